//! The real window without a screen: a state of the program, its view, keys and clicks.

use std::borrow::Borrow;

use iced::advanced::clipboard;
use iced::advanced::renderer::Headless;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{self, Outcome};
use iced::keyboard::key::Named;
use iced::{Event, Rectangle, Renderer, Size, Theme, mouse};
use iced_test::Selector;
use iced_test::futures::futures::executor;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::selector::{self, Candidate};
use synchronizer_setup::app::{App, Message};
use synchronizer_setup::theme::{REGULAR, size};
use synchronizer_setup::widget::semantics::{Node, Part, State, collect, parts};
use synchronizer_setup::widget::together::apart;

/// High enough that nothing has to be scrolled.
pub(crate) const TALL: Size = Size::new(1080.0, 2400.0);

/// A window over a state, which it borrows or owns; its messages are handed out, not handled.
pub(crate) struct Glass<A> {
    pub(super) app: A,
    pub(super) size: Size,
    cache: Option<Cache>,
    pub(super) renderer: Renderer,
}

/// A text on the page.
#[derive(Clone)]
pub(super) struct Seen {
    pub(super) content: String,
    pub(super) bounds: Rectangle,
    /// The part that is in sight.
    pub(super) shown: Option<Rectangle>,
}

/// A window over a state that somebody else has.
pub(crate) type Screen<'a> = Glass<&'a App>;

impl<'a> Screen<'a> {
    pub(crate) fn of(app: &'a App) -> Self {
        Self::over(app, TALL)
    }
}

impl<A: Borrow<App>> Glass<A> {
    pub(crate) fn over(app: A, size: Size) -> Self {
        let renderer = <Renderer as Headless>::new(REGULAR, size::TEXT.into(), Some("tiny-skia"));
        Self {
            app,
            size,
            cache: Some(Cache::new()),
            renderer: executor::block_on(renderer).expect("software rendering needs no screen"),
        }
    }

    pub(super) fn with<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, Renderer>,
            &mut Renderer,
            &mut Vec<Message>,
        ) -> T,
    ) -> (T, Vec<Message>) {
        let mut messages = Vec::new();
        let cache = self.cache.take().expect("the cache is put back below");
        let view = self.app.borrow().view();
        let mut interface = UserInterface::build(view, self.size, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, &mut messages);
        self.cache = Some(interface.into_cache());
        (result, messages)
    }

    pub(crate) fn send(&mut self, events: &[Event], cursor: mouse::Cursor) -> Vec<Message> {
        self.with(|interface, renderer, messages| {
            let _ = interface.update(events, cursor, renderer, &mut clipboard::Null, messages);
        })
        .1
    }

    /// The window is about to be drawn.
    pub(super) fn redraw(&mut self) {
        let now = iced::time::Instant::now();
        let event = Event::Window(iced::window::Event::RedrawRequested(now));
        let _ = self.send(&[event], mouse::Cursor::Unavailable);
    }

    /// Does what an operation of the program wants, in as many rounds as it takes.
    pub(crate) fn operate(&mut self, mut operation: Box<dyn Operation>) {
        let _ = self.with(|interface, renderer, _| {
            loop {
                interface.operate(renderer, operation.as_mut());
                match operation.finish() {
                    Outcome::Chain(next) => operation = next,
                    Outcome::None | Outcome::Some(()) => break,
                }
            }
        });
    }

    pub(super) fn ask<T: 'static>(
        &mut self,
        mut operation: impl Operation<T> + 'static,
    ) -> Option<T> {
        self.with(|interface, renderer, _| {
            interface.operate(renderer, &mut operation::black_box(&mut operation));
            match operation.finish() {
                Outcome::Some(found) => Some(found),
                Outcome::None | Outcome::Chain(_) => None,
            }
        })
        .0
    }

    pub(crate) fn nodes(&mut self) -> Vec<Node> {
        self.ask(collect()).unwrap_or_default()
    }

    /// Everything that can be read, in reading order.
    pub(crate) fn parts(&mut self) -> Vec<Part> {
        self.ask(parts()).unwrap_or_default()
    }

    /// The names of what can hold the focus, in reading order.
    pub(crate) fn stops(&mut self) -> Vec<String> {
        let nodes = self.nodes().into_iter();
        nodes
            .filter(|node| node.focus.is_some())
            .map(|node| node.semantics.name)
            .collect()
    }

    pub(crate) fn focused(&mut self) -> Option<String> {
        let nodes = self.nodes().into_iter();
        nodes
            .filter(|node| node.focus == Some(true))
            .map(|node| node.semantics.name)
            .next()
    }

    pub(crate) fn shows(&mut self, text: &str) -> bool {
        let said = self.nodes().into_iter().any(|node| {
            let says = node.semantics;
            says.name == text || says.description.as_deref() == Some(text)
        });
        said || self.seen().iter().any(|seen| seen.content == text)
    }

    /// Whether any text on the page holds these words.
    pub(crate) fn says(&mut self, words: &str) -> bool {
        self.seen().iter().any(|seen| seen.content.contains(words))
    }

    /// Every text on the page, with its place and the part of it that can be seen.
    pub(super) fn seen(&mut self) -> Vec<Seen> {
        let read = |candidate: Candidate<'_>| match candidate {
            Candidate::Text {
                content,
                bounds,
                visible_bounds,
                ..
            } => Some(Seen {
                content: apart(content.into()).into_owned(),
                bounds,
                shown: visible_bounds,
            }),
            _ => None,
        };
        self.ask(read.find_all()).unwrap_or_default()
    }

    /// How many texts on the page are such.
    pub(super) fn count(&mut self, such: impl Fn(&str) -> bool) -> usize {
        let seen = self.seen().into_iter();
        seen.filter(|seen| such(&seen.content)).count()
    }

    /// How high the part of a container is that is in sight.
    pub(crate) fn height_in_sight(&mut self, id: &str) -> f32 {
        let found = self.ask(selector::id(id.to_owned()).find()).flatten();
        let seen = found.and_then(|found| found.visible_bounds());
        seen.map_or(0.0, |seen| seen.height)
    }

    pub(crate) fn tap(&mut self, key: Named) -> Vec<Message> {
        let events: Vec<Event> = iced_test::simulator::tap_key(key, None).collect();
        self.send(&events, mouse::Cursor::Unavailable)
    }

    /// Clicks on what has this name; there must be exactly one.
    pub(crate) fn click(&mut self, name: &str) -> Vec<Message> {
        let found = self.operable(|node| node.semantics.name == name);
        assert!(found.len() < 2, "there is only one {name}");
        let node = found.first();
        let node = node.unwrap_or_else(|| panic!("there is no {name}"));
        self.click_on(node)
    }

    /// What a person can act on, among what is meant.
    pub(super) fn operable(&mut self, meant: impl Fn(&Node) -> bool) -> Vec<Node> {
        let nodes = self.nodes().into_iter();
        nodes
            .filter(|node| node.semantics.role.is_operable() && meant(node))
            .collect()
    }

    /// Whether what has this name is there and can be used.
    pub(crate) fn offers(&mut self, name: &str) -> bool {
        let found = self.operable(|node| node.semantics.name == name);
        let mut usable = found
            .iter()
            .filter(|node| node.semantics.state != State::Disabled);
        usable.next().is_some()
    }

    pub(super) fn click_on(&mut self, node: &Node) -> Vec<Message> {
        let bottom = node.bounds.y + node.bounds.height;
        assert!(bottom <= self.size.height, "{node:?} is out of sight");
        let cursor = mouse::Cursor::Available(node.bounds.center());
        self.send(&iced_test::simulator::click().collect::<Vec<_>>(), cursor)
    }
}
