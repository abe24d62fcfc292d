//! A whole window without a screen: its work runs beside it as in the real one, it is looked at between any two words of
//! that work, and what is on the disk at any moment is what a kill would leave.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use iced::keyboard::key::Named;
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, Size, Task, mouse};
use iced_test::futures::futures::StreamExt as _;
use iced_test::runtime::{Action, clipboard, task};
use synchronizer_setup::app::{App, Message};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::widget::semantics::{Node, Role, State};
use tokio::runtime::{Handle, Runtime};
use tokio::task::JoinSet;

use super::screen::{Glass, TALL};

/// Longer than anything here takes on a slow computer.
const PATIENCE: Duration = Duration::from_mins(2);
/// How long nothing may be heard before it is looked again.
const LOOK: Duration = Duration::from_millis(20);

/// A window and everything that it has under way; dropping it ends both.
pub(crate) struct Driver {
    glass: Glass<App>,
    runtime: Handle,
    work: JoinSet<()>,
    told: Sender<Action<Message>>,
    heard: Receiver<Action<Message>>,
    /// What went to the clipboard, newest last.
    pub(crate) copied: Vec<String>,
}

impl Driver {
    /// The window as it opens, higher than any page.
    pub(crate) fn open(runtime: &Runtime, start: &Start) -> Self {
        Self::sized(runtime, start, Size::new(TALL.width, 3200.0))
    }

    /// The same in a window of this size.
    pub(crate) fn sized(runtime: &Runtime, start: &Start, size: Size) -> Self {
        Self::over(runtime, App::new(start, None), size)
    }

    /// A window that stands like this.
    pub(crate) fn over(runtime: &Runtime, app: App, size: Size) -> Self {
        let (told, heard) = channel();
        Self {
            glass: Glass::over(app, size),
            runtime: runtime.handle().clone(),
            work: JoinSet::new(),
            told,
            heard,
            copied: Vec::new(),
        }
    }

    pub(crate) fn app(&self) -> &App {
        &self.glass.app
    }

    /// The page as it is seen now.
    pub(crate) fn glass(&mut self) -> &mut Glass<App> {
        &mut self.glass
    }

    /// Something happens.
    pub(crate) fn update(&mut self, message: Message) {
        let task = {
            let _here = self.runtime.enter();
            self.glass.app.update(message)
        };
        self.run(task);
        self.glass.redraw();
    }

    /// What a task can do at once, it does before anything is drawn, as in the real window.
    fn run(&mut self, task: Task<Message>) {
        let Some(mut actions) = task::into_stream(task) else {
            return;
        };
        let mut context = Context::from_waker(Waker::noop());
        let mut at_once = Vec::new();
        let over = loop {
            let _here = self.runtime.enter();
            match actions.poll_next_unpin(&mut context) {
                Poll::Ready(Some(action)) => at_once.push(action),
                Poll::Ready(None) => break true,
                Poll::Pending => break false,
            }
        };
        for action in at_once {
            self.perform(action);
        }
        if over {
            return;
        }
        let told = self.told.clone();
        let work = async move {
            while let Some(action) = actions.next().await {
                if told.send(action).is_err() {
                    return;
                }
            }
        };
        let _ = self.work.spawn_on(work, &self.runtime);
    }

    fn perform(&mut self, action: Action<Message>) {
        match action {
            Action::Output(message) => self.update(message),
            Action::Widget(operation) => {
                self.glass.operate(operation);
            }
            Action::Clipboard(clipboard::Action::Write { contents, .. }) => {
                self.copied.push(contents);
            }
            Action::Clipboard(clipboard::Action::Read { channel, .. }) => {
                drop(channel.send(self.copied.last().cloned()));
            }
            // Fonts, the desktop and its windows are no concern here.
            _ => {}
        }
    }

    /// Takes in the next word of the work, if there is one soon.
    pub(crate) fn turn(&mut self) {
        if let Ok(action) = self.heard.recv_timeout(LOOK) {
            self.perform(action);
        }
        while self.work.try_join_next().is_some() {}
    }

    /// Looks between any two words of the work until there is something.
    pub(crate) fn until<T>(
        &mut self,
        what: &str,
        mut look: impl FnMut(&mut Glass<App>) -> Option<T>,
    ) -> T {
        let begun = Instant::now();
        loop {
            if let Some(found) = look(&mut self.glass) {
                return found;
            }
            if begun.elapsed() > PATIENCE {
                let seen = self.glass.nodes().into_iter().map(|node| node.semantics);
                let seen: Vec<String> = seen
                    .map(|said| format!("{:?} {:?}: {}", said.role, said.state, said.name))
                    .collect();
                panic!("{what}, in {}: {seen:#?}", self.app().title());
            }
            self.turn();
        }
    }

    /// Waits for words on the page.
    pub(crate) fn expect(&mut self, words: &str) {
        self.until(&format!("no {words}"), |glass| {
            (glass.shows(words) || glass.says(words)).then_some(())
        });
    }

    /// Waits until all work has come to its end.
    pub(crate) fn rest(&mut self) {
        let begun = Instant::now();
        loop {
            let heard = self.heard.try_recv();
            let waits = heard.is_ok();
            if let Ok(action) = heard {
                self.perform(action);
            }
            while self.work.try_join_next().is_some() {}
            if !waits && self.work.is_empty() {
                // Whatever was said last was said before its work ended.
                match self.heard.try_recv() {
                    Ok(action) => self.perform(action),
                    Err(_) => return,
                }
            }
            if !waits {
                self.turn();
            }
            assert!(begun.elapsed() < PATIENCE, "the work does not end");
        }
    }

    fn act(&mut self, messages: Vec<Message>) {
        for message in messages {
            self.update(message);
        }
    }

    /// Strikes a key.
    pub(crate) fn tap(&mut self, key: Named) {
        let messages = self.glass.tap(key);
        self.act(messages);
        self.glass.redraw();
    }

    /// Presses what has this name, as soon as it is there and can be used; there must be exactly one.
    pub(crate) fn press(&mut self, name: &str) {
        self.press_what(name, |node| node.semantics.name == name);
    }

    /// Presses what has this name, among others of it the one that this sentence explains.
    pub(crate) fn press_of(&mut self, name: &str, about: &str) {
        self.press_what(name, |node| {
            let says = &node.semantics;
            says.name == name && says.description.as_deref() == Some(about)
        });
    }

    fn press_what(&mut self, name: &str, meant: impl Fn(&Node) -> bool) {
        let node = self.until(&format!("no {name} to press"), |glass| {
            let found = glass.operable(&meant);
            assert!(found.len() < 2, "there is only one {name}");
            let usable = |node: &Node| node.semantics.state != State::Disabled;
            found.into_iter().find(usable)
        });
        let messages = self.glass.click_on(&node);
        self.act(messages);
    }

    /// Walks to what has this name, and presses it with the space bar.
    pub(crate) fn press_by_keys(&mut self, name: &str) {
        for _ in 0..self.glass.stops().len() {
            let messages = self.glass.tap(Named::Tab);
            self.act(messages);
            if self.glass.focused().as_deref() == Some(name) {
                let messages = self.glass.tap(Named::Space);
                return self.act(messages);
            }
        }
        unreachable!("Tab leads to {name}");
    }

    /// Presses the row of a long list that begins with these words.
    pub(crate) fn press_row(&mut self, words: &str) {
        let row = self.until(&format!("no row {words}"), |glass| {
            let mut nodes = glass.nodes().into_iter();
            nodes.find(|node| {
                let says = &node.semantics;
                says.role == Role::ListItem && says.name.starts_with(words)
            })
        });
        let messages = self.glass.click_on(&row);
        self.act(messages);
    }

    /// Types into a field, in place of what it holds.
    pub(crate) fn enter(&mut self, label: &str, text: &str) {
        let is_field = |node: &Node| {
            let role = node.semantics.role;
            let field = matches!(role, Role::TextField | Role::PasswordField);
            field && node.semantics.name == label
        };
        self.press_what(label, is_field);
        let all = "a".into();
        let all = iced_test::simulator::tap_key(Key::Character(all), None);
        let held = |modifiers| Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers));
        let mut events = vec![held(Modifiers::CTRL)];
        events.extend(all.map(with_control));
        events.push(held(Modifiers::empty()));
        let messages = self.glass.send(&events, mouse::Cursor::Unavailable);
        self.act(messages);
        let typed: Vec<Event> = iced_test::simulator::typewrite(text).collect();
        let messages = self.glass.send(&typed, mouse::Cursor::Unavailable);
        assert!(!messages.is_empty(), "{label} takes no text");
        self.act(messages);
    }

    /// What a field, a box or a choice holds.
    pub(crate) fn node(&mut self, name: &str) -> Option<Node> {
        let found = self.glass.operable(|node| node.semantics.name == name);
        found.into_iter().next()
    }

    /// Opens the profile of the list, to go on where it stands.
    pub(crate) fn take_up(&mut self) {
        let open = self.until("no profile to open", |glass| {
            let mut names = ["Continue", "Open"].into_iter();
            names.find(|name| glass.offers(name))
        });
        self.press(open);
    }
}

fn with_control(mut event: Event) -> Event {
    if let Event::Keyboard(
        keyboard::Event::KeyPressed { modifiers, .. }
        | keyboard::Event::KeyReleased { modifiers, .. },
    ) = &mut event
    {
        *modifiers = Modifiers::CTRL;
    }
    event
}

/// Copies what is on the disk at this moment, file by file. What goes away meanwhile was on its way to another name.
pub(crate) fn disk(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("room");
    let entries = std::fs::read_dir(from).into_iter().flatten().flatten();
    for entry in entries {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            disk(&entry.path(), &target);
        } else {
            drop(std::fs::copy(entry.path(), target));
        }
    }
}
