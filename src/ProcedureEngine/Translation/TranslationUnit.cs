using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Translation.Blocks;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Translation;

/// <summary>One block of an article with its translation as it stands.</summary>
/// <param name="Id">Its name, made from the article, the section and what the block says: another source has another id. A letter and 16 hex digits.</param>
/// <param name="Reference">Where the source stands.</param>
/// <param name="Source">What the source says.</param>
public sealed record TranslationUnit(string Id, BlockSlice Reference, CodedText Source)
{
    /// <summary>Where the translation stands; null where it is missing.</summary>
    public BlockSlice? At { get; init; }

    /// <summary>What the translation says, with the numbers of the source's codes; empty where it is missing.</summary>
    public CodedText Target { get; init; } = CodedText.Empty;

    /// <summary>What is wrong with the translation; empty mostly.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What the source said when it was translated, where that is known and other than today; else null.</summary>
    public string? OldSource { get; init; }

    /// <summary>The id under which it is sent out: with a mark of the translation as it stood, so that what changed meanwhile is not overwritten.</summary>
    public string ExchangeId => $"{Id}-{UnitIds.Mark(Target)}";

    /// <summary>Whether a translator has something to do here.</summary>
    public bool IsDue => At is null || OldSource is not null || !Findings.IsEmpty;

    /// <summary>What kind of block it is.</summary>
    public UnitKind Kind => Reference.Unit.Kind;
}
