using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment;

/// <summary>Pairs the language versions of an article unit by unit and gives each step the id that all languages share.</summary>
public static class ArticleAligner
{
    /// <summary>Aligns the versions of one article with its reference version.</summary>
    /// <param name="versions">One version for a locale; at least one.</param>
    /// <param name="reference">The locale to compare with; where it is null or not among the versions, the version that most others agree with takes its place.</param>
    /// <param name="lexicon">What a corpus has taught; null to do without.</param>
    public static AlignedSet Align(ImmutableArray<Article> versions, Locale? reference, Lexicon? lexicon = null)
    {
        if (versions.IsDefaultOrEmpty) throw new ArgumentException("An article has at least one version.", nameof(versions));
        var units = versions.Select(UnitSplitter.Split).ToImmutableArray();
        var pivot = Math.Max(versions.IndexOf(versions.FirstOrDefault(v => v.Locale == reference)!), -1);
        if (pivot < 0) pivot = PivotChoice.Of(units);

        var aligned = ImmutableArray.CreateBuilder<AlignedVersion>(versions.Length - 1);
        for (var i = 0; i < versions.Length; i++)
        {
            if (i == pivot) continue;
            var words = lexicon?.Words(versions[pivot].Locale.Tag, versions[i].Locale.Tag);
            aligned.Add(new AlignedVersion(versions[i], VersionAligner.Align(units[pivot], units[i], words)));
        }

        var all = aligned.MoveToImmutable();
        return new AlignedSet(versions[pivot].Key, versions[pivot], all, StepIdentities.Of(versions[pivot], all)) { ReferenceUnits = units[pivot] };
    }

    /// <summary>Aligns a set again with what a corpus has taught; the reference stays.</summary>
    public static AlignedSet Align(AlignedSet set, Lexicon lexicon)
    {
        // Where nothing had to be decided, words change nothing: most versions of most articles.
        if (set.Versions.All(IsPlain)) return set;
        var versions = set.Versions
            .Select(v => IsPlain(v) ? v : v with { Pairs = VersionAligner.Align(set.ReferenceUnits, v.Units, lexicon.Words(set.Reference.Locale.Tag, v.Article.Locale.Tag)) })
            .ToImmutableArray();
        return set with { Versions = versions, StepIds = StepIdentities.Of(set.Reference, versions) };
    }

    private static bool IsPlain(AlignedVersion version)
    {
        foreach (var pair in version.Pairs)
        {
            if (pair.Reference is null || pair.Translation is null || pair.Confidence != PairConfidence.Plain) return false;
        }

        return true;
    }
}
