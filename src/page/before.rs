//! *Before you start*: what must be in place, short, and ready to be sent to somebody else.

use iced::Task;

use crate::icon::Icon;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::secondary;
use crate::widget::card::{card, header};
use crate::widget::list::numbered;
use crate::widget::rows::rows;
use crate::widget::{Element, words};

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The list shall go to the clipboard.
    Copy,
}

/// The lists, by system, with their lines.
const LISTS: [(&str, &str, &[&str]); 4] = [
    (
        "SO",
        "superoffice",
        &[
            "before-superoffice-administrator",
            "before-superoffice-addresses",
            "before-superoffice-approval",
            "before-superoffice-onsite",
        ],
    ),
    (
        "365",
        "microsoft365",
        &[
            "before-microsoft-plan",
            "before-microsoft-administrator",
            "before-microsoft-mailbox",
        ],
    ),
    (
        "EX",
        "exchange",
        &[
            "before-exchange-reachable",
            "before-exchange-entries",
            "before-exchange-impersonation",
        ],
    ),
    (
        "G",
        "google",
        &[
            "before-google-administrator",
            "before-google-trusted",
            "before-google-client",
        ],
    ),
];

/// Takes in what happened.
pub fn update(message: &Message, texts: &Texts) -> Task<Message> {
    match message {
        Message::Copy => iced::clipboard::write(plain(texts)),
    }
}

/// The lists as plain text.
fn plain(texts: &Texts) -> String {
    let mut lines = vec![
        texts.get("before-heading"),
        texts.get("before-lead"),
        String::new(),
    ];
    for (_, system, entries) in LISTS {
        lines.push(texts.get(&format!("system-{system}")));
        lines.extend(
            entries
                .iter()
                .map(|id| format!("- {}", texts.get(id).replace("**", ""))),
        );
        lines.push(String::new());
        if system == "superoffice" {
            lines.extend([texts.get("before-either"), String::new()]);
        }
    }
    lines.join("\n")
}

/// What is seen.
#[must_use]
pub fn view(texts: &Texts) -> Element<'_, Message> {
    let mut page = rows(space::FIELD)
        .push(words::heading(texts.get("before-heading")))
        .push_after(space::GROUP, words::lead(texts.get("before-lead")));
    for (tile, system, entries) in LISTS {
        let lines: Vec<String> = entries.iter().map(|id| texts.get(id)).collect();
        page = page.push(
            card()
                .push(header(texts.get(&format!("system-{system}"))).tile(tile))
                .divider()
                .push(numbered(lines)),
        );
        if system == "superoffice" {
            page = page.push(words::secondary(texts.get("before-either")));
        }
    }
    let copy = secondary(texts.get("before-copy"))
        .icon(Icon::Copy)
        .id("copy")
        .on_press(Message::Copy);
    page.push(Element::from(copy)).into()
}
