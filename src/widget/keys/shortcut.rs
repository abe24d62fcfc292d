//! Which keys mean what, here and on a Mac.

use iced::keyboard::{Key, Modifiers, key::Named};

/// A key, or keys together, that a page can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shortcut {
    /// Enter, where nothing on the page takes it: the default act.
    Enter,
    /// Escape: back, or cancel the running work.
    Escape,
    /// F1: help.
    Help,
    /// Ctrl and plus: larger text.
    Larger,
    /// Ctrl and minus: smaller text.
    Smaller,
    /// Ctrl and nought: the usual size of text.
    UsualSize,
    /// Ctrl and comma: view and language.
    View,
    /// An access key: Alt and this lower-case letter; on a Mac, where Alt types letters, Cmd.
    Access(char),
}

impl Shortcut {
    /// Whether it is answered again and again while its keys are held.
    pub(super) const fn repeats(self) -> bool {
        matches!(self, Self::Larger | Self::Smaller)
    }
}

/// Whether this is a Mac, where Cmd stands for Ctrl and for Alt.
pub const MAC: bool = cfg!(target_os = "macos");

/// The shortcut behind a key, Enter excepted.
pub(super) fn shortcut(
    key: &Key,
    modified: &Key,
    modifiers: Modifiers,
    mac: bool,
) -> Option<Shortcut> {
    let command = if mac {
        modifiers.logo() && !modifiers.control()
    } else {
        modifiers.control()
    };
    match (key, modified) {
        (Key::Named(Named::Escape), _) if modifiers.is_empty() => Some(Shortcut::Escape),
        (Key::Named(Named::F1), _) => Some(Shortcut::Help),
        (Key::Character(plain), Key::Character(shown)) if command && !modifiers.alt() => {
            match (plain.as_str(), shown.as_str()) {
                ("+" | "=", _) | (_, "+") => Some(Shortcut::Larger),
                ("-", _) | (_, "-") => Some(Shortcut::Smaller),
                ("0", _) => Some(Shortcut::UsualSize),
                (",", _) => Some(Shortcut::View),
                _ if mac => letter(plain),
                _ => None,
            }
        }
        // AltGr is Ctrl and Alt together on Windows, and types letters.
        (Key::Character(plain), _) if !mac && modifiers.alt() && !modifiers.control() => {
            letter(plain)
        }
        _ => None,
    }
}

fn letter(plain: &str) -> Option<Shortcut> {
    let letter = plain.chars().next()?;
    letter
        .is_alphanumeric()
        .then(|| Shortcut::Access(letter.to_lowercase().next().unwrap_or(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(key: &str, modifiers: Modifiers, mac: bool) -> Option<Shortcut> {
        let key = Key::Character(key.into());
        shortcut(&key, &key, modifiers, mac)
    }

    #[test]
    fn sizes_of_text_are_ctrl_or_cmd_with_the_signs() {
        for (modifiers, mac) in [(Modifiers::CTRL, false), (Modifiers::LOGO, true)] {
            assert_eq!(meant("+", modifiers, mac), Some(Shortcut::Larger));
            assert_eq!(meant("=", modifiers, mac), Some(Shortcut::Larger));
            assert_eq!(meant("-", modifiers, mac), Some(Shortcut::Smaller));
            assert_eq!(meant("0", modifiers, mac), Some(Shortcut::UsualSize));
        }
        assert_eq!(meant("+", Modifiers::empty(), false), None);
    }

    #[test]
    fn access_keys_are_alt_and_on_a_mac_cmd() {
        let next = Some(Shortcut::Access('n'));

        assert_eq!(meant("n", Modifiers::ALT, false), next);
        assert_eq!(meant("N", Modifiers::ALT | Modifiers::SHIFT, false), next);
        assert_eq!(
            meant("ö", Modifiers::ALT, false),
            Some(Shortcut::Access('ö'))
        );
        assert_eq!(meant("n", Modifiers::LOGO, true), next);
    }

    #[test]
    fn what_types_a_letter_is_no_access_key() {
        let alt_gr = Modifiers::ALT | Modifiers::CTRL;

        assert_eq!(meant("n", alt_gr, false), None);
        assert_eq!(meant("n", Modifiers::ALT, true), None, "ñ on a Mac");
        assert_eq!(meant("n", Modifiers::CTRL, false), None);
        assert_eq!(meant("n", Modifiers::empty(), false), None);
    }
}
