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

result-page-product = { -product }
result-page-received = Received. Return to { -product }.
    .title = Received
    .lead = { -product } is checking the answer and shows what comes next. You no longer need this tab.
result-page-another-attempt = This page belongs to another attempt
    .title = Another attempt
    .lead = { -product } is waiting for a different answer. Close this tab and go on in the newest one, or start again in { -product }.
result-page-incomplete = The answer arrived incomplete
    .title = Incomplete
    .lead = Something removed parts of it on the way, perhaps a privacy add-on in your browser. { -product } is still waiting: switch the add-on off for this sign-in, or open the link in another browser.
result-page-over = This attempt is over
    .title = Over
    .lead = Return to { -product } and start the sign-in again.
result-page-already = Already received. Return to { -product }.
    .title = Already received
    .lead = This answer came before and is used once only. You no longer need this tab.
result-page-problem = Return to { -product }
    .title = Return to { -product }
    .lead = The answer has arrived. { -product } says what it means and what you can do.
result-page-keep-private = Do not send this page's address to anybody: it belongs to your sign-in.
result-page-close = Close this tab
result-page-stays-open = Your browser keeps this tab open. Please close it yourself.


## The window: frame and controls


## The window: pages


## The terminal

