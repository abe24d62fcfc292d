//! The ids in a file of texts, and the variables that each text uses.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Every text (`message`, `-term` and either `.attribute`), in the order of the file; a message may have attributes only.
pub fn entries(source: &str) -> Vec<(String, Option<Pattern<&str>>)> {
    let resource = fluent_syntax::parser::parse(source).expect("no junk");
    let mut entries = Vec::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value,
                message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(term.value),
                term.attributes,
            ),
            _ => continue,
        };
        let named = |name: &str| format!("{id}.{name}");
        let attributes: Vec<_> = attributes
            .into_iter()
            .map(|attribute| (named(attribute.id.name), Some(attribute.value)))
            .collect();
        entries.push((id, value));
        entries.extend(attributes);
    }
    entries
}

/// Ids (`message` and `message.attribute`) with the variables they use.
pub fn ids(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let with_variables = |(id, pattern): (String, Option<Pattern<&str>>)| {
        let mut found = BTreeSet::new();
        if let Some(pattern) = &pattern {
            in_pattern(pattern, &mut found);
        }
        (id, found)
    };
    entries(source).into_iter().map(with_variables).collect()
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
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
        }
        _ => {}
    }
}
