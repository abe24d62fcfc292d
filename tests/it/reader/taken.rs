//! What the adapters of all systems make of the pages.

use accesskit_consumer::{NodeRef, Tree, TreeChangeHandler};
use synchronizer_setup::app::presets;

use super::told::told;
use crate::window::screen::Screen;

/// What an adapter would announce, by role.
#[derive(Default)]
struct Announced(Vec<accesskit::Role>);

impl TreeChangeHandler for Announced {
    fn node_added(&mut self, node: &NodeRef<'_>) {
        if node.live() != accesskit::Live::Off {
            self.0.push(node.role());
        }
    }

    fn node_updated(&mut self, _: &NodeRef<'_>, _: &NodeRef<'_>) {}

    fn focus_moved(&mut self, _: Option<&NodeRef<'_>>, _: Option<&NodeRef<'_>>) {}

    fn node_removed(&mut self, _: &NodeRef<'_>) {}
}

/// From each page to the next one in one tree, there and back.
#[test]
fn an_adapter_takes_one_page_after_the_other() {
    let pages: Vec<_> = presets::ALL
        .iter()
        .map(|(_, app)| told(&Screen::of(&app()).parts()))
        .collect();
    let mut tree = Tree::new(pages[0].clone(), true);
    let mut announced = Announced::default();

    for page in pages.iter().chain(pages.iter().rev()) {
        tree.update_and_process_changes(page.clone(), &mut announced);

        let (focus, _) = tree.state().focus_in_tree().locate();
        assert_eq!(focus, page.focus);
    }

    let buttons = announced
        .0
        .iter()
        .filter(|role| **role == accesskit::Role::Button);
    assert_eq!(buttons.count(), 0, "a button is not announced");
    assert!(announced.0.contains(&accesskit::Role::Alert));
}
