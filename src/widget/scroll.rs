//! An area that scrolls when its content is too long.

use iced::advanced::widget::Id;
use iced::widget::scrollable::{self, Direction, Scrollbar};
use iced::widget::{container, scrollable as area};
use iced::{Background, Border, Color, Length, Theme};

use super::Element;
use crate::theme;

/// Scrolls its content up and down; the id lets a page go back to its top.
pub fn scroll<'a, Message: 'a>(
    id: impl Into<Id>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    area(content.into())
        .id(id)
        .direction(Direction::Vertical(
            Scrollbar::new().width(6).scroller_width(6).margin(3),
        ))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(style)
        .into()
}

fn style(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let t = theme::tokens(theme);
    let held = matches!(
        status,
        scrollable::Status::Hovered {
            is_vertical_scrollbar_hovered: true,
            ..
        } | scrollable::Status::Dragged {
            is_vertical_scrollbar_dragged: true,
            ..
        }
    );
    let rail = scrollable::Rail {
        background: None,
        border: Border::default(),
        scroller: scrollable::Scroller {
            background: Background::Color(if held { t.ink_faint } else { t.edge }),
            border: Border::default().rounded(3),
        },
    };

    scrollable::Style {
        container: container::Style::default(),
        vertical_rail: rail,
        horizontal_rail: rail,
        gap: None,
        auto_scroll: scrollable::AutoScroll {
            background: t.surface.into(),
            border: Border::default()
                .rounded(theme::radius::ROUND)
                .width(t.stroke)
                .color(t.line),
            shadow: iced::Shadow {
                color: Color::TRANSPARENT,
                ..iced::Shadow::default()
            },
            icon: t.ink_soft,
        },
    }
}
