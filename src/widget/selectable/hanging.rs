//! Lines that stand right of their numbers or dashes.

use iced::advanced::text::{self, LineHeight, Renderer as _, Wrapping};
use iced::alignment::Vertical;
use iced::{Pixels, Point, Rectangle, Renderer, Size, Theme};

use super::super::drawn::Drawing;
use super::super::list::{self, Number};
use super::spread::Spread;
use super::{Editor, Face, Lines, Selectable, bold};
use crate::theme;

/// Between such a number or dash and its line.
const BLANKS: &str = "  ";

impl Selectable {
    /// How far lines stand right of their numbers or dashes.
    const fn hang(&self) -> f32 {
        match self.face {
            _ if !self.is_hanging() => 0.0,
            Face::Heading | Face::Lead | Face::Body => list::INDENT,
            Face::Secondary | Face::Mono => 16.0,
        }
    }

    /// What lies between two lines.
    pub(super) const fn gap(&self) -> f32 {
        match self.face {
            _ if !self.is_hanging() => 0.0,
            Face::Heading | Face::Lead | Face::Body => list::APART,
            Face::Secondary | Face::Mono => list::NEXT,
        }
    }

    const fn is_hanging(&self) -> bool {
        matches!(self.lines, Lines::Hanging)
    }

    /// What stands left of each line, and the lines themselves.
    pub(super) fn first(&self) -> (Vec<String>, Option<(String, bold::Lines)>) {
        if !self.is_hanging() {
            return (Vec::new(), None);
        }
        let lines = self.text.lines();
        let (first, rest): (Vec<&str>, Vec<&str>) = lines
            .map(|line| line.split_once(BLANKS).unwrap_or(("", line)))
            .unzip();
        let first = first.into_iter().map(str::to_owned).collect();
        (first, Some(bold::split(&rest.join("\n"))))
    }

    /// Where the lines stand, of all that the text takes.
    pub(super) fn beside(&self, bounds: Rectangle) -> Rectangle {
        let hang = self.hang();
        Rectangle {
            x: bounds.x + hang,
            width: (bounds.width - hang).max(0.0),
            ..bounds
        }
    }

    /// Numbers in their circles, or dashes, each at the height where its line begins.
    pub(super) fn draw_first(
        &self,
        first: &[String],
        (editor, spread): (&Editor, &Spread),
        renderer: &mut Renderer,
        theme: &Theme,
        bounds: Rectangle,
    ) {
        let mut drawn = None;
        for run in editor.buffer().layout_runs() {
            let line = Some(run.line_i);
            if drawn == line {
                continue;
            }
            drawn = line;
            let Some(first) = first.get(run.line_i) else {
                continue;
            };
            let place = Point::new(bounds.x, bounds.y + spread.shown(run.line_top));
            if let Some(number) = number(first) {
                let circle = Rectangle::new(place, Size::new(list::CIRCLE, list::CIRCLE));
                Number(number).draw(renderer, theme, circle);
                continue;
            }
            let height = self.face.line_height();
            let color = self.face.color(theme::tokens(theme));
            let text = text::Text {
                content: first.clone(),
                bounds: Size::new(self.hang(), height),
                size: Pixels(self.face.size()),
                line_height: LineHeight::Absolute(Pixels(height)),
                font: self.face.font(),
                align_x: text::Alignment::Default,
                align_y: Vertical::Top,
                shaping: text::Shaping::Advanced,
                wrapping: Wrapping::None,
            };
            renderer.fill_text(text, place, color, bounds);
        }
    }
}

/// The number, where a line has one: figures and a dot.
fn number(first: &str) -> Option<&str> {
    let number = first.strip_suffix('.')?;
    let figures = number.bytes().all(|byte| byte.is_ascii_digit());
    (figures && !number.is_empty()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::super::selectable;
    use super::*;

    #[test]
    fn a_number_stands_apart_from_its_line_and_is_still_said() {
        let text = selectable(Face::Body, "Do", "1.  Tick **the box**.\n2.  Try again.").hanging();

        let (first, lines) = text.first();

        assert_eq!(first, ["1.", "2."]);
        assert_eq!(
            lines.map(|(lines, _)| lines).as_deref(),
            Some("Tick the box.\nTry again.")
        );
        assert_eq!(text.split().0, "1.  Tick the box.\n2.  Try again.");
    }

    #[test]
    fn a_number_is_shown_as_in_a_list_that_is_only_read() {
        let text = selectable(Face::Body, "Do", "1.  Tick the box.").hanging();

        assert_eq!(
            ["1.", "12.", "–", ".", ""].map(number),
            [Some("1"), Some("12"), None, None, None]
        );
        let lines = Rectangle::with_size(Size::new(300.0, list::CIRCLE));
        assert!((text.beside(lines).x - list::INDENT).abs() < f32::EPSILON);
    }

    #[test]
    fn a_line_without_a_number_keeps_all_its_words() {
        let text = selectable(Face::Secondary, "Left out", "–  Passwords\nNames").hanging();

        let (first, lines) = text.first();

        assert_eq!(first, ["–", ""]);
        assert_eq!(
            lines.map(|(lines, _)| lines).as_deref(),
            Some("Passwords\nNames")
        );
    }
}
