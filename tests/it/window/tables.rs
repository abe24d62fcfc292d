//! What is seen and sent, page by page.

/// A preset, what it shows, and what it does not show.
pub(crate) type Shown = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// In the order of the presets.
pub(crate) const SHOWN: [Shown; 15] = [
    (
        "Profiles",
        &[
            "Connect SuperOffice with your calendars",
            "Set up a new profile",
            "Close",
        ],
        &["Next", "Back"],
    ),
    (
        "Before you start",
        &[
            "Before you start",
            "Copy for your IT department",
            "Next",
            "Back",
        ],
        &["Save and close"],
    ),
    (
        "Select Systems",
        &[
            "CRM Online",
            "Microsoft 365",
            "Google",
            "Name of this profile",
            "Save and close",
        ],
        &["Stage", "Error: give the profile a name."],
    ),
    (
        "Configure Systems",
        &[
            "Connect both systems",
            "Sign in with SuperOffice",
            "Sign in with Microsoft",
            "Consent for everybody",
        ],
        &["Connected", "Cancel"],
    ),
    (
        "Waiting",
        &[
            "Connected",
            "Waiting · 9:12",
            "Open browser again",
            "Copy link",
            "Cancel",
            "What does the page in your browser say?",
            "Need admin approval",
            "Error number or text",
            "The browser on this computer cannot be used",
        ],
        &["An error number …", "Sign in with Microsoft"],
    ),
    (
        "Connected",
        &[
            "Connected",
            "You are signed in as kari@nordfjell.example.",
            "2 checks passed in 0.1 s · 214 users found",
            "Details",
            "Use another account",
            "Sign in with Microsoft",
        ],
        &["Sign in with SuperOffice"],
    ),
    (
        "Failed",
        &[
            "Not connected",
            "Microsoft wants an administrator’s approval",
            "AADSTS90094",
            "Send this to your administrator",
            "I am an administrator",
            "Try again",
            "Copy details",
        ],
        &["Sign in with Microsoft"],
    ),
    (
        "Approval",
        &[
            "Waiting for approval",
            "You signed in as ola@nordfjell.example. That was right, and only the approval is missing.",
            "Open mail program",
            "Copy link",
            "Copy the text",
            "Show QR code",
            "Check now",
            "I am an administrator myself",
            "Stop waiting",
        ],
        &["Try again", "Sign in with Microsoft", "Cancel"],
    ),
    (
        "Approval unseen",
        &[
            "Waiting for approval",
            "The approval cannot be seen from here, because your organization let nobody sign in yet. Once you hear that it is done, choose Check now.",
            "Check now",
        ],
        &["Try again"],
    ),
    (
        "Granted",
        &[
            "Granted for everyone in Nordfjell Energi AS",
            "– Read and change calendars",
            "Each linked user still signs in once, but nobody is asked for these permissions again.",
            "Hide what was granted",
            "What was granted",
        ],
        &[],
    ),
    (
        "Own registration",
        &[
            "Own registration",
            "Client id",
            "Use it and sign in",
            "Cancel",
        ],
        &["Sign in with SuperOffice"],
    ),
    (
        "Exchange",
        &[
            "User name",
            "Domain",
            "Taken out of the user name.",
            "E-mail address",
            "Password",
            "Show password",
            "Not sure about your user name and domain?",
            "Enter addresses myself",
            "Connect",
        ],
        &[
            "Server host name",
            "Where is your Exchange server?",
            "Cancel",
        ],
    ),
    (
        "Exchange not found",
        &[
            "Not connected",
            "Where is your Exchange server?",
            "Use https://mail.contoso.example/EWS/Exchange.asmx",
            "Connect with these addresses",
            "autodiscover.contoso.example",
            "20 ms",
            "Try again",
        ],
        &["Get-WebServicesVirtualDirectory"],
    ),
    (
        "Exchange certificate",
        &[
            "Is this the certificate of mail.contoso.example?",
            "Issued by: Contoso Root CA",
            "Valid until: 2028-01-01",
            "Fingerprint (SHA-256)",
            "Do not trust it",
        ],
        &["Connect with these addresses"],
    ),
    (
        "Summary",
        &[
            "Where it is stored",
            "Open folder",
            "Copy path",
            "All profiles",
        ],
        &["Back", "Next"],
    ),
];

/// A preset, a button on it, and the message of a click on that button.
pub(crate) const SENT: [(&str, &str, &str); 37] = [
    ("Profiles", "Set up a new profile", "Profiles(New)"),
    (
        "Before you start",
        "Copy for your IT department",
        "Before(Copy)",
    ),
    ("Before you start", "Next", "Next"),
    ("Before you start", "Back", "Back"),
    (
        "Select Systems",
        "Show special settings",
        "Select(Advanced)",
    ),
    ("Select Systems", "Save and close", "SaveAndClose"),
    (
        "Configure Systems",
        "Sign in with SuperOffice",
        "Configure(On(SuperOffice, SignIn))",
    ),
    (
        "Configure Systems",
        "Sign in with Microsoft",
        "Configure(On(Microsoft365, SignIn))",
    ),
    (
        "Configure Systems",
        "Consent for everybody",
        "Configure(On(Microsoft365, AdminConsent))",
    ),
    ("Configure Systems", "Select Systems", "Go(SelectSystems)"),
    (
        "Waiting",
        "Open browser again",
        "Configure(On(Microsoft365, OpenAgain))",
    ),
    (
        "Waiting",
        "Copy link",
        "Configure(On(Microsoft365, CopyLink))",
    ),
    ("Waiting", "Cancel", "Configure(On(Microsoft365, Cancel))"),
    (
        "Waiting",
        "Need admin approval",
        "Configure(On(Microsoft365, PageSays(\"need-admin-approval\")))",
    ),
    (
        "Waiting",
        "Nothing: it is empty",
        "Configure(On(Microsoft365, PageSays(\"blank-page\")))",
    ),
    (
        "Connected",
        "Details",
        "Configure(On(SuperOffice, Details))",
    ),
    (
        "Connected",
        "Use another account",
        "Configure(On(SuperOffice, AnotherAccount))",
    ),
    (
        "Failed",
        "I am an administrator",
        "Configure(On(Microsoft365, Remedy(AdministratorPath)))",
    ),
    (
        "Failed",
        "Copy details",
        "Configure(On(Microsoft365, CopyDetails))",
    ),
    (
        "Failed",
        "Send this to your administrator",
        "Configure(On(Microsoft365, Remedy(AdminConsentLink)))",
    ),
    (
        "Approval",
        "Open mail program",
        "Configure(On(Microsoft365, Approval(Mail)))",
    ),
    (
        "Approval",
        "Copy link",
        "Configure(On(Microsoft365, Approval(CopyLink)))",
    ),
    (
        "Approval",
        "Copy the text",
        "Configure(On(Microsoft365, Approval(CopyText)))",
    ),
    (
        "Approval",
        "Check now",
        "Configure(On(Microsoft365, Approval(Check)))",
    ),
    (
        "Approval",
        "I am an administrator myself",
        "Configure(On(Microsoft365, Approval(Administrator)))",
    ),
    (
        "Approval",
        "Stop waiting",
        "Configure(On(Microsoft365, Approval(Stop)))",
    ),
    (
        "Own registration",
        "Cancel",
        "Configure(On(SuperOffice, Cancel))",
    ),
    (
        "Exchange",
        "Connect",
        "Configure(On(Exchange, Entry(Connect)))",
    ),
    (
        "Exchange",
        "Show password",
        "Configure(On(Exchange, Entry(Toggle(Password))))",
    ),
    (
        "Exchange not found",
        "Connect with these addresses",
        "Configure(On(Exchange, Entry(Test)))",
    ),
    (
        "Exchange not found",
        "Use https://mail.contoso.example/EWS/Exchange.asmx",
        "Configure(On(Exchange, Entry(Propose(Ews, Private))))",
    ),
    (
        "Exchange certificate",
        "Do not trust it",
        "Configure(On(Exchange, Entry(No)))",
    ),
    (
        "Exchange certificate",
        "I have compared the fingerprint, and it is the same",
        "Configure(On(Exchange, Entry(Compared(true))))",
    ),
    ("Summary", "Open folder", "Summary(OpenFolder)"),
    ("Summary", "Copy path", "Summary(CopyPath)"),
    ("Summary", "Automatic", "NextLook"),
    ("Summary", "Help F1", "Help"),
];
