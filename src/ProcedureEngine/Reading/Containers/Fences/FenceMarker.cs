using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers.TripleColons;

namespace ProcedureEngine.Reading.Containers.Fences;

/// <summary>Stands where a line opens or closes a container by its fence.</summary>
/// <param name="Fence">The colons or slashes; those of both lines are as long.</param>
/// <param name="Name">The name; empty for a line that closes.</param>
/// <param name="Title">What the author calls it.</param>
/// <param name="Locale">The language of the words.</param>
/// <param name="Source">The line.</param>
/// <param name="Span">Its place.</param>
internal sealed record FenceMarker(string Fence, string Name, ImmutableArray<Inline> Title, Locale Locale, string Source, SourceSpan Span) : ContainerMarker(Source, Span)
{
    private bool IsEnd => Name.Length == 0;

    // An author who knows the Microsoft dialect may end any block as it does.
    public override ImmutableArray<string> Opens => IsEnd ? [] : [Fence, TripleColonMarker.KeyOf(Name)];

    public override ImmutableArray<string> Closes => IsEnd ? [Fence] : [];

    public override ImmutableArray<Block> Create(ImmutableArray<Block> inside, SourceSpan span) => [ContainerFactory.Create(Name, Title, inside, span, Locale)];

    public override ImmutableArray<Block> Alone(ReadingContext context)
    {
        if (!IsEnd && ContainerNames.IsKnown(Name)) context.Report(DiagnosticIds.UnclosedContainer, Span, Name, Fence);
        else if (!IsEnd && Fence[0] == ':') context.Report(DiagnosticIds.UnknownBlock, Span, Name);
        return [AsText()];
    }
}
