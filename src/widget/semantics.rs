//! What a widget is and says, apart from how it looks: for screen readers and for tests.
//!
//! A widget hands its [`Semantics`] to `Operation::custom`, and what stands inside it to `Operation::traverse`; [`parts`]
//! gathers all of them in reading order, [`collect`] those that are more than text and frame. What a reader asks of a
//! widget reaches it through [`reach`].

mod asked;
mod described;
mod front;
mod gathered;
mod keys;
mod reach;

pub use asked::{Ask, Asked, Caret};
pub use described::describe;
pub(super) use described::{adorn, describe_as, speak};
pub use front::in_front;
pub use gathered::{Node, Part, collect, parts};
pub use keys::{WHOLE, keys, title};
pub use reach::{Want, reach};

/// The kind of a widget, after the roles of WAI-ARIA 1.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Something to press.
    Button,
    /// Something to press that shows or hides what stands below it.
    Fold,
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
    /// How much time is left; nobody is told of each second.
    Timer,
    /// A short word on how something stands.
    Status,
    /// A message that needs attention.
    Alert,
    /// A message that needs an answer, with the buttons that give it; the page stays in reach.
    Question,
    /// A question in the place of a page: nothing else can be reached.
    Dialog,
    /// A long list of which one entry is the current one.
    ListBox,
    /// One entry of a list.
    ListItem,
    /// A text that can be selected and copied.
    Text,
    /// A picture that shows something.
    Image,
    /// A text that only stands there.
    Paragraph,
    /// Things that belong together; without a name of its own it has that of the first heading inside.
    Group,
    /// The list of steps.
    Navigation,
    /// The page.
    Main,
    /// The buttons that belong to the whole page.
    Toolbar,
}

impl Role {
    /// Whether a person can act on widgets of this kind.
    #[must_use]
    pub const fn is_operable(self) -> bool {
        matches!(
            self,
            Self::Button
                | Self::Fold
                | Self::Radio
                | Self::RadioGroup
                | Self::CheckBox
                | Self::TextField
                | Self::PasswordField
                | Self::ListBox
                | Self::Text
        )
    }

    /// Whether widgets of this kind only hold others.
    #[must_use]
    pub const fn is_frame(self) -> bool {
        matches!(
            self,
            Self::Group | Self::Dialog | Self::Navigation | Self::Main | Self::Toolbar
        )
    }

    /// Whether the text inside is said with others, not by the widget itself.
    const fn leaves_text_to_its_parts(self) -> bool {
        self.is_frame() || matches!(self, Self::RadioGroup)
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
    /// Ticked, chosen, open or present.
    On,
    /// Not ticked, not chosen, closed.
    Off,
    /// Holds something wrong.
    Invalid,
    /// Something is under way.
    Busy,
}

/// Whether a change is said at once, wherever the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Live {
    /// It is not.
    #[default]
    Off,
    /// After what is being said.
    Polite,
    /// Before everything else.
    Assertive,
}

/// How a text belongs to a widget beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Relation {
    /// It does not.
    #[default]
    None,
    /// It names the one that follows.
    Names,
    /// It explains the one before.
    Explains,
    /// It says what is wrong with the one before.
    Corrects,
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
    /// An example of what it may hold.
    pub placeholder: Option<String>,
    /// A sentence that explains it: a hint or an error.
    pub description: Option<String>,
    /// Its state.
    pub state: State,
    /// Whether a change of its name is said at once.
    pub live: Live,
    /// How it belongs to a widget beside it.
    pub relation: Relation,
    /// The rank of a heading, from 1; 0 for what is none.
    pub level: usize,
    /// How much of it is done, of a hundred.
    pub percent: Option<u8>,
    /// Its place among how many, from 0, where only some of them are there.
    pub place: Option<(usize, usize)>,
}

impl Semantics {
    /// A widget of this kind and name.
    #[must_use]
    pub fn new(role: Role, name: impl Into<String>) -> Self {
        Self {
            role,
            name: name.into(),
            value: None,
            placeholder: None,
            description: None,
            state: State::Plain,
            live: Live::Off,
            relation: Relation::None,
            level: 0,
            percent: None,
            place: None,
        }
    }

    /// Sets what it holds.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets an example of what it may hold; an empty one is none.
    #[must_use]
    pub fn placeholder(mut self, example: &str) -> Self {
        self.placeholder = (!example.is_empty()).then(|| example.to_owned());
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

    /// Sets whether a change of its name is said at once.
    #[must_use]
    pub const fn live(mut self, live: Live) -> Self {
        self.live = live;
        self
    }

    /// Sets how it belongs to a widget beside it.
    #[must_use]
    pub const fn relation(mut self, relation: Relation) -> Self {
        self.relation = relation;
        self
    }

    /// Sets the rank of a heading.
    #[must_use]
    pub const fn level(mut self, level: usize) -> Self {
        self.level = level;
        self
    }

    /// Sets how much of it is done, of a hundred.
    #[must_use]
    pub const fn percent(mut self, percent: u8) -> Self {
        self.percent = Some(percent);
        self
    }

    /// Sets its place among how many, from 0.
    #[must_use]
    pub const fn place(mut self, place: usize, of: usize) -> Self {
        self.place = Some((place, of));
        self
    }
}
