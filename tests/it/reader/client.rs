//! A screen reader for tests: it walks the tree, presses, writes and listens, by names alone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use zbus::blocking::{Connection, MessageIterator, Proxy};
use zbus::zvariant::OwnedObjectPath;
use zbus::{MatchRule, message};

use super::desktop::{Desktop, PATIENCE};
use crate::process::until;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const ACTION: &str = "org.a11y.atspi.Action";
const COMPONENT: &str = "org.a11y.atspi.Component";
const EDITABLE: &str = "org.a11y.atspi.EditableText";
const TEXT: &str = "org.a11y.atspi.Text";

/// States by their place in the set, as they are written in an outline.
const STATES: [(u32, &str); 6] = [
    (3, "busy"),
    (4, "checked"),
    (12, "focused"),
    (20, "pressed"),
    (23, "selected"),
    (36, "invalid"),
];
/// Roles by their number, as they are written in an outline.
const ROLES: [(u32, &str); 22] = [
    (2, "alert"),
    (7, "check box"),
    (23, "frame"),
    (27, "image"),
    (29, "label"),
    (31, "list"),
    (32, "list item"),
    (39, "panel"),
    (40, "password text"),
    (42, "progress bar"),
    (43, "button"),
    (44, "radio button"),
    (54, "status bar"),
    (62, "toggle button"),
    (63, "tool bar"),
    (73, "paragraph"),
    (75, "application"),
    (79, "entry"),
    (83, "heading"),
    (98, "list box"),
    (101, "notification"),
    (110, "landmark"),
];
/// The place of the state that what can be used has.
const SENSITIVE: u32 = 24;

/// Something in the tree.
#[derive(Debug, Clone)]
pub struct Seen {
    pub depth: usize,
    pub role: String,
    pub name: String,
    pub description: String,
    pub states: Vec<&'static str>,
    pub interfaces: Vec<String>,
    bus: String,
    path: OwnedObjectPath,
}

impl Seen {
    /// Whether it has this interface.
    pub fn can(&self, interface: &str) -> bool {
        self.interfaces.iter().any(|own| own == interface)
    }
}

fn role(number: u32) -> String {
    let named = ROLES.iter().find(|(own, _)| *own == number);
    named.map_or_else(|| format!("role {number}"), |(_, name)| (*name).to_owned())
}

/// Whether something stands in a group of this name, by what was seen before it.
fn inside(all: &[Seen], at: usize, group: &str) -> bool {
    let mut depth = all[at].depth;
    all[..at].iter().rev().any(|seen| {
        let around = seen.depth < depth;
        depth = depth.min(seen.depth);
        around && seen.name == group
    })
}

/// The reader.
pub struct Client {
    readers: Connection,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Client {
    /// Begins to listen on a desktop.
    pub fn begin(desktop: &Desktop) -> Self {
        desktop.reader_runs(true);
        let readers = desktop.readers();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let rule = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface("org.a11y.atspi.Event.Object")
            .and_then(|rule| rule.member("Announcement"))
            .expect("names")
            .build();
        let messages = MessageIterator::for_match_rule(rule, &readers, Some(1000));
        let messages = messages.expect("the bus tells what happens");
        let listener = Arc::clone(&heard);
        // It ends with the bus.
        let _ = std::thread::spawn(move || {
            for message in messages.flatten() {
                let body = message.body();
                let Ok(fields) = body.deserialize::<zbus::zvariant::Structure<'_>>() else {
                    continue;
                };
                let text = fields.fields().iter().find_map(|field| match field {
                    zbus::zvariant::Value::Value(inner) => inner.downcast_ref::<String>().ok(),
                    _ => None,
                });
                let mut heard = listener.lock().unwrap_or_else(PoisonError::into_inner);
                heard.extend(text);
            }
        });
        Self { readers, heard }
    }

    fn proxy<'a>(&'a self, bus: &'a str, path: &'a str, interface: &'a str) -> Proxy<'a> {
        let proxy = zbus::blocking::proxy::Builder::new(&self.readers)
            .destination(bus)
            .and_then(|proxy| proxy.path(path))
            .and_then(|proxy| proxy.interface(interface))
            .map(|proxy| proxy.cache_properties(zbus::proxy::CacheProperties::No))
            .and_then(zbus::blocking::proxy::Builder::build);
        proxy.expect("names of the bus")
    }

    fn children(&self, bus: &str, path: &str) -> Option<Vec<(String, OwnedObjectPath)>> {
        let own = self.proxy(bus, path, ACCESSIBLE);
        own.call("GetChildren", &()).ok()
    }

    fn walk(
        &self,
        (bus, path): (String, OwnedObjectPath),
        depth: usize,
        all: &mut Vec<Seen>,
    ) -> Option<()> {
        let own = self.proxy(&bus, path.as_str(), ACCESSIBLE);
        let bits: Vec<u32> = own.call("GetState", &()).ok()?;
        let has = |at: u32| {
            bits.get((at / 32) as usize)
                .is_some_and(|own| own >> (at % 32) & 1 == 1)
        };
        let named = STATES
            .iter()
            .filter(|(at, _)| has(*at))
            .map(|(_, name)| *name);
        let mut states: Vec<&'static str> = named.collect();
        if !has(SENSITIVE) {
            states.push("disabled");
        }
        let interfaces: Vec<String> = own.call("GetInterfaces", &()).ok()?;
        all.push(Seen {
            depth,
            role: role(own.call("GetRole", &()).ok()?),
            name: own.get_property("Name").ok()?,
            description: own.get_property("Description").ok()?,
            states,
            interfaces,
            bus: bus.clone(),
            path: path.clone(),
        });
        let children = self.children(&bus, path.as_str())?;
        children
            .into_iter()
            .try_for_each(|child| self.walk(child, depth + 1, all))
    }

    /// The whole tree of the program; `None` while it is not there, or changes under the eyes.
    pub fn look(&self) -> Option<Vec<Seen>> {
        let root = "/org/a11y/atspi/accessible/root";
        let programs = self.children("org.a11y.atspi.Registry", root)?;
        let mut all = Vec::new();
        for program in programs {
            self.walk(program, 0, &mut all)?;
        }
        (all.len() > 1).then_some(all)
    }

    /// The first thing of which this is true, as soon as there is one.
    ///
    /// # Panics
    ///
    /// When there is none in time.
    pub fn find(&self, what: &str, such: impl Fn(&Seen) -> bool) -> Seen {
        let found = until(PATIENCE, || {
            self.look()?.into_iter().find(|seen| such(seen))
        });
        found.unwrap_or_else(|| {
            let all = self.look().unwrap_or_default();
            let all: Vec<_> = all.iter().map(|seen| (&seen.role, &seen.name)).collect();
            panic!("there is no {what}: {all:#?}")
        })
    }

    /// The first thing in a group of which this is true, as soon as there is one.
    fn find_in(&self, group: &str, name: &str, such: impl Fn(&Seen) -> bool) -> Seen {
        let found = until(PATIENCE, || {
            let all = self.look()?;
            let fits = |at: &usize| such(&all[*at]) && inside(&all, *at, group);
            let at = (0..all.len()).find(fits)?;
            all.into_iter().nth(at)
        });
        found.unwrap_or_else(|| panic!("there is no {name} in {group}: {:#?}", self.look()))
    }

    /// Waits until something in a group has this name.
    pub fn wait_in(&self, group: &str, name: &str) -> Seen {
        self.find_in(group, name, |seen| seen.name == name)
    }

    /// Presses what has this name in a group.
    pub fn press_in(&self, group: &str, name: &str) {
        let pressed = self.find_in(group, name, |seen| seen.name == name && seen.can(ACTION));
        assert!(self.act(&pressed), "{name} in {group} can be pressed");
    }

    /// Waits until something has this name.
    pub fn wait(&self, name: &str) -> Seen {
        self.find(name, |seen| seen.name == name)
    }

    /// Presses what has this name, and says whether it could be pressed.
    pub fn press(&self, name: &str) -> Seen {
        let pressed = self.find(name, |seen| {
            let ready = seen.name == name && seen.can(ACTION);
            ready && !seen.states.contains(&"disabled")
        });
        assert!(self.act(&pressed), "{name} can be pressed");
        pressed
    }

    /// Presses something that was seen.
    pub fn act(&self, seen: &Seen) -> bool {
        let own = self.proxy(&seen.bus, seen.path.as_str(), ACTION);
        own.call("DoAction", &(0_i32)).unwrap_or(false)
    }

    /// Writes into the line with this name.
    pub fn write(&self, name: &str, text: &str) {
        let line = self.find(name, |seen| seen.name == name && seen.can(EDITABLE));
        let own = self.proxy(&line.bus, line.path.as_str(), EDITABLE);
        let done: zbus::Result<bool> = own.call("SetTextContents", &(text));
        assert!(matches!(done, Ok(true)), "{name} takes text: {done:?}");
    }

    /// Writes into a line that was seen, and waits for nothing.
    pub fn fill(&self, seen: &Seen, text: &str) {
        let own = self.proxy(&seen.bus, seen.path.as_str(), EDITABLE);
        let done: zbus::Result<bool> = own.call("SetTextContents", &(text));
        assert!(matches!(done, Ok(true)), "{seen:?}: {done:?}");
    }

    /// Where the caret is in a line.
    pub fn caret(&self, seen: &Seen) -> Option<i32> {
        let own = self.proxy(&seen.bus, seen.path.as_str(), TEXT);
        own.get_property("CaretOffset").ok()
    }

    /// What is selected in a line.
    pub fn selected(&self, seen: &Seen) -> Option<(i32, i32)> {
        let own = self.proxy(&seen.bus, seen.path.as_str(), TEXT);
        own.call("GetSelection", &(0_i32)).ok()
    }

    /// Puts the caret there.
    pub fn put_caret(&self, seen: &Seen, at: i32) {
        let own = self.proxy(&seen.bus, seen.path.as_str(), TEXT);
        let done: zbus::Result<bool> = own.call("SetCaretOffset", &(at));
        assert!(matches!(done, Ok(true)), "{seen:?}: {done:?}");
    }

    /// What else is told of something, by name.
    pub fn attributes(&self, seen: &Seen) -> HashMap<String, String> {
        let own = self.proxy(&seen.bus, seen.path.as_str(), ACCESSIBLE);
        own.call("GetAttributes", &()).unwrap_or_default()
    }

    /// What was announced so far.
    pub fn announced(&self) -> Vec<String> {
        let heard = self.heard.lock();
        heard.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The text in the line with this name.
    pub fn text(&self, seen: &Seen) -> Option<String> {
        let own = self.proxy(&seen.bus, seen.path.as_str(), TEXT);
        own.call("GetText", &(0_i32, -1_i32)).ok()
    }

    /// Moves the focus there.
    pub fn focus(&self, seen: &Seen) {
        let own = self.proxy(&seen.bus, seen.path.as_str(), COMPONENT);
        let done: zbus::Result<bool> = own.call("GrabFocus", &());
        assert!(done.is_ok(), "{seen:?}: {done:?}");
    }

    /// Waits until this was announced, whole or as part of a sentence.
    pub fn hears(&self, words: &str) {
        let heard = || self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let found = until(Duration::from_secs(30), || {
            heard().iter().any(|own| own.contains(words)).then_some(())
        });
        assert!(found.is_some(), "{words:?} among {:#?}", heard());
    }
}
