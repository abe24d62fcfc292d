//! What *Documents* shows and sends.

use super::Shown;

/// In the order of the presets, after the others.
pub(crate) const SHOWN: [Shown; 3] = [
    (
        "Documents",
        &[
            "What is checked",
            "Where documents are to be stored",
            "Address of the site",
            "Library for templates",
            "Sign in for documents",
            "Read sites and libraries in SharePoint",
            "Check",
            "Back",
        ],
        &["Folder", "Copy everything", "Line by line", "Next"],
    ),
    (
        "Documents at Google",
        &[
            "Folder",
            "Sign in for documents",
            "See what is in Google Drive, without the contents of files",
        ],
        &["Address of the site", "Copy everything"],
    ),
    (
        "Documents found",
        &[
            "Documents are not ready.",
            "The place for documents was not found",
            "In the way",
            "Templates store documents in another place",
            "To know",
            "Some checks were skipped",
            "Line by line",
            "Site: https://nordfjell.sharepoint.com/sites/superoffice",
            "Try again",
            "Copy everything",
        ],
        &["Copied.", "Cancel", "Use another account"],
    ),
];

/// As in the table of all others.
pub(crate) const SENT: [(&str, &str, &str); 5] = [
    (
        "Documents",
        "Sign in for documents",
        "Aside(Documents(Card(On(Microsoft365, SignIn))))",
    ),
    ("Documents", "Check", "Aside(Documents(Check))"),
    ("Documents found", "Try again", "Aside(Documents(Check))"),
    (
        "Documents found",
        "Copy everything",
        "Aside(Documents(Copy))",
    ),
    ("Summary", "Check documents", "Summary(Documents)"),
];
