//! `version`: which one this is, and with `--check` whether a newer one is published.

use serde_json::{Value, json};

use crate::check::Failure;
use crate::update::{self, Newer};

use super::arguments::Version;
use super::start::Start;
use super::{output, report};

/// What is known of newer versions.
enum Looked {
    /// Nobody has asked.
    Not,
    /// There is none.
    None,
    /// This one is there.
    There(Newer),
}

/// Runs the command; the exit status.
pub async fn run(start: &Start, arguments: &Version) -> u8 {
    let own = update::own().to_string();
    let looked = look(start, arguments).await;
    let exit = looked.as_ref().map_or_else(|it| it.outcome.exit(), |_| 0);
    if arguments.json {
        let mut object = object(start, &looked);
        object["version"] = json!(own);
        output::json(report::ended(start, object, exit));
        return exit;
    }
    output::result(&format!("synchronizer-setup {own}"));
    match looked {
        Ok(Looked::Not) => {}
        Ok(Looked::None) => output::result(&start.texts.get("update-none")),
        Ok(Looked::There(newer)) => {
            let version = newer.version.to_string();
            let facts = [("version", version.as_str())];
            output::result(&start.texts.with("update-there", &facts));
            output::result(newer.page.as_str());
        }
        Err(failure) => report::refuse(&start.texts, &failure),
    }
    exit
}

async fn look(start: &Start, arguments: &Version) -> Result<Looked, Failure> {
    if !arguments.check {
        return Ok(Looked::Not);
    }
    let newer = update::look(&start.world).await?;
    Ok(newer.map_or(Looked::None, Looked::There))
}

fn object(start: &Start, looked: &Result<Looked, Failure>) -> Value {
    let (checked, newer) = match looked {
        Ok(Looked::Not) => (false, Value::Null),
        Ok(Looked::None) => (true, Value::Null),
        Ok(Looked::There(it)) => {
            let newer = json!({ "version": it.version.to_string(), "page": it.page });
            (true, newer)
        }
        Err(failure) => return report::failure(&start.texts, failure),
    };
    json!({ "outcome": "ok", "checked": checked, "newer": newer })
}
