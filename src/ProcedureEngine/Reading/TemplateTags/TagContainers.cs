using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers;
using ProcedureEngine.Reading.Lists;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Makes the block that a tag with its end tag is: an alert, a tab, text that opens on demand, steps, or a transparent container.</summary>
internal static class TagContainers
{
    /// <summary>Makes it.</summary>
    /// <param name="tag">The tag that opens it.</param>
    /// <param name="inside">What it holds.</param>
    /// <param name="span">From tag to tag.</param>
    /// <param name="context">What the readers share.</param>
    public static Block Create(Tag tag, ImmutableArray<Block> inside, SourceSpan span, ReadingContext context)
    {
        var name = NameOf(tag).ToLowerInvariant();
        if (TagNames.IsHidden(tag)) return new Container(name, [], span);
        // Components that are steps, each with a title, are a procedure.
        if (name == "steps" && !inside.IsEmpty && inside.All(b => b is Container { ClassName: "step" })) return Steps(inside, span);

        var at = span with { EndLine = span.Line, EndColumn = span.Column };
        return ContainerFactory.Create(name, TitleOf(tag) is { Length: > 0 } title ? Title(tag, title, at, context) : [], inside, span, context.Source.Locale);
    }

    /// <summary>The name by which it is known: the kind of alert where an argument says it.</summary>
    public static string NameOf(Tag tag)
    {
        if (!TagNames.IsWrapper(tag.Name)) return tag.Name;
        var kind = tag.Value("type", "color", "kind", "style", "level", "severity", "status", "context", "variant") ?? tag.At(0);
        return kind is not null && ContainerNames.AlertOf(kind) is not null ? kind : tag.Name;
    }

    private static string? TitleOf(Tag tag)
    {
        var kind = ContainerNames.KindOf(tag.Name);
        if (kind == ContainerKind.Transparent) return tag.Is("card", "step", "linkcard", "frame") ? tag.Value("title", "label", "caption") : null;
        if (tag.Value("title", "header", "heading", "summary", "label") is { Length: > 0 } title) return title;
        if (kind == ContainerKind.Tab) return tag.Value("name", "tabname", "value") ?? tag.At(0);
        // "{{< notice warning "Title" >}}": the kind comes first.
        return tag.Arguments.Where(a => a.Name is null && a.Value is not ("true" or "false" or "open") && (!TagNames.IsWrapper(tag.Name) || ContainerNames.AlertOf(a.Value) is null)).Select(a => a.Value).FirstOrDefault();
    }

    // A card leads to a page: its title does here.
    private static ImmutableArray<Inline> Title(Tag tag, string words, SourceSpan at, ReadingContext context) =>
        ContainerNames.KindOf(tag.Name) == ContainerKind.Transparent ? TagText.Linked(tag, words, at, context) : [new Text(words) { Span = at }];

    private static Procedure Steps(ImmutableArray<Block> inside, SourceSpan span) =>
        new(ProcedureKind.Steps, [.. inside.Select((b, i) => StepFactory.Create(i + 1, ((Container)b).Blocks, b.Span))], span);
}
