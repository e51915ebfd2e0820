using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.Components;

/// <summary>Finds the components of MDX, <c>&lt;Tabs&gt;</c>, and in <c>.mdx</c> files its expressions and comments, <c>{version}</c>, <c>{/* … */}</c>.</summary>
internal static class ComponentLexer
{
    /// <summary>The tag that a text begins with; null where it is none.</summary>
    /// <param name="text">The text, as far as the tag may go.</param>
    /// <param name="isMdx">Whether it is of an <c>.mdx</c> file; in others only components that are known are any: <c>&lt;Tenant&gt;</c> is for the reader to fill in.</param>
    /// <param name="maxLength">How long a tag may be.</param>
    public static Tag? Read(ReadOnlySpan<char> text, bool isMdx, int maxLength = TagScan.MaxLength)
    {
        if (text.Length < 2) return null;
        if (text.Length > maxLength) text = text[..maxLength];
        return text[0] switch
        {
            '<' => ReadComponent(text, isMdx),
            '{' when isMdx => ReadExpression(text),
            _ => null,
        };
    }

    private static Tag? ReadComponent(ReadOnlySpan<char> text, bool isMdx)
    {
        var isEnd = text[1] == '/';
        var start = isEnd ? 2 : 1;
        // "<>" and "</>" group in MDX.
        if (isMdx && start < text.Length && text[start] == '>') return new Tag(TagSyntax.Comment, TagRole.Stands, "", "", text[..(start + 1)].ToString());
        var length = TagScan.NameLength(text[start..]);
        if (length == 0 || start + length >= text.Length || text[start + length - 1] is '.' or ':') return null;
        var name = text.Slice(start, length);
        var isComponent = char.IsAsciiLetterUpper(name[0]);
        var behind = text[start + length];
        if (behind is not ('>' or '/') && !char.IsWhiteSpace(behind)) return null;
        if (!isMdx && (!isComponent || !ComponentNames.IsKnown(name.ToString()))) return null;
        if (End(text, start + length) is not (> 0 and var end)) return null;
        var attributes = text[(start + length)..(end - 1)].Trim();
        // Elements of HTML are HTML, but for their attributes in braces, which no parser of HTML understands.
        if (!isComponent && !attributes.Contains('{')) return null;

        var role = isEnd ? TagRole.Closes : attributes.EndsWith("/") ? TagRole.Stands : TagRole.Opens;
        if (role == TagRole.Stands) attributes = attributes[..^1].TrimEnd();
        return new Tag(TagSyntax.Component, role, name.ToString(), attributes.ToString(), text[..end].ToString());
    }

    private static Tag? ReadExpression(ReadOnlySpan<char> text)
    {
        if (text[1] == '#' || TagArgument.BraceEnd(text, 0) is not (> 0 and var end)) return null;
        var content = text[1..(end - 1)].Trim();
        var source = text[..end].ToString();
        if (content.IsEmpty || (content.StartsWith("/*") && content.EndsWith("*/"))) return new Tag(TagSyntax.Comment, TagRole.Stands, "", "", source);
        return new Tag(TagSyntax.Expression, TagRole.Stands, "", content.ToString(), source);
    }

    /// <summary>The index behind the bracket that ends a tag, outside quotation marks and braces; -1 where there is none before an empty line.</summary>
    private static int End(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '>': return i + 1;
                case '<': return -1;
                case '"' or '\'' when TagArgument.QuotationEnd(text, i) is > 0 and var end:
                    i = end - 1;
                    break;
                case '{':
                    if (TagArgument.BraceEnd(text, i) is not (> 0 and var brace)) return -1;
                    i = brace - 1;
                    break;
                case '\n' when text[(i + 1)..].TrimStart(" \t\r").StartsWith("\n"):
                    return -1;
            }
        }

        return -1;
    }
}
