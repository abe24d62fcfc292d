//! Microsoft's way for a computer whose browser cannot be used: a code, large, to be entered on another device (design
//! 9.5). Only by a choice that names it.

use std::time::Duration;

use url::Url;

use crate::check::System;
use crate::icon::Icon;
use crate::oauth::Purpose;
use crate::text::Texts;
use crate::widget::button::{quiet, secondary};
use crate::widget::card::Card as Frame;
use crate::widget::list::numbered;
use crate::widget::progress;
use crate::widget::{Element, words};
use crate::wizard::Card;

use super::begin::Path;
use super::view::ends;
use super::{Act, Action, Message, Side, first_control};

impl Side {
    pub(super) fn code<'a>(
        &self,
        frame: Frame<'a, Message>,
        user_code: &str,
        address: &Url,
        limit: Duration,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let left = self.card.remaining(self.now).unwrap_or_default();
        let share = left.as_secs_f32() / limit.as_secs_f32().max(1.0);
        let address = texts.with("card-code-1", &[("address", address.as_str())]);
        let lines = [address, texts.get("card-code-2"), texts.get("card-code-3")];
        let copy = secondary(texts.get("card-code-copy"))
            .id(first_control(self.system))
            .icon(Icon::Copy)
            .on_press(self.on(Act::CopyCode));
        let cancel = quiet(texts.get("card-cancel"))
            .at_end()
            .on_press(self.on(Act::Cancel));
        frame
            .push(progress::left(texts.get("card-time-left"), share))
            .push(words::label(texts.get("card-code")))
            .push_tight(words::heading(user_code.to_owned()))
            .push(numbered(lines))
            .push(ends(vec![copy.into()], vec![cancel.into()]))
    }

    pub(super) fn copy_code(&mut self) -> Action {
        let Card::Code { user_code, .. } = &self.card else {
            return Action::None;
        };
        let copy = iced::clipboard::write(user_code.clone());
        self.note = Some("card-code-copied");
        Action::Run(copy)
    }

    /// The choice of this way, where the system has it and nothing but a sign-in is under way.
    pub(super) fn other_device<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        let signs_in = self.purpose() == Purpose::SignIn
            && matches!(self.path, Path::Ordinary | Path::Again | Path::Device);
        let signs_in = signs_in && !self.looks_at_documents();
        (self.system == System::Microsoft365 && signs_in).then(|| {
            let device = quiet(texts.get("card-other-device")).flush();
            device.on_press(self.on(Act::Device)).into()
        })
    }
}
