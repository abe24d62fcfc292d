//! What was probably meant by a key that does not exist.

use super::super::Problem;
use super::{KEYS, part_matches};

/// The problem of a key that does not exist, with the one that was probably meant.
pub(in crate::settings) fn unknown(key: &str) -> Problem {
    let cloud = key
        .split('.')
        .nth(2)
        .filter(|name| part_matches("<cloud>", name))
        .unwrap_or("worldwide");
    let mut candidates = Vec::new();
    for name in KEYS
        .iter()
        .flat_map(|known| known.names(&[cloud, "worldwide"]))
    {
        candidates.extend(
            name.match_indices('.')
                .map(|(end, _)| name[..end].to_owned()),
        );
        candidates.push(name);
    }
    let most = 1 + key.len().min(16) / 8;
    let suggestion = candidates
        .into_iter()
        .map(|name| (distance(key, &name), name))
        .filter(|(distance, _)| (1..=most).contains(distance))
        .min()
        .map(|(_, name)| name);
    Problem::Unknown { suggestion }
}

/// How many letters to change, add, leave out or swap with their neighbour (optimal string alignment).
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) =
        (left.chars().take(80).collect(), right.chars().collect());
    let mut before = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for row in 1..=left.len() {
        let mut line = vec![row];
        for column in 1..=right.len() {
            let cost = usize::from(left[row - 1] != right[column - 1]);
            let mut best = (above[column - 1] + cost)
                .min(above[column] + 1)
                .min(line[column - 1] + 1);
            if row > 1
                && column > 1
                && left[row - 1] == right[column - 2]
                && left[row - 2] == right[column - 1]
            {
                let swapped: &Vec<usize> = &before;
                best = best.min(swapped[column - 2] + 1);
            }
            line.push(best);
        }
        before = std::mem::replace(&mut above, line);
    }
    above[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_key_leads_to_the_right_one() {
        for (wrong, meant) in [
            ("langauge", Some("language")),
            ("text-size", Some("text_size")),
            ("sign_in.timelimit", Some("sign_in.time_limit")),
            ("signin", Some("sign_in")),
            (
                "superoffice.onlin.address",
                Some("superoffice.online.address"),
            ),
            (
                "microsoft365.clouds.acme.logon",
                Some("microsoft365.clouds.acme.login"),
            ),
            ("colour", None),
        ] {
            let Problem::Unknown { suggestion } = unknown(wrong) else {
                panic!("{wrong}")
            };
            assert_eq!(suggestion.as_deref(), meant, "{wrong}");
        }
    }
}
