using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Steps;

/// <summary>The words of one language that tell what a step is.</summary>
/// <param name="If">What begins a condition that may not hold.</param>
/// <param name="When">What begins the moment that a step waits for.</param>
/// <param name="PurposeStarts">What begins a purpose that looks like a condition ("hvis du vil").</param>
/// <param name="PurposeEnds">What ends such a purpose in languages that put the verb last ("… möchten").</param>
/// <param name="Check">What begins a step that asks to make sure of something.</param>
/// <param name="Information">What begins a step that tells a fact.</param>
/// <param name="Result">What a sentence holds that tells what happens after the action ("opens").</param>
/// <param name="Optional">What begins a step that may be left out.</param>
internal sealed record StepLanguage(
    ImmutableArray<string> If,
    ImmutableArray<string> When,
    ImmutableArray<string> PurposeStarts,
    ImmutableArray<string> PurposeEnds,
    ImmutableArray<string> Check,
    ImmutableArray<string> Information,
    ImmutableArray<string> Result,
    ImmutableArray<string> Optional)
{
    private static readonly StepLanguage English = new(
        ["if", "unless", "in case"], ["when", "once", "after", "as soon as"],
        ["if you want to", "if you would like to", "if you'd like to", "if you need to", "if you wish to"], [],
        ["make sure", "verify", "check", "ensure", "confirm", "be sure"],
        ["the", "this", "these", "there", "it"], [" opens", " appears", " is displayed", " is shown", " starts", " will open", " will appear"], ["optional", "optionally"]);

    private static readonly StepLanguage German = new(
        ["wenn", "falls", "sofern", "sollte", "sollten"], ["sobald", "nachdem"],
        [], ["möchten", "wollen", "möchte", "will"],
        ["stellen sie sicher", "vergewissern", "überprüfen", "prüfen", "kontrollieren", "achten sie darauf", "bestätigen sie"],
        ["der", "die", "das", "dieser", "diese", "dieses", "es"], [" wird geöffnet", " wird angezeigt", " erscheint", " öffnet sich", " werden angezeigt", " wird gestartet"], ["optional"]);

    private static readonly StepLanguage Norwegian = new(
        ["hvis", "dersom", "om", "såfremt"], ["når", "etter at", "så snart"],
        ["hvis du vil", "dersom du vil", "om du vil", "hvis du ønsker", "hvis du skal"], [],
        ["kontroller", "sjekk", "sørg for", "bekreft", "pass på", "forsikre", "påse"],
        ["den", "det", "denne", "dette", "disse"], [" åpnes", " vises", " åpner seg", " starter", " kommer opp"], ["valgfritt", "valgfri"]);

    private static readonly StepLanguage Dutch = new(
        ["als", "indien", "mocht"], ["wanneer", "zodra", "nadat"],
        ["als u wilt", "als u wil", "als je wilt"], [" wilt", " wil"],
        ["controleer", "zorg ervoor", "zorg dat", "verifieer", "bevestig", "ga na", "vergewis"],
        ["de", "het", "dit", "deze", "er"], [" wordt geopend", " wordt weergegeven", " verschijnt", " opent", " wordt gestart", " worden weergegeven"], ["optioneel", "facultatief"]);

    /// <summary>The words of a language; null for one that we do not know.</summary>
    public static StepLanguage? Of(Locale locale) => locale.Language switch
    {
        "en" => English,
        "de" => German,
        "nb" or "no" => Norwegian,
        "nl" => Dutch,
        _ => null,
    };
}
