using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>Tables that both versions have and that differ: in columns, in rows that only the translation has, in cells that are empty, that say the contrary, or whose values stand in another column.</summary>
public sealed class TableMismatchRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a table may have been cut otherwise.</summary>
    private const double Share = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "table-mismatch";

    /// <summary>A table has another number of columns: in the reference, in the translation.</summary>
    public static FindingMessage OtherColumns { get; } = new("table-columns", "The table has {expected} columns in the reference and {found} here.") { Opposite = "table-columns" };

    /// <summary>A table stands only in the translation; its first row, shortened.</summary>
    public static FindingMessage Extra { get; } = new("table-extra", "A table stands only here: “{row}”") { QuotesTranslation = true };

    /// <summary>Rows of a table stand only in the translation: how many, the first of them, shortened.</summary>
    public static FindingMessage RowsExtra { get; } = new("rows-extra", "Rows of the table stand only here ({count}), such as “{row}”.") { QuotesTranslation = true };

    /// <summary>A cell is empty; what it says in the reference, shortened.</summary>
    public static FindingMessage EmptyCell { get; } = new("cell-empty", "A cell of the table is empty: “{words}” is missing.");

    /// <summary>A cell says the contrary: in the reference, in the translation.</summary>
    public static FindingMessage ContraryCell { get; } = new("cell-contrary", "A cell of the table says the contrary: “{expected}” became “{found}”.") { QuotesTranslation = true };

    /// <summary>Values of a row stand in other columns; the first of them.</summary>
    public static FindingMessage OtherColumn { get; } = new("cell-moved", "{value} stands in another column of the table.");

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different table", IssueType.Inconsistency, Severity.Warning,
        "A table has other columns, more rows, an empty cell, a cell that says the contrary, or a value in another column.",
        "Readers look up one cell and trust it: nothing around it tells that it is wrong.",
        "Give the table the rows, columns and cells of the source.",
        new("| Light | Call? |\n|---|---|\n| red | Yes |", "| Licht | Anrufen? |\n|---|---|\n| rot | Nein |"))
    {
        Messages = [OtherColumns, Extra, RowsExtra, EmptyCell, ContraryCell, OtherColumn],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            if (!version.Pairs.Any(p => p.Translation?.Row is not null)) continue;
            foreach (var finding in Rows(set, version)) yield return finding;
            var (from, to) = (KnownLanguages.For(set.Reference.Locale).Interface, KnownLanguages.For(version.Article.Locale).Interface);
            foreach (var table in version.Pairs.Where(IsComparable).GroupBy(p => p.Reference!.Block!, ReferenceEqualityComparer.Instance))
            {
                var first = table.First();
                var (expected, found) = (Columns(first.Reference!), Columns(first.Translation!));
                if (expected != found)
                {
                    yield return FindingFactory.Of(Description, set, version, first, first.Confidence * Share, OtherColumns, Text(expected), Text(found)) with { Evidence = $"{Text(expected)} ≠ {Text(found)}" };
                    continue;
                }

                // Where a row has no counterpart, another may have been taken for it.
                if (table.Count() != RowsOf(first.Reference!) || table.Any(p => !ReferenceEquals(p.Translation!.Block, first.Translation!.Block)) || RowsOf(first.Reference!) != RowsOf(first.Translation!)) continue;
                foreach (var pair in table)
                {
                    if (Difference(pair, from, to) is not var (message, arguments)) continue;
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, message, arguments) with { Evidence = string.Join(" ≠ ", arguments) };
                }
            }
        }

        static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Tables, and rows of tables, that only the translation has.</summary>
    private IEnumerable<Finding> Rows(AlignedSet set, AlignedVersion version)
    {
        if (!version.Pairs.Any(p => p is { Reference: null, Translation: { Row: not null, IsIncluded: false } })) yield break;
        var absent = new AbsentUnits(version);
        foreach (var table in version.Pairs.Where(p => p.Translation is { Row: not null, IsIncluded: false }).GroupBy(p => p.Translation!.Block!, ReferenceEqualityComparer.Instance))
        {
            var extra = table.Where(p => p.Reference is null).ToList();
            if (extra.Count == 0 || absent.CauseOf(extra[0].Translation!) is not null) continue;
            var row = FindingFactory.Excerpt(extra[0].Translation!.Content);
            var counterpart = table.FirstOrDefault(p => p.Reference?.Row is not null)?.Reference;
            yield return FindingFactory.Of(Description, set, version, extra[0], extra[0].Confidence * Share, counterpart is null ? Extra : RowsExtra, counterpart is null ? [row] : [$"{extra.Count}", row]) with
            {
                // Beside rows that are missing, some may only have been worded anew.
                Severity = counterpart is null || RowsOf(counterpart) == table.Count() - extra.Count ? Severity.Warning : Severity.Note,
                Evidence = row,
            };
        }
    }

    private static bool IsComparable(UnitPair pair) =>
        pair is { Reference: { Row: not null, IsIncluded: false }, Translation: { Row: not null, IsIncluded: false } } && pair.Confidence >= RuleThresholds.ComparablePair;

    private static int RowsOf(Unit row) => row.Block is Table table ? table.Header.Length + table.Rows.Length : 0;

    private static int Columns(Unit row)
    {
        var columns = 0;
        foreach (var cell in row.Row!.Cells) columns += cell.ColumnSpan;
        return columns;
    }

    /// <summary>The first difference between the cells of two rows; null where there is none, or the rows are cut otherwise.</summary>
    private static (FindingMessage Message, string[] Arguments)? Difference(UnitPair pair, InterfaceVocabulary from, InterfaceVocabulary to)
    {
        var (a, b) = (pair.Reference!.Row!.Cells, pair.Translation!.Row!.Cells);
        if (a.Length != b.Length || a.Any(IsSpread) || b.Any(IsSpread)) return null;
        for (var k = 0; k < a.Length; k++)
        {
            if (!a[k].Blocks.IsEmpty && b[k].Blocks.IsEmpty && PlainText.Of(a[k].Blocks) is var lost && lost.Any(char.IsLetterOrDigit)) return (EmptyCell, [FindingFactory.Excerpt(lost)]);
            if (Word(a[k]) is not { } expected || Word(b[k]) is not { } found) continue;
            if (InterfaceVocabulary.AreContrary(from.Of(expected), to.Of(found))) return (ContraryCell, [expected, found]);
        }

        return Moved(pair, a, b) is { } value ? (OtherColumn, [value]) : null;
    }

    private static bool IsSpread(TableCell cell) => cell.ColumnSpan != 1 || cell.RowSpan != 1;

    /// <summary>The text of a cell that is one short line; null for others.</summary>
    private static string? Word(TableCell cell)
    {
        if (cell.Blocks is not [Paragraph line]) return null;
        var text = line.Content is [Text only] ? only.Value : PlainText.Of(line.Content);
        return text.Length <= 24 ? text.Trim() : null;
    }

    /// <summary>A value that both rows have, in one cell each, at different places; null where there is none.</summary>
    private static string? Moved(UnitPair pair, ImmutableArray<TableCell> reference, ImmutableArray<TableCell> translation)
    {
        var (a, b) = (pair.Reference!.Evidence, pair.Translation!.Evidence);
        if (a.Anchors.Length < 2 || !a.Anchors.AsSpan().SequenceEqual(b.Anchors.AsSpan())) return null;
        for (var k = 0; k < reference.Length; k++)
        {
            if (Word(reference[k]) is not { } value || !value.Any(char.IsAsciiDigit)) continue;
            var digits = Digits(value);
            if (Word(translation[k]) is not { } other || Digits(other) == digits || !other.Any(char.IsAsciiDigit)) continue;
            if (reference.Count(c => Word(c) is { } w && Digits(w) == digits) == 1 && translation.Count(c => Word(c) is { } w && Digits(w) == digits) == 1) return value;
        }

        return null;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
