//! Where a long list stands: which rows are in sight, and how keys, wheel and scroller move it. No drawing.

use std::ops::Range;

use iced::Rectangle;
use iced::keyboard::key::Named;

use super::ROW;

/// The width of the scroller with the room around it.
pub(super) const RAIL: f32 = 16.0;
/// The room around the scroller: it touches neither the frame nor the lines between rows.
pub(super) const AROUND: f32 = 5.0;
/// The scroller does not become shorter than this.
const SHORTEST: f32 = 28.0;

/// How much is there and how much is in sight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Extent {
    pub(super) count: usize,
    pub(super) height: f32,
}

#[allow(
    clippy::cast_precision_loss,
    reason = "a list has fewer rows than 2^23"
)]
fn high(rows: usize) -> f32 {
    rows as f32 * ROW
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is not negative"
)]
fn row_at(y: f32) -> usize {
    (y.max(0.0) / ROW).floor() as usize
}

impl Extent {
    /// The furthest that it can be scrolled.
    pub(super) fn furthest(self) -> f32 {
        (high(self.count) - self.height).max(0.0)
    }

    pub(super) fn clamp(self, offset: f32) -> f32 {
        offset.round().clamp(0.0, self.furthest())
    }

    /// The rows in sight, also those in part.
    pub(super) fn visible(self, offset: f32) -> Range<usize> {
        let end = row_at(offset + self.height - 1.0) + 1;
        row_at(offset).min(self.count)..end.min(self.count)
    }

    /// The upper edge of a row, from that of the list.
    pub(super) fn top(offset: f32, row: usize) -> f32 {
        high(row) - offset
    }

    /// The row at this height below the upper edge of the list.
    pub(super) fn hit(self, offset: f32, y: f32) -> Option<usize> {
        let row = row_at(offset + y);
        (y >= 0.0 && y < self.height && row < self.count).then_some(row)
    }

    /// The nearest offset at which a whole row is in sight.
    pub(super) fn reveal(self, offset: f32, row: usize) -> f32 {
        let (top, bottom) = (high(row), high(row + 1));
        if top < offset {
            self.clamp(top)
        } else if bottom > offset + self.height {
            self.clamp(bottom - self.height)
        } else {
            self.clamp(offset)
        }
    }

    /// As [`Self::reveal`], with the rows before and behind.
    pub(super) fn reveal_amid(self, offset: f32, row: usize) -> f32 {
        let behind = self.reveal(offset, (row + 1).min(self.count.saturating_sub(1)));
        self.reveal(self.reveal(behind, row.saturating_sub(1)), row)
    }

    /// The row that a key leads to.
    pub(super) fn after(self, key: Named, row: usize) -> Option<usize> {
        let last = self.count.checked_sub(1)?;
        let leaf = row_at(self.height).saturating_sub(1).max(1);
        Some(match key {
            Named::ArrowDown => (row + 1).min(last),
            Named::ArrowUp => row.saturating_sub(1),
            Named::PageDown => (row + leaf).min(last),
            Named::PageUp => row.saturating_sub(leaf),
            Named::Home => 0,
            Named::End => last,
            _ => return None,
        })
    }

    /// The rail at the right edge, where there is more than is in sight.
    pub(super) fn rail(self, bounds: Rectangle) -> Option<Rectangle> {
        (self.furthest() > 0.0).then_some(Rectangle {
            x: bounds.x + bounds.width - RAIL,
            width: RAIL,
            ..bounds
        })
    }

    /// The scroller on its rail.
    pub(super) fn scroller(self, rail: Rectangle, offset: f32) -> Rectangle {
        let height = (rail.height * rail.height / high(self.count)).max(SHORTEST);
        let room = rail.height - height;
        Rectangle {
            y: rail.y + room * offset / self.furthest().max(1.0),
            height,
            ..rail
        }
    }

    /// The offset at which the scroller's upper edge stands there.
    pub(super) fn dragged(self, rail: Rectangle, top: f32) -> f32 {
        let room = rail.height - self.scroller(rail, 0.0).height;
        self.clamp((top - rail.y) / room.max(1.0) * self.furthest())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Look;

    const MANY: Extent = Extent {
        count: 50_000,
        height: 8.0 * ROW,
    };

    #[test]
    fn only_rows_in_sight_are_there() {
        assert_eq!(MANY.visible(0.0), 0..8);
        assert_eq!(MANY.visible(ROW / 2.0), 0..9);
        assert_eq!(MANY.visible(MANY.furthest()), 49_992..50_000);
        let few = Extent { count: 3, ..MANY };
        assert_eq!((few.visible(0.0), few.furthest()), (0..3, 0.0));
        assert_eq!(few.hit(0.0, 4.0 * ROW), None);
    }

    #[test]
    fn keys_lead_from_the_first_row_to_the_last_and_stay_inside() {
        for (key, from, to) in [
            (Named::ArrowDown, 0, 1),
            (Named::ArrowUp, 0, 0),
            (Named::PageDown, 0, 7),
            (Named::PageUp, 3, 0),
            (Named::End, 0, 49_999),
            (Named::ArrowDown, 49_999, 49_999),
            (Named::PageDown, 49_998, 49_999),
            (Named::Home, 49_999, 0),
        ] {
            assert_eq!(MANY.after(key, from), Some(to), "{key:?} from {from}");
        }
        assert_eq!(MANY.after(Named::Tab, 0), None);
        assert_eq!(Extent { count: 0, ..MANY }.after(Named::End, 0), None);
    }

    #[test]
    fn a_row_is_brought_into_sight_by_the_shortest_way() {
        for (offset, row, wanted) in [
            (0.0, 3, 0.0),
            (0.0, 8, ROW),
            (10.0 * ROW, 4, 4.0 * ROW),
            (0.0, 49_999, MANY.furthest()),
        ] {
            let reached = MANY.reveal(offset, row);
            assert!((reached - wanted).abs() < 0.5, "{row}: {reached}");
        }
    }

    #[test]
    fn the_scroller_reaches_both_ends() {
        let bounds = Rectangle {
            x: 0.0,
            y: 100.0,
            width: 700.0,
            height: MANY.height,
        };
        let rail = MANY.rail(bounds).expect("there is more than is in sight");
        for offset in [0.0, MANY.furthest()] {
            let scroller = MANY.scroller(rail, offset);
            assert!(scroller.y >= rail.y - 0.1, "{scroller:?}");
            assert!(scroller.y + scroller.height <= rail.y + rail.height + 0.1);
            assert!((MANY.dragged(rail, scroller.y) - offset).abs() < 1.5);
        }
        assert_eq!(Extent { count: 3, ..MANY }.rail(bounds), None);
    }

    #[test]
    fn the_scroller_stands_clear_of_the_frame_in_every_look() {
        let bounds = Rectangle {
            x: 0.0,
            y: 100.0,
            width: 700.0,
            height: MANY.height,
        };
        let rail = MANY.rail(bounds).expect("there is more than is in sight");
        let scroller = MANY.scroller(rail, 0.0).shrink(AROUND);
        for look in Look::ALL {
            // The frame, and as much between both.
            let inside = bounds.shrink(2.0 * look.tokens().stroke);

            assert!(scroller.is_within(&inside), "{look:?}: {scroller:?}");
        }
        assert!((scroller.width - 6.0).abs() < 0.1, "{scroller:?}");
    }
}
