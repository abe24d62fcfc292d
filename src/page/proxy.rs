//! The sign-in to the proxy of the network: asked once, kept in the key store, sent to this proxy alone.

use iced::Task;
use iced::task::Handle;

use crate::check::{Failure, Outcome, System};
use crate::connect::{self, Kept};
use crate::text::Texts;
use crate::theme::{space, width};
use crate::widget::button::{primary, quiet};
use crate::widget::card::card;
use crate::widget::field::field;
use crate::widget::rows::{ends, line_of, rows};
use crate::widget::{Element, Tone, focus, words};
use crate::world::World;

use super::configure::Private;
use super::told;

/// The id of the first field.
pub const FIRST: &str = "proxy-user";
/// The id of the field for the password.
const PASSWORD: &str = "proxy-password";

/// What was interrupted, and is tried again afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// The work of a card.
    Card(System),
    /// The look at this computer and its network.
    Ready,
}

/// What is entered.
#[derive(Debug)]
pub struct Page {
    address: String,
    user: String,
    password: Private,
    readable: bool,
    state: State,
    after: After,
}

#[derive(Debug)]
enum State {
    Typing,
    /// The user name was not entered.
    Incomplete,
    /// The proxy is asked; giving up ends that.
    Trying {
        _work: Handle,
    },
    /// It does not accept what was entered.
    Refused,
    /// Something else is in the way.
    Failed(Failure),
    /// Nothing is kept for it any more, if something was.
    Forgotten {
        was_kept: bool,
    },
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user name was changed.
    User(String),
    /// The password was changed.
    Password(Private),
    /// The password is shown, or hidden.
    Toggle,
    /// Both were given.
    Given,
    /// The proxy has accepted them and they are kept, or not.
    Answered(Result<Kept, Failure>),
    /// Forget what is kept for this proxy.
    Forget,
    /// It is forgotten, if something was kept, or not.
    Forgotten(Result<bool, Failure>),
    /// No sign-in to the proxy.
    Cancel,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Go back and try again what was interrupted.
    GoOn(After),
    /// Go back.
    Leave,
}

impl Page {
    /// An empty form for the proxy at this address.
    #[must_use]
    pub fn new(address: String, after: After) -> Self {
        Self {
            address,
            user: String::new(),
            password: Private::default(),
            readable: false,
            state: State::Typing,
            after,
        }
    }

    /// What is tried again afterwards.
    #[must_use]
    pub fn after(&self) -> After {
        self.after
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, world: &World) -> Action {
        match message {
            Message::User(user) => self.user = user,
            Message::Password(password) => self.password = password,
            Message::Toggle => {
                self.readable = !self.readable;
                return Action::None;
            }
            Message::Given => return self.given(world),
            Message::Answered(Ok(_)) => return Action::GoOn(self.after),
            Message::Answered(Err(failure)) => return self.refused(failure),
            Message::Forget => return self.forget(world),
            Message::Forgotten(ended) => {
                self.state = match ended {
                    Ok(was_kept) => State::Forgotten { was_kept },
                    Err(failure) => State::Failed(failure),
                };
                return Action::None;
            }
            Message::Cancel => return Action::Leave,
        }
        self.state = State::Typing;
        Action::None
    }

    /// Asks the proxy, once at a time.
    fn given(&mut self, world: &World) -> Action {
        if matches!(self.state, State::Trying { .. }) {
            return Action::None;
        }
        let user = self.user.trim().to_owned();
        if user.is_empty() {
            self.state = State::Incomplete;
            return Action::Run(focus::to(FIRST));
        }
        let (world, address) = (world.clone(), self.address.clone());
        let password = crate::secret::Secret::new(self.password.expose().to_owned());
        let ask = async move { connect::proxy_sign_in(&world, &address, &user, &password).await };
        let (task, handle) = Task::perform(ask, Message::Answered).abortable();
        self.state = State::Trying {
            _work: handle.abort_on_drop(),
        };
        Action::Run(task)
    }

    /// Forgets what is kept, unless the proxy is being asked.
    fn forget(&mut self, world: &World) -> Action {
        if matches!(self.state, State::Trying { .. }) {
            return Action::None;
        }
        let (world, address) = (world.clone(), self.address.clone());
        let forget = async move { connect::forget_proxy_sign_in(&world, &address).await };
        Action::Run(Task::perform(forget, Message::Forgotten))
    }

    /// What was refused is not sent again by itself: the person corrects it.
    fn refused(&mut self, failure: Failure) -> Action {
        if !matches!(self.state, State::Trying { .. }) {
            return Action::None;
        }
        let (state, lead) = match failure.outcome {
            Outcome::NetProxyAuth if failure.get("refused").is_some() => (State::Refused, PASSWORD),
            _ => (State::Failed(failure), FIRST),
        };
        self.state = state;
        Action::Run(focus::to(lead))
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let lead = texts.with("proxy-lead", &[("proxy", &self.address)]);
        let missing =
            matches!(self.state, State::Incomplete).then(|| texts.get("proxy-user-missing"));
        let refused = matches!(self.state, State::Refused).then(|| texts.get("proxy-refused"));
        let trying = matches!(self.state, State::Trying { .. });
        let user = field(texts.get("proxy-user"), &self.user)
            .id(FIRST)
            .error(missing)
            .width(width::FIELD)
            .on_input(Message::User)
            .on_submit(Message::Given);
        let password = field(texts.get("proxy-password"), self.password.expose())
            .id(PASSWORD)
            .error(refused)
            .secret()
            .secure(!self.readable)
            .width(width::FIELD)
            .on_input(|text| Message::Password(text.into()))
            .on_submit(Message::Given);
        let readable = if self.readable {
            "proxy-hide"
        } else {
            "proxy-show"
        };
        let readable = quiet(texts.get(readable)).flush().on_press(Message::Toggle);
        let give =
            primary(texts.get("proxy-give")).on_press_maybe((!trying).then_some(Message::Given));
        let cancel = quiet(texts.get("card-cancel"))
            .at_end()
            .on_press(Message::Cancel);
        let forget =
            quiet(texts.get("proxy-forget")).on_press_maybe((!trying).then_some(Message::Forget));
        let forgotten = match &self.state {
            State::Forgotten { was_kept: true } => Some("proxy-forgotten"),
            State::Forgotten { was_kept: false } => Some("proxy-nothing-kept"),
            _ => None,
        };
        let forgotten =
            forgotten.map(|id| words::hint(texts.with(id, &[("proxy", &self.address)])));
        let failed = match &self.state {
            State::Failed(failure) => Some(told(Tone::Bad, &texts.failure(failure), Vec::new())),
            _ => None,
        };
        let form = card()
            .push(Element::from(user))
            .push(Element::from(password))
            .push_close(line_of(vec![readable.into()]))
            .push_maybe(failed)
            .push(ends(vec![give.into()], vec![cancel.into()]))
            .push_close(line_of(vec![forget.into()]))
            .push_maybe(forgotten)
            .push_maybe(trying.then(|| words::hint(texts.get("proxy-trying"))));
        rows(space::FIELD)
            .push(words::heading(texts.get("proxy-heading")))
            .push_after(space::GROUP, words::lead(lead))
            .push_after(space::CARD_X, form)
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world() -> World {
        crate::world::tests::world_below(std::path::Path::new("/nonexistent"))
    }

    fn page() -> Page {
        let mut page = Page::new("proxy.corp.example:3128".to_owned(), After::Ready);
        let typed = [
            Message::User("kari".to_owned()),
            Message::Password("correct horse".to_owned().into()),
        ];
        for message in typed {
            assert!(matches!(page.update(message, &world()), Action::None));
        }
        page
    }

    #[test]
    fn nothing_is_sent_without_a_user_name() {
        let mut page = Page::new("proxy.corp.example:3128".to_owned(), After::Ready);

        let asked = page.update(Message::Given, &world());

        assert!(
            matches!(asked, Action::Run(_)),
            "the focus goes to the field"
        );
        assert!(matches!(page.state, State::Incomplete));
    }

    #[test]
    fn what_the_proxy_refuses_is_said_and_not_sent_again_by_itself() {
        let mut page = page();
        assert!(matches!(
            page.update(Message::Given, &world()),
            Action::Run(_)
        ));
        assert!(
            matches!(page.update(Message::Given, &world()), Action::None),
            "once at a time"
        );

        let no = Failure::new(Outcome::NetProxyAuth, "407").fact("refused", "yes");
        let answered = page.update(Message::Answered(Err(no)), &world());

        assert!(matches!(answered, Action::Run(_)), "the focus only");
        assert!(matches!(page.state, State::Refused));
    }

    #[test]
    fn what_is_kept_can_be_forgotten() {
        let mut page = page();
        assert!(matches!(
            page.update(Message::Forget, &world()),
            Action::Run(_)
        ));

        let done = page.update(Message::Forgotten(Ok(true)), &world());

        assert!(matches!(done, Action::None));
        assert!(matches!(page.state, State::Forgotten { was_kept: true }));
    }

    #[test]
    fn an_answer_after_giving_up_changes_nothing() {
        let mut page = page();

        let late = Failure::new(Outcome::NetProxyAuth, "407");
        let late = page.update(Message::Answered(Err(late)), &world());

        assert!(matches!(late, Action::None));
        assert!(matches!(page.state, State::Typing));
    }

    #[test]
    fn the_password_is_in_no_debug_form() {
        let page = page();
        let message = Message::Password("correct horse".to_owned().into());

        assert!(!format!("{page:?} {message:?}").contains("horse"));
    }
}
