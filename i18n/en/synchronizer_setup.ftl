### The words of Synchronizer Setup, in English: the language that all others fall back to.
### Written for an administrator who has never heard of OAuth: short, concrete, no blame, the next act named.

-product = Synchronizer Setup
-superoffice = SuperOffice
-microsoft = Microsoft 365

## Names

system-superoffice = SuperOffice CRM
system-microsoft365 = Microsoft 365

## Outcomes: what happened (attribute of each: .cause, twenty words or fewer)


## Remedies: who acts, and reusable sentences of advice


## Steps of a timeline


## What the page in the browser says


## The page that the browser shows at the end


## The window: frame and controls


## The window: pages


## The terminal

