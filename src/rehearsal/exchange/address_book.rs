//! The offline address book: its folder and its manifest (`exchange.md` 5).

use hyper::Method;
use jiff::ToSpan as _;
use jiff::fmt::rfc2822::DateTimePrinter;

use super::Estate;
use super::answer::{Answer, body, empty, page, redirect, sign_in_page, with, xml};
use super::front::Call;
use super::switches::{Exchange, Oab, Product};

/// The folder of the address book.
const FOLDER: &str = "1b6f1a52-0c1e-4b8e-9a36-7d5e5c0f8a11";
const LIST: &str = "a0b1c2d3-0000-4000-8000-112233445566";
/// The size of the file of the list.
const SIZE: usize = 483_011;

/// The address of the folder at a host.
pub(super) fn address(host: &str, product: Product) -> String {
    match product {
        Product::Grommunio => format!("https://{host}/OAB/"),
        _ => format!("https://{host}/OAB/{FOLDER}/"),
    }
}

/// Answers somebody who was let in.
pub(super) fn answer(estate: &Estate, call: &Call, switches: &Exchange) -> Answer {
    match switches.oab {
        Oab::Up | Oab::Empty | Oab::OtherDocument | Oab::PublicFolder => {}
        Oab::Missing => return page(404, "Not found", ""),
        Oab::Unauthorized => return empty(401),
        Oab::Forbidden => return page(403, "Forbidden", ""),
        Oab::Page => return sign_in_page(),
    }
    let path = call.path.to_ascii_lowercase();
    let folder = match switches.product {
        Product::Grommunio => "/oab".to_owned(),
        _ => format!("/oab/{FOLDER}"),
    };
    let Some(file) = path.strip_prefix(&folder) else {
        return page(404, "Not found", "");
    };
    match file {
        "" => redirect(301, &format!("https://{}{}/", call.host, call.path)),
        "/" => page(403, "Forbidden", ""),
        "/oab.xml" => manifest(estate, switches),
        file if file.ends_with("-data-214.lzx") => data(call),
        _ => page(404, "Not found", ""),
    }
}

fn manifest(estate: &Estate, switches: &Exchange) -> Answer {
    let content = match switches.oab {
        Oab::OtherDocument => "<Other/>".to_owned(),
        Oab::Empty => "<OAB></OAB>".to_owned(),
        _ => lists(),
    };
    let answer = with(xml(200, &content), "etag", "\"5c0f8a11d6:214\"");
    let made = estate.stage.now().saturating_sub(3.hours());
    let made = made.ok().and_then(|made| {
        DateTimePrinter::new()
            .timestamp_to_rfc9110_string(&made)
            .ok()
    });
    with(answer, "last-modified", &made.unwrap_or_default())
}

fn lists() -> String {
    let sha = "9E2F7C0A5B1D4C3E8F60718293A4B5C6D7E8F901";
    format!(
        "<OAB>
  <OAL id='{LIST}' dn='/' name='\\Global Address List'>
    <Full seq='214' ver='32' size='{SIZE}' uncompressedsize='1713404' SHA='{sha}'>
      {LIST}-data-214.lzx
    </Full>
    <Template seq='214' ver='7' size='3912' uncompressedsize='14552' SHA='{sha}' langid='0409' type='windows'>
      {LIST}-lng0409-214.lzx
    </Template>
    <Diff seq='214' ver='32' size='5120' uncompressedsize='9216' SHA='{sha}'>
      {LIST}-binpatch-214.lzx
    </Diff>
  </OAL>
</OAB>"
    )
}

fn data(call: &Call) -> Answer {
    let answer = body(200, "application/octet-stream", "");
    if call.method == Method::HEAD {
        return with(answer, "content-length", &SIZE.to_string());
    }
    body(200, "application/octet-stream", &"\0".repeat(SIZE))
}
