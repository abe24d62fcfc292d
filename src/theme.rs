//! The look of the window: colours, type, spacing and the embedded fonts.

mod tokens;

use std::sync::LazyLock;

use iced::font::Weight;
use iced::theme::{Base, Palette};
use iced::{Color, Font, Theme};

pub use tokens::Tokens;

/// A complete set of colours that a person can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Look {
    /// Dark ink on light ground.
    #[default]
    Light,
    /// Light ink on dark ground.
    Dark,
    /// Black, white and yellow, with wide lines.
    Contrast,
}

/// Whether things may move that need not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Motion {
    /// What is under way moves a little.
    #[default]
    Usual,
    /// Everything stands still.
    Reduced,
}

impl Look {
    /// Every look.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// The colours of this look.
    #[must_use]
    pub const fn tokens(self) -> &'static Tokens {
        match self {
            Self::Light => &tokens::LIGHT,
            Self::Dark => &tokens::DARK,
            Self::Contrast => &tokens::CONTRAST,
        }
    }

    /// The look as iced's theme, which carries to every widget whether it may move.
    #[must_use]
    pub fn theme(self, motion: Motion) -> Theme {
        static THEMES: [LazyLock<Theme>; 6] = [
            LazyLock::new(|| custom(Look::Light, Motion::Usual)),
            LazyLock::new(|| custom(Look::Light, Motion::Reduced)),
            LazyLock::new(|| custom(Look::Dark, Motion::Usual)),
            LazyLock::new(|| custom(Look::Dark, Motion::Reduced)),
            LazyLock::new(|| custom(Look::Contrast, Motion::Usual)),
            LazyLock::new(|| custom(Look::Contrast, Motion::Reduced)),
        ];

        let still = usize::from(motion == Motion::Reduced);
        LazyLock::force(&THEMES[self as usize * 2 + still]).clone()
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Light => "Synchronizer light",
            Self::Dark => "Synchronizer dark",
            Self::Contrast => "Synchronizer high contrast",
        }
    }
}

/// What the name of a theme ends with in which nothing moves.
const STILL: &str = ", still";

fn custom(look: Look, motion: Motion) -> Theme {
    let tokens = look.tokens();
    let name = match motion {
        Motion::Usual => look.name().to_owned(),
        Motion::Reduced => format!("{}{STILL}", look.name()),
    };

    Theme::custom(
        name,
        Palette {
            background: tokens.background,
            text: tokens.ink,
            primary: tokens.primary,
            success: tokens.ok,
            warning: tokens.warn,
            danger: tokens.bad,
        },
    )
}

/// The colours that belong to an iced theme; for a foreign theme those of the nearest look.
#[must_use]
pub fn tokens(theme: &Theme) -> &'static Tokens {
    Look::ALL
        .into_iter()
        .find(|look| theme.name().trim_end_matches(STILL) == look.name())
        .unwrap_or(if theme.extended_palette().is_dark {
            Look::Dark
        } else {
            Look::Light
        })
        .tokens()
}

/// Whether things may move in an iced theme.
#[must_use]
pub fn motion(theme: &Theme) -> Motion {
    if theme.name().ends_with(STILL) {
        Motion::Reduced
    } else {
        Motion::Usual
    }
}

/// The embedded fonts, each to be registered once at start.
#[must_use]
pub fn fonts() -> [&'static [u8]; 6] {
    [
        include_bytes!("../assets/fonts/Inter-Regular.otf"),
        include_bytes!("../assets/fonts/Inter-SemiBold.otf"),
        include_bytes!("../assets/fonts/InterTabular-Regular.otf"),
        include_bytes!("../assets/fonts/InterTabular-SemiBold.otf"),
        include_bytes!("../assets/fonts/DejaVuSansMono.ttf"),
        crate::icon::BYTES,
    ]
}

/// The face of all text; the default font of the window.
pub const REGULAR: Font = Font::with_name("Inter");

/// The face of headings, labels and buttons.
pub const SEMIBOLD: Font = Font {
    weight: Weight::Semibold,
    ..REGULAR
};

/// The face of times and counters: figures of equal width.
pub const TABULAR: Font = Font::with_name("Inter Tabular");

/// As [`TABULAR`], for chips.
pub const TABULAR_SEMIBOLD: Font = Font {
    weight: Weight::Semibold,
    ..TABULAR
};

/// The face of hosts, addresses and codes.
pub const MONO: Font = Font::with_name("DejaVu Sans Mono");

/// Sizes of type, in logical pixels.
pub mod size {
    /// The page's heading.
    pub const HEADING: f32 = 28.0;
    /// The title of a card.
    pub const TITLE: f32 = 16.0;
    /// Text; the default size of the window.
    pub const TEXT: f32 = 15.0;
    /// Text of buttons and fields.
    pub const CONTROL: f32 = 14.5;
    /// Secondary text and labels.
    pub const SECONDARY: f32 = 14.0;
    /// Hints and times.
    pub const SMALL: f32 = 13.0;
}

/// Distances, in steps of four logical pixels.
pub mod space {
    /// Between lines that belong together.
    pub const TIGHT: f32 = 4.0;
    /// Above and below text that stands at the height of a button.
    pub const LEVEL: f32 = 9.0;
    /// Inside a group.
    pub const GROUP: f32 = 8.0;
    /// Between neighbours in a row.
    pub const ROW: f32 = 12.0;
    /// Between fields and between cards.
    pub const FIELD: f32 = 16.0;
    /// Between the parts of a page that have nothing to do with each other.
    pub const SECTION: f32 = 24.0;
    /// Around the inside of a card, above and below.
    pub const CARD_Y: f32 = 20.0;
    /// Around the inside of a card, left and right.
    pub const CARD_X: f32 = 22.0;
    /// Above the page's heading.
    pub const PAGE_Y: f32 = 36.0;
    /// Left and right of a page.
    pub const PAGE_X: f32 = 48.0;
}

/// Widths, in logical pixels.
pub mod width {
    /// A field for something short.
    pub const SHORT: f32 = 220.0;
    /// A field for a name or an address.
    pub const FIELD: f32 = 420.0;
    /// A column in which fields and sentences have room.
    pub const COLUMN: f32 = 300.0;
    /// The most that a page takes.
    pub const PAGE: f32 = 736.0;
    /// The most that the line below a heading takes.
    pub const LEAD: f32 = 700.0;
    /// One of the squares of a QR code.
    pub const DOT: f32 = 3.0;
    /// What has to be free around a QR code.
    pub const QUIET: f32 = 9.0;
}

/// Radii of corners.
pub mod radius {
    /// Buttons and fields.
    pub const CONTROL: f32 = 8.0;
    /// Cards.
    pub const CARD: f32 = 12.0;
    /// Larger than half of any chip.
    pub const ROUND: f32 = 999.0;
}

/// Dots and ground of a picture that cameras read, the same in every look.
pub const CODE: [Color; 2] = [Color::BLACK, Color::WHITE];

/// Two colours mixed: `share` of the second, the rest of the first.
#[must_use]
pub(crate) fn mix(first: Color, second: Color, share: f32) -> Color {
    let blend = |a: f32, b: f32| a + (b - a) * share;

    Color {
        r: blend(first.r, second.r),
        g: blend(first.g, second.g),
        b: blend(first.b, second.b),
        a: blend(first.a, second.a),
    }
}
