//! A gallery of the real window: every preset in every look, in English and German, with text of usual and double size.
//!
//! `.ci/gallery` shows the window on a display of its own, turns the pictures into PNG and lays out sheets of them. One
//! window shows one page after the other; a picture is taken of what the window itself has drawn.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a gallery that cannot be made stops with a message"
)]

use std::collections::VecDeque;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use iced::window::{self, Id, Screenshot};
use iced::{Element, Size, Subscription, Task, Theme};
use synchronizer_setup::app::{App, Change, Message as Said, presets};
use synchronizer_setup::page::aside::Message as Aside;
use synchronizer_setup::page::comfort;
use synchronizer_setup::settings::Appearance;
use synchronizer_setup::text::Language;
use synchronizer_setup::theme;

/// The usual window, and the smallest.
const SIZES: [Size; 2] = [Size::new(1080.0, 760.0), Size::new(800.0, 600.0)];
/// The looks, and how the files name them.
const LOOKS: [(Appearance, &str); 3] = [
    (Appearance::Light, "light"),
    (Appearance::Dark, "dark"),
    (Appearance::HighContrast, "contrast"),
];
/// So many frames after a change the window has drawn it: the change itself, and what it moves.
const FRAMES: u8 = 2;

/// One picture.
#[derive(Debug, Clone)]
struct Shot {
    preset: presets::Named,
    look: (Appearance, &'static str),
    language: Language,
    /// Text in per cent.
    text: u16,
    size: Size,
}

impl Shot {
    /// Its file without the ending: preset, look, language, text, and the size where it is not the usual one.
    fn name(&self) -> String {
        let small = if self.size == SIZES[0] { "" } else { ".small" };
        let preset = self.preset.0.to_lowercase().replace(' ', "-");
        let (look, language) = (self.look.1, self.language.code());
        format!("{preset}.{look}.{language}.{}{small}", self.text)
    }

    fn app(&self) -> App {
        let mut app = self.preset.1();
        let set = |message| Said::Aside(Aside::Comfort(message));
        let mut messages = vec![
            Said::View,
            set(comfort::Message::Language(self.language)),
            set(comfort::Message::Look(self.look.0)),
            Said::View,
        ];
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
    let languages = || std::iter::once(Language::English).chain(german);
    let mut all = Vec::new();
    for look in LOOKS {
        for language in languages() {
            for text in [100, 200] {
                for preset in presets::ALL {
                    let size = SIZES[0];
                    all.push(Shot {
                        preset,
                        look,
                        language,
                        text,
                        size,
                    });
                }
            }
        }
    }
    for preset in presets::ALL {
        let (look, language, size) = (LOOKS[0], Language::English, SIZES[1]);
        all.push(Shot {
            preset,
            look,
            language,
            text: 100,
            size,
        });
    }
    all
}

/// The window, the picture that is being taken, and those to come.
struct Gallery {
    app: App,
    shot: Shot,
    left: VecDeque<Shot>,
    folder: PathBuf,
    window: Option<Id>,
    frames: u8,
}

#[derive(Debug, Clone)]
enum Message {
    Opened(Id),
    Frame,
    Taken(Screenshot),
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
            frames: 0,
        }
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Nothing => Task::none(),
            Message::Opened(id) => {
                self.window = Some(id);
                Task::none()
            }
            Message::Frame => {
                self.frames = self.frames.saturating_add(1);
                match self.window {
                    Some(id) if self.frames == FRAMES => window::screenshot(id).map(Message::Taken),
                    _ => Task::none(),
                }
            }
            Message::Taken(picture) => self.taken(&picture),
        }
    }

    fn taken(&mut self, picture: &Screenshot) -> Task<Message> {
        self.frames = 0;
        let id = self.window.expect("a picture is taken of a window");
        let size = Size::new(picture.size.width, picture.size.height);
        if (Size {
            width: self.shot.size.width as u32,
            height: self.shot.size.height as u32,
        }) != size
        {
            let text = self.app.scale_factor();
            return window::resize(id, self.shot.size * (1.0 / text));
        }
        write(
            &self
                .folder
                .join(self.shot.name())
                .with_added_extension("ppm"),
            picture,
        );
        let Some(next) = self.left.pop_front() else {
            return iced::exit();
        };
        self.app = next.app();
        self.shot = next;
        Task::none()
    }

    fn view(&self) -> Element<'_, Message> {
        self.app.view().map(|_| Message::Nothing)
    }

    fn theme(&self) -> Theme {
        self.app.theme()
    }

    fn scale_factor(&self) -> f32 {
        self.app.scale_factor()
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            window::open_events().map(Message::Opened),
            window::frames().map(|_| Message::Frame),
        ])
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
    println!("{} pictures", all.len());
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
        .subscription(Gallery::subscription)
        .run()
        .expect("a window opens");
}
