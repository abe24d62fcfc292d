//! Exchange of the rehearsal, asked over TLS by clients of the tests' own; NTLM's messages come from `sspi`.

mod accounts;
mod client;
mod describe;
mod hosts;
mod names;
mod services;
mod sign_in;
mod windows;

use synchronizer_setup::rehearsal::{self, Behaviour, Exchange, Rehearsal, Scenario};

use client::{Line, Reply};
use windows::{Bound, Windows};

const AUTODISCOVER: &str = "autodiscover.contoso.example";
const MAIL: &str = "mail.contoso.example";
const POX: &str = "/autodiscover/autodiscover.xml";
const EWS: &str = "/EWS/Exchange.asmx";
const OAB: &str = "/OAB/1b6f1a52-0c1e-4b8e-9a36-7d5e5c0f8a11/oab.xml";
const KARI: &str = "kari@contoso.example";
const PASSWORD: &str = "made-up-fjord-kari";

/// A rehearsal in which Exchange is like this.
async fn cloud(exchange: Exchange) -> Rehearsal {
    let behaviour = Behaviour {
        exchange,
        ..Behaviour::HAPPY
    };
    rehearsal::start_with(behaviour, None).await.unwrap()
}

/// From now on Exchange is like this.
fn turn(cloud: &Rehearsal, exchange: Exchange) {
    cloud.change(|behaviour| behaviour.exchange = exchange);
}

/// A rehearsal of this scenario.
async fn scenario(code: &str) -> Rehearsal {
    let scenario = Scenario::from_code(code).unwrap();
    rehearsal::start(scenario, None).await.unwrap()
}

/// What Outlook asks.
fn pox(email: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006\"><Request><EMailAddress>{email}</EMailAddress><AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>"
    )
}

/// A call for the calendar of this mailbox, or of the own one; as somebody else when named.
fn get_folder(version: &str, mailbox: Option<&str>, acting_for: Option<&str>) -> String {
    let mailbox = mailbox.map_or_else(String::new, |email| {
        format!("<t:Mailbox><t:EmailAddress>{email}</t:EmailAddress></t:Mailbox>")
    });
    let acting = acting_for.map_or_else(String::new, |email| {
        format!(
            "<t:ExchangeImpersonation><t:ConnectingSID><t:PrimarySmtpAddress>{email}</t:PrimarySmtpAddress></t:ConnectingSID></t:ExchangeImpersonation>"
        )
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"><s:Header><t:RequestServerVersion Version=\"{version}\"/>{acting}</s:Header><s:Body><m:GetFolder><m:FolderShape><t:BaseShape>IdOnly</t:BaseShape></m:FolderShape><m:FolderIds><t:DistinguishedFolderId Id=\"calendar\">{mailbox}</t:DistinguishedFolderId></m:FolderIds></m:GetFolder></s:Body></s:Envelope>"
    )
}

/// Kari, signed in by NTLM on a connection of her own to this host's Exchange Web Services.
async fn kari_at(cloud: &Rehearsal, host: &str) -> Line {
    let mut line = Line::to(cloud, host).await.unwrap();
    let reply = Windows::kari(Bound::Rightly).sign_in(&mut line, EWS).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    line
}

/// Asks AutoDiscover with Basic.
async fn discover(cloud: &Rehearsal, host: &str, path: &str, body: &str) -> Reply {
    let mut line = Line::to(cloud, host).await.unwrap();
    let authorization = client::basic(KARI, PASSWORD);
    line.post(path, &[("authorization", &authorization)], body)
        .await
}
