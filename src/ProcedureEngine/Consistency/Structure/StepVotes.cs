using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>
/// Counts how many versions have a step, where no version is the source: a step that most have is missing in the others, also in
/// the version that the rest is compared with. Versions count as having the same extra step where it stands in the same gap of
/// that version, at the same position.
/// </summary>
internal sealed class StepVotes
{
    private readonly Dictionary<(int Gap, int Position), List<AlignedVersion>> extra = [];
    private readonly Dictionary<Unit, int> lacking = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Unit, AlignedVersion> firstToLack = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Unit, (int Gap, int Position)> places = new(ReferenceEqualityComparer.Instance);
    private readonly int versions;
    private readonly bool isOpen;

    public StepVotes(AlignedSet set, RuleContext context)
    {
        versions = set.Versions.Length + 1;
        isOpen = versions > 2 && set.Reference.Locale != context.ReferenceLocale;
        if (!isOpen) return;
        foreach (var version in set.Versions) Count(version);
    }

    /// <summary>Whether most versions lack a step of the reference.</summary>
    public bool IsAlone(Unit step) => isOpen && lacking.GetValueOrDefault(step) * 2 > versions;

    /// <summary>Whether most versions have a step that the reference lacks.</summary>
    public bool IsCommon(Unit step) => isOpen && places.TryGetValue(step, out var place) && extra[place].Count * 2 > versions;

    /// <summary>Whether a version is the first that has an extra step: the one to tell it by.</summary>
    public bool IsFirst(Unit step, AlignedVersion version) => ReferenceEquals(extra[places[step]][0], version);

    /// <summary>Whether a version is the first that lacks a step of the reference.</summary>
    public bool IsFirstToLack(Unit step, AlignedVersion version) => ReferenceEquals(firstToLack[step], version);

    private void Count(AlignedVersion version)
    {
        var (gap, position) = (-1, 0);
        foreach (var pair in version.Pairs)
        {
            if (pair.Reference is { } unit)
            {
                if (pair is { Translation: null, Within: null } && unit.Step is not null)
                {
                    lacking[unit] = lacking.GetValueOrDefault(unit) + 1;
                    firstToLack.TryAdd(unit, version);
                }

                if (pair.IsMoved || pair.Translation is null) continue;
                (gap, position) = (unit.Index, 0);
            }
            else if (pair is { Translation.Step: not null, Within: null })
            {
                var place = (gap, position++);
                places[pair.Translation] = place;
                if (!extra.TryGetValue(place, out var list)) extra[place] = list = [];
                list.Add(version);
            }
        }
    }
}
