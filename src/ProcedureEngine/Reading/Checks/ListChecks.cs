using System.Globalization;
using Markdig.Syntax;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Reading.Checks;

/// <summary>Finds what is broken in a numbered list: numbers that readers won't see, substeps that lost their indentation, dates that became lists.</summary>
internal static class ListChecks
{
    /// <summary>Checks a numbered list by the numbers of its source.</summary>
    public static void Check(ListBlock list, ReadingContext context)
    {
        if (IsDate(list, context))
        {
            context.Report(DiagnosticIds.DateAsList, list, list.OrderedStart ?? "");
            return;
        }

        var items = list.OfType<ListItemBlock>().ToList();
        for (var i = 1; i < items.Count; i++)
        {
            var (before, number) = (items[i - 1].Order, items[i].Order);
            // The same number everywhere leaves the counting to the reader of the source.
            if (number == before + 1 || number == before) continue;
            context.Report(number < before ? DiagnosticIds.NumberingGoesBack : DiagnosticIds.NumberingJumps, items[i], Text(number), Text(items[0].Order + i));
            return;
        }
    }

    /// <summary>"- 7. april": a list of one item, alone in its bullet or paragraph, whose number is a day and whose first word is a month.</summary>
    private static bool IsDate(ListBlock list, ReadingContext context)
    {
        if (list.Count != 1 || !int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31) return false;
        if ((list[0] as ContainerBlock)?.FirstOrDefault() is not ParagraphBlock { Inline.FirstChild: Markdig.Syntax.Inlines.LiteralInline literal }) return false;

        var text = literal.Content.AsSpan().TrimStart();
        var end = text.IndexOfAny(' ', ',', '.');
        var word = end < 0 ? text : text[..end];
        var format = context.Source.Locale.Culture.DateTimeFormat;
        return IsOneOf(word, format.MonthNames) || IsOneOf(word, format.MonthGenitiveNames);
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] names)
    {
        foreach (var name in names)
        {
            if (name.Length > 2 && word.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
