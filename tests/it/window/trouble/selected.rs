//! Text that can be selected and copied by pointer and keyboard, and not changed.

use std::cell::RefCell;
use std::rc::Rc;

use iced::advanced::clipboard::{Clipboard, Kind};
use iced::advanced::renderer::Headless;
use iced::keyboard::key::Named;
use iced::keyboard::{Event as KeyEvent, Key, Modifiers};
use iced::{Event, Point, Renderer, Size, Theme, mouse};
use iced_test::futures::futures::executor;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use synchronizer_setup::theme::{REGULAR, size};
use synchronizer_setup::widget::Element;
use synchronizer_setup::widget::focus::{Goal, moving};
use synchronizer_setup::widget::selectable::{Face, selectable};
use synchronizer_setup::widget::semantics::{Role, collect};

const TEXT: &str = "1.  Tick **all boxes**.\n2.  Then wait.";
const PLAIN: &str = "1.  Tick all boxes.\n2.  Then wait.";

/// A clipboard that shows what was put into it.
#[derive(Default, Clone)]
struct Board(Rc<RefCell<Option<String>>>);

impl Clipboard for Board {
    fn read(&self, _: Kind) -> Option<String> {
        None
    }

    fn write(&mut self, _: Kind, contents: String) {
        *self.0.borrow_mut() = Some(contents);
    }
}

/// One text in a window.
struct Window {
    cache: Option<Cache>,
    renderer: Renderer,
    board: Board,
}

impl Window {
    fn new() -> Self {
        let renderer = <Renderer as Headless>::new(REGULAR, size::TEXT.into(), Some("tiny-skia"));
        Self {
            cache: Some(Cache::new()),
            renderer: executor::block_on(renderer).expect("software rendering needs no screen"),
            board: Board::default(),
        }
    }

    fn with<T>(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, (), Theme, Renderer>, &mut Renderer, &mut Board) -> T,
    ) -> T {
        let view: Element<'_, ()> = selectable(Face::Body, "What to do", TEXT).id("text").into();
        let cache = self.cache.take().expect("it is put back below");
        let size = Size::new(400.0, 300.0);
        let mut interface = UserInterface::build(view, size, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, &mut self.board);
        self.cache = Some(interface.into_cache());
        result
    }

    fn send(&mut self, events: &[Event], at: Option<Point>) {
        let cursor = at.map_or(mouse::Cursor::Unavailable, mouse::Cursor::Available);
        self.with(|interface, renderer, board| {
            let _ = interface.update(events, cursor, renderer, board, &mut Vec::new());
        });
    }

    fn focus(&mut self) {
        self.with(|interface, renderer, _| {
            use iced::advanced::widget::Operation as _;
            use iced::advanced::widget::operation::Outcome;
            let mut operation = moving::<()>(Goal::Next);
            interface.operate(renderer, &mut operation);
            if let Outcome::Chain(mut next) = operation.finish() {
                interface.operate(renderer, next.as_mut());
            }
        });
    }

    fn tap(&mut self, key: Key, modifiers: Modifiers) {
        let mut events: Vec<Event> = iced_test::simulator::tap_key(key, None).collect();
        for event in &mut events {
            if let Event::Keyboard(KeyEvent::KeyPressed {
                modifiers: held, ..
            }) = event
            {
                *held = modifiers;
            }
        }
        self.send(&events, None);
    }

    fn letter(&mut self, letter: &str, modifiers: Modifiers) {
        self.tap(Key::Character(letter.into()), modifiers);
    }

    fn copied(&mut self) -> Option<String> {
        self.letter("c", Modifiers::COMMAND);
        self.board.0.borrow_mut().take()
    }
}

#[test]
fn all_of_it_is_selected_and_copied_by_the_keyboard_without_its_marks() {
    let mut window = Window::new();
    assert_eq!(window.copied(), None, "nothing without the focus");

    window.focus();
    assert_eq!(
        window.copied().as_deref(),
        Some(PLAIN),
        "all while nothing is selected"
    );
    window.letter("a", Modifiers::COMMAND);

    assert_eq!(window.copied().as_deref(), Some(PLAIN));
}

#[test]
fn arrows_with_shift_select_letter_by_letter() {
    let mut window = Window::new();
    window.focus();
    window.tap(Key::Named(Named::Home), Modifiers::COMMAND);
    for _ in 0..8 {
        window.tap(Key::Named(Named::ArrowRight), Modifiers::SHIFT);
    }

    assert_eq!(window.copied().as_deref(), Some("1.  Tick"));
}

#[test]
fn the_pointer_selects_by_dragging_and_by_a_double_click() {
    let mut window = Window::new();
    let press = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
    let release = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
    let (from, to) = (Point::new(1.0, 8.0), Point::new(390.0, 40.0));
    window.send(std::slice::from_ref(&press), Some(from));
    window.send(
        &[Event::Mouse(mouse::Event::CursorMoved { position: to })],
        Some(to),
    );
    window.send(std::slice::from_ref(&release), Some(to));
    assert_eq!(window.copied().as_deref(), Some(PLAIN));

    let word = Some(Point::new(35.0, 8.0));
    for _ in 0..2 {
        window.send(&[press.clone(), release.clone()], word);
    }

    assert_eq!(window.copied().as_deref(), Some("Tick"));
}

#[test]
fn typing_changes_nothing() {
    let mut window = Window::new();
    window.focus();
    window.letter("a", Modifiers::COMMAND);
    for letter in ["x", "y"] {
        window.letter(letter, Modifiers::empty());
    }
    for key in [Named::Backspace, Named::Delete, Named::Enter] {
        window.tap(Key::Named(key), Modifiers::empty());
    }
    window.letter("v", Modifiers::COMMAND);
    window.letter("x", Modifiers::COMMAND);

    window.letter("a", Modifiers::COMMAND);
    assert_eq!(window.copied().as_deref(), Some(PLAIN));
}

#[test]
fn a_screen_reader_hears_its_name_and_all_of_it() {
    use iced::advanced::widget::Operation as _;
    use iced::advanced::widget::operation::{Outcome, black_box};

    let mut window = Window::new();
    let nodes = window.with(|interface, renderer, _| {
        let mut operation = collect();
        interface.operate(renderer, &mut black_box(&mut operation));
        match operation.finish() {
            Outcome::Some(nodes) => nodes,
            Outcome::None | Outcome::Chain(_) => Vec::new(),
        }
    });

    let node = nodes.first().expect("it says what it is");
    assert_eq!(node.semantics.role, Role::Text);
    assert_eq!(node.semantics.name, "What to do");
    assert_eq!(node.semantics.value.as_deref(), Some(PLAIN));
    assert_eq!(node.focus, Some(false), "Tab reaches it");
}
