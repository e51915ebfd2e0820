using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using ProcedureEngine.Reading.AttributeLists;
using ProcedureEngine.Reading.Directives;

namespace ProcedureEngine.Reading.Html;

/// <summary>Reads raw HTML that is nothing but tags of elements that group: Markdown stands between them.</summary>
internal static partial class HtmlBoxes
{
    /// <summary>The tags in their order; none where the block is anything else.</summary>
    public static ImmutableArray<HtmlBoxMarker> Read(HtmlBlock block, ReadingContext context)
    {
        var html = block.Lines.ToString();
        if (!Tags().IsMatch(html)) return [];
        var span = context.Span(block);
        var markers = ImmutableArray.CreateBuilder<HtmlBoxMarker>();
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var tag = html.Substring(match.Index, match.Length);
            var isEnd = tag[1] == '/';
            var begin = isEnd ? 2 : 1;
            var length = 0;
            while (char.IsAsciiLetter(tag[begin + length])) length++;
            var name = tag.Substring(begin, length).ToLowerInvariant();
            var attributes = tag.AsSpan(begin + name.Length);
            var classes = isEnd ? null : Attributes.Value(attributes, "class") ?? Attributes.Value(attributes, "className");
            var id = isEnd ? null : Attributes.Value(attributes, "id");
            markers.Add(new HtmlBoxMarker(name, isEnd, classes is null ? null : ClassAlerts.KindOf(classes.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)), string.IsNullOrWhiteSpace(id) ? null : WebUtility.HtmlDecode(id), context.Source.Locale, tag, span));
        }

        return markers.DrainToImmutable();
    }

    [GeneratedRegex(@"^(?:\s*</?(?:div|aside|section)(?:\s[^<>]*)?>)+\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
