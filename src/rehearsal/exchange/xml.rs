//! Requests in XML, read by local names.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Deeper requests are not read.
const DEEP: usize = 32;

/// An element with all that is in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Self>,
}

impl Element {
    /// Reads a document; none when it is not well-formed or has a document type.
    pub(super) fn parse(document: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(document).ok()?;
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().ok()? {
                Event::Start(start) => {
                    (open.len() < DEEP).then_some(())?;
                    open.push(Self::begun(&start)?);
                }
                Event::Empty(start) => open.last_mut()?.children.push(Self::begun(&start)?),
                Event::End(_) => {
                    let done = open.pop()?;
                    open.last_mut()?.children.push(done);
                }
                Event::Text(text) => open.last_mut()?.text.push_str(&text.xml10_content()),
                Event::CData(text) => open.last_mut()?.text.push_str(&text.xml10_content()),
                Event::GeneralRef(name) => {
                    let written = format!("&{};", name.into_inner());
                    let meant = quick_xml::escape::unescape(&written).ok()?.into_owned();
                    open.last_mut()?.text.push_str(&meant);
                }
                Event::DocType(_) => return None,
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
        (open.len() == 1).then_some(())?;
        let document = open.pop()?;
        document.children.into_iter().next()
    }

    fn begun(start: &BytesStart<'_>) -> Option<Self> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            let value = quick_xml::escape::unescape(&attribute.value).ok()?;
            let name = attribute.key.local_name().into_inner().to_owned();
            attributes.push((name, value.into_owned()));
        }
        Some(Self {
            name: start.local_name().into_inner().to_owned(),
            attributes,
            ..Self::default()
        })
    }

    /// The first element of this name in it, at any depth.
    pub(super) fn find(&self, name: &str) -> Option<&Self> {
        self.children
            .iter()
            .find_map(|child| (child.name == name).then_some(child).or(child.find(name)))
    }

    /// The text of the first element of this name in it, without blanks around.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.find(name).map(|element| element.text.trim())
    }

    /// The texts of all elements of this name in it.
    pub(super) fn texts(&self, name: &str) -> Vec<&str> {
        let mut texts = Vec::new();
        for child in &self.children {
            if child.name == name {
                texts.push(child.text.trim());
            }
            texts.extend(child.texts(name));
        }
        texts
    }

    /// An attribute of it.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The first element in it.
    pub(super) fn first(&self) -> Option<&Self> {
        self.children.first()
    }
}

/// Text as it stands in XML.
pub(super) fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_found_by_their_local_names() {
        let document = Element::parse(
            br#"<?xml version="1.0"?><s:A xmlns:s="u"><s:B Id="x&amp;y"><C> a&lt;b </C></s:B><C/></s:A>"#,
        )
        .unwrap();

        assert_eq!(document.name, "A");
        assert_eq!(document.text("C"), Some("a<b"));
        assert_eq!(document.texts("C"), ["a<b", ""]);
        assert_eq!(document.find("B").unwrap().attribute("Id"), Some("x&y"));
    }

    #[test]
    fn what_is_broken_or_has_a_document_type_is_refused() {
        let refused: [&[u8]; 5] = [
            b"",
            b"no xml",
            b"<a><b></a>",
            b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            b"<a>\xff</a>",
        ];
        for document in refused {
            assert_eq!(Element::parse(document), None);
        }
        assert_eq!(Element::parse("<a>".repeat(1_000).as_bytes()), None);
    }
}
