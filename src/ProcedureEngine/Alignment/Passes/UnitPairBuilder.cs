using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Writes down what the passes have found.</summary>
internal static class UnitPairBuilder
{
    /// <summary>Every unit of both once, in the order of the translation.</summary>
    public static ImmutableArray<UnitPair> Of(Matching matching)
    {
        var (reference, translation) = (matching.Reference, matching.Translation);
        var pairs = ImmutableArray.CreateBuilder<UnitPair>(reference.Length + translation.Length);
        var merged = matching.HasDoubt ? new MergedStepDetector(matching) : null;
        var confidence = new PairConfidence(matching);
        var next = 0;
        for (var j = 0; j < translation.Length; j++)
        {
            if (matching.IsExtra(j))
            {
                pairs.Add(new UnitPair(null, translation[j], confidence.OfExtra(j)) { Within = merged?.SourceThatSays(j) });
                continue;
            }

            // A moved unit stands where the translation has it; what the reference has around it follows at its own place.
            var i = matching.SourceOf(j);
            if (!matching.IsMoved(i))
            {
                AddMissing(i);
                next = Math.Max(next, i + 1);
            }

            pairs.Add(new UnitPair(reference[i], translation[j], confidence.OfPair(i, j)) { IsMoved = matching.IsMoved(i) });
        }

        AddMissing(reference.Length);
        return pairs.ToImmutable();

        void AddMissing(int end)
        {
            for (; next < end; next++)
            {
                if (matching.IsMissing(next)) pairs.Add(new UnitPair(reference[next], null, confidence.OfMissing(next)) { Within = merged?.PartnerThatSays(next) });
            }
        }
    }
}
