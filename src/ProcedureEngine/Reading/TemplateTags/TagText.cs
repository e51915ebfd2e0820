using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Adds what a tag stands for to a line: its text, a picture, a link, a value that only the toolchain knows as code, or nothing.</summary>
internal static class TagText
{
    private const int MaxQuoted = 60;

    /// <summary>Adds it.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="isAlone">Whether nothing else stands in its paragraph.</param>
    /// <param name="at">Its place.</param>
    /// <param name="builder">Takes what it stands for.</param>
    /// <param name="context">What the readers share.</param>
    public static void Add(Tag tag, bool isAlone, SourceSpan at, InlineBuilder builder, ReadingContext context)
    {
        switch (tag.Syntax)
        {
            case TagSyntax.Comment: break;
            case TagSyntax.Literal: builder.Text(tag.Argument); break;
            case TagSyntax.Macro: MacroText.Add(tag, isAlone, builder); break;
            case TagSyntax.Expression: AddExpression(tag.Argument, at, builder, context); break;
            case TagSyntax.Statement when tag.Role == TagRole.Divides: builder.Text(isAlone ? "" : " / "); break;
            default: AddNamed(tag, at, builder, context); break;
        }
    }

    /// <summary>Words as a link to where the tag leads; as they are where it leads nowhere.</summary>
    public static ImmutableArray<Inline> Linked(Tag tag, string words, SourceSpan at, ReadingContext context)
    {
        var builder = new InlineBuilder();
        builder.At(at);
        AddLinked(tag, words, at, builder, context);
        return builder.Finish();
    }

    /// <summary>Whether a tag begins with a title in its line, behind which its text goes on.</summary>
    public static bool HasTitle(Tag tag) => tag.Is("card", "linkcard") && tag.Role == TagRole.Opens && tag.Value("text", "aria-label", "content") is null && tag.Value("title", "label", "name") is { Length: > 0 };

    private static void AddNamed(Tag tag, SourceSpan at, InlineBuilder builder, ReadingContext context)
    {
        if (tag.Role is TagRole.Closes or TagRole.Divides) return;
        if (TagVideos.AddressOf(tag) is { } video)
        {
            InlineReader.AddLink(at, video, [new Text(video) { Span = at }], null, builder, context);
        }
        else if (tag is { Syntax: TagSyntax.Component, Name: "a", Role: TagRole.Opens })
        {
            // HTML closes it.
            InlineReader.OpenAnchor(at, tag.Value("name", "id"), tag.Value("href"), null, builder, context);
        }
        else if (tag.Is("figure", "image", "img", "picture", "imgproc", "screenshot") || (tag.Is("include") && IsPicture(tag.At(0))))
        {
            AddImage(tag, at, builder, context);
        }
        else if (tag.Value("text", "aria-label", "content") is { Length: > 0 } text)
        {
            AddLinked(tag, text, at, builder, context);
        }
        else if (tag.Is("card", "linkcard", "linkbutton", "button", "link") && tag.Value("title", "label", "name") is { Length: > 0 } title)
        {
            AddLinked(tag, title, at, builder, context);
            if (tag.Value("description") is { Length: > 0 } description) builder.Text(": " + description);
        }
        else if (tag.Is("glossary_tooltip", "glossary-tooltip", "glossary") && (tag.Value("term_id", "term") ?? tag.At(0)) is { } term)
        {
            builder.Text(term);
        }
        else if (tag.Is("post_link", "asset_link") && (tag.At(1) ?? tag.At(0)) is { } page)
        {
            builder.Text(page);
        }
        else if (tag.Is("kbd") && tag.At(0) is { } key)
        {
            builder.Add(new KeyboardKey(key));
        }
        else if (TagNames.IsValue(tag))
        {
            AddUnknown(tag.Value("file", "path", "src") ?? tag.At(0) ?? tag.Name, at, builder, context);
        }
    }

    private static bool IsPicture(string? file) => file is not null && System.IO.Path.GetFileNameWithoutExtension(file) is "image" or "figure" or "img" or "picture" or "screenshot";

    private static void AddImage(Tag tag, SourceSpan at, InlineBuilder builder, ReadingContext context)
    {
        var source = tag.Value("src", "file", "url", "path") ?? (tag.Is("include") ? null : tag.At(0));
        var caption = tag.Value("caption", "title") ?? "";
        if (string.IsNullOrWhiteSpace(source))
        {
            builder.Text(tag.Value("alt") ?? caption);
            return;
        }

        var words = tag.Value("alt") ?? caption;
        InlineReader.AddImage(at, source, words, null, builder, context);
        if (caption.Length > 0 && caption != words)
        {
            builder.Add(new LineBreak());
            builder.Text(caption);
        }
    }

    private static void AddLinked(Tag tag, string text, SourceSpan at, InlineBuilder builder, ReadingContext context)
    {
        var target = tag.Value("href", "url", "link", "to");
        if (string.IsNullOrWhiteSpace(target)) builder.Text(text);
        else InlineReader.AddLink(at, target, [new Text(text) { Span = at }], null, builder, context);
    }

    private static void AddExpression(string expression, SourceSpan at, InlineBuilder builder, ReadingContext context)
    {
        // "{' '}", "{{ '/x' | relative_url }}": the text itself.
        if (expression[0] is '"' or '\'' or '`' && TagArgument.QuotationEnd(expression, 0) is > 0 and var end && (end == expression.Length || expression.AsSpan(end).TrimStart().StartsWith("|")))
        {
            var text = expression[1..(end - 1)];
            if (!text.Contains("${", StringComparison.Ordinal))
            {
                builder.Text(text);
                return;
            }
        }

        AddUnknown(expression, at, builder, context);
    }

    private static void AddUnknown(string expression, SourceSpan at, InlineBuilder builder, ReadingContext context)
    {
        context.ReportUnknownValue(at, Quotation.Of(expression, MaxQuoted));
        builder.Add(new CodeSpan(expression));
    }
}
