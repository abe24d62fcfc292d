//! The ids in a file of texts, and the variables that each text uses.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Ids (`message` and `message.attribute`) with the variables they use.
pub fn ids(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let resource = fluent_syntax::parser::parse(source).expect("no junk");
    let mut ids = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        let variables = |pattern: &Pattern<&str>| {
            let mut found = BTreeSet::new();
            in_pattern(pattern, &mut found);
            found
        };
        ids.extend(attributes.iter().map(|attribute| {
            (
                format!("{id}.{}", attribute.id.name),
                variables(&attribute.value),
            )
        }));
        ids.push((id, value.map(variables).unwrap_or_default()));
    }
    ids
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => found.extend([id.name.to_owned()]),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}
