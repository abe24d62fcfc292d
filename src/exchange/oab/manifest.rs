//! `oab.xml`: which address lists there are and how large they are (exchange.md 5.1).

use crate::exchange::reading::{Remark, Unread, brief};
use crate::exchange::xml::{self, Element};

/// The name of the file in the folder of the address book.
pub const FILE: &str = "oab.xml";

/// How many lists are shown; real servers have one to a few dozen.
const MOST_LISTS: usize = 500;

/// A table of contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The address lists; may be empty.
    pub lists: Vec<AddressList>,
    /// What was odd.
    pub remarks: Vec<Remark>,
}

/// An address list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressList {
    /// The name, without the backslashes in front; may be empty.
    pub name: String,
    /// The file with everything in it; `None` when the list was never generated (V34).
    pub full: Option<Full>,
}

/// The file of an address list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Full {
    /// Its name beside the manifest; `None` when it would lead elsewhere.
    pub file: Option<String>,
    /// How large it is, compressed, in bytes.
    pub size: Option<u64>,
    /// How large it is, unpacked, in bytes.
    pub unpacked: Option<u64>,
    /// Which generation it is.
    pub sequence: Option<u64>,
    /// The fingerprint of the compressed file, in lower case.
    pub sha1: Option<String>,
}

/// Reads a manifest of any media type (V38). `charset` is the parameter of `Content-Type`.
///
/// # Errors
///
/// An [`Unread`] that says what the answer is instead.
pub fn read(body: &[u8], charset: Option<&str>) -> Result<Manifest, Unread> {
    let document = xml::read(body, charset, &["OAB"])?;
    let lists = document
        .root
        .children("OAL")
        .take(MOST_LISTS)
        .map(list)
        .collect();
    Ok(Manifest {
        lists,
        remarks: document.remarks,
    })
}

fn list(element: &Element) -> AddressList {
    let name = element.attribute("name").unwrap_or_default();
    AddressList {
        name: brief(name.trim().trim_start_matches('\\'), 120),
        full: element.child("Full").map(full),
    }
}

fn full(element: &Element) -> Full {
    let number = |name: &str| element.attribute(name)?.trim().parse().ok();
    let sha1 = element
        .attribute("SHA")
        .map(|hash| hash.trim().to_ascii_lowercase());
    Full {
        file: element
            .filled()
            .filter(|name| stays(name))
            .map(str::to_owned),
        size: number("size"),
        unpacked: number("uncompressedsize"),
        sequence: number("seq"),
        sha1: sha1
            .filter(|hash| hash.len() == 40 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())),
    }
}

/// Whether a name stays in its folder.
fn stays(name: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    name.len() <= 200 && name.chars().all(plain) && !name.starts_with('.')
}

impl Manifest {
    /// Whether any list can be downloaded.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.lists.iter().any(|list| list.full.is_some())
    }
}
