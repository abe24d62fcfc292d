//! Rows that are one request and what follows: what comes back, and what it does to the attempt.

use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::{Answer, Event, IssuerRule, PageTexts, Redirect};

use super::scene::{ISSUER, Scene, limits, post, texts};

/// What comes back.
pub enum Back {
    /// Closed without a reply.
    Closed,
    /// Only a status.
    Empty(u16),
    /// A page.
    Page(u16, fn(PageTexts) -> String),
    /// 303, and the page it leads to.
    Done,
}

/// What the request does to the attempt.
pub enum Effect {
    Nothing,
    Notice(Outcome),
    Ends(fn(&Answer) -> bool),
}

/// When the request comes.
#[derive(Clone, Copy, PartialEq)]
pub enum When {
    Waiting,
    Answered,
    Over,
}

pub struct Row {
    pub when: When,
    pub issuer: IssuerRule,
    pub request: String,
    pub back: Back,
    pub effect: Effect,
}

pub fn row(request: impl Into<String>, back: Back, effect: Effect) -> Row {
    let issuer = IssuerRule::IfPresent(ISSUER.into());
    Row { when: When::Waiting, issuer, request: request.into(), back, effect }
}

pub fn get(target: &str, back: Back, effect: Effect) -> Row {
    row(format!("GET {target} HTTP/1.1\r\nHost: {{host}}\r\n\r\n"), back, effect)
}

/// A form for a row; the state in it has the length of every state.
pub fn form(form: &str, back: Back, effect: Effect) -> Row {
    let length = form.replace("{state}", &"s".repeat(43)).len();
    row(post(form).replace(&format!("Length: {}", form.len()), &format!("Length: {length}")), back, effect)
}

impl Row {
    pub fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    pub fn required(self) -> Self {
        Self { issuer: IssuerRule::Required(ISSUER.into()), ..self }
    }

    /// Plays the row on a listener of its own.
    pub async fn play(self) {
        let mut scene = Scene::with(Redirect::Ipv4, self.issuer.clone(), limits()).await;
        if self.when == When::Answered {
            let iss = if self.issuer == IssuerRule::Ignored { "" } else { "&iss=https%3A%2F%2Flogin.example" };
            assert_eq!(scene.get(&format!("/?code=first&state={{state}}{iss}")).await.status(), Some(303));
            assert!(matches!(scene.event().await, Event::Answer(Answer::Code { .. })));
        }
        if self.when == When::Over {
            let Scene { listener, state, host, address } = scene;
            let _closing = listener.close();
            // Another listener stands in: the scene cannot be without one, and its own must be closed.
            scene = Scene { state, host, address, ..Scene::new().await };
        }

        let reply = scene.send(&self.request).await;

        match self.back {
            Back::Closed => assert_eq!(reply.text(), ""),
            Back::Empty(status) => assert_eq!((reply.status(), reply.body().as_str()), (Some(status), "")),
            Back::Page(status, heading) => check_page(&reply, status, &heading(texts())),
            Back::Done => {
                assert_eq!(reply.status(), Some(303), "{}", reply.text());
                let location = reply.headers("location").join("");
                check_page(&scene.get(&location).await, 200, &texts().received.heading);
            }
        }
        match (self.effect, self.when) {
            (Effect::Nothing, When::Waiting) => {
                assert_eq!(scene.notice(), None);
                if self.issuer == IssuerRule::IfPresent(ISSUER.into()) {
                    scene.still_waits().await;
                }
            }
            (Effect::Nothing, When::Answered | When::Over) => assert!(scene.is_quiet()),
            (Effect::Notice(outcome), _) => {
                assert_eq!(scene.notice(), Some(outcome));
                scene.still_waits().await;
            }
            (Effect::Ends(expected), _) => match scene.event().await {
                Event::Answer(answer) => assert!(expected(&answer), "{answer:?}"),
                Event::Notice(outcome) => panic!("only a notice: {outcome:?}"),
            },
        }
    }
}

fn check_page(reply: &crate::raw::Reply, status: u16, heading: &str) {
    assert_eq!(reply.status(), Some(status), "{}", reply.text());
    let body = reply.body();
    assert!(body.contains(&format!("<h1>{heading}</h1>")), "{heading}: {body}");
}
