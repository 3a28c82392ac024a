### What the law asks of a statement, requirement by requirement; then the rules of the format, templates, pages and settings.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is missing and why that matters, in one or two short sentences. The article of law is printed beside it.
### Its attributes: `.title` what is required, in at most eight words; `.help` what to write; `.what` what must be told, and when;
### `.when` why it does not apply, for those that do not always apply, as a sentence of its own; `.why` what it is good for; `.page` that the written page lacks it.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $file is a clinic’s statement, $section a part of it.

## Who is responsible: name, contact, representative, data protection officer, joint controllers, version.

ART13-1-A-ID = The clinic’s legal name is missing. People cannot tell who answers for their data.
    .title = The full legal name of the controller
    .help = Write `legal-name` under `[controller]`, as in the trade register: `Kliniek Duinrand B.V.` Add `legal-form`.
    .what = Who the controller is: the full legal name and legal form, and the trade name if that differs. Always.
    .why = The controller decides what happens with the data and answers for it. People need its name to use their rights or to lodge a complaint.
    .page = The section “{ $section }” of { $file } does not name the controller with its full legal name.

ART13-1-A-CONTACT = There is no way to reach the clinic: no address, no e-mail or form, no telephone number. People must be able to ask about their data.
    .title = Contact details of the controller
    .help = Write `email` under `[controller]`, and preferably `phone` and `address` too.
    .what = Contact details that work, preferably for post, e-mail and telephone. Always; with only one of these it is a warning.
    .why = Rights are of no use when nobody can be reached. The European guidance (WP260) recommends several ways, so that people can choose.
    .page = The section “{ $section }” of { $file } gives no contact details of the controller.

ART13-1-A-CONTACT-one = People can reach the clinic in one way only. The European guidance recommends post, e-mail and telephone.
    .help = Write what is missing under `[controller]`: `email`, `phone` or `address`.

ART13-1-A-REP = The clinic’s address lies outside the European Economic Area (EEA), and you name no representative in the EU. People here must have someone to turn to.
    .title = The representative in the EU
    .help = Write `[controller.representative]` with `name` and `email`. Are you established in the EU? Then give that address under `[controller]`.
    .what = The name and contact details of the representative in the EU. When the controller is not established there.
    .when = Only when the clinic’s address lies outside the European Economic Area (EEA).
    .why = A controller outside the EU must have a representative there. Without its name, people have nobody nearby to ask.
    .page = The section “{ $section }” of { $file } does not name the representative in the EU with contact details.

ART13-1-A-REP-contact = The representative in the EU has no contact details. People cannot reach that representative.
    .help = Write `email`, `phone` or `address` under `[controller.representative]`.

ART13-1-B = You have a data protection officer (DPO), but `[dpo]` does not say how to reach that officer. People must be able to ask about their data there.
    .title = Contact details of the data protection officer
    .help = Write `email`, `phone` or `address` under `[dpo]`. The name is not required.
    .what = The contact details of the data protection officer; the name is not required. When there is one.
    .when = Only when there is a data protection officer (DPO).
    .why = The officer is there for questions about personal data. Whoever has one must publish how to reach that officer.
    .page = The section “{ $section }” of { $file } does not say how to reach the data protection officer.

# $name is the other controller, as in `Huidzorg Noord B.V.`
ART26-2 = “{ $name }” decides together with you, but the essence of your arrangement is missing. People must be able to see who does what.
    .title = The essence of the joint controllers’ arrangement
    .help = Write `essence` for “{ $name }”: who does what, in one or two sentences, in every language.
    .what = The essence of the arrangement between joint controllers, and a contact point. When somebody else decides about the data together with the clinic.
    .when = Only when somebody else decides about the data together with the clinic.
    .why = Joint controllers share a responsibility. Without the essence of their arrangement, people cannot tell who answers for what.
    .page = The section “{ $section }” of { $file } does not say what the joint controllers have arranged.

# $name is the other controller, as in `Huidzorg Noord B.V.`
ART26-2-contact = “{ $name }” decides together with you, but has no contact point. People must know where to turn.
    .help = Write `contact` for “{ $name }”: an e-mail address, a telephone number or a web address.

# $keys is what is missing: `version`, `date` or `version, date`.
ART5-2 = `[statement]` lacks `{ $keys }`. Without version and date you cannot show which text applied when.
    .title = The version and the date
    .help = Write `version = "3.0"` and `date = 2026-10-01` under `[statement]`.
    .what = The version and the date of the statement. Always.
    .why = The clinic must be able to show that it informed people, and with which text. The version and the date are the evidence.
    .page = The section “{ $section }” of { $file } does not give the version and the date of the statement.

# $keys is what is missing, as in `register, vat`.
NL-BW-315D = You have a web shop, but `[controller]` lacks `{ $keys }`. Customers must be able to see whom they deal with.
    .title = Who is behind the web shop
    .help = Write `{ $keys }` under `[controller]`. Give `kind` and `number` in `register`.
    .what = The name, address, e-mail address, trade-register number and VAT number. When the clinic sells online.
    .when = Only when a Dutch clinic has a web shop.
    .why = The Dutch Civil Code asks this of everyone who sells online. People who order at a distance must be able to check who the seller is.
    .page = The section “{ $section }” of { $file } lacks the address, e-mail address, trade-register number or VAT number of the web shop.

## What is done with data: purpose, legal basis, special categories, interests, retention, consent, duty to give, automated decisions, data, sources.

ART13-1-C-PURPOSE = Activity “{ $activity }” does not say what the data are used for. People must be told every purpose.
    .title = Every purpose, concretely
    .help = Write `purpose` in every language, without a capital or a full stop: `to protect people and property`.
    .what = Every purpose of using data, concretely. Always, for each activity.
    .why = Data may only be used for a stated purpose. By the purpose people can judge the rest: which data, for how long, and who receives them.
    .page = The section “{ $section }” of { $file } does not say what the data are used for.

ART13-1-C-PURPOSE-none = There is no activity at all. The statement therefore names no purpose, and people must be told every purpose.
    .help = Write one `[[activity]]` for each purpose. The catalogue has the usual ones: `use = "appointments"`.

ART13-1-C-BASIS = Activity “{ $activity }” has no legal basis. Without a legal basis you may not use the data, and people’s rights depend on it.
    .title = The legal basis of each purpose
    .help = Write `basis`: `contract`, `legal-obligation`, `legitimate-interests`, `consent`, `public-task` or `vital-interests`. Several go in a list.
    .what = The legal basis of each purpose, linked to that purpose. Always, for each activity.
    .why = Data may only be used on one of the six legal bases of article 6 GDPR. People’s rights follow from it. They can withdraw consent; they can object to a legitimate interest.
    .page = The section “{ $section }” of { $file } does not give the legal basis of each purpose.

ART13-1-C-LAW = Activity “{ $activity }” rests on a legal obligation or a task in the public interest, but names no law. People must be able to look up which law that is.
    .title = The law behind an obligation or a task
    .help = Write `law`: `AWR 52 lid 4`, or your own words in every language.
    .what = The law that imposes the obligation or the task. When an activity rests on a legal obligation or a task in the public interest.
    .when = Only when an activity rests on a legal obligation or a task in the public interest.
    .why = This legal basis only exists where a law lays down the obligation or the task. With the name of the law, people can check that.
    .page = The section “{ $section }” of { $file } does not say which law imposes the obligation or the task.

# $data is a list of names of data categories, as in `appointment, skin-type`.
ART13-1-C-ART9 = Activity “{ $activity }” uses sensitive data ({ $data }), but names no exception of article 9 GDPR. Without an exception the law forbids the use of special categories of personal data.
    .title = The exception for special categories of personal data
    .help = Write `special`: `health-care` for care by people with a duty of confidentiality, `explicit-consent`, or another word of the list.
    .what = The exception of article 9(2) GDPR and the national provision behind it. When an activity uses special categories of personal data, such as health data.
    .when = Only when an activity uses special categories of personal data.
    .why = The use of special categories of personal data is forbidden unless an exception applies. According to the European guidance (WP260), a statement should name it. A clinic mostly has health data; that is why this program requires it.
    .page = The section “{ $section }” of { $file } does not say which exception allows the use of special categories of personal data.

ART13-1-C-ART9-law = Activity “{ $activity }” rests on an exception that only applies where a law says so, but names no law.
    .help = Write `special-law`: `Wkkgz 7b`, or your own words in every language.

ART13-1-D = Activity “{ $activity }” rests on a legitimate interest, but does not say which. People cannot object to what they do not know.
    .title = The concrete legitimate interest
    .help = Write `interest` as a full sentence, in every language: `We want to be able to answer your question.`
    .what = The concrete legitimate interest, and whose it is. When an activity rests on a legitimate interest.
    .when = Only when an activity rests on a legitimate interest.
    .why = It is a matter of weighing: your interest against that of the people whose data they are. They can only judge that when they know your interest.
    .page = The section “{ $section }” of { $file } does not say which legitimate interest it is.

ART13-1-D-TEST = The statement does not say that people can ask for the balancing test behind your legitimate interests. The European guidance recommends that.
    .title = That people can ask for the balancing test
    .help = Write `balancing-test = true` under `[rights]`, if you show that test to people who ask.
    .what = That people can ask for the balancing test. Recommended when an activity rests on a legitimate interest; the law does not ask for it.
    .when = Only when an activity rests on a legitimate interest.
    .why = You weigh the interests yourself. People who see how you did it can decide whether to object.
    .page = The section “{ $section }” of { $file } does not say that people can ask for the balancing test.

ART13-2-A = Activity “{ $activity }” does not say how long the data are kept. People must know when their data go.
    .title = How long data are kept
    .help = Write an `[[activity.retention]]` with `period = "2 years"` and `from = "last-visit"`. If no period can be given, write `criterion`.
    .what = The retention period of each purpose or category of data, or the criteria that decide the period. Always, for each activity.
    .why = Data may be kept no longer than their purpose needs. With a period and its start people can work out when their data go.
    .page = The section “{ $section }” of { $file } does not say how long the data are kept.

ART13-2-A-period = In activity “{ $activity }” a retention period has no length, no end and no criterion. People do not know when their data go.
    .help = Write `period` with `from`, or `until`, or a `criterion` from which people can work out the end.

ART13-2-A-start = In activity “{ $activity }” a retention period has no start. A period without a start does not tell people when their data go.
    .help = Write `from`: `last-visit`, `last-change`, `end-of-financial-year`, another word of the list, or your own words in every language.

ART7-3-HOW = Activity “{ $activity }” rests on consent, but does not say how people withdraw it. That must be as easy as giving it.
    .title = How people withdraw their consent
    .help = Write `withdraw` under `consent`, as a full sentence in every language: `E-mail us; we remove the photograph.`
    .what = How people withdraw their consent, as easily as they gave it. When an activity rests on consent.
    .when = Only when an activity rests on consent and the statement says that people can withdraw it.
    .why = People must be able to change their minds. A right to withdraw only helps people who know how to use it.
    .page = The section “{ $section }” of { $file } does not say how people withdraw their consent.

ART13-2-E-REQ = Activity “{ $activity }” does not say whether people must give the data. They must know whether there is a choice.
    .title = Whether people must give their data
    .help = Write `provision`: `statutory` (the law asks for them), `contractual` (needed for the contract), `voluntary` (a free choice) or `none` (people give nothing themselves).
    .what = Whether people must give the data: required by law, required by a contract or needed to enter into one, or voluntary. For each activity with data from the person.
    .why = Only people who know whether there is a choice can make one.
    .page = The section “{ $section }” of { $file } does not say whether people must give their data.

ART13-2-E-CONS = In activity “{ $activity }” people must give the data, but it does not say what happens otherwise. They need that to decide.
    .title = What happens without the data
    .help = Write `consequence` as a full sentence, in every language: `Without these data we cannot make an appointment.`
    .what = What happens when someone does not give the data. When the law or a contract asks for the data.
    .when = Only when the law or a contract requires people to give data.
    .why = People must be able to weigh what it means to refuse.
    .page = The section “{ $section }” of { $file } does not say what happens when people do not give their data.

ART13-3 = Activity “{ $activity }” uses data that were collected for another purpose, but does not say why that fits. People must be told beforehand.
    .title = The new purpose of data collected before
    .help = Write `reason` under `further-use`, in every language: why the new purpose fits the first one.
    .what = The new purpose, with the facts of article 13(2) GDPR that belong to it. When data are also used for another purpose, and before that starts.
    .when = Only when data are also used for another purpose than they were collected for.
    .why = People gave their data for the first purpose. They should not be surprised by the second.
    .page = The section “{ $section }” of { $file } does not say that data are used for a new purpose, and why.

# $key is what is missing: `logic` or `consequences`.
ART13-2-F = In activity “{ $activity }” a computer decides about people on its own, but `{ $key }` is missing. People must know how it decides and what that means for them.
    .title = Automated decisions: logic and consequences
    .help = Write `{ $key }` under `automated`, in every language. `logic` says in plain words how the decision comes about, `consequences` what it means for the person.
    .what = That there are automated decisions or profiling, with their logic, weight and consequences. When an activity decides about people automatically.
    .when = Only when a computer decides about people on its own.
    .why = People can only question a decision when they know that a computer took it, and how.
    .page = The section “{ $section }” of { $file } says nothing about the automated decisions, their logic and their consequences.

ART13-2-F-which = According to `[automated-decisions]` a computer decides about people on its own, but no activity says about what. People must know which decisions these are.
    .help = Write `automated` in the activity, with `logic` and `consequences`. If there are no such decisions, write `used = false`.

ART13-2-F-NONE = The statement does not say whether a computer decides about people on its own. If that does not happen, it is good practice to say so. It is not a duty.
    .title = That there are no automated decisions
    .help = If there are none, write `used = false` under `[automated-decisions]`. Check that it is true.
    .what = That there are no automated decisions. Good practice when there are none; the law does not ask for it.
    .when = Only when no computer decides about people on its own.
    .why = One sentence settles what readers wonder about. It must be true.
    .page = The section “{ $section }” of { $file } does not say that there are no automated decisions.

AIA-50-1 = The page does not say that people talk with a program in the chat. They must know that no human being answers.
    .title = That people talk with an AI system
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = That people talk with an AI system. When the clinic uses a chatbot.
    .when = Only when the clinic uses a chatbot.
    .why = People who know that no human being answers can choose what to tell and what not.
    .page = The section “{ $section }” of { $file } does not say that people talk with a program in the chat.

ART14-1-D = Activity “{ $activity }” does not say which data you use. People do not know what you have about them.
    .title = The categories of data
    .help = Write `data` as a list: `name`, `contact`, `appointment`, or a category of your own.
    .what = The categories of data of each activity. Required when data come from others. When all data come from the person, it is useful, and a warning.
    .why = People who did not give the data themselves cannot know what a clinic has about them.
    .page = The section “{ $section }” of { $file } does not say which categories of data are used.

ART14-2-F = Activity “{ $activity }” uses data that come from others, but does not say from whom. People did not give these data themselves.
    .title = Where the data come from
    .help = Write `source` as a list: `previous-provider`, `pharmacy`, or your own words in every language.
    .what = Where the data come from, and whether that source is open to the public. When data do not come from the person.
    .when = Only when data do not come from the person.
    .why = People who did not give the data themselves must be able to find out where those come from. Then an error can be put right at its source too.
    .page = The section “{ $section }” of { $file } does not say where the data come from.

ART88-EMP = The page has no section of its own for job applicants or staff. They must be able to find what is about them.
    .title = A section of its own for applicants, staff
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = What happens with data of job applicants and staff, in a section of its own or in a separate statement. When an activity is about them.
    .when = Only when an activity is about job applicants or staff.
    .why = Job applicants and staff are not patients, and other data, purposes and periods apply to them.
    .page = The section “{ $section }” of { $file } has no heading of its own for job applicants or staff.

NL-WABVPZ-15A = Activity “{ $activity }” makes records available through an exchange system, but does not rest on explicit consent. The law allows that only after explicit consent.
    .title = Explicit consent for the electronic exchange system
    .help = Write `basis = "consent"` and `special = "explicit-consent"`, and at `consent` how people withdraw it.
    .what = That records are made available through an exchange system only after explicit consent. When a Dutch clinic uses such a system.
    .when = Only when a Dutch clinic uses an electronic exchange system.
    .why = Through the system, other care providers can look into the record. The patient decides about that beforehand.
    .page = The section “{ $section }” of { $file } does not say that records are only exchanged after explicit consent.

NL-WABVPZ-15C = Activity “{ $activity }” uses an electronic exchange system, but does not explain how it works. Patients must know that, and which rights they have there.
    .title = How the electronic exchange system works
    .help = Write `note` in every language: how the system works, which rights patients have, and how they use them.
    .what = Which rights patients have in electronic exchange, how they use them and how the system works; again after substantial changes. When a Dutch clinic makes records available through an exchange system.
    .when = Only when a Dutch clinic uses an electronic exchange system.
    .why = Consent means something only when patients know what they agree to.
    .page = The section “{ $section }” of { $file } does not explain how the electronic exchange system works.

## Who receives data, and where.

ART13-1-E = Recipient “{ $recipient }” has no name and no category. People must be able to know who receives their data.
    .title = Who receives the data
    .help = Write `name` under `[recipient.{ $recipient }]`, or `category`: `booking-system`, or your own words in every language.
    .what = The recipients, by name or in categories that mean something, processors included. When anyone outside the clinic receives data.
    .when = Only when an activity has a recipient.
    .why = People no longer see data that have left the clinic. They must know who has them, even those who only work on your instructions.
    .page = The section “{ $section }” of { $file } does not say who receives the data.

ART13-1-E-NONE = No activity names a recipient, and nothing says that there are none. The companies behind your website and e-mail count too.
    .title = That nobody receives the data
    .help = Name them under `recipients` in the activities. Write `nobody = true` under `[sharing]` only if there really are none.
    .what = That nobody outside the clinic receives data. When there are no recipients at all, which is rare.
    .when = Only when no activity has a recipient.
    .why = When the statement says nothing, people do not know: does nobody receive their data, or was somebody forgotten?
    .page = The section “{ $section }” of { $file } does not say that nobody receives the data.

ART13-1-F-FACT = The page does not say that data go to a country outside the European Economic Area (EEA). People must know which countries these are.
    .title = Countries outside the EEA that get data
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = That data go to, or can be seen from, countries outside the EEA, and which. When the `country` of a recipient lies there.
    .when = Only when a recipient is outside the European Economic Area (EEA).
    .why = Data may only go there on the conditions of chapter V of the GDPR. People must know that it happens before they can ask about it.
    .page = The section “{ $section }” of { $file } does not say which countries outside the EEA data go to.

# $country is a country, with its article: “the United States”.
ART13-1-F-ADEQ = Recipient “{ $recipient }” is in { $country }. The adequacy decision there only covers some organisations, and nothing says whether it covers this one.
    .title = Whether an adequacy decision exists
    .help = Write `transfer` under `[recipient.{ $recipient }]` with a `mechanism`: `dpf` for a certified American company, `adequacy` for a commercial organisation in Canada, otherwise `scc` or another word of the list.
    .what = Whether there is an adequacy decision of the European Commission. When data go to a country outside the EEA.
    .when = Only when a recipient is outside the European Economic Area (EEA).
    .why = The decision says that data are well protected there. In the United States and Canada it only applies to some organisations, so the country alone says too little.
    .page = The section “{ $section }” of { $file } does not say whether there is an adequacy decision.

# $country is a country, with its article: “the United States”.
ART13-1-F-SAFE = Recipient “{ $recipient }” is in { $country }, for which there is no adequacy decision, and no safeguard is named. Without a safeguard or another ground, data may not go there.
    .title = The safeguard for data outside the EEA
    .help = Write `transfer` under `[recipient.{ $recipient }]` with a `mechanism`: `scc` for standard contractual clauses, `bcr` for binding corporate rules, or another word of the list.
    .what = Which appropriate safeguard is used. When data go to a country outside the EEA for which no adequacy decision applies.
    .when = Only when a recipient is in a country without an adequacy decision, or with one for some organisations only.
    .why = Where no decision says that data are well protected, something else must protect them. People must be able to see what that is.
    .page = The section “{ $section }” of { $file } does not say which safeguard protects the data outside the EEA.

ART13-1-F-COPY = The transfer to “{ $recipient }” rests on a safeguard, but nothing says where people can read it or get a copy. They may check the safeguard.
    .title = Where people can read the safeguard
    .help = Write `copy` under `transfer`: a web address, or a sentence in every language such as `Ask us for a copy.`
    .what = How people get a copy of the safeguard, or where they can read it. When a transfer rests on a safeguard.
    .when = Only when a transfer rests on an appropriate safeguard.
    .why = Only people who can read a safeguard can check what it is worth.
    .page = The section “{ $section }” of { $file } does not say where people can read the safeguard or get a copy.

ART13-1-F-ART49 = The transfer to “{ $recipient }” rests on a compelling interest, but does not say which. People must be told.
    .title = The compelling interest behind a transfer
    .help = Write `interest` under `transfer`, in every language.
    .what = That a transfer rests on the one-off exception for a compelling interest, and what that interest is. When the clinic uses this exception.
    .when = Only when a transfer rests on a compelling interest.
    .why = This is an exception for a single case, without an adequacy decision. That is why people must be told, with the reason.
    .page = The section “{ $section }” of { $file } does not say which compelling interest a transfer rests on.

NL-WGBO-457 = `[care]` does not say what binds your staff to secrecy. Patients must know who may see their record without consent.
    .title = Secrecy, and who may see the record
    .help = Write `secrecy` under `[care]`, as a list: `register` for a professional register, `law`, `contract`.
    .what = That there is a duty of confidentiality, and who may see the record without consent: people directly involved in the treatment, and a locum. When the Dutch Medical Treatment Contracts Act (WGBO) applies.
    .when = Only when the Dutch Medical Treatment Contracts Act (WGBO) applies.
    .why = Patients tell what their care needs when they can trust that it stays with those who treat them.
    .page = The section “{ $section }” of { $file } says nothing about secrecy and who may see the record.

NL-LIR-7B = You place or remove implants, but no activity is about the national implant register. Patients must know that data about their implant go there.
    .title = The national implant register
    .help = Add an `[[activity]]` with `use = "implant-register"`. If none of your implants belongs in the register, write `implants = false` under `[care]`.
    .what = That data about implants go to the national implant register, without the patient’s name. And that the patient gets them in writing within a month. When a Dutch clinic places or removes implants that belong in the register.
    .when = Only when a Dutch clinic places or removes implants.
    .why = The law obliges the clinic to pass these data on. Patients must know that this happens, and that their name does not go along.
    .page = The section “{ $section }” of { $file } does not say that data about implants go to the national implant register.

## Rights and how to use them. `told` is a key for recording an old statement: the rights that it names.
## $right is a word of the definition, as in `access`.

ART13-2-B-ACCESS = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can see their data and get a copy.
    .title = The right of access
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can see their data and get a copy. Always.
    .why = Only people who see their own data can check them. The other rights start there.
    .page = The section “{ $section }” of { $file } does not say that people can see their data and get a copy.

ART13-2-B-RECT = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can have wrong data corrected and incomplete data completed.
    .title = The right to rectification
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can have wrong data corrected and incomplete data completed. Always.
    .why = Decisions about people are only as good as the data behind them.
    .page = The section “{ $section }” of { $file } does not say that people can have their data corrected or completed.

ART13-2-B-ERASE = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can have data erased, and where that right stops.
    .title = The right to erasure, and its limits
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can have data erased, and where that right stops. Always.
    .why = Data should not stay behind when there is no ground for keeping them. The limits belong with it: what the law obliges a clinic to keep, it does not erase.
    .page = The section “{ $section }” of { $file } does not say that people can have data erased, and where that right stops.

ART13-2-B-RESTR = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can have the use of their data restricted.
    .title = The right to restriction of processing
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can have the use of their data restricted. Always.
    .why = It lies between using and erasing: the data stay, but are left alone for a while.
    .page = The section “{ $section }” of { $file } does not say that people can have the use of their data restricted.

ART13-2-B-OBJECT = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can object to the use of their data.
    .title = The right to object
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can object. When an activity rests on a legitimate interest or a task in the public interest, or is direct marketing.
    .when = Only when an activity rests on a legitimate interest or a task in the public interest, or is direct marketing.
    .why = On these legal bases nobody is asked beforehand. People must then be able to say why it should stop in their case.
    .page = The section “{ $section }” of { $file } does not say that people can object.

ART13-2-B-PORT = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can take their data along.
    .title = The right to data portability, and its scope
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can take along the data they gave, and for which activities. When an activity rests on consent or a contract and is not on paper alone.
    .when = Only when an activity rests on consent or a contract, and is not on paper alone.
    .why = It makes changing to another clinic easier. It only covers what people gave themselves, not a doctor’s findings; that is why the statement must give its scope.
    .page = The section “{ $section }” of { $file } does not say that people can take their data along, and which.

ART13-2-C = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can withdraw their consent at any time.
    .title = The right to withdraw consent
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can withdraw their consent at any time, and that what was done before stays lawful. When an activity rests on consent.
    .when = Only when an activity rests on consent.
    .why = Whoever says yes must be able to say no later. People must also know that withdrawing does not work backwards.
    .page = The section “{ $section }” of { $file } does not say that people can withdraw their consent, and what that changes.

ART21-4 = The page does not set the right to object apart from the other rights. People must not overlook it.
    .title = The right to object, set apart
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = The right to object, explicitly, clearly and apart from other information. When people can object.
    .when = Only when an activity rests on a legitimate interest or a task in the public interest, or is direct marketing.
    .why = In the middle of a list this right is easily overlooked. It is the brake on use that nobody asked for.
    .page = The section “{ $section }” of { $file } does not set the right to object apart from other information.

ART21-2 = The page does not say that people can always object to direct marketing. They need not give a reason.
    .title = The right to object to direct marketing
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = That people can object to direct marketing, without conditions. When an activity is direct marketing.
    .when = Only when an activity is direct marketing.
    .why = This objection is absolute: it is not weighed against the clinic’s interest. People must know that they need no reason.
    .page = The section “{ $section }” of { $file } does not say that people can always object to direct marketing.

NL-TW-117-3 = Activity “{ $activity }” is marketing without prior consent, but does not say how people refuse it. They must be able to at the start and in every message.
    .title = How to refuse marketing, every time
    .help = Write `opt-out` as a full sentence, in every language: `You can opt out when you order and below every e-mail.`
    .what = That people can refuse when their address is collected and in every message. When a Dutch clinic sends marketing to its customers without prior consent.
    .when = Only when a Dutch clinic sends marketing on the ground of a legitimate interest.
    .why = The Dutch Telecommunications Act (Tw) allows this for a clinic’s own similar products. People must then be able to refuse, at the start and every time after.
    .page = The section “{ $section }” of { $file } does not say how people refuse marketing at the start and in every message.

ART22-3 = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can have a human being look at an automated decision.
    .title = The right to human intervention
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can ask for human intervention, give their view and contest the decision. When an activity decides about people automatically.
    .when = Only when an activity decides about people automatically.
    .why = A computer goes by its rules, also where they do not fit. Someone must be able to look at the case itself.
    .page = The section “{ $section }” of { $file } does not say that people can have a human being look at a decision.

NL-WGBO-454-2 = `told` under `[rights]` does not name `{ $right }`: the statement does not say that patients can have their own statement added to their record.
    .title = A statement of one’s own in the record
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That patients can have their own statement added to their record. When the Dutch Medical Treatment Contracts Act (WGBO) applies.
    .when = Only when the Dutch Medical Treatment Contracts Act (WGBO) applies.
    .why = A patient may see it differently from the care provider. The patient’s words are then beside the notes.
    .page = The section “{ $section }” of { $file } does not say that patients can have their own statement added to their record.

NL-WGBO-455 = `told` under `[rights]` does not name `{ $right }`: the statement does not say that patients can have their record destroyed.
    .title = The right to destruction of the record
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That patients can have their record destroyed within three months, with two exceptions: a considerable interest of somebody else, or a law that forbids it. When the Dutch Medical Treatment Contracts Act (WGBO) applies.
    .when = Only when the Dutch Medical Treatment Contracts Act (WGBO) applies.
    .why = For the record, this right takes the place of erasure under the GDPR. Patients must know that it has a period and exceptions of its own.
    .page = The section “{ $section }” of { $file } does not say that patients can have their record destroyed, and when not.

NL-WGBO-456 = `told` under `[rights]` does not name `{ $right }`: the statement does not say that patients can see their record and get a copy, free of charge.
    .title = Inspection of the record and a copy
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That patients can see their record and get a copy, as soon as possible and free of charge. When the Dutch Medical Treatment Contracts Act (WGBO) applies.
    .when = Only when the Dutch Medical Treatment Contracts Act (WGBO) applies.
    .why = The record is about the patient. The patient can need it to understand the treatment, or to go somewhere else.
    .page = The section “{ $section }” of { $file } does not say that patients can see their record and get a copy.

NL-WABVPZ-15D = The page does not say that people can see their record electronically or get an electronic copy, free of charge.
    .title = Electronic inspection or copy of the record
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = That people can ask to see their record electronically or get an electronic copy, free of charge. When a Dutch health-care provider keeps records electronically.
    .when = Only when a Dutch health-care provider keeps records electronically and the statement names the right to a copy.
    .why = A record that is kept electronically need not be printed first. People can read and take it along as it is.
    .page = The section “{ $section }” of { $file } does not say that people can see or get their record electronically.

NL-WABVPZ-15E = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can ask who made their record available, who looked into it, and when.
    .title = Who looked into the record, and when
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can ask who made their record available, who looked into it, and when. When a Dutch clinic uses an electronic exchange system.
    .when = Only when a Dutch clinic uses an electronic exchange system.
    .why = Many care providers can be connected to such a system. With the access logs people can check who used it.
    .page = The section “{ $section }” of { $file } does not say that people can ask who looked into their record, and when.

BE-WPR-9 = `told` under `[rights]` does not name `{ $right }`: the statement does not say that patients can see their whole record, have it explained and get a copy.
    .title = The Belgian patient record: access, explanation, copy
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That patients can see their whole record, have it explained and get a copy. When the Belgian Act on patients’ rights applies.
    .when = Only when care is given in Belgium.
    .why = Since the renewal of the act in 2024, access covers the whole record, with an explanation. Patients must know that they can ask for both.
    .page = The section “{ $section }” of { $file } does not say that patients can see their record, have it explained and get a copy.

ART12-2 = People have no way to make a request: there is no e-mail address, no form and no postal address. Then a right is of no use to anybody.
    .title = How people make a request
    .help = Write `email` or `form` under `[controller]`. Name in `channels` under `[rights]` which ways you offer.
    .what = How people use their rights; when data are collected electronically, at least one way is electronic. Always.
    .why = The clinic must make using a right easy, not only name it.
    .page = The section “{ $section }” of { $file } does not say how people make a request.

ART12-2-electronic = A request cannot be made electronically. Whoever gave data online must be able to make a request online.
    .help = Write `email` or `form` under `[controller]`. If there is a `channels` under `[rights]`, add `email`, `form` or `portal` there.

ART12-3 = The statement does not say how soon people get an answer. The law gives you one month.
    .title = An answer within one month
    .help = Write `respond-within = "1 month"` under `[rights]`, or a shorter period that you keep to.
    .what = That people get an answer within one month. And that this can take two months longer, if they are told in the first month. Always.
    .why = Whoever asks something must know when to expect an answer, and when a complaint makes sense.
    .page = The section “{ $section }” of { $file } does not say how soon people get an answer.

# $period is a period, as in `6 weeks`.
ART12-3-long = You promise an answer within { $period }. The law gives you one month.
    .help = Write `respond-within = "1 month"` or less. In a single case you may take two months more, if you say so within the first month.

ART12-4 = The page does not say what people can do when you refuse a request. It is better to say where they can lodge a complaint, and that they can go to court.
    .title = What happens when a request is refused
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = That people hear within one month why a request is refused. And that they can lodge a complaint or go to court; in the Netherlands within six weeks of the answer, without a lawyer. Recommended.
    .why = Whoever is refused must know that this need not be the end, and how much time there is.
    .page = The section “{ $section }” of { $file } does not say what people can do when a request is refused.

ART12-5 = The page does not say that a request is free of charge. Nobody should give up a right for fear of the costs.
    .title = That requests are free of charge
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = That requests are free of charge. And that a fee or a refusal is only allowed if a request is manifestly unfounded or excessive. Always.
    .why = Costs must not keep people from using their rights. The first copy of a medical record is free too, whatever the motive (C-307/22).
    .page = The section “{ $section }” of { $file } does not say that a request is free of charge.

ART12-6 = The page does not say when you ask who someone is. The law allows asking for more identification only in reasonable doubt.
    .title = Identification only in case of doubt
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = That the clinic asks for more identification only in reasonable doubt. When it asks who someone is.
    .when = Only when the clinic asks who someone is.
    .why = Asking for more than is needed puts people off and collects new data about them.
    .page = The section “{ $section }” of { $file } does not say when the clinic asks who someone is.

## Where complaints go; children and young people.
## $right is a word of the definition, as in `complaint`.

ART13-2-D = `told` under `[rights]` does not name `{ $right }`: the statement does not say that people can lodge a complaint with the supervisory authority.
    .title = The right to complain to the authority
    .help = Take `told` out of `[rights]`: every right that applies is then printed. Or add `{ $right }` to the list.
    .what = That people can lodge a complaint with a supervisory authority. Also with that of the country where they live or work, or where it went wrong. Always.
    .why = People can go to the supervisory authority without any condition; they need not go to the clinic first.
    .page = The section “{ $section }” of { $file } does not say that people can lodge a complaint with the supervisory authority.

ART13-2-D-WHO = The page does not give the name and address of the supervisory authority. People must know where a complaint goes.
    .title = Name and contact details of the competent authority
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = The name of the competent supervisory authority, with its contact details or web address. Always.
    .when = Only when the statement says that people can lodge a complaint.
    .why = People with a complaint should not have to find out first which authority is the right one.
    .page = The section “{ $section }” of { $file } does not give the name and address of the supervisory authority.

NL-WKKGZ-13-4 = `[complaints]` names no complaints officer. People must be able to find what you do with a complaint about care.
    .title = The scheme for complaints about care
    .help = Write `officer` under `[complaints]`, with `name` and `email` or `phone`. Is it on another page? Then accept this with `[[allow]]`.
    .what = That there is a scheme for complaints about care, and how to reach the complaints officer. When a Dutch health-care provider gives care. It may be on another page.
    .when = Only when a Dutch health-care provider gives care.
    .why = A complaint about care goes another way than a complaint about privacy. The complaints officer gives free and independent advice.
    .page = The section “{ $section }” of { $file } says nothing about the complaints officer for care.

NL-WKKGZ-18-5 = `[complaints]` names no dispute resolution body. People must be able to find where a complaint about care goes if you cannot settle it together.
    .title = The dispute resolution body for care
    .help = Write `dispute-body` under `[complaints]`, with `name` and `website`: the recognised body that you have joined. Is it on another page? Then accept this with `[[allow]]`.
    .what = The recognised dispute resolution body that the clinic has joined. When a Dutch health-care provider gives care. It may be on another page.
    .when = Only when a Dutch health-care provider gives care.
    .why = Every Dutch health-care provider must have joined such a body. It gives binding advice and can award damages.
    .page = The section “{ $section }” of { $file } says nothing about the dispute resolution body for care.

BE-WPR-11 = `[complaints]` names no ombuds function. Patients in Belgium must be able to find it.
    .title = The competent ombuds function
    .help = Write `ombuds` under `[complaints]`, with `name`. Outside hospitals that is the Federal Ombuds Service for Patients’ Rights.
    .what = The ombuds function that is competent for complaints about patients’ rights. When care is given in Belgium.
    .when = Only when care is given in Belgium.
    .why = A complaint about care goes another way than a complaint about privacy. Patients must know where to start.
    .page = The section “{ $section }” of { $file } says nothing about the competent ombuds function.

ART8-NL = The page does not say who consents to the use of data for children under 16. Parents and children must know who decides.
    .title = Who consents for children under 16
    .help = The program makes this sentence itself. A template or locale of your own leaves it out; put it back there.
    .what = That the legal representative consents for people under 16. When a Dutch clinic uses consent and treats people of that age.
    .when = Only when a Dutch clinic uses consent and treats people under 16.
    .why = In the Netherlands, the legal representative consents to the use of data of people under 16. What is meant for children must also be plain to them.
    .page = The section “{ $section }” of { $file } does not say who consents for children under 16.

## Cookies.

# $keys is what is missing, as in `purpose, lifetime`.
NL-TW-117A = Cookie “{ $cookie }” lacks `{ $keys }`. Visitors must know what a cookie does, how long it stays and whose it is before they consent.
    .title = Purpose, lifetime and provider of each cookie
    .help = Write `{ $keys }` in this `[[website.cookie]]`. `lifetime` is for example `13 months` or `session`; `provider` is the name of a recipient.
    .what = The purpose and the lifetime of each cookie, and the third parties behind it. For marketing cookies, and for analytics cookies that are not privacy friendly.
    .when = Only when a Dutch website uses marketing cookies, or analytics cookies that are not privacy friendly.
    .why = These cookies need consent, and consent only means something when visitors know what it is for. According to the Court of Justice, the lifetime and the third parties are part of that (C-673/17).
    .page = The section “{ $section }” of { $file } does not give the purpose, the lifetime or the third party of a cookie.

## Rules of the format. The message is a title of at most eight words: what must be so.

DEF-01 = Valid TOML
    .what = The definition can be read as TOML: every text is closed, no key occurs twice.
    .why = What cannot be read for certain must not reach a page.

DEF-02 = Text in UTF-8
    .what = Every file that is read is text in UTF-8 encoding.
    .why = In another encoding, letters such as ë turn into other signs.

DEF-03 = Only known keys
    .what = Every key is one of the format; every language is a language tag such as `nl`.
    .why = A misspelt key otherwise does nothing, and nobody notices. You then think that something is on the page, and it is not.

DEF-04 = The right kind of value
    .what = Text, numbers, dates, lists and tables are where the format asks for them.
    .why = A value of another kind can be understood in more than one way.

DEF-05 = Known words
    .what = Where the format has a list of words, the value is one of them. Names are in small letters, texts on one line.
    .why = These words decide what the page says and which law is checked.

DEF-06 = Only names that exist
    .what = Every activity, recipient and category of data that is named is in the definition or built in.
    .why = Otherwise the page lacks whoever or whatever was meant.

DEF-07 = Values as they should be spelt
    .what = Periods, addresses, telephone numbers, countries, languages, names and provisions of law are spelt so that they can be understood.
    .why = An address with an error reaches nobody. And if a period cannot be read, the page cannot give it in two languages.

DEF-08 = Every text in every language
    .what = Every text for people is there in every language of the statement.
    .why = The pages must say the same; no page falls back to another language.

DEF-09 = No empty values
    .what = Every key in the definition has a value.
    .why = An empty text leaves a gap on the page.

DEF-10 = Keys that the format needs
    .what = Keys without which a table means nothing, such as `languages` under `[statement]`.
    .why = Without these keys the definition cannot be read, and so it cannot be checked.

DEF-11 = One activity for each name
    .what = No two activities have the same `id`, or the same `use` without an `id`.
    .why = Other parts of the definition, and links on the page, use that name to point at an activity.

DEF-12 = Shared parts that can be read
    .what = The file that `extends` names exists, lies within the project, is text, and does not lead back to itself.
    .why = Without the shared part the definition is not complete.

DEF-13 = Only safe Markdown
    .what = Texts in Markdown have paragraphs, lists, emphasis and links, and nothing else.
    .why = HTML and pictures can run code or call another website, and a heading breaks the structure of the page.

DEF-14 = A known version of the format
    .what = `format` names a version that this program knows.
    .why = In another version the same keys can mean something else.

DEF-15 = A form of address that a language has
    .what = Where a statement chooses a `register`, at least one of its languages has words in that form of address.
    .why = Otherwise the choice changes nothing, and the page addresses its readers in another way than was meant.

## Rules of the house style. The message is a title of at most eight words.

APP-01 = Colours that can be read
    .what = The colours of `[appearance]` have enough contrast where the page uses them: at least 4.5 (WCAG AA).
    .why = Many people do not see well, and everybody reads on a telephone in the sun. Information that cannot be read has not been given.

APP-02 = A logo that a page can carry
    .what = The file that `logo` names exists, lies within the project, is an SVG, PNG, JPEG or WebP of at most 16 KB, and an SVG holds nothing but a drawing.
    .why = The logo is part of the page itself: the page calls no other website, and stays small.

## Rules about findings that a clinic accepts on purpose, with `[[allow]]`. The message is a title of at most eight words.

ALLOW-01 = Only accept what is found
    .what = Every `[[allow]]` accepts something that is really found.
    .why = An `[[allow]]` that is left over can hide the same finding later, without anybody deciding.

ALLOW-02 = Accepted only until a day
    .what = No `[[allow]]` is past its `until`.
    .why = A finding is accepted for a reason, and reasons pass. After that day somebody must look again.

ALLOW-03 = What the law requires only until a day
    .what = An `[[allow]]` for an error about required information (articles 13 and 14 GDPR) has an `until`.
    .why = The law requires that information. You can put its absence off for a reason, but not accept it for good.

ALLOW-04 = Only accept rules of law that exist
    .what = The `rule` of every `[[allow]]` is a rule that can be accepted, spelt as in the finding.
    .why = A misspelt rule accepts nothing, and what cannot be read is not a matter of opinion.

## Rule of the baseline: findings that are not shown for now. The message is a title of at most eight words.

BASE-01 = Only known findings that are still there
    .what = The baseline has no finding that has been settled since.
    .why = A finding that is left over in the baseline can hide the same error later, without anybody deciding.

## Rules of the templates. The message is a title of at most eight words.

TPL-01 = Templates that can be read
    .what = Every template follows the rules of Tera.
    .why = With a template that cannot be read, no page can be made.

TPL-02 = Templates that can be filled in
    .what = A template only asks for names that it gets, also where it seldom comes.
    .why = A page that is half made must not be published.

TPL-03 = No templates that do nothing
    .what = Every file in `templates` replaces a built-in template, or another template includes it.
    .why = With a wrong name nothing changes, and nobody notices.

## Rules of the written pages, which are read back before they are kept. The message is a title of at most eight words.

VER-01 = Every required section on the page
    .what = Each section that the law asks for is on every written page, under a heading.
    .why = A definition can be complete and its page not: a template of your own may leave a section out.

VER-02 = No empty section
    .what = No heading is without text below it.
    .why = A heading without text promises something and tells nothing.

VER-03 = Every required sentence on the page
    .what = The sentences that fulfil a requirement are on every written page, word for word.
    .why = What has been approved must also be what people read.

VER-04 = The same facts in every language
    .what = Every name, date and period, every address and every article is on the page in every language.
    .why = Nobody should learn less because of the language they read.

## Rules of the settings. The message is a title of at most eight words.

SET-01 = Valid settings in verklaar.toml
    .what = `verklaar.toml` has known settings with values that they can have.
    .why = A misspelt setting does nothing, unnoticed.

SET-02 = A weight for rules that exist
    .what = Every name under `[severity]` is the name of a rule, spelt as in the finding.
    .why = With a misspelt rule nothing changes, and nobody notices.

SET-03 = A weight that a rule can have
    .what = `[severity]` does not lower an error about required information (articles 13 and 14 GDPR). Nor an error about what cannot be read, made or shown. A rule with a source that has not been verified does not become an error.
    .why = With less weight, a page can lack what the law requires, or be broken. And an error must be certain.
