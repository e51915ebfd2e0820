using System.Buffers;
using System.Collections.Frozen;

namespace ProcedureEngine.Reading.TemplateTags.Lexing;

/// <summary>Tells what stands in doubled braces: a macro, a value of the toolchain, or text such as <c>{{name}}</c>, which readers are to fill in.</summary>
internal static class MacroLexer
{
    private static readonly SearchValues<char> NotFirst = SearchValues.Create("#/^>!&=*{}");

    /// <summary>MDN's macros that stand without parentheses, besides those that end as below.</summary>
    private static readonly FrozenSet<string> Plain = FrozenSet.ToFrozenSet(
        ["compat", "specifications", "apiref", "seecompattable", "availableinworkers", "securecontext", "experimental", "deprecated", "obsolete", "toc", "quicklinks", "cssref", "jsref", "glossarydisambiguation", "interwiki"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] PlainEnds = ["_header", "_inline", "sidebar", "_generic"];

    /// <summary>The macro or value that a text begins with; null where it is neither.</summary>
    public static Tag? Read(ReadOnlySpan<char> text)
    {
        if (TagScan.End(text, 2, "}}") is not (> 0 and var end)) return null;
        var inside = text[2..(end - 2)];
        var content = inside.Trim().Trim('-').Trim();
        var source = text[..end].ToString();
        if (content.IsEmpty || NotFirst.Contains(content[0]) || content.Contains('{')) return null;

        var name = TagScan.NameLength(content);
        var word = content[..name].ToString();
        var rest = content[name..].Trim();
        if (name > 0 && !word.Contains('.', StringComparison.Ordinal) && rest.StartsWith("(") && rest.EndsWith(")")) return new Tag(TagSyntax.Macro, TagRole.Stands, word, rest[1..^1].Trim().ToString(), source);
        if (name == content.Length && IsPlain(word)) return new Tag(TagSyntax.Macro, TagRole.Stands, word, "", source);

        // "{{name}}" is for the reader to fill in; "{{ name }}", "{{site.name}}" and "{{name | filter}}" are worked out.
        var isSpaced = char.IsWhiteSpace(inside[0]) && char.IsWhiteSpace(inside[^1]);
        if (content.ContainsAny('\n', '\r') || (!isSpaced && !content.ContainsAny('.', '|') && content[0] is not ('"' or '\''))) return null;
        // Words in braces are words: "{{ your own name }}".
        if (name > 0 && !rest.IsEmpty && rest[0] is not ('|' or '(' or '[' or '.' or '+' or '?')) return null;
        return new Tag(TagSyntax.Expression, TagRole.Stands, "", content.ToString(), source);
    }

    private static bool IsPlain(string word) => Plain.Contains(word) || PlainEnds.Any(e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
