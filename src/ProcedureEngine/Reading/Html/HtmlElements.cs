using System.Collections.Frozen;

namespace ProcedureEngine.Reading.Html;

/// <summary>What becomes of each element of HTML in an article. An element that is not here is a placeholder (<c>&lt;email address&gt;</c>) and shown as text.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Transparent = FrozenSet.ToFrozenSet(
    [
        "abbr", "acronym", "address", "article", "aside", "bdi", "bdo", "big", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dfn",
        "div", "dl", "dt", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "nobr", "ol",
        "p", "picture", "pre", "q", "rp", "rt", "ruby", "section", "span", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "ul", "wbr", "label",
        "image", "strike",
    ]);

    private static readonly FrozenSet<string> Refused = FrozenSet.ToFrozenSet(
    [
        "script", "style", "iframe", "frame", "frameset", "noframes", "object", "embed", "applet", "form", "input", "button", "select", "option", "optgroup", "textarea", "fieldset", "legend",
        "link", "meta", "base", "svg", "math", "audio", "video", "source", "track", "canvas", "template", "noscript", "dialog", "map", "area", "portal", "slot", "title", "output", "progress", "meter", "datalist", "marquee",
    ]);

    /// <summary>Whether the element only groups: its content counts, the element itself does not.</summary>
    public static bool IsTransparent(string name) => Transparent.Contains(name);

    /// <summary>Whether the element may do something that an article must not.</summary>
    public static bool IsRefused(string name) => Refused.Contains(name);
}
