### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Consent.

CONS-01 = A right to withdraw that is not told is found as ART13-2-C.
    .title = Consent without a right to withdraw it

CONS-02 = For activity “{ $activity }” people must look for themselves how to withdraw their consent. Withdrawing must be as easy as giving.
    .title = A real way to withdraw consent
    .help = Write in `withdraw` what people do: `E-mail us; we remove the photograph.` Name the address, the link or the setting.
    .what = When `withdraw` only points to the website, or asks for a letter or a visit where consent was given with a click.
    .why = A right to withdraw is worth as much as the way to use it. The law asks that withdrawing is as easy as giving.

CONS-02-harder = In activity “{ $activity }” people consent with a click, but must write or come by to withdraw. Withdrawing must be as easy as giving.
    .help = Offer the same way back in `withdraw`: a link, a setting or an e-mail.

CONS-03 = Each statement with consent says that what was done before the withdrawal stays lawful; the tool writes that sentence itself.
    .title = What withdrawing does not change

CONS-04 = In activity “{ $activity }” one consent covers several purposes at once. People must be able to say yes to one and no to the other.
    .title = One consent for each purpose
    .help = Ask for each purpose apart, and write `separate = true`. Name the choices in `tiers`.
    .what = When `separate = false` stands at a consent.
    .why = Who can only take all or nothing does not choose freely. Consent holds for one purpose that people know.

CONS-05 = In activity “{ $activity }” people get something in return for their consent. That makes it doubtful whether they consent freely.
    .title = No reward for consent
    .help = Offer the same without consent and say in `refusal` that a no changes nothing in the care. Then write `reward = false`.
    .what = When `reward = true` stands at a consent; or when words promise a discount, a special price or something free and no `refusal` says what a no means.
    .why = Consent must be given freely. People who need the discount have no real choice.

CONS-05-words = “{ $words }” in activity “{ $activity }” promises something in return for consent, and nothing says what a no means. That makes it doubtful whether people consent freely.
    .help = Offer the same without consent, and write `refusal` under `consent`: `If you say no, nothing changes in your treatment.`

# $age is the age in the definition, $right the age of the law; both are numbers of years.
CONS-06 = In activity “{ $activity }” a parent or guardian consents below the age of { $age }. By law that is { $right }.
    .title = The age below which a parent consents
    .help = Write `guardian-below = { $right }`.
    .what = When minors are treated and `guardian-below` is not 16 in the Netherlands, or not 13 for an online service in Belgium; or when a child consents as well only after the age of 12 where the law asks for it from 12.
    .why = Below that age a child cannot consent by itself. Above it, only the child can.

# $age is the age in the definition.
CONS-06-child = In activity “{ $activity }” a child consents as well from the age of { $age }. Here a child must be asked too from 12.
    .help = Write `child-from = 12`.

CONS-07 = For activity “{ $activity }” nobody records who consented. You must be able to show it.
    .title = Consent that can be shown
    .help = Keep who consented, when and to what, and write `recorded = true`.
    .what = When `recorded = false` stands at a consent.
    .why = Whoever relies on consent must be able to prove it. Without a record there is nothing to rely on.

CONS-08 = Activity “{ $activity }” takes consent from what people do for another reason, such as booking or sending an e-mail. That is no consent.
    .title = Consent that people really give
    .help = Ask for consent by itself: `asked = "checkbox"` or `"separate-form"`. If you need the data to help people anyway, consent is not the basis: write `contract` or another `basis`.
    .what = When `asked = "implied"` stands at a consent; or when a text takes consent from silence, an e-mail, a booking or the signing of a quote.
    .why = Consent is a clear act, for this purpose. Who books an appointment asks for an appointment and nothing else.

CONS-08-words = “{ $words }” takes consent from silence, or from something people do for another reason. That is no consent.
    .help = Say how you ask for consent: with a box or a form of its own. Where you do not need consent, name the real legal basis.

CONS-09 = “{ $words }” mixes consent to a treatment with consent to the use of data. These are two different things, with different rules.
    .title = Treatment consent apart from data consent
    .help = Write two sentences: agreeing to the treatment in one, consent to the use of data in the other. Or leave the second out where the file rests on contract and law.
    .what = When one sentence holds both, or when the card of an activity that rests on consent speaks of agreeing to the treatment.
    .why = Who agrees to a treatment has not given consent to the use of data, and withdrawing the one does not end the other. In one sentence people cannot tell them apart.

CONS-09-near = “{ $words }” is about agreeing to a treatment, and stands with activity “{ $activity }”, which rests on consent to the use of data. People cannot tell which of the two they give.
    .help = Take the treatment out of this text, or say apart what people consent to for their data.

CONS-10 = Activity “{ $activity }” asks consent to show people, but does not say where. Consent is only valid for places that people know.
    .title = Consent to publicity: where, and what stays
    .help = List the places under `consent` as `tiers`, one for each that can be refused, or name them in `media`.
    .what = When the consent of `publicity-photos` names no place (`tiers` or `media`); or when the pictures go to social media and no `note` says that copies cannot all be called back.
    .why = A picture on the website is something else than one on social media. Who does not know where it appears, and what cannot be undone, has not really consented.

CONS-10-recall = Activity “{ $activity }” shows people on social media, but does not say that copies cannot all be called back. Without that, people do not know what they consent to.
    .help = Write a `note`: `Others can copy a photograph. We cannot call such copies back.`

CONS-11 = Activity “{ $activity }” lets other care providers consult files on another basis than consent. The law only allows this with explicit consent.
    .title = Electronic exchange only with explicit consent
    .help = Write `basis = "consent"` with `special = "explicit-consent"`, and ask for it before files can be consulted.
    .what = When `electronic-exchange` has a basis, but not consent.
    .why = Files in an exchange system can be seen by many. The patient decides about that beforehand.

CONS-12 = Activity “{ $activity }” tells how consent is asked, but rests on another basis. People are offered a choice that they do not have.
    .title = Consent that nothing rests on
    .help = Take `consent` out, or write `basis = "consent"` if the activity really depends on it.
    .what = When an activity has `consent`, and neither its basis nor its exception of article 9 GDPR is consent.
    .why = Who is told about consent expects to be able to withdraw it, and that the use of data then ends.

CONS-13 = In activity “{ $activity }” consent is asked at every visit. Asking again and again hides what the use of data really rests on.
    .title = Not asking for consent at every visit
    .help = Ask once, keep it, and write `every-visit = false`. Where contract or law carries the activity, do not ask at all.
    .what = When `every-visit = true` stands at a consent, or a text says that consent is asked again at the next or every visit.
    .why = People who must sign each time stop reading. And where the file rests on contract or law, the question suggests a choice that is not there.

CONS-13-words = “{ $words }”: asking for consent again and again hides what the use of data really rests on.
    .help = Ask once and keep it. Where contract or law carries the use of data, do not ask at all.

## Recipients.

REC-01 = Processor “{ $recipient }” stands in the definition, but no activity names it. The statement does not tell it, and processors are recipients too.
    .title = Processors are told
    .help = Name `{ $recipient }` under `recipients` at the activities whose data it gets. Take it out if it gets none.
    .what = When a recipient with `role = "processor"` is named by no activity and no cookie.
    .why = A company that works on your instructions has people’s data all the same. They must be able to see who has them.

REC-02 = “{ $words }” is not true: “{ $recipient }” gets data. A statement must not promise what nobody does.
    .title = No promise that nothing is shared
    .help = Say who does get data, or limit the sentence: `Those who are not in this list get your data only with your consent, or if the law requires it.`
    .what = When a text says that data are never shared, or not without consent, while recipients get them or the law on care obliges to disclose some; or when `nobody = true` stands beside recipients.
    .why = Nearly every clinic has a supplier of software, a bookkeeper or an insurer. Who reads that nobody gets the data is misled, however well it was meant.

REC-02-law = “{ $words }” is not true for a provider of care: the law obliges you to disclose some data, also without consent. A statement must not promise what nobody can do.
    .help = Limit the sentence: `We give your data to others only with your consent, or if the law requires it.` And name your suppliers under `recipients`.

REC-02-nobody = `nobody = true` is not true: “{ $recipient }” gets data.
    .help = Take `nobody` out of `[sharing]`, or `{ $recipient }` out of the activities.

# $category is what the definition calls the recipient, as in `partners`.
REC-03 = “{ $category }” says too little about recipient “{ $recipient }”: it could be anybody. Name it, or give a category that means something.
    .title = Recipients people can picture
    .help = Write `name`, or a `category` of the list such as `email-provider`, or own words that say what it does: `the supplier of our record system`.
    .what = When a recipient without a name is only called third parties, partners, suppliers and the like.
    .why = The European guidance (WP260) asks for names, or for categories that are as concrete as can be. Otherwise people cannot follow their data.

REC-04 = Nothing says why recipient “{ $recipient }” gets data. People want to know what it is for.
    .title = Why each recipient gets data
    .help = Write `purpose` under `[recipient.{ $recipient }]`, without a capital or a full stop: `runs our appointment booking`.
    .what = When a recipient has no `purpose`.
    .why = A name alone tells little. With the reason, people can judge whether it is right that this recipient has their data.

REC-05 = Health insurer “{ $recipient }” gets data, but no care is insured (`insured = false`). Then there is no ground for sending it anything.
    .title = A health insurer without insured care
    .help = Take the insurer out: patients claim by themselves. Write `insured = true` if an insurer does pay for some of the care.
    .what = When a health insurer is a recipient and `insured = false` stands under `[care]`.
    .why = Secrecy ends only where the law says so. The Zorgverzekeringswet (Zvw) obliges for insured care, and for nothing else.

REC-06 = You bill insured care to the insurer directly, but no health insurer is among the recipients. The law obliges you to send it data, and people must be told.
    .title = The insurer that gets the bill
    .help = Write `[recipient.insurer]` with `category = "health-insurer"`, and name it under `recipients` at `insurance-claims`.
    .what = When `insured = true` and `direct-billing = true` stand under `[care]` and no recipient is a health insurer.
    .why = Whoever bills directly sends health data with the bill. People must be able to see that.

# $data is a list of names of data categories, as in `diagnosis, medication`.
REC-07 = In activity “{ $activity }” “{ $recipient }” collects what people owe, and gets more than the bill: { $data }. Secrecy allows no more than who it is, the bill, and what it is for in a few words.
    .title = Debt collectors get the bill only
    .help = Leave `{ $data }` out of this activity. Put what the collector gets in an activity of its own.
    .what = When an activity with a debt collector or a factoring company among its recipients holds data about health that do not belong on a bill.
    .why = To collect a bill nobody needs to know a diagnosis. A court accepted a short description by law on the bill and the reminder; more breaks secrecy.

REC-08 = In activity “{ $activity }” “{ $recipient }” gets the citizen service number (BSN), and decides for itself. Only a processor may handle the number for you.
    .title = No BSN for who collects on own account
    .help = Leave `bsn` out; or write `role = "processor"` if the company really works on your instructions, with an agreement.
    .what = When a debt collector or a factoring company with `role = "controller"` is a recipient of an activity with the BSN.
    .why = The BSN may only be used where an act says so. No act says so for a company that collects debts on its own account.

REC-09 = In activity “{ $activity }” the GP or the referrer hears about patients, but nothing says that they can object. Consent may be presumed only where people know that.
    .title = Letters to the GP: people can object
    .help = Write a `note`: `You can object to this; we then do not share it.`
    .what = When a GP or a referrer is a recipient in care, without consent, and no text there tells that people can object.
    .why = A letter back may rest on presumed consent. That only holds if people know about the letter and can say no.

REC-10 = In activity “{ $activity }” the GP hears of cosmetic care for which nobody referred the patient. Ask first.
    .title = The GP and cosmetic care: ask first
    .help = Write `basis = "consent"` with `special = "explicit-consent"`, or `when` at the GP: `if you agree`.
    .what = When all care is cosmetic, there is no referral, and the GP is a recipient without consent or condition.
    .why = Without a referral the GP is not involved in the treatment. Who has a cosmetic treatment may want to keep that private.

REC-11 = In activity “{ $activity }” “{ $recipient }” can consult the exchange system. Insurers and company doctors may not.
    .title = Who may not use the exchange system
    .help = Take `{ $recipient }` out of the recipients of this activity, and out of the system.
    .what = When a health insurer or a company doctor is a recipient of `electronic-exchange`.
    .why = The system is there for treatment. The law keeps those out who could use what they read against the patient.

REC-12 = In activity “{ $activity }” “{ $recipient }” gets data of booking, intake or treatment. Health data must not go to those who measure visits or sell, unless people explicitly consent.
    .title = No health data for measuring or advertising
    .help = Take `{ $recipient }` out of this activity and its scripts off these pages. Measure only pages for everyone, in an activity of its own.
    .what = When a company for analytics, advertising or marketing is a recipient of an activity of care without explicit consent.
    .why = Which page of a clinic somebody opens already says something about their health.

REC-13 = Authority “{ $recipient }” looks like a regular recipient. An authority that asks for data in one inquiry is none in law.
    .title = Authorities only when the law requires it
    .help = Write `when`: `if the law obliges us to`, and name the law in the activity. Take it out if it never happens.
    .what = When an authority is a recipient without `when`, in an activity that does not rest on a legal obligation.
    .why = Who reads that the tax authority gets data thinks of files on a desk there. Say when it happens, and by which law.

REC-14 = An implant register that is not told is found as NL-LIR-7B.
    .title = Implants without the implant register

REC-15 = “{ $recipient }” hosts your page, and nothing says that you and it are responsible together for the statistics of that page.
    .title = A social media page has two controllers
    .help = Write `role = "joint"` with `contact` and `essence`: who decides what is on the page, and who measures the visits.
    .what = When a social platform is a recipient with another role than `joint`, and no text says that you are responsible together.
    .why = By the Court of Justice, who runs a page and gets its statistics is a joint controller with the platform. People must be told who answers for what.

REC-16 = “{ $recipient }” hears about the patient in activity “{ $activity }” without consent. Secrecy holds towards family and partners too.
    .title = Family hears nothing without consent
    .help = Write `when`: `if you agree`. Or `basis = "consent"`. For who represents the patient, use the category `representative`.
    .what = When family or a partner is a recipient without a condition, and the activity rests on neither consent nor law.
    .why = A patient decides who hears what. Only who represents a patient by law has a right of their own.

## Processors.

PROC-01 = There is no data processing agreement with processor “{ $recipient }” (`agreement = false`). The law requires one.
    .title = An agreement with every processor
    .help = Conclude a data processing agreement first, then write `agreement = true`.
    .what = When `agreement = false` stands at a processor.
    .why = Without an agreement nothing binds the company to your instructions, to secrecy or to security.

PROC-02 = “{ $words }” is not the usual Dutch term. The agreement with a processor is called “verwerkersovereenkomst”.
    .title = The Dutch name of the processing agreement
    .help = Write “verwerkersovereenkomst”.
    .what = When a Dutch text says “verwerkingsovereenkomst” or “bewerkersovereenkomst”.
    .why = The right word shows that the right contract is meant: the one of article 28 GDPR.

PROC-03 = “{ $words }” leaves security to the supplier. You remain responsible yourself for people’s data.
    .title = Security remains the clinic’s own duty
    .help = Say what you do about it, and that you remain responsible: `We ourselves remain responsible for your data.`
    .what = When a text says that a supplier has its own measures or is responsible for security, and not that you remain so.
    .why = Who chooses a processor must make sure that it protects the data well. Towards people, the clinic answers.

# $category is a category of recipients, as in `laboratory`.
PROC-04 = “{ $recipient }” ({ $category }) is told as a processor. Recipients of this kind usually decide for themselves.
    .title = Own controllers, not processors
    .help = Write `role = "controller"`. If it really only does what you ask, accept this finding with that reason.
    .what = When a laboratory, pharmacy, insurer, GP, inspectorate, tax authority, bank or accountant has `role = "processor"`.
    .why = These have duties and files of their own. By their role people can tell whom to ask about their data.

# $category is a category of recipients, as in `hosting`.
PROC-05 = “{ $recipient }” ({ $category }) is told as a controller. Recipients of this kind usually work on the clinic’s instructions.
    .title = Processors, not controllers
    .help = Write `role = "processor"` and `agreement = true`, once there is an agreement.
    .what = When a supplier of a record or booking system, hosting, backup, e-mail, newsletters, shredding or IT support has `role = "controller"`.
    .why = Who is told as a controller seems to be free in what it does with the data. And with a processor there must be an agreement.

PROC-06 = In activity “{ $activity }” health data go through “{ $recipient }”, an app made for private talk. Its maker decides for itself who talks with whom.
    .title = No health data through consumer apps
    .help = Offer a secure message or portal. Where a patient chooses the app all the same, say so in `when`: `if you choose this yourself and we have told you the risks`.
    .what = When an activity with health data has a consumer app such as WhatsApp among its recipients, without a condition or explicit consent; or when a text asks people to send photographs or medical data that way.
    .why = Messages stay on phones and with a company that is not bound to secrecy. A safe way must be there; the patient may choose otherwise.

PROC-06-words = “{ $words }”: this sends health data through an app made for private talk.
    .help = Offer a secure message or portal, and say that people had better not send such data through the app.

# $name is the name of a system, as in `Afspraakwijzer`.
PROC-07 = The text speaks of “{ $words }” { $name }, but no recipient is called that. Whoever runs the system has the data.
    .title = A system in a text, missing among recipients
    .help = Write a `[recipient.…]` with `name = "{ $name }"`, and name it under `recipients` at the activity.
    .what = When a text names a system for booking, records, payment or newsletters and no recipient goes by that name; or an online booking system, and no recipient can be behind it.
    .why = A name in passing tells nobody that a company gets the data, in which role and where.

PROC-07-nameless = The text speaks of an “{ $words }”, but no recipient can be behind it. Whoever runs the system has the data.
    .help = Write `[recipient.booking]` with `category = "booking-system"`, and name it under `recipients` at the appointments.

PROC-08 = Processor “{ $recipient }” also uses the data for itself (`own-use = true`). For that part it decides by itself, so it is a controller, and needs a legal basis of its own.
    .title = A processor that uses data itself
    .help = Forbid it in the agreement and write `own-use = false`. Or write `role = "controller"`, and say in an activity of its own why it may have the data.
    .what = When `own-use = true` stands at a processor.
    .why = Who improves its product or trains an AI with people’s data no longer only works for you. People must know that.

## Transfers outside the EEA.

TRF-01 = A transfer without a ground is found as ART13-1-F-ADEQ or ART13-1-F-SAFE.
    .title = A transfer without a ground

TRF-02 = “{ $words }” is not true: “{ $recipient }” is outside the European Economic Area (EEA), or can look at the data from there.
    .title = No denial of transfers that happen
    .help = Take the sentence out; the statement says itself where the recipients are. Or choose a recipient in the EEA.
    .what = When a text says that data stay in the EEA, while a recipient is elsewhere or has `remote-access = true`.
    .why = People may decide differently when they know that data leave the EEA. A false reassurance takes that from them.

TRF-03 = Nothing shows that “{ $recipient }” in the United States is certified under the Data Privacy Framework. The decision covers certified companies only.
    .title = The framework covers certified companies only
    .help = Look the company up on https://www.dataprivacyframework.gov. If it is there, write `certified = true`; otherwise `mechanism = "scc"` with an assessment.
    .what = When a transfer to the United States rests on the framework and `certified` is not `true`.
    .why = For a company that is not on the list the decision means nothing, and the transfer has no ground.

TRF-04 = The transfer to “{ $recipient }” rests on its certification, but is written as a decision for the whole country. The page cannot name the framework like this.
    .title = The framework named on the page
    .help = Write `mechanism = "dpf"`, beside `certified = true`.
    .what = When a certified company in the United States has `mechanism = "adequacy"`.
    .why = There is no decision for the United States as a whole. People must read that it holds for this company, by the framework.

# $country is a country, with its article: “the United States”.
TRF-05 = The transfer to “{ $recipient }” rests on an adequacy decision for { $country }, and there is none.
    .title = An adequacy decision that does not exist
    .help = Write another `mechanism`: `scc` for standard contractual clauses, or another word of the list.
    .what = When `mechanism = "adequacy"` stands at a country without a decision (state of 20 November 2026), or `dpf` at another country than the United States.
    .why = Without a decision the country does not count as safe. Then something else must protect the data, or they may not go there.

# $country is a country, with its article: “the United States”.
TRF-05-framework = The transfer to “{ $recipient }” rests on the framework with the United States, but the company is in { $country }.
    .help = Write `adequacy` if there is a decision for { $country }, otherwise `scc` or another word of the list.

# $country is a country, with its article: “the United States”; $date is the last day of the decision.
TRF-06 = The transfer to “{ $recipient }” rests on the adequacy decision for { $country }, which ended on { $date }. On the date of the statement it holds no longer.
    .title = An adequacy decision that has ended
    .help = Look whether the decision was renewed; then update this tool. Otherwise write `mechanism = "scc"` or another word of the list.
    .what = When the date of the statement lies after the end of the decision that a transfer rests on.
    .why = After its last day a decision protects nothing any more.

TRF-07 = The adequacy decision for Canada covers commercial organisations only, and “{ $recipient }” is not one.
    .title = Canada: commercial organisations only
    .help = Write another `mechanism`: `scc` for standard contractual clauses, or another word of the list.
    .what = When a transfer to Canada has `mechanism = "adequacy"`, and `commercial = false` stands at the recipient.
    .why = For a hospital, a university or an authority there, the decision does not hold.

TRF-08 = A safeguard of which people cannot get a copy is found as ART13-1-F-COPY.
    .title = Clauses without a way to read them

TRF-09 = Nobody looked whether the law of { $country } lets “{ $recipient }” keep to its promises (`assessed = false`). A contract alone does not bind a government.
    .title = The law of the third country assessed
    .help = Make the assessment and record it; then write `assessed = true`.
    .what = When standard contractual clauses or binding corporate rules have `assessed = false`.
    .why = The Court of Justice asks it: if authorities there can reach the data, the clauses need more protection beside them, or the transfer must stop.

# $clauses is the number of a decision, as in `2010/87`; $date is the last day on which it could be used.
TRF-10 = The transfer to “{ $recipient }” rests on the standard contractual clauses of { $clauses }, which ended on { $date }. They were replaced by those of 2021/914.
    .title = Standard contractual clauses of before 2021
    .help = Conclude the clauses of 2021/914 and write `clauses = "2021/914"`.
    .what = When `clauses`, or a text, names the clauses of 2001/497, 2004/915 or 2010/87.
    .why = The old clauses protect nothing any more. A transfer that rests on them has no ground.

# $date is the last day on which these clauses could be used.
TRF-10-words = “{ $words }” are standard contractual clauses that ended on { $date }. They were replaced by those of 2021/914.
    .help = Name the clauses of 2021/914, once they are concluded.

# $date is the day of the judgment.
TRF-11 = “{ $words }” was declared invalid on { $date }. No transfer can rest on it.
    .title = Privacy Shield and Safe Harbour are invalid
    .help = Take it out. Write under `transfer` what the transfer rests on now: `dpf` for a certified company, `scc`, or another word of the list.
    .what = When a text cites Privacy Shield or Safe Harbour without saying that it has ended.
    .why = Who cites it shows that nobody looked at the transfer since. People may think that their data are protected.

TRF-12 = Data go to “{ $recipient }” all the time, on an exception that is meant for occasional cases.
    .title = Exceptions are for occasional transfers
    .help = Write a ground that lasts: `scc`, `dpf` or `bcr`. Write `structural = false` if it happens only now and then.
    .what = When a transfer on one of the exceptions of article 49 GDPR has `structural = true`.
    .why = The exceptions give no protection; they only excuse. What happens all the time must be protected all the time.

TRF-13 = “{ $words }” leaves open whether data leave the European Economic Area (EEA). Say yes, with the country and the ground, or say no.
    .title = Transfers: yes or no, not perhaps
    .help = Take the sentence out. Give each recipient its `country`, and its `transfer` where needed; the statement then says where data go.
    .what = When a text says that data stay in the EEA in principle, or what happens if they ever leave.
    .why = Who reads “in principle” knows nothing. You do know where your suppliers are.

# $country is a country, with its article: “the United States”.
TRF-14 = “{ $recipient }” is in { $country }, a Caribbean part of the Kingdom. That is outside the European Economic Area (EEA), and no adequacy decision covers it.
    .title = The Caribbean Netherlands are outside the EEA
    .help = Write another `mechanism`: `scc` for standard contractual clauses, or another word of the list.
    .what = When a transfer to Aruba, Curaçao, Sint Maarten or the Caribbean Netherlands rests on an adequacy decision; or when a text says that data stay in the EEA while a recipient is there.
    .why = These parts of the Kingdom lie outside the territory of the EU. Data that go there are a transfer like any other.

TRF-14-words = “{ $words }” is not true: “{ $recipient }” is in a Caribbean part of the Kingdom, and that is outside the European Economic Area (EEA).
    .help = Take the sentence out; the statement says itself where the recipients are.

TRF-15 = “{ $words }” takes a country for a part of the EU or the European Economic Area (EEA) that is none. For the United Kingdom and Switzerland there is an adequacy decision; they are third countries all the same.
    .title = The United Kingdom and Switzerland are third countries
    .help = Take the country out of the sentence. Give the recipient `country = "GB"` or `"CH"`; the statement then says on which decision the transfer rests.
    .what = When a text names the United Kingdom or Switzerland as an example of the EU or the EEA.
    .why = People must be told that data go to a third country, also where a decision says that it is safe.

TRF-16 = “{ $recipient }” has a parent company in the United States, and nothing says that the group cannot look at the data. Check that.
    .title = A European host with an American parent
    .help = Ask the supplier. Write `remote-access = false` if the contract rules it out; otherwise treat it as a transfer.
    .what = When a recipient in the EEA has `us-parent = true` and not `remote-access = false`.
    .why = Data on a server in Europe have still left the EEA when somebody elsewhere can look at them.

TRF-17 = “{ $words }”: the law draws the line at the European Economic Area (EEA), not at the EU.
    .title = The line is the EEA
    .help = Write `outside the European Economic Area (EEA)`. That is the EU with Iceland, Liechtenstein and Norway.
    .what = When a text speaks of outside the EU, and not of the EEA.
    .why = In Iceland, Liechtenstein and Norway the GDPR holds as well. Data that go there are no transfer.
