using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>The prose of a unit, as <see cref="ProseText.ProseOnly"/> gives it, and the languages that its words speak of.</summary>
/// <param name="Text">The text.</param>
/// <param name="Languages">Its words, counted; shared, so do not change it.</param>
internal sealed record UnitProse(string Text, LanguageCount Languages)
{
    /// <summary>Reads the prose of a unit.</summary>
    public static UnitProse Of(Unit unit)
    {
        var text = ProseText.ProseOnly(unit);
        var languages = new LanguageCount();
        languages.Add(text);
        return new UnitProse(text, languages);
    }
}
