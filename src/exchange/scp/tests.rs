//! Made-up directories: what they lead to, and in which order.

use std::cell::RefCell;

use super::*;

const SERVICE: &str = "77378F46-2C66-4aa9-A6A6-3E7A48B19596";
const DOMAIN: &str = "corp.example";

fn entry(binding: &str, keywords: &[&str]) -> Entry {
    Entry {
        bindings: vec![binding.to_owned()],
        keywords: keywords.iter().map(|&keyword| keyword.to_owned()).collect(),
    }
}

fn url(host: &str) -> String {
    format!("https://{host}.corp.local/autodiscover/autodiscover.xml")
}

fn told(entries: Vec<Entry>) -> Told {
    Told {
        entries,
        site: Some("Oslo".to_owned()),
    }
}

/// Searches in made-up directories; what was asked comes back with what was found.
async fn found(
    directory: impl Fn(Option<&str>) -> Option<Told>,
) -> (Vec<(Origin, String)>, Vec<Option<String>>) {
    let asked = RefCell::new(Vec::new());
    let found = search(DOMAIN, |place| {
        asked.borrow_mut().push(place.clone());
        let told = directory(place.as_deref());
        async move { told }
    })
    .await;
    let found = found
        .into_iter()
        .map(|one| (one.origin, one.address.host_str().unwrap().to_owned()));
    (found.collect(), asked.into_inner())
}

#[tokio::test]
async fn the_own_site_comes_first_and_other_sites_come_last() {
    let entries = vec![
        entry(&url("bergen"), &[SERVICE, "Site=Bergen"]),
        entry(&url("any"), &[SERVICE]),
        entry(&url("oslo"), &["site=OSLO", SERVICE]),
        entry(&url("ANY"), &[SERVICE]),
    ];

    let (found, asked) = found(|_| Some(told(entries.clone()))).await;

    let expected = [
        (Origin::DirectorySite, "oslo.corp.local".to_owned()),
        (Origin::Directory, "any.corp.local".to_owned()),
        (Origin::Directory, "bergen.corp.local".to_owned()),
    ];
    assert_eq!(found, expected);
    assert_eq!(asked, [None]);
}

#[tokio::test]
async fn addresses_that_could_leak_a_password_are_left_out() {
    for binding in [
        "http://mail.corp.local/autodiscover/autodiscover.xml",
        "https://kari:x@mail.corp.local/autodiscover/autodiscover.xml",
        "mail.corp.local",
        "https:///autodiscover",
        "",
    ] {
        let entries = vec![entry(binding, &[SERVICE])];

        let (found, _) = found(|_| Some(told(entries.clone()))).await;

        assert!(
            found.iter().all(|(_, host)| host == "autodiscover"),
            "{binding}: {found:?}"
        );
    }
}

#[tokio::test]
async fn a_pointer_is_followed_for_its_mail_domain_and_otherwise_only_when_nothing_else_led_anywhere()
 {
    let pointer = |host: &str, keywords: &[&str]| {
        let mut all = vec![POINTER];
        all.extend(keywords);
        entry(&format!("LDAP://{host}:389/cn=x"), &all)
    };
    let own = vec![
        pointer("other.example", &["Domain=other.example"]),
        pointer("anybody.example", &[]),
        pointer("resource.example", &["Domain=CORP.example"]),
    ];
    let there = vec![entry(&url("mail"), &[SERVICE])];

    let answers = |place: Option<&str>, which: &str| match place {
        None => Some(told(own.clone())),
        Some(host) if host == which => Some(told(there.clone())),
        Some(_) => None,
    };
    let (good, asked) = found(|place| answers(place, "resource.example")).await;
    let (fallback, further) = found(|place| answers(place, "anybody.example")).await;

    let resource = Some("resource.example".to_owned());
    assert_eq!(asked, [None, resource.clone()]);
    assert_eq!(
        further,
        [None, resource, Some("anybody.example".to_owned())]
    );
    assert_eq!((good.len(), fallback.len()), (1, 1));
}

#[tokio::test]
async fn directories_that_point_at_each_other_without_end_are_left_after_ten() {
    let (found, asked) = found(|place| {
        let number: usize = place
            .and_then(|host| host.split('.').next()?.strip_prefix('d')?.parse().ok())
            .unwrap_or_default();
        let next = format!("ldap://d{}.corp.example", number + 1);
        Some(told(vec![
            entry(&next, &[POINTER, "Domain=corp.example"]),
            entry("ldap://d1.corp.example", &[POINTER, "Domain=corp.example"]),
        ]))
    })
    .await;

    assert!(found.is_empty());
    assert_eq!(asked.len(), MOST);
}

#[tokio::test]
async fn a_directory_cannot_flood_the_search() {
    let many = (0..500).map(|number| entry(&url(&format!("m{number}")), &[SERVICE]));
    let many: Vec<_> = many.collect();

    let (found, _) = found(|_| Some(told(many.clone()))).await;

    assert_eq!(found.len(), MOST);
}
