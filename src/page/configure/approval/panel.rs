//! The card while an administrator is waited for: what to send, and how the approval is noticed.

use iced::task::Handle;
use iced::widget::{container, qr_code};
use url::Url;

use crate::check::{Failure, System, Timeline};
use crate::connect::{self, Known};
use crate::icon::Icon;
use crate::text::Texts;
use crate::theme::{self, space};
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::Card as Frame;
use crate::widget::rows::rows;
use crate::widget::semantics::{self, Role, Semantics};
use crate::widget::{Element, words};
use crate::wizard::{Awaited, Watch, Why};
use crate::world::World;

use super::super::view::ends;
use super::super::waiting::clock;
use super::super::{Act, Message, Side, ended, first_control};
use super::{PICTURE, Wish};

/// The side of one square of the picture: large enough for a camera, small enough for a narrow window.
const SQUARE: f32 = crate::theme::width::DOT;

impl Side {
    /// The whole panel.
    pub(in crate::page::configure) fn approval<'a>(
        &'a self,
        frame: Frame<'a, Message>,
        awaited: &Awaited,
        watch: &Watch<Handle>,
        timeline: &Timeline,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let about = format!("approval-about-{}", self.system.code());
        let frame = frame.divider().push(words::body(texts.get(&about)));
        let user = awaited.known.user.as_str();
        let known = match self.system {
            // A guest's sign-in leads to the organization of the guest.
            System::Microsoft365 => "approval-known-microsoft365",
            System::SuperOffice | System::Google | System::Exchange => "approval-known",
        };
        let frame = frame.push_maybe(
            (!user.is_empty()).then(|| words::secondary(texts.with(known, &[("user", user)]))),
        );
        let may_be_guest = self.system == System::Microsoft365 && !user.is_empty();
        let frame = frame.push_close_maybe(may_be_guest.then(|| {
            let another = quiet(texts.get("card-another-account")).flush();
            let another = another.on_press(self.on(Act::AnotherAccount));
            ends(vec![another.into()], Vec::new())
        }));
        let known = Known::identified(&awaited.known);
        let link = connect::approval(world, &known).and_then(|approval| approval.link);
        let link = link.filter(|_| self.system == System::Microsoft365);
        let frame = self.to_send(frame, link.as_ref(), world, texts);
        let frame = self.status(frame.divider(), watch, timeline, world, texts);
        if timeline.0.is_empty() {
            return frame;
        }
        frame.divider().push(ended::steps(timeline, texts))
    }

    fn to_send<'a>(
        &'a self,
        frame: Frame<'a, Message>,
        link: Option<&Url>,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let wish = |wish| self.on(Act::Approval(wish));
        let mail = primary(texts.get("approval-mail"))
            .id(first_control(self.system))
            .icon(Icon::Mail)
            .on_press(wish(Wish::Mail));
        let text = secondary(texts.get("approval-copy-text"))
            .icon(Icon::Copy)
            .on_press(wish(Wish::CopyText));
        let works = texts.get(if world.rehearsal {
            "approval-link-hint-rehearsal"
        } else {
            "approval-link-hint"
        });
        let Some(link) = link else {
            return frame
                .push(ends(vec![mail.into(), text.into()], Vec::new()))
                .push_close_maybe(self.noted(texts));
        };
        let copy = secondary(texts.get("card-copy-link"))
            .icon(Icon::Copy)
            .description(works.clone())
            .on_press(wish(Wish::CopyLink));
        let picture = match self.picture {
            Some(_) => "approval-hide-picture",
            None => "approval-show-picture",
        };
        let picture = quiet(texts.get(picture))
            .id(format!("picture-{}", self.system.code()))
            .folds(self.picture.is_some())
            .on_press(wish(Wish::Picture));
        frame
            .push(words::label(texts.get("approval-link")))
            .push_tight(words::mono(shortened(link)))
            .push_tight(words::hint(works))
            .push(ends(
                vec![mail.into(), copy.into(), text.into(), picture.into()],
                Vec::new(),
            ))
            .push_close_maybe(self.noted(texts))
            .push_maybe(self.picture.as_ref().map(|data| drawn(data, texts)))
    }

    fn status<'a>(
        &self,
        frame: Frame<'a, Message>,
        watch: &Watch<Handle>,
        timeline: &Timeline,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let wish = |wish| self.on(Act::Approval(wish));
        let stands = self.stands(watch, timeline, texts);
        let stands = semantics::describe(
            Semantics::new(Role::Status, stands.clone()),
            words::body(stands),
        );
        let looking = matches!(watch, Watch::Looking { .. });
        // Where nothing can be seen from here, a sign-in in the browser shows it.
        let (label, icon, about) = match watch {
            Watch::Cannot(_) => ("approval-sign-in", Icon::Outward, "approval-check-signs-in"),
            Watch::Resting | Watch::Looking { .. } | Watch::NotYet { .. } => {
                ("approval-check", Icon::Again, "approval-check-looks")
            }
        };
        let check = secondary(texts.get(label))
            .icon(icon)
            .description(texts.get(about))
            .on_press_maybe((!looking).then(|| wish(Wish::Check)));
        let mut left: Vec<Element<'a, Message>> = vec![check.into()];
        if self.system == System::Microsoft365 {
            let own = quiet(texts.get("button-administrator-path"));
            left.push(own.on_press(wish(Wish::Administrator)).into());
        }
        let meanwhile = match watch {
            Watch::Cannot(_) => None,
            _ if world.secrets.kind() == "session" => Some("approval-close-ends"),
            _ => Some("approval-close-meanwhile"),
        };
        let stop = quiet(texts.get("approval-stop"))
            .at_end()
            .on_press(wish(Wish::Stop));
        frame
            .push(
                rows(space::TIGHT)
                    .push(stands)
                    .push_maybe(meanwhile.map(|id| words::hint(texts.get(id)))),
            )
            .push(ends(left, vec![stop.into()]))
    }

    /// How the approval stands, in a sentence.
    fn stands(&self, watch: &Watch<Handle>, timeline: &Timeline, texts: &Texts) -> String {
        match watch {
            _ if !timeline.0.is_empty() => texts.get("approval-there"),
            Watch::Resting | Watch::Looking { .. } => texts.get("approval-looking"),
            Watch::NotYet { trouble, .. } => {
                let left = watch.left(self.now).unwrap_or_default();
                if left.is_zero() {
                    return texts.get("approval-looking");
                }
                let left = clock(left);
                let looked = self.looked.map(|at| texts.time_of_day(at));
                let looked = looked.unwrap_or_default();
                let facts = [("time", looked.as_str()), ("left", left.as_str())];
                match trouble {
                    None => texts.with("approval-not-yet", &facts),
                    Some(outcome) => {
                        let failure = Failure::new(*outcome, "").of(self.system);
                        let why = texts.failure(&failure).heading;
                        texts.with("approval-trouble", &[("why", &why), facts[0], facts[1]])
                    }
                }
            }
            Watch::Cannot(why) => texts.get(match why {
                Why::NobodySignedIn => "approval-nobody-signed-in",
                Why::ProviderIsSilent => "approval-provider-is-silent",
                Why::SignInEnded => "approval-sign-in-ended",
                Why::JustTried => "approval-just-tried",
            }),
        }
    }
}

/// A link without what nobody reads.
fn shortened(link: &Url) -> String {
    let mut short = link.clone();
    short.set_query(None);
    short.set_fragment(None);
    format!("{short}?…")
}

/// The picture, dark on white in every look: cameras want it so.
fn drawn<'a>(data: &'a qr_code::Data, texts: &Texts) -> Element<'a, Message> {
    let code = qr_code(data).cell_size(SQUARE).style(|_| qr_code::Style {
        cell: theme::CODE[0],
        background: theme::CODE[1],
    });
    let named = semantics::describe(
        Semantics::new(Role::Image, texts.get("approval-picture")),
        container(code)
            .id(PICTURE)
            .padding(theme::width::QUIET)
            .style(|_| container::background(theme::CODE[1])),
    );
    rows(space::GROUP)
        .push(words::secondary(texts.get("approval-picture-about")))
        .push(named)
        .into()
}
