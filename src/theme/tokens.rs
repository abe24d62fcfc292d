//! The colours of each look, by their role.
//!
//! Text holds a contrast of 4.5:1 on every ground it is used on, parts that carry meaning 3:1
//! (WCAG 2.2, 1.4.3 and 1.4.11).

#![allow(
    clippy::unreadable_literal,
    reason = "colours are read as red, green and blue"
)]

use iced::{Border, Color, color};

/// Colours by role.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tokens {
    /// The ground of a page.
    pub background: Color,
    /// The ground of cards, fields and secondary buttons.
    pub surface: Color,
    /// The ground of the rail and of the bar.
    pub rail: Color,
    /// Lines round cards, and round what cannot be used.
    pub line: Color,
    /// Lines inside cards and quiet fills.
    pub line_soft: Color,
    /// Lines that alone show where something can be used: a field, a box, a button.
    pub edge: Color,
    /// Headings and text.
    pub ink: Color,
    /// Secondary text.
    pub ink_soft: Color,
    /// Hints and times.
    pub ink_faint: Color,
    /// The one clear act, links, what is chosen.
    pub primary: Color,
    /// Text on `primary`.
    pub on_primary: Color,
    /// The ground of what is chosen.
    pub primary_soft: Color,
    /// Good.
    pub ok: Color,
    /// The ground of good.
    pub ok_soft: Color,
    /// Needs a look.
    pub warn: Color,
    /// The ground of what needs a look.
    pub warn_soft: Color,
    /// Wrong.
    pub bad: Color,
    /// The ground of wrong.
    pub bad_soft: Color,
    /// The ring round the focused control.
    pub focus: Color,
    /// Quiet fills: numbers, empty bars, what cannot be used.
    pub fill: Color,
    /// The text of what cannot be used.
    pub disabled: Color,
    /// How wide lines are.
    pub stroke: f32,
    /// How wide the lines of what is chosen or focused are.
    pub strong: f32,
    /// How wide the lines are that stand in for a soft ground; none where grounds are soft.
    pub outline: f32,
}

impl Tokens {
    /// A line of this colour round something that stands on a soft ground in other looks.
    #[must_use]
    pub fn outlined(&self, ink: Color) -> Border {
        Border::default().width(self.outline).color(ink)
    }

    /// A colour only as strong as `share`; nothing where grounds are not soft.
    #[must_use]
    pub fn tint(&self, color: Color, share: f32) -> Color {
        if self.is_plain() {
            Color::TRANSPARENT
        } else {
            Color { a: share, ..color }
        }
    }

    /// Whether lines alone tell grounds apart.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.outline > 0.0
    }
}

/// Dark ink on light ground.
pub(super) const LIGHT: Tokens = Tokens {
    background: color!(0xF4F6F8),
    surface: color!(0xFFFFFF),
    rail: color!(0xFBFCFD),
    line: color!(0xD9DFE6),
    line_soft: color!(0xE9EDF1),
    edge: color!(0x7A8796),
    ink: color!(0x17212E),
    ink_soft: color!(0x4A5868),
    ink_faint: color!(0x5E6C7D),
    primary: color!(0x2454C6),
    on_primary: color!(0xFFFFFF),
    primary_soft: color!(0xEAF0FE),
    ok: color!(0x17734A),
    ok_soft: color!(0xE6F4EC),
    warn: color!(0x8A5200),
    warn_soft: color!(0xFFF3DB),
    bad: color!(0xB42318),
    bad_soft: color!(0xFDECEA),
    focus: color!(0x2454C6),
    fill: color!(0xE9EDF1),
    disabled: color!(0x5E6C7D),
    stroke: 1.0,
    strong: 2.0,
    outline: 0.0,
};

/// Light ink on dark ground.
pub(super) const DARK: Tokens = Tokens {
    background: color!(0x11161D),
    surface: color!(0x1A212B),
    rail: color!(0x151B23),
    line: color!(0x323D4B),
    line_soft: color!(0x26303C),
    edge: color!(0x6B788A),
    ink: color!(0xE8EDF3),
    ink_soft: color!(0xB4C0CD),
    ink_faint: color!(0x93A1B1),
    primary: color!(0x8DB0FF),
    on_primary: color!(0x0D1B3A),
    primary_soft: color!(0x1D2B4A),
    ok: color!(0x6FD3A0),
    ok_soft: color!(0x15312A),
    warn: color!(0xF3BE62),
    warn_soft: color!(0x352A14),
    bad: color!(0xFF9A8F),
    bad_soft: color!(0x3A1D1B),
    focus: color!(0x8DB0FF),
    fill: color!(0x26303C),
    disabled: color!(0x93A1B1),
    stroke: 1.0,
    strong: 2.0,
    outline: 0.0,
};

/// Black, white and yellow, with wide lines in place of soft grounds.
pub(super) const CONTRAST: Tokens = Tokens {
    background: Color::BLACK,
    surface: Color::BLACK,
    rail: Color::BLACK,
    line: Color::WHITE,
    line_soft: Color::WHITE,
    edge: Color::WHITE,
    ink: Color::WHITE,
    ink_soft: Color::WHITE,
    ink_faint: Color::WHITE,
    primary: color!(0xFFFF00),
    on_primary: Color::BLACK,
    primary_soft: Color::BLACK,
    ok: Color::WHITE,
    ok_soft: Color::BLACK,
    warn: color!(0xFFFF00),
    warn_soft: Color::BLACK,
    bad: color!(0xFFFF00),
    bad_soft: Color::BLACK,
    focus: color!(0xFFFF00),
    fill: Color::BLACK,
    disabled: color!(0xB4B4B4),
    stroke: 2.0,
    strong: 3.0,
    outline: 2.0,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Look;

    /// The contrast of two colours (WCAG 2.2, "contrast ratio").
    fn contrast(first: Color, second: Color) -> f32 {
        let (first, second) = (first.relative_luminance(), second.relative_luminance());

        (first.max(second) + 0.05) / (first.min(second) + 0.05)
    }

    /// What text holds in this look: enough for everybody (AA), more for who asks for contrast (AAA).
    fn least(look: Look) -> f32 {
        match look {
            Look::Light | Look::Dark => 4.5,
            Look::Contrast => 7.0,
        }
    }

    #[test]
    fn text_holds_its_contrast_on_each_of_its_grounds() {
        for look in Look::ALL {
            let t = look.tokens();
            let grounds = [t.background, t.surface, t.rail, t.primary_soft, t.fill];
            let pairs = [t.ink, t.ink_soft, t.ink_faint, t.primary, t.disabled]
                .into_iter()
                .flat_map(|ink| grounds.map(|ground| (ink, ground)))
                .chain(
                    [t.ok, t.warn, t.bad]
                        .into_iter()
                        .flat_map(|ink| [(ink, t.surface), (ink, t.background)]),
                )
                .chain([
                    (t.ok, t.ok_soft),
                    (t.warn, t.warn_soft),
                    (t.bad, t.bad_soft),
                    (t.on_primary, t.primary),
                ])
                .chain(
                    // Buttons stand in banners too, and some cannot be used.
                    [t.ink, t.disabled].into_iter().flat_map(|ink| {
                        [t.ok_soft, t.warn_soft, t.bad_soft].map(|ground| (ink, ground))
                    }),
                );

            for (ink, ground) in pairs {
                let ratio = contrast(ink, ground);
                assert!(
                    ratio >= least(look),
                    "{look:?}: {ink:?} on {ground:?} has {ratio:.2}"
                );
            }
        }
    }

    #[test]
    fn parts_that_carry_meaning_hold_three_to_one() {
        for look in Look::ALL {
            let t = look.tokens();
            let grounds = [t.background, t.surface, t.rail];
            let soft = [t.primary_soft, t.ok_soft, t.warn_soft, t.bad_soft];
            let pairs = [t.edge, t.focus, t.primary, t.bad, t.ok, t.warn]
                .into_iter()
                .flat_map(|part| grounds.map(|ground| (part, ground)))
                // Buttons stand in banners too, and beside what is chosen.
                .chain(soft.map(|ground| (t.edge, ground)))
                // A bar on its track.
                .chain([(t.primary, t.fill)]);

            for (part, ground) in pairs {
                let ratio = contrast(part, ground);
                assert!(
                    ratio >= 3.0,
                    "{look:?}: {part:?} on {ground:?} has {ratio:.2}"
                );
            }
        }
    }

    #[test]
    fn high_contrast_has_three_colours_and_wide_lines() {
        let t = Look::Contrast.tokens();
        let yellow = color!(0xFFFF00);
        let colours = [
            t.background,
            t.surface,
            t.rail,
            t.line,
            t.line_soft,
            t.edge,
            t.ink,
            t.ink_soft,
            t.ink_faint,
            t.primary,
            t.on_primary,
            t.primary_soft,
            t.ok,
            t.ok_soft,
            t.warn,
            t.warn_soft,
            t.bad,
            t.bad_soft,
            t.focus,
            t.fill,
        ];

        for colour in colours {
            assert!(
                [Color::BLACK, Color::WHITE, yellow].contains(&colour),
                "{colour:?}"
            );
        }
        assert!(t.stroke >= 2.0 && t.outline >= 2.0 && t.strong > t.stroke);
        assert_eq!(t.tint(t.ink, 0.5), Color::TRANSPARENT);
    }
}
