//! Giving a sign-in back to the provider (RFC 7009).

use tokio::sync::mpsc::unbounded_channel;

use crate::check::{Failure, Outcome, System};
use crate::oauth::{Refusal, Words};
use crate::secret::Secret;
use crate::world::World;

use super::{Attempt, Means, Provider};

/// What a provider answers is not read beyond this.
const LARGEST: usize = 64 * 1024;

/// What became of giving back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// The provider does not accept the sign-in any more.
    Done,
    /// The provider has no address for this.
    NotOffered,
}

/// Gives a refresh token back; all access tokens of the sign-in end with it (RFC 7009 section 2.1). A token that the
/// provider does not know any more is as good as given back.
///
/// # Errors
///
/// A network outcome, `wrong-account` when a made-up sign-in would be shown to a real system or the reverse, or what `refused` makes of the provider's no.
pub async fn give_back(
    world: &World,
    provider: Provider,
    token: &Secret,
    made_up: bool,
    refused: impl Fn(&Refusal) -> Failure,
) -> Result<Revocation, Failure> {
    let http = world.http.fresh()?;
    let (nobody, _) = unbounded_channel();
    let words = Words::new(nobody);
    let run = words.run(world.settings.step_limit());
    let means = Means {
        world,
        http: &http,
        run: &run,
        words: &words,
    };
    // A wrong clock keeps nobody from giving back.
    let attempt = Attempt::discover(means, provider, &refused).await?;
    if attempt.is_rehearsal() != made_up {
        let detail = "the sign-in and the provider are not both of the rehearsal";
        return Err(Failure::new(Outcome::WrongAccount, detail));
    }
    attempt.revoke(token, refused).await
}

impl Attempt<'_> {
    async fn revoke(
        &self,
        token: &Secret,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<Revocation, Failure> {
        let Some(endpoint) = &self.discovery.revocation else {
            return Ok(Revocation::NotOffered);
        };
        let mut fields = vec![("token", token.expose())];
        // Google documents the token alone (google.md 1.6).
        if self.provider.system != System::Google {
            fields.push(("token_type_hint", "refresh_token"));
            fields.push(("client_id", &self.provider.client_id));
        }
        let answer = self.http.post(endpoint, &fields, LARGEST).await?;
        // What is in the answer means nothing (RFC 7009 section 2.2), but a page comes from somebody else.
        if answer.status == 200 && !answer.is_page() {
            return Ok(Revocation::Done);
        }
        match Refusal::read(answer.status, &answer.body) {
            Some(refusal) if refusal.error == "invalid_token" => Ok(Revocation::Done),
            Some(refusal) if refusal.error == "unsupported_token_type" => {
                Ok(Revocation::NotOffered)
            }
            Some(refusal) => Err(refused(&refusal)),
            None => Err(Failure::of_status(&answer)),
        }
    }
}
