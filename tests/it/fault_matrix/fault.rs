//! What can be wrong with one step of the network: the columns of the matrix.

/// One fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nobody listens at the port.
    Refused,
    /// No connection comes about, and nobody says no.
    NoConnection,
    /// The connection is accepted, and nothing comes.
    Silent,
    /// The connection is reset.
    Reset,
    /// The name is unknown.
    UnknownName,
    /// The certificate is of another name.
    WrongName,
    /// The certificate has run out.
    Expired,
    /// The certificate comes from an authority that nobody knows.
    UnknownAuthority,
    /// The server speaks TLS 1.0.
    OldTls,
    /// This status, with a page.
    Status(u16),
    /// A web page, status 200.
    WebPage,
    /// The connection ends in the middle of the answer.
    CutOff,
    /// Half of the document, as if it were all of it.
    Half,
    /// An answer that never ends.
    Endless,
    /// An answer that comes in single bytes.
    Drip,
    /// UTF-16 that calls itself UTF-8.
    Utf16,
    /// Latin-1 that calls itself UTF-8.
    Latin1,
    /// Nothing, status 200.
    Empty,
    /// These bytes in place of the body; not a column.
    Noise(&'static [u8]),
}

/// The columns, in the three parts in which they are printed.
pub const PARTS: [&[Fault]; 3] = [
    &[
        Fault::Refused,
        Fault::NoConnection,
        Fault::Silent,
        Fault::Reset,
        Fault::UnknownName,
        Fault::WrongName,
        Fault::Expired,
        Fault::UnknownAuthority,
        Fault::OldTls,
    ],
    &[
        Fault::Status(301),
        Fault::Status(302),
        Fault::Status(401),
        Fault::Status(403),
        Fault::Status(404),
        Fault::Status(407),
        Fault::Status(429),
        Fault::Status(500),
        Fault::Status(502),
        Fault::Status(503),
    ],
    &[
        Fault::WebPage,
        Fault::CutOff,
        Fault::Half,
        Fault::Endless,
        Fault::Drip,
        Fault::Utf16,
        Fault::Latin1,
        Fault::Empty,
    ],
];

impl Fault {
    /// All columns.
    pub fn all() -> impl Iterator<Item = Self> {
        PARTS.into_iter().flatten().copied()
    }

    /// The head of its column.
    pub fn name(self) -> String {
        let word = match self {
            Self::Refused => "refused",
            Self::NoConnection => "no connection",
            Self::Silent => "silent",
            Self::Reset => "reset",
            Self::UnknownName => "unknown name",
            Self::WrongName => "TLS name",
            Self::Expired => "TLS expired",
            Self::UnknownAuthority => "TLS authority",
            Self::OldTls => "TLS 1.0",
            Self::Status(status) => return status.to_string(),
            Self::WebPage => "web page",
            Self::CutOff => "cut off",
            Self::Half => "half",
            Self::Endless => "endless",
            Self::Drip => "drip",
            Self::Utf16 => "UTF-16",
            Self::Latin1 => "Latin-1",
            Self::Empty => "empty",
            Self::Noise(_) => "noise",
        };
        word.to_owned()
    }

    /// Whether it is over before any request could be sent, so that only the first step at a host can meet it.
    pub fn is_of_the_connection(self) -> bool {
        matches!(
            self,
            Self::Refused
                | Self::NoConnection
                | Self::UnknownName
                | Self::WrongName
                | Self::Expired
                | Self::UnknownAuthority
                | Self::OldTls
        )
    }

    /// Whether only a server that speaks TLS can have it.
    pub fn is_of_tls(self) -> bool {
        matches!(
            self,
            Self::WrongName | Self::Expired | Self::UnknownAuthority | Self::OldTls
        )
    }

    /// Whether it is one of what the body says, and not whether and how it comes.
    pub fn is_of_the_content(self) -> bool {
        matches!(self, Self::Half | Self::Utf16 | Self::Latin1 | Self::Empty)
    }
}
