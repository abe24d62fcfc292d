//! Where the focus was, so that it never gets lost: when what had it goes away, what stands in its place gets it; when a
//! question, the help or a page beside the wizard is closed, what had it before gets it back.

use super::survey::{Seen, Spot};

/// What is seen: a page, and how much lies over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Layer {
    /// The page.
    pub page: &'static str,
    /// How many questions and pages lie over it.
    pub over: usize,
}

/// What had the focus at the last look.
#[derive(Debug, Default)]
pub(in crate::widget) struct Memory {
    seen: Layer,
    last: Option<Spot>,
    /// What had the focus on each layer below.
    below: Vec<Option<Spot>>,
    /// What lost the focus by itself, and what has it meanwhile.
    away: Option<(Spot, Spot)>,
}

impl Memory {
    /// The view may have changed: where the focus has to go, if it has to.
    pub(in crate::widget) fn look(&mut self, layer: Layer, seen: &Seen) -> Option<usize> {
        let given_back = self.change(layer, seen);
        let goal = given_back.or_else(|| match seen.focused {
            Some(now) => self.home(seen, now),
            None => self.recover(seen),
        });
        let now = goal.or(seen.focused);
        self.last = now.map(|now| seen.spots[now].clone());
        goal.filter(|goal| seen.focused != Some(*goal))
    }

    /// A person has done something: what has the focus now has it rightly.
    pub(in crate::widget) fn acted(&mut self) {
        self.away = None;
    }

    /// A person has moved it, or has clicked: where nothing can hold the focus, it is let go.
    pub(in crate::widget) fn moved(&mut self, seen: &Seen) {
        self.away = None;
        self.last = seen.focused.map(|now| seen.spots[now].clone());
    }

    /// Another page is shown, or something was opened over it or closed again.
    fn change(&mut self, layer: Layer, seen: &Seen) -> Option<usize> {
        let before = std::mem::replace(&mut self.seen, layer);
        if before == layer {
            return None;
        }
        let had = self.last.take();
        self.away = None;
        // What is opened leads by itself; this is for what does not.
        let instead = |had: Option<Spot>| match (seen.focused, had) {
            (None, Some(had)) => seen.again(&had).or_else(|| seen.near(&had)),
            _ => None,
        };
        if before.page != layer.page {
            self.below.clear();
            return instead(had);
        }
        if layer.over > before.over {
            self.below.resize(layer.over, None);
            self.below[before.over].clone_from(&had);
            return instead(had);
        }
        let back = self.below.get(layer.over).cloned().flatten();
        self.below.truncate(layer.over);
        let given = back.as_ref().and_then(|back| seen.again(back));
        given.or_else(|| instead(back.or(had)))
    }

    /// What lost the focus by itself gets it back as soon as it can be used again, unless somebody has acted since.
    fn home(&mut self, seen: &Seen, now: usize) -> Option<usize> {
        let (lost, meanwhile) = self.away.as_ref()?;
        if !seen.spots[now].is(meanwhile) {
            self.away = None;
            return None;
        }
        let home = seen.again(lost)?;
        self.away = None;
        Some(home)
    }

    /// What stands in the place of what went away.
    fn recover(&mut self, seen: &Seen) -> Option<usize> {
        let lost = self.last.take()?;
        let place = seen.again(&lost).or_else(|| seen.near(&lost))?;
        self.away = Some((lost, seen.spots[place].clone()));
        Some(place)
    }
}

impl Spot {
    /// Whether both are the same control: its id tells, else its place.
    fn is(&self, other: &Self) -> bool {
        match (&self.id, &other.id) {
            (Some(one), Some(two)) => one == two,
            (None, None) => self.bounds == other.bounds && self.scroll == other.scroll,
            _ => false,
        }
    }
}

impl Seen {
    /// Where this control is now.
    fn again(&self, spot: &Spot) -> Option<usize> {
        self.spots.iter().position(|other| other.is(spot))
    }

    /// What is nearest to where it was: in the same area what comes next there, else what came last.
    fn near(&self, lost: &Spot) -> Option<usize> {
        let here = |spot: &Spot| spot.scroll == lost.scroll;
        let middle = lost.bounds.center_y();
        let next = |spot: &Spot| {
            let ends = spot.bounds.y + spot.bounds.height;
            let same_row = spot.bounds.y < middle && ends > middle;
            spot.bounds.y >= middle || same_row && spot.bounds.x + 1.0 >= lost.bounds.x
        };
        let place = |such: &dyn Fn(&Spot) -> bool| self.spots.iter().position(such);
        place(&|spot| here(spot) && next(spot))
            .or_else(|| self.spots.iter().rposition(here))
            .or_else(|| (!self.spots.is_empty()).then_some(0))
    }
}

#[cfg(test)]
mod tests {
    use iced::advanced::widget::Id;
    use iced::{Point, Rectangle, Size};

    use super::*;

    fn spot(id: &'static str, x: f32, y: f32) -> Spot {
        Spot {
            id: (!id.is_empty()).then(|| Id::new(id)),
            bounds: Rectangle::new(Point::new(x, y), Size::new(80.0, 40.0)),
            scroll: Some(0),
            typed: false,
        }
    }

    fn seen(spots: &[Spot], focused: Option<usize>) -> Seen {
        Seen {
            spots: spots.to_vec(),
            focused,
        }
    }

    fn page(over: usize) -> Layer {
        Layer { page: "page", over }
    }

    #[test]
    fn what_stands_in_the_place_of_what_went_away_gets_the_focus() {
        let all = [
            spot("one", 0.0, 0.0),
            spot("two", 0.0, 50.0),
            spot("three", 100.0, 50.0),
            spot("four", 0.0, 100.0),
        ];
        let left = |gone: usize| {
            let mut memory = Memory::default();
            assert_eq!(memory.look(page(0), &seen(&all, Some(gone))), None);
            let mut rest = all.to_vec();
            let _ = rest.remove(gone);
            let place = memory.look(page(0), &seen(&rest, None)).expect("a place");
            rest[place].id.clone()
        };

        assert_eq!(left(0), Some(Id::new("two")));
        assert_eq!(left(1), Some(Id::new("three")), "the next in the row");
        assert_eq!(left(2), Some(Id::new("four")), "the next row");
        assert_eq!(left(3), Some(Id::new("three")), "at the end the last one");
    }

    #[test]
    fn what_could_not_be_used_for_a_while_gets_it_back_unless_somebody_acted() {
        let all = [spot("test", 0.0, 0.0), spot("other", 100.0, 0.0)];
        for acts in [false, true] {
            let mut memory = Memory::default();
            let _ = memory.look(page(0), &seen(&all, Some(0)));
            let meanwhile = seen(&all[1..], None);
            assert_eq!(memory.look(page(0), &meanwhile), Some(0));
            let _ = memory.look(page(0), &seen(&all[1..], Some(0)));
            if acts {
                memory.acted();
            }

            let back = memory.look(page(0), &seen(&all, Some(1)));

            assert_eq!(back, (!acts).then_some(0));
        }
    }

    #[test]
    fn what_was_opened_gives_the_focus_back_when_it_is_closed() {
        let all = [spot("", 0.0, 0.0), spot("", 0.0, 50.0)];
        let mut memory = Memory::default();
        let _ = memory.look(page(0), &seen(&all, Some(1)));
        let _ = memory.look(page(1), &seen(&[spot("question", 9.0, 9.0)], Some(0)));

        assert_eq!(memory.look(page(0), &seen(&all, None)), Some(1));
        let other = Layer {
            page: "other",
            over: 0,
        };
        assert_eq!(
            memory.look(other, &seen(&all, Some(0))),
            None,
            "another page leads by itself"
        );
    }

    #[test]
    fn a_click_beside_everything_lets_it_go() {
        let all = [spot("one", 0.0, 0.0)];
        let mut memory = Memory::default();
        let _ = memory.look(page(0), &seen(&all, Some(0)));
        memory.moved(&seen(&all, None));

        assert_eq!(memory.look(page(0), &seen(&all, None)), None);
    }
}
