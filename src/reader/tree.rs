//! The tree of everything in the window, as AccessKit wants it.

use accesskit::{
    Action, Affine, AriaCurrent, Invalid, Node, NodeId, Rect, Role as Kind, Toggled, TreeId,
    TreeInfo, TreeUpdate,
};
use iced::Size;

use super::runs::Runs;
use crate::widget::semantics::{
    Live, Part, Relation, Role, Semantics, State, WHOLE, in_front, keys, title,
};

/// The window round it.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// Its title.
    pub title: String,
    /// Its size, in units of its content.
    pub size: Size,
    /// Pixels for each unit of its content.
    pub factor: f32,
}

/// All parts in their window that can be reached, in reading order.
#[must_use]
pub fn tree(frame: &Frame, parts: &[Part]) -> TreeUpdate {
    let keys = keys(parts);
    let front = in_front(parts);
    let children = |around| standing_in(around, parts, &keys, &front);
    let mut nodes: Vec<Node> = parts.iter().map(|part| node(part, parts)).collect();
    let mut root = Node::new(Kind::Window);
    root.set_label(frame.title.clone());
    root.set_bounds(Rect::new(
        0.0,
        0.0,
        frame.size.width.into(),
        frame.size.height.into(),
    ));
    root.set_transform(Affine::scale(frame.factor.into()));
    root.set_children(children(None));
    let mut more = Vec::new();
    for (at, node) in nodes.iter_mut().enumerate() {
        if !front[at] {
            continue;
        }
        node.set_children(children(Some(at)));
        relate(at, node, parts, &keys);
        let said = &parts[at].node.semantics;
        let text = match said.role {
            Role::TextField => said.value.as_deref().unwrap_or_default(),
            // What is hidden is written, never read.
            Role::PasswordField => "",
            _ => continue,
        };
        let runs = Runs::of(keys[at], text);
        if let Some(selection) = parts[at].caret.and_then(|caret| runs.selection(caret)) {
            node.set_text_selection(selection);
        }
        for (id, run) in runs.nodes() {
            node.push_child(id);
            more.push((id, run));
        }
    }
    let has_focus = |at: &usize| front[*at] && parts[*at].node.focus == Some(true);
    let focused = (0..parts.len()).find(has_focus);
    let ids = keys.iter().copied().map(NodeId).zip(nodes).zip(&front);
    let told = ids.filter(|(_, front)| **front).map(|(node, _)| node);
    TreeUpdate {
        nodes: std::iter::once((NodeId(WHOLE), root))
            .chain(told)
            .chain(more)
            .collect(),
        tree: Some(TreeInfo::new(NodeId(WHOLE))),
        tree_id: TreeId::ROOT,
        focus: focused.map_or(NodeId(WHOLE), |at| NodeId(keys[at])),
    }
}

fn standing_in(around: Option<usize>, parts: &[Part], keys: &[u64], front: &[bool]) -> Vec<NodeId> {
    (0..parts.len())
        .filter(|at| parts[*at].parent == around && front[*at])
        .map(|at| NodeId(keys[at]))
        .collect()
}

/// What a part is and says by itself.
fn node(part: &Part, parts: &[Part]) -> Node {
    let said = &part.node.semantics;
    let in_list = part
        .parent
        .is_some_and(|around| role(parts, around) == Role::ListBox);
    let mut node = Node::new(kind(part, parts, in_list));
    match said.role {
        Role::Paragraph => node.set_value(said.name.clone()),
        Role::Text if said.level > 0 => node.set_label(said.value.clone().unwrap_or_default()),
        Role::Text => {
            node.set_value(said.value.clone().unwrap_or_default());
            node.set_description(said.name.clone());
        }
        Role::Group | Role::Dialog => {
            if let Some(name) = title(part, parts) {
                node.set_label(name);
            }
        }
        Role::Alert | Role::Question => node.set_label(whole(said)),
        _ if !said.name.is_empty() => node.set_label(said.name.clone()),
        _ => {}
    }
    if let Some(description) = &said.description
        && !matches!(said.role, Role::Alert | Role::Question)
    {
        node.set_description(description.clone());
    }
    if let Some(placeholder) = &said.placeholder {
        node.set_placeholder(placeholder.clone());
    }
    if said.level > 0 {
        node.set_level(said.level);
    }
    if let Some(percent) = said.percent {
        node.set_numeric_value(percent.into());
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    }
    match (said.place, said.role) {
        (Some((_, of)), Role::ListBox) => node.set_size_of_set(of),
        (Some((place, _)), _) => node.set_position_in_set(place),
        (None, _) => {}
    }
    match said.live {
        // Else it would be as what stands round it.
        Live::Off => node.set_live(accesskit::Live::Off),
        Live::Polite => node.set_live(accesskit::Live::Polite),
        Live::Assertive => node.set_live(accesskit::Live::Assertive),
    }
    if said.role == Role::Dialog {
        node.set_modal();
    }
    stand(&mut node, said.role, said.state, in_list);
    offer(&mut node, part, in_list);
    let bounds = part.seen();
    node.set_bounds(Rect::new(
        bounds.x.into(),
        bounds.y.into(),
        (bounds.x + bounds.width).into(),
        (bounds.y + bounds.height).into(),
    ));
    node
}

/// A message with what it explains: only a name is said at once.
fn whole(said: &Semantics) -> String {
    match &said.description {
        Some(more) if said.name.ends_with(char::is_alphanumeric) => {
            format!("{}. {more}", said.name)
        }
        Some(more) => format!("{} {more}", said.name),
        None => said.name.clone(),
    }
}

fn role(parts: &[Part], at: usize) -> Role {
    parts[at].node.semantics.role
}

fn kind(part: &Part, parts: &[Part], in_list: bool) -> Kind {
    match part.node.semantics.role {
        Role::Button => Kind::Button,
        Role::Fold => Kind::DisclosureTriangle,
        Role::Radio => Kind::RadioButton,
        Role::RadioGroup => Kind::RadioGroup,
        Role::CheckBox => Kind::CheckBox,
        Role::TextField => Kind::TextInput,
        Role::PasswordField => Kind::PasswordInput,
        Role::Heading => Kind::Heading,
        Role::Text if part.node.semantics.level > 0 => Kind::Heading,
        Role::Progress => Kind::ProgressIndicator,
        Role::Timer => Kind::Timer,
        Role::Status => Kind::Status,
        Role::Alert => Kind::Alert,
        Role::Question => Kind::AlertDialog,
        Role::Dialog => Kind::Dialog,
        Role::ListBox => Kind::ListBox,
        Role::ListItem if in_list => Kind::ListBoxOption,
        Role::ListItem => Kind::ListItem,
        Role::Text | Role::Paragraph => Kind::Label,
        Role::Image => Kind::Image,
        Role::Group if title(part, parts).is_none() => Kind::GenericContainer,
        Role::Group => Kind::Group,
        Role::Navigation => Kind::Navigation,
        Role::Main => Kind::Main,
        Role::Toolbar => Kind::Toolbar,
    }
}

/// How a part stands.
fn stand(node: &mut Node, role: Role, state: State, in_list: bool) {
    let on = match state {
        State::Plain => return,
        State::Disabled => return node.set_disabled(),
        State::Invalid => return node.set_invalid(Invalid::True),
        State::Busy => return node.set_busy(),
        State::On => true,
        State::Off => false,
    };
    let toggled = if on { Toggled::True } else { Toggled::False };
    match role {
        Role::Fold => {
            node.set_expanded(on);
            // AT-SPI is not told what is expanded.
            if cfg!(any(target_os = "linux", target_os = "freebsd")) {
                node.set_toggled(toggled);
            }
        }
        Role::ListItem if !in_list => {
            node.set_selected(on);
            if on {
                node.set_aria_current(AriaCurrent::True);
            }
        }
        _ => node.set_toggled(toggled),
    }
}

/// What can be asked of a part.
fn offer(node: &mut Node, part: &Part, in_list: bool) {
    let said = &part.node.semantics;
    if part.scroll.is_some() {
        node.add_action(Action::ScrollIntoView);
    }
    if said.state == State::Disabled {
        return;
    }
    // The focus of a group is at what is chosen.
    let chosen = said.role == Role::Radio && said.state == State::On;
    if part.stop.is_some() || in_list || chosen {
        node.add_action(Action::Focus);
    }
    match said.role {
        Role::Button | Role::Radio | Role::CheckBox => node.add_action(Action::Click),
        Role::Fold => {
            node.add_action(Action::Click);
            node.add_action(match said.state {
                State::On => Action::Collapse,
                _ => Action::Expand,
            });
        }
        Role::ListItem if in_list => node.add_action(Action::Click),
        Role::TextField | Role::PasswordField => {
            node.add_action(Action::SetValue);
            if part.caret.is_some() {
                node.add_action(Action::SetTextSelection);
            }
        }
        _ => {}
    }
}

/// What belongs to a part beside and in it.
fn relate(at: usize, node: &mut Node, parts: &[Part], keys: &[u64]) {
    let part = &parts[at];
    let beside = |other: usize| parts.get(other).filter(|own| own.parent == part.parent);
    let relation = |own: &Part| own.node.semantics.relation;
    match part.node.semantics.role {
        Role::TextField | Role::PasswordField => {
            let before = at.checked_sub(1);
            if let Some(before) = before
                && beside(before).is_some_and(|own| relation(own) == Relation::Names)
            {
                node.push_labelled_by(NodeId(keys[before]));
            }
            for (after, key) in keys.iter().enumerate().skip(at + 1) {
                let Some(own) = beside(after) else {
                    break;
                };
                match (relation(own), own.node.semantics.role) {
                    (Relation::Explains, _) => node.push_described_by(NodeId(*key)),
                    (Relation::Corrects, _) => node.set_error_message(NodeId(*key)),
                    // What acts on a line stands between it and its hint.
                    (_, Role::Button) => {}
                    _ => break,
                }
            }
        }
        // Where the arrows are, while the whole has the focus.
        Role::RadioGroup | Role::ListBox => {
            let current = |own: &Part| {
                let (own, whole) = (&own.node.semantics, &part.node.semantics);
                match whole.place {
                    Some((place, _)) => own.place.is_some_and(|(own, _)| own == place),
                    None => own.state == State::On,
                }
            };
            let mut inside = (at + 1..parts.len()).filter(|own| parts[*own].parent == Some(at));
            if let Some(current) = inside.find(|own| current(&parts[*own])) {
                node.set_active_descendant(NodeId(keys[current]));
            }
        }
        _ => {}
    }
}
