//! The lines of the look, in the order in which a person reads them, and what those need that are not always allowed.

use crate::check::System;
use crate::microsoft365::documents::Right;

/// Every line: the ids of the steps, in the order in which they are shown.
pub const LINES: [&str; 28] = [
    "tenant-state",
    "principal",
    "document-plugin",
    "document-plugin-answers",
    "document-templates",
    "template-files",
    "quote-templates",
    "users",
    "user-domains",
    "user-sign-in",
    "user-names",
    "identity-provider",
    "sharepoint",
    "document-site",
    "document-libraries",
    "document-library",
    "template-library",
    "document-writing",
    "site-permissions",
    "document-app",
    "user-groups",
    "old-add-in",
    "content-types",
    "custom-script",
    "drive",
    "drive-user",
    "shared-drives",
    "drive-folder",
];

/// The least permission that a line of the calendar system needs, and of which system.
pub(super) fn permission(line: &str) -> Option<(System, &'static str)> {
    let microsoft = |right: Right| Some((System::Microsoft365, right.scope()));
    match line {
        "sharepoint" | "document-site" | "document-libraries" | "document-library"
        | "template-library" => microsoft(Right::Sites),
        "site-permissions" => microsoft(Right::Permissions),
        "document-app" => microsoft(Right::Applications),
        "user-groups" => microsoft(Right::Groups),
        "drive" | "drive-user" | "drive-folder" => {
            Some((System::Google, "drive.metadata.readonly"))
        }
        // Whether less is enough is UNVERIFIED (google.md 6), so it is asked with less, too.
        "shared-drives" => Some((System::Google, "drive.readonly")),
        _ => None,
    }
}

/// Where a line stands among all; what leads to them comes first.
pub(super) fn place(step: &str) -> usize {
    let place = LINES.iter().position(|line| *line == step);
    place.map_or(0, |place| place + 1)
}
