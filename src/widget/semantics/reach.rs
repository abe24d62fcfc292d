//! The operation that asks something of one widget, which is known by its number.

use std::any::Any;

use iced::Rectangle;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Id, Operation};

use super::super::focus::{Goal, moving};
use super::gathered::{Gather, Walk, Walked};
use super::{Ask, Asked, Part, Role, State, in_front, keys};

/// What a reader wants of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// The focus shall go there.
    Focus,
    /// It shall come into view.
    Sight,
    /// It shall be open, or shut.
    Open(bool),
    /// This.
    Ask(Ask),
}

/// An operation that does what a reader wants of the part with this number, if it is still there and can.
#[must_use]
pub fn reach<T: Send + 'static>(key: u64, want: Want) -> impl Operation<T> {
    Walked(Look {
        key,
        want,
        gather: Gather::default(),
    })
}

/// The first round: where the part is.
struct Look {
    key: u64,
    want: Want,
    gather: Gather,
}

impl Look {
    /// What can hold the focus for a part: itself, or the group or the list that it is in.
    fn holder(&self, part: &Part) -> Option<usize> {
        let around = part.parent.map(|parent| &self.gather.parts[parent]);
        part.stop.or_else(|| around.and_then(|around| around.stop))
    }
}

impl<T: Send + 'static> Walk<T> for Look {
    fn gather(&mut self) -> &mut Gather {
        &mut self.gather
    }

    fn end(&self) -> Outcome<T> {
        let keys = keys(&self.gather.parts);
        let Some(at) = keys.iter().position(|key| *key == self.key) else {
            return Outcome::None;
        };
        // What lies behind a dialog is not there.
        if !in_front(&self.gather.parts)[at] {
            return Outcome::None;
        }
        let part = &self.gather.parts[at];
        let of_list = part.node.semantics.role == Role::ListItem && part.stop.is_none();
        let sight = Goal::Seen(part.node.bounds, part.scroll);
        let focus = self.holder(part).map(Goal::Place);
        let (ask, then) = match &self.want {
            Want::Focus if of_list => (Some(Ask::Choose), focus),
            Want::Focus => (None, focus),
            Want::Sight if of_list && focus.is_some() => (Some(Ask::Show), Some(sight)),
            Want::Sight => (None, Some(sight)),
            Want::Open(open) => {
                let stands = part.node.semantics.state;
                let other = if *open { State::Off } else { State::On };
                ((stands == other).then_some(Ask::Press), None)
            }
            Want::Ask(Ask::Select(_)) if part.caret.is_none() => (None, None),
            Want::Ask(ask) => (Some(ask.clone()), None),
        };
        match (ask, then) {
            (Some(ask), then) => Outcome::Chain(Box::new(Walked(Tell {
                at,
                ask,
                then,
                gather: Gather::default(),
                now: None,
            }))),
            (None, Some(goal)) => Outcome::Chain(Box::new(moving(goal))),
            (None, None) => Outcome::None,
        }
    }
}

/// The second round: the part is told.
struct Tell {
    at: usize,
    ask: Ask,
    then: Option<Goal>,
    gather: Gather,
    /// The part that spoke last.
    now: Option<usize>,
}

impl<T: Send + 'static> Walk<T> for Tell {
    fn gather(&mut self) -> &mut Gather {
        &mut self.gather
    }

    fn meet(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(asked) = state.downcast_mut::<Asked>() {
            if self.now == Some(self.at) {
                asked.put(self.ask.clone());
            }
        } else {
            self.now = self.gather.say(id, bounds, state).or(self.now);
        }
    }

    fn end(&self) -> Outcome<T> {
        match &self.then {
            Some(goal) => Outcome::Chain(Box::new(moving(goal.clone()))),
            None => Outcome::None,
        }
    }
}
