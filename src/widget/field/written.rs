//! Lets a screen reader write into a line of iced, which takes keys only, and know where its caret stands; and says when
//! the focus has left it.

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, mouse, text};
use iced::widget::text_input::{self, Value, cursor};
use iced::{Event, Rectangle, Renderer, Theme};

use super::super::Element;
use super::super::semantics::{Ask, Asked, Caret};
use super::super::through::through;
use super::Input;

/// What iced knows of a line.
type Line = text_input::State<<Renderer as text::Renderer>::Paragraph>;

/// The line, what everybody may know that it holds, and what is sent when something was written into it and when the focus
/// goes elsewhere.
pub(super) fn written<'a, Message: Clone + 'a>(
    line: text_input::TextInput<'a, Message>,
    who: u64,
    told: Option<&'a str>,
    on_input: Option<Input<'a, Message>>,
    on_leave: Option<Message>,
) -> Element<'a, Message> {
    Element::new(Written {
        line: line.into(),
        who,
        told,
        on_input,
        on_leave,
    })
}

/// What is known of a line from one event to the next.
struct Known {
    asked: Asked,
    /// Whether it had the focus.
    held: bool,
}

struct Written<'a, Message> {
    line: Element<'a, Message>,
    /// Which line it is.
    who: u64,
    /// What it holds; nothing where it is hidden.
    told: Option<&'a str>,
    on_input: Option<Input<'a, Message>>,
    on_leave: Option<Message>,
}

fn caret(line: &Line, holds: &str) -> Caret {
    match line.cursor().state(&Value::new(holds)) {
        cursor::State::Index(at) => Caret {
            anchor: at,
            focus: at,
        },
        cursor::State::Selection { start, end } => Caret {
            anchor: start,
            focus: end,
        },
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Written<'_, Message> {
    through!(below line: children, size, size_hint, layout, draw, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Known>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Known {
            asked: Asked::of(self.who),
            held: false,
        })
    }

    fn diff(&self, tree: &mut Tree) {
        let known = tree.state.downcast_mut::<Known>();
        if known.asked.belong(self.who) {
            known.held = false;
        }
        tree.diff_children(std::slice::from_ref(&self.line));
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if self.on_input.is_some() {
            let known = tree.state.downcast_mut::<Known>();
            operation.custom(None, layout.bounds(), &mut known.asked);
        }
        if let Some(holds) = self.told {
            let line = tree.children[0].state.downcast_ref::<Line>();
            operation.custom(None, layout.bounds(), &mut caret(line, holds));
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
        let known = tree.state.downcast_mut::<Known>();
        let asked = known.asked.take();
        let line = tree.children[0].state.downcast_mut::<Line>();
        match (asked, &self.on_input) {
            (Some(Ask::Write(text)), Some(on_input)) => {
                // What is typed next goes on there.
                line.move_cursor_to_end();
                shell.publish(on_input(text));
            }
            (Some(Ask::Select(caret)), _) => {
                line.select_range(caret.anchor, caret.focus);
                shell.request_redraw();
            }
            _ => {}
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
        let holds = tree.children[0].state.downcast_ref::<Line>().is_focused();
        let left = std::mem::replace(&mut known.held, holds) && !holds;
        if left && let Some(message) = &self.on_leave {
            shell.publish(message.clone());
        }
    }
}
