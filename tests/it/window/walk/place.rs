//! Where in the window something lies that can hold the focus, with what is scrolled taken into account.

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Point, Rectangle, Size, Vector};
use synchronizer_setup::widget::frame::PAGE;
use synchronizer_setup::widget::semantics::{Role, Semantics};

/// How far the ring stands out.
const RING: f32 = 4.0;

/// The part of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Region {
    Rail,
    Page,
    Bar,
}

/// Something that can hold the focus.
#[derive(Debug, Clone)]
pub(super) struct Stop {
    pub(super) name: String,
    pub(super) role: Role,
    pub(super) focused: bool,
    pub(super) region: Region,
    /// What comes into view with the focus.
    pub(super) bounds: Rectangle,
    /// All of it.
    pub(super) whole: Rectangle,
    /// The part of the window in which it can be seen.
    pub(super) clip: Rectangle,
}

impl Stop {
    /// Whether it is seen with its ring, or fills the room for it.
    pub(super) fn is_in_sight(&self) -> bool {
        let ring = self.bounds.expand(RING);
        let seen = self.clip.intersection(&ring);
        let high = ring.height.min(self.clip.height);
        let wide = ring.width.min(self.clip.width);
        seen.is_some_and(|seen| seen.height >= high - 1.0 && seen.width >= wide - 1.0)
    }

    /// Whether a reader meets it first: it stands higher, or in the same row further left.
    pub(super) fn is_read_before(&self, other: &Self) -> bool {
        let (one, two) = (self.whole, other.whole);
        let below = two.y + 1.0 >= one.y + one.height;
        let level = two.y < one.y + one.height && one.y < two.y + two.height;
        below || level && two.x + 1.0 >= one.x + one.width
    }
}

/// An operation that lists them in their order.
pub(super) fn stops(window: Size) -> impl Operation<Vec<Stop>> {
    let whole = Rectangle::new(Point::ORIGIN, window);
    Look {
        all: Vec::new(),
        said: None,
        region: Region::Rail,
        areas: vec![(whole, Vector::ZERO)],
        entering: None,
    }
}

struct Look {
    all: Vec<Stop>,
    /// What spoke last that a person can act on.
    said: Option<(Semantics, Rectangle)>,
    region: Region,
    /// What can be seen of the areas round it, and how far they are scrolled in all.
    areas: Vec<(Rectangle, Vector)>,
    entering: Option<((Rectangle, Vector), bool)>,
}

impl Look {
    fn area(&self) -> (Rectangle, Vector) {
        *self.areas.last().expect("the window is never left")
    }
}

impl Operation<Vec<Stop>> for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Stop>>)) {
        let depth = self.areas.len();
        let entered = self.entering.take();
        if let Some((area, page)) = entered {
            self.areas.push(area);
            if page {
                self.region = Region::Page;
            }
        }
        operate(self);
        if let Some((_, true)) = entered {
            self.region = Region::Bar;
        }
        self.areas.truncate(depth);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        let (clip, scrolled) = self.area();
        let seen = clip.intersection(&(bounds - scrolled));
        let area = (seen.unwrap_or_default(), scrolled + translation);
        self.entering = Some((area, id == Some(&Id::new(PAGE))));
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(says) = state.downcast_ref::<Semantics>()
            && says.role.is_operable()
            && says.role != Role::Radio
        {
            self.said = Some((says.clone(), bounds));
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let (says, whole) = self.said.clone().expect("it says what it is before");
        let (clip, scrolled) = self.area();
        self.all.push(Stop {
            name: says.name,
            role: says.role,
            focused: state.is_focused(),
            region: self.region,
            bounds: bounds - scrolled,
            whole: whole - scrolled,
            clip,
        });
    }

    fn finish(&self) -> Outcome<Vec<Stop>> {
        Outcome::Some(self.all.clone())
    }
}
