### Rights and complaints.

## Rights.

rights-head = Twoje prawa

right-access = Możesz zobaczyć swoje dane i otrzymać ich kopię.

right-correct = Możesz poprosić o poprawienie błędów w danych.

right-destroy = Możesz poprosić nas o zniszczenie dokumentacji.

right-restrict = Możesz poprosić, abyśmy przez pewien czas nie używali Twoich danych.

right-object = Możesz wnieść sprzeciw. [Przeczytaj, kiedy to możliwe](#object).

right-move = Możesz przenieść swoje dane do kogoś innego.

right-withdraw = Możesz w każdej chwili wycofać zgodę.

right-person = Możesz poprosić, aby decyzję sprawdził człowiek.

## Steps.

steps-head = Jak złożyć wniosek

step-first = Napisz nam, z którego prawa chcesz skorzystać.

step-second = Sprawdzamy, czy to naprawdę Ty.

# $period (text): as in "1 miesiąca"
step-third = Otrzymasz odpowiedź w ciągu { $period }.

step-cost = Wniosek jest bezpłatny.

step-articles = Mówią o tym artykuły od 15 do 22 aktu: { -act }.

## Complaints.

complaint-head = Masz skargę?

complaint-first = Najpierw powiedz nam: chętnie to rozwiążemy.

complaint-authority = Możesz złożyć skargę do organu: { -authority }.
    .link = Przejdź na [stronę organu nadzorczego](https://autoriteitpersoonsgegevens.nl).

complaint-more = Więcej przeczytasz tutaj: { title }.

complaint-court = Możesz też pójść do sądu.

## Changes.

# $date (text): the day, as in "1 marca 2026"
# $what (text): what changed, a sentence without a full stop
change = W dniu { $date } zmieniono: { $what }.

change-ask = O dużej zmianie otrzymasz od nas wiadomość.

change-old = O starą wersję możesz poprosić w recepcji.
