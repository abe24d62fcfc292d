//! What is around every page: the list of steps, the banner of a rehearsal, the buttons.

use crate::icon::Icon;
use crate::page::preferences;
use crate::theme::space;
use crate::widget::button::{foot, primary, quiet, secondary};
use crate::widget::focus::Layer;
use crate::widget::frame::{Bar, bar, frame};
use crate::widget::keys::{MAC, Shortcut, keys};
use crate::widget::notice::notice;
use crate::widget::rail::{self, Rail};
use crate::widget::rows::rows;
use crate::widget::semantics::{Role, Semantics, describe};
use crate::widget::{Element, Tone, words};
use crate::wizard::{Missing, Progress, Step, back, progress};

use super::{App, Change, Message, Saving, Trouble};
use crate::page::configure::NEXT;

/// The id of the button that opens *View and language*.
pub(super) const VIEW: &str = "view";
/// The id of the button that tries to keep the sign-ins again.
pub(super) const SAVE_AGAIN: &str = "save-again";
/// The id of the button that closes the help.
pub(super) const CLOSE_HELP: &str = "close-help";
/// The buttons with an access key, by the ids of their texts.
const ACCESS: [&str; 3] = ["window-next", "window-back", "window-save-and-close"];

impl App {
    /// The window's title: product, page, and that this is a rehearsal, if it is one.
    #[must_use]
    pub fn title(&self) -> String {
        let configure = &self.pages.configure;
        let page = match self.step {
            _ if !self.asides.is_empty() => self.aside_title(),
            _ if self.is_waiting() => self.texts.get("window-title-waiting"),
            _ if self.is_watching() => self.texts.get("window-title-approval"),
            Step::ConfigureSystems if configure.has_failed() => {
                self.texts.get("window-title-failed")
            }
            step => self.texts.get(&format!("window-title-{}", step.code())),
        };
        if self.world.rehearsal {
            return self
                .texts
                .with("window-title-rehearsal", &[("page", &page)]);
        }
        self.texts.with("window-title", &[("page", &page)])
    }

    /// Everything that is seen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let page = rows(space::FIELD)
            .push_maybe(self.asking.is_none().then(|| self.notices()).flatten())
            .push_maybe(self.help.then(|| self.help_text()))
            .push_maybe(self.swap_question())
            .push_after(space::SECTION, self.page());
        let page = if self.asking.is_some() {
            describe(Semantics::new(Role::Dialog, ""), page)
        } else {
            page.into()
        };
        let content = frame(self.rail(), page, self.bar(), self.scale_factor());
        let [next, back, close] = ACCESS.map(|id| Shortcut::Access(self.access_letter(id)));
        keys(content)
            .layer(self.layer())
            .on(Shortcut::Enter, Message::Next)
            .on(Shortcut::Escape, Message::Escape)
            .on(next, Message::Next)
            .on(back, Message::Back)
            .on(close, Message::SaveAndClose)
            .on(Shortcut::Help, Message::Help)
            .on(Shortcut::Larger, Message::TextSize(Change::Larger))
            .on(Shortcut::Smaller, Message::TextSize(Change::Smaller))
            .on(Shortcut::UsualSize, Message::TextSize(Change::Usual))
            .on(Shortcut::View, Message::View)
            .into()
    }

    fn page(&self) -> Element<'_, Message> {
        let texts = &self.texts;
        if let Some(asking) = &self.asking {
            return asking.page.view(texts).map(Message::Passphrase);
        }
        if let Some(aside) = self.asides.last() {
            return self.view_aside(aside);
        }
        match self.step {
            Step::Profiles => {
                let list = &self.pages.profiles;
                let list = list.view(&self.world, texts, self.rehearsal());
                list.map(Message::Profiles)
            }
            Step::BeforeYouStart => self.pages.before.view(texts).map(Message::Before),
            Step::SelectSystems => self
                .pages
                .select
                .view(texts, self.missing)
                .map(Message::Select),
            Step::ConfigureSystems => self
                .pages
                .configure
                .view(&self.world, texts)
                .map(Message::Configure),
            Step::CustomizeSystems => {
                let calendar = self.pages.select.choice().calendar;
                let page = &self.pages.preferences;
                preferences::customize::view(page, calendar, texts).map(Message::Preferences)
            }
            Step::ConfigureProfile => {
                let page = &self.pages.preferences;
                let calendar = self.pages.select.choice().calendar;
                preferences::schedule::view(page, calendar, texts).map(Message::Preferences)
            }
            Step::LinkUsers => self.pages.link.view(texts).map(Message::Link),
            Step::Summary => {
                let (page, open) = (&self.pages.summary, self.pages.link.open());
                let view = page.view(&self.world, texts, self.profile.as_ref(), open);
                view.map(Message::Summary)
            }
        }
    }

    fn notices(&self) -> Option<Element<'_, Message>> {
        let trouble = self.trouble();
        // What went well gives way to what did not.
        let shown = |problem: &&Trouble| trouble.is_none() || problem.tone() != Tone::Ok;
        let Some(problem) = self.problem.as_ref().filter(shown) else {
            return trouble;
        };
        let seen = quiet(self.texts.get("window-understood"))
            .flush()
            .on_press(Message::ProblemSeen);
        let mut buttons = vec![seen.into()];
        if matches!(problem, Trouble::Broke) {
            let report = quiet(self.texts.get("report-page-make")).flush();
            buttons.push(report.on_press(Message::Report).into());
        }
        let (title, more) = problem.words(&self.texts);
        Some(notice(problem.tone(), title, Some(more), buttons))
    }

    /// Why the sign-ins were not kept, and what can be done about it.
    fn trouble(&self) -> Option<Element<'_, Message>> {
        let Saving::Failed(failure, _) = &self.saving else {
            return None;
        };
        let told = self.texts.failure(failure);
        let again = secondary(self.texts.get("window-try-again"))
            .id(SAVE_AGAIN)
            .on_press(Message::CommitAgain);
        let mut buttons: Vec<Element<'_, Message>> = vec![again.into()];
        if failure.outcome.exit() == 30 && !self.world.settings.is_locked("secrets") {
            let session = self.texts.get("window-keep-for-session");
            let file = self.texts.get("card-keep-in-file");
            buttons.push(secondary(file).on_press(Message::KeepInFile).into());
            buttons.push(secondary(session).on_press(Message::KeepForSession).into());
        }
        let more = std::iter::once(told.cause)
            .chain(told.advice)
            .collect::<Vec<_>>()
            .join(" ")
            .replace("**", "");
        Some(notice(Tone::Bad, told.heading, Some(more), buttons))
    }

    /// Which page is seen, and how much lies over it.
    fn layer(&self) -> Layer {
        let questions = [
            self.asking.is_some(),
            self.help,
            self.swap_asked().is_some(),
        ];
        let questions = questions.map(usize::from).iter().sum::<usize>();
        Layer {
            page: self.step.code(),
            over: self.asides.len() + questions,
        }
    }

    /// The letter of an access key: that of the text of this id.
    fn access_letter(&self, id: &str) -> char {
        let letter = self.texts.attribute(id, "key", &[]);
        let letter = letter.chars().flat_map(char::to_lowercase).next();
        // On a Mac the letters of words would be those of cutting and pasting.
        let on_a_mac = match id {
            "window-next" => 'n',
            "window-back" => 'b',
            _ => 's',
        };
        letter.filter(|_| !MAC).unwrap_or(on_a_mac)
    }

    /// What the keys do, in words.
    fn help_on_keys(&self) -> String {
        let command = self.texts.command_key(MAC);
        let access = if MAC { command.as_str() } else { "Alt" };
        let [next, back, close] = ACCESS.map(|id| {
            let letter = self.access_letter(id).to_uppercase();
            format!("{access}+{letter}")
        });
        let leave = self.texts.get(self.leave_label());
        let keys = [
            ("next", next.as_str()),
            ("back", back.as_str()),
            ("close", close.as_str()),
            ("leave", leave.as_str()),
            ("command", command.as_str()),
        ];
        self.texts.with("window-help-keys", &keys)
    }

    fn help_text(&self) -> Element<'_, Message> {
        let text = match self.step {
            Step::ConfigureSystems if self.pages.configure.asks_for_passwords() => {
                self.texts.get("window-help-passwords")
            }
            step => self.texts.get(&format!("window-help-{}", step.code())),
        };
        let text = format!("{text}\n{}", self.help_on_keys());
        let close = quiet(self.texts.get("window-close-help"))
            .id(CLOSE_HELP)
            .flush()
            .on_press(Message::Help);
        notice(
            Tone::Run,
            self.texts.get("window-help"),
            Some(text),
            vec![close.into()],
        )
    }

    fn rail(&self) -> Rail<Message> {
        let current = Step::NUMBERED.iter().position(|step| *step == self.step);
        let facts = self.facts();
        let steps = Step::NUMBERED.iter().map(|step| {
            let progress = progress(self.step, *step, self.furthest(), &facts);
            let title = self.texts.get(&format!("step-title-{}", step.code()));
            let done = progress == Progress::Done;
            let entry =
                rail::step(title, progress).about(done.then(|| self.texts.get("step-state-ok")));
            // A question comes first.
            if self.asking.is_none() && self.leads_to(*step) {
                entry.on_press(Message::Go(*step))
            } else {
                entry
            }
        });
        let position = match current {
            Some(now) => {
                let (number, all) = ((now + 1).to_string(), Step::NUMBERED.len().to_string());
                let place = [("number", number.as_str()), ("all", all.as_str())];
                self.texts.with("window-position", &place)
            }
            None => self
                .texts
                .get(&format!("window-title-{}", self.step.code())),
        };
        let view = foot(self.texts.get("view-title"))
            .icon(Icon::Globe)
            .id(VIEW);
        let help = foot(self.texts.get("window-help-f1"))
            .id("help")
            .opens(self.help);
        // What lies behind a question waits until it is answered.
        let free = |message: Message| self.asking.is_none().then_some(message);
        rail::rail(self.texts.get("window-product"))
            .steps(steps, position)
            .open(self.steps_open, free(Message::Steps))
            .banner(self.world.rehearsal.then(|| self.texts.get(self.banner())))
            .foot(view.on_press_maybe(free(Message::View)))
            .foot(help.on_press_maybe(free(Message::Help)))
    }

    /// How a rehearsal is ended, as the id of a text.
    fn banner(&self) -> &'static str {
        if self.is_within_rehearsal() {
            "window-rehearsal-within"
        } else {
            "window-rehearsal"
        }
    }

    /// Whether both systems are.
    pub(super) fn is_connected(&self) -> bool {
        let cards = &self.pages.configure;
        cards.superoffice.card.is_connected() && cards.calendar().card.is_connected()
    }

    /// What the button says that leaves the page and the program, or the rehearsal.
    fn leave_label(&self) -> &'static str {
        let nothing_to_save = match self.step {
            Step::Profiles | Step::Summary => true,
            Step::BeforeYouStart => self.pages.select.valid_name().is_empty(),
            _ => false,
        };
        // What was entered is kept with the made-up profile.
        if self.is_within_rehearsal() {
            "window-end-rehearsal"
        } else if nothing_to_save {
            "window-close"
        } else {
            "window-save-and-close"
        }
    }

    fn bar(&self) -> Bar<'_, Message> {
        let texts = &self.texts;
        let mut buttons = bar();
        if self.asking.is_some() {
            return buttons;
        }
        let beside = !self.asides.is_empty();
        if beside || back(self.step).is_some() {
            let back = secondary(texts.get("window-back")).id("back");
            buttons = buttons.left(back.on_press(Message::Back));
        }
        let mut close = quiet(texts.get(self.leave_label())).id("close");
        if !beside && back(self.step).is_none() {
            close = close.flush();
        }
        // Beside the wizard there is a way back to where it can be closed; a rehearsal can be ended everywhere.
        if !beside || self.is_within_rehearsal() {
            buttons = buttons.left(close.on_press(Message::SaveAndClose));
        }
        if self.is_saving() {
            buttons = buttons.right(words::told(texts.get("window-saving")));
        } else if let Some(missing) = self.missing {
            buttons = buttons.told(words::told(texts.get(missing_text(missing))));
        }
        let label = match self.step {
            _ if beside => return buttons,
            Step::Profiles => return buttons,
            Step::Summary => "window-to-profiles",
            _ => "window-next",
        };
        // One button of the page is the first one to press.
        let leads = match self.step {
            Step::ConfigureSystems => !self.is_connected(),
            Step::LinkUsers => self.pages.link.leads(),
            Step::Summary => {
                let (profile, now) = (self.profile.as_ref(), self.world.clock.now());
                let open = self.pages.link.open();
                self.pages.summary.leads(profile, open, now).is_some()
            }
            _ => false,
        };
        let next = if leads { secondary } else { primary };
        buttons.right(next(texts.get(label)).id(NEXT).on_press(Message::Next))
    }
}

fn missing_text(missing: Missing) -> &'static str {
    match missing {
        Missing::Name => "missing-name",
        Missing::Calendar => "missing-calendar",
        Missing::Combination => "select-no-combination",
        Missing::Address => "missing-address",
        Missing::Entry => "missing-entry",
        Missing::Connection(crate::check::System::SuperOffice) => "missing-superoffice",
        Missing::Connection(crate::check::System::Microsoft365) => "missing-microsoft365",
        Missing::Connection(crate::check::System::Exchange) => "missing-exchange",
        Missing::Connection(crate::check::System::Google) => "missing-google",
    }
}
