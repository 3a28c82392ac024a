### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Automated decisions and AI.

ADM-01 = A decision without logic or consequences is reported as ART13-2-F.
    .title = Logic and consequences of an automated decision

# $special is the exception of article 9 GDPR as the definition has it, as in `health-care`.
ADM-02 = Activity “{ $activity }” takes an automated decision with health data or other special categories of personal data, on the ground of `{ $special }`. That is only allowed with explicit consent or for a substantial public interest.
    .title = Automated decisions: special categories of personal data
    .help = Ask for explicit consent and write `special = "explicit-consent"`. Or let a member of staff decide and take `automated` out.
    .what = An automated decision with special categories of personal data, without explicit consent and without a substantial public interest.
    .why = A computer must not decide about people on the ground of their health. The GDPR allows two exceptions.

ADM-03 = If the statement does not say that people can ask for a member of staff, that is reported as ART22-3.
    .title = Human intervention

ADM-04 = According to `used = false` you take no automated decisions. Activity “{ $activity }” does. The statement must not deny what you do.
    .title = Automated decisions denied
    .help = Write `used = true` under `[automated-decisions]`. Does a member of staff decide after all? Then take `automated` out of “{ $activity }”.
    .what = The statement denies automated decisions, and an activity has one.
    .why = Whoever reads that there are no automated decisions does not ask for a person to look at them either.

ADM-04-text = Your text says “{ $words }”. Activity “{ $activity }” does take an automated decision.
    .help = Take this sentence out. The statement itself names the decision.

# $ai is what the computer does: `photo-assessment`, `triage`, `risk-score` or `credit-score`.
ADM-05 = In activity “{ $activity }” a computer { $ai ->
        [photo-assessment] judges photographs
        [triage] decides on urgency
        [credit-score] works out whether someone can pay
       *[risk-score] works out a risk
    }. If that outcome is decisive, it is an automated decision, even if a member of staff presses the button.
    .title = A score that is decisive
    .help = Is the outcome decisive? Then write `automated` with `logic` and `consequences`. Does a member of staff really decide? Then record that with `[[allow]]` and a reason.
    .what = A computer judges photographs, urgency, risk or payment behaviour, and the activity has no `automated`.
    .why = According to the Court of Justice a score is a decision too, if others strongly rely on it (C-634/21).

ADM-06 = In activity “{ $activity }” people talk with a chatbot, and nothing says that it is an AI system. Since 2 August 2026 you must tell them that.
    .title = The chatbot does not say it is AI
    .help = Use `use = "chatbot"`; the statement itself then says so. Or write in `note` that people talk with an AI system.
    .what = An activity of your own with `ai = "chatbot"`, without a text about AI, in a statement of 2 August 2026 or later.
    .why = People must know that they talk with a computer and not with a person.

ADM-07 = In activity “{ $activity }” a computer writes down the conversation. That is separate processing, with its own purpose, supplier and retention period.
    .title = Recording conversations is a separate activity
    .help = Make it a separate activity: `use = "consultation-recording"`. Take `ai` out here.
    .what = Conversations are recorded or summarised automatically, and that is not a separate activity.
    .why = People must know that something listens in, who does that and how long the recording stays. Nobody may listen in on a treatment without their consent.

ADM-07-text = Your text says “{ $words }”. Recording or summarising conversations is separate processing, and your definition does not have it.
    .help = Add an activity with `use = "consultation-recording"`, with the supplier under `recipients` and a retention period.

ADM-08 = Activity “{ $activity }” profiles people and relies on article 40 of the UAVG. That exception does not cover profiling.
    .title = Article 40 of the UAVG and profiling
    .help = Choose another ground, such as `basis = "consent"` with `consent`. Or stop profiling.
    .what = An activity with `profiling = true` names article 40 of the UAVG.
    .why = The act allows some automated decisions, but adds: not on the ground of a profile.

## Cookies and website.

CK-01 = Nothing says that marketing cookie “{ $cookie }” waits for consent. You may only place such a cookie after consent.
    .title = Marketing cookie without consent
    .help = Let the website ask for consent first, and then write `consent = true`.
    .what = A cookie with `class = "marketing"` without `consent = true`.
    .why = Marketing cookies follow people. Without their consent that is forbidden, in the Netherlands and in Belgium.

CK-02 = Nothing says that analytical cookie “{ $cookie }” waits for consent, or that it is privacy friendly. One of them is required.
    .title = Analytical cookie without consent
    .help = Ask for consent and write `consent = true`. Or set the measuring up so that it hardly affects visitors, and write `privacy-friendly = true`.
    .what = In the Netherlands: an analytical cookie without `consent = true` and without `privacy-friendly = true`. In Belgium: every analytical cookie without `consent = true`.
    .why = The Dutch exception only covers measuring with little or no effect on privacy. Belgium does not have that exception.

CK-02-be = Nothing says that analytical cookie “{ $cookie }” waits for consent. In Belgium that is always needed, even for privacy-friendly measuring.
    .help = Let the website ask for consent first, and then write `consent = true`.

# $keys is what is missing, as in `purpose, lifetime`.
CK-03 = Cookie “{ $cookie }” lacks `{ $keys }`. Visitors must know what a cookie does, how long it stays and whose it is.
    .title = Purpose, lifetime and provider of cookies
    .help = Write `{ $keys }` in this `[[website.cookie]]`. `lifetime` is for example `13 months` or `session`; `provider` is the name of a recipient.
    .what = A cookie without a purpose, without a lifetime or, for a cookie of somebody else, without a provider. If Dutch law itself asks for these facts, that is reported as NL-TW-117A.
    .why = A list of names alone says nothing to a visitor. According to the Court of Justice, the lifetime and the third parties belong to the explanation (C-673/17).

CK-04 = According to your text (“{ $words }”), the browser is the only way to refuse cookies. Visitors must be able to refuse on your website itself, as easily as accept.
    .title = Refusing through the browser only
    .help = Let visitors choose on the website, and write in `cookie-settings` under `[website]` where they change their choice.
    .what = A text points to the browser for cookies, and the definition names no other way to change a choice. Only when there are cookies that need consent.
    .why = The settings of a browser are not a choice for each purpose, and not everybody can find them.

CK-05 = “{ $words }”: this way nobody knows whether you ask for consent. You do, or you do not.
    .title = Perhaps asking for consent to cookies
    .help = Write what happens: `On your first visit we ask for your consent to analytical cookies.`
    .what = A text says that you “possibly” or “sometimes” ask for consent.
    .why = You may not place a cookie that needs consent without that consent. There is no such thing as perhaps asking.

CK-06 = A cookie of somebody else has a `provider`, who is then among the recipients by itself. If the `provider` is missing, that is reported as NL-TW-117A or CK-03.
    .title = Who is behind a cookie

# $cookies is a list of names, as in `session, _ga`.
CK-07 = According to `no-cookies = true` your website places no cookies, but the definition does name some: { $cookies }. One of them is not right.
    .title = Cookies named and denied
    .help = Take `no-cookies` out, or take out the cookies that your website does not place.
    .what = The definition denies cookies that it names itself. Or a text speaks of cookies that the definition does not have, or the other way round.
    .why = Whoever reads that there are no cookies must be able to trust that. Whoever reads about cookies must be able to see which.

CK-07-denied = Your text says “{ $words }”, but the definition names cookies.
    .help = Take this sentence out, or take out the cookies that your website does not place.

CK-07-mentioned = Your text says “{ $words }”, but the definition does not name a single cookie. Visitors cannot see which ones you mean.
    .help = Put each cookie in a `[[website.cookie]]`, with `purpose` and `lifetime`. Are there no cookies? Then take this sentence out and write `no-cookies = true`.

CK-07-activity = Activity “{ $activity }” is about advertising cookies, but according to `no-cookies = true` your website places no cookies.
    .help = Name the cookies in `[[website.cookie]]` and take `no-cookies` out. Or take this activity out.

# $page is a kind of page: `treatments`, `booking`, `intake` or `portal`.
CK-08 = Cookie “{ $cookie }” is also placed on { $page ->
        [treatments] pages about treatments
        [booking] the pages where people book an appointment
        [intake] the intake
       *[portal] the patient portal
    }. Whoever comes there reveals something about their health. You may only follow that with explicit consent.
    .title = Following people on pages about care
    .help = Take the cookie off those pages and write `pages = ["general"]`. Or ask for explicit consent, and say so in the activity with `special = "explicit-consent"`.
    .what = An analytical or marketing cookie on pages about treatments, booking, intake or the portal, without explicit consent.
    .why = Which treatment people look at or book says something about their health. The Court of Justice reads health data broadly (C-21/23).

# $kind is what is loaded: `map`, `video`, `fonts`, `reviews`, `captcha`, `social-feed`, or `other` where the definition does not say.
CK-09 = Your website loads { $kind ->
        [map] a map
        [video] a video
        [fonts] fonts
        [reviews] reviews
        [captcha] a test against robots
        [social-feed] posts from social media
       *[other] something
    } from another company, and the definition does not say which. That company receives the IP address of visitors.
    .title = Parts of other companies on the website
    .help = Write `provider` in this `[[website.embed]]`: the name of a recipient. The statement then names that company, with country and purpose.
    .what = A `[[website.embed]]` without `provider`.
    .why = Whoever loads a part of another company gives that company data of visitors. Those can leave the EEA. The statement must say so.

CK-10 = Cookie “{ $cookie }” rests on consent, but nothing says how visitors change their choice. Withdrawing consent must be as easy as giving it.
    .title = Changing a cookie choice later
    .help = Write `cookie-settings` under `[website]`: a web address, or where visitors find their choice.
    .what = A cookie with `consent = true`, without `cookie-settings` and without an explanation of withdrawing in the activity.
    .why = Consent that nobody can withdraw is not consent.

CK-11 = The contact form has an open field and does not warn about medical data. People then write about their health there, by a way that is not meant for it.
    .title = Open form without a warning
    .help = Say at the form that people should not write medical data in it, or offer a safe way. Then write `open-form-warning = true`.
    .what = A form with an open field, without a warning and without a safe way.
    .why = Do not ask for what you do not need. An ordinary form is seldom safe enough for health data.

CK-12 = A newsletter without consent and without the conditions of article 11.7 of the Tw is reported as BAS-07.
    .title = Newsletter without consent

CK-13 = According to the definition, cookie “{ $cookie }” rests on a legitimate interest. The law asks for consent to this cookie; an interest is not enough.
    .title = Legitimate interest for cookies
    .help = Ask for consent and write `basis = "consent"` and `consent = true`.
    .what = A cookie that needs consent rests on a legitimate interest: in the list, in the activity or in a text.
    .why = The Dutch Telecommunications Act (Tw) knows only one way for these cookies: consent.

CK-13-activity = Activity “{ $activity }” uses cookies that need consent, but rests on a legitimate interest.
    .help = Write `basis = "consent"`, and add `consent`.

CK-13-text = According to your text (“{ $words }”), cookies are allowed on the ground of a legitimate interest. Your cookies need consent.
    .help = Write that you ask for consent, and for what.

CK-14 = “{ $words }”: continuing on a website is not consent. People only give that by a clear act.
    .title = Continuing is not consent
    .help = Let visitors choose, and write: `We place these cookies only after you click “Yes”.`
    .what = A text says that whoever browses or clicks on agrees.
    .why = The Court of Justice requires an active choice (C-673/17). Silence or continuing does not count.

## Children, young people and people who cannot decide for themselves.

MIN-01 = If the definition says that you treat children, the program itself writes the section about children.
    .title = A section about children and young people

MIN-02 = Here, { $words } is the age for consent of parents. In the Netherlands, a parent or guardian gives consent under 16. In Belgium that is 13, for services on the internet.
    .title = The age for consent
    .help = Write 16 in the Netherlands, and 13 in Belgium.
    .what = A sentence about consent of parents to the use of data names another age. What is in `consent` is reported as CONS-06.
    .why = With a wrong age, the consent is invalid: of too young a child, or of a parent who no longer decides.

MIN-03 = Here, { $words } is the age. The WGBO has two: from the age of 12 a child takes part in decisions, from 16 it decides alone.
    .title = The ages of the WGBO
    .help = Write 12 or 16. Or take the sentence out: the statement itself says this, by `minors` under `[care]`.
    .what = A sentence about deciding, access or the record names another age than 12 or 16. Only when the clinic treats under the WGBO.
    .why = Young people have rights of their own from the age of 16. Too high an age takes those away.

# $age is the age that the text names; $from the age from which the clinic treats people.
MIN-04 = According to your text you process no data of people under { $age }. You treat people from the age of { $from }, so that is not true.
    .title = No data of children, the text says
    .help = Take this sentence out. Is it meant for a form or a newsletter? Then say so.
    .what = A text denies data of people under an age, and the clinic treats younger people too.
    .why = This stock sentence comes from web shops. In a clinic with young patients it is not true.

MIN-05 = Here parents get more access than by law (“{ $words }”). From the age of 16 young people decide who sees their record. Between 12 and 16 a child too has a right to secrecy.
    .title = Too much access promised to parents
    .help = Promise parents access up to 12. For 12 to 16, write that good care can set a limit. From 16, young people decide for themselves.
    .what = A sentence promises parents access to the record of minors or of young people from 16. Or full access between 12 and 16.
    .why = Young people speak openly only if they know that their parents do not read everything.

MIN-06 = Activity “{ $activity }” advertises with photographs of children. Even with the consent of parent and child that remains risky: a child does not foresee what a photograph on the internet will mean later.
    .title = Children in publicity photographs
    .help = Use photographs of adults only and take `guardian-below` and `child-from` out. Do you do it all the same? Then explain why with `[[allow]]`.
    .what = Publicity photographs whose `consent` names an age for parent or child. An error if only one of them gives consent, otherwise a warning.
    .why = A photograph of a treatment says something about the health of a child, and does not disappear from the internet.

MIN-06-one = Activity “{ $activity }” advertises with photographs of children, and only one of the two gives consent. The parent must give consent and, from the age of 12, the child too.
    .help = Use photographs of adults only. Or write both under `consent`: `guardian-below = 16` and `child-from = 12`.

MIN-07 = You give cosmetic treatments, also to people under 18. The codes of conduct for cosmetic care name 18 as the limit, unless there is a medical reason.
    .title = Cosmetic treatment under 18
    .help = Do you treat young people only for a medical reason? Then you need not do anything. Otherwise write `from-age = 18`.
    .what = The clinic gives cosmetic treatments (`cosmetic`), also to people under 18.
    .why = It is a standard of the profession, not a law. An inspector or somebody with a complaint will point to it.

MIN-08 = “{ $words }”: checking the age is seldom a legal obligation. It is a rule from a code of conduct, or it is part of good care.
    .title = Checking the age as a legal obligation
    .help = Name the code of conduct, or write that it is part of good care.
    .what = A text or a legal basis calls checking the age a legal obligation.
    .why = Whoever names an obligation that does not exist takes away people’s right to object.

MIN-08-basis = Activity “{ $activity }” checks the age on the ground of a legal obligation. That obligation seldom exists: it is a rule from a code of conduct, or it is part of good care.
    .help = Write `basis = "legitimate-interests"` with an `interest`, or `basis = "contract"`.

MIN-09 = You treat adults who cannot decide for themselves, but no text says who does that for them.
    .title = Who decides for people who cannot
    .help = Write a `[[clause]]` in the section `rights` about the representative: guardian or mentor, authorised representative, partner, or a parent, child, brother or sister.
    .what = `represented-adults = true`, and no text names a representative.
    .why = People who do not decide for themselves have rights too. The representative must know how to use those.

MIN-10 = Here, { $words } is the age. The Belgian Act on patients’ rights has no fixed age: a child decides alone if it can.
    .title = No fixed age in Belgium
    .help = Write that the child takes part in decisions by age and maturity. It decides alone if it can judge its interests.
    .what = A sentence about deciding, access or the record names an age, in a Belgian clinic.
    .why = A fixed age takes rights away from those who are younger and able to decide.

## Security.

SEC-01 = “{ $words }”: nobody can promise that. If something goes wrong, the statement was not true.
    .title = Security promised without reserve
    .help = Write what you do: `We secure your data with care.` Or name measures under `[security]`.
    .what = A text promises that data are completely safe, or that nobody else can get at them.
    .why = The GDPR asks for appropriate security, not for miracles. An empty promise turns against you.

SEC-02 = “{ $words }”: not every data breach has to go to the supervisory authority. If the risk is high, the people themselves must be told too. The text does not mention the risk.
    .title = Data breaches: risk and people are missing
    .help = Write: within 72 hours, unless it is likely that there is no risk. Write too: straight to the people themselves if the risk is high.
    .what = A text promises to report data breaches to the supervisory authority, and does not mention the risk.
    .why = If the risk is high, a message to people themselves helps them most. And you will not keep a promise to report everything.

SEC-03 = “{ $words }” is the only technical measure that you name. For health data, a password alone is too weak.
    .title = Passwords as the only security
    .help = Name under `measures` what else you do, such as `encryption`, `two-factor` or `access-by-role`. Or take this sentence out.
    .what = A text names passwords, while there are special categories of personal data and the definition names no stronger measure.
    .why = The standards for care information ask for more, such as a second step when signing in. Saying nothing is better than this.

SEC-04 = According to your text (“{ $words }”) you have a certificate for NEN 7510. The definition does not name one.
    .title = NEN 7510 certificate without a number
    .help = Write the number in `nen-7510-certificate` under `[security]`. Do you follow the standard without a certificate? Then write `"nen-7510"` under `measures` and take this sentence out.
    .what = A text says that you are certified for NEN 7510, and `nen-7510-certificate` is missing.
    .why = Following a standard is something else than having a certificate. Whoever says the second and means the first misleads.

SEC-05 = “{ $words }” tells attackers how your systems are built. Patients do not need that.
    .title = Technical details of security
    .help = Write in plain words what you do: `We encrypt your data.`
    .what = A text names products, versions or settings of your security.
    .why = The law does not ask for a description of security. What you tell, somebody else can use.

## Form: dates, gaps, boilerplate.

FRM-01 = A missing version or date is reported as ART5-2.
    .title = Version and date

# $change is a version, as in `2.0`.
FRM-02 = The date of the statement is before that of version { $change } in the list of changes. One of them is not right.
    .title = The date of the statement
    .help = Write in `date` the day on which this text was settled.
    .what = The date is before a change in its own list. And with `--today`: in the future, or more than 24 months ago.
    .why = With the date you show which text applied when. An old text is seldom still true.

FRM-02-future = The date of the statement is in the future.
    .help = Write in `date` the day on which this text was settled. Does it take effect later? Then write that day in `effective`.

FRM-02-old = The statement is older than 24 months. Suppliers, treatments and laws change in the meantime.
    .help = Go through the definition. Then write a new `version` and `date`.

FRM-03 = Version and date are in the definition once, for all languages.
    .title = Version and date per language

FRM-04 = “{ $words }”: this way, people have to watch for changes themselves. Let them know about important changes.
    .title = Changes without notice
    .help = Write how you let people know: `Does something important change? Then we let you know.`
    .what = A text says that the statement can change at any time, and not that you let people know.
    .why = People do not read a statement again every week. Whoever starts to use data in another way must say so.

FRM-05 = “{ $words }” still has to be filled in. Readers get a gap instead of a fact.
    .title = A gap in the text
    .help = Fill in what belongs here, or take the sentence out.
    .what = A text, name or address has `TODO`, `XX`, `[naam]` or `[name]`, three dots by themselves, nothing after a preposition or an example address.
    .why = A statement that was not filled in shows that nobody has read it. And what should have been there can be required.

FRM-06 = The text breaks off or repeats itself at “{ $words }”. It is not possible to understand what it says.
    .title = A sentence that breaks off
    .help = Finish the sentence, or take the double word out.
    .what = A sentence ends in a word such as “the” or “and”, its beginning is gone, or a word is doubled. Or a numbering does not begin at 1.
    .why = Broken sentences come from cutting and pasting. A fact can disappear that way.

# $number is the number that was found.
FRM-06-number = The numbering jumps to { $number }. The page numbers nothing, so this is a leftover from another text.
    .help = Take the number out. A list begins at 1.

FRM-07 = “{ $words }” belongs to a web page, not to the statement. It was copied along.
    .title = Leftovers of a web page
    .help = Take these words out.
    .what = A text has words of a web page, such as “back to top”.
    .why = It distracts, and shows that the text was pasted.

FRM-08 = “{ $words }”: a privacy statement is information. Nobody has to agree to it or sign it.
    .title = Agreeing to the statement
    .help = Take this sentence out. Is consent needed? Then ask for it separately.
    .what = A text asks people to accept or sign the statement.
    .why = Informing people is your duty, not a deal. A signature under everything is not valid consent either.

# $date is the day of the change; $rule which rule: `file-nl`, `file-be` or `fiscal-be`.
FRM-09 = The statement applies from a day before { $date }. { $rule ->
        [file-nl] On that day the retention period of the WGBO went from 15 to 20 years.
        [file-be] On that day the Belgian period for the patient file began to apply.
       *[fiscal-be] On that day the Belgian period for accounts became 10 years.
    }
    .title = Older than the rules it uses
    .help = Go through the statement. Then write a new `date` or `effective`.
    .what = The statement applies from a day before a rule that it uses was changed.
    .why = A statement cannot rest on a rule that was not there yet.

FRM-10 = “{ $words }”: you cannot exclude statutory rights. In a privacy statement such a sentence means nothing.
    .title = No rights, no liability
    .help = Take this sentence out.
    .what = A text says that no rights can be derived from the statement, or excludes liability.
    .why = The rights come from the law, not from the statement. Whoever denies them puts people off.

## Plain language.

# $register is the form of address that the definition chooses: `informal` (je), or `formal` (u).
LANG-01 = { $register ->
        [informal] This text says “{ $words }”; the rest of the Dutch statement says “je”, because `register` is `informal`. Choose one form of address.
       *[formal] This text says “{ $words }”; the rest of the Dutch statement says “u”. Choose one form of address.
    }
    .title = Two Dutch forms of address
    .help = { $register ->
        [informal] In the Dutch text, write “je”, and “jouw” for stress. Or take `register` out of `[statement]`: the statement then says “u” throughout.
       *[formal] In the Dutch text, write “u” and “uw”. Or put `register = "informal"` in `[statement]`: the statement then says “je” throughout.
    }
    .what = A Dutch text of the clinic says “je”, “jij”, “jouw” or “jullie” where the statement says “u”. Or it says “u”, “uw” or “uzelf” where `register` is `informal`. Once per text.
    .why = Changing between the two forms reads badly, and shows that texts were pasted together.

LANG-02 = “{ $words }” leaves open whether it happens. People must know what you do and when.
    .title = Vague words
    .help = Write what happens, or name the condition: `If you agree, we send your GP a report.`
    .what = A text has a word such as “possibly”, “where appropriate”, “sometimes”, “usually” or “among other things”, without a condition.
    .why = The European guidance (WP260) asks for definite language. Anything can hide behind a vague word.

# $count is the number of words in the sentence; $most the number that is easy to read.
LANG-03 = This sentence has { $count } words. Beyond { $most } words many readers lose the thread.
    .title = Sentences that are too long
    .help = Make two sentences of it, or a list.
    .what = A sentence in a text of the clinic with more than 30 words.
    .why = The law asks for clear and plain language. Long sentences are the biggest hurdle.

LANG-04 = “{ $words }” is the Dutch name for internal rules. The text for patients is called “privacyverklaring”.
    .title = The Dutch name of the privacy statement
    .help = In the Dutch text, write “privacyverklaring”.
    .what = A Dutch text calls the privacy statement “privacybeleid”.
    .why = The Dutch Data Protection Authority uses “privacyverklaring” for the text to the public. “Beleid” is what you agree internally.

# $other is the word that stands elsewhere.
LANG-05 = It says “{ $words }” here, and “{ $other }” elsewhere. Readers then think of two groups.
    .title = Patient, client and customer mixed up
    .help = Choose one word for those you treat: patient under the WGBO, client in other care, customer in a salon.
    .what = Your own texts use two of the words patient, client and customer. Whoever buys in a web shop is a customer.
    .why = Two words for the same people raise the question of who is meant.

LANG-06 = “{ $words }”: that is not what the GDPR says. Consent is one of six legal bases, and most care does not need it.
    .title = A misunderstanding about the GDPR
    .help = Take this sentence out. The statement names the legal basis of each purpose.
    .what = A text says that the GDPR mainly means that consent is needed.
    .why = Whoever thinks that everything rests on consent also thinks that withdrawing erases everything. For a record or an invoice that is not so.

LANG-07 = Not everybody knows “{ $words }”, and no text explains that abbreviation.
    .title = Abbreviations without an explanation
    .help = Write the full name the first time, with the abbreviation in brackets.
    .what = An abbreviation such as DPO, BSN or NEN in a text of the clinic, without the full name. What the statement itself explains does not count.
    .why = The law asks for intelligible language. Explaining it once is enough.

LANG-08 = “{ $words }” is lawyers’ language. Most readers do not know that word.
    .title = Lawyers’ language
    .help = Write an ordinary word: right, under, because, also.
    .what = A text has a legal or Latin word.
    .why = The European guidance (WP260) asks for language that everybody understands.

LANG-09 = “{ $words }” is a word from the Netherlands that Belgian patients do not know, or for something that does not exist there.
    .title = Words from the Netherlands in a Belgian text
    .help = Write the Belgian word, such as “DPO”, “ziekenfonds”, “huisarts van wacht”, “ombudspersoon” or “ondernemingsnummer”.
    .what = A Dutch text of a Belgian clinic has a word that is only used in the Netherlands.
    .why = A text with bodies from the Netherlands sends Belgian patients to the wrong desk.

LANG-10 = On the page, the right to object always gets a heading of its own.
    .title = A heading for the right to object

## The two languages held against each other.

XL-01 = A text that is missing in a language is reported as DEF-08.
    .title = A fact that is missing in a language

# $language is the other language, `nl` or `en`; $other what stands there.
XL-02 = It says “{ $words }” here, and in the { $language ->
        [nl] Dutch
       *[en] English
    } text “{ $other }”. Both languages must say the same.
    .title = Numbers and addresses differ per language
    .help = Find out what is right, and write it in both languages.
    .what = A number, period, date, e-mail address, telephone number or web address is not the same in Dutch as in English.
    .why = Whoever reads the one language has a right to the same facts as whoever reads the other.

# $language is the other language, `nl` or `en`.
XL-02-only = “{ $words }” is here, but not in the { $language ->
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
    .what = A term from the GDPR or from health law is right in the one language. In the other, it is not the fixed translation.
    .why = Another term suggests that something else is meant. Readers who look the term up do not find it.

XL-05 = “{ $words }” is not the name of the supervisory authority in this language.
    .title = The name of the supervisory authority
    .help = Write `Autoriteit Persoonsgegevens` or `Gegevensbeschermingsautoriteit` in Dutch, and `Dutch Data Protection Authority` or `Belgian Data Protection Authority` in English.
    .what = A text names the supervisory authority in another way than it names itself in that language.
    .why = Under another name people cannot find the supervisory authority.

XL-06 = There is Dutch in the English text: “{ $words }”. Whoever does not read Dutch misses this.
    .title = Dutch in the English text
    .help = Translate these words.
    .what = The English text is the same as the Dutch, or has Dutch words. Names and acts do not count.
    .why = For some of the readers, an untranslated sentence is not information.

XL-06-same = The English text is exactly the same as the Dutch.
    .help = Translate the text: put English under `en` and Dutch under `nl`.

XL-06-english = There is English in the Dutch text: “{ $words }”. Whoever does not read English misses this.
    .help = Translate these words.

XL-07 = “{ $words }”: that is allowed as a rule for interpretation, but a wrong translation remains wrong.
    .title = One language takes precedence over the other
    .help = Make sure that both languages say the same; then this sentence is not needed.
    .what = A text says that the Dutch version prevails.
    .why = Whoever gets the English text must be able to rely on it.

# $term is the English term of the GDPR.
XL-08 = “{ $words }” means something else. In English, the GDPR says “{ $term }”.
    .title = English words that are not the term
    .help = Write “{ $term }” in the English text.
    .what = The English text says “permission”, “privacy policy” or “responsible party”. The Dutch text means consent, privacy statement or controller.
    .why = The rights are tied to these words. With another word they cannot be recognised.

# $other is the Dutch word.
XL-09 = The English text says “{ $words }”, the Dutch “{ $other }”. Must and can are not the same.
    .title = Must and can differ per language
    .help = Find out what is right, and say it in both languages.
    .what = A sentence says in one language that something must be done, and in the other that it can be.
    .why = Whether people must or may do something decides whether they can say no.

# $language is the tag of a language, as in `de`.
XL-10 = You also help people in language `{ $language }`, but the statement is not available in that language. Then they cannot read it.
    .title = A language without a statement
    .help = Add `{ $language }` to `languages` under `[statement]`, with texts in that language. Do you not help people in that language? Then take it out here.
    .what = The clinic helps people or advertises in a language in which there is no statement.
    .why = The European guidance (WP260) asks for the language of those you want to reach.

XL-11 = Readers of the English text do not know “{ $words }”. That is a Dutch act, and no text explains it.
    .title = Dutch acts in the English text
    .help = Write the English name once, with the Dutch abbreviation in brackets.
    .what = An English text names a Dutch act by an abbreviation, without explanation. Acts that the statement itself explains do not count.
    .why = The abbreviation of a Dutch act means nothing to people from abroad.
