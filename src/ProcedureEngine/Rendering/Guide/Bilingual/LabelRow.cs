using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>What something on the screen is called in two languages; a version that does not name it has no name here.</summary>
/// <param name="First">The name in the first language; null where only the second names it.</param>
/// <param name="Second">The names in the second, most frequent first; empty where it has none.</param>
internal sealed record LabelRow(string? First, ImmutableArray<string> Second)
{
    /// <summary>Each label of both versions, in the order of the first; what only the second names comes last.</summary>
    public static ImmutableArray<LabelRow> Of(VersionLinks links)
    {
        var units = links.Pairs.Select(p => (First: Labels(p.First), Second: Labels(p.Second))).Where(u => u.First.Length + u.Second.Length > 0).ToList();
        var votes = Votes(units);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<LabelRow>();
        foreach (var label in units.SelectMany(u => u.First).Distinct())
        {
            // Where the same label was linked to another once by mistake, the rule outvotes it.
            var names = votes.GetValueOrDefault(label)?.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).ToList() ?? [];
            ImmutableArray<string> chosen = [.. names.Where(n => n.Value * 2 > names[0].Value).Select(n => n.Key)];
            named.UnionWith(chosen);
            rows.Add(new LabelRow(label, chosen));
        }

        rows.AddRange(units.SelectMany(u => u.Second).Distinct().Where(l => !named.Contains(l)).Select(l => new LabelRow(null, [l])));
        return rows.ToImmutable();
    }

    private static Dictionary<string, Dictionary<string, int>> Votes(List<(string[] First, string[] Second)> units)
    {
        var (first, second, both) = (new Dictionary<string, int>(), new Dictionary<string, int>(), new Dictionary<(string, string), int>());
        foreach (var unit in units)
        {
            foreach (var a in unit.First) first[a] = first.GetValueOrDefault(a) + 1;
            foreach (var b in unit.Second) second[b] = second.GetValueOrDefault(b) + 1;
            if (!LabelLinks.AreFew(unit.First.Length, unit.Second.Length)) continue;
            foreach (var a in unit.First) foreach (var b in unit.Second) both[(a, b)] = both.GetValueOrDefault((a, b)) + 1;
        }

        var votes = new Dictionary<string, Dictionary<string, int>>();
        foreach (var unit in units)
        {
            foreach (var (a, b) in LabelLinks.Of(unit.First, unit.Second, (a, b) => 2.0 * both[(a, b)] / (first[a] + second[b])))
            {
                if (!votes.TryGetValue(a, out var names)) votes[a] = names = [];
                names[b] = names.GetValueOrDefault(b) + 1;
            }
        }

        return votes;
    }

    private static string[] Labels(Unit? unit) => unit is null ? [] :
        [.. InlineWalk.Descendants(unit.Block is IncludedBlocks included ? [.. BlockWalk.Lines(included.Blocks).SelectMany(l => l)] : unit.Text).OfType<UiLabel>().Select(l => PlainText.Of(l.Content)).Where(l => l.Length > 0).Distinct()];
}
