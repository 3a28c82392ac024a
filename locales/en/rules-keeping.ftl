### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Retention. $period is the period that the clinic wrote, in words: “5 years”.

RET-01 = A missing retention period is reported as ART13-2-A.
    .title = A retention period is missing

RET-02 = Nobody can work out from “{ $words }” when the data go.
    .title = A criterion without an end
    .help = Write a period: `period = "2 years"` with `from`. Is that not possible? Then name the event with which it ends: `for as long as your gift card is valid`.
    .what = When a `criterion` does not say more than “as long as necessary” or “as long as the law requires”. Without a number and without an event.
    .why = People must be able to work out for themselves how long their data stay. “As long as necessary” always applies, and so it says nothing. The European guidance (WP260) gives it as an example of how not to do it.

RET-03 = Activity “{ $activity }” keeps the record for { $period }. Under the WGBO that is at least 20 years from the last change.
    .title = Record under the WGBO kept under 20 years
    .help = Leave `[[activity.retention]]` out of an activity from the catalogue: it brings the 20 years itself. Otherwise write `period = "20 years"` and `from = "last-change"`. Is this not care under the WGBO? Then write the right `regime`.
    .what = When an activity keeps the treatment record, or a part of it, under the WGBO, for less than 20 years. Or, as a warning, when no regime is given. It then keeps health data for less than that and speaks of a treatment contract.
    .why = The law obliges you to keep the record. That way patients can be treated well even years later, and find out what happened. Whoever states a shorter period promises something that is not allowed.

# $period is the longest period that the activity states: “5 years”.
RET-03-perhaps = Activity “{ $activity }” speaks of a treatment contract and keeps health data for { $period }, while no regime is given. Under the WGBO that is at least 20 years; outside the WGBO the word misleads.
    .help = Give the `regime`. Under the WGBO the record stays for at least 20 years. Otherwise give the contract another name, and say in `reason` why you chose this period.

RET-04 = Activity “{ $activity }” keeps the record for { $period }, as the law asked until 2020. Since 1 January 2020 it is at least 20 years from the last change.
    .title = The old period of 15 years
    .help = Write `period = "20 years"` and `from = "last-change"`, or leave `[[activity.retention]]` out of an activity from the catalogue.
    .what = When a treatment record under the WGBO is kept for 15 years.
    .why = The period of 15 years was replaced on 1 January 2020. Whoever still names it erases records five years too early.

RET-05 = Activity “{ $activity }” lets the retention period of the record start at another moment than the last change.
    .title = The 20 years start at the last change
    .help = Write `from = "last-change"`.
    .what = When the period of a record under the WGBO starts at another moment. Such as the first or last visit, the opening of the record or the end of the treatment.
    .why = The law counts from the last change in the record. Another start can move the end by years, and then the period is not right.

RET-06 = Activity “{ $activity }” keeps the record for { $period }. More than 20 years is only allowed if good care or another law asks for it, and no reason is given.
    .title = Record kept over 20 years without a reason
    .help = Write a `reason` with the period, or make it `period = "20 years"`.
    .what = When a record under the WGBO is always kept for more than 20 years, without a reason or an exception.
    .why = Data may not be kept longer than necessary. The law allows more than 20 years for good care, and then that reason must be there.

# $least-period is what the law asks: “7 years”.
RET-07 = Activity “{ $activity }” keeps the accounts for { $period }. Tax law requires { $least-period }, from the end of the financial year.
    .title = Accounts kept shorter than the law requires
    .help = Write `period = "7 years"` and `from = "end-of-financial-year"`, or leave `[[activity.retention]]` out of `invoicing`.
    .what = When invoices and payments are kept for less than 7 years (the Netherlands) or 10 years (Belgium).
    .why = Whoever runs a business must keep the accounts for the tax authority. A shorter period promises people that you erase data that you may not erase.

# $least-period is what the law asks: “10 years”.
RET-07-be = Activity “{ $activity }” keeps the accounts for { $period }. In Belgium tax law requires { $least-period }, from 1 January after the year.
    .help = Write `period = "10 years"` and `from = "end-of-year"`, or leave `[[activity.retention]]` out of `invoicing`.

RET-08 = Activity “{ $activity }” states { $period } for the patient file. In Belgium that is at least 30 and at most 50 years from the last contact.
    .title = Belgian patient file outside 30 to 50 years
    .help = Write `period = "30 years"`, `bound = "at-least"`, `maximum = "50 years"` and `from = "last-contact"`, or leave `[[activity.retention]]` out of an activity from the catalogue.
    .what = When a Belgian patient file is kept for less than 30 or more than 50 years.
    .why = The Belgian quality act sets a shortest and a longest period. Between those you choose yourself, and for more than 30 years you need a reason.

# $data is the word of the vocabulary, as in `diagnosis`.
RET-09 = Activity “{ $activity }” keeps `{ $data }` with the accounts. Tax law asks for the invoice with a short description, not for medical data.
    .title = Medical data kept with the accounts
    .help = Take `{ $data }` out of `data` here. Does it belong to the record? Then name it there.
    .what = When an activity for invoices has medical data, or when the record is kept on the ground of tax law.
    .why = The duty of tax law to keep data applies to the accounts. Medical data belong in the record, with its own period and its own rules on who may see them.

RET-09-file = Activity “{ $activity }” relies on tax law for the record. That law is about the accounts, not about the record.
    .help = Name under `law` the provision that applies to the record, or leave `law` out and write a `reason`.

RET-10 = Activity “{ $activity }” keeps camera images for { $period }. The norm of the Dutch Data Protection Authority is at most four weeks; a month is more.
    .title = Camera images kept over four weeks
    .help = Write `period = "4 weeks"` and `from = "recording"`. Say with `unless` that images of an incident stay longer, until it has been dealt with.
    .what = When images of an ordinary day stay longer than four weeks (the Netherlands) or a month (Belgium). Images of an incident may stay longer.
    .why = Cameras film everybody who comes in. Four weeks are enough to notice an incident; after that those images no longer serve a purpose.

RET-10-be = Activity “{ $activity }” keeps camera images for { $period }. The Belgian camera act allows at most a month.
    .help = Write `period = "1 month"` and `from = "recording"`. Say with `unless` that images that prove something stay longer.

RET-11 = Activity “{ $activity }” keeps the data of applicants for { $period } without their consent. The norm is four weeks after the end of the procedure.
    .title = Applications kept over four weeks
    .help = Write `period = "4 weeks"` and `from = "end-of-procedure"`. For those who give consent, a second `[[activity.retention]]` with `when` may say at most `1 year`.
    .what = When data of rejected applicants stay longer than four weeks without consent, or longer than a year with consent.
    .why = After the procedure the purpose has been achieved. The recruitment code of the NVP, which the Dutch Data Protection Authority accepts, says four weeks, and a year with consent.

RET-11-year = Activity “{ $activity }” keeps the data of applicants for { $period }. Even with their consent the norm is at most a year.
    .help = Write `period = "1 year"` or less for those who give consent, and `4 weeks` for the others.

RET-12 = Activity “{ $activity }” keeps the access logs for { $period }. Access logs of a care information system stay for at least five years.
    .title = Access logs kept under five years
    .help = Write `period = "5 years"` and `from = "logging"`, or leave `[[activity.retention]]` out of `access-logs`.
    .what = When the access logs of a Dutch care information system stay for less than five years.
    .why = The access logs show who looked at a record. Even years later, people must be able to check that.

# $file-period is how long the files are kept: “20 years”.
RET-13 = Activity “{ $activity }” keeps the access logs for { $period }. Those do not stay longer than the record itself: { $file-period }.
    .title = Access logs kept longer than the record
    .help = Write at most { $file-period }.
    .what = When the access logs of a Dutch care information system stay longer than the record they are about.
    .why = The access logs belong to the record. Is that no longer there? Then they serve no purpose, and still reveal that somebody was a patient.

# $other-period is the period of an earlier row: “2 years”.
RET-14 = Activity “{ $activity }” states { $other-period } and also { $period } for the same data, without saying when which period applies.
    .title = Two periods for the same data
    .help = Say with `when` in which case the period applies, or with `what` to which data. Does only one apply? Then leave the other out.
    .what = When one activity states two different periods for the same data, without a `when` or `what` that separates them. Or when it keeps data for at most (`at-most`) a period, but longer in one of its cases.
    .why = People then do not know how long their data stay. And you cannot keep to both.

# $period is the longest period that the activity states, $other-period that of a row with `when`: “6 months”, “2 years”.
RET-14-most = Activity “{ $activity }” keeps data for at most { $period }, and in another row for { $other-period }. Then { $period } is not the longest period.
    .help = Say with `when` in which case the shorter period applies, leave out `bound = "at-most"`, or make the longer period shorter.

# $period is the period in the sentence, $longer-period that of the activity: “2 years”, “7 years”.
RET-15 = “{ $words }”: after { $period }, the text says. But activity “{ $activity }” keeps data for { $longer-period }.
    .title = “Everything is destroyed”, but not everything
    .help = Leave this sentence out: the page names the period of each purpose. Or write which data you erase then.
    .what = When a text says that everything is erased after a period, while an activity keeps data longer.
    .why = Such a sentence is not true as soon as there are invoices or records. People count on it that nothing is left.

RET-16 = Activity “{ $activity }” keeps a consultation without treatment for { $period }. The assessment itself is care under the WGBO: that record stays for 20 years.
    .title = Consultation without treatment kept too briefly
    .help = Leave this period out, so that the 20 years of the record apply. Does nobody assess or advise? Then write `assessment = false` with the activity.
    .what = When under the WGBO a consultation without treatment is kept for less than 20 years. And when it does not say that nobody assesses or advises.
    .why = Examining and giving advice belong to the care to which the WGBO applies. So the duty to keep a record begins with the consultation, even if no treatment follows.

RET-16-before = Activity “{ $activity }” keeps what people send for an assessment for { $period }. Your advice belongs in the record and stays for 20 years.
    .help = Say with `when` that the short period applies if you gave no advice and no appointment follows. Or say with `unless` what happens otherwise. Does nobody assess? Then write `assessment = false`.

RET-17 = Activity “{ $activity }” keeps data for at least { $period }. Without a longest period that can be for ever.
    .title = A shortest period without an end
    .help = Add a `maximum`. Or leave `bound` out if it is about exactly this period.
    .what = When a period is “at least”, without `maximum`, `until`, `criterion` or `unless`.
    .why = A shortest period says when data are still there, not when they go. That is exactly what people must know.

RET-18 = You promise to erase data and make backups, but do not say how long those stay. Until then not everything has been erased.
    .title = Erasure promised, backups not mentioned
    .help = Write `backup-retention` under `[security]`, or add the activity `backups`.
    .what = When an activity promises to erase data, there are backups, and nothing says how long those stay. Or when according to the activity `backups` they stay longer than `[security]` says.
    .why = What you have erased is still in a backup. People must know when it is gone from there too.

# $longer-period is what the activity for backups says: “6 months”.
RET-18-longer = According to `[security]`, backups stay for { $period }; according to the activity `backups`, for { $longer-period }.
    .help = Write the same period in both places, or leave `backup-retention` out.

RET-19 = “{ $words }” promises destruction without an exception. You do not destroy what the law obliges you to keep, or what is of considerable interest to another person.
    .title = Destruction promised without exceptions
    .help = Add the exceptions: `We do keep what the law obliges us to keep, such as invoices.` Or leave the sentence out: the page itself names the rights.
    .what = When a text promises to destroy data on request, without an exception, while you must keep data.
    .why = Invoices must stay, and some data matter to another person. A promise that you cannot keep is not true.

RET-20 = The text promises destruction of the record within { $period }. The WGBO gives you at most three months.
    .title = Destruction of the record too late
    .help = Write at most `3 months`, or leave the sentence out: the page itself names this right.
    .what = When a text promises destruction of a record under the WGBO only after more than three months.
    .why = A patient who asks for destruction has a right to see it done within three months.

RET-21 = “{ $words }” promises destruction of the patient file. In Belgium you must keep it for at least 30 years.
    .title = Belgium: destruction of the patient file promised
    .help = Leave this promise out. Say what is possible: have errors corrected, see the patient file, get a copy.
    .what = When a Belgian statement promises to destroy the patient file on request, in a text, with `told` or with `until = "request"`.
    .why = The Belgian quality act sets a shortest period of 30 years and gives no right to earlier destruction. You cannot keep the promise.

RET-21-told = It says here that the patient file is destroyed on request. In Belgium you must keep it for at least 30 years.
    .help = Take this out: Belgian law gives no right to destruction within that period.

# $law is the provision as the clinic wrote it, $law-period what it sets: `AWR 52 lid 4`, “7 years”.
RET-22 = Activity “{ $activity }” states { $period } with `{ $law }`. That provision sets { $law-period }.
    .title = The period does not fit the law named
    .help = Write { $law-period }, or leave `law` out and say with `reason` why you choose this period yourself.
    .what = When a period names a law that sets another period.
    .why = Whoever names a law says: this must be so. If the period is not right, that is not true. People then cannot find out what does apply.

RET-23 = Activity “{ $activity }” rests on consent alone, but keeps the data for another { $period } after it has been withdrawn.
    .title = Kept after consent has ended
    .help = Write `until = "withdrawal"`. Do you only keep the proof of consent? Then say so with `what = ["consent-record"]`.
    .what = When an activity rests on consent alone, and a period starts at the withdrawal.
    .why = With the consent, the only legal basis is gone. Then you must erase the data. Only the proof that there was consent may still stay.

RET-24 = Activity “{ $activity }” keeps photographs for publicity until somebody withdraws consent. Without a longest period that can be for ever.
    .title = Publicity photographs without a longest period
    .help = Beside `until = "withdrawal"`, write `period = "3 years"`, `bound = "at-most"` and `from = "consent"` too. Or write `then = "review"`.
    .what = When photographs for publicity have no longest period and nobody checks after some time whether they are still needed.
    .why = People change, and forget that there is a photograph of them. A longest period makes sure that you ask again.

RET-25 = Activity “{ $activity }” names a law for { $period }. For records outside the WGBO the law sets no period: it is your own choice.
    .title = Your own period presented as law
    .help = Leave `law` out and say with `reason` why you choose this period: `This lets us answer questions and complaints about your treatment.`
    .what = When a treatment outside the WGBO names a law for the retention period, or calls the period statutory.
    .why = You must be able to explain why you keep data so long. If you name a law that does not apply, people do not ask about that.

RET-25-words = “{ $words }” calls the { $period } of activity “{ $activity }” a period of the law. For records outside the WGBO the law sets no period: it is your own choice.
    .help = Write why you choose this period: `This lets us answer questions and complaints about your treatment.`

RET-26 = Activity “{ $activity }” makes photographs or records anonymous afterwards, without saying how. Faces and rare cases can remain recognisable.
    .title = Making anonymous without saying how
    .help = Write `then = "erase"`. Or say with `reason` or `note` how you make sure that nobody can be recognised: `The cropped picture shows only the skin, without a name.`
    .what = When photographs or records are made anonymous after the period and not erased, and nothing says how.
    .why = As long as somebody can be recognised, these are personal data. Only taking a name away is not enough for photographs and rare cases.

RET-26-words = “{ $words }” also covers records or photographs here. Faces and rare cases can remain recognisable, and nothing says how you prevent that.
    .help = Write that you erase the data, or say how you make sure that nobody can be recognised.

RET-27 = “{ $words }” lets the period of the record start when a child comes of age. Even then the WGBO counts from the last change.
    .title = A child’s record counted from age 18
    .help = Write `from = "last-change"`. Do you keep it longer for good care? Then say so with `reason`.
    .what = When the period of a record under the WGBO starts at the age of majority or the eighteenth birthday.
    .why = The law makes no difference between children and adults: 20 years from the last change.

RET-28 = Activity “{ $activity }” keeps an assessment for somebody else for { $period }. Such data may stay as long as that assessment needs them, and no longer.
    .title = Assessment kept like a treatment record
    .help = Write a shorter period that fits the assessment, with `from = "end-of-purpose"`.
    .what = When data of an examination or assessment on behalf of somebody else stay for 20 years or more.
    .why = Such an assessment is not a treatment. The law lets the data be kept for as long as the purpose of the examination needs them.

RET-29 = The text says “{ $words }”, but the period of activity “{ $activity }” is { $period }.
    .title = Text and period name different units
    .help = Make the text and `period` the same, or leave the period out of the text: the page itself names the period.
    .what = When a text with an activity names the same number as the period, but with another unit: 6 weeks in place of 6 months.
    .why = People then read two periods and do not know which one applies.

## Rights.

RGT-01 = A right that is missing is reported as ART13-2-B-ACCESS, -RECT, -ERASE or -RESTR.
    .title = A right is not named

RGT-02 = If the right to object is missing, that is reported as ART13-2-B-OBJECT.
    .title = The right to object is not named

RGT-03 = The statement always puts the right to object in a section of its own. If a template leaves that out, that is reported as ART21-4.
    .title = The right to object among the other rights

RGT-04 = `told` names the right to data portability, but nothing in this definition gives that right. People then ask for something that is not there.
    .title = Portability with nothing to take along
    .help = Take `portability` out of `told`. Do you keep data electronically after all? Then write `electronic-file = true` under `[care]`.
    .what = When the statement names the right to data portability. While nothing rests on consent or a contract and is done by computer.
    .why = The right applies to data that people gave themselves, and that you process electronically on the ground of consent or a contract. It does not apply to paper and to legal obligations.

RGT-05 = If the right to data portability is missing, that is reported as ART13-2-B-PORT.
    .title = The right to data portability is not named

# $period is the period that the clinic wrote: “6 weeks”.
RGT-06 = The text promises an answer within { $period }. The law gives you one month.
    .title = An answer later than a month
    .help = Write at most `a month`, or leave the sentence out: the page itself names the period of `respond-within`.
    .what = When a text on rights or requests promises an answer later than a month. A `respond-within` that is too long is reported as ART12-3.
    .why = Whoever makes a request has a right to an answer within a month. Only a complex request may take longer.

# $period is the period that the clinic wrote: “6 weeks”.
RGT-07 = You take { $period } more for a request. The law allows at most two months more.
    .title = Extension longer than the law allows
    .help = Write `extension = "2 months"` or less, and let people know within the first month that it takes longer.
    .what = When the extension is longer than two months, or is not announced within the first month.
    .why = All in all it may take at most three months. People must know within the first month that they wait longer, and why.

RGT-07-announced = You do not let people know within the first month that an answer takes longer. Without that message you may take no extension.
    .help = Let them know within the first month, with the reason, and write `extension-announced = true`.

RGT-08 = You ask for money for a first copy. That copy is free, even of a medical record and whatever the reason.
    .title = Money for the first copy
    .help = Give the first copy free of charge: `first-copy-fee = false`, or leave the key out.
    .what = When a first copy costs money, according to `first-copy-fee` or a text.
    .why = Access may not depend on money. According to the Court of Justice, a first copy of a medical record is free too.

RGT-08-words = “{ $words }” asks for money for a copy. The first copy is free, even of a medical record.
    .help = Leave this sentence out: the page says that the first copy is free.

RGT-09 = You ask for proof of identity with every request. That is only allowed in reasonable doubt.
    .title = Proof of identity every time
    .help = Write `identification = "when-in-doubt"`.
    .what = When you ask for proof of identity with every request. Or when you ask for a copy, without saying what people may cover.
    .why = People you know need not prove anything again. Asking for more than is needed makes a right hard to use, and gives new sensitive data.

RGT-09-copy = “{ $words }” asks for a copy of an identity document, without saying what people may cover.
    .help = Only ask for proof in doubt, and say what people may make unreadable, such as their citizen service number (BSN).

RGT-10 = “{ $words }” rules out requests by e-mail or form. Whoever asks electronically must get an answer electronically.
    .title = Requests only by letter or in person
    .help = Leave this sentence out, and name `email`, `form` or `portal` in `channels` too.
    .what = When a text says that a request can be made only by letter, at the desk or in person. If `channels` has no electronic way, that is reported as ART12-2.
    .why = The law wants rights to be easy to use. Whoever collects data online must take requests online too.

RGT-11 = “{ $words }” says that the record never goes away. Under the WGBO patients can have it destroyed.
    .title = Destruction of the record denied
    .help = Write what is possible: `We do not erase your record of our own accord; you can have it destroyed.`
    .what = When a text rules out erasing or destroying the record under the WGBO.
    .why = The law gives patients the right to destruction, with two exceptions. Whoever denies that right keeps people from using it.

RGT-12 = If destruction, a statement of one’s own or a copy of the record is missing, that is reported as NL-WGBO-455, NL-WGBO-454-2 or NL-WGBO-456.
    .title = The rights of the WGBO are missing

RGT-13 = “{ $words }” names a right that does not simply apply to the record. The WGBO has its own rules for that.
    .title = Rights over the record without limits
    .help = Leave this sentence out: the page names the rights with their limits. Or add what applies to the record.
    .what = When a text offers objection, portability or erasure for a record under the WGBO, without a limit.
    .why = A record rests on a contract and a legal obligation: people cannot object to it. Erasure goes by way of destruction. The findings of a doctor fall outside portability.

RGT-14 = “{ $words }” limits access more than the law allows. You may only refuse as far as the privacy of another person asks for it.
    .title = Access limited too far
    .help = Write only: `We leave out what harms another person’s privacy.`
    .what = When a text limits access for a reason that the law does not name: a summary, a doctor’s consent, the patient’s own interest.
    .why = All other rights begin with access. The exception is narrow: the privacy of another person.

RGT-15 = “{ $words }” sends people with their request to a company that works for you. You must deal with the request yourself.
    .title = Requests sent on to the processor
    .help = Let people ask you, and bring the company in yourself: `Send us a request; we arrange it.`
    .what = When a text on rights or requests sends people to a processor.
    .why = You are the controller. A processor only does what you instruct. It must help you, not replace you.

RGT-16 = You do not always stop advertising when somebody asks for it. People always have a right to that.
    .title = Advertising that does not always stop
    .help = Always stop. Write `opt-out-always = true` or leave the key out.
    .what = When `opt-out-always` is `false` and advertising is sent.
    .why = Everybody may always object to direct marketing, without a reason. After that you may no longer use those data for it.

RGT-17 = The page explains every right in plain words.
    .title = Rights listed by name only

RGT-18 = The page always names this right when `electronic-file` is true. If a template leaves it out, that is reported as NL-WABVPZ-15D.
    .title = The right to an electronic copy is missing

RGT-19 = “{ $words }” promises surviving relatives access without a limit. The law names three cases.
    .title = Surviving relatives: access without a limit
    .help = Name the three cases: consent of the person who died, a reported incident, a weighty interest. Or leave the sentence out.
    .what = When a text promises or refuses surviving relatives access to the record without naming the cases of the law.
    .why = Professional secrecy stays even after death. Surviving relatives have a right of access in three cases, and only as far as that is necessary.

RGT-19-denied = “{ $words }” refuses surviving relatives all access. The law names three cases in which they do have a right to it.
    .help = Name the three cases: consent of the person who died, a reported incident, a weighty interest. Or leave the sentence out.

RGT-20 = “{ $words }” promises to erase everything soon. You may not erase what the law obliges you to keep.
    .title = Being forgotten without exceptions
    .help = Add the exception: `We do keep what the law obliges us to keep.` Or leave the sentence out: the page itself names this right.
    .what = When a text promises to erase everything on request, or within a short time, while you must keep data. And when no exception is given with it.
    .why = The right to erasure has exceptions. Whoever does not name those promises something that is not allowed.

## Complaints.

CMP-01 = If the supervisory authority is missing, that is reported as ART13-2-D.
    .title = The supervisory authority is missing

CMP-02 = “{ $words }” is not the supervisory authority for a clinic in the Netherlands. That is the Dutch Data Protection Authority (Autoriteit Persoonsgegevens, AP).
    .title = The wrong supervisory authority
    .help = Leave the sentence out: the page itself names the supervisory authority. Do patients come from across the border? Then write `cross-border = true` under `[care]`.
    .what = When a text sends people with a complaint to the supervisory authority of another country or of the EU institutions. And when it does not name the right authority.
    .why = A complaint to the wrong authority costs people time, and can cost them their case.

CMP-02-be = “{ $words }” is not the supervisory authority for a clinic in Belgium. That is the Belgian Data Protection Authority (Gegevensbeschermingsautoriteit, GBA).
    .help = Leave the sentence out: the page itself names the supervisory authority. Do patients come from across the border? Then write `cross-border = true` under `[care]`.

CMP-03 = “{ $words }” makes a talk with you a condition for a complaint to the supervisory authority. People may always go there straight away.
    .title = A complaint only after talking to you
    .help = Invite people without a condition: `We like to hear your complaint ourselves. You can also always go straight to the Dutch Data Protection Authority.` Or write `contact = true` under `[complaints]`.
    .what = When a text lets a complaint to the supervisory authority follow on a talk with the clinic. And when it does not say that it can also be made straight away.
    .why = The right to complain depends on nothing. You may ask people to come to you first, but you may not require it.

CMP-04 = “{ $words }” is an old name. The supervisory authority is no longer called that.
    .title = An old name of the supervisory authority
    .help = Write `Autoriteit Persoonsgegevens (AP)` in the Netherlands, `Gegevensbeschermingsautoriteit (GBA)` in Belgium. Or leave it out: the page itself names the supervisory authority.
    .what = When a text names the College bescherming persoonsgegevens, the Registratiekamer or the Privacycommissie.
    .why = Whoever looks up the old name does not get to the right place, and sees that your statement is out of date.

CMP-05 = The page always gives the address and website of the supervisory authority. If a template leaves them out, that is reported as ART13-2-D-WHO.
    .title = No address of the supervisory authority

CMP-06 = A missing complaints officer is reported as NL-WKKGZ-13-4.
    .title = There is no complaints officer

CMP-07 = A missing dispute resolution body is reported as NL-WKKGZ-18-5.
    .title = There is no dispute resolution body

# $period is the period that the clinic wrote: “6 weeks”.
CMP-08 = You take { $period } for a complaint about care. The Wkkgz gives you six weeks, and at most four weeks more.
    .title = A care complaint takes longer than six weeks
    .help = Write `answer-within = "6 weeks"`. Is more time needed? Then write `extension = "4 weeks"` too.
    .what = When the decision on a complaint about care comes later than six weeks. Or when the extension is longer than four weeks.
    .why = Whoever complains about care has a right to a decision with reasons, within a fixed time.

# $period is the period that the clinic wrote: “6 weeks”.
CMP-08-extension = You take { $period } more for a complaint about care. The Wkkgz allows at most four weeks.
    .help = Write `extension = "4 weeks"` or less.

CMP-09 = “{ $words }” sends people with a complaint about their privacy to a dispute resolution body, without naming the supervisory authority.
    .title = Privacy complaints only to the dispute resolution body
    .help = Name the supervisory authority for privacy, and the dispute resolution body for complaints about care. The page does that itself.
    .what = When a text names a dispute resolution body for complaints about privacy, and not the supervisory authority.
    .why = They are two ways: the supervisory authority for privacy, the dispute resolution body for care. The one is not a condition for the other.

CMP-10 = A missing ombuds function is reported as BE-WPR-11.
    .title = There is no ombuds function

CMP-11 = Patients come from across the border. They may also complain in their own country, and the name of the Belgian supervisory authority is nowhere.
    .title = Patients from across the border
    .help = In a `[[clause]]` with `section = "complaints"`, name the Belgian Data Protection Authority too, or the supervisory authority of the country where your patients live.
    .what = When patients come from across the border and the texts do not name the supervisory authority of the neighbouring country.
    .why = People may complain where they live. The page says so, but whoever knows the name finds the way sooner.

CMP-11-be = Patients come from across the border. They may also complain in their own country, and the name of the Dutch supervisory authority is nowhere.
    .help = In a `[[clause]]` with `section = "complaints"`, name the Dutch Data Protection Authority too, or the supervisory authority of the country where your patients live.

CMP-12 = “{ $words }” is not a safe address of the supervisory authority. People end up somewhere else.
    .title = A wrong address of the supervisory authority
    .help = Write the address with `https` on the website of the supervisory authority itself. Or leave it out: the page already gives it.
    .what = When a link names the supervisory authority but goes to another website, or to the right one without `https`.
    .why = A complaint has sensitive data in it. Those do not belong on a website that only looks like that of the supervisory authority.
