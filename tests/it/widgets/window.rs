//! A window without a screen that keeps the state of its widgets from view to view, as the real one does.

use iced::advanced::clipboard;
use iced::advanced::widget::operation::{self, Outcome};
use iced::advanced::widget::{self, Operation};
use iced::keyboard::{Key, Modifiers};
use iced::{Event, Point, Rectangle, Renderer, Size, Theme, mouse, window};
use iced_test::Selector;
use iced_test::futures::futures::{StreamExt, channel::mpsc, executor};
use iced_test::program::Program;
use iced_test::runtime::user_interface::{self, UserInterface};
use iced_test::selector::{self, Bounded};
use iced_test::{Emulator, Instruction, emulator};
use synchronizer_setup::theme::{REGULAR, size};
use synchronizer_setup::widget::Element;
use synchronizer_setup::widget::focus::{Goal, moving};
use synchronizer_setup::widget::semantics::{Node, collect};
use synchronizer_setup::widget::together::together;

/// What the test pages send.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    Pressed(&'static str),
    Typed(String),
    Chosen(&'static str),
    Ticked(bool),
}

/// What the test pages show.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) pressed: Vec<&'static str>,
    pub(crate) text: String,
    pub(crate) chosen: &'static str,
    pub(crate) ticked: bool,
    pub(crate) wrong: bool,
}

impl Default for App {
    fn default() -> Self {
        Self {
            pressed: Vec::new(),
            text: String::new(),
            chosen: "a",
            ticked: false,
            wrong: false,
        }
    }
}

impl App {
    pub(crate) fn update(&mut self, message: Message) {
        match message {
            Message::Pressed(name) => self.pressed.push(name),
            Message::Typed(text) => self.text = text,
            Message::Chosen(value) => self.chosen = value,
            Message::Ticked(ticked) => self.ticked = ticked,
        }
    }
}

type View = fn(&App) -> Element<'_, Message>;

pub(crate) struct Window {
    pub(crate) app: App,
    pub(crate) size: Size,
    /// Whether the last key or press asked for a redraw.
    pub(crate) wants_redraw: bool,
    view: View,
    cache: Option<user_interface::Cache>,
    renderer: Renderer,
    cursor: mouse::Cursor,
}

impl Window {
    pub(crate) fn new(view: View) -> Self {
        Self::sized(view, Size::new(1080.0, 760.0))
    }

    pub(crate) fn sized(view: View, size: Size) -> Self {
        use iced::advanced::renderer::Headless;

        let renderer = executor::block_on(<Renderer as Headless>::new(
            REGULAR,
            size::TEXT.into(),
            Some("tiny-skia"),
        ));

        Self {
            app: App::default(),
            size,
            wants_redraw: false,
            view,
            cache: Some(user_interface::Cache::new()),
            renderer: renderer.expect("software rendering needs no screen"),
            cursor: mouse::Cursor::Unavailable,
        }
    }

    /// Lets `act` work on the present view, then hands the messages to the app.
    fn with<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, Renderer>,
            &mut Renderer,
            &mut Vec<Message>,
        ) -> T,
    ) -> T {
        let mut messages = Vec::new();
        let cache = self.cache.take().expect("the cache is put back below");
        let mut interface =
            UserInterface::build((self.view)(&self.app), self.size, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, &mut messages);

        self.cache = Some(interface.into_cache());
        for message in messages {
            self.app.update(message);
        }
        result
    }

    /// Whether the events ask for a redraw.
    fn send(&mut self, events: &[Event]) -> bool {
        let cursor = self.cursor;
        self.with(|interface, renderer, messages| {
            let (state, _) =
                interface.update(events, cursor, renderer, &mut clipboard::Null, messages);
            match state {
                user_interface::State::Outdated => true,
                user_interface::State::Updated { redraw_request, .. } => {
                    redraw_request == window::RedrawRequest::NextFrame
                }
            }
        })
    }

    fn ask<T: 'static>(&mut self, mut operation: impl Operation<T> + 'static) -> Option<T> {
        self.with(|interface, renderer, _| {
            interface.operate(renderer, &mut operation::black_box(&mut operation));
            match operation.finish() {
                Outcome::Some(found) => Some(found),
                Outcome::None | Outcome::Chain(_) => None,
            }
        })
    }

    pub(crate) fn rebuild(&mut self) {
        self.with(|_, _, _| ());
    }

    pub(crate) fn redraw(&mut self) {
        let _ = self.send(&[Event::Window(window::Event::RedrawRequested(
            iced::time::Instant::now(),
        ))]);
    }

    pub(crate) fn tap(&mut self, key: impl Into<Key>) {
        self.tap_with(key, Modifiers::empty());
    }

    pub(crate) fn tap_with(&mut self, key: impl Into<Key>, modifiers: Modifiers) {
        self.key(key.into(), modifiers, false);
    }

    /// A key that stays down, as it is heard again.
    pub(crate) fn hold_with(&mut self, key: impl Into<Key>, modifiers: Modifiers) {
        self.key(key.into(), modifiers, true);
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, again: bool) {
        let mut events: Vec<Event> = iced_test::simulator::tap_key(key, None).collect();
        for event in &mut events {
            if let Event::Keyboard(iced::keyboard::Event::KeyPressed {
                modifiers: held,
                repeat,
                ..
            }) = event
            {
                *held = modifiers;
                *repeat = again;
            }
        }
        self.wants_redraw = self.send(&events);
    }

    pub(crate) fn write(&mut self, text: &str) {
        for letter in text.chars() {
            let events: Vec<Event> = iced_test::simulator::typewrite(&letter.to_string()).collect();
            let _ = self.send(&events);
        }
    }

    pub(crate) fn press_on(&mut self, id: &str) {
        self.point_at(id);
        self.wants_redraw = self.send(&[Event::Mouse(mouse::Event::ButtonPressed(
            mouse::Button::Left,
        ))]);
    }

    pub(crate) fn release_on(&mut self, id: &str) {
        self.point_at(id);
        let _ = self.send(&[Event::Mouse(mouse::Event::ButtonReleased(
            mouse::Button::Left,
        ))]);
    }

    pub(crate) fn click(&mut self, id: &str) {
        self.press_on(id);
        self.release_on(id);
    }

    pub(crate) fn click_text(&mut self, text: &str) {
        let bounds = self.find(text.to_owned()).expect("the text is there");
        self.cursor = mouse::Cursor::Available(bounds.center());
        let _ = self.send(&iced_test::simulator::click().collect::<Vec<_>>());
    }

    fn point_at(&mut self, id: &str) {
        let center: Point = self.visible(id).expect("the control is in view").center();
        self.cursor = mouse::Cursor::Available(center);
    }

    fn find<S>(&mut self, selector: S) -> Option<Rectangle>
    where
        S: Selector + Send + 'static,
        S::Output: Bounded + Clone + Send + 'static,
    {
        self.ask(selector.find())
            .flatten()
            .and_then(|found| found.visible_bounds())
    }

    pub(crate) fn visible(&mut self, id: &str) -> Option<Rectangle> {
        self.find(selector::id(id.to_owned()))
    }

    pub(crate) fn shows(&mut self, text: &str) -> bool {
        self.find(together(text.into()).into_owned()).is_some()
    }

    pub(crate) fn focus(&mut self, id: &str) {
        let goal = Goal::At(widget::Id::from(id.to_owned()));
        self.with(|interface, renderer, _| {
            let mut operation: Box<dyn Operation> = Box::new(moving(goal));
            loop {
                interface.operate(renderer, operation.as_mut());
                match operation.finish() {
                    Outcome::Chain(next) => operation = next,
                    Outcome::None | Outcome::Some(()) => break,
                }
            }
        });
    }

    /// The id of what has the focus; panics when two widgets claim it.
    pub(crate) fn focused(&mut self) -> Option<String> {
        let ids = [
            "help", "name", "fixed", "group", "box", "look", "never", "back", "next", "b39",
        ];
        let focused: Vec<widget::Id> = self
            .nodes()
            .into_iter()
            .filter(|node| node.focus == Some(true))
            .filter_map(|node| node.id)
            .collect();
        assert!(focused.len() < 2, "one focus only: {focused:?}");

        let focused = focused.first()?;
        ids.into_iter()
            .find(|id| *focused == widget::Id::from((*id).to_owned()))
            .map(str::to_owned)
    }

    pub(crate) fn nodes(&mut self) -> Vec<Node> {
        self.ask(collect()).unwrap_or_default()
    }
}

/// Plays a script of iced's emulator and gives back the state in which it ends.
pub(crate) fn play<P: Program + 'static>(program: &P, script: &[&str]) -> P::State {
    play_at(program, Size::new(1080.0, 760.0), script)
}

/// The same in a window of this size; what is out of sight cannot be clicked.
pub(crate) fn play_at<P: Program + 'static>(program: &P, size: Size, script: &[&str]) -> P::State {
    let (sender, mut events) = mpsc::channel(1);
    let mut emulator = Emulator::new(sender, program, emulator::Mode::Zen, size);
    let mut script = script.iter();

    loop {
        match executor::block_on(events.next()).expect("the runtime is alive") {
            emulator::Event::Action(action) => emulator.perform(program, action),
            emulator::Event::Failed(step) => unreachable!("step failed: {step}"),
            emulator::Event::Ready => match script.next() {
                Some(line) => {
                    // It looks for texts as they are drawn.
                    let step = Instruction::parse(&together((*line).into()));
                    emulator.run(program, step.expect("a valid step"));
                }
                None => return emulator.into_state().0,
            },
        }
    }
}
