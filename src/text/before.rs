//! *Before you start*: what must be in place, the same for every face.

use crate::check::System;

use super::Texts;

/// The lists, by system, with their lines.
const LISTS: [(System, &[&str]); 4] = [
    (
        System::SuperOffice,
        &[
            "before-superoffice-administrator",
            "before-superoffice-addresses",
            "before-superoffice-approval",
            "before-superoffice-onsite",
        ],
    ),
    (
        System::Microsoft365,
        &[
            "before-microsoft-plan",
            "before-microsoft-administrator",
            "before-microsoft-mailbox",
            "before-microsoft-onsite",
        ],
    ),
    (
        System::Exchange,
        &[
            "before-exchange-reachable",
            "before-exchange-entries",
            "before-exchange-impersonation",
        ],
    ),
    (
        System::Google,
        &[
            "before-google-administrator",
            "before-google-trusted",
            "before-google-client",
        ],
    ),
];

impl Texts {
    /// What must be in place for each system; what is stressed stands between two stars.
    #[must_use]
    pub fn before(&self) -> [(System, Vec<String>); 4] {
        LISTS.map(|(system, ids)| (system, ids.iter().map(|id| self.get(id)).collect()))
    }

    /// The same as plain lines, for a terminal or to be sent to somebody.
    #[must_use]
    pub fn before_plain(&self) -> Vec<String> {
        let mut lines = vec![
            self.get("before-heading"),
            self.get("before-lead"),
            String::new(),
        ];
        for (system, entries) in self.before() {
            lines.push(self.system(system));
            lines.extend(
                entries
                    .iter()
                    .map(|entry| format!("- {}", entry.replace("**", ""))),
            );
            lines.push(String::new());
            if system == System::SuperOffice {
                lines.extend([self.get("before-either"), String::new()]);
            }
        }
        lines
    }
}
