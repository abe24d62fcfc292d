### The words of Synchronizer Setup, in Norwegian (bokmål).
### Written for an administrator who has never heard of OAuth: short, concrete, no blame, the next act named.
# Glossary (English = Norwegian). Address form: du. Quotation marks «…», dash – with spaces, ellipsis after a space.
# Names of buttons that a sentence mentions stand in «…».
# sign in = logge på; the sign-in = påloggingen (plural pålogginger); sign out = logge av
# profile = profil; link users = koble brukere (kobling); connect a system = koble til; a link (address) = lenke
# approve, approval = godkjenne, godkjenning; consent = samtykke; Accept (Microsoft) = Godta
# permission = tillatelse; right, rights = rettighet(er); grant = gi; allow = tillate
# application, app = app; this program = programmet; registration = registrering
# client, client id, client secret (Google) = klient, klient-ID, klienthemmelighet
# mailbox = postboks; shared mailbox = delt postboks; room = rom; free/busy = ledig/opptatt; e-mail = e-post
# override, entered by hand = angitt manuelt; listen = lytte; way back = veien tilbake; act for = (handle) på vegne av
# key store = nøkkellager; passphrase = passfrase; password = passord; user name = brukernavn
# proxy = proxy (proxyen); certificate = sertifikat; fingerprint = fingeravtrykk; firewall = brannmur
# rehearsal = prøvekjøring; made-up companies = oppdiktede firmaer; company = firma; organization = organisasjon
# customer id = kunde-ID; environment = miljø; vendor = produsent; provider = leverandør; host = vert
# summary = sammendrag; settings = innstillinger; report = rapport; details = detaljer; entry = opplysning
# second factor = tofaktor; device = enhet; clipboard = utklippstavle; tick = krysse av for
# network team = nettverksansvarlige; IT department = IT-avdeling; whoever runs it = den som drifter
# address book = adressebok; offline address book = frakoblet adressebok; web services = webtjenester
# site (Exchange, Active Directory) = lokasjon; site (SharePoint) = område; library = bibliotek; directory = katalog
# shared drive (Google) = delt disk; Google Drive = Google Disk; Google Calendar = Google Kalender
# document = dokument; place for documents = dokumentlager; document plug-in = dokumenttillegg; template = mal; quote = tilbud; diary = dagbok; appointment = avtale; task = oppgave
# follow-up = oppfølging; selection (SuperOffice) = utvalg; reminder = påminnelse; all-day event = heldagshendelse; event (Google) = aktivitet
# Settings and maintenance = Innstillinger og vedlikehold; Preferences = Preferanser; Lists = Lister
# General Administrator = Generell administrator; User Administrator = Brukeradministrator (rights in SuperOffice)
# Microsoft 365 admin center = Microsoft 365-administrasjonssenteret. The Entra admin center, the Developer Portal
# and Google's Cloud console are not in Norwegian: their labels stay English, in quotation marks. So do labels of
# Google's Admin console (administrasjonskonsollen) whose Norwegian words are not certain.
# [y/N], b, q, ?, all, none and what else is typed in the terminal stay as they are.

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
list-and = { $first } og { $last }
# An entry as it may look, in a field that is empty.
field-example = f.eks. { $example }

## Outcomes: what happened (attribute of each: .cause, twenty words or fewer)

outcome-ok = Alt er i orden
    .cause = Alle kontrollene er bestått.

# The way through the browser

outcome-listener-blocked = Nettleseren kommer ikke tilbake til programmet
    .cause = Noe på denne datamaskinen hindrer { -product } i å lytte på sin egen adresse 127.0.0.1.
outcome-browser-not-opened = Nettleseren åpnet seg ikke
    .cause = Det ble ikke funnet noen standardnettleser, eller systemet nektet å åpne den.
outcome-browser-forced-https = Nettleseren krevde en sikker adresse
    .cause = Den endret http til https på veien tilbake til denne datamaskinen.
outcome-answer-incomplete = Svaret fra nettleseren er ufullstendig
    .cause = Et tillegg i nettleseren kan ha fjernet deler av adressen.
outcome-answer-foreign = Det kom svar fra en annen pålogging
    .cause = Det kom fra en eldre side eller et annet program og ble ignorert.
outcome-answer-wrong-issuer = Svaret kom fra feil server
    .cause = { $found ->
        [none] En server som ikke var spurt, svarte. Ingenting ble godtatt.
       *[other] { $found } svarte uten å være spurt. Ingenting ble godtatt.
    }
outcome-denied-by-user = Tilgang ble ikke gitt
    .cause = Siden ble forlatt, eller tillatelsene ble avslått.
outcome-denied-by-user-microsoft365 = Tilgang ble ikke gitt
    .cause = Du forlot siden til Microsoft eller avslo tillatelsene. Uten dem kan ikke kalenderne leses.
outcome-denied-by-user-superoffice = Appen ble ikke godkjent
    .cause = Du forlot siden til SuperOffice før appen var godkjent.
outcome-denied-by-admin-policy = En regel i organisasjonen stopper påloggingen
    .cause = Den avviser dette programmet, denne kontoen eller dette stedet.
outcome-denied-by-admin-policy-superoffice = SuperOffice gir ikke tilgang til firmaet ditt
    .cause = Tilgangen er slått av for denne appen i firmaet ditt.
outcome-admin-consent-needed = En administrator må godkjenne først
    .cause = I organisasjonen din kan bare administratorer godkjenne programmer. Det er ikke noe galt med kontoen din.
outcome-admin-consent-needed-microsoft365 = Microsoft vil ha godkjenning fra en administrator
    .cause = I organisasjonen din kan bare administratorer gi programmer lov til å lese kalendere. Kontoen din er i orden.
outcome-admin-consent-needed-superoffice = SuperOffice vil ha godkjenning fra en administrator
    .cause = En SuperOffice-administrator må godkjenne denne appen én gang for firmaet ditt.
cause-approval-not-yet = Administratoren har ikke godkjent ennå. Det kan ta noen minutter før det er kjent overalt hos Microsoft.
cause-approval-unwatched = Om administratoren har godkjent, ser du først når du logger på igjen.
cause-left-at-approval = Du forlot siden til Microsoft før tilgang ble gitt. Den ville ha godkjenning fra en administrator.
outcome-device-policy = Denne datamaskinen får ikke logge på
    .cause = Organisasjonen din godtar bare datamaskiner som den selv administrerer.
outcome-scopes-missing = Noen tillatelser mangler
    .cause = { $scopes ->
        [none] Påloggingen gikk bra, men ikke alle tillatelsene ble gitt.
       *[other] Påloggingen gikk bra, men dette ble ikke gitt: { $scopes }.
    }
outcome-scopes-missing-superoffice = Denne kontoen har ikke nok rettigheter
    .cause = { $scopes ->
        [none] Påloggingen gikk bra, men kontoen mangler rettigheter i SuperOffice.
       *[other] Påloggingen gikk bra, men kontoen mangler disse rettighetene: { $scopes }.
    }
outcome-wrong-account = Det trengs en annen konto
    .cause = { $found ->
        [none] { $expected ->
            [none] Nettleseren logget på med en konto som ikke hører hjemme her.
           *[other] Påloggingen var forventet fra { $expected }.
        }
       *[other] { $expected ->
            [none] Nettleseren logget på som { $found }, som ikke hører hjemme her.
           *[other] { $expected } var forventet, men nettleseren logget på med { $found }.
        }
    }
outcome-wrong-account-superoffice = Det trengs et annet firma eller en annen konto
    .cause = { $found ->
        [none] { $expected ->
            [none] Påloggingen endte i et annet SuperOffice-firma enn det du vil ha.
           *[other] Påloggingen var forventet i { $expected }.
        }
       *[other] { $expected ->
            [none] Påloggingen endte i { $found }, som ikke er firmaet du vil ha.
           *[other] { $expected } var forventet, men påloggingen endte i { $found }.
        }
    }
outcome-not-an-administrator = Denne kontoen er ikke administrator
    .cause = { $user ->
        [none] Dette trinnet krever en administrator.
       *[other] { $user } er pålogget, men dette trinnet krever en administrator.
    }
outcome-not-an-administrator-superoffice = Denne kontoen er ikke SuperOffice-administrator
    .cause = { $user ->
        [none] SuperOffice regner ikke denne kontoen som administrator.
       *[other] SuperOffice regner ikke { $user } som administrator.
    }
outcome-account-problem = Det er et problem med kontoen
    .cause = Påloggingssiden melder om feil, for eksempel med passordet eller tofaktor.
outcome-no-answer = Det kom ikke noe tilbake fra nettleseren
    .cause = Siden forble tom, eller veien tilbake til denne datamaskinen virket ikke.
outcome-time-out = Tiden gikk ut
    .cause = { $minutes ->
        [none] Det kom ikke noe tilbake fra nettleseren i tide.
        [one] Det kom ikke noe tilbake fra nettleseren i løpet av ett minutt.
       *[other] Det kom ikke noe tilbake fra nettleseren i løpet av { $minutes } minutter.
    }
outcome-cancelled = Du avbrøt
    .cause = Ingenting ble endret.
outcome-sign-in-again = Logg på igjen
    .cause = Den tidligere påloggingen gjelder ikke lenger.

# Registration of the application

outcome-client-id-missing = Det trengs en registrering
    .cause = { -product } har ingen innebygd registrering her ennå og bruker derfor din.
outcome-client-id-unknown = Appen er ikke kjent
    .cause = Klient-ID-en er ukjent der: en annen organisasjon, et annet miljø, en skrivefeil, eller den er slettet.
outcome-client-id-unknown-microsoft365 = Microsoft kjenner ikke denne appen her
    .cause = Klient-ID-en er ukjent i denne organisasjonen: en annen organisasjon eller sky, eller den er slettet.
outcome-address-wrong-superoffice = Denne adressen kan ikke brukes
    .cause = { $proposal ->
        [none] { $field ->
            [netserver] Det er ingen SuperOffice-webtjenester på denne adressen.
            [web-api] Det er ikke noe SuperOffice-web-API på denne adressen.
           *[other] Det er ikke en fullstendig og sikker adresse (https).
        }
       *[other] Den fører ikke dit den skal. Trolig menes { $proposal }.
    }
outcome-entry-wrong-superoffice = En opplysning må rettes
    .cause = { $field ->
        [user] Brukernavnet mangler, eller inneholder kolon eller noe annet som ikke kan sendes.
        [password] Passordet mangler.
        [web-api] Adressen til web-API-et mangler.
       *[other] Et felt er tomt eller stemmer ikke med et annet.
    }
outcome-credentials-refused-superoffice = SuperOffice avviste brukernavn eller passord
    .cause = { $host ->
        [none] Serveren kjenner ikke dette brukernavnet med dette passordet.
       *[other] { $host } kjenner ikke dette brukernavnet med dette passordet.
    }
outcome-scheme-unusable-superoffice = Web-API-et tar ikke imot brukernavn og passord
    .cause = { $scheme ->
        [none] Serveren tilbyr ikke Basic-pålogging. Pålogging med brukernavn og passord er slått av der.
       *[other] Den tilbyr bare { $scheme }. Pålogging med brukernavn og passord (Basic) er slått av der.
    }
outcome-client-id-unknown-superoffice = SuperOffice kjenner ikke denne appen
    .cause = Klient-ID-en (applikasjons-ID-en) er ukjent i dette miljøet.
outcome-redirect-not-registered = Veien tilbake er ikke registrert
    .cause = Adressen som fører tilbake til dette programmet, står ikke i registreringen.
outcome-redirect-not-registered-microsoft365 = Veien tilbake er ikke registrert hos Microsoft
    .cause = I registreringen mangler http://localhost, adressen som fører tilbake til dette programmet.
outcome-redirect-not-registered-superoffice = Veien tilbake er ikke registrert hos SuperOffice
    .cause = I registreringen mangler http://127.0.0.1 med vilkårlig port, adressen til dette programmet.
outcome-registration-incomplete = Registreringen er ufullstendig
    .cause = Registreringen av appen mangler noe som denne påloggingen trenger.
outcome-registration-incomplete-microsoft365 = Registreringen hos Microsoft er ufullstendig
    .cause = Registreringen av appen mangler noe, eller er ikke for skrivebordsprogrammer.
outcome-app-disabled = Appen er slått av
    .cause = En administrator har deaktivert den i organisasjonen, eller godkjenningen er utløpt.
outcome-app-disabled-superoffice = Appen har ikke lenger tilgang til SuperOffice
    .cause = Tilgangen til firmaet ditt er trukket tilbake eller utløpt.

# Network

outcome-clock-skew = Klokken på denne datamaskinen går feil
    .cause = { $minutes ->
        [none] En pålogging gjelder bare noen minutter, så klokken må gå riktig.
       *[other] Den går { $minutes } minutter feil. En pålogging gjelder bare noen minutter, så klokken må gå riktig.
    }
outcome-net-name = Navnet på en server ble ikke funnet
    .cause = { $host ->
        [none] Dette nettverket kjenner ikke adressen til serveren.
       *[other] Dette nettverket kjenner ikke adressen til { $host }.
    }
outcome-net-route = En server svarer ikke
    .cause = { $host ->
        [none] { $how ->
            [refused] Serveren kan nås, men godtar ingen tilkobling. Tjenesten kan være stoppet, eller en brannmur sperrer.
            [silent] Det kom ikke engang et avslag. Som regel er det en brannmur eller proxy som stanser tilkoblingen.
            [reset] Forbindelsen ble brutt med en gang. Det kan skyldes en brannmur, en proxy eller et antivirusprogram.
            [no-answer] Forbindelsen ble opprettet, men det kom ikke svar i tide. Serveren kan være overbelastet.
           *[other] Det ble ikke opprettet noen forbindelse. En brannmur eller proxy kan stå i veien.
        }
       *[other] { $how ->
            [refused] { $host } kan nås, men godtar ingen tilkobling. Tjenesten kan være stoppet, eller en brannmur sperrer.
            [silent] { $host } gir ikke engang et avslag. Som regel er det en brannmur eller proxy som stanser tilkoblingen.
            [reset] Forbindelsen til { $host } ble brutt med en gang. Det kan skyldes en brannmur, en proxy eller et antivirusprogram.
            [no-answer] { $host } tok imot tilkoblingen, men svarte ikke i tide. Serveren kan være overbelastet.
           *[other] Det ble ikke opprettet noen forbindelse til { $host }. En brannmur eller proxy kan stå i veien.
        }
    }
outcome-net-proxy-auth = Proxyen krever pålogging
    .cause = { $refused ->
        [none] { $proxy ->
            [none] { $schemes ->
                [none] Proxyen i nettverket ditt slipper ingen gjennom uten pålogging.
               *[other] Proxyen i nettverket ditt vil ha en pålogging som { -product } ikke har ({ $schemes }).
            }
           *[other] Proxyen { $proxy } slipper ingen gjennom uten brukernavn og passord.
        }
       *[other] { $proxy ->
            [none] Proxyen i nettverket ditt godtok ikke brukernavn og passord.
           *[other] Proxyen { $proxy } godtok ikke brukernavn og passord.
        }
    }
outcome-net-tls-untrusted = Sertifikatet til en server er ikke klarert
    .cause = { $issuer ->
        [none] { $host ->
            [none] Denne datamaskinen stoler ikke på utstederen av sertifikatet.
           *[other] Denne datamaskinen stoler ikke på sertifikatet til { $host }.
        }
       *[other] { $host ->
            [none] Sertifikatet er utstedt av { $issuer }, som denne datamaskinen ikke stoler på.
           *[other] Sertifikatet til { $host } kommer fra { $issuer }, som denne datamaskinen ikke stoler på.
        }
    }
outcome-net-captive = Dette nettverket vil at du logger på først
    .cause = En side fra nettverket svarte i stedet for serveren, slik som på hoteller og tog.
outcome-server-unavailable = Tjenesten er ikke tilgjengelig nå
    .cause = { $host ->
        [none] Serveren svarer at den ikke er tilgjengelig for øyeblikket.
       *[other] { $host } svarer at tjenesten ikke er tilgjengelig for øyeblikket.
    }
outcome-throttled = For mange forespørsler
    .cause = { $host ->
        [none] Tjenesten ber dette programmet om å vente.
       *[other] { $host } ber dette programmet om å vente.
    }
outcome-answer-too-large = Et svar var for langt
    .cause = { $host ->
        [none] Serveren sendte mer enn et ekte svar inneholder, så lesingen ble stoppet.
       *[other] { $host } sendte mer enn et ekte svar inneholder, så lesingen ble stoppet.
    }
outcome-unexpected-answer = Et svar ble ikke forstått
    .cause = { $host ->
        [none] Serveren svarte noe som dette programmet ikke kjenner.
       *[other] { $host } svarte noe som dette programmet ikke kjenner.
    }
outcome-provider-fault = Det er en feil hos påloggingstjenesten
    .cause = Den melder om egne problemer. Her er det ikke noe galt.

# The last steps of a sign-in

outcome-token-refused = Påloggingen kunne ikke fullføres
    .cause = Nettleseren gjorde sitt, men tjenesten avviste det siste trinnet.
outcome-token-invalid = Påloggingen kunne ikke bevises
    .cause = Beviset for hvem som logget på, besto ikke en sikkerhetskontroll. Ingenting ble godtatt.

# Key store and files

outcome-keyring-missing = Nøkkellager mangler
    .cause = Denne datamaskinen har ikke noe sted der en pålogging kan oppbevares trygt.
outcome-keyring-locked = Nøkkellageret er låst
    .cause = Det åpnes bare med sitt eget passord. Innholdet er urørt.
outcome-keyring-slow = Nøkkellageret svarer ikke
    .cause = Det svarte ikke i tide. Kanskje et vindu på skrivebordet ber om passordet.
outcome-keyring-denied = Nøkkellageret nekter tilgang
    .cause = Systemet lot ikke { -product } bruke nøkkellageret.
outcome-keyring-full = Nøkkellageret er fullt
    .cause = Det har ikke plass til en pålogging til.
outcome-keyring-too-large = Påloggingen får ikke plass i nøkkellageret
    .cause = Nøkkellageret tar bare kortere oppføringer.
outcome-keyring-unreliable = Nøkkellageret tok ikke vare på påloggingen
    .cause = Det som ble skrevet, kunne ikke leses tilbake.
outcome-passphrase-needed = Passfrasen må angis
    .cause = Påloggingene ligger i en fil som bare åpnes med passfrasen din.
outcome-passphrase-wrong = Denne passfrasen åpner ikke filen
    .cause = Filen med påloggingene ble laget med en annen passfrase. Den er urørt.
outcome-passphrase-too-short = Passfrasen er for kort
    .cause = Den beskytter påloggingene og må være vanskelig å gjette.
outcome-secrets-damaged = Filen med påloggingene er skadet
    .cause = Den kan ikke leses. Den er urørt, og ingenting ble skrevet.
outcome-sign-in-elsewhere = Påloggingen oppbevares et annet sted
    .cause = Denne kjøringen har andre innstillinger for hvor pålogginger oppbevares. Påloggingen er urørt.
outcome-profile-in-use = Profilen er i bruk
    .cause = { $profile ->
        [none] Et annet vindu eller en annen terminal bruker denne profilen.
       *[other] Et annet vindu eller en annen terminal bruker «{ $profile }».
    }
outcome-entry-wrong-update-list = Ingen adresse for nyere versjoner er angitt
    .cause = Angi https-adressen til utgiverens versjonsliste i innstillingsfilen, under updates.list.
outcome-entry-wrong-update-key = Dette programmet har ingen utgiver
    .cause = Det ble bygd uten en utgivers nøkkel, så ingen versjonsliste kan stoles på.
outcome-denied-by-admin-policy-update = Bedriften din har slått dette av
    .cause = Bedriftens policy tillater ikke å se etter nyere versjoner.
outcome-unexpected-answer-update = Versjonslisten kan ikke stoles på
    .cause = Den er ikke signert av utgiveren av dette programmet, så ingenting i den ble brukt.
outcome-profile-in-use-running = { -product } er åpen
    .cause = Et annet vindu eller en annen terminal arbeider med det som er lagret her.
outcome-profile-damaged = En profil er skadet
    .cause = { $path ->
        [none] Filen kan ikke leses som en profil. Den er urørt.
       *[other] { $path } kan ikke leses som en profil. Den er urørt.
    }
outcome-profile-not-found = Det finnes ingen slik profil
    .cause = { $profile ->
        [none] Ingen profil har dette navnet eller denne ID-en.
       *[other] Ingen profil har navnet eller ID-en { $profile }.
    }
outcome-file-problem = En fil kunne ikke leses eller skrives
    .cause = { $profile ->
        [none] { $path ->
            [none] Systemet nektet tilgang, eller disken er full.
           *[other] Systemet ga ikke tilgang til { $path }, eller disken er full.
        }
       *[other] Navnet { $profile } er brukt av en annen profil.
    }
cause-file-exists = { $path ->
    [none] Det finnes allerede en fil med dette navnet. Den er urørt.
   *[other] { $path } finnes allerede. Filen er urørt.
}
cause-no-file = { $path ->
    [none] Det finnes ingen slik fil.
   *[other] Filen { $path } finnes ikke.
}
cause-host-imported = { $host ->
    [none] En server fulgte med en importert profil. Den får ikke passordet før du sier ja.
   *[other] { $host } fulgte med en importert profil og får ikke passordet før du sier ja.
}
cause-not-removed = { $path ->
    [none] Systemet nektet å fjerne den.
   *[other] Systemet nektet å fjerne { $path }.
}
cause-profile-made-up = Denne profilen er oppdiktet og kommer fra en prøvekjøring. Den kan bare importeres i en prøvekjøring.
cause-profile-name = Navnet er tomt, for langt eller har mellomrom eller usynlige tegn der de ikke kan stå.
cause-profile-newer = { $path ->
    [none] En nyere versjon av programmet har skrevet filen. Den er urørt.
   *[other] En nyere versjon av programmet har skrevet { $path }. Filen er urørt.
}
cause-profile-not-deleted = { $profile ->
    [none] Denne profilen er ikke slettet.
   *[other] «{ $profile }» er ikke slettet.
}
cause-profile-real = Denne profilen gjelder virkelige firmaer. I en prøvekjøring er alt oppdiktet.

# SuperOffice

outcome-tenant-in-maintenance = SuperOffice blir oppgradert
    .cause = SuperOffice for firmaet ditt er stengt for vedlikehold. Det tar vanligvis noen minutter.
outcome-tenant-provisioning = SuperOffice blir opprettet nå
    .cause = Løsningen er ikke klar ennå.
outcome-tenant-migrating = Flyttingen til SuperOffice Online er ikke ferdig
    .cause = Det kan ta dager eller uker.
outcome-tenant-suspended = SuperOffice-abonnementet blir avsluttet
    .cause = SuperOffice har stengt tilgangen for firmaet ditt.
outcome-tenant-deleted = Denne SuperOffice-løsningen finnes ikke lenger
    .cause = { $tenant ->
        [none] Firmaets SuperOffice er slettet.
       *[other] SuperOffice for { $tenant } er slettet.
    }
outcome-tenant-failed = SuperOffice kunne ikke opprettes
    .cause = SuperOffice startet opprettingen, men lyktes ikke.
outcome-tenant-unknown = SuperOffice kjenner ikke denne kunden
    .cause = { $tenant ->
        [none] Kunde-ID-en er ukjent i dette miljøet, eller SuperOffice har problemer.
       *[other] Kunde-ID-en { $tenant } er ukjent i dette miljøet, eller SuperOffice har problemer.
    }
outcome-tenant-moved = SuperOffice er flyttet til en annen server
    .cause = Flyttingen skjedde mens programmet var i kontakt med SuperOffice.

# Microsoft 365

outcome-organization-unknown = Denne organisasjonen ble ikke funnet
    .cause = { $organization ->
        [none] Det finnes ingen Microsoft 365-organisasjon med dette navnet i denne skyen.
       *[other] { $organization } er ikke en Microsoft 365-organisasjon i denne skyen.
    }
outcome-wrong-cloud = Organisasjonen hører til i en annen Microsoft-sky
    .cause = Kina, amerikanske myndigheter og noen andre land har egne skyer.
outcome-mailbox-missing = Denne kontoen har ingen postboks i Microsoft 365
    .cause = Abonnementet mangler Exchange Online, eller postboksen er et annet sted eller helt ny.
outcome-mailbox-missing-guest = Dette ser ut som en gjestekonto
    .cause = { $found ->
        [none] Ifølge Microsoft kommer den fra en annen organisasjon. Gjester har vanligvis ingen postboks her.
       *[other] Ifølge Microsoft kommer { $found } fra en annen organisasjon. Gjester har vanligvis ingen postboks her.
    }
outcome-admin-consent-needed-guest = Dette ser ut som en gjestekonto
    .cause = { $expected ->
        [none] Ifølge Microsoft kommer den fra en annen organisasjon. En gjestekonto kan ikke brukes her.
       *[other] SuperOffice kjenner deg med en konto fra { $expected }. Er denne kontoen riktig, mangler bare godkjenningen.
    }
outcome-not-assigned = Denne brukeren er ikke tilordnet appen
    .cause = I organisasjonen din kan bare tilordnede brukere bruke den.
outcome-service-disabled = En tjeneste som trengs, er slått av
    .cause = Abonnementet er utløpt, eller en administrator har deaktivert tjenesten.

# Google

outcome-denied-by-user-google = Tilgang ble ikke gitt
    .cause = Du forlot siden til Google eller tillot ikke tilgang. Uten den kan ikke kalenderne leses.
outcome-denied-by-admin-policy-google = Google blokkerer denne appen i organisasjonen din
    .cause = Organisasjonen slipper bare inn apper som en administrator har klarert, og { -product } er ikke blant dem ennå.
outcome-scopes-missing-google = Ikke alle bokser er krysset av
    .cause = { $boxes ->
        [none] Påloggingen gikk bra, men noe som trengs, ble ikke tillatt.
       *[other] Disse boksene ble stående tomme: { $boxes }.
    }
outcome-not-an-administrator-google = Denne kontoen kan ikke administrere brukere
    .cause = Google viser den bare den offentlige brukerlisten, uten suspenderte brukere.
outcome-service-disabled-google = En Google-tjeneste er slått av
    .cause = En administrator har slått av en tjeneste som denne kontoen trenger.
outcome-client-id-missing-google = Det trengs en klient hos Google
    .cause = { -product } har ingen innebygd klient for Google ennå og bruker derfor din.
outcome-client-id-unknown-google = Google kjenner ikke denne klienten
    .cause = Klient-ID-en er ukjent hos Google: en skrivefeil, eller klienten er slettet.
outcome-redirect-not-registered-google = Klienten er ikke laget for skrivebordsprogrammer
    .cause = Google fører bare tilbake til denne datamaskinen med en klient av typen «Desktop app».
outcome-registration-incomplete-google = Klienten hos Google er ufullstendig
    .cause = Klient-ID-en eller hemmeligheten hører ikke til en «Desktop app», eller noe mangler.
outcome-app-disabled-google = Klienten hos Google er slått av
    .cause = Google eller eieren har slått av klienten eller prosjektet den hører til.
outcome-not-assigned-google = Denne kontoen er ikke blant testerne
    .cause = Appen er fortsatt under testing, og eieren har ikke ført opp denne kontoen.

# Exchange

outcome-clock-skew-exchange = Klokkene på serveren og datamaskinen går ulikt
    .cause = { $minutes ->
        [none] Windows-pålogging svikter når forskjellen er fem minutter.
       *[other] Forskjellen er { $minutes } minutter. Windows-pålogging kan svikte fra fem minutter og oppover.
    }
outcome-sign-in-again-exchange = Angi passordet på nytt
    .cause = Det er ikke noe passord på denne datamaskinen, eller det gjelder ikke lenger.
outcome-autodiscover-nothing = Fant ingen Exchange-server
    .cause = { $host ->
        [none] Ingenting peker ut en server for dette e-postdomenet. Ingen av de vanlige navnene finnes.
       *[other] Ingenting peker ut en server for { $host }. Ingen av de vanlige navnene finnes.
    }
outcome-autodiscover-silent = Serverne svarer ikke
    .cause = { $host ->
        [none] Servere som kan være de riktige, svarte ikke i tide. En brannmur kan stå i veien.
       *[other] { $host } kan være riktig server, men svarte ikke i tide. En brannmur kan stå i veien.
    }
outcome-autodiscover-failed = Serverens adresser ble ikke funnet
    .cause = Servere svarte, men fortalte ikke hvor postboks og adressebok er.
outcome-autodiscover-loop = Søket gikk i ring
    .cause = { $host ->
        [none] Serverne peker på hverandre og oppgir ingen adresser.
       *[other] { $host } og andre peker på hverandre og oppgir ingen adresser.
    }
outcome-host-unconfirmed = Er dette serveren deres?
    .cause = { $host ->
        [none] En server utenfor e-postdomenet ditt ber om passordet. Det ble ikke sendt.
       *[other] { $from ->
            [none] { $host } er utenfor e-postdomenet ditt og får ikke passordet før du sier ja.
           *[other] { $from } fører til { $host }, utenfor e-postdomenet ditt. Passordet sendes ikke før du sier ja.
        }
    }
outcome-basic-unconfirmed = Skal denne serveren få lese passordet?
    .cause = { $host ->
        [none] Serveren viser ingen tegn på Exchange og vil ha selve passordet. Det ble ikke sendt.
       *[other] { $host } viser ingen tegn på Exchange og vil ha selve passordet. Det ble ikke sendt.
    }
outcome-mailbox-in-microsoft365 = Denne postboksen er i Microsoft 365
    .cause = E-postdomenet fører til skyen til Microsoft, som ikke godtar passord fra programmer.
outcome-mailbox-unknown = Serveren kjenner ikke denne postboksen
    .cause = { $host ->
        [none] Serveren virker, men har ingen postboks med denne adressen. Den kan være feilskrevet eller flyttet.
       *[other] { $host } virker, men har ingen postboks med denne adressen. Den kan være feilskrevet eller flyttet.
    }
outcome-mailbox-unknown-damaged = Postboksen er ikke fullstendig satt opp
    .cause = Postboksens oppføring i katalogen er skadet.
outcome-ews-not-named = Serveren utelater en adresse
    .cause = { $host ->
        [none] Serveren svarte, men fortalte ikke hvor Exchange Web Services er.
       *[other] { $host } svarte, men fortalte ikke hvor Exchange Web Services er.
    }
outcome-entry-wrong = En opplysning må rettes
    .cause = { $field ->
        [email] E-postadressen mangler eller er ikke fullstendig.
        [user] Brukernavnet mangler eller inneholder noe som ikke kan være med.
        [domain] Domenet er ikke gyldig, eller brukernavnet har allerede et domene.
        [password] Passordet mangler.
       *[other] Et felt er tomt eller stemmer ikke med et annet.
    }
outcome-address-wrong = Denne adressen kan ikke brukes
    .cause = { $proposal ->
        [none] { $field ->
            [ews] Det er ikke en sikker adresse (https) til Exchange Web Services.
            [oab] Det er ikke en sikker adresse (https) til en frakoblet adressebok.
           *[other] Det er ikke en fullstendig og sikker adresse (https).
        }
       *[other] Den fører ikke dit den skal. Trolig menes { $proposal }.
    }
outcome-credentials-refused = Brukernavn eller passord ble avvist
    .cause = { $host ->
        [none] Passordet kan være feil, eller brukernavn og domene har ikke den formen serveren vil ha.
       *[other] { $host } avviste dem: Passordet er feil, eller brukernavn og domene skal ha en annen form.
    }
outcome-credentials-refused-before = Det samme ble nettopp avvist
    .cause = Ingenting ble sendt nå. Flere mislykkede forsøk vil låse kontoen.
outcome-account-locked = Kontoen er låst
    .cause = Serveren sier at kontoen er låst eller deaktivert. Flere forsøk forlenger bare låsingen.
outcome-password-expired = Passordet er utløpt
    .cause = Serveren vil ha et nytt passord før den slipper inn denne kontoen.
outcome-channel-binding-refused = Serveren stoler ikke på denne forbindelsen
    .cause = Noe underveis bytter ut sertifikatet, eller Extended Protection stanser forbindelsen. Brukernavn og passord kan være riktige.
outcome-proxy-breaks-ntlm = En proxy avbryter Windows-påloggingen
    .cause = Den holder ikke på én forbindelse hele veien, så serveren begynner forfra hver gang.
outcome-scheme-unusable = Serveren tilbyr ingen brukbar pålogging
    .cause = { $scheme ->
        [none] Den tilbyr verken Windows-godkjenning (NTLM, Negotiate) eller Basic.
       *[other] Den tilbyr bare { $scheme }. Det trengs Windows-godkjenning (NTLM, Negotiate) eller Basic.
    }
outcome-scheme-downgraded = Serveren vil plutselig ha selve passordet
    .cause = Nettopp tilbød den en tryggere måte. Noen kan ha kommet imellom, så ingenting ble sendt.
outcome-modern-authentication = Denne serveren godtar bare moderne godkjenning
    .cause = Den sender folk til sin egen påloggingstjeneste og tar ikke imot passord fra programmer.
outcome-gateway-login-page = Det står en påloggingsside foran serveren
    .cause = { $host ->
        [none] En nettside for mennesker svarer, kanskje med tofaktor. Programmer kommer ikke forbi.
       *[other] { $host } svarer med en nettside for mennesker, kanskje med tofaktor. Programmer kommer ikke forbi.
    }
outcome-client-certificate-wanted = Serveren vil ha et sertifikat fra deg
    .cause = Den slipper bare inn datamaskiner eller smartkort med sertifikat. Det støtter dette programmet ikke.
outcome-ews-disabled = Exchange Web Services er slått av
    .cause = Tjenesten er av for postboksen eller organisasjonen, eller slipper bare inn programmer på en liste.
outcome-ews-not-found = Exchange Web Services finnes ikke der
    .cause = { $host ->
        [none] En server svarer på adressen, men ikke med Exchange Web Services.
       *[other] { $host } svarer på adressen, men ikke med Exchange Web Services.
    }
outcome-mailbox-denied = Denne kontoen har ikke tilgang til postboksen
    .cause = Brukernavn og passord er riktige, men rettigheten til postboksen mangler.
outcome-mailbox-alias = Denne adressen er et alias
    .cause = { $primary ->
        [none] Postboksen har en annen primæradresse, og den vil Exchange ha.
       *[other] Primæradressen til postboksen er { $primary }, og den vil Exchange ha.
    }
outcome-impersonation-refused = Kontoen får ikke handle på vegne av andre
    .cause = Brukernavn og passord er riktige, men rettigheten ApplicationImpersonation mangler for den postboksen.
outcome-wrong-site = Postboksen er på en annen lokasjon
    .cause = { $host ->
        [none] Serveren hører til en annen lokasjon i firmaet og kan ikke sende forespørselen videre.
       *[other] { $host } hører til en annen lokasjon i firmaet og kan ikke sende forespørselen videre.
    }
outcome-oab-missing = Adresseboken er ikke der
    .cause = Serveren har ingen frakoblet adressebok på denne adressen, eller oppgir ingen adresse.
outcome-oab-not-known = Ingen adressebok er kjent
    .cause = Ingen adresse til en frakoblet adressebok er angitt eller funnet. Postboksen virker uten.
outcome-oab-unreadable = Adresseboken kan ikke leses
    .cause = Serveren har den, men lar ikke denne kontoen lese den, eller så er den skadet.
outcome-address-internal = Denne adressen virker bare i nettverket deres
    .cause = { $host ->
        [none] Synchronizer er en skytjeneste og kommer ikke fram til den.
       *[other] Synchronizer er en skytjeneste og kommer ikke fram til { $host }.
    }

# TLS

outcome-net-tls-expired = Sertifikatet til serveren er ikke gyldig i dag
    .cause = { $expires ->
        [none] Det er utløpt eller gjelder ikke ennå, eller klokken på datamaskinen går feil.
       *[other] { $begins ->
            [none] Det gjaldt til { $expires }, eller klokken på datamaskinen går feil.
           *[other] Det gjelder fra { $begins } til { $expires }, eller klokken på datamaskinen går feil.
        }
    }
outcome-net-tls-wrong-name = Sertifikatet hører til en annen server
    .cause = { $names ->
        [none] { $host ->
            [none] Serveren viser et sertifikat som er laget for et annet navn.
           *[other] { $host } viser et sertifikat som er laget for et annet navn.
        }
       *[other] Sertifikatet der gjelder for { $names }.
    }
outcome-net-tls-old = Krypteringen på serveren er for gammel
    .cause = { $host ->
        [none] Serveren støtter bare TLS 1.0 eller 1.1, som ikke er trygge. Den trenger TLS 1.2.
       *[other] { $host } støtter bare TLS 1.0 eller 1.1, som ikke er trygge. Den trenger TLS 1.2.
    }
outcome-net-tls-weak = Sertifikatet til serveren er for svakt
    .cause = Signaturen eller nøkkelen kan forfalskes i dag (SHA-1, eller RSA under 2048 biter).
outcome-net-tls-incomplete = Sertifikatet til serveren er ufullstendig
    .cause = Serveren sender ikke mellomsertifikatet mellom sitt eget og et klarert sertifikat.
outcome-net-name-disagreement = Navneserverne er uenige
    .cause = { $host ->
        [none] Denne datamaskinen og navneserverne kjenner ulike adresser for samme navn.
       *[other] Denne datamaskinen og navneserverne kjenner ulike adresser for { $host }.
    }

# The network, more exactly

outcome-net-offline = Denne datamaskinen er ikke på nett
    .cause = Ingen av serverne kan nås. Det er ikke noe nettverk her, eller det slipper ingenting ut.
outcome-net-slow = En server svarer for tregt
    .cause = { $host ->
        [none] Et svar begynte, men ble ikke ferdig i tide. Nettverket er tregt eller holder svar tilbake.
       *[other] Svaret fra { $host } begynte, men ble ikke ferdig i tide. Nettverket kan holde svar tilbake.
    }
outcome-net-tls-inspected = Nettverket leser krypterte forbindelser
    .cause = { $issuer ->
        [none] Nettverket setter sitt eget sertifikat i stedet for leverandørens. Datamaskinen stoler på det, så alt virker.
       *[other] Sertifikatet fra «{ $issuer }» står i stedet for leverandørens eget. Datamaskinen stoler på det, så alt virker.
    }
outcome-net-proxy-script = { $from ->
        [unsaid] Systemet oppgir ikke hvilken proxy som gjelder
       *[other] Et skript velger proxyen
    }
    .cause = { $from ->
        [unsaid] Det svarte ikke i tide, så { -product } prøvde uten proxy. Det kan likevel hende at den trengs.
       *[other] { $script ->
            [none] Denne datamaskinen får proxyen fra et skript (PAC), som { -product } ikke kan kjøre.
           *[other] Denne datamaskinen får proxyen fra et skript (PAC), som { -product } ikke kan kjøre: { $script }.
        }
    }

# Answers that are none

outcome-answer-redirected = Forespørselen ble sendt et annet sted
    .cause = { $host ->
        [none] Noe svarte med en annen adresse i stedet for data. { -product } fulgte den ikke.
       *[other] { $host } svarte med en annen adresse i stedet for data. { -product } fulgte den ikke.
    }
outcome-answer-web-page = Det kom en nettside i stedet for data
    .cause = { $host ->
        [none] En påloggingsside, en proxy eller et annet nettsted svarte i stedet for tjenesten.
       *[other] En påloggingsside, en proxy eller et annet nettsted svarte i stedet for { $host }.
    }
outcome-answer-cut-off = Et svar ble avbrutt
    .cause = { $host ->
        [none] Forbindelsen ble brutt midt i svaret, så ikke noe av det ble brukt.
       *[other] Forbindelsen til { $host } ble brutt midt i svaret, så ikke noe av det ble brukt.
    }
outcome-answer-empty = Et svar var tomt
    .cause = { $host ->
        [none] Serveren svarte, men sendte ingenting. En proxy kan ha stanset det.
       *[other] { $host } svarte, men sendte ingenting. En proxy kan ha stanset det.
    }
outcome-answer-unreadable = Et svar kan ikke leses
    .cause = { $host ->
        [none] Svaret er skadet eller kommer fra en annen tjeneste enn den som ble spurt.
       *[other] Svaret fra { $host } er skadet eller kommer fra en annen tjeneste enn den som ble spurt.
    }
outcome-access-forbidden = En server avviser forespørselen
    .cause = { $host ->
        [none] Den nekter tilgang uten å si hvorfor. Det kan skyldes en brannmur eller en regel på serveren.
       *[other] { $host } nekter tilgang uten å si hvorfor. Det kan skyldes en brannmur eller en regel på serveren.
    }
outcome-service-not-found = Det som ble etterspurt, finnes ikke der
    .cause = { $host ->
        [none] Serveren virker, men har ingen slik tjeneste på denne adressen.
       *[other] { $host } virker, men har ingen slik tjeneste på denne adressen.
    }
outcome-ews-ending = Exchange Web Services forsvinner fra Microsoft 365
    .cause = { $ends ->
        [none] Denne profilen bruker en slik adresse. Microsoft slår av tjenesten for alle 1. april 2027.
       *[other] Denne profilen bruker en slik adresse. Microsoft slår av tjenesten for alle { $ends }.
    }
outcome-ews-disabled-microsoft365 = Exchange Web Services er av i organisasjonen din
    .cause = { $ends ->
        [none] Tjenesten er allerede av, eller slipper bare inn programmer på en liste. Det er slutt for alle 1. april 2027.
       *[other] Tjenesten er allerede av, eller slipper bare inn programmer på en liste. Det er slutt for alle { $ends }.
    }

# Documents
outcome-documents-not-activated = Dokumenter lagres bare i SO Archive
    .cause = { $for ->
        [google] Google Disk er ikke koblet til ennå. Det gjøres på cloudintegration.superoffice.com/app og starter SuperOffice på nytt.
        [onsite] SharePoint Documents og Google hører til SuperOffice CRM Online. En egen server har SO Archive.
       *[other] Ikke noe annet er koblet til ennå. Gå til Innstillinger og vedlikehold, Preferanser, Dokumentbibliotek.
    }
outcome-documents-retired = Denne dokumentintegrasjonen er utgått
    .cause = Siden 1. september 2024 tar «Office365» ikke imot nye dokumenter. Etterfølgeren er SharePoint Documents.
outcome-document-plugin-failed = SuperOffice når ikke dokumentlageret
    .cause = { $plugin ->
        [none] Dokumenttillegget melder om en feil. Ordlyden står i detaljene.
       *[other] { $plugin } melder om en feil. Ordlyden står i detaljene.
    }
outcome-templates-elsewhere = Noen maler lagrer dokumenter et annet sted
    .cause = { $list ->
        [none] Se «Dokument lagret i» under Innstillinger og vedlikehold, Lister, Dokument - Mal.
       *[other] Se «Dokument lagret i» under Innstillinger og vedlikehold, Lister, Dokument - Mal: { $list }.
    }
outcome-quote-templates-unsupported = Tilbudsmaler virker ikke med Google
    .cause = { $list ->
        [none] Maler for tilbudslinjer trenger «Dokument lagret i» SO Archive.
       *[other] Disse malene for tilbudslinjer trenger «Dokument lagret i» SO Archive: { $list }.
    }
outcome-user-domains-differ = Brukerne har flere domener
    .cause = { $list ->
        [none] SuperOffice forventer at alle brukernavn er i ett domene.
       *[other] SuperOffice forventer at alle brukernavn er i ett domene. Her finnes: { $list }.
    }
outcome-user-names-differ = Brukernavn avviker fra kalenderadressene
    .cause = { $list ->
        [none] Dokumenter åpnes for brukernavnet som SuperOffice kjenner.
       *[other] Dokumenter åpnes for brukernavnet som SuperOffice kjenner. Det avviker for: { $list }.
    }
outcome-document-place-missing = Dokumentlageret ble ikke funnet
    .cause = { $place ->
        [none] Det finnes ikke, eller denne kontoen ser det ikke.
       *[other] { $list ->
            [none] { $place } finnes ikke, eller denne kontoen ser det ikke.
           *[other] { $place } finnes ikke. Her finnes: { $list }.
        }
    }
outcome-document-place-denied = Dokumentlageret er stengt for denne kontoen
    .cause = { $place ->
        [none] Kontoen kan ikke bruke det. Den som eier det, kan gi rettigheten.
       *[other] Kontoen kan ikke bruke { $place }. Eieren kan gi rettigheten.
    }
outcome-document-app-missing = En app fra SuperOffice er ikke klar
    .cause = { $kind ->
        [disabled] { $list ->
            [none] Den er slått av i organisasjonen din.
           *[other] { $list } er slått av i organisasjonen din.
        }
        [not-granted] { $list ->
            [none] Den har ikke fått tilgang til områder.
           *[other] { $list } har ikke fått tilgang til områder.
        }
       *[other] { $list ->
            [none] En global administrator legger den til: Velg «Godkjenn nå» i dokumentbiblioteket i SuperOffice.
           *[other] { $list } mangler. En global administrator legger den til: Velg «Godkjenn nå» i dokumentbiblioteket i SuperOffice.
        }
    }
outcome-document-user-not-dedicated = Dokumentene vil ligge hos en administrator
    .cause = { $user ->
        [none] Vi anbefaler en vanlig konto bare for dokumenter. Navnet vises på alle filer.
       *[other] { $user } er administrator. Vi anbefaler en vanlig konto bare for dokumenter.
    }
outcome-shared-drive-missing = Ingen delt disk er synlig
    .cause = Det som ligger på disken til én person, forsvinner med kontoen. En delt disk tilhører organisasjonen.
outcome-document-drive-full = Google Disk er full
    .cause = { $user ->
        [none] Kontoen har ikke mer plass. Dokumenter på egen disk trenger plass.
       *[other] { $user } har ikke mer plass. Dokumenter på egen disk trenger plass.
    }
outcome-domain-not-at-google = E-posten til brukerne går ikke til Google
    .cause = { $organization ->
        [none] Brukerne logger på SuperOffice med Google, men domenet ser ikke ut til å ha en e-postserver hos Google.
       *[other] Brukerne logger på med Google, men { $organization } ser ikke ut til å ha en e-postserver hos Google.
    }
outcome-document-folder-ambiguous = Flere mapper har dette navnet
    .cause = { $place ->
        [none] I Google Disk kan flere mapper ha samme navn. Angi adressen til mappen fra nettleseren.
       *[other] { $place } finnes flere ganger. Angi adressen til mappen fra nettleseren.
    }

# What a number or a page tells beyond the outcome

cause-approval-requested = Organisasjonen din vurderer slike forespørsler. Din venter, eller er ikke sendt ennå.
cause-risky-application = Microsoft vurderer forespørselen som risikabel, så bare en administrator kan godkjenne den.
cause-partner-cannot-approve = En partnerkonto kan ikke godkjenne en ny app for kunden.
cause-organization-unmanaged = Organisasjonen ble opprettet ved selvbetjening og har ingen administrator ennå.
cause-no-right-to-approve = Denne kontoen kan ikke administrere appene i organisasjonen.
cause-microsofts-own-client-id = Klient-ID-en tilhører Microsoft selv og kan ikke brukes her.
cause-permission-not-listed = En tjeneste eller tillatelse som trengs, står ikke i registreringen.
cause-misconfigured = Registreringen har ingen tillatelser, ingen har godkjent dem, eller klient-ID-en er feil.
cause-just-removed = Appen ble nettopp fjernet fra organisasjonen.
cause-not-subscribed = Organisasjonen har ikke abonnement på en tjeneste som trengs.
cause-service-address-unknown = Adressen til tjenesten er ikke registrert i organisasjonen.
cause-blocked = En administrator eller Microsoft har blokkert appen inntil videre.
cause-one-organization-only = Registreringen gjelder bare én organisasjon, men påloggingen var åpen for alle.
cause-work-accounts-only = Appen godtar bare jobbkontoer.
cause-organization-unclear = Det som ble skrevet, viser ikke hvilken organisasjon som menes.
cause-request-wrong = Microsoft godtok ikke forespørselen: en feil i programmet eller registreringen.
cause-out-of-order = Siden ble brukt i feil rekkefølge, for eksempel med Tilbake eller Last inn på nytt.
cause-attempts-crossed = Svaret fra nettleseren var allerede brukt, eller to pålogginger krysset hverandre.
cause-wrong-platform = Registreringen er for nettsider, ikke for skrivebordsprogrammer.
cause-secret-demanded = Registreringen krever en hemmelighet, slik registreringer for webservere gjør.
cause-secret-unwanted = En hemmelighet ble sendt, selv om registreringen ikke trenger noen.
cause-secret-wrong = En hemmelighet eller et sertifikat i registreringen er feil eller utløpt.
cause-password-wrong = Brukernavn eller passord er feil.
cause-input-wrong = Noe som ble skrevet på siden, er ikke gyldig.
cause-account-unknown = Kontoen finnes ikke i organisasjonen, eller invitasjonen ble ikke godtatt.
cause-locked = Kontoen er låst, eller Microsoft stoler ikke på adressen til dette nettverket.
cause-password-ended = Passordet er utløpt eller må endres.
cause-account-disabled = Kontoen er deaktivert.
cause-finish-on-page = Siden til Microsoft venter på svar.
cause-second-factor-missing = Tofaktor må settes opp for denne kontoen først.
cause-second-factor-again = Microsoft vil ha tofaktor bekreftet på nytt.
cause-outside-hours = Organisasjonen tillater bare pålogging til bestemte tider.
cause-own-sign-in-service = Organisasjonens egen påloggingstjeneste (AD FS, Okta …) avviste påloggingen eller sviktet.
cause-own-servers-trouble = Organisasjonens egne servere bekreftet ikke passordet for Microsoft.
cause-silent-sign-in-failed = Windows kunne ikke logge deg på automatisk.
cause-foreign-account = Kontoen tilhører en annen organisasjon og er ikke gjest her.
cause-private-account = En privat Microsoft-konto kan ikke brukes her.
cause-several-accounts = Flere kontoer er pålogget, og nettleseren valgte en annen.
cause-nobody-signed-in = Ingen er logget på Microsoft i denne nettleseren.
cause-page-too-old = Påloggingssiden var åpen for lenge.
cause-computer-entry = Datamaskinens oppføring i organisasjonen mangler, er deaktivert eller skadet.
cause-managed-browser = Bare en nettleser som organisasjonen administrerer, kan logge på.
cause-conditional-access = En regel for betinget tilgang i organisasjonen avviser denne påloggingen.
cause-approved-applications = En regel tillater bare Microsofts egne apper her.
cause-security-defaults = Microsofts sikkerhetsstandarder avviser denne typen pålogging.
cause-place-not-allowed = En regel tillater ikke dette stedet eller denne typen datamaskin.
cause-account-at-risk = Kontoens egen organisasjon regner den som utsatt for risiko.
cause-partner-blocked = En partners administratorkonto er blokkert her.
cause-network-restricts = Nettverket ditt tillater bare pålogging til bestemte organisasjoner.
cause-home-forbids = Din egen organisasjon tillater ikke pålogging til denne.
cause-host-forbids = Denne organisasjonen slipper ikke inn kontoer fra din.
cause-unused = Den har vært ubrukt for lenge, vanligvis nitti dager.
cause-withdrawn = Tilgangen er trukket tilbake, for eksempel etter et passordbytte.
cause-frequency-reached = Organisasjonen vil ha ny pålogging med jevne mellomrom.
cause-clock-wrong = En melding hadde feil tid, så en klokke går feil.
cause-code-pending = Ingen har fullført påloggingen med koden ennå.
cause-code-wrong = Koden er feilskrevet, allerede brukt eller utløpt.
cause-user-unknown = Brukeren eller postboksen det ble spurt etter, finnes ikke.
cause-mailbox-refused = Med disse tillatelsene kan ikke postboksen leses.
cause-mailbox-policy = En regel i Exchange holder dette programmet ute av postboksen.
cause-directory-refused = Med disse tillatelsene kan ikke brukerlisten leses.
cause-not-there = Det som ble etterspurt, finnes ikke lenger.
cause-ews-off = En administrator eller Microsoft har slått av Exchange Web Services for organisasjonen eller postboksen.
cause-ews-blocked = En regel i organisasjonen holder dette programmet ute av Exchange Web Services.
cause-not-understood = Microsoft forstod ikke forespørselen: en feil i programmet.
cause-family-account = { $number } er et av Microsofts numre for problemer med kontoen.
cause-family-policy = { $number } er et av Microsofts numre for regler for betinget tilgang.
cause-family-consent = { $number } er et av Microsofts numre for godkjenning av apper.
cause-family-request = { $number } er et av Microsofts numre for forespørsler som er feil eller for gamle.
cause-family-own-servers = { $number } er et av Microsofts numre for pålogging via egne servere.
cause-family-service = { $number } er et av Microsofts numre for tjeneste, godkjenning og organisasjon.
cause-number-not-listed = { $number } er et Microsoft-nummer som dette programmet ikke kjenner.
cause-superoffice-request = SuperOffice godtok ikke forespørselen: en feil i programmet eller registreringen.
cause-onsite-rights = { $user ->
    [none] Brukeren som ble angitt, er verken systembrukeren eller SuperOffice-administrator.
   *[other] Brukeren { $user }, som ble angitt, er verken systembrukeren eller SuperOffice-administrator.
}
cause-proxy-refused = { $refused ->
        [forgotten] Proxyen godtok ikke brukernavnet og passordet fra nøkkellageret. De er fjernet der.
       *[other] Proxyen godtok ikke brukernavnet og passordet den fikk.
    }
cause-proxy-windows = Den godtar bare en Windows-pålogging (NTLM eller Negotiate), som { -product } ikke kan gi en proxy.
cause-not-approved-yet = Ingen administrator har godkjent appen for firmaet ditt ennå.
cause-needs-reapproval = Appen er endret, så en administrator må godkjenne den på nytt.
cause-access-withdrawn = Appens tilgang til firmaet ditt er trukket tilbake.
cause-access-ran-out = Appens tilgang til firmaet ditt er utløpt.
cause-signature-wrong = En signert forespørsel hadde feil signatur: en feil i registreringen.
cause-google-not-configured = Organisasjonen, for eksempel en skole, har ikke satt opp denne appen ennå.
cause-google-internal = Klienten gjelder bare organisasjonen som laget den.
cause-google-embedded = Google lar ingen logge på inne i et annet program.
cause-google-request = Google godtok ikke forespørselen: En annen konto var i veien, eller klienten er feil.
cause-google-not-for-account = Denne kontoen kan ikke tillate dette. En personlig konto kan for eksempel ikke gjøre det for en organisasjon.
cause-google-deleted = Klienten er slettet. Eieren kan hente den tilbake i tretti dager.
cause-google-not-verified = Google har ikke bekreftet denne appen for det den ber om.
cause-google-protected = Kontoen har «Avansert beskyttelse» fra Google, som bare slipper inn få apper.
cause-google-secret-missing = Google vil ha klienthemmeligheten også, og den mangler.
cause-google-secret-wrong = Klienthemmeligheten hører ikke til denne klient-ID-en.
cause-google-session = Organisasjonen vil ha ny pålogging med noen timers mellomrom.
cause-google-account-gone = Kontoen finnes ikke lenger.
cause-google-not-for-client = Denne klienten har ikke lov til å logge brukere på.
cause-google-api-off = Prosjektet til klienten har ikke slått på en Google-tjeneste som trengs.
cause-google-amount = Antallet forespørsler som Google tillater, er brukt opp for øyeblikket.
cause-google-calendar-off = Google Kalender er slått av for denne kontoen.
cause-google-api-access = Organisasjonen lar ikke programmer lese brukerne, eller den er helt ny.
cause-google-users-hidden = Google viser ingen brukerliste for denne kontoen, ikke engang den offentlige.
cause-google-person-unknown = Google kjenner ikke personen som programmet handler på vegne av.
cause-google-key-wrong = Nøkkelen til tjenestekontoen er slettet, eller klokken på datamaskinen går feil.
cause-google-not-understood = Google forstod ikke forespørselen: en feil i programmet.
cause-google-not-shared = Kalenderen, personen eller filen finnes ikke eller er ikke delt med denne kontoen.
cause-google-changed = Noen har endret det i mellomtiden, så det må leses på nytt.
cause-google-organizer = Bare arrangøren av et møte kan endre det.
cause-google-drive-off = Google Disk er slått av for denne kontoen. Ny pålogging hjelper ikke.
cause-google-drive-full = Google Disk for denne kontoen har ikke mer plass.
cause-google-drive-read-only = Denne kontoen kan ikke skrive i den mappen eller delte disken.
cause-google-file-of-others = Google viser denne appen bare filer som den selv har laget.
cause-google-drive-administrator = Bare administratorer kan gjøre dette med delte disker.
cause-google-personal = Dette er en personlig konto, ikke en fra en organisasjon.
cause-google-organization = Dette er en konto fra en organisasjon, ikke en personlig.
cause-google-boxes = Boksene viser hva { -product } kan lese. Alle trengs.
cause-exchange-servers-apart = Exchange-serverne stoler ikke på hverandre for øyeblikket.
cause-exchange-address-malformed = En av adressene er tom eller ikke en fullstendig e-postadresse.
cause-exchange-no-mailbox-here = Ingen postboks her har denne adressen: feilskrevet, eller flyttet til Microsoft 365.
cause-exchange-no-own-mailbox = Kontoen har ingen egen postboks, så den trenger adressen til en.
cause-exchange-nobody = Påloggingen er i orden, men søket fant ingen med dette navnet.
cause-exchange-disabled = Kontoen er deaktivert eller utløpt.
cause-exchange-locked = Kontoen er låst etter flere mislykkede forsøk. Flere forsøk forlenger bare låsingen.
cause-exchange-restricted = Kontoen kan ikke logge på til denne tiden, fra dette stedet eller på denne måten.
cause-exchange-too-many = For mange forespørsler fra denne kontoen kjører samtidig.
cause-exchange-directory-away = Katalogen bak serveren (Active Directory) svarer ikke.
cause-exchange-not-understood = Serveren godtok ikke formen på forespørselen: en feil i programmet.
cause-exchange-service-there = AutoDiscover er der og virker. Besøk fra en nettleser besvares alltid slik.
cause-exchange-form-unknown = AutoDiscover er der, men kjenner ikke denne formen for spørsmål.
cause-exchange-misconfigured = AutoDiscover er der, men er satt opp feil for denne adressen.
cause-exchange-discover-fault = AutoDiscover er der, men har en feil for øyeblikket.
cause-exchange-moved = { $from ->
    [none] Postboksen er flyttet til Microsofts sky, som ikke godtar passord fra programmer.
   *[other] { $from } sier at postboksen er flyttet til Microsofts sky. Den godtar ikke passord fra programmer.
}
cause-exchange-gateway-away = En proxy eller lastbalanserer foran Exchange-serveren får ikke kontakt med den.
cause-exchange-handshake = En melding i Windows-påloggingen kom skadet eller i feil rekkefølge, som regel på grunn av en proxy.
cause-exchange-public-folder = Adresseboken ligger i en fellesmappe, som programmer ikke når.
cause-exchange-too-long = Påloggingen var for lang for serveren eller en proxy foran. Prøv gjerne fra en annen datamaskin.
cause-exchange-book-new = Adresseboken for denne postboksen finnes ikke ennå, eller postboksen er ny.
# What is wrong with a typed address of an Exchange server

address-why-empty = Ingen adresse er angitt.
address-why-too-long = Dette er for langt til å være en adresse.
address-why-not-an-address = Dette er ikke en nettadresse.
address-why-email-address = Dette er en e-postadresse. Her trengs en nettadresse.
address-why-scheme-missing = Nettadresser begynner her med https://.
address-why-other-scheme = Bare adresser som begynner med https://, kan brukes.
address-why-plain-http = http:// er ikke kryptert: Alle underveis kan lese passordet.
address-why-user-info = Det er et brukernavn i adressen. Det hører hjemme i sitt eget felt og tas ikke med herfra.
address-why-only-host = Banen etter servernavnet mangler.
address-why-only-host-oab = Dette er bare et servernavn. Adressebøker har en lang ID: La feltet stå tomt hvis du ikke kjenner den.
address-why-webmail = Dette er adressen til webmail.
address-why-webmail-oab = Dette er webmail. La feltet stå tomt og angi serveren under «Serverens vertsnavn»: Den kjenner adresseboken.
address-why-other-service = Dette er adressen til en annen Exchange-tjeneste.
address-why-other-service-oab = Dette er en annen Exchange-tjeneste. La feltet stå tomt og angi serveren under «Serverens vertsnavn».
address-why-oab-address = Dette er adressen til den frakoblede adresseboken.
address-why-ews-address = Dette er adressen til Exchange Web Services, ikke til den frakoblede adresseboken.
address-why-end-missing = Slutten på adressen mangler.
address-why-trailing-junk = Adressen fortsetter etter slutten.
address-why-unknown-path = Ingen Exchange-tjeneste har en slik adresse.
address-why-oab-file = Dette er filen i adresseboken. Det er mappen rundt som trengs.
address-why-slash-missing = Skråstreken på slutten mangler.
address-why-not-web-services = Adressen til webtjenestene slutter på /Remote/Services og to sifre.
address-why-is-web-api = Dette er adressen til web-API-et, ikke til webtjenestene.
address-why-is-web-services = Dette er adressen til webtjenestene, ikke til web-API-et.
address-why-online = Dette er SuperOffice CRM Online. Velg det på forrige side.
address-why-microsoft365 = Dette er Microsoft 365. Der godtas ikke passord: Velg Microsoft 365 i stedet for Exchange.
address-why-not-microsoft365 = Denne serveren er ikke en del av Microsoft 365.

# What a page or a clock tells

cause-page-not-reached = Nettleseren logget på, men kom ikke tilbake til denne datamaskinen.
cause-page-blank = Siden i nettleseren forble tom.
cause-computer-slept = Datamaskinen sov, eller klokken ble endret, mens programmet ventet på nettleseren.
cause-page-elsewhere = Svaret fra nettleseren gikk til et annet program eller en eldre pålogging.


## Remedies: who acts, and reusable sentences of advice

who-you = Du
who-microsoft-administrator = En Microsoft 365-administrator
who-superoffice-administrator = En SuperOffice-administrator
who-google-administrator = En Google Workspace-administrator
who-exchange-administrator = En Exchange-administrator
who-network-team = De nettverksansvarlige

must-act = { $who ->
    [you] Du kan løse dette
    [microsoft-administrator] En Microsoft 365-administrator må ta seg av dette
    [superoffice-administrator] En SuperOffice-administrator må ta seg av dette
    [google-administrator] En Google Workspace-administrator må ta seg av dette
    [exchange-administrator] En Exchange-administrator må ta seg av dette
   *[network-team] De nettverksansvarlige må ta seg av dette
}

told-code = Kode: { $code }
told-code-and-number = Kode: { $code } ({ $number })
told-link = Mer: { $link }
told-detail = Detaljer: { $detail }
told-commands = En Exchange-administrator ser adressene med disse kommandoene, i Exchange Management Shell på Exchange-serveren:
told-wait = bedt om å vente { $seconds } s
told-not-asked = { $system ->
    [google] ikke spurt: den som logger på for dokumenter, tillater { $scopes }
   *[other] ikke spurt: en Microsoft 365-administrator må tillate { $scopes } først
}
told-not-asked-at-all = ikke spurt: det krever { $scopes }, mer enn en kontroll bør ha
told-support = Til leverandørens support: { $ids }

in-terminal = I terminalen:
in-terminal-copy-link = Kopier lenke: Legg til --no-browser, så skrives lenken ut
in-terminal-administrator-path = Jeg er administrator: Legg til --admin-consent
in-terminal-admin-consent-link = Send dette til administratoren: Legg til --admin-consent --no-browser
in-terminal-other-account = Bruk en annen konto: Legg til --login-hint og adressen, og --another-account for en tilkoblet profil
in-terminal-other-organization = Velg en annen organisasjon: Legg til --tenant, --environment eller --cloud
in-terminal-own-registration = Bruk egen registrering: Angi klient-ID-en i innstillingsfilen som client_id, slik README viser
in-terminal-ask-again = Spør igjen: Legg til --login-hint og adressen til samme konto
in-terminal-keep-for-session = Behold bare for denne økten: Legg til --secrets session
in-terminal-allow-host = { $host ->
    [none] Ja, bruk denne serveren: Legg til --allow-host og navnet
   *[other] Ja, bruk denne serveren: Legg til --allow-host { $host }
}
in-terminal-allow-basic = { $host ->
    [none] Ja, send det til denne serveren: Legg til --allow-basic og navnet
   *[other] Ja, send det til denne serveren: Legg til --allow-basic { $host }
}
in-terminal-trust-certificate = { $fingerprint ->
    [none] Stol på dette sertifikatet her: Legg til --trust-certificate HOST:PORT:SHA256
   *[other] Stol på dette sertifikatet her: Legg til --trust-certificate { $host }:{ $port }:{ $fingerprint }
}
in-terminal-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] { $propose-oab ->
            [none] Angi adressene: Legg til --ews-url og --oab-url
           *[other] Angi adressen: Legg til --oab-url { $propose-oab } eller det som er riktig
        }
       *[other] { $propose-oab ->
            [none] Angi adressen: Legg til --ews-url { $propose-ews } eller det som er riktig
           *[other] Angi adressene: Legg til --ews-url { $propose-ews } eller det som er riktig; --oab-url { $propose-oab } for adresseboken
        }
    }
   *[other] { $field ->
        [oab] Bruk den rettede adressen: --oab-url { $proposal }
        [host] Bruk det rettede navnet: --host { $proposal }
       *[other] Bruk den rettede adressen: --ews-url { $proposal }
    }
}
in-terminal-or-ews = eller --ews-url { $propose-ews }
in-terminal-or-oab = eller --oab-url { $propose-oab }
in-terminal-proxy-sign-in = Logg på proxyen: Kjør sign-in i en terminal og svar på spørsmålene; nøkkellageret tar vare på det for skript
in-terminal-open-webmail = { $webmail ->
    [none] Åpne webmail: Bruk adressen til serveren i en nettleser
   *[other] Åpne i en nettleser: { $webmail }
}
in-terminal-use-microsoft365 = Koble til med Microsoft 365: sign-in microsoft365
in-terminal-try-as-email = { $as-email ->
    [none] Bruk e-postadressen: Utelat --user og --domain
   *[other] Bruk e-postadressen: --user { $as-email } uten --domain
}
in-terminal-try-with-domain = { $as-domain ->
    [none] Bruk domenet til serveren: Legg til --domain
   *[other] Bruk domenet til serveren: --user "{ $as-domain }" uten --domain
}
in-terminal-use-primary-address = { $primary ->
    [none] Bruk primæradressen: --email og den adressen
   *[other] Bruk primæradressen: --email { $primary }
}
in-terminal-try-next-server = { $next ->
    [none] Spør en annen server: Legg til --host og navnet
   *[other] Spør neste server: Legg til --host { $next }
}
in-terminal-try-anyway = Prøv det samme én gang til: Legg til --try-again

button-try-again = Prøv igjen
button-open-again = Åpne nettleseren igjen
button-copy-link = Kopier lenke
button-open-console = Åpne adminsiden
button-open-admin-console = Åpne adminkonsollen
button-administrator-path = Jeg er administrator
button-admin-consent-link = Send dette til administratoren
button-other-account = Bruk en annen konto
button-other-organization = Velg en annen organisasjon
button-own-registration = Bruk egen registrering
button-open-key-store-help = Hjelp om nøkkellager
button-keep-for-session = Behold bare for denne økten
button-continue-without = Fortsett uten
button-copy-client-id = Kopier klient-ID
button-ask-again = Spør igjen
button-switch-on = Slå på hos Google
button-allow-host = { $host ->
    [none] Ja, bruk denne serveren
   *[other] Ja, bruk { $host }
}
button-allow-basic = { $host ->
    [none] Ja, send det til denne serveren
   *[other] Ja, send det til { $host }
}
button-trust-certificate = Stol på dette sertifikatet her
button-enter-addresses = Angi adressene selv
button-use-microsoft365 = Koble til med Microsoft 365
button-try-as-email = { $as-email ->
    [none] Bruk e-postadressen
   *[other] Prøv som { $as-email }
}
button-try-with-domain = { $as-domain ->
    [none] Bruk domenet til serveren
   *[other] Prøv som { $as-domain }
}
button-use-primary-address = { $primary ->
    [none] Bruk primæradressen
   *[other] Bruk { $primary }
}
button-try-next-server = { $next ->
    [none] Spør neste server
   *[other] Spør { $next }
}
button-open-webmail = Åpne webmail
button-proxy-sign-in = Logg på proxyen
button-open-portal = Åpne nettverkets side
button-copy-details = Kopier detaljer

# In general

advice-start-again = Prøv igjen.
advice-wait-until = { $until ->
    [none] Vent noen minutter og prøv igjen.
   *[other] Prøv igjen etter kl. { $until }.
}
advice-send-details = Hvis det ikke går over, velger du «Kopier detaljer» og sender dem til support.
advice-registration-owner = Send detaljene til den som registrerte appen, vanligvis produsenten.
advice-check-spelling = Kontroller skrivemåten av det du har skrevet inn.

# Browser

advice-allow-local = Tillat { -product } i sikkerhetsprogrammet. Det lytter bare på 127.0.0.1.
advice-bypass-local = La proxyinnstillingene gjøre unntak for 127.0.0.1 og localhost.
advice-restart-computer = Hvis det ikke går over, starter du datamaskinen på nytt og prøver igjen.
advice-paste-link = Velg «Kopier lenke» og lim den inn i en annen nettleser på denne datamaskinen. Den virker bare her.
advice-default-browser = Velg en standardnettleser i systeminnstillingene.
advice-https-only-off = Tillat http for 127.0.0.1 og localhost i nettleserinnstillingene, eller slå av kun-HTTPS-modus.
advice-private-window = Velg «Kopier lenke» og åpne den i et privat vindu, der tillegg er av.
advice-close-old-pages = Lukk eldre påloggingssider i nettleseren og andre vinduer med { -product }.
advice-newest-page = Fullfør på siden som åpnet seg sist, uten Tilbake eller Last inn på nytt.
advice-say-what-page-says = Hvis siden viser en melding, bruker du den til å svare på spørsmålet «Hva står det på siden i nettleseren?».
advice-follow-page = Gjør det siden i nettleseren ber om. Den leder deg gjennom passord og tofaktor.
advice-sign-in-again = Logg på igjen og fullfør alle sidene, også tofaktor.
advice-enter-code = Skriv inn koden på siden til Microsoft og logg på der.

# Accounts

advice-other-account = Velg «Bruk en annen konto», og velg den riktige.
advice-private-window-account = Hvis nettleseren velger konto av seg selv, velger du «Kopier lenke» og åpner den i et privat vindu.
advice-other-organization = Hvis du mente en annen organisasjon, velger du den her og logger på igjen.
advice-administrator-account = Logg på med en konto som er administrator.
advice-full-user-name = Skriv hele brukernavnet, for eksempel name@company.example.
advice-enter-organization = Angi domenet eller katalog-ID-en til organisasjonen før du logger på.
advice-ask-help-desk = Hvis det ikke hjelper, spør du den som administrerer kontoene i organisasjonen.
advice-check-password = Kontroller brukernavn, passord og Caps Lock.
advice-change-password = Bytt passord på påloggingssiden eller i webmail, og prøv igjen.
advice-accept-invitation = Gjester må godta invitasjonen først.
advice-enable-account = Aktiver kontoen i Microsoft 365-administrasjonssenteret, eller bruk en annen.
advice-from-company-network = Noen organisasjoner tillater dette bare fra sitt eget nettverk.
advice-no-service-account = Bruk kontoen til en person. En konto uten telefon kan ikke bekrefte.
advice-allowed-hours = Prøv igjen innenfor de tillatte tidene.
advice-ask-sign-in-service = Be den som drifter påloggingstjenesten, om å se i loggen der.
advice-check-agent = Kontroller godkjenningsagentene, domenekontrollerne og klokkene på disse serverne.

# Permissions and approval

advice-accept-all = Logg på igjen, godta alle tillatelsene på siden, og velg «Godta».
advice-administrator-does-it = Hvis siden ba om godkjenning fra en administrator, lar du en administrator gjøre dette trinnet.
advice-send-approval-link = Velg «Send dette til administratoren»: Lenke og e-post til en global administrator ligger klare.
advice-tick-organization = Hvis siden viser boksen «Consent on behalf of your organization», krysser administratoren av for den og velger så «Godta».
advice-last-page-may-fail = Nettleseren til administratoren kan vise at siden ikke kan nås. Det er i orden: Da er godkjenningen lagret.
advice-come-back = Når administratoren er ferdig, velger du «Prøv igjen» her, eller «Kontroller nå» der det står.
advice-review-requests = De som behandler slike forespørsler, finner dem i Entra-administrasjonssenteret: «Enterprise apps», «Admin consent requests».
advice-customer-administrator = La en administrator i kundens egen organisasjon gjøre dette trinnet.
advice-prove-domain = Overta organisasjonen i Microsoft 365-administrasjonssenteret ved å bevise at domenet er ditt.
advice-delete-for-good = Hvis det ikke går over, sletter du den gamle oppføringen for godt i Entra-administrasjonssenteret: «Enterprise apps», «Deleted».

# Rules of the organization

advice-sign-in-log = Åpne «Sign-in logs» i Entra-administrasjonssenteret og finn den mislykkede påloggingen. Fanen «Conditional Access» viser regelen.
advice-exception = Be om unntak for { -product }, eller logg på derfra regelen tillater det.
advice-managed-computer = Kjør { -product } på en datamaskin som organisasjonen administrerer.
advice-managed-browser = Logg på med Edge, eller med Chrome og Microsofts utvidelse for enkel pålogging.
advice-rejoin-computer = Meld datamaskinen inn i organisasjonen på nytt.
advice-clear-risk = Be kontoens egen organisasjon om å fjerne risikoen.
advice-allow-organization = Be de nettverksansvarlige om å tillate pålogging til denne organisasjonen (tenant restrictions).
advice-cross-tenant-access = Tillat det i Entra-administrasjonssenteret: «External Identities», «Cross-tenant access settings».
advice-frequency-exception = Hvis dette skjer for ofte, ber du om unntak fra påloggingsfrekvensen.
advice-application-access-policy = Kontroller «application access policies» i Exchange Online for denne postboksen.

# Applications and registrations

advice-own-registration = Velg «Bruk egen registrering». Der står det hva som skal registreres og hvor, og der angir du klient-ID-en du får.
advice-compare-client-id = Sammenlign klient-ID-en med registreringen.
advice-add-permissions = Legg til tillatelsene i registreringen; README lister dem opp.
advice-register-public = Registrer http://localhost under «Mobile and desktop applications», og tillat «public client flows».
advice-register-way-back-superoffice = Bruk malen «Native app» i Developer Portal: Den tillater http://127.0.0.1 med vilkårlig port.
advice-register-multitenant = Hjelper ikke det, la registreringen gjelde for kontoer i alle organisasjoner.
advice-copy-request-id = Hvis siden viser en forespørsels-ID («Request ID»), kopierer du hele.
advice-administrator-adds-app = La en administrator åpne lenken for administratorer: Den legger til appen.
advice-enterprise-app-properties = Åpne «Enterprise apps» i Entra-administrasjonssenteret, velg appen og «Properties», og sett «Enabled for users to sign-in» til «Yes».
advice-assign-user = Åpne «Enterprise apps» i Entra-administrasjonssenteret, velg appen og «Users and groups», og legg til brukeren.
advice-assignment-not-required = Kan alle bruke den, sett «Assignment required» til «No» under «Properties».

# Services and mailboxes

advice-check-licences = Kontroller lisensene i Microsoft 365-administrasjonssenteret: «Fakturering», «Lisenser».
advice-enable-service = Aktiver tjenesten i Entra-administrasjonssenteret under «Enterprise apps».
advice-assign-licence = Gi brukeren en lisens med Exchange Online. Abonnementer som heter «Apps», har det ikke.
advice-hybrid-addresses = Med egne Exchange-servere kjører du Hybrid Configuration Wizard for å registrere adressene deres.
advice-choose-cloud = Velg riktig Microsoft-sky før du logger på (amerikanske myndigheter, Kina …).
advice-support-case = Hvis det ikke går over, oppretter du en supportsak hos leverandøren og legger ved detaljene.
advice-check-status-page = Se på statussiden til tjenesten.
advice-other-programs = Lukk andre programmer og vinduer som bruker samme konto eller profil.
advice-read-about-number = Les om nummeret på siden til Microsoft.

# SuperOffice

advice-choose-i-approve = Prøv igjen og velg «I approve».
advice-superoffice-approves = La en SuperOffice-administrator logge på her én gang og velge «I approve».
advice-superoffice-rights = Godkjenning krever rettigheten «Generell administrator» eller «Brukeradministrator». En ekstern konsulent kan ikke godkjenne for en kunde.
advice-superoffice-authorization = La en SuperOffice-administrator kontrollere godkjenningen av appen i SuperOffice og fornye den.
advice-save-role-twice = Skal rollen være nok: Gi brukeren en annen rolle i Innstillinger og vedlikehold, lagre, gi den gamle tilbake og lagre. Det fornyer rettighetene.
advice-choose-company = Logg på igjen og velg riktig firma på siden til SuperOffice.
advice-check-customer-id = Kontroller kunde-ID-en: Den ser ut som Cust12345.
advice-check-environment = Kontroller miljøet: Online (Produksjon), Stage eller Utvikling.
advice-superoffice-reactivate = Kontakt SuperOffice. Salgsavdelingen kan aktivere abonnementet igjen; det trer i kraft i løpet av natten.
advice-ask-about-move = Spør den som står for flyttingen, og kom tilbake når den er ferdig.
advice-templates-place = Åpne der hver mal som skal bruke det tilkoblede dokumentlageret, velg det under «Dokument lagret i», og lagre.

# Google

advice-google-app-access = Åpne Google-administrasjonskonsollen (admin.google.com): «Security», «Access and data control», «API controls», «Manage app access».
advice-google-configure-app = { $client ->
    [none] Velg «Configure new app», søk etter klient-ID-en («Kopier klient-ID»), og velg appen.
   *[other] Velg «Configure new app», søk etter klient-ID-en { $client }, og velg appen.
}
advice-google-trusted = Ta med alle som logger på eller synkroniseres, velg «Continue», deretter «Trusted», og fullfør.
advice-google-wait = Velg så «Prøv igjen». Det kan ta noen minutter, sjelden et døgn, før Google slipper inn appen.
advice-tick-all = Spør igjen med samme konto. Kryss av i alle boksene på siden til Google, og velg «Fortsett».
advice-google-users-right = En konto med en rolle som har rettigheten «Users», «Read» («Account», «Admin roles», «Admin API privileges»), er også nok.
advice-google-service-on = Slå på tjenesten for denne brukeren i Google-administrasjonskonsollen: «Apper», «Google Workspace».
advice-google-kind = Hvis du mente den andre kontotypen, velger du den under «{ step-title-select-systems }»: Google Workspace eller personlig Gmail.
advice-google-client = Opprett en klient av typen «Desktop app» i Googles konsoll, og bruk klient-ID-en og hemmeligheten.
advice-google-secret = Angi klienthemmeligheten som hører til klient-ID-en, eller bruk filen som Googles konsoll tilbyr.
advice-google-enable = Åpne siden til prosjektet i Googles konsoll, velg «Enable», og prøv igjen etter noen minutter.
advice-google-advanced = Hvis organisasjonen tillater det, velger du «Avansert» på siden til Google og fortsetter.
advice-google-session = Gå til «Google Cloud session control» i Google-administrasjonskonsollen og kryss av for «Exempt trusted apps».

# Exchange

advice-enter-addresses = Angi adressene selv: IT-avdelingen kjenner dem, og det gjør også Outlook (Ctrl, høyreklikk på ikonet, «Test E-mail AutoConfiguration»).
advice-announce-server = En varig løsning: IT-avdelingen lager en DNS-oppføring, «autodiscover.» foran e-postdomenet, som fører til serveren.
advice-say-yes-if-yours = Si ja bare når du vet at serveren er deres eller leverandørens. Spør ellers IT-avdelingen.
advice-use-microsoft365 = Hvis postboksen er i Microsoft 365, velger du «Koble til med Microsoft 365». Exchange Web Services slutter der 1. april 2027.
advice-user-name-forms = Bruk det webmail godtar: brukernavn og domene (CORP og kari), eller hele adressen uten domene.
advice-before-next-try = Vær sikker før neste forsøk. Flere mislykkede forsøk låser kontoen.
advice-unlock-account = Få kontoen låst opp, eller vent til låsingen er over. Ikke prøv igjen før det.
advice-same-certificate = La proxyen eller lastbalansereren bruke samme sertifikat som Exchange, eller slippe den krypterte forbindelsen rett gjennom.
advice-exclude-inspection = { $host ->
    [none] Sørg for at proxyer og antivirusprogrammer lar forbindelsen til serveren være i fred.
   *[other] Sørg for at proxyer og antivirusprogrammer lar forbindelsen til { $host } være i fred.
}
advice-direct-address = Be om en adresse til Exchange Web Services uten påloggingsside, sertifikatkrav eller proxy foran.
advice-run-commands = Kjør disse kommandoene i Exchange Management Shell (for Microsoft 365 i Exchange Online PowerShell), med egne navn i stedet for dem i store bokstaver.
advice-plan-graph = Spør Synchronizer-administratoren om adressene fortsatt trengs. Hvis ikke, tømmer du begge: Alt annet går via Microsoft Graph.
advice-allow-program = Hvis Exchange bare slipper inn programmer på en liste, legger du til SynchronizerSetup/* i listen.
advice-grant-mailbox = Logg på med postboksens egen konto, eller gi denne kontoen rettighet til postboksen.
advice-site-address = Velg «Angi adressene selv» og angi adressene til postboksens egen lokasjon.
advice-oab-folder = Angi hele adressen, slik Outlook viser den. Den slutter med et langt nummer i en egen mappe.
advice-oab-day = En ny postboks eller adressebok trenger litt tid: ofte en halvtime, høyst et døgn.
advice-oab-without = Inntil da kan du fortsette uten. Bare Synchronizers egen liste over postbokser står tom.
advice-external-address = Bruk serverens adresse på internett, eller koble deg til firmanettverket (VPN) først.
advice-compare-fingerprint = Stol på det her først når den som drifter serveren, har bekreftet fingeravtrykket.
advice-compare-issuer = { $issuer ->
    [none] Blir også et riktig passord avvist, spør Exchange-administratoren om en proxy bytter ut sertifikatet.
   *[other] Blir også et riktig passord avvist, spør Exchange-administratoren om serverens sertifikat er utstedt av { $issuer }. Hvis ikke, er en proxy årsaken.
}
advice-at-the-server = Dette kan bare rettes på serveren. Si fra til den som drifter den.
advice-correct-entry = Rett opplysningen og prøv igjen.
advice-take-proposal = { $proposal ->
    [none] Angi en fullstendig adresse som begynner med https.
   *[other] Hvis { $proposal } er riktig, bruker du den.
}
advice-primary-address = { $primary ->
    [none] Angi primæradressen til postboksen.
   *[other] Angi primæradressen til postboksen, { $primary }.
}
advice-windows-sign-in = { $field ->
    [web-api] Sett AuthorizeWithUsername til true i web.config, delen SuperOffice/WebApi. Aktiver «Basic authentication» på nettstedet i IIS, og deaktiver den på SuperOffice-applikasjonen.
   *[other] Slå på Windows-godkjenning for Exchange Web Services og den frakoblede adresseboken.
}
advice-names-apart = Spør de nettverksansvarlige hvilken av adressene som er riktig, og få den andre rettet.

# Network and clock

advice-check-clock = La systemet stille dato, klokkeslett og tidssone automatisk. Hvis firmaet styrer dette, sier du fra til de nettverksansvarlige.
advice-check-internet = Kontroller at denne datamaskinen er på nett.
advice-resolve-name = { $host ->
    [none] Be de nettverksansvarlige om å gjøre navnet på serveren kjent i dette nettverket.
   *[other] Be de nettverksansvarlige om å gjøre navnet { $host } kjent i dette nettverket.
}
advice-open-firewall = { $host ->
    [none] Be de nettverksansvarlige om å tillate https (port 443) til serveren.
   *[other] Be de nettverksansvarlige om å tillate https (port 443) til { $host }.
}
advice-enter-proxy = Hvis firmaet bruker en proxy, angir du den i innstillingene for { -product }.
advice-proxy-sign-in = Velg «Logg på proxyen», og angi brukernavn og passord for den.
advice-proxy-exception = { $host ->
    [none] Be de nettverksansvarlige om å slippe serveren gjennom uten passord.
   *[other] Be de nettverksansvarlige om å slippe { $host } gjennom uten passord.
}
advice-other-network = Prøv fra et annet nettverk, og uten VPN.
advice-company-certificate = Hvis firmaet har egne sertifikater eller inspiserer kryptert trafikk, lar du de nettverksansvarlige installere sertifikatet på denne datamaskinen.
advice-no-bypass = Av sikkerhetshensyn kan du ikke hoppe over denne kontrollen.
advice-sign-in-to-network = Åpne en hvilken som helst side i nettleseren og logg på nettverket.
advice-compare-addresses = Sammenlign adressene i innstillingene med de innebygde.
advice-something-between = En proxy eller en påloggingsside i nettverket kan ha svart i stedet: Spør de nettverksansvarlige.

# Key store and files

advice-install-key-store = På Linux installerer og starter du gnome-keyring eller KWallet.
advice-keep-for-session = Uten nøkkellager: behold påloggingen bare for denne økten, til programmet avsluttes, eller i en fil med passfrase.
advice-unlock-key-store = Lås opp nøkkellageret, svar i vinduer som ber om passord eller tilgang, og prøv igjen.
advice-remove-old-entries = Fjern det du ikke trenger der, og prøv igjen.
advice-give-passphrase = Skriv passfrasen når du blir bedt om det, eller send den med --password-stdin.
advice-repeat-passphrase = Skriv den på nytt. Det er forskjell på store og små bokstaver.
advice-passphrase-lost = Hvis det er umulig, flytter du filen vekk og logger på igjen i alle profiler.
advice-longer-passphrase = Velg en på 12 tegn eller mer. Noen få ord uten sammenheng er bra.
advice-use-its-store = Start igjen uten --secrets. Hvis innstillingene oppgir et sted, velger du det som profilen bruker: keyring eller file.
advice-restore-file = Gjenopprett filen fra en sikkerhetskopi.
advice-new-profile = Lag en ny profil.
advice-check-file-rights = Kontroller at navnet er ledig, at du kan skrive i den mappen, og at disken har plass.


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

step-settings = Innstillingene
step-key-store = Nøkkellageret
step-listen = Veien tilbake fra pålogging i nettleseren
step-clock = { $system ->
    [none] Sammenligne klokken med serveren
   *[other] Sammenligne klokken med { $system }
}
step-tenant-state = { $tenant ->
    [none] SuperOffice-status for firmaet ditt
   *[other] SuperOffice-status for { $tenant }
}
step-organization-known = { $organization ->
    [none] Organisasjonen hos Microsoft
   *[other] Microsoft kjenner { $organization }
}
step-discovery = { $system ->
    [none] Påloggingstjenesten
   *[other] Påloggingstjenesten til { $system }
}
step-listener-self-test = Veien tilbake fra nettleseren til denne datamaskinen
step-proxy = { $proxy ->
    [none] { $from ->
        [none] Se etter en proxy
        [unsaid] Se etter en proxy
       *[other] Forbindelsen går ikke via en proxy
    }
   *[other] Forbindelsen går via proxyen { $proxy }
}
step-portal = Veien til internett
step-names = { $proxy ->
    [none] Slå opp navnet
   *[other] Proxyen finner navnet
}
step-tls = Sikker forbindelse
step-browser = Pålogging i nettleseren
step-device-code = Kode for en annen enhet
step-device-sign-in = Pålogging på en annen enhet
step-answer = Retur fra nettleseren til denne datamaskinen
step-tokens = Bekreftelse av påloggingen
step-identity = { $user ->
    [none] Hvem som logget på
   *[other] Pålogget som { $user }
}
step-permissions = Tillatelsene
step-consent = Tillatelsene for hele organisasjonen
step-api = { $system ->
    [none] Kontakt med tjenesten
   *[other] Kontakt med { $system }
}
step-principal = Den påloggede personen i SuperOffice
step-administrator = Rettigheter som administrator
step-users = { $count ->
    [none] Hente brukerne
    [one] Fant én bruker
   *[other] Fant { $count } brukere
}
step-profile-me = Egen profil
step-organization = { $organization ->
    [none] Lese organisasjonen
   *[other] Organisasjonen er { $organization }
}
step-calendars = { $count ->
    [none] Egne kalendere
    [one] Fant én egen kalender
   *[other] Fant { $count } egne kalendere
}
step-mailbox = Lese postboksen
step-roles = Lese rollen til kontoen
step-grants = { $for ->
    [everyone] Tillatelsene er gitt for alle
    [lacking] Tillatelsene er ikke gitt for alle ennå
    [unknown] Hvem tillatelsene er gitt for: ikke kjent
   *[other] Hvem tillatelsene er gitt for
}
step-directory = Lese brukerlisten
step-free-busy = { $visible ->
    [none] Lese ledig/opptatt
   *[other] Ledig/opptatt, også for { $visible } av { $asked } kolleger
}
step-find-typed-host = Serveren du oppga
step-find-directory-site = Serveren på denne lokasjonen, fra Active Directory
step-find-directory = En server fra Active Directory
step-find-autodiscover-host = Det vanlige navnet på serveren
step-find-mail-domain = Selve e-postdomenet
step-find-service-record = Serveren i domenets tjenesteoppføring
step-find-plain-redirect = Serveren som en ubeskyttet adresse peker til
step-ask-server = Spørre serveren om adressene dens
step-server = Kontakt med serveren
step-server-sign-in = Pålogging med brukernavn og passord
step-calendar-folder = Åpne kalenderen i postboksen
step-impersonation = Handle på vegne av en annen postboks
step-address-book = Lese den frakoblede adresseboken
step-web-api = Kontakt med web-API-et til SuperOffice
step-netserver = Webtjenestene til SuperOffice
step-ews-state = { $ews-state ->
    [allowed] Exchange Web Services: fortsatt tillatt; Microsoft Graph: klar. Tjenesten fases ut trinnvis fra 1. oktober 2026 og slutter { $ends }
    [asks-for-sign-in] Exchange Web Services: finnes, med en pålogging som tillater det; Microsoft Graph: klar. Tjenesten fases ut trinnvis fra 1. oktober 2026 og slutter { $ends }
    [disabled] Exchange Web Services: slått av i policyen (EwsEnabled er $false eller ble aldri satt: $null); Microsoft Graph: klar. Tjenesten fases ut trinnvis fra 1. oktober 2026 og slutter { $ends }
    [blocked] Exchange Web Services: ikke tillatt for dette programmet (med EwsEnabled $true er bare programmer på listen tillatt); Microsoft Graph: klar. Tjenesten fases ut trinnvis fra 1. oktober 2026 og slutter { $ends }
    [gone] Exchange Web Services: finnes ikke lenger på denne adressen; Microsoft Graph: klar. Tjenesten fases ut trinnvis fra 1. oktober 2026 og slutter { $ends }
    [unclear] Exchange Web Services: ikke noe klart svar; Microsoft Graph: klar. Tjenesten fases ut trinnvis fra 1. oktober 2026 og slutter { $ends }
   *[other] Status for Exchange Web Services i Microsoft 365
}

step-document-plugin = { $plugin ->
    [none] Dokumentlager i tillegg til SO Archive
   *[other] Dokumenter lagres med { $plugin }
}
step-document-plugin-answers = { $plugin ->
    [none] Kontakt med dokumentlageret
   *[other] { $plugin } svarer
}
step-document-templates = { $of ->
    [none] Hvor maler lagrer dokumenter
   *[other] { $count } av { $of } maler lagrer dokumenter i dokumentlageret som er satt opp
}
step-template-files = { $list ->
    [none] Hvor selve malene ligger
   *[other] Selve malene: { $list }
}
step-quote-templates = Hvor tilbudsmaler lagrer dokumenter
step-user-domains = { $list ->
    [none] Domener i brukernavnene
   *[other] Domener i brukernavnene: { $list }
}
step-user-sign-in = { $list ->
    [none] Hvordan brukerne logger på
   *[other] Brukerne logger på med: { $list }
}
step-user-names = { $of ->
    [none] Brukernavnene og adressene til kalenderne
   *[other] Brukernavn sammenlignet med kalendere: { $of }
}
step-identity-provider = { $for ->
    [google] { $list ->
        [none] Hvem som tar imot e-posten til brukerne
       *[other] Google tar imot e-posten til { $list }
    }
   *[other] { $list ->
        [none] Hvem som kjenner domenet til brukerne
       *[other] Microsoft kjenner { $list }
    }
}
step-sharepoint = { $place ->
    [none] Kontakt med SharePoint
   *[other] SharePoint er på { $place }
}
step-document-site = { $place ->
    [none] Åpne området
   *[other] Område: { $place }
}
step-document-libraries = { $list ->
    [none] Biblioteker på området
   *[other] Biblioteker: { $list }
}
step-document-library = { $place ->
    [none] Bibliotek for dokumenter
   *[other] Bibliotek for dokumenter: { $place }
}
step-template-library = { $place ->
    [none] Bibliotek for maler
   *[other] Bibliotek for maler: { $place }
}
step-site-permissions = SuperOffices skrivetilgang til området
step-document-app = Appene fra SuperOffice i organisasjonen
step-user-groups = { $of ->
    [none] Grupper i organisasjonen
   *[other] { $count } av { $of } grupper er Microsoft 365-grupper
}
step-old-add-in = Det gamle SharePoint-tillegget ble avviklet 2. april 2026; ingenting trenger det
step-document-writing = Om kontoen kan skrive der: ikke kontrollert, fordi en test ville etterlate en fil
step-content-types = Innholdstyper fra SuperOffice: ikke kontrollert, fordi bare den utgåtte integrasjonen trenger dem
step-custom-script = Egendefinerte skript, bare for gamle oppsett: ikke kontrollert, fordi ingen kan lese det herfra. SharePoint-administrasjonssenteret, «Aktive områder», «Innstillinger», eller Set-SPOSite med -DenyAddAndCustomizePages 0; innstillingen går tilbake innen 24 timer
step-drive = { $user ->
    [none] Åpne Google Disk
   *[other] Google Disk er slått på for { $user }
}
step-drive-user = { $user ->
    [none] Konto for dokumentene
   *[other] Dokumentene vil ligge hos { $user }
}
step-shared-drives = { $list ->
    [none] Delte disker
   *[other] Delte disker: { $list }
}
step-drive-folder = { $for ->
    [organization] Mappe på en delt disk: { $place }
    [person] Mappe på noens egen disk: { $place }
   *[other] Åpne mappen
}
step-state-running = pågår
step-state-ok = ferdig
step-state-warning = advarsel
step-state-failed = mislykket
step-state-skipped = ikke prøvd
step-state-no-result = uten resultat


## What the page in the browser says

page-says-microsoft365-need-admin-approval = Trenger godkjenning («Need admin approval»)
page-says-microsoft365-approval-required = Godkjenning kreves («Approval required»)
page-says-microsoft365-cannot-access-right-now = Du har ikke tilgang til dette akkurat nå
page-says-microsoft365-cant-get-there-from-here = Du kommer ikke dit herfra
page-says-microsoft365-wrong-account = Den viser feil konto
page-says-microsoft365-cannot-reach-this-page = Siden kan ikke nås
page-says-microsoft365-blank-page = Ingenting: Den er tom
page-says-microsoft365-closed-but-waiting = Jeg kan lukke den, men programmet venter fortsatt
page-says-microsoft365-error-number = Et feilnummer …

page-says-superoffice-no-access = «Account does not have access»
page-says-superoffice-not-approved = «Authorization error: ()»
page-says-superoffice-needs-reapproval = NeedsReapproval
page-says-superoffice-technical-error = «Technical error»
page-says-superoffice-invalid-redirect = InvalidRedirectUrl
page-says-superoffice-revoked = «Revoked»
page-says-superoffice-expired = «Expired»
page-says-superoffice-denied = «Denied»
page-says-superoffice-wrong-account = Den viser feil konto eller firma
page-says-superoffice-cannot-reach-this-page = Siden kan ikke nås
page-says-superoffice-blank-page = Ingenting: Den er tom
page-says-superoffice-closed-but-waiting = Jeg kan lukke den, men programmet venter fortsatt
page-says-superoffice-error-number = En annen feiltekst …

page-says-google-blocked-by-administrator = Tilgang blokkert: Administratoren må vurdere appen
page-says-google-not-verified = Google har ikke bekreftet denne appen
page-says-google-within-organization = Bare for brukere i appens egen organisasjon
page-says-google-advanced-protection = Avansert beskyttelse
page-says-google-invalid-request = Ugyldig forespørsel
page-says-google-boxes-to-tick = Jeg ser avkryssingsbokser
page-hint-boxes-to-tick = Kryss av i boksene («Velg alle»), og velg «Fortsett». Programmet venter fortsatt på det.
page-says-google-cannot-reach-this-page = Siden kan ikke nås
page-says-google-wrong-account = Den viser feil konto
page-says-google-blank-page = Ingenting: Den er tom
page-says-google-closed-but-waiting = Jeg kan lukke den, men programmet venter fortsatt
page-says-google-error-number = En annen tekst, eller «Feil …»


## The page that the browser shows at the end

result-page-product = { -product }
result-page-received = Mottatt. Gå tilbake til { -product }.
    .title = Mottatt
    .lead = { -product } kontrollerer svaret og viser hva som skjer videre. Lukk denne fanen: Trengs det en side til, åpnes den i en ny fane.
result-page-another-attempt = Denne siden hører til et annet forsøk
    .title = Et annet forsøk
    .lead = { -product } venter på et annet svar. Lukk denne fanen og fortsett i den nyeste, eller begynn på nytt i { -product }.
result-page-incomplete = Svaret kom ufullstendig fram
    .title = Ufullstendig
    .lead = Noe fjernet deler av det underveis, kanskje et personverntillegg i nettleseren. { -product } venter fortsatt: Slå av tillegget for denne påloggingen, eller åpne lenken i en annen nettleser.
result-page-over = Dette forsøket er over
    .title = Over
    .lead = Lukk denne fanen, gå tilbake til { -product } og start påloggingen på nytt.
result-page-already = Allerede mottatt. Gå tilbake til { -product }.
    .title = Allerede mottatt
    .lead = Dette svaret har kommet før og brukes bare én gang. Lukk denne fanen: Trengs det en side til, åpnes den i en ny fane.
result-page-problem = Gå tilbake til { -product }
    .title = Gå tilbake til { -product }
    .lead = Svaret er kommet. { -product } forteller hva det betyr og hva du kan gjøre. Du kan lukke denne fanen.
result-page-keep-private = Ikke send adressen til denne siden til noen: Den hører til påloggingen din.


## Boxes on Google’s page

box-users = Se informasjon om brukere…
box-calendar-list = Se listen over Google-kalendere…
box-free-busy = Se tilgjengeligheten din…
box-drive = Se informasjon om filene dine i Google Disk
box-other = En annen tillatelse


## The file of a Google client

client-file-too-large = Denne filen er for stor. Velg den lille filen som Googles konsoll tilbyr for nedlasting ved en klient av typen «Desktop app».
client-file-something-else = Denne filen beskriver ikke en klient. Åpne «Clients» i Googles konsoll, opprett en av typen «Desktop app», og last ned filen.
client-file-web = Denne filen er for en webapp, som ikke kan føre tilbake til et skrivebordsprogram. Opprett en klient av typen «Desktop app», og velg filen til den.
client-file-service-account = Denne filen er nøkkelen til en tjenestekonto, som ingen kan logge på med. Opprett en klient av typen «Desktop app», og velg filen til den.
client-file-incomplete = Denne filen mangler klient-ID-en eller klienthemmeligheten. Last den ned på nytt, eller angi begge selv.
client-file-locked = Firmaets policy fastsetter klienten for Google her. Filen ble ikke brukt.


## The window: frame and controls

window-product = Synchronizer Setup
window-title = Synchronizer Setup – { $page }
window-title-rehearsal = PRØVEKJØRING, oppdiktede firmaer – Synchronizer Setup – { $page }
window-title-profiles = Profiler
window-title-before-you-start = Før du begynner
window-title-select-systems = Velg systemer
window-title-configure-systems = Konfigurer systemer
window-title-customize-systems = Tilpass systemer
window-title-configure-profile = Konfigurer profil
window-title-link-users = Koble brukere
window-title-summary = Sammendrag
window-title-approval = Venter på administratoren
window-title-waiting = Venter på nettleseren
window-title-failed = Ikke tilkoblet
window-title-trouble = Dette skjedde
window-title-report = En rapport til support
window-title-proxy = Logg på proxyen
window-title-documents = Dokumenter
window-position = Trinn { $number } av { $all }
window-rehearsal = Prøvekjøring: oppdiktede firmaer. Lukk vinduet for å avslutte den.
window-rehearsal-within = Prøvekjøring: oppdiktede firmaer. Avslutt med «{ window-end-rehearsal }» nederst på siden.
window-look-system = Automatisk
window-look-light = Lys
window-look-dark = Mørk
view-title = Visning og språk
view-lead = Alt gjelder med en gang og forblir slik du har valgt.
view-language = Språk
view-look = Utseende
view-look-system = Som datamaskinen er innstilt
view-look-light = Mørk tekst på lys bunn
view-look-dark = Lys tekst på mørk bunn
view-contrast = Høy kontrast
view-contrast-about = Svart, hvitt og gult
view-text-size = Tekststørrelse
view-smaller = Mindre
view-larger = Større
view-usual = Vanlig størrelse
view-keys = På alle sider: { $command } med + større, med − mindre, med 0 vanlig. { $command } med komma åpner denne siden.
view-motion = Bevegelse
view-motion-system = Som datamaskinen er innstilt
view-motion-usual = Vanlig
view-motion-reduced = Redusert
view-motion-about = Viser færre animasjoner.
view-locked = Firmaet har bestemt dette. Det kan ikke endres her.
key-command = Ctrl
window-help-f1 = Hjelp F1
window-help = Hjelp
window-close-help = Lukk hjelp
window-help-profiles = En profil kobler SuperOffice til ett kalendersystem. Sett opp en ny, eller fortsett med en som finnes. Når en kontroll viser at en pålogging ikke gjelder lenger, velger du «Pålogginger» og deretter «Logg på igjen».
window-help-before-you-start = Skaff det som står her, eller kopier listen og send den til IT-avdelingen. Ingenting endres på denne siden.
window-help-select-systems = Gi profilen et navn som kollegene forstår. Alt annet er riktig for de fleste firmaer.
window-help-configure-systems = Trykk på en påloggingsknapp. Nettleseren åpner leverandørens egen side; dette programmet ser aldri passordet ditt. Når nettleseren sier at du kan gå tilbake, kommer du hit igjen.
window-help-passwords = Der det er en påloggingsknapp, åpner nettleseren leverandørens egen side, og programmet ser ikke det passordet. Et passord som du skriver her, går bare til din egen server. Når tilkoblingen virker, lagres det der påloggingene lagres.
window-help-customize-systems = Alt her er riktig for de fleste firmaer og kan endres senere. Endringer påvirker ikke det som allerede er synkronisert.
window-help-configure-profile = Kontroller tidssonene. Alt annet er riktig for de fleste firmaer.
window-help-link-users = Koble hver person i SuperOffice til sin egen kalender. Ingen får e-post fra dette programmet.
window-help-keys =
    Tab og Shift+Tab går fra ett element til det neste og tilbake. Piltastene velger i en gruppe eller en liste. Mellomrom trykker og krysser av.
    Enter trykker på det som har fokus; i et felt går den videre. Esc stopper det som pågår, lukker det som er åpent, eller går tilbake.
    { $next }: { window-next }. { $back }: { window-back }. { $close }: { $leave }.
    Page Up, Page Down, Home og End ruller. { $command } med +, − eller 0 endrer tekststørrelsen, { $command } med komma åpner { view-title }. F1 åpner og lukker denne hjelpen.
window-help-summary = Profilen er lagret. Gi den videre til den som drifter Synchronizer for dere.
# The attribute .key is the letter that stands for the button together with Alt; each another one.
window-back = Tilbake
    .key = T
window-next = Neste
    .key = N
window-save-and-close = Lagre og lukk
    .key = L
window-saving = Lagrer …
window-close = Lukk
window-end-rehearsal = Avslutt prøvekjøringen
window-to-profiles = Alle profiler
window-understood = Jeg har lest dette
window-rehearsal-problem = De oppdiktede firmaene kunne ikke startes
window-settings-problem = Innstillingsfilen kunne ikke brukes; de innebygde innstillingene brukes i stedet
window-broke = Programmet stoppet uventet forrige gang
window-broke-more = Det var en feil i programmet. Ferdige opplysninger er lagret i profilen; åpne den for å fortsette. Skjer det igjen, gi en rapport til support: den sier hvor feilen ligger.
window-setting-not-kept = Dette valget gjelder nå, men kunne ikke lagres i innstillingene
window-try-again = Prøv igjen
window-keep-for-session = Behold påloggingene bare til jeg lukker programmet

step-title-select-systems = Velg systemer
step-title-configure-systems = Konfigurer systemer
step-title-customize-systems = Tilpass systemer
step-title-configure-profile = Konfigurer profil
step-title-link-users = Koble brukere
step-title-summary = Sammendrag

missing-name = Profilen trenger et navn.
missing-calendar = Velg et kalendersystem.
missing-superoffice = SuperOffice CRM er ikke koblet til ennå.
missing-microsoft365 = Microsoft 365 er ikke koblet til ennå.
missing-address = En angitt adresse kan ikke brukes. Rett den, eller tøm feltet.
missing-entry = En opplysning kan ikke brukes. Rett den, eller tøm feltet.
missing-exchange = Exchange er ikke koblet til ennå.
missing-google = Google er ikke koblet til ennå.


## Customize Systems
customize-heading = Slik ser avtaler og kontakter ut
customize-lead = Dette er de vanlige verdiene. Ingenting må endres, og alt kan endres senere.
customize-fields = Felter i SuperOffice
customize-subject = Emne for avtaler
customize-subject-about = Hva en avtale heter i kalenderen, i denne rekkefølgen.
customize-up = Opp
customize-down = Ned
customize-preview = Forhåndsvisning med oppdiktede avtaler
customize-preview-cut = Et langt emne blir kuttet: Sett det viktigste først. Hvor mye som vises, avhenger av kalenderen.
customize-no-subject = Ingenting er valgt: Avtalene får ikke noe emne.
customize-short-type = Møte
customize-short-first-line = Nytt tilbud
customize-short-company = Nordfjell Energi AS
customize-short-department = Innkjøp
customize-short-person = Kari Berg
customize-long-type = Servicebesøk
customize-long-first-line = Gjennomgang av den årlige vedlikeholdsplanen for alle pumpestasjoner
customize-long-company = Nordfjell Energi og Vannforsyning AS
customize-long-department = Drift og vedlikehold, region nord
customize-long-person = Ola Kristoffer Nordmann
customize-persons = Synkronisering av personer
customize-types = Avtale- og oppgavetyper
customize-elsewhere = Angis ikke her
customize-elsewhere-about = Selve Synchronizer har flere innstillinger, som heter innkommende og utgående; her er det ingenting å gjøre med dem. Hvilken vei endringer går, er noe annet: { preference-direction }, under «{ step-title-configure-profile }».
customize-other = Andre SuperOffice-innstillinger
subject-part-type = Type
subject-part-first-line = Første linje i beskrivelsen
subject-part-company = Firma
subject-part-department = Avdeling
subject-part-person = Person
preference-job-title = Felt for stilling
preference-job-title-about = Angi et feltnavn, som Synchronizer kontrollerer. La stå tomt for feltet i SuperOffice.
preference-job-title-example = Rolle
preference-title = Felt for tittel
preference-title-about = Angi et feltnavn, som Synchronizer kontrollerer. La stå tomt for feltet i SuperOffice (hr./fru).
preference-title-example = Akademisk tittel
preference-department = Felt for avdeling
preference-department-about = Angi et feltnavn, som Synchronizer kontrollerer. La stå tomt for firmaets avdeling.
preference-department-example = Forretningsområde
preference-language = Språk i lister
preference-language-about = For lister på flere språk: språkkoden, for eksempel «en» eller «nb». Tomt: vanlig språk i SuperOffice.
preference-selections = Statiske utvalg
preference-selections-about = Et statisk utvalg er en liste over personer som noen har satt sammen for hånd i SuperOffice. Medlemmene blir kontakter i { $system }. Sett komma mellom navn. Høyst noen hundre medlemmer: Flere gjør alt tregere. Kontrolleres av Synchronizer.
preference-selections-example = Kunder i Oslo, Nyhetsbrev
preference-types = Typer som synkroniseres
preference-types-about = Tomt: alle typer. Sett komma mellom navn. Kontrolleres av Synchronizer.
preference-types-example = Møte, Telefonsamtale
preference-contact-group = Kontaktgruppe
preference-contact-group-about = Alle synkroniserte kontakter havner i denne gruppen i Google. Tomt: ingen gruppe. Kontrolleres av Synchronizer.
preference-contact-group-example = SuperOffice-kontakter
preference-crm-reminders = Synkroniser påminnelser fra SuperOffice
preference-crm-reminders-about = Brukerne kan også velge dette selv.
preference-personal-numbers = Bruk personlige telefonnumre først
preference-personal-numbers-about = Personens eget nummer kommer før firmaets.
preference-birthdays = Synkroniser fødselsdager
preference-birthdays-about = Fødselsdagene til kontakter tas med.
preference-participants-in-text = Legg til deltakerinfo i teksten
preference-participants-in-text-about = Teksten i en avtale nevner dem som deltar.
preference-link-by-text = Koble person via e-post i teksten
preference-link-by-text-about = En e-postadresse i teksten kobler personen til avtalen.
preference-all-day = Synkroniser heldagshendelser
preference-all-day-about = Hendelser uten klokkeslett, for eksempel fridager.
preference-free = Synkroniser avtaler merket som ledig
preference-free-about = Avtaler der kalenderen viser personen som ledig.
preference-calendar-reminders = Synkroniser påminnelser fra Outlook
preference-calendar-reminders-google = Synkroniser påminnelser fra Google Kalender
preference-calendar-reminders-about = Påminnelser fra kalenderen tas med.
preference-usual = (som vanlig)
preference-yes = Ja
preference-no = Nei
preference-undecided = Standard i Synchronizer
preference-undecided-about = Ja eller nei slik det er angitt i Synchronizer; det kan ikke ses herfra.
preference-too-long = Feil: Bruk høyst 100 tegn i hver oppføring.
preference-too-many = Feil: Bruk høyst 100 oppføringer.
preference-invisible = Feil: Oppføringen inneholder usynlige tegn.
preference-no-language = Feil: Bruk en kode på to eller tre bokstaver, for eksempel «en» eller «nb».
preference-no-zone = Feil: Velg en tidssone fra listen, for eksempel Europe/Oslo.
preference-several-zones = Feil: Flere tidssoner har dette navnet. Velg en av dem.

## Configure Profile
schedule-heading = Tidssoner, og hva som synkroniseres
schedule-lead = Kontroller tidssonene. Alt annet er riktig for de fleste firmaer.
schedule-zones = Tidssoner
schedule-computer = Denne datamaskinen
schedule-computer-unknown = Tidssonen til denne datamaskinen er ikke kjent.
schedule-as-computer = Som denne datamaskinen
schedule-assumed = SuperOffice oppgir ikke tidssonen. Dette er den til datamaskinen: Endre den hvis SuperOffice har en annen.
schedule-assumed-utc = SuperOffice oppgir ikke tidssonen. Denne datamaskinen har UTC, som servere ofte har: Det er trolig ikke tidssonen til SuperOffice.
schedule-says = { $system } oppgir: { $zone }
schedule-says-nothing = { $system } oppgir ikke hvilken tidssone det har.
schedule-guessed = { $system } oppgir ikke hvilken tidssone det har. Denne er gjettet: den til denne datamaskinen. Bekreft den, eller velg en annen.
schedule-as-it-says = { $system }, slik det selv oppgir
schedule-take = Bruk { $zone }
schedule-confirm = { $zone } er riktig
schedule-zones-open = Velg en tidssone for begge systemene.
schedule-zones-agree = Alle disse klokkene viser samme tid.
schedule-zones-computer = Begge systemene viser samme tid. Bare denne datamaskinen har en annen tidssone. Du trenger ikke å gjøre noe.
schedule-zones-assumed = Begge tidssonene som er valgt her, viser samme tid. { $system } oppgir ikke sin egen: Spør den som drifter systemet hvis du er usikker.
schedule-zones-assumed-computer = Begge tidssonene som er valgt her, viser samme tid; bare denne datamaskinen har en annen, og det gjør ingenting. { $system } oppgir ikke sin egen: Spør den som drifter systemet hvis du er usikker.
schedule-zones-differ = SuperOffice og { $system } har forskjellige tidssoner
schedule-zones-differ-about = Stemmer det, trenger du ikke å gjøre noe. Hvis ikke, endrer du den som er feil: Ellers får avtaler og oppgaver feil tidspunkt.
schedule-zones-reported = { $system } har en annen tidssone enn den du valgte
schedule-zones-reported-about = Velg { $zone }, med mindre du vet at valget ditt er riktig: Ellers får avtaler og oppgaver feil tidspunkt.
zone-about = { $windows }, { $offset }
zone-meant = { $zone }: { $about }
schedule-items = Dette synkroniseres
schedule-users = Brukere
preference-crm-zone = Tidssone for SuperOffice
preference-crm-zone-about = En by, for eksempel Oslo, eller et Windows-navn. SuperOffice oppgir den ikke.
preference-calendar-zone = Tidssone for { $system }
preference-calendar-zone-about = En by, for eksempel Oslo, eller et Windows-navn.
preference-appointments = Synkroniser avtaler
preference-appointments-about = Fra dagboken i SuperOffice og fra kalenderen.
preference-persons = Synkroniser personer
preference-persons-about = Personer i SuperOffice, kontakter i kalendersystemet.
preference-tasks = Synkroniser oppgaver
preference-tasks-about = Oppgaver og oppfølginger.
preference-direction = Synkroniseringsretning
direction-two-way = Toveis
direction-two-way-about = Endringer går begge veier.
direction-to-calendar = Enveis, til { $system }
direction-to-calendar-about = Endringer i { $system } kommer ikke til SuperOffice.
direction-to-superoffice = Enveis, til SuperOffice
direction-to-superoffice-about = Endringer i SuperOffice kommer ikke til { $system }.
direction-off = Ingen synkronisering
direction-off-about = Ingenting synkroniseres før dette endres.
preference-users-edit-own = Brukere kan endre egne innstillinger
preference-users-edit-own-about = Ellers gjelder det som er valgt her, for alle.
preference-sync-user = Én konto handler på vegne av alle (Sync User)
preference-sync-user-about = Bare etter at produsenten av Synchronizer har aktivert det. Da får ikke brukerne e-post og logger ikke på.

## Link Users
links-taken-out = Noen brukere er ikke koblet lenger
links-taken-out-more = Par: { $count }. De hører til en annen organisasjon enn den som nå er koblet til, eller er koblet i en annen profil. En kopi fra før er lagret ved siden av profilen.
link-heading = Hvem hører til hvilken kalender
link-lead = Koble hver person i SuperOffice til kalenderen sin i { $system }. Programmet sender ingen e-post.
link-of = Listen fra { $system }
link-fetching = { $system } leses
link-not-fetched = Ikke hentet ennå
link-begins = Listen hentes …
link-known = { $known } så langt
link-known-of = { $known } av omtrent { $total }
link-whole = { $count ->
    [one] Én person er hentet
   *[other] { $count } personer er hentet
}
link-part = { $known } er hentet; listen er ikke fullstendig
link-part-of = { $known } av omtrent { $total } er hentet; listen er ikke fullstendig
link-sorting = Listene sammenlignes …
link-stop = Stopp
link-fetch = Hent
link-go-on = Fortsett
link-fetch-again = Hent på nytt
link-configure = Kontroller konfigurasjonen her
link-failed-kept = Det { $system } har oppgitt så langt, er tatt vare på.
link-busy = { $system } ber om å vente { $seconds } s. Det fortsetter av seg selv.
link-from-the-beginning = { $system } vet ikke lenger hvor lesingen stoppet. Listen leses på nytt fra begynnelsen; ingenting går tapt.
link-gap-search-is-cut = { $system } avslutter lange søk tidlig, så noen kan mangle. Legg til adressene deres nedenfor.
link-gap-public-list = { $system } viser bare den offentlige listen: Skjulte og suspenderte personer mangler.
link-gap-only-oneself = Denne kontoen har ingen katalog og viser bare seg selv. Legg til adressene til andre nedenfor.
link-untold-basic-permission = Du kan gå videre: Microsoft 365 viser navn og hovedadresser, og det holder for de fleste. Utelat selv det som ikke er personer (rom, delte postbokser, blokkerte kontoer), og koble selv dem som har en annen adresse i SuperOffice.
link-untold-how = Slik får du vite mer
link-untold-basic-permission-more = Dette må ingen gjøre. Den som har ansvaret for programmet, legger tillatelsen User.Read.All til i innstillingsfilen (innstilling: microsoft365.scopes), en Microsoft 365-administrator godkjenner den, og du logger på igjen.
link-untold-rooms = Exchange viser rom og delte postbokser som personer. Utelat dem selv.
link-left-out = Ikke tatt med: { $list }.
link-name-differs = Brukernavnet (UPN) er et annet: { $user }
link-left-out-person = andre ({ $count })
link-left-out-retired = personer som har sluttet eller er blokkert ({ $count })
link-left-out-shared = delte postbokser ({ $count })
link-left-out-guest = gjester ({ $count })
link-left-out-without-calendar = kontoer uten kalender ({ $count })
link-parts = Deler av listene
link-tab-exact = Nøyaktige treff
link-tab-weak = Forslag etter brukernavn
link-tab-several = Flere er mulige
link-tab-only-superoffice = Bare i SuperOffice
link-tab-only-calendar = Bare i { $system }
link-tab-linked = Koblet
link-tab-elsewhere = Koblet et annet sted
link-about-exact = Adressen i SuperOffice er en av personens adresser i { $system }: Listen viser den som er lik. Fjern krysset for dem som ikke skal kobles.
link-about-exact-more = Adressen i SuperOffice er en av personens adresser i { $system }. Ingen er krysset av her: Profilen har allerede koblede brukere. Kryss av dem som også skal kobles.
link-about-weak = Brukernavnet er det samme på begge sider; adressen i SuperOffice er en annen eller mangler. Kryss av for parene som er riktige.
link-no-address = Ingen e-postadresse
link-same-user = Samme brukernavn: { $user }
link-same-user-besides = { $address } · samme brukernavn: { $user }
link-about-several = Mer enn én kalender eller mer enn én person har adressen. En kalender med personens navn står først. Koble ikke en delt postboks: Mangler personens egen kalender, la personen stå og se under «Bare i { $system }».
link-about-only-superoffice = Ingen i { $system } har adressen deres. Velg en kalender selv, eller utelat dem.
link-about-only-calendar = Ingen i SuperOffice har adressen deres. Velg en person selv, eller utelat dem.
link-about-linked = Disse parene er lagret i profilen. De endres ikke om listene hentes på nytt.
link-about-elsewhere = Personer fra begge lister som er koblet i en annen profil. Enda en kobling gir doble avtaler. Fjern først koblingen i den andre profilen.
link-half = En liste er ikke fullstendig ennå, så den som hører til, kan fortsatt dukke opp.
link-half-first = En liste er ikke fullstendig ennå, og noen som mangler, kan ha samme adresse. Vent til hele listen er hentet.
link-half-rests = En liste er ikke fullstendig ennå, og noen som mangler, kan ha samme adresse. Hent hele listen først, ovenfor.
link-search = Søk
link-search-in = Søk i { $system }
link-search-example = Navn eller adresse
link-nobody = Ingen
link-nobody-exact = Ingen her. Velg en annen del ovenfor: Tallet sier hvor mange personer den har.
link-done-exact = Ferdig her: Alle som har samme adresse på begge sider, er koblet. Velg en annen del ovenfor: Tallet sier hvor mange personer den har.
link-done-here = Ferdig: Alle som har samme adresse på begge sider, er koblet.
link-nobody-yet = Ingen ennå: Listene må hentes først.
link-nobody-found = Ingen ble funnet
link-position = { $place } av { $count }
link-possible = { $count } kalendere passer: velg én
link-possible-people = Passer til { $count } personer: kanskje en delt postboks
link-perhaps-shared = { $address } · kanskje en delt postboks
link-same-name = { $address } · samme navn
link-taken = Koblet i profilen «{ $name }»
link-changed = En annen i { $system } nå; koblet som { $who }
link-gone = Ikke i { $system } lenger
link-now-retired = Har sluttet eller er blokkert i { $system }
link-now-without-calendar = Uten kalender i { $system } nå
link-now-other = Ikke en person i { $system } nå
link-ticked = Koble valgte ({ $count })
link-left = Krysset av, men ikke koblet ennå: { $names }
link-left-about = Koble dem nå. Velg { window-next } en gang til for å gå videre uten dem.
link-all = Koble alle { $count }
link-unlink = Fjern kobling for valgte ({ $count })
link-tick-all = Velg alle
link-tick-none = Velg ingen
link-hand = Samme person i { $system }
link-hand-choose-first = Velg noen i listen ovenfor først.
link-hand-nobody = Ingen er valgt ennå.
link-hand-half = Valgt: { $one }. Velg nå hvem som hører til i { $system }.
link-hand-pair = Valgt: { $one } og { $two }
link-hand-shared = Valgt: { $one } og { $two }, kanskje en delt postboks: Flere personer i SuperOffice har adressen dens.
link-one = Koble disse to
link-one-shared = Koble likevel
link-undo = Angre
link-done-linked = Koblet: { $count }.
link-done-unlinked = Kobling fjernet: { $count }.
link-done-undone = Angret.
link-done-all = { $count ->
    [one] I profilen: 1 koblet bruker.
   *[other] I profilen: { $count } koblede brukere.
}
link-addresses-title = Personer som { $system } ikke viser
link-addresses-about = Legg dem til med e-postadressene deres.
link-addresses-needed = Listen kan mangle noen. Legg dem til med e-postadressene deres.
link-addresses = Adresser, eller en fil med dem
link-addresses-hint = Skriv adresser, angi banen til en CSV-fil, eller slipp filen på dette vinduet.
link-addresses-add = Legg til
link-addresses-paste = Legg til det kopierte
link-added = Nye personer: { $count }
link-added-rest = Kjent fra før: { $known }. Linjer uten adresse: { $wrong }.
link-added-cut = Det var mer enn det er plass til: Det som kommer etter 4 MB eller 50 000 personer, er utelatt.
link-unreadable = Ingenting kunne leses
link-unreadable-more = Kontroller banen: Filen må være en tekst, for eksempel CSV, på høyst 4 MB.
link-save = Lagre par som CSV
link-saved = Parene er lagret
link-open-folder = Åpne mappe
link-table-name-superoffice = Navn i SuperOffice
link-table-address-superoffice = E-post i SuperOffice
link-table-name = Navn i { $system }
link-table-address = E-post i { $system }

## Waiting for an administrator’s approval

approval-subtitle = Venter på godkjenning fra administratoren.
approval-chip = Venter på godkjenning
approval-about-microsoft365 = En administrator i organisasjonen må godkjenne dette programmet én gang. Send den ferdige e-posten eller lenken.
approval-about-superoffice = En SuperOffice-administrator må godkjenne dette programmet én gang for firmaet ditt. Send den ferdige e-posten.
approval-about-google = En superadministrator for Google Workspace må merke dette programmet som klarert. Send den ferdige e-posten.
approval-about-exchange = En administrator må gjøre noe først. Send den ferdige e-posten.
approval-known = Du logget på som { $user }. Det var riktig, bare godkjenningen mangler.
approval-known-microsoft365 = Du logget på som { $user }. Hører kontoen til organisasjonen som skal kobles til, mangler bare godkjenningen. Er den bare gjest der, velger du «Bruk en annen konto»: Godkjenningen ville ellers gjelde en annen organisasjon.
approval-guest = Er kontoen bare gjest i organisasjonen som skal kobles til? Bruk i så fall en annen: Godkjenningen ville gjelde en annen organisasjon.
approval-link = Lenke til administratoren
approval-link-hint = Den virker på alle datamaskiner. Godkjenningen gjelder selv om den siste siden ikke kan nås.
approval-link-hint-rehearsal = I en prøvekjøring spiller du administratoren: Åpne den på denne datamaskinen, og velg «Have an admin account?». Godkjenningen gjelder selv om den siste siden ikke kan nås.
approval-mail = Åpne e-postprogram
approval-mail-opened = E-postprogrammet åpner seg. Skriv inn administratorens adresse der. Skjer ingenting, velger du «Kopier teksten».
approval-no-mail-program = Fant ikke noe e-postprogram. Kopier teksten og send den på din egen måte.
approval-copy-text = Kopier teksten
approval-text-copied = Teksten til administratoren er på utklippstavlen.
approval-show-picture = Vis QR-kode
approval-hide-picture = Skjul QR-kode
approval-picture = QR-kode for lenken til administratoren
approval-picture-about = Administratoren kan åpne lenken med kameraet på en telefon.
approval-looking = Sjekker om det er godkjent …
approval-not-yet = Ikke godkjent ennå – sjekket kl. { $time }, sjekker igjen om { $left }
approval-trouble = Kunne ikke spørre kl. { $time }: { $why }. Sjekker igjen om { $left }
approval-there = Godkjent. Nå testes alt.
approval-nobody-signed-in = Godkjenningen kan ikke ses herfra, fordi organisasjonen ikke har sluppet inn noen ennå. Når du får vite at det er gjort, velger du «Logg på»: Nettleseren åpnes.
approval-provider-is-silent = Godkjenningen kan ikke ses herfra. Når du får vite at det er gjort, velger du «Logg på»: Nettleseren åpnes.
approval-sign-in-ended = Godkjenningen kan ikke ses herfra lenger: Den første påloggingen er utløpt, eller ble bare beholdt til programmet ble lukket. Velg «Logg på»: Nettleseren åpnes.
approval-just-tried = Ikke godkjent ennå. Etter en godkjenning kan det ta noen minutter. Velg da «Logg på» igjen: Nettleseren åpnes.
approval-check = Kontroller nå
approval-sign-in = Logg på
approval-check-looks = Sjekker med en gang.
approval-check-signs-in = Åpner påloggingen i nettleseren.
approval-close-meanwhile = Du kan forlate denne siden: Programmet fortsetter å sjekke. Hvis du lukker det, fortsetter det når du åpner profilen igjen.
approval-close-ends = Du kan forlate denne siden, men la programmet være åpent. Når det lukkes, slutter det å sjekke og glemmer påloggingene. Godkjenningen gjelder likevel: Logg da på på nytt.
approval-stop = Slutt å vente
approval-not-kept = Det kunne ikke lagres at denne profilen venter
approval-back = Tilbake til å vente på godkjenning

## The window: pages

passphrase-heading = Åpne filen med påloggingene
passphrase-lead = Påloggingene ligger i en fil på denne datamaskinen som bare åpnes med passfrasen. Du blir spurt én gang, til du lukker programmet.
passphrase-heading-new = Oppbevar påloggingene i en fil med passfrase
passphrase-lead-new = For datamaskiner uten nøkkellager. Den som har både filen og passfrasen, har påloggingene. Ingen kan gjenopprette en glemt passfrase: Da må du logge på igjen.
passphrase-field = Passfrase
passphrase-hint = Det er forskjell på store og små bokstaver.
passphrase-hint-new = 12 tegn eller mer. Noen få ord uten sammenheng er bra.
passphrase-again = Gjenta passfrasen
passphrase-differs = Feil: Passfrasene er ikke like.
passphrase-error = Feil: { $error }
passphrase-open = Åpne
passphrase-make = Lag filen
passphrase-opening = Dette tar litt tid, slik at ingen kan gjette raskt.
passphrase-made = Filen med påloggingene er opprettet
passphrase-made-about = Den heter { $file } og åpnes bare med passfrasen din, som du blir spurt om én gang hver gang du starter programmet.
passphrase-lost = Er passfrasen borte, kan ingen gjenopprette den: Flytt filen { $file } vekk, logg på igjen i alle profiler og velg en ny passfrase.

profiles-heading-empty = Koble SuperOffice til kalenderne deres
profiles-lead-empty = Du trenger omtrent ti minutter, en SuperOffice-administrator og, i de fleste bedrifter, en administrator for Microsoft 365, Exchange eller Google. Ingenting endres i noen av systemene før du sier ja.
profiles-heading = Profiler
profiles-lead = Én profil kobler SuperOffice til ett kalendersystem.
profiles-new = Sett opp en ny profil
profiles-rehearse = Prøv med oppdiktede firmaer
profiles-rehearse-about = For å prøve eller øve: Alt er oppdiktet og blir på denne datamaskinen. Dine egne profiler er tilbake når du velger «{ window-end-rehearsal }».
profiles-rehearsal-about = Dette er en prøvekjøring, bare med oppdiktede firmaer. Den slutter når du lukker vinduet. Dine egne profiler er urørt: De er tilbake når du starter programmet som vanlig. Profiler du lager her, blir liggende til neste prøvekjøring, men ikke de oppdiktede påloggingene.
profiles-rehearsal-about-within = Dette er en prøvekjøring, bare med oppdiktede firmaer. Velg «{ window-end-rehearsal }», så er dine egne profiler tilbake, urørte. Profiler du lager her, blir liggende til neste prøvekjøring, men ikke de oppdiktede påloggingene.
profiles-rehearsal-ended = Prøvekjøringen er avsluttet: Herfra er alt ekte
profiles-rehearsal-ended-about = Her er dine egne profiler, slik de var. De oppdiktede beholdes til neste prøvekjøring.
profiles-open = Åpne
profiles-continue = Fortsett
profiles-delete = Slett
profiles-restore = Gjenopprett
profiles-purge = Fjern for godt
profiles-purge-ask = Vil du fjerne «{ $name }» for godt?
profiles-purge-about = Påloggingene trekkes tilbake der det går, og glemmes. Profilen kan da ikke gjenopprettes.
profiles-purge-yes = Ja, fjern den
profiles-purge-no = Behold den
profiles-purging = Fjerner profilen …
profiles-manage = Administrer
profiles-manage-about = «Dupliser» lager en kopi med de samme innstillingene, men uten pålogginger og koblede brukere: Ingen kan kobles to ganger.
profiles-rename = Gi nytt navn
profiles-renamed = Profilen heter nå «{ $name }»
profiles-duplicate = Dupliser
profiles-duplicated = «{ $name }» er laget
profiles-duplicated-about = Den har de samme innstillingene, men ingen pålogginger og ingen koblede brukere.
profiles-export = Eksporter
profiles-documents = Dokumenter
profiles-exported = Skrevet til { $file }
profiles-import = Importer en profil
profiles-import-file = Profilfil
profiles-import-hint = Skriv hvor den er, eller slipp filen på dette vinduet.
profiles-import-compare = Vis hva som blir endret
profiles-import-leave = La alt være som det er
profiles-import-reading = Leser filen …
profiles-import-difference = Dette blir endret
profiles-import-take = Lagre den slik
profiles-import-saving = Lagrer profilen …
profiles-state-complete = Tilkoblet
profiles-state-failed = Siste test mislyktes
profiles-state-session = Tilkoblet til du lukker programmet
profiles-state-approval = Venter på administratoren
profiles-state-unfinished = Ikke ferdig
profiles-state-deleted = Slettet
profiles-deleted-about = Påloggingene oppbevares i 30 dager: Profilen kan gjenopprettes til { $until }.
profiles-waits-since = Har ventet på godkjenning fra en administrator siden { $time }. Åpne profilen for å sjekke.
profiles-goes-on-at = Neste trinn: { $step }
profiles-failed-at = Sist testet { $time }, med feil
profiles-tested = Sist testet { $time }
profiles-warnings = Virker, med en advarsel: { $list }
profiles-sign-ins = Pålogginger
profiles-keeping = Lagrer påloggingen …
profiles-repaired = Pålogget igjen som { $user }. Ingenting annet i profilen er endret.
profiles-repaired-server = Pålogget igjen som { $user }. Profilen har adressene du oppga.
profiles-disconnect = Koble fra
profiles-disconnect-ask = Vil du koble { $system } fra denne profilen?
profiles-disconnect-about = Påloggingen trekkes tilbake hos { $system } der det går, og fjernes fra denne datamaskinen. Resten av profilen blir værende. Du kan logge på igjen senere.
profiles-disconnect-yes = Ja, koble fra
profiles-disconnect-no = Behold tilkoblet
profiles-disconnecting = Kobler fra { $system } …
profiles-disconnected = { $system } er koblet fra
profiles-left-nothing-kept = Det lå ingen pålogging på denne datamaskinen. Åpne { $address } hos { $system } for å fjerne dette programmet der også.
profiles-left-not-offered = Påloggingen er fjernet fra denne datamaskinen. { $system } lar ikke programmer trekke den tilbake: Fjern dette programmet selv på { $address }.
profiles-left-failed = Påloggingen er fjernet fra denne datamaskinen, men { $system } kunne ikke få beskjed. Fjern dette programmet selv på { $address }.
profiles-way = Slik foregår det
profiles-way-1 = Du velger de to systemene og et **navn** på profilen.
profiles-way-2 = Du **logger på** begge, i nettleseren eller her, og hver tilkobling testes med en gang.
profiles-way-3 = Du får en testet **profil** til Synchronizer, tjenesten som deretter holder begge systemene like.
profiles-damaged = En profilfil er skadet
profiles-damaged-more = { $file } er urørt. { $reason }

before-heading = Før du begynner
before-lead = Ha dette klart. Du kan når som helst stoppe og fortsette senere.
before-superoffice-administrator = Noen som kan logge på SuperOffice CRM Online **som administrator**.
before-superoffice-addresses = I SuperOffice er e-postadressen til hver person den samme som adressen til postboksen.
before-superoffice-onsite = Med **SuperOffice Onsite** trengs i stedet adressene til webtjenester og web-API og passordet til systembrukeren. Det går sammen med Microsoft 365 eller Google, ikke med en Exchange-server.
before-superoffice-approval = Ved første pålogging **godkjenner** administratoren dette programmet for firmaet.
before-microsoft-plan = Et Microsoft 365-abonnement **med Exchange**: Business Basic, Standard eller Premium. Abonnementer med bare apper har ikke postboks.
before-microsoft-administrator = En **global administrator** som kan gi samtykke for organisasjonen. De fleste organisasjoner lar ingen andre gjøre det.
before-microsoft-mailbox = Den som logger på, har sin egen postboks. Det kan være den globale administratoren eller en annen: Da trenger du begge.
before-microsoft-onsite = Med **SuperOffice Onsite**: Hver persons **brukernavn** (UPN) i Microsoft 365 er det samme som e-postadressen.
before-exchange-reachable = **Exchange Web Services** og den **frakoblede adresseboken** kan nås fra internett, uten påloggingsside foran.
before-exchange-entries = **Brukernavn, domene, e-postadresse og passord** for en postboks som ikke krever tofaktor.
before-exchange-impersonation = Bare hvis én konto handler på vegne av alle postbokser: Den har rettigheten **ApplicationImpersonation**.
before-google-administrator = En jobbkonto i Google Workspace å logge på med; en vanlig bruker er nok. En **administrator** («Help Desk Admin» eller høyere) ser også suspenderte brukere.
before-google-trusted = Hvis Google Workspace hos dere bare slipper inn klarerte apper: På forhånd merker en **superadministrator** dette programmet som **«Trusted»** i administrasjonskonsollen. En personlig Gmail-konto trenger ingen av delene.
before-google-client = **Klient-ID-en** å søke etter der står på Google-kortet under «Klarert app», klar til å kopieres.
before-either = Bare én av de neste tre trengs: kalendersystemet du bruker.
before-copy = Kopier til IT-avdelingen
before-copied = Listen er på utklippstavlen. Send den til IT-avdelingen.

swap-title = Andre systemer bør ligge i en annen profil
swap-connections = Påloggingen i denne profilen vil bli glemt: { $systems }.
swap-links = Koblede brukere som vil bli tatt ut: { $count }.
swap-about = En ny profil lar denne være som den er.
swap-new = Lag en ny profil
swap-change = Endre denne
swap-this = Endre denne
setup-swap = Hvilken profil skal ha disse systemene
swap-keep = Behold systemene som de var
select-heading = Hvilke systemer skal synkroniseres?
select-lead = Du kan ha flere profiler. Én profil kobler SuperOffice til ett kalendersystem.
select-name = Navn på profilen
select-name-example = Nordfjell Energi – Microsoft 365
select-name-example-google = Nordfjell Energi – Google
select-name-example-exchange = Nordfjell Energi – Exchange
select-name-hint = Kollegene finner profilen under dette navnet.
select-name-missing = Feil: Gi profilen et navn.
select-name-long = Feil: Bruk høyst 100 tegn.
select-name-taken = Feil: En annen profil har dette navnet.
select-name-invisible = Feil: Navnet inneholder usynlige tegn.
select-crm = SuperOffice
select-crm-online = CRM Online
select-crm-online-about = Driftet av SuperOffice
select-crm-onsite = CRM Onsite
select-crm-onsite-about = På egen server
select-no-combination = Microsoft Exchange kan ikke kombineres med SuperOffice Onsite.
select-no-combination-way = Synchronizer kobler SuperOffice Onsite bare til Microsoft 365 eller Google. Velg en av dem, eller CRM Online. Har firmaet ingen av delene, spør du SuperOffice eller SuperOffice-partneren din.
select-calendar = Kalendersystem
select-microsoft-about = Exchange Online
select-exchange-about = Egen eller hostet server
select-google-about = Google Workspace eller Gmail
select-google = Type Google-konto
select-google-workspace = Google Workspace (en organisasjon)
select-google-workspace-about = Firmaet har en administrasjonskonsoll. Brukerne kan slås opp og kobles.
select-google-gmail = Personlig Gmail
select-google-gmail-about = Én person og én kalender. Det finnes ingen brukerliste.
select-advanced-show = Vis spesielle innstillinger
select-advanced-hide = Skjul spesielle innstillinger
select-environment = SuperOffice-miljø
environment-online = Produksjon
environment-online-about = For arbeidet i firmaet
environment-qaonline = Stage
environment-qaonline-about = For tester hos partnere
environment-sod = Utvikling
environment-sod-about = For utviklere
select-tenant = Kunde-ID i SuperOffice
select-tenant-hint = Bare hvis du har tilgang til flere firmaer i SuperOffice.
select-cloud = Microsoft-sky
cloud-worldwide = Hele verden (de fleste organisasjoner, også US GCC)
cloud-us-government = Amerikanske myndigheter (GCC High)
cloud-us-dod = USAs forsvarsdepartement
cloud-china = Kina, driftet av 21Vianet
cloud-bleu = Bleu (Frankrike)
cloud-delos = Delos (Tyskland)

configure-heading = Koble til begge systemene
configure-lead = Disse påloggingene brukes til å sette opp profilen. Hver koblet bruker logger på én gang senere.
configure-unusual = Ikke innebygd: Disse adressene og navnene kommer fra innstillingene dine

card-empty-superoffice = Logg på som SuperOffice-administrator.
card-empty-onsite = Angi adressene til serveren og systembrukeren.
card-empty-google = Logg på med en jobbkonto i Google Workspace; en vanlig bruker er nok. Bare «Klarert app» trenger en superadministrator. Viser Google avkryssingsbokser, krysser du av i alle.
card-empty-google-gmail = Logg på med Gmail-kontoen som har kalenderen. Viser Google avkryssingsbokser, krysser du av i alle.
card-empty-microsoft365 = Logg på med en jobbkonto som har postboks.
card-empty-exchange = Angi kontoen til en postboks. Serveren blir funnet ut fra adressen.
card-asks-microsoft365 = Microsofts side kan komme to ganger, kalle programmet «ikke bekreftet» og be om «full tilgang» til kalendere, kontakter og oppgaver. Det er riktig: Synchronizer skriver i dem. Viser den boksen «Consent on behalf of your organization», krysser du av for den: Da spør den ikke de andre.
card-sign-in-superoffice = Logg på med SuperOffice
card-sign-in-microsoft365 = Logg på med Microsoft
card-sign-in-exchange = Koble til
card-sign-in-google = Logg på med Google
card-admin-consent = Samtykk for alle
card-admin-consent-about = For en global administrator, før eller etter påloggingen: Du godtar én gang for hele organisasjonen. I de fleste organisasjoner kan ingen andre logge på uten.
card-own-registration = Egen registrering
card-own-registration-about = Bruk en app som firmaet har registrert selv.
card-sign-in-for-me = Prøvekjøring uten nettleser: logg på for meg som
card-waiting = Venter · { $left } igjen
card-waiting-sign-in = Fullfør påloggingen i nettleseren. Siden åpnet seg kl. { $time }.
card-waiting-boxes = Viser Google avkryssingsbokser, er de tomme til å begynne med: Kryss av i alle («Velg alle»), og velg «Fortsett».
card-waiting-permissions = En side til: Godta tillatelsene i nettleseren. Den åpnet seg kl. { $time }.
card-waiting-admin-consent = Godta for organisasjonen i nettleseren. Siden åpnet seg kl. { $time }.
card-waiting-accepted = Godtatt for organisasjonen. Logg nå på på neste side, så det blir testet. Den åpnet seg kl. { $time }.
card-waiting-played = { $name } logger på uten nettleser.
card-waiting-played-stuck = { $name } står foran siden «{ $page }» og kommer ikke videre.
card-waiting-unopened = Siden venter på deg: Kopier lenken til en nettleser på denne datamaskinen.
card-page-not-opened = Nettleseren åpnet seg ikke, så siden ble ikke vist.
card-time-left = Tid igjen
card-nearly-over = Det er mindre enn ett minutt igjen.
card-keep-waiting = Fortsett å vente
card-kept-waiting = Ti minutter til. Siden i nettleseren gjelder fortsatt.
card-open-again = Åpne nettleseren igjen
card-copy-link = Kopier lenke
card-link-hint = Lenken virker bare på denne datamaskinen.
card-link-copied = Lenken er på utklippstavlen. Den virker bare på denne datamaskinen.
card-details-copied = Detaljene er på utklippstavlen.
card-administrator-link-copied = Lenken til administratoren er på utklippstavlen. Den virker på alle datamaskiner.
card-administrator-link-copied-rehearsal = Lenken til administratoren er på utklippstavlen. I en prøvekjøring virker den bare på denne datamaskinen.
card-client-id-not-kept = Klient-ID-en brukes nå, men kunne ikke lagres i innstillingene.
card-client-id-copied = Klient-ID-en er på utklippstavlen.
card-client-id-locked = Firmaets policy fastsetter klient-ID-en her. Den ble ikke endret. Velg «Avbryt» og logg på med den.
card-client-secret-missing = Google vil ha klienthemmeligheten også. Angi den, eller legg inn den nedlastede filen.
card-place-changed = Du valgte et annet miljø på forrige side. Logg på der.
card-cancel = Avbryt
card-question = Hva står det på siden i nettleseren?
card-question-first = Skriver du fortsatt, eller bekrefter du på telefonen? Ta den tiden du trenger. Viser siden en melding og du ikke kommer videre, si fra her.
card-question-still = Jeg holder på å logge på
card-question-stuck = Jeg kommer ikke videre
card-question-about = Velg siden som ligner på din, eller angi det som står på den.
card-question-met = I en nettleser ville du sett denne siden. Velg den for å lese hva som hjelper.
card-question-read = Teksten på siden står i feltet. Velg «Forklar» for å lese hva som hjelper.
card-number = Feilnummer eller tekst
card-number-hint = Lim inn all tekst fra siden: Programmet finner nummeret i den. Teksten forlater ikke dette vinduet.
card-number-found = Funnet: { $what }
card-number-explain = Forklar
card-number-unknown = Ingenting er kjent om denne teksten. Lim inn all tekst fra siden, eller velg en side ovenfor.
card-checking = Kontrollerer
card-checking-about = Leverandøren blir spurt. Det tar noen sekunder.
card-connected = Tilkoblet
card-saved = Lagret
card-saved-session = Pålogget til du lukker
card-stale = Logg på igjen
card-stale-about = Denne påloggingen er over. Logg på igjen for å fortsette; alt annet er bevart.
card-failed = Ikke tilkoblet
card-signed-in-as = Du er pålogget som { $user }.
card-was-signed-in-as = Du var pålogget som { $user }.
card-checks-passed = { $count } kontroller bestått på { $seconds } s
card-checks-passed-notes = { $count } kontroller bestått, { $notes } merknader, på { $seconds } s
card-checks-passed-note = { $count } kontroller bestått, 1 merknad, på { $seconds } s
card-warning-go-on = Du kan fortsette uten. For å endre det:
card-warning-users = Du kan fortsette: Ingenting må gjøres nå. Bruk en konto som kan administrere brukere, hvis du også vil se suspenderte brukere.
card-copy-command = Kopier kommando
card-command-copied = Kommandoen er på utklippstavlen.
card-copy-fingerprint = Kopier fingeravtrykk
card-fingerprint-copied = Fingeravtrykket er på utklippstavlen.
card-granted = Vis gitte tillatelser
card-hide-granted = Skjul gitte tillatelser
card-consent-done = En administrator har godtatt for hele organisasjonen. Her er det ikke mer å gjøre.
card-consent-then = Godtatt for hele organisasjonen da det sist ble testet.
card-consent-yours = Ikke alt er godtatt for alle ennå. Velg «Samtykk for alle» én gang, så ingen andre blir stoppet.
card-consent-theirs = Du kan fortsette. Ikke alt er godtatt for alle ennå: En global administrator velger «Samtykk for alle» her én gang.
card-consent-unseen = Om alt er godtatt for alle, kan ikke ses herfra. Velg «Samtykk for alle» én gang for å være sikker: Det skader ikke om det alt er gjort.
card-consent-open = Du kan fortsette. Har en global administrator godtatt for alle, gjenstår ingenting. Hvis ikke, velger administratoren «Samtykk for alle» her én gang.
card-details = Detaljer
card-another-account = Bruk en annen konto
card-other-device = Ingen nettleser her? Logg på fra en annen enhet
card-code-about = Fullfør påloggingen på en annen enhet med denne koden.
card-code = Kode
card-code-1 = Åpne { $address } på en telefon eller en annen datamaskin
card-code-2 = Skriv inn koden. **Bruk bare en kode du selv ser her**, aldri en som noen sender deg.
card-code-3 = Logg på og godta der. Dette vinduet fortsetter av seg selv.
card-code-copy = Kopier kode
card-code-copied = Koden er på utklippstavlen.
card-keep-in-file = Oppbevar i en fil med passfrase
card-open-file = Angi passfrasen
card-trusted = Klarert app
card-trusted-title = La først en superadministrator klarere dette programmet
card-trusted-about = Slipper organisasjonen bare inn klarerte apper, gjør en superadministrator dette først. Uten det viser Google «Feil 400: admin_policy_enforced», og ingenting kommer tilbake hit.
card-trusted-then = Det kan ta noen minutter, sjelden et døgn, før Google slipper inn programmet. Logg så på her.
card-trusted-no-client-id = Ingen klient-ID er kjent ennå. Velg «Egen registrering» og angi din først.
card-trusted-send = Er noen andre superadministrator? Send dem dette:
card-hide-trusted = Skjul
card-keep-earlier = Behold tidligere pålogging
card-sign-in-again = Logg på igjen
card-copy-details = Kopier detaljer
card-administrator = administrator
card-no-consent = kan ikke samtykke for alle
card-no-users = kan ikke administrere brukere
card-rights-unknown = rollen kunne ikke fastslås

registration-superoffice-1 = Opprett en app fra malen **«Native app»** i SuperOffice Developer Portal, for miljøet du bruker.
registration-superoffice-2 = Behold omdirigeringsmønsteret fra malen: **^http://127.0.0.1\:\d{"{"}4,10{"}"}$**
registration-superoffice-3 = Det trengs ingen klienthemmelighet.
registration-superoffice-4 = Kopier **applikasjons-ID-en** og angi den nedenfor som klient-ID.
registration-microsoft365-1 = Legg til en **«App registration»** i Microsoft Entra-administrasjonssenteret, for kontoer i alle organisasjoner.
registration-microsoft365-2 = Legg til plattformen **«Mobile and desktop applications»** med adressen **http://localhost**, og tillat «public client flows».
registration-microsoft365-3 = Legg til de delegerte Microsoft Graph-tillatelsene **User.Read, User.ReadBasic.All, Calendars.Read, MailboxSettings.Read** og dem som Synchronizer trenger.
registration-microsoft365-4 = Kopier **«Application (client) ID»** og angi den nedenfor som klient-ID.
registration-google-1 = Åpne **«Clients»** i Google Cloud-konsollen og opprett en av typen **«Desktop app»**.
registration-google-2 = Slå på **Admin SDK API** og **Google Calendar API** i samme prosjekt.
registration-google-3 = Last ned filen for klienten og legg den inn her, eller kopier **klient-ID** og **klienthemmelighet**.
registration-google-4 = La så en superadministrator merke denne klient-ID-en som **«Trusted»** i administrasjonskonsollen.
registration-file = Nedlastet fil
registration-file-hint = Slipp filen på dette vinduet, angi banen, eller lim inn teksten.
registration-file-read = Les filen
registration-file-taken = Klient-ID og klienthemmelighet er hentet fra filen.
registration-file-unreadable = Feil: Filen kunne ikke leses. Kontroller banen.
registration-client-secret = Klienthemmelighet
registration-client-secret-hint = Google gir en til hver «Desktop app». Den lagres i innstillingene og vises ingen steder.
registration-client-secret-stored = En er lagret. La feltet stå tomt for å beholde den.
registration-client-id = Klient-ID
registration-client-id-hint = Den er ikke hemmelig. Den lagres i innstillingene og testes straks med en pålogging.
registration-use = Bruk den og logg på

summary-heading = «{ $name }» er koblet til
summary-heading-open = «{ $name }» er lagret
summary-lead = Begge systemene er koblet til, og profilen er lagret. Sist testet: { $time }.
summary-lead-open = Ikke alt er koblet til ennå. Du kan fortsette når som helst.
summary-lead-stale = Begge systemene har vært koblet til; sist testet: { $time }. Noen må logge på igjen.
summary-lead-failed = Profilen er lagret, men en av tilkoblingene virker ikke akkurat nå. Den røde boksen nedenfor sier hvorfor, og hva som må gjøres.
summary-stored = Her er den lagret
summary-file = Profilen, uten passord:
summary-secrets-keyring = Påloggingene ligger i nøkkellageret på denne datamaskinen. De brukes bare til oppsett og tester.
summary-secrets-session = Påloggingene beholdes bare til du lukker programmet, slik du valgte.
summary-secrets-file = Påloggingene ligger i en kryptert fil som åpnes med passfrasen din. De brukes bare til oppsett og tester.
secrets-locked = Firmaet har bestemt hvor pålogginger oppbevares. Det kan ikke endres her.
summary-open-folder = Åpne mappe
summary-copy-path = Kopier bane
summary-next = Dette gjør du nå
summary-next-hand-over = Synchronizer er tjenesten som heretter holder SuperOffice og kalenderne like, og den trenger denne profilen. Eksporter den, og gi filen til den som drifter Synchronizer for dere: IT-avdelingen, SuperOffice-partneren deres eller SuperOffice.
summary-next-users = Dine egne pålogginger brukes ikke for de koblede brukerne.
summary-export = Eksporter profilen
summary-open = Dette gjenstår
summary-sure = For å være sikker
summary-open-connection = { $system } er ikke koblet til.
summary-open-consent-unseen = { $who ->
    [you] Om Microsoft 365 er godtatt for alle, kan ikke ses herfra. Velg «Samtykk for alle» på kortet én gang: Det skader ikke om det alt er gjort.
   *[other] Om Microsoft 365 er godtatt for alle, kan ikke ses herfra. Spør en global administrator, eller la administratoren velge «Samtykk for alle» på kortet én gang: Det skader ikke om det alt er gjort.
}
summary-open-consent-lacking = { $who ->
    [you] Microsoft 365 er ikke godtatt for alle ennå, så de fleste koblede brukerne ville bli stoppet. Velg «Samtykk for alle» på kortet én gang.
   *[other] Microsoft 365 er ikke godtatt for alle ennå, så de fleste koblede brukerne ville bli stoppet. En global administrator velger «Samtykk for alle» på kortet én gang.
}
summary-open-trusted = Slipper Google Workspace bare inn klarerte apper, merker en superadministrator programmet som klarert for alle som kobles. Ellers stopper Google dem.
summary-open-zones = Se på tidssonene igjen: De stemmer ikke overens. Er en av dem feil, får avtaler og oppgaver feil tidspunkt.
summary-open-guess = Tidssonen for { $system } er gjettet: { $zone }, som på denne datamaskinen. Bekreft den, eller velg en annen.
summary-open-nobody = Ingen er koblet ennå.
summary-open-left = Personer i SuperOffice som har en mulig kalender og ikke er koblet: { $count }. Det er greit hvis du utelater dem med vilje.
summary-open-half = Brukerlistene ble ikke hentet fullstendig, så noen kan mangle.
summary-open-gone = Koblede personer som ikke lenger står i listen, eller som ikke kan kobles nå: { $count }.
summary-open-differ = Koblede personer der brukernavnet i Microsoft 365 (UPN) ikke er e-postadressen: { $count }. SuperOffice Onsite avviser dem: En Microsoft 365-administrator gjør de to like.
summary-alone = Bare i SuperOffice: { $count }. Ingen i { $system } har adressen deres. Utelat dem, eller koble dem selv under «{ step-title-link-users }».
summary-open-unread = Hvem som ikke er koblet, ser du først når brukerlistene leses: De lagres ikke. De koblede endres ikke.
summary-read-lists = Les listene
summary-link = Koble brukere
summary-zones = Se på tidssonene
summary-consent = Gå til «Samtykk for alle»
summary-trusted = Vis trinnene for «Klarert app»
summary-configure = Kontroller konfigurasjonen her
summary-check = Kjør kontrollene på nytt
summary-documents = Kontroller dokumenter
summary-documents-about = Valgfritt: om SuperOffice kan lagre brev og kontrakter i SharePoint eller Google Disk.
summary-checking = Testes
summary-checked = Testet akkurat nå
summary-checked-warnings = Virker, med en advarsel
summary-check-failed = Virker ikke
summary-users = Dette gjør hver koblet bruker nå
summary-users-mail = Åpne e-posten **Let’s get started** som Synchronizer sender, og trykk på knappen i den.
summary-users-superoffice = Logg på SuperOffice.
summary-users-calendar = Logg på { $calendar }.
summary-users-nothing = Ingenting: Én konto handler på vegne av alle, slik du valgte, og de får ikke e-post.
summary-sync-user = Dette må være på plass før noen kobles
summary-sync-user-rights = Kontoen har postboks og rettigheten **ApplicationImpersonation**.
summary-sync-user-throttling = En egen «throttling policy» opphever grensene i Exchange for den.
summary-sync-user-enabled = Produsenten av Synchronizer har aktivert **Sync User** for denne profilen.
summary-sync-user-link = Logg på Exchange med denne kontoen, test den med postboksen til en annen, og koble brukere først etterpå.
summary-letter-name = Tekst til de koblede brukerne
summary-letter-when = Send dem denne teksten når Synchronizer har fått profilen:
summary-letter-subject = Koble kalenderen din i { $calendar } til SuperOffice
summary-letter =
    Hei,

    Snart får du en e-post fra Synchronizer som heter «Let’s get started». Det tar tre minutter, én gang:

    1. Trykk på knappen i e-posten.
    2. Logg på SuperOffice slik du pleier.
    3. { $last }

    Den første synkroniseringen tar lengre tid enn de neste. Si fra til meg hvis noe ikke virker.
summary-letter-account = Logg på { $calendar } med jobbkontoen din.
summary-letter-exchange = Logg på { $calendar } med brukernavnet og passordet ditt for e-post.
summary-letter-google = Logg på { $calendar } med kontoen til kalenderen din. Hvis det vises bokser, velger du «Velg alle».
summary-copy-letter = Kopier tekst
summary-copy-addresses = Kopier adressene til brukerne
summary-copied-letter = Teksten er kopiert. Send den til de koblede brukerne.
summary-copied-addresses = Adressene er kopiert.

## SuperOffice Onsite on the cards

card-onsite-netserver = NetServer-URL (webtjenester)
card-onsite-netserver-hint = Den som drifter SuperOffice-serveren, kjenner den. Den slutter på /Remote/Services og to sifre. { onsite-soap-end }
card-onsite-web-api = Web-API-adresse
card-onsite-web-api-hint = Adressen til SuperOffice i nettleseren, med /api på slutten.
card-onsite-user = Brukernavn
card-onsite-user-hint = Systembrukeren: kontoen som SuperOffice har for programmer. Den som satte opp serveren, kjenner den. En SuperOffice-administrator går også.
card-onsite-no-user = Feil: Angi brukernavnet, uten kolon.
card-onsite-checking = Kontrollerer serveren og logger på. Det tar noen sekunder.
card-onsite-found-web-api = Web-API: { $address }
onsite-soap-end = SuperOffice planlegger å fjerne disse webtjenestene med versjon 13.
onsite-upn = Med SuperOffice Onsite må Microsoft 365-brukernavnet (UPN) til hver bruker være den primære e-postadressen.

## Exchange on the cards

card-exchange-connect = Koble til
card-exchange-correct = Rett opplysningene
card-exchange-enter-oab = Angi adressen selv
card-exchange-answered = Du sa ja for { $before }. Nå neste server: { $host }
card-exchange-answered-same = Du sa ja for { $before }. Et spørsmål til om denne serveren:
card-exchange-declined = Ingenting ble sendt til { $host }. Du kan angi adressene selv.
card-exchange-change = Endre opplysninger
card-exchange-checking = Leter etter serveren og logger på. Det tar noen sekunder.
card-exchange-play = Prøvekjøring: fyll ut og koble til som
card-exchange-play-mailboxes = Prøvekjøring: Den oppdiktede Exchange-serveren er Contosos (contoso.example). Fyll ut og koble til som
person-superoffice-administrator = administrator hos Nordfjell Energi AS
person-superoffice-user = salg, ikke administrator
person-superoffice-onsite-system-user = systembruker hos Nordfjell Energi AS
person-superoffice-onsite-onsite-user = salg, ikke administrator
person-microsoft365-administrator = global administrator hos Nordfjell Energi AS
person-microsoft365-user = vanlig bruker
person-microsoft365-guest = gjest fra en annen organisasjon
person-microsoft365-no-mailbox = bruker uten postboks
person-google-administrator = superadministrator hos Nordfjell Energi AS
person-google-help-desk = administrator med en rolle som ikke kan lese brukere
person-google-user = vanlig bruker
person-google-archive = eier dokumentarkivet
person-google-gmail = personlig konto, ingen organisasjon
person-exchange-administrator = administrator hos Contoso
person-exchange-user = vanlig bruker
person-exchange-service = tjenestekonto uten postboks, handler på vegne av andre
person-exchange-password-expired = bruker med utløpt passord
person-exchange-disabled = bruker med deaktivert konto
person-exchange-moved = bruker med postboks i Microsoft 365
person-exchange-no-mailbox = bruker uten postboks
person-exchange-unannounced = e-postdomene som ikke oppgir noen server; adressen er https://mail.contoso.example/EWS/Exchange.asmx
card-exchange-user = Brukernavn
card-exchange-user-hint = Brukernavnet for Outlook på nettet. Står feltet tomt, brukes e-postadressen.
card-exchange-user-missing = Feil: Angi brukernavnet som hører til domenet.
card-exchange-two-domains = Feil: Brukernavnet har allerede et annet domene.
card-exchange-user-wrong = Feil: Angi bare brukernavnet. Delen før omvendt skråstrek er domenet.
card-exchange-domain = Domene
card-exchange-domain-hint = Tomt hvis brukernavnet er en e-postadresse.
card-exchange-domain-with-address = Feil: La domenet stå tomt, fordi brukernavnet er en e-postadresse.
card-exchange-domain-wrong = Feil: Angi bare domenet, for eksempel CONTOSO eller contoso.local.
card-exchange-split = Domenet er hentet fra brukernavnet.
card-exchange-email = E-postadresse
card-exchange-email-hint = Postboksen som skal kobles til. Serveren blir funnet ut fra delen etter @.
card-exchange-email-missing = Feil: Angi e-postadressen til postboksen.
card-exchange-email-wrong = Feil: Dette er ikke en e-postadresse. Et eksempel er kari@contoso.example.
card-exchange-password = Passord
card-exchange-no-password = Feil: Angi passordet.
card-exchange-password-blanks = Det begynner eller slutter med mellomrom. Det sendes nøyaktig slik det står her.
card-exchange-show-password = Vis passord
card-exchange-hide-password = Skjul passord
card-exchange-password-again = Logger på som { $user } i postboksen { $email }. Alt unntatt passordet er tatt vare på.
card-exchange-help = Usikker på hva du skal skrive?
card-exchange-help-title = Tre måter å finne brukernavn og domene på
card-exchange-help-1 = Det som virker i **Outlook på nettet**, virker her. Hvis du skriver CONTOSO\kari der, er domenet **CONTOSO** og brukernavnet **kari**.
card-exchange-help-2 = Åpne **Ledetekst** på en av firmaets datamaskiner og skriv **whoami**: Domenet står før omvendt skråstrek, brukernavnet etter. **whoami /upn** viser formen med @.
card-exchange-help-3 = Med **hostet Exchange** angir du hele e-postadressen som brukernavn og lar domenet stå tomt.
card-exchange-more = Server og testpostboks
card-exchange-host = Serverens vertsnavn
card-exchange-host-hint = Bare hvis serveren ikke blir funnet ut fra e-postadressen. Den spørres først.
card-exchange-host-wrong = Feil: Angi et vertsnavn, for eksempel mail.contoso.example.
card-exchange-impersonate = Postboksen til en annen
card-exchange-impersonate-hint = E-postadressen, bare for å teste om denne kontoen kan handle på vegne av andre.
card-exchange-may-lock = Flere passord er avvist. Ett feil passord til kan låse kontoen.
card-exchange-refused-before = Dette brukernavnet og passordet ble nettopp avvist. Endre et av dem først.
card-exchange-anyway = Prøv likevel
card-exchange-addresses = Angi adressene selv
card-exchange-addresses-title = Hvor er Exchange-serveren?
card-exchange-addresses-about = Exchange-administratoren kjenner disse to adressene. Hver av dem kan også angis alene.
card-exchange-ews = Adresse til Exchange Web Services
card-exchange-ews-hint = Kalendere leses og skrives der.
card-exchange-oab = Adresse til frakoblet adressebok
card-exchange-oab-hint = Synchronizer leser listen over postbokser der. La feltet stå tomt hvis du ikke kjenner adressen.
card-exchange-address-wrong = Feil: { $why }
card-exchange-address-good = Formen på denne adressen er riktig.
card-exchange-use = Bruk { $address }
card-exchange-instead = Bruk disse i stedet for AutoDiscover
card-exchange-instead-hint = AutoDiscover er måten Exchange oppgir adressene sine på, også til Outlook. En adresse som står tom, hentes fortsatt der.
card-exchange-test = Koble til med disse adressene
card-exchange-look-again = Let igjen med AutoDiscover
card-exchange-search = Foreslå adresser
card-exchange-searching = Leter etter servere i e-postdomenet som svarer som Exchange. Ingen passord sendes.
card-exchange-search-nothing = Ingen server i e-postdomenet svarer som Exchange, så ingen adresse kan foreslås. Spør Exchange-administratoren, eller se «{ card-exchange-where }».
card-exchange-where = Hvor finner jeg dem?
card-exchange-where-1 = I klassisk **Outlook for Windows** holder du **Ctrl**, høyreklikker på ikonet ved klokken og velger **«Test E-mail AutoConfiguration»**.
card-exchange-where-2 = Angi e-postadressen, la det bare være kryss ved **«Use AutoDiscover»**, og velg **«Test»**.
card-exchange-where-3 = **«Availability Service URL»** er adressen til Exchange Web Services, **«OAB URL»** adressen til den frakoblede adresseboken.
card-exchange-where-4 = På serveren viser **Get-WebServicesVirtualDirectory | fl ExternalUrl** og **Get-OabVirtualDirectory | fl ExternalUrl** adressene for bruk utenfra.
card-exchange-allow = Vil du sende passordet til { $host }?
card-exchange-allow-about = Denne serveren er utenfor { $domain }. Tillat det bare hvis du vet at Exchange-serveren deres er der.
card-exchange-allow-imported = Den fulgte med en importert profil. Tillat det bare hvis du vet at den er deres.
card-exchange-allow-from = { $from } fører dit, men det er utenfor { $domain }. Tillat det bare hvis du vet at Exchange-serveren deres er der.
card-exchange-basic = Vil du sende passordet til { $host }, selv om ingenting viser at det er en Exchange-server?
card-exchange-basic-about = Den ber om selve passordet (Basic), over en kryptert forbindelse. Tillat det bare hvis du kjenner denne serveren.
card-exchange-allow-yes = Ja, send det til { $host }
card-exchange-allow-no = Nei, ikke send det
card-exchange-trust = Er dette sertifikatet til { $host }?
card-exchange-trust-about = Denne datamaskinen stoler ikke på utstederen. Be Exchange-administratoren om fingeravtrykket og sammenlign.
card-exchange-trust-yes = Stol på dette sertifikatet for { $host }
card-exchange-trust-no = Ikke stol på det
card-exchange-compared = Jeg har sammenlignet fingeravtrykket, og det er det samme
card-exchange-certificate-subject = Utstedt til
card-exchange-certificate-names = For vertene
card-exchange-certificate-issuer = Utstedt av
card-exchange-certificate-begins = Gyldig fra
card-exchange-certificate-expires = Gyldig til
card-exchange-certificate-fingerprint = Fingeravtrykk (SHA-256)
card-exchange-found-ews = Exchange Web Services: { $address }
card-exchange-found-oab = Frakoblet adressebok: { $address }
card-exchange-found-no-oab = Frakoblet adressebok: ingen
card-exchange-found-version = Serverversjon: { $version }
card-exchange-found-not-impersonated = Ikke testet: å handle på vegne av andre. Det trengs bare der én konto handler for alle brukere; en Exchange-administrator gir den retten.
card-exchange-found-test = Vil du teste det, velger du «{ card-exchange-change }» og skriver inn postboksen til en annen under «{ card-exchange-more }».
card-exchange-found-impersonate = Å handle på vegne av andre er testet med { $email }.
card-exchange-found-allowed = Får passordet etter tillatelse fra deg: { $hosts }
card-exchange-found-pinned = Sertifikat som du stoler på: { $hosts }
card-exchange-override = angitt manuelt
card-cloud-advanced = Avansert
card-cloud-title = Exchange Web Services i Microsoft 365
card-cloud-about = Microsoft slår av tjenesten { $end }. Angi adresser bare hvis Synchronizer-administratoren ber om dem.
card-cloud-ask = Spør Microsoft om tjenesten er på
card-cloud-asking = Spør
card-cloud-asks-for-sign-in = Tjenesten er der og ber om pålogging. Om organisasjonen tillater den, viser seg først etterpå.
card-cloud-disabled = Tjenesten er slått av for organisasjonen.
card-cloud-blocked = En regel i organisasjonen blokkerer dette programmet der.
card-cloud-gone = Tjenesten finnes ikke lenger.
card-cloud-unclear = Svaret sier ingenting om tjenesten.
card-cloud-unreachable = Tjenesten kunne ikke nås.
select-look = Usikker på hvilket kalendersystem det er?
select-look-hint = Angi en hel e-postadresse i firmaet, så ser vi hvor e-posten går.
select-look-do = Slå opp
select-looking = Slår opp
select-look-found = { $system ->
    [Exchange] E-posten til { $domain } er på en Exchange-server. Exchange er valgt.
   *[other] E-posten til { $domain } er i { $system }. { $system } er valgt.
}
select-look-found-because = { $system ->
    [Exchange] E-posten til { $domain } er på en Exchange-server ({ $because }). Exchange er valgt.
   *[other] E-posten til { $domain } er i { $system } ({ $because }). { $system } er valgt.
}
select-look-unknown = Det var ikke mulig å se hvor { $domain } er. Spør administratoren, eller se hvilket program som viser kalenderen din.

## What happened: the page behind a failure, and its report

trouble-show = Vis hva som skjedde
trouble-what = Dette skjedde
trouble-not-connected = { $system } er ikke koblet til
trouble-not-possible = Dette var ikke mulig
trouble-more = Les mer her
trouble-do = Gjør dette
trouble-commands = Kommandoer for administratoren
trouble-timeline = Dette ble prøvd, trinn for trinn
trouble-details = Detaljer til support
trouble-fact = { $name }: { $value }
trouble-nothing-known = Mer er ikke kjent om dette trinnet.
trouble-copy-everything = Kopier alt
trouble-make-report = Lag en rapport
trouble-copied = Kopiert.

fact-time = Tid (UTC)
fact-system = System
fact-code = Kode
fact-number = Leverandørens nummer
fact-host = Vert
fact-port = Port
fact-status = Status
fact-media-type = Svartype
fact-how = Feiltype
fact-how-refused = tilkoblingen ble avvist
fact-how-silent = ingenting kom tilbake
fact-how-reset = forbindelsen ble brutt
fact-how-no-answer = ikke svar i tide
fact-seconds = Sekunder
fact-direction = Klokken på datamaskinen går
fact-direction-ahead = for fort
fact-direction-behind = for sakte
fact-server-time = Tiden på serveren
fact-request-id = Forespørsels-ID
fact-correlation = Korrelasjons-ID
fact-trace = Sporings-ID
fact-detail = Kort fortalt, til support (engelsk)
fact-took = Tid brukt
fact-issuer = Utstedt av
fact-subject = Utstedt til
fact-names = Gyldig for
fact-begins = Gyldig fra
fact-expires = Gyldig til
fact-fingerprint = Fingeravtrykk (SHA-256)
fact-proxy = Proxy
fact-schemes = Påloggingsmåter for proxyen
fact-portal = Nettverkets påloggingsside
fact-script = Skript for proxyen
fact-user = Pålogget som
fact-tenant = Organisasjon
fact-users = Brukere funnet
fact-calendars = Kalendere funnet
fact-expected = Forventet
fact-found = Funnet
fact-scopes = Tillatelser
fact-until = Til
fact-reason = Årsak
fact-from = Oppgitt av
fact-to = Fører til
fact-minutes = Minutter
fact-ends = Slutter
fact-ews-state = Status for Exchange Web Services
fact-graph = Microsoft Graph
fact-json = AutoDiscover i JSON
fact-xml = AutoDiscover i XML
fact-unread = Kunne ikke leses
fact-account-kind = Kontotype
fact-administrator = Er administrator
fact-age-hours = Alder i timer
fact-approval = Godkjenning
fact-asked = Ganger spurt
fact-back-end = Server bak
fact-bytes = Byte
fact-class = Avvisningstype
fact-client = Program
fact-client-request-id = Programmets forespørsels-ID
fact-count = Antall
fact-data-center = Datasenter
fact-error = Feilkode
fact-ews = Adresse til Exchange Web Services
fact-field = Felt
fact-front-end = Server foran
fact-media = Svartype
fact-guest = Ser ut som gjest
fact-moved = Flyttet
fact-name-ms = Navneoppslag, i ms
fact-password-days = Dager til passordet utløper
fact-primary = Primæradresse
fact-profile-why = Hvorfor den ikke ble tatt inn
fact-propose-ews = Adresse som ble funnet
fact-propose-oab = Adressebok som ble funnet
fact-scheme = Påloggingsmåte
fact-suberror = Ekstra feilkode
fact-tcp-ms = Tilkobling, i ms
fact-tls = TLS-versjon
fact-tls-ms = Sikring av forbindelsen, i ms
fact-version = Versjon
fact-why = Hva som er galt
fact-organization = Organisasjon
fact-name = Navn
fact-visible = Kan ses
fact-roles = Roller
fact-webmail = Adresse til webmail
fact-activation = Side for å slå det på
fact-domain = Domene
fact-said = Ordlyd fra SuperOffice
fact-abilities = Funksjoner den oppgir
fact-free = Ledige byte
fact-place = Sted
fact-plugin = Dokumenttillegg
fact-list = I detalj
fact-of = Av
fact-path = Fil
fact-account-kind-organization = en bedriftskonto
fact-account-kind-personal = en personlig konto
fact-account-kind-personal-profile = en personlig konto, som i profilen
fact-approval-not-yet = ikke gitt ennå
fact-approval-unwatched = kan ikke ses herfra
fact-ews-state-allowed = fortsatt tillatt
fact-ews-state-asks-for-sign-in = finnes, og ber om pålogging
fact-ews-state-blocked = ikke tillatt for dette programmet
fact-ews-state-disabled = slått av
fact-ews-state-gone = borte fra denne adressen
fact-ews-state-unclear = ikke noe klart svar
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
fact-graph-ready = kan brukes
fact-guest-domain = etter domenet
fact-guest-token = ifølge Microsoft
fact-moved-mailbox = postboksen
fact-profile-why-exists = det finnes allerede en fil med det navnet
fact-profile-why-imported = den kom med en importert profil
fact-profile-why-made-up = den er fra en prøvekjøring
fact-profile-why-name = navnet kan ikke brukes
fact-profile-why-newer = den er fra en nyere versjon av programmet
fact-profile-why-no-file = filen finnes ikke
fact-profile-why-not-deleted = den er ikke slettet
fact-profile-why-not-removed = det lot seg ikke fjerne
fact-profile-why-real = den gjelder virkelige firmaer
fact-profile-why-running = programmet er åpent
fact-unknown = ikke kjent
fact-addresses = Vertens adresser
fact-address-list = Adresseliste
fact-lists = Adresselister funnet
fact-name-servers = Hva navnetjenerne sier
fact-measured = Ble målt
fact-reached = Ble nådd
fact-inspection = Forbindelser åpnes på veien
fact-refused = Proxyen avviste passordet
fact-refused-forgotten = ja, og det som var lagret, er glemt
fact-store = { report-row-store }
fact-store-keyring = datamaskinens nøkkellager
fact-store-session = minnet, til programmet lukkes
fact-store-file = en kryptert fil
fact-state = Tilstand, med SuperOffices ord
fact-view = Listetype, med Googles ord
fact-time-zone = Tidssone
fact-services = Webtjenestenes mappe
fact-kind = Hvordan den står
fact-kind-missing = ingen har lagt den til
fact-kind-disabled = slått av
fact-kind-not-granted = har ingen tilgang ennå
fact-clock = Datamaskinens klokke
fact-clock-jumped = den hoppet, som etter dvale
fact-for = For hvem
fact-for-everyone = alle i organisasjonen
fact-for-person = én person
fact-for-lacking = ikke alle ennå
fact-for-unseen = kan ikke ses herfra
fact-for-organization = organisasjonen
fact-for-onsite = { select-crm-onsite }
fact-from-this-computer = ingen: det er denne datamaskinen
fact-from-setting = en innstilling
fact-from-environment = en miljøvariabel
fact-from-operating-system = operativsystemet
fact-from-desktop = skrivebordet
fact-from-unsaid = et skript som ikke kunne spørres
fact-from-nobody = ingen
fact-file = { fact-path }

report-page-heading = En rapport til support
report-page-lead = Dette er alt rapporten inneholder. Ingenting sendes: Du kopierer eller lagrer den og gir den videre selv.
report-page-writing = Skriver rapporten …
report-page-left-out = Dette er utelatt
report-page-as-text = Som tekst
report-page-as-json = For programmer (JSON)
report-page-form = Rapportformat
report-page-copy = Kopier
report-page-copied = Rapporten er på utklippstavlen.
report-page-save = Lagre
report-page-saved = Lagret som { $file }
report-page-open-folder = Åpne mappe
report-page-text = Rapporten
report-page-make = Rapport til support

ready-looking = Ser på datamaskinen og nettverket …
ready-well = Denne datamaskinen er klar
ready-notes = Denne datamaskinen er klar, men det er noe du bør vite
ready-findings = Noe kan stå i veien
ready-go-on = Du kan prøve å logge på likevel.
ready-choose-where = Velg først hvor påloggingene skal oppbevares. For denne økten: De er borte når du lukker programmet. I en fil: De blir på denne datamaskinen, bak en passfrase; velg det hvis du kanskje tar en pause. De brukes bare til oppsett og tester.
ready-show = Vis hva som ble kontrollert
ready-hide = Skjul hva som ble kontrollert
ready-again = Sjekk på nytt
portal-not-opened = Nettleseren åpnet seg ikke. Åpne den selv: Nettverket viser påloggingssiden der.

proxy-heading = Logg på proxyen
proxy-lead = Proxyen { $proxy } i nettverket krever brukernavn og passord. De sendes bare til denne proxyen og lagres i nøkkellageret. Hvis det ikke går, beholdes de til du lukker programmet.
proxy-user = Brukernavn for proxyen
proxy-password = Passord for proxyen
proxy-show = Vis passord
proxy-hide = Skjul passord
proxy-give = Logg på proxyen
proxy-trying = Spør proxyen …
proxy-user-missing = Feil: Angi brukernavnet.
proxy-forget = Glem det som er lagret for proxyen
proxy-forgotten = Ingenting er lagret for proxyen { $proxy } lenger.
proxy-nothing-kept = Det var ikke lagret noe brukernavn og passord for proxyen { $proxy }.
proxy-refused = Feil: Proxyen godtar ikke dette brukernavnet og passordet.

## What a candidate of the search for a server turned out to be

candidate-exchange = svarer som Exchange
candidate-basic-only = ber om passord, men viser ingen tegn på Exchange
candidate-redirect = fører til { $to }
candidate-bad-redirect = fører til en adresse som ikke kan brukes
candidate-loop = går i ring
candidate-gateway = viser en påloggingsside for mennesker
candidate-microsoft365 = fører til Microsoft 365 ({ $to })
candidate-no-service = svarer, men ikke som AutoDiscover ({ $status })
candidate-no-answer = gir et svar som ingen kan bruke
candidate-absent = navnet finnes ikke
candidate-no-record = oppføringen finnes ikke
candidate-refused = godtar ingen tilkobling
candidate-silent = svarte ikke i tide
candidate-service = oppgir serveren { $to }

## Handing over and taking in a profile
export-about = Den inneholder ikke passord eller pålogginger. Den som importerer den, logger på igjen.
export-where = Filen legges i mappen { $folder }
difference-new-profile = «{ $name }» er en ny profil. Dette avviker fra det vanlige:
difference-of-profile = Profilen «{ $name }» finnes allerede. Dette blir endret i den:
difference-none = Profilen «{ $name }» finnes allerede, og ingenting blir endret i den.
difference-changed = { $name }: { $old } → { $new }
difference-set = { $name }: { $new }
difference-nothing = (ingenting)
difference-name = Navn
difference-crm = CRM-system
difference-environment = SuperOffice-miljø
difference-netserver = SuperOffice-webtjenester
difference-web-api = SuperOffice-web-API
difference-calendar = Kalendersystem
difference-cloud = Microsoft-sky
difference-account = Type Google-konto
difference-place = Sted
difference-tenant = Organisasjonens ID
difference-user = Brukernavn
difference-domain = Domene
difference-ews-origin = Exchange Web Services ble
difference-oab-origin = Den frakoblede adresseboken ble
difference-value-discovered = funnet av AutoDiscover
difference-value-override = angitt manuelt
difference-value-superoffice-online = SuperOffice CRM Online
difference-value-superoffice-onsite = SuperOffice CRM Onsite
difference-pairs-added = Koblede brukere som kommer til: { $count }
difference-pairs-removed = Koblede brukere som forsvinner: { $count }
difference-pairs-left-out = Koblede brukere som utelates fordi de er koblet i en annen profil eller hører til en annen organisasjon: { $count }
difference-more-pairs = og { $count } til
difference-forgotten = Påloggingen som er lagret her, glemmes: { $systems }
difference-sign-in-again = Noen må logge på igjen: { $systems }
difference-addresses = Adresser som var angitt manuelt, fulgte med filen. De får ikke passord før du har sagt ja.

## Documents

documents-title = Dokumenter
documents-ready = Dokumenter er klare, så langt kontrollen rekker.
documents-ready-with-warnings = Dokumenter kan brukes. Det er noe du bør vite.
documents-not-ready = Dokumenter er ikke klare.
documents-other-side-unknown = I SuperOffice er det ingenting i veien. Dokumentlageret er ikke kontrollert, fordi ingen har tillatt det: Logg på for dokumenter, og kontroller igjen.
documents-unknown = Det er usikkert om dokumenter er klare: Noe kunne ikke kontrolleres.
documents-page-lead = SuperOffice kan lagre brev og kontrakter i SharePoint eller Google Disk. Her kontrolleres det om alt er klart for det. Det er valgfritt, og ingenting endres noe sted.
documents-page-subjects = Dette kontrolleres
documents-page-superoffice = SuperOffice: hvor dokumenter lagres, hvilke maler som går dit, og hvordan brukerne logger på
documents-page-microsoft365 = SharePoint: området, bibliotekene og appene fra SuperOffice
documents-page-google = Google Disk: hvem den tilhører, delte disker og mappen
documents-page-exchange = En Exchange-server har ikke noe dokumentlager, så bare SuperOffice kan kontrolleres.
documents-page-not-connected = { $system } er ikke koblet til ennå, så bare SuperOffice kan kontrolleres.
documents-page-place = Hvor dokumentene skal lagres
documents-page-place-about = Programmet leter ikke etter det som står tomt.
documents-page-site = Adressen til området
documents-page-site-wrong = Dette er ikke adressen til et område. Kopier den fra nettleseren, for eksempel https://company.sharepoint.com/sites/superoffice.
documents-page-library = Bibliotek for dokumenter
documents-page-templates = Bibliotek for maler
documents-page-folder = Mappe
documents-page-folder-hint = Adressen i nettleseren er best. Navnet kan også brukes hvis ingen annen mappe har det.
documents-page-card = Kontroll av dokumenter
documents-page-sign-in = Logg på for dokumenter
documents-page-sign-in-microsoft365 = Påloggingen for kalendere gir ikke tilgang til SharePoint. Logg på én gang til som samme person; denne påloggingen gjelder bare til du forlater siden.
documents-page-sign-in-google = Påloggingen for kalendere gir ikke tilgang til Google Disk. Logg på én gang til, helst med kontoen som skal eie dokumentene; denne påloggingen gjelder bare til du forlater siden.
documents-page-asks = Den ber om:
documents-page-allowed = Pålogget for dokumenter til du forlater denne siden.
documents-page-check = Kontroller
documents-page-again = Kontroller igjen
documents-page-running = Kontrollerer. Det tar noen sekunder.
documents-page-lines = Linje for linje
documents-page-in-the-way = I veien
documents-page-to-know = Verdt å vite
documents-page-left-out-title = Noen kontroller ble hoppet over
documents-page-left-out = Ingen har tillatt dette ennå: { $scopes }. Logg på for dokumenter ovenfor, og kontroller igjen.
documents-page-left-out-more = De krever en valgfri tillatelse: { $scopes }. Du kan klare deg uten eller få den lagt til i innstillingsfilen til programmet.
documents-page-copy = Kopier alt


## Signing out

signed-out = Du er logget av { $system }. Profilen «{ $name }» er ikke lenger koblet til systemet, og ingenting av påloggingen ligger igjen på denne datamaskinen.
signed-out-revoked = { $system } godtar ikke påloggingen lenger.
signed-out-nothing-kept = Det lå ingen pålogging på denne datamaskinen, så det var ingenting å trekke tilbake hos { $system }.
signed-out-not-offered = { $system } lar ikke programmer trekke tilbake en pålogging.
signed-out-only-here = Passordet lå bare på denne datamaskinen og er fjernet. Ingenting blir igjen på serveren.
signed-out-failed = { $system } trakk ikke påloggingen tilbake: { $reason }.
signed-out-by-hand-superoffice = Tilgangen avsluttes også der når en administrator avinstallerer appen i SuperOffice App Store, under «Installed apps».
signed-out-by-hand-microsoft365 = Tilgangen avsluttes også der når du fjerner appen i «Mine apper», eller når en administrator sletter den under «Enterprise apps» i Microsoft Entra.
signed-out-by-hand-google = Tilgangen avsluttes også der når du fjerner appen fra tilkoblingene i Google-kontoen.

## What was granted, in words

granted-for-everyone = Gitt for alle i { $organization }
granted-for-you = Gitt med påloggingen til { $user }
granted-for-lacking = { granted-for-you }
granted-for-superoffice = Godkjent for { $organization }
granted-for-google = Tillatt av { $user }
granted-means-everyone = Hver koblet bruker logger fortsatt på én gang, men ingen blir spurt om disse tillatelsene igjen.
granted-means-you = Hver koblet bruker logger på én gang. Den som ikke omfattes av et samtykke for alle fra en administrator, blir spurt om tillatelsene eller trenger det samtykket først.
granted-means-lacking = Hver koblet bruker logger på én gang. Det som trengs, er ikke godtatt for alle ennå: Til en global administrator gjør det, blir de fleste stoppet.
granted-means-superoffice = SuperOffice spør ingen i firmaet igjen.
granted-means-google = Hver koblet bruker logger fortsatt på én gang. Der bare klarerte apper slipper inn, merker en superadministrator { -product } som klarert for alle.
permission-superoffice = Lese og endre data i SuperOffice med rettighetene til den som logger på
permission-superoffice-users = Se hvem som er brukere i denne SuperOffice
permission-sign-in = Logge på, forbli pålogget og se hvem det er
permission-user-readbasic-all = Se navn og adresser for alle brukere
permission-user-read-all = Se de fullstendige profilene til alle brukere
permission-calendars-read = Lese kalendere
permission-calendars-readwrite = Lese og endre kalendere
permission-contacts-read = Lese kontakter
permission-contacts-readwrite = Lese og endre kontakter
permission-tasks-read = Lese oppgaver
permission-tasks-readwrite = Lese og endre oppgaver
permission-mailboxsettings-read = Lese tidssone og arbeidstid
permission-mailboxsettings-readwrite = Lese og endre postboksinnstillinger
permission-application-read-all = Se hvilke apper som er godkjent
permission-sites-read-all = Lese områder og biblioteker i SharePoint
permission-group-readbasic-all = Se navnene på grupper
permission-directory-read-all = Lese katalogen til organisasjonen
permission-calendar-calendarlist-readonly = Se kalenderlisten
permission-calendar-freebusy = Se ledig/opptatt
permission-calendar-readonly = Lese kalendere
permission-calendar-events = Lese og endre kalenderaktiviteter
permission-calendar = Lese og endre kalendere
permission-drive-metadata-readonly = Se hva som ligger i Google Disk, uten innholdet i filer
permission-drive-readonly = Lese filer i Google Disk
permission-admin-directory-user-readonly = Se brukerne i organisasjonen
permission-tasks = Lese og endre oppgaver
permission-contacts = Lese og endre kontakter
permission-other = { $name }

## Letters to an administrator

letter-rehearsal = [Prøvekjøring, ikke ekte] { $subject }
letter-microsoft365-subject = Kan du godkjenne { -product } for Microsoft 365?
letter-microsoft365 =
    Hei,

    { -product } kobler kalenderne våre til SuperOffice CRM. Programmet trenger din godkjenning én gang:

    1. Åpne { $link } som global administrator
    2. Kryss av for «Consent on behalf of your organization» hvis det vises, og velg «Godta».
    3. Den siste siden kan si at localhost ikke kan nås. Det er i orden.

    Du blir bedt om dette (full tilgang, ikke bekreftet: det stemmer):
    { $permissions }

    Si fra til meg når det er gjort.
letter-microsoft365-parts = Siden viser også for seg det som allerede inngår: { $list }.
letter-superoffice-subject = Kan du godkjenne { -product } i SuperOffice?
letter-superoffice =
    Hei,

    { -product } kobler kalenderne våre til SuperOffice CRM. Programmet må godkjennes av en SuperOffice-administrator én gang:

    1. Kom til datamaskinen min, eller start { -product } på din, og logg på SuperOffice med din egen konto.
    2. Velg «I approve» på siden som spør. Det krever rettigheten «Generell administrator» eller «Brukeradministrator».

    SuperOffice viser programmet etterpå i «App Manager», der godkjenningen kan trekkes tilbake.

    Si fra til meg når det er gjort.
letter-google-subject = Kan du klarere { -product } i Google Workspace?
letter-google =
    Hei,

    { -product } kobler kalenderne våre til SuperOffice CRM. Organisasjonen vår slipper bare inn apper som en administrator har klarert:

    1. Åpne { $link } som superadministrator
       («Security», «Access and data control», «API controls», «Manage app access»)
    2. { $client ->
        [none] Velg «Configure new app» og søk etter { -product }.
       *[other] Velg «Configure new app» og søk etter klient-ID-en { $client }
    }
    3. Ta med alle som synkroniseres, velg «Trusted», og fullfør.

    Det kan ta et døgn før Google slipper inn alle. Si fra til meg når det er gjort.

## The terminal wizard
setup-how = Skriv et tall eller en tekst og trykk Enter. Enter alene velger det som står i hakeparentes. ? forklarer, b går tilbake, q lagrer og avslutter.
setup-how-one = Skriv nummeret på et valg, eller navnet.
setup-how-several = Skriv numrene på noen valg i den rekkefølgen du vil, med komma mellom; - for ingen.
setup-how-text = Skriv en tekst; - for ingen. En tekst som bare er b, q eller ?, skrives med omvendt skråstrek foran.
setup-not-understood = Dette er ikke blant valgene. Skriv ? for hjelp.
setup-nothing = ingenting
setup-first = Dette er det første spørsmålet.
setup-next = Neste
setup-name = SuperOffice og kalender
setup-which = Hvilken profil
setup-which-about = En profil som ikke er ferdig, fortsetter der den ble forlatt. En annen kan du gå gjennom og endre.
setup-new = En ny profil
setup-step = Trinn { $number } av { $count }: { $title }
setup-before = Ha administratorkontoene for begge systemene klare. Du kan når som helst stoppe og fortsette senere.
setup-before-list = Vis hva som må være på plass
setup-ready = Er du klar
setup-gate-special = Spesielle innstillinger: SuperOffice-miljø, kunde-ID, Microsoft-sky
setup-gate-special-about = Bare for partnere, for flere firmaer i SuperOffice og for nasjonale skyer.
setup-gate-server = Server og testpostboks
setup-gate-server-about = Bare hvis serveren ikke blir funnet ut fra e-postadressen, eller hvis én konto handler på vegne av andre.
setup-gate-customize = Gå gjennom felter, emne og påminnelser
setup-gate-configure = Gå gjennom innhold, retning og brukere
setup-weak = Koble dem der bare brukernavnet er likt
setup-zones = Feil: Velg en tidssone. Disse inneholder navnet: { $zones }
setup-sign-in = { $system } er ikke koblet til
setup-connected = { $system } er koblet til som { $user }
setup-waits = { $system } venter på godkjenning fra administratoren
setup-sign-in-about = Påloggingen åpnes i nettleseren. Lenken vises også, bare for denne datamaskinen.
setup-act-sign-in = Logg på
setup-act-again = Prøv igjen
setup-act-admin = Godta for hele organisasjonen, som administrator
setup-act-device = Logg på med en kode på en annen enhet
setup-act-another = Bruk en annen konto
setup-act-entries = Rett opplysningene
setup-act-wait = Vent på godkjenningen
setup-act-later = Senere
setup-act-renew = Logg på igjen
setup-stale = { $system } trenger en ny pålogging fra { $user }
setup-send-letter = Send en global administrator brevet. Prøv igjen, så skrives det ut der det trengs.
setup-come-back = Når administratoren er ferdig, fortsetter du her eller kjører setup igjen senere.
in-setup = I denne veiviseren:
in-setup-administrator-path = Jeg er administrator: Velg «{ setup-act-admin }»
in-setup-other-account = Bruk en annen konto: Prøv igjen med den
in-setup-other-organization = Velg en annen organisasjon: b går tilbake til de spesielle innstillingene
in-setup-ask-again = Spør igjen: Prøv igjen med samme konto
in-setup-keep-for-session = Behold bare for denne økten: Avslutt med q, og legg til --secrets session
in-setup-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] Angi adressene: Velg «{ setup-act-entries }»
       *[other] Angi adressen: Velg «{ setup-act-entries }», deretter { $propose-ews } eller det som er riktig
    }
   *[other] Bruk den rettede: Velg «{ setup-act-entries }», deretter { $proposal }
}
in-setup-use-microsoft365 = Koble til med Microsoft 365: b går tilbake til kalendersystemet
in-setup-try-as-email = { $as-email ->
    [none] Bruk e-postadressen: Velg «{ setup-act-entries }», og den som brukernavn uten domene
   *[other] Bruk e-postadressen: Velg «{ setup-act-entries }», og { $as-email } som brukernavn uten domene
}
in-setup-try-with-domain = { $as-domain ->
    [none] Bruk domenet til serveren: Velg «{ setup-act-entries }»
   *[other] Bruk domenet til serveren: Velg «{ setup-act-entries }», og { $as-domain } som brukernavn uten domene
}
in-setup-use-primary-address = { $primary ->
    [none] Bruk primæradressen: Velg «{ setup-act-entries }»
   *[other] Bruk primæradressen: Velg «{ setup-act-entries }», og { $primary } som e-postadresse
}
in-setup-try-next-server = { $next ->
    [none] Spør en annen server: Velg «{ setup-act-entries }», og angi vertsnavnet
   *[other] Spør neste server: Velg «{ setup-act-entries }», og { $next } som vertsnavn
}
in-setup-proxy-sign-in = Logg på proxyen: Prøv igjen, og svar på spørsmålene
setup-needs-a-person = { $system }: Noen må logge på. Kjør denne kommandoen igjen uten --non-interactive.
setup-watching = Sjekker om det er godkjent. Det fortsetter av seg selv; trykk Enter for å slutte å vente.
setup-unwatched = Godkjenningen kan ikke ses herfra. Logg på igjen når administratoren har godkjent.
setup-go-on = Alt er lagret. For å fortsette:
setup-users-too-many = Oppgi høyst { $count } brukere, eller svar all.
setup-not-linked = Ikke koblet, fordi ingen med nøyaktig treff har denne adressen ({ $count }):
setup-users-again = Brukerlistene er ikke fullstendige
setup-users-about = Brukere kan kobles senere, i vinduet eller med kommandoen «link».
setup-link-exact = Koble de nøyaktige treffene ({ $count })
setup-link-weak = Koble forslagene etter brukernavn ({ $count })
setup-link-all = Alle
setup-link-none = Ingen
setup-link-list = Velg fra listen
setup-link-numbers = Hvilke par
setup-link-numbers-about = Skriv all (alle), none (ingen) eller numre som 1, 3-5. Et navn eller en adresse viser bare dem som har det; all betyr da disse.
setup-link-more = Noe annet om koblede brukere ({ $count } så langt)
setup-link-hand = Koble to manuelt
setup-link-unlink = Fjern koblinger
setup-several-none = Utelat dem
setup-several-each = Velg én og én
setup-belongs-to = { $person } hører til, i { $system }
setup-leave-out = Utelat
setup-leave-out-rest = Utelat alle som følger
setup-person = Hvem i { $system } (e-postadresse eller navn)
setup-person-about = Skriv en e-postadresse eller en del av et navn. Enter alene hopper over.
setup-who = Hvem menes
setup-too-many = Fant { $count }. Skriv mer av navnet, eller hele adressen.
setup-linked-already = De er allerede koblet.
setup-addresses-about = Skriv adresser med komma mellom, eller banen til en fil, for eksempel CSV. Enter alene hopper over.
setup-template = Svar for «synchronizer-setup setup --answers FILE». Ta bort # der svaret er et annet. Passord hører ikke hjemme her.
setup-open = Åpne spørsmål, med nøklene sine i en svarfil:
setup-dry-run = Dette ville bli satt opp. Ingenting endres, og ingen logger på.
setup-would-sign-in = Noen ville logge på { $system }.
setup-would-link = Nøyaktige treff som ville bli koblet: { $answer }
setup-would-link-weak = Forslag etter brukernavn som ville bli koblet: { $answer }

## The terminal

terminal-rehearsal = Prøvekjøring: oppdiktede firmaer, ingenting ekte berøres.
terminal-changed = Ikke innebygd: { $setting }
terminal-link-sign-in = Logg på i nettleseren innen { $minutes } minutter. Hvis den ikke åpnet seg, åpner du denne lenken på denne datamaskinen:
terminal-link-permissions = En side til: Godta tillatelsene i nettleseren innen { $minutes } minutter. Hvis den ikke åpnet seg, åpner du denne lenken på denne datamaskinen:
terminal-link-admin-consent = Godta som administrator for organisasjonen i nettleseren innen { $minutes } minutter. Hvis den ikke åpnet seg, åpner du denne lenken på denne datamaskinen:
terminal-code-sign-in = Åpne denne siden på en valgfri enhet innen { $minutes } minutter, skriv inn koden og logg på:
terminal-code-permissions = En kode til: Åpne denne siden på en valgfri enhet innen { $minutes } minutter, skriv inn koden og godta tillatelsene:
terminal-code-admin-consent = Åpne som administrator denne siden på en valgfri enhet innen { $minutes } minutter, skriv inn koden og godta for organisasjonen:
terminal-page-question = Hva står det på siden i nettleseren?
terminal-page-question-hint = Skriv nummeret på en linje eller feilnummeret på siden, og trykk Enter. Du kan også bare fullføre i nettleseren.
terminal-signed-in = Du er logget på { $system }.
terminal-person = Person
terminal-organization = Organisasjon
terminal-rights = Rettigheter
terminal-users = Brukere funnet
terminal-permissions = Tillatelser
terminal-granted = Gitt
terminal-approval-link = Lenken til administratoren; den virker på alle datamaskiner:
terminal-approval-link-rehearsal = Lenken til administratoren; i en prøvekjøring virker den bare på denne datamaskinen:
terminal-approval-letter = Et brev som du kan sende:
terminal-send-letter = Send brevet nedenfor til en global administrator. Lenken i det virker på alle datamaskiner.
terminal-send-letter-again = Hvis ingen har spurt en administrator ennå, logger du på igjen med denne profilen: Da skrives brevet ut.
terminal-send-letter-if-asked = Hvis siden ber om godkjenning fra en administrator, sender du brevet nedenfor.
terminal-send-letter-first = Kjør sign-in for dette systemet: Et brev til en global administrator skrives ut der det trengs. Send det.
terminal-send-letter-member = Send brevet fra «approval» til en global administrator. Lenken i det virker på alle datamaskiner.
terminal-send-letter-member-if-asked = Hvis siden ber om godkjenning fra en administrator, sender du brevet fra «approval».
terminal-come-back-member = Når administratoren er ferdig, kjører du kommandoen som står i «look» under «waiting».
terminal-come-back = Når administratoren er ferdig, logger du på igjen.
terminal-come-back-command = Når administratoren er ferdig, kjører du kommandoen som skrives ut sist.
terminal-waits-rehearsal = Skyen i denne prøvekjøringen forsvinner når kommandoen er ferdig. Hvis du vil sjekke senere, holder du en prøvekjøring i gang med «synchronizer-setup rehearse» og angir adressene i en innstillingsfil (--config).
terminal-waits = Profilen «{ $name }» venter på administratoren; den første påloggingen er tatt vare på til det. Slik sjekker du om det er godkjent:
terminal-waits-unwatched = Profilen «{ $name }» venter på administratoren. Når godkjenningen er på plass, logger du på igjen:
terminal-profile-waiting = venter på en administrator
terminal-administrator = administrator
terminal-rights-unknown = kunne ikke fastslås
terminal-kept = Profilen «{ $name }» er lagret. Påloggingen er { $place }.
terminal-secrets-keyring = i nøkkellageret på denne datamaskinen
terminal-secrets-session = bare beholdt til programmet avsluttes
terminal-secrets-file = i filen secrets.age, som åpnes med passfrasen din
terminal-passphrase = Passfrase for filen med påloggingene (den vises ikke):
terminal-passphrase-wrong = Denne passfrasen åpner ikke filen. Skriv den på nytt:
terminal-passphrase-why = Påloggingene oppbevares i en fil som bare åpnes med en passfrase. Velg en; ingen kan gjenopprette den.
terminal-passphrase-new = Ny passfrase, 12 tegn eller mer (den vises ikke):
terminal-passphrase-again = Gjenta passfrasen:
terminal-passphrase-differs = Passfrasene var ikke like.
terminal-proxy-user = Proxyen { $proxy } ber om pålogging. Brukernavn (ingenting: fortsett uten):
terminal-proxy-unproven = ! Proxyen avviste ikke passordet, men slapp ingenting gjennom (status { $status }). Det brukes nå, men lagres ikke.
terminal-proxy-password = Passord for proxyen (det vises ikke):
terminal-password = Passord for kontoen (det vises ikke):
terminal-allow-host = Skal { $host } få passordet? [y/N]
terminal-allow-basic = Skal { $host } få selve passordet? [y/N]
terminal-trust-certificate = Stole på akkurat dette sertifikatet for { $host } fra nå av? [y/N]
terminal-certificate-names = For
terminal-certificate-issuer = Utstedt av
terminal-certificate-begins = Gyldig fra
terminal-certificate-expires = Gyldig til
terminal-certificate-fingerprint = Fingeravtrykk SHA-256
terminal-ews = Exchange Web Services
terminal-oab = Frakoblet adressebok
terminal-not-named = ikke oppgitt
terminal-only-with-a-password = bare med passord
terminal-not-tested = Ikke testet uten passord: påloggingen, Exchange Web Services og den frakoblede adresseboken. Legg til --password-stdin.
terminal-book = Adresselister
terminal-book-size = { $size } KB
terminal-book-hours = { $count ->
    [0] mindre enn en time gamle
    [one] én time gamle
   *[other] { $count } timer gamle
}
terminal-book-days = { $count } dager gamle
terminal-given-by-hand = angitt manuelt
terminal-found-by = Funnet av
terminal-version = Exchange-versjon
terminal-mailbox = Postboks
terminal-acts-for = På vegne av
terminal-tried = Dette ble prøvd:
terminal-no-profiles = Det finnes ingen profiler ennå.
terminal-profile-failed = siste test mislyktes: { $outcome }
terminal-profile-stale = logg på igjen
terminal-profile-session = fullstendig til programmet avsluttes
terminal-profile-tested = sist testet { $time }
terminal-profile-warnings = advarsler: { $outcomes }
terminal-profile-complete = fullstendig
terminal-profile-unfinished = ikke ferdig, fortsetter med: { $step }
terminal-profile-deleted = slettet, kan gjenopprettes til { $until }
terminal-profile-rehearsal = prøvekjøring
terminal-profile-damaged = { $file } er skadet og urørt: { $reason }
terminal-preferences = Innstillinger
terminal-pairs = Koblede brukere: { $count }
terminal-kept-as = Lagret som
terminal-profile-was-deleted = Profilen «{ $name }» er slettet. Påloggingene oppbevares i 30 dager, så den kan gjenopprettes til { $until }.
terminal-profile-restored = Profilen «{ $name }» er tilbake.
terminal-profile-renamed = Profilen «{ $name }» heter nå «{ $new }».
terminal-profile-duplicated = «{ $new }» har innstillingene fra «{ $name }». Den har ingen pålogginger og ingen koblede brukere: Ingen kan kobles to ganger.
terminal-profile-exported = Profilen «{ $name }» er skrevet til { $file }.
terminal-profile-imported = Profilen «{ $name }» er lagret.
terminal-profile-purged = Profilen «{ $name }» er fjernet for godt.
terminal-purge-ask = Fjerne profilen «{ $name }» for godt? Påloggingene trekkes tilbake der det går, og ingenting kan gjenopprettes. [y/N]
update-there = Versjon { $version } av { -product } er tilgjengelig
update-more = Ingenting installeres av seg selv. Siden: { $page }
update-open = Åpne siden
update-put-aside = Ikke vis denne versjonen igjen
update-none = Ingen nyere versjon er publisert.
forget-what = Dette fjerner det { -product } har lagret for deg:
forget-profiles = { $count ->
    [one] 1 profil
   *[other] { $count } profiler
}
forget-entries = { $count ->
    [one] 1 oppføring i nøkkellageret
   *[other] { $count } oppføringer i nøkkellageret
}
forget-files = { $count ->
    [one] 1 annen fil (innstillinger, journal, rapporter, tabeller, eksporterte profiler)
   *[other] { $count } andre filer (innstillinger, journal, rapporter, tabeller, eksporterte profiler)
}
forget-unknown = Nøkkellageret kan ikke si hva som er i det: { $reason }.
forget-elsewhere = Filer som du har lagret andre steder, blir værende. Det applikasjonen har lov til hos SuperOffice, Microsoft eller Google, avsluttes ikke med dette.
forget-ask = Fjerne alt? Ingenting kan gjenopprettes. [y/N]
forget-nothing = Ingenting fra { -product } er lagret for deg her.
forget-done = Dette er fjernet:
forget-again = Når det er gjort, kjører du den samme kommandoen igjen. Den fortsetter der den stoppet.
forget-stays-not-ours = Blir værende, fordi { -product } ikke har skrevet det: { $path }
forget-stays-link = Blir værende, fordi det er en lenke; det den fører til, er ikke rørt: { $path }
forget-stays-sign-ins = Blir værende, fordi påloggingene ikke kunne fjernes: { $path }
forget-stays-more = { $count ->
    [one] 1 til blir værende.
   *[other] { $count } til blir værende.
}
terminal-import-ask = Lagre «{ $name }» slik? [y/N]
terminal-replace-ask = { $file } finnes allerede. Erstatte den? [y/N]
terminal-names = Profiler som finnes: { $names }
terminal-delete-first = Bare en slettet profil fjernes for godt. Slett den først:
terminal-needs-yes = Ingen kan spørres her, så ingenting ble endret. Legg til --yes for å fortsette.
terminal-check-rehearsal = «{ $name }» er en profil fra en prøvekjøring og utelates.
terminal-documents-sign-in = Ingen har tillatt dette ennå: { $scopes }. Legg til --sign-in for å be om det i nettleseren.
terminal-documents-setting = Noen kontroller krever en valgfri tillatelse: { $scopes }. For å be om den legger du den i innstillingsfilen til det som dokumentkontrollen ber om ({ $setting }), og bruker --sign-in.
terminal-checks-passed = { $count ->
    [one] Én kontroll bestått.
   *[other] { $count } kontroller bestått.
}
terminal-gap-search-is-cut = { $system } avslutter lange søk tidlig, så noen kan mangle.
terminal-gap-public-list = { $system } viser bare den offentlige listen: Skjulte og suspenderte personer mangler.
terminal-gap-only-oneself = Denne kontoen har ingen katalog og viser bare seg selv.
terminal-link-weak = Dette er forslag: Legg til --weak for å koble dem også.
terminal-link-dry-run = Ville bli koblet: { $count }. Ingenting ble lagret.
terminal-rehearse-stop = Prøvekjøringen går til du trykker Ctrl+C.
terminal-explain-of = { $system }:
terminal-explain-unknown = Ingenting er kjent om { $code }. Angi en utfallskode (admin-consent-needed), nummeret på siden (AADSTS90094) eller teksten på siden.
terminal-explain-near = Ingenting er kjent om { $code }. Mente du en av disse: { $near }?

## The report for support

report-heading = { -product }: rapport til support
report-made = Laget { $time } (UTC). Den er ikke sendt til noen.
report-rehearsal = Dette er en prøvekjøring: Alle firmaer og personer er oppdiktet.
report-program = Programmet og denne datamaskinen
report-settings = Innstillinger som ikke er innebygd
report-settings-none = ingen
report-profile = Profilen
report-events = Dette er gjort, det nyeste sist
report-events-none = ingenting ennå
report-left-out = Dette er utelatt
report-saved = Rapporten er lagret: { $file }

report-started = Programmet startet: versjon { $version }, { $os }, { $face }
report-broke = En feil i programmet, ved { $place }
report-face-window = vindu
report-face-terminal = terminal
report-saved-profile = Profilen { $profile } ble lagret; koblet til: { $systems }

report-work-preflight = Kontroll før påloggingen
report-work-sign-in = Pålogging
report-work-check = Tilkoblingstest
report-work-look = Kontroll uten pålogging
report-work-discover = Søk etter serveren
report-work-watch = Venter på godkjenning
report-work-sign-out = Avlogging
report-work-keep = Lagring av påloggingene
report-work-people = Brukerliste
report-work-documents = Kontroll av dokumenter
report-work-for-profile = profil { $profile }

report-row-version = Versjon
report-row-os = Operativsystem
report-row-processor = Prosessor
report-row-store = Pålogginger oppbevares i
report-row-proxy = Proxy
report-row-authorities = Egne sertifikater
report-row-places = Verter med fast adresse
report-row-name-servers = Egne navneservere
report-row-profile-id = Profilnummer
report-row-profile-made = Laget
report-row-profile-changed = Sist lagret
report-row-profile-systems = Systemer
report-row-profile-step = Trinn i veiviseren
report-row-profile-store = Pålogginger oppbevares i
report-row-profile-deleted = Slettet
report-row-waiting-system = Venter på godkjenning i
report-row-waiting-since = Har ventet siden
report-row-waiting-tenant = Godkjenning for organisasjon
report-row-override-ews = Kalenderadresse angitt manuelt
report-row-netserver = SuperOffice-webtjenester
report-row-override-oab = Adressebok angitt manuelt
report-row-place = Sted
report-row-tenant = Organisasjon
report-row-user = Konto
report-row-administrator = Administrator
report-row-users = Brukere funnet
report-row-scopes = Tillatelser
report-row-consent = Gitt for
report-row-tested = Sist bekreftet
report-row-kept = Pålogging oppbevares
report-row-mailbox = Postboks
report-row-ews = Kalenderadresse
report-row-ews-from = Adressen ble
report-row-oab = Adressebok
report-row-server-version = Serverversjon
report-row-impersonate = På vegne av
report-row-pins = Sertifikater klarert manuelt
report-row-password-refused = Passordet avvises nå
report-value-empty = (tomt)
report-value-hidden = (angitt, vises ikke)
report-value-discovered = funnet av AutoDiscover
report-value-discovered-here = funnet av AutoDiscover, på denne datamaskinen
report-value-proxy-system = som operativsystemet sier
report-value-proxy-none = ingen
report-source-file = innstillingsfil

report-without-secrets = Passord, pålogginger og klienthemmeligheter: skrives aldri ned.
report-without-codes = Lenker til påloggingssider og kodene i dem: skrives aldri ned.
report-without-bodies = Det servere sendte, og det som ble sendt til dem: skrives aldri ned.
report-without-names = Navn på personer, firmaer og profiler: skrives aldri ned.
report-without-paths = Mapper og filer på denne datamaskinen: skrives aldri ned.
report-without-people = { $count ->
    [one] Én adresse eller ett brukernavn er forkortet til første bokstav og domene.
   *[other] { $count } adresser eller brukernavn er forkortet til første bokstav og domene.
}
report-without-words = { $count ->
    [one] Én verdi er utelatt, fordi en person eller en server kan ha formulert den.
   *[other] { $count } verdier er utelatt, fordi en person eller en server kan ha formulert dem.
}
report-without-settings = { $count ->
    [one] Verdien i én innstilling er utelatt.
   *[other] Verdien i { $count } innstillinger er utelatt.
}
report-without-older = { $count ->
    [one] Én hendelse er eldre enn dem ovenfor.
   *[other] { $count } hendelser er eldre enn dem ovenfor.
}
report-without-damaged = { $count ->
    [one] Én linje i loggen kunne ikke leses.
   *[other] { $count } linjer i loggen kunne ikke leses.
}

## Settings: what each is for, and where its value comes from

setting-language = Språket i alle tekster: `system` eller en kode som `nb`.
setting-appearance = Fargene i vinduet.
setting-motion = Om vinduet viser bevegelse mens noe pågår.
setting-text-size = Tekststørrelse i prosent.
setting-secrets = Hvor pålogginger lagres: nøkkellager, minne eller en fil som åpnes med passfrase.
setting-proxy = `system`, `none` eller adressen til en proxy uten bruker og passord.
setting-ca-certificates = Sertifikatfiler som godtas i tillegg til systemets, for én vert eller for alle.
setting-resolve = Hvor verter er, uansett hva navneserverne sier: `HOST:PORT:ADDRESS[:PORT]`.
setting-dns-servers = Navneservere som spørres i stedet for systemets: `ADDRESS[:PORT]`.
setting-log = Hvor mye som logges.
setting-sign-in-time-limit = Antall sekunder det ventes på påloggingen i nettleseren.
setting-sign-in-consent-time-limit = Antall sekunder det ventes på samtykke fra en administrator.
setting-sign-in-question-after = Antall sekunder før veiviseren spør hva siden viser.
setting-sign-in-grace = Antall sekunder sene forespørsler fortsatt får en vennlig side.
setting-sign-in-request-limit = Antall sekunder en forespørsel til en leverandør kan ta.
setting-sign-in-key-store-limit = Antall sekunder nøkkellageret kan bruke.
setting-sign-in-watch-every = Antall sekunder mellom hver gang det sjekkes om en administrator har godkjent.
setting-network-portal-probe = Ukryptert side som viser om nettverket krever pålogging først; tom: ingen kontroll.
setting-network-patience = Prosent av de vanlige tidsgrensene for forespørsler og søk; mer for trege forbindelser.
setting-superoffice-environment-address = SuperOffice: adressen for pålogging og kundens status.
setting-superoffice-environment-api-hosts = SuperOffice: verter som kan betjene en kunde.
setting-superoffice-environment-client-id = SuperOffice: applikasjons-ID for din egen registrering.
setting-microsoft365-clouds-cloud-login = Microsoft 365: adressen for pålogging.
setting-microsoft365-clouds-cloud-graph = Microsoft 365: adressen til Microsoft Graph.
setting-microsoft365-clouds-cloud-client-id = Microsoft 365: klient-ID for din egen registrering.
setting-microsoft365-scopes = Tillatelser som veiviseren trenger til sine egne kontroller.
setting-microsoft365-consent-scopes = Tillatelser som Synchronizer trenger, for samtykke på vegne av organisasjonen.
setting-google-address = Google: adressen for pålogging.
setting-google-directory = Google: adressen til Admin SDK Directory.
setting-google-calendar = Google: adressen til Google Kalender og Google Disk.
setting-google-client-id = Google: klient-ID for din egen skrivebordsklient.
setting-google-client-secret = Google: klienthemmeligheten til samme klient; vises ingen steder.
setting-google-scopes = Tillatelser som veiviseren trenger til sine egne kontroller.
setting-google-workspace-scopes = Tillatelser som veiviseren også trenger i en organisasjon.
setting-documents-microsoft365-scopes = Microsoft 365: tillatelser som dokumentkontrollen ber om ved pålogging.
setting-documents-google-scopes = Google: tillatelser som dokumentkontrollen ber om ved pålogging.
setting-updates-check = Om vinduet ser etter en nyere versjon av programmet én gang om dagen.
setting-updates-list = Adressen til utgiverens signerte versjonsliste, bare https; tom: det finnes ingen.
setting-form-choice = Ett av: { $words }.
setting-form-number = Et helt tall fra { $least } til { $most }.
setting-form-address = En https-adresse uten bruker, passord, `?` og `#`.
setting-form-address-or-empty = En https-adresse uten bruker, passord, `?` og `#`, eller tom.
setting-form-probe = En http-adresse uten bruker og passord, eller tom.
setting-form-client-id = Bokstaver, sifre, `-`, `_` og `.`, eller tom.
setting-form-client-secret = Bokstaver, sifre, `-`, `_`, `.` og `~`, eller tom.
setting-form-permissions = En liste over tillatelser som `Calendars.Read`.
setting-form-hosts = En liste over vertsnavn, hvert av dem nøyaktig eller `*.` og et domene.
setting-form-certificates = En liste over sertifikatfiler, hver som `FILE` eller `HOST=FILE`.
setting-form-places = En liste over `HOST:PORT:ADDRESS[:PORT]`; ADDRESS i tall, eller `refused`, `silent`, `unknown`.
setting-form-name-servers = En liste over navneservere i tall, hver som `ADDRESS` eller `ADDRESS:PORT`.
setting-policy-built-in = Innebygd: `{ $value }`.
setting-policy-built-in-empty = Innebygd: tom.
setting-policy-locks = Det som angis her, kan ingen på datamaskinen endre. Der ingenting er angitt, kan alle velge selv.
setting-policy-supported = Windows 10 og nyere
setting-source-built-in = innebygd
setting-source-policy-locked = firmaets policy, låst
setting-source-policy = firmaets policy
setting-source-command-line = kommandolinjen
setting-source-rehearsal = prøvekjøring
