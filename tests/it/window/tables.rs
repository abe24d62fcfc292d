//! What is seen and sent, page by page.

mod sent;

pub(crate) use sent::SENT;

/// A preset, what it shows, and what it does not show.
pub(crate) type Shown = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// In the order of the presets.
pub(crate) const SHOWN: [Shown; 25] = [
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
            "Not sure what to enter?",
            "Enter the addresses myself",
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
        "Ready",
        &[
            "This computer is ready",
            "Show what was looked at",
            "Look again",
            "Sign in with Microsoft",
        ],
        &["You can sign in all the same.", "Show what happened"],
    ),
    (
        "Findings",
        &[
            "Something may be in the way",
            "This network wants you to sign in first",
            "A script chooses the proxy",
            "Show what happened",
            "You can sign in all the same.",
            "Sign in with Microsoft",
        ],
        &["This computer is ready", "What was tried, step by step"],
    ),
    (
        "Proxy",
        &[
            "Sign in to the proxy",
            "User name for the proxy",
            "Password for the proxy",
            "Show password",
            "Cancel",
            "Back",
        ],
        &[
            "Next",
            "Sign in with Microsoft",
            "Error: enter the user name.",
        ],
    ),
    (
        "What happened",
        &[
            "Microsoft 365 is not connected",
            "Microsoft wants an administrator’s approval",
            "A Microsoft 365 administrator must act",
            "AADSTS90094",
            "I am an administrator",
            "Try again",
            "What was tried, step by step",
            "Details for support",
            "Copy everything",
            "Copy details",
            "Make a report",
            "Code: admin-consent-needed",
            "Host: login.example",
            "Back",
        ],
        &["Next", "Sign in with SuperOffice", "Copied."],
    ),
    (
        "Report",
        &[
            "A report for support",
            "What was left out",
            "–  Passwords, sign-ins and client secrets: never written down.",
            "Synchronizer Setup: report for support",
            "For programs (JSON)",
            "Copy",
            "Save",
            "Back",
        ],
        &["Next", "Open folder"],
    ),
    (
        "Link Users",
        &[
            "Who belongs to which calendar",
            "All 10 are known",
            "Exact matches",
            "Only in Microsoft 365",
            "Bjørn Aas",
            "bjorn.aas@nordfjell.example",
            "Link selected (4)",
            "Link all 4",
            "Not offered: people who left (1), rooms (1), guests (1).",
            "Save and close",
        ],
        &["Stop", "Check your configuration here", "Nobody", "Linked elsewhere"],
    ),
    (
        "Link Users fetching",
        &["4 of about 11", "Microsoft 365 is being read", "Stop"],
        &["Go on", "All 11 are known"],
    ),
    (
        "Link Users not fetched",
        &[
            "4 of about 11 are known; the list is not complete",
            "SuperOffice CRM ends long searches early, so people may be missing. Add their addresses below.",
            "Check your configuration here",
        ],
        &["Stop"],
    ),
    (
        "Link Users by hand",
        &[
            "Nobody in Microsoft 365 has their address. Choose a calendar by hand, or leave them out.",
            "Belongs to, in Microsoft 365",
            "Search in Microsoft 365",
            "Link these two",
        ],
        &["Link selected (4)"],
    ),
    (
        "Link Users linked",
        &[
            "These pairs are kept in the profile. Fetching the lists again changes none of them.",
            "Linked: 4. In the profile: 4 linked users.",
            "Unlink selected (0)",
            "Camilla Dahl",
            "Undo",
        ],
        &["Link these two"],
    ),
    (
        "Summary",
        &[
            "Where it is stored",
            "Open folder",
            "Copy path",
            "Report for support",
            "All profiles",
        ],
        &["Back", "Next"],
    ),
];
