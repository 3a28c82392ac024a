//! English wording on purposes, legal bases, article 9 and legitimate interests.

use crate::law::phrases::Phrases;
use crate::law::repealed;

/// By rule. A rule with a word behind it is a part of that rule: a second list, or what takes an objection away.
pub(super) const PHRASES: &[Phrases] = &[
    (
        "LI-07",
        &[
            "there [is|are] … camera* in [the|our|every|each] [treatment room*|changing room*|toilet*]",
            "we have … camera* in [the|our|every|each] [treatment room*|changing room*|toilet*]",
            "[treatment rooms|changing rooms|toilets] have … camera*",
        ],
    ),
    (
        "PURP-02",
        &[
            "improve our [service|services|website|services and website|service and website|website and services]",
            "[improving|improvement of] our [service|services|website]",
            "optimise our [service|services|website]",
            "improve your experience",
            "develop new services",
            "offer personalised services",
            "[business|commercial|internal|research|marketing] purposes",
            "[personalisation|business operations|do research]",
        ],
    ),
    (
        "PURP-03",
        &[
            "[other purposes|another purpose|any other purpose] … unless you",
            "[other purposes|another purpose|any other purpose|purposes other than] … unless … [consent|agree|agreed|agreement]",
            "commercial purposes … unless",
            "and other purposes",
            "in case [you need us|we need you]",
            "future purposes",
        ],
    ),
    ("PURP-03-list", &["[among|amongst] other things", "among others", "including but not limited to", "and so on"]),
    (
        "PURP-05",
        &[
            "one [or more of|of] [the following|these] [legal bases|bases|legal grounds|grounds]",
            "on the following [legal bases|legal grounds]",
            "on the basis of the following [legal bases|legal grounds|grounds]",
        ],
    ),
    (
        "PURP-06-training",
        &[
            "[train|training] [AI|our AI|artificial intelligence|an algorithm|algorithms|our algorithm|our algorithms|a model|models]",
        ],
    ),
    (
        "PURP-07",
        &[
            "[use|process] your [data|personal data] [only|solely|exclusively] for [your treatment|your care|the provision of medical care|medical care]",
            "only [use|process] your [data|personal data] for [your treatment|your care|the provision of medical care|medical care]",
            "your [data|personal data] are [only used|used only] for [your treatment|your care|medical care]",
        ],
    ),
    (
        "PURP-08",
        &[
            "statement applies to … everyone … treat*",
            "statement [applies to|is meant for|is for|is intended for|is about] … [patients|clients|customers]",
        ],
    ),
    ("PURP-08-visitor", &["visit*", "everyone whose"]),
    ("PURP-08-website-visitor", &["[website*|site|visitors]", "everyone whose"]),
    ("PURP-08-applicant", &["[applicant*|apply for]", "everyone whose"]),
    ("PURP-08-employee", &["[staff|employee*]", "everyone whose"]),
    ("PURP-08-business-contact", &["[supplier*|business|referrer*]", "everyone whose"]),
    ("PURP-08-relative", &["[relative*|family|contact person*]", "everyone whose"]),
    ("PURP-08-newsletter-reader", &["[newsletter*|subscriber*]", "everyone whose"]),
    ("PURP-09", &["[payment*|pay|invoic*|billing|bills]"]),
    ("PURP-10", &["[check|checks|verify|update|refresh] … [medical data|medical details|health data]"]),
    (
        "BAS-03",
        &[
            "[code of conduct|codes of conduct|professional code|guideline*|protocol*|quality mark*|policy conditions]",
            "[contract with|terms of|conditions of] … insurer*",
            "[rules|standard|standards|requirements] of … association",
        ],
    ),
    (
        "BAS-10",
        &[
            "by [using|visiting] [our|this] [website|services|clinic] … you [agree|consent|accept|give consent|give your consent]",
            "by [booking|making an appointment|placing an order] … you [agree|consent|accept|give consent|give your consent]",
            "by [e-mailing|emailing|contacting] us … you [agree|consent|accept|give consent|give your consent]",
            "by [sending us|submitting] … you [agree|consent|accept|give consent|give your consent]",
        ],
    ),
    (
        "BAS-11",
        &[
            "use your [data|personal data] only with your [consent|explicit consent]",
            "process your [data|personal data] only with your [consent|explicit consent]",
            "only [use|process] your [data|personal data] with your [consent|explicit consent]",
            "[use|process] your [data|personal data] only if you [consent|give your consent|have given consent]",
            "we need your consent",
            "consent to [collect|use|process] your [data|personal data]",
        ],
    ),
    (
        "BAS-12",
        &[
            "consent and/or",
            "and/or [consent|your consent|with your consent]",
            "consent or [the treatment contract|the treatment agreement|a contract|the contract]",
            "[contract|agreement] or [consent|your consent]",
        ],
    ),
    ("BAS-14", repealed::WBP.names),
    ("BAS-14", repealed::EXEMPTIONS.names),
    ("BAS-14", repealed::BSN_ACT.names),
    ("BAS-14", repealed::WKCZ.names),
    ("BAS-14", repealed::BE_1992.names),
    ("BAS-14", repealed::DO_NOT_CALL.names),
    ("BAS-14", repealed::FIFTEEN_YEARS.names),
    (
        "A9-15",
        &["article 30([1|2]) … UAVG", "article 30, paragraph [1|2], … UAVG", "UAVG[ |, article | article ]30([1|2])"],
    ),
    (
        "LI-02",
        &[
            "[legitimate|business|commercial|our|an] interest",
            "[legitimate|business|commercial|our] interests",
            "[interest|interests|business operations|operations|security|improvement|improve|improving|optimise|service|services|marketing]",
        ],
    ),
    ("LI-08", &["[platform*|advertiser*|advertising network*|network*|third part*]"]),
];
