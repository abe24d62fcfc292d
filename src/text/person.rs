//! Who can be played in a rehearsal.

use crate::world::Person;

use super::Texts;

impl Texts {
    /// What a made-up person is, in the language of the window.
    #[must_use]
    pub fn person(&self, person: &Person) -> String {
        self.get(&format!("person-{}-{}", person.system, person.code))
    }
}
