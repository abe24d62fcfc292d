//! What a person does on a page: one table from kinds of pages and acts to buttons and fields.

use super::reading::{Form, Input, Reading};
use crate::rehearsal::behaviour::{Act, Part};
use crate::rehearsal::google;
use crate::world::Person;

/// Name and value of a button.
type Button = (String, String);

/// What the person does on this page: where its form goes and with which fields; `None` where nothing leads on. `shown` is
/// the code that a program shows.
pub(super) fn act(
    page: &Reading,
    person: &Person,
    part: Part,
    shown: &str,
) -> Option<(String, String)> {
    let (form, button) = match (page.kind.as_str(), part.act) {
        ("login" | "password" | "continue" | "unverified" | "console", _) => first(page),
        ("accounts", _) => with(page, person.user).or_else(|| with(page, "other")),
        ("tenants", _) => match part.tenant {
            Some(tenant) => with(page, tenant).or_else(|| first(page)),
            None => first(page),
        },
        (
            "consent",
            Act::Approve | Act::ApproveForOrganization | Act::ForgetBox(_) | Act::TickNothing,
        ) => with(page, "approve"),
        ("consent", Act::Decline) => with(page, "decline"),
        _ => None,
    }?;
    let mut fields = form_urlencoded::Serializer::new(String::new());
    for input in &form.inputs {
        let value = match input.kind.as_str() {
            "checkbox" if !ticks(form, input, part.act) => continue,
            "hidden" | "checkbox" => input.value.as_str(),
            "password" => person.password,
            "text" if input.name == "client" => google::CLIENT_ID,
            "text" if input.name == "otc" => shown,
            _ => person.user,
        };
        let _ = fields.append_pair(&input.name, value);
    }
    if !button.0.is_empty() {
        let _ = fields.append_pair(&button.0, &button.1);
    }
    Some((form.action.clone(), fields.finish()))
}

/// Whether the person ticks this box.
fn ticks(form: &Form, input: &Input, act: Act) -> bool {
    let boxes = || form.inputs.iter().filter(|input| input.kind == "checkbox");
    match (input.name.as_str(), act) {
        ("organization", act) => act == Act::ApproveForOrganization,
        (_, Act::TickNothing) => false,
        (name, Act::ForgetBox(forgotten)) => {
            let overlooked = name.strip_prefix("allow-") == Some(forgotten);
            boxes().count() == 1 || (name != "all" && !overlooked)
        }
        _ => true,
    }
}

fn buttons(page: &Reading) -> impl Iterator<Item = (&Form, &Button)> {
    page.forms
        .iter()
        .flat_map(|form| form.buttons.iter().map(move |button| (form, button)))
}

fn first(page: &Reading) -> Option<(&Form, &Button)> {
    buttons(page).next()
}

fn with<'a>(page: &'a Reading, value: &str) -> Option<(&'a Form, &'a Button)> {
    buttons(page).find(|(_, button)| button.1.eq_ignore_ascii_case(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rehearsal::people::PEOPLE;

    const CONSENT: &str = "<main data-page=\"consent\"><form action=\"/go\"><input type=\"hidden\" name=\"visit\" value=\"1\">\
        <input type=\"checkbox\" name=\"organization\" value=\"yes\"><button name=\"act\" value=\"approve\">Yes</button>\
        <button name=\"act\" value=\"decline\">No</button></form></main>";

    fn part(act: Act) -> Part {
        Part {
            person: "administrator",
            act,
            tenant: None,
        }
    }

    #[test]
    fn each_act_presses_its_own_button() {
        let page = Reading::of(CONSENT);
        let fields = |play| act(&page, &PEOPLE[0], part(play), "").map(|(_, fields)| fields);

        assert_eq!(fields(Act::Approve).unwrap(), "visit=1&act=approve");
        assert_eq!(
            fields(Act::ApproveForOrganization).unwrap(),
            "visit=1&organization=yes&act=approve"
        );
        assert_eq!(fields(Act::Decline).unwrap(), "visit=1&act=decline");
        assert_eq!(fields(Act::WalkAway), None);
    }

    #[test]
    fn a_forgotten_box_is_ticked_when_it_is_the_only_one() {
        let page = |boxes: &str| {
            Reading::of(&format!(
                "<main data-page=\"consent\"><form action=\"/go\">{boxes}<button name=\"act\" value=\"approve\">Yes</button>\
                 </form></main>"
            ))
        };
        let tick = |name: &str| format!("<input type=\"checkbox\" name=\"{name}\" value=\"yes\">");
        let several = page(&["all", "allow-a", "allow-b"].map(tick).concat());
        let alone = page(&tick("allow-a"));
        let fields = |page, play| act(page, &PEOPLE[0], part(play), "").unwrap().1;

        assert_eq!(
            fields(&several, Act::ForgetBox("a")),
            "allow-b=yes&act=approve"
        );
        assert_eq!(
            fields(&alone, Act::ForgetBox("a")),
            "allow-a=yes&act=approve"
        );
        assert_eq!(fields(&several, Act::TickNothing), "act=approve");
        assert_eq!(fields(&alone, Act::Approve), "allow-a=yes&act=approve");
    }

    #[test]
    fn a_page_without_a_next_act_strands_the_person() {
        let page = Reading::of(
            "<main data-page=\"refused\"><h1>No</h1><form action=\"/x\"><button>Try</button></form></main>",
        );

        assert_eq!(act(&page, &PEOPLE[0], part(Act::Approve), ""), None);
    }
}
