//! The first round: what can be focused, in which scroll area it lies, and what of it is meant.

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use super::super::frame::PAGE;
use super::Goal;
use super::apply::Apply;

/// Room that is kept above and below what has the focus.
const MARGIN: f32 = 24.0;
/// Room for the hint and the error below a field.
const REMARK: f32 = 68.0;
/// How far the ring of the focus stands out.
const RING: f32 = 4.0;

/// What can hold the focus, in its order, and what of it does.
#[derive(Debug, Clone, Default)]
pub(in crate::widget) struct Seen {
    pub(in crate::widget) spots: Vec<Spot>,
    pub(in crate::widget) focused: Option<usize>,
}

/// An operation that only looks.
pub(in crate::widget) fn look() -> impl Operation<Seen> {
    Look(Survey::of(Goal::Here))
}

#[derive(Debug, Clone, Copy)]
struct Scroll {
    bounds: Rectangle,
    content: Rectangle,
    translation: Vector,
    /// Whether it is the page, and not a list or the steps.
    is_page: bool,
}

/// Something that can hold the focus, or come into view.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::widget) struct Spot {
    pub(super) id: Option<Id>,
    pub(super) bounds: Rectangle,
    pub(super) scroll: Option<usize>,
    /// Whether a person types there.
    pub(super) typed: bool,
}

/// The first round: what can be focused, and in which scroll area it lies.
pub(super) struct Survey {
    goal: Goal,
    spots: Vec<Spot>,
    /// The container that shall come into view.
    shown: Option<Spot>,
    /// The container that is done with.
    from: Option<Rectangle>,
    focused: Option<usize>,
    /// Whether what comes next is a line to type in.
    line: bool,
    scrolls: Vec<Scroll>,
    inside: Vec<usize>,
    entering: Option<usize>,
}

impl Survey {
    pub(super) fn of(goal: Goal) -> Self {
        let shown = match &goal {
            Goal::Seen(bounds, scroll) => Some(Spot {
                id: None,
                bounds: *bounds,
                scroll: *scroll,
                typed: false,
            }),
            _ => None,
        };
        Self {
            goal,
            spots: Vec::new(),
            shown,
            from: None,
            focused: None,
            line: false,
            scrolls: Vec::new(),
            inside: Vec::new(),
            entering: None,
        }
    }

    /// Whether this place is in the container that is done with.
    fn is_done_with(&self, place: usize) -> bool {
        let within = |from: Rectangle| from.contains(self.spots[place].bounds.center());
        self.from.is_some_and(within)
    }

    /// Where the container that is done with begins, if the focus stays in it.
    fn begin_of_done(&self, target: Option<usize>) -> Option<f32> {
        target
            .filter(|target| self.is_done_with(*target))
            .and(self.from)
            .map(|from| from.y)
    }

    fn target(&self) -> Option<usize> {
        let count = self.spots.len();
        match (&self.goal, self.focused) {
            _ if count == 0 => None,
            (Goal::Next, None) => Some(0),
            (Goal::Next, Some(now)) => Some((now + 1) % count),
            (Goal::Previous, None) => Some(count - 1),
            (Goal::Previous, Some(now)) => Some((now + count - 1) % count),
            (Goal::Otherwise(_), Some(now)) => Some(now),
            (Goal::Offered(_), Some(now)) if self.spots[now].typed => Some(now),
            (Goal::Onwards { .. }, Some(now)) if !self.is_done_with(now) => Some(now),
            (
                Goal::At(id)
                | Goal::Otherwise(id)
                | Goal::Offered(id)
                | Goal::Onwards { to: id, .. },
                _,
            ) => self
                .spots
                .iter()
                .position(|spot| spot.id.as_ref() == Some(id)),
            (Goal::Begin(id), _) => self.begin(id),
            (Goal::Place(place), _) => Some(*place).filter(|place| *place < count),
            (Goal::Here | Goal::Shown(_) | Goal::Seen(..), now) => now,
        }
    }

    /// The control with this id, or else the first one of the page, of those that are seen while the page is at its top.
    fn begin(&self, id: &Id) -> Option<usize> {
        let seen = |wanted: &dyn Fn(&Spot) -> bool| {
            let mut spots = self.spots.iter();
            spots.position(|spot| wanted(spot) && self.is_seen_at_top(spot))
        };
        let of_page = |spot: &Spot| spot.scroll.is_some_and(|at| self.scrolls[at].is_page);
        seen(&|spot| spot.id.as_ref() == Some(id)).or_else(|| seen(&of_page))
    }

    /// Whether this place is seen while its scroll area is at the top.
    fn is_seen_at_top(&self, spot: &Spot) -> bool {
        let seen = |at: usize| {
            let area = self.scrolls[at].bounds;
            spot.bounds.y + spot.bounds.height <= area.y + area.height
        };
        spot.scroll.is_none_or(seen)
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
            ..
        } = self.scrolls[at];
        let furthest = (content.height - bounds.height).max(0.0);
        // What is nearly as high as the area keeps less room round it; of what is higher, the beginning is seen.
        let room = bounds.height - spot.bounds.height;
        let margin = MARGIN.min((room / 2.0).max(RING));
        let top = spot.bounds.y - margin - bounds.y;
        // What a field has to say stands below it.
        let below = if spot.typed {
            REMARK.min((room - margin).max(margin))
        } else {
            margin
        };
        let bottom = top + margin + below - room;
        let begin = self.begin_of_done(target).map(|y| y - MARGIN - bounds.y);
        let wanted = if let Some(begin) = begin {
            // What has changed is read from its beginning, as far as the control stays in view.
            begin.max(bottom)
        } else if first && top + spot.bounds.height + margin + below <= bounds.height {
            // The heading above the first control comes back into view with it.
            0.0
        } else if top < translation.y || room < 2.0 * margin {
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
        match (&self.goal, id) {
            (Goal::Shown(wanted), Some(id)) if wanted == id => {
                self.shown = Some(Spot {
                    id: Some(id.clone()),
                    bounds,
                    scroll: self.inside.last().copied(),
                    typed: false,
                });
            }
            (Goal::Onwards { from, .. }, Some(id)) if from == id => self.from = Some(bounds),
            _ => {}
        }
    }

    fn text_input(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn TextInput) {
        // iced reports a line as text first, as focusable second.
        self.line = true;
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
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
            is_page: id == Some(&Id::new(PAGE)),
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
            typed: std::mem::take(&mut self.line),
        });
    }

    fn finish(&self) -> Outcome<T> {
        let target = self.target();
        let begins = matches!(self.goal, Goal::Begin(_));
        if target.is_none() && self.shown.is_none() && !begins {
            return Outcome::None;
        }
        let moved = self.focused != target;
        Outcome::Chain(Box::new(Apply::new(target, moved, self.offset(target))))
    }
}

/// The first round alone.
struct Look(Survey);

impl Operation<Seen> for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Seen>)) {
        let depth = self.0.inside.len();
        self.0.inside.extend(self.0.entering.take());
        operate(self);
        self.0.inside.truncate(depth);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        Operation::<()>::scrollable(&mut self.0, id, bounds, content, translation, state);
    }

    fn text_input(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn TextInput) {
        Operation::<()>::text_input(&mut self.0, id, bounds, state);
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        Operation::<()>::focusable(&mut self.0, id, bounds, state);
    }

    fn finish(&self) -> Outcome<Seen> {
        Outcome::Some(Seen {
            spots: self.0.spots.clone(),
            focused: self.0.focused,
        })
    }
}
