//! The question for the calendar of a mailbox (exchange.md 4.2, 4.4).

use crate::exchange::xml;

/// Which version of the protocol the question is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// What is asked for first.
    Exchange2010Sp2,
    /// What is asked for after an error about the version, once.
    Exchange2007Sp1,
}

impl Schema {
    /// Its name in the request.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exchange2010Sp2 => "Exchange2010_SP2",
            Self::Exchange2007Sp1 => "Exchange2007_SP1",
        }
    }
}

/// `GetFolder` for the calendar of a mailbox, in the name of the person whose address is given when one is.
#[must_use]
pub fn calendar(mailbox: &str, impersonate: Option<&str>, schema: Schema) -> Vec<u8> {
    let mailbox = xml::escaped(mailbox);
    let person = impersonate.map_or_else(String::new, |address| {
        let address = xml::escaped(address);
        format!(
            "<t:ExchangeImpersonation><t:ConnectingSID><t:PrimarySmtpAddress>{address}</t:PrimarySmtpAddress></t:ConnectingSID></t:ExchangeImpersonation>"
        )
    });
    envelope(
        schema,
        &person,
        &format!(
            r#"<m:GetFolder>
      <m:FolderShape><t:BaseShape>IdOnly</t:BaseShape></m:FolderShape>
      <m:FolderIds>
        <t:DistinguishedFolderId Id="calendar"><t:Mailbox><t:EmailAddress>{mailbox}</t:EmailAddress></t:Mailbox></t:DistinguishedFolderId>
      </m:FolderIds>
    </m:GetFolder>"#
        ),
    )
}

/// `ResolveNames` in the directory for what somebody's name, user name or address begins with. Contact data tell further
/// addresses.
#[must_use]
pub fn names(beginning: &str, schema: Schema) -> Vec<u8> {
    let beginning = xml::escaped(beginning);
    envelope(
        schema,
        "",
        &format!(
            r#"<m:ResolveNames ReturnFullContactData="true" SearchScope="ActiveDirectory">
      <m:UnresolvedEntry>{beginning}</m:UnresolvedEntry>
    </m:ResolveNames>"#
        ),
    )
}

fn envelope(schema: Schema, header: &str, body: &str) -> Vec<u8> {
    let version = schema.name();
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types" xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages">
  <s:Header><t:RequestServerVersion Version="{version}"/>{header}</s:Header>
  <s:Body>
    {body}
  </s:Body>
</s:Envelope>
"#
    )
    .into_bytes()
}
