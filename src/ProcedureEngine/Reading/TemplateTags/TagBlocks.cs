using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers;
using ProcedureEngine.Reading.Paragraphs;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Reads a tag that stands alone between blocks: a picture, a video, an alert that is written into its arguments, a card, a text.</summary>
internal static class TagBlocks
{
    /// <summary>The blocks that it stands for; mostly none.</summary>
    public static ImmutableArray<Block> Read(Tag tag, SourceSpan at, ReadingContext context)
    {
        if (TagVideos.AddressOf(tag) is { } video) return UrlPolicy.AllowsLink(video) && context.MayPointTo(video, null, at) ? [new Video(video, at)] : [];
        if (AlertOf(tag) is var (name, text)) return [ContainerFactory.Create(name, TitleOf(tag, at), [new Paragraph([new Text(text) { Span = at }], at)], at, context.Source.Locale)];
        if (tag.Role == TagRole.Opens && ContainerNames.KindOf(tag.Name) != ContainerKind.Transparent)
        {
            context.Report(DiagnosticIds.UnclosedContainer, at, tag.Name, EndOf(tag));
            // "<Note>" may be for the reader to fill in.
            if (tag.Syntax == TagSyntax.Component) return [new Paragraph([new Text(tag.Source) { Span = at }], at)];
        }

        var builder = new InlineBuilder();
        builder.At(at);
        TagText.Add(tag, isAlone: true, at, builder, context);
        var content = builder.Finish();
        return RunningText.IsBlank(content) ? [] : [new Paragraph(content, at)];
    }

    private static string EndOf(Tag tag) => tag.Syntax switch
    {
        TagSyntax.Shortcode => tag.Source.StartsWith("{{<", StringComparison.Ordinal) ? $"{{{{< /{tag.Name} >}}}}" : $"{{{{% /{tag.Name} %}}}}",
        TagSyntax.Component => $"</{tag.Name}>",
        _ => $"{{% end{tag.Name} %}}",
    };

    /// <summary>The kind and the words of <c>{% include note.html content="…" %}</c> and <c>{{&lt; note "A sentence." &gt;}}</c>; null where it is no alert.</summary>
    private static (string Name, string Text)? AlertOf(Tag tag)
    {
        if (tag.Role is TagRole.Closes or TagRole.Divides) return null;
        if (tag.Is("include") && tag.At(0) is { } file)
        {
            var name = System.IO.Path.GetFileNameWithoutExtension(file);
            return ContainerNames.AlertOf(name) is not null && tag.Value("content", "text", "body") is { Length: > 0 } content ? (tag.Value("type") is { } kind && ContainerNames.AlertOf(kind) is not null ? kind : name, content) : null;
        }

        if (tag.Syntax == TagSyntax.Component || ContainerNames.AlertOf(tag.Name) is null) return null;
        var text = tag.Value("content", "text", "body") ?? tag.Arguments.Where(a => a.Name is null && a.Value.Contains(' ', StringComparison.Ordinal)).Select(a => a.Value).FirstOrDefault();
        return text is { Length: > 0 } ? (TagContainers.NameOf(tag), text) : null;
    }

    private static ImmutableArray<Inline> TitleOf(Tag tag, SourceSpan at) => tag.Value("title", "heading") is { Length: > 0 } title ? [new Text(title) { Span = at }] : [];
}
