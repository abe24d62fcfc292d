//! What the targets of Exchange's answers have in common. An input is an answer's body, byte for byte, so that the
//! fixtures of the tests are the seeds; its length chooses what the header says about its encoding.
#![allow(dead_code, reason = "each target uses a part of it")]

use synchronizer_setup::exchange::autodiscover::{Reply, location};
use synchronizer_setup::exchange::reading::{Remark, Unread, mailbox};
use url::Url;

/// What the header says.
pub fn charset(input: &[u8]) -> Option<&'static str> {
    [None, Some("utf-8"), Some("utf-16"), Some("ISO-8859-1")][input.len() % 4]
}

/// An address that may be asked, as far as its form goes.
pub fn is_encrypted(url: &Url) {
    assert_eq!(url.scheme(), "https");
    assert!(url.has_host());
    assert!(url.username().is_empty() && url.password().is_none());
}

/// Words of the server that may be shown.
pub fn is_short(text: &str, most: usize) {
    assert!(
        text.chars().count() <= most,
        "{} characters",
        text.chars().count()
    );
    assert!(!text.chars().any(char::is_control), "{text:?}");
}

/// What is told of an answer that was refused: our words, at most the name of its outermost element.
pub fn refused(no: &Unread) {
    is_short(&no.to_string(), 120);
    if let Unread::OtherRoot(name) = no {
        assert!(name == "?" || name.bytes().all(|byte| byte.is_ascii_graphic()));
    }
}

pub fn remarked(remarks: &[Remark]) {
    assert!(remarks.len() <= 64);
    for remark in remarks {
        is_short(&remark.to_string(), 400);
    }
}

/// What holds for every answer of AutoDiscover.
pub fn holds(reply: &Reply) {
    match reply {
        Reply::Settings(found) => {
            found.ews.iter().chain(&found.oab).for_each(is_encrypted);
            assert!(
                found
                    .oab
                    .as_ref()
                    .is_none_or(|url| url.path().ends_with('/'))
            );
            assert!(found.oab.as_ref().is_none_or(|url| url.query().is_none()));
            let own = |email: &String| mailbox(email).as_ref() == Some(email);
            assert!(found.email.as_ref().is_none_or(own));
            found.name.iter().for_each(|name| is_short(name, 120));
            remarked(&found.remarks);
        }
        Reply::RedirectUrl(target) => {
            let base =
                Url::parse("https://autodiscover.corp.example/autodiscover/autodiscover.xml");
            if let Ok(url) = location::within(&base.expect("it is an address"), target) {
                is_encrypted(&url);
            }
        }
        Reply::RedirectAddress(target) => assert_eq!(mailbox(target).as_ref(), Some(target)),
        Reply::Refused { code, message } => {
            is_short(code, 80);
            is_short(message, 300);
        }
    }
}
