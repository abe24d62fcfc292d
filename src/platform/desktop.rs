//! What the desktop prefers for every program: colours, contrast, motion.
//!
//! Windows keeps contrast and motion in the registry, which is read when the window opens; macOS in a list of preferences,
//! which is read in its place: `NSWorkspace` says both only to those who use `unsafe`.
//!
//! On Linux and FreeBSD the desktop's settings portal is asked (`org.freedesktop.portal.Settings`), which can take a while:
//! so what it said last is kept, and the next window opens with that.

#[cfg(any(target_os = "macos", test))]
use std::io::Cursor;
use std::path::Path;

#[cfg(any(target_os = "macos", test))]
use plist::Value;
use serde::{Deserialize, Serialize};

use super::{Error, private_folder, read, replace};

/// What a desktop prefers; where it says nothing, light colours and things that move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Desktop {
    /// Light ink on dark ground.
    pub dark: bool,
    /// More contrast than usual.
    pub contrast: bool,
    /// Nothing moves that need not.
    pub still: bool,
}

impl Desktop {
    /// What was kept in this file last; the usual where there is none, or one that cannot be used.
    #[must_use]
    pub fn kept(file: &Path) -> Self {
        let text = read(file, LARGEST).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// The same with what Windows has of contrast and motion.
    #[cfg(windows)]
    #[must_use]
    pub fn with_registry(self) -> Self {
        let panel = |name: &str| {
            let key = format!(r"Control Panel\{name}");
            windows_registry::CURRENT_USER.open(key).ok()
        };
        let flags = panel(r"Accessibility\HighContrast");
        let flags = flags.and_then(|key| key.get_string("Flags").ok());
        let mask = panel("Desktop").and_then(|key| key.get_value("UserPreferencesMask").ok());
        Self {
            contrast: flags.is_some_and(|flags| has_contrast(&flags)),
            still: mask.is_some_and(|mask| is_still(&mask)),
            ..self
        }
    }

    /// The same with what macOS has of contrast and motion for whoever has this home; nothing where that is not to be read.
    #[cfg(any(target_os = "macos", test))]
    #[must_use]
    pub fn with_preferences(self, home: &Path) -> Self {
        let preferences = home.join("Library/Preferences/com.apple.universalaccess.plist");
        let list = read(&preferences, LARGEST_PREFERENCES)
            .ok()
            .and_then(|list| Value::from_reader(Cursor::new(list)).ok())
            .and_then(Value::into_dictionary)
            .unwrap_or_default();
        Self {
            contrast: list.get("increaseContrast").is_some_and(is_on),
            still: list.get("reduceMotion").is_some_and(is_on),
            ..self
        }
    }

    /// Keeps it in this file.
    ///
    /// # Errors
    ///
    /// When its folder cannot be made, or the file not be replaced.
    pub fn keep(self, file: &Path) -> Result<(), Error> {
        if let Some(folder) = file.parent().filter(|folder| !folder.exists()) {
            let _ = private_folder(folder)?;
        }
        let text = serde_json::to_vec(&self).unwrap_or_default();
        replace(file, &text)
    }
}

/// Whether a preference of macOS is on: yes, or a number as `defaults write` puts it there.
#[cfg(any(target_os = "macos", test))]
fn is_on(value: &Value) -> bool {
    value.as_boolean() == Some(true) || value.as_signed_integer() == Some(1)
}

/// Whether high contrast is on: `HCF_HIGHCONTRASTON` of `HIGHCONTRAST`, as a decimal number.
#[cfg(any(windows, test))]
fn has_contrast(flags: &str) -> bool {
    let flags = flags.trim().parse::<u32>();
    flags.is_ok_and(|flags| flags & 1 == 1)
}

/// Whether what lies in windows is not animated: `SPI_GETCLIENTAREAANIMATION` is bit 33 of the mask.
#[cfg(any(windows, test))]
fn is_still(mask: &[u8]) -> bool {
    mask.get(4).is_some_and(|byte| byte & 0b10 == 0)
}

/// More than is ever kept.
const LARGEST: u64 = 1024;
/// More than macOS keeps of what helps people to see, hear and type.
#[cfg(any(target_os = "macos", test))]
const LARGEST_PREFERENCES: u64 = 256 * 1024;

/// Tells what the desktop prefers now, and again whenever that changes; ends at once where there is nobody to ask.
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
pub async fn follow(tell: impl FnMut(Desktop)) {
    if let Err(error) = portal::follow(tell).await {
        tracing::debug!(%error, "the desktop does not say what it prefers");
    }
}

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
mod portal {
    use futures::StreamExt as _;
    use zbus::zvariant::{OwnedValue, Value};
    use zbus::{Connection, Proxy};

    use super::Desktop;

    /// The settings that are looked at: whose, and their name.
    const KEYS: [(&str, &str); 4] = [
        ("org.freedesktop.appearance", "color-scheme"),
        ("org.freedesktop.appearance", "contrast"),
        ("org.freedesktop.appearance", "reduced-motion"),
        // Said by older desktops in place of the one before.
        ("org.gnome.desktop.interface", "enable-animations"),
    ];

    /// The values of [`KEYS`], as far as they are known.
    #[derive(Default)]
    struct Said([Option<u32>; KEYS.len()]);

    impl Said {
        /// Takes in a value; whether it is one that is looked at.
        fn take(&mut self, namespace: &str, key: &str, value: &Value<'_>) -> bool {
            let place = KEYS.iter().position(|known| *known == (namespace, key));
            if let Some(place) = place {
                self.0[place] = number(value);
            }
            place.is_some()
        }

        fn desktop(&self) -> Desktop {
            let [scheme, contrast, reduced, animations] = self.0;
            Desktop {
                dark: scheme == Some(1),
                contrast: contrast == Some(1),
                still: reduced == Some(1) || animations == Some(0),
            }
        }
    }

    /// A number, or yes and no as 1 and 0; older portals wrap it once more.
    fn number(value: &Value<'_>) -> Option<u32> {
        match value {
            Value::U32(number) => Some(*number),
            Value::Bool(yes) => Some(u32::from(*yes)),
            Value::Value(inner) => number(inner),
            _ => None,
        }
    }

    pub(super) async fn follow(mut tell: impl FnMut(Desktop)) -> zbus::Result<()> {
        let bus = Connection::session().await?;
        let portal = Proxy::new(
            &bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )
        .await?;
        // Listened to before it is asked, so that no change is missed.
        let mut changes = portal.receive_signal("SettingChanged").await?;
        let mut said = Said::default();
        let mut answered = false;
        for (namespace, key) in KEYS {
            if let Some(value) = ask(&portal, namespace, key).await {
                answered |= said.take(namespace, key, &value);
            }
        }
        if answered {
            tell(said.desktop());
        }
        while let Some(change) = changes.next().await {
            let body = change.body();
            let Ok((namespace, key, value)) = body.deserialize::<(&str, &str, Value<'_>)>() else {
                continue;
            };
            if said.take(namespace, key, &value) {
                tell(said.desktop());
            }
        }
        Ok(())
    }

    /// One setting; `None` where it is not known. `ReadOne` is missing in older portals.
    async fn ask(portal: &Proxy<'_>, namespace: &str, key: &str) -> Option<OwnedValue> {
        match portal.call("ReadOne", &(namespace, key)).await {
            Ok(value) => Some(value),
            Err(zbus::Error::MethodError(name, ..)) if name.ends_with("UnknownMethod") => {
                portal.call("Read", &(namespace, key)).await.ok()
            }
            Err(_) => None,
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn old_and_new_answers_mean_the_same() {
            let mut said = Said::default();
            let wrapped = Value::Value(Box::new(Value::U32(1)));

            assert!(said.take("org.freedesktop.appearance", "color-scheme", &wrapped));
            assert!(said.take("org.freedesktop.appearance", "contrast", &Value::U32(1)));
            assert!(said.take(
                "org.gnome.desktop.interface",
                "enable-animations",
                &Value::Bool(false)
            ));
            assert!(!said.take("org.freedesktop.appearance", "accent-color", &Value::U32(1)));

            let all = Desktop {
                dark: true,
                contrast: true,
                still: true,
            };
            assert_eq!(said.desktop(), all);
            // Light on purpose, and nothing at all, are both light.
            let _ = said.take("org.freedesktop.appearance", "color-scheme", &Value::U32(2));
            assert!(!said.desktop().dark);
            assert_eq!(Said::default().desktop(), Desktop::default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_says_by_bits_what_it_wants() {
        // As Windows 11 has them: usual, and with “Animation effects” off.
        let usual = [0x9e, 0x1e, 0x07, 0x80, 0x12, 0, 0, 0];
        let still = [0x9e, 0x1e, 0x07, 0x80, 0x10, 0, 0, 0];
        assert!(!is_still(&usual) && is_still(&still));
        assert!(!is_still(&[]), "nothing is said");

        assert!(has_contrast("127") && !has_contrast("126"));
        assert!(!has_contrast("") && !has_contrast("high"));
    }

    #[test]
    fn macos_says_in_its_preferences_what_it_wants() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("Library/Preferences");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("com.apple.universalaccess.plist");
        let dark = Desktop {
            dark: true,
            ..Desktop::default()
        };
        let with = |values: &[(&str, Value)]| {
            let list = values.iter().cloned();
            let list: plist::Dictionary =
                list.map(|(name, value)| (name.to_owned(), value)).collect();
            Value::Dictionary(list).to_file_binary(&file).unwrap();
            dark.with_preferences(home.path())
        };

        assert_eq!(
            dark.with_preferences(home.path()),
            dark,
            "nothing was ever set"
        );
        let still = with(&[
            ("reduceMotion", true.into()),
            ("increaseContrast", 0.into()),
        ]);
        assert!(still.dark && still.still && !still.contrast);
        let contrast = with(&[("reduceMotion", "1".into()), ("increaseContrast", 1.into())]);
        assert!(contrast.contrast && !contrast.still, "a word is no switch");

        std::fs::write(&file, b"bplist00 and no more").unwrap();
        assert_eq!(dark.with_preferences(home.path()), dark);
    }

    #[test]
    fn what_was_kept_is_there_again_and_nonsense_is_the_usual() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("below").join("desktop.json");
        let dark = Desktop {
            dark: true,
            ..Desktop::default()
        };

        assert_eq!(Desktop::kept(&file), Desktop::default());
        dark.keep(&file).unwrap();
        assert_eq!(Desktop::kept(&file), dark);

        std::fs::write(&file, "{\"dark\": 7").unwrap();
        assert_eq!(Desktop::kept(&file), Desktop::default());
    }
}
