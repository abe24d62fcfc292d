//! What a screen reader is told of the window, and what it asks for.
//!
//! Nothing is collected and nothing wakes up while nobody listens: the way to the reader is opened after the first frame,
//! and waits.

mod runs;
mod tree;

use std::collections::VecDeque;
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
/// So many things may be wanted at once.
const MOST_WANTED: usize = 1_000;

/// What happens between the window and a reader.
#[derive(Clone)]
pub enum Message {
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
    /// What a reader wants was handed to the widget that it is wanted of.
    Asked,
    /// A frame was drawn since, so that the widget has done it.
    Done,
    /// What the window shows.
    Seen(Vec<Part>),
}

impl fmt::Debug for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LetIn => formatter.write_str("LetIn"),
            Self::Focused(focused) => write!(formatter, "Focused({focused})"),
            Self::Heard(heard) => write!(formatter, "Heard({heard:?})"),
            Self::Moved => formatter.write_str("Moved"),
            Self::Placed(place) => write!(formatter, "Placed({place:?})"),
            Self::Touched => formatter.write_str("Touched"),
            Self::Asked => formatter.write_str("Asked"),
            Self::Done => formatter.write_str("Done"),
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

/// What a reader wants, one thing after the other: each finds the window as the one before has left it.
#[derive(Debug, Default)]
pub struct Wanted {
    waiting: VecDeque<(u64, Want)>,
    turn: Turn,
}

/// How far the thing is whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Turn {
    /// There is none.
    #[default]
    Rest,
    /// It is on its way to the widget.
    Asking,
    /// The widget has it.
    Doing,
}

impl Wanted {
    /// One more thing is wanted. Nobody waits for so many that one is left out.
    pub fn push(&mut self, key: u64, want: Want) {
        if self.waiting.len() < MOST_WANTED {
            self.waiting.push_back((key, want));
        }
    }

    /// Whose turn it is now, if that is somebody else's.
    pub fn take_turn(&mut self) -> Option<(u64, Want)> {
        if self.turn != Turn::Rest {
            return None;
        }
        let next = self.waiting.pop_front()?;
        self.turn = Turn::Asking;
        Some(next)
    }

    /// The widget has it.
    pub fn asked(&mut self) {
        self.turn = Turn::Doing;
    }

    /// A frame was drawn.
    pub fn drawn(&mut self) {
        if self.is_being_done() {
            self.turn = Turn::Rest;
        }
    }

    /// Whether the next frame shows it done.
    #[must_use]
    pub fn is_being_done(&self) -> bool {
        self.turn == Turn::Doing
    }

    /// Nobody waits any more.
    pub fn forget(&mut self) {
        self.waiting.clear();
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
        Arc::new(move |heard| {
            // Whoever wants more than anybody could is not listened to; that somebody came or went is always heard.
            let crowded = matches!(heard, Heard::Wants(_)) && sender.len() > MOST_WANTED;
            if !crowded {
                // When the window has gone nobody listens.
                drop(sender.unbounded_send(heard));
            }
        })
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
        (Action::Click, _) => Want::Ask(Ask::Press),
        (Action::Expand, _) => Want::Open(true),
        (Action::Collapse, _) => Want::Open(false),
        (Action::Focus, _) => Want::Focus,
        (Action::ScrollIntoView, _) => Want::Sight,
        (Action::SetValue, Some(ActionData::Value(text))) => {
            // Part of it would be something else.
            if text.chars().count() > LONGEST {
                return None;
            }
            // Lines become one, with their words apart.
            let lines = text.split(['\n', '\r', '\t']);
            let lines: Vec<_> = lines.filter(|line| !line.trim().is_empty()).collect();
            let line = lines.join(" ");
            let line = line.chars().filter(|letter| !letter.is_control());
            Want::Ask(Ask::Write(line.collect()))
        }
        (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
            let caret = runs::caret(request.target_node.0, selection)?;
            Want::Ask(Ask::Select(caret))
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

        assert_eq!(written("Nord\0fjell\r\n\tAS\n"), Some(plain));
        assert!(written(&"å".repeat(LONGEST)).is_some());
        assert_eq!(written(&"å".repeat(LONGEST + 1)), None);
    }
}
