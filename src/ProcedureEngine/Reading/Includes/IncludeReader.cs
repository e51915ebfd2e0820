using System.Collections.Immutable;
using Markdig.Syntax;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Notations;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Components;

namespace ProcedureEngine.Reading.Includes;

/// <summary>Reads <c>[!INCLUDE [label](path)]</c>: the text of another file in the place of the directive.</summary>
internal static class IncludeReader
{
    /// <summary>An include inside a line: the words of the file, its paragraphs joined.</summary>
    public static IncludedText ReadInline(string label, string path, MarkdownObject at, ReadingContext context)
    {
        if (Open(path, at, context) is not var (text, inner)) return new IncludedText(path, [new Text(label) { Span = context.Span(at) }]);
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in BlockWalk.Lines(Parse(text, inner)))
        {
            if (content.Count > 0) content.Add(new Text(" ") { Span = context.Span(at) });
            content.AddRange(line);
        }

        return new IncludedText(path, content.DrainToImmutable());
    }

    /// <summary>An include in a paragraph of its own: the blocks of the file.</summary>
    public static IncludedBlocks ReadBlock(string label, string path, MarkdownObject at, ReadingContext context)
    {
        var span = context.Span(at);
        return Open(path, at, context) is var (text, inner)
            ? new IncludedBlocks(path, Parse(text, inner), span)
            : new IncludedBlocks(path, [new Paragraph([new Text(label) { Span = span }], span)], span);
    }

    private static (string Text, ReadingContext Inner)? Open(string path, MarkdownObject at, ReadingContext context)
    {
        if (context.Content is null) return null;
        var text = context.Content.Include(context.Path, path, out var file);
        if (text is null && (text = context.Content.IncludeOfReference(context.Path, path, out file)) is not null)
        {
            context.Report(DiagnosticIds.IncludeOfReference, at, path, context.Content.Reference!.Tag);
        }

        if (text is null)
        {
            context.Report(DiagnosticIds.MissingInclude, at, path);
            return null;
        }

        if (!context.MayInclude(file))
        {
            context.Report(DiagnosticIds.IncludeCycle, at, path);
            return null;
        }

        if (!context.MayTake(text.Length, context.Span(at))) return null;
        var frontMatter = FrontMatter.Read(text, file, new DiagnosticBag());
        var body = text[frontMatter.BodyOffset..];
        if (MarkdownFile.IsMdx(file)) body = ComponentIndentation.Remove(body);
        return (body, context.ForInclude(file, body, context.Span(at)));
    }

    private static ImmutableArray<Model.Block> Parse(string text, ReadingContext context) => context.Parse(text) is { } document
        ? BlockReader.Read(document, context)
        : [.. PlainParagraphs.Read(text, context.LineMap)];
}
