//! The values of a report in words. What is no code of the report stays as it is.

use super::Texts;

impl Texts {
    /// The value in a row of a report.
    #[must_use]
    pub fn reported(&self, row: &str, value: &str) -> String {
        let id = match (row, value) {
            ("profile-systems" | "waiting-system", codes) => {
                let systems = codes.split(" + ");
                let systems = systems.map(|code| self.fact_value("system", code));
                return systems.collect::<Vec<_>>().join(" + ");
            }
            ("administrator" | "kept" | "password-refused" | "profile-deleted", said) => {
                return self.fact_value("administrator", said);
            }
            ("store" | "profile-store", store) => return self.fact_value("store", store),
            ("consent", whom) => return self.fact_value("for", whom),
            ("profile-step", step) => {
                let id = format!("window-title-{step}");
                return if self.has(&id) {
                    self.get(&id)
                } else {
                    step.to_owned()
                };
            }
            ("proxy", "system") => "report-value-proxy-system",
            ("proxy", "none") => "report-value-proxy-none",
            ("ews-from", "discovered") => "report-value-discovered",
            ("ews-from", "discovered, on this computer") => "report-value-discovered-here",
            ("ews-from", "by hand") => "card-exchange-override",
            (_, "(empty)") => "report-value-empty",
            (_, "(set, not shown)") => "report-value-hidden",
            _ => return value.to_owned(),
        };
        self.get(id)
    }

    /// Where a setting of a report comes from.
    #[must_use]
    pub fn reported_source(&self, source: &str) -> String {
        self.get(match source {
            "company policy, locked" => "setting-source-policy-locked",
            "company policy" => "setting-source-policy",
            "command line" => "setting-source-command-line",
            "environment" => "fact-from-environment",
            "rehearsal" => "setting-source-rehearsal",
            "settings file" => "report-source-file",
            other => return other.to_owned(),
        })
    }
}
