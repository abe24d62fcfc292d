//! *Summary*: what was done, where it is, what is open and what everybody does next.

use crate::profile::Standing;
use crate::settings::SecretStore;
use crate::terminal::{output, report};

use super::Wizard;

impl Wizard {
    pub(super) fn tell_summary(&self) {
        let (texts, profile) = (&self.start.texts, &self.profile);
        let say = |id: &str| output::result(&texts.get(id));
        let standing = Standing::of(profile, None, &self.start.world);
        for line in texts.summary(profile, standing) {
            output::result(&line);
        }
        let now = self.start.world.clock.now();
        let open = texts.open(profile, self.known, now);
        if !open.is_empty() {
            output::result(&texts.open_heading(profile, self.known, now));
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
            let about = report::account(texts, &connection.account).into_iter();
            for line in about.chain(report::left(texts, connection)) {
                output::result(&line);
            }
        }
        let count = profile.links.as_slice().len().to_string();
        output::result(&texts.with("terminal-pairs", &[("count", &count)]));
        if let Some(alone) = texts.alone(profile, self.known) {
            output::result(&alone);
        }
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
        // One account that acts for all is the one that signed in here.
        if texts.steps_of_sync_user(profile).is_empty() {
            say("summary-next-users");
        }
        output::result(&format!("{}:", texts.get("summary-check")));
        self.tell_command("check --profile", "");
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
        let prepared = texts.steps_of_sync_user(profile);
        if !prepared.is_empty() {
            output::result(&texts.get("summary-users-nothing"));
            output::result(&format!("{}:", texts.get("summary-sync-user")));
            tell_steps(&prepared);
            return;
        }
        let calendar = profile.calendar.system();
        tell_steps(&texts.steps_of_users(calendar));
        if profile.links.as_slice().is_empty() {
            return;
        }
        output::result(&texts.get("summary-letter-when"));
        for line in texts.letter_to_users(calendar).lines() {
            output::result(format!("  {line}").trim_end());
        }
    }
}

/// Each with its number.
fn tell_steps(steps: &[String]) {
    for (number, step) in steps.iter().enumerate() {
        let step = step.replace("**", "");
        output::result(&format!("  {}. {step}", number + 1));
    }
}
