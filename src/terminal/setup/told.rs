//! What the window shows beside a question: time zones that are known, what an answer looks like, what follows from it.

use crate::check::System;
use crate::profile::{Clocks, Typed, Zone};
use crate::terminal::output;
use crate::wizard::Step;

use super::Wizard;
use super::field::{Field, is_onsite};

impl Wizard {
    /// What a page is about, where it begins.
    pub(super) fn tell_lead(&self, step: Step) {
        let lead = match step {
            Step::SelectSystems => "select-lead",
            Step::ConfigureSystems => "configure-lead",
            Step::CustomizeSystems => "customize-lead",
            Step::ConfigureProfile => "schedule-lead",
            // Those pages say it with what they show.
            Step::Profiles | Step::BeforeYouStart | Step::LinkUsers | Step::Summary => return,
        };
        let texts = &self.start.texts;
        output::note(&texts.get(lead));
        if step == Step::CustomizeSystems {
            let [what, about] =
                ["customize-elsewhere", "customize-elsewhere-about"].map(|id| texts.get(id));
            output::note(&format!("{what}: {about}"));
        }
    }

    /// What is known before a question.
    pub(super) fn tell_before(&self, field: Field) {
        let texts = &self.start.texts;
        match field {
            Field::Typed(Typed::CrmZone) => {
                let now = self.start.world.clock.now();
                output::note(&match Zone::of_this_computer() {
                    Some(zone) => {
                        let about = texts.zone_about(&zone, now);
                        let whose = texts.get("schedule-computer");
                        format!("{whose}: {} ({about})", zone.name())
                    }
                    None => texts.get("schedule-computer-unknown"),
                });
            }
            Field::Typed(Typed::CalendarZone) => {
                let system = texts.system(self.profile.calendar.system());
                let system = ("system", system.as_str());
                output::note(&match self.profile.reported_zone() {
                    Some(zone) => texts.with("schedule-says", &[system, ("zone", zone)]),
                    None => texts.with("schedule-says-nothing", &[system]),
                });
            }
            _ => {}
        }
    }

    /// What follows from an answer.
    pub(super) fn tell_after(&self, field: Field) {
        let texts = &self.start.texts;
        match field {
            Field::Calendar => {
                let cloud = self.profile.calendar.system() == System::Microsoft365;
                if is_onsite(&self.profile) && cloud {
                    output::note(&texts.get("onsite-upn"));
                }
            }
            Field::Subject => {
                let previews = texts.previews(&self.profile.preferences.crm);
                if previews.is_empty() {
                    output::note(&texts.get("customize-no-subject"));
                    return;
                }
                output::note(&format!("{}:", texts.get("customize-preview")));
                for preview in previews {
                    output::note(&format!("  {preview}"));
                }
                output::note(&texts.get("customize-preview-cut"));
            }
            Field::Typed(Typed::CalendarZone) => self.tell_clocks(),
            _ => {}
        }
    }

    /// Whether the clocks agree; where they do not, what each of them shows.
    fn tell_clocks(&self) {
        let chosen = &self.profile.preferences.time_zones;
        let computer = Zone::of_this_computer();
        let superoffice = Zone::named(&chosen.superoffice);
        let calendar = Zone::named(&chosen.calendar);
        let reported = self.profile.reported_zone().and_then(Zone::named);
        let clocks = Clocks {
            computer: computer.as_ref(),
            superoffice: superoffice.as_ref(),
            calendar: calendar.as_ref(),
            reported: reported.as_ref(),
            now: self.start.world.clock.now(),
        };
        let system = self.profile.calendar.system();
        let compared = self.start.texts.clocks(&clocks, system);
        output::note(&compared.verdict);
        for line in compared.clocks {
            output::note(&format!("  {line}"));
        }
    }
}
