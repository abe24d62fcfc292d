//! What `profile show` says of the preferences and the pairs of a profile.

use crate::profile::{Linked, Profile};
use crate::text::Texts;

/// The lines, one for each setting and each pair.
pub(super) fn lines(texts: &Texts, profile: &Profile) -> Vec<String> {
    let settings = texts.preferences(&profile.preferences, profile.calendar.system());
    let widest = settings.iter().map(|(name, _)| name.chars().count()).max();
    let width = widest.unwrap_or_default();
    let mut lines = vec![texts.get("terminal-preferences")];
    lines.extend(
        settings
            .into_iter()
            .map(|(name, value)| format!("  {name:<width$}  {value}")),
    );
    let pairs = profile.links.as_slice();
    let count = pairs.len().to_string();
    lines.push(texts.with("terminal-pairs", &[("count", &count)]));
    lines.extend(pairs.iter().map(|link| {
        format!(
            "  {} = {}",
            person(&link.superoffice),
            person(&link.calendar)
        )
    }));
    lines
}

fn person(linked: &Linked) -> String {
    match (linked.name.as_str(), linked.address.as_str()) {
        ("", address) => address.to_owned(),
        (name, "") => name.to_owned(),
        (name, address) => format!("{name} <{address}>"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::profile::{CalendarChoice, CrmChoice, Link, Links};
    use crate::text::Language;

    #[test]
    fn settings_and_pairs_are_listed() {
        let environment = "online".to_owned();
        let account = "workspace".to_owned();
        let mut profile = Profile::new(
            "Nordfjell".to_owned(),
            false,
            CrmChoice::SuperofficeOnline { environment },
            CalendarChoice::Google { account },
            Timestamp::UNIX_EPOCH,
        );
        let linked = |name: &str| Linked {
            key: "1".to_owned(),
            name: name.to_owned(),
            address: "kari@nordfjell.example".to_owned(),
        };
        profile.preferences.crm.selections = vec!["Partners".to_owned(), "Press".to_owned()];
        profile.links = Links::new(vec![Link {
            superoffice: linked("Kari Berg"),
            calendar: linked(""),
        }]);

        let lines = lines(&Texts::new(Language::English), &profile);

        let words = |line: &String| line.split_whitespace().collect::<Vec<_>>().join(" ");
        let lines: Vec<String> = lines.iter().map(words).collect();
        for line in [
            "Static selections Partners, Press",
            "Synchronize Google Calendar reminders Yes",
            "Synchronization direction Two-way",
            "Synchronize tasks Default of the Synchronizer",
            "Linked users: 1",
            "Kari Berg <kari@nordfjell.example> = kari@nordfjell.example",
        ] {
            assert!(lines.contains(&line.to_owned()), "{line} in:\n{lines:#?}");
        }
    }
}
