//! The operation that gathers what all widgets say.

use std::any::Any;

use iced::advanced::widget::operation::{self, Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use super::super::together::apart;
use super::{Caret, Role, Semantics};

/// A widget found by [`collect`].
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its id, if it has one.
    pub id: Option<Id>,
    /// Its place, before anything is scrolled.
    pub bounds: Rectangle,
    /// What it says.
    pub semantics: Semantics,
    /// Whether it can hold the focus, and whether it does.
    pub focus: Option<bool>,
}

/// A widget, or a text, with its place in the whole, found by [`parts`].
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The widget.
    pub node: Node,
    /// The part that it stands in, by its number.
    pub parent: Option<usize>,
    /// Its number among what can hold the focus.
    pub stop: Option<usize>,
    /// Where its caret stands, if it is a line that everybody may read.
    pub caret: Option<Caret>,
    /// The number of the scroll area that it lies in.
    pub scroll: Option<usize>,
    /// How far that is scrolled.
    pub shift: Vector,
    /// What can be seen of that.
    pub clip: Option<Rectangle>,
}

impl Part {
    /// Where it is in the window, as far as it can be seen; what cannot has no size.
    #[must_use]
    pub fn seen(&self) -> Rectangle {
        let bounds = self.node.bounds - self.shift;
        let Some(clip) = self.clip else {
            return bounds;
        };
        let [left, right] = [bounds.x, bounds.x + bounds.width]
            .map(|x| x.clamp(clip.x, clip.x + clip.width.max(0.0)));
        let [top, bottom] = [bounds.y, bounds.y + bounds.height]
            .map(|y| y.clamp(clip.y, clip.y + clip.height.max(0.0)));
        Rectangle {
            x: left,
            y: top,
            width: right - left,
            height: bottom - top,
        }
    }
}

/// What the walk stands in.
#[derive(Debug, Clone, Copy, Default)]
struct Around {
    part: Option<usize>,
    scroll: Option<usize>,
    shift: Vector,
    clip: Option<Rectangle>,
}

/// An operation that lists all widgets that say what they are, in reading order.
#[must_use]
pub fn collect() -> impl Operation<Vec<Node>> {
    let more = |part: &Part| {
        let role = part.node.semantics.role;
        !role.is_frame() && role != Role::Paragraph
    };
    operation::map(parts(), move |parts: Vec<Part>| {
        let listed = parts.into_iter().filter(more);
        listed.map(|part| part.node).collect()
    })
}

/// An operation that lists everything that can be read, in reading order: also frames and plain text.
#[must_use]
pub fn parts() -> impl Operation<Vec<Part>> {
    Walked(Gather::default())
}

/// What has been found, and where the walk stands.
#[derive(Debug, Default)]
pub(super) struct Gather {
    pub(super) parts: Vec<Part>,
    inside: Vec<Around>,
    entering: Option<usize>,
    scrolling: Option<(usize, Rectangle, Vector)>,
    scrolls: usize,
    stops: usize,
}

impl Gather {
    fn within(&self) -> Around {
        self.inside.last().copied().unwrap_or_default()
    }

    fn push(&mut self, id: Option<&Id>, bounds: Rectangle, semantics: Semantics) {
        let around = self.within();
        self.parts.push(Part {
            node: Node {
                id: id.cloned(),
                bounds,
                semantics,
                focus: None,
            },
            parent: around.part,
            stop: None,
            caret: None,
            scroll: around.scroll,
            shift: around.shift,
            clip: around.clip,
        });
    }

    fn begin(&mut self) {
        let mut around = self.within();
        around.part = self.entering.take().or(around.part);
        if let Some((scroll, bounds, by)) = self.scrolling.take() {
            let bounds = bounds - around.shift;
            around.clip = Some(match around.clip {
                Some(clip) => clip.intersection(&bounds).unwrap_or_default(),
                None => bounds,
            });
            around.scroll = Some(scroll);
            around.shift += by;
        }
        self.inside.push(around);
    }

    fn end(&mut self) {
        let _ = self.inside.pop();
        self.entering = None;
    }

    pub(super) fn say(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        state: &mut dyn Any,
    ) -> Option<usize> {
        if let Some(caret) = state.downcast_ref::<Caret>() {
            if let Some(line) = self.within().part {
                self.parts[line].caret = Some(*caret);
            }
            return None;
        }
        let semantics = state.downcast_ref::<Semantics>()?;
        self.push(id, bounds, semantics.clone());
        self.entering = Some(self.parts.len() - 1);
        self.entering
    }

    fn read(&mut self, bounds: Rectangle, text: &str) {
        self.entering = None;
        // A picture is a letter of the font of icons.
        let drawn = |letter: char| matches!(letter, '\u{e000}'..='\u{f8ff}');
        let text = apart(text.into());
        let text: String = text.chars().filter(|letter| !drawn(*letter)).collect();
        let spoken = self.within().part.is_some_and(|parent| self.speaks(parent));
        if !text.trim().is_empty() && !spoken {
            self.push(None, bounds, Semantics::new(Role::Paragraph, text.trim()));
        }
    }

    /// Whether a part, or one round it, says its text itself.
    fn speaks(&self, part: usize) -> bool {
        let mut at = Some(part);
        while let Some(part) = at.map(|at| &self.parts[at]) {
            if !part.node.semantics.role.leaves_text_to_its_parts() {
                return true;
            }
            at = part.parent;
        }
        false
    }

    fn scroll(&mut self, bounds: Rectangle, translation: Vector) {
        self.entering = None;
        self.scrolling = Some((self.scrolls, bounds, translation));
        self.scrolls += 1;
    }

    fn stop(&mut self, bounds: Rectangle, focused: bool) {
        let stop = self.stops;
        self.stops += 1;
        // A widget speaks just before it reports that it can be focused; a field's line lies inside it.
        let last = self.parts.iter_mut().rev().find(|part| {
            part.node.semantics.role.is_operable() && part.node.bounds.contains(bounds.center())
        });
        if let Some(part) = last {
            part.node.focus = Some(focused);
            part.stop = Some(stop);
        }
    }
}

/// A walk through the window that gathers on its way.
pub(super) trait Walk<T>: Send {
    /// What has been gathered.
    fn gather(&mut self) -> &mut Gather;

    /// Takes in what a widget says.
    fn meet(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        let _ = self.gather().say(id, bounds, state);
    }

    /// What comes of it.
    fn end(&self) -> Outcome<T>;
}

impl Walk<Vec<Part>> for Gather {
    fn gather(&mut self) -> &mut Gather {
        self
    }

    fn end(&self) -> Outcome<Vec<Part>> {
        Outcome::Some(self.parts.clone())
    }
}

/// A walk as the toolkit takes it.
pub(super) struct Walked<W>(pub(super) W);

impl<T, W: Walk<T>> Operation<T> for Walked<W> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        self.0.gather().begin();
        operate(self);
        self.0.gather().end();
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        self.0.meet(id, bounds, state);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.0.gather().read(bounds, text);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.0.gather().scroll(bounds, translation);
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        self.0.gather().stop(bounds, state.is_focused());
    }

    fn finish(&self) -> Outcome<T> {
        self.0.end()
    }
}
