//! The real window without a screen: a state of the program, its view, keys and clicks.

use iced::advanced::clipboard;
use iced::advanced::renderer::Headless;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{self, Outcome};
use iced::keyboard::key::Named;
use iced::{Event, Renderer, Size, Theme, mouse};
use iced_test::Selector;
use iced_test::futures::futures::executor;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::selector::Candidate;
use synchronizer_setup::app::{App, Message};
use synchronizer_setup::theme::{REGULAR, size};
use synchronizer_setup::widget::semantics::{Node, collect};

/// High enough that nothing has to be scrolled.
const SIZE: Size = Size::new(1080.0, 2400.0);

/// A window over a state; its messages are handed out, not handled.
pub(crate) struct Screen<'a> {
    app: &'a App,
    cache: Option<Cache>,
    renderer: Renderer,
}

impl<'a> Screen<'a> {
    pub(crate) fn of(app: &'a App) -> Self {
        let renderer = <Renderer as Headless>::new(REGULAR, size::TEXT.into(), Some("tiny-skia"));
        Self {
            app,
            cache: Some(Cache::new()),
            renderer: executor::block_on(renderer).expect("software rendering needs no screen"),
        }
    }

    fn with<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, Renderer>,
            &mut Renderer,
            &mut Vec<Message>,
        ) -> T,
    ) -> (T, Vec<Message>) {
        let mut messages = Vec::new();
        let cache = self.cache.take().expect("the cache is put back below");
        let mut interface = UserInterface::build(self.app.view(), SIZE, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, &mut messages);
        self.cache = Some(interface.into_cache());
        (result, messages)
    }

    fn send(&mut self, events: &[Event], cursor: mouse::Cursor) -> Vec<Message> {
        self.with(|interface, renderer, messages| {
            let _ = interface.update(events, cursor, renderer, &mut clipboard::Null, messages);
        })
        .1
    }

    fn ask<T: 'static>(&mut self, mut operation: impl Operation<T> + 'static) -> Option<T> {
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
        said || self.ask(text.to_owned().find()).flatten().is_some()
    }

    /// Whether any text on the page holds these words.
    pub(crate) fn says(&mut self, words: &str) -> bool {
        let words = words.to_owned();
        let read = move |candidate: Candidate<'_>| match candidate {
            Candidate::Text { content, .. } if content.contains(&words) => Some(()),
            _ => None,
        };
        self.ask(read.find()).flatten().is_some()
    }

    pub(crate) fn tap(&mut self, key: Named) -> Vec<Message> {
        let events: Vec<Event> = iced_test::simulator::tap_key(key, None).collect();
        self.send(&events, mouse::Cursor::Unavailable)
    }

    /// Clicks on what has this name; there must be exactly one.
    pub(crate) fn click(&mut self, name: &str) -> Vec<Message> {
        let nodes = self.nodes();
        let mut named = nodes
            .iter()
            .filter(|node| node.semantics.name == name && node.semantics.role.is_operable());
        let node = named.next().unwrap_or_else(|| panic!("there is no {name}"));
        assert!(named.next().is_none(), "there is only one {name}");
        let cursor = mouse::Cursor::Available(node.bounds.center());
        self.send(&iced_test::simulator::click().collect::<Vec<_>>(), cursor)
    }
}
