//! What the path of an address says: the right service, another one, too much, too little.

use url::Url;

use super::{Kind, Typed, Why};

/// Whose path it is, by its first folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Folder {
    None,
    Ews,
    Oab,
    Webmail,
    Other,
    Unknown,
}

impl Folder {
    fn of(segments: &[String]) -> Self {
        let Some(first) = segments.first() else {
            return Self::None;
        };
        let has = |name: &str| segments.iter().any(|segment| segment == name);
        match first.as_str() {
            "owa" | "ecp" | "exchange" | "exchweb" | "adfs" | "cookieauth.dll" => Self::Webmail,
            "mapi"
            | "rpc"
            | "autodiscover"
            | "powershell"
            | "microsoft-server-activesync"
            | "api"
            | "pushnotifications" => Self::Other,
            _ if has("ews") || has("exchange.asmx") => Self::Ews,
            _ if has("oab") || has("oab.xml") => Self::Oab,
            _ => Self::Unknown,
        }
    }
}

/// The parts of the path in small letters, empty ones left out.
fn segments(address: &Url) -> Vec<String> {
    let parts = address.path().split('/');
    parts
        .map(|part| part.trim_end_matches("%20").to_ascii_lowercase())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Judges an address for Exchange Web Services.
pub(super) fn ews(address: Url) -> Typed {
    let segments = segments(&address);
    let better = |why| Typed::Better {
        proposal: Kind::Ews.usual(&address),
        why,
    };
    match Folder::of(&segments) {
        Folder::None => better(Why::OnlyHost),
        Folder::Webmail => better(Why::Webmail),
        Folder::Other => better(Why::OtherService),
        Folder::Oab => better(Why::OabAddress),
        Folder::Unknown => better(Why::UnknownPath),
        Folder::Ews => {
            let path = address.path().to_ascii_lowercase();
            let has_rest = address.query().is_some() || address.fragment().is_some();
            if let Some(end) = path.find("/ews/exchange.asmx") {
                let end = end + "/ews/exchange.asmx".len();
                if end == path.len() && !has_rest {
                    return Typed::Good(address);
                }
                return Typed::Better {
                    proposal: cut(&address, end),
                    why: Why::TrailingJunk,
                };
            }
            better(if path.contains(".wsdl") || has_rest {
                Why::TrailingJunk
            } else {
                Why::EndMissing
            })
        }
    }
}

/// Judges an address of the offline address book. The folder is kept, with one slash at its end.
pub(super) fn oab(address: &Url) -> Typed {
    let segments = segments(address);
    match Folder::of(&segments) {
        Folder::None => Typed::Better {
            proposal: Kind::Oab.usual(address),
            why: Why::OnlyHostOab,
        },
        Folder::Webmail => Typed::refused(Why::WebmailOab),
        Folder::Other => Typed::refused(Why::OtherServiceOab),
        Folder::Ews => Typed::refused(Why::EwsAddress),
        Folder::Unknown => Typed::Better {
            proposal: Kind::Oab.usual(address),
            why: Why::UnknownPath,
        },
        Folder::Oab => folder(address),
    }
}

fn folder(address: &Url) -> Typed {
    let path = address.path();
    let has_rest = address.query().is_some() || address.fragment().is_some();
    let lower = path.to_ascii_lowercase();
    let file = lower.find("/oab.xml");
    let mut end = file.unwrap_or(path.len());
    while path[..end].ends_with('/') {
        end -= 1;
    }
    let mut proposal = cut(address, end);
    // No folder of an address book is around the file: the usual one is meant.
    if Folder::of(&segments(&proposal)) != Folder::Oab {
        return Typed::Better {
            proposal: Kind::Oab.usual(address),
            why: Why::OabFile,
        };
    }
    proposal.set_path(&format!("{}/", &path[..end]));
    let why = if has_rest {
        Why::TrailingJunk
    } else if file.is_some() {
        Why::OabFile
    } else if path.ends_with("//") {
        Why::TrailingJunk
    } else if path.ends_with('/') {
        return Typed::Good(proposal);
    } else {
        Why::SlashMissing
    };
    Typed::Better { proposal, why }
}

/// The address up to this place of its path, without query and fragment.
fn cut(address: &Url, end: usize) -> Url {
    let mut cut = address.clone();
    cut.set_path(&address.path()[..end]);
    cut.set_query(None);
    cut.set_fragment(None);
    cut
}
