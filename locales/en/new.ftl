### The comments in a first definition, as `verklaar new` writes it. Nothing of them reaches a statement.
### Words between backticks are commands, keys and values: leave those as they are.

## The top of the file.

# Six short lines above everything else. Every line here becomes a line there.
new-head =
    This is a first privacy statement for your clinic. What is usual for your kind of clinic is already there.
    1. Fill in everything between empty quotation marks. Check every other line, and take out what you do not do.
    2. Run `verklaar check`. It says what is still missing and which law asks for it.
    3. Run `verklaar build`. It writes the page, in Dutch and in English.
    A line that starts with # is a comment. Nothing of it reaches the page.
    For help while you type: run `verklaar schema > policy.schema.json`, and write `#:schema ../policy.schema.json` on the first line of this file.

## Headings of the parts of the file, between dashes. At most six words, no full stop.

new-section-statement = The statement itself
new-section-controller = Who is responsible
new-section-care = The care
new-section-data = Data in your own words
new-section-recipients = Who receives data
new-section-activities = What you use data for
new-section-optional = What you can add
new-section-rights = Rights and complaints
new-section-security = Security and website

## The tables at the top.

# Behind `date`, on the same line.
new-date = the day on which you publish

# Behind the name of the clinic, on the same line.
new-name = as it is in sentences

# Behind the legal name, on the same line.
new-legal-name = as in the trade register

# Behind `owner`, which is commented out, on the same line.
new-owner = only for an `eenmanszaak`: the name of the owner

# Behind the e-mail address, on the same line.
new-email = a mailbox on your own domain

# Above the table of the data protection officer, which is commented out.
new-dpo = Do you have a data protection officer? Then take the # signs out.

# Above the table about the care.
new-check = Usual for this kind of clinic: check every line.

# Above the table about the care, for clinics under the WGBO.
new-regime-wgbo = `wgbo` is for treatment by a physician or dentist, and for care for people’s health by other care providers. Cosmetic treatment by others is `other-care`: write `regime` in that activity.

# Above the table about the care, for clinics under the Wkkgz only.
new-regime-other-care = `other-care` is for cosmetic treatment by people who are not physicians. Does a physician treat, or a nurse on a physician’s orders? Then it is `wgbo`.

# Above the table about the care, for salons outside care.
new-regime-no-care = `no-care` is only for beauty care without risk, such as facials, massage and make-up. With laser, IPL, injections or peelings it is `other-care` or `wgbo`.

# Behind `secrecy`, on the same line.
new-secrecy = what binds your staff: a professional register, a law, their contract

# Behind `insured`, on the same line.
new-insured = whether health insurers pay for some of the care

# Above `patients`, which is commented out.
new-patients = How many patients are registered. Above 10,000 patients in one system, you need a data protection officer.

# Behind `minors`, on the same line.
new-minors = whether you treat people under 18, and from which age

# Above the categories of data that a beauty salon has of its own.
new-own-data = An appointment for beauty care says nothing about health. That is why these data have a name of their own. Is that different for you? Then use `appointment` and `invoice`.

## The recipients.

# Above the first recipient.
new-recipients = Everyone outside the clinic who gets data or keeps them for you. Take out whom you do not use, here and under `recipients` in the activities.

# Above the first recipient, after the one before.
new-country = `country` is where the data are kept or can be seen. Outside the European Economic Area (EEA), `transfer` is needed too.

# Above the first `agreement`, which is commented out.
new-agreement = Every processor needs a data processing agreement. Is it signed? Then take out the # before `agreement`.

# Behind the name of the table for health insurers, on the same line.
new-insurer = every patient has their own insurer, so there is no name here

# Behind the role of the dental technician, on the same line.
new-technician = works on your instructions; a technician who decides alone is `controller`

# Behind the role of the electronic exchange system, on the same line.
new-exchange-role = check this in your agreement with the exchange system

## The activities.

# Above the first activity.
new-activities = One table for each purpose. Check the data, the recipients and the periods: the page says what is here. The rights, the supervisory authority and what the law fixes are added for you.

# Behind many periods, on the same line.
new-choice = your own choice: change the period if yours is different

# Above the intake and the treatment file, under the WGBO.
new-fixed = The law fixes the legal basis and the twenty years, so they are not here.

# Above the intake, for clinics under the Wkkgz only.
new-health-care = `health-care` is for a health-care provider whose staff are bound to secrecy. The other way is `explicit-consent`: then write `consent` too.

# Above the intake of a beauty salon.
new-intake-with-consent = A salon asks about health only with explicit consent, and only about what the treatment needs.

# Above photographs that people send before a visit.
new-photos-before-consult = Take this out if people do not send you photographs. Offer a safe way to send them, not ordinary e-mail or WhatsApp.

# Above the check of identity and citizen service number.
new-identity-check = You note the kind and the number of the document, and make no copy. The law fixes the rest.

# Above the electronic exchange of files. LSP is the national exchange point.
new-electronic-exchange = Only if you take part in an exchange system, such as the LSP. Check that the text says how that system works.

# Above invoicing.
new-fixed-accounts = The law fixes the legal basis and the seven years.

# Above claims at the health insurer.
new-insurance-claims = The law fixes the rest. Do you use a clearing service or a factoring company? Then add it as a recipient.

# Above photographs for publicity.
new-publicity-photos = Write every place of publication under `tiers`. On social media the platform is a recipient too.

# Behind the period for job applications, on the same line.
new-applicants = four weeks is the norm; up to a year with consent

## What is commented out.

# Above what is commented out.
new-optional = Parts that other clinics have. Do you do this too? Then take out the first # of every line of that part.

# After the one before; a line with names from the catalogue follows, such as `reviews, website-analytics`.
new-more = The catalogue also has, for `use`:

# Above the newsletter.
new-newsletter = A newsletter, for people who asked for it.

# Above the cameras.
new-cameras = Cameras at the entrance or the desk, never where you treat. Four weeks is the norm.

# Above the webshop.
new-webshop = A web shop. Write your VAT number too: `vat` under `[controller]`. An order that says something about health is `health-order` and asks for explicit consent. Any other is `order`.

# Above insured care, for a clinic where most patients pay themselves.
new-insured-care = Insured care. Set `insured` to `true` too.

## The tables at the end.

# Behind `[rights]`, on the same line.
new-rights = which rights people have, follows from the legal bases

# Behind `channels`, on the same line.
new-channels = how people can send you a request

# Behind `balancing-test`, which is commented out, on the same line.
new-balancing-test = if people who ask get to see your balancing test

# Above `[complaints]`.
new-complaints = For complaints about care (Wkkgz). The supervisory authority for privacy is added for you.

# Behind `contact = true`, on the same line.
new-complaints-first = invites people to talk to you first; that is never required

# Behind `used = false`, on the same line.
new-automated = check this: it promises that no computer decides about people on its own

# Behind `measures`, on the same line.
new-security = write only what you really do

# Behind `backup-retention`, on the same line.
new-backup = how long backups keep what you have erased

# Above `no-cookies`, which is commented out.
new-website = Only if your website places no cookies. Otherwise write one `[[website.cookie]]` for each cookie.
