//! What is asked for, who fits, and where endpoints may be.

use super::*;

fn person(domain: Option<&str>) -> Person {
    Person {
        key: "1084".to_owned(),
        user: "kari@nordfjell.example".to_owned(),
        name: "Kari".to_owned(),
        domain: domain.map(str::to_owned),
    }
}

#[test]
fn the_kind_of_account_is_told_by_its_domain_alone() {
    let table = [
        (Kind::Workspace, Some("nordfjell.example"), None, None),
        (
            Kind::Workspace,
            Some("nordfjell.example"),
            Some("NORDFJELL.example"),
            None,
        ),
        (
            Kind::Workspace,
            Some("nordfjell.example"),
            Some("sorfjell.example"),
            Some(None),
        ),
        (Kind::Workspace, None, None, Some(Some("personal"))),
        (Kind::Gmail, None, None, None),
        (Kind::Gmail, None, Some("1084"), None),
        (Kind::Gmail, None, Some("1085"), Some(None)),
        (
            Kind::Gmail,
            Some("nordfjell.example"),
            None,
            Some(Some("organization")),
        ),
    ];
    for (kind, domain, expected, refused) in table {
        let failure = fits(kind, expected, &person(domain)).err();
        let told = failure.as_ref().map(|failure| failure.get("account-kind"));
        assert_eq!(told, refused, "{kind:?} {domain:?} {expected:?}");
        if let Some(failure) = failure {
            assert_eq!(failure.outcome, Outcome::WrongAccount);
        }
    }
}

#[test]
fn a_named_account_is_asked_again_without_choosing_an_account() {
    let text = |name, value: &str| (name, value.to_owned());

    assert_eq!(
        parameters(Kind::Workspace, None, None),
        [
            text("access_type", "offline"),
            text("prompt", "consent select_account")
        ]
    );
    assert_eq!(
        parameters(
            Kind::Workspace,
            Some("kari@nordfjell.example"),
            Some("nordfjell.example")
        ),
        [
            text("access_type", "offline"),
            text("prompt", "consent"),
            text("login_hint", "kari@nordfjell.example"),
            text("hd", "nordfjell.example"),
        ]
    );
    assert_eq!(
        parameters(Kind::Gmail, None, Some("1084")).len(),
        2,
        "a personal account has no domain to ask for"
    );
}

#[test]
fn endpoints_are_on_googles_hosts_or_on_those_that_are_set() {
    let url = |text: &str| Url::parse(text).unwrap();
    let built_in = provider(&Google::default()).unwrap();
    assert_eq!(
        built_in.discovery.as_str(),
        "https://accounts.google.com/.well-known/openid-configuration"
    );
    for good in [
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        "https://www.googleapis.com/oauth2/v3/certs",
    ] {
        assert!(built_in.hosts.allows(&url(good)), "{good}");
    }
    for bad in [
        "https://googleapis.com/",
        "https://oauth2.googleapis.com.evil.example/",
        "http://oauth2.googleapis.com/token",
    ] {
        assert!(!built_in.hosts.allows(&url(bad)), "{bad}");
    }

    let own = provider(&Google {
        address: url("https://id.test.example"),
        directory: url("https://users.test.example"),
        calendar: url("https://calendar.test.example"),
        ..Google::default()
    })
    .unwrap();
    assert!(own.hosts.allows(&url("https://users.test.example/token")));
    assert!(
        !own.hosts
            .allows(&url("https://oauth2.googleapis.com/token"))
    );
    assert!(own.client_secret.is_none());
}

#[test]
fn a_kept_sign_in_stays_that_of_its_person() {
    let account = Account {
        place: "workspace".to_owned(),
        tenant: "nordfjell.example".to_owned(),
        key: "1084".to_owned(),
        name: "Kari Berg".to_owned(),
        user: "kari.berg@nordfjell.example".to_owned(),
        ..Account::nobodys(System::Google)
    };
    let bare = Person {
        name: String::new(),
        user: String::new(),
        ..person(None)
    };

    let known = same(&account, bare).unwrap();

    assert_eq!(known.user, "kari.berg@nordfjell.example");
    assert_eq!(known.domain.as_deref(), Some("nordfjell.example"));
    let other = Person {
        key: "1085".to_owned(),
        ..person(None)
    };
    assert_eq!(
        same(&account, other).unwrap_err().outcome,
        Outcome::WrongAccount
    );
}

#[test]
fn advice_gets_the_client_id_of_google_only() {
    let mut settings = Settings::default();
    settings.google.client_id = "123-abc".to_owned();
    let failure = Failure::new(Outcome::DeniedByAdminPolicy, "");

    let google = with_client(failure.clone().of(System::Google), &settings);
    assert_eq!(google.get("client"), Some("123-abc"));
    assert_eq!(with_client(google.clone(), &settings), google);
    let other = with_client(failure.of(System::SuperOffice), &settings);
    assert_eq!(other.get("client"), None);
}
