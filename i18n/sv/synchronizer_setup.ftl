### The words of Synchronizer Setup, in Swedish.
### Written for an administrator who has never heard of OAuth: short, concrete, no blame, the next act named.

# Glossary. Address: du. Quotation marks: ”…” on both sides. Dash: – with spaces. Sentence case, also in titles.
# Names of buttons that a sentence mentions stand in ”…”.
# What another system shows only in English, or where its Swedish words are not certain, stands in English in ”…”.
# profile = profil; sign in = logga in; a sign-in (kept) = inloggning; sign out = logga ut; account = konto
# connect/connected/disconnect = anslut/ansluten/koppla från; link (a user) = koppla; unlink = ta bort koppling
# link (an address) = länk; pair = par; match = träff; proposal = förslag; export/import = exportera/importera
# approval, approve = godkännande, godkänna; consent = medgivande; accept (button of Microsoft) = Acceptera
# permission = behörighet; granted = beviljat; right (functional right) = rättighet; trust = lita på; Trusted (Google) = Betrodd
# application (registered) = app; this program = programmet; registration = registrering; App registration = Appregistrering; client id = klient-id; secret = klienthemlighet
# organization = organisation; tenant of SuperOffice = SuperOffice-installation, kund; customer id = kund-id
# mailbox = postlåda; shared mailbox = delad postlåda; room = rum; mail domain = e-postdomän; webmail = webbmejl
# a mail = mejl; e-mail address = e-postadress; free/busy = ledig/upptagen; reminder = påminnelse
# calendar = kalender; diary of SuperOffice = kalendern i SuperOffice; appointment = bokning; event = händelse
# task = uppgift; follow-up = uppföljning; selection = urval; list item = listpost; template = mall; quote = offert
# Settings and maintenance = Inställningar och underhåll; Lists = Listor; Document library = Dokumentbibliotek
# General Administrator = Allmän administratör; User Administrator = Användaradministratör (rights in SuperOffice)
# Global Administrator = global administratör; super administrator = avancerad administratör (Google’s word)
# Entra admin center = administrationscentret för Microsoft Entra; Enterprise apps = Företagsappar
# Conditional Access = villkorlig åtkomst; Admin console = administratörskonsolen; shared drive = delad enhet
# service account = tjänstkonto; licence = licens; plan = abonnemang; subscription = prenumeration
# Exchange Web Services stays; Offline Address Book = offlineadressbok; acts for others = agera för andra
# override (an address by hand) = angiven för hand; entry (of a form) = uppgift; field = fält
# key store = nyckelring; passphrase = lösenfras; password = lösenord; second factor = andra faktor
# proxy = proxy; certificate = certifikat; fingerprint = fingeravtryck; issuer = utfärdare; key (crypto) = nyckel
# listen on an address = lyssna; firewall = brandvägg; virus scanner = antivirusprogram; host = värd
# rehearsal = övning; made-up companies = påhittade företag; summary = översikt; settings = inställningar
# check = kontroll, kontrollera; test = test; look (again) = titta, söka; check your configuration = kontrollera
# report for support = supportrapport; details = detaljer; journal = logg; advice = råd; timeline = steg för steg
# vendor, provider = leverantör; network team = nätverksteam; help desk = helpdesk; clipboard = urklipp
# restore = återställ; remove for good = ta bort för gott; undo = ångra; browser = webbläsare; tab = flik

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
list-and = { $first } och { $last }
# An entry as it may look, in a field that is empty.
field-example = t.ex. { $example }

## Outcomes: what happened (attribute of each: .cause, twenty words or fewer)

outcome-ok = Allt är bra
    .cause = Alla kontroller gick bra.

# The way through the browser

outcome-listener-blocked = Webbläsaren kommer inte tillbaka till programmet
    .cause = Något på datorn hindrar { -product } från att lyssna på sin egen adress 127.0.0.1.
outcome-browser-not-opened = Webbläsaren öppnades inte
    .cause = Det finns ingen standardwebbläsare, eller så vägrade systemet att öppna den.
outcome-browser-forced-https = Webbläsaren krävde en säker adress
    .cause = Den bytte http mot https på vägen tillbaka till datorn.
outcome-answer-incomplete = Svaret från webbläsaren var ofullständigt
    .cause = Ett tillägg i webbläsaren kan ha tagit bort delar av adressen.
outcome-answer-foreign = Ett svar från en annan inloggning kom in
    .cause = Det kom från en äldre sida eller ett annat program och ignorerades.
outcome-answer-wrong-issuer = Svaret kom från fel server
    .cause = { $found ->
        [none] En server som inte hade tillfrågats svarade. Inget godtogs.
       *[other] { $found } svarade men hade inte tillfrågats. Inget godtogs.
    }
outcome-denied-by-user = Åtkomst beviljades inte
    .cause = Sidan lämnades, eller så avböjdes behörigheterna.
outcome-denied-by-user-microsoft365 = Åtkomst beviljades inte
    .cause = Du lämnade Microsofts sida eller avböjde behörigheterna. Utan dem går det inte att läsa kalendrarna.
outcome-denied-by-user-superoffice = Appen godkändes inte
    .cause = Du lämnade SuperOffices sida innan appen var godkänd.
outcome-denied-by-admin-policy = En regel i organisationen blockerar inloggningen
    .cause = Den nekar det här programmet, det här kontot eller den här platsen.
outcome-denied-by-admin-policy-superoffice = SuperOffice nekar åtkomst till ditt företag
    .cause = Åtkomsten är avstängd för den här appen i ditt företag.
outcome-admin-consent-needed = En administratör måste godkänna först
    .cause = I din organisation får bara administratörer tillåta program. Det är inget fel på ditt konto.
outcome-admin-consent-needed-microsoft365 = Microsoft kräver att en administratör godkänner
    .cause = I din organisation får bara administratörer låta program läsa kalendrar. Det är inget fel på ditt konto.
outcome-admin-consent-needed-superoffice = SuperOffice kräver att en administratör godkänner
    .cause = En SuperOffice-administratör måste godkänna appen en gång för ditt företag.
cause-approval-not-yet = Administratören har inte godkänt ännu. Det kan ta några minuter innan det slår igenom hos Microsoft.
cause-approval-unwatched = Om administratören har godkänt syns först när du loggar in igen.
cause-left-at-approval = Du lämnade Microsofts sida innan åtkomst hade beviljats. Sidan krävde en administratörs godkännande.
outcome-device-policy = Den här datorn får inte logga in
    .cause = Organisationen godtar bara datorer som den själv hanterar.
outcome-scopes-missing = Några behörigheter saknas
    .cause = { $scopes ->
        [none] Inloggningen fungerade, men inte alla behörigheter beviljades.
       *[other] Inloggningen fungerade, men det här beviljades inte: { $scopes }.
    }
outcome-scopes-missing-superoffice = Kontot har inte tillräckliga rättigheter
    .cause = { $scopes ->
        [none] Inloggningen fungerade, men kontot saknar rättigheter i SuperOffice.
       *[other] Inloggningen fungerade, men kontot saknar de här rättigheterna: { $scopes }.
    }
outcome-wrong-account = Det behövs ett annat konto
    .cause = { $found ->
        [none] { $expected ->
            [none] Webbläsaren loggade in med ett konto som inte hör hit.
           *[other] Inloggningen skulle ha gjorts av { $expected }.
        }
       *[other] { $expected ->
            [none] Webbläsaren loggade in som { $found }, som inte hör hit.
           *[other] { $expected } förväntades, men webbläsaren loggade in som { $found }.
        }
    }
outcome-wrong-account-superoffice = Det behövs ett annat företag eller konto
    .cause = { $found ->
        [none] { $expected ->
            [none] Inloggningen hamnade i ett annat SuperOffice-företag än det du vill ha.
           *[other] Inloggningen skulle ha gjorts i { $expected }.
        }
       *[other] { $expected ->
            [none] Inloggningen hamnade i { $found }, som inte är företaget du vill ha.
           *[other] { $expected } förväntades, men inloggningen hamnade i { $found }.
        }
    }
outcome-not-an-administrator = Kontot är inte administratör
    .cause = { $user ->
        [none] Det här steget kräver en administratör.
       *[other] { $user } är inloggad, men det här steget kräver en administratör.
    }
outcome-not-an-administrator-superoffice = Kontot är inte SuperOffice-administratör
    .cause = { $user ->
        [none] SuperOffice räknar inte kontot som administratör.
       *[other] SuperOffice räknar inte { $user } som administratör.
    }
outcome-account-problem = Kontot behöver ses över
    .cause = Inloggningssidan rapporterar ett problem, till exempel med lösenordet eller den andra faktorn.
outcome-no-answer = Inget kom tillbaka från webbläsaren
    .cause = Sidan förblev tom, eller så fungerade inte vägen tillbaka till datorn.
outcome-time-out = Tiden tog slut
    .cause = { $minutes ->
        [none] Inget kom tillbaka från webbläsaren i tid.
        [one] Inget kom tillbaka från webbläsaren inom en minut.
       *[other] Inget kom tillbaka från webbläsaren inom { $minutes } minuter.
    }
outcome-cancelled = Du avbröt
    .cause = Inget har ändrats.
outcome-sign-in-again = Logga in igen
    .cause = Den tidigare inloggningen gäller inte längre.

# Registration of the application

outcome-client-id-missing = Det behövs en registrering
    .cause = { -product } har ännu ingen inbyggd registrering här och använder därför din.
outcome-client-id-unknown = Appen är okänd
    .cause = Klient-id:t är okänt där: fel organisation eller miljö, ett skrivfel, eller så har det tagits bort.
outcome-client-id-unknown-microsoft365 = Microsoft känner inte till appen här
    .cause = Klient-id:t är okänt i organisationen: fel organisation eller moln, eller så har det tagits bort.
outcome-address-wrong-superoffice = Adressen går inte att använda
    .cause = { $proposal ->
        [none] { $field ->
            [netserver] Det finns inga SuperOffice-webbtjänster på adressen.
            [web-api] Det finns inget SuperOffice-webb-API på adressen.
           *[other] Det är ingen fullständig och säker adress (https).
        }
       *[other] Den leder inte rätt. Troligen menas { $proposal }.
    }
outcome-entry-wrong-superoffice = En uppgift behöver rättas
    .cause = { $field ->
        [user] Användarnamnet saknas, eller innehåller ett kolon eller något annat som inte kan skickas.
        [password] Lösenordet saknas.
        [web-api] Adressen till webb-API:et saknas.
       *[other] Ett fält är tomt eller motsäger ett annat.
    }
outcome-credentials-refused-superoffice = SuperOffice nekade användarnamnet eller lösenordet
    .cause = { $host ->
        [none] Servern känner inte till användarnamnet med det här lösenordet.
       *[other] { $host } känner inte till användarnamnet med det här lösenordet.
    }
outcome-scheme-unusable-superoffice = Webb-API:et tar inte emot användarnamn och lösenord
    .cause = { $scheme ->
        [none] Servern erbjuder inte Basic. Inloggning med användarnamn och lösenord är avstängd där.
       *[other] Servern erbjuder bara { $scheme }. Inloggning med användarnamn och lösenord (Basic) är avstängd där.
    }
outcome-client-id-unknown-superoffice = SuperOffice känner inte till appen
    .cause = Klient-id:t (application id) är okänt i den här miljön.
outcome-redirect-not-registered = Vägen tillbaka är inte registrerad
    .cause = Registreringen saknar adressen som leder tillbaka till programmet.
outcome-redirect-not-registered-microsoft365 = Vägen tillbaka är inte registrerad hos Microsoft
    .cause = Registreringen saknar http://localhost, adressen som leder tillbaka till programmet.
outcome-redirect-not-registered-superoffice = Vägen tillbaka är inte registrerad hos SuperOffice
    .cause = Registreringen saknar programmets adress, http://127.0.0.1 med valfri port.
outcome-registration-incomplete = Registreringen är ofullständig
    .cause = Appens registrering saknar något som inloggningen kräver.
outcome-registration-incomplete-microsoft365 = Registreringen hos Microsoft är ofullständig
    .cause = Appens registrering saknar något, eller är inte avsedd för skrivbordsprogram.
outcome-app-disabled = Appen är avstängd
    .cause = En administratör har stängt av den i organisationen, eller så har godkännandet upphört.
outcome-app-disabled-superoffice = Appens åtkomst till SuperOffice har upphört
    .cause = Åtkomsten för ditt företag har återkallats eller gått ut.

# Network

outcome-clock-skew = Datorns klocka går fel
    .cause = { $minutes ->
        [none] En inloggning gäller bara i några minuter, så tiden måste stämma.
       *[other] Den går { $minutes } minuter fel. En inloggning gäller bara i några minuter, så tiden måste stämma.
    }
outcome-net-name = Namnet på en server hittades inte
    .cause = { $host ->
        [none] Nätverket känner inte till serverns adress.
       *[other] Nätverket känner inte till adressen till { $host }.
    }
outcome-net-route = En server svarar inte
    .cause = { $host ->
        [none] { $how ->
            [refused] Servern nås men släpper inte in någon anslutning. Tjänsten kan vara stoppad, eller så blockerar en brandvägg.
            [silent] Inget kom tillbaka, inte ens ett avslag. Oftast är det en brandvägg eller proxy som sväljer anslutningen.
            [reset] Anslutningen bröts direkt. En brandvägg, en proxy eller ett antivirusprogram kan ha gjort det.
            [no-answer] Anslutningen kom till stånd, men inget svar kom i tid. Servern kan vara överbelastad.
           *[other] Ingen anslutning kom till stånd. En brandvägg eller proxy kan vara i vägen.
        }
       *[other] { $how ->
            [refused] { $host } nås men släpper inte in någon anslutning. Tjänsten kan vara stoppad, eller så blockerar en brandvägg.
            [silent] { $host } skickar inte ens ett avslag. Oftast är det en brandvägg eller proxy som sväljer anslutningen.
            [reset] Anslutningen till { $host } bröts direkt. En brandvägg, en proxy eller ett antivirusprogram kan ha gjort det.
            [no-answer] { $host } tog emot anslutningen men svarade inte i tid. Servern kan vara överbelastad.
           *[other] Ingen anslutning till { $host } kom till stånd. En brandvägg eller proxy kan vara i vägen.
        }
    }
outcome-net-proxy-auth = Proxyn kräver inloggning
    .cause = { $refused ->
        [none] { $proxy ->
            [none] { $schemes ->
                [none] Nätverkets proxy släpper inte igenom någon utan inloggning.
               *[other] Nätverkets proxy vill ha en inloggning som { -product } inte har ({ $schemes }).
            }
           *[other] Proxyn { $proxy } släpper inte igenom någon utan användarnamn och lösenord.
        }
       *[other] { $proxy ->
            [none] Nätverkets proxy godtog inte användarnamnet och lösenordet.
           *[other] Proxyn { $proxy } godtog inte användarnamnet och lösenordet.
        }
    }
outcome-net-tls-untrusted = En servers certifikat är inte betrott
    .cause = { $issuer ->
        [none] { $host ->
            [none] Datorn litar inte på certifikatets utfärdare.
           *[other] Datorn litar inte på certifikatet för { $host }.
        }
       *[other] { $host ->
            [none] Certifikatet är utfärdat av { $issuer }, som datorn inte litar på.
           *[other] Certifikatet för { $host } kommer från { $issuer }, som datorn inte litar på.
        }
    }
outcome-net-captive = Nätverket vill att du loggar in först
    .cause = En sida från nätverket svarade i stället för servern, som på hotell och på tåg.
outcome-server-unavailable = Tjänsten är inte tillgänglig just nu
    .cause = { $host ->
        [none] Servern svarar att den inte kan ta emot förfrågningar just nu.
       *[other] { $host } svarar att tjänsten inte kan ta emot förfrågningar just nu.
    }
outcome-throttled = För många förfrågningar
    .cause = { $host ->
        [none] Tjänsten ber programmet att vänta.
       *[other] { $host } ber programmet att vänta.
    }
outcome-answer-too-large = Ett svar var för långt
    .cause = { $host ->
        [none] Servern skickade mer än vad ett riktigt svar rymmer, så läsningen avbröts.
       *[other] { $host } skickade mer än vad ett riktigt svar rymmer, så läsningen avbröts.
    }
outcome-unexpected-answer = Ett svar gick inte att förstå
    .cause = { $host ->
        [none] Servern svarade något som programmet inte känner till.
       *[other] { $host } svarade något som programmet inte känner till.
    }
outcome-provider-fault = Inloggningstjänsten har ett fel
    .cause = Den rapporterar ett problem på sin sida. Det är inget fel här.

# The last steps of a sign-in

outcome-token-refused = Inloggningen kunde inte slutföras
    .cause = Webbläsaren gjorde sitt, men tjänsten nekade det sista steget.
outcome-token-invalid = Inloggningen kunde inte bekräftas
    .cause = Beviset för vem som loggade in klarade inte en säkerhetskontroll. Inget godtogs.

# Key store and files

outcome-keyring-missing = Det finns ingen nyckelring
    .cause = Datorn har ingen plats där en inloggning kan sparas säkert.
outcome-keyring-locked = Nyckelringen är låst
    .cause = Den öppnas bara med sitt lösenord. Innehållet är orört.
outcome-keyring-slow = Nyckelringen svarar inte
    .cause = Den svarade inte i tid. Ett fönster på skrivbordet kan fråga efter dess lösenord.
outcome-keyring-denied = Nyckelringen nekar åtkomst
    .cause = Systemet lät inte { -product } använda nyckelringen.
outcome-keyring-full = Nyckelringen är full
    .cause = Det finns inte plats för fler inloggningar.
outcome-keyring-too-large = Inloggningen får inte plats i nyckelringen
    .cause = Nyckelringen tar bara emot kortare poster.
outcome-keyring-unreliable = Nyckelringen sparade inte inloggningen
    .cause = Det som skrevs gick inte att läsa tillbaka.
outcome-passphrase-needed = Lösenfrasen behövs
    .cause = Inloggningarna ligger i en fil som bara öppnas med din lösenfras.
outcome-passphrase-wrong = Lösenfrasen öppnar inte filen
    .cause = Filen med inloggningarna skapades med en annan lösenfras. Den lämnades som den är.
outcome-passphrase-too-short = Lösenfrasen är för kort
    .cause = Den skyddar inloggningarna och måste vara svår att gissa.
outcome-secrets-damaged = Filen med inloggningarna är skadad
    .cause = Den går inte att läsa. Den lämnades som den är, och inget skrevs.
outcome-sign-in-elsewhere = Inloggningen sparas på en annan plats
    .cause = Den här körningen har andra inställningar för var inloggningar sparas. Inloggningen är orörd.
outcome-profile-in-use = Profilen används redan
    .cause = { $profile ->
        [none] Ett annat fönster eller en annan terminal arbetar med profilen.
       *[other] Ett annat fönster eller en annan terminal arbetar med ”{ $profile }”.
    }
outcome-entry-wrong-update-list = Ingen adress för nyare versioner är angiven
    .cause = Ange https-adressen till utgivarens versionslista i din inställningsfil, under updates.list.
outcome-entry-wrong-update-key = Det här programmet har ingen utgivare
    .cause = Det byggdes utan en utgivares nyckel, så ingen versionslista går att lita på.
outcome-denied-by-admin-policy-update = Ditt företag har stängt av detta
    .cause = Företagets policy tillåter inte att leta efter nyare versioner.
outcome-unexpected-answer-update = Versionslistan går inte att lita på
    .cause = Den är inte signerad av programmets utgivare, så inget i den användes.
outcome-profile-in-use-running = { -product } är öppet
    .cause = Ett annat fönster eller en annan terminal arbetar med det som är lagrat här.
outcome-profile-damaged = En profil är skadad
    .cause = { $path ->
        [none] Filen går inte att läsa som en profil. Den lämnades som den är.
       *[other] { $path } går inte att läsa som en profil. Filen lämnades som den är.
    }
outcome-profile-not-found = Profilen finns inte
    .cause = { $profile ->
        [none] Ingen profil har det namnet eller id:t.
       *[other] Ingen profil har namnet eller id:t { $profile }.
    }
outcome-file-problem = En fil kunde inte läsas eller skrivas
    .cause = { $profile ->
        [none] { $path ->
            [none] Systemet nekade åtkomst, eller så är disken full.
           *[other] Systemet nekade åtkomst till { $path }, eller så är disken full.
        }
       *[other] Namnet { $profile } används av en annan profil.
    }
cause-file-exists = { $path ->
    [none] Det finns redan en fil med det namnet. Den lämnades som den är.
   *[other] { $path } finns redan. Filen lämnades som den är.
}
cause-no-file = { $path ->
    [none] Filen finns inte.
   *[other] Filen { $path } finns inte.
}
cause-host-imported = { $host ->
    [none] En server följde med en importerad profil. Den får inte lösenordet förrän du säger ja.
   *[other] { $host } följde med en importerad profil. Servern får inte lösenordet förrän du säger ja.
}
cause-not-removed = { $path ->
    [none] Systemet vägrade ta bort den.
   *[other] Systemet vägrade ta bort { $path }.
}
cause-profile-made-up = Profilen är påhittad och kommer från en övning. Den kan bara importeras i en övning.
cause-profile-name = Namnet är tomt, för långt eller har mellanslag eller osynliga tecken där de inte får finnas.
cause-profile-newer = { $path ->
    [none] Filen är skriven av en nyare version av programmet. Den lämnades som den är.
   *[other] { $path } är skriven av en nyare version av programmet. Filen lämnades som den är.
}
cause-profile-not-deleted = { $profile ->
    [none] Profilen är inte borttagen.
   *[other] ”{ $profile }” är inte borttagen.
}
cause-profile-real = Profilen gäller riktiga företag. I en övning är allt påhittat.

# SuperOffice

outcome-tenant-in-maintenance = SuperOffice uppgraderas
    .cause = Ditt företags SuperOffice är stängt för underhåll. Det brukar ta några minuter.
outcome-tenant-provisioning = Ert SuperOffice håller på att skapas
    .cause = Det är inte klart ännu.
outcome-tenant-migrating = Flytten till SuperOffice Online är inte klar
    .cause = Den kan ta dagar eller veckor.
outcome-tenant-suspended = SuperOffice-prenumerationen håller på att avslutas
    .cause = SuperOffice har stängt av åtkomsten för ditt företag.
outcome-tenant-deleted = SuperOffice-installationen finns inte längre
    .cause = { $tenant ->
        [none] Företagets SuperOffice har tagits bort.
       *[other] SuperOffice för { $tenant } har tagits bort.
    }
outcome-tenant-failed = Ert SuperOffice kunde inte skapas
    .cause = SuperOffice började skapa det men misslyckades.
outcome-tenant-unknown = SuperOffice känner inte till kunden
    .cause = { $tenant ->
        [none] Kund-id:t är okänt i den här miljön, eller så har SuperOffice problem.
       *[other] Kund-id:t { $tenant } är okänt i den här miljön, eller så har SuperOffice problem.
    }
outcome-tenant-moved = Ert SuperOffice har flyttat till en annan server
    .cause = Flytten skedde medan programmet hade kontakt med det.

# Microsoft 365

outcome-organization-unknown = Organisationen hittades inte
    .cause = { $organization ->
        [none] Det finns ingen Microsoft 365-organisation med det namnet i det här molnet.
       *[other] { $organization } är ingen Microsoft 365-organisation i det här molnet.
    }
outcome-wrong-cloud = Organisationen finns i ett annat Microsoft-moln
    .cause = USA:s myndigheter, Kina och några andra länder har egna moln.
outcome-mailbox-missing = Kontot har ingen postlåda i Microsoft 365
    .cause = Abonnemanget saknar Exchange Online, eller så finns postlådan någon annanstans eller är helt ny.
outcome-mailbox-missing-guest = Det här ser ut som ett gästkonto
    .cause = { $found ->
        [none] Enligt Microsoft kommer det från en annan organisation. Gäster har oftast ingen postlåda här.
       *[other] Enligt Microsoft kommer { $found } från en annan organisation. Gäster har oftast ingen postlåda här.
    }
outcome-admin-consent-needed-guest = Det här ser ut som ett gästkonto
    .cause = { $expected ->
        [none] Enligt Microsoft kommer det från en annan organisation. Ett gästkonto kan inte användas här.
       *[other] SuperOffice känner dig med ett konto från { $expected }. Är det här kontot rätt saknas bara godkännandet.
    }
outcome-not-assigned = Användaren är inte tilldelad appen
    .cause = I din organisation får bara tilldelade användare använda den.
outcome-service-disabled = En tjänst som behövs är avstängd
    .cause = Prenumerationen har upphört, eller så har en administratör stängt av tjänsten.

# Google

outcome-denied-by-user-google = Åtkomst beviljades inte
    .cause = Du lämnade Googles sida eller tillät inte åtkomst. Utan den går det inte att läsa kalendrarna.
outcome-denied-by-admin-policy-google = Google blockerar appen i din organisation
    .cause = Organisationen släpper bara in appar som en administratör litar på, och { -product } hör inte dit ännu.
outcome-scopes-missing-google = Inte alla rutor var markerade
    .cause = { $boxes ->
        [none] Inloggningen fungerade, men något som behövs tilläts inte.
       *[other] De här rutorna var inte markerade: { $boxes }.
    }
outcome-not-an-administrator-google = Kontot får inte hantera användare
    .cause = Google visar det bara den offentliga användarlistan, där avstängda användare saknas.
outcome-service-disabled-google = En Google-tjänst är avstängd
    .cause = En administratör har stängt av en tjänst som behövs för kontot.
outcome-client-id-missing-google = Det behövs en klient hos Google
    .cause = { -product } har ännu ingen inbyggd klient för Google och använder därför din.
outcome-client-id-unknown-google = Google känner inte till klienten
    .cause = Klient-id:t är okänt hos Google: ett skrivfel, eller så har klienten tagits bort.
outcome-redirect-not-registered-google = Klienten är inte gjord för skrivbordsprogram
    .cause = Google leder bara tillbaka till datorn med en klient av typen ”Desktop app”.
outcome-registration-incomplete-google = Klienten hos Google är ofullständig
    .cause = Klient-id:t eller hemligheten hör inte till en ”Desktop app”, eller så saknas något.
outcome-app-disabled-google = Klienten hos Google är avstängd
    .cause = Google eller ägaren har stängt av klienten eller projektet som den hör till.
outcome-not-assigned-google = Kontot finns inte bland testarna
    .cause = Appen testas fortfarande, och ägaren har inte lagt till kontot.

# Exchange

outcome-clock-skew-exchange = Serverns klocka och datorns skiljer sig åt
    .cause = { $minutes ->
        [none] Windows-inloggning slutar fungera så snart skillnaden är fem minuter.
       *[other] Skillnaden är { $minutes } minuter. Windows-inloggning kan sluta fungera redan vid fem minuter.
    }
outcome-sign-in-again-exchange = Ange lösenordet igen
    .cause = Inget lösenord är sparat på datorn, eller så gäller det inte längre.
outcome-autodiscover-nothing = Ingen Exchange-server hittades
    .cause = { $host ->
        [none] Inget pekar ut någon server för e-postdomänen. Inget av de vanliga namnen finns.
       *[other] Inget pekar ut någon server för { $host }. Inget av de vanliga namnen finns.
    }
outcome-autodiscover-silent = Servrarna svarar inte
    .cause = { $host ->
        [none] Servrar som kan vara de rätta svarade inte i tid. En brandvägg kan vara i vägen.
       *[other] { $host } kan vara rätt server men svarade inte i tid. En brandvägg kan vara i vägen.
    }
outcome-autodiscover-failed = Serverns adresser hittades inte
    .cause = Servrar svarade men angav inte var postlådan och adressboken nås.
outcome-autodiscover-loop = Sökningen gick runt i en cirkel
    .cause = { $host ->
        [none] Servrarna hänvisar till varandra och anger inga adresser.
       *[other] { $host } och andra hänvisar till varandra och anger inga adresser.
    }
outcome-host-unconfirmed = Är det här er server?
    .cause = { $host ->
        [none] En server utanför er e-postdomän ber om lösenordet. Det skickades inte.
       *[other] { $from ->
            [none] { $host } ligger utanför er e-postdomän. Servern får inte lösenordet förrän du säger ja.
           *[other] { $from } leder till { $host }, utanför er e-postdomän. Lösenordet väntar på ditt ja.
        }
    }
outcome-basic-unconfirmed = Får den här servern läsa lösenordet?
    .cause = { $host ->
        [none] Inget tyder på att servern är Exchange, och den vill ha själva lösenordet. Det skickades inte.
       *[other] Inget tyder på att { $host } är Exchange, och servern vill ha själva lösenordet. Det skickades inte.
    }
outcome-mailbox-in-microsoft365 = Postlådan finns i Microsoft 365
    .cause = E-postdomänen leder till Microsofts moln, som inte godtar lösenord från program.
outcome-mailbox-unknown = Servern känner inte till postlådan
    .cause = { $host ->
        [none] Servern fungerar men har ingen postlåda med den adressen. Adressen kan vara felskriven eller postlådan flyttad.
       *[other] { $host } fungerar men har ingen postlåda med den adressen. Adressen kan vara felskriven eller postlådan flyttad.
    }
outcome-mailbox-unknown-damaged = Postlådan är inte helt konfigurerad
    .cause = Postlådans katalogpost är skadad.
outcome-ews-not-named = Servern utelämnar en adress
    .cause = { $host ->
        [none] Servern svarade men anger inte var dess Exchange Web Services finns.
       *[other] { $host } svarade men anger inte var dess Exchange Web Services finns.
    }
outcome-entry-wrong = En uppgift behöver rättas
    .cause = { $field ->
        [email] E-postadressen saknas eller är inte fullständig.
        [user] Användarnamnet saknas eller innehåller något som inte kan ingå i ett sådant.
        [domain] Domänen är inte giltig, eller så anger användarnamnet redan en.
        [password] Lösenordet saknas.
       *[other] Ett fält är tomt eller motsäger ett annat.
    }
outcome-address-wrong = Adressen går inte att använda
    .cause = { $proposal ->
        [none] { $field ->
            [ews] Det är ingen säker adress (https) till Exchange Web Services.
            [oab] Det är ingen säker adress (https) till en offlineadressbok.
           *[other] Det är ingen fullständig och säker adress (https).
        }
       *[other] Den leder inte rätt. Troligen menas { $proposal }.
    }
outcome-credentials-refused = Användarnamnet eller lösenordet nekades
    .cause = { $host ->
        [none] Lösenordet kan vara fel, eller så ska användarnamn och domän skrivas på ett annat sätt.
       *[other] { $host } nekade: lösenordet är fel, eller så ska användarnamn och domän skrivas annorlunda där.
    }
outcome-credentials-refused-before = Samma uppgifter nekades nyss
    .cause = Inget skickades nu: flera felaktiga försök skulle låsa kontot.
outcome-account-locked = Kontot är låst
    .cause = Servern säger att kontot är låst eller inaktiverat. Fler försök skulle bara förlänga låsningen.
outcome-password-expired = Lösenordet har gått ut
    .cause = Servern vill ha ett nytt lösenord innan den släpper in kontot.
outcome-channel-binding-refused = Servern misstror anslutningen
    .cause = Något på vägen byter ut certifikatet, eller så nekar Extended Protection. Användarnamn och lösenord kan stämma.
outcome-proxy-breaks-ntlm = En proxy avbryter Windows-inloggningen
    .cause = Den håller inte samma anslutning till slutet, så servern börjar om från början varje gång.
outcome-scheme-unusable = Servern erbjuder ingen användbar inloggning
    .cause = { $scheme ->
        [none] Den erbjuder varken Windows-autentisering (NTLM, Negotiate) eller Basic.
       *[other] Den erbjuder bara { $scheme }. Det krävs Windows-autentisering (NTLM, Negotiate) eller Basic.
    }
outcome-scheme-downgraded = Servern vill plötsligt ha själva lösenordet
    .cause = Nyss erbjöd den ett säkrare sätt. Någon kan ha lagt sig emellan, så inget skickades.
outcome-modern-authentication = Servern godtar bara modern autentisering
    .cause = Den skickar folk till en egen inloggningstjänst och tar inte emot lösenord från program.
outcome-gateway-login-page = En inloggningssida ligger framför servern
    .cause = { $host ->
        [none] En webbsida för människor svarar, kanske med en andra faktor. Program kommer inte förbi den.
       *[other] { $host } svarar med en webbsida för människor, kanske med en andra faktor. Program kommer inte förbi.
    }
outcome-client-certificate-wanted = Servern vill ha ett certifikat från dig
    .cause = Den släpper bara in datorer eller smartkort med certifikat, vilket programmet inte stöder.
outcome-ews-disabled = Exchange Web Services är avstängt
    .cause = Det är avstängt för postlådan eller organisationen, eller släpper bara in program på en lista.
outcome-ews-not-found = Exchange Web Services finns inte där
    .cause = { $host ->
        [none] En server svarar på adressen, men inte med Exchange Web Services.
       *[other] { $host } svarar på adressen, men inte med Exchange Web Services.
    }
outcome-mailbox-denied = Kontot får inte öppna postlådan
    .cause = Användarnamn och lösenord stämmer, men rättigheten till postlådan saknas.
outcome-mailbox-alias = Adressen är ett alias
    .cause = { $primary ->
        [none] Postlådan har en annan primär adress, och Exchange vill ha den.
       *[other] Postlådans primära adress är { $primary }, och Exchange vill ha den.
    }
outcome-impersonation-refused = Kontot får inte agera för andra
    .cause = Användarnamn och lösenord stämmer, men rättigheten ApplicationImpersonation saknas för postlådan.
outcome-wrong-site = Postlådan finns på en annan plats
    .cause = { $host ->
        [none] Servern hör till en annan plats (site) i företaget och kan inte skicka frågan vidare.
       *[other] { $host } hör till en annan plats (site) i företaget och kan inte skicka frågan vidare.
    }
outcome-oab-missing = Adressboken finns inte där
    .cause = Servern har ingen offlineadressbok på adressen, eller anger ingen adress.
outcome-oab-not-known = Ingen adressbok är känd
    .cause = Ingen adress till offlineadressboken har angetts eller hittats. Postlådan fungerar ändå.
outcome-oab-unreadable = Adressboken går inte att läsa
    .cause = Servern har den men låter inte kontot läsa den, eller så är den skadad.
outcome-address-internal = Adressen fungerar bara i ert eget nätverk
    .cause = { $host ->
        [none] Synchronizer är en molntjänst och skulle inte nå den.
       *[other] Synchronizer är en molntjänst och skulle inte nå { $host }.
    }

# TLS

outcome-net-tls-expired = Serverns certifikat är inte giltigt i dag
    .cause = { $expires ->
        [none] Det har gått ut eller gäller inte ännu, eller så går datorns klocka fel.
       *[other] { $begins ->
            [none] Det gällde till { $expires }, eller så går datorns klocka fel.
           *[other] Det gäller från { $begins } till { $expires }, eller så går datorns klocka fel.
        }
    }
outcome-net-tls-wrong-name = Certifikatet tillhör en annan server
    .cause = { $names ->
        [none] { $host ->
            [none] Servern visar ett certifikat som är utfärdat för ett annat namn.
           *[other] { $host } visar ett certifikat som är utfärdat för ett annat namn.
        }
       *[other] Certifikatet där gäller för { $names }.
    }
outcome-net-tls-old = Serverns kryptering är för gammal
    .cause = { $host ->
        [none] Servern klarar bara TLS 1.0 och 1.1, som inte är säkra. TLS 1.2 behövs.
       *[other] { $host } klarar bara TLS 1.0 och 1.1, som inte är säkra. TLS 1.2 behövs.
    }
outcome-net-tls-weak = Serverns certifikat är för svagt
    .cause = Signaturen eller nyckeln går numera att förfalska (SHA-1, eller RSA under 2048 bitar).
outcome-net-tls-incomplete = Serverns certifikat är ofullständigt
    .cause = Servern skickar inte mellancertifikatet mellan sitt eget och ett betrott certifikat.
outcome-net-name-disagreement = Namnservrarna är oense
    .cause = { $host ->
        [none] Datorn och namnservrarna har olika adresser för samma namn.
       *[other] Datorn och namnservrarna har olika adresser för { $host }.
    }

# The network, more exactly

outcome-net-offline = Datorn är inte ansluten
    .cause = Ingen av servrarna nås: det finns inget nätverk här, eller så släpper det inte ut något.
outcome-net-slow = En server svarar för långsamt
    .cause = { $host ->
        [none] Ett svar började komma men blev inte klart i tid. Nätverket är långsamt eller håller kvar svar.
       *[other] Svaret från { $host } började komma men blev inte klart i tid. Nätverket kan hålla kvar svar.
    }
outcome-net-tls-inspected = Nätverket läser krypterade anslutningar
    .cause = { $issuer ->
        [none] Nätverket byter ut leverantörens certifikat mot sitt eget. Datorn litar på det, så allt fungerar.
       *[other] Certifikatet från ”{ $issuer }” ersätter leverantörens eget. Datorn litar på det, så allt fungerar.
    }
outcome-net-proxy-script = { $from ->
        [unsaid] Systemet anger inte vilken proxy som gäller
       *[other] Ett skript väljer proxy
    }
    .cause = { $from ->
        [unsaid] Det svarade inte i tid, så { -product } försökte utan proxy. Er proxy kan behövas ändå.
       *[other] { $script ->
            [none] Datorn hämtar sin proxy från ett skript (PAC) som { -product } inte kan köra.
           *[other] Datorn hämtar sin proxy från ett skript (PAC) som { -product } inte kan köra: { $script }.
        }
    }

# Answers that are none

outcome-answer-redirected = Förfrågan leddes någon annanstans
    .cause = { $host ->
        [none] Något svarade med en annan adress i stället för data. { -product } följde den inte.
       *[other] { $host } svarade med en annan adress i stället för data. { -product } följde den inte.
    }
outcome-answer-web-page = En webbsida kom i stället för data
    .cause = { $host ->
        [none] En inloggningssida, en proxy eller en annan webbplats svarade i stället för tjänsten.
       *[other] En inloggningssida, en proxy eller en annan webbplats svarade i stället för { $host }.
    }
outcome-answer-cut-off = Ett svar bröts av
    .cause = { $host ->
        [none] Anslutningen tog slut mitt i svaret, så inget av det användes.
       *[other] Anslutningen till { $host } tog slut mitt i svaret, så inget av det användes.
    }
outcome-answer-empty = Ett svar var tomt
    .cause = { $host ->
        [none] Servern svarade men skickade inget. En proxy kan ha svalt det.
       *[other] { $host } svarade men skickade inget. En proxy kan ha svalt det.
    }
outcome-answer-unreadable = Ett svar går inte att läsa
    .cause = { $host ->
        [none] Svaret är skadat eller kommer från en annan tjänst än den tillfrågade.
       *[other] Svaret från { $host } är skadat eller kommer från en annan tjänst än den tillfrågade.
    }
outcome-access-forbidden = En server förbjuder förfrågan
    .cause = { $host ->
        [none] Den nekar utan att säga varför. En brandvägg eller en regel på servern kan ligga bakom.
       *[other] { $host } nekar utan att säga varför. En brandvägg eller en regel på servern kan ligga bakom.
    }
outcome-service-not-found = Det som efterfrågades finns inte där
    .cause = { $host ->
        [none] Servern fungerar men har ingen sådan tjänst på adressen.
       *[other] { $host } fungerar men har ingen sådan tjänst på adressen.
    }
outcome-ews-ending = Exchange Web Services upphör i Microsoft 365
    .cause = { $ends ->
        [none] Profilen har en adress till tjänsten. Microsoft stänger av den för alla den 1 april 2027.
       *[other] Profilen har en adress till tjänsten. Microsoft stänger av den för alla { $ends }.
    }
outcome-ews-disabled-microsoft365 = Exchange Web Services är avstängt i organisationen
    .cause = { $ends ->
        [none] Det är redan avstängt, eller släpper bara in program på en lista. Det upphör för alla den 1 april 2027.
       *[other] Det är redan avstängt, eller släpper bara in program på en lista. Det upphör för alla { $ends }.
    }

# Documents
outcome-documents-not-activated = Dokument sparas bara i SO Archive
    .cause = { $for ->
        [google] Google Drive är inte anslutet ännu. Det görs på cloudintegration.superoffice.com/app och startar om SuperOffice.
        [onsite] SharePoint Documents och Google hör till SuperOffice CRM Online. En egen server har SO Archive.
       *[other] Inget annat är anslutet ännu. Inställningar och underhåll, Inställningar, Dokumentbibliotek leder dig genom det.
    }
outcome-documents-retired = Den här dokumentintegrationen har avvecklats
    .cause = Sedan den 1 september 2024 tar ”Office365” inte emot nya dokument. Efterföljaren är SharePoint Documents.
outcome-document-plugin-failed = SuperOffice når inte dokumentplatsen
    .cause = { $plugin ->
        [none] Dess insticksmodul för dokument rapporterar ett fel. Detaljerna återger det ordagrant.
       *[other] { $plugin } rapporterar ett fel. Detaljerna återger det ordagrant.
    }
outcome-templates-elsewhere = Mallar sparar dokument på en annan plats
    .cause = { $list ->
        [none] Se ”Dokument sparat i” under Inställningar och underhåll, Listor, Dokument – Mall.
       *[other] Se ”Dokument sparat i” under Inställningar och underhåll, Listor, Dokument – Mall: { $list }.
    }
outcome-quote-templates-unsupported = Offertmallar fungerar inte med Google
    .cause = { $list ->
        [none] Mallar för offertrader måste ha SO Archive i ”Dokument sparat i”.
       *[other] De här mallarna för offertrader måste ha SO Archive i ”Dokument sparat i”: { $list }.
    }
outcome-user-domains-differ = Användarna har flera domäner
    .cause = { $list ->
        [none] SuperOffice förväntar sig att alla användarnamn ligger i en och samma domän.
       *[other] SuperOffice förväntar sig alla användarnamn i en domän. Det finns: { $list }.
    }
outcome-user-names-differ = Användarnamnen skiljer sig från kalenderadresserna
    .cause = { $list ->
        [none] Dokument öppnas för det användarnamn som SuperOffice har.
       *[other] Dokument öppnas för det användarnamn som SuperOffice har. Det skiljer sig för: { $list }.
    }
outcome-document-place-missing = Dokumentplatsen hittades inte
    .cause = { $place ->
        [none] Den finns inte, eller så ser kontot den inte.
       *[other] { $list ->
            [none] { $place } finns inte, eller så ser kontot den inte.
           *[other] { $place } finns inte. Det finns: { $list }.
        }
    }
outcome-document-place-denied = Dokumentplatsen är stängd för kontot
    .cause = { $place ->
        [none] Kontot får inte använda den. Ägaren kan ge rättigheten.
       *[other] Kontot får inte använda { $place }. Ägaren kan ge rättigheten.
    }
outcome-document-app-missing = En app från SuperOffice är inte klar
    .cause = { $kind ->
        [disabled] { $list ->
            [none] Den är avstängd i organisationen.
           *[other] { $list } är avstängd i organisationen.
        }
        [not-granted] { $list ->
            [none] Den har inte fått åtkomst till webbplatser.
           *[other] { $list } har inte fått åtkomst till webbplatser.
        }
       *[other] { $list ->
            [none] En global administratör lägger till den: i SuperOffices Dokumentbibliotek, välj ”Auktorisera nu”.
           *[other] { $list } finns inte. En global administratör lägger till den: i SuperOffices Dokumentbibliotek, välj ”Auktorisera nu”.
        }
    }
outcome-document-user-not-dedicated = Dokumenten skulle ligga hos en administratör
    .cause = { $user ->
        [none] Ett vanligt konto enbart för dokument rekommenderas. Dess namn syns på varje fil.
       *[other] { $user } är administratör. Ett vanligt konto enbart för dokument rekommenderas.
    }
outcome-shared-drive-missing = Ingen delad enhet syns
    .cause = Det som ligger i en persons enhet försvinner med kontot. En delad enhet tillhör organisationen.
outcome-document-drive-full = Google Drive är fullt
    .cause = { $user ->
        [none] Kontot har inget utrymme kvar. Dokument i dess egen enhet behöver plats.
       *[other] { $user } har inget utrymme kvar. Dokument i kontots egen enhet behöver plats.
    }
outcome-domain-not-at-google = Användarnas e-post går inte till Google
    .cause = { $organization ->
        [none] Användarna loggar in i SuperOffice med Google, men domänen har ingen e-postserver hos Google.
       *[other] Användarna loggar in med Google, men { $organization } har ingen synlig e-postserver hos Google.
    }
outcome-document-folder-ambiguous = Flera mappar har det här namnet
    .cause = { $place ->
        [none] Namn behöver inte vara unika i Google Drive. Ange mappens adress från webbläsaren.
       *[other] { $place } finns mer än en gång. Ange mappens adress från webbläsaren.
    }

# What a number or a page tells beyond the outcome

cause-approval-requested = Organisationen granskar sådana begäranden. Din väntar, eller har inte skickats ännu.
cause-risky-application = Microsoft bedömer begäran som riskfylld, så bara en administratör kan godkänna den.
cause-partner-cannot-approve = En partners konto kan inte godkänna en ny app åt sin kund.
cause-organization-unmanaged = Organisationen skapades genom självbetjäning och har ingen administratör ännu.
cause-no-right-to-approve = Kontot får inte hantera organisationens appar.
cause-microsofts-own-client-id = Klient-id:t tillhör Microsoft självt och kan inte användas här.
cause-permission-not-listed = Registreringen saknar en tjänst eller behörighet som begärs.
cause-misconfigured = Registreringen saknar behörigheter, ingen har godkänt dem, eller så är klient-id:t fel.
cause-just-removed = Appen togs nyss bort från organisationen.
cause-not-subscribed = Organisationen saknar prenumeration på en tjänst som behövs.
cause-service-address-unknown = Tjänstens adress är inte registrerad i organisationen.
cause-blocked = En administratör eller Microsoft har blockerat appen tills vidare.
cause-one-organization-only = Registreringen gäller bara en organisation, men inloggningen var öppen för alla.
cause-work-accounts-only = Appen tar bara emot arbetskonton.
cause-organization-unclear = Det som skrevs visar inte vilken organisation som menas.
cause-request-wrong = Microsoft godtog inte förfrågan: ett fel i programmet eller dess registrering.
cause-out-of-order = Sidan användes i fel ordning, till exempel med ”Bakåt” eller ”Uppdatera”.
cause-attempts-crossed = Webbläsarens svar var redan använt, eller så krockade två inloggningar.
cause-wrong-platform = Registreringen gäller webbsidor, inte skrivbordsprogram.
cause-secret-demanded = Registreringen kräver en hemlighet, som för en webbserver.
cause-secret-unwanted = En hemlighet skickades, fast registreringen inte behöver någon.
cause-secret-wrong = En hemlighet eller ett certifikat i registreringen är fel eller har gått ut.
cause-password-wrong = Användarnamnet eller lösenordet är fel.
cause-input-wrong = Något som skrevs på sidan är inte giltigt.
cause-account-unknown = Kontot finns inte i organisationen, eller så har inbjudan inte godtagits.
cause-locked = Kontot är låst, eller så misstror Microsoft nätverkets adress.
cause-password-ended = Lösenordet har gått ut eller måste bytas.
cause-account-disabled = Kontot är inaktiverat.
cause-finish-on-page = Microsofts sida väntar på ett svar.
cause-second-factor-missing = En andra faktor måste först ställas in för kontot.
cause-second-factor-again = Microsoft vill att den andra faktorn bekräftas igen.
cause-outside-hours = Organisationen tillåter bara inloggning vissa tider.
cause-own-sign-in-service = Organisationens egen inloggningstjänst (AD FS, Okta …) nekade eller svarade med fel.
cause-own-servers-trouble = Organisationens egna servrar bekräftade inte lösenordet för Microsoft.
cause-silent-sign-in-failed = Windows kunde inte logga in dig automatiskt.
cause-foreign-account = Kontot tillhör en annan organisation och är inte gäst här.
cause-private-account = Ett privat Microsoft-konto kan inte användas här.
cause-several-accounts = Flera konton är inloggade, och webbläsaren tog ett annat.
cause-nobody-signed-in = Ingen är inloggad hos Microsoft i den här webbläsaren.
cause-page-too-old = Inloggningssidan var öppen för länge.
cause-computer-entry = Datorns post i organisationen saknas, är inaktiverad eller skadad.
cause-managed-browser = Bara en webbläsare som organisationen hanterar får logga in.
cause-conditional-access = En regel för villkorlig åtkomst i organisationen nekar inloggningen.
cause-approved-applications = En regel tillåter bara Microsofts egna appar här.
cause-security-defaults = Microsofts säkerhetsstandarder nekar den här typen av inloggning.
cause-place-not-allowed = En regel tillåter inte den här platsen eller den här typen av dator.
cause-account-at-risk = Kontots hemorganisation bedömer att kontot är utsatt för risk.
cause-partner-blocked = En partners administratörskonto är blockerat här.
cause-network-restricts = Nätverket tillåter bara inloggning i vissa organisationer.
cause-home-forbids = Din egen organisation förbjuder inloggning i den här.
cause-host-forbids = Den här organisationen släpper inte in konton från din.
cause-unused = Inloggningen har inte använts på länge, vanligen nittio dagar.
cause-withdrawn = Åtkomsten återkallades, till exempel efter ett byte av lösenord.
cause-frequency-reached = Organisationen kräver ny inloggning med jämna mellanrum.
cause-clock-wrong = Ett meddelande hade fel tid, så någon klocka går fel.
cause-code-pending = Ingen har slutfört inloggningen med koden ännu.
cause-code-wrong = Koden är felskriven, redan använd eller har gått ut.
cause-user-unknown = Användaren eller postlådan som efterfrågades finns inte.
cause-mailbox-refused = De här behörigheterna räcker inte för att läsa postlådan.
cause-mailbox-policy = En regel i Exchange håller programmet borta från postlådan.
cause-directory-refused = De här behörigheterna räcker inte för att läsa användarlistan.
cause-not-there = Det som efterfrågades finns inte längre.
cause-ews-off = En administratör eller Microsoft har stängt av Exchange Web Services för organisationen eller postlådan.
cause-ews-blocked = En regel i organisationen håller programmet borta från Exchange Web Services.
cause-not-understood = Microsoft förstod inte förfrågan: ett fel i programmet.
cause-family-account = { $number } är ett av Microsofts nummer för problem med kontot.
cause-family-policy = { $number } är ett av Microsofts nummer för regler om villkorlig åtkomst.
cause-family-consent = { $number } är ett av Microsofts nummer för godkännande av appar.
cause-family-request = { $number } är ett av Microsofts nummer för förfrågningar som är fel eller för gamla.
cause-family-own-servers = { $number } är ett av Microsofts nummer för inloggning via egna servrar.
cause-family-service = { $number } är ett av Microsofts nummer för tjänst, godkännande och organisation.
cause-number-not-listed = { $number } är ett av Microsofts nummer som programmet inte känner till.
cause-superoffice-request = SuperOffice godtog inte förfrågan: ett fel i programmet eller dess registrering.
cause-onsite-rights = { $user ->
    [none] Användaren som angavs är varken systemanvändaren eller SuperOffice-administratör.
   *[other] Användaren { $user } som angavs är varken systemanvändaren eller SuperOffice-administratör.
}
cause-proxy-refused = { $refused ->
        [forgotten] Proxyn godtog inte användarnamnet och lösenordet i nyckelringen. De har tagits bort där.
       *[other] Proxyn godtog inte användarnamnet och lösenordet som den fick.
    }
cause-proxy-windows = Den godtar bara Windows-inloggning (NTLM eller Negotiate), vilket { -product } inte kan ge en proxy.
cause-not-approved-yet = Ingen administratör har godkänt appen för ditt företag ännu.
cause-needs-reapproval = Appen har ändrats, så en administratör måste godkänna den igen.
cause-access-withdrawn = Appens åtkomst till ditt företag har återkallats.
cause-access-ran-out = Appens åtkomst till ditt företag har gått ut.
cause-signature-wrong = En signerad förfrågan hade fel signatur: ett fel i registreringen.
cause-google-not-configured = Organisationen, till exempel en skola, har inte konfigurerat appen ännu.
cause-google-internal = Klienten gäller bara organisationen som skapade den.
cause-google-embedded = Google låter ingen logga in inuti ett annat program.
cause-google-request = Google godtog inte förfrågan: ett annat konto var i vägen, eller så är klienten fel.
cause-google-not-for-account = Kontot kan inte tillåta det som begärdes; ett privat konto kan till exempel inte göra det för en organisation.
cause-google-deleted = Klienten har tagits bort. Ägaren kan återställa den i trettio dagar.
cause-google-not-verified = Google har inte verifierat appen för det som den begär.
cause-google-protected = Kontot har Googles Avancerat skydd, som bara släpper in få appar.
cause-google-secret-missing = Google vill även ha klienthemligheten, och den saknas.
cause-google-secret-wrong = Klienthemligheten hör inte till det här klient-id:t.
cause-google-session = Organisationen kräver ny inloggning med några timmars mellanrum.
cause-google-account-gone = Kontot finns inte längre.
cause-google-not-for-client = Klienten får inte logga in personer.
cause-google-api-off = En Google-tjänst som behövs är inte aktiverad i klientens projekt.
cause-google-amount = Antalet förfrågningar som Google tillåter är förbrukat för tillfället.
cause-google-calendar-off = Google Kalender är avstängd för kontot.
cause-google-api-access = Organisationen låter inte program läsa dess användare, eller är alldeles ny.
cause-google-users-hidden = Google visar kontot ingen användarlista, inte ens den offentliga.
cause-google-person-unknown = Google känner inte till personen som programmet agerar för.
cause-google-key-wrong = Tjänstkontots nyckel har tagits bort, eller så går datorns klocka fel.
cause-google-not-understood = Google förstod inte förfrågan: ett fel i programmet.
cause-google-not-shared = Kalendern, personen eller filen finns inte eller är inte delad med kontot.
cause-google-changed = Någon ändrade det under tiden, så det måste läsas på nytt.
cause-google-organizer = Bara mötets arrangör får ändra det.
cause-google-drive-off = Google Drive är avstängt för kontot. Att logga in igen hjälper inte.
cause-google-drive-full = Det finns inget utrymme kvar i Google Drive.
cause-google-drive-read-only = Kontot får inte skriva i mappen eller den delade enheten.
cause-google-file-of-others = Google visar appen bara filer som den själv har skapat.
cause-google-drive-administrator = Bara administratörer får göra detta med delade enheter.
cause-google-personal = Det här är ett privat konto, inte ett organisationskonto.
cause-google-organization = Det här är ett organisationskonto, inte ett privat konto.
cause-google-boxes = Rutorna anger vad { -product } får läsa. Alla behövs.
cause-exchange-servers-apart = Exchange-servrarna litar inte på varandra just nu.
cause-exchange-address-malformed = En av adresserna är tom eller ingen fullständig e-postadress.
cause-exchange-no-mailbox-here = Ingen postlåda här har adressen: den är felskriven, eller postlådan har flyttat till Microsoft 365.
cause-exchange-no-own-mailbox = Kontot har ingen egen postlåda och behöver därför adressen till en.
cause-exchange-nobody = Inloggningen fungerade, men sökningen hittade ingen med det namnet.
cause-exchange-disabled = Kontot är inaktiverat eller har gått ut.
cause-exchange-locked = Kontot är låst efter flera felaktiga försök. Fler försök skulle bara förlänga låsningen.
cause-exchange-restricted = Kontot får inte logga in vid den här tiden, härifrån eller på det här sättet.
cause-exchange-too-many = Kontot har för många samtidiga förfrågningar.
cause-exchange-directory-away = Katalogen bakom servern (Active Directory) svarar inte.
cause-exchange-not-understood = Servern godtog inte förfrågans form: ett fel i programmet.
cause-exchange-service-there = AutoDiscover finns och fungerar: ett besök med webbläsare besvaras alltid så här.
cause-exchange-form-unknown = AutoDiscover finns men känner inte till den här formen av fråga.
cause-exchange-misconfigured = AutoDiscover finns men är felkonfigurerat för adressen.
cause-exchange-discover-fault = AutoDiscover finns men har ett fel just nu.
cause-exchange-moved = { $from ->
    [none] Postlådan har flyttat till Microsofts moln, som inte godtar lösenord från program.
   *[other] { $from } säger att postlådan har flyttat till Microsofts moln. Där godtas inga lösenord från program.
}
cause-exchange-gateway-away = En proxy eller lastbalanserare framför Exchange-servern når den inte.
cause-exchange-handshake = Ett meddelande i Windows-inloggningen kom fram skadat eller i fel ordning, oftast på grund av en proxy.
cause-exchange-public-folder = Adressboken ligger i en gemensam mapp, dit program inte når.
cause-exchange-too-long = Inloggningen var för lång för servern eller en proxy framför den. Ett försök från en annan dator kan ge besked.
cause-exchange-book-new = Postlådans adressbok finns inte ännu, eller så är postlådan ny.
# What is wrong with a typed address of an Exchange server

address-why-empty = Ingen adress har angetts.
address-why-too-long = Det här är för långt för en adress.
address-why-not-an-address = Det här är ingen webbadress.
address-why-email-address = Det här är en e-postadress. Här behövs en webbadress.
address-why-scheme-missing = Webbadresser börjar här med https://.
address-why-other-scheme = Bara adresser som börjar med https:// går att använda.
address-why-plain-http = http:// är inte krypterat: alla på vägen skulle kunna läsa lösenordet.
address-why-user-info = Adressen innehåller ett användarnamn. Det hör hemma i ett eget fält och sparas inte härifrån.
address-why-only-host = Sökvägen efter servernamnet saknas.
address-why-only-host-oab = Det här är bara ett servernamn. Adressböcker har ett långt id: lämna fältet tomt om du inte känner till det.
address-why-webmail = Det här är adressen till webbmejlen.
address-why-webmail-oab = Det här är webbmejlen. Lämna fältet tomt och ange dess server under ”Serverns värdnamn”: den känner till sin adressbok.
address-why-other-service = Det här är adressen till en annan Exchange-tjänst.
address-why-other-service-oab = Det här är en annan Exchange-tjänst. Lämna fältet tomt och ange dess server under ”Serverns värdnamn”.
address-why-oab-address = Det här är adressen till offlineadressboken.
address-why-ews-address = Det här är adressen till Exchange Web Services, inte till offlineadressboken.
address-why-end-missing = Slutet på adressen saknas.
address-why-trailing-junk = Adressen fortsätter efter sitt slut.
address-why-unknown-path = Ingen Exchange-tjänst finns på en sådan adress.
address-why-oab-file = Det här är filen i adressboken. Det är mappen som behövs.
address-why-slash-missing = Snedstrecket på slutet saknas.
address-why-not-web-services = Webbtjänsternas adress slutar med /Remote/Services och två siffror.
address-why-is-web-api = Det här är adressen till webb-API:et, inte till webbtjänsterna.
address-why-is-web-services = Det här är adressen till webbtjänsterna, inte till webb-API:et.
address-why-online = Det här är SuperOffice CRM Online. Välj det på föregående sida.
address-why-microsoft365 = Det här är Microsoft 365, som inte godtar lösenord: välj Microsoft 365 i stället för Exchange.
address-why-not-microsoft365 = Servern ingår inte i Microsoft 365.

# What a page or a clock tells

cause-page-not-reached = Webbläsaren loggade in men kom inte tillbaka till datorn.
cause-page-blank = Sidan i webbläsaren förblev tom.
cause-computer-slept = Datorn var i viloläge, eller så ändrades klockan, medan programmet väntade på webbläsaren.
cause-page-elsewhere = Webbläsarens svar gick till ett annat program eller en äldre inloggning.


## Remedies: who acts, and reusable sentences of advice

who-you = Du
who-microsoft-administrator = En Microsoft 365-administratör
who-superoffice-administrator = En SuperOffice-administratör
who-google-administrator = En Google Workspace-administratör
who-exchange-administrator = En Exchange-administratör
who-network-team = Nätverksteamet

must-act = { $who ->
    [you] Du kan lösa detta själv
    [microsoft-administrator] En Microsoft 365-administratör behöver agera
    [superoffice-administrator] En SuperOffice-administratör behöver agera
    [google-administrator] En Google Workspace-administratör behöver agera
    [exchange-administrator] En Exchange-administratör behöver agera
   *[network-team] Nätverksteamet behöver agera
}

told-code = Kod: { $code }
told-code-and-number = Kod: { $code } ({ $number })
told-link = Mer: { $link }
told-detail = Detaljer: { $detail }
told-commands = En Exchange-administratör ser adresserna med de här kommandona, i Exchange Management Shell på Exchange-servern:
told-wait = ombedd att vänta { $seconds } s
told-not-asked = { $system ->
    [google] inte kontrollerat: den som loggar in för dokument tillåter { $scopes }
   *[other] inte kontrollerat: en Microsoft 365-administratör måste tillåta { $scopes } först
}
told-not-asked-at-all = inte kontrollerat: det skulle kräva { $scopes }, mer än en kontroll bör ha
told-support = För leverantörens support: { $ids }

in-terminal = I terminalen:
in-terminal-copy-link = Kopiera länk: lägg till --no-browser, så skrivs länken ut
in-terminal-administrator-path = Jag är administratör: lägg till --admin-consent
in-terminal-admin-consent-link = Skicka till administratören: lägg till --admin-consent --no-browser
in-terminal-other-account = Använd ett annat konto: lägg till --login-hint och dess adress, samt --another-account för en ansluten profil
in-terminal-other-organization = Välj en annan organisation: lägg till --tenant, --environment eller --cloud
in-terminal-own-registration = Använd egen registrering: ange dess klient-id i inställningsfilen som client_id, som README visar
in-terminal-ask-again = Begär igen: lägg till --login-hint och samma kontos adress
in-terminal-keep-for-session = Spara bara för den här sessionen: lägg till --secrets session
in-terminal-allow-host = { $host ->
    [none] Ja, använd servern: lägg till --allow-host och dess namn
   *[other] Ja, använd servern: lägg till --allow-host { $host }
}
in-terminal-allow-basic = { $host ->
    [none] Ja, skicka det till servern: lägg till --allow-basic och dess namn
   *[other] Ja, skicka det till servern: lägg till --allow-basic { $host }
}
in-terminal-trust-certificate = { $fingerprint ->
    [none] Lita på certifikatet här: lägg till --trust-certificate HOST:PORT:SHA256
   *[other] Lita på certifikatet här: lägg till --trust-certificate { $host }:{ $port }:{ $fingerprint }
}
in-terminal-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] { $propose-oab ->
            [none] Ange adresserna: lägg till --ews-url och --oab-url
           *[other] Ange adressen: lägg till --oab-url { $propose-oab } eller rätt adress
        }
       *[other] { $propose-oab ->
            [none] Ange adressen: lägg till --ews-url { $propose-ews } eller rätt adress
           *[other] Ange adresserna: lägg till --ews-url { $propose-ews } eller rätt adress; --oab-url { $propose-oab } för adressboken
        }
    }
   *[other] { $field ->
        [oab] Använd den rättade adressen: --oab-url { $proposal }
        [host] Använd det rättade namnet: --host { $proposal }
       *[other] Använd den rättade adressen: --ews-url { $proposal }
    }
}
in-terminal-or-ews = eller --ews-url { $propose-ews }
in-terminal-or-oab = eller --oab-url { $propose-oab }
in-terminal-proxy-sign-in = Logga in på proxyn: kör sign-in i en terminal och svara på frågorna; nyckelringen sparar det för skript
in-terminal-open-webmail = { $webmail ->
    [none] Öppna webbmejlen: serverns adress i en webbläsare
   *[other] Öppna i en webbläsare: { $webmail }
}
in-terminal-use-microsoft365 = Anslut med Microsoft 365: sign-in microsoft365
in-terminal-try-as-email = { $as-email ->
    [none] Använd e-postadressen: utelämna --user och --domain
   *[other] Använd e-postadressen: --user { $as-email } utan --domain
}
in-terminal-try-with-domain = { $as-domain ->
    [none] Använd serverns domän: lägg till --domain
   *[other] Använd serverns domän: --user "{ $as-domain }" utan --domain
}
in-terminal-use-primary-address = { $primary ->
    [none] Använd den primära adressen: --email och den adressen
   *[other] Använd den primära adressen: --email { $primary }
}
in-terminal-try-next-server = { $next ->
    [none] Fråga en annan server: lägg till --host och dess namn
   *[other] Fråga nästa server: lägg till --host { $next }
}
in-terminal-try-anyway = Försök likadant en gång till: lägg till --try-again

button-try-again = Försök igen
button-open-again = Öppna webbläsaren igen
button-copy-link = Kopiera länk
button-open-console = Öppna adminsidan
button-open-admin-console = Öppna adminkonsolen
button-administrator-path = Jag är administratör
button-admin-consent-link = Skicka till administratören
button-other-account = Använd ett annat konto
button-other-organization = Välj en annan organisation
button-own-registration = Använd egen registrering
button-open-key-store-help = Hjälp om nyckelring
button-keep-for-session = Spara bara för den här sessionen
button-continue-without = Fortsätt utan
button-copy-client-id = Kopiera klient-id
button-ask-again = Begär igen
button-switch-on = Aktivera hos Google
button-allow-host = { $host ->
    [none] Ja, använd servern
   *[other] Ja, använd { $host }
}
button-allow-basic = { $host ->
    [none] Ja, skicka till servern
   *[other] Ja, skicka till { $host }
}
button-trust-certificate = Lita på certifikatet här
button-enter-addresses = Ange adresserna själv
button-use-microsoft365 = Anslut med Microsoft 365
button-try-as-email = { $as-email ->
    [none] Använd e-postadressen
   *[other] Prova som { $as-email }
}
button-try-with-domain = { $as-domain ->
    [none] Använd serverns domän
   *[other] Prova som { $as-domain }
}
button-use-primary-address = { $primary ->
    [none] Använd den primära adressen
   *[other] Använd { $primary }
}
button-try-next-server = { $next ->
    [none] Fråga nästa server
   *[other] Fråga { $next }
}
button-open-webmail = Öppna webbmejlen
button-proxy-sign-in = Logga in på proxyn
button-open-portal = Öppna nätverkets sida
button-copy-details = Kopiera detaljer

# In general

advice-start-again = Försök igen.
advice-wait-until = { $until ->
    [none] Vänta några minuter och försök sedan igen.
   *[other] Försök igen efter kl. { $until }.
}
advice-send-details = Om felet består, välj ”Kopiera detaljer” och skicka dem till er support.
advice-registration-owner = Skicka detaljerna till den som registrerade appen, oftast leverantören.
advice-check-spelling = Kontrollera stavningen av det du har skrivit in.

# Browser

advice-allow-local = Tillåt { -product } i säkerhetsprogrammet. Det lyssnar bara på 127.0.0.1.
advice-bypass-local = Undanta 127.0.0.1 och localhost i proxyinställningarna.
advice-restart-computer = Om felet består, starta om datorn och försök igen.
advice-paste-link = Välj ”Kopiera länk” och klistra in den i en annan webbläsare på den här datorn. Den fungerar bara här.
advice-default-browser = Välj en standardwebbläsare i systemets inställningar.
advice-https-only-off = Tillåt http för 127.0.0.1 och localhost i webbläsarens inställningar, eller stäng av läget för enbart HTTPS.
advice-private-window = Välj ”Kopiera länk” och öppna den i ett privat fönster, där tillägg är avstängda.
advice-close-old-pages = Stäng äldre inloggningssidor i webbläsaren och andra fönster med { -product }.
advice-newest-page = Slutför på den sida som öppnades sist, utan ”Bakåt” eller ”Uppdatera”.
advice-say-what-page-says = Om sidan visar ett meddelande, svara med det på frågan ”Vad står det på sidan i webbläsaren?”.
advice-follow-page = Följ sidan i webbläsaren. Den leder dig genom lösenord och den andra faktorn.
advice-sign-in-again = Logga in igen och slutför varje sida, även den andra faktorn.
advice-enter-code = Ange koden på Microsofts sida och logga in där.

# Accounts

advice-other-account = Välj ”Använd ett annat konto” och ta det rätta.
advice-private-window-account = Om webbläsaren själv väljer ett konto, välj ”Kopiera länk” och öppna den i ett privat fönster.
advice-other-organization = Om du menade en annan organisation, välj den här och logga in igen.
advice-administrator-account = Logga in med ett konto som är administratör.
advice-full-user-name = Skriv hela användarnamnet, till exempel name@company.example.
advice-enter-organization = Ange organisationens domän eller katalog-id innan du loggar in.
advice-ask-help-desk = Om det inte hjälper, fråga dem som hanterar organisationens konton.
advice-check-password = Kontrollera användarnamn, lösenord och Caps Lock.
advice-change-password = Byt lösenordet på inloggningssidan eller i webbmejlen och försök sedan igen.
advice-accept-invitation = Gäster måste godta sin inbjudan först.
advice-enable-account = Aktivera kontot i administrationscentret för Microsoft 365, eller använd ett annat.
advice-from-company-network = Vissa organisationer tillåter detta bara från sitt eget nätverk.
advice-no-service-account = Använd en persons konto: ett konto utan telefon kan inte bekräfta.
advice-allowed-hours = Försök igen inom de tillåtna tiderna.
advice-ask-sign-in-service = Be dem som sköter inloggningstjänsten att titta i dess logg.
advice-check-agent = Kontrollera autentiseringsagenterna, domänkontrollanterna och klockorna på de här servrarna.

# Permissions and approval

advice-accept-all = Logga in igen, godta alla behörigheter på sidan och välj ”Acceptera”.
advice-administrator-does-it = Om sidan begärde en administratörs godkännande, låt en administratör göra det här steget.
advice-send-approval-link = Välj ”Skicka till administratören”: där finns länk och mejl färdiga för en global administratör.
advice-tick-organization = Om sidan visar rutan för medgivande för hela organisationen (”Consent on behalf of your organization”) markerar administratören den och väljer sedan ”Acceptera”.
advice-last-page-may-fail = Administratörens sista sida kan säga att den inte kan nås. Det gör inget: godkännandet är då redan sparat.
advice-come-back = När administratören är klar, kom tillbaka och välj ”Försök igen”, eller ”Kontrollera nu” där det står.
advice-review-requests = Granskare hittar begäran i administrationscentret för Microsoft Entra: Företagsappar, Begäranden om administratörsmedgivande.
advice-customer-administrator = Låt en administratör i kundens egen organisation göra det här steget.
advice-prove-domain = Ta över organisationen i administrationscentret för Microsoft 365 genom att visa att domänen är er.
advice-delete-for-good = Om felet består, ta bort den gamla posten för gott i administrationscentret för Microsoft Entra: Företagsappar, Borttagna.

# Rules of the organization

advice-sign-in-log = Öppna Inloggningsloggar i administrationscentret för Microsoft Entra och leta upp den misslyckade inloggningen. Fliken Villkorlig åtkomst anger regeln.
advice-exception = Be om ett undantag för { -product }, eller logga in därifrån regeln tillåter det.
advice-managed-computer = Kör { -product } på en dator som organisationen hanterar.
advice-managed-browser = Logga in med Edge, eller med Chrome och Microsofts tillägg för enkel inloggning.
advice-rejoin-computer = Anslut datorn till organisationen igen.
advice-clear-risk = Be kontots hemorganisation att häva risken.
advice-allow-organization = Be nätverksteamet att tillåta inloggning i organisationen (klientbegränsningar, tenant restrictions).
advice-cross-tenant-access = Tillåt det i administrationscentret för Microsoft Entra: Externa identiteter, Inställningar för åtkomst mellan klientorganisationer.
advice-frequency-exception = Om det händer för ofta, be om undantag från inloggningsfrekvensen.
advice-application-access-policy = Kontrollera Exchange Onlines åtkomstprinciper för appar (application access policies) för postlådan.

# Applications and registrations

advice-own-registration = Välj ”Använd egen registrering”. Där står vad som ska registreras och var, och där anger du klient-id:t som du får.
advice-compare-client-id = Jämför klient-id:t med registreringen.
advice-add-permissions = Lägg till behörigheterna i registreringen; de står i README.
advice-register-public = Registrera http://localhost under ”Mobile and desktop applications” och tillåt offentliga klientflöden.
advice-register-way-back-superoffice = Använd mallen ”Native app” i Developer Portal: den tillåter http://127.0.0.1 med valfri port.
advice-register-multitenant = Om det inte hjälper, låt registreringen gälla konton i alla organisationer.
advice-copy-request-id = Om sidan visar ett begärande-id (Request ID), kopiera hela.
advice-administrator-adds-app = Låt en administratör öppna länken för administratörer: den lägger till appen.
advice-enterprise-app-properties = Öppna Företagsappar, appen och Egenskaper i administrationscentret för Microsoft Entra och sätt ”Aktiverad för användare att logga in” till Ja.
advice-assign-user = Öppna Företagsappar, appen och Användare och grupper i administrationscentret för Microsoft Entra och lägg till användaren.
advice-assignment-not-required = Om alla får använda den, sätt ”Tilldelning krävs” till Nej i appens Egenskaper.

# Services and mailboxes

advice-check-licences = Kontrollera licenserna i administrationscentret för Microsoft 365: Fakturering, Licenser.
advice-enable-service = Aktivera tjänsten i administrationscentret för Microsoft Entra under Företagsappar.
advice-assign-licence = Ge användaren en licens med Exchange Online. Abonnemang som heter ”Apps” innehåller det inte.
advice-hybrid-addresses = Med egna Exchange-servrar: kör Hybrid Configuration Wizard för att registrera deras adresser.
advice-choose-cloud = Välj rätt Microsoft-moln innan du loggar in (USA:s myndigheter, Kina …).
advice-support-case = Om felet består, öppna ett supportärende hos leverantören och skicka med detaljerna.
advice-check-status-page = Se tjänstens statussida.
advice-other-programs = Stäng andra program och fönster som använder samma konto eller profil.
advice-read-about-number = Läs om numret på Microsofts sida.

# SuperOffice

advice-choose-i-approve = Försök igen och välj ”I approve”.
advice-superoffice-approves = Låt en SuperOffice-administratör logga in här en gång och välja ”I approve”.
advice-superoffice-rights = För att godkänna krävs rättigheten Allmän administratör eller Användaradministratör. En extern konsult kan inte godkänna åt en kund.
advice-superoffice-authorization = Låt en SuperOffice-administratör kontrollera appens auktorisering i SuperOffice och förnya den.
advice-save-role-twice = Om rollen borde räcka: ge användaren en annan roll i Inställningar och underhåll, spara, ge tillbaka den gamla, spara. Det förnyar rättigheterna.
advice-choose-company = Logga in igen och välj rätt företag på SuperOffices sida.
advice-check-customer-id = Kontrollera kund-id:t: det ser ut som Cust12345.
advice-check-environment = Kontrollera miljön: Online (Produktion), Stage eller Utveckling.
advice-superoffice-reactivate = Kontakta SuperOffice. Säljavdelningen kan återaktivera prenumerationen; det slår igenom under natten.
advice-ask-about-move = Fråga dem som sköter flytten, och kom tillbaka när den är klar.
advice-templates-place = Öppna där varje mall vars dokument ska ligga på den anslutna platsen, välj den under ”Dokument sparat i” och spara.

# Google

advice-google-app-access = Öppna Säkerhet, Åtkomst- och datakontroll, API-kontroller, Hantera appåtkomst i Googles administratörskonsol (admin.google.com).
advice-google-configure-app = { $client ->
    [none] Välj ”Konfigurera ny app”, sök efter klient-id:t (”Kopiera klient-id”) och välj appen.
   *[other] Välj ”Konfigurera ny app”, sök efter klient-id:t { $client } och välj appen.
}
advice-google-trusted = Ta med alla som loggar in eller synkroniseras, välj ”Fortsätt”, sedan ”Betrodd”, och slutför.
advice-google-wait = Välj sedan ”Försök igen”. Det kan ta några minuter, sällan ett dygn, innan Google släpper in appen.
advice-tick-all = Begär igen med samma konto. Markera alla rutor på Googles sida och välj sedan ”Fortsätt”.
advice-google-users-right = Ett konto med en roll som har rättigheten Användare, Läs (Konto, Administratörsroller, behörigheter för Admin API) räcker också.
advice-google-service-on = Aktivera tjänsten för användaren i Googles administratörskonsol: Appar, Google Workspace.
advice-google-kind = Om du menade den andra typen av konto, välj den under ”{ step-title-select-systems }”: Google Workspace eller privat Gmail.
advice-google-client = Skapa en klient av typen ”Desktop app” i Googles konsol och använd dess klient-id och hemlighet.
advice-google-secret = Ange klienthemligheten som hör till klient-id:t, eller använd filen som Googles konsol erbjuder.
advice-google-enable = Öppna projektets sida i Googles konsol, välj ”Enable” och försök igen efter några minuter.
advice-google-advanced = Om organisationen tillåter det, välj ”Avancerat” på Googles sida och gå vidare.
advice-google-session = Markera ”Exempt trusted apps” under Google Cloud-sessionskontroll i Googles administratörskonsol.

# Exchange

advice-enter-addresses = Ange adresserna själv: IT-avdelningen känner till dem, och Outlook också (Ctrl, högerklicka på ikonen, ”Test E-mail AutoConfiguration”).
advice-announce-server = En varaktig lösning: IT-avdelningen lägger upp en DNS-post, ”autodiscover.” framför e-postdomänen, som leder till servern.
advice-say-yes-if-yours = Säg bara ja om du vet att servern är er eller leverantörens. Fråga annars IT-avdelningen.
advice-use-microsoft365 = Om postlådan finns i Microsoft 365, välj ”Anslut med Microsoft 365”. Exchange Web Services upphör där den 1 april 2027.
advice-user-name-forms = Använd det som fungerar i webbmejlen: användarnamn och domän (CORP och kari), eller hela adressen utan domän.
advice-before-next-try = Var säker före nästa försök. Flera felaktiga försök låser kontot.
advice-unlock-account = Låt kontot låsas upp, eller vänta tills låsningen hävs. Försök inte igen innan dess.
advice-same-certificate = Låt proxyn eller lastbalanseraren använda samma certifikat som Exchange, eller släppa igenom den krypterade anslutningen.
advice-exclude-inspection = { $host ->
    [none] Låt proxyer och antivirusprogram lämna anslutningen till servern i fred.
   *[other] Låt proxyer och antivirusprogram lämna anslutningen till { $host } i fred.
}
advice-direct-address = Be om en adress till Exchange Web Services utan inloggningssida, certifikat eller proxy framför.
advice-run-commands = Kör de här kommandona i Exchange Management Shell (för Microsoft 365 i Exchange Online PowerShell), med egna namn i stället för dem i versaler.
advice-plan-graph = Fråga Synchronizers administratör om adresserna fortfarande behövs. Töm annars båda: allt annat går via Microsoft Graph.
advice-allow-program = Om Exchange bara släpper in program på en lista, lägg till SynchronizerSetup/* i listan.
advice-grant-mailbox = Logga in med postlådans eget konto, eller ge det här kontot en rättighet till postlådan.
advice-site-address = Välj ”Ange adresserna själv” och ange dem som gäller på postlådans egen plats.
advice-oab-folder = Ange hela adressen, som Outlook visar den. Den slutar med ett långt nummer i en egen mapp.
advice-oab-day = En ny postlåda eller adressbok behöver en stund: ofta en halvtimme, som mest ett dygn.
advice-oab-without = Till dess kan du fortsätta utan den. Bara Synchronizers egen lista över postlådor förblir tom.
advice-external-address = Använd serverns adress för internet, eller anslut först till företagets nätverk (VPN).
advice-compare-fingerprint = Lita på certifikatet här först när de som sköter servern har bekräftat fingeravtrycket.
advice-compare-issuer = { $issuer ->
    [none] Om även ett rätt lösenord nekas, fråga Exchange-administratören om en proxy byter ut certifikatet.
   *[other] Om även ett rätt lösenord nekas, fråga Exchange-administratören om serverns certifikat är utfärdat av { $issuer }. Annars beror det på en proxy.
}
advice-at-the-server = Det här kan bara rättas på servern. Tala om det för dem som sköter den.
advice-correct-entry = Rätta uppgiften och försök igen.
advice-take-proposal = { $proposal ->
    [none] Ange en fullständig adress som börjar med https.
   *[other] Om { $proposal } är rätt, använd den.
}
advice-primary-address = { $primary ->
    [none] Ange postlådans primära adress.
   *[other] Ange postlådans primära adress, { $primary }.
}
advice-windows-sign-in = { $field ->
    [web-api] Sätt AuthorizeWithUsername till true i avsnittet SuperOffice/WebApi i web.config. Aktivera grundläggande autentisering för webbplatsen i IIS och inaktivera den för SuperOffice-programmet.
   *[other] Aktivera Windows-autentisering för Exchange Web Services och offlineadressboken.
}
advice-names-apart = Fråga nätverksteamet vilken av adresserna som är rätt, och låt dem rätta den andra.

# Network and clock

advice-check-clock = Låt systemet ställa in datum, tid och tidszon automatiskt. Om företaget styr detta, tala om det för nätverksteamet.
advice-check-internet = Kontrollera att datorn är uppkopplad.
advice-resolve-name = { $host ->
    [none] Be nätverksteamet att göra serverns namn känt i nätverket.
   *[other] Be nätverksteamet att göra namnet { $host } känt i nätverket.
}
advice-open-firewall = { $host ->
    [none] Be nätverksteamet att tillåta https (port 443) till servern.
   *[other] Be nätverksteamet att tillåta https (port 443) till { $host }.
}
advice-enter-proxy = Om företaget använder en proxy, ange den i inställningarna för { -product }.
advice-proxy-sign-in = Välj ”Logga in på proxyn” och ange användarnamn och lösenord för den.
advice-proxy-exception = { $host ->
    [none] Be nätverksteamet att släppa igenom servern utan lösenord.
   *[other] Be nätverksteamet att släppa igenom { $host } utan lösenord.
}
advice-other-network = Försök från ett annat nätverk, och utan VPN.
advice-company-certificate = Om företaget har egna certifikat eller granskar krypterad trafik, låt nätverksteamet installera företagets certifikat på datorn.
advice-no-bypass = För din säkerhet går det inte att hoppa över den här kontrollen.
advice-sign-in-to-network = Öppna valfri sida i webbläsaren och logga in i nätverket.
advice-compare-addresses = Jämför adresserna i inställningarna med de inbyggda.
advice-something-between = En proxy eller nätverkets inloggningssida kan svara i stället: fråga nätverksteamet.

# Key store and files

advice-install-key-store = Installera och starta gnome-keyring eller KWallet på Linux.
advice-keep-for-session = Utan nyckelring: spara inloggningen bara för den här sessionen, tills programmet avslutas, eller i en fil med lösenfras.
advice-unlock-key-store = Lås upp nyckelringen, svara i fönster som frågar efter dess lösenord eller om åtkomst, och försök sedan igen.
advice-remove-old-entries = Ta bort det du inte behöver där och försök sedan igen.
advice-give-passphrase = Skriv lösenfrasen när den efterfrågas, eller skicka den med --password-stdin.
advice-repeat-passphrase = Skriv den igen. Det är skillnad på stora och små bokstäver.
advice-passphrase-lost = Om det inte går, flytta undan filen och logga in igen i varje profil.
advice-longer-passphrase = Välj en med minst 12 tecken. Några ord utan samband är bra.
advice-use-its-store = Starta igen utan --secrets. Om inställningarna anger en plats, välj profilens: keyring eller file.
advice-restore-file = Återställ filen från en säkerhetskopia.
advice-new-profile = Skapa en ny profil.
advice-check-file-rights = Kontrollera att namnet är ledigt, att du får skriva i mappen och att det finns plats på disken.


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

step-settings = Inställningarna
step-key-store = Nyckelringen
step-listen = Vägen tillbaka från inloggning i webbläsaren
step-clock = { $system ->
    [none] Jämföra klockan med servern
   *[other] Jämföra klockan med { $system }
}
step-tenant-state = { $tenant ->
    [none] SuperOffice-status för ditt företag
   *[other] SuperOffice-status för { $tenant }
}
step-organization-known = { $organization ->
    [none] Organisationen hos Microsoft
   *[other] Microsoft känner till { $organization }
}
step-discovery = { $system ->
    [none] Inloggningstjänsten
   *[other] Inloggningstjänsten för { $system }
}
step-listener-self-test = Vägen tillbaka från webbläsaren till datorn
step-proxy = { $proxy ->
    [none] { $from ->
        [none] Söka efter en proxy
        [unsaid] Söka efter en proxy
       *[other] Anslutningen går inte via någon proxy
    }
   *[other] Anslutningen går via proxyn { $proxy }
}
step-portal = Vägen till internet
step-names = { $proxy ->
    [none] Slå upp namnet
   *[other] Proxyn hittar namnet
}
step-tls = Säker anslutning
step-browser = Inloggning i webbläsaren
step-device-code = Kod för en annan enhet
step-device-sign-in = Inloggning på en annan enhet
step-answer = Återkomst från webbläsaren till datorn
step-tokens = Bekräftelse av inloggningen
step-identity = { $user ->
    [none] Vem som loggade in
   *[other] Inloggad som { $user }
}
step-permissions = Behörigheterna
step-consent = Behörigheterna för hela organisationen
step-api = { $system ->
    [none] Kontakt med tjänsten
   *[other] Kontakt med { $system }
}
step-principal = Den inloggade personen i SuperOffice
step-administrator = Behörighet som administratör
step-users = { $count ->
    [none] Hämta användarna
    [one] En användare hittades
   *[other] { $count } användare hittades
}
step-profile-me = Den egna profilen
step-organization = { $organization ->
    [none] Läsa organisationen
   *[other] Organisationen är { $organization }
}
step-calendars = { $count ->
    [none] Egna kalendrar
    [one] En egen kalender hittades
   *[other] { $count } egna kalendrar hittades
}
step-mailbox = Läsa postlådan
step-roles = Läsa kontots roll
step-grants = { $for ->
    [everyone] Behörigheterna är beviljade för alla
    [lacking] Behörigheterna är inte beviljade för alla ännu
    [unknown] För vilka behörigheterna är beviljade: inte känt
   *[other] För vilka behörigheterna är beviljade
}
step-directory = Läsa användarlistan
step-free-busy = { $visible ->
    [none] Läsa ledig/upptagen
   *[other] Ledig/upptagen, även för { $visible } av { $asked } kollegor
}
step-find-typed-host = Servern som du angav
step-find-directory-site = Servern på den här platsen, från Active Directory
step-find-directory = En server från Active Directory
step-find-autodiscover-host = Serverns vanliga namn
step-find-mail-domain = Själva e-postdomänen
step-find-service-record = Servern som domänens SRV-post anger
step-find-plain-redirect = Servern som en oskyddad adress pekar på
step-ask-server = Fråga servern om dess adresser
step-server = Kontakt med servern
step-server-sign-in = Inloggning med användarnamn och lösenord
step-calendar-folder = Öppna postlådans kalender
step-impersonation = Agera för en annan postlåda
step-address-book = Läsa offlineadressboken
step-web-api = Kontakt med SuperOffices webb-API
step-netserver = SuperOffices webbtjänster
step-ews-state = { $ews-state ->
    [allowed] Exchange Web Services: fortfarande tillåtet; Microsoft Graph: redo. Tjänsten upphör { $ends } och har stängts av stegvis sedan den 1 oktober 2026
    [asks-for-sign-in] Exchange Web Services: finns, med en inloggning som tillåter tjänsten; Microsoft Graph: redo. Tjänsten upphör { $ends } och har stängts av stegvis sedan den 1 oktober 2026
    [disabled] Exchange Web Services: avstängt genom princip (EwsEnabled är $false eller har aldrig angetts: $null); Microsoft Graph: redo. Tjänsten upphör { $ends } och har stängts av stegvis sedan den 1 oktober 2026
    [blocked] Exchange Web Services: inte tillåtet för det här programmet (med EwsEnabled $true tillåts bara program på listan); Microsoft Graph: redo. Tjänsten upphör { $ends } och har stängts av stegvis sedan den 1 oktober 2026
    [gone] Exchange Web Services: borta från adressen; Microsoft Graph: redo. Tjänsten upphör { $ends } och har stängts av stegvis sedan den 1 oktober 2026
    [unclear] Exchange Web Services: inget tydligt svar; Microsoft Graph: redo. Tjänsten upphör { $ends } och har stängts av stegvis sedan den 1 oktober 2026
   *[other] Läget för Exchange Web Services i Microsoft 365
}

step-document-plugin = { $plugin ->
    [none] Plats för dokument utöver SO Archive
   *[other] Dokument sparas i { $plugin }
}
step-document-plugin-answers = { $plugin ->
    [none] Kontakt med dokumentplatsen
   *[other] { $plugin } svarar
}
step-document-templates = { $of ->
    [none] Var mallar sparar dokument
   *[other] { $count } av { $of } mallar sparar dokument på den plats som är inställd
}
step-template-files = { $list ->
    [none] Var själva mallarna ligger
   *[other] Själva mallarna: { $list }
}
step-quote-templates = Var offertmallar sparar dokument
step-user-domains = { $list ->
    [none] Användarnamnens domäner
   *[other] Användarnamnens domäner: { $list }
}
step-user-sign-in = { $list ->
    [none] Hur användarna loggar in
   *[other] Användarna loggar in med: { $list }
}
step-user-names = { $of ->
    [none] Användarnamnen och kalendrarnas adresser
   *[other] Användarnamn jämförda med kalendrar: { $of }
}
step-identity-provider = { $for ->
    [google] { $list ->
        [none] Vem som tar emot användarnas e-post
       *[other] Google tar emot e-posten för { $list }
    }
   *[other] { $list ->
        [none] Vem som känner till användarnas domän
       *[other] Microsoft känner till { $list }
    }
}
step-sharepoint = { $place ->
    [none] Kontakt med SharePoint
   *[other] SharePoint finns på { $place }
}
step-document-site = { $place ->
    [none] Öppna webbplatsen
   *[other] Webbplats: { $place }
}
step-document-libraries = { $list ->
    [none] Webbplatsens bibliotek
   *[other] Bibliotek: { $list }
}
step-document-library = { $place ->
    [none] Bibliotek för dokument
   *[other] Bibliotek för dokument: { $place }
}
step-template-library = { $place ->
    [none] Bibliotek för mallar
   *[other] Bibliotek för mallar: { $place }
}
step-site-permissions = SuperOffices skrivbehörighet på webbplatsen
step-document-app = SuperOffices appar i organisationen
step-user-groups = { $of ->
    [none] Organisationens grupper
   *[other] { $count } av { $of } grupper är Microsoft 365-grupper
}
step-old-add-in = Det gamla SharePoint-tillägget upphörde den 2 april 2026; inget behöver det
step-document-writing = Om kontot får skriva där: inte kontrollerat, eftersom ett test skulle lämna en fil efter sig
step-content-types = SuperOffices innehållstyper: inte kontrollerat, eftersom bara den avvecklade integrationen behöver dem
step-custom-script = Anpassade skript, bara för äldre uppsättningar: inte kontrollerat, eftersom det inte går att läsa härifrån. Administrationscentret för SharePoint, Aktiva webbplatser, Inställningar, eller Set-SPOSite med -DenyAddAndCustomizePages 0; det återgår inom 24 timmar
step-drive = { $user ->
    [none] Öppna Google Drive
   *[other] Google Drive är aktiverat för { $user }
}
step-drive-user = { $user ->
    [none] Konto för dokumenten
   *[other] Dokumenten skulle ligga hos { $user }
}
step-shared-drives = { $list ->
    [none] Delade enheter
   *[other] Delade enheter: { $list }
}
step-drive-folder = { $for ->
    [organization] Mapp i en delad enhet: { $place }
    [person] Mapp i någons egen enhet: { $place }
   *[other] Öppna mappen
}
step-state-running = pågår
step-state-ok = klart
step-state-warning = varning
step-state-failed = misslyckades
step-state-skipped = inte provat
step-state-no-result = inget resultat


## What the page in the browser says

page-says-microsoft365-need-admin-approval = Behöver godkännande av administratör
page-says-microsoft365-approval-required = Godkännande krävs
page-says-microsoft365-cannot-access-right-now = Du kan inte komma åt det här just nu
page-says-microsoft365-cant-get-there-from-here = Du kan inte komma dit härifrån
page-says-microsoft365-wrong-account = Den visar fel konto
page-says-microsoft365-cannot-reach-this-page = Det går inte att nå sidan
page-says-microsoft365-blank-page = Inget: den är tom
page-says-microsoft365-closed-but-waiting = Jag kan stänga den, men programmet väntar ändå
page-says-microsoft365-error-number = Ett felnummer …

page-says-superoffice-no-access = ”Account does not have access”
page-says-superoffice-not-approved = ”Authorization error: ()”
page-says-superoffice-needs-reapproval = ”NeedsReapproval”
page-says-superoffice-technical-error = ”Technical error”
page-says-superoffice-invalid-redirect = ”InvalidRedirectUrl”
page-says-superoffice-revoked = ”Revoked”
page-says-superoffice-expired = ”Expired”
page-says-superoffice-denied = ”Denied”
page-says-superoffice-wrong-account = Den visar fel konto eller företag
page-says-superoffice-cannot-reach-this-page = Det går inte att nå sidan
page-says-superoffice-blank-page = Inget: den är tom
page-says-superoffice-closed-but-waiting = Jag kan stänga den, men programmet väntar ändå
page-says-superoffice-error-number = En annan feltext …

page-says-google-blocked-by-administrator = Åtkomst blockerad: administratören måste granska appen
page-says-google-not-verified = Google har inte verifierat den här appen
page-says-google-within-organization = Begränsad till användare inom organisationen
page-says-google-advanced-protection = Avancerat skydd
page-says-google-invalid-request = Ogiltig begäran
page-says-google-boxes-to-tick = Jag ser rutor att markera
page-hint-boxes-to-tick = Markera rutorna (”Markera alla”) och välj sedan ”Fortsätt”. Programmet väntar fortfarande på det.
page-says-google-cannot-reach-this-page = Det går inte att nå sidan
page-says-google-wrong-account = Den visar fel konto
page-says-google-blank-page = Inget: den är tom
page-says-google-closed-but-waiting = Jag kan stänga den, men programmet väntar ändå
page-says-google-error-number = En annan text, eller ”Fel …”


## The page that the browser shows at the end

result-page-product = { -product }
result-page-received = Mottaget. Gå tillbaka till { -product }.
    .title = Mottaget
    .lead = { -product } kontrollerar svaret och visar vad som händer härnäst. Stäng den här fliken: om en sida till behövs öppnas den i en ny flik.
result-page-another-attempt = Sidan hör till ett annat försök
    .title = Ett annat försök
    .lead = { -product } väntar på ett annat svar. Stäng fliken och fortsätt i den senaste, eller börja om i { -product }.
result-page-incomplete = Svaret var ofullständigt
    .title = Ofullständigt
    .lead = Något tog bort delar av det på vägen, kanske ett integritetstillägg i webbläsaren. { -product } väntar fortfarande: stäng av tillägget för den här inloggningen, eller öppna länken i en annan webbläsare.
result-page-over = Försöket är avslutat
    .title = Avslutat
    .lead = Stäng den här fliken, gå tillbaka till { -product } och börja om inloggningen.
result-page-already = Redan mottaget. Gå tillbaka till { -product }.
    .title = Redan mottaget
    .lead = Svaret har redan kommit och används bara en gång. Stäng den här fliken: om en sida till behövs öppnas den i en ny flik.
result-page-problem = Gå tillbaka till { -product }
    .title = Gå tillbaka till { -product }
    .lead = Svaret har kommit. { -product } berättar vad det betyder och vad du kan göra. Du kan stänga den här fliken.
result-page-keep-private = Skicka inte sidans adress till någon: den hör till din inloggning.


## Boxes on Google’s page

box-users = Visa information om användare…
box-calendar-list = Visa listan över Google-kalendrar…
box-free-busy = Visa din tillgänglighet…
box-drive = Se information om dina filer på Google Drive
box-other = En annan behörighet


## The file of a Google client

client-file-too-large = Filen är för stor. Välj den lilla fil som kan hämtas i Googles konsol för en klient av typen ”Desktop app”.
client-file-something-else = Filen beskriver ingen klient. Öppna ”Clients” i Googles konsol, skapa en av typen ”Desktop app” och hämta dess fil.
client-file-web = Filen gäller en webbapp, som inte kan leda tillbaka till ett skrivbordsprogram. Skapa en klient av typen ”Desktop app” och välj dess fil.
client-file-service-account = Filen är nyckeln till ett tjänstkonto, som ingen kan logga in med. Skapa en klient av typen ”Desktop app” och välj dess fil.
client-file-incomplete = Filen saknar klient-id:t eller klienthemligheten. Hämta den igen, eller ange båda för hand.
client-file-locked = Företagets policy bestämmer klienten för Google här. Filen användes inte.


## The window: frame and controls

window-product = Synchronizer Setup
window-title = Synchronizer Setup – { $page }
window-title-rehearsal = ÖVNING, påhittade företag – Synchronizer Setup – { $page }
window-title-profiles = Profiler
window-title-before-you-start = Innan du börjar
window-title-select-systems = Välj system
window-title-configure-systems = Konfigurera system
window-title-customize-systems = Anpassa system
window-title-configure-profile = Konfigurera profil
window-title-link-users = Koppla användare
window-title-summary = Översikt
window-title-approval = Väntar på administratören
window-title-waiting = Väntar på webbläsaren
window-title-failed = Inte anslutet
window-title-trouble = Vad som hände
window-title-report = Supportrapport
window-title-proxy = Logga in på proxyn
window-title-documents = Dokument
window-position = Steg { $number } av { $all }
window-rehearsal = Övning: påhittade företag. Stäng fönstret för att avsluta den.
window-rehearsal-within = Övning: påhittade företag. Avsluta med ”{ window-end-rehearsal }” längst ned på sidan.
window-look-system = Automatiskt
window-look-light = Ljust
window-look-dark = Mörkt
view-title = Visning och språk
view-lead = Allt gäller direkt och förblir som du har valt.
view-language = Språk
view-look = Utseende
view-look-system = Som datorn är inställd
view-look-light = Mörk text på ljus botten
view-look-dark = Ljus text på mörk botten
view-contrast = Hög kontrast
view-contrast-about = Svart, vitt och gult
view-text-size = Textstorlek
view-smaller = Mindre
view-larger = Större
view-usual = Vanlig storlek
view-keys = På alla sidor: { $command } med + större, med − mindre, med 0 vanlig. { $command } med kommatecken öppnar den här sidan.
view-motion = Rörelse
view-motion-system = Som datorn är inställd
view-motion-usual = Vanlig
view-motion-reduced = Reducerad
view-motion-about = Visar färre animationer.
view-locked = Företaget har bestämt detta. Det kan inte ändras här.
key-command = Ctrl
window-help-f1 = Hjälp F1
window-help = Hjälp
window-close-help = Stäng hjälpen
window-help-profiles = En profil ansluter SuperOffice till ett kalendersystem. Skapa en ny, eller fortsätt med en som finns. När en kontroll säger att en inloggning inte längre gäller, välj ”Inloggningar” och sedan ”Logga in igen”.
window-help-before-you-start = Samla ihop det som står här, eller kopiera listan och skicka den till IT-avdelningen. Inget ändras på den här sidan.
window-help-select-systems = Ge profilen ett namn som dina kollegor förstår. Allt annat passar de flesta företag.
window-help-configure-systems = Tryck på en inloggningsknapp. Webbläsaren öppnar leverantörens egen sida; programmet ser aldrig ditt lösenord. När webbläsaren säger att du kan gå tillbaka, kom tillbaka hit.
window-help-passwords = Där det finns en inloggningsknapp öppnar webbläsaren leverantörens egen sida, och programmet ser inte det lösenordet. Ett lösenord som du skriver här går bara till din egen server. När anslutningen fungerar sparas det där inloggningarna sparas.
window-help-customize-systems = Allt här passar de flesta företag och kan ändras senare. Ändringar påverkar inte det som redan är synkroniserat.
window-help-configure-profile = Kontrollera tidszonerna; allt annat passar de flesta företag.
window-help-link-users = Koppla varje person i SuperOffice till sin egen kalender. Programmet skickar inga mejl till någon.
window-help-keys =
    Tabb och Skift+Tabb går från en kontroll till nästa och tillbaka. Piltangenterna väljer i en grupp eller en lista. Blanksteg trycker och kryssar i.
    Enter trycker på det som har fokus; i ett fält går den vidare. Esc stoppar det som pågår, stänger det som är öppet eller går tillbaka.
    { $next }: { window-next }. { $back }: { window-back }. { $close }: { $leave }.
    Page Up, Page Down, Home och End rullar. { $command } med +, − eller 0 ändrar textens storlek, { $command } med kommatecken öppnar { view-title }. F1 öppnar och stänger den här hjälpen.
window-help-summary = Profilen är sparad. Lämna över den till den som sköter Synchronizer åt er.
# The attribute .key is the letter that stands for the button together with Alt; each another one.
window-back = Tillbaka
    .key = T
window-next = Nästa
    .key = N
window-save-and-close = Spara och stäng
    .key = S
window-saving = Sparar …
window-close = Stäng
window-end-rehearsal = Avsluta övningen
window-to-profiles = Alla profiler
window-understood = Jag har läst det här
window-rehearsal-problem = De påhittade företagen kunde inte startas
window-settings-problem = Inställningsfilen gick inte att använda; de inbyggda inställningarna används i stället
window-broke = Programmet avslutades oväntat förra gången
window-broke-more = Det var ett fel i programmet. Färdiga uppgifter finns kvar i profilen; öppna den för att fortsätta. Händer det igen, lämna en rapport till supporten: den anger var felet finns.
window-setting-not-kept = Valet gäller nu, men kunde inte sparas i inställningarna
window-try-again = Försök igen
window-keep-for-session = Spara inloggningarna bara tills jag stänger programmet

step-title-select-systems = Välj system
step-title-configure-systems = Konfigurera system
step-title-customize-systems = Anpassa system
step-title-configure-profile = Konfigurera profil
step-title-link-users = Koppla användare
step-title-summary = Översikt

missing-name = Profilen behöver ett namn.
missing-calendar = Välj ett kalendersystem.
missing-superoffice = SuperOffice CRM är inte anslutet ännu.
missing-microsoft365 = Microsoft 365 är inte anslutet ännu.
missing-address = En angiven adress går inte att använda. Rätta den, eller töm fältet.
missing-entry = En uppgift går inte att använda. Rätta den, eller töm fältet.
missing-exchange = Exchange är inte anslutet ännu.
missing-google = Google är inte anslutet ännu.


## Customize Systems
customize-heading = Hur bokningar och kontakter ser ut
customize-lead = Det här är de vanliga värdena. Inget måste ändras, och allt kan ändras senare.
customize-fields = Fält i SuperOffice
customize-subject = Ämne för bokningar
customize-subject-about = Vad en bokning heter i kalendern, i den här ordningen.
customize-up = Upp
customize-down = Ned
customize-preview = Förhandsvisning med påhittade bokningar
customize-preview-cut = Ett långt ämne kortas av: sätt det viktigaste först. Hur mycket som visas beror på kalendern.
customize-no-subject = Inget är valt: bokningarna skulle sakna ämne.
customize-short-type = Möte
customize-short-first-line = Ny offert
customize-short-company = Nordfjell Energi AS
customize-short-department = Inköp
customize-short-person = Kari Berg
customize-long-type = Servicebesök
customize-long-first-line = Gå igenom den årliga underhållsplanen för alla pumpstationer
customize-long-company = Nordfjell Energi og Vannforsyning AS
customize-long-department = Drift och underhåll, region nord
customize-long-person = Ola Kristoffer Nordmann
customize-persons = Synkronisering av personer
customize-types = Typer av bokningar och uppgifter
customize-elsewhere = Anges inte här
customize-elsewhere-about = Synchronizer har själv fler inställningar, som heter inkommande och utgående; här finns inget att göra åt dem. Åt vilket håll ändringar går är något annat: { preference-direction }, under ”{ step-title-configure-profile }”.
customize-other = Andra inställningar för SuperOffice
subject-part-type = Typ
subject-part-first-line = Beskrivningens första rad
subject-part-company = Företag
subject-part-department = Avdelning
subject-part-person = Person
preference-job-title = Fält för befattning
preference-job-title-about = Ange ett fältnamn, som Synchronizer kontrollerar. Lämna tomt för SuperOffices eget fält.
preference-job-title-example = Roll
preference-title = Fält för titel
preference-title-about = Ange ett fältnamn, som Synchronizer kontrollerar. Lämna tomt för SuperOffices eget fält (herr/fru).
preference-title-example = Akademisk titel
preference-department = Fält för avdelning
preference-department-about = Ange ett fältnamn, som Synchronizer kontrollerar. Lämna tomt för företagets avdelning.
preference-department-example = Affärsområde
preference-language = Språk för listposter
preference-language-about = För listor på flera språk: språkkoden, till exempel ”en” eller ”nb”. Tomt: SuperOffices vanliga språk.
preference-selections = Statiska urval
preference-selections-about = Ett statiskt urval är en lista över personer som någon har satt ihop för hand i SuperOffice. Medlemmarna blir kontakter i { $system }. Skilj namn åt med komma. Högst några hundra medlemmar: fler gör allt långsammare. Kontrolleras av Synchronizer.
preference-selections-example = Kunder i Stockholm, Nyhetsbrev
preference-types = Typer som synkroniseras
preference-types-about = Tomt: alla typer. Skilj namn åt med komma. Kontrolleras av Synchronizer.
preference-types-example = Möte, Telefonsamtal
preference-contact-group = Kontaktgrupp
preference-contact-group-about = Alla synkroniserade kontakter hamnar i den här gruppen i Google. Tomt: i ingen grupp. Kontrolleras av Synchronizer.
preference-contact-group-example = SuperOffice-kontakter
preference-crm-reminders = Synkronisera påminnelser från SuperOffice
preference-crm-reminders-about = Användare kan även ställa in detta själva.
preference-personal-numbers = Använd personliga telefonnummer som primära
preference-personal-numbers-about = Personens eget nummer går före företagets.
preference-birthdays = Synkronisera kontakters födelsedagar
preference-birthdays-about = Kontakternas födelsedagar följer med.
preference-participants-in-text = Lägg till uppgifter om deltagare i texten
preference-participants-in-text-about = Bokningens text anger vilka som deltar.
preference-link-by-text = Koppla person via e-post i texten
preference-link-by-text-about = En e-postadress i texten kopplar personen till bokningen.
preference-all-day = Synkronisera heldagshändelser
preference-all-day-about = Händelser utan klockslag, till exempel helgdagar.
preference-free = Synkronisera bokningar markerade som Ledig
preference-free-about = Bokningar då kalendern visar personen som ledig.
preference-calendar-reminders = Synkronisera påminnelser från Outlook
preference-calendar-reminders-google = Synkronisera påminnelser från Google Kalender
preference-calendar-reminders-about = Kalenderns påminnelser följer med.
preference-usual = (som vanligt)
preference-yes = Ja
preference-no = Nej
preference-undecided = Standard i Synchronizer
preference-undecided-about = Ja eller nej så som det är inställt i Synchronizer; det syns inte härifrån.
preference-too-long = Fel: använd högst 100 tecken per post.
preference-too-many = Fel: använd högst 100 poster.
preference-invisible = Fel: posten innehåller tecken som inte syns.
preference-no-language = Fel: använd en kod med två eller tre bokstäver, till exempel ”en” eller ”nb”.
preference-no-zone = Fel: välj en tidszon i listan, till exempel Europe/Oslo.
preference-several-zones = Fel: flera tidszoner har det här namnet. Välj en av dem.

## Configure Profile
schedule-heading = Tidszoner, och vad som synkroniseras
schedule-lead = Kontrollera tidszonerna. Allt annat passar de flesta företag.
schedule-zones = Tidszoner
schedule-computer = Den här datorn
schedule-computer-unknown = Datorns tidszon är okänd.
schedule-as-computer = Samma som datorn
schedule-assumed = SuperOffice anger inte sin tidszon. Det här är datorns: ändra den om SuperOffice har en annan.
schedule-assumed-utc = SuperOffice anger inte sin tidszon. Den här datorn har UTC, som servrar ofta har: det är troligen inte tidszonen för SuperOffice.
schedule-says = { $system } anger: { $zone }
schedule-says-nothing = { $system } anger inte sin tidszon.
schedule-guessed = { $system } anger inte sin tidszon. Den här är en gissning: datorns egen. Bekräfta den, eller välj en annan.
schedule-as-it-says = { $system }, som systemet självt anger
schedule-take = Använd { $zone }
schedule-confirm = { $zone } stämmer
schedule-zones-open = Välj en tidszon för båda systemen.
schedule-zones-agree = Alla klockor visar samma tid.
schedule-zones-computer = Båda systemen visar samma tid. Bara den här datorn har en annan tidszon. Du behöver inte göra något.
schedule-zones-assumed = Båda tidszonerna som är valda här visar samma tid. { $system } anger inte sin egen: fråga den som sköter systemet om du är osäker.
schedule-zones-assumed-computer = Båda tidszonerna som är valda här visar samma tid; bara den här datorn har en annan, och det gör ingenting. { $system } anger inte sin egen: fråga den som sköter systemet om du är osäker.
schedule-zones-differ = SuperOffice och { $system } har olika tidszoner
schedule-zones-differ-about = Stämmer det behöver du inte göra något. Annars ändrar du den som är fel, så att bokningar och uppgifter inte får fel tid.
schedule-zones-reported = { $system } har en annan tidszon än den du valde
schedule-zones-reported-about = Välj { $zone }, om du inte vet att ditt val är rätt: annars får bokningar och uppgifter fel tid.
zone-about = { $windows }, { $offset }
zone-meant = { $zone }: { $about }
schedule-items = Vad som synkroniseras
schedule-users = Användare
preference-crm-zone = Tidszon för SuperOffice
preference-crm-zone-about = En stad, till exempel Oslo, eller ett Windows-namn. SuperOffice anger den inte.
preference-calendar-zone = Tidszon för { $system }
preference-calendar-zone-about = En stad, till exempel Oslo, eller ett Windows-namn.
preference-appointments = Synkronisera bokningar
preference-appointments-about = Från kalendern i SuperOffice och från kalendersystemet.
preference-persons = Synkronisera personer
preference-persons-about = Personer i SuperOffice, kontakter i kalendersystemet.
preference-tasks = Synkronisera uppgifter
preference-tasks-about = Uppgifter och uppföljningar.
preference-direction = Synkroniseringsriktning
direction-two-way = Åt båda håll
direction-two-way-about = Ändringar går åt båda håll.
direction-to-calendar = Åt ett håll, till { $system }
direction-to-calendar-about = Ändringar i { $system } når inte SuperOffice.
direction-to-superoffice = Åt ett håll, till SuperOffice
direction-to-superoffice-about = Ändringar i SuperOffice når inte { $system }.
direction-off = Ingen synkronisering
direction-off-about = Inget synkroniseras förrän detta ändras.
preference-users-edit-own = Användare får ändra egna inställningar
preference-users-edit-own-about = Annars gäller det som anges här för alla.
preference-sync-user = Ett konto agerar för alla användare (Sync User)
preference-sync-user-about = Först när Synchronizers leverantör har aktiverat det. Användarna får då inga mejl och loggar inte in.

## Link Users
links-taken-out = Några användare är inte kopplade längre
links-taken-out-more = Par: { $count }. De hör till en annan organisation än den som nu är ansluten, eller är kopplade i en annan profil. En kopia från tidigare ligger bredvid profilen.
link-heading = Vem hör till vilken kalender
link-lead = Koppla varje person i SuperOffice till sin kalender i { $system }. Programmet skickar inga mejl.
link-of = Listan från { $system }
link-fetching = { $system } läses
link-not-fetched = Inte hämtad ännu
link-begins = Listan hämtas …
link-known = { $known } hittills
link-known-of = { $known } av ungefär { $total }
link-whole = { $count ->
    [one] En person har hämtats
   *[other] { $count } personer har hämtats
}
link-part = { $known } har hämtats; listan är inte komplett
link-part-of = { $known } av ungefär { $total } har hämtats; listan är inte komplett
link-sorting = Listorna jämförs …
link-stop = Stoppa
link-fetch = Hämta
link-go-on = Fortsätt
link-fetch-again = Hämta igen
link-configure = Kontrollera konfigurationen här
link-failed-kept = Det som { $system } har lämnat hittills finns kvar.
link-busy = { $system } ber programmet vänta { $seconds } s. Hämtningen fortsätter av sig själv.
link-from-the-beginning = { $system } har tappat bort sig i listan. Den läses om från början; inget går förlorat.
link-gap-search-is-cut = { $system } avslutar långa sökningar i förtid, så personer kan saknas. Lägg till deras adresser nedan.
link-gap-public-list = { $system } visar bara sin offentliga lista: dolda och avstängda personer saknas.
link-gap-only-oneself = Kontot har ingen katalog och listar bara sig självt. Lägg till andras adresser nedan.
link-untold-basic-permission = Du kan gå vidare: Microsoft 365 visar namn och huvudadresser, och det räcker för de flesta. Utelämna för hand det som inte är personer (rum, delade postlådor, spärrade konton), och koppla för hand den som har en annan adress i SuperOffice.
link-untold-how = Så får du veta mer
link-untold-basic-permission-more = Det här behöver ingen göra. Den som ansvarar för programmet lägger till behörigheten User.Read.All i inställningsfilen (inställning: microsoft365.scopes), en Microsoft 365-administratör godkänner den, och du loggar in igen.
link-untold-rooms = Exchange listar rum och delade postlådor som personer. Utelämna dem för hand.
link-left-out = Erbjuds inte: { $list }.
link-name-differs = Användarnamnet (UPN) är ett annat: { $user }
link-left-out-person = övriga ({ $count })
link-left-out-retired = personer som slutat eller är spärrade ({ $count })
link-left-out-shared = delade postlådor ({ $count })
link-left-out-guest = gäster ({ $count })
link-left-out-without-calendar = konton utan kalender ({ $count })
link-parts = Listornas delar
link-tab-exact = Exakta träffar
link-tab-weak = Förslag efter användarnamn
link-tab-several = Flera är möjliga
link-tab-only-superoffice = Bara i SuperOffice
link-tab-only-calendar = Bara i { $system }
link-tab-linked = Kopplade
link-tab-elsewhere = Kopplade annanstans
link-about-exact = Adressen i SuperOffice är en av personens adresser i { $system }: listan visar den som stämmer överens. Avmarkera dem som inte ska kopplas.
link-about-exact-more = Adressen i SuperOffice är en av personens adresser i { $system }. Ingen är markerad här: profilen har redan kopplade användare. Markera dem som också ska kopplas.
link-about-weak = Användarnamnet är samma på båda sidor; adressen i SuperOffice är en annan eller saknas. Markera paren som stämmer.
link-no-address = Ingen e-postadress
link-same-user = Samma användarnamn: { $user }
link-same-user-besides = { $address } · samma användarnamn: { $user }
link-about-several = Mer än en kalender har adressen, eller mer än en person. En kalender med personens namn står först. Koppla inte en delad postlåda: saknas personens egen kalender, låt personen vara och titta under ”Bara i { $system }”.
link-about-only-superoffice = Ingen i { $system } har deras adress. Välj en kalender för hand, eller utelämna dem.
link-about-only-calendar = Ingen i SuperOffice har deras adress. Välj en person för hand, eller utelämna dem.
link-about-linked = De här paren är sparade i profilen. De ändras inte när listorna hämtas igen.
link-about-elsewhere = Personer från båda listorna som är kopplade i en annan profil. En koppling till skulle dubblera deras bokningar; ta bort den första i den profilen.
link-half = En lista är inte komplett ännu, så motparten kan dyka upp senare.
link-half-first = En lista är inte komplett ännu, och någon som saknas kan ha samma adress. Vänta tills hela listan har hämtats.
link-half-rests = En lista är inte komplett ännu, och någon som saknas kan ha samma adress. Hämta hela listan först, ovan.
link-search = Sök
link-search-in = Sök i { $system }
link-search-example = Namn eller adress
link-nobody = Ingen
link-nobody-exact = Ingen här. Välj en annan del ovanför: siffran visar hur många personer den har.
link-done-exact = Klart här: alla som har samma adress på båda sidor är kopplade. Välj en annan del ovanför: siffran visar hur många personer den har.
link-done-here = Klart: alla som har samma adress på båda sidor är kopplade.
link-nobody-yet = Ingen ännu: listorna måste hämtas först.
link-nobody-found = Ingen hittades
link-position = { $place } av { $count }
link-possible = { $count } kalendrar passar: välj en
link-possible-people = Passar { $count } personer: kanske en delad postlåda
link-perhaps-shared = { $address } · kanske en delad postlåda
link-same-name = { $address } · samma namn
link-taken = Kopplad i profilen ”{ $name }”
link-changed = Numera någon annan i { $system }; kopplad som { $who }
link-gone = Inte längre i { $system }
link-now-retired = Har slutat eller är spärrad i { $system }
link-now-without-calendar = Numera utan kalender i { $system }
link-now-other = Numera ingen person i { $system }
link-ticked = Koppla valda ({ $count })
link-left = Markerade, men inte kopplade ännu: { $names }
link-left-about = Koppla dem nu. Välj { window-next } en gång till för att gå vidare utan dem.
link-all = Koppla alla { $count }
link-unlink = Ta bort kopplingar ({ $count })
link-tick-all = Markera alla
link-tick-none = Avmarkera alla
link-hand = Samma person i { $system }
link-hand-choose-first = Välj någon i listan ovan först.
link-hand-nobody = Ingen är vald ännu.
link-hand-half = Vald: { $one }. Välj nu vem som hör ihop i { $system }.
link-hand-pair = Valda: { $one } och { $two }
link-hand-shared = Valda: { $one } och { $two }, kanske en delad postlåda: flera personer i SuperOffice har dess adress.
link-one = Koppla dessa två
link-one-shared = Koppla ändå
link-undo = Ångra
link-done-linked = Kopplade: { $count }.
link-done-unlinked = Borttagna kopplingar: { $count }.
link-done-undone = Ångrat.
link-done-all = { $count ->
    [one] I profilen: 1 kopplad användare.
   *[other] I profilen: { $count } kopplade användare.
}
link-addresses-title = Personer som { $system } inte listar
link-addresses-about = Lägg till dem med deras e-postadresser.
link-addresses-needed = Listan kan sakna personer. Lägg till dem med deras e-postadresser.
link-addresses = Adresser, eller en fil med dem
link-addresses-hint = Skriv adresser, ange sökvägen till en CSV-fil eller släpp filen på fönstret.
link-addresses-add = Lägg till
link-addresses-paste = Lägg till det kopierade
link-added = Nya personer: { $count }
link-added-rest = Redan kända: { $known }. Rader utan adress: { $wrong }.
link-added-cut = Det var mer än vad som kan tas emot: det som kommer efter 4 MB eller 50 000 personer utelämnades.
link-unreadable = Inget gick att läsa
link-unreadable-more = Kontrollera sökvägen: filen måste vara en textfil, till exempel CSV, på högst 4 MB.
link-save = Spara paren som CSV
link-saved = Paren är sparade
link-open-folder = Öppna mappen
link-table-name-superoffice = Namn i SuperOffice
link-table-address-superoffice = E-post i SuperOffice
link-table-name = Namn i { $system }
link-table-address = E-post i { $system }

## Waiting for an administrator’s approval

approval-subtitle = Väntar på administratörens godkännande.
approval-chip = Väntar på godkännande
approval-about-microsoft365 = En administratör i organisationen måste godkänna programmet en gång. Skicka det färdiga mejlet eller länken.
approval-about-superoffice = En SuperOffice-administratör måste godkänna programmet en gång för ditt företag. Skicka det färdiga mejlet.
approval-about-google = En avancerad administratör för ert Google Workspace måste markera programmet som betrott. Skicka det färdiga mejlet.
approval-about-exchange = En administratör behöver agera först. Skicka det färdiga mejlet.
approval-known = Du loggade in som { $user }. Det var rätt, och bara godkännandet saknas.
approval-known-microsoft365 = Du loggade in som { $user }. Hör kontot till organisationen som ska anslutas saknas bara godkännandet. Är det bara gäst där, välj ”Använd ett annat konto”: annars gäller godkännandet en annan organisation.
approval-guest = Är kontot bara gäst i organisationen som ska anslutas? Använd i så fall ett annat: godkännandet skulle gälla en annan organisation.
approval-link = Länk till administratören
approval-link-hint = Den fungerar på vilken dator som helst. Godkännandet gäller även om sista sidan inte kan nås.
approval-link-hint-rehearsal = I en övning spelar du administratören: öppna den på den här datorn och välj ”Have an admin account?”. Godkännandet gäller även om sista sidan inte kan nås.
approval-mail = Öppna e-postprogram
approval-mail-opened = E-postprogrammet öppnas. Ange administratörens adress där. Om inget syns, välj ”Kopiera texten”.
approval-no-mail-program = Inget e-postprogram hittades. Kopiera texten och skicka den på ditt eget sätt.
approval-copy-text = Kopiera texten
approval-text-copied = Texten till administratören finns i urklipp.
approval-show-picture = Visa QR-kod
approval-hide-picture = Dölj QR-kod
approval-picture = QR-kod för länken till administratören
approval-picture-about = Administratören kan öppna länken med kameran i en telefon.
approval-looking = Kontrollerar om det är godkänt …
approval-not-yet = Inte godkänt ännu – kontrollerat kl. { $time }, nästa gång om { $left }
approval-trouble = Kunde inte fråga kl. { $time }: { $why }. Nästa gång om { $left }
approval-there = Godkänt. Nu testas allt.
approval-nobody-signed-in = Godkännandet syns inte härifrån, eftersom organisationen inte har låtit någon logga in ännu. När du får veta att det är klart, välj ”Logga in”: webbläsaren öppnas.
approval-provider-is-silent = Godkännandet syns inte härifrån. När du får veta att det är klart, välj ”Logga in”: webbläsaren öppnas.
approval-sign-in-ended = Godkännandet syns inte längre härifrån: din första inloggning har gått ut, eller sparades bara tills programmet stängdes. Välj ”Logga in”: webbläsaren öppnas.
approval-just-tried = Inte godkänt ännu. Efter ett godkännande kan det ta några minuter. Välj sedan ”Logga in” igen: webbläsaren öppnas.
approval-check = Kontrollera nu
approval-sign-in = Logga in
approval-check-looks = Kontrollerar direkt.
approval-check-signs-in = Öppnar inloggningen i webbläsaren.
approval-close-meanwhile = Du kan lämna sidan: kontrollen fortsätter. Om du stänger programmet fortsätter den när du öppnar profilen igen.
approval-close-ends = Du kan lämna sidan, men låt programmet vara öppet. När det stängs upphör kontrollen, och inloggningarna glöms. Godkännandet gäller ändå: logga in på nytt då.
approval-stop = Sluta vänta
approval-not-kept = Det gick inte att spara att profilen väntar
approval-back = Tillbaka till väntan på godkännande

## The window: pages

passphrase-heading = Öppna filen med inloggningarna
passphrase-lead = Inloggningarna ligger i en fil på datorn som bara öppnas med sin lösenfras. Du tillfrågas bara en gång tills du stänger programmet.
passphrase-heading-new = Spara inloggningarna i en fil med lösenfras
passphrase-lead-new = För datorer utan nyckelring. Den som har både filen och lösenfrasen har inloggningarna. Ingen kan återskapa en borttappad lösenfras: då måste du logga in igen.
passphrase-field = Lösenfras
passphrase-hint = Det är skillnad på stora och små bokstäver.
passphrase-hint-new = Minst 12 tecken. Några ord utan samband är bra.
passphrase-again = Samma en gång till
passphrase-differs = Fel: de är inte lika.
passphrase-error = Fel: { $error }
passphrase-open = Öppna
passphrase-make = Skapa filen
passphrase-opening = Det tar en stund, så att ingen kan gissa snabbt.
passphrase-made = Filen med inloggningarna är skapad
passphrase-made-about = Den heter { $file } och öppnas bara med din lösenfras, som du får ange en gång varje gång du startar programmet.
passphrase-lost = Om lösenfrasen är borta kan ingen återskapa den: flytta undan filen { $file }, logga in igen i varje profil och välj en ny lösenfras.

profiles-heading-empty = Anslut SuperOffice till era kalendrar
profiles-lead-empty = Du behöver ungefär tio minuter, en SuperOffice-administratör och, i de flesta företag, en administratör för Microsoft 365, Exchange eller Google. Inget ändras i något av systemen innan du säger till.
profiles-heading = Profiler
profiles-lead = En profil ansluter SuperOffice till ett kalendersystem.
profiles-new = Skapa en ny profil
profiles-rehearse = Prova med påhittade företag
profiles-rehearse-about = För att prova eller öva: allt är påhittat och stannar på datorn. Dina egna profiler är tillbaka när du väljer ”{ window-end-rehearsal }”.
profiles-rehearsal-about = Det här är en övning, bara med påhittade företag. Den slutar när du stänger fönstret. Dina egna profiler är orörda: de är tillbaka när du startar programmet som vanligt. Profiler som du skapar här finns kvar till nästa övning, men inte deras påhittade inloggningar.
profiles-rehearsal-about-within = Det här är en övning, bara med påhittade företag. Välj ”{ window-end-rehearsal }”, så är dina egna profiler tillbaka, orörda. Profiler som du skapar här finns kvar till nästa övning, men inte deras påhittade inloggningar.
profiles-rehearsal-ended = Övningen är avslutad: härifrån är allt på riktigt
profiles-rehearsal-ended-about = Här är dina egna profiler, som de var. De påhittade finns kvar till nästa övning.
profiles-open = Öppna
profiles-continue = Fortsätt
profiles-delete = Ta bort
profiles-restore = Återställ
profiles-purge = Ta bort för gott
profiles-purge-ask = Ta bort ”{ $name }” för gott?
profiles-purge-about = Inloggningarna återkallas där det går och glöms. Profilen kan sedan inte återställas.
profiles-purge-yes = Ja, ta bort
profiles-purge-no = Behåll den
profiles-purging = Tar bort profilen …
profiles-manage = Hantera
profiles-manage-about = ”Duplicera” skapar en kopia med samma inställningar, men utan inloggningar och kopplade användare: ingen får kopplas två gånger.
profiles-rename = Byt namn
profiles-renamed = Profilen heter nu ”{ $name }”
profiles-duplicate = Duplicera
profiles-duplicated = ”{ $name }” har skapats
profiles-duplicated-about = Den har samma inställningar, men inga inloggningar och inga kopplade användare.
profiles-export = Exportera
profiles-documents = Dokument
profiles-exported = Sparad i { $file }
profiles-import = Importera en profil
profiles-import-file = Profilens fil
profiles-import-hint = Skriv var den finns, eller släpp filen på fönstret.
profiles-import-compare = Visa vad som skulle ändras
profiles-import-leave = Lämna allt som det är
profiles-import-reading = Läser filen …
profiles-import-difference = Vad som skulle ändras
profiles-import-take = Spara så här
profiles-import-saving = Sparar profilen …
profiles-state-complete = Ansluten
profiles-state-failed = Senaste testet gav fel
profiles-state-session = Ansluten tills du stänger programmet
profiles-state-approval = Väntar på administratören
profiles-state-unfinished = Inte färdig
profiles-state-deleted = Borttagen
profiles-deleted-about = Inloggningarna sparas i 30 dagar: profilen kan återställas fram till { $until }.
profiles-waits-since = Väntar på en administratörs godkännande sedan { $time }. Öppna profilen för att kontrollera.
profiles-goes-on-at = Nästa steg: { $step }
profiles-failed-at = Senast testad { $time }, med fel
profiles-tested = Senast testad { $time }
profiles-warnings = Fungerar, med en varning: { $list }
profiles-sign-ins = Inloggningar
profiles-keeping = Sparar inloggningen …
profiles-repaired = Inloggad igen som { $user }. Inget annat i profilen ändrades.
profiles-repaired-server = Inloggad igen som { $user }. Profilen har adresserna som du angav.
profiles-disconnect = Koppla från
profiles-disconnect-ask = Koppla från { $system } i profilen?
profiles-disconnect-about = Inloggningen återkallas hos { $system } där det går och tas bort från datorn. Resten av profilen finns kvar. Du kan logga in igen senare.
profiles-disconnect-yes = Ja, koppla från
profiles-disconnect-no = Behåll anslutningen
profiles-disconnecting = Kopplar från { $system } …
profiles-disconnected = { $system } är frånkopplat
profiles-left-nothing-kept = Ingen inloggning var sparad på datorn. För att även ta bort programmet hos { $system }, öppna { $address } där.
profiles-left-not-offered = Inloggningen är borttagen från datorn. I { $system } kan ett program inte återkalla den: ta bort programmet själv på { $address }.
profiles-left-failed = Inloggningen är borttagen från datorn, men det gick inte att meddela { $system }. Ta bort programmet själv på { $address }.
profiles-way = Så går det till
profiles-way-1 = Du väljer de två systemen och ett **namn** på profilen.
profiles-way-2 = Du **loggar in** i båda, i webbläsaren eller här, och varje anslutning testas direkt.
profiles-way-3 = Du får en testad **profil** till Synchronizer, tjänsten som sedan håller båda systemen lika.
profiles-damaged = En profilfil är skadad
profiles-damaged-more = { $file } lämnades som den är. { $reason }

before-heading = Innan du börjar
before-lead = Ha det här till hands. Du kan avbryta när som helst och fortsätta senare.
before-superoffice-administrator = Någon som får logga in i SuperOffice CRM Online **som administratör**.
before-superoffice-addresses = I SuperOffice är varje persons e-postadress postlådans adress.
before-superoffice-onsite = Med **SuperOffice Onsite** i stället: adresserna till webbtjänsterna och webb-API:et, och systemanvändarens lösenord. Det går ihop med Microsoft 365 eller Google, inte med en Exchange-server.
before-superoffice-approval = Vid första inloggningen **godkänner** administratören programmet för ditt företag.
before-microsoft-plan = Ett Microsoft 365-abonnemang **med Exchange**: Business Basic, Standard eller Premium. Abonnemang med bara appar har ingen postlåda.
before-microsoft-administrator = En **global administratör** som kan ge medgivande för organisationen. I de flesta organisationer får ingen annan göra det.
before-microsoft-mailbox = Personen som loggar in har en egen postlåda. Det kan vara den globala administratören eller någon annan: då behövs båda.
before-microsoft-onsite = Med **SuperOffice Onsite**: varje persons **användarnamn** (UPN) i Microsoft 365 är detsamma som e-postadressen.
before-exchange-reachable = **Exchange Web Services** och **offlineadressboken** kan nås från internet, utan inloggningssida framför.
before-exchange-entries = **Användarnamn, domän, e-postadress och lösenord** till en postlåda som inte behöver en andra faktor.
before-exchange-impersonation = Bara om ett konto agerar för alla postlådor: det har rättigheten **ApplicationImpersonation**.
before-google-administrator = Ett arbetskonto i ert Google Workspace att logga in med; en vanlig användare räcker. En **administratör** (helpdeskadministratör eller högre) ser även avstängda användare.
before-google-trusted = Om er Google Workspace bara släpper in betrodda appar: innan dess markerar en **avancerad administratör** programmet som **Betrodd** i administratörskonsolen. Ett privat Gmail-konto behöver inget av detta.
before-google-client = **Klient-id:t** att söka efter där visas på Google-kortet under ”Betrodd app”, redo att kopieras.
before-either = Bara ett av de tre följande behövs: det kalendersystem som ni använder.
before-copy = Kopiera till IT-avdelningen
before-copied = Listan finns i urklipp. Skicka den till IT-avdelingen.

swap-title = Andra system sparas bäst i en annan profil
swap-connections = Profilens inloggning skulle glömmas: { $systems }.
swap-links = Kopplade användare som skulle tas bort: { $count }.
swap-about = En ny profil lämnar den här som den är.
swap-new = Skapa en ny profil
swap-change = Ändra den här
swap-this = Ändra den här
setup-swap = Vilken profil ska ha de här systemen
swap-keep = Behåll systemen som de var
select-heading = Vilka system ska hållas synkroniserade?
select-lead = Du kan ha flera profiler. En profil ansluter SuperOffice till ett kalendersystem.
select-name = Profilens namn
select-name-example = Nordfjell Energi – Microsoft 365
select-name-example-google = Nordfjell Energi – Google
select-name-example-exchange = Nordfjell Energi – Exchange
select-name-hint = Dina kollegor hittar profilen under det här namnet.
select-name-missing = Fel: ge profilen ett namn.
select-name-long = Fel: använd högst 100 tecken.
select-name-taken = Fel: en annan profil har det här namnet.
select-name-invisible = Fel: namnet innehåller tecken som inte syns.
select-crm = SuperOffice
select-crm-online = CRM Online
select-crm-online-about = Körs hos SuperOffice
select-crm-onsite = CRM Onsite
select-crm-onsite-about = På egen server
select-no-combination = Microsoft Exchange kan inte kombineras med SuperOffice Onsite.
select-no-combination-way = Synchronizer ansluter SuperOffice Onsite bara till Microsoft 365 eller Google. Välj något av dem, eller CRM Online. Om företaget inte har något av dem, fråga SuperOffice eller er SuperOffice-partner.
select-calendar = Kalendersystem
select-microsoft-about = Exchange Online
select-exchange-about = Egen eller hostad server
select-google-about = Google Workspace eller Gmail
select-google = Typ av Google-konto
select-google-workspace = Google Workspace (en organisation)
select-google-workspace-about = Företaget har en administratörskonsol. Användarna kan hittas och paras ihop.
select-google-gmail = Privat Gmail
select-google-gmail-about = En person och en kalender. Det finns ingen användarlista.
select-advanced-show = Visa särskilda inställningar
select-advanced-hide = Dölj särskilda inställningar
select-environment = SuperOffice-miljö
environment-online = Produktion
environment-online-about = För företagets arbete
environment-qaonline = Stage
environment-qaonline-about = För partners tester
environment-sod = Utveckling
environment-sod-about = För utvecklare
select-tenant = Kund-id i SuperOffice
select-tenant-hint = Bara om du har åtkomst till flera företag i SuperOffice.
select-cloud = Microsoft-moln
cloud-worldwide = Hela världen (de flesta organisationer, även US GCC)
cloud-us-government = USA:s myndigheter (GCC High)
cloud-us-dod = USA:s försvarsdepartement
cloud-china = Kina, drivs av 21Vianet
cloud-bleu = Bleu (Frankrike)
cloud-delos = Delos (Tyskland)

configure-heading = Anslut båda systemen
configure-lead = De här inloggningarna används för att skapa profilen. Varje kopplad användare loggar in en gång senare.
configure-unusual = Avviker från det inbyggda: de här adresserna och namnen kommer från dina inställningar

card-empty-superoffice = Logga in som SuperOffice-administratör.
card-empty-onsite = Ange adresserna till servern och dess systemanvändare.
card-empty-google = Logga in med ett arbetskonto i ert Google Workspace; en vanlig användare räcker. Bara ”Betrodd app” kräver en avancerad administratör. Visar Google rutor, markera alla.
card-empty-google-gmail = Logga in med Gmail-kontot vars kalender används. Visar Google rutor, markera alla.
card-empty-microsoft365 = Logga in med ett arbetskonto som har en postlåda.
card-empty-exchange = Ange kontot för en postlåda. Servern hittas genom adressen.
card-asks-microsoft365 = Microsofts sida kan komma två gånger, kalla programmet ”overifierat” och be om ”fullständig åtkomst” till kalendrar, kontakter och uppgifter. Det är rätt: Synchronizer skriver i dem. Visar den rutan ”Consent on behalf of your organization” markerar du den: då frågar den inte de andra.
card-sign-in-superoffice = Logga in med SuperOffice
card-sign-in-microsoft365 = Logga in med Microsoft
card-sign-in-exchange = Anslut
card-sign-in-google = Logga in med Google
card-admin-consent = Ge medgivande för alla
card-admin-consent-about = För en global administratör, före eller efter inloggningen: du ger medgivande en gång för hela organisationen. I de flesta organisationer kan ingen annan logga in utan det.
card-own-registration = Egen registrering
card-own-registration-about = Använd en app som ert företag har registrerat självt.
card-sign-in-for-me = Övning utan webbläsare: logga in åt mig som
card-waiting = Väntar · { $left } kvar
card-waiting-sign-in = Slutför inloggningen i webbläsaren. Sidan öppnades kl. { $time }.
card-waiting-boxes = Om Google visar rutor är de tomma från början: markera alla (”Markera alla”) och välj sedan ”Fortsätt”.
card-waiting-permissions = En sida till: godta behörigheterna i webbläsaren. Sidan öppnades kl. { $time }.
card-waiting-admin-consent = Godta för organisationen i webbläsaren. Sidan öppnades kl. { $time }.
card-waiting-accepted = Godtaget för organisationen. Logga nu in på nästa sida, så att det testas. Den öppnades kl. { $time }.
card-waiting-played = { $name } loggar in, utan webbläsare.
card-waiting-played-stuck = { $name } står vid sidan ”{ $page }” och kommer inte vidare.
card-waiting-unopened = Sidan väntar på dig: kopiera länken till en webbläsare på den här datorn.
card-page-not-opened = Webbläsaren öppnades inte, så sidan visades inte.
card-time-left = Tid kvar
card-nearly-over = Mindre än en minut återstår.
card-keep-waiting = Fortsätt vänta
card-kept-waiting = Tio minuter till. Sidan i webbläsaren gäller fortfarande.
card-open-again = Öppna webbläsaren igen
card-copy-link = Kopiera länk
card-link-hint = Länken fungerar bara på den här datorn.
card-link-copied = Länken finns i urklipp. Den fungerar bara på den här datorn.
card-details-copied = Detaljerna finns i urklipp.
card-administrator-link-copied = Länken till administratören finns i urklipp. Den fungerar på vilken dator som helst.
card-administrator-link-copied-rehearsal = Länken till administratören finns i urklipp. I en övning fungerar den bara på den här datorn.
card-client-id-not-kept = Klient-id:t används nu, men kunde inte sparas i inställningarna.
card-client-id-copied = Klient-id:t finns i urklipp.
card-client-id-locked = Företagets policy bestämmer klient-id:t här. Det ändrades inte. Välj ”Avbryt” och logga in med det.
card-client-secret-missing = Google vill även ha klienthemligheten. Ange den, eller lämna den hämtade filen.
card-place-changed = Du valde en annan miljö på föregående sida. Logga in där.
card-cancel = Avbryt
card-question = Vad står det på sidan i webbläsaren?
card-question-first = Skriver du fortfarande, eller bekräftar du i telefonen? Ta den tid du behöver. Visar sidan ett meddelande och du inte kommer vidare, säg till här.
card-question-still = Jag håller på att logga in
card-question-stuck = Jag kommer inte vidare
card-question-about = Välj sidan som liknar din, eller ange vad som står på den.
card-question-met = I en webbläsare skulle du se den här sidan. Välj den för att läsa vad som hjälper.
card-question-read = Sidans text står i fältet. Välj ”Förklara” för att läsa vad som hjälper.
card-number = Felnummer eller text
card-number-hint = Klistra in sidans hela text: numret hittas i den. Den stannar i det här fönstret.
card-number-found = Hittat: { $what }
card-number-explain = Förklara
card-number-unknown = Inget är känt om texten. Klistra in sidans hela text, eller välj en sida ovan.
card-checking = Kontrollerar
card-checking-about = Frågar leverantören. Det tar några sekunder.
card-connected = Anslutet
card-saved = Sparad
card-saved-session = Inloggad tills du stänger
card-stale = Logga in igen
card-stale-about = Den här inloggningen gäller inte längre. Logga in igen för att fortsätta; allt annat finns kvar.
card-failed = Inte anslutet
card-signed-in-as = Du är inloggad som { $user }.
card-was-signed-in-as = Du var inloggad som { $user }.
card-checks-passed = { $count } kontroller gick bra på { $seconds } s
card-checks-passed-notes = { $count } kontroller gick bra, { $notes } anmärkningar, på { $seconds } s
card-checks-passed-note = { $count } kontroller gick bra, 1 anmärkning, på { $seconds } s
card-warning-go-on = Du kan fortsätta utan det. Så här ändrar du det:
card-warning-users = Du kan fortsätta: inget behöver göras nu. Använd ett konto som får hantera användare om du även vill se avstängda användare.
card-copy-command = Kopiera kommando
card-command-copied = Kommandot finns i urklipp.
card-copy-fingerprint = Kopiera fingeravtryck
card-fingerprint-copied = Fingeravtrycket finns i urklipp.
card-granted = Vad som beviljats
card-hide-granted = Dölj vad som beviljats
card-consent-done = En administratör har godtagit för hela organisationen. Här finns inget mer att göra.
card-consent-then = Godtaget för hela organisationen vid det senaste testet.
card-consent-yours = Allt är inte godtaget för alla ännu. Välj ”Ge medgivande för alla” en gång, så att ingen annan blir stoppad.
card-consent-theirs = Du kan fortsätta. Allt är inte godtaget för alla ännu: en global administratör väljer ”Ge medgivande för alla” här en gång.
card-consent-unseen = Om allt är godtaget för alla går inte att se härifrån. Välj ”Ge medgivande för alla” en gång för säkerhets skull: det skadar inte om det redan är gjort.
card-consent-open = Du kan fortsätta. Har en global administratör godtagit för alla återstår inget att göra. Om inte väljer administratören ”Ge medgivande för alla” här en gång.
card-details = Detaljer
card-another-account = Använd ett annat konto
card-other-device = Ingen webbläsare här? Logga in på en annan enhet
card-code-about = Slutför inloggningen på en annan enhet med den här koden.
card-code = Kod
card-code-1 = Öppna { $address } på en telefon eller en annan dator
card-code-2 = Ange koden. **Ange bara en kod som du själv ser här**, aldrig en som någon skickar dig.
card-code-3 = Logga in och godta där. Det här fönstret fortsätter av sig självt.
card-code-copy = Kopiera kod
card-code-copied = Koden finns i urklipp.
card-keep-in-file = Spara i en fil med lösenfras
card-open-file = Ange lösenfrasen
card-trusted = Betrodd app
card-trusted-title = Låt en avancerad administratör lita på programmet först
card-trusted-about = Släpper organisationen bara in betrodda appar gör en superadministratör detta först. Annars visar Google ”Fel 400: admin_policy_enforced”, och då kommer inget tillbaka hit.
card-trusted-then = Det kan ta några minuter, sällan ett dygn, innan Google släpper in programmet. Logga sedan in här.
card-trusted-no-client-id = Inget klient-id är känt ännu. Välj ”Egen registrering” och ange ditt först.
card-trusted-send = Är någon annan avancerad administratör? Skicka det här:
card-hide-trusted = Dölj
card-keep-earlier = Behåll den tidigare inloggningen
card-sign-in-again = Logga in igen
card-copy-details = Kopiera detaljer
card-administrator = administratör
card-no-consent = får inte ge medgivande för alla
card-no-users = får inte hantera användare
card-rights-unknown = rollen kunde inte fastställas

registration-superoffice-1 = Skapa en app i SuperOffice Developer Portal från mallen **Native app** för den miljö som du använder.
registration-superoffice-2 = Behåll mallens omdirigeringsmönster: **^http://127.0.0.1\:\d{"{"}4,10{"}"}$**
registration-superoffice-3 = Ingen klienthemlighet behövs.
registration-superoffice-4 = Kopiera **application id** och ange det nedan som klient-id.
registration-microsoft365-1 = Lägg till en **Appregistrering** för konton i valfri organisation i administrationscentret för Microsoft Entra.
registration-microsoft365-2 = Lägg till plattformen **Mobile and desktop applications** med adressen **http://localhost** och tillåt offentliga klientflöden.
registration-microsoft365-3 = Lägg till de delegerade Microsoft Graph-behörigheterna **User.Read, User.ReadBasic.All, Calendars.Read, MailboxSettings.Read** och dem som Synchronizer behöver.
registration-microsoft365-4 = Kopiera **Program-ID (klient)** och ange det nedan som klient-id.
registration-google-1 = Öppna **Clients** i Google Cloud-konsolen och skapa en klient av typen **Desktop app**.
registration-google-2 = Aktivera **Admin SDK API** och **Google Calendar API** i samma projekt.
registration-google-3 = Hämta klientens fil och lämna den här, eller kopiera **klient-id** och **klienthemlighet**.
registration-google-4 = Låt sedan en avancerad administratör markera klient-id:t som **Betrodd** i administratörskonsolen.
registration-file = Hämtad fil
registration-file-hint = Släpp filen på fönstret, ange dess sökväg eller klistra in dess text.
registration-file-read = Läs filen
registration-file-taken = Klient-id och klienthemlighet hämtades från filen.
registration-file-unreadable = Fel: filen gick inte att läsa. Kontrollera sökvägen.
registration-client-secret = Klienthemlighet
registration-client-secret-hint = Google ger en till varje ”Desktop app”. Den sparas i dina inställningar och visas ingenstans.
registration-client-secret-stored = En är sparad. Lämna tomt för att behålla den.
registration-client-id = Klient-id
registration-client-id-hint = Det är ingen hemlighet. Det sparas i dina inställningar och testas direkt genom inloggning.
registration-use = Använd och logga in

summary-heading = ”{ $name }” är ansluten
summary-heading-open = ”{ $name }” är sparad
summary-lead = Båda systemen är anslutna, och profilen är sparad. Senast testat: { $time }.
summary-lead-open = Allt är inte anslutet ännu. Du kan fortsätta när som helst.
summary-lead-stale = Båda systemen har varit anslutna; senast testat: { $time }. Någon måste logga in igen.
summary-lead-failed = Profilen är sparad, men en av anslutningarna fungerar inte just nu. Den röda rutan nedan säger varför och vad som ska göras.
summary-stored = Var det sparas
summary-file = Profilen, utan lösenord:
summary-secrets-keyring = Inloggningarna ligger i datorns nyckelring. De används bara för konfiguration och tester.
summary-secrets-session = Inloggningarna sparas bara tills du stänger programmet, som du valde.
summary-secrets-file = Inloggningarna ligger i en krypterad fil som öppnas med din lösenfras. De används bara för konfiguration och tester.
secrets-locked = Företaget har bestämt var inloggningar sparas. Det kan inte ändras här.
summary-open-folder = Öppna mappen
summary-copy-path = Kopiera sökväg
summary-next = Nästa steg
summary-next-hand-over = Synchronizer är tjänsten som från och med nu håller SuperOffice och kalendrarna lika, och den behöver den här profilen. Exportera den och ge filen till den som sköter Synchronizer åt er: IT-avdelningen, er SuperOffice-partner eller SuperOffice.
summary-next-users = Dina egna inloggningar används inte för de kopplade användarna.
summary-export = Exportera profilen
summary-open = Vad som återstår
summary-sure = För säkerhets skull
summary-open-connection = { $system } är inte anslutet.
summary-open-consent-unseen = { $who ->
    [you] Om Microsoft 365 är godtaget för alla går inte att se härifrån. Välj ”Ge medgivande för alla” på kortet en gång: det skadar inte om det redan är gjort.
   *[other] Om Microsoft 365 är godtaget för alla går inte att se härifrån. Fråga en global administratör, eller låt administratören välja ”Ge medgivande för alla” på kortet en gång: det skadar inte om det redan är gjort.
}
summary-open-consent-lacking = { $who ->
    [you] Microsoft 365 är inte godtaget för alla ännu, så de flesta kopplade användare skulle stoppas. Välj ”Ge medgivande för alla” på kortet en gång.
   *[other] Microsoft 365 är inte godtaget för alla ännu, så de flesta kopplade användare skulle stoppas. En global administratör väljer ”Ge medgivande för alla” på kortet en gång.
}
summary-open-trusted = Släpper ert Google Workspace bara in betrodda appar markerar en avancerad administratör programmet som betrott för alla som kopplas. Annars stoppar Google dem.
summary-open-zones = Se över tidszonerna igen: de stämmer inte överens. Är någon fel får bokningar och uppgifter fel tid.
summary-open-guess = Tidszonen för { $system } är en gissning: { $zone }, som på den här datorn. Bekräfta den, eller välj en annan.
summary-open-nobody = Ingen är kopplad ännu.
summary-open-left = Personer i SuperOffice som har en möjlig kalender och inte är kopplade: { $count }. Det är bra så om du utelämnar dem med avsikt.
summary-open-half = Användarlistorna hämtades inte helt, så personer kan saknas.
summary-open-gone = Kopplade personer som inte längre finns i listan, eller inte längre kan kopplas: { $count }.
summary-open-differ = Kopplade personer vars användarnamn (UPN) i Microsoft 365 inte är deras e-postadress: { $count }. SuperOffice Onsite nekar dem: en Microsoft 365-administratör behöver göra dem lika.
summary-alone = Bara i SuperOffice: { $count }. Ingen i { $system } har deras adress. Utelämna dem, eller koppla dem för hand under ”{ step-title-link-users }”.
summary-open-unread = Vilka som inte är kopplade syns först när användarlistorna läses: de sparas inte. De som är kopplade ändras inte.
summary-read-lists = Läs listorna
summary-link = Koppla användare
summary-zones = Se över tidszonerna
summary-consent = Till ”Ge medgivande för alla”
summary-trusted = Visa stegen för ”Betrodd app”
summary-configure = Kontrollera konfigurationen här
summary-check = Kör kontrollerna igen
summary-documents = Kontrollera dokument
summary-documents-about = Frivilligt: om SuperOffice kan spara brev och avtal i SharePoint eller Google Drive.
summary-checking = Testas
summary-checked = Testad nyss
summary-checked-warnings = Fungerar, med en varning
summary-check-failed = Fungerar inte
summary-users = Vad varje kopplad användare gör härnäst
summary-users-mail = Öppnar mejlet **Let’s get started** från Synchronizer och trycker på knappen.
summary-users-superoffice = Loggar in i SuperOffice.
summary-users-calendar = Loggar in i { $calendar }.
summary-users-nothing = Inget: ett konto agerar för alla, som du valde, och de får inga mejl.
summary-sync-user = Vad som måste vara på plats innan någon kopplas
summary-sync-user-rights = Kontot har en postlåda och rättigheten **ApplicationImpersonation**.
summary-sync-user-throttling = En egen begränsningsprincip (throttling policy) upphäver Exchanges gränser för kontot.
summary-sync-user-enabled = Synchronizers leverantör har aktiverat **Sync User** för profilen.
summary-sync-user-link = Logga in i Exchange med kontot, testa det med en annan persons postlåda och koppla användare först därefter.
summary-letter-name = Text till de kopplade användarna
summary-letter-when = Skicka den här texten till dem när Synchronizer har fått profilen:
summary-letter-subject = Anslut din kalender i { $calendar } till SuperOffice
summary-letter =
    Hej!

    Snart får du ett mejl med rubriken ”Let’s get started” från Synchronizer. Det tar tre minuter, en enda gång:

    1. Tryck på knappen i mejlet.
    2. Logga in i SuperOffice som du brukar.
    3. { $last }

    Den första synkroniseringen tar längre tid än de senare. Hör av dig om något inte fungerar.
summary-letter-account = Logga in i { $calendar } med ditt arbetskonto.
summary-letter-exchange = Logga in i { $calendar } med ditt användarnamn och ditt lösenord för e-post.
summary-letter-google = Logga in i { $calendar } med kontot som din kalender hör till. Om rutor visas, välj ”Markera alla”.
summary-copy-letter = Kopiera text
summary-copy-addresses = Kopiera användarnas adresser
summary-copied-letter = Texten är kopierad. Skicka den till de kopplade användarna.
summary-copied-addresses = Adresserna är kopierade.

## SuperOffice Onsite on the cards

card-onsite-netserver = NetServer-URL (webbtjänster)
card-onsite-netserver-hint = Den som sköter SuperOffice-servern känner till den. Den slutar med /Remote/Services och två siffror. { onsite-soap-end }
card-onsite-web-api = Webb-API:ets adress
card-onsite-web-api-hint = SuperOffices adress i webbläsaren, med /api på slutet.
card-onsite-user = Användarnamn
card-onsite-user-hint = Systemanvändaren: kontot som SuperOffice har för program. Den som installerade servern känner till det. En SuperOffice-administratör går också.
card-onsite-no-user = Fel: ange användarnamnet, utan kolon.
card-onsite-checking = Kontrollerar servern och loggar in. Det tar några sekunder.
card-onsite-found-web-api = Webb-API: { $address }
onsite-soap-end = SuperOffice planerar att ta bort de här webbtjänsterna i version 13.
onsite-upn = Med SuperOffice Onsite måste varje användares användarnamn (UPN) i Microsoft 365 vara den primära e-postadressen.

## Exchange on the cards

card-exchange-connect = Anslut
card-exchange-correct = Rätta uppgifterna
card-exchange-enter-oab = Ange adressen själv
card-exchange-answered = Du sa ja till { $before }. Nu nästa server: { $host }
card-exchange-answered-same = Du sa ja till { $before }. En fråga till om servern:
card-exchange-declined = Inget skickades till { $host }. Du kan ange adresserna själv.
card-exchange-change = Ändra uppgifter
card-exchange-checking = Söker efter servern och loggar in. Det tar några sekunder.
card-exchange-play = Övning: fyll i och anslut som
card-exchange-play-mailboxes = Övning: den påhittade Exchange-servern är Contosos (contoso.example). Fyll i och anslut som
person-superoffice-administrator = administratör hos Nordfjell Energi AS
person-superoffice-user = försäljning, inte administratör
person-superoffice-onsite-system-user = systemanvändare hos Nordfjell Energi AS
person-superoffice-onsite-onsite-user = försäljning, inte administratör
person-microsoft365-administrator = global administratör hos Nordfjell Energi AS
person-microsoft365-user = vanlig användare
person-microsoft365-guest = gäst från en annan organisation
person-microsoft365-no-mailbox = användare utan postlåda
person-google-administrator = avancerad administratör hos Nordfjell Energi AS
person-google-help-desk = administratör med en roll som inte får läsa användare
person-google-user = vanlig användare
person-google-archive = äger dokumentarkivet
person-google-gmail = privat konto, ingen organisation
person-exchange-administrator = administratör hos Contoso
person-exchange-user = vanlig användare
person-exchange-service = tjänstekonto utan postlåda, agerar för andra
person-exchange-password-expired = användare vars lösenord har gått ut
person-exchange-disabled = användare vars konto är inaktiverat
person-exchange-moved = användare vars postlåda finns i Microsoft 365
person-exchange-no-mailbox = användare utan postlåda
person-exchange-unannounced = e-postdomän som inte anger någon server; adressen är https://mail.contoso.example/EWS/Exchange.asmx
card-exchange-user = Användarnamn
card-exchange-user-hint = Användarnamnet för Outlook på webben. Om fältet är tomt används e-postadressen.
card-exchange-user-missing = Fel: ange användarnamnet som hör till domänen.
card-exchange-two-domains = Fel: användarnamnet innehåller redan en annan domän.
card-exchange-user-wrong = Fel: ange bara användarnamnet. Delen före omvänt snedstreck är domänen.
card-exchange-domain = Domän
card-exchange-domain-hint = Tomt om användarnamnet är en e-postadress.
card-exchange-domain-with-address = Fel: lämna domänen tom, eftersom användarnamnet är en e-postadress.
card-exchange-domain-wrong = Fel: ange bara domänen, till exempel CONTOSO eller contoso.local.
card-exchange-split = Domänen är hämtad ur användarnamnet.
card-exchange-email = E-postadress
card-exchange-email-hint = Postlådan att ansluta. Servern hittas genom delen efter @.
card-exchange-email-missing = Fel: ange postlådans e-postadress.
card-exchange-email-wrong = Fel: det är ingen e-postadress. Ett exempel är kari@contoso.example.
card-exchange-password = Lösenord
card-exchange-no-password = Fel: ange lösenordet.
card-exchange-password-blanks = Det börjar eller slutar med ett mellanslag. Det skickas exakt som det står här.
card-exchange-show-password = Visa lösenordet
card-exchange-hide-password = Dölj lösenordet
card-exchange-password-again = Loggar in som { $user } i postlådan { $email }. Allt utom lösenordet är sparat.
card-exchange-help = Osäker på vad du ska ange?
card-exchange-help-title = Tre sätt att hitta användarnamn och domän
card-exchange-help-1 = Det som fungerar i **Outlook på webben** fungerar här. Om du skriver CONTOSO\kari där är domänen **CONTOSO** och användarnamnet **kari**.
card-exchange-help-2 = Öppna **Kommandotolken** på en av företagets datorer och skriv **whoami**: domänen står före omvänt snedstreck, användarnamnet efter. **whoami /upn** visar formen med @.
card-exchange-help-3 = Med **hostad Exchange** anger du hela e-postadressen som användarnamn och lämnar domänen tom.
card-exchange-more = Server och testpostlåda
card-exchange-host = Serverns värdnamn
card-exchange-host-hint = Bara om servern inte hittas genom e-postadressen. Den tillfrågas först.
card-exchange-host-wrong = Fel: ange ett värdnamn, till exempel mail.contoso.example.
card-exchange-impersonate = En annan persons postlåda
card-exchange-impersonate-hint = Dess e-postadress, bara för att testa om kontot får agera för andra.
card-exchange-may-lock = Flera lösenord nekades. Ett fel till kan låsa kontot.
card-exchange-refused-before = Det här användarnamnet och lösenordet nekades nyss. Ändra ett av dem först.
card-exchange-anyway = Försök ändå
card-exchange-addresses = Ange adresserna själv
card-exchange-addresses-title = Var finns Exchange-servern?
card-exchange-addresses-about = Er Exchange-administratör känner till de två adresserna. Du kan också ange bara den ena.
card-exchange-ews = Adress till Exchange Web Services
card-exchange-ews-hint = Där läses och skrivs kalendrar.
card-exchange-oab = Adress till offlineadressboken
card-exchange-oab-hint = Synchronizer läser listan över postlådor där. Lämna fältet tomt om du inte känner till adressen.
card-exchange-address-wrong = Fel: { $why }
card-exchange-address-good = Adressens form stämmer.
card-exchange-use = Använd { $address }
card-exchange-instead = Använd dessa i stället för AutoDiscover
card-exchange-instead-hint = Via AutoDiscover talar Exchange om sina adresser, även för Outlook. En adress som lämnas tom söks ändå där.
card-exchange-test = Anslut med adresserna
card-exchange-look-again = Sök igen med AutoDiscover
card-exchange-search = Föreslå adresser
card-exchange-searching = Söker efter servrar i e-postdomänen som svarar som Exchange. Inget lösenord skickas.
card-exchange-search-nothing = Ingen server i e-postdomänen svarar som Exchange, så ingen adress kan föreslås. Fråga Exchange-administratören, eller se ”{ card-exchange-where }”.
card-exchange-where = Var hittar jag dem?
card-exchange-where-1 = I klassiska **Outlook för Windows**: håll ned **Ctrl**, högerklicka på symbolen vid klockan och välj **Test E-mail AutoConfiguration**.
card-exchange-where-2 = Ange e-postadressen, låt bara **Use AutoDiscover** vara markerat och välj **Test**.
card-exchange-where-3 = **Availability Service URL** är adressen till Exchange Web Services, **OAB URL** är adressen till offlineadressboken.
card-exchange-where-4 = På servern visar **Get-WebServicesVirtualDirectory | fl ExternalUrl** och **Get-OabVirtualDirectory | fl ExternalUrl** adresserna utåt.
card-exchange-allow = Skicka lösenordet till { $host }?
card-exchange-allow-about = Servern ligger utanför { $domain }. Tillåt det bara om du vet att er Exchange-server finns där.
card-exchange-allow-imported = Servern följde med en importerad profil. Tillåt det bara om du vet att den är er.
card-exchange-allow-from = { $from } leder dit, men servern ligger utanför { $domain }. Tillåt det bara om du vet att er Exchange-server finns där.
card-exchange-basic = Skicka lösenordet till { $host }, fast inget tyder på att det är en Exchange-server?
card-exchange-basic-about = Servern ber om själva lösenordet (Basic), över en krypterad anslutning. Tillåt det bara om du känner till servern.
card-exchange-allow-yes = Ja, skicka till { $host }
card-exchange-allow-no = Nej, skicka inte
card-exchange-trust = Är det här certifikatet för { $host }?
card-exchange-trust-about = Datorn litar inte på utfärdaren. Be er Exchange-administratör om fingeravtrycket och jämför.
card-exchange-trust-yes = Lita på certifikatet för { $host }
card-exchange-trust-no = Lita inte på det
card-exchange-compared = Jag har jämfört fingeravtrycket, och det är samma
card-exchange-certificate-subject = Utfärdat till
card-exchange-certificate-names = För värdarna
card-exchange-certificate-issuer = Utfärdat av
card-exchange-certificate-begins = Gäller från
card-exchange-certificate-expires = Gäller till
card-exchange-certificate-fingerprint = Fingeravtryck (SHA-256)
card-exchange-found-ews = Exchange Web Services: { $address }
card-exchange-found-oab = Offlineadressbok: { $address }
card-exchange-found-no-oab = Offlineadressbok: ingen
card-exchange-found-version = Serverns version: { $version }
card-exchange-found-not-impersonated = Inte testat: agera för andra. Det behövs bara där ett konto agerar för alla användare; en Exchange-administratör ger det den rätten.
card-exchange-found-test = Vill du testa det väljer du ”{ card-exchange-change }” och anger en annan persons postlåda under ”{ card-exchange-more }”.
card-exchange-found-impersonate = Att agera för andra testades med { $email }.
card-exchange-found-allowed = Får lösenordet med din tillåtelse: { $hosts }
card-exchange-found-pinned = Certifikat som du litar på: { $hosts }
card-exchange-override = angiven för hand
card-cloud-advanced = Avancerat
card-cloud-title = Exchange Web Services i Microsoft 365
card-cloud-about = Microsoft stänger av tjänsten { $end }. Ange bara adresser om Synchronizers administratör ber om det.
card-cloud-ask = Fråga Microsoft om tjänsten är på
card-cloud-asking = Frågar
card-cloud-asks-for-sign-in = Tjänsten finns och kräver inloggning. Om organisationen tillåter den visar sig först därefter.
card-cloud-disabled = Tjänsten är avstängd för organisationen.
card-cloud-blocked = En regel i organisationen blockerar programmet där.
card-cloud-gone = Tjänsten är borta.
card-cloud-unclear = Svaret säger inget om tjänsten.
card-cloud-unreachable = Tjänsten gick inte att nå.
select-look = Osäker på vilket kalendersystem det är?
select-look-hint = Ange en fullständig e-postadress i företaget, så kontrollerar vi vart dess e-post går.
select-look-do = Sök
select-looking = Söker
select-look-found = { $system ->
    [Exchange] E-posten för { $domain } finns på en Exchange-server. Exchange är valt.
   *[other] E-posten för { $domain } finns i { $system }. { $system } är valt.
}
select-look-found-because = { $system ->
    [Exchange] E-posten för { $domain } finns på en Exchange-server ({ $because }). Exchange är valt.
   *[other] E-posten för { $domain } finns i { $system } ({ $because }). { $system } är valt.
}
select-look-unknown = Det gick inte att avgöra var { $domain } finns. Fråga administratören, eller se efter vilket program som visar din kalender.

## What happened: the page behind a failure, and its report

trouble-show = Visa vad som hände
trouble-what = Vad som hände
trouble-not-connected = { $system } är inte anslutet
trouble-not-possible = Det gick inte
trouble-more = Läs mer
trouble-do = Vad du kan göra
trouble-commands = Kommandon för administratören
trouble-timeline = Vad som provades, steg för steg
trouble-details = Detaljer för support
trouble-fact = { $name }: { $value }
trouble-nothing-known = Inget mer är känt om det här steget.
trouble-copy-everything = Kopiera allt
trouble-make-report = Skapa en rapport
trouble-copied = Kopierat.

fact-time = Tid (UTC)
fact-system = System
fact-code = Kod
fact-number = Leverantörens nummer
fact-host = Värd
fact-port = Port
fact-status = Status
fact-media-type = Typ av svar
fact-how = Så misslyckades det
fact-how-refused = anslutningen nekades
fact-how-silent = inget kom tillbaka
fact-how-reset = anslutningen bröts
fact-how-no-answer = inget svar i tid
fact-seconds = Sekunder
fact-direction = Datorns klocka är
fact-direction-ahead = före
fact-direction-behind = efter
fact-server-time = Serverns tid
fact-request-id = Begärande-id
fact-correlation = Korrelations-id
fact-trace = Spårnings-id
fact-detail = I korthet, för support (engelska)
fact-took = Tidsåtgång
fact-issuer = Utfärdat av
fact-subject = Utfärdat till
fact-names = Gäller för
fact-begins = Gäller från
fact-expires = Gäller till
fact-fingerprint = Fingeravtryck (SHA-256)
fact-proxy = Proxy
fact-schemes = Sätt att logga in på proxyn
fact-portal = Nätverkets inloggningssida
fact-script = Proxyns skript
fact-user = Inloggad som
fact-tenant = Organisation
fact-users = Hittade användare
fact-calendars = Hittade kalendrar
fact-expected = Förväntat
fact-found = Hittat
fact-scopes = Behörigheter
fact-until = Till
fact-reason = Orsak
fact-from = Angivet av
fact-to = Leder till
fact-minutes = Minuter
fact-ends = Upphör
fact-ews-state = Läget för Exchange Web Services
fact-graph = Microsoft Graph
fact-json = AutoDiscover i JSON
fact-xml = AutoDiscover i XML
fact-unread = Gick inte att läsa
fact-account-kind = Typ av konto
fact-administrator = Är administratör
fact-age-hours = Ålder i timmar
fact-approval = Godkännande
fact-asked = Antal frågor
fact-back-end = Server bakom
fact-bytes = Byte
fact-class = Typ av nekande
fact-client = Program
fact-client-request-id = Programmets begärande-id
fact-count = Antal
fact-data-center = Datacenter
fact-error = Felkod
fact-ews = Adress till Exchange Web Services
fact-field = Fält
fact-front-end = Server framför
fact-media = Typ av svar
fact-guest = Ser ut som gäst
fact-moved = Flyttad
fact-name-ms = Namnuppslagning, i ms
fact-password-days = Dagar tills lösenordet går ut
fact-primary = Primär adress
fact-profile-why = Varför den inte togs
fact-propose-ews = Adress som hittades
fact-propose-oab = Adressbok som hittades
fact-scheme = Sätt att logga in
fact-suberror = Ytterligare felkod
fact-tcp-ms = Anslutning, i ms
fact-tls = TLS-version
fact-tls-ms = Säkring av anslutningen, i ms
fact-version = Version
fact-why = Vad som är fel med den
fact-organization = Organisation
fact-name = Namn
fact-visible = Syns
fact-roles = Roller
fact-webmail = Webbmejlens adress
fact-activation = Sida för att aktivera
fact-domain = Domän
fact-said = Med SuperOffices ord
fact-abilities = Funktioner som anges
fact-free = Lediga byte
fact-place = Plats
fact-plugin = Insticksmodul, dokument
fact-list = I detalj
fact-of = Av totalt
fact-path = Fil
fact-account-kind-organization = ett företagskonto
fact-account-kind-personal = ett personligt konto
fact-account-kind-personal-profile = ett personligt konto, som i profilen
fact-approval-not-yet = inte givet ännu
fact-approval-unwatched = kan inte ses härifrån
fact-ews-state-allowed = fortfarande tillåtna
fact-ews-state-asks-for-sign-in = finns, och kräver inloggning
fact-ews-state-blocked = inte tillåtna för det här programmet
fact-ews-state-disabled = avstängda
fact-ews-state-gone = borta från den här adressen
fact-ews-state-unclear = inget tydligt svar
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
fact-graph-ready = kan användas
fact-guest-domain = enligt domänen
fact-guest-token = enligt Microsoft
fact-moved-mailbox = postlådan
fact-profile-why-exists = det finns redan en fil med det namnet
fact-profile-why-imported = den kom med en importerad profil
fact-profile-why-made-up = den är från en övning
fact-profile-why-name = namnet kan inte användas
fact-profile-why-newer = den är från en nyare version av programmet
fact-profile-why-no-file = filen finns inte
fact-profile-why-not-deleted = den är inte borttagen
fact-profile-why-not-removed = det kunde inte tas bort
fact-profile-why-real = den gäller riktiga företag
fact-profile-why-running = programmet är öppet
fact-unknown = inte känt
fact-addresses = Värdens adresser
fact-address-list = Adresslista
fact-lists = Hittade adresslistor
fact-name-servers = Vad namnservrarna säger
fact-measured = Har mätts
fact-reached = Nåddes
fact-inspection = Anslutningar öppnas på vägen
fact-refused = Proxyn nekade lösenordet
fact-refused-forgotten = ja, och det sparade är glömt
fact-store = { report-row-store }
fact-store-keyring = datorns nyckelring
fact-store-session = minnet, tills programmet stängs
fact-store-file = en krypterad fil
fact-state = Tillstånd, med SuperOffices ord
fact-view = Typ av lista, med Googles ord
fact-time-zone = Tidszon
fact-services = Webbtjänsternas mapp
fact-kind = Läget
fact-kind-missing = ingen har lagt till den
fact-kind-disabled = avstängd
fact-kind-not-granted = har ingen åtkomst ännu
fact-clock = Datorns klocka
fact-clock-jumped = den hoppade, som efter viloläge
fact-for = För vem
fact-for-everyone = alla i organisationen
fact-for-person = en person
fact-for-lacking = inte alla ännu
fact-for-unseen = går inte att se härifrån
fact-for-organization = organisationen
fact-for-onsite = { select-crm-onsite }
fact-from-this-computer = ingen: det är den här datorn
fact-from-setting = en inställning
fact-from-environment = en miljövariabel
fact-from-operating-system = operativsystemet
fact-from-desktop = skrivbordet
fact-from-unsaid = ett skript som inte kunde frågas
fact-from-nobody = ingen
fact-file = { fact-path }

report-page-heading = Supportrapport
report-page-lead = Det här är allt som rapporten innehåller. Inget skickas: du kopierar eller sparar den och lämnar den vidare själv.
report-page-writing = Skriver rapporten …
report-page-left-out = Vad som utelämnades
report-page-as-text = Som text
report-page-as-json = För program (JSON)
report-page-form = Rapportens format
report-page-copy = Kopiera
report-page-copied = Rapporten finns i urklipp.
report-page-save = Spara
report-page-saved = Sparad som { $file }
report-page-open-folder = Öppna mappen
report-page-text = Rapporten
report-page-make = Supportrapport

ready-looking = Kontrollerar datorn och nätverket …
ready-well = Datorn är redo
ready-notes = Datorn är redo, men det finns något du bör känna till
ready-findings = Något kan vara i vägen
ready-go-on = Du kan försöka logga in ändå.
ready-choose-where = Välj först var inloggningarna ska förvaras. För den här sessionen: de är borta när du stänger programmet. I en fil: de finns kvar på den här datorn, bakom en lösenfras; välj det om du kanske gör en paus. De används bara för konfiguration och tester.
ready-show = Visa vad som kontrollerades
ready-hide = Dölj vad som kontrollerades
ready-again = Kontrollera igen
portal-not-opened = Webbläsaren öppnades inte. Öppna den själv: nätverket visar sin inloggningssida där.

proxy-heading = Logga in på proxyn
proxy-lead = Nätverkets proxy { $proxy } kräver användarnamn och lösenord. De skickas bara till den proxyn och sparas i nyckelringen. Om det inte går sparas de tills du stänger programmet.
proxy-user = Användarnamn för proxyn
proxy-password = Lösenord för proxyn
proxy-show = Visa lösenordet
proxy-hide = Dölj lösenordet
proxy-give = Logga in på proxyn
proxy-trying = Frågar proxyn …
proxy-user-missing = Fel: ange användarnamnet.
proxy-forget = Glöm det som är sparat för proxyn
proxy-forgotten = Inget är längre sparat för proxyn { $proxy }.
proxy-nothing-kept = Inget användarnamn eller lösenord var sparat för proxyn { $proxy }.
proxy-refused = Fel: proxyn godtar inte användarnamnet och lösenordet.

## What a candidate of the search for a server turned out to be

candidate-exchange = svarar som Exchange
candidate-basic-only = ber om ett lösenord, men inget tyder på Exchange
candidate-redirect = leder till { $to }
candidate-bad-redirect = leder till en adress som inte går att använda
candidate-loop = leder runt i en cirkel
candidate-gateway = visar en inloggningssida för människor
candidate-microsoft365 = leder till Microsoft 365 ({ $to })
candidate-no-service = svarar, men inte som AutoDiscover ({ $status })
candidate-no-answer = ger ett svar som inte går att använda
candidate-absent = namnet finns inte
candidate-no-record = posten finns inte
candidate-refused = tar inte emot någon anslutning
candidate-silent = svarade inte i tid
candidate-service = anger servern { $to }

## Handing over and taking in a profile
export-about = Den innehåller inget lösenord och ingen inloggning. Den som importerar den loggar in igen.
export-where = Filen läggs i mappen { $folder }
difference-new-profile = ”{ $name }” är en ny profil. Det här avviker från det vanliga:
difference-of-profile = Profilen ”{ $name }” finns redan. Det här skulle ändras i den:
difference-none = Profilen ”{ $name }” finns redan, och inget skulle ändras i den.
difference-changed = { $name }: { $old } → { $new }
difference-set = { $name }: { $new }
difference-nothing = (inget)
difference-name = Namn
difference-crm = CRM-system
difference-environment = SuperOffice-miljö
difference-netserver = SuperOffices webbtjänster
difference-web-api = SuperOffices webb-API
difference-calendar = Kalendersystem
difference-cloud = Microsoft-moln
difference-account = Typ av Google-konto
difference-place = Plats
difference-tenant = Organisationens nummer
difference-user = Användarnamn
difference-domain = Domän
difference-ews-origin = Adressen till Exchange Web Services är
difference-oab-origin = Offlineadressboken är
difference-value-discovered = hittad av AutoDiscover
difference-value-override = angiven för hand
difference-value-superoffice-online = SuperOffice CRM Online
difference-value-superoffice-onsite = SuperOffice CRM Onsite
difference-pairs-added = Kopplade användare som tillkommer: { $count }
difference-pairs-removed = Kopplade användare som försvinner: { $count }
difference-pairs-left-out = Kopplade användare som utelämnas, eftersom de är kopplade i en annan profil eller hör till en annan organisation: { $count }
difference-more-pairs = och { $count } till
difference-forgotten = Inloggningen som är sparad här glöms: { $systems }
difference-sign-in-again = Någon måste logga in igen: { $systems }
difference-addresses = Adresser som angetts för hand följde med filen. De får inget lösenord förrän du har sagt ja.

## Documents

documents-title = Dokument
documents-ready = Dokument är redo, så långt kontrollen räcker.
documents-ready-with-warnings = Dokument kan användas. Det finns något du bör känna till.
documents-not-ready = Dokument är inte redo.
documents-other-side-unknown = I SuperOffice finns inga hinder. Dokumentplatsen kontrollerades inte, eftersom ingen har tillåtit det: logga in för dokument och kontrollera igen.
documents-unknown = Det går inte att säga om dokument är redo: något kunde inte kontrolleras.
documents-page-lead = SuperOffice kan spara brev och avtal i SharePoint eller Google Drive. Här kontrolleras om allt är förberett för det. Det är frivilligt, och inget ändras någonstans.
documents-page-subjects = Vad som kontrolleras
documents-page-superoffice = SuperOffice: var dokument sparas, vilka mallar som hamnar där och hur användarna loggar in
documents-page-microsoft365 = SharePoint: webbplatsen, dess bibliotek och SuperOffices appar
documents-page-google = Google Drive: vems det är, delade enheter och mappen
documents-page-exchange = En Exchange-server har ingen plats för dokument, så bara SuperOffice kan kontrolleras.
documents-page-not-connected = { $system } är inte anslutet ännu, så bara SuperOffice kan kontrolleras.
documents-page-place = Var dokument ska sparas
documents-page-place-about = Det som lämnas tomt söks inte.
documents-page-site = Webbplatsens adress
documents-page-site-wrong = Det här är ingen webbplatsadress. Kopiera den från webbläsaren, till exempel https://company.sharepoint.com/sites/superoffice.
documents-page-library = Bibliotek för dokument
documents-page-templates = Bibliotek för mallar
documents-page-folder = Mapp
documents-page-folder-hint = Helst dess adress i webbläsaren. Namnet går också bra, när ingen annan mapp har det.
documents-page-card = För att kontrollera dokument
documents-page-sign-in = Logga in för dokument
documents-page-sign-in-microsoft365 = Inloggningen för kalendrar ger ingen åtkomst till SharePoint. Logga in en gång till som samma person; den inloggningen gäller bara tills du lämnar sidan.
documents-page-sign-in-google = Inloggningen för kalendrar ger ingen åtkomst till Google Drive. Logga in en gång till, helst med kontot som ska äga dokumenten; den inloggningen gäller bara tills du lämnar sidan.
documents-page-asks = Den begär:
documents-page-allowed = Inloggad för dokument, tills du lämnar sidan.
documents-page-check = Kontrollera
documents-page-again = Kontrollera igen
documents-page-running = Kontrollerar. Det tar några sekunder.
documents-page-lines = Rad för rad
documents-page-in-the-way = Hinder
documents-page-to-know = Bra att veta
documents-page-left-out-title = Några kontroller hoppades över
documents-page-left-out = Ingen har tillåtit detta ännu: { $scopes }. Logga in för dokument ovan och kontrollera igen.
documents-page-left-out-more = De kräver en valfri behörighet: { $scopes }. Du kan klara dig utan den eller lägga till den i programmets inställningsfil.
documents-page-copy = Kopiera allt


## Signing out

signed-out = Du är utloggad från { $system }. Profilen ”{ $name }” är inte längre ansluten dit, och inget av inloggningen är sparat på datorn.
signed-out-revoked = { $system } godtar inte inloggningen längre.
signed-out-nothing-kept = Ingen inloggning var sparad på datorn, så det fanns inget att återkalla hos { $system }.
signed-out-not-offered = { $system } låter inte ett program återkalla en inloggning.
signed-out-only-here = Lösenordet var bara sparat på datorn och är borttaget. Inget finns kvar på servern.
signed-out-failed = { $system } återkallade inte inloggningen: { $reason }.
signed-out-by-hand-superoffice = För att avsluta åtkomsten även där avinstallerar en administratör appen i SuperOffice App Store, under installerade appar (”Installed apps”).
signed-out-by-hand-microsoft365 = För att avsluta åtkomsten även där, ta bort appen i Mina appar, eller be en administratör ta bort den under Företagsappar i Microsoft Entra.
signed-out-by-hand-google = För att avsluta åtkomsten även där, ta bort appen bland Google-kontots anslutningar.

## What was granted, in words

granted-for-everyone = Beviljat för alla i { $organization }
granted-for-you = Beviljat med inloggningen för { $user }
granted-for-lacking = { granted-for-you }
granted-for-superoffice = Godkänt för { $organization }
granted-for-google = Tillåtet av { $user }
granted-means-everyone = Varje kopplad användare loggar fortfarande in en gång, men ingen tillfrågas om de här behörigheterna igen.
granted-means-you = Varje kopplad användare loggar in en gång. Den som inte omfattas av en administratörs medgivande för alla tillfrågas om behörigheterna eller behöver det medgivandet först.
granted-means-lacking = Varje kopplad användare loggar in en gång. Det som behövs är inte godtaget för alla ännu: tills en global administratör gör det blir de flesta stoppade.
granted-means-superoffice = SuperOffice frågar ingen i företaget igen.
granted-means-google = Varje kopplad användare loggar fortfarande in en gång. Där bara betrodda appar släpps in markerar en avancerad administratör { -product } som betrodd för alla.
permission-superoffice = Läsa och ändra data i SuperOffice med rättigheterna för den som loggar in
permission-superoffice-users = Se vilka som är användare i denna SuperOffice
permission-sign-in = Logga in, förbli inloggad och se vem det är
permission-user-readbasic-all = Se alla användares namn och adresser
permission-user-read-all = Se alla användares fullständiga profiler
permission-calendars-read = Läsa kalendrar
permission-calendars-readwrite = Läsa och ändra kalendrar
permission-contacts-read = Läsa kontakter
permission-contacts-readwrite = Läsa och ändra kontakter
permission-tasks-read = Läsa uppgifter
permission-tasks-readwrite = Läsa och ändra uppgifter
permission-mailboxsettings-read = Läsa tidszon och arbetstider
permission-mailboxsettings-readwrite = Läsa och ändra postlådans inställningar
permission-application-read-all = Se vilka appar som är godkända
permission-sites-read-all = Läsa webbplatser och bibliotek i SharePoint
permission-group-readbasic-all = Se gruppers namn
permission-directory-read-all = Läsa organisationens katalog
permission-calendar-calendarlist-readonly = Se listan över kalendrar
permission-calendar-freebusy = Se ledig/upptagen
permission-calendar-readonly = Läsa kalendrar
permission-calendar-events = Läsa och ändra kalenderhändelser
permission-calendar = Läsa och ändra kalendrar
permission-drive-metadata-readonly = Se vad som finns i Google Drive, utan filernas innehåll
permission-drive-readonly = Läsa filer i Google Drive
permission-admin-directory-user-readonly = Se organisationens användare
permission-tasks = Läsa och ändra uppgifter
permission-contacts = Läsa och ändra kontakter
permission-other = { $name }

## Letters to an administrator

letter-rehearsal = [Övning, inget verkligt] { $subject }
letter-microsoft365-subject = Godkänn { -product } för Microsoft 365
letter-microsoft365 =
    Hej!

    { -product } ansluter våra kalendrar till SuperOffice CRM. Det behöver godkännas en gång:

    1. Öppna { $link } som global administratör.
    2. Markera ”Consent on behalf of your organization” om det visas. Välj ”Acceptera”.
    3. Sista sidan kan säga att localhost inte kan nås. Det gör inget.

    Det begärs (fullständig åtkomst, overifierat: det stämmer):
    { $permissions }

    Hör av dig när det är klart.
letter-microsoft365-parts = Sidan visar också för sig det som redan ingår: { $list }.
letter-superoffice-subject = Godkänn { -product } i SuperOffice
letter-superoffice =
    Hej!

    { -product } ansluter våra kalendrar till SuperOffice CRM. Programmet behöver en SuperOffice-administratörs godkännande en gång:

    1. Kom till min dator, eller starta { -product } på din, och logga in i SuperOffice med ditt eget konto.
    2. Välj ”I approve” på sidan som frågar. Det kräver rättigheten Allmän administratör eller Användaradministratör.

    SuperOffice visar det sedan i sin App Manager, där godkännandet kan återkallas.

    Hör av dig när det är klart.
letter-google-subject = Lita på { -product } i Google Workspace
letter-google =
    Hej!

    { -product } ansluter våra kalendrar till SuperOffice CRM. Vår organisation släpper bara in appar som en administratör litar på:

    1. Öppna { $link } som avancerad administratör
       (Säkerhet, Åtkomst- och datakontroll, API-kontroller, Hantera appåtkomst)
    2. { $client ->
        [none] Välj ”Konfigurera ny app” och sök efter { -product }.
       *[other] Välj ”Konfigurera ny app” och sök efter klient-id:t { $client }
    }
    3. Ta med alla som synkroniseras, välj ”Betrodd” och slutför.

    Det kan ta ett dygn innan Google släpper in alla. Hör av dig när det är klart.

## The terminal wizard
setup-how = Skriv ett nummer eller en text och tryck Enter. Enbart Enter tar det som står inom hakparentes. ? förklarar, b går tillbaka, q sparar och avslutar.
setup-how-one = Skriv numret på ett alternativ, eller dess namn.
setup-how-several = Skriv numren på några alternativ i den ordning du vill, med komma; - för inget.
setup-how-text = Skriv en text; - för ingen. En text som bara är b, q eller ? skrivs med omvänt snedstreck framför.
setup-not-understood = Det är inget av alternativen. Skriv ? för hjälp.
setup-nothing = inget
setup-first = Det här är den första frågan.
setup-next = Nästa
setup-name = SuperOffice och kalender
setup-which = Vilken profil
setup-which-about = En profil som inte är färdig fortsätter där den lämnades. En annan kan gås igenom och ändras.
setup-new = En ny profil
setup-step = Steg { $number } av { $count }: { $title }
setup-before = Ha administratörskontona för båda systemen till hands. Du kan avbryta när som helst och fortsätta senare.
setup-before-list = Visa vad som måste vara på plats
setup-ready = Är du redo
setup-gate-special = Särskilda inställningar: SuperOffice-miljö, kund-id, Microsoft-moln
setup-gate-special-about = Bara för partner, för flera företag i SuperOffice och för nationella moln.
setup-gate-server = Server och testpostlåda
setup-gate-server-about = Bara om servern inte hittas genom e-postadressen, eller om ett konto agerar för andra.
setup-gate-customize = Gå igenom fält, ämne och påminnelser
setup-gate-configure = Gå igenom vad som synkroniseras, riktning och användare
setup-weak = Koppla dem där bara användarnamnet är detsamma
setup-zones = Fel: välj en tidszon. De här innehåller namnet: { $zones }
setup-sign-in = { $system } är inte anslutet
setup-connected = { $system } är anslutet som { $user }
setup-waits = { $system } väntar på administratörens godkännande
setup-sign-in-about = Inloggningen öppnas i webbläsaren. Länken visas också, bara för den här datorn.
setup-act-sign-in = Logga in
setup-act-again = Försök igen
setup-act-admin = Godta för hela organisationen, som administratör
setup-act-device = Logga in med en kod på en annan enhet
setup-act-another = Använd ett annat konto
setup-act-entries = Rätta uppgifterna
setup-act-wait = Vänta på godkännandet
setup-act-later = Senare
setup-act-renew = Logga in igen
setup-stale = { $system } behöver en ny inloggning av { $user }
setup-send-letter = Skicka brevet till en global administratör. Försök igen, så skrivs det ut där det behövs.
setup-come-back = När administratören är klar, fortsätt här eller kör setup igen senare.
in-setup = I den här guiden:
in-setup-administrator-path = Jag är administratör: välj ”{ setup-act-admin }”
in-setup-other-account = Använd ett annat konto: försök igen med det
in-setup-other-organization = Välj en annan organisation: b går tillbaka till de särskilda inställningarna
in-setup-ask-again = Begär igen: försök igen med samma konto
in-setup-keep-for-session = Spara bara för den här sessionen: avsluta med q och lägg till --secrets session
in-setup-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] Ange adresserna: välj ”{ setup-act-entries }”
       *[other] Ange adressen: välj ”{ setup-act-entries }”, sedan { $propose-ews } eller rätt adress
    }
   *[other] Använd den rättade: välj ”{ setup-act-entries }”, sedan { $proposal }
}
in-setup-use-microsoft365 = Anslut med Microsoft 365: b går tillbaka till kalendersystemet
in-setup-try-as-email = { $as-email ->
    [none] Använd e-postadressen: välj ”{ setup-act-entries }”, och den som användarnamn utan domän
   *[other] Använd e-postadressen: välj ”{ setup-act-entries }”, och { $as-email } som användarnamn utan domän
}
in-setup-try-with-domain = { $as-domain ->
    [none] Använd serverns domän: välj ”{ setup-act-entries }”
   *[other] Använd serverns domän: välj ”{ setup-act-entries }”, och { $as-domain } som användarnamn utan domän
}
in-setup-use-primary-address = { $primary ->
    [none] Använd den primära adressen: välj ”{ setup-act-entries }”
   *[other] Använd den primära adressen: välj ”{ setup-act-entries }”, och { $primary } som e-postadress
}
in-setup-try-next-server = { $next ->
    [none] Fråga en annan server: välj ”{ setup-act-entries }” och ange dess värdnamn
   *[other] Fråga nästa server: välj ”{ setup-act-entries }”, och { $next } som värdnamn
}
in-setup-proxy-sign-in = Logga in på proxyn: försök igen och svara på frågorna
setup-needs-a-person = { $system }: någon måste logga in. Kör kommandot igen utan --non-interactive.
setup-watching = Kontrollerar om godkännandet finns. Det fortsätter av sig självt; tryck Enter för att sluta vänta.
setup-unwatched = Godkännandet kan inte kontrolleras härifrån. Logga in igen när administratören har godkänt.
setup-go-on = Allt är sparat. För att fortsätta:
setup-users-too-many = Ange högst { $count } användare, eller svara all.
setup-not-linked = Inte kopplade, eftersom ingen med en exakt träff har den här adressen ({ $count }):
setup-users-again = Användarlistorna är inte kompletta
setup-users-about = Användare kan kopplas senare, i fönstret eller med kommandot link.
setup-link-exact = Koppla de exakta träffarna ({ $count })
setup-link-weak = Koppla förslagen efter användarnamn ({ $count })
setup-link-all = Alla
setup-link-none = Inga
setup-link-list = Välj i listan
setup-link-numbers = Vilka par
setup-link-numbers-about = Skriv all (alla), none (inga) eller nummer som 1, 3-5. Ett namn eller en adress visar bara dem som har det; all betyder då dessa.
setup-link-more = Något mer om kopplade användare ({ $count } hittills)
setup-link-hand = Koppla två för hand
setup-link-unlink = Ta bort kopplingar
setup-several-none = Utelämna dem
setup-several-each = Välj en i taget
setup-belongs-to = { $person } hör till, i { $system }
setup-leave-out = Utelämna
setup-leave-out-rest = Utelämna alla som följer
setup-person = Vem i { $system } (e-postadress eller namn)
setup-person-about = Skriv en e-postadress eller en del av ett namn. Enbart Enter hoppar över frågan.
setup-who = Vem menas
setup-too-many = { $count } hittades. Skriv mer av namnet, eller hela adressen.
setup-linked-already = De är redan kopplade.
setup-addresses-about = Skriv adresser med komma emellan, eller sökvägen till en fil, till exempel CSV. Enbart Enter hoppar över frågan.
setup-template = Svar för ”synchronizer-setup setup --answers FILE”. Ta bort # där ett svar är ett annat. Inget lösenord hör hemma här.
setup-open = Öppna frågor, med deras nycklar i en svarsfil:
setup-dry-run = Det här skulle ställas in. Inget ändras, och ingen loggar in.
setup-would-sign-in = Någon skulle logga in i { $system }.
setup-would-link = Exakta träffar som skulle kopplas: { $answer }
setup-would-link-weak = Förslag efter användarnamn som skulle kopplas: { $answer }

## The terminal

terminal-rehearsal = Övning: påhittade företag, inget verkligt berörs.
terminal-changed = Avviker från det inbyggda: { $setting }
terminal-link-sign-in = Logga in i webbläsaren inom { $minutes } minuter. Om den inte öppnades, öppna den här länken på den här datorn:
terminal-link-permissions = En sida till: godta behörigheterna i webbläsaren inom { $minutes } minuter. Om den inte öppnades, öppna den här länken på den här datorn:
terminal-link-admin-consent = Som administratör: godta för organisationen i webbläsaren inom { $minutes } minuter. Om den inte öppnades, öppna den här länken på den här datorn:
terminal-code-sign-in = Öppna den här sidan på valfri enhet inom { $minutes } minuter, ange koden och logga in:
terminal-code-permissions = En kod till: öppna den här sidan på valfri enhet inom { $minutes } minuter, ange koden och godta behörigheterna:
terminal-code-admin-consent = Som administratör: öppna den här sidan på valfri enhet inom { $minutes } minuter, ange koden och godta för organisationen:
terminal-page-question = Vad står det på sidan i webbläsaren?
terminal-page-question-hint = Skriv numret på en rad, eller felnumret på sidan, och tryck Enter. Eller slutför helt enkelt i webbläsaren.
terminal-signed-in = Du är inloggad i { $system }.
terminal-person = Person
terminal-organization = Organisation
terminal-rights = Rättigheter
terminal-users = Hittade användare
terminal-permissions = Behörigheter
terminal-granted = Beviljat
terminal-approval-link = Länken till administratören; den fungerar på vilken dator som helst:
terminal-approval-link-rehearsal = Länken till administratören; i en övning fungerar den bara på den här datorn:
terminal-approval-letter = Ett brev som du kan skicka:
terminal-send-letter = Skicka brevet nedan till en global administratör. Länken i det fungerar på vilken dator som helst.
terminal-send-letter-again = Om ingen har frågat en administratör ännu, logga in igen med profilen: då skrivs brevet att skicka ut.
terminal-send-letter-if-asked = Om sidan begär en administratörs godkännande, skicka brevet nedan.
terminal-send-letter-first = Kör sign-in för systemet: ett brev till en global administratör skrivs ut där det behövs. Skicka det.
terminal-send-letter-member = Skicka brevet i ”approval” till en global administratör. Länken i det fungerar på vilken dator som helst.
terminal-send-letter-member-if-asked = Om sidan begär en administratörs godkännande, skicka brevet i ”approval”.
terminal-come-back-member = När administratören är klar, kör kommandot som står i ”look” i ”waiting”.
terminal-come-back = När administratören är klar, logga in igen.
terminal-come-back-command = När administratören är klar, kör kommandot som skrivs ut sist.
terminal-waits-rehearsal = Övningens moln upphör med kommandot. För att kontrollera senare, håll ett i gång med ”synchronizer-setup rehearse” och ange dess adresser i en inställningsfil (--config).
terminal-waits = Profilen ”{ $name }” väntar på administratören; den första inloggningen är sparad för det. Kontrollera om godkännandet finns:
terminal-waits-unwatched = Profilen ”{ $name }” väntar på administratören. När godkännandet är klart, logga in igen:
terminal-profile-waiting = väntar på en administratör
terminal-administrator = administratör
terminal-rights-unknown = kunde inte fastställas
terminal-kept = Profilen ”{ $name }” är sparad. Inloggningen är { $place }.
terminal-secrets-keyring = i datorns nyckelring
terminal-secrets-session = sparad bara tills programmet avslutas
terminal-secrets-file = i filen secrets.age, som öppnas med din lösenfras
terminal-passphrase = Lösenfras för filen med inloggningarna (den visas inte):
terminal-passphrase-wrong = Lösenfrasen öppnar inte filen. Skriv den igen:
terminal-passphrase-why = Inloggningarna sparas i en fil som bara öppnas med en lösenfras. Välj en; ingen kan återskapa den.
terminal-passphrase-new = Ny lösenfras, minst 12 tecken (den visas inte):
terminal-passphrase-again = Samma en gång till:
terminal-passphrase-differs = De var inte lika.
terminal-proxy-user = Proxyn { $proxy } kräver inloggning. Användarnamn (tomt: fortsätt utan):
terminal-proxy-unproven = ! Proxyn nekade inte lösenordet men släppte inte igenom något (status { $status }). Det används nu och sparas inte.
terminal-proxy-password = Lösenord för proxyn (det visas inte):
terminal-password = Kontots lösenord (det visas inte):
terminal-allow-host = Får { $host } ta emot lösenordet? [y/N]
terminal-allow-basic = Får { $host } ta emot själva lösenordet? [y/N]
terminal-trust-certificate = Lita på just det här certifikatet för { $host } från och med nu? [y/N]
terminal-certificate-names = För
terminal-certificate-issuer = Utfärdat av
terminal-certificate-begins = Gäller från
terminal-certificate-expires = Gäller till
terminal-certificate-fingerprint = Fingeravtryck SHA-256
terminal-ews = Exchange Web Services
terminal-oab = Offlineadressbok
terminal-not-named = inte angiven
terminal-only-with-a-password = bara med ett lösenord
terminal-not-tested = Inte testat utan lösenord: inloggningen, Exchange Web Services och offlineadressboken. Lägg till --password-stdin.
terminal-book = Adresslistor
terminal-book-size = { $size } kB
terminal-book-hours = { $count ->
    [0] mindre än en timme gamla
    [one] en timme gamla
   *[other] { $count } timmar gamla
}
terminal-book-days = { $count } dagar gamla
terminal-given-by-hand = angiven för hand
terminal-found-by = Hittad av
terminal-version = Exchange-version
terminal-mailbox = Postlåda
terminal-acts-for = Agerar för
terminal-tried = Vad som provades:
terminal-no-profiles = Det finns inga profiler ännu.
terminal-profile-failed = senaste testet misslyckades: { $outcome }
terminal-profile-stale = logga in igen
terminal-profile-session = komplett tills programmet avslutas
terminal-profile-tested = senast testad { $time }
terminal-profile-warnings = varningar: { $outcomes }
terminal-profile-complete = komplett
terminal-profile-unfinished = inte färdig, fortsätter vid: { $step }
terminal-profile-deleted = borttagen, kan återställas fram till { $until }
terminal-profile-rehearsal = övning
terminal-profile-damaged = { $file } är skadad och lämnades som den är: { $reason }
terminal-preferences = Inställningar
terminal-pairs = Kopplade användare: { $count }
terminal-kept-as = Sparad som
terminal-profile-was-deleted = Profilen ”{ $name }” är borttagen. Inloggningarna sparas i 30 dagar, så att den kan återställas fram till { $until }.
terminal-profile-restored = Profilen ”{ $name }” finns igen.
terminal-profile-renamed = Profilen ”{ $name }” heter nu ”{ $new }”.
terminal-profile-duplicated = ”{ $new }” har samma inställningar som ”{ $name }”. Den har inga inloggningar och inga kopplade användare: ingen får kopplas två gånger.
terminal-profile-exported = Profilen ”{ $name }” sparades i { $file }.
terminal-profile-imported = Profilen ”{ $name }” är sparad.
terminal-profile-purged = Profilen ”{ $name }” är borttagen för gott.
terminal-purge-ask = Ta bort profilen ”{ $name }” för gott? Inloggningarna återkallas där det går, och inget kan återställas. [y/N]
update-there = Version { $version } av { -product } finns
update-more = Inget installeras av sig självt. Sidan: { $page }
update-open = Öppna sidan
update-put-aside = Visa inte den här versionen igen
update-none = Ingen nyare version är publicerad.
forget-what = Detta tar bort det som { -product } har lagrat för dig:
forget-profiles = { $count ->
    [one] 1 profil
   *[other] { $count } profiler
}
forget-entries = { $count ->
    [one] 1 post i nyckelringen
   *[other] { $count } poster i nyckelringen
}
forget-files = { $count ->
    [one] 1 annan fil (inställningar, journal, rapporter, tabeller, exporterade profiler)
   *[other] { $count } andra filer (inställningar, journal, rapporter, tabeller, exporterade profiler)
}
forget-unknown = Nyckelringen kan inte säga vad som finns i den: { $reason }.
forget-elsewhere = Filer som du har sparat någon annanstans blir kvar. Det som programmet får göra hos SuperOffice, Microsoft eller Google avslutas inte med detta.
forget-ask = Ta bort allt? Inget kan återställas. [y/N]
forget-nothing = Inget från { -product } är lagrat för dig här.
forget-done = Detta är borttaget:
forget-again = När det är gjort kör du samma kommando igen. Det fortsätter där det slutade.
forget-stays-not-ours = Blir kvar, eftersom { -product } inte har skrivit det: { $path }
forget-stays-link = Blir kvar, eftersom det är en länk; det som den leder till har inte rörts: { $path }
forget-stays-sign-ins = Blir kvar, eftersom dess inloggningar inte kunde tas bort: { $path }
forget-stays-more = { $count ->
    [one] 1 till blir kvar.
   *[other] { $count } till blir kvar.
}
terminal-import-ask = Spara ”{ $name }” så här? [y/N]
terminal-replace-ask = { $file } finns redan. Ersätt den? [y/N]
terminal-names = Profiler som finns: { $names }
terminal-delete-first = Bara en borttagen profil kan tas bort för gott. Ta bort den först:
terminal-needs-yes = Ingen kan tillfrågas här, så inget ändrades. Lägg till --yes för att fortsätta.
terminal-check-rehearsal = ”{ $name }” är en övningsprofil och utelämnas.
terminal-documents-sign-in = Ingen har tillåtit detta ännu: { $scopes }. Lägg till --sign-in för att begära det i webbläsaren.
terminal-documents-setting = Några kontroller kräver en valfri behörighet: { $scopes }. För att begära den lägger du i inställningsfilen till den i det som dokumentkontrollen begär ({ $setting }) och använder sedan --sign-in.
terminal-checks-passed = { $count ->
    [one] En kontroll gick bra.
   *[other] { $count } kontroller gick bra.
}
terminal-gap-search-is-cut = { $system } avslutar långa sökningar i förtid, så personer kan saknas.
terminal-gap-public-list = { $system } visar bara sin offentliga lista: dolda och avstängda personer saknas.
terminal-gap-only-oneself = Kontot har ingen katalog och listar bara sig självt.
terminal-link-weak = Det här är förslag: lägg till --weak för att koppla även dem.
terminal-link-dry-run = Skulle kopplas: { $count }. Inget sparades.
terminal-rehearse-stop = Övningen pågår tills du trycker Ctrl+C.
terminal-explain-of = { $system }:
terminal-explain-unknown = Inget är känt om { $code }. Ange en resultatkod (admin-consent-needed), numret på sidan (AADSTS90094) eller sidans text.
terminal-explain-near = Inget är känt om { $code }. Menas något av dessa: { $near }?

## The report for support

report-heading = { -product }: supportrapport
report-made = Skapad { $time } (UTC). Den har inte skickats till någon.
report-rehearsal = Det här är en övning: alla företag och personer är påhittade.
report-program = Programmet och datorn
report-settings = Inställningar som avviker från de inbyggda
report-settings-none = inga
report-profile = Profilen
report-events = Vad som gjordes, det senaste sist
report-events-none = inget ännu
report-left-out = Vad som utelämnades
report-saved = Rapporten sparades: { $file }

report-started = Programmet startade: version { $version }, { $os }, { $face }
report-broke = Ett fel i programmet, vid { $place }
report-face-window = fönster
report-face-terminal = terminal
report-saved-profile = Profilen { $profile } sparades; ansluten: { $systems }

report-work-preflight = Kontroll före inloggningen
report-work-sign-in = Inloggning
report-work-check = Anslutningstest
report-work-look = Kontroll utan inloggning
report-work-discover = Sökning efter servern
report-work-watch = Väntan på godkännande
report-work-sign-out = Utloggning
report-work-keep = Sparande av inloggningar
report-work-people = Användarlista
report-work-documents = Kontroll av dokument
report-work-for-profile = profil { $profile }

report-row-version = Version
report-row-os = Operativsystem
report-row-processor = Processor
report-row-store = Inloggningar sparas i
report-row-proxy = Proxy
report-row-authorities = Egna certifikat
report-row-places = Värdar på fasta platser
report-row-name-servers = Egna namnservrar
report-row-profile-id = Profilens nummer
report-row-profile-made = Skapad
report-row-profile-changed = Senast sparad
report-row-profile-systems = System
report-row-profile-step = Steg i guiden
report-row-profile-store = Inloggningar sparas i
report-row-profile-deleted = Borttagen
report-row-waiting-system = Väntar på godkännande i
report-row-waiting-since = Väntar sedan
report-row-waiting-tenant = Godkännande av organisation
report-row-override-ews = Kalenderadress för hand
report-row-netserver = SuperOffices webbtjänster
report-row-override-oab = Adressbok för hand
report-row-place = Plats
report-row-tenant = Organisation
report-row-user = Konto
report-row-administrator = Administratör
report-row-users = Hittade användare
report-row-scopes = Behörigheter
report-row-consent = Beviljat för
report-row-tested = Senast bekräftad
report-row-kept = Inloggningen är sparad
report-row-mailbox = Postlåda
report-row-ews = Kalenderadress
report-row-ews-from = Adressen är
report-row-oab = Adressbok
report-row-server-version = Serverns version
report-row-impersonate = Agerar för
report-row-pins = Certifikat betrodda för hand
report-row-password-refused = Lösenordet nekas numera
report-value-empty = (tomt)
report-value-hidden = (angivet, visas inte)
report-value-discovered = hittad av AutoDiscover
report-value-discovered-here = hittad av AutoDiscover, på den här datorn
report-value-proxy-system = som operativsystemet säger
report-value-proxy-none = ingen
report-source-file = inställningsfil

report-without-secrets = Lösenord, inloggningar och klienthemligheter: skrivs aldrig ned.
report-without-codes = Länkar till inloggningssidor och koderna i dem: skrivs aldrig ned.
report-without-bodies = Vad servrar skickade och vad som skickades till dem: skrivs aldrig ned.
report-without-names = Namn på personer, företag och profiler: skrivs aldrig ned.
report-without-paths = Datorns mappar och filer: skrivs aldrig ned.
report-without-people = { $count ->
    [one] En adress eller ett användarnamn kortades till första bokstaven och domänen.
   *[other] { $count } adresser eller användarnamn kortades till första bokstaven och domänen.
}
report-without-words = { $count ->
    [one] Ett värde utelämnades, eftersom en person eller en server kan ha formulerat det.
   *[other] { $count } värden utelämnades, eftersom en person eller en server kan ha formulerat dem.
}
report-without-settings = { $count ->
    [one] En inställning visas utan sitt värde.
   *[other] { $count } inställningar visas utan sina värden.
}
report-without-older = { $count ->
    [one] En händelse är äldre än dem ovan.
   *[other] { $count } händelser är äldre än dem ovan.
}
report-without-damaged = { $count ->
    [one] En rad i loggen kunde inte läsas.
   *[other] { $count } rader i loggen kunde inte läsas.
}

## Settings: what each is for, and where its value comes from

setting-language = Språk för alla texter: `system` eller en kod som `sv`.
setting-appearance = Fönstrets färger.
setting-motion = Om fönstret visar rörelse medan något pågår.
setting-text-size = Textstorlek i procent.
setting-secrets = Var inloggningar sparas: nyckelring, minne eller en fil som öppnas med en lösenfras.
setting-proxy = `system`, `none` eller adressen till en proxy utan användare och lösenord.
setting-ca-certificates = Certifikatfiler att lita på utöver systemets, för en värd eller för alla.
setting-resolve = Var värdar finns, oavsett vad namnservrar säger: `HOST:PORT:ADDRESS[:PORT]`.
setting-dns-servers = Namnservrar att fråga i stället för systemets: `ADDRESS[:PORT]`.
setting-log = Hur mycket som loggas.
setting-sign-in-time-limit = Antal sekunder att vänta på inloggningen i webbläsaren.
setting-sign-in-consent-time-limit = Antal sekunder att vänta på en administratörs medgivande.
setting-sign-in-question-after = Antal sekunder tills guiden frågar vad sidan visar.
setting-sign-in-grace = Antal sekunder som sena förfrågningar fortfarande får en vänlig sida.
setting-sign-in-request-limit = Antal sekunder som en förfrågan till en leverantör får ta.
setting-sign-in-key-store-limit = Antal sekunder som nyckelringen får ta på sig.
setting-sign-in-watch-every = Antal sekunder mellan två kontroller av om en administratör har godkänt.
setting-network-portal-probe = Okrypterad sida som visar om nätverket först kräver inloggning; tom: ingen kontroll.
setting-network-patience = Procent av de vanliga tidsgränserna för förfrågningar och sökningar; mer för långsamma anslutningar.
setting-superoffice-environment-address = SuperOffice: adress för inloggning och kundens status.
setting-superoffice-environment-api-hosts = SuperOffice: värdar som får betjäna en kund.
setting-superoffice-environment-client-id = SuperOffice: app-id för din egen registrering.
setting-microsoft365-clouds-cloud-login = Microsoft 365: adress för inloggning.
setting-microsoft365-clouds-cloud-graph = Microsoft 365: adress till Microsoft Graph.
setting-microsoft365-clouds-cloud-client-id = Microsoft 365: klient-id för din egen registrering.
setting-microsoft365-scopes = Behörigheter som guiden behöver för sina egna kontroller.
setting-microsoft365-consent-scopes = Behörigheter som Synchronizer behöver, för medgivande för organisationens räkning.
setting-google-address = Google: adress för inloggning.
setting-google-directory = Google: adress till Admin SDK Directory.
setting-google-calendar = Google: adress till Google Kalender och Google Drive.
setting-google-client-id = Google: klient-id för din egen skrivbordsklient.
setting-google-client-secret = Google: klienthemligheten för samma klient; visas ingenstans.
setting-google-scopes = Behörigheter som guiden behöver för sina egna kontroller.
setting-google-workspace-scopes = Behörigheter som guiden också behöver i en organisation.
setting-documents-microsoft365-scopes = Microsoft 365: behörigheter som dokumentkontrollen ber om vid inloggning.
setting-documents-google-scopes = Google: behörigheter som dokumentkontrollen ber om vid inloggning.
setting-updates-check = Om fönstret letar efter en nyare version av programmet en gång om dagen.
setting-updates-list = Adress till utgivarens signerade versionslista, bara https; tom: det finns ingen.
setting-form-choice = Ett av: { $words }.
setting-form-number = Ett heltal från { $least } till { $most }.
setting-form-address = En https-adress utan användare, lösenord, `?` och `#`.
setting-form-address-or-empty = En https-adress utan användare, lösenord, `?` och `#`, eller tom.
setting-form-probe = En http-adress utan användare och lösenord, eller tom.
setting-form-client-id = Bokstäver, siffror, `-`, `_` och `.`, eller tomt.
setting-form-client-secret = Bokstäver, siffror, `-`, `_`, `.` och `~`, eller tomt.
setting-form-permissions = En lista med behörigheter som `Calendars.Read`.
setting-form-hosts = En lista med värdnamn, vart och ett exakt eller `*.` och en domän.
setting-form-certificates = En lista med certifikatfiler, var och en som `FILE` eller `HOST=FILE`.
setting-form-places = En lista med `HOST:PORT:ADDRESS[:PORT]`; ADDRESS i siffror, eller `refused`, `silent`, `unknown`.
setting-form-name-servers = En lista med namnservrar i siffror, var och en som `ADDRESS` eller `ADDRESS:PORT`.
setting-policy-built-in = Inbyggt: `{ $value }`.
setting-policy-built-in-empty = Inbyggt: tomt.
setting-policy-locks = Det som anges här kan ingen på datorn ändra. Där inget är angivet får alla välja själva.
setting-policy-supported = Windows 10 och senare
setting-source-built-in = inbyggt
setting-source-policy-locked = företagets policy, låst
setting-source-policy = företagets policy
setting-source-command-line = kommandoraden
setting-source-rehearsal = övning
