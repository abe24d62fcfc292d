//! The same two addresses for Microsoft 365, where they come to their end (design 9.9).

use iced::Task;

use crate::check::System;
use crate::microsoft365;
use crate::profile::Overrides;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::rows::rows;
use crate::widget::{Element, focus, words};
use crate::wizard::Card;
use crate::world::World;

use super::super::{Act, Action, Choice, Message, Side};
use super::{Entry, Form, Kind, Part, addresses};

/// That Microsoft 365 is being asked, in place of the code of its answer.
const ASKING: &str = "asking";

impl Form {
    /// Takes in what was said of the address that stands there; of another one it is of no use.
    pub(super) fn cloud_said(&mut self, said: &'static str) {
        if self.said == Some(ASKING) {
            self.said = Some(said);
        }
    }

    /// The addresses that a profile has of Microsoft 365.
    pub(in crate::page::configure) fn of_cloud(overrides: &Overrides) -> Self {
        Self {
            ews: (&overrides.ews).into(),
            oab: (&overrides.oab).into(),
            ..Self::default()
        }
    }
}

impl Side {
    /// The addresses that were entered for Microsoft 365 and can be used.
    pub(in crate::page::configure) fn overrides(&self) -> Option<Box<Overrides>> {
        let good = |kind| self.form.good(System::Microsoft365, kind);
        Overrides::of(good(Kind::Ews), good(Kind::Oab))
    }

    /// The first address that was entered for Microsoft 365 and cannot be used.
    pub(in crate::page::configure) fn wrong_address(&self) -> Option<Kind> {
        let wrong = |kind: &Kind| {
            let typed = self.form.address(*kind).expose();
            let judged = addresses::judge(System::Microsoft365, *kind, typed);
            judged.is_some_and(|typed| typed.why().is_some())
        };
        let both = self.system == System::Microsoft365;
        both.then(|| [Kind::Ews, Kind::Oab].into_iter().find(wrong))?
    }

    /// Opens the fields, where what is wrong is said; gives the id of the one to look at.
    pub(in crate::page::configure) fn show_wrong_address(&mut self) -> &'static str {
        let _ = self.form.parts.insert(Part::Addresses);
        let kind = self.wrong_address().unwrap_or(Kind::Ews);
        self.id_of(addresses::field_of(kind))
    }

    /// The standard address is offered as soon as the fields are shown.
    pub(super) fn offer_standard(&mut self, choice: &Choice) {
        let standard = microsoft365::standard_ews(&choice.cloud);
        if let (System::Microsoft365, Some(address)) = (self.system, standard) {
            self.form.proposed = vec![(Kind::Ews, address.to_string())];
        }
    }

    /// Asks the address, or the standard one, whether the service is there for this organization.
    pub(super) fn ask_cloud(&mut self, world: &World, choice: &Choice) -> Action {
        // Another address than the one that stands there would be a false answer.
        if self.wrong_address() == Some(Kind::Ews) {
            return Action::Run(focus::to(self.id_of(addresses::field_of(Kind::Ews))));
        }
        let typed = self.overrides().and_then(|given| given.ews);
        let Some(address) = typed.or_else(|| microsoft365::standard_ews(&choice.cloud)) else {
            return Action::None;
        };
        let (system, world) = (self.system, world.clone());
        let ask = async move {
            match microsoft365::ews_state(&world, &address).await {
                Ok((state, _)) => state.code(),
                Err(_) => "unreachable",
            }
        };
        self.form.said = Some(ASKING);
        Action::Run(Task::perform(ask, move |said| {
            Message::On(system, Act::Entry(Entry::CloudSaid(said)))
        }))
    }

    /// *Advanced* on the card of Microsoft 365.
    pub(in crate::page::configure) fn cloud_addresses<'a>(
        &'a self,
        texts: &Texts,
    ) -> Option<Element<'a, Message>> {
        let resting = matches!(
            self.card,
            Card::Empty | Card::Connected(_) | Card::Saved(_) | Card::Stale(_)
        );
        // What cannot be used stays in sight until it is mended.
        let shown = resting || self.wrong_address().is_some();
        if self.system != System::Microsoft365 || !shown {
            return None;
        }
        let shown = self.form.shows(Part::Addresses);
        let switch = quiet(texts.get("card-cloud-advanced"))
            .flush()
            .folds(shown)
            .on_press(self.on_entry(Entry::Toggle(Part::Addresses)));
        let part = shown.then(|| self.cloud_fields(texts));
        Some(
            rows(space::FIELD)
                .push(Element::from(switch))
                .push_maybe(part)
                .into(),
        )
    }

    fn cloud_fields<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let end = texts.date(microsoft365::EWS_END);
        let ask = secondary(texts.get("card-cloud-ask")).on_press(self.on_entry(Entry::AskCloud));
        let said = self.form.said.map(|code| {
            words::secondary(texts.get(match code {
                ASKING => "card-cloud-asking",
                "asks-for-sign-in" => "card-cloud-asks-for-sign-in",
                "disabled" => "card-cloud-disabled",
                "blocked" => "card-cloud-blocked",
                "gone" => "card-cloud-gone",
                "unreachable" => "card-cloud-unreachable",
                _ => "card-cloud-unclear",
            }))
        });
        rows(space::FIELD)
            .push(words::title(texts.get("card-cloud-title")))
            .push_after(
                space::TIGHT,
                words::secondary(texts.with("card-cloud-about", &[("end", &end)])),
            )
            .push(self.address_field(Kind::Ews, texts))
            .push(self.address_field(Kind::Oab, texts))
            .push(iced::widget::row![Element::from(ask)])
            .push_maybe(said)
            .into()
    }
}
