using System.Globalization;
using System.Runtime.CompilerServices;
using ProcedureEngine.Cli.Terminal;
using Spectre.Console;

namespace ProcedureEngine.Cli.Summaries;

/// <summary>The findings by rule: a drawn table on a terminal, aligned columns for a file or another program.</summary>
internal static class FindingTable
{
    private static readonly string[] Headings = ["rule", "errors", "warnings", "notes"];

    public static void Write(IReadOnlyList<FindingCount> rows, TextWriter output)
    {
        if (output is TerminalWriter { IsTerminal: true }) Draw(rows);
        else Align(rows, output);
    }

    private static void Align(IReadOnlyList<FindingCount> rows, TextWriter output)
    {
        var width = Math.Max(Headings[0].Length, rows.Max(r => r.Rule.Length));
        output.WriteLine($"{Headings[0].PadRight(width)}  {Headings[1],8}  {Headings[2],8}  {Headings[3],8}");
        foreach (var row in rows) output.WriteLine($"{row.Rule.PadRight(width)}  {Cell(row.Errors),8}  {Cell(row.Warnings),8}  {Cell(row.Notes),8}".TrimEnd());
        output.WriteLine();
    }

    // Not inlined, so that the console library is loaded only where it is used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Draw(IReadOnlyList<FindingCount> rows)
    {
        var table = new Table().RoundedBorder().AddColumn(Headings[0]);
        foreach (var heading in Headings[1..]) table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (var row in rows) table.AddRow(row.Rule, $"[red]{Cell(row.Errors)}[/]", $"[yellow]{Cell(row.Warnings)}[/]", Cell(row.Notes));
        AnsiConsole.Write(table);
    }

    private static string Cell(int count) => count == 0 ? "" : count.ToString("N0", CultureInfo.InvariantCulture);
}
