using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ProcedureEngine.Reading.Svg;

/// <summary>The words of a page's elements inside a drawing, as text of the drawing: editors put labels there.</summary>
internal static class SvgText
{
    private static readonly string[] Lines = ["p", "div", "li", "tr", "br", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "section", "blockquote"];
    private static readonly string[] Unread = ["script", "style", "template", "title", "head", "noscript", "textarea", "iframe", "object"];

    /// <summary>Text in the middle of where the elements stood; null where they say nothing.</summary>
    public static XElement? Of(XElement foreign)
    {
        var lines = LinesOf(foreign);
        if (lines.Count == 0) return null;
        var (x, y, width, height) = (Number(foreign, "x"), Number(foreign, "y"), Number(foreign, "width"), Number(foreign, "height"));
        var centre = (x ?? 0) + ((width ?? 0) / 2);
        var text = new XElement(SvgVocabulary.Svg + "text", new XAttribute("dominant-baseline", "central"));
        if (width is not null) text.Add(new XAttribute("text-anchor", "middle"));
        if (foreign.Attribute("transform") is { } transform) text.Add(new XAttribute(transform));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = new XElement(SvgVocabulary.Svg + "tspan", new XAttribute("x", Text(centre)), lines[i]);
            // The first line stands as far above the middle as the last below it.
            if (i == 0) line.Add(new XAttribute("y", Text((y ?? 0) + ((height ?? 0) / 2))), new XAttribute("dy", Text(-0.6 * (lines.Count - 1)) + "em"));
            else line.Add(new XAttribute("dy", "1.2em"));
            text.Add(line);
        }

        return text;
    }

    private static List<string> LinesOf(XElement foreign)
    {
        var (lines, line) = (new List<string>(), new StringBuilder());
        // Nodes, and the ends of elements that break the line.
        var open = new Stack<(XNode? Node, bool IsEnd)>(foreign.Nodes().Reverse().Select(n => ((XNode?)n, false)));
        while (open.TryPop(out var next))
        {
            if (next.IsEnd) Break();
            else if (next.Node is XText text) line.Append(text.Value);
            else if (next.Node is XElement element && !Unread.Contains(element.Name.LocalName))
            {
                if (Lines.Contains(element.Name.LocalName))
                {
                    Break();
                    open.Push((null, true));
                }

                foreach (var child in element.Nodes().Reverse()) open.Push((child, false));
            }
        }

        Break();
        return lines;

        void Break()
        {
            var words = string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length > 0) lines.Add(words);
            line.Clear();
        }
    }

    private static double? Number(XElement element, string attribute) =>
        double.TryParse(element.Attribute(attribute)?.Value.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6 ? number : null;

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
