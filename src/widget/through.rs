//! What a widget passes on to what it holds, so that its own file says only what it does itself.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, overlay};
use iced::{Renderer, Theme};

use super::Element;

/// Writes those methods of iced's `Widget` that only pass a call on to what stands in a field, which is held in one of these
/// ways:
///
/// - `same`: it has the tree and the place of the widget itself,
/// - `below`: it is below the widget in the tree, and takes its whole place,
/// - `inside`: each part is below the widget in the tree, and has a place of its own inside it,
/// - `shown`: as `inside`, for those parts alone that `self.shown(size)` numbers.
macro_rules! through {
    ($how:ident $field:ident: $($method:ident),+ $(,)?) => {
        $(through!(@$method $how $field);)+
    };

    (@tag same $field:ident) => {
        fn tag(&self) -> iced::advanced::widget::tree::Tag {
            self.$field.as_widget().tag()
        }
    };
    (@state same $field:ident) => {
        fn state(&self) -> iced::advanced::widget::tree::State {
            self.$field.as_widget().state()
        }
    };
    (@children same $field:ident) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            self.$field.as_widget().children()
        }
    };
    (@children $how:ident $field:ident) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            let parts = $crate::widget::through::Parts::all(&self.$field);
            parts.iter().map(iced::advanced::widget::Tree::new).collect()
        }
    };
    (@diff same $field:ident) => {
        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            self.$field.as_widget().diff(tree);
        }
    };
    (@diff $how:ident $field:ident) => {
        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children($crate::widget::through::Parts::all(&self.$field));
        }
    };
    (@size $how:ident $field:ident) => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.$field.as_widget().size()
        }
    };
    (@size_hint $how:ident $field:ident) => {
        fn size_hint(&self) -> iced::Size<iced::Length> {
            self.$field.as_widget().size_hint()
        }
    };
    (@layout $how:ident $field:ident) => {
        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            let tree = through!(@tree $how tree);
            self.$field.as_widget_mut().layout(tree, renderer, limits)
        }
    };
    (@operate $how:ident $field:ident) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            for (part, tree, layout) in through!(@taken $how self $field tree layout) {
                part.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        }
    };
    (@update $how:ident $field:ident) => {
        fn update(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            event: &iced::Event,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            renderer: &iced::Renderer,
            clipboard: &mut dyn iced::advanced::Clipboard,
            shell: &mut iced::advanced::Shell<'_, Message>,
            viewport: &iced::Rectangle,
        ) {
            for (part, tree, layout) in through!(@taken $how self $field tree layout) {
                part.as_widget_mut().update(
                    tree, event, layout, cursor, renderer, clipboard, shell, viewport,
                );
            }
        }
    };
    (@draw $how:ident $field:ident) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &iced::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            for (part, tree, layout) in through!(@seen $how self $field tree layout) {
                part.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }
    };
    (@mouse_interaction $how:ident $field:ident) => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::advanced::mouse::Interaction {
            through!(@seen $how self $field tree layout)
                .map(|(part, tree, layout)| {
                    part.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
                })
                .max()
                .unwrap_or_default()
        }
    };
    (@overlay $how:ident $field:ident) => {
        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::advanced::overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
            let overlays = through!(@taken $how self $field tree layout)
                .filter_map(|(part, tree, layout)| {
                    part.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
                })
                .collect();
            $crate::widget::through::over(overlays)
        }
    };

    (@tree same $tree:ident) => {
        $tree
    };
    (@tree below $tree:ident) => {
        &mut $tree.children[0]
    };

    (@seen same $self:ident $field:ident $tree:ident $layout:ident) => {
        std::iter::once((&$self.$field, $tree, $layout))
    };
    (@seen below $self:ident $field:ident $tree:ident $layout:ident) => {
        std::iter::once((&$self.$field, &$tree.children[0], $layout))
    };
    (@seen inside $self:ident $field:ident $tree:ident $layout:ident) => {
        $crate::widget::through::inside(&$self.$field, $tree, $layout)
    };
    (@seen shown $self:ident $field:ident $tree:ident $layout:ident) => {{
        let shown = $self.shown($layout.bounds().size());
        $crate::widget::through::some(shown, &$self.$field, $tree, $layout)
    }};

    (@taken same $self:ident $field:ident $tree:ident $layout:ident) => {
        std::iter::once((&mut $self.$field, $tree, $layout))
    };
    (@taken below $self:ident $field:ident $tree:ident $layout:ident) => {
        std::iter::once((&mut $self.$field, &mut $tree.children[0], $layout))
    };
    (@taken inside $self:ident $field:ident $tree:ident $layout:ident) => {
        $crate::widget::through::inside_mut(&mut $self.$field, $tree, $layout)
    };
    (@taken shown $self:ident $field:ident $tree:ident $layout:ident) => {{
        let shown = $self.shown($layout.bounds().size());
        $crate::widget::through::some_mut(shown, &mut $self.$field, $tree, $layout)
    }};
}

pub(super) use through;

/// What a widget holds: one element or several.
pub(super) trait Parts<'a, Message> {
    /// All of it.
    fn all(&self) -> &[Element<'a, Message>];

    /// All of it, to be changed.
    fn all_mut(&mut self) -> &mut [Element<'a, Message>];
}

impl<'a, Message> Parts<'a, Message> for Element<'a, Message> {
    fn all(&self) -> &[Element<'a, Message>] {
        std::slice::from_ref(self)
    }

    fn all_mut(&mut self) -> &mut [Element<'a, Message>] {
        std::slice::from_mut(self)
    }
}

impl<'a, Message, const COUNT: usize> Parts<'a, Message> for [Element<'a, Message>; COUNT] {
    fn all(&self) -> &[Element<'a, Message>] {
        self
    }

    fn all_mut(&mut self) -> &mut [Element<'a, Message>] {
        self
    }
}

impl<'a, Message> Parts<'a, Message> for Vec<Element<'a, Message>> {
    fn all(&self) -> &[Element<'a, Message>] {
        self
    }

    fn all_mut(&mut self) -> &mut [Element<'a, Message>] {
        self
    }
}

/// A part with its tree and its place.
type One<'b, 'a, Message> = (&'b Element<'a, Message>, &'b Tree, Layout<'b>);

/// A part to be changed, with its tree and its place.
type OneMut<'b, 'a, Message> = (&'b mut Element<'a, Message>, &'b mut Tree, Layout<'b>);

/// Parts below a widget, each with its place inside it.
pub(super) fn inside<'b, 'a: 'b, Message: 'a>(
    parts: &'b impl Parts<'a, Message>,
    tree: &'b Tree,
    layout: Layout<'b>,
) -> impl Iterator<Item = One<'b, 'a, Message>> {
    let parts = parts.all().iter().zip(&tree.children);
    let placed = parts.zip(layout.children());
    placed.map(|((part, tree), layout)| (part, tree, layout))
}

/// As [`inside`], to be changed.
pub(super) fn inside_mut<'b, 'a: 'b, Message: 'a>(
    parts: &'b mut impl Parts<'a, Message>,
    tree: &'b mut Tree,
    layout: Layout<'b>,
) -> impl Iterator<Item = OneMut<'b, 'a, Message>> {
    let parts = parts.all_mut().iter_mut().zip(&mut tree.children);
    let placed = parts.zip(layout.children());
    placed.map(|((part, tree), layout)| (part, tree, layout))
}

/// As [`inside`], where only the parts with these numbers, in this order, have a place.
pub(super) fn some<'b, 'a: 'b, Message: 'a, const COUNT: usize>(
    shown: [usize; COUNT],
    parts: &'b impl Parts<'a, Message>,
    tree: &'b Tree,
    layout: Layout<'b>,
) -> impl Iterator<Item = One<'b, 'a, Message>> {
    let parts = (0..).zip(parts.all().iter().zip(&tree.children));
    let there = parts.filter(move |(number, _)| shown.contains(number));
    let placed = there.zip(layout.children());
    placed.map(|((_, (part, tree)), layout)| (part, tree, layout))
}

/// As [`some`], to be changed.
pub(super) fn some_mut<'b, 'a: 'b, Message: 'a, const COUNT: usize>(
    shown: [usize; COUNT],
    parts: &'b mut impl Parts<'a, Message>,
    tree: &'b mut Tree,
    layout: Layout<'b>,
) -> impl Iterator<Item = OneMut<'b, 'a, Message>> {
    let parts = (0..).zip(parts.all_mut().iter_mut().zip(&mut tree.children));
    let there = parts.filter(move |(number, _)| shown.contains(number));
    let placed = there.zip(layout.children());
    placed.map(|((_, (part, tree)), layout)| (part, tree, layout))
}

/// Lets an operation go on in what stands inside.
pub(super) fn traverse<'b, 'a: 'b, Message: 'a>(
    mut parts: impl Iterator<Item = OneMut<'b, 'a, Message>>,
    renderer: &Renderer,
    operation: &mut dyn Operation,
) {
    operation.traverse(&mut |operation| {
        for (part, tree, layout) in parts.by_ref() {
            part.as_widget_mut()
                .operate(tree, layout, renderer, operation);
        }
    });
}

/// What lies over the window, if anything does.
pub(super) fn over<'b, Message: 'b>(
    mut overlays: Vec<overlay::Element<'b, Message, Theme, Renderer>>,
) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
    match overlays.len() {
        0 | 1 => overlays.pop(),
        _ => Some(overlay::Group::with_children(overlays).overlay()),
    }
}
