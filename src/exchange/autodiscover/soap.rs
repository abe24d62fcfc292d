//! AutoDiscover in SOAP, from Exchange 2010 on (MS-OXWSADISC, exchange.md 2.7).

use super::reply::{Reply, Settings};
use crate::exchange::reading::{Remark, Unread, brief};
use crate::exchange::soap::Envelope;
use crate::exchange::xml::{self, Element};

pub use crate::exchange::soap::CONTENT_TYPE;

/// What comes to a server that offers it.
pub const PATH: &str = "/autodiscover/autodiscover.svc";

/// The value of the `SOAPAction` header.
pub const ACTION: &str =
    "\"http://schemas.microsoft.com/exchange/2010/Autodiscover/Autodiscover/GetUserSettings\"";

/// What is asked for.
const SETTINGS: [&str; 9] = [
    "ExternalEwsUrl",
    "InternalEwsUrl",
    "ExternalOABUrl",
    "InternalOABUrl",
    "AutoDiscoverSMTPAddress",
    "UserDisplayName",
    "CasVersion",
    "EwsSupportedSchemas",
    "UserMSOnline",
];

/// The question for the settings of an e-mail address, put to this address.
#[must_use]
pub fn request(email: &str, to: &url::Url) -> Vec<u8> {
    let (email, to) = (xml::escaped(email), xml::escaped(to.as_str()));
    let settings = SETTINGS.join("</a:Setting><a:Setting>");
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:a="http://schemas.microsoft.com/exchange/2010/Autodiscover" xmlns:wsa="http://www.w3.org/2005/08/addressing">
  <soap:Header>
    <a:RequestedServerVersion>Exchange2010</a:RequestedServerVersion>
    <wsa:Action>http://schemas.microsoft.com/exchange/2010/Autodiscover/Autodiscover/GetUserSettings</wsa:Action>
    <wsa:To>{to}</wsa:To>
  </soap:Header>
  <soap:Body>
    <a:GetUserSettingsRequestMessage>
      <a:Request>
        <a:Users><a:User><a:Mailbox>{email}</a:Mailbox></a:User></a:Users>
        <a:RequestedSettings><a:Setting>{settings}</a:Setting></a:RequestedSettings>
      </a:Request>
    </a:GetUserSettingsRequestMessage>
  </soap:Body>
</soap:Envelope>
"#
    )
    .into_bytes()
}

/// Reads an answer of any HTTP status. `charset` is the parameter of `Content-Type`.
///
/// # Errors
///
/// An [`Unread`] that says what the answer is instead.
pub fn read(body: &[u8], charset: Option<&str>) -> Result<Reply, Unread> {
    let envelope = Envelope::read(body, charset)?;
    if let Some(fault) = envelope.fault() {
        return Ok(Reply::refused(Some(&fault.code), Some(&fault.text)));
    }
    let message = envelope
        .body
        .child("GetUserSettingsResponseMessage")
        .unwrap_or(&envelope.body);
    let response = message
        .child("Response")
        .ok_or(Unread::Meaningless("an envelope without a response"))?;
    // Codes stand at the level of the request, of the user and of each setting.
    if let Some(reply) = verdict(response) {
        return reply;
    }
    let user = response
        .find("UserResponse")
        .ok_or(Unread::Meaningless("nothing about the user"))?;
    if let Some(reply) = verdict(user) {
        return reply;
    }
    let mut settings = Settings {
        version: envelope.version,
        remarks: envelope.remarks,
        ..Settings::default()
    };
    settings.remarks.extend(unavailable(user));
    let value = |name: &'static str| value(user, name).map(|text| (name, text));
    settings.choose_ews(
        ["ExternalEwsUrl", "InternalEwsUrl"]
            .into_iter()
            .filter_map(value),
    );
    settings.choose_oab(
        ["ExternalOABUrl", "InternalOABUrl"]
            .into_iter()
            .filter_map(value),
    );
    let text = |name| value(name).map(|(_, text)| text);
    settings.introduce(text("AutoDiscoverSMTPAddress"), text("UserDisplayName"));
    settings.cloud = text("UserMSOnline").is_some_and(|said| said.eq_ignore_ascii_case("true"));
    Ok(Reply::Settings(Box::new(settings)))
}

/// What the code of one level comes to; `None` when all is well there.
fn verdict(level: &Element) -> Option<Result<Reply, Unread>> {
    let code = level.text_of("ErrorCode")?;
    let target = level.text_of("RedirectTarget");
    match code.to_ascii_lowercase().as_str() {
        "noerror" => None,
        "redirecturl" => Some(Reply::redirect_url(target)),
        "redirectaddress" => Some(Reply::redirect_address(target)),
        _ => Some(Ok(Reply::refused(
            Some(code),
            level.text_of("ErrorMessage"),
        ))),
    }
}

/// The filled value of a setting.
fn value<'a>(user: &'a Element, name: &str) -> Option<&'a str> {
    let settings = user.child("UserSettings")?;
    settings
        .children("UserSetting")
        .filter(|setting| {
            setting
                .text_of("Name")
                .is_some_and(|known| known.eq_ignore_ascii_case(name))
        })
        .find_map(|setting| setting.text_of("Value"))
}

/// The settings that the server does not have; that is no failure (V29).
fn unavailable(user: &Element) -> Vec<Remark> {
    let Some(errors) = user.child("UserSettingErrors") else {
        return Vec::new();
    };
    errors
        .children("UserSettingError")
        .take(SETTINGS.len())
        .map(|error| Remark::Setting {
            name: brief(error.text_of("SettingName").unwrap_or_default(), 80),
            code: brief(error.text_of("ErrorCode").unwrap_or_default(), 80),
        })
        .collect()
}
