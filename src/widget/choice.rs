//! One of several: a group of cards or of rows, with one stop for the Tab key; arrows change the choice.

mod group;

use iced::advanced::widget::Id;
use iced::widget::{Space, column, container, row};
use iced::{Alignment, Border, Color, Length, Theme};

use super::card::{self, Face};
use super::control::{self, Status, control};
use super::semantics::{Role, State};
use super::{Element, words};
use crate::theme::{self, size, space};

/// One of the choices.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Choice<V> {
    value: V,
    face: Option<Face>,
    title: String,
    subtitle: Option<String>,
}

/// A choice with this title.
pub fn choice<V>(value: V, title: impl Into<String>) -> Choice<V> {
    Choice {
        value,
        face: None,
        title: title.into(),
        subtitle: None,
    }
}

impl<V> Choice<V> {
    /// Puts a tile at the left; for cards.
    pub fn tile(mut self, face: impl Into<Face>) -> Self {
        self.face = Some(face.into());
        self
    }

    /// Puts a line below the title.
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }
}

/// What the choices of a group look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arranged {
    /// Cards side by side, up to so many of them where there is room.
    Cards(usize),
    /// Low boxes of one height side by side, up to so many of them where their titles have room in one line; the subtitle
    /// stands at their end.
    Tabs(usize),
    /// Rows below each other, each with a small circle.
    Rows,
}

impl Arranged {
    fn shape(self) -> group::Shape {
        match self {
            Self::Cards(columns) => group::Shape::Cards(columns),
            Self::Tabs(columns) => group::Shape::Tabs(columns),
            Self::Rows => group::Shape::Rows,
        }
    }

    fn padding(self) -> [u16; 2] {
        match self {
            Self::Cards(_) => [16, 18],
            Self::Tabs(_) => [7, 12],
            Self::Rows => [6, 0],
        }
    }
}

/// A group of choices.
pub fn one_of<'a, V: PartialEq, Message: Clone + 'a>(
    id: impl Into<Id>,
    name: impl Into<String>,
    arranged: Arranged,
    choices: impl IntoIterator<Item = Choice<V>>,
    selected: Option<&V>,
    on_choose: impl Fn(V) -> Message,
) -> Element<'a, Message> {
    let mut chosen = None;
    let mut options = Vec::new();
    let mut messages = Vec::new();

    for (place, choice) in choices.into_iter().enumerate() {
        let on = selected == Some(&choice.value);
        if on {
            chosen = Some(place);
        }
        let (title, subtitle) = (choice.title.clone(), choice.subtitle.clone());
        let content = match arranged {
            Arranged::Cards(_) => face(choice.face, choice.title, choice.subtitle, on),
            Arranged::Tabs(_) => tab(choice.title, choice.subtitle),
            Arranged::Rows => line(choice.title, choice.subtitle, on),
        };
        let message = on_choose(choice.value);
        let mut option = control(title, content)
            .role(Role::Radio)
            .state(if on { State::On } else { State::Off })
            .without_focus()
            .padding(arranged.padding())
            .on_activate(message.clone());
        if let Some(subtitle) = subtitle {
            option = option.description(subtitle);
        }
        if matches!(arranged, Arranged::Cards(_)) {
            // The titles of cards beside each other stand in one line, however long what is below them.
            option = option.at_top();
        }
        option = option.style(move |theme, status| match arranged {
            Arranged::Cards(_) => card_style(theme, status, on),
            Arranged::Tabs(_) => tab_style(theme, status, on),
            Arranged::Rows => line_style(theme),
        });
        options.push(option.into());
        messages.push(message);
    }

    Element::new(group::Group::new(
        id.into(),
        name.into(),
        arranged.shape(),
        options,
        messages,
        chosen,
    ))
}

fn lines<'a, Message: 'a>(
    title: String,
    subtitle: Option<String>,
    size: f32,
    on_card: bool,
) -> Element<'a, Message> {
    // What explains a row is a hint, as below a box and below a field.
    let (font, explain): (_, fn(String) -> Element<'a, Message>) = if on_card {
        (theme::SEMIBOLD, words::secondary)
    } else {
        (theme::REGULAR, words::hint)
    };

    column![words::inherited(title, size, 24.0, font)]
        .push(subtitle.map(explain))
        .width(Length::Fill)
        .into()
}

fn face<'a, Message: 'a>(
    face: Option<Face>,
    title: String,
    subtitle: Option<String>,
    on: bool,
) -> Element<'a, Message> {
    let square = face.map(|face| {
        let square = if on {
            card::raised_tile(face)
        } else {
            card::tile(face)
        };
        container(square).padding([2, 0])
    });
    // A tile stands in the middle of a title with one line below it.
    let at = match subtitle {
        Some(_) => Alignment::Start,
        None => Alignment::Center,
    };

    row![]
        .push(square)
        .push(lines(title, subtitle, size::TITLE, true))
        .spacing(14)
        .align_y(at)
        .into()
}

fn line<'a, Message: 'a>(
    title: String,
    subtitle: Option<String>,
    on: bool,
) -> Element<'a, Message> {
    let dot = container(Space::new())
        .width(8)
        .height(8)
        .style(move |theme: &Theme| container::Style {
            background: on.then(|| theme::tokens(theme).primary.into()),
            border: Border::default().rounded(4),
            ..container::Style::default()
        });
    let circle = container(dot).center(18).style(move |theme: &Theme| {
        let t = theme::tokens(theme);
        container::Style {
            background: Some(t.surface.into()),
            border: Border::default()
                .rounded(9)
                .width(t.stroke.max(1.5))
                .color(if on { t.primary } else { t.edge }),
            ..container::Style::default()
        }
    });

    row![
        container(circle).padding([3, 0]),
        lines(title, subtitle, size::TEXT, false)
    ]
    .spacing(space::ROW)
    .into()
}

fn tab<'a, Message: 'a>(title: String, end: Option<String>) -> Element<'a, Message> {
    let title = words::inherited(title, size::SECONDARY, 20.0, theme::SEMIBOLD);
    row![container(title).width(Length::Fill)]
        .push(end.map(words::time))
        .spacing(space::GROUP)
        .align_y(Alignment::Center)
        .into()
}

fn tab_style(theme: &Theme, status: Status, on: bool) -> control::Style {
    let style = card_style(theme, status, on);
    control::Style {
        border: style.border.rounded(theme::radius::CONTROL),
        ..style
    }
}

fn card_style(theme: &Theme, status: Status, on: bool) -> control::Style {
    let t = theme::tokens(theme);
    let hovered = matches!(status, Status::Hovered | Status::Pressed);
    let border = Border::default().rounded(theme::radius::CARD);

    if on {
        control::Style {
            background: t.primary_soft,
            // Where the ground does not tell it, a colour alone would.
            border: border.width(t.strong + t.outline).color(t.primary),
            text: t.ink,
        }
    } else {
        let line = match (hovered, t.is_plain()) {
            (false, _) => t.edge,
            (true, false) => t.ink_soft,
            (true, true) => t.primary,
        };
        control::Style {
            background: t.surface,
            border: border.width(t.stroke).color(line),
            text: t.ink,
        }
    }
}

fn line_style(theme: &Theme) -> control::Style {
    control::Style {
        background: Color::TRANSPARENT,
        border: Border::default().rounded(theme::radius::CONTROL),
        text: theme::tokens(theme).ink,
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers have no fractions")]
mod tests {
    use super::super::laid::laid;
    use super::*;

    #[test]
    fn titles_and_tiles_of_cards_beside_each_other_stand_in_one_line() {
        let card = |value: u8, about: &str| choice(value, "Title").tile("A").subtitle(about);
        let long = "Words enough to need a second line and a third line below the title";
        let cards = [card(0, "Words"), card(1, long)];
        let cards = one_of("cards", "Cards", Arranged::Cards(2), cards, None, |_| ());

        let node = laid(cards, 500.0);

        let heights = [0, 1].map(|place| {
            let card = &node.children()[place];
            let face = &card.children()[0];
            let inside = [0, 1].map(|part| face.bounds().y + face.children()[part].bounds().y);
            (card.bounds().height, inside)
        });
        assert_eq!(heights[0], heights[1]);
        assert!(node.children()[1].children()[0].size().height > 44.0);
    }
}
