//! Lets a screen reader write into a line of iced, which takes keys only.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::super::Element;
use super::super::semantics::{Ask, Asked};
use super::Input;

/// The line, and what is sent when something was written into it.
pub(super) fn written<'a, Message: 'a>(
    line: impl Into<Element<'a, Message>>,
    who: u64,
    on_input: Option<Input<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Written {
        line: line.into(),
        who,
        on_input,
    })
}

struct Written<'a, Message> {
    line: Element<'a, Message>,
    /// Which line it is.
    who: u64,
    on_input: Option<Input<'a, Message>>,
}

impl<Message> Widget<Message, Theme, Renderer> for Written<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Asked>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Asked::of(self.who))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.line)]
    }

    fn diff(&self, tree: &mut Tree) {
        let _ = tree.state.downcast_mut::<Asked>().belong(self.who);
        tree.diff_children(std::slice::from_ref(&self.line));
    }

    fn size(&self) -> Size<Length> {
        self.line.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.line.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.line
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if self.on_input.is_some() {
            let asked = tree.state.downcast_mut::<Asked>();
            operation.custom(None, layout.bounds(), asked);
        }
        self.line
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let asked = tree.state.downcast_mut::<Asked>().take();
        if let (Some(Ask::Write(text)), Some(on_input)) = (asked, &self.on_input) {
            shell.publish(on_input(text));
        }
        self.line.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.line.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.line.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        )
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.line.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
