//! An outside by script for tests: hosts that answer after a while, and a record of who was asked what.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::sleep;
use url::Url;

use super::outside::{Asker, Got, Outside};
use super::plan::Candidate;
use crate::check::{Failure, Outcome};
use crate::exchange::authenticate::{Request, Scheme};
use crate::http::{Answer, Distrust, Error, Service, Trace};

/// What a host does with strangers.
#[derive(Debug, Clone)]
pub(super) enum Reaction {
    /// Asks to sign in by NTLM.
    Exchange,
    /// Asks to sign in by Basic.
    Basic,
    /// Sends on.
    To(String),
    /// A web site.
    Site,
    /// A sign-in page.
    Gateway,
    /// No connection.
    Silent,
    /// No name server answers.
    Unnamed,
    /// A connection, and then nothing.
    Hangs,
    Refused,
    Absent,
    Tls(Distrust),
}

/// What a host says to somebody with a password.
#[derive(Debug, Clone)]
pub(super) enum Said {
    Settings,
    Cloud,
    NoEws,
    /// An error in the payload.
    Error(u16),
    /// An internal error, but only the first time.
    Stumbles,
    RedirectUrl(String),
    RedirectAddress(String),
    /// An HTTP redirect.
    Moved(String),
    Refuses,
    /// Takes the password and never answers.
    Hangs,
    /// Takes the password and breaks the connection.
    Cuts,
    /// Names no EWS by POX and refuses by SOAP.
    RefusesSoap,
    Unavailable,
    /// Knows SOAP only.
    SoapOnly,
}

#[derive(Debug, Clone)]
pub(super) struct Host {
    pub after: Duration,
    pub reaction: Reaction,
    pub said: Said,
    pub json: Json,
}

/// What a host answers in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Json {
    /// Nothing.
    No,
    /// Its address.
    Address,
    /// An error, as other services have it too.
    Error,
}

#[derive(Debug, Default)]
pub(super) struct Record {
    pub names: Vec<String>,
    pub gets: Vec<Url>,
    pub asked: Vec<Url>,
    pub refused: usize,
    /// Passwords without a verdict.
    pub in_doubt: usize,
    pub after_refusal: usize,
}

#[derive(Debug, Default)]
pub(super) struct Script {
    pub hosts: BTreeMap<String, Host>,
    pub services: Vec<Service>,
    pub alias: Option<String>,
    pub directory: Vec<Candidate>,
    pub no_password: bool,
    pub record: Arc<Mutex<Record>>,
}

/// A host that reacts after some milliseconds.
pub(super) fn host(after: u64, reaction: Reaction, said: Said) -> Host {
    Host {
        after: Duration::from_millis(after),
        reaction,
        said,
        json: Json::No,
    }
}

impl Script {
    pub fn with(mut self, origin: &str, host: Host) -> Self {
        drop(self.hosts.insert(origin.to_owned(), host));
        self
    }

    pub fn service(mut self, priority: u16, target: &str) -> Self {
        self.services.push(Service {
            priority,
            weight: 0,
            port: 443,
            target: target.to_owned(),
        });
        self
    }

    fn at(&self, address: &Url) -> Host {
        let known = self.hosts.get(&address.origin().ascii_serialization());
        known
            .cloned()
            .unwrap_or_else(|| host(2, Reaction::Absent, Said::Refuses))
    }
}

fn answer(address: &Url, status: u16, header: Option<(&'static str, &str)>, body: &str) -> Answer {
    let mut headers = hyper::HeaderMap::new();
    if let Some((name, value)) = header {
        drop(headers.insert(name, value.parse().expect("a value")));
    }
    Answer {
        host: address.host_str().expect("a host").to_owned(),
        status,
        media_type: String::new(),
        headers,
        body: body.as_bytes().to_vec(),
        sent: jiff::Timestamp::UNIX_EPOCH,
        received: jiff::Timestamp::UNIX_EPOCH,
    }
}

impl Outside for Script {
    type Asker = Actor;

    async fn get(&self, address: &Url) -> Got {
        self.record
            .lock()
            .expect("unbroken")
            .gets
            .push(address.clone());
        let script = self.at(address);
        let name = address.host_str().expect("a host").to_owned();
        let authenticate = "www-authenticate";
        let json = address.path().contains("autodiscover.json");
        sleep(script.after).await;
        let answer = match &script.reaction {
            _ if json && script.json == Json::Error => Ok(answer(
                address,
                200,
                None,
                "{\"ErrorCode\":\"InvalidRoute\",\"Protocol\":\"Ews\"}",
            )),
            _ if json && script.json == Json::Address => Ok(answer(
                address,
                200,
                None,
                &format!("{{\"Protocol\":\"Ews\",\"Url\":\"https://{name}/EWS/Exchange.asmx\"}}"),
            )),
            _ if json => Ok(answer(address, 404, None, "")),
            Reaction::Exchange => Ok(answer(address, 401, Some((authenticate, "NTLM")), "")),
            Reaction::Basic => Ok(answer(address, 401, Some((authenticate, "Basic")), "")),
            Reaction::To(target) => Ok(answer(address, 302, Some(("location", target)), "")),
            Reaction::Site => Ok(answer(address, 404, None, "<html>")),
            Reaction::Gateway => Ok(answer(address, 440, None, "")),
            Reaction::Silent => {
                sleep(Duration::from_secs(3).saturating_sub(script.after)).await;
                Err(Error::Silent {
                    host: name,
                    seconds: 3,
                })
            }
            Reaction::Unnamed => {
                sleep(Duration::from_secs(3).saturating_sub(script.after)).await;
                Err(Error::NameServer {
                    host: name,
                    reason: "no answer within 3 seconds".to_owned(),
                })
            }
            Reaction::Hangs => std::future::pending().await,
            Reaction::Refused => Err(Error::Refused { host: name }),
            Reaction::Absent => Err(Error::Name {
                host: name,
                reason: "unknown".to_owned(),
            }),
            Reaction::Tls(problem) => Err(Error::Tls {
                host: name,
                reason: "by script".to_owned(),
                problem: *problem,
                certificate: None,
            }),
        };
        Got {
            answer,
            trace: Trace::default(),
        }
    }

    async fn services(&self, name: &str) -> Result<Vec<Service>, Error> {
        self.record
            .lock()
            .expect("unbroken")
            .names
            .push(name.to_owned());
        sleep(Duration::from_millis(2)).await;
        Ok(self.services.clone())
    }

    async fn alias(&self, name: &str) -> Option<String> {
        self.record
            .lock()
            .expect("unbroken")
            .names
            .push(name.to_owned());
        sleep(Duration::from_millis(2)).await;
        self.alias.clone()
    }

    async fn directory(&self, _domain: &str) -> Vec<Candidate> {
        self.directory.clone()
    }

    fn asker(&self, _address: &Url, _offered: Option<BTreeSet<Scheme>>) -> Option<Actor> {
        (!self.no_password).then(|| Actor {
            hosts: self.hosts.clone(),
            record: Arc::clone(&self.record),
        })
    }

    fn is_used_up(&self) -> bool {
        let record = self.record.lock().expect("unbroken");
        record.refused + record.in_doubt > 0
    }
}

pub(super) struct Actor {
    hosts: BTreeMap<String, Host>,
    record: Arc<Mutex<Record>>,
}

impl Asker for Actor {
    async fn send(&mut self, request: Request) -> Result<Answer, Failure> {
        let address = request.address;
        let known = self
            .hosts
            .get(&address.origin().ascii_serialization())
            .cloned();
        {
            let mut record = self.record.lock().expect("unbroken");
            record.asked.push(address.clone());
            if record.refused + record.in_doubt > 0 {
                record.after_refusal += 1;
            }
        }
        let host = known.expect("only hosts that answered are asked");
        let before = self.record.lock().expect("unbroken").asked.len() - 1;
        sleep(host.after).await;
        let pox = |inner: &str| {
            let body = format!("<Autodiscover><Response>{inner}</Response></Autodiscover>");
            Ok(answer(&address, 200, None, &body))
        };
        let name = address.host_str().expect("a host");
        match &host.said {
            Said::Settings => pox(&settings(name)),
            Said::Cloud => pox(
                "<Account><Action>settings</Action><MicrosoftOnline>True</MicrosoftOnline>\
                 <Protocol><Type>EXPR</Type></Protocol></Account>",
            ),
            Said::NoEws => pox(
                "<Account><Action>settings</Action><Protocol><Type>EXPR</Type></Protocol></Account>",
            ),
            Said::Stumbles if before > 0 => pox(&settings(name)),
            Said::Stumbles => pox("<Error><ErrorCode>603</ErrorCode></Error>"),
            Said::Error(code) => pox(&format!("<Error><ErrorCode>{code}</ErrorCode></Error>")),
            Said::RedirectUrl(to) => pox(&format!(
                "<Account><Action>redirectUrl</Action><RedirectUrl>{to}</RedirectUrl></Account>"
            )),
            Said::RedirectAddress(to) => pox(&format!(
                "<Account><Action>redirectAddr</Action><RedirectAddr>{to}</RedirectAddr></Account>"
            )),
            Said::Moved(to) => Ok(answer(&address, 302, Some(("location", to)), "")),
            Said::Unavailable => Ok(answer(&address, 503, None, "")),
            Said::SoapOnly if address.path().ends_with("autodiscover.svc") => {
                Ok(answer(&address, 200, None, SOAP))
            }
            Said::SoapOnly => Ok(answer(&address, 404, None, "")),
            Said::Hangs => {
                self.record.lock().expect("unbroken").in_doubt += 1;
                std::future::pending().await
            }
            Said::Cuts => {
                self.record.lock().expect("unbroken").in_doubt += 1;
                Err(Failure::new(Outcome::NetRoute, "cut").fact("host", name))
            }
            Said::RefusesSoap if !address.path().ends_with("autodiscover.svc") => pox(
                "<Account><Action>settings</Action><Protocol><Type>EXPR</Type></Protocol></Account>",
            ),
            Said::Refuses | Said::RefusesSoap => {
                self.record.lock().expect("unbroken").refused += 1;
                let failure = Failure::new(Outcome::CredentialsRefused, "refused");
                Err(failure.fact("host", name))
            }
        }
    }
}

fn settings(host: &str) -> String {
    format!(
        "<User><DisplayName>Kari</DisplayName></User><Account><Action>settings</Action><Protocol>\
         <Type>EXPR</Type><EwsUrl>https://{host}/EWS/Exchange.asmx</EwsUrl></Protocol></Account>"
    )
}

const SOAP: &str = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\
    <GetUserSettingsResponseMessage><Response><ErrorCode>NoError</ErrorCode><UserResponses><UserResponse>\
    <ErrorCode>NoError</ErrorCode><UserSettings><UserSetting><Name>ExternalEwsUrl</Name>\
    <Value>https://soap.corp.example/EWS/Exchange.asmx</Value></UserSetting></UserSettings></UserResponse>\
    </UserResponses></Response></GetUserSettingsResponseMessage></s:Body></s:Envelope>";
