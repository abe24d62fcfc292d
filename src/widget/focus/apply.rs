//! The rounds after the first: what is meant gets the focus, and comes into view.

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

/// The second round: focus one, release the others, scroll.
pub(super) struct Apply {
    target: Option<usize>,
    moved: bool,
    offset: Option<(usize, f32)>,
    spot: usize,
    scroll: usize,
}

impl Apply {
    /// The control at the place `target` gets the focus if it is `moved`; a scroll area gets its offset.
    pub(super) fn new(target: Option<usize>, moved: bool, offset: Option<(usize, f32)>) -> Self {
        Self {
            target,
            moved,
            offset,
            spot: 0,
            scroll: 0,
        }
    }
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
