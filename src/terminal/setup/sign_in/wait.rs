//! Waiting for an administrator's approval.

use std::sync::Arc;

use sipper::Sipper as _;

use crate::check::{Failure, System};
use crate::connect;
use crate::oauth::Progress;
use crate::profile;
use crate::terminal::setup::Wizard;
use crate::terminal::setup::stop::Turn;
use crate::terminal::{output, passphrase, waiting};
use crate::wizard::resume_at;

impl Wizard {
    /// Looks until an administrator has approved, or somebody presses Enter; none when it is over another way.
    pub(super) async fn wait(&mut self, system: System) -> Result<Option<Turn>, Failure> {
        let texts = self.start.texts.clone();
        let world = self.start.world_of(&self.profile, system);
        passphrase::unlock(&self.start, &world).await?;
        let known = match profile::take_up(&world, &self.profile).await? {
            Some(known) if known.refresh.is_some() => Arc::new(known),
            _ => {
                output::note(&texts.get("setup-unwatched"));
                return Ok(None);
            }
        };
        output::note(&texts.get("setup-watching"));
        let mut straw = connect::watch(world.clone(), known).pin();
        let mut renewed = None;
        let looked = loop {
            tokio::select! {
                word = straw.sip() => match word {
                    Some(Progress::Identified(known)) => renewed = Some(known),
                    Some(_) => {}
                    None => break Some(straw.await),
                },
                _ = passphrase::next_line() => break None,
                _ = tokio::signal::ctrl_c() => break None,
            }
        };
        if let Some(known) = renewed {
            profile::renew_waiting(world.clone(), &self.profile.id, &known).await?;
        }
        match looked {
            None => {
                self.reload()?;
                if let Some(waiting) = &self.profile.waiting {
                    output::notes(&waiting::how_to_look(&self.start, &self.profile, waiting));
                }
                Ok(Some(Turn::End(11)))
            }
            Some(Ok(signed_in)) => {
                self.editing = None;
                let step = |complete, before: &str| resume_at(complete, before).code();
                let _ = profile::settle(world, &self.profile.id, signed_in, step).await?;
                self.reload()?;
                self.failed = None;
                let name = texts.system(system);
                output::note(&texts.with("terminal-signed-in", &[("system", &name)]));
                Ok(Some(Turn::Next))
            }
            Some(Err(failure)) => {
                self.reload()?;
                let _ = self.failed(failure);
                Ok(None)
            }
        }
    }
}
