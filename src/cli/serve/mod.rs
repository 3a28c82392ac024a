//! `verklaar serve`: a preview of the pages in a browser on this machine, beside the editor.
//!
//! [`watch`] tells that files may be different, [`preview`] finds out and makes pages, [`answers`] hands them to the browser over
//! [`http`], with [`told`] about them. What the browser opens is a shell of ours; in it stands the page, byte for byte what
//! `build` writes.

mod answers;
mod http;
mod preview;
mod told;
mod watch;

use super::build::PageFormat;
use super::output::{ended, say, words};
use super::project::Trouble;
use super::{Exit, Lang};
use crate::finding::Message;
use crate::locale::{Locale, Part};
use crate::render::Format;
use answers::Site;
use clap::Args;
use jiff::civil::Date;
use preview::{Preview, Wishes};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc;
use watch::Watching;

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Definitions, or folders of them [default: the project's policies]
    paths: Vec<PathBuf>,
    /// The port on this machine; 0 for any that is free
    #[arg(long, value_name = "N", default_value_t = 8017)]
    port: u16,
    /// The formats to show [default: page]
    #[arg(long, value_enum, value_delimiter = ',')]
    format: Vec<PageFormat>,
    /// Only these languages of the statements
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
    /// The day by which accepted findings expire [default: the date of each statement]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Serve {
    pub(super) fn run(self) -> Exit {
        let words = Arc::new(words(self.lang, &[Part::Command, Part::Rules, Part::Preview]));
        ended(self.serve(&words), &words)
    }

    fn serve(self, words: &Arc<Locale>) -> Result<Exit, Trouble> {
        // What is not there yet may come; a path that was mistyped will not.
        if let Some(path) = self.paths.iter().find(|path| !path.exists()) {
            return Err(Trouble::path("not-found", path));
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port));
        let (listener, port) = listener
            .and_then(|listener| listener.local_addr().map(|address| (listener, address.port())))
            .map_err(|error| no_port(self.port, &error))?;
        let (stop, stopped) = mpsc::channel();
        // Without it the program ends all the same, only less politely; and so it does when it is asked twice.
        let _ = ctrlc::set_handler(move || stop.send(()).unwrap_or_default());

        let formats = PageFormat::chosen(&self.format, || vec![Format::Page]);
        let wishes = Wishes { paths: self.paths, formats, languages: self.locale, today: self.today };
        let (sender, signals) = mpsc::channel();
        let preview = Arc::new(Preview::new(wishes, Arc::clone(words), sender.clone()));
        match Watching::new(sender, signals) {
            Ok(mut watching) => {
                preview.complain(watching.watch(preview.folders()).err());
                let preview = Arc::clone(&preview);
                std::thread::spawn(move || watching.follow(&preview));
            }
            Err(error) => preview.complain(Some(error)),
        }
        let site = Arc::new(Site::new(preview, port));
        std::thread::spawn(move || site.serve(&listener));
        say(words, &Message::new("preview-address").with("address", answers::address(port)));
        // Where nothing tells of the end, it comes by itself.
        while stopped.recv().is_err() {
            std::thread::park();
        }
        Ok(Exit::Clean)
    }
}

fn no_port(port: u16, error: &io::Error) -> Trouble {
    let name = if error.kind() == io::ErrorKind::AddrInUse { "preview-port" } else { "preview-no-port" };
    Trouble(Message::new(name).with("port", port.to_string()).with("detail", error.to_string()))
}
