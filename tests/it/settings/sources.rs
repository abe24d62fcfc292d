//! What environment and command line may set.

use synchronizer_setup::settings::Source;

use super::{from_command_line, from_environment};

#[test]
fn the_environment_sets_plain_values() {
    let id = "SYNCHRONIZER_SETUP_MICROSOFT365__CLOUDS__US_GOVERNMENT__CLIENT_ID";
    let scopes = "SYNCHRONIZER_SETUP_MICROSOFT365__SCOPES";

    let settings = from_environment(id, "abc").unwrap();
    let two = from_environment(scopes, "User.Read Calendars.Read").unwrap();

    assert_eq!(
        settings.microsoft365.clouds["us-government"].client_id,
        "abc"
    );
    assert_eq!(
        settings.sources["microsoft365.clouds.us-government.client_id"],
        Source::Environment(id.to_owned())
    );
    assert_eq!(two.microsoft365.scopes, ["User.Read", "Calendars.Read"]);
}

#[test]
fn the_environment_cannot_set_addresses_names_and_certificates() {
    for key in [
        "SUPEROFFICE__ONLINE__ADDRESS",
        "SUPEROFFICE__SOD__API_HOSTS",
        "MICROSOFT365__CLOUDS__WORLDWIDE__LOGIN",
        "MICROSOFT365__CLOUDS__WORLDWIDE__GRAPH",
        "CA_CERTIFICATES",
    ] {
        let error = from_environment(&format!("SYNCHRONIZER_SETUP_{key}"), "https://evil.example")
            .unwrap_err();

        assert!(
            error.contains("cannot be set by an environment variable"),
            "{error}"
        );
        assert!(
            error.starts_with(&format!("environment variable SYNCHRONIZER_SETUP_{key}: ")),
            "{error}"
        );
    }
}

#[test]
fn a_misspelt_variable_is_an_error_and_not_passed_over() {
    let error = from_environment("SYNCHRONIZER_SETUP_LANGAUGE", "en").unwrap_err();

    assert!(
        error.ends_with("unknown key `langauge`, did you mean `language`?"),
        "{error}"
    );
    assert!(from_environment("SYNCHRONIZER_SETUP_REQUIRE", "all").is_ok());
    assert!(from_environment("SYNCHRONIZER_SETUP_LANGUAGE", "").is_ok());
    assert!(from_environment("LANGAUGE", "en").is_ok());
}

#[test]
fn a_list_on_the_command_line_grows_and_a_single_value_does_not() {
    let two = from_command_line(&[
        ("ca_certificates", "/a.pem"),
        ("ca_certificates", "host.example=/b.pem"),
    ])
    .unwrap();
    let twice = from_command_line(&[("proxy", "none"), ("proxy", "system")]).unwrap_err();

    assert_eq!(two.ca_certificates, ["/a.pem", "host.example=/b.pem"]);
    assert_eq!(twice, "command line: `proxy` takes one value only");
}
