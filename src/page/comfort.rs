//! *View and language*: what a person sets to see and read well. Everything applies at once.

use crate::icon::Icon;
use crate::settings::{Appearance, Motion};
use crate::text::{Language, Texts};
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::choice::{Arranged, choice, one_of};
use crate::widget::rows::{line_of, rows};
use crate::widget::{Element, words};

/// The id of the first control: the languages.
pub const FIRST: &str = "view-language";
/// The id of the button that makes text larger.
pub const LARGER: &str = "view-larger";
/// The id of the button that makes text smaller.
pub const SMALLER: &str = "view-smaller";

/// The sizes of text that can be set, in per cent.
const SIZES: std::ops::RangeInclusive<u16> = 100..=200;

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

/// What is seen.
#[must_use]
pub fn view<'a>(now: Now, texts: &Texts) -> Element<'a, Message> {
    let part = |label: &str, content: Element<'a, Message>| -> Element<'a, Message> {
        rows(space::GROUP)
            .push(words::label(texts.get(label)))
            .push(content)
            .into()
    };
    rows(space::SECTION)
        .push(
            rows(space::GROUP)
                .push(words::heading(texts.get("view-title")))
                .push(words::lead(texts.get("view-lead"))),
        )
        .push(part("view-language", languages(now, texts)))
        .push(part("view-look", looks(now, texts)))
        .push(part("view-text-size", text_size(now, texts)))
        .push(part("view-motion", motion(now, texts)))
        .into()
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
        let (title, about, icon) = match appearance {
            Appearance::System => ("window-look-system", "view-look-system", Icon::Again),
            Appearance::Light => ("window-look-light", "view-look-light", Icon::Sun),
            Appearance::Dark => ("window-look-dark", "view-look-dark", Icon::Moon),
            Appearance::HighContrast => ("view-contrast", "view-contrast-about", Icon::Contrast),
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
        .on_press_maybe((size > *SIZES.start()).then_some(Message::Smaller));
    let larger = secondary(texts.get("view-larger"))
        .id(LARGER)
        .on_press_maybe((size < *SIZES.end()).then_some(Message::Larger));
    let usual = (size != *SIZES.start()).then(|| {
        quiet(texts.get("view-usual"))
            .on_press(Message::UsualSize)
            .into()
    });
    let says = words::centred_label(format!("{size} %"));
    let buttons: Vec<Element<'a, Message>> = [smaller.into(), says, larger.into()]
        .into_iter()
        .chain(usual)
        .collect();
    rows(space::GROUP)
        .push(line_of(buttons))
        .push(words::hint(texts.get("view-keys")))
        .into()
}

fn motion<'a>(now: Now, texts: &Texts) -> Element<'a, Message> {
    let motion = |motion: Motion| match motion {
        Motion::System => choice(motion, texts.get("view-motion-system")),
        Motion::Reduced => choice(motion, texts.get("view-motion-reduced"))
            .subtitle(texts.get("view-motion-about")),
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
