//! The widget that lets anything say what it is.

use iced::advanced::Layout;
use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::{Renderer, Theme};

use super::super::Element;
use super::super::through::through;
use super::{Semantics, State};

/// Lets `content` say what it is; nothing else changes.
pub fn describe<'a, Message: 'a>(
    semantics: Semantics,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    describe_as(None, semantics, content)
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
    through!(same content: tag, state, children, diff, size, size_hint, layout, update, draw, mouse_interaction, overlay);

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
}
