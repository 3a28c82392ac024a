### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Purposes.

PURP-01 = A missing purpose is reported as ART13-1-C-PURPOSE, a missing language as DEF-08.
    .title = A purpose is missing

PURP-02 = “{ $words }” does not tell people what happens with their data. The European guidance (WP260) gives such words as an example of how not to do it.
    .title = A vague purpose
    .help = Write what you do and with what result: `to learn from your answers what we can do better`.
    .what = When a purpose, or one part of a list in it, does not say more than “improving our services”, “business purposes” or “research”.
    .why = By the purpose people can judge all the rest. Words that fit every business are no measure, and set no limit to what you do.

PURP-03 = “{ $words }” leaves the list of purposes open. People do not know what else you will do with their data.
    .title = The list of purposes is left open
    .help = Write every purpose in an `[[activity]]` and leave these words out. A new purpose needs a new statement, before you start.
    .what = When a text keeps room for other purposes. Such as: if people agree, in case they are needed later, or “among other things” in a purpose.
    .why = Data may only be used for purposes that are settled beforehand and that people know. An exception without limits makes the list worth nothing.

PURP-04 = A purpose without a legal basis is reported as ART13-1-C-BASIS.
    .title = A purpose has no legal basis

PURP-05 = “{ $words }” names legal bases, without saying which purpose rests on which. People’s rights depend on that.
    .title = Legal bases apart from the purposes
    .help = Leave this list out. Write `basis` at each `[[activity]]`; the page gives the legal basis with each purpose.
    .what = When a text gives one list of legal bases for everything.
    .why = People can withdraw consent and object to a legitimate interest, but not to a legal obligation. Only a legal basis for each purpose tells them what applies.

# $from is the activity in which the data were collected, as in `treatment-file`.
PURP-06 = Activity “{ $activity }” uses data from “{ $from }”, which people gave for their care. Use for the clinic itself does not fit that purpose. Without explicit consent it breaks professional secrecy.
    .title = Care data used for the clinic itself
    .help = Ask for explicit consent: `basis = "consent"`, `special = "explicit-consent"` and a `consent` table. Or leave `further-use` out and use only data that were given for this.
    .what = When marketing, publicity, reviews, website analytics or the training of AI uses data from the care, without explicit consent.
    .why = What people tell a care provider is told in confidence, for their care. Everyone must be able to speak freely there.

# $activities are names of activities, as in `cameras, newsletter`.
PURP-07 = “{ $words }” is not true. You also use data for other activities than care: { $activities }.
    .title = “Only for your care” is not true
    .help = Leave the sentence out, or only say this of the record: `We use your medical record only for your care.` Put it in a `[[clause]]` with `activity = "treatment-file"`.
    .what = When a text says that data are only used for care. While there are also cameras, marketing, publicity, reviews, analytics or recruitment.
    .why = People must be able to rely on what they read. A promise that is not true misleads.

# $groups are words for groups of people, as in `applicant, visitor`.
PURP-08 = “{ $words }” leaves out people whose data you do use: { $groups }. They must be informed too.
    .title = People to whom the statement does not apply
    .help = Name these groups here as well, or leave the sentence out. The page itself says for whom each section is.
    .what = When a text says for whom the statement is, and there are activities about other groups of people.
    .why = Everyone whose data are used has a right to this information. People who read that a page is not for them stop reading.

# $other is the name of another activity.
PURP-09 = Activity “{ $activity }” has the same purpose as “{ $other }”, for the same people. They see two legal bases or periods and do not know which applies.
    .title = The same purpose is given twice
    .help = Make one activity of the two: it can have several legal bases and periods. Or write in `purpose` what makes them differ.
    .what = When two activities for the same people have the same purpose, or two purposes about paying, while nothing sets them apart.
    .why = The same purpose with two answers is a contradiction, or else a repetition that only makes the page longer.

# $other is the name of another activity.
PURP-09-payment = The purposes of the activities “{ $activity }” and “{ $other }” overlap: both are about paying, for the same people, with the same data, legal bases and periods. Readers do not see what makes them differ.
    .help = Make one activity of the two, or write in `purpose` what makes them differ.

# $data is a list of names of data categories, as in `symptoms`; $period is a period, as in `5 years`.
PURP-10 = Activity “{ $activity }” keeps health data ({ $data }) for { $period }, of people whom you do not treat. Once their question has been answered, there is no purpose any more.
    .title = Health data of people you never treated
    .help = Write a short `period`, such as `3 months`, or take these data out of `data`. Whoever becomes a patient gets a record of their own.
    .what = When health data stay for more than a year, or are brought up to date. Of visitors, website visitors or others who are not treated.
    .why = Data may be kept no longer than their purpose needs. Medical data of people who did not come back serve nothing, and can leak.

PURP-10-refreshed = “{ $words }” in activity “{ $activity }” brings health data up to date, of people whom you do not treat. Without a treatment there is no purpose for that.
    .help = Take the health data out of `data` and out of this text. Whoever becomes a patient gets a record of their own.

## Legal bases.

BAS-01 = The record of activity “{ $activity }” does not rest on consent. The law obliges you to keep it. Consent promises something else: that people can have it erased by withdrawing it.
    .title = The treatment record does not rest on consent
    .help = Leave `basis` and `special` out of an activity from the catalogue: the law fixes them. Otherwise write `contract` and `legal-obligation` in `basis`, and `special = "health-care"`.
    .what = When a treatment, or the record of it, rests on consent or explicit consent. Under the WGBO and Belgian care law.
    .why = Consent to a treatment is something else than consent to the use of data. The record rests on the contract and on the duty to keep it; withdrawing changes nothing there.

BAS-02 = Activity “{ $activity }” rests on the contract, but the contract can be carried out without it. This legal basis only covers what the contract needs.
    .title = Not necessary for the contract
    .help = Write `basis = "legitimate-interests"` with an `interest`, or `basis = "consent"` with a `consent` table.
    .what = When marketing, publicity, reviews, cameras, website analytics or a quality registry rests on the contract.
    .why = The contract covers what is needed to carry it out for this person. What serves the clinic needs a legal basis with which people can say no.

BAS-03 = The legal obligation of activity “{ $activity }” is “{ $words }”. That is not a law: a code, a guideline or the terms of an insurer do not impose a legal obligation.
    .title = A code of conduct is not a law
    .help = Name the law that obliges you, such as `law = "Wkkgz 10"`. Is there none? Then write `basis = "legitimate-interests"` with an `interest`.
    .what = When a legal obligation names nothing but a code of conduct, a guideline, a quality mark or the terms of an insurer.
    .why = On this legal basis people have no right to object and no right to erasure. Only the European or the national legislator may decide that.

BAS-04 = Activity “{ $activity }” rests on a task in the public interest, but a private clinic has none. The law named does not give one either.
    .title = No task in the public interest
    .help = Write `basis = "legitimate-interests"` with an `interest`, or `legal-obligation` where the law imposes an obligation. Are you a public authority? Then write `public-authority = true` under `[controller]`.
    .what = When an activity of a private clinic rests on a task in the public interest. And when the law named only imposes obligations.
    .why = A task in the public interest must be conferred by law. Otherwise anybody can say that it is in the public interest.

BAS-05 = You are a public authority, and activity “{ $activity }” is part of your task. A public authority cannot rest its tasks on a legitimate interest.
    .title = A public authority and a legitimate interest
    .help = Write `basis = "public-task"` with the `law` that gives you this task, or `legal-obligation`.
    .what = When a public authority rests care, or the management of it, on a legitimate interest.
    .why = The legislator decides what a public authority does for its tasks. It cannot weigh its own interest against that of people.

BAS-06 = Activity “{ $activity }” rests on vital interests. Those are for emergencies in which nothing else is possible, not for everyday care.
    .title = Vital interests are for emergencies
    .help = Write `basis = "contract"`, or leave `basis` out where the law fixes it.
    .what = When everyday care, or the management of the clinic, rests on vital interests.
    .why = This legal basis is a last resort: someone’s life is at stake, and no other legal basis helps. Whoever uses it every day says nothing with it.

BAS-07 = Activity “{ $activity }” sends messages without consent, and does not say that they only go to your own customers. Without consent the law allows nothing else.
    .title = Messages without consent
    .help = Write `basis = "consent"`. Or, for your own customers only, `soft-opt-in = ["own-customers", "similar-services", "opt-out-at-collection", "opt-out-in-every-message"]` where all four are true.
    .what = When marketing by e-mail, text message or app in the Netherlands rests on a legitimate interest. And when the four conditions for own customers are not all met.
    .why = Messages reach people unasked, right into their pockets. That is why the law asks for consent first, with one narrow exception.

# $missing are words of the definition, as in `opt-out-at-collection`.
BAS-07-conditions = Activity “{ $activity }” sends messages without consent, but does not meet every condition for that. Missing: { $missing }.
    .help = Meet all four conditions and write them in `soft-opt-in`, or write `basis = "consent"`.

BAS-08 = Activity “{ $activity }” calls people to sell something, without consent. Since 1 July 2026 you must have consent for that beforehand, even from your own customers.
    .title = Selling by telephone needs consent
    .help = Write `basis = "consent"` with a `consent` table, or take `telephone` out of `media`.
    .what = When direct marketing by telephone in the Netherlands does not rest on consent, in a statement of 1 July 2026 or later.
    .why = The exception for own customers no longer covers calls. Whoever did not ask to be called must be left in peace.

# $people are words for groups of people, as in `relative`.
BAS-09 = Activity “{ $activity }” rests on a contract, but it is about people with whom you have none: { $people }.
    .title = A contract with somebody else
    .help = Write `basis = "legitimate-interests"` with an `interest`, or `legal-obligation` with a `law`.
    .what = When data of relatives, contact persons or business contacts rest on a contract alone.
    .why = A contract only covers the data of its parties. Somebody else did not agree to anything.

BAS-10 = “{ $words }” is not valid consent. Whoever visits, books, orders or e-mails does just that, and does not agree to anything else.
    .title = Agreeing by doing something else
    .help = Leave the sentence out. Say what you do with the data. Is consent needed? Then ask for it separately: `asked = "checkbox"`.
    .what = When a text says that people agree by using, visiting, booking, ordering or e-mailing.
    .why = Consent is a clear act for one purpose. A statement informs people; they do not enter into a contract by reading on.

# $activities are names of activities, as in `invoicing, treatment-file`.
BAS-11 = “{ $words }” is not true. These activities do not rest on consent alone: { $activities }.
    .title = “Only with your consent” is not true
    .help = Leave the sentence out: the page gives the legal basis of each purpose. Or say for which purpose this applies.
    .what = When a text says that all data are used with consent only, while there are other legal bases too.
    .why = People would think that they can stop everything by withdrawing consent. Invoices and records stay, because the law says so.

BAS-12 = Activity “{ $activity }” rests on consent and on something else, without saying which part rests on which. People do not know whether withdrawing helps.
    .title = Consent beside another legal basis
    .help = Choose one legal basis. Or make a table of each with `ground` and `for`, the part to which it applies.
    .what = When an activity has consent and another legal basis, without `for`. Or when a text leaves the choice open, such as “consent and/or the contract”.
    .why = You choose a legal basis beforehand. Whoever asks for consent and goes on after it is withdrawn has misled people.

BAS-12-text = “{ $words }” leaves open on which legal basis the data are used. People do not know whether they can withdraw consent.
    .help = Leave the sentence out: the page gives the legal basis of each purpose.

BAS-13 = The selection in activity “{ $activity }” rests on consent. People who want a job can hardly refuse; so this consent is not free.
    .title = Applicants can hardly refuse
    .help = Write `basis = "contract"`: steps at the request of the applicant. Do you keep the data longer with consent? Then add that as a table with `ground = "consent"` and `for`.
    .what = When the selection of applicants rests on consent alone.
    .why = Consent only counts if people can say no without a disadvantage. Between an employer and an applicant that is seldom so.

# $old is the law or figure that no longer holds: a word that the program gives. It chooses the sentence.
BAS-14 = “{ $words }” is out of date. { $old ->
        [wbp] The GDPR and the Dutch GDPR Implementation Act (UAVG) came in its place.
        [exemptions] That decree ended with the Wbp; its periods no longer apply.
        [bsn-act] That act is now called the Wabvpz.
        [wkcz] The Dutch Healthcare Quality, Complaints and Disputes Act (Wkkgz) came in its place.
        [be-1992] The GDPR and the Belgian act of 30 July 2018 came in its place.
        [do-not-call] A call to sell something needs consent beforehand (Tw 11.7).
       *[fifteen-years] Since 1 January 2020 the period is 20 years from the last change in the record.
    }
    .title = Law that no longer applies
    .help = Write what applies now, or leave the sentence out.
    .what = When a text names a repealed or renamed law, the do-not-call register, or a period of 15 years under the WGBO.
    .why = Old law is wrong law. It also shows that nobody keeps the statement up to date.

BAS-15 = A retention period of activity “{ $activity }” names a law, but the activity does not rest on a legal obligation. What the law obliges you to keep, you keep on that legal basis.
    .title = A duty to keep without its legal basis
    .help = Add to `basis` a table with `ground = "legal-obligation"`, `for` and `law`. Or leave `law` out if you chose the period yourself.
    .what = When a retention period names a law, while no legal basis of the activity is a legal obligation.
    .why = Whoever objects or withdraws consent must know that this part stays. The legal basis for keeping it makes that clear.

BAS-16 = Special categories of personal data without an exception of article 9 GDPR are reported as ART13-1-C-ART9.
    .title = Special categories of personal data: article 6 only

## The exceptions of article 9 GDPR.

A9-01 = Special categories of personal data without an exception are reported as ART13-1-C-ART9.
    .title = Special categories of personal data without exception

A9-02 = You rely on the exception for care, but nothing says what binds your staff to secrecy. That is the condition of this exception.
    .title = The exception for care needs secrecy
    .help = Write `secrecy` under `[care]`: `register`, `law`, `contract`, for everyone who handles health data.
    .what = When an activity relies on the exception for care and `[care]` names no duty of confidentiality. Under the WGBO, NL-WGBO-457 asks for it.
    .why = Care may use health data because those who do so keep silent about them. Whoever is not bound to secrecy may not use this exception.

A9-03 = Activity “{ $activity }” relies on the exception for care, but is not care, and not the management of the clinic.
    .title = The exception for care only covers care
    .help = Write `special = "explicit-consent"` with a `consent` table, or leave the health data out.
    .what = When marketing, publicity, website analytics, published reviews, recruitment or research relies on the exception for care.
    .why = The ban on health data does not apply to treatment and to the management of the clinic. Nothing else may ride along with that.

A9-04 = Activity “{ $activity }” relies on the exception for care, but its regime is `no-care`. That exception is for care providers.
    .title = The exception for care outside care
    .help = Write `special = "explicit-consent"` with a `consent` table. Is it care after all? Then change `regime`.
    .what = When an activity under the regime `no-care` relies on the exception for care.
    .why = In law, ordinary beauty care is not health care. Customers decide for themselves what they tell about their health.

A9-05 = Activity “{ $activity }” relies on the exception for care, with other care than under the WGBO. That can be defended, because the clinic is a health-care provider. Record why.
    .title = The exception for care with other care
    .help = Record your reasoning. The other way is `special = "explicit-consent"` with a `consent` table.
    .what = When an activity under the regime `other-care` relies on the exception for care. This is reported once for a clinic.
    .why = The law speaks of care providers, and the Wkkgz makes you a health-care provider. Whoever asks must hear why that is enough in your view.

A9-06 = Activity “{ $activity }” relies on explicit consent, but that consent is not explicit.
    .title = Consent for health data is explicit
    .help = Ask in words that people confirm, on paper or with a box of its own, and write `explicit = true`. Or choose another exception in `special`.
    .what = When an activity relies on explicit consent and `consent` says: `explicit = false`.
    .why = For special categories of personal data an ordinary yes is not enough: people must say explicitly what they agree to.

A9-07 = An exception for public health without a law is reported as ART13-1-C-ART9.
    .title = Public health without a law

# $missing are words of the definition, as in `consent-impossible`.
A9-08 = Activity “{ $activity }” relies on the exception for research, but does not meet every condition of the law. Missing: { $missing }.
    .title = Research needs all four conditions
    .help = Write all four in `research-conditions` if all four are true. Otherwise ask for explicit consent: `special = "explicit-consent"`.
    .what = When research in the Netherlands relies on the exception for research, and `research-conditions` does not name all four conditions.
    .why = Research with health data without consent is an exception to an exception. The law sets four conditions, and each of those counts.

A9-09 = An exception for a substantial public interest without a law is reported as ART13-1-C-ART9.
    .title = Substantial public interest without a law

# $people is a word for a group of people, as in `patient`.
A9-10 = Activity “{ $activity }” relies on the exception for employment, but is about people whom you treat (`{ $people }`).
    .title = The exception for employment and patients
    .help = Write `special = "health-care"` for care, or `special = "explicit-consent"` with a `consent` table.
    .what = When an activity about patients, clients or customers relies on the exception for employment.
    .why = That exception is for employers and their own staff. Patients do not work for you.

# $file is the activity whose data are all taken, as in `treatment-file`.
A9-11 = Activity “{ $activity }” takes all health data of “{ $file }” for legal claims. The exception only covers what a case needs.
    .title = A case does not need the whole record
    .help = Take out of `data` what a case does not need. You keep the record itself on a legal basis of its own.
    .what = When an activity relies on the exception for legal claims and names all health data of the treatment record.
    .why = Keeping everything “just in case” is not a legal claim. Every detail must be necessary for the case.

A9-12 = In activity “{ $activity }” you answer or republish reviews. That can confirm that someone was treated by you, and that falls under professional secrecy.
    .title = Answering a review breaks professional secrecy
    .help = Answer in general words and invite people to call. Write `replies = false`. To republish a review, ask for explicit consent.
    .what = When an activity relies on data that people made public themselves, and the clinic answers or republishes reviews.
    .why = People may say what they like about their own treatment. The clinic may not confirm it.

A9-13 = Activity “{ $activity }” names no data about health. But an appointment with a care provider says something about someone’s health.
    .title = Booking and ordering reveal health
    .help = Add `appointment` or `booked-treatment` to `data`, and write `special`: `health-care`, or `explicit-consent` with a `consent` table.
    .what = When a care provider makes appointments, or sells health products online, without naming health data and an exception.
    .why = The Court of Justice reads “data concerning health” broadly: what can be inferred counts too. Whoever books or orders shows what troubles them.

A9-13-webshop = Activity “{ $activity }” names no data about health. But what someone orders from a care provider can say something about their health.
    .help = Write `health-order` in place of `order`, and `special = "explicit-consent"` with a `consent` table. Do you sell nothing for health? Then accept this finding, with the reason.

A9-14 = The page names the national provision with each exception. Where a law must be named, ART13-1-C-ART9 asks for it.
    .title = The national provision is missing

A9-15 = Activity “{ $activity }” names a paragraph of UAVG 30 that is not for clinics. The first two are for schools, employers and insurers.
    .title = The wrong paragraph of UAVG 30
    .help = Write `special-law = "UAVG 30 lid 3 onder a"`, or leave it out: the page names the right paragraph.
    .what = When a clinic names UAVG 30 lid 1 or lid 2 for its patients.
    .why = Care providers have a paragraph of their own. The wrong paragraph makes people doubt whether you know what you may do.

A9-15-text = “{ $words }” names a paragraph of UAVG 30 that is not for clinics. Care providers use paragraph 3 under a.
    .help = Leave the citation out: the page names the right paragraph with each purpose.

## Legitimate interests.

LI-01 = A missing interest is reported as ART13-1-D, a missing language as DEF-08.
    .title = The interest is missing

LI-02 = “{ $words }” is not a concrete interest. Every business has it, so people cannot weigh it against their own interest.
    .title = A vague interest
    .help = Write what you want to achieve or prevent, as a full sentence: `We want to prevent theft at the entrance.`
    .what = When an interest says nothing but “business operations”, “security”, “improvement” or something similar.
    .why = People can only object when they know which interest stands against theirs.

LI-03 = If the right to object is missing, that is reported as ART13-2-B-OBJECT.
    .title = The right to object is missing

LI-04 = In activity “{ $activity }” the interest has not been weighed yet against that of people. Without that, nothing can rest on a legitimate interest.
    .title = The interest has not been weighed
    .help = Weigh it and record how, before you publish the statement. Then write `interest-weighed = true`.
    .what = When an activity rests on a legitimate interest and says: `interest-weighed = false`.
    .why = This legal basis only applies if your interest weighs more. Nobody can say that before it has been weighed.

LI-05 = A legitimate interest for special categories of personal data without an exception is reported as ART13-1-C-ART9.
    .title = Special categories of personal data: an interest only

LI-06 = Activity “{ $activity }” uses data of children on the ground of a legitimate interest. Their interests weigh more, and the weighing must show that those interests were counted.
    .title = Children’s interests weigh more
    .help = Weigh the interests of children separately. Then write `interest-weighed = true`, or ask the parent or guardian for consent.
    .what = When an activity rests on a legitimate interest, says `children = true`, and does not say that the interest has been weighed.
    .why = Children see risks less well. The law names them explicitly where interests are weighed.

# $spot is a word of the definition: `treatment-room`, `changing-room` or `toilet`.
LI-07 = In activity “{ $activity }” there are cameras in a place where people undress or are treated (`{ $spot }`). No interest in security outweighs that.
    .title = Cameras where people undress
    .help = Take the cameras away there, and `{ $spot }` out of `cameras-at`.
    .what = When there are cameras in a treatment room, a changing room or a toilet.
    .why = Nowhere are people more vulnerable. Theft can be prevented in other ways.

LI-07-words = “{ $words }”: where people undress or are treated, no interest in security justifies a camera.
    .help = Take the cameras away there, and this sentence out of the text.

# $recipient is the name of a recipient.
LI-08 = Activity “{ $activity }” gives data to “{ $recipient }”, which has an interest of its own in them. The interest that you name says nothing about that.
    .title = Whose interest it is
    .help = Name that interest too in `interest`: `We want to show how we work. The platform wants to measure visits.`
    .what = When an activity on a legitimate interest gives data to someone who decides for itself: a social media platform, an advertising network or a review platform. And when the interest does not speak of that.
    .why = People weigh differently when somebody else benefits from their data. They must be told whose interest it is.
