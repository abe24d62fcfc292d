//! Whether every text has the room it needs, measured with the layout of the real window.

use std::collections::BTreeSet;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, LineHeight, Paragraph as _, Shaping, Wrapping};
use iced::{Font, Pixels, Rectangle, Size};
use synchronizer_setup::app::{App, Change, Message, presets};
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::theme::{MONO, REGULAR, SEMIBOLD, TABULAR, TABULAR_SEMIBOLD, size};
use synchronizer_setup::widget::semantics::Role;
use synchronizer_setup::widget::together::together;

use super::super::screen::{Screen, Seen};
use crate::texts::english;
use crate::texts::pseudo::pseudo;

/// The roles of texts: size, height of a line, font.
const ROLES: [(f32, f32, Font); 20] = [
    (size::HEADING, 34.0, SEMIBOLD),
    (size::TITLE, 24.0, SEMIBOLD),
    (size::TEXT, 24.0, SEMIBOLD),
    (size::TEXT, 24.0, REGULAR),
    (size::TEXT, 22.0, SEMIBOLD),
    (size::TEXT, 22.0, REGULAR),
    (size::TEXT, 20.0, SEMIBOLD),
    (size::CONTROL, 20.0, SEMIBOLD),
    (size::CONTROL, 20.0, REGULAR),
    (size::SECONDARY, 20.0, SEMIBOLD),
    (size::SECONDARY, 20.0, REGULAR),
    (size::SMALL, 20.0, REGULAR),
    (size::SMALL, 20.0, MONO),
    (size::SMALL, 20.0, TABULAR),
    (size::SMALL, 19.0, SEMIBOLD),
    (size::SMALL, 19.0, TABULAR_SEMIBOLD),
    (size::SMALL, 18.0, SEMIBOLD),
    (size::SMALL, 18.0, REGULAR),
    (size::SMALL, 17.0, SEMIBOLD),
    (size::SMALL, 17.0, REGULAR),
];

/// What rounding may take.
const SLACK: f32 = 1.5;

/// The window at its usual size and at its least.
const SIZES: [Size; 2] = [Size::new(1080.0, 760.0), Size::new(800.0, 600.0)];

/// Whether the text fits into its bounds in one of the roles; only roles whose lines add up to its height can be its own.
fn fits(seen: &Seen) -> bool {
    let Rectangle { width, height, .. } = seen.bounds;
    let joined = together(seen.content.as_str().into());
    ROLES.into_iter().any(|(size, line, font)| {
        let lines = height / line;
        if (lines - lines.round()).abs() > 0.05 || lines < 0.5 {
            return false;
        }
        let laid_out = Paragraph::with_text(text::Text {
            content: if font == MONO {
                seen.content.as_str()
            } else {
                &joined
            },
            bounds: Size::new(width + SLACK, f32::INFINITY),
            size: Pixels(size),
            line_height: LineHeight::Absolute(Pixels(line)),
            font,
            align_x: text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: if font == MONO {
                Wrapping::WordOrGlyph
            } else {
                Wrapping::Word
            },
        });
        let needs = laid_out.min_bounds();
        needs.width <= width + SLACK && needs.height <= height + SLACK
    })
}

/// What is cut, or runs out of the window, in this state of it.
fn cut(app: &App, window: Size) -> BTreeSet<String> {
    let mut screen = Screen::over(app, window);
    let mut wrong = BTreeSet::new();
    // A long list draws its rows itself, and shortens what is too long for a column.
    let lists = screen.nodes().into_iter();
    let lists: Vec<Rectangle> = lists
        .filter(|node| matches!(node.semantics.role, Role::ListBox | Role::ListItem))
        .map(|node| node.bounds)
        .collect();
    let of_list = |seen: &Seen| lists.iter().any(|list| list.contains(seen.bounds.center()));
    for seen in screen.seen().into_iter().filter(|seen| !of_list(seen)) {
        let Rectangle { x, width, .. } = seen.bounds;
        if seen.content.trim().chars().count() < 2 {
            continue;
        }
        if x < -SLACK || x + width > window.width + SLACK {
            wrong.insert(format!("out of the window: {}", seen.content));
        } else if seen.shown.is_some_and(|shown| shown.width < width - SLACK) {
            wrong.insert(format!("hidden in part: {}", seen.content));
        } else if !fits(&seen) {
            wrong.insert(format!("cut in {:?}: {}", seen.bounds.size(), seen.content));
        }
    }
    wrong
}

/// What is cut of all presets in these texts.
fn cut_in(texts: impl Fn() -> Texts) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    for (name, preset) in presets::ALL {
        let mut app = preset();
        app.speak(texts());
        for percent in [100.0, 200.0_f32] {
            if percent > 100.0 {
                for _ in 0..10 {
                    drop(app.update(Message::TextSize(Change::Larger)));
                }
            }
            for window in SIZES {
                // iced counts in units of the text size.
                let scale = percent / 100.0;
                let units = Size::new(window.width / scale, window.height / scale);
                let found = cut(&app, units).into_iter();
                let place = format!("{name} at {percent} % in {window:?}");
                wrong.extend(found.map(|what| format!("{place}: {what}")));
            }
        }
    }
    wrong
}

#[test]
fn no_text_is_cut_in_any_language_at_any_size() {
    let mut wrong = BTreeSet::new();
    for language in Language::ALL {
        let found = cut_in(|| Texts::new(language)).into_iter();
        wrong.extend(found.map(|what| format!("{} {what}", language.code())));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_text_is_cut_when_all_are_two_fifths_longer() {
    let file = pseudo(&english());

    let wrong = cut_in(|| Texts::draft(Language::English, &file));

    assert!(wrong.is_empty(), "{wrong:#?}");
}
