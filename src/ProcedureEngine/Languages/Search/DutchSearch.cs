using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages.Search;

/// <summary>How people ask in Dutch.</summary>
internal static class DutchSearch
{
    public static SearchVocabulary Words { get; } = new()
    {
        Fillers = WordSet.Of("""
            mijn m'n me jouw je zijn z'n haar onze ons hun iemand niemand iets niets alles nou nu weer altijd steeds telkens plotseling ineens meer nog steeds zomaar gewoon heel erg zo
            graag alstublieft hallo hulp help helpen dank ja nee vandaag gisteren morgen sinds nooit keer
            kan kon kunnen wil wilde zou moet moest mag mogen laat laten heb heeft had gehad ben bent is was geweest gaat gaan ging kom komt komen kwam krijg krijgt krijgen kreeg doe doet doen deed gedaan
            blijft blijven staat ligt zegt zeggen geef geeft neemt nemen zie ziet zien weet weten vraagt vraag maakt wordt lukt lukken werkt werken
            vaak gelijk ingevoerd invoeren klant klanten beller bedrijf collega ding dingen manier waarom hoe wanneer waar terug eigen vanaf eruit erin erop ermee
            """),
        Endings = WordSet.Of("e en n s t d de den te ten er ers ing ingen je jes eren erd eert"),
        HasPrefixedParticiples = true,
        Synonyms = """
            absence: afwezigheid, afwezigheidsbericht, automatisch antwoord, automatische antwoorden, vakantie, afwezig, out of office
            access: toegang, machtiging, rechten
            account: account, gebruikersaccount, profiel
            activate: activeren, inschakelen, aanzetten
            ads: reclame, advertenties
            attachment: bijlage
            background: achtergrond, bureaubladachtergrond
            big: groot, grootte, te groot
            browser-data: geschiedenis, browsegegevens, cookies, cache
            birthday: verjaardag
            bookmarks: favorieten, bladwijzers
            buy: kopen, aanschaffen, bestellen
            calendar: agenda, kalender, afspraak
            camera: camera, webcam
            cancel: opzeggen, annuleren, beëindigen
            certificate: certificaat, certificate
            change: wijzigen, veranderen, aanpassen, bewerken
            compromised: gehackt, misbruikt, gecompromitteerd
            computer: computer, pc, laptop, notebook
            connect: verbinden, verbinding, verbonden, koppelen
            contacts: contactpersonen, contacten, adresboek
            crash: crasht, crashen, vastlopen, loopt vast, vastgelopen, hangt, reageert niet, bevriest
            create: maken, aanmaken
            credit-card: creditcard
            declined: geweigerd, afgewezen
            delegate: gemachtigde
            delete: verwijderen, wissen, weghalen, leegmaken
            disable: uitschakelen, uitzetten, deactiveren
            drive: station, netwerkstation, schijf, netwerkschijf, harde schijf
            encryption: bitlocker, versleuteling, schijfversleuteling, herstelsleutel, versleuteld
            expired: verlopen, verloopt
            failure: niet, geen, start niet, opent niet, gaat mis, fout, probleem, problemen, storing, kapot, defect, oplossen, mislukt, werkt niet, doet het niet, lukt niet, gaat niet, werkt niet meer
            file: bestand, document
            folder: map, folder
            font: lettertype, lettergrootte, tekengrootte
            forgot: vergeten, opnieuw instellen, resetten
            forward: doorsturen
            full: vol, quotum, opslag, opslagruimte, ruimte
            guest: gast, extern
            hide: verbergen
            home: thuis, thuiswerken
            install: installeren, installatie, downloaden
            invoice: factuur, rekening, facturering
            join: deelnemen, kom niet in, kom er niet in
            key: sleutel, key
            license: licentie
            locked: niet aanmelden, niet inloggen, niet aangemeld, niet ingelogd, geblokkeerd, vergrendeld, ontgrendelen, deblokkeren, vergrendelen, buitengesloten, op slot
            lost: laten liggen, kwijt, verloren, weg, verdwenen, ontbreekt, vermist, zie niet, niet vinden, niet gevonden, kwijtgeraakt
            mail: mail, e-mail, email, bericht, mailtje
            mailbox: postvak, mailbox, postbus
            meeting: vergadering, meeting, overleg
            meeting-room: vergaderruimte, vergaderzaal, vergaderkamer
            mfa: mfa, 2fa, tweefactor, tweestaps, tweestapsverificatie, tweefactorauthenticatie, meervoudige verificatie, verificatie-app, authenticator, verificatiecode
            microphone: microfoon, geluid
            move: verplaatsen, migreren, overzetten
            network: netwerk, internet
            outbox: postvak uit, niet verstuurd, niet verzonden, verstuurt niet
            password: wachtwoord, paswoord, inloggegevens
            pay: afgeschreven, afschrijving, incasso, geld, betalen, betaling
            phone: telefoon, mobiel, mobieltje, smartphone, gsm, mobiele telefoon, werktelefoon
            picture: foto, afbeelding, profielfoto
            print: printer, printen, afdrukken, uitprinten, afdruk
            recording: opnemen, opname
            recycle-bin: prullenbak
            rename: hernoemen, naam wijzigen, naam veranderen
            restore: herstellen, herstel, terughalen, terugzetten, terugkrijgen
            room: kamer, ruimte, zaal
            screen: scherm, beeldscherm, monitor
            search: zoeken
            send: verzenden, versturen, verstuurd, verzonden, sturen
            settings: instellingen, opties
            setup: instellen, configureren, inrichten, klaarmaken, registreren, voorbereiden
            share: delen
            shared: gedeeld, gemeenschappelijk, gezamenlijk
            sick: ziek, afwezig
            signature: handtekening
            signin: niet aanmelden, niet inloggen, niet aangemeld, niet ingelogd, aanmelden, inloggen, aanmelding, login, log in, meld aan, ingelogd, aangemeld
            signout: afmelden, uitloggen, afmelding, uitgelogd
            hardware: hardware, moederbord
            slow: traag, langzaam, sloom, trage
            spam: spam, ongewenste mail, ongewenste e-mail
            startup: start automatisch, automatisch, vanzelf
            stolen: gestolen, diefstal, gejat
            subscription: abonnement
            sync: synchroniseren, synchronisatie
            update: update, bijwerken, updaten
            user: gebruiker, medewerker, werknemer
            vpn: vpn, externe toegang
            watch: horloge, watch
            webmail: webmail, webversie van outlook
            website: website, webpagina
            wifi: wifi, wi-fi, draadloos, draadloos netwerk, wlan
            wrong: verkeerd, fout, onjuist
            """,
    };
}
