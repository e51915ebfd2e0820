using ProcedureEngine.Languages.Search;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class German
{
    public static Language Words { get; } = new("de")
    {
        HasPageTexts = true,
        StopWords = WordSet.Of("""
            der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen mit von vom zu zum zur
            auf aus bei für im ist sind war waren wird werden wurde wurden worden kann können muss müssen soll sollen sollte sollten haben hat hatte
            sie ihr ihre ihren ihrem ihrer es er wir uns ich mich sich wenn dann als wie wo was wer welche welcher welches dass weil ob um über unter
            nach vor während bis durch ohne gegen zwischen auch nur noch schon sehr mehr hier dort dieser diese dieses diesen diesem
            anschließend klicken wählen geben stellen führen finden sicher möchten weitere informationen alle jeder jede jedes
            """),
        Abbreviations = WordSet.Of("""
            z b d h bzw ca usw etc nr s u a o ä evtl ggf inkl exkl max min vgl abb bspw tel str dr hr fr mio mrd sog
            """),
        Endings = ["s", "e", "n", "r", "t", "en", "er", "es", "em", "ne"],
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                null=0 ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 eins=1 zwei=2 zweien=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
                dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 neunzig=90 hundert=100 tausend=1000 million=1000000
                einmal=1 zweimal=2 dreimal=3 doppelt=2 doppelte=2 doppelten=2 beide=2 beiden=2 beider=2 einzelne=1 einzelnen=1 einzige=1 einzigen=1 halb=2 halbe=2 hälfte=2 paar=2
                erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3 drittes=3 vierte=4 vierten=4
                fünfte=5 fünften=5 sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9 zehnte=10 zehnten=10
                """),
            Particles = WordSet.Of("ein"),
            Joints = WordSet.Of("und oder bzw sowie"),
            Thousands = ["tausend"],
            Millions = ["million", "mio"],
        },
        Negation = new()
        {
            Always = WordSet.Of("immer stets"),
            Words = WordSet.Of("nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends weder"),
            Or = "oder",
            Whether = WordSet.Of("ob"),
            Undenied = WordSet.Of("nur bloß"),
            Limits = WordSet.Of("erst nur lediglich höchstens maximal spätestens"),
            Bounds = WordSet.Of("""
                bevor bis ohne als mehr weniger größer kleiner höher niedriger kürzer älter neuer überschreiten
                überschreitet übersteigen übersteigt unterschreiten unterschreitet mindestens
                """),
            Hedges = WordSet.Of("möglicherweise vielleicht eventuell könnte könnten"),
            Half = WordSet.Of("""
                noch ohne statt stattdessen anstatt anstelle außer erst sondern kaum selten wenig wenige vermeiden verhindern verhindert
                fehlt fehlen fehlende fehlgeschlagen ansonsten andernfalls sonst ausgeschlossen ausschließen deaktivieren deaktiviert
                überspringen ignorieren ignoriert ungültig ungültige unmöglich nein leer leere leeren unabhängig exklusive abweichen abweicht
                weicht weichen verbieten verboten falsch anders egal
                """),
            HalfPrefixes =
            [
                "unab", "unan", "unbe", "ungeb", "ungel", "ungep", "ungü", "ungl", "unmö", "unnö", "unsi", "unve", "unvo", "unzu", "nicht-",
            ],
            HalfSuffixes = ["los", "lose", "losen", "loser", "loses"],
        },
        Steps = new()
        {
            Nouns = ["schritt"],
            If = ["wenn", "falls", "sofern", "sollte", "sollten"],
            When = ["sobald", "nachdem"],
            PurposeEnds = ["möchten", "wollen", "möchte", "will"],
            Check = ["stellen sie sicher", "vergewissern", "überprüfen", "prüfen", "kontrollieren", "achten sie darauf", "bestätigen sie"],
            Information = ["der", "die", "das", "dieser", "diese", "dieses", "es"],
            Result = [" wird geöffnet", " wird angezeigt", " erscheint", " öffnet sich", " werden angezeigt", " wird gestartet"],
            Optional = ["optional"],
        },
        Labels = new()
        {
            FunctionWords = WordSet.Of("der die das den dem des im in an auf zu zum zur von vom mit bei für am beim ins ans und sich als sie"),
            NeverLastWords = WordSet.Of("der die das den dem des zum zur im und sich sie"),
            PageNouns = ["seite", "fenster", "dialogfeld", "dialog", "bildschirm", "registerkarte", "bereich", "abschnitt", "blatt"],
            ButtonNouns = ["schaltfläche", "link", "symbol", "aktion", "taste"],
            FieldNouns = ["feld", "kontrollkästchen", "kästchen", "option", "einstellung", "liste", "spalte", "schalter"],
            MenuNouns = ["menü", "menüpunkt", "befehl"],
            PressWords = ["klicken sie auf", "tippen sie auf", "wählen sie", "drücken sie", "dann auf", "klicken"],
            PressVerbs = ["klicken", "tippen", "drücken"],
            PressPrepositions = ["auf"],
            EnterWords = ["geben sie", "eingeben"],
            SetWords = ["legen", "setzen", "stellen", "ändern", "schalten"],
            ValueWords = ["auf"],
            Particles =
            [
                new("aus", ["wähl", "führ", "schalt", "füll"]), new("ein", ["geb", "gib", "schalt", "richt"]),
                new("an", ["meld", "geb", "klick", "pass"]), new("ab", ["meld", "schließ", "wähl"]), new("fest", ["leg"]),
                new("hinzu", ["füg"]), new("um", ["benenn", "schalt", "stell"]),
            ],
        },
        Address = new()
        {
            Formal = WordSet.Of("sie ihnen ihr ihre ihren ihrem ihrer ihres"),
            Familiar = WordSet.Of("du dich dir dein deine deinen deinem deiner deines"),
            HasCapital = true,
        },
        Interface = InterfaceVocabulary.Parse("""
            Yes: ja
            No: nein
            On: ein, an, eingeschaltet
            Off: aus, ausgeschaltet
            Accept: annehmen, akzeptieren, genehmigen, zustimmen
            Decline: ablehnen, verweigern
            Open: öffnen
            Close: schließen, beenden
            Enable: aktivieren, aktiviert, einschalten
            Disable: deaktivieren, deaktiviert, ausschalten
            Show: anzeigen, einblenden, zeigen
            Hide: ausblenden, verbergen
            Add: hinzufügen, erstellen, anlegen
            Delete: löschen, entfernen
            Next: weiter, nächste, nächster, nächstes, fortfahren
            Back: zurück, vorherige, vorheriger, vorheriges
            Start: starten, start, ausführen, beginnen
            Stop: stoppen, anhalten, beenden, stopp
            Allow: zulassen, erlauben
            Block: blockieren, sperren
            Lock: sperren
            Unlock: entsperren, freigeben
            Connect: verbinden, koppeln
            Disconnect: trennen
            Install: installieren
            Uninstall: deinstallieren
            SignIn: anmelden, einloggen
            SignOut: abmelden, ausloggen
            Import: importieren, import
            Export: exportieren, export
            Upload: hochladen
            Download: herunterladen
            Expand: erweitern, ausklappen, aufklappen
            Collapse: reduzieren, einklappen, zuklappen
            True: wahr, true
            False: falsch, false
            Ok: ok
            Cancel: abbrechen
            Save: speichern
            Copy: kopieren
            Cut: ausschneiden
            Paste: einfügen
            Undo: rückgängig, rückgängig machen
            Redo: wiederholen, wiederherstellen
            Print: drucken
            Search: suchen, suche
            Edit: bearbeiten, ändern
            New: neu
            File: datei
            View: ansicht, anzeigen
            Tools: extras, tools
            Options: optionen, einstellungen
            Help: hilfe
            Home: start, startseite
            Insert: einfügen
            Account: konto
            General: allgemein
            Advanced: erweitert
            Properties: eigenschaften
            Left: links
            Right: rechts
            Details: details
            """),
        Alerts = new()
        {
            Note = ["hinweis", "hinweise", "anmerkung"],
            Tip = ["tipp", "tipps"],
            Important = ["wichtig"],
            Caution = ["vorsicht", "achtung"],
            Warning = ["warnung"],
        },
        Search = GermanSearch.Words,
        Sections = new()
        {
            Prerequisites = ["voraussetzung", "vorbereitung", "bevor-sie-beginnen"],
            Verification = ["überprüfen-sie-das-ergebnis", "ergebnis-prüfen", "kontrollieren-sie"],
            NextSteps = ["nächste-schritte", "siehe-auch", "weitere-informationen", "verwandte"],
        },
    };
}
