using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Labels;

/// <summary>The words of one language that tell what a label names.</summary>
/// <param name="Nouns">Words right before or behind a label, in lower case, with what they make of it. A word that ends with one of them counts too ("Anmeldeseite").</param>
/// <param name="PressWords">Words that end the text before something to press: "click", "klicken sie auf".</param>
/// <param name="PressVerbs">First words of a sentence that is about pressing something.</param>
/// <param name="PressPrepositions">Words right before what such a sentence presses, when other words stand between: "Klicken Sie auf der Seite … auf".</param>
/// <param name="EnterWords">Words that end the text before something to type: "enter", "geben sie".</param>
/// <param name="SetWords">Words that begin a sentence whose last label is a value: "set … to <b>Yes</b>".</param>
/// <param name="ValueWords">Words right before that value: "to", "auf".</param>
/// <param name="Particles">Verb particles that machine translation drags into the bold, with beginnings of the verbs they belong to ("<b>Weiter aus</b>": wählen … aus).</param>
internal sealed record LabelLanguage(
    ImmutableArray<(string Word, UiRole Role)> Nouns,
    ImmutableArray<string> PressWords,
    ImmutableArray<string> PressVerbs,
    ImmutableArray<string> PressPrepositions,
    ImmutableArray<string> EnterWords,
    ImmutableArray<string> SetWords,
    ImmutableArray<string> ValueWords,
    ImmutableArray<(string Particle, ImmutableArray<string> Verbs)> Particles)
{
    private static readonly LabelLanguage English = new(
        [
            ("page", UiRole.Page), ("window", UiRole.Page), ("dialog", UiRole.Page), ("screen", UiRole.Page), ("tab", UiRole.Page), ("pane", UiRole.Page), ("panel", UiRole.Page), ("section", UiRole.Page), ("blade", UiRole.Page), ("area", UiRole.Page),
            ("button", UiRole.Button), ("link", UiRole.Button), ("icon", UiRole.Button), ("action", UiRole.Button),
            ("field", UiRole.Field), ("box", UiRole.Field), ("checkbox", UiRole.Field), ("option", UiRole.Field), ("setting", UiRole.Field), ("toggle", UiRole.Field), ("switch", UiRole.Field), ("list", UiRole.Field), ("column", UiRole.Field),
            ("menu", UiRole.MenuItem), ("command", UiRole.MenuItem),
        ],
        ["click", "click on", "select", "choose", "press", "tap", "hit"], ["click", "tap", "press"], ["on"], ["enter", "type"], ["set", "change", "switch", "turn"], ["to"], []);

    private static readonly LabelLanguage German = new(
        [
            ("seite", UiRole.Page), ("fenster", UiRole.Page), ("dialogfeld", UiRole.Page), ("dialog", UiRole.Page), ("bildschirm", UiRole.Page), ("registerkarte", UiRole.Page), ("bereich", UiRole.Page), ("abschnitt", UiRole.Page), ("blatt", UiRole.Page),
            ("schaltfläche", UiRole.Button), ("link", UiRole.Button), ("symbol", UiRole.Button), ("aktion", UiRole.Button), ("taste", UiRole.Button),
            ("feld", UiRole.Field), ("kontrollkästchen", UiRole.Field), ("kästchen", UiRole.Field), ("option", UiRole.Field), ("einstellung", UiRole.Field), ("liste", UiRole.Field), ("spalte", UiRole.Field), ("schalter", UiRole.Field),
            ("menü", UiRole.MenuItem), ("menüpunkt", UiRole.MenuItem), ("befehl", UiRole.MenuItem),
        ],
        ["klicken sie auf", "tippen sie auf", "wählen sie", "drücken sie", "dann auf", "klicken"], ["klicken", "tippen", "drücken"], ["auf"], ["geben sie", "eingeben"], ["legen", "setzen", "stellen", "ändern", "schalten"], ["auf"],
        [("aus", ["wähl", "führ", "schalt", "füll"]), ("ein", ["geb", "gib", "schalt", "richt"]), ("an", ["meld", "geb", "klick", "pass"]), ("ab", ["meld", "schließ", "wähl"]), ("fest", ["leg"]), ("hinzu", ["füg"]), ("um", ["benenn", "schalt", "stell"])]);

    private static readonly LabelLanguage Norwegian = new(
        [
            ("side", UiRole.Page), ("siden", UiRole.Page), ("vindu", UiRole.Page), ("vinduet", UiRole.Page), ("dialogboksen", UiRole.Page), ("skjermbildet", UiRole.Page), ("fanen", UiRole.Page), ("ruten", UiRole.Page), ("delen", UiRole.Page), ("området", UiRole.Page), ("bladet", UiRole.Page),
            ("knappen", UiRole.Button), ("koblingen", UiRole.Button), ("ikonet", UiRole.Button), ("handlingen", UiRole.Button),
            ("feltet", UiRole.Field), ("boksen", UiRole.Field), ("avmerkingsboksen", UiRole.Field), ("alternativet", UiRole.Field), ("innstillingen", UiRole.Field), ("listen", UiRole.Field), ("kolonnen", UiRole.Field), ("bryteren", UiRole.Field),
            ("menyen", UiRole.MenuItem), ("kommandoen", UiRole.MenuItem),
        ],
        ["klikk", "klikk på", "klikker du på", "velg", "velger du", "trykk", "trykk på", "trykker du på"], ["klikk", "trykk"], ["på"], ["skriv inn", "skriver du inn", "angi"], ["angi", "sett", "endre", "still"], ["til"], []);

    private static readonly LabelLanguage Dutch = new(
        [
            ("pagina", UiRole.Page), ("venster", UiRole.Page), ("dialoogvenster", UiRole.Page), ("scherm", UiRole.Page), ("tabblad", UiRole.Page), ("deelvenster", UiRole.Page), ("sectie", UiRole.Page), ("gebied", UiRole.Page), ("blad", UiRole.Page),
            ("knop", UiRole.Button), ("koppeling", UiRole.Button), ("pictogram", UiRole.Button), ("actie", UiRole.Button), ("toets", UiRole.Button),
            ("veld", UiRole.Field), ("vak", UiRole.Field), ("selectievakje", UiRole.Field), ("vakje", UiRole.Field), ("optie", UiRole.Field), ("instelling", UiRole.Field), ("lijst", UiRole.Field), ("kolom", UiRole.Field), ("schakelaar", UiRole.Field),
            ("menu", UiRole.MenuItem), ("opdracht", UiRole.MenuItem),
        ],
        ["klik op", "klikt u op", "klik dan op", "selecteer", "selecteert u", "kies", "kiest u", "tik op", "druk op", "vervolgens op", "dan op"], ["klik", "tik", "druk"], ["op"], ["voer", "typ"], ["stel", "zet", "wijzig"], ["op"], []);

    /// <summary>The words of a language; null for one that we do not know.</summary>
    public static LabelLanguage? Of(Locale locale) => locale.Language switch
    {
        "en" => English,
        "de" => German,
        "nb" or "no" => Norwegian,
        "nl" => Dutch,
        _ => null,
    };
}
