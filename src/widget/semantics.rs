//! What a widget is and says, apart from how it looks: for screen readers and for tests.
//!
//! A widget hands its [`Semantics`] to `Operation::custom`; [`collect`] gathers them in reading order.

use std::any::Any;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Focusable, Outcome};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::Element;

/// The kind of a widget, after the roles of WAI-ARIA 1.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Something to press.
    Button,
    /// One of several choices.
    Radio,
    /// A set of choices.
    RadioGroup,
    /// Yes or no.
    CheckBox,
    /// A line to type in.
    TextField,
    /// A line whose text is hidden.
    PasswordField,
    /// A heading.
    Heading,
    /// How far something has come.
    Progress,
    /// A short word on how something stands.
    Status,
    /// A message that needs attention.
    Alert,
    /// A long list of which one entry is the current one.
    ListBox,
    /// One entry of a list.
    ListItem,
    /// A text that can be selected and copied.
    Text,
    /// A picture that shows something.
    Image,
}

impl Role {
    /// Whether a person can act on widgets of this kind.
    #[must_use]
    pub const fn is_operable(self) -> bool {
        matches!(
            self,
            Self::Button
                | Self::Radio
                | Self::RadioGroup
                | Self::CheckBox
                | Self::TextField
                | Self::PasswordField
                | Self::ListBox
                | Self::Text
        )
    }
}

/// The state of a widget, as far as it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum State {
    /// Nothing to say.
    #[default]
    Plain,
    /// Cannot be used now.
    Disabled,
    /// Ticked, chosen or present.
    On,
    /// Not ticked, not chosen.
    Off,
    /// Holds something wrong.
    Invalid,
}

/// What a widget says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Semantics {
    /// Its kind.
    pub role: Role,
    /// Its name, as a person would say it.
    pub name: String,
    /// What it holds; never for hidden text.
    pub value: Option<String>,
    /// A sentence that explains it: a hint or an error.
    pub description: Option<String>,
    /// Its state.
    pub state: State,
}

impl Semantics {
    /// A widget of this kind and name.
    #[must_use]
    pub fn new(role: Role, name: impl Into<String>) -> Self {
        Self {
            role,
            name: name.into(),
            value: None,
            description: None,
            state: State::Plain,
        }
    }

    /// Sets what it holds.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets the sentence that explains it.
    #[must_use]
    pub fn description(mut self, description: Option<String>) -> Self {
        self.description = description;
        self
    }

    /// Sets its state.
    #[must_use]
    pub const fn state(mut self, state: State) -> Self {
        self.state = state;
        self
    }
}

/// A widget found by [`collect`].
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its id, if it has one.
    pub id: Option<Id>,
    /// Its place.
    pub bounds: Rectangle,
    /// What it says.
    pub semantics: Semantics,
    /// Whether it can hold the focus, and whether it does.
    pub focus: Option<bool>,
}

/// An operation that lists all widgets that say what they are, in reading order.
#[must_use]
pub fn collect() -> impl Operation<Vec<Node>> {
    Collect { nodes: Vec::new() }
}

struct Collect {
    nodes: Vec<Node>,
}

impl Operation<Vec<Node>> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Node>>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(semantics) = state.downcast_ref::<Semantics>() {
            self.nodes.push(Node {
                id: id.cloned(),
                bounds,
                semantics: semantics.clone(),
                focus: None,
            });
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        // A widget speaks just before it reports that it can be focused; a field's line lies inside it.
        if let Some(node) =
            self.nodes.iter_mut().rev().find(|node| {
                node.semantics.role.is_operable() && node.bounds.contains(bounds.center())
            })
        {
            node.focus = Some(state.is_focused());
        }
    }

    fn finish(&self) -> Outcome<Vec<Node>> {
        Outcome::Some(self.nodes.clone())
    }
}

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
pub(super) fn describe_as<'a, Message: 'a>(
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
pub(super) fn speak<'a, Message: 'a>(
    text: String,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Described {
        says: Says::Text(text),
        content: content.into(),
    })
}

enum Says {
    Itself(Semantics, Option<Id>),
    Text(String),
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
                semantics.state == State::Disabled
            }
            Says::Text(text) => {
                operation.text(None, layout.bounds(), text);
                false
            }
        };
        if !hidden {
            self.content
                .as_widget_mut()
                .operate(tree, layout, renderer, operation);
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
