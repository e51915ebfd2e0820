using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Labels;
using ProcedureEngine.Reading.Paragraphs;

namespace ProcedureEngine.Reading.Containers;

/// <summary>Makes the block of the model that a toolchain's container is: an alert, a tab, text that opens on demand, or a transparent container.</summary>
internal static class ContainerFactory
{
    /// <summary>Makes it.</summary>
    /// <param name="name">The toolchain's name of it.</param>
    /// <param name="title">What the author calls it; empty where nothing does.</param>
    /// <param name="blocks">What it holds.</param>
    /// <param name="span">Its lines.</param>
    /// <param name="locale">The language of the words.</param>
    public static Block Create(string name, ImmutableArray<Inline> title, ImmutableArray<Block> blocks, SourceSpan span, Locale locale)
    {
        if (RunningText.IsBlank(title)) title = [];
        return ContainerNames.KindOf(name) switch
        {
            ContainerKind.Alert => Alert(ContainerNames.AlertOf(name) ?? AlertKind.Note, title, blocks, span, locale),
            ContainerKind.Details => new Disclosure(title, blocks, span),
            ContainerKind.Tab => Tab(title, blocks, span),
            ContainerKind.Quote => new Quote(WithTitle(title, blocks, locale), span),
            _ => new Container(name, WithTitle(title, blocks, locale), span),
        };
    }

    /// <summary>An alert. Where its text begins with the word too (<c>**Note:** …</c>), that is its label. A title that is more than words, such as a link, begins its text: a label is words only.</summary>
    public static Alert Alert(AlertKind kind, ImmutableArray<Inline> title, ImmutableArray<Block> blocks, SourceSpan span, Locale locale)
    {
        if (title.IsEmpty && blocks is [Alert { Form: not AlertForm.Callout } inner, .. var rest]) return new Alert(kind, inner.Label, [.. inner.Blocks, .. rest], AlertForm.Callout, span);
        return InlineWalk.Descendants(title).All(i => i is Text or Emphasis or CodeSpan)
            ? new Alert(kind, PlainText.Of(title).Trim() is { Length: > 0 } label ? label : null, blocks, AlertForm.Callout, span)
            : new Alert(kind, null, WithTitle(title, blocks, locale), AlertForm.Callout, span);
    }

    /// <summary>A tab, which its title selects.</summary>
    public static Variant Tab(ImmutableArray<Inline> title, ImmutableArray<Block> blocks, SourceSpan span) =>
        new(VariantKind.Tab, Slug.Of(PlainText.Of(title).Trim()), title, blocks, span);

    private static ImmutableArray<Block> WithTitle(ImmutableArray<Inline> title, ImmutableArray<Block> blocks, Locale locale) =>
        title.IsEmpty ? blocks : blocks.Insert(0, new Paragraph(UiLabels.Mark(title, locale), title[0].Span.To(title[^1].Span)));
}
