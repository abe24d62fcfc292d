//! Puts the built-in cloud behind the interfaces that the faces know. Nothing else names it.

use std::io;
use std::sync::Arc;

use synchronizer_setup::rehearsal::{self, Addresses, Player, Scenario};
use synchronizer_setup::world::{
    Browser, Mail, Opening, Person, Stage, Starting, SystemBrowser, Theatre,
};
use url::Url;

/// The theatre that plays the built-in scenarios.
#[derive(Debug, Clone, Copy)]
pub struct BuiltIn;

impl Theatre for BuiltIn {
    fn start(&self, scenario: &str, port: Option<u16>) -> Starting {
        let scenario = Scenario::from_code(scenario);
        Box::pin(async move {
            let unknown = || io::Error::new(io::ErrorKind::InvalidInput, "no such scenario");
            let rehearsal = Arc::new(rehearsal::start(scenario.ok_or_else(unknown)?, port).await?);
            let own = Arc::clone(&rehearsal);
            Ok(Stage {
                apply: Box::new(move |settings| own.apply(settings)),
                authority: rehearsal.ca_certificate.clone(),
                hosts: rehearsal.hosts(),
                browser: Arc::new(Actor {
                    people: rehearsal.people().to_vec(),
                    player: rehearsal.player(),
                    addresses: rehearsal.addresses.clone(),
                }),
                description: rehearsal.describe(),
                guard: Box::new(rehearsal),
            })
        })
    }

    fn scenarios(&self) -> Vec<(&'static str, &'static str)> {
        Scenario::ALL
            .iter()
            .map(|scenario| (scenario.code(), scenario.about()))
            .collect()
    }
}

/// The system browser, with somebody beside it who can play the people of the rehearsal.
struct Actor {
    people: Vec<Person>,
    player: Player,
    addresses: Addresses,
}

impl std::fmt::Debug for Actor {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Actor").finish_non_exhaustive()
    }
}

impl Browser for Actor {
    fn open(&self, address: &Url) -> Opening {
        // In a rehearsal nobody is sent to the real world.
        let stand_in = self.addresses.stands_for(address);
        SystemBrowser.open(stand_in.as_ref().unwrap_or(address))
    }

    fn write(&self, mail: &Mail) -> Opening {
        SystemBrowser.write(mail)
    }

    fn people(&self) -> &[Person] {
        &self.people
    }

    fn play(&self, address: &Url, person: &str) -> Opening {
        let (player, address, person) = (self.player.clone(), address.clone(), person.to_owned());
        Box::pin(async move { player.play(&address, &person).await?.arrived() })
    }
}
