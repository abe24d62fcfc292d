//! The three messages of NTLM (MS-NLMP), alone or inside SPNEGO (RFC 4178), made by the library `sspi`: `NTLMv2` only,
//! with integrity code, target information and channel binding (exchange.md 6.3–6.5).
//!
//! The library does not send AV pair 9 (the service's name). Extended Protection checks the binding, which is sent.

use sspi::ntlm::NtlmConfig;
use sspi::{
    AuthIdentityBuffers, BufferType, ClientRequestFlags, CredentialsBuffers, DataRepresentation,
    Negotiate, NegotiateConfig, Ntlm, SecurityBuffer, Sspi as _, SspiImpl as _,
};
use zeroize::Zeroizing;

use super::{Scheme, binding};
use crate::check::{Failure, Outcome};
use crate::exchange::Login;

/// How NTLM is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// `NTLM`.
    Bare,
    /// `Negotiate` with SPNEGO around.
    Spnego,
    /// `Negotiate` with nothing around; some servers know only this.
    BareInNegotiate,
}

impl Wrapping {
    /// The way to sign in that the server offers for it.
    pub(super) fn scheme(self) -> Scheme {
        match self {
            Self::Bare => Scheme::Ntlm,
            Self::Spnego | Self::BareInNegotiate => Scheme::Negotiate,
        }
    }
}

/// One handshake on one connection.
pub(super) struct Handshake {
    package: Package,
    binding: Option<Vec<u8>>,
}

enum Package {
    Ntlm(Box<Ntlm>, Box<Option<AuthIdentityBuffers>>),
    Negotiate(Box<Negotiate>, Box<Option<CredentialsBuffers>>),
}

/// NTLM and nothing else inside SPNEGO: a ticket of whoever uses this computer is nobody's typed account.
const PACKAGES: &str = "ntlm,!kerberos,!pku2u";

impl Handshake {
    /// A handshake for this login on the connection whose server has shown this certificate (DER).
    ///
    /// # Errors
    ///
    /// `entry-wrong` for a password that the library would take for something else.
    pub(super) fn new(
        wrapping: Wrapping,
        login: &Login,
        certificate: Option<&[u8]>,
    ) -> Result<Self, Failure> {
        let password = login.password.expose();
        if password.starts_with(sspi::NTLM_HASH_PREFIX) {
            let detail = "a password that begins like this cannot be used for NTLM";
            return Err(Failure::new(Outcome::EntryWrong, detail).fact("field", "password"));
        }
        let identity = AuthIdentityBuffers::from_utf8(&login.user, &login.domain, password);
        let package = match wrapping {
            Wrapping::Bare | Wrapping::BareInNegotiate => {
                Package::Ntlm(Box::new(Ntlm::new()), Box::new(Some(identity)))
            }
            Wrapping::Spnego => {
                let inside = Box::new(NtlmConfig::default());
                let packages = Some(PACKAGES.to_owned());
                let config = NegotiateConfig::new(inside, packages, String::new());
                let negotiate = Negotiate::new_client(config).map_err(|error| failed(&error))?;
                let identity = CredentialsBuffers::AuthIdentity(identity);
                Package::Negotiate(Box::new(negotiate), Box::new(Some(identity)))
            }
        };
        Ok(Self {
            package,
            binding: certificate.and_then(binding::to_server),
        })
    }

    /// Whether the sign-in will be bound to the connection.
    pub(super) fn is_bound(&self) -> bool {
        self.binding.is_some()
    }

    /// The first message, which says nothing about the person.
    ///
    /// # Errors
    ///
    /// `unexpected-answer` when the library gives up.
    pub(super) fn first(&mut self) -> Result<Zeroizing<Vec<u8>>, Failure> {
        self.step(&mut [])
    }

    /// The last message, which answers the server's challenge. This is the sign-in.
    ///
    /// # Errors
    ///
    /// `unexpected-answer` when the challenge is not one.
    pub(super) fn answer(&mut self, challenge: Vec<u8>) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let mut input = vec![SecurityBuffer::new(challenge, BufferType::Token)];
        if let Some(binding) = &self.binding {
            let structure = binding::structure(binding);
            input.push(SecurityBuffer::new(structure, BufferType::ChannelBindings));
        }
        self.step(&mut input)
    }

    fn step(&mut self, input: &mut [SecurityBuffer]) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let mut output = [SecurityBuffer::new(Vec::new(), BufferType::Token)];
        let wishes = ClientRequestFlags::ALLOCATE_MEMORY | ClientRequestFlags::INTEGRITY;
        let done = match &mut self.package {
            Package::Ntlm(ntlm, identity) => {
                let mut call = ntlm
                    .initialize_security_context()
                    .with_credentials_handle(identity)
                    .with_context_requirements(wishes)
                    .with_target_data_representation(DataRepresentation::Native)
                    .with_input(input)
                    .with_output(&mut output);
                ntlm.initialize_security_context_impl(&mut call)
                    .and_then(|mut made| made.resolve_to_result())
            }
            Package::Negotiate(negotiate, identity) => {
                let mut call = negotiate
                    .initialize_security_context()
                    .with_credentials_handle(identity)
                    .with_context_requirements(wishes)
                    .with_target_data_representation(DataRepresentation::Native)
                    .with_input(input)
                    .with_output(&mut output);
                negotiate
                    .initialize_security_context_impl(&mut call)
                    .and_then(|mut made| made.resolve_to_result())
            }
        };
        let _ = done.map_err(|error| failed(&error))?;
        let [token] = output;
        Ok(Zeroizing::new(token.buffer))
    }
}

fn failed(error: &sspi::Error) -> Failure {
    let detail = format!("the NTLM handshake cannot go on: {error}");
    Failure::new(Outcome::UnexpectedAnswer, detail)
}

/// What the server calls its domain, from its challenge, SPNEGO around it or not; none for a computer of its own.
#[must_use]
pub(super) fn domain_of(challenge: &[u8]) -> Option<String> {
    const SIGNATURE: &[u8] = b"NTLMSSP\0\x02\0\0\0";
    const COMPUTER: u16 = 1;
    const DOMAIN: u16 = 2;
    let begin = challenge
        .windows(SIGNATURE.len())
        .position(|window| window == SIGNATURE)?;
    let message = &challenge[begin..];
    let length = usize::from(u16::from_le_bytes(message.get(40..42)?.try_into().ok()?));
    let offset = u32::from_le_bytes(message.get(44..48)?.try_into().ok()?);
    let offset = usize::try_from(offset).ok()?;
    let mut pairs = message.get(offset..offset.checked_add(length)?)?;
    let (mut domain, mut computer) = (None, None);
    while let [a, b, c, d, rest @ ..] = pairs {
        let length = usize::from(u16::from_le_bytes([*c, *d]));
        let value = rest.get(..length)?;
        match u16::from_le_bytes([*a, *b]) {
            0 => break,
            COMPUTER => computer = text(value),
            DOMAIN => domain = text(value),
            _ => {}
        }
        pairs = &rest[length..];
    }
    domain.filter(|domain| !domain.is_empty() && Some(domain) != computer.as_ref())
}

/// UTF-16LE that can be shown.
fn text(bytes: &[u8]) -> Option<String> {
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    let text = String::from_utf16(&units).ok()?;
    (!text.chars().any(char::is_control)).then_some(text)
}

#[cfg(test)]
mod tests;
