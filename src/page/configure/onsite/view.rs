//! The form as it is seen: each field with what is wrong and what is meant beside it.

use crate::superoffice::onsite::address::{Kind, Typed};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{answer, primary, quiet, secondary};
use crate::widget::card::Card as Frame;
use crate::widget::field::field;
use crate::widget::notice::notice;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone};
use crate::wizard::Card;

use super::super::view::{ends, line_of};
use super::super::{Act, Message, Side, first_control};
use super::{Entry, Field};

/// The width of a field.
const WIDE: u32 = 420;

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
        let fields = rows(space::FIELD)
            .push_maybe(declined)
            .push(self.onsite_address(Kind::NetServer, texts))
            .push(self.onsite_address(Kind::WebApi, texts))
            .push(Element::from(user))
            .push(self.onsite_password(texts))
            .push_maybe(self.onsite_refused(texts));
        let label = texts.get("card-exchange-connect");
        let connect = if leads {
            primary(label)
        } else {
            secondary(label)
        };
        let connect = connect
            .id("onsite-connect")
            .on_press(self.on_onsite(Entry::Connect));
        let cancel = matches!(self.card, Card::Editing)
            .then(|| quiet(texts.get("card-cancel")).on_press(self.on(Act::Cancel)));
        frame.push(Element::from(fields)).push(ends(
            vec![connect.into()],
            cancel.into_iter().map(Element::from).collect(),
        ))
    }

    fn onsite_address<'a>(&'a self, kind: Kind, texts: &Texts) -> Element<'a, Message> {
        let form = &self.onsite;
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
        let typed = form.address(kind).expose();
        let line = field(texts.get(label), typed)
            .id(self.onsite_id(Field::Address(kind)))
            .placeholder(example)
            .hint(texts.get(hint))
            .error(form.problem(Field::Address(kind), texts))
            .width(WIDE)
            .on_input(move |text| self.on_onsite(Entry::Address(kind, text.into())))
            .on_submit(self.on_onsite(Entry::Connect));
        let line = match form.judge_address(kind) {
            Typed::Good(_) if form.named.is_none() => {
                line.remark(Tone::Ok, texts.get("card-exchange-address-good"))
            }
            Typed::Good(_) | Typed::Better { .. } | Typed::Refused { .. } => line,
        };
        let proposal = form.proposal(kind).map(|proposal| {
            let proposal = proposal.to_string();
            let label = texts.with("card-exchange-use", &[("address", &proposal)]);
            let take = self.on_onsite(Entry::Propose(kind, proposal.into()));
            line_of(vec![Element::from(answer(label).on_press(take))])
        });
        rows(space::TIGHT)
            .push(Element::from(line))
            .push_maybe(proposal)
            .into()
    }

    fn onsite_password<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let form = &self.onsite;
        let password = field(texts.get("card-exchange-password"), form.password.expose())
            .id(self.onsite_id(Field::Password))
            .secure(!form.shown)
            .error(form.problem(Field::Password, texts))
            .width(WIDE)
            .on_input(|text| self.on_onsite(Entry::Password(text.into())))
            .on_submit(self.on_onsite(Entry::Connect));
        let show = if form.shown {
            "card-exchange-hide-password"
        } else {
            "card-exchange-show-password"
        };
        let show = quiet(texts.get(show))
            .flush()
            .on_press(self.on_onsite(Entry::Show));
        rows(space::TIGHT)
            .push(Element::from(password))
            .push(Element::from(show))
            .into()
    }

    /// A question about what was refused a moment ago.
    fn onsite_refused<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        if !self.onsite.is_asking() {
            return None;
        }
        let anyway =
            secondary(texts.get("card-exchange-anyway")).on_press(self.on_onsite(Entry::Anyway));
        let title = texts.get("card-exchange-refused-before");
        Some(notice(Tone::Warn, title, None, vec![anyway.into()]))
    }

    /// *Correct the entries*, where the same once more would be refused once more.
    pub(in crate::page::configure) fn correct_onsite(&self, texts: &Texts) -> (String, Message) {
        let label = texts.get("card-exchange-correct");
        (label, self.on_onsite(Entry::Correct))
    }
}
