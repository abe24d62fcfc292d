//! What is in the clipboard, and for how long (S-UI-03).

use super::*;

/// What is written to the clipboard.
fn written(actions: &[Action<Message>]) -> Vec<String> {
    let texts = actions.iter().filter_map(|action| match action {
        Action::Clipboard(clipboard::Action::Write { contents, .. }) => Some(contents.clone()),
        _ => None,
    });
    texts.collect()
}

/// Looks at the clipboard for the program, and finds this there.
async fn look(app: &mut App, message: Message, held: &str) -> Vec<String> {
    let mut stream = task::into_stream(app.update(message)).expect("it looks at the clipboard");
    let mut written_then = Vec::new();
    while let Some(action) = stream.next().await {
        match action {
            Action::Clipboard(clipboard::Action::Read { channel, .. }) => {
                channel
                    .send(Some(held.to_owned()))
                    .expect("somebody waits for it");
            }
            Action::Output(message) => {
                written_then.extend(written(&actions(app.update(message)).await));
            }
            _ => {}
        }
    }
    written_then
}

#[tokio::test(start_paused = true)]
async fn a_copied_link_leaves_the_clipboard_after_ten_minutes_if_it_is_still_there() {
    for (held, then) in [(LINK, vec![String::new()]), ("something else", vec![])] {
        let mut app = waiting();
        let begun = tokio::time::Instant::now();

        let mut done = actions(app.update(on(Act::CopyLink))).await;

        assert_eq!(
            written(&done),
            [Url::parse(LINK).expect("a link").to_string()]
        );
        assert!(
            begun.elapsed() >= Duration::from_mins(10) && begun.elapsed() < Duration::from_mins(11)
        );
        let Some(Action::Output(message)) = done.pop() else {
            panic!("something follows after ten minutes")
        };
        // The attempt may be over by then.
        drop(app.update(on(Act::Cancel)));
        assert_eq!(look(&mut app, message, held).await, then, "{held}");
    }
}

#[tokio::test(start_paused = true)]
async fn tokens_and_links_of_other_moments_are_never_copied() {
    let mut app = connected();
    assert_eq!(
        written(&actions(app.update(on(Act::CopyLink))).await),
        Vec::<String>::new()
    );
    assert_eq!(
        written(&actions(app.update(on(Act::CopyDetails))).await),
        Vec::<String>::new()
    );
}

#[tokio::test(start_paused = true)]
async fn a_copied_link_leaves_the_clipboard_with_the_end_of_its_attempt() {
    for (held, then) in [(LINK, vec![String::new()]), ("something else", vec![])] {
        let mut app = waiting();
        drop(actions(app.update(on(Act::CopyLink))).await);
        let begun = tokio::time::Instant::now();

        let followed = actions(app.update(on(Act::Cancel))).await;

        let mut cleared = Vec::new();
        for action in followed {
            if let Action::Output(message) = action {
                cleared.extend(look(&mut app, message, held).await);
            }
        }
        assert_eq!(cleared, then, "{held}");
        assert!(begun.elapsed() < Duration::from_secs(1), "at once");
    }
}
