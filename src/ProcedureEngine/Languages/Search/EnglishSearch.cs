using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages.Search;

/// <summary>How people ask in English.</summary>
internal static class EnglishSearch
{
    public static SearchVocabulary Words { get; } = new()
    {
        Fillers = WordSet.Of("""
            i me mine myself he him his she her someone somebody anyone anybody everyone nobody something anything nothing everything no yes
            please help hello hi thanks now still again always never ever just already any anymore longer even very too much many really suddenly
            today yesterday tomorrow morning since ago time am being having getting get gets got gotten go goes going went come comes came keep keeps kept
            want wants wanted need needs needed like would try tries tried trying let lets take takes took give gives gave put say says said tell tells told ask asks asked
            know does did done doing makes made seem seems show shows customer customers client caller colleague one ones thing things way ways
            company work own happens happened whats how's what's there's where's that's hasn't haven't wasn't weren't wouldn't couldn't shouldn't didn't don't doesn't isn't aren't won't
            """),
        Endings = WordSet.Of("s es e ed er ers ing ings ion ions ation ations ment ments ly"),
        Synonyms = """
            absence: out of office, automatic reply, auto reply, autoreply, vacation, holiday, away message, absence, absent, on leave
            access: access, permission, rights, privilege
            account: account, profile, user account
            activate: activate, enable, turn on, switch on
            ads: ads, adverts, advertising, advertisement
            attachment: attachment, attached file
            background: background, wallpaper
            big: big, large, size, too large
            browser-data: browsing data, browser history, history, cookies, cache
            birthday: birthday
            bluetooth: bluetooth
            bookmarks: favorites, favourites, bookmarks
            buy: buy, purchase, order
            calendar: calendar, appointment, schedule
            camera: camera, webcam
            cancel: cancel, terminate, unsubscribe
            change: change, modify, edit, rename, alter, switch
            compromised: hacked, compromised, hijacked
            computer: computer, pc, laptop, notebook, machine
            connect: connect, connection, reach, get onto
            contacts: contacts, address book
            crash: crash, freeze, frozen, hang, stuck, not responding, unresponsive, shuts down
            create: create, make
            credit-card: credit card
            declined: declined, rejected, refused
            delegate: delegate, on behalf, substitute
            delete: delete, remove, erase, wipe, get rid of, clear
            disable: disable, turn off, switch off, deactivate, stop
            drive: drive, network drive, disk, network share, mapped drive
            encryption: bitlocker, drive encryption, disk encryption, device encryption, recovery key, encrypted
            expired: expired, expires, run out, ran out
            failure: not, cannot, can't, unable, error, problem, issue, trouble, troubleshoot, fix, broken, fails, failed, failure, crashes, fault, solve, not working, does not work, doesn't work, won't work, stopped working
            file: file, document
            folder: folder, directory
            font: font, typeface, letter size
            forgot: forgot, forgotten, reset
            forward: forward, redirect
            full: full, quota, storage, space
            guest: guest, external user, outside
            hide: hide, conceal
            home: home, home office, remote work
            install: install, installation, setup, download
            invoice: invoice, bill, billing
            join: join, enter, get into
            license: license, licence
            locked: locked, lock, unlock, blocked, locked out, suspended, cannot sign in, can't sign in, can't log in, cannot log in, unable to sign in, unable to log in, can't login, cannot login, not sign in, not log in
            lost: lost, left behind, left, missing, gone, disappeared, vanished, can't find, cannot find, not there, can't see, cannot see, not found, not showing, can't be found
            mail: mail, email, e-mail, message
            mailbox: mailbox, inbox
            meeting: meeting, conference, call
            meeting-room: meeting room, conference room
            mfa: mfa, 2fa, two factor, two step, second factor, multi factor, multifactor, authenticator, authentication app, verification code, security code
            microphone: microphone, mic, sound, audio
            move: move, migrate, transfer
            network: network, internet, lan
            outbox: outbox, not sent, won't send, does not send, doesn't send, unsent
            outlook: outlook, mail program
            password: password, passcode, passphrase, pwd, credentials
            pay: pay, payment, charge, charged, debit, money
            phone: phone, mobile, smartphone, cell phone, cellphone, telephone, mobile phone, handset
            picture: picture, photo, image, avatar
            print: printer, print, printout
            recording: record, recording
            recycle-bin: recycle bin, trash, bin
            rename: rename, change name, new name
            restore: restore, recover, undelete, get back, bring back, retrieve
            room: room
            screen: screen, display, monitor
            search: search, find, look up
            send: send, sent
            settings: settings, preferences, options
            setup: set up, setup, configure, prepare, enrol, enroll, register, onboard
            share: share, sharing
            shared: shared, common, joint
            sick: sick, ill, absent
            signature: signature, sign off
            signin: sign in, log in, login, cannot sign in, can't sign in, can't log in, cannot log in, unable to sign in, unable to log in, can't login, cannot login, not sign in, not log in, signin, log on, logon, sign on, sign into, log into
            signout: sign out, log out, log off, logout, signout
            hardware: hardware, mainboard, motherboard
            slow: slow, sluggish, laggy, lagging, takes long, takes forever
            spam: spam, junk
            startup: starts automatically, starts by itself, start automatically, autostart, automatically
            stolen: stolen, stole, theft, steal
            subscription: subscription, plan
            sync: sync, synchronize, synchronise, syncing
            update: update, upgrade
            user: user, employee, staff, member
            vpn: vpn, remote access
            webmail: webmail, outlook on the web, owa
            website: website, web page, webpage, site
            wifi: wifi, wi-fi, wlan, wireless
            wrong: wrong, incorrect
            """,
    };
}
