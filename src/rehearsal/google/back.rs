//! The way back to the program (`google.md` 1.5, 7.4).

use url::Url;

use super::Accounts;
use super::request::{Mode, Request};
use super::switches::RedirectIssuer;

/// An answer on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Delivery {
    /// The browser is sent to this address.
    Redirect(String),
    /// The browser posts these fields to this address.
    Post {
        /// Where.
        address: String,
        /// What.
        fields: Vec<(&'static str, String)>,
    },
}

/// Names and values of an answer.
type Answer = Vec<(&'static str, String)>;

impl Accounts {
    /// A code on its way; `state` and `iss` come first.
    pub(super) fn success(&self, request: &Request, fields: Answer) -> Delivery {
        let issuer = self.issuer_told(RedirectIssuer::WithCode);
        let state = request.state.clone().map(|state| ("state", state));
        let first = state
            .into_iter()
            .chain(issuer.map(|issuer| ("iss", issuer)));
        deliver(request, first.chain(fields).collect())
    }

    /// An error on its way.
    pub(super) fn refuse(&self, request: &Request, mut fields: Answer) -> Delivery {
        fields.extend(request.state.clone().map(|state| ("state", state)));
        let issuer = self.issuer_told(RedirectIssuer::Always);
        fields.extend(issuer.map(|issuer| ("iss", issuer)));
        deliver(request, fields)
    }

    fn issuer_told(&self, least: RedirectIssuer) -> Option<String> {
        match self.switches().redirect_issuer {
            RedirectIssuer::Another => Some("https://accounts.elsewhere.example".to_owned()),
            RedirectIssuer::Always => Some(self.bases.accounts.clone()),
            RedirectIssuer::WithCode if least == RedirectIssuer::WithCode => {
                Some(self.bases.accounts.clone())
            }
            RedirectIssuer::WithCode | RedirectIssuer::Never => None,
        }
    }
}

fn deliver(request: &Request, fields: Answer) -> Delivery {
    let mut address =
        Url::parse(&request.redirect).expect("the way back was checked when it was asked for");
    match request.mode {
        Mode::FormPost => {
            return Delivery::Post {
                address: address.into(),
                fields,
            };
        }
        Mode::Query => drop(address.query_pairs_mut().extend_pairs(fields)),
        Mode::Fragment => {
            let text = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(fields)
                .finish();
            address.set_fragment(Some(&text));
        }
    }
    Delivery::Redirect(address.into())
}
