using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.Rules.Markup;

/// <summary>Markup that slipped off its words: bold on words that name nothing, links without text, menu paths with a hole. Each kind once for a version.</summary>
public sealed class MisplacedMarkupRule : IConsistencyRule
{
    /// <summary>How sure a finding is: authors put stress on a small word now and then.</summary>
    private const double BoldCertainty = 0.85;

    /// <summary>How sure a finding is: nobody can press a link without text, nor a menu without a name.</summary>
    private const double HoleCertainty = 0.95;

    /// <summary>How many examples a message has.</summary>
    private const int MaxExamples = 3;

    /// <summary>How much text an example has before its gap.</summary>
    private const int Around = 24;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "misplaced-markup";

    /// <summary>Bold stands on words that name nothing; how often, examples.</summary>
    public static FindingMessage Bold { get; } = new("bold-misplaced", "Bold text begins or ends at the wrong word ({count}): {examples}") { Volatile = ["count", "examples"] };

    /// <summary>Links have no text; how many, where they lead.</summary>
    public static FindingMessage EmptyLink { get; } = new("link-without-text", "A link has no text and can't be seen ({count}): {examples}") { Volatile = ["count", "examples"], Cause = new("empty-link", "examples") };

    /// <summary>A menu path lacks a part; how often, what stands around the gap.</summary>
    public static FindingMessage Hole { get; } = new("menu-hole", "A part of the menu path is missing ({count}): {examples}") { Volatile = ["count", "examples"] };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Misplaced markup", IssueType.Markup, Severity.Warning,
        "Bold text or a link stands beside the words that it belongs to, or a menu path lacks a part.",
        "The reader looks for a button called “to”, can't see where to click, or does not know which menu comes next.",
        "Put the bold text and the link around the words that they have in the source, and name every menu of the path.",
        new("Go to **Start** > **Settings** > **Update**.", "Wechseln Sie **zu** Start > > **Aktualisieren**."))
    {
        Messages = [Bold, EmptyLink, Hole],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        var isSource = set.Reference.Locale == context.ReferenceLocale;
        var stressed = Stressed(set);
        var alone = new Slips(KnownLanguages.For(set.Reference.Locale));
        foreach (var unit in set.ReferenceUnits)
        {
            // What the author of the source set in bold is meant so, and what most versions did.
            alone.Look(unit, reference: null, pair: null, isMeant: isSource || stressed?.Contains(unit) == true);
        }

        foreach (var finding in Told(new AlignedVersion(set.Reference, []), alone)) yield return finding;
        foreach (var version in set.Versions)
        {
            var slips = new Slips(KnownLanguages.For(version.Article.Locale));
            foreach (var pair in version.Pairs)
            {
                if (pair.Translation is not { } unit) continue;
                slips.Look(unit, pair.Reference, pair, isMeant: pair.Reference is { } other && (stressed?.Contains(other) == true || (isSource && HasStress(other))));
            }

            foreach (var finding in Told(version, slips)) yield return finding;
        }

        IEnumerable<Finding> Told(AlignedVersion version, Slips slips)
        {
            if (slips.Bold is { } bold) yield return Found(version, bold, Bold, BoldCertainty);
            if (slips.Links is { } links) yield return Found(version, links, EmptyLink, HoleCertainty);
            if (slips.Holes is { } holes) yield return Found(version, holes, Hole, HoleCertainty);
        }

        Finding Found(AlignedVersion version, Places places, FindingMessage message, double certainty) =>
            FindingFactory.Of(Description, set, version, places.First, certainty, message, $"{places.Count}", string.Join(", ", places.Examples));
    }

    /// <summary>Whether a unit has bold in lower case: more often stress than a name.</summary>
    private static bool HasStress(Unit unit)
    {
        foreach (var label in unit.Evidence.Labels)
        {
            if (label.Length > 0 && char.IsLower(label[0])) return true;
        }

        return false;
    }

    /// <summary>The units of the reference in which it and a version both set a function word in bold; null where there are none.</summary>
    private static HashSet<Unit>? Stressed(AlignedSet set)
    {
        var words = KnownLanguages.For(set.Reference.Locale);
        HashSet<Unit>? stressed = null;
        foreach (var version in set.Versions)
        {
            var own = KnownLanguages.For(version.Article.Locale);
            foreach (var pair in version.Pairs)
            {
                if (pair is { Reference: { Evidence.Labels.IsEmpty: false } a, Translation: { Evidence.Labels.IsEmpty: false } b } && HasSlipped(a, words) && HasSlipped(b, own)) (stressed ??= new(ReferenceEqualityComparer.Instance)).Add(a);
            }
        }

        return stressed;
    }

    private static bool HasSlipped(Unit unit, Language language)
    {
        foreach (var label in unit.Evidence.Labels)
        {
            if (IsSlipped(label, language)) return true;
        }

        return false;
    }

    /// <summary>Whether a label is only function words, or begins or ends in one in a way that no label does.</summary>
    private static bool IsSlipped(string text, Language language)
    {
        var label = text.AsSpan().Trim();
        if (label.IsEmpty || !char.IsLower(label[0])) return false;
        var first = label.IndexOf(' ') is > 0 and var end ? label[..end] : label;
        var last = label[(label.LastIndexOf(' ') + 1)..];

        // "On" and "off" are small words too, and are on many screens.
        if (language.Interface.Of(label) != InterfaceMeaning.None) return false;
        var words = language.Labels;
        return (words.FunctionWords.Contains(first) && (first.Length == label.Length || words.FunctionWords.Contains(last) || HasName(label[first.Length..]))) || words.NeverLastWords.Contains(last);
    }

    /// <summary>Whether a part of a label has a word with a capital: the name that the bold should have begun with.</summary>
    private static bool HasName(ReadOnlySpan<char> text) => text.TrimStart() is { IsEmpty: false } rest && char.IsUpper(rest[0]);

    /// <summary>What stands around two marks of a menu path with nothing between them; null where there are none.</summary>
    private static string? Gap(string text)
    {
        for (var at = text.IndexOf('>', StringComparison.Ordinal); at >= 0; at = text.IndexOf('>', at + 1))
        {
            var next = at + 1;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;

            // Two marks without a space between them are a mark of their own.
            if (next == at + 1 || next == text.Length || text[next] != '>' || (next + 1 < text.Length && text[next + 1] is not (' ' or '\u00A0')) || at == 0 || !char.IsWhiteSpace(text[at - 1])) continue;
            var (start, end) = (WordBegin(text, Math.Max(0, at - Around)), WordEnd(text, Math.Min(text.Length, next + Around)));
            return $"“{string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”";
        }

        return null;
    }

    private static int WordBegin(string text, int index)
    {
        while (index > 0 && !char.IsWhiteSpace(text[index - 1])) index--;
        return index;
    }

    private static int WordEnd(string text, int index)
    {
        while (index < text.Length && !char.IsWhiteSpace(text[index])) index++;
        return index;
    }

    /// <summary>What slipped in one version.</summary>
    /// <param name="language">Its language.</param>
    private sealed class Slips(Language language)
    {
        public Places? Bold { get; private set; }

        public Places? Links { get; private set; }

        public Places? Holes { get; private set; }

        /// <summary>Looks at a unit; at its counterpart for what is meant so.</summary>
        public void Look(Unit unit, Unit? reference, UnitPair? pair, bool isMeant)
        {
            if (unit.IsIncluded || unit.Text.IsEmpty || unit.Kind == UnitKind.Code) return;
            if (!isMeant)
            {
                foreach (var label in unit.Evidence.Labels)
                {
                    // A letter may be a value where it is one in the source.
                    if (IsSlipped(label, language) && (label.Trim().Length > 1 || reference?.Evidence.Labels.Any(l => l.Length == 1) is not true)) (Bold ??= Begin()).Add($"“{label.Trim()}”");
                }
            }

            if (!unit.Evidence.Links.IsEmpty) FindEmptyLinks(unit.Text);

            // Code may have any marks.
            if (Gap(unit.Content) is { } gap && Gap(ProseText.Words(unit)) is not null && (reference is null || Gap(reference.Content) is null)) (Holes ??= Begin()).Add(gap);

            Places Begin() => new(pair ?? new UnitPair(null, unit, 1));

            void FindEmptyLinks(ImmutableArray<Inline> text)
            {
                foreach (var inline in text)
                {
                    if (inline is Link link && link.Content.All(i => i is Text { Value: var value } && string.IsNullOrWhiteSpace(value))) (Links ??= Begin()).Add(link.Target);
                    else if (InlineWalk.Children(inline) is { IsEmpty: false } inner) FindEmptyLinks(inner);
                }
            }
        }
    }

    private sealed class Places(UnitPair first)
    {
        public UnitPair First { get; } = first;

        public int Count { get; private set; }

        public List<string> Examples { get; } = [];

        public void Add(string example)
        {
            Count++;
            if (Examples.Count < MaxExamples && !Examples.Contains(example)) Examples.Add(example);
        }
    }
}
