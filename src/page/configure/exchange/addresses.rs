//! The addresses of Exchange Web Services and offline address book by hand, in place of AutoDiscover
//! (profile-wizard.md 6, exchange.md 3).

use url::Url;

use crate::check::address::{Typed, Why};
use crate::check::{Failure, System};
use crate::exchange::address::{self, Kind};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::checkbox::checkbox;
use crate::widget::field::field;
use crate::widget::list::numbered;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone, words};

use super::super::view::line_of;
use super::super::{Act, Message, Private, Side};
use super::fields::{Field, below, proposals};
use super::search::Search;
use super::{Entry, Form, Part};

/// The field of an address.
pub(super) fn field_of(kind: Kind) -> Field {
    match kind {
        Kind::Ews => Field::Ews,
        Kind::Oab => Field::Oab,
    }
}

/// Looks at a typed address; `None` when nothing was typed.
pub(super) fn judge(system: System, kind: Kind, typed: &str) -> Option<Typed> {
    (!typed.trim().is_empty()).then(|| match system {
        System::Microsoft365 => address::check_microsoft365(kind, typed),
        System::SuperOffice | System::Exchange | System::Google => address::check(kind, typed),
    })
}

/// The addresses that a failure proposes, each once.
pub(super) fn proposed(failure: &Failure) -> Vec<(Kind, String)> {
    let mut all = Vec::new();
    for (name, value) in &failure.facts {
        let kind = match (*name, failure.get("field")) {
            ("propose-ews", _) | ("proposal", Some("ews")) => Kind::Ews,
            ("propose-oab", _) | ("proposal", Some("oab")) => Kind::Oab,
            _ => continue,
        };
        if !all.contains(&(kind, value.clone())) {
            all.push((kind, value.clone()));
        }
    }
    all
}

impl Form {
    pub(super) fn address(&self, kind: Kind) -> &Private {
        match kind {
            Kind::Ews => &self.ews,
            Kind::Oab => &self.oab,
        }
    }

    /// Takes in an address, which is then used; what was said of an earlier one is over.
    pub(super) fn set_address(&mut self, kind: Kind, text: Private) {
        match kind {
            Kind::Ews => self.ews = text,
            Kind::Oab => self.oab = text,
        }
        self.instead = true;
        self.said = None;
    }

    /// An address that can be used as it was typed.
    pub(super) fn good(&self, system: System, kind: Kind) -> Option<Url> {
        judge(system, kind, self.address(kind).expose())?.good()
    }

    /// Why an address cannot be used, as the id of a text; one that is not used may be anything.
    pub(super) fn address_problem(&self, kind: Kind) -> Option<&'static str> {
        let typed = self.instead.then(|| self.address(kind).expose())?;
        judge(System::Exchange, kind, typed)?.why().map(Why::text)
    }
}

impl Side {
    /// The two fields, right below them what connects with them, then what was found and where to look.
    pub(super) fn addresses<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let form = &self.form;
        let instead = checkbox(texts.get("card-exchange-instead"), form.instead)
            .id("exchange-instead")
            .hint(texts.get("card-exchange-instead-hint"))
            .on_toggle(|instead| self.on_entry(Entry::Instead(instead)));
        // What was looked for would be looked for once more, with the same answer.
        let search = matches!(form.search, Search::Idle).then(|| {
            let search = quiet(texts.get("card-exchange-search"));
            search.on_press(self.on_entry(Entry::Search)).into()
        });
        let part = form.shows(Part::Where);
        let about = quiet(texts.get("card-exchange-where"))
            .folds(part)
            .on_press(self.on_entry(Entry::Toggle(Part::Where)));
        let lines = (1..=4).map(|line| texts.get(&format!("card-exchange-where-{line}")));
        rows(space::FIELD)
            .push_maybe(self.declined(texts))
            .push(words::title(texts.get("card-exchange-addresses-title")))
            .push_after(
                space::TIGHT,
                words::secondary(texts.get("card-exchange-addresses-about")),
            )
            .push(self.address_field(Kind::Ews, texts))
            .push(self.address_field(Kind::Oab, texts))
            .push(self.with_addresses(texts))
            .push_maybe(self.searched(texts))
            .push(Element::from(instead))
            .push_after(
                space::GROUP,
                line_of(search.into_iter().chain([about.into()]).collect()),
            )
            .push_maybe(part.then(|| numbered(lines)))
            .into()
    }

    /// The button that connects with these addresses.
    fn with_addresses<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let test = texts.get("card-exchange-test");
        let test = if self.addresses_lead(texts) {
            primary(test)
        } else {
            secondary(test)
        };
        let test = test
            .id("exchange-test")
            .on_press(self.on_entry(Entry::Test));
        line_of(vec![test.into()])
    }

    /// The button that connects with what AutoDiscover finds: after a failure the one of the other fields.
    pub(super) fn look_again<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let look = texts.get("card-exchange-look-again");
        let look = if self.has_failed() {
            secondary(look)
        } else {
            quiet(look).flush()
        };
        line_of(vec![look.on_press(self.on_entry(Entry::LookAgain)).into()])
    }

    pub(super) fn address_field<'a>(&'a self, kind: Kind, texts: &Texts) -> Element<'a, Message> {
        let system = self.system;
        let typed = self.form.address(kind).expose();
        let (label, example) = match kind {
            Kind::Ews => (
                "card-exchange-ews",
                if system == System::Exchange {
                    "https://mail.contoso.example/EWS/Exchange.asmx"
                } else {
                    "https://outlook.office365.com/EWS/Exchange.asmx"
                },
            ),
            Kind::Oab if system == System::Exchange => {
                ("card-exchange-oab", "https://mail.contoso.example/OAB/…/")
            }
            Kind::Oab => ("card-exchange-oab", "https://outlook.office365.com/OAB/…/"),
        };
        let judged = judge(system, kind, typed);
        let hint = match kind {
            Kind::Ews => "card-exchange-ews-hint",
            Kind::Oab => "card-exchange-oab-hint",
        };
        let line = field(texts.get(label), typed)
            .id(self.id_of(field_of(kind)))
            .placeholder(texts.example(example))
            .hint(texts.get(hint))
            .on_input(move |text| {
                Message::On(system, Act::Entry(Entry::Address(kind, text.into())))
            })
            .on_submit(self.on_entry(if system == System::Exchange {
                Entry::Test
            } else {
                Entry::AskCloud
            }));
        let (line, meant) = match judged {
            None => (line, None),
            Some(Typed::Good(_)) => (
                line.remark(Tone::Ok, texts.get("card-exchange-address-good")),
                None,
            ),
            Some(judged) => (
                line.error(judged.why().map(|why| wrong(why, texts))),
                judged.meant().map(String::from),
            ),
        };
        let found = self.form.proposed.iter().filter(|(of, _)| *of == kind);
        let found = found.map(|(_, address)| address).chain(meant.iter());
        let mut offered: Vec<&String> = found.filter(|address| *address != typed).collect();
        offered.dedup();
        let buttons = proposals(self, kind, offered.into_iter(), texts);
        rows(space::GROUP)
            .push(Element::from(line))
            .push_maybe(below(buttons))
            .into()
    }
}

/// What is wrong with an address, in the manner of the other fields.
fn wrong(why: Why, texts: &Texts) -> String {
    let why = texts.get(why.text());
    texts.with("card-exchange-address-wrong", &[("why", &why)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Outcome;

    #[test]
    fn what_was_found_is_proposed_for_its_own_field_once() {
        let failure = Failure::new(Outcome::AutodiscoverFailed, "")
            .fact("propose-ews", "https://mail.corp.example/EWS/Exchange.asmx")
            .fact("propose-ews", "https://mail.corp.example/EWS/Exchange.asmx")
            .fact("propose-oab", "https://mail.corp.example/OAB/1b6f/");

        let found = proposed(&failure);

        assert_eq!(
            found.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(),
            [Kind::Ews, Kind::Oab]
        );
    }
}
