//! XML from servers: bounded, without document types and entities, compared by local names (exchange.md 2.11 R9, 8).
//!
//! Names count without prefix and without case: the documentation prints other namespaces than servers send (V01–V03).

mod decode;
mod tree;

pub(super) use decode::decode;

use super::reading::{Remark, Unread};

/// The largest answer that is read (R9).
pub const LARGEST: usize = 1024 * 1024;

/// An element with what is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    /// The local name, as it is written.
    pub name: String,
    /// The attributes by local name; declarations of namespaces are left out.
    pub attributes: Vec<(String, String)>,
    /// The text directly in it, CDATA included, untrimmed.
    pub text: String,
    /// The elements directly in it.
    pub children: Vec<Self>,
}

/// A document that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The outermost element.
    pub root: Element,
    /// What was odd about it.
    pub remarks: Vec<Remark>,
}

/// Reads a document whose outermost element has one of these names. `charset` is the parameter of `Content-Type`.
///
/// # Errors
///
/// An [`Unread`] that says which kind of answer it is instead.
pub fn read(body: &[u8], charset: Option<&str>, roots: &[&str]) -> Result<Document, Unread> {
    if body.len() > LARGEST {
        return Err(Unread::TooLarge);
    }
    if body.starts_with(&[0x1f, 0x8b]) {
        return Err(Unread::Compressed);
    }
    let (text, mut remarks) = decode(body, charset);
    let (root, repaired) = tree::build(&text, roots)?;
    if repaired {
        remarks.push(Remark::Repaired);
    }
    Ok(Document { root, remarks })
}

/// Text for between tags and for attribute values.
#[must_use]
pub fn escaped(text: &str) -> String {
    // XML has no way to write these at all.
    let allowed: String = text
        .chars()
        .filter(|letter| tree::is_allowed(*letter))
        .collect();
    quick_xml::escape::escape(allowed).into_owned()
}

impl Element {
    /// Whether it has this local name.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The first child of this name.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.is(name))
    }

    /// The children of this name.
    pub fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.is(name))
    }

    /// The first element of this name anywhere below, in the order of the document.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Self> {
        self.children.iter().find_map(|child| {
            if child.is(name) {
                Some(child)
            } else {
                child.find(name)
            }
        })
    }

    /// The trimmed text of the first child of this name; `None` when there is none or it is blank.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<&str> {
        let mut named = self.children.iter().filter(|child| child.is(name));
        named.find_map(Self::filled)
    }

    /// The trimmed text; `None` when it is blank.
    #[must_use]
    pub fn filled(&self) -> Option<&str> {
        Some(self.text.trim()).filter(|text| !text.is_empty())
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self
            .attributes
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests;
