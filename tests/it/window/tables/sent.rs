//! What a click on a button sends, page by page.

/// A preset, a button on it, and the message of a click on that button.
pub(crate) const SENT: [(&str, &str, &str); 56] = [
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
        "I am still signing in",
        "Configure(On(Microsoft365, StillAtIt))",
    ),
    (
        "Waiting",
        "I am stuck here",
        "Configure(On(Microsoft365, LeadsNoFurther))",
    ),
    (
        "Page in the browser",
        "Need admin approval",
        "Configure(On(Microsoft365, PageSays(\"need-admin-approval\")))",
    ),
    (
        "Page in the browser",
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
        "I am an administrator",
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
    (
        "Failed",
        "Show what happened",
        "Configure(On(Microsoft365, ShowHappened))",
    ),
    (
        "Ready",
        "Show what was looked at",
        "Configure(Ready(Toggle))",
    ),
    ("Ready", "Look again", "Configure(Ready(Again))"),
    ("Proxy", "Sign in to the proxy", "Aside(Proxy(Given))"),
    ("Proxy", "Show password", "Aside(Proxy(Toggle))"),
    ("Proxy", "Cancel", "Aside(Proxy(Cancel))"),
    (
        "What happened",
        "I am an administrator",
        "Aside(Trouble(Out(On(Microsoft365, Remedy(AdministratorPath)))))",
    ),
    (
        "What happened",
        "Copy everything",
        "Aside(Trouble(CopyEverything))",
    ),
    ("What happened", "Make a report", "Aside(Trouble(Report))"),
    ("Report", "Copy", "Aside(Report(Copy))"),
    ("Report", "Save", "Aside(Report(Save))"),
    ("Summary", "Report for support", "Summary(Report)"),
    ("Summary", "Open folder", "Summary(OpenFolder)"),
    ("Summary", "Copy path", "Summary(CopyPath)"),
    ("Summary", "View and language", "View"),
    ("Summary", "Help F1", "Help"),
    (
        "Customize Systems",
        "Up: Company",
        "Preferences(PartMoved(Company, Up))",
    ),
    (
        "Customize Systems",
        "Department",
        "Preferences(PartUsed(Department, true))",
    ),
    (
        "Customize Systems",
        "Link person by e-mail in text",
        "Preferences(Switched(LinkByText, true))",
    ),
    (
        "Configure Profile",
        "One-way, to SuperOffice",
        "Preferences(DirectionChosen(ToSuperoffice))",
    ),
    (
        "Time zones differ",
        "Europe/Oslo",
        "Preferences(Taken(CalendarZone, \"Europe/Oslo\"))",
    ),
];
