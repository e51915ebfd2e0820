using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Passes;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Freshness;

/// <summary>What changed in a source since a translation was made, block by block, in the source's own language.</summary>
internal static class SourceChanges
{
    /// <summary>The blocks that were changed, added or removed, in order: the state then first, today's second. White space and front matter are no change.</summary>
    public static ImmutableArray<UnitPair> Of(Article then, AlignedSet today)
    {
        var pairs = VersionAligner.Align(new ParallelVersions(UnitSplitter.Split(then), [today.ReferenceUnits], [null]));
        return [.. pairs.Where(p => p.Reference is null || p.Translation is null || p.IsMoved || !IsSame(p.Reference, p.Translation))];
    }

    private static bool IsSame(Unit a, Unit b) =>
        a.Kind == b.Kind
        && a.Evidence.Anchors.AsSpan().SequenceEqual(b.Evidence.Anchors.AsSpan())
        && a.Evidence.Labels.AsSpan().SequenceEqual(b.Evidence.Labels.AsSpan())
        && (a.Block as Alert)?.Kind == (b.Block as Alert)?.Kind
        && IsSameText(a.Content, b.Content);

    /// <summary>Whether two texts are equal but for white space.</summary>
    private static bool IsSameText(string a, string b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && char.IsWhiteSpace(a[i])) i++;
            while (j < b.Length && char.IsWhiteSpace(b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (a[i++] != b[j++]) return false;
        }
    }
}
