//! The way to a connection by keys alone: the form, what is asked after a failure, and the addresses by hand.

use std::time::Duration;

use iced::advanced::clipboard;
use iced::advanced::renderer::Headless;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{self, Outcome};
use iced::keyboard::key::Named;
use iced::{Event, Renderer, Size, Task, Theme, mouse};
use iced_test::futures::futures::executor;
use iced_test::futures::futures::stream::{BoxStream, SelectAll, StreamExt as _};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action, task};
use iced_test::simulator::{tap_key, typewrite};
use synchronizer_setup::app::{App, Message};
use synchronizer_setup::theme::{REGULAR, size};
use synchronizer_setup::widget::semantics::{Node, collect};

use super::scene::{Scene, form};
use crate::window::behaviour::act;

/// Longer than anything takes on a slow computer.
const PATIENCE: Duration = Duration::from_mins(1);

/// A window with a keyboard and without a mouse; its work runs while somebody waits for something.
struct Keys<'a> {
    app: App,
    scene: &'a Scene,
    cache: Option<Cache>,
    renderer: Renderer,
    work: SelectAll<BoxStream<'static, Action<Message>>>,
}

impl<'a> Keys<'a> {
    /// In front of the empty form.
    fn at(scene: &'a Scene) -> Self {
        let renderer = <Renderer as Headless>::new(REGULAR, size::TEXT.into(), Some("tiny-skia"));
        let mut app = App::new(&scene.start(), None);
        act(&mut app, form());
        Self {
            app,
            scene,
            cache: Some(Cache::new()),
            renderer: executor::block_on(renderer).expect("software rendering needs no screen"),
            work: SelectAll::new(),
        }
    }

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
        let tall = Size::new(1080.0, 3000.0);
        let mut interface = UserInterface::build(self.app.view(), tall, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, &mut messages);
        self.cache = Some(interface.into_cache());
        for message in messages {
            self.take(message);
        }
        result
    }

    fn take(&mut self, message: Message) {
        let _here = self.scene.runtime.enter();
        let task: Task<Message> = self.app.update(message);
        if let Some(stream) = task::into_stream(task) {
            self.work.push(stream);
        }
    }

    fn send(&mut self, events: &[Event]) {
        self.with(|interface, renderer, messages| {
            let nowhere = mouse::Cursor::Unavailable;
            let _ = interface.update(events, nowhere, renderer, &mut clipboard::Null, messages);
        });
    }

    fn tap(&mut self, key: Named) {
        self.send(&tap_key(key, None).collect::<Vec<_>>());
    }

    fn write(&mut self, text: &str) {
        for letter in text.chars() {
            self.send(&typewrite(&letter.to_string()).collect::<Vec<_>>());
        }
    }

    fn nodes(&mut self) -> Vec<Node> {
        let mut look = collect();
        self.with(|interface, renderer, _| {
            interface.operate(renderer, &mut operation::black_box(&mut look));
        });
        match look.finish() {
            Outcome::Some(found) => found,
            Outcome::None | Outcome::Chain(_) => Vec::new(),
        }
    }

    fn focused(&mut self) -> Option<String> {
        let mut nodes = self.nodes().into_iter();
        let node = nodes.find(|node| node.focus == Some(true));
        node.map(|node| node.semantics.name)
    }

    /// Whether something with this name can be reached by Tab.
    fn offers(&mut self, name: &str) -> bool {
        let mut nodes = self.nodes().into_iter();
        nodes.any(|node| node.focus.is_some() && node.semantics.name == name)
    }

    fn tab_to(&mut self, name: &str) {
        let stops = self.nodes().len();
        for _ in 0..=stops {
            if self.focused().as_deref() == Some(name) {
                return;
            }
            self.tap(Named::Tab);
        }
        panic!("Tab does not lead to {name}");
    }

    fn press(&mut self, name: &str, key: Named) {
        self.tab_to(name);
        self.tap(key);
    }

    fn enter(&mut self, field: &str, text: &str) {
        self.tab_to(field);
        self.write(text);
    }

    /// Lets the work run until this can be reached.
    fn wait_for(&mut self, name: &str) {
        while !self.offers(name) {
            let next = async { tokio::time::timeout(PATIENCE, self.work.next()).await };
            let next = self.scene.runtime.block_on(next);
            match next {
                Ok(Some(Action::Output(message))) => self.take(message),
                Ok(Some(Action::Widget(operation))) => self.operate(operation),
                Ok(Some(_)) => {}
                Ok(None) | Err(_) => panic!("{name} does not come: {:?}", self.app),
            }
        }
    }

    fn operate(&mut self, mut operation: Box<dyn Operation>) {
        self.with(|interface, renderer, _| {
            loop {
                interface.operate(renderer, operation.as_mut());
                match operation.finish() {
                    Outcome::Chain(next) => operation = next,
                    Outcome::None | Outcome::Some(()) => break,
                }
            }
        });
    }

    /// Fills the form in as this person and presses Enter.
    fn fill_in(&mut self) {
        let person = self.scene.person();
        self.enter("User name", person.user);
        self.enter("Domain", person.domain);
        self.enter("E-mail address", person.email);
        self.enter("Password", person.password);
        self.tap(Named::Enter);
    }
}

#[test]
fn the_form_the_failure_and_the_override_lead_to_a_connection() {
    let scene = Scene::of("autodiscover-fails");
    let mut keys = Keys::at(&scene);
    let found = "Use https://mail.contoso.example/EWS/Exchange.asmx";

    keys.fill_in();
    keys.wait_for(found);
    assert!(keys.focused().is_some(), "the focus is not lost");
    keys.press(found, Named::Enter);
    keys.press("Connect with these addresses", Named::Space);
    keys.wait_for("Details");

    assert!(keys.app.connections().exchange.card.is_connected());
}

#[test]
fn a_certificate_is_ticked_and_trusted() {
    let scene = Scene::of("private-ca");
    let mut keys = Keys::at(&scene);

    keys.fill_in();
    for host in ["autodiscover.contoso.example", "mail.contoso.example"] {
        let trust = format!("Trust this certificate for {host}");
        let compared = "I have compared the fingerprint, and it is the same";
        keys.wait_for("Do not trust it");
        assert!(!keys.offers(&trust), "the box comes first");
        keys.press(compared, Named::Space);
        keys.press(&trust, Named::Enter);
    }
    keys.wait_for("Details");

    assert!(keys.app.connections().exchange.card.is_connected());
}
