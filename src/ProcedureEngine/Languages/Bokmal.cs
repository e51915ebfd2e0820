using ProcedureEngine.Languages.Search;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

/// <summary>Norwegian Bokmål, which <c>no</c> means too.</summary>
internal static class Bokmal
{
    public static Language Words { get; } = new("nb")
    {
        Aliases = ["no"],
        HasPageTexts = true,
        StopWords = WordSet.Of("""
            og i på som en et den det de til av for med er ikke har kan du deg din ditt dine om at fra ved vil skal må være var blir ble bli
            eller men når hvis så da der her denne dette disse man vi oss jeg meg seg sin sitt sine hva hvem hvor hvordan hvorfor hvilken hvilke hvilket
            etter før mens inntil gjennom uten mot mellom under over også bare enda allerede mer mest alle hver hvert noen noe ingen
            velg velger klikk klikker deretter skriv åpne finner bruke bruker gjør følg informasjon
            """),
        Abbreviations = WordSet.Of("f.eks eks bl.a bl a osv o.l ca nr kl mv m.m dvs evt inkl ekskl ev jf pga iht mht vha fig tlf"),
        Endings = ["s", "e", "n", "r", "t", "en", "er", "et", "ne"],
        OwnLetters = "ÅÄÖ",
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                null=0 en=1 én=1 ett=1 et=1 ei=1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue=20
                tretti=30 førti=40 femti=50 seksti=60 nitti=90 hundre=100 tusen=1000 million=1000000 dobbel=2 dobbelt=2 doble=2 begge=2 enkelt=1 eneste=1 halv=2 halve=2 halvparten=2 par=2
                første=1 andre=2 annen=2 annet=2 tredje=3 fjerde=4 femte=5 sjette=6 sjuende=7 syvende=7 åttende=8 niende=9 tiende=10
                """),
            Thousands = ["tusen"],
            Millions = ["million", "mio"],
        },
        Negation = new()
        {
            Always = WordSet.Of("alltid"),
            Words = WordSet.Of("ikke ingen ingenting intet aldri ei verken hverken ikkje"),
            Or = "eller",
            Whether = WordSet.Of("om hvorvidt"),
            Undenied = WordSet.Of("bare kun"),
            Limits = WordSet.Of("bare kun først maksimalt høyst senest innen"),
            Bounds = WordSet.Of("""
                før inntil til uten enn mer mindre større høyere lavere kortere eldre nyere overskride
                overskrider overskredet overstige overstiger minst
                """),
            Hedges = WordSet.Of("kanskje muligens eventuelt mulig"),
            Half = WordSet.Of("""
                uten istedenfor isteden i_stedet stedet unntatt bortsett først knapt sjelden få lite unngå unngår hindre hindrer
                forhindre forhindrer mangler manglende mislykkes mislyktes mislykket ellers utelate utelates utelatt deaktiver
                deaktivert hopp ignorer ignorert ugyldig umulig nei tom tomt tomme verken heller uavhengig feil uansett avvike avviker ulike
                """),
            HalfPrefixes =
            [
                "ikke-", "ugyldig", "ukjent", "ulik", "uavhengig", "utilgjengelig", "usynlig", "ubrukt", "ufullstendig", "uendret",
                "unødvendig", "ubegrenset", "umulig", "uønsket", "ubetalt", "usikker", "mis",
            ],
            HalfSuffixes = ["løs", "løse", "løst"],
        },
        Steps = new()
        {
            Nouns = ["trinn", "steg"],
            If = ["hvis", "dersom", "om", "såfremt"],
            When = ["når", "etter at", "så snart"],
            PurposeStarts = ["hvis du vil", "dersom du vil", "om du vil", "hvis du ønsker", "hvis du skal"],
            Check = ["kontroller", "sjekk", "sørg for", "bekreft", "pass på", "forsikre", "påse"],
            Information = ["den", "det", "denne", "dette", "disse"],
            Result = [" åpnes", " vises", " åpner seg", " starter", " kommer opp"],
            Optional = ["valgfritt", "valgfri"],
        },
        Labels = new()
        {
            FunctionWords = WordSet.Of("og i på til av for fra med ved som du den det de å under om en et"),
            NeverLastWords = WordSet.Of("og som du den det de å"),
            PageNouns =
            [
                "side", "siden", "vindu", "vinduet", "dialogboksen", "skjermbildet", "fanen", "ruten", "delen", "området", "bladet",
            ],
            ButtonNouns = ["knappen", "koblingen", "ikonet", "handlingen"],
            FieldNouns = ["feltet", "boksen", "avmerkingsboksen", "alternativet", "innstillingen", "listen", "kolonnen", "bryteren"],
            MenuNouns = ["menyen", "kommandoen"],
            PressWords = ["klikk", "klikk på", "klikker du på", "velg", "velger du", "trykk", "trykk på", "trykker du på"],
            PressVerbs = ["klikk", "trykk"],
            PressPrepositions = ["på"],
            EnterWords = ["skriv inn", "skriver du inn", "angi"],
            SetWords = ["angi", "sett", "endre", "still"],
            ValueWords = ["til"],
        },
        Interface = InterfaceVocabulary.Parse("""
            Yes: ja
            No: nei
            On: på
            Off: av
            Accept: godta, godkjenn, aksepter
            Decline: avslå, avvis
            Open: åpne
            Close: lukk, avslutt
            Enable: aktiver, aktivert, slå på
            Disable: deaktiver, deaktivert, slå av
            Show: vis
            Hide: skjul
            Add: legg til, opprett
            Delete: slett, fjern
            Next: neste, fortsett
            Back: tilbake, forrige
            Start: start, kjør
            Stop: stopp, stans, avslutt
            Allow: tillat
            Block: blokker
            Lock: lås
            Unlock: lås opp, opphev blokkering
            Connect: koble til
            Disconnect: koble fra
            Install: installer
            Uninstall: avinstaller
            SignIn: logg på, logg inn
            SignOut: logg av, logg ut
            Import: importer
            Export: eksporter
            Upload: last opp
            Download: last ned
            Expand: utvid, vis
            Collapse: skjul
            True: sann, true
            False: usann, false
            Ok: ok
            Cancel: avbryt
            Save: lagre
            Copy: kopier
            Cut: klipp ut
            Paste: lim inn
            Undo: angre
            Redo: gjør om
            Print: skriv ut
            Search: søk, finn
            Edit: rediger, endre
            New: ny, nytt, nye
            File: fil
            View: vis, visning
            Tools: verktøy
            Options: alternativer, innstillinger, valg
            Help: hjelp
            Home: hjem
            Insert: sett inn
            Account: konto
            General: generelt
            Advanced: avansert
            Properties: egenskaper
            Left: venstre
            Right: høyre
            Details: detaljer
            """),
        Alerts = new()
        {
            Note = ["obs", "merk", "merknad"],
            Important = ["viktig"],
            Caution = ["forsiktig"],
            Warning = ["advarsel"],
        },
        Search = BokmalSearch.Words,
        Sections = new()
        {
            Prerequisites = ["forutsetning", "før-du-begynner", "før-du-starter", "krav"],
            Verification = ["kontroller-at", "kontroller-resultatet", "bekreft-at"],
            NextSteps = ["neste-trinn", "se-også", "relatert", "mer-informasjon"],
        },
    };
}
