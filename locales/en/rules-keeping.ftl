### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Retention. $period is the period that the clinic wrote, in words: “5 years”.

RET-01 = A missing retention period is told as ART13-2-A.
    .title = There is no retention period

RET-02 = From “{ $words }” nobody can tell when the data go.
    .title = A criterion that tells no end
    .help = Write a period: `period = "2 years"` with `from`. If that cannot be done, name the event with which it ends: `for as long as your gift card is valid`.
    .what = When a `criterion` says no more than “as long as necessary” or “as long as the law requires”, without a number and without an event.
    .why = People must be able to work out how long their data stay. “As long as necessary” is always true and so tells nothing; the European guidance (WP260) gives it as an example of how not to do it.

RET-03 = Activity “{ $activity }” keeps the file for { $period }. Under the WGBO that is at least 20 years from the last change.
    .title = File under the WGBO kept under 20 years
    .help = Leave `[[activity.retention]]` out of an activity from the catalogue: it brings the 20 years itself. Otherwise write `period = "20 years"` and `from = "last-change"`. If this is not care under the WGBO, write the right `regime`.
    .what = When an activity keeps the treatment file, or a part of it, under the WGBO for less than 20 years. Or, as a warning, when it keeps data about health for less than that, speaks of a treatment contract, and no regime is given.
    .why = The law obliges you to keep the file, so that patients can be treated well years later and can find out what was done. Whoever states a shorter period promises what is not allowed.

# $period is the longest period that the activity states: “5 years”.
RET-03-perhaps = Activity “{ $activity }” speaks of a treatment contract and keeps data about health for { $period }, and no regime is given. Under the WGBO that is at least 20 years; outside the WGBO the word misleads.
    .help = Give the `regime`. Under the WGBO the file stays for at least 20 years; otherwise call the agreement something else, and say in `reason` why you chose this period.

RET-04 = Activity “{ $activity }” keeps the file for { $period }, as the law had it until 2020. Since 1 January 2020 it is at least 20 years from the last change.
    .title = The old period of 15 years
    .help = Write `period = "20 years"` and `from = "last-change"`, or leave `[[activity.retention]]` out of an activity from the catalogue.
    .what = When a treatment file under the WGBO is kept for 15 years.
    .why = The period of 15 years was replaced on 1 January 2020. Whoever still uses it erases files five years too early.

RET-05 = Activity “{ $activity }” lets the retention period of the file start at another moment than the last change.
    .title = The 20 years start at the last change
    .help = Write `from = "last-change"`.
    .what = When the period of a file under the WGBO starts at the first or last visit, the opening of the file or the end of the treatment.
    .why = The law counts from the last change in the file. Another start can move the end by years, and then the period is wrong.

RET-06 = Activity “{ $activity }” keeps the file for { $period }. More than 20 years is allowed only if good care asks for it or another law requires it, and no reason is given.
    .title = File kept over 20 years without a reason
    .help = Write a `reason` with the period, or make it `period = "20 years"`.
    .what = When a file under the WGBO is kept for a fixed period of more than 20 years, without a reason or an exception.
    .why = Data may not be kept longer than necessary. The law allows more than 20 years for good care; then that reason must be there.

# $least-period is what the law asks: “7 years”.
RET-07 = Activity “{ $activity }” keeps the accounts for { $period }. Tax law requires { $least-period }, from the end of the financial year.
    .title = Accounts kept shorter than the law requires
    .help = Write `period = "7 years"` and `from = "end-of-financial-year"`, or leave `[[activity.retention]]` out of `invoicing`.
    .what = When invoices and payments are kept for less than 7 years (the Netherlands) or 10 years (Belgium).
    .why = Whoever runs a business must keep the accounts for the tax authorities. A shorter period promises people that you erase data you may not erase.

RET-07-be = Activity “{ $activity }” keeps the accounts for { $period }. In Belgium tax law requires { $least-period }, from 1 January after the year.
    .help = Write `period = "10 years"` and `from = "end-of-year"`, or leave `[[activity.retention]]` out of `invoicing`.

RET-08 = Activity “{ $activity }” states { $period } for the patient file. In Belgium that is at least 30 and at most 50 years from the last contact.
    .title = Belgian patient file outside 30 to 50 years
    .help = Write `period = "30 years"`, `bound = "at-least"`, `maximum = "50 years"` and `from = "last-contact"`, or leave `[[activity.retention]]` out of an activity from the catalogue.
    .what = When a Belgian patient file is kept for less than 30 or more than 50 years.
    .why = The act on quality of practice sets a shortest and a longest period. Between those you choose, and for more than 30 years you need a reason.

# $data is the word of the vocabulary, as in `diagnosis`.
RET-09 = Activity “{ $activity }” keeps `{ $data }` with the accounts. Tax law asks for the invoice with a brief description, not for medical data.
    .title = Medical data kept with the accounts
    .help = Take `{ $data }` out of `data` here. If it belongs to the file, list it there.
    .what = When an activity for invoices has medical data, or when the file is kept on the ground of tax law.
    .why = The duty of tax law is about the accounts. Medical data belong in the file, with a period of its own and rules of its own on who may see them.

RET-09-file = Activity “{ $activity }” cites tax law for the file. That law is about the accounts, not about the file.
    .help = Cite under `law` the provision that holds for the file, or leave `law` out and write a `reason`.

RET-10 = Activity “{ $activity }” keeps camera images for { $period }. The norm of the Dutch Data Protection Authority is at most four weeks; a month is more.
    .title = Camera images kept over four weeks
    .help = Write `period = "4 weeks"` and `from = "recording"`. Say with `unless` that images of an incident stay longer, until it has been dealt with.
    .what = When images of an ordinary day stay longer than four weeks (the Netherlands) or a month (Belgium). Images of an incident may stay longer.
    .why = Cameras film everybody who comes in. Four weeks are enough to notice an incident; after that those images serve no purpose.

RET-10-be = Activity “{ $activity }” keeps camera images for { $period }. The Belgian camera act allows at most a month.
    .help = Write `period = "1 month"` and `from = "recording"`. Say with `unless` that images that prove something stay longer.

RET-11 = Activity “{ $activity }” keeps the data of applicants for { $period } without their consent. The norm is four weeks after the end of the procedure.
    .title = Applications kept over four weeks
    .help = Write `period = "4 weeks"` and `from = "end-of-procedure"`. For those who consent, a second `[[activity.retention]]` with `when` may say at most `1 year`.
    .what = When data of those who are not hired stay longer than four weeks without consent, or longer than a year with consent.
    .why = After the procedure the purpose has been served. The recruitment code of the NVP, which the Dutch Data Protection Authority accepts, says four weeks, and a year with consent.

RET-11-year = Activity “{ $activity }” keeps the data of applicants for { $period }. Even with their consent the norm is at most a year.
    .help = Write `period = "1 year"` or less for those who consent, and `4 weeks` for the others.

RET-12 = Activity “{ $activity }” keeps the access logs for { $period }. Logs of a care information system stay for at least five years.
    .title = Access logs kept under five years
    .help = Write `period = "5 years"` and `from = "logging"`, or leave `[[activity.retention]]` out of `access-logs`.
    .what = When the logs of a Dutch care information system stay for less than five years.
    .why = The logs show who looked at a file. That must be possible to find out years later too.

# $file-period is how long the files are kept: “20 years”.
RET-13 = Activity “{ $activity }” keeps the access logs for { $period }. The file itself stays for { $file-period }; the logs do not stay longer.
    .title = Access logs kept longer than the file
    .help = Write at most { $file-period }.
    .what = When the logs of a Dutch care information system stay longer than the file they are about.
    .why = The logs go with the file. Once that is gone, they serve no purpose and still tell that somebody was a patient.

# $other-period is the period of an earlier row: “2 years”.
RET-14 = Activity “{ $activity }” states { $other-period } and also { $period } for the same data, without saying which holds when.
    .title = Two periods for the same data
    .help = Say with `when` in which case the period holds, or with `what` for which data. If only one holds, leave the other out.
    .what = When one activity states two different periods for the same data, without a `when` or a `what` that sets them apart. Or when it keeps data for `at-most` a period, and longer in one of its situations.
    .why = People then cannot tell how long their data stay, and you cannot keep to both.

# $period is the longest period that the activity states, $other-period that of a row with `when`: “6 months”, “2 years”.
RET-14-most = Activity “{ $activity }” keeps data for at most { $period }, and in another row for { $other-period }. Then { $period } is not the most.
    .help = Say with `when` in which case the shorter period holds, leave out `bound = "at-most"`, or make the longer period shorter.

# $period is the period in the sentence, $longer-period that of the activity: “2 years”, “7 years”.
RET-15 = “{ $words }”: after { $period }, says the text. But activity “{ $activity }” keeps data for { $longer-period }.
    .title = “Everything is destroyed”, but not everything
    .help = Leave this sentence out: the page tells the period with each purpose. Or write which data you erase then.
    .what = When a text says that everything is erased after a period, while an activity keeps data longer.
    .why = Such a sentence is untrue as soon as there are invoices or files. People count on nothing being left.

RET-16 = Activity “{ $activity }” keeps a consultation without treatment for { $period }. The assessment itself is care under the WGBO: that file stays for 20 years.
    .title = Consultation without treatment kept too short
    .help = Leave this period out, so that the 20 years of the file hold. If nobody assesses or advises, write `assessment = false` with the activity.
    .what = When under the WGBO a consultation that no treatment follows is kept for less than 20 years, and nothing says that nobody assesses or advises.
    .why = Examining and giving advice are part of the care to which the WGBO applies. So the duty to keep a file begins with the consultation, even if no treatment follows.

RET-16-before = Activity “{ $activity }” keeps what people send for an assessment for { $period }. If you give advice, that belongs in the file and stays for 20 years.
    .help = Say with `when` that the short period holds if you gave no advice and no appointment follows, or with `unless` what happens otherwise. If nobody assesses, write `assessment = false`.

RET-17 = Activity “{ $activity }” keeps data for at least { $period }. Without a longest period that can also be for ever.
    .title = A shortest period without an end
    .help = Add a `maximum`, or leave `bound` out if you mean exactly this period.
    .what = When a period is “at least”, without `maximum`, `until`, `criterion` or `unless`.
    .why = A shortest period says when data are still there, not when they go. The latter is what people must know.

RET-18 = You promise to erase data and make backups, but do not say how long those stay. Until then not everything has been erased.
    .title = Erasure promised, backups not mentioned
    .help = Write `backup-retention` under `[security]`, or add the activity `backups`.
    .what = When an activity promises to erase data, there are backups, and nothing says how long those stay; or when the activity `backups` keeps them longer than `[security]` says.
    .why = What you have erased is still in a backup. People must know when it has gone from there too.

# $longer-period is what the activity for backups says: “6 months”.
RET-18-longer = Under `[security]` backups stay for { $period }, in the activity `backups` for { $longer-period }.
    .help = Write the same period in both places, or leave `backup-retention` out.

RET-19 = “{ $words }” promises destruction without an exception. What the law obliges you to keep, or what is of considerable interest to another person, you do not destroy.
    .title = Destruction promised without the exceptions
    .help = Add the exceptions: `We do keep what the law obliges us to keep, such as invoices.` Or leave the sentence out: the page tells the rights itself.
    .what = When a text promises to destroy data on request without naming an exception, while you must keep data.
    .why = Invoices must stay, and sometimes data matter to another person. A promise that you cannot keep is a false statement.

RET-20 = The text promises destruction of the file within { $period }. The WGBO gives you at most three months.
    .title = Destruction of the file too late
    .help = Write at most `3 months`, or leave the sentence out: the page tells this right itself.
    .what = When a text promises destruction of a file under the WGBO only after more than three months.
    .why = Patients who ask for destruction have a right to see it done within three months.

RET-21 = “{ $words }” promises destruction of the patient file. In Belgium you must keep it for at least 30 years.
    .title = Belgium: destruction of the file promised
    .help = Leave this promise out. Say what is possible: having mistakes corrected, access, a copy.
    .what = When a Belgian statement promises to destroy the patient file on request, in a text, with `told` or with `until = "request"`.
    .why = The act on quality of practice sets a shortest period of 30 years and knows no right to earlier destruction. The promise cannot be kept.

RET-21-told = This says that the patient file is destroyed on request. In Belgium you must keep it for at least 30 years.
    .help = Take this out: Belgian law knows no right to destruction within that period.

# $law is the provision as the clinic wrote it, $law-period what it sets: `AWR 52 lid 4`, “7 years”.
RET-22 = Activity “{ $activity }” states { $period } with `{ $law }`. That provision says { $law-period }.
    .title = The period does not fit the law cited
    .help = Write { $law-period }, or leave `law` out and say with `reason` why you choose this period yourself.
    .what = When a period cites a law that sets another period.
    .why = Whoever cites a law says: this must be so. If the period is wrong, that is untrue, and people cannot find out what does hold.

RET-23 = Activity “{ $activity }” rests on consent alone, but keeps the data for another { $period } after it has been withdrawn.
    .title = Kept after consent has ended
    .help = Write `until = "withdrawal"`. If you keep only the proof of consent, say so with `what = ["consent-record"]`.
    .what = When an activity that rests on consent alone has a period that starts at the withdrawal.
    .why = With the consent, the only legal basis goes. Then you must erase the data; only the proof that there was consent may stay.

RET-24 = Activity “{ $activity }” keeps photographs for publicity until somebody withdraws consent. Without a longest period that can be for ever.
    .title = Publicity photographs without a longest period
    .help = Beside `until = "withdrawal"`, write `period = "3 years"`, `bound = "at-most"` and `from = "consent"`, or `then = "review"`.
    .what = When photographs for publicity have no longest period and nobody looks after some time whether they are still needed.
    .why = People change, and forget that there is a photograph of them. A longest period makes sure that you ask again.

RET-25 = Activity “{ $activity }” cites a law for { $period }. For files outside the WGBO the law sets no period: it is your own choice.
    .title = Your own period presented as the law’s
    .help = Leave `law` out and say with `reason` why you choose this period: `This lets us answer questions and complaints about your treatment.`
    .what = When a treatment outside the WGBO cites a law for the retention period, or calls the period statutory.
    .why = You must be able to explain why you keep data this long. Pointing to a law that does not apply takes away people’s chance to ask about it.

RET-25-words = “{ $words }” calls the { $period } of activity “{ $activity }” a period of the law. For files outside the WGBO the law sets no period: it is your own choice.
    .help = Write why you choose this period: `This lets us answer questions and complaints about your treatment.`

RET-26 = Activity “{ $activity }” makes photographs or files anonymous in the end, without saying how. Faces and rare cases often remain recognisable.
    .title = Made anonymous without saying how
    .help = Write `then = "erase"`. Or say with `reason` or `note` how you make sure that nobody can be recognised: `The cropped picture shows only the skin, without a name.`
    .what = When photographs or files are made anonymous after the period in place of erased, and nothing says how.
    .why = As long as somebody can be recognised, they are personal data. Taking a name away is not enough with photographs and rare cases.

RET-26-words = “{ $words }” also covers files or photographs here. Faces and rare cases often remain recognisable, and nothing says how you prevent that.
    .help = Write that you erase the data, or say how you make sure that nobody can be recognised.

RET-27 = “{ $words }” lets the period of the file start when a child comes of age. The WGBO counts from the last change then too.
    .title = A child’s file counted from age 18
    .help = Write `from = "last-change"`. If you keep it longer for good care, say so with `reason`.
    .what = When the period of a file under the WGBO starts at the age of majority or the eighteenth birthday.
    .why = The law makes no difference between children and adults: 20 years from the last change.

RET-28 = Activity “{ $activity }” keeps an assessment for somebody else for { $period }. Such data may stay as long as that assessment needs them, and no longer.
    .title = Assessment kept like a treatment file
    .help = Write a shorter period that fits the assessment, with `from = "end-of-purpose"`.
    .what = When data of an examination or assessment on behalf of somebody else stay for 20 years or more.
    .why = Such an assessment is no treatment. The law lets the data stay for as long as the purpose of the examination needs them.

RET-29 = The text says “{ $words }”, but the period of activity “{ $activity }” is { $period }.
    .title = Text and period use different units
    .help = Make the text and `period` the same, or leave the period out of the text: the page tells it itself.
    .what = When a text with an activity uses the number of its period with another unit: 6 weeks in place of 6 months.
    .why = People then read two periods and do not know which one holds.

## Rights.

RGT-01 = A right that is missing is told as ART13-2-B-ACCESS, -RECT, -ERASE and -RESTR.
    .title = A right is not told

RGT-02 = A missing right to object is told as ART13-2-B-OBJECT.
    .title = The right to object is not told

RGT-03 = The statement always gives the right to object a section of its own. If a template leaves it out, ART21-4 says so.
    .title = Objection only among the other rights

RGT-04 = `told` names the right to data portability, but nothing in this definition gives that right. People then ask for what is not there.
    .title = Portability with nothing to take along
    .help = Take `portability` out of `told`. If you do keep data electronically, write `electronic-file = true` under `[care]`.
    .what = When the statement tells portability, while nothing rests on consent or a contract and is kept by computer.
    .why = The right covers data that people gave themselves, on the basis of consent or a contract, and that you process electronically. For paper and for legal obligations it does not exist.

RGT-05 = A missing right to portability is told as ART13-2-B-PORT.
    .title = The right to portability is not told

RGT-06 = The text promises an answer within { $period }. The law gives you one month.
    .title = An answer later than a month
    .help = Write at most `a month`, or leave the sentence out: the page tells the period from `respond-within`.
    .what = When a text on rights or requests promises an answer later than a month. A `respond-within` that is too long is told as ART12-3.
    .why = Whoever makes a request has a right to an answer within a month. Only in a complex case may it take longer.

RGT-07 = You take another { $period } for a request. The law allows at most two months more.
    .title = Extension longer than the law allows
    .help = Write `extension = "2 months"` or less, and let people know within the first month that it takes longer.
    .what = When the extension is longer than two months, or is not announced within the first month.
    .why = The longest time is three months in all. People must know within the first month that they wait longer, and why.

RGT-07-announced = You do not let people know within the first month that an answer takes longer. Without that message you may take no extension.
    .help = Let them know within the first month, with the reason, and write `extension-announced = true`.

RGT-08 = You ask money for a first copy. That is free, also of a medical file and whatever people want it for.
    .title = Money for the first copy
    .help = Give the first copy for free: `first-copy-fee = false`, or leave the key out.
    .what = When a first copy costs money, by `first-copy-fee` or by a text.
    .why = Access may not depend on money. The European Court decided that a first copy of a medical file is free too.

RGT-08-words = “{ $words }” asks money for a copy. The first is free, also of a medical file.
    .help = Leave this sentence out: the page says that the first copy is free.

RGT-09 = You ask for proof of identity with every request. That is allowed only in reasonable doubt.
    .title = Proof of identity every time
    .help = Write `identification = "when-in-doubt"`.
    .what = When you ask for proof of identity with every request, or for a copy without saying what people can cover.
    .why = Those whom you know need not prove themselves again. Asking more than necessary makes a right hard to use and brings in new sensitive data.

RGT-09-copy = “{ $words }” asks for a copy of a proof of identity, without saying what people may cover.
    .help = Ask for proof only in doubt, and say what people may make unreadable, such as their citizen service number (BSN).

RGT-10 = “{ $words }” shuts out requests by e-mail or form. Whoever asks electronically must be heard electronically.
    .title = Requests only by letter or in person
    .help = Leave this sentence out and name `email`, `form` or `portal` among the `channels` too.
    .what = When a text says that a request can be made only by letter, at the desk or in person. That `channels` has no electronic way is told as ART12-2.
    .why = The law wants you to make rights easy to use. Whoever collects data online must take requests online too.

RGT-11 = “{ $words }” says that the file never goes. Under the WGBO patients can have it destroyed.
    .title = Destruction of the file denied
    .help = Write what is possible: `We do not erase your record of our own accord; you can have it destroyed.`
    .what = When a text rules out erasing or destroying the file under the WGBO.
    .why = The law gives patients a right to destruction, with two exceptions. Whoever denies that right keeps people from using it.

RGT-12 = Destruction, an own statement and a copy of the file, as far as they are missing, are told as NL-WGBO-455, NL-WGBO-454-2 and NL-WGBO-456.
    .title = The rights of the WGBO are missing

RGT-13 = “{ $words }” holds out a right that does not simply apply to the file. The WGBO has rules of its own for it.
    .title = Rights over the file without limits
    .help = Leave this sentence out: the page tells the rights with their limits. Or add what holds for the file.
    .what = When a text offers objection, portability or erasure for a file under the WGBO, without a limit.
    .why = A file rests on a contract and a legal obligation: it cannot be objected to, it is erased by way of destruction, and the findings of a doctor fall outside portability.

RGT-14 = “{ $words }” limits access more than the law allows. You may refuse as far as the privacy of another person asks for it.
    .title = Access limited too far
    .help = Write only: `We leave out what harms another person’s privacy.`
    .what = When a text limits access for a reason that the law does not know: a summary, a doctor’s consent, the patient’s own interest.
    .why = Access is the right with which all others begin. The exception is narrow: the privacy of another person.

RGT-15 = “{ $words }” sends people with their request to a company that works for you. You must deal with the request yourself.
    .title = Requests sent on to the processor
    .help = Let people ask you, and bring the company in yourself: `Send us a request; we arrange it.`
    .what = When a text on rights or requests sends people to a processor.
    .why = You are the controller. A processor may only do what you instruct and has to help you, not to stand in for you.

RGT-16 = You do not always stop advertising when somebody asks for it. That right is unconditional.
    .title = No unconditional way out of advertising
    .help = Always stop, and write `opt-out-always = true` or leave the key out.
    .what = When `opt-out-always` is false and advertising is sent.
    .why = Everybody may object to direct marketing at any time, without a reason. After that you may no longer use those data for it.

RGT-17 = Cannot happen: the page explains every right in plain words.
    .title = Rights listed by name only

RGT-18 = The page always tells this right when `electronic-file` is true. If a template leaves it out, NL-WABVPZ-15D says so.
    .title = The right to an electronic copy is missing

RGT-19 = “{ $words }” promises relatives access without a limit. The law names three cases.
    .title = Relatives: access without a limit
    .help = Name the three cases: consent of the person who died, an incident that was reported, a weighty interest. Or leave the sentence out.
    .what = When a text promises or refuses relatives access to the file without naming the cases of the law.
    .why = Secrecy goes on after death. Relatives have a right of access in three cases, and only as far as those need it.

RGT-19-denied = “{ $words }” refuses relatives all access. The law names three cases in which they do have a right to it.
    .help = Name the three cases: consent of the person who died, an incident that was reported, a weighty interest. Or leave the sentence out.

RGT-20 = “{ $words }” promises to erase everything soon. What the law obliges you to keep, you may not erase.
    .title = Being forgotten without exceptions
    .help = Add the exception: `We do keep what the law obliges us to keep.` Or leave the sentence out: the page tells this right itself.
    .what = When a text promises to erase everything on request, or within a short time, without an exception, while you must keep data.
    .why = The right to erasure has exceptions. Whoever leaves them out promises what is not allowed.

## Complaints.

CMP-01 = A statement without a supervisory authority is told as ART13-2-D.
    .title = There is no supervisory authority

CMP-02 = “{ $words }” is not the supervisory authority of a clinic in the Netherlands. That is the Autoriteit Persoonsgegevens (AP).
    .title = The wrong supervisory authority
    .help = Leave the sentence out: the page names the authority itself. If patients come from across the border, write `cross-border = true` under `[care]`.
    .what = When a text sends people with a complaint to the authority of another country or of the EU institutions, and does not name the right one.
    .why = A complaint to the wrong authority costs people time, and sometimes their case.

CMP-02-be = “{ $words }” is not the supervisory authority of a clinic in Belgium. That is the Gegevensbeschermingsautoriteit (GBA).
    .help = Leave the sentence out: the page names the authority itself. If patients come from across the border, write `cross-border = true` under `[care]`.

CMP-03 = “{ $words }” makes a talk with you a condition for a complaint to the supervisory authority. People may always go there straight away.
    .title = A complaint only after talking to you
    .help = Invite people without a condition: `We like to hear your complaint ourselves. You can also always go straight to the Dutch Data Protection Authority.` Or write `contact = true` under `[complaints]`.
    .what = When a text lets a complaint to the authority follow on a talk with the clinic, without saying that it can also be made straight away.
    .why = The right to complain depends on nothing. You may ask people to come to you first, but not require it.

CMP-04 = “{ $words }” is an old name: the supervisory authority is no longer called that.
    .title = An old name of the authority
    .help = Write `Autoriteit Persoonsgegevens (AP)` in the Netherlands, `Gegevensbeschermingsautoriteit (GBA)` in Belgium, or leave it out: the page names the authority itself.
    .what = When a text names the College bescherming persoonsgegevens, the Registratiekamer or the Privacycommissie.
    .why = Whoever looks up the old name does not arrive at the right place, and sees that your statement is out of date.

CMP-05 = The page always gives the address and website of the authority. If a template leaves them out, ART13-2-D-WHO says so.
    .title = No address of the authority

CMP-06 = A missing complaints officer is told as NL-WKKGZ-13-4.
    .title = There is no complaints officer

CMP-07 = A missing dispute resolution body is told as NL-WKKGZ-18-5.
    .title = There is no dispute resolution body

CMP-08 = You take { $period } for a complaint about care. The Wkkgz gives you six weeks, and at most four weeks more.
    .title = A care complaint over six weeks
    .help = Write `answer-within = "6 weeks"`, and if needed `extension = "4 weeks"`.
    .what = When the decision on a complaint about care comes later than six weeks, or the extension is longer than four weeks.
    .why = Whoever complains about care has a right to a decision with reasons within a fixed time.

CMP-08-extension = You take { $period } more for a complaint about care. The Wkkgz allows at most four weeks.
    .help = Write `extension = "4 weeks"` or less.

CMP-09 = “{ $words }” sends people with a complaint about their privacy to a dispute resolution body, without naming the supervisory authority.
    .title = Privacy complaints only to the dispute body
    .help = Name the supervisory authority for privacy, and the dispute resolution body for complaints about care. The page does that itself.
    .what = When a text names a dispute resolution body for complaints about privacy, and not the authority.
    .why = They are two ways: the authority for privacy, the dispute resolution body for care. Neither is a condition for the other.

CMP-10 = A missing ombuds function is told as BE-WPR-11.
    .title = There is no ombuds function

CMP-11 = Patients come from across the border. They may also complain in their own country, and the name of the Belgian authority stands nowhere.
    .title = Patients from across the border
    .help = In a `[[clause]]` with `section = "complaints"`, name the Gegevensbeschermingsautoriteit as well, or the authority of the country where your patients live.
    .what = When patients come from across the border and the texts do not name the authority of the neighbouring country.
    .why = People may complain where they live. The page says so, but whoever knows the name finds the way sooner.

CMP-11-be = Patients come from across the border. They may also complain in their own country, and the name of the Dutch authority stands nowhere.
    .help = In a `[[clause]]` with `section = "complaints"`, name the Autoriteit Persoonsgegevens as well, or the authority of the country where your patients live.

CMP-12 = “{ $words }” is no safe address of the supervisory authority. People end up somewhere else.
    .title = A wrong address of the authority
    .help = Write the address with `https` on the website of the authority itself, or leave it out: the page gives it already.
    .what = When a link names the authority but leads to another website, or to the right one without `https`.
    .why = A complaint holds sensitive data. Those do not belong on a website that only looks like that of the authority.
