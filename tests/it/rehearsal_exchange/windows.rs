//! Windows' ways to sign in, by `sspi`.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sspi::ntlm::NtlmConfig;
use sspi::{
    AuthIdentityBuffers, BufferType, ClientRequestFlags, CredentialsBuffers, DataRepresentation,
    Negotiate, NegotiateConfig, Ntlm, SecurityBuffer, Sspi as _, SspiImpl as _,
};

use super::PASSWORD;
use super::client::{Line, Reply};

/// The channel binding that a client sends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// None.
    Not,
    /// That of the connection.
    Rightly,
    /// That of another certificate.
    Wrongly,
}

enum Package {
    Ntlm(Box<Ntlm>, Box<Option<AuthIdentityBuffers>>),
    Negotiate(Box<Negotiate>, Box<Option<CredentialsBuffers>>),
}

/// One person at one handshake.
pub struct Windows {
    package: Package,
    scheme: &'static str,
    bound: Bound,
    /// Whether cookies come back.
    pub cookies: bool,
}

impl Windows {
    /// NTLM alone.
    pub fn ntlm(domain: &str, user: &str, password: &str, bound: Bound) -> Self {
        let identity = AuthIdentityBuffers::from_utf8(user, domain, password);
        Self {
            package: Package::Ntlm(Box::new(Ntlm::new()), Box::new(Some(identity))),
            scheme: "NTLM",
            bound,
            cookies: true,
        }
    }

    /// NTLM inside Negotiate.
    pub fn negotiate(domain: &str, user: &str, password: &str, bound: Bound) -> Self {
        let identity = AuthIdentityBuffers::from_utf8(user, domain, password);
        let packages = Some("ntlm,!kerberos,!pku2u".to_owned());
        let config = NegotiateConfig::new(Box::new(NtlmConfig::default()), packages, String::new());
        let negotiate = Negotiate::new_client(config).unwrap();
        let identity = CredentialsBuffers::AuthIdentity(identity);
        Self {
            package: Package::Negotiate(Box::new(negotiate), Box::new(Some(identity))),
            scheme: "Negotiate",
            bound,
            cookies: true,
        }
    }

    /// A token of NTLM without anything around it, under the name of Negotiate.
    pub fn bare_negotiate(domain: &str, user: &str, password: &str, bound: Bound) -> Self {
        Self {
            scheme: "Negotiate",
            ..Self::ntlm(domain, user, password, bound)
        }
    }

    /// Kari, with what is right.
    pub fn kari(bound: Bound) -> Self {
        Self::ntlm("CONTOSO", "kari", PASSWORD, bound)
    }

    /// Both legs; the answer to the last one.
    pub async fn sign_in(self, line: &mut Line, path: &str) -> Reply {
        self.post(line, path, "").await
    }

    /// Both legs, the last one with a body.
    pub async fn post(mut self, line: &mut Line, path: &str, body: &str) -> Reply {
        let first = self.say(&[], &line.certificate);
        let reply = line
            .send("GET", path, &[("authorization", &first)], "")
            .await;
        assert_eq!(reply.status, 401, "{reply:?}");
        let begin = format!("{} ", self.scheme);
        let challenge = reply.headers["www-authenticate"]
            .iter()
            .find_map(|value| value.strip_prefix(&begin))
            .expect("a challenge");
        let challenge = BASE64_STANDARD.decode(challenge).unwrap();
        let last = self.say(&challenge, &line.certificate);
        let mut headers = vec![("authorization", last.as_str())];
        let cookie = reply.header("set-cookie").split(';').next().unwrap();
        if self.cookies && !cookie.is_empty() {
            headers.push(("cookie", cookie));
        }
        let method = if body.is_empty() { "GET" } else { "POST" };
        line.send(method, path, &headers, body).await
    }

    /// The next `Authorization`.
    pub fn say(&mut self, challenge: &[u8], certificate: &[u8]) -> String {
        let mut input = Vec::new();
        if !challenge.is_empty() {
            input.push(SecurityBuffer::new(challenge.to_vec(), BufferType::Token));
            let hash = match self.bound {
                Bound::Not => None,
                Bound::Rightly => Some(digest(&SHA256, certificate)),
                Bound::Wrongly => Some(digest(&SHA256, b"another certificate")),
            };
            if let Some(hash) = hash {
                let binding = structure(hash.as_ref());
                input.push(SecurityBuffer::new(binding, BufferType::ChannelBindings));
            }
        }
        let token = self.step(&mut input);
        format!("{} {}", self.scheme, BASE64_STANDARD.encode(token))
    }

    fn step(&mut self, input: &mut [SecurityBuffer]) -> Vec<u8> {
        let mut output = [SecurityBuffer::new(Vec::new(), BufferType::Token)];
        let wishes = ClientRequestFlags::ALLOCATE_MEMORY | ClientRequestFlags::INTEGRITY;
        match &mut self.package {
            Package::Ntlm(ntlm, identity) => {
                let mut call = ntlm
                    .initialize_security_context()
                    .with_credentials_handle(identity)
                    .with_context_requirements(wishes)
                    .with_target_data_representation(DataRepresentation::Native)
                    .with_input(input)
                    .with_output(&mut output);
                let mut made = ntlm.initialize_security_context_impl(&mut call).unwrap();
                made.resolve_to_result().unwrap();
            }
            Package::Negotiate(negotiate, identity) => {
                let mut call = negotiate
                    .initialize_security_context()
                    .with_credentials_handle(identity)
                    .with_context_requirements(wishes)
                    .with_target_data_representation(DataRepresentation::Native)
                    .with_input(input)
                    .with_output(&mut output);
                let mut made = negotiate
                    .initialize_security_context_impl(&mut call)
                    .unwrap();
                made.resolve_to_result().unwrap();
            }
        }
        let [token] = output;
        token.buffer
    }
}

/// `SEC_CHANNEL_BINDINGS` with application data alone.
fn structure(hash: &[u8]) -> Vec<u8> {
    let data = [b"tls-server-end-point:", hash].concat();
    let mut bytes = vec![0; 24];
    bytes.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
    bytes.extend(32_u32.to_le_bytes());
    bytes.extend(data);
    bytes
}
