//! Whatever is pressed by the keyboard, the focus is somewhere afterwards: on one thing that is there and can be used.

use iced::keyboard::key::Named;
use synchronizer_setup::app::presets;
use synchronizer_setup::widget::semantics::Role;
use tokio::runtime::Runtime;

use super::super::driver::Driver;
use super::super::screen::TALL;

/// These open a program of the desktop.
const OUTSIDE: [&str; 3] = ["folder", "mail", "browser"];

#[test]
fn no_press_loses_the_focus() {
    let runtime = Runtime::new().expect("threads");
    for (page, make) in presets::ALL {
        let count = Driver::over(&runtime, make(), TALL).glass().spots().len();
        for place in 0..count {
            let mut window = Driver::over(&runtime, make(), TALL);
            for _ in 0..=place {
                window.glass().step(false);
            }
            let stop = window.glass().spots()[place].clone();
            let name = stop.name.to_lowercase();
            let presses = matches!(stop.role, Role::Button | Role::CheckBox);
            if !presses || OUTSIDE.iter().any(|outside| name.contains(outside)) {
                continue;
            }
            window.tap(Named::Space);

            let spots = window.glass().spots();
            let focused = spots.iter().filter(|stop| stop.focused).count();
            assert_eq!(focused, 1, "{page}: after {stop:?}");
        }
    }
}
