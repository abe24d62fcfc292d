//! What a process costs, as the kernel counts it.

use std::fs;
use std::time::Duration;

/// Memory in KiB.
pub struct Memory {
    /// All that is in memory.
    pub resident: u64,
    /// Its own: heap, stacks, changed data.
    pub own: u64,
    /// Program and libraries, as far as they were used; others may use the same.
    pub files: u64,
    /// Shared with others, such as pictures for the display.
    pub shared: u64,
}

/// The memory of a process.
pub fn memory(id: u32) -> Memory {
    let text = fs::read_to_string(format!("/proc/{id}/status")).expect("the process runs");
    Memory {
        resident: number(&text, "VmRSS:"),
        own: number(&text, "RssAnon:"),
        files: number(&text, "RssFile:"),
        shared: number(&text, "RssShmem:"),
    }
}

/// What happened in a process during some time.
pub struct Idle {
    /// Processor time, in ticks of 10 ms.
    pub ticks: u64,
    /// How often a thread woke up and went to sleep again.
    pub wakeups: u64,
}

impl Idle {
    /// Watches a process.
    pub fn over(id: u32, time: Duration) -> Self {
        let before = Self::so_far(id);
        std::thread::sleep(time);
        let after = Self::so_far(id);
        Self {
            ticks: after.ticks - before.ticks,
            wakeups: after.wakeups - before.wakeups,
        }
    }

    fn so_far(id: u32) -> Self {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).expect("the process runs");
        // After the name, which may hold anything; the 14th and 15th field of proc(5).
        let fields = stat.rsplit(')').next().unwrap_or_default();
        let times = fields.split_whitespace().skip(11).take(2);
        let threads = fs::read_dir(format!("/proc/{id}/task")).expect("the process runs");
        let wakeups = threads.flatten().filter_map(|thread| {
            let status = fs::read_to_string(thread.path().join("status")).ok()?;
            Some(number(&status, "voluntary_ctxt_switches:"))
        });
        Self {
            ticks: times.filter_map(|time| time.parse::<u64>().ok()).sum(),
            wakeups: wakeups.sum(),
        }
    }
}

fn number(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let word = line.and_then(|rest| rest.split_whitespace().next());
    word.and_then(|word| word.parse().ok()).unwrap_or_default()
}
