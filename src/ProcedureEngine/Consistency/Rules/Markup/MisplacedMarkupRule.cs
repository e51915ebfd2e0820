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
    public static FindingMessage EmptyLink { get; } = new("link-without-text", "A link has no text and can't be seen ({count}): {examples}") { Volatile = ["count", "examples"] };

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
        var alone = new AlignedVersion(set.Reference, [.. set.ReferenceUnits.Select(u => new UnitPair(null, u, 1))]);
        var isSource = set.Reference.Locale == context.ReferenceLocale;
        var stressed = Stressed(set);
        foreach (var version in set.Versions.Prepend(alone))
        {
            var words = KnownLanguages.For(version.Article.Locale).Labels;
            var isAlone = ReferenceEquals(version, alone);
            Places? bold = null, links = null, holes = null;
            foreach (var pair in version.Pairs)
            {
                if (pair.Translation is not { IsIncluded: false, Text.IsEmpty: false } unit || unit.Kind == UnitKind.Code) continue;

                // What the author of the source, or most versions, set in bold is meant so.
                var isMeant = isAlone ? isSource || stressed.Contains(unit) : pair.Reference is { } other && (stressed.Contains(other) || (isSource && other.Evidence.Labels.Any(IsStress)));
                if (words.FunctionWords.Count > 0 && !unit.Evidence.Labels.IsEmpty && !isMeant)
                {
                    foreach (var label in Slipped(unit, words))
                    {
                        if (label.Length > 1 || pair.Reference?.Evidence.Labels.Any(l => l.Length == 1) is not true) (bold ??= new Places(pair)).Add($"“{label}”");
                    }
                }

                if (!unit.Evidence.Links.IsEmpty)
                {
                    foreach (var link in EmptyLinks(unit.Text)) (links ??= new Places(pair)).Add(link.Target);
                }

                // Code may have any marks.
                if (Gap(unit.Content) is { } gap && Gap(ProseText.Words(unit)) is not null && (pair.Reference is null || Gap(pair.Reference.Content) is null)) (holes ??= new Places(pair)).Add(gap);
            }

            if (bold is not null) yield return Found(version, bold, Bold, BoldCertainty);
            if (links is not null) yield return Found(version, links, EmptyLink, HoleCertainty);
            if (holes is not null) yield return Found(version, holes, Hole, HoleCertainty);
        }

        Finding Found(AlignedVersion version, Places places, FindingMessage message, double certainty) =>
            FindingFactory.Of(Description, set, version, places.First, certainty, message, $"{places.Count}", string.Join(", ", places.Examples));
    }

    /// <summary>Bold in lower case: more often stress than a name.</summary>
    private static bool IsStress(string label) => label.Length > 0 && char.IsLower(label[0]);

    /// <summary>The units of the reference in which it and a version both set a function word in bold.</summary>
    private static HashSet<Unit> Stressed(AlignedSet set)
    {
        var stressed = new HashSet<Unit>(ReferenceEqualityComparer.Instance);
        var words = KnownLanguages.For(set.Reference.Locale).Labels;
        if (words.FunctionWords.Count == 0 || set.ReferenceUnits.All(u => u.Evidence.Labels.IsEmpty || !Slipped(u, words).Any())) return stressed;
        foreach (var version in set.Versions)
        {
            var own = KnownLanguages.For(version.Article.Locale).Labels;
            foreach (var pair in version.Pairs)
            {
                if (pair is { Reference: { Evidence.Labels.IsEmpty: false } a, Translation: { Evidence.Labels.IsEmpty: false } b } && Slipped(a, words).Any() && Slipped(b, own).Any()) stressed.Add(a);
            }
        }

        return stressed;
    }

    /// <summary>The labels of a unit that are only function words, or that begin or end in one in a way that no label does.</summary>
    private static IEnumerable<string> Slipped(Unit unit, LabelVocabulary words)
    {
        foreach (var text in unit.Evidence.Labels)
        {
            var label = text.AsSpan().Trim();
            if (label.IsEmpty || !char.IsLower(label[0])) continue;
            var first = label.IndexOf(' ') is > 0 and var end ? label[..end] : label;
            var last = label[(label.LastIndexOf(' ') + 1)..];
            if (words.FunctionWords.Contains(first) && (first.Length == label.Length || words.FunctionWords.Contains(last) || HasName(label[first.Length..]))) yield return label.ToString();
            else if (words.NeverLastWords.Contains(last)) yield return label.ToString();
        }
    }

    /// <summary>Whether a part of a label has a word with a capital: the name that the bold should have begun with.</summary>
    private static bool HasName(ReadOnlySpan<char> text) => text.TrimStart() is { IsEmpty: false } rest && char.IsUpper(rest[0]);

    /// <summary>Links with nothing to see between their brackets.</summary>
    private static IEnumerable<Link> EmptyLinks(ImmutableArray<Inline> text)
    {
        foreach (var inline in InlineWalk.Descendants(text))
        {
            if (inline is Link link && link.Content.All(i => i is Text { Value: var value } && string.IsNullOrWhiteSpace(value))) yield return link;
        }
    }

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
