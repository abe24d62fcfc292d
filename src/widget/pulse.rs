//! The picture of what is under way: points in a ring of which one after the other stands out. Where motion is reduced they
//! stand still, and the window does not wake up.

use std::cell::Cell;
use std::f32::consts::TAU;
use std::time::Duration;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, mouse, renderer};
use iced::time::Instant;
use iced::{Background, Border, Color, Event, Length, Rectangle, Renderer, Size, Theme, window};

use super::Element;
use crate::theme::{self, Motion, Tokens};

/// The points of the ring.
const POINTS: u16 = 8;
/// How long one of them stands out.
const STEP: Duration = Duration::from_millis(220);
/// How strong the points are, from the one that stands out backwards.
const STRENGTH: [f32; POINTS as usize] = [1.0, 0.8, 0.62, 0.48, 0.36, 0.3, 0.3, 0.3];
/// How strong they are where nothing moves.
const STILL: f32 = 0.85;

/// The ring in a square of this size, in the colour of its surroundings or in one of its own.
pub(super) fn pulse<'a, Message: 'a>(
    size: f32,
    color: Option<fn(&Tokens) -> Color>,
) -> Element<'a, Message> {
    Element::new(Pulse { size, color })
}

struct Pulse {
    size: f32,
    color: Option<fn(&Tokens) -> Color>,
}

#[derive(Default)]
struct State {
    begun: Option<Instant>,
    now: Option<Instant>,
    /// Known only once it was drawn.
    motion: Cell<Motion>,
}

impl State {
    /// The point that stands out; `None` while nothing moves.
    fn ahead(&self) -> Option<u16> {
        let passed = self.now?.duration_since(self.begun?);
        let steps = passed.as_millis() / STEP.as_millis();
        (self.motion.get() == Motion::Usual)
            .then(|| u16::try_from(steps % u128::from(POINTS)).unwrap_or_default())
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Pulse {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size), Length::Fixed(self.size))
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, self.size, self.size)
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        _: Layout<'_>,
        _: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _: &Rectangle,
    ) {
        let Event::Window(window::Event::RedrawRequested(now)) = event else {
            return;
        };
        let state = tree.state.downcast_mut::<State>();
        let _ = state.begun.get_or_insert(*now);
        state.now = Some(*now);
        if state.motion.get() == Motion::Usual {
            shell.request_redraw_at(*now + STEP);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        state.motion.set(theme::motion(theme));
        let ink = self
            .color
            .map_or(style.text_color, |color| color(theme::tokens(theme)));
        let centre = layout.bounds().center();
        let (far, point) = (self.size * 0.38, self.size * 0.17);
        for place in 0..POINTS {
            let angle = f32::from(place) / f32::from(POINTS) * TAU;
            let strength = match state.ahead() {
                Some(ahead) => STRENGTH[usize::from((ahead + POINTS - place) % POINTS)],
                None => STILL,
            };
            let quad = renderer::Quad {
                bounds: Rectangle {
                    x: centre.x + far * angle.sin() - point / 2.0,
                    y: centre.y - far * angle.cos() - point / 2.0,
                    width: point,
                    height: point,
                },
                border: Border::default().rounded(point / 2.0),
                // Between two dots of the screen, or the ring would have corners.
                snap: false,
                ..renderer::Quad::default()
            };
            let color = Color {
                a: ink.a * strength,
                ..ink
            };
            renderer.fill_quad(quad, Background::Color(color));
        }
    }
}
