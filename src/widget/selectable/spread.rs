//! The distance between lines that stand right of their numbers or dashes: the editor knows of none.

use iced::Rectangle;

use super::Editor;

/// Where each line begins in the editor, and what lies between two of them as they are shown.
#[derive(Debug, Default)]
pub(super) struct Spread {
    tops: Vec<f32>,
    gap: f32,
}

impl Spread {
    /// The lines of this editor, as they are laid out now, with this distance.
    pub(super) fn of(editor: &Editor, gap: f32) -> Self {
        let mut tops = vec![0.0];
        if gap > 0.0 {
            let runs = editor.buffer().layout_runs();
            let mut line = 0;
            for run in runs.filter(|run| run.line_i > 0) {
                if run.line_i != line {
                    tops.push(run.line_top);
                }
                line = run.line_i;
            }
        }
        Self { tops, gap }
    }

    /// How much higher the text is for it.
    pub(super) fn height(&self) -> f32 {
        self.above(self.tops.len().saturating_sub(1))
    }

    /// Where something is shown that begins here in the editor.
    pub(super) fn shown(&self, y: f32) -> f32 {
        // Places of lines are sums, and may differ by less than a pixel.
        let line = self.tops.iter().skip(1).filter(|top| **top <= y + 0.5);
        y + self.above(line.count())
    }

    /// What of the editor is shown here; between two lines it is the edge of the lower one.
    pub(super) fn inside(&self, y: f32) -> f32 {
        let lines = self.tops.iter().enumerate().rev();
        let mut line = lines.map(|(line, top)| (line, top + self.above(line)));
        let line = line.find(|(_, top)| *top <= y).map_or(0, |(line, _)| line);
        let next = self.tops.get(line + 1).copied().unwrap_or(f32::INFINITY);
        (y - self.above(line)).min(next)
    }

    /// Each line: where it begins in the editor, and its place of all that the text takes.
    pub(super) fn places(&self, whole: Rectangle) -> impl Iterator<Item = (f32, Rectangle)> {
        let ends = self.tops.iter().skip(1).copied();
        let ends = ends.chain(std::iter::once(whole.height - self.height()));
        let lines = self.tops.iter().copied().zip(ends).enumerate();
        lines.map(move |(line, (top, end))| {
            let place = Rectangle {
                y: whole.y + top + self.above(line),
                height: end - top,
                ..whole
            };
            (top, place)
        })
    }

    #[allow(clippy::cast_precision_loss, reason = "there are few lines")]
    fn above(&self, line: usize) -> f32 {
        self.gap * line as f32
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers have no fractions")]
mod tests {
    use iced::{Point, Size};

    use super::*;

    /// Two lines and one line, eight apart.
    fn spread() -> Spread {
        Spread {
            tops: vec![0.0, 44.0],
            gap: 8.0,
        }
    }

    #[test]
    fn each_line_is_shown_further_down_than_the_one_above() {
        let spread = spread();

        assert_eq!(
            [0.0, 22.0, 44.0].map(|y| spread.shown(y)),
            [0.0, 22.0, 52.0]
        );
        assert!((spread.height() - 8.0).abs() < f32::EPSILON);
        let whole = Rectangle::new(Point::new(1.0, 100.0), Size::new(50.0, 74.0));
        let places = spread.places(whole);
        assert_eq!(
            places
                .map(|(top, place)| (top, place.y, place.height))
                .collect::<Vec<_>>(),
            [(0.0, 100.0, 44.0), (44.0, 152.0, 22.0)]
        );
    }

    #[test]
    fn a_place_between_two_lines_is_the_edge_of_the_lower_one() {
        let spread = spread();

        assert_eq!(
            [10.0, 43.0, 48.0, 52.0, 60.0].map(|y| spread.inside(y)),
            [10.0, 43.0, 44.0, 44.0, 52.0]
        );
    }
}
