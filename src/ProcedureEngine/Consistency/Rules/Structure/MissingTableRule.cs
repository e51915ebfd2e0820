using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A table that the translation lacks, or rows of one. Once for each table.</summary>
public sealed class MissingTableRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a table may have become a list.</summary>
    private const double Share = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "missing-table";

    /// <summary>A table is missing; its first row, shortened.</summary>
    public static FindingMessage Lost { get; } = new("table-lost", "A table is missing: “{row}”");

    /// <summary>Rows of a table are missing: how many, the first of them, shortened.</summary>
    public static FindingMessage RowsLost { get; } = new("rows-lost", "Rows of the table are missing ({count}), such as “{row}”.");

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Missing table", IssueType.Omission, Severity.Warning,
        "A table, or a row of one, is missing.",
        "Tables hold the values and choices that readers look up: what is not there can't be found.",
        "Translate the table or row and put it where the source has it.",
        new("| Key | Meaning |\n|---|---|\n| F1 | Help |\n| F8 | Next |", "| Taste | Bedeutung |\n|---|---|\n| F1 | Hilfe |"))
    {
        Messages = [Lost, RowsLost],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            // Few versions lack a row: only their tables are put together.
            if (!version.Pairs.Any(IsLostRow)) continue;
            var absent = new AbsentUnits(version);
            foreach (var table in version.Pairs.Where(p => p.Reference is { Kind: UnitKind.TableRow, IsIncluded: false }).GroupBy(p => p.Reference!.Block!, ReferenceEqualityComparer.Instance))
            {
                var lost = table.Where(p => p.Translation is null).ToList();
                if (lost.Count == 0 || absent.CauseOf(lost[0].Reference!) is not null) continue;
                var row = FindingFactory.Excerpt(lost[0].Reference!.Content);
                var isWhole = lost.Count == table.Count();
                yield return FindingFactory.Of(Description, set, version, lost[0], lost[0].Confidence * Share, isWhole ? Lost : RowsLost, isWhole ? [row] : [$"{lost.Count}", row]) with
                {
                    Evidence = row,
                };
            }
        }
    }

    private static bool IsLostRow(UnitPair pair) => pair is { Reference: { Kind: UnitKind.TableRow, IsIncluded: false }, Translation: null };
}
