using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Reading.Checks;

/// <summary>Finds what is broken inside a line: emphasis and links that never close, words glued to a link, placeholders of a translation tool.</summary>
internal static partial class InlineChecks
{
    // Endings that any language puts behind a linked word: "[laptop](x)s", "[Drucker](x)n".
    private static readonly string[] Endings = [.. KnownLanguages.All.SelectMany(l => l.Endings).Distinct()];

    /// <summary>Checks what a block says.</summary>
    public static void Check(ContainerInline? container, ReadingContext context)
    {
        // The depth is Markdig's here, and may be anything: no recursion.
        Markdig.Syntax.Inlines.Inline? inline = container?.FirstChild;
        while (inline is not null)
        {
            if (inline is LiteralInline literal) CheckText(literal, context);
            else if (inline is LinkInline { IsImage: false, NextSibling: LiteralInline next } link) CheckEnd(link, next, context);

            var following = (inline as ContainerInline)?.FirstChild ?? inline.NextSibling;
            while (following is null && inline.Parent is { } parent && parent != container) following = (inline = parent).NextSibling;
            inline = following;
        }
    }

    private static void CheckText(LiteralInline literal, ReadingContext context)
    {
        var text = literal.Content.AsSpan();
        if (text.IndexOf("**") is var stars and >= 0 && !IsRule(text)) Report(DiagnosticIds.UnclosedEmphasis, literal, stars, Around(text, stars), context);
        if (text.IndexOf("](") is var bracket and >= 0) Report(DiagnosticIds.UnclosedLink, literal, bracket, Around(text, bracket), context);
        else if (text.EndsWith("] (") && literal.NextSibling is LinkInline { IsAutoLink: true }) Report(DiagnosticIds.UnclosedLink, literal, text.Length - 3, Around(text, text.Length - 3), context);
        else if (OpensLink(literal) is { } label) Report(DiagnosticIds.UnclosedLink, literal, 0, label, context);
        foreach (var match in Placeholder().EnumerateMatches(text)) Report(DiagnosticIds.LeakedPlaceholder, literal, match.Index, text.Slice(match.Index, match.Length).ToString(), context);
    }

    /// <summary>Stars that draw a line, or stand for hidden characters, were not meant as emphasis.</summary>
    private static bool IsRule(ReadOnlySpan<char> text) => text.IndexOf("***") >= 0;

    /// <summary>A bracket that opens and is never closed in the rest of the line, with words behind it.</summary>
    private static string? OpensLink(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var open = text.LastIndexOf('[');
        if (open < 0 || text[open..].Contains(']') || text.Length - open < 4) return null;
        for (var next = literal.NextSibling; next is not null and not LineBreakInline; next = next.NextSibling)
        {
            if (next is not LiteralInline other || other.Content.AsSpan().Contains(']')) return null;
        }

        return Around(text, open);
    }

    private static void CheckEnd(LinkInline link, LiteralInline next, ReadingContext context)
    {
        var text = next.Content.AsSpan();
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        if (length == 0 || !UsesSpaces(text[0])) return;
        foreach (var ending in Endings)
        {
            if (text[..length].SequenceEqual(ending)) return;
        }

        if (!link.IsAutoLink) context.Report(DiagnosticIds.GluedLink, next, text[..length].ToString());
    }

    /// <summary>Whether the letter's script puts spaces between words.</summary>
    private static bool UsesSpaces(char letter) => letter < '\u0E00';

    private static void Report(DiagnosticId id, LiteralInline literal, int offset, string shown, ReadingContext context) =>
        context.Report(id, new Place(literal.Span.Start + offset), shown);

    private static string Around(ReadOnlySpan<char> text, int index)
    {
        var start = Quotation.Boundary(text, Math.Max(0, index - 12));
        return text[start..Quotation.Boundary(text, Math.Min(text.Length, start + 36))].Trim().ToString();
    }

    [GeneratedRegex(@"(?<![\w&/])#A[0-9]{1,2}(?![\w;])", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    /// <summary>A place inside a text.</summary>
    private sealed class Place : MarkdownObject
    {
        public Place(int offset) => Span = new Markdig.Syntax.SourceSpan(offset, offset);
    }
}
