### The words of Synchronizer Setup, in Danish.
### Written for an administrator who has never heard of OAuth: short, concrete, no blame, the next act named.
# Glossary (English = Danish). Address form: du. Quotation marks ”…”, dash – with spaces, ellipsis after a space.
# sign in = logge ind; the sign-in = login (et login, loginnet; plural: logins); sign out = logge ud
# connect = forbinde; disconnect = afbryde; check = kontrollere, kontrol; tenant, company of the reader = jeres firma
# profile = profil; link users = koble brugere (koblet, kobling); a link (address) = et link
# approve, approval = godkende, godkendelse; consent = samtykke; Accept (Microsoft) = Acceptér
# permission = tilladelse; right, rights = rettighed(er); grant = give
# application, app = app; this program = programmet; registration = registrering
# client, client id, client secret (Google) = klient, klient-id, klienthemmelighed
# mailbox = postkasse; shared mailbox = delt postkasse; room = lokale; free/busy = ledig/optaget
# override, entered by hand = angivet manuelt; listen = lytte; way back = vejen tilbage
# key store = nøglelager; passphrase = adgangssætning; password = adgangskode; user name = brugernavn
# proxy = proxy (proxyen); certificate = certifikat; fingerprint = fingeraftryk; firewall = firewall
# rehearsal = øvelse; made-up companies = opdigtede firmaer; company = firma; organization = organisation
# customer id = kunde-id; environment = miljø; vendor = leverandør; provider = udbyder
# summary = oversigt; settings = indstillinger; report = rapport; details = detaljer; entry = oplysning
# second factor = totrinsbekræftelse; device = enhed; clipboard = udklipsholder; tick = sætte flueben
# address book = adressebog; offline address book = offlineadressebog; web services = webtjenester
# site = websted (SharePoint), lokation (Exchange); library = bibliotek; complete = komplet; place = placering, sted
# shared drive (Google) = fællesdrev; document = dokument; template = skabelon; quote = tilbud
# diary = dagbog; appointment = aftale; task = opgave; follow-up = opfølgning; person = person
# selection (SuperOffice) = udvalg; reminder = påmindelse; all-day event = heldagsbegivenhed
# Settings and maintenance = Indstillinger og vedligeholdelse; Preferences = Præferencer; Lists = Lister
# General Administrator = Generel administrator; User Administrator = Brugeradministrator (rights in SuperOffice)
# Microsoft 365 admin center = Microsoft 365 Administration. The Entra admin center, the Developer Portal and
# Google's Cloud console are not in Danish: their labels stay English, in quotation marks. So do labels of
# Google's Admin console (Google Administrationskonsol) whose Danish words are not certain.

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
    .cause = Alle kontroller lykkedes.

# The way through the browser

outcome-listener-blocked = Browseren kan ikke komme tilbage til programmet
    .cause = Noget på computeren forhindrer { -product } i at lytte på sin egen adresse 127.0.0.1.
outcome-browser-not-opened = Browseren blev ikke åbnet
    .cause = Der blev ikke fundet en standardbrowser, eller systemet ville ikke åbne den.
outcome-browser-forced-https = Browseren krævede en sikker adresse
    .cause = Den ændrede http til https på vej tilbage til computeren.
outcome-answer-incomplete = Browserens svar var ikke komplet
    .cause = En udvidelse i browseren kan have fjernet dele af adressen.
outcome-answer-foreign = Der kom svar fra et andet login
    .cause = Det kom fra en ældre side eller et andet program og blev ignoreret.
outcome-answer-wrong-issuer = Svaret kom fra den forkerte server
    .cause = { $found ->
        [none] En server svarede uden at være spurgt. Intet blev accepteret.
       *[other] { $found } svarede uden at være spurgt. Intet blev accepteret.
    }
outcome-denied-by-user = Der blev ikke givet adgang
    .cause = Siden blev forladt, eller tilladelserne blev afvist.
outcome-denied-by-user-microsoft365 = Der blev ikke givet adgang
    .cause = Du forlod Microsofts side eller afviste tilladelserne. Uden dem kan kalenderne ikke læses.
outcome-denied-by-user-superoffice = Appen blev ikke godkendt
    .cause = Du forlod SuperOffices side, før appen var godkendt.
outcome-denied-by-admin-policy = En regel i organisationen blokerer loginnet
    .cause = Den afviser programmet, kontoen eller det sted, du logger ind fra.
outcome-denied-by-admin-policy-superoffice = SuperOffice giver ikke adgang til jeres firma
    .cause = Adgangen er slået fra for denne app i jeres firma.
outcome-admin-consent-needed = En administrator skal godkende først
    .cause = I jeres organisation må kun administratorer tillade programmer. Der er intet galt med din konto.
outcome-admin-consent-needed-microsoft365 = Microsoft kræver en administrators godkendelse
    .cause = I jeres organisation må kun administratorer lade programmer læse kalendere. Der er intet galt med din konto.
outcome-admin-consent-needed-superoffice = SuperOffice kræver en administrators godkendelse
    .cause = En SuperOffice-administrator skal godkende appen én gang for jeres firma.
cause-approval-not-yet = Din administrator har ikke godkendt endnu. Der kan gå nogle minutter, før det er slået igennem overalt hos Microsoft.
cause-approval-unwatched = Om din administrator har godkendt, viser sig først, når du logger ind igen.
cause-left-at-approval = Du forlod Microsofts side, før der blev givet adgang. Den bad om en administrators godkendelse.
outcome-device-policy = Computeren har ikke lov til at logge ind
    .cause = Jeres organisation accepterer kun computere, som den selv administrerer.
outcome-scopes-missing = Nogle tilladelser mangler
    .cause = { $scopes ->
        [none] Loginnet lykkedes, men ikke alle tilladelser blev givet.
       *[other] Loginnet lykkedes, men dette blev ikke tilladt: { $scopes }.
    }
outcome-scopes-missing-superoffice = Kontoen har for få rettigheder
    .cause = { $scopes ->
        [none] Loginnet lykkedes, men kontoen mangler rettigheder i SuperOffice.
       *[other] Loginnet lykkedes, men kontoen mangler disse rettigheder: { $scopes }.
    }
outcome-wrong-account = En anden konto kræves
    .cause = { $found ->
        [none] { $expected ->
            [none] Browseren loggede ind med en konto, der ikke hører til her.
           *[other] Loginnet skulle være kommet fra { $expected }.
        }
       *[other] { $expected ->
            [none] Browseren loggede ind som { $found }, og den konto hører ikke til her.
           *[other] Det skulle have været { $expected }, men browseren loggede ind med { $found }.
        }
    }
outcome-wrong-account-superoffice = Andet firma eller anden konto kræves
    .cause = { $found ->
        [none] { $expected ->
            [none] Loginnet endte i et andet SuperOffice-firma end det, du ønsker.
           *[other] Loginnet skulle være endt i { $expected }.
        }
       *[other] { $expected ->
            [none] Loginnet endte i { $found }, og det er ikke det firma, du ønsker.
           *[other] Det skulle have været { $expected }, men loginnet endte i { $found }.
        }
    }
outcome-not-an-administrator = Kontoen er ikke administrator
    .cause = { $user ->
        [none] Dette trin kræver en administrator.
       *[other] { $user } er logget ind, men dette trin kræver en administrator.
    }
outcome-not-an-administrator-superoffice = Kontoen er ikke SuperOffice-administrator
    .cause = { $user ->
        [none] SuperOffice regner ikke kontoen for administrator.
       *[other] SuperOffice regner ikke { $user } for administrator.
    }
outcome-account-problem = Der er et problem med kontoen
    .cause = Loginsiden melder om et problem, for eksempel med adgangskoden eller totrinsbekræftelsen.
outcome-no-answer = Der kom intet tilbage fra browseren
    .cause = Siden forblev tom, eller vejen tilbage til computeren virkede ikke.
outcome-time-out = Tiden løb ud
    .cause = { $minutes ->
        [none] Der kom intet tilbage fra browseren i tide.
        [one] Der kom intet tilbage fra browseren inden for et minut.
       *[other] Der kom intet tilbage fra browseren inden for { $minutes } minutter.
    }
outcome-cancelled = Du annullerede
    .cause = Intet blev ændret.
outcome-sign-in-again = Log ind igen
    .cause = Det tidligere login gælder ikke længere.

# Registration of the application

outcome-client-id-missing = Der skal bruges en registrering
    .cause = { -product } har endnu ingen indbygget registrering her og bruger derfor jeres.
outcome-client-id-unknown = Appen er ukendt
    .cause = Klient-id’et kendes ikke dér: anden organisation eller andet miljø, en tastefejl, eller det er slettet.
outcome-client-id-unknown-microsoft365 = Microsoft kender ikke appen her
    .cause = Klient-id’et kendes ikke i denne organisation: anden organisation eller cloud, eller det er slettet.
outcome-address-wrong-superoffice = Adressen kan ikke bruges
    .cause = { $proposal ->
        [none] { $field ->
            [netserver] Der er ingen SuperOffice-webtjenester på denne adresse.
            [web-api] Der er ingen SuperOffice-web-API på denne adresse.
           *[other] Det er ikke en komplet og sikker adresse (https).
        }
       *[other] Den fører ikke det rigtige sted hen. Der menes nok { $proposal }.
    }
outcome-entry-wrong-superoffice = En oplysning skal rettes
    .cause = { $field ->
        [user] Brugernavnet mangler eller indeholder et kolon eller andet, der ikke kan sendes.
        [password] Adgangskoden mangler.
        [web-api] Adressen på web-API’en mangler.
       *[other] Et felt er tomt eller passer ikke med et andet.
    }
outcome-credentials-refused-superoffice = SuperOffice afviste brugernavn eller adgangskode
    .cause = { $host ->
        [none] Serveren kender ikke dette brugernavn med denne adgangskode.
       *[other] { $host } kender ikke dette brugernavn med denne adgangskode.
    }
outcome-scheme-unusable-superoffice = Web-API’en tager ikke imod brugernavn og adgangskode
    .cause = { $scheme ->
        [none] Serveren tilbyder ikke Basic-login. Login med brugernavn og adgangskode er slået fra dér.
       *[other] Den tilbyder kun { $scheme }. Login med brugernavn og adgangskode (Basic) er slået fra dér.
    }
outcome-client-id-unknown-superoffice = SuperOffice kender ikke appen
    .cause = Klient-id’et (application id) kendes ikke i dette miljø.
outcome-redirect-not-registered = Vejen tilbage er ikke registreret
    .cause = Adressen, der fører tilbage til programmet, står ikke i registreringen.
outcome-redirect-not-registered-microsoft365 = Vejen tilbage er ikke registreret hos Microsoft
    .cause = Adressen http://localhost, der fører tilbage til programmet, står ikke i registreringen.
outcome-redirect-not-registered-superoffice = Vejen tilbage er ikke registreret hos SuperOffice
    .cause = Programmets adresse, http://127.0.0.1 med enhver port, står ikke i registreringen.
outcome-registration-incomplete = Registreringen er ikke komplet
    .cause = Appens registrering mangler noget, som dette login har brug for.
outcome-registration-incomplete-microsoft365 = Registreringen hos Microsoft er ikke komplet
    .cause = Appens registrering mangler noget eller er ikke til skrivebordsprogrammer.
outcome-app-disabled = Appen er slået fra
    .cause = En administrator i jeres organisation har slået den fra, eller godkendelsen er udløbet.
outcome-app-disabled-superoffice = Appens adgang til SuperOffice er ophørt
    .cause = Adgangen for jeres firma er trukket tilbage eller udløbet.

# Network

outcome-clock-skew = Computerens ur går forkert
    .cause = { $minutes ->
        [none] Et login gælder kun få minutter, så uret skal gå rigtigt.
       *[other] Det går { $minutes } minutter forkert. Et login gælder kun få minutter, så uret skal gå rigtigt.
    }
outcome-net-name = En servers navn blev ikke fundet
    .cause = { $host ->
        [none] Dette netværk kender ikke serverens adresse.
       *[other] Dette netværk kender ikke adressen på { $host }.
    }
outcome-net-route = En server svarer ikke
    .cause = { $host ->
        [none] { $how ->
            [refused] Serveren kan nås, men lukker ingen forbindelse ind. Tjenesten kan være stoppet, eller en firewall afviser.
            [silent] Der kom ikke engang en afvisning. Som regel sluger en firewall eller proxy forbindelsen.
            [reset] Forbindelsen blev afbrudt med det samme. Det kan være en firewall, proxy eller virusscanner.
            [no-answer] Forbindelsen blev oprettet, men der kom ikke svar i tide. Serveren kan være overbelastet.
           *[other] Der blev ikke oprettet forbindelse. En firewall eller proxy kan stå i vejen.
        }
       *[other] { $how ->
            [refused] { $host } kan nås, men lukker ingen forbindelse ind. Tjenesten kan være stoppet, eller en firewall afviser.
            [silent] { $host } svarer ikke engang med en afvisning. Som regel sluger en firewall eller proxy forbindelsen.
            [reset] Forbindelsen til { $host } blev afbrudt med det samme. Det kan være en firewall, proxy eller virusscanner.
            [no-answer] { $host } tog imod forbindelsen, men svarede ikke i tide. Serveren kan være overbelastet.
           *[other] Der blev ikke oprettet forbindelse til { $host }. En firewall eller proxy kan stå i vejen.
        }
    }
outcome-net-proxy-auth = Proxyen beder om login
    .cause = { $refused ->
        [none] { $proxy ->
            [none] { $schemes ->
                [none] Netværkets proxy lukker ingen igennem uden login.
               *[other] Netværkets proxy kræver et login, som { -product } ikke har ({ $schemes }).
            }
           *[other] Proxyen { $proxy } lukker ingen igennem uden brugernavn og adgangskode.
        }
       *[other] { $proxy ->
            [none] Netværkets proxy godtog ikke brugernavn og adgangskode.
           *[other] Proxyen { $proxy } godtog ikke brugernavn og adgangskode.
        }
    }
outcome-net-tls-untrusted = Der er ikke tillid til en servers certifikat
    .cause = { $issuer ->
        [none] { $host ->
            [none] Computeren har ikke tillid til certifikatets udsteder.
           *[other] Computeren har ikke tillid til certifikatet fra { $host }.
        }
       *[other] { $host ->
            [none] Certifikatet er udstedt af { $issuer }, som computeren ikke har tillid til.
           *[other] Certifikatet fra { $host } er udstedt af { $issuer }, som computeren ikke har tillid til.
        }
    }
outcome-net-captive = Netværket kræver, at du logger ind først
    .cause = En side fra netværket svarede i stedet for serveren, som på hoteller og i tog.
outcome-server-unavailable = Tjenesten er ikke tilgængelig nu
    .cause = { $host ->
        [none] Serveren svarer, at den ikke er til rådighed i øjeblikket.
       *[other] { $host } svarer, at den ikke er til rådighed i øjeblikket.
    }
outcome-throttled = For mange forespørgsler
    .cause = { $host ->
        [none] Tjenesten beder programmet om at vente.
       *[other] { $host } beder programmet om at vente.
    }
outcome-answer-too-large = Et svar var for langt
    .cause = { $host ->
        [none] Serveren sendte mere, end et rigtigt svar indeholder, så læsningen blev stoppet.
       *[other] { $host } sendte mere, end et rigtigt svar indeholder, så læsningen blev stoppet.
    }
outcome-unexpected-answer = Et svar blev ikke forstået
    .cause = { $host ->
        [none] Serveren svarede noget, som programmet ikke kender.
       *[other] { $host } svarede noget, som programmet ikke kender.
    }
outcome-provider-fault = Der er fejl på logintjenesten
    .cause = Tjenesten oplyser selv, at den har problemer. Der er intet galt her.

# The last steps of a sign-in

outcome-token-refused = Loginnet kunne ikke afsluttes
    .cause = Browseren gjorde sit, men tjenesten afviste det sidste trin.
outcome-token-invalid = Loginnet kunne ikke bekræftes
    .cause = Beviset for, hvem der loggede ind, bestod ikke en sikkerhedskontrol. Intet blev accepteret.

# Key store and files

outcome-keyring-missing = Der er intet nøglelager
    .cause = Computeren har ikke noget sted, hvor et login kan opbevares sikkert.
outcome-keyring-locked = Nøglelageret er låst
    .cause = Det åbnes kun med sin adgangskode. Indholdet er urørt.
outcome-keyring-slow = Nøglelageret svarer ikke
    .cause = Der kom ikke svar i tide. Måske beder et vindue på skrivebordet om adgangskoden.
outcome-keyring-denied = Nøglelageret afviser adgang
    .cause = Systemet gav ikke { -product } lov til at bruge nøglelageret.
outcome-keyring-full = Nøglelageret er fuldt
    .cause = Der er ikke plads til flere logins.
outcome-keyring-too-large = Loginnet kan ikke være i nøglelageret
    .cause = Nøglelageret tager kun kortere poster.
outcome-keyring-unreliable = Nøglelageret gemte ikke loginnet
    .cause = Det, der blev skrevet, kunne ikke læses igen.
outcome-passphrase-needed = Adgangssætningen mangler
    .cause = Dine logins ligger i en fil, der kun åbnes med din adgangssætning.
outcome-passphrase-wrong = Adgangssætningen åbner ikke filen
    .cause = Filen med logins er lavet med en anden adgangssætning. Filen er ikke ændret.
outcome-passphrase-too-short = Adgangssætningen er for kort
    .cause = Den beskytter dine logins og skal være svær at gætte.
outcome-secrets-damaged = Filen med logins er beskadiget
    .cause = Den kan ikke læses. Filen er ikke ændret, og intet blev skrevet.
outcome-sign-in-elsewhere = Loginnet ligger et andet sted
    .cause = Denne kørsel bruger andre indstillinger for, hvor logins gemmes. Loginnet er urørt.
outcome-profile-in-use = Profilen er i brug
    .cause = { $profile ->
        [none] Et andet vindue eller en anden terminal arbejder med denne profil.
       *[other] Et andet vindue eller en anden terminal arbejder med ”{ $profile }”.
    }
outcome-entry-wrong-update-list = Ingen adresse til nyere versioner er angivet
    .cause = Skriv https-adressen på udgiverens versionsliste i din indstillingsfil, under updates.list.
outcome-entry-wrong-update-key = Dette program har ingen udgiver
    .cause = Det blev bygget uden en udgivers nøgle, så ingen versionsliste er til at stole på.
outcome-denied-by-admin-policy-update = Din virksomhed har slået dette fra
    .cause = Virksomhedens politik tillader ikke at se efter nyere versioner.
outcome-unexpected-answer-update = Versionslisten er ikke til at stole på
    .cause = Den er ikke signeret af programmets udgiver, så intet i den blev brugt.
outcome-profile-in-use-running = { -product } er åben
    .cause = Et andet vindue eller en anden terminal arbejder med det, der er gemt her.
outcome-profile-damaged = En profil er beskadiget
    .cause = { $path ->
        [none] Filen kan ikke læses som en profil. Den er ikke ændret.
       *[other] { $path } kan ikke læses som en profil. Filen er ikke ændret.
    }
outcome-profile-not-found = Profilen findes ikke
    .cause = { $profile ->
        [none] Ingen profil har dette navn eller id.
       *[other] Ingen profil har navnet eller id’et { $profile }.
    }
outcome-file-problem = En fil kunne ikke læses eller skrives
    .cause = { $profile ->
        [none] { $path ->
            [none] Systemet nægtede det, eller disken er fuld.
           *[other] Systemet nægtede adgang til { $path }, eller disken er fuld.
        }
       *[other] Navnet { $profile } bruges af en anden profil.
    }
cause-file-exists = { $path ->
    [none] Der findes allerede en fil med dette navn. Den er ikke ændret.
   *[other] { $path } findes allerede. Filen er ikke ændret.
}
cause-no-file = { $path ->
    [none] Filen findes ikke.
   *[other] Filen { $path } findes ikke.
}
cause-host-imported = { $host ->
    [none] En server fulgte med en importeret profil. Den får ikke adgangskoden, før du siger ja.
   *[other] { $host } fulgte med en importeret profil. Den får ikke adgangskoden, før du siger ja.
}
cause-not-removed = { $path ->
    [none] Systemet afviste at fjerne den.
   *[other] Systemet afviste at fjerne { $path }.
}
cause-profile-made-up = Profilen er opdigtet og kommer fra en øvelse. Den kan kun importeres i en øvelse.
cause-profile-name = Navnet er tomt, for langt eller har mellemrum eller usynlige tegn, hvor de ikke må være.
cause-profile-newer = { $path ->
    [none] En nyere version af programmet har skrevet filen. Den er ikke ændret.
   *[other] En nyere version af programmet har skrevet { $path }. Filen er ikke ændret.
}
cause-profile-not-deleted = { $profile ->
    [none] Profilen er ikke slettet.
   *[other] ”{ $profile }” er ikke slettet.
}
cause-profile-real = Profilen gælder virkelige firmaer. I en øvelse er alt opdigtet.

# SuperOffice

outcome-tenant-in-maintenance = SuperOffice bliver opgraderet
    .cause = Jeres SuperOffice er lukket for vedligeholdelse. Det tager som regel få minutter.
outcome-tenant-provisioning = Jeres SuperOffice er ved at blive oprettet
    .cause = Det er ikke klar endnu.
outcome-tenant-migrating = Flytningen til SuperOffice Online er ikke færdig
    .cause = Den kan tage dage eller uger.
outcome-tenant-suspended = SuperOffice-abonnementet er ved at blive afsluttet
    .cause = SuperOffice har lukket for firmaets adgang.
outcome-tenant-deleted = Dette SuperOffice findes ikke længere
    .cause = { $tenant ->
        [none] Firmaets SuperOffice er slettet.
       *[other] SuperOffice for { $tenant } er slettet.
    }
outcome-tenant-failed = Jeres SuperOffice kunne ikke oprettes
    .cause = SuperOffice begyndte at oprette det, men det mislykkedes.
outcome-tenant-unknown = SuperOffice kender ikke denne kunde
    .cause = { $tenant ->
        [none] Kunde-id’et kendes ikke i dette miljø, eller SuperOffice har problemer.
       *[other] Kunde-id’et { $tenant } kendes ikke i dette miljø, eller SuperOffice har problemer.
    }
outcome-tenant-moved = Jeres SuperOffice er flyttet til en anden server
    .cause = Det blev flyttet, mens programmet havde forbindelse til det.

# Microsoft 365

outcome-organization-unknown = Organisationen blev ikke fundet
    .cause = { $organization ->
        [none] Der er ingen Microsoft 365-organisation med dette navn i denne cloud.
       *[other] { $organization } er ikke en Microsoft 365-organisation i denne cloud.
    }
outcome-wrong-cloud = Organisationen ligger i en anden Microsoft-cloud
    .cause = De amerikanske myndigheder, Kina og visse andre lande har deres egne clouds.
outcome-mailbox-missing = Kontoen har ingen postkasse i Microsoft 365
    .cause = Abonnementet omfatter ikke Exchange Online, eller postkassen ligger et andet sted eller er helt ny.
outcome-mailbox-missing-guest = Det her ligner en gæstekonto
    .cause = { $found ->
        [none] Ifølge Microsoft kommer den fra en anden organisation. Gæster har som regel ingen postkasse her.
       *[other] Ifølge Microsoft kommer { $found } fra en anden organisation. Gæster har som regel ingen postkasse her.
    }
outcome-admin-consent-needed-guest = Det her ligner en gæstekonto
    .cause = { $expected ->
        [none] Ifølge Microsoft kommer den fra en anden organisation. En gæstekonto kan ikke bruges her.
       *[other] SuperOffice kender dig med en konto fra { $expected }. Er denne konto rigtig, mangler kun godkendelsen.
    }
outcome-not-assigned = Brugeren er ikke tildelt appen
    .cause = I jeres organisation må kun tildelte brugere bruge den.
outcome-service-disabled = En nødvendig tjeneste er slået fra
    .cause = Abonnementet er udløbet, eller en administrator har slået tjenesten fra.

# Google

outcome-denied-by-user-google = Der blev ikke givet adgang
    .cause = Du forlod Googles side eller gav ikke adgang. Uden adgang kan kalenderne ikke læses.
outcome-denied-by-admin-policy-google = Google blokerer appen i jeres organisation
    .cause = Organisationen lukker kun apps ind, som en administrator har tillid til, og { -product } er endnu ikke en af dem.
outcome-scopes-missing-google = Ikke alle felter fik flueben
    .cause = { $boxes ->
        [none] Loginnet lykkedes, men noget nødvendigt blev ikke tilladt.
       *[other] Disse felter forblev tomme: { $boxes }.
    }
outcome-not-an-administrator-google = Kontoen må ikke administrere brugere
    .cause = Google viser den kun den offentlige brugerliste, hvor suspenderede brugere mangler.
outcome-service-disabled-google = En Google-tjeneste er slået fra
    .cause = En administrator har slået en nødvendig tjeneste fra for denne konto.
outcome-client-id-missing-google = Der skal bruges en klient hos Google
    .cause = { -product } har endnu ingen indbygget klient til Google og bruger derfor jeres.
outcome-client-id-unknown-google = Google kender ikke klienten
    .cause = Klient-id’et kendes ikke hos Google: en tastefejl, eller klienten er slettet.
outcome-redirect-not-registered-google = Klienten er ikke til skrivebordsprogrammer
    .cause = Google fører kun tilbage til computeren med en klient af typen ”Desktop app”.
outcome-registration-incomplete-google = Klienten hos Google er ikke komplet
    .cause = Klient-id’et eller hemmeligheden hører ikke til en ”Desktop app”, eller noget mangler.
outcome-app-disabled-google = Klienten hos Google er slået fra
    .cause = Google eller ejeren har slået klienten fra, eller det projekt, den hører til.
outcome-not-assigned-google = Kontoen er ikke blandt testerne
    .cause = Appen er stadig under test, og ejeren har ikke skrevet kontoen på listen.

# Exchange

outcome-clock-skew-exchange = Serverens og computerens ure går ikke ens
    .cause = { $minutes ->
        [none] Windows-login fejler, så snart forskellen er fem minutter.
       *[other] Forskellen er { $minutes } minutter. Windows-login kan fejle allerede ved fem minutters forskel.
    }
outcome-sign-in-again-exchange = Skriv adgangskoden igen
    .cause = Der er ingen adgangskode gemt på computeren, eller den gælder ikke længere.
outcome-autodiscover-nothing = Ingen Exchange-server fundet
    .cause = { $host ->
        [none] Der er ikke oplyst en server for dette maildomæne. Ingen af de sædvanlige navne findes.
       *[other] Der er ikke oplyst en server for { $host }. Ingen af de sædvanlige navne findes.
    }
outcome-autodiscover-silent = Serverne svarer ikke
    .cause = { $host ->
        [none] Servere, der kan være de rigtige, svarede ikke i tide. En firewall kan stå i vejen.
       *[other] { $host } kan være den rigtige server, men svarede ikke i tide. En firewall kan stå i vejen.
    }
outcome-autodiscover-failed = Serverens adresser blev ikke fundet
    .cause = Servere svarede, men oplyste ikke, hvor postkasse og adressebog kan nås.
outcome-autodiscover-loop = Søgningen gik i ring
    .cause = { $host ->
        [none] Serverne henviser til hinanden og nævner ingen adresser.
       *[other] { $host } og andre henviser til hinanden og nævner ingen adresser.
    }
outcome-host-unconfirmed = Er denne server jeres?
    .cause = { $host ->
        [none] En server uden for jeres maildomæne beder om adgangskoden. Den blev ikke sendt.
       *[other] { $from ->
            [none] { $host } ligger uden for jeres maildomæne. Den får ikke adgangskoden, før du siger ja.
           *[other] { $from } fører til { $host } uden for jeres maildomæne. Adgangskoden venter på dit ja.
        }
    }
outcome-basic-unconfirmed = Må denne server læse adgangskoden?
    .cause = { $host ->
        [none] Serveren viser intet tegn på Exchange og vil have selve adgangskoden. Den blev ikke sendt.
       *[other] { $host } viser intet tegn på Exchange og vil have selve adgangskoden. Den blev ikke sendt.
    }
outcome-mailbox-in-microsoft365 = Postkassen ligger i Microsoft 365
    .cause = Maildomænet fører til Microsofts cloud, der ikke tager imod adgangskoder fra programmer.
outcome-mailbox-unknown = Serveren kender ikke postkassen
    .cause = { $host ->
        [none] Serveren virker, men har ingen postkasse med denne adresse: måske en tastefejl, eller den er flyttet.
       *[other] { $host } virker, men har ingen postkasse med denne adresse: måske en tastefejl, eller den er flyttet.
    }
outcome-mailbox-unknown-damaged = Postkassen er ikke helt oprettet
    .cause = Postkassens post i kataloget er beskadiget.
outcome-ews-not-named = Serveren udelader en adresse
    .cause = { $host ->
        [none] Serveren svarede, men oplyser ikke, hvor dens Exchange Web Services er.
       *[other] { $host } svarede, men oplyser ikke, hvor Exchange Web Services er.
    }
outcome-entry-wrong = En oplysning skal rettes
    .cause = { $field ->
        [email] Mailadressen mangler eller er ikke komplet.
        [user] Brugernavnet mangler eller indeholder noget, der ikke kan være i et brugernavn.
        [domain] Domænet er ikke gyldigt, eller brugernavnet nævner allerede et.
        [password] Adgangskoden mangler.
       *[other] Et felt er tomt eller passer ikke med et andet.
    }
outcome-address-wrong = Adressen kan ikke bruges
    .cause = { $proposal ->
        [none] { $field ->
            [ews] Det er ikke en sikker adresse (https) på Exchange Web Services.
            [oab] Det er ikke en sikker adresse (https) på en offlineadressebog.
           *[other] Det er ikke en komplet og sikker adresse (https).
        }
       *[other] Den fører ikke det rigtige sted hen. Der menes nok { $proposal }.
    }
outcome-credentials-refused = Brugernavn eller adgangskode blev afvist
    .cause = { $host ->
        [none] Adgangskoden kan være forkert, eller brugernavn og domæne har ikke den form, serveren ønsker.
       *[other] { $host } afviste: adgangskoden er forkert, eller brugernavn og domæne skrives anderledes dér.
    }
outcome-credentials-refused-before = Det samme blev afvist for lidt siden
    .cause = Intet blev sendt denne gang: flere forkerte forsøg ville låse kontoen.
outcome-account-locked = Kontoen er låst
    .cause = Serveren melder, at kontoen er låst eller slået fra. Flere forsøg ville kun forlænge det.
outcome-password-expired = Adgangskoden er udløbet
    .cause = Serveren kræver en ny adgangskode, før den lukker kontoen ind.
outcome-channel-binding-refused = Serveren stoler ikke på forbindelsen
    .cause = Noget undervejs udskifter certifikatet, eller Extended Protection afviser. Brugernavn og adgangskode kan være rigtige.
outcome-proxy-breaks-ntlm = En proxy afbryder Windows-loginnet
    .cause = Den holder ikke én forbindelse til ende, så serveren begynder forfra hver gang.
outcome-scheme-unusable = Serveren tilbyder intet brugbart login
    .cause = { $scheme ->
        [none] Den tilbyder hverken Windows-godkendelse (NTLM, Negotiate) eller Basic.
       *[other] Den tilbyder kun { $scheme }. Der kræves Windows-godkendelse (NTLM, Negotiate) eller Basic.
    }
outcome-scheme-downgraded = Serveren vil pludselig have selve adgangskoden
    .cause = For lidt siden tilbød den en sikrere måde. Nogen kan have lagt sig imellem, så intet blev sendt.
outcome-modern-authentication = Serveren godtager kun moderne godkendelse
    .cause = Den sender folk til sin egen logintjeneste og tager ikke imod adgangskoder fra programmer.
outcome-gateway-login-page = Der er en loginside foran serveren
    .cause = { $host ->
        [none] En webside for mennesker svarer, måske med totrinsbekræftelse. Programmer kan ikke komme forbi.
       *[other] { $host } svarer med en webside for mennesker, måske med totrinsbekræftelse. Programmer kan ikke komme forbi.
    }
outcome-client-certificate-wanted = Serveren kræver et certifikat fra dig
    .cause = Den lukker kun computere eller chipkort med certifikat ind, og det understøtter programmet ikke.
outcome-ews-disabled = Exchange Web Services er slået fra
    .cause = De er slået fra for postkassen eller organisationen eller lukker kun programmer på en liste ind.
outcome-ews-not-found = Exchange Web Services findes ikke her
    .cause = { $host ->
        [none] En server svarer på adressen, men ikke med Exchange Web Services.
       *[other] { $host } svarer på adressen, men ikke med Exchange Web Services.
    }
outcome-mailbox-denied = Kontoen må ikke åbne postkassen
    .cause = Brugernavn og adgangskode er rigtige, men rettigheden til postkassen mangler.
outcome-mailbox-alias = Adressen er et alias
    .cause = { $primary ->
        [none] Postkassen har en anden primær adresse, og Exchange kræver den.
       *[other] Postkassens primære adresse er { $primary }, og Exchange kræver den.
    }
outcome-impersonation-refused = Kontoen må ikke handle for andre
    .cause = Brugernavn og adgangskode er rigtige, men rettigheden ApplicationImpersonation mangler for postkassen.
outcome-wrong-site = Postkassen ligger på en anden lokation
    .cause = { $host ->
        [none] Serveren hører til en anden lokation i firmaet og kan ikke sende forespørgslen videre.
       *[other] { $host } hører til en anden lokation i firmaet og kan ikke sende forespørgslen videre.
    }
outcome-oab-missing = Adressebogen findes ikke
    .cause = Serveren har ingen offlineadressebog på denne adresse eller oplyser ingen adresse.
outcome-oab-not-known = Ingen adressebog er kendt
    .cause = Offlineadressebogens adresse er hverken angivet eller fundet. Postkassen virker uden.
outcome-oab-unreadable = Adressebogen kan ikke læses
    .cause = Serveren har den, men kontoen må ikke læse den, eller den er beskadiget.
outcome-address-internal = Adressen virker kun inden for jeres netværk
    .cause = { $host ->
        [none] Synchronizer er en cloudtjeneste og kan ikke nå den.
       *[other] Synchronizer er en cloudtjeneste og kan ikke nå { $host }.
    }

# TLS

outcome-net-tls-expired = Serverens certifikat er ikke gyldigt i dag
    .cause = { $expires ->
        [none] Det er udløbet eller ikke gyldigt endnu, eller computerens ur går forkert.
       *[other] { $begins ->
            [none] Det var gyldigt til { $expires }, eller computerens ur går forkert.
           *[other] Det er gyldigt fra { $begins } til { $expires }, eller computerens ur går forkert.
        }
    }
outcome-net-tls-wrong-name = Certifikatet hører til en anden server
    .cause = { $names ->
        [none] { $host ->
            [none] Serveren viser et certifikat, der er lavet til et andet navn.
           *[other] { $host } viser et certifikat, der er lavet til et andet navn.
        }
       *[other] Certifikatet dér er til { $names }.
    }
outcome-net-tls-old = Serverens kryptering er for gammel
    .cause = { $host ->
        [none] Serveren understøtter kun TLS 1.0 eller 1.1, som ikke er sikre. Den skal bruge TLS 1.2.
       *[other] { $host } understøtter kun TLS 1.0 eller 1.1, som ikke er sikre. Serveren skal bruge TLS 1.2.
    }
outcome-net-tls-weak = Serverens certifikat er for svagt
    .cause = Signaturen eller nøglen kan i dag forfalskes (SHA-1 eller RSA under 2048 bit).
outcome-net-tls-incomplete = Serverens certifikat er ikke komplet
    .cause = Serveren sender ikke det mellemliggende certifikat mellem sit eget og et, der er tillid til.
outcome-net-name-disagreement = Navneservere er uenige
    .cause = { $host ->
        [none] Computeren og navneserverne kender forskellige adresser for samme navn.
       *[other] Computeren og navneserverne kender forskellige adresser for { $host }.
    }

# The network, more exactly

outcome-net-offline = Computeren har ingen forbindelse
    .cause = Ingen af serverne kan nås: der er intet netværk her, eller det lukker intet ud.
outcome-net-slow = En server svarer for langsomt
    .cause = { $host ->
        [none] Et svar begyndte, men blev ikke færdigt i tide. Netværket er langsomt eller holder svar tilbage.
       *[other] Svaret fra { $host } begyndte, men blev ikke færdigt i tide. Netværket holder måske svar tilbage.
    }
outcome-net-tls-inspected = Jeres netværk læser krypterede forbindelser
    .cause = { $issuer ->
        [none] Netværket erstatter udbyderens certifikat med sit eget. Computeren har tillid til det, så alt virker.
       *[other] Certifikatet fra ”{ $issuer }” træder i stedet for udbyderens. Computeren har tillid til det, så alt virker.
    }
outcome-net-proxy-script = { $from ->
        [unsaid] Systemet oplyser ikke, hvilken proxy der skal bruges
       *[other] Et script vælger proxyen
    }
    .cause = { $from ->
        [unsaid] Det svarede ikke i tide, så { -product } prøvede uden proxy. Måske er jeres alligevel nødvendig.
       *[other] { $script ->
            [none] Computeren får sin proxy fra et script (PAC), som { -product } ikke kan køre.
           *[other] Computeren får sin proxy fra et script (PAC), som { -product } ikke kan køre: { $script }.
        }
    }

# Answers that are none

outcome-answer-redirected = Forespørgslen blev omdirigeret
    .cause = { $host ->
        [none] Der kom en anden adresse i stedet for data. { -product } fulgte den ikke.
       *[other] { $host } svarede med en anden adresse i stedet for data. { -product } fulgte den ikke.
    }
outcome-answer-web-page = Der kom en webside i stedet for data
    .cause = { $host ->
        [none] En loginside, en proxy eller et andet websted svarede i stedet for tjenesten.
       *[other] En loginside, en proxy eller et andet websted svarede i stedet for { $host }.
    }
outcome-answer-cut-off = Et svar blev afbrudt
    .cause = { $host ->
        [none] Forbindelsen sluttede midt i svaret, så intet af det blev brugt.
       *[other] Forbindelsen til { $host } sluttede midt i svaret, så intet af det blev brugt.
    }
outcome-answer-empty = Et svar var tomt
    .cause = { $host ->
        [none] Serveren svarede, men sendte intet. En proxy kan have slugt det.
       *[other] { $host } svarede, men sendte intet. En proxy kan have slugt det.
    }
outcome-answer-unreadable = Et svar kan ikke læses
    .cause = { $host ->
        [none] Svaret er beskadiget eller kommer fra en anden tjeneste end den, der blev spurgt.
       *[other] Svaret fra { $host } er beskadiget eller kommer fra en anden tjeneste end den, der blev spurgt.
    }
outcome-access-forbidden = En server forbyder forespørgslen
    .cause = { $host ->
        [none] Den afviser uden at sige hvorfor. Det kan skyldes en firewall eller en regel på serveren.
       *[other] { $host } afviser uden at sige hvorfor. Det kan skyldes en firewall eller en regel på serveren.
    }
outcome-service-not-found = Det, der blev spurgt om, findes ikke
    .cause = { $host ->
        [none] Serveren virker, men har ingen sådan tjeneste på denne adresse.
       *[other] { $host } virker, men har ingen sådan tjeneste på denne adresse.
    }
outcome-ews-ending = Exchange Web Services ophører i Microsoft 365
    .cause = { $ends ->
        [none] Profilen angiver en af deres adresser. Microsoft slår dem fra for alle den 1. april 2027.
       *[other] Profilen angiver en af deres adresser. Microsoft slår dem fra for alle den { $ends }.
    }
outcome-ews-disabled-microsoft365 = Exchange Web Services er slået fra i jeres organisation
    .cause = { $ends ->
        [none] De er allerede slået fra eller lukker kun programmer på en liste ind. De ophører for alle den 1. april 2027.
       *[other] De er allerede slået fra eller lukker kun programmer på en liste ind. De ophører for alle den { $ends }.
    }

# Documents
outcome-documents-not-activated = Dokumenter gemmes kun i SO Archive
    .cause = { $for ->
        [google] Google Drev er ikke forbundet endnu. Det gøres på cloudintegration.superoffice.com/app og genstarter SuperOffice.
        [onsite] SharePoint Documents og Google hører til SuperOffice CRM Online. En server hos jer selv har SO Archive.
       *[other] Intet andet er forbundet endnu. Indstillinger og vedligeholdelse, Præferencer, Dokumentbibliotek fører dig igennem det.
    }
outcome-documents-retired = Denne dokumentintegration er udgået
    .cause = Siden 1. september 2024 tager ”Office365” ikke imod nye dokumenter. Afløseren er SharePoint Documents.
outcome-document-plugin-failed = SuperOffice kan ikke nå dokumenternes placering
    .cause = { $plugin ->
        [none] Dokument-plug-in’et melder om en fejl. Den ordrette besked står i detaljerne.
       *[other] { $plugin } melder om en fejl. Den ordrette besked står i detaljerne.
    }
outcome-templates-elsewhere = Skabeloner gemmer dokumenter et andet sted
    .cause = { $list ->
        [none] Se ”Dokument gemt i” under Indstillinger og vedligeholdelse, Lister, Dokument - Skabelon.
       *[other] Se ”Dokument gemt i” under Indstillinger og vedligeholdelse, Lister, Dokument - Skabelon: { $list }.
    }
outcome-quote-templates-unsupported = Tilbudsskabeloner virker ikke med Google
    .cause = { $list ->
        [none] Skabeloner til tilbudslinjer skal have ”Dokument gemt i” sat til SO Archive.
       *[other] Disse skabeloner til tilbudslinjer skal have ”Dokument gemt i” sat til SO Archive: { $list }.
    }
outcome-user-domains-differ = Brugerne har flere domæner
    .cause = { $list ->
        [none] SuperOffice forventer alle brugeres brugernavne i ét domæne.
       *[other] SuperOffice forventer alle brugernavne i ét domæne. Der er: { $list }.
    }
outcome-user-names-differ = Brugernavne afviger fra kalenderadresser
    .cause = { $list ->
        [none] Dokumenter åbnes for det brugernavn, som SuperOffice kender.
       *[other] Dokumenter åbnes for det brugernavn, som SuperOffice kender. Det afviger for: { $list }.
    }
outcome-document-place-missing = Dokumenternes placering blev ikke fundet
    .cause = { $place ->
        [none] Den findes ikke, eller kontoen kan ikke se den.
       *[other] { $list ->
            [none] { $place } findes ikke, eller kontoen kan ikke se den.
           *[other] { $place } findes ikke. Der er: { $list }.
        }
    }
outcome-document-place-denied = Dokumenternes placering er lukket for kontoen
    .cause = { $place ->
        [none] Kontoen må ikke bruge den. Ejeren kan give rettigheden.
       *[other] Kontoen må ikke bruge { $place }. Ejeren kan give rettigheden.
    }
outcome-document-app-missing = En af SuperOffices apps er ikke klar
    .cause = { $kind ->
        [disabled] { $list ->
            [none] Den er slået fra i jeres organisation.
           *[other] { $list } er slået fra i jeres organisation.
        }
        [not-granted] { $list ->
            [none] Den har ikke fået adgang til websteder.
           *[other] { $list } har ikke fået adgang til websteder.
        }
       *[other] { $list ->
            [none] En global administrator tilføjer den: vælg ”Godkend nu” i SuperOffices dokumentbibliotek.
           *[other] { $list } findes ikke. En global administrator tilføjer den: vælg ”Godkend nu” i SuperOffices dokumentbibliotek.
        }
    }
outcome-document-user-not-dedicated = Dokumenterne ville ligge hos en administrator
    .cause = { $user ->
        [none] En almindelig konto kun til dokumenter anbefales. Navnet kan ses på hver fil.
       *[other] { $user } er administrator. En almindelig konto kun til dokumenter anbefales.
    }
outcome-shared-drive-missing = Intet fællesdrev kan ses
    .cause = Det, der ligger i én persons drev, forsvinder med kontoen. Et fællesdrev tilhører organisationen.
outcome-document-drive-full = Google Drev er fuldt
    .cause = { $user ->
        [none] Kontoen har ikke mere plads. Dokumenter i dens eget drev skal bruge noget.
       *[other] { $user } har ikke mere plads. Dokumenter i kontoens eget drev skal bruge noget.
    }
outcome-domain-not-at-google = Brugernes mail går ikke til Google
    .cause = { $organization ->
        [none] Brugerne logger ind på SuperOffice med Google, men domænet har ingen synlig mailserver hos Google.
       *[other] Brugerne logger ind med Google, men { $organization } har ingen synlig mailserver hos Google.
    }
outcome-document-folder-ambiguous = Flere mapper har dette navn
    .cause = { $place ->
        [none] I Google Drev må flere have samme navn. Indsæt mappens adresse fra browseren.
       *[other] { $place } findes mere end én gang. Indsæt mappens adresse fra browseren.
    }

# What a number or a page tells beyond the outcome

cause-approval-requested = Jeres organisation gennemgår sådanne anmodninger. Din venter eller er ikke sendt endnu.
cause-risky-application = Microsoft vurderer anmodningen som risikabel, så kun en administrator kan godkende den.
cause-partner-cannot-approve = En partners konto kan ikke godkende en ny app for sin kunde.
cause-organization-unmanaged = Organisationen er oprettet via selvbetjening og har endnu ingen administrator.
cause-no-right-to-approve = Kontoen må ikke administrere organisationens apps.
cause-microsofts-own-client-id = Klient-id’et tilhører Microsoft selv og kan ikke bruges her.
cause-permission-not-listed = En tjeneste eller tilladelse, der bedes om, står ikke i registreringen.
cause-misconfigured = Registreringen har ingen tilladelser, ingen har godkendt dem, eller klient-id’et er forkert.
cause-just-removed = Appen er lige blevet fjernet fra organisationen.
cause-not-subscribed = Organisationen har ikke abonnement på en nødvendig tjeneste.
cause-service-address-unknown = Tjenestens adresse er ikke registreret i organisationen.
cause-blocked = En administrator eller Microsoft har blokeret appen indtil videre.
cause-one-organization-only = Registreringen gælder kun én organisation, men loginnet var åbent for alle.
cause-work-accounts-only = Appen godtager kun arbejdskonti.
cause-organization-unclear = Det indtastede viser ikke, hvilken organisation der menes.
cause-request-wrong = Microsoft godtog ikke forespørgslen: en fejl i programmet eller dets registrering.
cause-out-of-order = Siden blev brugt i forkert rækkefølge, for eksempel med Tilbage eller genindlæsning.
cause-attempts-crossed = Browserens svar var allerede brugt, eller to logins krydsede hinanden.
cause-wrong-platform = Registreringen er til websider, ikke til skrivebordsprogrammer.
cause-secret-demanded = Registreringen kræver en hemmelighed, ligesom en registrering til en webserver.
cause-secret-unwanted = Der blev sendt en hemmelighed, selvom registreringen ikke skal bruge nogen.
cause-secret-wrong = En hemmelighed eller et certifikat i registreringen er forkert eller udløbet.
cause-password-wrong = Brugernavn eller adgangskode er forkert.
cause-input-wrong = Noget, der blev skrevet på siden, er ikke gyldigt.
cause-account-unknown = Kontoen findes ikke i organisationen, eller invitationen er ikke accepteret.
cause-locked = Kontoen er låst, eller Microsoft stoler ikke på netværkets adresse.
cause-password-ended = Adgangskoden er udløbet eller skal ændres.
cause-account-disabled = Kontoen er slået fra.
cause-finish-on-page = Microsofts side venter på et svar.
cause-second-factor-missing = Der skal først sættes totrinsbekræftelse op for kontoen.
cause-second-factor-again = Microsoft vil have totrinsbekræftelsen gentaget.
cause-outside-hours = Jeres organisation tillader kun login på bestemte tidspunkter.
cause-own-sign-in-service = Organisationens egen logintjeneste (AD FS, Okta …) afviste eller fejlede.
cause-own-servers-trouble = Organisationens egne servere bekræftede ikke adgangskoden over for Microsoft.
cause-silent-sign-in-failed = Windows kunne ikke logge dig ind automatisk.
cause-foreign-account = Kontoen tilhører en anden organisation og er ikke gæst her.
cause-private-account = En privat Microsoft-konto kan ikke bruges her.
cause-several-accounts = Flere konti er logget ind, og browseren tog en anden.
cause-nobody-signed-in = Ingen er logget ind på Microsoft i denne browser.
cause-page-too-old = Loginsiden var åben for længe.
cause-computer-entry = Computerens post i organisationen mangler, er slået fra eller beskadiget.
cause-managed-browser = Kun en browser, som organisationen administrerer, må logge ind.
cause-conditional-access = En regel for betinget adgang (Conditional Access) i organisationen afviser loginnet.
cause-approved-applications = En regel tillader kun Microsofts egne apps her.
cause-security-defaults = Microsofts sikkerhedsstandarder (security defaults) afviser denne type login.
cause-place-not-allowed = En regel tillader ikke dette sted eller denne type computer.
cause-account-at-risk = Kontoens hjemmeorganisation vurderer, at kontoen er i risiko.
cause-partner-blocked = En partners administratorkonto er blokeret her.
cause-network-restricts = Netværket tillader kun login hos bestemte organisationer.
cause-home-forbids = Jeres egen organisation forbyder login hos denne.
cause-host-forbids = Denne organisation lukker ikke jeres konti ind.
cause-unused = Det har ikke været brugt for længe, som regel 90 dage.
cause-withdrawn = Adgangen er trukket tilbage, for eksempel efter et skift af adgangskode.
cause-frequency-reached = Organisationen kræver et nyt login med faste mellemrum.
cause-clock-wrong = En meddelelses tidspunkt passede ikke, så et ur går forkert.
cause-code-pending = Ingen har afsluttet loginnet med koden endnu.
cause-code-wrong = Koden er tastet forkert, allerede brugt eller udløbet.
cause-user-unknown = Brugeren eller postkassen, der blev spurgt om, findes ikke.
cause-mailbox-refused = Disse tilladelser giver ikke ret til at læse postkassen.
cause-mailbox-policy = En regel i Exchange holder programmet ude af postkassen.
cause-directory-refused = Disse tilladelser giver ikke ret til at læse brugerlisten.
cause-not-there = Det, der blev spurgt om, findes ikke længere.
cause-ews-off = En administrator eller Microsoft har slået Exchange Web Services fra for organisationen eller for postkassen.
cause-ews-blocked = En regel i organisationen holder programmet ude af Exchange Web Services.
cause-not-understood = Microsoft forstod ikke forespørgslen: en fejl i programmet.
cause-family-account = { $number } er et af Microsofts numre for problemer med kontoen.
cause-family-policy = { $number } er et af Microsofts numre for regler for betinget adgang.
cause-family-consent = { $number } er et af Microsofts numre for godkendelse af apps.
cause-family-request = { $number } er et af Microsofts numre for forkerte eller for gamle forespørgsler.
cause-family-own-servers = { $number } er et af Microsofts numre for login via jeres egne servere.
cause-family-service = { $number } er et af Microsofts numre for tjeneste, godkendelse og organisation.
cause-number-not-listed = { $number } er et nummer fra Microsoft, som programmet ikke kender.
cause-superoffice-request = SuperOffice godtog ikke forespørgslen: en fejl i programmet eller dets registrering.
cause-onsite-rights = { $user ->
    [none] Den bruger, der blev angivet, er hverken systembrugeren eller SuperOffice-administrator.
   *[other] Brugeren { $user }, der blev angivet, er hverken systembrugeren eller SuperOffice-administrator.
}
cause-proxy-refused = { $refused ->
        [forgotten] Proxyen godtog ikke brugernavn og adgangskode fra nøglelageret. De er fjernet derfra.
       *[other] Proxyen godtog ikke det brugernavn og den adgangskode, den fik.
    }
cause-proxy-windows = Den godtager kun Windows-login (NTLM eller Negotiate), som { -product } ikke kan give en proxy.
cause-not-approved-yet = Ingen administrator har godkendt appen for jeres firma endnu.
cause-needs-reapproval = Appen er ændret, så en administrator skal godkende den igen.
cause-access-withdrawn = Appens adgang til jeres firma er trukket tilbage.
cause-access-ran-out = Appens adgang til jeres firma er udløbet.
cause-signature-wrong = En signeret forespørgsel havde forkert signatur: en fejl i registreringen.
cause-google-not-configured = Organisationen, for eksempel en skole, har ikke konfigureret denne app endnu.
cause-google-internal = Klienten er kun til den organisation, der har lavet den.
cause-google-embedded = Google tillader ikke login inde i et andet program.
cause-google-request = Google godtog ikke forespørgslen: en anden konto stod i vejen, eller klienten er forkert.
cause-google-not-for-account = Kontoen kan ikke give tilladelsen; personlige konti kan for eksempel ikke gøre det for en organisation.
cause-google-deleted = Klienten er slettet. Ejeren kan hente den tilbage i 30 dage.
cause-google-not-verified = Google har ikke bekræftet appen til det, den beder om.
cause-google-protected = Kontoen bruger Googles program Avanceret beskyttelse, som kun lukker få apps ind.
cause-google-secret-missing = Google kræver også klienthemmeligheden, og den mangler.
cause-google-secret-wrong = Klienthemmeligheden hører ikke til dette klient-id.
cause-google-session = Organisationen kræver et nyt login med få timers mellemrum.
cause-google-account-gone = Kontoen findes ikke længere.
cause-google-not-for-client = Denne klient må ikke logge folk ind.
cause-google-api-off = Klientens projekt har ikke slået en nødvendig Google-tjeneste til.
cause-google-amount = Det antal forespørgsler, Google tillader, er brugt op indtil videre.
cause-google-calendar-off = Google Kalender er slået fra for denne konto.
cause-google-api-access = Organisationen lader ikke programmer læse sine brugere, eller den er helt ny.
cause-google-users-hidden = Google viser ikke kontoen nogen brugerliste, heller ikke den offentlige.
cause-google-person-unknown = Google kender ikke den person, programmet handler for.
cause-google-key-wrong = Tjenestekontoens nøgle er slettet, eller computerens ur går forkert.
cause-google-not-understood = Google forstod ikke forespørgslen: en fejl i programmet.
cause-google-not-shared = Kalenderen, personen eller filen findes ikke eller er ikke delt med kontoen.
cause-google-changed = Nogen har ændret det imens, så det skal læses igen.
cause-google-organizer = Kun mødets arrangør må ændre det.
cause-google-drive-off = Google Drev er slået fra for kontoen. Det hjælper ikke at logge ind igen.
cause-google-drive-full = Der er ikke mere plads i dette Google Drev.
cause-google-drive-read-only = Kontoen må ikke skrive i den mappe eller det fællesdrev.
cause-google-file-of-others = Google viser kun appen filer, den selv har lavet.
cause-google-drive-administrator = Kun administratorer må gøre dette med fællesdrev.
cause-google-personal = Det er en personlig konto, ikke en organisationskonto.
cause-google-organization = Det er en organisationskonto, ikke en personlig.
cause-google-boxes = Felterne viser, hvad { -product } må læse. De er alle nødvendige.
cause-exchange-servers-apart = Exchange-serverne har ikke tillid til hinanden i øjeblikket.
cause-exchange-address-malformed = En af adresserne er tom eller ikke en komplet mailadresse.
cause-exchange-no-mailbox-here = Ingen postkasse her har denne adresse: en tastefejl, eller postkassen er flyttet til Microsoft 365.
cause-exchange-no-own-mailbox = Kontoen har ingen egen postkasse og skal derfor bruge adressen på en.
cause-exchange-nobody = Loginnet er i orden, men søgningen fandt ingen med dette navn.
cause-exchange-disabled = Kontoen er slået fra eller udløbet.
cause-exchange-locked = Kontoen er låst efter flere forkerte forsøg. Flere forsøg ville kun forlænge det.
cause-exchange-restricted = Kontoen må ikke logge ind på dette tidspunkt, herfra eller på denne måde.
cause-exchange-too-many = For mange forespørgsler fra kontoen kører samtidig.
cause-exchange-directory-away = Kataloget bag serveren (Active Directory) svarer ikke.
cause-exchange-not-understood = Serveren godtog ikke forespørgslens form: en fejl i programmet.
cause-exchange-service-there = AutoDiscover er der og virker: et besøg fra en browser besvares altid sådan.
cause-exchange-form-unknown = AutoDiscover er der, men kender ikke denne form for spørgsmål.
cause-exchange-misconfigured = AutoDiscover er der, men er sat forkert op for denne adresse.
cause-exchange-discover-fault = AutoDiscover er der, men har en fejl i øjeblikket.
cause-exchange-moved = { $from ->
    [none] Postkassen er flyttet til Microsofts cloud, der ikke tager imod adgangskoder fra programmer.
   *[other] { $from } oplyser, at postkassen er flyttet til Microsofts cloud. Den tager ikke imod adgangskoder fra programmer.
}
cause-exchange-gateway-away = En proxy eller load balancer foran Exchange-serveren kan ikke nå den.
cause-exchange-handshake = En meddelelse i Windows-loginnet kom beskadiget eller i forkert rækkefølge, som regel på grund af en proxy.
cause-exchange-public-folder = Adressebogen ligger i en offentlig mappe, som programmer ikke kan nå.
cause-exchange-too-long = Loginnet var for langt for serveren eller en proxy foran den. En anden computer kan måske vise mere.
cause-exchange-book-new = Postkassens adressebog findes ikke endnu, eller postkassen er ny.
# What is wrong with a typed address of an Exchange server

address-why-empty = Der er ikke angivet en adresse.
address-why-too-long = Det er for langt til at være en adresse.
address-why-not-an-address = Det er ikke en webadresse.
address-why-email-address = Det er en mailadresse. Her skal bruges en webadresse.
address-why-scheme-missing = Webadresser begynder her med https://.
address-why-other-scheme = Kun adresser, der begynder med https://, kan bruges.
address-why-plain-http = http:// er ikke krypteret: alle undervejs ville kunne læse adgangskoden.
address-why-user-info = Der er et brugernavn i adressen. Det hører til i sit eget felt og gemmes ikke herfra.
address-why-only-host = Stien efter servernavnet mangler.
address-why-only-host-oab = Det er kun et servernavn. Adressebøger har et langt id: lad feltet stå tomt, hvis du ikke kender det.
address-why-webmail = Det er adressen på webmail.
address-why-webmail-oab = Det er webmail. Lad feltet stå tomt, og angiv serveren under ”Serverens værtsnavn”: den kender sin adressebog.
address-why-other-service = Det er adressen på en anden Exchange-tjeneste.
address-why-other-service-oab = Det er en anden Exchange-tjeneste. Lad feltet stå tomt, og angiv serveren under ”Serverens værtsnavn”.
address-why-oab-address = Det er adressen på offlineadressebogen.
address-why-ews-address = Det er adressen på Exchange Web Services, ikke på offlineadressebogen.
address-why-end-missing = Slutningen af adressen mangler.
address-why-trailing-junk = Adressen fortsætter efter sin slutning.
address-why-unknown-path = Ingen Exchange-tjeneste har en sådan adresse.
address-why-oab-file = Det er filen i adressebogen. Her skal bruges mappen, den ligger i.
address-why-slash-missing = Skråstregen til sidst mangler.
address-why-not-web-services = Webtjenesternes adresse slutter med /Remote/Services og to cifre.
address-why-is-web-api = Det er adressen på web-API’en, ikke på webtjenesterne.
address-why-is-web-services = Det er adressen på webtjenesterne, ikke på web-API’en.
address-why-online = Det er SuperOffice CRM Online. Vælg det på den forrige side.
address-why-microsoft365 = Det er Microsoft 365, som ikke tager imod adgangskoder: vælg Microsoft 365 i stedet for Exchange.
address-why-not-microsoft365 = Serveren er ikke en del af Microsoft 365.

# What a page or a clock tells

cause-page-not-reached = Browseren loggede ind, men kunne ikke komme tilbage til computeren.
cause-page-blank = Siden i browseren forblev tom.
cause-computer-slept = Computeren sov, eller uret blev stillet, mens programmet ventede på browseren.
cause-page-elsewhere = Browserens svar gik til et andet program eller et ældre login.


## Remedies: who acts, and reusable sentences of advice

who-you = Du
who-microsoft-administrator = En Microsoft 365-administrator
who-superoffice-administrator = En SuperOffice-administrator
who-google-administrator = En Google Workspace-administrator
who-exchange-administrator = En Exchange-administrator
who-network-team = Jeres netværksteam

must-act = { $who ->
    [you] Du kan selv løse det
    [microsoft-administrator] En Microsoft 365-administrator skal hjælpe
    [superoffice-administrator] En SuperOffice-administrator skal hjælpe
    [google-administrator] En Google Workspace-administrator skal hjælpe
    [exchange-administrator] En Exchange-administrator skal hjælpe
   *[network-team] Jeres netværksteam skal hjælpe
}

told-code = Kode: { $code }
told-code-and-number = Kode: { $code } ({ $number })
told-link = Mere: { $link }
told-detail = Detaljer: { $detail }
told-commands = En Exchange-administrator ser adresserne med disse kommandoer, i Exchange Management Shell på Exchange-serveren:
told-wait = bedt om at vente { $seconds } s
told-not-asked = { $system ->
    [google] ikke spurgt: den, der logger ind til dokumenter, tillader { $scopes }
   *[other] ikke spurgt: en Microsoft 365-administrator skal først tillade { $scopes }
}
told-not-asked-at-all = ikke spurgt: det ville kræve { $scopes }, mere, end en kontrol bør have
told-support = Til udbyderens support: { $ids }

in-terminal = I terminalen:
in-terminal-copy-link = Kopiér link: tilføj --no-browser, så vises linket
in-terminal-administrator-path = Jeg er administrator: tilføj --admin-consent
in-terminal-admin-consent-link = Send til din administrator: tilføj --admin-consent --no-browser
in-terminal-other-account = Brug en anden konto: tilføj --login-hint med dens adresse, og --another-account til en forbundet profil
in-terminal-other-organization = Vælg en anden organisation: tilføj --tenant, --environment eller --cloud
in-terminal-own-registration = Brug egen registrering: skriv dens klient-id i indstillingsfilen som client_id, som vist i README
in-terminal-ask-again = Spørg igen: tilføj --login-hint med adressen på samme konto
in-terminal-keep-for-session = Gem kun for denne session: tilføj --secrets session
in-terminal-allow-host = { $host ->
    [none] Ja, brug denne server: tilføj --allow-host med dens navn
   *[other] Ja, brug denne server: tilføj --allow-host { $host }
}
in-terminal-allow-basic = { $host ->
    [none] Ja, send den til denne server: tilføj --allow-basic med dens navn
   *[other] Ja, send den til denne server: tilføj --allow-basic { $host }
}
in-terminal-trust-certificate = { $fingerprint ->
    [none] Hav tillid til certifikatet her: tilføj --trust-certificate HOST:PORT:SHA256
   *[other] Hav tillid til certifikatet her: tilføj --trust-certificate { $host }:{ $port }:{ $fingerprint }
}
in-terminal-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] { $propose-oab ->
            [none] Angiv adresserne: tilføj --ews-url og --oab-url
           *[other] Angiv adressen: tilføj --oab-url { $propose-oab } eller den rigtige
        }
       *[other] { $propose-oab ->
            [none] Angiv adressen: tilføj --ews-url { $propose-ews } eller den rigtige
           *[other] Angiv adresserne: tilføj --ews-url { $propose-ews } eller den rigtige; --oab-url { $propose-oab } til adressebogen
        }
    }
   *[other] { $field ->
        [oab] Brug den rettede adresse: --oab-url { $proposal }
        [host] Brug det rettede navn: --host { $proposal }
       *[other] Brug den rettede adresse: --ews-url { $proposal }
    }
}
in-terminal-or-ews = eller --ews-url { $propose-ews }
in-terminal-or-oab = eller --oab-url { $propose-oab }
in-terminal-proxy-sign-in = Log ind på proxyen: kør sign-in i en terminal, og svar på spørgsmålene; nøglelageret gemmer det til scripts
in-terminal-open-webmail = { $webmail ->
    [none] Åbn webmail i en browser: på jeres servers adresse
   *[other] Åbn i en browser: { $webmail }
}
in-terminal-use-microsoft365 = Forbind med Microsoft 365: sign-in microsoft365
in-terminal-try-as-email = { $as-email ->
    [none] Brug mailadressen: udelad --user og --domain
   *[other] Brug mailadressen: --user { $as-email } uden --domain
}
in-terminal-try-with-domain = { $as-domain ->
    [none] Brug serverens domæne: tilføj --domain
   *[other] Brug serverens domæne: --user "{ $as-domain }" uden --domain
}
in-terminal-use-primary-address = { $primary ->
    [none] Brug den primære adresse: --email og den adresse
   *[other] Brug den primære adresse: --email { $primary }
}
in-terminal-try-next-server = { $next ->
    [none] Spørg en anden server: tilføj --host med dens navn
   *[other] Spørg den næste server: tilføj --host { $next }
}
in-terminal-try-anyway = Prøv det samme en gang til: tilføj --try-again

button-try-again = Prøv igen
button-open-again = Åbn browseren igen
button-copy-link = Kopiér link
button-open-console = Åbn administratorsiden
button-open-admin-console = Åbn administrationskonsol
button-administrator-path = Jeg er administrator
button-admin-consent-link = Send til din administrator
button-other-account = Brug en anden konto
button-other-organization = Vælg en anden organisation
button-own-registration = Brug egen registrering
button-open-key-store-help = Om nøglelageret
button-keep-for-session = Gem kun for denne session
button-continue-without = Fortsæt uden
button-copy-client-id = Kopiér klient-id
button-ask-again = Spørg igen
button-switch-on = Slå til hos Google
button-allow-host = { $host ->
    [none] Ja, brug denne server
   *[other] Ja, brug { $host }
}
button-allow-basic = { $host ->
    [none] Ja, send til denne server
   *[other] Ja, send til { $host }
}
button-trust-certificate = Hav tillid til certifikatet
button-enter-addresses = Angiv adresserne selv
button-use-microsoft365 = Forbind med Microsoft 365
button-try-as-email = { $as-email ->
    [none] Brug mailadressen
   *[other] Prøv som { $as-email }
}
button-try-with-domain = { $as-domain ->
    [none] Brug serverens domæne
   *[other] Prøv som { $as-domain }
}
button-use-primary-address = { $primary ->
    [none] Brug den primære adresse
   *[other] Brug { $primary }
}
button-try-next-server = { $next ->
    [none] Spørg næste server
   *[other] Spørg { $next }
}
button-open-webmail = Åbn webmail
button-proxy-sign-in = Log ind på proxyen
button-open-portal = Åbn netværkets side
button-copy-details = Kopiér detaljer

# In general

advice-start-again = Prøv igen.
advice-wait-until = { $until ->
    [none] Vent nogle minutter, og prøv så igen.
   *[other] Prøv igen efter kl. { $until }.
}
advice-send-details = Hvis det fortsætter, så vælg ”Kopiér detaljer”, og send dem til jeres support.
advice-registration-owner = Send detaljerne til den, der har registreret appen, som regel leverandøren.
advice-check-spelling = Kontrollér stavemåden af det, du har skrevet.

# Browser

advice-allow-local = Tillad { -product } i jeres sikkerhedsprogram. Det lytter kun på 127.0.0.1.
advice-bypass-local = Undtag 127.0.0.1 og localhost i proxyindstillingerne.
advice-restart-computer = Hvis det fortsætter, så genstart computeren, og prøv igen.
advice-paste-link = Vælg ”Kopiér link”, og indsæt linket i en anden browser på denne computer. Det virker kun her.
advice-default-browser = Vælg en standardbrowser i systemets indstillinger.
advice-https-only-off = Tillad http for 127.0.0.1 og localhost i browserens indstillinger, eller slå ”Kun HTTPS-tilstand” fra.
advice-private-window = Vælg ”Kopiér link”, og åbn linket i et privat vindue, hvor udvidelser er slået fra.
advice-close-old-pages = Luk ældre loginsider i browseren og andre vinduer med { -product }.
advice-newest-page = Gør det færdigt på den side, der åbnede sidst, uden Tilbage eller genindlæsning.
advice-say-what-page-says = Hvis siden viser en meddelelse, så brug den som svar på spørgsmålet ”Hvad står der på siden i din browser?”.
advice-follow-page = Gør det, siden i browseren beder om. Den fører dig gennem adgangskode og totrinsbekræftelse.
advice-sign-in-again = Log ind igen, og gør hver side færdig, også totrinsbekræftelsen.
advice-enter-code = Indtast koden på Microsofts side, og log ind dér.

# Accounts

advice-other-account = Vælg ”Brug en anden konto” og derefter den rigtige konto.
advice-private-window-account = Hvis browseren selv vælger en konto, så vælg ”Kopiér link”, og åbn linket i et privat vindue.
advice-other-organization = Hvis du mente en anden organisation, så vælg den her, og log ind igen.
advice-administrator-account = Log ind med en administratorkonto.
advice-full-user-name = Skriv hele brugernavnet, for eksempel navn@company.example.
advice-enter-organization = Angiv organisationens domæne eller dens katalog-id, før du logger ind.
advice-ask-help-desk = Hvis det ikke hjælper, så spørg den, der administrerer organisationens konti.
advice-check-password = Kontrollér brugernavn, adgangskode og Caps Lock.
advice-change-password = Skift adgangskoden på loginsiden eller i webmail, og prøv så igen.
advice-accept-invitation = Gæster skal først acceptere deres invitation.
advice-enable-account = Slå kontoen til i Microsoft 365 Administration, eller brug en anden.
advice-from-company-network = Nogle organisationer tillader kun dette fra deres eget netværk.
advice-no-service-account = Brug en konto, der tilhører en person: en konto uden telefon kan ikke bekræfte.
advice-allowed-hours = Prøv igen inden for det tilladte tidsrum.
advice-ask-sign-in-service = Bed den, der driver logintjenesten, om at se i dens log.
advice-check-agent = Kontrollér godkendelsesagenterne, domænecontrollerne og urene på disse servere.

# Permissions and approval

advice-accept-all = Log ind igen, giv alle tilladelser på siden, og vælg ”Acceptér”.
advice-administrator-does-it = Hvis siden bad om en administrators godkendelse, så lad en administrator udføre dette trin.
advice-send-approval-link = Vælg ”Send til din administrator”: link og mail til en global administrator ligger klar.
advice-tick-organization = Hvis siden viser feltet ”Consent on behalf of your organization” (samtykke på organisationens vegne), skal administratoren sætte flueben i det og så vælge ”Acceptér”.
advice-last-page-may-fail = Administratorens browser kan slutte med ”siden kan ikke nås”. Det er i orden: på det tidspunkt er godkendelsen gemt.
advice-come-back = Når det er gjort, så kom tilbage, og vælg ”Prøv igen” eller, hvor det står, ”Kontrollér nu”.
advice-review-requests = Den, der behandler anmodninger, finder den i Entra admin center: ”Enterprise apps”, ”Admin consent requests”.
advice-customer-administrator = Lad en administrator i kundens egen organisation udføre dette trin.
advice-prove-domain = Overtag organisationen i Microsoft 365 Administration ved at bevise, at domænet er jeres.
advice-delete-for-good = Hvis det fortsætter, så slet den gamle post permanent i Entra admin center: ”Enterprise apps”, ”Deleted”.

# Rules of the organization

advice-sign-in-log = Åbn ”Sign-in logs” i Entra admin center, og find det fejlede login. Fanen ”Conditional Access” nævner reglen.
advice-exception = Bed om en undtagelse for { -product }, eller log ind fra et sted, hvor reglen tillader det.
advice-managed-computer = Kør { -product } på en computer, som organisationen administrerer.
advice-managed-browser = Log ind med Edge eller med Chrome og Microsofts udvidelse til single sign-on.
advice-rejoin-computer = Tilmeld computeren til organisationen igen.
advice-clear-risk = Bed kontoens hjemmeorganisation om at fjerne risikoen.
advice-allow-organization = Bed netværksteamet om at tillade login hos denne organisation (tenant restrictions).
advice-cross-tenant-access = Tillad det i Entra admin center: ”External Identities”, ”Cross-tenant access settings”.
advice-frequency-exception = Hvis det sker for ofte, så bed om en undtagelse fra loginhyppigheden (sign-in frequency).
advice-application-access-policy = Kontrollér adgangspolitikkerne for apps (application access policies) i Exchange Online for denne postkasse.

# Applications and registrations

advice-own-registration = Vælg ”Brug egen registrering”. Den viser, hvad du skal registrere og hvor, og tager imod det klient-id, du får.
advice-compare-client-id = Sammenlign klient-id’et med registreringen.
advice-add-permissions = Føj tilladelserne til registreringen; de står i README.
advice-register-public = Registrér http://localhost under ”Mobile and desktop applications”, og tillad ”public client flows”.
advice-register-way-back-superoffice = Brug skabelonen ”Native app” i Developer Portal: den tillader http://127.0.0.1 med enhver port.
advice-register-multitenant = Hjælper det ikke, så gør registreringen gyldig for konti i enhver organisation.
advice-copy-request-id = Hvis siden viser et Request ID, så kopiér det hele.
advice-administrator-adds-app = Lad en administrator åbne linket til administratorer: det tilføjer appen.
advice-enterprise-app-properties = Åbn ”Enterprise apps” i Entra admin center, vælg appen og ”Properties”, og sæt ”Enabled for users to sign-in” til ”Yes”.
advice-assign-user = Åbn ”Enterprise apps” i Entra admin center, vælg appen og ”Users and groups”, og tilføj brugeren.
advice-assignment-not-required = Må alle bruge den, så sæt ”Assignment required” til ”No” under ”Properties”.

# Services and mailboxes

advice-check-licences = Kontrollér licenserne i Microsoft 365 Administration: Fakturering, Licenser.
advice-enable-service = Slå tjenesten til i Entra admin center under ”Enterprise apps”.
advice-assign-licence = Giv brugeren en licens med Exchange Online. Abonnementer med ”Apps” i navnet omfatter det ikke.
advice-hybrid-addresses = Har I egne Exchange-servere, så kør Hybrid Configuration Wizard for at registrere deres adresser.
advice-choose-cloud = Vælg den rigtige Microsoft-cloud, før du logger ind (de amerikanske myndigheder, Kina …).
advice-support-case = Hvis det fortsætter, så opret en supportsag hos udbyderen, og send detaljerne med.
advice-check-status-page = Se på tjenestens statusside.
advice-other-programs = Luk andre programmer og vinduer, der bruger samme konto eller profil.
advice-read-about-number = Læs om nummeret på Microsofts side.

# SuperOffice

advice-choose-i-approve = Prøv igen, og vælg ”I approve”.
advice-superoffice-approves = Lad en SuperOffice-administrator logge ind her én gang og vælge ”I approve”.
advice-superoffice-rights = Godkendelse kræver rettigheden ”Generel administrator” eller ”Brugeradministrator”. En ekstern konsulent kan ikke godkende for en kunde.
advice-superoffice-authorization = Lad en SuperOffice-administrator kontrollere appens godkendelse i SuperOffice og forny den.
advice-save-role-twice = Burde rollen være nok: Giv brugeren en anden rolle i Indstillinger og vedligeholdelse, gem, giv den gamle tilbage, gem. Det fornyer rettighederne.
advice-choose-company = Log ind igen, og vælg det rigtige firma på SuperOffices side.
advice-check-customer-id = Kontrollér kunde-id’et: det ser ud som Cust12345.
advice-check-environment = Kontrollér miljøet: Online (Produktion), Stage eller Udvikling.
advice-superoffice-reactivate = Kontakt SuperOffice. Salgsafdelingen kan genåbne abonnementet; det virker fra næste dag.
advice-ask-about-move = Spørg den, der står for flytningen, og kom tilbage, når den er færdig.
advice-templates-place = Åbn dér hver skabelon, hvis dokumenter skal ligge på det tilsluttede sted, vælg stedet under ”Dokument gemt i”, og gem.

# Google

advice-google-app-access = Åbn Google Administrationskonsol (admin.google.com): ”Security”, ”Access and data control”, ”API controls”, ”Manage app access”.
advice-google-configure-app = { $client ->
    [none] Vælg ”Configure new app”, søg efter klient-id’et (”Kopiér klient-id”), og vælg appen.
   *[other] Vælg ”Configure new app”, søg efter klient-id’et { $client }, og vælg appen.
}
advice-google-trusted = Medtag alle, der logger ind eller synkroniseres, vælg ”Continue”, så ”Trusted”, og afslut.
advice-google-wait = Vælg derefter ”Prøv igen”. Der kan gå nogle minutter, sjældent et døgn, før Google lukker appen ind.
advice-tick-all = Spørg igen med samme konto. Sæt flueben i alle felter på Googles side, og vælg så ”Fortsæt”.
advice-google-users-right = En konto med en rolle, der har rettigheden ”Users”, ”Read” (”Account”, ”Admin roles”, ”Admin API privileges”), er også nok.
advice-google-service-on = Slå tjenesten til for brugeren i Google Administrationskonsol: Apps, Google Workspace.
advice-google-kind = Hvis du mente den anden kontotype, så vælg den under ”{ step-title-select-systems }”: Google Workspace eller personlig Gmail.
advice-google-client = Opret en klient af typen ”Desktop app” i Googles konsol, og brug dens klient-id og klienthemmelighed.
advice-google-secret = Angiv den klienthemmelighed, der hører til klient-id’et, eller brug filen fra Googles konsol.
advice-google-enable = Åbn projektets side i Googles konsol, vælg ”Enable”, og prøv igen om nogle minutter.
advice-google-advanced = Hvis organisationen tillader det, så vælg ”Avanceret” på Googles side, og fortsæt.
advice-google-session = Sæt flueben ved ”Exempt trusted apps” i Google Administrationskonsol under ”Google Cloud session control”.

# Exchange

advice-enter-addresses = Angiv selv adresserne: jeres it-afdeling kender dem, og det gør Outlook også (Ctrl, højreklik på ikonet, ”Test E-mail AutoConfiguration”).
advice-announce-server = En varig løsning: it-afdelingen opretter en DNS-post, ”autodiscover.” foran maildomænet, der fører til serveren.
advice-say-yes-if-yours = Sig kun ja, hvis du ved, at serveren er jeres eller jeres udbyders. Spørg ellers jeres it-afdeling.
advice-use-microsoft365 = Hvis postkassen ligger i Microsoft 365, så vælg ”Forbind med Microsoft 365”. Exchange Web Services ophører dér den 1. april 2027.
advice-user-name-forms = Brug det, webmail godtager: brugernavn og domæne (CORP og kari) eller hele adressen uden domæne.
advice-before-next-try = Vær sikker før næste forsøg. Flere forkerte forsøg låser kontoen.
advice-unlock-account = Få kontoen låst op, eller vent, til låsen ophører. Prøv ikke igen før.
advice-same-certificate = Lad proxyen eller load balanceren bruge samme certifikat som Exchange, eller lad den sende den krypterede forbindelse videre.
advice-exclude-inspection = { $host ->
    [none] Undtag forbindelsen til serveren fra inspektion i proxyer og virusscannere.
   *[other] Undtag forbindelsen til { $host } fra inspektion i proxyer og virusscannere.
}
advice-direct-address = Bed om en adresse på Exchange Web Services uden loginside, certifikat eller proxy foran.
advice-run-commands = Kør disse kommandoer i Exchange Management Shell (for Microsoft 365 i Exchange Online PowerShell) med jeres egne navne i stedet for dem med store bogstaver.
advice-plan-graph = Spørg Synchronizer-administratoren, om adresserne stadig skal bruges. Hvis ikke, så tøm begge: alt andet kører på Microsoft Graph.
advice-allow-program = Hvis Exchange kun lukker programmer på en liste ind, så føj SynchronizerSetup/* til listen.
advice-grant-mailbox = Log ind med postkassens egen konto, eller giv denne konto en rettighed til postkassen.
advice-site-address = Vælg ”Angiv adresserne selv”, og angiv dem fra postkassens egen lokation.
advice-oab-folder = Angiv hele adressen, som Outlook viser den. Den slutter med et langt nummer i sin egen mappe.
advice-oab-day = En ny postkasse eller adressebog skal bruge lidt tid: ofte en halv time, højst et døgn.
advice-oab-without = Indtil da kan du fortsætte uden. Kun Synchronizers egen liste over postkasser er tom.
advice-external-address = Brug serverens adresse på internettet, eller opret først forbindelse til firmaets netværk (VPN).
advice-compare-fingerprint = Hav først tillid til certifikatet, når den, der driver serveren, har bekræftet fingeraftrykket.
advice-compare-issuer = { $issuer ->
    [none] Hvis også en rigtig adgangskode bliver afvist, så spørg Exchange-administratoren, om en proxy udskifter certifikatet.
   *[other] Hvis også en rigtig adgangskode bliver afvist, så spørg Exchange-administratoren, om { $issuer } har udstedt serverens certifikat. Ellers er en proxy årsagen.
}
advice-at-the-server = Det kan kun rettes på serveren. Sig det til den, der driver den.
advice-correct-entry = Ret oplysningen, og prøv igen.
advice-take-proposal = { $proposal ->
    [none] Angiv en komplet adresse, der begynder med https.
   *[other] Hvis { $proposal } er rigtig, så brug den.
}
advice-primary-address = { $primary ->
    [none] Angiv postkassens primære adresse.
   *[other] Angiv postkassens primære adresse, { $primary }.
}
advice-windows-sign-in = { $field ->
    [web-api] Sæt AuthorizeWithUsername til true i web.config, sektionen SuperOffice/WebApi. Slå Basic-godkendelse til på webstedet i IIS og fra på SuperOffice-programmet.
   *[other] Slå Windows-godkendelse til for Exchange Web Services og offlineadressebogen.
}
advice-names-apart = Spørg netværksteamet, hvilken af adresserne der er rigtig, og få den anden rettet.

# Network and clock

advice-check-clock = Lad systemet stille dato, tid og tidszone automatisk. Hvis firmaet styrer dem, så sig det til netværksteamet.
advice-check-internet = Kontrollér, at computeren er online.
advice-resolve-name = { $host ->
    [none] Bed netværksteamet om at gøre serverens navn kendt på dette netværk.
   *[other] Bed netværksteamet om at gøre navnet { $host } kendt på dette netværk.
}
advice-open-firewall = { $host ->
    [none] Bed netværksteamet om at tillade https (port 443) til serveren.
   *[other] Bed netværksteamet om at tillade https (port 443) til { $host }.
}
advice-enter-proxy = Hvis firmaet bruger en proxy, så angiv den i indstillingerne til { -product }.
advice-proxy-sign-in = Vælg ”Log ind på proxyen”, og angiv brugernavn og adgangskode til den.
advice-proxy-exception = { $host ->
    [none] Bed netværksteamet om at lukke serveren igennem uden adgangskode.
   *[other] Bed netværksteamet om at lukke { $host } igennem uden adgangskode.
}
advice-other-network = Prøv fra et andet netværk og uden VPN.
advice-company-certificate = Hvis firmaet har egne certifikater eller inspicerer krypteret trafik, så få netværksteamet til at installere sit certifikat på computeren.
advice-no-bypass = Af hensyn til sikkerheden kan kontrollen ikke springes over.
advice-sign-in-to-network = Åbn en vilkårlig side i browseren, og log ind på netværket.
advice-compare-addresses = Sammenlign adresserne i indstillingerne med de indbyggede.
advice-something-between = En proxy eller en loginside på netværket svarer måske i stedet: spørg netværksteamet.

# Key store and files

advice-install-key-store = På Linux: installér og start gnome-keyring eller KWallet.
advice-keep-for-session = Uden nøglelager: Gem loginnet kun for denne session, til programmet slutter, eller i en fil med adgangssætning.
advice-unlock-key-store = Lås nøglelageret op, svar på vinduer, der beder om dets adgangskode eller om adgang, og prøv så igen.
advice-remove-old-entries = Fjern det, du ikke har brug for dér, og prøv så igen.
advice-give-passphrase = Skriv adgangssætningen, når du bliver spurgt, eller send den med --password-stdin.
advice-repeat-passphrase = Skriv den igen. Der er forskel på store og små bogstaver.
advice-passphrase-lost = Er det umuligt, så flyt filen væk, og log ind igen i hver profil.
advice-longer-passphrase = Vælg en på mindst 12 tegn. Nogle få ord uden sammenhæng er godt.
advice-use-its-store = Start igen uden --secrets. Hvis indstillingerne angiver et sted, så vælg profilens: keyring eller file.
advice-restore-file = Gendan filen fra en sikkerhedskopi.
advice-new-profile = Opret en ny profil.
advice-check-file-rights = Kontrollér, at navnet er ledigt, at du må skrive i mappen, og at disken har plads.


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

step-settings = Indstillingerne
step-key-store = Nøglelageret
step-listen = Vejen tilbage fra browserlogin til computeren
step-clock = { $system ->
    [none] Sammenligning af uret med serveren
   *[other] Sammenligning af uret med { $system }
}
step-tenant-state = { $tenant ->
    [none] SuperOffice-status for jeres firma
   *[other] SuperOffice-status for { $tenant }
}
step-organization-known = { $organization ->
    [none] Organisationen hos Microsoft
   *[other] Microsoft kender { $organization }
}
step-discovery = { $system ->
    [none] Logintjenesten
   *[other] Logintjenesten hos { $system }
}
step-listener-self-test = Vejen tilbage fra browseren til computeren
step-proxy = { $proxy ->
    [none] { $from ->
        [none] Søgning efter en proxy
        [unsaid] Søgning efter en proxy
       *[other] Forbindelsen går ikke via en proxy
    }
   *[other] Forbindelsen går via proxyen { $proxy }
}
step-portal = Vejen til internettet
step-names = { $proxy ->
    [none] Opslag af navnet
   *[other] Proxyen finder navnet
}
step-tls = Sikker forbindelse
step-browser = Login i browseren
step-device-code = Kode til en anden enhed
step-device-sign-in = Login på en anden enhed
step-answer = Retur fra browseren til computeren
step-tokens = Bekræftelse af loginnet
step-identity = { $user ->
    [none] Hvem der loggede ind
   *[other] Logget ind som { $user }
}
step-permissions = Tilladelserne
step-consent = Tilladelserne for hele organisationen
step-api = { $system ->
    [none] Kontakt med tjenesten
   *[other] Kontakt med { $system }
}
step-principal = Den indloggede person i SuperOffice
step-administrator = Rettigheder som administrator
step-users = { $count ->
    [none] Hentning af brugerne
    [one] Én bruger fundet
   *[other] { $count } brugere fundet
}
step-profile-me = Egen profil
step-organization = { $organization ->
    [none] Læsning af organisationen
   *[other] Organisationen er { $organization }
}
step-calendars = { $count ->
    [none] Egne kalendere
    [one] Én egen kalender fundet
   *[other] { $count } egne kalendere fundet
}
step-mailbox = Læsning af postkassen
step-roles = Læsning af kontoens rolle
step-grants = { $for ->
    [everyone] Tilladelserne er givet for alle
    [lacking] Tilladelserne er ikke givet for alle endnu
    [unknown] Hvem tilladelserne gælder for: ikke kendt
   *[other] Hvem tilladelserne gælder for
}
step-directory = Læsning af brugerlisten
step-free-busy = { $visible ->
    [none] Læsning af ledig/optaget-tider
   *[other] Ledig/optaget-tider, også for { $visible } af { $asked } kolleger
}
step-find-typed-host = Den server, du har angivet
step-find-directory-site = Lokationens server, fra Active Directory
step-find-directory = En server fra Active Directory
step-find-autodiscover-host = Serverens sædvanlige navn
step-find-mail-domain = Selve maildomænet
step-find-service-record = Serveren, som domænets SRV-post angiver
step-find-plain-redirect = Serveren, som en ubeskyttet adresse peger på
step-ask-server = Forespørgsel til serveren om dens adresser
step-server = Kontakt med serveren
step-server-sign-in = Login med brugernavn og adgangskode
step-calendar-folder = Åbning af postkassens kalender
step-impersonation = Adgang på vegne af en anden postkasse
step-address-book = Læsning af offlineadressebogen
step-web-api = Kontakt med SuperOffices web-API
step-netserver = SuperOffices webtjenester
step-ews-state = { $ews-state ->
    [allowed] Exchange Web Services: stadig tilladt; Microsoft Graph: klar. De ophører den { $ends }; udfasningen trin for trin begyndte den 1. oktober 2026
    [asks-for-sign-in] Exchange Web Services: tilgængelige med et login, der tillader dem; Microsoft Graph: klar. De ophører den { $ends }; udfasningen trin for trin begyndte den 1. oktober 2026
    [disabled] Exchange Web Services: slået fra af en politik (EwsEnabled er $false eller blev aldrig sat: $null); Microsoft Graph: klar. De ophører den { $ends }; udfasningen trin for trin begyndte den 1. oktober 2026
    [blocked] Exchange Web Services: ikke tilladt for dette program (med EwsEnabled $true er kun programmer på listen tilladt); Microsoft Graph: klar. De ophører den { $ends }; udfasningen trin for trin begyndte den 1. oktober 2026
    [gone] Exchange Web Services: væk fra denne adresse; Microsoft Graph: klar. De ophører den { $ends }; udfasningen trin for trin begyndte den 1. oktober 2026
    [unclear] Exchange Web Services: intet klart svar; Microsoft Graph: klar. De ophører den { $ends }; udfasningen trin for trin begyndte den 1. oktober 2026
   *[other] Hvordan det står til med Exchange Web Services i Microsoft 365
}

step-document-plugin = { $plugin ->
    [none] Placering af dokumenter ud over SO Archive
   *[other] Dokumenter gemmes med { $plugin }
}
step-document-plugin-answers = { $plugin ->
    [none] Kontakt med dokumenternes placering
   *[other] { $plugin } svarer
}
step-document-templates = { $of ->
    [none] Hvor skabeloner gemmer dokumenter
   *[other] { $count } af { $of } skabeloner gemmer dokumenter på den opsatte placering
}
step-template-files = { $list ->
    [none] Placering af selve skabelonerne
   *[other] Selve skabelonerne: { $list }
}
step-quote-templates = Hvor tilbudsskabeloner gemmer dokumenter
step-user-domains = { $list ->
    [none] Domæner i brugernavne
   *[other] Domæner i brugernavne: { $list }
}
step-user-sign-in = { $list ->
    [none] Brugernes login
   *[other] Brugerne logger ind med: { $list }
}
step-user-names = { $of ->
    [none] Brugernavnene og kalendernes adresser
   *[other] Brugernavne sammenlignet med kalendere: { $of }
}
step-identity-provider = { $for ->
    [google] { $list ->
        [none] Hvem der modtager brugernes mail
       *[other] Google modtager mail for { $list }
    }
   *[other] { $list ->
        [none] Hvem der kender brugernes domæne
       *[other] Microsoft kender { $list }
    }
}
step-sharepoint = { $place ->
    [none] Kontakt med SharePoint
   *[other] SharePoint er på { $place }
}
step-document-site = { $place ->
    [none] Åbning af webstedet
   *[other] Websted: { $place }
}
step-document-libraries = { $list ->
    [none] Webstedets biblioteker
   *[other] Biblioteker: { $list }
}
step-document-library = { $place ->
    [none] Bibliotek til dokumenter
   *[other] Bibliotek til dokumenter: { $place }
}
step-template-library = { $place ->
    [none] Bibliotek til skabeloner
   *[other] Bibliotek til skabeloner: { $place }
}
step-site-permissions = SuperOffices skriveadgang til webstedet
step-document-app = SuperOffices apps i organisationen
step-user-groups = { $of ->
    [none] Organisationens grupper
   *[other] { $count } af { $of } grupper er Microsoft 365-grupper
}
step-old-add-in = Det gamle SharePoint-tilføjelsesprogram ophørte den 2. april 2026; intet har brug for det
step-document-writing = Om kontoen må skrive dér: ikke undersøgt, fordi en test ville efterlade en fil
step-content-types = SuperOffices indholdstyper: ikke undersøgt, fordi kun den udgåede integration bruger dem
step-custom-script = Brugerdefinerede scripts, kun til gamle opsætninger: ikke undersøgt, fordi ingen kan læse dem herfra. SharePoint Administration, ”Aktive websteder”, ”Indstillinger”, eller Set-SPOSite med -DenyAddAndCustomizePages 0; indstillingen nulstilles igen inden for 24 timer
step-drive = { $user ->
    [none] Åbning af Google Drev
   *[other] Google Drev er slået til for { $user }
}
step-drive-user = { $user ->
    [none] Konto til dokumenterne
   *[other] Dokumenterne ville ligge hos { $user }
}
step-shared-drives = { $list ->
    [none] Fællesdrev
   *[other] Fællesdrev: { $list }
}
step-drive-folder = { $for ->
    [organization] Mappe i et fællesdrev: { $place }
    [person] Mappe i en persons eget drev: { $place }
   *[other] Åbning af mappen
}
step-state-running = i gang
step-state-ok = færdig
step-state-warning = advarsel
step-state-failed = mislykket
step-state-skipped = ikke prøvet
step-state-no-result = intet resultat


## What the page in the browser says

page-says-microsoft365-need-admin-approval = Kræver godkendelse (”Need admin approval”)
page-says-microsoft365-approval-required = Godkendelse kræves (”Approval required”)
page-says-microsoft365-cannot-access-right-now = Du kan ikke få adgang til dette lige nu
page-says-microsoft365-cant-get-there-from-here = Du kan ikke komme dertil herfra
page-says-microsoft365-wrong-account = Den viser en forkert konto
page-says-microsoft365-cannot-reach-this-page = Siden kan ikke nås
page-says-microsoft365-blank-page = Intet: den er tom
page-says-microsoft365-closed-but-waiting = Jeg kan lukke den, men programmet venter stadig
page-says-microsoft365-error-number = Et fejlnummer …

page-says-superoffice-no-access = ”Account does not have access”
page-says-superoffice-not-approved = ”Authorization error: ()”
page-says-superoffice-needs-reapproval = ”NeedsReapproval”
page-says-superoffice-technical-error = ”Technical error”
page-says-superoffice-invalid-redirect = ”InvalidRedirectUrl”
page-says-superoffice-revoked = ”Revoked”
page-says-superoffice-expired = ”Expired”
page-says-superoffice-denied = ”Denied”
page-says-superoffice-wrong-account = Den viser forkert konto eller firma
page-says-superoffice-cannot-reach-this-page = Siden kan ikke nås
page-says-superoffice-blank-page = Intet: den er tom
page-says-superoffice-closed-but-waiting = Jeg kan lukke den, men programmet venter stadig
page-says-superoffice-error-number = En anden fejltekst …

page-says-google-blocked-by-administrator = Adgang blokeret: en administrator skal gennemgå appen
page-says-google-not-verified = Google har ikke bekræftet denne app
page-says-google-within-organization = Kun for brugere i appens egen organisation
page-says-google-advanced-protection = Avanceret beskyttelse
page-says-google-invalid-request = Ugyldig anmodning
page-says-google-boxes-to-tick = Jeg ser afkrydsningsfelter
page-hint-boxes-to-tick = Sæt flueben i felterne (”Vælg alle”), og vælg så ”Fortsæt”. Programmet venter stadig på det.
page-says-google-cannot-reach-this-page = Siden kan ikke nås
page-says-google-wrong-account = Den viser en forkert konto
page-says-google-blank-page = Intet: den er tom
page-says-google-closed-but-waiting = Jeg kan lukke den, men programmet venter stadig
page-says-google-error-number = En anden tekst eller ”Fejl …”


## The page that the browser shows at the end

result-page-product = { -product }
result-page-received = Modtaget. Gå tilbage til { -product }.
    .title = Modtaget
    .lead = { -product } kontrollerer svaret og viser, hvad der kommer nu. Luk denne fane: Er der brug for en side til, åbnes den i en ny fane.
result-page-another-attempt = Denne side hører til et andet forsøg
    .title = Andet forsøg
    .lead = { -product } venter på et andet svar. Luk denne fane, og fortsæt i den nyeste, eller start igen i { -product }.
result-page-incomplete = Svaret var ikke komplet
    .title = Ufuldstændigt
    .lead = Noget har fjernet dele af svaret undervejs, måske en privatlivsudvidelse i browseren. { -product } venter stadig: slå udvidelsen fra under dette login, eller åbn linket i en anden browser.
result-page-over = Dette forsøg er slut
    .title = Slut
    .lead = Luk denne fane, gå tilbage til { -product }, og start loginnet igen.
result-page-already = Allerede modtaget. Gå tilbage til { -product }.
    .title = Allerede modtaget
    .lead = Svaret er kommet før og bruges kun én gang. Luk denne fane: Er der brug for en side til, åbnes den i en ny fane.
result-page-problem = Gå tilbage til { -product }
    .title = Gå tilbage til { -product }
    .lead = Svaret er kommet. { -product } viser, hvad det betyder, og hvad du kan gøre. Du kan lukke denne fane.
result-page-keep-private = Send ikke denne sides adresse til nogen: den hører til dit login.


## Boxes on Google’s page

box-users = Se oplysninger om brugere…
box-calendar-list = Se listen over Google-kalendere…
box-free-busy = Se din tilgængelighed…
box-drive = Se oplysninger om dine filer i Google Drev
box-other = En anden tilladelse


## The file of a Google client

client-file-too-large = Filen er for stor. Vælg den lille fil, som kan downloades i Googles konsol ved en klient af typen ”Desktop app”.
client-file-something-else = Filen beskriver ikke en klient. Åbn ”Clients” i Googles konsol, opret en af typen ”Desktop app”, og download dens fil.
client-file-web = Filen er til en webapp, som ikke kan føre tilbage til et skrivebordsprogram. Opret en klient af typen ”Desktop app”, og vælg dens fil.
client-file-service-account = Filen er nøglen til en tjenestekonto, som ingen kan logge ind med. Opret en klient af typen ”Desktop app”, og vælg dens fil.
client-file-incomplete = Filen mangler klient-id’et eller klienthemmeligheden. Download den igen, eller angiv begge dele selv.
client-file-locked = Firmaets politik bestemmer klienten til Google her. Filen blev ikke brugt.


## The window: frame and controls

window-product = Synchronizer Setup
window-title = Synchronizer Setup – { $page }
window-title-rehearsal = ØVELSE, opdigtede firmaer – Synchronizer Setup – { $page }
window-title-profiles = Profiler
window-title-before-you-start = Før du begynder
window-title-select-systems = Vælg systemer
window-title-configure-systems = Forbind systemer
window-title-customize-systems = Tilpas systemer
window-title-configure-profile = Indstil profil
window-title-link-users = Kobl brugere
window-title-summary = Oversigt
window-title-approval = Venter på din administrator
window-title-waiting = Venter på din browser
window-title-failed = Ikke forbundet
window-title-trouble = Hvad skete der?
window-title-report = En rapport til support
window-title-proxy = Log ind på proxyen
window-title-documents = Dokumenter
window-position = Trin { $number } af { $all }
window-rehearsal = Øvelse: opdigtede firmaer. Luk vinduet for at afslutte den.
window-rehearsal-within = Øvelse: opdigtede firmaer. Slut med ”{ window-end-rehearsal }” nederst på siden.
window-look-system = Automatisk
window-look-light = Lys
window-look-dark = Mørk
view-title = Visning og sprog
view-lead = Alt gælder med det samme og forbliver, som du har valgt.
view-language = Sprog
view-look = Udseende
view-look-system = Som computeren er indstillet
view-look-light = Mørk tekst på lys baggrund
view-look-dark = Lys tekst på mørk baggrund
view-contrast = Høj kontrast
view-contrast-about = Sort, hvid og gul
view-text-size = Tekststørrelse
view-smaller = Mindre
view-larger = Større
view-usual = Normal størrelse
view-keys = På alle sider: { $command } med + større, med − mindre, med 0 normal. { $command } med komma åbner denne side.
view-motion = Bevægelse
view-motion-system = Som computeren er indstillet
view-motion-usual = Normal
view-motion-reduced = Reduceret
view-motion-about = Viser færre animationer.
view-locked = Firmaet har bestemt dette. Det kan ikke ændres her.
key-command = Ctrl
window-help-f1 = Hjælp F1
window-help = Hjælp
window-close-help = Luk hjælp
window-help-profiles = En profil forbinder ét SuperOffice med ét kalendersystem. Opret en ny, eller fortsæt med en, der allerede findes. Når en kontrol melder, at et login ikke længere gælder, så vælg ”Logins” og derefter ”Log ind igen”.
window-help-before-you-start = Find det frem, der står på listen, eller kopiér listen, og send den til it-afdelingen. Intet ændres på denne side.
window-help-select-systems = Giv profilen et navn, som dine kolleger forstår. Alt andet passer til de fleste firmaer.
window-help-configure-systems = Tryk på en loginknap. Browseren åbner udbyderens egen side; programmet ser aldrig din adgangskode. Når browseren siger, at du kan gå tilbage, så kom tilbage hertil.
window-help-passwords = Hvor der er en loginknap, åbner browseren udbyderens egen side, og programmet ser ikke den adgangskode. En adgangskode, som du skriver her, går kun til din egen server. Når forbindelsen virker, gemmes den dér, hvor login gemmes.
window-help-customize-systems = Alt her passer til de fleste firmaer og kan ændres senere. Ændringer berører ikke det, der allerede er synkroniseret.
window-help-configure-profile = Kontrollér tidszonerne; alt andet passer til de fleste firmaer.
window-help-link-users = Kobl hver person i SuperOffice til personens egen kalender. Ingen får mail fra dette program.
window-help-keys =
    Tab og Skift+Tab går fra et element til det næste og tilbage. Piletasterne vælger i en gruppe eller en liste. Mellemrum trykker og sætter flueben.
    Enter trykker på det, der har fokus; i et felt går den videre. Esc stopper det, der er i gang, lukker det, der er åbent, eller går tilbage.
    { $next }: { window-next }. { $back }: { window-back }. { $close }: { $leave }.
    Page Up, Page Down, Home og End ruller. { $command } med +, − eller 0 ændrer tekstens størrelse, { $command } med komma åbner { view-title }. F1 åbner og lukker denne hjælp.
window-help-summary = Profilen er gemt. Giv den videre til den, der driver Synchronizer for jer.
# The attribute .key is the letter that stands for the button together with Alt; each another one.
window-back = Tilbage
    .key = T
window-next = Næste
    .key = N
window-save-and-close = Gem og luk
    .key = G
window-saving = Gemmer …
window-close = Luk
window-end-rehearsal = Afslut øvelsen
window-to-profiles = Alle profiler
window-understood = Det har jeg læst
window-rehearsal-problem = De opdigtede firmaer kunne ikke startes
window-settings-problem = Indstillingsfilen kunne ikke bruges; de indbyggede indstillinger bruges i stedet
window-broke = Programmet stoppede uventet sidste gang
window-broke-more = Det var en fejl i programmet. Færdige oplysninger er gemt i profilen; åbn den for at fortsætte. Sker det igen, så giv en rapport til support: den siger, hvor fejlen ligger.
window-setting-not-kept = Valget gælder nu, men kunne ikke gemmes i indstillingerne
window-try-again = Prøv igen
window-keep-for-session = Gem kun logins, indtil jeg lukker programmet

step-title-select-systems = Vælg systemer
step-title-configure-systems = Forbind systemer
step-title-customize-systems = Tilpas systemer
step-title-configure-profile = Indstil profil
step-title-link-users = Kobl brugere
step-title-summary = Oversigt

missing-name = Profilen skal have et navn.
missing-calendar = Vælg et kalendersystem.
missing-superoffice = SuperOffice CRM er ikke forbundet endnu.
missing-microsoft365 = Microsoft 365 er ikke forbundet endnu.
missing-address = En angivet adresse kan ikke bruges. Ret den, eller tøm feltet.
missing-entry = En oplysning kan ikke bruges. Ret den, eller tøm feltet.
missing-exchange = Exchange er ikke forbundet endnu.
missing-google = Google er ikke forbundet endnu.


## Customize Systems
customize-heading = Sådan ser aftaler og kontakter ud
customize-lead = Det er de sædvanlige værdier. Du behøver ikke ændre noget, og alt kan ændres senere.
customize-fields = Felter i SuperOffice
customize-subject = Emne for aftaler
customize-subject-about = Hvad en aftale hedder i kalenderen, i denne rækkefølge.
customize-up = Op
customize-down = Ned
customize-preview = Eksempel med opdigtede aftaler
customize-preview-cut = Et langt emne bliver afkortet: sæt det vigtigste først. Hvor meget der vises, afhænger af kalenderen.
customize-no-subject = Intet er valgt: aftaler ville ikke have noget emne.
customize-short-type = Møde
customize-short-first-line = Nyt tilbud
customize-short-company = Nordfjell Energi AS
customize-short-department = Indkøb
customize-short-person = Kari Berg
customize-long-type = Servicebesøg
customize-long-first-line = Gennemgang af den årlige vedligeholdelsesplan for alle pumpestationer
customize-long-company = Nordfjell Energi og Vannforsyning AS
customize-long-department = Drift og vedligeholdelse, region nord
customize-long-person = Ola Kristoffer Nordmann
customize-persons = Synkronisering af personer
customize-types = Aftale- og opgavetyper
customize-elsewhere = Angives ikke her
customize-elsewhere-about = Synchronizer har selv flere indstillinger, der hedder indgående og udgående; her er der intet at gøre ved dem. Hvilken vej ændringer går, er noget andet: { preference-direction }, under ”{ step-title-configure-profile }”.
customize-other = Andre indstillinger i SuperOffice
subject-part-type = Type
subject-part-first-line = Beskrivelsens første linje
subject-part-company = Firma
subject-part-department = Afdeling
subject-part-person = Person
preference-job-title = Felt til stilling
preference-job-title-about = Angiv et feltnavn, som Synchronizer kontrollerer. Lad stå tomt for SuperOffices eget felt.
preference-job-title-example = Rolle
preference-title = Felt til titel
preference-title-about = Angiv et feltnavn, som Synchronizer kontrollerer. Lad stå tomt for SuperOffices eget felt (Hr./Fru).
preference-title-example = Akademisk titel
preference-department = Felt til afdeling
preference-department-about = Angiv et feltnavn, som Synchronizer kontrollerer. Lad stå tomt for firmaets afdeling.
preference-department-example = Forretningsområde
preference-language = Sprog for listeelementer
preference-language-about = Til lister på flere sprog: sprogets kode, for eksempel ”en” eller ”nb”. Tomt: SuperOffices sædvanlige sprog.
preference-selections = Statiske udvalg
preference-selections-about = Et statisk udvalg er en liste over personer, som nogen har sat sammen i hånden i SuperOffice. Medlemmerne bliver kontakter i { $system }. Sæt komma mellem navnene. Højst nogle hundrede medlemmer: flere gør alt langsommere. Kontrolleres af Synchronizer.
preference-selections-example = Kunder i København, Nyhedsbrev
preference-types = Typer, der synkroniseres
preference-types-about = Tomt: alle typer. Sæt komma mellem navnene. Kontrolleres af Synchronizer.
preference-types-example = Møde, Telefonsamtale
preference-contact-group = Kontaktgruppe
preference-contact-group-about = Alle synkroniserede kontakter lægges i denne gruppe i Google. Tomt: ikke i nogen gruppe. Kontrolleres af Synchronizer.
preference-contact-group-example = SuperOffice-kontakter
preference-crm-reminders = Synkronisér påmindelser fra SuperOffice
preference-crm-reminders-about = Brugerne kan også selv indstille dette.
preference-personal-numbers = Brug personlige telefonnumre som primære
preference-personal-numbers-about = En persons eget nummer kommer før firmaets.
preference-birthdays = Synkronisér kontakters fødselsdage
preference-birthdays-about = Kontakters fødselsdage tages med.
preference-participants-in-text = Tilføj deltageroplysninger i teksten
preference-participants-in-text-about = En aftales tekst nævner dem, der deltager.
preference-link-by-text = Kobl person ud fra mail i teksten
preference-link-by-text-about = En mailadresse i teksten kobler personen til aftalen.
preference-all-day = Synkronisér heldagsbegivenheder
preference-all-day-about = Begivenheder uden klokkeslæt, for eksempel ferie.
preference-free = Synkronisér aftaler markeret som ledig
preference-free-about = Aftaler, hvor kalenderen viser personen som ledig.
preference-calendar-reminders = Synkronisér påmindelser fra Outlook
preference-calendar-reminders-google = Synkronisér påmindelser fra Google Kalender
preference-calendar-reminders-about = Kalenderens påmindelser tages med.
preference-usual = (som sædvanlig)
preference-yes = Ja
preference-no = Nej
preference-undecided = Standard i Synchronizer
preference-undecided-about = Ja eller nej, som det er indstillet i Synchronizer; det kan ikke ses herfra.
preference-too-long = Fejl: brug højst 100 tegn pr. element.
preference-too-many = Fejl: brug højst 100 elementer.
preference-invisible = Fejl: feltet indeholder usynlige tegn.
preference-no-language = Fejl: brug en kode på to eller tre bogstaver, for eksempel ”en” eller ”nb”.
preference-no-zone = Fejl: vælg en tidszone på listen, for eksempel Europe/Oslo.
preference-several-zones = Fejl: flere tidszoner har dette navn. Vælg en af dem.

## Configure Profile
schedule-heading = Tidszoner, og hvad der synkroniseres
schedule-lead = Kontrollér tidszonerne. Alt andet passer til de fleste firmaer.
schedule-zones = Tidszoner
schedule-computer = Denne computer
schedule-computer-unknown = Computerens tidszone er ikke kendt.
schedule-as-computer = Som denne computer
schedule-assumed = SuperOffice oplyser ikke sin tidszone. Dette er computerens: ret den, hvis SuperOffice har en anden.
schedule-assumed-utc = SuperOffice oplyser ikke sin tidszone. Denne computer har UTC, som servere ofte har: Det er nok ikke tidszonen for SuperOffice.
schedule-says = { $system } oplyser: { $zone }
schedule-says-nothing = { $system } oplyser ikke sin tidszone.
schedule-guessed = { $system } oplyser ikke sin tidszone. Denne er et gæt: computerens egen. Bekræft den, eller vælg en anden.
schedule-as-it-says = { $system }, som det selv oplyser
schedule-take = Brug { $zone }
schedule-confirm = { $zone } er rigtig
schedule-zones-open = Vælg en tidszone for begge systemer.
schedule-zones-agree = Alle disse ure viser samme tid.
schedule-zones-computer = Begge systemer viser samme tid. Kun denne computer har en anden tidszone. Du behøver ikke gøre noget.
schedule-zones-assumed = Begge tidszoner, der er valgt her, viser samme tid. { $system } oplyser ikke sin egen: Spørg den, der driver systemet, hvis du er i tvivl.
schedule-zones-assumed-computer = Begge tidszoner, der er valgt her, viser samme tid; kun denne computer har en anden, og det gør ikke noget. { $system } oplyser ikke sin egen: Spørg den, der driver systemet, hvis du er i tvivl.
schedule-zones-differ = SuperOffice og { $system } har forskellige tidszoner
schedule-zones-differ-about = Passer det, behøver du ikke gøre noget. Ellers retter du den, der er forkert, så aftaler og opgaver ikke får forkerte tidspunkter.
schedule-zones-reported = { $system } har en anden tidszone end den, du valgte
schedule-zones-reported-about = Vælg { $zone }, medmindre du ved, at dit valg er rigtigt: ellers får aftaler og opgaver forkerte tidspunkter.
zone-about = { $windows }, { $offset }
zone-meant = { $zone }: { $about }
schedule-items = Det synkroniseres
schedule-users = Brugere
preference-crm-zone = Tidszone for SuperOffice
preference-crm-zone-about = En by, for eksempel Oslo, eller et Windows-navn. SuperOffice oplyser den ikke.
preference-calendar-zone = Tidszone for { $system }
preference-calendar-zone-about = En by, for eksempel Oslo, eller et Windows-navn.
preference-appointments = Synkronisér aftaler
preference-appointments-about = Fra dagbogen i SuperOffice og fra kalendersystemet.
preference-persons = Synkronisér personer
preference-persons-about = Personer i SuperOffice, kontakter i kalendersystemet.
preference-tasks = Synkronisér opgaver
preference-tasks-about = Opgaver og opfølgninger.
preference-direction = Synkroniseringsretning
direction-two-way = Tovejs
direction-two-way-about = Ændringer går begge veje.
direction-to-calendar = Envejs, til { $system }
direction-to-calendar-about = Ændringer i { $system } når ikke SuperOffice.
direction-to-superoffice = Envejs, til SuperOffice
direction-to-superoffice-about = Ændringer i SuperOffice når ikke { $system }.
direction-off = Ingen synkronisering
direction-off-about = Intet synkroniseres, før dette ændres.
preference-users-edit-own = Brugere kan ændre egne præferencer
preference-users-edit-own-about = Ellers gælder det, der er valgt her, for alle.
preference-sync-user = Én konto handler for alle brugere (Sync User)
preference-sync-user-about = Kun når Synchronizers leverandør har slået det til. Brugerne får så ingen mail og logger ikke ind.

## Link Users
links-taken-out = Nogle brugere er ikke længere koblet
links-taken-out-more = Par: { $count }. De hører til en anden organisation end den, der nu er forbundet, eller er koblet i en anden profil. En tidligere kopi ligger ved siden af profilen.
link-heading = Hvem hører til hvilken kalender?
link-lead = Kobl hver person i SuperOffice til personens kalender i { $system }. Programmet sender ingen mails.
link-of = Listen i { $system }
link-fetching = { $system } læses
link-not-fetched = Ikke hentet endnu
link-begins = Listen hentes …
link-known = { $known } indtil nu
link-known-of = { $known } af ca. { $total }
link-whole = { $count ->
    [one] Én person er hentet
   *[other] { $count } personer er hentet
}
link-part = { $known } er hentet; listen er ikke komplet
link-part-of = { $known } af ca. { $total } er hentet; listen er ikke komplet
link-sorting = Listerne sammenlignes …
link-stop = Stop
link-fetch = Hent
link-go-on = Fortsæt
link-fetch-again = Hent igen
link-configure = Kontrollér din konfiguration her
link-failed-kept = Det, { $system } har oplyst indtil nu, er gemt.
link-busy = { $system } beder om at vente { $seconds } s. Det fortsætter af sig selv.
link-from-the-beginning = { $system } har glemt, hvor langt vi var. Listen læses igen fra begyndelsen; intet er tabt.
link-gap-search-is-cut = { $system } afslutter lange søgninger før tid, så personer kan mangle. Tilføj deres adresser nedenfor.
link-gap-public-list = { $system } viser kun sin offentlige liste: skjulte og suspenderede personer mangler.
link-gap-only-oneself = Kontoen har intet katalog og viser kun sig selv. Tilføj andres adresser nedenfor.
link-untold-basic-permission = Du kan gå videre: Microsoft 365 viser navne og primære adresser, og det er nok for de fleste. Udelad manuelt det, der ikke er personer (lokaler, delte postkasser, blokerede konti), og kobl manuelt dem, der har en anden adresse i SuperOffice.
link-untold-how = Sådan får du mere at vide
link-untold-basic-permission-more = Det behøver ingen gøre. Den, der har ansvaret for programmet, føjer tilladelsen User.Read.All til indstillingsfilen (indstilling: microsoft365.scopes), en Microsoft 365-administrator godkender den, og du logger ind igen.
link-untold-rooms = Exchange viser lokaler og delte postkasser som personer. Udelad dem manuelt.
link-left-out = Tilbydes ikke: { $list }.
link-name-differs = Brugernavnet (UPN) er et andet: { $user }
link-left-out-person = andre ({ $count })
link-left-out-retired = personer, der er fratrådt eller blokeret ({ $count })
link-left-out-shared = delte postkasser ({ $count })
link-left-out-guest = gæster ({ $count })
link-left-out-without-calendar = konti uden kalender ({ $count })
link-parts = Listernes dele
link-tab-exact = Præcise match
link-tab-weak = Forslag ud fra brugernavn
link-tab-several = Flere er mulige
link-tab-only-superoffice = Kun i SuperOffice
link-tab-only-calendar = Kun i { $system }
link-tab-linked = Koblet
link-tab-elsewhere = Koblet andetsteds
link-about-exact = Adressen i SuperOffice er en af personens adresser i { $system }: Listen viser den, der er ens. Fjern fluebenet ved dem, der ikke skal kobles.
link-about-exact-more = Adressen i SuperOffice er en af personens adresser i { $system }. Ingen har flueben her: Profilen har allerede koblede brugere. Sæt flueben ved dem, der også skal kobles.
link-about-weak = Brugernavnet er det samme på begge sider; adressen i SuperOffice er en anden eller mangler. Sæt flueben ved de par, der er rigtige.
link-no-address = Ingen e-mailadresse
link-same-user = Samme brugernavn: { $user }
link-same-user-besides = { $address } · samme brugernavn: { $user }
link-about-several = Mere end én kalender eller mere end én person har adressen. En kalender med personens navn står først. Kobl ikke en delt postkasse: Mangler personens egen kalender, så lad personen stå, og se under ”Kun i { $system }”.
link-about-only-superoffice = Ingen i { $system } har deres adresse. Vælg selv en kalender, eller udelad dem.
link-about-only-calendar = Ingen i SuperOffice har deres adresse. Vælg selv en person, eller udelad dem.
link-about-linked = Disse par er gemt i profilen. Når listerne hentes igen, ændres ingen af dem.
link-about-elsewhere = Personer fra begge lister, der er koblet i en anden profil. En kobling mere ville fordoble deres aftaler; fjern først koblingen i den profil.
link-half = En liste er ikke komplet endnu, så den rigtige kan stadig dukke op.
link-half-first = En liste er ikke komplet endnu, og nogen, der stadig mangler, kan have samme adresse. Vent, til hele listen er hentet.
link-half-rests = En liste er ikke komplet endnu, og nogen, der stadig mangler, kan have samme adresse. Hent først hele listen, ovenfor.
link-search = Søg
link-search-in = Søg i { $system }
link-search-example = Navn eller adresse
link-nobody = Ingen
link-nobody-exact = Ingen her. Vælg en anden del ovenfor: Tallet viser, hvor mange personer den har.
link-done-exact = Færdig her: Alle, der har samme adresse på begge sider, er koblet. Vælg en anden del ovenfor: Tallet viser, hvor mange personer den har.
link-done-here = Færdig: Alle, der har samme adresse på begge sider, er koblet.
link-nobody-yet = Ingen endnu: listerne skal hentes først.
link-nobody-found = Ingen blev fundet
link-position = { $place } af { $count }
link-possible = { $count } kalendere passer: vælg én
link-possible-people = Passer til { $count } personer: måske en delt postkasse
link-perhaps-shared = { $address } · måske en delt postkasse
link-same-name = { $address } · samme navn
link-taken = Koblet i profilen ”{ $name }”
link-changed = Er nu en anden i { $system }; koblet som { $who }
link-gone = Ikke længere i { $system }
link-now-retired = Fratrådt eller blokeret i { $system }
link-now-without-calendar = Har nu ingen kalender i { $system }
link-now-other = Ikke længere en person i { $system }
link-ticked = Kobl valgte ({ $count })
link-left = Sat flueben ved, men ikke koblet endnu: { $names }
link-left-about = Kobl dem nu. Vælg { window-next } igen for at gå videre uden dem.
link-all = Kobl alle { $count }
link-unlink = Fjern kobling ({ $count })
link-tick-all = Vælg alle
link-tick-none = Vælg ingen
link-hand = Samme person i { $system }
link-hand-choose-first = Vælg først en på listen ovenfor.
link-hand-nobody = Ingen er valgt endnu.
link-hand-half = Valgt: { $one }. Vælg nu, hvem der hører til i { $system }.
link-hand-pair = Valgt: { $one } og { $two }
link-hand-shared = Valgt: { $one } og { $two }, måske en delt postkasse: Flere personer i SuperOffice har dens adresse.
link-one = Kobl disse to
link-one-shared = Kobl alligevel
link-undo = Fortryd
link-done-linked = Koblet: { $count }.
link-done-unlinked = Koblinger fjernet: { $count }.
link-done-undone = Fortrudt.
link-done-all = { $count ->
    [one] I profilen: 1 koblet bruger.
   *[other] I profilen: { $count } koblede brugere.
}
link-addresses-title = Personer, som { $system } ikke viser
link-addresses-about = Tilføj dem med deres mailadresser.
link-addresses-needed = Der kan mangle personer på listen. Tilføj dem med deres mailadresser.
link-addresses = Adresser eller en fil med dem
link-addresses-hint = Skriv adresser, angiv stien til en CSV-fil, eller slip filen på dette vindue.
link-addresses-add = Tilføj
link-addresses-paste = Tilføj fra udklipsholder
link-added = Nye personer: { $count }
link-added-rest = Allerede kendt: { $known }. Linjer uden adresse: { $wrong }.
link-added-cut = Det var for meget på én gang: det, der kommer efter 4 MB eller 50.000 personer, blev udeladt.
link-unreadable = Intet kunne læses
link-unreadable-more = Kontrollér stien: filen skal være en tekstfil, for eksempel CSV, på højst 4 MB.
link-save = Gem par som CSV
link-saved = Parrene er gemt
link-open-folder = Åbn mappe
link-table-name-superoffice = Navn i SuperOffice
link-table-address-superoffice = Mail i SuperOffice
link-table-name = Navn i { $system }
link-table-address = Mail i { $system }

## Waiting for an administrator’s approval

approval-subtitle = Venter på din administrators godkendelse.
approval-chip = Venter på godkendelse
approval-about-microsoft365 = En administrator i jeres organisation skal godkende programmet én gang. Send den færdige mail eller linket.
approval-about-superoffice = En SuperOffice-administrator skal godkende programmet én gang for jeres firma. Send den færdige mail.
approval-about-google = En superadministrator i jeres Google Workspace skal markere programmet som betroet. Send den færdige mail.
approval-about-exchange = En administrator skal hjælpe først. Send den færdige mail.
approval-known = Du loggede ind som { $user }. Det var rigtigt, og kun godkendelsen mangler.
approval-known-microsoft365 = Du loggede ind som { $user }. Hører kontoen til den organisation, der skal forbindes, mangler kun godkendelsen. Er den kun gæst der, så vælg ”Brug en anden konto”: Godkendelsen ville ellers gælde en anden organisation.
approval-guest = Er kontoen kun gæst i den organisation, der skal forbindes? Brug så en anden: Godkendelsen ville gælde en anden organisation.
approval-link = Link til din administrator
approval-link-hint = Det virker på enhver computer. Godkendelsen gælder, selv om den sidste side ikke kan nås.
approval-link-hint-rehearsal = I en øvelse spiller du administratoren: Åbn det på denne computer, og vælg ”Have an admin account?”. Godkendelsen gælder, selv om den sidste side ikke kan nås.
approval-mail = Åbn mailprogram
approval-mail-opened = Mailprogrammet åbner. Angiv din administrators adresse der. Hvis intet dukker op, så vælg ”Kopiér teksten”.
approval-no-mail-program = Der blev ikke fundet et mailprogram. Kopiér teksten, og send den på din egen måde.
approval-copy-text = Kopiér teksten
approval-text-copied = Teksten til din administrator er i udklipsholderen.
approval-show-picture = Vis QR-kode
approval-hide-picture = Skjul QR-kode
approval-picture = QR-kode med linket til din administrator
approval-picture-about = Din administrator kan åbne linket med kameraet på en telefon.
approval-looking = Ser efter, om det er godkendt …
approval-not-yet = Ikke godkendt endnu – kontrolleret kl. { $time }, næste gang om { $left }
approval-trouble = Kunne ikke spørge kl. { $time }: { $why }. Næste gang om { $left }
approval-there = Godkendt. Nu bliver alt testet.
approval-nobody-signed-in = Godkendelsen kan ikke ses herfra, fordi organisationen endnu ikke har ladet nogen logge ind. Når du hører, at det er gjort, så vælg ”Log ind”: Browseren åbnes.
approval-provider-is-silent = Godkendelsen kan ikke ses herfra. Når du hører, at det er gjort, så vælg ”Log ind”: Browseren åbnes.
approval-sign-in-ended = Godkendelsen kan ikke længere ses herfra: dit første login er udløbet eller blev kun gemt, til programmet lukkede. Vælg ”Log ind”: Browseren åbnes.
approval-just-tried = Ikke godkendt endnu. Efter en godkendelse kan der gå nogle minutter. Vælg så ”Log ind” igen: Browseren åbnes.
approval-check = Kontrollér nu
approval-sign-in = Log ind
approval-check-looks = Ser straks efter.
approval-check-signs-in = Åbner login i din browser.
approval-close-meanwhile = Du kan godt forlade siden: kontrollen fortsætter. Hvis du lukker programmet, fortsætter den, når du åbner profilen igen.
approval-close-ends = Du kan godt forlade siden, men lad programmet være åbent. Når det lukkes, stopper kontrollen, og logins glemmes. Godkendelsen gælder alligevel: Log så ind igen.
approval-stop = Stop med at vente
approval-not-kept = Det kunne ikke gemmes, at profilen venter
approval-back = Tilbage til at vente på godkendelse

## The window: pages

passphrase-heading = Åbn filen med logins
passphrase-lead = Dine logins ligger i en fil på computeren, der kun åbnes med sin adgangssætning. Du bliver kun spurgt én gang, så længe programmet er åbent.
passphrase-heading-new = Gem logins i en fil med en adgangssætning
passphrase-lead-new = Til computere uden nøglelager. Den, der har både filen og adgangssætningen, har dine logins. Ingen kan genskabe en glemt adgangssætning: så må du logge ind igen.
passphrase-field = Adgangssætning
passphrase-hint = Der er forskel på store og små bogstaver.
passphrase-hint-new = Mindst 12 tegn. Nogle få ord uden sammenhæng er godt.
passphrase-again = Den samme igen
passphrase-differs = Fejl: de to er ikke ens.
passphrase-error = Fejl: { $error }
passphrase-open = Åbn
passphrase-make = Opret filen
passphrase-opening = Det tager et øjeblik, så ingen kan gætte hurtigt.
passphrase-made = Filen med de gemte login er oprettet
passphrase-made-about = Den hedder { $file } og åbnes kun med din adgangssætning, som du bliver spurgt om én gang, hver gang du starter programmet.
passphrase-lost = Er adgangssætningen væk, kan ingen genskabe den: Flyt filen { $file } væk, log ind igen i hver profil, og vælg en ny adgangssætning.

profiles-heading-empty = Forbind SuperOffice med jeres kalendere
profiles-lead-empty = Du skal bruge cirka ti minutter, en SuperOffice-administrator og, i de fleste firmaer, en administrator af Microsoft 365, Exchange eller Google. Intet ændres i nogen af systemerne, før du siger til.
profiles-heading = Profiler
profiles-lead = Én profil forbinder SuperOffice med ét kalendersystem.
profiles-new = Opret en ny profil
profiles-rehearse = Prøv med opdigtede firmaer
profiles-rehearse-about = Til afprøvning eller træning: alt er opdigtet og bliver på denne computer. Dine egne profiler er tilbage, når du vælger ”{ window-end-rehearsal }”.
profiles-rehearsal-about = Dette er en øvelse, kun med opdigtede firmaer. Den slutter, når du lukker vinduet. Dine egne profiler er urørte: De er tilbage, når du starter programmet som sædvanligt. Profiler, du opretter her, er der stadig ved næste øvelse, men ikke deres opdigtede login.
profiles-rehearsal-about-within = Dette er en øvelse, kun med opdigtede firmaer. Vælg ”{ window-end-rehearsal }”, så er dine egne profiler tilbage, urørte. Profiler, du opretter her, er der stadig ved næste øvelse, men ikke deres opdigtede login.
profiles-rehearsal-ended = Øvelsen er slut: Herfra er alt ægte
profiles-rehearsal-ended-about = Her er dine egne profiler, som de var. De opdigtede gemmes til næste øvelse.
profiles-open = Åbn
profiles-continue = Fortsæt
profiles-delete = Slet
profiles-restore = Gendan
profiles-purge = Slet permanent
profiles-purge-ask = Slet ”{ $name }” permanent?
profiles-purge-about = Profilens logins trækkes tilbage, hvor det er muligt, og glemmes. Profilen kan derefter ikke gendannes.
profiles-purge-yes = Ja, slet den
profiles-purge-no = Behold den
profiles-purging = Sletter profilen …
profiles-manage = Administrér
profiles-manage-about = ”Dublér” laver en kopi med de samme indstillinger, men uden logins og koblede brugere: ingen må kobles to gange.
profiles-rename = Omdøb
profiles-renamed = Profilen hedder nu ”{ $name }”
profiles-duplicate = Dublér
profiles-duplicated = ”{ $name }” er oprettet
profiles-duplicated-about = Den har de samme indstillinger, men ingen logins og ingen koblede brugere.
profiles-export = Eksportér
profiles-documents = Dokumenter
profiles-exported = Skrevet til { $file }
profiles-import = Importér en profil
profiles-import-file = Profilens fil
profiles-import-hint = Skriv, hvor den ligger, eller slip filen på dette vindue.
profiles-import-compare = Vis, hvad den ville ændre
profiles-import-leave = Lad alt være, som det er
profiles-import-reading = Læser filen …
profiles-import-difference = Det ville den ændre
profiles-import-take = Gem den sådan
profiles-import-saving = Gemmer profilen …
profiles-state-complete = Forbundet
profiles-state-failed = Sidste test fejlede
profiles-state-session = Forbundet, til du lukker programmet
profiles-state-approval = Venter på din administrator
profiles-state-unfinished = Ikke færdig
profiles-state-deleted = Slettet
profiles-deleted-about = Dens logins gemmes i 30 dage: den kan gendannes indtil { $until }.
profiles-waits-since = Har ventet på en administrators godkendelse siden { $time }. Åbn den for at se efter.
profiles-goes-on-at = Næste trin: { $step }
profiles-failed-at = Sidst testet { $time }, med fejl
profiles-tested = Sidst testet { $time }
profiles-warnings = Virker, med en advarsel: { $list }
profiles-sign-ins = Logins
profiles-keeping = Gemmer loginnet …
profiles-repaired = Logget ind igen som { $user }. Intet andet i profilen er ændret.
profiles-repaired-server = Logget ind igen som { $user }. Profilen har de adresser, du angav.
profiles-disconnect = Afbryd
profiles-disconnect-ask = Afbryd forbindelsen til { $system } i denne profil?
profiles-disconnect-about = Loginnet trækkes tilbage hos { $system }, hvor det er muligt, og fjernes fra computeren. Resten af profilen bliver. Du kan logge ind igen senere.
profiles-disconnect-yes = Ja, afbryd
profiles-disconnect-no = Behold forbindelsen
profiles-disconnecting = Afbryder forbindelsen til { $system } …
profiles-disconnected = Forbindelsen til { $system } er afbrudt
profiles-left-nothing-kept = Der var intet login gemt på computeren. Vil du også fjerne programmet hos { $system }, så åbn { $address } dér.
profiles-left-not-offered = Loginnet er fjernet fra computeren. Hos { $system } kan et program ikke trække det tilbage: fjern selv programmet på { $address }.
profiles-left-failed = Loginnet er fjernet fra computeren, men { $system } kunne ikke få besked. Fjern selv programmet på { $address }.
profiles-way = Sådan foregår det
profiles-way-1 = Du vælger de to systemer og et **navn** til profilen.
profiles-way-2 = Du **logger ind** på begge, i din browser eller her, og hver forbindelse testes med det samme.
profiles-way-3 = Du får en testet **profil** til Synchronizer, tjenesten, der derefter holder begge systemer ens.
profiles-damaged = En profilfil er beskadiget
profiles-damaged-more = { $file } er ikke ændret. { $reason }

before-heading = Før du begynder
before-lead = Hav dette klar. Du kan stoppe når som helst og fortsætte senere.
before-superoffice-administrator = En, der må logge ind på SuperOffice CRM Online **som administrator**.
before-superoffice-addresses = I SuperOffice er hver persons mailadresse den samme som postkassens.
before-superoffice-onsite = Med **SuperOffice Onsite** i stedet: adresserne på webtjenesterne og web-API’en samt systembrugerens adgangskode. Det går sammen med Microsoft 365 eller Google, ikke med en Exchange-server.
before-superoffice-approval = Ved det første login **godkender** administratoren programmet for jeres firma.
before-microsoft-plan = Et Microsoft 365-abonnement **med Exchange**: Business Basic, Standard eller Premium. Abonnementer, der kun omfatter apps, har ingen postkasse.
before-microsoft-administrator = En **global administrator**, der kan give samtykke for organisationen. I de fleste organisationer må ingen andre.
before-microsoft-mailbox = Den, der logger ind, har sin egen postkasse. Det kan være den globale administrator eller en anden: Så skal I bruge begge.
before-microsoft-onsite = Med **SuperOffice Onsite**: Hver persons **brugernavn** (UPN) i Microsoft 365 er det samme som e-mailadressen.
before-exchange-reachable = **Exchange Web Services** og **offlineadressebogen** kan nås fra internettet uden en loginside foran.
before-exchange-entries = **Brugernavn, domæne, mailadresse og adgangskode** til en postkasse uden totrinsbekræftelse.
before-exchange-impersonation = Kun hvis én konto handler for alle postkasser: den har rettigheden **ApplicationImpersonation**.
before-google-administrator = En arbejdskonto i jeres Google Workspace at logge ind med; en almindelig bruger er nok. En **administrator** (”Help Desk Admin” eller højere) ser også suspenderede brugere.
before-google-trusted = Hvis jeres Google Workspace kun lukker betroede apps ind: Først skal en **superadministrator** markere programmet som **Trusted** i administrationskonsollen. En personlig Gmail-konto skal ikke bruge nogen af delene.
before-google-client = Det **klient-id**, der skal søges efter dér, står på Google-kortet under ”Betroet app”, klar til at kopiere.
before-either = Kun ét af de næste tre skal bruges: det kalendersystem, I har.
before-copy = Kopiér til jeres it-afdeling
before-copied = Listen er i udklipsholderen. Send den til jeres it-afdeling.

swap-title = Andre systemer passer bedst i en anden profil
swap-connections = Denne profils logins ville blive glemt: { $systems }.
swap-links = Koblede brugere, der ville blive fjernet: { $count }.
swap-about = En ny profil lader denne være, som den er.
swap-new = Opret en ny profil
swap-change = Ændr denne
swap-this = Ændr denne
setup-swap = Hvilken profil skal have disse systemer
swap-keep = Behold systemerne, som de var
select-heading = Hvilke systemer skal synkroniseres?
select-lead = Du kan have flere profiler. Én profil forbinder SuperOffice med ét kalendersystem.
select-name = Profilens navn
select-name-example = Nordfjell Energi – Microsoft 365
select-name-example-google = Nordfjell Energi – Google
select-name-example-exchange = Nordfjell Energi – Exchange
select-name-hint = Dine kolleger finder profilen på dette navn.
select-name-missing = Fejl: giv profilen et navn.
select-name-long = Fejl: brug højst 100 tegn.
select-name-taken = Fejl: en anden profil har dette navn.
select-name-invisible = Fejl: navnet indeholder usynlige tegn.
select-crm = SuperOffice
select-crm-online = CRM Online
select-crm-online-about = Drives af SuperOffice
select-crm-onsite = CRM Onsite
select-crm-onsite-about = På jeres egen server
select-no-combination = Microsoft Exchange kan ikke kombineres med SuperOffice Onsite.
select-no-combination-way = Synchronizer forbinder kun SuperOffice Onsite med Microsoft 365 eller Google. Vælg en af dem, eller CRM Online. Har firmaet ingen af delene, så spørg SuperOffice eller jeres SuperOffice-partner.
select-calendar = Kalendersystem
select-microsoft-about = Exchange Online
select-exchange-about = Egen eller hostet server
select-google-about = Google Workspace eller Gmail
select-google = Type Google-konto
select-google-workspace = Google Workspace (en organisation)
select-google-workspace-about = Jeres firma har en administrationskonsol. Dets brugere kan findes og kobles.
select-google-gmail = Personlig Gmail
select-google-gmail-about = Én person og én kalender. Der er ingen brugerliste.
select-advanced-show = Vis særlige indstillinger
select-advanced-hide = Skjul særlige indstillinger
select-environment = SuperOffice-miljø
environment-online = Produktion
environment-online-about = Til firmaets daglige arbejde
environment-qaonline = Stage
environment-qaonline-about = Til partneres test
environment-sod = Udvikling
environment-sod-about = Til udviklere
select-tenant = Kunde-id i SuperOffice
select-tenant-hint = Kun hvis du har adgang til flere firmaer i SuperOffice.
select-cloud = Microsoft-cloud
cloud-worldwide = Hele verden (de fleste organisationer, også US GCC)
cloud-us-government = Amerikanske myndigheder (GCC High)
cloud-us-dod = USA’s forsvarsministerium
cloud-china = Kina, drevet af 21Vianet
cloud-bleu = Bleu (Frankrig)
cloud-delos = Delos (Tyskland)

configure-heading = Forbind begge systemer
configure-lead = Disse logins bruges til at oprette profilen. Hver koblet bruger logger senere ind én gang.
configure-unusual = Ikke indbygget: disse adresser og navne kommer fra dine indstillinger

card-empty-superoffice = Log ind som SuperOffice-administrator.
card-empty-onsite = Angiv adresserne på jeres server og dens systembruger.
card-empty-google = Log ind med en arbejdskonto i jeres Google Workspace; en almindelig bruger er nok. Kun ”Betroet app” kræver en superadministrator. Viser Google afkrydsningsfelter, så sæt flueben i dem alle.
card-empty-google-gmail = Log ind med den Gmail-konto, hvis kalender bruges. Viser Google afkrydsningsfelter, så sæt flueben i dem alle.
card-empty-microsoft365 = Log ind med en arbejdskonto, der har en postkasse.
card-empty-exchange = Angiv kontoen til en postkasse. Serveren findes ud fra adressen.
card-asks-microsoft365 = Microsofts side kan komme to gange, kalde programmet ”ikke bekræftet” og bede om ”fuld adgang” til kalendere, kontakter og opgaver. Det er rigtigt: Synchronizer skriver i dem. Viser den feltet ”Consent on behalf of your organization”, så sæt flueben i det: Så spørger den ikke de andre.
card-sign-in-superoffice = Log ind med SuperOffice
card-sign-in-microsoft365 = Log ind med Microsoft
card-sign-in-exchange = Forbind
card-sign-in-google = Log ind med Google
card-admin-consent = Giv samtykke for alle
card-admin-consent-about = For en global administrator, før eller efter login: Du accepterer én gang for hele organisationen. I de fleste organisationer kan ingen andre logge ind uden.
card-own-registration = Egen registrering
card-own-registration-about = Brug en app, som jeres firma selv har registreret.
card-sign-in-for-me = Øvelse uden browser: log ind for mig som
card-waiting = Venter · { $left } tilbage
card-waiting-sign-in = Gør loginnet færdigt i din browser. Siden blev åbnet kl. { $time }.
card-waiting-boxes = Viser Google afkrydsningsfelter, er de tomme fra starten: Sæt flueben i dem alle (”Vælg alle”), og vælg så ”Fortsæt”.
card-waiting-permissions = En side mere: acceptér tilladelserne i din browser. Den blev åbnet kl. { $time }.
card-waiting-admin-consent = Acceptér for organisationen i din browser. Siden blev åbnet kl. { $time }.
card-waiting-accepted = Accepteret for organisationen. Log nu ind på den næste side, så det bliver testet. Den blev åbnet kl. { $time }.
card-waiting-played = { $name } logger ind uden browser.
card-waiting-played-stuck = { $name } står foran siden ”{ $page }” og kommer ikke videre.
card-waiting-unopened = Siden venter på dig: kopiér linket til en browser på denne computer.
card-page-not-opened = Browseren blev ikke åbnet, så siden blev ikke vist.
card-time-left = Tid tilbage
card-nearly-over = Der er under et minut tilbage.
card-keep-waiting = Vent videre
card-kept-waiting = Ti minutter mere. Siden i din browser gælder stadig.
card-open-again = Åbn browseren igen
card-copy-link = Kopiér link
card-link-hint = Linket virker kun på denne computer.
card-link-copied = Linket er i udklipsholderen. Det virker kun på denne computer.
card-details-copied = Detaljerne er i udklipsholderen.
card-administrator-link-copied = Linket til din administrator er i udklipsholderen. Det virker på enhver computer.
card-administrator-link-copied-rehearsal = Linket til din administrator er i udklipsholderen. I en øvelse virker det kun på denne computer.
card-client-id-not-kept = Klient-id’et bruges nu, men kunne ikke gemmes i indstillingerne.
card-client-id-copied = Klient-id’et er i udklipsholderen.
card-client-id-locked = Firmaets politik bestemmer klient-id’et her. Det blev ikke ændret. Vælg ”Annullér”, og log ind med det.
card-client-secret-missing = Google kræver også klienthemmeligheden. Angiv den, eller brug den downloadede fil.
card-place-changed = Du valgte et andet miljø på den forrige side. Log ind dér.
card-cancel = Annullér
card-question = Hvad står der på siden i din browser?
card-question-first = Skriver du stadig, eller bekræfter du på telefonen? Tag dig god tid. Viser siden en meddelelse, og kommer du ikke videre, så sig det her.
card-question-still = Jeg er ved at logge ind
card-question-stuck = Jeg kommer ikke videre
card-question-about = Vælg den side, der ligner din, eller skriv, hvad der står på den.
card-question-met = I en browser ville du se denne side. Vælg den for at læse, hvad der hjælper.
card-question-read = Sidens tekst står i feltet. Vælg ”Forklar” for at læse, hvad der hjælper.
card-number = Fejlnummer eller tekst
card-number-hint = Indsæt hele sidens tekst: nummeret findes i den. Den bliver i dette vindue.
card-number-found = Fundet: { $what }
card-number-explain = Forklar
card-number-unknown = Denne tekst er ikke kendt. Indsæt hele sidens tekst, eller vælg en side ovenfor.
card-checking = Kontrollerer
card-checking-about = Spørger udbyderen. Det tager nogle sekunder.
card-connected = Forbundet
card-saved = Gemt
card-saved-session = Logget ind, til du lukker
card-stale = Log ind igen
card-stale-about = Dette login gælder ikke mere. Log ind igen for at fortsætte; alt andet er bevaret.
card-failed = Ikke forbundet
card-signed-in-as = Du er logget ind som { $user }.
card-was-signed-in-as = Du var logget ind som { $user }.
card-checks-passed = { $count } kontroller ok på { $seconds } s
card-checks-passed-notes = { $count } kontroller ok, { $notes } bemærkninger, på { $seconds } s
card-checks-passed-note = { $count } kontroller ok, 1 bemærkning, på { $seconds } s
card-warning-go-on = Du kan fortsætte uden. Sådan ændrer du det:
card-warning-users = Du kan fortsætte: Intet skal gøres nu. Brug en konto, der må administrere brugere, hvis du også vil se suspenderede brugere.
card-copy-command = Kopiér kommando
card-command-copied = Kommandoen er i udklipsholderen.
card-copy-fingerprint = Kopiér fingeraftryk
card-fingerprint-copied = Fingeraftrykket er i udklipsholderen.
card-granted = Givne tilladelser
card-hide-granted = Skjul givne tilladelser
card-consent-done = En administrator har accepteret for hele organisationen. Her er der ikke mere at gøre.
card-consent-then = Accepteret for hele organisationen ved den seneste test.
card-consent-yours = Ikke alt er accepteret for alle endnu. Vælg ”Giv samtykke for alle” én gang, så ingen andre bliver stoppet.
card-consent-theirs = Du kan fortsætte. Ikke alt er accepteret for alle endnu: En global administrator vælger ”Giv samtykke for alle” her én gang.
card-consent-unseen = Om alt er accepteret for alle, kan ikke ses herfra. Vælg ”Giv samtykke for alle” én gang for at være sikker: Det skader ikke, hvis det allerede er gjort.
card-consent-open = Du kan fortsætte. Har en global administrator accepteret for alle, mangler der intet. Hvis ikke, vælger administratoren ”Giv samtykke for alle” her én gang.
card-details = Detaljer
card-another-account = Brug en anden konto
card-other-device = Ingen browser her? Log ind på en anden enhed
card-code-about = Gør loginnet færdigt på en anden enhed med denne kode.
card-code = Kode
card-code-1 = Åbn { $address } på en telefon eller en anden computer
card-code-2 = Indtast koden. **Indtast kun en kode, du selv ser her**, aldrig en, som nogen sender dig.
card-code-3 = Log ind, og acceptér dér. Dette vindue fortsætter af sig selv.
card-code-copy = Kopiér kode
card-code-copied = Koden er i udklipsholderen.
card-keep-in-file = Gem i en fil med adgangssætning
card-open-file = Angiv adgangssætningen
card-trusted = Betroet app
card-trusted-title = Lad først en superadministrator markere programmet som betroet
card-trusted-about = Lukker organisationen kun betroede apps ind, gør en superadministrator dette først. Ellers viser Google ”Fejl 400: admin_policy_enforced”, og intet kommer tilbage hertil.
card-trusted-then = Der kan gå nogle minutter, sjældent et døgn, før Google lukker programmet ind. Log så ind her.
card-trusted-no-client-id = Der er ikke noget kendt klient-id endnu. Vælg ”Egen registrering”, og angiv først jeres.
card-trusted-send = Er det en anden, der er superadministrator? Send dette:
card-hide-trusted = Skjul
card-keep-earlier = Behold det tidligere login
card-sign-in-again = Log ind igen
card-copy-details = Kopiér detaljer
card-administrator = administrator
card-no-consent = må ikke give samtykke for alle
card-no-users = må ikke administrere brugere
card-rights-unknown = rollen kunne ikke fastslås

registration-superoffice-1 = Opret en app i SuperOffice Developer Portal ud fra skabelonen **Native app** til det miljø, I bruger.
registration-superoffice-2 = Behold skabelonens redirect-mønster: **^http://127.0.0.1\:\d{"{"}4,10{"}"}$**
registration-superoffice-3 = Ingen klienthemmelighed er nødvendig.
registration-superoffice-4 = Kopiér **application id**, og angiv det nedenfor som klient-id.
registration-microsoft365-1 = Tilføj i Microsoft Entra admin center en **App registration** til konti i enhver organisation.
registration-microsoft365-2 = Tilføj platformen **Mobile and desktop applications** med adressen **http://localhost**, og tillad ”public client flows”.
registration-microsoft365-3 = Tilføj de delegerede Microsoft Graph-tilladelser **User.Read, User.ReadBasic.All, Calendars.Read, MailboxSettings.Read** og dem, Synchronizer skal bruge.
registration-microsoft365-4 = Kopiér **Application (client) ID**, og angiv det nedenfor som klient-id.
registration-google-1 = Åbn **Clients** i Google Cloud-konsollen, og opret en af typen **Desktop app**.
registration-google-2 = Slå **Admin SDK API** og **Google Calendar API** til i samme projekt.
registration-google-3 = Download klientens fil, og angiv den her, eller kopiér **klient-id** og **klienthemmelighed**.
registration-google-4 = Lad derefter en superadministrator markere dette klient-id som **Trusted** i administrationskonsollen.
registration-file = Downloadet fil
registration-file-hint = Slip filen på dette vindue, angiv dens sti, eller indsæt dens tekst.
registration-file-read = Læs filen
registration-file-taken = Klient-id og klienthemmelighed er hentet fra filen.
registration-file-unreadable = Fejl: filen kunne ikke læses. Kontrollér stien.
registration-client-secret = Klienthemmelighed
registration-client-secret-hint = Google giver en til hver ”Desktop app”. Den gemmes i dine indstillinger og vises ingen steder.
registration-client-secret-stored = Der er gemt en. Lad feltet stå tomt for at beholde den.
registration-client-id = Klient-id
registration-client-id-hint = Det er ikke hemmeligt. Det gemmes i dine indstillinger og testes med det samme ved et login.
registration-use = Brug det, og log ind

summary-heading = ”{ $name }” er forbundet
summary-heading-open = ”{ $name }” er gemt
summary-lead = Begge systemer er forbundet, og profilen er gemt. Sidst testet: { $time }.
summary-lead-open = Ikke alt er forbundet endnu. Du kan fortsætte når som helst.
summary-lead-stale = Begge systemer har været forbundet; sidst testet: { $time }. Nogen skal logge ind igen.
summary-lead-failed = Profilen er gemt, men en af forbindelserne virker ikke lige nu. Den røde boks nedenfor siger hvorfor, og hvad der skal gøres.
summary-stored = Her er det gemt
summary-file = Profilen, uden adgangskoder:
summary-secrets-keyring = Disse logins ligger i computerens nøglelager. De bruges kun til opsætning og test.
summary-secrets-session = Som du valgte, gemmes disse logins kun, til du lukker programmet.
summary-secrets-file = Disse logins ligger i en krypteret fil, der åbnes med din adgangssætning. De bruges kun til opsætning og test.
secrets-locked = Firmaet har bestemt, hvor logins gemmes. Det kan ikke ændres her.
summary-open-folder = Åbn mappe
summary-copy-path = Kopiér sti
summary-next = Det gør du nu
summary-next-hand-over = Synchronizer er tjenesten, der fra nu af holder SuperOffice og kalenderne ens, og den skal bruge denne profil. Eksportér den, og giv filen til den, der driver Synchronizer for jer: it-afdelingen, jeres SuperOffice-partner eller SuperOffice.
summary-next-users = Dine egne logins bruges ikke for de koblede brugere.
summary-export = Eksportér profilen
summary-open = Det mangler stadig
summary-sure = For at være sikker
summary-open-connection = { $system } er ikke forbundet.
summary-open-consent-unseen = { $who ->
    [you] Om Microsoft 365 er accepteret for alle, kan ikke ses herfra. Vælg ”Giv samtykke for alle” på kortet én gang: Det skader ikke, hvis det allerede er gjort.
   *[other] Om Microsoft 365 er accepteret for alle, kan ikke ses herfra. Spørg en global administrator, eller lad administratoren vælge ”Giv samtykke for alle” på kortet én gang: Det skader ikke, hvis det allerede er gjort.
}
summary-open-consent-lacking = { $who ->
    [you] Microsoft 365 er ikke accepteret for alle endnu, så de fleste koblede brugere ville blive stoppet. Vælg ”Giv samtykke for alle” på kortet én gang.
   *[other] Microsoft 365 er ikke accepteret for alle endnu, så de fleste koblede brugere ville blive stoppet. En global administrator vælger ”Giv samtykke for alle” på kortet én gang.
}
summary-open-trusted = Lukker jeres Google Workspace kun betroede apps ind, markerer en superadministrator programmet som betroet for alle, der kobles. Ellers stopper Google dem.
summary-open-zones = Se på tidszonerne igen: de passer ikke sammen. Er en af dem forkert, får aftaler og opgaver forkerte tidspunkter.
summary-open-guess = Tidszonen for { $system } er et gæt: { $zone }, som på denne computer. Bekræft den, eller vælg en anden.
summary-open-nobody = Ingen er koblet endnu.
summary-open-left = Personer i SuperOffice, der har en mulig kalender og ikke er koblet: { $count }. Det er fint, hvis du udelader dem med vilje.
summary-open-half = Brugerlisterne blev ikke hentet helt, så personer kan mangle.
summary-open-gone = Koblede personer, der ikke længere er på listen eller ikke længere kan kobles: { $count }.
summary-open-differ = Koblede personer, hvis Microsoft 365-brugernavn (UPN) ikke er deres mailadresse: { $count }. SuperOffice Onsite afviser dem: en Microsoft 365-administrator gør de to ens.
summary-alone = Kun i SuperOffice: { $count }. Ingen i { $system } har deres adresse. Udelad dem, eller kobl dem selv under ”{ step-title-link-users }”.
summary-open-unread = Hvem der ikke er koblet, ses først, når brugerlisterne læses: De gemmes ikke. De koblede ændres ikke.
summary-read-lists = Læs listerne
summary-link = Kobl brugere
summary-zones = Se på tidszonerne
summary-consent = Gå til ”Giv samtykke for alle”
summary-trusted = Vis trinnene for ”Betroet app”
summary-configure = Kontrollér din konfiguration her
summary-check = Kør kontrollerne igen
summary-documents = Kontrollér dokumenter
summary-documents-about = Valgfrit: om SuperOffice kan gemme breve og kontrakter i SharePoint eller Google Drev.
summary-checking = Testes
summary-checked = Netop testet
summary-checked-warnings = Virker, med en advarsel
summary-check-failed = Virker ikke
summary-users = Det gør hver koblet bruger nu
summary-users-mail = Åbn mailen **Let’s get started** fra Synchronizer, og tryk på knappen i den.
summary-users-superoffice = Log ind på SuperOffice.
summary-users-calendar = Log ind på { $calendar }.
summary-users-nothing = Intet: én konto handler for dem alle, som du valgte, og de får ingen mail.
summary-sync-user = Det skal være på plads, før nogen kobles
summary-sync-user-rights = Kontoen har en postkasse og rettigheden **ApplicationImpersonation**.
summary-sync-user-throttling = En egen throttling policy ophæver Exchanges grænser for kontoen.
summary-sync-user-enabled = Synchronizers leverandør har slået **Sync User** til for denne profil.
summary-sync-user-link = Log ind på Exchange med denne konto, test den med en anden persons postkasse, og kobl først derefter brugere.
summary-letter-name = Tekst til de koblede brugere
summary-letter-when = Send dem denne tekst, når Synchronizer har fået profilen:
summary-letter-subject = Forbind din kalender i { $calendar } med SuperOffice
summary-letter =
    Hej

    Du får snart en mail med titlen ”Let’s get started” fra Synchronizer. Det tager tre minutter, én gang:

    1. Tryk på knappen i mailen.
    2. Log ind på SuperOffice, som du plejer.
    3. { $last }

    Den første synkronisering tager længere tid end de næste. Sig til, hvis noget ikke virker.
summary-letter-account = Log ind på { $calendar } med din arbejdskonto.
summary-letter-exchange = Log ind på { $calendar } med dit brugernavn og din adgangskode til mail.
summary-letter-google = Log ind på { $calendar } med den konto, din kalender hører til. Hvis der vises felter, så vælg ”Vælg alle”.
summary-copy-letter = Kopiér tekst
summary-copy-addresses = Kopiér brugernes adresser
summary-copied-letter = Teksten er kopieret. Send den til de koblede brugere.
summary-copied-addresses = Adresserne er kopieret.

## SuperOffice Onsite on the cards

card-onsite-netserver = NetServer-URL (webtjenester)
card-onsite-netserver-hint = Den, der driver jeres SuperOffice-server, kender den. Den slutter med /Remote/Services og to cifre. { onsite-soap-end }
card-onsite-web-api = Web-API-adresse
card-onsite-web-api-hint = SuperOffices adresse i browseren med /api til sidst.
card-onsite-user = Brugernavn
card-onsite-user-hint = Systembrugeren: den konto, som SuperOffice har til programmer. Den, der satte serveren op, kender den. En SuperOffice-administrator kan også bruges.
card-onsite-no-user = Fejl: angiv brugernavnet uden kolon.
card-onsite-checking = Ser på jeres server og logger ind. Det tager nogle sekunder.
card-onsite-found-web-api = Web-API: { $address }
onsite-soap-end = SuperOffice planlægger at fjerne disse webtjenester med version 13.
onsite-upn = Med SuperOffice Onsite skal hver brugers Microsoft 365-brugernavn (UPN) være den primære mailadresse.

## Exchange on the cards

card-exchange-connect = Forbind
card-exchange-correct = Ret oplysningerne
card-exchange-enter-oab = Angiv adressen selv
card-exchange-answered = Du sagde ja til { $before }. Nu den næste server: { $host }
card-exchange-answered-same = Du sagde ja til { $before }. Et spørgsmål mere om denne server:
card-exchange-declined = Intet blev sendt til { $host }. Du kan angive adresserne selv.
card-exchange-change = Ændr oplysninger
card-exchange-checking = Søger efter jeres server og logger ind. Det tager nogle sekunder.
card-exchange-play = Øvelse: udfyld og forbind som
card-exchange-play-mailboxes = Øvelse: Den opdigtede Exchange-server er Contosos (contoso.example). Udfyld og forbind som
person-superoffice-administrator = administrator hos Nordfjell Energi AS
person-superoffice-user = salg, ikke administrator
person-superoffice-onsite-system-user = systembruger hos Nordfjell Energi AS
person-superoffice-onsite-onsite-user = salg, ikke administrator
person-microsoft365-administrator = global administrator hos Nordfjell Energi AS
person-microsoft365-user = almindelig bruger
person-microsoft365-guest = gæst fra en anden organisation
person-microsoft365-no-mailbox = bruger uden postkasse
person-google-administrator = superadministrator hos Nordfjell Energi AS
person-google-help-desk = administrator med en rolle, der ikke må læse brugere
person-google-user = almindelig bruger
person-google-archive = ejer dokumentarkivet
person-google-gmail = personlig konto, ingen organisation
person-exchange-administrator = administrator hos Contoso
person-exchange-user = almindelig bruger
person-exchange-service = tjenestekonto uden postkasse, handler på vegne af andre
person-exchange-password-expired = bruger, hvis adgangskode er udløbet
person-exchange-disabled = bruger, hvis konto er deaktiveret
person-exchange-moved = bruger, hvis postkasse er i Microsoft 365
person-exchange-no-mailbox = bruger uden postkasse
person-exchange-unannounced = maildomæne, der ikke oplyser nogen server; adressen er https://mail.contoso.example/EWS/Exchange.asmx
card-exchange-user = Brugernavn
card-exchange-user-hint = Brugernavnet til Outlook på internettet. Er feltet tomt, bruges mailadressen.
card-exchange-user-missing = Fejl: angiv det brugernavn, der hører til domænet.
card-exchange-two-domains = Fejl: brugernavnet har allerede et andet domæne.
card-exchange-user-wrong = Fejl: angiv kun brugernavnet. Delen før omvendt skråstreg er domænet.
card-exchange-domain = Domæne
card-exchange-domain-hint = Tomt, hvis brugernavnet er en mailadresse.
card-exchange-domain-with-address = Fejl: lad domænet stå tomt, fordi brugernavnet er en mailadresse.
card-exchange-domain-wrong = Fejl: angiv kun domænet, for eksempel CONTOSO eller contoso.local.
card-exchange-split = Domænet er taget fra brugernavnet.
card-exchange-email = Mailadresse
card-exchange-email-hint = Den postkasse, der skal forbindes. Serveren findes ud fra delen efter @.
card-exchange-email-missing = Fejl: angiv postkassens mailadresse.
card-exchange-email-wrong = Fejl: det er ikke en mailadresse. Et eksempel er kari@contoso.example.
card-exchange-password = Adgangskode
card-exchange-no-password = Fejl: angiv adgangskoden.
card-exchange-password-blanks = Den begynder eller slutter med et mellemrum. Den sendes præcis, som den står her.
card-exchange-show-password = Vis adgangskode
card-exchange-hide-password = Skjul adgangskode
card-exchange-password-again = Logger ind som { $user } på postkassen { $email }. Alt undtagen adgangskoden er gemt.
card-exchange-help = Hvad skal jeg skrive?
card-exchange-help-title = Tre måder at finde brugernavn og domæne på
card-exchange-help-1 = Det, der virker i **Outlook på internettet**, virker her. Hvis du skriver CONTOSO\kari dér, er domænet **CONTOSO** og brugernavnet **kari**.
card-exchange-help-2 = Åbn **Kommandoprompt** på en af firmaets computere, og skriv **whoami**: domænet står før den omvendte skråstreg, brugernavnet efter. **whoami /upn** viser formen med @.
card-exchange-help-3 = Med **hostet Exchange** angiver du hele din mailadresse som brugernavn og lader domænet stå tomt.
card-exchange-more = Server og testpostkasse
card-exchange-host = Serverens værtsnavn
card-exchange-host-hint = Kun hvis serveren ikke findes ud fra mailadressen. Den spørges først.
card-exchange-host-wrong = Fejl: angiv et værtsnavn som mail.contoso.example.
card-exchange-impersonate = En anden persons postkasse
card-exchange-impersonate-hint = Dens mailadresse, kun for at teste, om kontoen må handle for andre.
card-exchange-may-lock = Flere adgangskoder er afvist. En forkert adgangskode mere kan låse kontoen.
card-exchange-refused-before = Dette brugernavn og denne adgangskode blev afvist for lidt siden. Ændr først en af dem.
card-exchange-anyway = Prøv alligevel
card-exchange-addresses = Angiv adresserne selv
card-exchange-addresses-title = Hvor er jeres Exchange-server?
card-exchange-addresses-about = Jeres Exchange-administrator kender disse to adresser. De kan også angives hver for sig.
card-exchange-ews = Adresse på Exchange Web Services
card-exchange-ews-hint = Kalendere læses og skrives dér.
card-exchange-oab = Adresse på offlineadressebogen
card-exchange-oab-hint = Synchronizer læser listen over postkasser der. Lad feltet være tomt, hvis du ikke kender adressen.
card-exchange-address-wrong = Fejl: { $why }
card-exchange-address-good = Adressens form er rigtig.
card-exchange-use = Brug { $address }
card-exchange-instead = Brug disse i stedet for AutoDiscover
card-exchange-instead-hint = Gennem AutoDiscover oplyser Exchange sine adresser, også til Outlook. En adresse, der står tom, søges stadig der.
card-exchange-test = Forbind med disse adresser
card-exchange-look-again = Søg igen med AutoDiscover
card-exchange-search = Foreslå adresser
card-exchange-searching = Søger i jeres maildomæne efter servere, der svarer som Exchange. Der sendes ingen adgangskode.
card-exchange-search-nothing = Ingen server i jeres maildomæne svarer som Exchange, så ingen adresse kan foreslås. Spørg jeres Exchange-administrator, eller se ”{ card-exchange-where }”.
card-exchange-where = Hvor finder jeg dem?
card-exchange-where-1 = Hold **Ctrl** nede i klassisk **Outlook til Windows**, højreklik på ikonet ved uret, og vælg **Test E-mail AutoConfiguration**.
card-exchange-where-2 = Angiv mailadressen, lad kun **Use AutoDiscover** have flueben, og vælg **Test**.
card-exchange-where-3 = **Availability Service URL** er adressen på Exchange Web Services, **OAB URL** adressen på offlineadressebogen.
card-exchange-where-4 = På serveren viser **Get-WebServicesVirtualDirectory | fl ExternalUrl** og **Get-OabVirtualDirectory | fl ExternalUrl** adresserne udefra.
card-exchange-allow = Send adgangskoden til { $host }?
card-exchange-allow-about = Serveren ligger uden for { $domain }. Tillad det kun, hvis du ved, at jeres Exchange er dér.
card-exchange-allow-imported = Den fulgte med en importeret profil. Tillad det kun, hvis du ved, at den er jeres.
card-exchange-allow-from = { $from } fører dertil, men den ligger uden for { $domain }. Tillad det kun, hvis du ved, at jeres Exchange er dér.
card-exchange-basic = Send adgangskoden til { $host }, selvom intet viser, at det er en Exchange-server?
card-exchange-basic-about = Den beder om selve adgangskoden (Basic) over en krypteret forbindelse. Tillad det kun, hvis du kender serveren.
card-exchange-allow-yes = Ja, send den til { $host }
card-exchange-allow-no = Nej, send den ikke
card-exchange-trust = Er dette certifikatet fra { $host }?
card-exchange-trust-about = Computeren har ikke tillid til udstederen. Bed jeres Exchange-administrator om fingeraftrykket, og sammenlign.
card-exchange-trust-yes = Hav tillid til certifikatet fra { $host }
card-exchange-trust-no = Afvis certifikatet
card-exchange-compared = Jeg har sammenlignet fingeraftrykket, og det er det samme
card-exchange-certificate-subject = Udstedt til
card-exchange-certificate-names = For værterne
card-exchange-certificate-issuer = Udstedt af
card-exchange-certificate-begins = Gyldigt fra
card-exchange-certificate-expires = Gyldigt til
card-exchange-certificate-fingerprint = Fingeraftryk (SHA-256)
card-exchange-found-ews = Exchange Web Services: { $address }
card-exchange-found-oab = Offlineadressebog: { $address }
card-exchange-found-no-oab = Offlineadressebog: ingen
card-exchange-found-version = Serverversion: { $version }
card-exchange-found-not-impersonated = Ikke testet: at handle for andre. Det er kun nødvendigt, hvor én konto handler for alle brugere; en Exchange-administrator giver den ret.
card-exchange-found-test = Vil du teste det, vælger du ”{ card-exchange-change }” og angiver en anden persons postkasse under ”{ card-exchange-more }”.
card-exchange-found-impersonate = At handle for andre blev testet med { $email }.
card-exchange-found-allowed = Må få adgangskoden (tilladt af dig): { $hosts }
card-exchange-found-pinned = Certifikat, du har tillid til: { $hosts }
card-exchange-override = angivet manuelt
card-cloud-advanced = Avanceret
card-cloud-title = Exchange Web Services i Microsoft 365
card-cloud-about = Microsoft slår dem fra den { $end }. Angiv kun adresser, hvis Synchronizer-administratoren beder om dem.
card-cloud-ask = Spørg Microsoft, om de er slået til
card-cloud-asking = Spørger
card-cloud-asks-for-sign-in = Tjenesten er der og beder om login. Om organisationen tillader den, viser sig først derefter.
card-cloud-disabled = Tjenesten er slået fra for jeres organisation.
card-cloud-blocked = En regel i jeres organisation blokerer programmet dér.
card-cloud-gone = Tjenesten er væk.
card-cloud-unclear = Svaret siger intet om tjenesten.
card-cloud-unreachable = Tjenesten kunne ikke nås.
select-look = Usikker på, hvilket kalendersystem det er?
select-look-hint = Angiv en hel mailadresse i firmaet, så ser vi, hvor mailen går hen.
select-look-do = Søg
select-looking = Søger
select-look-found = { $system ->
    [Exchange] Mailen for { $domain } ligger på en Exchange-server. Exchange er valgt.
   *[other] Mailen for { $domain } ligger i { $system }. { $system } er valgt.
}
select-look-found-because = { $system ->
    [Exchange] Mailen for { $domain } ligger på en Exchange-server ({ $because }). Exchange er valgt.
   *[other] Mailen for { $domain } ligger i { $system } ({ $because }). { $system } er valgt.
}
select-look-unknown = Det kunne ikke afgøres, hvor { $domain } ligger. Spørg din administrator, eller se, hvilket program der viser din kalender.

## What happened: the page behind a failure, and its report

trouble-show = Vis, hvad der skete
trouble-what = Hvad skete der?
trouble-not-connected = { $system } er ikke forbundet
trouble-not-possible = Det var ikke muligt
trouble-more = Læs mere
trouble-do = Gør sådan
trouble-commands = Kommandoer til administratoren
trouble-timeline = Det blev prøvet, trin for trin
trouble-details = Detaljer til support
trouble-fact = { $name }: { $value }
trouble-nothing-known = Mere vides ikke om dette trin.
trouble-copy-everything = Kopiér alt
trouble-make-report = Lav en rapport
trouble-copied = Kopieret.

fact-time = Tidspunkt (UTC)
fact-system = System
fact-code = Kode
fact-number = Udbyderens nummer
fact-host = Vært
fact-port = Port
fact-status = Status
fact-media-type = Svarets type
fact-how = Fejlens art
fact-how-refused = forbindelsen blev afvist
fact-how-silent = intet kom tilbage
fact-how-reset = forbindelsen blev afbrudt
fact-how-no-answer = intet svar i tide
fact-seconds = Sekunder
fact-direction = Computerens ur er
fact-direction-ahead = foran
fact-direction-behind = bagud
fact-server-time = Serverens tid
fact-request-id = Anmodnings-id
fact-correlation = Korrelations-id
fact-trace = Sporings-id
fact-detail = Kort, til support (engelsk)
fact-took = Tidsforbrug
fact-issuer = Udstedt af
fact-subject = Udstedt til
fact-names = Gyldigt for
fact-begins = Gyldigt fra
fact-expires = Gyldigt til
fact-fingerprint = Fingeraftryk (SHA-256)
fact-proxy = Proxy
fact-schemes = Loginmåder til proxyen
fact-portal = Netværkets loginside
fact-script = Proxyens script
fact-user = Logget ind som
fact-tenant = Organisation
fact-users = Brugere fundet
fact-calendars = Kalendere fundet
fact-expected = Forventet
fact-found = Fundet
fact-scopes = Tilladelser
fact-until = Indtil
fact-reason = Årsag
fact-from = Angivet af
fact-to = Fører til
fact-minutes = Minutter
fact-ends = Slutter
fact-ews-state = Tilstand for Exchange Web Services
fact-graph = Microsoft Graph
fact-json = AutoDiscover i JSON
fact-xml = AutoDiscover i XML
fact-unread = Kunne ikke læses
fact-account-kind = Kontotype
fact-administrator = Er administrator
fact-age-hours = Alder i timer
fact-approval = Godkendelse
fact-asked = Gange spurgt
fact-back-end = Server bagved
fact-bytes = Byte
fact-class = Afvisningens art
fact-client = Program
fact-client-request-id = Programmets anmodnings-id
fact-count = Antal
fact-data-center = Datacenter
fact-error = Fejlens kode
fact-ews = Adresse på Exchange Web Services
fact-field = Felt
fact-front-end = Server foran
fact-media = Svarets type
fact-guest = Ligner en gæst
fact-moved = Flyttet
fact-name-ms = Navneopslag, i ms
fact-password-days = Dage, til adgangskoden udløber
fact-primary = Primær adresse
fact-profile-why = Hvorfor den ikke blev brugt
fact-propose-ews = Fundet adresse
fact-propose-oab = Fundet adressebog
fact-scheme = Loginmåde
fact-suberror = Fejlens underkode
fact-tcp-ms = Forbindelse, i ms
fact-tls = TLS-version
fact-tls-ms = Sikring af forbindelsen, i ms
fact-version = Version
fact-why = Hvad der er galt med den
fact-organization = Organisation
fact-name = Navn
fact-visible = Kan ses
fact-roles = Roller
fact-webmail = Adresse på webmail
fact-activation = Side til at slå det til
fact-domain = Domæne
fact-said = Med SuperOffices ord
fact-abilities = Funktioner, den nævner
fact-free = Ledige byte
fact-place = Sted
fact-plugin = Dokument-plug-in
fact-list = I detaljer
fact-of = Ud af
fact-path = Fil
fact-account-kind-organization = en virksomhedskonto
fact-account-kind-personal = en personlig konto
fact-account-kind-personal-profile = en personlig konto, som i profilen
fact-approval-not-yet = ikke givet endnu
fact-approval-unwatched = kan ikke ses herfra
fact-ews-state-allowed = stadig tilladt
fact-ews-state-asks-for-sign-in = findes, og beder om login
fact-ews-state-blocked = ikke tilladt for dette program
fact-ews-state-disabled = slået fra
fact-ews-state-gone = væk fra denne adresse
fact-ews-state-unclear = intet klart svar
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
fact-graph-ready = kan bruges
fact-guest-domain = efter domænet
fact-guest-token = ifølge Microsoft
fact-moved-mailbox = postkassen
fact-profile-why-exists = der findes allerede en fil med det navn
fact-profile-why-imported = den kom med en importeret profil
fact-profile-why-made-up = den er fra en øvelse
fact-profile-why-name = navnet kan ikke bruges
fact-profile-why-newer = den er fra en nyere version af programmet
fact-profile-why-no-file = filen findes ikke
fact-profile-why-not-deleted = den er ikke slettet
fact-profile-why-not-removed = det kunne ikke fjernes
fact-profile-why-real = den gælder rigtige virksomheder
fact-profile-why-running = programmet er åbent
fact-unknown = ikke kendt
fact-addresses = Værtens adresser
fact-address-list = Adresseliste
fact-lists = Adresselister fundet
fact-name-servers = Hvad navneserverne siger
fact-measured = Blev målt
fact-reached = Blev nået
fact-inspection = Forbindelser åbnes undervejs
fact-refused = Proxyen afviste adgangskoden
fact-refused-forgotten = ja, og det gemte er glemt
fact-store = { report-row-store }
fact-store-keyring = computerens nøglelager
fact-store-session = hukommelsen, til programmet lukkes
fact-store-file = en krypteret fil
fact-state = Tilstand, med SuperOffices ord
fact-view = Listetype, med Googles ord
fact-time-zone = Tidszone
fact-services = Webtjenesternes mappe
fact-kind = Hvordan den står
fact-kind-missing = ingen har tilføjet den
fact-kind-disabled = slået fra
fact-kind-not-granted = har ingen adgang endnu
fact-clock = Computerens ur
fact-clock-jumped = det sprang, som efter dvale
fact-for = For hvem
fact-for-everyone = alle i organisationen
fact-for-person = én person
fact-for-lacking = ikke alle endnu
fact-for-unseen = kan ikke ses herfra
fact-for-organization = organisationen
fact-for-onsite = { select-crm-onsite }
fact-from-this-computer = ingen: det er denne computer
fact-from-setting = en indstilling
fact-from-environment = en miljøvariabel
fact-from-operating-system = operativsystemet
fact-from-desktop = skrivebordet
fact-from-unsaid = et script, der ikke kunne spørges
fact-from-nobody = ingen
fact-file = { fact-path }

report-page-heading = En rapport til support
report-page-lead = Det er alt, hvad rapporten indeholder. Intet sendes: du kopierer eller gemmer den og giver den selv videre.
report-page-writing = Skriver rapporten …
report-page-left-out = Udeladt
report-page-as-text = Som tekst
report-page-as-json = Til programmer (JSON)
report-page-form = Rapportens form
report-page-copy = Kopiér
report-page-copied = Rapporten er i udklipsholderen.
report-page-save = Gem
report-page-saved = Gemt som { $file }
report-page-open-folder = Åbn mappe
report-page-text = Rapporten
report-page-make = Rapport til support

ready-looking = Ser på computeren og dens netværk …
ready-well = Computeren er klar
ready-notes = Computeren er klar, med bemærkninger
ready-findings = Noget kan stå i vejen
ready-go-on = Du kan prøve at logge ind alligevel.
ready-choose-where = Vælg først, hvor logins skal opbevares. I denne session: De er væk, når du lukker programmet. I en fil: De bliver på denne computer, bag en adgangssætning; vælg det, hvis du måske holder pause. De bruges kun til opsætning og test.
ready-show = Vis, hvad der er undersøgt
ready-hide = Skjul, hvad der er undersøgt
ready-again = Se igen
portal-not-opened = Browseren blev ikke åbnet. Åbn den selv: netværket viser sin loginside dér.

proxy-heading = Log ind på proxyen
proxy-lead = Netværkets proxy { $proxy } kræver brugernavn og adgangskode. De sendes kun til denne proxy og gemmes i nøglelageret. Hvis det ikke er muligt, gemmes de, til du lukker programmet.
proxy-user = Brugernavn til proxyen
proxy-password = Adgangskode til proxyen
proxy-show = Vis adgangskode
proxy-hide = Skjul adgangskode
proxy-give = Log ind på proxyen
proxy-trying = Spørger proxyen …
proxy-user-missing = Fejl: angiv brugernavnet.
proxy-forget = Glem det, der er gemt for proxyen
proxy-forgotten = Der er ikke længere gemt noget for proxyen { $proxy }.
proxy-nothing-kept = Der var ikke gemt brugernavn og adgangskode for proxyen { $proxy }.
proxy-refused = Fejl: proxyen godtager ikke brugernavnet og adgangskoden.

## What a candidate of the search for a server turned out to be

candidate-exchange = svarer som Exchange
candidate-basic-only = beder om en adgangskode, men viser intet tegn på Exchange
candidate-redirect = fører til { $to }
candidate-bad-redirect = fører til en adresse, der ikke kan bruges
candidate-loop = fører i ring
candidate-gateway = viser en loginside for mennesker
candidate-microsoft365 = fører til Microsoft 365 ({ $to })
candidate-no-service = svarer, men ikke som AutoDiscover ({ $status })
candidate-no-answer = giver et svar, ingen kan bruge
candidate-absent = navnet findes ikke
candidate-no-record = posten findes ikke
candidate-refused = tager ikke imod forbindelser
candidate-silent = svarede ikke i tide
candidate-service = angiver serveren { $to }

## Handing over and taking in a profile
export-about = Den indeholder ingen adgangskode og intet login. Den, der importerer den, logger ind igen.
export-where = Filen lægges i mappen { $folder }
difference-new-profile = ”{ $name }” er en ny profil. Dette afviger fra det sædvanlige:
difference-of-profile = Profilen ”{ $name }” findes allerede. Dette ville ændre sig:
difference-none = Profilen ”{ $name }” findes allerede, og intet ville ændre sig.
difference-changed = { $name }: { $old } → { $new }
difference-set = { $name }: { $new }
difference-nothing = (intet)
difference-name = Navn
difference-crm = CRM-system
difference-environment = SuperOffice-miljø
difference-netserver = SuperOffices webtjenester
difference-web-api = SuperOffices web-API
difference-calendar = Kalendersystem
difference-cloud = Microsoft-cloud
difference-account = Type Google-konto
difference-place = Sted
difference-tenant = Organisationens nummer
difference-user = Brugernavn
difference-domain = Domæne
difference-ews-origin = Exchange Web Services blev
difference-oab-origin = Offlineadressebogen blev
difference-value-discovered = fundet med AutoDiscover
difference-value-override = angivet manuelt
difference-value-superoffice-online = SuperOffice CRM Online
difference-value-superoffice-onsite = SuperOffice CRM Onsite
difference-pairs-added = Koblede brugere, der kommer til: { $count }
difference-pairs-removed = Koblede brugere, der forsvinder: { $count }
difference-pairs-left-out = Koblede brugere, der udelades, fordi de er koblet i en anden profil eller hører til en anden organisation: { $count }
difference-more-pairs = og { $count } mere
difference-forgotten = Det login, der er gemt her, glemmes: { $systems }
difference-sign-in-again = Nogen skal logge ind igen: { $systems }
difference-addresses = Adresser, der er angivet manuelt, fulgte med filen. De får ingen adgangskode, før du har sagt ja.

## Documents

documents-title = Dokumenter
documents-ready = Dokumenter er klar, så vidt det er undersøgt.
documents-ready-with-warnings = Dokumenter kan bruges. Der er noget, du bør vide.
documents-not-ready = Dokumenter er ikke klar.
documents-other-side-unknown = Intet står i vejen i SuperOffice. Dokumenternes placering blev ikke undersøgt, fordi ingen har tilladt det: log ind til dokumenter, og kontrollér igen.
documents-unknown = Ingen kan sige, om dokumenter er klar: noget kunne ikke undersøges.
documents-page-lead = SuperOffice kan gemme breve og kontrakter i SharePoint eller Google Drev. Her kontrolleres, om alt er forberedt til det. Det er valgfrit, og intet ændres nogen steder.
documents-page-subjects = Det undersøges
documents-page-superoffice = SuperOffice: hvor dokumenter gemmes, hvilke skabeloner der gemmer dér, og hvordan brugerne logger ind
documents-page-microsoft365 = SharePoint: webstedet, dets biblioteker og SuperOffices apps
documents-page-google = Google Drev: hvem det tilhører, fællesdrev og mappen
documents-page-exchange = På en Exchange-server kan der ikke ligge dokumenter, så kun SuperOffice kan undersøges.
documents-page-not-connected = { $system } er ikke forbundet endnu, så kun SuperOffice kan undersøges.
documents-page-place = Hvor dokumenter skal gemmes
documents-page-place-about = Det, der står tomt, søges der ikke efter.
documents-page-site = Webstedets adresse
documents-page-site-wrong = Det er ikke adressen på et websted. Kopiér den fra din browser, for eksempel https://company.sharepoint.com/sites/superoffice.
documents-page-library = Bibliotek til dokumenter
documents-page-templates = Bibliotek til skabeloner
documents-page-folder = Mappe
documents-page-folder-hint = Bedst er dens adresse i browseren. Navnet virker også, når ingen anden mappe har det.
documents-page-card = Adgang til dokumenter
documents-page-sign-in = Log ind til dokumenter
documents-page-sign-in-microsoft365 = Loginnet til kalendere giver ikke adgang til SharePoint. Log ind en gang til som samme person; dette login gælder kun, til du forlader siden.
documents-page-sign-in-google = Loginnet til kalendere giver ikke adgang til Google Drev. Log ind en gang til, helst med den konto, der skal eje dokumenterne; dette login gælder kun, til du forlader siden.
documents-page-asks = Det beder om:
documents-page-allowed = Logget ind til dokumenter, til du forlader siden.
documents-page-check = Kontrollér
documents-page-again = Kontrollér igen
documents-page-running = Undersøger. Det tager nogle sekunder.
documents-page-lines = Linje for linje
documents-page-in-the-way = I vejen
documents-page-to-know = Værd at vide
documents-page-left-out-title = Nogle kontroller blev sprunget over
documents-page-left-out = Ingen har tilladt dette endnu: { $scopes }. Log ind til dokumenter ovenfor, og kontrollér igen.
documents-page-left-out-more = De kræver en valgfri tilladelse: { $scopes }. Du kan undvære den eller tilføje den i programmets indstillingsfil.
documents-page-copy = Kopiér alt


## Signing out

signed-out = Du er logget ud af { $system }. Profilen ”{ $name }” er ikke længere forbundet med det, og intet af loginnet er gemt på computeren.
signed-out-revoked = { $system } godtager ikke længere loginnet.
signed-out-nothing-kept = Der var intet login gemt på computeren, så der var intet at trække tilbage hos { $system }.
signed-out-not-offered = { $system } lader ikke et program trække et login tilbage.
signed-out-only-here = Adgangskoden var kun gemt på denne computer og er fjernet. Intet bliver på serveren.
signed-out-failed = { $system } trak ikke loginnet tilbage: { $reason }.
signed-out-by-hand-superoffice = Skal adgangen også ophøre dér, skal en administrator afinstallere appen i SuperOffice App Store under ”Installed apps”.
signed-out-by-hand-microsoft365 = Skal adgangen også ophøre dér, så fjern appen i ”Mine apps”, eller bed en administrator slette den under ”Enterprise apps” i Microsoft Entra.
signed-out-by-hand-google = Skal adgangen også ophøre dér, så fjern appen under Google-kontoens forbindelser.

## What was granted, in words

granted-for-everyone = Givet for alle i { $organization }
granted-for-you = Givet, da { $user } loggede ind
granted-for-lacking = { granted-for-you }
granted-for-superoffice = Godkendt for { $organization }
granted-for-google = Tilladt af { $user }
granted-means-everyone = Hver koblet bruger logger stadig ind én gang, men ingen bliver spurgt om disse tilladelser igen.
granted-means-you = Hver koblet bruger logger ind én gang. Den, der ikke er omfattet af en administrators samtykke for alle, bliver spurgt om tilladelserne eller har brug for det samtykke først.
granted-means-lacking = Hver koblet bruger logger ind én gang. Det nødvendige er ikke accepteret for alle endnu: Indtil en global administrator gør det, bliver de fleste stoppet.
granted-means-superoffice = SuperOffice spørger ingen i firmaet igen.
granted-means-google = Hver koblet bruger logger stadig ind én gang. Hvor kun betroede apps lukkes ind, markerer en superadministrator { -product } som betroet for dem alle.
permission-superoffice = Læse og ændre data i SuperOffice med rettighederne for den, der logger ind
permission-superoffice-users = Se, hvem der er brugere i denne SuperOffice
permission-sign-in = Logge ind, forblive logget ind og se, hvem det er
permission-user-readbasic-all = Se alle brugeres navne og adresser
permission-user-read-all = Se alle brugeres fulde profiler
permission-calendars-read = Læse kalendere
permission-calendars-readwrite = Læse og ændre kalendere
permission-contacts-read = Læse kontakter
permission-contacts-readwrite = Læse og ændre kontakter
permission-tasks-read = Læse opgaver
permission-tasks-readwrite = Læse og ændre opgaver
permission-mailboxsettings-read = Læse tidszone og arbejdstid
permission-mailboxsettings-readwrite = Læse og ændre postkassens indstillinger
permission-application-read-all = Se, hvilke apps der er godkendt
permission-sites-read-all = Læse websteder og biblioteker i SharePoint
permission-group-readbasic-all = Se gruppers navne
permission-directory-read-all = Læse organisationens katalog
permission-calendar-calendarlist-readonly = Se listen over kalendere
permission-calendar-freebusy = Se ledig/optaget
permission-calendar-readonly = Læse kalendere
permission-calendar-events = Læse og ændre begivenheder i kalenderen
permission-calendar = Læse og ændre kalendere
permission-drive-metadata-readonly = Se, hvad der er i Google Drev, uden filernes indhold
permission-drive-readonly = Læse filer i Google Drev
permission-admin-directory-user-readonly = Se organisationens brugere
permission-tasks = Læse og ændre opgaver
permission-contacts = Læse og ændre kontakter
permission-other = { $name }

## Letters to an administrator

letter-rehearsal = [Øvelse, intet virkeligt] { $subject }
letter-microsoft365-subject = Godkend { -product } til Microsoft 365
letter-microsoft365 =
    Hej

    { -product } forbinder vores kalendere med SuperOffice CRM. Det kræver din godkendelse én gang:

    1. Åbn { $link } som global administrator
    2. Sæt flueben i ”Consent on behalf of your organization”, hvis det vises, og vælg ”Acceptér”.
    3. Den sidste side kan måske ikke nå localhost. Det er i orden.

    Du bliver bedt om dette (fuld adgang, ikke bekræftet: det passer):
    { $permissions }

    Sig til, når det er gjort.
letter-microsoft365-parts = Siden viser også for sig, hvad der allerede indgår: { $list }.
letter-superoffice-subject = Godkend { -product } i SuperOffice
letter-superoffice =
    Hej

    { -product } forbinder vores kalendere med SuperOffice CRM. Det kræver en SuperOffice-administrators godkendelse én gang:

    1. Kom hen til min computer, eller start { -product } på din, og log ind på SuperOffice med din egen konto.
    2. Vælg ”I approve” på den side, der spørger. Det kræver rettigheden ”Generel administrator” eller ”Brugeradministrator”.

    SuperOffice viser den bagefter i App Manager, hvor godkendelsen kan trækkes tilbage.

    Sig til, når det er gjort.
letter-google-subject = Markér { -product } som betroet i Google Workspace
letter-google =
    Hej

    { -product } forbinder vores kalendere med SuperOffice CRM. Vores organisation lukker kun apps ind, som en administrator har tillid til:

    1. Åbn { $link } som superadministrator
       (”Security”, ”Access and data control”, ”API controls”, ”Manage app access”)
    2. { $client ->
        [none] Vælg ”Configure new app”, og søg efter { -product }.
       *[other] Vælg ”Configure new app”, og søg efter klient-id’et { $client }
    }
    3. Medtag alle, der synkroniseres, vælg ”Trusted”, og afslut.

    Der kan gå et døgn, før Google lukker alle ind. Sig til, når det er gjort.

## The terminal wizard
setup-how = Skriv et tal eller en tekst, og tryk Enter. Enter alene vælger det, der står i kantede parenteser. ? forklarer, b går tilbage, q gemmer og slutter.
setup-how-one = Skriv nummeret på et valg eller dets navn.
setup-how-several = Skriv numrene på nogle valg i den ønskede rækkefølge, med komma imellem; - for ingen.
setup-how-text = Skriv en tekst; - for ingen. En tekst, der kun er b, q eller ?, skrives med omvendt skråstreg foran.
setup-not-understood = Det er ikke et af valgene. Skriv ? for hjælp.
setup-nothing = intet
setup-first = Dette er det første spørgsmål.
setup-next = Næste
setup-name = SuperOffice og kalender
setup-which = Hvilken profil
setup-which-about = En profil, der ikke er færdig, fortsætter, hvor den slap. En anden kan gennemgås og ændres.
setup-new = En ny profil
setup-step = Trin { $number } af { $count }: { $title }
setup-before = Hav administratorkonti til begge systemer klar. Du kan stoppe når som helst og fortsætte senere.
setup-before-list = Vis, hvad der skal være på plads
setup-ready = Er du klar
setup-gate-special = Særlige indstillinger: SuperOffice-miljø, kunde-id, Microsoft-cloud
setup-gate-special-about = Kun for partnere, for flere firmaer i SuperOffice og for nationale clouds.
setup-gate-server = Server og testpostkasse
setup-gate-server-about = Kun hvis serveren ikke findes ud fra mailadressen, eller hvis én konto handler for andre.
setup-gate-customize = Gennemgå felter, emne og påmindelser
setup-gate-configure = Gennemgå elementer, retning og brugere
setup-weak = Kobl dem, hvor kun brugernavnet er det samme
setup-zones = Fejl: vælg en tidszone. Disse indeholder navnet: { $zones }
setup-sign-in = { $system } er ikke forbundet
setup-connected = { $system } er forbundet som { $user }
setup-waits = { $system } venter på din administrators godkendelse
setup-sign-in-about = Loginnet åbner i din browser. Linket vises også, kun til denne computer.
setup-act-sign-in = Log ind
setup-act-again = Prøv igen
setup-act-admin = Acceptér for hele organisationen, som administrator
setup-act-device = Log ind med en kode på en anden enhed
setup-act-another = Brug en anden konto
setup-act-entries = Ret oplysningerne
setup-act-wait = Vent på godkendelsen
setup-act-later = Senere
setup-act-renew = Log ind igen
setup-stale = { $system } kræver et nyt login fra { $user }
setup-send-letter = Send en global administrator det brev, der vises, når det er nødvendigt: prøv igen, så vises det.
setup-come-back = Når det er gjort, så fortsæt her, eller kør setup igen senere.
in-setup = I denne guide:
in-setup-administrator-path = Jeg er administrator: vælg ”{ setup-act-admin }”
in-setup-other-account = Brug en anden konto: prøv igen med den
in-setup-other-organization = Vælg en anden organisation: b går tilbage til de særlige indstillinger
in-setup-ask-again = Spørg igen: prøv igen med samme konto
in-setup-keep-for-session = Gem kun for denne session: slut med q, og tilføj --secrets session
in-setup-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] Angiv adresserne: vælg ”{ setup-act-entries }”
       *[other] Angiv adressen: vælg ”{ setup-act-entries }” og derefter { $propose-ews } eller den rigtige
    }
   *[other] Brug den rettede: vælg ”{ setup-act-entries }” og derefter { $proposal }
}
in-setup-use-microsoft365 = Forbind med Microsoft 365: b går tilbage til kalendersystemet
in-setup-try-as-email = { $as-email ->
    [none] Brug mailadressen: vælg ”{ setup-act-entries }”, og angiv den som brugernavn uden domæne
   *[other] Brug mailadressen: vælg ”{ setup-act-entries }”, og angiv { $as-email } som brugernavn uden domæne
}
in-setup-try-with-domain = { $as-domain ->
    [none] Brug serverens domæne: vælg ”{ setup-act-entries }”
   *[other] Brug serverens domæne: vælg ”{ setup-act-entries }”, og angiv { $as-domain } som brugernavn uden domæne
}
in-setup-use-primary-address = { $primary ->
    [none] Brug den primære adresse: vælg ”{ setup-act-entries }”
   *[other] Brug den primære adresse: vælg ”{ setup-act-entries }”, og angiv { $primary } som mailadresse
}
in-setup-try-next-server = { $next ->
    [none] Spørg en anden server: vælg ”{ setup-act-entries }”, og angiv dens værtsnavn
   *[other] Spørg den næste server: vælg ”{ setup-act-entries }”, og angiv { $next } som værtsnavn
}
in-setup-proxy-sign-in = Log ind på proxyen: prøv igen, og svar på spørgsmålene
setup-needs-a-person = { $system }: nogen skal logge ind. Kør kommandoen igen uden --non-interactive.
setup-watching = Ser efter, om det er godkendt. Det fortsætter af sig selv; tryk Enter for at holde op med at vente.
setup-unwatched = Godkendelsen kan ikke ses herfra. Log ind igen, når din administrator har godkendt.
setup-go-on = Alt er gemt. Sådan fortsætter du:
setup-users-too-many = Angiv højst { $count } brugere, eller svar all.
setup-not-linked = Ikke koblet, fordi ingen med et præcist match har denne adresse ({ $count }):
setup-users-again = Brugerlisterne er ikke komplette
setup-users-about = Brugere kan kobles senere, i vinduet eller med kommandoen link.
setup-link-exact = Kobl de præcise match ({ $count })
setup-link-weak = Kobl forslagene ud fra brugernavn ({ $count })
setup-link-all = Alle
setup-link-none = Ingen
setup-link-list = Vælg på listen
setup-link-numbers = Hvilke par
setup-link-numbers-about = Skriv all (alle), none (ingen) eller numre som 1, 3-5. Et navn eller en adresse viser kun dem, der har det; all betyder så disse.
setup-link-more = Mere om koblede brugere ({ $count } indtil nu)
setup-link-hand = Kobl to selv
setup-link-unlink = Fjern koblinger
setup-several-none = Udelad dem
setup-several-each = Vælg én ad gangen
setup-belongs-to = { $person } hører sammen med, i { $system }
setup-leave-out = Udelad
setup-leave-out-rest = Udelad alle de næste
setup-person = Hvem i { $system } (mailadresse eller navn)
setup-person-about = Skriv en mailadresse eller en del af et navn. Enter alene springer over.
setup-who = Hvem menes
setup-too-many = { $count } blev fundet. Skriv mere af navnet eller hele adressen.
setup-linked-already = De er allerede koblet.
setup-addresses-about = Skriv adresser med komma imellem eller stien til en fil, for eksempel CSV. Enter alene springer over.
setup-template = Svar til ”synchronizer-setup setup --answers FILE”. Fjern #, hvor et svar er anderledes. Adgangskoder hører ikke hjemme her.
setup-open = Åbne spørgsmål med deres nøgler i en svarfil:
setup-dry-run = Dette ville blive sat op. Intet ændres, og ingen logger ind.
setup-would-sign-in = Nogen ville logge ind på { $system }.
setup-would-link = Præcise match, der ville blive koblet: { $answer }
setup-would-link-weak = Forslag ud fra brugernavn, der ville blive koblet: { $answer }

## The terminal

terminal-rehearsal = Øvelse: opdigtede firmaer, intet virkeligt berøres.
terminal-changed = Ikke indbygget: { $setting }
terminal-link-sign-in = Log ind i din browser inden for { $minutes } minutter. Hvis den ikke blev åbnet, så åbn dette link på denne computer:
terminal-link-permissions = En side mere: acceptér tilladelserne i din browser inden for { $minutes } minutter. Hvis den ikke blev åbnet, så åbn dette link på denne computer:
terminal-link-admin-consent = Acceptér som administrator for organisationen i din browser inden for { $minutes } minutter. Hvis den ikke blev åbnet, så åbn dette link på denne computer:
terminal-code-sign-in = Åbn denne side på en vilkårlig enhed inden for { $minutes } minutter, indtast koden, og log ind:
terminal-code-permissions = En kode mere: åbn denne side på en vilkårlig enhed inden for { $minutes } minutter, indtast koden, og acceptér tilladelserne:
terminal-code-admin-consent = Åbn som administrator denne side på en vilkårlig enhed inden for { $minutes } minutter, indtast koden, og acceptér for organisationen:
terminal-page-question = Hvad står der på siden i din browser?
terminal-page-question-hint = Skriv nummeret på en linje eller fejlnummeret på siden, og tryk Enter. Eller gør det blot færdigt i browseren.
terminal-signed-in = Du er logget ind på { $system }.
terminal-person = Person
terminal-organization = Organisation
terminal-rights = Rettigheder
terminal-users = Brugere fundet
terminal-permissions = Tilladelser
terminal-granted = Givet
terminal-approval-link = Linket til din administrator; det virker på enhver computer:
terminal-approval-link-rehearsal = Linket til din administrator; i en øvelse virker det kun på denne computer:
terminal-approval-letter = Et brev, du kan sende:
terminal-send-letter = Send brevet nedenfor til en global administrator. Linket i det virker på enhver computer.
terminal-send-letter-again = Hvis ingen har spurgt en administrator endnu, så log ind igen med denne profil: så vises brevet, der skal sendes.
terminal-send-letter-if-asked = Hvis siden beder om en administrators godkendelse, så send brevet nedenfor.
terminal-send-letter-first = Kør sign-in for dette system: når det er nødvendigt, vises et brev til en global administrator. Send det.
terminal-send-letter-member = Send brevet fra ”approval” til en global administrator. Linket i det virker på enhver computer.
terminal-send-letter-member-if-asked = Hvis siden beder om en administrators godkendelse, så send brevet fra ”approval”.
terminal-come-back-member = Når det er gjort, så kør kommandoen, der står i ”look” under ”waiting”.
terminal-come-back = Når det er gjort, så log ind igen.
terminal-come-back-command = Når det er gjort, så kør kommandoen, der vises til sidst.
terminal-waits-rehearsal = Denne øvelses cloud slutter med kommandoen. Vil du se efter senere, så hold en kørende med ”synchronizer-setup rehearse”, og angiv dens adresser i en indstillingsfil (--config).
terminal-waits = Profilen ”{ $name }” venter på din administrator; det første login er gemt til det. Se efter, om godkendelsen er der:
terminal-waits-unwatched = Profilen ”{ $name }” venter på din administrator. Når godkendelsen er givet, så log ind igen:
terminal-profile-waiting = venter på en administrator
terminal-administrator = administrator
terminal-rights-unknown = kunne ikke fastslås
terminal-kept = Profilen ”{ $name }” er gemt. Loginnet er { $place }.
terminal-secrets-keyring = i computerens nøglelager
terminal-secrets-session = kun gemt, til programmet slutter
terminal-secrets-file = i filen secrets.age, der åbnes med din adgangssætning
terminal-passphrase = Adgangssætning til filen med logins (den vises ikke):
terminal-passphrase-wrong = Adgangssætningen åbner ikke filen. Skriv den igen:
terminal-passphrase-why = Logins gemmes i en fil, der kun åbnes med en adgangssætning. Vælg en; ingen kan genskabe den.
terminal-passphrase-new = Ny adgangssætning, mindst 12 tegn (den vises ikke):
terminal-passphrase-again = Den samme igen:
terminal-passphrase-differs = De to var ikke ens.
terminal-proxy-user = Proxyen { $proxy } beder om login. Brugernavn (intet: fortsæt uden):
terminal-proxy-unproven = ! Proxyen afviste ikke adgangskoden, men lukkede intet igennem (status { $status }). Den bruges nu og gemmes ikke.
terminal-proxy-password = Adgangskode til proxyen (den vises ikke):
terminal-password = Kontoens adgangskode (den vises ikke):
terminal-allow-host = Må { $host } få adgangskoden? [y/N]
terminal-allow-basic = Må { $host } få selve adgangskoden? [y/N]
terminal-trust-certificate = Hav fremover tillid til præcis dette certifikat for { $host }? [y/N]
terminal-certificate-names = Til
terminal-certificate-issuer = Udstedt af
terminal-certificate-begins = Gyldigt fra
terminal-certificate-expires = Gyldigt til
terminal-certificate-fingerprint = Fingeraftryk SHA-256
terminal-ews = Exchange Web Services
terminal-oab = Offlineadressebog
terminal-not-named = ikke oplyst
terminal-only-with-a-password = kun med en adgangskode
terminal-not-tested = Ikke testet uden adgangskode: loginnet, Exchange Web Services og offlineadressebogen. Tilføj --password-stdin.
terminal-book = Adresselister
terminal-book-size = { $size } KB
terminal-book-hours = { $count ->
    [0] under en time gamle
    [one] én time gamle
   *[other] { $count } timer gamle
}
terminal-book-days = { $count } dage gamle
terminal-given-by-hand = angivet manuelt
terminal-found-by = Fundet med
terminal-version = Exchange-version
terminal-mailbox = Postkasse
terminal-acts-for = Handler for
terminal-tried = Det blev prøvet:
terminal-no-profiles = Der er ingen profiler endnu.
terminal-profile-failed = sidste test fejlede: { $outcome }
terminal-profile-stale = log ind igen
terminal-profile-session = komplet, til programmet slutter
terminal-profile-tested = sidst testet { $time }
terminal-profile-warnings = advarsler: { $outcomes }
terminal-profile-complete = komplet
terminal-profile-unfinished = ikke færdig, fortsætter ved: { $step }
terminal-profile-deleted = slettet, kan gendannes indtil { $until }
terminal-profile-rehearsal = øvelse
terminal-profile-damaged = { $file } er beskadiget og er ikke ændret: { $reason }
terminal-preferences = Præferencer
terminal-pairs = Koblede brugere: { $count }
terminal-kept-as = Gemt som
terminal-profile-was-deleted = Profilen ”{ $name }” er slettet. Dens logins gemmes i 30 dage, så den kan gendannes indtil { $until }.
terminal-profile-restored = Profilen ”{ $name }” er der igen.
terminal-profile-renamed = Profilen ”{ $name }” hedder nu ”{ $new }”.
terminal-profile-duplicated = ”{ $new }” har indstillingerne fra ”{ $name }”. Den har ingen logins og ingen koblede brugere: ingen må kobles to gange.
terminal-profile-exported = Profilen ”{ $name }” er skrevet til { $file }.
terminal-profile-imported = Profilen ”{ $name }” er gemt.
terminal-profile-purged = Profilen ”{ $name }” er slettet permanent.
terminal-purge-ask = Slet profilen ”{ $name }” permanent? Dens logins trækkes tilbage, hvor det er muligt, og intet kan gendannes. [y/N]
update-there = Version { $version } af { -product } er udkommet
update-more = Intet installeres af sig selv. Siden: { $page }
update-open = Åbn siden
update-put-aside = Vis ikke denne version igen
update-none = Der er ikke udgivet en nyere version.
forget-what = Dette fjerner det, som { -product } har gemt for dig:
forget-profiles = { $count ->
    [one] 1 profil
   *[other] { $count } profiler
}
forget-entries = { $count ->
    [one] 1 post i nøglelageret
   *[other] { $count } poster i nøglelageret
}
forget-files = { $count ->
    [one] 1 anden fil (indstillinger, journal, rapporter, tabeller, eksporterede profiler)
   *[other] { $count } andre filer (indstillinger, journal, rapporter, tabeller, eksporterede profiler)
}
forget-unknown = Nøglelageret kan ikke sige, hvad der er i det: { $reason }.
forget-elsewhere = Filer, som du har gemt andre steder, bliver. Det, som programmet må hos SuperOffice, Microsoft eller Google, ophører ikke med dette.
forget-ask = Fjern det hele? Intet kan gendannes. [y/N]
forget-nothing = Intet fra { -product } er gemt for dig her.
forget-done = Dette er fjernet:
forget-again = Når det er gjort, kører du den samme kommando igen. Den fortsætter, hvor den slap.
forget-stays-not-ours = Bliver, fordi { -product } ikke har skrevet det: { $path }
forget-stays-link = Bliver, fordi det er et link; det, som det fører til, er ikke rørt: { $path }
forget-stays-sign-ins = Bliver, fordi dens logins ikke kunne fjernes: { $path }
forget-stays-more = { $count ->
    [one] 1 mere bliver.
   *[other] { $count } flere bliver.
}
terminal-import-ask = Gem ”{ $name }” sådan? [y/N]
terminal-replace-ask = { $file } findes allerede. Erstat den? [y/N]
terminal-names = Profiler, der findes: { $names }
terminal-delete-first = Kun en slettet profil kan slettes permanent. Slet den først:
terminal-needs-yes = Ingen kan spørges her, så intet blev ændret. Tilføj --yes for at fortsætte.
terminal-check-rehearsal = ”{ $name }” er en profil fra en øvelse og udelades.
terminal-documents-sign-in = Ingen har tilladt dette endnu: { $scopes }. Tilføj --sign-in for at bede om det i browseren.
terminal-documents-setting = Nogle kontroller kræver en valgfri tilladelse: { $scopes }. Vil du bede om den, så føj den i indstillingsfilen til det, som dokumentkontrollen beder om ({ $setting }), og brug så --sign-in.
terminal-checks-passed = { $count ->
    [one] Én kontrol lykkedes.
   *[other] { $count } kontroller lykkedes.
}
terminal-gap-search-is-cut = { $system } afslutter lange søgninger før tid, så personer kan mangle.
terminal-gap-public-list = { $system } viser kun sin offentlige liste: skjulte og suspenderede personer mangler.
terminal-gap-only-oneself = Kontoen har intet katalog og viser kun sig selv.
terminal-link-weak = Det er forslag: tilføj --weak for at koble dem også.
terminal-link-dry-run = Ville blive koblet: { $count }. Intet blev gemt.
terminal-rehearse-stop = Øvelsen kører, til du trykker Ctrl+C.
terminal-explain-of = { $system }:
terminal-explain-unknown = Intet er kendt om { $code }. Angiv en resultatkode (admin-consent-needed), nummeret på siden (AADSTS90094) eller sidens tekst.
terminal-explain-near = Intet er kendt om { $code }. Menes en af disse: { $near }?

## The report for support

report-heading = { -product }: rapport til support
report-made = Lavet { $time } (UTC). Den er ikke sendt til nogen.
report-rehearsal = Dette er en øvelse: alle firmaer og personer er opdigtet.
report-program = Programmet og denne computer
report-settings = Indstillinger, der ikke er indbygget
report-settings-none = ingen
report-profile = Profilen
report-events = Hændelser, nyeste sidst
report-events-none = intet endnu
report-left-out = Udeladt
report-saved = Rapporten er gemt: { $file }

report-started = Programmet startede: version { $version }, { $os }, { $face }
report-broke = En fejl i programmet, ved { $place }
report-face-window = vindue
report-face-terminal = terminal
report-saved-profile = Profilen { $profile } blev gemt; forbundet: { $systems }

report-work-preflight = Kontrol før login
report-work-sign-in = Login
report-work-check = Forbindelsestest
report-work-look = Undersøgelse uden login
report-work-discover = Søgning efter serveren
report-work-watch = Venter på godkendelse
report-work-sign-out = Udlogning
report-work-keep = Lagring af logins
report-work-people = Brugerliste
report-work-documents = Kontrol af dokumenter
report-work-for-profile = profil { $profile }

report-row-version = Version
report-row-os = Operativsystem
report-row-processor = Processor
report-row-store = Logins gemmes i
report-row-proxy = Proxy
report-row-authorities = Egne certifikater
report-row-places = Værter på faste steder
report-row-name-servers = Egne navneservere
report-row-profile-id = Profilens nummer
report-row-profile-made = Oprettet
report-row-profile-changed = Sidst gemt
report-row-profile-systems = Systemer
report-row-profile-step = Trin i guiden
report-row-profile-store = Logins gemmes i
report-row-profile-deleted = Slettet
report-row-waiting-system = Venter på godkendelse i
report-row-waiting-since = Venter siden
report-row-waiting-tenant = Godkendelse for organisation
report-row-override-ews = Kalenderadresse, manuel
report-row-netserver = SuperOffices webtjenester
report-row-override-oab = Adressebog, manuel
report-row-place = Sted
report-row-tenant = Organisation
report-row-user = Konto
report-row-administrator = Administrator
report-row-users = Brugere fundet
report-row-scopes = Tilladelser
report-row-consent = Givet for
report-row-tested = Sidst bekræftet
report-row-kept = Login er gemt
report-row-mailbox = Postkasse
report-row-ews = Kalenderadresse
report-row-ews-from = Adressen blev
report-row-oab = Adressebog
report-row-server-version = Serverens version
report-row-impersonate = Handler for
report-row-pins = Certifikater med manuel tillid
report-row-password-refused = Adgangskode nu afvist
report-value-empty = (tomt)
report-value-hidden = (angivet, vises ikke)
report-value-discovered = fundet af AutoDiscover
report-value-discovered-here = fundet af AutoDiscover, på denne computer
report-value-proxy-system = som operativsystemet siger
report-value-proxy-none = ingen
report-source-file = indstillingsfil

report-without-secrets = Adgangskoder, logins og klienthemmeligheder: skrives aldrig ned.
report-without-codes = Links til loginsider og koderne i dem: skrives aldrig ned.
report-without-bodies = Hvad servere sendte, og hvad der blev sendt til dem: skrives aldrig ned.
report-without-names = Navne på personer, firmaer og profiler: skrives aldrig ned.
report-without-paths = Mapper og filer på denne computer: skrives aldrig ned.
report-without-people = { $count ->
    [one] Én adresse eller ét brugernavn er forkortet til det første bogstav og domænet.
   *[other] { $count } adresser eller brugernavne er forkortet til det første bogstav og domænet.
}
report-without-words = { $count ->
    [one] Én værdi er udeladt, fordi en person eller en server kan have formuleret den.
   *[other] { $count } værdier er udeladt, fordi en person eller en server kan have formuleret dem.
}
report-without-settings = { $count ->
    [one] Én indstilling har fået sin værdi udeladt.
   *[other] { $count } indstillinger har fået deres værdier udeladt.
}
report-without-older = { $count ->
    [one] Én hændelse er ældre end dem ovenfor.
   *[other] { $count } hændelser er ældre end dem ovenfor.
}
report-without-damaged = { $count ->
    [one] Én linje i loggen kunne ikke læses.
   *[other] { $count } linjer i loggen kunne ikke læses.
}

## Settings: what each is for, and where its value comes from

setting-language = Sproget i alle tekster: `system` eller en kode som `da`.
setting-appearance = Vinduets farver.
setting-motion = Om vinduet viser bevægelse, mens noget er i gang.
setting-text-size = Tekststørrelse i procent.
setting-secrets = Hvor logins gemmes: nøglelager, hukommelse eller en fil, der åbnes med en adgangssætning.
setting-proxy = `system`, `none` eller adressen på en proxy uden bruger og adgangskode.
setting-ca-certificates = Certifikatfiler, der stoles på ud over systemets, for én vært eller for alle.
setting-resolve = Hvor værter er, uanset hvad navneservere siger: `HOST:PORT:ADDRESS[:PORT]`.
setting-dns-servers = Navneservere, der spørges i stedet for systemets: `ADDRESS[:PORT]`.
setting-log = Hvor meget der logges.
setting-sign-in-time-limit = Antal sekunder, der ventes på login i browseren.
setting-sign-in-consent-time-limit = Antal sekunder, der ventes på en administrators samtykke.
setting-sign-in-question-after = Antal sekunder, før guiden spørger, hvad siden viser.
setting-sign-in-grace = Antal sekunder, hvor sene forespørgsler stadig får en venlig side.
setting-sign-in-request-limit = Antal sekunder, en forespørgsel til en udbyder må tage.
setting-sign-in-key-store-limit = Antal sekunder, nøglelageret må bruge.
setting-sign-in-watch-every = Antal sekunder mellem to kontroller af, om en administrator har godkendt.
setting-network-portal-probe = Ukrypteret side, der viser, om netværket først kræver login; tom: ingen kontrol.
setting-network-patience = Procent af de sædvanlige tidsgrænser for forespørgsler og søgninger; mere ved langsomme forbindelser.
setting-superoffice-environment-address = SuperOffice: adresse til login og kundens status.
setting-superoffice-environment-api-hosts = SuperOffice: værter, der må betjene en kunde.
setting-superoffice-environment-client-id = SuperOffice: app-id for din egen registrering.
setting-microsoft365-clouds-cloud-login = Microsoft 365: adresse til login.
setting-microsoft365-clouds-cloud-graph = Microsoft 365: adresse på Microsoft Graph.
setting-microsoft365-clouds-cloud-client-id = Microsoft 365: klient-id for din egen registrering.
setting-microsoft365-scopes = Tilladelser, som guiden skal bruge til sine egne kontroller.
setting-microsoft365-consent-scopes = Tilladelser, som Synchronizer skal bruge, til samtykke på vegne af organisationen.
setting-google-address = Google: adresse til login.
setting-google-directory = Google: adresse på Admin SDK Directory.
setting-google-calendar = Google: adresse på Google Kalender og Google Drev.
setting-google-client-id = Google: klient-id for din egen skrivebordsklient.
setting-google-client-secret = Google: klienthemmeligheden for samme klient; vises ingen steder.
setting-google-scopes = Tilladelser, som guiden skal bruge til sine egne kontroller.
setting-google-workspace-scopes = Tilladelser, som guiden også skal bruge i en organisation.
setting-documents-microsoft365-scopes = Microsoft 365: tilladelser, som dokumentkontrollen beder om ved login.
setting-documents-google-scopes = Google: tilladelser, som dokumentkontrollen beder om ved login.
setting-updates-check = Om vinduet én gang om dagen ser efter en nyere version af programmet.
setting-updates-list = Adressen på udgiverens signerede versionsliste, kun https; tom: der er ingen.
setting-form-choice = Et af: { $words }.
setting-form-number = Et helt tal fra { $least } til { $most }.
setting-form-address = En https-adresse uden bruger, adgangskode, `?` og `#`.
setting-form-address-or-empty = En https-adresse uden bruger, adgangskode, `?` og `#`, eller tom.
setting-form-probe = En http-adresse uden bruger og adgangskode, eller tom.
setting-form-client-id = Bogstaver, cifre, `-`, `_` og `.`, eller tom.
setting-form-client-secret = Bogstaver, cifre, `-`, `_`, `.` og `~`, eller tom.
setting-form-permissions = En liste over tilladelser som `Calendars.Read`.
setting-form-hosts = En liste over værtsnavne, hvert af dem nøjagtigt eller `*.` og et domæne.
setting-form-certificates = En liste over certifikatfiler, hver som `FILE` eller `HOST=FILE`.
setting-form-places = En liste over `HOST:PORT:ADDRESS[:PORT]`; ADDRESS i tal, eller `refused`, `silent`, `unknown`.
setting-form-name-servers = En liste over navneservere i tal, hver som `ADDRESS` eller `ADDRESS:PORT`.
setting-policy-built-in = Indbygget: `{ $value }`.
setting-policy-built-in-empty = Indbygget: tom.
setting-policy-locks = Det, der angives her, kan ingen på computeren ændre. Hvor intet er angivet, må alle selv vælge.
setting-policy-supported = Windows 10 og nyere
setting-source-built-in = indbygget
setting-source-policy-locked = firmaets politik, låst
setting-source-policy = firmaets politik
setting-source-command-line = kommandolinjen
setting-source-rehearsal = øvelse
