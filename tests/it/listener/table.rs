//! The table: a row per L-row of the decision table and per S-LST number of the security checklist.

use futures::future::LocalBoxFuture;
use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::Answer;

use super::rows::{Back, Effect, Row, When, form, get, row};
use super::{limits_of_time, requirements as must};

/// A name that is printed on failure, and what is played.
pub type Entry = (&'static str, LocalBoxFuture<'static, ()>);

pub fn all() -> Vec<Entry> {
    let mut rows: Vec<Entry> = Vec::new();
    for (name, row) in transport().into_iter().chain(requests()).chain(answers()).chain(late()) {
        rows.push((name, Box::pin(row.play())));
    }
    rows.extend(limits());
    rows.extend(checklist());
    rows
}

const FOREIGN: Effect = Effect::Notice(Outcome::AnswerForeign);

/// L2 … L5.
fn transport() -> Vec<(&'static str, Row)> {
    use Back::{Closed, Empty};
    use Effect::{Nothing, Notice};
    vec![
        ("L2 a TLS hello", row("\u{16}\u{3}\u{1}\u{2}\0\u{1}\0", Closed, Notice(Outcome::BrowserForcedHttps))),
        ("L3 malformed: no HTTP", row("HELO there\r\n\r\n", Empty(400), Nothing)),
        ("L3 malformed: HTTP/2", row("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", Empty(400), Nothing)),
        ("L3 malformed: bare line feeds", row("GET / HTTP/1.1\nHost: {host}\n\n", Empty(400), Nothing)),
        ("L3 absolute target", row("GET http://{host}/ HTTP/1.1\r\nHost: {host}\r\n\r\n", Empty(400), Nothing)),
        ("L3 line too long", get(&format!("/?x={}", "a".repeat(9000)), Empty(414), Nothing)),
        ("L3 line without end", row("a".repeat(9000), Empty(414), Nothing)),
        ("L3 fields too long", row(padded(17_000), Empty(431), Nothing)),
        ("L3 fields without end", row(format!("GET / HTTP/1.1\r\nX: {}", "a".repeat(17_000)), Empty(431), Nothing)),
        ("L3 too many fields", row(many_fields(65), Empty(431), Nothing)),
        ("L3 body too large", row(with("Content-Length: 32769\r\n"), Empty(413), Nothing)),
        ("L4 no Host", row("GET / HTTP/1.1\r\n\r\n", Empty(421), Nothing)),
        ("L4 no Host in HTTP/1.0", row("GET / HTTP/1.0\r\n\r\n", Empty(421), Nothing)),
        ("L4 two Hosts", row("GET / HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n", Empty(421), Nothing)),
        ("L4 another Host", row("GET / HTTP/1.1\r\nHost: {host}.evil.example\r\n\r\n", Empty(421), Nothing)),
        (
            "L5 both lengths",
            row(with("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), Empty(400), Nothing),
        ),
        ("L5 two lengths", row(with("Content-Length: 5\r\nContent-Length: 5\r\n"), Empty(400), Nothing)),
    ]
}

/// L6 … L8.
fn requests() -> Vec<(&'static str, Row)> {
    use Back::Empty;
    use Effect::Nothing;
    let asks = |method: &str| row(format!("{method} /?state={{state}}&code=c HTTP/1.1\r\nHost: {{host}}\r\n\r\n"), Empty(405), Nothing);
    let hints = |field: &str| {
        row(format!("GET /?state={{state}}&code=c HTTP/1.1\r\nHost: {{host}}\r\n{field}\r\n\r\n"), Empty(503), Nothing)
    };
    vec![
        ("L6 OPTIONS", asks("OPTIONS")),
        ("L6 HEAD", asks("HEAD")),
        ("L6 PUT", asks("PUT")),
        ("L6 DELETE", asks("DELETE")),
        ("L6 TRACE", asks("TRACE")),
        ("L6 a made-up method", asks("FETCH")),
        ("L6 OPTIONS *", row("OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n", Empty(405), Nothing)),
        ("L7 the icon", get("/favicon.ico", Empty(404), Nothing)),
        ("L7 another path", get("/callback?state={state}&code=c", Empty(404), Nothing)),
        ("L7 a guessed page", get("/done/AAAAAAAAAAAAAAAAAAAAAA", Empty(404), Nothing)),
        ("L7 a guessed self-test", get("/selftest/AAAAAAAAAAAAAAAAAAAAAA", Empty(404), Nothing)),
        ("L7 an empty guess", get("/selftest/", Empty(404), Nothing)),
        ("L8 prefetch", hints("Sec-Purpose: prefetch")),
        ("L8 prerender", hints("Sec-Purpose: prefetch;prerender")),
        ("L8 the old field", hints("Purpose: prefetch")),
        ("L8 Firefox's old field", hints("X-Moz: Prefetch")),
    ]
}

/// L9 … L14.
fn answers() -> Vec<(&'static str, Row)> {
    use Back::{Done, Empty, Page};
    use Effect::{Ends, Nothing, Notice};
    let another = || Page(400, |texts| texts.another_attempt.heading);
    let incomplete = || Page(400, |texts| texts.incomplete.heading);
    let problem = |status| Page(status, |texts| texts.problem.heading);
    let received = || Page(200, |texts| texts.received.heading);
    let refused = |answer: &Answer| matches!(answer, Answer::Refused { error, .. } if error == "access_denied");
    let code = |answer: &Answer| matches!(answer, Answer::Code { code } if code.expose() == "c-1 %");
    let missing = |answer: &Answer| matches!(answer, Answer::WrongIssuer { found: None });
    let different = |answer: &Answer| matches!(answer, Answer::WrongIssuer { found: Some(_) });
    let consented = |answer: &Answer| {
        matches!(answer, Answer::Consented { tenant, scope }
            if tenant.as_deref() == Some("t") && scope.as_deref() == Some("a b"))
    };
    vec![
        ("L9 no parameters", get("/", another(), FOREIGN)),
        ("L9 no state", get("/?code=c", another(), FOREIGN)),
        ("L9 a foreign state", get("/?code=c&state=other", another(), FOREIGN)),
        ("L9 a longer state", get("/?code=c&state={state}x", another(), FOREIGN)),
        ("L9 an error without state", get("/?error=access_denied", another(), FOREIGN)),
        ("L9 a posted foreign state", form("code=c&state=other", another(), FOREIGN)),
        ("L10 state twice", get("/?code=c&state={state}&state={state}", Empty(400), Nothing)),
        ("L10 code twice", get("/?code=c&state={state}&code=d", Empty(400), Nothing)),
        ("L10 a posted code twice", form("code=c&state={state}&code=d", Empty(400), Nothing)),
        ("L11 another issuer", get("/?code=c&state={state}&iss=https://x.example", problem(400), Ends(different))),
        ("L11 no issuer", get("/?code=c&state={state}", problem(400), Ends(missing)).required()),
        (
            "L11 an error of another issuer",
            get("/?error=access_denied&state={state}&iss=https://x.example", problem(400), Ends(different)),
        ),
        ("L12 an error", get("/?error=access_denied&state={state}", problem(200), Ends(refused))),
        ("L12 an error without issuer", get("/?error=access_denied&state={state}", problem(200), Ends(refused)).required()),
        ("L12 a posted error", form("error=access_denied&state={state}", problem(200), Ends(refused))),
        ("L13 nothing usable", get("/?state={state}", incomplete(), Notice(Outcome::AnswerIncomplete))),
        ("L13 an emptied code", get("/?code=&state={state}", incomplete(), Notice(Outcome::AnswerIncomplete))),
        ("L13 nothing usable posted", form("state={state}", incomplete(), Notice(Outcome::AnswerIncomplete))),
        ("L14 a code", get("/?code=c-1+%25&state={state}", Done, Ends(code))),
        ("L14 a code with issuer", get("/?code=c-1+%25&state={state}&iss=https://login.example", Done, Ends(code)).required()),
        ("L14 a posted code", form("code=c-1+%25&state={state}", received(), Ends(code))),
        (
            "L14 admin consent with a stray #",
            get("/?admin_consent=True&tenant=t&scope=a%20b&state={state}%23", Done, Ends(consented)),
        ),
    ]
}

/// L15, L16.
fn late() -> Vec<(&'static str, Row)> {
    use Back::{Empty, Page};
    use Effect::Nothing;
    let already = || Page(200, |texts| texts.already.heading);
    let another = || Page(400, |texts| texts.another_attempt.heading);
    let over = || Page(410, |texts| texts.over.heading);
    let answered = |row: Row| row.when(When::Answered);
    let ended = |row: Row| row.when(When::Over);
    vec![
        ("L15 the same answer", answered(get("/?code=first&state={state}", already(), Nothing))),
        ("L15 the same answer posted", answered(form("code=first&state={state}", already(), Nothing))),
        ("L15 another answer", answered(get("/?error=access_denied&state={state}", already(), Nothing))),
        ("L15 an emptied answer", answered(get("/?state={state}", already(), Nothing))),
        ("L15 a foreign answer", answered(get("/?code=c&state=other", another(), Nothing))),
        ("L15 the icon", answered(get("/favicon.ico", Empty(404), Nothing))),
        ("L16 the answer", ended(get("/?code=c&state={state}", over(), Nothing))),
        ("L16 a foreign answer", ended(get("/?code=c&state=other", over(), Nothing))),
        ("L16 another path", ended(get("/callback", over(), Nothing))),
        ("L16 a posted answer", ended(form("code=c&state={state}", over(), Nothing))),
        ("L16 another Host", ended(row("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", Empty(421), Nothing))),
    ]
}

/// Rows that need a clock or several connections.
fn limits() -> Vec<Entry> {
    vec![
        ("L1 a silent connection", Box::pin(limits_of_time::a_silent_connection_is_closed_and_blocks_nobody())),
        ("S-LST-16 a dripping head", Box::pin(limits_of_time::a_dripping_head_is_cut_off())),
        ("S-LST-16 a dripping body", Box::pin(limits_of_time::a_dripping_body_is_cut_off())),
        ("S-LST-17 held connections", Box::pin(limits_of_time::held_connections_do_not_lock_the_browser_out())),
        ("S-LST-17 too many requests", Box::pin(limits_of_time::surplus_requests_are_closed_and_the_answer_gets_in())),
    ]
}

fn checklist() -> Vec<Entry> {
    vec![
        ("S-LST-01 loopback only", Box::pin(must::only_loopback_is_bound())),
        ("S-LST-02 one port", Box::pin(must::the_advertised_port_is_the_bound_one())),
        ("S-LST-03 exclusive", Box::pin(must::nobody_else_can_bind_the_port())),
        ("S-LST-04 closed after the grace", Box::pin(must::the_port_is_closed_after_the_grace())),
        ("S-LST-05 self-test", Box::pin(must::the_self_test_works_before_and_while_waiting())),
        ("S-LST-06 one attempt", Box::pin(must::answers_of_another_attempt_are_refused())),
        ("S-LST-07 no CORS", Box::pin(must::no_route_allows_other_origins())),
        ("S-LST-08 all rows", Box::pin(must::every_row_of_the_decision_table_is_here())),
        ("S-LST-09 Host", Box::pin(must::hostile_hosts_are_refused())),
        ("S-LST-10 state first", Box::pin(must::nothing_counts_without_the_state())),
        ("S-LST-11 exact state", Box::pin(must::nearly_the_state_is_not_the_state())),
        ("S-LST-12 method and type", Box::pin(must::only_forms_may_be_posted())),
        ("S-LST-13 Origin", Box::pin(must::a_cross_site_origin_is_welcome())),
        ("S-LST-14 one answer", Box::pin(must::of_many_answers_exactly_one_counts())),
        ("S-LST-15 limits", Box::pin(must::limits_hold_to_the_byte())),
        ("S-LST-18 one request", Box::pin(must::a_second_request_and_an_upgrade_are_ignored())),
        ("S-LST-19 smuggling", Box::pin(must::conflicting_lengths_are_refused())),
        ("S-LST-20 hyper", Box::pin(must::hyper_is_new_enough())),
        ("S-LST-21 paths", Box::pin(must::a_wrong_path_never_changes_the_attempt())),
    ]
}

/// A valid answer with more header fields.
pub fn with(fields: &str) -> String {
    format!(
        "POST /?code=c&state={{state}} HTTP/1.1\r\nHost: {{host}}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n{fields}\r\n"
    )
}

/// A request whose fields have about this length.
fn padded(length: usize) -> String {
    format!("GET / HTTP/1.1\r\nHost: {{host}}\r\nX: {}\r\n\r\n", "a".repeat(length))
}

/// A request with so many fields.
pub fn many_fields(count: usize) -> String {
    format!("GET / HTTP/1.1\r\nHost: {{host}}\r\n{}\r\n", "X: y\r\n".repeat(count - 1))
}
