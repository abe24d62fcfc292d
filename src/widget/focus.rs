//! Moving the keyboard focus, with what iced leaves out: it wraps round, the text of a field is
//! selected, and what has the focus is scrolled into view.

mod apply;
pub(super) mod memory;
mod survey;

use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Task};

pub use memory::Layer;
use survey::Survey;
pub(super) use survey::{Seen, look};

/// Where the focus shall go.
#[derive(Debug, Clone, PartialEq)]
pub enum Goal {
    /// To the next control; from the last to the first.
    Next,
    /// To the previous control; from the first to the last.
    Previous,
    /// To the control with this id; nowhere if there is none.
    At(Id),
    /// To the control with this id, where it is seen while its page is at the top; else to the first one of the page that is
    /// seen then, so that the page's beginning does not go out of sight.
    Begin(Id),
    /// Stay, but come into view.
    Here,
    /// To the control with this id, if nothing has the focus.
    Otherwise(Id),
    /// Stay, but what is in the container with this id comes into view.
    Shown(Id),
    /// Stay, but this place in the scroll area with this number comes into view.
    Seen(Rectangle, Option<usize>),
    /// To the control `to`, if the focus is in the container `from`, or nowhere.
    Onwards {
        /// The container that is done with.
        from: Id,
        /// What is next.
        to: Id,
    },
    /// To the control with this id, unless somebody is typing elsewhere.
    Offered(Id),
    /// To the control at this place of the order.
    Place(usize),
}

/// Focuses the control with this id and scrolls it into view.
pub fn to<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::At(id.into())))
}

/// Focuses the control with this id on a page that is at its top, unless it stands too far down to be seen: whoever reads
/// begins at the top, and so does the focus then.
pub fn begin<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::Begin(id.into())))
}

/// Scrolls what has the focus into view.
pub fn reveal<Message: Send + 'static>() -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::Here))
}

/// Focuses the control with this id if nothing has the focus: the focus never gets lost, and is never taken away.
pub fn otherwise<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::Otherwise(id.into())))
}

/// Focuses the control `to` if the focus is in the container `from`, which is done with, or nowhere; it is not taken from
/// somebody who has gone on elsewhere.
pub fn onwards<Message: Send + 'static>(from: impl Into<Id>, to: impl Into<Id>) -> Task<Message> {
    let (from, to) = (from.into(), to.into());
    iced::advanced::widget::operate(moving(Goal::Onwards { from, to }))
}

/// Focuses the control with this id, unless somebody is typing in a field: for what comes by itself.
pub fn offer<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::Offered(id.into())))
}

/// Scrolls the container with this id into view; the focus stays where it is.
pub fn show<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::Shown(id.into())))
}

/// The operation behind the functions above.
#[must_use]
pub fn moving<T: 'static>(goal: Goal) -> impl Operation<T> {
    Survey::of(goal)
}
