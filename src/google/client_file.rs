//! The file that Google's console lets one download for a client (google.md 1.2, 7.2).

use std::path::Path;

use serde_json::{Map, Value};

use crate::secret::Secret;
use crate::settings::{self, ClientSecret, Settings};

/// The settings that hold client id and client secret.
const KEYS: [&str; 2] = ["google.client_id", "google.client_secret"];

/// Larger files are no client files.
pub const LARGEST: usize = 64 * 1024;

/// What a program needs of it. The secret is kept with care although Google itself regards it as public.
#[derive(Debug)]
pub struct Client {
    /// The client id.
    pub client_id: String,
    /// The client secret.
    pub client_secret: Secret,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClientFileError {
    /// It has more than 64 KiB.
    #[error("the file is larger than any client file")]
    TooLarge,
    /// It is not JSON, or JSON of something else.
    #[error("the file does not come from Google's list of clients")]
    NotAClientFile,
    /// It is of a client for web servers: its secret is a real one, and it has no way back to a desktop program.
    #[error("the file is of a web application, not of a desktop app")]
    Web,
    /// It is the key of a service account, which signs in nobody.
    #[error("the file is the key of a service account, not a client of a desktop app")]
    ServiceAccount,
    /// Client id or secret are missing, or not of the form in which Google writes them.
    #[error("the client id or the client secret is missing in the file")]
    Incomplete,
}

impl ClientFileError {
    /// Every reason.
    pub const ALL: [Self; 5] = [
        Self::TooLarge,
        Self::NotAClientFile,
        Self::Web,
        Self::ServiceAccount,
        Self::Incomplete,
    ];

    /// The text id of what is wrong and what to choose instead.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::TooLarge => "client-file-too-large",
            Self::NotAClientFile => "client-file-something-else",
            Self::Web => "client-file-web",
            Self::ServiceAccount => "client-file-service-account",
            Self::Incomplete => "client-file-incomplete",
        }
    }
}

/// Reads the file of a desktop app (`installed`).
///
/// # Errors
///
/// What else it is.
pub fn client_file(bytes: &[u8]) -> Result<Client, ClientFileError> {
    if bytes.len() > LARGEST {
        return Err(ClientFileError::TooLarge);
    }
    // An editor may have put a mark in front.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let file: Map<String, Value> =
        serde_json::from_slice(bytes).map_err(|_| ClientFileError::NotAClientFile)?;
    let Some(client) = file.get("installed") else {
        return Err(if file.contains_key("web") {
            ClientFileError::Web
        } else if file.get("type").and_then(Value::as_str) == Some("service_account") {
            ClientFileError::ServiceAccount
        } else {
            ClientFileError::NotAClientFile
        });
    };
    let member = |name: &str| {
        let text = client.get(name).and_then(Value::as_str).map(str::trim);
        text.filter(|text| is_word(text))
            .ok_or(ClientFileError::Incomplete)
    };
    Ok(Client {
        client_id: member("client_id")?.to_owned(),
        client_secret: Secret::new(member("client_secret")?.to_owned()),
    })
}

impl Client {
    /// Uses it from now on.
    ///
    /// # Errors
    ///
    /// The key that company policy locks at another value; nothing is changed then.
    pub fn apply(&self, settings: &mut Settings) -> Result<(), &'static str> {
        let values = [self.client_id.as_str(), self.client_secret.expose()];
        let mut pairs = KEYS.into_iter().zip(values);
        if let Some((key, _)) = pairs.find(|(key, value)| settings.is_locked_otherwise(key, value))
        {
            return Err(key);
        }
        settings.google.client_id.clone_from(&self.client_id);
        settings.google.client_secret = ClientSecret::new(self.client_secret.expose());
        Ok(())
    }

    /// Keeps both values in the user's settings file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, understood or replaced.
    pub fn keep(&self, file: &Path) -> Result<(), settings::Error> {
        let [id, secret] = KEYS;
        settings::set(file, id, &self.client_id)?;
        settings::set(file, secret, self.client_secret.expose())
    }
}

/// What the settings take as client id or secret.
fn is_word(text: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    (1..=128).contains(&text.len()) && text.bytes().all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESKTOP: &str = r#"{"installed": {
        "client_id": " 123456789012-a1b2c3.apps.googleusercontent.com\n", "project_id": "demo",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth", "client_secret": "GOCSPX-made_up ",
        "redirect_uris": ["http://localhost"]}}"#;

    #[test]
    fn the_file_of_a_desktop_app_gives_id_and_secret_without_blanks() {
        for text in [DESKTOP.to_owned(), format!("\u{feff}{DESKTOP}")] {
            let client = client_file(text.as_bytes()).expect("a desktop app");

            assert_eq!(
                client.client_id,
                "123456789012-a1b2c3.apps.googleusercontent.com"
            );
            assert_eq!(client.client_secret.expose(), "GOCSPX-made_up");
            assert!(!format!("{client:?}").contains("made_up"));
        }
    }

    #[test]
    fn every_other_file_is_refused_with_its_reason() {
        let large = format!("{DESKTOP}{}", " ".repeat(LARGEST));
        let table = [
            (large.as_str(), ClientFileError::TooLarge),
            ("", ClientFileError::NotAClientFile),
            ("[]", ClientFileError::NotAClientFile),
            ("client_id = \"a\"", ClientFileError::NotAClientFile),
            (r#"{"anything": {}}"#, ClientFileError::NotAClientFile),
            (r#"{"web": {"client_id": "a"}}"#, ClientFileError::Web),
            (
                r#"{"type": "service_account", "client_id": "1"}"#,
                ClientFileError::ServiceAccount,
            ),
            (r#"{"installed": 1}"#, ClientFileError::Incomplete),
            (
                r#"{"installed": {"client_id": "a"}}"#,
                ClientFileError::Incomplete,
            ),
            (
                r#"{"installed": {"client_id": "a b", "client_secret": "c"}}"#,
                ClientFileError::Incomplete,
            ),
        ];
        for (text, expected) in table {
            assert_eq!(client_file(text.as_bytes()).err(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_policy_locks_is_not_changed_and_what_is_kept_is_read_again() {
        let client = client_file(DESKTOP.as_bytes()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.toml");
        let mut settings = Settings::default();

        client.apply(&mut settings).unwrap();
        client.keep(&file).unwrap();

        assert_eq!(
            settings.google.client_secret.expose(),
            Some("GOCSPX-made_up")
        );
        let kept = std::fs::read_to_string(&file).unwrap();
        assert!(
            kept.contains("client_secret = \"GOCSPX-made_up\""),
            "{kept}"
        );
        assert!(!format!("{settings:?} {:?}", settings.rows()).contains("made_up"));
        assert!(
            settings
                .changed()
                .iter()
                .any(|row| row.key == "google.client_secret")
        );

        let locked = crate::settings::Source::Policy { locked: true };
        let mut settings = Settings::default();
        settings.google.client_id.clone_from(&client.client_id);
        let _ = settings
            .sources
            .insert("google.client_id".to_owned(), locked.clone());
        assert_eq!(
            client.apply(&mut settings),
            Ok(()),
            "the company's own client"
        );

        let mut settings = Settings::default();
        let _ = settings
            .sources
            .insert("google.client_secret".to_owned(), locked);
        assert_eq!(client.apply(&mut settings), Err("google.client_secret"));
        assert_eq!(settings.google, crate::settings::Google::default());
    }
}
