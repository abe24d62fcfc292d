//! The window and a screen reader: what is told when, and what is done for it.

use accesskit::{Point, Rect};
use iced::{Subscription, Task, keyboard, mouse, touch, window};

use crate::platform;
use crate::reader::{self, Frame, Heard, Line, Message as Said, Place, Stage, Told, Wanted};
use crate::widget::semantics::{self, Part};

use super::{App, Message};

/// What is known of a reader.
#[derive(Debug, Default)]
pub(super) struct Reader {
    stage: Stage,
    focused: bool,
    wanted: Wanted,
}

#[cfg(test)]
impl Reader {
    /// Whether somebody listens.
    pub(super) fn is_heard(&self) -> bool {
        matches!(self.stage, Stage::Heard(..))
    }
}

impl App {
    /// Lets a screen reader find the window.
    #[must_use]
    pub(super) fn with_reader(mut self) -> Self {
        self.reader.stage = Stage::Closed(Line::new());
        self
    }

    /// What is heard, and what is watched as long as that is needed.
    pub(super) fn reader_events(&self) -> Subscription<Message> {
        let heard = |line: &Line| line.heard().map(Said::Heard);
        let events = match &self.reader.stage {
            Stage::None => return Subscription::none(),
            Stage::Closed(line) | Stage::Blank(line, _) | Stage::Idle(line, _) => heard(line),
            Stage::Heard(line, ..) => {
                Subscription::batch([heard(line), iced::event::listen_with(touched)])
            }
        };
        let done = if self.reader.wanted.is_being_done() {
            window::frames().map(|_| Said::Done)
        } else {
            Subscription::none()
        };
        Subscription::batch([events, done]).map(Message::Reader)
    }

    /// The window is there. Where a reader has to be let in before it is shown, that is done, and then it is shown.
    pub(super) fn reader_opened(&mut self, id: window::Id) -> Task<Message> {
        if let Stage::Closed(line) = &self.reader.stage {
            self.reader.stage = Stage::Blank(line.clone(), id);
        }
        if platform::reader::BEFORE_SHOWN {
            let let_in = self.let_reader_in();
            let_in.chain(window::set_mode(id, window::Mode::Windowed))
        } else if self.shown {
            self.let_reader_in()
        } else {
            Task::none()
        }
    }

    /// After each change, looks at what there is to tell, if anybody listens.
    ///
    /// One look is under way at a time: a window that is dragged would ask for more than can be done.
    pub(super) fn look_for_reader(&mut self) -> Task<Message> {
        if let Stage::Heard(_, _, told) = &mut self.reader.stage
            && told.look.send()
        {
            iced::advanced::widget::operate(semantics::parts())
                .map(|parts| Message::Reader(Said::Seen(parts)))
        } else {
            Task::none()
        }
    }

    /// Takes in what happened between the window and a reader.
    pub(super) fn hear_reader(&mut self, said: Said) -> Task<Message> {
        match said {
            Said::LetIn => self.tell_focus(),
            Said::Focused(focused) => {
                self.reader.focused = focused;
                self.tell_focus()
            }
            Said::Heard(Heard::Began) => {
                self.turn(|line, id| Stage::Heard(line, id, Told::default()));
                Task::batch([self.ask_place(), self.look_for_reader()])
            }
            Said::Heard(Heard::Ended) => {
                self.turn(Stage::Idle);
                self.reader.wanted.forget();
                Task::none()
            }
            Said::Heard(Heard::Wants(request)) => {
                if let Some((key, want)) = reader::meaning(&request) {
                    self.reader.wanted.push(key, want);
                }
                self.do_for_reader()
            }
            Said::Asked => {
                self.reader.wanted.asked();
                self.look_for_reader()
            }
            Said::Done => {
                self.reader.wanted.drawn();
                Task::batch([self.do_for_reader(), self.look_for_reader()])
            }
            Said::Moved => Task::batch([self.ask_place(), self.look_for_reader()]),
            Said::Placed(place) => self.placed(place),
            Said::Touched => self.look_for_reader(),
            Said::Seen(parts) => self.tell_reader(parts),
        }
    }

    /// Does what a reader wants next, unless something is being done.
    fn do_for_reader(&mut self) -> Task<Message> {
        let Some((key, want)) = self.reader.wanted.take_turn() else {
            return Task::none();
        };
        let asked = iced::advanced::widget::operate(semantics::reach(key, want));
        asked.chain(Task::done(Message::Reader(Said::Asked)))
    }

    fn turn(&mut self, to: impl FnOnce(Line, window::Id) -> Stage) {
        if let Stage::Idle(line, id) | Stage::Heard(line, id, _) = &self.reader.stage {
            self.reader.stage = to(line.clone(), *id);
        }
    }

    /// Opens the way to a reader, once, to a window that is there.
    pub(super) fn let_reader_in(&mut self) -> Task<Message> {
        let Stage::Blank(line, id) = &self.reader.stage else {
            return Task::none();
        };
        let attached = attach(*id, line);
        self.reader.stage = Stage::Idle(line.clone(), *id);
        attached.chain(Task::done(Message::Reader(Said::LetIn)))
    }

    /// The window may have got the focus before a reader was let in.
    fn tell_focus(&self) -> Task<Message> {
        let focused = self.reader.focused;
        self.on_window(move || platform::reader::focus(focused))
    }

    fn ask_place(&mut self) -> Task<Message> {
        let text = self.scale_factor();
        let Stage::Heard(_, id, told) = &mut self.reader.stage else {
            return Task::none();
        };
        if !told.ask.send() {
            return Task::none();
        }
        let id = *id;
        window::scale_factor(id).then(move |factor| {
            window::position(id).then(move |corner| {
                window::size(id).map(move |size| {
                    Message::Reader(Said::Placed(Place {
                        factor,
                        corner,
                        // The toolkit tells it in units of the content.
                        size: size * (factor * text),
                    }))
                })
            })
        })
    }

    fn placed(&mut self, place: Place) -> Task<Message> {
        let Stage::Heard(_, _, told) = &mut self.reader.stage else {
            return Task::none();
        };
        told.place = Some(place);
        told.seen = None;
        let again = told.ask.back();
        let corner = place.corner.unwrap_or_default();
        let (x, y) = (corner.x * place.factor, corner.y * place.factor);
        let origin = Point::new(x.into(), y.into());
        let size = (f64::from(place.size.width), f64::from(place.size.height));
        let bounds = Rect::from_origin_size(origin, size);
        let placed = self.on_window(move || platform::reader::place(bounds, bounds));
        let once_more = if again {
            self.ask_place()
        } else {
            Task::none()
        };
        Task::batch([placed.chain(self.look_for_reader()), once_more])
    }

    /// Tells what has changed since it was told last, and looks once more: the focus may have been on its way.
    fn tell_reader(&mut self, parts: Vec<Part>) -> Task<Message> {
        let (title, text) = (self.title(), self.scale_factor());
        let Stage::Heard(_, _, told) = &mut self.reader.stage else {
            return Task::none();
        };
        let again = told.look.back();
        let seen = (title, parts);
        let Some(place) = told.place.filter(|_| told.seen.as_ref() != Some(&seen)) else {
            return if again {
                self.look_for_reader()
            } else {
                Task::none()
            };
        };
        let factor = place.factor * text;
        let frame = Frame {
            title: seen.0.clone(),
            size: place.size * factor.recip(),
            factor,
        };
        let tree = reader::tree(&frame, &seen.1);
        told.seen = Some(seen);
        let sent = self.on_window(move || platform::reader::update(tree));
        sent.chain(self.look_for_reader())
    }

    /// Does something on the thread of the window.
    fn on_window(&self, act: impl FnOnce() + Send + 'static) -> Task<Message> {
        match self.reader.stage {
            Stage::Idle(_, id) | Stage::Heard(_, id, _) => {
                window::run(id, move |_| act()).discard()
            }
            Stage::None | Stage::Closed(_) | Stage::Blank(..) => Task::none(),
        }
    }
}

fn attach(id: window::Id, line: &Line) -> Task<Message> {
    let mouth = line.mouth();
    window::run(id, move |window| platform::reader::attach(window, &mouth)).discard()
}

/// What may change the focus, or what is in view, without a message.
#[allow(clippy::needless_pass_by_value, reason = "the toolkit calls it so")]
fn touched(event: iced::Event, _: iced::event::Status, _: window::Id) -> Option<Said> {
    match event {
        iced::Event::Window(
            window::Event::Moved(_) | window::Event::Resized(_) | window::Event::Rescaled(_),
        ) => Some(Said::Moved),
        // An arrow key scrolls when it is let go.
        iced::Event::Keyboard(
            keyboard::Event::KeyPressed { .. } | keyboard::Event::KeyReleased { .. },
        )
        | iced::Event::Touch(touch::Event::FingerLifted { .. })
        | iced::Event::Mouse(
            mouse::Event::ButtonReleased(_) | mouse::Event::WheelScrolled { .. },
        ) => Some(Said::Touched),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::presets;
    use super::*;
    use crate::wizard::Step;

    fn said(app: &mut App, message: Said) -> usize {
        app.update(Message::Reader(message)).units()
    }

    fn drawn(app: &mut App) -> usize {
        app.update(Message::FirstFrame).units()
    }

    #[test]
    fn nothing_is_looked_at_while_nobody_listens() {
        let mut app = presets::at(Step::BeforeYouStart).with_reader();
        let looks = |app: &mut App| app.look_for_reader().units() > 0;

        drop(app.update(Message::Opened(window::Id::unique())));
        assert!(matches!(app.reader.stage, Stage::Blank(..)) && !looks(&mut app));
        assert!(drawn(&mut app) > 0, "the way is opened");
        assert_eq!(drawn(&mut app), 0, "only once");
        assert!(!looks(&mut app));
        assert_eq!(said(&mut app, Said::Touched), 0);
        assert_eq!(said(&mut app, Said::Seen(Vec::new())), 0);

        assert!(said(&mut app, Said::Heard(Heard::Began)) > 0);
        assert_eq!(said(&mut app, Said::Heard(Heard::Ended)), 0);
        assert!(!looks(&mut app));
    }

    #[test]
    fn a_window_that_is_told_after_its_first_frame_lets_a_reader_in_too() {
        let mut app = presets::at(Step::BeforeYouStart).with_reader();

        assert_eq!(drawn(&mut app), 0, "there is no window yet");
        drop(app.update(Message::Opened(window::Id::unique())));
        assert!(matches!(app.reader.stage, Stage::Idle(..)));
    }

    #[test]
    fn one_look_is_under_way_at_a_time() {
        let mut app = presets::at(Step::BeforeYouStart).with_reader();
        drop(app.update(Message::Opened(window::Id::unique())));
        let _ = drawn(&mut app);
        let _ = said(&mut app, Said::Heard(Heard::Began));

        assert_eq!(said(&mut app, Said::Touched), 0, "one is under way");
        assert_eq!(said(&mut app, Said::Moved), 0, "so is the way to its place");
        assert!(said(&mut app, Said::Seen(Vec::new())) > 0, "once more");
        assert_eq!(said(&mut app, Said::Seen(Vec::new())), 0, "then it rests");
        assert!(said(&mut app, Said::Touched) > 0, "and begins anew");
    }

    #[test]
    fn the_same_is_told_once() {
        let mut app = presets::at(Step::BeforeYouStart).with_reader();
        drop(app.update(Message::Opened(window::Id::unique())));
        let place = Place {
            factor: 1.0,
            corner: None,
            size: iced::Size::new(1080.0, 760.0),
        };
        let _ = drawn(&mut app);
        for message in [Said::Heard(Heard::Began), Said::Placed(place)] {
            let _ = said(&mut app, message);
        }

        assert!(said(&mut app, Said::Seen(Vec::new())) > 0);
        assert_eq!(said(&mut app, Said::Seen(Vec::new())), 0);
    }

    /// Two presses on the same button, or a line and then a button above it, would else be one.
    #[test]
    fn what_a_reader_wants_is_done_one_after_the_other() {
        let mut app = presets::at(Step::BeforeYouStart).with_reader();
        let press = || {
            Said::Heard(Heard::Wants(accesskit::ActionRequest {
                action: accesskit::Action::Click,
                target_tree: accesskit::TreeId::ROOT,
                target_node: accesskit::NodeId(7),
                data: None,
            }))
        };

        assert!(said(&mut app, press()) > 0);
        assert_eq!(said(&mut app, press()), 0, "its turn comes later");
        assert_eq!(said(&mut app, Said::Done), 0, "a frame from before");
        assert_eq!(said(&mut app, Said::Asked), 0);
        assert!(app.reader.wanted.is_being_done());
        assert!(said(&mut app, Said::Done) > 0, "the second one");
        assert_eq!(said(&mut app, Said::Asked), 0);
        assert_eq!(said(&mut app, Said::Done), 0, "nothing is left");
        assert!(!app.reader.wanted.is_being_done());
    }

    #[test]
    fn what_shall_be_written_stands_in_no_log() {
        let request = accesskit::ActionRequest {
            action: accesskit::Action::SetValue,
            target_tree: accesskit::TreeId::ROOT,
            target_node: accesskit::NodeId(7),
            data: Some(accesskit::ActionData::Value("Vinterstorm-58".into())),
        };

        let (_, want) = reader::meaning(&request).expect("a meaning");
        let message = Message::Reader(Said::Heard(Heard::Wants(request)));

        assert!(!format!("{message:?} {want:?}").contains("Vinterstorm"));
    }
}
