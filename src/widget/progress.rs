//! A thin bar: how far something has come, or how much time is left.

use iced::widget::progress_bar;
use iced::{Border, Theme};

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
        progress_bar(0.0..=1.0, share).girth(BAR).style(style),
    )
}

/// The line of the track shows in every look how much there is in all.
fn style(theme: &Theme) -> progress_bar::Style {
    let t = theme::tokens(theme);
    progress_bar::Style {
        background: t.fill.into(),
        bar: t.primary.into(),
        border: Border::default().width(t.stroke).color(t.edge).rounded(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{Look, Motion};

    #[test]
    fn the_track_of_a_bar_has_the_line_of_a_field() {
        for look in Look::ALL {
            let t = look.tokens();

            let line = style(&look.theme(Motion::Usual)).border;

            assert_eq!((line.color, line.width), (t.edge, t.stroke), "{look:?}");
        }
    }
}
