//! Requests by way of a proxy: its own question for a sign-in is answered, a server's is not (S-TLS-06, S-FLW-07).

use reqwest::RequestBuilder;
use url::Url;

use super::proxy::{Question, unless_asked};
use super::{Answer, Client, Error};

/// A request that can be made once more.
pub(super) struct Repeatable<'a> {
    /// Where it goes.
    pub(super) url: &'a Url,
    /// Whether it may reach a server twice (RFC 9110 9.2.1).
    pub(super) is_safe: bool,
    /// The largest answer that is read.
    pub(super) largest: usize,
}

impl Client {
    /// Sends a request by way of a proxy, and once more where the proxy asked for a sign-in and there is one: a request in
    /// a tunnel only if the tunnel did not come about, another only if it may be repeated.
    pub(super) async fn send_through(
        &self,
        proxy: &Url,
        request: Repeatable<'_>,
        ask: impl Fn() -> RequestBuilder,
    ) -> Result<Answer, Error> {
        let Repeatable {
            url,
            is_safe,
            largest,
        } = request;
        let shown = self.ways.login(proxy);
        let answer = match self.once(url, ask(), largest).await {
            Err(Error::ProxyAuthentication { .. }) => {
                // What the proxy offers is seen by our own connection alone, which knows what the key store has for it.
                self.ways.refused(proxy, shown.as_ref());
                let connected = self.connector().connect(url).await;
                drop(connected.map_err(|broken| broken.error)?);
                return self.once(url, ask(), largest).await.and_then(unless_asked);
            }
            ended => ended?,
        };
        // In a tunnel the server answers, which gets neither a login nor the request again.
        if answer.status != 407 || url.scheme() == "https" {
            return unless_asked(answer);
        }
        let asks = Question {
            proxy,
            wanted: url,
            sent: shown.as_ref(),
            headers: &answer.headers,
        };
        if !is_safe {
            return Err(self.ways.asked(asks).await);
        }
        let turn = self.ways.next(asks).await?;
        let shown = self.ways.login(proxy);
        let again = self.once(url, ask(), largest).await?;
        drop(turn);
        if again.status != 407 {
            return Ok(again);
        }
        let asks = Question {
            sent: shown.as_ref(),
            headers: &again.headers,
            ..asks
        };
        Err(self.ways.asked(asks).await)
    }
}
