### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Consent.

CONS-01 = If the statement does not name the right to withdraw, that is reported as ART13-2-C.
    .title = Consent without a right to withdraw it

CONS-02 = In activity “{ $activity }” people must find out for themselves how to withdraw their consent. Withdrawing must be as easy as giving.
    .title = A real way to withdraw consent
    .help = Write in `withdraw` what people do: `E-mail us; we remove the photograph.` Name the address, the link or the setting.
    .what = When `withdraw` only points to the website. Or when it asks for a letter or a visit, while people gave consent with a click.
    .why = A right to withdraw is worth as much as the way to it. By law, withdrawing must be as easy as giving.

CONS-02-harder = In activity “{ $activity }” people consent with a click, but must write or come by to withdraw it. Withdrawing must be as easy as giving.
    .help = Offer the same way back in `withdraw`: a link, a setting or an e-mail.

CONS-03 = Each statement with consent says that what was done before the withdrawal stays lawful. The program writes that sentence itself.
    .title = What withdrawing does not change

CONS-04 = In activity “{ $activity }” one consent covers several purposes at once. People must be able to say yes to one purpose and no to the other.
    .title = One consent for each purpose
    .help = Ask for each purpose separately and write `separate = true`. Name the choices in `tiers`.
    .what = When a consent has `separate = false`.
    .why = People who can only choose all or nothing do not choose freely. Consent applies to one purpose that people know.

CONS-05 = In activity “{ $activity }” people get something in return for their consent. Then it is doubtful whether they give it freely.
    .title = No reward for consent
    .help = Offer the same without consent too, and say in `refusal` that a no changes nothing in the care. Then write `reward = false`.
    .what = When a consent has `reward = true`. Or when words promise a discount, a special price or something free and no `refusal` says what a no means.
    .why = Consent must be free. People who need the discount have no real choice.

CONS-05-words = “{ $words }” in activity “{ $activity }” promises something in return for consent, and nothing says what a no means. Then it is doubtful whether people give consent freely.
    .help = Offer the same without consent too, and write `refusal` under `consent`: `If you say no, nothing changes in your treatment.`

# $age is the age in the definition, $right the age of the law; both are numbers of years.
CONS-06 = In activity “{ $activity }” a parent or guardian consents below the age of { $age }. By law that is { $right }.
    .title = The age below which a parent consents
    .help = Write `guardian-below = { $right }`.
    .what = When minors are treated and `guardian-below` is not 16 in the Netherlands, or not 13 for an online service in Belgium. Or when `child-from` names an age above 12 where the law asks for the child’s consent too from 12.
    .why = Below that age a child cannot give consent alone. Above it, only the child can.

# $age is the age in the definition.
CONS-06-child = In activity “{ $activity }” a child gives consent too from the age of { $age }. Here you must also ask a child for consent from the age of 12.
    .help = Write `child-from = 12`.

CONS-07 = In activity “{ $activity }” nobody records who gave consent. You must be able to show that.
    .title = Consent that you can show
    .help = Record who gave consent, when and for what, and write `recorded = true`.
    .what = When a consent has `recorded = false`.
    .why = Whoever relies on consent must be able to prove it. Without a record there is nothing to prove.

CONS-08 = Activity “{ $activity }” derives consent from something that people do for another reason, such as booking or sending an e-mail. That is not consent.
    .title = Consent that people really give
    .help = Ask for consent separately: `asked = "checkbox"` or `"separate-form"`. Do you need the data to help people anyway? Then consent is not the legal basis: write `contract` or another `basis`.
    .what = When a consent has `asked = "implied"`. Or when a text derives consent from silence, an e-mail, a booking or a signed quote.
    .why = Consent is a clear act, for this purpose. Whoever books an appointment asks for an appointment and nothing else.

CONS-08-words = “{ $words }” derives consent from silence, or from something that people do for another reason. That is not consent.
    .help = Say how you ask for consent: with a box or a form of its own. Is consent not needed? Then name the real legal basis.

CONS-09 = “{ $words }” mixes consent to a treatment and consent to the use of data. Those are two different things, with other rules.
    .title = Treatment and data: two kinds of consent
    .help = Write two sentences: agreement to the treatment in one, consent to the use of data in the other. Does the record rest on the contract and the law? Then leave the second sentence out.
    .what = When one sentence has both. Or when the text of an activity with consent is about agreement to the treatment.
    .why = Whoever agrees to a treatment has not given consent to the use of data. Whoever withdraws the one does not end the other. In one sentence, people cannot tell them apart.

CONS-09-near = “{ $words }” is about agreement to a treatment, and belongs to activity “{ $activity }”, which rests on consent to the use of data. People do not see which of the two they give.
    .help = Take the treatment out of this text, or say separately what people give consent to for their data.

CONS-10 = Activity “{ $activity }” asks for consent to show people, but does not say where. Consent only applies to places that people know.
    .title = Consent to publicity: where, and what stays
    .help = Name the places under `consent` in `tiers`, one for each place that somebody can refuse. Or name them in `media`.
    .what = When the consent of `publicity-photos` names no place (`tiers` or `media`). Or when the pictures go to social media, and no `note` says that not all copies can be called back.
    .why = A photograph on the website is something else than a photograph on social media. People must know where it appears and what cannot be undone; otherwise their consent is not real.

CONS-10-recall = Activity “{ $activity }” shows people on social media, but does not say that not all copies can be called back. People then do not know what they give consent to.
    .help = Write a `note`: `Others can copy a photograph. We cannot call such copies back.`

CONS-11 = Activity “{ $activity }” lets other care providers consult records on another legal basis than consent. The law only allows this with explicit consent.
    .title = Electronic exchange only with explicit consent
    .help = Write `basis = "consent"` with `special = "explicit-consent"`, and ask for that consent before records can be consulted.
    .what = When `electronic-exchange` has a legal basis, but not consent.
    .why = Many people can see records in an exchange system. The patient decides about that beforehand.

CONS-12 = Activity “{ $activity }” says how consent is asked for, but rests on another legal basis. People are offered a choice that they do not have.
    .title = Consent that nothing rests on
    .help = Take `consent` out, or write `basis = "consent"` if the activity really depends on it.
    .what = When an activity has `consent`, while its legal basis is not consent. And its exception of article 9 GDPR is not either.
    .why = Whoever reads about consent expects to be able to withdraw it. And that the use of data then stops.

CONS-13 = In activity “{ $activity }” you ask for consent at every visit. Asking again and again hides what the use of data really rests on.
    .title = Not asking for consent at every visit
    .help = Ask once, keep it, and write `every-visit = false`. Does the activity rest on the contract or the law? Then do not ask at all.
    .what = When a consent has `every-visit = true`. Or when a text says that you ask for consent again at the next or every visit.
    .why = People who must sign every time no longer read. Does the record rest on the contract or the law? Then the question suggests a choice that is not there.

CONS-13-words = “{ $words }”: asking for consent again and again hides what the use of data really rests on.
    .help = Ask once and keep it. Does the use rest on the contract or the law? Then do not ask at all.

## Recipients.

REC-01 = Processor “{ $recipient }” is in the definition, but no activity names it. So the statement does not name it, and processors are recipients too.
    .title = Processors are among the recipients
    .help = Name `{ $recipient }` under `recipients` in the activities whose data it gets. Does it get nothing? Then take it out.
    .what = When a recipient with `role = "processor"` is named by no activity and no cookie.
    .why = A company that works on your instructions has people’s data all the same. They must be able to see who has them.

REC-02 = “{ $words }” is not true: “{ $recipient }” gets data. A statement must not promise what nobody does.
    .title = No promise that nothing is shared
    .help = Say who does get data, or limit the sentence: `Those who are not in this list get your data only with your consent, or if the law requires it.`
    .what = When a text says that data are never shared, or not without consent, while there are recipients. Or while the law obliges you, in care, to share some data. Or when `nobody = true` is there beside recipients.
    .why = Nearly every clinic has a supplier of software, a bookkeeper or an insurer. Whoever reads that nobody gets the data is misled, however well it was meant.

REC-02-law = “{ $words }” is not true for a health-care provider: the law obliges you to share some data, even without consent. A statement must not promise what nobody can keep.
    .help = Limit the sentence: `We give your data to others only with your consent, or if the law requires it.` Name your suppliers too under `recipients`.

REC-02-nobody = `nobody = true` is not true: “{ $recipient }” gets data.
    .help = Take `nobody` out of `[sharing]`, or `{ $recipient }` out of the activities.

# $category is what the definition calls the recipient, as in `partners`.
REC-03 = “{ $category }” says too little about recipient “{ $recipient }”: it could be anybody. Give its name, or a category that means something.
    .title = Recipients that people can picture
    .help = Write `name`, or a `category` of the list such as `email-provider`. Or own words that say what the recipient does: `the supplier of our record system`.
    .what = When a recipient without a name is only called third parties, partners, suppliers or something similar.
    .why = The European guidance (WP260) asks for names, or for categories that are as concrete as possible. Otherwise people cannot follow where their data are.

REC-04 = Nothing says why recipient “{ $recipient }” gets data. People want to know what it is for.
    .title = Why each recipient gets data
    .help = Write `purpose` under `[recipient.{ $recipient }]`, without a capital or a full stop: `runs our appointment booking`.
    .what = When a recipient has no `purpose`.
    .why = A name alone says little. With the reason, people can judge whether it is right that this recipient has their data.

REC-05 = Health insurer “{ $recipient }” gets data, but no care is insured (`insured = false`). Then there is no ground for sending that insurer anything.
    .title = A health insurer without insured care
    .help = Take the insurer out: patients send in the claim themselves. Write `insured = true` if an insurer does pay for some of the care.
    .what = When a health insurer is a recipient, with `insured = false` under `[care]`.
    .why = Secrecy ends only where the law says so. The Dutch Health Insurance Act (Zvw) only obliges you for insured care.

REC-06 = You send the bill for insured care to the insurer directly, but no health insurer is among the recipients. The law obliges you to send the insurer data, and people must know that.
    .title = The insurer that gets the bill
    .help = Write `[recipient.insurer]` with `category = "health-insurer"`, and name it under `recipients` in `insurance-claims`.
    .what = When `[care]` says: `insured = true` and `direct-billing = true`, and no recipient is a health insurer.
    .why = Whoever bills directly sends data about health with the bill. People must be able to see that.

# $data is a list of names of data categories, as in `diagnosis, medication`.
REC-07 = In activity “{ $activity }”, “{ $recipient }” collects what people owe, and gets more than the bill: { $data }. Secrecy does not allow more than the name, the bill and in a few words what it is for.
    .title = A debt collector only gets the bill
    .help = Take `{ $data }` out of this activity. Put what the debt collector gets in an activity of its own.
    .what = When a debt collector or factoring company is among the recipients. And when the activity has data about health that do not belong on a bill.
    .why = Nobody needs to know a diagnosis to collect a bill. A court accepted a short description by law on the bill and the reminder. More breaks secrecy.

REC-08 = In activity “{ $activity }”, “{ $recipient }” gets the citizen service number (BSN), and decides about it for itself. Only a processor may use the number for you.
    .title = No BSN for those who collect for themselves
    .help = Leave `bsn` out. Or write `role = "processor"` if the company really works on your instructions, with an agreement.
    .what = When a debt collector or a factoring company with `role = "controller"` is a recipient of an activity with the BSN.
    .why = You may only use the BSN where an act says so. No act says so for a company that collects debts on its own account.

REC-09 = In activity “{ $activity }” the GP or the referrer hears about patients, but nothing says that they can object. You may only presume consent if people know that.
    .title = Letters to the GP: people can object
    .help = Write a `note`: `You can object to this; we then do not share it.`
    .what = When a GP or a referrer is a recipient in care, without consent. And when no text there says that people can object.
    .why = A letter back may rest on presumed consent. That only applies if people know about the letter and can say no.

REC-10 = In activity “{ $activity }” the GP hears about cosmetic care for which nobody referred the patient. Ask the patient for consent first.
    .title = The GP and cosmetic care: ask first
    .help = Write `basis = "consent"` with `special = "explicit-consent"`, or `when` for the GP: `if you agree`.
    .what = When all care is cosmetic, there is no referral, and the GP is a recipient without consent or condition.
    .why = Without a referral the GP is not involved in the treatment. Many people prefer to keep a cosmetic treatment private.

REC-11 = In activity “{ $activity }”, “{ $recipient }” can consult the exchange system. Insurers and company doctors may not do that.
    .title = Who may not use the exchange system
    .help = Take `{ $recipient }` out of the recipients of this activity, and out of the system.
    .what = When a health insurer or a company doctor is a recipient of `electronic-exchange`.
    .why = The system is there for treatment. The law keeps out everyone who can use it against the patient.

REC-12 = In activity “{ $activity }”, “{ $recipient }” gets data of booking, intake or treatment. Data about health must not go to those who measure visits or sell, unless people give explicit consent.
    .title = No health data for measuring or advertising
    .help = Take `{ $recipient }` out of this activity, and its scripts off these pages. Only measure pages for everyone, in an activity of its own.
    .what = When a company for analytics, advertising or marketing is, without explicit consent, a recipient of an activity of care.
    .why = Which page of a clinic people open already says something about their health.

REC-13 = Public authority “{ $recipient }” looks like a regular recipient. By law, an authority that asks for data in one inquiry is not a recipient.
    .title = Public authorities only when the law requires it
    .help = Write `when`: `if the law obliges us to`, and name the law in the activity. Does it never happen? Then take the recipient out.
    .what = When a public authority is a recipient without `when`, in an activity that does not rest on a legal obligation.
    .why = Whoever reads that the tax authority gets data thinks of records on a desk there. Say when it happens, and by which law.

REC-14 = If the implant register is missing, that is reported as NL-LIR-7B.
    .title = Implants without the implant register

REC-15 = “{ $recipient }” hosts your page, and nothing says that you are joint controllers of its statistics.
    .title = A social media page has two controllers
    .help = Write `role = "joint"` with `contact` and `essence`: who decides what is on the page, and who measures the visits.
    .what = When a social platform is a recipient with another role than `joint`, and no text says that you are joint controllers.
    .why = Whoever has a page and gets its statistics is a joint controller with the platform. The Court of Justice says so. People must be told who answers for what.

REC-16 = “{ $recipient }” hears about the patient in activity “{ $activity }” without consent. Secrecy applies towards family and partners too.
    .title = Family hears nothing without consent
    .help = Write `when`: `if you agree`. Or `basis = "consent"`. For whoever represents the patient, there is the category `representative`.
    .what = When family or a partner is a recipient without a condition, and the activity does not rest on consent or the law.
    .why = The patient decides who hears what. Only whoever represents the patient by law has a right of their own.

## Processors.

PROC-01 = There is no data processing agreement with processor “{ $recipient }” (`agreement = false`). The law requires one.
    .title = An agreement with every processor
    .help = Conclude a data processing agreement first. Then write `agreement = true`.
    .what = When a processor has `agreement = false`.
    .why = Without an agreement nothing binds the company to your instructions, to secrecy or to security.

PROC-02 = “{ $words }” is not the usual Dutch term. In Dutch, the agreement with a processor is called “verwerkersovereenkomst”.
    .title = The Dutch name of the data processing agreement
    .help = Write the usual word: “verwerkersovereenkomst”.
    .what = When a Dutch text says “verwerkingsovereenkomst” or “bewerkersovereenkomst”.
    .why = The right word shows that the right agreement is meant: the one of article 28 GDPR.

PROC-03 = “{ $words }” leaves security to the supplier. You yourself remain responsible for people’s data.
    .title = Security remains a duty of the clinic
    .help = Say what you do about it, and that you remain responsible: `We ourselves remain responsible for your data.`
    .what = When a text says that a supplier has measures of its own, or is responsible for security. And not that you remain responsible.
    .why = Whoever chooses a processor must make sure that it protects the data well. Towards people, the clinic remains responsible.

# $category is a category of recipients, as in `laboratory`.
PROC-04 = “{ $recipient }” ({ $category }) is listed as a processor. As a rule, such recipients decide for themselves.
    .title = A controller, not a processor
    .help = Write `role = "controller"`. Does the recipient really only do what you ask? Then accept this finding, with that reason.
    .what = When a laboratory, pharmacy, insurer, GP, inspectorate, tax authority, bank or accountant has `role = "processor"`.
    .why = They have duties and records of their own. By the role people see whom they can turn to with questions.

# $category is a category of recipients, as in `hosting`.
PROC-05 = “{ $recipient }” ({ $category }) is listed as a controller. As a rule, such recipients work on the clinic’s instructions.
    .title = A processor, not a controller
    .help = Write `role = "processor"`, and `agreement = true` once there is an agreement.
    .what = When a supplier has `role = "controller"`: of a record or booking system, hosting, backup, e-mail or newsletter, the destruction of paper or IT support.
    .why = A controller seems free in what it does with the data. And with a processor there must be an agreement.

PROC-06 = In activity “{ $activity }” data about health go through “{ $recipient }”, an app for private conversations. Its maker decides for itself about who talks with whom.
    .title = No data about health through consumer apps
    .help = Offer a secure message or portal. Does a patient choose the app all the same? Then say so in `when`: `if you choose this yourself and we have told you the risks`.
    .what = When an activity with data about health has a consumer app such as WhatsApp among its recipients, without a condition or explicit consent. Or when a text asks people to send photographs or medical data that way.
    .why = Messages stay on phones and with a company without secrecy. There must be a safe way. The patient may choose otherwise.

PROC-06-words = “{ $words }”: this sends data about health through an app for private conversations.
    .help = Offer a secure message or portal, and say that people should not send such data through the app.

# $name is the name of a system, as in `Afspraakwijzer`.
PROC-07 = The text names “{ $words }” { $name }, but no recipient is called that. Whoever runs the system has the data.
    .title = A system that is missing among the recipients
    .help = Write a `[recipient.…]` with `name = "{ $name }"`, and name it under `recipients` in the activity.
    .what = When a text names a system for booking, records, payment or newsletters and no recipient is called that. Or an online booking system, while no recipient can be behind it.
    .why = A name in passing does not make it clear that a company gets the data, in which role and where.

PROC-07-nameless = The text names an “{ $words }”, but no recipient can be behind it. Whoever runs the system has the data.
    .help = Write `[recipient.booking]` with `category = "booking-system"`, and name it under `recipients` in the appointments.

PROC-08 = Processor “{ $recipient }” also uses the data for itself (`own-use = true`). For that part it decides for itself. It is then a controller and needs a legal basis of its own.
    .title = A processor that uses data for itself
    .help = Forbid it in the agreement and write `own-use = false`. Or write `role = "controller"`, and say in an activity of its own why it may have the data.
    .what = When a processor has `own-use = true`.
    .why = Whoever improves a product or trains an AI with people’s data no longer works only for you. People must know that.

## Transfers outside the EEA.

TRF-01 = A transfer without a ground is reported as ART13-1-F-ADEQ or ART13-1-F-SAFE.
    .title = A transfer without a ground

TRF-02 = “{ $words }” is not true: “{ $recipient }” is outside the European Economic Area (EEA), or can get at the data from there.
    .title = Transfers that happen must not be denied
    .help = Take the sentence out: the statement itself says where the recipients are. Or choose a recipient in the EEA.
    .what = When a text says that data stay in the EEA, while a recipient is elsewhere or has `remote-access = true`.
    .why = People can choose differently when they know that data leave the EEA. A false reassurance takes that from them.

TRF-03 = Nothing shows that “{ $recipient }” in the United States is certified under the EU-US Data Privacy Framework (DPF). The decision only covers certified companies.
    .title = The framework only covers certified companies
    .help = Look the company up on https://www.dataprivacyframework.gov. Is it there? Then write `certified = true`. Otherwise write `mechanism = "scc"`, with an assessment.
    .what = When a transfer to the United States rests on the framework and `certified` is not `true`.
    .why = For a company that is not on the list, the decision means nothing. Then the transfer has no ground.

TRF-04 = The transfer to “{ $recipient }” rests on its certification, but is written as a decision for the whole country. The page then cannot name the framework.
    .title = The framework named on the page
    .help = Write `mechanism = "dpf"`, beside `certified = true`.
    .what = When a certified company in the United States has `mechanism = "adequacy"`.
    .why = There is no decision for the United States as a whole. People must read that it applies to this company, under the framework.

# $country is a country, with its article: “the United States”.
TRF-05 = The transfer to “{ $recipient }” rests on an adequacy decision for { $country }, and that does not exist.
    .title = An adequacy decision that does not exist
    .help = Write another `mechanism`: `scc` for standard contractual clauses, or another word of the list.
    .what = When a country without a decision has `mechanism = "adequacy"` (as of 20 November 2026), or another country than the United States `dpf`.
    .why = Without a decision the country does not count as safe. Then something else must protect the data, or they may not go there.

# $country is a country, with its article: “the United States”.
TRF-05-framework = The transfer to “{ $recipient }” rests on the framework with the United States, but the company is in { $country }.
    .help = Write `adequacy` if there is a decision for { $country }, otherwise `scc` or another word of the list.

# $country is a country, with its article: “the United States”; $date is the last day of the decision.
TRF-06 = The transfer to “{ $recipient }” rests on the adequacy decision for { $country }, which ended on { $date }. On the date of the statement it no longer applies.
    .title = An adequacy decision that has ended
    .help = Was the decision renewed? Then update this program. Otherwise write `mechanism = "scc"` or another word of the list.
    .what = When a transfer rests on a decision that ended before the date of the statement.
    .why = After its last day a decision no longer protects anything.

TRF-07 = The adequacy decision for Canada only covers commercial organisations, and “{ $recipient }” is not one.
    .title = Canada: commercial organisations only
    .help = Write another `mechanism`: `scc` for standard contractual clauses, or another word of the list.
    .what = When a transfer to Canada has `mechanism = "adequacy"`, and the recipient `commercial = false`.
    .why = The decision does not cover a hospital, a university or a public authority there.

TRF-08 = A safeguard of which people cannot get a copy is reported as ART13-1-F-COPY.
    .title = Clauses that nobody can read

# $country is a country, with its article: “the United States”.
TRF-09 = Nobody has assessed whether the law of { $country } lets “{ $recipient }” keep to the agreements (`assessed = false`). A contract alone does not bind a government.
    .title = The law of the third country assessed
    .help = Make the assessment and record it. Then write `assessed = true`.
    .what = When standard contractual clauses or binding corporate rules have `assessed = false`.
    .why = The Court of Justice asks for this. Can the government there get at the data? Then more protection is needed beside the clauses, or the transfer must stop.

# $clauses is the number of a decision, as in `2010/87`; $date is the last day on which it could be used.
TRF-10 = The transfer to “{ $recipient }” rests on the standard contractual clauses of { $clauses }, which ended on { $date }. Those of 2021/914 came in their place.
    .title = Standard contractual clauses from before 2021
    .help = Conclude the clauses of 2021/914 and write `clauses = "2021/914"`.
    .what = When `clauses`, or a text, names the clauses of 2001/497, 2004/915 or 2010/87.
    .why = The old clauses no longer protect anything. A transfer that rests on them has no ground.

# $date is the last day on which these clauses could be used.
TRF-10-words = “{ $words }” are standard contractual clauses that ended on { $date }. Those of 2021/914 came in their place.
    .help = Name the clauses of 2021/914, once they are concluded.

# $date is the day of the judgment.
TRF-11 = “{ $words }” was declared invalid on { $date }. No transfer can rest on it.
    .title = Privacy Shield and Safe Harbour are invalid
    .help = Take it out. Write under `transfer` what the transfer rests on now: `dpf` for a certified company, `scc`, or another word of the list.
    .what = When a text relies on Privacy Shield or Safe Harbour, without saying that it has ended.
    .why = Whoever names it shows that nobody has looked at the transfer since. People then think that their data are protected.

TRF-12 = Data go to “{ $recipient }” all the time, on an exception that is meant for occasional cases.
    .title = Exceptions are for occasional transfers
    .help = Write a ground that lasts: `scc`, `dpf` or `bcr`. Does it only happen now and then? Then write `structural = false`.
    .what = When a transfer on one of the exceptions of article 49 GDPR has `structural = true`.
    .why = The exceptions give no protection; they only give an excuse. What happens all the time must be protected all the time.

TRF-13 = “{ $words }” leaves open whether data leave the European Economic Area (EEA). Say yes, with the country and the ground, or say no.
    .title = Transfers: yes or no, not perhaps
    .help = Take the sentence out. Give each recipient its `country`, and its `transfer` where needed; the statement then says where data go.
    .what = When a text says that data stay in the EEA “in principle”. Or what happens if they ever leave it.
    .why = Whoever reads “in principle” knows nothing. You do know where your suppliers are.

# $country is a country, with its article: “the United States”.
TRF-14 = “{ $recipient }” is in { $country }, a Caribbean part of the Kingdom. That is outside the European Economic Area (EEA), and no adequacy decision covers it.
    .title = The Caribbean part is outside the EEA
    .help = Write another `mechanism`: `scc` for standard contractual clauses, or another word of the list.
    .what = When a transfer to Aruba, Curaçao, Sint Maarten or the Caribbean Netherlands rests on an adequacy decision. Or when a text says that data stay in the EEA, while a recipient is there.
    .why = These parts of the Kingdom lie outside the territory of the EU. Data that go there are a transfer like any other.

TRF-14-words = “{ $words }” is not true: “{ $recipient }” is in a Caribbean part of the Kingdom, and that is outside the European Economic Area (EEA).
    .help = Take the sentence out: the statement itself says where the recipients are.

TRF-15 = “{ $words }” counts a country as part of the EU or the European Economic Area (EEA) that does not belong to it. For the United Kingdom and Switzerland there is an adequacy decision, but they are third countries.
    .title = The United Kingdom and Switzerland: third countries
    .help = Take the country out of the sentence. Give the recipient `country = "GB"` or `"CH"`. The statement then says on which decision the transfer rests.
    .what = When a text names the United Kingdom or Switzerland as an example of the EU or the EEA.
    .why = People must be told that data go to a third country, even if a decision says that it is safe there.

TRF-16 = “{ $recipient }” has a parent company in the United States, and nothing says that the group cannot get at the data. Check that.
    .title = A European service with an American parent
    .help = Ask the supplier. Write `remote-access = false` if the contract rules it out. Otherwise treat it as a transfer.
    .what = When a recipient in the EEA has `us-parent = true` and not `remote-access = false`.
    .why = Data on a server in Europe have still left the EEA when somebody outside the EEA can get at them.

TRF-17 = “{ $words }”: the law draws the line at the European Economic Area (EEA), not at the EU.
    .title = The line is the EEA
    .help = Write `outside the European Economic Area (EEA)`. That is the EU with Iceland, Liechtenstein and Norway.
    .what = When a text speaks of outside the EU, and not of the EEA.
    .why = In Iceland, Liechtenstein and Norway the GDPR applies too. Data that go there are not a transfer.
