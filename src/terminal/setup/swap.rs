//! Other systems for a profile that is connected already: usually a new profile (profile-wizard.md 4), so it is asked.

use crate::check::{Failure, System};
use crate::profile::Profile;
use crate::terminal::output;
use crate::wizard::Step;

use super::ask::{self, Said};
use super::field::Field;
use super::stop::{Stop, Turn};
use super::{Wizard, new, plan, value};

impl Wizard {
    /// Asks where the answers so far would take a connection or linked users away; where it goes then. Nothing where they
    /// do not, or where this profile shall have them.
    pub(super) async fn swap(&mut self) -> Result<Option<Turn>, Failure> {
        let Ok(saved) = self.store().load(self.profile.id.as_str()) else {
            return Ok(None);
        };
        let (systems, links) = lost(&saved, &self.profile);
        if systems.is_empty() && links == 0 {
            return Ok(None);
        }
        let texts = self.start.texts.clone();
        output::note(&texts.get("swap-title"));
        if !systems.is_empty() {
            let names: Vec<String> = systems.into_iter().map(|it| texts.system(it)).collect();
            let names = names.join(", ");
            output::note(&texts.with("swap-connections", &[("systems", &names)]));
        }
        if links > 0 {
            output::note(&texts.with("swap-links", &[("count", &links.to_string())]));
        }
        let said = match self.answers.get(Field::Swap) {
            Some(answer) => Said::Value(answer.to_owned()),
            None if !self.asks() => {
                plan::tell_open(&texts, &[Field::Swap]);
                return Ok(Some(Turn::End(10)));
            }
            None => {
                let settings = &self.start.world.settings;
                let asked = value::asked(&texts, settings, Field::Swap, &self.profile);
                ask::ask(&texts, &asked).await?
            }
        };
        match said {
            Said::Value(value) if value == "this" => {
                // What was asked is settled from here on.
                self.save(Step::SelectSystems).await?;
                Ok(None)
            }
            Said::Value(_) => {
                let another = new(&self.start, &self.store())?;
                let before = std::mem::replace(&mut self.profile, another);
                self.profile.crm = before.crm;
                self.profile.calendar = before.calendar;
                self.profile.preferences = before.preferences;
                self.editing = None;
                Ok(self.asks().then_some(Turn::To(Stop::Field(Field::Name))))
            }
            Said::Back => {
                self.profile = saved;
                Ok(Some(Turn::Back))
            }
            Said::Quit => {
                self.profile = saved;
                Ok(Some(Turn::End(10)))
            }
        }
    }
}

/// The connections and how many pairs of users a profile would lose by becoming another one.
fn lost(saved: &Profile, wanted: &Profile) -> (Vec<System>, usize) {
    let mut draft = wanted.clone();
    let mut systems = Vec::new();
    for system in saved.systems() {
        let connection = saved.connection(system);
        if connection.is_some_and(|known| !value::is_chosen(wanted, &known.account)) {
            draft.set_connection(system, None);
            systems.push(system);
        }
    }
    let links = if systems.is_empty() && draft.holds_links() {
        0
    } else {
        draft.links.as_slice().len()
    };
    (systems, links)
}
