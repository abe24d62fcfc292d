//! The pictures of the window: glyphs of the program's own font.
//!
//! `assets/icon/make.py` draws `assets/icon/icons.ttf`; both keep the same order.

use iced::widget::{Text, text};
use iced::{Font, Theme};

/// The icon font, to be registered once at start.
pub const BYTES: &[u8] = include_bytes!("../assets/icon/icons.ttf");

/// The picture of the program for task bars and packages, as PNG.
pub const PROGRAM: &[u8] = include_bytes!("../assets/icon/synchronizer-setup-256.png");

/// The same, small: for the window.
pub const PROGRAM_SMALL: &[u8] = include_bytes!("../assets/icon/synchronizer-setup-64.png");

/// The family that [`BYTES`] brings.
pub const FONT: Font = Font::with_name("Synchronizer Icons");

/// One picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Icon {
    /// ✓ done.
    Check = 0xE001,
    /// ✕ failed.
    Cross,
    /// ! warning.
    Warning,
    /// ◌ running.
    Running,
    /// – skipped.
    Skip,
    /// A cloud: something hosted.
    Cloud,
    /// A server: something of one's own.
    Server,
    /// A calendar.
    Calendar,
    /// An angle that points down.
    ChevronDown,
    /// An angle that points right.
    ChevronRight,
    /// Two sheets: copy.
    Copy,
    /// One person.
    Person,
    /// Several people.
    People,
    /// A sun: the light look.
    Sun,
    /// A moon: the dark look.
    Moon,
    /// →
    ArrowRight,
    /// ←
    ArrowLeft,
    /// ↔
    BothWays,
    /// +
    Plus,
    /// An arrow that leaves a box: opens elsewhere.
    Outward,
    /// A turning arrow: again.
    Again,
    /// i in a ring.
    Info,
    /// A globe: language.
    Globe,
    /// An envelope.
    Mail,
    /// A lock.
    Lock,
    /// A bin: delete.
    Bin,
    /// The product's mark: two rings that meet.
    Mark,
    /// A disc, half of it filled: high contrast.
    Contrast,
}

impl Icon {
    /// The arrow of what opens and closes: it points to where that is, or would go on.
    #[must_use]
    pub const fn of_fold(open: bool) -> Self {
        if open {
            Self::ChevronDown
        } else {
            Self::ChevronRight
        }
    }

    /// Every picture, in the order of the font.
    pub const ALL: [Self; 28] = [
        Self::Check,
        Self::Cross,
        Self::Warning,
        Self::Running,
        Self::Skip,
        Self::Cloud,
        Self::Server,
        Self::Calendar,
        Self::ChevronDown,
        Self::ChevronRight,
        Self::Copy,
        Self::Person,
        Self::People,
        Self::Sun,
        Self::Moon,
        Self::ArrowRight,
        Self::ArrowLeft,
        Self::BothWays,
        Self::Plus,
        Self::Outward,
        Self::Again,
        Self::Info,
        Self::Globe,
        Self::Mail,
        Self::Lock,
        Self::Bin,
        Self::Mark,
        Self::Contrast,
    ];

    /// The character that stands for this picture in the font.
    ///
    /// # Panics
    ///
    /// Never: all pictures lie in the private use area.
    #[must_use]
    pub fn character(self) -> char {
        char::from_u32(self as u32).expect("the private use area holds characters only")
    }

    /// The picture as a text of that size, in the colour of its surroundings.
    #[must_use]
    pub fn text<'a>(self, size: f32) -> Text<'a, Theme> {
        text(self.character().to_string())
            .font(FONT)
            .size(size)
            .line_height(1.0)
            .shaping(text::Shaping::Basic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The characters that the font's `cmap` table knows, format 4 (OpenType, "cmap").
    fn characters(font: &[u8]) -> Vec<u32> {
        let short = |at: usize| usize::from(u16::from_be_bytes([font[at], font[at + 1]]));
        let long = |at: usize| (short(at) << 16) + short(at + 2);
        let table = (0..short(4))
            .map(|record| 12 + record * 16)
            .find(|at| &font[*at..at + 4] == b"cmap")
            .map(|at| long(at + 8))
            .expect("a font has a cmap");
        let part = table + long(table + 8);
        assert_eq!(short(part), 4, "the first subtable has format 4");
        let segments = short(part + 6) / 2;

        (0..segments)
            .flat_map(|segment| {
                let end = short(part + 14 + segment * 2);
                let start = short(part + 16 + segments * 2 + segment * 2);
                start..=end
            })
            .filter_map(|code| u32::try_from(code).ok())
            .filter(|code| *code != 0xFFFF)
            .collect()
    }

    #[test]
    fn the_pictures_of_the_program_are_squares_with_clear_corners() {
        for (file, size) in [(PROGRAM, 256), (PROGRAM_SMALL, 64)] {
            let picture = image::load_from_memory_with_format(file, image::ImageFormat::Png)
                .expect("the picture can be read")
                .to_rgba8();

            assert_eq!(picture.dimensions(), (size, size));
            assert_eq!(picture.get_pixel(0, 0).0[3], 0);
            let ground = picture.get_pixel(size / 2, size / 12).0;
            assert_eq!(ground, [0x24, 0x54, 0xC6, 0xFF]);
        }
    }

    #[test]
    fn the_font_has_every_picture_and_no_other() {
        let wanted: Vec<u32> = Icon::ALL.iter().map(|icon| *icon as u32).collect();

        assert_eq!(characters(BYTES), wanted);
    }
}
