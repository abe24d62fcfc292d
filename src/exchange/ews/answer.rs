//! The answer: the folder, an error of the item, or a fault (exchange.md 4.2, 4.5).

use std::time::Duration;

use crate::exchange::reading::{Remark, Unread, brief, mailbox};
use crate::exchange::soap::{Envelope, Fault};
use crate::exchange::version::Version;
use crate::exchange::xml::Element;

/// The longest back-off that is believed.
const LONGEST_BACK_OFF: u64 = 24 * 60 * 60 * 1000;

/// What a server says about a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ews {
    /// It was opened.
    Opened {
        /// The server's version.
        version: Option<Version>,
        /// What was odd.
        remarks: Vec<Remark>,
    },
    /// It was not.
    Error {
        /// The server's code (`ErrorAccessDenied`); for a fault without one, the fault's own. May be empty.
        code: String,
        /// The server's words, on one line; may be empty.
        text: String,
        /// How long to wait before the next request.
        back_off: Option<Duration>,
        /// The primary address, when the server names one.
        primary: Option<String>,
        /// The server's version.
        version: Option<Version>,
    },
}

/// Reads an answer of any HTTP status (V24). `charset` is the parameter of `Content-Type`.
///
/// # Errors
///
/// An [`Unread`] that says what the answer is instead.
pub fn read(body: &[u8], charset: Option<&str>) -> Result<Ews, Unread> {
    let envelope = Envelope::read(body, charset)?;
    let version = envelope.version;
    if let Some(fault) = envelope.fault() {
        return Ok(of_fault(&fault, version));
    }
    let message = message(&envelope.body).ok_or(Unread::Meaningless("nothing about the folder"))?;
    let class = message
        .attribute("ResponseClass")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let code = message.text_of("ResponseCode").unwrap_or_default();
    let said = message.text_of("MessageText").unwrap_or_default();
    let well = code.is_empty() || code.eq_ignore_ascii_case("NoError");
    let mut remarks = envelope.remarks;
    match class.as_str() {
        "success" if well => {}
        // Without a class the code has to say so itself.
        "" if code.eq_ignore_ascii_case("NoError") => {}
        "warning" => {
            let words = if said.is_empty() { code } else { said };
            remarks.push(Remark::Warning(brief(words, 300)));
        }
        _ => {
            let more = message.child("MessageXml");
            return Ok(error(code, said, more, version));
        }
    }
    Ok(Ews::Opened { version, remarks })
}

/// The one message that answers the one question.
fn message(body: &Element) -> Option<&Element> {
    let messages = body.find("ResponseMessages").unwrap_or(body);
    messages.find("GetFolderResponseMessage").or_else(|| {
        let messages = messages.children.iter();
        messages
            .into_iter()
            .find(|child| child.attribute("ResponseClass").is_some())
    })
}

/// From the fault's detail, else from its own code, which is an error's name on some servers (V25).
fn of_fault(fault: &Fault, version: Option<Version>) -> Ews {
    let detail = fault.detail.as_ref();
    let named = detail
        .and_then(|detail| detail.find("ResponseCode"))
        .and_then(Element::filled);
    let words = detail
        .and_then(|detail| detail.find("Message"))
        .and_then(Element::filled);
    let more = detail.and_then(|detail| detail.find("MessageXml"));
    error(
        named.unwrap_or(&fault.code),
        words.unwrap_or(&fault.text),
        more,
        version,
    )
}

fn error(code: &str, text: &str, more: Option<&Element>, version: Option<Version>) -> Ews {
    let values = more.map_or(&[][..], |more| &more.children);
    let back_off = values
        .iter()
        .filter(|value| {
            value.is("BackOffMilliseconds")
                || value
                    .attribute("Name")
                    .is_some_and(|name| name.eq_ignore_ascii_case("BackOffMilliseconds"))
        })
        .find_map(|value| value.filled()?.parse::<u64>().ok())
        .map(|wait| Duration::from_millis(wait.min(LONGEST_BACK_OFF)));
    Ews::Error {
        code: brief(code, 80),
        text: brief(text, 300),
        back_off,
        primary: values.iter().find_map(|value| mailbox(value.filled()?)),
        version,
    }
}
