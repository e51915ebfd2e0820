using ProcedureEngine.Languages.Search;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Dutch
{
    public static Language Words { get; } = new("nl")
    {
        HasPageTexts = true,
        StopWords = WordSet.Of("""
            de het een en van in op te dat die voor met is zijn aan niet om er bij naar uit ook als maar door over of tot dan wordt worden werd
            kunt kan kunnen moet moeten wilt wil willen hebt heeft hebben had was waren u uw wij we ons ik mij je jij hij zij ze hun deze dit
            wanneer waar wat wie hoe waarom welke omdat nadat voordat terwijl zonder tegen tussen onder tijdens alleen nog al meer alle elke elk geen
            klik kies selecteer vervolgens voer ga zorg vindt informatie volgende gebruik gebruiken zie
            """),
        Abbreviations = WordSet.Of("bijv bv enz d.w.z o.a m.b.t i.p.v t.b.v incl excl ca nr dhr mevr max min resp evt vs fig tel"),
        Endings = ["s", "e", "n", "t", "en", "er"],
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                nul=0 een=1 één=1 eens=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20
                dertig=30 veertig=40 vijftig=50 zestig=60 negentig=90 honderd=100 duizend=1000 miljoen=1000000 eenmaal=1 tweemaal=2 dubbel=2 dubbele=2 beide=2 beiden=2 enkele=1 enige=1 half=2 halve=2 helft=2 paar=2
                eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10
                """),
            Thousands = ["duizend"],
            Millions = ["miljo"],
        },
        Negation = new()
        {
            Always = WordSet.Of("altijd steeds"),
            Words = WordSet.Of("niet geen nooit niets niemand nergens noch evenmin"),
            Or = "of",
            Whether = WordSet.Of("of wel"),
            Undenied = WordSet.Of("alleen slechts enkel"),
            Limits = WordSet.Of("alleen slechts enkel pas maximaal hoogstens uiterlijk"),
            Bounds = WordSet.Of("""
                voordat totdat tot zonder dan meer minder groter kleiner hoger lager korter ouder nieuwer
                overschrijden overschrijdt overschreden minstens tenzij
                """),
            Hedges = WordSet.Of("mogelijk misschien wellicht eventueel zou"),
            Half = WordSet.Of("""
                zonder plaats behalve tenzij pas nauwelijks zelden weinig vermijden voorkomen voorkomt voorkom ontbreekt ontbreken
                ontbrekende mislukt mislukte mislukken anders uitsluiten uitgesloten uitschakelen uitgeschakeld overslaan negeren
                genegeerd ongeldig ongeldige onmogelijk nee leeg lege onafhankelijk ongeacht exclusief afwijken afwijkt wijkt wijken verkeerd
                verkeerde fout foute
                """),
            HalfPrefixes = ["onaf", "onbe", "onge", "onju", "onmo", "onno", "onvi", "onvo", "onzi", "niet-", "niet/"],
            HalfSuffixes = ["loos", "loze"],
        },
        Steps = new()
        {
            Nouns = ["stap"],
            If = ["als", "indien", "mocht"],
            When = ["wanneer", "zodra", "nadat"],
            PurposeStarts = ["als u wilt", "als u wil", "als je wilt"],
            PurposeEnds = [" wilt", " wil"],
            Check = ["controleer", "zorg ervoor", "zorg dat", "verifieer", "bevestig", "ga na", "vergewis"],
            Information = ["de", "het", "dit", "deze", "er"],
            Result = [" wordt geopend", " wordt weergegeven", " verschijnt", " opent", " wordt gestart", " worden weergegeven"],
            Optional = ["optioneel", "facultatief"],
        },
        Labels = new()
        {
            FunctionWords = WordSet.Of("de het van en op te in voor met naar bij om aan is u uw door over"),
            NeverLastWords = WordSet.Of("de het van en te is u uw"),
            PageNouns = ["pagina", "venster", "dialoogvenster", "scherm", "tabblad", "deelvenster", "sectie", "gebied", "blad"],
            ButtonNouns = ["knop", "koppeling", "pictogram", "actie", "toets"],
            FieldNouns = ["veld", "vak", "selectievakje", "vakje", "optie", "instelling", "lijst", "kolom", "schakelaar"],
            MenuNouns = ["menu", "opdracht"],
            PressWords =
            [
                "klik op", "klikt u op", "klik dan op", "selecteer", "selecteert u", "kies", "kiest u", "tik op", "druk op",
                "vervolgens op", "dan op",
            ],
            PressVerbs = ["klik", "tik", "druk"],
            PressPrepositions = ["op"],
            EnterWords = ["voer", "typ"],
            SetWords = ["stel", "zet", "wijzig"],
            ValueWords = ["op"],
        },
        Address = new()
        {
            Formal = WordSet.Of("u uw uwe"),
            Familiar = WordSet.Of("je jij jou jouw jullie"),
        },
        Interface = InterfaceVocabulary.Parse("""
            Yes: ja
            No: nee
            On: aan, ingeschakeld
            Off: uit, uitgeschakeld
            Accept: accepteren, goedkeuren, akkoord
            Decline: weigeren, afwijzen
            Open: openen
            Close: sluiten, afsluiten
            Enable: inschakelen, ingeschakeld, activeren, aanzetten
            Disable: uitschakelen, uitgeschakeld, deactiveren, uitzetten
            Show: weergeven, tonen
            Hide: verbergen
            Add: toevoegen, maken
            Delete: verwijderen, wissen
            Next: volgende, doorgaan
            Back: vorige, terug
            Start: starten, start, uitvoeren, beginnen
            Stop: stoppen, beëindigen, stop
            Allow: toestaan
            Block: blokkeren
            Lock: vergrendelen
            Unlock: ontgrendelen, deblokkeren
            Connect: verbinden, verbinding maken, koppelen
            Disconnect: verbinding verbreken, loskoppelen
            Install: installeren
            Uninstall: verwijderen, de-installeren
            SignIn: aanmelden, inloggen
            SignOut: afmelden, uitloggen
            Import: importeren
            Export: exporteren
            Upload: uploaden
            Download: downloaden
            Expand: uitvouwen
            Collapse: samenvouwen
            True: waar, true
            False: onwaar, false
            Ok: ok
            Cancel: annuleren
            Save: opslaan
            Copy: kopiëren
            Cut: knippen
            Paste: plakken
            Undo: ongedaan maken
            Redo: opnieuw
            Print: afdrukken
            Search: zoeken
            Edit: bewerken, wijzigen
            New: nieuw, nieuwe
            File: bestand
            View: weergave, beeld, weergeven
            Tools: extra, hulpmiddelen
            Options: opties, instellingen, voorkeuren
            Help: help
            Home: start, startpagina
            Insert: invoegen
            Account: account
            General: algemeen
            Advanced: geavanceerd
            Properties: eigenschappen
            Left: links
            Right: rechts
            Details: details
            """),
        Alerts = new()
        {
            Note = ["opmerking", "notitie"],
            Important = ["belangrijk"],
            Caution = ["let op", "voorzichtig"],
            Warning = ["waarschuwing"],
        },
        Search = DutchSearch.Words,
        Sections = new()
        {
            Prerequisites = ["vereisten", "voorwaarden", "voordat-u-begint", "benodigdheden"],
            Verification = ["controleer-of", "controleer-het-resultaat"],
            NextSteps = ["volgende-stappen", "zie-ook", "verwant", "meer-informatie", "gerelateerd"],
        },
    };
}
