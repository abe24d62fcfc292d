//! Illustrations: a few rounded shapes in the colours of the look, for pages that would be bare. They say nothing that the
//! words beside them do not say.

mod brush;

use iced::advanced::layout;
use iced::{Alignment, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::Element;
use super::beside::{Else, beside_or};
use super::drawn::{Drawing, drawn};
use super::rows::rows;
use super::words;
use crate::icon::Icon;
use crate::theme::{self, space};
use brush::{Brush, Paint};

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scene {
    /// People at the left, a calendar at the right, and what will keep them in step.
    Together,
    /// The same, in step.
    InStep,
    /// A list with everything ticked.
    Ready,
}

/// The room in which a scene is drawn.
const WIDE: Size = Size::new(400.0, 136.0);
/// The same for a single sheet.
const SHEET: Size = Size::new(132.0, 124.0);
/// How large a scene is beside a heading.
const SMALL: f32 = 0.62;
/// What the words beside a scene need at least.
const ROOM: f32 = 430.0;

impl Scene {
    const fn size(self) -> Size {
        match self {
            Self::Together | Self::InStep => WIDE,
            Self::Ready => SHEET,
        }
    }
}

/// A scene in the middle of the page.
#[must_use]
pub fn picture<'a, Message: 'a>(scene: Scene) -> Element<'a, Message> {
    let picture = drawn(Picture { scene, scale: 1.0 });
    iced::widget::container(picture)
        .center_x(Length::Fill)
        .padding([space::CARD_Y, 0.0])
        .into()
}

/// Heading and lead of a page, with a small scene at their right where there is room.
pub fn opening<'a, Message: 'a>(
    heading: impl Into<String>,
    lead: impl Into<String>,
    scene: Scene,
) -> Element<'a, Message> {
    let said = rows(space::GROUP)
        .push(words::heading(heading))
        .push(words::lead(lead.into()));
    let picture = drawn(Picture {
        scene,
        scale: SMALL,
    });
    beside_or(Else::Alone, said, picture, ROOM, Alignment::Start)
}

struct Picture {
    scene: Scene,
    scale: f32,
}

impl Drawing for Picture {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&self, limits: &layout::Limits) -> layout::Node {
        let size = self.scene.size() * self.scale;
        layout::Node::new(size * (limits.max().width / size.width).min(1.0))
    }

    fn draw(&self, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle) {
        let mut brush = Brush {
            renderer,
            tokens: theme::tokens(theme),
            origin: bounds.position() - Point::ORIGIN,
            scale: bounds.width / self.scene.size().width,
        };
        match self.scene {
            Scene::Together => together(&mut brush, Paint::Edge),
            Scene::InStep => {
                together(&mut brush, Paint::Ok);
                brush.badge(Point::new(372.0, 104.0), 32.0);
            }
            Scene::Ready => ready(&mut brush),
        }
    }
}

/// Both sheets, and the way between them in this colour.
fn together(brush: &mut Brush<'_>, way: Paint) {
    for dash in [150.0, 163.0, 225.0, 238.0] {
        brush.bar(dash, 66.0, 10.0, 4.0, way);
    }
    people(brush);
    calendar(brush);
    brush.tile(Point::new(178.0, 46.0), 44.0, Icon::Mark);
}

fn people(brush: &mut Brush<'_>) {
    brush.sheet(Rectangle::new(
        Point::new(8.0, 12.0),
        Size::new(136.0, 112.0),
    ));
    for row in 0..3_u8 {
        let y = 26.0 + f32::from(row) * 32.0;
        brush.face(Point::new(22.0, y), 22.0);
        brush.bar(
            54.0,
            y + 3.0,
            64.0 - f32::from(row % 2) * 14.0,
            6.0,
            Paint::Line,
        );
        brush.bar(
            54.0,
            y + 14.0,
            42.0 + f32::from(row % 2) * 16.0,
            5.0,
            Paint::Fill,
        );
    }
}

/// The days of a work week on which something is planned.
const PLANNED: [(u8, u8); 5] = [(0, 1), (1, 0), (2, 2), (3, 1), (4, 0)];

fn calendar(brush: &mut Brush<'_>) {
    let place = Rectangle::new(Point::new(256.0, 12.0), Size::new(136.0, 112.0));
    brush.sheet(place);
    brush.band(place, 24.0);
    for row in 0..3_u8 {
        for day in 0..5_u8 {
            let at = Vector::new(f32::from(day) * 23.0, f32::from(row) * 24.0);
            let paint = if PLANNED.contains(&(day, row)) {
                Paint::Primary
            } else {
                Paint::Fill
            };
            brush.bar(270.0 + at.x, 48.0 + at.y, 16.0, 14.0, paint);
        }
    }
}

fn ready(brush: &mut Brush<'_>) {
    brush.sheet(Rectangle::new(
        Point::new(6.0, 10.0),
        Size::new(120.0, 110.0),
    ));
    brush.bar(46.0, 4.0, 40.0, 12.0, Paint::Primary);
    for row in 0..3_u8 {
        let y = 30.0 + f32::from(row) * 28.0;
        brush.badge(Point::new(18.0, y), 20.0);
        brush.bar(48.0, y + 7.0, 60.0 - f32::from(row) * 9.0, 6.0, Paint::Line);
    }
}
