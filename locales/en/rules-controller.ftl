### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Which regime, and who is the controller.

CTRL-01 = A missing full legal name is reported as ART13-1-A-ID.
    .title = Full legal name of the controller is missing

CTRL-07 = A missing representative in the EU is reported as ART13-1-A-REP.
    .title = A clinic outside the EEA without a representative

CTRL-08 = If the essence of the arrangement with a joint controller is missing, that is reported as ART26-2.
    .title = Joint controllers without the essence of their arrangement

CLASS-01 = No regime is chosen, so it is not known which law applies to the care. The retention period of records, the exception for special categories of personal data and some rights depend on it.
    .title = The regime of the care is not chosen
    .help = Write `regime` under `[care]`: `wgbo`, `other-care` or `no-care` in the Netherlands, `be-care` or `no-care` in Belgium. Is it different for one activity? Then write `regime` there too.
    .what = Nothing says under which regime the care falls: not in `[care]` and not in the activity.
    .why = A record under the WGBO is kept for 20 years, another record for as long as you can justify. Without a regime, neither can be checked.

CLASS-01-activity = Activity “{ $activity }” has no regime, while other activities have one. The retention period and people’s rights depend on it.
    .help = Write `regime` in this activity, or under `[care]` for all activities that say nothing else.

CLASS-02 = Activity “{ $activity }” is done by a physician or dentist, but does not fall under the WGBO here. What physicians and dentists do always falls under the WGBO, even when it is cosmetic.
    .title = A physician or dentist outside the WGBO
    .help = Write `regime = "wgbo"` in this activity. Do others do part of it? Then make that an activity of its own.
    .what = A physician or dentist does it, and the regime is not `wgbo`. That is in `performed-by`, or everyone in `[[care.practitioner]]` is a physician or dentist. In the Netherlands only.
    .why = Under the WGBO other rules apply: a record of 20 years, and more rights for patients. Otherwise people read the wrong rules.

CLASS-02-clinic = All your practitioners are physicians or dentists, but the regime of the clinic is not the WGBO. What they do always falls under the WGBO, even when it is cosmetic.
    .help = Write `regime = "wgbo"` under `[care]`.

CLASS-03 = “{ $words }” belongs to care under the WGBO, and this does not fall under the WGBO. People will expect the rights and periods of that act.
    .title = Words of the WGBO outside the WGBO
    .help = Write “client” and “client record”. Does the care fall under the WGBO after all? Then write `regime = "wgbo"`.
    .what = A text of yours speaks of patients, a medical record, a treatment contract or the WGBO. The regime is `other-care` or `no-care`. In the Netherlands only.
    .why = These words promise the protection of an act that does not apply, or show that the regime is wrong.

# $law is the provision as it was written, as in `WIB 92 315`.
CLASS-04 = “{ $law }” is the law of the other country. It does not apply to this clinic.
    .title = Law of the wrong country
    .help = Name the act of the country of `jurisdiction`, or change `jurisdiction` under `[statement]`.
    .what = A regime, an act, a citizen service number or a text belongs to Dutch law, in a Belgian statement. Or the other way round.
    .why = People then read about duties and rights that do not exist for them.

# $regime is the word in the definition, as in `wgbo`.
CLASS-04-regime = The regime `{ $regime }` belongs to the law of the other country. It does not apply to this clinic.
    .help = Write `regime = "be-care"` for care in Belgium, `wgbo` or `other-care` for care in the Netherlands; or change `jurisdiction` under `[statement]`.

CLASS-04-bsn = Activity “{ $activity }” uses the BSN. That is a Dutch number, and a Belgian clinic may not use it.
    .help = Use `national-number` in place of `bsn`, if a Belgian act asks for it. Otherwise leave it out.

CLASS-04-words = “{ $words }” belongs to the law of the other country. It does not apply to this clinic.
    .help = Take this out, or name the act of your own country. Do you treat people from across the border? Then write `cross-border = true` under `[care]`.

# $treatment is the treatment in the clinic’s words, as in `laser`.
CLASS-05 = Activity “{ $activity }” is about “{ $treatment }”, but has the regime `no-care`. Such a treatment carries risks and is at least care under the Wkkgz.
    .title = A treatment with risks not counted as care
    .help = Write `regime = "other-care"`, or `wgbo` if a physician does it.
    .what = You give treatments with laser, IPL, injectables or peeling, by `treatments` or the texts of an activity. The regime is `no-care`. In the Netherlands only.
    .why = For care under the Wkkgz there must be a complaints officer and a dispute resolution body, and people must know them.

# $treatments is a list of words of the definition, as in `laser, ipl`.
CLASS-05-clinic = You give `{ $treatments }`, but the regime of the clinic is `no-care`. Such treatments carry risks and are at least care under the Wkkgz.
    .help = Write `regime = "other-care"` under `[care]`, or in the activities for these treatments; `wgbo` if a physician does them.

# $name is the legal name as given, as in `Huidpunt Noord`.
CTRL-02 = “{ $name }” has no legal form. A trade name alone does not say which legal person is responsible.
    .title = The legal form is missing
    .help = Write `legal-form` under `[controller]`, as in `legal-form = "bv"`. A sole proprietorship needs `owner` too.
    .what = There is a full legal name, but no `legal-form`, and the name does not show one. For a sole proprietorship: no `owner`.
    .why = People must be able to see who is responsible: a company, partners, or a person with a name.

# $name is the legal name as given.
CTRL-02-owner = “{ $name }” is a sole proprietorship, and its owner is not named. The owner is the controller.
    .help = Write `owner` under `[controller]`: the first and last name of the owner.

CTRL-03 = There is no postal address. People cannot write to you or visit you, and cannot see where you are established.
    .title = The postal address is missing
    .help = Write `address` under `[controller]` with `street`, `postal-code`, `city` and `country`.
    .what = The clinic has other contact details, but no address. For a Belgian web shop it is an error; for a Dutch one NL-BW-315D asks for the address.
    .why = With an address, the contact details are complete: not everybody has e-mail, and a seller must say where it is.

CTRL-04 = You collect data online, but there is no e-mail address and no form. People must be able to use their rights electronically too.
    .title = Rights cannot be used electronically
    .help = Write `email` or `form` under `[controller]`.
    .what = Data come in through the website, and there is no e-mail address and no form. And that while `channels` does promise one.
    .why = People who give data with one click should not have to write a letter to use their rights.

# $register is the kind of registration: `kvk` or `kbo`.
CTRL-05 = There is no number in the trade register. With that number it is certain who the clinic is.
    .title = The number in the trade register is missing
    .help = Write `register` under `[controller]`, with `kind = "{ $register }"` and `number`.
    .what = A clinic in the Netherlands gives no KvK number, or one in Belgium no KBO number. For a Dutch web shop NL-BW-315D asks for it.
    .why = Names look alike; a number in the register belongs to one business.

# $domain is what stands behind the @, as in `gmail.com`.
CTRL-06 = The only e-mail address for privacy is at { $domain }, a mailbox for consumers. People write about their health there, and with such a provider you have no data processing agreement.
    .title = A consumer mailbox for questions about privacy
    .help = Use an address at your own domain, with a provider that signs a data processing agreement.
    .what = All e-mail addresses of `[controller]`, `[privacy-contact]` and `[dpo]` are at a provider of free or consumer mailboxes.
    .why = The provider then works for you without a contract. It can read along, and keep the mail outside the EEA.

# $register is the kind of registration: `kvk` or `kbo`.
CTRL-09 = The registration is of the kind `{ $register }`, but the clinic is in the other country. These contradict each other.
    .title = Trade register and country contradict each other
    .help = Write `kind = "kvk"` for a clinic in the Netherlands and `kind = "kbo"` for one in Belgium. Or correct `country` in `address`.
    .what = There is a KvK number with an address in Belgium, or a KBO number with an address in the Netherlands.
    .why = Whoever looks the clinic up finds nobody, or somebody else.

CTRL-10 = “{ $words }”: a clinic is not the processor of the data of its own patients, but the controller. It decides why and how they are used.
    .title = The clinic is called a processor
    .help = Write “controller” in place of “processor”. A processor is a company that works on your instructions.
    .what = A text of yours calls the clinic the processor of the data of its patients.
    .why = A processor has other duties. Whoever reads this looks for the controller somewhere else.

# $name is the name as given under `[controller]`.
CTRL-11 = “{ $words }” is not how the name is spelt elsewhere: “{ $name }”. With two spellings people think of two clinics.
    .title = The clinic’s name is spelt in different ways
    .help = Write “{ $name }”. Is the other spelling a name of its own? Then add it to `trade-names` under `[controller]`.
    .what = A text of yours has the clinic’s name with the same letters, but other capitals, spaces or hyphens. Or it calls the clinic by the first words of its name only.
    .why = With one name there is no doubt about who is meant.

# $name is the name as given under `[controller]`.
CTRL-11-short = “{ $words }” is only a part of the clinic’s name, “{ $name }”. With two names people think of two clinics.
    .help = Write the name in full, or “we”. Is that a name of the clinic too? Then add it to `trade-names` under `[controller]`.

CTRL-12 = An independent practitioner works in the clinic, and nothing says who the controller of the records is. That can be the clinic, the practitioner, or both.
    .title = Independent practitioners: whose records are they
    .help = Write `file-controller` for this practitioner: `clinic`, `practitioner` or `joint`. With `joint`, add a `[[controller.joint]]`.
    .what = A `[[care.practitioner]]` with `works-as = "independent"` has no `file-controller`.
    .why = People must know whom to ask for their record, even after the practitioner has left.

# $name is the legal person as given, as in `Huidpunt Zuid B.V.`
CTRL-13 = “{ $name }” runs a location, but the statement does not say what it is responsible for. People then do not know who has their data.
    .title = A second legal person without a role
    .help = Add `[[controller.joint]]` with this name, `contact` and `essence`. Or say in a `[[clause]]` with `section = "controller"` what that legal person is responsible for.
    .what = A location has a `legal-name` of another: not the controller, not a joint one, and not a recipient either. No `[[clause]]` about the controller names it.
    .why = One statement for several legal persons must say which of them is responsible for what.

## The data protection officer.

DPO-03 = If the contact details of the data protection officer are missing, that is reported as ART13-1-B.
    .title = The data protection officer cannot be reached

# $patients is the number as given.
DPO-01 = You have { $patients } patients in one system, and no data protection officer (DPO). Above 10,000 registered patients, or patients a year, an officer is required.
    .title = Officer required by the number of patients
    .help = Appoint an officer, and write `[dpo]` in the definition with at least `email`.
    .what = There is no `[dpo]`; `patients` or `patients-per-year` is above 10,000, `one-system` is true, and `solo` is not. In the Netherlands only.
    .why = The Dutch Data Protection Authority calls this large scale. An independent officer must then watch over the data.

DPO-02 = A clinic of this kind always processes health data on a large scale, and there is no data protection officer (DPO). An officer is required.
    .title = Officer required by the kind of clinic
    .help = Appoint an officer, and write `[dpo]` in the definition with at least `email`.
    .what = There is no `[dpo]`, and the clinic is a hospital, an out-of-hours GP post, a care group, or a pharmacy with `solo = false`. In Belgium: a hospital.
    .why = The supervisory authority always calls this large scale. An independent officer must then watch over the data.

DPO-04 = The text names “{ $words }”, but there is no data protection officer (DPO) here. People then look for someone who does not exist.
    .title = An officer who does not exist
    .help = Write `[dpo]` in the definition if there is an officer. Otherwise write “privacy contact” in the text, and `[privacy-contact]` in the definition.
    .what = A text of yours speaks of the data protection officer, the FG or the DPO, and there is no `[dpo]`.
    .why = The title stands for an independent person with duties in law. Whoever names an officer but does not have one misleads people.

# $role is the word in the definition, as in `owner`.
DPO-05 = The data protection officer (DPO) is also `{ $role }`. Such a person has to check their own decisions.
    .title = The officer has a conflict of interests
    .help = Appoint somebody else, inside or outside the clinic, and take the role out of `other-roles`.
    .what = According to `other-roles` the officer is also `owner`, `director`, `manager`, `head-of-it`, `head-of-marketing`, `head-of-personnel` or `treating-lead`.
    .why = The officer must be independent of those who decide about the data.

DPO-06 = The data protection officer (DPO) is not registered with the Dutch Data Protection Authority. The law asks for that.
    .title = The officer is not registered
    .help = Register the officer with the supervisory authority and write `registered = true` under `[dpo]`.
    .what = The key `registered` under `[dpo]` is `false`.
    .why = The supervisory authority must be able to reach the officer directly.

DPO-06-be = The data protection officer (DPO) is not registered with the Belgian Data Protection Authority. The law asks for that.
    .help = Register the officer with the supervisory authority and write `registered = true` under `[dpo]`.

# $role is the word in the definition, as in `front-desk`.
DPO-07 = The data protection officer (DPO) is also `{ $role }`, and a clinic of this size does not need an officer. Whoever bears the title must meet all requirements for an officer.
    .title = The title of officer without independence
    .help = Write `[privacy-contact]` in place of `[dpo]`, and “privacy contact” in your texts. Or appoint somebody who is independent.
    .what = According to `other-roles` the officer has another role, and by the number of patients or by `solo` no officer is required.
    .why = The same rules apply to a voluntary officer as to a required one. They do not apply to a privacy contact.

# $email is the address of the officer.
DPO-08 = { $email } looks like the general mailbox of the clinic. Messages to the data protection officer (DPO) are confidential.
    .title = The officer shares the general mailbox
    .help = Give the officer an address whose messages others do not read, such as `fg@` before your own domain.
    .what = The `email` under `[dpo]` is that of the clinic or a location, or begins like that of a front desk: `info@`, `balie@`. In the Netherlands only.
    .why = The officer has a duty of confidentiality. That is not possible in a mailbox that the desk reads.

DPO-09 = The data protection officer (DPO) and the complaints officer for care can be reached in the same way. The two tasks do not go together.
    .title = The officer decides on complaints
    .help = Give the complaints officer a name and address of their own under `[complaints]`.
    .what = `[complaints] officer` has the e-mail address or the name of `[dpo]`. Or a text says that the officer decides on complaints.
    .why = The data protection officer advises and watches, but must not decide. Complaints about care go to somebody else.

DPO-09-words = “{ $words }” makes the data protection officer (DPO) the one who decides. The officer advises; the clinic decides.
    .help = Write that people can ask the officer questions, and that the clinic answers a request or complaint.

DPO-10 = It is not known how many patients you have. Above 10,000 patients in one system a data protection officer (DPO) is required.
    .title = Unknown whether an officer is required
    .help = Write `patients` under `[care]`: everyone whose record you still keep.
    .what = There is no `[dpo]`, and the definition does not say enough to know whether an officer is required. In the Netherlands only.
    .why = Without these facts, the program cannot check that duty.

DPO-10-solo = It is not known whether one pharmacist works here alone. If not, a data protection officer (DPO) is required.
    .help = Write `solo = true` or `solo = false` under `[care]`.

DPO-10-system = You have more than 10,000 patients. If their data are in one information system, a data protection officer (DPO) is required.
    .help = Write `one-system = true` or `one-system = false` under `[care]`.

## Categories of data.

DATA-02 = An activity without data is reported as ART14-1-D.
    .title = An activity does not say which data

# $data is the name of the category, as in `favourite-tea`.
DATA-01 = The category “{ $data }” is in no activity. You do not collect it, or an activity is missing.
    .title = A category of data used nowhere
    .help = Add it to the `data` of an activity, or take `[data.{ $data }]` out.
    .what = `[data.…]` describes a category of data that no activity names.
    .why = Data may only be collected for a purpose.

# $data is the name of the category.
DATA-03 = The category “{ $data }” says something about health by its name, but is not marked as such. Data that only hint at health count too.
    .title = Health data that are not marked as such
    .help = Write `special = "health"` under `[data.{ $data }]`. The activities that use it then need `special` too.
    .what = The name of a category is about health, medication, skin problems or something similar, and `special` is missing.
    .why = You may only use health data under an exception of article 9. Without that mark, the statement does not name that exception.

# $data is the name of the category, as in `ip-address`.
DATA-04 = “{ $words }” is in activity “{ $activity }”, which uses `{ $data }`. Those are personal data: they can lead to a person.
    .title = Online data that are called anonymous
    .help = Take this out. Do you make the data anonymous later? Then say when, and write `then = "anonymise"` with the retention period.
    .what = A text calls data anonymous or not personal data, and the activity uses an IP address, a cookie number or a device.
    .why = Whoever thinks that data are anonymous will not use their rights.

DATA-05 = Activity “{ $activity }” uses the citizen service number (BSN) and names no act that prescribes it. You may only use the BSN where an act says so.
    .title = The BSN without an act that prescribes it
    .help = Use the BSN in `identity-check` or `insurance-claims`. Or write `basis = "legal-obligation"` with `law`, such as `law = "Wabvpz 5"`, if that act asks for it here.
    .what = An activity uses the BSN, and its legal bases do not name the Wabvpz, and not the Zvw either.
    .why = This number opens many records. That is why a contract or an interest is not enough.

DATA-06 = Activity “{ $activity }” uses the citizen service number (BSN), but is not care. Only a health-care provider may use the BSN of clients.
    .title = The BSN without care
    .help = Take the BSN out of `data`. Is it care after all? Then write its `regime`.
    .what = An activity uses the BSN, and its regime, or that of the whole clinic, is `no-care`.
    .why = You may only use the BSN where an act says so, and no act says so here.

DATA-07 = Activity “{ $activity }” uses the citizen service number (BSN), while all your care is cosmetic and none is insured. It is not certain whether the law allows that.
    .title = The BSN in purely cosmetic care
    .help = Ask a lawyer. Is the answer no or not certain? Then take the BSN out of `data`.
    .what = An activity uses the BSN, with `insured = false` and `cosmetic = "only"` under `[care]`.
    .why = The duty to use the BSN was written for care that serves health. It is an open question whether cosmetic care belongs to that.

DATA-08 = Activity “{ $activity }” uses the citizen service number (BSN) with consent. Consent cannot allow the use of the BSN.
    .title = The BSN with consent
    .help = Write `basis = "legal-obligation"` with `law = "Wabvpz 5"` if you are a health-care provider. Otherwise take the BSN out of `data`.
    .what = An activity uses the BSN, rests on consent, and names no act that prescribes the number.
    .why = Only an act can allow the use of the BSN; people cannot do so themselves.

DATA-09 = Activity “{ $activity }” uses the citizen service number (BSN) for another purpose than the act gives it for. The BSN is for care and its payment.
    .title = The BSN for another purpose
    .help = Take the BSN out of `data` in this activity.
    .what = An activity uses the BSN for marketing, a newsletter, a web shop, reviews or letters about appointments.
    .why = Every use that the act does not ask for makes misuse of the number easier.

DATA-10 = Activity “{ $activity }” keeps a copy of an identity document. Looking at it and noting its kind and number is enough.
    .title = A copy of an identity document
    .help = Use `identity-document-number` in place of the copy, and destroy the copies that you have.
    .what = A category of data, or a text of an activity, is about a copy or scan of an identity document. For others than patients it is a warning. Of staff, the law asks for a copy.
    .why = A copy shows more than is needed, and helps whoever wants to commit identity fraud.

DATA-10-words = “{ $words }”: in activity “{ $activity }” you keep a copy of an identity document. Looking at it and noting its kind and number is enough.
    .help = Change the text and the practice: note the kind and number of the document, and make no copy.

# $data is the name of the category, as in `gender`.
DATA-11 = Activity “{ $activity }” makes `{ $data }` compulsory, and does not say why. Addressing people is not a reason.
    .title = Gender or title required without necessity
    .help = Take `{ $data }` out of `data`. Is it needed for the care? Then say in `note` why.
    .what = An appointment, a newsletter or a web shop asks for gender or title. It does not say that people may leave it out, and no text of the activity says why it is needed.
    .why = Data must be necessary. A polite letter can do without.

# $data is the name of the category, as in `gender`.
DATA-11-untold = Activity “{ $activity }” asks for `{ $data }` and does not say why, nor that people may leave it out. Addressing people is not a reason.
    .help = Take `{ $data }` out of `data`, or write `provision = "voluntary"`. Is it needed for the care? Then say in `note` why.

# $data is the name of the category.
DATA-12 = Activity “{ $activity }” uses criminal data (`{ $data }`) and names no ground for that in the Dutch GDPR Implementation Act (UAVG). A legal basis alone is not enough.
    .title = Criminal data without a ground of their own
    .help = Write the ground as `law`, such as `law = "UAVG 33 lid 2 onder b"`. Is there no ground? Then take `{ $data }` out.
    .what = An activity uses criminal data, and names none of articles 31 to 33 of the UAVG. In the Netherlands only.
    .why = You may only use data about offences where the UAVG allows it.

# $data is the name of the category.
DATA-13 = Activity “{ $activity }” uses `{ $data }`, and nothing lifts the ban on that. The exception for care only covers such data beside health data that the care needs.
    .title = Origin, religion or sexual life without a ground
    .help = Does good care need it? Then write the ground as `special-law`, such as `special-law = "UAVG 30 lid 5"`. Otherwise ask for explicit consent, or take `{ $data }` out.
    .what = An activity uses ethnic origin, religion or sexual life with the exception for care or public interest. It is not care with health data, and names none of articles 25, 26, 27 and 30 of the UAVG. In the Netherlands only.
    .why = These data can lead to discrimination. Each use needs an exception that is written for it.

# $data is the name of the category.
DATA-14 = Activity “{ $activity }” recognises people by their body (`{ $data }`), and does not say why that is necessary. For a door or a desk, a card or a name is enough.
    .title = Biometric data without recorded necessity
    .help = Take `{ $data }` out. Is it really necessary for authentication or security? Record why, and write `special-law = "UAVG 29"`.
    .what = An activity uses biometric data to let people in or check them in. It does not name article 29 of the UAVG. In the Netherlands only.
    .why = Nobody can change a fingerprint once it has leaked.

# $data is the name of the category.
DATA-15 = Activity “{ $activity }” uses genetic data (`{ $data }`) of relatives. As a rule, you may only use genetic data for the person from whom they come.
    .title = Genetic data of relatives
    .help = Take `relative` out of `subjects`. Does the exception for a serious medical interest apply? Then write `special-law = "UAVG 28 lid 2"`.
    .what = An activity uses genetic data, has relatives among its `subjects`, and does not name article 28 of the UAVG. In the Netherlands only.
    .why = Relatives do not always know what runs in the family, and not everyone wants to know.

# $data is the name of the category.
DATA-16 = “{ $words }” does not say which data “{ $data }” are. Readers must be able to see what you have about them.
    .title = A vague name for data
    .help = Name the data in `label`, such as “allergies and medicines”. Is it too much for one category? Make a few of it.
    .what = A name is no more than “other data”, “medical data” or something similar.
    .why = Anything can hide behind a vague word.

# $data is the name of the category.
DATA-17 = Activity “{ $activity }” uses `{ $data }`, which is about somebody other than the patient, while `subjects` only names patients. You must inform that other person too.
    .title = Data of others than the patient
    .help = Add whose data they are to `subjects`: `relative`, `guardian`, `practitioner` or `employee`. Say with `source` from whom you have them.
    .what = A category of data is about relatives, a contact person, a referrer or staff. The activity only has patients, clients or customers as `subjects`.
    .why = People whose data you get from somebody else have the same rights, and know nothing yet.

DATA-18 = Activity “{ $activity }” uses photographs both for the care and to show to others. Those are two purposes, with another legal basis and period.
    .title = Photographs for record and publicity in one
    .help = Make two activities: `file-photos` for the record and `publicity-photos` with explicit consent. Take `media` out of the first.
    .what = An activity with photographs rests on care or a legal obligation. It also shows them on a website, on social media or in print.
    .why = People can be treated without others seeing their photographs. They must be able to refuse the one and have the other.

DATA-18-publicity = Activity “{ $activity }” shows photographs to others, but also rests on care or a legal obligation. Publicity needs explicit consent, and nothing else.
    .help = Leave only `basis = "consent"` with `special = "explicit-consent"` here. Photographs for the record belong in `file-photos`.

DATA-18-words = “{ $words }”: activity “{ $activity }” uses photographs both for the care and to show to others. Those are two purposes, with another legal basis and period.
    .help = Take this out of the text, and add the activity `publicity-photos` with explicit consent.

DATA-19 = “{ $words }” is not true: this statement is also about special categories of personal data. Stricter rules apply to those, and people must know that.
    .title = Special categories of personal data are denied
    .help = Take the sentence out. The page itself says which special categories of personal data you use, and why that is allowed.
    .what = A text says that no special or sensitive data are used, and an activity does use them. If nothing is said about them, that is reported as ART13-1-C-ART9.
    .why = Health data are special categories of personal data. A statement that denies that misleads people about their protection.
