using System.Collections.Immutable;
using Markdig.Syntax;
using ProcedureEngine.Model;
using Block = ProcedureEngine.Model.Block;

namespace ProcedureEngine.Reading.Containers;

/// <summary>Reads what mdBook and MyST write as fenced code and is text: <c>```admonish warning "Title"</c>, <c>```{note} Title</c>.</summary>
internal static class FencedAdmonitionReader
{
    /// <summary>The block that a fence stands for; null where it is code.</summary>
    public static Block? Read(FencedCodeBlock fence, ReadingContext context)
    {
        var info = (fence.Info ?? "").Trim();
        var arguments = (fence.Arguments ?? "").Trim();
        if (NameOf(info, ref arguments) is not { } name) return null;

        var text = fence.Lines.ToString();
        var span = context.Span(fence);
        if (name is "code-block" or "code" or "sourcecode") return new Model.CodeBlock(arguments.Length > 0 ? arguments : null, WithoutOptions(text, out _, out _), span);
        if (!ContainerNames.IsKnown(name)) return null;

        var body = WithoutOptions(text, out var kind, out var skipped);
        if (kind is not null && ContainerNames.AlertOf(name) is not null) name = kind;
        if (context.ForPart(body, span.Line + 1 + skipped) is not { } part || part.Parse(body) is not { } document) return null;
        ImmutableArray<Inline> title = arguments.Length > 0 ? [new Text(arguments) { Span = span with { EndLine = span.Line, EndColumn = span.Column } }] : [];
        return ContainerFactory.Create(name, title, BlockReader.Read(document, part), span, context.Source.Locale);
    }

    /// <summary>The name behind the fence, in braces or behind "admonish"; what is left of the line is the title.</summary>
    private static string? NameOf(string info, ref string arguments)
    {
        if (info is ['{', _, .., '}']) return info[1..^1].Trim().TrimStart('.').ToLowerInvariant();
        var isAdmonish = info == "admonish" || info.StartsWith("admonish,", StringComparison.Ordinal);
        if (!isAdmonish && !info.StartsWith("ad-", StringComparison.Ordinal)) return null;
        if (!isAdmonish) return ContainerNames.AlertOf(info["ad-".Length..]) is null ? null : info["ad-".Length..];

        // "admonish warning "Title"", "admonish tip title="Title"", "admonish "Title"".
        var end = arguments.IndexOfAny([' ', '"', '=']);
        var word = end < 0 ? arguments : arguments[..end];
        var hasKind = word.Length > 0 && (end < 0 || arguments[end] != '=');
        if (hasKind) arguments = arguments[word.Length..].Trim();
        arguments = Directives.Attributes.Value(arguments, "title") ?? (arguments.StartsWith('"') ? arguments.Trim('"') : "");
        return hasKind && ContainerNames.AlertOf(word) is not null ? word : "note";
    }

    /// <summary>The text without MyST's options at its head (<c>:class: warning</c>).</summary>
    private static string WithoutOptions(string text, out string? kind, out int lines)
    {
        (kind, lines) = (null, 0);
        var rest = text;
        while (rest.StartsWith(':') && rest.IndexOf(':', 1) is > 1 and var colon && rest.AsSpan(1, colon - 1).IndexOfAny(' ', '\n') < 0)
        {
            var end = rest.IndexOf('\n', StringComparison.Ordinal);
            var value = rest[(colon + 1)..(end < 0 ? rest.Length : end)].Trim();
            if (rest.AsSpan(1, colon - 1) is "class") kind = value.Split(' ').FirstOrDefault(v => ContainerNames.AlertOf(v) is not null);
            rest = end < 0 ? "" : rest[(end + 1)..];
            lines++;
        }

        return rest;
    }
}
