//! What else can be done about linked users: two by hand, the last change taken back, pairs taken apart, people named,
//! the pairs as a table.

use crate::check::Failure;
use crate::link::{Pairing, Side, haystack_of_link, is_path, named, read_file, save_pairs, typed};
use crate::profile::{Link, Links};
use crate::terminal::link::compare;
use crate::terminal::output;
use crate::terminal::people::line;
use crate::terminal::setup::Wizard;
use crate::terminal::setup::ask::{self, Asked, Choice, Form, Said};
use crate::terminal::setup::stop::{Stop, Turn};
use crate::wizard::Step;

use super::Linking;
use super::which::Row;

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Next,
    Hand,
    Undo,
    Unlink,
    OnlySuperOffice,
    OnlyCalendar,
    Add,
    Again,
    Save,
}

impl Act {
    const ALL: [Self; 9] = [
        Self::Next,
        Self::Hand,
        Self::Undo,
        Self::Unlink,
        Self::OnlySuperOffice,
        Self::OnlyCalendar,
        Self::Add,
        Self::Again,
        Self::Save,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Hand => "hand",
            Self::Undo => "undo",
            Self::Unlink => "unlink",
            Self::OnlySuperOffice => "only-superoffice",
            Self::OnlyCalendar => "only-calendar",
            Self::Add => "add",
            Self::Again => "again",
            Self::Save => "save",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Next => "setup-next",
            Self::Hand => "setup-link-hand",
            Self::Undo => "link-undo",
            Self::Unlink => "setup-link-unlink",
            Self::OnlySuperOffice => "link-tab-only-superoffice",
            Self::OnlyCalendar => "link-tab-only-calendar",
            Self::Add => "link-addresses-title",
            Self::Again => "link-fetch-again",
            Self::Save => "link-save",
        }
    }
}

impl Wizard {
    /// Everything else, until somebody goes on.
    pub(super) async fn more(&mut self, linking: &mut Linking) -> Result<Turn, Failure> {
        let texts = self.start.texts.clone();
        loop {
            let acts = self.sensible(linking);
            let choices = acts.iter().map(|act| self.choice(*act, linking)).collect();
            let count = self.profile.links.as_slice().len().to_string();
            let words = texts.with("setup-link-more", &[("count", &count)]);
            let about = texts.get("link-about-linked");
            let asked = Asked::one(words, choices, "next", about);
            let code = match ask::ask(&texts, &asked).await? {
                Said::Back => return Ok(Turn::Back),
                Said::Quit => return Ok(Turn::End(10)),
                Said::Value(code) => code,
            };
            let act = acts.into_iter().find(|act| act.code() == code);
            let turn = match act.unwrap_or(Act::Next) {
                Act::Next => Some(Turn::Next),
                Act::Hand => self.by_hand(linking).await?,
                Act::Undo => {
                    self.take_back(linking).await?;
                    output::note(&texts.get("link-done-undone"));
                    None
                }
                Act::Unlink => self.unlink(linking).await?,
                Act::OnlySuperOffice => self.tell_only(Side::SuperOffice, linking),
                Act::OnlyCalendar => self.tell_only(Side::Calendar, linking),
                Act::Add => self.name_people(linking).await?,
                Act::Again => self.fetch_again(linking).await?,
                Act::Save => self.save_table(),
            };
            if let Some(turn) = turn {
                return Ok(turn);
            }
        }
    }

    /// What makes sense by now.
    fn sensible(&self, linking: &Linking) -> Vec<Act> {
        let pairing = &linking.pairing;
        let linked = !self.profile.links.as_slice().is_empty();
        let free = |side| !linking.free(side).is_empty();
        let sensible = |act: &Act| match act {
            Act::Next | Act::Add | Act::Again => true,
            Act::Hand => free(Side::SuperOffice) && free(Side::Calendar),
            Act::Undo => !linking.before.is_empty(),
            Act::Unlink | Act::Save => linked,
            Act::OnlySuperOffice => !pairing.only_superoffice.is_empty(),
            Act::OnlyCalendar => !pairing.only_calendar.is_empty(),
        };
        Act::ALL.into_iter().filter(sensible).collect()
    }

    fn choice(&self, act: Act, linking: &Linking) -> Choice {
        let texts = &self.start.texts;
        let system = texts.system(self.profile.calendar.system());
        let label = texts.with(act.text(), &[("system", &system)]);
        let count = match act {
            Act::OnlySuperOffice => linking.pairing.only_superoffice.len(),
            Act::OnlyCalendar => linking.pairing.only_calendar.len(),
            _ => return Choice::new(act.code(), label),
        };
        Choice::new(act.code(), format!("{label} ({count})"))
    }

    /// The pairs as they were before the last change.
    pub(super) async fn take_back(&mut self, linking: &mut Linking) -> Result<(), Failure> {
        match linking.before.pop() {
            Some(links) => self.replace(links, linking).await,
            None => Ok(()),
        }
    }

    /// Takes pairs apart.
    async fn unlink(&mut self, linking: &mut Linking) -> Result<Option<Turn>, Failure> {
        let rows: Vec<Row> = self.profile.links.as_slice().iter().map(row).collect();
        let places = match self.rows("none", &rows).await? {
            Ok(places) => places,
            Err(Turn::Back) => return Ok(None),
            Err(turn) => return Ok(Some(turn)),
        };
        if !places.is_empty() {
            let before = self.profile.links.clone();
            let links = before.as_slice().iter().enumerate();
            let rest = links.filter(|(place, _)| !places.contains(place));
            let rest = rest.map(|(_, link)| link.clone()).collect();
            self.replace(Links::new(rest), linking).await?;
            linking.before.push(before);
        }
        self.tell_count("link-done-unlinked", places.len());
        Ok(None)
    }

    /// Who is on one side only.
    fn tell_only(&self, side: Side, linking: &Linking) -> Option<Turn> {
        let (places, about) = match side {
            Side::SuperOffice => (
                &linking.pairing.only_superoffice,
                "link-about-only-superoffice",
            ),
            Side::Calendar => (&linking.pairing.only_calendar, "link-about-only-calendar"),
        };
        let texts = &self.start.texts;
        let system = texts.system(self.profile.calendar.system());
        output::note(&texts.with(about, &[("system", &system)]));
        for place in places {
            output::note(&format!("  {}", line(linking.person(side, *place))));
        }
        None
    }

    /// Takes in people whom the calendar system does not list: typed, or from a file.
    async fn name_people(&mut self, linking: &mut Linking) -> Result<Option<Turn>, Failure> {
        let texts = self.start.texts.clone();
        let asked = Asked {
            words: texts.get("link-addresses"),
            form: Form::Text,
            usual: String::new(),
            about: texts.get("setup-addresses-about"),
        };
        let given = match ask::ask(&texts, &asked).await? {
            Said::Quit => return Ok(Some(Turn::End(10))),
            Said::Back => return Ok(None),
            Said::Value(given) if given.is_empty() => return Ok(None),
            Said::Value(given) => given,
        };
        let text = match is_path(&given) {
            Some(path) => tokio::task::spawn_blocking(move || read_file(&path)).await,
            None => Ok(Some(given)),
        };
        let Ok(Some(text)) = text else {
            output::note(&texts.get("link-unreadable"));
            output::note(&texts.get("link-unreadable-more"));
            return Ok(None);
        };
        let mut read = typed(&text, linking.people(Side::Calendar));
        let named_before = self.profile.entered.as_ref();
        let new = read.take_people(named_before.map_or(0, |entered| entered.people.len()));
        self.tell_count("link-added", new.len());
        let (known, wrong) = (read.known.to_string(), read.wrong.to_string());
        let counts = [("known", known.as_str()), ("wrong", wrong.as_str())];
        output::note(&texts.with("link-added-rest", &counts));
        if read.cut {
            output::note(&texts.get("link-added-cut"));
        }
        let mut entered = self.profile.entered.take().unwrap_or_default();
        entered.people.extend(named(&new));
        self.profile.entered = entered.kept();
        self.save(Step::LinkUsers).await?;
        linking.lists[1].roll.include(new);
        self.compare_again(linking)
    }

    async fn fetch_again(&mut self, linking: &mut Linking) -> Result<Option<Turn>, Failure> {
        match self.fetch().await? {
            Ok(lists) => linking.lists = lists,
            Err(Turn::Back | Turn::Next) => return Ok(None),
            Err(turn) => return Ok(Some(turn)),
        }
        self.compare_again(linking)
    }

    /// Who belongs to whom by now; where there are new matches, they are asked about.
    fn compare_again(&mut self, linking: &mut Linking) -> Result<Option<Turn>, Failure> {
        let count = |pairing: &Pairing| (pairing.exact.len(), pairing.weak.len());
        let before = count(&linking.pairing);
        linking.pairing = compare(&self.store(), &self.profile, &linking.lists)?;
        self.tell_parts(&linking.pairing);
        let now = count(&linking.pairing);
        let new = now.0 > before.0 || now.1 > before.1;
        Ok(new.then_some(Turn::To(Stop::Link)))
    }

    /// Saves the pairs as a table.
    fn save_table(&self) -> Option<Turn> {
        let (texts, world) = (&self.start.texts, &self.start.world);
        let columns = texts.columns_of_pairs(self.profile.calendar.system());
        let columns = columns.each_ref().map(String::as_str);
        let (folder, now) = (world.folders.tables(), world.clock.now());
        match save_pairs(&folder, now, columns, &self.profile.links) {
            Ok(file) => {
                output::note(&texts.get("link-saved"));
                output::note(&format!("  {}", file.display()));
            }
            Err(failure) => self.tell(&failure),
        }
        None
    }
}

fn row(link: &Link) -> Row {
    let [one, other] = [&link.superoffice, &link.calendar];
    let side = |linked: &crate::profile::Linked| format!("{} <{}>", linked.name, linked.address);
    Row {
        line: format!("{} = {}", side(one), side(other)),
        words: format!("{}\n{}", haystack_of_link(one), haystack_of_link(other)),
    }
}
