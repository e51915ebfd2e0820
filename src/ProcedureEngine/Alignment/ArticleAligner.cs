using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Passes;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment;

/// <summary>Pairs the language versions of an article unit by unit and gives each step the id that all languages share.</summary>
public static class ArticleAligner
{
    /// <summary>Aligns the versions of one article with its reference version.</summary>
    /// <param name="versions">One version for a locale; at least one.</param>
    /// <param name="reference">The locale to compare with; where it is null or not among the versions, the version that most others agree with takes its place.</param>
    /// <param name="lexicon">What a corpus has taught; null to do without.</param>
    /// <param name="cancel">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    public static AlignedSet Align(ImmutableArray<Article> versions, Locale? reference, Lexicon? lexicon = null, CancellationToken cancel = default)
    {
        if (versions.IsDefaultOrEmpty) throw new ArgumentException("An article has at least one version.", nameof(versions));
        var units = versions.Select(UnitSplitter.Split).ToImmutableArray();
        var chosen = Math.Max(versions.IndexOf(versions.FirstOrDefault(v => v.Locale == reference)!), -1);
        if (chosen < 0) chosen = ReferenceChoice.Of(units);

        var translations = versions.RemoveAt(chosen);
        var pairs = Align(versions[chosen], units[chosen], translations, units.RemoveAt(chosen), lexicon, cancel);
        ImmutableArray<AlignedVersion> all = [.. translations.Select((v, i) => new AlignedVersion(v, pairs[i]))];
        return new AlignedSet(versions[chosen].Key, versions[chosen], all, StepIdAssignment.Of(versions[chosen], all)) { ReferenceUnits = units[chosen] };
    }

    /// <summary>Aligns a set again with what a corpus has taught; the reference stays.</summary>
    public static AlignedSet Align(AlignedSet set, Lexicon lexicon, CancellationToken cancel = default)
    {
        // Where nothing had to be decided, words change nothing: most versions of most articles.
        if (set.Versions.All(IsPlain)) return set;
        var doubtful = set.Versions.RemoveAll(IsPlain);
        var pairs = Align(set.Reference, set.ReferenceUnits, [.. doubtful.Select(v => v.Article)], [.. doubtful.Select(v => v.Units)], lexicon, cancel);
        ImmutableArray<AlignedVersion> versions = [.. set.Versions.Select(v => doubtful.IndexOf(v) is >= 0 and var i ? v with { Pairs = pairs[i] } : v)];
        return set with { Versions = versions, StepIds = StepIdAssignment.Of(set.Reference, versions) };
    }

    /// <summary>The pairs of each version; versions of equal structure are aligned together.</summary>
    private static ImmutableArray<UnitPair>[] Align(Article reference, ImmutableArray<Unit> referenceUnits, ImmutableArray<Article> versions, ImmutableArray<ImmutableArray<Unit>> units, Lexicon? lexicon, CancellationToken cancel)
    {
        var pairs = new ImmutableArray<UnitPair>[versions.Length];
        foreach (var group in ParallelVersionGroups.Of(units))
        {
            ImmutableArray<WordLexicon?> lexicons = [.. group.Select(k => lexicon?.Words(reference.Locale.Tag, versions[k].Locale.Tag))];
            var together = ParallelVersionAligner.Align(new ParallelVersions(referenceUnits, [.. group.Select(k => units[k])], lexicons, cancel));
            for (var k = 0; k < group.Count; k++) pairs[group[k]] = together[k];
        }

        return pairs;
    }

    private static bool IsPlain(AlignedVersion version)
    {
        foreach (var pair in version.Pairs)
        {
            if (pair.Reference is null || pair.Translation is null || pair.Confidence != PassThresholds.PlainConfidence) return false;
        }

        return true;
    }
}
