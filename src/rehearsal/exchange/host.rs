//! What stands at a host, and which directory of it a request is for.

use super::answer::{Answer, empty, of_product, page, redirect, sign_in_page, with};
use super::door::{self, Directory, Logon};
use super::front::{Call, Wire};
use super::switches::{Exchange, Gateway, Host, Plain, Product, Role};
use super::{address_book, autodiscover, place, web_services};

/// Answers a request at the host that it is for.
pub(super) async fn answer(wire: &Wire, call: &Call) -> Answer {
    let switches = wire.estate.switches();
    let Some((_, host)) = place::host(&switches, &call.host) else {
        return page(404, "Not found", "");
    };
    if !host.delay.is_zero() {
        tokio::time::sleep(host.delay).await;
    }
    if wire.port == 80 {
        return plain(&switches, call);
    }
    at(wire, call, &switches, host)
}

fn plain(switches: &Exchange, call: &Call) -> Answer {
    match switches.plain {
        Plain::Redirect(to) if call.host.eq_ignore_ascii_case(place::AUTODISCOVER) => {
            redirect(to.status, to.to)
        }
        _ => page(200, "Welcome", "<p>Nothing to see here.</p>"),
    }
}

fn at(wire: &Wire, call: &Call, switches: &Exchange, host: Host) -> Answer {
    match host.role {
        Role::Redirector(to) if is_autodiscover(call) => redirect(to.status, to.to),
        Role::Exchange | Role::Redirector(_) => exchange(wire, call, switches),
        Role::Site if call.path == "/" => page(200, "Welcome", "<p>Our products.</p>"),
        Role::Site | Role::Mute => page(404, "Not found", ""),
        Role::EverythingSite => page(200, "Welcome", "<p>Our products.</p>"),
        Role::ProtectedSite => with(
            page(401, "Members only", ""),
            "www-authenticate",
            "Basic realm=\"Members\"",
        ),
        Role::LoginPage(gateway) => login_page(call, gateway),
        Role::Busy => with(page(503, "Service Unavailable", ""), "retry-after", "120"),
    }
}

fn is_autodiscover(call: &Call) -> bool {
    let path = call.path.to_ascii_lowercase();
    path.starts_with("/autodiscover/")
}

fn login_page(call: &Call, gateway: Gateway) -> Answer {
    if call.path.to_ascii_lowercase().starts_with("/owa/auth/") {
        return sign_in_page();
    }
    match gateway {
        Gateway::Page => sign_in_page(),
        Gateway::Timeout => empty(440),
        Gateway::Webmail => {
            let address = format!("https://{}{}", call.host, call.path);
            let wanted: String = form_urlencoded::byte_serialize(address.as_bytes()).collect();
            let to = format!(
                "https://{}/owa/auth/logon.aspx?url={wanted}&reason=0",
                call.host
            );
            redirect(302, &to)
        }
    }
}

/// What the product answers.
fn exchange(wire: &Wire, call: &Call, switches: &Exchange) -> Answer {
    let answer = route(wire, call, switches);
    of_product(answer, switches.product, "EX01")
}

fn route(wire: &Wire, call: &Call, switches: &Exchange) -> Answer {
    let path = call.path.to_ascii_lowercase();
    let grommunio = switches.product == Product::Grommunio;
    if path.starts_with("/autodiscover/autodiscover.json") && has_json(switches.product) {
        return autodiscover::json(call, switches);
    }
    let directory = match path.as_str() {
        "/autodiscover/autodiscover.svc" if grommunio => return page(404, "Not found", ""),
        path if path.starts_with("/autodiscover/") => Directory::Autodiscover,
        path if path.starts_with("/ews/") => Directory::Ews,
        path if path == "/oab" || path.starts_with("/oab/") => Directory::Oab,
        path if path.starts_with("/owa/auth/") => return sign_in_page(),
        path if path == "/" || path.starts_with("/owa") || path.starts_with("/ecp") => {
            let to = format!("https://{}/owa/auth/logon.aspx", call.host);
            return redirect(302, &to);
        }
        _ => return page(404, "Not found", ""),
    };
    if directory == Directory::Ews
        && let Some(answer) = web_services::absent(switches)
    {
        return answer;
    }
    match door::enter(wire, call, directory) {
        Err(answer) => *answer,
        Ok(logon) => {
            let mut answer = directory_of(wire, call, switches, directory, &logon);
            for (name, value) in &logon.headers {
                answer = with(answer, name, value);
            }
            answer
        }
    }
}

/// v2 exists from 2016 on (`exchange.md` 2.8), and in grommunio.
fn has_json(product: Product) -> bool {
    matches!(
        product,
        Product::Exchange2016 | Product::Exchange2019 | Product::Grommunio
    )
}

fn directory_of(
    wire: &Wire,
    call: &Call,
    switches: &Exchange,
    directory: Directory,
    logon: &Logon,
) -> Answer {
    match directory {
        Directory::Autodiscover => autodiscover::answer(call, switches),
        Directory::Ews => web_services::answer(&wire.estate, call, switches, logon.account),
        Directory::Oab => address_book::answer(&wire.estate, call, switches),
    }
}
