//! What few people need, and what does not go together.

use crate::check::System;
use crate::settings::{Microsoft365, SuperOffice};
use crate::text::Texts;
use crate::theme::{space, width};
use crate::widget::choice::{Arranged, choice, one_of};
use crate::widget::field::field;
use crate::widget::notice::notice;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone, words};
use crate::wizard::Combination;

use super::{Crm, Message, Page};

impl Page {
    /// What is said of SuperOffice Onsite beside the calendar system that is chosen.
    pub(super) fn combination<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        if self.choice().combination() == Combination::Refused {
            let title = texts.get("select-no-combination");
            let way = texts.get("select-no-combination-way");
            return Some(notice(Tone::Bad, title, Some(way), Vec::new()));
        }
        let said = self.crm == Crm::Onsite && self.calendar == System::Microsoft365;
        said.then(|| words::hint(texts.get("onsite-upn")))
    }

    pub(super) fn advanced<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let environments = SuperOffice::ENVIRONMENTS.map(|name| {
            choice(name, texts.get(&format!("environment-{name}")))
                .subtitle(texts.get(&format!("environment-{name}-about")))
        });
        let tenant = field(texts.get("select-tenant"), &self.tenant)
            .id("tenant")
            .placeholder(texts.example("Cust12345"))
            .hint(texts.get("select-tenant-hint"))
            .width(width::FIELD)
            .on_input(Message::TenantChanged)
            .on_submit(Message::Submitted);
        let environment = texts.get("select-environment");
        let page = rows(space::FIELD);
        // A server of one's own has neither environment nor customer id.
        let page = match self.crm {
            Crm::Onsite => page,
            Crm::Online => page
                .push(words::label(environment.clone()))
                .push_after(
                    space::GROUP,
                    one_of(
                        "environment",
                        environment,
                        Arranged::Rows,
                        environments,
                        Some(&self.environment),
                        Message::EnvironmentChosen,
                    ),
                )
                .push(Element::from(tenant)),
        };
        if self.calendar != System::Microsoft365 {
            return page.into();
        }
        let clouds =
            Microsoft365::CLOUDS.map(|name| choice(name, texts.get(&format!("cloud-{name}"))));
        let cloud = texts.get("select-cloud");
        page.push(words::label(cloud.clone()))
            .push_after(
                space::GROUP,
                one_of(
                    "cloud",
                    cloud,
                    Arranged::Rows,
                    clouds,
                    Some(&self.cloud),
                    Message::CloudChosen,
                ),
            )
            .into()
    }
}
