using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers;

namespace ProcedureEngine.Reading.Html;

/// <summary>
/// Stands where a <c>&lt;div&gt;</c> or <c>&lt;aside&gt;</c> opens or closes around blocks. With the class of an alert it is one; else what
/// it holds stands as if it were not there.
/// </summary>
/// <param name="Name">The element's name.</param>
/// <param name="IsEnd">Whether it closes.</param>
/// <param name="Kind">The alert that it is; null where it is none.</param>
/// <param name="Id">The anchor that the element is; null where it has none.</param>
/// <param name="Locale">The language of the words.</param>
/// <param name="Source">The tag.</param>
/// <param name="Span">Its place.</param>
internal sealed record HtmlBoxMarker(string Name, bool IsEnd, AlertKind? Kind, string? Id, Locale Locale, string Source, SourceSpan Span) : ContainerMarker(Source, Span)
{
    public override ImmutableArray<string> Opens => IsEnd ? [] : ["<" + Name];

    public override ImmutableArray<string> Closes => IsEnd ? ["<" + Name] : [];

    public override ImmutableArray<Block> Create(ImmutableArray<Block> inside, SourceSpan span) =>
        [.. Anchors(), .. Kind is { } kind ? [ContainerFactory.Alert(kind, [], inside, span, Locale)] : inside];

    public override ImmutableArray<Block> Alone(ReadingContext context) => Anchors();

    private ImmutableArray<Block> Anchors() => Id is null ? [] : [new Paragraph([new Anchor(Id) { Span = Span }], Span)];
}
