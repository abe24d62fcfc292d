//! *Summary*: what was done, where it is, what is open and what everybody does next.

use crate::check::System;
use crate::terminal::output;

use super::Wizard;

impl Wizard {
    pub(super) fn tell_summary(&self) {
        let (texts, profile) = (&self.start.texts, &self.profile);
        let calendar = profile.calendar.system();
        let say = |id: &str| output::result(&texts.get(id));
        output::result(&texts.with("summary-heading", &[("name", &profile.name)]));
        say("summary-lead");
        for system in profile.systems() {
            if let Some(connection) = profile.connection(system) {
                output::result(&format!(
                    "  {}: {}",
                    texts.system(system),
                    connection.account.user
                ));
            }
        }
        let linked = profile.links.as_slice().len();
        let count = linked.to_string();
        output::result(&texts.with("terminal-pairs", &[("count", &count)]));
        say("summary-stored");
        say("summary-file");
        let file = self.start.world.folders.profiles();
        let file = file.join(format!("{}.json", profile.id));
        output::result(&format!("  {}", file.display()));
        say(&format!(
            "summary-secrets-{}",
            self.start.world.secrets.kind()
        ));
        if linked == 0 {
            say("summary-open");
            output::result(&format!("- {}", texts.get("summary-open-nobody")));
        }
        say("summary-next");
        say("summary-next-hand-over");
        say("summary-next-users");
        if linked == 0 {
            return;
        }
        say("summary-users");
        let server = profile.exchange.as_ref();
        let server = server.and_then(|known| known.account.server.as_ref());
        if calendar == System::Exchange && server.is_some_and(|server| server.impersonate.is_some())
        {
            say("summary-users-nothing");
            return;
        }
        output::result(&format!("{}:", texts.get("summary-letter-name")));
        for line in texts.letter_to_users(calendar).lines() {
            output::result(format!("  {line}").trim_end());
        }
    }
}
