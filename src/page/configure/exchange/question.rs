//! Questions that a failure leaves: whether a host may have the password, whether a certificate is the right one. The
//! answer is no until somebody presses yes, and the focus never begins there (exchange.md 6.9, R5).

use crate::account::Trust;
use crate::check::{Failure, Outcome, System};
use crate::http::Pin;
use crate::icon::Icon;
use crate::remedy::Button;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::checkbox::checkbox;
use crate::widget::notice::notice;
use crate::widget::rows::rows;
use crate::widget::semantics::{self, Role, Semantics};
use crate::widget::{Element, Tone, focus, words};
use crate::wizard::Card;

use super::super::{Act, Action, Choice, Message, OnsiteEntry, Side, first_control};
use super::fields::Field;
use super::{Answer, Entry, Part, entries};

/// The question of a failure, by the button that says yes to it.
pub(in crate::page::configure) fn of(failure: &Failure) -> Option<Button> {
    let fact = |name| failure.get(name).is_some_and(|value| !value.is_empty());
    match failure.outcome {
        Outcome::HostUnconfirmed if fact("host") => Some(Button::AllowHost),
        Outcome::BasicUnconfirmed if fact("host") => Some(Button::AllowBasic),
        _ if fact("fingerprint") && fact("host") && may_be_trusted(failure) => {
            Some(Button::TrustCertificate)
        }
        _ => None,
    }
}

/// Only a certificate that lacks nothing but somebody who vouches for it, unless the remedy says more.
fn may_be_trusted(failure: &Failure) -> bool {
    let offered = || {
        crate::remedy::of(failure)
            .buttons
            .contains(&Button::TrustCertificate)
    };
    failure.system == Some(System::Exchange)
        && (failure.outcome == Outcome::NetTlsUntrusted || offered())
}

/// Takes a yes into what is allowed.
pub(super) fn allow(trust: &mut Trust, button: Button, failure: &Failure) {
    let Some(host) = failure.get("host").map(str::to_lowercase) else {
        return;
    };
    let list = match button {
        Button::AllowHost => &mut trust.hosts,
        Button::AllowBasic => &mut trust.basic,
        Button::TrustCertificate => {
            let port = failure.get("port").and_then(|port| port.parse().ok());
            let sha256 = failure.get("fingerprint").unwrap_or_default().to_owned();
            let port = port.unwrap_or(443);
            trust
                .pins
                .retain(|pin| pin.host != host || pin.port != port);
            trust.pins.push(Pin { host, port, sha256 });
            return;
        }
        _ => return,
    };
    if !list.contains(&host) {
        list.push(host);
    }
}

impl Side {
    /// The question with its two answers.
    pub(in crate::page::configure) fn question_of<'a>(
        &'a self,
        failure: &Failure,
        texts: &Texts,
    ) -> Option<Element<'a, Message>> {
        let button = of(failure)?;
        let host = failure.get("host").unwrap_or_default();
        let from = failure.get("from").unwrap_or_default();
        let domain = entries::mail_domain(&self.form.email);
        let facts = [("host", host), ("from", from), ("domain", domain.as_str())];
        let no = secondary(texts.get(match button {
            Button::TrustCertificate => "card-exchange-trust-no",
            _ => "card-exchange-allow-no",
        }))
        .id(first_control(self.system))
        .on_press(if self.is_onsite() {
            self.on_onsite(OnsiteEntry::No)
        } else {
            self.on_entry(Entry::No)
        });
        let compared = button != Button::TrustCertificate || self.form.compared;
        let yes = secondary(texts.with(
            match button {
                Button::TrustCertificate => "card-exchange-trust-yes",
                _ => "card-exchange-allow-yes",
            },
            &facts,
        ))
        .on_press_maybe(compared.then(|| self.on(Act::Remedy(button))));
        let (title, more) = match button {
            Button::AllowBasic => ("card-exchange-basic", "card-exchange-basic-about"),
            Button::TrustCertificate => ("card-exchange-trust", "card-exchange-trust-about"),
            _ if failure.get("profile-why") == Some("imported") => {
                ("card-exchange-allow", "card-exchange-allow-imported")
            }
            _ if from.is_empty() => ("card-exchange-allow", "card-exchange-allow-about"),
            _ => ("card-exchange-allow", "card-exchange-allow-from"),
        };
        let asked = notice(
            Tone::Warn,
            texts.with(title, &facts),
            Some(texts.with(more, &facts)),
            Vec::new(),
        );
        let certificate =
            (button == Button::TrustCertificate).then(|| self.certificate(failure, texts));
        let whole = rows(space::FIELD)
            .push_maybe(self.answered(host, texts))
            .push(asked)
            .push_maybe(certificate)
            .push(super::super::view::line_of(vec![no.into(), yes.into()]));
        let group = Semantics::new(Role::Group, texts.with(title, &facts));
        Some(semantics::describe(group, whole))
    }

    /// A further question is not the first one again: what was answered before stands above it.
    fn answered<'a>(&self, host: &str, texts: &Texts) -> Option<Element<'a, Message>> {
        let Answer::Yes(before) = &self.form.answer else {
            return None;
        };
        let id = if before.eq_ignore_ascii_case(host) {
            "card-exchange-answered-same"
        } else {
            "card-exchange-answered"
        };
        let facts = [("before", before.as_str()), ("host", host)];
        Some(words::secondary(texts.with(id, &facts)))
    }

    /// No: it is said that nothing was sent, and the way by hand is open.
    pub(super) fn decline(&mut self, choice: &Choice) -> Action {
        let host = match &self.card {
            Card::Failed { failure, .. } => failure.get("host").map(str::to_owned),
            _ => None,
        };
        self.card = self.resting(choice);
        if !matches!(self.card, Card::Empty) {
            return Action::Run(self.lead());
        }
        self.form.answer = Answer::No(host.unwrap_or_default());
        let _ = self.form.parts.insert(Part::Addresses);
        Action::Run(focus::to(self.id_of(Field::Ews)))
    }

    /// That a *no* was heard.
    pub(super) fn declined<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        let Answer::No(host) = &self.form.answer else {
            return None;
        };
        let said = texts.with("card-exchange-declined", &[("host", host)]);
        Some(notice(Tone::Ok, said, None, Vec::new()))
    }

    /// What the certificate says, and the box that has to be ticked.
    fn certificate<'a>(&'a self, failure: &Failure, texts: &Texts) -> Element<'a, Message> {
        let shown = [
            ("subject", "card-exchange-certificate-subject"),
            ("names", "card-exchange-certificate-names"),
            ("issuer", "card-exchange-certificate-issuer"),
            ("begins", "card-exchange-certificate-begins"),
            ("expires", "card-exchange-certificate-expires"),
        ];
        let mut lines = rows(space::TIGHT);
        for (fact, label) in shown {
            if let Some(value) = failure.get(fact).filter(|value| !value.is_empty()) {
                let value = texts.written_moment(value);
                lines = lines.push(words::secondary(format!("{}: {value}", texts.get(label))));
            }
        }
        let fingerprint = in_pairs(failure.get("fingerprint").unwrap_or_default());
        let compared = checkbox(texts.get("card-exchange-compared"), self.form.compared)
            .id("exchange-compared")
            .on_toggle(|compared| self.on_entry(Entry::Compared(compared)));
        let copy = quiet(texts.get("card-copy-fingerprint"))
            .icon(Icon::Copy)
            .flush()
            .on_press(self.on(Act::Copy(
                in_pairs(failure.get("fingerprint").unwrap_or_default()).replace('\n', ""),
                "card-fingerprint-copied",
            )));
        lines
            .push(words::secondary(
                texts.get("card-exchange-certificate-fingerprint"),
            ))
            .push(words::mono(fingerprint))
            .push(Element::from(copy))
            .push_after(space::GROUP, Element::from(compared))
            .into()
    }
}

/// A fingerprint as other programs show it, so that it can be compared: in lines that end between two bytes.
fn in_pairs(hexadecimal: &str) -> String {
    let letters: Vec<char> = hexadecimal.to_uppercase().chars().collect();
    let pairs: Vec<String> = letters
        .chunks(2)
        .map(|pair| pair.iter().collect())
        .collect();
    let lines: Vec<String> = pairs.chunks(16).map(|line| line.join(":")).collect();
    lines.join(":\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(outcome: Outcome) -> Failure {
        Failure::new(outcome, "")
            .of(System::Exchange)
            .fact("host", "Mail.Hoster.example")
    }

    #[test]
    fn a_yes_is_for_the_host_that_was_shown_and_kept_once() {
        let mut trust = Trust::default();
        let asked = failure(Outcome::HostUnconfirmed);

        allow(&mut trust, Button::AllowHost, &asked);
        allow(&mut trust, Button::AllowHost, &asked);

        assert_eq!(trust.hosts, ["mail.hoster.example"]);
        assert!(trust.basic.is_empty() && trust.pins.is_empty());
    }

    #[test]
    fn a_changed_certificate_takes_the_place_of_the_earlier_one() {
        let mut trust = Trust::default();
        for sha256 in ["aa", "bb"] {
            let shown = failure(Outcome::NetTlsUntrusted).fact("fingerprint", sha256);
            allow(&mut trust, Button::TrustCertificate, &shown);
        }

        let pin = ("mail.hoster.example", 443, "bb");
        let pins: Vec<_> = trust
            .pins
            .iter()
            .map(|pin| (pin.host.as_str(), pin.port, pin.sha256.as_str()))
            .collect();
        assert_eq!(pins, [pin]);
    }

    #[test]
    fn without_a_fingerprint_there_is_nothing_to_trust() {
        assert_eq!(of(&failure(Outcome::NetTlsUntrusted)), None);
        assert_eq!(
            of(&failure(Outcome::HostUnconfirmed)),
            Some(Button::AllowHost)
        );
        assert_eq!(in_pairs("0aff"), "0A:FF");
        assert!(in_pairs(&"a1".repeat(32)).lines().count() == 2);
    }
}
