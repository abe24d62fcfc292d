//! The matrix as text, printed and kept.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Cells;
use super::fault::PARTS;
use super::line::is_specific;
use super::rows::STEPS;

/// The head of the file.
const HEAD: &str = "\
# What each step that needs the network ends in, by what is wrong with the network; played by tests/it/fault_matrix.rs with
# all limits divided by 20.
#
#   outcome      the outcome code with which the whole piece of work ends (net-route with how)
#   (outcome)    a warning, or a fact of the step's own line: the work goes on, without what this step would have said
#   a/b          b is how the line of the host was judged, with its status, where that says more than the end of the work
#   ok           the step is not needed, or the answer can be read all the same (XML in another encoding)
#   -            cannot exist: a host that another step has reached before is there, its certificate is trusted, and it speaks
#                TLS; port 80 speaks none; where only status and headers count, the body cannot be wrong
";

/// The matrix.
pub struct Table {
    text: String,
    cells: BTreeMap<(String, String), String>,
}

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fault-matrix")
}

impl Table {
    /// The kept one; empty when there is none.
    pub fn read() -> Self {
        let text = std::fs::read_to_string(file()).unwrap_or_default();
        let mut cells = BTreeMap::new();
        let mut columns = Vec::new();
        for line in text.lines().filter(|line| line.contains('|')) {
            let mut words = line.split('|').map(str::trim);
            let first = words.next().unwrap_or_default();
            if first == "step" {
                columns = words.map(str::to_owned).collect();
            } else {
                for (column, cell) in columns.iter().zip(words) {
                    cells.insert((first.to_owned(), column.clone()), cell.to_owned());
                }
            }
        }
        Self { text, cells }
    }

    /// Of what was played.
    pub fn of(played: &Cells) -> Self {
        let mut text = HEAD.to_owned();
        for part in PARTS {
            let mut rows = vec![vec!["step".to_owned()]];
            rows[0].extend(part.iter().map(|fault| fault.name()));
            for (number, step) in STEPS.iter().enumerate() {
                let mut row = vec![step.name.to_owned()];
                for fault in part {
                    let cell = played.get(&(number, fault.name()));
                    row.push(cell.map_or("-", String::as_str).to_owned());
                }
                rows.push(row);
            }
            text.push('\n');
            text.push_str(&aligned(&rows));
        }
        let unexpected = played.values().filter(|told| !is_specific(told));
        let all = STEPS.len() * PARTS.into_iter().flatten().count();
        let counts = format!(
            "\n# {} cells, {} that cannot exist, {} end in unexpected-answer\n",
            played.len(),
            all - played.len(),
            unexpected.count()
        );
        text.push_str(&counts);
        Self {
            text,
            cells: BTreeMap::new(),
        }
    }

    /// A cell by its names.
    pub fn cell(&self, step: &str, fault: &str) -> Option<&str> {
        let key = (step.to_owned(), fault.to_owned());
        self.cells.get(&key).map(String::as_str)
    }

    /// As it is kept.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Keeps it.
    pub fn write(&self) {
        std::fs::write(file(), &self.text).expect("the table can be written");
    }
}

fn aligned(rows: &[Vec<String>]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().enumerate();
        let cells = cells.map(|(column, cell)| format!("{cell:<width$}", width = width(column)));
        let line = cells.collect::<Vec<_>>().join(" | ");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
