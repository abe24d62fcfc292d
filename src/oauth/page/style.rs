//! Colours, measures and the small script of the page, with the policy that allows exactly these (S-PAG-02).

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Tokens of the product's look; logical properties, so that right-to-left needs no second sheet.
pub(super) const STYLE: &str = "\
:root{color-scheme:light dark;--bg:#F4F6F8;--surface:#FFFFFF;--line:#D9DFE6;--ink:#17212E;--ink2:#4A5868;\
--primary:#2454C6;--on-primary:#FFFFFF;--warn:#8A5200;--warn-soft:#FFF3DB}\
@media (prefers-color-scheme:dark){:root{--bg:#11161D;--surface:#1A212B;--line:#323D4B;--ink:#E8EDF3;--ink2:#B4C0CD;\
--primary:#8DB0FF;--on-primary:#0D1B3A;--warn:#F3BE62;--warn-soft:#352A14}}\
*{box-sizing:border-box;margin:0}\
body{font:15px/1.5 Inter,system-ui,sans-serif;background:var(--bg);color:var(--ink);min-height:100vh;\
display:flex;flex-direction:column;align-items:center;justify-content:center;gap:16px;padding:24px}\
main{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:32px 36px;max-width:560px;width:100%}\
.mark{display:flex;gap:12px;align-items:center;font-weight:600;margin-block-end:28px}\
.mark svg{width:32px;height:32px;flex:none}.mark rect{fill:var(--primary)}\
.mark circle{fill:none;stroke:var(--on-primary);stroke-width:2.5}\
h1{font-size:28px;line-height:1.2;font-weight:600;letter-spacing:-.012em;text-wrap:balance;margin-block-end:8px}\
.lead{color:var(--ink2);margin-block-end:24px}.hint{color:var(--ink2);font-size:13px}\
.banner{background:var(--warn-soft);color:var(--warn);font-weight:600;font-size:13px;border-radius:8px;padding:8px 12px}";

/// Takes what is left of an answer out of the address bar. Closing the tab is left to the person: a browser lets a script
/// close only what a script opened.
pub(super) const SCRIPT: &str = "history.replaceState(null,'',location.pathname)";

/// The mark as an icon; `%23` is `#`.
pub(super) const ICON: &str = "data:image/svg+xml,\
%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%232454C6'/%3E\
%3Cg fill='none' stroke='%23fff' stroke-width='2.5'%3E%3Ccircle cx='11.5' cy='16' r='5.25'/%3E\
%3Ccircle cx='20.5' cy='16' r='5.25'/%3E%3C/g%3E%3C/svg%3E";

/// The mark inside the page.
pub(super) const MARK: &str = "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><rect width=\"32\" height=\"32\" rx=\"9\"/>\
<circle cx=\"11.5\" cy=\"16\" r=\"5.25\"/><circle cx=\"20.5\" cy=\"16\" r=\"5.25\"/></svg>";

/// Nothing from outside; inside only this style, this script and the icon.
pub(super) fn policy() -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

fn hash(text: &str) -> String {
    STANDARD.encode(digest(&SHA256, text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    /// The colours of one `:root` block.
    fn colours(block: &str) -> HashMap<&str, [f64; 3]> {
        let inside = block.split_once('{').unwrap().1.split('}').next().unwrap();
        inside
            .split(';')
            .filter_map(|line| line.strip_prefix("--")?.split_once(":#"))
            .map(|(name, hex)| {
                (
                    name,
                    [0, 2, 4]
                        .map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap())),
                )
            })
            .collect()
    }

    /// WCAG 2.2, relative luminance.
    fn luminance(colour: [f64; 3]) -> f64 {
        let linear = |channel: f64| {
            let channel = channel / 255.0;
            if channel <= 0.040_45 {
                channel / 12.92
            } else {
                ((channel + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = colour.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_pair_of_text_and_ground_has_enough_contrast_in_light_and_dark() {
        let blocks: Vec<_> = STYLE
            .match_indices(":root")
            .map(|(at, _)| colours(&STYLE[at..]))
            .collect();
        let pairs = [
            ("ink", "surface"),
            ("ink2", "surface"),
            ("on-primary", "primary"),
            ("warn", "warn-soft"),
        ];

        assert_eq!(blocks.len(), 2);
        assert_ne!(blocks[0], blocks[1]);
        for colours in &blocks {
            for (text, ground) in pairs {
                let found = contrast(colours[text], colours[ground]);
                assert!(found >= 4.5, "{text} on {ground}: {found:.2}");
            }
        }
    }

    #[test]
    fn contrast_is_measured_as_the_standard_says() {
        let (black, white) = ([0.0; 3], [255.0; 3]);

        assert!((contrast(black, white) - 21.0).abs() < 0.001);
        assert!((contrast([119.0; 3], white) - 4.478).abs() < 0.001);
    }

    #[test]
    fn the_policy_names_the_hashes_of_style_and_script() {
        // The empty string, from FIPS 180-2's examples, shows the encoding.
        assert_eq!(hash(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert!(policy().contains(&format!("style-src 'sha256-{}';", hash(STYLE))));
        assert!(policy().contains(&format!("script-src 'sha256-{}';", hash(SCRIPT))));
    }
}
