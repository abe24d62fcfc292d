//! The widget that lets anything say what it is.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::super::Element;
use super::{Semantics, State};

/// Lets `content` say what it is; nothing else changes.
pub fn describe<'a, Message: 'a>(
    semantics: Semantics,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Described {
        says: Says::Itself(semantics, None),
        content: content.into(),
    })
}

/// As [`describe`], with the id of what stands inside.
pub(in super::super) fn describe_as<'a, Message: 'a>(
    id: Option<Id>,
    semantics: Semantics,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Described {
        says: Says::Itself(semantics, id),
        content: content.into(),
    })
}

/// Reports a text that iced itself keeps silent about, such as rich text.
pub(in super::super) fn speak<'a, Message: 'a>(
    text: String,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Described {
        says: Says::Text(text),
        content: content.into(),
    })
}

/// Leaves out what only adorns, such as the letters that stand for a system beside its name.
pub(in super::super) fn adorn<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Described {
        says: Says::Nothing,
        content: content.into(),
    })
}

enum Says {
    Itself(Semantics, Option<Id>),
    Text(String),
    Nothing,
}

struct Described<'a, Message> {
    says: Says,
    content: Element<'a, Message>,
}

impl<Message> Widget<Message, Theme, Renderer> for Described<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let hidden = match &mut self.says {
            Says::Itself(semantics, id) => {
                operation.custom(id.as_ref(), layout.bounds(), semantics);
                // A disabled line would otherwise stay in the Tab order.
                let disabled = semantics.state == State::Disabled;
                if disabled {
                    // What follows does not stand inside.
                    operation.traverse(&mut |_| {});
                }
                disabled
            }
            Says::Text(text) => {
                operation.text(None, layout.bounds(), text);
                false
            }
            Says::Nothing => true,
        };
        if !hidden {
            // What stands inside belongs to it.
            operation.traverse(&mut |operation| {
                self.content
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            });
        }
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
        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
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
        self.content
            .as_widget()
            .draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content
            .as_widget()
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}
