//! A gallery of the real window: every preset in every look, in English and German, with text of usual and double size.
//!
//! `.ci/gallery` shows the window on a display of its own, turns the pictures into PNG and lays out sheets of them. One
//! window shows one page after the other; a picture is taken of what the window itself has drawn. Of a page that is longer
//! than its window a second one is taken, scrolled to its foot.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a gallery that cannot be made stops with a message"
)]

use std::collections::VecDeque;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use iced::advanced::widget::operation::{Outcome, Scrollable};
use iced::advanced::widget::{self, Operation, operate};
use iced::task;
use iced::widget::container;
use iced::widget::operation::{RelativeOffset, snap_to};
use iced::window::{self, Id, Screenshot};
use iced::{Element, Rectangle, Size, Subscription, Task, Theme, Vector};
use synchronizer_setup::app::{App, Change, Message as Said, presets};
use synchronizer_setup::page::aside::Message as Aside;
use synchronizer_setup::page::comfort;
use synchronizer_setup::settings::Appearance;
use synchronizer_setup::text::Language;
use synchronizer_setup::theme;
use synchronizer_setup::widget::frame::PAGE;

/// The usual window, the smallest, and those in which all of a page is seen, with text of usual and of double size.
const SIZES: [Size; 4] = [
    Size::new(1080.0, 760.0),
    Size::new(800.0, 600.0),
    Size::new(1080.0, 2600.0),
    Size::new(1080.0, 6400.0),
];
/// The looks, and how the files name them.
const LOOKS: [(Appearance, &str); 3] = [
    (Appearance::Light, "light"),
    (Appearance::Dark, "dark"),
    (Appearance::HighContrast, "contrast"),
];
/// The place of the picture that the window has drawn last.
static DRAWN: AtomicUsize = AtomicUsize::new(0);
/// How often it is looked whether the window has drawn a picture.
const LOOK: Duration = Duration::from_millis(10);

/// One picture.
#[derive(Debug, Clone)]
struct Shot {
    preset: presets::Named,
    look: (Appearance, &'static str),
    language: Language,
    /// Text in per cent.
    text: u16,
    size: Size,
    part: Part,
}

/// Where a page is scrolled to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Top,
    Foot,
}

impl Shot {
    /// Its file without the ending: preset, look, language, text, the size where it is not the usual one, and the foot.
    fn name(&self) -> String {
        let size = match self.size {
            size if size == SIZES[0] => "",
            size if size == SIZES[1] => ".small",
            _ => ".whole",
        };
        let preset = self.preset.0.to_lowercase().replace(' ', "-");
        let (look, language) = (self.look.1, self.language.code());
        let part = match self.part {
            Part::Top => "",
            Part::Foot => ".foot",
        };
        format!("{preset}.{look}.{language}.{}{size}{part}", self.text)
    }

    fn app(&self) -> App {
        let mut app = self.preset.1();
        let set = |message| Said::Aside(Aside::Comfort(message));
        let mut messages = vec![
            set(comfort::Message::Language(self.language)),
            set(comfort::Message::Look(self.look.0)),
        ];
        if self.preset.0 != "View and language" {
            // There and back again.
            messages.insert(0, Said::View);
            messages.push(Said::View);
        }
        match self.preset.0 {
            // Another page has closed it.
            "Help" => messages.push(Said::Help),
            // A question comes before every other page.
            "Passphrase" => {
                messages.insert(0, Said::Escape);
                messages.push(Said::KeepInFile);
            }
            _ => {}
        }
        let larger = Said::TextSize(Change::Larger);
        messages.extend((100..self.text).step_by(10).map(|_| larger.clone()));
        for message in messages {
            drop(app.update(message));
        }
        app
    }
}

/// Every picture, those with something in common behind each other.
fn shots() -> Vec<Shot> {
    let german = Language::from_code("de");
    let languages: Vec<Language> = [Some(Language::English), german]
        .into_iter()
        .flatten()
        .collect();
    let mut all = Vec::new();
    let mut add = |look, language, text, size| {
        all.extend(presets::ALL.map(|preset| Shot {
            preset,
            look,
            language,
            text,
            size,
            part: Part::Top,
        }));
    };
    for look in LOOKS {
        for language in &languages {
            for (text, whole) in [(100, SIZES[2]), (200, SIZES[3])] {
                add(look, *language, text, SIZES[0]);
                add(look, *language, text, whole);
            }
        }
    }
    add(LOOKS[0], Language::English, 100, SIZES[1]);
    all
}

/// The window, the picture that is being taken, and those to come.
struct Gallery {
    app: App,
    shot: Shot,
    left: VecDeque<Shot>,
    folder: PathBuf,
    window: Option<Id>,
    /// The place of the picture, from one on.
    place: usize,
    /// The picture that is being taken; no other is at the same time.
    taking: Option<task::Handle>,
}

#[derive(Debug, Clone)]
enum Message {
    Opened(Id),
    /// The window has another size by now: what was drawn before is of the earlier one.
    Resized,
    /// The picture of a place.
    Taken(usize, Screenshot),
    /// Whether the page in the picture of a place is longer than the window.
    Longer(usize, bool),
    /// The page is only looked at.
    Nothing,
}

impl Gallery {
    fn new(folder: PathBuf, shots: Vec<Shot>) -> Self {
        let mut left = VecDeque::from(shots);
        let shot = left.pop_front().expect("no picture has such a name");
        Self {
            app: shot.app(),
            shot,
            left,
            folder,
            window: None,
            place: 0,
            taking: None,
        }
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Opened(id) => {
                self.window = Some(id);
                self.take()
            }
            Message::Resized if self.window.is_some() => self.take(),
            Message::Taken(place, picture) if place == self.place => self.taken(&picture),
            Message::Longer(place, longer) if place == self.place => self.looked(longer),
            // Another picture is being taken in its place.
            Message::Resized | Message::Taken(..) | Message::Longer(..) | Message::Nothing => {
                Task::none()
            }
        }
    }

    /// A picture of what is drawn, once it is drawn. No message in between: it would have the window built anew, and what
    /// was drawn of texts that can be selected would be gone.
    fn take(&mut self) -> Task<Message> {
        self.place += 1;
        let (id, place) = (self.window.expect("the window is open"), self.place);
        let drawn = async move {
            loop {
                tokio::time::sleep(LOOK).await;
                if DRAWN.load(Ordering::SeqCst) >= place {
                    return;
                }
            }
        };
        let offset = match self.shot.part {
            Part::Top => RelativeOffset::START,
            Part::Foot => RelativeOffset::END,
        };
        let taken = Task::future(drawn).then(move |()| window::screenshot(id));
        let taken = taken.map(move |picture| Message::Taken(place, picture));
        let (take, taking) = snap_to(PAGE, offset).chain(taken).abortable();
        self.taking = Some(taking.abort_on_drop());
        take
    }

    fn taken(&mut self, picture: &Screenshot) -> Task<Message> {
        let id = self.window.expect("the window is open");
        #[expect(clippy::cast_precision_loss, reason = "a window has fewer dots")]
        let size = Size::new(picture.size.width as f32, picture.size.height as f32);
        if self.shot.size != size {
            let usual = self.shot.size * (1.0 / self.app.scale_factor());
            // It is taken once the window has that size.
            return window::resize(id, usual);
        }
        let file = format!("{}.ppm", self.shot.name());
        write(&self.folder.join(file), picture);
        let place = self.place;
        operate(Longer(false)).map(move |longer| Message::Longer(place, longer))
    }

    /// On to the foot of a page of which only the top was seen, or to the next page.
    fn looked(&mut self, longer: bool) -> Task<Message> {
        if longer && self.shot.part == Part::Top {
            self.shot.part = Part::Foot;
            return self.take();
        }
        let Some(next) = self.left.pop_front() else {
            return iced::exit();
        };
        self.app = next.app();
        self.shot = next;
        self.take()
    }

    fn view(&self) -> Element<'_, Message> {
        let place = self.place;
        container(self.app.view().map(|_| Message::Nothing))
            .style(move |_| {
                DRAWN.store(place, Ordering::SeqCst);
                container::Style::default()
            })
            .into()
    }

    fn theme(&self) -> Theme {
        self.app.theme()
    }

    fn scale_factor(&self) -> f32 {
        self.app.scale_factor()
    }
}

/// Looks whether the page is longer than the room it has.
struct Longer(bool);

impl Operation<bool> for Longer {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<bool>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&widget::Id>,
        room: Rectangle,
        page: Rectangle,
        _moved: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&widget::Id::new(PAGE)) {
            self.0 = page.height > room.height;
        }
    }

    fn finish(&self) -> Outcome<bool> {
        Outcome::Some(self.0)
    }
}

/// Writes a picture in the simplest form there is (netpbm, P6).
fn write(file: &Path, picture: &Screenshot) {
    let mut bytes = format!("P6 {} {} 255\n", picture.size.width, picture.size.height).into_bytes();
    for dot in picture.rgba.chunks_exact(4) {
        bytes.extend_from_slice(&dot[..3]);
    }
    let mut file = std::fs::File::create(file).expect("the folder of the gallery");
    file.write_all(&bytes).expect("room for a picture");
}

fn main() {
    let mut arguments = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench");
    let Some(folder) = arguments.next() else {
        println!("gallery FOLDER [WORD…]: pictures whose names hold all words, see .ci/gallery");
        return;
    };
    let words: Vec<String> = arguments.collect();
    let mut all = shots();
    all.retain(|shot| words.iter().all(|word| shot.name().contains(word)));
    println!("{} pages", all.len());
    let boot = move || {
        (
            Gallery::new(folder.clone().into(), all.clone()),
            Task::none(),
        )
    };
    iced::application(boot, Gallery::update, Gallery::view)
        .settings(iced::Settings {
            fonts: theme::fonts()
                .into_iter()
                .map(std::borrow::Cow::Borrowed)
                .collect(),
            default_font: theme::REGULAR,
            default_text_size: theme::size::TEXT.into(),
            ..iced::Settings::default()
        })
        .window_size(SIZES[0])
        .theme(Gallery::theme)
        .scale_factor(Gallery::scale_factor)
        .subscription(|_| {
            let opened = window::open_events().map(Message::Opened);
            let resized = window::resize_events().map(|_| Message::Resized);
            Subscription::batch([opened, resized])
        })
        .run()
        .expect("a window opens");
}
