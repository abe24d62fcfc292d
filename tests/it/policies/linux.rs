//! The sample for `/etc/synchronizer-setup/policy.d`: every setting, taken away by a mark, with its built-in value.

use std::fmt::Write as _;

use synchronizer_setup::settings::{self, Request, Settings};
use synchronizer_setup::text::{Language, Texts};

use super::{MADE, Setting, by_section, decidable};

const HEAD: &str = "\
# Company policy for Synchronizer Setup.
#
# Copy this file to /etc/synchronizer-setup/policy.d under a name of your own that ends in .toml, and take away the `#`
# before whatever your company decides; the `#` before the name in brackets above it, too. Files are read in the order of
# their names; the later one wins. File and folder must belong to root, and nobody else may write them: what others could
# have written is ignored, with a notice. A mistake is told, with its line, whenever the program starts.
#
#     install -D -o root -g root -m 0644 00-sample.toml /etc/synchronizer-setup/policy.d/50-company.toml
#     synchronizer-setup config
#
# The second command shows every setting with its value and says which of them come from company policy, locked or not.
";

const LOCKED: &str = "\
# What nobody may change. A value that is set below and not named here is only where everybody begins.
#locked = [\"proxy\", \"secrets\"]
";

const CLOUDS: &str = "\
# A cloud of your own stands beside these under a name of your own, with both addresses:
# [microsoft365.clouds.NAME] with login, graph and client_id.
";

pub fn sample(settings: &[Setting], texts: &Texts) -> String {
    let mut text = format!("{HEAD}#\n# {MADE}\n\n{LOCKED}");
    for (section, members) in by_section(settings) {
        if section == "microsoft365.clouds.worldwide" {
            let _ = write!(text, "\n{CLOUDS}");
        }
        if !section.is_empty() {
            let _ = writeln!(text, "\n#[{section}]");
        }
        for setting in members {
            let sentences = [
                texts.setting_about(&setting.key),
                texts.setting_form(&setting.key),
            ];
            text.push('\n');
            for sentence in sentences.iter().filter(|sentence| !sentence.is_empty()) {
                let _ = writeln!(text, "# {sentence}");
            }
            let _ = writeln!(text, "#{} = {}", setting.name(), setting.built_in);
        }
    }
    text
}

/// The sample with every mark taken away.
fn in_force() -> String {
    let sample = sample(&decidable(), &Texts::new(Language::English));
    let lines = sample.lines().map(|line| match line.strip_prefix('#') {
        Some(setting) if !setting.is_empty() && !setting.starts_with(' ') => setting,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_sample_decides_nothing_as_it_is_and_everything_without_its_marks() {
    let sample = sample(&decidable(), &Texts::new(Language::English));
    let folder = crate::kept::folder();
    let file = folder.path().join("settings.toml");
    let unlocked = in_force().replace("locked = [\"proxy\", \"secrets\"]\n", "");
    std::fs::write(&file, &unlocked).expect("written");

    let read = settings::load(&Request {
        file: Some(file),
        ..Request::default()
    });

    assert!(
        sample
            .lines()
            .all(|line| line.is_empty() || line.starts_with('#'))
    );
    assert_ne!(unlocked, in_force());
    let settings = read.expect("good values");
    let set: Vec<_> = settings.sources.keys().cloned().collect();
    let mut all: Vec<_> = decidable().into_iter().map(|setting| setting.key).collect();
    all.sort();
    assert_eq!(set, all);
    let values = |settings: &Settings| {
        settings
            .rows()
            .into_iter()
            .map(|row| row.value)
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&settings), values(&Settings::default()));
}

#[test]
fn no_line_of_the_sample_is_wider_than_a_screen() {
    for line in sample(&decidable(), &Texts::new(Language::English)).lines() {
        assert!(line.chars().count() <= 140, "{line}");
    }
}
