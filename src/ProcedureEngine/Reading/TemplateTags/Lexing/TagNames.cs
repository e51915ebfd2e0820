using System.Collections.Frozen;
using ProcedureEngine.Reading.Containers;

namespace ProcedureEngine.Reading.TemplateTags.Lexing;

/// <summary>What the names of tags say, in every toolchain that has them.</summary>
internal static class TagNames
{
    /// <summary>Never has an end tag: stands for a text, an address, or nothing.</summary>
    private static readonly FrozenSet<string> InText = FrozenSet.ToFrozenSet(
    [
        "param", "skew", "glossary_tooltip", "glossary-tooltip", "glossary", "ref", "relref", "link", "post_url", "data", "octicon", "icon", "include", "include_relative", "assign", "version",
        "latest-version", "latest-semver", "site-param", "var", "variable", "badge", "kbd", "anchor", "br", "increment", "decrement", "echo", "indented_data_reference", "set", "_param", "heading", "post_link", "asset_link", "asset_img", "youtube", "vimeo",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Divided by <c>{% else %}</c>, closed by the end tag of their own name or, for conditions of another name, by <c>{% endif %}</c>.</summary>
    private static readonly FrozenSet<string> Conditions = FrozenSet.ToFrozenSet(["if", "ifversion", "unless", "case", "for", "ifchanged"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Values that the toolchain puts in.</summary>
    private static readonly FrozenSet<string> Values = FrozenSet.ToFrozenSet(
        ["param", "_param", "skew", "data", "version", "latest-version", "latest-semver", "site-param", "var", "variable", "heading", "indented_data_reference", "echo"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Shortcodes that put in another file. (Liquid's include mostly puts in parts of the page around the text.)</summary>
    private static readonly FrozenSet<string> Files = FrozenSet.ToFrozenSet(["include", "readfile", "code_sample", "codenew", "include-code", "literalinclude"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Hidden = FrozenSet.ToFrozenSet(["comment", "todo-comment", "hidden"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Wraps an alert whose kind an argument says.</summary>
    private static readonly FrozenSet<string> Wrappers = FrozenSet.ToFrozenSet(["alert", "notice", "callout", "admonition", "aside", "hint", "box"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line of its own with the tag is a block: one that opens, divides or closes something.</summary>
    public static bool IsBlock(Tag tag) => tag.Role switch
    {
        TagRole.Closes or TagRole.Divides => true,
        TagRole.Opens => !InText.Contains(tag.Name) && !IsOpenElement(tag),
        _ => tag.Syntax == TagSyntax.Component || (tag.Syntax == TagSyntax.Shortcode && !InText.Contains(tag.Name)),
    };

    /// <summary>Whether such a line ends the paragraph before it. One that may stand for a word does not.</summary>
    public static bool Interrupts(Tag tag) =>
        tag.Role is TagRole.Closes or TagRole.Divides || (IsBlock(tag) && (tag.Syntax == TagSyntax.Component || ContainerNames.IsKnown(tag.Name) || Conditions.Contains(tag.Name) || IsHidden(tag)));

    /// <summary>Whether what it holds depends on a condition, for readers of one version or another.</summary>
    public static bool IsCondition(string name) => Conditions.Contains(name) || name is "else" or "elsif" or "elif" or "elseif" or "when";

    /// <summary>Whether it stands for a value, a text or code that only the toolchain knows: a translation that lacks it lacks something.</summary>
    public static bool IsValue(Tag tag) => Values.Contains(tag.Name) || (tag.Syntax == TagSyntax.Shortcode && Files.Contains(tag.Name));

    /// <summary>Whether Liquid or Jinja has a tag of that name, whatever stands behind it.</summary>
    public static bool IsStatement(string name) =>
        InText.Contains(name) || IsCondition(name) || Hidden.Contains(name) || ContainerNames.IsKnown(name) || name is "raw" or "capture" or "highlight" or "block" or "extends" or "import" or "from" or "macro" || name.StartsWith("end", StringComparison.Ordinal);

    /// <summary>Whether what it holds is not for readers.</summary>
    public static bool IsHidden(Tag tag) => Hidden.Contains(tag.Name);

    /// <summary>Whether an argument says which alert it is.</summary>
    public static bool IsWrapper(string name) => Wrappers.Contains(name);

    /// <summary>Whether the tag has text around it that it does not close, as <c>&lt;br&gt;</c> and other elements of HTML in lower case do.</summary>
    private static bool IsOpenElement(Tag tag) => tag.Syntax == TagSyntax.Component && char.IsAsciiLetterLower(tag.Name[0]);

    /// <summary>What the end tags of a tag are looked up by.</summary>
    public static IEnumerable<string> KeysOf(Tag tag)
    {
        var name = tag.Name.ToLowerInvariant();
        if (tag.Syntax == TagSyntax.Component) return ["<" + name];
        if (tag.Syntax == TagSyntax.Shortcode) return ["{{" + name];
        if (tag.Role == TagRole.Divides) return ["{%if", "{%unless", "{%case", "{%for"];
        return name is "ifversion" or "ifchanged" ? ["{%if", "{%" + name] : ["{%" + name];
    }
}
