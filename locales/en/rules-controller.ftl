### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Which regime, and who is the controller.

CTRL-01 = A missing legal name is told as ART13-1-A-ID.
    .title = The controller has no legal name

CTRL-07 = A missing representative in the EU is told as ART13-1-A-REP.
    .title = A clinic outside the EEA has no representative

CTRL-08 = A missing essence of the arrangement with a joint controller is told as ART26-2.
    .title = Joint controllers without the essence of their arrangement

CLASS-01 = No regime is given, so it is not known which law governs the care. How long files are kept, the special-category exception and some rights depend on it.
    .title = The regime of the care is not chosen
    .help = Write `regime` under `[care]`: `wgbo`, `other-care` or `no-care` in the Netherlands, `be-care` or `no-care` in Belgium. Different for one activity? Write `regime` there too.
    .what = Nothing says under which regime the care is given: not `[care]`, and not the activity.
    .why = A file under the WGBO is kept for 20 years, a file outside it for as long as you can justify. Without the regime neither can be checked.

CLASS-01-activity = Activity “{ $activity }” has no regime, while other activities have one. How long its data are kept and which rights people have depend on it.
    .help = Write `regime` in this activity, or under `[care]` for all activities that do not say otherwise.

CLASS-02 = Activity “{ $activity }” is done by a physician or dentist, but does not fall under the WGBO here. What physicians and dentists do always falls under the WGBO, also when it is cosmetic.
    .title = A physician or dentist outside the WGBO
    .help = Write `regime = "wgbo"` in this activity. If others do part of it, make that an activity of its own.
    .what = A physician or dentist does it, by `performed-by` or because all of `[[care.practitioner]]` are, and the regime is not `wgbo`. Dutch law only.
    .why = Under the WGBO other rules apply: a duty to keep a file for 20 years, and more rights for patients. People would be told the wrong ones.

CLASS-02-clinic = All your practitioners are physicians or dentists, but the regime of the clinic is not the WGBO. What they do always falls under the WGBO, also when it is cosmetic.
    .help = Write `regime = "wgbo"` under `[care]`.

CLASS-03 = “{ $words }” belongs to care under the WGBO, and this is not given under the WGBO. People will expect the rights and periods of that act.
    .title = Words of the WGBO outside the WGBO
    .help = Write “client” and “client record”. If the care does fall under the WGBO, write `regime = "wgbo"`.
    .what = A text of yours speaks of patients, a medical record, a treatment contract or the WGBO, where the regime is `other-care` or `no-care`. Dutch law only.
    .why = These words promise the protection of an act that does not apply, or show that the regime is wrong.

# $law is the provision as it was written, as in `WIB 92 315`.
CLASS-04 = “{ $law }” is the law of the other country. It does not apply to this clinic.
    .title = Law of the wrong country
    .help = Cite the act of the country of `jurisdiction`, or change `jurisdiction` under `[statement]`.
    .what = A regime, an act, a citizen service number or a text belongs to Dutch law in a Belgian statement, or the other way round.
    .why = People would be told about duties and rights that they do not have.

# $regime is the word in the definition, as in `wgbo`.
CLASS-04-regime = The regime `{ $regime }` belongs to the law of the other country. It does not apply to this clinic.
    .help = Write `regime = "be-care"` for care in Belgium, `wgbo` or `other-care` for care in the Netherlands; or change `jurisdiction` under `[statement]`.

CLASS-04-bsn = Activity “{ $activity }” uses the BSN. That is a Dutch number, which a Belgian clinic has no ground to use.
    .help = Use `national-number` in place of `bsn`, if a Belgian act asks for it. Otherwise leave it out.

CLASS-04-words = “{ $words }” belongs to the law of the other country. It does not apply to this clinic.
    .help = Take this out, or name the act of your own country. If you treat people from across the border, write `cross-border = true` under `[care]`.

# $treatment is the treatment in the clinic’s words, as in `laser`.
CLASS-05 = Activity “{ $activity }” is about “{ $treatment }”, but has the regime `no-care`. Such a treatment carries risks and is care in the sense of the Wkkgz at least.
    .title = A treatment with risks counted as no care
    .help = Write `regime = "other-care"`; or `wgbo` if a physician does it.
    .what = Laser, IPL, injectables or peeling are given, by `treatments` or by the texts of an activity, and the regime is `no-care`. Dutch law only.
    .why = For care under the Wkkgz there must be a complaints officer and a dispute body, and people must be told of them.

# $treatments is a list of words of the definition, as in `laser, ipl`.
CLASS-05-clinic = You give `{ $treatments }`, but the regime of the clinic is `no-care`. Such treatments carry risks and are care in the sense of the Wkkgz at least.
    .help = Write `regime = "other-care"` under `[care]`, or in the activities for these treatments; `wgbo` if a physician does them.

# $name is the legal name as given, as in `Huidpunt Noord`.
CTRL-02 = “{ $name }” stands without a legal form. A trade name alone does not tell which legal person answers for the data.
    .title = The legal form of the controller is missing
    .help = Write `legal-form` under `[controller]`, as in `legal-form = "bv"`. For a sole proprietor add `owner`.
    .what = There is a legal name, but no `legal-form`, and the name does not show one. For a sole proprietor: no `owner`.
    .why = People must be able to see who answers for their data: a company, partners, or a person with a name.

# $name is the legal name as given.
CTRL-02-owner = “{ $name }” is a sole proprietorship, and its owner is not named. The owner is the controller in person.
    .help = Write `owner` under `[controller]`: the first and last name of the owner.

CTRL-03 = There is no postal address. People cannot write or come to you, and cannot see where you are established.
    .title = The postal address is missing
    .help = Write `address` under `[controller]` with `street`, `postal-code`, `city` and `country`.
    .what = The controller has other contact details, but no address. For a Belgian web shop it is an error; for a Dutch one NL-BW-315D asks for the address.
    .why = Contact details with an address are complete: not everybody has e-mail, and a seller must say where it is.

CTRL-04 = You collect data online, but there is no e-mail address and no form. People must be able to use their rights electronically too.
    .title = No electronic way to use one’s rights
    .help = Write `email` or `form` under `[controller]`.
    .what = Data are collected through the website, and neither an e-mail address nor a form is given, although `channels` promises one.
    .why = Who gives data with a click must not have to write a letter to get them back.

# $register is the kind of registration: `kvk` or `kbo`.
CTRL-05 = There is no number in the trade register. It shows with certainty who the clinic is.
    .title = The number in the trade register is missing
    .help = Write `register` under `[controller]`, with `kind = "{ $register }"` and `number`.
    .what = A clinic in the Netherlands gives no KvK number, or one in Belgium no KBO number. For a Dutch web shop NL-BW-315D asks for it.
    .why = Names look alike; a number in the register belongs to one business only.

# $domain is what stands behind the @, as in `gmail.com`.
CTRL-06 = The only e-mail address for privacy is at { $domain }, a mailbox for consumers. People will write about their health there, and with such a provider you have no data processing agreement.
    .title = A consumer mailbox for questions about privacy
    .help = Use an address at your own domain, with a provider that signs a data processing agreement.
    .what = All e-mail addresses of `[controller]`, `[privacy-contact]` and `[dpo]` are at a provider of free or consumer mailboxes.
    .why = The provider works for you without a contract, may read along, and may keep the mail outside the EEA.

# $register is the kind of registration: `kvk` or `kbo`.
CTRL-09 = The registration is of the kind `{ $register }`, but the clinic is in the other country. The two contradict each other.
    .title = Trade register and country contradict each other
    .help = Write `kind = "kvk"` for a clinic in the Netherlands, `kind = "kbo"` for one in Belgium; or correct `country` in `address`.
    .what = A KvK number stands with an address in Belgium, or a KBO number with one in the Netherlands.
    .why = People who look the clinic up would find nobody, or somebody else.

CTRL-10 = “{ $words }”: a clinic is not the processor of the data of its own patients, but the controller. It decides why and how they are used.
    .title = The clinic is called a processor
    .help = Write “controller” in place of “processor”. A processor is a company that works on your instructions.
    .what = A text of yours calls the clinic the processor of the data of the people it treats.
    .why = A processor has other duties. People who read this look for the controller somewhere else.

# $name is the name as given under `[controller]`.
CTRL-11 = “{ $words }” is not how the name is spelt elsewhere: “{ $name }”. With two spellings people may think of two clinics.
    .title = The clinic’s name is spelt in several ways
    .help = Write “{ $name }”. If the other spelling is a name of its own, add it to `trade-names` under `[controller]`.
    .what = A text of yours has the clinic’s name with the same letters, but other capitals, spaces or hyphens; or the clinic acts in it under the first words of its name only.
    .why = One name throughout leaves no doubt about who is meant.

# $name is the name as given under `[controller]`.
CTRL-11-short = “{ $words }” is only a part of the clinic’s name, “{ $name }”. With two names people may think of two clinics.
    .help = Write the name in full, or “we”. If the clinic goes by the short name too, add it to `trade-names` under `[controller]`.

CTRL-12 = An independent practitioner works in the clinic, and nothing says who is the controller of the files. That can be the clinic, the practitioner or both.
    .title = Independent practitioners: whose files are they
    .help = Write `file-controller` with this practitioner: `clinic`, `practitioner` or `joint`. With `joint`, add a `[[controller.joint]]`.
    .what = A `[[care.practitioner]]` with `works-as = "independent"` has no `file-controller`.
    .why = People must know whom to ask for their file, also after the practitioner has left.

# $name is the legal person as given, as in `Huidpunt Zuid B.V.`
CTRL-13 = “{ $name }” runs a location, but the statement does not say for what it answers. People cannot tell who has their data.
    .title = A second legal person without a role
    .help = Add `[[controller.joint]]` with this name, `contact` and `essence`; or say in a clause of the section `controller` what it answers for.
    .what = A location has a `legal-name` that is not the controller, no joint controller and no recipient, and no clause about the controller names it.
    .why = One statement for several legal persons must tell which of them is responsible for what.

## The data protection officer.

DPO-03 = Missing contact details of the data protection officer are told as ART13-1-B.
    .title = The data protection officer cannot be reached

# $patients is the number as given.
DPO-01 = You have { $patients } patients in one system, and no data protection officer (DPO). Above 10,000 patients on file or treated in a year an officer is required.
    .title = A data protection officer is required by number
    .help = Appoint an officer and write `[dpo]` with at least `email`.
    .what = There is no `[dpo]`; `patients` or `patients-per-year` is above 10,000, `one-system` is true, and `solo` is not. Dutch law only.
    .why = The Dutch authority calls this large scale. An independent officer must then watch over the data.

DPO-02 = A clinic of this kind always processes health data on a large scale, and there is no data protection officer (DPO). An officer is required.
    .title = A data protection officer is required by kind
    .help = Appoint an officer and write `[dpo]` with at least `email`.
    .what = There is no `[dpo]`, and the clinic is a hospital, an out-of-hours GP post, a care group, or a pharmacy with `solo = false`. In Belgium: a hospital.
    .why = The authority always calls this large scale. An independent officer must then watch over the data.

DPO-04 = The text names “{ $words }”, but there is no data protection officer (DPO) here. People would look for someone who does not exist.
    .title = A data protection officer who does not exist
    .help = Write `[dpo]` if there is one. Otherwise write “privacy contact” in the text, and `[privacy-contact]` in the definition.
    .what = A text of yours speaks of the data protection officer, the FG or the DPO, and there is no `[dpo]`.
    .why = The title stands for an independent person with duties in law. Naming one without appointing one misleads people.

# $role is the word in the definition, as in `owner`.
DPO-05 = The data protection officer (DPO) is also `{ $role }`. Such an officer would have to check their own decisions.
    .title = The officer has a conflict of interests
    .help = Appoint somebody else, inside or outside the clinic, and take the role out of `other-roles`.
    .what = `other-roles` has `owner`, `director`, `manager`, `head-of-it`, `head-of-marketing`, `head-of-personnel` or `treating-lead`.
    .why = The officer must be independent of those who decide about the data.

DPO-06 = The data protection officer (DPO) is not registered with the Dutch Data Protection Authority. The law asks for that.
    .title = The data protection officer is not registered
    .help = Register the officer with the supervisory authority and write `registered = true` under `[dpo]`.
    .what = `registered = false` stands under `[dpo]`.
    .why = The authority must be able to reach the officer directly.

DPO-06-be = The data protection officer (DPO) is not registered with the Belgian Data Protection Authority. The law asks for that.
    .help = Register the officer with the supervisory authority and write `registered = true` under `[dpo]`.

# $role is the word in the definition, as in `front-desk`.
DPO-07 = The data protection officer (DPO) is also `{ $role }`, and a clinic of this size does not need an officer. Whoever bears the title must meet all requirements of an officer.
    .title = The title of officer without the independence
    .help = Write `[privacy-contact]` in place of `[dpo]`, and “privacy contact” in your texts; or appoint somebody independent.
    .what = `other-roles` names any other role, and by the number of patients or by `solo` no officer is required.
    .why = A voluntary officer is bound by the same rules as a required one. A contact for privacy is not.

# $email is the address of the officer.
DPO-08 = { $email } looks like the general mailbox of the clinic. Messages to the data protection officer (DPO) are confidential.
    .title = The officer shares the general mailbox
    .help = Give the officer an address that others do not read, as in `fg@` before your own domain.
    .what = The `email` under `[dpo]` is that of the controller or a location, or begins as a front desk’s does: `info@`, `balie@`. Dutch law only.
    .why = The officer is bound to secrecy. In a mailbox that the desk reads, that cannot be kept.

DPO-09 = The data protection officer (DPO) and the complaints officer for care have the same contact. The two tasks do not go together.
    .title = The officer decides on complaints
    .help = Give the complaints officer a name and address of their own under `[complaints]`.
    .what = `[complaints] officer` has the e-mail address or name of `[dpo]`, or a text says that the officer decides on complaints.
    .why = The data protection officer advises and watches, and must not decide. Complaints about care go to somebody else.

DPO-09-words = “{ $words }” makes the data protection officer (DPO) the one who decides. The officer advises; the clinic decides.
    .help = Write that people can ask the officer questions, and that the clinic answers a request or complaint.

DPO-10 = It is not known how many patients you have. Above 10,000 in one system a data protection officer (DPO) is required.
    .title = Whether an officer is required is unknown
    .help = Write `patients` under `[care]`: everyone whose file you still keep.
    .what = There is no `[dpo]`, and the definition does not say enough to tell whether one is required. Dutch law only.
    .why = The program cannot check the duty without these facts.

DPO-10-solo = It is not known whether one pharmacist works here alone. If not, a data protection officer (DPO) is required.
    .help = Write `solo = true` or `solo = false` under `[care]`.

DPO-10-system = You have more than 10,000 patients. If their data are in one information system, a data protection officer (DPO) is required.
    .help = Write `one-system = true` or `one-system = false` under `[care]`.

## Categories of data.

DATA-02 = An activity without data is told as ART14-1-D.
    .title = An activity says nothing about which data

# $data is the name of the category, as in `favourite-tea`.
DATA-01 = The category “{ $data }” is used in no activity. Either it is not collected, or an activity is missing.
    .title = A category of data that is never used
    .help = Add it to the `data` of an activity, or take `[data.{ $data }]` out.
    .what = `[data.…]` defines a category that no activity lists.
    .why = Data may only be collected for a purpose.

# $data is the name of the category.
DATA-03 = The category “{ $data }” says something about health by its label, but is not marked as such. Data that only hint at health count too.
    .title = Health data that are not marked
    .help = Write `special = "health"` under `[data.{ $data }]`. The activities that use it then need `special` too.
    .what = The label of a category speaks of health, medication, skin problems and the like, and `special` is missing.
    .why = Health data may only be used under an exception of article 9. Without the mark the statement does not tell which.

# $data is the name of the category, as in `ip-address`.
DATA-04 = “{ $words }” is said of activity “{ $activity }”, which uses `{ $data }`. That is personal data: it can lead to a person.
    .title = Online data that are called anonymous
    .help = Take this out. If you make the data anonymous later, say when, and write `then = "anonymise"` with the retention.
    .what = A text calls data anonymous or not personal, and the activity uses an IP address, a cookie number or a device.
    .why = Whoever thinks that data are anonymous will not use their rights.

DATA-05 = Activity “{ $activity }” uses the citizen service number (BSN) and cites no act that prescribes it. The BSN may only be used where an act says so.
    .title = The BSN without an act that prescribes it
    .help = Use the BSN in `identity-check` or `insurance-claims`. Or write `basis = "legal-obligation"` with `law`, as in `law = "Wabvpz 5"`, if that act asks for it here.
    .what = An activity uses the BSN, and its legal bases cite neither the Wabvpz nor the Zvw.
    .why = A number that opens every file of the government asks for more than a contract or an interest.

DATA-06 = Activity “{ $activity }” uses the citizen service number (BSN), but is no care. Only a care provider may use the BSN of clients.
    .title = The BSN without care
    .help = Take the BSN out of `data`. If it is care after all, write its `regime`.
    .what = An activity uses the BSN, and its regime, or that of the whole clinic, is `no-care`.
    .why = The BSN may only be used where an act says so, and no act says so here.

DATA-07 = Activity “{ $activity }” uses the citizen service number (BSN), while all your care is cosmetic and none is insured. Whether the law allows that is not settled.
    .title = The BSN in purely cosmetic care
    .help = Ask a lawyer. If the answer is no or unsure, take the BSN out of `data`.
    .what = An activity uses the BSN, with `insured = false` and `cosmetic = "only"` under `[care]`.
    .why = The duty to use the BSN is written for care that serves health. It is doubtful whether cosmetic care belongs to that.

DATA-08 = Activity “{ $activity }” uses the citizen service number (BSN) with consent. Consent cannot allow the use of the BSN.
    .title = The BSN with consent
    .help = Write `basis = "legal-obligation"` with `law = "Wabvpz 5"` if you are a care provider. Otherwise take the BSN out of `data`.
    .what = An activity uses the BSN, rests on consent, and cites no act that prescribes the number.
    .why = Only an act can allow the use of the BSN; people cannot do so themselves.

DATA-09 = Activity “{ $activity }” uses the citizen service number (BSN) for another purpose than the act has. The BSN is for care and its payment.
    .title = The BSN for another purpose
    .help = Take the BSN out of `data` in this activity.
    .what = An activity uses the BSN for marketing, a newsletter, a web shop, reviews or letters about appointments.
    .why = Each use that the act does not ask for makes it easier to misuse the number.

DATA-10 = Activity “{ $activity }” keeps a copy of an identity document. Looking at it and noting its kind and number is enough.
    .title = A copy of an identity document
    .help = Use `identity-document-number` in place of the copy, and destroy the copies you have.
    .what = A category of data, or a text of an activity, is about a copy or scan of an identity document. For others than patients it is a warning; of employees the law asks a copy.
    .why = A copy shows more than you need, and is a gift for whoever wants to commit identity fraud.

DATA-10-words = “{ $words }”: in activity “{ $activity }” you keep a copy of an identity document. Looking at it and noting its kind and number is enough.
    .help = Change the text and the practice: note the kind and number of the document, and make no copy.

# $data is the name of the category, as in `gender`.
DATA-11 = Activity “{ $activity }” makes `{ $data }` compulsory, and does not say why. How to address people is no reason.
    .title = Gender or title required without need
    .help = Take `{ $data }` out of `data`. If you need it for the care, say in `note` why.
    .what = Booking, a newsletter or a web shop asks for gender or title, does not say that people may leave it out, and no text of the activity says why.
    .why = Data must be necessary. A polite letter can do without.

# $data is the name of the category, as in `gender`.
DATA-11-untold = Activity “{ $activity }” asks for `{ $data }`, and says neither why nor that people may leave it out. How to address people is no reason.
    .help = Take `{ $data }` out of `data`, or write `provision = "voluntary"`. If you need it for the care, say in `note` why.

# $data is the name of the category.
DATA-12 = Activity “{ $activity }” uses criminal data (`{ $data }`) and cites no ground for that in the Dutch GDPR Implementation Act (UAVG). A legal basis alone is not enough.
    .title = Criminal data without a ground of their own
    .help = Write the ground as `law`, as in `law = "UAVG 33 lid 2 onder b"`. Is there none? Take `{ $data }` out.
    .what = An activity uses criminal data, and cites none of the articles 31 to 33 of the UAVG. Dutch law only.
    .why = Data about offences may only be used where the UAVG allows it.

# $data is the name of the category.
DATA-13 = Activity “{ $activity }” uses `{ $data }`, and nothing lifts the ban on that. The exception for care covers such data only beside health data that the care needs.
    .title = Origin, religion or sexual life without a ground
    .help = Write the ground as `special-law`, as in `special-law = "UAVG 30 lid 5"`, if good care needs it. Otherwise ask explicit consent, or take `{ $data }` out.
    .what = An activity uses ethnic origin, religion or sexual life with the exception for care or public interest. It is not care with health data, and cites none of the articles 25, 26, 27 and 30 of the UAVG. Dutch law only.
    .why = These data can lead to discrimination. Each use needs an exception that is written for it.

# $data is the name of the category.
DATA-14 = Activity “{ $activity }” recognises people by their body (`{ $data }`), and does not say why that is necessary. A card or a name will do for a door or a desk.
    .title = Biometric data without recorded necessity
    .help = Take `{ $data }` out. If it is really necessary for authentication or security, record why and write `special-law = "UAVG 29"`.
    .what = An activity uses biometric data to let people in or check them in, and does not cite article 29 of the UAVG. Dutch law only.
    .why = A fingerprint cannot be changed once it has leaked.

# $data is the name of the category.
DATA-15 = Activity “{ $activity }” uses genetic data (`{ $data }`) of relatives. Genetic data may as a rule be used only for the person from whom they come.
    .title = Genetic data of relatives
    .help = Take `relative` out of `subjects`. If the exception for a serious medical interest applies, write `special-law = "UAVG 28 lid 2"`.
    .what = An activity uses genetic data, has relatives among its `subjects`, and does not cite article 28 of the UAVG. Dutch law only.
    .why = Relatives may not know, and may not want to know, what runs in the family.

# $data is the name of the category.
DATA-16 = “{ $words }” does not say which data “{ $data }” are. Readers must be able to see what you have of them.
    .title = A vague label of data
    .help = Name the data in `label`, as in “allergies and medicines”. Split it into several categories if need be.
    .what = A label is no more than “other information”, “medical data” and the like.
    .why = Behind a vague word anything can hide.

# $data is the name of the category.
DATA-17 = Activity “{ $activity }” uses `{ $data }`, which is about somebody other than the patient, and `subjects` names patients only. Those others must be informed too.
    .title = Data of others than the patient
    .help = Add whose data they are to `subjects`: `relative`, `guardian`, `practitioner` or `employee`. Say where you got them with `source`.
    .what = A category is about relatives, a contact person, a referrer or staff, and the activity has only patients, clients or customers as `subjects`.
    .why = Whose data come from somebody else has the same rights, and knows nothing yet.

DATA-18 = Activity “{ $activity }” uses photographs both for the care and to show to others. Those are two purposes, with different bases and periods.
    .title = Photographs for the file and for publicity together
    .help = Make two activities: `file-photos` for the file and `publicity-photos` with explicit consent. Take `media` out of the first.
    .what = An activity with photographs rests on care or a legal duty, and also shows them on a website, on social media or in print.
    .why = People can be treated without being shown. They must be able to refuse the one and have the other.

DATA-18-publicity = Activity “{ $activity }” shows photographs to others, but also rests on care or a legal duty. Publicity needs explicit consent and nothing else.
    .help = Leave `basis = "consent"` with `special = "explicit-consent"` here. Photographs for the file belong in `file-photos`.

DATA-18-words = “{ $words }”: activity “{ $activity }” uses photographs both for the care and to show to others. Those are two purposes, with different bases and periods.
    .help = Take this out of the text, and add the activity `publicity-photos` with explicit consent.

DATA-19 = “{ $words }” is not true: the data of this statement include special categories. Stricter rules apply to those, and people must know.
    .title = Special data that are denied
    .help = Take the sentence out. The page says itself which data are special, and why you may use them.
    .what = A text says that no special or sensitive data are used, and an activity uses them. That nothing is said of them is told as ART13-1-C-ART9.
    .why = Health data are special data. A statement that denies it misleads people about their protection.
