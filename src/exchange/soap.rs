//! What all SOAP answers have in common: envelope, version of the server, fault (SOAP 1.1 and 1.2).

use super::reading::{Remark, Unread, brief};
use super::version::Version;
use super::xml::{self, Element};

/// The media type of requests; some servers insist on this very spelling.
pub const CONTENT_TYPE: &str = "text/xml; charset=utf-8";

/// An envelope that could be read.
#[derive(Debug)]
pub(super) struct Envelope {
    /// The server's version, from the header.
    pub(super) version: Option<Version>,
    /// The body.
    pub(super) body: Element,
    /// What was odd.
    pub(super) remarks: Vec<Remark>,
}

/// A fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The local part of the fault's code, and what is named in it.
    pub(super) code: String,
    /// The text for people.
    pub(super) text: String,
    /// The detail.
    pub(super) detail: Option<Element>,
}

impl Envelope {
    /// Reads an envelope.
    pub(super) fn read(body: &[u8], charset: Option<&str>) -> Result<Self, Unread> {
        let document = xml::read(body, charset, &["Envelope"])?;
        let mut root = document.root;
        let version = root
            .child("Header")
            .and_then(|header| header.find("ServerVersionInfo"))
            .and_then(Version::of);
        let at = root.children.iter().position(|child| child.is("Body"));
        let at = at.ok_or(Unread::Meaningless("an envelope without a body"))?;
        Ok(Self {
            version,
            body: root.children.swap_remove(at),
            remarks: document.remarks,
        })
    }

    /// The fault, when it is one: with any HTTP status (V24).
    pub(super) fn fault(&self) -> Option<Fault> {
        let fault = self.body.child("Fault")?;
        // SOAP 1.2 nests the specific code into the general one.
        let code = match fault.child("Code") {
            Some(code) => code
                .child("Subcode")
                .and_then(|inner| inner.text_of("Value"))
                .or_else(|| code.text_of("Value")),
            None => fault.text_of("faultcode"),
        };
        let text = match fault.child("Reason") {
            Some(reason) => reason.text_of("Text"),
            None => fault.text_of("faultstring"),
        };
        let code = code.unwrap_or_default();
        let local = code.rsplit_once(':').map_or(code, |(_, local)| local);
        Some(Fault {
            code: brief(local, 80),
            text: brief(text.unwrap_or_default(), 300),
            detail: fault.child("detail").cloned(),
        })
    }
}
