//! SuperOffice CRM: what its refusals mean.

pub mod refusal;
