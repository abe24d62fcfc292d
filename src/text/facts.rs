//! Facts of a failure or step as arguments of a text; what is missing becomes `none`, for which every text has words.

use crate::check::{Failure, State, Step, System};
use crate::directory;

use super::Texts;

/// Every argument that texts of outcomes, remedies and steps may use.
pub const NAMES: [&str; 52] = [
    "host",
    "minutes",
    "expected",
    "found",
    "scopes",
    "issuer",
    "proxy",
    "path",
    "profile",
    "tenant",
    "organization",
    "user",
    "count",
    "system",
    "number",
    "who",
    "until",
    "client",
    "boxes",
    "visible",
    "asked",
    "from",
    "port",
    "fingerprint",
    "subject",
    "names",
    "begins",
    "expires",
    "as-email",
    "as-domain",
    "primary",
    "next",
    "field",
    "proposal",
    "scheme",
    "webmail",
    "propose-ews",
    "propose-oab",
    "script",
    "how",
    "for",
    "schemes",
    "refused",
    "portal",
    "to",
    "ends",
    "ews-state",
    "plugin",
    "list",
    "place",
    "kind",
    "of",
];

/// How much of a fact is shown.
const LONGEST: usize = 120;

/// Arguments by name.
#[derive(Debug, Clone)]
pub(super) struct Facts(Vec<(&'static str, String)>);

impl Facts {
    /// Those of a failure.
    pub(super) fn of_failure(texts: &Texts, failure: &Failure) -> Self {
        let system = failure.system.map(|system| texts.system(system));
        Self::new(|name| match name {
            "system" => system.clone(),
            "number" => failure.number.clone(),
            "minutes" => failure
                .get(name)
                .map(str::to_owned)
                .or_else(|| whole_minutes(failure.get("seconds")?)),
            "until" => failure
                .get(name)
                .and_then(|until| self::until(texts, until)),
            "begins" | "expires" | "ends" => {
                failure.get(name).map(|when| texts.written_moment(when))
            }
            "boxes" => boxes(texts, failure),
            // The words of a remedy say who must act; nobody else does.
            "who" => None,
            _ => aliases(name)
                .iter()
                .find_map(|alias| failure.get(alias))
                .map(str::to_owned),
        })
    }

    /// Those of a step. What a failed step carries says why it failed, not what it found.
    pub(super) fn of_step(texts: &Texts, step: &Step) -> Self {
        let known = |name: &str| {
            step.facts
                .iter()
                .find(|(fact, _)| *fact == name)
                .map(|(_, value)| value.clone())
        };
        let found = |name: &str| (step.state != State::Failed).then(|| known(name)).flatten();
        Self::new(|name| match name {
            "system" => known(name)
                .map(|code| System::from_code(&code).map_or(code, |system| texts.system(system))),
            "host" => step.host.clone().or_else(|| known(name)),
            "begins" | "expires" | "ends" => found(name).map(|when| texts.written_moment(&when)),
            _ => aliases(name).iter().find_map(|alias| found(alias)),
        })
    }

    /// One more.
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value.to_owned()));
        self
    }

    /// None at all.
    pub(super) fn nothing() -> Self {
        Self::new(|_| None)
    }

    /// Those that can stand in a command or on a button: plain and short, the others are left out.
    pub(super) fn plain(&self, longest: usize) -> Self {
        let fits = |value: &str| value.chars().count() <= longest && is_plain_text(value);
        let keep = |(name, value): &(&'static str, String)| {
            let value = if fits(value) { value.as_str() } else { "none" };
            (*name, value.to_owned())
        };
        Self(self.0.iter().map(keep).collect())
    }

    fn new(value: impl Fn(&'static str) -> Option<String>) -> Self {
        let shown = |name: &'static str| {
            value(name)
                .map(|value| tidy(&value))
                .filter(|value| !value.is_empty())
        };
        Self(
            NAMES
                .into_iter()
                .map(|name| (name, shown(name).unwrap_or_else(|| "none".to_owned())))
                .collect(),
        )
    }
}

/// Names under which a room below may give the same fact.
fn aliases(name: &'static str) -> Vec<&'static str> {
    match name {
        "profile" => vec!["profile", "name"],
        "path" => vec!["path", "file"],
        "organization" => vec!["organization", "tenant"],
        "count" => vec!["count", "users", "calendars"],
        _ => vec![name],
    }
}

/// The boxes that a person left open, as Google's page says them.
fn boxes(texts: &Texts, failure: &Failure) -> Option<String> {
    let open = failure.facts.iter().filter(|(name, _)| *name == "box");
    let said: Vec<String> = open
        .filter(|(_, id)| texts.has(id))
        .map(|(_, id)| texts.quoted(&texts.get(id)))
        .collect();
    (!said.is_empty()).then(|| texts.list(&said))
}

fn whole_minutes(seconds: &str) -> Option<String> {
    let minutes = seconds.parse::<u64>().ok()?.checked_div(60)?;
    (minutes > 0).then(|| minutes.to_string())
}

/// A moment as the time of day here.
fn until(texts: &Texts, moment: &str) -> Option<String> {
    Some(texts.time_of_day(moment.parse().ok()?))
}

/// One line without control characters, cut where it gets long: facts may come from a server.
#[must_use]
pub fn tidy(value: &str) -> String {
    let mut clean = value.chars().filter_map(directory::seen);
    let mut short: String = clean.by_ref().take(LONGEST).collect();
    if clean.next().is_some() {
        short.push('…');
    }
    short.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text can stand in a command.
pub(super) fn is_plain_text(text: &str) -> bool {
    text.chars().all(is_plain)
}

/// Characters that no shell takes for its own; what comes from a server may end in a terminal.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '@' | '_' | '-' | '+' | ':' | '\\')
}

impl Texts {
    /// The name of a system.
    #[must_use]
    pub fn system(&self, system: System) -> String {
        self.get(&format!("system-{}", system.code()))
    }

    /// A text that counts: "one check", "two checks".
    #[must_use]
    pub fn counted(&self, id: &str, count: &str) -> String {
        self.say(id, &Facts::nothing().with("count", count))
    }

    /// The text of a message (`id`) or of its attribute (`id.attribute`) with facts.
    pub(super) fn say(&self, id: &str, facts: &Facts) -> String {
        let arguments = facts.0.iter().map(|(name, value)| (*name, value.as_str()));
        match id.split_once('.') {
            Some((id, attribute)) => self.render(id, Some(attribute), arguments),
            None => self.render(id, None, arguments),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_one_short_line_without_tricks() {
        let long = tidy(&"a".repeat(500));

        assert_eq!(
            tidy(" login\r\n\t.example \u{202e}moc"),
            "login .example moc"
        );
        assert_eq!(long.chars().count(), LONGEST + 1);
    }

    #[test]
    fn only_a_plain_fact_stands_in_a_command() {
        let facts = Facts::nothing()
            .with("primary", "kari@corp.example; rm -rf .")
            .with("as-domain", "CORP\\kari")
            .with("host", "a-host-with-a-long-name.corp.example")
            .plain(30);

        let value = |name: &str| {
            let found = facts.0.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.as_str())
        };
        assert_eq!(value("primary"), Some("none"));
        assert_eq!(value("as-domain"), Some("CORP\\kari"));
        assert_eq!(value("host"), Some("none"));
    }
}
