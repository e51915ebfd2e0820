using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages.Search;

/// <summary>How people ask in Norwegian Bokmål.</summary>
internal static class BokmalSearch
{
    public static SearchVocabulary Words { get; } = new()
    {
        Fillers = WordSet.Of("""
            min mitt mine din sin vår vårt våre hans hennes deres jeg han hun dem dere noen ingen alle alt noe ingenting nå igjen alltid stadig plutselig lenger mer fortsatt helt bare
            vær snill hei hjelp hjelpe takk ja nei i dag går idag igår morgen siden selv aldri tiden gang ganger hver hele
            kan kunne kunna vil ville skal skulle må måtte bør får få fikk fått gå går gikk gått kommer kom komme blir ble blitt gjør gjøre gjorde gjort tar ta tok tatt gir gi gav
            har hatt ha trenger trengte prøver prøve ser sier si sa vet vite sett står ligger viser finnes lar opp ned inn ut på av til
            kunde kunden kunder kundens bruker brukeren kollega ting måte hvorfor hvordan når hvor egen eget egne
            """),
        Endings = WordSet.Of("a e en et ene ens ets er ere ers erne eren ert erte r s t te n ing ingen inger ende else elser elsen elsene"),
        Synonyms = """
            absence: fravær, fraværsmelding, fraværsassistent, autosvar, automatisk svar, automatiske svar, ferie, fraværende, borte fra kontoret
            access: tilgang, tillatelse, rettighet
            account: konto, brukerkonto, profil
            activate: aktivere, slå på, skru på
            ads: reklame, annonser
            attachment: vedlegg
            background: bakgrunn, bakgrunnsbilde
            big: stor, størrelse, for stor
            browser: nettleser, browser
            browser-data: historikk, nettleserdata, nettleserhistorikk, informasjonskapsler, hurtigbuffer, buffer
            birthday: bursdag, fødselsdag, fødsels dag
            bluetooth: bluetooth, blåtann
            bookmarks: favoritter, bokmerker
            buy: kjøpe, bestille
            calendar: kalender, avtale
            camera: kamera, webkamera
            cancel: avbryte, si opp, avslutte, avbestille, stoppe
            certificate: sertifikat, certificate
            change: endre, bytte, redigere, tilpasse, skifte
            compromised: hacket, kompromittert
            computer: datamaskin, pc, bærbar, bærbar pc, laptop, maskin
            connect: koble til, tilkobling, forbindelse, koblet til, tilkoblet
            contacts: kontakter, adressebok
            crash: krasje, kræsje, krasjer, kræsjer, henger, fryser, svarer ikke, låser seg
            create: opprette, lage
            credit-card: kredittkort
            declined: avvist, avslått
            delegate: stedfortreder, delegat
            delete: slette, fjerne, bli kvitt, tømme
            disable: deaktivere, slå av, skru av
            drive: stasjon, nettverksstasjon, disk, nettverksdisk, harddisk, fellesdisk
            encryption: bitlocker, kryptering, diskkryptering, gjenopprettingsnøkkel, kryptert
            expired: utløpt, utløper
            failure: ikke, ingen, starter ikke, åpner ikke, krøll, kluss, feil, problem, virker, fungerer, ødelagt, løse, feilsøking, feiler, mislykkes, mislyktes, trøbbel, virker ikke, fungerer ikke, går ikke
            file: fil, dokument
            folder: mappe
            font: skrift, skrifttype, skriftstørrelse
            forgot: glemt, glemte, tilbakestille, nullstille
            forward: videresende, videresending
            full: full, kvote, lagring, lagringsplass, plass, diskplass
            guest: gjest, ekstern
            hand: hånd, hånden, hånda
            hide: skjule
            home: hjemme, hjemmefra, hjemmekontor
            install: installere, installasjon, laste ned
            invoice: faktura, regning, fakturering
            join: bli med, delta, komme inn, kommer inn
            key: nøkkel, key
            license: lisens
            locked: ikke logge inn, ikke logge på, ikke logget inn, ikke logget på, låst, sperret, låse, låse opp, blokkert, stengt, utestengt
            lost: glemt igjen, lagt igjen, mistet, mista, borte, forsvunnet, mangler, finner ikke, ser ikke, vekk
            mail: e-post, epost, mail, melding
            mailbox: postboks, postkasse, mailboks, innboks
            meeting: møte, konferanse
            meeting-room: møterom, konferanserom
            mfa: mfa, 2fa, tofaktor, totrinn, totrinnsbekreftelse, totrinnspålogging, tofaktorautentisering, flerfaktor, flerfaktorautentisering, godkjenningsapp, autentiseringsapp, autentiseringsappen, multifaktor, authenticator, godkjenner
            microphone: mikrofon, lyd
            move: flytte, overføre, migrere
            network: nettverk, nett, internett
            outbox: utboks, ikke sendt, sender ikke
            password: passord, påloggingsinformasjon
            pay: belaste, belastet, trukket, penger, betale, betaling
            phone: telefon, mobil, mobiltelefon, smarttelefon, jobbtelefon, jobbmobil
            picture: bilde, foto, profilbilde
            print: skriver, printer, skrive ut, skriver ut, utskrift, skrives ut
            recording: ta opp, opptak, spille inn
            recycle-bin: papirkurv
            rename: endre navn, gi nytt navn, nytt navn, døpe om
            restore: gjenopprette, gjenoppretting, få tilbake, hente tilbake
            room: rom
            screen: skjerm
            search: søk, søke
            send: sende, sendt
            settings: innstillinger, alternativer
            setup: sette opp, oppsett, konfigurere, klargjøre, gjøre klar, registrere, innrullere
            share: dele, deling
            shared: delt, felles
            sick: syk, fraværende
            signature: signatur, underskrift
            signin: ikke logge inn, ikke logge på, ikke logget inn, ikke logget på, logge på, logge inn, pålogging, innlogging, logget inn, logget på, logger inn, logger på
            signout: logge av, logge ut, avlogging, utlogging, logger ut
            hardware: maskinvare, hovedkort
            slow: treg, sakte, langsom, tregt
            spam: søppelpost, spam
            startup: starter automatisk, starter av seg selv, oppstart, automatisk
            stolen: stjålet, tyveri, stjele, stjal
            subscription: abonnement
            sync: synkronisere, synkronisering
            update: oppdatere, oppdatering, oppgradere
            user: bruker, ansatt, medarbeider
            vpn: vpn, fjerntilgang
            webmail: webmail, outlook på nettet
            website: område, nettsted, nettside, hjemmeside
            wifi: wifi, wi-fi, trådløst nett, trådløst nettverk, trådløs, wlan
            wrong: feil, galt
            """,
    };
}
