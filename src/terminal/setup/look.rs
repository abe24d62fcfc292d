//! *Not sure which calendar system it is?*: a look at where the mail of a domain goes.

use crate::check::{Failure, System};
use crate::connect;
use crate::terminal::output;

use super::Wizard;
use super::ask::{self, Asked, Choice, Form, Said};
use super::field::Field;
use super::stop::Turn;
use super::value;

/// The choice beside the calendar systems.
const LOOK: &str = "look";

impl Wizard {
    /// The choice that looks, beside the calendar systems.
    pub(super) fn with_look(&self, field: Field, mut asked: Asked) -> Asked {
        if let (Field::Calendar, Form::One(choices)) = (field, &mut asked.form) {
            choices.push(Choice::new(LOOK, self.start.texts.get("select-look")));
        }
        asked
    }

    /// Whether somebody wants to have it looked at.
    pub(super) fn wants_a_look(field: Field, answer: &str) -> bool {
        field == Field::Calendar && answer == LOOK
    }

    /// Looks at a domain and takes the system over as the usual answer; where it goes when somebody leaves.
    pub(super) async fn look(&mut self) -> Result<Option<Turn>, Failure> {
        let texts = self.start.texts.clone();
        let asked = Asked {
            words: texts.get("select-look-hint"),
            form: Form::Text,
            usual: String::new(),
            about: String::new(),
        };
        let typed = match ask::ask(&texts, &asked).await? {
            Said::Quit => return Ok(Some(Turn::End(10))),
            Said::Back => return Ok(None),
            Said::Value(typed) if typed.is_empty() => return Ok(None),
            Said::Value(typed) => typed,
        };
        output::note(&texts.get("select-looking"));
        let seen = connect::recognize(&self.start.world, &typed).await;
        let domain = seen.domain_of(&typed).to_owned();
        output::note(&texts.recognized(&domain, seen.system, seen.because()));
        if let Some(system) = seen.system {
            let settings = &self.start.world.settings;
            let code = system.code();
            let chosen = value::enter(&texts, settings, Field::Calendar, &mut self.profile, code);
            if let Err(why) = chosen {
                output::note(&why);
            }
            if system == System::Exchange {
                self.carry(&typed);
            }
        }
        Ok(None)
    }

    /// An address that was typed is the usual answer for the mailbox; a domain alone is none.
    fn carry(&mut self, typed: &str) {
        let entered = self.profile.entered.as_ref();
        if entered.is_none_or(|entered| entered.email.is_empty()) {
            let (texts, settings) = (&self.start.texts, &self.start.world.settings);
            let (field, profile) = (Field::Email, &mut self.profile);
            drop(value::enter(texts, settings, field, profile, typed));
        }
    }
}
