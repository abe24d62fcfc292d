//! Rows that are one request: `rows.txt` read and played, each on a listener of its own.

use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::{Answer, Event, IssuerRule, PageTexts, Redirect};

use super::scene::{ISSUER, Scene, limits, post, texts};
use crate::raw::Reply;

/// When a request comes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum When {
    Waiting,
    Answered,
    Over,
}

/// One line of the table.
#[derive(Debug)]
pub struct Row {
    pub name: &'static str,
    when: When,
    required: bool,
    request: &'static str,
    back: &'static str,
    effect: &'static str,
}

/// Reads the table.
pub fn rows() -> Vec<Row> {
    include_str!("rows.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let columns: Vec<_> = line.split('|').map(str::trim).collect();
            let [name, when, request, back, effect] = columns[..] else {
                panic!("five columns: {line}")
            };
            let (when, required) = match when.split_once(' ') {
                Some((when, "required")) => (when, true),
                _ => (when, false),
            };
            let when = match when {
                "waiting" => When::Waiting,
                "answered" => When::Answered,
                "over" => When::Over,
                other => panic!("{other}: {line}"),
            };
            Row {
                name,
                when,
                required,
                request,
                back,
                effect,
            }
        })
        .collect()
}

impl Row {
    pub async fn play(self) {
        let issuer = if self.required {
            IssuerRule::Required
        } else {
            IssuerRule::IfPresent
        };
        let mut scene = Scene::with(Redirect::Ipv4, issuer(ISSUER.into()), limits()).await;
        match self.when {
            When::Waiting => {}
            When::Answered => {
                assert_eq!(
                    scene.get("/?code=first&state={state}").await.status(),
                    Some(303)
                );
                assert!(matches!(
                    scene.event().await,
                    Event::Answer(Answer::Code { .. })
                ));
            }
            When::Over => scene = scene.over().await,
        }

        let reply = scene.send(&request(&scene, self.request)).await;

        self.check(&scene, &reply).await;
        self.check_effect(&mut scene).await;
    }

    /// Whether nothing may come of it while an answer is awaited.
    pub fn is_stray(&self) -> bool {
        let harmless = self.effect == "nothing" || self.effect.starts_with("notice ");
        self.when == When::Waiting && !self.required && harmless
    }

    /// Sends the request in the midst of others: the connection may have been closed to make room, or because there were
    /// too many strangers; any reply is that of the table.
    pub async fn throw(&self, scene: &Scene) {
        let reply = status(&scene.send(&request(scene, self.request)).await);
        let expected = self.back.split(' ').next().unwrap();
        assert!(
            reply == expected || reply == "closed",
            "{}: {reply} instead of {expected}",
            self.name
        );
    }

    async fn check(&self, scene: &Scene, reply: &Reply) {
        match self.back.split_once(' ') {
            Some((status, page)) => check_page(reply, status, page),
            None if self.back == "closed" => assert_eq!(reply.text(), ""),
            None => {
                assert_eq!(status(reply), self.back, "{}", reply.text());
                assert_eq!(reply.body(), "");
            }
        }
        if self.back == "303" {
            let location = reply.headers("location").join("");
            check_page(&scene.get(&location).await, "200", "received");
        }
    }

    async fn check_effect(&self, scene: &mut Scene) {
        match (self.effect.strip_prefix("notice "), self.effect) {
            (Some(code), _) => assert_eq!(scene.notice().map(Outcome::code), Some(code)),
            (None, "nothing") => assert!(scene.is_quiet()),
            (None, answer) => match scene.event().await {
                Event::Answer(found) => return assert_eq!(describe(&found), answer),
                Event::Notice(outcome) => panic!("only a notice: {outcome:?}"),
            },
        }
        if self.when == When::Waiting {
            scene.still_waits().await;
        }
    }
}

/// Writes a request out.
fn request(scene: &Scene, short: &str) -> String {
    let short = repeat(&scene.fill(short));
    let (method, rest) = short.split_once(' ').unwrap();
    match method {
        "RAW" => rest
            .replace("\\r", "\r")
            .replace("\\n", "\n")
            .split("\\x")
            .enumerate()
            .map(|(at, part)| {
                if at == 0 {
                    part.to_owned()
                } else {
                    control(part)
                }
            })
            .collect(),
        "POST" => post(rest),
        _ => {
            let fields = rest.replace(" + ", "\r\n");
            let (target, fields) = fields.split_once("\r\n").unwrap_or((&fields, ""));
            let end = if fields.is_empty() { "" } else { "\r\n" };
            format!("{method} {target} HTTP/1.1\r\nHost: {{host}}\r\n{fields}{end}\r\n")
        }
    }
}

/// Writes out what follows a `\x`: a byte of two hexadecimal digits, and the rest.
fn control(part: &str) -> String {
    let (digits, rest) = part.split_at(2);
    let byte = u8::from_str_radix(digits, 16).unwrap();
    assert!(byte.is_ascii(), "requests are text: {part}");
    format!("{}{rest}", char::from(byte))
}

/// Writes `{9000a}` out.
fn repeat(text: &str) -> String {
    match text
        .split_once("a}")
        .and_then(|(before, after)| Some((before.rsplit_once('{')?, after)))
    {
        Some(((before, count), after)) => {
            format!("{before}{}{after}", "a".repeat(count.parse().unwrap()))
        }
        None => text.to_owned(),
    }
}

fn status(reply: &Reply) -> String {
    reply
        .status()
        .map_or("closed".to_owned(), |status| status.to_string())
}

fn check_page(reply: &Reply, expected: &str, page: &str) {
    assert_eq!(status(reply), expected, "{}", reply.text());
    let heading = format!("<h1>{}</h1>", heading(texts(), page));
    assert!(
        reply.body().contains(&heading),
        "{heading}: {}",
        reply.text()
    );
}

fn heading(texts: PageTexts, page: &str) -> String {
    match page {
        "received" => texts.received,
        "another-attempt" => texts.another_attempt,
        "incomplete" => texts.incomplete,
        "over" => texts.over,
        "already" => texts.already,
        "problem" => texts.problem,
        other => panic!("there is no page {other}"),
    }
    .heading
}

/// An answer as the table writes it.
fn describe(answer: &Answer) -> String {
    let words = match answer {
        Answer::Code { code } => ["code", code.expose(), ""],
        Answer::Refused { error, subcode, .. } => {
            ["refused", error, subcode.as_deref().unwrap_or_default()]
        }
        Answer::Consented { tenant, scope } => {
            let found = [tenant, scope].map(|found| found.as_deref().unwrap_or_default());
            return format!("consented {} {}", found[0], found[1])
                .trim()
                .to_owned();
        }
        Answer::WrongIssuer { found } => ["issuer", found.as_deref().unwrap_or("missing"), ""],
    };
    words.join(" ").trim().to_owned()
}
