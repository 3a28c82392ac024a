### Rights and complaints.

## Rights.

rights-head = Uw rechten

right-access = U mag uw gegevens inzien en een kopie krijgen.

right-correct = U mag fouten in uw gegevens laten verbeteren.

right-destroy = U mag ons vragen om uw dossier te vernietigen.

right-restrict = U mag ons vragen om uw gegevens even niet te gebruiken.

right-object = U mag bezwaar maken. [Lees wanneer dat kan](#object).

right-move = U mag uw gegevens meenemen naar een ander.

right-withdraw = U mag uw toestemming altijd intrekken.

right-person = U mag vragen dat een mens meekijkt bij een besluit.

## Steps.

steps-head = Zo doet u een verzoek

step-first = Schrijf ons welk recht u wilt gebruiken.

step-second = Wij kijken of u het echt bent.

# $period (text): as in "1 maand"
step-third = U krijgt binnen { $period } antwoord.

step-cost = Een verzoek is gratis.

step-articles = Dit staat in artikel 15 tot en met 22 van de { -act }.

## Complaints.

complaint-head = Hebt u een klacht?

complaint-first = Vertel het ons eerst: wij lossen het graag op.

complaint-authority = U kunt een klacht indienen bij de { -authority }.
    .link = Ga naar de [website van de toezichthouder](https://autoriteitpersoonsgegevens.nl).

complaint-more = Meer leest u in onze { title }.

complaint-court = U kunt ook naar de rechter gaan.

## Changes.

# $date (text): the day, as in "1 maart 2026"
# $what (text): what changed, a sentence without a full stop
change = Op { $date } is dit veranderd: { $what }.

change-ask = Bij een grote verandering krijgt u bericht van ons.

change-old = Een oude versie vraagt u op bij de balie.
