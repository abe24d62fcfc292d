//! What a reader makes of an answer, in one line.

use std::fmt::Display;

use hyper::header::CONTENT_TYPE;
use jiff::Timestamp;
use synchronizer_setup::exchange::autodiscover::json::{self, Lead};
use synchronizer_setup::exchange::autodiscover::{Reply, Settings, location, meaning, pox, soap};
use synchronizer_setup::exchange::ews::{self, Ews};
use synchronizer_setup::exchange::oab::manifest::{self, Manifest};
use synchronizer_setup::exchange::reading::{Remark, Unread, charset, is_same_mailbox};
use synchronizer_setup::http::Answer;
use url::Url;

/// The mailbox that was asked for.
const ASKED: &str = "kari@corp.example";

pub fn told(reader: &str, body: &[u8], content_type: Option<&str>) -> String {
    let answer = answer(content_type);
    let charset = charset(&answer);
    let found = match reader {
        "pox" => pox::read(body, charset).map(reply),
        "soap" => soap::read(body, charset).map(reply),
        "ews" => ews::read(body, charset).map(opened),
        "oab" => manifest::read(body, charset).map(|it| lists(&it)),
        "json" => json::read(body, charset).map(lead),
        _ => panic!("there is no reader {reader}"),
    };
    found.unwrap_or_else(|no: Unread| format!("unread: {no}"))
}

fn answer(content_type: Option<&str>) -> Answer {
    let value = content_type.map(|text| text.parse().expect("a header"));
    Answer {
        host: "mail.corp.example".to_owned(),
        status: 200,
        media_type: String::new(),
        headers: value
            .map(|value| (CONTENT_TYPE, value))
            .into_iter()
            .collect(),
        body: Vec::new(),
        sent: Timestamp::UNIX_EPOCH,
        received: Timestamp::UNIX_EPOCH,
    }
}

fn reply(reply: Reply) -> String {
    match reply {
        Reply::Settings(it) => settings(&it),
        Reply::RedirectUrl(target) => {
            let base = "https://autodiscover.corp.example/autodiscover/autodiscover.xml";
            match location::within(&Url::parse(base).unwrap(), &target) {
                Ok(url) => format!("redirect to {url}"),
                Err(no) => format!("redirect to {no}"),
            }
        }
        Reply::RedirectAddress(target) if is_same_mailbox(&target, ASKED) => {
            "redirect to itself".to_owned()
        }
        Reply::RedirectAddress(target) => format!("redirect to {target}"),
        Reply::Refused { code, message } => {
            format!("refused {code:?} {message:?}: {:?}", meaning(&code))
        }
    }
}

fn settings(it: &Settings) -> String {
    let cloud = if it.cloud { " cloud" } else { "" };
    format!(
        "{} {} {}{}{}{cloud}{}",
        or(it.ews.as_ref()),
        or(it.oab.as_ref()),
        or(it.email.as_ref()),
        also(it.name.as_ref()),
        also(it.version),
        remarks(&it.remarks)
    )
}

fn opened(it: Ews) -> String {
    match it {
        Ews::Opened {
            version,
            remarks: odd,
        } => format!("opened{}{}", also(version), remarks(&odd)),
        Ews::Error {
            code,
            text,
            back_off,
            primary,
            version,
        } => format!(
            "{code} {text:?}{}{}{}",
            also(back_off.map(|wait| format!("{} ms", wait.as_millis()))),
            also(primary),
            also(version)
        ),
    }
}

fn lists(it: &Manifest) -> String {
    let lists = it.lists.iter().map(|list| {
        let Some(full) = &list.full else {
            return format!("{}: nothing", list.name);
        };
        let short = |text: &String| text.chars().take(8).collect::<String>();
        format!(
            "{}: {} {} of {} generation {} {}",
            list.name,
            or(full.file.as_ref()),
            or(full.size),
            or(full.unpacked),
            or(full.sequence),
            or(full.sha1.as_ref().map(short))
        )
    });
    let lists: Vec<String> = lists.collect();
    let usable = if it.is_usable() { "" } else { " unusable" };
    format!("[{}]{usable}{}", lists.join("; "), remarks(&it.remarks))
}

fn lead(it: Lead) -> String {
    match it {
        Lead::Address(url) => url.into(),
        Lead::Unusable(no) => format!("unusable: {no}"),
        Lead::Refused { code, message } => format!("refused {code:?} {message:?}"),
    }
}

fn or(value: Option<impl Display>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

fn also(value: Option<impl Display>) -> String {
    value.map_or_else(String::new, |value| format!(" {value}"))
}

fn remarks(all: &[Remark]) -> String {
    let all: Vec<String> = all.iter().map(Remark::to_string).collect();
    if all.is_empty() {
        String::new()
    } else {
        format!(" ({})", all.join("; "))
    }
}
