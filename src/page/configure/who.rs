//! Names on a card: of its system and of its controls.

use crate::check::System;

/// The id of the button that shows what happened on a card.
#[must_use]
pub fn what_happened(system: System) -> &'static str {
    match system {
        System::SuperOffice => "superoffice-what-happened",
        System::Microsoft365 => "microsoft365-what-happened",
        System::Exchange => "exchange-what-happened",
        System::Google => "google-what-happened",
    }
}

/// The id of a card as a whole.
#[must_use]
pub fn card_id(system: System) -> &'static str {
    match system {
        System::SuperOffice => "side-superoffice",
        System::Microsoft365 => "side-microsoft365",
        System::Exchange => "side-exchange",
        System::Google => "side-google",
    }
}

/// The letters on the tile of a system.
#[must_use]
pub fn tile(system: System) -> &'static str {
    match system {
        System::SuperOffice => "SO",
        System::Microsoft365 => "365",
        System::Exchange => "EX",
        System::Google => "G",
    }
}
