//! How a text that can be selected behaves: layout, pointer, keys, ring.

use iced::advanced::layout::{self, Layout};
use iced::advanced::text::editor::{Action, Editor as _, Selection};
use iced::advanced::text::highlighter::Format;
use iced::advanced::text::{Highlighter as _, LineHeight, Renderer as _, Wrapping};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, clipboard, mouse, renderer};
use iced::{Background, Event, Length, Pixels, Point, Rectangle, Renderer, Size, Theme, keyboard};

use super::super::button::tint;
use super::super::control::{Focus, draw_ring};
use super::super::together::apart;
use super::bold::Bold;
use super::columns::{self, Folded};
use super::press::{Press, meaning};
use super::spread::Spread;
use super::{Editor, Lines, Selectable};
use crate::theme;

/// A target is at least this high.
const LOWEST: f32 = 24.0;

struct State {
    /// The text as it was handed in.
    marked: String,
    /// The same as it is shown.
    plain: String,
    /// What stands left of each line.
    first: Vec<String>,
    editor: Editor,
    /// The text in lines of this width where there are columns.
    folded: Option<Folded>,
    spread: Spread,
    bold: Bold,
    focus: Focus,
    dragging: bool,
    last_click: Option<mouse::Click>,
}

impl State {
    fn of(text: &Selectable) -> Self {
        let joined = text.joined();
        let (first, hung) = joined.first();
        let (shown, lines) = hung.unwrap_or_else(|| joined.split());
        Self {
            marked: text.text.clone(),
            editor: Editor::with_text(&shown),
            folded: None,
            spread: Spread::default(),
            plain: text.split().0,
            first,
            bold: Bold::new(&lines),
            focus: Focus::None,
            dragging: false,
            last_click: None,
        }
    }

    /// What is selected; all of it while nothing is.
    fn copy(&self) -> String {
        let Some(copy) = self.editor.copy() else {
            return self.plain.clone();
        };
        let copy = apart(copy.into()).into_owned();
        let Some(folded) = &self.folded else {
            return copy;
        };
        let cursor = self.editor.cursor();
        let ends = [Some(cursor.position), cursor.selection];
        let first = ends.iter().flatten().map(|end| end.line).min();
        folded.meant(&copy, first.unwrap_or(0))
    }

    /// Breaks the lines with columns for this width.
    fn fold(&mut self, letters: usize) {
        if self.folded.as_ref().map(Folded::letters) != Some(letters) {
            let folded = Folded::new(&self.plain, letters);
            self.editor = Editor::with_text(folded.shown());
            self.folded = Some(folded);
        }
    }

    /// What comes into view: the line where the caret stands, or all of it.
    fn place(&self, bounds: Rectangle, line: f32) -> Rectangle {
        let at = match self.editor.selection() {
            _ if self.focus != Focus::Keyboard => return bounds,
            Selection::Caret(at) => self.spread.shown(at.y),
            Selection::Range(parts) => match parts.last() {
                Some(part) => self.spread.shown(part.y),
                None => return bounds,
            },
        };
        let y = bounds.y + at.clamp(0.0, (bounds.height - line).max(0.0));
        Rectangle {
            y,
            height: line.min(bounds.height),
            ..bounds
        }
    }

    fn pointer(&mut self, event: &mouse::Event, bounds: Rectangle, cursor: mouse::Cursor) -> bool {
        match event {
            mouse::Event::ButtonPressed(mouse::Button::Left) => {
                let Some(position) = cursor.position_in(bounds) else {
                    let had = self.focus != Focus::None;
                    self.focus = Focus::None;
                    return had;
                };
                let position = Point::new(position.x, self.spread.inside(position.y));
                let click = mouse::Click::new(position, mouse::Button::Left, self.last_click);
                self.editor.perform(match click.kind() {
                    mouse::click::Kind::Single => Action::Click(position),
                    mouse::click::Kind::Double => Action::SelectWord,
                    mouse::click::Kind::Triple => Action::SelectLine,
                });
                self.dragging = click.kind() == mouse::click::Kind::Single;
                self.last_click = Some(click);
                self.focus = Focus::Pointer;
                true
            }
            mouse::Event::ButtonReleased(mouse::Button::Left) => {
                self.dragging = false;
                false
            }
            mouse::Event::CursorMoved { .. } if self.dragging => {
                let Some(position) = cursor.position() else {
                    return false;
                };
                let inside = Point::new(
                    position.x - bounds.x,
                    self.spread.inside(position.y - bounds.y),
                );
                self.editor.perform(Action::Drag(inside));
                true
            }
            _ => false,
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Selectable {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::of(self))
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.marked != self.text {
            *state = State {
                focus: state.focus,
                ..State::of(self)
            };
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let limits = limits.width(Length::Fill);
        let font = self.face.font();
        let width = self.beside(Rectangle::with_size(limits.max())).width;
        if self.lines == Lines::Columns {
            state.fold(columns::letters(self.face, width));
        }
        state.editor.update(
            Size::new(width, f32::INFINITY),
            font,
            Pixels(self.face.size()),
            LineHeight::Absolute(Pixels(self.face.line_height())),
            Wrapping::WordOrGlyph,
            &mut state.bold,
        );
        state.editor.highlight(font, &mut state.bold, |()| Format {
            color: None,
            font: Some(theme::SEMIBOLD),
        });
        state.spread = Spread::of(&state.editor, self.gap());
        let height = state.editor.min_bounds().height + state.spread.height();
        let height = height.max(LOWEST);
        layout::Node::new(Size::new(limits.max().width, height))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        operation.custom(self.id.as_ref(), bounds, &mut self.semantics());
        let place = state.place(bounds, self.face.line_height());
        operation.focusable(self.id.as_ref(), place, &mut state.focus);
        operation.traverse(&mut |operation| {
            let mut places = state.spread.places(bounds).map(|(_, place)| place);
            for line in state.plain.lines() {
                operation.text(None, places.next().unwrap_or(bounds), line);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Mouse(event) if state.pointer(event, self.beside(layout.bounds()), cursor) => {
                shell.request_redraw();
                if cursor.is_over(layout.bounds()) {
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focus != Focus::None && !shell.is_event_captured() =>
            {
                match meaning(key, *modifiers) {
                    Some(Press::Copy) => {
                        clipboard.write(clipboard::Kind::Standard, state.copy());
                    }
                    Some(Press::Do(action)) => {
                        state.focus = Focus::Keyboard;
                        state.editor.perform(action);
                        shell.request_redraw();
                    }
                    None => return,
                }
                shell.capture_event();
            }
            _ => {}
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
        let state = tree.state.downcast_ref::<State>();
        let tokens = theme::tokens(theme);
        let lines = self.beside(bounds);
        let place = lines.position() - Point::ORIGIN;
        let spread = &state.spread;
        let down = |at: Point| Point::new(at.x, spread.shown(at.y)) + place;
        let mut fill = |bounds: Rectangle, color| {
            if let Some(bounds) = visible.intersection(&bounds) {
                let quad = renderer::Quad {
                    bounds,
                    ..renderer::Quad::default()
                };
                renderer.fill_quad(quad, Background::Color(color));
            }
        };
        if state.focus != Focus::None {
            match state.editor.selection() {
                // It does not blink: an idle window does not wake up.
                Selection::Caret(at) if state.focus == Focus::Keyboard => {
                    let size = Size::new(1.0, self.face.line_height());
                    fill(Rectangle::new(down(at), size), tokens.ink);
                }
                Selection::Caret(_) => {}
                Selection::Range(parts) => {
                    for part in parts {
                        fill(
                            Rectangle::new(down(part.position()), part.size()),
                            tint(tokens.primary, 0.3),
                        );
                    }
                }
            }
        }
        if state.focus == Focus::Keyboard {
            draw_ring(renderer, theme, bounds, theme::radius::CONTROL);
        }
        let color = self.face.color(tokens);
        // The software renderer cuts text at the edge of the layer only where these bounds pass it.
        for (top, place) in spread.places(lines) {
            let at = Point::new(place.x, place.y - top);
            renderer.fill_editor(&state.editor, at, color, place);
        }
        let text = (&state.editor, spread);
        self.draw_first(&state.first, text, renderer, theme, bounds);
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use iced::advanced::text::editor::Motion;

    use super::super::{Face, selectable};
    use super::*;

    #[test]
    fn a_selection_that_ends_where_a_line_goes_on_has_no_break() {
        let line = "  Kept in   the memory, until the program ends";
        let mut state = State::of(&selectable(Face::Mono, "Report", line).columns());
        state.fold(28);

        state.editor.perform(Action::Move(Motion::DocumentStart));
        state.editor.perform(Action::Select(Motion::Down));
        assert_eq!(state.copy(), "  Kept in   the memory, ");

        state.editor.perform(Action::Move(Motion::Right));
        state.editor.perform(Action::Select(Motion::DocumentEnd));
        assert_eq!(state.copy(), "until the program ends");
    }

    #[test]
    fn what_is_kept_together_is_copied_as_it_was_written() {
        let text = "1.  Open https://login.example and **Microsoft 365**.\n2.  Wait 5 minutes.";
        let mut state = State::of(&selectable(Face::Body, "What to do", text).hanging());

        state.editor.perform(Action::SelectAll);

        let written = "Open https://login.example and Microsoft 365.\nWait 5 minutes.";
        assert_ne!(state.editor.copy().as_deref(), Some(written));
        assert_eq!(state.copy(), written);
    }
}
