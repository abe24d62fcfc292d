//! Exchange Web Services, as far as a connection test goes (`exchange.md` 4).

use hyper::Method;

use super::Estate;
use super::account::{Account, by_email};
use super::answer::{Answer, empty, page, sign_in_page, with, xml};
use super::front::Call;
use super::names;
use super::switches::{Ews, Exchange, Mailbox, Product};
use super::xml::{Element, escaped};
use crate::rehearsal::crowd::{Crowd, Turn};
use crate::rehearsal::stage::lock;

const ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const TYPES: &str = "http://schemas.microsoft.com/exchange/services/2006/types";
const MESSAGES: &str = "http://schemas.microsoft.com/exchange/services/2006/messages";
const ERRORS: &str = "http://schemas.microsoft.com/exchange/services/2006/errors";
/// What a request may name, oldest first.
const VERSIONS: [&str; 9] = [
    "Exchange2007",
    "Exchange2007_SP1",
    "Exchange2010",
    "Exchange2010_SP1",
    "Exchange2010_SP2",
    "Exchange2013",
    "Exchange2013_SP1",
    "Exchange2015",
    "Exchange2016",
];

/// The numbers of a product.
pub(super) fn version(product: Product) -> (u16, u16, u16, u16) {
    match product {
        Product::Exchange2010 => (14, 3, 513, 0),
        Product::Exchange2013 => (15, 0, 1497, 48),
        Product::Exchange2016 => (15, 1, 2507, 39),
        Product::Exchange2019 => (15, 2, 1544, 4),
        Product::Grommunio => (15, 0, 847, 4040),
    }
}

/// How many of [`VERSIONS`] a product knows.
fn known(product: Product) -> usize {
    match product {
        Product::Exchange2010 => 5,
        Product::Exchange2013 | Product::Grommunio => 7,
        Product::Exchange2016 | Product::Exchange2019 => 9,
    }
}

/// What stands before any sign-in: services that are not there.
pub(super) fn absent(switches: &Exchange) -> Option<Answer> {
    match switches.ews {
        Ews::NotFound => Some(page(404, "Not found", "")),
        Ews::Down => Some(page(503, "Service Unavailable", "")),
        Ews::Page => Some(sign_in_page()),
        _ => None,
    }
}

/// A refusal of the services themselves.
struct Fault {
    code: String,
    text: &'static str,
    /// Further elements of `MessageXml`.
    more: String,
}

impl Fault {
    fn of(code: &str, text: &'static str) -> Self {
        Self {
            code: code.to_owned(),
            text,
            more: String::new(),
        }
    }

    fn answer(&self, switches: &Exchange, status: u16) -> Answer {
        let (code, text) = (&self.code, escaped(self.text));
        if switches.product == Product::Grommunio {
            return xml(
                200,
                &format!(
                    "<SOAP:Envelope xmlns:SOAP=\"{ENVELOPE}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><SOAP:Header/><SOAP:Body><SOAP:Fault><faultcode xsi:type=\"xsd:string\">{code}</faultcode><faultstring xsi:type=\"xsd:string\">{text}</faultstring></SOAP:Fault></SOAP:Body></SOAP:Envelope>"
                ),
            );
        }
        let more = if self.more.is_empty() {
            String::new()
        } else {
            format!(
                "<t:MessageXml xmlns:t=\"{TYPES}\">{}</t:MessageXml>",
                self.more
            )
        };
        envelope(
            status,
            switches,
            &format!(
                "<s:Fault><faultcode xmlns:a=\"{TYPES}\">a:{code}</faultcode><faultstring xml:lang=\"en-US\">{text}</faultstring><detail><e:ResponseCode xmlns:e=\"{ERRORS}\">{code}</e:ResponseCode><e:Message xmlns:e=\"{ERRORS}\">{text}</e:Message>{more}</detail></s:Fault>"
            ),
        )
    }
}

fn envelope(status: u16, switches: &Exchange, content: &str) -> Answer {
    let (major, minor, build, revision) = version(switches.product);
    xml(
        status,
        &format!(
            "<s:Envelope xmlns:s=\"{ENVELOPE}\"><s:Header><h:ServerVersionInfo MajorVersion=\"{major}\" MinorVersion=\"{minor}\" MajorBuildNumber=\"{build}\" MinorBuildNumber=\"{revision}\" Version=\"V2017_07_11\" xmlns:h=\"{TYPES}\"/></s:Header><s:Body>{content}</s:Body></s:Envelope>"
        ),
    )
}

/// Answers somebody who was let in.
pub(super) fn answer(
    estate: &Estate,
    call: &Call,
    switches: &Exchange,
    account: &'static Account,
) -> Answer {
    if switches.ews == Ews::Forbidden {
        return empty(403);
    }
    let answer = match call.path.to_ascii_lowercase().as_str() {
        "/ews/exchange.asmx" if call.method == Method::POST => {
            respond(estate, call, switches, account)
        }
        "/ews/exchange.asmx" if switches.product == Product::Grommunio => empty(405),
        "/ews/exchange.asmx" => page(200, "Service", "<p>You have created a service.</p>"),
        _ => page(404, "Not found", ""),
    };
    let wanted = call.header("return-client-request-id") == Some("true");
    match call.header("client-request-id") {
        Some(number) if wanted => with(answer, "client-request-id", number),
        _ => answer,
    }
}

fn respond(estate: &Estate, call: &Call, switches: &Exchange, account: &'static Account) -> Answer {
    match operation(estate, call, switches, account) {
        Ok(answer) => answer,
        Err(fault) => {
            let status = match switches.ews {
                Ews::SoftFault(_) => 200,
                _ => 500,
            };
            fault.answer(switches, status)
        }
    }
}

fn operation(
    estate: &Estate,
    call: &Call,
    switches: &Exchange,
    account: &'static Account,
) -> Result<Answer, Fault> {
    let broken = || {
        Fault::of(
            "ErrorSchemaValidation",
            "The request failed schema validation.",
        )
    };
    let request = Element::parse(&call.body).ok_or_else(broken)?;
    let operation = request
        .find("Body")
        .and_then(Element::first)
        .ok_or_else(broken)?;
    let named = request
        .find("RequestServerVersion")
        .and_then(|element| element.attribute("Version"))
        .unwrap_or("Exchange2007");
    let allowed = VERSIONS.get(..known(switches.product)).unwrap_or_default();
    if !allowed.contains(&named) {
        return Err(Fault::of(
            "ErrorInvalidServerVersion",
            "The specified server version is invalid.",
        ));
    }
    busy(estate, switches)?;
    if let Ews::Fault(code) | Ews::SoftFault(code) = switches.ews {
        return Err(Fault::of(code, "The request failed."));
    }
    let actor = acting(&request, switches, account)?;
    match operation.name.as_str() {
        "GetFolder" => Ok(folder(operation, switches, account, actor)),
        "ResolveNames" => listed(estate, operation, switches),
        _ => Err(Fault::of(
            "ErrorInvalidRequest",
            "The request is invalid: unknown operation.",
        )),
    }
}

/// The first calls of a busy server are asked to wait.
fn busy(estate: &Estate, switches: &Exchange) -> Result<(), Fault> {
    let mut calls = lock(&estate.calls);
    *calls += 1;
    if *calls > switches.busy {
        return Ok(());
    }
    Err(wait(switches.back_off.as_millis()))
}

/// "Come back after so many milliseconds".
fn wait(milliseconds: u128) -> Fault {
    let mut fault = Fault::of(
        "ErrorServerBusy",
        "The server cannot service this request right now. Try again later.",
    );
    fault.more = format!("<t:Value Name=\"BackOffMilliseconds\">{milliseconds}</t:Value>");
    fault
}

/// As whom a call acts.
fn acting(
    request: &Element,
    switches: &Exchange,
    account: &'static Account,
) -> Result<&'static Account, Fault> {
    let Some(header) = request.find("ExchangeImpersonation") else {
        return Ok(account);
    };
    let named = ["PrimarySmtpAddress", "SmtpAddress", "PrincipalName"]
        .iter()
        .find_map(|name| header.text(name))
        .filter(|named| !named.is_empty());
    let Some(named) = named else {
        return Err(Fault::of(
            "ErrorInvalidExchangeImpersonationHeaderData",
            "The impersonation header is not valid.",
        ));
    };
    let Some((target, _)) = by_email(named) else {
        return Err(Fault::of(
            "ErrorNonExistentMailbox",
            "The SMTP address has no mailbox associated with it.",
        ));
    };
    if account.impersonates(switches) || target == account {
        Ok(target)
    } else {
        Err(Fault::of(
            "ErrorImpersonateUserDenied",
            "The account does not have permission to impersonate the requested user.",
        ))
    }
}

fn folder(
    operation: &Element,
    switches: &Exchange,
    account: &Account,
    actor: &'static Account,
) -> Answer {
    let wanted = operation.find("DistinguishedFolderId");
    let id = wanted.and_then(|folder| folder.attribute("Id"));
    let email = wanted.and_then(|folder| folder.text("EmailAddress"));
    let (code, primary) = match judge(email, switches, actor) {
        Ok(()) => match switches.ews {
            Ews::Error(code) => (code, None),
            _ => ("NoError", None),
        },
        Err(refusal) => refusal,
    };
    if code != "NoError" {
        return item_error("GetFolder", code, primary, switches);
    }
    let kind = match id {
        Some("calendar") => "CalendarFolder",
        Some("contacts") => "ContactsFolder",
        Some("tasks") => "TasksFolder",
        Some(_) => "Folder",
        None => return item_error("GetFolder", "ErrorItemNotFound", None, switches),
    };
    let user = account.user;
    envelope(
        200,
        switches,
        &format!(
            "<m:GetFolderResponse xmlns:m=\"{MESSAGES}\" xmlns:t=\"{TYPES}\"><m:ResponseMessages><m:GetFolderResponseMessage ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode><m:Folders><t:{kind}><t:FolderId Id=\"AAMkAGRlbW8-{user}\" ChangeKey=\"AgAAABQAAAA\"/></t:{kind}></m:Folders></m:GetFolderResponseMessage></m:ResponseMessages></m:GetFolderResponse>"
        ),
    )
}

/// Whether an account may see the folders behind an address; the code and the primary address where it helps.
fn judge(
    email: Option<&str>,
    switches: &Exchange,
    actor: &'static Account,
) -> Result<(), (&'static str, Option<&'static str>)> {
    let Some(email) = email else {
        return match actor.mailbox(switches) {
            Mailbox::Here => Ok(()),
            _ => Err(("ErrorMissingEmailAddress", None)),
        };
    };
    let Some((owner, alias)) = by_email(email) else {
        return Err(("ErrorNonExistentMailbox", None));
    };
    if owner.mailbox(switches) != Mailbox::Here {
        return Err(("ErrorNonExistentMailbox", None));
    }
    if alias {
        return Err(("ErrorNonPrimarySmtpAddress", Some(owner.email)));
    }
    if owner == actor {
        Ok(())
    } else {
        Err(("ErrorAccessDenied", None))
    }
}

fn item_error(operation: &str, code: &str, primary: Option<&str>, switches: &Exchange) -> Answer {
    let text = match code {
        "ErrorNonExistentMailbox" => "The SMTP address has no mailbox associated with it.",
        "ErrorAccessDenied" => "Access is denied. Check credentials and try again.",
        "ErrorMissingEmailAddress" => {
            "When making a request as an account that does not have a mailbox, you must specify the mailbox primary SMTP address for any distinguished folder Ids."
        }
        "ErrorNonPrimarySmtpAddress" => "The primary SMTP address must be specified.",
        _ => "The request failed.",
    };
    let more = primary.map_or_else(String::new, |primary| {
        format!("<m:MessageXml><t:Value Name=\"Primary\">{primary}</t:Value></m:MessageXml>")
    });
    envelope(
        200,
        switches,
        &format!(
            "<m:{operation}Response xmlns:m=\"{MESSAGES}\" xmlns:t=\"{TYPES}\"><m:ResponseMessages><m:{operation}ResponseMessage ResponseClass=\"Error\"><m:MessageText>{text}</m:MessageText><m:ResponseCode>{code}</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>{more}<m:Folders/></m:{operation}ResponseMessage></m:ResponseMessages></m:{operation}Response>"
        ),
    )
}

fn resolve(operation: &Element, switches: &Exchange, crowd: &Crowd) -> Answer {
    let wanted = names::Wanted {
        beginning: operation.text("UnresolvedEntry").unwrap_or_default(),
        contacts: operation.attribute("ReturnFullContactData") == Some("true"),
    };
    let found = names::find(&wanted, switches, crowd);
    let (class, code) = match found.count {
        0 => {
            return item_error(
                "ResolveNames",
                "ErrorNameResolutionNoResults",
                None,
                switches,
            );
        }
        1 => ("Success", "NoError"),
        _ => ("Warning", "ErrorNameResolutionMultipleResults"),
    };
    let (elements, count, whole) = (found.elements, found.count, found.whole);
    envelope(
        200,
        switches,
        &format!(
            "<m:ResolveNamesResponse xmlns:m=\"{MESSAGES}\" xmlns:t=\"{TYPES}\"><m:ResponseMessages><m:ResolveNamesResponseMessage ResponseClass=\"{class}\"><m:ResponseCode>{code}</m:ResponseCode><m:ResolutionSet TotalItemsInView=\"{count}\" IncludesLastItemInRange=\"{whole}\">{elements}</m:ResolutionSet></m:ResolveNamesResponseMessage></m:ResponseMessages></m:ResolveNamesResponse>"
        ),
    )
}

/// The answer to a question of a list of people, or what comes in its place.
fn listed(estate: &Estate, operation: &Element, switches: &Exchange) -> Result<Answer, Fault> {
    let mut asked = lock(&estate.resolved);
    *asked += 1;
    let number = *asked;
    drop(asked);
    let crowd = estate.stage.behaviour().crowd;
    match estate.stage.turn("exchange", number, "") {
        // There is no token and no place in a list.
        Turn::Page | Turn::Ended | Turn::Forgotten => Ok(resolve(operation, switches, &crowd)),
        Turn::Down => Ok(page(503, "Service Unavailable", "")),
        Turn::Busy => Err(wait(1_000)),
    }
}
