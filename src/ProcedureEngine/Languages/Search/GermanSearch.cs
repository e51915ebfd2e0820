using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages.Search;

/// <summary>How people ask in German.</summary>
internal static class GermanSearch
{
    public static SearchVocabulary Words { get; } = new()
    {
        Fillers = WordSet.Of("""
            mein meine meinen meinem meiner meines dein deine sein seine seinen seinem unser unsere unseren man du dir dich mir euch ihm ihn ihnen jemand niemand alles etwas nichts irgendwas
            bitte hallo hilfe helfen danke ja nein mal wieder immer ständig dauernd plötzlich jetzt gerade seit heute gestern morgen nie niemals mehr weiterhin trotzdem leider einfach denn doch eben
            kann kannst könnte können konnte will wollen wollte möchte mag soll darf dürfen lässt lassen muss musste habe hatte hätte bin bist gewesen würde werde geworden
            geht gehen ging gegangen kommt komme kommen kam bekommt bekomme bekommen kriegt kriege kriegen macht mache machen gemacht tut tun getan bleibt bleiben steht stehen liegt
            sagt sagen gibt gib gebe nimmt nehmen braucht brauche brauchen will wird gesagt zeigt zeigen sieht sehe sehen kenne weiß wissen funktionieren
            kunde kunden kundin anrufer anruferin firma dienst dinge sache damit dafür davon daran darauf dazu rein raus hin her ins ans beim zur warum wieso wann wofür
            oft zu öfter eingegeben eingeben gleich gleichzeitig eigene eigenen eigener ganz viel viele jeden meldung
            """),
        Endings = WordSet.Of("e en er es em n s st t et te ten tet end ende enden ern ungen ung in innen lich"),
        HasPrefixedParticiples = true,
        Synonyms = """
            absence: abwesenheit, abwesenheitsnotiz, abwesenheitsmeldung, abwesenheitsassistent, automatische antwort, automatische antworten, urlaub, abwesend
            access: zugriff, berechtigung, rechte, zugang
            account: konto, account, benutzerkonto, profil
            activate: aktivieren, einschalten, anschalten, freischalten
            ads: werbung, anzeigen, reklame
            attachment: anhang, anlage, dateianhang
            background: hintergrund, hintergrundbild
            big: groß, größe, zu groß
            browser-data: verlauf, browserdaten, browserverlauf, chronik, cookies, cache
            birthday: geburtstag
            bookmarks: favoriten, lesezeichen
            buy: kaufen, erwerben, bestellen
            calendar: kalender, termin
            camera: kamera, webcam
            cancel: loswerden, kündigen, stornieren, abbestellen, kündigung, beenden
            certificate: zertifikat, certificate
            change: ändern, wechseln, anpassen, bearbeiten, umstellen, änderung, tauschen, umbenennen
            compromised: gehackt, kompromittiert, gekapert
            computer: computer, pc, rechner, laptop, notebook
            connect: verbinden, verbindung, verbunden, verbindet, connect
            contacts: kontakte, adressbuch
            crash: abstürzen, stürzt ab, abgestürzt, absturz, einfrieren, friert ein, eingefroren, hängt, aufgehängt, reagiert nicht
            create: erstellen, anlegen, erzeugen
            credit-card: kreditkarte
            declined: abgelehnt, verweigert, zurückgewiesen, abgewiesen
            delegate: stellvertretung, stellvertreter, vertretung
            delete: löschen, entfernen, loswerden, weg machen, leeren
            disable: deaktivieren, ausschalten, abschalten, abstellen
            drive: laufwerk, netzlaufwerk, netzwerklaufwerk, festplatte, platte
            encryption: bitlocker, verschlüsselung, laufwerkverschlüsselung, geräteverschlüsselung, wiederherstellungsschlüssel, verschlüsselt
            expired: abgelaufen, ablauf, läuft ab
            failure: schlägt fehl, fehlschlagen, schlug fehl, startet nicht, öffnet nicht, lässt sich nicht, nicht, kein, fehler, problem, störung, defekt, kaputt, beheben, problembehandlung, fehlgeschlagen, spinnt, streikt, funktioniert, klappt, geht nicht, funktioniert nicht, klappt nicht, läuft nicht, tut nicht
            file: datei, dokument
            folder: ordner, verzeichnis
            font: schrift, schriftart, schriftgröße
            forgot: vergessen, zurücksetzen
            forward: weiterleiten, weiterleitung, umleiten
            full: voll, überfüllt, überlaufen, kontingent, speicher, speicherplatz, platz
            guest: gast, externe, externe benutzer
            hide: ausblenden, verstecken, verbergen
            home: zu hause, zuhause, homeoffice, daheim
            install: installieren, installation, aufspielen, herunterladen
            invoice: rechnung, abrechnung, faktura
            join: beitreten, teilnehmen, reinkommen, komme nicht rein, einwählen
            key: schlüssel, key
            license: lizenz
            locked: nicht anmelden, nicht einloggen, nicht angemeldet, nicht eingeloggt, gesperrt, sperren, entsperren, sperre, blockiert, ausgesperrt, freischalten
            lost: liegen gelassen, liegengelassen, liegen lassen, stehen gelassen, verloren, verlieren, verlegt, weg, fehlt, verschwunden, nicht da, nicht mehr da, finde nicht, finden nicht, sehe nicht, nicht gefunden, nicht sichtbar, nicht angezeigt, abhandengekommen
            mail: mail, e-mail, email, nachricht
            mailbox: postfach, mailbox, postkorb
            meeting: besprechung, meeting, sitzung, konferenz
            meeting-room: besprechungsraum, besprechungszimmer, konferenzraum, meetingraum, sitzungszimmer
            mfa: mfa, 2fa, zwei-faktor, zweifaktor, zweifaktorauthentifizierung, mehrstufige authentifizierung, multi-faktor, multifaktor, mehrfaktor, mehrfaktorauthentifizierung, authentifikator, authenticator, authentifizierungs-app, bestätigungscode, sicherheitscode
            microphone: mikrofon, ton, audio
            move: verschieben, umziehen, migrieren, übertragen, migration
            network: netzwerk, netz, internet, lan
            outbox: postausgang, nicht gesendet, nicht verschickt, nicht versendet, nicht rausgehen, sendet nicht
            outlook: outlook, mailprogramm
            password: kennwort, passwort, zugangsdaten, anmeldedaten
            pay: abbuchen, abgebucht, abbuchung, geld, belastet, bezahlen, zahlen, zahlung
            phone: telefon, handy, smartphone, mobiltelefon, diensthandy
            picture: bild, foto, profilbild
            print: drucker, drucken, ausdrucken, ausdruck, printer
            recording: aufzeichnen, aufzeichnung, aufnehmen, aufnahme
            recycle-bin: papierkorb
            rename: umbenennen, namen ändern, neuer name
            restore: wiederherstellen, wiederherstellung, zurückholen, zurückbekommen
            room: raum, zimmer
            screen: bildschirm, monitor, display
            search: suchen, suche
            send: senden, verschicken, versenden, abschicken, gesendet
            settings: einstellungen, optionen
            setup: einrichten, einrichtung, konfigurieren, aufsetzen, vorbereiten, registrieren, einstellen
            share: teilen, freigeben, freigabe
            shared: freigegeben, gemeinsam, geteilt, shared
            sick: krank, abwesend
            signature: signatur, unterschrift
            signin: nicht anmelden, nicht einloggen, nicht angemeldet, nicht eingeloggt, anmelden, anmeldung, einloggen, login, melde an, angemeldet, logge ein
            signout: abmelden, abmeldung, ausloggen, abgemeldet
            hardware: hardware, mainboard, hauptplatine
            slow: langsam, träge, lahm, ruckelt, dauert lange, hakt
            spam: spam, junk
            startup: startet automatisch, autostart, von selbst, automatisch
            stolen: gestohlen, geklaut, diebstahl, entwendet
            subscription: abonnement, abo
            sync: synchronisieren, synchronisierung, abgleichen, synchronisation
            update: update, aktualisieren, aktualisierung, upgrade
            user: benutzer, nutzer, user, anwender, mitarbeiter
            vpn: vpn, fernzugriff, firmennetz, firmennetzwerk
            webmail: webmail, outlook im web, outlook im internet
            website: website, webseite, internetseite
            wifi: wlan, wifi, wi-fi, funknetz, drahtlos
            wrong: falsch, ungültig
            """,
    };
}
