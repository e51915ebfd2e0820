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
            absence: Abwesenheit, Abwesenheitsnotiz, Abwesenheitsmeldung, Abwesenheitsassistent, automatische Antwort, automatische Antworten, Urlaub, abwesend
            access: Zugriff, Berechtigung, Rechte, Zugang
            account: Konto, Account, Benutzerkonto, Profil
            activate: aktivieren, einschalten, anschalten, freischalten
            ads: Werbung, Anzeigen, Reklame
            attachment: Anhang, Anlage, Dateianhang
            background: Hintergrund, Hintergrundbild
            big: groß, Größe, zu groß
            browser-data: Verlauf, Browserdaten, Browserverlauf, Chronik, Cookies, Cache
            birthday: Geburtstag
            bookmarks: Favoriten, Lesezeichen
            buy: kaufen, erwerben, bestellen
            calendar: Kalender, Termin
            camera: Kamera, Webcam
            cancel: loswerden, kündigen, stornieren, abbestellen, Kündigung, beenden
            certificate: Zertifikat, certificate
            change: ändern, wechseln, anpassen, bearbeiten, umstellen, Änderung, tauschen, umbenennen
            compromised: gehackt, kompromittiert, gekapert
            computer: Computer, PC, Rechner, Laptop, Notebook
            connect: verbinden, Verbindung, verbunden, verbindet, connect
            contacts: Kontakte, Adressbuch
            crash: abstürzen, stürzt ab, abgestürzt, Absturz, einfrieren, friert ein, eingefroren, hängt, aufgehängt, reagiert nicht
            create: erstellen, anlegen, erzeugen
            credit-card: Kreditkarte
            declined: abgelehnt, verweigert, zurückgewiesen, abgewiesen
            delegate: Stellvertretung, Stellvertreter, Vertretung
            delete: löschen, entfernen, loswerden, weg machen, leeren
            disable: deaktivieren, ausschalten, abschalten, abstellen
            drive: Laufwerk, Netzlaufwerk, Netzwerklaufwerk, Festplatte, Platte
            encryption: Bitlocker, Verschlüsselung, Laufwerkverschlüsselung, Geräteverschlüsselung, Wiederherstellungsschlüssel, verschlüsselt
            expired: abgelaufen, Ablauf, läuft ab
            failure: schlägt fehl, fehlschlagen, schlug fehl, startet nicht, öffnet nicht, lässt sich nicht, nicht, kein, Fehler, Problem, Störung, defekt, kaputt, beheben, Problembehandlung, fehlgeschlagen, spinnt, streikt, funktioniert, klappt, geht nicht, funktioniert nicht, klappt nicht, läuft nicht, tut nicht
            file: Datei, Dokument
            folder: Ordner, Verzeichnis
            font: Schrift, Schriftart, Schriftgröße
            forgot: vergessen, zurücksetzen
            forward: weiterleiten, Weiterleitung, umleiten
            full: voll, Kontingent, Speicher, Speicherplatz, Platz
            guest: Gast, Externe, externe Benutzer
            hide: ausblenden, verstecken, verbergen
            home: zu Hause, Zuhause, Homeoffice, daheim
            install: installieren, Installation, aufspielen, herunterladen
            invoice: Rechnung, Abrechnung, Faktura
            join: beitreten, teilnehmen, reinkommen, komme nicht rein, einwählen
            key: Schlüssel, key
            license: Lizenz
            locked: nicht anmelden, nicht einloggen, nicht angemeldet, nicht eingeloggt, gesperrt, sperren, entsperren, Sperre, blockiert, ausgesperrt, freischalten
            lost: liegen gelassen, liegengelassen, liegen lassen, stehen gelassen, verloren, verlieren, verlegt, weg, fehlt, verschwunden, nicht da, nicht mehr da, finde nicht, finden nicht, sehe nicht, nicht gefunden, nicht sichtbar, nicht angezeigt, abhandengekommen
            mail: Mail, E-Mail, Email, Nachricht
            mailbox: Postfach, Mailbox, Postkorb
            meeting: Besprechung, Meeting, Sitzung, Konferenz
            meeting-room: Besprechungsraum, Besprechungszimmer, Konferenzraum, Meetingraum, Sitzungszimmer
            mfa: MFA, 2FA, Zwei-Faktor, Zweifaktor, Zweifaktorauthentifizierung, mehrstufige Authentifizierung, Multi-Faktor, Multifaktor, Mehrfaktor, Mehrfaktorauthentifizierung, Authentifikator, Authenticator, Authentifizierungs-App, Bestätigungscode, Sicherheitscode
            microphone: Mikrofon, Ton, Audio
            move: verschieben, umziehen, migrieren, übertragen, Migration
            network: Netzwerk, Netz, Internet, LAN
            outbox: Postausgang, nicht gesendet, nicht verschickt, nicht versendet, nicht rausgehen, sendet nicht
            outlook: Outlook, Mailprogramm
            password: Kennwort, Passwort, Zugangsdaten, Anmeldedaten
            pay: abbuchen, abgebucht, Abbuchung, Geld, belastet, bezahlen, zahlen, Zahlung
            phone: Telefon, Handy, Smartphone, Mobiltelefon, Diensthandy
            picture: Bild, Foto, Profilbild
            print: Drucker, drucken, ausdrucken, Ausdruck, Printer
            recording: aufzeichnen, Aufzeichnung, aufnehmen, Aufnahme
            recycle-bin: Papierkorb
            rename: umbenennen, Namen ändern, neuer Name
            restore: wiederherstellen, Wiederherstellung, zurückholen, zurückbekommen
            room: Raum, Zimmer
            screen: Bildschirm, Monitor, Display
            search: suchen, Suche
            send: senden, verschicken, versenden, abschicken, gesendet
            settings: Einstellungen, Optionen
            setup: einrichten, Einrichtung, konfigurieren, aufsetzen, vorbereiten, registrieren, einstellen
            share: teilen, freigeben, Freigabe
            shared: freigegeben, gemeinsam, geteilt, shared
            sick: krank, abwesend
            signature: Signatur, Unterschrift
            signin: nicht anmelden, nicht einloggen, nicht angemeldet, nicht eingeloggt, anmelden, Anmeldung, einloggen, Login, melde an, angemeldet, logge ein
            signout: abmelden, Abmeldung, ausloggen, abgemeldet
            hardware: Hardware, Mainboard, Hauptplatine
            slow: langsam, träge, lahm, ruckelt, dauert lange, hakt
            spam: Spam, Junk
            startup: startet automatisch, Autostart, von selbst, automatisch
            stolen: gestohlen, geklaut, Diebstahl, entwendet
            subscription: Abonnement, Abo
            sync: synchronisieren, Synchronisierung, abgleichen, Synchronisation
            update: Update, aktualisieren, Aktualisierung, Upgrade
            user: Benutzer, Nutzer, User, Anwender, Mitarbeiter
            vpn: VPN, Fernzugriff, Firmennetz, Firmennetzwerk
            webmail: Webmail, Outlook im Web, Outlook im Internet
            website: Website, Webseite, Internetseite
            wifi: WLAN, WiFi, Wi-Fi, Funknetz, drahtlos
            wrong: falsch, ungültig
            """,
    };
}
