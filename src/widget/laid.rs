//! The layout of an element without a window, for tests.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::renderer::Headless;
use iced::advanced::widget::Tree;
use iced::widget::Space;
use iced::{Renderer, Size};
use iced_test::futures::futures::executor;

use super::Element;
use crate::theme::{REGULAR, size};

/// How it is laid out in this width.
pub(super) fn laid(mut element: Element<'_, ()>, width: f32) -> Node {
    let renderer = <Renderer as Headless>::new(REGULAR, size::TEXT.into(), Some("tiny-skia"));
    let renderer = executor::block_on(renderer).expect("software rendering needs no screen");
    let mut tree = Tree::new(&element);
    let limits = Limits::new(Size::ZERO, Size::new(width, 1000.0));
    element
        .as_widget_mut()
        .layout(&mut tree, &renderer, &limits)
}

/// Something of this size.
pub(super) fn block<'a>(width: f32, height: f32) -> Element<'a, ()> {
    Space::new().width(width).height(height).into()
}
