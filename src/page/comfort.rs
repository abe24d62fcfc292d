//! *View and language*: what a person sets to see and read well. Everything applies at once.

use crate::icon::Icon;
use crate::settings::{Appearance, Motion, Settings, TEXT_SIZES};
use crate::text::{Language, Texts};
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::choice::{Arranged, choice, one_of};
use crate::widget::keys::MAC;
use crate::widget::rows::{line_of, rows};
use crate::widget::{Element, words};

/// The id of the first control: the languages.
pub const FIRST: &str = "view-language";
/// The id of the button that makes text larger.
pub const LARGER: &str = "view-larger";
/// The id of the button that makes text smaller.
pub const SMALLER: &str = "view-smaller";

/// What is set now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The language of all texts.
    pub language: Language,
    /// The look.
    pub appearance: Appearance,
    /// The size of text in per cent.
    pub text_size: u16,
    /// Whether things move.
    pub motion: Motion,
}

/// What can happen here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Another language.
    Language(Language),
    /// Another look.
    Look(Appearance),
    /// Text ten per cent larger.
    Larger,
    /// Text ten per cent smaller.
    Smaller,
    /// Text of the usual size.
    UsualSize,
    /// Whether things move.
    Motion(Motion),
}

/// What is seen. What company policy decides is told, with nothing to choose.
#[must_use]
pub fn view<'a>(now: Now, settings: &Settings, texts: &Texts) -> Element<'a, Message> {
    let part = |label: &str, key: &str, value: &str, content: Element<'a, Message>| {
        let part = rows(space::GROUP).push(words::label(texts.get(label)));
        let part = if settings.is_locked(key) {
            part.push(words::body(value.to_owned()))
                .push(words::hint(texts.get("view-locked")))
        } else {
            part.push(content)
        };
        Element::from(part)
    };
    let (language, size) = (now.language.name(), format!("{} %", now.text_size));
    let look = texts.get(looks_like(now.appearance).0);
    let moves = texts.get(moves_like(now.motion));
    rows(space::SECTION)
        .push(
            rows(space::GROUP)
                .push(words::heading(texts.get("view-title")))
                .push(words::lead(texts.get("view-lead"))),
        )
        .push(part(
            "view-language",
            "language",
            language,
            languages(now, texts),
        ))
        .push(part("view-look", "appearance", &look, looks(now, texts)))
        .push(part(
            "view-text-size",
            "text_size",
            &size,
            text_size(now, texts),
        ))
        .push(part("view-motion", "motion", &moves, motion(now, texts)))
        .into()
}

/// The text ids of a look: its name, and what it is.
fn looks_like(appearance: Appearance) -> (&'static str, &'static str) {
    match appearance {
        Appearance::System => ("window-look-system", "view-look-system"),
        Appearance::Light => ("window-look-light", "view-look-light"),
        Appearance::Dark => ("window-look-dark", "view-look-dark"),
        Appearance::HighContrast => ("view-contrast", "view-contrast-about"),
    }
}

/// The text id of how much moves. Only where the desktop is asked for it, it is as the computer is set.
fn moves_like(motion: Motion) -> &'static str {
    match motion {
        Motion::Reduced => "view-motion-reduced",
        Motion::System if cfg!(target_os = "macos") => "view-motion-usual",
        Motion::System => "view-motion-system",
    }
}

fn languages<'a>(now: Now, texts: &Texts) -> Element<'a, Message> {
    one_of(
        FIRST,
        texts.get("view-language"),
        Arranged::Tabs(3),
        Language::ALL.map(|language| choice(language, language.name())),
        Some(&now.language),
        Message::Language,
    )
}

fn looks<'a>(now: Now, texts: &Texts) -> Element<'a, Message> {
    let look = |appearance: Appearance| {
        let (title, about) = looks_like(appearance);
        let icon = match appearance {
            Appearance::System => Icon::Again,
            Appearance::Light => Icon::Sun,
            Appearance::Dark => Icon::Moon,
            Appearance::HighContrast => Icon::Contrast,
        };
        choice(appearance, texts.get(title))
            .tile(icon)
            .subtitle(texts.get(about))
    };
    one_of(
        "looks",
        texts.get("view-look"),
        Arranged::Cards(2),
        Appearance::ALL.map(look),
        Some(&now.appearance),
        Message::Look,
    )
}

fn text_size<'a>(now: Now, texts: &Texts) -> Element<'a, Message> {
    let size = now.text_size;
    let smaller = secondary(texts.get("view-smaller"))
        .id(SMALLER)
        .on_press_maybe((size > *TEXT_SIZES.start()).then_some(Message::Smaller));
    let larger = secondary(texts.get("view-larger"))
        .id(LARGER)
        .on_press_maybe((size < *TEXT_SIZES.end()).then_some(Message::Larger));
    let usual = (size != *TEXT_SIZES.start()).then(|| {
        quiet(texts.get("view-usual"))
            .on_press(Message::UsualSize)
            .into()
    });
    let command = texts.command_key(MAC);
    let says = words::centred_label(format!("{size} %"));
    let buttons: Vec<Element<'a, Message>> = [smaller.into(), says, larger.into()]
        .into_iter()
        .chain(usual)
        .collect();
    rows(space::GROUP)
        .push(line_of(buttons))
        .push(words::hint(
            texts.with("view-keys", &[("command", &command)]),
        ))
        .into()
}

fn motion<'a>(now: Now, texts: &Texts) -> Element<'a, Message> {
    let motion = |motion: Motion| {
        let choice = choice(motion, texts.get(moves_like(motion)));
        match motion {
            Motion::System => choice,
            Motion::Reduced => choice.subtitle(texts.get("view-motion-about")),
        }
    };
    one_of(
        "motions",
        texts.get("view-motion"),
        Arranged::Rows,
        Motion::ALL.map(motion),
        Some(&now.motion),
        Message::Motion,
    )
}
