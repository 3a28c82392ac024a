### The format of a definition: what each key is for.
### An editor shows these texts while someone types a definition; `verklaar schema` carries them there.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.

## The whole file: its tables, from top to bottom.

format-definition = What one clinic does with personal data, written down once.
format-definition-format = The version of this format. Write `1`.
format-definition-extends = A file with parts that you share with other definitions, seen from this file: `_shared/skin-clinics.toml`. What you write here takes precedence.
format-definition-statement = The statement itself: its version, date, languages and country.
format-definition-controller = Your clinic: who decides about the data and can be reached about them (GDPR 13(1)(a)).
format-definition-dpo = The data protection officer. Leave this table out if you have none (GDPR 13(1)(b)).
format-definition-privacy-contact = Someone for questions about privacy who is not a data protection officer.
format-definition-care = What kind of care you give and which law applies to it.
format-definition-data = Your own categories of data, beside the built-in ones. Each gets a name of its own: `[data.skin-type]`.
format-definition-recipient = Everyone outside your clinic who receives data or keeps them for you. Each gets a name of its own: `[recipient.booking]` (GDPR 13(1)(e)).
format-definition-sharing = What applies in general to passing on data.
format-definition-activity = What you use data for: one `[[activity]]` for each purpose (GDPR 13(1)(c)).
format-definition-rights = How people use their rights. Which rights they have follows from the legal bases.
format-definition-complaints = Where people can go with a complaint about care. The supervisory authority for privacy is added for you.
format-definition-automated-decisions = Whether a computer decides about people on its own (GDPR 13(2)(f)).
format-definition-security = How you secure the data. Write only what you really do.
format-definition-website = The cookies of your website (Tw 11.7a).
format-definition-clause = A text of your own, in a section of the statement that you choose.
format-definition-appearance = How the page looks: your colours, fonts and logo. You can leave all of it out.
format-definition-allow = A finding that you deliberately accept, with the reason.

## The `[statement]` table.

format-statement = The statement itself: its version, date, languages and country.
format-statement-version = The number of this version: `3.0`. With the date it shows which text applied when (GDPR 5(2)).
format-statement-date = The day of this text, without quotation marks: `2026-10-01`.
format-statement-effective = The day on which the text takes effect, if that is later: `2026-11-01`.
format-statement-languages = The languages of the page, as a list: `nl` and `en`. The first is the default.
format-statement-register = How the Dutch page addresses its readers: `informal` with “je”, `formal` with “u”. Without this line that is “u”.
format-statement-url = The addresses of the pages on your website, once they are there: `{"{"} nl = "https://…", en = "https://…" {"}"}`. Links between the languages and search engines use them.
format-statement-jurisdiction = The country whose law applies beside the GDPR: `NL` or `BE`.
format-statement-change = What has changed, the newest version first. The page shows this as a list.

## A `[[statement.change]]` table: one line of the list of changes on the page.

format-change = One version in the list of changes.
format-change-version = The version with the change: `3.0`.
format-change-date = The day of that version, without quotation marks: `2026-10-01`.
format-change-text = What is new, in one or two sentences: `New: cameras at the entrance.`

## An address, wherever one can stand.

format-address = A postal address.
format-address-street = Street and number: `Voorbeeldlaan 12`.
format-address-postal-code = The postal code: `2000 AA`.
format-address-city = The town: `Haarlem`.
format-address-country = The country, as a code of two capital letters: `NL`.

## The `[controller]` table: the clinic that the statement is from.

format-controller = Your clinic: who decides about the data and can be reached about them (GDPR 13(1)(a)).
format-controller-name = Your name as it is in sentences: `Kliniek Duinrand`.
format-controller-legal-name = The full name of the business in the trade register: `Kliniek Duinrand B.V.` (GDPR 13(1)(a)).
format-controller-legal-form = The legal form: `bv`, `vof`, `eenmanszaak` or another word of the list.
format-controller-owner = The name of the owner, for a sole proprietorship: `A. Jansen`.
format-controller-trade-names = Other names under which people know you, as a list: `Duinrand Huid`.
format-controller-register = Your registration in the trade register.
format-controller-vat = The VAT number: `NL001234567B01`. Give it if you sell online (BW 3:15d).
format-controller-address = The address for post and visits (GDPR 13(1)(a)).
format-controller-email = The e-mail address for questions about privacy: `privacy@kliniekduinrand.example`. Use a mailbox on your own domain.
format-controller-phone = The telephone number, with the country code: `+31 23 000 00 00`.
format-controller-website = The address of your website: `https://kliniekduinrand.example`.
format-controller-form = The page with a form for privacy requests: `https://kliniekduinrand.example/privacy`.
format-controller-public-authority = `true` if you are a public authority. It cannot rely on a legitimate interest for its tasks (GDPR 6(1)).
format-controller-representative = Your representative in the EU, when your business is not established there (GDPR 27).
format-controller-joint = Others who decide about the data together with you: `[[controller.joint]]` (GDPR 26).
format-controller-location = Your sites or brands, if there are several: `[[controller.location]]`.

## The trade register entry of the clinic.

format-register = Your registration in the trade register.
format-register-kind = Which register: `kvk` in the Netherlands, `kbo` in Belgium.
format-register-number = Your number in that register, between quotation marks: `12345678`.

## The representative in the EU of a clinic outside it.

format-representative = Your representative in the EU (GDPR 27).
format-representative-name = The name of the representative: `Voorbeeld Privacy B.V.`
format-representative-address = The postal address of the representative.
format-representative-email = The e-mail address of the representative: `eu@voorbeeld.example`.
format-representative-phone = The telephone number of the representative: `+31 20 000 00 00`.

## A `[[controller.joint]]` table: someone who decides together with the clinic.

format-joint = Someone who decides about the data together with you (GDPR 26).
format-joint-name = The name of this joint controller: `Stichting Duinrand`.
format-joint-contact = Where people can turn to: an e-mail address, a telephone number or a web address.
format-joint-essence = Who does what, in short. People must be able to read this (GDPR 26(2)).

## A `[[controller.location]]` table: one of several sites or brands.

format-location = One of your sites or brands.
format-location-name = The name of this site or brand: `Duinrand Zandvoort`.
format-location-legal-name = The company that runs this site, if that is not you: `Duinrand Zandvoort B.V.` (GDPR 13(1)(a)).
format-location-address = The address of this site.
format-location-phone = The telephone number of this site: `+31 23 000 00 02`.
format-location-email = The e-mail address of this site: `zandvoort@kliniekduinrand.example`.

## The `[dpo]` table.

format-dpo = The data protection officer (GDPR 37).
format-dpo-name = The officer’s name. The law does not ask for it.
format-dpo-email = The officer’s own mailbox: `fg@kliniekduinrand.example` (GDPR 13(1)(b)).
format-dpo-phone = The officer’s telephone number: `+31 23 000 00 01`.
format-dpo-address = The officer’s postal address, if it is not yours.
format-dpo-other-roles = What else the officer does for you, as a list: `owner`, `director`, `front-desk` or another word of the list. That must not clash with supervision (GDPR 38(6)).
format-dpo-registered = `true` if you have registered the officer with the supervisory authority (GDPR 37(7)).

## The `[privacy-contact]` table.

format-privacy-contact = Someone for questions about privacy who is not a data protection officer.
format-privacy-contact-name = The name or the department: `A. Jansen`.
format-privacy-contact-email = The e-mail address: `privacy@kliniekduinrand.example`.
format-privacy-contact-phone = The telephone number: `+31 23 000 00 00`.

## The `[care]` table.

format-care = What kind of care you give and which law applies to it.
format-care-kind = The kind of clinic: `skin-clinic`, `dentist` or another word of the list.
format-care-regime = The law for your treatments: `wgbo` for medical treatment, `other-care` for other care under the Wkkgz, `no-care` for ordinary beauty care, `be-care` in Belgium.
format-care-secrecy = What binds your staff to secrecy, as a list: `register` for a professional register, `law` for a law, `contract` for a contract (GDPR 9(3)).
format-care-insured = `true` if the health insurer pays for some of the care (Zvw 87).
format-care-patients = How many patients are registered with you: `4200`. With a large number you need a data protection officer (GDPR 37).
format-care-patients-per-year = How many patients you treat in a year on average: `2600`.
format-care-one-system = `true` if all records are in one information system.
format-care-solo = `true` if you work as the only care provider, without an institution.
format-care-direct-billing = `true` if you claim insured care directly from the health insurer (Zvw 87 lid 1).
format-care-treatments = Which treatments you give, as a list: `laser`, `injectables`, `massage` or another word of the list. They help decide which law applies.
format-care-cosmetic = How much of your care is cosmetic: `only`, `some` or `none`.
format-care-electronic-file = `true` if you keep the records electronically. People can then ask for an electronic copy (Wabvpz 15d).
format-care-implants = `true` if you place or remove implants (Wkkgz 7b).
format-care-practitioners = Who gives the treatments, and who is responsible for the records of those who are self-employed.
format-care-practitioner = One `[[care.practitioner]]` for each profession that treats at your clinic.
format-care-minors = Whether you treat people under 18.
format-care-represented-adults = `true` if you treat adults who cannot decide for themselves (BW 7:465).
format-care-cross-border = `true` if you have many patients from across the border.
format-care-languages = The languages in which you help people or advertise, as a list: `nl`, `en`, `de`.

## A `[[care.practitioner]]` table: who treats.

format-practitioner = One profession that treats at your clinic.
format-practitioner-profession = The profession: `physician`, `skin-therapist` or another word of the list.
format-practitioner-works-as = How the practitioner works for you: `employee` in your employment, `contractor` hired under your direction, `independent` as self-employed.
format-practitioner-file-controller = Who decides about the records: `clinic`, `practitioner`, or `joint` for both together (GDPR 26).

## Children and young people, in the `[care]` table.

format-minors = Whether you treat people under 18.
format-minors-treated = `true` if you treat people under 18.
format-minors-from-age = The lowest age that you treat, if there is one: `16`.

## A `[data.…]` table: a category of data of the clinic's own.

format-data = A category of data of your own.
format-data-label = What it is called on the page, without a capital: `skin type and hair colour`.
format-data-special = Why these data are sensitive: `health` for data about health. Leave it out for ordinary data (GDPR 9(1)).
format-data-identifier = Whether it is a number that you only use if a law says so: `bsn`, `national-number` or `identity-document` (UAVG 46).

## A `[recipient.…]` table: someone who receives data.

format-recipient = Someone outside your clinic who receives data or keeps them for you (GDPR 13(1)(e)).
format-recipient-name = The name of the company or person: `Agenda Online B.V.` Leave it out for a group, such as all health insurers.
format-recipient-role = `processor` works on your instructions and `controller` decides for itself. `joint` decides together with you, `authority` is a public authority (GDPR 4(7) and 4(8)).
format-recipient-category = What kind of recipient it is: `booking-system`, or your own words (GDPR 13(1)(e)).
format-recipient-country = Where it keeps the data or can see them, as a code of two capital letters: `NL` (GDPR 13(1)(f)).
format-recipient-purpose = What it does, as the rest of a sentence that starts with the name: `runs our appointment booking`.
format-recipient-when = When it receives data, if that is not always: `if you are referred`.
format-recipient-agreement = `true` if there is a data processing agreement. Every processor needs one (GDPR 28(3)).
format-recipient-own-use = `true` if a processor also uses the data for itself, such as for a product of its own (GDPR 28(10)).
format-recipient-commercial = `true` if it is a commercial organisation. The decision for Canada only covers those.
format-recipient-us-parent = `true` if the company belongs to a group with a parent in the United States.
format-recipient-remote-access = `true` if it can see the data from outside the EEA, `false` if that is ruled out.
format-recipient-essence = For a joint controller: who does what, in short (GDPR 26(2)).
format-recipient-contact = Where people can turn to: an e-mail address, a telephone number or a web address.
format-recipient-transfer = What allows the transfer, when the country lies outside the EEA (GDPR 44).

## The transfer of a recipient outside the European Economic Area.

format-transfer = What allows a transfer outside the EEA (GDPR 44).
format-transfer-mechanism = The ground of the transfer: `adequacy` for a country with an adequacy decision, `dpf` for a certified American company, `scc` for standard contractual clauses.
format-transfer-certified = `true` if this company is certified under the EU-US Data Privacy Framework (DPF).
format-transfer-clauses = Which standard contractual clauses, with `scc`: `2021/914`. The older ones no longer apply.
format-transfer-assessed = `true` if you have assessed whether the law of that country protects the data enough.
format-transfer-structural = `true` if this happens all the time and not now and then (GDPR 49).
format-transfer-copy = Where people can read the safeguards or get a copy: a web address or a sentence (GDPR 13(1)(f)).
format-transfer-interest = Only with `compelling-interest`: which interest that is (GDPR 49(1)).

## The `[sharing]` table.

format-sharing = What applies in general to passing on data.
format-sharing-nobody = `true` only when nobody outside your clinic receives data. The company behind your website or e-mail counts too.
format-sharing-sold = `false` says on the page that you do not sell data.
format-sharing-note = What else you want to say about passing on data, in Markdown.

## An `[[activity]]` table: one purpose, one card on the page.

format-activity = One purpose for which you use data (GDPR 13(1)(c)).
format-activity-use = A usual activity from the catalogue: `appointments`. It brings its title, its purpose and what the law fixes.
format-activity-id = The name of an activity of your own, in small letters: `entrance-cameras`.
format-activity-subjects = Whose data they are, as a list: `patient`, `visitor`.
format-activity-title = The heading on the page: `Cameras at the entrance`.
format-activity-purpose = What the data are for, without a capital or a full stop: `to protect people and property` (GDPR 13(1)(c)).
format-activity-data = Which data you use, as a list: `name`, `contact`, or a category of your own.
format-activity-source = Where the data come from, as a list: `subject` for the person themselves, `referrer` for the referrer (GDPR 14(2)(f)).
format-activity-basis = The legal basis: `contract`, `legal-obligation`, `legitimate-interests`, `consent` or another word of the list. Write more than one as a list (GDPR 6(1)).
format-activity-law = Which law imposes the obligation: `AWR 52 lid 4`. Needed with `legal-obligation` and `public-task` (GDPR 6(3)).
format-activity-special = What allows you to use data about health: `health-care`, `explicit-consent` or another word of the list (GDPR 9(2)).
format-activity-special-law = The national provision behind it: `UAVG 30 lid 3 onder a`.
format-activity-interest = Your interest, as a full sentence: `We want to be able to answer your question.` Needed with `legitimate-interests` (GDPR 13(1)(d)).
format-activity-interest-weighed = `true` if you have weighed your interest against that of people, `false` if that must still be done (GDPR 6(1)(f)).
format-activity-children = `true` if this is about children too. Their interests weigh more (GDPR 6(1)(f)).
format-activity-regime = The law for this treatment, if it differs from that under `[care]`: `no-care`.
format-activity-performed-by = Who does this, as a list of professions: `physician`, `skin-therapist`, `beautician`. What a physician does always falls under the WGBO (BW 7:446).
format-activity-assessment = `true` if a professional assesses or advises here, `false` if not. An assessment is already a medical act (BW 7:446).
format-activity-research-conditions = Which conditions for research you meet, as a list: `necessary`, `public-interest`, `consent-impossible`, `safeguards` (UAVG 24).
format-activity-recipients = Who receives these data, as a list of the names that you gave: `booking` for `[recipient.booking]` (GDPR 13(1)(e)).
format-activity-provision = Must people give the data (GDPR 13(2)(e))? `statutory`: yes, by law. `contractual`: yes, for the contract. `voluntary`: no. `none`: they give nothing themselves.
format-activity-consequence = What happens when someone does not give the data, as a full sentence: `Without these data we cannot make an appointment.` (GDPR 13(2)(e)).
format-activity-consent = How you ask for consent and how people withdraw it (GDPR 7(3)).
format-activity-automated = Only if a computer decides about people here on its own (GDPR 13(2)(f)).
format-activity-ai = What a computer does here that looks like deciding: `photo-assessment`, `triage`, `chatbot` or another word of the list.
format-activity-profiling = `true` if you profile people here (GDPR 4(4)).
format-activity-cameras-at = Where the cameras are, as a list: `entrance`, `reception`, `car-park` or another word of the list.
format-activity-further-use = Only if you collected the data for another purpose first (GDPR 13(3)).
format-activity-direct-marketing = `true` if this is direct marketing: advertising to people by name. They can always object to that (GDPR 21(2)).
format-activity-media = How your messages or pictures reach people, as a list: `email`, `telephone`, `social-media` or another word of the list.
format-activity-soft-opt-in = Which conditions you meet if you send messages without consent, as a list: `own-customers`, `similar-services`, `opt-out-at-collection`, `opt-out-in-every-message` (Tw 11.7 lid 3).
format-activity-opt-out = How people refuse your messages, at the start and each time after, as a full sentence: `You can opt out when you order and below every e-mail.` (Tw 11.7 lid 3).
format-activity-replies = `true` if you answer reviews or publish them again. In that way you can confirm that someone is a patient (BW 7:457).
format-activity-note = What else people must know about this purpose, in Markdown.
format-activity-retention = How long you keep the data: one `[[activity.retention]]` for each situation (GDPR 13(2)(a)).

## One of several legal bases of an activity, as a table.

format-basis = One of the legal bases of an activity (GDPR 6(1)).
format-basis-ground = The legal basis: `contract`, `legal-obligation` or another word of the list.
format-basis-for = The part of the purpose to which the legal basis applies: `keeping the invoices`.
format-basis-law = Which law imposes the obligation: `AWR 52 lid 4` (GDPR 6(3)).
format-basis-special = What allows the use of data about health on this legal basis: `health-care` (GDPR 9(2)).
format-basis-special-law = The national provision behind it: `UAVG 30 lid 3 onder a`.
format-basis-interest = Your interest, as a full sentence. Needed with `legitimate-interests` (GDPR 13(1)(d)).

## How consent is asked and withdrawn.

format-consent = How you ask for consent and how people withdraw it.
format-consent-asked = How you ask for it: `separate-form`, `checkbox`, another word of the list, or your own words.
format-consent-withdraw = How people withdraw it, as a full sentence. It must be as easy as giving it (GDPR 7(3)).
format-consent-explicit = `true` if people say yes explicitly, with a statement or a box of its own (GDPR 9(2)(a)).
format-consent-separate = `true` if you ask for each purpose separately, `false` if one yes covers everything (GDPR 7(2)).
format-consent-recorded = `true` if you record who said yes, to what and when (GDPR 7(1)).
format-consent-reward = `true` if people get something for it, such as a discount (GDPR 7(4)).
format-consent-every-visit = `true` if you ask for it again at every visit.
format-consent-guardian-below = The age below which a parent or guardian gives consent: `16` in the Netherlands (UAVG 5).
format-consent-child-from = The age from which the child gives consent too: `12`.
format-consent-tiers = The choices that people can make separately, as a list: `on our website`.
format-consent-refusal = What a refusal means, as a full sentence: `If you refuse, your treatment stays the same.`

## A decision by a computer alone, in an activity.

format-decision = A decision that a computer takes on its own (GDPR 22).
format-decision-logic = How the decision comes about, in plain words (GDPR 13(2)(f)).
format-decision-consequences = What the decision means for the person (GDPR 13(2)(f)).
format-decision-contact = Where people can ask for a human being to look at it (GDPR 22(3)).

## Use of data for a second purpose, in an activity.

format-further-use = Use of data that you collected for another purpose (GDPR 13(3)).
format-further-use-from = The activity that the data come from: `treatment-file`.
format-further-use-reason = Why the new purpose fits the first one (GDPR 6(4)).

## An `[[activity.retention]]` table: how long data are kept in one situation.

format-retention = How long you keep the data, in one situation (GDPR 13(2)(a)).
format-retention-when = The situation, if there are several: `if you do not make an appointment`.
format-retention-what = The data that it is about, if it is not about all data: `contact`.
format-retention-period = How long: a number and `days`, `weeks`, `months` or `years`, as in `2 years`.
format-retention-bound = How you mean the period: `exactly`, `at-least` or `at-most`. Without this word, the period applies exactly.
format-retention-maximum = The longest period, beside an `at-least`: `50 years`.
format-retention-from = What makes the period start: `last-visit`, `last-contact`, another word of the list, or your own words. A period without a start says nothing.
format-retention-until = What makes the keeping end: `withdrawal`, `unsubscribe`, another word of the list, or your own words.
format-retention-criterion = If no period can be given: how people can work out the end. The rest of `We keep these data …`: `for as long as you are our client`.
format-retention-unless = The exception, as a short phrase: `longer after an incident, until it has been dealt with`.
format-retention-then = What happens afterwards: `erase`, `anonymise`, `return` or `review`.
format-retention-law = The provision that prescribes the period, if there is one: `BW 7:454 lid 3`.
format-retention-reason = Why you choose this period, as a full sentence. Needed if no law prescribes the period (GDPR 5(1)(e)).

## The `[rights]` table.

format-rights = How people use their rights.
format-rights-respond-within = How soon you answer a request: `1 month`, or sooner (GDPR 12(3)).
format-rights-extension = How much longer an answer can take with a complex request: at most `2 months` (GDPR 12(3)).
format-rights-extension-announced = `true` if you let people know that within the first month (GDPR 12(3)).
format-rights-first-copy-fee = `true` if you ask for money for a first copy. The law forbids that (GDPR 15(3)).
format-rights-opt-out-always = `false` if people cannot always stop direct marketing. The law requires that they can (GDPR 21(3)).
format-rights-identification = When you ask who someone is: `when-in-doubt` is what the law allows (GDPR 12(6)).
format-rights-channels = How people can send a request, as a list: `email`, `post`. At least one must be electronic (GDPR 12(2)).
format-rights-balancing-test = `true` if people who ask get to see your balancing test (GDPR 6(1)(f)).
format-rights-told = Leave this out. It is only for recording an old statement as it was published: the rights that it names.
format-rights-limit = A limit to a right: `[[rights.limit]]`.
format-rights-extra = A right that you give beside the law: `[[rights.extra]]`.

## A `[[rights.limit]]` table.

format-limit = A limit to a right.
format-limit-right = Which right: `access`, `erasure` or another word of the list.
format-limit-text = The limit, as a full sentence: `We do not show data that harm another person’s privacy.`

## A `[[rights.extra]]` table.

format-extra = A right that you give beside the law.
format-extra-title = The name of the right, as a heading: `A talk with your practitioner`.
format-extra-text = What people can ask of you, in one or two sentences.

## The `[complaints]` table.

format-complaints = Where people can go with a complaint.
format-complaints-contact = `true` invites people to talk to you first. That is never a condition for a complaint to the supervisory authority (GDPR 77(1)).
format-complaints-answer-within = How soon you decide on a complaint about care: `6 weeks`, or sooner (Wkkgz 17).
format-complaints-extension = How much longer that can take: at most `4 weeks` (Wkkgz 17).
format-complaints-officer = The complaints officer for care (Wkkgz 15).
format-complaints-dispute-body = The recognised dispute resolution body that you have joined (Wkkgz 18).
format-complaints-ombuds = In Belgium: the ombuds function for patients (Wet patiëntenrechten 11).

## A complaints officer, a dispute body or an ombuds function.

format-body = A complaints officer, a dispute resolution body or an ombuds function.
format-body-name = The name: `Geschillencommissie Zelfstandige Klinieken`.
format-body-email = The e-mail address: `klacht@kliniekduinrand.example`.
format-body-phone = The telephone number: `+31 70 000 00 00`.
format-body-website = The web address: `https://www.degeschillencommissie.nl`.
format-body-address = The postal address.

## The `[automated-decisions]` table.

format-automated-decisions = Whether a computer decides about people on its own (GDPR 22).
format-automated-decisions-used = `false` says on the page that you do not take such decisions. `true` asks for `automated` in an activity (GDPR 13(2)(f)).

## The `[security]` table.

format-security = How you secure the data.
format-security-measures = What you do, as a list: `encryption`, `access-by-role`, or your own words. Write only what you really do.
format-security-backup-retention = How long backups keep data that you have erased: `3 months`.
format-security-report-to = Where people report a weak spot in your security: an e-mail address, a telephone number or a web address.
format-security-nen-7510-certificate = The number of your NEN 7510 certificate, if you have one: `NL-0000-00`.

## The `[website]` table.

format-website = The cookies of your website (Tw 11.7a).
format-website-cookie = One `[[website.cookie]]` for each cookie.
format-website-cookie-settings = Where visitors change their choice: a web address or a sentence (GDPR 7(3)).
format-website-no-cookies = `true` says on the page that your website places no cookies.
format-website-embed = What your website loads from others: one `[[website.embed]]` for each map, video or other part.
format-website-open-form = `true` if your website has a form in which people write freely.
format-website-open-form-warning = `true` if that form asks people to write nothing about health, or offers a safe way.

## A `[[website.embed]]` table: what the website loads from others.

format-embed = Something that your website loads from others.
format-embed-kind = What it is: `map`, `video`, `fonts` or another word of the list.
format-embed-provider = The company behind it, with the name that you gave: `maps` for `[recipient.maps]`.
format-embed-after-consent = `true` if it loads only after consent.

## A `[[website.cookie]]` table.

format-cookie = One cookie of your website.
format-cookie-name = The name as a browser shows it: `session`.
format-cookie-class = What the cookie is for: `functional`, `analytics` or `marketing` (Tw 11.7a).
format-cookie-party = `first` if the cookie is your own, `third` if it is another company’s.
format-cookie-provider = The company behind a cookie with `third`, with the name that you gave: `analytics` for `[recipient.analytics]`.
format-cookie-purpose = What the cookie does, as the rest of a sentence: `keeps you signed in`.
format-cookie-lifetime = How long the cookie stays: `1 day`, or `session` until the browser closes.
format-cookie-consent = `true` if you only place the cookie after consent (Tw 11.7a).
format-cookie-privacy-friendly = `true` if the cookie measures with little or no effect on privacy (Tw 11.7a).
format-cookie-basis = The legal basis that you name for it, if you name one: `consent`. A legitimate interest is not a ground here (Tw 11.7a).
format-cookie-pages = On which pages the cookie is placed, as a list: `general`, `booking`, `intake` or another word of the list.

## A `[[clause]]` table.

format-clause = A text of your own.
format-clause-section = Where the text is on the page: `security` or another word of the list.
format-clause-activity = The activity that the text belongs to, if that is so: `treatment-file`.
format-clause-title = A heading above the text, if you want one.
format-clause-text = The text, in Markdown, without HTML: `Paper records are kept in a locked cabinet.`

## The `[appearance]` table. The settings of a project can have it too.

format-appearance = How the page looks: your colours, fonts and logo. You can leave all of it out.
format-appearance-accent = The colour of links, of the box at the top and of the numbers of steps: `#0b5a60`.
format-appearance-text = The colour of text: `#18262b`.
format-appearance-background = The colour of the page: `#f5f6f3`.
format-appearance-surface = The colour of cards and tables on the page: `#ffffff`.
format-appearance-dark-mode = Whether the page turns dark for readers whose device is dark: `auto`, or `off` to stay light. Without this line a whole page turns dark, and a part of your website does not.
format-appearance-dark = The colours in dark mode. What you leave out follows from the other colours.
format-appearance-font = Fonts, the most wanted first, as a list: `Lato` and `sans-serif`. Only fonts that readers have on their device: the page downloads none.
format-appearance-radius = How round corners are, in pixels, from `0` up to `32`.
format-appearance-logo = The file with your logo, seen from this file: `logo.svg`. It is an SVG, PNG, JPEG or WebP of at most 16 KB.

## The `[appearance.dark]` table: the colours in dark mode.

format-dark-colours = The colours in dark mode. What you leave out follows from the other colours.
format-dark-colours-accent = The colour of links and of the numbers of steps in dark mode: `#82d3ce`.
format-dark-colours-text = The colour of text in dark mode: `#e7eeed`.
format-dark-colours-background = The colour of the page in dark mode: `#0f1618`.
format-dark-colours-surface = The colour of cards and tables in dark mode: `#172023`.

## An `[[allow]]` table.

format-allow = A finding that you deliberately accept.
format-allow-rule = The rule of the finding: `CTRL-06`.
format-allow-at = The key that it is about, with everything below it: `controller.email`. Without `at`, it applies to the whole file.
format-allow-reason = Why you accept the finding, in one sentence.
format-allow-until = The last day on which you accept the finding, without quotation marks: `2027-01-31`. Needed for an error about information that articles 13 and 14 GDPR require.
