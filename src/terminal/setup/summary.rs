//! *Summary*: what was done, where it is, what is open and what everybody does next.

use crate::check::System;
use crate::profile;
use crate::settings::SecretStore;
use crate::terminal::{output, report};
use crate::text::acts_for_all;

use super::Wizard;

impl Wizard {
    pub(super) fn tell_summary(&self) {
        let (texts, profile) = (&self.start.texts, &self.profile);
        let say = |id: &str| output::result(&texts.get(id));
        output::result(&texts.with("summary-heading", &[("name", &profile.name)]));
        self.tell_state();
        let open = texts.open(profile, self.known);
        if !open.is_empty() {
            say("summary-open");
            for line in open {
                output::result(&format!("- {line}"));
            }
        }
        for system in profile.systems() {
            let Some(connection) = profile.connection(system) else {
                continue;
            };
            let kept = match profile.store_of(system) {
                SecretStore::Session => "card-saved-session",
                SecretStore::Keyring | SecretStore::File => "card-saved",
            };
            output::result(&format!("{}: {}", texts.system(system), texts.get(kept)));
            for line in report::account(texts, &connection.account) {
                output::result(&line);
            }
        }
        let count = profile.links.as_slice().len().to_string();
        output::result(&texts.with("terminal-pairs", &[("count", &count)]));
        self.tell_users();
        say("summary-stored");
        say("summary-file");
        let file = self.start.world.folders.profiles();
        let file = file.join(format!("{}.json", profile.id));
        output::result(&format!("  {}", file.display()));
        say(&format!(
            "summary-secrets-{}",
            self.start.world.secrets.kind()
        ));
        say("summary-next");
        say("summary-next-hand-over");
        self.tell_command("profile export", " --output FILE");
        say("export-about");
        say("summary-next-users");
        output::result(&format!("{}:", texts.get("summary-check")));
        self.tell_command("check --profile", "");
    }

    /// Whether both systems are signed in; which one is not, otherwise.
    fn tell_state(&self) {
        let (texts, profile) = (&self.start.texts, &self.profile);
        let stale = |system: &System| {
            let world = self.start.world_of(profile, *system);
            !profile::is_usable(&world, profile, *system)
        };
        let stale: Vec<System> = profile.systems().into_iter().filter(stale).collect();
        for system in &stale {
            let name = texts.system(*system);
            let known = profile.connection(*system);
            let user = known.map_or("", |known| known.account.user.as_str());
            let facts = [("system", name.as_str()), ("user", user)];
            output::result(&texts.with("setup-stale", &facts));
        }
        // A list of users that could not be read may have been refused.
        if stale.is_empty() && self.failed.is_none() {
            output::result(&texts.get("summary-lead"));
        }
    }

    /// A command for this profile.
    fn tell_command(&self, command: &str, options: &str) {
        let name = self.profile.name.replace('"', "\\\"");
        output::result(&format!(
            "  synchronizer-setup {command} \"{name}\"{options}{}",
            self.start.again
        ));
    }

    /// What each linked user does next, with the text to send them.
    fn tell_users(&self) {
        let (texts, profile) = (&self.start.texts, &self.profile);
        output::result(&texts.get("summary-users"));
        if acts_for_all(profile) {
            output::result(&texts.get("summary-users-nothing"));
            return;
        }
        let calendar = profile.calendar.system();
        for (number, step) in texts.steps_of_users(calendar).iter().enumerate() {
            let step = step.replace("**", "");
            output::result(&format!("  {}. {step}", number + 1));
        }
        if profile.links.as_slice().is_empty() {
            return;
        }
        output::result(&format!("{}:", texts.get("summary-letter-name")));
        for line in texts.letter_to_users(calendar).lines() {
            output::result(format!("  {line}").trim_end());
        }
    }
}
