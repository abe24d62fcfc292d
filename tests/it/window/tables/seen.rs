//! What stands on every page, at the end of the way, and while something is under way.

use super::Shown;

/// In the order of the presets, after the others.
pub(crate) const SHOWN: [Shown; 8] = [
    (
        "Summary",
        &[
            "“Nordfjell” is connected",
            "To make sure",
            "People in SuperOffice who have a possible calendar and are not linked: 3. That is fine if you leave them out on purpose.",
            "What each linked user does next",
            "Text for the linked users",
            "Copy text",
            "Run the checks again",
            "Where it is stored",
            "Open folder",
            "Copy path",
            "Report for support",
            "All profiles",
        ],
        &["Back", "Next"],
    ),
    (
        "View and language",
        &[
            "View and language",
            "High contrast",
            "Text size",
            "100 %",
            "Larger",
            "Motion",
            "Back",
        ],
        &["Usual size", "Next"],
    ),
    (
        "Page in the browser",
        &[
            "Waiting · 9:12 left",
            "What does the page in your browser say?",
            "Need admin approval",
            "Error number or text",
        ],
        &[
            "An error number …",
            "I am still signing in",
            "Sign in with Microsoft",
        ],
    ),
    (
        "Checking",
        &["Checking", "Cancel"],
        &["Sign in with Microsoft"],
    ),
    ("Help", &["Help", "Close help"], &[]),
    (
        "Nobody linked",
        &["What is still open", "All profiles"],
        &["Next"],
    ),
    (
        "Done",
        &["All profiles", "Check documents"],
        &["What is still open", "To make sure"],
    ),
    (
        "Passphrase",
        &[
            "Keep the sign-ins in a file with a passphrase",
            "The same once more",
            "Cancel",
        ],
        &["Next", "Back", "Sign in with Microsoft"],
    ),
];

/// A preset, what is pressed on it, and what that sends.
pub(crate) const SENT: [(&str, &str, &str); 5] = [
    (
        "View and language",
        "High contrast",
        "Aside(Comfort(Look(HighContrast)))",
    ),
    (
        "View and language",
        "Deutsch",
        "Aside(Comfort(Language(German)))",
    ),
    ("View and language", "Larger", "Aside(Comfort(Larger))"),
    (
        "View and language",
        "Reduced",
        "Aside(Comfort(Motion(Reduced)))",
    ),
    ("Help", "Close help", "Help"),
];
