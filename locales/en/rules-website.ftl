### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Automated decisions and AI.

ADM-01 = A decision without its logic or consequences is told as ART13-2-F.
    .title = Logic and consequences of an automated decision

# $special is the exception of article 9 GDPR as the definition has it, as in `health-care`.
ADM-02 = Activity “{ $activity }” decides automatically on data about health or other special data, on the ground of `{ $special }`. That is allowed only with explicit consent or for a substantial public interest.
    .title = Automated decisions on special data
    .help = Ask for explicit consent and write `special = "explicit-consent"`. Or let a member of staff decide and take `automated` away.
    .what = An automated decision on special data, without explicit consent and without a substantial public interest.
    .why = A computer must not decide about people on the ground of their health. The GDPR allows two exceptions.

ADM-03 = That people are not told they can ask for a person is told as ART22-3.
    .title = Human intervention

ADM-04 = According to `used = false` you take no automated decisions. Activity “{ $activity }” does. The statement must not deny what you do.
    .title = Automated decisions denied
    .help = Write `used = true` under `[automated-decisions]`. Does a member of staff decide after all? Then take `automated` away from “{ $activity }”.
    .what = The statement denies automated decisions, and an activity has one.
    .why = People who read that there are no automated decisions do not ask for a person to look again.

ADM-04-text = Your text says “{ $words }”. Activity “{ $activity }” does take an automated decision.
    .help = Take this sentence away. The statement itself tells about the decision.

# $ai is what the computer does: `photo-assessment`, `triage`, `risk-score` or `credit-score`.
ADM-05 = In activity “{ $activity }” a computer { $ai ->
        [photo-assessment] judges photographs
        [triage] decides on urgency
        [credit-score] works out whether someone can pay
       *[other] works out a risk
    }. If that outcome is decisive, it is an automated decision, even if a member of staff presses the button.
    .title = A score that is decisive
    .help = Is the outcome decisive? Then write `automated` with `logic` and `consequences`. Does a member of staff really decide? Record that with `[[allow]]` and a reason.
    .what = A computer judges photographs, urgency, risk or payment, and the activity has no `automated`.
    .why = According to the Court of Justice a score is a decision too, if others rely on it strongly (C-634/21).

ADM-06 = In activity “{ $activity }” people talk with a chatbot, and nothing says that it is an AI system. Since 2 August 2026 you must tell them.
    .title = The chatbot does not say it is AI
    .help = Use `use = "chatbot"`; the statement then says it itself. Or write in `note` that people talk with an AI system.
    .what = An own activity with `ai = "chatbot"`, without a text about AI, in a statement of 2 August 2026 or later.
    .why = People must know that they talk with a computer and not with a person.

ADM-07 = In activity “{ $activity }” a computer writes down the conversation. That is a processing of its own, with its own purpose, supplier and retention period.
    .title = Recording conversations is its own activity
    .help = Make it an activity of its own: `use = "consultation-recording"`. Take `ai` away here.
    .what = Conversations are recorded or summarised automatically, and that is no activity of its own.
    .why = People must know that something listens in, who does so and how long the recording stays. Nobody may listen in on a treatment without their consent.

ADM-07-text = Your text says “{ $words }”. Recording or summarising conversations is a processing of its own, and your definition does not have it.
    .help = Add an activity with `use = "consultation-recording"`, with the supplier under `recipients` and a retention period.

ADM-08 = Activity “{ $activity }” profiles people and relies on article 40 UAVG. That exception does not cover profiling.
    .title = Article 40 UAVG and profiling
    .help = Choose another ground: as a rule `basis = "consent"`, with `consent`. Or stop profiling.
    .what = An activity with `profiling = true` cites article 40 UAVG.
    .why = The act allows some automated decisions, but adds: not those that rest on a profile.

## Cookies and website.

CK-01 = Nothing says that marketing cookie “{ $cookie }” waits for consent. Such a cookie may be placed only after consent.
    .title = Marketing cookie without consent
    .help = Have the website ask for consent first, and then write `consent = true`.
    .what = A cookie with `class = "marketing"` without `consent = true`.
    .why = Marketing cookies follow people. Without their consent that is forbidden, in the Netherlands and in Belgium.

CK-02 = Nothing says that analytical cookie “{ $cookie }” waits for consent, or that it is privacy friendly. It must be one of the two.
    .title = Analytical cookie without consent
    .help = Ask for consent and write `consent = true`. Or set the measuring up so that it hardly touches visitors, and write `privacy-friendly = true`.
    .what = Netherlands: an analytical cookie without `consent = true` and without `privacy-friendly = true`. Belgium: every analytical cookie without `consent = true`.
    .why = The Dutch exception covers only measuring with few or no effects on privacy. Belgium does not have that exception.

CK-02-be = Nothing says that analytical cookie “{ $cookie }” waits for consent. In Belgium that is always needed, also for privacy-friendly measuring.
    .help = Have the website ask for consent first, and then write `consent = true`.

# $keys is what is missing, as in `purpose, lifetime`.
CK-03 = Cookie “{ $cookie }” lacks `{ $keys }`. Visitors must know what a cookie does, how long it stays and whose it is.
    .title = Purpose, lifetime and provider of cookies
    .help = Write `{ $keys }` in this `[[website.cookie]]`. `lifetime` is as in `13 months` or `session`; `provider` is the name of a recipient.
    .what = A cookie without a purpose, without a lifetime or, for a cookie of somebody else, without a provider. Where Dutch law itself asks for these facts, NL-TW-117A tells it.
    .why = A list of mere names tells a visitor nothing. According to the Court of Justice, lifetime and third parties belong to the explanation (C-673/17).

CK-04 = According to your text (“{ $words }”), the browser is the only way to refuse cookies. It must be possible to refuse on your website itself, as easily as to accept.
    .title = Refusing through the browser only
    .help = Let visitors choose on the website, and write in `cookie-settings` under `[website]` where they change their choice.
    .what = A text points to the browser for cookies, and the definition names no other way to change a choice. Only if there are cookies that need consent.
    .why = Settings of a browser are no choice per purpose, and many people cannot find them.

CK-05 = “{ $words }”: nobody can tell from this whether you ask for consent. You do, or you do not.
    .title = Possibly asking for consent to cookies
    .help = Write what happens: `On your first visit we ask for your consent to analytical cookies.`
    .what = A text says that you possibly or sometimes ask for consent.
    .why = A cookie that needs consent must not come without it. There is no such thing as possibly asking.

CK-06 = A cookie of somebody else has a `provider`, who is then told among the recipients. If it is missing, NL-TW-117A and CK-03 tell it.
    .title = Who is behind a cookie

# $cookies is a list of names, as in `session, _ga`.
CK-07 = According to `no-cookies = true` your website places no cookies, but the definition does name some: { $cookies }. One of the two is wrong.
    .title = Cookies named and denied
    .help = Take `no-cookies` away, or take away the cookies that your website does not place.
    .what = The definition denies cookies that it names itself, or a text speaks of cookies that the definition does not have, or the other way round.
    .why = People who read that there are no cookies must be able to trust that. People who read about cookies must be able to see which.

CK-07-denied = Your text says “{ $words }”, but the definition names cookies.
    .help = Take this sentence away, or take away the cookies that your website does not place.

CK-07-mentioned = Your text says “{ $words }”, but the definition names not a single cookie. Visitors cannot see which ones you mean.
    .help = Put each cookie in a `[[website.cookie]]`, with `purpose` and `lifetime`. Are there none? Then take this sentence away and write `no-cookies = true`.

CK-07-activity = Activity “{ $activity }” is about advertising cookies, but according to `no-cookies = true` your website places no cookies.
    .help = Name the cookies in `[[website.cookie]]` and take `no-cookies` away. Or take this activity away.

# $page is a kind of page: `treatments`, `booking`, `intake` or `portal`.
CK-08 = Cookie “{ $cookie }” is also placed on { $page ->
        [treatments] pages about treatments
        [booking] the pages where people book an appointment
        [intake] the intake
       *[portal] the patient portal
    }. Whoever comes there tells something about their health. You may follow that only with explicit consent.
    .title = Following people on pages about care
    .help = Take the cookie off those pages and write `pages = ["general"]`. Or ask for explicit consent, and say so at the activity with `special = "explicit-consent"`.
    .what = An analytical or marketing cookie on pages about treatments, booking, intake or the portal, without explicit consent.
    .why = Which treatment people look at or book says something about their health. The Court of Justice reads health data broadly (C-21/23).

# $kind is what is loaded: `map`, `video`, `fonts`, `reviews`, `captcha` or `social-feed`.
CK-09 = Your website loads { $kind ->
        [map] a map
        [video] a video
        [fonts] fonts
        [reviews] reviews
        [captcha] a test against robots
       *[other] posts from social media
    } from another company, and the definition does not say which. That company receives the IP address of visitors.
    .title = Parts of others on the website
    .help = Write `provider` at this `[[website.embed]]`: the name of a recipient. The statement then tells it, with country and purpose.
    .what = A `[[website.embed]]` without `provider`.
    .why = A website that loads a part from another company gives it data of visitors, often outside the EEA. The statement must tell that.

CK-10 = Cookie “{ $cookie }” rests on consent, but nothing says how visitors change their choice. It must be as easy to withdraw consent as to give it.
    .title = Changing a choice about cookies later
    .help = Write `cookie-settings` under `[website]`: a web address, or where visitors find their choice.
    .what = A cookie with `consent = true`, without `cookie-settings` and without a word on withdrawal at the activity.
    .why = Consent that nobody can withdraw is no consent.

CK-11 = The contact form has an open field and does not warn about medical details. People then write about their health there, by a route that is not meant for it.
    .title = Open form without a warning
    .help = Say at the form that people should leave medical details out, or give a safe route. Then write `open-form-warning = true`.
    .what = A form with an open field, without a warning and without a safe route.
    .why = Do not invite what you do not need. An ordinary form is seldom safe enough for data about health.

CK-12 = A newsletter without consent and without the conditions of article 11.7 Tw is told as BAS-07.
    .title = Newsletter without consent

CK-13 = According to the definition, cookie “{ $cookie }” rests on a legitimate interest. The law asks for consent to this cookie; an interest cannot replace it.
    .title = Legitimate interest for cookies
    .help = Ask for consent and write `basis = "consent"` and `consent = true`.
    .what = A cookie that needs consent rests on a legitimate interest: in the list, at the activity or in a text.
    .why = The Telecommunications Act knows only one way for these cookies: consent.

CK-13-activity = Activity “{ $activity }” uses cookies that need consent, but rests on a legitimate interest.
    .help = Write `basis = "consent"`, with `consent`.

CK-13-text = According to your text (“{ $words }”), cookies are allowed because of a legitimate interest. Your cookies need consent.
    .help = Write that you ask for consent, and for what.

CK-14 = “{ $words }”: continuing on a website is no consent. People give that only by a clear act.
    .title = Continuing is no consent
    .help = Let visitors choose, and write: `We place these cookies only after you select “Yes”.`
    .what = A text says that whoever browses or clicks on agrees.
    .why = The Court of Justice requires an active choice (C-673/17). Silence or continuing does not count.

## Children, young people and people who cannot decide for themselves.

MIN-01 = If the definition says that you treat children, the program writes the section about them itself.
    .title = A section about children and young people

MIN-02 = This makes { $words } the age for consent of parents. In the Netherlands a parent or guardian consents for those under 16. In Belgium that is 13, for services on the internet.
    .title = The age of consent
    .help = Write 16 in the Netherlands and 13 in Belgium.
    .what = A sentence about consent of parents to the use of data names another age. What stands in `consent` is told as CONS-06.
    .why = With a wrong age the consent is invalid: of too young a child, or of a parent who no longer decides.

MIN-03 = This makes { $words } the age. The WGBO has two: from 12 a child decides together with the parents, from 16 it decides alone.
    .title = The ages of the WGBO
    .help = Write 12 or 16. Or take the sentence away: the statement tells this itself, from `minors` under `[care]`.
    .what = A sentence about deciding, access or the record names another age than 12 or 16, in a clinic that treats under the WGBO.
    .why = Young people have their own rights from the age of 16. Too high an age takes those away.

# $age is the age that the text names; $from the age from which the clinic treats people.
MIN-04 = According to your text you process no data of people under { $age }. You treat people from the age of { $from }, so that is not true.
    .title = No data of children, says the text
    .help = Take this sentence away. Is it meant for a form or a newsletter? Then name that.
    .what = A text denies data of people under an age, and the clinic treats younger people too.
    .why = This stock sentence comes from web shops. In a clinic with young patients it is untrue.

MIN-05 = This gives parents more access than the law does (“{ $words }”). From the age of 16 young people decide who sees their record. Between 12 and 16 a child has a right to confidentiality too.
    .title = Too much access promised to parents
    .help = Promise parents access up to 12. Write for 12 to 16 that good care can set a limit. From 16, name the young people themselves.
    .what = A sentence promises parents access to the record of minors, of young people from 16, or full access between 12 and 16.
    .why = Young people speak openly only if they know that their parents do not read everything.

MIN-06 = Activity “{ $activity }” advertises with photographs of children. Even with the consent of parent and child that remains risky: a child cannot foresee what a photograph on the internet will mean later.
    .title = Children in publicity photographs
    .help = Use photographs of adults only and take `guardian-below` and `child-from` away. Will you do it all the same? Explain why with `[[allow]]`.
    .what = Publicity photographs whose `consent` names an age for parent or child. An error if only one of them consents, otherwise a warning.
    .why = A photograph of a treatment says something about the health of a child, and never leaves the internet.

MIN-06-one = Activity “{ $activity }” advertises with photographs of children, and only one of the two consents. Needed are the parent and, from the age of 12, the child too.
    .help = Use photographs of adults only. Or write both under `consent`: `guardian-below = 16` and `child-from = 12`.

MIN-07 = You treat cosmetically, and also people under 18. The codes of conduct for cosmetic care hold to 18, unless there is a medical reason.
    .title = Cosmetic treatment under 18
    .help = Do you treat young people only for a medical reason? Then you need do nothing. Otherwise write `from-age = 18`.
    .what = The clinic treats cosmetically (`cosmetic`), and also people under 18.
    .why = It is a standard of the profession, not an act. An inspector or a complainant will point to it.

MIN-08 = “{ $words }”: checking someone’s age is seldom a legal obligation. It is a rule of a code of conduct, or part of good care.
    .title = Age check as a legal obligation
    .help = Name the code of conduct, or write that it is part of good care.
    .what = A text or a legal basis calls checking the age a legal obligation.
    .why = To name an obligation that does not exist takes away people’s right to object.

MIN-08-basis = Activity “{ $activity }” checks the age as a legal obligation. That obligation seldom exists: it is a rule of a code of conduct, or part of good care.
    .help = Write `basis = "legitimate-interests"` with `interest`, or `basis = "contract"`.

MIN-09 = You treat adults who cannot decide for themselves, but no text says who does so for them.
    .title = Who decides for those who cannot
    .help = Write a `[[clause]]` in the section `rights` about the representative: guardian or mentor, authorised person, partner, or a parent, child, brother or sister.
    .what = `represented-adults = true`, and no text names a representative.
    .why = People who cannot decide have rights too. The representative must know how to use them.

MIN-10 = This makes { $words } the age. The Belgian patients’ rights act has no fixed age: a child decides alone when able to.
    .title = No fixed age in Belgium
    .help = Write that the child is involved by age and maturity, and decides alone when able to judge its interests.
    .what = A sentence about deciding, access or the record names an age, in a Belgian clinic.
    .why = A fixed age takes rights away from those who are younger and able.

## Security.

SEC-01 = “{ $words }”: nobody can promise that. If something goes wrong, the statement was untrue.
    .title = Security promised without reserve
    .help = Write what you do: `We secure your data with care.` Or name measures under `[security]`.
    .what = A text promises that data are completely safe, or that access is impossible.
    .why = The GDPR asks for appropriate security, not for miracles. An empty promise turns against you.

SEC-02 = “{ $words }”: not every breach has to go to the supervisory authority, and at times the people themselves must be told. The text does not mention the risk.
    .title = Data breaches: risk and people are missing
    .help = Write: within 72 hours, unless a risk is unlikely; and straight to the people themselves if the risk is high.
    .what = A text promises to report data breaches to the supervisory authority and does not mention the risk.
    .why = If the risk is high, people need to hear it themselves. And a promise to report everything is one you will not keep.

SEC-03 = “{ $words }” is the only technical measure that you name. For data about health, a password alone is too weak.
    .title = Passwords as the only security
    .help = Name under `measures` what else you do, such as `encryption`, `two-factor` or `access-by-role`. Or take this sentence away.
    .what = A text names passwords, and the definition has no stronger measure, while there are special data.
    .why = The standards for care information ask for more, such as a second step when signing in. Saying nothing is better than saying this.

SEC-04 = According to your text (“{ $words }”) you have a certificate for NEN 7510. The definition has none.
    .title = NEN 7510 certificate without a number
    .help = Write its number in `nen-7510-certificate` under `[security]`. Do you follow the standard without a certificate? Then write `"nen-7510"` under `measures` and take this sentence away.
    .what = A text says that you are certified for NEN 7510, and `nen-7510-certificate` is missing.
    .why = To follow a standard is not to hold a certificate. To say the second and mean the first is misleading.

SEC-05 = “{ $words }” tells attackers how your systems are built. Patients do not need it.
    .title = Technical details of security
    .help = Write in plain words what you do: `We encrypt your data.`
    .what = A text names products, versions or settings of your security.
    .why = The law does not ask for a description of security. What you tell can be used by others.

## Form: dates, gaps, boilerplate.

FRM-01 = A missing version or date is told as ART5-2.
    .title = Version and date

# $change is a version, as in `2.0`.
FRM-02 = The date of the statement lies before that of version { $change } in the list of changes. One of the two is wrong.
    .title = The date of the statement
    .help = Put the day on which this text was settled in `date`.
    .what = The date lies before a change in its own list. And with `--today`: in the future, or more than 24 months ago.
    .why = With the date you show which text applied when. An old text is seldom still right.

FRM-02-future = The date of the statement lies in the future.
    .help = Put the day on which this text was settled in `date`. Does it take effect later? Write that day in `effective`.

FRM-02-old = The statement is older than 24 months. Suppliers, treatments and laws change meanwhile.
    .help = Go through the definition, and then set a new `version` and `date`.

FRM-03 = The version and the date stand once in the definition, for all languages.
    .title = Version and date per language

FRM-04 = “{ $words }”: like this, people have to watch for changes themselves. You tell them about important changes.
    .title = Changes without notice
    .help = Write how you tell them: `Does something important change? Then we let you know.`
    .what = A text says that the statement can change at any time, and not that you let people know.
    .why = People do not read a statement again every week. Whoever starts to use data otherwise must say so.

FRM-05 = “{ $words }” is a place that still has to be filled in. Readers get a gap instead of a fact.
    .title = A gap in the text
    .help = Fill in what belongs here, or take the sentence away.
    .what = A text, name or address has `TODO`, `XX`, `[name]`, an ellipsis by itself, nothing after a preposition or an address of an example.
    .why = A statement that was not filled in shows that nobody has read it. And what should have stood there is often required.

FRM-06 = The text breaks off or repeats itself at “{ $words }”. Nobody can understand what it says.
    .title = A broken sentence
    .help = Finish the sentence, or take the double word away.
    .what = A sentence ends in a word such as `the` or `and`, its beginning is gone, a word stands twice, or a numbering does not begin at 1.
    .why = Broken sentences come from cutting and pasting. Often a fact has disappeared.

# $number is the number that was found.
FRM-06-number = The numbering jumps to { $number }. The page numbers nothing, so this was left over from another text.
    .help = Take the number away. A list begins at 1.

FRM-07 = “{ $words }” belongs to a web page, not to the statement. It was copied along.
    .title = Leftovers of a web page
    .help = Take these words away.
    .what = A text has words of a web page, such as `back to top`.
    .why = It distracts, and shows that the text was pasted.

FRM-08 = “{ $words }”: a privacy statement is information. Nobody has to agree to it or sign it.
    .title = Agreeing to the statement
    .help = Take this sentence away. Ask for consent apart, where it is needed.
    .what = A text asks people to accept or sign the statement.
    .why = To inform is your duty, not a deal. A signature under everything is no valid consent either.

# $date is the day of the change; $rule which rule: `file-nl`, `file-be` or `fiscal-be`.
FRM-09 = The statement applies from a day before { $date }. { $rule ->
        [file-nl] On that day the retention period of the WGBO went from 15 to 20 years.
        [file-be] On that day the Belgian period for the patient file began to apply.
       *[fiscal-be] On that day the Belgian period for accounts became 10 years.
    }
    .title = Older than the rules it uses
    .help = Go through the statement and set a new `date` or `effective`.
    .what = The statement applies from a day before a rule changed that it uses.
    .why = A statement cannot rest on a rule that was not there yet.

FRM-10 = “{ $words }”: you cannot exclude statutory rights. In a privacy statement such a sentence means nothing.
    .title = No rights, no liability
    .help = Take this sentence away.
    .what = A text says that no rights can be derived from the statement, or excludes liability.
    .why = The rights come from the law, not from the statement. To deny them puts off people who have them.

## Plain language.

LANG-01 = This text says “{ $words }”; the rest of the Dutch statement says “u”. Choose one form of address.
    .title = Two Dutch forms of address
    .help = Write “u” and “uw” in the Dutch text.
    .what = A Dutch text of the clinic says je, jij, jouw or jullie. Once per text.
    .why = Changing between the two forms reads badly, and shows that texts were pasted together.

LANG-02 = “{ $words }” leaves open whether it happens. People must know what you do and when.
    .title = Vague words
    .help = Write what happens, or name the condition: `If you agree, we send your GP a report.`
    .what = A text has words such as may, possibly, sometimes, often or among other things, without a condition.
    .why = The European guidance (WP260) asks for definite language. Anything can hide behind a vague word.

# $count is the number of words in the sentence; $most the number that is easy to read.
LANG-03 = This sentence has { $count } words. Beyond { $most } words many readers lose the thread.
    .title = Sentences that are too long
    .help = Make two sentences of it, or a list.
    .what = A sentence in a text of the clinic with more than 30 words.
    .why = The law asks for clear and plain language. Long sentences are the biggest hurdle.

LANG-04 = “{ $words }” is the Dutch name for internal rules. The text for patients is called “privacyverklaring”.
    .title = The Dutch name of the statement
    .help = Write “privacyverklaring” in the Dutch text.
    .what = A Dutch text calls the statement “privacybeleid”.
    .why = The Dutch authority uses “privacyverklaring” for the text to the public. “Beleid” is what you agree internally.

# $other is the word that stands elsewhere.
LANG-05 = This says “{ $words }”, and elsewhere “{ $other }”. Readers then think of two groups.
    .title = Patient, client and customer mixed
    .help = Choose one word for those you treat: patient under the WGBO, client in other care, customer in a salon.
    .what = The clinic’s own texts use two of the words patient, client and customer. Who buys in a web shop is a customer.
    .why = Two words for the same people raise the question who is meant.

LANG-06 = “{ $words }”: that is not what the GDPR says. Consent is one of six legal bases, and most care does not need it.
    .title = A myth about the GDPR
    .help = Take this sentence away. The statement names the legal basis of each purpose.
    .what = A text says that the GDPR mainly means that consent is needed.
    .why = People who think that everything rests on consent also think that withdrawing it erases everything. For a record or an invoice that is not so.

LANG-07 = Not everybody knows “{ $words }”, and no text explains the abbreviation.
    .title = Abbreviations without explanation
    .help = Write the full name the first time, with the abbreviation in brackets.
    .what = An abbreviation such as DPO, BSN or NEN in a text of the clinic, without the full name. What the statement itself explains does not count.
    .why = The law asks for intelligible language. Explaining it once is enough.

LANG-08 = “{ $words }” is the language of lawyers. Most readers do not know that word.
    .title = The language of lawyers
    .help = Write an ordinary word: right, under, because, also.
    .what = A text has a legal or Latin word.
    .why = The European guidance (WP260) asks for language that everybody understands.

LANG-09 = “{ $words }” is a word of the Netherlands that Belgian patients do not know, or that does not exist there.
    .title = Words of the Netherlands in a Belgian text
    .help = Write the Belgian word, such as DPO, ziekenfonds, huisarts van wacht, ombudspersoon or ondernemingsnummer.
    .what = A Dutch text of a Belgian clinic has a word that is used in the Netherlands only.
    .why = A text with bodies of the Netherlands sends Belgian patients to the wrong desk.

LANG-10 = On the page the right to object always has a heading of its own.
    .title = A heading for the right to object

## The two languages held against each other.

XL-01 = A text that is missing in a language is told as DEF-08.
    .title = A fact that is missing in a language

# $language is the other language, `nl` or `en`; $other what stands there.
XL-02 = This says “{ $words }”, and the { $language ->
        [nl] Dutch
       *[en] English
    } text says “{ $other }”. Both languages must say the same.
    .title = Numbers and addresses differ by language
    .help = Find out what is right, and write it in both languages.
    .what = A number, period, date, e-mail address, telephone number or web address is not the same in Dutch and in English.
    .why = People who read one language are entitled to the same facts as those who read the other.

# $language is the other language, `nl` or `en`.
XL-02-only = “{ $words }” stands here, but not in the { $language ->
        [nl] Dutch
       *[en] English
    } text. Both languages must give the same facts.
    .help = Put it in both languages, or in neither.

XL-03 = Both languages come from the same definition, with the same sections in the same order.
    .title = Sections in another order per language

# $original is the term in the other language; $term its fixed translation.
XL-04 = “{ $words }” is not the fixed translation of “{ $original }”. The official text says “{ $term }”.
    .title = Fixed terms translated wrongly
    .help = Write “{ $term }”.
    .what = A term of the GDPR or of health law is right in one language, and in the other not the fixed translation.
    .why = Another term suggests that something else is meant. Readers who look it up cannot find it.

XL-05 = “{ $words }” is not the name of the supervisory authority in this language.
    .title = The name of the supervisory authority
    .help = Write `Autoriteit Persoonsgegevens` or `Gegevensbeschermingsautoriteit` in Dutch, and `Dutch Data Protection Authority` or `Belgian Data Protection Authority` in English.
    .what = A text names the supervisory authority otherwise than it names itself in that language.
    .why = Under another name people cannot find the authority.

XL-06 = There is Dutch in the English text: “{ $words }”. People who do not read Dutch miss this.
    .title = Dutch in the English text
    .help = Translate these words.
    .what = The English text is the same as the Dutch, or has Dutch words. Names and acts do not count.
    .why = To some of the readers an untranslated sentence is no information.

XL-06-same = The English text is exactly the same as the Dutch.
    .help = Translate the text: put English under `en` and Dutch under `nl`.

XL-06-english = There is English in the Dutch text: “{ $words }”. People who do not read English miss this.
    .help = Translate these words.

XL-07 = “{ $words }”: that is allowed as a rule of interpretation, but a wrong translation remains wrong.
    .title = One language goes before the other
    .help = Make sure that both languages say the same; then this sentence is not needed.
    .what = A text says that the Dutch version prevails.
    .why = People who receive the English text must be able to rely on it.

# $term is the English term of the GDPR.
XL-08 = “{ $words }” means something else. The English text of the GDPR says “{ $term }”.
    .title = Permission, policy, responsible person
    .help = Write “{ $term }” in the English text.
    .what = The English text says permission, privacy policy or responsible party, where the Dutch means consent, privacy statement or controller.
    .why = These are the words to which the rights are tied. Under another word they cannot be recognised.

# $other is the Dutch word.
XL-09 = The English says “{ $words }”, the Dutch “{ $other }”. Must and can are not the same.
    .title = Must and can differ by language
    .help = Find out what is right, and say it in both languages.
    .what = A sentence says in one language that something must be done, and in the other that it can be.
    .why = Whether people must or may do something decides whether they can say no.

# $language is the tag of a language, as in `de`.
XL-10 = You also serve people in language `{ $language }`, but the statement is not available in it. They then cannot read it.
    .title = A language without a statement
    .help = Add `{ $language }` to `languages` under `[statement]`, with texts in that language. Do you not advertise in it? Then take it away here.
    .what = The clinic serves or advertises in a language in which there is no statement.
    .why = The European guidance (WP260) asks for the language of those you want to reach.

XL-11 = Readers of the English text do not know “{ $words }”. It is a Dutch act, and no text explains it.
    .title = Dutch acts in the English text
    .help = Write its English name once, with the Dutch abbreviation in brackets.
    .what = An English text names a Dutch act by an abbreviation, without explanation. Acts that the statement itself explains do not count.
    .why = The abbreviation of a Dutch act means nothing to people from abroad.
