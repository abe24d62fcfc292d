### The words of Synchronizer Setup in Dutch (nl), for administrators in the Netherlands and Flanders. Address: u.
# Glossary (one word for one thing; go on with these):
# sign in, sign-in = zich aanmelden, aanmelding · sign out = afmelden · the sign-ins (kept) = de aanmeldingen
# profile = profiel · set up = instellen · settings = instellingen · rehearsal = oefening · made-up companies = fictieve bedrijven
# link users = gebruikers koppelen, koppeling · linked user = gekoppelde gebruiker · unlink = ontkoppelen · pair = paar
# connect, connected, connection = verbinden, verbonden, verbinding · link (URL) = link
# summary (step) = overzicht · step = stap · check = controle, controleren · test = test, testen · overridden = handmatig ingevoerd
# approval, approve (by an administrator) = goedkeuring, goedkeuren · consent (Microsoft) = toestemming (geven)
# accept (button of Microsoft) = Accepteren · permission = machtiging · right (Exchange, SuperOffice) = recht
# application = toepassing (Microsoft, SuperOffice), app (Google) · registration = registratie · rule, policy = beleidsregel
# client id = client-id · client secret = clientgeheim · way back = terugkeeradres · redirect pattern = omleidingspatroon
# organization = organisatie · company (the reader’s, and in SuperOffice) = bedrijf · customer id = klant-id
# key store = sleutelbos · passphrase = wachtwoordzin · password = wachtwoord · user name = gebruikersnaam
# mailbox = postvak · shared mailbox = gedeeld postvak · room = ruimte · mail domain = maildomein
# offline address book = offlineadresboek · free/busy = vrij/bezet · calendar = agenda · calendar system = agendasysteem
# proxy = proxy · certificate = certificaat · fingerprint = vingerafdruk · network team = netwerkteam · log = logboek
# SuperOffice: Settings and maintenance = Instellingen en onderhoud · Preferences = Voorkeuren · Lists = Lijsten
# SuperOffice: General, User Administrator (rights) = Algemene beheerder, Gebruikersbeheerder · Document library = Documentbibliotheek · Document - Template = Document - Sjabloon · Document stored in = Document opgeslagen in
# SuperOffice: diary = agenda · appointment = afspraak · follow-up = vervolgactiviteit · task = taak · selection = selectie · quote = offerte
# Microsoft: Entra-beheercentrum · globale beheerder · voorwaardelijke toegang · Aanmeldingslogboeken · app-registratie
# Google: Beheerdersconsole · hoofdbeheerder · Vertrouwd · gedeelde Drive · Desktop-app
# box (tick) = vakje, aanvinken · untick = uitvinken · copy = kopiëren · clipboard = klembord · card = kaart
# letter (to an administrator) = brief · report = rapport · server in front = voorgeschakelde server
# entry (what was typed) = invoer, invoerveld · restore = terugzetten · remove for good = definitief wissen · disconnect = verbreken
# Labels of another system of which the Dutch is not certain stay English in “…”.
# Sync User, Let’s get started, command options, keys (b, q, ?, all, none, y/N), codes, PowerShell stay as they are.
# A button’s words in a sentence stand in “…” and are the button’s own.

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
list-and = { $first } en { $last }
# An entry as it may look, in a field that is empty.
field-example = bijv. { $example }

## Outcomes: what happened (attribute of each: .cause, twenty words or fewer)

outcome-ok = Alles in orde
    .cause = Alle controles zijn geslaagd.

# The way through the browser

outcome-listener-blocked = De browser kan niet terug naar dit programma
    .cause = Iets op deze computer belet { -product } om op het eigen adres 127.0.0.1 te luisteren.
outcome-browser-not-opened = De browser is niet geopend
    .cause = Er is geen standaardbrowser gevonden, of uw systeem weigerde die te openen.
outcome-browser-forced-https = De browser eiste een beveiligd adres
    .cause = Op de terugweg naar deze computer is http in https veranderd.
outcome-answer-incomplete = Het antwoord van de browser kwam onvolledig aan
    .cause = Misschien heeft een browserextensie delen van het adres verwijderd.
outcome-answer-foreign = Er kwam een antwoord van een andere aanmelding
    .cause = Het kwam van een oudere pagina of een ander programma en is genegeerd.
outcome-answer-wrong-issuer = Het antwoord kwam van de verkeerde server
    .cause = { $found ->
        [none] Er antwoordde een server die niet was gevraagd. Er is niets geaccepteerd.
       *[other] { $found } antwoordde, maar was niet gevraagd. Er is niets geaccepteerd.
    }
outcome-denied-by-user = Er is geen toegang verleend
    .cause = De pagina is verlaten, of de machtigingen zijn geweigerd.
outcome-denied-by-user-microsoft365 = Er is geen toegang verleend
    .cause = U hebt de pagina van Microsoft verlaten of de machtigingen geweigerd. Zonder machtigingen kunnen de agenda’s niet worden gelezen.
outcome-denied-by-user-superoffice = De toepassing is niet goedgekeurd
    .cause = U hebt de pagina van SuperOffice verlaten voordat de toepassing was goedgekeurd.
outcome-denied-by-admin-policy = Een beleidsregel van uw organisatie blokkeert deze aanmelding
    .cause = De regel weigert dit programma, dit account of deze locatie.
outcome-denied-by-admin-policy-superoffice = SuperOffice weigert toegang tot uw bedrijf
    .cause = De toegang voor deze toepassing is in uw bedrijf uitgeschakeld.
outcome-admin-consent-needed = Een beheerder moet eerst goedkeuren
    .cause = In uw organisatie mogen alleen beheerders programma’s toestaan. Met uw account is niets mis.
outcome-admin-consent-needed-microsoft365 = Microsoft wil de goedkeuring van een beheerder
    .cause = In uw organisatie mogen alleen beheerders toestaan dat programma’s agenda’s lezen. Met uw account is niets mis.
outcome-admin-consent-needed-superoffice = SuperOffice wil de goedkeuring van een beheerder
    .cause = Een SuperOffice-beheerder moet deze toepassing één keer voor uw bedrijf goedkeuren.
cause-approval-not-yet = Uw beheerder heeft nog niet goedgekeurd. Het kan enkele minuten duren voordat Microsoft het overal weet.
cause-approval-unwatched = Of uw beheerder heeft goedgekeurd, blijkt pas als u zich opnieuw aanmeldt.
cause-left-at-approval = U hebt de pagina van Microsoft verlaten voordat toegang was verleend. Er was goedkeuring van een beheerder nodig.
outcome-device-policy = Vanaf deze computer mag u zich niet aanmelden
    .cause = Uw organisatie accepteert alleen computers die zij zelf beheert.
outcome-scopes-missing = Er ontbreken machtigingen
    .cause = { $scopes ->
        [none] De aanmelding is gelukt, maar niet elke machtiging is verleend.
       *[other] De aanmelding is gelukt, maar dit is niet verleend: { $scopes }.
    }
outcome-scopes-missing-superoffice = Dit account mag te weinig
    .cause = { $scopes ->
        [none] De aanmelding is gelukt, maar het account mist rechten in SuperOffice.
       *[other] De aanmelding is gelukt, maar het account mist deze rechten: { $scopes }.
    }
outcome-wrong-account = Er is een ander account nodig
    .cause = { $found ->
        [none] { $expected ->
            [none] De browser heeft een account aangemeld dat hier niet hoort.
           *[other] De aanmelding werd verwacht van { $expected }.
        }
       *[other] { $expected ->
            [none] De browser heeft { $found } aangemeld, en dat account hoort hier niet.
           *[other] Verwacht werd { $expected }, maar de browser heeft { $found } aangemeld.
        }
    }
outcome-wrong-account-superoffice = Er is een ander bedrijf of account nodig
    .cause = { $found ->
        [none] { $expected ->
            [none] De aanmelding kwam uit bij een ander SuperOffice-bedrijf dan u wilt.
           *[other] De aanmelding werd verwacht bij { $expected }.
        }
       *[other] { $expected ->
            [none] De aanmelding kwam uit bij { $found }. Dat is niet het bedrijf dat u wilt.
           *[other] Verwacht werd { $expected }, maar de aanmelding kwam uit bij { $found }.
        }
    }
outcome-not-an-administrator = Dit account is geen beheerder
    .cause = { $user ->
        [none] Voor deze stap is een beheerder nodig.
       *[other] { $user } is aangemeld, maar voor deze stap is een beheerder nodig.
    }
outcome-not-an-administrator-superoffice = Dit account is geen SuperOffice-beheerder
    .cause = { $user ->
        [none] Voor SuperOffice is dit account geen beheerder.
       *[other] Voor SuperOffice is { $user } geen beheerder.
    }
outcome-account-problem = Het account vraagt aandacht
    .cause = De aanmeldpagina meldt een probleem, bijvoorbeeld met het wachtwoord of de tweede factor.
outcome-no-answer = Er kwam niets terug van de browser
    .cause = De pagina bleef leeg, of de weg terug naar deze computer werkte niet.
outcome-time-out = De tijd is om
    .cause = { $minutes ->
        [none] Er kwam niet op tijd iets terug van de browser.
        [one] Binnen één minuut kwam er niets terug van de browser.
       *[other] Binnen { $minutes } minuten kwam er niets terug van de browser.
    }
outcome-cancelled = U hebt geannuleerd
    .cause = Er is niets gewijzigd.
outcome-sign-in-again = Meld u opnieuw aan
    .cause = De eerdere aanmelding is niet meer geldig.

# Registration of the application

outcome-client-id-missing = Er is een registratie nodig
    .cause = { -product } heeft hier nog geen ingebouwde registratie en gebruikt daarom die van u.
outcome-client-id-unknown = De toepassing is niet bekend
    .cause = De client-id is daar onbekend: andere organisatie of omgeving, een typefout, of verwijderd.
outcome-client-id-unknown-microsoft365 = Microsoft kent deze toepassing hier niet
    .cause = De client-id is onbekend in deze organisatie: andere organisatie of cloud, of verwijderd.
outcome-address-wrong-superoffice = Dit adres is niet bruikbaar
    .cause = { $proposal ->
        [none] { $field ->
            [netserver] Op dit adres staan geen webservices van SuperOffice.
            [web-api] Op dit adres staat geen web-API van SuperOffice.
           *[other] Het is geen volledig en beveiligd adres (https).
        }
       *[other] Het leidt niet waarheen het moet. Waarschijnlijk wordt { $proposal } bedoeld.
    }
outcome-entry-wrong-superoffice = Niet alles is juist ingevuld
    .cause = { $field ->
        [user] De gebruikersnaam ontbreekt, of bevat een dubbele punt of iets anders wat niet kan worden verzonden.
        [password] Het wachtwoord ontbreekt.
        [web-api] Het adres van de web-API ontbreekt.
       *[other] Een veld is leeg of in strijd met een ander veld.
    }
outcome-credentials-refused-superoffice = SuperOffice weigert gebruikersnaam of wachtwoord
    .cause = { $host ->
        [none] De server kent deze gebruikersnaam met dit wachtwoord niet.
       *[other] { $host } kent deze gebruikersnaam met dit wachtwoord niet.
    }
outcome-scheme-unusable-superoffice = De web-API accepteert geen gebruikersnaam en wachtwoord
    .cause = { $scheme ->
        [none] De server biedt geen Basic-aanmelding. Aanmelden met gebruikersnaam en wachtwoord staat daar uit.
       *[other] De server biedt alleen { $scheme }. Aanmelden met gebruikersnaam en wachtwoord (Basic) staat daar uit.
    }
outcome-client-id-unknown-superoffice = SuperOffice kent deze toepassing niet
    .cause = De client-id (toepassings-id) is onbekend in deze omgeving.
outcome-redirect-not-registered = Het terugkeeradres is niet geregistreerd
    .cause = Het adres dat terugleidt naar dit programma staat niet in de registratie.
outcome-redirect-not-registered-microsoft365 = Het terugkeeradres is niet geregistreerd bij Microsoft
    .cause = http://localhost, het adres dat terugleidt naar dit programma, staat niet in de registratie.
outcome-redirect-not-registered-superoffice = Het terugkeeradres is niet geregistreerd bij SuperOffice
    .cause = http://127.0.0.1 met elke poort, het adres van dit programma, staat niet in de registratie.
outcome-registration-incomplete = De registratie is onvolledig
    .cause = In de registratie van de toepassing ontbreekt iets wat deze aanmelding nodig heeft.
outcome-registration-incomplete-microsoft365 = De registratie bij Microsoft is onvolledig
    .cause = In de registratie van de toepassing ontbreekt iets, of die is niet voor desktopprogramma’s.
outcome-app-disabled = De toepassing is uitgeschakeld
    .cause = Een beheerder heeft die in uw organisatie uitgeschakeld, of de goedkeuring is beëindigd.
outcome-app-disabled-superoffice = De toegang van de toepassing tot SuperOffice is beëindigd
    .cause = De toegang voor uw bedrijf is ingetrokken of verlopen.

# Network

outcome-clock-skew = De klok van deze computer klopt niet
    .cause = { $minutes ->
        [none] Een aanmelding is maar enkele minuten geldig, dus de tijd moet kloppen.
       *[other] De klok wijkt { $minutes } minuten af. Een aanmelding is maar enkele minuten geldig, dus de tijd moet kloppen.
    }
outcome-net-name = De naam van een server is niet gevonden
    .cause = { $host ->
        [none] Dit netwerk kent het adres van de server niet.
       *[other] Dit netwerk kent het adres van { $host } niet.
    }
outcome-net-route = Een server antwoordt niet
    .cause = { $host ->
        [none] { $how ->
            [refused] De server is bereikbaar, maar laat geen verbinding toe. De service is misschien gestopt, of een firewall weigert.
            [silent] Er kwam niet eens een weigering terug. Meestal slokt een firewall of proxy de verbinding op.
            [reset] De verbinding werd meteen verbroken, misschien door een firewall, proxy of virusscanner.
            [no-answer] De verbinding kwam tot stand, maar er kwam niet op tijd antwoord. De server is misschien overbelast.
           *[other] Er kwam geen verbinding tot stand. Misschien zit een firewall of proxy in de weg.
        }
       *[other] { $how ->
            [refused] { $host } is bereikbaar, maar laat geen verbinding toe. De service is misschien gestopt, of een firewall weigert.
            [silent] { $host } stuurt niet eens een weigering. Meestal slokt een firewall of proxy de verbinding op.
            [reset] De verbinding met { $host } werd meteen verbroken, misschien door een firewall, proxy of virusscanner.
            [no-answer] { $host } nam de verbinding aan, maar antwoordde niet op tijd. De server is misschien overbelast.
           *[other] Er kwam geen verbinding met { $host } tot stand. Misschien zit een firewall of proxy in de weg.
        }
    }
outcome-net-proxy-auth = De proxy vraagt om een aanmelding
    .cause = { $refused ->
        [none] { $proxy ->
            [none] { $schemes ->
                [none] De proxy van uw netwerk laat niemand door zonder aanmelding.
               *[other] De proxy van uw netwerk wil een aanmelding die { -product } niet heeft ({ $schemes }).
            }
           *[other] De proxy { $proxy } laat niemand door zonder gebruikersnaam en wachtwoord.
        }
       *[other] { $proxy ->
            [none] De proxy van uw netwerk accepteerde gebruikersnaam en wachtwoord niet.
           *[other] De proxy { $proxy } accepteerde gebruikersnaam en wachtwoord niet.
        }
    }
outcome-net-tls-untrusted = Het certificaat van een server wordt niet vertrouwd
    .cause = { $issuer ->
        [none] { $host ->
            [none] Deze computer vertrouwt de uitgever van het certificaat niet.
           *[other] Deze computer vertrouwt het certificaat van { $host } niet.
        }
       *[other] { $host ->
            [none] Het certificaat is uitgegeven door { $issuer }, en die vertrouwt deze computer niet.
           *[other] Het certificaat van { $host } komt van { $issuer }, en die vertrouwt deze computer niet.
        }
    }
outcome-net-captive = Dit netwerk wil dat u zich eerst aanmeldt
    .cause = Een pagina van het netwerk antwoordde in plaats van de server, zoals in hotels en treinen.
outcome-server-unavailable = De service is nu niet beschikbaar
    .cause = { $host ->
        [none] De server meldt dat er op dit moment niets mogelijk is.
       *[other] { $host } meldt dat er op dit moment niets mogelijk is.
    }
outcome-throttled = Te veel aanvragen
    .cause = { $host ->
        [none] De service vraagt dit programma om te wachten.
       *[other] { $host } vraagt dit programma om te wachten.
    }
outcome-answer-too-large = Een antwoord was te lang
    .cause = { $host ->
        [none] De server stuurde meer dan een echt antwoord bevat. Daarom is het lezen gestopt.
       *[other] { $host } stuurde meer dan een echt antwoord bevat. Daarom is het lezen gestopt.
    }
outcome-unexpected-answer = Een antwoord is niet begrepen
    .cause = { $host ->
        [none] De server gaf een antwoord dat dit programma niet kent.
       *[other] { $host } gaf een antwoord dat dit programma niet kent.
    }
outcome-provider-fault = De aanmeldservice heeft een storing
    .cause = De service meldt een eigen probleem. Hier is niets mis.

# The last steps of a sign-in

outcome-token-refused = De aanmelding kon niet worden voltooid
    .cause = In de browser ging het goed, maar de service weigerde de laatste stap.
outcome-token-invalid = De aanmelding kon niet worden bewezen
    .cause = Het bewijs van wie zich aanmeldde doorstond een veiligheidscontrole niet. Er is niets geaccepteerd.

# Key store and files

outcome-keyring-missing = Er is geen sleutelbos
    .cause = Deze computer heeft geen plaats waar een aanmelding veilig kan worden bewaard.
outcome-keyring-locked = De sleutelbos is vergrendeld
    .cause = De sleutelbos gaat alleen open met het bijbehorende wachtwoord. De inhoud is onaangeroerd.
outcome-keyring-slow = De sleutelbos antwoordt niet
    .cause = Er kwam niet op tijd antwoord. Misschien vraagt een venster op uw bureaublad om het wachtwoord.
outcome-keyring-denied = De sleutelbos weigert toegang
    .cause = Uw systeem liet { -product } de sleutelbos niet gebruiken.
outcome-keyring-full = De sleutelbos is vol
    .cause = Er is geen ruimte voor nog een aanmelding.
outcome-keyring-too-large = De aanmelding past niet in de sleutelbos
    .cause = De sleutelbos accepteert alleen kortere gegevens.
outcome-keyring-unreliable = De sleutelbos heeft de aanmelding niet bewaard
    .cause = Wat is opgeslagen, kon niet worden teruggelezen.
outcome-passphrase-needed = De wachtwoordzin is nodig
    .cause = De aanmeldingen staan in een bestand dat alleen met uw wachtwoordzin opengaat.
outcome-passphrase-wrong = Deze wachtwoordzin opent het bestand niet
    .cause = Het bestand met de aanmeldingen is met een andere wachtwoordzin gemaakt. Het is niet gewijzigd.
outcome-passphrase-too-short = De wachtwoordzin is te kort
    .cause = Die beschermt de aanmeldingen en moet moeilijk te raden zijn.
outcome-secrets-damaged = Het bestand met de aanmeldingen is beschadigd
    .cause = Het kan niet worden gelezen. Het is niet gewijzigd en er is niets weggeschreven.
outcome-sign-in-elsewhere = De aanmelding wordt ergens anders bewaard
    .cause = Deze keer gelden andere instellingen voor waar aanmeldingen worden bewaard. De aanmelding is onaangeroerd.
outcome-profile-in-use = Het profiel is in gebruik
    .cause = { $profile ->
        [none] Een ander venster of een andere terminal werkt met dit profiel.
       *[other] Een ander venster of een andere terminal werkt met “{ $profile }”.
    }
outcome-entry-wrong-update-list = Er is geen adres voor nieuwere versies ingesteld
    .cause = Vul het https-adres van de versielijst van de uitgever in uw instellingenbestand in, onder updates.list.
outcome-entry-wrong-update-key = Dit programma heeft geen uitgever
    .cause = Het is gebouwd zonder sleutel van een uitgever, dus geen versielijst is te vertrouwen.
outcome-denied-by-admin-policy-update = Uw bedrijf heeft dit uitgeschakeld
    .cause = Het beleid van het bedrijf staat niet toe om naar nieuwere versies te kijken.
outcome-unexpected-answer-update = De versielijst is niet te vertrouwen
    .cause = Die is niet ondertekend door de uitgever van dit programma, dus er is niets van gebruikt.
outcome-profile-in-use-running = { -product } is geopend
    .cause = Een ander venster of een andere terminal werkt met wat hier is opgeslagen.
outcome-profile-damaged = Een profiel is beschadigd
    .cause = { $path ->
        [none] Het bestand kan niet als profiel worden gelezen. Het is niet gewijzigd.
       *[other] { $path } kan niet als profiel worden gelezen. Het is niet gewijzigd.
    }
outcome-profile-not-found = Dit profiel bestaat niet
    .cause = { $profile ->
        [none] Geen enkel profiel heeft deze naam of id.
       *[other] Geen enkel profiel heeft de naam of id { $profile }.
    }
outcome-file-problem = Een bestand kon niet worden gelezen of geschreven
    .cause = { $profile ->
        [none] { $path ->
            [none] Uw systeem weigerde het, of de schijf is vol.
           *[other] Uw systeem weigerde { $path }, of de schijf is vol.
        }
       *[other] Een ander profiel heet al { $profile }.
    }
cause-file-exists = { $path ->
    [none] Er is al een bestand met deze naam. Het is niet gewijzigd.
   *[other] { $path } bestaat al en is niet gewijzigd.
}
cause-no-file = { $path ->
    [none] Dit bestand bestaat niet.
   *[other] Het bestand { $path } bestaat niet.
}
cause-host-imported = { $host ->
    [none] Een server kwam mee met een geïmporteerd profiel. Die krijgt het wachtwoord pas als u ja zegt.
   *[other] { $host } kwam mee met een geïmporteerd profiel en krijgt het wachtwoord pas als u ja zegt.
}
cause-not-removed = { $path ->
    [none] Uw systeem weigerde het te verwijderen.
   *[other] Uw systeem weigerde { $path } te verwijderen.
}
cause-profile-made-up = Dit profiel is fictief en komt uit een oefening. Het kan alleen in een oefening worden geïmporteerd.
cause-profile-name = De naam is leeg, te lang, of heeft spaties of onzichtbare tekens waar dat niet kan.
cause-profile-newer = { $path ->
    [none] Een nieuwere versie van dit programma heeft het bestand geschreven. Het is niet gewijzigd.
   *[other] Een nieuwere versie van dit programma heeft { $path } geschreven. Het is niet gewijzigd.
}
cause-profile-not-deleted = { $profile ->
    [none] Dit profiel is niet verwijderd.
   *[other] “{ $profile }” is niet verwijderd.
}
cause-profile-real = Dit profiel is van echte bedrijven. In een oefening is alles fictief.

# SuperOffice

outcome-tenant-in-maintenance = SuperOffice wordt bijgewerkt
    .cause = SuperOffice is voor uw bedrijf gesloten wegens onderhoud. Meestal duurt dat enkele minuten.
outcome-tenant-provisioning = Uw SuperOffice wordt aangemaakt
    .cause = Het is nog niet klaar.
outcome-tenant-migrating = De overstap naar SuperOffice Online is nog niet klaar
    .cause = Dit kan dagen of weken duren.
outcome-tenant-suspended = Het SuperOffice-abonnement wordt beëindigd
    .cause = SuperOffice heeft de toegang van uw bedrijf opgeschort.
outcome-tenant-deleted = Deze SuperOffice-omgeving bestaat niet meer
    .cause = { $tenant ->
        [none] SuperOffice van dit bedrijf is verwijderd.
       *[other] SuperOffice van { $tenant } is verwijderd.
    }
outcome-tenant-failed = Uw SuperOffice kon niet worden aangemaakt
    .cause = SuperOffice begon ermee, maar het is mislukt.
outcome-tenant-unknown = SuperOffice kent deze klant niet
    .cause = { $tenant ->
        [none] De klant-id is onbekend in deze omgeving, of SuperOffice heeft een storing.
       *[other] De klant-id { $tenant } is onbekend in deze omgeving, of SuperOffice heeft een storing.
    }
outcome-tenant-moved = Uw SuperOffice is verhuisd naar een andere server
    .cause = Dat gebeurde terwijl dit programma ermee in verbinding stond.

# Microsoft 365

outcome-organization-unknown = Deze organisatie is niet gevonden
    .cause = { $organization ->
        [none] In deze cloud is geen Microsoft 365-organisatie met deze naam.
       *[other] { $organization } is geen Microsoft 365-organisatie in deze cloud.
    }
outcome-wrong-cloud = De organisatie zit in een andere Microsoft-cloud
    .cause = De Amerikaanse overheid, China en enkele andere landen hebben een eigen cloud.
outcome-mailbox-missing = Dit account heeft geen postvak in Microsoft 365
    .cause = Het abonnement bevat geen Exchange Online, of het postvak is elders of heel nieuw.
outcome-mailbox-missing-guest = Dit lijkt een gastaccount
    .cause = { $found ->
        [none] Volgens Microsoft komt het uit een andere organisatie. Gasten hebben hier meestal geen postvak.
       *[other] Volgens Microsoft komt { $found } uit een andere organisatie. Gasten hebben hier meestal geen postvak.
    }
outcome-admin-consent-needed-guest = Dit lijkt een gastaccount
    .cause = { $expected ->
        [none] Volgens Microsoft komt het uit een andere organisatie. Een gastaccount is hier niet bruikbaar.
       *[other] SuperOffice kent u met een account van { $expected }. Is dit account juist, dan ontbreekt alleen de goedkeuring.
    }
outcome-not-assigned = Deze gebruiker is niet aan de toepassing toegewezen
    .cause = In uw organisatie mogen alleen toegewezen gebruikers de toepassing gebruiken.
outcome-service-disabled = Een benodigde service is uitgeschakeld
    .cause = Het abonnement is afgelopen, of een beheerder heeft de service uitgeschakeld.

# Google

outcome-denied-by-user-google = Er is geen toegang verleend
    .cause = U hebt de pagina van Google verlaten of geen toegang gegeven. Zonder toegang kunnen de agenda’s niet worden gelezen.
outcome-denied-by-admin-policy-google = Google blokkeert deze app in uw organisatie
    .cause = Uw organisatie laat alleen apps toe die een beheerder vertrouwt. { -product } hoort daar nog niet bij.
outcome-scopes-missing-google = Niet elk vakje is aangevinkt
    .cause = { $boxes ->
        [none] De aanmelding is gelukt, maar iets wat nodig is, is niet toegestaan.
       *[other] Deze vakjes bleven leeg: { $boxes }.
    }
outcome-not-an-administrator-google = Dit account mag geen gebruikers beheren
    .cause = Google toont dit account alleen de openbare lijst van gebruikers, zonder de opgeschorte.
outcome-service-disabled-google = Een Google-service is uitgeschakeld
    .cause = Een beheerder heeft een service uitgeschakeld die voor dit account nodig is.
outcome-client-id-missing-google = Er is een client bij Google nodig
    .cause = { -product } heeft nog geen ingebouwde client voor Google en gebruikt daarom die van u.
outcome-client-id-unknown-google = Google kent deze client niet
    .cause = De client-id is bij Google onbekend: een typefout, of de client is verwijderd.
outcome-redirect-not-registered-google = De client is niet voor desktopprogramma’s gemaakt
    .cause = Google leidt alleen terug naar deze computer met een client van het type Desktop-app.
outcome-registration-incomplete-google = De client bij Google is onvolledig
    .cause = De client-id of het clientgeheim hoort niet bij een Desktop-app, of er ontbreekt iets.
outcome-app-disabled-google = De client bij Google is uitgeschakeld
    .cause = Google of de eigenaar heeft de client uitgeschakeld, of het project waartoe die behoort.
outcome-not-assigned-google = Dit account hoort niet bij de testers
    .cause = De app wordt nog getest, en de eigenaar heeft dit account niet op de lijst gezet.

# Exchange

outcome-clock-skew-exchange = De klokken van de server en deze computer verschillen
    .cause = { $minutes ->
        [none] Windows-aanmeldingen mislukken zodra ze vijf minuten verschillen.
       *[other] Ze verschillen { $minutes } minuten. Vanaf vijf minuten kunnen Windows-aanmeldingen mislukken.
    }
outcome-sign-in-again-exchange = Voer het wachtwoord opnieuw in
    .cause = Op deze computer is geen wachtwoord bewaard, of het is niet meer geldig.
outcome-autodiscover-nothing = Er is geen Exchange-server gevonden
    .cause = { $host ->
        [none] Voor dit maildomein is geen server aangekondigd. Geen van de gebruikelijke namen bestaat.
       *[other] Voor { $host } is geen server aangekondigd. Geen van de gebruikelijke namen bestaat.
    }
outcome-autodiscover-silent = De servers antwoorden niet
    .cause = { $host ->
        [none] Servers die de juiste kunnen zijn, antwoordden niet op tijd. Misschien zit een firewall in de weg.
       *[other] { $host } kan de juiste server zijn, maar antwoordde niet op tijd. Misschien zit een firewall in de weg.
    }
outcome-autodiscover-failed = De adressen van de server zijn niet gevonden
    .cause = Er antwoordden servers, maar ze zeiden niet waar postvak en adresboek te bereiken zijn.
outcome-autodiscover-loop = De zoekactie kwam in een lus terecht
    .cause = { $host ->
        [none] De servers verwijzen naar elkaar en noemen geen adressen.
       *[other] { $host } en andere servers verwijzen naar elkaar en noemen geen adressen.
    }
outcome-host-unconfirmed = Is deze server van u?
    .cause = { $host ->
        [none] Een server buiten uw maildomein vraagt om het wachtwoord. Het is niet verzonden.
       *[other] { $from ->
            [none] { $host } ligt buiten uw maildomein en krijgt het wachtwoord pas als u ja zegt.
           *[other] { $from } leidt naar { $host }, buiten uw maildomein. Het wachtwoord wordt pas verzonden als u ja zegt.
        }
    }
outcome-basic-unconfirmed = Mag deze server het wachtwoord lezen?
    .cause = { $host ->
        [none] Niets wijst op Exchange, en de server wil het wachtwoord zelf. Het is niet verzonden.
       *[other] Niets bij { $host } wijst op Exchange, en de server wil het wachtwoord zelf. Het is niet verzonden.
    }
outcome-mailbox-in-microsoft365 = Dit postvak staat in Microsoft 365
    .cause = Het maildomein leidt naar de cloud van Microsoft, die geen wachtwoorden van programma’s accepteert.
outcome-mailbox-unknown = De server kent dit postvak niet
    .cause = { $host ->
        [none] De server werkt, maar heeft geen postvak met dit adres. Misschien een typefout, of het postvak is verhuisd.
       *[other] { $host } werkt, maar heeft geen postvak met dit adres. Misschien een typefout, of het postvak is verhuisd.
    }
outcome-mailbox-unknown-damaged = Het postvak is niet volledig ingesteld
    .cause = De vermelding van het postvak in de directory is beschadigd.
outcome-ews-not-named = De server laat een adres weg
    .cause = { $host ->
        [none] De server antwoordde, maar zegt niet waar Exchange Web Services te vinden zijn.
       *[other] { $host } antwoordde, maar zegt niet waar Exchange Web Services te vinden zijn.
    }
outcome-entry-wrong = Niet alles is juist ingevuld
    .cause = { $field ->
        [email] Het e-mailadres ontbreekt of is niet volledig.
        [user] De gebruikersnaam ontbreekt of bevat iets wat er niet in kan staan.
        [domain] Het domein is niet geldig, of de gebruikersnaam bevat er al een.
        [password] Het wachtwoord ontbreekt.
       *[other] Een veld is leeg of in strijd met een ander veld.
    }
outcome-address-wrong = Dit adres is niet bruikbaar
    .cause = { $proposal ->
        [none] { $field ->
            [ews] Het is geen beveiligd adres (https) van Exchange Web Services.
            [oab] Het is geen beveiligd adres (https) van een offlineadresboek.
           *[other] Het is geen volledig en beveiligd adres (https).
        }
       *[other] Het leidt niet waarheen het moet. Waarschijnlijk wordt { $proposal } bedoeld.
    }
outcome-credentials-refused = Gebruikersnaam of wachtwoord is geweigerd
    .cause = { $host ->
        [none] Misschien is het wachtwoord onjuist, of wil de server gebruikersnaam en domein in een andere vorm.
       *[other] { $host } weigerde: het wachtwoord is onjuist, of gebruikersnaam en domein moeten daar een andere vorm hebben.
    }
outcome-credentials-refused-before = Hetzelfde is zojuist al geweigerd
    .cause = Er is nu niets verzonden: na enkele mislukte pogingen wordt het account vergrendeld.
outcome-account-locked = Het account is vergrendeld
    .cause = Volgens de server is het account vergrendeld of uitgeschakeld. Nog meer pogingen verlengen dat alleen.
outcome-password-expired = Het wachtwoord is verlopen
    .cause = De server wil een nieuw wachtwoord voordat dit account zich mag aanmelden.
outcome-channel-binding-refused = De server wantrouwt deze verbinding
    .cause = Iets onderweg vervangt het certificaat, of Extended Protection weigert. Gebruikersnaam en wachtwoord kunnen goed zijn.
outcome-proxy-breaks-ntlm = Een proxy onderbreekt de Windows-aanmelding
    .cause = De proxy houdt de verbinding niet tot het einde vast, zodat de server telkens opnieuw begint.
outcome-scheme-unusable = De server biedt geen bruikbare aanmelding
    .cause = { $scheme ->
        [none] De server biedt geen Windows-verificatie (NTLM, Negotiate) en ook geen Basic.
       *[other] De server biedt alleen { $scheme }. Nodig is Windows-verificatie (NTLM, Negotiate) of Basic.
    }
outcome-scheme-downgraded = De server wil ineens het wachtwoord zelf
    .cause = Zojuist was er nog een veiliger manier. Misschien zit er iemand tussen. Daarom is niets verzonden.
outcome-modern-authentication = Deze server accepteert alleen moderne verificatie
    .cause = De server stuurt mensen naar een eigen aanmeldservice en accepteert geen wachtwoorden van programma’s.
outcome-gateway-login-page = Er staat een aanmeldpagina vóór de server
    .cause = { $host ->
        [none] Een webpagina voor mensen antwoordt, misschien met een tweede factor. Programma’s komen daar niet langs.
       *[other] { $host } antwoordt met een webpagina voor mensen, misschien met een tweede factor. Programma’s komen daar niet langs.
    }
outcome-client-certificate-wanted = De server wil een certificaat van u
    .cause = Alleen computers of smartcards met een certificaat komen binnen. Dat ondersteunt dit programma niet.
outcome-ews-disabled = Exchange Web Services zijn uitgeschakeld
    .cause = Ze staan uit voor dit postvak of voor de organisatie, of laten alleen programma’s op een lijst toe.
outcome-ews-not-found = Exchange Web Services zijn er niet
    .cause = { $host ->
        [none] Er antwoordt een server op dit adres, maar niet met Exchange Web Services.
       *[other] { $host } antwoordt op dit adres, maar niet met Exchange Web Services.
    }
outcome-mailbox-denied = Dit account mag het postvak niet openen
    .cause = Gebruikersnaam en wachtwoord kloppen, maar het recht op het postvak ontbreekt.
outcome-mailbox-alias = Dit adres is een alias
    .cause = { $primary ->
        [none] Het postvak heeft een ander primair adres, en dat wil Exchange hebben.
       *[other] Het primaire adres van het postvak is { $primary }, en dat wil Exchange hebben.
    }
outcome-impersonation-refused = Het account mag niet namens anderen handelen
    .cause = Gebruikersnaam en wachtwoord kloppen, maar voor dat postvak ontbreekt het recht ApplicationImpersonation.
outcome-wrong-site = Het postvak staat op een andere locatie
    .cause = { $host ->
        [none] De server hoort bij een andere locatie van uw bedrijf en kan de aanvraag niet doorgeven.
       *[other] { $host } hoort bij een andere locatie van uw bedrijf en kan de aanvraag niet doorgeven.
    }
outcome-oab-missing = Het adresboek is er niet
    .cause = De server heeft op dit adres geen offlineadresboek, of noemt geen adres.
outcome-oab-not-known = Er is geen adresboek bekend
    .cause = Er is geen adres van het offlineadresboek ingevoerd of gevonden. Het postvak werkt ook zonder.
outcome-oab-unreadable = Het adresboek kan niet worden gelezen
    .cause = De server heeft het, maar dit account mag het niet lezen, of het is beschadigd.
outcome-address-internal = Dit adres werkt alleen binnen uw netwerk
    .cause = { $host ->
        [none] De Synchronizer is een cloudservice en zou het niet kunnen bereiken.
       *[other] De Synchronizer is een cloudservice en zou { $host } niet kunnen bereiken.
    }

# TLS

outcome-net-tls-expired = Het certificaat van de server is vandaag niet geldig
    .cause = { $expires ->
        [none] Het is verlopen of nog niet geldig, of de klok van deze computer klopt niet.
       *[other] { $begins ->
            [none] Het was geldig tot { $expires }, of de klok van deze computer klopt niet.
           *[other] Het is geldig van { $begins } tot { $expires }, of de klok van deze computer klopt niet.
        }
    }
outcome-net-tls-wrong-name = Het certificaat hoort bij een andere server
    .cause = { $names ->
        [none] { $host ->
            [none] De server toont een certificaat dat voor een andere naam is gemaakt.
           *[other] { $host } toont een certificaat dat voor een andere naam is gemaakt.
        }
       *[other] Het certificaat daar is voor { $names }.
    }
outcome-net-tls-old = De versleuteling van de server is te oud
    .cause = { $host ->
        [none] De server kent alleen TLS 1.0 of 1.1, en die zijn niet veilig. TLS 1.2 is nodig.
       *[other] { $host } kent alleen TLS 1.0 of 1.1, en die zijn niet veilig. TLS 1.2 is nodig.
    }
outcome-net-tls-weak = Het certificaat van de server is te zwak
    .cause = De handtekening of de sleutel is inmiddels te vervalsen (SHA-1, of RSA onder 2048 bits).
outcome-net-tls-incomplete = Het certificaat van de server is onvolledig
    .cause = De server stuurt het tussencertificaat tussen het eigen en een vertrouwd certificaat niet mee.
outcome-net-name-disagreement = Naamservers spreken elkaar tegen
    .cause = { $host ->
        [none] Deze computer en de naamservers kennen verschillende adressen voor dezelfde naam.
       *[other] Deze computer en de naamservers kennen verschillende adressen voor { $host }.
    }

# The network, more exactly

outcome-net-offline = Deze computer heeft geen verbinding
    .cause = Geen enkele server is bereikbaar: er is hier geen netwerk, of het laat niets naar buiten.
outcome-net-slow = Een server antwoordt te langzaam
    .cause = { $host ->
        [none] Een antwoord begon, maar was niet op tijd klaar. Het netwerk is traag of houdt antwoorden tegen.
       *[other] Het antwoord van { $host } begon, maar was niet op tijd klaar. Misschien houdt het netwerk antwoorden tegen.
    }
outcome-net-tls-inspected = Uw netwerk leest versleutelde verbindingen mee
    .cause = { $issuer ->
        [none] Uw netwerk zet een eigen certificaat in de plaats van dat van de provider. Deze computer vertrouwt dat, dus alles werkt.
       *[other] Het certificaat van “{ $issuer }” staat in de plaats van dat van de provider. Deze computer vertrouwt dat, dus alles werkt.
    }
outcome-net-proxy-script = { $from ->
        [unsaid] Het systeem zegt niet welke proxy nodig is
       *[other] Een script kiest de proxy
    }
    .cause = { $from ->
        [unsaid] Er kwam niet op tijd antwoord. { -product } probeerde het zonder proxy, maar misschien is die toch nodig.
       *[other] { $script ->
            [none] Deze computer haalt de proxy uit een script (PAC), en dat kan { -product } niet uitvoeren.
           *[other] Deze computer haalt de proxy uit een script (PAC), en dat kan { -product } niet uitvoeren: { $script }.
        }
    }

# Answers that are none

outcome-answer-redirected = De aanvraag werd omgeleid
    .cause = { $host ->
        [none] Er kwam een ander adres terug in plaats van gegevens. { -product } heeft dat niet gevolgd.
       *[other] { $host } gaf een ander adres terug in plaats van gegevens. { -product } heeft dat niet gevolgd.
    }
outcome-answer-web-page = Er kwam een webpagina in plaats van gegevens
    .cause = { $host ->
        [none] Een aanmeldpagina, een proxy of een andere website antwoordde in plaats van de service.
       *[other] Een aanmeldpagina, een proxy of een andere website antwoordde in plaats van { $host }.
    }
outcome-answer-cut-off = Een antwoord brak af
    .cause = { $host ->
        [none] De verbinding stopte midden in het antwoord. Daarom is er niets van gebruikt.
       *[other] De verbinding met { $host } stopte midden in het antwoord. Daarom is er niets van gebruikt.
    }
outcome-answer-empty = Een antwoord was leeg
    .cause = { $host ->
        [none] De server antwoordde, maar stuurde niets. Misschien heeft een proxy het opgeslokt.
       *[other] { $host } antwoordde, maar stuurde niets. Misschien heeft een proxy het opgeslokt.
    }
outcome-answer-unreadable = Een antwoord is onleesbaar
    .cause = { $host ->
        [none] Het antwoord is beschadigd of komt van een andere service dan de gevraagde.
       *[other] Het antwoord van { $host } is beschadigd of komt van een andere service dan de gevraagde.
    }
outcome-access-forbidden = Een server verbiedt de aanvraag
    .cause = { $host ->
        [none] De server weigert zonder reden te noemen. Misschien zit er een firewall of een serverregel achter.
       *[other] { $host } weigert zonder reden te noemen. Misschien zit er een firewall of een serverregel achter.
    }
outcome-service-not-found = Wat werd gevraagd, is er niet
    .cause = { $host ->
        [none] De server werkt, maar heeft op dit adres geen dergelijke service.
       *[other] { $host } werkt, maar heeft op dit adres geen dergelijke service.
    }
outcome-ews-ending = Exchange Web Services eindigen in Microsoft 365
    .cause = { $ends ->
        [none] In dit profiel staat nog een adres daarvan. Microsoft schakelt ze op 1 april 2027 voor iedereen uit.
       *[other] In dit profiel staat nog een adres daarvan. Microsoft schakelt ze op { $ends } voor iedereen uit.
    }
outcome-ews-disabled-microsoft365 = Exchange Web Services staan in uw organisatie uit
    .cause = { $ends ->
        [none] Ze staan al uit of laten alleen programma’s op een lijst toe. Op 1 april 2027 eindigen ze voor iedereen.
       *[other] Ze staan al uit of laten alleen programma’s op een lijst toe. Op { $ends } eindigen ze voor iedereen.
    }

# Documents
outcome-documents-not-activated = Documenten staan alleen in SO Archive
    .cause = { $for ->
        [google] Google Drive is nog niet verbonden. Dat gaat via cloudintegration.superoffice.com/app en start SuperOffice opnieuw.
        [onsite] SharePoint Documents en Google horen bij SuperOffice CRM Online. Een eigen server heeft SO Archive.
       *[other] Er is nog niets anders verbonden. Dat gaat via Instellingen en onderhoud, Voorkeuren, Documentbibliotheek.
    }
outcome-documents-retired = Deze documentintegratie is vervallen
    .cause = Sinds 1 september 2024 neemt “Office365” geen nieuwe documenten meer aan. De opvolger is SharePoint Documents.
outcome-document-plugin-failed = SuperOffice kan de documentopslag niet bereiken
    .cause = { $plugin ->
        [none] De documentinvoegtoepassing meldt een fout. De details bevatten de letterlijke tekst.
       *[other] { $plugin } meldt een fout. De details bevatten de letterlijke tekst.
    }
outcome-templates-elsewhere = Sjablonen slaan documenten ergens anders op
    .cause = { $list ->
        [none] Zie “Document opgeslagen in” onder Instellingen en onderhoud, Lijsten, Document - Sjabloon.
       *[other] Zie “Document opgeslagen in” onder Instellingen en onderhoud, Lijsten, Document - Sjabloon: { $list }.
    }
outcome-quote-templates-unsupported = Offertesjablonen werken niet met Google
    .cause = { $list ->
        [none] Bij sjablonen voor offerteregels moet “Document opgeslagen in” op SO Archive staan.
       *[other] Bij deze sjablonen voor offerteregels moet “Document opgeslagen in” op SO Archive staan: { $list }.
    }
outcome-user-domains-differ = Gebruikers hebben verschillende domeinen
    .cause = { $list ->
        [none] SuperOffice verwacht de gebruikersnamen van alle gebruikers in één domein.
       *[other] SuperOffice verwacht alle gebruikersnamen in één domein. Aanwezig zijn: { $list }.
    }
outcome-user-names-differ = Gebruikersnamen wijken af van agenda-adressen
    .cause = { $list ->
        [none] Documenten gaan open voor de gebruikersnaam die SuperOffice kent.
       *[other] Documenten gaan open voor de gebruikersnaam die SuperOffice kent. Die wijkt af bij: { $list }.
    }
outcome-document-place-missing = De documentopslag is niet gevonden
    .cause = { $place ->
        [none] Die is er niet, of dit account kan die niet zien.
       *[other] { $list ->
            [none] { $place } is er niet, of dit account ziet het niet.
           *[other] { $place } is er niet. Wel aanwezig: { $list }.
        }
    }
outcome-document-place-denied = De documentopslag is gesloten voor dit account
    .cause = { $place ->
        [none] Het account mag die niet gebruiken. De eigenaar kan dat recht geven.
       *[other] Het account mag { $place } niet gebruiken. De eigenaar kan dat recht geven.
    }
outcome-document-app-missing = Een toepassing van SuperOffice is niet gereed
    .cause = { $kind ->
        [disabled] { $list ->
            [none] Die is in uw organisatie uitgeschakeld.
           *[other] { $list } is in uw organisatie uitgeschakeld.
        }
        [not-granted] { $list ->
            [none] Die heeft geen toegang tot sites gekregen.
           *[other] { $list } heeft geen toegang tot sites gekregen.
        }
       *[other] { $list ->
            [none] Een globale beheerder voegt die toe: kies in de Documentbibliotheek van SuperOffice “Nu autoriseren”.
           *[other] { $list } is er niet. Een globale beheerder voegt die toe: kies in de Documentbibliotheek van SuperOffice “Nu autoriseren”.
        }
    }
outcome-document-user-not-dedicated = Documenten zouden bij een beheerder terechtkomen
    .cause = { $user ->
        [none] Aanbevolen wordt een gewoon account, alleen voor documenten. De naam van dat account staat bij elk bestand.
       *[other] { $user } is beheerder. Aanbevolen wordt een gewoon account, alleen voor documenten.
    }
outcome-shared-drive-missing = Er is geen gedeelde Drive te zien
    .cause = Wat in iemands eigen Drive staat, verdwijnt met het account. Een gedeelde Drive is van de organisatie.
outcome-document-drive-full = Google Drive is vol
    .cause = { $user ->
        [none] Het account heeft geen ruimte meer. Documenten in de eigen Drive hebben die nodig.
       *[other] { $user } heeft geen ruimte meer. Documenten in de eigen Drive hebben die nodig.
    }
outcome-domain-not-at-google = Mail van de gebruikers gaat niet naar Google
    .cause = { $organization ->
        [none] Gebruikers melden zich bij SuperOffice aan met Google, maar voor hun domein is geen mailserver van Google gezien.
       *[other] Gebruikers melden zich aan met Google, maar voor { $organization } is geen mailserver van Google gezien.
    }
outcome-document-folder-ambiguous = Meerdere mappen hebben deze naam
    .cause = { $place ->
        [none] In Google Drive mogen namen gelijk zijn. Voer het adres van de map uit de browser in.
       *[other] { $place } bestaat meer dan één keer. Voer het adres van de map uit de browser in.
    }

# What a number or a page tells beyond the outcome

cause-approval-requested = Uw organisatie beoordeelt zulke aanvragen. Die van u wacht, of is nog niet verzonden.
cause-risky-application = Microsoft vindt deze aanvraag riskant. Daarom kan alleen een beheerder die goedkeuren.
cause-partner-cannot-approve = Een account van een partner kan geen nieuwe toepassing voor de klant goedkeuren.
cause-organization-unmanaged = Uw organisatie is via selfservice ontstaan en heeft nog geen beheerder.
cause-no-right-to-approve = Dit account mag de toepassingen van uw organisatie niet beheren.
cause-microsofts-own-client-id = De client-id is van Microsoft zelf en kan hier niet worden gebruikt.
cause-permission-not-listed = In de registratie ontbreekt een gevraagde service of machtiging.
cause-misconfigured = De registratie noemt geen machtigingen, niemand heeft ze goedgekeurd, of de client-id is onjuist.
cause-just-removed = De toepassing is zojuist uit uw organisatie verwijderd.
cause-not-subscribed = Uw organisatie heeft geen abonnement op een benodigde service.
cause-service-address-unknown = Het adres van de service is niet geregistreerd in uw organisatie.
cause-blocked = Een beheerder of Microsoft heeft de toepassing voorlopig geblokkeerd.
cause-one-organization-only = De registratie geldt voor één organisatie, maar de aanmelding stond open voor alle organisaties.
cause-work-accounts-only = De toepassing accepteert alleen werkaccounts.
cause-organization-unclear = Uit wat is getypt, blijkt niet welke organisatie wordt bedoeld.
cause-request-wrong = Microsoft accepteerde de aanvraag niet: een fout van het programma of de registratie.
cause-out-of-order = De pagina is in de verkeerde volgorde gebruikt, bijvoorbeeld met Terug of Vernieuwen.
cause-attempts-crossed = Het antwoord van de browser was al gebruikt, of twee aanmeldingen liepen door elkaar.
cause-wrong-platform = De registratie is voor webpagina’s, niet voor desktopprogramma’s.
cause-secret-demanded = De registratie eist een geheim, zoals bij een webserver.
cause-secret-unwanted = Er is een geheim verzonden, hoewel de registratie er geen nodig heeft.
cause-secret-wrong = Een geheim of certificaat van de registratie is onjuist of verlopen.
cause-password-wrong = Gebruikersnaam of wachtwoord is onjuist.
cause-input-wrong = Iets wat op de pagina is getypt, is niet geldig.
cause-account-unknown = Dit account bestaat niet in de organisatie, of de uitnodiging is niet geaccepteerd.
cause-locked = Het account is vergrendeld, of Microsoft wantrouwt het adres van dit netwerk.
cause-password-ended = Het wachtwoord is verlopen of moet worden gewijzigd.
cause-account-disabled = Het account is uitgeschakeld.
cause-finish-on-page = De pagina van Microsoft wacht op een antwoord.
cause-second-factor-missing = Voor dit account moet eerst een tweede factor worden ingesteld.
cause-second-factor-again = Microsoft wil dat de tweede factor opnieuw wordt bevestigd.
cause-outside-hours = In uw organisatie is aanmelden alleen op bepaalde uren toegestaan.
cause-own-sign-in-service = De eigen aanmeldservice van uw organisatie (AD FS, Okta …) weigerde of had een storing.
cause-own-servers-trouble = De eigen servers van uw organisatie hebben het wachtwoord niet aan Microsoft bevestigd.
cause-silent-sign-in-failed = Windows kon u niet automatisch aanmelden.
cause-foreign-account = Het account hoort bij een andere organisatie en is hier geen gast.
cause-private-account = Een privéaccount van Microsoft kan hier niet worden gebruikt.
cause-several-accounts = Er zijn meerdere accounts aangemeld, en de browser nam een ander.
cause-nobody-signed-in = In deze browser is niemand bij Microsoft aangemeld.
cause-page-too-old = De aanmeldpagina stond te lang open.
cause-computer-entry = De vermelding van deze computer in uw organisatie ontbreekt, is uitgeschakeld of beschadigd.
cause-managed-browser = Aanmelden kan alleen met een browser die uw organisatie beheert.
cause-conditional-access = Een beleidsregel voor voorwaardelijke toegang van uw organisatie weigert deze aanmelding.
cause-approved-applications = Een beleidsregel laat hier alleen toepassingen van Microsoft zelf toe.
cause-security-defaults = De standaardinstellingen voor beveiliging van Microsoft weigeren dit soort aanmelding.
cause-place-not-allowed = Een beleidsregel staat deze locatie of dit soort computer niet toe.
cause-account-at-risk = De eigen organisatie van het account ziet een risico bij dit account.
cause-partner-blocked = Het beheerdersaccount van een partner is hier geblokkeerd.
cause-network-restricts = Uw netwerk staat aanmelden alleen bij bepaalde organisaties toe.
cause-home-forbids = Uw eigen organisatie verbiedt aanmelden bij deze organisatie.
cause-host-forbids = Deze organisatie laat geen accounts van uw organisatie toe.
cause-unused = De aanmelding is te lang niet gebruikt, meestal negentig dagen.
cause-withdrawn = De toegang is ingetrokken, bijvoorbeeld na een wachtwoordwijziging.
cause-frequency-reached = Uw organisatie wil geregeld een nieuwe aanmelding.
cause-clock-wrong = Een bericht viel buiten de toegestane tijd, dus een van de klokken klopt niet.
cause-code-pending = Nog niemand heeft de aanmelding met de code voltooid.
cause-code-wrong = De code is verkeerd getypt, al gebruikt of verlopen.
cause-user-unknown = De gevraagde gebruiker of het gevraagde postvak bestaat niet.
cause-mailbox-refused = Met deze machtigingen kan het postvak niet worden gelezen.
cause-mailbox-policy = Een beleidsregel in Exchange geeft dit programma geen toegang tot het postvak.
cause-directory-refused = Met deze machtigingen kan de lijst van gebruikers niet worden gelezen.
cause-not-there = Wat werd gevraagd, is er niet meer.
cause-ews-off = Een beheerder of Microsoft heeft Exchange Web Services uitgeschakeld voor de organisatie of dit postvak.
cause-ews-blocked = Een beleidsregel van uw organisatie geeft dit programma geen toegang tot Exchange Web Services.
cause-not-understood = Microsoft begreep de aanvraag niet: een fout van het programma.
cause-family-account = { $number } is een nummer van Microsoft voor problemen met het account.
cause-family-policy = { $number } is een nummer van Microsoft voor beleidsregels voor voorwaardelijke toegang.
cause-family-consent = { $number } is een nummer van Microsoft voor het goedkeuren van toepassingen.
cause-family-request = { $number } is een nummer van Microsoft voor aanvragen die verkeerd of te oud zijn.
cause-family-own-servers = { $number } is een nummer van Microsoft voor aanmelden via uw eigen servers.
cause-family-service = { $number } is een nummer van Microsoft voor service, goedkeuring en organisatie.
cause-number-not-listed = { $number } is een nummer van Microsoft dat dit programma niet kent.
cause-superoffice-request = SuperOffice accepteerde de aanvraag niet: een fout van het programma of de registratie.
cause-onsite-rights = { $user ->
    [none] De ingevoerde gebruiker is noch de systeemgebruiker, noch een SuperOffice-beheerder.
   *[other] De ingevoerde gebruiker { $user } is noch de systeemgebruiker, noch een SuperOffice-beheerder.
}
cause-proxy-refused = { $refused ->
        [forgotten] De proxy accepteerde gebruikersnaam en wachtwoord uit de sleutelbos niet. Ze zijn daar verwijderd.
       *[other] De proxy accepteerde de opgegeven gebruikersnaam en het wachtwoord niet.
    }
cause-proxy-windows = De proxy accepteert alleen een Windows-aanmelding (NTLM of Negotiate). Die kan { -product } niet aan een proxy geven.
cause-not-approved-yet = Nog geen enkele beheerder heeft de toepassing voor uw bedrijf goedgekeurd.
cause-needs-reapproval = De toepassing is gewijzigd. Daarom moet een beheerder die opnieuw goedkeuren.
cause-access-withdrawn = De toegang van de toepassing tot uw bedrijf is ingetrokken.
cause-access-ran-out = De toegang van de toepassing tot uw bedrijf is verlopen.
cause-signature-wrong = Een ondertekende aanvraag had de verkeerde handtekening: een fout van de registratie.
cause-google-not-configured = Uw organisatie, bijvoorbeeld een school, heeft deze app nog niet ingesteld.
cause-google-internal = De client is alleen voor de organisatie die hem heeft gemaakt.
cause-google-embedded = Google laat niemand zich binnen een ander programma aanmelden.
cause-google-request = Google accepteerde de aanvraag niet: een ander account zat in de weg, of de client is onjuist.
cause-google-not-for-account = Dit account kan het gevraagde niet toestaan, zoals een persoonlijk account dat niet voor een organisatie kan.
cause-google-deleted = De client is verwijderd. De eigenaar kan hem dertig dagen lang terughalen.
cause-google-not-verified = Google heeft deze app niet geverifieerd voor wat de app vraagt.
cause-google-protected = Het account heeft Geavanceerde beveiliging van Google. Die laat maar weinig apps toe.
cause-google-secret-missing = Google wil ook het clientgeheim, en dat ontbreekt.
cause-google-secret-wrong = Het clientgeheim hoort niet bij deze client-id.
cause-google-session = Uw organisatie wil om de paar uur een nieuwe aanmelding.
cause-google-account-gone = Het account bestaat niet meer.
cause-google-not-for-client = Deze client mag geen mensen aanmelden.
cause-google-api-off = In het project van uw client is een benodigde Google-service niet ingeschakeld.
cause-google-amount = Het aantal aanvragen dat Google toestaat, is voorlopig op.
cause-google-calendar-off = Google Agenda is uitgeschakeld voor dit account.
cause-google-api-access = Uw organisatie laat programma’s de gebruikers niet lezen, of is gloednieuw.
cause-google-users-hidden = Google toont dit account geen lijst van gebruikers, zelfs niet de openbare.
cause-google-person-unknown = Google kent de persoon namens wie het programma handelt niet.
cause-google-key-wrong = De sleutel van het serviceaccount is verwijderd, of de klok van deze computer klopt niet.
cause-google-not-understood = Google begreep de aanvraag niet: een fout van het programma.
cause-google-not-shared = De agenda, de persoon of het bestand is er niet, of is niet met dit account gedeeld.
cause-google-changed = Iemand heeft het intussen gewijzigd. Daarom moet het opnieuw worden gelezen.
cause-google-organizer = Alleen de organisator mag een vergadering wijzigen.
cause-google-drive-off = Google Drive is uitgeschakeld voor dit account. Opnieuw aanmelden helpt niet.
cause-google-drive-full = In deze Google Drive is geen ruimte meer.
cause-google-drive-read-only = Dit account mag niet schrijven in die map of gedeelde Drive.
cause-google-file-of-others = Google toont deze app alleen bestanden die de app zelf heeft gemaakt.
cause-google-drive-administrator = Alleen beheerders mogen dit met gedeelde Drives doen.
cause-google-personal = Dit is een persoonlijk account, geen account van een organisatie.
cause-google-organization = Dit is een account van een organisatie, geen persoonlijk account.
cause-google-boxes = De vakjes zeggen wat { -product } mag lezen. Ze zijn allemaal nodig.
cause-exchange-servers-apart = De Exchange-servers vertrouwen elkaar op dit moment niet.
cause-exchange-address-malformed = Een van de adressen is leeg of geen volledig e-mailadres.
cause-exchange-no-mailbox-here = Hier heeft geen enkel postvak dit adres: een typefout, of het postvak is verhuisd naar Microsoft 365.
cause-exchange-no-own-mailbox = Het account heeft geen eigen postvak. Daarom is het adres van een postvak nodig.
cause-exchange-nobody = De aanmelding is in orde, maar er is niemand met deze naam gevonden.
cause-exchange-disabled = Het account is uitgeschakeld of verlopen.
cause-exchange-locked = Het account is na enkele mislukte pogingen vergrendeld. Nog meer pogingen verlengen dat alleen.
cause-exchange-restricted = Het account mag zich niet aanmelden op dit uur, vanaf deze plaats of op deze manier.
cause-exchange-too-many = Er lopen te veel aanvragen van dit account tegelijk.
cause-exchange-directory-away = De directory achter de server (Active Directory) antwoordt niet.
cause-exchange-not-understood = De server accepteerde de vorm van de aanvraag niet: een fout van het programma.
cause-exchange-service-there = AutoDiscover is er en werkt: zo wordt een bezoek met de browser altijd beantwoord.
cause-exchange-form-unknown = AutoDiscover is er, maar kent deze vorm van de vraag niet.
cause-exchange-misconfigured = AutoDiscover is er, maar is voor dit adres verkeerd ingesteld.
cause-exchange-discover-fault = AutoDiscover is er, maar heeft op dit moment een storing.
cause-exchange-moved = { $from ->
    [none] Het postvak is verhuisd naar de cloud van Microsoft, die geen wachtwoorden van programma’s accepteert.
   *[other] Volgens { $from } is het postvak verhuisd naar de cloud van Microsoft. Die accepteert geen wachtwoorden van programma’s.
}
cause-exchange-gateway-away = Een proxy of load balancer voor de Exchange-server kan die niet bereiken.
cause-exchange-handshake = Een bericht van de Windows-aanmelding kwam beschadigd of in de verkeerde volgorde aan, meestal door een proxy ertussen.
cause-exchange-public-folder = Het adresboek staat in een openbare map, waar programma’s er niet bij kunnen.
cause-exchange-too-long = De aanmelding was te lang voor de server of een proxy ervoor. Een andere computer zegt misschien meer.
cause-exchange-book-new = Het adresboek van dit postvak bestaat nog niet, of het postvak is nieuw.
# What is wrong with a typed address of an Exchange server

address-why-empty = Er is geen adres ingevoerd.
address-why-too-long = Dit is te lang voor een adres.
address-why-not-an-address = Dit is geen webadres.
address-why-email-address = Dit is een e-mailadres. Hier is een webadres nodig.
address-why-scheme-missing = Webadressen beginnen hier met https://.
address-why-other-scheme = Alleen adressen die met https:// beginnen zijn bruikbaar.
address-why-plain-http = http:// is niet versleuteld: iedereen onderweg zou het wachtwoord kunnen lezen.
address-why-user-info = Er staat een gebruikersnaam in het adres. Die hoort in een eigen veld en wordt hier niet bewaard.
address-why-only-host = Het pad na de servernaam ontbreekt.
address-why-only-host-oab = Dit is alleen een servernaam. Adresboeken hebben een lange id: laat het veld leeg als u die niet kent.
address-why-webmail = Dit is het adres van webmail.
address-why-webmail-oab = Dit is webmail. Laat het veld leeg en voer de bijbehorende server in onder “Hostnaam van de server”: die kent het adresboek.
address-why-other-service = Dit is het adres van een andere service van Exchange.
address-why-other-service-oab = Dit is een andere service van Exchange. Laat het veld leeg en voer de bijbehorende server in onder “Hostnaam van de server”.
address-why-oab-address = Dit is het adres van het offlineadresboek.
address-why-ews-address = Dit is het adres van Exchange Web Services, niet van het offlineadresboek.
address-why-end-missing = Het einde van het adres ontbreekt.
address-why-trailing-junk = Het adres gaat door na het einde.
address-why-unknown-path = Op zo’n adres staat geen service van Exchange.
address-why-oab-file = Dit is het bestand in het adresboek. Nodig is de map eromheen.
address-why-slash-missing = De schuine streep aan het einde ontbreekt.
address-why-not-web-services = Het adres van de webservices eindigt op /Remote/Services en twee cijfers.
address-why-is-web-api = Dit is het adres van de web-API, niet van de webservices.
address-why-is-web-services = Dit is het adres van de webservices, niet van de web-API.
address-why-online = Dit is SuperOffice CRM Online. Kies dat op de vorige pagina.
address-why-microsoft365 = Dit is Microsoft 365. Dat accepteert geen wachtwoorden: kies Microsoft 365 in plaats van Exchange.
address-why-not-microsoft365 = Deze server hoort niet bij Microsoft 365.

# What a page or a clock tells

cause-page-not-reached = De browser heeft u aangemeld, maar kon niet terug naar deze computer.
cause-page-blank = De pagina in de browser bleef leeg.
cause-computer-slept = De computer stond in de slaapstand, of de klok is verzet, terwijl het programma op uw browser wachtte.
cause-page-elsewhere = Het antwoord van de browser ging naar een ander programma of een oudere aanmelding.


## Remedies: who acts, and reusable sentences of advice

who-you = U
who-microsoft-administrator = Een Microsoft 365-beheerder
who-superoffice-administrator = Een SuperOffice-beheerder
who-google-administrator = Een Google Workspace-beheerder
who-exchange-administrator = Een Exchange-beheerder
who-network-team = Uw netwerkteam

must-act = { $who ->
    [you] U kunt dit oplossen
    [microsoft-administrator] Een Microsoft 365-beheerder moet iets doen
    [superoffice-administrator] Een SuperOffice-beheerder moet iets doen
    [google-administrator] Een Google Workspace-beheerder moet iets doen
    [exchange-administrator] Een Exchange-beheerder moet iets doen
   *[network-team] Uw netwerkteam moet iets doen
}

told-code = Code: { $code }
told-code-and-number = Code: { $code } ({ $number })
told-link = Meer: { $link }
told-detail = Details: { $detail }
told-commands = Een Exchange-beheerder ziet de adressen met deze opdrachten, in de Exchange Management Shell op de Exchange-server:
told-wait = gevraagd om { $seconds } s te wachten
told-not-asked = { $system ->
    [google] niet opgevraagd: wie zich voor documenten aanmeldt, staat { $scopes } toe
   *[other] niet opgevraagd: een Microsoft 365-beheerder moet { $scopes } eerst toestaan
}
told-not-asked-at-all = niet opgevraagd: daarvoor zou { $scopes } nodig zijn, meer dan voor een controle gepast is
told-support = Voor de support van de provider: { $ids }

in-terminal = In de terminal:
in-terminal-copy-link = Link kopiëren: voeg --no-browser toe, dan wordt de link getoond
in-terminal-administrator-path = Ik ben beheerder: voeg --admin-consent toe
in-terminal-admin-consent-link = Naar uw beheerder sturen: voeg --admin-consent --no-browser toe
in-terminal-other-account = Een ander account gebruiken: voeg --login-hint en het adres toe, en --another-account bij een verbonden profiel
in-terminal-other-organization = Een andere organisatie kiezen: voeg --tenant, --environment of --cloud toe
in-terminal-own-registration = Uw eigen registratie gebruiken: zet de client-id in het instellingenbestand als client_id, zoals README laat zien
in-terminal-ask-again = Opnieuw vragen: voeg --login-hint en het adres van hetzelfde account toe
in-terminal-keep-for-session = Alleen voor deze sessie bewaren: voeg --secrets session toe
in-terminal-allow-host = { $host ->
    [none] Ja, deze server gebruiken: voeg --allow-host en de servernaam toe
   *[other] Ja, deze server gebruiken: voeg --allow-host { $host } toe
}
in-terminal-allow-basic = { $host ->
    [none] Ja, naar deze server sturen: voeg --allow-basic en de servernaam toe
   *[other] Ja, naar deze server sturen: voeg --allow-basic { $host } toe
}
in-terminal-trust-certificate = { $fingerprint ->
    [none] Dit certificaat hier vertrouwen: voeg --trust-certificate HOST:PORT:SHA256 toe
   *[other] Dit certificaat hier vertrouwen: voeg --trust-certificate { $host }:{ $port }:{ $fingerprint } toe
}
in-terminal-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] { $propose-oab ->
            [none] De adressen invoeren: voeg --ews-url en --oab-url toe
           *[other] Het adres invoeren: voeg --oab-url { $propose-oab } toe, of wat juist is
        }
       *[other] { $propose-oab ->
            [none] Het adres invoeren: voeg --ews-url { $propose-ews } toe, of wat juist is
           *[other] De adressen invoeren: voeg --ews-url { $propose-ews } toe, of wat juist is; --oab-url { $propose-oab } voor het adresboek
        }
    }
   *[other] { $field ->
        [oab] Het verbeterde adres gebruiken: --oab-url { $proposal }
        [host] De verbeterde naam gebruiken: --host { $proposal }
       *[other] Het verbeterde adres gebruiken: --ews-url { $proposal }
    }
}
in-terminal-or-ews = of --ews-url { $propose-ews }
in-terminal-or-oab = of --oab-url { $propose-oab }
in-terminal-proxy-sign-in = Aanmelden bij de proxy: voer sign-in uit in een terminal en beantwoord de vragen; de sleutelbos bewaart het voor scripts
in-terminal-open-webmail = { $webmail ->
    [none] Webmail openen: het adres is dat van uw server, in een browser
   *[other] Openen in een browser: { $webmail }
}
in-terminal-use-microsoft365 = Verbinden met Microsoft 365: sign-in microsoft365
in-terminal-try-as-email = { $as-email ->
    [none] Het e-mailadres gebruiken: laat --user en --domain weg
   *[other] Het e-mailadres gebruiken: --user { $as-email } zonder --domain
}
in-terminal-try-with-domain = { $as-domain ->
    [none] Het domein van de server gebruiken: voeg --domain toe
   *[other] Het domein van de server gebruiken: --user "{ $as-domain }" zonder --domain
}
in-terminal-use-primary-address = { $primary ->
    [none] Het primaire adres gebruiken: --email en dat adres
   *[other] Het primaire adres gebruiken: --email { $primary }
}
in-terminal-try-next-server = { $next ->
    [none] Een andere server proberen: voeg --host en de servernaam toe
   *[other] De volgende server proberen: voeg --host { $next } toe
}
in-terminal-try-anyway = Hetzelfde nog eens proberen: voeg --try-again toe

button-try-again = Opnieuw
button-open-again = Browser opnieuw openen
button-copy-link = Link kopiëren
button-open-console = Beheerpagina openen
button-open-admin-console = Beheerdersconsole openen
button-administrator-path = Ik ben beheerder
button-admin-consent-link = Naar uw beheerder sturen
button-other-account = Ander account gebruiken
button-other-organization = Andere organisatie kiezen
button-own-registration = Eigen registratie gebruiken
button-open-key-store-help = Hulp bij sleutelbos
button-keep-for-session = Alleen voor deze sessie bewaren
button-continue-without = Zonder doorgaan
button-copy-client-id = Client-id kopiëren
button-ask-again = Opnieuw vragen
button-switch-on = Inschakelen bij Google
button-allow-host = { $host ->
    [none] Ja, deze server gebruiken
   *[other] Ja, { $host } gebruiken
}
button-allow-basic = { $host ->
    [none] Ja, naar deze server sturen
   *[other] Ja, naar { $host } sturen
}
button-trust-certificate = Dit certificaat hier vertrouwen
button-enter-addresses = Adressen zelf invoeren
button-use-microsoft365 = Verbinden met Microsoft 365
button-try-as-email = { $as-email ->
    [none] E-mailadres gebruiken
   *[other] Proberen als { $as-email }
}
button-try-with-domain = { $as-domain ->
    [none] Domein van server gebruiken
   *[other] Proberen als { $as-domain }
}
button-use-primary-address = { $primary ->
    [none] Primair adres gebruiken
   *[other] { $primary } gebruiken
}
button-try-next-server = { $next ->
    [none] Volgende server proberen
   *[other] { $next } proberen
}
button-open-webmail = Webmail openen
button-proxy-sign-in = Aanmelden bij de proxy
button-open-portal = Netwerkpagina openen
button-copy-details = Details kopiëren

# In general

advice-start-again = Probeer het opnieuw.
advice-wait-until = { $until ->
    [none] Wacht enkele minuten en probeer het dan opnieuw.
   *[other] Probeer het na { $until } opnieuw.
}
advice-send-details = Blijft het zo, kies dan “Details kopiëren” en stuur de details naar uw support.
advice-registration-owner = Stuur de details naar wie de toepassing heeft geregistreerd, meestal de leverancier.
advice-check-spelling = Controleer de spelling van wat u hebt ingevuld.

# Browser

advice-allow-local = Sta { -product } toe in uw beveiligingssoftware. Het luistert alleen op 127.0.0.1.
advice-bypass-local = Neem 127.0.0.1 en localhost op als uitzondering in uw proxyinstellingen.
advice-restart-computer = Blijft het zo, start de computer dan opnieuw op en probeer het nog eens.
advice-paste-link = Kies “Link kopiëren” en plak de link in een andere browser op deze computer. De link werkt alleen hier.
advice-default-browser = Kies een standaardbrowser in de instellingen van uw systeem.
advice-https-only-off = Sta in de instellingen van de browser http toe voor 127.0.0.1 en localhost, of schakel de alleen-HTTPS-modus uit.
advice-private-window = Kies “Link kopiëren” en open de link in een privévenster, waar extensies uit staan.
advice-close-old-pages = Sluit oudere aanmeldpagina’s in de browser en andere vensters van { -product }.
advice-newest-page = Maak het af op de pagina die het laatst is geopend, zonder Terug of Vernieuwen.
advice-say-what-page-says = Toont de pagina een bericht, beantwoord daarmee dan de vraag “Wat staat er op de pagina in uw browser?”.
advice-follow-page = Doe wat de pagina in de browser vraagt. Die leidt u langs wachtwoorden en tweede factoren.
advice-sign-in-again = Meld u opnieuw aan en werk elke pagina af, ook die van de tweede factor.
advice-enter-code = Voer de code in op de pagina van Microsoft en meld u daar aan.

# Accounts

advice-other-account = Kies “Ander account gebruiken” en neem het juiste.
advice-private-window-account = Kiest de browser zelf een account, kies dan “Link kopiëren” en open de link in een privévenster.
advice-other-organization = Bedoelde u een andere organisatie, kies die dan hier en meld u opnieuw aan.
advice-administrator-account = Meld u aan met een account dat beheerder is.
advice-full-user-name = Typ de volledige gebruikersnaam, zoals name@company.example.
advice-enter-organization = Voer het domein of de directory-id van uw organisatie in voordat u zich aanmeldt.
advice-ask-help-desk = Helpt dat niet, vraag het dan aan wie de accounts van uw organisatie beheert.
advice-check-password = Controleer gebruikersnaam, wachtwoord en Caps Lock.
advice-change-password = Wijzig het wachtwoord op de aanmeldpagina of in webmail en probeer het dan opnieuw.
advice-accept-invitation = Gasten moeten eerst hun uitnodiging accepteren.
advice-enable-account = Schakel het account in het Microsoft 365-beheercentrum in, of gebruik een ander.
advice-from-company-network = Sommige organisaties staan dit alleen vanaf hun eigen netwerk toe.
advice-no-service-account = Gebruik het account van een persoon: zonder telefoon kan een account niets bevestigen.
advice-allowed-hours = Probeer het opnieuw op de toegestane uren.
advice-ask-sign-in-service = Vraag de beheerder van die aanmeldservice om in het logboek te kijken.
advice-check-agent = Controleer de verificatieagents, de domeincontrollers en de klokken van deze servers.

# Permissions and approval

advice-accept-all = Meld u opnieuw aan, ga akkoord met elke machtiging op de pagina en kies “Accepteren”.
advice-administrator-does-it = Vroeg de pagina om goedkeuring van een beheerder, laat een beheerder deze stap dan doen.
advice-send-approval-link = Kies “Naar uw beheerder sturen”: link en mail voor een globale beheerder staan klaar.
advice-tick-organization = Toont de pagina het vakje “Toestemming namens uw organisatie”, dan vinkt de beheerder dat aan en kiest “Accepteren”.
advice-last-page-may-fail = De browser van de beheerder kan eindigen met “Kan deze pagina niet bereiken”. Dat is niet erg: de goedkeuring is dan al opgeslagen.
advice-come-back = Kom daarna hier terug en kies “Opnieuw”, of “Nu controleren” waar dat staat.
advice-review-requests = Beoordelaars vinden de aanvraag in het Entra-beheercentrum: “Enterprise apps”, “Admin consent requests”.
advice-customer-administrator = Laat een beheerder van de organisatie van de klant zelf deze stap doen.
advice-prove-domain = Neem de organisatie over in het Microsoft 365-beheercentrum door te bewijzen dat het domein van u is.
advice-delete-for-good = Blijft het zo, verwijder de oude vermelding dan definitief in het Entra-beheercentrum: “Enterprise apps”, “Deleted”.

# Rules of the organization

advice-sign-in-log = Open in het Entra-beheercentrum “Aanmeldingslogboeken” en zoek de mislukte aanmelding. Het tabblad “Voorwaardelijke toegang” noemt de regel.
advice-exception = Vraag om een uitzondering voor { -product }, of meld u aan vanaf een plaats waar de regel het toestaat.
advice-managed-computer = Voer { -product } uit op een computer die uw organisatie beheert.
advice-managed-browser = Meld u aan met Edge, of met Chrome en de extensie van Microsoft voor eenmalige aanmelding.
advice-rejoin-computer = Voeg de computer opnieuw toe aan uw organisatie.
advice-clear-risk = Vraag de eigen organisatie van het account om het risico op te heffen.
advice-allow-organization = Vraag het netwerkteam om aanmelden bij deze organisatie toe te staan (tenantbeperkingen).
advice-cross-tenant-access = Sta het toe in het Entra-beheercentrum: “External Identities”, “Cross-tenant access settings”.
advice-frequency-exception = Komt dit te vaak voor, vraag dan om een uitzondering op de aanmeldingsfrequentie.
advice-application-access-policy = Controleer in Exchange Online de toegangsbeleidsregels voor toepassingen voor dit postvak.

# Applications and registrations

advice-own-registration = Kies “Eigen registratie gebruiken”. Daar staat wat u waar registreert, en daar voert u de verkregen client-id in.
advice-compare-client-id = Vergelijk de client-id met de registratie.
advice-add-permissions = Voeg de machtigingen toe aan de registratie; ze staan in README.
advice-register-public = Registreer http://localhost onder “Mobiele en desktoptoepassingen” en sta openbare clientstromen toe.
advice-register-way-back-superoffice = Gebruik het sjabloon Native app in de Developer Portal: dat staat http://127.0.0.1 met elke poort toe.
advice-register-multitenant = Helpt dat niet, maak er dan een registratie van voor accounts in elke organisatie.
advice-copy-request-id = Toont de pagina een “Request ID”, kopieer die dan helemaal.
advice-administrator-adds-app = Laat een beheerder de link voor beheerders openen: die voegt de toepassing toe.
advice-enterprise-app-properties = Open in het Entra-beheercentrum “Enterprise apps”, de toepassing, Eigenschappen, en zet “Ingeschakeld voor gebruikers om zich aan te melden” op Ja.
advice-assign-user = Open in het Entra-beheercentrum “Enterprise apps”, de toepassing, Gebruikers en groepen, en voeg de gebruiker toe.
advice-assignment-not-required = Mag iedereen het gebruiken, zet dan “Toewijzing vereist” bij Eigenschappen op Nee.

# Services and mailboxes

advice-check-licences = Controleer de licenties in het Microsoft 365-beheercentrum: Facturering, Licenties.
advice-enable-service = Schakel de service in het Entra-beheercentrum in onder “Enterprise apps”.
advice-assign-licence = Geef de gebruiker een licentie met Exchange Online. Abonnementen met “Apps” in de naam bevatten dat niet.
advice-hybrid-addresses = Met eigen Exchange-servers: voer de wizard Hybride configuratie uit om hun adressen te registreren.
advice-choose-cloud = Kies de juiste Microsoft-cloud voordat u zich aanmeldt (Amerikaanse overheid, China …).
advice-support-case = Blijft het zo, open dan een supportaanvraag bij de provider en stuur de details mee.
advice-check-status-page = Kijk op de statuspagina van de service.
advice-other-programs = Sluit andere programma’s en vensters die hetzelfde account of profiel gebruiken.
advice-read-about-number = Lees meer over het nummer op de pagina van Microsoft.

# SuperOffice

advice-choose-i-approve = Probeer het opnieuw en kies “I approve”.
advice-superoffice-approves = Laat een SuperOffice-beheerder zich hier één keer aanmelden en “I approve” kiezen.
advice-superoffice-rights = Goedkeuren vraagt het recht “Algemene beheerder” of “Gebruikersbeheerder”. Een externe consultant kan niet voor een klant goedkeuren.
advice-superoffice-authorization = Laat een SuperOffice-beheerder de autorisatie van de toepassing in SuperOffice controleren en vernieuwen.
advice-save-role-twice = Zou de rol genoeg moeten zijn: geef in Instellingen en onderhoud een andere rol, sla op, geef de oude terug, sla op. Dat vernieuwt de rechten.
advice-choose-company = Meld u opnieuw aan en kies het juiste bedrijf op de pagina van SuperOffice.
advice-check-customer-id = Controleer de klant-id: die ziet eruit als Cust12345.
advice-check-environment = Controleer de omgeving: Online (Productie), Stage of Ontwikkeling.
advice-superoffice-reactivate = Neem contact op met SuperOffice. Sales kan het abonnement weer activeren; dat gaat ’s nachts in.
advice-ask-about-move = Vraag het aan wie de overstap uitvoert, en kom terug als die klaar is.
advice-templates-place = Open daar elke sjabloon waarvan de documenten op de ingestelde plaats horen, kies die bij “Document opgeslagen in” en sla op.

# Google

advice-google-app-access = Open in de Google Beheerdersconsole (admin.google.com) Beveiliging, Toegangs- en gegevenscontrole, API-opties, App-toegang beheren.
advice-google-configure-app = { $client ->
    [none] Kies “Nieuwe app configureren”, zoek op de client-id (“Client-id kopiëren”) en selecteer de app.
   *[other] Kies “Nieuwe app configureren”, zoek op de client-id { $client } en selecteer de app.
}
advice-google-trusted = Neem iedereen op die zich aanmeldt of wordt gesynchroniseerd, kies “Doorgaan”, dan “Vertrouwd”, en rond af.
advice-google-wait = Kies daarna “Opnieuw”. Het kan enkele minuten duren, zelden een dag, voordat Google de app toelaat.
advice-tick-all = Vraag opnieuw met hetzelfde account. Vink op de pagina van Google elk vakje aan en kies “Doorgaan”.
advice-google-users-right = Ook een account met een rol met het recht Gebruikers, Lezen (Account, Beheerdersrollen, Rechten voor de Admin API) is genoeg.
advice-google-service-on = Schakel in de Google Beheerdersconsole de service voor deze gebruiker in: Apps, Google Workspace.
advice-google-kind = Als u het andere soort account bedoelde, kies dat dan onder “{ step-title-select-systems }”: Google Workspace of persoonlijke Gmail.
advice-google-client = Maak in de console van Google een client van het type Desktop-app en gebruik de bijbehorende client-id en het clientgeheim.
advice-google-secret = Voer het clientgeheim in dat bij de client-id hoort, of gebruik het bestand dat de console van Google aanbiedt.
advice-google-enable = Open de pagina van het project in de console van Google, kies “Inschakelen” en probeer het na enkele minuten opnieuw.
advice-google-advanced = Staat uw organisatie het toe, kies dan “Geavanceerd” op de pagina van Google en ga verder.
advice-google-session = Vink in de Google Beheerdersconsole bij “Google Cloud session control” het vakje “Exempt trusted apps” aan.

# Exchange

advice-enter-addresses = Voer de adressen zelf in: uw IT-afdeling kent ze, en Outlook ook (Ctrl, rechtsklik op het pictogram, “Test E-mail AutoConfiguration”).
advice-announce-server = Een blijvende oplossing: uw IT-afdeling maakt een DNS-vermelding, “autodiscover.” vóór het maildomein, die naar de server leidt.
advice-say-yes-if-yours = Zeg alleen ja als u weet dat deze server van u of van uw provider is. Vraag het anders aan uw IT-afdeling.
advice-use-microsoft365 = Staat het postvak in Microsoft 365, kies dan “Verbinden met Microsoft 365”. Exchange Web Services eindigen daar op 1 april 2027.
advice-user-name-forms = Gebruik wat webmail accepteert: gebruikersnaam en domein (CORP en kari), of het hele adres zonder domein.
advice-before-next-try = Zorg dat u het zeker weet vóór de volgende poging. Na enkele mislukte pogingen wordt het account vergrendeld.
advice-unlock-account = Laat het account ontgrendelen, of wacht tot de vergrendeling voorbij is. Probeer het niet eerder.
advice-same-certificate = Laat de proxy of load balancer hetzelfde certificaat als Exchange gebruiken, of de versleutelde verbinding doorlaten.
advice-exclude-inspection = { $host ->
    [none] Sluit de verbinding met de server uit van controle door proxy’s en virusscanners.
   *[other] Sluit de verbinding met { $host } uit van controle door proxy’s en virusscanners.
}
advice-direct-address = Vraag om een adres van Exchange Web Services zonder aanmeldpagina, certificaat of proxy ervoor.
advice-run-commands = Voer deze opdrachten uit in de Exchange Management Shell (voor Microsoft 365 in Exchange Online PowerShell) en vervang de namen in hoofdletters door uw eigen namen.
advice-plan-graph = Vraag de beheerder van de Synchronizer of de adressen nog nodig zijn. Zo niet, maak dan beide leeg: al het andere loopt via Microsoft Graph.
advice-allow-program = Laat Exchange alleen programma’s op een lijst toe, voeg dan SynchronizerSetup/* aan die lijst toe.
advice-grant-mailbox = Meld u aan met het eigen account van het postvak, of geef dit account een recht op het postvak.
advice-site-address = Kies “Adressen zelf invoeren” en voer die van de eigen locatie van het postvak in.
advice-oab-folder = Voer het hele adres in, zoals Outlook het toont. Het eindigt op een lang nummer in een eigen map.
advice-oab-day = Een nieuw postvak of adresboek heeft tijd nodig: vaak een half uur, hooguit een dag.
advice-oab-without = Tot dan kunt u ook zonder verder. Alleen de eigen lijst van postvakken van de Synchronizer blijft leeg.
advice-external-address = Gebruik het adres van de server voor internet, of maak eerst verbinding met uw bedrijfsnetwerk (VPN).
advice-compare-fingerprint = Vertrouw het hier pas als de beheerder van de server de vingerafdruk heeft bevestigd.
advice-compare-issuer = { $issuer ->
    [none] Wordt ook een juist wachtwoord geweigerd, vraag dan uw Exchange-beheerder of een proxy het certificaat vervangt.
   *[other] Wordt ook een juist wachtwoord geweigerd, vraag dan uw Exchange-beheerder of het servercertificaat van { $issuer } is. Zo niet, dan ligt het aan een proxy.
}
advice-at-the-server = Dit kan alleen op de server worden verholpen. Meld het aan de serverbeheerder.
advice-correct-entry = Verbeter de invoer en probeer het opnieuw.
advice-take-proposal = { $proposal ->
    [none] Voer een volledig adres in dat met https begint.
   *[other] Klopt { $proposal }, gebruik dat dan.
}
advice-primary-address = { $primary ->
    [none] Voer het primaire adres van het postvak in.
   *[other] Voer het primaire adres van het postvak in: { $primary }.
}
advice-windows-sign-in = { $field ->
    [web-api] Zet in web.config, sectie SuperOffice/WebApi, AuthorizeWithUsername op true. Schakel in IIS basisverificatie in op de website en uit op de toepassing SuperOffice.
   *[other] Schakel Windows-verificatie in voor Exchange Web Services en het offlineadresboek.
}
advice-names-apart = Vraag het netwerkteam welk van de adressen klopt, en laat het andere verbeteren.

# Network and clock

advice-check-clock = Laat uw systeem datum, tijd en tijdzone automatisch instellen. Stelt uw bedrijf die in, meld het dan aan uw netwerkteam.
advice-check-internet = Controleer of deze computer online is.
advice-resolve-name = { $host ->
    [none] Vraag het netwerkteam om de naam van de server op dit netwerk bekend te maken.
   *[other] Vraag het netwerkteam om de naam { $host } op dit netwerk bekend te maken.
}
advice-open-firewall = { $host ->
    [none] Vraag het netwerkteam om https (poort 443) naar de server toe te staan.
   *[other] Vraag het netwerkteam om https (poort 443) naar { $host } toe te staan.
}
advice-enter-proxy = Gebruikt uw bedrijf een proxy, voer die dan in bij de instellingen van { -product }.
advice-proxy-sign-in = Kies “Aanmelden bij de proxy” en voer de gebruikersnaam en het wachtwoord ervoor in.
advice-proxy-exception = { $host ->
    [none] Vraag het netwerkteam om de server zonder wachtwoord door te laten.
   *[other] Vraag het netwerkteam om { $host } zonder wachtwoord door te laten.
}
advice-other-network = Probeer het vanaf een ander netwerk, en zonder VPN.
advice-company-certificate = Heeft uw bedrijf eigen certificaten of leest het versleuteld verkeer mee, laat het netwerkteam dan zijn certificaat op deze computer installeren.
advice-no-bypass = Voor uw veiligheid kan deze controle niet worden overgeslagen.
advice-sign-in-to-network = Open een willekeurige pagina in de browser en meld u aan bij het netwerk.
advice-compare-addresses = Vergelijk de adressen in de instellingen met de ingebouwde.
advice-something-between = Misschien antwoordt een proxy of aanmeldpagina van het netwerk in plaats daarvan: vraag uw netwerkteam.

# Key store and files

advice-install-key-store = Op Linux: installeer en start gnome-keyring of KWallet.
advice-keep-for-session = Zonder sleutelbos: bewaar de aanmelding alleen voor deze sessie, tot het programma stopt, of in een bestand met wachtwoordzin.
advice-unlock-key-store = Ontgrendel de sleutelbos, beantwoord elk venster dat om het wachtwoord of om toegang vraagt, en probeer het opnieuw.
advice-remove-old-entries = Verwijder daar wat u niet nodig hebt en probeer het opnieuw.
advice-give-passphrase = Typ de wachtwoordzin als daarom wordt gevraagd, of geef hem mee met --password-stdin.
advice-repeat-passphrase = Typ hem opnieuw. Let op hoofdletters en kleine letters.
advice-passphrase-lost = Is dat onmogelijk, verplaats het bestand dan en meld u in elk profiel opnieuw aan.
advice-longer-passphrase = Kies er een met 12 tekens of meer. Enkele woorden zonder verband zijn goed.
advice-use-its-store = Start opnieuw zonder --secrets. Noemen uw instellingen een plaats, kies dan die van het profiel: keyring of file.
advice-restore-file = Zet het bestand terug uit een back-up.
advice-new-profile = Maak een nieuw profiel.
advice-check-file-rights = Controleer of de naam vrij is, of u in die map mag schrijven en of de schijf nog ruimte heeft.


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

step-settings = Instellingen
step-key-store = Sleutelbos
step-listen = Weg terug van de aanmelding in de browser
step-clock = { $system ->
    [none] Klok met de server vergelijken
   *[other] Klok met { $system } vergelijken
}
step-tenant-state = { $tenant ->
    [none] Status van SuperOffice voor uw bedrijf
   *[other] Status van SuperOffice voor { $tenant }
}
step-organization-known = { $organization ->
    [none] Organisatie bij Microsoft
   *[other] Microsoft kent { $organization }
}
step-discovery = { $system ->
    [none] Aanmeldservice
   *[other] Aanmeldservice van { $system }
}
step-listener-self-test = Weg terug van de browser naar deze computer
step-proxy = { $proxy ->
    [none] { $from ->
        [none] Naar een proxy zoeken
        [unsaid] Naar een proxy zoeken
       *[other] Er zit geen proxy tussen
    }
   *[other] De proxy { $proxy } zit ertussen
}
step-portal = Weg naar internet
step-names = { $proxy ->
    [none] Naam opzoeken
   *[other] De proxy vindt de naam
}
step-tls = Beveiligde verbinding
step-browser = Aanmelden in de browser
step-device-code = Code voor een ander apparaat
step-device-sign-in = Aanmelden op een ander apparaat
step-answer = Terugkeer van de browser naar deze computer
step-tokens = Bevestiging van de aanmelding
step-identity = { $user ->
    [none] Wie zich aanmeldde
   *[other] Aangemeld als { $user }
}
step-permissions = Machtigingen
step-consent = Machtigingen voor de hele organisatie
step-api = { $system ->
    [none] Contact met de service
   *[other] Contact met { $system }
}
step-principal = Aangemelde persoon in SuperOffice
step-administrator = Rechten als beheerder
step-users = { $count ->
    [none] Gebruikers ophalen
    [one] Eén gebruiker gevonden
   *[other] { $count } gebruikers gevonden
}
step-profile-me = Eigen profiel
step-organization = { $organization ->
    [none] Organisatie lezen
   *[other] Organisatie is { $organization }
}
step-calendars = { $count ->
    [none] Eigen agenda’s
    [one] Eén eigen agenda gevonden
   *[other] { $count } eigen agenda’s gevonden
}
step-mailbox = Postvak lezen
step-roles = Rol van het account lezen
step-grants = { $for ->
    [everyone] Machtigingen zijn voor iedereen verleend
    [lacking] Machtigingen zijn nog niet voor iedereen verleend
    [unknown] Voor wie machtigingen zijn verleend: niet bekend
   *[other] Voor wie machtigingen zijn verleend
}
step-directory = Lijst van gebruikers lezen
step-free-busy = { $visible ->
    [none] Vrij/bezet-tijden lezen
   *[other] Vrij/bezet-tijden, ook van { $visible } van { $asked } collega’s
}
step-find-typed-host = De server die u hebt genoemd
step-find-directory-site = De server van deze locatie, uit Active Directory
step-find-directory = Een server uit Active Directory
step-find-autodiscover-host = De gebruikelijke naam van de server
step-find-mail-domain = Het maildomein zelf
step-find-service-record = De server die de servicerecord van het domein noemt
step-find-plain-redirect = De server waar een onbeveiligd adres naar wijst
step-ask-server = Server om zijn adressen vragen
step-server = Contact met de server
step-server-sign-in = Aanmelden met gebruikersnaam en wachtwoord
step-calendar-folder = Agenda van het postvak openen
step-impersonation = Handelen namens een ander postvak
step-address-book = Offlineadresboek lezen
step-web-api = Contact met de web-API van SuperOffice
step-netserver = Webservices van SuperOffice
step-ews-state = { $ews-state ->
    [allowed] Exchange Web Services: nog toegestaan; Microsoft Graph: gereed. Ze eindigen op { $ends } en worden sinds 1 oktober 2026 stap voor stap uitgeschakeld
    [asks-for-sign-in] Exchange Web Services: aanwezig, met een aanmelding die ze toestaat; Microsoft Graph: gereed. Ze eindigen op { $ends } en worden sinds 1 oktober 2026 stap voor stap uitgeschakeld
    [disabled] Exchange Web Services: uit door beleid (EwsEnabled is $false of nooit ingesteld: $null); Microsoft Graph: gereed. Ze eindigen op { $ends } en worden sinds 1 oktober 2026 stap voor stap uitgeschakeld
    [blocked] Exchange Web Services: niet toegestaan voor dit programma (met EwsEnabled $true alleen voor programma’s op de lijst); Microsoft Graph: gereed. Ze eindigen op { $ends } en worden sinds 1 oktober 2026 stap voor stap uitgeschakeld
    [gone] Exchange Web Services: niet meer op dit adres; Microsoft Graph: gereed. Ze eindigen op { $ends } en worden sinds 1 oktober 2026 stap voor stap uitgeschakeld
    [unclear] Exchange Web Services: geen duidelijk antwoord; Microsoft Graph: gereed. Ze eindigen op { $ends } en worden sinds 1 oktober 2026 stap voor stap uitgeschakeld
   *[other] Hoe het staat met Exchange Web Services in Microsoft 365
}

step-document-plugin = { $plugin ->
    [none] Plaats voor documenten naast SO Archive
   *[other] Documenten worden bewaard met { $plugin }
}
step-document-plugin-answers = { $plugin ->
    [none] Contact met de documentopslag
   *[other] { $plugin } antwoordt
}
step-document-templates = { $of ->
    [none] Waar sjablonen documenten opslaan
   *[other] { $count } van { $of } sjablonen slaan documenten op de ingestelde plaats op
}
step-template-files = { $list ->
    [none] Waar de sjablonen zelf staan
   *[other] Sjablonen zelf: { $list }
}
step-quote-templates = Waar offertesjablonen documenten opslaan
step-user-domains = { $list ->
    [none] Domeinen van gebruikersnamen
   *[other] Domeinen van gebruikersnamen: { $list }
}
step-user-sign-in = { $list ->
    [none] Hoe gebruikers zich aanmelden
   *[other] Gebruikers melden zich aan met: { $list }
}
step-user-names = { $of ->
    [none] Gebruikersnamen en adressen van de agenda’s
   *[other] Gebruikersnamen vergeleken met agenda’s: { $of }
}
step-identity-provider = { $for ->
    [google] { $list ->
        [none] Wie de mail van de gebruikers ontvangt
       *[other] Google ontvangt de mail van { $list }
    }
   *[other] { $list ->
        [none] Wie het domein van de gebruikers kent
       *[other] Microsoft kent { $list }
    }
}
step-sharepoint = { $place ->
    [none] Contact met SharePoint
   *[other] SharePoint staat op { $place }
}
step-document-site = { $place ->
    [none] Site openen
   *[other] Site: { $place }
}
step-document-libraries = { $list ->
    [none] Bibliotheken van de site
   *[other] Bibliotheken: { $list }
}
step-document-library = { $place ->
    [none] Bibliotheek voor documenten
   *[other] Bibliotheek voor documenten: { $place }
}
step-template-library = { $place ->
    [none] Bibliotheek voor sjablonen
   *[other] Bibliotheek voor sjablonen: { $place }
}
step-site-permissions = Schrijftoegang van SuperOffice tot de site
step-document-app = Toepassingen van SuperOffice in de organisatie
step-user-groups = { $of ->
    [none] Groepen van de organisatie
   *[other] { $count } van { $of } groepen zijn Microsoft 365-groepen
}
step-old-add-in = De oude SharePoint-invoegtoepassing stopte op 2 april 2026; niets heeft die nog nodig
step-document-writing = Of het account daar mag schrijven: niet bekeken, want een test zou een bestand achterlaten
step-content-types = Inhoudstypen van SuperOffice: niet bekeken, want alleen de vervallen integratie heeft ze nodig
step-custom-script = Aangepaste scripts, alleen voor oude installaties: niet bekeken, want niemand kan ze van hieruit lezen. SharePoint-beheercentrum, Actieve sites, Instellingen, of Set-SPOSite met -DenyAddAndCustomizePages 0; binnen 24 uur springt de instelling terug
step-drive = { $user ->
    [none] Google Drive openen
   *[other] Google Drive is ingeschakeld voor { $user }
}
step-drive-user = { $user ->
    [none] Account voor de documenten
   *[other] Documenten zouden bij { $user } terechtkomen
}
step-shared-drives = { $list ->
    [none] Gedeelde Drives
   *[other] Gedeelde Drives: { $list }
}
step-drive-folder = { $for ->
    [organization] Map in een gedeelde Drive: { $place }
    [person] Map in iemands eigen Drive: { $place }
   *[other] Map openen
}
step-state-running = bezig
step-state-ok = klaar
step-state-warning = waarschuwing
step-state-failed = mislukt
step-state-skipped = niet geprobeerd
step-state-no-result = geen resultaat


## What the page in the browser says

page-says-microsoft365-need-admin-approval = Goedkeuring van beheerder vereist
page-says-microsoft365-approval-required = Goedkeuring vereist
page-says-microsoft365-cannot-access-right-now = Nu niet (“You cannot access this right now”)
page-says-microsoft365-cant-get-there-from-here = Hier niet (“You can’t get there from here”)
page-says-microsoft365-wrong-account = Er staat een verkeerd account
page-says-microsoft365-cannot-reach-this-page = Kan deze pagina niet bereiken
page-says-microsoft365-blank-page = Niets: de pagina is leeg
page-says-microsoft365-closed-but-waiting = Ik kan hem sluiten, maar het programma wacht nog
page-says-microsoft365-error-number = Een foutnummer …

page-says-superoffice-no-access = “Account does not have access”
page-says-superoffice-not-approved = “Authorization error: ()”
page-says-superoffice-needs-reapproval = NeedsReapproval
page-says-superoffice-technical-error = “Technical error”
page-says-superoffice-invalid-redirect = InvalidRedirectUrl
page-says-superoffice-revoked = Revoked
page-says-superoffice-expired = Expired
page-says-superoffice-denied = Denied
page-says-superoffice-wrong-account = Er staat een verkeerd account of bedrijf
page-says-superoffice-cannot-reach-this-page = Kan deze pagina niet bereiken
page-says-superoffice-blank-page = Niets: de pagina is leeg
page-says-superoffice-closed-but-waiting = Ik kan hem sluiten, maar het programma wacht nog
page-says-superoffice-error-number = Een andere fouttekst …

page-says-google-blocked-by-administrator = Toegang geblokkeerd: beheerder moet deze app beoordelen
page-says-google-not-verified = Google heeft deze app niet geverifieerd
page-says-google-within-organization = Alleen voor gebruikers binnen de organisatie
page-says-google-advanced-protection = Geavanceerde beveiliging
page-says-google-invalid-request = Ongeldig verzoek
page-says-google-boxes-to-tick = Ik zie vakjes om aan te vinken
page-hint-boxes-to-tick = Vink de vakjes aan (“Alles selecteren”) en kies “Doorgaan”. Het programma wacht daar nog op.
page-says-google-cannot-reach-this-page = Kan deze pagina niet bereiken
page-says-google-wrong-account = Er staat een verkeerd account
page-says-google-blank-page = Niets: de pagina is leeg
page-says-google-closed-but-waiting = Ik kan hem sluiten, maar het programma wacht nog
page-says-google-error-number = Een andere tekst, of “Fout …”


## The page that the browser shows at the end

result-page-product = { -product }
result-page-received = Ontvangen. Ga terug naar { -product }.
    .title = Ontvangen
    .lead = { -product } controleert het antwoord en toont wat er volgt. Sluit dit tabblad: is er nog een pagina nodig, dan opent die in een nieuw tabblad.
result-page-another-attempt = Deze pagina hoort bij een andere poging
    .title = Andere poging
    .lead = { -product } wacht op een ander antwoord. Sluit dit tabblad en ga verder in het nieuwste, of begin opnieuw in { -product }.
result-page-incomplete = Het antwoord kwam onvolledig aan
    .title = Onvolledig
    .lead = Iets onderweg heeft er delen van verwijderd, misschien een privacyextensie in uw browser. { -product } wacht nog: schakel de extensie voor deze aanmelding uit, of open de link in een andere browser.
result-page-over = Deze poging is voorbij
    .title = Voorbij
    .lead = Sluit dit tabblad, ga terug naar { -product } en begin de aanmelding opnieuw.
result-page-already = Al ontvangen. Ga terug naar { -product }.
    .title = Al ontvangen
    .lead = Dit antwoord was er al en wordt maar één keer gebruikt. Sluit dit tabblad: is er nog een pagina nodig, dan opent die in een nieuw tabblad.
result-page-problem = Ga terug naar { -product }
    .title = Ga terug naar { -product }
    .lead = Het antwoord is aangekomen. { -product } zegt wat het betekent en wat u kunt doen. U kunt dit tabblad sluiten.
result-page-keep-private = Stuur het adres van deze pagina naar niemand: het hoort bij uw aanmelding.


## Boxes on Google’s page

box-users = Informatie over gebruikers…
box-calendar-list = De lijst met Google-agenda’s…
box-free-busy = Uw beschikbaarheid…
box-drive = Informatie over uw Google Drive-bestanden bekijken
box-other = Een andere machtiging


## The file of a Google client

client-file-too-large = Dit bestand is te groot. Kies het kleine bestand dat de console van Google als download aanbiedt bij een client van het type Desktop-app.
client-file-something-else = Dit bestand beschrijft geen client. Open in de console van Google “Clients”, maak er een van het type Desktop-app en download het bijbehorende bestand.
client-file-web = Dit bestand is van een webtoepassing, en die kan niet terug naar een desktopprogramma. Maak een client van het type Desktop-app en kies het bijbehorende bestand.
client-file-service-account = Dit bestand is de sleutel van een serviceaccount, en daarmee kan niemand zich aanmelden. Maak een client van het type Desktop-app en kies het bijbehorende bestand.
client-file-incomplete = In dit bestand ontbreekt de client-id of het clientgeheim. Download het opnieuw, of voer beide handmatig in.
client-file-locked = Bedrijfsbeleid bepaalt hier de client voor Google. Het bestand is niet gebruikt.


## The window: frame and controls

window-product = Synchronizer Setup
window-title = Synchronizer Setup – { $page }
window-title-rehearsal = OEFENING, fictieve bedrijven – Synchronizer Setup – { $page }
window-title-profiles = Profielen
window-title-before-you-start = Voordat u begint
window-title-select-systems = Systemen kiezen
window-title-configure-systems = Systemen configureren
window-title-customize-systems = Systemen aanpassen
window-title-configure-profile = Profiel configureren
window-title-link-users = Koppelen
window-title-summary = Overzicht
window-title-approval = Wachten op uw beheerder
window-title-waiting = Wachten op uw browser
window-title-failed = Niet verbonden
window-title-trouble = Wat er is gebeurd
window-title-report = Een rapport voor support
window-title-proxy = Aanmelden bij de proxy
window-title-documents = Documenten
window-position = Stap { $number } van { $all }
window-rehearsal = Oefening: fictieve bedrijven. Sluit het venster om te stoppen.
window-rehearsal-within = Oefening: fictieve bedrijven. Stop met “{ window-end-rehearsal }” onder aan de pagina.
window-look-system = Automatisch
window-look-light = Licht
window-look-dark = Donker
view-title = Weergave en taal
view-lead = Alles geldt direct en blijft zoals u het instelt.
view-language = Taal
view-look = Uiterlijk
view-look-system = Zoals deze computer is ingesteld
view-look-light = Donkere tekst op een lichte achtergrond
view-look-dark = Lichte tekst op een donkere achtergrond
view-contrast = Hoog contrast
view-contrast-about = Zwart, wit en geel
view-text-size = Tekstgrootte
view-smaller = Kleiner
view-larger = Groter
view-usual = Normale grootte
view-keys = Op elke pagina: { $command } met + groter, met − kleiner, met 0 normaal. { $command } met een komma opent deze pagina.
view-motion = Beweging
view-motion-system = Zoals deze computer is ingesteld
view-motion-usual = Normaal
view-motion-reduced = Beperkt
view-motion-about = Toont minder animaties.
view-locked = Uw bedrijf heeft dit bepaald. Het kan hier niet worden gewijzigd.
key-command = Ctrl
window-help-f1 = Help F1
window-help = Help
window-close-help = Help sluiten
window-help-profiles = Een profiel verbindt één SuperOffice met één agendasysteem. Stel een nieuw profiel in, of ga verder met een bestaand. Zegt een controle dat een aanmelding niet meer geldig is, kies dan “Aanmeldingen” en “Opnieuw aanmelden”.
window-help-before-you-start = Verzamel wat hier staat, of kopieer de lijst en stuur die naar uw IT-afdeling. Op deze pagina wordt niets gewijzigd.
window-help-select-systems = Geef het profiel een naam die uw collega’s begrijpen. Al het andere is voor de meeste bedrijven goed zo.
window-help-configure-systems = Klik op een aanmeldknop. Uw browser opent de pagina van de provider zelf; dit programma ziet uw wachtwoord nooit. Meldt de browser dat u terug kunt, ga dan hier verder.
window-help-passwords = Waar een aanmeldknop staat, opent uw browser de pagina van de provider zelf, en dit programma ziet dat wachtwoord niet. Een wachtwoord dat u hier typt, gaat alleen naar uw eigen server. Werkt de verbinding, dan wordt het bewaard waar ook de aanmeldingen worden bewaard.
window-help-customize-systems = Alles hier is voor de meeste bedrijven goed en kan later worden gewijzigd. Wat al gesynchroniseerd is, blijft zoals het is.
window-help-configure-profile = Controleer de tijdzones; al het andere is voor de meeste bedrijven goed zo.
window-help-link-users = Koppel iedereen in SuperOffice aan de eigen agenda. Niemand krijgt mail van dit programma.
window-help-keys =
    Tab en Shift+Tab gaan van het ene element naar het volgende en terug. De pijltoetsen kiezen in een groep of lijst. De spatiebalk drukt en vinkt aan.
    Enter drukt op wat de focus heeft; in een veld gaat u ermee verder. Esc stopt wat bezig is, sluit wat open is of gaat terug.
    { $next }: { window-next }. { $back }: { window-back }. { $close }: { $leave }.
    Page Up, Page Down, Home en End bladeren. { $command } met +, − of 0 verandert de tekstgrootte, { $command } met een komma opent { view-title }. F1 opent en sluit deze hulp.
window-help-summary = Uw profiel is opgeslagen. Geef het door aan wie de Synchronizer voor u beheert.
# The attribute .key is the letter that stands for the button together with Alt; each another one.
window-back = Terug
    .key = T
window-next = Volgende
    .key = V
window-save-and-close = Opslaan en sluiten
    .key = O
window-saving = Opslaan …
window-close = Sluiten
window-end-rehearsal = Oefening beëindigen
window-to-profiles = Alle profielen
window-understood = Ik heb dit gelezen
window-rehearsal-problem = De fictieve bedrijven konden niet worden gestart
window-settings-problem = Het instellingenbestand is niet bruikbaar; de ingebouwde instellingen worden gebruikt
window-broke = Het programma is de vorige keer onverwacht gestopt
window-broke-more = Dat was een fout van het programma. Voltooide gegevens staan nog in het profiel; open het om verder te gaan. Gebeurt het weer, geef support dan een rapport: daarin staat waar de fout zit.
window-setting-not-kept = Deze keuze geldt nu, maar kon niet in de instellingen worden opgeslagen
window-try-again = Opnieuw
window-keep-for-session = Aanmeldingen alleen bewaren tot ik het programma sluit

step-title-select-systems = Systemen kiezen
step-title-configure-systems = Systemen configureren
step-title-customize-systems = Systemen aanpassen
step-title-configure-profile = Profiel configureren
step-title-link-users = Koppelen
step-title-summary = Overzicht

missing-name = Het profiel heeft nog geen naam.
missing-calendar = Kies een agendasysteem.
missing-superoffice = SuperOffice CRM is nog niet verbonden.
missing-microsoft365 = Microsoft 365 is nog niet verbonden.
missing-address = Een ingevoerd adres is niet bruikbaar. Verbeter het of maak het veld leeg.
missing-entry = Wat is ingevoerd, is niet bruikbaar. Verbeter het of maak het veld leeg.
missing-exchange = Exchange is nog niet verbonden.
missing-google = Google is nog niet verbonden.


## Customize Systems
customize-heading = Hoe afspraken en contactpersonen eruitzien
customize-lead = Dit zijn de gebruikelijke waarden. Er hoeft niets te worden gewijzigd; dat kan ook later nog.
customize-fields = Velden van SuperOffice
customize-subject = Onderwerp van afspraken
customize-subject-about = Hoe een afspraak in de agenda heet, in deze volgorde.
customize-up = Omhoog
customize-down = Omlaag
customize-preview = Voorbeeld met fictieve afspraken
customize-preview-cut = Een lang onderwerp wordt afgekapt: zet het belangrijkste vooraan. Hoeveel er te zien is, hangt van de agenda af.
customize-no-subject = Er is niets gekozen: afspraken zouden geen onderwerp hebben.
customize-short-type = Vergadering
customize-short-first-line = Nieuwe offerte
customize-short-company = Nordfjell Energi AS
customize-short-department = Inkoop
customize-short-person = Kari Berg
customize-long-type = Servicebezoek
customize-long-first-line = Doornemen van het jaarlijkse onderhoudsplan van alle pompstations
customize-long-company = Nordfjell Energi og Vannforsyning AS
customize-long-department = Beheer en onderhoud, regio noord
customize-long-person = Ola Kristoffer Nordmann
customize-persons = Synchronisatie van personen
customize-types = Afspraak- en taaktypen
customize-elsewhere = Niet hier in te stellen
customize-elsewhere-about = De Synchronizer heeft zelf nog instellingen die inkomend en uitgaand heten; daarvoor hoeft u hier niets te doen. Welke kant wijzigingen op gaan is iets anders: { preference-direction }, onder “{ step-title-configure-profile }”.
customize-other = Andere instellingen van SuperOffice
subject-part-type = Type
subject-part-first-line = Eerste regel van de beschrijving
subject-part-company = Bedrijf
subject-part-department = Afdeling
subject-part-person = Persoon
preference-job-title = Veld voor functie
preference-job-title-about = Voer een veldnaam in, die de Synchronizer controleert. Laat leeg voor het eigen veld van SuperOffice.
preference-job-title-example = Rol
preference-title = Veld voor aanhef
preference-title-about = Voer een veldnaam in, die de Synchronizer controleert. Laat leeg voor het eigen veld van SuperOffice (Dhr./Mw.).
preference-title-example = Academische titel
preference-department = Veld voor afdeling
preference-department-about = Voer een veldnaam in, die de Synchronizer controleert. Laat leeg voor de afdeling van het bedrijf.
preference-department-example = Bedrijfsonderdeel
preference-language = Taal van lijstitems
preference-language-about = Voor lijsten in meerdere talen: de taalcode, zoals “en” of “nb”. Leeg: de gebruikelijke taal van SuperOffice.
preference-selections = Statische selecties
preference-selections-about = Een statische selectie is een lijst met personen die iemand in SuperOffice met de hand heeft samengesteld. De leden worden contactpersonen in { $system }. Zet komma’s tussen namen. Hooguit een paar honderd leden: meer maakt alles trager. De Synchronizer controleert dit.
preference-selections-example = Klanten in Utrecht, Nieuwsbrief
preference-types = Typen die worden gesynchroniseerd
preference-types-about = Leeg: alle typen. Zet komma’s tussen namen. De Synchronizer controleert dit.
preference-types-example = Vergadering, Telefoongesprek
preference-contact-group = Contactgroep
preference-contact-group-about = Alle gesynchroniseerde contactpersonen komen in deze groep in Google. Leeg: in geen groep. De Synchronizer controleert dit.
preference-contact-group-example = SuperOffice-contactpersonen
preference-crm-reminders = Herinneringen van SuperOffice synchroniseren
preference-crm-reminders-about = Gebruikers kunnen dit ook voor zichzelf instellen.
preference-personal-numbers = Persoonlijke telefoonnummers als primair gebruiken
preference-personal-numbers-about = Het eigen nummer van een persoon gaat vóór dat van het bedrijf.
preference-birthdays = Verjaardagen synchroniseren
preference-birthdays-about = Verjaardagen van contactpersonen gaan mee.
preference-participants-in-text = Deelnemers in de tekst zetten
preference-participants-in-text-about = De tekst van een afspraak noemt wie meedoet.
preference-link-by-text = Persoon koppelen via e-mailadres in tekst
preference-link-by-text-about = Een e-mailadres in de tekst koppelt de persoon aan de afspraak.
preference-all-day = Afspraken voor de hele dag synchroniseren
preference-all-day-about = Afspraken zonder tijdstip, zoals feestdagen.
preference-free = Als vrij gemarkeerde afspraken synchroniseren
preference-free-about = Afspraken waarbij de agenda de persoon als vrij toont.
preference-calendar-reminders = Herinneringen van Outlook synchroniseren
preference-calendar-reminders-google = Meldingen van Google Agenda synchroniseren
preference-calendar-reminders-about = Herinneringen van de agenda gaan mee.
preference-usual = (standaard)
preference-yes = Ja
preference-no = Nee
preference-undecided = Standaard van de Synchronizer
preference-undecided-about = Ja of nee, zoals in de Synchronizer is ingesteld; dat is van hieruit niet te zien.
preference-too-long = Fout: gebruik hooguit 100 tekens per item.
preference-too-many = Fout: gebruik hooguit 100 items.
preference-invisible = Fout: het item bevat tekens die niet te zien zijn.
preference-no-language = Fout: gebruik een code van twee of drie letters, zoals “en” of “nb”.
preference-no-zone = Fout: kies een tijdzone uit de lijst, zoals Europe/Oslo.
preference-several-zones = Fout: meerdere tijdzones hebben deze naam. Kies er een.

## Configure Profile
schedule-heading = Tijdzones, en wat wordt gesynchroniseerd
schedule-lead = Controleer de tijdzones. Al het andere is voor de meeste bedrijven goed zo.
schedule-zones = Tijdzones
schedule-computer = Deze computer
schedule-computer-unknown = De tijdzone van deze computer is niet bekend.
schedule-as-computer = Gelijk aan deze computer
schedule-assumed = SuperOffice geeft de tijdzone niet door. Dit is die van deze computer: wijzig die als SuperOffice een andere heeft.
schedule-assumed-utc = SuperOffice geeft de tijdzone niet door. Deze computer staat op UTC, zoals servers vaak: dat is waarschijnlijk niet de tijdzone van SuperOffice.
schedule-says = { $system } zegt: { $zone }
schedule-says-nothing = { $system } zegt niet welke tijdzone het heeft.
schedule-guessed = { $system } zegt niet welke tijdzone het heeft. Deze is een gok: die van deze computer. Bevestig die, of kies een andere.
schedule-as-it-says = { $system }, zoals het zelf zegt
schedule-take = { $zone } gebruiken
schedule-confirm = { $zone } klopt
schedule-zones-open = Kies een tijdzone voor beide systemen.
schedule-zones-agree = Al deze klokken tonen dezelfde tijd.
schedule-zones-computer = Beide systemen tonen dezelfde tijd. Alleen deze computer heeft een andere tijdzone; u hoeft niets te doen.
schedule-zones-assumed = Beide tijdzones die hier gekozen zijn, tonen dezelfde tijd. { $system } geeft de eigen tijdzone niet door: vraag bij twijfel de beheerder.
schedule-zones-assumed-computer = Beide tijdzones die hier gekozen zijn, tonen dezelfde tijd; alleen deze computer heeft een andere, en dat geeft niet. { $system } geeft de eigen tijdzone niet door: vraag bij twijfel de beheerder.
schedule-zones-differ = SuperOffice en { $system } hebben verschillende tijdzones
schedule-zones-differ-about = Klopt dat, dan hoeft u niets te doen. Zo niet, wijzig dan de tijdzone die fout is: anders krijgen afspraken en taken verkeerde tijden.
schedule-zones-reported = { $system } heeft een andere tijdzone dan u koos
schedule-zones-reported-about = Kies { $zone }, tenzij u weet dat uw keuze klopt: anders krijgen afspraken en taken verkeerde tijden.
zone-about = { $windows }, { $offset }
zone-meant = { $zone }: { $about }
schedule-items = Wat wordt gesynchroniseerd
schedule-users = Gebruikers
preference-crm-zone = Tijdzone van SuperOffice
preference-crm-zone-about = Een stad, zoals Oslo, of een Windows-naam. SuperOffice geeft de tijdzone niet door.
preference-calendar-zone = Tijdzone van { $system }
preference-calendar-zone-about = Een stad, zoals Oslo, of een Windows-naam.
preference-appointments = Afspraken synchroniseren
preference-appointments-about = Uit de agenda van SuperOffice en uit die van het agendasysteem.
preference-persons = Personen synchroniseren
preference-persons-about = Personen in SuperOffice, contactpersonen in het agendasysteem.
preference-tasks = Taken synchroniseren
preference-tasks-about = Taken en vervolgactiviteiten.
preference-direction = Synchronisatierichting
direction-two-way = In twee richtingen
direction-two-way-about = Wijzigingen gaan beide kanten op.
direction-to-calendar = Alleen naar { $system }
direction-to-calendar-about = Wijzigingen in { $system } komen niet in SuperOffice.
direction-to-superoffice = Alleen naar SuperOffice
direction-to-superoffice-about = Wijzigingen in SuperOffice komen niet in { $system }.
direction-off = Geen synchronisatie
direction-off-about = Er wordt niets gesynchroniseerd tot dit wordt gewijzigd.
preference-users-edit-own = Gebruikers kunnen eigen voorkeuren wijzigen
preference-users-edit-own-about = Anders geldt wat hier is ingesteld voor iedereen.
preference-sync-user = Eén account handelt namens alle gebruikers (Sync User)
preference-sync-user-about = Alleen nadat de leverancier van de Synchronizer dit heeft ingeschakeld. Gebruikers krijgen dan geen mail en melden zich niet aan.

## Link Users
links-taken-out = Sommige gebruikers zijn niet meer gekoppeld
links-taken-out-more = Paren: { $count }. Ze horen bij een andere organisatie dan die nu verbonden is, of zijn in een ander profiel gekoppeld. Naast het profiel wordt een kopie van de eerdere versie bewaard.
link-heading = Wie bij welke agenda hoort
link-lead = Koppel iedereen in SuperOffice aan de eigen agenda in { $system }. Dit programma stuurt geen mail.
link-of = De lijst van { $system }
link-fetching = { $system } wordt gelezen
link-not-fetched = Nog niet opgehaald
link-begins = De lijst wordt opgehaald …
link-known = { $known } tot nu toe
link-known-of = { $known } van ongeveer { $total }
link-whole = { $count ->
    [one] Eén persoon is opgehaald
   *[other] { $count } personen zijn opgehaald
}
link-part = { $known } zijn opgehaald; de lijst is niet volledig
link-part-of = { $known } van ongeveer { $total } zijn opgehaald; de lijst is niet volledig
link-sorting = De lijsten worden vergeleken …
link-stop = Stoppen
link-fetch = Ophalen
link-go-on = Doorgaan
link-fetch-again = Opnieuw ophalen
link-configure = Controleer hier uw configuratie
link-failed-kept = Wat { $system } tot nu toe heeft gemeld, blijft bewaard.
link-busy = { $system } vraagt om { $seconds } s te wachten. Daarna gaat het vanzelf verder.
link-from-the-beginning = { $system } weet niet meer waar het was. De lijst wordt weer vanaf het begin gelezen; er gaat niets verloren.
link-gap-search-is-cut = { $system } breekt lange zoekopdrachten af, dus er kunnen personen ontbreken. Voeg hun adressen hieronder toe.
link-gap-public-list = { $system } toont alleen de openbare lijst: verborgen en opgeschorte personen ontbreken.
link-gap-only-oneself = Dit account heeft geen adreslijst en toont alleen zichzelf. Voeg de adressen van anderen hieronder toe.
link-untold-basic-permission = U kunt verdergaan: Microsoft 365 geeft namen en hoofdadressen, en dat is voor de meesten genoeg. Sla handmatig over wat geen persoon is (ruimtes, gedeelde postvakken, geblokkeerde accounts), en koppel handmatig wie in SuperOffice een ander adres heeft.
link-untold-how = Hoe u meer te zien krijgt
link-untold-basic-permission-more = Niemand hoeft dit te doen. Wie dit programma beheert, neemt de machtiging User.Read.All op in het instellingenbestand (instelling: microsoft365.scopes), een Microsoft 365-beheerder keurt die goed, en u meldt zich opnieuw aan.
link-untold-rooms = Exchange toont ruimtes en gedeelde postvakken als personen. Sla die handmatig over.
link-left-out = Niet aangeboden: { $list }.
link-name-differs = De gebruikersnaam (UPN) is een andere: { $user }
link-left-out-person = overige ({ $count })
link-left-out-retired = personen die weg of geblokkeerd zijn ({ $count })
link-left-out-shared = gedeelde postvakken ({ $count })
link-left-out-guest = gasten ({ $count })
link-left-out-without-calendar = accounts zonder agenda ({ $count })
link-parts = Delen van de lijsten
link-tab-exact = Exacte matches
link-tab-weak = Voorstellen op gebruikersnaam
link-tab-several = Meerdere mogelijk
link-tab-only-superoffice = Alleen in SuperOffice
link-tab-only-calendar = Alleen in { $system }
link-tab-linked = Gekoppeld
link-tab-elsewhere = Elders gekoppeld
link-about-exact = Het adres in SuperOffice is een van de adressen van de persoon in { $system }: de lijst toont het adres dat gelijk is. Vink uit wie niet gekoppeld mag worden.
link-about-exact-more = Het adres in SuperOffice is een van de adressen van de persoon in { $system }. Hier is niemand aangevinkt: dit profiel heeft al gekoppelde personen. Vink aan wie ook gekoppeld moet worden.
link-about-weak = De gebruikersnaam is aan beide kanten gelijk; het adres in SuperOffice is een ander of ontbreekt. Vink de paren aan die kloppen.
link-no-address = Geen e-mailadres
link-same-user = Zelfde gebruikersnaam: { $user }
link-same-user-besides = { $address } · zelfde gebruikersnaam: { $user }
link-about-several = Meer dan één agenda heeft het adres, of meer dan één persoon. Een agenda met de naam van de persoon staat bovenaan. Koppel geen gedeeld postvak: ontbreekt de eigen agenda, laat de persoon dan staan en kijk onder “Alleen in { $system }”.
link-about-only-superoffice = Niemand in { $system } heeft hun adres. Kies handmatig een agenda, of sla ze over.
link-about-only-calendar = Niemand in SuperOffice heeft hun adres. Kies handmatig een persoon, of sla ze over.
link-about-linked = Deze paren staan in het profiel. Opnieuw ophalen van de lijsten verandert er niets aan.
link-about-elsewhere = Personen uit beide lijsten die in een ander profiel gekoppeld zijn. Een tweede koppeling zou hun afspraken verdubbelen; ontkoppel ze eerst in dat profiel.
link-half = Een lijst is nog niet volledig, dus wie erbij hoort, kan nog volgen.
link-half-first = Een lijst is nog niet volledig, en iemand die nog ontbreekt kan hetzelfde adres hebben. Wacht tot de hele lijst is opgehaald.
link-half-rests = Een lijst is nog niet volledig, en iemand die nog ontbreekt kan hetzelfde adres hebben. Haal eerst hierboven de hele lijst op.
link-search = Zoeken
link-search-in = Zoeken in { $system }
link-search-example = Naam of adres
link-nobody = Niemand
link-nobody-exact = Hier is niemand. Kies hierboven een ander deel: het getal zegt hoeveel personen het heeft.
link-done-exact = Hier is alles gedaan: iedereen met hetzelfde adres aan beide kanten is gekoppeld. Kies hierboven een ander deel: het getal zegt hoeveel personen het heeft.
link-done-here = Klaar: iedereen met hetzelfde adres aan beide kanten is gekoppeld.
link-nobody-yet = Nog niemand: de lijsten moeten eerst worden opgehaald.
link-nobody-found = Niemand gevonden
link-position = { $place } van { $count }
link-possible = { $count } agenda’s passen: kies er een
link-possible-people = Past bij { $count } personen: misschien een gedeeld postvak
link-perhaps-shared = { $address } · misschien een gedeeld postvak
link-same-name = { $address } · dezelfde naam
link-taken = Gekoppeld in profiel “{ $name }”
link-changed = Inmiddels iemand anders in { $system }; gekoppeld als { $who }
link-gone = Niet meer in { $system }
link-now-retired = Weg of geblokkeerd in { $system }
link-now-without-calendar = Inmiddels zonder agenda in { $system }
link-now-other = Inmiddels geen persoon in { $system }
link-ticked = Selectie koppelen ({ $count })
link-left = Aangevinkt, maar nog niet gekoppeld: { $names }
link-left-about = Koppel ze nu. Kies nogmaals { window-next } om zonder hen verder te gaan.
link-all = Alle { $count } koppelen
link-unlink = Selectie ontkoppelen ({ $count })
link-tick-all = Alles selecteren
link-tick-none = Niets selecteren
link-hand = Dezelfde persoon in { $system }
link-hand-choose-first = Kies eerst iemand in de lijst hierboven.
link-hand-nobody = Nog niemand gekozen.
link-hand-half = Gekozen: { $one }. Kies nu wie erbij hoort in { $system }.
link-hand-pair = Gekozen: { $one } en { $two }
link-hand-shared = Gekozen: { $one } en { $two }, misschien een gedeeld postvak: meerdere personen in SuperOffice hebben dat adres.
link-one = Deze twee koppelen
link-one-shared = Toch koppelen
link-undo = Ongedaan maken
link-done-linked = Gekoppeld: { $count }.
link-done-unlinked = Ontkoppeld: { $count }.
link-done-undone = Ongedaan gemaakt.
link-done-all = { $count ->
    [one] In het profiel: 1 gekoppelde gebruiker.
   *[other] In het profiel: { $count } gekoppelde gebruikers.
}
link-addresses-title = Personen die { $system } niet toont
link-addresses-about = Voeg ze toe met hun e-mailadres.
link-addresses-needed = In de lijst kunnen personen ontbreken. Voeg ze toe met hun e-mailadres.
link-addresses = Adressen of een bestand met adressen
link-addresses-hint = Typ adressen, voer het pad van een CSV-bestand in, of sleep het bestand naar dit venster.
link-addresses-add = Toevoegen
link-addresses-paste = Van klembord toevoegen
link-added = Nieuwe personen: { $count }
link-added-rest = Al bekend: { $known }. Regels zonder adres: { $wrong }.
link-added-cut = Dat was te veel: wat na 4 MB of 50.000 personen komt, is weggelaten.
link-unreadable = Er kon niets worden gelezen
link-unreadable-more = Controleer het pad: het bestand moet tekst zijn, zoals CSV, van hooguit 4 MB.
link-save = Paren als CSV opslaan
link-saved = De paren zijn opgeslagen
link-open-folder = Map openen
link-table-name-superoffice = Naam in SuperOffice
link-table-address-superoffice = E-mail in SuperOffice
link-table-name = Naam in { $system }
link-table-address = E-mail in { $system }

## Waiting for an administrator’s approval

approval-subtitle = Wachten op de goedkeuring van uw beheerder.
approval-chip = Wacht op goedkeuring
approval-about-microsoft365 = Een beheerder van uw organisatie moet dit programma één keer goedkeuren. Stuur de kant-en-klare mail of de link.
approval-about-superoffice = Een SuperOffice-beheerder moet dit programma één keer voor uw bedrijf goedkeuren. Stuur de kant-en-klare mail.
approval-about-google = Een hoofdbeheerder van uw Google Workspace moet dit programma als vertrouwd markeren. Stuur de kant-en-klare mail.
approval-about-exchange = Eerst moet een beheerder iets doen. Stuur de kant-en-klare mail.
approval-known = U hebt zich aangemeld als { $user }. Dat was goed; alleen de goedkeuring ontbreekt nog.
approval-known-microsoft365 = U hebt zich aangemeld als { $user }. Hoort dit account bij de organisatie die u verbindt, dan ontbreekt alleen de goedkeuring nog. Is het daar alleen gast, kies dan “Ander account gebruiken”: anders keurt een andere organisatie goed.
approval-guest = Is dit account alleen gast in de organisatie die u verbindt? Gebruik dan een ander: anders keurt een andere organisatie goed.
approval-link = Link voor uw beheerder
approval-link-hint = Werkt op elke computer. De goedkeuring telt ook als de laatste pagina niet bereikbaar is.
approval-link-hint-rehearsal = In een oefening speelt u de beheerder: open de link op deze computer en kies “Have an admin account?”. De goedkeuring telt ook als de laatste pagina niet bereikbaar is.
approval-mail = Mailprogramma openen
approval-mail-opened = Uw mailprogramma gaat open. Vul daar het adres van uw beheerder in. Verschijnt er niets: “Tekst kopiëren”.
approval-no-mail-program = Er is geen mailprogramma gevonden. Kopieer de tekst en stuur die op uw eigen manier.
approval-copy-text = Tekst kopiëren
approval-text-copied = De tekst voor uw beheerder staat op het klembord.
approval-show-picture = QR-code tonen
approval-hide-picture = QR-code verbergen
approval-picture = QR-code van de link voor uw beheerder
approval-picture-about = Uw beheerder kan de link openen met de camera van een telefoon.
approval-looking = Controleren of het is goedgekeurd …
approval-not-yet = Nog niet goedgekeurd – gecontroleerd om { $time }, opnieuw over { $left }
approval-trouble = Controle om { $time } mislukt: { $why }. Opnieuw over { $left }
approval-there = Goedgekeurd. Nu wordt alles getest.
approval-nobody-signed-in = De goedkeuring is van hieruit niet te zien, omdat uw organisatie nog niemand heeft laten aanmelden. Hoort u dat het klaar is, kies dan “Aanmelden”: uw browser opent.
approval-provider-is-silent = De goedkeuring is van hieruit niet te zien. Hoort u dat het klaar is, kies dan “Aanmelden”: uw browser opent.
approval-sign-in-ended = De goedkeuring is van hieruit niet meer te zien: uw eerste aanmelding is afgelopen, of is alleen bewaard tot het programma werd gesloten. Kies “Aanmelden”: uw browser opent.
approval-just-tried = Nog niet goedgekeurd. Na een goedkeuring kan het enkele minuten duren. Kies dan weer “Aanmelden”: uw browser opent.
approval-check = Nu controleren
approval-sign-in = Aanmelden
approval-check-looks = Controleert meteen.
approval-check-signs-in = Opent de aanmelding in uw browser.
approval-close-meanwhile = U kunt deze pagina verlaten: het controleren gaat door. Sluit u het programma, dan gaat het verder zodra u het profiel weer opent.
approval-close-ends = U kunt deze pagina verlaten, maar laat het programma open. Sluit u het, dan stopt het controleren en worden aanmeldingen vergeten. De goedkeuring telt toch: meld u dan opnieuw aan.
approval-stop = Stoppen met wachten
approval-not-kept = Dat dit profiel wacht, kon niet worden opgeslagen
approval-back = Terug naar wachten op goedkeuring

## The window: pages

passphrase-heading = Het bestand met de aanmeldingen openen
passphrase-lead = De aanmeldingen staan op deze computer in een bestand dat alleen met de wachtwoordzin opengaat. U voert die één keer in; dat geldt tot u het programma sluit.
passphrase-heading-new = De aanmeldingen bewaren in een bestand met een wachtwoordzin
passphrase-lead-new = Voor computers zonder sleutelbos. Wie zowel het bestand als de wachtwoordzin heeft, heeft de aanmeldingen. Een verloren wachtwoordzin kan niemand terughalen: dan moet u zich opnieuw aanmelden.
passphrase-field = Wachtwoordzin
passphrase-hint = Let op hoofdletters en kleine letters.
passphrase-hint-new = 12 tekens of meer. Enkele woorden zonder verband zijn goed.
passphrase-again = Nog eens hetzelfde
passphrase-differs = Fout: deze zijn niet gelijk.
passphrase-error = Fout: { $error }
passphrase-open = Openen
passphrase-make = Bestand maken
passphrase-opening = Dit duurt even, zodat niemand snel kan raden.
passphrase-made = Het bestand met de aanmeldingen is gemaakt
passphrase-made-about = Het is { $file } en gaat alleen open met uw wachtwoordzin, waar u na elke start van het programma één keer om wordt gevraagd.
passphrase-lost = Is de wachtwoordzin kwijt, dan kan niemand die terughalen: verplaats het bestand { $file }, meld u in elk profiel opnieuw aan en kies een nieuwe wachtwoordzin.

profiles-heading-empty = Verbind SuperOffice met uw agenda’s
profiles-lead-empty = U hebt ongeveer tien minuten nodig, een SuperOffice-beheerder en, in de meeste bedrijven, een beheerder van Microsoft 365, Exchange of Google. In geen van beide systemen wordt iets gewijzigd voordat u dat aangeeft.
profiles-heading = Profielen
profiles-lead = Eén profiel verbindt SuperOffice met één agendasysteem.
profiles-new = Nieuw profiel instellen
profiles-rehearse = Oefenen met fictieve bedrijven
profiles-rehearse-about = Om te proberen of te oefenen: alles is fictief en blijft op deze computer. Uw eigen profielen zijn terug als u “{ window-end-rehearsal }” kiest.
profiles-rehearsal-about = Dit is een oefening, met alleen fictieve bedrijven. Die eindigt als u dit venster sluit. Uw eigen profielen zijn onaangeroerd: ze zijn terug als u het programma zoals gewoonlijk start. Profielen die u hier maakt, blijven voor de volgende oefening, hun fictieve aanmeldingen niet.
profiles-rehearsal-about-within = Dit is een oefening, met alleen fictieve bedrijven. Kies “{ window-end-rehearsal }” en uw eigen profielen zijn terug, onaangeroerd. Profielen die u hier maakt, blijven voor de volgende oefening, hun fictieve aanmeldingen niet.
profiles-rehearsal-ended = De oefening is beëindigd: vanaf hier is alles echt
profiles-rehearsal-ended-about = Hier zijn uw eigen profielen, zoals ze waren. De fictieve blijven voor de volgende oefening.
profiles-open = Openen
profiles-continue = Doorgaan
profiles-delete = Verwijderen
profiles-restore = Terugzetten
profiles-purge = Definitief wissen
profiles-purge-ask = “{ $name }” definitief wissen?
profiles-purge-about = De aanmeldingen worden waar mogelijk ingetrokken en vergeten. Terugzetten kan dan niet meer.
profiles-purge-yes = Ja, wissen
profiles-purge-no = Behouden
profiles-purging = Het profiel wordt gewist …
profiles-manage = Beheren
profiles-manage-about = “Dupliceren” maakt een kopie met dezelfde instellingen, maar zonder aanmeldingen en gekoppelde gebruikers: niemand mag twee keer gekoppeld zijn.
profiles-rename = Hernoemen
profiles-renamed = Het profiel heet nu “{ $name }”
profiles-duplicate = Dupliceren
profiles-duplicated = “{ $name }” is gemaakt
profiles-duplicated-about = Het heeft dezelfde instellingen, maar geen aanmeldingen en geen gekoppelde gebruikers.
profiles-export = Exporteren
profiles-documents = Documenten
profiles-exported = Geschreven naar { $file }
profiles-import = Profiel importeren
profiles-import-file = Bestand van het profiel
profiles-import-hint = Typ het pad, of sleep het bestand naar dit venster.
profiles-import-compare = Tonen wat er zou veranderen
profiles-import-leave = Alles laten zoals het is
profiles-import-reading = Het bestand wordt gelezen …
profiles-import-difference = Wat er zou veranderen
profiles-import-take = Zo opslaan
profiles-import-saving = Het profiel wordt opgeslagen …
profiles-state-complete = Verbonden
profiles-state-failed = Laatste test mislukt
profiles-state-session = Verbonden tot u het programma sluit
profiles-state-approval = Wacht op uw beheerder
profiles-state-unfinished = Nog niet klaar
profiles-state-deleted = Verwijderd
profiles-deleted-about = De aanmeldingen blijven 30 dagen bewaard: terugzetten kan tot { $until }.
profiles-waits-since = Sinds { $time } wordt op de goedkeuring van een beheerder gewacht. Open het profiel om te kijken.
profiles-goes-on-at = Volgende stap: { $step }
profiles-failed-at = Laatst getest: { $time }, mislukt
profiles-tested = Laatst getest: { $time }
profiles-warnings = Werkt, met een waarschuwing: { $list }
profiles-sign-ins = Aanmeldingen
profiles-keeping = De aanmelding wordt opgeslagen …
profiles-repaired = Opnieuw aangemeld als { $user }. Verder is niets in het profiel gewijzigd.
profiles-repaired-server = Opnieuw aangemeld als { $user }. Het profiel heeft de adressen die u hebt ingevoerd.
profiles-disconnect = Verbreken
profiles-disconnect-ask = De verbinding van dit profiel met { $system } verbreken?
profiles-disconnect-about = De aanmelding wordt waar mogelijk bij { $system } ingetrokken en van deze computer verwijderd. De rest van het profiel blijft. U kunt zich later weer aanmelden.
profiles-disconnect-yes = Ja, verbreken
profiles-disconnect-no = Verbonden houden
profiles-disconnecting = Verbinding met { $system } wordt verbroken …
profiles-disconnected = De verbinding met { $system } is verbroken
profiles-left-nothing-kept = Op deze computer was geen aanmelding bewaard. Wilt u dit programma ook bij { $system } verwijderen, open daar dan { $address }.
profiles-left-not-offered = De aanmelding is van deze computer verwijderd. Bij { $system } kan een programma die niet intrekken: verwijder dit programma zelf op { $address }.
profiles-left-failed = De aanmelding is van deze computer verwijderd, maar { $system } kon niet worden ingelicht. Verwijder dit programma zelf op { $address }.
profiles-way = Wat er gebeurt
profiles-way-1 = U kiest de twee systemen en een **naam** voor het profiel.
profiles-way-2 = **Aanmelden** bij beide doet u in uw browser of hier, en elke verbinding wordt meteen getest.
profiles-way-3 = U krijgt een getest **profiel** voor de Synchronizer, de dienst die beide systemen daarna gelijk houdt.
profiles-damaged = Een profielbestand is beschadigd
profiles-damaged-more = { $file } is niet gewijzigd. { $reason }

before-heading = Voordat u begint
before-lead = Leg dit klaar. U kunt op elk moment stoppen en later verdergaan.
before-superoffice-administrator = Iemand die zich bij SuperOffice CRM Online **als beheerder** mag aanmelden.
before-superoffice-addresses = In SuperOffice is het e-mailadres van elke persoon het adres van het postvak.
before-superoffice-onsite = Of bij **SuperOffice Onsite**: de adressen van webservices en web-API, en het wachtwoord van de systeemgebruiker. Dat gaat samen met Microsoft 365 of Google, niet met een Exchange-server.
before-superoffice-approval = Bij de eerste aanmelding moet de beheerder dit programma voor uw bedrijf **goedkeuren**.
before-microsoft-plan = Een Microsoft 365-abonnement **met Exchange**: Business Basic, Standard of Premium. Abonnementen met alleen apps hebben geen postvak.
before-microsoft-administrator = Een **globale beheerder** die voor uw organisatie toestemming kan geven. In de meeste organisaties mag niemand anders dat.
before-microsoft-mailbox = Wie zich aanmeldt, heeft een eigen postvak. Dat kan de globale beheerder zijn of iemand anders: dan hebt u beiden nodig.
before-microsoft-onsite = Met **SuperOffice Onsite**: de **gebruikersnaam** (UPN) van elke persoon in Microsoft 365 is gelijk aan het e-mailadres.
before-exchange-reachable = **Exchange Web Services** en het **offlineadresboek** zijn vanaf internet bereikbaar, zonder aanmeldpagina ervoor.
before-exchange-entries = **Gebruikersnaam, domein, e-mailadres en wachtwoord** van een postvak dat geen tweede factor nodig heeft.
before-exchange-impersonation = Alleen als één account namens alle postvakken handelt: het heeft het recht **ApplicationImpersonation**.
before-google-administrator = Een werkaccount van uw Google Workspace om mee aan te melden; een gewone gebruiker is genoeg. Een **beheerder** (helpdeskbeheerder of hoger) ziet ook opgeschorte gebruikers.
before-google-trusted = Als uw Google Workspace alleen vertrouwde apps toelaat: eerst markeert een **hoofdbeheerder** dit programma in de Beheerdersconsole als **Vertrouwd**. Een persoonlijk Gmail-account heeft geen van beide nodig.
before-google-client = De **client-id** om daar op te zoeken staat op de kaart van Google onder “Vertrouwde app”, klaar om te kopiëren.
before-either = Van de volgende drie is er maar één nodig: het agendasysteem dat u gebruikt.
before-copy = Kopiëren voor uw IT-afdeling
before-copied = De lijst staat op het klembord. Stuur die naar uw IT-afdeling.

swap-title = Andere systemen kunnen beter in een ander profiel
swap-connections = De aanmelding van dit profiel zou worden vergeten: { $systems }.
swap-links = Gekoppelde gebruikers die eruit zouden gaan: { $count }.
swap-about = Een nieuw profiel laat dit zoals het is.
swap-new = Nieuw profiel maken
swap-change = Dit wijzigen
swap-this = Dit wijzigen
setup-swap = Welk profiel krijgt deze systemen
swap-keep = Systemen laten zoals ze waren
select-heading = Welke systemen wilt u synchroon houden?
select-lead = U kunt meerdere profielen hebben. Eén profiel verbindt SuperOffice met één agendasysteem.
select-name = Naam van dit profiel
select-name-example = Nordfjell Energi – Microsoft 365
select-name-example-google = Nordfjell Energi – Google
select-name-example-exchange = Nordfjell Energi – Exchange
select-name-hint = Onder deze naam vinden uw collega’s het profiel.
select-name-missing = Fout: geef het profiel een naam.
select-name-long = Fout: gebruik hooguit 100 tekens.
select-name-taken = Fout: een ander profiel heeft deze naam.
select-name-invisible = Fout: de naam bevat tekens die niet te zien zijn.
select-crm = SuperOffice
select-crm-online = CRM Online
select-crm-online-about = Gehost door SuperOffice
select-crm-onsite = CRM Onsite
select-crm-onsite-about = Op uw eigen server
select-no-combination = Microsoft Exchange gaat niet samen met SuperOffice Onsite.
select-no-combination-way = De Synchronizer verbindt SuperOffice Onsite alleen met Microsoft 365 of Google. Kies een daarvan, of CRM Online. Heeft uw bedrijf geen van deze, vraag het dan aan SuperOffice of uw SuperOffice-partner.
select-calendar = Agendasysteem
select-microsoft-about = Exchange Online
select-exchange-about = Eigen of gehoste server
select-google-about = Google Workspace of Gmail
select-google = Soort Google-account
select-google-workspace = Google Workspace (een organisatie)
select-google-workspace-about = Uw bedrijf heeft een Beheerdersconsole. De gebruikers kunnen worden gevonden en gekoppeld.
select-google-gmail = Persoonlijke Gmail
select-google-gmail-about = Eén persoon en één agenda. Er is geen lijst van gebruikers.
select-advanced-show = Speciale instellingen tonen
select-advanced-hide = Speciale instellingen verbergen
select-environment = SuperOffice-omgeving
environment-online = Productie
environment-online-about = Voor het werk van uw bedrijf
environment-qaonline = Stage
environment-qaonline-about = Voor tests door partners
environment-sod = Ontwikkeling
environment-sod-about = Voor ontwikkelaars
select-tenant = SuperOffice-klant-id
select-tenant-hint = Alleen als u in SuperOffice toegang hebt tot meerdere bedrijven.
select-cloud = Microsoft-cloud
cloud-worldwide = Wereldwijd (de meeste organisaties, ook US GCC)
cloud-us-government = Amerikaanse overheid (GCC High)
cloud-us-dod = Amerikaans ministerie van Defensie
cloud-china = China, beheerd door 21Vianet
cloud-bleu = Bleu (Frankrijk)
cloud-delos = Delos (Duitsland)

configure-heading = Verbind beide systemen
configure-lead = Deze aanmeldingen dienen om het profiel in te stellen. Elke gekoppelde gebruiker meldt zich later één keer aan.
configure-unusual = Niet ingebouwd: deze adressen en namen komen uit uw instellingen

card-empty-superoffice = Meld u aan als SuperOffice-beheerder.
card-empty-onsite = Voer de adressen van uw server en de systeemgebruiker in.
card-empty-google = Meld u aan met een werkaccount van uw Google Workspace; een gewone gebruiker is genoeg. Alleen voor “Vertrouwde app” is een hoofdbeheerder nodig. Toont Google vakjes, vink ze dan allemaal aan.
card-empty-google-gmail = Meld u aan met het Gmail-account waarvan de agenda wordt gebruikt. Toont Google vakjes, vink ze dan allemaal aan.
card-empty-microsoft365 = Meld u aan met een werkaccount dat een postvak heeft.
card-empty-exchange = Voer het account van een postvak in. De server wordt via het adres gevonden.
card-asks-microsoft365 = De pagina van Microsoft kan twee keer komen, dit programma “niet geverifieerd” noemen en “volledige toegang” tot agenda’s, contactpersonen en taken vragen. Dat klopt: de Synchronizer schrijft erin. Toont ze het vakje “Toestemming namens uw organisatie”, vink dat aan: dan vraagt ze het de anderen niet.
card-sign-in-superoffice = Aanmelden bij SuperOffice
card-sign-in-microsoft365 = Aanmelden bij Microsoft
card-sign-in-exchange = Verbinden
card-sign-in-google = Aanmelden bij Google
card-admin-consent = Toestemming voor iedereen
card-admin-consent-about = Voor een globale beheerder, voor of na het aanmelden: u accepteert één keer voor de hele organisatie. In de meeste organisaties kan anders niemand zich aanmelden.
card-own-registration = Eigen registratie
card-own-registration-about = Gebruik een toepassing die uw bedrijf zelf heeft geregistreerd.
card-sign-in-for-me = Oefening zonder browser: meld voor mij aan als
card-waiting = Wachten · nog { $left }
card-waiting-sign-in = Rond de aanmelding in uw browser af. De pagina ging open om { $time }.
card-waiting-boxes = Toont Google vakjes, dan zijn ze eerst leeg: vink ze allemaal aan (“Alles selecteren”) en kies “Doorgaan”.
card-waiting-permissions = Nog een pagina: ga in uw browser akkoord met de machtigingen. De pagina ging open om { $time }.
card-waiting-admin-consent = Accepteer in uw browser voor uw organisatie. De pagina ging open om { $time }.
card-waiting-accepted = Geaccepteerd voor de organisatie. Meld u nu op de volgende pagina aan, zodat het wordt getest. Die ging open om { $time }.
card-waiting-played = { $name } meldt zich aan, zonder browser.
card-waiting-played-stuck = { $name } staat voor de pagina “{ $page }” en komt niet verder.
card-waiting-unopened = De pagina wacht op u: kopieer de link naar een browser op deze computer.
card-page-not-opened = De browser ging niet open, dus de pagina is niet getoond.
card-time-left = Resterende tijd
card-nearly-over = Er is nog minder dan een minuut.
card-keep-waiting = Blijven wachten
card-kept-waiting = Nog tien minuten. De pagina in uw browser blijft geldig.
card-open-again = Browser opnieuw openen
card-copy-link = Link kopiëren
card-link-hint = De link werkt alleen op deze computer.
card-link-copied = De link staat op het klembord. Hij werkt alleen op deze computer.
card-details-copied = De details staan op het klembord.
card-administrator-link-copied = De link voor uw beheerder staat op het klembord. Hij werkt op elke computer.
card-administrator-link-copied-rehearsal = De link voor uw beheerder staat op het klembord. In een oefening werkt hij alleen op deze computer.
card-client-id-not-kept = De client-id wordt nu gebruikt, maar kon niet in de instellingen worden opgeslagen.
card-client-id-copied = De client-id staat op het klembord.
card-client-id-locked = Bedrijfsbeleid bepaalt hier de client-id. Die is niet gewijzigd. Kies “Annuleren” en meld u ermee aan.
card-client-secret-missing = Google wil ook het clientgeheim. Voer het in, of geef het gedownloade bestand.
card-place-changed = U hebt op de vorige pagina een andere omgeving gekozen. Meld u daar aan.
card-cancel = Annuleren
card-question = Wat staat er op de pagina in uw browser?
card-question-first = Typt u nog, of bevestigt u op uw telefoon? Neem de tijd. Toont de pagina een melding en komt u niet verder, zeg het dan hier.
card-question-still = Ik ben nog bezig
card-question-stuck = Ik kom niet verder
card-question-about = Kies de pagina die op die van u lijkt, of voer in wat erop staat.
card-question-met = In een browser zou u deze pagina zien. Kies haar om te lezen wat helpt.
card-question-read = De tekst van de pagina staat in het veld. Kies “Uitleggen” om te lezen wat helpt.
card-number = Foutnummer of tekst
card-number-hint = Plak de hele tekst van de pagina: het nummer wordt erin gevonden. De tekst blijft in dit venster.
card-number-found = Gevonden: { $what }
card-number-explain = Uitleggen
card-number-unknown = Over deze tekst is niets bekend. Plak de hele tekst van de pagina, of kies hierboven een pagina.
card-checking = Controle loopt
card-checking-about = De provider wordt geraadpleegd. Dit duurt enkele seconden.
card-connected = Verbonden
card-saved = Opgeslagen
card-saved-session = Aangemeld tot u sluit
card-stale = Opnieuw aanmelden
card-stale-about = Deze aanmelding geldt niet meer. Meld u opnieuw aan om verder te gaan; al het andere is bewaard.
card-failed = Niet verbonden
card-signed-in-as = U bent aangemeld als { $user }.
card-was-signed-in-as = U was aangemeld als { $user }.
card-checks-passed = { $count } controles geslaagd in { $seconds } s
card-checks-passed-notes = { $count } controles geslaagd, { $notes } opmerkingen, in { $seconds } s
card-checks-passed-note = { $count } controles geslaagd, 1 opmerking, in { $seconds } s
card-warning-go-on = U kunt zonder doorgaan. Om het te wijzigen:
card-warning-users = U kunt doorgaan: er hoeft nu niets te gebeuren. Gebruik een account dat gebruikers mag beheren om ook opgeschorte gebruikers te zien.
card-copy-command = Opdracht kopiëren
card-command-copied = De opdracht staat op het klembord.
card-copy-fingerprint = Vingerafdruk kopiëren
card-fingerprint-copied = De vingerafdruk staat op het klembord.
card-granted = Wat is verleend
card-hide-granted = Verbergen wat is verleend
card-consent-done = Een beheerder heeft voor de hele organisatie geaccepteerd. Hier hoeft u niets meer te doen.
card-consent-then = Geaccepteerd voor de hele organisatie bij de laatste test.
card-consent-yours = Nog niet alles is voor iedereen geaccepteerd. Kies één keer “Toestemming voor iedereen”, zodat niemand anders wordt tegengehouden.
card-consent-theirs = U kunt doorgaan. Nog niet alles is voor iedereen geaccepteerd: een globale beheerder kiest hier één keer “Toestemming voor iedereen”.
card-consent-unseen = Of alles voor iedereen is geaccepteerd, is van hieruit niet te zien. Kies voor de zekerheid één keer “Toestemming voor iedereen”: het kan geen kwaad als het al is gedaan.
card-consent-open = U kunt doorgaan. Heeft een globale beheerder voor iedereen geaccepteerd, dan hoeft er niets meer te gebeuren. Zo niet, dan kiest die hier één keer “Toestemming voor iedereen”.
card-details = Details
card-another-account = Ander account gebruiken
card-other-device = Geen browser hier? Meld u aan op een ander apparaat
card-code-about = Rond de aanmelding met deze code af op een ander apparaat.
card-code = Code
card-code-1 = Open op een telefoon of andere computer { $address }
card-code-2 = Voer de code in. **Voer alleen een code in die u hier zelf ziet**, nooit een die iemand u stuurt.
card-code-3 = Meld u daar aan en ga akkoord. Dit venster gaat vanzelf verder.
card-code-copy = Code kopiëren
card-code-copied = De code staat op het klembord.
card-keep-in-file = In een bestand met wachtwoordzin
card-open-file = Wachtwoordzin invoeren
card-trusted = Vertrouwde app
card-trusted-title = Laat eerst een hoofdbeheerder dit programma vertrouwen
card-trusted-about = Laat de organisatie alleen vertrouwde apps toe, dan doet een superbeheerder dit eerst. Anders toont Google “Fout 400: admin_policy_enforced” en komt hier niets terug.
card-trusted-then = Het kan enkele minuten duren, zelden een dag, voordat Google dit programma toelaat. Meld u dan hier aan.
card-trusted-no-client-id = Er is nog geen client-id bekend. Kies “Eigen registratie” en voer eerst die van u in.
card-trusted-send = Is iemand anders de hoofdbeheerder? Stuur dan dit:
card-hide-trusted = Verbergen
card-keep-earlier = Eerdere aanmelding behouden
card-sign-in-again = Opnieuw aanmelden
card-copy-details = Details kopiëren
card-administrator = beheerder
card-no-consent = mag niet voor iedereen toestemmen
card-no-users = mag geen gebruikers beheren
card-rights-unknown = rol kon niet worden bepaald

registration-superoffice-1 = Maak in de SuperOffice Developer Portal een toepassing met het sjabloon **Native app** voor de omgeving die u gebruikt.
registration-superoffice-2 = Behoud het omleidingspatroon van het sjabloon: **^http://127.0.0.1\:\d{"{"}4,10{"}"}$**
registration-superoffice-3 = Er is geen clientgeheim nodig.
registration-superoffice-4 = Kopieer de **toepassings-id** en voer die hieronder in als client-id.
registration-microsoft365-1 = Voeg in het Microsoft Entra-beheercentrum een **app-registratie** toe voor accounts in elke organisatie.
registration-microsoft365-2 = Voeg het platform **Mobiele en desktoptoepassingen** toe met het adres **http://localhost** en sta openbare clientstromen toe.
registration-microsoft365-3 = Voeg de gedelegeerde Microsoft Graph-machtigingen **User.Read, User.ReadBasic.All, Calendars.Read, MailboxSettings.Read** toe, en de machtigingen die de Synchronizer nodig heeft.
registration-microsoft365-4 = Kopieer de **toepassings-id (client)** en voer die hieronder in als client-id.
registration-google-1 = Open in de Google Cloud-console **Clients** en maak er een van het type **Desktop-app**.
registration-google-2 = Schakel in hetzelfde project de **Admin SDK API** en de **Google Calendar API** in.
registration-google-3 = Download het bestand van de client en geef het hier, of kopieer **client-id** en **clientgeheim**.
registration-google-4 = Laat daarna een hoofdbeheerder deze client-id in de Beheerdersconsole als **Vertrouwd** markeren.
registration-file = Gedownload bestand
registration-file-hint = Sleep het bestand naar dit venster, voer het pad in, of plak de tekst.
registration-file-read = Bestand lezen
registration-file-taken = Client-id en clientgeheim zijn uit het bestand overgenomen.
registration-file-unreadable = Fout: het bestand kon niet worden gelezen. Controleer het pad.
registration-client-secret = Clientgeheim
registration-client-secret-hint = Google geeft er een aan elke Desktop-app. Het staat in uw instellingen en wordt nergens getoond.
registration-client-secret-stored = Er is er een opgeslagen. Laat dit leeg om het te behouden.
registration-client-id = Client-id
registration-client-id-hint = Niet geheim. Staat in uw instellingen en wordt bij het aanmelden meteen getest.
registration-use = Gebruiken en aanmelden

summary-heading = “{ $name }” is verbonden
summary-heading-open = “{ $name }” is opgeslagen
summary-lead = Beide systemen zijn verbonden, en het profiel is opgeslagen. Laatst getest: { $time }.
summary-lead-open = Nog niet alles is verbonden. U kunt op elk moment verdergaan.
summary-lead-stale = Beide systemen waren verbonden; laatst getest: { $time }. Iemand moet zich opnieuw aanmelden.
summary-lead-failed = Het profiel is opgeslagen, maar een van de verbindingen werkt nu niet. Het rode vak hieronder zegt waarom, en wat u kunt doen.
summary-stored = Waar het is opgeslagen
summary-file = Het profiel, zonder enig wachtwoord:
summary-secrets-keyring = De aanmeldingen staan in de sleutelbos van deze computer. Ze dienen alleen voor instellen en testen.
summary-secrets-session = De aanmeldingen worden maar bewaard tot u dit programma sluit, zoals u hebt gekozen.
summary-secrets-file = De aanmeldingen staan in een versleuteld bestand dat met uw wachtwoordzin opengaat. Ze dienen alleen voor instellen en testen.
secrets-locked = Uw bedrijf heeft bepaald waar aanmeldingen worden bewaard. Dat kan hier niet worden gewijzigd.
summary-open-folder = Map openen
summary-copy-path = Pad kopiëren
summary-next = Volgende stappen
summary-next-hand-over = De Synchronizer is de dienst die SuperOffice en de agenda’s voortaan gelijk houdt, en daarvoor is dit profiel nodig. Exporteer het en geef het bestand aan wie de Synchronizer voor u beheert: uw IT-afdeling, uw SuperOffice-partner of SuperOffice.
summary-next-users = Uw eigen aanmeldingen worden niet voor de gekoppelde gebruikers gebruikt.
summary-export = Profiel exporteren
summary-open = Wat nog openstaat
summary-sure = Voor de zekerheid
summary-open-connection = { $system } is niet verbonden.
summary-open-consent-unseen = { $who ->
    [you] Of Microsoft 365 voor iedereen is geaccepteerd, is van hieruit niet te zien. Kies op de kaart één keer “Toestemming voor iedereen”: het kan geen kwaad als het al is gedaan.
   *[other] Of Microsoft 365 voor iedereen is geaccepteerd, is van hieruit niet te zien. Vraag het een globale beheerder, of laat die op de kaart één keer “Toestemming voor iedereen” kiezen: het kan geen kwaad als het al is gedaan.
}
summary-open-consent-lacking = { $who ->
    [you] Microsoft 365 is nog niet voor iedereen geaccepteerd, dus de meeste gekoppelde gebruikers zouden worden tegengehouden. Kies op de kaart één keer “Toestemming voor iedereen”.
   *[other] Microsoft 365 is nog niet voor iedereen geaccepteerd, dus de meeste gekoppelde gebruikers zouden worden tegengehouden. Een globale beheerder kiest op de kaart één keer “Toestemming voor iedereen”.
}
summary-open-trusted = Laat uw Google Workspace alleen vertrouwde apps toe, dan markeert een hoofdbeheerder dit programma als vertrouwd voor iedereen die wordt gekoppeld. Anders houdt Google hen tegen.
summary-open-zones = Bekijk de tijdzones nog eens: ze passen niet bij elkaar. Is er een fout, dan krijgen afspraken en taken verkeerde tijden.
summary-open-guess = De tijdzone van { $system } is een gok: { $zone }, zoals op deze computer. Bevestig die, of kies een andere.
summary-open-nobody = Er is nog niemand gekoppeld.
summary-open-left = Personen in SuperOffice die een mogelijke agenda hebben en niet gekoppeld zijn: { $count }. Dat is prima als u ze met opzet overslaat.
summary-open-half = De lijsten van gebruikers zijn niet volledig opgehaald, dus er kunnen personen ontbreken.
summary-open-gone = Gekoppelde personen die niet meer in hun lijst staan of inmiddels niet meer gekoppeld kunnen worden: { $count }.
summary-open-differ = Gekoppelde personen van wie de Microsoft 365-gebruikersnaam (UPN) niet hun e-mailadres is: { $count }. SuperOffice Onsite weigert ze: een Microsoft 365-beheerder moet beide gelijkmaken.
summary-alone = Alleen in SuperOffice: { $count }. Niemand in { $system } heeft hun adres. Sla ze over, of koppel ze handmatig onder “{ step-title-link-users }”.
summary-open-unread = Wie niet gekoppeld is, ziet u pas als de gebruikerslijsten gelezen worden: ze worden niet bewaard. Wie gekoppeld is, blijft dat.
summary-read-lists = Lijsten lezen
summary-link = Koppelen
summary-zones = Tijdzones bekijken
summary-consent = Naar “Toestemming voor iedereen”
summary-trusted = Stappen van “Vertrouwde app” tonen
summary-configure = Controleer hier uw configuratie
summary-check = Opnieuw controleren
summary-documents = Documenten controleren
summary-documents-about = Optioneel: of SuperOffice brieven en contracten in SharePoint of Google Drive kan bewaren.
summary-checking = Wordt getest
summary-checked = Zojuist getest
summary-checked-warnings = Werkt, met waarschuwing
summary-check-failed = Werkt niet
summary-users = Wat elke gekoppelde gebruiker nu doet
summary-users-mail = De mail **Let’s get started** van de Synchronizer openen en op de knop klikken.
summary-users-superoffice = Zich aanmelden bij SuperOffice.
summary-users-calendar = Zich aanmelden bij { $calendar }.
summary-users-nothing = Niets: één account handelt namens iedereen, zoals u hebt gekozen, en niemand krijgt mail.
summary-sync-user = Wat er klaar moet zijn voordat iemand wordt gekoppeld
summary-sync-user-rights = Het account heeft een postvak en het recht **ApplicationImpersonation**.
summary-sync-user-throttling = Een eigen beperkingsbeleid heft de limieten van Exchange voor het account op.
summary-sync-user-enabled = De leverancier van de Synchronizer heeft **Sync User** voor dit profiel ingeschakeld.
summary-sync-user-link = Meld u met dit account bij Exchange aan, test het met het postvak van iemand anders, en koppel pas dan gebruikers.
summary-letter-name = Tekst voor de gekoppelde gebruikers
summary-letter-when = Stuur ze deze tekst zodra de Synchronizer het profiel heeft:
summary-letter-subject = Verbind uw agenda in { $calendar } met SuperOffice
summary-letter =
    Hallo,

    Binnenkort krijgt u een mail met de naam “Let’s get started” van de Synchronizer. Het kost één keer drie minuten:

    1. Klik op de knop in die mail.
    2. Meld u bij SuperOffice aan zoals altijd.
    3. { $last }

    De eerste synchronisatie duurt langer dan de volgende. Laat het mij weten als iets niet werkt.
summary-letter-account = Meld u bij { $calendar } aan met uw werkaccount.
summary-letter-exchange = Meld u bij { $calendar } aan met uw gebruikersnaam en uw wachtwoord voor e-mail.
summary-letter-google = Meld u bij { $calendar } aan met het account van uw agenda. Ziet u vakjes, kies dan “Alles selecteren”.
summary-copy-letter = Tekst kopiëren
summary-copy-addresses = Adressen van gebruikers kopiëren
summary-copied-letter = De tekst is gekopieerd. Stuur hem naar de gekoppelde gebruikers.
summary-copied-addresses = De adressen zijn gekopieerd.

## SuperOffice Onsite on the cards

card-onsite-netserver = NetServer-URL (webservices)
card-onsite-netserver-hint = Wie uw SuperOffice-server beheert, kent het. Het eindigt op /Remote/Services en twee cijfers. { onsite-soap-end }
card-onsite-web-api = Adres van de web-API
card-onsite-web-api-hint = Het adres van SuperOffice in de browser, met /api aan het einde.
card-onsite-user = Gebruikersnaam
card-onsite-user-hint = De systeemgebruiker: het account dat SuperOffice voor programma’s heeft. Wie uw server heeft ingericht, kent het. Een SuperOffice-beheerder kan ook.
card-onsite-no-user = Fout: voer de gebruikersnaam in, zonder dubbele punt.
card-onsite-checking = Uw server wordt gecontroleerd en u wordt aangemeld. Dit duurt enkele seconden.
card-onsite-found-web-api = Web-API: { $address }
onsite-soap-end = SuperOffice is van plan deze webservices met versie 13 te verwijderen.
onsite-upn = Bij SuperOffice Onsite moet de Microsoft 365-gebruikersnaam (UPN) van elke gebruiker het primaire e-mailadres zijn.

## Exchange on the cards

card-exchange-connect = Verbinden
card-exchange-correct = Invoer verbeteren
card-exchange-enter-oab = Adres zelf invoeren
card-exchange-answered = U hebt { $before } toegestaan. Nu de volgende server: { $host }
card-exchange-answered-same = U hebt { $before } toegestaan. Nog een vraag over deze server:
card-exchange-declined = Er is niets naar { $host } verzonden. U kunt de adressen zelf invoeren.
card-exchange-change = Invoer wijzigen
card-exchange-checking = Uw server wordt gezocht en u wordt aangemeld. Dit duurt enkele seconden.
card-exchange-play = Oefening: invullen en verbinden als
card-exchange-play-mailboxes = Oefening: de fictieve Exchange-server is die van Contoso (contoso.example). Invullen en verbinden als
person-superoffice-administrator = beheerder van Nordfjell Energi AS
person-superoffice-user = verkoop, geen beheerder
person-superoffice-onsite-system-user = systeemgebruiker van Nordfjell Energi AS
person-superoffice-onsite-onsite-user = verkoop, geen beheerder
person-microsoft365-administrator = globale beheerder van Nordfjell Energi AS
person-microsoft365-user = gewone gebruiker
person-microsoft365-guest = gast uit een andere organisatie
person-microsoft365-no-mailbox = gebruiker zonder postvak
person-google-administrator = hoofdbeheerder van Nordfjell Energi AS
person-google-help-desk = beheerder met een rol die gebruikers niet mag lezen
person-google-user = gewone gebruiker
person-google-archive = eigenaar van het documentarchief
person-google-gmail = persoonlijk account, geen organisatie
person-exchange-administrator = beheerder van Contoso
person-exchange-user = gewone gebruiker
person-exchange-service = serviceaccount zonder postvak, handelt namens anderen
person-exchange-password-expired = gebruiker van wie het wachtwoord is verlopen
person-exchange-disabled = gebruiker van wie het account is uitgeschakeld
person-exchange-moved = gebruiker van wie het postvak in Microsoft 365 staat
person-exchange-no-mailbox = gebruiker zonder postvak
person-exchange-unannounced = maildomein dat geen server noemt; het adres is https://mail.contoso.example/EWS/Exchange.asmx
card-exchange-user = Gebruikersnaam
card-exchange-user-hint = De gebruikersnaam voor de webversie van Outlook. Anders geldt het e-mailadres.
card-exchange-user-missing = Fout: voer de gebruikersnaam in die bij het domein hoort.
card-exchange-two-domains = Fout: de gebruikersnaam bevat al een ander domein.
card-exchange-user-wrong = Fout: voer alleen de gebruikersnaam in. Het deel vóór de backslash is het domein.
card-exchange-domain = Domein
card-exchange-domain-hint = Leeg als de gebruikersnaam een e-mailadres is.
card-exchange-domain-with-address = Fout: laat het domein leeg, want de gebruikersnaam is een e-mailadres.
card-exchange-domain-wrong = Fout: voer alleen het domein in, bijvoorbeeld CONTOSO of contoso.local.
card-exchange-split = Het domein komt uit de gebruikersnaam.
card-exchange-email = E-mailadres
card-exchange-email-hint = Het postvak dat wordt verbonden. Uw server wordt gevonden met het deel na de @.
card-exchange-email-missing = Fout: voer het e-mailadres van het postvak in.
card-exchange-email-wrong = Fout: dit is geen e-mailadres. Een voorbeeld is kari@contoso.example.
card-exchange-password = Wachtwoord
card-exchange-no-password = Fout: voer het wachtwoord in.
card-exchange-password-blanks = Het begint of eindigt met een spatie. Het wordt precies zo verzonden als het hier staat.
card-exchange-show-password = Wachtwoord tonen
card-exchange-hide-password = Wachtwoord verbergen
card-exchange-password-again = Meldt u als { $user } aan bij het postvak { $email }. Alles behalve het wachtwoord is bewaard.
card-exchange-help = Weet u niet wat u moet invoeren?
card-exchange-help-title = Drie manieren om gebruikersnaam en domein te vinden
card-exchange-help-1 = Wat in **de webversie van Outlook** werkt, werkt hier ook. Typt u daar CONTOSO\kari, dan is het domein **CONTOSO** en de gebruikersnaam **kari**.
card-exchange-help-2 = Open op een computer van uw bedrijf de **Opdrachtprompt** en typ **whoami**: het domein staat vóór de backslash, de gebruikersnaam erna. **whoami /upn** toont de vorm met een @.
card-exchange-help-3 = Bij **gehoste Exchange** voert u uw volledige e-mailadres in als gebruikersnaam en laat u het domein leeg.
card-exchange-more = Server en testpostvak
card-exchange-host = Hostnaam van de server
card-exchange-host-hint = Alleen als uw server niet via het e-mailadres wordt gevonden. Deze wordt als eerste geprobeerd.
card-exchange-host-wrong = Fout: voer een hostnaam in, zoals mail.contoso.example.
card-exchange-impersonate = Postvak van iemand anders
card-exchange-impersonate-hint = Het e-mailadres van dat postvak, alleen om te testen of dit account namens anderen mag handelen.
card-exchange-may-lock = Meerdere wachtwoorden zijn geweigerd. Nog een verkeerd wachtwoord kan het account vergrendelen.
card-exchange-refused-before = Deze gebruikersnaam en dit wachtwoord zijn zojuist geweigerd. Wijzig er eerst een van.
card-exchange-anyway = Toch proberen
card-exchange-addresses = Adressen zelf invoeren
card-exchange-addresses-title = Waar staat uw Exchange-server?
card-exchange-addresses-about = Uw Exchange-beheerder kent deze twee adressen. Eén van beide invoeren kan ook.
card-exchange-ews = Adres van Exchange Web Services
card-exchange-ews-hint = Daar worden agenda’s gelezen en geschreven.
card-exchange-oab = Adres van het offlineadresboek
card-exchange-oab-hint = De Synchronizer leest daar de lijst van postvakken. Laat het veld leeg als u het adres niet kent.
card-exchange-address-wrong = Fout: { $why }
card-exchange-address-good = De vorm van dit adres klopt.
card-exchange-use = { $address } gebruiken
card-exchange-instead = Deze gebruiken in plaats van AutoDiscover
card-exchange-instead-hint = Via AutoDiscover noemt Exchange zijn adressen, ook aan Outlook. Een leeg gelaten adres wordt daar nog wel gezocht.
card-exchange-test = Met deze adressen verbinden
card-exchange-look-again = Opnieuw zoeken met AutoDiscover
card-exchange-search = Adressen voorstellen
card-exchange-searching = Er wordt gezocht naar servers van uw maildomein die als Exchange antwoorden. Er wordt geen wachtwoord verzonden.
card-exchange-search-nothing = Geen server van uw maildomein antwoordt als Exchange, dus er kan geen adres worden voorgesteld. Vraag uw Exchange-beheerder, of open “{ card-exchange-where }”.
card-exchange-where = Waar vind ik ze?
card-exchange-where-1 = Houd in het klassieke **Outlook voor Windows** de toets **Ctrl** ingedrukt, klik met rechts op het pictogram bij de klok en kies **Test E-mail AutoConfiguration**.
card-exchange-where-2 = Voer het e-mailadres in, laat alleen **Use AutoDiscover** aangevinkt en kies **Test**.
card-exchange-where-3 = **Availability Service URL** (beschikbaarheidsservice) is het adres van Exchange Web Services, **OAB URL** dat van het offlineadresboek.
card-exchange-where-4 = Op de server tonen **Get-WebServicesVirtualDirectory | fl ExternalUrl** en **Get-OabVirtualDirectory | fl ExternalUrl** de adressen voor buiten.
card-exchange-allow = Het wachtwoord naar { $host } sturen?
card-exchange-allow-about = Deze server ligt buiten { $domain }. Sta het alleen toe als u weet dat uw Exchange daar staat.
card-exchange-allow-imported = De server kwam mee met een geïmporteerd profiel. Sta het alleen toe als u weet dat hij van u is.
card-exchange-allow-from = { $from } leidt daarheen, maar de server ligt buiten { $domain }. Sta het alleen toe als u weet dat uw Exchange daar staat.
card-exchange-basic = Het wachtwoord naar { $host } sturen, hoewel niets erop wijst dat het een Exchange-server is?
card-exchange-basic-about = De server vraagt om het wachtwoord zelf (Basic), via een versleutelde verbinding. Sta het alleen toe als u deze server kent.
card-exchange-allow-yes = Ja, naar { $host } sturen
card-exchange-allow-no = Nee, niet sturen
card-exchange-trust = Is dit het certificaat van { $host }?
card-exchange-trust-about = Deze computer vertrouwt de uitgever niet. Vraag uw Exchange-beheerder om de vingerafdruk en vergelijk.
card-exchange-trust-yes = Dit certificaat voor { $host } vertrouwen
card-exchange-trust-no = Niet vertrouwen
card-exchange-compared = Ik heb de vingerafdruk vergeleken en die is gelijk
card-exchange-certificate-subject = Verleend aan
card-exchange-certificate-names = Voor de hosts
card-exchange-certificate-issuer = Verleend door
card-exchange-certificate-begins = Geldig van
card-exchange-certificate-expires = Geldig tot
card-exchange-certificate-fingerprint = Vingerafdruk (SHA-256)
card-exchange-found-ews = Exchange Web Services: { $address }
card-exchange-found-oab = Offlineadresboek: { $address }
card-exchange-found-no-oab = Offlineadresboek: geen
card-exchange-found-version = Serverversie: { $version }
card-exchange-found-not-impersonated = Niet getest: namens anderen handelen. Dat is alleen nodig waar één account voor alle gebruikers handelt; een Exchange-beheerder geeft dat recht.
card-exchange-found-test = Kies “{ card-exchange-change }” om het te testen, en vul onder “{ card-exchange-more }” het postvak van iemand anders in.
card-exchange-found-impersonate = Namens anderen handelen is getest met { $email }.
card-exchange-found-allowed = Mag van u het wachtwoord krijgen: { $hosts }
card-exchange-found-pinned = Door u vertrouwd certificaat: { $hosts }
card-exchange-override = handmatig ingevoerd
card-cloud-advanced = Geavanceerd
card-cloud-title = Exchange Web Services in Microsoft 365
card-cloud-about = Microsoft schakelt ze uit op { $end }. Voer alleen adressen in als de beheerder van de Synchronizer erom vraagt.
card-cloud-ask = Aan Microsoft vragen of ze aanstaan
card-cloud-asking = Vragen …
card-cloud-asks-for-sign-in = De service is er en vraagt om een aanmelding. Of uw organisatie het toestaat, blijkt pas daarna.
card-cloud-disabled = De service is voor uw organisatie uitgeschakeld.
card-cloud-blocked = Een beleidsregel van uw organisatie blokkeert dit programma daar.
card-cloud-gone = De service is er niet meer.
card-cloud-unclear = Het antwoord zegt niets over de service.
card-cloud-unreachable = De service was niet bereikbaar.
select-look = Weet u niet welk agendasysteem het is?
select-look-hint = Voer een volledig e-mailadres van uw bedrijf in, dan zoeken wij op waar die mail naartoe gaat.
select-look-do = Opzoeken
select-looking = Opzoeken …
select-look-found = { $system ->
    [Exchange] De mail van { $domain } staat op een Exchange-server. Exchange is gekozen.
   *[other] De mail van { $domain } staat in { $system }. { $system } is gekozen.
}
select-look-found-because = { $system ->
    [Exchange] De mail van { $domain } staat op een Exchange-server ({ $because }). Exchange is gekozen.
   *[other] De mail van { $domain } staat in { $system } ({ $because }). { $system } is gekozen.
}
select-look-unknown = Waar { $domain } staat, was niet vast te stellen. Vraag uw beheerder, of kijk welk programma uw agenda toont.

## What happened: the page behind a failure, and its report

trouble-show = Tonen wat er gebeurde
trouble-what = Wat er is gebeurd
trouble-not-connected = { $system } is niet verbonden
trouble-not-possible = Dit was niet mogelijk
trouble-more = Meer informatie
trouble-do = Wat u kunt doen
trouble-commands = Opdrachten voor de beheerder
trouble-timeline = Wat is geprobeerd, stap voor stap
trouble-details = Details voor support
trouble-fact = { $name }: { $value }
trouble-nothing-known = Meer is er over deze stap niet bekend.
trouble-copy-everything = Alles kopiëren
trouble-make-report = Rapport maken
trouble-copied = Gekopieerd.

fact-time = Tijd (UTC)
fact-system = Systeem
fact-code = Code
fact-number = Nummer van de provider
fact-host = Host
fact-port = Poort
fact-status = Status
fact-media-type = Soort antwoord
fact-how = Hoe het misging
fact-how-refused = de verbinding is geweigerd
fact-how-silent = er kwam niets terug
fact-how-reset = de verbinding is verbroken
fact-how-no-answer = geen antwoord op tijd
fact-seconds = Seconden
fact-direction = Klok van deze computer
fact-direction-ahead = loopt voor
fact-direction-behind = loopt achter
fact-server-time = Tijd van de server
fact-request-id = Aanvraag-id
fact-correlation = Correlatie-id
fact-trace = Traceer-id
fact-detail = In het kort, voor support (Engels)
fact-took = Benodigde tijd
fact-issuer = Verleend door
fact-subject = Verleend aan
fact-names = Geldig voor
fact-begins = Geldig van
fact-expires = Geldig tot
fact-fingerprint = Vingerafdruk (SHA-256)
fact-proxy = Proxy
fact-schemes = Aanmeldmethoden van de proxy
fact-portal = Aanmeldpagina van het netwerk
fact-script = Script van de proxy
fact-user = Aangemeld als
fact-tenant = Organisatie
fact-users = Gevonden gebruikers
fact-calendars = Gevonden agenda’s
fact-expected = Verwacht
fact-found = Gevonden
fact-scopes = Machtigingen
fact-until = Tot
fact-reason = Reden
fact-from = Genoemd door
fact-to = Leidt naar
fact-minutes = Minuten
fact-ends = Eindigt
fact-ews-state = Stand van Exchange Web Services
fact-graph = Microsoft Graph
fact-json = AutoDiscover in JSON
fact-xml = AutoDiscover in XML
fact-unread = Niet leesbaar
fact-account-kind = Soort account
fact-administrator = Is beheerder
fact-age-hours = Ouderdom in uren
fact-approval = Goedkeuring
fact-asked = Hoe vaak gevraagd
fact-back-end = Server erachter
fact-bytes = Bytes
fact-class = Soort weigering
fact-client = Programma
fact-client-request-id = Aanvraag-id van dit programma
fact-count = Aantal
fact-data-center = Datacenter
fact-error = Foutcode
fact-ews = Adres van Exchange Web Services
fact-field = Veld
fact-front-end = Server ervoor
fact-media = Soort antwoord
fact-guest = Lijkt een gast
fact-moved = Verhuisd
fact-name-ms = Naam opzoeken, in ms
fact-password-days = Dagen tot het wachtwoord verloopt
fact-primary = Primair adres
fact-profile-why = Waarom het niet is overgenomen
fact-propose-ews = Gevonden adres
fact-propose-oab = Gevonden adresboek
fact-scheme = Aanmeldmethode
fact-suberror = Extra foutcode
fact-tcp-ms = Verbinden, in ms
fact-tls = TLS-versie
fact-tls-ms = Verbinding beveiligen, in ms
fact-version = Versie
fact-why = Wat er niet aan klopt
fact-organization = Organisatie
fact-name = Naam
fact-visible = Is zichtbaar
fact-roles = Rollen
fact-webmail = Adres van webmail
fact-activation = Pagina om in te schakelen
fact-domain = Domein
fact-said = In de woorden van SuperOffice
fact-abilities = Genoemde mogelijkheden
fact-free = Vrije bytes
fact-place = Plaats
fact-plugin = Documentinvoegtoepassing
fact-list = In detail
fact-of = Van totaal
fact-path = Bestand
fact-account-kind-organization = een bedrijfsaccount
fact-account-kind-personal = een persoonlijk account
fact-account-kind-personal-profile = een persoonlijk account, zoals in het profiel
fact-approval-not-yet = nog niet gegeven
fact-approval-unwatched = vanaf hier niet te zien
fact-ews-state-allowed = nog toegestaan
fact-ews-state-asks-for-sign-in = aanwezig, vragen om aanmelding
fact-ews-state-blocked = niet toegestaan voor dit programma
fact-ews-state-disabled = uitgeschakeld
fact-ews-state-gone = niet meer op dit adres
fact-ews-state-unclear = geen duidelijk antwoord
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
fact-graph-ready = kan worden gebruikt
fact-guest-domain = op grond van het domein
fact-guest-token = volgens Microsoft
fact-moved-mailbox = het postvak
fact-profile-why-exists = er is al een bestand met die naam
fact-profile-why-imported = kwam met een geïmporteerd profiel
fact-profile-why-made-up = komt uit een oefening
fact-profile-why-name = de naam kan niet worden gebruikt
fact-profile-why-newer = komt uit een nieuwere versie van dit programma
fact-profile-why-no-file = dat bestand bestaat niet
fact-profile-why-not-deleted = is niet verwijderd
fact-profile-why-not-removed = kon niet worden verwijderd
fact-profile-why-real = hoort bij echte bedrijven
fact-profile-why-running = het programma is geopend
fact-unknown = niet bekend
fact-addresses = Adressen van de host
fact-address-list = Adreslijst
fact-lists = Gevonden adreslijsten
fact-name-servers = Wat naamservers zeggen
fact-measured = Is gemeten
fact-reached = Is bereikt
fact-inspection = Verbindingen worden onderweg geopend
fact-refused = De proxy heeft het wachtwoord geweigerd
fact-refused-forgotten = ja, en wat bewaard was, is vergeten
fact-store = { report-row-store }
fact-store-keyring = de sleutelbos van deze computer
fact-store-session = het geheugen, tot het programma sluit
fact-store-file = een versleuteld bestand
fact-state = Toestand, in de woorden van SuperOffice
fact-view = Soort lijst, in de woorden van Google
fact-time-zone = Tijdzone
fact-services = Map van de webservices
fact-kind = Hoe het ervoor staat
fact-kind-missing = niemand heeft hem toegevoegd
fact-kind-disabled = uitgeschakeld
fact-kind-not-granted = heeft nog geen toegang
fact-clock = Klok van deze computer
fact-clock-jumped = versprong, zoals na de slaapstand
fact-for = Voor wie
fact-for-everyone = iedereen in de organisatie
fact-for-person = één persoon
fact-for-lacking = nog niet iedereen
fact-for-unseen = van hieruit niet te zien
fact-for-organization = de organisatie
fact-for-onsite = { select-crm-onsite }
fact-from-this-computer = niemand: het is deze computer
fact-from-setting = een instelling
fact-from-environment = een omgevingsvariabele
fact-from-operating-system = het besturingssysteem
fact-from-desktop = het bureaublad
fact-from-unsaid = een script dat niet kon worden gevraagd
fact-from-nobody = niemand
fact-file = { fact-path }

report-page-heading = Een rapport voor support
report-page-lead = Dit is alles wat in het rapport staat. Er wordt niets verzonden: u kopieert het of slaat het op en geeft het zelf door.
report-page-writing = Het rapport wordt geschreven …
report-page-left-out = Wat is weggelaten
report-page-as-text = Als tekst
report-page-as-json = Voor programma’s (JSON)
report-page-form = Vorm van het rapport
report-page-copy = Kopiëren
report-page-copied = Het rapport staat op het klembord.
report-page-save = Opslaan
report-page-saved = Opgeslagen als { $file }
report-page-open-folder = Map openen
report-page-text = Het rapport
report-page-make = Rapport voor support

ready-looking = Computer en netwerk worden bekeken …
ready-well = Deze computer is gereed
ready-notes = Deze computer is gereed, met aandachtspunten
ready-findings = Misschien zit iets in de weg
ready-go-on = U kunt toch proberen u aan te melden.
ready-choose-where = Kies eerst waar de aanmeldingen worden bewaard. Voor deze sessie: ze zijn weg zodra u het programma sluit. In een bestand: ze blijven op deze computer, achter een wachtwoordzin; kies dit als u misschien een pauze neemt. Ze dienen alleen voor het instellen en testen.
ready-show = Tonen wat is gecontroleerd
ready-hide = Verbergen wat is gecontroleerd
ready-again = Opnieuw kijken
portal-not-opened = De browser ging niet open. Open hem zelf: het netwerk toont daar zijn aanmeldpagina.

proxy-heading = Aanmelden bij de proxy
proxy-lead = De proxy { $proxy } van uw netwerk vraagt om een gebruikersnaam en wachtwoord. Ze gaan alleen naar deze proxy en worden bewaard in de sleutelbos. Kan dat niet, dan worden ze bewaard tot u het programma sluit.
proxy-user = Gebruikersnaam voor de proxy
proxy-password = Wachtwoord voor de proxy
proxy-show = Wachtwoord tonen
proxy-hide = Wachtwoord verbergen
proxy-give = Aanmelden bij de proxy
proxy-trying = De proxy wordt geprobeerd …
proxy-user-missing = Fout: voer de gebruikersnaam in.
proxy-forget = Vergeten wat voor deze proxy is bewaard
proxy-forgotten = Voor de proxy { $proxy } is niets meer bewaard.
proxy-nothing-kept = Voor de proxy { $proxy } waren geen gebruikersnaam en wachtwoord bewaard.
proxy-refused = Fout: de proxy accepteert deze gebruikersnaam en dit wachtwoord niet.

## What a candidate of the search for a server turned out to be

candidate-exchange = antwoordt als Exchange
candidate-basic-only = vraagt om een wachtwoord, maar niets wijst op Exchange
candidate-redirect = leidt naar { $to }
candidate-bad-redirect = leidt naar een adres dat niet bruikbaar is
candidate-loop = leidt in een lus
candidate-gateway = toont een aanmeldpagina voor mensen
candidate-microsoft365 = leidt naar Microsoft 365 ({ $to })
candidate-no-service = antwoordt, maar niet als AutoDiscover ({ $status })
candidate-no-answer = geeft een onbruikbaar antwoord
candidate-absent = deze naam bestaat niet
candidate-no-record = deze record bestaat niet
candidate-refused = accepteert geen verbinding
candidate-silent = antwoordde niet op tijd
candidate-service = noemt de server { $to }

## Handing over and taking in a profile
export-about = Het bevat geen wachtwoord en geen aanmelding. Wie het importeert, meldt zich opnieuw aan.
export-where = Het bestand komt in de map { $folder }
difference-new-profile = “{ $name }” is een nieuw profiel. Wat er afwijkt van de standaard:
difference-of-profile = Het profiel “{ $name }” is er al. Dit zou erin veranderen:
difference-none = Het profiel “{ $name }” is er al, en er zou niets in veranderen.
difference-changed = { $name }: { $old } → { $new }
difference-set = { $name }: { $new }
difference-nothing = (niets)
difference-name = Naam
difference-crm = CRM-systeem
difference-environment = SuperOffice-omgeving
difference-netserver = SuperOffice-webservices
difference-web-api = SuperOffice-web-API
difference-calendar = Agendasysteem
difference-cloud = Microsoft-cloud
difference-account = Soort Google-account
difference-place = Plaats
difference-tenant = Nummer van de organisatie
difference-user = Gebruikersnaam
difference-domain = Domein
difference-ews-origin = Exchange Web Services zijn
difference-oab-origin = Het offlineadresboek is
difference-value-discovered = gevonden via AutoDiscover
difference-value-override = handmatig ingevoerd
difference-value-superoffice-online = SuperOffice CRM Online
difference-value-superoffice-onsite = SuperOffice CRM Onsite
difference-pairs-added = Gekoppelde gebruikers die erbij komen: { $count }
difference-pairs-removed = Gekoppelde gebruikers die eruit gaan: { $count }
difference-pairs-left-out = Gekoppelde gebruikers die worden weggelaten, omdat ze in een ander profiel gekoppeld zijn of van een andere organisatie zijn: { $count }
difference-more-pairs = en nog { $count }
difference-forgotten = De hier bewaarde aanmelding wordt vergeten: { $systems }
difference-sign-in-again = Iemand moet zich opnieuw aanmelden: { $systems }
difference-addresses = Met het bestand kwamen handmatig ingevoerde adressen mee. Ze krijgen geen wachtwoord voordat u ja hebt gezegd.

## Documents

documents-title = Documenten
documents-ready = Documenten zijn gereed, voor zover bekeken.
documents-ready-with-warnings = Documenten zijn bruikbaar. Er zijn wel aandachtspunten.
documents-not-ready = Documenten zijn niet gereed.
documents-other-side-unknown = In SuperOffice zit niets in de weg. De documentopslag is niet bekeken, want niemand heeft dat toegestaan: meld u aan voor documenten en controleer opnieuw.
documents-unknown = Of documenten gereed zijn, kan niemand zeggen: iets kon niet worden bekeken.
documents-page-lead = SuperOffice kan brieven en contracten in SharePoint of Google Drive bewaren. Hier wordt gecontroleerd of daarvoor alles klaar is. Het is optioneel, en er wordt nergens iets gewijzigd.
documents-page-subjects = Wat wordt gecontroleerd
documents-page-superoffice = SuperOffice: waar documenten staan, welke sjablonen daarheen gaan en hoe uw gebruikers zich aanmelden
documents-page-microsoft365 = SharePoint: de site, de bibliotheken en de toepassingen van SuperOffice
documents-page-google = Google Drive: van wie die is, gedeelde Drives en de map
documents-page-exchange = Een Exchange-server heeft geen plaats voor documenten. Daarom kan alleen SuperOffice worden gecontroleerd.
documents-page-not-connected = { $system } is nog niet verbonden. Daarom kan alleen SuperOffice worden gecontroleerd.
documents-page-place = Waar documenten moeten worden bewaard
documents-page-place-about = Wat leeg blijft, wordt niet gezocht.
documents-page-site = Adres van de site
documents-page-site-wrong = Dit is geen adres van een site. Kopieer het uit uw browser, zoals https://company.sharepoint.com/sites/superoffice.
documents-page-library = Bibliotheek voor documenten
documents-page-templates = Bibliotheek voor sjablonen
documents-page-folder = Map
documents-page-folder-hint = Het adres in de browser is het beste. De naam werkt ook, als geen andere map zo heet.
documents-page-card = Om documenten te controleren
documents-page-sign-in = Aanmelden voor documenten
documents-page-sign-in-microsoft365 = De aanmelding voor agenda’s geeft geen toegang tot SharePoint. Meld u nog eens aan als dezelfde persoon; die aanmelding geldt alleen tot u deze pagina verlaat.
documents-page-sign-in-google = De aanmelding voor agenda’s geeft geen toegang tot Google Drive. Meld u nog eens aan, liefst met het account dat de documenten krijgt; die aanmelding geldt alleen tot u deze pagina verlaat.
documents-page-asks = Gevraagd wordt:
documents-page-allowed = Aangemeld voor documenten, tot u deze pagina verlaat.
documents-page-check = Controleren
documents-page-again = Opnieuw controleren
documents-page-running = Bezig met controleren. Dit duurt enkele seconden.
documents-page-lines = Regel voor regel
documents-page-in-the-way = Belemmeringen
documents-page-to-know = Ter info
documents-page-left-out-title = Sommige controles zijn overgeslagen
documents-page-left-out = Niemand heeft dit nog toegestaan: { $scopes }. Meld u hierboven aan voor documenten en controleer opnieuw.
documents-page-left-out-more = Ze hebben een optionele machtiging nodig: { $scopes }. Het kan ook zonder; toevoegen kan in het instellingenbestand van dit programma.
documents-page-copy = Alles kopiëren


## Signing out

signed-out = U bent afgemeld bij { $system }. Profiel “{ $name }” is er niet meer mee verbonden, en op deze computer is niets van de aanmelding bewaard.
signed-out-revoked = { $system } accepteert de aanmelding niet meer.
signed-out-nothing-kept = Op deze computer was geen aanmelding bewaard. Er was dus niets in te trekken bij { $system }.
signed-out-not-offered = { $system } laat een programma geen aanmelding intrekken.
signed-out-only-here = Het wachtwoord stond alleen op deze computer en is verwijderd. Op de server blijft niets achter.
signed-out-failed = { $system } heeft de aanmelding niet ingetrokken: { $reason }.
signed-out-by-hand-superoffice = Om ook daar de toegang te beëindigen, moet een beheerder de app verwijderen in de SuperOffice App Store, onder “Installed apps”.
signed-out-by-hand-microsoft365 = Om ook daar de toegang te beëindigen, verwijdert u de app in “Mijn apps”, of vraagt u een beheerder om die te verwijderen onder “Enterprise apps” in Microsoft Entra.
signed-out-by-hand-google = Om ook daar de toegang te beëindigen, verwijdert u de app bij de koppelingen van het Google-account.

## What was granted, in words

granted-for-everyone = Verleend voor iedereen in { $organization }
granted-for-you = Verleend bij de aanmelding van { $user }
granted-for-lacking = { granted-for-you }
granted-for-superoffice = Goedgekeurd voor { $organization }
granted-for-google = Toegestaan door { $user }
granted-means-everyone = Elke gekoppelde gebruiker meldt zich nog één keer aan, maar niemand wordt opnieuw om deze machtigingen gevraagd.
granted-means-you = Elke gekoppelde gebruiker meldt zich één keer aan. Wie niet onder de toestemming voor iedereen van een beheerder valt, wordt om de machtigingen gevraagd of heeft die toestemming eerst nodig.
granted-means-lacking = Elke gekoppelde gebruiker meldt zich één keer aan. Wat nodig is, is nog niet voor iedereen geaccepteerd: tot een globale beheerder dat doet, worden de meesten tegengehouden.
granted-means-superoffice = SuperOffice vraagt het niemand in het bedrijf opnieuw.
granted-means-google = Elke gekoppelde gebruiker meldt zich nog één keer aan. Waar alleen vertrouwde apps worden toegelaten, markeert een hoofdbeheerder { -product } voor hen allen als vertrouwd.
permission-superoffice = Gegevens in SuperOffice lezen en wijzigen met de rechten van wie zich aanmeldt
permission-superoffice-users = Zien wie de gebruikers van deze SuperOffice zijn
permission-sign-in = Aanmelden, aangemeld blijven en zien wie het is
permission-user-readbasic-all = Namen en adressen van alle gebruikers zien
permission-user-read-all = Volledige profielen van alle gebruikers zien
permission-calendars-read = Agenda’s lezen
permission-calendars-readwrite = Agenda’s lezen en wijzigen
permission-contacts-read = Contactpersonen lezen
permission-contacts-readwrite = Contactpersonen lezen en wijzigen
permission-tasks-read = Taken lezen
permission-tasks-readwrite = Taken lezen en wijzigen
permission-mailboxsettings-read = Tijdzone en werktijden lezen
permission-mailboxsettings-readwrite = Postvakinstellingen lezen en wijzigen
permission-application-read-all = Zien welke toepassingen zijn goedgekeurd
permission-sites-read-all = Sites en bibliotheken in SharePoint lezen
permission-group-readbasic-all = Namen van groepen zien
permission-directory-read-all = De directory van de organisatie lezen
permission-calendar-calendarlist-readonly = De lijst van agenda’s zien
permission-calendar-freebusy = Vrij/bezet zien
permission-calendar-readonly = Agenda’s lezen
permission-calendar-events = Afspraken lezen en wijzigen
permission-calendar = Agenda’s lezen en wijzigen
permission-drive-metadata-readonly = Zien wat er in Google Drive staat, zonder de inhoud van bestanden
permission-drive-readonly = Bestanden in Google Drive lezen
permission-admin-directory-user-readonly = De gebruikers van de organisatie zien
permission-tasks = Taken lezen en wijzigen
permission-contacts = Contactpersonen lezen en wijzigen
permission-other = { $name }

## Letters to an administrator

letter-rehearsal = [Oefening, niets is echt] { $subject }
letter-microsoft365-subject = Graag { -product } goedkeuren voor Microsoft 365
letter-microsoft365 =
    Hallo,

    { -product } verbindt onze agenda’s met SuperOffice CRM. Daarvoor is één keer uw goedkeuring nodig:

    1. Open als globale beheerder { $link }
    2. Vink “Toestemming namens uw organisatie” aan als het er staat, en kies “Accepteren”.
    3. Op de laatste pagina staat misschien dat localhost niet bereikbaar is. Dat is niet erg.

    Gevraagd wordt (volledige toegang, niet geverifieerd: dat klopt):
    { $permissions }

    Laat het mij weten als het klaar is.
letter-microsoft365-parts = De pagina noemt ook apart wat hier al in zit: { $list }.
letter-superoffice-subject = Graag { -product } goedkeuren in SuperOffice
letter-superoffice =
    Hallo,

    { -product } verbindt onze agenda’s met SuperOffice CRM. Daarvoor is één keer de goedkeuring van een SuperOffice-beheerder nodig:

    1. Kom naar mijn computer, of start { -product } op die van u, en meld u met uw eigen account aan bij SuperOffice.
    2. Kies op de pagina die het vraagt “I approve”. Dat vraagt het recht “Algemene beheerder” of “Gebruikersbeheerder”.

    Daarna staat het in de App Manager van SuperOffice, waar de goedkeuring kan worden ingetrokken.

    Laat het mij weten als het klaar is.
letter-google-subject = Graag { -product } vertrouwen in Google Workspace
letter-google =
    Hallo,

    { -product } verbindt onze agenda’s met SuperOffice CRM. Onze organisatie laat alleen apps toe die een beheerder vertrouwt:

    1. Open als hoofdbeheerder { $link }
       (Beveiliging, Toegangs- en gegevenscontrole, API-opties, App-toegang beheren)
    2. { $client ->
        [none] Kies “Nieuwe app configureren” en zoek op { -product }.
       *[other] Kies “Nieuwe app configureren” en zoek op de client-id { $client }
    }
    3. Neem iedereen op die wordt gesynchroniseerd, kies “Vertrouwd” en rond af.

    Het kan een dag duren voordat Google iedereen toelaat. Laat het mij weten als het klaar is.

## The terminal wizard
setup-how = Typ een nummer of een tekst en druk op Enter. Alleen Enter neemt wat tussen haken staat. ? legt uit, b gaat terug, q slaat op en stopt.
setup-how-one = Typ het nummer of de naam van een keuze.
setup-how-several = Typ de nummers van enkele keuzes in de gewenste volgorde, met komma’s; - voor geen.
setup-how-text = Typ een tekst; - voor geen. Een tekst die alleen b, q of ? is, typt u met een backslash ervoor.
setup-not-understood = Dit is geen van de keuzes. Typ ? voor hulp.
setup-nothing = niets
setup-first = Dit is de eerste vraag.
setup-next = Volgende
setup-name = SuperOffice en agenda
setup-which = Welk profiel
setup-which-about = Een profiel dat nog niet klaar is, gaat verder waar het was gebleven. Een ander kan worden doorgelopen en gewijzigd.
setup-new = Een nieuw profiel
setup-step = Stap { $number } van { $count }: { $title }
setup-before = Houd de beheerdersaccounts van beide systemen bij de hand. U kunt op elk moment stoppen en later verdergaan.
setup-before-list = Tonen wat er klaar moet zijn
setup-ready = Bent u zover
setup-gate-special = Speciale instellingen: SuperOffice-omgeving, klant-id, Microsoft-cloud
setup-gate-special-about = Alleen voor partners, voor meerdere bedrijven in SuperOffice en voor nationale clouds.
setup-gate-server = Server en testpostvak
setup-gate-server-about = Alleen als uw server niet via het e-mailadres wordt gevonden, of als één account namens anderen handelt.
setup-gate-customize = Velden, onderwerp en herinneringen doorlopen
setup-gate-configure = Items, richting en gebruikers doorlopen
setup-weak = Koppelen van wie alleen de gebruikersnaam gelijk is
setup-zones = Fout: kies een tijdzone. Deze bevatten de naam: { $zones }
setup-sign-in = { $system } is niet verbonden
setup-connected = { $system } is verbonden als { $user }
setup-waits = { $system } wacht op de goedkeuring van uw beheerder
setup-sign-in-about = De aanmelding opent in uw browser. De link wordt ook getoond, alleen voor deze computer.
setup-act-sign-in = Aanmelden
setup-act-again = Opnieuw
setup-act-admin = Als beheerder accepteren voor de hele organisatie
setup-act-device = Aanmelden met een code op een ander apparaat
setup-act-another = Ander account gebruiken
setup-act-entries = Invoer verbeteren
setup-act-wait = Op de goedkeuring wachten
setup-act-later = Later
setup-act-renew = Opnieuw aanmelden
setup-stale = { $system } heeft een nieuwe aanmelding van { $user } nodig
setup-send-letter = Stuur een globale beheerder de brief die wordt getoond waar dat nodig is: probeer het opnieuw, dan verschijnt hij.
setup-come-back = Ga hier daarna verder, of voer setup later opnieuw uit.
in-setup = In deze wizard:
in-setup-administrator-path = Ik ben beheerder: kies “{ setup-act-admin }”
in-setup-other-account = Een ander account gebruiken: probeer het daarmee opnieuw
in-setup-other-organization = Een andere organisatie kiezen: b gaat terug naar de speciale instellingen
in-setup-ask-again = Opnieuw vragen: probeer het opnieuw met hetzelfde account
in-setup-keep-for-session = Alleen voor deze sessie bewaren: stop met q en voeg --secrets session toe
in-setup-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] De adressen invoeren: kies “{ setup-act-entries }”
       *[other] Het adres invoeren: kies “{ setup-act-entries }”, dan { $propose-ews } of wat juist is
    }
   *[other] Het verbeterde gebruiken: kies “{ setup-act-entries }”, dan { $proposal }
}
in-setup-use-microsoft365 = Verbinden met Microsoft 365: b gaat terug naar het agendasysteem
in-setup-try-as-email = { $as-email ->
    [none] Het e-mailadres gebruiken: kies “{ setup-act-entries }”, en neem het als gebruikersnaam zonder domein
   *[other] Het e-mailadres gebruiken: kies “{ setup-act-entries }”, en neem { $as-email } als gebruikersnaam zonder domein
}
in-setup-try-with-domain = { $as-domain ->
    [none] Het domein van de server gebruiken: kies “{ setup-act-entries }”
   *[other] Het domein van de server gebruiken: kies “{ setup-act-entries }”, en neem { $as-domain } als gebruikersnaam zonder domein
}
in-setup-use-primary-address = { $primary ->
    [none] Het primaire adres gebruiken: kies “{ setup-act-entries }”
   *[other] Het primaire adres gebruiken: kies “{ setup-act-entries }”, en neem { $primary } als e-mailadres
}
in-setup-try-next-server = { $next ->
    [none] Een andere server proberen: kies “{ setup-act-entries }”, en geef de hostnaam
   *[other] De volgende server proberen: kies “{ setup-act-entries }”, en neem { $next } als hostnaam
}
in-setup-proxy-sign-in = Aanmelden bij de proxy: probeer het opnieuw en beantwoord de vragen
setup-needs-a-person = { $system }: iemand moet zich aanmelden. Voer deze opdracht opnieuw uit zonder --non-interactive.
setup-watching = Er wordt gecontroleerd of het is goedgekeurd. Het gaat vanzelf verder; druk op Enter om te stoppen met wachten.
setup-unwatched = De goedkeuring is van hieruit niet te zien. Meld u opnieuw aan als uw beheerder heeft goedgekeurd.
setup-go-on = Alles is opgeslagen. Om verder te gaan:
setup-users-too-many = Noem hooguit { $count } gebruikers, of antwoord met all.
setup-not-linked = Niet gekoppeld, want geen enkele exacte match heeft dit adres ({ $count }):
setup-users-again = De lijsten van gebruikers zijn niet volledig
setup-users-about = Gebruikers kunnen later worden gekoppeld, in het venster of met de opdracht link.
setup-link-exact = De exacte matches koppelen ({ $count })
setup-link-weak = De voorstellen op gebruikersnaam koppelen ({ $count })
setup-link-all = Alle
setup-link-none = Geen
setup-link-list = Uit de lijst kiezen
setup-link-numbers = Welke paren
setup-link-numbers-about = Typ all (alle), none (geen), of nummers zoals 1, 3-5. Een naam of adres toont alleen wie die heeft; all betekent dan alleen deze.
setup-link-more = Nog iets met gekoppelde gebruikers ({ $count } tot nu toe)
setup-link-hand = Twee handmatig koppelen
setup-link-unlink = Ontkoppelen
setup-several-none = Overslaan
setup-several-each = Een voor een kiezen
setup-belongs-to = { $person } hoort bij, in { $system }
setup-leave-out = Overslaan
setup-leave-out-rest = Alle volgende overslaan
setup-person = Wie in { $system } (e-mailadres of naam)
setup-person-about = Typ een e-mailadres of een deel van een naam. Alleen Enter slaat het over.
setup-who = Wie wordt bedoeld
setup-too-many = Er zijn er { $count } gevonden. Typ meer van de naam, of het hele adres.
setup-linked-already = Ze zijn al gekoppeld.
setup-addresses-about = Typ adressen met komma’s ertussen, of het pad van een bestand zoals CSV. Alleen Enter slaat het over.
setup-template = Antwoorden voor “synchronizer-setup setup --answers FILE”. Haal de # weg waar een antwoord anders is. Hier hoort geen wachtwoord.
setup-open = Open vragen, met hun sleutels in een antwoordenbestand:
setup-dry-run = Dit zou worden ingesteld. Er wordt niets gewijzigd, en niemand meldt zich aan.
setup-would-sign-in = Iemand zou zich bij { $system } aanmelden.
setup-would-link = Exacte matches die zouden worden gekoppeld: { $answer }
setup-would-link-weak = Voorstellen op gebruikersnaam die zouden worden gekoppeld: { $answer }

## The terminal

terminal-rehearsal = Oefening: fictieve bedrijven, niets echts wordt aangeraakt.
terminal-changed = Niet ingebouwd: { $setting }
terminal-link-sign-in = Meld u binnen { $minutes } minuten in uw browser aan. Ging die niet open, open dan deze link op deze computer:
terminal-link-permissions = Nog een pagina: ga binnen { $minutes } minuten in uw browser akkoord met de machtigingen. Ging die niet open, open dan deze link op deze computer:
terminal-link-admin-consent = Accepteer als beheerder binnen { $minutes } minuten in uw browser voor uw organisatie. Ging die niet open, open dan deze link op deze computer:
terminal-code-sign-in = Open binnen { $minutes } minuten deze pagina op een apparaat naar keuze, voer de code in en meld u aan:
terminal-code-permissions = Nog een code: open binnen { $minutes } minuten deze pagina op een apparaat naar keuze, voer de code in en ga akkoord met de machtigingen:
terminal-code-admin-consent = Open als beheerder binnen { $minutes } minuten deze pagina op een apparaat naar keuze, voer de code in en accepteer voor uw organisatie:
terminal-page-question = Wat staat er op de pagina in uw browser?
terminal-page-question-hint = Typ het nummer van een regel, of het foutnummer op de pagina, en druk op Enter. Of maak het gewoon af in de browser.
terminal-signed-in = U bent aangemeld bij { $system }.
terminal-person = Persoon
terminal-organization = Organisatie
terminal-rights = Rechten
terminal-users = Gevonden gebruikers
terminal-permissions = Machtigingen
terminal-granted = Verleend
terminal-approval-link = De link voor uw beheerder; hij werkt op elke computer:
terminal-approval-link-rehearsal = De link voor uw beheerder; in een oefening werkt hij alleen op deze computer:
terminal-approval-letter = Een brief die u kunt sturen:
terminal-send-letter = Stuur de brief hieronder naar een globale beheerder. De link erin werkt op elke computer.
terminal-send-letter-again = Heeft nog niemand het een beheerder gevraagd, meld u dan opnieuw aan met dit profiel: dan verschijnt de brief om te sturen.
terminal-send-letter-if-asked = Vraagt de pagina om goedkeuring van een beheerder, stuur dan de brief hieronder.
terminal-send-letter-first = Voer sign-in uit voor dit systeem: waar nodig verschijnt een brief voor een globale beheerder. Stuur die.
terminal-send-letter-member = Stuur de brief van “approval” naar een globale beheerder. De link erin werkt op elke computer.
terminal-send-letter-member-if-asked = Vraagt de pagina om goedkeuring van een beheerder, stuur dan de brief van “approval”.
terminal-come-back-member = Voer daarna de opdracht uit die in “look” van “waiting” staat.
terminal-come-back = Meld u daarna opnieuw aan.
terminal-come-back-command = Voer daarna de opdracht uit die als laatste wordt getoond.
terminal-waits-rehearsal = De cloud van deze oefening eindigt met de opdracht. Wilt u later kijken, laat er dan een draaien met “synchronizer-setup rehearse” en zet de adressen daarvan in een instellingenbestand (--config).
terminal-waits = Profiel “{ $name }” wacht op uw beheerder; de eerste aanmelding wordt daarvoor bewaard. Kijk of de goedkeuring er is:
terminal-waits-unwatched = Profiel “{ $name }” wacht op uw beheerder. Meld u na de goedkeuring opnieuw aan:
terminal-profile-waiting = wacht op een beheerder
terminal-administrator = beheerder
terminal-rights-unknown = kon niet worden bepaald
terminal-kept = Profiel “{ $name }” is opgeslagen. De aanmelding wordt bewaard { $place }.
terminal-secrets-keyring = in de sleutelbos van deze computer
terminal-secrets-session = alleen tot dit programma stopt
terminal-secrets-file = in het bestand secrets.age, dat met uw wachtwoordzin opengaat
terminal-passphrase = Wachtwoordzin voor het bestand met de aanmeldingen (wordt niet getoond):
terminal-passphrase-wrong = Deze wachtwoordzin opent het bestand niet. Typ hem opnieuw:
terminal-passphrase-why = De aanmeldingen staan in een bestand dat alleen met een wachtwoordzin opengaat. Kies er een; niemand kan hem terughalen.
terminal-passphrase-new = Nieuwe wachtwoordzin, 12 tekens of meer (wordt niet getoond):
terminal-passphrase-again = Nog eens hetzelfde:
terminal-passphrase-differs = Deze waren niet gelijk.
terminal-proxy-user = De proxy { $proxy } vraagt om een aanmelding. Gebruikersnaam (niets: zonder doorgaan):
terminal-proxy-unproven = ! De proxy weigerde het wachtwoord niet, maar liet niets door (status { $status }). Het wordt nu gebruikt, maar niet bewaard.
terminal-proxy-password = Wachtwoord voor de proxy (wordt niet getoond):
terminal-password = Wachtwoord van het account (wordt niet getoond):
terminal-allow-host = Mag { $host } het wachtwoord krijgen? [y/N]
terminal-allow-basic = Mag { $host } het wachtwoord zelf krijgen? [y/N]
terminal-trust-certificate = Voortaan precies dit certificaat voor { $host } vertrouwen? [y/N]
terminal-certificate-names = Voor
terminal-certificate-issuer = Verleend door
terminal-certificate-begins = Geldig van
terminal-certificate-expires = Geldig tot
terminal-certificate-fingerprint = Vingerafdruk SHA-256
terminal-ews = Exchange Web Services
terminal-oab = Offlineadresboek
terminal-not-named = niet genoemd
terminal-only-with-a-password = alleen met een wachtwoord
terminal-not-tested = Zonder wachtwoord niet getest: de aanmelding, Exchange Web Services en het offlineadresboek. Voeg --password-stdin toe.
terminal-book = Adreslijsten
terminal-book-size = { $size } KB
terminal-book-hours = { $count ->
    [0] minder dan een uur oud
    [one] één uur oud
   *[other] { $count } uur oud
}
terminal-book-days = { $count } dagen oud
terminal-given-by-hand = handmatig ingevoerd
terminal-found-by = Gevonden via
terminal-version = Versie van Exchange
terminal-mailbox = Postvak
terminal-acts-for = Handelt namens
terminal-tried = Wat is geprobeerd:
terminal-no-profiles = Er zijn nog geen profielen.
terminal-profile-failed = laatste test mislukt: { $outcome }
terminal-profile-stale = opnieuw aanmelden
terminal-profile-session = volledig tot het programma stopt
terminal-profile-tested = laatst getest: { $time }
terminal-profile-warnings = waarschuwingen: { $outcomes }
terminal-profile-complete = volledig
terminal-profile-unfinished = nog niet klaar, gaat verder bij: { $step }
terminal-profile-deleted = verwijderd, terugzetten kan tot { $until }
terminal-profile-rehearsal = oefening
terminal-profile-damaged = { $file } is beschadigd en is niet gewijzigd: { $reason }
terminal-preferences = Voorkeuren
terminal-pairs = Gekoppelde gebruikers: { $count }
terminal-kept-as = Bewaard als
terminal-profile-was-deleted = Profiel “{ $name }” is verwijderd. De aanmeldingen blijven 30 dagen bewaard, zodat terugzetten kan tot { $until }.
terminal-profile-restored = Profiel “{ $name }” is er weer.
terminal-profile-renamed = Profiel “{ $name }” heet nu “{ $new }”.
terminal-profile-duplicated = “{ $new }” heeft de instellingen van “{ $name }”. Het heeft geen aanmeldingen en geen gekoppelde gebruikers: niemand mag twee keer gekoppeld zijn.
terminal-profile-exported = Profiel “{ $name }” is geschreven naar { $file }.
terminal-profile-imported = Profiel “{ $name }” is opgeslagen.
terminal-profile-purged = Profiel “{ $name }” is definitief gewist.
terminal-purge-ask = Profiel “{ $name }” definitief wissen? De aanmeldingen worden waar mogelijk ingetrokken, en niets kan worden teruggezet. [y/N]
update-there = Versie { $version } van { -product } is er
update-more = Er wordt niets vanzelf geïnstalleerd. De pagina: { $page }
update-open = Pagina openen
update-put-aside = Deze versie niet meer tonen
update-none = Er is geen nieuwere versie uitgebracht.
forget-what = Hiermee wordt verwijderd wat { -product } voor u heeft opgeslagen:
forget-profiles = { $count ->
    [one] 1 profiel
   *[other] { $count } profielen
}
forget-entries = { $count ->
    [one] 1 item in de sleutelbos
   *[other] { $count } items in de sleutelbos
}
forget-files = { $count ->
    [one] 1 ander bestand (instellingen, journaal, rapporten, tabellen, geëxporteerde profielen)
   *[other] { $count } andere bestanden (instellingen, journaal, rapporten, tabellen, geëxporteerde profielen)
}
forget-unknown = De sleutelbos kan niet zeggen wat erin zit: { $reason }.
forget-elsewhere = Bestanden die u ergens anders hebt opgeslagen, blijven. Wat de toepassing bij SuperOffice, Microsoft of Google mag, eindigt hiermee niet.
forget-ask = Alles verwijderen? Niets kan worden teruggezet. [y/N]
forget-nothing = Van { -product } is hier niets voor u opgeslagen.
forget-done = Dit is verwijderd:
forget-again = Voer als dat is gedaan dezelfde opdracht nog eens uit. Die gaat verder waar hij was gestopt.
forget-stays-not-ours = Blijft, omdat { -product } het niet heeft geschreven: { $path }
forget-stays-link = Blijft, omdat het een koppeling is; waar die naartoe leidt, is niet aangeraakt: { $path }
forget-stays-sign-ins = Blijft, omdat de aanmeldingen niet konden worden verwijderd: { $path }
forget-stays-more = { $count ->
    [one] Nog 1 blijft.
   *[other] Nog { $count } blijven.
}
terminal-import-ask = “{ $name }” zo opslaan? [y/N]
terminal-replace-ask = { $file } bestaat al. Vervangen? [y/N]
terminal-names = Aanwezige profielen: { $names }
terminal-delete-first = Alleen een verwijderd profiel kan definitief worden gewist. Verwijder het eerst:
terminal-needs-yes = Hier kan niemand antwoorden, dus er is niets gewijzigd. Voeg --yes toe om door te gaan.
terminal-check-rehearsal = “{ $name }” is een profiel van een oefening en wordt overgeslagen.
terminal-documents-sign-in = Niemand heeft dit nog toegestaan: { $scopes }. Voeg --sign-in toe om het in de browser te vragen.
terminal-documents-setting = Sommige controles hebben een optionele machtiging nodig: { $scopes }. Om die te vragen voegt u die in het instellingenbestand toe aan wat de documentcontrole vraagt ({ $setting }) en gebruikt u dan --sign-in.
terminal-checks-passed = { $count ->
    [one] Eén controle geslaagd.
   *[other] { $count } controles geslaagd.
}
terminal-gap-search-is-cut = { $system } breekt lange zoekopdrachten af, dus er kunnen personen ontbreken.
terminal-gap-public-list = { $system } toont alleen de openbare lijst: verborgen en opgeschorte personen ontbreken.
terminal-gap-only-oneself = Dit account heeft geen adreslijst en toont alleen zichzelf.
terminal-link-weak = Dit zijn voorstellen: voeg --weak toe om ook deze te koppelen.
terminal-link-dry-run = Zou worden gekoppeld: { $count }. Er is niets opgeslagen.
terminal-rehearse-stop = De oefening loopt tot u op Ctrl+C drukt.
terminal-explain-of = { $system }:
terminal-explain-unknown = Over { $code } is niets bekend. Geef een resultaatcode (admin-consent-needed), het nummer op de pagina (AADSTS90094) of de tekst van de pagina.
terminal-explain-near = Over { $code } is niets bekend. Bedoelt u een van deze: { $near }?

## The report for support

report-heading = { -product }: rapport voor support
report-made = Gemaakt { $time } (UTC). Het is naar niemand verzonden.
report-rehearsal = Dit is een oefening: alle bedrijven en personen zijn fictief.
report-program = Het programma en deze computer
report-settings = Instellingen die niet zijn ingebouwd
report-settings-none = geen
report-profile = Het profiel
report-events = Wat is gedaan, het nieuwste als laatste
report-events-none = nog niets
report-left-out = Wat is weggelaten
report-saved = Het rapport is opgeslagen: { $file }

report-started = Het programma startte: versie { $version }, { $os }, { $face }
report-broke = Een fout van het programma, bij { $place }
report-face-window = venster
report-face-terminal = terminal
report-saved-profile = Profiel { $profile } is opgeslagen; verbonden: { $systems }

report-work-preflight = Controle vóór de aanmelding
report-work-sign-in = Aanmelding
report-work-check = Verbindingstest
report-work-look = Controle zonder aanmelding
report-work-discover = Server zoeken
report-work-watch = Wachten op goedkeuring
report-work-sign-out = Afmelding
report-work-keep = Aanmeldingen bewaren
report-work-people = Lijst van gebruikers
report-work-documents = Controle van documenten
report-work-for-profile = profiel { $profile }

report-row-version = Versie
report-row-os = Besturingssysteem
report-row-processor = Processor
report-row-store = Aanmeldingen staan in
report-row-proxy = Proxy
report-row-authorities = Eigen certificaten
report-row-places = Hosts op vaste plaatsen
report-row-name-servers = Eigen naamservers
report-row-profile-id = Nummer van het profiel
report-row-profile-made = Gemaakt
report-row-profile-changed = Laatst opgeslagen
report-row-profile-systems = Systemen
report-row-profile-step = Stap van de wizard
report-row-profile-store = Aanmeldingen staan in
report-row-profile-deleted = Verwijderd
report-row-waiting-system = Wacht op goedkeuring in
report-row-waiting-since = Wacht sinds
report-row-waiting-tenant = Goedkeuring van organisatie
report-row-override-ews = Agenda-adres, handmatig
report-row-netserver = SuperOffice-webservices
report-row-override-oab = Adresboek, handmatig
report-row-place = Plaats
report-row-tenant = Organisatie
report-row-user = Account
report-row-administrator = Beheerder
report-row-users = Gevonden gebruikers
report-row-scopes = Machtigingen
report-row-consent = Verleend voor
report-row-tested = Laatst bevestigd
report-row-kept = Aanmelding bewaard
report-row-mailbox = Postvak
report-row-ews = Agenda-adres
report-row-ews-from = Adres is
report-row-oab = Adresboek
report-row-server-version = Versie van de server
report-row-impersonate = Handelt namens
report-row-pins = Handmatig vertrouwde certificaten
report-row-password-refused = Wachtwoord inmiddels geweigerd
report-value-empty = (leeg)
report-value-hidden = (ingesteld, niet getoond)
report-value-discovered = gevonden door AutoDiscover
report-value-discovered-here = gevonden door AutoDiscover, op deze computer
report-value-proxy-system = zoals het besturingssysteem zegt
report-value-proxy-none = geen
report-source-file = instellingenbestand

report-without-secrets = Wachtwoorden, aanmeldingen en clientgeheimen: worden nooit vastgelegd.
report-without-codes = Links naar aanmeldpagina’s en de codes erin: worden nooit vastgelegd.
report-without-bodies = Wat servers stuurden en wat naar ze is gestuurd: wordt nooit vastgelegd.
report-without-names = Namen van personen, bedrijven en profielen: worden nooit vastgelegd.
report-without-paths = Mappen en bestanden van deze computer: worden nooit vastgelegd.
report-without-people = { $count ->
    [one] Eén adres of gebruikersnaam is ingekort tot de eerste letter en het domein.
   *[other] { $count } adressen of gebruikersnamen zijn ingekort tot de eerste letter en het domein.
}
report-without-words = { $count ->
    [one] Eén waarde is weggelaten, omdat een persoon of server die kan hebben geformuleerd.
   *[other] { $count } waarden zijn weggelaten, omdat een persoon of server die kan hebben geformuleerd.
}
report-without-settings = { $count ->
    [one] Van één instelling is de waarde weggelaten.
   *[other] Van { $count } instellingen is de waarde weggelaten.
}
report-without-older = { $count ->
    [one] Eén gebeurtenis is ouder dan die hierboven.
   *[other] { $count } gebeurtenissen zijn ouder dan die hierboven.
}
report-without-damaged = { $count ->
    [one] Eén regel van het logboek kon niet worden gelezen.
   *[other] { $count } regels van het logboek konden niet worden gelezen.
}

## Settings: what each is for, and where its value comes from

setting-language = Taal van alle teksten: `system` of een code zoals `nl`.
setting-appearance = Kleuren van het venster.
setting-motion = Of het venster beweging toont terwijl er iets bezig is.
setting-text-size = Tekstgrootte in procenten.
setting-secrets = Waar aanmeldingen worden bewaard: sleutelbos, geheugen of een bestand met wachtwoordzin.
setting-proxy = `system`, `none` of het adres van een proxy zonder gebruiker en wachtwoord.
setting-ca-certificates = Certificaatbestanden die naast die van het systeem worden vertrouwd, voor één host of voor alle.
setting-resolve = Waar hosts zijn, wat naamservers ook zeggen: `HOST:PORT:ADDRESS[:PORT]`.
setting-dns-servers = Naamservers die in plaats van die van het systeem worden gevraagd: `ADDRESS[:PORT]`.
setting-log = Hoeveel er wordt gelogd.
setting-sign-in-time-limit = Aantal seconden dat op een aanmelding in de browser wordt gewacht.
setting-sign-in-consent-time-limit = Aantal seconden dat op toestemming van een beheerder wordt gewacht.
setting-sign-in-question-after = Aantal seconden tot de wizard vraagt wat de pagina toont.
setting-sign-in-grace = Aantal seconden dat late aanvragen nog een vriendelijke pagina krijgen.
setting-sign-in-request-limit = Aantal seconden dat een aanvraag bij een provider mag duren.
setting-sign-in-key-store-limit = Aantal seconden dat de sleutelbos erover mag doen.
setting-sign-in-watch-every = Aantal seconden tussen twee controles of een beheerder heeft goedgekeurd.
setting-network-portal-probe = Onversleutelde pagina die toont of het netwerk eerst een aanmelding wil; leeg: geen controle.
setting-network-patience = Percentage van de gewone tijdslimieten van aanvragen en zoekacties; meer voor trage verbindingen.
setting-superoffice-environment-address = SuperOffice: adres voor aanmelding en status van de tenant.
setting-superoffice-environment-api-hosts = SuperOffice: hosts die een tenant mogen bedienen.
setting-superoffice-environment-client-id = SuperOffice: toepassings-id van uw eigen registratie.
setting-microsoft365-clouds-cloud-login = Microsoft 365: adres voor aanmelding.
setting-microsoft365-clouds-cloud-graph = Microsoft 365: adres van Microsoft Graph.
setting-microsoft365-clouds-cloud-client-id = Microsoft 365: client-id van uw eigen registratie.
setting-microsoft365-scopes = Machtigingen die de wizard voor zijn eigen controles nodig heeft.
setting-microsoft365-consent-scopes = Machtigingen die de Synchronizer nodig heeft, voor toestemming namens de organisatie.
setting-google-address = Google: adres voor aanmelding.
setting-google-directory = Google: adres van de Admin SDK Directory.
setting-google-calendar = Google: adres van Google Agenda en Google Drive.
setting-google-client-id = Google: client-id van uw eigen desktopclient.
setting-google-client-secret = Google: clientgeheim van dezelfde desktopclient; wordt nergens getoond.
setting-google-scopes = Machtigingen die de wizard voor zijn eigen controles nodig heeft.
setting-google-workspace-scopes = Machtigingen die de wizard ook in een organisatie nodig heeft.
setting-documents-microsoft365-scopes = Microsoft 365: machtigingen waar de controle van documenten bij het aanmelden om vraagt.
setting-documents-google-scopes = Google: machtigingen waar de controle van documenten bij het aanmelden om vraagt.
setting-updates-check = Of het venster één keer per dag naar een nieuwere versie van dit programma kijkt.
setting-updates-list = Adres van de ondertekende versielijst van de uitgever, alleen https; leeg: er is geen.
setting-form-choice = Een van: { $words }.
setting-form-number = Een geheel getal van { $least } tot en met { $most }.
setting-form-address = Een https-adres zonder gebruiker, wachtwoord, `?` en `#`.
setting-form-address-or-empty = Een https-adres zonder gebruiker, wachtwoord, `?` en `#`, of leeg.
setting-form-probe = Een http-adres zonder gebruiker en wachtwoord, of leeg.
setting-form-client-id = Letters, cijfers, `-`, `_` en `.`, of leeg.
setting-form-client-secret = Letters, cijfers, `-`, `_`, `.` en `~`, of leeg.
setting-form-permissions = Een lijst met machtigingen zoals `Calendars.Read`.
setting-form-hosts = Een lijst met hostnamen, elk exact of `*.` en een domein.
setting-form-certificates = Een lijst met certificaatbestanden, elk als `FILE` of `HOST=FILE`.
setting-form-places = Een lijst met `HOST:PORT:ADDRESS[:PORT]`; ADDRESS in cijfers, of `refused`, `silent`, `unknown`.
setting-form-name-servers = Een lijst met naamservers in cijfers, elk als `ADDRESS` of `ADDRESS:PORT`.
setting-policy-built-in = Ingebouwd: `{ $value }`.
setting-policy-built-in-empty = Ingebouwd: leeg.
setting-policy-locks = Wat hier is ingesteld, kan niemand op de computer wijzigen. Waar niets is ingesteld, mag iedereen kiezen.
setting-policy-supported = Windows 10 en later
setting-source-built-in = ingebouwd
setting-source-policy-locked = bedrijfsbeleid, vergrendeld
setting-source-policy = bedrijfsbeleid
setting-source-command-line = opdrachtregel
setting-source-rehearsal = oefening
