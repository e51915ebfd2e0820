using System.Buffers;

namespace ProcedureEngine.Reading.TemplateTags.Lexing;

/// <summary>Finds the tags of Hugo, Liquid, Jinja and KumaScript.</summary>
internal static class TagLexer
{
    private static readonly SearchValues<char> ArgumentMarks = SearchValues.Create("\"'=.:|/[]_<>");

    /// <summary>The tag that a text begins with; null where it is none. The text goes on as far as the tag may.</summary>
    public static Tag? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '{') return null;
        if (text.Length > TagScan.MaxLength) text = text[..TagScan.MaxLength];
        return text[1] switch
        {
            '%' => ReadStatement(text),
            '{' when text[2] is '<' or '%' => ReadShortcode(text),
            '{' when text[2..].StartsWith("/*") => ReadComment(text),
            '{' => MacroLexer.Read(text),
            _ => null,
        };
    }

    /// <summary><c>{{&lt; note "Title" &gt;}}</c>, <c>{{% /note %}}</c>.</summary>
    private static Tag? ReadShortcode(ReadOnlySpan<char> text)
    {
        if (TagScan.End(text, 3, text[2] == '<' ? ">}}" : "%}}") is not (> 0 and var end)) return null;
        var inside = text[3..(end - 3)].Trim();
        var source = text[..end].ToString();
        if (inside.StartsWith("/*") && inside.EndsWith("*/") && inside.Length >= 4)
        {
            return new Tag(TagSyntax.Literal, TagRole.Stands, "", $"{text[..3]} {inside[2..^2].Trim()} {text[(end - 3)..end]}", source);
        }

        var role = TagRole.Opens;
        if (inside.StartsWith("/"))
        {
            role = TagRole.Closes;
            inside = inside[1..].TrimStart();
        }
        else if (inside.EndsWith("/"))
        {
            role = TagRole.Stands;
            inside = inside[..^1].TrimEnd();
        }

        var name = TagScan.NameLength(inside);
        if (name == 0 || (name < inside.Length && !char.IsWhiteSpace(inside[name]))) return null;
        return new Tag(TagSyntax.Shortcode, role, inside[..name].ToString(), inside[name..].Trim().ToString(), source);
    }

    /// <summary><c>{% note %}</c>, <c>{%- endnote -%}</c>.</summary>
    private static Tag? ReadStatement(ReadOnlySpan<char> text)
    {
        if (TagScan.End(text, 2, "%}") is not (> 0 and var end)) return null;
        var inside = text[2..(end - 2)].Trim().Trim('-').Trim();
        var name = TagScan.NameLength(inside);
        if (name == 0 || (name < inside.Length && !char.IsWhiteSpace(inside[name]))) return null;
        var word = inside[..name].ToString();
        var arguments = inside[name..].Trim();
        // "{% or so %}" is text.
        if (!TagNames.IsStatement(word) && !arguments.IsEmpty && !arguments.ContainsAny(ArgumentMarks)) return null;
        var role = TagRole.Opens;
        if (word is "else" or "elsif" or "elif" or "elseif" or "when") role = TagRole.Divides;
        else if (word.Length > 3 && word.StartsWith("end", StringComparison.Ordinal)) (role, word) = (TagRole.Closes, word[3..].TrimStart('-', '_'));
        return new Tag(TagSyntax.Statement, role, word, arguments.ToString(), text[..end].ToString());
    }

    private static Tag? ReadComment(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("*/}}");
        return end < 0 ? null : new Tag(TagSyntax.Comment, TagRole.Stands, "", "", text[..(end + 4)].ToString());
    }
}
