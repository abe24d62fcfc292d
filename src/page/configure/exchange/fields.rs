//! The form as it is seen: each field with what is wrong beside it.

use crate::check::System;
use crate::exchange::address::Kind;
use crate::remedy::{self, Button};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::quiet;
use crate::widget::card::Card as Frame;
use crate::widget::field::{field, snug};
use crate::widget::list::numbered;
use crate::widget::notice::notice;
use crate::widget::rows::{Rows, rows};
use crate::widget::{Element, Tone, words};
use crate::wizard::Card;

use super::super::form::{self, Judge, WIDE, once_more};
use super::super::view::line_of;
use super::super::{Act, Message, Side, first_control};
use super::{Entry, Fields, Form, Part, entries};

/// The width of a field for something short beside a name.
const SHORT: f32 = crate::theme::width::SHORT;

/// The fields, in the order in which they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    User,
    Domain,
    Email,
    Password,
    Host,
    Impersonate,
    Ews,
    Oab,
}

impl Field {
    pub(super) const ALL: [Self; 8] = [
        Self::User,
        Self::Domain,
        Self::Email,
        Self::Password,
        Self::Host,
        Self::Impersonate,
        Self::Ews,
        Self::Oab,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::User => "exchange-user",
            Self::Domain => "exchange-domain",
            Self::Email => "exchange-email",
            Self::Password => "exchange-password",
            Self::Host => "exchange-host",
            Self::Impersonate => "exchange-impersonate",
            Self::Ews => "exchange-ews",
            Self::Oab => "exchange-oab",
        }
    }
}

impl Form {
    /// What is wrong with an entry, as the id of a text. What is only missing is said when the entries are given.
    pub(super) fn problem(&self, field: Field) -> Option<&'static str> {
        let given = self.judge == Judge::Given;
        match field {
            Field::User => entries::user_problem(&self.user, &self.domain).filter(|_| given),
            Field::Domain => entries::domain_problem(&self.user, &self.domain),
            Field::Email => entries::email_problem(&self.email).filter(|_| given),
            Field::Password => {
                (given && self.password.expose().is_empty()).then_some("card-exchange-no-password")
            }
            Field::Host => entries::host(self.host.expose()).err().filter(|_| given),
            Field::Impersonate => {
                let mailbox = &self.impersonate;
                let typed = given && !mailbox.trim().is_empty();
                typed.then(|| entries::email_problem(mailbox)).flatten()
            }
            Field::Ews => self.address_problem(Kind::Ews).filter(|_| given),
            Field::Oab => self.address_problem(Kind::Oab).filter(|_| given),
        }
    }
}

impl Side {
    /// The id of a field: the first one of a card that only asks has the id of the card's first control, and so has the first
    /// address where nothing else is to be done.
    pub(super) fn id_of(&self, field: Field) -> &'static str {
        let first = match self.form.fields {
            Fields::All => Field::User,
            Fields::Password => Field::Password,
        };
        let leads = if matches!(self.card, Card::Failed { .. }) {
            field == Field::Ews && self.addresses_stand_alone()
        } else {
            field == first
        };
        if leads {
            first_control(self.system)
        } else {
            field.id()
        }
    }

    /// After a failure the addresses stand first: they are the next thing to look at.
    pub(super) fn has_failed(&self) -> bool {
        matches!(self.card, Card::Failed { .. })
    }

    /// Whether the addresses by hand are shown.
    pub(in crate::page::configure) fn shows_addresses(&self) -> bool {
        self.form.shows(Part::Addresses)
    }

    /// Whether the button that connects with the addresses is the first one to press: after a failure only where they are
    /// its remedy, or were entered.
    pub(in crate::page::configure) fn addresses_lead(&self, texts: &Texts) -> bool {
        let Card::Failed { failure, .. } = &self.card else {
            return true;
        };
        let buttons = texts.failure(failure).buttons;
        let mut buttons = buttons.into_iter().map(|(button, _)| button);
        let first = buttons.find(|button| self.offers(*button));
        self.shows_addresses() && (self.form.instead || first == Some(Button::EnterAddresses))
    }

    /// Whether the fields of the addresses are all there is to do after a failure: they have a button of their own, and the
    /// fields below them one that looks by AutoDiscover again.
    pub(in crate::page::configure) fn addresses_stand_alone(&self) -> bool {
        let Card::Failed { failure, .. } = &self.card else {
            return false;
        };
        let buttons = remedy::of(failure).buttons;
        let others = |button: &Button| {
            let own = matches!(button, Button::EnterAddresses | Button::TryAgain);
            !own && self.offers(*button)
        };
        self.system == System::Exchange
            && self.shows_addresses()
            && buttons.iter().find(|button| self.offers(**button)) == Some(&Button::EnterAddresses)
            && !buttons.iter().any(others)
            && !super::must_correct(failure)
            && !self.can_send(failure)
    }

    /// After a failure: the addresses below what shows and hides them, which a button of the remedy may stand for.
    pub(in crate::page::configure) fn addresses_first<'a>(
        &'a self,
        texts: &Texts,
    ) -> Option<Element<'a, Message>> {
        let Card::Failed { failure, .. } = &self.card else {
            return None;
        };
        let shown = self.shows_addresses();
        let remedy = remedy::of(failure).buttons;
        let closed = self.form.fields == Fields::All && !remedy.contains(&Button::EnterAddresses);
        (shown || closed).then(|| {
            rows(space::FIELD)
                .push(self.switch(Part::Addresses, "card-exchange-addresses", texts))
                .push_maybe(shown.then(|| self.addresses(texts)))
                .into()
        })
    }

    pub(in crate::page::configure) fn on_entry(&self, entry: Entry) -> Message {
        self.on(Act::Entry(entry))
    }

    /// The whole form, with what is asked and warned of before the button.
    pub(in crate::page::configure) fn form<'a>(
        &'a self,
        frame: Frame<'a, Message>,
        texts: &Texts,
        leads: bool,
    ) -> Frame<'a, Message> {
        let fields = match self.form.fields {
            Fields::All => self.all_fields(texts),
            Fields::Password => self.password_alone(texts),
        };
        // The addresses have a button of their own, which then leads.
        let addresses = self.form.shows(Part::Addresses);
        let seen = addresses && (self.has_failed() || self.form.fields == Fields::All);
        let frame = frame
            .push(Element::from(fields))
            .push_maybe(seen.then(|| self.look_again(texts)));
        // After a failure those two buttons do all that connecting does.
        if seen && self.has_failed() {
            return frame;
        }
        let connect = self.on_entry(Entry::Connect);
        frame.push(self.connecting("exchange-connect", connect, leads && !addresses, texts))
    }

    fn all_fields<'a>(&'a self, texts: &Texts) -> Rows<'a, Message> {
        let form = &self.form;
        let user = self
            .text(
                Field::User,
                "card-exchange-user",
                &form.user,
                Entry::User,
                texts,
            )
            .hint(texts.get("card-exchange-user-hint"));
        let domain = self.text(
            Field::Domain,
            "card-exchange-domain",
            &form.domain,
            Entry::Domain,
            texts,
        );
        let domain = match form.problem(Field::Domain) {
            None if form.split => domain.remark(Tone::Ok, texts.get("card-exchange-split")),
            _ => domain,
        }
        .hint(texts.get("card-exchange-domain-hint"));
        let email = self
            .text(
                Field::Email,
                "card-exchange-email",
                &form.email,
                Entry::Email,
                texts,
            )
            .placeholder(texts.example("kari@contoso.example"))
            .hint(texts.get("card-exchange-email-hint"))
            .width(WIDE);
        // What stands below a line is no wider, so that both have room beside each other.
        let both = iced::widget::Row::with_children([snug(user, WIDE), snug(domain, SHORT)])
            .spacing(space::FIELD)
            .wrap();
        rows(space::FIELD)
            .push(Element::from(both))
            .push(Element::from(email))
            .push(self.password(texts))
            .push_maybe(self.warned(texts))
            .push(self.switches(texts))
            .push_maybe(form.shows(Part::Help).then(|| help(texts)))
            .push_maybe(form.shows(Part::More).then(|| self.more(texts)))
            .push_maybe(
                (form.shows(Part::Addresses) && !self.has_failed()).then(|| self.addresses(texts)),
            )
    }

    /// Everything but the password is known.
    fn password_alone<'a>(&'a self, texts: &Texts) -> Rows<'a, Message> {
        let form = &self.form;
        let user = if form.domain.is_empty() {
            form.user.clone()
        } else {
            format!("{}\\{}", form.domain, form.user)
        };
        let about = texts.with(
            "card-exchange-password-again",
            &[("user", &user), ("email", &form.email)],
        );
        let all = quiet(texts.get("card-exchange-change"))
            .flush()
            .on_press(self.on_entry(Entry::ShowAll));
        rows(space::FIELD)
            .push(words::secondary(about))
            .push(self.password(texts))
            .push_maybe(self.warned(texts))
            .push(Element::from(all))
    }

    fn password<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let entered = &self.form;
        let shown = entered.shows(Part::Password);
        let typed = entered.password.expose();
        let system = self.system;
        let password = field(texts.get("card-exchange-password"), typed)
            .id(self.id_of(Field::Password))
            .error(entered.problem(Field::Password).map(|id| texts.get(id)))
            .on_input(move |text| Message::On(system, Act::Entry(Entry::Password(text.into()))))
            .on_submit(self.on_entry(Entry::Connect));
        let password = match entries::password_remark(typed) {
            Some(id) => password.remark(Tone::Warn, texts.get(id)),
            None => password,
        };
        let toggle = self.on_entry(Entry::Toggle(Part::Password));
        form::password(password, shown, toggle, texts)
    }

    /// What opens the parts that few people need.
    fn switches<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let parts = [
            (Part::Help, "card-exchange-help"),
            (Part::More, "card-exchange-more"),
            (Part::Addresses, "card-exchange-addresses"),
        ];
        // What opens stands below its switch: after a failure the addresses come before these fields.
        let here = parts
            .into_iter()
            .filter(|(part, _)| *part != Part::Addresses || !self.has_failed());
        let switches = here.map(|(part, label)| self.switch(part, label, texts));
        iced::widget::Row::with_children(switches)
            .spacing(space::CARD_X)
            .wrap()
            .into()
    }

    fn switch<'a>(&self, part: Part, label: &str, texts: &Texts) -> Element<'a, Message> {
        let switch = quiet(texts.get(label)).flush();
        switch
            .folds(self.form.shows(part))
            .on_press(self.on_entry(Entry::Toggle(part)))
            .into()
    }

    fn more<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let form = &self.form;
        let system = self.system;
        let host = field(texts.get("card-exchange-host"), form.host.expose())
            .id(self.id_of(Field::Host))
            .placeholder(texts.example("mail.contoso.example"))
            .hint(texts.get("card-exchange-host-hint"))
            .error(form.problem(Field::Host).map(|id| texts.get(id)))
            .width(WIDE)
            .on_input(move |text| Message::On(system, Act::Entry(Entry::Host(text.into()))))
            .on_submit(self.on_entry(Entry::Connect));
        let mailbox = self
            .text(
                Field::Impersonate,
                "card-exchange-impersonate",
                &form.impersonate,
                Entry::Impersonate,
                texts,
            )
            .hint(texts.get("card-exchange-impersonate-hint"))
            .width(WIDE);
        rows(space::FIELD)
            .push(Element::from(host))
            .push(Element::from(mailbox))
            .into()
    }

    /// One line of text with what is wrong with it.
    fn text<'a>(
        &'a self,
        which: Field,
        label: &str,
        value: &'a str,
        entry: fn(String) -> Entry,
        texts: &Texts,
    ) -> crate::widget::field::Field<'a, Message> {
        let system = self.system;
        field(texts.get(label), value)
            .id(self.id_of(which))
            .error(self.form.problem(which).map(|id| texts.get(id)))
            .on_input(move |text| Message::On(system, Act::Entry(entry(text))))
            .on_submit(self.on_entry(Entry::Connect))
    }

    /// A question about what was refused a moment ago, or a warning before the account is locked.
    fn warned<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        let refused = &self.form.refused;
        let locks = refused.may_lock(&self.form.identity());
        let locks = locks.then(|| texts.get("card-exchange-may-lock"));
        if refused.is_asking() {
            return Some(once_more(self.on_entry(Entry::Anyway), locks, texts));
        }
        locks.map(|title| notice(Tone::Warn, title, None, Vec::new()))
    }
}

/// Where user name and domain are found.
fn help<'a>(texts: &Texts) -> Element<'a, Message> {
    let lines = [
        "card-exchange-help-1",
        "card-exchange-help-2",
        "card-exchange-help-3",
    ];
    rows(space::GROUP)
        .push(words::label(texts.get("card-exchange-help-title")))
        .push(numbered(lines.map(|id| texts.get(id))))
        .into()
}

/// Buttons that take over what was found on the way.
pub(super) fn proposals<'a, 'p>(
    side: &Side,
    kind: Kind,
    proposed: impl Iterator<Item = &'p String>,
    texts: &Texts,
) -> Vec<Element<'a, Message>> {
    proposed
        .map(|address| {
            let take = side.on_entry(Entry::Propose(kind, address.clone().into()));
            form::proposal(address, take, texts)
        })
        .collect()
}

/// Those buttons in lines.
pub(super) fn below(buttons: Vec<Element<'_, Message>>) -> Option<Element<'_, Message>> {
    (!buttons.is_empty()).then(|| line_of(buttons))
}
