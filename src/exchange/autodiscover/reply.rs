//! What a server answers to AutoDiscover, in either language: settings, a redirect, a refusal.

use url::Url;

use super::location::{self, BadAddress};
use crate::exchange::reading::{Remark, Unread, brief, mailbox};
use crate::exchange::version::Version;

/// An answer of POX or SOAP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Where things are.
    Settings(Box<Settings>),
    /// Ask again at this address; not judged yet ([`location::within`]).
    RedirectUrl(String),
    /// Start again with this e-mail address; not compared yet with the one asked for
    /// ([`crate::exchange::reading::is_same_mailbox`]).
    RedirectAddress(String),
    /// The server does not help.
    Refused {
        /// Its code as it is written, for example `500` or `InvalidUser`; may be empty.
        code: String,
        /// Its words, on one line; may be empty.
        message: String,
    },
}

/// What settings say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Exchange Web Services.
    pub ews: Option<Url>,
    /// The offline address book, a folder that ends with a slash.
    pub oab: Option<Url>,
    /// The e-mail address as the server knows it.
    pub email: Option<String>,
    /// The person's name.
    pub name: Option<String>,
    /// The server's version.
    pub version: Option<Version>,
    /// Whether the mailbox is in Microsoft's cloud.
    pub cloud: bool,
    /// What was odd.
    pub remarks: Vec<Remark>,
}

/// What a code of a refusal means for the search (exchange.md 2.6, 2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The server does not know the address.
    UnknownAddress,
    /// The request was not understood; an AutoDiscover service is there.
    BadRequest,
    /// This way of asking is not offered: the other one may be.
    OtherWay,
    /// Somebody has to repair the server's configuration.
    Configuration,
    /// The server is in trouble or busy: once more, later.
    Trouble,
    /// Not in any list.
    Unknown,
}

/// The meaning of a code, whatever surrounds it (V15).
#[must_use]
pub fn meaning(code: &str) -> Meaning {
    let code = code.trim();
    let code = match code.trim_start_matches('0') {
        number if number.bytes().all(|byte| byte.is_ascii_digit()) => number,
        _ => code,
    };
    match code.to_ascii_lowercase().as_str() {
        "500" | "501" | "404" | "invaliduser" | "invaliddomain" | "notfederated" => {
            Meaning::UnknownAddress
        }
        "600" | "invalidrequest" | "invalidsetting" => Meaning::BadRequest,
        "601" => Meaning::OtherWay,
        "602" => Meaning::Configuration,
        "603" | "503" | "serverbusy" | "internalservererror" => Meaning::Trouble,
        _ => Meaning::Unknown,
    }
}

impl Reply {
    /// A redirect to another address.
    pub(super) fn redirect_url(target: Option<&str>) -> Result<Self, Unread> {
        let target = target.ok_or(Unread::Meaningless("a redirect without an address"))?;
        Ok(Self::RedirectUrl(target.chars().take(4096).collect()))
    }

    /// A redirect to another mailbox.
    pub(super) fn redirect_address(target: Option<&str>) -> Result<Self, Unread> {
        let target = target.and_then(mailbox);
        let target = target.ok_or(Unread::Meaningless("a redirect without an e-mail address"))?;
        Ok(Self::RedirectAddress(target))
    }

    /// A refusal.
    pub(super) fn refused(code: Option<&str>, message: Option<&str>) -> Self {
        Self::Refused {
            code: brief(code.unwrap_or_default(), 80),
            message: brief(message.unwrap_or_default(), 300),
        }
    }
}

impl Settings {
    /// Takes the first address that is of use; those before it that are not leave a remark.
    pub(super) fn choose_ews<'a>(&mut self, found: impl IntoIterator<Item = (&'a str, &'a str)>) {
        self.ews = self.choose(found, location::absolute);
    }

    /// The same for the address book, whose address is made that of a folder (V11).
    pub(super) fn choose_oab<'a>(&mut self, found: impl IntoIterator<Item = (&'a str, &'a str)>) {
        self.oab = self.choose(found, |text| location::absolute(text).map(folder));
    }

    fn choose<'a>(
        &mut self,
        found: impl IntoIterator<Item = (&'a str, &'a str)>,
        judged: impl Fn(&str) -> Result<Url, BadAddress>,
    ) -> Option<Url> {
        for (field, text) in found {
            let remark = match judged(text) {
                Ok(url) => return Some(url),
                Err(_) if text.trim().eq_ignore_ascii_case("public folder") => Remark::PublicFolder,
                Err(problem) => Remark::Address {
                    field: brief(field, 40),
                    problem,
                },
            };
            if self.remarks.len() < 32 && !self.remarks.contains(&remark) {
                self.remarks.push(remark);
            }
        }
        None
    }

    /// The person's e-mail address and name.
    pub(super) fn introduce(&mut self, email: Option<&str>, name: Option<&str>) {
        self.email = email.and_then(mailbox);
        self.name = name
            .map(|name| brief(name, 120))
            .filter(|name| !name.is_empty());
    }
}

/// The folder of an offline address book: without `oab.xml`, with a slash at its end.
#[must_use]
pub fn folder(mut url: Url) -> Url {
    url.set_query(None);
    url.set_fragment(None);
    let path = url.path();
    let cut = path.len().saturating_sub("/oab.xml".len());
    let path = match path.get(cut..) {
        Some(last) if last.eq_ignore_ascii_case("/oab.xml") => &path[..cut],
        _ => path,
    };
    let path = format!("{}/", path.trim_end_matches('/'));
    url.set_path(&path);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_means_the_same_with_blanks_and_noughts_around_it() {
        for (code, expected) in [
            ("500", Meaning::UnknownAddress),
            (" 0501 ", Meaning::UnknownAddress),
            ("600 ", Meaning::BadRequest),
            ("601", Meaning::OtherWay),
            ("602", Meaning::Configuration),
            ("603", Meaning::Trouble),
            ("serverBusy", Meaning::Trouble),
            ("InvalidUser", Meaning::UnknownAddress),
            ("", Meaning::Unknown),
            ("0", Meaning::Unknown),
            ("0x600", Meaning::Unknown),
        ] {
            assert_eq!(meaning(code), expected, "{code:?}");
        }
    }

    #[test]
    fn the_address_of_an_address_book_is_made_that_of_its_folder() {
        for (from, to) in [
            ("/OAB/1", "/OAB/1/"),
            ("/OAB/1/", "/OAB/1/"),
            ("/OAB/1//", "/OAB/1/"),
            ("/OAB/1/oab.xml", "/OAB/1/"),
            ("/OAB/1/OAB.XML?x=1", "/OAB/1/"),
            ("/oab.xml", "/"),
            ("/myoab.xml", "/myoab.xml/"),
            ("", "/"),
        ] {
            let url = Url::parse(&format!("https://mail.corp.example{from}")).unwrap();

            assert_eq!(
                folder(url).as_str(),
                format!("https://mail.corp.example{to}"),
                "{from}"
            );
        }
    }
}
