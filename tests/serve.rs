//! The preview as a browser meets it: what it shows when a file is saved, and what it refuses to whom.

#![allow(clippy::disallowed_methods, reason = "a test writes files as an editor does, with no need for all or nothing")]

mod support;

use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// A small clinic without findings.
const CLINIC: &str = include_str!("cli/clinic.toml");

/// How long something may take that happens at once.
const PATIENCE: Duration = Duration::from_secs(20);

/// A project, and the preview of it.
struct Preview {
    folder: TempDir,
    process: Child,
    port: u16,
}

impl Preview {
    /// Shows the clean clinic, as `policies/linde.toml`.
    fn new() -> Self {
        Self::of(&[("policies/linde.toml", CLINIC)], &[])
    }

    fn of(files: &[(&str, &str)], arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            write(folder.path(), path, text);
        }
        let mut process = Command::new(env!("CARGO_BIN_EXE_verklaar"))
            .args(["serve", "--port", "0"])
            .args(arguments)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("piped")).read_line(&mut line).expect("printed");
        let (_, rest) = line.split_once("http://127.0.0.1:").unwrap_or_else(|| panic!("{line}"));
        let port = rest.split('/').next().and_then(|port| port.parse().ok()).expect("a port");
        Self { folder, process, port }
    }

    fn write(&self, path: &str, text: &str) {
        write(self.folder.path(), path, text);
    }

    fn remove(&self, path: &str) {
        std::fs::remove_file(self.folder.path().join(path)).expect("there");
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("set");
        stream
    }

    /// What comes back for these bytes.
    fn send(&self, request: &str) -> String {
        let mut stream = self.connect();
        // Who sends too much may be cut off.
        let _ = stream.write_all(request.as_bytes());
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    /// The answer to a browser that asks for a path.
    fn get(&self, path: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port))
    }

    /// The page at a path.
    fn page(&self, path: &str) -> String {
        let answer = self.get(path);
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        assert!(head.starts_with("HTTP/1.1 200 "), "{path}: {head}");
        body.to_owned()
    }

    /// Listens to what is told about a page.
    fn listen(&self, page: &str) -> Events {
        let mut stream = self.connect();
        let request = format!("GET /-/events?page={page} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        stream.write_all(request.as_bytes()).expect("sent");
        Events { lines: BufReader::new(stream) }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a browser is told.
struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// The next that is told.
    fn next(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).expect("told in time") > 0, "it ended");
            if let Some(json) = line.strip_prefix("data: ") {
                return serde_json::from_str(json).expect("JSON");
            }
        }
    }

    /// What is told as soon as it is so: an editor that saves may be seen half-way.
    fn until(&mut self, is_so: impl Fn(&Value) -> bool) -> Value {
        loop {
            let told = self.next();
            if is_so(&told) {
                return told;
            }
        }
    }
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    std::fs::write(path, text).expect("written");
}

/// The places of the errors, each behind its rule.
fn errors(told: &Value) -> Vec<String> {
    let errors = told["errors"].as_array().expect("a list");
    let words = |error: &Value, key: &str| error[key].as_str().expect("text").to_owned();
    errors.iter().map(|error| format!("{} {}", words(error, "rule"), words(error, "place"))).collect()
}

fn is_clean(told: &Value) -> bool {
    errors(told).is_empty() && told["notice"].is_null()
}

/// The paths of the pages that there are.
fn pages(told: &Value) -> Vec<&str> {
    let pages = told["pages"].as_array().expect("a list");
    pages.iter().map(|page| page["path"].as_str().expect("text")).collect()
}

#[test]
fn pages_are_those_of_a_build() {
    let preview = Preview::of(&[("policies/linde.toml", CLINIC)], &["--format", "all"]);
    let build = Command::new(env!("CARGO_BIN_EXE_verklaar"))
        .args(["build", "--format", "all"])
        .current_dir(preview.folder.path())
        .output()
        .expect("built");
    assert!(build.status.success());
    let mut files = Vec::new();
    collect(&preview.folder.path().join("dist"), &mut files);
    assert_eq!(files.len(), 13);
    for file in files {
        let path = file.strip_prefix(preview.folder.path().join("dist")).expect("below").to_string_lossy().into_owned();
        assert_eq!(preview.page(&format!("/{path}")), std::fs::read_to_string(&file).expect("text"), "{path}");
    }
    let told = preview.listen("").next();
    assert_eq!(told["clinics"], serde_json::json!(["linde"]));
    assert_eq!(pages(&told).len(), 12);
    // Around them stands a page that runs its own script, and nobody else's.
    let shell = preview.get("/");
    let policy = shell.lines().find(|line| line.starts_with("Content-Security-Policy: ")).expect("a policy");
    let (_, script) = policy.split_once("script-src 'sha256-").expect("one script");
    assert!(!script.split(';').next().expect("a source").contains(' '), "{policy}");
    for header in ["Cache-Control: no-store", "X-Content-Type-Options: nosniff"] {
        assert!(shell.lines().any(|line| line == header), "{header}");
    }
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

#[test]
fn what_is_saved_is_shown() {
    let preview = Preview::new();
    let page = "/linde/en/index.html";
    let mut events = preview.listen("linde/en/index.html");
    assert!(is_clean(&events.next()));
    assert!(preview.page(page).contains("Privacy statement"));

    // A definition, written in place, and by a file that takes its place.
    preview.write("policies/linde.toml", &CLINIC.replace("Praktijk Linde", "Praktijk Berk"));
    events.until(is_clean);
    assert!(preview.page(page).contains("Praktijk Berk"));
    preview.write("policies/.linde.toml.new", &CLINIC.replace("Praktijk Linde", "Praktijk Beuk"));
    let at = |path: &str| preview.folder.path().join(path);
    std::fs::rename(at("policies/.linde.toml.new"), at("policies/linde.toml")).expect("renamed");
    events.until(is_clean);
    assert!(preview.page(page).contains("Praktijk Beuk"));

    // Where the pages are published, they still lead to each other here.
    let urls = "url = { nl = \"https://linde.example/privacy\", en = \"https://linde.example/en/privacy\" }";
    preview.write("policies/linde.toml", &CLINIC.replace("[statement]\n", &format!("[statement]\n{urls}\n")));
    events.until(is_clean);
    assert!(preview.page(page).contains("href=\"../nl/index.html\""));
    assert!(!preview.page(page).contains("linde.example/privacy"));

    // Words of the project's own, in a folder that was not there; and a template.
    preview.write("locales/en/statement.ftl", "title = All about your data\n");
    events.until(is_clean);
    assert!(preview.page(page).contains("All about your data"));
    let template = support::read("templates/html/page.html").replace("</body>", "<p>Our own</p></body>");
    preview.write("templates/html/page.html", &template);
    events.until(is_clean);
    assert!(preview.page(page).contains("Our own"));
    // The settings.
    preview.write("verklaar.toml", "languages = [\"nl\"]\n");
    assert_eq!(pages(&events.until(is_clean)), ["linde/nl/index.html"]);
    // Their house style, with a logo that stands in a folder of its own.
    preview.write("verklaar.toml", "[appearance]\nlogo = \"pictures/logo.svg\"\n");
    assert!(errors(&events.until(|told| !is_clean(told)))[0].starts_with("APP-02 verklaar.toml:2:8"));
    let logo = |path: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 32\"><path d=\"{path}\"/></svg>")
    };
    preview.write("pictures/logo.svg", &logo("M0 0h9v9z"));
    let first = events.until(is_clean);
    preview.write("pictures/logo.svg", &logo("M0 0h5v5z"));
    assert_ne!(events.until(is_clean)["pages"], first["pages"]);
    preview.remove("verklaar.toml");
    assert_eq!(pages(&events.until(is_clean)), ["linde/nl/index.html", "linde/en/index.html"]);

    // Another clinic, which lies over a part that stands elsewhere in the project.
    let (head, rest) = CLINIC.split_at(CLINIC.find("[rights]").expect("there"));
    preview.write("policies/eik.toml", &format!("extends = \"../parts/rights.toml\"\n{head}"));
    events.until(|told| told["clinics"] == serde_json::json!(["eik", "linde"]));
    let mut eik = preview.listen("eik/nl/index.html");
    assert!(!is_clean(&eik.next()), "the part is not there");
    preview.write("parts/rights.toml", rest);
    assert!(preview.page("/eik/nl/index.html").contains("Linde"));
    assert!(is_clean(&eik.until(is_clean)));
    preview.write("parts/rights.toml", "[rights");
    assert!(errors(&eik.until(|told| !is_clean(told)))[0].starts_with("DEF-01 parts/rights.toml:1:"));
}

#[test]
fn what_is_wrong_lies_over_the_last_page() {
    let preview = Preview::of(&[("policies/linde.toml", CLINIC)], &["--lang", "nl"]);
    let mut events = preview.listen("linde/nl/index.html");
    let before = events.next();
    let page = preview.page("/linde/nl/index.html");

    preview.write("policies/linde.toml", &CLINIC.replace("\"+31 30 000 00 00\"", "\"vraag Anna\""));
    let told = events.until(|told| !is_clean(told));
    assert_eq!(errors(&told), ["DEF-07 policies/linde.toml:17:9"]);
    let error = &told["errors"][0];
    assert_eq!(error["message"], "De waarde van `phone` is geen telefoonnummer.");
    assert_eq!(
        error["excerpt"],
        serde_json::json!({ "line": 17, "before": "phone = ", "marked": "\"vraag Anna\"", "after": "" })
    );
    assert_eq!((&told["count"], &told["pages"]), (&"1 fout".into(), &before["pages"]));
    assert_eq!(preview.page("/linde/nl/index.html"), page);
    preview.write("policies/linde.toml", CLINIC);
    assert_eq!(events.until(is_clean), before);

    // What only deserves attention does not stand in the way.
    preview.write("policies/linde.toml", &CLINIC.replace("respond-within = \"1 month\"\n", ""));
    let told = events.until(|told| told["others"].as_array().is_some_and(|others| !others.is_empty()));
    assert_eq!((is_clean(&told), &told["others"][0]["rule"]), (true, &"ART12-3".into()));
    preview.write("policies/linde.toml", CLINIC);
    events.until(|told| told == &before);

    // The same for what every page depends on.
    preview.write("verklaar.toml", "out = \n");
    assert_eq!(errors(&events.until(|told| !is_clean(told))), ["SET-01 verklaar.toml:1:7"]);
    preview.remove("verklaar.toml");
    assert_eq!(events.until(is_clean), before);
    preview.write("locales/nl/statement.ftl", "title = { $\n");
    assert!(errors(&events.until(|told| !is_clean(told)))[0].starts_with("LOC-02 locales/nl/statement.ftl:1:"));
    preview.write("locales/nl/statement.ftl", "\n");
    assert_eq!(events.until(is_clean), before);
    preview.write("templates/html/page.html", "<p>{{ titel }}</p>\n");
    assert!(errors(&events.until(|told| !is_clean(told)))[0].starts_with("TPL-02 templates/html/page.html"));
    assert_eq!(preview.page("/linde/nl/index.html"), page);
    preview.remove("templates/html/page.html");
    assert_eq!(events.until(is_clean), before);

    // A definition that is gone, and one that is back.
    preview.remove("policies/linde.toml");
    let told = events.until(|told| !is_clean(told));
    assert_eq!(told["notice"], "policies heeft geen definities. `verklaar new` schrijft een eerste.");
    assert_eq!(told["pages"], before["pages"]);
    preview.write("policies/berk.toml", CLINIC);
    let told = events.until(|told| told["clinics"] == serde_json::json!(["berk"]));
    assert!(told["notice"].as_str().is_some_and(|notice| notice.contains("linde")), "{told}");
    std::fs::remove_dir_all(preview.folder.path().join("policies")).expect("there");
    events.until(|told| told["clinics"] == serde_json::json!([]));
    preview.write("policies/linde.toml", CLINIC);
    assert_eq!(events.until(is_clean), before);
}

/// Whoever begins has nothing yet; what is mistyped will not come.
#[test]
fn it_may_begin_with_nothing() {
    let preview = Preview::of(&[], &[]);
    let mut events = preview.listen("");
    assert_eq!(events.next()["notice"], "policies has no definitions. `verklaar new` writes a first one.");
    assert!(preview.get("/").starts_with("HTTP/1.1 200 "));
    preview.write("policies/linde.toml", CLINIC);
    assert_eq!(pages(&events.until(is_clean)), ["linde/nl/index.html", "linde/en/index.html"]);

    let arguments = |wrong: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_verklaar"));
        let output = command.arg("serve").args(wrong).current_dir(preview.folder.path()).output().expect("run");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    assert_eq!(arguments(&["polices"]), (Some(2), "verklaar: polices does not exist.\n".to_owned()));
    let port = preview.port.to_string();
    let (code, told) = arguments(&["--port", &port]);
    assert_eq!((code, told.contains(&port)), (Some(2), true), "{told}");
}

#[test]
fn only_pages_are_to_be_had() {
    let preview = Preview::new();
    preview.write("secret.txt", "secret");
    preview.write("dist/linde/nl/secret.html", "secret");
    let port = preview.port;
    let status = |answer: &str| answer.get(9..12).unwrap_or_default().to_owned();
    assert_eq!(status(&preview.get("/linde/nl/index.html?x=1")), "200");
    let secret = preview.folder.path().join("secret.txt").to_string_lossy().into_owned();
    for path in [
        "/secret.txt",
        "/../secret.txt",
        "/linde/nl/../../../secret.txt",
        "/%2e%2e/secret.txt",
        "/linde/%2e%2e%2f%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/linde/nl/secret.html",
        "/linde/nl/",
        "/policies/linde.toml",
        "/linde/nl/index.html%00",
        "//etc/passwd",
        "/-/events/nl/x",
        &format!("/{secret}"),
        &secret,
    ] {
        let answer = preview.get(path);
        assert_eq!(status(&answer), "404", "{path}");
        assert!(!answer.contains("secret"), "{path}");
    }
    for target in ["http://evil.example/", "linde/nl/index.html", "*", "/%ff", "/\u{1}"] {
        assert_eq!(status(&preview.get(target)), "400", "{target}");
    }

    let asked = |line: &str, headers: &str| status(&preview.send(&format!("{line}\r\n{headers}\r\n")));
    let get = "GET / HTTP/1.1";
    for host in ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"] {
        assert_eq!(asked(get, &format!("Host: {host}:{port}\r\n")), "200", "{host}");
    }
    // By the name of another, on another port, by two names, by none.
    for host in [format!("evil.example:{port}"), "localhost".into(), "localhost:1".into(), format!("localhost.:{port}")]
    {
        assert_eq!(asked(get, &format!("Host: {host}\r\n")), "403", "{host}");
    }
    assert_eq!(asked(get, &format!("Host: localhost:{port}\r\nHost: evil.example\r\n")), "403");
    assert_eq!(asked("GET / HTTP/1.0", ""), "403");
    let host = format!("Host: localhost:{port}\r\n");
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get"] {
        assert_eq!(asked(&format!("{method} / HTTP/1.1"), &host), "405", "{method}");
    }
    let head = preview.send(&format!("HEAD /linde/nl/index.html HTTP/1.1\r\n{host}\r\n"));
    assert!(head.starts_with("HTTP/1.1 200 ") && head.ends_with("\r\n\r\n"), "{head}");
    // Another site may not listen.
    assert_eq!(asked("GET /-/events?page= HTTP/1.1", &format!("{host}Sec-Fetch-Site: cross-site\r\n")), "403");

    assert_eq!(asked(get, &format!("{host}X: {}\r\n", "x".repeat(60_000))), "431");
    assert_eq!(asked(get, &(host.clone() + &"X: x\r\n".repeat(100))), "431");
    assert_eq!(asked("\u{0}\u{1}", &host), "400");
    // A body that nobody asked for does not take the answer away.
    let body = "x".repeat(20_000);
    assert_eq!(status(&preview.send(&format!("POST / HTTP/1.1\r\n{host}Content-Length: 20000\r\n\r\n{body}"))), "405");
}

#[test]
fn nobody_keeps_others_waiting() {
    let preview = Preview::new();
    let half = |text: &str| {
        let mut stream = preview.connect();
        stream.write_all(text.as_bytes()).expect("sent");
        stream
    };
    // Some say nothing, some stop half-way, some listen, some have gone.
    let waiting: Vec<TcpStream> =
        ["", "GET", "GET / HTTP/1.1\r\nHost: "].into_iter().cycle().take(24).map(half).collect();
    let listening: Vec<Events> = (0..8).map(|_| preview.listen("")).collect();
    for _ in 0..20 {
        half("GET /linde/nl/index.html HTTP/1.1\r\n").shutdown(Shutdown::Both).expect("closed");
    }
    assert!(preview.page("/linde/nl/index.html").contains("Linde"));
    drop(listening);
    // Who says nothing is sent away.
    for mut stream in waiting {
        assert_eq!(stream.read_to_end(&mut Vec::new()).expect("closed"), 0);
    }
}

/// As Ctrl-C and `kill` do it.
#[cfg(unix)]
#[test]
fn it_ends_when_it_is_asked() {
    for signal in ["-INT", "-TERM"] {
        let mut preview = Preview::new();
        let _events = preview.listen("");
        let process = preview.process.id().to_string();
        assert!(Command::new("kill").args([signal, &process]).status().expect("run").success());
        assert_eq!(preview.process.wait().expect("ended").code(), Some(0), "{signal}");
    }
}
