using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Freshness;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Freshness;

/// <summary>
/// A translation that was made from an older state of the source: the front matter names it by its hash. Where git has that
/// state, the finding names the blocks that changed since, and a change of front matter or white space only is none.
/// </summary>
public sealed class StaleTranslationRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "stale-translation";

    /// <summary>The source has changed, and it is known where.</summary>
    public static FindingMessage Stale { get; } = new("stale-translation", "The source has changed since this translation was made. Blocks: {count}; lines in the source: {lines}.") { Notice = ReaderNotice.NewerSource };

    /// <summary>The source has changed; its older state can't be had.</summary>
    public static FindingMessage StaleByHash { get; } = new("stale-by-hash", "The source has changed since this translation was made.") { Notice = ReaderNotice.NewerSource };

    /// <summary>A block of the source has changed; its words, shortened.</summary>
    public static FindingMessage Changed { get; } = new("source-changed", "The source has changed here: “{words}”") { Notice = ReaderNotice.ChangedSource };

    /// <summary>A block of the source is new; its words, shortened.</summary>
    public static FindingMessage Added { get; } = new("source-added", "The source has gained this: “{words}”");

    /// <summary>A block of the source is gone; its words, shortened.</summary>
    public static FindingMessage Removed { get; } = new("source-removed", "The source has lost this: “{words}”");

    /// <summary>Lines that a message names; the report shows each block at its place.</summary>
    private const int MaxLines = 12;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Stale translation", IssueType.NonConformance, Severity.Warning,
        "The source has changed since the translation was made.",
        "Readers of this language follow a procedure that the source no longer describes.",
        "Hand the current source to translation.",
        new("SHA-1: 62a83a1c…", "ms.openlocfilehash: 0eecd89b…"))
    {
        Messages = [Stale, StaleByHash, Changed, Added, Removed],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            if (!IsOlder(set, version, context)) continue;
            var hash = version.Article.Provenance.SourceHash!;
            if (Changes(set, version, context) is not { } changes)
            {
                yield return OfVersion(set, version, StaleByHash) with { Evidence = $"{Short(hash)} ≠ {Short(context.Source!.Today[0])}", Identity = hash };
                continue;
            }

            if (changes.IsEmpty) continue;
            yield return OfVersion(set, version, Stale, string.Create(CultureInfo.InvariantCulture, $"{changes.Length}"), LinesOf(changes)) with
            {
                Evidence = string.Join("; ", changes.Select(Shown)),
                Identity = hash,
            };
            foreach (var change in changes) yield return OfBlock(set, version, change);
        }
    }

    /// <summary>Whether a difference on a version may follow from its older source: it stands on a block that changed, or nobody knows what changed.</summary>
    internal static Func<Finding, bool> Explained(AlignedSet set, RuleContext context)
    {
        var changed = new Dictionary<Locale, HashSet<(int Line, int EndLine)>?>();
        foreach (var version in set.Versions)
        {
            if (!IsOlder(set, version, context)) continue;
            changed[version.Article.Locale] = Changes(set, version, context) is { } changes
                ? [.. changes.Where(c => c.Translation is not null).Select(c => (c.Translation!.Span.Line, c.Translation.Span.EndLine))]
                : null;
        }

        return finding => changed.TryGetValue(finding.Locale, out var lines)
            && (lines is null || (finding.Reference is { Span: var span } ? lines.Contains((span.Line, span.EndLine)) : lines.Count > 0));
    }

    private static bool IsOlder(AlignedSet set, AlignedVersion version, RuleContext context) =>
        context.Source is { Today.IsEmpty: false } source
        && set.Reference.Locale == context.ReferenceLocale
        && set.Reference.Provenance.SourceHash is null
        && version.Article.Provenance.SourceHash is { Length: 40 } hash
        && !source.Today.Contains(hash);

    /// <summary>What changed; null where the older source can't be had.</summary>
    private static ImmutableArray<UnitPair>? Changes(AlignedSet set, AlignedVersion version, RuleContext context) =>
        context.Source!.Older.TryGetValue(version.Article.Provenance.SourceHash!, out var then) ? SourceChanges.Of(then, set) : null;

    private Finding OfVersion(AlignedSet set, AlignedVersion version, FindingMessage message, params ReadOnlySpan<string> arguments) =>
        FindingFactory.Of(Description, set, version.Article, 1, message, arguments) with { At = FindingFactory.Place(version.Article, MixedSourcesRule.HashLine(version.Article)) };

    /// <summary>A block that changed, at the place of its translation: part of the finding on the version.</summary>
    private Finding OfBlock(AlignedSet set, AlignedVersion version, UnitPair change)
    {
        var place = change.Translation is null ? null : PairPlaces.Of(version).PairOf(change.Translation);
        var (message, words) = change switch
        {
            { Reference: null } => (Added, change.Translation!.Content),
            { Translation: null } => (Removed, change.Reference.Content),
            _ => (Changed, change.Translation.Content),
        };
        var finding = place is null
            ? OfVersion(set, version, message, FindingFactory.Excerpt(words))
            : FindingFactory.Of(Description, set, version, place, 1, message, FindingFactory.Excerpt(words));
        return finding with { Severity = Severity.Note, ConsequenceOf = Name, Evidence = change.Reference is { } old ? FindingFactory.Excerpt(old.Content) : "" };
    }

    /// <summary>Lines in today's source: <c>12, 14–16</c>.</summary>
    private static string LinesOf(ImmutableArray<UnitPair> changes)
    {
        var lines = changes.Where(c => c.Translation is not null).Select(c => Lines(c.Translation!.Span)).Distinct().ToList();
        var shown = string.Join(", ", lines.Take(MaxLines));
        return lines.Count > MaxLines ? shown + ", …" : shown.Length == 0 ? "–" : shown;
    }

    private static string Lines(SourceSpan span) =>
        span.Line == span.EndLine ? string.Create(CultureInfo.InvariantCulture, $"{span.Line}") : string.Create(CultureInfo.InvariantCulture, $"{span.Line}–{span.EndLine}");

    private static string Shown(UnitPair change) => change switch
    {
        { Reference: null } => "+ " + Lines(change.Translation!.Span),
        { Translation: null } => "− " + FindingFactory.Excerpt(change.Reference.Content),
        _ => Lines(change.Translation.Span),
    };

    private static string Short(string hash) => hash[..8];
}
