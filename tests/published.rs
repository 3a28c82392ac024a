//! The three real statements as they were published: `check` names what an expert names missing, and nothing that is
//! there. `tests/published/<name>.expected` lists the findings, one `RULE path` a line; `#` starts a remark.

mod support;

use support::{check, files, rules};
use verklaar::finding::Severity;

#[test]
fn the_check_names_what_an_expert_names() {
    let definitions = files("tests/published", "toml");
    assert_eq!(definitions.len(), 3);
    for path in definitions {
        let outcome = check(&std::fs::read_to_string(&path).expect("readable"));
        let mut found = rules(&outcome, Severity::Warning);
        let expected = std::fs::read_to_string(path.with_extension("expected")).expect("a list of findings");
        let lines = expected.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        let mut expected: Vec<String> = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}", path.display());
    }
}
