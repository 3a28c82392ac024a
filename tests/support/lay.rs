//! Lays an example over a whole definition, as text, so that every line keeps its place in a file that people could
//! have written.
//!
//! Tables merge key by key; an activity, a recipient or a category of data replaces the one of the same name; a list of
//! tables replaces the list; a key outside any table replaces that key; a clause or an accepted finding is added. A line
//! `# without: controller.vat` takes a key or a table away first.

/// A header and the lines below it, up to the next header.
#[derive(Clone)]
struct Block {
    /// As in `activity.retention`; empty for the head of the file.
    path: String,
    lines: Vec<String>,
}

/// A top-level table with the tables below it.
#[derive(Clone)]
struct Unit {
    blocks: Vec<Block>,
}

impl Unit {
    fn path(&self) -> &str {
        &self.blocks[0].path
    }

    /// What makes it the same as another: its path, and for an activity its name.
    fn identity(&self) -> String {
        let named = |key: &str| {
            let own = self.blocks[0].lines.iter().find(|line| line.starts_with(&format!("{key} = ")))?;
            own.split('"').nth(1).map(str::to_owned)
        };
        match self.path() {
            "activity" => format!("activity.{}", named("id").or_else(|| named("use")).unwrap_or_default()),
            path => path.to_owned(),
        }
    }
}

/// The definition with the example laid over it.
pub(crate) fn lay(base: &str, example: &str) -> String {
    let mut units = units(base);
    for path in example.lines().filter_map(|line| line.strip_prefix("# without: ")) {
        remove(&mut units, path.trim());
    }
    let mut laid = Vec::new();
    for unit in self::units(example) {
        match unit.path() {
            "" => head(&mut units[0], &unit),
            "clause" | "allow" => units.push(unit),
            "activity" => {
                let name = unit.identity();
                // Two of the same name in one example stay two.
                if laid.contains(&name) {
                    units.push(unit);
                } else {
                    replace(&mut units, unit);
                }
                laid.push(name);
            }
            path if path.starts_with("recipient.") || path.starts_with("data.") => replace(&mut units, unit),
            _ => merge(&mut units, unit),
        }
    }
    let blocks = units.iter().flat_map(|unit| &unit.blocks);
    blocks.flat_map(|block| &block.lines).fold(String::new(), |text, line| text + line + "\n")
}

/// The line that an example marks as the one at fault, in the text that came of it.
pub(crate) fn marked(text: &str) -> Option<usize> {
    let mut marked = text.lines().enumerate().filter(|(_, line)| line.trim_end().ends_with("# <-"));
    let first = marked.next().map(|(index, _)| index + 1);
    assert!(marked.next().is_none(), "two lines are marked:\n{text}");
    first
}

fn units(text: &str) -> Vec<Unit> {
    let mut units = vec![Unit { blocks: vec![Block { path: String::new(), lines: Vec::new() }] }];
    for line in text.lines() {
        let header = line.strip_prefix('[').and_then(|rest| rest.split(']').next());
        let Some(header) = header else {
            let unit = units.last_mut().expect("one at least");
            unit.blocks.last_mut().expect("one at least").lines.push(line.to_owned());
            continue;
        };
        let path = header.trim_start_matches('[').to_owned();
        let block = Block { lines: vec![line.to_owned()], path };
        let below = units.last().is_some_and(|unit| {
            let above = unit.path();
            !above.is_empty() && block.path.starts_with(&format!("{above}."))
        });
        if below {
            units.last_mut().expect("one at least").blocks.push(block);
        } else {
            units.push(Unit { blocks: vec![block] });
        }
    }
    units
}

/// Puts an example's keys outside any table into the head of the file.
fn head(head: &mut Unit, example: &Unit) {
    let lines = &mut head.blocks[0].lines;
    for line in example.blocks[0].lines.iter().filter(|line| !line.starts_with('#') && line.contains('=')) {
        let key = line.split('=').next().unwrap_or_default();
        lines.retain(|old| !old.starts_with(key));
        lines.push(line.clone());
    }
}

fn replace(units: &mut Vec<Unit>, unit: Unit) {
    match units.iter_mut().find(|known| known.identity() == unit.identity()) {
        Some(known) => *known = unit,
        None => units.push(unit),
    }
}

fn merge(units: &mut Vec<Unit>, unit: Unit) {
    let Some(known) = units.iter_mut().find(|known| known.path() == unit.path()) else {
        units.push(unit);
        return;
    };
    for block in &unit.blocks[1..] {
        known.blocks.retain(|old| old.path != block.path);
        take_key(&mut known.blocks[0], key_of(&block.path));
    }
    let table = unit.path().to_owned();
    let (own, below) = unit.blocks.split_at(1);
    for key in keys(&own[0]) {
        known.blocks.retain(|old| old.path != format!("{table}.{key}"));
        take_key(&mut known.blocks[0], &key);
    }
    // Blank lines at the end stay there.
    let lines = &mut known.blocks[0].lines;
    let end = lines.iter().rposition(|line| !line.trim().is_empty()).map_or(lines.len(), |at| at + 1);
    lines[0].clone_from(&own[0].lines[0]);
    lines.splice(end..end, own[0].lines[1..].iter().filter(|line| !line.starts_with("# without: ")).cloned());
    known.blocks.extend(below.iter().cloned());
}

fn remove(units: &mut Vec<Unit>, path: &str) {
    units.retain(|unit| unit.identity() != path);
    for unit in units.iter_mut() {
        let table = unit.path().to_owned();
        unit.blocks.retain(|block| block.path == table || block.path != path);
        if let Some(key) = path.strip_prefix(&format!("{table}.")) {
            take_key(&mut unit.blocks[0], key);
        }
    }
}

fn key_of(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

fn keys(block: &Block) -> Vec<String> {
    let keys = block.lines.iter().skip(1).filter(|line| !line.starts_with(['#', ' ', '\t', ']']));
    keys.filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned())).collect()
}

/// Takes a key out of a block, with all its lines.
fn take_key(block: &mut Block, key: &str) {
    let is_key = |line: &String| {
        line.split_once('=').is_some_and(|(found, _)| found.trim() == key) && !line.starts_with(['#', ' '])
    };
    let Some(start) = block.lines.iter().position(is_key) else { return };
    let mut end = start;
    let mut open = 0_i32;
    loop {
        let line = &block.lines[end];
        open +=
            line.chars().map(|c| i32::from(matches!(c, '[' | '{')) - i32::from(matches!(c, ']' | '}'))).sum::<i32>();
        end += 1;
        if open <= 0 || end == block.lines.len() {
            break;
        }
    }
    block.lines.drain(start..end);
}
