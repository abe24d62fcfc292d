//! What the buttons of a remedy do on this card.

use iced::Task;
use url::Url;

use crate::remedy::Button;
use crate::text::Texts;
use crate::widget::focus;
use crate::wizard::Card;
use crate::world::World;

use super::super::{Act, Action, Choice, Message, Side};
use super::begin::Once;
use super::fields::Field;
use super::{Answer, Fields, Part, question};

impl Side {
    /// A button that only this card has.
    pub(in crate::page::configure) fn own_remedy(
        &mut self,
        button: Button,
        world: &World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let Card::Failed { failure, .. } = &self.card else {
            return Action::None;
        };
        let fact = |name| failure.get(name).map(str::to_owned);
        let form = &mut self.form;
        match button {
            Button::TrustCertificate if !form.compared => return Action::None,
            Button::AllowHost | Button::AllowBasic | Button::TrustCertificate => {
                question::allow(&mut form.trust, button, failure);
                form.answer = Answer::Yes(fact("host").unwrap_or_default());
            }
            Button::TryAsEmail | Button::TryWithDomain => match form.in_form_of(button, failure) {
                Some((domain, user)) => {
                    (form.domain, form.user, form.split) = (domain, user, false);
                }
                None => return Action::None,
            },
            Button::UsePrimaryAddress => match fact("primary") {
                Some(primary) => form.type_email(primary),
                None => return Action::None,
            },
            Button::TryNextServer => {
                form.skip.extend(fact("skip"));
                // Another server may accept what this one has refused, and its name was shown.
                return self.connect(world, texts, choice, Once::Again);
            }
            Button::EnterAddresses => {
                form.fields = Fields::All;
                let _ = form.parts.insert(Part::Addresses);
                return Action::Run(focus::to(self.id_of(Field::Ews)));
            }
            Button::UseMicrosoft365 => return Action::UseMicrosoft365,
            Button::OpenWebmail => return self.open_webmail(fact("webmail"), world),
            _ => return Action::None,
        }
        self.connect(world, texts, choice, Once::First)
    }

    /// The server's own pages, in the system's browser.
    fn open_webmail(&self, address: Option<String>, world: &World) -> Action {
        let system = self.system;
        match address.and_then(|address| Url::parse(&address).ok()) {
            Some(address) => Action::Run(Task::perform(world.browser.open(&address), move |_| {
                Message::On(system, Act::Done)
            })),
            None => Action::None,
        }
    }
}
