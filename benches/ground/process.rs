//! What a process costs, as the kernel counts it.

use std::collections::BTreeMap;
use std::ffi::OsString;
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
        let before = SoFar::of(id);
        std::thread::sleep(time);
        let after = SoFar::of(id);
        let lived = after.threads.iter().map(|(thread, count)| {
            let before = before.threads.get(thread).copied();
            count - before.unwrap_or_default()
        });
        // A thread that has ended took its count along; to end it woke up once.
        let gone = before.threads.keys();
        let ended = gone.filter(|thread| !after.threads.contains_key(*thread));
        Self {
            ticks: after.ticks - before.ticks,
            wakeups: lived.sum::<u64>() + ended.count() as u64,
        }
    }
}

/// What happened since a process began.
struct SoFar {
    ticks: u64,
    /// How often each thread slept, by its name in the kernel's list.
    threads: BTreeMap<OsString, u64>,
}

impl SoFar {
    fn of(id: u32) -> Self {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).expect("the process runs");
        // After the name, which may hold anything; the 14th and 15th field of proc(5).
        let fields = stat.rsplit(')').next().unwrap_or_default();
        let times = fields.split_whitespace().skip(11).take(2);
        let threads = fs::read_dir(format!("/proc/{id}/task")).expect("the process runs");
        let threads = threads.flatten().filter_map(|thread| {
            let status = fs::read_to_string(thread.path().join("status")).ok()?;
            let count = number(&status, "voluntary_ctxt_switches:");
            Some((thread.file_name(), count))
        });
        Self {
            ticks: times.filter_map(|time| time.parse::<u64>().ok()).sum(),
            threads: threads.collect(),
        }
    }
}

fn number(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let word = line.and_then(|rest| rest.split_whitespace().next());
    word.and_then(|word| word.parse().ok()).unwrap_or_default()
}
