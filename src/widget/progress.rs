//! A thin bar: how far something has come, or how much time is left.

use iced::Theme;
use iced::widget::progress_bar;

use super::Element;
use super::semantics::{self, Role, Semantics};
use crate::theme;

/// How high the bar is, its lines included.
const BAR: f32 = 6.0;

/// A bar of this share, from 0 to 1; `name` says what it measures.
pub fn progress<'a, Message: 'a>(name: impl Into<String>, share: f32) -> Element<'a, Message> {
    bar(Role::Progress, name.into(), share)
}

/// A bar that gets shorter by itself: screen readers follow how something comes on, not how time goes by.
pub fn left<'a, Message: 'a>(name: impl Into<String>, share: f32) -> Element<'a, Message> {
    bar(Role::Timer, name.into(), share)
}

fn bar<'a, Message: 'a>(role: Role, name: String, share: f32) -> Element<'a, Message> {
    let share = share.clamp(0.0, 1.0);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it lies between 0 and 100"
    )]
    let percent = (share * 100.0).round() as u8;

    semantics::describe(
        Semantics::new(role, name)
            .value(format!("{:.0} %", share * 100.0))
            .percent(percent),
        progress_bar(0.0..=1.0, share)
            .girth(BAR)
            .style(|theme: &Theme| {
                let t = theme::tokens(theme);
                progress_bar::Style {
                    background: t.fill.into(),
                    bar: t.primary.into(),
                    border: t.outlined(t.edge).rounded(2),
                }
            }),
    )
}
