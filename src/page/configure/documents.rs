//! A card that signs in to look at documents: with other permissions than connecting takes, and nothing of it is kept.

use sipper::{Sipper as _, Straw};

use crate::check::{Failure, System, Timeline};
use crate::connect;
use crate::icon::Icon;
use crate::oauth::{Account, PageTexts, Progress, SignedIn, Way};
use crate::profile::Id;
use crate::remedy::Button;
use crate::text::Texts;
use crate::widget::button::{quiet, secondary};
use crate::widget::card::Card as Frame;
use crate::widget::list::dashed;
use crate::widget::words;
use crate::world::World;

use super::view::ends;
use super::{Act, Message, Page, Side, first_control};

/// What a card signs in for.
#[derive(Debug, Clone, Default)]
pub(super) enum Errand {
    /// To connect the system.
    #[default]
    Connect,
    /// To look at documents, beside the account that this profile keeps.
    Documents(Box<Account>, Id),
}

impl Page {
    /// One card, which signs in to look at documents where this account is.
    pub(in crate::page) fn for_documents(account: &Account, profile: &Id) -> Self {
        let mut page = Self::new();
        page.calendar = account.system;
        let errand = Errand::Documents(Box::new(account.clone()), profile.clone());
        page.side_mut(account.system).errand = errand;
        page
    }
}

/// The work of such a card. The account is the one that is kept, whoever signed in: the card shows nobody.
pub(super) fn sign_in(
    world: World,
    account: Account,
    profile: Id,
    way: Way,
    page: PageTexts,
) -> impl Straw<SignedIn, Progress, Failure> {
    sipper::sipper(move |sender| async move {
        let rehearsal = world.rehearsal;
        let straw = connect::sign_in_for_documents(world, account.clone(), profile, way, page);
        let tokens = Box::pin(straw.run(sender)).await?;
        Ok(SignedIn {
            account,
            tokens,
            timeline: Timeline::default(),
            rehearsal,
            warnings: Vec::new(),
        })
    })
}

impl Side {
    /// Whether it signs in to look at documents.
    pub(super) fn looks_at_documents(&self) -> bool {
        matches!(self.errand, Errand::Documents(..))
    }

    /// Whether a remedy's button fits what the card signs in for: to look at documents, nothing is approved, kept or
    /// registered.
    pub(super) fn fits(&self, button: Button) -> bool {
        let simple = matches!(
            button,
            Button::TryAgain
                | Button::OtherAccount
                | Button::OpenConsole(_)
                | Button::SwitchOn
                | Button::CopyClientId
                | Button::OpenPortal
        );
        simple || !self.looks_at_documents()
    }

    /// Before: what it asks for, and why.
    pub(super) fn asking<'a>(
        &self,
        frame: Frame<'a, Message>,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let documents = &world.settings.documents;
        let scopes = match self.system {
            System::Google => &documents.google_scopes,
            _ => &documents.microsoft365_scopes,
        };
        let asked = texts.permissions(scopes);
        let about = format!("documents-page-sign-in-{}", self.system.code());
        let sign_in = secondary(texts.get("documents-page-sign-in"))
            .id(first_control(self.system))
            .icon(Icon::Outward)
            .on_press(self.on(Act::SignIn));
        let frame = frame
            .divider()
            .push(words::secondary(texts.get(&about)))
            .push_close(words::label(texts.get("documents-page-asks")))
            .push_close(dashed(asked))
            .push(ends(vec![sign_in.into()], Vec::new()));
        self.with_people(frame, world, texts)
    }

    /// Afterwards: that it is there, and for how long.
    pub(super) fn allowed<'a>(
        &self,
        frame: Frame<'a, Message>,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let about = words::secondary(texts.get("documents-page-allowed"));
        let again = quiet(texts.get("card-sign-in-again"))
            .at_end()
            .id(first_control(self.system))
            .on_press(self.on(Act::SignIn));
        frame.divider().push(ends(vec![about], vec![again.into()]))
    }
}
