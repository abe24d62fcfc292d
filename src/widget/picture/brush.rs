//! The shapes of which illustrations are made.

use iced::advanced::text::{self, LineHeight, Renderer as _, Shaping, Wrapping};
use iced::advanced::{Renderer as _, renderer};
use iced::{
    Background, Border, Color, Pixels, Point, Rectangle, Renderer, Size, Vector, alignment, border,
};

use crate::icon::{self, Icon};
use crate::theme::Tokens;

/// The distance that a tick keeps from what is below it, whatever the scale.
const EDGE: f32 = 2.0;

/// A colour by its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    Line,
    Fill,
    Edge,
    Primary,
    Ok,
}

/// Draws in the units of a scene.
pub(super) struct Brush<'a> {
    pub(super) renderer: &'a mut Renderer,
    pub(super) tokens: &'static Tokens,
    pub(super) origin: Vector,
    pub(super) scale: f32,
}

impl Brush<'_> {
    fn place(&self, place: Rectangle) -> Rectangle {
        Rectangle {
            x: place.x * self.scale,
            y: place.y * self.scale,
            width: place.width * self.scale,
            height: place.height * self.scale,
        } + self.origin
    }

    fn quad(&mut self, place: Rectangle, border: Border, ground: Color) {
        let bounds = self.place(place);
        let quad = renderer::Quad {
            bounds,
            border,
            ..renderer::Quad::default()
        };
        self.renderer.fill_quad(quad, Background::Color(ground));
    }

    /// A sheet of paper.
    pub(super) fn sheet(&mut self, place: Rectangle) {
        let t = self.tokens;
        let border = Border::default().rounded(10.0 * self.scale);
        self.quad(place, border.width(t.stroke).color(t.line), t.surface);
    }

    /// The upper edge of a sheet, filled.
    pub(super) fn band(&mut self, sheet: Rectangle, height: f32) {
        let t = self.tokens;
        let place = Rectangle { height, ..sheet };
        let border = Border::default().rounded(border::top(10.0 * self.scale));
        self.quad(place, border, t.primary);
    }

    /// A bar with round ends.
    pub(super) fn bar(&mut self, x: f32, y: f32, width: f32, height: f32, paint: Paint) {
        let t = self.tokens;
        let (ground, border) = match paint {
            Paint::Line => (t.line, Border::default()),
            // Where fills are not told from the ground, a line shows them.
            Paint::Fill if t.is_plain() => (t.surface, Border::default().width(1.0).color(t.line)),
            Paint::Fill => (t.fill, Border::default()),
            Paint::Edge => (t.edge, Border::default()),
            Paint::Primary => (t.primary, Border::default()),
            Paint::Ok => (t.ok, Border::default()),
        };
        let radius = (height / 2.0).min(4.0) * self.scale;
        let place = Rectangle::new(Point::new(x, y), Size::new(width, height));
        self.quad(place, border.rounded(radius), ground);
    }

    /// A person: a round picture.
    pub(super) fn face(&mut self, at: Point, size: f32) {
        let t = self.tokens;
        let round = Border::default().rounded(size * self.scale / 2.0);
        let border = if t.is_plain() {
            round.width(t.stroke).color(t.primary)
        } else {
            round
        };
        let place = Rectangle::new(at, Size::new(size, size));
        self.quad(place, border, t.primary_soft);
        self.glyph(place, Icon::Person, size * 0.7, t.primary);
    }

    /// A tick in a filled circle.
    pub(super) fn badge(&mut self, at: Point, size: f32) {
        let t = self.tokens;
        let place = Rectangle::new(at, Size::new(size, size));
        let round = |place: Rectangle| Border::default().rounded(place.width * self.scale / 2.0);
        // One circle on the other: a line around the inner one would let its colour shine through at the edge.
        let inner = place.shrink(EDGE / self.scale);
        let (around, within) = (round(place), round(inner));
        self.quad(place, around, t.surface);
        self.quad(inner, within, t.ok);
        self.glyph(place, Icon::Check, size * 0.6, t.surface);
    }

    /// A picture on a rounded square.
    pub(super) fn tile(&mut self, at: Point, size: f32, icon: Icon) {
        let t = self.tokens;
        let place = Rectangle::new(at, Size::new(size, size));
        let border = Border::default().rounded(size * self.scale * 0.28);
        self.quad(place, border, t.primary);
        self.glyph(place, icon, size * 0.86, t.on_primary);
    }

    fn glyph(&mut self, place: Rectangle, icon: Icon, size: f32, color: Color) {
        let bounds = self.place(place);
        let text = text::Text {
            content: icon.character().to_string(),
            bounds: bounds.size(),
            size: Pixels(size * self.scale),
            line_height: LineHeight::Relative(1.0),
            font: icon::FONT,
            align_x: text::Alignment::Center,
            align_y: alignment::Vertical::Center,
            shaping: Shaping::Basic,
            wrapping: Wrapping::None,
        };
        // The software renderer cuts text at the edge of the layer only where these bounds pass it.
        self.renderer
            .fill_text(text, bounds.center(), color, bounds);
    }
}
