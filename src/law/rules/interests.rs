//! Legitimate interests: LI.

use super::{Certainty, Facts, Rule, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::phrases::filler;
use crate::law::prose::Sentence;
use crate::law::reading::has_any;
use crate::law::senses::Sense;
use crate::policy::model::{Choice, Recipient};
use crate::policy::terms::{Ground, Role, Spot};

/// Rooms in which people undress or are treated.
const PRIVATE: &[Spot] = &[Spot::TreatmentRoom, Spot::ChangingRoom, Spot::Toilet];

/// Recipients that have an interest of their own in what people do.
const INTERESTED: &[&str] = &["social-platform", "advertising-network", "review-platform"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "LI-02",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(d)", "WP260", "C-252/21"],
        check: vague,
        bad: r#"[[activity]]
id = "queue"
title = { nl = "Drukte aan de balie", en = "Busy hours at the desk" }
purpose = { nl = "tellen hoeveel mensen er aan de balie komen", en = "to count how many people come to the desk" }
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij hebben een gerechtvaardigd belang bij onze bedrijfsvoering.", en = "We want to have enough staff at the desk." } # <-
provision = "none"
[[activity.retention]]
period = "1 week"
from = "visit"
"#,
        good: r#"[[activity]]
id = "queue"
title = { nl = "Drukte aan de balie", en = "Busy hours at the desk" }
purpose = { nl = "tellen hoeveel mensen er aan de balie komen", en = "to count how many people come to the desk" }
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen genoeg mensen aan de balie hebben.", en = "We want to have enough staff at the desk." }
provision = "none"
[[activity.retention]]
period = "1 week"
from = "visit"
"#,
    },
    Rule {
        id: "LI-04",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 6(1)(f)", "GDPR 5(2)"],
        check: |facts, found| {
            for activity in facts.policy.activities.iter().filter(|one| one.rests_on(Ground::LegitimateInterests)) {
                if activity.interest_weighed.copied() == Some(false) {
                    found.at(&activity.place, "interest-weighed").with("activity", &activity.id);
                }
            }
        },
        bad: r#"[[activity]]
id = "guest-book"
title = { nl = "Gastenboek", en = "Guest book" }
purpose = { nl = "weten wie er in ons gebouw is", en = "to know who is in our building" }
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen bij brand iedereen kunnen vinden.", en = "We want to be able to find everyone in a fire." }
interest-weighed = false # <-
provision = "voluntary"
[[activity.retention]]
period = "1 week"
from = "visit"
"#,
        good: r#"[[activity]]
id = "guest-book"
title = { nl = "Gastenboek", en = "Guest book" }
purpose = { nl = "weten wie er in ons gebouw is", en = "to know who is in our building" }
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen bij brand iedereen kunnen vinden.", en = "We want to be able to find everyone in a fire." }
interest-weighed = true
provision = "voluntary"
[[activity.retention]]
period = "1 week"
from = "visit"
"#,
    },
    Rule {
        id: "LI-06",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 6(1)(f)"],
        check: |facts, found| {
            for activity in facts.policy.activities.iter().filter(|one| one.rests_on(Ground::LegitimateInterests)) {
                // That it was not weighed at all is a finding of its own.
                if activity.children.copied() == Some(true) && activity.interest_weighed.is_absent() {
                    found.at(&activity.place, "children").with("activity", &activity.id);
                }
            }
        },
        bad: r#"[[activity]]
id = "drawing-contest"
title = { nl = "Tekenwedstrijd", en = "Drawing contest" }
purpose = { nl = "een prijs geven aan de mooiste tekening", en = "to give a prize to the best drawing" }
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen dat kinderen graag bij ons komen.", en = "We want children to enjoy coming to us." }
children = true # <-
provision = "voluntary"
[[activity.retention]]
period = "1 month"
from = "closing"
"#,
        good: r#"[[activity]]
id = "drawing-contest"
title = { nl = "Tekenwedstrijd", en = "Drawing contest" }
purpose = { nl = "een prijs geven aan de mooiste tekening", en = "to give a prize to the best drawing" }
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen dat kinderen graag bij ons komen.", en = "We want children to enjoy coming to us." }
children = true
interest-weighed = true
provision = "voluntary"
[[activity.retention]]
period = "1 month"
from = "closing"
"#,
    },
    Rule {
        id: "LI-07",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(c)", "GDPR 6(1)(f)"],
        check: |facts, found| {
            for activity in &facts.policy.activities {
                for (index, spot) in activity.cameras_at.items().iter().enumerate() {
                    if PRIVATE.contains(spot) {
                        let fault = found.at(&activity.place, &format!("cameras-at[{index}]"));
                        fault.with("activity", &activity.id).with("spot", spot.word());
                    }
                }
            }
            private_cameras(facts, found);
        },
        bad: r#"[[activity]]
use = "cameras"
id = "cameras-inside"
purpose = { nl = "onze apparaten tegen diefstal beveiligen", en = "to protect our equipment against theft" }
data = ["camera-images"]
basis = "legitimate-interests"
interest = { nl = "Wij willen diefstal van apparaten voorkomen.", en = "We want to prevent theft of equipment." }
cameras-at = ["corridor", "treatment-room"] # <-
provision = "none"
[[activity.retention]]
period = "1 week"
from = "recording"
"#,
        good: r#"[[activity]]
use = "cameras"
id = "cameras-inside"
purpose = { nl = "onze apparaten tegen diefstal beveiligen", en = "to protect our equipment against theft" }
data = ["camera-images"]
basis = "legitimate-interests"
interest = { nl = "Wij willen diefstal van apparaten voorkomen.", en = "We want to prevent theft of equipment." }
cameras-at = ["corridor"]
provision = "none"
[[activity.retention]]
period = "1 week"
from = "recording"
"#,
    },
    Rule {
        id: "LI-08",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(d)"],
        check: whose,
        bad: r#"[recipient.video-page]
name = "Kijkhuis"
category = "social-platform"
role = "joint"
country = "IE"
purpose = { nl = "toont onze filmpjes", en = "shows our videos" }
contact = "privacy@kijkhuis.example"
essence = { nl = "Wij kiezen de filmpjes, Kijkhuis meet wie er kijkt.", en = "We choose the videos, Kijkhuis measures who watches." }
[[activity]]
use = "social-media"
purpose = { nl = "in filmpjes laten zien hoe wij werken", en = "to show in videos how we work" }
data = ["social-media-name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen laten zien hoe wij werken.", en = "We want to show how we work." } # <-
recipients = ["video-page"]
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "visit"
"#,
        good: r#"[recipient.video-page]
name = "Kijkhuis"
category = "social-platform"
role = "joint"
country = "IE"
purpose = { nl = "toont onze filmpjes", en = "shows our videos" }
contact = "privacy@kijkhuis.example"
essence = { nl = "Wij kiezen de filmpjes, Kijkhuis meet wie er kijkt.", en = "We choose the videos, Kijkhuis measures who watches." }
[[activity]]
use = "social-media"
purpose = { nl = "in filmpjes laten zien hoe wij werken", en = "to show in videos how we work" }
data = ["social-media-name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen laten zien hoe wij werken. Kijkhuis wil weten wie er kijkt.", en = "We want to show how we work. Kijkhuis wants to know who watches." }
recipients = ["video-page"]
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "visit"
"#,
    },
];

/// A text that hangs cameras where people undress, and does not deny it.
fn private_cameras(facts: &Facts<'_>, found: &mut Found) {
    for (text, words) in facts.said("LI-07") {
        let sentence = Sentence::around(text, words.start);
        let is_nowhere = has_any(sentence.words(), &["nergens", "behalve", "nowhere", "except", "neither", "without"]);
        if !sentence.means(Sense::Negation) && !is_nowhere {
            found.words(text, words).variant("-words").weighs(Warning);
        }
    }
}

/// An interest that names nothing but business, security or improvement in general.
fn vague(facts: &Facts<'_>, found: &mut Found) {
    let mut done: Vec<&str> = Vec::new();
    for (text, words) in facts.said("LI-02").filter(|(text, _)| text.key == "interest") {
        let of_basis = text.table == "activity" || text.table == "basis";
        if !of_basis || done.contains(&text.path.as_str()) {
            continue;
        }
        done.push(&text.path);
        let same = facts.said("LI-02").filter(|(other, _)| other.path == text.path);
        let vague: Vec<_> = same.map(|(_, words)| words).collect();
        if filler::adds_nothing(text, 0..text.words.len(), &vague) {
            found.words(text, words);
        }
    }
}

/// A recipient with an interest of its own, which the interest told does not name.
fn whose(facts: &Facts<'_>, found: &mut Found) {
    for (activity, _, basis) in written::bases(facts.policy) {
        let Some(interest) =
            basis.interest.get().filter(|_| basis.ground.copied() == Some(Ground::LegitimateInterests))
        else {
            continue;
        };
        let named =
            |name: &str| interest.texts.iter().any(|(_, text)| text.to_lowercase().contains(&name.to_lowercase()));
        let others = written::said_below(facts, "LI-08", &activity.place).any(|(text, _)| text.key == "interest");
        let recipients = activity.recipients.items().iter().filter_map(|id| facts.policy.recipient(id));
        let silent = recipients
            .filter(|recipient| is_interested(recipient) && !others)
            .find(|recipient| !recipient.name.get().is_some_and(|name| named(name)));
        if let Some(recipient) = silent {
            let own = basis.place.path != activity.place.path && basis.interest.span().is_some();
            let place = if own { &basis.place } else { &activity.place };
            let fault = found.at(place, "interest").with("activity", &activity.id);
            fault.with("recipient", recipient.name.get().unwrap_or(&recipient.id));
        }
    }
}

fn is_interested(recipient: &Recipient) -> bool {
    let known = matches!(recipient.category.get(), Some(Choice::Known(word)) if INTERESTED.contains(&word.as_str()));
    known && matches!(recipient.role.copied(), Some(Role::Controller | Role::Joint))
}
