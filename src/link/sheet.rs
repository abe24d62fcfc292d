//! The pairs as a table for a spreadsheet (RFC 4180).

use crate::profile::Link;

/// The pairs, one per line, below the names of the columns. What a spreadsheet would take for a formula begins with an
/// apostrophe.
#[must_use]
pub fn sheet(columns: [&str; 4], links: &[Link]) -> String {
    let rows = links.iter().map(|link| {
        [
            link.superoffice.name.clone(),
            link.superoffice.address.clone(),
            link.calendar.name.clone(),
            link.calendar.address.clone(),
        ]
    });
    // Spreadsheets know by this mark that it is UTF-8.
    format!("\u{feff}{}", table(columns, rows))
}

/// Any table: a line for each row, below the names of the columns. What a spreadsheet would take for a formula begins
/// with an apostrophe.
#[must_use]
pub fn table<const N: usize>(
    columns: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    // A table in memory takes every line.
    let _ = writer.write_record(columns);
    for row in rows {
        let _ = writer.write_record(row.map(|field| harmless(&field)));
    }
    let table = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&table).into_owned()
}

fn harmless(field: &str) -> String {
    let starts = |sign| field.starts_with(sign);
    if ['=', '+', '-', '@', '\t', '\r'].into_iter().any(starts) {
        format!("'{field}")
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Linked;

    #[test]
    fn a_table_holds_every_pair_and_no_formula() {
        let linked = |name: &str| Linked {
            key: "1".to_owned(),
            name: name.to_owned(),
            address: "a@x.example".to_owned(),
        };
        let links = [Link {
            superoffice: linked("Berg, Anna"),
            calendar: linked("=HYPERLINK(\"x\")"),
        }];

        let table = sheet(["A", "B", "C", "D"], &links);

        assert_eq!(
            table,
            "\u{feff}A,B,C,D\r\n\"Berg, Anna\",a@x.example,\"'=HYPERLINK(\"\"x\"\")\",a@x.example\r\n"
        );
    }
}
