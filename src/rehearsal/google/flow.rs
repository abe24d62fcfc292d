//! A sign-in under way, page by page: account, password, boxes, and the way back (`google.md` 1.3, 1.5, 2).

use super::account::{Account, Standing};
use super::back::Delivery;
use super::notice::Notice;
use super::pages::{self, Page};
use super::request::{AccessType, Earlier, Prompt, Refused, Request};
use super::scope::Scopes;
use super::switches::{AppAccess, Blocked, Personal, Verification};
use super::token::{Code, Use};
use super::{Accounts, State, opaque};
use crate::rehearsal::fields::Fields;

/// What the browser gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reply {
    /// A page.
    Page(Page),
    /// The way back.
    Back(Delivery),
}

impl From<Page> for Reply {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

/// The browser: who is signed in in it, and who has just done so.
#[derive(Debug, Default)]
pub(super) struct Browser {
    /// Who is signed in.
    pub(super) accounts: Vec<&'static Account>,
    /// Who signed in with this request.
    pub(super) signed_in: Option<&'static Account>,
}

/// A request with the page it has reached.
#[derive(Debug, Clone)]
pub(super) struct Flow {
    request: Request,
    stage: Stage,
}

/// The page that a sign-in has reached.
#[derive(Debug, Clone)]
enum Stage {
    /// Who is it?
    Account,
    /// Is it really?
    Password(&'static Account),
    /// *Google hasn't verified this app*.
    Unverified(&'static Account),
    /// What may the program do?
    Consent(&'static Account, Choice),
    /// Nothing leads on from here.
    Over,
}

/// What somebody can decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    /// Each of these by its box.
    Boxes(Scopes),
    /// All of these or nothing.
    All(Scopes),
}

impl Accounts {
    /// Begins with a request, or says why not.
    pub(super) fn begin(&self, request: Result<Request, Refused>, browser: &Browser) -> Reply {
        let request = match request {
            Ok(request) => request,
            Err(Refused(notice, detail)) => return pages::notice(notice, &detail, None).into(),
        };
        let context = opaque(32);
        let mut flow = Flow {
            request,
            stage: Stage::Account,
        };
        let mut state = self.state();
        let reply = self.first_page(&mut state, &mut flow, &context, &browser.accounts);
        state.flows.put(context, flow);
        reply
    }

    fn first_page(
        &self,
        state: &mut State,
        flow: &mut Flow,
        context: &str,
        accounts: &[&'static Account],
    ) -> Reply {
        let prompt = flow.request.prompt;
        let hint = flow.request.login_hint.clone().unwrap_or_default();
        let hinted = Account::find(&hint);
        // With `hd` the chooser prefers accounts of the domain; it excludes nobody (1.3).
        let domain = flow.request.domain.clone();
        let preferred: Vec<_> = accounts
            .iter()
            .copied()
            .filter(|account| {
                domain
                    .as_deref()
                    .is_none_or(|name| name == "*" || account.domain() == Some(name))
            })
            .collect();
        let accounts = if preferred.is_empty() {
            accounts
        } else {
            &preferred
        };
        let known = match hinted {
            Some(account) => accounts.iter().copied().find(|other| *other == account),
            None if accounts.len() == 1 => accounts.first().copied(),
            None => None,
        };
        match (known, hinted) {
            (Some(account), _) if !prompt.selects() => self.proceed(state, flow, context, account),
            _ if prompt == Prompt::Silent => self.interaction_required(&flow.request),
            (None, Some(account)) => {
                flow.stage = Stage::Password(account);
                pages::password(context, account, None).into()
            }
            _ if accounts.is_empty() => pages::user_name(context, &hint, None).into(),
            _ => pages::chooser(context, accounts).into(),
        }
    }

    /// Goes on after something was done on a page.
    pub(super) fn act(&self, fields: &Fields, browser: &mut Browser) -> Reply {
        let mut state = self.state();
        let context = fields.get("ctx").unwrap_or_default();
        let Some(mut flow) = state.flows.get(context).cloned() else {
            return pages::notice(Notice::SomethingWrong, "", None).into();
        };
        let reply = self.step(&mut state, &mut flow, fields, browser);
        if let Some(kept) = state.flows.get_mut(context) {
            *kept = flow;
        }
        reply
    }

    fn step(
        &self,
        state: &mut State,
        flow: &mut Flow,
        fields: &Fields,
        browser: &mut Browser,
    ) -> Reply {
        let field = |name| fields.get(name).unwrap_or_default();
        let context = field("ctx");
        match (field("act"), flow.stage.clone()) {
            ("other", Stage::Account | Stage::Password(_)) => {
                flow.stage = Stage::Account;
                pages::user_name(context, "", None).into()
            }
            ("", Stage::Account) if fields.get("account").is_some() => {
                let picked = Account::find(field("account"));
                match picked.filter(|account| browser.accounts.contains(account)) {
                    Some(account) => self.proceed(state, flow, context, account),
                    None => pages::user_name(context, "", None).into(),
                }
            }
            ("next", Stage::Account) => match Account::find(field("user")) {
                Some(account) => {
                    flow.stage = Stage::Password(account);
                    pages::password(context, account, None).into()
                }
                None => pages::user_name(
                    context,
                    field("user"),
                    Some("Couldn't find your Google Account"),
                )
                .into(),
            },
            ("sign-in", Stage::Password(account)) if field("password") == account.password() => {
                browser.signed_in = Some(account);
                self.proceed(state, flow, context, account)
            }
            ("sign-in", Stage::Password(account)) => {
                let problem = "Wrong password. Try again or click Forgot password to reset it.";
                pages::password(context, account, Some(problem)).into()
            }
            ("advanced", Stage::Unverified(account)) => self.choose(state, flow, context, account),
            ("approve", Stage::Consent(account, choice)) => {
                self.decided(state, flow, fields, account, &choice)
            }
            ("decline", Stage::Consent(..) | Stage::Unverified(_)) => {
                flow.stage = Stage::Over;
                let fields = vec![("error", "access_denied".to_owned())];
                Reply::Back(self.refuse(&flow.request, fields))
            }
            // The browser's Back button and reload lead here.
            _ => pages::notice(Notice::SomethingWrong, "", None).into(),
        }
    }

    /// Goes on with somebody who is signed in.
    fn proceed(
        &self,
        state: &mut State,
        flow: &mut Flow,
        context: &str,
        account: &'static Account,
    ) -> Reply {
        if let Some(reply) = self.gate(state, &flow.request, account) {
            flow.stage = Stage::Over;
            return reply;
        }
        if self.switches().verification == Verification::Warned
            && self.access(state, account) != AppAccess::Trusted
            && flow.request.prompt != Prompt::Silent
        {
            flow.stage = Stage::Unverified(account);
            return pages::unverified(context, account).into();
        }
        self.choose(state, flow, context, account)
    }

    /// What stops this person, if anything does.
    fn gate(&self, state: &State, request: &Request, account: &'static Account) -> Option<Reply> {
        let switches = self.switches();
        let stop = |notice| Some(pages::notice(notice, "", Some(account)).into());
        if self.stage.behaviour().strand {
            return stop(Notice::SomethingWrong);
        }
        if let Some(notice) = switches.obstacle {
            return stop(notice);
        }
        let access = self.access(state, account);
        if matches!(access, AppAccess::Blocked | AppAccess::Limited) {
            if switches.blocked == Blocked::SentBack {
                let fields = vec![("error", "admin_policy_enforced".to_owned())];
                return Some(Reply::Back(self.refuse(request, fields)));
            }
            let page = pages::blocked(account, switches.message);
            return Some(page.into());
        }
        let foreign = request.scopes.of_workspace();
        let personal = account.standing == Standing::Personal;
        if personal && !foreign.is_empty() && switches.personal == Personal::RefusedOnPage {
            let names: Vec<_> = foreign.names().map(super::scope::long).collect();
            return Some(
                pages::notice(Notice::InvalidScope, &names.join(", "), Some(account)).into(),
            );
        }
        None
    }

    /// Shows what can be decided, or goes back at once where everything was granted before.
    fn choose(
        &self,
        state: &mut State,
        flow: &mut Flow,
        context: &str,
        account: &'static Account,
    ) -> Reply {
        let request = &flow.request;
        let open = request.scopes.without(&state.granted(account));
        if open.is_empty() && !request.prompt.consents() {
            return self.finish(state, flow, account, Shown::Nothing);
        }
        if request.prompt == Prompt::Silent {
            return self.interaction_required(request);
        }
        let trusted = self.access(state, account) == AppAccess::Trusted;
        let (sign_in, others) = (
            request.scopes.of_sign_in().len(),
            request.scopes.with_box().len(),
        );
        // One scope alone has no box, several have (the table of section 2).
        let boxes = !trusted && (sign_in > 0 && others > 0 || others > 1);
        let choice = if boxes {
            Choice::Boxes(open.with_box())
        } else {
            Choice::All(if open.is_empty() {
                request.scopes.clone()
            } else {
                open
            })
        };
        let page = pages::consent(context, account, &choice, None);
        flow.stage = Stage::Consent(account, choice);
        page.into()
    }

    fn decided(
        &self,
        state: &mut State,
        flow: &mut Flow,
        fields: &Fields,
        account: &'static Account,
        choice: &Choice,
    ) -> Reply {
        let has = |name: &str| fields.get(name).is_some();
        let mut given = match choice {
            Choice::All(scopes) => scopes.clone(),
            Choice::Boxes(open) if has("all") => open.clone(),
            Choice::Boxes(open) => open.ticked(|name| has(&pages::box_name(name))),
        };
        given.extend(&flow.request.scopes.of_sign_in());
        if given.is_empty() {
            let problem = "Select at least one permission to continue.";
            let context = fields.get("ctx").unwrap_or_default();
            return pages::consent(context, account, choice, Some(problem)).into();
        }
        state.grants.entry(account.id).or_default().extend(&given);
        self.finish(state, flow, account, Shown::Consent)
    }

    fn finish(
        &self,
        state: &mut State,
        flow: &mut Flow,
        account: &'static Account,
        shown: Shown,
    ) -> Reply {
        flow.stage = Stage::Over;
        let request = &flow.request;
        let granted = state.granted(account);
        let scopes = match request.earlier {
            Earlier::Included => granted,
            Earlier::Left => request.scopes.within(&granted),
        };
        let code = format!("4/0{}", opaque(54));
        self.stage.handed_out(&serde_json::json!({ "code": code }));
        let entry = Code {
            account,
            scopes: scopes.clone(),
            redirect: request.redirect.clone(),
            challenge: request.challenge.clone(),
            nonce: request.nonce.clone(),
            refresh: request.access_type == AccessType::Offline && shown == Shown::Consent,
            issued: self.now(),
            used: Use::Fresh,
        };
        state.codes.put(code.clone(), entry);
        let mut fields = vec![
            ("code", code),
            ("scope", scopes.redirect()),
            ("authuser", "0".to_owned()),
        ];
        fields.extend(account.domain().map(|domain| ("hd", domain.to_owned())));
        let prompt = match shown {
            Shown::Consent => "consent",
            Shown::Nothing => "none",
        };
        fields.push(("prompt", prompt.to_owned()));
        Reply::Back(self.success(request, fields))
    }

    fn interaction_required(&self, request: &Request) -> Reply {
        let fields = vec![
            ("error", "interaction_required".to_owned()),
            ("error_subtype", "access_denied".to_owned()),
        ];
        Reply::Back(self.refuse(request, fields))
    }
}

/// Whether somebody saw the consent page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// It was shown.
    Consent,
    /// It was not.
    Nothing,
}
