//! What all benches share: options, medians, one line per budget.

#![allow(dead_code, reason = "each bench needs a part of it")]

use std::time::Duration;

/// Whether this is only a look: fewer runs, rougher figures.
pub fn quick() -> bool {
    std::env::args().any(|argument| argument == "--quick")
}

/// Several measurements of the same thing.
#[derive(Debug, Default)]
pub struct Series(Vec<Duration>);

impl Series {
    /// Takes in one more.
    pub fn add(&mut self, measured: Duration) {
        self.0.push(measured);
        self.0.sort();
    }

    /// The one in the middle.
    pub fn median(&self) -> Duration {
        self.at(1, 2)
    }

    /// Nine in ten are no longer.
    pub fn most(&self) -> Duration {
        self.at(9, 10)
    }

    /// The shortest: what is left when nothing else disturbs the computer.
    pub fn least(&self) -> Duration {
        self.at(0, 1)
    }

    /// The longest.
    pub fn worst(&self) -> Duration {
        self.at(1, 1)
    }

    fn at(&self, part: usize, of: usize) -> Duration {
        let last = self.0.len().saturating_sub(1);
        self.0.get(last * part / of).copied().unwrap_or_default()
    }
}

/// Milliseconds with one decimal.
pub fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

/// Prints what was measured against its budget.
pub fn verdict(what: &str, measured: &str, budget: &str, holds: bool) {
    println!("{what}: {measured}, budget {budget}: {}", word(holds));
}

/// Whether a budget holds, in a word.
pub fn word(holds: bool) -> &'static str {
    if holds { "holds" } else { "DOES NOT HOLD" }
}
