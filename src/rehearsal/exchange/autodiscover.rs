//! `AutoDiscover`: POX, SOAP and v2 JSON (MS-OXDSCLI, `exchange.md` 2.5 to 2.8).

use hyper::Method;
use serde_json::json;

use super::account::{Account, by_email};
use super::address_book;
use super::answer::{self, Answer, page, xml};
use super::front::Call;
use super::place::published;
use super::switches::{Exchange, Found, Mailbox, Oab, Product};
use super::xml::{Element, escaped};

const RESPONSE: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const OUTLOOK: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
const SOAP: &str = "http://schemas.microsoft.com/exchange/2010/Autodiscover";

/// What there is to say about an address.
enum Verdict {
    Settings(&'static Account, String),
    ToAddress(String),
    ToEmail(String),
    Error(u16),
    Status(u16),
}

fn judge(email: &str, switches: &Exchange) -> Verdict {
    match switches.found {
        Found::Status(status) => return Verdict::Status(status),
        Found::Error(code) => return Verdict::Error(code),
        Found::RedirectAddress(to) => return Verdict::ToAddress(to.to_owned()),
        Found::RedirectEmail(to) => return Verdict::ToEmail(to.to_owned()),
        _ => {}
    }
    if !email.contains('@') {
        return Verdict::Error(501);
    }
    let unknown = match switches.product {
        Product::Grommunio => 404,
        _ => 500,
    };
    match by_email(email) {
        None => Verdict::Error(unknown),
        Some((account, _)) => match account.mailbox(switches) {
            Mailbox::Here => Verdict::Settings(account, email.to_owned()),
            Mailbox::None => Verdict::Error(unknown),
            Mailbox::Moved(to) => Verdict::ToEmail(to.to_owned()),
        },
    }
}

fn message(code: u16) -> &'static str {
    match code {
        404 => "Not Found",
        500 => "The email address can't be found.",
        501 => "The email address is not valid.",
        600 => "Invalid Request",
        601 => "The requested schema version is not supported.",
        602 => "Bad Address",
        _ => "The Autodiscover service couldn't process your request.",
    }
}

/// Answers somebody who was let in.
pub(super) fn answer(call: &Call, switches: &Exchange) -> Answer {
    let soap = call.path.to_ascii_lowercase().ends_with(".svc");
    if call.method != Method::POST {
        return match switches.product {
            Product::Grommunio => answer::empty(405),
            _ if soap => page(200, "Autodiscover Service", ""),
            _ => error(600, switches),
        };
    }
    let Some(request) = Element::parse(&call.body) else {
        return if soap {
            page(400, "Bad Request", "")
        } else {
            error(600, switches)
        };
    };
    if soap {
        return soap_answer(&request, call, switches);
    }
    let schema = request.text("AcceptableResponseSchema");
    let email = request.text("EMailAddress").unwrap_or_default();
    if request.name != "Autodiscover" || email.is_empty() {
        return error(600, switches);
    }
    if schema != Some(OUTLOOK) {
        return error(601, switches);
    }
    match judge(email, switches) {
        Verdict::Settings(account, email) => settings(account, &email, call, switches),
        Verdict::ToAddress(to) => action("redirectUrl", "RedirectUrl", &to),
        Verdict::ToEmail(to) => action("redirectAddr", "RedirectAddr", &to),
        Verdict::Error(code) => error(code, switches),
        Verdict::Status(status) => page(status, "Runtime Error", ""),
    }
}

fn error(code: u16, switches: &Exchange) -> Answer {
    let message = escaped(message(code));
    let namespace = match switches.product {
        Product::Grommunio => String::new(),
        _ => format!(" xmlns=\"{RESPONSE}\""),
    };
    xml(
        200,
        &format!(
            "<Autodiscover xmlns=\"{RESPONSE}\"><Response{namespace}><Error Time=\"10:21:33.0421234\" Id=\"2477272013\"><ErrorCode>{code}</ErrorCode><Message>{message}</Message><DebugData/></Error></Response></Autodiscover>"
        ),
    )
}

fn action(action: &str, element: &str, value: &str) -> Answer {
    let value = escaped(value);
    outlook(&format!(
        "<Account><Action>{action}</Action><{element}>{value}</{element}></Account>"
    ))
}

fn outlook(content: &str) -> Answer {
    xml(
        200,
        &format!(
            "<Autodiscover xmlns=\"{RESPONSE}\"><Response xmlns=\"{OUTLOOK}\">{content}</Response></Autodiscover>"
        ),
    )
}

/// The addresses that a host names.
struct Addresses {
    ews: Option<String>,
    oab: Option<String>,
}

impl Addresses {
    fn of(call: &Call, switches: &Exchange) -> Self {
        let host = published(&call.host);
        let ews = (switches.found != Found::WithoutEws)
            .then(|| format!("https://{host}/EWS/Exchange.asmx"));
        let oab = match (switches.found, switches.oab) {
            (Found::WithoutOab, _) => None,
            (_, Oab::PublicFolder) => Some("Public Folder".to_owned()),
            _ => Some(address_book::address(host, switches.product)),
        };
        Self { ews, oab }
    }

    fn elements(&self, ews: &[&str]) -> String {
        let element = |name: &str, value: &str| format!("<{name}>{value}</{name}>");
        let own = self
            .ews
            .iter()
            .flat_map(|address| ews.iter().map(move |name| element(name, address)));
        let book = self.oab.iter().map(|address| element("OABUrl", address));
        own.chain(book).collect()
    }
}

fn settings(account: &Account, email: &str, call: &Call, switches: &Exchange) -> Answer {
    let addresses = Addresses::of(call, switches);
    let host = published(&call.host);
    let (user, name) = (account.user, escaped(account.name));
    // An alias is told as it was asked: which address is the primary one, only Exchange Web Services say.
    let email = escaped(email);
    let inside = addresses.elements(&["ASUrl", "EwsUrl", "OOFUrl"]);
    let protocols = if switches.product == Product::Grommunio {
        // As measured: the block for the outside has no address of Exchange Web Services.
        let book = addresses.elements(&[]);
        format!(
            "<Protocol>{book}<Type>EXHTTP</Type><Server>{host}</Server><SSL>On</SSL></Protocol><Protocol><Type>EXCH</Type><Server>{host}</Server>{inside}</Protocol><Protocol><Type>EXPR</Type><Server>{host}</Server>{book}</Protocol>"
        )
    } else {
        let outside = match switches.found {
            Found::InternalOnly => String::new(),
            _ => addresses.elements(&["ASUrl", "EwsUrl"]),
        };
        format!(
            "<Protocol><Type>EXCH</Type><Server>5f76be3c-9138-4f66-85e0-21bc23ca35f0@contoso.example</Server><ServerVersion>73C18880</ServerVersion><AuthPackage>Ntlm</AuthPackage>{inside}<ServerExclusiveConnect>off</ServerExclusiveConnect></Protocol><Protocol><Type>EXPR</Type><Server>{host}</Server><SSL>On</SSL><AuthPackage>Ntlm</AuthPackage>{outside}<CertPrincipalName>None</CertPrincipalName></Protocol><Protocol><Type>WEB</Type><Internal><OWAUrl AuthenticationMethod=\"Basic, Fba\">https://{host}/owa/</OWAUrl></Internal></Protocol>"
        )
    };
    outlook(&format!(
        "<User><DisplayName>{name}</DisplayName><LegacyDN>/o=Contoso/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn={user}</LegacyDN><AutoDiscoverSMTPAddress>{email}</AutoDiscoverSMTPAddress></User><Account><AccountType>email</AccountType><Action>settings</Action><MicrosoftOnline>False</MicrosoftOnline>{protocols}</Account>"
    ))
}

fn soap_answer(request: &Element, call: &Call, switches: &Exchange) -> Answer {
    let email = request.text("Mailbox").unwrap_or_default();
    let simple = |code: &str, target: Option<String>| {
        let target = target.map_or_else(
            || "<RedirectTarget i:nil=\"true\"/>".to_owned(),
            |target| format!("<RedirectTarget>{}</RedirectTarget>", escaped(&target)),
        );
        format!(
            "<UserResponse><ErrorCode>{code}</ErrorCode><ErrorMessage>{code}</ErrorMessage>{target}<UserSettingErrors/><UserSettings/></UserResponse>"
        )
    };
    let response = match judge(email, switches) {
        Verdict::Settings(account, email) => {
            soap_settings(account, &email, &request.texts("Setting"), call, switches)
        }
        Verdict::ToAddress(to) => simple(
            "RedirectUrl",
            Some(to.replace("autodiscover.xml", "autodiscover.svc")),
        ),
        Verdict::ToEmail(to) => simple("RedirectAddress", Some(to)),
        Verdict::Error(500 | 501 | 602) => simple("InvalidUser", None),
        Verdict::Error(_) => simple("InternalServerError", None),
        Verdict::Status(status) => return page(status, "Runtime Error", ""),
    };
    let (major, minor, build, revision) = super::web_services::version(switches.product);
    xml(
        200,
        &format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:a=\"http://www.w3.org/2005/08/addressing\"><s:Header><a:Action s:mustUnderstand=\"1\">{SOAP}/Autodiscover/GetUserSettingsResponse</a:Action><h:ServerVersionInfo xmlns:h=\"{SOAP}\"><h:MajorVersion>{major}</h:MajorVersion><h:MinorVersion>{minor}</h:MinorVersion><h:MajorBuildNumber>{build}</h:MajorBuildNumber><h:MinorBuildNumber>{revision}</h:MinorBuildNumber><h:Version>Exchange2016</h:Version></h:ServerVersionInfo></s:Header><s:Body><GetUserSettingsResponseMessage xmlns=\"{SOAP}\"><Response xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><ErrorCode>NoError</ErrorCode><ErrorMessage/><UserResponses>{response}</UserResponses></Response></GetUserSettingsResponseMessage></s:Body></s:Envelope>"
        ),
    )
}

fn soap_settings(
    account: &Account,
    email: &str,
    wanted: &[&str],
    call: &Call,
    switches: &Exchange,
) -> String {
    let addresses = Addresses::of(call, switches);
    let (major, minor, build, revision) = super::web_services::version(switches.product);
    let outside = switches.found != Found::InternalOnly;
    let (mut errors, mut settings) = (Vec::new(), Vec::new());
    for name in wanted {
        let value = match *name {
            "ExternalEwsUrl" if outside => addresses.ews.clone(),
            "InternalEwsUrl" => addresses.ews.clone(),
            "ExternalOABUrl" if outside => addresses.oab.clone(),
            "InternalOABUrl" => addresses.oab.clone(),
            "AutoDiscoverSMTPAddress" => Some(email.to_owned()),
            "UserDisplayName" => Some(account.name.to_owned()),
            "CasVersion" => Some(format!("{major}.{minor:02}.{build:04}.{revision:03}")),
            "EwsSupportedSchemas" => Some(
                "Exchange2007, Exchange2007_SP1, Exchange2010, Exchange2010_SP1, Exchange2010_SP2"
                    .to_owned(),
            ),
            "UserMSOnline" => Some("False".to_owned()),
            _ => None,
        };
        let name = escaped(name);
        match value {
            Some(value) => settings.push(format!(
                "<UserSetting i:type=\"StringSetting\"><Name>{name}</Name><Value>{}</Value></UserSetting>",
                escaped(&value)
            )),
            None => errors.push(format!(
                "<UserSettingError><ErrorCode>SettingIsNotAvailable</ErrorCode><ErrorMessage>Setting is not available.</ErrorMessage><SettingName>{name}</SettingName></UserSettingError>"
            )),
        }
    }
    let (errors, settings) = (errors.concat(), settings.concat());
    format!(
        "<UserResponse><ErrorCode>NoError</ErrorCode><ErrorMessage>No error.</ErrorMessage><RedirectTarget i:nil=\"true\"/><UserSettingErrors>{errors}</UserSettingErrors><UserSettings>{settings}</UserSettings></UserResponse>"
    )
}

/// v2, which everybody may ask.
pub(super) fn json(call: &Call, switches: &Exchange) -> Answer {
    let fields: Vec<(String, String)> = form_urlencoded::parse(call.query.as_bytes())
        .into_owned()
        .collect();
    let field = |wanted: &str| {
        let found = fields
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.as_str())
    };
    let soft = switches.product == Product::Grommunio;
    let refuse = |code: &str, message: String| {
        let status = if soft { 200 } else { 400 };
        answer::json(
            status,
            &json!({ "ErrorCode": code, "ErrorMessage": message }),
        )
    };
    let protocol = field("Protocol").unwrap_or_default();
    let (name, url) = match protocol.to_ascii_lowercase().as_str() {
        "" => {
            return refuse(
                "MandatoryParameterMissing",
                "A valid value must be provided for the query parameter 'Protocol'".to_owned(),
            );
        }
        "ews" => (
            "Ews",
            format!("https://{}/EWS/Exchange.asmx", published(&call.host)),
        ),
        "autodiscoverv1" => (
            "AutodiscoverV1",
            format!("https://{}/autodiscover/autodiscover.xml", call.host),
        ),
        _ => {
            let message = format!(
                "The given protocol value '{protocol}' is invalid. Supported values are 'EWS, AutodiscoverV1'"
            );
            return refuse("ProtocolNotSupported", message);
        }
    };
    let in_path = call.path.rsplit('/').next().unwrap_or_default();
    let path: String = form_urlencoded::parse(in_path.as_bytes())
        .map(|(name, _)| name.into_owned())
        .collect();
    let email = field("Email").unwrap_or(&path);
    match judge(email, switches) {
        Verdict::Settings(..) if switches.found != Found::WithoutEws => {
            answer::json(200, &json!({ "Protocol": name, "Url": url }))
        }
        Verdict::Status(status) => page(status, "Runtime Error", ""),
        _ => refuse("UserNotFound", "The given user is not found.".to_owned()),
    }
}
