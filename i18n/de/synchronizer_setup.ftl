### The words of Synchronizer Setup in German (de), for administrators in Germany, Austria, and Switzerland. Address: Sie.
# Glossary (one word for one thing; go on with these):
# sign in, sign-in = sich anmelden, Anmeldung · sign out = abmelden · the sign-ins (kept) = die Anmeldungen
# profile = Profil · (to) set up = einrichten · settings = Einstellungen · rehearsal = Probelauf · made-up companies = erfundene Firmen
# link users (step, too) = Benutzer zuordnen, Zuordnung · linked user = zugeordneter Benutzer · unlink = Zuordnung aufheben · pair = Paar
# summary (step) = Überblick · step = Schritt · check, test = Prüfung, prüfen, testen · failed = fehlgeschlagen · overridden = von Hand eingegeben
# approval, approve (by an administrator) = Genehmigung, genehmigen · consent (Microsoft) = Zustimmung, zustimmen
# accept (button of Microsoft) = Akzeptieren · permission = Berechtigung · right (Exchange, SuperOffice) = Recht
# application = Anwendung (Microsoft, SuperOffice), App (Google) · registration = Registrierung · Enterprise apps = Unternehmens-Apps
# client id = Client-ID · client secret = Clientschlüssel · way back = Rückweg · redirect pattern = Umleitungsmuster
# organization = Organisation · company (the reader’s) = Unternehmen, (in SuperOffice) Firma · customer id = Kunden-ID · place (of an account) = Umgebung
# give back, take back (a sign-in) = widerrufen · forget = löschen · place for documents = Speicherort für Dokumente
# key store = Schlüsselbund · passphrase = Passphrase · password = Kennwort · user name = Benutzername
# mailbox = Postfach · shared mailbox = freigegebenes Postfach · room = Raum · mail domain = Maildomäne
# Exchange Web Services = Exchange-Webdienste · offline address book = Offlineadressbuch · free/busy = Frei/Gebucht
# proxy = Proxy · certificate = Zertifikat · fingerprint = Fingerabdruck · network team = Netzwerkteam · log = Protokoll
# SuperOffice: Settings and maintenance = Einstellungen und Verwaltung · Preferences = Einstellungen · Lists = Listen
# SuperOffice: General, User Administrator (rights) = Allgemeiner Administrator, Benutzeradministrator · Document library = Dokumentbibliothek · Document - Template = Dokument - Vorlage · Document stored in = Dokument gespeichert unter
# SuperOffice: diary = Kalender · appointment = Termin · follow-up = Folgeaufgabe · task = Aufgabe · selection = Selektion · quote = Angebot
# Microsoft: Entra Admin Center · globaler Administrator · Bedingter Zugriff · Anmeldeprotokolle · App-Registrierung · Zustimmung im Namen Ihrer Organisation
# Google: Admin-Konsole · Super Admin · App-Zugriff verwalten · Vertrauenswürdig · geteilte Ablage · Desktop-App
# show, hide (buttons) = anzeigen, ausblenden · list of what is offered = Liste · card = Karte · box (tick) = Kästchen · copy = kopieren · clipboard = Zwischenablage
# letter (to an administrator) = Schreiben · report = Bericht · server in front = vorgelagerter Server
# Sync User, Let’s get started, command options, keys (b, q, ?, all, none, y/N), codes, PowerShell stay as they are.
# A button’s words in a sentence stand in „…“ and are the button’s own.

-product = Synchronizer Setup
-superoffice = SuperOffice
-microsoft = Microsoft 365

## Names

system-superoffice = SuperOffice CRM
system-microsoft365 = Microsoft 365
system-exchange = Exchange
system-google = Google

## Forms

# Several things in a sentence: “a, b and c”; the first ones come with their commas.
list-and = { $first } und { $last }
# An entry as it may look, in a field that is empty.
field-example = z. B. { $example }

## Outcomes: what happened (attribute of each: .cause, twenty words or fewer)

outcome-ok = Alles in Ordnung
    .cause = Alle Prüfungen sind bestanden.

# The way through the browser

outcome-listener-blocked = Der Browser kann nicht zu diesem Programm zurückkehren
    .cause = Etwas auf diesem Computer hindert { -product } daran, seine eigene Adresse 127.0.0.1 zu verwenden.
outcome-browser-not-opened = Der Browser wurde nicht geöffnet
    .cause = Es wurde kein Standardbrowser gefunden, oder Ihr System hat ihn nicht geöffnet.
outcome-browser-forced-https = Der Browser bestand auf einer sicheren Adresse
    .cause = Er hat auf dem Rückweg zu diesem Computer http in https geändert.
outcome-answer-incomplete = Die Antwort des Browsers kam unvollständig an
    .cause = Vielleicht hat eine Browsererweiterung Teile der Adresse entfernt.
outcome-answer-foreign = Es kam die Antwort einer anderen Anmeldung an
    .cause = Sie stammt von einer älteren Seite oder einem anderen Programm und wurde ignoriert.
outcome-answer-wrong-issuer = Die Antwort kam vom falschen Server
    .cause = { $found ->
        [none] Es hat ein Server geantwortet, der nicht gefragt war. Nichts wurde angenommen.
       *[other] { $found } hat geantwortet, war aber nicht gefragt. Nichts wurde angenommen.
    }
outcome-denied-by-user = Der Zugriff wurde nicht gewährt
    .cause = Die Seite wurde verlassen, oder die Berechtigungen wurden abgelehnt.
outcome-denied-by-user-microsoft365 = Der Zugriff wurde nicht gewährt
    .cause = Sie haben die Seite von Microsoft verlassen oder die Berechtigungen abgelehnt. Ohne diese lassen sich die Kalender nicht lesen.
outcome-denied-by-user-superoffice = Die Anwendung wurde nicht genehmigt
    .cause = Sie haben die Seite von SuperOffice verlassen, bevor die Anwendung genehmigt war.
outcome-denied-by-admin-policy = Eine Richtlinie Ihrer Organisation blockiert diese Anmeldung
    .cause = Sie lässt dieses Programm, dieses Konto oder diesen Ort nicht zu.
outcome-denied-by-admin-policy-superoffice = SuperOffice verweigert Ihrem Unternehmen den Zugriff
    .cause = Der Zugriff ist für diese Anwendung in Ihrem Unternehmen ausgeschaltet.
outcome-admin-consent-needed = Zuerst muss ein Administrator genehmigen
    .cause = In Ihrer Organisation dürfen nur Administratoren Programme zulassen. Ihr Konto ist in Ordnung.
outcome-admin-consent-needed-microsoft365 = Microsoft verlangt die Genehmigung eines Administrators
    .cause = In Ihrer Organisation dürfen nur Administratoren Programmen das Lesen von Kalendern erlauben. Ihr Konto ist in Ordnung.
outcome-admin-consent-needed-superoffice = SuperOffice verlangt die Genehmigung eines Administrators
    .cause = Ein SuperOffice-Administrator muss diese Anwendung einmal für Ihr Unternehmen genehmigen.
cause-approval-not-yet = Ihr Administrator hat noch nicht genehmigt. Es kann einige Minuten dauern, bis die Genehmigung bei Microsoft überall wirkt.
cause-approval-unwatched = Ob Ihr Administrator genehmigt hat, zeigt sich erst, wenn Sie sich erneut anmelden.
cause-left-at-approval = Sie haben die Seite von Microsoft verlassen, bevor Zugriff gewährt war. Sie verlangte die Genehmigung eines Administrators.
outcome-device-policy = Dieser Computer darf sich nicht anmelden
    .cause = Ihre Organisation lässt nur Computer zu, die sie verwaltet.
outcome-scopes-missing = Einige Berechtigungen fehlen
    .cause = { $scopes ->
        [none] Die Anmeldung ist gelungen, aber nicht alle Berechtigungen wurden erteilt.
       *[other] Die Anmeldung ist gelungen, aber dies wurde nicht erteilt: { $scopes }.
    }
outcome-scopes-missing-superoffice = Dieses Konto hat nicht genug Rechte
    .cause = { $scopes ->
        [none] Die Anmeldung ist gelungen, aber dem Konto fehlen Rechte in SuperOffice.
       *[other] Die Anmeldung ist gelungen, aber dem Konto fehlen diese Rechte: { $scopes }.
    }
outcome-wrong-account = Ein anderes Konto ist nötig
    .cause = { $found ->
        [none] { $expected ->
            [none] Im Browser wurde ein Konto angemeldet, das nicht hierher gehört.
           *[other] Erwartet wurde die Anmeldung von { $expected }.
        }
       *[other] { $expected ->
            [none] Im Browser ist { $found } angemeldet. Dieses Konto gehört nicht hierher.
           *[other] Erwartet wurde { $expected }, im Browser ist aber { $found } angemeldet.
        }
    }
outcome-wrong-account-superoffice = Eine andere Firma oder ein anderes Konto ist nötig
    .cause = { $found ->
        [none] { $expected ->
            [none] Die Anmeldung endete in einer anderen SuperOffice-Firma als der gewünschten.
           *[other] Erwartet wurde die Anmeldung bei { $expected }.
        }
       *[other] { $expected ->
            [none] Die Anmeldung endete bei { $found }. Das ist nicht die gewünschte Firma.
           *[other] Erwartet wurde { $expected }, die Anmeldung endete aber bei { $found }.
        }
    }
outcome-not-an-administrator = Dieses Konto ist kein Administrator
    .cause = { $user ->
        [none] Dieser Schritt erfordert einen Administrator.
       *[other] { $user } ist angemeldet, dieser Schritt erfordert aber einen Administrator.
    }
outcome-not-an-administrator-superoffice = Dieses Konto ist kein SuperOffice-Administrator
    .cause = { $user ->
        [none] Für SuperOffice ist dieses Konto kein Administrator.
       *[other] Für SuperOffice ist { $user } kein Administrator.
    }
outcome-account-problem = Mit dem Konto stimmt etwas nicht
    .cause = Die Anmeldeseite meldet ein Problem, zum Beispiel mit dem Kennwort oder dem zweiten Faktor.
outcome-no-answer = Vom Browser kam nichts zurück
    .cause = Die Seite blieb leer, oder der Rückweg zu diesem Computer war gestört.
outcome-time-out = Zeit abgelaufen
    .cause = { $minutes ->
        [none] Vom Browser kam nicht rechtzeitig etwas zurück.
        [one] Vom Browser kam innerhalb einer Minute nichts zurück.
       *[other] Vom Browser kam innerhalb von { $minutes } Minuten nichts zurück.
    }
outcome-cancelled = Abgebrochen
    .cause = Nichts wurde geändert.
outcome-sign-in-again = Bitte erneut anmelden
    .cause = Die frühere Anmeldung ist nicht mehr gültig.

# Registration of the application

outcome-client-id-missing = Eine Registrierung ist nötig
    .cause = { -product } hat hier noch keine eingebaute Registrierung und verwendet daher Ihre eigene.
outcome-client-id-unknown = Die Anwendung ist nicht bekannt
    .cause = Die Client-ID ist dort unbekannt: andere Organisation oder Umgebung, Tippfehler oder gelöscht.
outcome-client-id-unknown-microsoft365 = Microsoft kennt diese Anwendung hier nicht
    .cause = Die Client-ID ist in dieser Organisation unbekannt: andere Organisation oder Cloud, oder sie wurde gelöscht.
outcome-address-wrong-superoffice = Diese Adresse ist nicht verwendbar
    .cause = { $proposal ->
        [none] { $field ->
            [netserver] Unter dieser Adresse gibt es keine SuperOffice-Webdienste.
            [web-api] Unter dieser Adresse gibt es keine SuperOffice-Web-API.
           *[other] Es ist keine vollständige und sichere Adresse (https).
        }
       *[other] Sie führt nicht ans Ziel. Gemeint ist vermutlich { $proposal }.
    }
outcome-entry-wrong-superoffice = Bitte eine Eingabe korrigieren
    .cause = { $field ->
        [user] Der Benutzername fehlt oder enthält einen Doppelpunkt oder anderes, das sich nicht senden lässt.
        [password] Das Kennwort fehlt.
        [web-api] Die Adresse der Web-API fehlt.
       *[other] Ein Feld ist leer oder widerspricht einem anderen.
    }
outcome-credentials-refused-superoffice = SuperOffice hat Benutzername oder Kennwort abgelehnt
    .cause = { $host ->
        [none] Der Server kennt diesen Benutzernamen mit diesem Kennwort nicht.
       *[other] { $host } kennt diesen Benutzernamen mit diesem Kennwort nicht.
    }
outcome-scheme-unusable-superoffice = Die Web-API nimmt Benutzername und Kennwort nicht an
    .cause = { $scheme ->
        [none] Der Server bietet keine Basic-Anmeldung an. Die Anmeldung mit Benutzername und Kennwort ist dort ausgeschaltet.
       *[other] Er bietet nur { $scheme } an. Die Anmeldung mit Benutzername und Kennwort (Basic) ist dort ausgeschaltet.
    }
outcome-client-id-unknown-superoffice = SuperOffice kennt diese Anwendung nicht
    .cause = Die Client-ID (Anwendungs-ID) ist in dieser Umgebung unbekannt.
outcome-redirect-not-registered = Der Rückweg ist nicht registriert
    .cause = In der Registrierung fehlt die Adresse, die zu diesem Programm zurückführt.
outcome-redirect-not-registered-microsoft365 = Der Rückweg ist bei Microsoft nicht registriert
    .cause = In der Registrierung fehlt http://localhost, die Adresse, die zu diesem Programm zurückführt.
outcome-redirect-not-registered-superoffice = Der Rückweg ist bei SuperOffice nicht registriert
    .cause = In der Registrierung fehlt http://127.0.0.1 mit beliebigem Port, die Adresse dieses Programms.
outcome-registration-incomplete = Die Registrierung ist unvollständig
    .cause = In der Registrierung der Anwendung fehlt etwas, das diese Anmeldung braucht.
outcome-registration-incomplete-microsoft365 = Die Registrierung bei Microsoft ist unvollständig
    .cause = In der Registrierung der Anwendung fehlt etwas, oder sie ist nicht für Desktopprogramme angelegt.
outcome-app-disabled = Die Anwendung ist ausgeschaltet
    .cause = Ein Administrator hat sie in Ihrer Organisation deaktiviert, oder ihre Genehmigung gilt nicht mehr.
outcome-app-disabled-superoffice = Der Zugriff der Anwendung auf SuperOffice ist beendet
    .cause = Der Zugriff für Ihr Unternehmen wurde entzogen oder ist abgelaufen.

# Network

outcome-clock-skew = Die Uhr dieses Computers geht falsch
    .cause = { $minutes ->
        [none] Eine Anmeldung gilt nur wenige Minuten, daher muss die Uhrzeit stimmen.
       *[other] Sie weicht um { $minutes } Minuten ab. Eine Anmeldung gilt nur wenige Minuten, daher muss die Uhrzeit stimmen.
    }
outcome-net-name = Der Name eines Servers wurde nicht gefunden
    .cause = { $host ->
        [none] Dieses Netzwerk kennt die Adresse des Servers nicht.
       *[other] Dieses Netzwerk kennt die Adresse von { $host } nicht.
    }
outcome-net-route = Ein Server antwortet nicht
    .cause = { $host ->
        [none] { $how ->
            [refused] Der Server ist erreichbar, nimmt aber keine Verbindung an. Vielleicht läuft sein Dienst nicht, oder eine Firewall lehnt ab.
            [silent] Es kam nicht einmal eine Ablehnung zurück. Meist verschluckt eine Firewall oder ein Proxy die Verbindung.
            [reset] Die Verbindung wurde sofort getrennt, vielleicht von einer Firewall, einem Proxy oder einem Virenscanner.
            [no-answer] Die Verbindung stand, aber die Antwort kam nicht rechtzeitig. Der Server ist vielleicht überlastet.
           *[other] Es kam keine Verbindung zustande. Vielleicht ist eine Firewall oder ein Proxy im Weg.
        }
       *[other] { $how ->
            [refused] { $host } ist erreichbar, nimmt aber keine Verbindung an. Vielleicht läuft der Dienst nicht, oder eine Firewall lehnt ab.
            [silent] Von { $host } kam nicht einmal eine Ablehnung. Meist verschluckt eine Firewall oder ein Proxy die Verbindung.
            [reset] Die Verbindung zu { $host } wurde sofort getrennt, vielleicht von einer Firewall, einem Proxy oder einem Virenscanner.
            [no-answer] { $host } nahm die Verbindung an, antwortete aber nicht rechtzeitig. Der Server ist vielleicht überlastet.
           *[other] Zu { $host } kam keine Verbindung zustande. Vielleicht ist eine Firewall oder ein Proxy im Weg.
        }
    }
outcome-net-proxy-auth = Der Proxy verlangt eine Anmeldung
    .cause = { $refused ->
        [none] { $proxy ->
            [none] { $schemes ->
                [none] Der Proxy Ihres Netzwerks lässt niemanden ohne Anmeldung durch.
               *[other] Der Proxy Ihres Netzwerks verlangt eine Anmeldung, die { -product } nicht beherrscht ({ $schemes }).
            }
           *[other] Der Proxy { $proxy } lässt niemanden ohne Benutzername und Kennwort durch.
        }
       *[other] { $proxy ->
            [none] Der Proxy Ihres Netzwerks hat Benutzername und Kennwort nicht angenommen.
           *[other] Der Proxy { $proxy } hat Benutzername und Kennwort nicht angenommen.
        }
    }
outcome-net-tls-untrusted = Das Zertifikat eines Servers ist nicht vertrauenswürdig
    .cause = { $issuer ->
        [none] { $host ->
            [none] Dieser Computer vertraut dem Aussteller des Zertifikats nicht.
           *[other] Dieser Computer vertraut dem Zertifikat von { $host } nicht.
        }
       *[other] { $host ->
            [none] Das Zertifikat wurde von { $issuer } ausgestellt. Diesem Aussteller vertraut dieser Computer nicht.
           *[other] Das Zertifikat von { $host } stammt von { $issuer }. Diesem Aussteller vertraut dieser Computer nicht.
        }
    }
outcome-net-captive = Dieses Netzwerk verlangt zuerst eine Anmeldung
    .cause = Statt des Servers hat eine Seite des Netzwerks geantwortet, wie in Hotels und Zügen üblich.
outcome-server-unavailable = Der Dienst ist zurzeit nicht verfügbar
    .cause = { $host ->
        [none] Der Server meldet, dass er im Moment nicht verfügbar ist.
       *[other] { $host } meldet, im Moment nicht verfügbar zu sein.
    }
outcome-throttled = Zu viele Anfragen
    .cause = { $host ->
        [none] Der Dienst bittet dieses Programm zu warten.
       *[other] { $host } bittet dieses Programm zu warten.
    }
outcome-answer-too-large = Eine Antwort war zu lang
    .cause = { $host ->
        [none] Der Server hat mehr gesendet, als eine echte Antwort enthält. Das Lesen wurde daher abgebrochen.
       *[other] { $host } hat mehr gesendet, als eine echte Antwort enthält. Das Lesen wurde daher abgebrochen.
    }
outcome-unexpected-answer = Eine Antwort wurde nicht verstanden
    .cause = { $host ->
        [none] Der Server hat etwas geantwortet, das dieses Programm nicht kennt.
       *[other] { $host } hat etwas geantwortet, das dieses Programm nicht kennt.
    }
outcome-provider-fault = Der Anmeldedienst ist gestört
    .cause = Er meldet eine eigene Störung. Hier ist alles in Ordnung.

# The last steps of a sign-in

outcome-token-refused = Die Anmeldung ließ sich nicht abschließen
    .cause = Im Browser lief alles richtig, aber der Dienst hat den letzten Schritt abgelehnt.
outcome-token-invalid = Die Anmeldung ließ sich nicht nachweisen
    .cause = Der Nachweis, wer sich angemeldet hat, bestand eine Sicherheitsprüfung nicht. Nichts wurde angenommen.

# Key store and files

outcome-keyring-missing = Es gibt keinen Schlüsselbund
    .cause = Dieser Computer bietet keinen Ort, an dem sich eine Anmeldung sicher aufbewahren lässt.
outcome-keyring-locked = Der Schlüsselbund ist gesperrt
    .cause = Er lässt sich nur mit seinem Kennwort öffnen. Sein Inhalt ist unberührt.
outcome-keyring-slow = Der Schlüsselbund antwortet nicht
    .cause = Er hat nicht rechtzeitig geantwortet. Vielleicht fragt ein Fenster Ihres Desktops nach seinem Kennwort.
outcome-keyring-denied = Der Schlüsselbund verweigert den Zugriff
    .cause = Ihr System hat { -product } nicht erlaubt, den Schlüsselbund zu verwenden.
outcome-keyring-full = Der Schlüsselbund ist voll
    .cause = Er hat keinen Platz für eine weitere Anmeldung.
outcome-keyring-too-large = Die Anmeldung passt nicht in den Schlüsselbund
    .cause = Der Schlüsselbund nimmt nur kürzere Einträge auf.
outcome-keyring-unreliable = Der Schlüsselbund hat die Anmeldung nicht behalten
    .cause = Was geschrieben wurde, ließ sich nicht wieder lesen.
outcome-passphrase-needed = Die Passphrase ist nötig
    .cause = Die Anmeldungen liegen in einer Datei, die sich nur mit Ihrer Passphrase öffnen lässt.
outcome-passphrase-wrong = Diese Passphrase öffnet die Datei nicht
    .cause = Die Datei mit den Anmeldungen wurde mit einer anderen Passphrase angelegt. Sie blieb unverändert.
outcome-passphrase-too-short = Die Passphrase ist zu kurz
    .cause = Sie schützt die Anmeldungen und muss schwer zu erraten sein.
outcome-secrets-damaged = Die Datei mit den Anmeldungen ist beschädigt
    .cause = Sie ist nicht lesbar. Sie blieb unverändert, und nichts wurde geschrieben.
outcome-sign-in-elsewhere = Die Anmeldung liegt an einem anderen Ort
    .cause = Dieser Aufruf verwendet einen anderen Aufbewahrungsort für Anmeldungen. Die Anmeldung ist unberührt.
outcome-profile-in-use = Das Profil ist in Gebrauch
    .cause = { $profile ->
        [none] Ein anderes Fenster oder Terminal arbeitet mit diesem Profil.
       *[other] Ein anderes Fenster oder Terminal arbeitet mit „{ $profile }“.
    }
outcome-entry-wrong-update-list = Keine Adresse für neuere Versionen gesetzt
    .cause = Tragen Sie die https-Adresse der Versionsliste des Herausgebers in Ihre Einstellungsdatei ein, unter updates.list.
outcome-entry-wrong-update-key = Dieses Programm hat keinen Herausgeber
    .cause = Es wurde ohne Schlüssel eines Herausgebers gebaut, daher ist keiner Versionsliste zu trauen.
outcome-denied-by-admin-policy-update = Ihr Unternehmen hat das abgeschaltet
    .cause = Die Richtlinie des Unternehmens erlaubt nicht, nach neueren Versionen zu sehen.
outcome-unexpected-answer-update = Der Versionsliste ist nicht zu trauen
    .cause = Sie ist nicht vom Herausgeber dieses Programms signiert, daher wurde nichts daraus verwendet.
outcome-profile-in-use-running = { -product } ist geöffnet
    .cause = Ein anderes Fenster oder Terminal arbeitet mit dem, was hier gespeichert ist.
outcome-profile-damaged = Ein Profil ist beschädigt
    .cause = { $path ->
        [none] Die Datei lässt sich nicht als Profil lesen. Sie blieb unverändert.
       *[other] { $path } lässt sich nicht als Profil lesen. Die Datei blieb unverändert.
    }
outcome-profile-not-found = Dieses Profil gibt es nicht
    .cause = { $profile ->
        [none] Kein Profil hat diesen Namen oder diese ID.
       *[other] Kein Profil hat den Namen oder die ID { $profile }.
    }
outcome-file-problem = Eine Datei ließ sich nicht lesen oder schreiben
    .cause = { $profile ->
        [none] { $path ->
            [none] Ihr System hat es verweigert, oder der Datenträger ist voll.
           *[other] Ihr System hat den Zugriff auf { $path } verweigert, oder der Datenträger ist voll.
        }
       *[other] Der Name { $profile } gehört schon einem anderen Profil.
    }
cause-file-exists = { $path ->
    [none] Eine Datei mit diesem Namen gibt es schon. Sie blieb unverändert.
   *[other] { $path } gibt es schon. Die Datei blieb unverändert.
}
cause-no-file = { $path ->
    [none] Diese Datei gibt es nicht.
   *[other] Die Datei { $path } gibt es nicht.
}
cause-host-imported = { $host ->
    [none] Ein Server kam mit einem importierten Profil. Er erhält das Kennwort erst, wenn Sie zustimmen.
   *[other] { $host } kam mit einem importierten Profil und erhält das Kennwort erst, wenn Sie zustimmen.
}
cause-not-removed = { $path ->
    [none] Ihr System hat das Entfernen verweigert.
   *[other] Ihr System hat das Entfernen von { $path } verweigert.
}
cause-profile-made-up = Dieses Profil ist erfunden und stammt aus einem Probelauf. Es lässt sich nur in einem Probelauf importieren.
cause-profile-name = Der Name ist leer, zu lang oder enthält an unzulässiger Stelle Leerzeichen oder unsichtbare Zeichen.
cause-profile-newer = { $path ->
    [none] Eine neuere Version dieses Programms hat die Datei geschrieben. Sie blieb unverändert.
   *[other] Eine neuere Version dieses Programms hat { $path } geschrieben. Die Datei blieb unverändert.
}
cause-profile-not-deleted = { $profile ->
    [none] Dieses Profil ist nicht gelöscht.
   *[other] „{ $profile }“ ist nicht gelöscht.
}
cause-profile-real = Dieses Profil gehört zu echten Unternehmen. In einem Probelauf ist alles erfunden.

# SuperOffice

outcome-tenant-in-maintenance = SuperOffice wird gerade aktualisiert
    .cause = SuperOffice wird für Ihr Unternehmen gerade gewartet. Das dauert meist nur Minuten.
outcome-tenant-provisioning = Ihr SuperOffice wird gerade erstellt
    .cause = Es ist noch nicht bereit.
outcome-tenant-migrating = Der Umzug zu SuperOffice Online ist nicht abgeschlossen
    .cause = Das kann Tage oder Wochen dauern.
outcome-tenant-suspended = Das SuperOffice-Abonnement wird beendet
    .cause = SuperOffice hat den Zugriff Ihres Unternehmens gesperrt.
outcome-tenant-deleted = Dieses SuperOffice gibt es nicht mehr
    .cause = { $tenant ->
        [none] Das SuperOffice des Unternehmens wurde gelöscht.
       *[other] Das SuperOffice von { $tenant } wurde gelöscht.
    }
outcome-tenant-failed = Ihr SuperOffice konnte nicht erstellt werden
    .cause = SuperOffice hat mit dem Erstellen begonnen, es ist aber fehlgeschlagen.
outcome-tenant-unknown = SuperOffice kennt diesen Kunden nicht
    .cause = { $tenant ->
        [none] Die Kunden-ID ist in dieser Umgebung unbekannt, oder bei SuperOffice gibt es eine Störung.
       *[other] Die Kunden-ID { $tenant } ist in dieser Umgebung unbekannt, oder bei SuperOffice gibt es eine Störung.
    }
outcome-tenant-moved = Ihr SuperOffice ist auf einen anderen Server umgezogen
    .cause = Der Umzug geschah, während dieses Programm damit verbunden war.

# Microsoft 365

outcome-organization-unknown = Diese Organisation wurde nicht gefunden
    .cause = { $organization ->
        [none] In dieser Cloud gibt es keine Microsoft-365-Organisation mit diesem Namen.
       *[other] { $organization } ist keine Microsoft-365-Organisation in dieser Cloud.
    }
outcome-wrong-cloud = Die Organisation liegt in einer anderen Microsoft-Cloud
    .cause = US-Behörden, China und einige andere Länder haben eigene Clouds.
outcome-mailbox-missing = Dieses Konto hat kein Postfach in Microsoft 365
    .cause = Sein Plan enthält kein Exchange Online, oder das Postfach liegt woanders oder ist ganz neu.
outcome-mailbox-missing-guest = Dieses Konto sieht nach einem Gastkonto aus
    .cause = { $found ->
        [none] Laut Microsoft kommt es aus einer anderen Organisation. Gäste haben hier meist kein Postfach.
       *[other] Laut Microsoft kommt { $found } aus einer anderen Organisation. Gäste haben hier meist kein Postfach.
    }
outcome-admin-consent-needed-guest = Dieses Konto sieht nach einem Gastkonto aus
    .cause = { $expected ->
        [none] Laut Microsoft kommt es aus einer anderen Organisation. Ein Gastkonto ist hier nicht brauchbar.
       *[other] SuperOffice kennt Sie mit einem Konto von { $expected }. Ist dieses Konto richtig, fehlt nur die Genehmigung.
    }
outcome-not-assigned = Dieser Benutzer ist der Anwendung nicht zugewiesen
    .cause = In Ihrer Organisation dürfen nur zugewiesene Benutzer sie verwenden.
outcome-service-disabled = Ein benötigter Dienst ist ausgeschaltet
    .cause = Das Abonnement ist beendet, oder ein Administrator hat den Dienst deaktiviert.

# Google

outcome-denied-by-user-google = Der Zugriff wurde nicht gewährt
    .cause = Sie haben die Seite von Google verlassen oder den Zugriff nicht erlaubt. Ohne ihn lassen sich die Kalender nicht lesen.
outcome-denied-by-admin-policy-google = Google blockiert diese App in Ihrer Organisation
    .cause = Ihre Organisation lässt nur Apps zu, die ein Administrator als vertrauenswürdig eingestuft hat. { -product } gehört noch nicht dazu.
outcome-scopes-missing-google = Nicht alle Kästchen wurden angekreuzt
    .cause = { $boxes ->
        [none] Die Anmeldung ist gelungen, aber etwas Nötiges wurde nicht erlaubt.
       *[other] Diese Kästchen blieben leer: { $boxes }.
    }
outcome-not-an-administrator-google = Dieses Konto darf keine Benutzer verwalten
    .cause = Google zeigt ihm nur die öffentliche Benutzerliste. Dort fehlen gesperrte Benutzer.
outcome-service-disabled-google = Ein Google-Dienst ist ausgeschaltet
    .cause = Ein Administrator hat einen Dienst ausgeschaltet, der für dieses Konto nötig ist.
outcome-client-id-missing-google = Ein Client bei Google ist nötig
    .cause = { -product } hat noch keinen eingebauten Client für Google und verwendet daher Ihren eigenen.
outcome-client-id-unknown-google = Google kennt diesen Client nicht
    .cause = Die Client-ID ist bei Google unbekannt: ein Tippfehler, oder der Client wurde gelöscht.
outcome-redirect-not-registered-google = Der Client ist nicht für Desktopprogramme angelegt
    .cause = Google führt nur mit einem Client vom Typ „Desktop-App“ zu diesem Computer zurück.
outcome-registration-incomplete-google = Der Client bei Google ist unvollständig
    .cause = Client-ID oder Clientschlüssel gehören nicht zu einer Desktop-App, oder es fehlt etwas.
outcome-app-disabled-google = Der Client bei Google ist ausgeschaltet
    .cause = Google oder der Inhaber hat den Client oder das Projekt, zu dem er gehört, ausgeschaltet.
outcome-not-assigned-google = Dieses Konto gehört nicht zu den Testnutzern
    .cause = Die App wird noch getestet, und ihr Inhaber hat dieses Konto nicht eingetragen.

# Exchange

outcome-clock-skew-exchange = Die Uhren von Server und Computer weichen voneinander ab
    .cause = { $minutes ->
        [none] Windows-Anmeldungen scheitern, sobald die Abweichung fünf Minuten erreicht.
       *[other] Die Abweichung beträgt { $minutes } Minuten. Ab fünf Minuten können Windows-Anmeldungen scheitern.
    }
outcome-sign-in-again-exchange = Bitte das Kennwort erneut eingeben
    .cause = Auf diesem Computer ist kein Kennwort gespeichert, oder es gilt nicht mehr.
outcome-autodiscover-nothing = Es wurde kein Exchange-Server gefunden
    .cause = { $host ->
        [none] Nichts verweist auf einen Server für diese Maildomäne. Auch die üblichen Namen gibt es nicht.
       *[other] Nichts verweist auf einen Server für { $host }. Auch die üblichen Namen gibt es nicht.
    }
outcome-autodiscover-silent = Die Server antworten nicht
    .cause = { $host ->
        [none] Server, die infrage kommen, haben nicht rechtzeitig geantwortet. Vielleicht ist eine Firewall im Weg.
       *[other] { $host } kommt infrage, hat aber nicht rechtzeitig geantwortet. Vielleicht ist eine Firewall im Weg.
    }
outcome-autodiscover-failed = Die Adressen des Servers wurden nicht gefunden
    .cause = Server haben geantwortet, aber nicht gesagt, wo Postfach und Adressbuch zu erreichen sind.
outcome-autodiscover-loop = Die Suche drehte sich im Kreis
    .cause = { $host ->
        [none] Die Server verweisen aufeinander und nennen keine Adressen.
       *[other] { $host } und andere verweisen aufeinander und nennen keine Adressen.
    }
outcome-host-unconfirmed = Gehört dieser Server zu Ihnen?
    .cause = { $host ->
        [none] Ein Server außerhalb Ihrer Maildomäne verlangt das Kennwort. Es wurde nicht gesendet.
       *[other] { $from ->
            [none] { $host } liegt außerhalb Ihrer Maildomäne und erhält das Kennwort erst, wenn Sie zustimmen.
           *[other] { $from } führt zu { $host } außerhalb Ihrer Maildomäne. Das Kennwort wird erst gesendet, wenn Sie zustimmen.
        }
    }
outcome-basic-unconfirmed = Darf dieser Server das Kennwort lesen?
    .cause = { $host ->
        [none] Der Server verlangt das Kennwort selbst, ohne sich als Exchange auszuweisen. Es wurde nicht gesendet.
       *[other] { $host } verlangt das Kennwort selbst, ohne sich als Exchange auszuweisen. Es wurde nicht gesendet.
    }
outcome-mailbox-in-microsoft365 = Dieses Postfach liegt in Microsoft 365
    .cause = Seine Maildomäne führt in die Cloud von Microsoft. Diese nimmt von Programmen keine Kennwörter an.
outcome-mailbox-unknown = Der Server kennt dieses Postfach nicht
    .cause = { $host ->
        [none] Der Server funktioniert, hat aber kein Postfach mit dieser Adresse. Vielleicht ist die Adresse falsch eingegeben oder das Postfach umgezogen.
       *[other] { $host } funktioniert, hat aber kein Postfach mit dieser Adresse. Vielleicht ist die Adresse falsch eingegeben oder das Postfach umgezogen.
    }
outcome-mailbox-unknown-damaged = Das Postfach ist nicht vollständig eingerichtet
    .cause = Der Eintrag des Postfachs im Verzeichnis ist beschädigt.
outcome-ews-not-named = Der Server nennt eine Adresse nicht
    .cause = { $host ->
        [none] Der Server hat geantwortet, sagt aber nicht, wo seine Exchange-Webdienste sind.
       *[other] { $host } hat geantwortet, sagt aber nicht, wo die Exchange-Webdienste sind.
    }
outcome-entry-wrong = Bitte eine Eingabe korrigieren
    .cause = { $field ->
        [email] Die E-Mail-Adresse fehlt oder ist unvollständig.
        [user] Der Benutzername fehlt oder enthält etwas, das darin nicht vorkommen kann.
        [domain] Die Domäne ist ungültig, oder der Benutzername nennt schon eine.
        [password] Das Kennwort fehlt.
       *[other] Ein Feld ist leer oder widerspricht einem anderen.
    }
outcome-address-wrong = Diese Adresse ist nicht verwendbar
    .cause = { $proposal ->
        [none] { $field ->
            [ews] Es ist keine sichere Adresse (https) von Exchange-Webdiensten.
            [oab] Es ist keine sichere Adresse (https) eines Offlineadressbuchs.
           *[other] Es ist keine vollständige und sichere Adresse (https).
        }
       *[other] Sie führt nicht ans Ziel. Gemeint ist vermutlich { $proposal }.
    }
outcome-credentials-refused = Benutzername oder Kennwort wurde abgelehnt
    .cause = { $host ->
        [none] Vielleicht ist das Kennwort falsch, oder der Server erwartet Benutzername und Domäne in anderer Form.
       *[other] { $host } hat beides abgelehnt: Das Kennwort ist falsch, oder Benutzername und Domäne werden in anderer Form erwartet.
    }
outcome-credentials-refused-before = Dasselbe wurde eben erst abgelehnt
    .cause = Diesmal wurde nichts gesendet: Mehrere Fehlversuche würden das Konto sperren.
outcome-account-locked = Das Konto ist gesperrt
    .cause = Laut Server ist das Konto gesperrt oder deaktiviert. Weitere Versuche würden die Sperre nur verlängern.
outcome-password-expired = Das Kennwort ist abgelaufen
    .cause = Der Server verlangt ein neues Kennwort, bevor er dieses Konto zulässt.
outcome-channel-binding-refused = Der Server misstraut dieser Verbindung
    .cause = Etwas dazwischen tauscht das Zertifikat aus, oder der erweiterte Schutz lehnt ab. Benutzername und Kennwort können stimmen.
outcome-proxy-breaks-ntlm = Ein Proxy unterbricht die Windows-Anmeldung
    .cause = Er hält die Verbindung nicht bis zum Ende aufrecht, sodass der Server jedes Mal von vorn beginnt.
outcome-scheme-unusable = Der Server bietet keine verwendbare Anmeldung
    .cause = { $scheme ->
        [none] Er bietet weder Windows-Authentifizierung (NTLM, Negotiate) noch Basic an.
       *[other] Er bietet nur { $scheme } an. Nötig ist Windows-Authentifizierung (NTLM, Negotiate) oder Basic.
    }
outcome-scheme-downgraded = Der Server verlangt plötzlich das Kennwort selbst
    .cause = Eben bot er noch einen sichereren Weg an. Vielleicht ist jemand dazwischen, daher wurde nichts gesendet.
outcome-modern-authentication = Dieser Server erlaubt nur moderne Authentifizierung
    .cause = Er leitet zu einem eigenen Anmeldedienst weiter und nimmt von Programmen keine Kennwörter an.
outcome-gateway-login-page = Vor dem Server steht eine Anmeldeseite
    .cause = { $host ->
        [none] Es antwortet eine Webseite zum Ausfüllen von Hand, vielleicht mit zweitem Faktor. Programme kommen daran nicht vorbei.
       *[other] { $host } antwortet mit einer Webseite zum Ausfüllen von Hand, vielleicht mit zweitem Faktor. Programme kommen daran nicht vorbei.
    }
outcome-client-certificate-wanted = Der Server verlangt ein Zertifikat von Ihnen
    .cause = Er lässt nur Computer oder Smartcards mit einem Zertifikat zu. Dieses Programm unterstützt das nicht.
outcome-ews-disabled = Die Exchange-Webdienste sind ausgeschaltet
    .cause = Sie sind für dieses Postfach oder die Organisation aus, oder nur aufgelistete Programme sind zugelassen.
outcome-ews-not-found = Die Exchange-Webdienste wurden nicht gefunden
    .cause = { $host ->
        [none] Unter der Adresse antwortet ein Server, aber ohne Exchange-Webdienste.
       *[other] Unter der Adresse antwortet { $host }, aber ohne Exchange-Webdienste.
    }
outcome-mailbox-denied = Dieses Konto darf das Postfach nicht öffnen
    .cause = Benutzername und Kennwort stimmen, aber das Zugriffsrecht für das Postfach fehlt.
outcome-mailbox-alias = Diese Adresse ist ein Alias
    .cause = { $primary ->
        [none] Das Postfach hat eine andere primäre Adresse, und Exchange verlangt diese.
       *[other] Die primäre Adresse des Postfachs ist { $primary }, und Exchange verlangt diese.
    }
outcome-impersonation-refused = Das Konto darf nicht für andere handeln
    .cause = Benutzername und Kennwort stimmen, aber das Recht ApplicationImpersonation fehlt für dieses Postfach.
outcome-wrong-site = Das Postfach liegt an einem anderen Standort
    .cause = { $host ->
        [none] Der Server gehört zu einem anderen Standort Ihres Unternehmens und kann die Anfrage nicht weiterleiten.
       *[other] { $host } gehört zu einem anderen Standort Ihres Unternehmens und kann die Anfrage nicht weiterleiten.
    }
outcome-oab-missing = Das Adressbuch wurde nicht gefunden
    .cause = Der Server hat unter dieser Adresse kein Offlineadressbuch oder nennt keine Adresse.
outcome-oab-not-known = Es ist kein Adressbuch bekannt
    .cause = Eine Adresse des Offlineadressbuchs wurde weder eingegeben noch gefunden. Das Postfach funktioniert auch ohne.
outcome-oab-unreadable = Das Adressbuch ist nicht lesbar
    .cause = Der Server hat es, lässt es dieses Konto aber nicht lesen, oder es ist beschädigt.
outcome-address-internal = Diese Adresse gilt nur in Ihrem Netzwerk
    .cause = { $host ->
        [none] Der Synchronizer ist ein Clouddienst und könnte sie nicht erreichen.
       *[other] Der Synchronizer ist ein Clouddienst und könnte { $host } nicht erreichen.
    }

# TLS

outcome-net-tls-expired = Das Zertifikat des Servers ist heute nicht gültig
    .cause = { $expires ->
        [none] Es ist abgelaufen oder noch nicht gültig, oder die Uhr dieses Computers geht falsch.
       *[other] { $begins ->
            [none] Es galt bis zum { $expires }, oder die Uhr dieses Computers geht falsch.
           *[other] Es gilt vom { $begins } bis zum { $expires }, oder die Uhr dieses Computers geht falsch.
        }
    }
outcome-net-tls-wrong-name = Das Zertifikat gehört zu einem anderen Server
    .cause = { $names ->
        [none] { $host ->
            [none] Der Server zeigt ein Zertifikat, das für einen anderen Namen ausgestellt ist.
           *[other] { $host } zeigt ein Zertifikat, das für einen anderen Namen ausgestellt ist.
        }
       *[other] Das dortige Zertifikat gilt für { $names }.
    }
outcome-net-tls-old = Die Verschlüsselung des Servers ist zu alt
    .cause = { $host ->
        [none] Der Server beherrscht nur TLS 1.0 oder 1.1, die nicht sicher sind. Nötig ist TLS 1.2.
       *[other] { $host } beherrscht nur TLS 1.0 oder 1.1, die nicht sicher sind. Nötig ist TLS 1.2.
    }
outcome-net-tls-weak = Das Zertifikat des Servers ist zu schwach
    .cause = Signatur oder Schlüssel lassen sich inzwischen fälschen (SHA-1 oder RSA unter 2048 Bit).
outcome-net-tls-incomplete = Das Zertifikat des Servers ist unvollständig
    .cause = Der Server sendet das Zwischenzertifikat zwischen seinem eigenen und einem vertrauenswürdigen nicht mit.
outcome-net-name-disagreement = Nameserver widersprechen sich
    .cause = { $host ->
        [none] Dieser Computer und die Nameserver kennen für denselben Namen verschiedene Adressen.
       *[other] Dieser Computer und die Nameserver kennen für { $host } verschiedene Adressen.
    }

# The network, more exactly

outcome-net-offline = Dieser Computer ist nicht verbunden
    .cause = Keiner der Server ist erreichbar: Hier gibt es kein Netzwerk, oder es lässt nichts hinaus.
outcome-net-slow = Ein Server antwortet zu langsam
    .cause = { $host ->
        [none] Eine Antwort begann, endete aber nicht rechtzeitig. Das Netzwerk ist langsam oder hält Antworten zurück.
       *[other] Die Antwort von { $host } begann, endete aber nicht rechtzeitig. Vielleicht hält das Netzwerk Antworten zurück.
    }
outcome-net-tls-inspected = Ihr Netzwerk liest verschlüsselte Verbindungen mit
    .cause = { $issuer ->
        [none] Ihr Netzwerk ersetzt das Zertifikat des Anbieters durch ein eigenes. Dieser Computer vertraut ihm, daher funktioniert alles.
       *[other] Das Zertifikat von „{ $issuer }“ ersetzt das des Anbieters. Dieser Computer vertraut ihm, daher funktioniert alles.
    }
outcome-net-proxy-script = { $from ->
        [unsaid] Das System sagt nicht, welcher Proxy gilt
       *[other] Ein Skript bestimmt den Proxy
    }
    .cause = { $from ->
        [unsaid] Es hat nicht rechtzeitig geantwortet, daher versuchte { -product } es ohne Proxy. Vielleicht ist Ihr Proxy trotzdem nötig.
       *[other] { $script ->
            [none] Dieser Computer bestimmt den Proxy mit einem Skript (PAC), das { -product } nicht ausführen kann.
           *[other] Dieser Computer bestimmt den Proxy mit einem Skript (PAC), das { -product } nicht ausführen kann: { $script }.
        }
    }

# Answers that are none

outcome-answer-redirected = Die Anfrage wurde umgeleitet
    .cause = { $host ->
        [none] Statt Daten kam eine andere Adresse zurück. { -product } ist ihr nicht gefolgt.
       *[other] { $host } hat statt Daten eine andere Adresse geschickt. { -product } ist ihr nicht gefolgt.
    }
outcome-answer-web-page = Statt Daten kam eine Webseite
    .cause = { $host ->
        [none] Statt des Dienstes hat eine Anmeldeseite, ein Proxy oder eine andere Website geantwortet.
       *[other] Statt { $host } hat eine Anmeldeseite, ein Proxy oder eine andere Website geantwortet.
    }
outcome-answer-cut-off = Eine Antwort brach ab
    .cause = { $host ->
        [none] Die Verbindung endete mitten in der Antwort. Nichts davon wurde verwendet.
       *[other] Die Verbindung zu { $host } endete mitten in der Antwort. Nichts davon wurde verwendet.
    }
outcome-answer-empty = Eine Antwort war leer
    .cause = { $host ->
        [none] Der Server hat geantwortet, aber nichts gesendet. Vielleicht hat ein Proxy den Inhalt verschluckt.
       *[other] { $host } hat geantwortet, aber nichts gesendet. Vielleicht hat ein Proxy den Inhalt verschluckt.
    }
outcome-answer-unreadable = Eine Antwort ist nicht lesbar
    .cause = { $host ->
        [none] Die Antwort ist beschädigt oder stammt von einem anderen Dienst als dem gefragten.
       *[other] Die Antwort von { $host } ist beschädigt oder stammt von einem anderen Dienst als dem gefragten.
    }
outcome-access-forbidden = Ein Server verweigert die Anfrage
    .cause = { $host ->
        [none] Er lehnt ohne Begründung ab. Dahinter kann eine Firewall oder eine Regel des Servers stecken.
       *[other] { $host } lehnt ohne Begründung ab. Dahinter kann eine Firewall oder eine Regel des Servers stecken.
    }
outcome-service-not-found = Das Gesuchte wurde nicht gefunden
    .cause = { $host ->
        [none] Der Server funktioniert, hat unter dieser Adresse aber keinen solchen Dienst.
       *[other] { $host } funktioniert, hat unter dieser Adresse aber keinen solchen Dienst.
    }
outcome-ews-ending = Die Exchange-Webdienste enden in Microsoft 365
    .cause = { $ends ->
        [none] Dieses Profil nennt eine ihrer Adressen. Microsoft schaltet sie am 1. April 2027 für alle ab.
       *[other] Dieses Profil nennt eine ihrer Adressen. Microsoft schaltet sie am { $ends } für alle ab.
    }
outcome-ews-disabled-microsoft365 = Die Exchange-Webdienste sind in Ihrer Organisation aus
    .cause = { $ends ->
        [none] Sie sind schon aus, oder nur aufgelistete Programme sind zugelassen. Am 1. April 2027 enden sie für alle.
       *[other] Sie sind schon aus, oder nur aufgelistete Programme sind zugelassen. Am { $ends } enden sie für alle.
    }

# Documents
outcome-documents-not-activated = Dokumente liegen nur in SO Archive
    .cause = { $for ->
        [google] Google Drive ist noch nicht verbunden. Das geschieht unter cloudintegration.superoffice.com/app und startet SuperOffice neu.
        [onsite] SharePoint Documents und Google gibt es nur mit SuperOffice CRM Online. Ein eigener Server hat SO Archive.
       *[other] Sonst ist noch nichts verbunden. Der Weg: Einstellungen und Verwaltung, Einstellungen, Dokumentbibliothek.
    }
outcome-documents-retired = Diese Dokumentintegration ist eingestellt
    .cause = Seit dem 1. September 2024 nimmt „Office365“ keine neuen Dokumente mehr an. Nachfolger ist SharePoint Documents.
outcome-document-plugin-failed = SuperOffice erreicht den Speicherort für Dokumente nicht
    .cause = { $plugin ->
        [none] Das Dokument-Plug-in meldet einen Fehler. Sein Wortlaut steht in den Details.
       *[other] { $plugin } meldet einen Fehler. Der Wortlaut steht in den Details.
    }
outcome-templates-elsewhere = Vorlagen speichern Dokumente an einem anderen Ort
    .cause = { $list ->
        [none] Siehe „Dokument gespeichert unter“ in Einstellungen und Verwaltung, Listen, Dokument - Vorlage.
       *[other] Siehe „Dokument gespeichert unter“ in Einstellungen und Verwaltung, Listen, Dokument - Vorlage: { $list }.
    }
outcome-quote-templates-unsupported = Angebotsvorlagen funktionieren nicht mit Google
    .cause = { $list ->
        [none] Vorlagen für Angebotszeilen brauchen bei „Dokument gespeichert unter“ den Wert SO Archive.
       *[other] Diese Vorlagen für Angebotszeilen brauchen bei „Dokument gespeichert unter“ den Wert SO Archive: { $list }.
    }
outcome-user-domains-differ = Die Benutzer haben mehrere Domänen
    .cause = { $list ->
        [none] SuperOffice erwartet die Benutzernamen aller Benutzer in einer einzigen Domäne.
       *[other] SuperOffice erwartet alle Benutzernamen in einer einzigen Domäne. Vorhanden sind: { $list }.
    }
outcome-user-names-differ = Benutzernamen weichen von den Kalenderadressen ab
    .cause = { $list ->
        [none] Dokumente öffnen sich für den Benutzernamen, den SuperOffice kennt.
       *[other] Dokumente öffnen sich für den Benutzernamen, den SuperOffice kennt. Er weicht ab bei: { $list }.
    }
outcome-document-place-missing = Der Speicherort für Dokumente wurde nicht gefunden
    .cause = { $place ->
        [none] Es gibt ihn nicht, oder dieses Konto sieht ihn nicht.
       *[other] { $list ->
            [none] { $place } gibt es nicht, oder dieses Konto sieht den Ort nicht.
           *[other] { $place } gibt es nicht. Vorhanden sind: { $list }.
        }
    }
outcome-document-place-denied = Der Speicherort für Dokumente ist für dieses Konto gesperrt
    .cause = { $place ->
        [none] Das Konto darf ihn nicht verwenden. Der Besitzer kann das Recht erteilen.
       *[other] Das Konto darf { $place } nicht verwenden. Der Besitzer kann das Recht erteilen.
    }
outcome-document-app-missing = Eine Anwendung von SuperOffice ist nicht bereit
    .cause = { $kind ->
        [disabled] { $list ->
            [none] Sie ist in Ihrer Organisation ausgeschaltet.
           *[other] { $list } ist in Ihrer Organisation ausgeschaltet.
        }
        [not-granted] { $list ->
            [none] Ihr wurde kein Zugriff auf Websites gewährt.
           *[other] { $list } wurde kein Zugriff auf Websites gewährt.
        }
       *[other] { $list ->
            [none] Ein globaler Administrator fügt sie hinzu: in der Dokumentbibliothek von SuperOffice „Jetzt autorisieren“ wählen.
           *[other] { $list } fehlt. Ein globaler Administrator fügt sie hinzu: in der Dokumentbibliothek von SuperOffice „Jetzt autorisieren“ wählen.
        }
    }
outcome-document-user-not-dedicated = Dokumente würden bei einem Administrator liegen
    .cause = { $user ->
        [none] Empfohlen ist ein gewöhnliches Konto nur für Dokumente. Sein Name ist an jeder Datei sichtbar.
       *[other] { $user } ist Administrator. Empfohlen ist ein gewöhnliches Konto nur für Dokumente.
    }
outcome-shared-drive-missing = Es ist keine geteilte Ablage sichtbar
    .cause = Was in der Ablage einer Person liegt, verschwindet mit dem Konto. Eine geteilte Ablage gehört der Organisation.
outcome-document-drive-full = Google Drive ist voll
    .cause = { $user ->
        [none] Das Konto hat keinen Platz mehr. Dokumente in seiner eigenen Ablage brauchen welchen.
       *[other] { $user } hat keinen Platz mehr. Dokumente in der eigenen Ablage brauchen welchen.
    }
outcome-domain-not-at-google = Die E-Mails der Benutzer gehen nicht an Google
    .cause = { $organization ->
        [none] Benutzer melden sich bei SuperOffice mit Google an, für ihre Domäne war aber kein Mailserver von Google zu finden.
       *[other] Benutzer melden sich mit Google an, für { $organization } war aber kein Mailserver von Google zu finden.
    }
outcome-document-folder-ambiguous = Mehrere Ordner haben diesen Namen
    .cause = { $place ->
        [none] In Google Drive dürfen Namen mehrfach vorkommen. Geben Sie die Adresse des Ordners aus dem Browser ein.
       *[other] { $place } gibt es mehrmals. Geben Sie die Adresse des Ordners aus dem Browser ein.
    }

# What a number or a page tells beyond the outcome

cause-approval-requested = Ihre Organisation prüft solche Anforderungen. Ihre wartet noch oder wurde noch nicht gesendet.
cause-risky-application = Microsoft stuft diese Anforderung als riskant ein, daher kann nur ein Administrator sie genehmigen.
cause-partner-cannot-approve = Das Konto eines Partners kann keine neue Anwendung für dessen Kunden genehmigen.
cause-organization-unmanaged = Ihre Organisation ist durch Selbstregistrierung entstanden und hat noch keinen Administrator.
cause-no-right-to-approve = Dieses Konto darf die Anwendungen Ihrer Organisation nicht verwalten.
cause-microsofts-own-client-id = Die Client-ID gehört Microsoft selbst und ist hier nicht verwendbar.
cause-permission-not-listed = In der Registrierung fehlt ein Dienst oder eine Berechtigung, die angefordert wird.
cause-misconfigured = Die Registrierung nennt keine Berechtigungen, niemand hat sie genehmigt, oder die Client-ID ist falsch.
cause-just-removed = Die Anwendung wurde eben aus Ihrer Organisation entfernt.
cause-not-subscribed = Ihre Organisation hat kein Abonnement für einen benötigten Dienst.
cause-service-address-unknown = Die Adresse des Dienstes ist in Ihrer Organisation nicht registriert.
cause-blocked = Ein Administrator oder Microsoft hat die Anwendung vorerst blockiert.
cause-one-organization-only = Die Registrierung gilt nur für eine Organisation, die Anmeldung stand aber allen offen.
cause-work-accounts-only = Die Anwendung lässt nur Geschäftskonten zu.
cause-organization-unclear = Aus der Eingabe geht nicht hervor, welche Organisation gemeint ist.
cause-request-wrong = Microsoft hat die Anfrage nicht angenommen: ein Fehler des Programms oder seiner Registrierung.
cause-out-of-order = Die Seite wurde außer der Reihe verwendet, zum Beispiel durch „Zurück“ oder Neuladen.
cause-attempts-crossed = Die Antwort des Browsers war schon verwendet, oder zwei Anmeldungen haben sich gekreuzt.
cause-wrong-platform = Die Registrierung ist für Webseiten angelegt, nicht für Desktopprogramme.
cause-secret-demanded = Die Registrierung verlangt einen Clientschlüssel, wie für einen Webserver üblich.
cause-secret-unwanted = Es wurde ein Clientschlüssel gesendet, obwohl die Registrierung keinen braucht.
cause-secret-wrong = Ein Clientschlüssel oder Zertifikat der Registrierung ist falsch oder abgelaufen.
cause-password-wrong = Benutzername oder Kennwort ist falsch.
cause-input-wrong = Eine Eingabe auf der Seite ist ungültig.
cause-account-unknown = In der Organisation gibt es dieses Konto nicht, oder seine Einladung wurde nicht angenommen.
cause-locked = Das Konto ist gesperrt, oder Microsoft misstraut der Adresse dieses Netzwerks.
cause-password-ended = Das Kennwort ist abgelaufen oder muss geändert werden.
cause-account-disabled = Das Konto ist deaktiviert.
cause-finish-on-page = Die Seite von Microsoft wartet auf eine Antwort.
cause-second-factor-missing = Für dieses Konto muss zuerst ein zweiter Faktor eingerichtet werden.
cause-second-factor-again = Microsoft verlangt, dass der zweite Faktor erneut bestätigt wird.
cause-outside-hours = Ihre Organisation erlaubt die Anmeldung nur zu bestimmten Zeiten.
cause-own-sign-in-service = Der eigene Anmeldedienst Ihrer Organisation (AD FS, Okta …) hat abgelehnt oder versagt.
cause-own-servers-trouble = Die eigenen Server Ihrer Organisation haben das Kennwort gegenüber Microsoft nicht bestätigt.
cause-silent-sign-in-failed = Windows konnte Sie nicht im Hintergrund anmelden.
cause-foreign-account = Das Konto gehört zu einer anderen Organisation und ist hier kein Gast.
cause-private-account = Ein privates Microsoft-Konto lässt sich hier nicht verwenden.
cause-several-accounts = Es sind mehrere Konten angemeldet, und der Browser hat ein anderes genommen.
cause-nobody-signed-in = In diesem Browser ist niemand bei Microsoft angemeldet.
cause-page-too-old = Die Anmeldeseite war zu lange geöffnet.
cause-computer-entry = Der Eintrag dieses Computers in Ihrer Organisation fehlt, ist deaktiviert oder beschädigt.
cause-managed-browser = Nur ein von Ihrer Organisation verwalteter Browser darf sich anmelden.
cause-conditional-access = Eine Richtlinie Ihrer Organisation für bedingten Zugriff lehnt diese Anmeldung ab.
cause-approved-applications = Eine Richtlinie erlaubt hier nur Anwendungen von Microsoft.
cause-security-defaults = Die Sicherheitsstandards von Microsoft lehnen diese Art der Anmeldung ab.
cause-place-not-allowed = Eine Richtlinie lässt diesen Ort oder diese Art von Computer nicht zu.
cause-account-at-risk = Die Heimatorganisation des Kontos stuft es als gefährdet ein.
cause-partner-blocked = Das Administratorkonto eines Partners ist hier blockiert.
cause-network-restricts = Ihr Netzwerk erlaubt die Anmeldung nur bei bestimmten Organisationen.
cause-home-forbids = Ihre eigene Organisation verbietet die Anmeldung bei dieser.
cause-host-forbids = Diese Organisation lässt Konten Ihrer Organisation nicht zu.
cause-unused = Sie wurde zu lange nicht verwendet, meist neunzig Tage.
cause-withdrawn = Der Zugriff wurde entzogen, zum Beispiel nach einer Kennwortänderung.
cause-frequency-reached = Ihre Organisation verlangt in festen Abständen eine neue Anmeldung.
cause-clock-wrong = Eine Nachricht lag außerhalb der gültigen Zeit, also geht eine Uhr falsch.
cause-code-pending = Noch hat niemand die Anmeldung mit dem Code abgeschlossen.
cause-code-wrong = Der Code ist falsch eingegeben, schon verwendet oder abgelaufen.
cause-user-unknown = Den angefragten Benutzer oder das Postfach gibt es nicht.
cause-mailbox-refused = Mit diesen Berechtigungen lässt sich das Postfach nicht lesen.
cause-mailbox-policy = Eine Regel in Exchange hält dieses Programm vom Postfach fern.
cause-directory-refused = Mit diesen Berechtigungen lässt sich die Benutzerliste nicht lesen.
cause-not-there = Das Gesuchte gibt es nicht mehr.
cause-ews-off = Ein Administrator oder Microsoft hat die Exchange-Webdienste für die Organisation oder dieses Postfach ausgeschaltet.
cause-ews-blocked = Eine Regel Ihrer Organisation hält dieses Programm von den Exchange-Webdiensten fern.
cause-not-understood = Microsoft hat die Anfrage nicht verstanden: ein Fehler des Programms.
cause-family-account = { $number } ist eine der Nummern von Microsoft für Probleme mit dem Konto.
cause-family-policy = { $number } ist eine der Nummern von Microsoft zum bedingten Zugriff.
cause-family-consent = { $number } ist eine der Nummern von Microsoft für das Genehmigen von Anwendungen.
cause-family-request = { $number } ist eine der Nummern von Microsoft für falsche oder zu alte Anfragen.
cause-family-own-servers = { $number } ist eine der Nummern von Microsoft für die Anmeldung über eigene Server.
cause-family-service = { $number } ist eine der Nummern von Microsoft für Dienst, Genehmigung und Organisation.
cause-number-not-listed = { $number } ist eine Nummer von Microsoft, die dieses Programm nicht kennt.
cause-superoffice-request = SuperOffice hat die Anfrage nicht angenommen: ein Fehler des Programms oder seiner Registrierung.
cause-onsite-rights = { $user ->
    [none] Der eingegebene Benutzer ist weder der Systembenutzer noch ein SuperOffice-Administrator.
   *[other] Der eingegebene Benutzer { $user } ist weder der Systembenutzer noch ein SuperOffice-Administrator.
}
cause-proxy-refused = { $refused ->
        [forgotten] Der Proxy hat Benutzername und Kennwort aus dem Schlüsselbund nicht angenommen. Sie wurden dort entfernt.
       *[other] Der Proxy hat den angegebenen Benutzernamen und das Kennwort nicht angenommen.
    }
cause-proxy-windows = Er nimmt nur eine Windows-Anmeldung (NTLM oder Negotiate) an, die { -product } einem Proxy nicht bieten kann.
cause-not-approved-yet = Noch hat kein Administrator die Anwendung für Ihr Unternehmen genehmigt.
cause-needs-reapproval = Die Anwendung hat sich geändert, daher muss ein Administrator sie erneut genehmigen.
cause-access-withdrawn = Der Zugriff der Anwendung auf Ihr Unternehmen wurde entzogen.
cause-access-ran-out = Der Zugriff der Anwendung auf Ihr Unternehmen ist abgelaufen.
cause-signature-wrong = Eine signierte Anfrage trug die falsche Signatur: ein Fehler der Registrierung.
cause-google-not-configured = Ihre Organisation, zum Beispiel eine Schule, hat diese App noch nicht eingerichtet.
cause-google-internal = Der Client gilt nur für die Organisation, die ihn angelegt hat.
cause-google-embedded = Google lässt keine Anmeldung innerhalb eines anderen Programms zu.
cause-google-request = Google hat die Anfrage nicht angenommen: Ein anderes Konto kam dazwischen, oder der Client ist falsch.
cause-google-not-for-account = Dieses Konto kann das Angeforderte nicht erlauben, zum Beispiel ein privates Konto nicht für eine Organisation.
cause-google-deleted = Der Client wurde gelöscht. Sein Inhaber kann ihn dreißig Tage lang wiederherstellen.
cause-google-not-verified = Google hat diese App für das, was sie anfordert, nicht überprüft.
cause-google-protected = Das Konto nutzt das erweiterte Sicherheitsprogramm von Google, das nur wenige Apps zulässt.
cause-google-secret-missing = Google verlangt auch den Clientschlüssel, und er fehlt.
cause-google-secret-wrong = Der Clientschlüssel gehört nicht zu dieser Client-ID.
cause-google-session = Ihre Organisation verlangt alle paar Stunden eine neue Anmeldung.
cause-google-account-gone = Das Konto gibt es nicht mehr.
cause-google-not-for-client = Dieser Client darf keine Personen anmelden.
cause-google-api-off = Im Projekt Ihres Clients ist ein benötigter Google-Dienst nicht eingeschaltet.
cause-google-amount = Die von Google erlaubte Zahl der Anfragen ist vorerst ausgeschöpft.
cause-google-calendar-off = Google Kalender ist für dieses Konto ausgeschaltet.
cause-google-api-access = Programme dürfen die Benutzer Ihrer Organisation nicht lesen, oder die Organisation ist ganz neu.
cause-google-users-hidden = Google zeigt diesem Konto keine Benutzerliste, nicht einmal die öffentliche.
cause-google-person-unknown = Google kennt die Person nicht, für die das Programm handelt.
cause-google-key-wrong = Der Schlüssel des Dienstkontos wurde gelöscht, oder die Uhr dieses Computers geht falsch.
cause-google-not-understood = Google hat die Anfrage nicht verstanden: ein Fehler des Programms.
cause-google-not-shared = Kalender, Person oder Datei gibt es nicht oder ist für dieses Konto nicht freigegeben.
cause-google-changed = Jemand hat es inzwischen geändert, daher muss es neu gelesen werden.
cause-google-organizer = Nur der Organisator einer Besprechung darf sie ändern.
cause-google-drive-off = Google Drive ist für dieses Konto ausgeschaltet. Eine neue Anmeldung hilft nicht.
cause-google-drive-full = In diesem Google Drive ist kein Platz mehr.
cause-google-drive-read-only = Dieses Konto darf in diesem Ordner oder dieser geteilten Ablage nicht schreiben.
cause-google-file-of-others = Google zeigt dieser App nur Dateien, die sie selbst angelegt hat.
cause-google-drive-administrator = Bei geteilten Ablagen dürfen das nur Administratoren.
cause-google-personal = Dies ist ein privates Konto, kein Konto einer Organisation.
cause-google-organization = Dies ist ein Konto einer Organisation, kein privates.
cause-google-boxes = Die Kästchen sagen, was { -product } lesen darf. Alle sind nötig.
cause-exchange-servers-apart = Die Exchange-Server vertrauen einander im Moment nicht.
cause-exchange-address-malformed = Eine der Adressen ist leer oder keine vollständige E-Mail-Adresse.
cause-exchange-no-mailbox-here = Hier hat kein Postfach diese Adresse: ein Tippfehler, oder das Postfach ist zu Microsoft 365 umgezogen.
cause-exchange-no-own-mailbox = Das Konto hat kein eigenes Postfach und braucht daher die Adresse eines anderen.
cause-exchange-nobody = Die Anmeldung ist in Ordnung, aber die Suche fand niemanden mit diesem Namen.
cause-exchange-disabled = Das Konto ist deaktiviert oder abgelaufen.
cause-exchange-locked = Das Konto ist nach mehreren Fehlversuchen gesperrt. Weitere Versuche würden die Sperre nur verlängern.
cause-exchange-restricted = Das Konto darf sich zu dieser Zeit, von diesem Ort oder auf diese Weise nicht anmelden.
cause-exchange-too-many = Zu viele Anfragen dieses Kontos laufen gleichzeitig.
cause-exchange-directory-away = Das Verzeichnis hinter dem Server (Active Directory) antwortet nicht.
cause-exchange-not-understood = Der Server hat die Form der Anfrage nicht angenommen: ein Fehler des Programms.
cause-exchange-service-there = AutoDiscover ist vorhanden und funktioniert: Auf einen Browser antwortet es immer so.
cause-exchange-form-unknown = AutoDiscover ist vorhanden, kennt aber diese Form der Frage nicht.
cause-exchange-misconfigured = AutoDiscover ist vorhanden, aber für diese Adresse falsch eingerichtet.
cause-exchange-discover-fault = AutoDiscover ist vorhanden, aber im Moment gestört.
cause-exchange-moved = { $from ->
    [none] Das Postfach ist in die Cloud von Microsoft umgezogen. Diese nimmt von Programmen keine Kennwörter an.
   *[other] Laut { $from } ist das Postfach in die Cloud von Microsoft umgezogen. Diese nimmt von Programmen keine Kennwörter an.
}
cause-exchange-gateway-away = Ein Proxy oder Load Balancer vor dem Exchange-Server erreicht diesen nicht.
cause-exchange-handshake = Eine Nachricht der Windows-Anmeldung kam beschädigt oder außer der Reihe an, meist wegen eines Proxys dazwischen.
cause-exchange-public-folder = Das Adressbuch liegt in einem öffentlichen Ordner, den Programme nicht erreichen.
cause-exchange-too-long = Die Anmeldung war für den Server oder einen Proxy davor zu lang. Ein Versuch auf einem anderen Computer zeigt vielleicht mehr.
cause-exchange-book-new = Das Adressbuch dieses Postfachs gibt es noch nicht, oder das Postfach ist neu.
# What is wrong with a typed address of an Exchange server

address-why-empty = Es wurde keine Adresse eingegeben.
address-why-too-long = Das ist zu lang für eine Adresse.
address-why-not-an-address = Das ist keine Webadresse.
address-why-email-address = Das ist eine E-Mail-Adresse. Hier ist eine Webadresse nötig.
address-why-scheme-missing = Webadressen beginnen hier mit https://.
address-why-other-scheme = Nur Adressen, die mit https:// beginnen, sind verwendbar.
address-why-plain-http = http:// ist nicht verschlüsselt: Unterwegs könnte jeder das Kennwort lesen.
address-why-user-info = Die Adresse enthält einen Benutzernamen. Er gehört in sein eigenes Feld und wird von hier nicht übernommen.
address-why-only-host = Der Pfad nach dem Servernamen fehlt.
address-why-only-host-oab = Das ist nur ein Servername. Adressbücher haben eine lange Kennung: Lassen Sie das Feld leer, wenn Sie sie nicht kennen.
address-why-webmail = Das ist die Adresse von Webmail.
address-why-webmail-oab = Das ist Webmail. Lassen Sie das Feld leer und geben Sie den Server unter „Hostname des Servers“ ein: Er kennt sein Adressbuch.
address-why-other-service = Das ist die Adresse eines anderen Exchange-Dienstes.
address-why-other-service-oab = Das ist ein anderer Exchange-Dienst. Lassen Sie das Feld leer und geben Sie den Server unter „Hostname des Servers“ ein.
address-why-oab-address = Das ist die Adresse des Offlineadressbuchs.
address-why-ews-address = Das ist die Adresse der Exchange-Webdienste, nicht die des Offlineadressbuchs.
address-why-end-missing = Das Ende der Adresse fehlt.
address-why-trailing-junk = Nach dem Ende der Adresse steht noch etwas.
address-why-unknown-path = Unter einer solchen Adresse gibt es keinen Exchange-Dienst.
address-why-oab-file = Das ist die Datei im Adressbuch. Nötig ist der Ordner, in dem sie liegt.
address-why-slash-missing = Der Schrägstrich am Ende fehlt.
address-why-not-web-services = Die Adresse der Webdienste endet mit /Remote/Services und zwei Ziffern.
address-why-is-web-api = Das ist die Adresse der Web-API, nicht die der Webdienste.
address-why-is-web-services = Das ist die Adresse der Webdienste, nicht die der Web-API.
address-why-online = Das ist SuperOffice CRM Online. Wählen Sie es auf der Seite davor.
address-why-microsoft365 = Das ist Microsoft 365. Es nimmt keine Kennwörter an: Wählen Sie Microsoft 365 statt Exchange.
address-why-not-microsoft365 = Dieser Server gehört nicht zu Microsoft 365.

# What a page or a clock tells

cause-page-not-reached = Die Anmeldung im Browser ist gelungen, aber er konnte nicht zu diesem Computer zurückkehren.
cause-page-blank = Die Seite im Browser blieb leer.
cause-computer-slept = Der Computer war im Energiesparmodus, oder seine Uhr wurde verstellt, während das Programm auf Ihren Browser wartete.
cause-page-elsewhere = Die Antwort des Browsers ging an ein anderes Programm oder eine ältere Anmeldung.


## Remedies: who acts, and reusable sentences of advice

who-you = Sie
who-microsoft-administrator = Ein Microsoft-365-Administrator
who-superoffice-administrator = Ein SuperOffice-Administrator
who-google-administrator = Ein Google-Workspace-Administrator
who-exchange-administrator = Ein Exchange-Administrator
who-network-team = Ihr Netzwerkteam

must-act = { $who ->
    [you] Sie können das selbst lösen
    [microsoft-administrator] Hier muss ein Microsoft-365-Administrator handeln
    [superoffice-administrator] Hier muss ein SuperOffice-Administrator handeln
    [google-administrator] Hier muss ein Google-Workspace-Administrator handeln
    [exchange-administrator] Hier muss ein Exchange-Administrator handeln
   *[network-team] Hier muss Ihr Netzwerkteam handeln
}

told-code = Code: { $code }
told-code-and-number = Code: { $code } ({ $number })
told-link = Mehr: { $link }
told-detail = Details: { $detail }
told-commands = Ein Exchange-Administrator sieht die Adressen mit diesen Befehlen in der Exchange-Verwaltungsshell auf dem Exchange-Server:
told-wait = { $seconds } s Wartezeit verlangt
told-not-asked = { $system ->
    [google] nicht abgefragt: { $scopes } erteilt, wer sich für Dokumente anmeldet
   *[other] nicht abgefragt: { $scopes } muss zuerst ein Microsoft-365-Administrator erteilen
}
told-not-asked-at-all = nicht abgefragt: dafür wäre { $scopes } nötig, mehr, als eine bloße Prüfung bekommen sollte
told-support = Für den Support des Anbieters: { $ids }

in-terminal = Im Terminal:
in-terminal-copy-link = Link kopieren: --no-browser hinzufügen, dann wird der Link ausgegeben
in-terminal-administrator-path = Ich bin Administrator: --admin-consent hinzufügen
in-terminal-admin-consent-link = An den Administrator senden: --admin-consent --no-browser hinzufügen
in-terminal-other-account = Anderes Konto verwenden: --login-hint und die Adresse hinzufügen, bei einem verbundenen Profil auch --another-account
in-terminal-other-organization = Andere Organisation wählen: --tenant, --environment oder --cloud hinzufügen
in-terminal-own-registration = Eigene Registrierung verwenden: deren Client-ID in der Einstellungsdatei als client_id eintragen, wie in README gezeigt
in-terminal-ask-again = Erneut fragen: --login-hint und die Adresse desselben Kontos hinzufügen
in-terminal-keep-for-session = Nur für diese Sitzung behalten: --secrets session hinzufügen
in-terminal-allow-host = { $host ->
    [none] Ja, diesen Server verwenden: --allow-host und seinen Namen hinzufügen
   *[other] Ja, diesen Server verwenden: --allow-host { $host } hinzufügen
}
in-terminal-allow-basic = { $host ->
    [none] Ja, an diesen Server senden: --allow-basic und seinen Namen hinzufügen
   *[other] Ja, an diesen Server senden: --allow-basic { $host } hinzufügen
}
in-terminal-trust-certificate = { $fingerprint ->
    [none] Diesem Zertifikat hier vertrauen: --trust-certificate HOST:PORT:SHA256 hinzufügen
   *[other] Diesem Zertifikat hier vertrauen: --trust-certificate { $host }:{ $port }:{ $fingerprint } hinzufügen
}
in-terminal-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] { $propose-oab ->
            [none] Adressen eingeben: --ews-url und --oab-url hinzufügen
           *[other] Adresse eingeben: --oab-url { $propose-oab } oder die richtige hinzufügen
        }
       *[other] { $propose-oab ->
            [none] Adresse eingeben: --ews-url { $propose-ews } oder die richtige hinzufügen
           *[other] Adressen eingeben: --ews-url { $propose-ews } oder die richtige hinzufügen; --oab-url { $propose-oab } für das Adressbuch
        }
    }
   *[other] { $field ->
        [oab] Korrigierte Adresse verwenden: --oab-url { $proposal }
        [host] Korrigierten Namen verwenden: --host { $proposal }
       *[other] Korrigierte Adresse verwenden: --ews-url { $proposal }
    }
}
in-terminal-or-ews = oder --ews-url { $propose-ews }
in-terminal-or-oab = oder --oab-url { $propose-oab }
in-terminal-proxy-sign-in = Am Proxy anmelden: sign-in in einem Terminal ausführen und die Fragen beantworten; der Schlüsselbund behält die Angaben für Skripte
in-terminal-open-webmail = { $webmail ->
    [none] Webmail öffnen: im Browser die Adresse Ihres Servers
   *[other] Im Browser öffnen: { $webmail }
}
in-terminal-use-microsoft365 = Mit Microsoft 365 verbinden: sign-in microsoft365
in-terminal-try-as-email = { $as-email ->
    [none] E-Mail-Adresse verwenden: --user und --domain weglassen
   *[other] E-Mail-Adresse verwenden: --user { $as-email } ohne --domain
}
in-terminal-try-with-domain = { $as-domain ->
    [none] Domäne des Servers verwenden: --domain hinzufügen
   *[other] Domäne des Servers verwenden: --user "{ $as-domain }" ohne --domain
}
in-terminal-use-primary-address = { $primary ->
    [none] Primäre Adresse verwenden: --email und diese Adresse
   *[other] Primäre Adresse verwenden: --email { $primary }
}
in-terminal-try-next-server = { $next ->
    [none] Einen anderen Server fragen: --host und seinen Namen hinzufügen
   *[other] Den nächsten Server fragen: --host { $next } hinzufügen
}
in-terminal-try-anyway = Dasselbe noch einmal versuchen: --try-again hinzufügen

button-try-again = Wiederholen
button-open-again = Browser erneut öffnen
button-copy-link = Link kopieren
button-open-console = Adminseite öffnen
button-open-admin-console = Admin-Konsole öffnen
button-administrator-path = Ich bin Administrator
button-admin-consent-link = An den Administrator senden
button-other-account = Anderes Konto verwenden
button-other-organization = Andere Organisation wählen
button-own-registration = Eigene Registrierung verwenden
button-open-key-store-help = Schlüsselbund-Hilfe
button-keep-for-session = Nur für diese Sitzung behalten
button-continue-without = Ohne fortfahren
button-copy-client-id = Client-ID kopieren
button-ask-again = Erneut fragen
button-switch-on = Bei Google einschalten
button-allow-host = { $host ->
    [none] Ja, diesen Server verwenden
   *[other] Ja, { $host } verwenden
}
button-allow-basic = { $host ->
    [none] Ja, an diesen Server senden
   *[other] Ja, an { $host } senden
}
button-trust-certificate = Diesem Zertifikat hier vertrauen
button-enter-addresses = Adressen selbst eingeben
button-use-microsoft365 = Mit Microsoft 365 verbinden
button-try-as-email = { $as-email ->
    [none] E-Mail-Adresse verwenden
   *[other] Als { $as-email } versuchen
}
button-try-with-domain = { $as-domain ->
    [none] Domäne des Servers verwenden
   *[other] Als { $as-domain } versuchen
}
button-use-primary-address = { $primary ->
    [none] Primäre Adresse verwenden
   *[other] { $primary } verwenden
}
button-try-next-server = { $next ->
    [none] Nächsten Server fragen
   *[other] { $next } fragen
}
button-open-webmail = Webmail öffnen
button-proxy-sign-in = Am Proxy anmelden
button-open-portal = Netzwerkseite öffnen
button-copy-details = Details kopieren

# In general

advice-start-again = Versuchen Sie es erneut.
advice-wait-until = { $until ->
    [none] Warten Sie einige Minuten und versuchen Sie es dann erneut.
   *[other] Versuchen Sie es nach { $until } Uhr erneut.
}
advice-send-details = Hält das Problem an, wählen Sie „Details kopieren“ und senden Sie sie an Ihren Support.
advice-registration-owner = Senden Sie die Details an denjenigen, der die Anwendung registriert hat, meist den Hersteller.
advice-check-spelling = Prüfen Sie die Schreibweise Ihrer Eingaben.

# Browser

advice-allow-local = Lassen Sie { -product } in Ihrer Sicherheitssoftware zu. Es lauscht nur auf 127.0.0.1.
advice-bypass-local = Nehmen Sie 127.0.0.1 und localhost in Ihren Proxyeinstellungen aus.
advice-restart-computer = Hält das Problem an, starten Sie den Computer neu und versuchen Sie es erneut.
advice-paste-link = Wählen Sie „Link kopieren“ und fügen Sie ihn in einen anderen Browser auf diesem Computer ein. Er funktioniert nur hier.
advice-default-browser = Legen Sie in den Einstellungen Ihres Systems einen Standardbrowser fest.
advice-https-only-off = Erlauben Sie im Browser http für 127.0.0.1 und localhost, oder schalten Sie den Nur-HTTPS-Modus aus.
advice-private-window = Wählen Sie „Link kopieren“ und öffnen Sie ihn in einem privaten Fenster, in dem Erweiterungen aus sind.
advice-close-old-pages = Schließen Sie ältere Anmeldeseiten im Browser und andere Fenster von { -product }.
advice-newest-page = Arbeiten Sie auf der zuletzt geöffneten Seite weiter, ohne „Zurück“ und ohne neu zu laden.
advice-say-what-page-says = Wenn die Seite eine Meldung zeigt, geben Sie sie unter „Was zeigt die Seite in Ihrem Browser?“ an.
advice-follow-page = Tun Sie, was die Seite im Browser verlangt. Sie führt durch Kennwörter und zweite Faktoren.
advice-sign-in-again = Melden Sie sich erneut an und schließen Sie jede Seite ab, auch den zweiten Faktor.
advice-enter-code = Geben Sie den Code auf der Seite von Microsoft ein und melden Sie sich dort an.

# Accounts

advice-other-account = Wählen Sie „Anderes Konto verwenden“ und nehmen Sie das richtige.
advice-private-window-account = Wenn der Browser selbst ein Konto wählt, wählen Sie „Link kopieren“ und öffnen Sie ihn in einem privaten Fenster.
advice-other-organization = Wenn eine andere Organisation gemeint ist, wählen Sie sie hier und melden Sie sich erneut an.
advice-administrator-account = Melden Sie sich mit einem Administratorkonto an.
advice-full-user-name = Geben Sie den vollständigen Benutzernamen ein, zum Beispiel name@company.example.
advice-enter-organization = Geben Sie vor der Anmeldung die Domäne Ihrer Organisation oder ihre Verzeichnis-ID ein.
advice-ask-help-desk = Wenn das nicht hilft, wenden Sie sich an die Stelle, die die Konten Ihrer Organisation verwaltet.
advice-check-password = Prüfen Sie Benutzername, Kennwort und Feststelltaste.
advice-change-password = Ändern Sie das Kennwort auf der Anmeldeseite oder in Webmail und versuchen Sie es dann erneut.
advice-accept-invitation = Gäste müssen zuerst ihre Einladung annehmen.
advice-enable-account = Aktivieren Sie das Konto im Microsoft 365 Admin Center, oder verwenden Sie ein anderes.
advice-from-company-network = Manche Organisationen erlauben das nur aus dem eigenen Netzwerk.
advice-no-service-account = Verwenden Sie das Konto einer Person: Ein Konto ohne Telefon kann nicht bestätigen.
advice-allowed-hours = Versuchen Sie es zu den erlaubten Zeiten erneut.
advice-ask-sign-in-service = Bitten Sie die Betreiber dieses Anmeldedienstes, in sein Protokoll zu sehen.
advice-check-agent = Prüfen Sie die Authentifizierungs-Agents, die Domänencontroller und die Uhren dieser Server.

# Permissions and approval

advice-accept-all = Melden Sie sich erneut an, stimmen Sie auf der Seite allen Berechtigungen zu und wählen Sie „Akzeptieren“.
advice-administrator-does-it = Wenn die Seite die Genehmigung eines Administrators verlangt, lassen Sie einen Administrator diesen Schritt ausführen.
advice-send-approval-link = Wählen Sie „An den Administrator senden“: Link und E-Mail für einen globalen Administrator sind vorbereitet.
advice-tick-organization = Zeigt die Seite das Kästchen „Zustimmung im Namen Ihrer Organisation“, kreuzt der Administrator es an und wählt dann „Akzeptieren“.
advice-last-page-may-fail = Beim Administrator zeigt der Browser am Ende vielleicht „Diese Seite ist nicht erreichbar“. Das macht nichts: Die Genehmigung ist dann gespeichert.
advice-come-back = Ist das erledigt, kommen Sie zurück und wählen Sie „Wiederholen“ oder, wo es steht, „Jetzt prüfen“.
advice-review-requests = Prüfer finden die Anforderung im Entra Admin Center: Unternehmens-Apps, Anforderungen zur Administratoreinwilligung („Admin consent requests“).
advice-customer-administrator = Lassen Sie einen Administrator aus der Organisation des Kunden diesen Schritt ausführen.
advice-prove-domain = Übernehmen Sie die Organisation im Microsoft 365 Admin Center, indem Sie nachweisen, dass die Domäne Ihnen gehört.
advice-delete-for-good = Hält das Problem an, löschen Sie den alten Eintrag im Entra Admin Center endgültig: Unternehmens-Apps, Gelöscht.

# Rules of the organization

advice-sign-in-log = Öffnen Sie im Entra Admin Center die Anmeldeprotokolle und dort die fehlgeschlagene Anmeldung. Die Registerkarte „Bedingter Zugriff“ nennt die Richtlinie.
advice-exception = Bitten Sie um eine Ausnahme für { -product }, oder melden Sie sich von dort an, wo die Richtlinie es erlaubt.
advice-managed-computer = Starten Sie { -product } auf einem Computer, den Ihre Organisation verwaltet.
advice-managed-browser = Melden Sie sich mit Edge an, oder mit Chrome und der Single-Sign-On-Erweiterung von Microsoft.
advice-rejoin-computer = Binden Sie den Computer neu in Ihre Organisation ein.
advice-clear-risk = Bitten Sie die Heimatorganisation des Kontos, das Risiko aufzuheben.
advice-allow-organization = Bitten Sie das Netzwerkteam, die Anmeldung bei dieser Organisation zu erlauben (Mandanteneinschränkungen).
advice-cross-tenant-access = Erlauben Sie es im Entra Admin Center: External Identities, Mandantenübergreifende Zugriffseinstellungen.
advice-frequency-exception = Wenn das zu oft vorkommt, bitten Sie um eine Ausnahme von der Anmeldehäufigkeit.
advice-application-access-policy = Prüfen Sie die Anwendungszugriffsrichtlinien in Exchange Online für dieses Postfach.

# Applications and registrations

advice-own-registration = Wählen Sie „Eigene Registrierung verwenden“. Dort steht, was wo zu registrieren ist, und dort tragen Sie die Client-ID ein.
advice-compare-client-id = Vergleichen Sie die Client-ID mit der Registrierung.
advice-add-permissions = Fügen Sie der Registrierung die Berechtigungen hinzu; README führt sie auf.
advice-register-public = Tragen Sie http://localhost unter „Mobilgerät- und Desktopanwendungen“ ein und lassen Sie öffentliche Clientflows zu.
advice-register-way-back-superoffice = Verwenden Sie im Developer Portal die Vorlage „Native app“: Sie erlaubt http://127.0.0.1 mit beliebigem Port.
advice-register-multitenant = Hilft das nicht, öffnen Sie die Registrierung für Konten in beliebigen Organisationen.
advice-copy-request-id = Zeigt die Seite eine Anforderungs-ID (Request ID), kopieren Sie sie vollständig.
advice-administrator-adds-app = Lassen Sie einen Administrator den Link für Administratoren öffnen: Er fügt die Anwendung hinzu.
advice-enterprise-app-properties = Öffnen Sie im Entra Admin Center Unternehmens-Apps, die Anwendung, Eigenschaften, und setzen Sie „Aktiviert für die Benutzeranmeldung“ auf „Ja“.
advice-assign-user = Öffnen Sie im Entra Admin Center Unternehmens-Apps, die Anwendung, Benutzer und Gruppen, und fügen Sie den Benutzer hinzu.
advice-assignment-not-required = Dürfen alle sie benutzen, setzen Sie in ihren Eigenschaften „Zuweisung erforderlich“ auf „Nein“.

# Services and mailboxes

advice-check-licences = Prüfen Sie die Lizenzen im Microsoft 365 Admin Center: Abrechnung, Lizenzen.
advice-enable-service = Aktivieren Sie den Dienst im Entra Admin Center unter Unternehmens-Apps.
advice-assign-licence = Geben Sie dem Benutzer eine Lizenz mit Exchange Online. Pläne mit „Apps“ im Namen enthalten es nicht.
advice-hybrid-addresses = Mit eigenen Exchange-Servern: Führen Sie den Assistenten für die Hybridkonfiguration aus, um deren Adressen zu registrieren.
advice-choose-cloud = Wählen Sie vor der Anmeldung die richtige Microsoft-Cloud (US-Behörden, China …).
advice-support-case = Hält das Problem an, eröffnen Sie eine Supportanfrage beim Anbieter und senden Sie die Details mit.
advice-check-status-page = Sehen Sie auf der Statusseite des Dienstes nach.
advice-other-programs = Schließen Sie andere Programme und Fenster, die dasselbe Konto oder Profil verwenden.
advice-read-about-number = Lesen Sie auf der Seite von Microsoft über die Nummer nach.

# SuperOffice

advice-choose-i-approve = Versuchen Sie es erneut und wählen Sie „I approve“.
advice-superoffice-approves = Bitten Sie einen SuperOffice-Administrator, sich hier einmal anzumelden und „I approve“ zu wählen.
advice-superoffice-rights = Zum Genehmigen ist das Recht „Allgemeiner Administrator“ oder „Benutzeradministrator“ nötig. Externe Berater können nicht für einen Kunden genehmigen.
advice-superoffice-authorization = Lassen Sie einen SuperOffice-Administrator die Autorisierung der Anwendung in SuperOffice prüfen und erneuern.
advice-save-role-twice = Müsste die Rolle reichen: In Einstellungen und Verwaltung eine andere zuweisen, speichern, die alte zurückgeben, speichern. Das erneuert die Rechte.
advice-choose-company = Melden Sie sich erneut an und wählen Sie auf der Seite von SuperOffice die richtige Firma.
advice-check-customer-id = Prüfen Sie die Kunden-ID: Sie hat die Form Cust12345.
advice-check-environment = Prüfen Sie die Umgebung: Online (Produktion), Stage oder Entwicklung.
advice-superoffice-reactivate = Wenden Sie sich an SuperOffice. Der Vertrieb kann das Abonnement reaktivieren; das wirkt über Nacht.
advice-ask-about-move = Fragen Sie bei denen nach, die den Umzug durchführen, und kommen Sie nach dem Abschluss zurück.
advice-templates-place = Öffnen Sie dort jede Vorlage, deren Dokumente an den eingerichteten Ort gehören, wählen Sie ihn bei „Dokument gespeichert unter“ und speichern Sie.

# Google

advice-google-app-access = Öffnen Sie in der Google Admin-Konsole (admin.google.com) Sicherheit, Zugriffs- und Datenkontrolle, API-Steuerung, App-Zugriff verwalten.
advice-google-configure-app = { $client ->
    [none] Wählen Sie „Neue App konfigurieren“, suchen Sie nach der Client-ID („Client-ID kopieren“) und wählen Sie die App aus.
   *[other] Wählen Sie „Neue App konfigurieren“, suchen Sie nach der Client-ID { $client } und wählen Sie die App aus.
}
advice-google-trusted = Schließen Sie alle ein, die sich anmelden oder synchronisiert werden, wählen Sie „Weiter“, dann „Vertrauenswürdig“, und schließen Sie ab.
advice-google-wait = Wählen Sie dann „Wiederholen“. Es kann einige Minuten, selten einen Tag dauern, bis Google die App zulässt.
advice-tick-all = Fragen Sie mit demselben Konto erneut. Kreuzen Sie auf der Seite von Google alle Kästchen an und wählen Sie „Weiter“.
advice-google-users-right = Auch ein Konto mit einer Rolle genügt, die das Recht „Nutzer, Lesen“ hat (Konto, Administratorrollen, Admin API-Berechtigungen).
advice-google-service-on = Schalten Sie den Dienst in der Google Admin-Konsole für diesen Benutzer ein: Apps, Google Workspace.
advice-google-kind = Wenn die andere Kontoart gemeint ist, wählen Sie sie unter „{ step-title-select-systems }“: Google Workspace oder privates Gmail.
advice-google-client = Legen Sie in der Google Cloud Console einen Client vom Typ „Desktop-App“ an und verwenden Sie dessen Client-ID und Clientschlüssel.
advice-google-secret = Geben Sie den Clientschlüssel ein, der zur Client-ID gehört, oder verwenden Sie die Datei aus der Google Cloud Console.
advice-google-enable = Öffnen Sie die Seite des Projekts in der Google Cloud Console, wählen Sie „Aktivieren“ und versuchen Sie es nach einigen Minuten erneut.
advice-google-advanced = Wenn Ihre Organisation es erlaubt, wählen Sie auf der Seite von Google „Erweitert“ und fahren Sie fort.
advice-google-session = Kreuzen Sie in der Google Admin-Konsole unter „Google Cloud-Sitzungssteuerung“ die Option „Vertrauenswürdige Apps ausnehmen“ an.

# Exchange

advice-enter-addresses = Geben Sie die Adressen selbst ein: Ihre IT-Abteilung kennt sie, und Outlook auch (Strg, Rechtsklick auf das Symbol, E-Mail-AutoKonfiguration testen).
advice-announce-server = Dauerhaft hilft ein DNS-Eintrag Ihrer IT-Abteilung: „autodiscover.“ vor der Maildomäne, der zum Server führt.
advice-say-yes-if-yours = Stimmen Sie nur zu, wenn Sie wissen, dass dieser Server Ihnen oder Ihrem Anbieter gehört. Fragen Sie sonst Ihre IT-Abteilung.
advice-use-microsoft365 = Liegt das Postfach in Microsoft 365, wählen Sie „Mit Microsoft 365 verbinden“. Dort enden die Exchange-Webdienste am 1. April 2027.
advice-user-name-forms = Verwenden Sie, was Webmail annimmt: Benutzername und Domäne (CORP und kari) oder die ganze Adresse ohne Domäne.
advice-before-next-try = Seien Sie vor dem nächsten Versuch sicher. Mehrere Fehlversuche sperren das Konto.
advice-unlock-account = Lassen Sie das Konto entsperren, oder warten Sie das Ende der Sperre ab. Versuchen Sie es vorher nicht.
advice-same-certificate = Lassen Sie Proxy oder Load Balancer dasselbe Zertifikat wie Exchange verwenden oder die verschlüsselte Verbindung durchreichen.
advice-exclude-inspection = { $host ->
    [none] Nehmen Sie die Verbindung zum Server von Proxys und Virenscannern aus.
   *[other] Nehmen Sie die Verbindung zu { $host } von Proxys und Virenscannern aus.
}
advice-direct-address = Bitten Sie um eine Adresse der Exchange-Webdienste, der weder Anmeldeseite noch Zertifikat oder Proxy vorgelagert ist.
advice-run-commands = Führen Sie diese Befehle in der Exchange-Verwaltungsshell aus (für Microsoft 365 in Exchange Online PowerShell). Ersetzen Sie dabei die Namen in Großbuchstaben durch Ihre eigenen.
advice-plan-graph = Fragen Sie den Administrator des Synchronizers, ob die Adressen noch nötig sind. Wenn nicht, leeren Sie beide: Alles andere läuft über Microsoft Graph.
advice-allow-program = Lässt Exchange nur aufgelistete Programme zu, fügen Sie SynchronizerSetup/* der Liste hinzu.
advice-grant-mailbox = Melden Sie sich mit dem eigenen Konto des Postfachs an, oder geben Sie diesem Konto ein Zugriffsrecht für das Postfach.
advice-site-address = Wählen Sie „Adressen selbst eingeben“ und geben Sie die des Standorts ein, an dem das Postfach liegt.
advice-oab-folder = Geben Sie die ganze Adresse ein, wie Outlook sie zeigt. Sie endet mit einer langen Nummer in einem eigenen Ordner.
advice-oab-day = Ein neues Postfach oder Adressbuch braucht etwas Zeit: oft eine halbe Stunde, höchstens einen Tag.
advice-oab-without = Bis dahin geht es auch ohne. Nur die eigene Postfachliste des Synchronizers bleibt leer.
advice-external-address = Verwenden Sie die Internetadresse des Servers, oder verbinden Sie sich zuerst mit dem Firmennetz (VPN).
advice-compare-fingerprint = Vertrauen Sie ihm hier erst, wenn die Betreiber des Servers den Fingerabdruck bestätigt haben.
advice-compare-issuer = { $issuer ->
    [none] Wird auch das richtige Kennwort abgelehnt, fragen Sie Ihren Exchange-Administrator, ob ein Proxy das Zertifikat austauscht.
   *[other] Wird auch das richtige Kennwort abgelehnt, fragen Sie Ihren Exchange-Administrator, ob das Serverzertifikat von { $issuer } ist. Wenn nicht, liegt es an einem Proxy.
}
advice-at-the-server = Das lässt sich nur am Server beheben. Melden Sie es dessen Betreibern.
advice-correct-entry = Korrigieren Sie die Eingabe und versuchen Sie es erneut.
advice-take-proposal = { $proposal ->
    [none] Geben Sie eine vollständige Adresse ein, die mit https beginnt.
   *[other] Wenn { $proposal } stimmt, übernehmen Sie den Vorschlag.
}
advice-primary-address = { $primary ->
    [none] Geben Sie die primäre Adresse des Postfachs ein.
   *[other] Geben Sie die primäre Adresse des Postfachs ein: { $primary }.
}
advice-windows-sign-in = { $field ->
    [web-api] Setzen Sie in web.config, Abschnitt SuperOffice/WebApi, AuthorizeWithUsername auf true. Aktivieren Sie in IIS die Standardauthentifizierung für die Website und deaktivieren Sie sie für die SuperOffice-Anwendung.
   *[other] Schalten Sie die Windows-Authentifizierung für die Exchange-Webdienste und das Offlineadressbuch ein.
}
advice-names-apart = Fragen Sie das Netzwerkteam, welche der Adressen stimmt, und lassen Sie die andere korrigieren.

# Network and clock

advice-check-clock = Lassen Sie Ihr System Datum, Uhrzeit und Zeitzone automatisch einstellen. Legt Ihr Unternehmen sie fest, sagen Sie es dem Netzwerkteam.
advice-check-internet = Prüfen Sie, ob dieser Computer online ist.
advice-resolve-name = { $host ->
    [none] Bitten Sie das Netzwerkteam, den Namen des Servers in diesem Netzwerk bekannt zu machen.
   *[other] Bitten Sie das Netzwerkteam, den Namen { $host } in diesem Netzwerk bekannt zu machen.
}
advice-open-firewall = { $host ->
    [none] Bitten Sie das Netzwerkteam, https (Port 443) zum Server zu erlauben.
   *[other] Bitten Sie das Netzwerkteam, https (Port 443) zu { $host } zu erlauben.
}
advice-enter-proxy = Wenn Ihr Unternehmen einen Proxy verwendet, tragen Sie ihn in den Einstellungen von { -product } ein.
advice-proxy-sign-in = Wählen Sie „Am Proxy anmelden“ und geben Sie dafür Benutzername und Kennwort ein.
advice-proxy-exception = { $host ->
    [none] Bitten Sie das Netzwerkteam, Verbindungen zum Server ohne Kennwort durchzulassen.
   *[other] Bitten Sie das Netzwerkteam, Verbindungen zu { $host } ohne Kennwort durchzulassen.
}
advice-other-network = Versuchen Sie es aus einem anderen Netzwerk und ohne VPN.
advice-company-certificate = Hat Ihr Unternehmen eigene Zertifikate oder prüft es verschlüsselten Verkehr, lassen Sie das Netzwerkteam sein Zertifikat auf diesem Computer installieren.
advice-no-bypass = Zu Ihrer Sicherheit lässt sich diese Prüfung nicht überspringen.
advice-sign-in-to-network = Öffnen Sie im Browser eine beliebige Seite und melden Sie sich am Netzwerk an.
advice-compare-addresses = Vergleichen Sie die Adressen in den Einstellungen mit den eingebauten.
advice-something-between = Vielleicht antwortet stattdessen ein Proxy oder eine Anmeldeseite des Netzwerks: Fragen Sie Ihr Netzwerkteam.

# Key store and files

advice-install-key-store = Installieren und starten Sie unter Linux gnome-keyring oder KWallet.
advice-keep-for-session = Ohne Schlüsselbund behalten Sie die Anmeldung nur für diese Sitzung, bis das Programm endet, oder in einer Datei mit Passphrase.
advice-unlock-key-store = Entsperren Sie den Schlüsselbund, beantworten Sie Fenster, die nach Kennwort oder Zugriff fragen, und versuchen Sie es dann erneut.
advice-remove-old-entries = Entfernen Sie dort, was Sie nicht brauchen, und versuchen Sie es dann erneut.
advice-give-passphrase = Geben Sie die Passphrase auf Nachfrage ein, oder übergeben Sie sie mit --password-stdin.
advice-repeat-passphrase = Geben Sie sie noch einmal ein. Achten Sie auf Groß- und Kleinschreibung.
advice-passphrase-lost = Ist das nicht möglich, verschieben Sie die Datei und melden Sie sich in jedem Profil neu an.
advice-longer-passphrase = Wählen Sie eine mit mindestens 12 Zeichen. Einige Wörter ohne Zusammenhang sind gut.
advice-use-its-store = Starten Sie neu ohne --secrets. Nennen Ihre Einstellungen einen Ort, wählen Sie den des Profils: keyring oder file.
advice-restore-file = Stellen Sie die Datei aus einer Sicherung wieder her.
advice-new-profile = Legen Sie ein neues Profil an.
advice-check-file-rights = Prüfen Sie, ob der Name frei ist, ob Sie in diesem Ordner schreiben dürfen und ob der Datenträger Platz hat.


# Commands for administrators; names in capital letters are theirs to fill in

command-ews-enabled = Set-CASMailbox -Identity MAILBOX -EwsEnabled $true
command-ews-allow-list = Set-OrganizationConfig -EwsAllowList @{"{"}Add="SynchronizerSetup/*"{"}"}
command-ews-state = Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List Ews*
command-ews-allow-app = Set-OrganizationConfig -EwsEnabled $true -EwsAllowedAppIDs "OLD-IDS,CLIENT-ID"
command-ews-addresses = Get-WebServicesVirtualDirectory | Format-List Server,InternalUrl,ExternalUrl
command-ews-external = Set-WebServicesVirtualDirectory -Identity "SERVER\EWS (Default Web Site)" -ExternalUrl https://MAIL-SERVER/EWS/Exchange.asmx
command-ews-windows = Set-WebServicesVirtualDirectory -Identity "SERVER\EWS (Default Web Site)" -WindowsAuthentication $true
command-oab-addresses = Get-OabVirtualDirectory | Format-List Server,InternalUrl,ExternalUrl
command-oab-windows = Set-OabVirtualDirectory -Identity "SERVER\OAB (Default Web Site)" -WindowsAuthentication $true
command-oab-update = Get-OfflineAddressBook | Update-OfflineAddressBook
command-impersonation = New-ManagementRoleAssignment -Name "Synchronizer" -Role ApplicationImpersonation -User ACCOUNT
command-full-access = Add-MailboxPermission -Identity MAILBOX -User ACCOUNT -AccessRights FullAccess
command-unlock = Unlock-ADAccount -Identity ACCOUNT


## Steps of a timeline

step-settings = Einstellungen
step-key-store = Schlüsselbund
step-listen = Rückweg der Anmeldung im Browser zu diesem Computer
step-clock = { $system ->
    [none] Uhr mit dem Server vergleichen
   *[other] Uhr mit { $system } vergleichen
}
step-tenant-state = { $tenant ->
    [none] Status von SuperOffice für Ihr Unternehmen
   *[other] Status von SuperOffice für { $tenant }
}
step-organization-known = { $organization ->
    [none] Organisation bei Microsoft
   *[other] Microsoft kennt { $organization }
}
step-discovery = { $system ->
    [none] Anmeldedienst
   *[other] Anmeldedienst von { $system }
}
step-listener-self-test = Rückweg vom Browser zu diesem Computer
step-proxy = { $proxy ->
    [none] { $from ->
        [none] Nach einem Proxy suchen
        [unsaid] Nach einem Proxy suchen
       *[other] Es ist kein Proxy dazwischen
    }
   *[other] Der Proxy { $proxy } ist dazwischen
}
step-portal = Weg ins Internet
step-names = { $proxy ->
    [none] Namen auflösen
   *[other] Der Proxy findet den Namen
}
step-tls = Sichere Verbindung
step-browser = Anmelden im Browser
step-device-code = Code für ein anderes Gerät
step-device-sign-in = Anmelden auf einem anderen Gerät
step-answer = Rückkehr des Browsers zu diesem Computer
step-tokens = Bestätigung der Anmeldung
step-identity = { $user ->
    [none] Wer sich angemeldet hat
   *[other] Angemeldet als { $user }
}
step-permissions = Berechtigungen
step-consent = Berechtigungen für die ganze Organisation
step-api = { $system ->
    [none] Verbindung zum Dienst
   *[other] Verbindung zu { $system }
}
step-principal = Angemeldete Person in SuperOffice
step-administrator = Rechte als Administrator
step-users = { $count ->
    [none] Benutzer auflisten
    [one] Ein Benutzer gefunden
   *[other] { $count } Benutzer gefunden
}
step-profile-me = Eigenes Benutzerprofil
step-organization = { $organization ->
    [none] Organisation lesen
   *[other] Organisation ist { $organization }
}
step-calendars = { $count ->
    [none] Eigene Kalender
    [one] Ein eigener Kalender gefunden
   *[other] { $count } eigene Kalender gefunden
}
step-mailbox = Postfach lesen
step-roles = Rolle des Kontos lesen
step-grants = { $for ->
    [everyone] Berechtigungen sind für alle erteilt
    [lacking] Berechtigungen sind noch nicht für alle erteilt
    [unknown] Für wen Berechtigungen erteilt sind: nicht bekannt
   *[other] Für wen Berechtigungen erteilt sind
}
step-directory = Benutzerliste lesen
step-free-busy = { $visible ->
    [none] Frei/Gebucht-Zeiten lesen
   *[other] Frei/Gebucht-Zeiten, auch von { $visible } der { $asked } Kollegen
}
step-find-typed-host = Der von Ihnen genannte Server
step-find-directory-site = Der Server dieses Standorts, aus Active Directory
step-find-directory = Ein Server aus Active Directory
step-find-autodiscover-host = Der übliche Name des Servers
step-find-mail-domain = Die Maildomäne selbst
step-find-service-record = Der Server, den der SRV-Eintrag der Domäne nennt
step-find-plain-redirect = Der Server, auf den eine ungeschützte Adresse verweist
step-ask-server = Server nach seinen Adressen fragen
step-server = Verbindung zum Server
step-server-sign-in = Anmelden mit Benutzername und Kennwort
step-calendar-folder = Kalender des Postfachs öffnen
step-impersonation = Handeln für ein anderes Postfach
step-address-book = Offlineadressbuch lesen
step-web-api = Verbindung zur Web-API von SuperOffice
step-netserver = Webdienste von SuperOffice
step-ews-state = { $ews-state ->
    [allowed] Exchange-Webdienste: noch erlaubt; Microsoft Graph: bereit. Die Webdienste enden am { $ends } und werden seit dem 1. Oktober 2026 schrittweise abgeschaltet
    [asks-for-sign-in] Exchange-Webdienste: vorhanden, mit einer Anmeldung, die sie erlaubt; Microsoft Graph: bereit. Die Webdienste enden am { $ends } und werden seit dem 1. Oktober 2026 schrittweise abgeschaltet
    [disabled] Exchange-Webdienste: per Richtlinie aus (EwsEnabled ist $false oder wurde nie gesetzt: $null); Microsoft Graph: bereit. Die Webdienste enden am { $ends } und werden seit dem 1. Oktober 2026 schrittweise abgeschaltet
    [blocked] Exchange-Webdienste: für dieses Programm nicht erlaubt (bei EwsEnabled $true nur für aufgelistete); Microsoft Graph: bereit. Die Webdienste enden am { $ends } und werden seit dem 1. Oktober 2026 schrittweise abgeschaltet
    [gone] Exchange-Webdienste: unter dieser Adresse nicht mehr vorhanden; Microsoft Graph: bereit. Die Webdienste enden am { $ends } und werden seit dem 1. Oktober 2026 schrittweise abgeschaltet
    [unclear] Exchange-Webdienste: keine klare Antwort; Microsoft Graph: bereit. Die Webdienste enden am { $ends } und werden seit dem 1. Oktober 2026 schrittweise abgeschaltet
   *[other] Wie es um die Exchange-Webdienste in Microsoft 365 steht
}

step-document-plugin = { $plugin ->
    [none] Speicherort für Dokumente außer SO Archive
   *[other] Dokumente liegen bei { $plugin }
}
step-document-plugin-answers = { $plugin ->
    [none] Verbindung zum Speicherort für Dokumente
   *[other] { $plugin } antwortet
}
step-document-templates = { $of ->
    [none] Wo Vorlagen Dokumente speichern
   *[other] { $count } von { $of } Vorlagen speichern Dokumente am eingerichteten Speicherort
}
step-template-files = { $list ->
    [none] Wo die Vorlagen selbst liegen
   *[other] Die Vorlagen selbst: { $list }
}
step-quote-templates = Wo Angebotsvorlagen Dokumente speichern
step-user-domains = { $list ->
    [none] Domänen der Benutzernamen
   *[other] Domänen der Benutzernamen: { $list }
}
step-user-sign-in = { $list ->
    [none] Wie sich Benutzer anmelden
   *[other] Benutzer melden sich an mit: { $list }
}
step-user-names = { $of ->
    [none] Benutzernamen und Adressen der Kalender
   *[other] Benutzernamen mit Kalendern verglichen: { $of }
}
step-identity-provider = { $for ->
    [google] { $list ->
        [none] Wer die E-Mails der Benutzer empfängt
       *[other] Google empfängt die E-Mails von { $list }
    }
   *[other] { $list ->
        [none] Wer die Domäne der Benutzer kennt
       *[other] Microsoft kennt { $list }
    }
}
step-sharepoint = { $place ->
    [none] Verbindung zu SharePoint
   *[other] SharePoint liegt unter { $place }
}
step-document-site = { $place ->
    [none] Website öffnen
   *[other] Website: { $place }
}
step-document-libraries = { $list ->
    [none] Bibliotheken der Website
   *[other] Bibliotheken: { $list }
}
step-document-library = { $place ->
    [none] Bibliothek für Dokumente
   *[other] Bibliothek für Dokumente: { $place }
}
step-template-library = { $place ->
    [none] Bibliothek für Vorlagen
   *[other] Bibliothek für Vorlagen: { $place }
}
step-site-permissions = Schreibrecht von SuperOffice auf der Website
step-document-app = Anwendungen von SuperOffice in der Organisation
step-user-groups = { $of ->
    [none] Gruppen der Organisation
   *[other] { $count } von { $of } Gruppen sind Microsoft-365-Gruppen
}
step-old-add-in = Das alte SharePoint-Add-In endete am 2. April 2026; es wird nirgends gebraucht
step-document-writing = Ob das Konto dort schreiben darf: nicht geprüft, weil ein Test eine Datei hinterließe
step-content-types = Inhaltstypen von SuperOffice: nicht geprüft, weil nur die eingestellte Integration sie braucht
step-custom-script = Benutzerdefinierte Skripts, nur für alte Einrichtungen: nicht geprüft, weil sie von hier aus nicht lesbar sind. SharePoint Admin Center, Aktive Websites, Einstellungen, oder Set-SPOSite mit -DenyAddAndCustomizePages 0; wird binnen 24 Stunden zurückgesetzt
step-drive = { $user ->
    [none] Google Drive öffnen
   *[other] Google Drive ist für { $user } eingeschaltet
}
step-drive-user = { $user ->
    [none] Konto für die Dokumente
   *[other] Dokumente würden bei { $user } liegen
}
step-shared-drives = { $list ->
    [none] Geteilte Ablagen
   *[other] Geteilte Ablagen: { $list }
}
step-drive-folder = { $for ->
    [organization] Ordner in einer geteilten Ablage: { $place }
    [person] Ordner in der eigenen Ablage einer Person: { $place }
   *[other] Ordner öffnen
}
step-state-running = läuft
step-state-ok = erledigt
step-state-warning = Warnung
step-state-failed = fehlgeschlagen
step-state-skipped = nicht versucht
step-state-no-result = kein Ergebnis


## What the page in the browser says

page-says-microsoft365-need-admin-approval = Administrator-Genehmigung erforderlich
page-says-microsoft365-approval-required = Genehmigung erforderlich
page-says-microsoft365-cannot-access-right-now = Jetzt nicht („You cannot access this right now“)
page-says-microsoft365-cant-get-there-from-here = Von hier nicht („You can’t get there from here“)
page-says-microsoft365-wrong-account = Sie zeigt ein falsches Konto
page-says-microsoft365-cannot-reach-this-page = Diese Seite ist nicht erreichbar
page-says-microsoft365-blank-page = Nichts: Sie ist leer
page-says-microsoft365-closed-but-waiting = Ich kann sie schließen, das Programm wartet noch
page-says-microsoft365-error-number = Eine Fehlernummer …

page-says-superoffice-no-access = „Account does not have access“
page-says-superoffice-not-approved = „Authorization error: ()“
page-says-superoffice-needs-reapproval = NeedsReapproval
page-says-superoffice-technical-error = „Technical error“
page-says-superoffice-invalid-redirect = InvalidRedirectUrl
page-says-superoffice-revoked = Revoked
page-says-superoffice-expired = Expired
page-says-superoffice-denied = Denied
page-says-superoffice-wrong-account = Sie zeigt ein falsches Konto oder eine falsche Firma
page-says-superoffice-cannot-reach-this-page = Diese Seite ist nicht erreichbar
page-says-superoffice-blank-page = Nichts: Sie ist leer
page-says-superoffice-closed-but-waiting = Ich kann sie schließen, das Programm wartet noch
page-says-superoffice-error-number = Ein anderer Fehlertext …

page-says-google-blocked-by-administrator = Zugriff blockiert: Administrator muss diese App überprüfen
page-says-google-not-verified = Google hat diese App nicht überprüft
page-says-google-within-organization = Auf Nutzer innerhalb der Organisation beschränkt
page-says-google-advanced-protection = Erweitertes Sicherheitsprogramm
page-says-google-invalid-request = Anfrage ist ungültig
page-says-google-boxes-to-tick = Kästchen zum Ankreuzen
page-hint-boxes-to-tick = Kreuzen Sie die Kästchen an („Alle auswählen“) und wählen Sie „Weiter“. Das Programm wartet noch darauf.
page-says-google-cannot-reach-this-page = Diese Seite ist nicht erreichbar
page-says-google-wrong-account = Sie zeigt ein falsches Konto
page-says-google-blank-page = Nichts: Sie ist leer
page-says-google-closed-but-waiting = Ich kann sie schließen, das Programm wartet noch
page-says-google-error-number = Ein anderer Text oder „Fehler …“


## The page that the browser shows at the end

result-page-product = { -product }
result-page-received = Empfangen. Kehren Sie zu { -product } zurück.
    .title = Empfangen
    .lead = { -product } prüft die Antwort und zeigt, wie es weitergeht. Schließen Sie diesen Tab: Wird noch eine Seite gebraucht, öffnet sie sich in einem neuen.
result-page-another-attempt = Diese Seite gehört zu einem anderen Versuch
    .title = Anderer Versuch
    .lead = { -product } wartet auf eine andere Antwort. Schließen Sie diesen Tab und machen Sie im neuesten weiter, oder beginnen Sie in { -product } von vorn.
result-page-incomplete = Die Antwort kam unvollständig an
    .title = Unvollständig
    .lead = Unterwegs wurden Teile entfernt, vielleicht von einer Datenschutzerweiterung Ihres Browsers. { -product } wartet noch: Schalten Sie die Erweiterung für diese Anmeldung aus, oder öffnen Sie den Link in einem anderen Browser.
result-page-over = Dieser Versuch ist vorbei
    .title = Vorbei
    .lead = Schließen Sie diesen Tab, kehren Sie zu { -product } zurück und beginnen Sie die Anmeldung von vorn.
result-page-already = Schon empfangen. Kehren Sie zu { -product } zurück.
    .title = Schon empfangen
    .lead = Diese Antwort kam schon einmal und wird nur einmal verwendet. Schließen Sie diesen Tab: Wird noch eine Seite gebraucht, öffnet sie sich in einem neuen.
result-page-problem = Kehren Sie zu { -product } zurück
    .title = Zurück zu { -product }
    .lead = Die Antwort ist angekommen. { -product } sagt, was sie bedeutet und was Sie tun können. Sie können diesen Tab schließen.
result-page-keep-private = Senden Sie die Adresse dieser Seite niemandem: Sie gehört zu Ihrer Anmeldung.


## Boxes on Google’s page

box-users = Informationen zu Nutzern…
box-calendar-list = Liste der Google-Kalender…
box-free-busy = Ihre Verfügbarkeit…
box-drive = Informationen zu Ihren Google Drive-Dateien ansehen
box-other = Eine andere Berechtigung


## The file of a Google client

client-file-too-large = Diese Datei ist zu groß. Nehmen Sie die kleine Datei, die die Google Cloud Console bei einem Client vom Typ „Desktop-App“ zum Herunterladen anbietet.
client-file-something-else = Diese Datei beschreibt keinen Client. Öffnen Sie in der Google Cloud Console „Clients“, legen Sie einen vom Typ „Desktop-App“ an und laden Sie dessen Datei herunter.
client-file-web = Diese Datei gehört zu einer Webanwendung, die nicht zu einem Desktopprogramm zurückführen kann. Legen Sie einen Client vom Typ „Desktop-App“ an und nehmen Sie dessen Datei.
client-file-service-account = Diese Datei ist der Schlüssel eines Dienstkontos, mit dem sich niemand anmelden kann. Legen Sie einen Client vom Typ „Desktop-App“ an und nehmen Sie dessen Datei.
client-file-incomplete = In dieser Datei fehlt die Client-ID oder der Clientschlüssel. Laden Sie sie erneut herunter, oder geben Sie beides von Hand ein.
client-file-locked = Hier legt eine Unternehmensrichtlinie den Client für Google fest. Die Datei wurde nicht verwendet.


## The window: frame and controls

window-product = Synchronizer Setup
window-title = Synchronizer Setup – { $page }
window-title-rehearsal = PROBELAUF, erfundene Firmen – Synchronizer Setup – { $page }
window-title-profiles = Profile
window-title-before-you-start = Bevor Sie beginnen
window-title-select-systems = Systeme wählen
window-title-configure-systems = Systeme einrichten
window-title-customize-systems = Systeme anpassen
window-title-configure-profile = Profil einrichten
window-title-link-users = Benutzer zuordnen
window-title-summary = Überblick
window-title-approval = Warten auf Ihren Administrator
window-title-waiting = Warten auf Ihren Browser
window-title-failed = Nicht verbunden
window-title-trouble = Was geschehen ist
window-title-report = Ein Bericht für den Support
window-title-proxy = Am Proxy anmelden
window-title-documents = Dokumente
window-position = Schritt { $number } von { $all }
window-rehearsal = Probelauf: erfundene Firmen. Zum Beenden das Fenster schließen.
window-rehearsal-within = Probelauf: erfundene Firmen. Zum Beenden unten auf der Seite „{ window-end-rehearsal }“ wählen.
window-look-system = Automatisch
window-look-light = Hell
window-look-dark = Dunkel
view-title = Ansicht und Sprache
view-lead = Alles gilt sofort und bleibt so, wie Sie es einstellen.
view-language = Sprache
view-look = Darstellung
view-look-system = Wie dieser Computer eingestellt ist
view-look-light = Dunkle Schrift auf hellem Grund
view-look-dark = Helle Schrift auf dunklem Grund
view-contrast = Hoher Kontrast
view-contrast-about = Schwarz, Weiß und Gelb
view-text-size = Textgröße
view-smaller = Kleiner
view-larger = Größer
view-usual = Normale Größe
view-keys = Auf jeder Seite: { $command } mit + größer, mit − kleiner, mit 0 normal. { $command } mit Komma öffnet diese Seite.
view-motion = Bewegung
view-motion-system = Wie dieser Computer eingestellt ist
view-motion-usual = Normal
view-motion-reduced = Reduziert
view-motion-about = Zeigt weniger Animationen.
view-locked = Ihr Unternehmen hat das festgelegt. Es lässt sich hier nicht ändern.
key-command = Strg
window-help-f1 = Hilfe F1
window-help = Hilfe
window-close-help = Hilfe schließen
window-help-profiles = Ein Profil verbindet ein SuperOffice mit einem Kalendersystem. Richten Sie ein neues ein, oder machen Sie mit einem vorhandenen weiter. Meldet eine Prüfung, dass eine Anmeldung nicht mehr gilt, wählen Sie „Anmeldungen“ und dann „Erneut anmelden“.
window-help-before-you-start = Tragen Sie zusammen, was hier steht, oder kopieren Sie die Liste für Ihre IT-Abteilung. Auf dieser Seite wird nichts geändert.
window-help-select-systems = Geben Sie dem Profil einen Namen, den Ihre Kollegen verstehen. Alles andere passt für die meisten Unternehmen.
window-help-configure-systems = Klicken Sie auf eine Schaltfläche zum Anmelden. Ihr Browser öffnet die Seite des Anbieters; dieses Programm sieht Ihr Kennwort nie. Wenn der Browser sagt, dass Sie zurückkehren können, kommen Sie hierher zurück.
window-help-passwords = Wo eine Schaltfläche zum Anmelden steht, öffnet Ihr Browser die Seite des Anbieters, und dieses Programm sieht jenes Kennwort nicht. Ein Kennwort, das Sie hier eingeben, geht nur an Ihren eigenen Server. Steht die Verbindung, wird es dort aufbewahrt, wo auch die Anmeldungen liegen.
window-help-customize-systems = Alles hier passt für die meisten Unternehmen und lässt sich später ändern. Änderungen wirken nicht auf das, was schon synchronisiert ist.
window-help-configure-profile = Prüfen Sie die Zeitzonen; alles andere passt für die meisten Unternehmen.
window-help-link-users = Ordnen Sie jeder Person in SuperOffice ihren eigenen Kalender zu. Niemand erhält eine E-Mail von diesem Programm.
window-help-keys =
    Tab und Umschalt+Tab führen von einem Bedienelement zum nächsten und zurück. Pfeiltasten wählen in einer Gruppe oder Liste. Die Leertaste betätigt Schaltflächen und setzt Häkchen.
    Die Eingabetaste betätigt, was den Fokus hat; in einem Feld geht sie weiter. Esc hält an, was läuft, schließt, was offen ist, oder geht zurück.
    { $next }: { window-next }. { $back }: { window-back }. { $close }: { $leave }.
    Bild auf, Bild ab, Pos1 und Ende blättern. { $command } mit +, − oder 0 ändert die Textgröße, { $command } mit Komma öffnet { view-title }. F1 öffnet und schließt diese Hilfe.
window-help-summary = Ihr Profil ist gespeichert. Geben Sie es an den weiter, der den Synchronizer für Sie betreibt.
# The attribute .key is the letter that stands for the button together with Alt; each another one.
window-back = Zurück
    .key = Z
window-next = Weiter
    .key = W
window-save-and-close = Speichern & schließen
    .key = S
window-saving = Speichert …
window-close = Schließen
window-end-rehearsal = Probelauf beenden
window-to-profiles = Alle Profile
window-understood = Gelesen
window-rehearsal-problem = Die erfundenen Firmen ließen sich nicht starten
window-settings-problem = Die Einstellungsdatei war nicht verwendbar; stattdessen gelten die eingebauten Einstellungen
window-broke = Das Programm ist beim letzten Mal unerwartet beendet worden
window-broke-more = Das war ein Fehler des Programms. Fertige Angaben stehen noch im Profil; öffnen Sie es, um weiterzumachen. Geschieht es wieder, geben Sie dem Support einen Bericht: Darin steht, wo der Fehler liegt.
window-setting-not-kept = Diese Auswahl gilt jetzt, ließ sich aber nicht in den Einstellungen speichern
window-try-again = Wiederholen
window-keep-for-session = Anmeldungen nur bis zum Schließen des Programms behalten

step-title-select-systems = Systeme wählen
step-title-configure-systems = Systeme einrichten
step-title-customize-systems = Systeme anpassen
step-title-configure-profile = Profil einrichten
step-title-link-users = Benutzer zuordnen
step-title-summary = Überblick

missing-name = Das Profil braucht einen Namen.
missing-calendar = Wählen Sie ein Kalendersystem.
missing-superoffice = SuperOffice CRM ist noch nicht verbunden.
missing-microsoft365 = Microsoft 365 ist noch nicht verbunden.
missing-address = Eine eingegebene Adresse ist nicht verwendbar. Korrigieren Sie sie oder leeren Sie ihr Feld.
missing-entry = Eine Eingabe ist nicht verwendbar. Korrigieren Sie sie oder leeren Sie ihr Feld.
missing-exchange = Exchange ist noch nicht verbunden.
missing-google = Google ist noch nicht verbunden.


## Customize Systems
customize-heading = Wie Termine und Kontakte aussehen
customize-lead = Das sind die üblichen Werte. Nichts muss geändert werden, und alles lässt sich später ändern.
customize-fields = Felder von SuperOffice
customize-subject = Betreff der Termine
customize-subject-about = Wie ein Termin im Kalender heißt, in dieser Reihenfolge.
customize-up = Nach oben
customize-down = Nach unten
customize-preview = Vorschau mit erfundenen Terminen
customize-preview-cut = Ein langer Betreff wird gekürzt: Das Wichtigste gehört nach vorn. Wie viel zu sehen ist, hängt vom Kalender ab.
customize-no-subject = Nichts ist gewählt: Termine hätten keinen Betreff.
customize-short-type = Besprechung
customize-short-first-line = Neues Angebot
customize-short-company = Nordfjell Energi AS
customize-short-department = Einkauf
customize-short-person = Kari Berg
customize-long-type = Serviceeinsatz
customize-long-first-line = Jahreswartungsplan aller Pumpstationen gemeinsam durchgehen
customize-long-company = Nordfjell Energi og Vannforsyning AS
customize-long-department = Betrieb und Instandhaltung, Region Nord
customize-long-person = Ola Kristoffer Nordmann
customize-persons = Personensynchronisierung
customize-types = Termin- und Aufgabentypen
customize-elsewhere = Nicht hier einzustellen
customize-elsewhere-about = Der Synchronizer selbst hat weitere Einstellungen mit den Namen „Eingehend“ und „Ausgehend“; hier ist dafür nichts zu tun. Wohin Änderungen gehen, ist etwas anderes: { preference-direction }, unter „{ step-title-configure-profile }“.
customize-other = Weitere Einstellungen von SuperOffice
subject-part-type = Typ
subject-part-first-line = Erste Zeile der Beschreibung
subject-part-company = Firma
subject-part-department = Abteilung
subject-part-person = Person
preference-job-title = Feld für Position
preference-job-title-about = Geben Sie einen Feldnamen ein, den der Synchronizer prüft. Leer lassen für das Feld von SuperOffice.
preference-job-title-example = Funktion
preference-title = Feld für Anrede
preference-title-about = Geben Sie einen Feldnamen ein, den der Synchronizer prüft. Leer lassen für das Feld von SuperOffice (Herr/Frau).
preference-title-example = Akademischer Titel
preference-department = Feld für Abteilung
preference-department-about = Geben Sie einen Feldnamen ein, den der Synchronizer prüft. Leer lassen für die Abteilung der Firma.
preference-department-example = Geschäftsbereich
preference-language = Sprache der Listenobjekte
preference-language-about = Für Listen in mehreren Sprachen: das Kürzel, zum Beispiel „en“ oder „nb“. Leer: die übliche Sprache von SuperOffice.
preference-selections = Statische Selektionen
preference-selections-about = Eine statische Selektion ist eine Liste von Personen, die jemand in SuperOffice von Hand zusammengestellt hat. Ihre Mitglieder werden Kontakte in { $system }. Trennen Sie Namen durch Kommas. Höchstens einige Hundert Mitglieder: Mehr verlangsamt alles. Wird vom Synchronizer geprüft.
preference-selections-example = Kunden in Berlin, Newsletter
preference-types = Synchronisierte Typen
preference-types-about = Leer: alle Typen. Trennen Sie Namen durch Kommas. Wird vom Synchronizer geprüft.
preference-types-example = Besprechung, Telefonat
preference-contact-group = Kontaktgruppe
preference-contact-group-about = Alle synchronisierten Kontakte kommen in Google in diese Gruppe. Leer: in keine Gruppe. Wird vom Synchronizer geprüft.
preference-contact-group-example = SuperOffice-Kontakte
preference-crm-reminders = SuperOffice-Erinnerungen synchronisieren
preference-crm-reminders-about = Benutzer können das auch selbst einstellen.
preference-personal-numbers = Persönliche Rufnummern als primäre verwenden
preference-personal-numbers-about = Die Nummer der Person kommt vor der Nummer der Firma.
preference-birthdays = Geburtstage der Kontakte synchronisieren
preference-birthdays-about = Geburtstage von Kontakten werden übernommen.
preference-participants-in-text = Teilnehmerdetails im Text ergänzen
preference-participants-in-text-about = Der Text eines Termins nennt die Teilnehmer.
preference-link-by-text = Person über E-Mail im Text verknüpfen
preference-link-by-text-about = Eine E-Mail-Adresse im Text verknüpft die Person mit dem Termin.
preference-all-day = Ganztägige Ereignisse synchronisieren
preference-all-day-about = Ereignisse ohne Uhrzeit, zum Beispiel Urlaub.
preference-free = Als frei markierte Termine synchronisieren
preference-free-about = Termine, bei denen der Kalender die Person als frei anzeigt.
preference-calendar-reminders = Outlook-Erinnerungen synchronisieren
preference-calendar-reminders-google = Google-Kalender-Erinnerungen synchronisieren
preference-calendar-reminders-about = Erinnerungen des Kalenders werden übernommen.
preference-usual = (wie üblich)
preference-yes = Ja
preference-no = Nein
preference-undecided = Standard des Synchronizers
preference-undecided-about = Ja oder Nein, wie es im Synchronizer eingestellt ist; das ist von hier aus nicht zu sehen.
preference-too-long = Fehler: höchstens 100 Zeichen je Eintrag.
preference-too-many = Fehler: höchstens 100 Einträge.
preference-invisible = Fehler: Der Eintrag enthält unsichtbare Zeichen.
preference-no-language = Fehler: Geben Sie ein Kürzel aus zwei oder drei Buchstaben ein, zum Beispiel „en“ oder „nb“.
preference-no-zone = Fehler: Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Oslo.
preference-several-zones = Fehler: Mehrere Zeitzonen haben diesen Namen. Wählen Sie eine davon.

## Configure Profile
schedule-heading = Zeitzonen und Umfang der Synchronisierung
schedule-lead = Prüfen Sie die Zeitzonen. Alles andere passt für die meisten Unternehmen.
schedule-zones = Zeitzonen
schedule-computer = Dieser Computer
schedule-computer-unknown = Die Zeitzone dieses Computers ist nicht bekannt.
schedule-as-computer = Wie dieser Computer
schedule-assumed = SuperOffice nennt seine Zeitzone nicht. Dies ist die dieses Computers: Ändern Sie sie, wenn SuperOffice eine andere hat.
schedule-assumed-utc = SuperOffice nennt seine Zeitzone nicht. Dieser Computer hat UTC, wie oft bei Servern: Das ist wahrscheinlich nicht die Zone von SuperOffice.
schedule-says = { $system } meldet: { $zone }
schedule-says-nothing = { $system } nennt seine Zeitzone nicht.
schedule-guessed = { $system } nennt seine Zeitzone nicht. Diese ist geraten: die dieses Computers. Bestätigen Sie sie, oder wählen Sie eine andere.
schedule-as-it-says = Laut { $system } selbst
schedule-take = { $zone } verwenden
schedule-confirm = { $zone } ist richtig
schedule-zones-open = Wählen Sie für beide Systeme eine Zeitzone.
schedule-zones-agree = Alle diese Uhren zeigen dieselbe Zeit.
schedule-zones-computer = Beide Systeme zeigen dieselbe Zeit. Nur dieser Computer hat eine andere Zeitzone; Sie müssen nichts tun.
schedule-zones-assumed = Beide hier gewählten Zeitzonen zeigen dieselbe Zeit. { $system } nennt seine eigene nicht: Wenn Sie unsicher sind, fragen Sie, wer das System betreibt.
schedule-zones-assumed-computer = Beide hier gewählten Zeitzonen zeigen dieselbe Zeit; nur dieser Computer hat eine andere, und das macht nichts. { $system } nennt seine eigene nicht: Wenn Sie unsicher sind, fragen Sie, wer das System betreibt.
schedule-zones-differ = SuperOffice und { $system } haben verschiedene Zeitzonen
schedule-zones-differ-about = Stimmt das, müssen Sie nichts tun. Sonst ändern Sie die falsche, damit Termine und Aufgaben die richtigen Zeiten bekommen.
schedule-zones-reported = { $system } hat eine andere Zeitzone als die gewählte
schedule-zones-reported-about = Wählen Sie { $zone }, außer Sie wissen, dass Ihre Wahl stimmt: Sonst erhalten Termine und Aufgaben falsche Zeiten.
zone-about = { $windows }, { $offset }
zone-meant = { $zone }: { $about }
schedule-items = Was synchronisiert wird
schedule-users = Benutzer
preference-crm-zone = Zeitzone von SuperOffice
preference-crm-zone-about = Eine Stadt, zum Beispiel Oslo, oder ein Windows-Name. SuperOffice nennt sie nicht.
preference-calendar-zone = Zeitzone von { $system }
preference-calendar-zone-about = Eine Stadt, zum Beispiel Oslo, oder ein Windows-Name.
preference-appointments = Termine synchronisieren
preference-appointments-about = Aus dem Kalender von SuperOffice und dem Kalendersystem.
preference-persons = Personen synchronisieren
preference-persons-about = Personen in SuperOffice, Kontakte im Kalendersystem.
preference-tasks = Aufgaben synchronisieren
preference-tasks-about = Aufgaben und Folgeaufgaben.
preference-direction = Synchronisierungsrichtung
direction-two-way = Beidseitig
direction-two-way-about = Änderungen wirken in beide Richtungen.
direction-to-calendar = Nur zu { $system }
direction-to-calendar-about = Änderungen in { $system } erreichen SuperOffice nicht.
direction-to-superoffice = Nur zu SuperOffice
direction-to-superoffice-about = Änderungen in SuperOffice erreichen { $system } nicht.
direction-off = Keine Synchronisierung
direction-off-about = Nichts wird synchronisiert, bis das geändert wird.
preference-users-edit-own = Benutzer können eigene Einstellungen ändern
preference-users-edit-own-about = Sonst gilt für alle, was hier eingestellt ist.
preference-sync-user = Ein Konto handelt für alle Benutzer (Sync User)
preference-sync-user-about = Erst wenn der Hersteller des Synchronizers es freigeschaltet hat. Benutzer erhalten dann keine E-Mail und melden sich nicht an.

## Link Users
links-taken-out = Einige Benutzer sind nicht mehr zugeordnet
links-taken-out-more = Paare: { $count }. Sie gehören zu einer anderen Organisation als der jetzt verbundenen oder sind in einem anderen Profil zugeordnet. Eine Kopie des früheren Stands liegt neben dem Profil.
link-heading = Wer zu welchem Kalender gehört
link-lead = Ordnen Sie jeder Person in SuperOffice ihren Kalender in { $system } zu. Dieses Programm sendet keine E-Mails.
link-of = Die Liste von { $system }
link-fetching = { $system } wird gelesen
link-not-fetched = Noch nicht abgerufen
link-begins = Die Liste wird abgerufen …
link-known = { $known } bisher
link-known-of = { $known } von etwa { $total }
link-whole = { $count ->
    [one] Eine Person abgerufen
   *[other] { $count } Personen abgerufen
}
link-part = { $known } abgerufen; die Liste ist nicht vollständig
link-part-of = { $known } von etwa { $total } abgerufen; die Liste ist nicht vollständig
link-sorting = Die Listen werden verglichen …
link-stop = Anhalten
link-fetch = Abrufen
link-go-on = Fortsetzen
link-fetch-again = Erneut abrufen
link-configure = Konfiguration hier prüfen
link-failed-kept = Was { $system } bisher genannt hat, bleibt erhalten.
link-busy = { $system } bittet um { $seconds } s Wartezeit. Danach geht es von selbst weiter.
link-from-the-beginning = { $system } kennt die Stelle nicht mehr. Die Liste wird von vorn gelesen; nichts geht verloren.
link-gap-search-is-cut = { $system } bricht lange Suchen vorzeitig ab, daher können Personen fehlen. Fügen Sie deren Adressen unten hinzu.
link-gap-public-list = { $system } zeigt nur die öffentliche Liste: Verborgene und gesperrte Personen fehlen.
link-gap-only-oneself = Dieses Konto hat kein Verzeichnis und nennt nur sich selbst. Fügen Sie die Adressen der anderen unten hinzu.
link-untold-basic-permission = Sie können so weitermachen: Microsoft 365 nennt Namen und Hauptadressen, das genügt für die meisten. Lassen Sie von Hand weg, was keine Person ist (Räume, freigegebene Postfächer, gesperrte Konten), und ordnen Sie von Hand zu, wer in SuperOffice eine andere Adresse hat.
link-untold-how = Wie man mehr erfährt
link-untold-basic-permission-more = Das muss niemand tun. Wer dieses Programm betreut, nimmt die Berechtigung User.Read.All in dessen Einstellungsdatei auf (Einstellung: microsoft365.scopes), ein Microsoft-365-Administrator genehmigt sie, und Sie melden sich erneut an.
link-untold-rooms = Exchange führt Räume und freigegebene Postfächer wie Personen auf. Lassen Sie sie von Hand weg.
link-left-out = Nicht angeboten: { $list }.
link-name-differs = Der Benutzername (UPN) lautet anders: { $user }
link-left-out-person = andere ({ $count })
link-left-out-retired = ausgeschiedene oder gesperrte Personen ({ $count })
link-left-out-shared = freigegebene Postfächer ({ $count })
link-left-out-guest = Gäste ({ $count })
link-left-out-without-calendar = Konten ohne Kalender ({ $count })
link-parts = Teile der Listen
link-tab-exact = Exakte Treffer
link-tab-weak = Vorschläge nach Benutzername
link-tab-several = Mehrere möglich
link-tab-only-superoffice = Nur in SuperOffice
link-tab-only-calendar = Nur in { $system }
link-tab-linked = Zugeordnet
link-tab-elsewhere = Anderswo zugeordnet
link-about-exact = Die Adresse in SuperOffice ist eine der Adressen der Person in { $system }: Die Liste zeigt die übereinstimmende. Entfernen Sie das Häkchen bei allen, die nicht zugeordnet werden sollen.
link-about-exact-more = Die Adresse in SuperOffice ist eine der Adressen der Person in { $system }. Hier ist niemand angehakt: Das Profil hat schon Zugeordnete. Haken Sie an, wer noch zugeordnet werden soll.
link-about-weak = Der Benutzername ist auf beiden Seiten gleich; die Adresse in SuperOffice ist eine andere oder fehlt. Haken Sie die richtigen Paare an.
link-no-address = Keine E-Mail-Adresse
link-same-user = Gleicher Benutzername: { $user }
link-same-user-besides = { $address } · gleicher Benutzername: { $user }
link-about-several = Mehr als ein Kalender oder mehr als eine Person hat die Adresse. Ein Kalender mit dem Namen der Person steht zuerst. Ordnen Sie kein freigegebenes Postfach zu: Fehlt der eigene Kalender, lassen Sie die Person stehen und sehen unter „Nur in { $system }“ nach.
link-about-only-superoffice = Niemand in { $system } hat ihre Adresse. Wählen Sie einen Kalender von Hand, oder lassen Sie sie weg.
link-about-only-calendar = Niemand in SuperOffice hat ihre Adresse. Wählen Sie eine Person von Hand, oder lassen Sie sie weg.
link-about-linked = Diese Paare stehen im Profil. Ein erneuter Abruf der Listen ändert keines davon.
link-about-elsewhere = Personen aus beiden Listen, die in einem anderen Profil zugeordnet sind. Eine zweite Zuordnung würde ihre Termine verdoppeln; heben Sie zuerst die im anderen Profil auf.
link-half = Eine Liste ist noch nicht vollständig, das Gegenstück kann also noch folgen.
link-half-first = Eine Liste ist noch nicht vollständig, und jemand, der noch fehlt, kann dieselbe Adresse haben. Warten Sie, bis die ganze Liste abgerufen ist.
link-half-rests = Eine Liste ist noch nicht vollständig, und jemand, der noch fehlt, kann dieselbe Adresse haben. Rufen Sie zuerst oben die ganze Liste ab.
link-search = Suchen
link-search-in = In { $system } suchen
link-search-example = Name oder Adresse
link-nobody = Niemand
link-nobody-exact = Hier ist niemand. Wählen Sie oben einen anderen Teil: Die Zahl sagt, wie viele Personen er hat.
link-done-exact = Hier ist alles getan: Alle mit derselben Adresse auf beiden Seiten sind zugeordnet. Wählen Sie oben einen anderen Teil: Die Zahl sagt, wie viele Personen er hat.
link-done-here = Fertig: Alle mit derselben Adresse auf beiden Seiten sind zugeordnet.
link-nobody-yet = Noch niemand: Die Listen müssen zuerst abgerufen werden.
link-nobody-found = Niemand gefunden
link-position = { $place } von { $count }
link-possible = { $count } Kalender passen: einen wählen
link-possible-people = Passt zu { $count } Personen: vielleicht ein freigegebenes Postfach
link-perhaps-shared = { $address } · vielleicht ein freigegebenes Postfach
link-same-name = { $address } · gleicher Name
link-taken = Zugeordnet im Profil „{ $name }“
link-changed = In { $system } inzwischen jemand anderes; zugeordnet als { $who }
link-gone = Nicht mehr in { $system }
link-now-retired = In { $system } ausgeschieden oder gesperrt
link-now-without-calendar = In { $system } inzwischen ohne Kalender
link-now-other = In { $system } inzwischen keine Person
link-ticked = Auswahl zuordnen ({ $count })
link-left = Angehakt, aber noch nicht zugeordnet: { $names }
link-left-about = Ordnen Sie sie jetzt zu. Um ohne sie weiterzugehen, wählen Sie noch einmal { window-next }.
link-all = Alle { $count } zuordnen
link-unlink = Zuordnung aufheben ({ $count })
link-tick-all = Alle auswählen
link-tick-none = Keine auswählen
link-hand = Dieselbe Person in { $system }
link-hand-choose-first = Wählen Sie zuerst oben in der Liste jemanden aus.
link-hand-nobody = Noch niemand ist gewählt.
link-hand-half = Gewählt: { $one }. Wählen Sie noch, wer in { $system } dazugehört.
link-hand-pair = Gewählt: { $one } und { $two }
link-hand-shared = Gewählt: { $one } und { $two }, vielleicht ein freigegebenes Postfach: Mehrere Personen in SuperOffice haben dessen Adresse.
link-one = Diese beiden zuordnen
link-one-shared = Trotzdem zuordnen
link-undo = Rückgängig
link-done-linked = Zugeordnet: { $count }.
link-done-unlinked = Zuordnung aufgehoben: { $count }.
link-done-undone = Zurückgenommen.
link-done-all = { $count ->
    [one] Im Profil: 1 zugeordneter Benutzer.
   *[other] Im Profil: { $count } zugeordnete Benutzer.
}
link-addresses-title = Personen, die { $system } nicht aufführt
link-addresses-about = Fügen Sie sie über ihre E-Mail-Adressen hinzu.
link-addresses-needed = In der Liste können Personen fehlen. Fügen Sie sie über ihre E-Mail-Adressen hinzu.
link-addresses = Adressen oder eine Datei damit
link-addresses-hint = Geben Sie Adressen oder den Pfad einer CSV-Datei ein, oder ziehen Sie die Datei auf dieses Fenster.
link-addresses-add = Hinzufügen
link-addresses-paste = Kopiertes hinzufügen
link-added = Neue Personen: { $count }
link-added-rest = Schon bekannt: { $known }. Zeilen ohne Adresse: { $wrong }.
link-added-cut = Das war zu viel: Was nach 4 MB oder 50.000 Personen kommt, wurde weggelassen.
link-unreadable = Es war nichts lesbar
link-unreadable-more = Prüfen Sie den Pfad: Die Datei muss ein Text wie CSV von höchstens 4 MB sein.
link-save = Paare als CSV speichern
link-saved = Die Paare sind gespeichert
link-open-folder = Ordner öffnen
link-table-name-superoffice = Name in SuperOffice
link-table-address-superoffice = E-Mail in SuperOffice
link-table-name = Name in { $system }
link-table-address = E-Mail in { $system }

## Waiting for an administrator’s approval

approval-subtitle = Warten auf die Genehmigung Ihres Administrators.
approval-chip = Wartet auf Genehmigung
approval-about-microsoft365 = Ein Administrator Ihrer Organisation muss dieses Programm einmal genehmigen. Senden Sie ihm die fertige E-Mail oder den Link.
approval-about-superoffice = Ein SuperOffice-Administrator muss dieses Programm einmal für Ihr Unternehmen genehmigen. Senden Sie ihm die fertige E-Mail.
approval-about-google = Ein Super Admin Ihres Google Workspace muss dieses Programm als vertrauenswürdig einstufen. Senden Sie ihm die fertige E-Mail.
approval-about-exchange = Zuerst muss ein Administrator handeln. Senden Sie ihm die fertige E-Mail.
approval-known = Sie haben sich als { $user } angemeldet. Das war richtig, nur die Genehmigung fehlt.
approval-known-microsoft365 = Sie haben sich als { $user } angemeldet. Gehört dieses Konto zu der Organisation, die Sie verbinden, fehlt nur die Genehmigung. Ist es dort nur Gast, wählen Sie „Anderes Konto verwenden“: Sonst genehmigt eine andere Organisation.
approval-guest = Ist dieses Konto in der Organisation, die Sie verbinden, nur Gast? Dann nehmen Sie ein anderes: Sonst genehmigt eine andere Organisation.
approval-link = Link für Ihren Administrator
approval-link-hint = Er funktioniert auf jedem Computer. Die Genehmigung gilt auch, wenn die letzte Seite dort nicht erreichbar ist.
approval-link-hint-rehearsal = Im Probelauf spielen Sie den Administrator: Öffnen Sie ihn auf diesem Computer, und wählen Sie „Have an admin account?“. Die Genehmigung gilt auch, wenn die letzte Seite nicht erreichbar ist.
approval-mail = Mailprogramm öffnen
approval-mail-opened = Ihr Mailprogramm öffnet sich. Geben Sie dort die Adresse Ihres Administrators ein. Sonst: „Text kopieren“.
approval-no-mail-program = Es wurde kein Mailprogramm gefunden. Kopieren Sie den Text und senden Sie ihn auf anderem Weg.
approval-copy-text = Text kopieren
approval-text-copied = Der Text für Ihren Administrator ist in der Zwischenablage.
approval-show-picture = QR-Code anzeigen
approval-hide-picture = QR-Code ausblenden
approval-picture = QR-Code des Links für Ihren Administrator
approval-picture-about = Ihr Administrator kann den Link mit der Kamera eines Telefons öffnen.
approval-looking = Es wird geprüft, ob genehmigt ist …
approval-not-yet = Noch nicht genehmigt – geprüft um { $time } Uhr, nächste Prüfung in { $left }
approval-trouble = Um { $time } Uhr war keine Prüfung möglich: { $why }. Nächste Prüfung in { $left }
approval-there = Genehmigt. Jetzt wird alles getestet.
approval-nobody-signed-in = Die Genehmigung ist von hier aus nicht zu sehen, weil sich aus Ihrer Organisation noch niemand anmelden durfte. Sobald Sie hören, dass es erledigt ist, wählen Sie „Anmelden“: Ihr Browser öffnet sich.
approval-provider-is-silent = Die Genehmigung ist von hier aus nicht zu sehen. Sobald Sie hören, dass es erledigt ist, wählen Sie „Anmelden“: Ihr Browser öffnet sich.
approval-sign-in-ended = Die Genehmigung ist von hier aus nicht mehr zu sehen: Ihre erste Anmeldung ist beendet oder galt nur bis zum Schließen des Programms. Wählen Sie „Anmelden“: Ihr Browser öffnet sich.
approval-just-tried = Noch nicht genehmigt. Nach einer Genehmigung kann es einige Minuten dauern. Wählen Sie dann noch einmal „Anmelden“: Ihr Browser öffnet sich.
approval-check = Jetzt prüfen
approval-sign-in = Anmelden
approval-check-looks = Prüft sofort.
approval-check-signs-in = Öffnet die Anmeldung in Ihrem Browser.
approval-close-meanwhile = Sie können diese Seite verlassen: Die Prüfung läuft weiter. Schließen Sie das Programm, läuft sie weiter, sobald Sie das Profil wieder öffnen.
approval-close-ends = Sie können diese Seite verlassen, aber lassen Sie das Programm offen. Mit dem Schließen endet die Prüfung, und Anmeldungen werden vergessen. Die Genehmigung gilt trotzdem: Melden Sie sich dann neu an.
approval-stop = Nicht mehr warten
approval-not-kept = Dass dieses Profil wartet, ließ sich nicht speichern
approval-back = Zurück zum Warten auf die Genehmigung

## The window: pages

passphrase-heading = Datei mit den Anmeldungen öffnen
passphrase-lead = Die Anmeldungen liegen auf diesem Computer in einer Datei, die sich nur mit ihrer Passphrase öffnen lässt. Sie werden nur einmal danach gefragt, bis Sie das Programm schließen.
passphrase-heading-new = Anmeldungen in einer Datei mit Passphrase aufbewahren
passphrase-lead-new = Für Computer ohne Schlüsselbund. Wer Datei und Passphrase hat, hat die Anmeldungen. Eine verlorene Passphrase kann niemand wiederherstellen: Sie müssten sich neu anmelden.
passphrase-field = Passphrase
passphrase-hint = Achten Sie auf Groß- und Kleinschreibung.
passphrase-hint-new = Mindestens 12 Zeichen. Einige Wörter ohne Zusammenhang sind gut.
passphrase-again = Passphrase wiederholen
passphrase-differs = Fehler: Die Eingaben stimmen nicht überein.
passphrase-error = Fehler: { $error }
passphrase-open = Öffnen
passphrase-make = Datei anlegen
passphrase-opening = Das dauert einen Moment, damit niemand schnell raten kann.
passphrase-made = Die Datei mit den Anmeldungen ist angelegt
passphrase-made-about = Sie heißt { $file } und öffnet sich nur mit Ihrer Passphrase, nach der Sie nach jedem Programmstart einmal gefragt werden.
passphrase-lost = Ist die Passphrase verloren, kann niemand sie wiederherstellen: Verschieben Sie die Datei { $file }, melden Sie sich in jedem Profil neu an und wählen Sie eine neue Passphrase.

profiles-heading-empty = SuperOffice mit Ihren Kalendern verbinden
profiles-lead-empty = Sie brauchen etwa zehn Minuten, einen SuperOffice-Administrator und, in den meisten Firmen, einen Administrator für Microsoft 365, Exchange oder Google. In keinem der Systeme wird etwas geändert, bevor Sie zustimmen.
profiles-heading = Profile
profiles-lead = Ein Profil verbindet SuperOffice mit einem Kalendersystem.
profiles-new = Neues Profil einrichten
profiles-rehearse = Mit erfundenen Firmen ausprobieren
profiles-rehearse-about = Zum Ausprobieren oder Üben: Alles ist erfunden und bleibt auf diesem Computer. Ihre eigenen Profile sind wieder da, wenn Sie „{ window-end-rehearsal }“ wählen.
profiles-rehearsal-about = Dies ist ein Probelauf, nur mit erfundenen Firmen. Er endet, wenn Sie dieses Fenster schließen. Ihre eigenen Profile bleiben unberührt: Sie sind wieder da, wenn Sie das Programm wie gewohnt starten. Profile, die Sie hier anlegen, bleiben für den nächsten Probelauf, ihre erfundenen Anmeldungen nicht.
profiles-rehearsal-about-within = Dies ist ein Probelauf, nur mit erfundenen Firmen. Wählen Sie „{ window-end-rehearsal }“, dann sind Ihre eigenen Profile unberührt wieder da. Profile, die Sie hier anlegen, bleiben für den nächsten Probelauf, ihre erfundenen Anmeldungen nicht.
profiles-rehearsal-ended = Der Probelauf ist beendet: Ab hier ist alles echt
profiles-rehearsal-ended-about = Hier sind Ihre eigenen Profile, wie sie waren. Die erfundenen bleiben für den nächsten Probelauf.
profiles-open = Öffnen
profiles-continue = Fortsetzen
profiles-delete = Löschen
profiles-restore = Zurückholen
profiles-purge = Endgültig löschen
profiles-purge-ask = „{ $name }“ endgültig löschen?
profiles-purge-about = Die Anmeldungen werden widerrufen, wo das möglich ist, und gelöscht. Das Profil lässt sich dann nicht mehr zurückholen.
profiles-purge-yes = Ja, endgültig löschen
profiles-purge-no = Behalten
profiles-purging = Profil wird gelöscht …
profiles-manage = Verwalten
profiles-manage-about = „Duplizieren“ legt eine Kopie mit denselben Einstellungen an, aber ohne Anmeldungen und zugeordnete Benutzer: Niemand darf zweimal zugeordnet sein.
profiles-rename = Umbenennen
profiles-renamed = Das Profil heißt jetzt „{ $name }“
profiles-duplicate = Duplizieren
profiles-duplicated = „{ $name }“ ist angelegt
profiles-duplicated-about = Es hat dieselben Einstellungen, aber weder Anmeldungen noch zugeordnete Benutzer.
profiles-export = Exportieren
profiles-documents = Dokumente
profiles-exported = Exportiert nach { $file }
profiles-import = Profil importieren
profiles-import-file = Datei des Profils
profiles-import-hint = Geben Sie den Pfad ein, oder ziehen Sie die Datei auf dieses Fenster.
profiles-import-compare = Zeigen, was sich ändern würde
profiles-import-leave = Alles lassen, wie es ist
profiles-import-reading = Datei wird gelesen …
profiles-import-difference = Was sich ändern würde
profiles-import-take = So speichern
profiles-import-saving = Profil wird gespeichert …
profiles-state-complete = Verbunden
profiles-state-failed = Test fehlgeschlagen
profiles-state-session = Verbunden, bis Sie das Programm schließen
profiles-state-approval = Wartet auf Ihren Administrator
profiles-state-unfinished = Unvollständig
profiles-state-deleted = Gelöscht
profiles-deleted-about = Die Anmeldungen bleiben 30 Tage erhalten: Bis zum { $until } lässt sich das Profil zurückholen.
profiles-waits-since = Wartet seit { $time } auf die Genehmigung eines Administrators. Öffnen Sie das Profil, um nachzusehen.
profiles-goes-on-at = Nächster Schritt: { $step }
profiles-failed-at = Zuletzt getestet: { $time }, fehlgeschlagen
profiles-tested = Zuletzt getestet: { $time }
profiles-warnings = Funktioniert, mit Warnung: { $list }
profiles-sign-ins = Anmeldungen
profiles-keeping = Anmeldung wird gespeichert …
profiles-repaired = Erneut angemeldet als { $user }. Sonst wurde im Profil nichts geändert.
profiles-repaired-server = Erneut angemeldet als { $user }. Das Profil enthält die von Ihnen eingegebenen Adressen.
profiles-disconnect = Trennen
profiles-disconnect-ask = { $system } von diesem Profil trennen?
profiles-disconnect-about = Die Anmeldung wird bei { $system } widerrufen, wo das möglich ist, und von diesem Computer entfernt. Der Rest des Profils bleibt erhalten. Sie können sich später wieder anmelden.
profiles-disconnect-yes = Ja, trennen
profiles-disconnect-no = Verbunden lassen
profiles-disconnecting = { $system } wird getrennt …
profiles-disconnected = { $system } ist getrennt
profiles-left-nothing-kept = Auf diesem Computer war keine Anmeldung gespeichert. Um dieses Programm auch bei { $system } zu entfernen, öffnen Sie dort { $address }.
profiles-left-not-offered = Die Anmeldung wurde von diesem Computer entfernt. Bei { $system } kann ein Programm sie nicht widerrufen: Entfernen Sie dieses Programm selbst unter { $address }.
profiles-left-failed = Die Anmeldung wurde von diesem Computer entfernt, aber { $system } ließ sich nicht benachrichtigen. Entfernen Sie dieses Programm selbst unter { $address }.
profiles-way = So läuft es ab
profiles-way-1 = Sie wählen die beiden Systeme und einen **Namen** für das Profil.
profiles-way-2 = Sie **melden sich** bei beiden an, im Browser oder hier; jede Verbindung wird sofort getestet.
profiles-way-3 = Sie erhalten ein getestetes **Profil** für den Synchronizer, den Dienst, der beide Systeme danach abgleicht.
profiles-damaged = Eine Profildatei ist beschädigt
profiles-damaged-more = { $file } blieb unverändert. { $reason }

before-heading = Bevor Sie beginnen
before-lead = Halten Sie dies bereit. Sie können jederzeit aufhören und später weitermachen.
before-superoffice-administrator = Jemand, der sich bei SuperOffice CRM Online **als Administrator** anmelden darf.
before-superoffice-addresses = In SuperOffice ist die E-Mail-Adresse jeder Person die Adresse ihres Postfachs.
before-superoffice-onsite = Stattdessen mit **SuperOffice Onsite**: die Adressen von Webdiensten und Web-API sowie das Kennwort des Systembenutzers. Es geht mit Microsoft 365 oder Google, nicht mit einem Exchange-Server.
before-superoffice-approval = Bei der ersten Anmeldung **genehmigt** der Administrator dieses Programm für Ihr Unternehmen.
before-microsoft-plan = Ein Microsoft-365-Plan **mit Exchange**: Business Basic, Standard oder Premium. Reine Apps-Pläne haben kein Postfach.
before-microsoft-administrator = Ein **globaler Administrator**, der für Ihre Organisation zustimmen kann. Die meisten Organisationen erlauben es sonst niemandem.
before-microsoft-mailbox = Die Person, die sich anmeldet, hat ein eigenes Postfach. Das kann der globale Administrator sein oder jemand anderes: Dann brauchen Sie beide.
before-microsoft-onsite = Bei **SuperOffice Onsite**: Der **Benutzername** (UPN) jeder Person in Microsoft 365 ist derselbe wie ihre E-Mail-Adresse.
before-exchange-reachable = **Exchange-Webdienste** und **Offlineadressbuch** sind aus dem Internet erreichbar, ohne vorgelagerte Anmeldeseite.
before-exchange-entries = **Benutzername, Domäne, E-Mail-Adresse und Kennwort** eines Postfachs, das keinen zweiten Faktor braucht.
before-exchange-impersonation = Nur wenn ein Konto für alle Postfächer handelt: Es hat das Recht **ApplicationImpersonation**.
before-google-administrator = Ein Geschäftskonto Ihres Google Workspace für die Anmeldung; ein gewöhnlicher Benutzer genügt. Ein **Administrator** (Helpdesk-Administrator oder höher) sieht auch gesperrte Benutzer.
before-google-trusted = Wenn Ihr Google Workspace nur vertrauenswürdige Apps zulässt: Vorher stuft ein **Super Admin** dieses Programm in der Admin-Konsole als **Vertrauenswürdig** ein. Ein privates Gmail-Konto braucht beides nicht.
before-google-client = Die **Client-ID**, nach der dort zu suchen ist, steht zum Kopieren auf der Google-Karte unter „App vertrauen“.
before-either = Von den nächsten dreien ist nur eines nötig: das Kalendersystem, das Sie verwenden.
before-copy = Für Ihre IT-Abteilung kopieren
before-copied = Die Liste ist in der Zwischenablage. Senden Sie sie an Ihre IT-Abteilung.

swap-title = Andere Systeme gehören besser in ein anderes Profil
swap-connections = Die Anmeldung dieses Profils würde gelöscht: { $systems }.
swap-links = Zugeordnete Benutzer, die entfernt würden: { $count }.
swap-about = Ein neues Profil lässt dieses unverändert.
swap-new = Neues Profil anlegen
swap-change = Dieses ändern
swap-this = Dieses ändern
setup-swap = Welches Profil soll diese Systeme haben
swap-keep = Systeme so lassen, wie sie waren
select-heading = Welche Systeme sollen synchron bleiben?
select-lead = Sie können mehrere Profile haben. Ein Profil verbindet SuperOffice mit einem Kalendersystem.
select-name = Name dieses Profils
select-name-example = Nordfjell Energi – Microsoft 365
select-name-example-google = Nordfjell Energi – Google
select-name-example-exchange = Nordfjell Energi – Exchange
select-name-hint = Unter diesem Namen finden Ihre Kollegen das Profil.
select-name-missing = Fehler: Geben Sie dem Profil einen Namen.
select-name-long = Fehler: höchstens 100 Zeichen.
select-name-taken = Fehler: Ein anderes Profil heißt schon so.
select-name-invisible = Fehler: Der Name enthält unsichtbare Zeichen.
select-crm = SuperOffice
select-crm-online = CRM Online
select-crm-online-about = Betrieben von SuperOffice
select-crm-onsite = CRM Onsite
select-crm-onsite-about = Auf Ihrem eigenen Server
select-no-combination = Microsoft Exchange lässt sich nicht mit SuperOffice Onsite kombinieren.
select-no-combination-way = Der Synchronizer verbindet SuperOffice Onsite nur mit Microsoft 365 oder Google. Wählen Sie eines davon oder CRM Online. Hat Ihre Firma nichts davon, fragen Sie SuperOffice oder Ihren SuperOffice-Partner.
select-calendar = Kalendersystem
select-microsoft-about = Exchange Online
select-exchange-about = Lokal oder gehostet
select-google-about = Google Workspace oder Gmail
select-google = Art des Google-Kontos
select-google-workspace = Google Workspace (eine Organisation)
select-google-workspace-about = Ihr Unternehmen hat eine Admin-Konsole. Seine Benutzer lassen sich finden und zuordnen.
select-google-gmail = Privates Gmail
select-google-gmail-about = Eine Person und ein Kalender. Es gibt keine Benutzerliste.
select-advanced-show = Sondereinstellungen anzeigen
select-advanced-hide = Sondereinstellungen ausblenden
select-environment = SuperOffice-Umgebung
environment-online = Produktion
environment-online-about = Für die Arbeit Ihres Unternehmens
environment-qaonline = Stage
environment-qaonline-about = Für Tests von Partnern
environment-sod = Entwicklung
environment-sod-about = Für Entwickler
select-tenant = SuperOffice-Kunden-ID
select-tenant-hint = Nur wenn Sie in SuperOffice Zugriff auf mehrere Firmen haben.
select-cloud = Microsoft-Cloud
cloud-worldwide = Weltweit (die meisten Organisationen, auch US GCC)
cloud-us-government = US-Behörden (GCC High)
cloud-us-dod = US-Verteidigungsministerium
cloud-china = China, betrieben von 21Vianet
cloud-bleu = Bleu (Frankreich)
cloud-delos = Delos (Deutschland)

configure-heading = Beide Systeme verbinden
configure-lead = Diese Anmeldungen dienen zum Einrichten des Profils. Jeder zugeordnete Benutzer meldet sich später einmal an.
configure-unusual = Nicht eingebaut: Diese Adressen und Namen stammen aus Ihren Einstellungen

card-empty-superoffice = Melden Sie sich als SuperOffice-Administrator an.
card-empty-onsite = Geben Sie die Adressen Ihres Servers und seinen Systembenutzer ein.
card-empty-google = Melden Sie sich mit einem Geschäftskonto Ihres Google Workspace an; ein normaler Benutzer genügt. Nur für „App vertrauen“ braucht es einen Super Admin. Wo Google Kästchen zeigt, kreuzen Sie alle an.
card-empty-google-gmail = Melden Sie sich mit dem Gmail-Konto an, dessen Kalender verwendet wird. Wo Google Kästchen zeigt, kreuzen Sie alle an.
card-empty-microsoft365 = Melden Sie sich mit einem Geschäftskonto mit Postfach an.
card-empty-exchange = Geben Sie das Konto eines Postfachs ein. Über dessen Adresse wird der Server gefunden.
card-asks-microsoft365 = Microsofts Seite kommt vielleicht zweimal, nennt dieses Programm „nicht überprüft“ und verlangt „Vollzugriff“ auf Kalender, Kontakte und Aufgaben. Das ist richtig so: Der Synchronizer schreibt hinein. Zeigt sie das Kästchen „Zustimmung im Namen Ihrer Organisation“, kreuzen Sie es an: Dann fragt sie die anderen nicht.
card-sign-in-superoffice = Mit SuperOffice anmelden
card-sign-in-microsoft365 = Mit Microsoft anmelden
card-sign-in-exchange = Verbinden
card-sign-in-google = Mit Google anmelden
card-admin-consent = Für alle zustimmen
card-admin-consent-about = Für globale Administratoren, vor oder nach dem Anmelden: Sie stimmen einmal für die ganze Organisation zu. In den meisten Organisationen kann sich sonst niemand anmelden.
card-own-registration = Eigene Registrierung
card-own-registration-about = Eine Anwendung verwenden, die Ihr Unternehmen selbst registriert hat.
card-sign-in-for-me = Probelauf ohne Browser: für mich anmelden als
card-waiting = Wartet · noch { $left }
card-waiting-sign-in = Schließen Sie die Anmeldung im Browser ab. Die Seite wurde um { $time } Uhr geöffnet.
card-waiting-boxes = Zeigt Google Kästchen, sind sie anfangs leer: Kreuzen Sie alle an („Alle auswählen“) und wählen Sie „Weiter“.
card-waiting-permissions = Noch eine Seite: Stimmen Sie im Browser den Berechtigungen zu. Die Seite wurde um { $time } Uhr geöffnet.
card-waiting-admin-consent = Stimmen Sie im Browser für Ihre Organisation zu. Die Seite wurde um { $time } Uhr geöffnet.
card-waiting-accepted = Für die Organisation ist zugestimmt. Melden Sie sich nun auf der nächsten Seite an, damit es getestet wird. Sie wurde um { $time } Uhr geöffnet.
card-waiting-played = { $name } meldet sich ohne Browser an.
card-waiting-played-stuck = { $name } steht vor der Seite „{ $page }“ und kommt nicht weiter.
card-waiting-unopened = Die Seite wartet auf Sie: Kopieren Sie den Link in einen Browser auf diesem Computer.
card-page-not-opened = Der Browser wurde nicht geöffnet, die Seite war also nicht zu sehen.
card-time-left = Restzeit
card-nearly-over = Es bleibt weniger als eine Minute.
card-keep-waiting = Weiter warten
card-kept-waiting = Zehn weitere Minuten. Die Seite im Browser bleibt gültig.
card-open-again = Browser erneut öffnen
card-copy-link = Link kopieren
card-link-hint = Der Link funktioniert nur auf diesem Computer.
card-link-copied = Der Link ist in der Zwischenablage. Er funktioniert nur auf diesem Computer.
card-details-copied = Die Details sind in der Zwischenablage.
card-administrator-link-copied = Der Link für Ihren Administrator ist in der Zwischenablage. Er funktioniert auf jedem Computer.
card-administrator-link-copied-rehearsal = Der Link für Ihren Administrator ist in der Zwischenablage. Im Probelauf funktioniert er nur auf diesem Computer.
card-client-id-not-kept = Die Client-ID wird jetzt verwendet, ließ sich aber nicht in den Einstellungen speichern.
card-client-id-copied = Die Client-ID ist in der Zwischenablage.
card-client-id-locked = Hier legt eine Unternehmensrichtlinie die Client-ID fest. Sie wurde nicht geändert. Wählen Sie „Abbrechen“ und melden Sie sich mit ihr an.
card-client-secret-missing = Google verlangt auch den Clientschlüssel. Geben Sie ihn oder die heruntergeladene Datei an.
card-place-changed = Sie haben auf der Seite davor eine andere Umgebung gewählt. Melden Sie sich dort an.
card-cancel = Abbrechen
card-question = Was zeigt die Seite in Ihrem Browser?
card-question-first = Tippen Sie noch, oder bestätigen Sie am Telefon? Lassen Sie sich Zeit. Zeigt die Seite eine Meldung und Sie kommen nicht weiter, sagen Sie es hier.
card-question-still = Ich bin noch dabei
card-question-stuck = Ich komme nicht weiter
card-question-about = Wählen Sie die Seite, die Ihrer gleicht, oder geben Sie ein, was darauf steht.
card-question-met = Im Browser sähen Sie diese Seite. Wählen Sie sie, um zu lesen, was hilft.
card-question-read = Der Text der Seite steht im Feld. Wählen Sie „Erklären“, um zu lesen, was hilft.
card-number = Fehlernummer oder Text
card-number-hint = Fügen Sie den ganzen Text der Seite ein: Die Nummer wird darin gefunden. Er bleibt in diesem Fenster.
card-number-found = Gefunden: { $what }
card-number-explain = Erklären
card-number-unknown = Über diesen Text ist nichts bekannt. Fügen Sie den ganzen Text der Seite ein, oder wählen Sie oben eine Seite.
card-checking = Wird geprüft
card-checking-about = Der Anbieter wird gefragt. Das dauert einige Sekunden.
card-connected = Verbunden
card-saved = Gespeichert
card-saved-session = Angemeldet bis zum Schließen
card-stale = Erneut anmelden
card-stale-about = Diese Anmeldung gilt nicht mehr. Melden Sie sich neu an, um fortzufahren; alles andere ist noch da.
card-failed = Nicht verbunden
card-signed-in-as = Sie sind als { $user } angemeldet.
card-was-signed-in-as = Sie waren als { $user } angemeldet.
card-checks-passed = { $count } Prüfungen in { $seconds } s bestanden
card-checks-passed-notes = { $count } Prüfungen in { $seconds } s bestanden, { $notes } Hinweise
card-checks-passed-note = { $count } Prüfungen in { $seconds } s bestanden, 1 Hinweis
card-warning-go-on = Es geht auch ohne. So ändern Sie es:
card-warning-users = Sie können fortfahren: Jetzt ist nichts zu tun. Um auch gesperrte Benutzer zu sehen, nehmen Sie ein Konto, das Benutzer verwalten darf.
card-copy-command = Befehl kopieren
card-command-copied = Der Befehl ist in der Zwischenablage.
card-copy-fingerprint = Fingerabdruck kopieren
card-fingerprint-copied = Der Fingerabdruck ist in der Zwischenablage.
card-granted = Was erteilt wurde
card-hide-granted = Erteiltes ausblenden
card-consent-done = Ein Administrator hat für die ganze Organisation zugestimmt. Hier ist nichts weiter zu tun.
card-consent-then = Beim letzten Test war für die ganze Organisation zugestimmt.
card-consent-yours = Noch ist nicht allem für alle zugestimmt. Wählen Sie einmal „Für alle zustimmen“, damit sonst niemand aufgehalten wird.
card-consent-theirs = Sie können fortfahren. Noch ist nicht allem für alle zugestimmt: Ein globaler Administrator wählt hier einmal „Für alle zustimmen“.
card-consent-unseen = Ob allem für alle zugestimmt ist, ist von hier nicht zu sehen. Wählen Sie zur Sicherheit einmal „Für alle zustimmen“: Ist es schon geschehen, schadet es nicht.
card-consent-open = Sie können fortfahren. Hat ein globaler Administrator für alle zugestimmt, bleibt nichts zu tun. Wenn nicht, wählt er hier einmal „Für alle zustimmen“.
card-details = Details
card-another-account = Anderes Konto verwenden
card-other-device = Kein Browser hier? Auf einem anderen Gerät anmelden
card-code-about = Schließen Sie die Anmeldung mit diesem Code auf einem anderen Gerät ab.
card-code = Code
card-code-1 = Öffnen Sie auf einem Telefon oder anderen Computer { $address }
card-code-2 = Geben Sie den Code ein. **Geben Sie nur einen Code ein, den Sie selbst hier sehen**, nie einen, den Ihnen jemand sendet.
card-code-3 = Melden Sie sich dort an und stimmen Sie zu. In diesem Fenster geht es dann von selbst weiter.
card-code-copy = Code kopieren
card-code-copied = Der Code ist in der Zwischenablage.
card-keep-in-file = In einer Datei mit Passphrase aufbewahren
card-open-file = Passphrase eingeben
card-trusted = App vertrauen
card-trusted-title = Zuerst stuft ein Super Admin dieses Programm als vertrauenswürdig ein
card-trusted-about = Wo die Organisation nur vertrauenswürdige Apps zulässt, tut dies zuerst ein Super Admin. Sonst zeigt Google „Fehler 400: admin_policy_enforced“, und hier kommt nichts zurück.
card-trusted-then = Es kann einige Minuten, selten einen Tag dauern, bis Google dieses Programm zulässt. Melden Sie sich dann hier an.
card-trusted-no-client-id = Es ist noch keine Client-ID bekannt. Wählen Sie „Eigene Registrierung“ und geben Sie zuerst Ihre ein.
card-trusted-send = Ist jemand anderes Super Admin? Senden Sie dies:
card-hide-trusted = Ausblenden
card-keep-earlier = Frühere Anmeldung behalten
card-sign-in-again = Erneut anmelden
card-copy-details = Details kopieren
card-administrator = Administrator
card-no-consent = darf nicht für alle zustimmen
card-no-users = darf keine Benutzer verwalten
card-rights-unknown = Rolle nicht feststellbar

registration-superoffice-1 = Erstellen Sie im SuperOffice Developer Portal eine Anwendung aus der Vorlage **Native app** für Ihre Umgebung.
registration-superoffice-2 = Behalten Sie das Umleitungsmuster der Vorlage: **^http://127.0.0.1\:\d{"{"}4,10{"}"}$**
registration-superoffice-3 = Ein Clientschlüssel ist nicht nötig.
registration-superoffice-4 = Kopieren Sie die **Anwendungs-ID** und geben Sie sie unten als Client-ID ein.
registration-microsoft365-1 = Fügen Sie im Microsoft Entra Admin Center eine **App-Registrierung** für Konten in beliebigen Organisationen hinzu.
registration-microsoft365-2 = Fügen Sie die Plattform **Mobilgerät- und Desktopanwendungen** mit der Adresse **http://localhost** hinzu und lassen Sie öffentliche Clientflows zu.
registration-microsoft365-3 = Fügen Sie die delegierten Microsoft-Graph-Berechtigungen **User.Read, User.ReadBasic.All, Calendars.Read, MailboxSettings.Read** und die vom Synchronizer benötigten hinzu.
registration-microsoft365-4 = Kopieren Sie die **Anwendungs-ID (Client)** und geben Sie sie unten als Client-ID ein.
registration-google-1 = Öffnen Sie in der Google Cloud Console **Clients** und legen Sie einen Client vom Typ **Desktop-App** an.
registration-google-2 = Schalten Sie im selben Projekt die **Admin SDK API** und die **Google Calendar API** ein.
registration-google-3 = Laden Sie die Datei des Clients herunter und geben Sie sie hier an, oder kopieren Sie **Client-ID** und **Clientschlüssel**.
registration-google-4 = Lassen Sie dann einen Super Admin diese Client-ID in der Admin-Konsole als **Vertrauenswürdig** einstufen.
registration-file = Heruntergeladene Datei
registration-file-hint = Ziehen Sie die Datei auf dieses Fenster, geben Sie ihren Pfad ein, oder fügen Sie ihren Text ein.
registration-file-read = Datei lesen
registration-file-taken = Client-ID und Clientschlüssel wurden aus der Datei übernommen.
registration-file-unreadable = Fehler: Die Datei war nicht lesbar. Prüfen Sie ihren Pfad.
registration-client-secret = Clientschlüssel
registration-client-secret-hint = Google gibt jeder Desktop-App einen. Er steht in Ihren Einstellungen und wird nirgends gezeigt.
registration-client-secret-stored = Einer ist gespeichert. Lassen Sie das Feld leer, um ihn zu behalten.
registration-client-id = Client-ID
registration-client-id-hint = Sie ist kein Geheimnis. Sie steht in Ihren Einstellungen und wird sofort mit einer Anmeldung getestet.
registration-use = Verwenden und anmelden

summary-heading = „{ $name }“ ist verbunden
summary-heading-open = „{ $name }“ ist gespeichert
summary-lead = Beide Systeme sind verbunden, das Profil ist gespeichert. Zuletzt getestet: { $time }.
summary-lead-open = Noch ist nicht alles verbunden. Sie können jederzeit weitermachen.
summary-lead-stale = Beide Systeme waren verbunden; zuletzt getestet: { $time }. Jemand muss sich erneut anmelden.
summary-lead-failed = Das Profil ist gespeichert, aber eine Verbindung funktioniert gerade nicht. Der rote Kasten unten sagt, warum und was zu tun ist.
summary-stored = Wo es gespeichert ist
summary-file = Das Profil, ohne jedes Kennwort:
summary-secrets-keyring = Die Anmeldungen liegen im Schlüsselbund dieses Computers. Sie dienen nur zum Einrichten und Testen.
summary-secrets-session = Die Anmeldungen bleiben nur, bis Sie dieses Programm schließen, wie von Ihnen gewählt.
summary-secrets-file = Die Anmeldungen liegen in einer verschlüsselten Datei, die sich mit Ihrer Passphrase öffnet. Sie dienen nur zum Einrichten und Testen.
secrets-locked = Ihr Unternehmen hat festgelegt, wo Anmeldungen aufbewahrt werden. Das lässt sich hier nicht ändern.
summary-open-folder = Ordner öffnen
summary-copy-path = Pfad kopieren
summary-next = Was als Nächstes kommt
summary-next-hand-over = Der Synchronizer ist der Dienst, der SuperOffice und die Kalender von nun an abgleicht; dafür braucht er dieses Profil. Exportieren Sie es, und geben Sie die Datei dem, der den Synchronizer für Sie betreibt: Ihrer IT-Abteilung, Ihrem SuperOffice-Partner oder SuperOffice.
summary-next-users = Ihre eigenen Anmeldungen werden nicht für die zugeordneten Benutzer verwendet.
summary-export = Profil exportieren
summary-open = Was noch offen ist
summary-sure = Zur Sicherheit
summary-open-connection = { $system } ist nicht verbunden.
summary-open-consent-unseen = { $who ->
    [you] Ob bei Microsoft 365 für alle zugestimmt ist, ist von hier nicht zu sehen. Wählen Sie auf der Karte einmal „Für alle zustimmen“: Ist es schon geschehen, schadet es nicht.
   *[other] Ob bei Microsoft 365 für alle zugestimmt ist, ist von hier nicht zu sehen. Fragen Sie einen globalen Administrator, oder lassen Sie ihn auf der Karte einmal „Für alle zustimmen“ wählen: Ist es schon geschehen, schadet es nicht.
}
summary-open-consent-lacking = { $who ->
    [you] Bei Microsoft 365 ist noch nicht für alle zugestimmt, die meisten zugeordneten Benutzer würden aufgehalten. Wählen Sie auf der Karte einmal „Für alle zustimmen“.
   *[other] Bei Microsoft 365 ist noch nicht für alle zugestimmt, die meisten zugeordneten Benutzer würden aufgehalten. Ein globaler Administrator wählt auf der Karte einmal „Für alle zustimmen“.
}
summary-open-trusted = Lässt Ihr Google Workspace nur vertrauenswürdige Apps zu, stuft ein Super Admin dieses Programm für alle zugeordneten Benutzer als vertrauenswürdig ein. Sonst hält Google sie auf.
summary-open-zones = Sehen Sie sich die Zeitzonen noch einmal an: Sie passen nicht zusammen. Ist eine falsch, erhalten Termine und Aufgaben falsche Zeiten.
summary-open-guess = Die Zeitzone von { $system } ist geraten: { $zone }, wie auf diesem Computer. Bestätigen Sie sie, oder wählen Sie eine andere.
summary-open-nobody = Noch ist niemand zugeordnet.
summary-open-left = Personen in SuperOffice, die einen möglichen Kalender haben und nicht zugeordnet sind: { $count }. Das ist in Ordnung, wenn Sie sie absichtlich weglassen.
summary-open-half = Die Benutzerlisten wurden nicht vollständig abgerufen, daher können Personen fehlen.
summary-open-gone = Zugeordnete Personen, die nicht mehr in ihrer Liste stehen oder inzwischen nicht zugeordnet werden können: { $count }.
summary-open-differ = Zugeordnete Personen, deren Microsoft-365-Benutzername (UPN) nicht ihre E-Mail-Adresse ist: { $count }. SuperOffice Onsite lehnt sie ab: Ein Microsoft-365-Administrator gleicht beides an.
summary-alone = Nur in SuperOffice: { $count }. Niemand in { $system } hat ihre Adresse. Lassen Sie sie weg, oder ordnen Sie sie unter „{ step-title-link-users }“ von Hand zu.
summary-open-unread = Wer nicht zugeordnet ist, zeigt sich erst, wenn die Benutzerlisten gelesen werden: Sie werden nicht gespeichert. An den Zugeordneten ändert das nichts.
summary-read-lists = Listen lesen
summary-link = Benutzer zuordnen
summary-zones = Zeitzonen ansehen
summary-consent = Zu „Für alle zustimmen“
summary-trusted = Schritte für „App vertrauen“ zeigen
summary-configure = Konfiguration hier prüfen
summary-check = Prüfungen wiederholen
summary-documents = Dokumente prüfen
summary-documents-about = Optional: ob SuperOffice Briefe und Verträge in SharePoint oder Google Drive speichern kann.
summary-checking = Wird getestet
summary-checked = Soeben getestet
summary-checked-warnings = Funktioniert, mit Warnung
summary-check-failed = Funktioniert nicht
summary-users = Was jeder zugeordnete Benutzer nun tut
summary-users-mail = Die E-Mail **Let’s get started** öffnen, die der Synchronizer sendet, und auf ihre Schaltfläche klicken.
summary-users-superoffice = Sich bei SuperOffice anmelden.
summary-users-calendar = Sich bei { $calendar } anmelden.
summary-users-nothing = Nichts: Wie von Ihnen gewählt, handelt ein Konto für alle, und sie erhalten keine E-Mail.
summary-sync-user = Was vor der ersten Zuordnung bereit sein muss
summary-sync-user-rights = Das Konto hat ein Postfach und das Recht **ApplicationImpersonation**.
summary-sync-user-throttling = Eine eigene Drosselungsrichtlinie hebt die Grenzen von Exchange für dieses Konto auf.
summary-sync-user-enabled = Der Hersteller des Synchronizers hat **Sync User** für dieses Profil freigeschaltet.
summary-sync-user-link = Melden Sie sich mit diesem Konto bei Exchange an, testen Sie es mit dem Postfach einer anderen Person, und ordnen Sie erst dann Benutzer zu.
summary-letter-name = Text für die zugeordneten Benutzer
summary-letter-when = Senden Sie ihnen diesen Text, sobald der Synchronizer das Profil hat:
summary-letter-subject = Bitte Ihren Kalender in { $calendar } mit SuperOffice verbinden
summary-letter =
    Guten Tag,

    Sie erhalten in Kürze vom Synchronizer eine E-Mail mit dem Titel „Let’s get started“. Sie brauchen dafür einmalig drei Minuten:

    1. Klicken Sie auf die Schaltfläche in dieser E-Mail.
    2. Melden Sie sich wie gewohnt bei SuperOffice an.
    3. { $last }

    Die erste Synchronisierung dauert länger als die späteren. Bitte sagen Sie mir Bescheid, wenn etwas nicht funktioniert.
summary-letter-account = Melden Sie sich mit Ihrem Geschäftskonto bei { $calendar } an.
summary-letter-exchange = Melden Sie sich mit Ihrem Benutzernamen und Ihrem E-Mail-Kennwort bei { $calendar } an.
summary-letter-google = Melden Sie sich mit dem Konto Ihres Kalenders bei { $calendar } an. Wo Kästchen erscheinen, wählen Sie „Alle auswählen“.
summary-copy-letter = Text kopieren
summary-copy-addresses = Benutzeradressen kopieren
summary-copied-letter = Der Text ist kopiert. Senden Sie ihn den zugeordneten Benutzern.
summary-copied-addresses = Die Adressen sind kopiert.

## SuperOffice Onsite on the cards

card-onsite-netserver = NetServer-URL (Webdienste)
card-onsite-netserver-hint = Wer Ihren SuperOffice-Server betreibt, kennt sie. Sie endet mit /Remote/Services und zwei Ziffern. { onsite-soap-end }
card-onsite-web-api = Adresse der Web-API
card-onsite-web-api-hint = Die Adresse von SuperOffice im Browser, mit /api am Ende.
card-onsite-user = Benutzername
card-onsite-user-hint = Der Systembenutzer: das Konto, das SuperOffice für Programme hat. Wer Ihren Server eingerichtet hat, kennt es. Ein SuperOffice-Administrator geht auch.
card-onsite-no-user = Fehler: Geben Sie den Benutzernamen ein, ohne Doppelpunkt.
card-onsite-checking = Ihr Server wird geprüft, dann folgt die Anmeldung. Das dauert einige Sekunden.
card-onsite-found-web-api = Web-API: { $address }
onsite-soap-end = SuperOffice plant, diese Webdienste mit Version 13 zu entfernen.
onsite-upn = Mit SuperOffice Onsite muss der Microsoft-365-Benutzername (UPN) jedes Benutzers die primäre E-Mail-Adresse sein.

## Exchange on the cards

card-exchange-connect = Verbinden
card-exchange-correct = Eingaben korrigieren
card-exchange-enter-oab = Dessen Adresse selbst eingeben
card-exchange-answered = Sie haben { $before } zugestimmt. Jetzt der nächste Server: { $host }
card-exchange-answered-same = Sie haben { $before } zugestimmt. Noch eine Frage zu diesem Server:
card-exchange-declined = An { $host } wurde nichts gesendet. Sie können die Adressen selbst eingeben.
card-exchange-change = Eingaben ändern
card-exchange-checking = Ihr Server wird gesucht, dann folgt die Anmeldung. Das dauert einige Sekunden.
card-exchange-play = Probelauf: ausfüllen und verbinden als
card-exchange-play-mailboxes = Probelauf: Der erfundene Exchange-Server gehört Contoso (contoso.example). Ausfüllen und verbinden als
person-superoffice-administrator = Administratorin von Nordfjell Energi AS
person-superoffice-user = Vertrieb, kein Administrator
person-superoffice-onsite-system-user = Systembenutzer von Nordfjell Energi AS
person-superoffice-onsite-onsite-user = Vertrieb, kein Administrator
person-microsoft365-administrator = globale Administratorin von Nordfjell Energi AS
person-microsoft365-user = normaler Benutzer
person-microsoft365-guest = Gast aus einer anderen Organisation
person-microsoft365-no-mailbox = Benutzerin ohne Postfach
person-google-administrator = Super Admin von Nordfjell Energi AS
person-google-help-desk = Administratorin mit einer Rolle, die Benutzer nicht lesen darf
person-google-user = normaler Benutzer
person-google-archive = Konto des Dokumentenarchivs
person-google-gmail = privates Konto, keine Organisation
person-exchange-administrator = Administratorin von Contoso
person-exchange-user = normaler Benutzer
person-exchange-service = Dienstkonto ohne Postfach, handelt für andere
person-exchange-password-expired = Benutzerin, deren Passwort abgelaufen ist
person-exchange-disabled = Benutzer, dessen Konto deaktiviert ist
person-exchange-moved = Benutzerin, deren Postfach in Microsoft 365 ist
person-exchange-no-mailbox = Benutzerin ohne Postfach
person-exchange-unannounced = E-Mail-Domäne, die keinen Server nennt; seine Adresse ist https://mail.contoso.example/EWS/Exchange.asmx
card-exchange-user = Benutzername
card-exchange-user-hint = Der Benutzername für Outlook im Web. Ohne ihn gilt die E-Mail-Adresse.
card-exchange-user-missing = Fehler: Geben Sie den Benutzernamen ein, der zur Domäne gehört.
card-exchange-two-domains = Fehler: Der Benutzername enthält schon eine andere Domäne.
card-exchange-user-wrong = Fehler: Geben Sie nur den Benutzernamen ein. Der Teil vor dem Backslash ist die Domäne.
card-exchange-domain = Domäne
card-exchange-domain-hint = Leer, wenn der Benutzername eine E-Mail-Adresse ist.
card-exchange-domain-with-address = Fehler: Lassen Sie die Domäne leer, weil der Benutzername eine E-Mail-Adresse ist.
card-exchange-domain-wrong = Fehler: Geben Sie nur die Domäne ein, zum Beispiel CONTOSO oder contoso.local.
card-exchange-split = Die Domäne stammt aus dem Benutzernamen.
card-exchange-email = E-Mail-Adresse
card-exchange-email-hint = Das Postfach, das verbunden wird. Über den Teil nach dem @ wird Ihr Server gefunden.
card-exchange-email-missing = Fehler: Geben Sie die E-Mail-Adresse des Postfachs ein.
card-exchange-email-wrong = Fehler: Das ist keine E-Mail-Adresse. Ein Beispiel ist kari@contoso.example.
card-exchange-password = Kennwort
card-exchange-no-password = Fehler: Geben Sie das Kennwort ein.
card-exchange-password-blanks = Es beginnt oder endet mit einem Leerzeichen. Es wird genau so gesendet, wie es hier steht.
card-exchange-show-password = Kennwort anzeigen
card-exchange-hide-password = Kennwort ausblenden
card-exchange-password-again = Meldet sich als { $user } am Postfach { $email } an. Alles außer dem Kennwort bleibt erhalten.
card-exchange-help = Unsicher, was einzugeben ist?
card-exchange-help-title = Drei Wege zu Benutzername und Domäne
card-exchange-help-1 = Was in **Outlook im Web** funktioniert, funktioniert hier. Geben Sie dort CONTOSO\kari ein, ist die Domäne **CONTOSO** und der Benutzername **kari**.
card-exchange-help-2 = Öffnen Sie auf einem Computer Ihres Unternehmens die **Eingabeaufforderung** und geben Sie **whoami** ein: Vor dem Backslash steht die Domäne, danach der Benutzername. **whoami /upn** zeigt die Form mit einem @.
card-exchange-help-3 = Bei **gehostetem Exchange** geben Sie Ihre vollständige E-Mail-Adresse als Benutzernamen ein und lassen die Domäne leer.
card-exchange-more = Server und Testpostfach
card-exchange-host = Hostname des Servers
card-exchange-host-hint = Nur wenn Ihr Server nicht über die E-Mail-Adresse gefunden wird. Er wird zuerst gefragt.
card-exchange-host-wrong = Fehler: Geben Sie einen Hostnamen wie mail.contoso.example ein.
card-exchange-impersonate = Postfach einer anderen Person
card-exchange-impersonate-hint = Dessen E-Mail-Adresse, nur zum Testen, ob dieses Konto für andere handeln darf.
card-exchange-may-lock = Mehrere Kennwörter wurden abgelehnt. Ein weiteres falsches kann das Konto sperren.
card-exchange-refused-before = Dieser Benutzername und dieses Kennwort wurden eben abgelehnt. Ändern Sie zuerst eines davon.
card-exchange-anyway = Trotzdem testen
card-exchange-addresses = Adressen selbst eingeben
card-exchange-addresses-title = Wo ist Ihr Exchange-Server?
card-exchange-addresses-about = Ihr Exchange-Administrator kennt diese beiden Adressen. Sie können auch nur eine davon eingeben.
card-exchange-ews = Adresse der Exchange-Webdienste
card-exchange-ews-hint = Dort werden Kalender gelesen und geschrieben.
card-exchange-oab = Adresse des Offlineadressbuchs
card-exchange-oab-hint = Der Synchronizer liest dort die Liste der Postfächer. Lassen Sie das Feld leer, wenn Sie die Adresse nicht kennen.
card-exchange-address-wrong = Fehler: { $why }
card-exchange-address-good = Die Form dieser Adresse stimmt.
card-exchange-use = { $address } verwenden
card-exchange-instead = Diese statt AutoDiscover verwenden
card-exchange-instead-hint = Über AutoDiscover nennt Exchange seine Adressen, auch gegenüber Outlook. Eine leer gelassene Adresse wird dort weiterhin gesucht.
card-exchange-test = Mit diesen Adressen verbinden
card-exchange-look-again = Erneut mit AutoDiscover suchen
card-exchange-search = Adressen vorschlagen
card-exchange-searching = Gesucht werden Server Ihrer Maildomäne, die wie Exchange antworten. Es wird kein Kennwort gesendet.
card-exchange-search-nothing = Kein Server Ihrer Maildomäne antwortet wie Exchange, daher lässt sich keine Adresse vorschlagen. Fragen Sie Ihren Exchange-Administrator, oder öffnen Sie „{ card-exchange-where }“.
card-exchange-where = Wo finde ich sie?
card-exchange-where-1 = Halten Sie im klassischen **Outlook für Windows** die Taste **Strg** gedrückt, klicken Sie mit rechts auf das Symbol neben der Uhr und wählen Sie **E-Mail-AutoKonfiguration testen**.
card-exchange-where-2 = Geben Sie die E-Mail-Adresse ein, lassen Sie nur **AutoErmittlung verwenden** angehakt und wählen Sie **Testen**.
card-exchange-where-3 = **Verfügbarkeitsdienst-URL** (Availability Service URL) ist die Adresse der Exchange-Webdienste, **OAB-URL** die des Offlineadressbuchs.
card-exchange-where-4 = Auf dem Server zeigen **Get-WebServicesVirtualDirectory | fl ExternalUrl** und **Get-OabVirtualDirectory | fl ExternalUrl** die Adressen für außen.
card-exchange-allow = Das Kennwort an { $host } senden?
card-exchange-allow-about = Dieser Server liegt außerhalb von { $domain }. Erlauben Sie es nur, wenn Sie wissen, dass dort Ihr Exchange ist.
card-exchange-allow-imported = Er kam mit einem importierten Profil. Erlauben Sie es nur, wenn Sie wissen, dass er zu Ihnen gehört.
card-exchange-allow-from = { $from } führt dorthin, doch der Server liegt außerhalb von { $domain }. Erlauben Sie es nur, wenn Sie wissen, dass dort Ihr Exchange ist.
card-exchange-basic = Das Kennwort an { $host } senden, obwohl nichts auf einen Exchange-Server hinweist?
card-exchange-basic-about = Er verlangt das Kennwort selbst (Basic), über eine verschlüsselte Verbindung. Erlauben Sie es nur, wenn Sie diesen Server kennen.
card-exchange-allow-yes = Ja, an { $host } senden
card-exchange-allow-no = Nein, nicht senden
card-exchange-trust = Ist dies das Zertifikat von { $host }?
card-exchange-trust-about = Dieser Computer vertraut dem Aussteller nicht. Erfragen Sie den Fingerabdruck bei Ihrem Exchange-Administrator und vergleichen Sie ihn.
card-exchange-trust-yes = Diesem Zertifikat für { $host } vertrauen
card-exchange-trust-no = Nicht vertrauen
card-exchange-compared = Ich habe den Fingerabdruck verglichen, er stimmt überein
card-exchange-certificate-subject = Ausgestellt für
card-exchange-certificate-names = Für die Hosts
card-exchange-certificate-issuer = Ausgestellt von
card-exchange-certificate-begins = Gültig ab
card-exchange-certificate-expires = Gültig bis
card-exchange-certificate-fingerprint = Fingerabdruck (SHA-256)
card-exchange-found-ews = Exchange-Webdienste: { $address }
card-exchange-found-oab = Offlineadressbuch: { $address }
card-exchange-found-no-oab = Offlineadressbuch: keines
card-exchange-found-version = Serverversion: { $version }
card-exchange-found-not-impersonated = Nicht getestet: für andere handeln. Das ist nur nötig, wo ein Konto für alle Benutzer handelt; ein Exchange-Administrator gibt ihm das Recht.
card-exchange-found-test = Zum Testen wählen Sie „{ card-exchange-change }“ und geben unter „{ card-exchange-more }“ das Postfach einer anderen Person ein.
card-exchange-found-impersonate = Für andere zu handeln wurde mit { $email } getestet.
card-exchange-found-allowed = Erhalten das Kennwort mit Ihrer Zustimmung: { $hosts }
card-exchange-found-pinned = Zertifikat, dem Sie vertrauen: { $hosts }
card-exchange-override = von Hand eingegeben
card-cloud-advanced = Erweitert
card-cloud-title = Exchange-Webdienste in Microsoft 365
card-cloud-about = Microsoft schaltet sie am { $end } ab. Geben Sie Adressen nur ein, wenn der Administrator des Synchronizers danach fragt.
card-cloud-ask = Microsoft fragen, ob sie eingeschaltet sind
card-cloud-asking = Wird gefragt
card-cloud-asks-for-sign-in = Der Dienst ist vorhanden und verlangt eine Anmeldung. Ob Ihre Organisation ihn erlaubt, zeigt sich erst danach.
card-cloud-disabled = Der Dienst ist für Ihre Organisation ausgeschaltet.
card-cloud-blocked = Eine Regel Ihrer Organisation blockiert dieses Programm dort.
card-cloud-gone = Den Dienst gibt es nicht mehr.
card-cloud-unclear = Die Antwort sagt nichts über den Dienst.
card-cloud-unreachable = Der Dienst war nicht erreichbar.
select-look = Unsicher, welches Kalendersystem es ist?
select-look-hint = Geben Sie eine vollständige E-Mail-Adresse Ihres Unternehmens ein. Dann wird nachgesehen, wohin dessen E-Mails gehen.
select-look-do = Nachsehen
select-looking = Suche läuft
select-look-found = { $system ->
    [Exchange] Die E-Mails von { $domain } liegen auf einem Exchange-Server. Exchange ist gewählt.
   *[other] Die E-Mails von { $domain } liegen bei { $system }. { $system } ist gewählt.
}
select-look-found-because = { $system ->
    [Exchange] Die E-Mails von { $domain } liegen auf einem Exchange-Server ({ $because }). Exchange ist gewählt.
   *[other] Die E-Mails von { $domain } liegen bei { $system } ({ $because }). { $system } ist gewählt.
}
select-look-unknown = Es war nicht zu erkennen, wo { $domain } liegt. Fragen Sie Ihren Administrator, oder sehen Sie nach, welches Programm Ihren Kalender zeigt.

## What happened: the page behind a failure, and its report

trouble-show = Zeigen, was geschehen ist
trouble-what = Was geschehen ist
trouble-not-connected = { $system } ist nicht verbunden
trouble-not-possible = Das war nicht möglich
trouble-more = Weitere Informationen
trouble-do = Was zu tun ist
trouble-commands = Befehle für den Administrator
trouble-timeline = Was versucht wurde, Schritt für Schritt
trouble-details = Details für den Support
trouble-fact = { $name }: { $value }
trouble-nothing-known = Mehr ist über diesen Schritt nicht bekannt.
trouble-copy-everything = Alles kopieren
trouble-make-report = Bericht erstellen
trouble-copied = Kopiert.

fact-time = Zeit (UTC)
fact-system = System
fact-code = Code
fact-number = Fehlernummer des Anbieters
fact-host = Host
fact-port = Port
fact-status = Status
fact-media-type = Art der Antwort
fact-how = Art des Fehlers
fact-how-refused = Verbindung wurde abgelehnt
fact-how-silent = nichts kam zurück
fact-how-reset = Verbindung wurde getrennt
fact-how-no-answer = keine rechtzeitige Antwort
fact-seconds = Sekunden
fact-direction = Die Uhr dieses Computers geht
fact-direction-ahead = vor
fact-direction-behind = nach
fact-server-time = Zeit des Servers
fact-request-id = Anforderungs-ID
fact-correlation = Korrelations-ID
fact-trace = Trace-ID
fact-detail = Kurz, für den Support (englisch)
fact-took = Dauer
fact-issuer = Ausgestellt von
fact-subject = Ausgestellt für
fact-names = Gültig für
fact-begins = Gültig ab
fact-expires = Gültig bis
fact-fingerprint = Fingerabdruck (SHA-256)
fact-proxy = Proxy
fact-schemes = Anmeldearten des Proxys
fact-portal = Anmeldeseite des Netzwerks
fact-script = Skript des Proxys
fact-user = Angemeldet als
fact-tenant = Organisation
fact-users = Benutzer gefunden
fact-calendars = Kalender gefunden
fact-expected = Erwartet
fact-found = Gefunden
fact-scopes = Berechtigungen
fact-until = Bis
fact-reason = Grund
fact-from = Genannt von
fact-to = Führt zu
fact-minutes = Minuten
fact-ends = Endet
fact-ews-state = Stand der Exchange-Webdienste
fact-graph = Microsoft Graph
fact-json = AutoDiscover in JSON
fact-xml = AutoDiscover in XML
fact-unread = War nicht lesbar
fact-account-kind = Art des Kontos
fact-administrator = Ist Administrator
fact-age-hours = Alter in Stunden
fact-approval = Genehmigung
fact-asked = Wie oft gefragt
fact-back-end = Server dahinter
fact-bytes = Bytes
fact-class = Art der Ablehnung
fact-client = Programm
fact-client-request-id = Anforderungs-ID dieses Programms
fact-count = Anzahl
fact-data-center = Rechenzentrum
fact-error = Fehlercode
fact-ews = Adresse der Exchange-Webdienste
fact-field = Feld
fact-front-end = Server davor
fact-media = Art der Antwort
fact-guest = Sieht nach Gast aus
fact-moved = Umgezogen
fact-name-ms = Namensauflösung, in ms
fact-password-days = Tage bis zum Ablauf des Kennworts
fact-primary = Primäre Adresse
fact-profile-why = Warum es nicht übernommen wurde
fact-propose-ews = Gefundene Adresse
fact-propose-oab = Gefundenes Adressbuch
fact-scheme = Art der Anmeldung
fact-suberror = Weiterer Fehlercode
fact-tcp-ms = Verbindungsaufbau, in ms
fact-tls = TLS-Version
fact-tls-ms = Sicherung der Verbindung, in ms
fact-version = Version
fact-why = Was daran falsch ist
fact-organization = Organisation
fact-name = Name
fact-visible = Sichtbar
fact-roles = Rollen
fact-webmail = Adresse von Webmail
fact-activation = Seite zum Einschalten
fact-domain = Domäne
fact-said = In den Worten von SuperOffice
fact-abilities = Genannte Funktionen
fact-free = Freie Bytes
fact-place = Ort
fact-plugin = Dokument-Plug-in
fact-list = Im Einzelnen
fact-of = Insgesamt
fact-path = Datei
fact-account-kind-organization = ein Firmenkonto
fact-account-kind-personal = ein persönliches Konto
fact-account-kind-personal-profile = ein persönliches Konto, wie im Profil
fact-approval-not-yet = noch nicht erteilt
fact-approval-unwatched = von hier aus nicht zu sehen
fact-ews-state-allowed = noch erlaubt
fact-ews-state-asks-for-sign-in = vorhanden, verlangen eine Anmeldung
fact-ews-state-blocked = für dieses Programm nicht erlaubt
fact-ews-state-disabled = ausgeschaltet
fact-ews-state-gone = unter dieser Adresse nicht mehr da
fact-ews-state-unclear = keine klare Antwort
fact-field-domain = { card-exchange-domain }
fact-field-email = { card-exchange-email }
fact-field-ews = { card-exchange-ews }
fact-field-host = { card-exchange-host }
fact-field-impersonate = { card-exchange-impersonate }
fact-field-netserver = { card-onsite-netserver }
fact-field-oab = { card-exchange-oab }
fact-field-password = { card-exchange-password }
fact-field-proxy = { fact-proxy }
fact-field-user = { card-exchange-user }
fact-field-web-api = { card-onsite-web-api }
fact-graph-ready = kann genutzt werden
fact-guest-domain = nach der Domäne
fact-guest-token = nach Angabe von Microsoft
fact-moved-mailbox = das Postfach
fact-profile-why-exists = eine Datei dieses Namens gibt es schon
fact-profile-why-imported = kam mit einem importierten Profil
fact-profile-why-made-up = stammt aus einem Probelauf
fact-profile-why-name = der Name kann nicht verwendet werden
fact-profile-why-newer = stammt aus einer neueren Version dieses Programms
fact-profile-why-no-file = diese Datei gibt es nicht
fact-profile-why-not-deleted = ist nicht gelöscht
fact-profile-why-not-removed = ließ sich nicht entfernen
fact-profile-why-real = gehört zu echten Unternehmen
fact-profile-why-running = das Programm ist geöffnet
fact-unknown = nicht bekannt
fact-addresses = Adressen des Hosts
fact-address-list = Adressliste
fact-lists = Adresslisten gefunden
fact-name-servers = Was Nameserver sagen
fact-measured = Wurde gemessen
fact-reached = Wurde erreicht
fact-inspection = Verbindungen werden unterwegs geöffnet
fact-refused = Der Proxy hat das Kennwort abgelehnt
fact-refused-forgotten = ja, und das Aufbewahrte ist vergessen
fact-store = { report-row-store }
fact-store-keyring = Schlüsselbund dieses Computers
fact-store-session = Arbeitsspeicher, bis das Programm endet
fact-store-file = eine verschlüsselte Datei
fact-state = Zustand, in den Worten von SuperOffice
fact-view = Art der Liste, in den Worten von Google
fact-time-zone = Zeitzone
fact-services = Ordner der Webdienste
fact-kind = Stand
fact-kind-missing = niemand hat sie hinzugefügt
fact-kind-disabled = ausgeschaltet
fact-kind-not-granted = hat noch keinen Zugriff
fact-clock = Uhr dieses Computers
fact-clock-jumped = ist gesprungen, wie nach dem Ruhezustand
fact-for = Für wen
fact-for-everyone = alle in der Organisation
fact-for-person = eine Person
fact-for-lacking = noch nicht alle
fact-for-unseen = von hier nicht zu sehen
fact-for-organization = die Organisation
fact-for-onsite = { select-crm-onsite }
fact-from-this-computer = niemandem: es ist dieser Computer
fact-from-setting = einer Einstellung
fact-from-environment = einer Umgebungsvariablen
fact-from-operating-system = dem Betriebssystem
fact-from-desktop = der Arbeitsoberfläche
fact-from-unsaid = einem Skript, das nicht befragt werden konnte
fact-from-nobody = niemandem
fact-file = { fact-path }

report-page-heading = Ein Bericht für den Support
report-page-lead = Das ist alles, was der Bericht enthält. Nichts wird gesendet: Sie kopieren oder speichern ihn und geben ihn selbst weiter.
report-page-writing = Bericht wird geschrieben …
report-page-left-out = Was weggelassen wurde
report-page-as-text = Als Text
report-page-as-json = Für Programme (JSON)
report-page-form = Form des Berichts
report-page-copy = Kopieren
report-page-copied = Der Bericht ist in der Zwischenablage.
report-page-save = Speichern
report-page-saved = Gespeichert als { $file }
report-page-open-folder = Ordner öffnen
report-page-text = Der Bericht
report-page-make = Bericht für den Support

ready-looking = Computer und Netzwerk werden geprüft …
ready-well = Dieser Computer ist bereit
ready-notes = Dieser Computer ist bereit, mit einem Hinweis
ready-findings = Vielleicht ist etwas im Weg
ready-go-on = Sie können die Anmeldung trotzdem versuchen.
ready-choose-where = Wählen Sie zuerst, wo die Anmeldungen aufbewahrt werden. Für diese Sitzung: Alle Anmeldungen sind weg, sobald Sie das Programm schließen. In einer Datei: Alle Anmeldungen bleiben auf diesem Computer, hinter einer Passphrase; gut, wenn Sie vielleicht eine Pause machen. Alle dienen nur der Einrichtung und den Tests.
ready-show = Zeigen, was geprüft wurde
ready-hide = Geprüftes ausblenden
ready-again = Erneut prüfen
portal-not-opened = Der Browser wurde nicht geöffnet. Öffnen Sie ihn selbst: Dort zeigt das Netzwerk seine Anmeldeseite.

proxy-heading = Am Proxy anmelden
proxy-lead = Der Proxy { $proxy } Ihres Netzwerks verlangt Benutzername und Kennwort. Beides wird nur an diesen Proxy gesendet und im Schlüsselbund aufbewahrt. Ist das nicht möglich, bleibt beides, bis Sie das Programm schließen.
proxy-user = Benutzername für den Proxy
proxy-password = Kennwort für den Proxy
proxy-show = Kennwort anzeigen
proxy-hide = Kennwort ausblenden
proxy-give = Am Proxy anmelden
proxy-trying = Proxy wird abgefragt …
proxy-user-missing = Fehler: Geben Sie den Benutzernamen ein.
proxy-forget = Gespeicherte Angaben für diesen Proxy löschen
proxy-forgotten = Für den Proxy { $proxy } ist nichts mehr gespeichert.
proxy-nothing-kept = Für den Proxy { $proxy } waren weder Benutzername noch Kennwort gespeichert.
proxy-refused = Fehler: Der Proxy nimmt diesen Benutzernamen und dieses Kennwort nicht an.

## What a candidate of the search for a server turned out to be

candidate-exchange = antwortet wie Exchange
candidate-basic-only = verlangt ein Kennwort, aber nichts weist auf Exchange hin
candidate-redirect = führt zu { $to }
candidate-bad-redirect = führt zu einer Adresse, die nicht verwendbar ist
candidate-loop = führt im Kreis
candidate-gateway = zeigt eine Anmeldeseite zum Ausfüllen von Hand
candidate-microsoft365 = führt zu Microsoft 365 ({ $to })
candidate-no-service = antwortet, aber nicht als AutoDiscover ({ $status })
candidate-no-answer = gibt eine unbrauchbare Antwort
candidate-absent = diesen Namen gibt es nicht
candidate-no-record = diesen Eintrag gibt es nicht
candidate-refused = nimmt keine Verbindung an
candidate-silent = hat nicht rechtzeitig geantwortet
candidate-service = nennt den Server { $to }

## Handing over and taking in a profile
export-about = Die Datei enthält weder Kennwort noch Anmeldung. Wer sie importiert, meldet sich neu an.
export-where = Die Datei kommt in den Ordner { $folder }
difference-new-profile = „{ $name }“ ist ein neues Profil. Was darin vom Üblichen abweicht:
difference-of-profile = Das Profil „{ $name }“ gibt es schon. Das würde sich darin ändern:
difference-none = Das Profil „{ $name }“ gibt es schon, und nichts würde sich darin ändern.
difference-changed = { $name }: { $old } → { $new }
difference-set = { $name }: { $new }
difference-nothing = (nichts)
difference-name = Name
difference-crm = CRM-System
difference-environment = SuperOffice-Umgebung
difference-netserver = SuperOffice-Webdienste
difference-web-api = SuperOffice-Web-API
difference-calendar = Kalendersystem
difference-cloud = Microsoft-Cloud
difference-account = Art des Google-Kontos
difference-place = Umgebung
difference-tenant = Nummer der Organisation
difference-user = Benutzername
difference-domain = Domäne
difference-ews-origin = Herkunft der Exchange-Webdienste
difference-oab-origin = Herkunft des Offlineadressbuchs
difference-value-discovered = von AutoDiscover gefunden
difference-value-override = von Hand angegeben
difference-value-superoffice-online = SuperOffice CRM Online
difference-value-superoffice-onsite = SuperOffice CRM Onsite
difference-pairs-added = Zugeordnete Benutzer, die hinzukommen: { $count }
difference-pairs-removed = Zugeordnete Benutzer, die wegfallen: { $count }
difference-pairs-left-out = Zugeordnete Benutzer, die weggelassen werden, weil sie in einem anderen Profil zugeordnet sind oder zu einer anderen Organisation gehören: { $count }
difference-more-pairs = und { $count } weitere
difference-forgotten = Die hier gespeicherte Anmeldung wird gelöscht: { $systems }
difference-sign-in-again = Jemand muss sich erneut anmelden: { $systems }
difference-addresses = Mit der Datei kamen von Hand angegebene Adressen. Sie erhalten das Kennwort erst, wenn Sie zustimmen.

## Documents

documents-title = Dokumente
documents-ready = Dokumente sind bereit, soweit geprüft wurde.
documents-ready-with-warnings = Dokumente sind verwendbar. Es gibt etwas zu beachten.
documents-not-ready = Dokumente sind nicht bereit.
documents-other-side-unknown = Bei SuperOffice ist nichts im Weg. Der Speicherort für Dokumente wurde nicht geprüft, weil das niemand erlaubt hat: Melden Sie sich für Dokumente an und prüfen Sie erneut.
documents-unknown = Ob Dokumente bereit sind, lässt sich nicht sagen: Etwas ließ sich nicht prüfen.
documents-page-lead = SuperOffice kann Briefe und Verträge in SharePoint oder Google Drive speichern. Hier wird geprüft, ob dafür alles vorbereitet ist. Das ist optional, und es wird nirgends etwas geändert.
documents-page-subjects = Was geprüft wird
documents-page-superoffice = SuperOffice: wo Dokumente liegen, welche Vorlagen dorthin führen und wie sich Ihre Benutzer anmelden
documents-page-microsoft365 = SharePoint: die Website, ihre Bibliotheken und die Anwendungen von SuperOffice
documents-page-google = Google Drive: wem es gehört, geteilte Ablagen und der Ordner
documents-page-exchange = Ein Exchange-Server hat keinen Speicherort für Dokumente, daher lässt sich nur SuperOffice prüfen.
documents-page-not-connected = { $system } ist noch nicht verbunden, daher lässt sich nur SuperOffice prüfen.
documents-page-place = Wo Dokumente gespeichert werden sollen
documents-page-place-about = Was leer bleibt, wird nicht gesucht.
documents-page-site = Adresse der Website
documents-page-site-wrong = Das ist keine Adresse einer Website. Kopieren Sie sie aus dem Browser, zum Beispiel https://company.sharepoint.com/sites/superoffice.
documents-page-library = Bibliothek für Dokumente
documents-page-templates = Bibliothek für Vorlagen
documents-page-folder = Ordner
documents-page-folder-hint = Am besten seine Adresse im Browser. Auch sein Name genügt, wenn kein anderer Ordner so heißt.
documents-page-card = Dokumente prüfen
documents-page-sign-in = Für Dokumente anmelden
documents-page-sign-in-microsoft365 = Die Anmeldung für Kalender gibt keinen Zugriff auf SharePoint. Melden Sie sich noch einmal als dieselbe Person an; diese Anmeldung gilt nur, bis Sie diese Seite verlassen.
documents-page-sign-in-google = Die Anmeldung für Kalender gibt keinen Zugriff auf Google Drive. Melden Sie sich noch einmal an, am besten mit dem Konto, dem die Dokumente gehören sollen; diese Anmeldung gilt nur, bis Sie diese Seite verlassen.
documents-page-asks = Angefordert wird:
documents-page-allowed = Für Dokumente angemeldet, bis Sie diese Seite verlassen.
documents-page-check = Prüfen
documents-page-again = Erneut prüfen
documents-page-running = Wird geprüft. Das dauert einige Sekunden.
documents-page-lines = Zeile für Zeile
documents-page-in-the-way = Hindernis
documents-page-to-know = Zu beachten
documents-page-left-out-title = Einige Prüfungen wurden ausgelassen
documents-page-left-out = Das hat noch niemand erlaubt: { $scopes }. Melden Sie sich oben für Dokumente an und prüfen Sie erneut.
documents-page-left-out-more = Dafür ist eine optionale Berechtigung nötig: { $scopes }. Es geht auch ohne; ergänzen lässt sie sich in der Einstellungsdatei dieses Programms.
documents-page-copy = Alles kopieren


## Signing out

signed-out = Sie wurden bei { $system } abgemeldet. Das Profil „{ $name }“ ist nicht mehr damit verbunden, und auf diesem Computer ist nichts mehr von der Anmeldung gespeichert.
signed-out-revoked = { $system } nimmt die Anmeldung nicht mehr an.
signed-out-nothing-kept = Auf diesem Computer war keine Anmeldung gespeichert, bei { $system } war also nichts zu widerrufen.
signed-out-not-offered = Bei { $system } können Programme eine Anmeldung nicht widerrufen.
signed-out-only-here = Das Kennwort war nur auf diesem Computer gespeichert und ist entfernt. Auf dem Server bleibt nichts zurück.
signed-out-failed = { $system } hat die Anmeldung nicht widerrufen: { $reason }.
signed-out-by-hand-superoffice = Um den Zugriff auch dort zu beenden, deinstalliert ein Administrator die App im SuperOffice App Store unter „Installed apps“.
signed-out-by-hand-microsoft365 = Um den Zugriff auch dort zu beenden, entfernen Sie die App unter „Meine Apps“, oder bitten Sie einen Administrator, sie in Microsoft Entra unter „Unternehmens-Apps“ zu löschen.
signed-out-by-hand-google = Um den Zugriff auch dort zu beenden, entfernen Sie die App aus den Verknüpfungen des Google-Kontos.

## What was granted, in words

granted-for-everyone = Für alle in { $organization } erteilt
granted-for-you = Mit der Anmeldung von { $user } erteilt
granted-for-lacking = { granted-for-you }
granted-for-superoffice = Für { $organization } genehmigt
granted-for-google = Erlaubt von { $user }
granted-means-everyone = Jeder zugeordnete Benutzer meldet sich trotzdem einmal an, wird aber nicht mehr nach diesen Berechtigungen gefragt.
granted-means-you = Jeder zugeordnete Benutzer meldet sich einmal an. Für wen kein Administrator für alle zugestimmt hat, der wird nach den Berechtigungen gefragt oder braucht diese Zustimmung zuerst.
granted-means-lacking = Jeder zugeordnete Benutzer meldet sich einmal an. Noch ist nicht allem für alle zugestimmt: Bis ein globaler Administrator das tut, werden die meisten aufgehalten.
granted-means-superoffice = SuperOffice fragt im Unternehmen niemanden mehr.
granted-means-google = Jeder zugeordnete Benutzer meldet sich trotzdem einmal an. Wo nur vertrauenswürdige Apps zugelassen sind, stuft ein Super Admin { -product } für alle als vertrauenswürdig ein.
permission-superoffice = Daten in SuperOffice mit den Rechten der Person lesen und ändern, die sich anmeldet
permission-superoffice-users = Sehen, wer die Benutzer dieses SuperOffice sind
permission-sign-in = Anmelden, angemeldet bleiben und sehen, wer angemeldet ist
permission-user-readbasic-all = Namen und Adressen aller Benutzer sehen
permission-user-read-all = Vollständige Profile aller Benutzer sehen
permission-calendars-read = Kalender lesen
permission-calendars-readwrite = Kalender lesen und ändern
permission-contacts-read = Kontakte lesen
permission-contacts-readwrite = Kontakte lesen und ändern
permission-tasks-read = Aufgaben lesen
permission-tasks-readwrite = Aufgaben lesen und ändern
permission-mailboxsettings-read = Zeitzone und Arbeitszeiten lesen
permission-mailboxsettings-readwrite = Postfacheinstellungen lesen und ändern
permission-application-read-all = Sehen, welche Anwendungen genehmigt sind
permission-sites-read-all = Websites und Bibliotheken in SharePoint lesen
permission-group-readbasic-all = Namen der Gruppen sehen
permission-directory-read-all = Verzeichnis der Organisation lesen
permission-calendar-calendarlist-readonly = Liste der Kalender sehen
permission-calendar-freebusy = Verfügbarkeit sehen
permission-calendar-readonly = Kalender lesen
permission-calendar-events = Termine lesen und ändern
permission-calendar = Kalender lesen und ändern
permission-drive-metadata-readonly = Sehen, was in Google Drive liegt, ohne Inhalte der Dateien
permission-drive-readonly = Dateien in Google Drive lesen
permission-admin-directory-user-readonly = Benutzer der Organisation sehen
permission-tasks = Aufgaben lesen und ändern
permission-contacts = Kontakte lesen und ändern
permission-other = { $name }

## Letters to an administrator

letter-rehearsal = [Probelauf, nichts Echtes] { $subject }
letter-microsoft365-subject = Bitte { -product } für Microsoft 365 genehmigen
letter-microsoft365 =
    Guten Tag,

    { -product } verbindet unsere Kalender mit SuperOffice CRM. Bitte genehmigen Sie es einmal:

    1. Öffnen Sie als globaler Administrator { $link }
    2. Kreuzen Sie „Zustimmung im Namen Ihrer Organisation“ an, falls gezeigt, und wählen Sie „Akzeptieren“.
    3. Ist localhost am Ende nicht erreichbar, ist das in Ordnung.

    Angefragt wird (Vollzugriff, nicht überprüft: das stimmt):
    { $permissions }

    Bitte sagen Sie mir danach Bescheid.
letter-microsoft365-parts = Die Seite führt auch einzeln auf, was darin schon enthalten ist: { $list }.
letter-superoffice-subject = Bitte { -product } in SuperOffice genehmigen
letter-superoffice =
    Guten Tag,

    { -product } verbindet unsere Kalender mit SuperOffice CRM. Dafür ist einmal die Genehmigung eines SuperOffice-Administrators nötig:

    1. Kommen Sie an meinen Computer, oder starten Sie { -product } auf Ihrem, und melden Sie sich mit Ihrem eigenen Konto bei SuperOffice an.
    2. Wählen Sie auf der Seite, die danach fragt, „I approve“. Dazu ist das Recht „Allgemeiner Administrator“ oder „Benutzeradministrator“ nötig.

    SuperOffice führt die Anwendung danach in seinem App Manager auf. Dort lässt sich die Genehmigung zurückziehen.

    Bitte sagen Sie mir Bescheid, wenn es erledigt ist.
letter-google-subject = Bitte { -product } in Google Workspace als vertrauenswürdig einstufen
letter-google =
    Guten Tag,

    { -product } verbindet unsere Kalender mit SuperOffice CRM. Unsere Organisation lässt nur Apps zu, die ein Administrator als vertrauenswürdig eingestuft hat:

    1. Öffnen Sie als Super Admin { $link }
       (Sicherheit, Zugriffs- und Datenkontrolle, API-Steuerung, App-Zugriff verwalten)
    2. { $client ->
        [none] Wählen Sie „Neue App konfigurieren“ und suchen Sie nach { -product }.
       *[other] Wählen Sie „Neue App konfigurieren“ und suchen Sie nach der Client-ID { $client }
    }
    3. Schließen Sie alle ein, die synchronisiert werden, wählen Sie „Vertrauenswürdig“ und schließen Sie ab.

    Es kann einen Tag dauern, bis Google alle zulässt. Bitte sagen Sie mir Bescheid, wenn es erledigt ist.

## The terminal wizard
setup-how = Geben Sie eine Nummer oder einen Text ein und drücken Sie die Eingabetaste. Die Eingabetaste allein übernimmt, was in Klammern steht. ? erklärt, b geht zurück, q speichert und beendet.
setup-how-one = Geben Sie die Nummer einer Auswahl oder ihren Namen ein.
setup-how-several = Geben Sie die Nummern in der gewünschten Reihenfolge mit Kommas ein; - für keine.
setup-how-text = Geben Sie einen Text ein; - für keinen. Einem Text, der nur b, q oder ? lautet, stellen Sie einen Backslash voran.
setup-not-understood = Das ist keine der Möglichkeiten. Geben Sie ? ein, um Hilfe zu erhalten.
setup-nothing = nichts
setup-first = Das ist die erste Frage.
setup-next = Weiter
setup-name = SuperOffice und Kalender
setup-which = Welches Profil
setup-which-about = Ein unvollständiges Profil geht dort weiter, wo es verlassen wurde. Ein anderes lässt sich durchsehen und ändern.
setup-new = Ein neues Profil
setup-step = Schritt { $number } von { $count }: { $title }
setup-before = Halten Sie die Administratorkonten beider Systeme bereit. Sie können jederzeit aufhören und später weitermachen.
setup-before-list = Zeigen, was bereitstehen muss
setup-ready = Sind Sie bereit
setup-gate-special = Sondereinstellungen: SuperOffice-Umgebung, Kunden-ID, Microsoft-Cloud
setup-gate-special-about = Nur für Partner, für mehrere Firmen in SuperOffice und für nationale Clouds.
setup-gate-server = Server und Testpostfach
setup-gate-server-about = Nur wenn Ihr Server nicht über die E-Mail-Adresse gefunden wird oder ein Konto für andere handelt.
setup-gate-customize = Felder, Betreff und Erinnerungen durchsehen
setup-gate-configure = Objekte, Richtung und Benutzer durchsehen
setup-weak = Auch die zuordnen, bei denen nur der Benutzername gleich ist
setup-zones = Fehler: Wählen Sie eine Zeitzone. Diese enthalten den Namen: { $zones }
setup-sign-in = { $system } ist nicht verbunden
setup-connected = { $system } ist verbunden als { $user }
setup-waits = { $system } wartet auf die Genehmigung Ihres Administrators
setup-sign-in-about = Die Anmeldung öffnet sich in Ihrem Browser. Auch ihr Link wird gezeigt, nur für diesen Computer.
setup-act-sign-in = Anmelden
setup-act-again = Wiederholen
setup-act-admin = Als Administrator für die ganze Organisation zustimmen
setup-act-device = Mit einem Code auf einem anderen Gerät anmelden
setup-act-another = Anderes Konto verwenden
setup-act-entries = Eingaben korrigieren
setup-act-wait = Auf die Genehmigung warten
setup-act-later = Später
setup-act-renew = Erneut anmelden
setup-stale = { $system } braucht eine neue Anmeldung von { $user }
setup-send-letter = Senden Sie einem globalen Administrator das Schreiben, das bei Bedarf ausgegeben wird: Wiederholen Sie den Versuch, dann erscheint es.
setup-come-back = Ist das erledigt, machen Sie hier weiter, oder führen Sie setup später erneut aus.
in-setup = In diesem Assistenten:
in-setup-administrator-path = Ich bin Administrator: „{ setup-act-admin }“ wählen
in-setup-other-account = Anderes Konto verwenden: den Versuch damit wiederholen
in-setup-other-organization = Andere Organisation wählen: b führt zurück zu den Sondereinstellungen
in-setup-ask-again = Erneut fragen: den Versuch mit demselben Konto wiederholen
in-setup-keep-for-session = Nur für diese Sitzung behalten: mit q beenden und --secrets session hinzufügen
in-setup-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] Adressen eingeben: „{ setup-act-entries }“ wählen
       *[other] Adresse eingeben: „{ setup-act-entries }“ wählen, dann { $propose-ews } oder die richtige
    }
   *[other] Korrigierte verwenden: „{ setup-act-entries }“ wählen, dann { $proposal }
}
in-setup-use-microsoft365 = Mit Microsoft 365 verbinden: b führt zurück zum Kalendersystem
in-setup-try-as-email = { $as-email ->
    [none] E-Mail-Adresse verwenden: „{ setup-act-entries }“ wählen und sie als Benutzernamen ohne Domäne eingeben
   *[other] E-Mail-Adresse verwenden: „{ setup-act-entries }“ wählen und { $as-email } als Benutzernamen ohne Domäne eingeben
}
in-setup-try-with-domain = { $as-domain ->
    [none] Domäne des Servers verwenden: „{ setup-act-entries }“ wählen
   *[other] Domäne des Servers verwenden: „{ setup-act-entries }“ wählen und { $as-domain } als Benutzernamen ohne Domäne eingeben
}
in-setup-use-primary-address = { $primary ->
    [none] Primäre Adresse verwenden: „{ setup-act-entries }“ wählen
   *[other] Primäre Adresse verwenden: „{ setup-act-entries }“ wählen und { $primary } als E-Mail-Adresse eingeben
}
in-setup-try-next-server = { $next ->
    [none] Einen anderen Server fragen: „{ setup-act-entries }“ wählen und seinen Hostnamen angeben
   *[other] Den nächsten Server fragen: „{ setup-act-entries }“ wählen und { $next } als Hostnamen angeben
}
in-setup-proxy-sign-in = Am Proxy anmelden: den Versuch wiederholen und die Fragen beantworten
setup-needs-a-person = { $system }: Jemand muss sich anmelden. Führen Sie diesen Befehl erneut ohne --non-interactive aus.
setup-watching = Es wird geprüft, ob genehmigt ist. Das läuft von selbst weiter; mit der Eingabetaste beenden Sie das Warten.
setup-unwatched = Die Genehmigung ist von hier aus nicht zu sehen. Melden Sie sich erneut an, wenn Ihr Administrator genehmigt hat.
setup-go-on = Alles ist gespeichert. So geht es weiter:
setup-users-too-many = Nennen Sie höchstens { $count } Benutzer, oder antworten Sie mit all.
setup-not-linked = Nicht zugeordnet, weil kein exakter Treffer diese Adresse hat ({ $count }):
setup-users-again = Die Benutzerlisten sind nicht vollständig
setup-users-about = Benutzer lassen sich später zuordnen, im Fenster oder mit dem Befehl link.
setup-link-exact = Die exakten Treffer zuordnen ({ $count })
setup-link-weak = Die Vorschläge nach Benutzername zuordnen ({ $count })
setup-link-all = Alle
setup-link-none = Keine
setup-link-list = Aus der Liste wählen
setup-link-numbers = Welche Paare
setup-link-numbers-about = Geben Sie all (alle), none (keine) oder Nummern wie 1, 3-5 ein. Ein Name oder eine Adresse zeigt nur die passenden; all meint dann diese.
setup-link-more = Noch etwas zur Zuordnung (bisher { $count })
setup-link-hand = Zwei von Hand zuordnen
setup-link-unlink = Einige aufheben
setup-several-none = Weglassen
setup-several-each = Einzeln wählen
setup-belongs-to = { $person } gehört in { $system } zu
setup-leave-out = Weglassen
setup-leave-out-rest = Alle folgenden weglassen
setup-person = Wer in { $system } (E-Mail-Adresse oder Name)
setup-person-about = Geben Sie eine E-Mail-Adresse oder einen Teil eines Namens ein. Die Eingabetaste allein überspringt.
setup-who = Wer ist gemeint
setup-too-many = { $count } gefunden. Geben Sie mehr vom Namen oder die ganze Adresse ein.
setup-linked-already = Die beiden sind schon zugeordnet.
setup-addresses-about = Geben Sie Adressen mit Kommas dazwischen oder den Pfad einer Datei wie CSV ein. Die Eingabetaste allein überspringt.
setup-template = Antworten für „synchronizer-setup setup --answers FILE“. Entfernen Sie das #, wo eine Antwort anders lautet. Ein Kennwort gehört nicht hierher.
setup-open = Offene Fragen, mit ihren Schlüsseln in einer Antwortdatei:
setup-dry-run = Das würde eingerichtet. Nichts wird geändert, und niemand meldet sich an.
setup-would-sign-in = Jemand würde sich bei { $system } anmelden.
setup-would-link = Exakte Treffer, die zugeordnet würden: { $answer }
setup-would-link-weak = Vorschläge nach Benutzername, die zugeordnet würden: { $answer }

## The terminal

terminal-rehearsal = Probelauf: erfundene Firmen, nichts Echtes wird berührt.
terminal-changed = Nicht eingebaut: { $setting }
terminal-link-sign-in = Melden Sie sich innerhalb von { $minutes } Minuten im Browser an. Hat er sich nicht geöffnet, öffnen Sie diesen Link auf diesem Computer:
terminal-link-permissions = Noch eine Seite: Stimmen Sie innerhalb von { $minutes } Minuten im Browser den Berechtigungen zu. Hat er sich nicht geöffnet, öffnen Sie diesen Link auf diesem Computer:
terminal-link-admin-consent = Stimmen Sie als Administrator innerhalb von { $minutes } Minuten im Browser für Ihre Organisation zu. Hat er sich nicht geöffnet, öffnen Sie diesen Link auf diesem Computer:
terminal-code-sign-in = Öffnen Sie innerhalb von { $minutes } Minuten diese Seite auf einem beliebigen Gerät, geben Sie den Code ein und melden Sie sich an:
terminal-code-permissions = Noch ein Code: Öffnen Sie innerhalb von { $minutes } Minuten diese Seite auf einem beliebigen Gerät, geben Sie den Code ein und stimmen Sie den Berechtigungen zu:
terminal-code-admin-consent = Öffnen Sie als Administrator innerhalb von { $minutes } Minuten diese Seite auf einem beliebigen Gerät, geben Sie den Code ein und stimmen Sie für Ihre Organisation zu:
terminal-page-question = Was zeigt die Seite in Ihrem Browser?
terminal-page-question-hint = Geben Sie die Nummer einer Zeile oder die Fehlernummer der Seite ein und drücken Sie die Eingabetaste. Oder schließen Sie einfach im Browser ab.
terminal-signed-in = Sie sind bei { $system } angemeldet.
terminal-person = Person
terminal-organization = Organisation
terminal-rights = Rechte
terminal-users = Benutzer gefunden
terminal-permissions = Berechtigungen
terminal-granted = Erteilt
terminal-approval-link = Der Link für Ihren Administrator; er funktioniert auf jedem Computer:
terminal-approval-link-rehearsal = Der Link für Ihren Administrator; im Probelauf funktioniert er nur auf diesem Computer:
terminal-approval-letter = Ein Schreiben, das Sie senden können:
terminal-send-letter = Senden Sie das Schreiben unten an einen globalen Administrator. Sein Link funktioniert auf jedem Computer.
terminal-send-letter-again = Hat noch niemand einen Administrator gebeten, melden Sie sich erneut mit diesem Profil an: Dann wird das Schreiben ausgegeben.
terminal-send-letter-if-asked = Verlangt die Seite die Genehmigung eines Administrators, senden Sie das Schreiben unten.
terminal-send-letter-first = Führen Sie sign-in für dieses System aus: Bei Bedarf wird ein Schreiben für einen globalen Administrator ausgegeben. Senden Sie es.
terminal-send-letter-member = Senden Sie das Schreiben aus „approval“ an einen globalen Administrator. Sein Link funktioniert auf jedem Computer.
terminal-send-letter-member-if-asked = Verlangt die Seite die Genehmigung eines Administrators, senden Sie das Schreiben aus „approval“.
terminal-come-back-member = Ist das erledigt, führen Sie den Befehl aus, der in „look“ von „waiting“ steht.
terminal-come-back = Ist das erledigt, melden Sie sich erneut an.
terminal-come-back-command = Ist das erledigt, führen Sie den zuletzt ausgegebenen Befehl aus.
terminal-waits-rehearsal = Die Cloud dieses Probelaufs endet mit dem Befehl. Um später nachzusehen, lassen Sie einen mit „synchronizer-setup rehearse“ weiterlaufen und nennen Sie seine Adressen in einer Einstellungsdatei (--config).
terminal-waits = Das Profil „{ $name }“ wartet auf Ihren Administrator; dafür wird die erste Anmeldung behalten. So sehen Sie nach, ob genehmigt ist:
terminal-waits-unwatched = Das Profil „{ $name }“ wartet auf Ihren Administrator. Melden Sie sich nach der Genehmigung erneut an:
terminal-profile-waiting = wartet auf einen Administrator
terminal-administrator = Administrator
terminal-rights-unknown = nicht feststellbar
terminal-kept = Das Profil „{ $name }“ ist gespeichert. Die Anmeldung { $place }.
terminal-secrets-keyring = liegt im Schlüsselbund dieses Computers
terminal-secrets-session = bleibt nur bis zum Ende dieses Programms
terminal-secrets-file = liegt in der Datei secrets.age, die sich mit Ihrer Passphrase öffnet
terminal-passphrase = Passphrase für die Datei mit den Anmeldungen (wird nicht angezeigt):
terminal-passphrase-wrong = Diese Passphrase öffnet die Datei nicht. Geben Sie sie noch einmal ein:
terminal-passphrase-why = Die Anmeldungen liegen in einer Datei, die sich nur mit einer Passphrase öffnen lässt. Wählen Sie eine; niemand kann sie wiederherstellen.
terminal-passphrase-new = Neue Passphrase, mindestens 12 Zeichen (wird nicht angezeigt):
terminal-passphrase-again = Passphrase wiederholen:
terminal-passphrase-differs = Die Eingaben stimmten nicht überein.
terminal-proxy-user = Der Proxy { $proxy } verlangt eine Anmeldung. Benutzername (nichts: ohne weitermachen):
terminal-proxy-unproven = ! Der Proxy hat das Kennwort nicht abgelehnt, aber nichts durchgelassen (Status { $status }). Es wird jetzt verwendet, aber nicht gespeichert.
terminal-proxy-password = Kennwort für den Proxy (wird nicht angezeigt):
terminal-password = Kennwort des Kontos (wird nicht angezeigt):
terminal-allow-host = Darf { $host } das Kennwort erhalten? [y/N]
terminal-allow-basic = Darf { $host } das Kennwort selbst erhalten? [y/N]
terminal-trust-certificate = Ab jetzt genau diesem Zertifikat für { $host } vertrauen? [y/N]
terminal-certificate-names = Für
terminal-certificate-issuer = Ausgestellt von
terminal-certificate-begins = Gültig ab
terminal-certificate-expires = Gültig bis
terminal-certificate-fingerprint = Fingerabdruck SHA-256
terminal-ews = Exchange-Webdienste
terminal-oab = Offlineadressbuch
terminal-not-named = nicht genannt
terminal-only-with-a-password = nur mit Kennwort
terminal-not-tested = Ohne Kennwort nicht getestet: die Anmeldung, die Exchange-Webdienste und das Offlineadressbuch. Fügen Sie --password-stdin hinzu.
terminal-book = Adresslisten
terminal-book-size = { $size } KB
terminal-book-hours = { $count ->
    [0] weniger als eine Stunde alt
    [one] eine Stunde alt
   *[other] { $count } Stunden alt
}
terminal-book-days = { $count } Tage alt
terminal-given-by-hand = von Hand angegeben
terminal-found-by = Gefunden über
terminal-version = Exchange-Version
terminal-mailbox = Postfach
terminal-acts-for = Handelt für
terminal-tried = Was versucht wurde:
terminal-no-profiles = Es gibt noch keine Profile.
terminal-profile-failed = letzter Test fehlgeschlagen: { $outcome }
terminal-profile-stale = erneut anmelden
terminal-profile-session = vollständig bis zum Programmende
terminal-profile-tested = zuletzt getestet: { $time }
terminal-profile-warnings = Warnungen: { $outcomes }
terminal-profile-complete = vollständig
terminal-profile-unfinished = unvollständig, weiter bei: { $step }
terminal-profile-deleted = gelöscht, lässt sich bis zum { $until } zurückholen
terminal-profile-rehearsal = Probelauf
terminal-profile-damaged = { $file } ist beschädigt und blieb unverändert: { $reason }
terminal-preferences = Einstellungen
terminal-pairs = Zugeordnete Benutzer: { $count }
terminal-kept-as = Abgelegt als
terminal-profile-was-deleted = Das Profil „{ $name }“ ist gelöscht. Seine Anmeldungen bleiben 30 Tage erhalten, sodass es sich bis zum { $until } zurückholen lässt.
terminal-profile-restored = Das Profil „{ $name }“ ist wieder da.
terminal-profile-renamed = Das Profil „{ $name }“ heißt jetzt „{ $new }“.
terminal-profile-duplicated = „{ $new }“ hat die Einstellungen von „{ $name }“, aber weder Anmeldungen noch zugeordnete Benutzer: Niemand darf zweimal zugeordnet sein.
terminal-profile-exported = Das Profil „{ $name }“ wurde nach { $file } exportiert.
terminal-profile-imported = Das Profil „{ $name }“ ist gespeichert.
terminal-profile-purged = Das Profil „{ $name }“ ist endgültig gelöscht.
terminal-purge-ask = Das Profil „{ $name }“ endgültig löschen? Seine Anmeldungen werden widerrufen, wo das möglich ist, und nichts lässt sich zurückholen. [y/N]
update-there = Version { $version } von { -product } ist da
update-more = Nichts wird von selbst installiert. Die Seite: { $page }
update-open = Seite öffnen
update-put-aside = Diese Version nicht mehr zeigen
update-none = Es ist keine neuere Version veröffentlicht.
forget-what = Damit wird entfernt, was { -product } für Sie gespeichert hat:
forget-profiles = { $count ->
    [one] 1 Profil
   *[other] { $count } Profile
}
forget-entries = { $count ->
    [one] 1 Eintrag im Schlüsselbund
   *[other] { $count } Einträge im Schlüsselbund
}
forget-files = { $count ->
    [one] 1 weitere Datei (Einstellungen, Journal, Berichte, Tabellen, exportierte Profile)
   *[other] { $count } weitere Dateien (Einstellungen, Journal, Berichte, Tabellen, exportierte Profile)
}
forget-unknown = Der Schlüsselbund kann nicht sagen, was in ihm ist: { $reason }.
forget-elsewhere = Dateien, die Sie anderswo gespeichert haben, bleiben. Was die Anwendung bei SuperOffice, Microsoft oder Google darf, endet damit nicht.
forget-ask = Alles entfernen? Nichts lässt sich zurückholen. [y/N]
forget-nothing = Von { -product } ist hier nichts für Sie gespeichert.
forget-done = Das ist entfernt:
forget-again = Wenn das getan ist, führen Sie denselben Befehl noch einmal aus. Er macht dort weiter, wo er aufgehört hat.
forget-stays-not-ours = Bleibt, weil { -product } es nicht geschrieben hat: { $path }
forget-stays-link = Bleibt, weil es ein Link ist; worauf er zeigt, wurde nicht angerührt: { $path }
forget-stays-sign-ins = Bleibt, weil die Anmeldungen nicht entfernt werden konnten: { $path }
forget-stays-more = { $count ->
    [one] 1 weiteres bleibt.
   *[other] { $count } weitere bleiben.
}
terminal-import-ask = „{ $name }“ so speichern? [y/N]
terminal-replace-ask = { $file } gibt es schon. Ersetzen? [y/N]
terminal-names = Vorhandene Profile: { $names }
terminal-delete-first = Nur ein gelöschtes Profil lässt sich endgültig löschen. Löschen Sie es zuerst:
terminal-needs-yes = Hier kann niemand gefragt werden, daher wurde nichts geändert. Fügen Sie --yes hinzu, um fortzufahren.
terminal-check-rehearsal = „{ $name }“ ist ein Profil aus einem Probelauf und wird weggelassen.
terminal-documents-sign-in = Das hat noch niemand erlaubt: { $scopes }. Fügen Sie --sign-in hinzu, um im Browser danach zu fragen.
terminal-documents-setting = Einige Prüfungen brauchen eine optionale Berechtigung: { $scopes }. Um sie anzufragen, nehmen Sie sie in der Einstellungsdatei in das auf, was die Prüfung der Dokumente erbittet ({ $setting }), und verwenden Sie dann --sign-in.
terminal-checks-passed = { $count ->
    [one] Eine Prüfung bestanden.
   *[other] { $count } Prüfungen bestanden.
}
terminal-gap-search-is-cut = { $system } bricht lange Suchen vorzeitig ab, daher können Personen fehlen.
terminal-gap-public-list = { $system } zeigt nur die öffentliche Liste: Verborgene und gesperrte Personen fehlen.
terminal-gap-only-oneself = Dieses Konto hat kein Verzeichnis und nennt nur sich selbst.
terminal-link-weak = Das sind Vorschläge: Fügen Sie --weak hinzu, um auch sie zuzuordnen.
terminal-link-dry-run = Zugeordnet würden: { $count }. Nichts wurde gespeichert.
terminal-rehearse-stop = Der Probelauf läuft, bis Sie Strg+C drücken.
terminal-explain-of = { $system }:
terminal-explain-unknown = Über { $code } ist nichts bekannt. Geben Sie einen Ergebniscode (admin-consent-needed), die Nummer auf der Seite (AADSTS90094) oder den Text der Seite an.
terminal-explain-near = Über { $code } ist nichts bekannt. Ist eines davon gemeint: { $near }?

## The report for support

report-heading = { -product }: Bericht für den Support
report-made = Erstellt: { $time } (UTC). Der Bericht wurde niemandem gesendet.
report-rehearsal = Das ist ein Probelauf: Alle Firmen und Personen sind erfunden.
report-program = Das Programm und dieser Computer
report-settings = Geänderte Einstellungen
report-settings-none = keine
report-profile = Das Profil
report-events = Was getan wurde, das Neueste zuletzt
report-events-none = noch nichts
report-left-out = Was weggelassen wurde
report-saved = Der Bericht wurde gespeichert: { $file }

report-started = Programm gestartet: Version { $version }, { $os }, { $face }
report-broke = Ein Fehler des Programms, bei { $place }
report-face-window = Fenster
report-face-terminal = Terminal
report-saved-profile = Profil { $profile } wurde gespeichert; verbunden: { $systems }

report-work-preflight = Prüfung vor der Anmeldung
report-work-sign-in = Anmeldung
report-work-check = Verbindungstest
report-work-look = Nachsehen ohne Anmeldung
report-work-discover = Suche nach dem Server
report-work-watch = Warten auf Genehmigung
report-work-sign-out = Abmeldung
report-work-keep = Speichern der Anmeldungen
report-work-people = Benutzerliste
report-work-documents = Prüfung der Dokumente
report-work-for-profile = Profil { $profile }

report-row-version = Version
report-row-os = Betriebssystem
report-row-processor = Prozessor
report-row-store = Anmeldungen liegen in
report-row-proxy = Proxy
report-row-authorities = Eigene Zertifikate
report-row-places = Hosts mit fester Adresse
report-row-name-servers = Eigene Nameserver
report-row-profile-id = Nummer des Profils
report-row-profile-made = Angelegt
report-row-profile-changed = Zuletzt gespeichert
report-row-profile-systems = Systeme
report-row-profile-step = Schritt des Assistenten
report-row-profile-store = Anmeldungen liegen in
report-row-profile-deleted = Gelöscht
report-row-waiting-system = Wartet auf Genehmigung in
report-row-waiting-since = Wartet seit
report-row-waiting-tenant = Genehmigung der Organisation
report-row-override-ews = Kalenderadresse von Hand
report-row-netserver = SuperOffice-Webdienste
report-row-override-oab = Adressbuch von Hand
report-row-place = Umgebung
report-row-tenant = Organisation
report-row-user = Konto
report-row-administrator = Administrator
report-row-users = Benutzer gefunden
report-row-scopes = Berechtigungen
report-row-consent = Erteilt für
report-row-tested = Zuletzt getestet
report-row-kept = Anmeldung gespeichert
report-row-mailbox = Postfach
report-row-ews = Kalenderadresse
report-row-ews-from = Herkunft der Adresse
report-row-oab = Adressbuch
report-row-server-version = Version des Servers
report-row-impersonate = Handelt für
report-row-pins = Von Hand bestätigte Zertifikate
report-row-password-refused = Kennwort inzwischen abgelehnt
report-value-empty = (leer)
report-value-hidden = (gesetzt, nicht gezeigt)
report-value-discovered = von AutoDiscover gefunden
report-value-discovered-here = von AutoDiscover gefunden, auf diesem Computer
report-value-proxy-system = wie das Betriebssystem angibt
report-value-proxy-none = keiner
report-source-file = Einstellungsdatei

report-without-secrets = Kennwörter, Anmeldungen und Clientschlüssel: nie aufgezeichnet.
report-without-codes = Links zu Anmeldeseiten und die Codes darin: nie aufgezeichnet.
report-without-bodies = Was Server sendeten und was an sie gesendet wurde: nie aufgezeichnet.
report-without-names = Namen von Personen, Unternehmen und Profilen: nie aufgezeichnet.
report-without-paths = Ordner und Dateien dieses Computers: nie aufgezeichnet.
report-without-people = { $count ->
    [one] Eine Adresse oder ein Benutzername wurde auf Anfangsbuchstabe und Domäne gekürzt.
   *[other] { $count } Adressen oder Benutzernamen wurden auf Anfangsbuchstabe und Domäne gekürzt.
}
report-without-words = { $count ->
    [one] Ein Wert wurde weggelassen, weil ihn eine Person oder ein Server formuliert haben kann.
   *[other] { $count } Werte wurden weggelassen, weil sie eine Person oder ein Server formuliert haben kann.
}
report-without-settings = { $count ->
    [one] Bei einer Einstellung wurde der Wert weggelassen.
   *[other] Bei { $count } Einstellungen wurden die Werte weggelassen.
}
report-without-older = { $count ->
    [one] Ein Ereignis ist älter als die obigen.
   *[other] { $count } Ereignisse sind älter als die obigen.
}
report-without-damaged = { $count ->
    [one] Eine Zeile des Protokolls war nicht lesbar.
   *[other] { $count } Zeilen des Protokolls waren nicht lesbar.
}

## Settings: what each is for, and where its value comes from

setting-language = Sprache aller Texte: `system` oder ein Code wie `de`.
setting-appearance = Farben des Fensters.
setting-motion = Ob das Fenster laufende Vorgänge mit Bewegung zeigt.
setting-text-size = Textgröße in Prozent.
setting-secrets = Wo Anmeldungen aufbewahrt werden: Schlüsselbund, Arbeitsspeicher oder eine Datei mit Passphrase.
setting-proxy = `system`, `none` oder die Adresse eines Proxys ohne Benutzer und Kennwort.
setting-ca-certificates = Zertifikatdateien, denen zusätzlich zu denen des Systems vertraut wird, für einen Host oder für alle.
setting-resolve = Wo Hosts zu finden sind, gleich was Nameserver sagen: `HOST:PORT:ADDRESS[:PORT]`.
setting-dns-servers = Nameserver, die statt derer des Systems gefragt werden: `ADDRESS[:PORT]`.
setting-log = Wie viel protokolliert wird.
setting-sign-in-time-limit = Sekunden, die auf eine Anmeldung im Browser gewartet wird.
setting-sign-in-consent-time-limit = Sekunden, die auf die Zustimmung eines Administrators gewartet wird.
setting-sign-in-question-after = Sekunden, bis der Assistent fragt, was auf der Seite steht.
setting-sign-in-grace = Sekunden, in denen verspätete Anfragen noch eine freundliche Seite bekommen.
setting-sign-in-request-limit = Sekunden, die eine Anfrage an einen Anbieter dauern darf.
setting-sign-in-key-store-limit = Sekunden, die der Schlüsselbund brauchen darf.
setting-sign-in-watch-every = Sekunden zwischen zwei Prüfungen, ob ein Administrator genehmigt hat.
setting-network-portal-probe = Unverschlüsselte Seite, die zeigt, ob das Netzwerk zuerst eine Anmeldung will; leer: keine Abfrage.
setting-network-patience = Prozent der üblichen Zeitgrenzen für Anfragen und Suchen; mehr für langsame Leitungen.
setting-superoffice-environment-address = SuperOffice: Adresse für die Anmeldung und den Zustand des Mandanten.
setting-superoffice-environment-api-hosts = SuperOffice: Hosts, die einen Mandanten bedienen dürfen.
setting-superoffice-environment-client-id = SuperOffice: Anwendungs-ID Ihrer eigenen Registrierung.
setting-microsoft365-clouds-cloud-login = Microsoft 365: Adresse für die Anmeldung.
setting-microsoft365-clouds-cloud-graph = Microsoft 365: Adresse von Microsoft Graph.
setting-microsoft365-clouds-cloud-client-id = Microsoft 365: Client-ID Ihrer eigenen Registrierung.
setting-microsoft365-scopes = Berechtigungen, die der Assistent für seine eigenen Prüfungen braucht.
setting-microsoft365-consent-scopes = Berechtigungen, die der Synchronizer braucht, für die Zustimmung im Namen der Organisation.
setting-google-address = Google: Adresse für die Anmeldung.
setting-google-directory = Google: Adresse des Admin SDK Directory.
setting-google-calendar = Google: Adresse von Google Kalender und Google Drive.
setting-google-client-id = Google: Client-ID Ihres eigenen Desktop-Clients.
setting-google-client-secret = Google: Clientschlüssel desselben Desktop-Clients; wird nirgends gezeigt.
setting-google-scopes = Berechtigungen, die der Assistent für seine eigenen Prüfungen braucht.
setting-google-workspace-scopes = Berechtigungen, die der Assistent in einer Organisation zusätzlich braucht.
setting-documents-microsoft365-scopes = Microsoft 365: Berechtigungen, die für die Prüfung der Dokumente bei der Anmeldung angefordert werden.
setting-documents-google-scopes = Google: Berechtigungen, die für die Prüfung der Dokumente bei der Anmeldung angefordert werden.
setting-updates-check = Ob das Fenster einmal am Tag nach einer neueren Version dieses Programms sieht.
setting-updates-list = Adresse der signierten Versionsliste des Herausgebers, nur https; leer: Es gibt keine.
setting-form-choice = Eines von: { $words }.
setting-form-number = Eine ganze Zahl von { $least } bis { $most }.
setting-form-address = Eine https-Adresse ohne Benutzer, Kennwort, `?` und `#`.
setting-form-address-or-empty = Eine https-Adresse ohne Benutzer, Kennwort, `?` und `#`, oder leer.
setting-form-probe = Eine http-Adresse ohne Benutzer und Kennwort, oder leer.
setting-form-client-id = Buchstaben, Ziffern, `-`, `_` und `.`, oder leer.
setting-form-client-secret = Buchstaben, Ziffern, `-`, `_`, `.` und `~`, oder leer.
setting-form-permissions = Eine Liste von Berechtigungen wie `Calendars.Read`.
setting-form-hosts = Eine Liste von Hostnamen, jeder genau oder `*.` und eine Domäne.
setting-form-certificates = Eine Liste von Zertifikatdateien, jede als `FILE` oder `HOST=FILE`.
setting-form-places = Eine Liste von `HOST:PORT:ADDRESS[:PORT]`; ADDRESS in Zahlen, oder `refused`, `silent`, `unknown`.
setting-form-name-servers = Eine Liste von Nameservern in Zahlen, jeder als `ADDRESS` oder `ADDRESS:PORT`.
setting-policy-built-in = Eingebaut: `{ $value }`.
setting-policy-built-in-empty = Eingebaut: leer.
setting-policy-locks = Was hier gesetzt ist, kann niemand an diesem Computer ändern. Wo nichts gesetzt ist, entscheidet jeder selbst.
setting-policy-supported = Windows 10 und neuer
setting-source-built-in = eingebaut
setting-source-policy-locked = Unternehmensrichtlinie, gesperrt
setting-source-policy = Unternehmensrichtlinie
setting-source-command-line = Befehlszeile
setting-source-rehearsal = Probelauf
