//! Scrolling by keys.

use iced::Rectangle;
use iced::Vector;
use iced::advanced::widget::operation::{Scrollable, scrollable::AbsoluteOffset};
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::key::Named;

/// How far an arrow key scrolls.
const STEP: f32 = 48.0;

/// How far the areas that can be scrolled go.
#[derive(Debug, Clone, Copy)]
pub(super) enum Scroll {
    /// By a share of what is in sight.
    Leaf(f32),
    /// By so much.
    Step(f32),
    /// To the top.
    Top,
    /// To the bottom.
    Bottom,
}

impl Scroll {
    /// What a key means where nothing else takes it.
    pub(super) fn of(key: Named) -> Option<Self> {
        Some(match key {
            Named::PageDown => Self::Leaf(0.9),
            Named::PageUp => Self::Leaf(-0.9),
            Named::ArrowDown => Self::Step(STEP),
            Named::ArrowUp => Self::Step(-STEP),
            Named::Home => Self::Top,
            Named::End => Self::Bottom,
            _ => return None,
        })
    }
}

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        let by = |y| AbsoluteOffset { x: 0.0, y };
        let to = |y| AbsoluteOffset {
            x: None,
            y: Some(y),
        };
        match self {
            Self::Leaf(share) => state.scroll_by(by(bounds.height * *share), bounds, content),
            Self::Step(step) => state.scroll_by(by(*step), bounds, content),
            Self::Top => state.scroll_to(to(0.0)),
            Self::Bottom => state.scroll_to(to((content.height - bounds.height).max(0.0))),
        }
    }
}
