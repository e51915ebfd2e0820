using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Causes;

/// <summary>
/// Names what has gone wrong behind the findings of an article (<see cref="Finding.Group"/>), so that a list can have one line for each
/// cause: a place that is wrong the same way in several languages; neighbouring places of one rule; a label, link or included text, by
/// whatever article names it; and what follows from those. A name depends on nothing outside of the article, so that articles can be
/// checked one by one, and the same cause in another article has the same name.
/// </summary>
internal static class CauseNames
{
    /// <summary>A text this long that many articles lack is one text that they share; shorter ones ("Select OK.") are alike by chance.</summary>
    private const int SharedText = 20;

    /// <summary>The argument that quotes what the reference says.</summary>
    private const string Words = "words";

    /// <summary>The argument that lists what one version alone has.</summary>
    private const string Examples = "examples";

    /// <summary>The findings of an article, in their order, each with the name of its cause.</summary>
    public static ImmutableArray<Finding> Name(AlignedSet set, ImmutableArray<Finding> findings)
    {
        var roots = Roots(findings);
        var places = new SourcePlaces(set);
        var names = new string?[findings.Length];
        var cases = new Dictionary<(FindingMessage, string, SourcePlace), Case>();
        for (var i = 0; i < findings.Length; i++)
        {
            if (roots[i] != i) continue;
            var finding = findings[i];
            if (CorpusName(finding) is { } name)
            {
                names[i] = name;
                continue;
            }

            var place = places.Of(finding);
            var key = (finding.Message, WhatItSays(finding), place);
            if (!cases.TryGetValue(key, out var found)) cases.Add(key, found = new Case(finding.Message, place));
            found.Add(i, finding);
        }

        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var run in Runs(cases.Values, places))
        {
            var first = findings[run[0].First];
            var name = run.Count == 1 && SharedName(first) is { } shared ? shared : Distinct(ArticleName(first, places.TextAt(run[0].Place)), seen);
            foreach (var index in run.SelectMany(found => found.Indices)) names[index] = name;
        }

        return [.. findings.Select((finding, i) => finding with { Group = names[roots[i]]! })];
    }

    /// <summary>For each finding the index of the one of its version that it follows from, or its own.</summary>
    private static int[] Roots(ImmutableArray<Finding> findings)
    {
        var roots = new int[findings.Length];
        for (int start = 0, end; start < findings.Length; start = end)
        {
            for (end = start + 1; end < findings.Length && findings[end].Locale == findings[start].Locale;) end++;
            var own = ConsequenceRoots.Of(findings[start..end]);
            for (var i = 0; i < own.Length; i++) roots[start + i] = start + own[i];
        }

        return roots;
    }

    /// <summary>The places that are wrong the same way in the same languages, in runs of neighbours, each in the order of the text.</summary>
    private static IEnumerable<List<Case>> Runs(IEnumerable<Case> cases, SourcePlaces places)
    {
        List<Case> run = [];
        foreach (var next in cases
            .OrderBy(c => c.Message.Key, StringComparer.Ordinal).ThenBy(c => c.Severity).ThenBy(c => c.Languages, StringComparer.Ordinal)
            .ThenBy(c => c.Place.Unit).ThenBy(c => c.Place.Position).ThenBy(c => c.First))
        {
            if (run.Count > 0 && !(run[^1].IsLike(next) && places.AreNeighbours(run[^1].Place, next.Place, next.Locales)))
            {
                yield return run;
                run = [];
            }

            run.Add(next);
        }

        if (run.Count > 0) yield return run;
    }

    /// <summary>The name that a finding about a thing of the corpus has in every article; null where it is about its own place.</summary>
    private static string? CorpusName(Finding finding) => finding.Message.Cause is { } cause
        ? FindingFingerprint.Of(string.Join('\n', cause.Arguments.Select(a => finding.Message.Value(a, finding.Arguments)?.Trim().ToLowerInvariant()).Prepend(cause.Kind)))
        : null;

    /// <summary>The name that a finding about words of the reference has in every article that shares these; null where they are too few.</summary>
    private static string? SharedName(Finding finding) =>
        !finding.Message.QuotesTranslation && finding.Message.Value(Words, finding.Arguments) is { Length: >= SharedText } words
            ? FindingFingerprint.Of($"{finding.Message.Key}\n{words}")
            : null;

    private static string ArticleName(Finding finding, string textAtPlace) =>
        FindingFingerprint.Of($"{finding.Article.Value}\n{finding.Message.Key}\n{(finding.Message.QuotesTranslation ? textAtPlace : WhatItSays(finding))}");

    /// <summary>What a finding says, without what is its version's alone, such as the name of its language, or changes with other places.</summary>
    private static string WhatItSays(Finding finding) => finding.Message.QuotesTranslation
        ? ""
        : string.Join('\n', finding.Message.Lasting(finding.Arguments).Select(a => a == finding.Locale.Tag ? "" : a).Append(finding.Message.Value(Examples, finding.Arguments)));

    private static string Distinct(string name, Dictionary<string, int> seen)
    {
        var count = seen[name] = seen.GetValueOrDefault(name) + 1;
        return count == 1 ? name : FormattableString.Invariant($"{name}-{count}");
    }

    /// <summary>A place and what is wrong with it, in the languages in which it is.</summary>
    private sealed class Case(FindingMessage message, SourcePlace place)
    {
        private readonly List<int> indices = [];
        private readonly List<Locale> locales = [];

        public FindingMessage Message { get; } = message;

        public SourcePlace Place { get; } = place;

        public Severity Severity { get; private set; }

        public IReadOnlyList<Locale> Locales => locales;

        /// <summary>The languages by tag: findings come in that order.</summary>
        public string Languages { get; private set; } = "";

        public IReadOnlyList<int> Indices => indices;

        public int First => indices[0];

        public void Add(int index, Finding finding)
        {
            indices.Add(index);
            if (finding.Severity > Severity) Severity = finding.Severity;
            if (locales.Count > 0 && locales[^1] == finding.Locale) return;
            locales.Add(finding.Locale);
            Languages += finding.Locale.Tag + " ";
        }

        /// <summary>Whether another one is the same fault in the same languages.</summary>
        public bool IsLike(Case other) => Message == other.Message && Severity == other.Severity && Languages == other.Languages;
    }
}
