//! AutoDiscover in plain XML, the way that every Exchange from 2007 on knows (MS-OXDSCLI, exchange.md 2.5, 2.6).

use super::reply::{Reply, Settings};
use crate::exchange::reading::Unread;
use crate::exchange::xml::{self, Element};

/// The media type of the request; outlook.com once took this spelling only.
pub const CONTENT_TYPE: &str = "text/xml; charset=utf-8";

/// What comes to a server that offers it.
pub const PATH: &str = "/autodiscover/autodiscover.xml";

/// The question for the settings of an e-mail address.
#[must_use]
pub fn request(email: &str) -> Vec<u8> {
    let email = xml::escaped(email);
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">
  <Request>
    <EMailAddress>{email}</EMailAddress>
    <AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema>
  </Request>
</Autodiscover>
"#
    )
    .into_bytes()
}

/// Reads an answer of any HTTP status (V16). `charset` is the parameter of `Content-Type`.
///
/// # Errors
///
/// An [`Unread`] that says what the answer is instead.
pub fn read(body: &[u8], charset: Option<&str>) -> Result<Reply, Unread> {
    let document = xml::read(body, charset, &["Autodiscover"])?;
    let root = &document.root;
    let blocks = blocks(root);
    if let Some(error) = root.find("Error").filter(|_| blocks.is_empty()) {
        let code = error
            .text_of("ErrorCode")
            .or_else(|| error.text_of("Status"));
        return Ok(Reply::refused(code, error.text_of("Message")));
    }
    let account = root.find("Account").unwrap_or(root);
    let text = |name: &str| account.find(name).and_then(Element::filled);
    let (url, address) = (text("RedirectUrl"), text("RedirectAddr"));
    let action = text("Action").unwrap_or_default().to_ascii_lowercase();
    match action.as_str() {
        "redirecturl" => return Reply::redirect_url(url),
        "redirectaddr" => return Reply::redirect_address(address),
        "settings" => {}
        // Anything but `settings` is a redirect (element page of `Action`).
        _ if url.is_some() => return Reply::redirect_url(url),
        _ if address.is_some() => return Reply::redirect_address(address),
        _ if blocks.is_empty() => {
            return Err(Unread::Meaningless("neither settings nor a redirect"));
        }
        _ => {}
    }
    let mut settings = Settings {
        remarks: document.remarks,
        ..Settings::default()
    };
    settings.choose_ews(addresses(&blocks, &["EwsUrl", "ASUrl"]));
    settings.choose_oab(addresses(&blocks, &["OABUrl"]));
    let user = root.find("User");
    let of_user = |name: &str| user.and_then(|user| user.text_of(name));
    settings.introduce(of_user("AutoDiscoverSMTPAddress"), of_user("DisplayName"));
    settings.cloud = text("MicrosoftOnline").is_some_and(|said| said.eq_ignore_ascii_case("true"));
    // `ServerVersion` is of the mailbox protocol and may be any number: Exchange Web Services say which server it is.
    Ok(Reply::Settings(Box::new(settings)))
}

/// Every `Protocol` block, from the one that is meant for the outside to the one for the inside; blocks of the same
/// kind stay in their order (V06, V08).
fn blocks(root: &Element) -> Vec<&Element> {
    let mut found = Vec::new();
    collect(root, Side::Open, &mut found);
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, block)| block).collect()
}

/// Which part of a `WEB` block an element stands in.
#[derive(Clone, Copy)]
enum Side {
    Open,
    External,
    Internal,
}

fn collect<'a>(element: &'a Element, side: Side, found: &mut Vec<(u8, &'a Element)>) {
    for child in &element.children {
        let side = match child.name.to_ascii_lowercase().as_str() {
            "external" => Side::External,
            "internal" => Side::Internal,
            "protocol" => {
                found.push((rank(child, side), child));
                side
            }
            _ => side,
        };
        collect(child, side, found);
    }
}

fn rank(block: &Element, side: Side) -> u8 {
    match side {
        Side::External => return 4,
        Side::Internal => return 5,
        Side::Open => {}
    }
    // `Type` may come after other children, or be an attribute (V07).
    let kind = block
        .text_of("Type")
        .or_else(|| block.attribute("Type"))
        .unwrap_or_default();
    match kind.to_ascii_uppercase().as_str() {
        "EXPR" => 0,
        "EXHTTP" => 1,
        "EXCH" => 2,
        "WEB" => 3,
        _ => 6,
    }
}

/// The filled fields of the blocks, block by block; within a block the first name counts most (V09).
fn addresses<'a>(
    blocks: &[&'a Element],
    names: &'a [&'a str],
) -> impl Iterator<Item = (&'a str, &'a str)> {
    blocks.iter().flat_map(move |block| {
        let block: &'a Element = block;
        names
            .iter()
            .filter_map(move |name| block.text_of(name).map(|text| (*name, text)))
    })
}
