//! The form as it is seen: each field with what is wrong and what is meant beside it.

use crate::superoffice::onsite::address::Kind;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::card::Card as Frame;
use crate::widget::field::field;
use crate::widget::notice::notice;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone};
use crate::wizard::Card;

use super::super::form::{self, WIDE, once_more};
use super::super::view::line_of;
use super::super::{Act, Message, Side, first_control};
use super::{Entry, Field};

impl Side {
    /// The id of a field: the first one of a card that only asks has the id of the card's first control.
    pub(super) fn onsite_id(&self, field: Field) -> &'static str {
        match field {
            Field::Address(Kind::NetServer) if !matches!(self.card, Card::Failed { .. }) => {
                first_control(self.system)
            }
            Field::Address(Kind::NetServer) => "onsite-netserver",
            Field::Address(Kind::WebApi) => "onsite-web-api",
            Field::User => "onsite-user",
            Field::Password => "onsite-password",
        }
    }

    pub(in crate::page::configure) fn on_onsite(&self, entry: Entry) -> Message {
        self.on(Act::Onsite(entry))
    }

    /// The whole form.
    pub(in crate::page::configure) fn onsite_form<'a>(
        &'a self,
        frame: Frame<'a, Message>,
        texts: &Texts,
        leads: bool,
    ) -> Frame<'a, Message> {
        let user = field(texts.get("card-onsite-user"), &self.onsite.user)
            .id(self.onsite_id(Field::User))
            .hint(texts.get("card-onsite-user-hint"))
            .error(self.onsite.problem(Field::User, texts))
            .width(WIDE)
            .on_input(|text| self.on_onsite(Entry::User(text)))
            .on_submit(self.on_onsite(Entry::Connect));
        let declined = self.onsite.declined.as_ref().map(|host| {
            let said = texts.with("card-exchange-declined", &[("host", host)]);
            notice(Tone::Ok, said, None, Vec::new())
        });
        let refused = self.onsite.is_asking();
        let refused = refused.then(|| once_more(self.on_onsite(Entry::Anyway), None, texts));
        let fields = rows(space::FIELD)
            .push_maybe(declined)
            .push(self.onsite_address(Kind::NetServer, texts))
            .push(self.onsite_address(Kind::WebApi, texts))
            .push(Element::from(user))
            .push(self.onsite_password(texts))
            .push_maybe(refused);
        let connect = self.on_onsite(Entry::Connect);
        frame.push(Element::from(fields)).push(self.connecting(
            "onsite-connect",
            connect,
            leads,
            texts,
        ))
    }

    fn onsite_address<'a>(&'a self, kind: Kind, texts: &Texts) -> Element<'a, Message> {
        let entered = &self.onsite;
        let (label, hint, example) = match kind {
            Kind::NetServer => (
                "card-onsite-netserver",
                "card-onsite-netserver-hint",
                "https://crm.contoso.example/Remote/Services88",
            ),
            Kind::WebApi => (
                "card-onsite-web-api",
                "card-onsite-web-api-hint",
                "https://crm.contoso.example/SuperOffice/api",
            ),
        };
        let typed = entered.address(kind).expose();
        let line = field(texts.get(label), typed)
            .id(self.onsite_id(Field::Address(kind)))
            .placeholder(texts.example(example))
            .hint(texts.get(hint))
            .error(entered.problem(Field::Address(kind), texts))
            .width(WIDE)
            .on_input(move |text| self.on_onsite(Entry::Address(kind, text.into())))
            .on_submit(self.on_onsite(Entry::Connect));
        let line = match entered.judge_address(kind).why() {
            None if entered.named.is_none() => {
                line.remark(Tone::Ok, texts.get("card-exchange-address-good"))
            }
            _ => line,
        };
        let proposal = entered.proposal(kind).map(|proposal| {
            let take = Entry::Propose(kind, proposal.to_string().into());
            let take = form::proposal(proposal.as_str(), self.on_onsite(take), texts);
            line_of(vec![take])
        });
        rows(space::GROUP)
            .push(Element::from(line))
            .push_maybe(proposal)
            .into()
    }

    fn onsite_password<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let entered = &self.onsite;
        let password = field(
            texts.get("card-exchange-password"),
            entered.password.expose(),
        )
        .id(self.onsite_id(Field::Password))
        .error(entered.problem(Field::Password, texts))
        .on_input(|text| self.on_onsite(Entry::Password(text.into())))
        .on_submit(self.on_onsite(Entry::Connect));
        form::password(password, entered.shown, self.on_onsite(Entry::Show), texts)
    }

    /// *Correct the entries*, where the same once more would be refused once more.
    pub(in crate::page::configure) fn correct_onsite(&self, texts: &Texts) -> (String, Message) {
        let label = texts.get("card-exchange-correct");
        (label, self.on_onsite(Entry::Correct))
    }
}
