### The words of Synchronizer Setup, in English: the language that all others fall back to.
### Written for an administrator who has never heard of OAuth: short, concrete, no blame, the next act named.

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
list-and = { $first } and { $last }
# An entry as it may look, in a field that is empty.
field-example = e.g. { $example }

## Outcomes: what happened (attribute of each: .cause, twenty words or fewer)

outcome-ok = All is well
    .cause = Every check passed.

# The way through the browser

outcome-listener-blocked = The browser cannot come back to this program
    .cause = Something on this computer keeps { -product } from listening on its own address 127.0.0.1.
outcome-browser-not-opened = The browser did not open
    .cause = No default browser was found, or your system refused to open it.
outcome-browser-forced-https = The browser insisted on a secure address
    .cause = It changed http to https on the way back to this computer.
outcome-answer-incomplete = The browser’s answer arrived incomplete
    .cause = An add-on of the browser may have removed parts of the address.
outcome-answer-foreign = An answer of another sign-in arrived
    .cause = It came from an older page or another program, and was ignored.
outcome-answer-wrong-issuer = The answer came from the wrong server
    .cause = { $found ->
        [none] A server answered that was not asked. Nothing was accepted.
       *[other] { $found } answered, but was not asked. Nothing was accepted.
    }
outcome-denied-by-user = Access was not granted
    .cause = The page was left, or the permissions were declined.
outcome-denied-by-user-microsoft365 = Access was not granted
    .cause = You left Microsoft’s page or declined the permissions. Without them the calendars cannot be read.
outcome-denied-by-user-superoffice = The application was not approved
    .cause = You left SuperOffice’s page before the application was approved.
outcome-denied-by-admin-policy = A rule of your organization blocks this sign-in
    .cause = It refuses this program, this account, or this place.
outcome-denied-by-admin-policy-superoffice = SuperOffice denies access to your company
    .cause = Access is switched off for this application in your company.
outcome-admin-consent-needed = An administrator must approve first
    .cause = Your organization lets only administrators allow programs. Nothing is wrong with your account.
outcome-admin-consent-needed-microsoft365 = Microsoft wants an administrator’s approval
    .cause = Your organization lets only administrators allow programs to read calendars. Nothing is wrong with your account.
outcome-admin-consent-needed-superoffice = SuperOffice wants an administrator’s approval
    .cause = A SuperOffice administrator must approve this application once for your company.
cause-approval-not-yet = Your administrator has not approved yet. It can take some minutes until Microsoft knows everywhere.
cause-approval-unwatched = Whether your administrator has approved shows only when you sign in again.
cause-left-at-approval = You left Microsoft’s page before access was granted. It wanted an administrator’s approval.
outcome-device-policy = This computer is not allowed to sign in
    .cause = Your organization accepts only computers that it manages.
outcome-scopes-missing = Some permissions are missing
    .cause = { $scopes ->
        [none] The sign-in worked, but not every permission was granted.
       *[other] The sign-in worked, but this was not granted: { $scopes }.
    }
outcome-scopes-missing-superoffice = This account may not do enough
    .cause = { $scopes ->
        [none] The sign-in worked, but the account lacks rights in SuperOffice.
       *[other] The sign-in worked, but the account lacks these rights: { $scopes }.
    }
outcome-wrong-account = Another account is needed
    .cause = { $found ->
        [none] { $expected ->
            [none] The browser signed in with an account that does not belong here.
           *[other] The sign-in was expected from { $expected }.
        }
       *[other] { $expected ->
            [none] The browser signed in as { $found }, which does not belong here.
           *[other] Expected was { $expected }, but the browser signed in with { $found }.
        }
    }
outcome-wrong-account-superoffice = Another company or account is needed
    .cause = { $found ->
        [none] { $expected ->
            [none] The sign-in ended in another SuperOffice company than the one you want.
           *[other] The sign-in was expected in { $expected }.
        }
       *[other] { $expected ->
            [none] The sign-in ended in { $found }, which is not the company you want.
           *[other] Expected was { $expected }, but the sign-in ended in { $found }.
        }
    }
outcome-not-an-administrator = This account is not an administrator
    .cause = { $user ->
        [none] This step needs an administrator.
       *[other] { $user } is signed in, but this step needs an administrator.
    }
outcome-not-an-administrator-superoffice = This account is not a SuperOffice administrator
    .cause = { $user ->
        [none] SuperOffice does not regard this account as an administrator.
       *[other] SuperOffice does not regard { $user } as an administrator.
    }
outcome-account-problem = The account needs attention
    .cause = The sign-in page reports a problem, for example with the password or the second factor.
outcome-no-answer = Nothing came back from the browser
    .cause = The page stayed empty, or the way back to this computer did not work.
outcome-time-out = Time ran out
    .cause = { $minutes ->
        [none] Nothing came back from the browser in time.
        [one] Nothing came back from the browser within one minute.
       *[other] Nothing came back from the browser within { $minutes } minutes.
    }
outcome-cancelled = You cancelled
    .cause = Nothing was changed.
outcome-sign-in-again = Please sign in again
    .cause = The earlier sign-in is not valid any more.

# Registration of the application

outcome-client-id-missing = A registration is needed
    .cause = { -product } has no built-in registration here yet, so it uses yours.
outcome-client-id-unknown = The application is not known
    .cause = The client id is unknown there: another organization or environment, a typing error, or deleted.
outcome-client-id-unknown-microsoft365 = Microsoft does not know this application here
    .cause = The client id is unknown in this organization: another organization or cloud, or it was deleted.
outcome-address-wrong-superoffice = This address cannot be used
    .cause = { $proposal ->
        [none] { $field ->
            [netserver] No SuperOffice web services are at this address.
            [web-api] No SuperOffice web API is at this address.
           *[other] It is not a complete and secure address (https).
        }
       *[other] It does not lead where it should. Probably { $proposal } is meant.
    }
outcome-entry-wrong-superoffice = An entry needs correcting
    .cause = { $field ->
        [user] The user name is missing, or holds a colon or something else that cannot be sent.
        [password] The password is missing.
        [web-api] The address of the web API is missing.
       *[other] A field is empty or contradicts another one.
    }
outcome-credentials-refused-superoffice = SuperOffice refused user name or password
    .cause = { $host ->
        [none] The server does not know this user name with this password.
       *[other] { $host } does not know this user name with this password.
    }
outcome-scheme-unusable-superoffice = The web API takes no user name and password
    .cause = { $scheme ->
        [none] The server offers no Basic sign-in. Signing in with user name and password is off there.
       *[other] It offers only { $scheme }. Signing in with user name and password (Basic) is off there.
    }
outcome-client-id-unknown-superoffice = SuperOffice does not know this application
    .cause = The client id (application id) is unknown in this environment.
outcome-redirect-not-registered = The way back is not registered
    .cause = The registration does not list the address that leads back to this program.
outcome-redirect-not-registered-microsoft365 = The way back is not registered at Microsoft
    .cause = The registration does not list http://localhost, the address that leads back to this program.
outcome-redirect-not-registered-superoffice = The way back is not registered at SuperOffice
    .cause = The registration does not list http://127.0.0.1 with any port, the address of this program.
outcome-registration-incomplete = The registration is incomplete
    .cause = The application’s registration lacks something that this sign-in needs.
outcome-registration-incomplete-microsoft365 = The registration at Microsoft is incomplete
    .cause = The application’s registration lacks something, or is not one for desktop programs.
outcome-app-disabled = The application is switched off
    .cause = An administrator disabled it in your organization, or its approval has ended.
outcome-app-disabled-superoffice = The application’s access to SuperOffice has ended
    .cause = Access for your company was withdrawn or has run out.

# Network

outcome-clock-skew = This computer’s clock is wrong
    .cause = { $minutes ->
        [none] A sign-in is only valid for minutes, so the time must be right.
       *[other] It is { $minutes } minutes off. A sign-in is only valid for minutes, so the time must be right.
    }
outcome-net-name = A server’s name was not found
    .cause = { $host ->
        [none] This network does not know the address of the server.
       *[other] This network does not know the address of { $host }.
    }
outcome-net-route = A server does not answer
    .cause = { $host ->
        [none] { $how ->
            [refused] The server is reached, but lets no connection in. Its service may be stopped, or a firewall refuses.
            [silent] Not even a refusal came back. Usually a firewall or proxy swallows the connection.
            [reset] The connection was cut right away. A firewall, proxy, or virus scanner may have done it.
            [no-answer] The connection came about, but no answer in time. The server may be overloaded.
           *[other] No connection came about. A firewall or proxy may be in the way.
        }
       *[other] { $how ->
            [refused] { $host } is reached, but lets no connection in. Its service may be stopped, or a firewall refuses.
            [silent] { $host } gives not even a refusal. Usually a firewall or proxy swallows the connection.
            [reset] The connection to { $host } was cut right away. A firewall, proxy, or virus scanner may have done it.
            [no-answer] { $host } took the connection, but gave no answer in time. It may be overloaded.
           *[other] No connection to { $host } came about. A firewall or proxy may be in the way.
        }
    }
outcome-net-proxy-auth = The proxy asks for a sign-in
    .cause = { $refused ->
        [none] { $proxy ->
            [none] { $schemes ->
                [none] Your network’s proxy lets nobody through without a sign-in.
               *[other] Your network’s proxy wants a sign-in that { -product } does not have ({ $schemes }).
            }
           *[other] The proxy { $proxy } lets nobody through without a user name and a password.
        }
       *[other] { $proxy ->
            [none] Your network’s proxy did not accept user name and password.
           *[other] The proxy { $proxy } did not accept user name and password.
        }
    }
outcome-net-tls-untrusted = A server’s certificate is not trusted
    .cause = { $issuer ->
        [none] { $host ->
            [none] This computer does not trust the issuer of the certificate.
           *[other] This computer does not trust the certificate of { $host }.
        }
       *[other] { $host ->
            [none] The certificate was issued by { $issuer }, which this computer does not trust.
           *[other] The certificate of { $host } comes from { $issuer }, which this computer does not trust.
        }
    }
outcome-net-captive = This network wants you to sign in first
    .cause = A page of the network answered in place of the server, as in hotels and trains.
outcome-server-unavailable = The service is not available now
    .cause = { $host ->
        [none] The server answers that it cannot serve at the moment.
       *[other] { $host } answers that it cannot serve at the moment.
    }
outcome-throttled = Too many requests
    .cause = { $host ->
        [none] The service asks this program to wait.
       *[other] { $host } asks this program to wait.
    }
outcome-answer-too-large = An answer was too long
    .cause = { $host ->
        [none] The server sent more than a real answer holds, so reading was stopped.
       *[other] { $host } sent more than a real answer holds, so reading was stopped.
    }
outcome-unexpected-answer = An answer was not understood
    .cause = { $host ->
        [none] The server answered something that this program does not know.
       *[other] { $host } answered something that this program does not know.
    }
outcome-provider-fault = The sign-in service has a fault
    .cause = It reports a trouble of its own. Nothing is wrong here.

# The last steps of a sign-in

outcome-token-refused = The sign-in could not be finished
    .cause = The browser did its part, but the service refused the last step.
outcome-token-invalid = The sign-in could not be proven
    .cause = The proof of who signed in did not pass a safety check. Nothing was accepted.

# Key store and files

outcome-keyring-missing = There is no key store
    .cause = This computer offers no place where a sign-in can be kept safely.
outcome-keyring-locked = The key store is locked
    .cause = It opens only with its password. What is in it is untouched.
outcome-keyring-slow = The key store does not answer
    .cause = It gave no answer in time. A window of your desktop may be asking for its password.
outcome-keyring-denied = The key store refuses access
    .cause = Your system did not allow { -product } to use the key store.
outcome-keyring-full = The key store is full
    .cause = It has no room for another sign-in.
outcome-keyring-too-large = The sign-in does not fit into the key store
    .cause = The key store takes only shorter entries.
outcome-keyring-unreliable = The key store did not keep the sign-in
    .cause = What was written could not be read back.
outcome-passphrase-needed = The passphrase is needed
    .cause = The sign-ins are in a file that opens only with your passphrase.
outcome-passphrase-wrong = This passphrase does not open the file
    .cause = The file with the sign-ins was made with another passphrase. It was left as it is.
outcome-passphrase-too-short = The passphrase is too short
    .cause = It protects the sign-ins and must be hard to guess.
outcome-secrets-damaged = The file with the sign-ins is damaged
    .cause = It cannot be read. It was left as it is, and nothing was written.
outcome-sign-in-elsewhere = The sign-in is kept in another place
    .cause = This run uses other settings for where sign-ins are kept. The sign-in is untouched.
outcome-profile-in-use = The profile is in use
    .cause = { $profile ->
        [none] Another window or terminal works with this profile.
       *[other] Another window or terminal works with “{ $profile }”.
    }
outcome-entry-wrong-update-list = No address for newer versions is set
    .cause = Enter the https address of the publisher’s list of versions in your settings file, under updates.list.
outcome-entry-wrong-update-key = This program has no publisher
    .cause = It was built without a publisher’s key, so no list of versions can be trusted.
outcome-denied-by-admin-policy-update = Your company has switched this off
    .cause = Company policy does not allow looking for newer versions.
outcome-unexpected-answer-update = The list of versions cannot be trusted
    .cause = It is not signed by the publisher of this program, so nothing of it was used.
outcome-profile-in-use-running = { -product } is open
    .cause = Another window or terminal works with what is stored here.
outcome-profile-damaged = A profile is damaged
    .cause = { $path ->
        [none] The file cannot be read as a profile. It was left as it is.
       *[other] { $path } cannot be read as a profile. It was left as it is.
    }
outcome-profile-not-found = There is no such profile
    .cause = { $profile ->
        [none] No profile has this name or id.
       *[other] No profile has the name or id { $profile }.
    }
outcome-file-problem = A file could not be read or written
    .cause = { $profile ->
        [none] { $path ->
            [none] Your system refused it, or the disk is full.
           *[other] Your system refused { $path }, or the disk is full.
        }
       *[other] The name { $profile } is taken by another profile.
    }
cause-file-exists = { $path ->
    [none] A file with this name is there already. It was left as it is.
   *[other] { $path } is there already. It was left as it is.
}
cause-no-file = { $path ->
    [none] There is no such file.
   *[other] There is no file { $path }.
}
cause-host-imported = { $host ->
    [none] A server came with an imported profile. It does not get the password before you say yes.
   *[other] { $host } came with an imported profile. It does not get the password before you say yes.
}
cause-not-removed = { $path ->
    [none] Your system refused to remove it.
   *[other] Your system refused to remove { $path }.
}
cause-profile-made-up = This profile is made up, from a rehearsal. It can be imported only in a rehearsal.
cause-profile-name = The name is empty, too long, or has blanks or invisible characters where they cannot be.
cause-profile-newer = { $path ->
    [none] A newer version of this program wrote the file. It was left as it is.
   *[other] A newer version of this program wrote { $path }. It was left as it is.
}
cause-profile-not-deleted = { $profile ->
    [none] This profile is not deleted.
   *[other] “{ $profile }” is not deleted.
}
cause-profile-real = This profile is of real companies. In a rehearsal everything is made up.

# SuperOffice

outcome-tenant-in-maintenance = SuperOffice is being upgraded
    .cause = Your company’s SuperOffice is closed for maintenance. This usually takes minutes.
outcome-tenant-provisioning = Your SuperOffice is being created
    .cause = It is not ready yet.
outcome-tenant-migrating = The move to SuperOffice Online is not finished
    .cause = This can take days or weeks.
outcome-tenant-suspended = The SuperOffice subscription is being ended
    .cause = SuperOffice has suspended your company’s access.
outcome-tenant-deleted = This SuperOffice does not exist any more
    .cause = { $tenant ->
        [none] The company’s SuperOffice was deleted.
       *[other] The SuperOffice of { $tenant } was deleted.
    }
outcome-tenant-failed = Your SuperOffice could not be created
    .cause = SuperOffice started to create it and failed.
outcome-tenant-unknown = SuperOffice does not know this customer
    .cause = { $tenant ->
        [none] The customer id is unknown in this environment, or SuperOffice has trouble.
       *[other] The customer id { $tenant } is unknown in this environment, or SuperOffice has trouble.
    }
outcome-tenant-moved = Your SuperOffice moved to another server
    .cause = It moved while this program was talking to it.

# Microsoft 365

outcome-organization-unknown = This organization was not found
    .cause = { $organization ->
        [none] There is no Microsoft 365 organization of this name in this cloud.
       *[other] { $organization } is not a Microsoft 365 organization in this cloud.
    }
outcome-wrong-cloud = The organization lives in another Microsoft cloud
    .cause = US government, China, and some other countries have clouds of their own.
outcome-mailbox-missing = This account has no mailbox in Microsoft 365
    .cause = Its plan has no Exchange Online, or the mailbox is elsewhere or very new.
outcome-mailbox-missing-guest = This account looks like a guest account
    .cause = { $found ->
        [none] Microsoft says that it comes from another organization. Guests usually have no mailbox here.
       *[other] Microsoft says that { $found } comes from another organization. Guests usually have no mailbox here.
    }
outcome-admin-consent-needed-guest = This account looks like a guest account
    .cause = { $expected ->
        [none] Microsoft says that it comes from another organization. A guest’s account cannot be used here.
       *[other] SuperOffice knows you as somebody of { $expected }. If this account is right, only the approval is missing.
    }
outcome-not-assigned = This user is not assigned to the application
    .cause = In your organization only assigned users may use it.
outcome-service-disabled = A service that is needed is switched off
    .cause = The subscription has ended, or an administrator disabled the service.

# Google

outcome-denied-by-user-google = Access was not granted
    .cause = You left Google’s page or did not allow access. Without it the calendars cannot be read.
outcome-denied-by-admin-policy-google = Google blocks this app in your organization
    .cause = Your organization lets in only apps that an administrator trusts, and { -product } is not among them yet.
outcome-scopes-missing-google = Not every box was ticked
    .cause = { $boxes ->
        [none] The sign-in worked, but something that is needed was not allowed.
       *[other] These boxes stayed empty: { $boxes }.
    }
outcome-not-an-administrator-google = This account may not manage users
    .cause = Google shows it only the public list of users, which leaves out suspended ones.
outcome-service-disabled-google = A Google service is switched off
    .cause = An administrator has switched off a service that is needed for this account.
outcome-client-id-missing-google = A client at Google is needed
    .cause = { -product } has no built-in client for Google yet, so it uses yours.
outcome-client-id-unknown-google = Google does not know this client
    .cause = The client id is unknown at Google: a typing error, or the client was deleted.
outcome-redirect-not-registered-google = The client is not made for desktop programs
    .cause = Google leads back to this computer only with a client of the type Desktop app.
outcome-registration-incomplete-google = The client at Google is incomplete
    .cause = The client id or its secret is not that of a Desktop app, or something is missing.
outcome-app-disabled-google = The client at Google is switched off
    .cause = Google or its owner switched off the client, or the project that it belongs to.
outcome-not-assigned-google = This account is not among the testers
    .cause = The app is still being tested, and its owner has not listed this account.

# Exchange

outcome-clock-skew-exchange = The server’s clock and this computer’s differ
    .cause = { $minutes ->
        [none] Windows sign-ins fail as soon as they are five minutes apart.
       *[other] They are { $minutes } minutes apart. Windows sign-ins may fail from five minutes on.
    }
outcome-sign-in-again-exchange = Please enter the password again
    .cause = No password is kept on this computer, or it is not valid any more.
outcome-autodiscover-nothing = No Exchange server was found
    .cause = { $host ->
        [none] Nothing announces a server for this mail domain. None of the usual names exists.
       *[other] Nothing announces a server for { $host }. None of the usual names exists.
    }
outcome-autodiscover-silent = The servers do not answer
    .cause = { $host ->
        [none] Servers that may be the right ones did not answer in time. A firewall may be in the way.
       *[other] { $host } may be the right server, but did not answer in time. A firewall may be in the way.
    }
outcome-autodiscover-failed = The server’s addresses were not found
    .cause = Servers answered, but did not say where mailbox and address book are reached.
outcome-autodiscover-loop = The search went round in a circle
    .cause = { $host ->
        [none] The servers point at each other and name no addresses.
       *[other] { $host } and others point at each other and name no addresses.
    }
outcome-host-unconfirmed = Does this server belong to you?
    .cause = { $host ->
        [none] A server outside your mail domain is asking for the password. It was not sent.
       *[other] { $from ->
            [none] { $host } is outside your mail domain. It does not get the password before you say yes.
           *[other] { $from } leads to { $host }, outside your mail domain. The password waits for your yes.
        }
    }
outcome-basic-unconfirmed = May this server read the password?
    .cause = { $host ->
        [none] The server shows no sign of Exchange and wants the password itself. It was not sent.
       *[other] { $host } shows no sign of Exchange and wants the password itself. It was not sent.
    }
outcome-mailbox-in-microsoft365 = This mailbox is in Microsoft 365
    .cause = Its mail domain leads to Microsoft’s cloud, which does not accept passwords from programs.
outcome-mailbox-unknown = The server does not know this mailbox
    .cause = { $host ->
        [none] The server works, but has no mailbox of this address. It may be mistyped, or has moved.
       *[other] { $host } works, but has no mailbox of this address. It may be mistyped, or has moved.
    }
outcome-mailbox-unknown-damaged = The mailbox is not set up completely
    .cause = The mailbox’s entry in the directory is damaged.
outcome-ews-not-named = The server leaves out an address
    .cause = { $host ->
        [none] The server answered, but does not say where its Exchange Web Services are.
       *[other] { $host } answered, but does not say where its Exchange Web Services are.
    }
outcome-entry-wrong = An entry needs correcting
    .cause = { $field ->
        [email] The e-mail address is missing, or is not a complete one.
        [user] The user name is missing or holds something that cannot be part of one.
        [domain] The domain is not valid, or the user name names one already.
        [password] The password is missing.
       *[other] A field is empty or contradicts another one.
    }
outcome-address-wrong = This address cannot be used
    .cause = { $proposal ->
        [none] { $field ->
            [ews] It is not a secure address (https) of Exchange Web Services.
            [oab] It is not a secure address (https) of an offline address book.
           *[other] It is not a complete and secure address (https).
        }
       *[other] It does not lead where it should. Probably { $proposal } is meant.
    }
outcome-credentials-refused = User name or password was refused
    .cause = { $host ->
        [none] The password may be wrong, or user name and domain are not in the form the server wants.
       *[other] { $host } refused them: the password is wrong, or user name and domain have another form there.
    }
outcome-credentials-refused-before = The same was refused a moment ago
    .cause = Nothing was sent now: several wrong tries would lock the account.
outcome-account-locked = The account is locked
    .cause = The server says that the account is locked or disabled. More tries would only make it longer.
outcome-password-expired = The password has run out
    .cause = The server wants a new password before it lets this account in.
outcome-channel-binding-refused = The server distrusts this connection
    .cause = Something between exchanges the certificate, or Extended Protection refuses. User name and password may be right.
outcome-proxy-breaks-ntlm = A proxy interrupts the Windows sign-in
    .cause = It does not keep one connection to the end, so the server starts from the beginning each time.
outcome-scheme-unusable = The server offers no usable sign-in
    .cause = { $scheme ->
        [none] It offers neither Windows authentication (NTLM, Negotiate) nor Basic.
       *[other] It offers only { $scheme }. Needed is Windows authentication (NTLM, Negotiate) or Basic.
    }
outcome-scheme-downgraded = The server suddenly wants the password itself
    .cause = A moment ago it offered a safer way. Somebody may be between, so nothing was sent.
outcome-modern-authentication = This server accepts modern authentication only
    .cause = It sends people to a sign-in service of its own and takes no passwords from programs.
outcome-gateway-login-page = A sign-in page stands before the server
    .cause = { $host ->
        [none] A web page for people answers, perhaps with a second factor. Programs cannot pass it.
       *[other] { $host } answers with a web page for people, perhaps with a second factor. Programs cannot pass it.
    }
outcome-client-certificate-wanted = The server wants a certificate of yours
    .cause = It lets in only computers or smart cards with a certificate, which this program does not support.
outcome-ews-disabled = Exchange Web Services are switched off
    .cause = They are off for this mailbox or for the organization, or let in only listed programs.
outcome-ews-not-found = Exchange Web Services are not there
    .cause = { $host ->
        [none] A server answers at the address, but not with Exchange Web Services.
       *[other] { $host } answers at the address, but not with Exchange Web Services.
    }
outcome-mailbox-denied = This account may not open the mailbox
    .cause = User name and password are right, but the right to the mailbox is missing.
outcome-mailbox-alias = This address is an alias
    .cause = { $primary ->
        [none] The mailbox has another primary address, and Exchange wants that one.
       *[other] The primary address of the mailbox is { $primary }, and Exchange wants that one.
    }
outcome-impersonation-refused = The account may not act for others
    .cause = User name and password are right, but the right ApplicationImpersonation is missing for that mailbox.
outcome-wrong-site = The mailbox is at another site
    .cause = { $host ->
        [none] The server belongs to another site of your company and cannot pass the request on.
       *[other] { $host } belongs to another site of your company and cannot pass the request on.
    }
outcome-oab-missing = The address book is not there
    .cause = The server has no offline address book at this address, or does not name an address.
outcome-oab-not-known = No address book is known
    .cause = No address of the offline address book was entered or found. The mailbox works without it.
outcome-oab-unreadable = The address book cannot be read
    .cause = The server has it, but does not let this account read it, or it is damaged.
outcome-address-internal = This address works only inside your network
    .cause = { $host ->
        [none] The Synchronizer is a cloud service and could not reach it.
       *[other] The Synchronizer is a cloud service and could not reach { $host }.
    }

# TLS

outcome-net-tls-expired = The server’s certificate is not valid today
    .cause = { $expires ->
        [none] It has run out or is not valid yet, or this computer’s clock is wrong.
       *[other] { $begins ->
            [none] It was valid until { $expires }, or this computer’s clock is wrong.
           *[other] It is valid from { $begins } until { $expires }, or this computer’s clock is wrong.
        }
    }
outcome-net-tls-wrong-name = The certificate belongs to another server
    .cause = { $names ->
        [none] { $host ->
            [none] The server shows a certificate that was made for another name.
           *[other] { $host } shows a certificate that was made for another name.
        }
       *[other] The certificate there is for { $names }.
    }
outcome-net-tls-old = The server’s encryption is too old
    .cause = { $host ->
        [none] The server knows only TLS 1.0 or 1.1, which are not safe. It needs TLS 1.2.
       *[other] { $host } knows only TLS 1.0 or 1.1, which are not safe. It needs TLS 1.2.
    }
outcome-net-tls-weak = The server’s certificate is too weak
    .cause = Its signature or its key can be forged by now (SHA-1, or RSA below 2048 bits).
outcome-net-tls-incomplete = The server’s certificate is incomplete
    .cause = The server does not send the intermediate certificate between its own and a trusted one.
outcome-net-name-disagreement = Name servers disagree
    .cause = { $host ->
        [none] This computer and the name servers know different addresses for the same name.
       *[other] This computer and the name servers know different addresses for { $host }.
    }

# The network, more exactly

outcome-net-offline = This computer is not connected
    .cause = None of the servers can be reached: there is no network here, or it lets nothing out.
outcome-net-slow = A server answers too slowly
    .cause = { $host ->
        [none] An answer began, but did not come to its end in time. The network is slow, or holds answers back.
       *[other] The answer of { $host } began, but did not end in time. The network may hold answers back.
    }
outcome-net-tls-inspected = Your network reads encrypted connections
    .cause = { $issuer ->
        [none] Your network puts its own certificate in place of the provider’s. This computer trusts it, so all works.
       *[other] The certificate of “{ $issuer }” stands in for the provider’s own. This computer trusts it, so all works.
    }
outcome-net-proxy-script = { $from ->
        [unsaid] The desktop does not say which proxy to take
       *[other] A script chooses the proxy
    }
    .cause = { $from ->
        [unsaid] It did not answer in time, so { -product } tried without a proxy. Yours may be needed all the same.
       *[other] { $script ->
            [none] This computer takes its proxy from a script (PAC), which { -product } cannot run.
           *[other] This computer takes its proxy from a script (PAC), which { -product } cannot run: { $script }.
        }
    }

# Answers that are none

outcome-answer-redirected = The request was led elsewhere
    .cause = { $host ->
        [none] Something answered with another address instead of data. { -product } did not follow.
       *[other] { $host } answered with another address instead of data. { -product } did not follow.
    }
outcome-answer-web-page = A web page came instead of data
    .cause = { $host ->
        [none] A login page, a proxy, or another web site answered in place of the service.
       *[other] A login page, a proxy, or another web site answered in place of { $host }.
    }
outcome-answer-cut-off = An answer broke off
    .cause = { $host ->
        [none] The connection ended in the middle of the answer, so nothing of it was used.
       *[other] The connection with { $host } ended in the middle of the answer, so nothing of it was used.
    }
outcome-answer-empty = An answer was empty
    .cause = { $host ->
        [none] The server answered, but sent nothing. A proxy may have swallowed it.
       *[other] { $host } answered, but sent nothing. A proxy may have swallowed it.
    }
outcome-answer-unreadable = An answer cannot be read
    .cause = { $host ->
        [none] The answer is damaged, or of another service than the one that was asked.
       *[other] The answer of { $host } is damaged, or of another service than the one that was asked.
    }
outcome-access-forbidden = A server forbids the request
    .cause = { $host ->
        [none] It refuses without saying why. A firewall or a rule of the server may be behind it.
       *[other] { $host } refuses without saying why. A firewall or a rule of the server may be behind it.
    }
outcome-service-not-found = What was asked for is not there
    .cause = { $host ->
        [none] The server works, but has no such service at this address.
       *[other] { $host } works, but has no such service at this address.
    }
outcome-ews-ending = Exchange Web Services end in Microsoft 365
    .cause = { $ends ->
        [none] This profile names an address of theirs. Microsoft switches them off for everybody on 1 April 2027.
       *[other] This profile names an address of theirs. Microsoft switches them off for everybody on { $ends }.
    }
outcome-ews-disabled-microsoft365 = Exchange Web Services are off in your organization
    .cause = { $ends ->
        [none] They are off already, or let in only listed programs. They end for everybody on 1 April 2027.
       *[other] They are off already, or let in only listed programs. They end for everybody on { $ends }.
    }

# Documents
outcome-documents-not-activated = Documents are kept in SO Archive alone
    .cause = { $for ->
        [google] Google Drive is not connected yet. That is done at cloudintegration.superoffice.com/app and restarts SuperOffice.
        [onsite] SharePoint Documents and Google belong to SuperOffice CRM Online. A server of your own has SO Archive.
       *[other] Nothing else is connected yet. Settings and maintenance, Preferences, Document library leads through it.
    }
outcome-documents-retired = This document integration has been retired
    .cause = Since 1 September 2024 “Office365” takes no new documents. Its successor is SharePoint Documents.
outcome-document-plugin-failed = SuperOffice cannot reach the place for documents
    .cause = { $plugin ->
        [none] Its document plug-in reports a fault. The details have its own words.
       *[other] { $plugin } reports a fault. The details have its own words.
    }
outcome-templates-elsewhere = Templates store documents in another place
    .cause = { $list ->
        [none] See “Document stored in” under Settings and maintenance, Lists, Document - Template.
       *[other] See “Document stored in” under Settings and maintenance, Lists, Document - Template: { $list }.
    }
outcome-quote-templates-unsupported = Quote templates do not work with Google
    .cause = { $list ->
        [none] Templates of quote lines need “Document stored in” SO Archive.
       *[other] These templates of quote lines need “Document stored in” SO Archive: { $list }.
    }
outcome-user-domains-differ = Users have several domains
    .cause = { $list ->
        [none] SuperOffice expects the user names of all users in one domain.
       *[other] SuperOffice expects all user names in one domain. There are: { $list }.
    }
outcome-user-names-differ = User names differ from calendar addresses
    .cause = { $list ->
        [none] Documents open for the user name that SuperOffice knows.
       *[other] Documents open for the user name that SuperOffice knows. It differs for: { $list }.
    }
outcome-document-place-missing = The place for documents was not found
    .cause = { $place ->
        [none] It is not there, or this account does not see it.
       *[other] { $list ->
            [none] { $place } is not there, or this account does not see it.
           *[other] { $place } is not there. There are: { $list }.
        }
    }
outcome-document-place-denied = The place for documents is closed to this account
    .cause = { $place ->
        [none] The account may not use it. Whoever owns it can give the right.
       *[other] The account may not use { $place }. Whoever owns it can give the right.
    }
outcome-document-app-missing = An application of SuperOffice is not ready
    .cause = { $kind ->
        [disabled] { $list ->
            [none] It is switched off in your organization.
           *[other] { $list } is switched off in your organization.
        }
        [not-granted] { $list ->
            [none] It has not been granted access to sites.
           *[other] { $list } has not been granted access to sites.
        }
       *[other] { $list ->
            [none] A Global Administrator adds it: in SuperOffice’s Document library, choose “Authorize”.
           *[other] { $list } is not there. A Global Administrator adds it: in SuperOffice’s Document library, choose “Authorize”.
        }
    }
outcome-document-user-not-dedicated = Documents would lie with an administrator
    .cause = { $user ->
        [none] An ordinary account for documents alone is recommended. Its name is visible on every file.
       *[other] { $user } is an administrator. An ordinary account for documents alone is recommended.
    }
outcome-shared-drive-missing = No shared drive is visible
    .cause = What lies in one person’s drive goes with the account. A shared drive belongs to the organization.
outcome-document-drive-full = Google Drive is full
    .cause = { $user ->
        [none] The account has no room left. Documents in its own drive need some.
       *[other] { $user } has no room left. Documents in its own drive need some.
    }
outcome-domain-not-at-google = Mail of the users does not go to Google
    .cause = { $organization ->
        [none] Users sign in to SuperOffice with Google, but no mail server of Google was seen for their domain.
       *[other] Users sign in with Google, but no mail server of Google was seen for { $organization }.
    }
outcome-document-folder-ambiguous = Several folders have this name
    .cause = { $place ->
        [none] Names need not be different in Google Drive. Enter the folder’s address from the browser.
       *[other] { $place } is there more than once. Enter the folder’s address from the browser.
    }

# What a number or a page tells beyond the outcome

cause-approval-requested = Your organization reviews such requests. Yours is waiting, or was not sent yet.
cause-risky-application = Microsoft rates this request as risky, so only an administrator can approve it.
cause-partner-cannot-approve = A partner’s account cannot approve a new application for its customer.
cause-organization-unmanaged = Your organization came about by self-service and has no administrator yet.
cause-no-right-to-approve = This account may not manage the applications of your organization.
cause-microsofts-own-client-id = The client id belongs to Microsoft itself and cannot be used here.
cause-permission-not-listed = The registration does not list a service or permission that is asked for.
cause-misconfigured = The registration lists no permissions, nobody approved them, or the client id is wrong.
cause-just-removed = The application was removed from your organization a moment ago.
cause-not-subscribed = Your organization has no subscription for a service that is needed.
cause-service-address-unknown = The address of the service is not registered in your organization.
cause-blocked = An administrator or Microsoft has blocked the application for now.
cause-one-organization-only = The registration serves one organization only, but the sign-in was open to all.
cause-work-accounts-only = The application takes work accounts only.
cause-organization-unclear = What was typed does not tell which organization is meant.
cause-request-wrong = Microsoft did not accept the request: a fault of the program or its registration.
cause-out-of-order = The page was used out of order, for example with Back or reload.
cause-attempts-crossed = The browser’s answer was used already, or two sign-ins crossed.
cause-wrong-platform = The registration is one for web pages, not for desktop programs.
cause-secret-demanded = The registration demands a secret, as one for a web server does.
cause-secret-unwanted = A secret was sent, although the registration needs no secret.
cause-secret-wrong = A secret or certificate of the registration is wrong or has run out.
cause-password-wrong = User name or password is wrong.
cause-input-wrong = Something that was typed on the page is not valid.
cause-account-unknown = There is no such account in the organization, or its invitation was not accepted.
cause-locked = The account is locked, or Microsoft distrusts the address of this network.
cause-password-ended = The password has run out or must be changed.
cause-account-disabled = The account is disabled.
cause-finish-on-page = Microsoft’s page waits for an answer.
cause-second-factor-missing = A second factor must be set up for this account first.
cause-second-factor-again = Microsoft wants the second factor to be confirmed again.
cause-outside-hours = Your organization allows signing in at certain hours only.
cause-own-sign-in-service = Your organization’s own sign-in service (AD FS, Okta …) refused or failed.
cause-own-servers-trouble = Your organization’s own servers did not confirm the password to Microsoft.
cause-silent-sign-in-failed = Windows could not sign you in silently.
cause-foreign-account = The account belongs to another organization and is not a guest here.
cause-private-account = A private Microsoft account cannot be used here.
cause-several-accounts = Several accounts are signed in, and the browser took another one.
cause-nobody-signed-in = Nobody is signed in to Microsoft in this browser.
cause-page-too-old = The sign-in page was open for too long.
cause-computer-entry = This computer’s entry in your organization is missing, disabled, or damaged.
cause-managed-browser = Only a browser that your organization manages may sign in.
cause-conditional-access = A Conditional Access rule of your organization refuses this sign-in.
cause-approved-applications = A rule allows only Microsoft’s own applications here.
cause-security-defaults = Microsoft’s security defaults refuse this kind of sign-in.
cause-place-not-allowed = A rule does not allow this place or this kind of computer.
cause-account-at-risk = The account’s home organization regards it as at risk.
cause-partner-blocked = A partner’s administrator account is blocked here.
cause-network-restricts = Your network allows signing in to certain organizations only.
cause-home-forbids = Your own organization forbids signing in to this one.
cause-host-forbids = This organization does not let accounts of yours in.
cause-unused = It was not used for too long, usually ninety days.
cause-withdrawn = Access was withdrawn, for example after a change of password.
cause-frequency-reached = Your organization wants a new sign-in every so often.
cause-clock-wrong = A message was out of time, so a clock is wrong.
cause-code-pending = Nobody has finished the sign-in with the code yet.
cause-code-wrong = The code was mistyped or used already, or has run out.
cause-user-unknown = The user or mailbox that was asked for does not exist.
cause-mailbox-refused = These permissions do not allow reading the mailbox.
cause-mailbox-policy = A rule in Exchange keeps this program out of the mailbox.
cause-directory-refused = These permissions do not allow reading the list of users.
cause-not-there = What was asked for is not there any more.
cause-ews-off = An administrator or Microsoft switched Exchange Web Services off for the organization or for this mailbox.
cause-ews-blocked = A rule of your organization keeps this program out of Exchange Web Services.
cause-not-understood = Microsoft did not understand the request: a fault of the program.
cause-family-account = { $number } is one of Microsoft’s numbers for trouble with the account.
cause-family-policy = { $number } is one of Microsoft’s numbers for Conditional Access rules.
cause-family-consent = { $number } is one of Microsoft’s numbers for approving applications.
cause-family-request = { $number } is one of Microsoft’s numbers for requests that are wrong or too old.
cause-family-own-servers = { $number } is one of Microsoft’s numbers for sign-in through your own servers.
cause-family-service = { $number } is one of Microsoft’s numbers for service, approval, and organization.
cause-number-not-listed = { $number } is a number of Microsoft’s that this program does not know.
cause-superoffice-request = SuperOffice did not accept the request: a fault of the program or its registration.
cause-onsite-rights = { $user ->
    [none] The user that was entered is neither the system user nor a SuperOffice administrator.
   *[other] The user { $user } that was entered is neither the system user nor a SuperOffice administrator.
}
cause-proxy-refused = { $refused ->
        [forgotten] The proxy did not accept the user name and password of the key store. They are removed there.
       *[other] The proxy did not accept the user name and password that it was given.
    }
cause-proxy-windows = It accepts only a Windows sign-in (NTLM or Negotiate), which { -product } cannot give to a proxy.
cause-not-approved-yet = No administrator has approved the application for your company yet.
cause-needs-reapproval = The application has changed, so an administrator must approve it again.
cause-access-withdrawn = The application’s access to your company was withdrawn.
cause-access-ran-out = The application’s access to your company has run out.
cause-signature-wrong = A signed request carried the wrong signature: a fault of the registration.
cause-google-not-configured = Your organization, a school for example, has not set up this app yet.
cause-google-internal = The client serves only the organization that made it.
cause-google-embedded = Google does not let anybody sign in inside another program.
cause-google-request = Google did not accept the request: another account was in the way, or the client is wrong.
cause-google-not-for-account = This account cannot allow what was asked for, as personal accounts cannot for an organization.
cause-google-deleted = The client was deleted. Its owner can bring it back for thirty days.
cause-google-not-verified = Google has not verified this app for what it asks for.
cause-google-protected = The account has Google’s Advanced Protection, which lets in only few apps.
cause-google-secret-missing = Google wants the client secret as well, and it is missing.
cause-google-secret-wrong = The client secret does not belong to this client id.
cause-google-session = Your organization wants a new sign-in every few hours.
cause-google-account-gone = The account does not exist any more.
cause-google-not-for-client = This client may not sign in people.
cause-google-api-off = The project of your client has not switched on a Google service that is needed.
cause-google-amount = The number of requests that Google allows is used up for now.
cause-google-calendar-off = Google Calendar is switched off for this account.
cause-google-api-access = Your organization does not let programs read its users, or it is brand-new.
cause-google-users-hidden = Google shows this account no list of users, not even the public one.
cause-google-person-unknown = Google does not know the person for whom the program acts.
cause-google-key-wrong = The key of the service account was deleted, or this computer’s clock is wrong.
cause-google-not-understood = Google did not understand the request: a fault of the program.
cause-google-not-shared = The calendar, person, or file is not there, or is not shared with this account.
cause-google-changed = Somebody changed it meanwhile, so it has to be read anew.
cause-google-organizer = Only the organizer of a meeting may change it.
cause-google-drive-off = Google Drive is switched off for this account. Signing in again does not help.
cause-google-drive-full = There is no room left in this Google Drive.
cause-google-drive-read-only = This account may not write in that folder or shared drive.
cause-google-file-of-others = Google shows this app only files that it made itself.
cause-google-drive-administrator = Only administrators may do this with shared drives.
cause-google-personal = This is a personal account, not one of an organization.
cause-google-organization = This is an account of an organization, not a personal one.
cause-google-boxes = The boxes say what { -product } may read. It needs all of them.
cause-exchange-servers-apart = The Exchange servers do not trust each other at the moment.
cause-exchange-address-malformed = One of the addresses is empty or not a complete e-mail address.
cause-exchange-no-mailbox-here = No mailbox here has this address: mistyped, or the mailbox has moved to Microsoft 365.
cause-exchange-no-own-mailbox = The account has no mailbox of its own, so it needs the address of one.
cause-exchange-nobody = The sign-in is fine, but the search found nobody of this name.
cause-exchange-disabled = The account is disabled or has run out.
cause-exchange-locked = The account is locked after several wrong tries. More tries would only make it longer.
cause-exchange-restricted = The account may not sign in at this hour, from this place, or in this way.
cause-exchange-too-many = Too many requests of this account run at the same time.
cause-exchange-directory-away = The directory behind the server (Active Directory) does not answer.
cause-exchange-not-understood = The server did not accept the form of the request: a fault of the program.
cause-exchange-service-there = AutoDiscover is there and works: a browser’s visit is always answered in this way.
cause-exchange-form-unknown = AutoDiscover is there, but does not know this form of the question.
cause-exchange-misconfigured = AutoDiscover is there, but is set up wrongly for this address.
cause-exchange-discover-fault = AutoDiscover is there, but has a fault at the moment.
cause-exchange-moved = { $from ->
    [none] The mailbox has moved to Microsoft’s cloud, which does not accept passwords from programs.
   *[other] { $from } says that the mailbox has moved to Microsoft’s cloud. That accepts no passwords from programs.
}
cause-exchange-gateway-away = A proxy or load balancer before the Exchange server does not reach it.
cause-exchange-handshake = A message of the Windows sign-in arrived damaged or out of turn, usually by a proxy between.
cause-exchange-public-folder = The address book is kept in a public folder, where programs cannot reach it.
cause-exchange-too-long = The sign-in was too long for the server or a proxy before it. Another computer may tell more.
cause-exchange-book-new = The address book of this mailbox does not exist yet, or the mailbox is new.
# What is wrong with a typed address of an Exchange server

address-why-empty = No address was entered.
address-why-too-long = This is too long for an address.
address-why-not-an-address = This is not a web address.
address-why-email-address = This is an e-mail address. A web address is needed here.
address-why-scheme-missing = Web addresses here begin with https://.
address-why-other-scheme = Only addresses that begin with https:// can be used.
address-why-plain-http = http:// is not encrypted: everybody on the way could read the password.
address-why-user-info = There is a user name in the address. It belongs in its own field, and is not kept from here.
address-why-only-host = The path after the server name is missing.
address-why-only-host-oab = This is only a server’s name. Address books have a long identifier: leave the field empty if unknown.
address-why-webmail = This is the address of webmail.
address-why-webmail-oab = This is webmail. Leave the field empty and enter its server under “Server host name”: it knows its address book.
address-why-other-service = This is the address of another service of Exchange.
address-why-other-service-oab = This is another service of Exchange. Leave the field empty and enter its server under “Server host name”.
address-why-oab-address = This is the address of the offline address book.
address-why-ews-address = This is the address of Exchange Web Services, not of the offline address book.
address-why-end-missing = The end of the address is missing.
address-why-trailing-junk = The address goes on after its end.
address-why-unknown-path = No service of Exchange is at such an address.
address-why-oab-file = This is the file in the address book. The folder around it is needed.
address-why-slash-missing = The slash at the end is missing.
address-why-not-web-services = The address of the web services ends with /Remote/Services and two digits.
address-why-is-web-api = This is the address of the web API, not of the web services.
address-why-is-web-services = This is the address of the web services, not of the web API.
address-why-online = This is SuperOffice CRM Online. Choose it on the page before.
address-why-microsoft365 = This is Microsoft 365. It accepts no passwords: choose Microsoft 365 instead of Exchange.
address-why-not-microsoft365 = This server is not part of Microsoft 365.

# What a page or a clock tells

cause-page-not-reached = The browser signed in, but could not come back to this computer.
cause-page-blank = The page in the browser stayed empty.
cause-computer-slept = The computer was asleep, or its clock was changed, while the program waited for your browser.
cause-page-elsewhere = The browser’s answer went to another program or an older sign-in.


## Remedies: who acts, and reusable sentences of advice

who-you = You
who-microsoft-administrator = A Microsoft 365 administrator
who-superoffice-administrator = A SuperOffice administrator
who-google-administrator = A Google Workspace administrator
who-exchange-administrator = An Exchange administrator
who-network-team = Your network team

must-act = { $who ->
    [you] You can solve this
    [microsoft-administrator] A Microsoft 365 administrator must act
    [superoffice-administrator] A SuperOffice administrator must act
    [google-administrator] A Google Workspace administrator must act
    [exchange-administrator] An Exchange administrator must act
   *[network-team] Your network team must act
}

told-code = Code: { $code }
told-code-and-number = Code: { $code } ({ $number })
told-link = More: { $link }
told-detail = Details: { $detail }
told-commands = An Exchange administrator sees the addresses with these commands, in the Exchange Management Shell on the Exchange server:
told-wait = asked to wait { $seconds } s
told-not-asked = { $system ->
    [google] not asked: whoever signs in for documents allows { $scopes }
   *[other] not asked: a Microsoft 365 administrator must allow { $scopes } first
}
told-not-asked-at-all = not asked: it would take { $scopes }, more than a look should have
told-support = For the support of the provider: { $ids }

in-terminal = In the terminal:
in-terminal-copy-link = Copy link: add --no-browser, and the link is printed
in-terminal-administrator-path = I am an administrator: add --admin-consent
in-terminal-admin-consent-link = Send this to your administrator: add --admin-consent --no-browser
in-terminal-other-account = Use another account: add --login-hint and its address, and --another-account for a connected profile
in-terminal-other-organization = Choose another organization: add --tenant, --environment, or --cloud
in-terminal-own-registration = Use your own registration: enter its client id in the settings file as client_id, as README shows
in-terminal-ask-again = Ask again: add --login-hint and the address of the same account
in-terminal-keep-for-session = Keep for this session only: add --secrets session
in-terminal-allow-host = { $host ->
    [none] Yes, use this server: add --allow-host and its name
   *[other] Yes, use this server: add --allow-host { $host }
}
in-terminal-allow-basic = { $host ->
    [none] Yes, send it to this server: add --allow-basic and its name
   *[other] Yes, send it to this server: add --allow-basic { $host }
}
in-terminal-trust-certificate = { $fingerprint ->
    [none] Trust this certificate here: add --trust-certificate HOST:PORT:SHA256
   *[other] Trust this certificate here: add --trust-certificate { $host }:{ $port }:{ $fingerprint }
}
in-terminal-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] { $propose-oab ->
            [none] Enter the addresses: add --ews-url and --oab-url
           *[other] Enter the address: add --oab-url { $propose-oab } or what is right
        }
       *[other] { $propose-oab ->
            [none] Enter the address: add --ews-url { $propose-ews } or what is right
           *[other] Enter the addresses: add --ews-url { $propose-ews } or what is right; --oab-url { $propose-oab } for the address book
        }
    }
   *[other] { $field ->
        [oab] Use the corrected address: --oab-url { $proposal }
        [host] Use the corrected name: --host { $proposal }
       *[other] Use the corrected address: --ews-url { $proposal }
    }
}
in-terminal-or-ews = or --ews-url { $propose-ews }
in-terminal-or-oab = or --oab-url { $propose-oab }
in-terminal-proxy-sign-in = Sign in to the proxy: run sign-in in a terminal and answer its questions; the key store keeps it for scripts
in-terminal-open-webmail = { $webmail ->
    [none] Open webmail: its address is that of your server, in a browser
   *[other] Open in a browser: { $webmail }
}
in-terminal-use-microsoft365 = Connect with Microsoft 365: sign-in microsoft365
in-terminal-try-as-email = { $as-email ->
    [none] Use the e-mail address: leave out --user and --domain
   *[other] Use the e-mail address: --user { $as-email } without --domain
}
in-terminal-try-with-domain = { $as-domain ->
    [none] Use the server’s domain: add --domain
   *[other] Use the server’s domain: --user "{ $as-domain }" without --domain
}
in-terminal-use-primary-address = { $primary ->
    [none] Use the primary address: --email and that address
   *[other] Use the primary address: --email { $primary }
}
in-terminal-try-next-server = { $next ->
    [none] Ask another server: add --host and its name
   *[other] Ask the next server: add --host { $next }
}
in-terminal-try-anyway = Try the same once more: add --try-again

button-try-again = Try again
button-open-again = Open browser again
button-copy-link = Copy link
button-open-console = Open the admin page
button-open-admin-console = Open Admin console
button-administrator-path = I am an administrator
button-admin-consent-link = Send this to your administrator
button-other-account = Use another account
button-other-organization = Choose another organization
button-own-registration = Use your own registration
button-open-key-store-help = Key store help
button-keep-for-session = Keep for this session only
button-continue-without = Continue without
button-copy-client-id = Copy client id
button-ask-again = Ask again
button-switch-on = Switch it on at Google
button-allow-host = { $host ->
    [none] Yes, use this server
   *[other] Yes, use { $host }
}
button-allow-basic = { $host ->
    [none] Yes, send it to this server
   *[other] Yes, send it to { $host }
}
button-trust-certificate = Trust this certificate here
button-enter-addresses = Enter the addresses myself
button-use-microsoft365 = Connect with Microsoft 365
button-try-as-email = { $as-email ->
    [none] Use the e-mail address
   *[other] Try as { $as-email }
}
button-try-with-domain = { $as-domain ->
    [none] Use the server’s domain
   *[other] Try as { $as-domain }
}
button-use-primary-address = { $primary ->
    [none] Use the primary address
   *[other] Use { $primary }
}
button-try-next-server = { $next ->
    [none] Ask the next server
   *[other] Ask { $next }
}
button-open-webmail = Open webmail
button-proxy-sign-in = Sign in to the proxy
button-open-portal = Open the network’s page
button-copy-details = Copy details

# In general

advice-start-again = Try again.
advice-wait-until = { $until ->
    [none] Wait a few minutes, then try again.
   *[other] Try again after { $until }.
}
advice-send-details = If it stays, choose “Copy details” and send them to your support.
advice-registration-owner = Send the details to whoever registered the application, usually its vendor.
advice-check-spelling = Check the spelling of what you entered.

# Browser

advice-allow-local = Allow { -product } in your security software. It listens on 127.0.0.1 only.
advice-bypass-local = Let your proxy settings leave out 127.0.0.1 and localhost.
advice-restart-computer = If it stays, restart the computer and try again.
advice-paste-link = Choose “Copy link” and paste it into another browser on this computer. It works here only.
advice-default-browser = Choose a default browser in the settings of your system.
advice-https-only-off = In the browser’s settings, allow http for 127.0.0.1 and localhost, or switch HTTPS-only mode off.
advice-private-window = Choose “Copy link” and open it in a private window, where add-ons are off.
advice-close-old-pages = Close older sign-in pages in the browser, and other windows of { -product }.
advice-newest-page = Finish on the page that opened last, without Back or reload.
advice-say-what-page-says = If the page shows a message, answer the question “What does the page in your browser say?” with it.
advice-follow-page = Do what the page in the browser asks. It leads through passwords and second factors.
advice-sign-in-again = Sign in again and finish every page, the second factor included.
advice-enter-code = Enter the code on Microsoft’s page and sign in there.

# Accounts

advice-other-account = Choose “Use another account” and pick the right one.
advice-private-window-account = If the browser picks an account by itself, choose “Copy link” and open it in a private window.
advice-other-organization = If you meant another organization, choose it here and sign in again.
advice-administrator-account = Sign in with an account that is an administrator.
advice-full-user-name = Type the full user name, such as name@company.example.
advice-enter-organization = Enter your organization’s domain, or its directory id, before you sign in.
advice-ask-help-desk = If that does not help, ask whoever manages the accounts of your organization.
advice-check-password = Check user name, password, and Caps Lock.
advice-change-password = Change the password on the sign-in page or in webmail, then try again.
advice-accept-invitation = Guests must accept their invitation first.
advice-enable-account = Enable the account in the Microsoft 365 admin center, or use another one.
advice-from-company-network = Some organizations allow this from their own network only.
advice-no-service-account = Use a person’s account: an account without a phone cannot confirm.
advice-allowed-hours = Try again within the allowed hours.
advice-ask-sign-in-service = Ask whoever runs that sign-in service to look into its log.
advice-check-agent = Check the authentication agents, the domain controllers, and the clocks of these servers.

# Permissions and approval

advice-accept-all = Sign in again, accept every permission on the page, and choose “Accept”.
advice-administrator-does-it = If the page asked for an administrator’s approval, let an administrator do this step.
advice-send-approval-link = Choose “Send this to your administrator”: link and mail for a Global Administrator are ready.
advice-tick-organization = If the page shows the box “Consent on behalf of your organization”, they tick it; then they choose “Accept”.
advice-last-page-may-fail = Their browser may end with “cannot reach this page”. That is fine: the approval is stored by then.
advice-come-back = When they are done, come back and choose “Try again”, or “Check now” where that stands.
advice-review-requests = Reviewers find the request in the Entra admin center: Enterprise apps, Admin consent requests.
advice-customer-administrator = Let an administrator of the customer’s own organization do this step.
advice-prove-domain = Take over the organization in the Microsoft 365 admin center by proving that the domain is yours.
advice-delete-for-good = If it stays, delete the old entry for good in the Entra admin center: Enterprise apps, Deleted.

# Rules of the organization

advice-sign-in-log = In the Entra admin center, open Sign-in logs and find the failed sign-in. Its tab Conditional Access names the rule.
advice-exception = Ask for an exception for { -product }, or sign in from where the rule allows it.
advice-managed-computer = Run { -product } on a computer that your organization manages.
advice-managed-browser = Sign in with Edge, or with Chrome and Microsoft’s single sign-on extension.
advice-rejoin-computer = Join the computer to your organization again.
advice-clear-risk = Ask the account’s home organization to clear the risk.
advice-allow-organization = Ask the network team to allow signing in to this organization (tenant restrictions).
advice-cross-tenant-access = Allow it in the Entra admin center: External Identities, Cross-tenant access settings.
advice-frequency-exception = If this comes too often, ask for an exception from the sign-in frequency.
advice-application-access-policy = Check the application access policies in Exchange Online for this mailbox.

# Applications and registrations

advice-own-registration = Choose “Use your own registration”. It says what to register and where, and takes the client id that you receive.
advice-compare-client-id = Compare the client id with the registration.
advice-add-permissions = Add the permissions to the registration; README lists them.
advice-register-public = Register http://localhost under “Mobile and desktop applications” and allow public client flows.
advice-register-way-back-superoffice = Use the Native app template in the Developer Portal: it allows http://127.0.0.1 with any port.
advice-register-multitenant = If that does not help, make the registration one for accounts in any organization.
advice-copy-request-id = If the page shows a Request ID, copy the whole of it.
advice-administrator-adds-app = Let an administrator open the link for administrators: it adds the application.
advice-enterprise-app-properties = In the Entra admin center, open Enterprise apps, the application, Properties, and set “Enabled for users to sign-in” to Yes.
advice-assign-user = In the Entra admin center, open Enterprise apps, the application, Users and groups, and add the user.
advice-assignment-not-required = If everybody may use it, set “Assignment required” to No in its Properties.

# Services and mailboxes

advice-check-licences = Check the licences in the Microsoft 365 admin center: Billing, Licenses.
advice-enable-service = Enable the service in the Entra admin center under Enterprise apps.
advice-assign-licence = Give the user a licence with Exchange Online. Plans named “Apps” do not include it.
advice-hybrid-addresses = With Exchange servers of your own, run the Hybrid Configuration Wizard to register their addresses.
advice-choose-cloud = Choose the right Microsoft cloud before you sign in (US government, China …).
advice-support-case = If it stays, open a support case with the provider and send the details along.
advice-check-status-page = Look at the status page of the service.
advice-other-programs = Close other programs and windows that use the same account or profile.
advice-read-about-number = Read about the number on Microsoft’s page.

# SuperOffice

advice-choose-i-approve = Try again and choose I approve.
advice-superoffice-approves = Let a SuperOffice administrator sign in here once and choose I approve.
advice-superoffice-rights = Approving needs the right General Administrator or User Administrator. An external consultant cannot approve for a customer.
advice-superoffice-authorization = Let a SuperOffice administrator check the application’s authorization in SuperOffice and renew it.
advice-save-role-twice = If the role should be enough: in Settings and maintenance, give the user another role, save, give the old one back, save. That renews the rights.
advice-choose-company = Sign in again and choose the right company on SuperOffice’s page.
advice-check-customer-id = Check the customer id: it looks like Cust12345.
advice-check-environment = Check the environment: Online, Stage, or Development.
advice-superoffice-reactivate = Contact SuperOffice. Sales can reactivate the subscription; it takes effect overnight.
advice-ask-about-move = Ask whoever runs the move, and come back when it is finished.
advice-templates-place = In that list, open each template whose documents belong in the connected place, choose it under “Document stored in”, and save.

# Google

advice-google-app-access = In the Google Admin console (admin.google.com) open Security, Access and data control, API controls, Manage app access.
advice-google-configure-app = { $client ->
    [none] Choose “Configure new app”, search for the client id (“Copy client id”), and select the app.
   *[other] Choose “Configure new app”, search for the client id { $client }, and select the app.
}
advice-google-trusted = Include everybody who signs in or is synchronized, choose “Continue”, then “Trusted”, and finish.
advice-google-wait = Then choose “Try again”. It can take some minutes, rarely a day, until Google lets the app in.
advice-tick-all = Ask again with the same account. On Google’s page tick every box, then choose “Continue”.
advice-google-users-right = An account with a role that has the right Users, Read (Account, Admin roles, Admin API privileges) is enough, too.
advice-google-service-on = In the Google Admin console, switch the service on for this user: Apps, Google Workspace.
advice-google-kind = If you meant the other kind of account, choose it under “{ step-title-select-systems }”: Google Workspace or personal Gmail.
advice-google-client = In Google’s console, create a client of the type Desktop app and use its client id and secret.
advice-google-secret = Enter the client secret that belongs to the client id, or use the file that Google’s console offers.
advice-google-enable = Open the page of the project in Google’s console, choose “Enable”, and try again after a few minutes.
advice-google-advanced = If your organization permits it, choose “Advanced” on Google’s page and go on.
advice-google-session = In the Google Admin console, under Google Cloud session control, tick Exempt trusted apps.

# Exchange

advice-enter-addresses = Enter the addresses yourself: your IT department knows them, and so does Outlook (Ctrl, right-click its icon, Test E-mail AutoConfiguration).
advice-announce-server = A lasting way: your IT department makes a DNS entry, “autodiscover.” before the mail domain, that leads to the server.
advice-say-yes-if-yours = Say yes only when you know that this server is yours or your provider’s. Otherwise ask your IT department.
advice-use-microsoft365 = If the mailbox is in Microsoft 365, choose “Connect with Microsoft 365”. Exchange Web Services end there on 1 April 2027.
advice-user-name-forms = Use what webmail accepts: user name and domain (CORP and kari), or the whole address without a domain.
advice-before-next-try = Be sure before the next try. Several wrong ones lock the account.
advice-unlock-account = Let the account be unlocked, or wait until the lock ends. Do not try again before.
advice-same-certificate = Let the proxy or load balancer use the same certificate as Exchange, or pass the encrypted connection through.
advice-exclude-inspection = { $host ->
    [none] Let proxies and virus scanners leave the connection to the server alone.
   *[other] Let proxies and virus scanners leave the connection to { $host } alone.
}
advice-direct-address = Ask for an address of Exchange Web Services without a sign-in page, certificate, or proxy before it.
advice-run-commands = Run these commands in the Exchange Management Shell (for Microsoft 365 in Exchange Online PowerShell), with your own names for those in capital letters.
advice-plan-graph = Ask the Synchronizer’s administrator whether the addresses are still needed. If not, empty both: everything else runs on Microsoft Graph.
advice-allow-program = If Exchange lets in only listed programs, add SynchronizerSetup/* to the list.
advice-grant-mailbox = Sign in with the mailbox’s own account, or give this account a right to the mailbox.
advice-site-address = Choose “Enter the addresses myself” and enter those of the mailbox’s own site.
advice-oab-folder = Enter the whole address, as Outlook shows it. It ends with a long number in a folder of its own.
advice-oab-day = A new mailbox or address book needs a while: often half an hour, at most a day.
advice-oab-without = Until then you can go on without it. Only the Synchronizer’s own list of mailboxes stays empty.
advice-external-address = Use the server’s address for the Internet, or connect to your company’s network (VPN) first.
advice-compare-fingerprint = Trust it here only after whoever runs the server has confirmed its fingerprint.
advice-compare-issuer = { $issuer ->
    [none] If a right password is refused too, ask your Exchange administrator whether a proxy exchanges the certificate.
   *[other] If a right password is refused too, ask your Exchange administrator whether { $issuer } issued the server’s certificate. If not, a proxy is the cause.
}
advice-at-the-server = This can be put right only on the server. Tell whoever runs it.
advice-correct-entry = Correct the entry and try again.
advice-take-proposal = { $proposal ->
    [none] Enter a complete address that begins with https.
   *[other] If { $proposal } is right, use it.
}
advice-primary-address = { $primary ->
    [none] Enter the primary address of the mailbox.
   *[other] Enter the primary address of the mailbox, { $primary }.
}
advice-windows-sign-in = { $field ->
    [web-api] In web.config, section SuperOffice/WebApi, set AuthorizeWithUsername to true. In IIS, enable Basic authentication on the web site and disable it on the SuperOffice application.
   *[other] Switch on Windows authentication for Exchange Web Services and the offline address book.
}
advice-names-apart = Ask the network team which of the addresses is right, and have the other one corrected.

# Network and clock

advice-check-clock = Let your system set date, time, and time zone automatically. If your company sets them, tell your network team.
advice-check-internet = Check that this computer is online.
advice-resolve-name = { $host ->
    [none] Ask the network team to make the server’s name known on this network.
   *[other] Ask the network team to make the name { $host } known on this network.
}
advice-open-firewall = { $host ->
    [none] Ask the network team to allow https (port 443) to the server.
   *[other] Ask the network team to allow https (port 443) to { $host }.
}
advice-enter-proxy = If your company uses a proxy, enter it in the settings of { -product }.
advice-proxy-sign-in = Choose “Sign in to the proxy”, and enter the user name and password for it.
advice-proxy-exception = { $host ->
    [none] Ask the network team to let the server through without a password.
   *[other] Ask the network team to let { $host } through without a password.
}
advice-other-network = Try from another network, and without a VPN.
advice-company-certificate = If your company has certificates of its own or inspects encrypted traffic, let the network team install its certificate on this computer.
advice-no-bypass = For your safety this check cannot be skipped.
advice-sign-in-to-network = Open any page in the browser and sign in to the network.
advice-compare-addresses = Compare the addresses in the settings with the built-in ones.
advice-something-between = A proxy or a login page of the network may answer instead: ask your network team.

# Key store and files

advice-install-key-store = On Linux, install and start gnome-keyring or KWallet.
advice-keep-for-session = Without a key store, keep the sign-in for this session only, until the program ends, or in a file with a passphrase.
advice-unlock-key-store = Unlock the key store, answer any window that asks for its password or for access, then try again.
advice-remove-old-entries = Remove what you do not need there, then try again.
advice-give-passphrase = Type the passphrase when asked, or pass it with --password-stdin.
advice-repeat-passphrase = Type it again. Capital and small letters count.
advice-passphrase-lost = If that is impossible, move the file away and sign in again in every profile.
advice-longer-passphrase = Choose one with 12 characters or more. A few unrelated words are good.
advice-use-its-store = Start again without --secrets. If your settings name a place, choose the profile’s: keyring or file.
advice-restore-file = Restore the file from a backup.
advice-new-profile = Create a new profile.
advice-check-file-rights = Check that the name is free, that you may write in that folder, and that the disk has space left.


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

step-settings = Settings
step-key-store = Key store
step-listen = Way back from the browser sign-in to this computer
step-clock = { $system ->
    [none] Comparing the clock with the server
   *[other] Comparing the clock with { $system }
}
step-tenant-state = { $tenant ->
    [none] State of SuperOffice for your company
   *[other] State of SuperOffice for { $tenant }
}
step-organization-known = { $organization ->
    [none] Organization at Microsoft
   *[other] Microsoft knows { $organization }
}
step-discovery = { $system ->
    [none] Sign-in service
   *[other] Sign-in service of { $system }
}
step-listener-self-test = Way back from a browser to this computer
step-proxy = { $proxy ->
    [none] { $from ->
        [none] Looking for a proxy
        [unsaid] Looking for a proxy
       *[other] No proxy is on the way
    }
   *[other] The proxy { $proxy } is on the way
}
step-portal = Way to the internet
step-names = { $proxy ->
    [none] Looking up the name
   *[other] The proxy finds the name
}
step-tls = Secure connection
step-browser = Signing in in the browser
step-device-code = Code for another device
step-device-sign-in = Signing in on another device
step-answer = Browser coming back to this computer
step-tokens = Confirming the sign-in
step-identity = { $user ->
    [none] Who signed in
   *[other] Signed in as { $user }
}
step-permissions = Permissions
step-consent = Permissions for the whole organization
step-api = { $system ->
    [none] Reaching the service
   *[other] Reaching { $system }
}
step-principal = Signed-in person in SuperOffice
step-administrator = Rights as administrator
step-users = { $count ->
    [none] Listing the users
    [one] One user found
   *[other] { $count } users found
}
step-profile-me = Own profile
step-organization = { $organization ->
    [none] Reading the organization
   *[other] Organization is { $organization }
}
step-calendars = { $count ->
    [none] Own calendars
    [one] One own calendar found
   *[other] { $count } own calendars found
}
step-mailbox = Reading the mailbox
step-roles = Reading the role of the account
step-grants = { $for ->
    [everyone] Permissions are granted for everyone
    [lacking] Permissions are not granted for everyone yet
    [unknown] For whom permissions are granted: not known
   *[other] For whom permissions are granted
}
step-directory = Reading the list of users
step-free-busy = { $visible ->
    [none] Reading free/busy times
   *[other] Free/busy times, also of { $visible } of { $asked } colleagues
}
step-find-typed-host = The server that you named
step-find-directory-site = The server of this site, from Active Directory
step-find-directory = A server from Active Directory
step-find-autodiscover-host = The usual name of the server
step-find-mail-domain = The mail domain itself
step-find-service-record = The server that the domain’s service record names
step-find-plain-redirect = The server that an unprotected address points to
step-ask-server = Asking the server for its addresses
step-server = Reaching the server
step-server-sign-in = Signing in with user name and password
step-calendar-folder = Opening the calendar of the mailbox
step-impersonation = Acting for another mailbox
step-address-book = Reading the offline address book
step-web-api = Reaching the web API of SuperOffice
step-netserver = Web services of SuperOffice
step-ews-state = { $ews-state ->
    [allowed] Exchange Web Services: still allowed; Microsoft Graph: ready. They end on { $ends }, and are switched off step by step since 1 October 2026
    [asks-for-sign-in] Exchange Web Services: there, with a sign-in that allows them; Microsoft Graph: ready. They end on { $ends }, and are switched off step by step since 1 October 2026
    [disabled] Exchange Web Services: off by policy (EwsEnabled is $false, or was never set: $null); Microsoft Graph: ready. They end on { $ends }, and are switched off step by step since 1 October 2026
    [blocked] Exchange Web Services: not allowed for this program (with EwsEnabled $true, only listed ones are); Microsoft Graph: ready. They end on { $ends }, and are switched off step by step since 1 October 2026
    [gone] Exchange Web Services: gone from this address; Microsoft Graph: ready. They end on { $ends }, and are switched off step by step since 1 October 2026
    [unclear] Exchange Web Services: no clear answer; Microsoft Graph: ready. They end on { $ends }, and are switched off step by step since 1 October 2026
   *[other] How Exchange Web Services in Microsoft 365 stand
}

step-document-plugin = { $plugin ->
    [none] Place for documents besides SO Archive
   *[other] Documents are kept with { $plugin }
}
step-document-plugin-answers = { $plugin ->
    [none] Reaching the place for documents
   *[other] { $plugin } answers
}
step-document-templates = { $of ->
    [none] Where templates store documents
   *[other] { $count } of { $of } templates store documents in the place that is set up
}
step-template-files = { $list ->
    [none] Where the templates themselves lie
   *[other] Templates themselves: { $list }
}
step-quote-templates = Where quote templates store documents
step-user-domains = { $list ->
    [none] Domains of user names
   *[other] Domains of user names: { $list }
}
step-user-sign-in = { $list ->
    [none] How users sign in
   *[other] Users sign in by: { $list }
}
step-user-names = { $of ->
    [none] User names and addresses of the calendars
   *[other] User names compared with calendars: { $of }
}
step-identity-provider = { $for ->
    [google] { $list ->
        [none] Who takes the mail of the users
       *[other] Google takes the mail of { $list }
    }
   *[other] { $list ->
        [none] Who knows the domain of the users
       *[other] Microsoft knows { $list }
    }
}
step-sharepoint = { $place ->
    [none] Reaching SharePoint
   *[other] SharePoint is at { $place }
}
step-document-site = { $place ->
    [none] Opening the site
   *[other] Site: { $place }
}
step-document-libraries = { $list ->
    [none] Libraries of the site
   *[other] Libraries: { $list }
}
step-document-library = { $place ->
    [none] Library for documents
   *[other] Library for documents: { $place }
}
step-template-library = { $place ->
    [none] Library for templates
   *[other] Library for templates: { $place }
}
step-site-permissions = Write access of SuperOffice to the site
step-document-app = SuperOffice’s applications in the organization
step-user-groups = { $of ->
    [none] Groups of the organization
   *[other] { $count } of { $of } groups are Microsoft 365 groups
}
step-old-add-in = The old SharePoint add-in ended on 2 April 2026; nothing needs it
step-document-writing = Whether the account may write there: not looked at, because a test would leave a file
step-content-types = Content types of SuperOffice: not looked at, because only the retired integration needs them
step-custom-script = Custom scripts, for old set-ups only: not looked at, because nobody can read them from here. SharePoint admin center, Active sites, Settings, or Set-SPOSite with -DenyAddAndCustomizePages 0; it falls back within 24 hours
step-drive = { $user ->
    [none] Opening Google Drive
   *[other] Google Drive is switched on for { $user }
}
step-drive-user = { $user ->
    [none] Account for the documents
   *[other] Documents would lie with { $user }
}
step-shared-drives = { $list ->
    [none] Shared drives
   *[other] Shared drives: { $list }
}
step-drive-folder = { $for ->
    [organization] Folder in a shared drive: { $place }
    [person] Folder in somebody’s own drive: { $place }
   *[other] Opening the folder
}
step-state-running = under way
step-state-ok = done
step-state-warning = warning
step-state-failed = failed
step-state-skipped = not tried
step-state-no-result = no result


## What the page in the browser says

page-says-microsoft365-need-admin-approval = Need admin approval
page-says-microsoft365-approval-required = Approval required
page-says-microsoft365-cannot-access-right-now = You cannot access this right now
page-says-microsoft365-cant-get-there-from-here = You can’t get there from here
page-says-microsoft365-wrong-account = It shows a wrong account
page-says-microsoft365-cannot-reach-this-page = Cannot reach this page
page-says-microsoft365-blank-page = Nothing: it is empty
page-says-microsoft365-closed-but-waiting = I can close it, but the program still waits
page-says-microsoft365-error-number = An error number …

page-says-superoffice-no-access = Account does not have access
page-says-superoffice-not-approved = Authorization error: ()
page-says-superoffice-needs-reapproval = NeedsReapproval
page-says-superoffice-technical-error = Technical error
page-says-superoffice-invalid-redirect = InvalidRedirectUrl
page-says-superoffice-revoked = Revoked
page-says-superoffice-expired = Expired
page-says-superoffice-denied = Denied
page-says-superoffice-wrong-account = It shows a wrong account or company
page-says-superoffice-cannot-reach-this-page = Cannot reach this page
page-says-superoffice-blank-page = Nothing: it is empty
page-says-superoffice-closed-but-waiting = I can close it, but the program still waits
page-says-superoffice-error-number = Another error text …

page-says-google-blocked-by-administrator = Access blocked: admin needs to review this app
page-says-google-not-verified = Google hasn’t verified this app
page-says-google-within-organization = Restricted to users within its organization
page-says-google-advanced-protection = Advanced Protection
page-says-google-invalid-request = Invalid request
page-says-google-boxes-to-tick = I see boxes to tick
page-hint-boxes-to-tick = Tick the boxes (Select all), then choose “Continue”. The program is still waiting for it.
page-says-google-cannot-reach-this-page = Cannot reach this page
page-says-google-wrong-account = It shows a wrong account
page-says-google-blank-page = Nothing: it is empty
page-says-google-closed-but-waiting = I can close it, but the program still waits
page-says-google-error-number = Another text, or Error …


## The page that the browser shows at the end

result-page-product = { -product }
result-page-received = Received. Return to { -product }.
    .title = Received
    .lead = { -product } is checking the answer and shows what comes next. Close this tab: if another page is needed, it opens in a new one.
result-page-another-attempt = This page belongs to another attempt
    .title = Another attempt
    .lead = { -product } is waiting for a different answer. Close this tab and go on in the newest one, or start again in { -product }.
result-page-incomplete = The answer arrived incomplete
    .title = Incomplete
    .lead = Something removed parts of it on the way, perhaps a privacy add-on in your browser. { -product } is still waiting: switch the add-on off for this sign-in, or open the link in another browser.
result-page-over = This attempt is over
    .title = Over
    .lead = Close this tab, return to { -product }, and start the sign-in again.
result-page-already = Already received. Return to { -product }.
    .title = Already received
    .lead = This answer came before and is used once only. Close this tab: if another page is needed, it opens in a new one.
result-page-problem = Return to { -product }
    .title = Return to { -product }
    .lead = The answer has arrived. { -product } says what it means and what you can do. You can close this tab.
result-page-keep-private = Do not send this page's address to anybody: it belongs to your sign-in.


## Boxes on Google’s page

box-users = See info about users…
box-calendar-list = See the list of Google calendars…
box-free-busy = View your availability…
box-drive = See information about your Google Drive files
box-other = Another permission


## The file of a Google client

client-file-too-large = This file is too large. Choose the small file that Google’s console offers for download at a client of the type Desktop app.
client-file-something-else = This file does not describe a client. In Google’s console, open Clients, create one of the type Desktop app, and download its file.
client-file-web = This file is of a web application, which cannot lead back to a desktop program. Create a client of the type Desktop app and choose its file.
client-file-service-account = This file is the key of a service account, with which nobody can sign in. Create a client of the type Desktop app and choose its file.
client-file-incomplete = This file lacks the client id or the client secret. Download it again, or enter both by hand.
client-file-locked = Company policy sets the client for Google here. The file was not used.


## The window: frame and controls

window-product = Synchronizer Setup
window-title = Synchronizer Setup – { $page }
window-title-rehearsal = REHEARSAL, made-up companies – Synchronizer Setup – { $page }
window-title-profiles = Profiles
window-title-before-you-start = Before you start
window-title-select-systems = Select Systems
window-title-configure-systems = Configure Systems
window-title-customize-systems = Customize Systems
window-title-configure-profile = Configure Profile
window-title-link-users = Link Users
window-title-summary = Summary
window-title-approval = Waiting for your administrator
window-title-waiting = Waiting for your browser
window-title-failed = Not connected
window-title-trouble = What happened
window-title-report = A report for support
window-title-proxy = Sign in to the proxy
window-title-documents = Documents
window-position = Step { $number } of { $all }
window-rehearsal = Rehearsal: made-up companies. To end it, close the window.
window-rehearsal-within = Rehearsal: made-up companies. To end it, choose “{ window-end-rehearsal }” at the foot of the page.
window-look-system = Automatic
window-look-light = Light
window-look-dark = Dark
view-title = View and language
view-lead = Everything applies at once and stays as you set it.
view-language = Language
view-look = Look
view-look-system = As this computer is set
view-look-light = Dark text on a light ground
view-look-dark = Light text on a dark ground
view-contrast = High contrast
view-contrast-about = Black, white and yellow
view-text-size = Text size
view-smaller = Smaller
view-larger = Larger
view-usual = Usual size
view-keys = On every page: { $command } with + larger, with − smaller, with 0 usual. { $command } with a comma opens this page.
view-motion = Motion
view-motion-system = As this computer is set
view-motion-usual = Usual
view-motion-reduced = Reduced
view-motion-about = Shows fewer animations.
view-locked = Your company has set this. It cannot be changed here.
key-command = Ctrl
window-help-f1 = Help F1
window-help = Help
window-close-help = Close help
window-help-profiles = A profile connects one SuperOffice with one calendar system. Set up a new one, or go on with one that is there. When a check says that a sign-in has lost its validity, choose “Sign-ins”, then “Sign in again”.
window-help-before-you-start = Collect what is listed here, or copy the list and send it to your IT department. Nothing is changed on this page.
window-help-select-systems = Give the profile a name that your colleagues understand. Everything else is right for most companies.
window-help-configure-systems = Press a sign-in button. Your browser opens the provider’s own page; this program never sees your password. When the browser says that you can return, come back here.
window-help-passwords = Where there is a sign-in button, your browser opens the provider’s own page, and this program does not see that password. A password that you type here goes to your own server only; once the connection works, it is kept where the sign-ins are kept.
window-help-customize-systems = Everything here is right for most companies, and can be changed later. Changes do not touch what is synchronized already.
window-help-configure-profile = Check the time zones; everything else is right for most companies.
window-help-link-users = Link every person in SuperOffice with their own calendar. Nobody gets a mail from this program.
window-help-keys =
    Tab and Shift+Tab lead from one control to the next and back. Arrow keys choose within a group or a list. Space presses and ticks.
    Enter presses what has the focus; in a field it goes on. Escape stops what runs, closes what is open, or goes back.
    { $next }: { window-next }. { $back }: { window-back }. { $close }: { $leave }.
    Page Up, Page Down, Home, and End scroll. { $command } with +, −, or 0 changes the size of the text, { $command } with a comma opens { view-title }. F1 opens and closes this help.
window-help-summary = Your profile is saved. Hand it over to whoever runs the Synchronizer for you.
# The attribute .key is the letter that stands for the button together with Alt; each another one.
window-back = Back
    .key = B
window-next = Next
    .key = N
window-save-and-close = Save and close
    .key = S
window-saving = Saving …
window-close = Close
window-end-rehearsal = End rehearsal
window-to-profiles = All profiles
window-understood = I have read this
window-rehearsal-problem = The made-up companies could not be started
window-settings-problem = The settings file could not be used; the built-in settings are used instead
window-broke = The program stopped unexpectedly last time
window-broke-more = That was a fault of the program. Finished entries were kept in their profile; open it to go on. If it happens again, hand a report to support: it names the place of the fault.
window-setting-not-kept = This choice applies now, but could not be kept in the settings
window-try-again = Try again
window-keep-for-session = Keep the sign-ins only until I close the program

step-title-select-systems = Select Systems
step-title-configure-systems = Configure Systems
step-title-customize-systems = Customize Systems
step-title-configure-profile = Configure Profile
step-title-link-users = Link Users
step-title-summary = Summary

missing-name = The profile needs a name.
missing-calendar = Choose a calendar system.
missing-superoffice = SuperOffice CRM is not connected yet.
missing-microsoft365 = Microsoft 365 is not connected yet.
missing-address = An address that was entered cannot be used. Correct it, or empty its field.
missing-entry = An entry cannot be used. Correct it, or empty its field.
missing-exchange = Exchange is not connected yet.
missing-google = Google is not connected yet.


## Customize Systems
customize-heading = What appointments and contacts look like
customize-lead = These are the usual values. Nothing has to be changed, and everything can be changed later.
customize-fields = Fields of SuperOffice
customize-subject = Subject of appointments
customize-subject-about = What an appointment is called in the calendar, in this order.
customize-up = Up
customize-down = Down
customize-preview = Preview with made-up appointments
customize-preview-cut = A long subject is cut: put what matters most first. How much is shown depends on the calendar.
customize-no-subject = Nothing is chosen: appointments would have no subject.
customize-short-type = Meeting
customize-short-first-line = New offer
customize-short-company = Nordfjell Energi AS
customize-short-department = Purchasing
customize-short-person = Kari Berg
customize-long-type = Service visit
customize-long-first-line = Walk through the yearly maintenance plan of all pumping stations
customize-long-company = Nordfjell Energi og Vannforsyning AS
customize-long-department = Operations and maintenance, region north
customize-long-person = Ola Kristoffer Nordmann
customize-persons = Person synchronization
customize-types = Appointment and task types
customize-elsewhere = Not set here
customize-elsewhere-about = The Synchronizer itself has further settings, called Incoming and Outgoing; there is nothing to do about them here. Which way changes go is something else: { preference-direction }, under “{ step-title-configure-profile }”.
customize-other = Other settings of SuperOffice
subject-part-type = Type
subject-part-first-line = First line of description
subject-part-company = Company
subject-part-department = Department
subject-part-person = Person
preference-job-title = Job title field
preference-job-title-about = Enter a field’s name; the Synchronizer checks it. Leave empty for SuperOffice’s own field.
preference-job-title-example = Position
preference-title = Title field
preference-title-about = Enter a field’s name; the Synchronizer checks it. Leave empty for SuperOffice’s own field (Mr/Mrs).
preference-title-example = Academic title
preference-department = Department field
preference-department-about = Enter a field’s name; the Synchronizer checks it. Leave empty for the company’s department.
preference-department-example = Business unit
preference-language = Language of list items
preference-language-about = For lists in several languages: its code, such as en or nb. Empty: SuperOffice’s usual language.
preference-selections = Static selections
preference-selections-about = A static selection is a list of people that somebody put together by hand in SuperOffice. Its members become contacts in { $system }. Put commas between names. A few hundred members at most: more slow everything down. Checked by the Synchronizer.
preference-selections-example = Customers in Oslo, Newsletter
preference-types = Types that are synchronized
preference-types-about = Empty: all types. Put commas between names. Checked by the Synchronizer.
preference-types-example = Meeting, Phone call
preference-contact-group = Contact group
preference-contact-group-about = All synchronized contacts go into this group in Google. Empty: into no group. Checked by the Synchronizer.
preference-contact-group-example = SuperOffice contacts
preference-crm-reminders = Synchronize SuperOffice reminders
preference-crm-reminders-about = Users can also set this for themselves.
preference-personal-numbers = Use personal phone numbers as primary
preference-personal-numbers-about = A person’s own number comes before the company’s.
preference-birthdays = Synchronize contact birthdays
preference-birthdays-about = Birthdays of contacts are taken along.
preference-participants-in-text = Add participant details in text
preference-participants-in-text-about = The text of an appointment names those who take part.
preference-link-by-text = Link person by e-mail in text
preference-link-by-text-about = An e-mail address in the text links its person to the appointment.
preference-all-day = Synchronize all-day events
preference-all-day-about = Events without a time of day, such as holidays.
preference-free = Synchronize appointments marked free
preference-free-about = Appointments during which the calendar shows the person as free.
preference-calendar-reminders = Synchronize Outlook reminders
preference-calendar-reminders-google = Synchronize Google Calendar reminders
preference-calendar-reminders-about = Reminders of the calendar are taken along.
preference-usual = (as usual)
preference-yes = Yes
preference-no = No
preference-undecided = Default of the Synchronizer
preference-undecided-about = Yes or No as it is set in the Synchronizer, which cannot be seen from here.
preference-too-long = Error: use at most 100 characters for each entry.
preference-too-many = Error: use at most 100 entries.
preference-invisible = Error: the entry holds characters that cannot be seen.
preference-no-language = Error: use a code of two or three letters, such as en or nb.
preference-no-zone = Error: choose a time zone from the list, such as Europe/Oslo.
preference-several-zones = Error: several time zones have this name. Choose one of them.

## Configure Profile
schedule-heading = Time zones, and what is synchronized
schedule-lead = Check the time zones. Everything else is right for most companies.
schedule-zones = Time zones
schedule-computer = This computer
schedule-computer-unknown = The time zone of this computer is not known.
schedule-as-computer = Same as this computer
schedule-assumed = SuperOffice does not tell its time zone. This is the one of this computer: change it if SuperOffice has another.
schedule-assumed-utc = SuperOffice does not tell its time zone. This computer has UTC, as servers often have: that is probably not the zone of SuperOffice.
schedule-says = { $system } says: { $zone }
schedule-says-nothing = { $system } does not say which time zone it has.
schedule-guessed = { $system } does not say which time zone it has. This one is a guess: that of this computer. Confirm it, or choose another.
schedule-as-it-says = { $system }, as it says itself
schedule-take = Use { $zone }
schedule-confirm = { $zone } is right
schedule-zones-open = Choose a time zone for both systems.
schedule-zones-agree = All these clocks show the same time.
schedule-zones-computer = Both systems show the same time. Only this computer has another time zone; you need not do anything.
schedule-zones-assumed = Both time zones chosen here show the same time. { $system } does not tell its own: if you are not sure, ask whoever runs it.
schedule-zones-assumed-computer = Both time zones chosen here show the same time; only this computer has another one, which does not matter. { $system } does not tell its own: if you are not sure, ask whoever runs it.
schedule-zones-differ = SuperOffice and { $system } have different time zones
schedule-zones-differ-about = If that is right, you need not do anything. If not, change the one that is wrong: appointments and tasks would get wrong times.
schedule-zones-reported = { $system } has another time zone than the one you chose
schedule-zones-reported-about = Choose { $zone }, unless you know that your choice is right: otherwise appointments and tasks get wrong times.
zone-about = { $windows }, { $offset }
zone-meant = { $zone }: { $about }
schedule-items = What is synchronized
schedule-users = Users
preference-crm-zone = Time zone of SuperOffice
preference-crm-zone-about = A city, such as Oslo, or a Windows name. SuperOffice does not tell it.
preference-calendar-zone = Time zone of { $system }
preference-calendar-zone-about = A city, such as Oslo, or a Windows name.
preference-appointments = Synchronize appointments
preference-appointments-about = From the diary of SuperOffice and from the calendar.
preference-persons = Synchronize persons
preference-persons-about = Persons in SuperOffice, contacts in the calendar system.
preference-tasks = Synchronize tasks
preference-tasks-about = Tasks and follow-ups.
preference-direction = Synchronization direction
direction-two-way = Two-way
direction-two-way-about = Changes go both ways.
direction-to-calendar = One-way, to { $system }
direction-to-calendar-about = Changes in { $system } do not reach SuperOffice.
direction-to-superoffice = One-way, to SuperOffice
direction-to-superoffice-about = Changes in SuperOffice do not reach { $system }.
direction-off = No synchronization
direction-off-about = Nothing is synchronized until this is changed.
preference-users-edit-own = Users can edit own preferences
preference-users-edit-own-about = Otherwise, what is set here applies to everybody.
preference-sync-user = One account acts for all users (Sync User)
preference-sync-user-about = Only after the Synchronizer’s vendor has enabled it. Users then get no mail and do not sign in.

## Link Users
links-taken-out = Some users are not linked any more
links-taken-out-more = Pairs: { $count }. They belong to another organization than the one that is connected now, or are linked in another profile. A copy from before is kept beside the profile.
link-heading = Who belongs to which calendar
link-lead = Link each person in SuperOffice with their calendar in { $system }. This program sends no mails.
link-of = The list of { $system }
link-fetching = { $system } is being read
link-not-fetched = Not fetched yet
link-begins = The list is being fetched …
link-known = { $known } so far
link-known-of = { $known } of about { $total }
link-whole = { $count ->
    [one] One person fetched
   *[other] { $count } people fetched
}
link-part = { $known } fetched; the list is not complete
link-part-of = { $known } of about { $total } fetched; the list is not complete
link-sorting = The lists are being compared …
link-stop = Stop
link-fetch = Fetch
link-go-on = Go on
link-fetch-again = Fetch again
link-configure = Check your configuration here
link-failed-kept = What { $system } has told so far is kept.
link-busy = { $system } asks to wait { $seconds } s. It goes on by itself.
link-from-the-beginning = { $system } has forgotten its place. The list is read again from its beginning; nothing is lost.
link-gap-search-is-cut = { $system } ends long searches early, so people may be missing. Add their addresses below.
link-gap-public-list = { $system } shows its public list only: hidden and suspended people are missing.
link-gap-only-oneself = This account has no directory and lists only itself. Add the addresses of others below.
link-untold-basic-permission = You can go on: Microsoft 365 tells names and main addresses, which is enough for most people. Leave out by hand what is no person (rooms, shared mailboxes, blocked accounts), and link by hand whoever has another address in SuperOffice.
link-untold-how = How to be told more
link-untold-basic-permission-more = Nobody has to do this. Whoever looks after this program adds the permission User.Read.All to its settings file (setting: microsoft365.scopes), a Microsoft 365 administrator approves it, and you sign in again.
link-untold-rooms = Exchange lists rooms and shared mailboxes like people. Leave them out by hand.
link-left-out = Not offered: { $list }.
link-name-differs = Its user name (UPN) is another one: { $user }
link-left-out-person = others ({ $count })
link-left-out-retired = people who left or are blocked ({ $count })
link-left-out-shared = shared mailboxes ({ $count })
link-left-out-guest = guests ({ $count })
link-left-out-without-calendar = accounts without a calendar ({ $count })
link-parts = Parts of the lists
link-tab-exact = Exact matches
link-tab-weak = Proposals by user name
link-tab-several = Several are possible
link-tab-only-superoffice = Only in SuperOffice
link-tab-only-calendar = Only in { $system }
link-tab-linked = Linked
link-tab-elsewhere = Linked elsewhere
link-about-exact = The address in SuperOffice is one of the person’s addresses in { $system }. The list shows the one that is the same. Untick whoever must not be linked.
link-about-exact-more = The address in SuperOffice is one of the person’s addresses in { $system }. Nobody here is ticked: this profile has linked people already. Tick who shall be linked, too.
link-about-weak = The user name is the same on both sides; the address in SuperOffice is another one, or is missing. Tick the pairs that are right.
link-no-address = No e-mail address
link-same-user = Same user name: { $user }
link-same-user-besides = { $address } · same user name: { $user }
link-about-several = More than one calendar has the address, or more than one person. A calendar with the person’s name stands first. Do not link a shared mailbox: if the person’s own calendar is not there, leave them and look under “Only in { $system }”.
link-about-only-superoffice = Nobody in { $system } has their address. Choose a calendar by hand, or leave them out.
link-about-only-calendar = Nobody in SuperOffice has their address. Choose a person by hand, or leave them out.
link-about-linked = These pairs are kept in the profile. Fetching the lists again changes none of them.
link-about-elsewhere = People of both lists who are linked in another profile. A second link would double their appointments; take the first one apart in that profile.
link-half = A list is not complete yet, so their partner may follow.
link-half-first = A list is not complete yet, and somebody who is still missing may have the same address. Wait until the whole list is fetched.
link-half-rests = A list is not complete yet, and somebody who is still missing may have the same address. Fetch the whole list first, above.
link-search = Search
link-search-in = Search in { $system }
link-search-example = Name or address
link-nobody = Nobody
link-nobody-exact = Nobody here. Choose another part above: its number says how many people are in it.
link-done-exact = Done here: everybody whose address is the same on both sides is linked. Choose another part above: its number says how many people are in it.
link-done-here = Done: everybody whose address is the same on both sides is linked.
link-nobody-yet = Nobody yet: the lists have to be fetched first.
link-nobody-found = Nobody was found
link-position = { $place } of { $count }
link-possible = { $count } calendars fit: choose one
link-possible-people = Fits { $count } people: perhaps a shared mailbox
link-perhaps-shared = { $address } · perhaps a shared mailbox
link-same-name = { $address } · same name
link-taken = Linked in profile “{ $name }”
link-changed = Somebody else in { $system } by now; linked as { $who }
link-gone = Not in { $system } any more
link-now-retired = Left, or blocked, in { $system }
link-now-without-calendar = Without a calendar in { $system } by now
link-now-other = Not a person in { $system } by now
link-ticked = Link selected ({ $count })
link-left = Ticked, but not linked yet: { $names }
link-left-about = Link them now. To go on without them, choose { window-next } again.
link-all = Link all { $count }
link-unlink = Unlink selected ({ $count })
link-tick-all = Select all
link-tick-none = Select none
link-hand = The same person in { $system }
link-hand-choose-first = Choose somebody in the list above first.
link-hand-nobody = Nobody is chosen yet.
link-hand-half = Chosen: { $one }. Now choose who belongs to them in { $system }.
link-hand-pair = Chosen: { $one } and { $two }
link-hand-shared = Chosen: { $one } and { $two }, perhaps a shared mailbox: several people in SuperOffice have its address.
link-one = Link these two
link-one-shared = Link anyway
link-undo = Undo
link-done-linked = Linked: { $count }.
link-done-unlinked = Unlinked: { $count }.
link-done-undone = Taken back.
link-done-all = { $count ->
    [one] In the profile: 1 linked user.
   *[other] In the profile: { $count } linked users.
}
link-addresses-title = People whom { $system } does not list
link-addresses-about = Add them by their e-mail addresses.
link-addresses-needed = The list may lack people. Add them by their e-mail addresses.
link-addresses = Addresses, or a file with them
link-addresses-hint = Type addresses, enter the path of a CSV file, or drop the file on this window.
link-addresses-add = Add
link-addresses-paste = Add what I copied
link-added = New people: { $count }
link-added-rest = Known already: { $known }. Lines without an address: { $wrong }.
link-added-cut = That was more than can be taken: what comes after 4 MB or 50,000 people was left out.
link-unreadable = Nothing could be read
link-unreadable-more = Check the path: the file must be a text, such as CSV, of at most 4 MB.
link-save = Save pairs as CSV
link-saved = The pairs are saved
link-open-folder = Open folder
link-table-name-superoffice = Name in SuperOffice
link-table-address-superoffice = E-mail in SuperOffice
link-table-name = Name in { $system }
link-table-address = E-mail in { $system }

## Waiting for an administrator’s approval

approval-subtitle = Waiting for your administrator’s approval.
approval-chip = Waiting for approval
approval-about-microsoft365 = An administrator of your organization must approve this program once. Send them the ready-made mail or the link.
approval-about-superoffice = An administrator of SuperOffice must approve this program once for your company. Send them the ready-made mail.
approval-about-google = A super administrator of your Google Workspace must mark this program as trusted. Send them the ready-made mail.
approval-about-exchange = An administrator must act first. Send them the ready-made mail.
approval-known = You signed in as { $user }. That was right, and only the approval is missing.
approval-known-microsoft365 = You signed in as { $user }. If this account belongs to the organization that you connect, only the approval is missing. If it is only a guest there, choose “Use another account”: the approval would be another organization’s.
approval-guest = Is this account only a guest in the organization that you connect? Then use another one: the approval would be another organization’s.
approval-link = Link for your administrator
approval-link-hint = It works on any computer. The approval counts even if the last page says that it cannot be reached.
approval-link-hint-rehearsal = In a rehearsal you play the administrator: open it on this computer and choose “Have an admin account?”. The approval counts even if the last page cannot be reached.
approval-mail = Open mail program
approval-mail-opened = Your mail program opens. Enter your administrator’s address there. If nothing appears, choose “Copy the text”.
approval-no-mail-program = No mail program was found. Copy the text and send it in your own way.
approval-copy-text = Copy the text
approval-text-copied = The text for your administrator is in the clipboard.
approval-show-picture = Show QR code
approval-hide-picture = Hide QR code
approval-picture = QR code of the link for your administrator
approval-picture-about = Your administrator can open the link with the camera of a phone.
approval-looking = Looking whether it is approved …
approval-not-yet = Not approved yet – looked at { $time }, next look in { $left }
approval-trouble = Could not ask at { $time }: { $why }. Next look in { $left }
approval-there = Approved. Now everything is tested.
approval-nobody-signed-in = The approval cannot be seen from here, because your organization has not let anybody sign in yet. Once you hear that it is done, choose “Sign in”: your browser opens.
approval-provider-is-silent = The approval cannot be seen from here. Once you hear that it is done, choose “Sign in”: your browser opens.
approval-sign-in-ended = The approval cannot be seen from here any more: your first sign-in has ended, or was kept only until the program closed. Choose “Sign in”: your browser opens.
approval-just-tried = Not approved yet. After an approval it can take some minutes. Then choose “Sign in again”: your browser opens.
approval-check = Check now
approval-sign-in = Sign in
approval-check-looks = Looks at once.
approval-check-signs-in = Opens the sign-in in your browser.
approval-close-meanwhile = You may leave this page: looking goes on. If you close the program, it goes on when you open the profile again.
approval-close-ends = You may leave this page, but keep the program open. When it closes, it stops checking and forgets the sign-ins. The approval counts all the same: sign in again then.
approval-stop = Stop waiting
approval-not-kept = That this profile waits could not be kept
approval-back = Back to waiting for approval

## The window: pages

passphrase-heading = Open the file with the sign-ins
passphrase-lead = The sign-ins are in a file on this computer that opens only with its passphrase. You are asked once, until you close the program.
passphrase-heading-new = Keep the sign-ins in a file with a passphrase
passphrase-lead-new = For computers without a key store. Whoever has both the file and the passphrase has the sign-ins. Nobody can recover a lost passphrase: you would have to sign in again.
passphrase-field = Passphrase
passphrase-hint = Capital and small letters count.
passphrase-hint-new = 12 characters or more. A few unrelated words are good.
passphrase-again = The same once more
passphrase-differs = Error: these are not the same.
passphrase-error = Error: { $error }
passphrase-open = Open
passphrase-make = Make the file
passphrase-opening = This takes a moment, so that nobody can guess quickly.
passphrase-made = The file with the sign-ins was made
passphrase-made-about = It is { $file } and opens only with your passphrase, which you are asked for once each time you start the program.
passphrase-lost = If the passphrase is lost, nobody can recover it: move the file { $file } away, sign in again in every profile, and choose a new passphrase.

profiles-heading-empty = Connect SuperOffice with your calendars
profiles-lead-empty = You need about ten minutes, a SuperOffice administrator and, for most companies, an administrator of Microsoft 365, Exchange or Google. Nothing is changed in either system before you say so.
profiles-heading = Profiles
profiles-lead = One profile connects SuperOffice with one calendar system.
profiles-new = Set up a new profile
profiles-rehearse = Try it with made-up companies
profiles-rehearse-about = To try or to train: everything is made up and stays on this computer. Your own profiles are back when you choose “{ window-end-rehearsal }”.
profiles-rehearsal-about = This is a rehearsal, with made-up companies only. It ends when you close this window. Your own profiles are untouched: they are back when you start the program as usual. Profiles that you make here stay for the next rehearsal, their made-up sign-ins do not.
profiles-rehearsal-about-within = This is a rehearsal, with made-up companies only. Choose “{ window-end-rehearsal }”, and your own profiles are back, untouched. Profiles that you make here stay for the next rehearsal, their made-up sign-ins do not.
profiles-rehearsal-ended = The rehearsal has ended: from here on everything is real
profiles-rehearsal-ended-about = Here are your own profiles, as they were. The made-up ones are kept for the next rehearsal.
profiles-open = Open
profiles-continue = Continue
profiles-delete = Delete
profiles-restore = Restore
profiles-purge = Remove for good
profiles-purge-ask = Remove “{ $name }” for good?
profiles-purge-about = Its sign-ins are given back where that is possible, and forgotten. It cannot be restored then.
profiles-purge-yes = Yes, remove it
profiles-purge-no = Keep it
profiles-purging = Removing the profile …
profiles-manage = Manage
profiles-manage-about = “Duplicate” makes a copy with the same settings, but no sign-ins and no linked users: nobody may be linked twice.
profiles-rename = Rename
profiles-renamed = The profile is called “{ $name }” now
profiles-duplicate = Duplicate
profiles-duplicated = “{ $name }” is there
profiles-duplicated-about = It has the same settings, but no sign-ins and no linked users.
profiles-export = Export
profiles-documents = Documents
profiles-exported = Written to { $file }
profiles-import = Import a profile
profiles-import-file = File of the profile
profiles-import-hint = Type where it is, or drop the file on this window.
profiles-import-compare = Show what it would change
profiles-import-leave = Leave everything as it is
profiles-import-reading = Reading the file …
profiles-import-difference = What it would change
profiles-import-take = Save it like this
profiles-import-saving = Saving the profile …
profiles-state-complete = Connected
profiles-state-failed = Last test failed
profiles-state-session = Connected until you close the program
profiles-state-approval = Waiting for your administrator
profiles-state-unfinished = To be finished
profiles-state-deleted = Deleted
profiles-deleted-about = Its sign-ins are kept for 30 days: it can be restored until { $until }.
profiles-waits-since = An administrator’s approval is waited for since { $time }. Open it to look.
profiles-goes-on-at = Next step: { $step }
profiles-failed-at = Last tested { $time }, with a failure
profiles-tested = Last tested { $time }
profiles-warnings = Works, with a warning: { $list }
profiles-sign-ins = Sign-ins
profiles-keeping = Keeping the sign-in …
profiles-repaired = Signed in again as { $user }. Nothing else in the profile was changed.
profiles-repaired-server = Signed in again as { $user }. The profile has the addresses that you entered.
profiles-disconnect = Disconnect
profiles-disconnect-ask = Disconnect { $system } from this profile?
profiles-disconnect-about = The sign-in is given back to { $system } where that is possible, and removed from this computer. The rest of the profile stays. You can sign in again later.
profiles-disconnect-yes = Yes, disconnect
profiles-disconnect-no = Keep it connected
profiles-disconnecting = Disconnecting { $system } …
profiles-disconnected = { $system } is disconnected
profiles-left-nothing-kept = No sign-in was kept on this computer. To remove this program at { $system } too, open { $address } there.
profiles-left-not-offered = The sign-in was removed from this computer. { $system } has no way for a program to give it back: remove this program yourself at { $address }.
profiles-left-failed = The sign-in was removed from this computer, but { $system } could not be told. Remove this program yourself at { $address }.
profiles-way = What happens
profiles-way-1 = You choose the two systems and a **name** for the profile.
profiles-way-2 = You **sign in** to both, in your browser or here, and each connection is tested at once.
profiles-way-3 = You get a tested **profile** for the Synchronizer, the service that then keeps both systems in step.
profiles-damaged = A profile file is damaged
profiles-damaged-more = { $file } was left as it is. { $reason }

before-heading = Before you start
before-lead = Have these ready. You can stop at any time and go on later.
before-superoffice-administrator = Somebody who may sign in to SuperOffice CRM Online **as administrator**.
before-superoffice-addresses = In SuperOffice, each person’s e-mail address is the address of the mailbox.
before-superoffice-onsite = With **SuperOffice Onsite** instead: the addresses of web services and web API, and the system user’s password. It goes with Microsoft 365 or Google, not with an Exchange server.
before-superoffice-approval = At the first sign-in the administrator **approves** this program for your company.
before-microsoft-plan = A Microsoft 365 plan **with Exchange**: Business Basic, Standard or Premium. Apps-only plans have no mailbox.
before-microsoft-administrator = A **Global Administrator** who can consent for your organization. Most organizations let nobody else do it.
before-microsoft-mailbox = The person who signs in has a mailbox of their own. That can be the Global Administrator, or somebody else: then you need both.
before-microsoft-onsite = With **SuperOffice Onsite**: each person’s **user name** (UPN) in Microsoft 365 is the same as their e-mail address.
before-exchange-reachable = **Exchange Web Services** and the **Offline Address Book** can be reached from the internet, without a sign-in page in front.
before-exchange-entries = **User name, domain, e-mail address and password** of a mailbox that needs no second factor.
before-exchange-impersonation = Only if one account acts for all mailboxes: it has the right **ApplicationImpersonation**.
before-google-administrator = A work account of your Google Workspace to sign in with; an ordinary user is enough. An **administrator** (Help Desk Admin or higher) sees suspended users, too.
before-google-trusted = If your Google Workspace lets in trusted apps only: before that, a **super administrator** marks this program as **Trusted** in the Admin console. A personal Gmail account needs neither.
before-google-client = The **client id** to search for there is shown on the Google card under “Trusted app”, ready to copy.
before-either = Only one of the next three is needed: the calendar system that you use.
before-copy = Copy for your IT department
before-copied = The list is in the clipboard. Send it to your IT department.

swap-title = Other systems are best kept in another profile
swap-connections = The sign-in of this profile would be forgotten: { $systems }.
swap-links = Linked users that would be taken out: { $count }.
swap-about = A new profile leaves this one as it is.
swap-new = Make a new profile
swap-change = Change this one
swap-this = Change this one
setup-swap = Which profile shall have these systems
swap-keep = Keep the systems as they were
select-heading = Which systems shall be kept in step?
select-lead = You can have several profiles. One profile connects SuperOffice with one calendar system.
select-name = Name of this profile
select-name-example = Nordfjell Energi – Microsoft 365
select-name-example-google = Nordfjell Energi – Google
select-name-example-exchange = Nordfjell Energi – Exchange
select-name-hint = Your colleagues will find the profile by this name.
select-name-missing = Error: give the profile a name.
select-name-long = Error: use at most 100 characters.
select-name-taken = Error: another profile has this name.
select-name-invisible = Error: the name holds characters that cannot be seen.
select-crm = SuperOffice
select-crm-online = CRM Online
select-crm-online-about = Hosted by SuperOffice
select-crm-onsite = CRM Onsite
select-crm-onsite-about = On your own server
select-no-combination = Microsoft Exchange cannot be combined with SuperOffice Onsite.
select-no-combination-way = The Synchronizer connects SuperOffice Onsite with Microsoft 365 or Google only. Choose one of these, or CRM Online. If your company has none of them, ask SuperOffice or your SuperOffice partner.
select-calendar = Calendar system
select-microsoft-about = Exchange Online
select-exchange-about = Own or hosted server
select-google-about = Google Workspace or Gmail
select-google = Kind of Google account
select-google-workspace = Google Workspace (an organization)
select-google-workspace-about = Your company has an Admin console. Its users can be found and paired.
select-google-gmail = Personal Gmail
select-google-gmail-about = One person and one calendar. There is no list of users.
select-advanced-show = Show special settings
select-advanced-hide = Hide special settings
select-environment = SuperOffice environment
environment-online = Production
environment-online-about = For your company’s work
environment-qaonline = Stage
environment-qaonline-about = For tests by partners
environment-sod = Development
environment-sod-about = For developers
select-tenant = SuperOffice customer id
select-tenant-hint = Only if you have access to several companies in SuperOffice.
select-cloud = Microsoft cloud
cloud-worldwide = Worldwide (most organizations, also US GCC)
cloud-us-government = US Government (GCC High)
cloud-us-dod = US Department of Defense
cloud-china = China, operated by 21Vianet
cloud-bleu = Bleu (France)
cloud-delos = Delos (Germany)

configure-heading = Connect both systems
configure-lead = These sign-ins are used to set the profile up. Each linked user signs in once later.
configure-unusual = Not built in: these addresses and names come from your settings

card-empty-superoffice = Sign in as a SuperOffice administrator.
card-empty-onsite = Enter the addresses of your server and its system user.
card-empty-google = Sign in with a work account of your Google Workspace; an ordinary user is enough. Only Trusted app needs a super administrator. Where Google shows boxes, tick every one.
card-empty-google-gmail = Sign in with the Gmail account whose calendar is used. Where Google shows boxes, tick every one.
card-empty-microsoft365 = Sign in with a work account that has a mailbox.
card-empty-exchange = Enter the account of a mailbox. The server is found by its address.
card-asks-microsoft365 = Microsoft’s page may come twice, call this program “unverified” and ask for “full access” to calendars, contacts and tasks. That is right: the Synchronizer writes to them. If it shows the box “Consent on behalf of your organization”, tick it: then it does not ask the others.
card-sign-in-superoffice = Sign in with SuperOffice
card-sign-in-microsoft365 = Sign in with Microsoft
card-sign-in-exchange = Connect
card-sign-in-google = Sign in with Google
card-admin-consent = Consent for everybody
card-admin-consent-about = For a Global Administrator, before or after signing in: you accept once for the whole organization. In most organizations nobody else can sign in without it.
card-own-registration = Own registration
card-own-registration-about = Use an application that your company has registered itself.
card-sign-in-for-me = Rehearsal without a browser: sign in for me as
card-waiting = Waiting · { $left } left
card-waiting-sign-in = Finish the sign-in in your browser. The page opened at { $time }.
card-waiting-boxes = If Google shows boxes, they start empty: tick every one (Select all), then choose “Continue”.
card-waiting-permissions = One more page: accept the permissions in your browser. It opened at { $time }.
card-waiting-admin-consent = Accept for your organization in your browser. The page opened at { $time }.
card-waiting-accepted = Accepted for the organization. Now sign in on the next page, so that it is tested. It opened at { $time }.
card-waiting-played = { $name } is signing in, without a browser.
card-waiting-played-stuck = { $name } stands before the page “{ $page }” and is stuck there.
card-waiting-unopened = The page waits for you: copy the link into a browser on this computer.
card-page-not-opened = The browser did not open, so the page was not shown.
card-time-left = Time left
card-nearly-over = Less than a minute is left.
card-keep-waiting = Keep waiting
card-kept-waiting = Ten more minutes. The page in your browser stays valid.
card-open-again = Open browser again
card-copy-link = Copy link
card-link-hint = The link works on this computer only.
card-link-copied = The link is in the clipboard. It works on this computer only.
card-details-copied = The details are in the clipboard.
card-administrator-link-copied = The link for your administrator is in the clipboard. It works on any computer.
card-administrator-link-copied-rehearsal = The link for your administrator is in the clipboard. In a rehearsal it works on this computer only.
card-client-id-not-kept = The client id is used now, but could not be kept in the settings.
card-client-id-copied = The client id is in the clipboard.
card-client-id-locked = Company policy sets the client id here. It was not changed. Choose “Cancel” and sign in with it.
card-client-secret-missing = Google wants the client secret as well. Enter it, or give the downloaded file.
card-place-changed = You chose another place on the page before. Sign in there.
card-cancel = Cancel
card-question = What does the page in your browser say?
card-question-first = Still typing, or confirming on your phone? Take your time. If the page shows a message and you are stuck, say so.
card-question-still = I am still signing in
card-question-stuck = I am stuck here
card-question-about = Choose the page that looks like yours, or enter what stands on it.
card-question-met = In a browser you would see this page. Choose it to read what helps.
card-question-read = The words of the page stand in the field. Choose Explain to read what helps.
card-number = Error number or text
card-number-hint = Paste the whole text of the page: the number is found in it. It stays in this window.
card-number-found = Found: { $what }
card-number-explain = Explain
card-number-unknown = Nothing is known about this text. Paste the whole text of the page, or choose a page above.
card-checking = Checking
card-checking-about = Asking the provider. This takes a few seconds.
card-connected = Connected
card-saved = Saved
card-saved-session = Signed in until you close
card-stale = Sign in again
card-stale-about = This sign-in is over. Sign in again to go on; all else is kept.
card-failed = Not connected
card-signed-in-as = You are signed in as { $user }.
card-was-signed-in-as = You were signed in as { $user }.
card-checks-passed = { $count } checks passed in { $seconds } s
card-checks-passed-notes = { $count } checks passed, { $notes } notes, in { $seconds } s
card-checks-passed-note = { $count } checks passed, 1 note, in { $seconds } s
card-warning-go-on = You can go on without it. To change it:
card-warning-users = You can go on: nothing has to be done now. To see suspended users too, use an account that may manage users.
card-copy-command = Copy command
card-command-copied = The command is in the clipboard.
card-copy-fingerprint = Copy fingerprint
card-fingerprint-copied = The fingerprint is in the clipboard.
card-granted = What was granted
card-hide-granted = Hide what was granted
card-consent-done = An administrator has accepted for the whole organization. Nothing more to do here.
card-consent-then = Accepted for the whole organization when it was last tested.
card-consent-yours = Not everything is accepted for everybody yet. Choose “Consent for everybody” once, so that nobody else is stopped.
card-consent-theirs = You can go on. Not everything is accepted for everybody yet: a Global Administrator chooses “Consent for everybody” here once.
card-consent-unseen = Whether everything is accepted for everybody cannot be seen from here. To make sure, choose “Consent for everybody” once: it does no harm where it is done already.
card-consent-open = You can go on. If a Global Administrator has accepted for everybody, nothing is left to do. If not, they choose “Consent for everybody” here once.
card-details = Details
card-another-account = Use another account
card-other-device = No browser here? Sign in on another device
card-code-about = Finish signing in on another device, with this code.
card-code = Code
card-code-1 = On a phone or another computer, open { $address }
card-code-2 = Enter the code. **Enter only a code that you see here yourself**, never one that somebody sends you.
card-code-3 = Sign in and agree there. This window goes on by itself.
card-code-copy = Copy code
card-code-copied = The code is in the clipboard.
card-keep-in-file = Keep in a file with a passphrase
card-open-file = Enter the passphrase
card-trusted = Trusted app
card-trusted-title = Let a super administrator trust this program first
card-trusted-about = Where your organization lets in trusted apps only, a super administrator does this first. Without it Google shows “Error 400: admin_policy_enforced” and nothing comes back here.
card-trusted-then = It can take some minutes, rarely a day, until Google lets this program in. Then sign in here.
card-trusted-no-client-id = No client id is known yet. Choose “Own registration” and enter yours first.
card-trusted-send = Somebody else is the super administrator? Send them this:
card-hide-trusted = Hide
card-keep-earlier = Keep the earlier sign-in
card-sign-in-again = Sign in again
card-copy-details = Copy details
card-administrator = administrator
card-no-consent = may not consent for everybody
card-no-users = may not manage users
card-rights-unknown = role could not be determined

registration-superoffice-1 = In the SuperOffice Developer Portal, create an application from the **Native app** template for the environment you use.
registration-superoffice-2 = Keep the redirect pattern of the template: **^http://127.0.0.1\:\d{"{"}4,10{"}"}$**
registration-superoffice-3 = No client secret is needed.
registration-superoffice-4 = Copy the **application id** and enter it below as the client id.
registration-microsoft365-1 = In the Microsoft Entra admin center, add an **App registration** for accounts in any organization.
registration-microsoft365-2 = Add the platform **Mobile and desktop applications** with the address **http://localhost** and allow public client flows.
registration-microsoft365-3 = Add the delegated Microsoft Graph permissions **User.Read, User.ReadBasic.All, Calendars.Read, MailboxSettings.Read** and those the Synchronizer needs.
registration-microsoft365-4 = Copy the **Application (client) ID** and enter it below as the client id.
registration-google-1 = In the Google Cloud console, open **Clients** and create one of the type **Desktop app**.
registration-google-2 = Switch on the **Admin SDK API** and the **Google Calendar API** in the same project.
registration-google-3 = Download the client’s file and give it here, or copy **client id** and **client secret**.
registration-google-4 = Then let a super administrator mark this client id as **Trusted** in the Admin console.
registration-file = Downloaded file
registration-file-hint = Drop the file on this window, enter its path, or paste its text.
registration-file-read = Read the file
registration-file-taken = Client id and client secret were taken from the file.
registration-file-unreadable = Error: the file could not be read. Check its path.
registration-client-secret = Client secret
registration-client-secret-hint = Google gives one to every Desktop app. It is kept in your settings and shown nowhere.
registration-client-secret-stored = One is stored. Leave this empty to keep it.
registration-client-id = Client id
registration-client-id-hint = It is not a secret. It is kept in your settings and tested at once by signing in.
registration-use = Use it and sign in

summary-heading = “{ $name }” is connected
summary-heading-open = “{ $name }” is saved
summary-lead = Both systems are connected, and the profile is saved. Last tested: { $time }.
summary-lead-open = Not everything is connected yet. You can go on at any time.
summary-lead-stale = Both systems were connected before; last tested: { $time }. Somebody has to sign in again.
summary-lead-failed = The profile is saved, but one of its connections does not work just now. The red box below says why, and what to do.
summary-stored = Where it is stored
summary-file = The profile, without any password:
summary-secrets-keyring = The sign-ins are in this computer’s key store. They serve set-up and tests only.
summary-secrets-session = The sign-ins are kept only until you close this program, as you chose.
summary-secrets-file = The sign-ins are in an encrypted file that opens with your passphrase. They serve set-up and tests only.
secrets-locked = Your company has decided where sign-ins are kept. This cannot be changed here.
summary-open-folder = Open folder
summary-copy-path = Copy path
summary-next = What to do next
summary-next-hand-over = The Synchronizer is the service that keeps SuperOffice and the calendars in step from here on, and it needs this profile. Export it, and give the file to whoever runs the Synchronizer for you: your IT department, your SuperOffice partner, or SuperOffice.
summary-next-users = Your own sign-ins are not used for the linked users.
summary-export = Export the profile
summary-open = What is still open
summary-sure = To make sure
summary-open-connection = { $system } is not connected.
summary-open-consent-unseen = { $who ->
    [you] Whether Microsoft 365 is accepted for everybody cannot be seen from here. Choose “Consent for everybody” on its card once: it does no harm where it is done already.
   *[other] Whether Microsoft 365 is accepted for everybody cannot be seen from here. Ask a Global Administrator, or let them choose “Consent for everybody” on its card once: it does no harm where it is done already.
}
summary-open-consent-lacking = { $who ->
    [you] Microsoft 365 is not accepted for everybody yet, so most linked users would be stopped. Choose “Consent for everybody” on its card once.
   *[other] Microsoft 365 is not accepted for everybody yet, so most linked users would be stopped. A Global Administrator chooses “Consent for everybody” on its card once.
}
summary-open-trusted = If your Google Workspace lets in only trusted apps, a super administrator marks this program as Trusted for everybody who is linked. Otherwise Google stops them.
summary-open-zones = Look at the time zones again: they do not fit together. Where one is wrong, appointments and tasks get wrong times.
summary-open-guess = The time zone of { $system } is a guess: { $zone }, as on this computer. Confirm it, or choose another.
summary-open-nobody = Nobody is linked yet.
summary-open-left = People in SuperOffice who have a possible calendar and are not linked: { $count }. That is fine if you leave them out on purpose.
summary-open-half = The lists of users were not fetched completely, so people may be missing.
summary-open-gone = Linked people who are not in their list any more, or cannot be linked by now: { $count }.
summary-open-differ = Linked people whose Microsoft 365 user name (UPN) is not their e-mail address: { $count }. SuperOffice Onsite refuses them: a Microsoft 365 administrator makes both the same.
summary-alone = Only in SuperOffice: { $count }. Nobody in { $system } has their address. Leave them out, or link them by hand under “{ step-title-link-users }”.
summary-open-unread = Who is not linked is seen only when the lists of users are read: they are not kept. Reading changes nobody who is linked.
summary-read-lists = Read the lists
summary-link = Link users
summary-zones = Look at the time zones
summary-consent = Go to Consent for everybody
summary-trusted = Show the steps of Trusted app
summary-configure = Check your configuration here
summary-check = Run the checks again
summary-documents = Check documents
summary-documents-about = Optional: whether SuperOffice can store letters and contracts in SharePoint or Google Drive.
summary-checking = Being tested
summary-checked = Tested just now
summary-checked-warnings = Works, with a warning
summary-check-failed = Does not work
summary-users = What each linked user does next
summary-users-mail = Open the mail **Let’s get started** that the Synchronizer sends, and press its button.
summary-users-superoffice = Sign in to SuperOffice.
summary-users-calendar = Sign in to { $calendar }.
summary-users-nothing = Nothing: one account acts for all of them, as you chose, and they get no mail.
summary-sync-user = What must be in place before anybody is linked
summary-sync-user-rights = The account has a mailbox and the right **ApplicationImpersonation**.
summary-sync-user-throttling = A throttling policy of its own lifts the limits of Exchange for it.
summary-sync-user-enabled = The vendor of the Synchronizer has enabled **Sync User** for this profile.
summary-sync-user-link = Sign in to Exchange with this account, test it with another person’s mailbox, and only then link users.
summary-letter-name = Text for the linked users
summary-letter-when = Send them this text once the Synchronizer has the profile:
summary-letter-subject = Please connect your calendar in { $calendar } with SuperOffice
summary-letter =
    Hello,

    You will soon get a mail called “Let’s get started” from the Synchronizer. It takes three minutes, once:

    1. Press the button in that mail.
    2. Sign in to SuperOffice as you always do.
    3. { $last }

    The first synchronization takes longer than later ones. Please tell me if anything does not work.
summary-letter-account = Sign in to { $calendar } with your work account.
summary-letter-exchange = Sign in to { $calendar } with your user name and your password for e-mail.
summary-letter-google = Sign in to { $calendar } with the account of your calendar. Where boxes are shown, choose Select all.
summary-copy-letter = Copy text
summary-copy-addresses = Copy the users’ addresses
summary-copied-letter = The text is copied. Send it to the linked users.
summary-copied-addresses = The addresses are copied.

## SuperOffice Onsite on the cards

card-onsite-netserver = NetServer URL (web services)
card-onsite-netserver-hint = Whoever runs your SuperOffice server knows it. It ends with /Remote/Services and two digits. { onsite-soap-end }
card-onsite-web-api = Web API address
card-onsite-web-api-hint = The address of SuperOffice in the browser, with /api at its end.
card-onsite-user = User name
card-onsite-user-hint = The system user: the account that SuperOffice has for programs. Whoever set up your server knows it. A SuperOffice administrator works too.
card-onsite-no-user = Error: enter the user name, without a colon.
card-onsite-checking = Looking at your server and signing in. This takes a few seconds.
card-onsite-found-web-api = Web API: { $address }
onsite-soap-end = SuperOffice plans to remove these web services with version 13.
onsite-upn = With SuperOffice Onsite, each user’s Microsoft 365 user name (UPN) must be the primary e-mail address.

## Exchange on the cards

card-exchange-connect = Connect
card-exchange-correct = Correct the entries
card-exchange-enter-oab = Enter its address myself
card-exchange-answered = You said yes for { $before }. Now the next server: { $host }
card-exchange-answered-same = You said yes for { $before }. One more question about this server:
card-exchange-declined = Nothing was sent to { $host }. You can enter the addresses yourself.
card-exchange-change = Change entries
card-exchange-checking = Looking for your server and signing in. This takes a few seconds.
card-exchange-play = Rehearsal: fill in and connect as
card-exchange-play-mailboxes = Rehearsal: the made-up Exchange server is that of Contoso (contoso.example). Fill in and connect as
person-superoffice-administrator = administrator of Nordfjell Energi AS
person-superoffice-user = sales, no administrator
person-superoffice-onsite-system-user = system user of Nordfjell Energi AS
person-superoffice-onsite-onsite-user = sales, no administrator
person-microsoft365-administrator = Global Administrator of Nordfjell Energi AS
person-microsoft365-user = ordinary user
person-microsoft365-guest = guest from another organization
person-microsoft365-no-mailbox = user without a mailbox
person-google-administrator = super administrator of Nordfjell Energi AS
person-google-help-desk = administrator with a role that may not read users
person-google-user = ordinary user
person-google-archive = owns the archive of documents
person-google-gmail = personal account, no organization
person-exchange-administrator = administrator of Contoso
person-exchange-user = ordinary user
person-exchange-service = service account without a mailbox, acts for others
person-exchange-password-expired = user whose password has run out
person-exchange-disabled = user whose account is disabled
person-exchange-moved = user whose mailbox is in Microsoft 365
person-exchange-no-mailbox = user without a mailbox
person-exchange-unannounced = mail domain that announces no server; its address is https://mail.contoso.example/EWS/Exchange.asmx
card-exchange-user = User name
card-exchange-user-hint = The user name for Outlook on the web. If empty, the e-mail address is used.
card-exchange-user-missing = Error: enter the user name that belongs to the domain.
card-exchange-two-domains = Error: the user name already holds another domain.
card-exchange-user-wrong = Error: enter the user name alone. The part before the backslash is the domain.
card-exchange-domain = Domain
card-exchange-domain-hint = Empty if the user name is an e-mail address.
card-exchange-domain-with-address = Error: leave the domain empty, because the user name is an e-mail address.
card-exchange-domain-wrong = Error: enter the domain alone, for example CONTOSO or contoso.local.
card-exchange-split = The domain was taken from the user name.
card-exchange-email = E-mail address
card-exchange-email-hint = The mailbox to connect. Your server is found by the part after the @.
card-exchange-email-missing = Error: enter the e-mail address of the mailbox.
card-exchange-email-wrong = Error: this is not an e-mail address. An example is kari@contoso.example.
card-exchange-password = Password
card-exchange-no-password = Error: enter the password.
card-exchange-password-blanks = It begins or ends with a blank. It is sent exactly as it stands here.
card-exchange-show-password = Show password
card-exchange-hide-password = Hide password
card-exchange-password-again = Signs in as { $user } to the mailbox { $email }. Everything but the password is kept.
card-exchange-help = Not sure what to enter?
card-exchange-help-title = Three ways to find user name and domain
card-exchange-help-1 = What works in **Outlook on the web** works here. If you type CONTOSO\kari there, the domain is **CONTOSO** and the user name **kari**.
card-exchange-help-2 = On a computer of your company, open **Command Prompt** and type **whoami**: the domain stands before the backslash, the user name after it. **whoami /upn** shows the form with an @.
card-exchange-help-3 = With **hosted Exchange**, enter your full e-mail address as user name and leave the domain empty.
card-exchange-more = Server and test mailbox
card-exchange-host = Server host name
card-exchange-host-hint = Only if your server is not found by the e-mail address. It is asked first.
card-exchange-host-wrong = Error: enter a host name such as mail.contoso.example.
card-exchange-impersonate = Another person’s mailbox
card-exchange-impersonate-hint = Its e-mail address, only to test whether this account may act for others.
card-exchange-may-lock = Several passwords were refused. One more wrong password may lock the account.
card-exchange-refused-before = This user name and password were refused a moment ago. Change one of them first.
card-exchange-anyway = Try anyway
card-exchange-addresses = Enter the addresses myself
card-exchange-addresses-title = Where is your Exchange server?
card-exchange-addresses-about = Your Exchange administrator knows these two addresses. Each can also be entered alone.
card-exchange-ews = Exchange Web Services address
card-exchange-ews-hint = Calendars are read and written there.
card-exchange-oab = Offline Address Book address
card-exchange-oab-hint = The Synchronizer reads the list of mailboxes there. Leave it empty if you do not know the address.
card-exchange-address-wrong = Error: { $why }
card-exchange-address-good = The form of this address is right.
card-exchange-use = Use { $address }
card-exchange-instead = Use these instead of AutoDiscover
card-exchange-instead-hint = AutoDiscover is how Exchange tells its addresses, to Outlook too. An address that you leave empty is still looked for there.
card-exchange-test = Connect with these addresses
card-exchange-look-again = Look again by AutoDiscover
card-exchange-search = Suggest addresses
card-exchange-searching = Looking for servers of your mail domain that answer like Exchange. No password is sent.
card-exchange-search-nothing = No server of your mail domain answers like Exchange, so no address can be suggested. Ask your Exchange administrator, or see “{ card-exchange-where }”.
card-exchange-where = Where do I find them?
card-exchange-where-1 = In classic **Outlook for Windows**, hold **Ctrl**, right-click its symbol near the clock and choose **Test E-mail AutoConfiguration**.
card-exchange-where-2 = Enter the e-mail address, leave only **Use AutoDiscover** ticked and choose **Test**.
card-exchange-where-3 = **Availability Service URL** is the Exchange Web Services address, **OAB URL** the Offline Address Book address.
card-exchange-where-4 = On the server, **Get-WebServicesVirtualDirectory | fl ExternalUrl** and **Get-OabVirtualDirectory | fl ExternalUrl** show the addresses for the outside.
card-exchange-allow = Send the password to { $host }?
card-exchange-allow-about = This server is outside { $domain }. Allow it only if you know that your Exchange is there.
card-exchange-allow-imported = It came with an imported profile. Allow it only if you know that it is yours.
card-exchange-allow-from = { $from } leads there, but it is outside { $domain }. Allow it only if you know that your Exchange is there.
card-exchange-basic = Send the password to { $host }, although nothing shows that it is an Exchange server?
card-exchange-basic-about = It asks for the password itself (Basic), over an encrypted connection. Allow it only if you know this server.
card-exchange-allow-yes = Yes, send it to { $host }
card-exchange-allow-no = No, do not send it
card-exchange-trust = Is this the certificate of { $host }?
card-exchange-trust-about = This computer does not trust its issuer. Ask your Exchange administrator for the fingerprint and compare.
card-exchange-trust-yes = Trust this certificate for { $host }
card-exchange-trust-no = Do not trust it
card-exchange-compared = I have compared the fingerprint, and it is the same
card-exchange-certificate-subject = Issued to
card-exchange-certificate-names = For the hosts
card-exchange-certificate-issuer = Issued by
card-exchange-certificate-begins = Valid from
card-exchange-certificate-expires = Valid until
card-exchange-certificate-fingerprint = Fingerprint (SHA-256)
card-exchange-found-ews = Exchange Web Services: { $address }
card-exchange-found-oab = Offline Address Book: { $address }
card-exchange-found-no-oab = Offline Address Book: none
card-exchange-found-version = Server version: { $version }
card-exchange-found-not-impersonated = Not tested: acting for others. It is needed only where one account acts for all users; an Exchange administrator gives it that right.
card-exchange-found-test = To test it, choose “{ card-exchange-change }”, and enter another person’s mailbox under “{ card-exchange-more }”.
card-exchange-found-impersonate = Acting for others was tested with { $email }.
card-exchange-found-allowed = Allowed by you to get the password: { $hosts }
card-exchange-found-pinned = Certificate trusted by you: { $hosts }
card-exchange-override = entered by hand
card-cloud-advanced = Advanced
card-cloud-title = Exchange Web Services in Microsoft 365
card-cloud-about = Microsoft switches them off on { $end }. Enter addresses only if the Synchronizer’s administrator asks for them.
card-cloud-ask = Ask Microsoft whether they are on
card-cloud-asking = Asking
card-cloud-asks-for-sign-in = The service is there and asks for a sign-in. Whether your organization allows it shows only after that.
card-cloud-disabled = The service is switched off for your organization.
card-cloud-blocked = A rule of your organization blocks this program there.
card-cloud-gone = The service is gone.
card-cloud-unclear = The answer says nothing about the service.
card-cloud-unreachable = The service could not be reached.
select-look = Not sure which calendar system it is?
select-look-hint = Enter a whole e-mail address of your company, and we look where its mail goes.
select-look-do = Look
select-looking = Looking
select-look-found = { $system ->
    [Exchange] The mail of { $domain } is on an Exchange server. Exchange is chosen.
   *[other] The mail of { $domain } is in { $system }. { $system } is chosen.
}
select-look-found-because = { $system ->
    [Exchange] The mail of { $domain } is on an Exchange server ({ $because }). Exchange is chosen.
   *[other] The mail of { $domain } is in { $system } ({ $because }). { $system } is chosen.
}
select-look-unknown = It could not be told where { $domain } is. Ask your administrator, or look which program shows your calendar.

## What happened: the page behind a failure, and its report

trouble-show = Show what happened
trouble-what = What happened
trouble-not-connected = { $system } is not connected
trouble-not-possible = This was not possible
trouble-more = Where to read more
trouble-do = What to do
trouble-commands = Commands for the administrator
trouble-timeline = What was tried, step by step
trouble-details = Details for support
trouble-fact = { $name }: { $value }
trouble-nothing-known = Nothing more is known of this step.
trouble-copy-everything = Copy everything
trouble-make-report = Make a report
trouble-copied = Copied.

fact-time = Time (UTC)
fact-system = System
fact-code = Code
fact-number = Number of the provider
fact-host = Host
fact-port = Port
fact-status = Status
fact-media-type = Kind of answer
fact-how = Way of failing
fact-how-refused = the connection was refused
fact-how-silent = nothing came back
fact-how-reset = the connection was cut
fact-how-no-answer = no answer in time
fact-seconds = Seconds
fact-direction = This computer’s clock is
fact-direction-ahead = ahead
fact-direction-behind = behind
fact-server-time = Time of the server
fact-request-id = Request id
fact-correlation = Correlation id
fact-trace = Trace id
fact-detail = In short, for support
fact-took = Time taken
fact-issuer = Issued by
fact-subject = Issued to
fact-names = Valid for
fact-begins = Valid from
fact-expires = Valid until
fact-fingerprint = Fingerprint (SHA-256)
fact-proxy = Proxy
fact-schemes = Ways to sign in to the proxy
fact-portal = Sign-in page of the network
fact-script = Script of the proxy
fact-user = Signed in as
fact-tenant = Organization
fact-users = Users found
fact-calendars = Calendars found
fact-expected = Expected
fact-found = Found
fact-scopes = Permissions
fact-until = Until
fact-reason = Reason
fact-from = Named by
fact-to = Leads to
fact-minutes = Minutes
fact-ends = Ends
fact-ews-state = State of Exchange Web Services
fact-graph = Microsoft Graph
fact-json = AutoDiscover in JSON
fact-xml = AutoDiscover in XML
fact-unread = Could not be read
fact-account-kind = Kind of account
fact-administrator = Is an administrator
fact-age-hours = Age in hours
fact-approval = Approval
fact-asked = Times asked
fact-back-end = Server behind
fact-bytes = Bytes
fact-class = Kind of refusal
fact-client = Program
fact-client-request-id = Request id of this program
fact-count = Number of them
fact-data-center = Data center
fact-error = Code of the error
fact-ews = Address of Exchange Web Services
fact-field = Field
fact-front-end = Server in front
fact-media = Kind of answer
fact-guest = Looks like a guest
fact-moved = Moved
fact-name-ms = Looking up the name, in ms
fact-password-days = Days until the password ends
fact-primary = Primary address
fact-profile-why = Why it was not taken
fact-propose-ews = Address that was found
fact-propose-oab = Address book that was found
fact-scheme = Way to sign in
fact-suberror = Further code of the error
fact-tcp-ms = Connecting, in ms
fact-tls = Version of TLS
fact-tls-ms = Securing the connection, in ms
fact-version = Version
fact-why = What is wrong with it
fact-organization = Organization
fact-name = Name
fact-visible = Can be seen
fact-roles = Roles
fact-webmail = Address of webmail
fact-activation = Page to switch it on
fact-domain = Domain
fact-said = In SuperOffice’s words
fact-abilities = Abilities that it names
fact-free = Free bytes
fact-place = Place
fact-plugin = Document plug-in
fact-list = In detail
fact-of = Out of
fact-path = File
fact-account-kind-organization = a company account
fact-account-kind-personal = a personal account
fact-account-kind-personal-profile = a personal account, as in the profile
fact-approval-not-yet = not given yet
fact-approval-unwatched = cannot be seen from here
fact-ews-state-allowed = still allowed
fact-ews-state-asks-for-sign-in = there, and ask for a sign-in
fact-ews-state-blocked = not allowed for this program
fact-ews-state-disabled = switched off
fact-ews-state-gone = gone from this address
fact-ews-state-unclear = no clear answer
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
fact-graph-ready = can be used
fact-guest-domain = by its domain
fact-guest-token = by what Microsoft says
fact-moved-mailbox = the mailbox
fact-profile-why-exists = a file of that name is there already
fact-profile-why-imported = it came with an imported profile
fact-profile-why-made-up = it is from a rehearsal
fact-profile-why-name = its name cannot be used
fact-profile-why-newer = it is from a newer version of this program
fact-profile-why-no-file = there is no such file
fact-profile-why-not-deleted = it is not deleted
fact-profile-why-not-removed = it could not be removed
fact-profile-why-real = it is of real companies
fact-profile-why-running = the program is open
fact-unknown = not known
fact-addresses = Addresses of the host
fact-address-list = Address list
fact-lists = Address lists found
fact-name-servers = What name servers say
fact-measured = Was measured
fact-reached = Was reached
fact-inspection = Connections are opened on the way
fact-refused = The proxy refused the password
fact-refused-forgotten = yes, and what was kept is forgotten
fact-store = { report-row-store }
fact-store-keyring = the computer’s key store
fact-store-session = memory, until the program closes
fact-store-file = an encrypted file
fact-state = State, in SuperOffice’s words
fact-view = Kind of list, in Google’s words
fact-time-zone = Time zone
fact-services = Folder of the web services
fact-kind = How it stands
fact-kind-missing = nobody has added it
fact-kind-disabled = switched off
fact-kind-not-granted = has no access yet
fact-clock = This computer’s clock
fact-clock-jumped = it jumped, as after sleep
fact-for = For whom
fact-for-everyone = everybody in the organization
fact-for-person = one person
fact-for-lacking = not everybody yet
fact-for-unseen = cannot be seen from here
fact-for-organization = the organization
fact-for-onsite = { select-crm-onsite }
fact-from-this-computer = nobody: it is this computer
fact-from-setting = a setting
fact-from-environment = an environment variable
fact-from-operating-system = the operating system
fact-from-desktop = the desktop
fact-from-unsaid = a script that could not be asked
fact-from-nobody = nobody
fact-file = { fact-path }

report-page-heading = A report for support
report-page-lead = This is all that the report holds. Nothing is sent: you copy or save it, and hand it on yourself.
report-page-writing = Writing the report …
report-page-left-out = What was left out
report-page-as-text = As text
report-page-as-json = For programs (JSON)
report-page-form = Form of the report
report-page-copy = Copy
report-page-copied = The report is in the clipboard.
report-page-save = Save
report-page-saved = Saved as { $file }
report-page-open-folder = Open folder
report-page-text = The report
report-page-make = Report for support

ready-looking = Looking at this computer and its network …
ready-well = This computer is ready
ready-notes = This computer is ready, with something to know
ready-findings = Something may be in the way
ready-go-on = You can try to sign in all the same.
ready-choose-where = Choose first where the sign-ins are kept. For this session: all sign-ins are gone once you close the program. In a file: all sign-ins stay on this computer, behind a passphrase; choose it if you may stop in between. They serve set-up and tests only.
ready-show = Show what was looked at
ready-hide = Hide what was looked at
ready-again = Look again
portal-not-opened = The browser did not open. Open it yourself: the network shows its sign-in page there.

proxy-heading = Sign in to the proxy
proxy-lead = The proxy { $proxy } of your network asks for a user name and a password. They are sent only to this proxy, and kept in the key store. If that is not possible, they are kept until you close the program.
proxy-user = User name for the proxy
proxy-password = Password for the proxy
proxy-show = Show password
proxy-hide = Hide password
proxy-give = Sign in to the proxy
proxy-trying = Asking the proxy …
proxy-user-missing = Error: enter the user name.
proxy-forget = Forget what is kept for this proxy
proxy-forgotten = Nothing is kept for the proxy { $proxy } any more.
proxy-nothing-kept = No user name and password were kept for the proxy { $proxy }.
proxy-refused = Error: the proxy does not accept this user name and password.

## What a candidate of the search for a server turned out to be

candidate-exchange = answers like Exchange
candidate-basic-only = asks for a password, but shows no sign of Exchange
candidate-redirect = leads to { $to }
candidate-bad-redirect = leads to an address that cannot be used
candidate-loop = leads round in a circle
candidate-gateway = shows a sign-in page for people
candidate-microsoft365 = leads to Microsoft 365 ({ $to })
candidate-no-service = answers, but not as AutoDiscover ({ $status })
candidate-no-answer = gives an answer that nobody can use
candidate-absent = there is no such name
candidate-no-record = there is no such record
candidate-refused = accepts no connection
candidate-silent = did not answer in time
candidate-service = names the server { $to }

## Handing over and taking in a profile
export-about = It holds no password and no sign-in. Whoever imports it signs in again.
export-where = The file goes into the folder { $folder }
difference-new-profile = “{ $name }” is a new profile. What is not as usual in it:
difference-of-profile = The profile “{ $name }” is there already. This would change in it:
difference-none = The profile “{ $name }” is there already, and nothing would change in it.
difference-changed = { $name }: { $old } → { $new }
difference-set = { $name }: { $new }
difference-nothing = (nothing)
difference-name = Name
difference-crm = CRM system
difference-environment = SuperOffice environment
difference-netserver = SuperOffice web services
difference-web-api = SuperOffice web API
difference-calendar = Calendar system
difference-cloud = Microsoft cloud
difference-account = Kind of Google account
difference-place = Place
difference-tenant = Number of the organization
difference-user = User name
difference-domain = Domain
difference-ews-origin = Exchange Web Services were
difference-oab-origin = The offline address book was
difference-value-discovered = found by AutoDiscover
difference-value-override = given by hand
difference-value-superoffice-online = SuperOffice CRM Online
difference-value-superoffice-onsite = SuperOffice CRM Onsite
difference-pairs-added = Linked users that come: { $count }
difference-pairs-removed = Linked users that go: { $count }
difference-pairs-left-out = Linked users that are left out, being linked in another profile or of another organization: { $count }
difference-more-pairs = and { $count } more
difference-forgotten = The sign-in that is kept here is forgotten: { $systems }
difference-sign-in-again = Somebody has to sign in again: { $systems }
difference-addresses = Addresses that were given by hand came with the file. They get no password before you have said yes.

## Documents

documents-title = Documents
documents-ready = Documents are ready, as far as was looked.
documents-ready-with-warnings = Documents can be used. There is something to know.
documents-not-ready = Documents are not ready.
documents-other-side-unknown = SuperOffice has nothing in the way. The place for documents was not looked at, because nobody has allowed it: sign in for documents, then check again.
documents-unknown = Nobody can say whether documents are ready: something could not be looked at.
documents-page-lead = SuperOffice can store letters and contracts in SharePoint or Google Drive. This checks whether everything is prepared for that. It is optional, and nothing is changed anywhere.
documents-page-subjects = What is checked
documents-page-superoffice = SuperOffice: where documents are kept, which templates go there, and how your users sign in
documents-page-microsoft365 = SharePoint: the site, its libraries, and the applications of SuperOffice
documents-page-google = Google Drive: whose it is, shared drives, and the folder
documents-page-exchange = An Exchange server has no place for documents, so that only SuperOffice can be checked.
documents-page-not-connected = { $system } is not connected yet, so that only SuperOffice can be checked.
documents-page-place = Where documents are to be stored
documents-page-place-about = What is left empty is not looked for.
documents-page-site = Address of the site
documents-page-site-wrong = This is no address of a site. Copy it from your browser, such as https://company.sharepoint.com/sites/superoffice.
documents-page-library = Library for documents
documents-page-templates = Library for templates
documents-page-folder = Folder
documents-page-folder-hint = Its address in the browser is best. Its name works too, when no other folder has it.
documents-page-card = To check documents
documents-page-sign-in = Sign in for documents
documents-page-sign-in-microsoft365 = The sign-in for calendars gives no access to SharePoint. Sign in once more as the same person; this sign-in is kept only until you leave this page.
documents-page-sign-in-google = The sign-in for calendars gives no access to Google Drive. Sign in once more, best with the account that is to own the documents; this sign-in is kept only until you leave this page.
documents-page-asks = It asks for:
documents-page-allowed = Signed in for documents, until you leave this page.
documents-page-check = Check
documents-page-again = Check again
documents-page-running = Looking. This takes a few seconds.
documents-page-lines = Line by line
documents-page-in-the-way = In the way
documents-page-to-know = To know
documents-page-left-out-title = Some checks were skipped
documents-page-left-out = Nobody has allowed this yet: { $scopes }. Sign in for documents above, then check again.
documents-page-left-out-more = They need a permission that is optional: { $scopes }. You can do without it, or have it added in the settings file of this program.
documents-page-copy = Copy everything


## Signing out

signed-out = You are signed out of { $system }. Profile “{ $name }” is not connected to it any more, and nothing of the sign-in is kept on this computer.
signed-out-revoked = { $system } does not accept the sign-in any more.
signed-out-nothing-kept = No sign-in was kept on this computer, so there was nothing to take back at { $system }.
signed-out-not-offered = { $system } does not let a program take a sign-in back.
signed-out-only-here = The password was kept on this computer alone and is removed. Nothing remains at the server.
signed-out-failed = { $system } did not take the sign-in back: { $reason }.
signed-out-by-hand-superoffice = To end the access there too, an administrator uninstalls the app in the SuperOffice App Store, under Installed apps.
signed-out-by-hand-microsoft365 = To end the access there too, remove the app in My Apps, or ask an administrator to delete it under Enterprise applications in Microsoft Entra.
signed-out-by-hand-google = To end the access there too, remove the app from the connections of the Google account.

## What was granted, in words

granted-for-everyone = Granted for everyone in { $organization }
granted-for-you = Granted with the sign-in of { $user }
granted-for-lacking = { granted-for-you }
granted-for-superoffice = Approved for { $organization }
granted-for-google = Allowed by { $user }
granted-means-everyone = Each linked user still signs in once, but nobody is asked for these permissions again.
granted-means-you = Each linked user signs in once. Who is not covered by an administrator’s consent for everybody is asked for the permissions, or needs that consent first.
granted-means-lacking = Each linked user signs in once. What is needed is not accepted for everybody yet: until a Global Administrator does that, most of them are stopped.
granted-means-superoffice = SuperOffice asks nobody in the company again.
granted-means-google = Each linked user still signs in once. Where only trusted apps are let in, a super administrator marks { -product } as trusted for all of them.
permission-superoffice = Read and change SuperOffice data with the rights of the person who signs in
permission-superoffice-users = See who the users of this SuperOffice are
permission-sign-in = Sign in, stay signed in, and see who it is
permission-user-readbasic-all = See the names and addresses of all users
permission-user-read-all = See the full profiles of all users
permission-calendars-read = Read calendars
permission-calendars-readwrite = Read and change calendars
permission-contacts-read = Read contacts
permission-contacts-readwrite = Read and change contacts
permission-tasks-read = Read tasks
permission-tasks-readwrite = Read and change tasks
permission-mailboxsettings-read = Read time zone and working hours
permission-mailboxsettings-readwrite = Read and change mailbox settings
permission-application-read-all = See which applications are approved
permission-sites-read-all = Read sites and libraries in SharePoint
permission-group-readbasic-all = See the names of groups
permission-directory-read-all = Read the directory of the organization
permission-calendar-calendarlist-readonly = See the list of calendars
permission-calendar-freebusy = See free/busy
permission-calendar-readonly = Read calendars
permission-calendar-events = Read and change calendar events
permission-calendar = Read and change calendars
permission-drive-metadata-readonly = See what is in Google Drive, without the contents of files
permission-drive-readonly = Read files in Google Drive
permission-admin-directory-user-readonly = See the users of the organization
permission-tasks = Read and change tasks
permission-contacts = Read and change contacts
permission-other = { $name }

## Letters to an administrator

letter-rehearsal = [Rehearsal, nothing real] { $subject }
letter-microsoft365-subject = Please approve { -product } for Microsoft 365
letter-microsoft365 =
    Hello,

    { -product } connects our calendars with SuperOffice CRM. It needs your approval once:

    1. As Global Administrator, open { $link }
    2. Tick “Consent on behalf of your organization”, if it is shown, and choose Accept.
    3. The last page may say that it cannot reach localhost. That is fine.

    You will be asked for (full access, program unverified: that is right):
    { $permissions }

    Please tell me when it is done.
letter-microsoft365-parts = The page also lists on its own what is part of these: { $list }.
letter-superoffice-subject = Please approve { -product } in SuperOffice
letter-superoffice =
    Hello,

    { -product } connects our calendars with SuperOffice CRM. It needs the approval of a SuperOffice administrator once:

    1. Come to my computer, or start { -product } on yours, and sign in to SuperOffice with your own account.
    2. On the page that asks, choose I approve. It takes the right General Administrator or User Administrator.

    SuperOffice lists it afterwards in its App Manager, where the approval can be withdrawn.

    Please tell me when it is done.
letter-google-subject = Please trust { -product } in Google Workspace
letter-google =
    Hello,

    { -product } connects our calendars with SuperOffice CRM. Our organization lets in only apps that an administrator trusts:

    1. As super administrator, open { $link }
       (Security, Access and data control, API controls, Manage app access)
    2. { $client ->
        [none] Choose Configure new app and search for { -product }.
       *[other] Choose Configure new app and search for the client id { $client }
    }
    3. Include everybody who is synchronized, choose Trusted, and finish.

    It can take a day until Google lets everybody in. Please tell me when it is done.

## The terminal wizard
setup-how = Type a number or a text and press Enter. Enter alone takes what stands in brackets. ? explains, b goes back, q saves and ends.
setup-how-one = Type the number of a choice, or its name.
setup-how-several = Type the numbers of some choices in the order that you want, with commas; - for none.
setup-how-text = Type a text; - for none. A text that is b, q or ? alone is typed with a backslash in front.
setup-not-understood = This is none of the choices. Type ? for help.
setup-nothing = nothing
setup-first = This is the first question.
setup-next = Next
setup-name = SuperOffice and calendar
setup-which = Which profile
setup-which-about = A profile that is to be finished goes on where it was left. Another one can be looked through and changed.
setup-new = A new profile
setup-step = Step { $number } of { $count }: { $title }
setup-before = Have the administrators’ accounts of both systems ready. You can stop at any time and go on later.
setup-before-list = Show what must be in place
setup-ready = Are you ready
setup-gate-special = Special settings: SuperOffice environment, customer id, Microsoft cloud
setup-gate-special-about = Only for partners, for several companies in SuperOffice, and for national clouds.
setup-gate-server = Server and test mailbox
setup-gate-server-about = Only if your server is not found by the e-mail address, or if one account acts for others.
setup-gate-customize = Look through fields, subject and reminders
setup-gate-configure = Look through items, direction and users
setup-weak = Link those of whom only the user name is the same
setup-zones = Error: choose a time zone. These have the name in them: { $zones }
setup-sign-in = { $system } is not connected
setup-connected = { $system } is connected as { $user }
setup-waits = { $system } waits for your administrator’s approval
setup-sign-in-about = The sign-in opens in your browser. Its link is shown as well, for this computer only.
setup-act-sign-in = Sign in
setup-act-again = Try again
setup-act-admin = Accept for the whole organization, as an administrator
setup-act-device = Sign in with a code on another device
setup-act-another = Use another account
setup-act-entries = Correct the entries
setup-act-wait = Wait for the approval
setup-act-later = Later
setup-act-renew = Sign in again
setup-stale = { $system } needs a new sign-in of { $user }
setup-send-letter = Send a Global Administrator the letter that is printed where one is needed: try again, and it is printed.
setup-come-back = When they are done, go on here, or run setup again later.
in-setup = In this wizard:
in-setup-administrator-path = I am an administrator: choose “{ setup-act-admin }”
in-setup-other-account = Use another account: try again with it
in-setup-other-organization = Choose another organization: b goes back to the special settings
in-setup-ask-again = Ask again: try again with the same account
in-setup-keep-for-session = Keep for this session only: end with q, and add --secrets session
in-setup-enter-addresses = { $proposal ->
    [none] { $propose-ews ->
        [none] Enter the addresses: choose “{ setup-act-entries }”
       *[other] Enter the address: choose “{ setup-act-entries }”, then { $propose-ews } or what is right
    }
   *[other] Use the corrected one: choose “{ setup-act-entries }”, then { $proposal }
}
in-setup-use-microsoft365 = Connect with Microsoft 365: b goes back to the calendar system
in-setup-try-as-email = { $as-email ->
    [none] Use the e-mail address: choose “{ setup-act-entries }”, and it as user name without domain
   *[other] Use the e-mail address: choose “{ setup-act-entries }”, and { $as-email } as user name without domain
}
in-setup-try-with-domain = { $as-domain ->
    [none] Use the server’s domain: choose “{ setup-act-entries }”
   *[other] Use the server’s domain: choose “{ setup-act-entries }”, and { $as-domain } as user name without domain
}
in-setup-use-primary-address = { $primary ->
    [none] Use the primary address: choose “{ setup-act-entries }”
   *[other] Use the primary address: choose “{ setup-act-entries }”, and { $primary } as e-mail address
}
in-setup-try-next-server = { $next ->
    [none] Ask another server: choose “{ setup-act-entries }”, and give its host name
   *[other] Ask the next server: choose “{ setup-act-entries }”, and { $next } as host name
}
in-setup-proxy-sign-in = Sign in to the proxy: try again, and answer its questions
setup-needs-a-person = { $system }: somebody must sign in. Run this command again without --non-interactive.
setup-watching = Looking for the approval. It goes on by itself; press Enter to stop waiting.
setup-unwatched = The approval cannot be looked for from here. Sign in again when your administrator has approved.
setup-go-on = Everything is saved. To go on:
setup-users-too-many = Name no more than { $count } users, or answer all.
setup-not-linked = Not linked, because nobody who has an exact match has this address ({ $count }):
setup-users-again = The lists of users are not complete
setup-users-about = Users can be linked later, in the window or by the command link.
setup-link-exact = Link the exact matches ({ $count })
setup-link-weak = Link the proposals by user name ({ $count })
setup-link-all = All
setup-link-none = None
setup-link-list = Choose from the list
setup-link-numbers = Which pairs
setup-link-numbers-about = Type all, none, or numbers such as 1, 3-5. A name or an address shows only those who have it; all then means these.
setup-link-more = Anything else about linked users ({ $count } so far)
setup-link-hand = Link two by hand
setup-link-unlink = Unlink some
setup-several-none = Leave them out
setup-several-each = Choose one by one
setup-belongs-to = { $person } belongs to, in { $system }
setup-leave-out = Leave out
setup-leave-out-rest = Leave out all that follow
setup-person = Who in { $system } (e-mail address or name)
setup-person-about = Type an e-mail address or a part of a name. Enter alone leaves it.
setup-who = Who is meant
setup-too-many = { $count } were found. Type more of the name, or the whole address.
setup-linked-already = They are linked already.
setup-addresses-about = Type addresses with commas between them, or the path of a file such as CSV. Enter alone leaves it.
setup-template = Answers for “synchronizer-setup setup --answers FILE”. Take the # away where an answer is another one. No password belongs here.
setup-open = Open questions, with their keys in an answers file:
setup-dry-run = This would be set up. Nothing is changed, and nobody signs in.
setup-would-sign-in = Somebody would sign in to { $system }.
setup-would-link = Exact matches that would be linked: { $answer }
setup-would-link-weak = Proposals by user name that would be linked: { $answer }

## The terminal

terminal-rehearsal = Rehearsal: made-up companies, nothing real is touched.
terminal-changed = Not built in: { $setting }
terminal-link-sign-in = Sign in in your browser, within { $minutes } minutes. If it did not open, open this link on this computer:
terminal-link-permissions = One more page: agree to the permissions in your browser, within { $minutes } minutes. If it did not open, open this link on this computer:
terminal-link-admin-consent = As an administrator, accept for your organization in your browser, within { $minutes } minutes. If it did not open, open this link on this computer:
terminal-code-sign-in = Within { $minutes } minutes, open this page on any device, enter the code, and sign in:
terminal-code-permissions = One more code: within { $minutes } minutes, open this page on any device, enter the code, and agree to the permissions:
terminal-code-admin-consent = As an administrator, within { $minutes } minutes, open this page on any device, enter the code, and accept for your organization:
terminal-page-question = What does the page in your browser say?
terminal-page-question-hint = Type the number of a line, or the error number on the page, and press Enter. Or simply finish in the browser.
terminal-signed-in = You are signed in to { $system }.
terminal-person = Person
terminal-organization = Organization
terminal-rights = Rights
terminal-users = Users found
terminal-permissions = Permissions
terminal-granted = Granted
terminal-approval-link = The link for your administrator; it works on any computer:
terminal-approval-link-rehearsal = The link for your administrator; in a rehearsal it works on this computer only:
terminal-approval-letter = A letter that you can send:
terminal-send-letter = Send the letter below to a Global Administrator. Its link works on any computer.
terminal-send-letter-again = If nobody has asked an administrator yet, sign in again with this profile: the letter to send is printed then.
terminal-send-letter-if-asked = If the page asks for an administrator’s approval, send the letter below.
terminal-send-letter-first = Run sign-in for this system: a letter for a Global Administrator is printed where one is needed. Send it.
terminal-send-letter-member = Send the letter of “approval” to a Global Administrator. Its link works on any computer.
terminal-send-letter-member-if-asked = If the page asks for an administrator’s approval, send the letter of “approval”.
terminal-come-back-member = When they are done, run the command that stands in “look” of “waiting”.
terminal-come-back = When they are done, sign in again.
terminal-come-back-command = When they are done, run the command that is printed last.
terminal-waits-rehearsal = This rehearsal’s cloud ends with the command. To look later, keep one running with “synchronizer-setup rehearse” and name its addresses in a settings file (--config).
terminal-waits = Profile “{ $name }” waits for your administrator; the first sign-in is kept for that. Look whether the approval is there:
terminal-waits-unwatched = Profile “{ $name }” waits for your administrator. When they have approved, sign in again:
terminal-profile-waiting = waits for an administrator
terminal-administrator = administrator
terminal-rights-unknown = could not be determined
terminal-kept = Profile “{ $name }” is saved. The sign-in is { $place }.
terminal-secrets-keyring = in this computer’s key store
terminal-secrets-session = kept only until this program ends
terminal-secrets-file = in the file secrets.age, which opens with your passphrase
terminal-passphrase = Passphrase for the file with the sign-ins (it is not shown):
terminal-passphrase-wrong = This passphrase does not open the file. Type it again:
terminal-passphrase-why = The sign-ins are kept in a file that opens only with a passphrase. Choose one; nobody can recover it.
terminal-passphrase-new = New passphrase, 12 characters or more (it is not shown):
terminal-passphrase-again = The same once more:
terminal-passphrase-differs = These were not the same.
terminal-proxy-user = The proxy { $proxy } asks for a sign-in. User name (nothing: go on without):
terminal-proxy-unproven = ! The proxy did not refuse the password, but let nothing through (status { $status }). It is used now, and not kept.
terminal-proxy-password = Password for the proxy (it is not shown):
terminal-password = Password of the account (it is not shown):
terminal-allow-host = May { $host } get the password? [y/N]
terminal-allow-basic = May { $host } get the password itself? [y/N]
terminal-trust-certificate = Trust exactly this certificate for { $host } from now on? [y/N]
terminal-certificate-names = For
terminal-certificate-issuer = Issued by
terminal-certificate-begins = Valid from
terminal-certificate-expires = Valid until
terminal-certificate-fingerprint = Fingerprint SHA-256
terminal-ews = Exchange Web Services
terminal-oab = Offline address book
terminal-not-named = not named
terminal-only-with-a-password = only with a password
terminal-not-tested = Not tested without a password: the sign-in, Exchange Web Services, and the offline address book. Add --password-stdin.
terminal-book = Address lists
terminal-book-size = { $size } KB
terminal-book-hours = { $count ->
    [0] less than an hour old
    [one] one hour old
   *[other] { $count } hours old
}
terminal-book-days = { $count } days old
terminal-given-by-hand = given by hand
terminal-found-by = Found by
terminal-version = Version of Exchange
terminal-mailbox = Mailbox
terminal-acts-for = Acts for
terminal-tried = What was tried:
terminal-no-profiles = There are no profiles yet.
terminal-profile-failed = last test failed: { $outcome }
terminal-profile-stale = sign in again
terminal-profile-session = complete until the program ends
terminal-profile-tested = last tested { $time }
terminal-profile-warnings = warnings: { $outcomes }
terminal-profile-complete = complete
terminal-profile-unfinished = to be finished, goes on at: { $step }
terminal-profile-deleted = deleted, can be restored until { $until }
terminal-profile-rehearsal = rehearsal
terminal-profile-damaged = { $file } is damaged and was left as it is: { $reason }
terminal-preferences = Preferences
terminal-pairs = Linked users: { $count }
terminal-kept-as = Kept as
terminal-profile-was-deleted = Profile “{ $name }” is deleted. Its sign-ins are kept for 30 days, so that it can be restored until { $until }.
terminal-profile-restored = Profile “{ $name }” is there again.
terminal-profile-renamed = Profile “{ $name }” is called “{ $new }” now.
terminal-profile-duplicated = “{ $new }” has the settings of “{ $name }”. It has no sign-ins and no linked users: nobody may be linked twice.
terminal-profile-exported = Profile “{ $name }” was written to { $file }.
terminal-profile-imported = Profile “{ $name }” is saved.
terminal-profile-purged = Profile “{ $name }” is removed for good.
terminal-purge-ask = Remove profile “{ $name }” for good? Its sign-ins are given back where that is possible, and nothing can be restored. [y/N]
update-there = Version { $version } of { -product } is there
update-more = Nothing is installed by itself. Its page: { $page }
update-open = Open its page
update-put-aside = Do not show this version again
update-none = No newer version is published.
forget-what = This removes what { -product } has stored for you:
forget-profiles = { $count ->
    [one] 1 profile
   *[other] { $count } profiles
}
forget-entries = { $count ->
    [one] 1 entry in the key store
   *[other] { $count } entries in the key store
}
forget-files = { $count ->
    [one] 1 other file (settings, journal, reports, tables, exported profiles)
   *[other] { $count } other files (settings, journal, reports, tables, exported profiles)
}
forget-unknown = The key store cannot say what is in it: { $reason }.
forget-elsewhere = Files that you have saved anywhere else stay. What the application may do at SuperOffice, Microsoft or Google is not ended by this.
forget-ask = Remove all of it? Nothing can be restored. [y/N]
forget-nothing = Nothing of { -product } is stored for you here.
forget-done = This is removed:
forget-again = When that is done, run the same command again. It goes on where it stopped.
forget-stays-not-ours = Stays, because { -product } did not write it: { $path }
forget-stays-link = Stays, because it is a link; what it leads to was not touched: { $path }
forget-stays-sign-ins = Stays, because its sign-ins could not be removed: { $path }
forget-stays-more = { $count ->
    [one] 1 more stays.
   *[other] { $count } more stay.
}
terminal-import-ask = Save “{ $name }” like this? [y/N]
terminal-replace-ask = { $file } is there already. Replace it? [y/N]
terminal-names = Profiles that are there: { $names }
terminal-delete-first = Only a deleted profile is removed for good. Delete it first:
terminal-needs-yes = Nobody can be asked here, so nothing was changed. Add --yes to go on.
terminal-check-rehearsal = “{ $name }” is a profile of a rehearsal and is left out.
terminal-documents-sign-in = Nobody has allowed this yet: { $scopes }. Add --sign-in to ask for it in the browser.
terminal-documents-setting = Some checks need a permission that is optional: { $scopes }. To ask for it, add it in the settings file to what the check of documents asks for ({ $setting }), then use --sign-in.
terminal-checks-passed = { $count ->
    [one] One check passed.
   *[other] { $count } checks passed.
}
terminal-gap-search-is-cut = { $system } ends long searches early, so people may be missing.
terminal-gap-public-list = { $system } shows its public list only: hidden and suspended people are missing.
terminal-gap-only-oneself = This account has no directory and lists only itself.
terminal-link-weak = These are proposals: add --weak to link them, too.
terminal-link-dry-run = Would be linked: { $count }. Nothing was saved.
terminal-rehearse-stop = The rehearsal runs until you press Ctrl+C.
terminal-explain-of = { $system }:
terminal-explain-unknown = Nothing is known about { $code }. Give an outcome code (admin-consent-needed), the number on the page (AADSTS90094), or the page’s text.
terminal-explain-near = Nothing is known about { $code }. Is one of these meant: { $near }?

## The report for support

report-heading = { -product }: report for support
report-made = Made { $time } (UTC). It was sent to nobody.
report-rehearsal = This is a rehearsal: all companies and people are made up.
report-program = The program and this computer
report-settings = Settings that are not built in
report-settings-none = none
report-profile = The profile
report-events = What was done, the newest last
report-events-none = nothing yet
report-left-out = What was left out
report-saved = The report was saved: { $file }

report-started = The program began: version { $version }, { $os }, { $face }
report-broke = A fault of the program, at { $place }
report-face-window = window
report-face-terminal = terminal
report-saved-profile = Profile { $profile } was saved; connected: { $systems }

report-work-preflight = Look around before the sign-in
report-work-sign-in = Sign-in
report-work-check = Connection test
report-work-look = Look without signing in
report-work-discover = Search for the server
report-work-watch = Waiting for approval
report-work-sign-out = Sign-out
report-work-keep = Keeping the sign-ins
report-work-people = List of users
report-work-documents = Check of documents
report-work-for-profile = profile { $profile }

report-row-version = Version
report-row-os = Operating system
report-row-processor = Processor
report-row-store = Sign-ins are kept in
report-row-proxy = Proxy
report-row-authorities = Certificates of your own
report-row-places = Hosts at fixed places
report-row-name-servers = Name servers of your own
report-row-profile-id = Number of the profile
report-row-profile-made = Made
report-row-profile-changed = Last saved
report-row-profile-systems = Systems
report-row-profile-step = Step of the wizard
report-row-profile-store = Sign-ins are kept in
report-row-profile-deleted = Deleted
report-row-waiting-system = Waits for approval in
report-row-waiting-since = Waiting since
report-row-waiting-tenant = Approval of organization
report-row-override-ews = Calendar address by hand
report-row-netserver = SuperOffice web services
report-row-override-oab = Address book by hand
report-row-place = Place
report-row-tenant = Organization
report-row-user = Account
report-row-administrator = Administrator
report-row-users = Users found
report-row-scopes = Permissions
report-row-consent = Granted for
report-row-tested = Last proven
report-row-kept = Sign-in is kept
report-row-mailbox = Mailbox
report-row-ews = Calendar address
report-row-ews-from = Address was
report-row-oab = Address book
report-row-server-version = Version of the server
report-row-impersonate = Acts for
report-row-pins = Certificates trusted by hand
report-row-password-refused = Password refused by now
report-value-empty = (empty)
report-value-hidden = (set, not shown)
report-value-discovered = found by AutoDiscover
report-value-discovered-here = found by AutoDiscover, on this computer
report-value-proxy-system = as the operating system says
report-value-proxy-none = none
report-source-file = settings file

report-without-secrets = Passwords, sign-ins and client secrets: never written down.
report-without-codes = Links to sign-in pages and the codes in them: never written down.
report-without-bodies = What servers sent and what was sent to them: never written down.
report-without-names = Names of people, companies and profiles: never written down.
report-without-paths = Folders and files of this computer: never written down.
report-without-people = { $count ->
    [one] One address or user name was shortened to its first letter and domain.
   *[other] { $count } addresses or user names were shortened to first letter and domain.
}
report-without-words = { $count ->
    [one] One value was left out, because a person or a server may have put it into words.
   *[other] { $count } values were left out, because a person or a server may have put them into words.
}
report-without-settings = { $count ->
    [one] One setting has its value left out.
   *[other] { $count } settings have their values left out.
}
report-without-older = { $count ->
    [one] One event is older than the ones above.
   *[other] { $count } events are older than the ones above.
}
report-without-damaged = { $count ->
    [one] One line of the journal could not be read.
   *[other] { $count } lines of the journal could not be read.
}

## Settings: what each is for, and where its value comes from

setting-language = Language of all texts: `system` or a code such as `en`.
setting-appearance = Colours of the window.
setting-motion = Whether the window moves what is under way.
setting-text-size = Text size in per cent.
setting-secrets = Where sign-ins are kept: key store, memory, or a file that opens with a passphrase.
setting-proxy = `system`, `none`, or the address of a proxy without user and password.
setting-ca-certificates = Certificate files to trust besides the system’s, for one host or for all.
setting-resolve = Where hosts are, against what name servers say: `HOST:PORT:ADDRESS[:PORT]`.
setting-dns-servers = Name servers to ask in place of the operating system’s: `ADDRESS[:PORT]`.
setting-log = How much is logged.
setting-sign-in-time-limit = Seconds to wait for a sign-in in the browser.
setting-sign-in-consent-time-limit = Seconds to wait for an administrator’s consent.
setting-sign-in-question-after = Seconds until the wizard asks what the page says.
setting-sign-in-grace = Seconds during which late requests still get a friendly page.
setting-sign-in-request-limit = Seconds that one request to a provider may take.
setting-sign-in-key-store-limit = Seconds that the key store may take.
setting-sign-in-watch-every = Seconds between two looks whether an administrator has approved.
setting-network-portal-probe = Page without encryption that shows whether the network wants a sign-in first; empty: not asked.
setting-network-patience = Per cent of the usual time limits of requests and searches; more for slow lines.
setting-superoffice-environment-address = SuperOffice: address for sign-in and state of the tenant.
setting-superoffice-environment-api-hosts = SuperOffice: hosts that may serve a tenant.
setting-superoffice-environment-client-id = SuperOffice: application id of your own registration.
setting-microsoft365-clouds-cloud-login = Microsoft 365: address for sign-in.
setting-microsoft365-clouds-cloud-graph = Microsoft 365: address of Microsoft Graph.
setting-microsoft365-clouds-cloud-client-id = Microsoft 365: client id of your own registration.
setting-microsoft365-scopes = Permissions that the wizard needs for its own checks.
setting-microsoft365-consent-scopes = Permissions that the Synchronizer needs, for consent on behalf of the organization.
setting-google-address = Google: address for sign-in.
setting-google-directory = Google: address of the Admin SDK Directory.
setting-google-calendar = Google: address of Google Calendar and Google Drive.
setting-google-client-id = Google: client id of your own desktop client.
setting-google-client-secret = Google: client secret of the same desktop client; shown nowhere.
setting-google-scopes = Permissions that the wizard needs for its own checks.
setting-google-workspace-scopes = Permissions that the wizard also needs in an organization.
setting-documents-microsoft365-scopes = Microsoft 365: permissions that the check of documents asks for when it signs in.
setting-documents-google-scopes = Google: permissions that the check of documents asks for when it signs in.
setting-updates-check = Whether the window looks once a day for a newer version of this program.
setting-updates-list = Address of the publisher’s signed list of versions, https only; empty: there is none.
setting-form-choice = One of: { $words }.
setting-form-number = A whole number from { $least } to { $most }.
setting-form-address = An https address without user, password, `?` and `#`.
setting-form-address-or-empty = An https address without user, password, `?` and `#`, or empty.
setting-form-probe = An http address without user and password, or empty.
setting-form-client-id = Letters, digits, `-`, `_` and `.`, or empty.
setting-form-client-secret = Letters, digits, `-`, `_`, `.` and `~`, or empty.
setting-form-permissions = A list of permissions such as `Calendars.Read`.
setting-form-hosts = A list of host names, each exact or `*.` and a domain.
setting-form-certificates = A list of certificate files, each `FILE` or `HOST=FILE`.
setting-form-places = A list of `HOST:PORT:ADDRESS[:PORT]`; ADDRESS in numbers, or `refused`, `silent`, `unknown`.
setting-form-name-servers = A list of name servers in numbers, each `ADDRESS` or `ADDRESS:PORT`.
setting-policy-built-in = Built in: `{ $value }`.
setting-policy-built-in-empty = Built in: empty.
setting-policy-locks = What is set here, nobody on the computer can change. Where nothing is set, everybody may choose.
setting-policy-supported = Windows 10 and later
setting-source-built-in = built in
setting-source-policy-locked = company policy, locked
setting-source-policy = company policy
setting-source-command-line = command line
setting-source-rehearsal = rehearsal
