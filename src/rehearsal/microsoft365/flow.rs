//! A sign-in under way, page by page: account, password, consent or wall, and the way back
//! (`microsoft-365.md` 1.3, 2.1, 2.3).

use super::consent::Principal;
use super::decision::{Next, next};
use super::delivery::{Delivery, deliver};
use super::directory::{Identity, Member};
use super::fault::{Fault, Layout, Trace};
use super::ledger::{Code, Use};
use super::pages::{self, Offer, Page};
use super::request::{Endpoint, Prompt, Purpose, Refused, Request, Return, organization};
use super::scope::{GRAPH_ADDRESS, Scopes};
use super::switches::{Barrier, Cancelled, Obstacle};
use super::{APPLICATION, CLIENT_ID, Entra, State, guid, opaque};

/// What the browser gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rehearsal) enum Reply {
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
pub(crate) struct Browser {
    /// Who is signed in.
    pub(crate) accounts: Vec<&'static Member>,
    /// Who signed in with this request.
    pub(crate) signed_in: Option<&'static Member>,
}

/// A request with the page it has reached.
#[derive(Debug, Clone)]
pub(crate) struct Flow {
    request: Request,
    stage: Stage,
    trace: Trace,
    /// Told as `session_state` and `sid`.
    session: String,
}

/// The page that a sign-in has reached.
#[derive(Debug, Clone, Copy)]
enum Stage {
    /// Who is it?
    Account,
    /// Is it really?
    Password(&'static Member),
    /// May the program?
    Consent(Identity),
    /// An administrator must decide.
    Wall,
    /// Nothing leads on from here.
    Over,
}

/// What somebody did on a page.
#[derive(Debug, Default)]
pub(crate) struct Act<'a> {
    /// The flow.
    pub(crate) context: &'a str,
    /// The button.
    pub(crate) button: &'a str,
    /// The user name that was typed.
    pub(crate) user: &'a str,
    /// The account that was picked.
    pub(crate) account: Option<&'a str>,
    /// The password that was typed.
    pub(crate) password: &'a str,
    /// Whether *Consent on behalf of your organization* was ticked.
    pub(crate) organization: bool,
}

impl Entra {
    /// Begins with a request, or says why not.
    pub(in crate::rehearsal) fn begin(
        &self,
        request: Result<Request, Refused>,
        trace: Trace,
        browser: &Browser,
    ) -> Reply {
        let request = match request {
            Ok(request) => request,
            Err(Refused::OnPage(fault)) => return pages::trouble(&fault, &trace).into(),
            Err(Refused::SentBack(back, fault)) => return self.refuse(&back, &fault, &trace),
        };
        let context = opaque(32);
        let mut flow = Flow {
            request,
            stage: Stage::Account,
            trace,
            session: guid::random(),
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
        accounts: &[&'static Member],
    ) -> Reply {
        let hint = flow.request.login_hint.clone().unwrap_or_default();
        let hinted = Member::find(&hint);
        let signed_in = match hinted {
            Some(member) => accounts.iter().copied().find(|account| *account == member),
            None if accounts.len() == 1 => accounts.first().copied(),
            None => None,
        };
        let several = accounts.len() > 1 && hinted.is_none();
        match (flow.request.prompt(), signed_in, hinted) {
            (Prompt::None | Prompt::Needed | Prompt::Consent, Some(member), _) => {
                self.proceed(state, flow, context, member)
            }
            (Prompt::None, None, _) if several => {
                self.refuse_flow(flow, &Fault::several_signed_in())
            }
            (Prompt::None, None, _) => self.refuse_flow(flow, &Fault::nobody_signed_in()),
            (Prompt::SelectAccount, _, _) if !accounts.is_empty() => {
                pages::chooser(context, accounts).into()
            }
            (Prompt::Needed | Prompt::Consent, None, _) if several => {
                pages::chooser(context, accounts).into()
            }
            (_, _, Some(member)) => {
                flow.stage = Stage::Password(member);
                pages::password(context, member, None).into()
            }
            (_, _, None) => pages::user_name(context, &hint, None).into(),
        }
    }

    /// Goes on after something was done on a page.
    pub(in crate::rehearsal) fn act(&self, act: &Act<'_>, browser: &mut Browser) -> Reply {
        let mut state = self.state();
        let Some(mut flow) = state.flows.get(act.context).cloned() else {
            return pages::trouble(&Fault::flow_expired(), &Trace::new(self.now(), None)).into();
        };
        let reply = self.step(&mut state, &mut flow, act, browser);
        if let Some(kept) = state.flows.get_mut(act.context) {
            *kept = flow;
        }
        reply
    }

    fn step(
        &self,
        state: &mut State,
        flow: &mut Flow,
        act: &Act<'_>,
        browser: &mut Browser,
    ) -> Reply {
        let context = act.context;
        match (act.button, flow.stage) {
            ("other", Stage::Account | Stage::Password(_) | Stage::Wall) => {
                flow.stage = Stage::Account;
                pages::user_name(context, "", None).into()
            }
            ("", Stage::Account) if act.account.is_some() => self.pick(state, flow, act, browser),
            ("next", Stage::Account) => match Member::find(act.user) {
                Some(member) => {
                    flow.stage = Stage::Password(member);
                    pages::password(context, member, None).into()
                }
                None => pages::user_name(context, act.user, Some(UNKNOWN_USER)).into(),
            },
            ("sign-in", Stage::Password(member)) if act.password == member.password() => {
                browser.signed_in = Some(member);
                self.proceed(state, flow, context, member)
            }
            ("sign-in", Stage::Password(member)) => {
                pages::password(context, member, Some(WRONG_PASSWORD)).into()
            }
            ("approve", Stage::Consent(identity)) => {
                let for_all = flow.request.purpose == Purpose::AdminConsent
                    || (act.organization && identity.is_administrator());
                let principal = if for_all {
                    Principal::All
                } else {
                    Principal::Person(identity.object)
                };
                state.grants.write(
                    identity.tenant.id,
                    principal,
                    &flow.request.scopes,
                    self.now(),
                );
                self.finish(state, flow, &identity)
            }
            ("decline", Stage::Consent(_)) => self.refuse_flow(flow, &Fault::declined()),
            ("return", Stage::Wall) if flow.request.back.endpoint == Endpoint::Device => {
                self.refuse_flow(flow, &Fault::declined())
            }
            ("return", Stage::Wall) => Reply::Back(deliver(
                &flow.request.back,
                cancelled_at_wall(&flow.request),
            )),
            ("request", Stage::Wall) => pages::request_sent().into(),
            // The browser's Back button and reload lead here, as they do in the real one.
            _ => pages::trouble(&Fault::flow_expired(), &flow.trace).into(),
        }
    }

    fn pick(&self, state: &mut State, flow: &mut Flow, act: &Act<'_>, browser: &Browser) -> Reply {
        let picked = act.account.and_then(Member::find);
        match picked.filter(|member| browser.accounts.contains(member)) {
            Some(member) => self.proceed(state, flow, act.context, member),
            None => pages::user_name(act.context, "", None).into(),
        }
    }

    /// Goes on with somebody who is signed in.
    fn proceed(
        &self,
        state: &mut State,
        flow: &mut Flow,
        context: &str,
        member: &'static Member,
    ) -> Reply {
        let request = &flow.request;
        let Some(identity) = member.at(request.authority) else {
            let name = organization(request.authority);
            let fault = Fault::foreign_account(&member.identity_provider(), name, CLIENT_ID);
            flow.stage = Stage::Over;
            return match request.purpose {
                Purpose::AdminConsent => self.refuse_flow(flow, &fault),
                Purpose::Code { .. } => pages::trouble(&fault, &flow.trace).into(),
            };
        };
        if let Some(reply) = self.obstacle(flow, member) {
            flow.stage = Stage::Over;
            return reply;
        }
        let granted = self.granted(state, &identity, self.now());
        let next = next(request, &identity, &granted, self.switches().user_consent);
        if request.prompt() == Prompt::None && next != Next::Done {
            let fault = Fault::no_consent("consent_required", CLIENT_ID, APPLICATION);
            return self.refuse_flow(flow, &fault);
        }
        flow.stage = if next == Next::Wall {
            Stage::Wall
        } else {
            Stage::Consent(identity)
        };
        match next {
            Next::Done => self.finish(state, flow, &identity),
            Next::Consent | Next::AcceptForOrganization => {
                pages::consent(context, member.user, &flow.request, Offer::None).into()
            }
            Next::ConsentWithBox => {
                pages::consent(context, member.user, &flow.request, Offer::Organization).into()
            }
            Next::Wall => match self.switches().barrier {
                Barrier::Wall => pages::wall(context, member.user).into(),
                Barrier::Workflow => pages::workflow(context, member.user).into(),
            },
        }
    }

    fn obstacle(&self, flow: &Flow, member: &Member) -> Option<Reply> {
        let policy = self.switches().policy;
        let page = || Some(pages::policy(member.user, &flow.trace, policy).into());
        if self.stage.behaviour().strand {
            return page();
        }
        match self.switches().obstacle {
            Obstacle::PolicyOnPage => page(),
            Obstacle::PolicyByRedirect => {
                Some(self.refuse_flow(flow, &Fault::blocked_by_policy("access_denied", policy)))
            }
            Obstacle::AssignmentRequired => {
                Some(self.refuse_flow(flow, &Fault::not_assigned(CLIENT_ID, APPLICATION)))
            }
            Obstacle::None | Obstacle::PolicyOnRefresh | Obstacle::SecondFactorOnRefresh => None,
        }
    }

    fn finish(&self, state: &mut State, flow: &mut Flow, identity: &Identity) -> Reply {
        flow.stage = Stage::Over;
        let (request, session) = (&flow.request, flow.session.clone());
        if request.back.endpoint == Endpoint::Device {
            return self.approve_device(&request.back.address, identity, &session);
        }
        let fields = match &request.purpose {
            Purpose::Code {
                nonce, challenge, ..
            } => {
                let code = format!("1.{}", opaque(450));
                let entry = Code {
                    authority: request.authority,
                    identity: *identity,
                    scopes: request.scopes.clone(),
                    redirect: request.back.address.clone(),
                    challenge: challenge.clone(),
                    nonce: nonce.clone(),
                    session: session.clone(),
                    issued: self.now(),
                    used: Use::Fresh,
                };
                self.stage.handed_out(&serde_json::json!({ "code": code }));
                state.codes.put(code.clone(), entry);
                vec![("code", code), ("session_state", session)]
            }
            Purpose::AdminConsent => vec![
                ("admin_consent", "True".to_owned()),
                ("tenant", identity.tenant.id.to_owned()),
                ("scope", full_names(&request.scopes)),
            ],
        };
        Reply::Back(deliver(&request.back, fields))
    }

    fn refuse_flow(&self, flow: &Flow, fault: &Fault) -> Reply {
        self.refuse(&flow.request.back, fault, &flow.trace)
    }

    /// Sends an error back. The admin consent endpoint adds `admin_consent=True` to it all the same (2.3).
    fn refuse(&self, back: &Return, fault: &Fault, trace: &Trace) -> Reply {
        match back.endpoint {
            Endpoint::Authorize => {
                let fields = fault.parameters(trace, &self.bases.pages, Layout::OneLine);
                return Reply::Back(deliver(back, fields));
            }
            Endpoint::Device => return self.decline_device(&back.address),
            Endpoint::AdminConsent => {}
        }
        let mut back = back.clone();
        let mut fault = fault.clone();
        if fault.number == 65004 {
            match self.switches().cancelled {
                // Seen in the wild: a stray `#` at the end.
                Cancelled::AccessDenied => back.state = back.state.map(|state| state + "#"),
                Cancelled::ConsentRequired => fault.word = "consent_required",
            }
        }
        let mut fields = fault.parameters(trace, &self.bases.pages, Layout::Lines);
        fields.push(("admin_consent", "True".to_owned()));
        Reply::Back(deliver(&back, fields))
    }
}

const UNKNOWN_USER: &str = "This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.";
const WRONG_PASSWORD: &str =
    "Your account or password is incorrect. If you don't remember your password, reset it now.";

fn cancelled_at_wall(request: &Request) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("error", "access_denied".to_owned()),
        ("error_subcode", "cancel".to_owned()),
    ];
    if request.purpose == Purpose::AdminConsent {
        fields.push(("admin_consent", "True".to_owned()));
    }
    fields
}

fn full_names(scopes: &Scopes) -> String {
    scopes
        .of_graph()
        .map(|scope| format!("{GRAPH_ADDRESS}/{scope}"))
        .collect::<Vec<_>>()
        .join(" ")
}
