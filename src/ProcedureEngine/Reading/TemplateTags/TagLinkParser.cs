using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>
/// Parses the end of a link whose address is made by a tag: <c>[text]({{&lt; relref "page" &gt;}})</c>, <c>[text]({% link page.md %})</c>,
/// <c>[text]({{ site.baseurl }}/page)</c>. To Markdown, an address with spaces is none.
/// </summary>
internal sealed class TagLinkParser : InlineParser
{
    public TagLinkParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        if (!text.StartsWith("](") || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true } open) return false;
        if (ReadAddress(text[2..]) is not var (address, length)) return false;

        var link = new LinkInline
        {
            Url = address,
            IsImage = open.IsImage,
            LabelSpan = open.LabelSpan,
            Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(slice.Start + 2 + length - 1)),
            Line = open.Line,
            Column = open.Column,
        };
        slice.Start += 2 + length;
        open.ReplaceBy(link);
        processor.Inline = link;
        processor.PostProcessInlines(0, link, null, isFinalProcessing: false);
        // A link holds no links.
        for (var outer = link.Parent; !open.IsImage && outer is not null; outer = outer.Parent)
        {
            if (outer is LinkDelimiterInline { IsImage: false } delimiter) delimiter.IsActive = false;
        }

        link.IsClosed = true;
        return true;
    }

    /// <summary>The address behind the bracket, and its length with the closing one; null where it has no tag, or goes on with words.</summary>
    private static (string Address, int Length)? ReadAddress(ReadOnlySpan<char> text)
    {
        var address = new StringBuilder();
        var hasTag = false;
        for (var at = 0; at < Math.Min(text.Length, TagScan.MaxLength);)
        {
            if (text[at] == ')') return hasTag ? (address.ToString(), at + 1) : null;
            if (text[at] == ' ' && text[at..].TrimStart(' ').StartsWith(")"))
            {
                at++;
                continue;
            }

            if (text[at] == '{' && TagLexer.Read(text[at..]) is { } tag)
            {
                hasTag = true;
                address.Append(AddressOf(tag));
                at += tag.Source.Length;
            }
            else if (char.IsWhiteSpace(text[at]) || text[at] == '(')
            {
                return null;
            }
            else
            {
                address.Append(text[at++]);
            }
        }

        return null;
    }

    /// <summary>The page that a tag names, a value by its name in braces; nothing for an expression, such as the address that the site begins with.</summary>
    private static string AddressOf(Tag tag) => tag.Syntax switch
    {
        TagSyntax.Expression => tag.Argument[0] is '"' or '\'' ? TagArgument.Read(tag.Argument)[0].Value : "",
        TagSyntax.Literal or TagSyntax.Comment => "",
        _ when TagNames.IsValue(tag) => $"{{{tag.At(0) ?? tag.Name}}}",
        _ => tag.Value("path", "url", "href", "page") ?? tag.At(0) ?? "",
    };
}
