//! Steps of a timeline in words.

use crate::check::{Failure, Outcome, State, Step};

use super::Texts;
use super::facts::Facts;

/// The steps that have words.
pub const STEPS: [&str; 73] = [
    "settings",
    "key-store",
    "listen",
    "clock",
    "tenant-state",
    "organization-known",
    "discovery",
    "listener-self-test",
    "proxy",
    "portal",
    "names",
    "tls",
    "browser",
    "device-code",
    "device-sign-in",
    "answer",
    "tokens",
    "identity",
    "permissions",
    "consent",
    "api",
    "principal",
    "administrator",
    "users",
    "profile-me",
    "organization",
    "calendars",
    "mailbox",
    "roles",
    "grants",
    "directory",
    "free-busy",
    "find-typed-host",
    "find-directory-site",
    "find-directory",
    "find-autodiscover-host",
    "find-mail-domain",
    "find-service-record",
    "find-plain-redirect",
    "ask-server",
    "server",
    "server-sign-in",
    "calendar-folder",
    "impersonation",
    "address-book",
    "ews-state",
    "web-api",
    "netserver",
    "document-plugin",
    "document-plugin-answers",
    "document-templates",
    "template-files",
    "quote-templates",
    "user-domains",
    "user-sign-in",
    "user-names",
    "identity-provider",
    "sharepoint",
    "document-site",
    "document-libraries",
    "document-library",
    "template-library",
    "site-permissions",
    "document-app",
    "user-groups",
    "old-add-in",
    "document-writing",
    "content-types",
    "custom-script",
    "drive",
    "drive-user",
    "shared-drives",
    "drive-folder",
];

impl Texts {
    /// What a step does or found.
    #[must_use]
    pub fn step(&self, step: &Step) -> String {
        let id = format!("step-{}", step.id);
        let known = self.has(&id);
        debug_assert!(known, "the step {} has no words", step.id);
        if known {
            self.say(&id, &Facts::of_step(self, step))
        } else {
            step.id.to_owned()
        }
    }

    /// What to add to a step that did not simply end well: what is in the way, or that it was not tried.
    #[must_use]
    pub fn step_remark(&self, step: &Step) -> Option<String> {
        if let Some(found) = self.candidate(step) {
            return Some(found);
        }
        // A candidate that is out says what stood in the way, not that it was left out.
        let asked = step.id.starts_with("find-")
            && step.outcome.is_some_and(|outcome| outcome != Outcome::Ok);
        match step.state {
            State::Running => self.waiting(step),
            State::Ok => None,
            State::Skipped if step.outcome == Some(Outcome::ScopesMissing) => {
                Some(self.not_asked(step))
            }
            State::Skipped if !asked => Some(self.state(State::Skipped)),
            State::Warning | State::Failed | State::Skipped => {
                let outcome = step.outcome?;
                Some(
                    self.failure(&Failure {
                        facts: step.facts.clone(),
                        ..Failure::new(outcome, "")
                    })
                    .heading,
                )
            }
        }
    }

    /// Which permission a step would need that was not asked, and who gives it.
    fn not_asked(&self, step: &Step) -> String {
        let fact = |name: &str| {
            let mut facts = step.facts.iter();
            let found = facts.find(|(known, _)| *known == name);
            found.map_or("", |(_, value)| value)
        };
        let facts = [("system", fact("system")), ("scopes", fact("scopes"))];
        let id = if fact("scopes") == "Sites.FullControl.All" {
            "told-not-asked-at-all"
        } else {
            "told-not-asked"
        };
        self.with(id, &facts)
    }

    /// How long a step that is under way was asked to wait, if it was.
    #[must_use]
    pub fn waiting(&self, step: &Step) -> Option<String> {
        let under_way = step.state == State::Running;
        let mut facts = step.facts.iter().filter(|_| under_way);
        let (_, seconds) = facts.find(|(name, _)| *name == "seconds")?;
        Some(self.with("told-wait", &[("seconds", seconds)]))
    }

    /// The word for how a step ended; one that was tried without a result is not one that was not tried.
    #[must_use]
    pub fn ended(&self, step: &Step) -> String {
        match (step.state, step.outcome) {
            (State::Skipped, Some(outcome))
                if !matches!(outcome, Outcome::Ok | Outcome::ScopesMissing) =>
            {
                self.get("step-state-no-result")
            }
            (state, _) => self.state(state),
        }
    }

    /// The word for where a step stands.
    #[must_use]
    pub fn state(&self, state: State) -> String {
        self.get(match state {
            State::Running => "step-state-running",
            State::Ok => "step-state-ok",
            State::Warning => "step-state-warning",
            State::Failed => "step-state-failed",
            State::Skipped => "step-state-skipped",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Origin;
    use crate::text::Language;

    fn step(id: &'static str, state: State, facts: Vec<(&'static str, String)>) -> Step {
        Step {
            id,
            state,
            facts,
            ..Step::default()
        }
    }

    #[test]
    fn every_step_has_words_with_and_without_facts() {
        let texts = Texts::new(Language::English);

        for id in STEPS {
            let text = texts.step(&step(id, State::Ok, Vec::new()));
            assert!(
                !text.is_empty() && !text.contains("none") && !text.contains("No localization"),
                "{id}: {text}"
            );
        }
    }

    #[test]
    fn facts_make_a_step_precise() {
        let texts = Texts::new(Language::English);
        let say = |id, fact: &'static str, value: &str| {
            texts.step(&step(id, State::Ok, vec![(fact, value.to_owned())]))
        };

        assert_eq!(
            say("clock", "system", "microsoft365"),
            "Comparing the clock with Microsoft 365"
        );
        assert_eq!(say("users", "users", "1"), "One user found");
        assert_eq!(say("users", "users", "214"), "214 users found");
        assert_eq!(
            say("identity", "user", "ola@nordfjell.example"),
            "Signed in as ola@nordfjell.example"
        );
    }

    #[test]
    fn a_failed_step_does_not_claim_what_it_did_not_find() {
        let texts = Texts::new(Language::English);
        let facts = vec![
            ("users", "0".to_owned()),
            ("organization", "nordfjell.example".to_owned()),
        ];

        assert_eq!(
            texts.step(&step("users", State::Failed, facts.clone())),
            "Listing the users"
        );
        assert_eq!(
            texts.step(&step("organization", State::Failed, facts)),
            "Reading the organization"
        );
    }

    #[test]
    fn the_way_is_told_once_somebody_has_looked_for_a_proxy() {
        let texts = Texts::new(Language::English);
        let say = |state, facts| texts.step(&step("proxy", state, facts));

        for state in [State::Running, State::Failed, State::Skipped] {
            assert_eq!(say(state, Vec::new()), "Looking for a proxy");
        }
        let from = |origin: Origin| vec![("from", origin.code().to_owned())];
        assert_eq!(
            say(State::Ok, from(Origin::Nobody)),
            "No proxy is on the way"
        );
        assert_eq!(
            say(State::Warning, from(Origin::Unsaid)),
            "Looking for a proxy"
        );
        // Older journals have the proxy alone.
        let named = [
            from(Origin::Setting),
            vec![("proxy", "proxy.corp.example:8080".to_owned())],
        ];
        let told = "The proxy proxy.corp.example:8080 is on the way";
        assert_eq!(say(State::Ok, named.concat()), told);
        assert_eq!(say(State::Ok, named[1].clone()), told);
    }

    #[test]
    fn a_step_that_waits_says_how_long() {
        let texts = Texts::new(Language::English);
        let facts = vec![("seconds", "7".to_owned())];

        let waiting = texts.step_remark(&step("users", State::Running, facts));

        assert_eq!(waiting.as_deref(), Some("asked to wait 7 s"));
        let running = step("users", State::Running, Vec::new());
        assert_eq!(texts.step_remark(&running), None);
    }

    #[test]
    fn what_was_tried_in_vain_is_not_called_not_tried() {
        let texts = Texts::new(Language::English);
        let tried = Step {
            outcome: Some(Outcome::NetName),
            ..step("find-mail-domain", State::Skipped, Vec::new())
        };

        assert_eq!(texts.ended(&tried), "no result");
        let left_out = step("api", State::Skipped, Vec::new());
        assert_eq!(texts.ended(&left_out), "not tried");
    }

    #[test]
    fn what_was_not_asked_says_who_gives_the_permission() {
        let texts = Texts::new(Language::English);
        let skipped = |system: &str, scope: &str| Step {
            outcome: Some(Outcome::ScopesMissing),
            facts: vec![("system", system.to_owned()), ("scopes", scope.to_owned())],
            ..step("user-groups", State::Skipped, Vec::new())
        };

        let microsoft = skipped("microsoft365", "Group.ReadBasic.All");
        assert_eq!(texts.ended(&microsoft), "not tried");
        assert_eq!(
            texts.step_remark(&microsoft).as_deref(),
            Some("not asked: a Microsoft 365 administrator must allow Group.ReadBasic.All first")
        );
        let google = texts.step_remark(&skipped("google", "drive.readonly"));
        assert!(google.is_some_and(|text| text.contains("signs in for documents")));
    }

    #[test]
    fn a_remark_says_what_is_in_the_way() {
        let texts = Texts::new(Language::English);
        let failed = Step {
            outcome: Some(Outcome::ClockSkew),
            ..step("clock", State::Failed, Vec::new())
        };

        assert_eq!(
            texts.step_remark(&failed).as_deref(),
            Some("This computer’s clock is wrong")
        );
        assert_eq!(
            texts
                .step_remark(&step("api", State::Skipped, Vec::new()))
                .as_deref(),
            Some("not tried")
        );
        assert_eq!(texts.step_remark(&step("api", State::Ok, Vec::new())), None);
    }
}
