//! What a screen reader is told of the window, and what it asks for.
//!
//! Nothing is collected and nothing wakes up while nobody listens: the way to the reader is opened after the first frame,
//! and waits.

mod runs;
mod tree;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use accesskit::{Action, ActionData};
use futures::channel::mpsc;
use futures::stream::{self, BoxStream, StreamExt as _};
use iced::{Point, Size, Subscription, window};

pub use crate::platform::reader::Heard;
use crate::platform::reader::Tell;
use crate::widget::semantics::{Ask, Part, Want};
pub use tree::{Frame, tree};

/// So much text is taken from a reader at most.
const LONGEST: usize = 10_000;

/// What happens between the window and a reader.
#[derive(Clone)]
pub enum Message {
    /// The first frame was drawn.
    Drawn,
    /// A reader can be reached from now on.
    LetIn,
    /// The window got the focus, or lost it.
    Focused(bool),
    /// Somebody listens, has stopped, or asks for something.
    Heard(Heard),
    /// The window was moved, or has another size.
    Moved,
    /// Where the window stands.
    Placed(Place),
    /// Something that sends no message may have changed.
    Touched,
    /// What the window shows.
    Seen(Vec<Part>),
}

impl fmt::Debug for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Drawn => formatter.write_str("Drawn"),
            Self::LetIn => formatter.write_str("LetIn"),
            Self::Focused(focused) => write!(formatter, "Focused({focused})"),
            Self::Heard(heard) => write!(formatter, "Heard({heard:?})"),
            Self::Moved => formatter.write_str("Moved"),
            Self::Placed(place) => write!(formatter, "Placed({place:?})"),
            Self::Touched => formatter.write_str("Touched"),
            // What was typed is among them.
            Self::Seen(parts) => write!(formatter, "Seen({} …)", parts.len()),
        }
    }
}

/// Where the window stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Pixels for each unit of the desktop.
    pub factor: f32,
    /// Its corner, in units of the desktop, where the desktop tells it.
    pub corner: Option<Point>,
    /// Its size, in pixels.
    pub size: Size,
}

/// How far things are with a reader.
#[derive(Debug, Default)]
pub enum Stage {
    /// There is no way to a reader.
    #[default]
    None,
    /// The window is not there yet.
    Closed(Line),
    /// The window has not been drawn yet.
    Blank(Line, window::Id),
    /// Nobody listens.
    Idle(Line, window::Id),
    /// Somebody listens.
    Heard(Line, window::Id, Told),
}

/// What was told last.
#[derive(Default)]
pub struct Told {
    /// Where the window stood.
    pub place: Option<Place>,
    /// Its title and what it showed.
    pub seen: Option<(String, Vec<Part>)>,
    /// The way to what the window shows.
    pub look: Errand,
    /// The way to where it stands.
    pub ask: Errand,
}

impl fmt::Debug for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What was typed is in what was seen.
        let mut told = formatter.debug_struct("Told");
        told.field("place", &self.place).finish_non_exhaustive()
    }
}

/// A way on which one goes at a time, however many are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Errand {
    /// Nobody is on the way.
    #[default]
    Rest,
    /// Somebody is on the way.
    Away,
    /// Somebody is on the way, and has to go once more.
    Again,
}

impl Errand {
    /// Sends somebody; says whether that is a new way.
    pub fn send(&mut self) -> bool {
        let rests = *self == Self::Rest;
        *self = if rests { Self::Away } else { Self::Again };
        rests
    }

    /// Takes in who comes back; says whether it is to be gone once more.
    pub fn back(&mut self) -> bool {
        std::mem::take(self) == Self::Again
    }
}

/// The line on which a reader is heard.
#[derive(Clone)]
pub struct Line {
    sender: mpsc::UnboundedSender<Heard>,
    receiver: Arc<Mutex<Option<mpsc::UnboundedReceiver<Heard>>>>,
}

impl Line {
    /// A line on which nothing was said yet.
    #[must_use]
    pub fn new() -> Self {
        let (sender, receiver) = mpsc::unbounded();
        Self {
            sender,
            receiver: Arc::new(Mutex::new(Some(receiver))),
        }
    }

    /// What the other side speaks into.
    #[must_use]
    pub fn mouth(&self) -> Tell {
        let sender = self.sender.clone();
        // When the window has gone nobody listens.
        Arc::new(move |heard| drop(sender.unbounded_send(heard)))
    }

    /// What is heard, as it is heard.
    pub fn heard(&self) -> Subscription<Heard> {
        Subscription::run_with(self.clone(), |line| -> BoxStream<'static, Heard> {
            let mut receiver = line.receiver.lock().unwrap_or_else(PoisonError::into_inner);
            match receiver.take() {
                Some(receiver) => receiver.boxed(),
                None => stream::pending().boxed(),
            }
        })
    }
}

impl Default for Line {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Line")
    }
}

impl Hash for Line {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // There is one line in a program.
        "reader".hash(state);
    }
}

/// What a request of a reader means here, and for which part.
#[must_use]
pub fn meaning(request: &accesskit::ActionRequest) -> Option<(u64, Want)> {
    let want = match (&request.action, &request.data) {
        (Action::Click | Action::Expand | Action::Collapse, _) => Want::Ask(Ask::Press),
        (Action::Focus, _) => Want::Focus,
        (Action::ScrollIntoView, _) => Want::Sight,
        (Action::SetValue, Some(ActionData::Value(text))) => {
            // Part of it would be something else.
            if text.chars().count() > LONGEST {
                return None;
            }
            // As a line takes it from the keys.
            let line = text.chars().filter(|letter| !letter.is_control());
            Want::Ask(Ask::Write(line.collect()))
        }
        _ => return None,
    };
    Some((request.target_node.0, want))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Option<Want> {
        let request = accesskit::ActionRequest {
            action: Action::SetValue,
            target_tree: accesskit::TreeId::ROOT,
            target_node: accesskit::NodeId(7),
            data: Some(ActionData::Value(text.into())),
        };
        meaning(&request).map(|(_, want)| want)
    }

    #[test]
    fn a_reader_writes_what_keys_could_and_never_half_of_it() {
        let plain = Want::Ask(Ask::Write("Nordfjell AS".to_owned()));

        assert_eq!(written("Nord\0fjell\n\t AS"), Some(plain));
        assert!(written(&"å".repeat(LONGEST)).is_some());
        assert_eq!(written(&"å".repeat(LONGEST + 1)), None);
    }
}
