using System.Globalization;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Translation;

namespace ProcedureEngine.Exchange.Xliff;

/// <summary>Says of a unit where it stands, what is around it, and what is wrong with its translation.</summary>
internal static class UnitNotes
{
    public static IReadOnlyList<UnitNote> Of(TranslatedArticle article) =>
    [
        new UnitNote("title", article.Reference.Title),
        .. article.OtherFindings.Select(f => new UnitNote(f.Rule, f.InEnglish())),
    ];

    public static IReadOnlyList<UnitNote> Of(TranslatedArticle article, int index)
    {
        var unit = article.Units[index];
        var source = unit.Reference.Unit;
        var section = PlainText.Of(source.Section.Heading).Trim();
        var place = string.Create(CultureInfo.InvariantCulture, $"{article.Reference.Path}:{article.ReferenceLines.LineOf(unit.Reference.Start)}");
        var notes = new List<UnitNote> { new("location", section.Length > 0 ? $"{place}: {section}" : place) };
        if (source.Step is { } step) notes.Add(new UnitNote("step", step.Number.ToString(CultureInfo.InvariantCulture)));
        if (index > 0) notes.Add(new UnitNote("before", article.Units[index - 1].Source.Words.Trim()));
        if (index + 1 < article.Units.Length) notes.Add(new UnitNote("after", article.Units[index + 1].Source.Words.Trim()));
        if (unit.OldSource is { } old) notes.Add(new UnitNote("old-source", old));
        notes.AddRange(unit.Findings.Select(f => new UnitNote(f.Rule, f.Evidence.Length == 0 ? f.InEnglish() : $"{f.InEnglish()} ({f.Evidence})")));
        return notes;
    }
}
