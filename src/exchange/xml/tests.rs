//! What is read as XML, and what is refused.

use proptest::prelude::*;
use url::Url;

use super::*;
use crate::exchange::autodiscover::{json, pox, soap};
use crate::exchange::{ews, oab};

fn root(text: &str) -> Element {
    read(text.as_bytes(), None, &["a"]).unwrap().root
}

fn depth(element: &Element) -> usize {
    1 + element.children.iter().map(depth).max().unwrap_or(0)
}

#[test]
fn names_count_without_prefix_and_without_case() {
    let found = root("<x:A xmlns:x='urn:x' x:Kind='1'><y:B> one </y:B><b/><C><b>two</b></C></x:A>");

    assert_eq!(found.text_of("b"), Some("one"));
    assert_eq!(found.attribute("KIND"), Some("1"));
    assert_eq!(
        found.attributes.len(),
        1,
        "declarations of namespaces are no attributes"
    );
    assert_eq!(found.children("B").count(), 2);
    assert_eq!(found.child("c").and_then(|c| c.text_of("B")), Some("two"));
    assert_eq!(found.find("B").and_then(Element::filled), Some("one"));
    assert_eq!(found.text_of("missing"), None);
}

#[test]
fn only_the_five_names_and_numbers_are_resolved() {
    let text = |text: &str| root(&format!("<a>{text}</a>")).text;

    assert_eq!(text("&lt;&gt;&amp;&quot;&apos;&#65;&#x42;"), "<>&\"'AB");
    assert_eq!(text("&amp;lt;"), "&lt;", "nothing is resolved twice");
    assert_eq!(text("&nbsp;&a;& &x"), "&nbsp;&a;& &x");
    assert_eq!(text("&#0;&#xD800;&#x110000;&#b;&#;"), "\u{fffd}".repeat(5));
    assert_eq!(
        text("one<!-- & --><![CDATA[&amp;<b>]]>two"),
        "one&amp;<b>two"
    );
    assert_eq!(
        root("<a b='&lt;&quot;&#65;&nope;'/>").attribute("b"),
        Some("&lt;&quot;&#65;&nope;")
    );
    assert_eq!(
        root("<a b='&lt;&quot;&#65;'/>").attribute("b"),
        Some("<\"A")
    );
}

#[test]
fn what_comes_after_the_outermost_element_does_not_matter() {
    for rest in [
        "",
        "\n",
        "\0\0",
        "<!-- x -->",
        "text",
        "<b>",
        "<!DOCTYPE a>",
    ] {
        assert_eq!(root(&format!("<a>1</a>{rest}")).text, "1", "{rest}");
    }
}

#[test]
fn other_things_are_named_without_their_content() {
    let secret = "hunter2";
    for (text, expected) in [
        ("", Unread::Incomplete),
        (" \r\n", Unread::Incomplete),
        ("<?xml version='1.0'?>", Unread::Incomplete),
        ("<a>hunter2", Unread::Incomplete),
        ("<a b='hunter2", Unread::Incomplete),
        ("hunter2", Unread::NotXml("it begins with other text")),
        ("hunter2<a/>", Unread::NotXml("it begins with other text")),
        (
            "{\"hunter2\":1}<",
            Unread::NotXml("it begins with other text"),
        ),
        ("<a><hunter2></a>", Unread::NotXml("its tags do not match")),
        ("</a>", Unread::NotXml("its tags do not match")),
        ("<hunter2:b/>", Unread::OtherRoot("b".to_owned())),
        ("<b$hunter2/>", Unread::OtherRoot("?".to_owned())),
        ("<HTML lang=hunter2>", Unread::OtherRoot("html".to_owned())),
        (
            "<!DOCTYPE a [<!ENTITY b 'hunter2'>]><a/>",
            Unread::Unsafe("it declares a document type"),
        ),
        (
            "<!doctype a><a/>",
            Unread::Unsafe("it declares a document type"),
        ),
        (
            "<a><!ELEMENT hunter2></a>",
            Unread::Unsafe("it holds a declaration"),
        ),
    ] {
        let found = read(text.as_bytes(), None, &["a"]).map(|document| document.root);

        let shown = format!("{found:?}");
        assert_eq!(found, Err(expected), "{text}");
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn a_name_with_a_line_break_or_an_escape_in_it_is_not_shown() {
    for name in ["b\u{1b}[31m", "\u{202e}b", &"b".repeat(41)] {
        let found = read(format!("<{name}/>").as_bytes(), None, &["a"]);

        assert_eq!(found, Err(Unread::OtherRoot("?".to_owned())));
    }
}

#[test]
fn bytes_that_are_no_characters_do_not_stop_the_reading() {
    let found = read(b"<a><b>one</b><c>\xff\xfe</c></a>", Some("utf-8"), &["a"]).unwrap();

    assert_eq!(found.root.text_of("b"), Some("one"));
    assert!(
        found
            .root
            .text_of("c")
            .is_some_and(|text| text.contains('\u{fffd}'))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..600), charset in 0..5_usize) {
        let charset = [None, Some("utf-8"), Some("utf-16"), Some("iso-8859-1"), Some("?")][charset];

        let _ = read(&body, charset, &["a"]);
        let _ = json::read(&body, charset);
    }

    #[test]
    fn any_markup_is_read_or_refused_and_never_deep(
        parts in proptest::collection::vec(proptest::sample::select(vec![
            "<a>", "</a>", "<b x='1'>", "</b>", "<Autodiscover>", "<Response>", "<Protocol>", "</Protocol>", "<EwsUrl>",
            "https://mail.corp.example/", "</EwsUrl>", "<Envelope>", "<Body>", "<Fault>", "<OAB>", "<OAL name='", "'/>",
            "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE", "<!ENTITY", "&", ";", "&#", "&amp;", "\0", "\"", ">", "<",
        ]), 0..200)
    ) {
        let text = parts.concat();
        for roots in [&["a"][..], &["Autodiscover"], &["Envelope"], &["OAB"]] {
            if let Ok(document) = read(text.as_bytes(), None, roots) {
                prop_assert!(depth(&document.root) <= 64);
            }
        }
        let _ = (pox::read(text.as_bytes(), None), soap::read(text.as_bytes(), None));
        let _ = (ews::read(text.as_bytes(), None), oab::manifest::read(text.as_bytes(), None));
    }

    #[test]
    fn what_is_asked_for_arrives_as_it_was_typed(typed in "[^\r\u{fffe}\u{ffff}\\p{Cc}]{1,60}") {
        let to = Url::parse("https://corp.example/autodiscover/autodiscover.svc?a=1&b=<2>").unwrap();
        let asked = |body: &[u8], root: &str, name: &str| {
            let found = read(body, Some("utf-8"), &[root]).unwrap();
            assert_eq!(found.remarks, []);
            found.root.find(name).unwrap().text.clone()
        };
        let ews = |person| ews::calendar(&typed, person, ews::Schema::Exchange2010Sp2);

        prop_assert_eq!(asked(&pox::request(&typed), "Autodiscover", "EMailAddress"), typed.clone());
        prop_assert_eq!(asked(&soap::request(&typed, &to), "Envelope", "Mailbox"), typed.clone());
        prop_assert_eq!(asked(&soap::request(&typed, &to), "Envelope", "To"), to.as_str());
        prop_assert_eq!(asked(&ews(None), "Envelope", "EmailAddress"), typed.clone());
        prop_assert_eq!(asked(&ews(Some(&typed)), "Envelope", "PrimarySmtpAddress"), typed.clone());
    }
}
