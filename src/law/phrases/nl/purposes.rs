//! Dutch wording on purposes, legal bases, article 9 and legitimate interests.

use crate::law::phrases::Phrases;
use crate::law::repealed;

/// By rule. A rule with a word behind it is a part of that rule: a second list, or what takes an objection away.
pub(super) const PHRASES: &[Phrases] = &[
    (
        "LI-07",
        &[
            "[behandelkamer*|behandelruimte*|kleedkamer*|kleedruimte*|toilet*] [hangen|hangt] … camera*",
            "[hangen|hangt] … camera* … in [de|onze|elke|iedere] [behandelkamer*|behandelruimte*|kleedkamer*|toilet*]",
            "camera* [hangen|hangt] … in [de|onze|elke|iedere] [behandelkamer*|behandelruimte*|kleedkamer*|toilet*]",
        ],
    ),
    (
        "PURP-02",
        &[
            "dienstverlening [verbeteren|te verbeteren|optimaliseren|te optimaliseren]",
            "diensten [verbeteren|te verbeteren|optimaliseren]",
            "[dienstverlening en website|website en dienstverlening] [verbeteren|te verbeteren]",
            "website [verbeteren|te verbeteren|optimaliseren]",
            "[verbetering|verbeteren|optimaliseren] van onze [dienstverlening|diensten|website]",
            "uw ervaring [verbeteren|te verbeteren]",
            "nieuwe diensten [ontwikkelen|te ontwikkelen]",
            "gepersonaliseerde diensten aanbieden",
            "[zakelijke|interne|commerciële] doeleinden",
            "[bedrijfsdoeleinden|onderzoeksdoeleinden|marketingdoeleinden|personalisatie|bedrijfsvoering|onderzoek doen]",
        ],
    ),
    (
        "PURP-03",
        &[
            "[andere doel*|ander doel] … tenzij u",
            "[andere doel*|ander doel] … tenzij … [toestemming|akkoord|afgesproken]",
            "commerciële doel* … tenzij",
            "en andere [doeleinden|doelen]",
            "voor het geval [u ons|wij u] … nodig",
            "voor toekomstige doel*",
        ],
    ),
    ("PURP-03-list", &["onder andere", "en dergelijke", "enzovoort"]),
    (
        "PURP-05",
        &[
            "[een|één] [of meer van|van] [de volgende|deze] [grondslagen|rechtsgronden]",
            "op [basis van|grond van] de volgende [grondslagen|rechtsgronden]",
            "op de volgende [grondslagen|rechtsgronden]",
        ],
    ),
    (
        "PURP-06-training",
        &[
            "[AI|kunstmatige intelligentie|algoritme|algoritmes|AI-model] [trainen|te trainen]",
            "trainen van [AI|algoritmes|een algoritme|kunstmatige intelligentie]",
        ],
    ),
    (
        "PURP-07",
        &[
            "[gebruiken|verwerken] uw [gegevens|persoonsgegevens] [alleen|uitsluitend] voor [uw behandeling|uw zorg|de behandeling|medische zorg|goede zorg]",
            "uw [gegevens|persoonsgegevens] [gebruiken|verwerken] wij [alleen|uitsluitend] voor [uw behandeling|uw zorg]",
            "uw [gegevens|persoonsgegevens] worden [alleen|uitsluitend] [gebruikt|verwerkt] voor [uw behandeling|uw zorg|medische zorg]",
        ],
    ),
    (
        "PURP-08",
        &[
            "[verklaring|privacyverklaring] geldt … voor iedereen die … behandel*",
            "[verklaring|privacyverklaring] [geldt|is van toepassing op|is bedoeld|gaat over] … [patiënten|cliënten|klanten]",
        ],
    ),
    ("PURP-08-visitor", &["bezoek*", "iedereen van wie"]),
    ("PURP-08-website-visitor", &["[website*|site|bezoekers]", "iedereen van wie"]),
    ("PURP-08-applicant", &["sollicit*", "iedereen van wie"]),
    ("PURP-08-employee", &["[medewerker*|personeel|werknemer*]", "iedereen van wie"]),
    ("PURP-08-business-contact", &["[leverancier*|relaties|verwijzers|zakelijk*]", "iedereen van wie"]),
    ("PURP-08-relative", &["[naaste*|familie*|contactperso*]", "iedereen van wie"]),
    ("PURP-08-newsletter-reader", &["[nieuwsbrief*|abonnee*]", "iedereen van wie"]),
    ("PURP-09", &["[betaling*|betalen|factu*|rekening*]"]),
    ("PURP-10", &["[controleren|controleert|nagaan|actualiseren|bijwerken] … [medische gegevens|gezondheidsgegevens]"]),
    (
        "BAS-03",
        &[
            "[gedragscode*|beroepscode*|gedragsregels|richtlijn*|protocol*|keurmerk*|polisvoorwaarden]",
            "[contract met|voorwaarden van] … [zorgverzekeraar*|verzekeraar*]",
            "[reglement|norm|normen|eisen] van … beroepsvereniging",
        ],
    ),
    (
        "BAS-10",
        &[
            "door [onze|deze] website te [gebruiken|bezoeken] … [akkoord|stemt u in|geeft u toestemming|geeft u ons toestemming]",
            "door gebruik te maken van onze … [akkoord|stemt u in|geeft u toestemming|geeft u ons toestemming]",
            "door [te boeken|een afspraak te maken|een afspraak te boeken|een bestelling te plaatsen] … [akkoord|stemt u in|geeft u toestemming|geeft u ons toestemming]",
            "door [ons te mailen|ons een e-mail te sturen|contact met ons op te nemen|het formulier te versturen] … [akkoord|stemt u in|geeft u toestemming|geeft u ons toestemming]",
            "als u [onze website gebruikt|onze website bezoekt|een afspraak maakt|een afspraak boekt|ons mailt] … [gaat u akkoord|stemt u in|geeft u toestemming|geeft u ons toestemming]",
        ],
    ),
    (
        "BAS-11",
        &[
            "[gebruiken|verwerken] uw [gegevens|persoonsgegevens] [alleen|uitsluitend] met uw [toestemming|uitdrukkelijke toestemming]",
            "[gebruiken|verwerken] uw [gegevens|persoonsgegevens] [alleen|uitsluitend] als u … toestemming [geeft|gaf|hebt gegeven]",
            "wij hebben uw toestemming nodig",
            "toestemming … om uw [gegevens|persoonsgegevens] te [verzamelen|gebruiken|verwerken]",
        ],
    ),
    (
        "BAS-12",
        &[
            "toestemming en/of",
            "en/of [toestemming|uw toestemming|met uw toestemming]",
            "toestemming of [de behandelingsovereenkomst|de behandelovereenkomst|een overeenkomst|de overeenkomst]",
            "[overeenkomst|behandelingsovereenkomst|behandelovereenkomst] of [toestemming|uw toestemming]",
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
        &[
            "artikel 30[ |, ]lid [1|2] … UAVG",
            "artikel 30, [eerste|tweede] lid, … UAVG",
            "UAVG [artikel 30|30] lid [1|2]",
        ],
    ),
    (
        "LI-02",
        &[
            "[gerechtvaardigd|zakelijk|commercieel|eigen|ons|een] belang",
            "[gerechtvaardigde|zakelijke|commerciële|onze] belangen",
            "[belang|bedrijfsvoering|bedrijfsbelang*|beveiliging|verbetering|verbeteren|optimaliseren|dienstverlening|marketing]",
        ],
    ),
    ("LI-08", &["[platform*|adverteerder*|advertentienetwerk*|netwerk*|derde partij*]"]),
];
