//! What is only drawn: it holds nothing, keeps nothing and answers nobody.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{mouse, renderer};
use iced::{Length, Rectangle, Renderer, Size, Theme};

use super::Element;

/// Something that can be drawn.
pub(super) trait Drawing {
    /// The room that it takes.
    fn size(&self) -> Size<Length>;

    /// Its place.
    fn layout(&self, limits: &layout::Limits) -> layout::Node {
        let size = self.size();
        layout::atomic(limits, size.width, size.height)
    }

    /// Draws it there, where any of it is seen.
    fn draw(&self, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle);
}

/// Lets a drawing stand in the window.
pub(super) fn drawn<'a, Message: 'a>(drawing: impl Drawing + 'a) -> Element<'a, Message> {
    Element::new(Drawn(drawing))
}

struct Drawn<D>(D);

impl<Message, D: Drawing> Widget<Message, Theme, Renderer> for Drawn<D> {
    fn size(&self) -> Size<Length> {
        self.0.size()
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.0.layout(limits)
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if layout.bounds().intersects(viewport) {
            self.0.draw(renderer, theme, layout.bounds());
        }
    }
}
