//! How a control behaves: the pointer, the keys, the ring.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, mouse, renderer};
use iced::keyboard::key::Named;
use iced::{Alignment, Background, Event, Rectangle, Renderer, Size, Theme, keyboard, touch};

use super::super::semantics::{Ask, Asked, State as Said};
use super::super::through::{self, through};
use super::{Control, Focus, Keys, Status, draw_ring};

#[derive(Debug, Default)]
struct State {
    focus: Focus,
    pressed: bool,
    /// What was asked, and of whom.
    asked: Asked,
    drawn: Option<(Status, Focus)>,
}

impl<'a, Message: Clone + 'a> Control<'a, Message> {
    fn who(&self) -> u64 {
        Asked::who(self.id.as_ref(), &self.semantics)
    }

    const fn usable(&self) -> bool {
        self.enabled && self.on_activate.is_some()
    }

    fn status(&self, state: &State, over: bool) -> Status {
        match (self.usable(), state.pressed && over, over) {
            (false, ..) => Status::Disabled,
            (true, true, _) => Status::Pressed,
            (true, false, true) => Status::Hovered,
            (true, false, false) => Status::Rest,
        }
    }

    fn pointer(
        &self,
        state: &mut State,
        event: &Event,
        over: bool,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if self.keys != Keys::None {
                    state.focus = if over { Focus::Pointer } else { Focus::None };
                }
                if over {
                    state.pressed = true;
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if state.pressed =>
            {
                state.pressed = false;
                if over {
                    self.activate(shell);
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.pressed = false,
            _ => {}
        }
    }

    fn key(&self, state: &mut State, event: &Event, shell: &mut Shell<'_, Message>) {
        let Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            modifiers,
            repeat,
            ..
        }) = event
        else {
            return;
        };
        if state.focus == Focus::None || shell.is_event_captured() {
            return;
        }
        state.focus = Focus::Keyboard;

        let presses = match key {
            keyboard::Key::Named(Named::Enter) => self.keys == Keys::EnterAndSpace,
            keyboard::Key::Named(Named::Space) => self.keys != Keys::None,
            _ => false,
        };
        if presses && !repeat && !modifiers.command() && !modifiers.alt() {
            self.activate(shell);
        }
    }

    fn activate(&self, shell: &mut Shell<'_, Message>) {
        if let Some(message) = &self.on_activate {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }
}

impl<'a, Message: Clone + 'a> Widget<Message, Theme, Renderer> for Control<'a, Message> {
    through!(inside content: children, size, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            asked: Asked::of(self.who()),
            ..State::default()
        })
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if !self.usable() {
            *state = State::default();
        }
        if state.asked.belong(self.who()) {
            state.focus = Focus::None;
            state.pressed = false;
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let size = self.content.as_widget().size();

        let at = self.at;

        layout::positioned(
            limits,
            size.width,
            size.height,
            self.padding,
            |limits| {
                let low = Size::new(limits.min().width, 0.0);
                let limits =
                    layout::Limits::with_compression(low, limits.max(), limits.compression());
                self.content
                    .as_widget_mut()
                    .layout(&mut tree.children[0], renderer, &limits)
            },
            |content, room| content.align(Alignment::Start, at, room),
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let usable = self.usable();
        if !usable {
            self.semantics.state = Said::Disabled;
        }
        operation.custom(self.id.as_ref(), layout.bounds(), &mut self.semantics);
        let state = tree.state.downcast_mut::<State>();
        if usable {
            operation.custom(None, layout.bounds(), &mut state.asked);
        }
        if usable && self.keys != Keys::None {
            operation.focusable(self.id.as_ref(), layout.bounds(), &mut state.focus);
        }
        operation.container(self.id.as_ref(), layout.bounds());
        let content = through::inside_mut(&mut self.content, tree, layout);
        through::traverse(content, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let inner = layout.children().next().expect("a control has one child");
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            inner,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );

        let state = tree.state.downcast_mut::<State>();
        let over = cursor.is_over(layout.bounds());
        if self.usable() {
            self.pointer(state, event, over, shell);
            self.key(state, event, shell);
            if state.asked.take() == Some(Ask::Press) {
                self.activate(shell);
            }
        }

        let now = (self.status(state, over), state.focus);
        if let Event::Window(iced::window::Event::RedrawRequested(_)) = event {
            state.drawn = Some(now);
        } else if state.drawn.is_some_and(|drawn| drawn != now) {
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
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let state = tree.state.downcast_ref::<State>();
        let style = (self.style)(theme, self.status(state, cursor.is_over(bounds)));

        if style.background.a > 0.0 || style.border.width > 0.0 {
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border: style.border,
                    ..renderer::Quad::default()
                },
                Background::Color(style.background),
            );
        }
        if state.focus == Focus::Keyboard {
            draw_ring(renderer, theme, bounds, style.border.radius.top_left);
        }
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            &renderer::Style {
                text_color: style.text,
            },
            layout.children().next().expect("a control has one child"),
            cursor,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.usable() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }
}
