using ProcedureEngine.Alignment;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>A place where only some versions have something.</summary>
/// <param name="Unit">The index of the reference's unit that all have before it; -1 for none.</param>
/// <param name="Position">How many units the version has had since.</param>
internal readonly record struct Gap(int Unit, int Position)
{
    /// <summary>For each unit that only its version has the gap that it stands in, by locale tag and place.</summary>
    public static Dictionary<(string Locale, SourceSpan Place), Gap> Of(AlignedSet set)
    {
        var gaps = new Dictionary<(string, SourceSpan), Gap>();
        foreach (var version in set.Versions)
        {
            var gap = new Gap(-1, 0);
            foreach (var pair in version.Pairs)
            {
                if (pair.Reference is { } unit)
                {
                    if (!pair.IsMoved && pair.Translation is not null) gap = new Gap(unit.Index, 0);
                    continue;
                }

                gaps.TryAdd((version.Article.Locale.Tag, pair.Translation!.Span), gap);
                gap = gap with { Position = gap.Position + 1 };
            }
        }

        return gaps;
    }
}
