//! `report`: the report for support, on standard output or in a file.

use std::path::Path;

use serde_json::json;

use crate::check::Failure;
use crate::journal::Journal;
use crate::profile::Store;
use crate::report::{Form, Report};

use super::arguments::Report as Arguments;
use super::output;
use super::start::Start;

/// Runs the command; the exit status.
pub fn run(start: &Start, arguments: &Arguments) -> u8 {
    match write(start, arguments) {
        Ok(()) => 0,
        Err(failure) => {
            if arguments.json {
                let mut object = super::report::failure(&start.texts, &failure);
                object["exit"] = json!(failure.outcome.exit());
                object["rehearsal"] = json!(start.world.rehearsal);
                output::json(object);
            } else {
                super::report::refuse(&start.texts, &failure);
            }
            failure.outcome.exit()
        }
    }
}

fn write(start: &Start, arguments: &Arguments) -> Result<(), Failure> {
    let texts = &start.texts;
    let profile = arguments.profile.as_deref();
    let profile = profile.map(|name| Store::of(&start.world).load(name));
    let profile = profile.transpose()?;
    let report = Report::of(&start.world, &Journal::of(&start.world), profile.as_ref());
    let form = if arguments.json {
        Form::Json
    } else {
        Form::Text(texts)
    };
    let Some(file) = &arguments.output else {
        report.written(form).lines().for_each(output::result);
        return Ok(());
    };
    report.save_as(file, form)?;
    if arguments.json {
        output::json(json!({
            "outcome": "ok",
            "file": file.display().to_string(),
            "left_out": report.left_out_codes(),
            "rehearsal": start.world.rehearsal,
        }));
        return Ok(());
    }
    let name = Path::display(file).to_string();
    output::result(&texts.with("report-saved", &[("file", &name)]));
    output::result(&texts.get("report-left-out"));
    for line in report.left_out(texts) {
        output::result(&format!("  - {line}"));
    }
    Ok(())
}
