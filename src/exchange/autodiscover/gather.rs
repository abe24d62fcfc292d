//! All candidates at once: starting them, following their redirects, choosing among their answers (exchange.md 2.14).

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use futures::StreamExt as _;
use futures::stream::FuturesUnordered;
use tokio::time::{Instant, sleep_until};
use url::Url;

use super::Origin;
use super::evidence::Class;
use super::outside::Outside;
use super::plan::{Candidate, Plan, Question, normal, of_services};
use super::policy::{Policy, Verdict};
use super::probe::{Finding, HOPS, Job, probe, step_id};
use super::race::{Decision, Rank, Standing, best, decide, grace, rank};
use crate::check::{Outcome, Run, State};
use crate::http::Error;

/// How many addresses one search looks at, whatever servers answer.
const MOST: usize = 32;

/// One candidate as far as it is known.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub candidate: Candidate,
    /// The addresses that led here, in normal form, its own included.
    pub chain: Vec<String>,
    pub finding: Option<Finding>,
    /// Whether it was asked with the password, or is another one's double.
    pub used: bool,
    /// Set when a server that was asked sends here: that counts more than any guess.
    pub sent: bool,
}

impl Entry {
    fn rank(&self, class: Option<&Class>) -> Rank {
        let (origin, place) = (self.candidate.origin, self.candidate.place);
        match class {
            _ if self.sent => (0, 0),
            Some(class) => rank(origin, place, class),
            None => best(origin, place),
        }
    }
}

enum Event {
    Probed(usize, Box<Finding>),
    Named(usize, Vec<Candidate>),
}

/// The search of one plan.
pub(super) struct Gather<'a, O> {
    outside: &'a O,
    run: &'a Run,
    pub policy: Policy,
    email: String,
    /// Whether there is a password; without one nobody needs a permission.
    signs_in: bool,
    pub entries: Vec<Entry>,
    questions: Vec<Option<Rank>>,
    known: BTreeMap<String, usize>,
    work: FuturesUnordered<Pin<Box<dyn Future<Output = Event> + Send + 'a>>>,
    began: Instant,
    slowest: Duration,
}

impl<'a, O: Outside> Gather<'a, O> {
    /// Starts everything that the plan names.
    pub fn start(
        outside: &'a O,
        run: &'a Run,
        policy: Policy,
        email: &str,
        plan: Plan,
        signs_in: bool,
    ) -> Self {
        let mut gather = Self {
            outside,
            run,
            policy,
            email: email.to_owned(),
            signs_in,
            entries: Vec::new(),
            questions: Vec::new(),
            known: BTreeMap::new(),
            work: FuturesUnordered::new(),
            began: Instant::now(),
            slowest: Duration::ZERO,
        };
        for candidate in plan.candidates {
            if candidate.origin == Origin::Typed {
                gather
                    .policy
                    .admit(candidate.address.host_str().unwrap_or_default());
            }
            let _ = gather.add(candidate, Vec::new(), false);
        }
        for question in plan.questions {
            gather.ask(question);
        }
        gather
    }

    /// Whether anything is still under way.
    pub fn is_busy(&self) -> bool {
        !self.work.is_empty()
    }

    /// Takes in the next answer; `false` when none can come.
    pub async fn advance(&mut self) -> bool {
        let Some(event) = self.work.next().await else {
            return false;
        };
        match event {
            Event::Probed(id, finding) => self.probed(id, *finding),
            Event::Named(question, candidates) => {
                self.questions[question] = None;
                for candidate in candidates {
                    if matches!(candidate.origin, Origin::Directory | Origin::DirectorySite) {
                        self.policy
                            .admit(candidate.address.host_str().unwrap_or_default());
                    }
                    let _ = self.add(candidate, Vec::new(), false);
                }
            }
        }
        true
    }

    /// The best candidate, once it is certain enough; none when there is none, or when `deadline` passes.
    pub async fn choose(&mut self, deadline: Instant) -> Option<usize> {
        let mut armed = None;
        loop {
            let (until, chosen) = match decide(&self.standings()) {
                Decision::Final(id) => return Some(id),
                Decision::Nothing => return None,
                Decision::Wait => (deadline, None),
                Decision::Grace(id) => {
                    let armed: &mut Instant = armed.get_or_insert_with(Instant::now);
                    (deadline.min(*armed + grace(self.slowest)), Some(id))
                }
            };
            tokio::select! {
                biased;
                _ = self.advance(), if self.is_busy() => {}
                () = sleep_until(until) => return chosen,
            }
        }
    }

    /// The best of those that were not asked yet.
    pub fn next_best(&self) -> Option<usize> {
        match decide(&self.standings()) {
            Decision::Final(id) | Decision::Grace(id) => Some(id),
            Decision::Wait | Decision::Nothing => None,
        }
    }

    /// Goes on to where a server sends that was asked with the password; whether there is anything to go to.
    pub fn follow(&mut self, from: usize, target: Url) -> bool {
        let parent = &self.entries[from];
        let looped = parent.chain.contains(&normal(&target)) || parent.chain.len() >= HOPS;
        let candidate = Candidate {
            address: target,
            from: parent.candidate.address.host_str().map(str::to_owned),
            ..parent.candidate.clone()
        };
        let chain = parent.chain.clone();
        !looped && self.add(candidate, chain, true)
    }

    /// Takes in a candidate, unless it is known already: then the better reason counts. Whether it can still be asked.
    fn add(&mut self, candidate: Candidate, mut chain: Vec<String>, sent: bool) -> bool {
        let key = normal(&candidate.address);
        if let Some(known) = self.known.get(&key) {
            return self.again(*known, &candidate, sent);
        }
        if self.entries.len() >= MOST {
            return false;
        }
        chain.push(key.clone());
        let id = self.entries.len();
        let _ = self.known.insert(key, id);
        let job = Job {
            id,
            origin: candidate.origin,
            address: candidate.address.clone(),
            chain: chain.clone(),
            alias: candidate.origin == Origin::AutodiscoverHost && chain.len() == 1,
            email: self
                .policy
                .may_know(&candidate.address)
                .then(|| self.email.clone()),
            curious: !self.signs_in,
        };
        self.entries.push(Entry {
            candidate,
            chain,
            finding: None,
            used: false,
            sent,
        });
        let (outside, run) = (self.outside, self.run);
        self.work.push(Box::pin(async move {
            Event::Probed(job.id, Box::new(probe(outside, run, job).await))
        }));
        true
    }

    /// A known candidate is named once more: the better reason counts, for what it redirects to as well. Whether it can
    /// still be asked.
    fn again(&mut self, id: usize, candidate: &Candidate, sent: bool) -> bool {
        let known = &mut self.entries[id];
        let (origin, place) = (candidate.origin, candidate.place);
        let better = best(origin, place) < best(known.candidate.origin, known.candidate.place);
        if better {
            (known.candidate.origin, known.candidate.place) = (origin, place);
        }
        let news = better || sent && !known.sent;
        known.sent |= sent;
        if news {
            self.pass_on(id);
        }
        self.leads_on(id)
    }

    /// Whether a candidate, through its redirects, leads to one that was not asked yet.
    fn leads_on(&self, mut id: usize) -> bool {
        for _ in 0..self.entries.len() {
            let entry = &self.entries[id];
            if entry.used {
                return false;
            }
            let target = match entry.finding.as_ref().map(|finding| &finding.class) {
                Some(Class::Redirect(target)) => self.known.get(&normal(target)),
                Some(Class::Loop) => return false,
                _ => return true,
            };
            match target {
                Some(next) => id = *next,
                None => return true,
            }
        }
        false
    }

    /// Takes in what a candidate redirects to, if it does.
    fn pass_on(&mut self, id: usize) {
        let entry = &self.entries[id];
        if let Some(finding) = &entry.finding
            && let Class::Redirect(target) = &finding.class
        {
            let candidate = Candidate {
                address: target.clone(),
                from: entry.candidate.address.host_str().map(str::to_owned),
                ..entry.candidate.clone()
            };
            let (chain, sent) = (entry.chain.clone(), entry.sent);
            let _ = self.add(candidate, chain, sent);
        }
    }

    fn ask(&mut self, question: Question) {
        let id = self.questions.len();
        let (outside, run) = (self.outside, self.run);
        match question {
            Question::Services(name) => {
                self.questions.push(Some(best(Origin::Service, 0)));
                self.work.push(Box::pin(async move {
                    Event::Named(id, services(outside, run, &name).await)
                }));
            }
            Question::Directory(domain) => {
                self.questions.push(Some(best(Origin::DirectorySite, 0)));
                self.work.push(Box::pin(async move {
                    Event::Named(id, outside.directory(&domain).await)
                }));
            }
        }
    }

    fn probed(&mut self, id: usize, finding: Finding) {
        let says_nothing = matches!(
            finding.class,
            Class::Silent | Class::Absent | Class::Unnamed
        );
        if !says_nothing {
            self.slowest = self.slowest.max(self.began.elapsed());
        }
        self.entries[id].finding = Some(finding);
        self.pass_on(id);
    }

    fn standings(&self) -> Vec<Standing> {
        let entries = self.entries.iter().map(|entry| self.standing(entry));
        let questions = self.questions.iter().map(|question| match question {
            Some(rank) => Standing::Pending(*rank),
            None => Standing::Out,
        });
        entries.chain(questions).collect()
    }

    fn standing(&self, entry: &Entry) -> Standing {
        let class = entry.finding.as_ref().map(|finding| &finding.class);
        let rank = entry.rank(class);
        match class {
            _ if entry.used => Standing::Out,
            None => Standing::Pending(rank),
            Some(Class::Cloud(_)) => Standing::Ready(rank),
            Some(Class::Exchange(_)) if !self.signs_in => Standing::Ready(rank),
            // Any web site may ask for a password.
            Some(Class::BasicOnly) if !self.signs_in => Standing::Out,
            Some(class @ (Class::Exchange(_) | Class::BasicOnly)) => {
                let host = entry.candidate.address.host_str().unwrap_or_default();
                let basic = *class == Class::BasicOnly && !self.policy.allows_basic(host);
                match self.policy.judge(&entry.candidate.address) {
                    Verdict::Never => Standing::Out,
                    Verdict::Microsoft365 => Standing::Ready(rank),
                    Verdict::Allowed if !basic => Standing::Ready(rank),
                    Verdict::Allowed | Verdict::Unconfirmed | Verdict::Imported => {
                        Standing::Question(rank)
                    }
                }
            }
            Some(_) => Standing::Out,
        }
    }
}

async fn services<O: Outside>(outside: &O, run: &Run, name: &str) -> Vec<Candidate> {
    let step = run.open(step_id(Origin::Service), Some(name));
    let domain = name.split_once("._tcp.").map_or(name, |(_, domain)| domain);
    let (candidates, class, outcome) = match outside.services(name).await {
        Ok(records) => (of_services(records, domain), "absent", Outcome::NetName),
        Err(Error::Name { .. }) => (Vec::new(), "absent", Outcome::NetName),
        Err(_) => (Vec::new(), "silent", Outcome::NetRoute),
    };
    if candidates.is_empty() {
        step.end(State::Skipped, outcome, vec![("class", class.to_owned())]);
    } else {
        let mut facts = vec![("class", "service".to_owned())];
        for candidate in &candidates {
            facts.push(("to", super::probe::label(&candidate.address)));
        }
        step.end(State::Ok, Outcome::Ok, facts);
    }
    candidates
}
