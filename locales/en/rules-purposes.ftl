### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Purposes.

PURP-01 = A missing purpose is told as ART13-1-C-PURPOSE, a missing language as DEF-08.
    .title = A purpose is missing

PURP-02 = “{ $words }” does not tell people what happens with their data. The European guidance (WP260) gives such words as examples of how not to do it.
    .title = A vague purpose
    .help = Write what you do and with what result: `to learn from your answers what we can do better`.
    .what = When a purpose, or one member of its list, says nothing but “improving our services”, “business purposes”, “research” or the like.
    .why = By the purpose people judge all the rest. Words that fit any business let nobody judge anything, and set no limit to what you do.

PURP-03 = “{ $words }” leaves the list of purposes open. People cannot tell what else you may do with their data.
    .title = The list of purposes is left open
    .help = List every purpose as an `[[activity]]` and leave these words out. A new purpose needs a new statement, before you start.
    .what = When a text keeps room for other purposes: if people agree, in case they are needed later, or “among other things” in a purpose.
    .why = Data may only be used for purposes that are settled and told beforehand. An exception without limits makes the list worth nothing.

PURP-04 = A purpose without a legal basis is told as ART13-1-C-BASIS.
    .title = A purpose has no legal basis

PURP-05 = “{ $words }” lists legal bases without saying which purpose rests on which. People’s rights depend on that.
    .title = Legal bases without a link to purposes
    .help = Leave this list out. Write `basis` at each `[[activity]]`; the page tells it with each purpose.
    .what = When a text gives one list of legal bases for everything.
    .why = Consent can be withdrawn, against a legitimate interest people can object, against a legal obligation they cannot. Only a basis for each purpose tells them what holds.

# $from is the activity in which the data were collected, as in `treatment-file`.
PURP-06 = Activity “{ $activity }” uses data from “{ $from }”, which people gave for their care. Using these for the clinic’s own ends does not fit that purpose and breaks professional secrecy, unless people gave explicit consent.
    .title = Care data used for the clinic’s own ends
    .help = Ask explicit consent: `basis = "consent"`, `special = "explicit-consent"` and a `consent` table. Or leave `further-use` out and use only data that were given for this.
    .what = When marketing, publicity, reviews, website analytics or the training of AI uses data from the care, without explicit consent.
    .why = What people tell a care provider is told in confidence, for their care. Everyone must be able to speak freely there.

# $activities are names of activities, as in `cameras, newsletter`.
PURP-07 = “{ $words }” is not true. You also use data for other things than care: { $activities }.
    .title = “Only for your care” is not true
    .help = Leave the sentence out, or say it of the record alone: `We use your medical record only for your care.` Put it in a `[[clause]]` with `activity = "treatment-file"`.
    .what = When a text says that data are used only for care, while there are also cameras, marketing, publicity, reviews, analytics or recruitment.
    .why = People must be able to rely on what they read. A promise that does not hold is misleading.

# $groups are words for groups of people, as in `applicant, visitor`.
PURP-08 = “{ $words }” leaves out people whose data you do use: { $groups }. They must be informed too.
    .title = People outside the stated scope
    .help = Name these groups here as well, or leave the sentence out. The page tells by itself for whom each part is.
    .what = When a text says for whom the statement is, and activities are about other groups of people.
    .why = Everyone whose data are used has a right to this information. Those who read that a page is not for them stop reading.

# $other is the name of another activity.
PURP-09 = Activity “{ $activity }” has the same purpose as “{ $other }”, for the same people. They see two legal bases or periods and cannot tell which holds.
    .title = The same purpose stands twice
    .help = Make one activity of the two: it can have several legal bases and periods. Or write in `purpose` what makes them differ.
    .what = When two activities for the same people have the same purpose, or two purposes about paying and nothing else that sets them apart.
    .why = The same purpose with two answers is a contradiction, or else a doubling that only makes the page longer.

# $other is the name of another activity.
PURP-09-payment = The purposes of the activities “{ $activity }” and “{ $other }” overlap: both are about paying, for the same people, with the same data, legal bases and periods. Readers cannot tell what sets them apart.
    .help = Make one activity of the two, or write in `purpose` what makes them differ.

# $data is a list of names of data categories, as in `symptoms`; $period is a period, as in `5 years`.
PURP-10 = Activity “{ $activity }” keeps data about health ({ $data }) for { $period }, of people whom you do not treat. Once their question has been answered, no purpose is left.
    .title = Health data of people you never treated
    .help = Write a short `period`, as `3 months`, or leave these data out of `data`. Who becomes a patient gets a record of their own.
    .what = When health data of visitors, website visitors or others who are not treated are kept for more than a year, or brought up to date.
    .why = Data may be kept no longer than their purpose needs. Medical details of people who never came back serve nothing and can leak.

PURP-10-refreshed = “{ $words }” in activity “{ $activity }” brings data about health up to date, of people whom you do not treat. Without a treatment there is no purpose for that.
    .help = Take the data about health out of `data` and out of this text. Who becomes a patient gets a record of their own.

## Legal bases.

BAS-01 = The record of activity “{ $activity }” does not rest on consent. The law obliges you to keep it, and consent would promise that people can have it erased by withdrawing.
    .title = The treatment record does not rest on consent
    .help = Leave `basis` and `special` out of an activity of the catalogue: the law fixes them. Otherwise write `contract` and `legal-obligation` in `basis`, and `special = "health-care"`.
    .what = When a treatment, or the record of it, rests on consent or explicit consent under the WGBO or Belgian care law.
    .why = Consent to a treatment is something else than consent to the use of data. The record rests on the contract and on the duty to keep it, so a withdrawal changes nothing there.

BAS-02 = Activity “{ $activity }” rests on the contract, but the contract can be carried out without it. This basis only covers what the contract needs.
    .title = Not necessary for the contract
    .help = Write `basis = "legitimate-interests"` with an `interest`, or `basis = "consent"` with a `consent` table.
    .what = When marketing, publicity, reviews, cameras, website analytics or a quality registry rests on the contract.
    .why = The contract covers what is needed to carry it out for this person. What serves the clinic needs a basis against which people can defend themselves.

BAS-03 = The legal obligation of activity “{ $activity }” is “{ $words }”. That is no law: a code, a guideline or the terms of an insurer imposes no legal obligation.
    .title = A code of conduct is no law
    .help = Name the law that obliges you, as `law = "Wkkgz 10"`. Is there none? Then write `basis = "legitimate-interests"` with an `interest`.
    .what = When a legal obligation names nothing but a code of conduct, a guideline, a quality mark or the terms of an insurer.
    .why = This basis takes people’s right to object and to erasure away. Only the Union or the national legislator can do that.

BAS-04 = Activity “{ $activity }” rests on a public task, but a private clinic has none, and the law named gives it none.
    .title = A private clinic has no public task
    .help = Write `basis = "legitimate-interests"` with an `interest`, or `legal-obligation` where the law imposes a duty. Are you a public body? Write `public-authority = true` under `[controller]`.
    .what = When an activity of a private clinic rests on a public task, and the law named imposes duties only.
    .why = A public task must be conferred by law. Otherwise anybody could claim to act in the public interest.

BAS-05 = You are a public authority, and activity “{ $activity }” is part of your task. Authorities cannot rest their tasks on a legitimate interest.
    .title = An authority and its legitimate interests
    .help = Write `basis = "public-task"` with the `law` that gives you this task, or `legal-obligation`.
    .what = When a public authority rests care, or the management of it, on a legitimate interest.
    .why = What an authority does for its tasks, the legislator decides. It cannot weigh its own interest against that of the people.

BAS-06 = Activity “{ $activity }” rests on vital interests. Those are for emergencies in which nothing else is possible, not for everyday care.
    .title = Vital interests are for emergencies
    .help = Write `basis = "contract"`, or leave `basis` out where the law fixes it.
    .what = When everyday care, or the management of the practice, rests on vital interests.
    .why = This basis is a last resort: someone’s life is at stake and no other basis will do. Used every day it says nothing.

BAS-07 = Activity “{ $activity }” sends messages without consent, and does not say that they go to your own customers only. Without consent the law allows nothing else.
    .title = Messages without consent
    .help = Write `basis = "consent"`. Or, for your own customers only, `soft-opt-in = ["own-customers", "similar-services", "opt-out-at-collection", "opt-out-in-every-message"]` where all four are true.
    .what = When marketing by e-mail, text message or app in the Netherlands rests on a legitimate interest, and the four conditions for own customers are not all met.
    .why = Messages reach people unasked, in their own pocket. That is why the law asks for consent first, with one narrow exception.

# $missing are words of the definition, as in `opt-out-at-collection`.
BAS-07-conditions = Activity “{ $activity }” sends messages without consent, but does not meet every condition for that. Missing: { $missing }.
    .help = Meet all four conditions and write them in `soft-opt-in`, or write `basis = "consent"`.

BAS-08 = Activity “{ $activity }” calls people to sell something, without consent. Since 1 July 2026 a call needs consent beforehand, also to your own customers.
    .title = Selling by telephone needs consent
    .help = Write `basis = "consent"` with a `consent` table, or take `telephone` out of `media`.
    .what = When direct marketing by telephone in the Netherlands does not rest on consent, in a statement of 1 July 2026 or later.
    .why = The exception for own customers was abolished for calls. Whoever did not ask to be called must be left in peace.

# $people are words for groups of people, as in `relative`.
BAS-09 = Activity “{ $activity }” rests on a contract, but it is about people with whom you have none: { $people }.
    .title = A contract with somebody else
    .help = Write `basis = "legitimate-interests"` with an `interest`, or `legal-obligation` with a `law`.
    .what = When data of relatives, contact persons or business contacts rest on a contract alone.
    .why = A contract only covers the data of those who are party to it. Somebody else never agreed to anything.

BAS-10 = “{ $words }” is no valid consent. Whoever visits, books, orders or e-mails does just that, and does not agree to anything else.
    .title = Agreeing by doing something else
    .help = Leave the sentence out. Tell what you do with the data; where you need consent, ask for it apart: `asked = "checkbox"`.
    .what = When a text says that people agree by using, visiting, booking, ordering or e-mailing.
    .why = Consent is a clear act for one purpose. A statement informs people; it is not a contract that they enter into by reading on.

# $activities are names of activities, as in `invoicing, treatment-file`.
BAS-11 = “{ $words }” is not true. These activities do not rest on consent alone: { $activities }.
    .title = “Only with your consent” is not true
    .help = Leave the sentence out: the page tells the legal basis of each purpose. Or say of which purpose it holds.
    .what = When a text says that all data are used with consent only, while other legal bases exist.
    .why = People would think that they can stop everything by withdrawing. Invoices and records stay, because the law says so.

BAS-12 = Activity “{ $activity }” rests on consent and on something else, without saying which part rests on which. People cannot tell whether withdrawing helps.
    .title = Consent beside another legal basis
    .help = Choose one basis. Or make each a table with `ground` and `for`, the part that it covers.
    .what = When an activity has consent and another legal basis, without `for`; or when a text leaves the choice open, as “consent and/or the contract”.
    .why = A basis is chosen beforehand. Whoever asks for consent and goes on after a withdrawal has misled people.

BAS-12-text = “{ $words }” leaves open on which legal basis the data are used. People cannot tell whether they can withdraw.
    .help = Leave the sentence out: the page tells the legal basis of each purpose.

BAS-13 = The selection in activity “{ $activity }” rests on consent. Who wants a job can hardly refuse, so this consent is not free.
    .title = Applicants can hardly refuse
    .help = Write `basis = "contract"`: steps at the applicant’s request. Do you keep the data longer with consent? Add that as a table with `ground = "consent"` and `for`.
    .what = When the selection of applicants rests on consent alone.
    .why = Consent only counts if people can say no without harm. Between an employer and an applicant that is seldom so.

# $old is the law or figure that no longer holds: a word that the program gives. It chooses the sentence.
BAS-14 = “{ $words }” is out of date. { $old ->
        [wbp] The GDPR and the Dutch GDPR Implementation Act (UAVG) came in its place.
        [exemptions] That decree ended with the Wbp; its periods are no law any more.
        [bsn-act] It is now the Wabvpz.
        [wkcz] The Dutch Healthcare Quality, Complaints and Disputes Act (Wkkgz) came in its place.
        [be-1992] The GDPR and the Belgian act of 30 July 2018 came in its place.
        [do-not-call] A call to sell something needs consent beforehand (Tw 11.7).
       *[fifteen-years] Since 1 January 2020 the period is 20 years from the last change in the record.
    }
    .title = Law that no longer holds
    .help = Write what holds today, or leave the sentence out.
    .what = When a text cites a repealed or renamed law, the do-not-call register, or 15 years under the WGBO.
    .why = Old law is wrong law. It also shows people that nobody looks after the statement.

BAS-15 = A retention period of activity “{ $activity }” cites a law, but the activity does not rest on a legal obligation. What the law obliges you to keep, you keep on that basis.
    .title = A duty to keep without its basis
    .help = Add to `basis` a table with `ground = "legal-obligation"`, `for` and `law`. Or leave `law` out where the period is your own choice.
    .what = When a retention period cites a law, while no legal basis of the activity is a legal obligation.
    .why = Who objects or withdraws consent must know that this part stays. The basis of the keeping tells them.

BAS-16 = Special data without an exception of article 9 GDPR are told as ART13-1-C-ART9.
    .title = Special data on article 6 alone

## The exceptions of article 9 GDPR.

A9-01 = Special data without an exception are told as ART13-1-C-ART9.
    .title = Special data without an exception

A9-02 = You rely on the exception for care, but nothing tells what binds your people to secrecy. That is the condition of this exception.
    .title = The exception for care needs secrecy
    .help = Write `secrecy` under `[care]`: `register`, `law`, `contract`, for everyone who handles health data.
    .what = When an activity relies on the exception for care and `[care]` names no duty of secrecy. Under the WGBO, NL-WGBO-457 asks for it.
    .why = Care may use health data because those who do so keep silent about them. Who is not bound to secrecy may not use this exception.

A9-03 = Activity “{ $activity }” relies on the exception for care, but is no care and no practice management.
    .title = The exception for care covers care only
    .help = Write `special = "explicit-consent"` with a `consent` table, or leave the health data out.
    .what = When marketing, publicity, website analytics, published reviews, recruitment or research relies on the exception for care.
    .why = The ban on using health data is lifted for treatment and for running the practice. Nothing else may share in that.

A9-04 = Activity “{ $activity }” relies on the exception for care, but its regime is `no-care`. That exception is for care providers.
    .title = The exception for care outside care
    .help = Write `special = "explicit-consent"` with a `consent` table. Is it care after all? Then change `regime`.
    .what = When an activity under the regime `no-care` relies on the exception for care.
    .why = Ordinary beauty care is no health care in law. Customers can decide for themselves what they tell about their health.

A9-05 = Activity “{ $activity }” relies on the exception for care, under other care than the WGBO. That can be defended, since the clinic is a care provider; write down why.
    .title = The exception for care under other care
    .help = Write down your reasoning. The other way is `special = "explicit-consent"` with a `consent` table.
    .what = When an activity under the regime `other-care` relies on the exception for care. It is told once for a clinic.
    .why = The law speaks of care providers, and the Wkkgz makes you one. Whoever asks must get to hear why you think so.

A9-06 = Activity “{ $activity }” relies on explicit consent, but its consent is not explicit.
    .title = Consent for health data must be explicit
    .help = Ask in words that people confirm, in writing or with a box of their own, and write `explicit = true`. Or choose another exception in `special`.
    .what = When an activity relies on explicit consent and `consent` says `explicit = false`.
    .why = For special data an ordinary yes is not enough: people must say expressly what they agree to.

A9-07 = An exception for public health without its law is told as ART13-1-C-ART9.
    .title = Public health without a law

# $missing are words of the definition, as in `consent-impossible`.
A9-08 = Activity “{ $activity }” relies on the exception for research, but not every condition of the law is met. Missing: { $missing }.
    .title = Research needs all four conditions
    .help = Write all four in `research-conditions` where they are true. Otherwise ask explicit consent: `special = "explicit-consent"`.
    .what = When research in the Netherlands relies on the exception for research, and `research-conditions` does not name all four conditions.
    .why = Research with health data without consent is an exception to an exception. The law sets four conditions, and each of them counts.

A9-09 = An exception for a substantial public interest without its law is told as ART13-1-C-ART9.
    .title = Substantial public interest without a law

# $people is a word for a group of people, as in `patient`.
A9-10 = Activity “{ $activity }” relies on the exception for employment, but is about people whom you treat (`{ $people }`).
    .title = The exception for employment and patients
    .help = Write `special = "health-care"` for care, or `special = "explicit-consent"` with a `consent` table.
    .what = When an activity about patients, clients or customers relies on the exception for employment.
    .why = That exception is for employers and their own staff. Patients do not work for you.

# $file is the activity whose data are all taken, as in `treatment-file`.
A9-11 = Activity “{ $activity }” takes all health data of “{ $file }” for legal claims. The exception covers only what a claim needs.
    .title = A claim does not need the whole record
    .help = Leave out of `data` what a case does not need. The record itself is kept on its own basis.
    .what = When an activity relies on the exception for legal claims and lists all health data of the treatment record.
    .why = Keeping everything “just in case” is no legal claim. Each detail must be necessary for the case.

A9-12 = In activity “{ $activity }” you answer or republish reviews. That can confirm that someone was treated by you, which is a secret.
    .title = Answering a review breaks secrecy
    .help = Answer in general words and invite people to call; write `replies = false`. To republish a review, ask explicit consent.
    .what = When an activity relies on data that people made public themselves, and the clinic answers or republishes reviews.
    .why = What people say about their own treatment they may say. The clinic may not confirm it.

A9-13 = Activity “{ $activity }” lists no data about health. But an appointment with a care provider says something about someone’s health.
    .title = Booking and ordering reveal health
    .help = Add `appointment` or `booked-treatment` to `data`, and write `special`: `health-care`, or `explicit-consent` with a `consent` table.
    .what = When a care provider makes appointments, or sells health products online, without listing health data and an exception for them.
    .why = The Court of Justice reads “data concerning health” broadly: what can be inferred counts too. Who books or orders shows what troubles them.

A9-13-webshop = Activity “{ $activity }” lists no data about health. But what someone orders from a care provider can say something about their health.
    .help = Write `health-order` in place of `order`, and `special = "explicit-consent"` with a `consent` table. Do you sell nothing for health? Accept this finding with the reason.

A9-14 = The page prints the national provision with each exception; where a law must be named, ART13-1-C-ART9 asks for it.
    .title = The national provision is missing

A9-15 = Activity “{ $activity }” cites a paragraph of UAVG 30 that is not for clinics. The first two are for schools, employers and insurers.
    .title = The wrong paragraph of UAVG 30
    .help = Write `special-law = "UAVG 30 lid 3 onder a"`, or leave it out: the page prints it.
    .what = When a clinic cites UAVG 30 lid 1 or lid 2 for its patients.
    .why = Care providers have a paragraph of their own. The wrong one makes people doubt whether you know what you may do.

A9-15-text = “{ $words }” cites a paragraph of UAVG 30 that is not for clinics. Care providers use paragraph 3, point a.
    .help = Leave the citation out: the page prints the right one with each purpose.

## Legitimate interests.

LI-01 = A missing interest is told as ART13-1-D, a missing language as DEF-08.
    .title = The interest is missing

LI-02 = “{ $words }” is no concrete interest. Every business has it, so people cannot weigh it against their own.
    .title = A vague interest
    .help = Write what you want to achieve or prevent, as a full sentence: `We want to prevent theft at the entrance.`
    .what = When an interest says nothing but “business operations”, “security”, “improvement” or the like.
    .why = People can only object when they know what stands against their own interest.

LI-03 = A missing right to object is told as ART13-2-B-OBJECT.
    .title = The right to object is missing

LI-04 = In activity “{ $activity }” the interest has not been weighed yet against that of the people. Without that, there is no legitimate interest to rest on.
    .title = The interest has not been weighed
    .help = Weigh it and write down how, before you publish. Then write `interest-weighed = true`.
    .what = When an activity rests on a legitimate interest and says `interest-weighed = false`.
    .why = This basis only holds if your interest weighs more. Nobody can say so before it was weighed.

LI-05 = A legitimate interest for special data without an exception is told as ART13-1-C-ART9.
    .title = Special data on an interest alone

LI-06 = Activity “{ $activity }” uses data of children on the basis of a legitimate interest. Their interests weigh more, so the weighing must show that it took them into account.
    .title = Children’s interests weigh more
    .help = Weigh the interests of children apart. Then write `interest-weighed = true`, or ask consent of the parent or guardian.
    .what = When an activity rests on a legitimate interest, says `children = true`, and does not say that the interest was weighed.
    .why = Children see risks less well. The law names them expressly where interests are weighed.

# $spot is a word of the definition: `treatment-room`, `changing-room` or `toilet`.
LI-07 = In activity “{ $activity }” cameras hang in a place where people undress or are treated (`{ $spot }`). No interest in security weighs up to that.
    .title = Cameras where people undress
    .help = Take the cameras away there, and `{ $spot }` out of `cameras-at`.
    .what = When cameras hang in a treatment room, a changing room or a toilet.
    .why = There, people are at their most vulnerable. Theft can be prevented in other ways.

LI-07-words = “{ $words }”: where people undress or are treated, no interest in security weighs up to a camera.
    .help = Take the cameras away there, and this sentence out of the text.

# $recipient is the name of a recipient.
LI-08 = Activity “{ $activity }” gives data to “{ $recipient }”, which has an interest of its own in them. The interest told does not name that one.
    .title = Whose interest it is
    .help = Name that interest too in `interest`: `We want to show how we work. The platform wants to measure visits.`
    .what = When an activity on a legitimate interest gives data to a social media platform, an advertising network or a review platform that decides for itself, and the interest does not speak of it.
    .why = People weigh differently when somebody else gains by their data. They must be told whose interest it is.
