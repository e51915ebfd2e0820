using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ProcedureEngine.Reading.Svg;

/// <summary>How much a browser has to draw: parts that use parts that use parts become more with each step, in a file of a few lines.</summary>
internal static partial class SvgReferences
{
    /// <summary>Far beyond any drawing that people look at; a browser draws as many in a second or two.</summary>
    public const int MaxDrawn = 1_000_000;

    /// <summary>The number of elements to draw with all that they use, or more than <see cref="MaxDrawn"/> where it is too many.</summary>
    public static long Count(XElement root)
    {
        var parts = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Attribute("id") is { Value: var id }) parts.TryAdd(id, element);
        }

        // What each part weighs is known once, after what it uses; a circle is drawn by nobody.
        var weights = new Dictionary<XElement, long>();
        var open = new Stack<(XElement Part, bool IsDone)>([(root, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsDone) weights[next.Part] = Weight(next.Part, parts, weights);
            if (next.IsDone || !weights.TryAdd(next.Part, 0)) continue;
            open.Push((next.Part, true));
            foreach (var used in UsedBy(next.Part, parts))
            {
                if (!weights.ContainsKey(used)) open.Push((used, false));
            }
        }

        return weights[root];
    }

    private static long Weight(XElement part, Dictionary<string, XElement> parts, Dictionary<XElement, long> weights)
    {
        long weight = 0;
        foreach (var element in part.DescendantsAndSelf()) weight++;
        foreach (var used in UsedBy(part, parts)) weight += weights.GetValueOrDefault(used);
        return Math.Min(weight, MaxDrawn + 1L);
    }

    private static IEnumerable<XElement> UsedBy(XElement part, Dictionary<string, XElement> parts) =>
        from element in part.DescendantsAndSelf()
        where element.Name.LocalName != "a"
        from attribute in element.Attributes()
        from name in NamesIn(attribute)
        where parts.ContainsKey(name)
        select parts[name];

    private static IEnumerable<string> NamesIn(XAttribute attribute)
    {
        if (attribute.Name.LocalName == "href") return attribute.Value.AsSpan().TrimStart().StartsWith('#') ? [Uri.UnescapeDataString(attribute.Value.Trim()[1..])] : [];
        return attribute.Value.Contains('#', StringComparison.Ordinal) ? Url().Matches(attribute.Value).Select(m => Uri.UnescapeDataString(m.Groups[1].Value)) : [];
    }

    [GeneratedRegex(@"url\(\s*[""']?#([^""')\s]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Url();
}
