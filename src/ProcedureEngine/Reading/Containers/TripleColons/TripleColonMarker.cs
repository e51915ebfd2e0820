using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Directives;

namespace ProcedureEngine.Reading.Containers.TripleColons;

/// <summary>Stands where a line of the dialect opens or closes a block: <c>:::row:::</c>, <c>:::row-end:::</c>.</summary>
/// <param name="Name">The name in lower case, with its <c>-end</c>.</param>
/// <param name="Argument">What stands behind the name.</param>
/// <param name="Source">The line.</param>
/// <param name="Span">Its place.</param>
internal sealed record TripleColonMarker(string Name, string Argument, string Source, SourceSpan Span) : ContainerMarker(Source, Span)
{
    private bool IsEnd => Name.EndsWith(TripleColonNames.End, StringComparison.Ordinal);

    public override ImmutableArray<string> Opens => IsEnd ? [] : [KeyOf(Name)];

    public override ImmutableArray<string> Closes => IsEnd ? [KeyOf(Name[..^TripleColonNames.End.Length])] : [];

    /// <summary>What a line that ends blocks of that name is looked up by.</summary>
    public static string KeyOf(string name) => ":::" + name;

    public override ImmutableArray<Block> Create(ImmutableArray<Block> inside, SourceSpan span) => Name switch
    {
        "zone" => [new Variant(VariantKind.Pivot, Attributes.Value(Argument, "pivot") ?? "", [], inside, span)],
        "moniker" => [new Variant(VariantKind.Moniker, Attributes.Value(Argument, "range") ?? "", [], inside, span)],
        _ => [new Container(Name, inside, span)],
    };

    public override ImmutableArray<Block> Alone(ReadingContext context)
    {
        // An end without a beginning says nothing to a reader.
        if (IsEnd) return [];
        context.Report(TripleColonNames.IsKnown(Name) ? DiagnosticIds.UnclosedBlock : DiagnosticIds.UnknownBlock, Span, Name);
        return [AsText()];
    }
}
