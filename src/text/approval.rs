//! The mail to an administrator who has to approve, ready to be sent: nothing in it is secret.

use crate::check::System;
use crate::connect::Approval;
use crate::world::Mail;

use super::Texts;

/// A letter that nobody has sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is about.
    pub subject: String,
    /// What it says, line by line.
    pub body: String,
}

impl Letter {
    /// The letter as the mail program opens it.
    #[must_use]
    pub fn mail(&self) -> Mail {
        Mail::new(&self.subject, &self.body)
    }
}

impl Texts {
    /// What to write to the administrator: what it is, what they will see, what it asks for.
    #[must_use]
    pub fn approval(&self, approval: &Approval) -> Letter {
        let code = match approval.system {
            System::SuperOffice => "superoffice",
            System::Google => "google",
            System::Microsoft365 | System::Exchange => "microsoft365",
        };
        let permissions: Vec<String> = self
            .permissions(&approval.permissions)
            .iter()
            .map(|words| format!("– {words}"))
            .collect();
        let parts = self.listed_parts(&approval.permissions);
        let permissions: Vec<String> = permissions.into_iter().chain(parts).collect();
        let link = approval.link.as_ref().map(url::Url::as_str);
        let body = self.with(
            &format!("letter-{code}"),
            &[
                ("link", link.unwrap_or_default()),
                ("permissions", &permissions.join("\n")),
                ("client", approval.client_id.as_deref().unwrap_or("none")),
            ],
        );
        let signed = [body.trim(), approval.user.as_str()];
        let said = signed.into_iter().filter(|part| !part.is_empty());
        let subject = self.get(&format!("letter-{code}-subject"));
        Letter {
            subject: if approval.rehearsal {
                self.with("letter-rehearsal", &[("subject", &subject)])
            } else {
                subject
            },
            body: said.collect::<Vec<_>>().join("\n\n"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connect::{Known, Place, approval};
    use crate::google::Kind;
    use crate::text::Language;

    fn letter(place: Place) -> (Approval, Letter) {
        let world = crate::world::tests::world_below(std::path::Path::new("/nonexistent"));
        let known = Known {
            place,
            tenant: Some("b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77".to_owned()),
            user: Some("ola.normann@nordfjell.example".to_owned()),
        };
        let approval = approval(&world, &known).expect("an approval");
        let letter = Texts::new(Language::English).approval(&approval);
        (approval, letter)
    }

    #[test]
    fn the_letter_to_a_microsoft_administrator_has_link_permissions_and_the_last_page() {
        let cloud = "worldwide".to_owned();
        let (approval, letter) = letter(Place::Microsoft365 { cloud });

        let link = approval.link.expect("a link");
        assert!(link.path().starts_with("/b7c1f2a4-"), "{link}");
        assert!(letter.body.contains(link.as_str()), "{}", letter.body);
        assert!(letter.body.contains("localhost"), "{}", letter.body);
        assert!(letter.body.contains("\n– "), "{}", letter.body);
        let reading = letter.body.matches("Read calendars").count();
        assert_eq!(reading, 1, "{}", letter.body);
        assert!(
            letter.body.contains("part of these: Read calendars."),
            "{}",
            letter.body
        );
        assert!(letter.body.ends_with("ola.normann@nordfjell.example"));
        // What Windows hands to a mail program is cut somewhere behind 2,000 characters.
        let length = letter.mail().address().len();
        assert!(length < 2000, "{length}: {}", letter.body);
    }

    #[test]
    fn every_system_that_approves_has_a_letter_without_rests() {
        let environment = "online".to_owned();
        let kind = Kind::Workspace;
        for place in [Place::SuperOffice { environment }, Place::Google { kind }] {
            let (_, letter) = letter(place);
            for text in [&letter.subject, &letter.body] {
                let whole = !text.contains(['{', '$']) && !text.contains("No localization");
                assert!(whole && !text.contains("none"), "{text}");
            }
        }
    }
}
