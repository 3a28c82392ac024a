//! Who asks what, and what is answered. All of it is in memory: nothing is read from the disk by the path of a request.

use super::http::{Answer, Connection, Request, Status};
use super::preview::Preview;
use super::told;
use crate::finding::Message;
use crate::render::Shell;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Where the shell listens for changes. No page of a clinic has so short a path.
const EVENTS: &str = "-/events";
/// So many clients are served at once, each by a thread of its own; more are turned away.
const MAX_CLIENTS: usize = 64;
/// So often is looked whether a client still listens.
const PULSE: Duration = Duration::from_secs(10);
/// What a statement may do beyond what it says itself: stand in our own shell.
const OF_PAGES: &str = "frame-ancestors 'self'";

/// The words of the shell: `preview-…` in the locales, with `_` for `-` in the template.
const WORDS: &[&str] =
    &["title", "clinic", "language", "format", "alone", "blocked", "beneath", "hide", "show", "lost", "script"];

/// Everything that is needed to answer.
pub(super) struct Site {
    preview: Arc<Preview>,
    port: u16,
    shell: Arc<str>,
    /// What the shell may do: run its own script, listen to us, and show our pages.
    shell_policy: String,
    clients: AtomicUsize,
}

impl Site {
    pub(super) fn new(preview: Arc<Preview>, port: u16) -> Self {
        let words = &preview.words;
        let Shell { text, style_hash, script_hash } = Shell::new(&words.tag, &words.labels("preview-", WORDS));
        let shell_policy = format!(
            "default-src 'none'; script-src '{script_hash}'; style-src '{style_hash}'; connect-src 'self'; frame-src 'self'; \
             img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        );
        Self { preview, port, shell: text.into(), shell_policy, clients: AtomicUsize::new(0) }
    }

    /// Serves every client that comes, until the program ends.
    pub(super) fn serve(self: &Arc<Self>, listener: &TcpListener) {
        for stream in listener.incoming().flatten() {
            if self.clients.fetch_add(1, Ordering::AcqRel) >= MAX_CLIENTS {
                self.clients.fetch_sub(1, Ordering::AcqRel);
                continue;
            }
            let site = Arc::clone(self);
            let thread = std::thread::Builder::new().spawn(move || {
                site.client(stream);
                site.clients.fetch_sub(1, Ordering::AcqRel);
            });
            if thread.is_err() {
                self.clients.fetch_sub(1, Ordering::AcqRel);
            }
        }
    }

    fn client(&self, stream: TcpStream) {
        let Ok(mut connection) = Connection::new(stream) else { return };
        match connection.request(self.port) {
            None => {}
            Some(Err(status)) => connection.answer(&self.refusal(status), false),
            Some(Ok(request)) if request.path == EVENTS && !request.foreign && !request.head_only => {
                self.events(connection, &request.query);
            }
            Some(Ok(request)) => connection.answer(&self.answer(&request), request.head_only),
        }
    }

    fn answer(&self, request: &Request) -> Answer {
        if request.path.is_empty() {
            let (policy, body) = (self.shell_policy.clone(), Arc::clone(&self.shell));
            return Answer { status: Status::Found, kind: "text/html", policy, body };
        }
        if request.path == EVENTS {
            return self.refusal(if request.foreign { Status::Forbidden } else { Status::NotAllowed });
        }
        match self.preview.page(&request.path) {
            Some(body) => {
                let policy = OF_PAGES.to_owned();
                Answer { status: Status::Found, kind: told::kind(&request.path), policy, body }
            }
            None => self.refusal(Status::NotFound),
        }
    }

    /// An answer to people, in a sentence.
    fn refusal(&self, status: Status) -> Answer {
        let name = match status {
            Status::NotFound => "preview-nowhere",
            Status::Forbidden => "preview-forbidden",
            _ => "preview-refused",
        };
        let message = Message::new(name).with("address", address(self.port));
        let body = format!("{}\n", self.preview.words.message(&message).unwrap_or_default()).into();
        Answer { status, kind: "text/plain", policy: OF_PAGES.to_owned(), body }
    }

    /// Tells a browser of each change, as long as it listens.
    fn events(&self, connection: Connection, page: &str) {
        let Ok(mut events) = connection.events() else { return };
        let mut look = 0;
        let mut last = String::new();
        loop {
            let before = look;
            look = self.preview.wait(look, PULSE);
            if look == before {
                if !events.is_heard() {
                    return;
                }
                continue;
            }
            let told = self.preview.told(page);
            if told != last && events.send(&told).is_err() {
                return;
            }
            last = told;
        }
    }
}

/// The address of the preview.
pub(super) fn address(port: u16) -> String {
    format!("http://127.0.0.1:{port}/")
}
