//! From text to a tree, in one pass, tolerant where characters are wrong and strict where structure is (V18–V21, V30).

use quick_xml::Error;
use quick_xml::Reader;
use quick_xml::errors::SyntaxError;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::Element;
use crate::exchange::reading::Unread;

/// How deep elements may nest; real answers reach ten.
const DEEPEST: usize = 64;
/// How many elements there may be.
const MOST_ELEMENTS: usize = 20_000;
/// How many attributes an element may have.
const MOST_ATTRIBUTES: usize = 64;

/// The tree, and whether characters were repaired in it. What follows the outermost element is not looked at.
pub(super) fn build(text: &str, roots: &[&str]) -> Result<(Element, bool), Unread> {
    let text = text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\0');
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    let mut growing = Growing::default();
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => return Err(broken(&error, text, reader.error_position())),
        };
        match event {
            Event::Start(start) => growing.open(&start, roots)?,
            Event::Empty(start) => {
                growing.open(&start, roots)?;
                growing.close();
            }
            Event::End(_) => growing.close(),
            Event::Text(part) => growing.write(&part.xml10_content())?,
            Event::CData(part) => growing.write(&part.xml10_content())?,
            Event::GeneralRef(reference) => growing.refer(&reference)?,
            Event::DocType(declaration) => return Err(declared(&declaration.into_inner())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => return Err(Unread::Incomplete),
        }
        if let Some(root) = growing.root.take() {
            return Ok((root, growing.repaired));
        }
    }
}

/// Whether XML 1.0 allows a character (section 2.2).
pub(super) fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[derive(Default)]
struct Growing {
    open: Vec<Element>,
    root: Option<Element>,
    elements: usize,
    repaired: bool,
}

impl Growing {
    fn open(&mut self, start: &BytesStart<'_>, roots: &[&str]) -> Result<(), Unread> {
        let name = start.local_name().into_inner();
        if self.open.is_empty() && !roots.iter().any(|root| name.eq_ignore_ascii_case(root)) {
            return Err(Unread::OtherRoot(plain_name(name)));
        }
        self.elements += 1;
        if self.open.len() >= DEEPEST {
            return Err(Unread::Unsafe("it nests too deep"));
        }
        if self.elements > MOST_ELEMENTS {
            return Err(Unread::TooLarge);
        }
        let attributes = self.attributes(start)?;
        self.open.push(Element {
            name: name.to_owned(),
            attributes,
            ..Element::default()
        });
        Ok(())
    }

    fn attributes(&mut self, start: &BytesStart<'_>) -> Result<Vec<(String, String)>, Unread> {
        let mut found = Vec::new();
        // The crate's search for doubles takes the square of their number; here the first one counts.
        for (at, attribute) in start.attributes().with_checks(false).enumerate() {
            if at >= MOST_ATTRIBUTES {
                return Err(Unread::Unsafe("an element has too many attributes"));
            }
            let Ok(attribute) = attribute else {
                self.repaired = true;
                continue;
            };
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let value = if let Ok(value) = quick_xml::escape::unescape(&attribute.value) {
                self.allowed(&value)
            } else {
                self.repaired = true;
                self.allowed(&attribute.value)
            };
            found.push((attribute.key.local_name().into_inner().to_owned(), value));
        }
        Ok(found)
    }

    fn close(&mut self) {
        let Some(element) = self.open.pop() else {
            return;
        };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
    }

    fn write(&mut self, text: &str) -> Result<(), Unread> {
        // References are told apart before: what begins so stands alone.
        self.repaired |= text.starts_with('&');
        let text = self.allowed(text);
        match self.open.last_mut() {
            Some(element) => element.text.push_str(&text),
            None if text.trim().is_empty() => {}
            None => return Err(Unread::NotXml("it begins with other text")),
        }
        Ok(())
    }

    /// Characters by number, the five names; anything else stays as it is written, because nothing can declare it.
    fn refer(&mut self, reference: &BytesRef<'_>) -> Result<(), Unread> {
        let name = reference.xml10_content();
        let text = match reference.resolve_char_ref() {
            Ok(Some(letter)) => letter.to_string(),
            Ok(None) => match quick_xml::escape::resolve_xml_entity(&name) {
                Some(text) => text.to_owned(),
                None => return self.keep(&name),
            },
            Err(_) => '\u{fffd}'.to_string(),
        };
        self.repaired |= text == "\u{fffd}";
        let text = self.allowed(&text);
        match self.open.last_mut() {
            Some(element) => {
                element.text.push_str(&text);
                Ok(())
            }
            None => Err(Unread::NotXml("it begins with other text")),
        }
    }

    fn keep(&mut self, name: &str) -> Result<(), Unread> {
        self.repaired = true;
        self.write(&format!("&{name};"))
    }

    fn allowed(&mut self, text: &str) -> String {
        if text.chars().all(is_allowed) {
            return text.to_owned();
        }
        self.repaired = true;
        let replaced = |letter| {
            if is_allowed(letter) {
                letter
            } else {
                '\u{fffd}'
            }
        };
        text.chars().map(replaced).collect()
    }
}

/// A web page declares its type too, without entities of its own.
fn declared(declaration: &str) -> Unread {
    let name: String = declaration.trim_start().chars().take(5).collect();
    let is_page = name
        .trim_end_matches(['>', ' ', '\t', '\r', '\n'])
        .eq_ignore_ascii_case("html");
    if is_page && !declaration.contains('[') {
        return Unread::OtherRoot("html".to_owned());
    }
    Unread::Unsafe("it declares a document type")
}

fn broken(error: &Error, text: &str, position: u64) -> Unread {
    let rest = usize::try_from(position)
        .ok()
        .and_then(|at| text.get(at..))
        .unwrap_or_default();
    match error {
        Error::Syntax(SyntaxError::UnclosedDoctype) => {
            Unread::Unsafe("it declares a document type")
        }
        Error::Syntax(SyntaxError::InvalidBangMarkup) => {
            if ["<!--", "<![CDATA[", "<!DOCTYPE"]
                .iter()
                .any(|whole| whole.starts_with(rest))
            {
                Unread::Incomplete
            } else {
                Unread::Unsafe("it holds a declaration")
            }
        }
        Error::Syntax(_) => Unread::Incomplete,
        Error::IllFormed(_) => Unread::NotXml("its tags do not match"),
        Error::Io(_)
        | Error::InvalidAttr(_)
        | Error::Encoding(_)
        | Error::Escape(_)
        | Error::Namespace(_) => Unread::NotXml("its tags cannot be read"),
    }
}

/// A name that can be shown; it comes from anywhere.
fn plain_name(name: &str) -> String {
    let shown = name.len() <= 40
        && !name.is_empty()
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
    match name {
        page if page.eq_ignore_ascii_case("html") => "html".to_owned(),
        name if shown => name.to_owned(),
        _ => "?".to_owned(),
    }
}
