//! How a row of a long list is drawn.

use iced::advanced::text::{self, LineHeight, Renderer as _, Shaping, Wrapping};
use iced::advanced::{Renderer as _, renderer};
use iced::{Background, Border, Color, Font, Pixels, Point, Rectangle, Renderer, Size, alignment};

use super::super::Tone;
use super::place::AROUND;
use super::{Cell, Mark, ROW, Row};
use crate::icon::{self, Icon};
use crate::theme::{self, Tokens, radius, size};

/// The room at both ends of a row, and between its halves.
pub(super) const SIDE: f32 = 14.0;
/// The width of a mark with the room behind it.
pub(super) const MARK: f32 = 30.0;

/// How a row stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stand {
    /// The keys act on it.
    pub(super) current: bool,
    /// The pointer is over it, and a click does something.
    pub(super) hovered: bool,
    /// It is not the first one in sight.
    pub(super) line: bool,
    /// What the rail of the scroller takes at its right: ground and lines end there.
    pub(super) rail: f32,
}

/// Draws a row in its place.
pub(super) fn draw(
    renderer: &mut Renderer,
    t: &Tokens,
    row: &Row,
    stand: Stand,
    place: Rectangle,
    clip: Rectangle,
) {
    let free = Rectangle {
        width: place.width - stand.rail,
        ..place
    };
    let ground = if stand.current {
        Some(t.primary_soft)
    } else if stand.hovered {
        Some(t.tint(t.ink, 0.04))
    } else {
        None
    };
    if let Some(ground) = ground {
        let shown = stand.current || stand.hovered;
        let ink = if stand.current { t.primary } else { t.ink };
        let line = if shown {
            t.outlined(ink)
        } else {
            Border::default()
        };
        fill(renderer, free, line, ground);
    }
    if stand.line {
        let line = Rectangle {
            height: t.stroke,
            ..free
        };
        fill(renderer, line, Border::default(), t.line_soft);
    }
    let begin = match row.mark {
        Mark::None => SIDE,
        Mark::Box(_) | Mark::Dot(_) => SIDE + MARK,
    };
    mark(renderer, t, row.mark, place);
    let room = place.width - begin - SIDE;
    let half = if row.right.is_some() {
        (room - SIDE) / 2.0
    } else {
        room
    };
    let mut cell = |cell: &Cell, x: f32, remark: Option<&(Tone, String)>| {
        let (x, y) = (place.x + x, place.y + 7.0);
        let title = (size::TEXT, theme::REGULAR);
        words(renderer, &cell.title, (x, y, half), title, t.ink, clip);
        let (said, font, color) = match remark {
            Some((tone, remark)) => (remark, theme::SEMIBOLD, tone.colors(t).0),
            None => (&cell.detail, theme::REGULAR, t.ink_faint),
        };
        let line = (x, y + 20.0, half);
        words(renderer, said, line, (size::SMALL, font), color, clip);
    };
    let remark = row.remark.as_ref();
    cell(&row.left, begin, remark.filter(|_| row.right.is_none()));
    if let Some(right) = &row.right {
        cell(right, begin + half + SIDE, remark);
    }
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, border: Border, ground: Color) {
    let quad = renderer::Quad {
        bounds,
        border,
        ..renderer::Quad::default()
    };
    renderer.fill_quad(quad, Background::Color(ground));
}

fn mark(renderer: &mut Renderer, t: &Tokens, mark: Mark, place: Rectangle) {
    let (on, round) = match mark {
        Mark::None => return,
        Mark::Box(on) => (on, 5.0),
        Mark::Dot(on) => (on, 9.0),
    };
    let bounds = Rectangle {
        x: place.x + SIDE,
        y: place.y + (ROW - 18.0) / 2.0,
        width: 18.0,
        height: 18.0,
    };
    let filled = on && matches!(mark, Mark::Box(_));
    let border = Border::default()
        .rounded(round)
        .width(t.stroke.max(1.5))
        .color(if on { t.primary } else { t.edge });
    fill(
        renderer,
        bounds,
        border,
        if filled { t.primary } else { t.surface },
    );
    if filled {
        let check = text::Text {
            content: Icon::Check.character().to_string(),
            bounds: bounds.size(),
            size: Pixels(12.0),
            line_height: LineHeight::Relative(1.0),
            font: icon::FONT,
            align_x: text::Alignment::Center,
            align_y: alignment::Vertical::Center,
            shaping: Shaping::Basic,
            wrapping: Wrapping::None,
        };
        renderer.fill_text(check, bounds.center(), t.on_primary, bounds);
    } else if on {
        let dot = bounds.shrink(5.0);
        fill(renderer, dot, Border::default().rounded(4.0), t.primary);
    }
}

/// One line of text; what has no room ends in an ellipsis.
fn words(
    renderer: &mut Renderer,
    content: &str,
    (x, y, width): (f32, f32, f32),
    (size, font): (f32, Font),
    color: Color,
    clip: Rectangle,
) {
    let line = Rectangle {
        x,
        y,
        width,
        height: 20.0,
    };
    if content.is_empty() || line.intersection(&clip).is_none() {
        return;
    }
    let text = text::Text {
        content: shortened(content, width, size),
        bounds: Size::new(f32::INFINITY, 20.0),
        size: Pixels(size),
        line_height: LineHeight::Absolute(Pixels(20.0)),
        font,
        align_x: text::Alignment::Left,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    };
    // The software renderer cuts text at the edge of the layer only where these bounds pass it.
    renderer.fill_text(text, Point::new(x, y), color, line);
}

/// A text that certainly has no room is cut; measuring each one would cost more than drawing it.
fn shortened(content: &str, width: f32, size: f32) -> String {
    // Small letters of this face are a little wider than half their size.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width is not negative"
    )]
    let most = (width.max(0.0) / (size * 0.55)) as usize;
    if content.chars().count() <= most {
        return content.to_owned();
    }
    let mut cut: String = content.chars().take(most.saturating_sub(1)).collect();
    cut.push('…');
    cut
}

/// The frame around the list, and its scroller.
pub(super) fn frame(renderer: &mut Renderer, t: &Tokens, bounds: Rectangle) {
    let border = Border::default()
        .rounded(radius::CONTROL)
        .width(t.stroke)
        .color(t.line);
    fill(renderer, bounds, border, t.surface);
}

/// The scroller; `held` while it is dragged or the pointer is over it.
pub(super) fn scroller(renderer: &mut Renderer, t: &Tokens, bounds: Rectangle, held: bool) {
    let color = if held { t.ink_faint } else { t.edge };
    let thin = bounds.shrink(AROUND);
    fill(renderer, thin, Border::default().rounded(3.0), color);
}
