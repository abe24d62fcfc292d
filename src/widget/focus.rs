//! Moving the keyboard focus, with what iced leaves out: it wraps round, the text of a field is
//! selected, and what has the focus is scrolled into view.

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Task, Vector};

/// Room that is kept above and below what has the focus.
const MARGIN: f32 = 24.0;

/// Where the focus shall go.
#[derive(Debug, Clone, PartialEq)]
pub enum Goal {
    /// To the next control; from the last to the first.
    Next,
    /// To the previous control; from the first to the last.
    Previous,
    /// To the control with this id; nowhere if there is none.
    At(Id),
    /// Stay, but come into view.
    Here,
    /// To the control with this id, if nothing has the focus.
    Otherwise(Id),
    /// Stay, but what is in the container with this id comes into view.
    Shown(Id),
    /// To the control with this number, as they stand.
    Stop(usize),
    /// Stay, but this place in the scroll area with this number comes into view.
    Seen(Rectangle, Option<usize>),
}

/// Focuses the control with this id and scrolls it into view.
pub fn to<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::At(id.into())))
}

/// Scrolls what has the focus into view.
pub fn reveal<Message: Send + 'static>() -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::Here))
}

/// Focuses the control with this id if nothing has the focus: the focus never gets lost, and is never taken away.
pub fn otherwise<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::Otherwise(id.into())))
}

/// Scrolls the container with this id into view; the focus stays where it is.
pub fn show<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    iced::advanced::widget::operate(moving(Goal::Shown(id.into())))
}

/// The operation behind the functions above.
#[must_use]
pub fn moving<T: 'static>(goal: Goal) -> impl Operation<T> {
    let shown = match &goal {
        Goal::Seen(bounds, scroll) => Some(Spot {
            id: None,
            bounds: *bounds,
            scroll: *scroll,
        }),
        _ => None,
    };
    Survey {
        goal,
        spots: Vec::new(),
        shown,
        focused: None,
        scrolls: Vec::new(),
        inside: Vec::new(),
        entering: None,
    }
}

#[derive(Debug, Clone, Copy)]
struct Scroll {
    bounds: Rectangle,
    content: Rectangle,
    translation: Vector,
}

#[derive(Debug, Clone)]
struct Spot {
    id: Option<Id>,
    bounds: Rectangle,
    scroll: Option<usize>,
}

/// The first round: what can be focused, and in which scroll area it lies.
struct Survey {
    goal: Goal,
    spots: Vec<Spot>,
    /// The container that shall come into view.
    shown: Option<Spot>,
    focused: Option<usize>,
    scrolls: Vec<Scroll>,
    inside: Vec<usize>,
    entering: Option<usize>,
}

impl Survey {
    fn target(&self) -> Option<usize> {
        let count = self.spots.len();
        match (&self.goal, self.focused) {
            _ if count == 0 => None,
            (Goal::Next, None) => Some(0),
            (Goal::Next, Some(now)) => Some((now + 1) % count),
            (Goal::Previous, None) => Some(count - 1),
            (Goal::Previous, Some(now)) => Some((now + count - 1) % count),
            (Goal::Otherwise(_), Some(now)) => Some(now),
            (Goal::At(id), _) | (Goal::Otherwise(id), None) => self
                .spots
                .iter()
                .position(|spot| spot.id.as_ref() == Some(id)),
            (Goal::Stop(stop), _) => (*stop < count).then_some(*stop),
            (Goal::Here | Goal::Shown(_) | Goal::Seen(..), now) => now,
        }
    }

    /// What comes into view, and whether it is the first thing in its scroll area.
    fn seen(&self, target: Option<usize>) -> Option<(&Spot, bool)> {
        if let Some(shown) = &self.shown {
            return Some((shown, false));
        }
        let target = target?;
        let spot = &self.spots[target];
        let before = &self.spots[..target];
        Some((
            spot,
            !before.iter().any(|other| other.scroll == spot.scroll),
        ))
    }

    /// How far the scroll area round it must be scrolled, if at all.
    fn offset(&self, target: Option<usize>) -> Option<(usize, f32)> {
        let (spot, first) = self.seen(target)?;
        let at = spot.scroll?;
        let Scroll {
            bounds,
            content,
            translation,
        } = self.scrolls[at];
        let furthest = (content.height - bounds.height).max(0.0);
        let top = spot.bounds.y - MARGIN - bounds.y;
        let bottom = spot.bounds.y + spot.bounds.height + MARGIN - bounds.y - bounds.height;
        let wanted = if first
            && spot.bounds.y + spot.bounds.height + MARGIN - bounds.y <= bounds.height
        {
            // The heading above the first control comes back into view with it.
            0.0
        } else if top < translation.y || bottom - top > 0.0 && spot.bounds.height > bounds.height {
            top
        } else if bottom > translation.y {
            bottom
        } else {
            return None;
        };

        Some((at, wanted.clamp(0.0, furthest)))
    }
}

impl<T: 'static> Operation<T> for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let depth = self.inside.len();
        self.inside.extend(self.entering.take());
        operate(self);
        self.inside.truncate(depth);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if let (Goal::Shown(wanted), Some(id)) = (&self.goal, id)
            && wanted == id
        {
            self.shown = Some(Spot {
                id: Some(id.clone()),
                bounds,
                scroll: self.inside.last().copied(),
            });
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.entering = Some(self.scrolls.len());
        self.scrolls.push(Scroll {
            bounds,
            content,
            translation,
        });
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.spots.len());
        }
        self.spots.push(Spot {
            id: id.cloned(),
            bounds,
            scroll: self.inside.last().copied(),
        });
    }

    fn finish(&self) -> Outcome<T> {
        let target = self.target();
        if target.is_none() && self.shown.is_none() {
            return Outcome::None;
        }
        Outcome::Chain(Box::new(Apply {
            target,
            moved: self.focused != target,
            offset: self.offset(target),
            spot: 0,
            scroll: 0,
        }))
    }
}

/// The second round: focus one, release the others, scroll.
struct Apply {
    target: Option<usize>,
    moved: bool,
    offset: Option<(usize, f32)>,
    spot: usize,
    scroll: usize,
}

impl<T> Operation<T> for Apply {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((at, y)) = self.offset
            && at == self.scroll
        {
            state.scroll_to(AbsoluteOffset {
                x: None,
                y: Some(y),
            });
        }
        self.scroll += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.target != Some(self.spot) {
            state.unfocus();
        } else if self.moved {
            state.focus();
        }
        self.spot += 1;
    }

    fn finish(&self) -> Outcome<T> {
        match self.target.filter(|_| self.moved) {
            Some(target) => Outcome::Chain(Box::new(Select { target, spot: 0 })),
            None => Outcome::None,
        }
    }
}

/// The third round: what a field holds is selected; taking the focus has put the caret at its end.
struct Select {
    target: usize,
    spot: usize,
}

impl<T> Operation<T> for Select {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn text_input(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn TextInput) {
        // iced reports a line as text first, as focusable second.
        if self.spot == self.target {
            state.select_all();
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        self.spot += 1;
    }
}
