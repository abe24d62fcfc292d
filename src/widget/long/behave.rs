//! How a long list behaves: the wheel, the pointer, the keys.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, mouse, renderer};
use iced::keyboard::key::Named;
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Theme, keyboard, touch, window};

use super::super::control::{Focus, draw_ring};
use super::super::semantics::{Ask, Asked};
use super::place::Extent;
use super::row::{self, Stand};
use super::{Long, ROW};
use crate::theme::{self, radius};

/// How far a notch of the wheel scrolls.
const NOTCH: f32 = ROW;

#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Look {
    offset: f32,
    current: usize,
    focus: Focus,
    hovered: Option<usize>,
    /// How far below its upper edge the scroller is held.
    held: Option<f32>,
}

#[derive(Debug, Default)]
struct State {
    of: u64,
    look: Look,
    /// The row that shall be pressed.
    asked: Option<usize>,
    drawn: Option<Look>,
}

impl<Message> Long<'_, Message> {
    #[allow(clippy::cast_precision_loss, reason = "few rows are in sight")]
    fn height(&self) -> f32 {
        self.count.min(self.most).max(1) as f32 * ROW
    }

    fn extent(&self) -> Extent {
        Extent {
            count: self.count,
            height: self.height(),
        }
    }

    fn pointer(
        &self,
        look: &mut Look,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        let extent = self.extent();
        let rail = extent.rail(bounds);
        match event {
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => {
                let down = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * NOTCH,
                    mouse::ScrollDelta::Pixels { y, .. } => -y,
                };
                let offset = extent.clamp(look.offset + down);
                // At its end the page goes on.
                if (offset - look.offset).abs() > 0.5 {
                    look.offset = offset;
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let Some(at) = cursor.position_over(bounds) else {
                    look.focus = Focus::None;
                    return;
                };
                look.focus = Focus::Pointer;
                shell.capture_event();
                if let Some(rail) = rail.filter(|rail| rail.contains(at)) {
                    let scroller = extent.scroller(rail, look.offset);
                    let held = if scroller.contains(at) {
                        at.y - scroller.y
                    } else {
                        scroller.height / 2.0
                    };
                    look.held = Some(held);
                    look.offset = extent.dragged(rail, at.y - held);
                } else if let Some(row) = extent.hit(look.offset, at.y - bounds.y) {
                    look.current = row;
                    self.press(row, shell);
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                look.held = None;
            }
            Event::Mouse(mouse::Event::CursorMoved { .. })
            | Event::Touch(touch::Event::FingerMoved { .. }) => {
                if let (Some(held), Some(rail), Some(at)) = (look.held, rail, cursor.position()) {
                    look.offset = extent.dragged(rail, at.y - held);
                }
            }
            _ => {}
        }
        look.hovered = cursor
            .position_over(bounds)
            .filter(|at| rail.is_none_or(|rail| !rail.contains(*at)))
            .and_then(|at| extent.hit(look.offset, at.y - bounds.y));
    }

    fn press(&self, row: usize, shell: &mut Shell<'_, Message>) {
        if let Some(message) = &self.on_press {
            shell.publish(message(row));
        }
    }

    fn key(&self, look: &mut Look, event: &Event, shell: &mut Shell<'_, Message>) {
        let Event::Keyboard(keyboard::Event::KeyPressed {
            key: keyboard::Key::Named(key),
            modifiers,
            repeat,
            ..
        }) = event
        else {
            return;
        };
        let mine = look.focus != Focus::None && modifiers.is_empty() && self.count > 0;
        if !mine || shell.is_event_captured() {
            return;
        }
        let extent = self.extent();
        match key {
            Named::Space if self.on_press.is_some() => {
                if !repeat {
                    self.press(look.current, shell);
                }
            }
            Named::Enter => match &self.on_enter {
                Some(message) if !repeat => shell.publish(message(look.current)),
                Some(_) => {}
                None => return,
            },
            key => match extent.after(*key, look.current) {
                Some(row) => look.current = row,
                None => return,
            },
        }
        look.focus = Focus::Keyboard;
        look.offset = extent.reveal(look.offset, look.current);
        shell.capture_event();
    }

    /// The visible rows with their places.
    fn places(&self, offset: f32, bounds: Rectangle) -> impl Iterator<Item = (usize, Rectangle)> {
        let width = bounds.width;
        self.extent().visible(offset).map(move |row| {
            let top = bounds.y + Extent::top(offset, row);
            let place = Rectangle::new(Point::new(bounds.x, top), Size::new(width, ROW));
            (row, place)
        })
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Long<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            of: self.of,
            ..State::default()
        })
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.of != self.of {
            state.of = self.of;
            state.look.offset = 0.0;
            state.look.current = 0;
            state.look.held = None;
            state.asked = None;
        }
        state.look.offset = self.extent().clamp(state.look.offset);
        state.look.current = state.look.current.min(self.count.saturating_sub(1));
        state.look.hovered = state.look.hovered.filter(|row| *row < self.count);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::Node::new(Size::new(limits.max().width, self.height()))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let (id, bounds) = (self.id.clone(), layout.bounds());
        let current = state.look.current.min(self.count.saturating_sub(1));
        operation.custom(Some(&id), bounds, &mut self.semantics(current));
        if self.count > 0 {
            operation.focusable(Some(&id), bounds, &mut state.look.focus);
        }
        operation.container(Some(&id), bounds);
        let offset = state.look.offset;
        let mut wanted = None;
        operation.traverse(&mut |operation| {
            for (place, bounds) in self.places(offset, bounds) {
                let row = (self.row)(place);
                let mut said = row
                    .semantics()
                    .description(Some((self.position)(place + 1, self.count)))
                    .place(place, self.count);
                operation.custom(None, bounds, &mut said);
                let mut asked = Asked::default();
                operation.custom(None, bounds, &mut asked);
                wanted = asked.take().map(|ask| (place, ask)).or(wanted.take());
                operation.traverse(&mut |operation| {
                    for text in row.texts() {
                        operation.text(None, bounds, text);
                    }
                });
            }
        });
        // At once, so that the next look sees it; only a press needs the page.
        let Some((row, ask)) = wanted else {
            return;
        };
        state.look.offset = self.extent().reveal_amid(offset, row);
        match ask {
            Ask::Choose => state.look.current = row,
            Ask::Press => state.asked = Some(row),
            Ask::Show | Ask::Write(_) | Ask::Select(_) => {}
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let look = &mut state.look;
        self.pointer(look, event, layout.bounds(), cursor, shell);
        self.key(look, event, shell);
        if let Some(row) = state.asked.take().filter(|row| *row < self.count) {
            look.current = row;
            self.press(row, shell);
        }
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            state.drawn = Some(*look);
        } else if state.drawn.is_some_and(|drawn| drawn != *look) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let Some(visible) = bounds.intersection(viewport) else {
            return;
        };
        let look = tree.state.downcast_ref::<State>().look;
        let tokens = theme::tokens(theme);
        row::frame(renderer, tokens, bounds);
        let inside = visible.intersection(&bounds.shrink(1.0));
        let inside = inside.unwrap_or(visible);
        let rail = self.extent().rail(bounds);
        renderer.with_layer(inside, |renderer| {
            for (place, bounds) in self.places(look.offset, bounds) {
                if bounds.intersection(&inside).is_none() {
                    continue;
                }
                let stand = Stand {
                    current: look.focus == Focus::Keyboard && look.current == place,
                    hovered: self.on_press.is_some() && look.hovered == Some(place),
                    line: place > 0,
                    rail: rail.map_or(0.0, |rail| rail.width),
                };
                row::draw(renderer, tokens, &(self.row)(place), stand, bounds, inside);
            }
            if let Some(rail) = rail {
                let scroller = self.extent().scroller(rail, look.offset);
                row::scroller(renderer, tokens, scroller, look.held.is_some());
            }
        });
        if look.focus == Focus::Keyboard {
            draw_ring(renderer, theme, bounds, radius::CONTROL);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        let look = tree.state.downcast_ref::<State>().look;
        let over = cursor.is_over(layout.bounds()) && look.hovered.is_some();
        if over && self.on_press.is_some() {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }
}
