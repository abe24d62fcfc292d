//! The options with which a later command finds what this one kept.

use std::path::Path;

use clap::ValueEnum as _;

use super::Options;

impl Options {
    /// The options of this run that lead to its folder and its servers, as they are typed, each after a space.
    #[must_use]
    pub fn again(&self) -> String {
        let path = |path: &Path| path.display().to_string();
        let secrets = self.secrets.and_then(|store| store.to_possible_value());
        let once = [
            ("--rehearsal", self.rehearsal.clone()),
            ("--config", self.config.as_deref().map(path)),
            ("--data-dir", self.data_dir.as_deref().map(path)),
            ("--proxy", self.proxy.clone()),
            (
                "--secrets",
                secrets.map(|store| store.get_name().to_owned()),
            ),
        ];
        let once = once.into_iter();
        let once = once.filter_map(|(name, value)| Some((name, value?)));
        let often = [
            ("--ca-certificate", &self.ca_certificate),
            ("--resolve", &self.resolve),
            ("--dns-server", &self.dns_server),
        ];
        let often = often.into_iter();
        let often = often.flat_map(|(name, values)| values.iter().map(move |v| (name, v.clone())));
        let given = once.chain(often);
        given.fold(String::new(), |line, (name, value)| {
            line + " " + name + "=" + &quoted(&value)
        })
    }
}

/// As a shell takes it, in quotation marks where it has to be.
fn quoted(value: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./\\:=,@[]".contains(letter);
    if value.chars().all(plain) {
        return value.to_owned();
    }
    format!("\"{}\"", value.replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::arguments::{Arguments, Secrets};
    use clap::Parser as _;

    #[test]
    fn what_leads_to_the_same_place_is_named_again_and_means_the_same() {
        let options = Options {
            rehearsal: Some("need-admin-approval".to_owned()),
            data_dir: Some("/tmp/a folder".into()),
            secrets: Some(Secrets::File),
            resolve: vec!["a.example:443:127.0.0.1".to_owned()],
            log: Some("debug".to_owned()),
            quiet: true,
            ..Options::default()
        };

        let again = options.again();
        let words = again.split(" --").skip(1);
        let words = words.map(|word| format!("--{}", word.replace('"', "")));
        let program = "synchronizer-setup".to_owned();
        let parsed = Arguments::parse_from(std::iter::once(program).chain(words)).options;

        assert_eq!(
            again,
            " --rehearsal=need-admin-approval --data-dir=\"/tmp/a folder\" --secrets=file \
             --resolve=a.example:443:127.0.0.1"
        );
        assert_eq!(parsed.rehearsal, options.rehearsal);
        assert_eq!(parsed.data_dir, options.data_dir);
        assert_eq!(parsed.secrets, options.secrets);
        assert_eq!(parsed.resolve, options.resolve);
        assert_eq!(Options::default().again(), "");
    }
}
