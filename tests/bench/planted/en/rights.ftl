### Rights and complaints.

## Rights.

rights-head = Your rights

right-access = You may see your data and get a copy.

right-correct = You may have mistakes in your data corrected.

right-destroy = You may ask us to destroy your record.

right-restrict = You may ask us not to use your data for a while.

right-object = You may object. [Read when you can](#object).

right-move = You may take your data to somebody else.

right-withdraw = You may withdraw your consent at any time.

right-person = You may ask that a human being looks at a decision.

## Steps.

steps-head = How to make a request

step-first = Write to us which right you want to use.

step-second = We check that it is really you.

# $period (text): as in "1 month"
step-third = You get an answer within { $period }.

step-cost = A request is free of charge.

step-articles = This stands in articles 15 to 22 of the { -act }.

## Complaints.

complaint-head = Do you have a complaint?

complaint-first = Tell us first: we are glad to solve it.

complaint-authority = You can lodge a complaint with the { -authority }.
    .link = Go to the [website of the supervisory authority](https://autoriteitpersoonsgegevens.nl).

complaint-more = You can read more in our { title }.

complaint-court = You can also go to court.

## Changes.

# $date (text): the day, as in "1 March 2026"
# $what (text): what changed, a sentence without a full stop
change = On { $date } this changed: { $what }.

change-ask = With a big change you get a message from us.

change-old = You can ask for an old version at the desk.
