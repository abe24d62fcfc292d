//! The words in which details name what is wrong.

/// What is wrong with a server's TLS; the advice differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distrust {
    /// Nobody whom this computer trusts vouches for the certificate.
    Untrusted,
    /// The certificate has run out, or is not valid yet.
    Expired,
    /// The certificate is of another host.
    WrongName,
    /// The server speaks only TLS 1.0 or 1.1.
    Old,
    /// The signature or the key of the certificate is not safe any more.
    Weak,
    /// The server does not send the certificate between its own and a trusted one.
    Incomplete,
    /// The server wants a certificate of the client.
    ClientCertificate,
    /// Anything else.
    Other,
}

impl Distrust {
    /// What is wrong with this host, for the details.
    pub(super) fn about(self, host: &str) -> String {
        match self {
            Self::Untrusted | Self::Expired | Self::WrongName | Self::Weak | Self::Incomplete => {
                format!("the certificate of {host} is not trusted")
            }
            Self::Old => format!("{host} speaks no TLS that is safe"),
            Self::ClientCertificate => format!("{host} wants a certificate of the client"),
            Self::Other => format!("no secure connection with {host}"),
        }
    }
}

/// What a proxy said to what it was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It was shown nothing, or something before that it has not refused.
    Unseen,
    /// It refused what it was shown.
    Refused,
    /// It refused what the key store had for it, which is removed there.
    Forgotten,
}

/// The media type of an answer that was not understood, which may have had none.
pub(super) fn of_type(media_type: &str) -> String {
    match media_type {
        "" => "no media type".to_owned(),
        named => format!("media type {named:?}"),
    }
}

/// What a proxy offers, for the details.
pub(super) fn offer(schemes: &[String], verdict: Verdict) -> String {
    let refused = match verdict {
        Verdict::Unseen => "",
        Verdict::Refused => ", and refused what it was shown",
        Verdict::Forgotten => ", and refused what was kept for it, which is removed",
    };
    match schemes {
        [] => refused.to_owned(),
        schemes => format!(" ({}){refused}", schemes.join(", ")),
    }
}
