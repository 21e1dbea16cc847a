// swift-format-ignore-file
// Made from templates/starter/ and content/ by `make generate`; a test compares the two.
extension Starter {
    static let files: [(path: String, text: String)] = [
        (#"common/all/.gitignore"#, #"""
/site/
/.site.truce/
/playbook.html
/playbook.pdf

"""#),
        (#"empty/en/README.md"#, #"""
# The playbook of marketing and sales

Each page of the playbook is a Markdown file in `content/`. truce makes a site of them and says what is wrong or missing.

```sh
truce check     # what is wrong, and how to mend it
truce build     # the site; open site/index.html
```

Begin with `content/playbook.yml`, which says who we are, then with the pages of the five moments of truth. Each of them says what
belongs there; what is marked as a draft counts for nothing yet.

Whoever wants to change a page opens a pull request. The page says who owns it and who has to agree.

"""#),
        (#"empty/en/content/assets/price-list.csv"#, #"""
Product,Price,Unit
First product,0,piece
Second product,0,month

"""#),
        (#"empty/en/content/assets/price-list.md"#, #"""
---
title: Price list
summary: What it costs, for whom, and until when.
kind: asset
group: offer
type: price list
at: price-list.csv
stage: [evaluation, decision]
owner: Marketing
used_by: [Sales]
version: "1"
status: draft
---

Marketing owns it and sales uses it, so truce counts it among the shared assets. Replace the file, and raise `version:` whenever it
changes: that is how a seller sees which one is in the customer’s hands.

"""#),
        (#"empty/en/content/fmot.md"#, #"""
---
title: The first call and the offer
summary: How we begin, what we ask and show, and what the customer holds in hand afterwards.
stage: [contact, evaluation, decision]
owner: Sales
with: [Marketing]
assets: [price-list]
status: draft
---

## Know

What we know of the customer before we call: where the lead comes from, what the form says, what was promised.

## Say

> [!SAY]
> The first sentence, and the five questions that we always ask.

## Show

What we show in which order, and [the price list](asset:price-list). Name here whatever else both teams use with the customer.

## Do

What is sent after the call, by whom, and by when.

> [!OBJECTION] It is too expensive
> The answer that has worked, with its proof.

"""#),
        (#"empty/en/content/glossary/lead.md"#, #"""
---
title: Lead
summary: A person at a company who has asked us for something and can be reached.
kind: term
stage: always
owner: Marketing
with: [Sales]
forms: [leads]
status: draft
---

A person at a company who has asked us for something and can be reached.

Correct this sentence until both teams would sign it. A word that each team understands in its own way costs a meeting a week.

"""#),
        (#"empty/en/content/handoff.md"#, #"""
---
title: The hand-off from marketing to sales
summary: When marketing passes a lead, what it holds, and how soon sales answers.
kind: handoff
stage: [research, contact]
owner: Marketing
with: [Sales]
from: Marketing
to: Sales
trigger: The customer asks for a call, a sample or a price
from_commits:
  - each lead has a name, a way to reach the person, and what the person wrote
to_commits:
  - each lead is accepted or refused with a reason, never left
accept_within: 4 business hours
reject_reasons: [outside-profile, no-way-to-reach]
status: draft
---

The figures above are a proposal: put in what both teams can keep, then name the day under `effective:` and the heads of both teams
under `signed_by:`.

## What marketing passes on

Say what a [[lead]] holds when it arrives, and show one.

## What sales answers

Sales accepts or refuses within {{= answer_to_a_lead }}. Say what happens to a lead that is refused, and to one that nobody could reach.

> [!AGREED]
> Write down here what you settle when the two of you disagree.

"""#),
        (#"empty/en/content/index.md"#, #"""
---
title: Our playbook
summary: What marketing and sales do together at each step of the customer’s path, and who answers for it.
kind: overview
stage: always
owner: Marketing
with: [Sales]
status: draft
---

Say in three sentences whom this playbook is for, what the customer gets out of it, and whom to ask when a page is wrong.

Every page here is a draft: it says what belongs there. Put your own text in its place, delete the line `status: draft`, and write
under `verified:` the day on which somebody checked it. As soon as the first page is no longer a draft, truce says what the path still
lacks.

One page for each moment of truth is a beginning:

1. [What makes customers look for help](stimulus.md)
2. [What customers find before they speak to us](zmot.md)
3. [The first call and the offer](fmot.md)
4. [The first weeks](smot.md)
5. [What customers tell others](umot.md)

Two things hold the path together: [the hand-off from marketing to sales](handoff.md), and what both use, such as
[the price list](asset:price-list).

"""#),
        (#"empty/en/content/playbook.yml"#, #"""
# Who we are, and the words and figures that we agreed on. Pages name teams and people by their id or by their title.
title: Our playbook
# company: What stands on the cover of the printed book

teams:
  - {id: marketing, title: Marketing, side: marketing}
  - {id: sales, title: Sales, side: sales}

# Whoever answers for a page can be a person; the head of a team is its 'lead:'. For 'truce owners', teams and people have a 'handle:',
# the name under which they approve changes, such as "@acme/sales".
# people:
#   - {id: anna-kowalska, name: Anna Kowalska, title: Head of sales, team: sales}

# The customer’s path has eight stages, from problem to advocacy, in five moments of truth. Write your own under 'stages:' and
# 'moments:' if your customers take other steps.

# What several pages say and is agreed in one place; a page prints it as {{= answer_to_a_lead }}.
values:
  answer_to_a_lead: 4 business hours

"""#),
        (#"empty/en/content/smot.md"#, #"""
---
title: The first weeks
summary: How a signed contract becomes a customer who got what was promised.
stage: [onboarding, use]
owner: Sales
with: [Marketing]
status: draft
---

## What was promised

Who hands over the list of promises, to whom, and where it is kept. A promise that nobody knows of cannot be kept.

## The first weeks

Each step with its day and the one who answers for it, until the customer says that it works.

## When something goes wrong

Who calls the customer, within what time, and what that person may decide alone.

> [!MARKETING]
> What do customers say in these weeks that our advertisements should say?

"""#),
        (#"empty/en/content/stimulus.md"#, #"""
---
title: What makes customers look for help
summary: The events that make a customer begin to look, and what we say to somebody who has not heard of us.
stage: problem
owner: Marketing
with: [Sales]
status: draft
---

## What happened to the customer

Write down the three events that come up most often in first calls, in the customer’s words. Sales knows them; marketing needs them.

## What we say

One sentence for each event, the same in an advertisement and on the telephone.

## What we promise

List every promise that our advertisements make. Sales is asked about each of them, and somebody has to keep it.

> [!MARKETING]
> Which messages brought people who bought, and which brought people who only looked?

> [!SALES]
> With what do customers begin when they call, and what have they misunderstood?

"""#),
        (#"empty/en/content/umot.md"#, #"""
---
title: What customers tell others
summary: When we ask for a review, a reference or an introduction, and what we do with what is said about us.
stage: advocacy
owner: Marketing
with: [Sales]
status: draft
---

## When we ask

The moment at which customers like to be asked, the words, and who asks. Once is enough.

## What we do with it

Where reviews and references go, so that the next customer [finds them](zmot.md).

## When it is criticism

Who answers in public, within what time, and what changes here because of it.

> [!SALES]
> Which customer would take a call from a stranger and speak well of us?

"""#),
        (#"empty/en/content/zmot.md"#, #"""
---
title: What customers find before they speak to us
summary: Where customers look and whom they ask before the first call, and the proof they find there.
stage: research
owner: Marketing
with: [Sales]
status: draft
---

## Where they look

Search for yourselves as a customer would, and write down the first ten places: reviews, comparisons, forums, colleagues of the trade.

## The proof they find

For each doubt, name the proof that answers it: a case study, a reference, a measurement. A doubt without proof is the next thing to
make.

## When they leave their name

Say what counts as a [[lead]], and lead on to [the hand-off](handoff.md).

> [!SALES]
> What have customers read before they call, and what do they believe that is not true?

"""#),
        (#"empty/pl/README.md"#, #"""
# Playbook marketingu i sprzedaży

Strony playbooka to pliki Markdown w `content/`. truce robi z nich witrynę i mówi, co jest nie tak i czego brakuje.

```sh
truce check     # co jest nie tak i jak to naprawić
truce build     # witryna; do otwarcia: site/index.html
```

Zacznijcie od `content/playbook.yml`, w którym zapisane jest, kim jesteśmy, a potem przejdźcie do stron pięciu momentów prawdy. Każda
mówi, co powinno się na niej znaleźć; strona oznaczona jako szkic nigdzie się jeszcze nie liczy.

Kto chce coś na stronie zmienić, otwiera pull request. Strona mówi, kto jest jej właścicielem i kto musi się zgodzić.

"""#),
        (#"empty/pl/content/bodziec.md"#, #"""
---
tytuł: Co każe klientom szukać pomocy
streszczenie: Jakie zdarzenia sprawiają, że klient zaczyna szukać, i co mówimy komuś, kto o nas nie słyszał.
etap: problem
właściciel: Marketing
z: [Sprzedaż]
stan_strony: szkic
---

## Co się stało u klienta

Zapiszcie słowami klienta trzy zdarzenia, które najczęściej padają w pierwszych rozmowach. Sprzedaż je zna, marketing ich potrzebuje.

## Co mówimy

Po jednym zdaniu na każde zdarzenie, takim samym w reklamie i przez telefon.

## Co obiecujemy

Wypiszcie każdą obietnicę z naszych reklam. Klienci pytają o nie sprzedaż, a ktoś musi ich dotrzymać.

> [!MARKETING]
> Które komunikaty przyciągnęły ludzi, którzy kupili, a które tylko oglądających?

> [!SPRZEDAŻ]
> Od czego klienci zaczynają rozmowę i co zrozumieli na opak?

"""#),
        (#"empty/pl/content/fmot.md"#, #"""
---
tytuł: Pierwsza rozmowa i oferta
streszczenie: Jak zaczynamy, o co pytamy, co pokazujemy i z czym klient zostaje po rozmowie.
etap: [pierwszy kontakt, ocena oferty, decyzja]
właściciel: Sprzedaż
z: [Marketing]
zasoby: [cennik]
stan_strony: szkic
---

## Wiedz

Co wiemy o kliencie, zanim zadzwonimy: skąd jest lead, co napisał w formularzu, co mu obiecano.

## Powiedz

> [!POWIEDZ]
> Pierwsze zdanie i pięć pytań, które zadajemy zawsze.

## Pokaż

Co i w jakiej kolejności pokazujemy oraz [cennik](asset:cennik). Dopiszcie tu wszystko, czego oba działy używają przy kliencie.

## Zrób

Co po rozmowie wysyłamy, kto to robi i do kiedy.

> [!OBIEKCJA] To za drogie
> Odpowiedź, która zadziałała, i dowód na nią.

"""#),
        (#"empty/pl/content/index.md"#, #"""
---
tytuł: Nasz playbook
streszczenie: Co marketing i sprzedaż robią razem na każdym etapie ścieżki klienta i kto za co odpowiada.
rodzaj: przegląd
etap: zawsze
właściciel: Marketing
z: [Sprzedaż]
stan_strony: szkic
---

Napiszcie w trzech zdaniach, dla kogo jest ten playbook, co ma z niego klient i kogo pytać, gdy na stronie jest błąd.

Każda strona jest tu szkicem: mówi, co powinno się na niej znaleźć. Wpiszcie swój tekst, usuńcie wiersz `stan_strony: szkic`, a pod
`zweryfikowano:` podajcie dzień, w którym ktoś sprawdził treść. Gdy pierwsza strona przestanie być szkicem, truce powie, czego na ścieżce
klienta jeszcze brakuje.

Na początek wystarczy po jednej stronie na każdy moment prawdy:

1. [Co każe klientom szukać pomocy](bodziec.md)
2. [Co klienci znajdują, zanim z nami porozmawiają](zmot.md)
3. [Pierwsza rozmowa i oferta](fmot.md)
4. [Pierwsze tygodnie](smot.md)
5. [Co klienci mówią innym](umot.md)

Ścieżkę spinają dwie rzeczy: [przekazanie klienta z marketingu do sprzedaży](przekazanie.md) i to, czego używają oba działy, na przykład
[cennik](asset:cennik).

"""#),
        (#"empty/pl/content/playbook.yml"#, #"""
# Kim jesteśmy oraz jakie słowa i liczby ustaliliśmy. Na stronach zespoły i osoby podaje się przez identyfikator albo nazwę.
title: Nasz playbook
languages: [pl]
# company: Co stoi na okładce wydrukowanej książki

teams:
  - {id: marketing, title: Marketing, side: marketing}
  - {id: sales, title: Sprzedaż, side: sales}

# Za stronę może odpowiadać osoba; szef zespołu to jego „lead:”. Do „truce owners” zespoły i osoby mają „konto:”, czyli nazwę, pod którą
# zatwierdzają zmiany, na przykład "@acme/sprzedaz".
# people:
#   - {id: anna-kowalska, name: Anna Kowalska, title: Szefowa sprzedaży, team: sales}

# Ścieżka klienta ma osiem etapów, od problemu do polecania, w pięciu momentach prawdy. Jeśli klienci idą u Was inaczej, opiszcie ją
# pod „stages:” i „moments:”.

# To, co powtarza się na kilku stronach, a ustala w jednym miejscu; strona wstawia to przez {{= odpowiedź_na_leada }}. Czas stoi w
# dopełniaczu, bo na stronach poprzedza go „w ciągu”.
values:
  odpowiedź_na_leada: 4 godzin roboczych

"""#),
        (#"empty/pl/content/przekazanie.md"#, #"""
---
tytuł: Przekazanie klienta z marketingu do sprzedaży
streszczenie: Kiedy marketing przekazuje leada, co w nim jest i jak szybko odpowiada sprzedaż.
rodzaj: przekazanie
etap: [poszukiwanie, pierwszy kontakt]
właściciel: Marketing
z: [Sprzedaż]
od: Marketing
do: Sprzedaż
wyzwalacz: Klient prosi o rozmowę, próbkę albo cenę
zobowiązania_przekazującego:
  - w każdym leadzie jest nazwisko, kontakt i to, co dana osoba napisała
zobowiązania_przyjmującego:
  - każdy lead jest przyjęty albo odrzucony z powodem, żaden nie zostaje bez odpowiedzi
przyjęcie_w: 4 godziny robocze
powody_odrzucenia: [poza profilem, brak kontaktu]
stan_strony: szkic
---

Liczby powyżej to propozycja. Wpiszcie takie, których oba zespoły dotrzymają, a potem dzień pod `obowiązuje_od:` i szefów obu zespołów
pod `podpisali:`.

## Co przekazuje marketing

Napiszcie, co zawiera przekazywany [[lead]], i pokażcie jeden przykład.

## Co odpowiada sprzedaż

Sprzedaż przyjmuje albo odrzuca w ciągu {{= odpowiedź_na_leada }}. Napiszcie, co się dzieje z leadem odrzuconym i z takim, do którego nikt
się nie dodzwonił.

> [!USTALENIA]
> Zapiszcie tu, co postanowicie, gdy będziecie różnego zdania.

"""#),
        (#"empty/pl/content/slownik/lead.md"#, #"""
---
tytuł: Lead
streszczenie: Osoba z firmy, która o coś nas poprosiła i z którą można się skontaktować.
rodzaj: termin
etap: zawsze
właściciel: Marketing
z: [Sprzedaż]
formy: [leada, leadowi, leadem, leadzie, leady, leadów, leadom, leadami, leadach]
stan_strony: szkic
---

Osoba z firmy, która o coś nas poprosiła i z którą można się skontaktować.

Poprawiajcie to zdanie, aż podpiszą się pod nim oba zespoły. Słowo, które każdy rozumie po swojemu, kosztuje jedno spotkanie na tydzień.

"""#),
        (#"empty/pl/content/smot.md"#, #"""
---
tytuł: Pierwsze tygodnie
streszczenie: Jak z podpisanej umowy powstaje klient, który dostał to, co mu obiecano.
etap: [wdrożenie, używanie i odnowienie]
właściciel: Sprzedaż
z: [Marketing]
stan_strony: szkic
---

## Co obiecano

Kto komu przekazuje listę obietnic i gdzie ona leży. Obietnicy, o której nikt nie wie, nie da się dotrzymać.

## Pierwsze tygodnie

Każdy krok z dniem i osobą, która za niego odpowiada, aż klient powie, że wszystko działa.

## Gdy coś pójdzie źle

Kto dzwoni do klienta, w jakim czasie i o czym może zdecydować bez pytania.

> [!MARKETING]
> Co klienci mówią w tych tygodniach takiego, co powinno się znaleźć w naszych reklamach?

"""#),
        (#"empty/pl/content/umot.md"#, #"""
---
tytuł: Co klienci mówią innym
streszczenie: Kiedy prosimy o opinię, referencję albo polecenie i co robimy z tym, co o nas powiedziano.
etap: polecanie
właściciel: Marketing
z: [Sprzedaż]
stan_strony: szkic
---

## Kiedy prosimy

Moment, w którym klient chętnie się zgodzi, słowa prośby i to, kto prosi. Jeden raz wystarczy.

## Co z tym robimy

Dokąd trafiają opinie i referencje, tak żeby następny klient [je znalazł](zmot.md).

## Gdy to krytyka

Kto odpowiada publicznie, w jakim czasie i co z tego powodu u nas się zmienia.

> [!SPRZEDAŻ]
> Który klient odbierze telefon od nieznajomej osoby i dobrze o nas opowie?

"""#),
        (#"empty/pl/content/zasoby/cennik.csv"#, #"""
Produkt,Cena,Jednostka
Pierwszy produkt,0,sztuka
Drugi produkt,0,miesiąc

"""#),
        (#"empty/pl/content/zasoby/cennik.md"#, #"""
---
tytuł: Cennik
streszczenie: Ile co kosztuje, dla kogo i do kiedy.
rodzaj: zasób
grupa: oferta
typ: cennik
gdzie: cennik.csv
etap: [ocena oferty, decyzja]
właściciel: Marketing
używane_przez: [Sprzedaż]
wersja: "1"
stan_strony: szkic
---

Właścicielem jest marketing, używa go sprzedaż, więc truce zalicza go do zasobów wspólnych. Podmieńcie plik, a przy każdej zmianie
podnieście `wersja:` – po niej handlowiec pozna, który cennik ma w ręku klient.

"""#),
        (#"empty/pl/content/zmot.md"#, #"""
---
tytuł: Co klienci znajdują, zanim z nami porozmawiają
streszczenie: Gdzie klienci szukają i kogo pytają przed pierwszą rozmową oraz jakie dowody tam znajdują.
etap: poszukiwanie
właściciel: Marketing
z: [Sprzedaż]
stan_strony: szkic
---

## Gdzie szukają

Poszukajcie siebie tak, jak szukałby klient, i zapiszcie dziesięć pierwszych miejsc: opinie, porównania, fora, znajomych z branży.

## Jakie dowody znajdują

Do każdej wątpliwości dopiszcie dowód, który ją rozwiewa: opis wdrożenia, referencję, pomiar. Wątpliwość bez dowodu to następna rzecz do
zrobienia.

## Kiedy zostawiają kontakt

Napiszcie, kto jest [[lead|leadem]], i odeślijcie do [przekazania](przekazanie.md).

> [!SPRZEDAŻ]
> Co klienci czytali, zanim zadzwonili, i w co wierzą, choć to nieprawda?

"""#),
        (#"example/all/content/assets/ad-brief.md"#, #"""
---
title: Brief for an advertisement
summary: "One page to fill in before anybody designs anything: reader, fear, four answers, promise, proof."
kind: asset
group: communication
type: brief
at: files/ad-brief.txt
stage: [problem, research]
owner: content-marketing
version: "3"
verified: 2026-10-21
verified_by: Tomasz Lis
tags: [internal]
---

Ten lines, filled in before a designer is asked. A brief without a named proof goes back. The last line asks who from Delivery has read
the claim, and when.

"""#),
        (#"example/all/content/assets/ad-brief.pl.md"#, #"""
---
tytuł: Brief reklamy
streszczenie: "Jedna strona do wypełnienia, zanim ktokolwiek zacznie projektować: czytelnik, obawa, cztery odpowiedzi, obietnica, dowód."
typ: brief
tagi: [wewnętrzne]
wersja_źródła: "e129aac9"
---

Dziesięć linijek, wypełnionych, zanim poprosi się grafika. Brief bez wskazanego dowodu wraca do autora. Ostatnia linijka pyta, kto z Wdrożeń
przeczytał hasło i kiedy.

"""#),
        (#"example/all/content/assets/after-call-email.md"#, #"""
---
title: E-mail after the first call
summary: "Three lines within an hour of the call: what I understood, what I send, when we speak."
kind: asset
group: email
type: follow-up
at: "system:CRM template “After first call”"
stage: contact
owner: sdr
version: "4"
verified: 2026-10-20
verified_by: Aleksandra Bartosz
tags: [for customers]
---

The text stands on the page [first telephone call](../fmot/first-call.md#the-e-mail-within-the-hour). If the call brought no next date, it
is not sent; the guide is.

"""#),
        (#"example/all/content/assets/after-call-email.pl.md"#, #"""
---
tytuł: E-mail po pierwszej rozmowie
streszczenie: "Trzy linijki w ciągu godziny od rozmowy: co usłyszeliśmy, co wysyłamy, kiedy znów rozmawiamy."
typ: follow-up
gdzie: "system:CRM, szablon „Po pierwszej rozmowie”"
tagi: [dla klientów]
wersja_źródła: "3b397d7b"
---

Treść jest na stronie [pierwsza rozmowa telefoniczna](../fmot/first-call.pl.md#e-mail-w-ciagu-godziny). Jeśli rozmowa nie skończyła się datą
następnej, ten e-mail nie wychodzi – wychodzi poradnik.

"""#),
        (#"example/all/content/assets/audit-checklist.md"#, #"""
---
title: Checklist before an audit
summary: "Twenty questions an auditor asks about temperature records, in the order in which they come."
kind: asset
group: ad
type: checklist
at: files/audit-checklist.txt
stage: [research, evaluation]
owner: product-marketing
used_by: [campaigns, sdr]
version: "3"
verified: 2026-09-21
verified_by: Ewa Nowicka
tags: [for customers]
answers: [for-me]
---

Useful without any product of ours: five of the twenty questions can be answered with paper. That is why quality directors forward it.

"""#),
        (#"example/all/content/assets/audit-checklist.pl.md"#, #"""
---
tytuł: Lista kontrolna przed audytem
streszczenie: "Dwadzieścia pytań audytora o zapisy temperatury, w kolejności, w jakiej padają."
typ: lista kontrolna
tagi: [dla klientów]
wersja_źródła: "5af10616"
---

Przydaje się bez żadnego naszego produktu: na pięć z dwudziestu pytań da się odpowiedzieć papierem. Dlatego dyrektorzy jakości przesyłają ją
dalej.

"""#),
        (#"example/all/content/assets/audit-report-sample.md"#, #"""
---
title: Sample monthly report
summary: "One month of an invented hall in the form an auditor sees, with two excursions and their comments."
kind: asset
group: ad
type: sample
at: files/audit-report-sample.csv
stage: [research, evaluation]
owner: product-marketing
used_by: [new-sales, customer-care]
version: "4"
verified: 2026-09-28
verified_by: Ewa Nowicka
tags: [for customers]
proves: [audit-ready-report]
evidence:
  source: Customer care survey among customers after an audit
  date: 2026-06-24
  scope: "11 customers, 14 audits, November 2025 to June 2026"
---

Sent to quality directors before the demo, so that the demo can be about their questions. The values are invented; the form is exactly
what the application produces. The count of audits behind the promise is five months old and is renewed in January 2027.

"""#),
        (#"example/all/content/assets/audit-report-sample.pl.md"#, #"""
---
tytuł: Przykładowy raport miesięczny
streszczenie: "Miesiąc z wymyślonej hali w takiej formie, jaką widzi audytor: dwa przekroczenia, każde z komentarzem."
typ: przykład
tagi: [dla klientów]
dowód:
  źródło: Ankieta opiekunów klientów wśród firm po audycie
  zakres: "11 klientów, 14 audytów, od listopada 2025 do czerwca 2026"
wersja_źródła: "04f24674"
---

Wysyłany dyrektorom jakości przed demo, żeby na demo można było mówić o ich pytaniach. Wartości są wymyślone, forma jest dokładnie taka,
jaką daje aplikacja. Liczba audytów, na której stoi obietnica, ma pięć miesięcy; nowa będzie w styczniu 2027.

"""#),
        (#"example/all/content/assets/audit-webinar.md"#, #"""
---
title: Webinar “Audit without stress”
summary: "Forty minutes every other month: an outside auditor, one customer, fifteen minutes of questions."
kind: asset
group: ad
type: webinar
at: "https://www.zimorodek.example/audit-webinar"
stage: research
owner: campaigns
used_by: [new-sales, sdr]
version: "6"
verified: 2026-10-27
verified_by: Kacper Zieliński
tags: [for customers]
answers: [why-now, for-me]
promises: [audit-ready-report]
---

The auditor is paid for the talk and says so. A seller answers in the chat and promises only what is in the register. The
recording goes to everybody who registered, present or not.

"""#),
        (#"example/all/content/assets/audit-webinar.pl.md"#, #"""
---
tytuł: Webinar „Audyt bez stresu”
streszczenie: "Czterdzieści minut co dwa miesiące: audytor z zewnątrz, jeden klient i kwadrans na pytania."
typ: webinar
tagi: [dla klientów]
wersja_źródła: "a36549da"
---

Audytor bierze za wystąpienie pieniądze i mówi o tym wprost. Na czacie odpowiada handlowiec i obiecuje tylko to, co jest w rejestrze.
Nagranie dostaje każdy, kto się zapisał, także ten, kogo nie było.

"""#),
        (#"example/all/content/assets/case-cold-store.md"#, #"""
---
title: "Case study: Bielik cold store"
summary: "41 sensors, ordered on 2 March 2026, handed over on 13 March: 11 days."
kind: asset
group: ad
type: case study
at: [files/case-cold-store.txt, "https://www.zimorodek.example/bielik"]
stage: [research, evaluation]
owner: product-marketing
used_by: [new-sales, sdr]
version: "3"
verified: 2026-10-05
verified_by: Ewa Nowicka
tags: [for customers]
proves: [installation-in-14-days]
evidence:
  source: Order and signed test record
  date: 2026-03-13
  scope: "One site, 41 sensors, minus 22 °C store"
---

It also tells what delayed the work (a locked network cabinet, two days) and that our advertisement promised seven days when this
customer ordered. Use it with warehouse managers who fear the installation
more than the price.

"""#),
        (#"example/all/content/assets/case-cold-store.pl.md"#, #"""
---
tytuł: "Studium przypadku: chłodnia Bielik"
streszczenie: "41 czujników, zamówienie 2 marca 2026, odbiór 13 marca: 11 dni."
typ: studium przypadku
tagi: [dla klientów]
dowód:
  źródło: Zamówienie i podpisany protokół testów
  zakres: "Jeden obiekt, 41 czujników, mroźnia minus 22 °C"
wersja_źródła: "8d9e8e1f"
---

Mówi też, co opóźniło prace (zamknięta szafa sieciowa, dwa dni) i że gdy klient składał zamówienie, nasza reklama obiecywała siedem dni.
Dobre dla kierowników magazynu, którzy bardziej boją się montażu niż ceny.

"""#),
        (#"example/all/content/assets/case-pharma-wholesaler.md"#, #"""
---
title: "Case study: Aster, pharmaceutical wholesaler"
summary: "64 sensors in three halls; 120 test alarms, the slowest after 52 seconds."
kind: asset
group: ad
type: case study
at: [files/case-pharma-wholesaler.txt, "https://www.zimorodek.example/aster"]
stage: [research, evaluation]
owner: product-marketing
used_by: [new-sales, sdr]
version: "2"
verified: 2026-09-30
verified_by: Ewa Nowicka
tags: [for customers]
proves: [alarm-in-60-seconds]
evidence:
  source: Acceptance test record signed by the customer
  date: 2026-05-18
  scope: "One site, 64 sensors, 120 triggered alarms, cable and LTE"
---

Use it with quality directors and anyone who doubts the alarm. The customer has agreed to two reference calls per quarter; ask
Ewa Nowicka before offering one.

"""#),
        (#"example/all/content/assets/case-pharma-wholesaler.pl.md"#, #"""
---
tytuł: "Studium przypadku: hurtownia leków Aster"
streszczenie: "64 czujniki w trzech halach; 120 alarmów testowych, najwolniejszy po 52 sekundach."
typ: studium przypadku
tagi: [dla klientów]
dowód:
  źródło: Protokół odbioru podpisany przez klienta
  zakres: "Jeden obiekt, 64 czujniki, 120 wywołanych alarmów, kabel i LTE"
wersja_źródła: "c6af58e9"
---

Dobre dla dyrektorów jakości i dla każdego, kto nie wierzy w alarm. Klient zgodził się na dwie rozmowy referencyjne w kwartale. Zanim którąś
zaproponujesz, zapytaj Ewę Nowicką.

"""#),
        (#"example/all/content/assets/cold-chain-guide.md"#, #"""
---
title: "Guide: the first hour without cooling"
summary: "Two pages a warehouse manager can print: what to move first, what to write down, whom to call."
kind: asset
group: ad
type: guide
at: "https://www.zimorodek.example/first-hour"
stage: problem
owner: content-marketing
used_by: [sdr]
version: "4"
verified: 2026-09-22
verified_by: Marta Wilk
tags: [for customers]
answers: [what-if-not, for-me]
---

It helps somebody whose fridge has just stopped, whether or not they ever buy. No form stands before it. Sales development sends it
after a first call in which the problem is acute.

"""#),
        (#"example/all/content/assets/cold-chain-guide.pl.md"#, #"""
---
tytuł: "Poradnik: pierwsza godzina bez chłodzenia"
streszczenie: "Dwie strony, które kierownik magazynu może wydrukować: co przenieść najpierw, co zapisać, do kogo dzwonić."
typ: poradnik
tagi: [dla klientów]
wersja_źródła: "b5be1e11"
---

Pomaga komuś, komu właśnie stanęła chłodnia, bez względu na to, czy kiedykolwiek kupi. Do pobrania bez formularza. Zespół SDR wysyła go po
pierwszej rozmowie, w której problem trwa tu i teraz.

"""#),
        (#"example/all/content/assets/contact-form.md"#, #"""
---
title: Contact form
summary: "Seven fields, the last of them free text; writes straight into the CRM with source and page."
kind: asset
group: software
type: form
at: "https://www.zimorodek.example/contact"
stage: problem
owner: campaigns
used_by: [sdr]
version: "9"
verified: 2026-11-03
verified_by: Kacper Zieliński
tags: [for customers]
---

The seven are listed in the [lead hand-off](../zmot/lead-handoff.md#what-each-side-commits-to); the last asks “What happened?”. Adding one
needs Sales development’s consent: every field costs replies. The reply on the screen names the time within which somebody calls.

"""#),
        (#"example/all/content/assets/contact-form.pl.md"#, #"""
---
tytuł: Formularz kontaktowy
streszczenie: "Siedem pól, ostatnie na własne słowa; trafia prosto do CRM-u ze źródłem i adresem strony."
typ: formularz
tagi: [dla klientów]
wersja_źródła: "a0600b0c"
---

Pola wymienia [przekazanie leada](../zmot/lead-handoff.pl.md#do-czego-zobowiazuje-sie-kazda-strona); ostatnie pyta: „Co się stało?”. Na nowe
pole musi się zgodzić zespół SDR, bo każde kolejne to mniej wysłanych formularzy. Komunikat po wysłaniu mówi, w jakim czasie ktoś oddzwoni.

"""#),
        (#"example/all/content/assets/contract-terms.md"#, #"""
---
title: Contract terms in plain words
summary: "Nine points of the contract, each in two sentences, to be read before the lawyers do."
kind: asset
group: offer
type: contract
at: files/contract-terms.txt
stage: decision
owner: new-sales
version: "3"
verified: 2026-10-28
verified_by: Piotr Madej
tags: [for customers]
---

It explains and does not replace the contract. If a customer’s lawyer objects to point 4 or 7, ask Piotr Madej; the other seven are not
negotiable.

"""#),
        (#"example/all/content/assets/contract-terms.pl.md"#, #"""
---
tytuł: Warunki umowy prostym językiem
streszczenie: "Dziewięć punktów umowy, każdy w dwóch zdaniach – do przeczytania, zanim zrobią to prawnicy."
typ: umowa
tagi: [dla klientów]
wersja_źródła: "64b9404b"
---

Objaśnia umowę, ale jej nie zastępuje. Jeśli prawnik klienta ma uwagi do punktu 4 albo 7, zapytaj Piotra Madeja; pozostałych siedmiu nie
negocjujemy.

"""#),
        (#"example/all/content/assets/criticism-replies.md"#, #"""
---
title: Replies to public criticism
summary: "Four skeletons for a public reply: we were wrong, we were unclear, we disagree, we cannot verify."
kind: asset
group: communication
type: reply templates
at: files/criticism-replies.txt
stage: [research, advocacy]
owner: content-marketing
used_by: [customer-care]
version: "3"
verified: 2026-10-15
verified_by: Marta Wilk
tags: [internal]
---

They are skeletons because a pasted reply is recognised. Customer care supplies the facts within one business day, Content marketing writes,
the person named in the review approves.

"""#),
        (#"example/all/content/assets/criticism-replies.pl.md"#, #"""
---
tytuł: Odpowiedzi na publiczną krytykę
streszczenie: "Cztery szkielety odpowiedzi: to nasz błąd, wyraziliśmy się niejasno, nie zgadzamy się, nie możemy tego sprawdzić."
typ: wzory odpowiedzi
tagi: [wewnętrzne]
wersja_źródła: "b3d65e50"
---

To szkielety, bo wklejoną odpowiedź widać od razu. Opiekunowie klientów dostarczają fakty w ciągu jednego dnia roboczego, Marketing treści
pisze, a zatwierdza osoba, którą opinia wymienia z nazwiska.

"""#),
        (#"example/all/content/assets/crm-mql-view.md"#, #"""
---
title: "CRM view: leads to accept"
summary: "Every MQL waiting for an answer, oldest first, with the business hours left."
kind: asset
group: software
type: CRM view
at: "system:CRM view “MQL to accept”"
stage: [research, contact]
owner: revops
used_by: [campaigns, sdr]
version: "8"
verified: 2026-11-02
verified_by: Adam Rutka
tags: [internal]
---

Campaigns and Sales development see the same list. Turning red at zero hours is the only alarm; there is no e-mail, because the first
version sent 40 a day and everybody filtered them.

"""#),
        (#"example/all/content/assets/crm-mql-view.pl.md"#, #"""
---
tytuł: "Widok w CRM: leady do przyjęcia"
streszczenie: "Wszystkie MQL-e, które czekają na odpowiedź – od najstarszego, z liczbą godzin roboczych, jakie zostały."
typ: widok w CRM
gdzie: "system:CRM, widok „MQL do przyjęcia”"
tagi: [wewnętrzne]
wersja_źródła: "b78c2843"
---

Kampanie i zespół SDR widzą tę samą listę. Jedyny alarm to czerwień przy zerze. E-maili nie ma, bo pierwsza wersja wysyłała ich 40 dziennie
i wszyscy ustawili na nie filtr.

"""#),
        (#"example/all/content/assets/customer-newsletter.md"#, #"""
---
title: "Letter to customers, four times a year"
summary: "One page: one thing learned from alarms, one new function, one mistake of ours."
kind: asset
group: email
type: newsletter
at: "system:Mailing tool “Customer letter”"
stage: use
owner: content-marketing
version: "2026-3"
verified: 2026-09-16
verified_by: Tomasz Lis
tags: [for customers]
---

The mistake is mandatory; the issue of March 2026 explained the seven days. It goes to one person at each of our 212 customers and is written by
Tomasz Lis.

"""#),
        (#"example/all/content/assets/customer-newsletter.pl.md"#, #"""
---
tytuł: "List do klientów, cztery razy w roku"
streszczenie: "Jedna strona: czego nauczyły nas alarmy, jedna nowa funkcja, jeden nasz błąd."
typ: newsletter
gdzie: "system:Narzędzie mailingowe, „List do klientów”"
tagi: [dla klientów]
wersja_źródła: "2515fb38"
---

Błąd jest obowiązkowy; w numerze z marca 2026 tłumaczyliśmy się z siedmiu dni. List dostaje po jednej osobie u każdego z 212 klientów. Pisze
go Tomasz Lis.

"""#),
        (#"example/all/content/assets/customer-promise-card.md"#, #"""
---
title: Card of promises to one customer
summary: "Everything anyone here promised this customer, with date, person and the e-mail or minute that shows it."
kind: asset
group: communication
type: hand-off card
at: files/customer-promise-card.csv
stage: onboarding
owner: new-sales
used_by: [delivery, product-marketing]
version: "4"
verified: 2026-10-23
verified_by: Piotr Madej
tags: [internal]
---

The seller fills it in from the first call on. Delivery reads it aloud at the kick-off. An empty card means nobody listened; Delivery does
not begin without it.

"""#),
        (#"example/all/content/assets/customer-promise-card.pl.md"#, #"""
---
tytuł: Karta obietnic klienta
streszczenie: "Wszystko, co ktokolwiek od nas obiecał temu klientowi: data, osoba i e-mail albo minuta nagrania, w której to padło."
typ: karta przekazania
tagi: [wewnętrzne]
wersja_źródła: "ad954e77"
---

Handlowiec wypełnia ją od pierwszej rozmowy. Wdrożenia czytają ją na głos na spotkaniu startowym. Pusta karta znaczy, że nikt nie słuchał;
bez karty Wdrożenia nie zaczynają.

"""#),
        (#"example/all/content/assets/customer-story-post.md"#, #"""
---
title: "Customer story, short form"
summary: "120 words and one photograph, published by the customer first and by us a day later."
kind: asset
group: ad
type: social post
at: "system:Editorial calendar"
stage: advocacy
owner: content-marketing
version: "4"
verified: 2026-10-14
verified_by: Tomasz Lis
tags: [for customers]
---

Written after the long story is agreed. The customer’s own account publishes first, because it is the customer’s story.

"""#),
        (#"example/all/content/assets/customer-story-post.pl.md"#, #"""
---
tytuł: Opowieść klienta w skrócie
streszczenie: "120 słów i jedno zdjęcie; najpierw publikuje klient, dzień później my."
typ: post
gdzie: "system:Kalendarz redakcyjny"
tagi: [dla klientów]
wersja_źródła: "514ccd73"
---

Powstaje, gdy pełna opowieść jest już uzgodniona. Pierwszy publikuje profil klienta, bo to jego historia.

"""#),
        (#"example/all/content/assets/deal-banner.md"#, #"""
---
title: Banner for companies with an open quote
summary: "Shown to visitors from companies with an open quote: the sample report, no slogan."
kind: asset
group: ad
type: banner
at: "system:Ad account, campaign “Open quotes”"
stage: evaluation
owner: campaigns
version: "3"
verified: 2026-10-30
verified_by: Kacper Zieliński
tags: [for customers]
answers: [for-me]
---

Capped at five views a week, switched off when the deal closes either way. Sellers need not do anything, but may ask Campaigns to stop it
for one company.

"""#),
        (#"example/all/content/assets/deal-banner.pl.md"#, #"""
---
tytuł: Baner dla firm z otwartą ofertą
streszczenie: "Widzą go osoby z firm, którym wysłaliśmy ofertę: przykładowy raport, żadnego hasła."
typ: baner
gdzie: "system:Konto reklamowe, kampania „Otwarte oferty”"
tagi: [dla klientów]
wersja_źródła: "1bfb1a1d"
---

Najwyżej pięć wyświetleń tygodniowo; gasimy go, gdy transakcja się zamknie, wszystko jedno jak. Handlowiec nie musi nic robić, ale może
poprosić Kampanie o wyłączenie go dla jednej firmy.

"""#),
        (#"example/all/content/assets/demo-environment.md"#, #"""
---
title: Demo environment
summary: "An account with 24 sensors of three invented halls, and one real sensor that you warm in your hand."
kind: asset
group: software
type: demo
at: "https://demo.zimorodek.example"
stage: evaluation
owner: new-sales
used_by: [product-marketing, delivery]
version: "2026.10"
verified: 2026-10-26
verified_by: Piotr Madej
tags: [for customers]
proves: [alarm-in-60-seconds]
evidence:
  source: Log of alarms triggered in demos
  date: 2026-10-26
  scope: "58 demos from July to October 2026: 57 alarms, the slowest after 49 seconds; one failed"
---

The data is renewed every night at two. The sensor lies in the demo case with the gateway; charge it the evening before, because the one
alarm that failed had an empty gateway. Report a broken demo to Product marketing: it is
repaired before the next business day.

"""#),
        (#"example/all/content/assets/demo-environment.pl.md"#, #"""
---
tytuł: Środowisko demo
streszczenie: "Konto z 24 czujnikami w trzech wymyślonych halach i jeden prawdziwy czujnik, który rozgrzewa się w dłoni."
typ: demo
tagi: [dla klientów]
dowód:
  źródło: Rejestr alarmów wywołanych na demo
  zakres: "58 spotkań demo od lipca do października 2026: 57 alarmów, najwolniejszy po 49 sekundach; jeden nie przyszedł"
wersja_źródła: "fb6085df"
---

Dane odświeżają się co noc o drugiej. Czujnik leży w walizce demo razem z bramką. Naładuj ją poprzedniego wieczoru: jedyny alarm, który nie
przyszedł, miał rozładowaną bramkę. Zepsute demo zgłaszaj Marketingowi produktu – naprawa jest przed następnym dniem roboczym.

"""#),
        (#"example/all/content/assets/discount-table.md"#, #"""
---
title: Discount authority
summary: "Who may grant how much, in return for what."
kind: asset
group: offer
type: internal table
at: files/discount-table.csv
stage: decision
owner: new-sales
version: "2026.3"
verified: 2026-11-04
verified_by: Piotr Madej
tags: [internal]
review_every: 30 days
---

Internal: it never leaves the company, not even as a screenshot. The limits are explained in [discounts](../fmot/discounts.md).

"""#),
        (#"example/all/content/assets/discount-table.pl.md"#, #"""
---
tytuł: Tabela rabatów
streszczenie: "Kto może dać ile i co za to bierzemy."
typ: tabela wewnętrzna
tagi: [wewnętrzne]
wersja_źródła: "ecfcedd8"
---

Wewnętrzna: nie wychodzi z firmy, nawet jako zrzut ekranu. Limity objaśnia strona [rabaty i uprawnienia](../fmot/discounts.pl.md).

"""#),
        (#"example/all/content/assets/discovery-questions.md"#, #"""
---
title: Questions for the discovery call
summary: Eighteen questions in six groups; nobody asks more than nine in one call.
kind: asset
group: communication
type: question list
at: files/discovery-questions.txt
stage: [contact, evaluation]
owner: new-sales
used_by: [product-marketing]
version: "5"
verified: 2026-10-22
verified_by: Joanna Król
tags: [internal]
---

Product marketing reads the answers in the CRM each month and changes the website where three customers asked the same thing.

"""#),
        (#"example/all/content/assets/discovery-questions.pl.md"#, #"""
---
tytuł: Pytania do rozmowy diagnostycznej
streszczenie: Osiemnaście pytań w sześciu grupach; w jednej rozmowie nie zadaje się więcej niż dziewięciu.
typ: lista pytań
tagi: [wewnętrzne]
wersja_źródła: "5631f0f9"
---

Marketing produktu co miesiąc czyta odpowiedzi w CRM-ie. Gdy trzech klientów pyta o to samo, zmienia stronę internetową.

"""#),
        (#"example/all/content/assets/exercise-worksheet.md"#, #"""
---
title: Mapping exercise worksheet
summary: "The sheet each side fills in alone before the mapping exercise: step, what the customer does, what we use."
kind: asset
group: communication
type: worksheet
at: files/exercise-worksheet.csv
stage: always
owner: revops
used_by: [content-marketing, new-sales]
version: "2"
verified: 2026-10-06
verified_by: Adam Rutka
tags: [internal]
---

Marketing and sales fill in one copy each, without talking to each other. The comparison is the point: a line that stands on one
sheet only is what the meeting is about. Keep the old sheets; next time they show what changed.

"""#),
        (#"example/all/content/assets/exercise-worksheet.pl.md"#, #"""
---
tytuł: Arkusz do ćwiczenia z mapą procesu
streszczenie: "Każdy dział wypełnia go osobno przed ćwiczeniem: krok, co robi klient, z czego korzystamy."
typ: arkusz
tagi: [wewnętrzne]
wersja_źródła: "4b804112"
---

Marketing i sprzedaż wypełniają po jednym egzemplarzu, bez rozmawiania ze sobą. Chodzi o porównanie: linijka, która stoi tylko w jednym
arkuszu, to temat spotkania. Stare arkusze zachowaj – następnym razem pokażą, co się zmieniło.

"""#),
        (#"example/all/content/assets/files/ad-brief.txt"#, #"""
BRIEF FOR AN ADVERTISEMENT (one page, no attachments)

1. Who reads it, on which day, doing what?
2. What are they afraid of, in their own words? Quote a call or a review, with date.
3. How does it work?            One sentence a warehouse manager would say to a colleague.
4. Is it for me?                Name the kind of warehouse. Name one kind it is not for.
5. Why now?                     A date, a season or an audit. Never a countdown of ours.
6. What if I do not buy?        The cost of staying, with its source.
7. Promise used                 Identifier from the promise register. One at most.
8. Proof of that promise        Case study or test, with date.
9. Who in Delivery read the claim, and when?
10. What will sales development say when somebody calls about it? Agreed with, on:

"""#),
        (#"example/all/content/assets/files/audit-checklist.txt"#, #"""
TWENTY QUESTIONS AN AUDITOR ASKS ABOUT TEMPERATURE

[ ]  1. Where are the warmest and the coldest place of each room, and how do you know?
[ ]  2. When was that last measured, and in which season?
[ ]  3. How many measuring points are there, and who decided on the number?
[ ]  4. When was each sensor calibrated, and against what?
[ ]  5. Show me the certificate of the third one from the left.
[ ]  6. How often is a reading taken?
[ ]  7. Show me 14 August, three in the morning.
[ ]  8. Are there gaps in the record? Why?
[ ]  9. Who may change a limit? Who did, last time?
[ ] 10. What happens when a limit is exceeded? Show me, now.
[ ] 11. Who is called first at night? And if that person does not answer?
[ ] 12. When did you last test that?
[ ] 13. Show me one excursion from beginning to end.
[ ] 14. Who decided what happened to the goods, and on what ground?
[ ] 15. Can a reading be deleted?
[ ] 16. What happens in a power cut?
[ ] 17. How long are the records kept, and can you read the oldest one today?
[ ] 18. Who reviews the records, how often, and where is the signature?
[ ] 19. How are new people taught this?
[ ] 20. What did you change after the last audit?

Questions 3, 9, 14, 19 and 20 need no system at all, only a sheet of paper and a person who knows.

"""#),
        (#"example/all/content/assets/files/audit-report-sample.csv"#, #"""
﻿section,item,value,comment
Summary,Site,Example hall 2,
Summary,Period,2026-09-01 to 2026-09-30,
Summary,Sensors,24,all calibrated within 12 months
Summary,Readings expected,207360,one every five minutes
Summary,Readings present,207298,99.97 %
Gap,Sensor 11,2026-09-12 03:10 to 08:20,battery empty; replaced at 08:20; cause recorded by J. Example
Excursion,Sensor 4,2026-09-07 14:02 to 14:21,max 9.1 °C limit 8.0; door left open during unloading; goods moved; J. Example
Excursion,Sensor 17,2026-09-23 02:44 to 03:05,max 8.6 °C limit 8.0; fan defect; alarm accepted after 4 min by K. Example
Calibration,Sensors 1 to 24,2026-02-11,certificates 26-0114 to 26-0137
Signature,Reviewed by,K. Example,2026-10-02

"""#),
        (#"example/all/content/assets/files/case-cold-store.txt"#, #"""
BIELIK COLD STORE (invented example)
One site, minus 22 degrees, 41 sensors. Live since 13 March 2026.

Before
A logger with a USB stick in each chamber, read once a week. A compressor fault was found on the sixth day.

What was done
Order signed 2 March 2026. Kick-off 4 March. Sensors hung on 9 and 10 March. Test record signed 13 March: 11 days.

What did not go well
The network cabinet was locked and the key was with a contractor: two days lost. Our record did not ask for the key. It does now.
And our advertisement said seven days when Bielik ordered. Eleven was the truth. We apologised, and the advertisement says 14 now.

What it changed
In the first six months: three real alarms, reaction after 6, 11 and 9 minutes, no goods lost.

In the warehouse manager’s words
“I was afraid of drilling in minus twenty-two. It was two mornings, and they swept up.”

Consent: signed 20 April 2026, valid to 20 April 2028.

"""#),
        (#"example/all/content/assets/files/case-pharma-wholesaler.txt"#, #"""
ASTER, PHARMACEUTICAL WHOLESALER (invented example)
Three halls, 64 sensors, GDP. Live since April 2026.

Before
Two people read 40 thermometers twice a day. A fridge failed on a Friday evening in October 2025; it was noticed on Saturday at
7:40. Goods worth 31,000 euro were destroyed.

What was done
64 sensors and four gateways in nine days. Two escalation lists, one for nights.

What was tested
On 18 May 2026 quality staff opened doors and warmed sensors 120 times, half of them with the network cable pulled so that the
gateway used LTE. Median time to the first telephone: 23 seconds. Slowest: 52 seconds.

What did not go well
In the first two weeks there were 19 false alarms, 14 of them from two sensors beside a dock door. Moving them ended it.

In the quality director’s words
“I sleep on Fridays. That was not in the quote.”

Consent: signed 2 June 2026, valid to 2 June 2028.

"""#),
        (#"example/all/content/assets/files/contract-terms.txt"#, #"""
THE CONTRACT IN NINE POINTS

1. What you buy: sensors and gateways belong to you on payment. The application is a subscription.
2. How long: 12 months, then month by month with three months’ notice. Or 36 months at a lower price.
3. What it costs: as on page 2 of the quote. Prices change once a year, announced 90 days before.
4. Your readings: they are yours. You can take them away at any time as CSV files, and for 60 days after the end.
5. Who can see them: your people, and two of ours by name if you allow it for support.
6. If we break a promise: late installation, no installation fee. Two late alarms in a quarter at one site, no subscription fee for
   that month. Missing part of a report, we write it by hand.
7. Limits: we are liable up to twelve months’ fees. We do not replace your insurance and do not replace destroyed goods.
8. What you do: name two people for alarms, give us access to the network cabinet, tell us when you rebuild a room.
9. Ending it: by e-mail. We collect nothing; the sensors are yours and work with the open interface described in the manual.

"""#),
        (#"example/all/content/assets/files/criticism-replies.txt"#, #"""
FOUR REPLIES TO PUBLIC CRITICISM
Write in your own words; keep the order. Sign with your name and your direct line.

A. We were wrong
Thank you for writing this in the open. You are right: {{what_happened}}. The cause was {{cause}}. We have {{done}}, and {{owner_name}} called you on {{call_date}} to ask whether it is enough.

B. We were unclear
What you describe works as intended, and we explained it badly: {{fact}}. We have changed {{page_or_manual}} today. If you had known this before, would you have decided otherwise? I would like to know: {{direct_line}}.

C. We see it differently
We read the log of that day together with {{role_at_customer}}: {{fact_one}}, {{fact_two}}. We understand that it felt different at three in the morning. The offer to go through it again on the telephone stands.

D. We cannot find you
We take this seriously and cannot match it to any installation. If you tell me the site and the date, I will answer here, with the result, within two business days: {{direct_line}}.

"""#),
        (#"example/all/content/assets/files/customer-promise-card.csv"#, #"""
﻿customer,what was promised,exact words,by whom,to whom,date,where it is written,in the register,Delivery agrees
Example Cold Foods,alarm,"An alarm reaches your people within 60 seconds.",J. Król,quality director,2026-10-13,quote page 3,yes,yes
Example Cold Foods,installation,"Installed by 20 November.",J. Król,warehouse manager,2026-10-19,e-mail of 19 October,no - own date,yes - H. Brzeska 2026-10-19
Example Cold Foods,training,"The night shift is trained at 21:30.",J. Król,warehouse manager,2026-10-19,minutes of 19 October,no - extra,yes - H. Brzeska 2026-10-19

"""#),
        (#"example/all/content/assets/files/discount-table.csv"#, #"""
﻿discount on,up to percent,who may grant it,in return for,answer within
Hardware,3,any seller,order within the validity of the quote and a named contact for the test record,at once
Hardware,5,any seller,36-month subscription,at once
Hardware,12,Head of sales (Piotr Madej),36-month subscription and consent to a case study,4 business hours
Hardware,above 12,Piotr Madej and Ewa Nowicka together,a written reason that the next customer may read,1 business day
Subscription,0,nobody,the 36-month price is on the list,
Calibration,0,nobody,it is the cost of the laboratory,
Installation,0,nobody,a missed installation date waives the fee by itself: owed and not granted,

"""#),
        (#"example/all/content/assets/files/discovery-questions.txt"#, #"""
QUESTIONS FOR THE DISCOVERY CALL
Nine at most. Write the answer in the customer’s words.

THE LAST TIME
1. When did something last get too warm? What happened next, hour by hour?
2. Who noticed, and how?
3. What did it cost, including the days of paperwork?

TODAY
4. How do you record temperature, and who reads the record?
5. Show me the sheet from last Tuesday, please.
6. What would an auditor say about it?

THE PLACES
7. How many rooms, zones, vehicles? Which is the worst one?
8. Who has the key to the network cabinet?
9. What is not allowed: drilling, radio, people from outside at night?

THE PEOPLE
10. Who gets up at night?
11. Who has to agree, and what does each of them fear?
12. Who has tried to change this before? Why did it stop?

THE DECISION
13. What do you compare us with, doing nothing included?
14. How does your company buy something of this size, step by step?
15. What must be true on the day you say yes?

THE TIME
16. What happens if it is not in place by then?
17. When is the next audit?
18. What did you read about us, and what did you not believe?

"""#),
        (#"example/all/content/assets/files/exercise-worksheet.csv"#, #"""
﻿step,what the customer does,who of us meets the customer,offer used,e-mail used,advertising used,software used,form of communication,what annoys me here,what annoys the customer here
1,A fridge fails and somebody notices too late,,,,,,,,
2,Looks for help alone,,,,,,,,
3,Asks colleagues and reads reviews,,,,,,,,
4,Calls or writes for the first time,,,,,,,,
5,Sees a demo and compares,,,,,,,,
6,Convinces finance and quality,,,,,,,,
7,Signs and waits for the installation,,,,,,,,
8,Uses the system and renews or leaves,,,,,,,,
9,Tells somebody about it,,,,,,,,

"""#),
        (#"example/all/content/assets/files/first-touch-email.txt"#, #"""
Subject: A door open since ten at night

Good morning {{first_name}},

you store {{goods}} in {{town}}, so somebody in your company signs every month that nothing got too warm.

We make sensors that telephone a person within 60 seconds when something does. In a wholesaler’s three halls the slowest of 120 test alarms took 52 seconds.

One question: how would you find out tonight that a door had stood open since ten?

{{sdr_name}}, Zimorodek Monitoring, {{sdr_phone}}
If this is not your subject, reply “no” and I will not write again.

--- Second e-mail, four business days later, only if nothing came back

Subject: Re: A door open since ten at night

Good morning {{first_name}},

I asked how you would find out about the door. Most people I ask say: “When the morning shift comes.”

If that is your answer too, is it good enough for {{goods}}? One line is plenty. I will not write a third time.

{{sdr_name}}, {{sdr_phone}}

"""#),
        (#"example/all/content/assets/files/handoff-record.csv"#, #"""
﻿field,filled by,why Delivery needs it,value
Customer and site address,seller,travel and access,
Signed order date,seller,day 0 of the 14 days,
Number of sensors by type,seller,packing,
Floor plan with racks and doors,seller,places of sensors,
Temperature limits by room,customer,alarms,
Who is alarmed first at night,customer,escalation list,
Who is alarmed second,customer,escalation list,
Network person with telephone number,customer,gateway,
Who has the key to the network cabinet,customer,two days lost at Bielik,
Forbidden: drilling or radio or hours,customer,plan of the work,
Next audit date,seller,order of rooms,
Card of promises attached,seller,kick-off,
Kick-off date agreed with the customer,seller,plan,
Language of the report,seller,set-up,

"""#),
        (#"example/all/content/assets/files/heat-call-list.csv"#, #"""
﻿company,town,icp score,what they clicked,when,telephone,contact person,reason to call today,outcome
Example Pharma Store,Radom,80,landing page twice,2026-07-06 09:12,0048 555 0101,warehouse manager,forecast 33 degrees on Thursday,
Example Cold Foods,Brno,75,heat-check form,2026-07-06 10:40,00420 555 0102,quality director,asked for a kit,
Example Transport,Kaunas,65,reply to the mailing,2026-07-06 11:05,00370 555 0103,fleet manager,lorry fridge failed in June,

"""#),
        (#"example/all/content/assets/files/heat-check.txt"#, #"""
HEAT CHECK
Five sensors for 14 days. You keep the readings.

What we do
- On the first day we send a kit: five sensors, one gateway with its own SIM card, one page of instructions.
- You place the sensors where you suspect the warmest corners. It takes about 20 minutes.
- On day 13 we call you and go through the curve together.
- On day 15 a courier collects the kit.

What it costs
Nothing, also if you do not buy. If a kit gets lost we charge 250 euro.

What we ask
One contact person, a place to plug in the gateway, and your honest view of the result.

What we do not do
We do not use your readings with your name anywhere unless you agree in writing.

"""#),
        (#"example/all/content/assets/files/heat-mailing.txt"#, #"""
Subject: {{forecast_degrees}} degrees on {{forecast_day}}: what will your hall reach?

Good morning {{first_name}},

the forecast for {{region}} says {{forecast_degrees}} degrees on {{forecast_day}}.

In a hall with a flat roof the warmest corner can be several degrees above the thermometer by the door. Few people know which corner it is until goods have stood in it.

If you want to find out, we lend you five sensors for 14 days. You keep the readings, whether or not you buy anything. There are 12 kits; {{kits_left}} are free this week.

Reply with one word, “kit”, and {{sdr_name}} will call you within two business hours.

{{sender_name}}
Zimorodek Monitoring

You get this because you subscribed on {{subscribed_on}}. Unsubscribe: {{unsubscribe_link}}

"""#),
        (#"example/all/content/assets/files/icp-criteria.csv"#, #"""
﻿criterion,how we know,points
Keeps goods that must stay within limits and must prove it (GDP or HACCP),asked on the form or in the first call,25
15 to 400 monitored places in total,asked; one place is one room zone or vehicle,20
3 to 40 rooms or vehicles,asked,10
Pharmaceutical wholesale or food warehouse or refrigerated transport,company register,15
Site in Poland or Czechia or Slovakia or Lithuania,address,10
Records temperature by hand or in a spreadsheet today,asked,10
Loss or audit remark in the last 12 months,asked,5
Named person responsible for quality,web site or call,5

"""#),
        (#"example/all/content/assets/files/loss-calculator.csv"#, #"""
﻿line,input or formula,unit,your number,example: 38 sensors
A,Value of the goods in the most expensive room,euro,,60000
B,Share of them destroyed by one warm night,percent,,30
C,Warm nights noticed in the last five years,number,,2
D,Hours of work after one such night (quality and warehouse and insurer),hours,,24
E,Cost of one such hour,euro,,35
F,Our quote: what is paid once (sensors and gateways and installation),euro,,4812
G,Our quote: what is paid every year (subscription and calibration),euro,,3876
H,Cost of one warm night = A x B / 100 + D x E,euro,,18840
I,Warm nights a year = C / 5,number,,0.4
J,Expected loss a year = H x I,euro,,7536
K,Months until the system has paid = 12 x F / (J - G),months,,15.8
,Assumption: every warm night would have been noticed in time. If you doubt it halve line J.,,,

"""#),
        (#"example/all/content/assets/files/loss-reasons.csv"#, #"""
﻿code,meaning,question that finds out,what happens next
price,another quote or a budget was lower,May I know the number you compared us with?,Product marketing records it
function,something was missing,What would you have needed on the first day?,goes to the product list
no-change,they keep what they have,What would have to happen for this to be urgent?,return sequence if they agreed to it
timing,decision moved,When does the next budget begin?,task for that month plus return sequence
competitor,another supplier won,What convinced you most?,battle card checked within 5 days
champion-left,our contact changed job,Who looks after it now?,new contact first and then return sequence
our-mistake,we were late or wrong,What should we have done?,Head of sales calls
silence,no answer for 20 business days,Which of the three is it: 1 or 2 or 3? (e-mail into silence),return sequence if they agreed to it

"""#),
        (#"example/all/content/assets/files/meddicc-card.csv"#, #"""
﻿field,question behind it,customer’s sentence (invented example),said by,date
Metrics,Which number must change?,"We lost 18,000 euro in July and want that at zero.",warehouse manager,2026-10-06
Economic buyer,Who can say yes against a no?,"Above 8,000 it is our finance director.",quality director,2026-10-08
Decision criteria,What will be compared?,"Night alarm, calibration, how the report looks.",quality director,2026-10-08
Decision process,What happens between yes and the order?,"Three quotes, then the board on the first Monday.",finance director,2026-10-13
Identified pain,What hurts today?,"I drive in on Saturdays to look at a thermometer.",warehouse manager,2026-10-06
Champion,Who argues for us when we are not there?,"Send me the calculation, I will present it.",quality director,2026-10-13
Competition,What else is on the table?,"We could just buy more loggers.",finance director,2026-10-13

"""#),
        (#"example/all/content/assets/files/price-list-2026.csv"#, #"""
﻿item,unit,price net EUR,from quantity,note
Sensor Z1,piece,89.00,1,range -40 to +60 °C; battery 3 years
Sensor Z1,piece,85.50,100,volume price on the list; not a discount
Sensor Z1-F deep freeze,piece,112.00,1,range -90 to +60 °C
Gateway,piece,240.00,1,one for about 30 sensors; cable and LTE; battery 9 hours
Installation,site,950.00,1,up to 40 sensors
Installation,sensor,12.00,41,for each sensor above 40
Training on site,2 hours,0.00,1,included from 15 sensors; both shifts
Subscription,sensor and month,6.50,1,12 months minimum
Subscription,sensor and month,5.90,1,36 months paid yearly in advance
Calibration,sensor and year,24.00,1,exchange by post; never discounted
Test visit,visit,310.00,1,one is included in the first year

"""#),
        (#"example/all/content/assets/files/process-map.svg"#, #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 848" width="1200" height="848" font-family="sans-serif" fill="#12303d">
<title>The customer’s path at Zimorodek Monitoring</title>
<desc>A board to write on. Eight stages stand from left to right under five moments of truth, each with the customer’s question and the team of ours that the customer meets. Below each stage are five empty fields: offers, e-mails, advertising, software, communication. Circles mark the four hand-offs. A red arrow returns from UMOT to ZMOT, a dashed one from a lost deal to research.</desc>
<rect width="1200" height="848" fill="#ffffff"/>
<text x="16" y="40" font-size="24" font-weight="bold">The customer’s path</text>
<text x="1182" y="40" font-size="14" text-anchor="end">Board of: ________________</text>
<g font-size="16" font-weight="bold" text-anchor="middle">
<rect x="137" y="62" width="125" height="36" rx="6" fill="#fdebd8"/>
<text x="199.5" y="86" fill="#7a4a00">Stimulus</text>
<rect x="268" y="62" width="125" height="36" rx="6" fill="#dbe8fb"/>
<text x="330.5" y="86" fill="#0b4a9c">ZMOT</text>
<rect x="399" y="62" width="387" height="36" rx="6" fill="#efe7fb"/>
<text x="592.5" y="86" fill="#5b2a9d">FMOT</text>
<rect x="792" y="62" width="256" height="36" rx="6" fill="#d9f3ec"/>
<text x="920" y="86" fill="#0b5d50">SMOT</text>
<rect x="1054" y="62" width="125" height="36" rx="6" fill="#fde6e4"/>
<text x="1116.5" y="86" fill="#8a2626">UMOT</text>
</g>
<g fill="#f4f7f8" stroke="#1d4e63" stroke-width="1.5">
<rect x="137" y="106" width="125" height="126"/>
<rect x="268" y="106" width="125" height="126"/>
<rect x="399" y="106" width="125" height="126"/>
<rect x="530" y="106" width="125" height="126"/>
<rect x="661" y="106" width="125" height="126"/>
<rect x="792" y="106" width="125" height="126"/>
<rect x="923" y="106" width="125" height="126"/>
<rect x="1054" y="106" width="125" height="126"/>
</g>
<g font-size="13" text-anchor="middle">
<text x="199.5" y="129" font-size="15" font-weight="bold">Problem</text>
<text x="199.5" y="153" font-style="italic">“I have a problem</text>
<text x="199.5" y="170" font-style="italic">and I am looking</text>
<text x="199.5" y="187" font-style="italic">for help”</text>
<text x="199.5" y="220" fill="#1d4e63">Campaigns</text>
<text x="330.5" y="129" font-size="15" font-weight="bold">Research</text>
<text x="330.5" y="153" font-style="italic">“Whom can</text>
<text x="330.5" y="170" font-style="italic">I believe?”</text>
<text x="330.5" y="220" fill="#1d4e63">Content marketing</text>
<text x="461.5" y="129" font-size="15" font-weight="bold">First contact</text>
<text x="461.5" y="153" font-style="italic">“Do they</text>
<text x="461.5" y="170" font-style="italic">understand me?”</text>
<text x="461.5" y="220" fill="#1d4e63">Sales development</text>
<text x="592.5" y="129" font-size="15" font-weight="bold">Evaluation</text>
<text x="592.5" y="153" font-style="italic">“Will it work</text>
<text x="592.5" y="170" font-style="italic">for us?”</text>
<text x="592.5" y="220" fill="#1d4e63">New sales</text>
<text x="723.5" y="129" font-size="15" font-weight="bold">Decision</text>
<text x="723.5" y="153" font-style="italic">“How do I convince</text>
<text x="723.5" y="170" font-style="italic">the others?”</text>
<text x="723.5" y="220" fill="#1d4e63">New sales</text>
<text x="854.5" y="129" font-size="15" font-weight="bold">Onboarding</text>
<text x="854.5" y="153" font-style="italic">“Did I get what</text>
<text x="854.5" y="170" font-style="italic">I was promised?”</text>
<text x="854.5" y="220" fill="#1d4e63">Delivery</text>
<text x="985.5" y="129" font-size="15" font-weight="bold">Use, renewal</text>
<text x="985.5" y="153" font-style="italic">“Is it worth</text>
<text x="985.5" y="170" font-style="italic">staying?”</text>
<text x="985.5" y="220" fill="#1d4e63">Customer care</text>
<text x="1116.5" y="129" font-size="15" font-weight="bold">Advocacy</text>
<text x="1116.5" y="153" font-style="italic">“I will tell others</text>
<text x="1116.5" y="170" font-style="italic">about it”</text>
<text x="1116.5" y="220" fill="#1d4e63">Customer care</text>
</g>
<g fill="none" stroke="#9fb4bd">
<rect x="137" y="240" width="125" height="84"/>
<rect x="268" y="240" width="125" height="84"/>
<rect x="399" y="240" width="125" height="84"/>
<rect x="530" y="240" width="125" height="84"/>
<rect x="661" y="240" width="125" height="84"/>
<rect x="792" y="240" width="125" height="84"/>
<rect x="923" y="240" width="125" height="84"/>
<rect x="1054" y="240" width="125" height="84"/>
<rect x="137" y="330" width="125" height="84"/>
<rect x="268" y="330" width="125" height="84"/>
<rect x="399" y="330" width="125" height="84"/>
<rect x="530" y="330" width="125" height="84"/>
<rect x="661" y="330" width="125" height="84"/>
<rect x="792" y="330" width="125" height="84"/>
<rect x="923" y="330" width="125" height="84"/>
<rect x="1054" y="330" width="125" height="84"/>
<rect x="137" y="420" width="125" height="84"/>
<rect x="268" y="420" width="125" height="84"/>
<rect x="399" y="420" width="125" height="84"/>
<rect x="530" y="420" width="125" height="84"/>
<rect x="661" y="420" width="125" height="84"/>
<rect x="792" y="420" width="125" height="84"/>
<rect x="923" y="420" width="125" height="84"/>
<rect x="1054" y="420" width="125" height="84"/>
<rect x="137" y="510" width="125" height="84"/>
<rect x="268" y="510" width="125" height="84"/>
<rect x="399" y="510" width="125" height="84"/>
<rect x="530" y="510" width="125" height="84"/>
<rect x="661" y="510" width="125" height="84"/>
<rect x="792" y="510" width="125" height="84"/>
<rect x="923" y="510" width="125" height="84"/>
<rect x="1054" y="510" width="125" height="84"/>
<rect x="137" y="600" width="125" height="84"/>
<rect x="268" y="600" width="125" height="84"/>
<rect x="399" y="600" width="125" height="84"/>
<rect x="530" y="600" width="125" height="84"/>
<rect x="661" y="600" width="125" height="84"/>
<rect x="792" y="600" width="125" height="84"/>
<rect x="923" y="600" width="125" height="84"/>
<rect x="1054" y="600" width="125" height="84"/>
</g>
<g font-size="14" font-weight="bold">
<text x="16" y="129" font-size="13">Stage</text>
<text x="16" y="161" font-size="13">They ask</text>
<text x="16" y="220" font-size="13">They meet</text>
<text x="16" y="287">Offers</text>
<text x="16" y="377">E-mails</text>
<text x="16" y="467">Advertising</text>
<text x="16" y="557">Software</text>
<text x="16" y="647">Communication</text>
</g>
<g fill="#ffffff" stroke="#1d4e63" stroke-width="2">
<circle cx="396" cy="190" r="11"/>
<circle cx="789" cy="190" r="11"/>
<circle cx="920" cy="190" r="11"/>
</g>
<g font-size="13" font-weight="bold" text-anchor="middle">
<text x="396" y="195">1</text>
<text x="789" y="195">3</text>
<text x="920" y="195">4</text>
</g>
<path d="M 723.5 696 V 730 H 350.5 V 708" fill="none" stroke="#1d4e63" stroke-width="2.5" stroke-dasharray="7 5"/>
<path d="M 343.5 710 L 350.5 696 L 357.5 710 Z" fill="#1d4e63"/>
<circle cx="723.5" cy="730" r="11" fill="#ffffff" stroke="#1d4e63" stroke-width="2"/>
<text x="723.5" y="735" font-size="13" font-weight="bold" text-anchor="middle">2</text>
<text x="537" y="723" font-size="13" text-anchor="middle" fill="#1d4e63">a lost deal, if the customer agreed</text>
<path d="M 1116.5 696 V 766 H 320.5 V 708" fill="none" stroke="#b5472f" stroke-width="3.5"/>
<path d="M 312.5 711 L 320.5 695 L 328.5 711 Z" fill="#b5472f"/>
<text x="723.5" y="787" font-size="15" text-anchor="middle" fill="#b5472f">what one customer tells is what the next one finds</text>
<text x="16" y="830" font-size="13">Hand-offs: <tspan font-weight="bold">1</tspan> lead · <tspan font-weight="bold">2</tspan> lost deal · <tspan font-weight="bold">3</tspan> order · <tspan font-weight="bold">4</tspan> finished installation</text>
<text x="1182" y="830" font-size="13" text-anchor="end">Marker: green for marketing, blue for sales; ring what only one side knew</text>
</svg>

"""#),
        (#"example/all/content/assets/files/product-training.txt"#, #"""
PRODUCT TRAINING, HALF A DAY
First Thursday of the month, 9:00 to 13:00, demo room. At most eight people, sellers and marketers mixed.

9:00   Each person hangs one sensor in the fridge and chooses its limits.
9:30   We open the fridge. Whose telephone rings first, and after how many seconds? Write the number down.
10:00  Read last month’s ten real alarms. Which three were false, and why?
10:45  Break
11:00  Read one monthly report as an auditor: find the gap, the two excursions, and who reacted.
11:45  Install a gateway. Switch the cable off. What happens, and after how long?
12:30  Say each of the three promises aloud in its exact words, with its proof.

You pass when a colleague from the other department believes your explanation of the alarm.

"""#),
        (#"example/all/content/assets/files/quote-template.txt"#, #"""
QUOTE {{quote_number}}, {{quote_date}}, valid until {{valid_until}}

PAGE 1  WHAT WE UNDERSTOOD
{{customer_company}} keeps {{goods}} in {{rooms}} rooms. On {{loss_date}} {{loss_in_their_words}}.
By {{target_date}} you want {{goal_in_their_words}}.
You will decide by {{criteria}}.
Please correct this page first. If it is wrong, so is the rest.

PAGE 2  WHAT IT COSTS (net, euro; prices from the list {{list_version}})
                                   quantity         each               first year           second year
Sensor Z1                          {{sensors}}      {{sensor_price}}   {{sensors_total}}    -
Gateway                            {{gateways}}     {{gateway_price}}  {{gateways_total}}   -
Installation                       {{sites}}        {{install_price}}  {{install_total}}    -
Subscription, sensor and month     {{sensors}}      {{month_price}}    {{subscription_year}}  {{subscription_year}}
Calibration, sensor and year       {{sensors}}      {{calib_price}}    {{calibration_year}}   {{calibration_year}}
Training on site, two hours        included from 15 sensors
Discount on hardware               {{discount_percent}} %, in return for {{discount_return}}   (delete this line if there is none)
Total                                                                  {{first_year_total}}   {{second_year_total}}

{{hardware_share}} % of the first year is hardware, which belongs to you on payment.

PAGE 3  WHAT WE PROMISE
1. An alarm reaches your people within 60 seconds.
2. Installed within 14 days of your signature, up to 60 sensors on one site.
3. A monthly report with what your auditor asks for.
What happens if we do not keep one of them: see contract terms, point 6.

Our contract in nine points is attached. What we need from you: your corrections to page 1 by {{answer_day}}.

{{seller_name}}, {{seller_phone}}

"""#),
        (#"example/all/content/assets/files/reference-consent.txt"#, #"""
CONSENT TO BE NAMED AS A CUSTOMER

Company:
Person who may decide this, role:

We allow (tick what applies)
[ ] our name and logo on the customer page
[ ] a case study with the numbers we approve
[ ] a quotation with the person’s name and role
[ ] up to two reference calls per quarter

We see every text before it is published and may change our own words and numbers.
This consent holds for 24 months from the date below. It can be withdrawn at any time by an e-mail to
references@zimorodek.example; every use is then removed within one week.
We receive nothing in return for it.

Date, signature:

"""#),
        (#"example/all/content/assets/files/referral-programme.txt"#, #"""
IF YOU INTRODUCE US TO SOMEBODY

You write one e-mail in which both of us are addressed. That is all we ask.

If the company you introduced signs within 12 months, both of you receive one calibration of up to 20 sensors free of charge
(worth up to 480 euro). We tell both of you, in writing, that the other receives it.

It does not depend on what you say about us. We never give anything for a review, a rating or a public statement.
If your company’s rules forbid such a thank-you, tell us: we give the same amount to the animal shelter of your town.

"""#),
        (#"example/all/content/assets/files/refrigeration-leaflet.txt"#, #"""
FOR THE PERSON WHO REPAIRS THE FRIDGE

Your customer will ask you: “How could I have known earlier?” Here is what you can say in two minutes.

1. Hang the thermometer at goods height, in the far corner, not beside the door. It costs nothing and shows most.
2. Write down twice a day only what nobody can read later: who opened which door, and why.
3. Up to 10 places, two simple loggers with an application are enough.
4. From 15 places, or where an auditor comes, a system that telephones somebody at night pays. There are several makers; we are one.

If you mention us, we will thank you, and that is all: no commission, no list. Your customer should know that you speak freely.

Questions about a gateway in a cold room? Our technicians answer yours: +48 555 0140, Monday to Friday, 8:00 to 17:00.

Zimorodek Monitoring

"""#),
        (#"example/all/content/assets/files/reject-reasons.csv"#, #"""
﻿code,meaning,example,what Campaigns does next
outside-profile,Score below 60 after checking,three rooms and 8 sensors,adjusts the form or the audience if it repeats
wrong-country,Site outside our four countries,warehouse in Portugal,thanks and names a partner if there is one
not-a-buyer,Student or job seeker or supplier,thesis on cold chains,sends the guide and closes
no-way-to-reach,Telephone and e-mail both fail,number does not exist,tries to correct once and returns it within 5 days
duplicate,Open lead or deal exists,colleague asked last week,merges and tells the owner
existing-customer,Has a subscription,asks for support,passes to Customer care the same day
competitor,Works for a rival,domain of a rival,blocks the domain in campaigns

"""#),
        (#"example/all/content/assets/files/renewal-offer.txt"#, #"""
RENEWAL {{site}}, {{date}}

What happened in the year
{{alarms_real}} real alarms, reaction after {{median_minutes}} minutes at the median. {{losses}} losses.
{{false_alarms}} false alarms, {{false_last_quarter}} of them in the last quarter.

What we would improve together
1. {{improvement_one}}
2. {{improvement_two}}

What it costs
The same as before: {{price}} per sensor and month. If a price changes, this line says from when and why.

What you need to do
Nothing, to go on month by month. Tick here for 36 months at the lower price: [ ]
To end it, an e-mail is enough; your readings stay available for 60 days.

{{care_name}}, {{care_phone}}

"""#),
        (#"example/all/content/assets/files/return-sequence.txt"#, #"""
RETURN SEQUENCE: three e-mails, months 3, 6 and 9. Stops at any reply.

--- Month 3
Subject: The question that stops most companies

Good morning {{first_name}},

in {{decision_month}} you decided on {{their_choice}}, and said I might write again. I hope it works well.

Of the twenty questions in our checklist, the one that stops most companies is number 12: when did you last test the night alarm? The list is one page and works with any system: {{checklist_link}}

{{sender_name}}

--- Month 6
Subject: The month with the most warm nights

Good morning {{first_name}},

in our customers’ warehouses {{peak_month}} has the most alarms, and most of them are doors. A drawing of where to hang a sensor shows why: {{drawing_link}}. It fits any maker’s sensor.

{{sender_name}}

--- Month 9
Subject: One question, then silence

Good morning {{first_name}},

is temperature monitoring settled for you? One word is enough: “settled” or “open”. With “settled” I stop writing. With “open” {{seller_name}}, whom you know, will call within one business day.

{{sender_name}}

"""#),
        (#"example/all/content/assets/files/rollout-plan.csv"#, #"""
﻿day,what happens,we,customer
0,order signed,seller completes the hand-off record,signs
1,welcome e-mail and first call,Delivery,names the two people for alarms
2,kick-off call of 30 minutes,Delivery reads the card of promises aloud; the seller stays to the end,corrects it
3,sensors set up and packed,Delivery,opens the network port
5,kit arrives,courier,receives it and counts the boxes
7,sensors are hung,Delivery or partner,shows the rooms
8,limits and escalation list,Delivery,confirms both in writing
9,ten test alarms and two hours of training,Delivery,signs the test record
10-13,reserve,nobody sells these days,
14,last day of the promise,Delivery tells everybody if it is missed,
15,curve of the first week discussed,Customer care,asks

"""#),
        (#"example/all/content/assets/files/sensor-placement.svg"#, #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 560" width="720" height="560" font-family="sans-serif" fill="#12303d">
<title>Where to hang a sensor</title>
<desc>A warehouse hall from above. Green circles with a tick mark good places: in the middle of two racks at goods height, and in the corner farthest from the cooler. Red circles with a cross mark bad places: beside the door and in the air stream of the cooler. Six sentences stand below.</desc>
<rect width="720" height="560" fill="#ffffff"/>
<text x="24" y="38" font-size="22" font-weight="bold">Where to hang a sensor</text>
<rect x="26" y="58" width="668" height="278" fill="#f4f7f8" stroke="#1d4e63" stroke-width="4"/>
<g fill="#d5e3e9" stroke="#1d4e63">
<rect x="210" y="100" width="300" height="36"/>
<rect x="210" y="180" width="300" height="36"/>
<rect x="210" y="260" width="300" height="36"/>
</g>
<g font-size="12" fill="#4a6673">
<text x="220" y="123">rack</text>
<text x="220" y="203">rack</text>
<text x="220" y="283">rack</text>
</g>
<rect x="21" y="80" width="10" height="84" fill="#ffffff" stroke="#b5472f" stroke-width="2"/>
<text x="40" y="96" font-size="13">door</text>
<rect x="596" y="64" width="88" height="34" fill="#8fb4c4" stroke="#1d4e63"/>
<text x="640" y="86" font-size="13" text-anchor="middle">cooler</text>
<g fill="none" stroke="#4f8aa3" stroke-width="2">
<path d="M 612 104 C 606 124 618 138 610 160"/>
<path d="M 668 104 C 662 124 674 138 666 160"/>
</g>
<g stroke="#ffffff" stroke-width="3.5" fill="none" stroke-linecap="round" stroke-linejoin="round">
<circle cx="310" cy="118" r="14" fill="#2f7d4f" stroke="none"/>
<path d="M 303 118 L 308 124 L 318 112"/>
<circle cx="310" cy="278" r="14" fill="#2f7d4f" stroke="none"/>
<path d="M 303 278 L 308 284 L 318 272"/>
<circle cx="52" cy="312" r="14" fill="#2f7d4f" stroke="none"/>
<path d="M 45 312 L 50 318 L 60 306"/>
<circle cx="62" cy="128" r="14" fill="#b5472f" stroke="none"/>
<path d="M 56 122 L 68 134 M 68 122 L 56 134"/>
<circle cx="640" cy="132" r="14" fill="#b5472f" stroke="none"/>
<path d="M 634 126 L 646 138 M 646 126 L 634 138"/>
</g>
<g font-size="13">
<text x="334" y="123">good: at goods height</text>
<text x="334" y="283">good: at goods height</text>
<text x="76" y="317">good: far corner</text>
<text x="84" y="133">bad: beside a door</text>
<text x="684" y="182" text-anchor="end">bad: in the air stream</text>
</g>
<g font-size="15">
<text x="26" y="374">1. Hang it where the goods are, at their height.</text>
<text x="26" y="402">2. Take the corner farthest from the cooler first: it is usually the warmest.</text>
<text x="26" y="430">3. Stay two metres away from every door.</text>
<text x="26" y="458">4. Never hang it in the cooler’s air stream: it would read too cold.</text>
<text x="26" y="486">5. Plan one sensor for about 100 square metres, and one for each rack that stands apart.</text>
<text x="26" y="514">6. Wait one hour after hanging before you test the alarm.</text>
</g>
<text x="26" y="544" font-size="12" fill="#4a6673">Zimorodek Monitoring · version 3 · questions: the telephone number inside the lid of the box</text>
</svg>

"""#),
        (#"example/all/content/assets/files/termostraz-card.csv"#, #"""
﻿topic,Termostraż,Zimorodek,source,checked,ask the customer
Alarm path,e-mail and application,telephone call; second person after three minutes,their manual 4.2 page 17,2026-11-06,Who wakes up from an e-mail at night?
Power cut,gateway stops,gateway runs 9 hours,their data sheet,2026-11-06,What happened in your last power cut?
Hardware price,lower (about 60 euro a sensor),89 euro a sensor,two quotes seen by customers in October,2026-11-06,What do calibration and visits cost in year two?
Calibration,customer sends sensors away,exchange sensor by post,their web site,2026-11-06,How long may a place be without a sensor?
Installation,own technicians in all regions,own technicians in 4 cities and partners elsewhere,their web site,2026-11-06,Where are your sites?
History,since 2009,since 2017,company registers,2026-11-06,Which references are your size?
Languages of the report,Polish only,Polish and Czech and English and Lithuanian,both applications,2026-11-06,Who reads the report abroad?

"""#),
        (#"example/all/content/assets/film-60-seconds.md"#, #"""
---
title: "Film: sixty seconds"
summary: "A fridge door is left open; a telephone rings before the minute is over. One take, no music."
kind: asset
group: ad
type: video
at: "https://www.zimorodek.example/sixty-seconds"
stage: [problem, research]
owner: content-marketing
version: "2"
verified: 2026-09-17
verified_by: Marta Wilk
tags: [for customers]
answers: [how]
promises: [alarm-in-60-seconds]
---

The clock in the picture is real and the alarm took 28 seconds on the day. Subtitled in Polish, Czech and English. When the app
changes its look, the film must be shot again.

"""#),
        (#"example/all/content/assets/film-60-seconds.pl.md"#, #"""
---
tytuł: "Film: sześćdziesiąt sekund"
streszczenie: "Drzwi chłodni zostają otwarte, telefon dzwoni przed upływem minuty. Jedno ujęcie, bez muzyki."
typ: film
tagi: [dla klientów]
wersja_źródła: "17f6a376"
---

Zegar w kadrze jest prawdziwy, a alarm przyszedł tego dnia po 28 sekundach. Napisy po polsku, czesku i angielsku. Gdy zmieni się wygląd
aplikacji, film trzeba nakręcić od nowa.

"""#),
        (#"example/all/content/assets/finance-email.md"#, #"""
---
title: E-mail for the finance director
summary: "A mail our contact can forward without changing a word: cost, loss, payback, risk."
kind: asset
group: email
type: internal forward
at: "system:CRM template “For finance”"
stage: decision
owner: new-sales
used_by: [content-marketing]
version: "3"
verified: 2026-10-22
verified_by: Joanna Król
tags: [for customers]
---

Written to be forwarded, so it has no greeting to our contact in it. Numbers come from the calculator that the customer filled in. Text:
[for the finance director](../fmot/emails-after-meetings.md#for-the-finance-director).

"""#),
        (#"example/all/content/assets/finance-email.pl.md"#, #"""
---
tytuł: E-mail dla dyrektora finansowego
streszczenie: "Taki, który nasz kontakt prześle dalej bez zmiany słowa: koszt, strata, zwrot, ryzyko."
typ: e-mail do przesłania dalej
gdzie: "system:CRM, szablon „Dla finansów”"
tagi: [dla klientów]
wersja_źródła: "f8379b4b"
---

Pisany po to, by go przesłać dalej, więc nie ma w nim powitania naszego kontaktu. Liczby pochodzą z kalkulatora, który wypełnił klient.
Treść: [dla dyrektora finansowego](../fmot/emails-after-meetings.pl.md#dla-dyrektora-finansowego).

"""#),
        (#"example/all/content/assets/first-call-script.md"#, #"""
---
title: "First call: notes beside the telephone"
summary: "One card: opening, three questions, two ways to end. Not to be read aloud."
kind: asset
group: communication
type: call
stage: contact
owner: sdr
version: "7"
verified: 2026-10-20
verified_by: Aleksandra Bartosz
tags: [internal]
---

There is no file to send. The words are on the page [first telephone call](../fmot/first-call.md); the card is a print of its headings.

"""#),
        (#"example/all/content/assets/first-call-script.pl.md"#, #"""
---
tytuł: "Pierwsza rozmowa: ściąga przy telefonie"
streszczenie: "Jedna karta: otwarcie, trzy pytania, dwa zakończenia. Nie do czytania na głos."
typ: rozmowa
tagi: [wewnętrzne]
wersja_źródła: "80e41bb5"
---

Nie ma pliku do wysłania. Słowa są na stronie [pierwsza rozmowa telefoniczna](../fmot/first-call.pl.md); karta to wydruk jej nagłówków.

"""#),
        (#"example/all/content/assets/first-touch-email.md"#, #"""
---
title: First e-mail to a stranger
summary: Four sentences for a company that fits the profile and has not heard of us.
kind: asset
group: email
type: cold e-mail
at: files/first-touch-email.txt
stage: problem
owner: sdr
version: "5"
verified: 2026-10-19
verified_by: Aleksandra Bartosz
tags: [for customers]
---

Sent by hand, at most 15 a day per person, without a tracking pixel. A second one follows after four business days, a third never. The rules
for unasked e-mail differ between our four countries: RevOps keeps the list of addresses that may be written to, and nobody writes to one that is
not on it.

"""#),
        (#"example/all/content/assets/first-touch-email.pl.md"#, #"""
---
tytuł: Pierwszy e-mail do nieznajomych
streszczenie: Cztery zdania do firmy, która pasuje do profilu i jeszcze o nas nie słyszała.
typ: zimny e-mail
tagi: [dla klientów]
wersja_źródła: "3a988991"
---

Wysyłany ręcznie, najwyżej 15 dziennie na osobę, bez piksela śledzącego. Drugi wychodzi po czterech dniach roboczych, trzeci nigdy. Przepisy
o niezamówionych wiadomościach są w każdym z naszych czterech krajów inne: RevOps prowadzi listę adresów, na które wolno pisać, i poza nią
nikt nie pisze.

"""#),
        (#"example/all/content/assets/handoff-record.md"#, #"""
---
title: Hand-off record
summary: "Fourteen fields Delivery needs before it plans a date, from floor plan to the network person’s number."
kind: asset
group: communication
type: hand-off form
at: files/handoff-record.csv
stage: onboarding
owner: new-sales
used_by: [delivery]
version: "6"
verified: 2026-10-23
verified_by: Piotr Madej
tags: [internal]
---

Incomplete records go back within 8 business hours with the missing fields named. The 14 days run from the customer’s signature all the
same, so completeness is the seller’s own interest.

"""#),
        (#"example/all/content/assets/handoff-record.pl.md"#, #"""
---
tytuł: Protokół przekazania
streszczenie: "Czternaście pól, bez których Wdrożenia nie zaplanują terminu – od planu hali po numer osoby od sieci."
typ: formularz przekazania
tagi: [wewnętrzne]
wersja_źródła: "c36cdd13"
---

Niekompletny protokół wraca w ciągu 8 godzin roboczych z listą brakujących pól. Czternaście dni i tak biegnie od podpisu klienta, więc
komplet leży w interesie handlowca.

"""#),
        (#"example/all/content/assets/heat-banner.md"#, #"""
---
title: Banner “34 °C outside. And inside?”
summary: "Weather-triggered banner: shown in a county when the forecast passes 30 °C."
kind: asset
group: ad
type: banner
at: "system:Ad account, campaign “Heat”"
stage: problem
owner: campaigns
version: "2"
verified: 2026-10-01
verified_by: Kacper Zieliński
tags: [for customers]
answers: [why-now]
---

The reason to act now is the forecast itself, so the banner carries no discount and no countdown. It rests from October to April.

"""#),
        (#"example/all/content/assets/heat-banner.pl.md"#, #"""
---
tytuł: Baner „Na dworze 34 °C. A w środku?”
streszczenie: "Baner sterowany pogodą: pojawia się w powiecie, gdy prognoza przekracza 30 °C."
typ: baner
gdzie: "system:Konto reklamowe, kampania „Upał”"
tagi: [dla klientów]
wersja_źródła: "3810e715"
---

Powodem, żeby działać teraz, jest sama prognoza, dlatego na banerze nie ma rabatu ani odliczania. Od października do kwietnia odpoczywa.

"""#),
        (#"example/all/content/assets/heat-call-list.md"#, #"""
---
title: Call list for the heat campaign
summary: "Companies to ring in the hot week: who, why them, what they clicked, in the order to call."
kind: asset
group: communication
type: call list
at: files/heat-call-list.csv
stage: problem
owner: sdr
used_by: [campaigns]
version: "3"
verified: 2026-09-30
verified_by: Aleksandra Bartosz
tags: [internal]
---

Campaigns exports it at eight each morning of a hot week; Sales development writes one outcome per line by five. The columns in the
file are the agreed ones. The example rows are invented.

"""#),
        (#"example/all/content/assets/heat-call-list.pl.md"#, #"""
---
tytuł: Lista telefonów na czas upału
streszczenie: "Firmy do obdzwonienia w gorącym tygodniu: kto, dlaczego, w co kliknął, w jakiej kolejności."
typ: lista telefonów
tagi: [wewnętrzne]
wersja_źródła: "adede47b"
---

W gorącym tygodniu Kampanie eksportują ją codziennie o ósmej, a zespół SDR do piątej po południu wpisuje jeden wynik w każdym wierszu.
Kolumny w pliku są uzgodnione. Wiersze przykładowe są wymyślone.

"""#),
        (#"example/all/content/assets/heat-check.md"#, #"""
---
title: "Offer: heat check, 5 sensors for 14 days"
summary: "A free loan of five sensors for two weeks; at the end the customer gets the readings, buyer or not."
kind: asset
group: offer
type: loan offer
at: files/heat-check.txt
stage: problem
owner: campaigns
used_by: [sdr, delivery]
version: "2"
verified: 2026-10-01
verified_by: Kacper Zieliński
tags: [for customers]
---

Delivery has 12 kits. When all are out, Campaigns takes the offer off the page the same day: a kit promised and not sent is worse than
none. Sales development calls on day 13, before the kit is collected.

"""#),
        (#"example/all/content/assets/heat-check.pl.md"#, #"""
---
tytuł: "Oferta: próba upału, 5 czujników na 14 dni"
streszczenie: "Bezpłatne wypożyczenie pięciu czujników na dwa tygodnie; na koniec klient dostaje odczyty, czy kupi, czy nie."
typ: oferta wypożyczenia
tagi: [dla klientów]
wersja_źródła: "6561215c"
---

Wdrożenia mają 12 zestawów. Kiedy wszystkie są w terenie, Kampanie jeszcze tego samego dnia zdejmują ofertę ze strony: zestaw obiecany i
niewysłany jest gorszy niż żaden. Zespół SDR dzwoni w 13. dniu, zanim zestaw wróci.

"""#),
        (#"example/all/content/assets/heat-landing.md"#, #"""
---
title: Landing page “A warm night in the warehouse”
summary: "One page: the loss, how the alarm works, the 14-day installation, one form."
kind: asset
group: ad
type: landing page
at: "https://www.zimorodek.example/warm-night"
stage: problem
owner: campaigns
version: "3"
verified: 2026-10-01
verified_by: Kacper Zieliński
tags: [for customers]
answers: [what-if-not, how]
promises: [installation-in-14-days]
---

Every claim carries the identifier of its promise in a comment for editors. The page was rewritten in April 2026, when
“7 days” became “14 days”. It stays public all year: searches for a failed fridge have no season.

"""#),
        (#"example/all/content/assets/heat-landing.pl.md"#, #"""
---
tytuł: Landing page „Ciepła noc w magazynie”
streszczenie: "Jedna strona: strata, jak działa alarm, wdrożenie w 14 dni, jeden formularz."
typ: landing page
tagi: [dla klientów]
wersja_źródła: "c139d7b5"
---

Przy każdym haśle stoi w komentarzu dla redaktorów identyfikator jego obietnicy. Stronę napisano na nowo w kwietniu 2026, gdy „7 dni”
zmieniło się w „14 dni”. Jest publiczna przez cały rok, bo awarie chłodni nie mają sezonu.

"""#),
        (#"example/all/content/assets/heat-mailing.md"#, #"""
---
title: Mailing before the first hot week
summary: "One e-mail to 1,900 subscribers, sent when the forecast for their region passes 30 °C."
kind: asset
group: email
type: mailing
at: files/heat-mailing.txt
stage: problem
owner: campaigns
used_by: [sdr]
version: "2"
verified: 2026-10-01
verified_by: Kacper Zieliński
tags: [for customers]
answers: [why-now]
evidence:
  source: Mailing tool export and CRM campaign report
  date: 2026-09-30
  scope: "One mailing, 1,912 recipients, June to August 2026"
---

Sent once per summer and region, on a Tuesday before ten. Replies go to Sales development’s shared inbox, not to a no-reply
address. In 2026: 1,912 sent, 71 replies, 9 MQLs.

"""#),
        (#"example/all/content/assets/heat-mailing.pl.md"#, #"""
---
tytuł: Mailing przed pierwszym tygodniem upałów
streszczenie: "Jeden e-mail do 1900 subskrybentów, wysyłany, gdy prognoza dla ich regionu przekracza 30 °C."
typ: mailing
tagi: [dla klientów]
dowód:
  źródło: Eksport z narzędzia mailingowego i raport kampanii z CRM-u
  zakres: "Jeden mailing, 1912 odbiorców, od czerwca do sierpnia 2026"
wersja_źródła: "20544031"
---

Wychodzi raz na lato i region, we wtorek przed dziesiątą. Odpowiedzi trafiają do wspólnej skrzynki zespołu SDR, nie na adres no-reply. W
2026 roku: 1912 wysłanych, 71 odpowiedzi, 9 MQL-ów.

"""#),
        (#"example/all/content/assets/icp-criteria.md"#, #"""
---
title: Ideal customer score sheet
summary: "Eight criteria, 100 points; 60 and above may become an MQL."
kind: asset
group: software
type: score sheet
at: files/icp-criteria.csv
stage: [problem, research, contact]
owner: product-marketing
used_by: [sdr, campaigns]
version: "6"
verified: 2026-10-08
verified_by: Ewa Nowicka
tags: [internal]
---

The CRM calculates the same points; the sheet is for the argument about one company. Points change only with both heads’
agreement, and never during a quarter.

"""#),
        (#"example/all/content/assets/icp-criteria.pl.md"#, #"""
---
tytuł: Arkusz punktowy idealnego klienta
streszczenie: "Osiem kryteriów, 100 punktów; od 60 można zostać MQL-em."
typ: arkusz punktowy
tagi: [wewnętrzne]
wersja_źródła: "3c899b4b"
---

CRM liczy te same punkty; arkusz jest do sporu o jedną firmę. Punkty zmieniają się tylko za zgodą szefów obu działów i nigdy w trakcie
kwartału.

"""#),
        (#"example/all/content/assets/loss-calculator.md"#, #"""
---
title: Loss calculator
summary: Five numbers from the customer and two from our quote give the cost of one warm night and the months until the system has paid.
kind: asset
group: software
type: calculator
at: files/loss-calculator.csv
stage: [evaluation, decision]
owner: product-marketing
used_by: [new-sales]
version: "4"
verified: 2026-10-09
verified_by: Ewa Nowicka
tags: [for customers]
---

Fill it in together with the customer and let the customer type. Their column is empty on purpose: a number of ours in it ends the finance
director’s trust. The example beside it is the [worked quote](../fmot/offer.md#a-worked-example) for 38 sensors.

It assumes that each warm night would have been noticed in time. Say so, and offer to halve line J together. If line J is not larger than line G,
the system does not pay by this sheet; then only the duty of proof is left as a reason, and that is an honest one.

"""#),
        (#"example/all/content/assets/loss-calculator.pl.md"#, #"""
---
tytuł: Kalkulator strat
streszczenie: Pięć liczb od klienta i dwie z naszej oferty dają koszt jednej ciepłej nocy i liczbę miesięcy, po których system się zwróci.
typ: kalkulator
tagi: [dla klientów]
wersja_źródła: "067d068a"
---

Wypełniaj go razem z klientem i pozwól, żeby to klient wpisywał. Jego kolumna jest pusta celowo: jedna nasza liczba w tym miejscu i dyrektor
finansowy przestaje wierzyć. Obok stoi [przykład z liczbami](../fmot/offer.pl.md#przyklad-z-liczbami) dla 38 czujników.

Kalkulator zakłada, że każda ciepła noc zostałaby zauważona na czas. Powiedz to i zaproponuj, że razem podzielicie wiersz J przez dwa. Jeśli
wiersz J nie jest większy od wiersza G, system według tego arkusza się nie zwraca. Zostaje wtedy tylko obowiązek udokumentowania – i to jest
uczciwy powód.

"""#),
        (#"example/all/content/assets/loss-reasons.md"#, #"""
---
title: Reasons for lost deals
summary: "Eight codes, each with the question that finds out whether it is the true one."
kind: asset
group: communication
type: code list
at: files/loss-reasons.csv
stage: decision
owner: new-sales
used_by: [campaigns, product-marketing]
version: "3"
verified: 2026-10-29
verified_by: Piotr Madej
tags: [internal]
---

“Price” may be chosen only with the rival’s number or the customer’s budget beside it. Without that Campaigns sends the deal back as
*no-reason-given*.

"""#),
        (#"example/all/content/assets/loss-reasons.pl.md"#, #"""
---
tytuł: Powody przegranej
streszczenie: "Osiem kodów, a przy każdym pytanie, które sprawdza, czy to prawdziwy powód."
typ: lista kodów
tagi: [wewnętrzne]
wersja_źródła: "85e054a4"
---

„Cenę” można wybrać tylko wtedy, gdy obok stoi kwota konkurenta albo budżet klienta. Bez tego Kampanie odsyłają przegraną z kodem *brak
powodu*.

"""#),
        (#"example/all/content/assets/main-deck.md"#, #"""
---
title: Main presentation
summary: Eleven slides. The first is the customer’s floor plan; without it do not begin.
kind: asset
group: ad
type: deck
at: "system:Drive “Main deck 2026.3”"
stage: evaluation
owner: product-marketing
used_by: [new-sales, sdr]
version: "2026.3"
verified: 2026-10-26
verified_by: Ewa Nowicka
tags: [for customers]
answers: [how, for-me]
promises: [alarm-in-60-seconds, installation-in-14-days]
---

Slides 4 and 5 state two promises with their proof. Do not copy the deck: change requests go to Ewa Nowicka and are answered in two
business days, and a second deck on a laptop is how wrong numbers survive.

"""#),
        (#"example/all/content/assets/main-deck.pl.md"#, #"""
---
tytuł: Główna prezentacja
streszczenie: Jedenaście slajdów. Pierwszy to plan hali klienta – bez niego nie zaczynaj.
typ: prezentacja
gdzie: "system:Dysk, „Główna prezentacja 2026.3”"
tagi: [dla klientów]
wersja_źródła: "5131dda6"
---

Slajdy 4 i 5 podają dwie obietnice z dowodami. Nie kopiuj prezentacji: prośby o zmiany przyjmuje Ewa Nowicka i odpowiada w ciągu dwóch dni
roboczych. Błędne liczby żyją najdłużej właśnie w drugiej prezentacji, na czyimś laptopie.

"""#),
        (#"example/all/content/assets/meddicc-card.md"#, #"""
---
title: Qualification card (MEDDICC)
summary: "Seven fields of a deal, each filled with a customer’s sentence and a date, or left empty."
kind: asset
group: software
type: CRM form
at: [files/meddicc-card.csv, "system:CRM form \"MEDDICC\""]
stage: [contact, evaluation]
owner: new-sales
version: "3"
verified: 2026-10-22
verified_by: Joanna Król
tags: [internal]
---

An opinion of the seller is not an entry. Four filled fields are needed for a quote, six for a forecast. The file shows the form with one
invented deal.

"""#),
        (#"example/all/content/assets/meddicc-card.pl.md"#, #"""
---
tytuł: Karta kwalifikacji (MEDDICC)
streszczenie: "Siedem pól szansy sprzedaży; w każdym zdanie klienta z datą albo nic."
typ: formularz w CRM
gdzie: [files/meddicc-card.csv, "system:CRM, formularz „MEDDICC”"]
tagi: [wewnętrzne]
wersja_źródła: "32e950d7"
---

Opinia handlowca nie jest wpisem. Do oferty potrzeba czterech wypełnionych pól, do prognozy sześciu. Plik pokazuje formularz z jedną
wymyśloną transakcją.

"""#),
        (#"example/all/content/assets/price-brackets.md"#, #"""
---
title: Public price brackets
summary: "Three worked examples with a total for the first year: 15, 40 and 120 sensors."
kind: asset
group: offer
type: web page
at: "https://www.zimorodek.example/prices"
stage: research
owner: product-marketing
used_by: [new-sales, sdr]
version: "2"
verified: 2026-11-12
verified_by: Ewa Nowicka
tags: [for customers]
review_every: 30 days
---

Public since May 2025. Since then fewer callers leave at the first mention of price, because those who would have left do not call.

| Sensors | Gateways | First year, net | Each further year, net |
| ---: | ---: | ---: | ---: |
| 15 | 1 | €4,055 | €1,530 |
| 40 | 2 | €9,070 | €4,080 |
| 120 | 4 | €25,370 | €12,240 |

One site, 12 months, calibration and installation included. Recalculate on the day the [price list](asset:price-list-2026) changes.

"""#),
        (#"example/all/content/assets/price-brackets.pl.md"#, #"""
---
tytuł: Publiczne widełki cenowe
streszczenie: "Trzy przeliczone przykłady z sumą za pierwszy rok: 15, 40 i 120 czujników."
typ: strona internetowa
tagi: [dla klientów]
wersja_źródła: "6902b503"
---

Publiczne od maja 2025. Od tego czasu mniej osób kończy rozmowę na pierwszą wzmiankę o cenie – kto by ją skończył, ten nie dzwoni.

| Czujniki | Bramki | Pierwszy rok, netto | Każdy następny rok, netto |
| ---: | ---: | ---: | ---: |
| 15 | 1 | 4055 € | 1530 € |
| 40 | 2 | 9070 € | 4080 € |
| 120 | 4 | 25 370 € | 12 240 € |

Jeden obiekt, 12 miesięcy, z kalibracją i montażem. Do przeliczenia w dniu, w którym zmienia się [cennik](asset:price-list-2026).

"""#),
        (#"example/all/content/assets/price-list-2026.md"#, #"""
---
title: Price list 2026
summary: "Net prices in euro, valid to the end of 2026; the list for 2027 follows on 1 December."
kind: asset
group: offer
type: price list
at: files/price-list-2026.csv
stage: [evaluation, decision]
owner: product-marketing
used_by: [new-sales, customer-care]
version: "2026.2"
verified: 2026-11-04
verified_by: Ewa Nowicka
tags: [for customers]
review_every: 30 days
expires: 2026-12-31
---

The source of every price in this playbook; a page that says otherwise is wrong. The list for 2027 replaces it; until then a quote sent in
December names both dates.

"""#),
        (#"example/all/content/assets/price-list-2026.pl.md"#, #"""
---
tytuł: Cennik 2026
streszczenie: "Ceny netto w euro, ważne do końca 2026 roku; cennik na 2027 pojawi się 1 grudnia."
typ: cennik
tagi: [dla klientów]
wersja_źródła: "5586351f"
---

Źródło każdej ceny w tym playbooku; jeśli jakaś strona mówi co innego, myli się strona. Zastąpi go cennik na 2027 rok, a do tego czasu
oferta wysłana w grudniu podaje obie daty.

"""#),
        (#"example/all/content/assets/process-map-board.md"#, #"""
---
title: Process map board
summary: "One picture of the path from the first warm night to the referral: the customer’s question, our team, five empty rows to write in."
kind: asset
group: communication
type: diagram
at: files/process-map.svg
stage: always
owner: revops
used_by: [product-marketing, new-sales]
version: "3"
verified: 2026-10-06
verified_by: Adam Rutka
tags: [internal]
---

Printed at A1 it hangs on the wall between the two departments; in the mapping exercise people write on it with marker. Reprint after every
exercise: a board that is older than the [process page](../start/map-the-process.md) starts arguments instead of ending them.

"""#),
        (#"example/all/content/assets/process-map-board.pl.md"#, #"""
---
tytuł: Plansza z mapą procesu
streszczenie: "Cała droga od pierwszej ciepłej nocy do polecenia: pytanie klienta, nasz zespół i pięć pustych wierszy do zapisania."
typ: schemat
tagi: [wewnętrzne]
wersja_źródła: "10a852ff"
---

Wydrukowana w formacie A1 wisi na ścianie między działami; na ćwiczeniu pisze się po niej markerem. Po każdym ćwiczeniu trzeba ją wydrukować
od nowa: plansza starsza niż [mapa procesu](../start/map-the-process.pl.md) zaczyna spory, zamiast je kończyć.

"""#),
        (#"example/all/content/assets/product-training.md"#, #"""
---
title: "Product training, half a day"
summary: "The first half-day with a real sensor, a real gateway and a fridge that we let get warm."
kind: asset
group: communication
type: training
at: files/product-training.txt
stage: always
owner: product-marketing
used_by: [new-sales, sdr, campaigns]
version: "5"
verified: 2026-09-14
verified_by: Ewa Nowicka
tags: [internal]
---

Ewa Nowicka holds it on the first Thursday of a month. Whoever has not seen an alarm arrive on their own telephone does not write
about alarms and does not demonstrate them. Marketers and sellers sit in the same session.

"""#),
        (#"example/all/content/assets/product-training.pl.md"#, #"""
---
tytuł: "Szkolenie produktowe, pół dnia"
streszczenie: "Pierwsze pół dnia z prawdziwym czujnikiem, prawdziwą bramką i lodówką, którą celowo ogrzewamy."
typ: szkolenie
tagi: [wewnętrzne]
wersja_źródła: "ccf75713"
---

Prowadzi je Ewa Nowicka w pierwszy czwartek miesiąca. Kto nie odebrał alarmu na własnym telefonie, ten o alarmach nie pisze i ich nie
pokazuje. Marketerzy i handlowcy siedzą na tych samych zajęciach.

"""#),
        (#"example/all/content/assets/public-comparison.md"#, #"""
---
title: Public comparison page
summary: "Four ways to monitor temperature, one of them ours, with the cases in which we advise another."
kind: asset
group: ad
type: web page
at: "https://www.zimorodek.example/compare"
stage: research
owner: product-marketing
version: "5"
verified: 2026-11-12
verified_by: Ewa Nowicka
tags: [for customers]
review_every: 30 days
---

Sellers do not send it: a comparison from a seller reads as an attack, the same page found by search reads as help. Every cell has a
source and a date. [When we advise which way](../zmot/comparisons.md#rules-for-our-own-page).

"""#),
        (#"example/all/content/assets/public-comparison.pl.md"#, #"""
---
tytuł: Publiczna strona z porównaniem
streszczenie: "Cztery sposoby pilnowania temperatury, jeden z nich nasz – i kiedy radzimy wybrać inny."
typ: strona internetowa
tagi: [dla klientów]
wersja_źródła: "f52b0869"
---

Handlowcy jej nie wysyłają: porównanie od handlowca czyta się jak atak, ta sama strona znaleziona w wyszukiwarce pomaga. Każda komórka ma
źródło i datę. [Kiedy co radzimy](../zmot/comparisons.pl.md#zasady-dla-naszej-strony).

"""#),
        (#"example/all/content/assets/quarterly-report.md"#, #"""
---
title: Quarterly report for the customer
summary: "What the sensors caught, how fast somebody reacted, what it would have cost. Two pages from the application."
kind: asset
group: software
type: report
at: "system:Application, report “Quarter”"
stage: use
owner: customer-care
used_by: [product-marketing, new-sales]
version: "5"
verified: 2026-10-30
verified_by: Michał Sowa
tags: [for customers]
---

Customer care adds at most three comments to it. Product marketing reads every tenth report, looking for the next case study.

"""#),
        (#"example/all/content/assets/quarterly-report.pl.md"#, #"""
---
tytuł: Raport kwartalny dla klienta
streszczenie: "Co wyłapały czujniki, jak szybko ktoś zareagował i ile by to kosztowało. Dwie strony z aplikacji."
typ: raport
gdzie: "system:Aplikacja, raport „Kwartał”"
tagi: [dla klientów]
wersja_źródła: "30994360"
---

Opiekun klienta dodaje najwyżej trzy komentarze. Marketing produktu czyta co dziesiąty raport i szuka w nim następnego studium przypadku.

"""#),
        (#"example/all/content/assets/quote-template.md"#, #"""
---
title: Quote template
summary: "Three pages: what we understood, what it costs in the first and second year, what we promise."
kind: asset
group: offer
type: quote
at: files/quote-template.txt
stage: [evaluation, decision]
owner: new-sales
used_by: [product-marketing]
version: "2026.4"
verified: 2026-11-04
verified_by: Piotr Madej
tags: [for customers]
review_every: 30 days
promises: [alarm-in-60-seconds, installation-in-14-days, audit-ready-report]
---

Page three lists the three promises word for word, and the training. A seller may strike one out and may not add one; an extra promise
needs Delivery’s written yes. Valid for 30 days.

"""#),
        (#"example/all/content/assets/quote-template.pl.md"#, #"""
---
tytuł: Szablon oferty
streszczenie: "Trzy strony: co zrozumieliśmy, ile to kosztuje w pierwszym i drugim roku, co obiecujemy."
typ: oferta
tagi: [dla klientów]
wersja_źródła: "7fe776d3"
---

Na trzeciej stronie są trzy obietnice, słowo w słowo, i szkolenie. Handlowiec może którąś skreślić, ale żadnej dopisać; dodatkowa obietnica
wymaga pisemnego „tak” od Wdrożeń. Oferta jest ważna 30 dni.

"""#),
        (#"example/all/content/assets/reference-consent.md"#, #"""
---
title: Consent to be named
summary: "One page: what may be said, where, until when, and how to take it back."
kind: asset
group: communication
type: consent form
at: files/reference-consent.txt
stage: [research, advocacy]
owner: product-marketing
used_by: [customer-care]
version: "2"
verified: 2026-09-11
verified_by: Ewa Nowicka
tags: [for customers]
---

Nothing about a customer is published without it. Consent holds for 24 months and can be withdrawn by one e-mail; Product marketing then
removes each use within a week.

"""#),
        (#"example/all/content/assets/reference-consent.pl.md"#, #"""
---
tytuł: Zgoda na referencje
streszczenie: "Jedna strona: co wolno powiedzieć, gdzie, do kiedy i jak zgodę cofnąć."
typ: formularz zgody
tagi: [dla klientów]
wersja_źródła: "63c16a23"
---

Bez niej nie publikujemy o kliencie niczego. Zgoda obowiązuje 24 miesiące i można ją wycofać jednym e-mailem; Marketing produktu w ciągu
tygodnia usuwa wtedy każde użycie.

"""#),
        (#"example/all/content/assets/reference-page.md"#, #"""
---
title: Web page with customers
summary: "Nine customers with names, sizes and dates, each with written consent."
kind: asset
group: ad
type: web page
at: "https://www.zimorodek.example/customers"
stage: research
owner: content-marketing
version: "6"
verified: 2026-10-15
verified_by: Marta Wilk
tags: [for customers]
---

Logos without a name and a sentence are not shown. A customer who leaves disappears from the page within a week. Sellers send a single
matching case study instead of this page.

"""#),
        (#"example/all/content/assets/reference-page.pl.md"#, #"""
---
tytuł: Strona z referencjami
streszczenie: "Dziewięciu klientów: nazwa, wielkość, data i pisemna zgoda każdego."
typ: strona internetowa
tagi: [dla klientów]
wersja_źródła: "a590ff35"
---

Logotypów bez nazwiska i zdania nie pokazujemy. Klient, który odchodzi, znika ze strony w ciągu tygodnia. Handlowcy zamiast tej strony
wysyłają jedno, pasujące studium przypadku.

"""#),
        (#"example/all/content/assets/referral-programme.md"#, #"""
---
title: Referral thank-you
summary: Both sides get a calibration of up to 20 sensors free of charge when an introduced company signs.
kind: asset
group: offer
type: programme
at: files/referral-programme.txt
stage: advocacy
owner: customer-care
used_by: [content-marketing, new-sales]
version: "2"
verified: 2026-10-14
verified_by: Michał Sowa
tags: [for customers]
---

The thank-you is stated openly to both companies. It is for an introduction, never for a review or a public statement.

"""#),
        (#"example/all/content/assets/referral-programme.pl.md"#, #"""
---
tytuł: Podziękowanie za polecenie
streszczenie: Gdy polecona firma podpisze umowę, obie strony dostają bezpłatną kalibrację do 20 czujników.
typ: program poleceń
tagi: [dla klientów]
wersja_źródła: "752ecdf7"
---

Obie firmy wiedzą o nim od początku. Należy się za polecenie, nigdy za opinię ani publiczną wypowiedź.

"""#),
        (#"example/all/content/assets/refrigeration-leaflet.md"#, #"""
---
title: Leaflet for refrigeration companies
summary: "One page for the engineer who repairs the fridge: what to tell a customer who asks about monitoring."
kind: asset
group: ad
type: leaflet
at: files/refrigeration-leaflet.txt
stage: problem
owner: content-marketing
version: "2"
verified: 2026-09-22
verified_by: Tomasz Lis
tags: [for customers]
answers: [how, for-me]
---

Sent in March and September to 140 refrigeration companies, with a drawing and without a commission. Sales does not use it; engineers
who mention us are thanked by the seller concerned.

"""#),
        (#"example/all/content/assets/refrigeration-leaflet.pl.md"#, #"""
---
tytuł: Ulotka dla firm chłodniczych
streszczenie: "Jedna strona dla serwisanta, który naprawia chłodnię: co powiedzieć klientowi, gdy pyta o monitoring."
typ: ulotka
tagi: [dla klientów]
wersja_źródła: "0d38bafa"
---

Wysyłana w marcu i we wrześniu do 140 firm chłodniczych, z rysunkiem i bez prowizji. Sprzedaż z niej nie korzysta; serwisantom, którzy o nas
wspomną, dziękuje handlowiec prowadzący sprawę.

"""#),
        (#"example/all/content/assets/reject-reasons.md"#, #"""
---
title: Reasons to refuse a lead
summary: "Seven codes, one to be chosen, with an example and what Campaigns does next."
kind: asset
group: communication
type: code list
at: files/reject-reasons.csv
stage: [research, contact]
owner: revops
used_by: [campaigns, sdr]
version: "4"
verified: 2026-11-02
verified_by: Adam Rutka
tags: [internal]
---

“Other” is missing on purpose. If no code fits twice in a month, the weekly lead review adds one or sharpens one.

"""#),
        (#"example/all/content/assets/reject-reasons.pl.md"#, #"""
---
tytuł: Powody odrzucenia leada
streszczenie: "Siedem kodów, z których wybiera się jeden – z przykładem i tym, co Kampanie robią dalej."
typ: lista kodów
tagi: [wewnętrzne]
wersja_źródła: "47063557"
---

Kodu „inne” nie ma celowo. Jeśli dwa razy w miesiącu żaden nie pasuje, cotygodniowy przegląd leadów dodaje nowy albo doprecyzowuje któryś z
istniejących.

"""#),
        (#"example/all/content/assets/renewal-offer.md"#, #"""
---
title: Renewal offer
summary: "One page, 90 days before the end: same price, what changes, what we would improve together."
kind: asset
group: offer
type: quote
at: files/renewal-offer.txt
stage: use
owner: customer-care
used_by: [product-marketing]
version: "2026.2"
verified: 2026-11-12
verified_by: Michał Sowa
tags: [for customers]
review_every: 30 days
---

Sent before the customer asks. A price increase is announced here with its reason and never in an invoice.

"""#),
        (#"example/all/content/assets/renewal-offer.pl.md"#, #"""
---
tytuł: Oferta odnowienia
streszczenie: "Jedna strona na 90 dni przed końcem umowy: ta sama cena, co się zmienia, co chcemy razem poprawić."
typ: oferta
tagi: [dla klientów]
wersja_źródła: "10aeb971"
---

Wysyłana, zanim klient zapyta. Podwyżkę zapowiada się tutaj, z uzasadnieniem, a nigdy na fakturze.

"""#),
        (#"example/all/content/assets/return-sequence.md"#, #"""
---
title: Three e-mails over nine months
summary: "For companies that decided against us: one useful thing every three months, no selling."
kind: asset
group: email
type: sequence
at: files/return-sequence.txt
stage: research
owner: campaigns
version: "2"
verified: 2026-10-29
verified_by: Kacper Zieliński
tags: [for customers]
---

Starts when a lost deal comes back with consent to write. Sales sees it in the CRM, does not send it, and gets each reply within one business hour.

"""#),
        (#"example/all/content/assets/return-sequence.pl.md"#, #"""
---
tytuł: Trzy e-maile w dziewięć miesięcy
streszczenie: "Dla firm, które wybrały inaczej: co trzy miesiące jedna użyteczna rzecz, zero sprzedaży."
typ: sekwencja
tagi: [dla klientów]
wersja_źródła: "e829f9fc"
---

Rusza, gdy przegrana wraca ze zgodą na pisanie. Sprzedaż widzi sekwencję w CRM-ie, ale sama jej nie wysyła; każdą odpowiedź dostaje w ciągu
jednej godziny roboczej.

"""#),
        (#"example/all/content/assets/revenue-dashboard.md"#, #"""
---
title: Shared dashboard
summary: "Six numbers both departments answer for, from lead to renewal, with last quarter beside them."
kind: asset
group: software
type: dashboard
at: "system:BI dashboard 12"
stage: always
owner: revops
used_by: [campaigns, new-sales, customer-care]
version: "4"
verified: 2026-11-02
verified_by: Adam Rutka
tags: [internal]
---

It opens on the screen at the Monday meeting. If a number is disputed, the meeting does not argue about it: Adam Rutka traces it and
answers in writing by Wednesday noon.

"""#),
        (#"example/all/content/assets/revenue-dashboard.pl.md"#, #"""
---
tytuł: Wspólny pulpit
streszczenie: "Sześć liczb, za które odpowiadają oba działy – od leada do odnowienia, z poprzednim kwartałem obok."
typ: pulpit
gdzie: "system:BI, pulpit 12"
tagi: [wewnętrzne]
wersja_źródła: "01483cc2"
---

Jest na ekranie podczas poniedziałkowego spotkania. O spornej liczbie spotkanie nie dyskutuje: Adam Rutka sprawdza, skąd się wzięła, i
odpowiada na piśmie do środy w południe.

"""#),
        (#"example/all/content/assets/review-profile.md"#, #"""
---
title: Public review profile
summary: "Our page on the review site: 41 reviews, average 4.4, each of them answered."
kind: asset
group: ad
type: review profile
at: "https://reviews.example/zimorodek"
stage: [research, advocacy]
owner: content-marketing
used_by: [customer-care]
version: "live"
verified: 2026-11-06
verified_by: Marta Wilk
tags: [for customers]
evidence:
  source: "Review site, public profile"
  date: 2026-11-06
  scope: "41 reviews, all countries, since 2022"
---

The number and the average are as of the verification date. Sellers may link to it, never quote the average alone: the two
one-star reviews with our replies persuade more readers than the rest.

"""#),
        (#"example/all/content/assets/review-profile.pl.md"#, #"""
---
tytuł: Publiczny profil z opiniami
streszczenie: "Nasza strona w serwisie z opiniami: 41 opinii, średnia 4,4, na każdą jest odpowiedź."
typ: profil z opiniami
wersja: na żywo
tagi: [dla klientów]
dowód:
  źródło: "Serwis z opiniami, profil publiczny"
  zakres: "41 opinii ze wszystkich krajów, od 2022 roku"
wersja_źródła: "d1f4eab5"
---

Liczba i średnia są z dnia weryfikacji. Handlowcy mogą dawać link, ale nigdy samą średnią: dwie jednogwiazdkowe opinie z naszymi
odpowiedziami przekonują więcej czytelników niż cała reszta.

"""#),
        (#"example/all/content/assets/review-request-email.md"#, #"""
---
title: "E-mail: would you write two sentences?"
summary: "The one request for a public review, sent after a good moment and never repeated."
kind: asset
group: email
type: request
at: "system:CRM template “Review request”"
stage: advocacy
owner: customer-care
used_by: [content-marketing]
version: "4"
verified: 2026-10-15
verified_by: Michał Sowa
tags: [for customers]
---

The text stands in [reviews](../zmot/reviews.md#say). It offers nothing in return, asks for the truth including what annoys, and
names the person who will read it.

"""#),
        (#"example/all/content/assets/review-request-email.pl.md"#, #"""
---
tytuł: "E-mail: prośba o dwa zdania"
streszczenie: "Jedyna prośba o publiczną opinię – po dobrej chwili i bez ponawiania."
typ: prośba
gdzie: "system:CRM, szablon „Prośba o opinię”"
tagi: [dla klientów]
wersja_źródła: "27134558"
---

Treść jest na stronie [opinie](../zmot/reviews.pl.md#powiedz). E-mail nie proponuje nic w zamian, prosi o prawdę razem z tym, co drażni, i
mówi, kto opinię przeczyta.

"""#),
        (#"example/all/content/assets/rollout-plan.md"#, #"""
---
title: Installation plan
summary: "Day 0 to day 14 on one sheet, with who does what on both sides."
kind: asset
group: communication
type: plan
at: files/rollout-plan.csv
stage: onboarding
owner: delivery
used_by: [customer-care]
version: "7"
verified: 2026-10-16
verified_by: Hanna Brzeska
tags: [for customers]
---

The customer gets it with the welcome e-mail and corrects it at the kick-off. The test record is planned for day 9; days 10 to 14 are
reserve, and nobody sells them.

"""#),
        (#"example/all/content/assets/rollout-plan.pl.md"#, #"""
---
tytuł: Plan wdrożenia
streszczenie: "Od dnia 0 do dnia 14 na jednej kartce: kto co robi po obu stronach."
typ: plan
tagi: [dla klientów]
wersja_źródła: "d66153af"
---

Klient dostaje go z e-mailem powitalnym i poprawia na spotkaniu startowym. Protokół testów jest zaplanowany na 9. dzień; dni od 10. do 14.
to zapas, którego nikt nie sprzedaje.

"""#),
        (#"example/all/content/assets/search-ad.md"#, #"""
---
title: Search advertisement
summary: Three text advertisements for people who search for temperature logging; the first words are the searcher’s own.
kind: asset
group: ad
type: search advertisement
at: "system:Ad account, campaign “Search PL”"
stage: [problem, research]
owner: campaigns
version: "12"
verified: 2026-11-09
verified_by: Kacper Zieliński
tags: [for customers]
answers: [how, for-me]
promises: [alarm-in-60-seconds]
---

The headline names the alarm, the second line the kind of warehouse. Numbers come from the promise register only. Sellers do not use
it, but they should read it every Monday: it is what the caller read.

"""#),
        (#"example/all/content/assets/search-ad.pl.md"#, #"""
---
tytuł: Reklama w wyszukiwarce
streszczenie: Trzy reklamy tekstowe dla osób, które szukają rejestracji temperatury; zaczynają się słowami szukającego.
typ: reklama w wyszukiwarce
gdzie: "system:Konto reklamowe, kampania „Search PL”"
tagi: [dla klientów]
wersja_źródła: "6edb1709"
---

W nagłówku jest alarm, w drugiej linijce rodzaj magazynu. Liczby pochodzą wyłącznie z rejestru obietnic. Handlowcy z niej nie korzystają,
ale warto, żeby czytali ją w każdy poniedziałek – to ją miała przed oczami osoba, która dzwoni.

"""#),
        (#"example/all/content/assets/search-report.md"#, #"""
---
title: What people search for
summary: "Monthly list of the 50 searches that bring people to us, with the page they reach."
kind: asset
group: software
type: report
at: "system:Search console"
stage: research
owner: content-marketing
version: "11"
verified: 2026-11-10
verified_by: Tomasz Lis
tags: [internal]
---

Tomasz Lis marks the searches we answer badly; two of them are rewritten each month. Sellers hear the five most
frequent questions on Monday instead of reading the sheet.

"""#),
        (#"example/all/content/assets/search-report.pl.md"#, #"""
---
tytuł: Czego ludzie szukają
streszczenie: "Co miesiąc lista 50 zapytań, które do nas prowadzą, i stron, na które trafiają."
typ: raport
gdzie: "system:Search Console"
tagi: [wewnętrzne]
wersja_źródła: "65f1ea6f"
---

Tomasz Lis zaznacza zapytania, na które odpowiadamy słabo; dwie takie strony co miesiąc pisze się na nowo. Handlowcy nie czytają arkusza –
pięć najczęstszych pytań słyszą w poniedziałek.

"""#),
        (#"example/all/content/assets/sensor-manual.md"#, #"""
---
title: Where to hang a sensor
summary: One drawing and six sentences. It lies in every box and hangs on every warehouse wall.
kind: asset
group: ad
type: manual
at: files/sensor-placement.svg
stage: onboarding
owner: product-marketing
used_by: [delivery, customer-care]
version: "3"
verified: 2026-09-25
verified_by: Ewa Nowicka
tags: [for customers]
evidence:
  source: "Service desk, tickets tagged “false alarm”"
  date: 2026-09-30
  scope: "43 tickets, January to September 2026"
---

Half of all false alarms come from a sensor beside a door (22 of 43 tickets, January to September 2026). The drawing prevents
more tickets than the chapter it replaced.

"""#),
        (#"example/all/content/assets/sensor-manual.pl.md"#, #"""
---
tytuł: Gdzie powiesić czujnik
streszczenie: Jeden rysunek i sześć zdań. Leży w każdym pudełku i wisi na ścianie każdego magazynu.
typ: instrukcja
tagi: [dla klientów]
dowód:
  źródło: "Serwis, zgłoszenia z etykietą „fałszywy alarm”"
  zakres: "43 zgłoszenia, od stycznia do września 2026"
wersja_źródła: "02ca2c23"
---

Połowa fałszywych alarmów bierze się z czujnika przy drzwiach (22 z 43 zgłoszeń, od stycznia do września 2026). Rysunek zapobiega większej
liczbie zgłoszeń niż rozdział, który zastąpił.

"""#),
        (#"example/all/content/assets/silence-email.md"#, #"""
---
title: E-mail into silence
summary: "After ten business days without an answer: three possible reasons, reply with a number."
kind: asset
group: email
type: follow-up
at: "system:CRM template “Silence”"
stage: decision
owner: new-sales
version: "3"
verified: 2026-10-22
verified_by: Joanna Król
tags: [for customers]
---

Once per deal. No answer in another ten business days means that the deal is lost with the reason *silence* and goes
[back to Campaigns](../fmot/lost-deals.md).

"""#),
        (#"example/all/content/assets/silence-email.pl.md"#, #"""
---
tytuł: E-mail, gdy zapada cisza
streszczenie: "Po dziesięciu dniach roboczych bez odpowiedzi: trzy możliwe powody, wystarczy odpisać cyfrą."
typ: follow-up
gdzie: "system:CRM, szablon „Cisza”"
tagi: [dla klientów]
wersja_źródła: "c489cc43"
---

Raz na transakcję. Kolejne dziesięć dni roboczych bez odpowiedzi znaczy, że transakcja jest przegrana z powodem *cisza* i wraca
[do Kampanii](../fmot/lost-deals.pl.md).

"""#),
        (#"example/all/content/assets/sla-report.md"#, #"""
---
title: Agreement report
summary: "Friday report: each lead, when it was passed, accepted, called; met or not met, nothing in between."
kind: asset
group: software
type: report
at: "system:CRM report “Agreement, weekly”"
stage: always
owner: revops
version: "7"
verified: 2026-11-02
verified_by: Adam Rutka
tags: [internal]
---

Drawn from the CRM’s owner-change times, in business hours. It lists people only in the version that the two heads see; the
version for both departments shows teams. It holds no explanations: those belong to the weekly lead review.

"""#),
        (#"example/all/content/assets/sla-report.pl.md"#, #"""
---
tytuł: Raport SLA
streszczenie: "Piątkowy raport: każdy lead, kiedy go przekazano, przyjęto i kiedy zadzwoniono; dotrzymane albo nie, nic pośrodku."
typ: raport
gdzie: "system:CRM, raport „Umowa SLA, tygodniowy”"
tagi: [wewnętrzne]
wersja_źródła: "291ddfc0"
---

Liczy czas między zmianami właściciela w CRM-ie, w godzinach roboczych. Ludzi wymienia tylko wersja dla szefów obu działów; wersja dla
wszystkich pokazuje zespoły. Nie ma w nim wyjaśnień: na to jest cotygodniowy przegląd leadów.

"""#),
        (#"example/all/content/assets/summary-email.md"#, #"""
---
title: E-mail after the meeting
summary: "The meeting in the customer’s words, three decisions, one date. Sent the same day."
kind: asset
group: email
type: follow-up
at: "system:CRM template “After meeting”"
stage: [evaluation, decision]
owner: new-sales
used_by: [content-marketing]
version: "4"
verified: 2026-10-22
verified_by: Joanna Król
tags: [for customers]
---

The text stands in [e-mails after meetings](../fmot/emails-after-meetings.md#after-the-meeting). Content marketing edits it twice a year from real
sent mails.

"""#),
        (#"example/all/content/assets/summary-email.pl.md"#, #"""
---
tytuł: E-mail po spotkaniu
streszczenie: "Spotkanie słowami klienta, trzy ustalenia, jedna data. Wychodzi tego samego dnia."
typ: follow-up
gdzie: "system:CRM, szablon „Po spotkaniu”"
tagi: [dla klientów]
wersja_źródła: "c563af1b"
---

Treść jest na stronie [e-maile po spotkaniu](../fmot/emails-after-meetings.pl.md#po-spotkaniu). Dwa razy w roku Marketing treści poprawia ją
na podstawie e-maili, które naprawdę wyszły.

"""#),
        (#"example/all/content/assets/termostraz-card.md"#, #"""
---
title: "Comparison sheet: Termostraż"
summary: "Seven lines for the seller’s own eyes: what they have, what we have, what to ask. Never sent."
kind: asset
group: communication
type: internal sheet
at: files/termostraz-card.csv
stage: evaluation
owner: product-marketing
used_by: [new-sales]
version: "9"
verified: 2026-11-06
verified_by: Ewa Nowicka
tags: [internal]
review_every: 30 days
---

It holds facts with a source each, no adjectives. A seller who hears something new writes it to Product marketing the same day; it is checked
before it enters the sheet.

"""#),
        (#"example/all/content/assets/termostraz-card.pl.md"#, #"""
---
tytuł: "Karta porównawcza: Termostraż"
streszczenie: "Siedem linijek tylko dla handlowca: co mają oni, co mamy my, o co zapytać. Nigdy nie wysyłana."
typ: karta wewnętrzna
tagi: [wewnętrzne]
wersja_źródła: "2a5bf085"
---

Same fakty, każdy ze źródłem; żadnych przymiotników. Handlowiec, który usłyszy coś nowego, jeszcze tego samego dnia pisze do Marketingu
produktu. Do karty wchodzi to dopiero po sprawdzeniu.

"""#),
        (#"example/all/content/assets/webinar-follow-up-email.md"#, #"""
---
title: E-mail after the webinar
summary: "Recording, checklist and one question, the morning after; Sales development continues the thread."
kind: asset
group: email
type: follow-up
at: "system:Mailing tool “Audit webinar, day after”"
stage: research
owner: campaigns
used_by: [sdr]
version: "5"
verified: 2026-10-27
verified_by: Kacper Zieliński
tags: [for customers]
---

The text stands on the [webinar page](../zmot/audit-webinar.md#say). Replies go to the seller who was in the chat and are answered within the
times of the agreement.

"""#),
        (#"example/all/content/assets/webinar-follow-up-email.pl.md"#, #"""
---
tytuł: E-mail po webinarze
streszczenie: "Nagranie, lista kontrolna i jedno pytanie, nazajutrz rano; dalej wątek prowadzi zespół SDR."
typ: follow-up
gdzie: "system:Narzędzie mailingowe, „Webinar o audycie, nazajutrz”"
tagi: [dla klientów]
wersja_źródła: "44745551"
---

Treść jest na [stronie webinaru](../zmot/audit-webinar.pl.md#powiedz). Odpowiedzi trafiają do handlowca, który siedział na czacie, a terminy
są takie jak w umowie SLA.

"""#),
        (#"example/all/content/assets/webinar-invitation.md"#, #"""
---
title: Invitation to the webinar
summary: "Two mailings, three weeks and two days before the date, to subscribers who chose audit topics."
kind: asset
group: email
type: mailing
at: "system:Mailing tool “Audit webinar”"
stage: research
owner: campaigns
version: "6"
verified: 2026-10-27
verified_by: Kacper Zieliński
tags: [for customers]
---

The subject line names the auditor’s question of this edition, not the event. Sellers invite their own contacts personally and take those
out of the mailing.

```email
Subject: “Show me 14 August, three in the morning”

Good morning {{first_name}},

this is the question {{auditor_name}} asks first in a temperature audit. On {{webinar_date}} at ten you can hear what a good answer looks like, what a bad one costs, and how {{customer_company}} answered it in {{audit_month}}.

Forty minutes, fifteen of them for your questions. We pay {{auditor_name}} for the talk, and no product is shown before minute 30.

Your place: {{registration_link}}

Kacper Zieliński
```

"""#),
        (#"example/all/content/assets/webinar-invitation.pl.md"#, #"""
---
tytuł: Zaproszenie na webinar
streszczenie: "Dwa mailingi, trzy tygodnie i dwa dni przed terminem, do subskrybentów, którzy wybrali temat audytu."
typ: mailing
gdzie: "system:Narzędzie mailingowe, „Webinar o audycie”"
tagi: [dla klientów]
wersja_źródła: "efa8071d"
---

W temacie jest pytanie audytora z tej edycji, nie nazwa wydarzenia. Swoje kontakty handlowcy zapraszają osobiście i usuwają je z mailingu.

```email
Temat: „Proszę mi pokazać 14 sierpnia, trzecią w nocy”

Dzień dobry,

od tego pytania {{auditor_name}} zaczyna audyt temperatury. {{webinar_date}} o dziesiątej usłyszą Państwo, jak brzmi dobra odpowiedź, ile kosztuje zła i jak poradziła sobie z nią firma {{customer_company}} ({{audit_month}}).

Czterdzieści minut, z czego piętnaście na Państwa pytania. Za wystąpienie audytora płacimy, a produktu nie pokazujemy przed 30. minutą.

Zapisy: {{registration_link}}

Pozdrawiam
Kacper Zieliński
```

"""#),
        (#"example/all/content/assets/webinar-room.md"#, #"""
---
title: Webinar room
summary: "The room for the audit webinar: registration, chat, poll, recording."
kind: asset
group: software
type: webinar platform
at: "system:Webinar platform, room “Audit”"
stage: research
owner: campaigns
version: "4"
verified: 2026-10-27
verified_by: Kacper Zieliński
tags: [internal]
---

Only Campaigns has the keys. Minutes of presence reach the CRM the same evening; the poll’s answers are passed on as totals, never by
name. Recordings are deleted after 12 months.

"""#),
        (#"example/all/content/assets/webinar-room.pl.md"#, #"""
---
tytuł: Pokój webinarowy
streszczenie: "Pokój webinaru o audycie: zapisy, czat, ankieta, nagranie."
typ: platforma webinarowa
gdzie: "system:Platforma webinarowa, pokój „Audyt”"
tagi: [wewnętrzne]
wersja_źródła: "20d20c11"
---

Klucze mają tylko Kampanie. Czas obecności trafia do CRM-u jeszcze tego samego wieczoru; wyniki ankiety przekazujemy jako sumy, nigdy z
nazwiskami. Nagrania usuwamy po 12 miesiącach.

"""#),
        (#"example/all/content/assets/welcome-email.md"#, #"""
---
title: Welcome e-mail
summary: "Names, dates, and the four things the customer must prepare. Sent on the day after signature."
kind: asset
group: email
type: onboarding
at: "system:Service desk template “Welcome”"
stage: onboarding
owner: delivery
used_by: [customer-care, content-marketing]
version: "5"
verified: 2026-10-16
verified_by: Hanna Brzeska
tags: [for customers]
---

The text stands in [the first 14 days](../smot/first-14-days.md#say). Content marketing edited it so that the list of preparations fits a
telephone screen.

"""#),
        (#"example/all/content/assets/welcome-email.pl.md"#, #"""
---
tytuł: E-mail powitalny
streszczenie: "Nazwiska, daty i cztery rzeczy do przygotowania przez klienta. Wychodzi dzień po podpisie."
typ: powitanie
gdzie: "system:Serwis, szablon „Powitanie”"
tagi: [dla klientów]
wersja_źródła: "79e80d09"
---

Treść jest na stronie [pierwsze 14 dni](../smot/first-14-days.pl.md#powiedz). Marketing treści skrócił listę przygotowań tak, żeby mieściła
się na ekranie telefonu.

"""#),
        (#"example/all/content/customer/finance-director.md"#, #"""
---
id: finance-director
title: "Persona: the finance director"
summary: Sees us once, for ten minutes, on paper. Approves everything above about €8,000.
kind: persona
stage: decision
owner: new-sales
with: [product-marketing]
assets: [loss-calculator]
verified: 2026-10-09
verified_by: Piotr Madej
order: 4
---

From seven interviews between April and September 2026, and 22 recorded ten-minute calls. We met the finance director in person in 17 of
the 61 deals we won; in the others a forwarded e-mail spoke for us.

## In their own words

- “Everybody who wants money tells me about risk. Show me the last time it happened.”
- “What do I pay in year three?”
- “And if we do nothing until spring?”

## What they want and fear

| Wants | Fears |
| --- | --- |
| the whole cost over three years on half a page | a cheap start and dear calibration |
| a loss that really occurred, in their own books | being sold fear |
| to leave the contract without a lawyer | another subscription nobody cancels |

## Role in the buying group

Economic buyer. Says no by postponing. Compares us with doing nothing, and with insurance, more often than with a rival.

## How to work with them

> [!DO]
> Let our contact fill in the [loss calculator](asset:loss-calculator) with the company’s own numbers. A loss they have booked
> persuades; a loss we have estimated does the opposite. Say what the sheet assumes before they find it: that each warm night would have
> been noticed in time.

> [!SAY]
> If the calculation does not pay within 24 months, I would not buy it in your place. May we look at line K together?

State the second-year cost without being asked: subscription at {{= subscription_price }}, calibration at {{= calibration_price }}.
Surprise at this sum is the reason most often given by customers who [left](../smot/quarterly-review.md#know).

"""#),
        (#"example/all/content/customer/finance-director.pl.md"#, #"""
---
tytuł: "Persona: dyrektor finansowy"
streszczenie: Widzi nas raz, przez dziesięć minut, na papierze. Zatwierdza wszystko, co kosztuje więcej niż około 8000 €.
wersja_źródła: "a4d5e5aa"
---

Na podstawie siedmiu wywiadów z okresu od kwietnia do września 2026 i 22 nagranych rozmów po dziesięć minut. Osobiście spotkaliśmy dyrektora
finansowego przy 17 z 61 wygranych transakcji. W pozostałych mówił za nas przesłany dalej e-mail.

## Jego słowami

- „Każdy, kto chce pieniędzy, opowiada mi o ryzyku. Pokażcie mi, kiedy to się ostatnio zdarzyło”.
- „Ile płacę w trzecim roku?”
- „A jeśli do wiosny nic nie zrobimy?”

## Czego chce, czego się boi

| Chce | Boi się |
| --- | --- |
| pełnego kosztu trzech lat na pół strony | taniego startu i drogiej kalibracji |
| straty, która naprawdę jest w jego księgach | że ktoś sprzedaje mu strach |
| umowy, z której da się wyjść bez prawnika | kolejnego abonamentu, którego nikt nie wypowie |

## Rola w komitecie zakupowym

Decyduje o pieniądzach. Nie mówi „nie”, tylko odkłada. Częściej niż z konkurentem porównuje nas z nierobieniem niczego i z ubezpieczeniem.

## Jak z nim pracować

> [!ZRÓB]
> Niech nasz rozmówca sam wypełni [kalkulator strat](asset:loss-calculator), na liczbach swojej firmy. Strata zaksięgowana przekonuje,
> oszacowana przez nas działa odwrotnie. Powiedz, co arkusz zakłada, zanim ktoś to znajdzie: że każdą ciepłą noc zauważono by na czas.

> [!POWIEDZ]
> Jeśli z tego rachunku nie wychodzi zwrot w 24 miesiące, szczerze odradzam zakup. Spojrzymy razem na wiersz K?

Koszt drugiego roku podaj, zanim padnie pytanie: abonament {{= subscription_price }}, kalibracja {{= calibration_price }}. Zaskoczenie tą
kwotą to powód, który najczęściej podają klienci, gdy [odchodzą](../smot/quarterly-review.pl.md#wiedz).

"""#),
        (#"example/all/content/customer/ideal-customer.md"#, #"""
---
title: The ideal customer
summary: Which companies our product works and pays for, which we refuse, and how the score is counted.
kind: icp
stage: [problem, research, contact]
owner: product-marketing
with: [new-sales, sdr]
assets: [icp-criteria]
verified: 2026-10-08
verified_by: Ewa Nowicka
order: 1
---

Of 61 customers won between October 2025 and September 2026, 54 scored 60 points or more at first contact. Of the 12 who
left in the same year, 8 had scored less. The score is a filter for our time, not a judgement of a company.

## Who fits

A company inside our ICP

- keeps medicines or food that must stay within temperature limits, **and** must prove it to an authority or an auditor;
- has between 15 and 400 places to measure, in 3 to 40 rooms or vehicles;
- has at least one site in Poland, Czechia, Slovakia or Lithuania;
- records by hand, in a spreadsheet or with loggers today;
- has a named person responsible for quality.

The [score sheet](asset:icp-criteria) gives points to each. Sixty of a hundred is half of what makes an [[MQL]]; the other half is a sign
of intent.

## Whom we refuse, kindly

| Who asks | Why not | What we say |
| --- | --- | --- |
| a single pharmacy, up to 10 places | installation costs more than they save | two makers of simple loggers, by name |
| a laboratory below −90 °C | our sensors end there | we do not build this |
| a private person | no contract, no support | the [first-hour guide](asset:cold-chain-guide) |
| a company in another country | no technician within a day | our partner, if there is one |

## What the departments see differently

> [!MARKETING]
> We would lower the limit to 10 places: advertising is cheaper there and volume steadies the month.

> [!SALES]
> A deal of 15 places takes nine weeks, one of 40 takes ten. We would raise the limit to 20.

> [!AGREED]
> It stays at 15 until 31 March 2027. Product marketing then compares the hours per deal below and above 20 places.

## How we check the profile

Every six months Ewa Nowicka and Piotr Madej read ten wins, ten losses and five departures, and write down which
criterion would have predicted them. The last reading, on 7 October 2026, added “loss or audit remark in the last 12 months”.

"""#),
        (#"example/all/content/customer/ideal-customer.pl.md"#, #"""
---
tytuł: Profil idealnego klienta
streszczenie: U jakich firm nasz produkt działa i się opłaca, którym odmawiamy i jak liczymy punkty.
wersja_źródła: "88d74b43"
---

Z 61 klientów pozyskanych od października 2025 do września 2026 przy pierwszym kontakcie 60 punktów lub więcej miało 54. Z 12, którzy w
tym samym roku odeszli, ośmiu miało mniej. Punkty są sitem na nasz czas, a nie oceną firmy.

## Kto pasuje

Firma z naszego ICP

- przechowuje leki albo żywność, które muszą trzymać temperaturę, **i** musi to udowodnić urzędowi albo audytorowi;
- ma od 15 do 400 miejsc pomiaru w 3–40 pomieszczeniach lub pojazdach;
- ma co najmniej jeden obiekt w Polsce, Czechach, na Słowacji albo na Litwie;
- dziś zapisuje temperatury ręcznie, w arkuszu albo na rejestratorach;
- ma kogoś, kto imiennie odpowiada za jakość.

Za każde z tych kryteriów są punkty w [arkuszu](asset:icp-criteria). Sześćdziesiąt na sto to połowa [[MQL|MQL-a]]; drugą połową jest
oznaka zamiaru.

## Komu odmawiamy – życzliwie

| Kto pyta | Dlaczego nie | Co odpowiadamy |
| --- | --- | --- |
| pojedyncza apteka, do 10 miejsc | montaż kosztuje więcej, niż zaoszczędzi | podajemy z nazwy dwóch producentów prostych rejestratorów |
| laboratorium poniżej −90 °C | tam kończą się nasze czujniki | „tego nie robimy” |
| osoba prywatna | nie ma umowy, nie ma wsparcia | wysyłamy [poradnik na pierwszą godzinę](asset:cold-chain-guide) |
| firma z innego kraju | żaden technik nie dojedzie w jeden dzień | kierujemy do naszego partnera, jeśli tam jest |

## W czym działy się różnią

> [!MARKETING]
> Obniżylibyśmy próg do 10 miejsc: reklama jest tam tańsza, a większa liczba klientów wyrównuje miesiąc.

> [!SPRZEDAŻ]
> Sprzedaż na 15 miejsc trwa dziewięć tygodni, na 40 – dziesięć. Podnieślibyśmy próg do 20.

> [!USTALONE]
> Do 31 marca 2027 zostaje 15. Potem Marketing produktu porówna, ile godzin pochłania jedna sprzedaż poniżej i powyżej 20 miejsc.

## Jak sprawdzamy ten profil

Co pół roku Ewa Nowicka i Piotr Madej czytają dziesięć wygranych, dziesięć przegranych i pięć odejść. Zapisują, które kryterium by je
przewidziało. Ostatni przegląd, 7 października 2026, dodał kryterium „strata albo uwaga z audytu w ciągu ostatnich 12 miesięcy”.

"""#),
        (#"example/all/content/customer/quality-director.md"#, #"""
---
id: quality-director
title: "Persona: the quality director"
summary: Signs the record and meets the auditor. Compares most thoroughly, and becomes the champion or the obstacle.
kind: persona
stage: [research, evaluation]
owner: product-marketing
with: [new-sales]
assets: [audit-checklist, audit-report-sample]
verified: 2026-09-21
verified_by: Ewa Nowicka
order: 3
---

From 11 interviews between February and August 2026. In 38 of the 61 deals won in the last year the quality director was the [[champion]].

## A day

Reads deviations, signs releases, answers an auditor’s letter. Knows each rule by its number and each colleague who ignores one. Works alone
more often than the title suggests.

## In their own words

- “I do not need a dashboard. I need 14 August, three in the morning.”
- “Who may change a limit, and where do I see that they did?”
- “If your people write ‘certified’ once more, I stop reading.”

## What they want and fear

| Wants | Fears |
| --- | --- |
| a record without gaps, or with explained gaps | a gap found by the auditor first |
| calibration without a place left empty | validation work for months |
| two suppliers’ answers in one table | having recommended the wrong one |

## Role in the buying group

Technical approver, usually our champion. They decide the criteria. They do not decide the money and do not like to ask for it; that is why
the [e-mail for the finance director](../fmot/emails-after-meetings.md#for-the-finance-director) exists.

## How to work with them

> [!SHOW]
> The [sample monthly report](asset:audit-report-sample) before the demo, with the two excursions marked. Ask what their last auditor would
> have said about it.

> [!KNOW]
> They search for the rule, not for the product. The [checklist](asset:audit-checklist) is what they forward to colleagues; 45 of the 148
> leads of September had seen it.

Never answer a question about a rule from memory. “I will find out and write to you tomorrow” is the answer they respect.

"""#),
        (#"example/all/content/customer/quality-director.pl.md"#, #"""
---
tytuł: "Persona: dyrektorka jakości"
streszczenie: Podpisuje zapisy i przyjmuje audytora. Porównuje najdokładniej ze wszystkich. Będzie naszym sojusznikiem albo przeszkodą.
wersja_źródła: "46be7c9a"
---

Na podstawie 11 wywiadów z okresu od lutego do sierpnia 2026. W 38 z 61 transakcji wygranych w ostatnim roku dyrektorka jakości była naszym
[[sojusznik|sojusznikiem]].

## Jej dzień

Czyta zgłoszenia odchyleń, podpisuje zwolnienia partii, odpisuje audytorowi. Każdy przepis zna z numeru, a każdego, kto go lekceważy, z
nazwiska. Częściej, niż sugeruje stanowisko, pracuje sama.

## Jej słowami

- „Nie potrzebuję pulpitu. Potrzebuję 14 sierpnia, trzeciej w nocy”.
- „Kto może zmienić limit i gdzie zobaczę, że to zrobił?”
- „Jeszcze raz napiszecie «certyfikowany» i przestaję czytać”.

## Czego chce, czego się boi

| Chce | Boi się |
| --- | --- |
| zapisu bez luk albo z lukami wyjaśnionymi | luki, którą pierwszy znajdzie audytor |
| kalibracji, która nie zostawia pustych miejsc | wielomiesięcznej walidacji |
| odpowiedzi dwóch dostawców w jednej tabeli | że poleci nie tego, co trzeba |

## Rola w komitecie zakupowym

Zatwierdza technicznie i zwykle jest naszym sojusznikiem. O kryteriach decyduje sama. O pieniądzach nie decyduje i nie lubi o nie prosić –
właśnie po to jest [e-mail dla dyrektora finansowego](../fmot/emails-after-meetings.pl.md#dla-dyrektora-finansowego).

## Jak z nią pracować

> [!POKAŻ]
> [Przykładowy raport miesięczny](asset:audit-report-sample), jeszcze przed demo, z zaznaczonymi dwoma przekroczeniami. Zapytaj, co
> powiedziałby na to jej ostatni audytor.

> [!WIEDZ]
> Szuka przepisu, nie produktu. [Lista kontrolna](asset:audit-checklist) to dokument, który sama rozsyła dalej; z 148 wrześniowych leadów
> znało ją 45.

Na pytanie o przepis nigdy nie odpowiadaj z pamięci. „Sprawdzę i jutro do Pani napiszę” to odpowiedź, którą szanuje.

"""#),
        (#"example/all/content/customer/warehouse-manager.md"#, #"""
---
id: warehouse-manager
title: "Persona: the warehouse manager"
summary: Drives in on Saturdays to look at a thermometer. Feels the problem first, rarely signs, decides whether it is used.
kind: persona
stage: [problem, research]
owner: product-marketing
with: [sdr, new-sales]
assets: [cold-chain-guide]
verified: 2026-09-24
verified_by: Ewa Nowicka
order: 2
---

From 14 interviews between March and August 2026, nine with customers, five with companies that did not buy. Sales development
reads this page against its calls every quarter: it speaks with about 15 warehouse managers a week.

## A day

First lorry at five. Between deliveries they sign the temperature sheet, sometimes for the two readings that were missed. At night the
telephone lies beside the bed. Their holiday replacement is a shift supervisor who does not like computers.

## In their own words

- “I am not paid for temperature. I am only shouted at for it.”
- “Whatever you bring, the shift must be able to use it with gloves on.”
- “Will you drill? On which day? Who signs for the hole?”

## What they want and fear

| Wants | Fears |
| --- | --- |
| to know before the goods are lost | false alarms at three in the morning |
| a night on which the telephone stays quiet | being watched by the sensors |
| no additional sheet to sign | an installation during the high season |

## Role in the buying group

The user, and often the first to ask. They cannot buy, and can sink the project by never switching on the telephone. Ask them
who gets up at night before you speak about price.

## How to work with them

> [!DO]
> Call between 10 and 11 or after 14, never before nine. Send photographs rather than documents. Offer the heat check: they
> trust a curve from their own hall more than any case study.

> [!SAY]
> Which corner of your hall would you not put your own lunch in?

If the problem is acute, send the [first-hour guide](asset:cold-chain-guide) and call again the next day. Do not sell to somebody who is moving
pallets.

"""#),
        (#"example/all/content/customer/warehouse-manager.pl.md"#, #"""
---
tytuł: "Persona: kierownik magazynu"
streszczenie: W soboty przyjeżdża spojrzeć na termometr. Problem czuje pierwszy, rzadko podpisuje, a to od niego zależy, czy system będzie używany.
wersja_źródła: "76c41248"
---

Na podstawie 14 wywiadów z okresu od marca do sierpnia 2026: dziewięciu z klientami i pięciu z firmami, które nie kupiły. Zespół SDR
co kwartał porównuje tę stronę ze swoimi rozmowami – z kierownikami magazynów rozmawia mniej więcej 15 razy w tygodniu.

## Jego dzień

Pierwsza ciężarówka o piątej. Między dostawami podpisuje kartę temperatur, czasem także za dwa odczyty, których nie było. W nocy
telefon leży przy łóżku. Na urlopie zastępuje go brygadzista, który nie lubi komputerów.

## Jego słowami

- „Za temperaturę nikt mi nie płaci. Za temperaturę to ja tylko obrywam”.
- „Cokolwiek przywieziecie, zmiana musi to obsłużyć w rękawicach”.
- „Będziecie wiercić? Którego dnia? Kto się podpisze pod dziurą?”

## Czego chce, czego się boi

| Chce | Boi się |
| --- | --- |
| wiedzieć, zanim towar przepadnie | fałszywych alarmów o trzeciej w nocy |
| nocy, w której telefon milczy | że czujniki będą pilnować jego |
| żadnej kolejnej karty do podpisywania | montażu w szczycie sezonu |

## Rola w komitecie zakupowym

Użytkownik, często pierwszy, który pyta. Nie może kupić, ale może pogrzebać cały projekt: wystarczy, że nigdy nie włączy telefonu. Zanim
zacznie się rozmowa o cenie, zapytaj, kto wstaje w nocy.

## Jak z nim pracować

> [!ZRÓB]
> Dzwoń między 10 a 11 albo po 14, nigdy przed dziewiątą. Wysyłaj zdjęcia, nie dokumenty. Zaproponuj próbę upału: krzywej z własnej hali
> wierzy bardziej niż każdemu studium przypadku.

> [!POWIEDZ]
> W którym kącie hali nie zostawiłby Pan własnego śniadania?

Gdy sprawa jest pilna, wyślij [poradnik na pierwszą godzinę](asset:cold-chain-guide) i zadzwoń ponownie następnego dnia. Nie sprzedawaj
komuś, kto właśnie przestawia palety.

"""#),
        (#"example/all/content/fmot/battlecard-spreadsheet.md"#, #"""
---
title: "Battle card: spreadsheet and thermometer"
summary: Our most frequent rival costs nothing and never calls. When it is right, what it cannot do, how to say so.
kind: battlecard
stage: evaluation
owner: product-marketing
with: [new-sales]
assets: [loss-calculator, heat-check]
review_every: 90 days
verified: 2026-10-09
verified_by: Ewa Nowicka
order: 6
---

Thirty-four of the 83 deals lost last year ended with “we keep what we have”. Behind it is a sheet of paper, a file and somebody who has not
complained yet.

## Where they win

- No cost that anybody sees. No installation, no training, no contract.
- Everybody understands it, and it never wakes anyone.
- An auditor accepts it, if it is complete.

For fewer than 15 places where goods survive a night, recommend it. We do.

## Where we win

| Question | Sheet and thermometer | We |
| --- | --- | --- |
| Who knows at 22:10? | nobody until 6:00 | one person within {{= alarm_time }}, a second after three minutes |
| Last August, three in the morning? | two readings a day | every five minutes |
| Who writes on Sundays? | somebody, on Monday | nobody needs to |
| What does it cost? | 40 minutes a day at Aster, before | {{= subscription_price }} |

## Questions to ask

> [!SAY]
> May I see the sheet of last Sunday? In which ink is it?

> [!SAY]
> If the fridge stops on Friday at eight in the evening, when does somebody know?

> [!DO]
> Never mock the sheet. The person who shows it to you filled it in.

## Proof

Five sensors for 14 days beside their thermometers ([heat check](asset:heat-check)). Thirteen of 21 checks in summer 2026 found a corner that the
sheet had never shown. Then line C of
the [loss calculator](asset:loss-calculator): how many warm nights were *noticed*?

"""#),
        (#"example/all/content/fmot/battlecard-spreadsheet.pl.md"#, #"""
---
tytuł: "Karta konkurenta: arkusz i termometr"
streszczenie: Nasz najczęstszy konkurent nic nie kosztuje i nigdy nie dzwoni. Kiedy ma rację, czego nie umie i jak o tym mówić.
wersja_źródła: "b5432802"
---

Trzydzieści cztery z 83 transakcji przegranych w ostatnim roku skończyły się słowami „zostajemy przy tym, co mamy”. Stoi za nimi kartka,
plik i ktoś, kto jeszcze się nie poskarżył.

## Gdzie wygrywają

- Nie ma kosztu, który by ktoś widział. Nie ma montażu, szkolenia ani umowy.
- Każdy to rozumie i nikogo to nie budzi.
- Audytor to przyjmie, jeśli zapisy są kompletne.

Kto ma mniej niż 15 miejsc, w których towar zostaje na noc, niech przy tym zostanie. Tak radzimy.

## Gdzie wygrywamy

| Pytanie | Arkusz i termometr | My |
| --- | --- | --- |
| Kto wie o 22:10? | nikt do 6:00 | jedna osoba w ciągu {{= alarm_time }}, druga po trzech minutach |
| Zeszły sierpień, trzecia w nocy? | dwa odczyty na dobę | odczyt co pięć minut |
| Kto zapisuje w niedzielę? | ktoś, w poniedziałek | nikt nie musi |
| Ile to kosztuje? | 40 minut dziennie, tyle było w Asterze | {{= subscription_price }} |

## O co zapytać

> [!POWIEDZ]
> Czy mogę zobaczyć kartę z zeszłej niedzieli? Jakim długopisem jest wypełniona?

> [!POWIEDZ]
> Gdy chłodnia stanie w piątek o ósmej wieczorem, kiedy ktoś się o tym dowie?

> [!ZRÓB]
> Nigdy nie żartuj z tej kartki. Wypełniła ją osoba, która ci ją pokazuje.

## Dowody

Pięć czujników na 14 dni obok ich termometrów ([próba upału](asset:heat-check)). Trzynaście z 21 prób latem 2026 znalazło kąt, którego
kartka nigdy nie pokazała. Potem wiersz C [kalkulatora strat](asset:loss-calculator): ile ciepłych nocy ktoś w ogóle *zauważył*?

"""#),
        (#"example/all/content/fmot/battlecard-termostraz.md"#, #"""
---
title: "Battle card: Termostraż"
summary: Their alarm is an e-mail, their technicians are everywhere, their hardware is cheaper. When to stay, when to yield.
kind: battlecard
stage: evaluation
owner: product-marketing
with: [new-sales]
assets: [termostraz-card]
verified: 2026-11-06
verified_by: Ewa Nowicka
order: 5
---

Named in 27 of the 144 deals decided between October 2025 and September 2026: 12 won, 15 lost. Internal. Never forwarded, never quoted.
Speak about them only when the customer does.

## Where they win

- **Hardware price**: about €60 a sensor against our {{= sensor_price }} (two quotes seen in October 2026).
- **Technicians** of their own in every region; we have four cities and partners.
- **Age**: since 2009. For some boards this ends the comparison.

If all sites are in Poland, nobody gets up at night and the report stays in Polish, they may be the better choice. Say so; it has won us
two deals later.

## Where we win

| Subject | They | We |
| --- | --- | --- |
| Alarm | e-mail and application | telephone call, second person after three minutes |
| Power cut | gateway stops | nine hours of battery |
| Calibration | customer sends sensors in, place stays empty | exchange sensor by post |
| Report | Polish | Polish, Czech, English, Lithuanian |

Sources and dates of each line stand in the [comparison sheet](asset:termostraz-card).

## Questions to ask

> [!SAY]
> Who wakes up from an e-mail at three in the morning?

> [!SAY]
> How long may a place be without a sensor while it is being calibrated?

> [!SAY]
> What does each of the two quotes cost in year two?

## Proof

The live alarm in the [demo](demo.md), and the Aster case study: they compared both systems for a month in the same hall. Do not tell the
result; let Aster tell it in a reference call.

## What they say about us

“A small company with a pretty application.” Do not argue. Ask for the third year’s cost and show the alarm.

"""#),
        (#"example/all/content/fmot/battlecard-termostraz.pl.md"#, #"""
---
tytuł: "Karta konkurenta: Termostraż"
streszczenie: Ich alarm to e-mail, ich serwis jest wszędzie, ich sprzęt jest tańszy. Kiedy walczyć, kiedy ustąpić.
wersja_źródła: "36f9227d"
---

Pojawia się w 27 ze 144 transakcji rozstrzygniętych między październikiem 2025 a wrześniem 2026: 12 wygranych, 15 przegranych. Karta
wewnętrzna. Nie przesyłamy jej i nie cytujemy. O Termostrażu mówimy tylko wtedy, gdy zacznie klient.

## Gdzie wygrywają

- **Cena sprzętu**: około 60 € za czujnik, u nas {{= sensor_price }} (dwie oferty, które widzieliśmy w październiku 2026).
- **Własny serwis** w każdym województwie; my mamy cztery miasta i partnerów.
- **Staż**: od 2009 roku. Dla niektórych zarządów to koniec porównania.

Jeśli wszystkie obiekty są w Polsce, nikt nie wstaje w nocy, a raport zostaje po polsku, mogą być lepszym wyborem. Powiedz to. Dwa razy
wygraliśmy dzięki temu późniejszą transakcję.

## Gdzie wygrywamy

| Temat | Oni | My |
| --- | --- | --- |
| Alarm | e-mail i aplikacja | telefon, po trzech minutach druga osoba |
| Brak prądu | bramka staje | dziewięć godzin na baterii |
| Kalibracja | klient odsyła czujniki, miejsce zostaje puste | czujnik na wymianę pocztą |
| Raport | po polsku | po polsku, czesku, angielsku i litewsku |

Źródło i data każdej linijki są w [karcie porównawczej](asset:termostraz-card).

## O co zapytać

> [!POWIEDZ]
> Kogo o trzeciej w nocy obudzi e-mail?

> [!POWIEDZ]
> Jak długo miejsce może zostać bez czujnika, kiedy ten jest na kalibracji?

> [!POWIEDZ]
> Ile każda z tych dwóch ofert kosztuje w drugim roku?

## Dowody

Alarm na żywo podczas [demo](demo.pl.md) i studium przypadku Astera: przez miesiąc porównywali oba systemy w tej samej hali. Nie mów, co
wyszło – niech powie to Aster w rozmowie referencyjnej.

## Co mówią o nas

„Mała firma z ładną aplikacją”. Nie spieraj się. Zapytaj o koszt w trzecim roku i pokaż alarm.

"""#),
        (#"example/all/content/fmot/demo.md"#, #"""
---
title: Demo in 25 minutes
summary: The customer’s floor plan, one real alarm, one month of a report. Nothing else is shown unless they ask.
kind: play
stage: evaluation
owner: new-sales
with: [product-marketing]
assets: [demo-environment, main-deck, audit-report-sample, case-pharma-wholesaler]
personas: [quality-director]
verified: 2026-10-26
verified_by: Joanna Król
order: 3
---

**Trigger:** the discovery call is done and at least two people of the [[buying group]] will be present. **Type:** evergreen.

## Know

- Demos with a floor plan on the first slide: 32 of 44 went on to a quote (July to October 2026). Without one: 5 of 14.
- In these 58 demos 57 alarms arrived, the slowest after 49 seconds; one did not, because of an empty gateway. Say so beforehand, then be
  silent while it runs.
- Quality directors look at the report, warehouse managers at the telephone, finance directors at the clock.

## Say

> [!SAY]
> This is your hall 2, as you drew it. Would you put the sensor where I put it? Please correct me.

> [!SAY]
> I am warming this one in my hand now. The promise is {{= alarm_time }}. Whose telephone shall ring?

> [!SAY]
> Here is September in an invented hall, with two [[excursion|excursions]]. What would your auditor ask about the second?

## Show

| Minute | What | With |
| --- | --- | --- |
| 0–5 | their floor plan, corrected by them | slide 1 of the [deck](asset:main-deck) |
| 5–10 | one real alarm | the sensor of the [demo environment](asset:demo-environment) |
| 10–16 | the night: who is alarmed, who is second | escalation list, filled in with their names |
| 16–22 | one month for the auditor | [sample report](asset:audit-report-sample) |
| 22–25 | what you saw, what was missing | your notes, read aloud |

## Do

- [ ] The day before: ask for the floor plan; test the sensor and the second telephone.
- [ ] Write each “Can it also …?” on the card of promises as a question, not as a yes.
- [ ] If the alarm fails: say “It failed”, look for the cause in front of them, send the log the same day. That one customer bought.
- [ ] Send the [summary](emails-after-meetings.md#after-the-meeting) the same day.

> [!MARKETING]
> The deck has eleven slides. Whoever needs a twelfth should tell us for whom; we build it in two business days or say why not.

> [!SALES]
> We use four of the eleven. The others are for the questions, and that is all right.

## Exit

To a quote, if four fields of the card are filled. Otherwise back to [discovery](discovery-call.md) with the missing person, or to
[lost deals](lost-deals.md) with a reason.

"""#),
        (#"example/all/content/fmot/demo.pl.md"#, #"""
---
tytuł: Demo w 25 minut
streszczenie: Plan hali klienta, jeden prawdziwy alarm, miesiąc raportu. Nic więcej, chyba że ktoś poprosi.
wersja_źródła: "909b4e9c"
---

**Wyzwalacz:** rozmowa diagnostyczna już była, a na demo będą co najmniej dwie osoby z [[komitet zakupowy|komitetu zakupowego]]. **Typ:**
stała zagrywka.

## Wiedz

- Spotkania z planem hali na pierwszym slajdzie: 32 z 44 skończyły się ofertą (od lipca do października 2026). Bez planu: 5 z 14.
- Na tych 58 spotkaniach przyszło 57 alarmów, najwolniejszy po 49 sekundach; jeden nie przyszedł, bo bramka była rozładowana. Powiedz o tym
  z góry, a potem milcz, póki zegar biegnie.
- Dyrektor jakości patrzy na raport, kierownik magazynu na telefon, dyrektor finansowy na zegarek.

## Powiedz

> [!POWIEDZ]
> To Państwa hala 2, tak jak ją nam narysowano. Czujnik jest na razie w tym rogu. Czy tu powinien wisieć? Jeśli nie, proszę przesunąć.

> [!POWIEDZ]
> Ten rozgrzewam teraz w dłoni. Obiecujemy {{= alarm_time }}. Czyj telefon ma zadzwonić?

> [!POWIEDZ]
> Tu jest wrzesień w wymyślonej hali i dwa [[przekroczenie|przekroczenia]]. O co Państwa audytor zapytałby przy drugim?

## Pokaż

| Minuta | Co | Z czym |
| --- | --- | --- |
| 0–5 | plan hali, poprawiony przez klienta | slajd 1 [prezentacji](asset:main-deck) |
| 5–10 | jeden prawdziwy alarm | czujnik ze [środowiska demo](asset:demo-environment) |
| 10–16 | noc: kogo budzimy, kto jest drugi | lista alarmowa z ich nazwiskami |
| 16–22 | jeden miesiąc dla audytora | [przykładowy raport](asset:audit-report-sample) |
| 22–25 | co było widać, czego zabrakło | notatki, przeczytane na głos |

## Zrób

- [ ] Dzień wcześniej poproś o plan hali, sprawdź czujnik i drugi telefon.
- [ ] Każde „A czy da się też…?” wpisz do karty obietnic jako pytanie, nie jako „tak”.
- [ ] Jeśli alarm nie przyjdzie, powiedz: „Nie zadziałał”. Szukaj przyczyny na ich oczach i jeszcze tego samego dnia wyślij log. Tamten
  jeden klient kupił.
- [ ] [Podsumowanie](emails-after-meetings.pl.md#po-spotkaniu) wyślij tego samego dnia.

> [!MARKETING]
> Prezentacja ma jedenaście slajdów. Komu brakuje dwunastego, niech powie, dla kogo; zrobimy go w dwa dni robocze albo powiemy, dlaczego
> nie.

> [!SPRZEDAŻ]
> Z jedenastu używamy czterech. Reszta jest na pytania i tak jest dobrze.

## Koniec

Do oferty, jeśli w karcie są cztery wypełnione pola. Jeśli nie – z powrotem do [rozmowy diagnostycznej](discovery-call.pl.md), z osobą,
której zabrakło, albo do [przegranych](lost-deals.pl.md), z powodem.

"""#),
        (#"example/all/content/fmot/discounts.md"#, #"""
---
title: Discounts and who may grant them
summary: Limits, what we ask in return, how fast a decision comes. No discount without something given back.
kind: guide
stage: decision
owner: new-sales
with: [product-marketing]
assets: [discount-table, price-list-2026]
review_every: 30 days
verified: 2026-11-18
verified_by: Piotr Madej
order: 9
---

A discount is paid for with Delivery’s hours and next year’s price talk. In the first quarter of 2026 we gave 9.4 % on average, unasked in
a third of the deals; from July to September it was 3.8 %, and the share of won deals did not fall (41 % and 43 %).

## Limits

| On | Up to | Who | In return for | Answer |
| --- | --- | --- | --- | --- |
| Hardware | 3 % | any seller | order within the quote’s validity, a named contact | at once |
| Hardware | 5 % | any seller | 36 months | at once |
| Hardware | 12 % | Piotr Madej | 36 months and consent to a case study | 4 business hours |
| Hardware | above 12 % | Piotr Madej and Ewa Nowicka | a reason the next customer may read | 1 business day |
| Subscription, calibration | 0 % | nobody | the 36-month price stands on the list | – |

The [internal table](asset:discount-table) has the rest. It does not leave the company.

## When the customer asks

> [!SAY]
> What would you leave out, if the sum has to be smaller?

> [!SAY]
> For 36 months the list has a lower price. Does that help, or is it about this year’s budget?

> [!DO]
> Ask for the number and for whom it is. Write both into the CRM. Answer the next day, also if you could answer now.

## What never happens

- A discount because the quarter ends. The customer’s quarter counts.
- A discount announced by a campaign without Sales’ written consent.
- A second discount on the same quote.
- A discount as an apology. Customer care has up to €500 a case for that. A missed installation date waives the fee by itself: it is owed, not
  granted.

## Two views, kept on purpose

> [!MARKETING]
> Each discount teaches the market our real price. We would stop at 5 %.

> [!SALES]
> Without 12 % we would have lost two of the three largest deals of the year, and both became case studies.

> [!AGREED]
> The limits hold until 31 March 2027. Then we compare margin and renewals of deals with more and less than 5 %; Adam Rutka counts.

"""#),
        (#"example/all/content/fmot/discounts.pl.md"#, #"""
---
tytuł: Rabaty i uprawnienia
streszczenie: Limity, co bierzemy w zamian, jak szybko zapada decyzja. Żadnego rabatu za nic.
wersja_źródła: "9aec88e9"
---

Za rabat płacą Wdrożenia swoimi godzinami, a handlowiec rozmową o cenie za rok. W pierwszym kwartale 2026 dawaliśmy średnio 9,4 %, w co
trzeciej transakcji nieproszeni; od lipca do września było to 3,8 %, a odsetek wygranych nie spadł (41 % i 43 %).

## Limity

| Na co | Do | Kto | W zamian za | Odpowiedź |
| --- | --- | --- | --- | --- |
| Sprzęt | 3 % | każdy handlowiec | zamówienie w terminie ważności oferty i wskazaną osobę do kontaktu | od ręki |
| Sprzęt | 5 % | każdy handlowiec | 36 miesięcy | od ręki |
| Sprzęt | 12 % | Piotr Madej | 36 miesięcy i zgodę na studium przypadku | 4 godziny robocze |
| Sprzęt | powyżej 12 % | Piotr Madej i Ewa Nowicka | powód, który może przeczytać następny klient | 1 dzień roboczy |
| Abonament, kalibracja | 0 % | nikt | cena na 36 miesięcy jest w cenniku | – |

Reszta jest w [tabeli wewnętrznej](asset:discount-table). Tabela nie wychodzi z firmy.

## Kiedy prosi klient

> [!POWIEDZ]
> Z czego by Państwo zrezygnowali, gdyby suma musiała być mniejsza?

> [!POWIEDZ]
> Przy 36 miesiącach cennik ma niższą cenę. Czy to coś zmienia, czy chodzi o tegoroczny budżet?

> [!ZRÓB]
> Zapytaj, o jaką liczbę chodzi i kto jej potrzebuje. Zapisz jedno i drugie w CRM-ie. Odpowiedz następnego dnia, nawet jeśli można by od
> razu.

## Co się nie zdarza

- Rabat, bo kończy się kwartał. Liczy się kwartał klienta.
- Rabat ogłoszony w kampanii bez pisemnej zgody Sprzedaży.
- Drugi rabat do tej samej oferty.
- Rabat zamiast przeprosin. Opiekunowie klientów mają na to do 500 € na sprawę. Spóźniony montaż sam zwalnia z opłaty: to się klientowi
  należy, to nie prezent.

## Dwa zdania, celowo niepogodzone

> [!MARKETING]
> Każdy rabat uczy rynek, ile naprawdę kosztujemy. Zatrzymalibyśmy się na 5 %.

> [!SPRZEDAŻ]
> Bez 12 % przepadłyby dwie z trzech największych transakcji roku, a z obu są dziś studia przypadku.

> [!USTALONE]
> Limity obowiązują do 31 marca 2027. Wtedy porównamy marżę i odnowienia transakcji z rabatem powyżej i poniżej 5 %; liczy Adam Rutka.

"""#),
        (#"example/all/content/fmot/discovery-call.md"#, #"""
---
title: Discovery call and qualification
summary: Forty minutes of questions, no slides. Ends with four sentences of the customer in the CRM, or with an honest no.
kind: discovery
stage: [contact, evaluation]
owner: new-sales
with: [product-marketing]
assets: [discovery-questions, meddicc-card, customer-promise-card]
personas: [quality-director, warehouse-manager]
verified: 2026-10-22
verified_by: Joanna Król
order: 2
---

A deal that is lost later was usually misunderstood here. In 49 of the 83 losses between October 2025 and September 2026 there was no
[[champion]], and in 30 of those nobody had asked for one.

## Before

Read the lead, the recording of the first call and the field *seen before*. Choose nine [questions](asset:discovery-questions), one from each
group and three more. Open an empty [card of promises](asset:customer-promise-card); it begins today.

## The forty minutes

| Minutes | Subject | You know it went well if |
| --- | --- | --- |
| 0–5 | the customer corrects our summary | they correct something |
| 5–15 | the last time, hour by hour | you could draw it |
| 15–25 | places, limits, nights, keys | the warehouse manager speaks more than you |
| 25–33 | people and decision | you have heard a name you did not know |
| 33–38 | time, and what happens without us | a date that is theirs |
| 38–40 | next step | both write it down |

## The card

We use the seven letters of MEDDICC as a memory aid, not as a report.[^meddicc] Each field of the [card](asset:meddicc-card) holds a sentence the
customer said, with name and date, or stays empty. Four filled fields are needed for a quote, six for a place in the forecast. An [[SQL]] needs three
things from it: the need, its owner and the customer’s date.

[^meddicc]: Metrics, economic buyer, decision criteria, decision process, identified pain, champion, competition. The method goes back to the sales department of PTC in 1996, where Dick Dunkel first wrote its earlier form down (meddicc.com).

## Three sentences that open doors

> [!SAY]
> Show me last Tuesday’s sheet, please. I would like to see how it really looks.

> [!SAY]
> Who would be annoyed if this worked?

> [!SAY]
> Suppose you do nothing until March. What would be different?

## Saying no

> [!DO]
> Fewer than 15 places, no duty of proof, no date: say so in the call, name an alternative and close the deal yourself with a reason.
> One honest no in October 2025 brought two introductions by December.

## What goes back to marketing

The answer to “What did you read about us, and what did you not believe?” is read by Product marketing each month. In August it
was the battery: three people did not believe in three years. The page now says how it is measured.

"""#),
        (#"example/all/content/fmot/discovery-call.pl.md"#, #"""
---
tytuł: Rozmowa diagnostyczna i kwalifikacja
streszczenie: Czterdzieści minut pytań, zero slajdów. Kończy się czterema zdaniami klienta w CRM-ie albo uczciwym „nie”.
wersja_źródła: "4bc798cf"
---

Transakcja, która przepada później, zwykle została źle zrozumiana właśnie tutaj. W 49 z 83 przegranych między październikiem 2025 a
wrześniem 2026 zabrakło nam [[sojusznik|sojusznika]], a w 30 z nich nikt nawet o niego nie zapytał.

## Przedtem

Przeczytaj leada, odsłuchaj pierwszą rozmowę i zajrzyj do pola *widziane wcześniej*. Wybierz dziewięć [pytań](asset:discovery-questions): po
jednym z każdej grupy i trzy dodatkowe. Otwórz pustą [kartę obietnic](asset:customer-promise-card) – zaczyna się dziś.

## Czterdzieści minut

| Minuty | Temat | Poszło dobrze, jeśli |
| --- | --- | --- |
| 0–5 | klient poprawia nasze streszczenie | coś poprawił |
| 5–15 | ostatni raz, godzina po godzinie | da się to narysować |
| 15–25 | miejsca, limity, noce, klucze | kierownik magazynu mówi więcej niż ty |
| 25–33 | ludzie i decyzja | padło nazwisko, którego nie znaliśmy |
| 33–38 | czas i co będzie bez nas | jest data, i to ich data |
| 38–40 | następny krok | zapisują go obie strony |

## Karta

Siedem liter MEDDICC to dla nas ściąga, nie sprawozdanie.[^meddicc] W każdym polu [karty](asset:meddicc-card) stoi zdanie, które powiedział
klient, z nazwiskiem i datą – albo nic. Do oferty potrzeba czterech wypełnionych pól, do miejsca w prognozie sześciu. [[SQL]] bierze z niej
trzy rzeczy: potrzebę, jej właściciela i datę klienta.

[^meddicc]: Metrics, economic buyer, decision criteria, decision process, identified pain, champion, competition – mierniki, decyzja o pieniądzach, kryteria, droga do decyzji, nazwany ból, sojusznik, konkurencja. Metoda wywodzi się z działu sprzedaży firmy PTC, gdzie w 1996 roku Dick Dunkel spisał jej wczesną wersję (meddicc.com).

## Trzy zdania, które otwierają drzwi

> [!POWIEDZ]
> Czy mogę zobaczyć kartę z zeszłego wtorku? Chcę wiedzieć, jak to naprawdę wygląda.

> [!POWIEDZ]
> Komu by przeszkadzało, gdyby to zadziałało?

> [!POWIEDZ]
> Załóżmy, że do marca nic z tym nie robicie. Co będzie inaczej niż dziś?

## Jak powiedzieć „nie”

> [!ZRÓB]
> Mniej niż 15 miejsc, żadnego obowiązku dokumentowania, żadnej daty? Powiedz to od razu w rozmowie, podaj inne rozwiązanie i zamknij
> transakcję z powodem. Jedno uczciwe „nie” z października 2025 przyniosło do grudnia dwa polecenia.

## Co wraca do marketingu

Odpowiedzi na pytanie „Co Państwo o nas czytali i w co trudno było uwierzyć?” Marketing produktu czyta co miesiąc. W sierpniu chodziło o
baterię: trzy osoby nie wierzyły w trzy lata. Teraz na stronie jest napisane, jak to mierzymy.

"""#),
        (#"example/all/content/fmot/emails-after-meetings.md"#, #"""
---
title: E-mails after meetings
summary: Three texts to send today – after the meeting, for the finance director, into silence. When to use which.
kind: email-template
stage: [evaluation, decision]
owner: new-sales
with: [content-marketing]
assets: [summary-email, finance-email, silence-email]
personas: [finance-director, quality-director]
verified: 2026-10-22
verified_by: Joanna Król
order: 8
---

Fill in every field or delete the sentence. In 2026 an e-mail with a wrong name did more harm than no e-mail at all. The CRM fills in names, dates and
sums; the customer’s words come from you.

## After the meeting

Same day, to everybody who was there, and to nobody who was not.

```email
Subject: What you said today, and three decisions

Good afternoon {{first_names}},

what I took from today, in your words:

- {{sentence_one}}
- {{sentence_two}}
- {{open_question}} – I do not know yet and will answer by {{answer_day}}.

We decided:

1. {{decision_one}}
2. {{decision_two}}
3. We speak again on {{next_date}}, with {{missing_person}}.

If one line is wrong, please correct it for all of us.

{{seller_name}}
{{seller_phone}}
```

> [!KNOW]
> “I do not know yet” is in the template on purpose. Summaries with an open question were answered in 37 of 52 cases, without one in 21 of 49
> (May to September 2026).

## For the finance director

Sent to our contact, written to be forwarded. Let the contact fill in the [calculator](asset:loss-calculator) first; send nothing with our own
estimates.

```email
Subject: Temperature monitoring: cost, loss, payback on half a page

Cost: {{first_year_total}} in the first year, {{second_year_total}} in each further year, net. {{hardware_share}} % of the first year is hardware you own.

Loss: in the last five years {{warm_nights}} warm nights, as counted by your quality department; the last one on {{loss_date}}, booked with {{loss_amount}}.

Payback: {{payback_months}} months, from your own figures. The sheet is attached; line K is the result, lines A to E are yours.

Risk: 12 months’ term, then three months’ notice. Sensors and readings belong to you. Late installation: no installation fee.

What we need from you: yes, no, or the one number you doubt, by {{decision_date}}.

{{seller_name}}, Zimorodek Monitoring, {{seller_phone}}
```

> [!NOTE]
> The share of hardware is on page 2 of the quote; in the [worked example](offer.md#a-worked-example) it is 44 %.

## Into silence

After ten business days without an answer, once.

```email
Subject: One digit is enough

Good morning {{first_name}},

I have not heard from you since {{last_contact}}. Usually it is one of three things:

1 – it is still going on and needs time
2 – something else has become more important
3 – you have decided otherwise and do not like to write it

Please reply with a digit. With 2 or 3 I close the matter and nobody will ring you.

{{seller_name}}
```

No answer within another ten business days: close it as *silence* and follow [lost deals](lost-deals.md). Of 44 such e-mails in 2026, 29
were answered: eleven with 1, eight with 2, ten with 3.

## Who keeps these texts good

> [!SALES]
> We change every template anyway. The useful part is the order of the sentences.

> [!MARKETING]
> Send us the changed ones. In spring and autumn we read 30 sent e-mails and keep what was answered.

"""#),
        (#"example/all/content/fmot/emails-after-meetings.pl.md"#, #"""
---
tytuł: E-maile po spotkaniu
streszczenie: Trzy teksty do wysłania dziś – po spotkaniu, dla dyrektora finansowego, gdy zapada cisza. Kiedy który.
wersja_źródła: "2178b4d5"
---

Uzupełnij każde pole albo usuń zdanie. W 2026 roku e-mail z błędnym nazwiskiem zaszkodził bardziej niż brak e-maila. Nazwiska, daty i kwoty
wstawia CRM, słowa klienta są od ciebie.

## Po spotkaniu

Tego samego dnia, do wszystkich, którzy na nim byli, i do nikogo więcej.

```email
Temat: Co dziś od Państwa usłyszeliśmy i trzy ustalenia

Dzień dobry,

dziękuję za spotkanie. To, co najważniejsze, Państwa słowami:

- {{sentence_one}}
- {{sentence_two}}
- {{open_question}} – tego jeszcze nie wiem, odpowiem do {{answer_day}}.

Ustaliliśmy:

1. {{decision_one}}
2. {{decision_two}}
3. Następna rozmowa: {{next_date}}. Dołącza {{missing_person}}.

Jeśli któraś linijka się nie zgadza, proszę ją poprawić, odpowiadając wszystkim.

Pozdrawiam
{{seller_name}}
{{seller_phone}}
```

> [!WIEDZ]
> „Tego jeszcze nie wiem” stoi w szablonie celowo. Na podsumowania z otwartym pytaniem klienci odpisali w 37 z 52 przypadków, bez niego w 21
> z 49 (od maja do września 2026).

## Dla dyrektora finansowego

Do naszego kontaktu, ale tak, żeby dało się przesłać dalej. Najpierw niech klient sam wypełni [kalkulator](asset:loss-calculator); z naszymi
szacunkami nie wysyłaj niczego.

```email
Temat: Monitoring temperatury: koszt, strata, zwrot na pół strony

Koszt: {{first_year_total}} w pierwszym roku, {{second_year_total}} w każdym następnym, netto. {{hardware_share}} % pierwszego roku to sprzęt, który przechodzi na Państwa własność.

Strata: w ciągu ostatnich pięciu lat ciepłych nocy było {{warm_nights}}, według wyliczeń Państwa działu jakości; ostatnia {{loss_date}}, zaksięgowana na kwotę {{loss_amount}}.

Zwrot (w miesiącach): {{payback_months}}, z Państwa własnych danych. Arkusz w załączniku: wiersze A–E wypełnili Państwo, wynik jest w wierszu K.

Ryzyko: umowa na 12 miesięcy, potem trzy miesiące wypowiedzenia. Czujniki i odczyty należą do Państwa. Jeśli spóźnimy się z montażem, nie płacą Państwo za montaż.

Czego potrzebujemy: „tak”, „nie” albo tej jednej liczby, która budzi wątpliwość – do {{decision_date}}.

{{seller_name}}, Zimorodek Monitoring, {{seller_phone}}
```

> [!UWAGA]
> Udział sprzętu jest na stronie 2 oferty; w [przykładzie z liczbami](offer.pl.md#przyklad-z-liczbami) to 44 %.

## Gdy zapada cisza

Po dziesięciu dniach roboczych bez odpowiedzi, jeden raz.

```email
Temat: Wystarczy jedna cyfra

Dzień dobry,

ostatni kontakt mieliśmy {{last_contact}}. Zwykle powód jest jeden z trzech:

1 – sprawa jest w toku i potrzebuje czasu
2 – coś innego stało się ważniejsze
3 – decyzja zapadła inna i niezręcznie o tym pisać

Proszę odpisać samą cyfrą. Przy 2 albo 3 zamykam sprawę i nikt od nas nie zadzwoni.

Pozdrawiam
{{seller_name}}
```

Jeśli w ciągu kolejnych dziesięciu dni roboczych nie ma odpowiedzi, zamknij transakcję z kodem *cisza* i zrób to, co po każdej
[przegranej](lost-deals.pl.md). W 2026 roku na 44 takie e-maile odpisano 29 razy: jedenaście razy 1, osiem razy 2, dziesięć razy 3.

## Kto dba o te teksty

> [!SPRZEDAŻ]
> I tak przerabiamy każdy szablon. Przydaje się kolejność zdań.

> [!MARKETING]
> Przysyłajcie nam te przerobione. Wiosną i jesienią czytamy 30 wysłanych e-maili i zostawiamy to, na co ktoś odpisał.

"""#),
        (#"example/all/content/fmot/first-call.md"#, #"""
---
title: First telephone call
summary: Eight minutes. Show that you read the form, ask three questions, agree one date – or end it kindly.
kind: talk-track
stage: contact
owner: sdr
with: [campaigns]
assets: [first-call-script, after-call-email]
personas: [warehouse-manager, quality-director]
verified: 2026-10-20
verified_by: Aleksandra Bartosz
order: 1
---

The call has one purpose: to find out together whether a longer conversation is worth the customer’s time. In September 2026 we held 112
first calls: 47 with accepted leads, the others after our own first e-mails. Forty-one ended with a date for a discovery call, 19 with a kind no.

## Before you dial

- [ ] Read what the person wrote. All of it. Twice.
- [ ] Look at the page and the advertisement they saw; both stand in the lead.
- [ ] Look at their building from above. How many docks?
- [ ] Decide what you would ask if you were allowed one question only.

## The opening

> [!SAY]
> Good morning, this is {{sdr_name}} from Zimorodek Monitoring. You wrote on Monday that hall 2 has a bad corner and an audit comes in
> September. I have two questions about the corner. Is it a good moment, or shall I ring at ten tomorrow?

> [!KNOW]
> The first sentence proves that somebody read the form. Of 40 recordings in August, the calls that opened with the customer’s own sentence
> lasted 7 minutes at the median, the others 3.

Never begin with “How are you today”, with a question that the form has answered, or with more than a breath about who we are.

## Three questions

1. **What happened the last time it got too warm?** Listen for date, goods, who noticed. Do not fill the pause.
2. **How do you record it now, and who reads the record?** Here you learn whether a quality director exists.
3. **Who besides you would want this to be different?** The first look at the [[buying group]].

## Two endings

> [!SAY]
> **It fits.** From what you say, 40 minutes with my colleague Joanna Król are well spent. She will ask about the places and the people, and
> show nothing. Thursday at ten, together with your quality director?

> [!SAY]
> **It does not fit.** For eight places you do not need us; two simple loggers will do. I will send you one page that helps either way.

## When marketing listens

One person from Campaigns listens to four calls a month and writes down the words, not the verdict. In May “continuous monitoring” left our
headlines that way: no caller had ever said it.

## The e-mail within the hour

```email
Subject: {{call_day}} at {{call_time}}, with {{other_person}}

Good morning {{first_name}},

what I understood: {{loss_in_their_words}}. Today you record with {{present_method}}, and {{other_person}} reads it.

On {{call_day}} at {{call_time}} {{seller_name}} will call you and {{other_person}}, for 40 minutes, to ask about the places, the nights and the audit on {{audit_date}}. You need nothing but last Tuesday’s sheet.

If I misunderstood something, one line is enough.

{{sdr_name}}
{{sdr_phone}}
```

"""#),
        (#"example/all/content/fmot/first-call.pl.md"#, #"""
---
tytuł: Pierwsza rozmowa telefoniczna
streszczenie: Osiem minut. Pokaż, że formularz ktoś przeczytał, zadaj trzy pytania, umów jeden termin – albo uprzejmie się pożegnaj.
wersja_źródła: "fa771e3e"
---

Ta rozmowa ma jeden cel: razem z klientem sprawdzić, czy dłuższa jest warta jego czasu. We wrześniu 2026 odbyliśmy 112 pierwszych rozmów: 47
z przyjętymi leadami, resztę po naszych własnych pierwszych e-mailach. Czterdzieści jeden skończyło się terminem rozmowy diagnostycznej, 19
uprzejmym „nie”.

## Zanim zadzwonisz

- [ ] Przeczytaj, co ta osoba napisała. Wszystko. Dwa razy.
- [ ] Obejrzyj stronę i reklamę, które widziała; obie są zapisane przy leadzie.
- [ ] Znajdź ich budynek na zdjęciu satelitarnym. Ile ma doków?
- [ ] Zdecyduj, o co zapytasz, jeśli wolno ci będzie zadać tylko jedno pytanie.

## Otwarcie

> [!POWIEDZ]
> Dzień dobry, {{sdr_name}}, Zimorodek Monitoring. W poniedziałek dostaliśmy od Państwa wiadomość, że w hali 2 jest jeden kłopotliwy kąt, a
> we wrześniu audyt. Mam dwa pytania o ten kąt. Czy to dobry moment, czy lepiej zadzwonić jutro o dziesiątej?

> [!WIEDZ]
> Pierwsze zdanie dowodzi, że formularz ktoś przeczytał. W 40 nagraniach z sierpnia mediana rozmów zaczętych zdaniem klienta to 7 minut,
> pozostałych – 3.

Nie zaczynaj od „Jak mija dzień?”, od pytania, na które formularz już odpowiedział, ani od opowieści o nas dłuższej niż jeden oddech.

## Trzy pytania

1. **Co się stało ostatnim razem, kiedy zrobiło się za ciepło?** Słuchaj: kiedy, jaki towar, kto zauważył. Nie zagaduj ciszy.
2. **Jak się to dziś u Państwa zapisuje i kto te zapisy czyta?** Tu się okaże, czy jest ktoś od jakości.
3. **Komu jeszcze u Państwa zależy, żeby było inaczej?** Pierwszy rzut oka na [[komitet zakupowy]].

## Dwa zakończenia

> [!POWIEDZ]
> **Pasuje.** Z tego, co słyszę, 40 minut z moją koleżanką Joanną Król nie pójdzie na marne. Zapyta o miejsca i o ludzi, niczego nie będzie
> pokazywać. Czwartek o dziesiątej, razem z Państwa dyrektorem jakości?

> [!POWIEDZ]
> **Nie pasuje.** Przy ośmiu miejscach nie potrzebują nas Państwo, wystarczą dwa proste rejestratory. Wyślę jedną stronę, która tak czy
> inaczej się przyda.

## Kiedy słucha marketing

Ktoś z Kampanii słucha czterech rozmów w miesiącu i zapisuje słowa, a nie oceny. Tak w maju zniknął z naszych nagłówków „monitoring ciągły”:
nikt z dzwoniących nigdy tak nie powiedział.

## E-mail w ciągu godziny

```email
Temat: {{call_day}}, {{call_time}} – rozmowa, dołączy {{other_person}}

Dzień dobry,

sprawdzam, czy dobrze rozumiem: {{loss_in_their_words}}. Dziś temperaturę zapisują Państwo tak: {{present_method}}, a zapisy czyta {{other_person}}.

Następna rozmowa: {{call_day}}, {{call_time}}. Zadzwoni {{seller_name}}, dołączy {{other_person}}. To 40 minut i same pytania: o miejsca, o noce i o audyt ({{audit_date}}). Wystarczy mieć pod ręką kartę z zeszłego wtorku.

Jeśli coś się nie zgadza, wystarczy jedna linijka.

{{sdr_name}}
{{sdr_phone}}
```

"""#),
        (#"example/all/content/fmot/lost-deals.md"#, #"""
---
title: Lost deals and the way back
summary: A lost deal gets a true reason within five business days and goes back to Campaigns with consent and a date.
kind: handoff
stage: [decision, research]
owner: new-sales
with: [campaigns, product-marketing]
assets: [loss-reasons, return-sequence]
from: new-sales
to: campaigns
trigger: A deal is closed as lost, or silent for 20 business days
from_commits:
  - the reason is asked of the customer, not guessed, within 5 business days
  - the customer’s sentence, the rival and the price are recorded if known
  - the customer has been asked whether we may write again, and when
to_commits:
  - nothing is sent in the first 90 days
  - three useful e-mails in nine months, then silence
  - each reply reaches the former seller within one business hour
  - once a quarter a reading of all reasons, with what was changed
accept_within: 8 business hours
first_contact_within: 90 days
attempts: 3
reject_reasons: [no-consent, no-reason-given, wrong-person, still-open]
return_to: new-sales
escalate_to: Adam Rutka
metric: Share of losses with a customer’s sentence; deals won after a return
effective: 2026-10-01
signed_by: [Piotr Madej, Marta Wilk]
verified: 2026-10-29
verified_by: Piotr Madej
order: 10
---

We lose nearly three deals in five: 83 of the 144 decided between October 2025 and September 2026. Nine of the 61 we won had been lost
once before. That is why this page is a hand-off and not an archive.

## What triggers it

The seller closes the deal, or the CRM does after 20 business days of silence. Either way a reason from the
[list](asset:loss-reasons) is due within five business days.

## What each side commits to

| New sales | Campaigns |
| --- | --- |
| asks the customer by telephone, ten minutes, no attempt to save the deal | sends nothing for 90 days |
| records the sentence, the rival, the price | runs the [return sequence](asset:return-sequence): three e-mails, one every three months |
| asks: “May we write to you again? When would it be useful?” | passes each reply to the former seller within one business hour |
| tells Product marketing about anything new about a rival, the same day | reads all reasons each quarter and answers in writing what changes |

## The loss call

> [!SAY]
> You decided otherwise and I am not calling to change that. May I ask three questions so that the next customer has it better? What convinced
> you most? What was missing here? When did you know?

Of the 83, 26 said they had known since the first call. That is a sentence about us.

## When it is refused

Campaigns sends it back within one business day if there is no consent, no reason, the wrong person, or if the deal is still open. The seller
repairs it within five business days or closes it for good. Without consent nobody writes, ever.

## While somebody waits

A [[recycled lead]] that is [[nurture|nurtured]] keeps its seller. A new sign of intent returns it as an [[MQL]] at once, without waiting
for the ninth month.

## Two voices

> [!MARKETING]
> “Price” was the reason for 52 % of losses in spring. Since a number must stand beside it, 19 %. Now we can work with it.

> [!SALES]
> The loss call is the least pleasant ten minutes of the week and brought two deals back. We keep it.

"""#),
        (#"example/all/content/fmot/lost-deals.pl.md"#, #"""
---
tytuł: Przegrana i powrót do pielęgnacji
streszczenie: Przegrana dostaje prawdziwy powód w ciągu pięciu dni roboczych i wraca do Kampanii ze zgodą i datą.
wyzwalacz: Transakcja jest zamknięta jako przegrana albo milczy od 20 dni roboczych
zobowiązania_przekazującego:
  - o powód pytamy klienta, a nie zgadujemy, w ciągu 5 dni roboczych
  - zapisane są zdanie klienta oraz, jeśli je znamy, konkurent i cena
  - klient usłyszał pytanie, czy i kiedy możemy znów napisać
zobowiązania_przyjmującego:
  - przez pierwszych 90 dni nic nie wychodzi
  - trzy użyteczne e-maile w dziewięć miesięcy, potem cisza
  - każda odpowiedź trafia do poprzedniego handlowca w ciągu jednej godziny roboczej
  - raz na kwartał lektura wszystkich powodów i odpowiedź, co się zmieniło
przyjęcie_w: 8 godzin roboczych
pierwszy_kontakt_w: 90 dni
próby: 3
powody_odrzucenia: [brak zgody, brak powodu, nie ta osoba, transakcja wciąż otwarta]
miernik: Udział przegranych ze zdaniem klienta; transakcje wygrane po powrocie
wersja_źródła: "240e7692"
---

Przegrywamy prawie trzy transakcje z pięciu: 83 ze 144 rozstrzygniętych między październikiem 2025 a wrześniem 2026. Dziewięć z 61 wygranych
było wcześniej raz przegranych. Dlatego ta strona to przekazanie, a nie archiwum.

## Co uruchamia przekazanie

Transakcję zamyka handlowiec albo CRM, po 20 dniach roboczych ciszy. Tak czy inaczej w ciągu pięciu dni roboczych musi być powód z
[listy](asset:loss-reasons).

## Do czego zobowiązuje się każda strona

| Sprzedaż nowa | Kampanie |
| --- | --- |
| dzwoni i pyta klienta, dziesięć minut, bez prób ratowania transakcji | przez 90 dni nie wysyłają niczego |
| zapisuje zdanie, konkurenta, cenę | prowadzą [sekwencję powrotną](asset:return-sequence): trzy e-maile, jeden co trzy miesiące |
| pyta: „Czy możemy do Państwa znów napisać? Kiedy to się przyda?” | każdą odpowiedź przekazują poprzedniemu handlowcowi w ciągu jednej godziny roboczej |
| wszystko, co nowe o konkurencie, przekazuje tego samego dnia Marketingowi produktu | co kwartał czytają wszystkie powody i odpowiadają na piśmie, co się zmienia |

## Rozmowa po przegranej

> [!POWIEDZ]
> Wybrali Państwo inaczej i nie dzwonię po to, żeby to zmieniać. Czy mogę zadać trzy pytania, żeby następny klient miał u nas lepiej? Co
> najbardziej przekonało? Czego u nas zabrakło? Od kiedy było wiadomo?

Z 83 klientów 26 przyznało, że wiedzieli od pierwszej rozmowy. To zdanie mówi coś o nas.

## Kiedy można odmówić

Kampanie odsyłają przegraną w ciągu jednego dnia roboczego, jeśli brakuje zgody albo powodu, jeśli to nie ta osoba albo jeśli transakcja
wciąż jest otwarta. Handlowiec naprawia to w ciągu pięciu dni roboczych albo zamyka sprawę na dobre. Bez zgody nikt nie pisze, nigdy.

## Gdy ktoś czeka

[[zwrócony lead|Zwrócony lead]], który jest w [[pielęgnacja|pielęgnacji]], zachowuje swojego handlowca. Nowa oznaka zamiaru od razu robi z
niego z powrotem [[MQL|MQL-a]], bez czekania na dziewiąty miesiąc.

## Dwa głosy

> [!MARKETING]
> Wiosną powodem 52 % przegranych była „cena”. Odkąd obok musi stać liczba – 19 %. Z tym możemy już coś zrobić.

> [!SPRZEDAŻ]
> Rozmowa po przegranej to dziesięć najmniej przyjemnych minut tygodnia – i wróciły dzięki niej dwie transakcje. Zostaje.

"""#),
        (#"example/all/content/fmot/objections.md"#, #"""
---
title: Objections and answers
summary: Seven sentences customers really say, what they mean, an answer, its proof and the next step.
kind: objection
stage: [contact, evaluation, decision]
owner: new-sales
with: [product-marketing]
assets: [loss-calculator, case-cold-store, case-pharma-wholesaler, audit-report-sample, contract-terms, audit-checklist]
personas: [quality-director, finance-director, warehouse-manager]
verified: 2026-10-22
verified_by: Piotr Madej
order: 4
---

Collected from 96 recorded calls between April and September 2026; the number is how many of them it was heard in. Ask before you answer:
half of these sentences mean something else.

## “You are too expensive” (41)

> [!OBJECTION]
> Termostraż wants €60 a sensor, you want {{= sensor_price }}.

- **Means:** either the comparison is of one line, or the money belongs to somebody else.
- **Ask:** “What stands in the second year of the other quote?”

> [!SAY]
> Over three years a sensor costs you {{= sensor_price }} once and €306 in service. Let us put both totals side by side, with theirs as
> you received it. If theirs is lower after three years, I will tell you what you would give up for it.

- **Proof:** their own figures in the [loss calculator](asset:loss-calculator).
- **Next:** the [e-mail for the finance director](emails-after-meetings.md#for-the-finance-director).

## “We have a spreadsheet and it works” (33)

> [!OBJECTION]
> We have written it down twice a day for ten years.

- **Means:** the work is not theirs, or nothing has happened yet.
- **Ask:** “Who writes on Sundays? May I see last Sunday?”

> [!SAY]
> For a room where nothing can spoil overnight I would stay with it.

- **Then:** wait.
- **Proof:** [Aster](asset:case-pharma-wholesaler), the Friday evening.
- **Next:** the [card on spreadsheet and thermometer](battlecard-spreadsheet.md).

## “The alarms will drive us mad” (29)

> [!OBJECTION]
> The last system woke me four times a week, for a door.

- **Means:** somebody’s nights were ruined before. Take it seriously.
- **Ask:** “Where did the sensors hang?”

> [!SAY]
> Half of our own false alarms came from sensors beside doors. We hang them elsewhere and look at every false alarm of the first two weeks
> with you.

- **Proof:** Aster had 19 false alarms in two weeks, and almost none after two sensors were moved; it is in the case study.
- **Next:** meet the person who gets up at night.

## “Installation will disturb us in the season” (21)

> [!OBJECTION]
> Nobody drills here before Christmas.

- **Means:** a real date. Write it down.
- **Ask:** “Which days exactly, and who suffers if we come on one of them?”

> [!SAY]
> Hanging 41 sensors at minus 22 degrees took two mornings. Tell us the forbidden days; they go into the plan before you sign.

- **Proof:** [Bielik](asset:case-cold-store).
- **Next:** Delivery joins the next call.

## “Does the auditor accept it?” (19)

> [!OBJECTION]
> Can you guarantee that we pass?

- **Means:** they will be blamed if not.
- **Ask:** “What did the auditor remark on last time?”

> [!SAY]
> No, and nobody can. Eleven customers used the report in 14 audits between November 2025 and June 2026 without being asked for another
> record. Show the sample to your auditor before you decide.

- **Proof:** [sample report](asset:audit-report-sample).
- **Next:** the customer sends it; we answer the auditor’s questions in writing.

## “What if you cease to exist?” (8)

> [!OBJECTION]
> You are 58 people. Termostraż has been here since 2009.

- **Means:** they want to be able to defend the choice in five years.
- **Ask:** “What would you lose on that day: the readings, the sensors or the alarm?”

> [!SAY]
> Your readings are yours, as CSV files, at any time. The sensors belong to you and speak an open interface. The alarm would stop, and you
> would need somebody else for it.

- **Proof:** [contract terms](asset:contract-terms), points 4 and 9.
- **Next:** their network person tries the export.

## “Send me something” (62)

> [!OBJECTION]
> Just send me some material.

- **Means:** “I would like this call to end” – or, about one time in four, a real wish.
- **Ask:** “Gladly. Which question should it answer?”

> [!SAY]
> Then you get one page that answers exactly that, within the hour.

Without a question:

> [!SAY]
> Then I will send a list that helps you without us, and leave you in peace.

- **Proof:** the one asset that answers the question; without one, the [checklist](asset:audit-checklist).
- **Next:** none. Anybody who wants more will write.

## Adding one

> [!DO]
> Heard three times in a month and not here? Write the customer’s words, the question you asked, and what happened. Product marketing
> looks for the proof within five business days; without proof the answer stays out.

"""#),
        (#"example/all/content/fmot/objections.pl.md"#, #"""
---
tytuł: Obiekcje i odpowiedzi
streszczenie: Siedem zdań, które klienci naprawdę mówią – co znaczą, co odpowiedzieć, jaki jest dowód i następny krok.
wersja_źródła: "9c7b6fad"
---

Zebrane z 96 nagranych rozmów między kwietniem a wrześniem 2026; liczba w nawiasie mówi, w ilu z nich zdanie padło. Zanim odpowiesz,
zapytaj: połowa tych zdań znaczy coś innego, niż mówi.

## „Jesteście za drodzy” (41)

> [!OBIEKCJA]
> Termostraż chce 60 € za czujnik, a wy {{= sensor_price }}.

- **Znaczy:** porównują jedną pozycję albo o pieniądzach decyduje ktoś inny.
- **Zapytaj:** „Co w tamtej ofercie jest w drugim roku?”

> [!POWIEDZ]
> Za czujnik płaci się raz {{= sensor_price }}, a za usługę przez trzy lata 306 €. Połóżmy obie sumy obok siebie, tamtą dokładnie tak, jak
> stoi w ofercie. Jeśli po trzech latach wyjdzie niższa, powiem, z czego trzeba by za to zrezygnować.

- **Dowód:** ich własne liczby w [kalkulatorze strat](asset:loss-calculator).
- **Dalej:** [e-mail dla dyrektora finansowego](emails-after-meetings.pl.md#dla-dyrektora-finansowego).

## „Mamy arkusz i działa” (33)

> [!OBIEKCJA]
> Zapisujemy dwa razy dziennie, od dziesięciu lat.

- **Znaczy:** robi to ktoś inny albo jeszcze nic się nie stało.
- **Zapytaj:** „Kto zapisuje w niedzielę? Czy mogę zobaczyć ostatnią niedzielę?”

> [!POWIEDZ]
> Tam, gdzie przez noc nic się nie zepsuje, warto przy tym zostać.

- **Potem:** poczekaj.
- **Dowód:** [Aster](asset:case-pharma-wholesaler), piątek wieczorem.
- **Dalej:** [karta „arkusz i termometr”](battlecard-spreadsheet.pl.md).

## „Zwariujemy od tych alarmów” (29)

> [!OBIEKCJA]
> Poprzedni system budził mnie cztery razy w tygodniu przez jedne drzwi.

- **Znaczy:** ktoś ma za sobą zarwane noce. Potraktuj to poważnie.
- **Zapytaj:** „Gdzie wisiały czujniki?”

> [!POWIEDZ]
> Połowa naszych własnych fałszywych alarmów wzięła się z czujników przy drzwiach. Wieszamy je gdzie indziej, a każdy fałszywy alarm z
> pierwszych dwóch tygodni oglądamy razem z Państwem.

- **Dowód:** Aster miał 19 fałszywych alarmów w dwa tygodnie, a po przewieszeniu dwóch czujników prawie żadnego; jest to w studium
  przypadku.
- **Dalej:** porozmawiaj z osobą, która wstaje w nocy.

## „Montaż rozwali nam sezon” (21)

> [!OBIEKCJA]
> Przed świętami nikt mi tu nie będzie wiercił.

- **Znaczy:** to prawdziwy termin. Zapisz go.
- **Zapytaj:** „O które dni dokładnie chodzi i kto będzie miał kłopot, jeśli przyjedziemy w którymś z nich?”

> [!POWIEDZ]
> Powieszenie 41 czujników przy minus 22 stopniach zajęło dwa poranki. Proszę podać zakazane dni – wpiszemy je do planu przed podpisem.

- **Dowód:** [Bielik](asset:case-cold-store).
- **Dalej:** w następnej rozmowie bierze udział ktoś z Wdrożeń.

## „A audytor to przyjmie?” (19)

> [!OBIEKCJA]
> Możecie zagwarantować, że przejdziemy?

- **Znaczy:** jeśli nie przejdą, oberwie się właśnie tej osobie.
- **Zapytaj:** „Do czego audytor miał uwagi ostatnim razem?”

> [!POWIEDZ]
> Nie, i nikt nie może. Od listopada 2025 do czerwca 2026 jedenastu klientów pokazało ten raport na 14 audytach i nikogo nie poproszono o
> inne zapisy. Proszę pokazać przykład swojemu audytorowi, zanim Państwo zdecydują.

- **Dowód:** [przykładowy raport](asset:audit-report-sample).
- **Dalej:** klient wysyła raport audytorowi; na jego pytania odpowiadamy na piśmie.

## „A jeśli znikniecie z rynku?” (8)

> [!OBIEKCJA]
> Jest was 58 osób. Termostraż działa od 2009 roku.

- **Znaczy:** chcą móc obronić ten wybór za pięć lat.
- **Zapytaj:** „Co by Państwo tego dnia stracili: odczyty, czujniki czy alarm?”

> [!POWIEDZ]
> Odczyty są Państwa, w każdej chwili do pobrania jako pliki CSV. Czujniki też są Państwa i mają otwarty interfejs. Alarm by ucichł i do
> niego trzeba by znaleźć kogoś innego.

- **Dowód:** [warunki umowy](asset:contract-terms), punkty 4 i 9.
- **Dalej:** ich osoba od sieci sama próbuje eksportu.

## „Proszę coś przesłać” (62)

> [!OBIEKCJA]
> Proszę mi po prostu przesłać jakieś materiały.

- **Znaczy:** „chcę już skończyć tę rozmowę” – albo, mniej więcej raz na cztery, naprawdę chcą coś przeczytać.
- **Zapytaj:** „Chętnie. Na jakie pytanie mają odpowiedzieć?”

> [!POWIEDZ]
> W takim razie w ciągu godziny wyślę jedną stronę, która odpowiada dokładnie na to.

Gdy pytania nie ma:

> [!POWIEDZ]
> To wyślę listę, która przyda się i bez nas, i nie będę więcej przeszkadzać.

- **Dowód:** ten jeden zasób, który odpowiada na pytanie; gdy pytania nie ma – [lista kontrolna](asset:audit-checklist).
- **Dalej:** nic. Kto chce więcej, napisze.

## Jak dopisać następną

> [!ZRÓB]
> Padła trzy razy w miesiącu, a tu jej nie ma? Zapisz słowa klienta, swoje pytanie i to, co było dalej. Marketing produktu w ciągu pięciu
> dni roboczych szuka dowodu; bez dowodu odpowiedź tu nie trafia.

"""#),
        (#"example/all/content/fmot/offer.md"#, #"""
---
title: What an offer consists of
summary: Three pages, one worked example, five business days. What belongs in a quote and what must not.
kind: guide
stage: [evaluation, decision]
owner: new-sales
with: [product-marketing]
assets: [quote-template, price-list-2026, contract-terms, deal-banner]
review_every: 30 days
verified: 2026-11-17
verified_by: Piotr Madej
order: 7
---

## Before you write one

At least four fields of the [qualification card](asset:meddicc-card) are filled, the customer has seen the demo, and you know who will read page
two. A quote to an unknown reader is a leaflet.

## The three pages

1. **What we understood**, in the customer’s words. They correct it before they see a price.
2. **What it costs**, in the first *and* the second year, from the [price list](asset:price-list-2026).
3. **What we promise**: the three promises, word for word, and the training on site. Strike one out if it cannot hold there; add none without
   Delivery’s written yes.

Use the [template](asset:quote-template). The CRM fills in its numbers; type none of them.

## A worked example

A cold-food warehouse, one site, 38 sensors, two gateways, 12 months. The training of two hours is included from 15 sensors on.

| Line | Quantity | Each | First year | Second year |
| --- | ---: | ---: | ---: | ---: |
| Sensor Z1 | 38 | €89 | €3,382 | – |
| Gateway | 2 | €240 | €480 | – |
| Installation | 1 site | €950 | €950 | – |
| Subscription, 12 months | 38 | €6.50 a month | €2,964 | €2,964 |
| Calibration | 38 | €24 | €912 | €912 |
| **Total, net** | | | **€8,688** | **€3,876** |

It lies just above the limit of many finance directors. Do not shave it below; say that it will need their signature and offer the
[e-mail](emails-after-meetings.md#for-the-finance-director).

## Deadlines

| Step | Within |
| --- | --- |
| first page to the customer for correction | 2 business days after the demo |
| complete quote | 5 business days after the demo |
| date from Delivery above 60 sensors or on several sites | 2 business days |
| call about the quote | on the day after sending |

## What marketing does while a quote is open

Campaigns shows the [banner for open quotes](asset:deal-banner) and mails nothing else. Product marketing answers questions about prices of rivals
within one business day.

> [!WARNING]
> The price list ends on 31 December 2026. A quote sent in December names both dates: its own validity and the end of the list.

## The contract

Send the [terms in plain words](asset:contract-terms) with the quote, not after it. Two of the nine points can be discussed; saying which saves a
week.

"""#),
        (#"example/all/content/fmot/offer.pl.md"#, #"""
---
tytuł: "Oferta: z czego się składa"
streszczenie: Trzy strony, jeden przykład z liczbami, pięć dni roboczych. Co musi być w ofercie, a czego być nie może.
wersja_źródła: "3a695f07"
---

## Zanim ją napiszesz

W [karcie kwalifikacji](asset:meddicc-card) są co najmniej cztery wypełnione pola, klient widział demo, a ty wiesz, kto będzie czytał stronę
drugą. Oferta dla nieznanego czytelnika to ulotka.

## Trzy strony

1. **Co zrozumieliśmy** – słowami klienta. Poprawia je, zanim zobaczy cenę.
2. **Ile to kosztuje** – w pierwszym *i* w drugim roku, według [cennika](asset:price-list-2026).
3. **Co obiecujemy** – trzy obietnice, słowo w słowo, i szkolenie na miejscu. Skreśl tę, której tam nie da się dotrzymać; żadnej nie dopisuj
   bez pisemnego „tak” od Wdrożeń.

Korzystaj z [szablonu](asset:quote-template). Liczby wstawia CRM, żadnej nie wpisuj ręcznie.

## Przykład z liczbami

Magazyn żywności chłodzonej, jeden obiekt, 38 czujników, dwie bramki, 12 miesięcy. Od 15 czujników dwugodzinne szkolenie jest w cenie.

| Pozycja | Liczba | Cena | Pierwszy rok | Drugi rok |
| --- | ---: | ---: | ---: | ---: |
| Czujnik Z1 | 38 | 89 € | 3382 € | – |
| Bramka | 2 | 240 € | 480 € | – |
| Montaż | 1 obiekt | 950 € | 950 € | – |
| Abonament, 12 miesięcy | 38 | 6,50 € miesięcznie | 2964 € | 2964 € |
| Kalibracja | 38 | 24 € | 912 € | 912 € |
| **Razem, netto** | | | **8688 €** | **3876 €** |

To tuż powyżej progu, od którego w wielu firmach podpisuje dyrektor finansowy. Nie ścinaj oferty pod próg; uprzedź, że ten podpis będzie
potrzebny, i zaproponuj [e-mail](emails-after-meetings.pl.md#dla-dyrektora-finansowego).

## Terminy

| Krok | Termin |
| --- | --- |
| pierwsza strona do klienta, do poprawki | 2 dni robocze po demo |
| kompletna oferta | 5 dni roboczych po demo |
| data od Wdrożeń, gdy czujników jest ponad 60 albo obiektów kilka | 2 dni robocze |
| telefon w sprawie oferty | dzień po wysłaniu |

## Co robi marketing, gdy oferta jest otwarta

Kampanie pokazują [baner dla firm z otwartą ofertą](asset:deal-banner) i nie wysyłają nic poza tym. Na pytania o ceny konkurentów Marketing
produktu odpowiada w ciągu jednego dnia roboczego.

> [!OSTRZEŻENIE]
> Cennik kończy się 31 grudnia 2026. Oferta wysłana w grudniu podaje obie daty: do kiedy jest ważna ona sama i do kiedy cennik.

## Umowa

[Warunki umowy prostym językiem](asset:contract-terms) wyślij razem z ofertą, nie po niej. Z dziewięciu punktów dwa można negocjować.
Powiedz od razu które – to oszczędza tydzień.

"""#),
        (#"example/all/content/glossary/_defaults.yml"#, #"""
kind: term
stage: always
owner: revops
with: [content-marketing, new-sales]
verified_by: Adam Rutka

"""#),
        (#"example/all/content/glossary/business-hours.md"#, #"""
---
title: business hours
summary: "Monday to Friday, 8:00 to 17:00 Warsaw time, without Polish public holidays."
kind: term
forms: [business hour]
avoid: [working time]
verified: 2026-10-05
---

Monday to Friday, 8:00 to 17:00 Warsaw time, without Polish public holidays.

A lead that arrives on Friday at 16:30 with four business hours to accept is due on Monday at 11:30.

"""#),
        (#"example/all/content/glossary/business-hours.pl.md"#, #"""
---
tytuł: godziny robocze
streszczenie: "Od poniedziałku do piątku, 8:00–17:00 czasu warszawskiego, bez polskich świąt."
formy: [godzina robocza, godziny roboczej, godzinę roboczą, godziną roboczą, godzinie roboczej, godzin roboczych, godzinom roboczym, godzinami roboczymi, godzinach roboczych]
unikać: [godziny biurowe, godzin biurowych, czas pracy]
wersja_źródła: "75c01777"
---

Od poniedziałku do piątku, od 8:00 do 17:00 czasu warszawskiego, bez polskich świąt.

Jeśli lead przyszedł w piątek o 16:30, a na przyjęcie są cztery godziny robocze, termin mija w poniedziałek o 11:30.

"""#),
        (#"example/all/content/glossary/buying-group.md"#, #"""
---
title: buying group
summary: "All people at the customer who must say yes or could say no: four to seven in our deals."
kind: term
forms: [buying groups]
avoid: [decision makers]
verified: 2026-10-08
---

All people at the customer who must say yes or could say no: four to seven in our deals.

We usually meet three. The rest hear about us from the e-mail that our contact forwards.

"""#),
        (#"example/all/content/glossary/buying-group.pl.md"#, #"""
---
tytuł: komitet zakupowy
streszczenie: "Wszyscy po stronie klienta, którzy muszą powiedzieć „tak” albo mogą powiedzieć „nie”: u nas od czterech do siedmiu osób."
formy: [komitetu zakupowego, komitetowi zakupowemu, komitetem zakupowym, komitecie zakupowym, komitety zakupowe, komitetów zakupowych, komitetom zakupowym, komitetami zakupowymi, komitetach zakupowych]
unikać: [decydent, decydenci, decydentów, decydentami]
wersja_źródła: "e8b83347"
---

Wszyscy po stronie klienta, którzy muszą powiedzieć „tak” albo mogą powiedzieć „nie”: w naszych transakcjach od czterech do siedmiu osób.

Zwykle poznajemy trzy. Reszta zna nas z e-maila, który przesłał dalej nasz kontakt.

"""#),
        (#"example/all/content/glossary/champion.md"#, #"""
---
title: champion
summary: The person at the customer who argues for us when we are not in the room.
kind: term
forms: [champions]
avoid: [insider]
verified: 2026-10-22
---

The person at the customer who argues for us when we are not in the room.

Whoever likes us but does not speak to the finance director is a friend, not a champion. We test it with one request: “Will you send me the minutes?”

"""#),
        (#"example/all/content/glossary/champion.pl.md"#, #"""
---
tytuł: sojusznik
streszczenie: Osoba po stronie klienta, która broni naszej sprawy, gdy nas nie ma w pokoju.
formy: [sojusznika, sojusznikowi, sojusznikiem, sojuszniku, sojusznicy, sojuszników, sojusznikom, sojusznikami, sojusznikach]
synonimy: [champion, championa, championem]
unikać: [nasz człowiek, naszego człowieka, wtyczka u klienta]
wersja_źródła: "411f5141"
---

Osoba po stronie klienta, która broni naszej sprawy, gdy nas nie ma w pokoju.

Kto nas lubi, ale nie rozmawia z dyrektorem finansowym, jest znajomym, nie sojusznikiem. Sprawdzamy to jedną prośbą: „Prześle mi Pani
notatkę z tego spotkania?”

"""#),
        (#"example/all/content/glossary/excursion.md"#, #"""
---
title: excursion
summary: The time in which a reading is outside its limits, from the first reading to the first one back inside.
kind: term
forms: [excursions]
synonyms: [temperature excursion]
avoid: [temperature incident]
verified: 2026-09-28
---

The time in which a reading is outside its limits, from the first reading to the first one back inside.

An alarm belongs to an excursion; not every excursion sets off an alarm. The report lists all of them.

"""#),
        (#"example/all/content/glossary/excursion.pl.md"#, #"""
---
tytuł: przekroczenie
streszczenie: Czas, w którym odczyt jest poza limitem – od pierwszego takiego odczytu do pierwszego, który wrócił.
formy: [przekroczenia, przekroczeniu, przekroczeniem, przekroczeń, przekroczeniom, przekroczeniami, przekroczeniach]
synonimy: [przekroczenie temperatury, przekroczenia temperatury, przekroczeń temperatury]
unikać: [incydent temperaturowy, incydentu temperaturowego, incydenty temperaturowe, incydentów temperaturowych]
wersja_źródła: "e6ef286f"
---

Czas, w którym odczyt jest poza limitem – od pierwszego takiego odczytu do pierwszego, który wrócił.

Każdy alarm należy do jakiegoś przekroczenia, ale nie każde przekroczenie wywołuje alarm. W raporcie są wszystkie.

"""#),
        (#"example/all/content/glossary/friction.md"#, #"""
---
title: friction
summary: A disagreement between departments that comes back, written down with both views.
kind: term
forms: [frictions]
synonyms: [source of friction, sources of friction]
avoid: [bad blood]
verified: 2026-10-12
---

A disagreement between departments that comes back, written down with both views.

Written down it can be settled; unwritten it becomes gossip. See [sources of friction](../together/sources-of-friction.md).

"""#),
        (#"example/all/content/glossary/friction.pl.md"#, #"""
---
tytuł: źródło tarć
streszczenie: Spór między działami, który wraca – spisany tak, jak widzą go obie strony.
formy: [źródła tarć, źródłu tarć, źródłem tarć, źródle tarć, źródeł tarć, źródłom tarć, źródłami tarć, źródłach tarć]
synonimy: [tarcie, tarcia, tarciu, tarciem, tarć, tarciom, tarciami, tarciach]
unikać: [zła krew, złej krwi, złą krew]
wersja_źródła: "fb15a0c2"
---

Spór między działami, który wraca – spisany tak, jak widzą go obie strony.

Spisany da się załatwić, niespisany zmienia się w plotkę. Zobacz [źródła tarć](../together/sources-of-friction.pl.md).

"""#),
        (#"example/all/content/glossary/handoff.md"#, #"""
---
title: hand-off
summary: The moment in which one team stops and another begins to answer for a customer, with duties on both.
kind: term
forms: [hand-offs]
synonyms: [handover, handovers]
avoid: [throw over the wall]
verified: 2026-10-05
---

The moment in which one team stops and another begins to answer for a customer, with duties on both.

We have four, each with numbers and two signatures: [lead](../zmot/lead-handoff.md), [lost deal](../fmot/lost-deals.md),
[order](../smot/handoff-to-delivery.md), [finished installation](../smot/quarterly-review.md).

"""#),
        (#"example/all/content/glossary/handoff.pl.md"#, #"""
---
tytuł: przekazanie
streszczenie: Chwila, w której jeden zespół przestaje odpowiadać za klienta, a drugi zaczyna – i oba mają swoje obowiązki.
formy: [przekazania, przekazaniu, przekazaniem, przekazań, przekazaniom, przekazaniami, przekazaniach]
unikać: [spychologia, spychologii, spychologię]
wersja_źródła: "4fdc55b6"
---

Chwila, w której jeden zespół przestaje odpowiadać za klienta, a drugi zaczyna – i oba mają swoje obowiązki.

Mamy cztery, każde z liczbami i dwoma podpisami: [lead](../zmot/lead-handoff.pl.md), [przegrana](../fmot/lost-deals.pl.md),
[zamówienie](../smot/handoff-to-delivery.pl.md), [skończone wdrożenie](../smot/quarterly-review.pl.md).

"""#),
        (#"example/all/content/glossary/icp.md"#, #"""
---
title: ICP
summary: The kind of company for which our product works and pays, described by criteria and exclusions.
kind: term
forms: [ICPs]
synonyms: [ideal customer profile, ideal customer profiles]
avoid: [dream customer]
verified: 2026-10-08
---

The kind of company for which our product works and pays, described by criteria and exclusions.

It describes companies; a [[persona]] describes people in them. Points and exclusions: [the ideal customer](../customer/ideal-customer.md).

"""#),
        (#"example/all/content/glossary/icp.pl.md"#, #"""
---
tytuł: ICP
streszczenie: Rodzaj firmy, u której nasz produkt działa i się opłaca – opisany kryteriami i wykluczeniami.
formy: [ICP-u, ICP-em]
synonimy: [profil idealnego klienta, profilu idealnego klienta, profilowi idealnego klienta, profilem idealnego klienta, profile idealnego klienta, profili idealnego klienta]
unikać: [wymarzony klient, wymarzonego klienta, klient marzeń, klienta marzeń]
wersja_źródła: "e84ab811"
---

Rodzaj firmy, u której nasz produkt działa i się opłaca – opisany kryteriami i wykluczeniami.

ICP opisuje firmy, [[persona]] opisuje ludzi w tych firmach. Punkty i wykluczenia:
[profil idealnego klienta](../customer/ideal-customer.pl.md).

"""#),
        (#"example/all/content/glossary/lead.md"#, #"""
---
title: lead
summary: "A person in a company who left us a way to answer: a form, a call, a card, a reply."
kind: term
forms: [leads]
avoid: [hot prospect, hot prospects]
verified: 2026-10-05
---

A person in a company who left us a way to answer: a form, a call, a card, a reply.

A visitor to the website is not a lead, and neither is a company name on a list. A lead becomes an [[MQL]] only by the threshold, never by enthusiasm.

"""#),
        (#"example/all/content/glossary/lead.pl.md"#, #"""
---
tytuł: lead
streszczenie: "Osoba z firmy, która zostawiła nam do siebie kontakt: przez formularz, telefon, wizytówkę, odpowiedź na e-mail."
formy: [leada, leadowi, leadem, leadzie, leady, leadów, leadom, leadami, leadach]
unikać: [gorący kontakt, gorącego kontaktu, gorące kontakty, gorących kontaktów]
wersja_źródła: "522ea117"
---

Osoba z firmy, która zostawiła nam do siebie kontakt: przez formularz, telefon, wizytówkę, odpowiedź na e-mail.

Gość na stronie nie jest leadem, nazwa firmy na liście też nie. [[MQL]] robi z leada dopiero próg punktowy, nigdy sam entuzjazm.

"""#),
        (#"example/all/content/glossary/moment-of-truth.md"#, #"""
---
title: moment of truth
summary: A contact in which the customer forms an opinion of us, with or without us present.
kind: term
forms: [moments of truth]
avoid: [magic moment]
verified: 2026-10-06
---

A contact in which the customer forms an opinion of us, with or without us present.

The expression became known through Jan Carlzon’s book about an airline (1987). We use five: stimulus, zero, first, second,
ultimate. On each page the customer’s question comes first and the acronym is only a label.

"""#),
        (#"example/all/content/glossary/moment-of-truth.pl.md"#, #"""
---
tytuł: moment prawdy
streszczenie: Zetknięcie, w którym klient wyrabia sobie zdanie o nas – przy nas albo bez nas.
formy: [momentu prawdy, momentowi prawdy, momentem prawdy, momencie prawdy, momenty prawdy, momentów prawdy, momentom prawdy, momentami prawdy, momentach prawdy]
unikać: [magiczny moment, magicznego momentu, magiczne momenty]
wersja_źródła: "da91d305"
---

Zetknięcie, w którym klient wyrabia sobie zdanie o nas – przy nas albo bez nas.

Określenie spopularyzowała książka Jana Carlzona o linii lotniczej (1987). My używamy pięciu: bodziec, zerowy, pierwszy, drugi i ostateczny.
Na każdej stronie najpierw jest pytanie klienta; skrót to tylko etykieta.

"""#),
        (#"example/all/content/glossary/mql.md"#, #"""
---
title: MQL
summary: A lead with at least 60 points on the score sheet and one sign of intent in the last 14 days.
kind: term
forms: [MQLs]
synonyms: [marketing-qualified lead, marketing-qualified leads]
avoid: [qualified inquiry]
verified: 2026-10-05
---

A lead with at least 60 points on the score sheet and one sign of intent in the last 14 days.

Signs of intent, one is enough: a demo or heat-check request; a reply to a mailing; thirty minutes of the webinar; the price page
twice in a week together with any form. A demo request or an introduction by a customer passes at any
score. Both heads change this definition together, and never inside a quarter.

"""#),
        (#"example/all/content/glossary/mql.pl.md"#, #"""
---
tytuł: MQL
streszczenie: Lead, który ma co najmniej 60 punktów w arkuszu i jedną oznakę zamiaru z ostatnich 14 dni.
formy: [MQL-a, MQL-owi, MQL-em, MQL-u, MQL-e, MQL-ów, MQL-om, MQL-ami, MQL-ach]
synonimy: [lead zakwalifikowany przez marketing, leada zakwalifikowanego przez marketing, leady zakwalifikowane przez marketing, leadów zakwalifikowanych przez marketing]
unikać: [zapytanie kwalifikowane, zapytania kwalifikowanego, zapytania kwalifikowane, zapytań kwalifikowanych]
wersja_źródła: "07de2e37"
---

Lead, który ma co najmniej 60 punktów w arkuszu i jedną oznakę zamiaru z ostatnich 14 dni.

Wystarczy jedna z tych oznak: prośba o demo albo o próbę upału; odpowiedź na mailing; pół godziny na webinarze; strona z cenami otwarta dwa
razy w tygodniu i do tego dowolny formularz. Prośba o demo i polecenie od klienta przechodzą bez względu na punkty. Definicję zmieniają
wspólnie szefowie obu działów, nigdy w środku kwartału.

"""#),
        (#"example/all/content/glossary/nurture.md"#, #"""
---
title: nurture
summary: Staying useful to somebody who is not buying now, with their consent, until they say so or say stop.
kind: term
forms: [nurtures, nurtured, nurturing]
avoid: [drip]
verified: 2026-10-05
---

Staying useful to somebody who is not buying now, with their consent, until they say so or say stop.

It has an end: nine months and three e-mails after a lost deal. Nobody is nurtured for ever.

"""#),
        (#"example/all/content/glossary/nurture.pl.md"#, #"""
---
tytuł: pielęgnacja
streszczenie: Bycie użytecznym dla kogoś, kto teraz nie kupuje – za jego zgodą, póki nie powie „już” albo „dość”.
formy: [pielęgnacji, pielęgnację, pielęgnacją]
synonimy: [pielęgnowanie leadów, pielęgnowania leadów, lead nurturing]
unikać: [kampania drip, kampanii drip, podgrzewanie leadów, podgrzewania leadów]
wersja_źródła: "0a6eb05b"
---

Bycie użytecznym dla kogoś, kto teraz nie kupuje – za jego zgodą, póki nie powie „już” albo „dość”.

Pielęgnacja ma koniec: po przegranej to dziewięć miesięcy i trzy e-maile. Nikogo nie pielęgnujemy bez końca.

"""#),
        (#"example/all/content/glossary/opportunity.md"#, #"""
---
title: opportunity
summary: An SQL with a value, a stage and a date on which the customer says they decide.
kind: term
forms: [opportunities]
avoid: [hot deal]
verified: 2026-10-05
---

An SQL with a value, a stage and a date on which the customer says they decide.

The date is the customer’s. A date the seller invented is called a wish and stays out of the forecast.

"""#),
        (#"example/all/content/glossary/opportunity.pl.md"#, #"""
---
tytuł: szansa sprzedaży
streszczenie: SQL, który ma wartość, etap i datę, kiedy klient – według własnych słów – podejmie decyzję.
formy: [szansy sprzedaży, szansie sprzedaży, szansę sprzedaży, szansą sprzedaży, szanse sprzedaży, szans sprzedaży, szansom sprzedaży, szansami sprzedaży, szansach sprzedaży]
unikać: [pewniak, pewniaka, pewniakiem, pewniaki, pewniaków]
wersja_źródła: "13e95f1a"
---

SQL, który ma wartość, etap i datę, kiedy klient – według własnych słów – podejmie decyzję.

Data należy do klienta. Data wymyślona przez handlowca nazywa się życzeniem i do prognozy nie wchodzi.

"""#),
        (#"example/all/content/glossary/persona.md"#, #"""
---
title: persona
summary: A person in the buying group, described from at least five interviews.
kind: term
forms: [personas]
avoid: [avatar]
verified: 2026-10-08
---

A person in the buying group, described from at least five interviews.

We keep three. A fourth needs five interviews with customers, two of them lost, not a workshop.

"""#),
        (#"example/all/content/glossary/persona.pl.md"#, #"""
---
tytuł: persona
streszczenie: Osoba z komitetu zakupowego, opisana na podstawie co najmniej pięciu wywiadów.
formy: [persony, personie, personę, personą, person, personom, personami, personach]
unikać: [awatar klienta, awatara klienta, awatary klientów]
wersja_źródła: "f25e24f4"
---

Osoba z komitetu zakupowego, opisana na podstawie co najmniej pięciu wywiadów.

Mamy trzy. Na czwartą trzeba pięciu wywiadów z klientami, w tym z dwoma przegranymi; warsztat nie wystarczy.

"""#),
        (#"example/all/content/glossary/promise.md"#, #"""
---
title: promise
summary: A sentence about the future that a customer can hold against us.
kind: term
forms: [promises]
avoid: [pledge]
verified: 2026-10-20
---

A sentence about the future that a customer can hold against us.

It has an exact wording, at least one [[proof]], and a page that keeps it. We have three; see the [promise register](../stimulus/promise-register.md).

"""#),
        (#"example/all/content/glossary/promise.pl.md"#, #"""
---
tytuł: obietnica
streszczenie: Zdanie o przyszłości, z którego klient może nas rozliczyć.
formy: [obietnicy, obietnicę, obietnicą, obietnice, obietnic, obietnicom, obietnicami, obietnicach]
unikać: [przyrzeczenie, przyrzeczenia, przyrzeczeń]
wersja_źródła: "9a9a1cca"
---

Zdanie o przyszłości, z którego klient może nas rozliczyć.

Ma dokładne brzmienie, przynajmniej jeden [[dowód]] i stronę, która jej dotrzymuje. Mamy trzy – są w
[rejestrze obietnic](../stimulus/promise-register.pl.md).

"""#),
        (#"example/all/content/glossary/proof.md"#, #"""
---
title: proof
summary: Something a customer can check without us that shows a promise was kept before.
kind: term
forms: [proofs]
avoid: [evidence pack]
verified: 2026-10-20
---

Something a customer can check without us that shows a promise was kept before.

A case study with a date, a signed test record, a public review. Our own opinion of ourselves is not one.

"""#),
        (#"example/all/content/glossary/proof.pl.md"#, #"""
---
tytuł: dowód
streszczenie: Coś, co klient może sprawdzić bez nas i co pokazuje, że obietnicy już kiedyś dotrzymano.
formy: [dowodu, dowodowi, dowodem, dowodzie, dowody, dowodów, dowodom, dowodami, dowodach]
unikać: [podkładka, podkładki, podkładkę, podkładek]
wersja_źródła: "f526749e"
---

Coś, co klient może sprawdzić bez nas i co pokazuje, że obietnicy już kiedyś dotrzymano.

Studium przypadku z datą, podpisany protokół testów, publiczna opinia. Nasze własne zdanie o sobie dowodem nie jest.

"""#),
        (#"example/all/content/glossary/recycled-lead.md"#, #"""
---
title: recycled lead
summary: A lead or lost deal that Sales sent back to Campaigns with a code and a date.
kind: term
forms: [recycled leads]
avoid: [dead lead, dead leads]
verified: 2026-10-05
---

A lead or lost deal that Sales sent back to Campaigns with a code and a date.

It keeps its history. When it returns as an MQL, the same seller gets it, unless the customer asks for another.

"""#),
        (#"example/all/content/glossary/recycled-lead.pl.md"#, #"""
---
tytuł: zwrócony lead
streszczenie: Lead albo przegrana, które Sprzedaż odesłała do Kampanii z kodem powodu i datą.
formy: [zwróconego leada, zwróconemu leadowi, zwróconym leadem, zwróconym leadzie, zwrócone leady, zwróconych leadów, zwróconym leadom, zwróconymi leadami, zwróconych leadach]
synonimy: [lead zwrócony, leada zwróconego, leady zwrócone, leadów zwróconych]
unikać: [martwy lead, martwego leada, martwe leady, martwych leadów]
wersja_źródła: "d39b60e0"
---

Lead albo przegrana, które Sprzedaż odesłała do Kampanii z kodem powodu i datą.

Zachowuje całą historię. Kiedy wraca jako MQL, dostaje go ten sam handlowiec, chyba że klient prosi o kogoś innego.

"""#),
        (#"example/all/content/glossary/retrospective.md"#, #"""
---
title: retrospective
summary: The quarterly hour in which both departments look at what happened to customers and decide at most three changes.
kind: term
forms: [retrospectives]
synonyms: [retro, retros]
avoid: [post-mortem]
verified: 2026-10-12
---

The quarterly hour in which both departments look at what happened to customers and decide at most three changes.

It never asks who. Whoever brings a name pays the next coffee.

"""#),
        (#"example/all/content/glossary/retrospective.pl.md"#, #"""
---
tytuł: retrospektywa
streszczenie: Godzina raz na kwartał, w której oba działy patrzą, co spotkało klientów, i postanawiają najwyżej trzy zmiany.
formy: [retrospektywy, retrospektywie, retrospektywę, retrospektywą, retrospektyw, retrospektywom, retrospektywami, retrospektywach]
synonimy: [retro]
unikać: [sekcja zwłok, sekcji zwłok, post mortem]
wersja_źródła: "5dd53412"
---

Godzina raz na kwartał, w której oba działy patrzą, co spotkało klientów, i postanawiają najwyżej trzy zmiany.

Nigdy nie pyta, kto zawinił. Kto wymieni nazwisko, stawia następną kawę.

"""#),
        (#"example/all/content/glossary/sal.md"#, #"""
---
title: SAL
summary: An MQL that Sales development checked against the criteria and took.
kind: term
forms: [SALs]
synonyms: [sales-accepted lead, sales-accepted leads]
avoid: [approved lead]
verified: 2026-10-05
---

An MQL that Sales development checked against the criteria and took.

Accepting takes one click and means: we will make six attempts. Refusing takes one code from the list of [reasons](asset:reject-reasons).

"""#),
        (#"example/all/content/glossary/sal.pl.md"#, #"""
---
tytuł: SAL
streszczenie: MQL, który zespół SDR sprawdził według kryteriów i przyjął.
formy: [SAL-a, SAL-owi, SAL-em, SAL-u, SAL-e, SAL-i, SAL-ów, SAL-om, SAL-ami, SAL-ach]
synonimy: [lead przyjęty przez sprzedaż, leada przyjętego przez sprzedaż, leady przyjęte przez sprzedaż, leadów przyjętych przez sprzedaż]
unikać: [zatwierdzony lead, zatwierdzonego leada, zatwierdzone leady, zatwierdzonych leadów]
wersja_źródła: "a422bbeb"
---

MQL, który zespół SDR sprawdził według kryteriów i przyjął.

Przyjęcie to jedno kliknięcie i znaczy: podejmiemy sześć prób kontaktu. Odrzucenie to jeden kod z listy [powodów](asset:reject-reasons).

"""#),
        (#"example/all/content/glossary/shared-asset.md"#, #"""
---
title: shared asset
summary: Something used with the customer by both marketing and sales.
kind: term
forms: [shared assets]
avoid: [collateral]
verified: 2026-10-06
---

Something used with the customer by both marketing and sales.

The playbook computes it from owner and users; nobody may tick a box. Of our assets about three in five are shared.

"""#),
        (#"example/all/content/glossary/shared-asset.pl.md"#, #"""
---
tytuł: wspólny zasób
streszczenie: Coś, z czego w kontakcie z klientem korzysta i marketing, i sprzedaż.
formy: [wspólnego zasobu, wspólnemu zasobowi, wspólnym zasobem, wspólnym zasobie, wspólne zasoby, wspólnych zasobów, wspólnym zasobom, wspólnymi zasobami, wspólnych zasobach]
unikać: [materiały sprzedażowe, materiałów sprzedażowych, materiałami sprzedażowymi]
wersja_źródła: "30c78033"
---

Coś, z czego w kontakcie z klientem korzysta i marketing, i sprzedaż.

Playbook wylicza to sam z właściciela i użytkowników; nikt nie odhacza tego ręcznie. Wspólne są mniej więcej trzy z pięciu naszych zasobów.

"""#),
        (#"example/all/content/glossary/sla.md"#, #"""
---
title: SLA
summary: "The written agreement between marketing and sales: times, numbers, what happens when they are missed."
kind: term
forms: [SLAs]
synonyms: [service-level agreement, service-level agreements]
avoid: ["gentlemen’s agreement"]
verified: 2026-10-05
---

The written agreement between marketing and sales: times, numbers, what happens when they are missed.

One page, two signatures, a new look every 90 days: [the agreement](../together/sla.md). Times are business hours.

"""#),
        (#"example/all/content/glossary/sla.pl.md"#, #"""
---
tytuł: SLA
streszczenie: "Spisana umowa marketingu ze sprzedażą: terminy, liczby i to, co się dzieje, gdy się ich nie dotrzyma."
synonimy: [umowa SLA, umowy SLA, umowie SLA, umowę SLA, umową SLA, umów SLA, umowom SLA, umowami SLA, umowach SLA]
unikać: [umowa dżentelmeńska, umowy dżentelmeńskiej, umowę dżentelmeńską]
wersja_źródła: "ef992160"
---

Spisana umowa marketingu ze sprzedażą: terminy, liczby i to, co się dzieje, gdy się ich nie dotrzyma.

Jedna strona, dwa podpisy, przegląd co 90 dni: [umowa](../together/sla.pl.md). Terminy liczymy w godzinach roboczych.

"""#),
        (#"example/all/content/glossary/sql.md"#, #"""
---
title: SQL
summary: A SAL whose discovery call found a need, a person who owns it and a date.
kind: term
forms: [SQLs]
synonyms: [sales-qualified lead, sales-qualified leads]
avoid: [good lead, good leads]
verified: 2026-10-05
---

A SAL whose discovery call found a need, a person who owns it and a date.

All three, in the customer’s own sentences, in the CRM. Two of three is still a SAL.

"""#),
        (#"example/all/content/glossary/sql.pl.md"#, #"""
---
tytuł: SQL
streszczenie: SAL, u którego rozmowa diagnostyczna wykazała potrzebę, jej właściciela i datę.
formy: [SQL-a, SQL-owi, SQL-em, SQL-u, SQL-e, SQL-i, SQL-ów, SQL-om, SQL-ami, SQL-ach]
synonimy: [lead zakwalifikowany przez sprzedaż, leada zakwalifikowanego przez sprzedaż, leady zakwalifikowane przez sprzedaż, leadów zakwalifikowanych przez sprzedaż]
unikać: [dobry lead, dobrego leada, dobre leady, dobrych leadów]
wersja_źródła: "c40b6854"
---

SAL, u którego rozmowa diagnostyczna wykazała potrzebę, jej właściciela i datę.

Wszystkie trzy, słowami klienta, w CRM-ie. Dwa z trzech to nadal SAL.

"""#),
        (#"example/all/content/index.md"#, #"""
---
title: How to read this playbook
summary: One playbook for two departments, arranged by the customer’s path. What is where, and the three rules that keep it true.
kind: overview
stage: always
owner: revops
with: [content-marketing, new-sales]
verified: 2026-11-03
verified_by: Adam Rutka
order: 1
---

This is the only place where marketing and sales at Zimorodek Monitoring write down how we work with customers. It follows the
customer’s path, not our organisation chart. If you have three minutes, read
[before we argue](start/look-at-the-customer-first.md); if it is your first week, take the [reading path](start/first-30-days.md).

## You are looking for …

| … | Go to |
| --- | --- |
| something to send or show, now | the section of the moment your customer is in; it lists what both sides use there |
| words for a call | [first telephone call](fmot/first-call.md), [objections](fmot/objections.md), [discovery](fmot/discovery-call.md) |
| an e-mail that is ready to send | [after a meeting, for finance, into silence](fmot/emails-after-meetings.md); others stand on the page of their play |
| a price, a discount, a quote | [what an offer consists of](fmot/offer.md), [discounts](fmot/discounts.md) |
| who must answer, and when | [the agreement](together/sla.md) |
| what we may promise | the [promise register](stimulus/promise-register.md) |
| somebody to complain to | [sources of friction](together/sources-of-friction.md), where it says how |

## Three rules

1. **Every page has one owner.** The owner’s counterpart stands beside the name. Both read a change before it is merged.
2. **Verified is not the same as edited.** A date on a page says that a named person read it and it was true on that day.
3. **If it is not here, it is not agreed.** If it is here and wrong, change it: a request with one corrected sentence is better than a
   meeting.

> [!NOTE]
> Zimorodek Monitoring, its people, customers and competitors are invented. Take the structure and the sentences, and replace the
> numbers with your own. Four pages are enough to begin: [the exercise](start/map-the-process.md),
> [the words](start/shared-glossary.md), [the agreement](together/sla.md), [the promises](stimulus/promise-register.md).

"""#),
        (#"example/all/content/index.pl.md"#, #"""
---
tytuł: Jak czytać ten playbook
streszczenie: Jeden playbook dla dwóch działów, ułożony według ścieżki klienta. Co gdzie leży i trzy zasady, dzięki którym wciąż mówi prawdę.
wersja_źródła: "fbf0f854"
---

To jedyne miejsce, w którym marketing i sprzedaż w Zimorodek Monitoring zapisują, jak pracujemy z klientami. Porządek wyznacza ścieżka
klienta, nie schemat organizacyjny. Masz trzy minuty? Przeczytaj, dlaczego [najpierw patrzymy na
klienta](start/look-at-the-customer-first.pl.md). To twój pierwszy tydzień? Zacznij od [ścieżki nowej osoby](start/first-30-days.pl.md).

## Szukasz…

| … | Zajrzyj tutaj |
| --- | --- |
| czegoś do wysłania albo pokazania, na już | sekcja momentu, w którym jest klient; znajdziesz w niej to, z czego korzystają oba działy |
| słów na rozmowę | [pierwsza rozmowa telefoniczna](fmot/first-call.pl.md), [obiekcje](fmot/objections.pl.md), [rozmowa diagnostyczna](fmot/discovery-call.pl.md) |
| e-maila gotowego do wysłania | [po spotkaniu, dla finansów, gdy zapada cisza](fmot/emails-after-meetings.pl.md); pozostałe są na stronach swoich zagrywek |
| ceny, rabatu, wyceny | [z czego składa się oferta](fmot/offer.pl.md), [rabaty](fmot/discounts.pl.md) |
| kto i kiedy musi odpowiedzieć | [umowa marketing–sprzedaż](together/sla.pl.md) |
| co wolno nam obiecać | [rejestr obietnic](stimulus/promise-register.pl.md) |
| komu się poskarżyć | [źródła tarć](together/sources-of-friction.pl.md) – tam też jest, jak to zrobić |

## Trzy zasady

1. **Każda strona ma jednego właściciela.** Obok stoi nazwa zespołu z drugiego działu. Zmianę czytają oba zespoły, zanim trafi do playbooka.
2. **Zweryfikowane to nie to samo co edytowane.** Data na stronie znaczy, że konkretna osoba ją przeczytała i tego dnia wszystko się
   zgadzało.
3. **Czego tu nie ma, tego nie ustaliliśmy.** A jeśli jest i jest źle, popraw to: jedno poprawione zdanie w propozycji zmiany da więcej
   niż zebranie.

> [!UWAGA]
> Zimorodek Monitoring, jego ludzie, klienci i konkurenci są zmyśleni. Weź stąd układ i zdania, a liczby wstaw własne. Na początek
> wystarczą cztery strony: [ćwiczenie](start/map-the-process.pl.md), [słowa](start/shared-glossary.pl.md),
> [umowa](together/sla.pl.md), [obietnice](stimulus/promise-register.pl.md).

"""#),
        (#"example/all/content/moments/fmot.md"#, #"""
---
id: fmot
title: First moment of truth
summary: The first call, the demo, the quote. Sales holds the conversation; marketing supplies what is laid on the table.
kind: moment
stage: [contact, evaluation, decision]
owner: revops
with: [new-sales, product-marketing]
verified: 2026-10-13
verified_by: Adam Rutka
---

Consumer marketing has a shelf; we have a telephone call. In it the customer finds out whether the company behind the
advertisement knows how a loading dock works. Between four and seven people will have a say, and we usually meet three of them.

## What sales does here

Calls within the times of the [agreement](../together/sla.md), diagnoses before demonstrating, quotes only from the current price
list, and records every promise made on the [card of promises](asset:customer-promise-card).

## What marketing does here

Keeps deck, demo data, calculator and battle cards true – the cards are checked every 30 days. Listens to four recorded calls a
month, two of them lost ones, and changes the material rather than the seller.

## What we do not do

We do not discount to close a quarter ([discounts](../fmot/discounts.md)), and we do not talk about a rival the customer has not named.

"""#),
        (#"example/all/content/moments/fmot.pl.md"#, #"""
---
tytuł: Pierwszy moment prawdy
streszczenie: Pierwsza rozmowa, demo, wycena. Rozmowę prowadzi sprzedaż, a to, co kładziemy na stół, przygotowuje marketing.
wersja_źródła: "29da5033"
---

W handlu detalicznym jest półka, u nas jest telefon. W tej rozmowie klient sprawdza, czy firma z reklamy wie, jak działa rampa. Głos będzie
miało od czterech do siedmiu osób, a poznamy zwykle trzy.

## Co robi tu sprzedaż

Dzwoni w terminach z [umowy](../together/sla.pl.md), najpierw diagnozuje, potem pokazuje, wycenia wyłącznie z aktualnego cennika, a każdą
złożoną obietnicę wpisuje do [karty obietnic](asset:customer-promise-card).

## Co robi tu marketing

Pilnuje, żeby prezentacja, dane do demo, kalkulator i karty konkurentów mówiły prawdę; karty sprawdza co 30 dni. Co miesiąc słucha czterech
nagranych rozmów, w tym dwóch przegranych, i poprawia to, co przygotował, a nie handlowca.

## Czego nie robimy

Nie dajemy rabatów po to, żeby domknąć kwartał ([rabaty](../fmot/discounts.pl.md)), i nie mówimy o konkurencie, którego klient sam nie wymienił.

"""#),
        (#"example/all/content/moments/smot.md"#, #"""
---
id: smot
title: Second moment of truth
summary: Sensors on the wall, alarms at night. Delivery and customer care keep what marketing and sales said.
kind: moment
stage: [onboarding, use]
owner: revops
with: [delivery, customer-care, product-marketing]
verified: 2026-10-13
verified_by: Adam Rutka
---

The customer now holds our words against a thermometer. Three promises are tested, usually in this order: installed
[within 14 days](../promises/installation-in-14-days.md), alarmed [within 60 seconds](../promises/alarm-in-60-seconds.md), and a
[report that the auditor accepts](../promises/audit-ready-report.md).

## What sales does here

Hands over in writing, stays for the kick-off call, and does not vanish: the account executive joins the first quarterly review.

## What delivery and customer care do here

Install by the [first 14 days](../smot/first-14-days.md), test every alarm in front of the customer, and run the
[quarterly review](../smot/quarterly-review.md).

## What marketing does here

Supplies the manual, the welcome text and the newsletter, and reads the complaints. A complaint heard three times in a
quarter is a wrong sentence somewhere in our advertising; Product marketing finds it.

"""#),
        (#"example/all/content/moments/smot.pl.md"#, #"""
---
tytuł: Drugi moment prawdy
streszczenie: Czujniki na ścianie, alarmy w nocy. Wdrożenia i opiekunowie klientów dotrzymują tego, co powiedzieli marketing i sprzedaż.
wersja_źródła: "9081b68a"
---

Teraz klient przykłada nasze słowa do termometru. Sprawdza trzy obietnice, zwykle w tej kolejności: wdrożenie
[w 14 dni](../promises/installation-in-14-days.pl.md), alarm [w 60 sekund](../promises/alarm-in-60-seconds.pl.md) i
[raport, który przyjmie audytor](../promises/audit-ready-report.pl.md).

## Co robi tu sprzedaż

Przekazuje klienta na piśmie, jest na spotkaniu startowym i nie znika: handlowiec przychodzi na pierwszy przegląd kwartalny.

## Co robią tu Wdrożenia i opiekunowie klientów

Montują według planu [pierwszych 14 dni](../smot/first-14-days.pl.md), każdy alarm sprawdzają przy kliencie i prowadzą
[przegląd kwartalny](../smot/quarterly-review.pl.md).

## Co robi tu marketing

Dostarcza instrukcję, e-mail powitalny i newsletter. I czyta reklamacje. Jeśli ta sama wraca trzy razy w kwartale, to gdzieś w naszej
reklamie jest złe zdanie; szuka go Marketing produktu.

"""#),
        (#"example/all/content/moments/stimulus.md"#, #"""
---
id: stimulus
title: Stimulus
summary: The night something went warm. What both sides do before the customer has typed a single search.
kind: moment
stage: problem
owner: revops
with: [campaigns, sdr]
verified: 2026-10-12
verified_by: Adam Rutka
---

Nobody wakes up wanting sensors. A compressor stops on a Saturday, an inspector asks for last August’s readings, or a lorry driver
signs for a pallet that is two degrees too warm. Our advertisement is one of the nudges, rarely the first. The job at this moment is
to be recognised as somebody who knows that Saturday, not to sell.

## What marketing does here

Names the loss in numbers the reader can check, answers the [four questions](../stimulus/four-questions.md) and promises only what
stands in the [promise register](../stimulus/promise-register.md). Tells sales development ten business days before a campaign starts.

## What sales does here

Answers the telephone as if the fridge were still broken, because sometimes it is. Reads the running advertisement before the first
call of the day. Writes down the words in which callers describe the loss; Campaigns collects them every Friday.

## The mistake we have made here

In the first quarter of 2026 we advertised installation in 7 days and installed in 11. The whole story is in the
[retrospective](../together/retro-2026-q1.md).

"""#),
        (#"example/all/content/moments/stimulus.pl.md"#, #"""
---
tytuł: Bodziec
streszczenie: Noc, w której coś się zagrzało. Co robią oba działy, zanim klient wpisze cokolwiek w wyszukiwarkę.
wersja_źródła: "ee9071de"
---

Nikt nie budzi się z myślą o czujnikach. W sobotę staje sprężarka, inspektor chce odczytów z zeszłego sierpnia albo kierowca podpisuje paletę
o dwa stopnie za ciepłą. Nasza reklama bywa jednym z takich szturchnięć, rzadko pierwszym. W tym momencie nie chodzi o sprzedaż.
Chodzi o to, żeby klient rozpoznał w nas kogoś, kto zna tamtą sobotę.

## Co robi tu marketing

Nazywa stratę w liczbach, które czytelnik może sprawdzić, odpowiada na [cztery pytania](../stimulus/four-questions.pl.md) i obiecuje tylko
to, co jest w [rejestrze obietnic](../stimulus/promise-register.pl.md). O kampanii uprzedza zespół SDR dziesięć dni roboczych przed startem.

## Co robi tu sprzedaż

Odbiera telefon tak, jakby chłodnia nadal stała, bo czasem stoi. Przed pierwszą rozmową dnia czyta reklamę, która właśnie leci. Zapisuje
słowa, którymi dzwoniący opisują stratę; Kampanie zbierają je w każdy piątek.

## Błąd, który tu popełniliśmy

W pierwszym kwartale 2026 reklamowaliśmy wdrożenie w 7 dni, a wdrażaliśmy w 11. Cała historia jest w
[retrospektywie](../together/retro-2026-q1.pl.md).

"""#),
        (#"example/all/content/moments/umot.md"#, #"""
---
id: umot
title: Ultimate moment of truth
summary: The customer tells others. We ask once, at the right moment, and never pay for praise.
kind: moment
stage: advocacy
owner: revops
with: [customer-care, content-marketing]
verified: 2026-10-14
verified_by: Adam Rutka
---

Quality directors know each other. One sentence over coffee at an industry conference outweighs a quarter of our advertising, in
either direction. Of the 61 deals we won between October 2025 and September 2026, 13 came by [referral](../umot/referrals.md).

## What customer care does here

Notices the moment – an audit passed, a batch saved – and asks for a review, a reference or an introduction. One request, never two.

## What marketing does here

Turns a yes into a finished story within four weeks, shows it to the customer before anybody else, and answers every public review
within two business days.

## The gap we left on purpose

There is no software for this moment. [Why, and who decides when](../umot/referrals.md#no-software-here-and-why).

"""#),
        (#"example/all/content/moments/umot.pl.md"#, #"""
---
tytuł: Ostateczny moment prawdy
streszczenie: Klient opowiada o nas innym. Prosimy raz, w dobrym momencie, i nigdy nie płacimy za pochwały.
wersja_źródła: "1c205a9d"
---

Dyrektorzy jakości się znają. Jedno zdanie przy kawie na branżowej konferencji waży więcej niż kwartał naszej reklamy – w jedną albo w drugą
stronę. Z 61 transakcji wygranych od października 2025 do września 2026 z [polecenia](../umot/referrals.pl.md) przyszło 13.

## Co robią tu opiekunowie klientów

Wyłapują właściwy moment: zdany audyt, uratowaną partię. Wtedy proszą o opinię, o referencje albo o kontakt. Jedna prośba, nigdy dwie.

## Co robi tu marketing

Z „tak” robi w cztery tygodnie gotową historię, pokazuje ją klientowi, zanim zobaczy ją ktokolwiek inny, a na każdą publiczną opinię
odpowiada w ciągu dwóch dni roboczych.

## Luka, którą zostawiliśmy celowo

W tym momencie nie ma żadnego programu. [Dlaczego i kto kiedy o tym zdecyduje](../umot/referrals.pl.md#dlaczego-nie-ma-tu-programu).

"""#),
        (#"example/all/content/moments/zmot.md"#, #"""
---
id: zmot
title: Zero moment of truth
summary: The customer decides whom to call while we are not in the room. Both sides stock that room beforehand.
kind: moment
stage: research
owner: revops
with: [content-marketing, new-sales]
verified: 2026-10-12
verified_by: Adam Rutka
---

Of the 61 deals we won between October 2025 and September 2026, 44 began with a customer who already knew our price bracket and had
read at least one case study (source: last question of the discovery call, CRM field *seen before*). They had made up half their mind
before anyone here said a word.

## What marketing does here

Keeps public what customers look for: the price bracket, a comparison that admits where others are better, case studies with dates,
and the review profile with every reply. [What ZMOT is](../zmot/what-zmot-is.md) explains the idea in ten minutes.

## What sales does here

Asks each new contact what they read and whom they asked, and records it. Reports in the same week any review, forum thread or
rival’s page that a customer quoted. Brings one customer a quarter who agrees to be [written about](../zmot/case-studies.md).

## Where it goes next

A lead that passes the threshold moves through the [lead hand-off](../zmot/lead-handoff.md). What our customers say at the end of
their path comes back here: the ultimate moment of one customer is the zero moment of the next.

"""#),
        (#"example/all/content/moments/zmot.pl.md"#, #"""
---
tytuł: Zerowy moment prawdy
streszczenie: Klient decyduje, do kogo zadzwonić, a nas nie ma w pokoju. Oba działy urządzają ten pokój zawczasu.
wersja_źródła: "ede22373"
---

Z 61 transakcji wygranych od października 2025 do września 2026 aż 44 zaczęły się od klienta, który znał już nasze widełki cenowe i miał za
sobą co najmniej jedno studium przypadku (źródło: ostatnie pytanie rozmowy diagnostycznej, w CRM-ie pole *widziane wcześniej*). Zdanie było w
połowie wyrobione, zanim ktokolwiek od nas się odezwał.

## Co robi tu marketing

Trzyma na widoku to, czego klienci szukają: widełki cenowe, porównanie, które przyznaje, w czym inni są lepsi, studia przypadków z datami i
profil z opiniami, gdzie każda ma odpowiedź. Samą ideę w dziesięć minut wyjaśnia strona [Co to jest ZMOT](../zmot/what-zmot-is.pl.md).

## Co robi tu sprzedaż

Pyta każdy nowy kontakt, co już czytał i kogo pytał, i zapisuje odpowiedź. Gdy klient powoła się na opinię, wątek z forum albo stronę
konkurenta, zgłasza to jeszcze w tym samym tygodniu. Raz na kwartał przyprowadza klienta, który zgodzi się, żebyśmy go
[opisali](../zmot/case-studies.pl.md).

## Co dalej

Lead, który przekroczy próg, idzie dalej przez [przekazanie leada](../zmot/lead-handoff.pl.md). A to, co klienci mówią na końcu swojej
ścieżki, wraca tutaj: ostateczny moment jednego klienta jest zerowym momentem następnego.

"""#),
        (#"example/all/content/playbook.yml"#, #"""
# The vocabulary of this playbook: who we are, the customer’s path, and what e-mails may leave open.
# The company is invented; so are its people, customers and competitors.
title: {en: Zimorodek Monitoring – the playbook, pl: Zimorodek Monitoring – playbook}
company: Zimorodek Monitoring sp. z o.o.
languages: [en, pl]

teams:
  - {id: content-marketing, title: {en: Content marketing, pl: Marketing treści}, side: marketing, lead: marta-wilk, contact: content@zimorodek.example}
  - {id: product-marketing, title: {en: Product marketing, pl: Marketing produktu}, side: marketing, lead: ewa-nowicka, contact: product-marketing@zimorodek.example}
  - {id: campaigns, title: {en: Campaigns, pl: Kampanie}, side: marketing, lead: kacper-zielinski, contact: campaigns@zimorodek.example}
  - {id: sdr, title: {en: Sales development, pl: Rozwój sprzedaży (SDR)}, side: sales, lead: aleksandra-bartosz, contact: sdr@zimorodek.example}
  - {id: new-sales, title: {en: New sales, pl: Sprzedaż nowa}, side: sales, lead: piotr-madej, contact: sales@zimorodek.example}
  - {id: customer-care, title: {en: Customer care, pl: Opiekunowie klientów}, side: sales, lead: michal-sowa, contact: care@zimorodek.example}
  - {id: delivery, title: {en: Delivery, pl: Wdrożenia}, side: other, lead: hanna-brzeska, contact: delivery@zimorodek.example}
  - {id: revops, title: {en: Revenue operations, pl: Operacje przychodowe (RevOps)}, side: joint, lead: adam-rutka, contact: revops@zimorodek.example}

people:
  - {id: marta-wilk, name: Marta Wilk, title: {en: Head of marketing, pl: Szefowa marketingu}, team: content-marketing}
  - {id: tomasz-lis, name: Tomasz Lis, title: {en: Editor, pl: Redaktor}, team: content-marketing}
  - {id: ewa-nowicka, name: Ewa Nowicka, title: {en: Product marketing manager, pl: Menedżerka marketingu produktu}, team: product-marketing}
  - {id: kacper-zielinski, name: Kacper Zieliński, title: {en: Campaign manager, pl: Menedżer kampanii}, team: campaigns}
  - {id: aleksandra-bartosz, name: Aleksandra Bartosz, title: {en: Head of Sales development, pl: Szefowa zespołu SDR}, team: sdr}
  - {id: piotr-madej, name: Piotr Madej, title: {en: Head of sales, pl: Szef sprzedaży}, team: new-sales}
  - {id: joanna-krol, name: Joanna Król, title: {en: Account executive, pl: Handlowczyni}, team: new-sales}
  - {id: michal-sowa, name: Michał Sowa, title: {en: Customer care lead, pl: Szef opiekunów klientów}, team: customer-care}
  - {id: hanna-brzeska, name: Hanna Brzeska, title: {en: Delivery lead, pl: Szefowa wdrożeń}, team: delivery}
  - {id: adam-rutka, name: Adam Rutka, title: {en: Revenue operations, pl: Operacje przychodowe}, team: revops}

moments:
  - id: stimulus
    title: {en: Stimulus, pl: Bodziec}
    question:
      en: Something went wrong here. Who can help?
      pl: Coś się u nas stało. Kto mi pomoże?
    definition:
      en: A fridge failed, an audit is announced, or an advertisement names a fear the customer already had.
      pl: Stanęła chłodnia, zapowiedziano audyt albo reklama nazwała obawę, którą klient już miał.
  - id: zmot
    title: {en: Zero moment of truth, pl: Zerowy moment prawdy}
    acronym: ZMOT
    question:
      en: Whom can I believe?
      pl: Komu tu wierzyć?
    definition:
      en: The customer searches, compares and asks colleagues before speaking to anyone here.
      pl: Klient szuka, porównuje i pyta znajomych z branży, zanim odezwie się do kogokolwiek z nas.
  - id: fmot
    title: {en: First moment of truth, pl: Pierwszy moment prawdy}
    acronym: FMOT
    question:
      en: Do they understand my warehouse?
      pl: Czy oni rozumieją mój magazyn?
    definition:
      en: The customer meets our people and our offer – the first call, the demo, the quote.
      pl: Klient spotyka naszych ludzi i naszą ofertę – w pierwszej rozmowie, na demo, w wycenie.
  - id: smot
    title: {en: Second moment of truth, pl: Drugi moment prawdy}
    acronym: SMOT
    question:
      en: Did I get what I was promised?
      pl: Czy jest tak, jak mi obiecano?
    definition:
      en: The sensors hang on the wall and every promise is now kept or broken.
      pl: Czujniki wiszą na ścianie, a każda obietnica jest już albo dotrzymana, albo złamana.
  - id: umot
    title: {en: Ultimate moment of truth, pl: Ostateczny moment prawdy}
    acronym: UMOT
    question:
      en: What will I tell others?
      pl: Co powiem innym?
    definition:
      en: The customer tells the story, and the next customer finds it.
      pl: Klient opowiada swoją historię, a następny klient na nią trafia.
    feeds: zmot

stages:
  - id: problem
    title: {en: Problem, pl: Problem}
    customer_says:
      en: I have a problem and I am looking for help
      pl: Mam problem i szukam pomocy
    moment: stimulus
    we_do:
      en: Say plainly what an unnoticed warm night costs, and be easy to reach.
      pl: Mówimy wprost, ile kosztuje ciepła noc, której nikt nie zauważył. Łatwo się do nas dodzwonić.
    entry:
      en: something went wrong, or an audit was announced
      pl: coś się zepsuło albo zapowiedziano audyt
    exit:
      en: they have a name for the problem and begin to compare ways out
      pl: klient umie nazwać problem i zaczyna porównywać rozwiązania
  - id: research
    title: {en: Research, pl: Poszukiwanie}
    customer_says:
      en: Whom can I believe?
      pl: Komu tu wierzyć?
    moment: zmot
    we_do:
      en: Leave proof where the customer looks for it, and answer criticism in public.
      pl: Zostawiamy dowody tam, gdzie klient ich szuka, a na krytykę odpowiadamy publicznie.
    entry:
      en: they look for ways out and for people who have tried them
      pl: klient szuka rozwiązań i ludzi, którzy je sprawdzili
    exit:
      en: they ask for a call, a sample or a price
      pl: klient prosi o rozmowę, próbkę albo cenę
  - id: contact
    title: {en: First contact, pl: Pierwszy kontakt}
    customer_says:
      en: Do they understand me?
      pl: Czy oni mnie rozumieją?
    moment: fmot
    we_do:
      en: Call back on time, ask before presenting, write down what was said.
      pl: Oddzwaniamy na czas, pytamy, zanim coś pokażemy, i zapisujemy, co padło.
    entry:
      en: they have left a number or answered the telephone
      pl: klient zostawia numer albo odbiera telefon
    exit:
      en: they agree to look at it together, with a date and the people who should be there
      pl: "klient zgadza się obejrzeć to razem: jest data i lista osób, które mają przy tym być"
    goes_back_to: [research]
  - id: evaluation
    title: {en: Evaluation, pl: Ocena}
    customer_says:
      en: Will it work for us?
      pl: Czy to się u nas sprawdzi?
    moment: fmot
    we_do:
      en: Show the alarm working in a warehouse like theirs, with their auditor’s questions.
      pl: Pokazujemy alarm przy pracy, w podobnym magazynie, i odpowiadamy na pytania audytora.
    entry:
      en: they let us show it, or borrow sensors
      pl: klient daje sobie coś pokazać albo wypożycza czujniki
    exit:
      en: the people who use it want it, and ask for an offer
      pl: użytkownicy są na tak i proszą o ofertę
    goes_back_to: [research, contact]
  - id: decision
    title: {en: Decision, pl: Decyzja}
    customer_says:
      en: How do I convince the others?
      pl: Jak mam przekonać resztę?
    moment: fmot
    we_do:
      en: Arm our contact for the meeting we are not invited to.
      pl: Dajemy naszemu rozmówcy argumenty na spotkanie, na które nas nie zaproszą.
    entry:
      en: there is an offer with a price and a date
      pl: jest oferta z ceną i terminem
    exit:
      en: they sign, or say what was missing
      pl: klient podpisuje albo mówi, czego zabrakło
    goes_back_to: [research, evaluation]
  - id: onboarding
    title: {en: Onboarding, pl: Wdrożenie}
    customer_says:
      en: Did I get what I was promised?
      pl: Czy jest tak, jak mi obiecano?
    moment: smot
    we_do:
      en: Install by the card of promises, and report every day until the first alarm test.
      pl: Montujemy według karty obietnic i aż do pierwszego testu alarmu codziennie piszemy, na czym stoimy.
    entry:
      en: the contract is signed and the card of promises is handed over
      pl: umowa jest podpisana, karta obietnic przekazana
    exit:
      en: the test alarm has reached the right telephone within 60 seconds, and the customer has signed for it
      pl: alarm testowy trafia na właściwy telefon w ciągu 60 sekund, a klient potwierdza to podpisem
  - id: use
    title: {en: Use and renewal, pl: Używanie i odnowienie}
    customer_says:
      en: Is it worth staying?
      pl: Czy warto zostać?
    moment: smot
    we_do:
      en: Show each quarter what the sensors caught, and offer renewal before anyone asks.
      pl: Co kwartał pokazujemy, co wyłapały czujniki, i proponujemy odnowienie, zanim ktoś o nie zapyta.
    entry:
      en: the sensors hang and the first month has passed
      pl: czujniki wiszą i minął pierwszy miesiąc
    exit:
      en: they renew, extend to another place, or give notice
      pl: klient odnawia umowę, dokłada kolejne miejsce albo ją wypowiada
    goes_back_to: [evaluation]
  - id: advocacy
    title: {en: Advocacy, pl: Polecanie}
    customer_says:
      en: I will tell others about it
      pl: Opowiem o tym innym
    moment: umot
    we_do:
      en: Ask for the story once, at the right time, and thank whether or not we get it.
      pl: O opowieść prosimy raz, w dobrym momencie, i dziękujemy także wtedy, gdy jej nie dostaniemy.
    entry:
      en: something happened that is worth telling
      pl: zdarzyło się coś, co warto opowiedzieć
    exit:
      en: somebody else calls and mentions them
      pl: dzwoni ktoś inny i powołuje się na klienta

kinds:
  - id: play
    headings:
      en: [Know, Say, Show, Do]
      pl: [Wiedz, Powiedz, Pokaż, Zrób]
  - id: handoff
    headings:
      en: [What triggers it, What each side commits to, When it is refused]
      pl: [Co uruchamia przekazanie, Do czego zobowiązuje się każda strona, Kiedy można odmówić]
  - id: battlecard
    headings:
      en: [Where they win, Where we win, Questions to ask, Proof]
      pl: [Gdzie wygrywają, Gdzie wygrywamy, O co zapytać, Dowody]
  - id: retro
    headings:
      en: [What happened, What we decided]
      pl: [Co się stało, Co postanowiliśmy]

# What several pages say and is agreed or priced in one place: a page prints it as {{= name }}.
# Polish times stand in the genitive: pages put them after “w ciągu” or “do”.
values:
  answer_to_a_lead: {en: 4 business hours, pl: 4 godzin roboczych}
  first_attempt: {en: 8 business hours, pl: 8 godzin roboczych}
  first_attempt_when_asked: {en: 2 business hours, pl: 2 godzin roboczych}
  alarm_time: {en: 60 seconds, pl: 60 sekund}
  sensor_price: {en: €89, pl: 89 €}
  subscription_price:
    en: €6.50 per sensor and month
    pl: 6,50 € za czujnik miesięcznie
  calibration_price:
    en: €24 per sensor and year
    pl: 24 € za czujnik rocznie

# A field that stands in an e-mail and not here is a slip: the customer would read the braces.
merge_fields:
  # the CRM and the mailing tool fill these
  - first_name
  - first_names
  - town
  - goods
  - customer_company
  - other_person
  - sdr_name
  - sdr_phone
  - seller_name
  - seller_phone
  - care_name
  - care_phone
  - delivery_name
  - delivery_phone
  - call_day
  - call_time
  - next_date
  - last_contact
  - decision_date
  - order_date
  - kickoff_date
  - install_date
  - test_date
  - first_year_total
  - second_year_total
  - hardware_share
  - forecast_day
  - forecast_degrees
  - kits_left
  - auditor_name
  - audit_month
  - webinar_date
  - poll_votes
  - poll_without_answer
  - checklist_link
  - guide_link
  - recording_link
  - registration_link
  - review_link
  # the writer fills these, in the customer’s words where there are any
  - their_words
  - loss_in_their_words
  - present_method
  - audit_date
  - sentence_one
  - sentence_two
  - open_question
  - answer_day
  - decision_one
  - decision_two
  - missing_person
  - warm_nights
  - loss_date
  - loss_amount
  - payback_months
  - chat_question
  - good_moment
  - colleague_first_name
  - customer_first_name
  - month_and_year

rules:
  one-sided-asset:
    level: off
    reason: Each moment’s section lists what one side uses alone; the heads go through the lists every quarter.

"""#),
        (#"example/all/content/promises/alarm-in-60-seconds.md"#, #"""
---
title: Alarm within 60 seconds
summary: When a reading leaves its limits, a person’s telephone rings or shows a message within 60 seconds.
kind: promise
stage: always
owner: product-marketing
with: [new-sales, delivery]
made_in: [search-ad, film-60-seconds, main-deck, quote-template]
proved_by: [case-pharma-wholesaler, demo-environment]
kept_by: [smot/first-14-days]
verified: 2026-10-20
verified_by: Ewa Nowicka
order: 8
---

## The exact words

“An alarm reaches your people within 60 seconds.” Not “instantly”, not “in real time”.

## What it covers

From the first reading outside the limit to the message on at least one telephone, with the site online by cable or LTE. It does
not cover a telephone that is switched off; the second person on the list is alerted after three minutes.

## How we know

At one wholesaler 120 alarms were triggered on purpose in May 2026: the median was 23 seconds, the slowest 52. Delivery repeats ten
of these tests at each installation and files the result.

## If we break it

Customer care writes to the customer within one business day with the cause. Twice in a quarter at one site, and the month’s
subscription is free.

"""#),
        (#"example/all/content/promises/alarm-in-60-seconds.pl.md"#, #"""
---
tytuł: Alarm w 60 sekund
streszczenie: Gdy odczyt wyjdzie poza limit, w ciągu 60 sekund dzwoni czyjś telefon albo pojawia się na nim wiadomość.
wersja_źródła: "5cdd1de8"
---

## Dokładne brzmienie

„Alarm dotrze do Państwa ludzi w ciągu 60 sekund”. Nie „natychmiast” i nie „w czasie rzeczywistym”.

## Co obejmuje

Czas od pierwszego odczytu poza limitem do wiadomości na co najmniej jednym telefonie, gdy obiekt jest w sieci – po kablu albo przez LTE.
Nie obejmuje telefonu, który jest wyłączony; druga osoba z listy dostaje alarm po trzech minutach.

## Skąd to wiemy

W maju 2026 w jednej hurtowni celowo wywołano 120 alarmów: mediana to 23 sekundy, najwolniejszy przyszedł po 52. Wdrożenia powtarzają
dziesięć takich testów przy każdym montażu i zachowują wynik.

## Gdy jej nie dotrzymamy

W ciągu jednego dnia roboczego opiekun pisze do klienta, jaka była przyczyna. Jeśli zdarzy się to dwa razy w kwartale w jednym obiekcie,
abonament za ten miesiąc jest bezpłatny.

"""#),
        (#"example/all/content/promises/audit-ready-report.md"#, #"""
---
title: A report the auditor accepts
summary: The monthly report holds what a Good Distribution Practice or HACCP auditor asks for, without editing.
kind: promise
stage: always
owner: product-marketing
with: [customer-care, new-sales]
made_in: [audit-webinar, quote-template]
proved_by: [audit-report-sample]
kept_by: [smot/quarterly-review]
verified: 2026-09-28
verified_by: Ewa Nowicka
order: 10
---

## The exact words

“A monthly report with what your auditor asks for.” We never say “certified”, “approved” or “guaranteed to pass”: auditors decide.

## What it covers

Readings every five minutes, each excursion with time, duration and the comment of whoever reacted, calibration dates, and a list of
gaps in the record with their causes.

## How we know

Between November 2025 and June 2026 eleven customers showed the report in 14 audits; no auditor asked for a further record. The count is from June
and ages: Customer care collects the next one for January 2027.

## If we break it

We write the missing part for that audit by hand, without charge, within two business days, and put it into the standard report.

"""#),
        (#"example/all/content/promises/audit-ready-report.pl.md"#, #"""
---
tytuł: Raport, który przyjmie audytor
streszczenie: Raport miesięczny zawiera to, o co pyta audytor Dobrej Praktyki Dystrybucyjnej albo HACCP – bez poprawek.
wersja_źródła: "5789b90c"
---

## Dokładne brzmienie

„Co miesiąc raport z tym, o co pyta Państwa audytor”. Nigdy nie mówimy „certyfikowany”, „zatwierdzony” ani „gwarantuje zdany audyt”:
decyduje audytor.

## Co obejmuje

Odczyty co pięć minut, każde przekroczenie z godziną, czasem trwania i komentarzem osoby, która zareagowała, daty kalibracji oraz listę luk
w zapisach wraz z przyczynami.

## Skąd to wiemy

Od listopada 2025 do czerwca 2026 jedenastu klientów pokazało ten raport na 14 audytach; żaden audytor nie poprosił o dodatkowe zapisy.
Liczba jest z czerwca i się starzeje: następną opiekunowie klientów zbiorą na styczeń 2027.

## Gdy jej nie dotrzymamy

Brakującą część piszemy na ten audyt ręcznie, bez opłat, w ciągu dwóch dni roboczych, i dodajemy ją do standardowego raportu.

"""#),
        (#"example/all/content/promises/installation-in-14-days.md"#, #"""
---
title: Installed within 14 days
summary: Sensors are up, tested and handed over within 14 calendar days of the signed order.
kind: promise
stage: always
owner: revops
with: [campaigns, new-sales, delivery]
made_in: [heat-landing, main-deck, quote-template]
proved_by: [case-cold-store]
kept_by: [smot/first-14-days]
verified: 2026-11-04
verified_by: Hanna Brzeska
order: 9
---

## The exact words

“Installed within 14 days of your signature, up to 60 sensors on one site.” Shorter numbers are not ours to promise.

## What it covers

Calendar days from the signed order to the signed test record. Above 60 sensors, or on more than one site, the quote names its own
date, agreed with Delivery before it is sent.

## How we know

From April to October 2026 Delivery completed 37 installations within the limits above: 35 inside 14 days, median 9. Both late ones
waited for a customer’s network. One case study documents an 11-day installation; a second is being written.

## If we break it

The installation fee of the affected site is waived. Delivery tells Campaigns the same day, and Campaigns pauses the claim when two
installations in a row are late.

"""#),
        (#"example/all/content/promises/installation-in-14-days.pl.md"#, #"""
---
tytuł: Wdrożenie w 14 dni
streszczenie: W ciągu 14 dni kalendarzowych od podpisania zamówienia czujniki wiszą, są sprawdzone i przekazane.
wersja_źródła: "676abbf5"
---

## Dokładne brzmienie

„Wdrożenie w ciągu 14 dni od Państwa podpisu, do 60 czujników w jednym obiekcie”. Krótszych terminów obiecywać nam nie wolno.

## Co obejmuje

Dni kalendarzowe od podpisanego zamówienia do podpisanego protokołu testów. Gdy czujników jest ponad 60 albo obiektów kilka, oferta podaje
własną datę, uzgodnioną z Wdrożeniami przed wysłaniem.

## Skąd to wiemy

Od kwietnia do października 2026 zakończyliśmy 37 wdrożeń w tych granicach: 35 w ciągu 14 dni, mediana 9. Oba spóźnione czekały na sieć
klienta. Jedno studium przypadku dokumentuje wdrożenie w 11 dni; drugie powstaje.

## Gdy jej nie dotrzymamy

Klient nie płaci za montaż w tym obiekcie. Wdrożenia tego samego dnia powiadamiają Kampanie, a te wstrzymują hasło, jeśli spóźnią się dwa
wdrożenia z rzędu.

"""#),
        (#"example/all/content/smot/first-14-days.md"#, #"""
---
title: The first 14 days at the customer
summary: Evergreen play from signature to the signed test record. Day 9 is planned, days 10 to 14 are nobody’s to sell.
kind: play
stage: onboarding
owner: delivery
with: [customer-care, content-marketing]
assets: [welcome-email, rollout-plan, sensor-manual]
personas: [warehouse-manager]
verified: 2026-10-16
verified_by: Hanna Brzeska
order: 2
---

**Trigger:** the [hand-off record](handoff-to-delivery.md) is accepted. This page keeps two promises:
[installed within 14 days](../promises/installation-in-14-days.md) and [alarm within 60 seconds](../promises/alarm-in-60-seconds.md).

## Know

- Since April 2026: 37 installations inside the limits of the promise, 35 in time, median 9 days. Both late ones waited for the customer’s network.
- Most delays come down to one key, that of the network cabinet. It is a field of the record.
- The user on site is the warehouse manager, who did not sign. Win the shift, not the board.

## Say

```email
Subject: Your next 14 days, and four things from you

Good morning {{first_name}},

thank you for your order of {{order_date}}. From now until the sensors hang, I am your contact.

{{kickoff_date}}  30 minutes on the telephone: rooms, limits, who gets up at night
{{install_date}}  we hang the sensors; one morning, two people
{{test_date}}  ten test alarms, your signature on the record

Four things we need from you before {{kickoff_date}}:

1. the two people to be alarmed at night, with telephone numbers
2. the limits of each room
3. your network person and who has the key to the cabinet
4. days on which nobody may work in the halls

If a date does not suit you, say so now; moving it today costs nothing.

{{delivery_name}}, {{delivery_phone}}
```

## Show

The [plan](asset:rollout-plan) at the kick-off, and the drawing [where to hang a sensor](asset:sensor-manual) on site, before the first hole.

![Plan of a hall: good places for a sensor are at goods height and in the far corner, bad ones beside the door and in the cooler’s air stream](../assets/files/sensor-placement.svg)

## Do

- [ ] Day 2: read the card of promises aloud, let the customer correct it.
- [ ] Day 7: hang the sensors; photograph each place.
- [ ] Day 8: limits and escalation list confirmed in writing by the quality director.
- [ ] Day 9: ten alarms, two of them with the cable pulled and one at the second telephone. Write down all ten times.
- [ ] Day 9: two hours of training, both shifts, with gloves on. It is in the quote from 15 sensors on.
- [ ] Day 15: Customer care discusses the first week’s curve.
- [ ] A delay is told on the day it is known – to customer, seller and Campaigns.

> [!DO]
> If one of the ten alarms takes longer than {{= alarm_time }}, do not let the customer sign. Find the cause, repeat all ten.

## Exit

The signed test record goes to Customer care, with the photographs. That hand-off is described with the
[quarterly review](quarterly-review.md).

"""#),
        (#"example/all/content/smot/first-14-days.pl.md"#, #"""
---
tytuł: Pierwsze 14 dni u klienta
streszczenie: Stała zagrywka od podpisu do podpisanego protokołu testów. Plan jest na 9. dzień; dni 10–14 nikt nie sprzedaje.
wersja_źródła: "293da25d"
---

**Wyzwalacz:** przyjęty [protokół przekazania](handoff-to-delivery.pl.md). Ta strona dotrzymuje dwóch obietnic:
[wdrożenie w 14 dni](../promises/installation-in-14-days.pl.md) i [alarm w 60 sekund](../promises/alarm-in-60-seconds.pl.md).

## Wiedz

- Od kwietnia 2026: 37 wdrożeń w granicach obietnicy, 35 na czas, mediana 9 dni. Oba spóźnione czekały na sieć klienta.
- Większość opóźnień sprowadza się do jednego klucza – do szafy sieciowej. Ma swoje pole w protokole.
- Na co dzień korzysta z tego kierownik magazynu, a umowę podpisał ktoś inny. Przekonaj załogę, nie zarząd.

## Powiedz

```email
Temat: Najbliższe 14 dni i cztery prośby

Dzień dobry,

dziękujemy za zamówienie ({{order_date}}). Od dziś do dnia, w którym zawisną czujniki, proszę dzwonić do mnie ze wszystkim.

{{kickoff_date}}  30 minut przez telefon: pomieszczenia, limity, kto wstaje w nocy
{{install_date}}  wieszamy czujniki; jeden poranek, dwie osoby
{{test_date}}  dziesięć alarmów testowych i Państwa podpis na protokole

Zanim się usłyszymy ({{kickoff_date}}), prosimy o cztery rzeczy:

1. dwie osoby, które alarm ma budzić w nocy, z numerami telefonów
2. limity dla każdego pomieszczenia
3. kontakt do osoby od sieci i informację, kto ma klucz do szafy
4. dni, w których w halach nie wolno nic robić

Jeśli któraś data nie pasuje, proszę o znak już teraz; dziś przesunięcie nic nie kosztuje.

{{delivery_name}}, {{delivery_phone}}
```

## Pokaż

[Plan wdrożenia](asset:rollout-plan) na spotkaniu startowym, a na miejscu, zanim powstanie pierwsza dziura, rysunek
[gdzie powiesić czujnik](asset:sensor-manual).

![Plan hali: dobre miejsca na czujnik są na wysokości towaru i w najdalszym rogu, złe przy drzwiach i w strumieniu powietrza z chłodnicy](../assets/files/sensor-placement.svg)

## Zrób

- [ ] Dzień 2: przeczytaj na głos kartę obietnic i pozwól klientowi ją poprawić.
- [ ] Dzień 7: powieś czujniki; zrób zdjęcie każdego miejsca.
- [ ] Dzień 8: dyrektor jakości potwierdza na piśmie limity i listę alarmową.
- [ ] Dzień 9: dziesięć alarmów, w tym dwa przy wyciągniętym kablu i jeden na drugi telefon. Zapisz wszystkie dziesięć czasów.
- [ ] Dzień 9: dwie godziny szkolenia, obie zmiany, w rękawicach. Od 15 czujników jest w ofercie.
- [ ] Dzień 15: opiekun klienta omawia wykres z pierwszego tygodnia.
- [ ] O opóźnieniu mówimy w dniu, w którym o nim wiemy – klientowi, handlowcowi i Kampaniom.

> [!ZRÓB]
> Jeśli któryś z dziesięciu alarmów nie dotrze w ciągu {{= alarm_time }}, nie dawaj klientowi niczego do podpisu. Znajdź przyczynę i powtórz
> wszystkie dziesięć.

## Koniec

Podpisany protokół testów i zdjęcia trafiają do opiekunów klientów. To przekazanie opisuje strona
[przegląd kwartalny](quarterly-review.pl.md).

"""#),
        (#"example/all/content/smot/handoff-to-delivery.md"#, #"""
---
title: "Order hand-off: from the seller to Delivery"
summary: The seller passes the order with floor plan, people and every promise made. Delivery accepts within a day and plans day 9.
kind: handoff
stage: onboarding
owner: new-sales
with: [delivery, product-marketing]
assets: [customer-promise-card, handoff-record]
from: new-sales
to: delivery
trigger: The customer signs the order
from_commits:
  - all 14 fields of the hand-off record within one business day of the signature
  - the card of promises is complete, with the e-mail or minute of each
  - the seller opens the kick-off call and stays to its end
  - the seller joins the first quarterly review
to_commits:
  - the record is accepted or returned with the missing fields named
  - the card of promises is read aloud at the kick-off
  - the test record is signed within 14 days of the order
  - a delay is told to customer, seller and Campaigns on the day it is known
accept_within: 8 business hours
first_contact_within: 8 business hours
attempts: 3
reject_reasons: [record-incomplete, promise-not-agreed, no-network-person, site-not-ready]
return_to: new-sales
escalate_to: Piotr Madej
metric: Days from signature to signed test record; share of promises on the card that were kept
effective: 2026-10-01
signed_by: [Piotr Madej, Hanna Brzeska]
verified: 2026-10-23
verified_by: Joanna Król
order: 1
---

Between signature and first alarm the customer is alone with a bill. Whatever was said before is tested now, and the people who said it have
already turned to the next customer.

## What triggers it

The signed order. Day 0 is the day of the customer’s signature, not the day on which we notice it.

## What each side commits to

| | New sales | Delivery |
| --- | --- | --- |
| Day 0–1 | [hand-off record](asset:handoff-record), 14 fields | accepts or returns within 8 business hours |
| Day 1 | – | welcome e-mail, first call within 8 business hours of acceptance |
| Day 2 | opens the kick-off, introduces people, stays | reads the [card of promises](asset:customer-promise-card) aloud |
| Day 9 | – | ten test alarms, signed test record |
| Day 14 | – | last day of the [promise](../promises/installation-in-14-days.md) |
| Day 90 | joins the first quarterly review | – |

## The card, read aloud

> [!SAY]
> Joanna promised you three things: the alarm within {{= alarm_time }}, installation by 20 November, and that the night shift is trained at half past
> nine in the evening. Did she promise anything else? Now is the moment; nobody will be cross.

At 11 of 37 kick-offs since April the customer added something. Nine times we could do it. Twice the seller had to say on the spot that it
had been a misunderstanding, which is cheaper on day 2 than on day 40.

## When it is refused

Four reasons: the record is incomplete, a promise on the card was not agreed with Delivery, no network person is named, the site is not ready. The
seller has one business day. The customer’s 14 days run on meanwhile, and that is intended.

## What marketing gets out of it

Product marketing reads the cards each month. A promise that sellers add three times is either missing from the register or too tempting; both
need an answer.

> [!MARKETING]
> From the cards we learned that “training included” was said in half of all deals and printed nowhere.

> [!SALES]
> The card felt like distrust for a month. Now it is the first thing I open when a customer says “you promised”.

> [!AGREED]
> Training of two hours on site is included from 15 sensors on and stands in the quote since October 2026.

"""#),
        (#"example/all/content/smot/handoff-to-delivery.pl.md"#, #"""
---
tytuł: Przekazanie do wdrożenia
streszczenie: Handlowiec przekazuje zamówienie z planem hali, ludźmi i każdą obietnicą. Wdrożenia przyjmują je w ciągu dnia i planują 9. dzień.
wyzwalacz: Klient podpisuje zamówienie
zobowiązania_przekazującego:
  - wszystkie 14 pól protokołu przekazania w ciągu jednego dnia roboczego od podpisu
  - karta obietnic jest kompletna, przy każdej obietnicy jest e-mail albo minuta nagrania
  - spotkanie startowe otwiera handlowiec i zostaje do końca
  - handlowiec jest na pierwszym przeglądzie kwartalnym
zobowiązania_przyjmującego:
  - protokół jest przyjęty albo odesłany z listą brakujących pól
  - karta obietnic jest przeczytana na głos na spotkaniu startowym
  - protokół testów jest podpisany w ciągu 14 dni od zamówienia
  - o opóźnieniu klient, handlowiec i Kampanie wiedzą tego dnia, w którym wiemy my
przyjęcie_w: 8 godzin roboczych
pierwszy_kontakt_w: 8 godzin roboczych
próby: 3
powody_odrzucenia: [niekompletny protokół, obietnica nieuzgodniona, brak osoby od sieci, obiekt niegotowy]
miernik: Dni od podpisu do podpisanego protokołu testów; udział obietnic z karty, których dotrzymano
wersja_źródła: "8d9051d5"
---

Między podpisem a pierwszym alarmem klient zostaje sam na sam z fakturą. Teraz sprawdza się wszystko, co padło wcześniej, a ci, którzy to
mówili, zajmują się już następnym klientem.

## Co uruchamia przekazanie

Podpisane zamówienie. Dzień 0 to dzień podpisu klienta, a nie ten, w którym go zauważymy.

## Do czego zobowiązuje się każda strona

| | Sprzedaż nowa | Wdrożenia |
| --- | --- | --- |
| Dzień 0–1 | [protokół przekazania](asset:handoff-record), 14 pól | przyjmują albo odsyłają w ciągu 8 godzin roboczych |
| Dzień 1 | – | e-mail powitalny i pierwszy telefon w ciągu 8 godzin roboczych od przyjęcia |
| Dzień 2 | otwiera spotkanie startowe, przedstawia ludzi, zostaje | czytają na głos [kartę obietnic](asset:customer-promise-card) |
| Dzień 9 | – | dziesięć alarmów testowych, podpisany protokół testów |
| Dzień 14 | – | ostatni dzień [obietnicy](../promises/installation-in-14-days.pl.md) |
| Dzień 90 | jest na pierwszym przeglądzie kwartalnym | – |

## Karta czytana na głos

> [!POWIEDZ]
> Joanna obiecała Państwu trzy rzeczy: alarm w ciągu {{= alarm_time }}, montaż do 20 listopada i szkolenie nocnej zmiany o wpół do
> dziesiątej wieczorem. Czy obiecała coś jeszcze? To najlepszy moment, nikt się nie obrazi.

Od kwietnia na 11 z 37 spotkań startowych klient coś dorzucił. Dziewięć razy daliśmy radę. Dwa razy handlowiec musiał na miejscu powiedzieć,
że to nieporozumienie – a to w 2. dniu kosztuje mniej niż w 40.

## Kiedy można odmówić

Powody są cztery: protokół jest niekompletny, obietnicy z karty nie uzgodniono z Wdrożeniami, nie wskazano osoby od sieci, obiekt nie jest
gotowy. Handlowiec ma jeden dzień roboczy. Czternaście dni klienta w tym czasie biegnie dalej i tak ma być.

## Co ma z tego marketing

Marketing produktu co miesiąc czyta karty. Obietnica, którą handlowcy dopisali trzy razy, albo powinna być w rejestrze, albo jest zbyt
kusząca. Jedno i drugie wymaga odpowiedzi.

> [!MARKETING]
> Z kart dowiedzieliśmy się, że „szkolenie w cenie” padało w połowie transakcji, a nie było nigdzie wydrukowane.

> [!SPRZEDAŻ]
> Przez miesiąc karta pachniała brakiem zaufania. Dziś od niej zaczynam, gdy klient mówi „obiecaliście”.

> [!USTALONE]
> Od 15 czujników dwugodzinne szkolenie na miejscu jest w cenie; od października 2026 stoi to w ofercie.

"""#),
        (#"example/all/content/smot/quarterly-review.md"#, #"""
---
title: Quarterly review and renewal
summary: Evergreen play. Delivery hands the customer to Customer care; each quarter 40 minutes; renewal offered 90 days before the end.
kind: play
stage: use
owner: customer-care
with: [delivery, product-marketing, new-sales]
assets: [quarterly-report, renewal-offer, customer-newsletter]
personas: [quality-director, finance-director]
from: delivery
to: customer-care
trigger: The test record is signed
from_commits:
  - test record, photographs and card of promises are handed over within one business day
  - the technician is reachable for questions for 30 days
to_commits:
  - first call on day 15 after the signature of the order
  - each false alarm of the first two weeks is looked at with the customer
  - a review every quarter, the first with the seller
accept_within: 8 business hours
first_contact_within: 3 business days
attempts: 3
reject_reasons: [no-test-record, alarm-not-tested, promise-still-open]
return_to: delivery
escalate_to: Hanna Brzeska
metric: Reviews held of reviews due; renewals of contracts that ended
effective: 2026-10-01
signed_by: [Hanna Brzeska, Michał Sowa]
verified: 2026-10-30
verified_by: Michał Sowa
order: 3
---

**Trigger:** a signed test record, afterwards every three months. Keeps the promise of
[a report the auditor accepts](../promises/audit-ready-report.md).

## Know

- 212 customers on 31 October 2026. In the third quarter 188 reviews were due, 171 held.
- Renewal between October 2025 and September 2026: 121 of 133 contracts that ended, 91 %. With four reviews held: 68 of 70. With two or
  fewer: 23 of 31.
- The 12 who left gave two main reasons: surprise at the second-year cost (five), nobody had called (four).

## Say

> [!SAY]
> In this quarter the sensors rang eleven times. Three were doors, one was a fan that would have cost you hall 2. Which of the eleven annoyed
> you?

> [!SAY]
> Your next audit is in March. Shall we go through the report together in February, with the auditor’s eyes?

## Show

The [quarterly report](asset:quarterly-report), two pages: what was caught, how fast somebody reacted, what it would have cost. Begin with what
did not work.

## Do

- [ ] A week before: read alarms, tickets, last card of promises.
- [ ] 40 minutes: alarms, false alarms, gaps in the record, people who changed, next audit.
- [ ] Check the monthly report for gaps without a comment. A gap with a cause is accepted, a gap without one is not.
- [ ] Ask who has left and who gets up at night now. An escalation list ages faster than a battery.
- [ ] 90 days before the end: [renewal offer](asset:renewal-offer), with the same price or a reason.
- [ ] A good moment – audit passed, batch saved – is noted for [referrals](../umot/referrals.md).
- [ ] Anything that a second customer says too is passed to Product marketing the same day.

> [!MARKETING]
> The quarterly [letter](asset:customer-newsletter) goes out a week before the wave of reviews, so that customers bring questions.

> [!SALES]
> We would rather tell our own mistake ourselves than find it in the newsletter.

> [!AGREED]
> Customer care reads each letter two business days before it is sent, and may call the customers concerned first.

## Exit

Renewed, or left with a reason. Whoever leaves gets their readings as files within two business days, a thank-you from Michał Sowa, and no
return sequence unless they wish it.

"""#),
        (#"example/all/content/smot/quarterly-review.pl.md"#, #"""
---
tytuł: Przegląd kwartalny i odnowienie
streszczenie: Stała zagrywka. Wdrożenia przekazują klienta opiekunom; co kwartał 40 minut; odnowienie 90 dni przed końcem umowy.
wyzwalacz: Protokół testów jest podpisany
zobowiązania_przekazującego:
  - protokół testów, zdjęcia i karta obietnic są przekazane w ciągu jednego dnia roboczego
  - przez 30 dni technik jest pod telefonem
zobowiązania_przyjmującego:
  - pierwszy telefon w 15. dniu od podpisania zamówienia
  - każdy fałszywy alarm z pierwszych dwóch tygodni obejrzany razem z klientem
  - przegląd co kwartał, pierwszy z handlowcem
przyjęcie_w: 8 godzin roboczych
pierwszy_kontakt_w: 3 dni robocze
próby: 3
powody_odrzucenia: [brak protokołu testów, alarm niesprawdzony, obietnica wciąż otwarta]
miernik: Przeglądy odbyte z tych, które wypadały; odnowienia z umów, które się kończyły
wersja_źródła: "66444d0e"
---

**Wyzwalacz:** podpisany protokół testów, potem co trzy miesiące. Ta strona dotrzymuje obietnicy
[raport, który przyjmie audytor](../promises/audit-ready-report.pl.md).

## Wiedz

- 31 października 2026 mieliśmy 212 klientów. W trzecim kwartale wypadało 188 przeglądów, odbyło się 171.
- Odnowienia od października 2025 do września 2026: 121 ze 133 kończących się umów, 91 %. Po czterech odbytych przeglądach: 68 z 70. Po
  dwóch albo mniej: 23 z 31.
- Odeszło 12, najczęściej z dwóch powodów: zaskoczył ich koszt drugiego roku (pięciu), nikt do nich nie dzwonił (czterech).

## Powiedz

> [!POWIEDZ]
> W tym kwartale czujniki zadzwoniły jedenaście razy. Trzy razy to były drzwi, raz wentylator, przez który straciliby Państwo halę 2. Który
> z tych jedenastu alarmów najbardziej Państwa zirytował?

> [!POWIEDZ]
> Następny audyt mają Państwo w marcu. Może w lutym przejdziemy razem przez raport, oczami audytora?

## Pokaż

[Raport kwartalny](asset:quarterly-report), dwie strony: co udało się wyłapać, jak szybko ktoś zareagował, ile by to kosztowało. Zacznij od
tego, co nie zadziałało.

## Zrób

- [ ] Tydzień wcześniej: przeczytaj alarmy, zgłoszenia i ostatnią kartę obietnic.
- [ ] 40 minut: alarmy, fałszywe alarmy, luki w zapisach, zmiany wśród ludzi, następny audyt.
- [ ] Sprawdź, czy w raporcie miesięcznym nie ma luk bez komentarza. Luka z przyczyną przejdzie, luka bez przyczyny nie.
- [ ] Zapytaj, kto odszedł i kto teraz wstaje w nocy. Lista alarmowa starzeje się szybciej niż bateria.
- [ ] 90 dni przed końcem umowy: [oferta odnowienia](asset:renewal-offer), z tą samą ceną albo z powodem.
- [ ] Dobrą chwilę – zdany audyt, uratowaną partię – zapisz; przyda się przy [poleceniach](../umot/referrals.pl.md).
- [ ] To, co mówi już drugi klient, jeszcze tego samego dnia przekaż Marketingowi produktu.

> [!MARKETING]
> Kwartalny [list](asset:customer-newsletter) wychodzi na tydzień przed falą przeglądów, żeby klienci mieli pytania.

> [!SPRZEDAŻ]
> O własnym błędzie wolimy powiedzieć sami, niż przeczytać o nim w liście.

> [!USTALONE]
> Opiekunowie klientów czytają każdy list na dwa dni robocze przed wysyłką i mogą najpierw zadzwonić do klientów, których dotyczy.

## Koniec

Odnowienie albo odejście z powodem. Kto odchodzi, w ciągu dwóch dni roboczych dostaje swoje odczyty w plikach i podziękowanie od Michała
Sowy. Sekwencji powrotnej nie dostaje, chyba że o nią poprosi.

"""#),
        (#"example/all/content/stages/advocacy.md"#, #"""
---
id: advocacy
title: Advocacy
summary: A story told at a trade fair, in a group or to an auditor, with or without us.
kind: stage
owner: customer-care
verified: 2026-10-20
verified_by: Michał Sowa
---

They tell it anyway: at the regional meeting of warehouse managers, to an auditor who asks how others do it, in a review written
on a bad day. A good story has a date, a number and a name in it; they like to give all three if somebody asks once, and politely.

They do not do it for a gift. They do it because they want to be seen as people who solved something, and because the one who
asked had helped them. What they tell is what the next customer finds in [research](../stages/research.md).

"""#),
        (#"example/all/content/stages/advocacy.pl.md"#, #"""
---
tytuł: Polecanie
streszczenie: Historia opowiedziana na targach, w grupie albo audytorowi – przy nas albo bez nas.
wersja_źródła: "a840b9f1"
---

I tak ją opowiedzą: na regionalnym spotkaniu kierowników magazynów, audytorowi, który pyta, jak robią to inni, albo w opinii napisanej w złym
dniu. Dobra historia ma datę, liczbę i nazwisko. Klienci chętnie podadzą wszystkie trzy, jeśli ktoś poprosi raz i grzecznie.

Nie robią tego dla prezentu. Robią to, bo chcą uchodzić za ludzi, którzy coś rozwiązali, i dlatego, że ten, kto prosi, wcześniej im pomógł.
Na ich słowa trafi następny klient, gdy zacznie [szukać](../stages/research.pl.md).

"""#),
        (#"example/all/content/stages/contact.md"#, #"""
---
id: contact
title: First contact
summary: One person, ten minutes between two lorries, and the question whether we listen.
kind: stage
owner: sdr
verified: 2026-10-09
verified_by: Aleksandra Bartosz
---

They fill in the form or pick up when we call, often standing. They have ten minutes and one test in mind: do these people know
what a loading dock is in summer? They do not want to hear a presentation. They want to say what happened, and to hear it repeated
correctly.

Some send a colleague first, some say less than they know. Whoever has been called back on time once expects it from then on.

"""#),
        (#"example/all/content/stages/contact.pl.md"#, #"""
---
tytuł: Pierwszy kontakt
streszczenie: Jedna osoba, dziesięć minut między dwiema ciężarówkami i pytanie, czy słuchamy.
wersja_źródła: "3a4e43bd"
---

Klient wypełnia formularz albo odbiera nasz telefon, często na stojąco. Ma dziesięć minut i jeden test w głowie: czy ci ludzie wiedzą, co się
dzieje na rampie latem? Nie chce słuchać prezentacji. Chce powiedzieć, co się stało, i usłyszeć to powtórzone bez błędów.

Niektórzy najpierw wysyłają kogoś od siebie, niektórzy mówią mniej, niż wiedzą. Do kogo raz oddzwoniliśmy na czas, ten odtąd tego oczekuje.

"""#),
        (#"example/all/content/stages/decision.md"#, #"""
---
id: decision
title: Decision
summary: A meeting without us, in which somebody has to defend us in one page.
kind: stage
owner: new-sales
verified: 2026-10-14
verified_by: Piotr Madej
---

Our contact has to convince people who have never seen a sensor: finance, the managing director, sometimes the owner’s family.
They copy two paragraphs from our offer into an e-mail, add a number of their own and hope that nobody asks what happens in the
third year.

Silence at this stage mostly means that a question came up which our contact could not answer and did not want to ask. They go
back to evaluating, or to looking around, more often than they tell us.

"""#),
        (#"example/all/content/stages/decision.pl.md"#, #"""
---
tytuł: Decyzja
streszczenie: Spotkanie bez nas, na którym ktoś musi nas obronić jedną stroną tekstu.
wersja_źródła: "b186b706"
---

Nasz rozmówca musi przekonać ludzi, którzy nigdy nie widzieli czujnika: finanse, prezesa, czasem rodzinę właściciela. Kopiuje do e-maila dwa
akapity z naszej oferty, dopisuje własną liczbę i ma nadzieję, że nikt nie zapyta, co będzie w trzecim roku.

Cisza na tym etapie znaczy najczęściej, że padło pytanie, na które nie było odpowiedzi, a pytać nas nie wypadało. Do oceny albo do szukania
klienci wracają częściej, niż nam o tym mówią.

"""#),
        (#"example/all/content/stages/evaluation.md"#, #"""
---
id: evaluation
title: Evaluation
summary: Four to seven people, three of whom we meet, try to find out where it would fail.
kind: stage
owner: new-sales
verified: 2026-10-14
verified_by: Piotr Madej
---

The quality director reads the sample report line by line. The shift tries the telephone with gloves on. IT asks where the data
lie, and somebody puts a sensor into the coldest corner for two weeks and waits.

They compare us less with a rival than with the spreadsheet they have. Every answer that comes late or without proof is taken for
a no. Nearly always one of them changes sides in these weeks, in either direction.

"""#),
        (#"example/all/content/stages/evaluation.pl.md"#, #"""
---
tytuł: Ocena
streszczenie: Od czterech do siedmiu osób, z których poznajemy trzy, szuka miejsca, w którym to się nie uda.
wersja_źródła: "a8595c76"
---

Dyrektorka jakości czyta przykładowy raport linijka po linijce. Zmiana sprawdza telefon w rękawicach. IT pyta, gdzie leżą dane, a ktoś wkłada
czujnik na dwa tygodnie w najzimniejszy kąt i czeka.

Mniej porównują nas z konkurentem, bardziej z arkuszem, który już mają. Każda odpowiedź spóźniona albo bez dowodu liczy się jako „nie”. Prawie
zawsze w tych tygodniach ktoś zmienia zdanie – w jedną albo w drugą stronę.

"""#),
        (#"example/all/content/stages/onboarding.md"#, #"""
---
id: onboarding
title: Onboarding
summary: Fourteen days in which every promise is seen by people who did not choose us.
kind: stage
owner: delivery
verified: 2026-10-16
verified_by: Hanna Brzeska
---

The shift sees us for the first time, with drills. They check three things: whether we come on the day we said, whether we leave
the place clean, and what happens when the first alarm rings at night.

The person who signed is watched by colleagues now. Each small thing that differs from what sales said is told in the canteen;
each one that was kept, too.

"""#),
        (#"example/all/content/stages/onboarding.pl.md"#, #"""
---
tytuł: Wdrożenie
streszczenie: Czternaście dni, w których każdą obietnicę oglądają ludzie, którzy nas nie wybierali.
wersja_źródła: "61d2bcc0"
---

Zmiana widzi nas po raz pierwszy – z wiertarkami. Sprawdza trzy rzeczy: czy przyjeżdżamy w dniu, który podaliśmy, czy zostawiamy po sobie
porządek i co się dzieje, gdy w nocy pierwszy raz zadzwoni alarm.

Na osobę, która podpisała umowę, patrzą teraz współpracownicy. O każdym drobiazgu, który jest inny, niż mówiła sprzedaż, opowiada się w
stołówce. O każdym, który się zgadza – też.

"""#),
        (#"example/all/content/stages/problem.md"#, #"""
---
id: problem
title: Problem
summary: What happens in a warehouse before anybody looks for a supplier.
kind: stage
owner: content-marketing
verified: 2026-10-06
verified_by: Marta Wilk
---

It rarely begins with a search. It begins on a Monday: the compressor stopped on Saturday night, the sheet has two readings that
nobody took, and the goods may or may not be good. Or the auditor has announced a visit and asks for a year of temperatures in one
file.

The warehouse manager asks colleagues first, then a search engine, with the words of the accident and not with ours: *fridge
failed overnight*, *temperature record for an audit*. At this point nobody wants a product. They want to know how bad it is and
what others did in the first hour.

"""#),
        (#"example/all/content/stages/problem.pl.md"#, #"""
---
tytuł: Problem
streszczenie: Co się dzieje w magazynie, zanim ktokolwiek zacznie szukać dostawcy.
wersja_źródła: "2f9c0121"
---

Rzadko zaczyna się od szukania. Zaczyna się w poniedziałek: w sobotę w nocy stanęła sprężarka, na karcie są dwa odczyty, których nikt nie
zrobił, a towar może jest dobry, a może nie. Albo audytor zapowiedział wizytę i chce rok temperatur w jednym pliku.

Kierownik magazynu najpierw pyta kolegów, potem wyszukiwarkę – słowami z awarii, nie naszymi: *lodówka przestała działać w nocy*, *zapis
temperatury do audytu*. Nikt tu jeszcze nie chce produktu. Wszyscy chcą wiedzieć, jak bardzo jest źle i co w pierwszej godzinie zrobili inni.

"""#),
        (#"example/all/content/stages/research.md"#, #"""
---
id: research
title: Research
summary: They check us alone, and mostly in places that are not ours, before anybody calls.
kind: stage
owner: content-marketing
verified: 2026-10-07
verified_by: Marta Wilk
---

Now it is a project, usually of one person beside their work. They read reviews and answers to reviews, ask in two groups we are
not in, look for somebody of their own trade and size, and open the price page before anything else.

They note what they cannot find. What is missing on our pages is asked of a rival, and what a customer wrote about us weighs more
than everything we wrote. By the time they call, half of the decision has been prepared; [how customers check
us](../zmot/what-zmot-is.md) is the longer version.

"""#),
        (#"example/all/content/stages/research.pl.md"#, #"""
---
tytuł: Poszukiwanie
streszczenie: Klient sprawdza nas sam, głównie w miejscach, które nie są nasze, zanim ktokolwiek zadzwoni.
wersja_źródła: "3feeb281"
---

Teraz jest to już projekt – zwykle jednej osoby, po godzinach. Czyta opinie i odpowiedzi na opinie, pyta w dwóch grupach, w których nas nie
ma, szuka kogoś z tej samej branży i tej samej wielkości, a stronę z cenami otwiera przed wszystkimi innymi.

Notuje, czego nie może znaleźć. Gdy czegoś brakuje u nas, pyta o to konkurenta, a jedno zdanie klienta o nas waży więcej niż wszystko, co
napisaliśmy sami. Kiedy wreszcie dzwoni, połowa decyzji jest gotowa. Dłuższa wersja: [jak klient sprawdza nas, zanim
zadzwoni](../zmot/what-zmot-is.pl.md).

"""#),
        (#"example/all/content/stages/use.md"#, #"""
---
id: use
title: Use and renewal
summary: Nobody thinks of us, until a night alarm or an invoice.
kind: stage
owner: customer-care
verified: 2026-10-20
verified_by: Michał Sowa
---

When it works, it is forgotten. They remember us in three moments: an alarm at night, a false one, and the invoice. After a year
somebody who was not there at the start asks what it is for.

Those who can show what the sensors caught renew without a discussion. Those who cannot begin to look around, usually two months
before we notice.

"""#),
        (#"example/all/content/stages/use.pl.md"#, #"""
---
tytuł: Używanie i odnowienie
streszczenie: Nikt o nas nie myśli – do nocnego alarmu albo do faktury.
wersja_źródła: "a3458653"
---

Kiedy działa, wszyscy o tym zapominają. Przypominamy się w trzech chwilach: przy nocnym alarmie, przy fałszywym alarmie i przy fakturze. Po
roku ktoś, kogo na początku nie było, pyta, po co to jest.

Kto umie pokazać, co wyłapały czujniki, odnawia umowę bez dyskusji. Kto nie umie, zaczyna się rozglądać, zwykle dwa miesiące wcześniej, niż
my to zauważymy.

"""#),
        (#"example/all/content/start/first-30-days.md"#, #"""
---
title: Your first 30 days
summary: The reading path for a new seller and a new marketer. Same first week, then two tracks, one test at the end.
kind: onboarding-path
stage: always
owner: new-sales
with: [content-marketing]
assets: [product-training]
verified: 2026-09-14
verified_by: Piotr Madej
order: 6
---

Everyone who joins marketing or sales takes the same first week, side by side where possible. Reading time is about six hours in all;
the rest is listening.

## Week 1: everybody

- [ ] [Before we argue, look at the customer](look-at-the-customer-first.md) – 5 minutes, before anything else
- [ ] [The words we share](shared-glossary.md) – learn the chain from lead to opportunity by heart
- [ ] [What ZMOT is](../zmot/what-zmot-is.md), then spend one hour looking for temperature monitoring as if you knew nobody
- [ ] [Promise register](../stimulus/promise-register.md) – say the three promises aloud, word for word
- [ ] [The agreement](../together/sla.md) – what you may expect from the other department, and what it expects of you
- [ ] The half-day [product training](asset:product-training)
- [ ] Listen to five recorded first calls, two of which failed

## Weeks 2 and 3: seller

- [ ] The three personas, beginning with the [warehouse manager](../customer/warehouse-manager.md)
- [ ] [First telephone call](../fmot/first-call.md), then ten calls with Aleksandra Bartosz listening
- [ ] [Discovery call](../fmot/discovery-call.md) and the card of promises
- [ ] [Demo in 25 minutes](../fmot/demo.md) – three rehearsals, one of them for a marketer
- [ ] [Objections](../fmot/objections.md) – learn the questions, not the answers
- [ ] One day with Delivery on a ladder

## Weeks 2 and 3: marketer

- [ ] [Four questions an advertisement answers](../stimulus/four-questions.md)
- [ ] [Ideal customer](../customer/ideal-customer.md), then score ten real companies and compare with the CRM
- [ ] [Reviews](../zmot/reviews.md) – draft a reply to the latest critical one and show it to Customer care
- [ ] Two discovery calls and one demo as a silent guest
- [ ] Half a day of telephone duty with Sales development, answering for real
- [ ] One day with Delivery on the same ladder

## Week 4: the test

Tell one customer’s story from the first warm night to the latest quarterly review, in ten minutes, to one person from each department.
Name each hand-off and what could have gone wrong there. You pass when both recognise the customer.

> [!DO]
> At the end write down three things in this playbook that you did not understand, as proposed changes. New eyes are worth more than old
> knowledge, and they last about 30 days.

"""#),
        (#"example/all/content/start/first-30-days.pl.md"#, #"""
---
tytuł: "Ścieżka nowej osoby: pierwsze 30 dni"
krótki_tytuł: Pierwsze 30 dni
streszczenie: Co czyta i robi nowy handlowiec, a co nowy marketer. Pierwszy tydzień wspólny, potem dwa tory, na końcu jeden sprawdzian.
wersja_źródła: "33ec3964"
---

Każdy, kto zaczyna w marketingu albo w sprzedaży, ma ten sam pierwszy tydzień – jeśli się da, spędzony ramię w ramię. Czytania jest w
sumie około sześciu godzin; reszta to słuchanie.

## Tydzień 1: wszyscy

- [ ] [Zanim skoczymy sobie do gardeł: spójrzmy na klienta](look-at-the-customer-first.pl.md) – 5 minut, przed wszystkim innym
- [ ] [Wspólny słownik](shared-glossary.pl.md) – łańcuch od leada do szansy na pamięć
- [ ] [Co to jest ZMOT](../zmot/what-zmot-is.pl.md), a potem godzina szukania monitoringu temperatury tak, jakby nie znało się nikogo z branży
- [ ] [Rejestr obietnic](../stimulus/promise-register.pl.md) – powiedz trzy obietnice na głos, słowo w słowo
- [ ] [Umowa](../together/sla.pl.md) – czego możesz oczekiwać od drugiego działu i czego on oczekuje od ciebie
- [ ] Półdniowe [szkolenie produktowe](asset:product-training)
- [ ] Odsłuch pięciu nagranych pierwszych rozmów, w tym dwóch nieudanych

## Tygodnie 2 i 3: handlowiec

- [ ] Trzy persony, na początek [kierownik magazynu](../customer/warehouse-manager.pl.md)
- [ ] [Pierwsza rozmowa telefoniczna](../fmot/first-call.pl.md), a potem dziesięć telefonów, przy których słucha Aleksandra Bartosz
- [ ] [Rozmowa diagnostyczna](../fmot/discovery-call.pl.md) i karta obietnic
- [ ] [Demo w 25 minut](../fmot/demo.pl.md) – trzy próby, jedna z nich przed kimś z marketingu
- [ ] [Obiekcje](../fmot/objections.pl.md) – naucz się pytań, nie odpowiedzi
- [ ] Dzień z Wdrożeniami na drabinie

## Tygodnie 2 i 3: marketer

- [ ] [Cztery pytania, na które odpowiada reklama](../stimulus/four-questions.pl.md)
- [ ] [Profil idealnego klienta](../customer/ideal-customer.pl.md), a potem oceń punktowo dziesięć prawdziwych firm i porównaj z CRM-em
- [ ] [Opinie](../zmot/reviews.pl.md) – napisz szkic odpowiedzi na najnowszą krytyczną i pokaż go opiekunom klientów
- [ ] Dwie rozmowy diagnostyczne i jedno demo w roli milczącego gościa
- [ ] Pół dnia dyżuru telefonicznego z zespołem SDR; telefony są prawdziwe
- [ ] Dzień z Wdrożeniami na tej samej drabinie

## Tydzień 4: sprawdzian

Zaproś po jednej osobie z każdego działu i w dziesięć minut opowiedz im historię jednego klienta: od pierwszej ciepłej nocy do ostatniego
przeglądu kwartalnego. Nazwij każde przekazanie i to, co mogło się na nim nie udać. Zdajesz, jeśli obie rozpoznają klienta.

> [!ZRÓB]
> Na koniec wypisz trzy rzeczy z tego playbooka, których nie udało ci się zrozumieć, jako propozycje zmian. Świeże oczy są warte więcej niż
> stara wiedza, a zostają świeże około 30 dni.

"""#),
        (#"example/all/content/start/look-at-the-customer-first.md"#, #"""
---
title: Before we argue, look at the customer
summary: Why this playbook begins with the customer’s Saturday night and not with the question whose fault a bad quarter was.
kind: guide
stage: always
owner: revops
with: [content-marketing, new-sales]
assets: [process-map-board]
verified: 2026-10-06
verified_by: Adam Rutka
order: 2
---

In February 2026 our two departments met four times about lead quality. Nobody mentioned a customer in any of the minutes. That is
how we noticed that the quarrel had become more interesting to us than the people who pay us.

## One customer, told from their side

A warehouse manager comes in on a Saturday to look at a thermometer. It shows 14 degrees where 8 is the limit. On Sunday she reads
reviews on her telephone. On Monday she fills in our form, because our page mentions Saturdays. On Tuesday a colleague of ours calls
and asks how many places she wants to measure, which she had already typed into the form. On Thursday our campaign tool writes to ask
whether she knows that goods can get warm.

She does not know that the caller and the e-mail come from different departments. She thinks we do not listen.

## What each department saw

> [!MARKETING]
> We passed a perfect lead within an hour of the form. Sales called a day later and asked what she had already written down.

> [!SALES]
> It was one of 23 entries that day, and ours showed a name and a number, nothing else. Then marketing wrote to her in the middle of our
> conversation.

> [!AGREED]
> Both are true and neither helps her. The form’s answers now open with the call, and a lead in conversation is taken out of every
> mailing for 30 days.

## How to use the idea in a meeting

- Begin with one customer by name and date, told as she would tell it.
- Ask what she saw of us, in order. Put it on the [process map board](asset:process-map-board).
- Only then ask what we want to change, and write down who does it.

If you cannot name a customer whom the argument concerns, postpone the argument. Most of ours never come back.

## The longer version

The exercise that came out of February is on the next page: [take the sales process apart](map-the-process.md). The disagreements
that survived it are written down in [sources of friction](../together/sources-of-friction.md).

"""#),
        (#"example/all/content/start/look-at-the-customer-first.pl.md"#, #"""
---
tytuł: "Zanim skoczymy sobie do gardeł: spójrzmy na klienta"
streszczenie: Dlaczego ten playbook zaczyna się od sobotniej nocy u klienta, a nie od pytania, kto zawinił, że kwartał wyszedł słabo.
wersja_źródła: "31fa948c"
---

W lutym 2026 nasze dwa działy spotkały się cztery razy w sprawie jakości leadów. W żadnej notatce z tych spotkań nie pada słowo o
żadnym kliencie. Tak zauważyliśmy, że kłótnia zajmuje nas już bardziej niż ludzie, którzy nam płacą.

## Jedna klientka, jej oczami

Kierowniczka magazynu przyjeżdża w sobotę spojrzeć na termometr. Jest 14 stopni, a granica to 8. W niedzielę czyta w telefonie opinie.
W poniedziałek wypełnia nasz formularz, bo na naszej stronie jest mowa o sobotach. We wtorek ktoś od nas dzwoni i pyta, w ilu miejscach
chce mierzyć – a to już wpisała. W czwartek nasz system mailingowy pyta ją, czy wie, że towar może się zagrzać.

Nie ma pojęcia, że telefon i e-mail przyszły z dwóch różnych działów. Myśli, że nie słuchamy.

## Co widział każdy dział

> [!MARKETING]
> Godzinę po wypełnieniu formularza przekazaliśmy idealnego leada. Sprzedaż zadzwoniła dzień później i zapytała o to, co klientka już
> napisała.

> [!SPRZEDAŻ]
> To był jeden z 23 wpisów tego dnia, a u nas widać było tylko nazwisko i numer. Potem marketing napisał do niej w środku naszej rozmowy.

> [!USTALONE]
> Jedno i drugie jest prawdą, tylko klientce nic z tego. Odpowiedzi z formularza otwierają się teraz razem z połączeniem, a lead, z którym
> trwa rozmowa, wypada na 30 dni ze wszystkich mailingów.

## Jak z tego korzystać na spotkaniu

- Zacznij od jednej klientki albo jednego klienta: z nazwiskiem, z datą i tak, jak sami by to opowiedzieli.
- Zapytaj, co po kolei od nas zobaczyli. Zaznacz to na [planszy z mapą procesu](asset:process-map-board).
- Dopiero potem pytaj, co chcemy zmienić, i zapisz, kto to zrobi.

Jeśli nie da się wskazać klienta, którego spór dotyczy, odłóż spór. Większość naszych nigdy nie wraca.

## Wersja dłuższa

Z tamtego lutego zostało ćwiczenie. Jest na następnej stronie: [mapa procesu krok po kroku](map-the-process.pl.md). Spory, które je
przetrwały, spisaliśmy w [źródłach tarć](../together/sources-of-friction.pl.md).

"""#),
        (#"example/all/content/start/map-the-process.md"#, #"""
---
title: Take the sales process apart, step by step
summary: A three-hour exercise for both departments. Each side maps alone; the differences are the result.
kind: guide
stage: always
owner: revops
with: [content-marketing, new-sales]
assets: [exercise-worksheet, process-map-board]
review_every: 90 days
verified: 2026-10-06
verified_by: Adam Rutka
order: 3
---

Twice a year we take our own sales process apart as if it belonged to somebody else. The first time, in March 2026, the two departments
listed 71 things they use with customers; 18 stood on both lists. The second time, in September, 39 of 64 did.

![The board: eight stages from the problem to the referral under five moments of truth, each with the customer’s question and our team, and below each stage an empty row for offers, e-mails, advertising, software and communication](../assets/files/process-map.svg)

## Before the meeting

- [ ] Choose eight people: three from marketing, three from sales, one from Delivery, and a moderator who belongs to none of them.
- [ ] Choose one customer who signed within the last three months and one who did not.
- [ ] Send everybody the [worksheet](asset:exercise-worksheet) a week ahead. Each side fills it in alone, 45 minutes, no discussion.
- [ ] Hang up the [board](asset:process-map-board) at A1, its five rows empty. Buy markers in two colours.

## The three hours

| Minutes | What | Who speaks |
| --- | --- | --- |
| 0–20 | The customer who signed, step by step from the first search | whoever was there; nobody comments |
| 20–40 | The customer who did not | the same |
| 40–90 | For each stage: what the customer does, then what we use – offers, e-mails, advertising, software, form of communication | marketing and sales in turn |
| 90–100 | Break | |
| 100–140 | Mark each item: both, only marketing, only sales, nobody knows | together |
| 140–165 | Choose three differences that a customer would notice | everybody has three stickers |
| 165–180 | Owner and date for each of the three | RevOps writes |

## One line, filled in

From March, step 4, “calls or writes for the first time”:

| Column | Marketing’s sheet | Sales’ sheet |
| --- | --- | --- |
| what the customer does | fills in the form, waits | writes at night, has told it to two colleagues already |
| e-mail used | automatic reply to the form | own text after the call |
| form of communication | – | telephone |
| what annoys the customer | – | says everything twice |

The automatic reply stood on one sheet only. Sellers had never read it; it promised a call “today”, also at eleven at night. It was the first of
the three differences we chose, and took one sentence to repair.

## Questions that help when it gets quiet

1. What does the customer do here when we are asleep?
2. Which of these has nobody sent in the last three months?
3. Where does the customer hear the same question twice?
4. Which sentence in our advertising would Delivery not sign?
5. What do sellers make themselves, at night, because they cannot find ours?

## What to do with the result

Within five business days everything on the board is an asset with an owner in this playbook, or is given up. Keep the sheets: the
comparison with last time is the only measure of whether the exercise works.

> [!IMPORTANT]
> The result is a list of differences, not of culprits. The moderator stops every sentence that begins with “you always”.

## What we found in September

- Sales had two private price sheets. Both were deleted; the reason for them, no price for deep-freeze sensors, was
  [fixed in the list](asset:price-list-2026).
- Marketing did not know that Delivery sends a plan to each customer. It is now in the [first 14 days](../smot/first-14-days.md).
- Nobody could say who answers a bad review at the weekend. Now it is [written down](../zmot/reviews.md#do).

"""#),
        (#"example/all/content/start/map-the-process.pl.md"#, #"""
---
tytuł: Mapa procesu krok po kroku
streszczenie: Trzygodzinne ćwiczenie dla obu działów. Każdy dział rysuje swoją mapę osobno, a wynikiem są różnice.
wersja_źródła: "1ecec32d"
---

Dwa razy w roku rozkładamy własny proces sprzedaży na części, jakby był cudzy. Za pierwszym razem, w marcu 2026, oba działy wypisały
razem 71 rzeczy, których używają wobec klientów; na obu listach powtórzyło się 18. Za drugim razem, we wrześniu, było to 39 z 64.

![Plansza: osiem etapów od problemu do polecenia, nad nimi pięć momentów prawdy; przy każdym etapie pytanie klienta i nasz zespół, a niżej puste wiersze na oferty, e-maile, materiały reklamowe, programy i formę komunikacji](../assets/files/process-map.svg)

## Przed spotkaniem

- [ ] Wybierz osiem osób: trzy z marketingu, trzy ze sprzedaży, jedną z Wdrożeń i kogoś do prowadzenia, kto nie należy do żadnego z tych
  zespołów.
- [ ] Wybierz klienta, który podpisał umowę w ostatnich trzech miesiącach, i takiego, który nie podpisał.
- [ ] Tydzień wcześniej wyślij wszystkim [arkusz](asset:exercise-worksheet). Każdy dział wypełnia go sam: 45 minut, bez dyskusji.
- [ ] Powieś [planszę](asset:process-map-board) w formacie A1, z pięcioma pustymi wierszami. Kup pisaki w dwóch kolorach.

## Trzy godziny

| Minuty | Co | Kto mówi |
| --- | --- | --- |
| 0–20 | klient, który podpisał, krok po kroku od pierwszego szukania | kto przy tym był; nikt nie komentuje |
| 20–40 | klient, który nie podpisał | tak samo |
| 40–90 | każdy etap: co robi klient, a potem z czego korzystamy – oferty, e-maile, materiały reklamowe, programy, forma komunikacji | marketing i sprzedaż na zmianę |
| 90–100 | przerwa | |
| 100–140 | oznaczanie: oba działy, tylko marketing, tylko sprzedaż, nikt nie wie | razem |
| 140–165 | trzy różnice, które zauważyłby klient | każdy ma trzy naklejki |
| 165–180 | właściciel i termin dla każdej z trzech | zapisuje RevOps |

## Jeden wypełniony wiersz

Z marca, krok 4, „dzwoni lub pisze po raz pierwszy”:

| Kolumna | Arkusz marketingu | Arkusz sprzedaży |
| --- | --- | --- |
| co robi klient | wypełnia formularz, czeka | pisze w nocy; dwóm osobom z pracy już to opowiedział |
| używany e-mail | automatyczna odpowiedź na formularz | własny tekst po rozmowie |
| forma komunikacji | – | telefon |
| co drażni klienta | – | mówi wszystko dwa razy |

Automatyczna odpowiedź była tylko na jednym arkuszu. Handlowcy nigdy jej nie czytali; obiecywała telefon „jeszcze dziś”, także o
jedenastej w nocy. Wybraliśmy ją jako pierwszą z trzech różnic. Do naprawy wystarczyło jedno zdanie.

## Pytania na chwile ciszy

1. Co klient robi na tym etapie, kiedy my śpimy?
2. Czego z tego nikt nie wysłał przez ostatnie trzy miesiące?
3. Gdzie klient drugi raz słyszy to samo pytanie?
4. Pod którym zdaniem z naszej reklamy nie podpisałyby się Wdrożenia?
5. Co handlowcy robią sami po nocach, bo nie mogą znaleźć naszego?

## Co zrobić z wynikiem

W ciągu pięciu dni roboczych wszystko, co jest na planszy, staje się zasobem z właścicielem w tym playbooku albo przestaje istnieć.
Zachowaj arkusze: porównanie z poprzednim razem to jedyna miara, czy ćwiczenie działa.

> [!WAŻNE]
> Wynikiem jest lista różnic, nie lista winnych. Prowadzący przerywa każde zdanie, które zaczyna się od „bo wy zawsze”.

## Co wyszło we wrześniu

- Sprzedaż miała dwa prywatne cenniki. Oba poszły do kosza, a ich przyczynę – brak ceny czujników do mroźni –
  [usunęliśmy w cenniku](asset:price-list-2026).
- Marketing nie wiedział, że Wdrożenia wysyłają każdemu klientowi plan. Jest już w [pierwszych 14 dniach](../smot/first-14-days.pl.md).
- Nikt nie umiał powiedzieć, kto w weekend odpowiada na złą opinię. Teraz jest to [zapisane](../zmot/reviews.pl.md#zrob).

"""#),
        (#"example/all/content/start/shared-glossary.md"#, #"""
---
title: The words we share
summary: Why 21 words have a written meaning, how a meaning changes, and what to do when somebody uses one differently.
kind: glossary
stage: always
owner: revops
with: [content-marketing, new-sales]
verified: 2026-10-05
verified_by: Adam Rutka
order: 4
---

Until April 2026 “lead” meant a form entry to Campaigns, a telephone number to Sales development and a meeting to New sales. Three reports gave
three totals, and each of them was right.

## The chain of words

A [[lead]] that passes the threshold is an [[MQL]]. When Sales development takes it, it is a [[SAL]]. When a discovery call has found
need, owner and date, it is an [[SQL]]; with a value and the customer’s date it becomes an [[opportunity]]. One sent back is
a [[recycled lead]].

| Word | Who decides | Where it is recorded | In September 2026 |
| --- | --- | --- | --- |
| Lead | the customer, by writing or calling | CRM, source field | 148 |
| MQL | Campaigns, by the threshold | CRM, score and sign of intent | 63 |
| SAL | Sales development | CRM, one click | 47 |
| SQL | the seller of the discovery call | CRM, three sentences | 24 |
| Opportunity | the seller | CRM, value and date | 19 |

## How a meaning changes

1. Anybody proposes it, with one example in which the present wording failed.
2. RevOps lists every page, hand-off and report that uses the word.
3. Marta Wilk and Piotr Madej both agree, in writing.
4. It takes effect on the first day of a quarter. Old reports keep the old meaning and say so.

## When somebody uses a word differently

Ask “in the playbook’s sense?” once. It sounds pedantic for two weeks and saves an hour a week from then on. Nobody corrects a customer:
customers may call things what they like.

"""#),
        (#"example/all/content/start/shared-glossary.pl.md"#, #"""
---
tytuł: Wspólny słownik
streszczenie: Dlaczego 21 słów ma spisane znaczenie, jak się je zmienia i co robić, gdy ktoś używa słowa po swojemu.
wersja_źródła: "e2c38998"
---

Do kwietnia 2026 „lead” znaczył dla Kampanii wpis z formularza, dla zespołu SDR numer telefonu, a dla Sprzedaży nowej spotkanie. Trzy
raporty podawały trzy sumy i każda była prawdziwa.

## Łańcuch słów

[[lead|Lead]], który przekroczy próg, to [[MQL]]. Gdy weźmie go zespół SDR, staje się [[SAL]]. Gdy rozmowa diagnostyczna wykaże potrzebę, jej
właściciela i datę, jest to [[SQL]]; z wartością i datą podaną przez klienta zmienia się w [[szansa sprzedaży|szansę sprzedaży]]. Ten, który
wrócił, to [[zwrócony lead]].

| Słowo | Kto decyduje | Gdzie jest zapisane | We wrześniu 2026 |
| --- | --- | --- | --- |
| lead | klient, pisząc albo dzwoniąc | CRM, pole „źródło” | 148 |
| MQL | Kampanie, według progu | CRM, punkty i oznaka zamiaru | 63 |
| SAL | SDR | CRM, jedno kliknięcie | 47 |
| SQL | handlowiec, który prowadził rozmowę diagnostyczną | CRM, trzy zdania | 24 |
| szansa | handlowiec | CRM, wartość i data | 19 |

## Jak zmienia się znaczenie

1. Zmianę może zaproponować każdy, z jednym przykładem, w którym obecne brzmienie zawiodło.
2. RevOps wypisuje wszystkie strony, przekazania i raporty, w których to słowo występuje.
3. Zgadzają się na piśmie oboje: Marta Wilk i Piotr Madej.
4. Zmiana wchodzi w życie pierwszego dnia kwartału. Stare raporty zachowują stare znaczenie i to zaznaczają.

## Gdy ktoś używa słowa po swojemu

Zapytaj raz: „w znaczeniu z playbooka?”. Przez dwa tygodnie brzmi to jak czepianie się, a potem co tydzień oszczędza godzinę. Klientów nie
poprawia nikt: mogą nazywać rzeczy, jak chcą.

"""#),
        (#"example/all/content/start/who-answers-for-what.md"#, #"""
---
title: Who answers for what
summary: Ten people, eight teams, one owner per thing. Whom to ask, who decides, and who replaces whom.
kind: guide
stage: always
owner: revops
with: [content-marketing, new-sales]
review_every: 90 days
verified: 2026-11-03
verified_by: Adam Rutka
order: 5
---

Fifty-eight people work here; the ten on this page answer for everything in the playbook. If you do not know whom to ask, ask Adam Rutka:
he answers or names somebody within one business day.

## The people

| Person | Role | Decides alone | Replaced by |
| --- | --- | --- | --- |
| Marta Wilk | Head of marketing | public texts, replies to reviews | Ewa Nowicka |
| Tomasz Lis | Editor | wording, newsletter, what is rewritten | Marta Wilk |
| Ewa Nowicka | Product marketing manager | deck, battle cards, case studies | Marta Wilk |
| Kacper Zieliński | Campaign manager | advertising budget up to €5,000 a month | Marta Wilk |
| Aleksandra Bartosz | Head of Sales development | who calls whom; accepts or refuses leads | Piotr Madej |
| Piotr Madej | Head of sales | discounts up to 12 %, forecast | Joanna Król |
| Joanna Król | Account executive | her own deals; texts after meetings | Piotr Madej |
| Michał Sowa | Customer care lead | goodwill up to €500 a case; when a customer is asked for a favour | Hanna Brzeska |
| Hanna Brzeska | Delivery lead | installation dates, extra promises | Michał Sowa |
| Adam Rutka | Revenue operations | what a number means and where it comes from | Piotr Madej and Marta Wilk, alternating weeks |

## What two people must decide together

| Subject | Both of |
| --- | --- |
| the agreement, a word’s meaning, the ideal customer | Marta Wilk and Piotr Madej |
| a new promise or a new wording of one | Ewa Nowicka and Hanna Brzeska, then both heads |
| a discount above 12 % | Piotr Madej and Ewa Nowicka |
| a public apology | Marta Wilk and the owner of what went wrong |

## What “owner” means here

The owner is accountable, not the author. Owners keep the thing true, answer questions about it within two business days, and retire it
when it is no longer needed. They may hand the writing to anybody. An owner who leaves hands over each item by name; RevOps
closes the list on the last working day.

> [!TIP]
> Write to the team’s address, not to the person. Teams answer during holidays; people should not have to.

"""#),
        (#"example/all/content/start/who-answers-for-what.pl.md"#, #"""
---
tytuł: Kto za co odpowiada
streszczenie: Dziesięć osób, osiem zespołów, każda rzecz ma jednego właściciela. Kogo pytać, kto decyduje i kto kogo zastępuje.
wersja_źródła: "d6989bb4"
---

Pracuje tu pięćdziesiąt osiem osób. Dziesięć z tej strony odpowiada za wszystko, co jest w playbooku. Nie wiesz, kogo zapytać? Zapytaj
Adama Rutkę: w ciągu jednego dnia roboczego odpowie albo wskaże właściwą osobę.

## Ludzie

| Osoba | Rola | Decyduje samodzielnie | Zastępstwo |
| --- | --- | --- | --- |
| Marta Wilk | szefowa marketingu | teksty publiczne, odpowiedzi na opinie | Ewa Nowicka |
| Tomasz Lis | redaktor | sformułowania, newsletter, co piszemy od nowa | Marta Wilk |
| Ewa Nowicka | menedżerka marketingu produktu | prezentacja, karty konkurentów, studia przypadków | Marta Wilk |
| Kacper Zieliński | menedżer kampanii | budżet reklamowy do 5000 € miesięcznie | Marta Wilk |
| Aleksandra Bartosz | szefowa zespołu SDR | kto do kogo dzwoni; przyjmuje i odrzuca leady | Piotr Madej |
| Piotr Madej | szef sprzedaży | rabaty do 12 %, prognoza | Joanna Król |
| Joanna Król | handlowczyni | własne szanse; teksty po spotkaniach | Piotr Madej |
| Michał Sowa | szef opiekunów klientów | rekompensaty do 500 € na sprawę; kiedy prosimy klienta o przysługę | Hanna Brzeska |
| Hanna Brzeska | szefowa wdrożeń | terminy montażu, obietnice dodatkowe | Michał Sowa |
| Adam Rutka | operacje przychodowe | co znaczy liczba i skąd się bierze | Piotr Madej i Marta Wilk, co tydzień na zmianę |

## O czym muszą zdecydować dwie osoby

| Sprawa | Kto decyduje |
| --- | --- |
| umowa, znaczenie słowa, profil idealnego klienta | Marta Wilk i Piotr Madej |
| nowa obietnica albo jej nowe brzmienie | Ewa Nowicka i Hanna Brzeska, potem szefowie obu działów |
| rabat powyżej 12 % | Piotr Madej i Ewa Nowicka |
| publiczne przeprosiny | Marta Wilk i właściciel tego, co poszło źle |

## Co tu znaczy „właściciel”

Właściciel odpowiada, niekoniecznie pisze. Pilnuje, żeby rzecz była prawdziwa, na pytania o nią odpowiada w ciągu dwóch dni roboczych i
wycofuje ją, gdy nie jest już potrzebna. Pisanie może oddać komukolwiek. Gdy odchodzi z firmy, przekazuje każdą rzecz imiennie; RevOps
zamyka listę ostatniego dnia pracy.

> [!WSKAZÓWKA]
> Pisz na adres zespołu, nie do osoby. Zespół odpowie także wtedy, gdy ktoś ma urlop. Człowiek na urlopie ma wolne.

"""#),
        (#"example/all/content/stimulus/four-questions.md"#, #"""
---
title: Four questions an advertisement answers
summary: How does it work, is it for me, why now, what if I do not buy. A test for each advertisement before money is spent.
kind: guide
stage: [problem, research]
owner: campaigns
with: [sdr, product-marketing]
assets: [search-ad, film-60-seconds, ad-brief]
review_every: 90 days
verified: 2026-10-21
verified_by: Kacper Zieliński
order: 7
---

Whoever sees our advertisement asks four things before clicking, in a few seconds. One advertisement need not answer all four; all
running ones together must.

## The questions

| Question | A good answer | A bad answer | Who answers it now |
| --- | --- | --- | --- |
| How does it work? | A door stays open, a telephone rings. | Intelligent sensor platform. | [film](asset:film-60-seconds), [search advertisement](asset:search-ad) |
| Is it for me? | For halls with 15 places or more. Not for a single pharmacy. | For businesses of all sizes. | [checklist](asset:audit-checklist), search advertisement |
| Why now? | 34 °C outside. And inside? | Only until Friday! | [banner](asset:heat-banner), [webinar](asset:audit-webinar) |
| What if I do not buy? | One warm night cost a wholesaler €31,000. | Do not lose your customers’ trust. | [guide](asset:cold-chain-guide), [landing page](asset:heat-landing) |

## The test

1. Fill in the [brief](asset:ad-brief). Without a named proof for each number it goes back.
2. Read the text aloud to a seller. If they laugh, ask at which word.
3. Ask Delivery: “Would you sign this sentence?” The answer, with a name and a date, goes into the brief.
4. Show it to somebody who does not work here for three seconds, take it away, and ask the four questions.

## What sales adds

> [!SALES]
> Callers repeat our advertisement back to us. If three callers in a week misunderstand one line, that line is wrong, however well it clicks.

> [!MARKETING]
> Tell us the line and the three callers, and we stop it within one business day. “The ads are bad” we cannot stop.

> [!AGREED]
> The Monday meeting has five minutes for this, and Campaigns brings the running texts on one sheet.

## Numbers in advertising

A number needs a source, a date and a scope in the asset’s data, and a promise needs an entry in the
[register](promise-register.md). “Up to” and “from” are not used: whoever reads them reads the better end.

"""#),
        (#"example/all/content/stimulus/four-questions.pl.md"#, #"""
---
tytuł: Cztery pytania, na które odpowiada reklama
streszczenie: Jak to działa, czy to dla mnie, dlaczego teraz, co jeśli nie kupię. Sprawdzian dla każdej reklamy, zanim wydamy pieniądze.
wersja_źródła: "0f202e32"
---

Zanim ktoś kliknie naszą reklamę, w kilka sekund zadaje cztery pytania. Jedna reklama nie musi odpowiadać na wszystkie. Wszystkie, które
właśnie lecą, razem – muszą.

## Pytania

| Pytanie | Dobra odpowiedź | Zła odpowiedź | Co dziś odpowiada |
| --- | --- | --- | --- |
| Jak to działa? | Ktoś nie domknął drzwi, dzwoni telefon. | Inteligentna platforma sensoryczna. | [film](asset:film-60-seconds), [reklama w wyszukiwarce](asset:search-ad) |
| Czy to dla mnie? | Do hal, w których jest co najmniej 15 miejsc pomiaru. Nie do pojedynczej apteki. | Dla firm każdej wielkości. | [lista kontrolna](asset:audit-checklist), reklama w wyszukiwarce |
| Dlaczego teraz? | Na dworze 34 °C. A w środku? | Tylko do piątku! | [baner](asset:heat-banner), [webinar](asset:audit-webinar) |
| A jeśli nie kupię? | Jedna ciepła noc kosztowała hurtownię 31 000 €. | Nie trać zaufania swoich klientów. | [poradnik](asset:cold-chain-guide), [landing page](asset:heat-landing) |

## Sprawdzian

1. Wypełnij [brief](asset:ad-brief). Wraca, jeśli choć jedna liczba nie ma wskazanego dowodu.
2. Przeczytaj tekst na głos handlowcowi. Jeśli się roześmieje, zapytaj, przy którym słowie.
3. Zapytaj Wdrożenia: „Podpiszecie się pod tym zdaniem?”. Odpowiedź, z nazwiskiem i datą, trafia do briefu.
4. Pokaż reklamę na trzy sekundy komuś, kto tu nie pracuje, zabierz ją i zadaj cztery pytania.

## Co dodaje sprzedaż

> [!SPRZEDAŻ]
> Dzwoniący powtarzają nam naszą własną reklamę. Jeśli w ciągu tygodnia trzy osoby źle zrozumieją to samo zdanie, to zdanie jest złe, choćby
> klikało się świetnie.

> [!MARKETING]
> Podajcie zdanie i te trzy osoby, a zatrzymamy je w ciągu jednego dnia roboczego. „Reklamy są słabe” zatrzymać się nie da.

> [!USTALONE]
> Na poniedziałkowym zebraniu jest na to pięć minut, a Kampanie przynoszą na jednej kartce wszystkie teksty, które właśnie lecą.

## Liczby w reklamie

Liczba wymaga źródła, daty i zakresu w danych zasobu, a obietnica – wpisu w [rejestrze](promise-register.pl.md). Zwrotów „nawet do” i „już
od” nie używamy: każdy zapamięta z nich tylko tę lepszą liczbę.

"""#),
        (#"example/all/content/stimulus/heat-campaign.md"#, #"""
---
title: Campaign “A warm night in the warehouse”
summary: Focused play for the hot weeks, June to August. Weather decides when it runs; both sides decide when it stops.
kind: play
stage: problem
owner: campaigns
with: [sdr]
assets: [heat-banner, heat-landing, heat-mailing, heat-check, search-ad, heat-call-list, first-touch-email]
personas: [warehouse-manager]
review_every: 30 days
verified: 2026-11-16
verified_by: Kacper Zieliński
order: 6
---

Ran in summer 2026 and rests until 1 June 2027. **Trigger:** the forecast for a region reaches 30 °C within five days. **Pauses** while
all 12 loan kits are out. **Ends** on 31 August. The landing page stays public all year, so this page is read every 30 days in winter too.

## Know

- Flat-roofed halls lag the weather by a day: the worst night is the second one.
- In 2026: €11,400 spent, 94 leads, 38 MQLs, 27 accepted, 12 SQLs, 5 customers by 30 September; 21 heat checks lent.
- Most calls arrive between 7:30 and 10:00. Campaigns sends nothing after Wednesday noon, so that nobody calls into a weekend.
- The page promises installation in **14 days**. Until March 2026 it said 7; read the
  [retrospective](../together/retro-2026-q1.md) before you touch that line.

## Say

> [!SAY]
> It will be 33 degrees in Radom on Thursday. Which corner of your hall gets warmest, and how do you know?

In a hot week this text takes the place of the usual [first e-mail](asset:first-touch-email):

```email
Subject: {{forecast_day}}, {{forecast_degrees}} degrees, {{town}}

Good morning {{first_name}},

on {{forecast_day}} {{town}} expects {{forecast_degrees}} degrees. You store {{goods}}; somebody will drive in that evening to look at a thermometer.

We lend five sensors for 14 days. You keep the readings, also if you never buy anything. {{kits_left}} kits are free this week.

May I call you tomorrow between ten and eleven? If not, reply “no” and that is the end of it.

{{sdr_name}}
{{sdr_phone}}
```

## Show

The [landing page](asset:heat-landing) to whoever asks how it works; the [loan offer](asset:heat-check) to whoever doubts. No deck in this
campaign.

## Do

- [ ] By 17 May: Campaigns tells Sales development regions, texts, budget and landing page – ten business days before 1 June.
- [ ] Delivery confirms the number of kits in writing.
- [ ] [Banner](asset:heat-banner) and [search advertisement](asset:search-ad) follow the forecast by region; the [mailing](asset:heat-mailing)
  goes out once per region, on a Tuesday before ten.
- [ ] Campaigns exports the [call list](asset:heat-call-list) at eight each morning of a hot week.
- [ ] Sales development writes one outcome per line by five; whoever asks for a kit is called within {{= first_attempt_when_asked }}.
- [ ] When the eleventh kit leaves, Campaigns pauses banner and mailing the same day. They resume when four are back.

> [!MARKETING]
> We would run it in May as well: search volume rises three weeks before the heat.

> [!SALES]
> In May the kits are still with the winter customers. A campaign without kits is what happened in 2025.

> [!AGREED]
> Eight more kits are budgeted for 2027. With 20 kits the campaign may begin on 15 May; Hanna Brzeska confirms by 30 April.

## Exit

A lead without a kit and without a call by 15 September joins the regular newsletter if they agreed to it, and is otherwise closed. Nobody
is rung about heat in October.

"""#),
        (#"example/all/content/stimulus/heat-campaign.pl.md"#, #"""
---
tytuł: Kampania „Ciepła noc w magazynie”
streszczenie: Zagrywka na gorące tygodnie, od czerwca do sierpnia. O starcie decyduje pogoda, o końcu – oba działy.
wersja_źródła: "816cee70"
---

Trwała latem 2026, teraz czeka do 1 czerwca 2027. **Uruchamia ją** prognoza, że w ciągu pięciu dni w regionie będzie 30 °C. **Pauzuje**, gdy
wszystkie 12 zestawów do wypożyczenia jest u klientów. **Kończy się** 31 sierpnia. Strona kampanii jest publiczna przez cały rok, więc i tę
stronę czytamy co 30 dni, także zimą.

## Wiedz

- Hale z płaskim dachem spóźniają się za pogodą o dzień: najgorsza jest druga noc.
- Rok 2026: 11 400 € wydatków, 94 leady, 38 MQL-ów, 27 przyjętych, 12 SQL-ów, do 30 września 5 klientów; wypożyczyliśmy 21 zestawów na próbę
  upału.
- Telefon dzwoni najczęściej między 7:30 a 10:00. Od środy w południe Kampanie niczego już nie wysyłają, żeby nikt nie dodzwaniał się w
  weekend.
- Strona kampanii obiecuje wdrożenie w **14 dni**. Do marca 2026 było tam 7; zanim ruszysz tę linijkę, przeczytaj
  [retrospektywę](../together/retro-2026-q1.pl.md).

## Powiedz

> [!POWIEDZ]
> W czwartek w Radomiu mają być 33 stopnie. Który kąt Państwa hali nagrzewa się najbardziej i skąd to wiadomo?

W gorącym tygodniu ten tekst zastępuje zwykły [pierwszy e-mail](asset:first-touch-email):

```email
Temat: {{forecast_day}}, {{forecast_degrees}} °C, {{town}}

Dzień dobry,

prognoza na {{forecast_day}}, {{town}}: {{forecast_degrees}} °C. W Państwa magazynie: {{goods}}. Wieczorem ktoś pojedzie spojrzeć na termometr.

Pożyczamy pięć czujników na 14 dni. Odczyty zostają u Państwa, także jeśli nic Państwo nie kupią. Wolne zestawy w tym tygodniu: {{kits_left}}.

Czy mogę zadzwonić jutro między dziesiątą a jedenastą? Jeśli nie, proszę odpisać „nie” i na tym koniec.

{{sdr_name}}
{{sdr_phone}}
```

## Pokaż

[Stronę kampanii](asset:heat-landing) – temu, kto pyta, jak to działa. [Ofertę próby upału](asset:heat-check) – temu, kto nie dowierza.
Prezentacji w tej kampanii nie ma.

## Zrób

- [ ] Do 17 maja: Kampanie podają zespołowi SDR regiony, teksty, budżet i stronę kampanii – dziesięć dni roboczych przed 1 czerwca.
- [ ] Wdrożenia potwierdzają na piśmie liczbę zestawów.
- [ ] [Baner](asset:heat-banner) i [reklama w wyszukiwarce](asset:search-ad) idą za prognozą dla regionu; [mailing](asset:heat-mailing)
  wychodzi raz na region, we wtorek przed dziesiątą.
- [ ] W gorącym tygodniu Kampanie codziennie o ósmej eksportują [listę telefonów](asset:heat-call-list).
- [ ] Zespół SDR do 17:00 wpisuje przy każdym wierszu jeden wynik; do proszących
  o zestaw dzwoni w ciągu {{= first_attempt_when_asked }}.
- [ ] Gdy wyjedzie jedenasty zestaw, Kampanie tego samego dnia wstrzymują baner i mailing. Wznawiają, gdy wrócą cztery.

> [!MARKETING]
> Ruszylibyśmy już w maju: ludzie zaczynają szukać trzy tygodnie przed upałem.

> [!SPRZEDAŻ]
> W maju zestawy są jeszcze u klientów zimowych. Kampanię bez zestawów już mieliśmy, w 2025 roku.

> [!USTALONE]
> Na 2027 rok w budżecie jest osiem dodatkowych zestawów. Z dwudziestoma kampania może ruszyć 15 maja; Hanna Brzeska potwierdzi do 30 kwietnia.

## Koniec

Lead, który do 15 września nie dostał ani zestawu, ani telefonu, przechodzi do zwykłego newslettera, jeśli jest na to zgoda, a jeśli nie –
zamykamy go. W październiku nikt nie dzwoni w sprawie upału.

"""#),
        (#"example/all/content/stimulus/i-have-a-problem.md"#, #"""
---
title: “I have a problem and I am looking for help”
summary: What the customer goes through in the first hours, what they type, whom they ring, and how we make ourselves findable.
kind: guide
stage: problem
owner: content-marketing
with: [sdr]
assets: [cold-chain-guide, contact-form, refrigeration-leaflet]
personas: [warehouse-manager]
verified: 2026-09-22
verified_by: Marta Wilk
order: 5
---

In 2026 we asked 52 new contacts what had happened on the day they began to look. Twenty-nine named a loss or a near loss, fourteen an audit
or its date, six a new contract with a customer of theirs, three an advertisement. We are seldom the stimulus; we are there when it
comes.

## What the customer does

1. Saves goods and telephones somebody inside the company. For an hour nobody searches for anything.
2. Types a question, not a product: “medicine fridge 14 degrees what to do”.
3. Asks the refrigeration engineer who comes to repair it.
4. Writes to three suppliers two days later, often at night.

## What we do

| Step | Marketing | Sales |
| --- | --- | --- |
| first hour | the [guide for the first hour](asset:cold-chain-guide), free, without a form | answers the telephone with help, not with questions about budget |
| the question typed | one page per question, with the answer in the first sentence | reports new wordings on Friday |
| the engineer | a [one-page leaflet](asset:refrigeration-leaflet), sent to refrigeration companies twice a year | thanks each engineer who mentions us, the same week |
| the night message | the [contact form](asset:contact-form), seven fields; the reply names the time of our call | calls within that time |

## When the fridge is still warm

> [!SAY]
> Is it still too warm now? Then let us first do the next ten minutes. Which goods would you move first?

> [!DO]
> Stay on the line until the next step is clear, send the guide, note the name, and ring again the next day at ten. No pitch on the first
> day. Of nine such callers in 2026, five became customers; nobody pitched to any of them.

## What we do not do

We do not send advertising to companies named in news about destroyed goods. A person who has just lost €31,000 in medicines
remembers who was decent.

"""#),
        (#"example/all/content/stimulus/i-have-a-problem.pl.md"#, #"""
---
tytuł: „Mam problem i szukam pomocy”
streszczenie: Co klient przechodzi w pierwszych godzinach, co wpisuje w wyszukiwarkę, do kogo dzwoni i co robimy, żeby mógł nas znaleźć.
wersja_źródła: "0f3c6573"
---

W 2026 roku zapytaliśmy 52 nowe kontakty, co stało się w dniu, w którym zaczęli szukać. Dwadzieścia dziewięć osób mówiło o stracie, prawdziwej
albo ledwo unikniętej, czternaście o audycie albo jego terminie, sześć o nowej umowie z własnym klientem, trzy o reklamie. Rzadko jesteśmy
bodźcem. Jesteśmy pod ręką, kiedy bodziec przychodzi.

## Co robi klient

1. Ratuje towar i dzwoni do kogoś w swojej firmie. Przez godzinę nikt niczego nie szuka.
2. Wpisuje pytanie, nie produkt: „lodówka z lekami 14 stopni co robić”.
3. Pyta serwisanta, który przyjechał ją naprawić.
4. Dwa dni później pisze do trzech dostawców, często w nocy.

## Co robimy my

| Krok | Marketing | Sprzedaż |
| --- | --- | --- |
| pierwsza godzina | [poradnik na pierwszą godzinę](asset:cold-chain-guide), za darmo i bez formularza | odbiera telefon z pomocą, a nie z pytaniem o budżet |
| wpisane pytanie | na każde pytanie jedna strona, z odpowiedzią w pierwszym zdaniu | w piątek zgłasza nowe sformułowania |
| serwisant chłodnictwa | [ulotka na jedną stronę](asset:refrigeration-leaflet), wysyłana firmom chłodniczym dwa razy w roku | dziękuje każdemu, kto nas polecił, jeszcze w tym samym tygodniu |
| wiadomość w nocy | [formularz kontaktowy](asset:contact-form), siedem pól; odpowiedź podaje godzinę naszego telefonu | dzwoni o tej godzinie, nie później |

## Gdy chłodnia jest nadal ciepła

> [!POWIEDZ]
> Wciąż jest za ciepło? To najpierw najbliższe dziesięć minut. Co przeniesiemy na początek?

> [!ZRÓB]
> Zostań na linii, aż następny krok będzie jasny, wyślij poradnik, zapisz nazwisko i zadzwoń następnego dnia o dziesiątej. Pierwszego dnia
> niczego nie sprzedawaj. W 2026 roku takich telefonów było dziewięć, pięć z tych osób to dziś nasi klienci. Nikt im wtedy niczego nie
> sprzedawał.

## Czego nie robimy

Nie wysyłamy reklam do firm, o których zniszczonym towarze piszą w wiadomościach. Kto właśnie stracił leki za 31 000 €, zapamięta, kto
zachował się przyzwoicie.

"""#),
        (#"example/all/content/stimulus/promise-register.md"#, #"""
---
title: Promise register
summary: Three promises we may make, their exact words, where they are made, what proves them and who keeps them.
kind: guide
stage: always
owner: revops
with: [campaigns, new-sales, delivery]
review_every: 30 days
verified: 2026-11-16
verified_by: Adam Rutka
order: 7
---

A promise is made by marketing, repeated by sales and kept by Delivery and Customer care. In the first quarter of 2026 these were three different
promises. Since April there is one list, and what is not on it may not be said, printed or clicked.

## The three

| Promise | Made in | Proved by | Kept by | Since |
| --- | --- | --- | --- | --- |
| [Alarm within 60 seconds](../promises/alarm-in-60-seconds.md) | search, film, deck, quote | Aster case study, demo log | Delivery, ten test alarms on day 9 | 2024 |
| [Installed within 14 days](../promises/installation-in-14-days.md) | landing page, deck, quote | Bielik case study | Delivery, installation plan | April 2026 |
| [A report the auditor accepts](../promises/audit-ready-report.md) | webinar, quote | sample report, survey of June 2026 | Customer care, quarterly review | 2025 |

## Adding or changing one

1. Write the exact words and name the team that will keep them.
2. Bring one [[proof]] that is not our own opinion.
3. Ewa Nowicka and Hanna Brzeska agree on the words; Hanna writes down what keeping them costs, and what happens in the worst month.
4. Both heads agree. It takes effect when deck, quote and advertisement carry the same words, on one day.

## When a customer asks for more

A seller may promise more to one customer if Delivery agrees in writing **before** the customer hears it. It goes on the
[card of promises](asset:customer-promise-card), never into this register. In October 2026 there were six such extra promises; all were kept,
one cost a weekend.

## What is not a promise here

- “Guaranteed to pass an audit.” Auditors decide.
- “The cheapest.” We do not know, and it would last a month.
- “Instant.” Sixty seconds is not instant.
- Anything with “up to”.

## Pausing a promise

If it is broken twice in a row, the team that keeps it tells Campaigns the same day. Campaigns takes the words out of running
advertising within one business day; sellers read it in the channel and strike the line from open quotes. It comes back by the steps above.

"""#),
        (#"example/all/content/stimulus/promise-register.pl.md"#, #"""
---
tytuł: Rejestr obietnic
streszczenie: Trzy obietnice, które wolno nam złożyć – co do słowa, z miejscami, w których padają, z dowodami i z tymi, którzy ich dotrzymują.
wersja_źródła: "0e520840"
---

Obietnicę składa marketing, powtarza sprzedaż, a dotrzymują Wdrożenia i opiekunowie klientów. W pierwszym kwartale 2026 były to trzy różne
obietnice. Od kwietnia jest jedna lista. Czego na niej nie ma, tego nie wolno powiedzieć, wydrukować ani dać do kliknięcia.

## Trzy obietnice

| Obietnica | Gdzie pada | Dowód | Kto dotrzymuje | Od |
| --- | --- | --- | --- | --- |
| [Alarm w 60 sekund](../promises/alarm-in-60-seconds.pl.md) | wyszukiwarka, film, prezentacja, oferta | studium przypadku Aster, dziennik demo | Wdrożenia, dziesięć alarmów testowych 9. dnia | 2024 |
| [Wdrożenie w 14 dni](../promises/installation-in-14-days.pl.md) | landing page, prezentacja, oferta | studium przypadku Bielik | Wdrożenia, plan wdrożenia | kwiecień 2026 |
| [Raport, który przyjmie audytor](../promises/audit-ready-report.pl.md) | webinar, oferta | przykładowy raport, ankieta z czerwca 2026 | opiekunowie klientów, przegląd kwartalny | 2025 |

## Nowa obietnica albo zmiana starej

1. Zapisz dokładne brzmienie i zespół, który będzie jej dotrzymywał.
2. Przynieś jeden [[dowód]], który nie jest naszym zdaniem o sobie.
3. Ewa Nowicka i Hanna Brzeska uzgadniają słowa; Hanna zapisuje, ile kosztuje dotrzymanie i co dzieje się w najgorszym miesiącu.
4. Zgadzają się szefowie obu działów. Obietnica zaczyna obowiązywać, gdy prezentacja, oferta i reklama mówią to samo, od tego samego dnia.

## Gdy klient prosi o więcej

Handlowiec może obiecać jednemu klientowi więcej, jeśli Wdrożenia zgodzą się na piśmie, **zanim** klient to usłyszy. Taka obietnica trafia do
[karty obietnic](asset:customer-promise-card), nigdy do tego rejestru. W październiku 2026 było ich sześć; dotrzymaliśmy wszystkich, jedna
kosztowała weekend.

## Co tutaj nie jest obietnicą

- „Gwarantujemy, że audyt wypadnie dobrze”. Decyduje audytor.
- „Najtańsi”. Nie wiemy, a jeśli nawet, to na miesiąc.
- „Natychmiast”. Sześćdziesiąt sekund to nie natychmiast.
- Wszystko, co zaczyna się od „nawet do”.

## Wstrzymanie obietnicy

Gdy złamiemy obietnicę dwa razy z rzędu, zespół, który jej dotrzymuje, mówi o tym Kampaniom tego samego dnia. Kampanie w ciągu jednego dnia
roboczego wyjmują te słowa z reklam, które lecą; handlowcy czytają o tym na kanale i skreślają zdanie w otwartych ofertach. Obietnica wraca
tą samą drogą, którą weszła.

"""#),
        (#"example/all/content/together/retro-2026-q1.md"#, #"""
---
title: "Retrospective, first quarter of 2026: the seven days"
summary: We advertised installation in 7 days and needed 11. What happened, what it cost, the three things we decided.
kind: retro
stage: always
owner: revops
with: [campaigns, new-sales, delivery]
verified: 2026-09-10
verified_by: Adam Rutka
order: 14
---

Held on 9 April 2026, 60 minutes, eight people: Kacper Zieliński, Ewa Nowicka, Tomasz Lis, Aleksandra Bartosz, Joanna Król, Piotr Madej, Hanna
Brzeska; Adam Rutka moderated. One customer was read out first, in her own words.

## What happened

| When | What |
| --- | --- |
| 8 January | A draft of the landing page says “fast installation”. A comment asks for a number. |
| 12 January | Somebody remembers an installation of December that took six days. “7 days” enters the draft. |
| 19 January | The campaign starts. Delivery learns of it from a customer. |
| February | 14 orders. Sellers repeat the seven days, because customers ask. |
| 2 March | The first customer counts. Median of the 14 installations: 11 days; five within seven, nine later. |
| 17 March | Campaigns stops the advertisement, the day after Hanna Brzeska shows the list. |

## What it cost

Three price reductions, €4,100 together; one reference withdrawn; about 60 hours of calls. All 14 customers stayed; two of
them asked in writing how they could leave.

## What each side said

> [!MARKETING]
> We had one good example and took it for a rule. Nobody had told us the median; nobody had been asked either.

> [!SALES]
> We doubted the number in the first week and went on repeating it, because it worked on the telephone.

> [!AGREED]
> It was not one sentence by one person. The number passed five of us and each assumed that somebody else had checked it.

## What went well

Delivery told each customer the true date as soon as it was known. Kacper Zieliński stopped the campaign within a day and explained it to the
customers in the March letter, signed with his name.

## What we decided

1. **A promise register.** What is not on it may not be said. Owner: Adam Rutka, by 30 April. *Done on 24 April:*
   [promise register](../stimulus/promise-register.md).
2. **Delivery signs each sentence about time.** Hanna Brzeska’s answer stands in the brief, with its date. Owner: Kacper Zieliński, at once. *Done.*
3. **14 days, and a consequence.** Late means no installation fee. Owners: Piotr Madej and Hanna Brzeska, by 30 April. *Done on 28 April:*
   [installed within 14 days](../promises/installation-in-14-days.md).

## What we left alone

A proposal that marketing should no longer write numbers at all. Numbers persuade, and the honest ones persuade longer.

## Looked at again

On 9 July: 13 of 13 installations of the second quarter within 14 days. The reference that was withdrawn has not come back.

"""#),
        (#"example/all/content/together/retro-2026-q1.pl.md"#, #"""
---
tytuł: "Retrospektywa I kwartału 2026: siedem dni"
streszczenie: Reklamowaliśmy wdrożenie w 7 dni, a potrzebowaliśmy 11. Co się stało, ile to kosztowało i jakie trzy decyzje zapadły.
wersja_źródła: "db9ac38b"
---

9 kwietnia 2026, 60 minut, osiem osób: Kacper Zieliński, Ewa Nowicka, Tomasz Lis, Aleksandra Bartosz, Joanna Król, Piotr Madej i Hanna Brzeska;
prowadził Adam Rutka. Na początku odczytaliśmy relację jednej klientki, jej własnymi słowami.

## Co się stało

| Kiedy | Co |
| --- | --- |
| 8 stycznia | W szkicu landing page’a jest „szybkie wdrożenie”. Komentarz prosi o liczbę. |
| 12 stycznia | Ktoś przypomina sobie grudniowe wdrożenie, które trwało sześć dni. Do szkicu trafia „7 dni”. |
| 19 stycznia | Kampania rusza. Wdrożenia dowiadują się o niej od klienta. |
| luty | 14 zamówień. Handlowcy powtarzają siedem dni, bo klienci pytają. |
| 2 marca | Pierwszy klient liczy. Mediana 14 wdrożeń: 11 dni; pięć zmieściło się w siedmiu, dziewięć nie. |
| 17 marca | Kampanie zatrzymują reklamę, dzień po tym, jak Hanna Brzeska pokazała listę. |

## Ile to kosztowało

Trzy obniżki ceny, razem 4100 €; jedne wycofane referencje; około 60 godzin rozmów. Zostało wszystkich 14 klientów, ale dwóch pytało na piśmie,
jak można odejść.

## Co powiedziała każda strona

> [!MARKETING]
> Mieliśmy jeden dobry przykład i wzięliśmy go za regułę. Nikt nam nie podał mediany; nikogo też o nią nie zapytaliśmy.

> [!SPRZEDAŻ]
> W tę liczbę zwątpiliśmy już w pierwszym tygodniu, a powtarzaliśmy ją dalej, bo w telefonie działała.

> [!USTALONE]
> To nie było jedno zdanie jednej osoby. Liczba przeszła przez pięć par rąk i każdy zakładał, że sprawdził ją ktoś inny.

## Co się udało

Wdrożenia podawały każdemu klientowi prawdziwą datę, gdy tylko ją znały. Kacper Zieliński zatrzymał kampanię w jeden dzień i wyjaśnił to
klientom w marcowym liście, podpisanym własnym nazwiskiem.

## Co postanowiliśmy

1. **Rejestr obietnic.** Czego w nim nie ma, tego nie wolno mówić. Właściciel: Adam Rutka, do 30 kwietnia. *Zrobione 24 kwietnia:*
   [rejestr obietnic](../stimulus/promise-register.pl.md).
2. **Pod każdym zdaniem o czasie podpisują się Wdrożenia.** Odpowiedź Hanny Brzeskiej jest w briefie, z datą. Właściciel: Kacper Zieliński, od
   zaraz. *Zrobione.*
3. **14 dni i konsekwencja.** Po terminie nie ma opłaty za montaż. Właściciele: Piotr Madej i Hanna Brzeska, do 30 kwietnia. *Zrobione 28
   kwietnia:* [wdrożenie w 14 dni](../promises/installation-in-14-days.pl.md).

## Czego nie ruszyliśmy

Propozycji, żeby marketing w ogóle przestał pisać liczby. Liczby przekonują, a uczciwe przekonują dłużej.

## Trzy miesiące później

9 lipca: w drugim kwartale 13 z 13 wdrożeń zmieściło się w 14 dniach. Wycofane referencje nie wróciły.

"""#),
        (#"example/all/content/together/rhythm-and-metrics.md"#, #"""
---
title: Meetings we keep and numbers we share
summary: Five meetings with a purpose and an end, six numbers both departments answer for, one way to dispute a number.
kind: rhythm
stage: always
owner: revops
with: [campaigns, new-sales, customer-care]
assets: [revenue-dashboard, sla-report]
verified: 2026-11-02
verified_by: Adam Rutka
order: 12
---

In February 2026 the two departments spent 31 person-hours a week in joint meetings. Now it is 11. What was left has an output; what had none was
dropped.

## The meetings

| Meeting | When | Who | Output |
| --- | --- | --- | --- |
| Monday sheet | Monday 9:00, 15 min | everybody in both departments | three questions callers asked, running advertisements |
| Lead review | Wednesday 14:00, 30 min | Campaigns, Sales development | each refusal answered, one cause removed |
| Content review | first Tuesday, 45 min | Content and Product marketing, two sellers, Customer care | what is rewritten, what is retired |
| Loss reading | quarterly, 60 min | New sales, Product marketing, Campaigns | three causes, one change each |
| Retrospective | quarterly, 60 min | eight people, alternating | at most three decisions |

A meeting that twice in a row ends without its output is dropped until somebody asks for it back.

## The six numbers

| Number | How it is counted | Source | September | October | Target |
| --- | --- | --- | ---: | ---: | ---: |
| MQLs | leads over the threshold in the month | CRM | 63 | 66 | 60 |
| Acceptance | SAL ÷ MQL | CRM | 75 % | 76 % | 70 % |
| Qualification | SQL ÷ SAL | CRM | 51 % | 50 % | 50 % |
| Won | won ÷ decided, last three months | CRM | 43 % | 43 % | 42 % |
| Kept promises | rows on cards of promises kept ÷ due | Delivery | 96 % | 97 % | 98 % |
| Renewal | contracts renewed ÷ ended, twelve months | billing | 91 % | 91 % | 92 % |

All six stand on the [dashboard](asset:revenue-dashboard), beside last quarter. Two are below target, and the quarterly retrospective
begins with those. Both heads’ bonuses depend on the last three in equal parts; nobody’s depends on the number of leads alone.

## Disputing a number

1. Say which number and what you expected instead.
2. Adam Rutka traces it and answers in writing by Wednesday noon.
3. If the definition is the trouble, it goes to [the words we share](../start/shared-glossary.md#how-a-meaning-changes).
4. Nobody brings a second spreadsheet to a meeting.

## Whose deal was it?

Nobody’s. Each won deal lists every contact in order, from the first page seen to the signature. We stopped dividing credit in April 2026
because the rule took longer to explain than the quarter’s plan. The list stayed: it is read, not divided.

## What we measure and do not target

Speed of first contact below the agreed time, number of calls, clicks, followers, [[shared asset|shared assets]] as a share of all. Made a target,
each of these would be reached in the wrong way.

"""#),
        (#"example/all/content/together/rhythm-and-metrics.pl.md"#, #"""
---
tytuł: Rytm spotkań i wspólne mierniki
streszczenie: Pięć spotkań, które mają cel i koniec, sześć liczb, za które odpowiadają oba działy, i jeden sposób, żeby liczbę podważyć.
wersja_źródła: "4d848de3"
---

W lutym 2026 oba działy spędzały na wspólnych spotkaniach 31 osobogodzin tygodniowo. Teraz jest to 11. To, co zostało, kończy się wynikiem. Co
wyniku nie miało, wypadło.

## Spotkania

| Spotkanie | Kiedy | Kto | Wynik |
| --- | --- | --- | --- |
| Poniedziałkowa kartka | poniedziałek 9:00, 15 min | wszyscy z obu działów | trzy pytania od dzwoniących, reklamy, które lecą |
| Przegląd leadów | środa 14:00, 30 min | Kampanie, SDR | odpowiedź na każde odrzucenie, jedna przyczyna mniej |
| Przegląd treści | pierwszy wtorek miesiąca, 45 min | Marketing treści i Marketing produktu, dwóch handlowców, opiekunowie klientów | co piszemy od nowa, co wycofujemy |
| Czytanie przegranych | co kwartał, 60 min | Sprzedaż nowa, Marketing produktu, Kampanie | trzy przyczyny, po jednej zmianie |
| Retrospektywa | co kwartał, 60 min | osiem osób, na zmianę | najwyżej trzy decyzje |

Spotkanie, które dwa razy z rzędu kończy się bez wyniku, znika z kalendarza, dopóki ktoś o nie nie poprosi.

## Sześć liczb

| Liczba | Jak liczona | Źródło | Wrzesień | Październik | Cel |
| --- | --- | --- | ---: | ---: | ---: |
| MQL-e | leady powyżej progu w miesiącu | CRM | 63 | 66 | 60 |
| Przyjęte | SAL ÷ MQL | CRM | 75 % | 76 % | 70 % |
| Zakwalifikowane | SQL ÷ SAL | CRM | 51 % | 50 % | 50 % |
| Wygrane | wygrane ÷ rozstrzygnięte, ostatnie trzy miesiące | CRM | 43 % | 43 % | 42 % |
| Dotrzymane obietnice | dotrzymane ÷ wymagalne wiersze kart obietnic | Wdrożenia | 96 % | 97 % | 98 % |
| Odnowienia | umowy odnowione ÷ zakończone, dwanaście miesięcy | fakturowanie | 91 % | 91 % | 92 % |

Wszystkie sześć jest na [pulpicie](asset:revenue-dashboard), obok poprzedniego kwartału. Dwie są poniżej celu i od nich zaczyna się kwartalna
retrospektywa. Premie szefów obu działów zależą w równych częściach od trzech ostatnich. Niczyja nie zależy od samej liczby leadów.

## Jak podważyć liczbę

1. Powiedz, o którą chodzi i jakiej należało się spodziewać.
2. Adam Rutka sprawdza, skąd się wzięła, i do środy w południe odpowiada na piśmie.
3. Jeśli kłopot jest w definicji, sprawa idzie do [wspólnego słownika](../start/shared-glossary.pl.md#jak-zmienia-sie-znaczenie).
4. Nikt nie przynosi na spotkanie drugiego arkusza.

## Czyja to była sprzedaż?

Niczyja. Przy każdej wygranej są po kolei wszystkie kontakty, od pierwszej obejrzanej strony do podpisu. Zasługi przestaliśmy dzielić w kwietniu
2026, bo tłumaczenie reguły trwało dłużej niż plan kwartału. Lista została: czytamy ją, nie dzielimy.

## Co mierzymy, ale bez celu

Szybkość pierwszego kontaktu poniżej uzgodnionego terminu, liczbę telefonów, kliknięcia, obserwujących, udział
[[wspólny zasób|wspólnych zasobów]] we wszystkich. Każdą z tych liczb, gdyby była celem, osiągnęlibyśmy w zły sposób.

"""#),
        (#"example/all/content/together/sla.md"#, #"""
---
title: The marketing–sales agreement
summary: Who owes whom what, in numbers and business hours. Signed by both heads, in force since 1 October 2026.
kind: sla
stage: always
owner: revops
with: [campaigns, sdr, new-sales]
assets: [sla-report]
verified: 2026-11-02
verified_by: Adam Rutka
order: 11
---

This page is the whole agreement, our SLA. It fits on two sheets of paper because we deleted everything that nobody measured. The duties at the
single transfer points are on the pages of the [lead hand-off](../zmot/lead-handoff.md) and of [lost deals](../fmot/lost-deals.md).

## In short

| Who | Owes | How much | Measured by |
| --- | --- | --- | --- |
| Campaigns | MQLs a month | 60 | CRM, by the threshold |
| Campaigns | complete MQLs (all seven fields) | at least 85 % | CRM |
| Campaigns | notice before a campaign starts | 10 business days | campaign calendar |
| Sales development | accept or refuse an MQL, with a code | within {{= answer_to_a_lead }} | CRM owner change |
| Sales development | first attempt at contact | within {{= first_attempt }} of the MQL | CRM activity |
| Sales development | first attempt after a demo request, a kit request or an introduction | within {{= first_attempt_when_asked }} | CRM activity |
| Sales development | attempts before giving up | 6 in 10 business days, 3 by telephone | CRM activity |
| New sales | reason for each lost deal | within 5 business days | CRM |
| Both | share of MQLs accepted | at least 70 % | Friday report |

Business hours are Monday to Friday, 8:00 to 17:00 Warsaw time, without Polish public holidays.

## What counts

- **The clock** starts when the CRM changes the owner, not when somebody looks. It starts once: passing a lead on inside a team does not reset it.
- **An attempt** is a call to this person or an e-mail written to this person. An automatic reply is none; two calls in one hour are one.
- **Answered** means accepted, or refused with a code. “I have seen it” is neither.
- **Complete** means all seven fields, with the customer’s own sentence among them.
- **Holidays of one person** change nothing: the team owes the time, and its lead names who covers.

## Why speed, and why these numbers

The best-known study of reaction times is from the United States: firms that tried within an hour had nearly seven times the odds of a
real conversation with a decision maker than firms that tried an hour later.[^speed] We took the direction from it and the numbers from
ourselves: in July and August 2026, 11 of 24 demo requests called within two business hours became SQLs, against 3 of 17 called later.

[^speed]: J. B. Oldroyd, K. McElheran, D. Elkington, “The Short Life of Online Sales Leads”, Harvard Business Review, March 2011. The comparison rests on 1.25 million leads of 42 firms; one of the authors ran a company that sold software for this. We use the direction, not the figure.

## What both sides say about it

> [!MARKETING]
> We asked for a time limit because 11 requests in March were first called after the weekend. We accept the completeness rule; our forms
> had left three fields optional that nobody can work without.

> [!SALES]
> We asked for notice because in May a mailing went out on the day half of us were at a trade fair. We accept the code for every
> refusal; silence was easier and wrong.

> [!AGREED]
> Met or not met, nothing in between. A missed time needs no excuse and no apology, only a look on Friday at what caused it.

## When it is missed

1. After one missed time: nothing. It is in the report.
2. After two business days without an answer: Adam Rutka asks the head of the team, by telephone.
3. After three misses of one kind in a month: both heads discuss the cause, with the owner of the step, within five business days.
4. If Campaigns misses the number of MQLs by more than 20 % for two months, the plan of the campaigns is opened to Sales.
   If Sales misses the times for more than 20 % of MQLs for two months, New sales makes first calls until the queue is empty, Piotr Madej
   included. Each side carries a consequence, and neither consequence makes a customer wait. None has been needed so far.

## How we read the report

The [report](asset:sla-report) arrives on Friday at noon. October 2026, the first month under this text: 66 MQLs, 89 % complete, 76 %
accepted, 93 % answered in time, 90 % attempted in time.

## Validity

In force from 1 October 2026 to 31 March 2027. Reviewed every 90 days, next on 29 January 2027. Signed on 25 September 2026 by
Marta Wilk for marketing and Piotr Madej for sales.

"""#),
        (#"example/all/content/together/sla.pl.md"#, #"""
---
tytuł: Umowa marketing–sprzedaż
streszczenie: Kto komu co jest winien, w liczbach i godzinach roboczych. Podpisali szefowie obu działów, obowiązuje od 1 października 2026.
wersja_źródła: "087acc1e"
---

Ta strona to cała nasza umowa, czyli SLA. Mieści się na dwóch kartkach, bo skreśliliśmy wszystko, czego nikt nie mierzył. Obowiązki w
poszczególnych punktach styku są na stronach [przekazania leada](../zmot/lead-handoff.pl.md) i [przegranych](../fmot/lost-deals.pl.md).

## W skrócie

| Kto | Co | Ile | Gdzie to widać |
| --- | --- | --- | --- |
| Kampanie | MQL-e miesięcznie | 60 | CRM, według progu |
| Kampanie | kompletne MQL-e (wszystkie siedem pól) | co najmniej 85 % | CRM |
| Kampanie | uprzedzenie przed startem kampanii | 10 dni roboczych | kalendarz kampanii |
| SDR | przyjęcie MQL-a albo odrzucenie z kodem | w ciągu {{= answer_to_a_lead }} | CRM, zmiana właściciela |
| SDR | pierwsza próba kontaktu | w ciągu {{= first_attempt }} od MQL-a | CRM, aktywność |
| SDR | pierwsza próba po prośbie o demo lub o zestaw albo po poleceniu | w ciągu {{= first_attempt_when_asked }} | CRM, aktywność |
| SDR | próby, zanim odpuścimy | 6 w ciągu 10 dni roboczych, 3 przez telefon | CRM, aktywność |
| Sprzedaż nowa | powód każdej przegranej | w ciągu 5 dni roboczych | CRM |
| oba działy | udział przyjętych MQL-ów | co najmniej 70 % | raport piątkowy |

Godziny robocze to 8:00–17:00 czasu warszawskiego, od poniedziałku do piątku, bez polskich świąt.

## Co się liczy

- **Zegar** rusza, gdy CRM zmieni właściciela, a nie, gdy ktoś spojrzy. Rusza raz: przekazanie leada wewnątrz zespołu go nie cofa.
- **Próba** to telefon do tej osoby albo e-mail napisany do tej osoby. Automatyczna odpowiedź się nie liczy, a dwa telefony w ciągu godziny
  to jedna próba.
- **Odpowiedź** to przyjęcie albo odrzucenie z kodem. „Widzę” nie jest ani jednym, ani drugim.
- **Komplet** to wszystkie siedem pól, w tym zdanie samego klienta.
- **Urlop jednej osoby** niczego nie zmienia: terminu dotrzymuje zespół, a zastępstwo wskazuje ten, kto nim kieruje.

## Dlaczego szybkość i dlaczego te liczby

Najbardziej znane badanie czasu reakcji pochodzi ze Stanów Zjednoczonych. Firmy, które próbowały w ciągu godziny, miały niemal siedem razy
większe szanse na prawdziwą rozmowę z kimś, kto decyduje, niż te, które próbowały godzinę później.[^speed] Kierunek wzięliśmy stamtąd, a liczby
od siebie: w lipcu i sierpniu 2026 z 24 próśb o demo, na które zadzwoniliśmy w ciągu dwóch godzin roboczych, zrobiło się 11 SQL-ów, a z 17
późniejszych – 3.

[^speed]: J. B. Oldroyd, K. McElheran, D. Elkington, „The Short Life of Online Sales Leads”, Harvard Business Review, marzec 2011. Porównanie opiera się na 1,25 mln leadów z 42 firm; jeden z autorów prowadził firmę, która sprzedawała oprogramowanie do tego. Bierzemy kierunek, nie liczbę.

## Co mówią o tym obie strony

> [!MARKETING]
> Prosiliśmy o termin, bo w marcu do 11 osób pierwszy telefon poszedł dopiero po weekendzie. Przyjmujemy wymóg kompletu: w naszych formularzach
> trzy pola były dobrowolne, a bez nich nikt nie może pracować.

> [!SPRZEDAŻ]
> Prosiliśmy o uprzedzanie, bo w maju mailing wyszedł w dniu, w którym połowa z nas była na targach. Przyjmujemy kod przy każdym odrzuceniu:
> milczenie było łatwiejsze i było złe.

> [!USTALONE]
> Dotrzymane albo nie, nic pośrodku. Przekroczony termin nie wymaga usprawiedliwień ani przeprosin, tylko spojrzenia w piątek, skąd się wziął.

## Gdy termin minie

1. Po jednym przekroczonym terminie: nic. Jest w raporcie.
2. Po dwóch dniach roboczych bez odpowiedzi: Adam Rutka dzwoni z pytaniem do szefowej albo szefa zespołu.
3. Po trzech przekroczeniach tego samego rodzaju w miesiącu: szefowie obu działów w ciągu pięciu dni roboczych omawiają przyczynę z
   właścicielem tego kroku.
4. Jeśli Kampanie przez dwa miesiące dają o ponad 20 % mniej MQL-ów, niż się zobowiązały, plan kampanii zostaje otwarty dla sprzedaży. Jeśli
   sprzedaż przez dwa miesiące nie dotrzymuje terminów przy więcej niż 20 % MQL-ów, pierwsze rozmowy prowadzi Sprzedaż nowa, z Piotrem Madejem
   włącznie, aż kolejka będzie pusta. Każda strona ponosi więc konsekwencje, ale żadna z nich nie każe czekać klientowi. Jak dotąd nie były
   potrzebne.

## Jak czytamy raport

[Raport](asset:sla-report) przychodzi w piątek w południe. Październik 2026, pierwszy miesiąc według tego tekstu: 66 MQL-ów, 89 % kompletnych,
76 % przyjętych, 93 % z odpowiedzią w terminie, 90 % z pierwszą próbą w terminie.

## Ważność

Obowiązuje od 1 października 2026 do 31 marca 2027. Przegląd co 90 dni, najbliższy 29 stycznia 2027. Umowę podpisali 25 września 2026 Marta Wilk
za marketing i Piotr Madej za sprzedaż.

"""#),
        (#"example/all/content/together/sources-of-friction.md"#, #"""
---
title: Sources of friction, criticism and sabotage
summary: Nine quarrels that come back, both views, what they do to the customer, what we agreed. And how to give and take criticism.
kind: friction
stage: always
owner: revops
with: [content-marketing, campaigns, new-sales, sdr]
marketing_view: Leads are left to cool, and material is rebuilt at night in private versions.
sales_view: Leads arrive without a story, and advertising says what nobody can keep.
effect: The customer is asked twice, hears two stories, and waits while we discuss whose turn it is.
agreement: The nine points below, each with an owner, looked at again every 90 days.
state: agreed
verified: 2026-10-12
verified_by: Adam Rutka
order: 13
---

Part of our disagreement is useful: one side speaks for the next quarter, the other for the next three years, and a company needs
both.[^useful] This page is about the other part: friction that the customer notices.

[^useful]: Research on the “thought worlds” of marketing and sales found that some differences, such as short against long horizon, go with better results, while differences in product knowledge only do harm: C. Homburg, O. Jensen, Journal of Marketing, 2007.

## Nine sources

| Source | Marketing says | Sales says | What the customer notices | What we agreed |
| --- | --- | --- | --- | --- |
| Lead quality | they do not call back | no story, no budget | is asked twice | [hand-off](../zmot/lead-handoff.md): their sentence is mandatory, refusal needs a code |
| Reaction time | two days is no reaction | it came on Friday at 16:50 | buys elsewhere | [business hours](sla.md), clock in the CRM |
| Material | they build their own slides | I cannot find it, or it is old | two prices, two logos | one owner each, answer in two business days |
| Promises | they promise extras | the ad said 7 days | disappointment on day 8 | [register](../stimulus/promise-register.md) and card of promises |
| Price | margin is given away | marketing prices us out | learns to wait | [limits](../fmot/discounts.md), something in return |
| Credit | our lead | my customer | nothing, luckily | no division; [one list](rhythm-and-metrics.md#whose-deal-was-it) |
| Clock | campaigns need months | the month ends on Friday | pressure, then silence | ten business days’ notice, no quarter-end discount |
| Goals and bonuses | only this month’s revenue counts for them | only the number of leads counts for them | feels counted, not helped | [shared numbers](rhythm-and-metrics.md#the-six-numbers); three of them in both bonuses |
| Knowledge of customers | no feedback from the field | nobody there has met one | texts in nobody’s language | *seen before*, four recorded calls a month |

Promises, price, credit and goals are about money; the other five are about clocks and habits.[^two] Money needs a rule that is written before
the quarter begins. Habits need to be seen: half a day at the other desk did more for us than any rule.

[^two]: The two kinds, economic and cultural, are described in P. Kotler, N. Rackham, S. Krishnaswamy, “Ending the War Between Sales and Marketing”, Harvard Business Review, July–August 2006. They add that not every company needs to grow closer; where people already talk, leave it.

## What a long quarrel costs

We counted for the first quarter of 2026, when it was worst:

- 58 of 141 leads in March alone never answered, because each side thought the other had them;
- three price reductions after the seven-day advertisement, together €4,100;
- 31 person-hours a week in meetings about each other;
- two people who left and said why;
- one customer who was sent two quotes with different prices on the same day.

What we could not count is worse: the longer it lasts, the more is decided by whoever shouts, and the more is made in secret because asking is
unpleasant.

## How to criticise here

1. **To the owner, first, within a week.** Not to a third person, not in the corridor.
2. **One thing, with one example a customer noticed.** “On 6 May the caller read me our old price.”
3. **What would have helped.** A request can be answered, a verdict cannot.
4. The owner answers within two business days: *changed*, *not changed because …*, or *I need until …*
5. Not settled? Both write three sentences, their own view and the other’s. Adam Rutka reads both aloud. Only then the heads.

> [!SAY]
> I have an example from Tuesday and a request. Is now a good moment?

> [!SAY]
> I would like to check that I understood. You say that … Is that right? Then here is my view.

## How to take it

- Say “thank you, I write it down”, and write it down in the other’s words.
- Ask for the example if there was none. Do not explain yet; the first explanation always sounds like a defence.
- Sleep on it once. Then answer with one of the three sentences above.
- Unfair in tone, right in substance? Answer the substance first, the tone a day later, alone with the person.

## What we call sabotage

Rare, and named here so that nobody has to wonder:

| What | What happens |
| --- | --- |
| leaving leads unanswered to prove a point | the report shows it; both heads talk to the head of the team the same week |
| telling a customer that the other department is at fault | an apology to the colleague, and to the customer if they noticed |
| announcing a campaign to customers before sellers know | the next campaign waits for the full ten business days |
| private price lists or decks sent to customers | deleted; the reason they existed is repaired first |
| counting in a way that only one side can check | the number is not used |

The first step is always the question “What made this seem necessary?” Twice in 2026 the answer was one of our own rules, and we changed the rule.

## Open now

| Question | Since | Who | Looked at again |
| --- | --- | --- | --- |
| Should the limit of the profile move from 15 places? | 7 October 2026 | Ewa Nowicka, Piotr Madej | 31 March 2027 |
| Discounts above 5 %: margin against case studies | 1 October 2026 | Piotr Madej, Ewa Nowicka | 31 March 2027 |
| A program for referrals | 14 October 2026 | Adam Rutka | 29 January 2027 |

"""#),
        (#"example/all/content/together/sources-of-friction.pl.md"#, #"""
---
tytuł: Źródła tarć, krytyka i sabotaż
streszczenie: Dziewięć kłótni, które wracają – jak widzi je każda strona, co robią klientowi, co ustaliliśmy. I jak dawać i przyjmować krytykę.
głos_marketingu: Leady stygną, a nocami powstają prywatne wersje naszych materiałów.
głos_sprzedaży: Leady przychodzą bez historii, a reklama mówi coś, czego nikt nie dotrzyma.
skutek: Klienta pytamy dwa razy, słyszy dwie historie i czeka, aż ustalimy, czyja kolej.
ustalenia: Dziewięć punktów poniżej, każdy z właścicielem, przeglądanych co 90 dni.
stan: ustalone
wersja_źródła: "39f67ae6"
---

Część naszych sporów jest pożyteczna: jedna strona mówi w imieniu najbliższego kwartału, druga w imieniu trzech następnych lat, a firma
potrzebuje obu.[^useful] Ta strona jest o drugiej części: o tarciach, które zauważa klient.

[^useful]: Badania nad „światami myślowymi” marketingu i sprzedaży pokazały, że niektóre różnice, jak krótki i długi horyzont, idą w parze z lepszymi wynikami, a różnice w wiedzy o produkcie tylko szkodzą: C. Homburg, O. Jensen, Journal of Marketing, 2007.

## Dziewięć źródeł

| Źródło | Marketing mówi | Sprzedaż mówi | Co widzi klient | Co ustaliliśmy |
| --- | --- | --- | --- | --- |
| Jakość leadów | nie oddzwaniają | bez historii, bez budżetu | pytają go dwa razy | [przekazanie](../zmot/lead-handoff.pl.md): zdanie klienta jest obowiązkowe, odrzucenie wymaga kodu |
| Czas reakcji | dwa dni to żadna reakcja | przyszło w piątek o 16:50 | kupuje gdzie indziej | [godziny robocze](sla.pl.md), zegar w CRM-ie |
| Materiały | robią własne slajdy | nie mogę znaleźć albo jest stare | dwie ceny, dwa loga | każdy zasób ma jednego właściciela, odpowiedź w dwa dni robocze |
| Obietnice | obiecują dodatki | w reklamie było 7 dni | rozczarowanie ósmego dnia | [rejestr](../stimulus/promise-register.pl.md) i karta obietnic |
| Cena | rozdają marżę | z cenami marketingu nie da się sprzedać | uczy się czekać | [limity](../fmot/discounts.pl.md), zawsze coś za coś |
| Zasługa | nasz lead | mój klient | na szczęście nic | nie dzielimy; [jedna lista](rhythm-and-metrics.pl.md#czyja-to-byla-sprzedaz) |
| Zegar | kampania potrzebuje miesięcy | miesiąc kończy się w piątek | presja, potem cisza | uprzedzenie na dziesięć dni roboczych, żadnych rabatów na koniec kwartału |
| Cele i premie | liczy się dla nich tylko przychód z tego miesiąca | liczy się dla nich tylko liczba leadów | czuje się policzony, nie wysłuchany | [wspólne liczby](rhythm-and-metrics.pl.md#szesc-liczb); trzy z nich w obu premiach |
| Znajomość klientów | nic do nas z terenu nie wraca | nikt tam nie widział klienta | teksty niczyim językiem | *widziane wcześniej*, cztery nagrane rozmowy miesięcznie |

Obietnice, cena, zasługa i cele to pieniądze; pozostałe pięć to zegary i nawyki.[^two] Na pieniądze trzeba reguły spisanej przed początkiem
kwartału. Nawyki trzeba zobaczyć: pół dnia przy cudzym biurku dało nam więcej niż jakakolwiek reguła.

[^two]: Oba rodzaje, ekonomiczny i kulturowy, opisują P. Kotler, N. Rackham i S. Krishnaswamy, „Ending the War Between Sales and Marketing”, Harvard Business Review, lipiec–sierpień 2006. Dodają, że nie każda firma musi się zbliżać: gdzie ludzie już ze sobą rozmawiają, lepiej niczego nie ruszać.

## Ile kosztuje długa kłótnia

Policzyliśmy pierwszy kwartał 2026, kiedy było najgorzej:

- w samym marcu 58 ze 141 leadów bez żadnej odpowiedzi, bo każdy dział myślał, że ma je ten drugi;
- trzy obniżki ceny po reklamie z siedmioma dniami, razem 4100 €;
- 31 osobogodzin tygodniowo na spotkaniach o sobie nawzajem;
- dwie osoby, które odeszły i powiedziały dlaczego;
- jeden klient, który tego samego dnia dostał dwie oferty z różnymi cenami.

Gorsze jest to, czego nie dało się policzyć: im dłużej to trwa, tym więcej decyduje ten, kto krzyczy, i tym więcej robi się po cichu, bo pytać
jest nieprzyjemnie.

## Jak u nas krytykować

1. **Do właściciela, najpierw do niego, w ciągu tygodnia.** Nie do trzeciej osoby i nie na korytarzu.
2. **Jedna rzecz i jeden przykład, który zauważył klient.** „6 maja dzwoniący przeczytał mi naszą starą cenę”.
3. **Co by pomogło.** Na prośbę można odpowiedzieć, na wyrok nie.
4. Właściciel odpowiada w ciągu dwóch dni roboczych: *zmienione*, *niezmienione, bo…* albo *potrzebuję czasu do…*
5. Nadal spór? Obie osoby piszą po trzy zdania: jak to widzą same i jak widzi to druga. Adam Rutka czyta jedne i drugie na głos. Dopiero potem
   szefowie.

> [!POWIEDZ]
> Mam przykład z wtorku i prośbę. Czy to dobra chwila?

> [!POWIEDZ]
> Chcę sprawdzić, czy dobrze rozumiem. Mówisz, że… Zgadza się? To teraz powiem, jak ja to widzę.

## Jak ją przyjmować

- Powiedz „dziękuję, zapisuję” i zapisz to słowami drugiej osoby.
- Poproś o przykład, jeśli go nie było. Jeszcze nie tłumacz; pierwsze tłumaczenie zawsze brzmi jak obrona.
- Prześpij się z tym raz. Potem odpowiedz jednym z trzech zdań powyżej.
- Niesprawiedliwa w tonie, słuszna w treści? Najpierw odpowiedz na treść, a o tonie porozmawiaj dzień później, w cztery oczy.

## Co nazywamy sabotażem

Zdarza się rzadko. Piszemy o tym, żeby nikt nie musiał się zastanawiać:

| Co | Co się wtedy dzieje |
| --- | --- |
| zostawianie leadów bez odpowiedzi, żeby coś udowodnić | widać to w raporcie; szefowie obu działów jeszcze w tym tygodniu rozmawiają z kierującym zespołem |
| mówienie klientowi, że winny jest drugi dział | przeprosiny dla kolegi lub koleżanki, a jeśli klient to zauważył – także dla niego |
| ogłaszanie kampanii klientom, zanim wiedzą handlowcy | następna kampania czeka pełne dziesięć dni roboczych |
| prywatne cenniki albo prezentacje wysyłane klientom | idą do kosza; najpierw jednak usuwamy powód, dla którego powstały |
| liczenie tak, że sprawdzić może tylko jedna strona | liczby nie używamy |

Pierwszy krok to zawsze pytanie: „Dlaczego wydawało się to konieczne?”. W 2026 roku odpowiedzią dwa razy była nasza własna reguła – i ją
zmieniliśmy.

## Co jest otwarte

| Pytanie | Od | Kto | Wracamy do tego |
| --- | --- | --- | --- |
| Czy przesunąć próg profilu z 15 miejsc? | 7 października 2026 | Ewa Nowicka, Piotr Madej | 31 marca 2027 |
| Rabaty powyżej 5 %: marża a studia przypadków | 1 października 2026 | Piotr Madej, Ewa Nowicka | 31 marca 2027 |
| Program do poleceń | 14 października 2026 | Adam Rutka | 29 stycznia 2027 |

"""#),
        (#"example/all/content/umot/referrals.md"#, #"""
---
title: Referrals and the customer’s story
summary: Evergreen play. Notice the good moment, ask one thing, thank openly. And why there is no software here.
kind: play
stage: advocacy
owner: customer-care
with: [content-marketing, new-sales]
assets: [referral-programme, review-request-email, reference-consent, customer-story-post]
verified: 2026-10-14
verified_by: Michał Sowa
order: 1
---

**Trigger:** the customer passed an audit, saved a batch, renewed for 36 months, or said unasked that they told somebody about us.

## Know

- Of the 61 deals won between October 2025 and September 2026, 13 began with an introduction; they took six weeks at the median, the others ten.
- A customer can do one of three things for us: write a [review](../zmot/reviews.md), be named in a [story](../zmot/case-studies.md), introduce
  somebody. Ask for the one that suits the person, never for two.
- What customers tell each other becomes the next customer’s [zero moment](../moments/zmot.md). That is why Content marketing is the counterpart
  on this page.

## Say

> [!SAY]
> You mentioned a colleague in Katowice who still drives in on Saturdays. Would you write one e-mail to both of us? I will send you a draft; change
> what you like. We do not call him before he has answered.

The draft for the customer, who sends it with Customer care in copy:

```email
Subject: Saturdays at the thermometer

Hello {{colleague_first_name}},

you told me that you still drive in on Saturdays to look at a thermometer. So did I, until {{month_and_year}}. In copy is {{care_name}} of Zimorodek Monitoring, who look after our sensors.

If you want to know what changed here, answer both of us with “yes”, and {{seller_name}} will call you for eight minutes. If not, ignore this; nobody will follow up.

So that it is said: if you ever become their customer, you and we each get one calibration of up to 20 sensors free of charge.

{{customer_first_name}}
```

## Show

The [thank-you](asset:referral-programme) on paper, before anybody agrees. Some companies forbid it; then the animal shelter gets it.

## Do

- [ ] Note the good moment within one business day, with the customer’s sentence.
- [ ] Ask within five days, once. A no is thanked for like a yes.
- [ ] Whoever answered “yes” is called within {{= first_attempt_when_asked }}, by the named seller and nobody else.
- [ ] For a story: [consent](asset:reference-consent) first, interview second. The [short form](asset:customer-story-post) is published by the
  customer, and by us a day later.
- [ ] Tell the customer how it ended, within a week of knowing, also if nothing came of it.

## No software here, and why

Each other moment has a program that both departments use. Here there is none, on purpose.

| For a referral tool | Against it, today |
| --- | --- |
| nobody forgets to ask | five introductions a quarter fit on a sheet |
| thank-yous are paid automatically | a machine that asks every customer produces the reviews nobody believes |
| links can be counted | the customers who help us most would not click a link |

> [!MARKETING]
> We would like to see which stories bring visitors. Today we count by asking.

> [!SALES]
> The moment somebody gets points for introducing us, their word is worth less.

> [!AGREED]
> Adam Rutka decides by **29 January 2027**, with Michał Sowa and Marta Wilk. A tool is bought if introductions exceed 12 in a quarter (third
> quarter 2026: five) or if two good moments in a quarter were noted and nobody asked. Until then the gap stays visible.

## Exit

The introduction is a [[lead]] with the source “referral” and passes at any score. If nothing comes of it within 12 months, the thank-you lapses,
and the customer is told.

"""#),
        (#"example/all/content/umot/referrals.pl.md"#, #"""
---
tytuł: Polecenia i opowieść klienta
streszczenie: Stała zagrywka. Zauważ dobrą chwilę, poproś o jedno, podziękuj otwarcie. I dlaczego nie ma tu programu.
wersja_źródła: "34c6105a"
---

**Wyzwalacz:** klient zdał audyt, uratował partię towaru, odnowił umowę na 36 miesięcy albo sam z siebie wspomniał, że komuś o nas
opowiedział.

## Wiedz

- Z 61 transakcji wygranych między październikiem 2025 a wrześniem 2026 od polecenia zaczęło się 13. Trwały sześć tygodni (mediana),
  pozostałe dziesięć.
- Klient może zrobić dla nas jedno z trzech: napisać [opinię](../zmot/reviews.pl.md), wystąpić w [opowieści](../zmot/case-studies.pl.md)
  albo kogoś nam przedstawić. Poproś o to, co do tej osoby pasuje, i nigdy o dwie rzeczy naraz.
- To, co klienci mówią między sobą, staje się [zerowym momentem](../moments/zmot.pl.md) następnego klienta. Dlatego drugą stroną jest tu
  Marketing treści.

## Powiedz

> [!POWIEDZ]
> Była mowa o koledze z Katowic, który wciąż jeździ w soboty do termometru. Czy mogę prosić o jeden e-mail do niego, ze mną w kopii? Przyślę
> szkic, można w nim zmienić wszystko. Dopóki kolega nie odpisze, nie dzwonimy.

Szkic dla klienta, który wysyła go z opiekunem w kopii:

```email
Temat: Soboty przy termometrze

Cześć,

z naszej rozmowy pamiętam, że w soboty wciąż jeździsz sprawdzać termometr. U mnie wyglądało to tak samo – do czasu: {{month_and_year}}. W kopii jest {{care_name}} z firmy Zimorodek Monitoring, która pilnuje naszych czujników.

Jeśli ciekawi Cię, co się u nas zmieniło, odpisz wszystkim „tak”, a zadzwoni {{seller_name}}, na osiem minut. Jeśli nie, po prostu zostaw ten e-mail bez odpowiedzi; nikt nie będzie się przypominał.

Żeby było jasne: jeśli kiedyś podpiszecie z nimi umowę, obie nasze firmy dostaną po jednej bezpłatnej kalibracji do 20 czujników.

{{customer_first_name}}
```

## Pokaż

[Podziękowanie](asset:referral-programme) na papierze, zanim ktokolwiek się zgodzi. W niektórych firmach nie wolno go przyjąć; wtedy dostaje
je schronisko dla zwierząt.

## Zrób

- [ ] Zapisz dobrą chwilę w ciągu jednego dnia roboczego, zdaniem klienta.
- [ ] Poproś w ciągu pięciu dni, jeden raz. Za „nie” dziękujemy tak samo jak za „tak”.
- [ ] Do kogoś, kto odpisał „tak”, dzwonimy w ciągu {{= first_attempt_when_asked }} – wskazany handlowiec i nikt inny.
- [ ] Opowieść: najpierw [zgoda](asset:reference-consent), potem wywiad. [Krótką wersję](asset:customer-story-post) publikuje klient, a
  dzień później my.
- [ ] Powiedz klientowi, jak się skończyło – w ciągu tygodnia, także wtedy, gdy nic z tego nie wyszło.

## Dlaczego nie ma tu programu

Każdy inny moment ma program, z którego korzystają oba działy. Tu nie ma żadnego, i to celowo.

| Za narzędziem do poleceń | Na dziś przeciw |
| --- | --- |
| nikt nie zapomni poprosić | pięć poleceń na kwartał mieści się na kartce |
| podziękowania wypłacają się same | maszyna, która prosi każdego klienta, produkuje opinie, w które nikt nie wierzy |
| da się policzyć linki | klienci, którzy pomagają nam najbardziej, w link nie klikną |

> [!MARKETING]
> Chcielibyśmy widzieć, które opowieści przyprowadzają gości. Dziś liczymy, pytając.

> [!SPRZEDAŻ]
> Gdy tylko ktoś zacznie dostawać punkty za polecanie nas, jego słowo będzie mniej warte.

> [!USTALONE]
> Adam Rutka decyduje do **29 stycznia 2027**, razem z Michałem Sową i Martą Wilk. Narzędzie kupujemy, jeśli poleceń jest w kwartale ponad
> 12 (w trzecim kwartale 2026: pięć) albo jeśli w kwartale zapisano dwie dobre chwile i nikt nie poprosił. Do tego czasu luka zostaje
> widoczna.

## Koniec

Polecenie to [[lead]] ze źródłem „polecenie” i przechodzi przy każdej liczbie punktów. Jeśli w ciągu 12 miesięcy nic z niego nie wyniknie,
podziękowanie przepada, a klient się o tym dowiaduje.

"""#),
        (#"example/all/content/zmot/audit-webinar.md"#, #"""
---
title: Running the webinar “Audit without stress”
summary: Focused play, every other month – an outside auditor speaks, a customer answers, sales takes up the questions.
kind: play
stage: research
owner: campaigns
with: [sdr]
assets: [audit-webinar, webinar-invitation, webinar-follow-up-email, audit-checklist, webinar-room]
personas: [quality-director]
verified: 2026-10-27
verified_by: Kacper Zieliński
order: 5
---

**Trigger:** the second Wednesday of every other month; next on 9 December 2026. **Ends** for a participant when their question is answered.

## Know

- Average of five editions in 2026: 118 registered, 64 present, 41 to the end, 9 MQLs, 3 SQLs.
- The auditor chooses the subject; we do not see the slides before the rehearsal. That is why people come.
- Thirty minutes of presence count as a sign of intent for an [[MQL]], and only together with 60 points.

## Say

```email
Subject: Question 12, and the recording

Good morning {{first_name}},

thank you for registering for yesterday’s webinar. The recording is here: {{recording_link}}
The list of twenty questions is here: {{checklist_link}}

The one where most people stopped was number 12: when did you last test the night alarm? {{poll_without_answer}} of the {{poll_votes}} who voted did not know.

You asked in the chat: “{{chat_question}}”. {{seller_name}} has read it and will answer you personally by {{answer_day}}.

And number 12 in your company? Reply with the month of the last test. I collect the answers, without names, for the next edition.

Kacper Zieliński
```

## Show

The [checklist](asset:audit-checklist), during the talk, with two questions that need no product. Nothing of ours appears on a slide before
minute 30.

## Do

- [ ] Six weeks before: Campaigns books auditor and customer, tells Sales development the date.
- [ ] Three weeks before: [invitation](asset:webinar-invitation) to subscribers; sellers invite their own contacts and give Campaigns the names,
  so that nobody is invited twice.
- [ ] On the day: Campaigns opens the [room](asset:webinar-room) at 9:30 for a sound test; one seller in the chat, one person from
  Customer care for existing customers.
- [ ] Next morning by ten: [follow-up](asset:webinar-follow-up-email), with the personal question filled in or the paragraph taken out. Whoever
  became an MQL overnight gets it from their seller instead: Campaigns no longer writes to them.
- [ ] Within 8 business hours of the end: Sales development answers each question, whether or not the person is an MQL.

## Exit

After ten business days the list is closed. Anybody who wanted nothing gets the next invitation and is otherwise left in peace.

"""#),
        (#"example/all/content/zmot/audit-webinar.pl.md"#, #"""
---
tytuł: Jak prowadzimy webinar „Audyt bez stresu”
streszczenie: Zagrywka na określony czas, co drugi miesiąc. Mówi audytor z zewnątrz, odpowiada klient, a pytania przejmuje sprzedaż.
wersja_źródła: "59e7e41d"
---

**Uruchamia ją** druga środa co drugiego miesiąca; najbliższa to 9 grudnia 2026. **Kończy się** dla uczestnika wtedy, gdy dostał odpowiedź na
swoje pytanie.

## Wiedz

- Średnio z pięciu edycji w 2026 roku: 118 zapisanych, 64 obecnych, 41 do końca, 9 MQL-ów, 3 SQL-e.
- Temat wybiera audytor, a slajdów nie widzimy przed próbą. Dlatego ludzie przychodzą.
- Trzydzieści minut obecności liczy się jako oznaka zamiaru do [[MQL|MQL-a]], ale tylko razem z 60 punktami.

## Powiedz

```email
Temat: Pytanie 12 i nagranie

Dzień dobry,

dziękujemy za zapis na wczorajszy webinar. Nagranie jest tutaj: {{recording_link}}
Lista dwudziestu pytań jest tutaj: {{checklist_link}}

Najwięcej osób utknęło na pytaniu 12: kiedy ostatnio sprawdzano nocny alarm? Głosujących było {{poll_votes}}, z czego nie wiedziało {{poll_without_answer}}.

Na czacie padło od Państwa pytanie: „{{chat_question}}”. {{seller_name}} już je zna i odpowie osobiście. Termin: {{answer_day}}.

A pytanie 12 w Państwa firmie? Proszę odpisać, w którym miesiącu był ostatni test. Zbieram odpowiedzi, bez nazw, do następnej edycji.

Kacper Zieliński
```

## Pokaż

[Listę kontrolną](asset:audit-checklist), w trakcie wystąpienia, z dwoma pytaniami, do których nie trzeba żadnego produktu. Przed 30. minutą
na slajdach nie ma niczego naszego.

## Zrób

- [ ] Sześć tygodni przed: Kampanie umawiają audytora i klienta, podają termin zespołowi SDR.
- [ ] Trzy tygodnie przed: [zaproszenie](asset:webinar-invitation) do subskrybentów; handlowcy zapraszają własne kontakty i podają Kampaniom
  nazwiska, żeby nikt nie dostał go dwa razy.
- [ ] Tego dnia: o 9:30 Kampanie otwierają [pokój](asset:webinar-room) na próbę dźwięku; na czacie jest jeden handlowiec i jedna osoba od
  opiekunów, dla obecnych klientów.
- [ ] Następnego dnia do dziesiątej: [e-mail po webinarze](asset:webinar-follow-up-email), z wypełnionym pytaniem osobistym albo bez tego
  akapitu. Kto przez noc stał się MQL-em, dostaje go od swojego handlowca: Kampanie już do niego nie piszą.
- [ ] W ciągu 8 godzin roboczych od końca: zespół SDR odpowiada na każde pytanie, niezależnie od tego, czy zadał je MQL.

## Koniec

Po dziesięciu dniach roboczych zamykamy listę. Kto niczego nie chciał, dostanie następne zaproszenie, a poza tym ma od nas spokój.

"""#),
        (#"example/all/content/zmot/case-studies.md"#, #"""
---
title: Case studies and references
summary: Two studies, when to use which, how a third one is made in four weeks, and how references are asked for.
kind: guide
stage: [research, evaluation]
owner: product-marketing
with: [new-sales, customer-care]
assets: [case-pharma-wholesaler, case-cold-store, audit-report-sample, reference-consent]
review_every: 90 days
verified: 2026-09-30
verified_by: Ewa Nowicka
order: 3
---

A case study answers one doubt of one person. We have two, each with a date, a measured number and something that went wrong.

## Which one to use

| The customer doubts | Send | Say with it |
| --- | --- | --- |
| that the alarm comes | [Aster](asset:case-pharma-wholesaler) | “Read the part about the false alarms first.” |
| that installation will disturb them | [Bielik](asset:case-cold-store) | “Two of the eleven days were our own oversight.” |
| that the auditor will accept it | [sample report](asset:audit-report-sample) | “Which line would your auditor stop at?” |

One study per conversation. A second one admits that the first did not work.

## What makes one believable

1. A loss with a date and a sum from before.
2. One number that was measured, with who measured it.
3. One thing that went wrong, and what was done.
4. A sentence nobody in marketing would have written.

## Making the next one

| Week | Customer care | Product marketing | Content marketing |
| --- | --- | --- | --- |
| 1 | asks, with the [consent form](asset:reference-consent) | prepares six questions | – |
| 2 | joins the interview, 40 minutes | collects measurements | records |
| 3 | – | checks each number with Delivery | writes, 500 words |
| 4 | sends it to the customer | publishes after written approval | writes the short form |

In work: a transport company with 22 vehicles, planned for 18 December 2026. It will be the second proof of the 14 days.

## Reference calls

Each customer on the list accepts two calls a quarter. Sellers ask Ewa Nowicka, who answers within one business day and keeps count. After the
call the seller writes to the customer what became of it. Four of five customers who withdrew gave the same reason: nobody told them how it
ended.

"""#),
        (#"example/all/content/zmot/case-studies.pl.md"#, #"""
---
tytuł: Studia przypadków i referencje
streszczenie: Dwa studia, kiedy które, jak w cztery tygodnie powstaje trzecie i jak prosić o referencje.
wersja_źródła: "4a0478af"
---

Studium przypadku odpowiada na jedną wątpliwość jednej osoby. Mamy dwa. Każde ma datę, zmierzoną liczbę i coś, co się nie udało.

## Które kiedy wysłać

| Klient wątpi | Wyślij | I powiedz |
| --- | --- | --- |
| czy alarm naprawdę przyjdzie | [Aster](asset:case-pharma-wholesaler) | „Proszę zacząć od fragmentu o fałszywych alarmach”. |
| czy montaż nie rozwali mu pracy | [Bielik](asset:case-cold-store) | „Dwa z tych jedenastu dni to nasze niedopatrzenie”. |
| czy audytor to przyjmie | [przykładowy raport](asset:audit-report-sample) | „Przy której linijce zatrzymałby się Państwa audytor?” |

Jedno studium na rozmowę. Drugie znaczy, że pierwsze nie zadziałało.

## Dlaczego klient w nie wierzy

1. Strata z datą i kwotą, sprzed wdrożenia.
2. Jedna zmierzona liczba i to, kto ją zmierzył.
3. Jedna rzecz, która poszła źle, i co z nią zrobiliśmy.
4. Zdanie, którego nie napisałby nikt z marketingu.

## Jak powstaje następne

| Tydzień | Opiekunowie klientów | Marketing produktu | Marketing treści |
| --- | --- | --- | --- |
| 1 | pytają, z [formularzem zgody](asset:reference-consent) | przygotowuje sześć pytań | – |
| 2 | są na wywiadzie, 40 minut | zbiera pomiary | nagrywa |
| 3 | – | sprawdza z Wdrożeniami każdą liczbę | pisze, 500 słów |
| 4 | wysyłają tekst klientowi | publikuje po zgodzie na piśmie | pisze skrót |

W przygotowaniu: firma transportowa z 22 pojazdami, termin 18 grudnia 2026. To będzie drugi dowód na 14 dni.

## Rozmowy referencyjne

Każdy klient z listy przyjmuje dwa telefony na kwartał. Handlowiec pyta Ewę Nowicką, która odpowiada w ciągu jednego dnia roboczego i liczy te
rozmowy. Po każdej handlowiec pisze klientowi, co z niej wynikło. Z pięciu klientów, którzy się wycofali, czterech podało ten sam powód:
nikt im nie powiedział, jak się skończyło.

"""#),
        (#"example/all/content/zmot/comparisons.md"#, #"""
---
title: Comparisons the customer finds without us
summary: Where we are compared, what stands there, what we publish ourselves and why sellers do not send it.
kind: guide
stage: research
owner: product-marketing
with: [new-sales]
assets: [public-comparison, price-brackets]
review_every: 30 days
verified: 2026-11-12
verified_by: Ewa Nowicka
order: 4
---

Customers compare us with Termostraż, two smaller suppliers, loggers, their spreadsheet, and doing nothing. The last two win most often: of 83
deals lost between October 2025 and September 2026, 34 ended with “we keep what we have”.

## Where comparisons appear

| Place | Who writes it | What we do |
| --- | --- | --- |
| two trade magazines, once a year | editors | answer their questionnaire completely, once |
| the trade group of warehouse managers | users | correct wrong facts with name and company, never with a nickname |
| answers generated by search engines | a machine | keep facts on our own pages short, dated and unambiguous |
| rivals’ pages | rivals | nothing in public; facts for the battle card |
| [our comparison page](asset:public-comparison) | Product marketing | each cell with source and date, checked every 30 days |

## Rules for our own page

- It compares four ways to monitor. Three are not ours, and each is the best choice in a case that we name.
- Facts, no adjectives. If a cell needs an adjective, it is not a fact.
- A rival who writes to us about an error gets an answer within two business days and, if right, a correction with date. It happened once, in May
  2026; they were right.

| Way | We advise it when |
| --- | --- |
| thermometer and sheet | goods survive a night and nobody asks for proof |
| loggers, read by hand | proof is needed, an alarm is not; up to 10 places |
| Termostraż and similar systems | all sites are in Poland and nobody has to be woken |
| ours | 15 places or more, somebody must be woken, and somebody will ask for proof |

## Why sellers do not send it

> [!SALES]
> Sent by me it looks like an attack prepared beforehand. Found by the customer it is help.

> [!MARKETING]
> We write it so that it survives being read beside the rival’s page. That only works if it does not arrive with a quote.

> [!AGREED]
> Sellers speak about a rival only when asked, with the [battle card](../fmot/battlecard-termostraz.md), and send the
> [price brackets](asset:price-brackets) instead if the question is money.

"""#),
        (#"example/all/content/zmot/comparisons.pl.md"#, #"""
---
tytuł: Porównania, które klient znajdzie bez nas
streszczenie: Gdzie nas porównują, co tam jest, co publikujemy sami i dlaczego handlowcy tego nie wysyłają.
wersja_źródła: "4991e982"
---

Klienci porównują nas z Termostrażem, dwoma mniejszymi dostawcami, rejestratorami, własnym arkuszem i nierobieniem niczego. Najczęściej
wygrywają dwa ostatnie: z 83 transakcji przegranych od października 2025 do września 2026 aż 34 skończyły się zdaniem „zostajemy przy tym, co
mamy”.

## Gdzie są porównania

| Miejsce | Kto pisze | Co robimy |
| --- | --- | --- |
| dwa czasopisma branżowe, raz w roku | redakcje | raz i w całości wypełniamy ich ankietę |
| grupa kierowników magazynów | użytkownicy | błędne fakty prostujemy pod nazwiskiem i nazwą firmy, nigdy pod pseudonimem |
| odpowiedzi generowane przez wyszukiwarki | maszyna | fakty na własnych stronach trzymamy krótkie, z datą i jednoznaczne |
| strony konkurentów | konkurenci | publicznie nic; fakty trafiają do karty konkurenta |
| [nasza strona z porównaniem](asset:public-comparison) | Marketing produktu | każda komórka ze źródłem i datą, sprawdzana co 30 dni |

## Zasady dla naszej strony

- Porównuje cztery sposoby monitorowania. Trzy nie są nasze i każdy z nich jest najlepszy w przypadku, który nazywamy.
- Fakty, żadnych przymiotników. Jeśli w komórce potrzebny jest przymiotnik, to nie jest fakt.
- Konkurent, który napisze do nas o błędzie, dostaje odpowiedź w ciągu dwóch dni roboczych, a jeśli ma rację – sprostowanie z datą. Zdarzyło się
  raz, w maju 2026. Mieli rację.

| Sposób | Polecamy go, gdy |
| --- | --- |
| termometr i karta | towar przetrwa noc i nikt nie prosi o dowód |
| rejestratory odczytywane ręcznie | potrzebny jest dowód, alarm nie; do 10 miejsc |
| Termostraż i podobne systemy | wszystkie obiekty są w Polsce i nikogo nie trzeba budzić |
| nasz | 15 miejsc lub więcej, kogoś trzeba obudzić i ktoś poprosi o dowód |

## Dlaczego handlowcy tego nie wysyłają

> [!SPRZEDAŻ]
> Wysłane przeze mnie wygląda jak atak przygotowany zawczasu. Znalezione przez klienta jest pomocą.

> [!MARKETING]
> Piszemy tę stronę tak, żeby obroniła się czytana obok strony konkurenta. To działa tylko wtedy, gdy nie przychodzi razem z ofertą.

> [!USTALONE]
> Handlowcy mówią o konkurencie tylko zapytani, z [kartą konkurenta](../fmot/battlecard-termostraz.pl.md) w ręku. A gdy pytanie jest o
> pieniądze, wysyłają [widełki cenowe](asset:price-brackets).

"""#),
        (#"example/all/content/zmot/lead-handoff.md"#, #"""
---
title: "Lead hand-off: from MQL to SAL"
summary: Campaigns passes a complete lead with its story; Sales development takes it or refuses it with a code, within 4 business hours.
kind: handoff
stage: [research, contact]
owner: revops
with: [campaigns, sdr]
assets: [crm-mql-view, reject-reasons, icp-criteria]
from: campaigns
to: sdr
trigger: Score of 60 or more and one sign of intent in the last 14 days
from_commits:
  - at least 60 MQLs a month, at least 85 % with all seven fields
  - the page, the form text and the advertisement the person saw stand in the lead
  - nothing is mailed to the person for 30 days after the hand-off
  - notice of each campaign 10 business days before it starts
to_commits:
  - each MQL is accepted or refused with a code, never left
  - six attempts in 10 business days, three of them by telephone
  - the first sentence of the call shows that the form was read
  - the result of each conversation is recorded the same day
accept_within: 4 business hours
first_contact_within: 8 business hours
attempts: 6
reject_reasons: [outside-profile, wrong-country, not-a-buyer, no-way-to-reach, duplicate, existing-customer, competitor]
return_to: campaigns
escalate_to: Adam Rutka
metric: Share of MQLs accepted, and share answered and attempted in time, in the Friday report
effective: 2026-10-01
signed_by: [Marta Wilk, Piotr Madej]
verified: 2026-11-02
verified_by: Adam Rutka
order: 6
---

This is the place where we lost most people: in March 2026, 58 of 141 leads were never answered by anybody, and each department
believed that the other one had them.

## What triggers it

The CRM passes a [[lead]] by itself when both conditions hold: at least 60 points on the [score sheet](asset:icp-criteria), and one
sign of intent in the last 14 days. Nobody passes a lead by hand. Two kinds pass at any score: a demo request, and an
introduction by a [customer](../umot/referrals.md).

## What each side commits to

| | Campaigns | Sales development |
| --- | --- | --- |
| Quantity | 60 MQLs a month | capacity for 75 |
| Quality | 85 % with all seven fields | a code for each refusal |
| Speed | passed within 15 minutes of the sign of intent | accepted or refused within {{= answer_to_a_lead }}, first attempt within {{= first_attempt }} – within {{= first_attempt_when_asked }} after a demo request, a kit request or an introduction |
| Persistence | no mailings for 30 days | 6 attempts in 10 business days |
| Return | answers each refusal in the weekly review | result recorded the same day |

The seven fields: company, person and role, business e-mail or telephone, town, what is stored, number of places, and what happened – in the
person’s own sentence.

## What the lead looks like

> [!SHOW]
> Quality director, cold foods, Brno. 75 points. Requested a heat check on 6 July at 10:40 after reading “First hour without cooling” for
> four minutes. Wrote: “We have an audit on 14 September and a bad corner in hall 2.” 24 places.

If a lead cannot be told in this form, it is not complete.

## When it is refused

One of seven [codes](asset:reject-reasons), chosen from the [list of leads to accept](asset:crm-mql-view). The lead goes back to Campaigns,
which reads every refusal before the weekly review on Wednesday, and either corrects the lead within five business days, or changes what it counts
as a sign of intent, or disagrees. Two disagreements over the same code in a month are settled by Adam Rutka with three recordings on the table.

A refused lead is not lost: 11 of the 96 refused between April and September 2026 came back as MQLs, and four of them were accepted.

## When nobody answers

After six attempts the person gets one last message and becomes a [[recycled lead]]. It keeps its seller.

```email
Subject: I will stop calling

Good morning {{first_name}},

I have tried six times to reach you about {{their_words}}. I assume it is not the time.

If it becomes the time, reply to this e-mail; it reaches me and not a list. The page that helps without us is here: {{guide_link}}

{{sdr_name}}
{{sdr_phone}}
```

## Two voices

> [!MARKETING]
> A refusal within four hours is worth more to us than an acceptance after three days. We can change a campaign while it runs.

> [!SALES]
> The customer’s own sentence in the lead changed more than the score. We read it first.

> [!AGREED]
> If the customer’s own sentence is missing, the MQL counts as incomplete from 1 October 2026.

"""#),
        (#"example/all/content/zmot/lead-handoff.pl.md"#, #"""
---
tytuł: "Przekazanie leada: od MQL do SAL"
streszczenie: Kampanie przekazują kompletnego leada razem z jego historią. SDR w ciągu 4 godzin roboczych przyjmuje go albo odrzuca z kodem.
wyzwalacz: Co najmniej 60 punktów i jedna oznaka zamiaru z ostatnich 14 dni
zobowiązania_przekazującego:
  - co najmniej 60 MQL-ów miesięcznie, z tego co najmniej 85 % z kompletem siedmiu pól
  - w leadzie jest strona, treść formularza i reklama, którą ta osoba widziała
  - przez 30 dni od przekazania żadnych mailingów do tej osoby
  - o każdej kampanii uprzedzamy 10 dni roboczych przed startem
zobowiązania_przyjmującego:
  - każdy MQL jest przyjęty albo odrzucony z kodem, żaden nie zostaje bez odpowiedzi
  - sześć prób w ciągu 10 dni roboczych, z tego trzy przez telefon
  - już pierwsze zdanie rozmowy pokazuje, że ktoś przeczytał formularz
  - wynik każdej rozmowy jest zapisany tego samego dnia
przyjęcie_w: 4 godziny robocze
pierwszy_kontakt_w: 8 godzin roboczych
próby: 6
powody_odrzucenia: [poza profilem, nie ten kraj, nie kupuje, brak kontaktu, duplikat, obecny klient, konkurent]
miernik: Udział MQL-ów przyjętych oraz udział obsłużonych w terminie (odpowiedź i pierwsza próba), w raporcie piątkowym
wersja_źródła: "447f94f5"
---

Tu traciliśmy najwięcej ludzi: w marcu 2026 na 58 ze 141 leadów nie odpowiedział nikt, a każdy dział był pewien, że ma je ten drugi.

## Co uruchamia przekazanie

CRM sam przekazuje [[lead|leada]], gdy spełnione są oba warunki: co najmniej 60 punktów w [arkuszu](asset:icp-criteria) i jedna oznaka zamiaru z
ostatnich 14 dni. Ręcznie nikt leadów nie przekazuje. Dwa rodzaje przechodzą bez względu na punkty: prośba o demo i kontakt
[polecony przez klienta](../umot/referrals.pl.md).

## Do czego zobowiązuje się każda strona

| | Kampanie | SDR |
| --- | --- | --- |
| Liczba | 60 MQL-ów miesięcznie | moce przerobowe na 75 |
| Jakość | 85 % z kompletem siedmiu pól | kod przy każdym odrzuceniu |
| Szybkość | przekazanie w 15 minut od oznaki zamiaru | przyjęcie albo odrzucenie w ciągu {{= answer_to_a_lead }}, pierwsza próba w ciągu {{= first_attempt }}, a po prośbie o demo lub o zestaw albo po poleceniu w ciągu {{= first_attempt_when_asked }} |
| Wytrwałość | 30 dni bez mailingów | 6 prób w ciągu 10 dni roboczych |
| Informacja zwrotna | odpowiedź na każde odrzucenie na cotygodniowym przeglądzie | wynik zapisany tego samego dnia |

Siedem pól to: firma, osoba i stanowisko, służbowy e-mail albo telefon, miejscowość, co jest przechowywane, liczba miejsc pomiaru oraz co
się stało – jednym zdaniem, słowami tej osoby.

## Jak wygląda taki lead

> [!POKAŻ]
> Dyrektorka jakości, żywność chłodzona, Brno. 75 punktów. 6 lipca o 10:40, po czterech minutach czytania poradnika „Pierwsza godzina bez
> chłodzenia”, prosi o próbę upału. Pisze: „14 września mamy audyt, a w hali 2 zły kąt”. 24 miejsca pomiaru.

Jeśli leada nie da się tak opowiedzieć, nie jest kompletny.

## Kiedy można odmówić

Wtedy, gdy pasuje jeden z siedmiu [kodów](asset:reject-reasons), wybierany na [liście leadów do przyjęcia](asset:crm-mql-view). Lead wraca do
Kampanii. Kampanie czytają każde odrzucenie przed środowym przeglądem leadów i robią jedno z trzech: w ciągu pięciu dni roboczych poprawiają
leada, zmieniają to, co liczą jako oznakę zamiaru, albo się nie zgadzają. Dwa spory o ten sam kod w miesiącu rozstrzyga Adam Rutka, z trzema
nagraniami na stole.

Odrzucony lead nie jest stracony: z 96 odrzuconych od kwietnia do września 2026 jako MQL-e wróciło 11, a cztery z nich zostały przyjęte.

## Gdy nikt nie odpowiada

Po sześciu próbach idzie jedna ostatnia wiadomość i lead staje się [[zwrócony lead|zwróconym leadem]]. Zachowuje swojego handlowca.

```email
Temat: Przestaję dzwonić

Dzień dobry,

mam za sobą sześć prób kontaktu z Państwem w sprawie: {{their_words}}. Zakładam, że to nie jest dobry czas.

Gdy zrobi się dobry, wystarczy odpisać na ten e-mail; trafi do mnie, nie na listę. Strona, która pomoże bez nas, jest tutaj: {{guide_link}}

{{sdr_name}}
{{sdr_phone}}
```

## Dwa głosy

> [!MARKETING]
> Odrzucenie w cztery godziny jest dla nas warte więcej niż przyjęcie po trzech dniach. Kampanię można zmienić, póki trwa.

> [!SPRZEDAŻ]
> Własne zdanie klienta zmieniło więcej niż punkty. Czytamy je jako pierwsze.

> [!USTALONE]
> Od 1 października 2026 MQL bez własnego zdania klienta liczy się jako niekompletny.

"""#),
        (#"example/all/content/zmot/reviews.md"#, #"""
---
title: "Reviews: how we ask, how we answer"
summary: One honest request after a good moment; one signed reply to each review within two business days.
kind: play
stage: [research, advocacy]
owner: content-marketing
with: [customer-care]
assets: [review-profile, review-request-email, criticism-replies]
verified: 2026-11-06
verified_by: Marta Wilk
order: 2
---

**Trigger:** a customer passed an audit, saved a batch, or praised somebody here by name – or a new review appeared.

## Know

- 41 public reviews on 6 November 2026, average 4.4. Three were written with one star; all three are answered, and one author has since raised
  it to three.
- We never pay for a review, in money or in kind, and never write one. The [referral thank-you](../umot/referrals.md) is for
  introductions only.
- A reply is written for the next hundred readers, not for the author.

## Say

```email
Subject: Two sentences, if you like

Good morning {{first_name}},

last week {{good_moment}}. I was glad to hear it, and I have one request.

Other quality people read reviews before they call anybody. Would you write two sentences about what it is like to work with us, including what annoys you? Here is the place: {{review_link}}

You get nothing for it and nothing changes if you would rather not. I will not ask twice.

{{care_name}}
{{care_phone}}
```

> [!SAY]
> Please write what annoys you as well. The reviews without a “but” are the ones nobody believes.

## Show

The reply to our worst review, when a customer hesitates whether criticism is welcome. It stands on the
[review profile](asset:review-profile).

## Do

- [ ] Customer care sends the request within five days of the good moment, once.
- [ ] Content marketing reads the profile each business day at nine, and on Saturdays and Sundays when an alarm incident is open.
- [ ] A new critical review: Customer care supplies the facts within one business day; the reply follows a
  [skeleton](asset:criticism-replies), in your own words.
- [ ] The person named in the review sees the reply before it is published.
- [ ] Nobody answers in the first hour. Nobody answers after two business days.

> [!MARKETING]
> We would like to ask every customer after 90 days. More reviews, a steadier average.

> [!SALES]
> A customer asked by a calendar feels used. Ask after something good, or not at all.

> [!AGREED]
> No automatic requests. Customer care notes good moments in the weekly call; if fewer than three a month appear, we talk about the service,
> not about the e-mail.

## Exit

Praise that names a number or a person is offered as a [case study](case-studies.md). Criticism heard three times in a quarter goes
to the [sources of friction](../together/sources-of-friction.md) as a question to ourselves.

"""#),
        (#"example/all/content/zmot/reviews.pl.md"#, #"""
---
tytuł: "Opinie: jak prosić, jak odpowiadać"
streszczenie: Jedna szczera prośba po dobrej chwili i jedna podpisana odpowiedź na każdą opinię w ciągu dwóch dni roboczych.
wersja_źródła: "6046b6c7"
---

**Wyzwalacz:** klient zdał audyt, uratował partię albo pochwalił kogoś od nas z nazwiska – lub pojawiła się nowa opinia.

## Wiedz

- Stan na 6 listopada 2026: 41 publicznych opinii, średnia 4,4. Trzy dostały jedną gwiazdkę; wszystkie trzy mają odpowiedź, a jeden z autorów
  podniósł potem ocenę do trzech.
- Za opinię nigdy nie płacimy, ani pieniędzmi, ani w naturze, i nigdy nie piszemy jej sami. [Podziękowanie za
  polecenie](../umot/referrals.pl.md) jest tylko za kontakt.
- Odpowiedź piszemy dla następnych stu czytelników, nie dla autora.

## Powiedz

```email
Temat: Dwa zdania, jeśli można

Dzień dobry,

w zeszłym tygodniu {{good_moment}}. Bardzo mnie to ucieszyło i mam jedną prośbę.

Inni ludzie od jakości czytają opinie, zanim do kogokolwiek zadzwonią. Czy mogę prosić o dwa zdania o tym, jak się z nami pracuje – także o tym, co drażni? To tutaj: {{review_link}}

Nic za to nie ma i nic się nie zmieni, jeśli wolą Państwo nie pisać. Drugi raz nie zapytam.

{{care_name}}
{{care_phone}}
```

> [!POWIEDZ]
> Proszę napisać też, co Państwa drażni. W opinie bez żadnego „ale” i tak nikt nie wierzy.

## Pokaż

Naszą odpowiedź na najgorszą opinię – gdy klient się waha, czy krytyka jest mile widziana. Jest na [profilu z opiniami](asset:review-profile).

## Zrób

- [ ] Opiekunowie klientów wysyłają prośbę w ciągu pięciu dni od dobrej chwili. Raz.
- [ ] Marketing treści czyta profil w każdy dzień roboczy o dziewiątej, a gdy trwa sprawa z alarmem – także w soboty i niedziele.
- [ ] Nowa krytyczna opinia: opiekunowie klientów podają fakty w ciągu jednego dnia roboczego; odpowiedź powstaje według
  [szkieletu](asset:criticism-replies), własnymi słowami.
- [ ] Osoba wymieniona w opinii widzi odpowiedź, zanim ją opublikujemy.
- [ ] Nikt nie odpowiada w pierwszej godzinie. Nikt nie odpowiada po dwóch dniach roboczych.

> [!MARKETING]
> Chętnie prosilibyśmy każdego klienta po 90 dniach. Więcej opinii, stabilniejsza średnia.

> [!SPRZEDAŻ]
> Klient, którego o opinię prosi kalendarz, czuje się wykorzystany. Prośmy po czymś dobrym albo wcale.

> [!USTALONE]
> Żadnych próśb z automatu. Opiekunowie klientów notują dobre chwile na cotygodniowej rozmowie. Jeśli jest ich mniej niż trzy w miesiącu,
> rozmawiamy o obsłudze, nie o e-mailu.

## Koniec

Pochwała, która wymienia liczbę albo nazwisko, staje się propozycją na [studium przypadku](case-studies.pl.md). Krytyka, która pada trzy razy w
kwartale, trafia do [źródeł tarć](../together/sources-of-friction.pl.md) jako pytanie do nas samych.

"""#),
        (#"example/all/content/zmot/what-zmot-is.md"#, #"""
---
title: "What ZMOT is: how customers check us before they call"
summary: The zero moment of truth in ten minutes. What a customer finds when nobody from here is in the room.
kind: guide
stage: research
owner: content-marketing
with: [sdr, new-sales]
assets: [review-profile, reference-page, search-report, price-brackets]
personas: [quality-director, warehouse-manager]
review_every: 90 days
verified: 2026-10-15
verified_by: Marta Wilk
order: 1
---

## Where the idea comes from

In 2005 Procter & Gamble gave names to two moments: the *first* moment of truth at the shelf, where a shopper chooses, and the *second* at
home, where the product keeps its word or does not. In 2011 Google put one before both: the *zero* moment, in which people search, compare
and ask before they stand at any shelf.[^zmot] Two years later Brian Solis closed the circle with the *ultimate* moment, in which a customer
tells others.[^umot] What one person tells is what the next one finds.

Nobody buys temperature monitoring from a shelf. This is how we read the five:

| | In a shop | With us | What is different |
| --- | --- | --- | --- |
| Stimulus | an advertisement | a warm night, an audit date | the nudge is seldom ours |
| ZMOT | search and reviews | the same, over two or three weeks | four to seven people do it, each alone |
| FMOT | the shelf | the first call, the demo, the quote | the shelf can listen |
| SMOT | at home | 14 days of installation, then years | one broken promise is seen by all of them |
| UMOT | a review | a sentence over coffee at a conference | we rarely hear it |

[^zmot]: Jim Lecinski, “Winning the Zero Moment of Truth”, Google, 2011. Its figures come from American consumers in 2011, and even Google’s own summaries give different ones, so we use the idea and count for ourselves.
[^umot]: Brian Solis, “What’s the Future of Business”, 2013.

## What our customers do there

We asked 61 new customers in their discovery call what they had seen before (October 2025 to September 2026, several answers):

| What they looked at | Named by |
| --- | ---: |
| a rival’s website | 53 |
| our price page | 48 |
| at least one case study | 46 |
| a colleague in another company | 39 |
| reviews | 33 |
| the refrigeration engineer’s opinion | 18 |
| a forum or a trade group | 12 |

Forty-four named both the price page and a case study. Rivals’ sites are on the list more often than ours. That is normal, and it is why the
[comparison page](comparisons.md) names them.

## The hour of a quality director

One of them showed us her browser history. She types the number of a rule and “temperature record”. She opens five results, closes three
within seconds because they ask for her telephone number, and reads two. She looks for a price and finds one bracket. She reads the two
worst reviews and our replies. She writes to a former colleague. Then she makes a list of three names. We see one line of all this,
“direct visit”, the next morning.

## What we put in that room

- the [price brackets](asset:price-brackets), because silence reads as expensive;
- [case studies](case-studies.md) with what went wrong in them;
- the [review profile](asset:review-profile), each review answered;
- the [page with customers](asset:reference-page), names and dates;
- one page per question of the [search report](asset:search-report), the answer in its first sentence.

## What sales does in a moment without sales

> [!SALES]
> We hear afterwards what they read. If we do not write it down, marketing stocks the room blindly.

> [!DO]
> Ask in every first call: “What have you already read, and what did you not believe?” Record both answers in the field *seen before*. It takes
> forty seconds.

## How we notice that it works

Three numbers, each month: share of new contacts who know the price bracket (September 2026: 72 %), reviews answered within two business days
(100 %), searches from our list that reach an answer of ours on the first page of results (36 of 50).

"""#),
        (#"example/all/content/zmot/what-zmot-is.pl.md"#, #"""
---
tytuł: "Co to jest ZMOT: jak klient sprawdza nas, zanim zadzwoni"
krótki_tytuł: Co to jest ZMOT
streszczenie: Zerowy moment prawdy w dziesięć minut. Na co trafia klient, gdy w pokoju nie ma nikogo od nas.
wersja_źródła: "c975918d"
---

## Skąd to się wzięło

W 2005 roku Procter & Gamble nazwał dwa momenty: *pierwszy* moment prawdy przy półce, gdy klient wybiera, i *drugi* w domu, gdy produkt
dotrzymuje słowa albo nie. W 2011 roku Google postawił przed nimi jeszcze jeden, *zerowy*: ludzie szukają, porównują i pytają, zanim staną
przed jakąkolwiek półką.[^zmot] Dwa lata później Brian Solis domknął koło momentem *ostatecznym*, w którym klient opowiada o tym innym.[^umot]
To, co opowie jedna osoba, znajduje następna.

Monitoringu temperatury nikt nie kupuje z półki. Dlatego pięć momentów czytamy tak:

| | W sklepie | U nas | Czym się różni |
| --- | --- | --- | --- |
| Bodziec | reklama | ciepła noc, termin audytu | szturchnięcie rzadko jest nasze |
| ZMOT | wyszukiwarka i opinie | to samo, przez dwa–trzy tygodnie | robi to od czterech do siedmiu osób, każda osobno |
| FMOT | półka | pierwsza rozmowa, demo, wycena | ta półka umie słuchać |
| SMOT | w domu | 14 dni wdrożenia, potem lata | jedną złamaną obietnicę widzą wszyscy |
| UMOT | opinia | zdanie przy kawie na konferencji | rzadko je słyszymy |

[^zmot]: Jim Lecinski, „Winning the Zero Moment of Truth”, Google, 2011. Liczby pochodzą od amerykańskich konsumentów z 2011 roku, a nawet streszczenia samego Google podają różne, więc bierzemy ideę, a liczymy u siebie.
[^umot]: Brian Solis, „What’s the Future of Business”, 2013.

## Co robią tam nasi klienci

W rozmowie diagnostycznej zapytaliśmy 61 nowych klientów, co widzieli wcześniej (od października 2025 do września 2026, można było podać kilka
odpowiedzi):

| Co widzieli, kogo pytali | Ile osób |
| --- | ---: |
| stronę konkurenta | 53 |
| naszą stronę z cenami | 48 |
| co najmniej jedno studium przypadku | 46 |
| kogoś znajomego z innej firmy | 39 |
| opinie | 33 |
| serwisanta chłodnictwa | 18 |
| forum albo grupę branżową | 12 |

Stronę z cenami i studium przypadku wymieniły razem 44 osoby. Strony konkurentów są na tej liście częściej niż nasze. To normalne i dlatego
nasza [strona z porównaniem](comparisons.pl.md) wymienia ich z nazwy.

## Godzina z życia dyrektorki jakości

Jedna z nich pokazała nam historię przeglądarki. Wpisuje numer przepisu i „zapis temperatury”. Otwiera pięć wyników, trzy po kilku sekundach
zamyka, bo chcą numeru telefonu, dwa czyta. Szuka ceny i znajduje jedne widełki. Czyta dwie najgorsze opinie i nasze odpowiedzi. Pisze do
koleżanki z poprzedniej pracy. Potem robi listę trzech nazw. My z tego wszystkiego widzimy następnego dnia rano jeden wiersz: „wejście
bezpośrednie”.

## Co zostawiamy w tym pokoju

- [widełki cenowe](asset:price-brackets), bo milczenie o cenie brzmi jak „drogo”;
- [studia przypadków](case-studies.pl.md) razem z tym, co się w nich nie udało;
- [profil z opiniami](asset:review-profile), gdzie każda ma odpowiedź;
- [stronę z referencjami](asset:reference-page): nazwy, nazwiska i daty;
- jedną stronę na każde pytanie z [raportu wyszukiwań](asset:search-report), z odpowiedzią w pierwszym zdaniu.

## Co robi sprzedaż w momencie bez sprzedaży

> [!SPRZEDAŻ]
> Dopiero potem słyszymy, co klienci czytali. Jeśli tego nie zapiszemy, marketing urządza ten pokój na ślepo.

> [!ZRÓB]
> W każdej pierwszej rozmowie zapytaj: „Co już Państwo czytali i w co trudno było uwierzyć?”. Obie odpowiedzi wpisz w pole *widziane
> wcześniej*. To czterdzieści sekund.

## Po czym poznajemy, że to działa

Trzy liczby, co miesiąc: ile nowych kontaktów zna widełki cenowe (wrzesień 2026: 72 %), ile opinii dostało odpowiedź w ciągu dwóch dni roboczych
(100 %) i ile wyszukiwań z naszej listy prowadzi do naszej odpowiedzi na pierwszej stronie wyników (36 z 50).

"""#),
        (#"example/en/README.md"#, #"""
# An example playbook

This is the playbook of an invented company that sells temperature sensors, in English and in Polish. Its people, customers and competitors
are invented, too. Each page is a Markdown file in `content/`; its translation lies beside it, with `.pl` before the ending.

Everything in it was true on 23 November 2026, and one gap is left open on purpose:

```sh
truce check --as-of 2026-11-23     # what is wrong, and how to mend it
truce build --as-of 2026-11-23     # the site in both languages; open site/index.html
```

Without `--as-of` truce judges by today, and with time it reports what has to be verified again, and prices that have run out.

To make it yours, begin with `content/playbook.yml`: the company, its teams and people, the customer’s path. Then replace page by page, and
delete what you do not need; truce says which links that breaks. `truce init --empty` makes one that is almost empty.

"""#),
        (#"example/pl/README.md"#, #"""
# Przykładowy playbook

To playbook zmyślonej firmy, która sprzedaje czujniki temperatury, po angielsku i po polsku. Zmyśleni są też jej ludzie, klienci i konkurenci.
Każda strona to plik Markdown w `content/`; tłumaczenie leży obok, z `.pl` przed rozszerzeniem.

Wszystko było w nim prawdą 23 listopada 2026, a jedną lukę zostawiono celowo:

```sh
truce check --as-of 2026-11-23     # co jest nie tak i jak to naprawić
truce build --as-of 2026-11-23     # witryna w obu językach; do otwarcia: site/index.html
```

Bez `--as-of` truce ocenia według dnia dzisiejszego i z czasem wypisuje, co trzeba zweryfikować na nowo i które ceny straciły ważność.

Żeby zrobić z niego swój, zacznijcie od `content/playbook.yml`: firma, zespoły i ludzie, ścieżka klienta. Potem wymieniajcie stronę po stronie i
usuwajcie, co niepotrzebne; truce powie, które odnośniki przez to przestały działać. Prawie pusty playbook robi `truce init --empty`.

"""#),
        (#"github/all/.github/workflows/playbook.yml"#, #"""
# Reviews every pull request for both teams, and publishes the playbook from the branch main.
#
# What to set, once:
#
# - The program. Either runners of your own have truce on their path; or TRUCE_URL below is the https address of a truce that runs on
#   the runner as it is, with all the libraries that it needs, and TRUCE_SHA256 what sha256sum says of that file.
# - Pages. Under Settings > Pages, choose "GitHub Actions" as the source. The pages of a private repository can be public, depending on
#   your plan: read what stands there first. Delete the jobs "site" and "publish" for a playbook that is not published.
#
# Pull requests from forks get no comment, because their token may not write: the review stands in the summary of their run.
name: Playbook

on:
  pull_request:
  push:
    branches: [main]

permissions: {}

env:
  TRUCE_URL: ""
  TRUCE_SHA256: ""

concurrency:
  group: playbook-${{ github.ref }}
  cancel-in-progress: ${{ github.event_name == 'pull_request' }}

jobs:
  review:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - name: Fetch the playbook
        uses: actions/checkout@v6
        with:
          # With its history: a change is compared with the commit that it began from.
          fetch-depth: 0
          persist-credentials: false

      - name: Fetch truce
        id: truce
        run: |
          if [ -n "$TRUCE_URL" ]; then
            mkdir -p "$RUNNER_TEMP/bin"
            curl --fail --silent --show-error --location --proto '=https' --output "$RUNNER_TEMP/bin/truce" "$TRUCE_URL"
            echo "$TRUCE_SHA256  $RUNNER_TEMP/bin/truce" | sha256sum --check --quiet
            chmod +x "$RUNNER_TEMP/bin/truce"
            echo "$RUNNER_TEMP/bin" >>"$GITHUB_PATH"
          elif ! command -v truce; then
            echo "There is no truce on this runner: set TRUCE_URL and TRUCE_SHA256, as the head of this workflow says"
            exit 1
          fi

      # Once 'truce owners --host github --write' has made .github/CODEOWNERS, 'truce owners --host github --check' belongs here, too.
      - name: Check the changed lines
        run: truce check --format github --changed-since "origin/$GITHUB_BASE_REF"

      # With --require-sign-off this fails, too, until everybody who has to agree has said so in a commit.
      - name: Review the change
        if: ${{ !cancelled() && steps.truce.outcome == 'success' }}
        run: truce review "origin/$GITHUB_BASE_REF" HEAD --format markdown -o "$RUNNER_TEMP/review.md"

      - name: Show the review in the summary
        if: ${{ !cancelled() && steps.truce.outcome == 'success' }}
        run: cat "$RUNNER_TEMP/review.md" >>"$GITHUB_STEP_SUMMARY"

      # The comment of an earlier run, which begins with the same mark, is written anew.
      - name: Comment on the pull request
        if: ${{ !cancelled() && steps.truce.outcome == 'success' && github.event.pull_request.head.repo.full_name == github.repository }}
        env:
          GH_TOKEN: ${{ github.token }}
          PULL_REQUEST: ${{ github.event.pull_request.number }}
        run: |
          comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
          mine='.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- truce review -->"))) | .id'
          comment=$(gh api --paginate "$comments" --jq "$mine" | head -n 1)
          if [ -n "$comment" ]; then
            gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$comment" --field "body=@$RUNNER_TEMP/review.md"
          else
            gh api --silent --method POST "$comments" --field "body=@$RUNNER_TEMP/review.md"
          fi

  site:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - name: Fetch the playbook
        uses: actions/checkout@v6
        with:
          # With its history, of which the site shows what changed lately.
          fetch-depth: 0
          persist-credentials: false

      - name: Fetch truce
        run: |
          if [ -n "$TRUCE_URL" ]; then
            mkdir -p "$RUNNER_TEMP/bin"
            curl --fail --silent --show-error --location --proto '=https' --output "$RUNNER_TEMP/bin/truce" "$TRUCE_URL"
            echo "$TRUCE_SHA256  $RUNNER_TEMP/bin/truce" | sha256sum --check --quiet
            chmod +x "$RUNNER_TEMP/bin/truce"
            echo "$RUNNER_TEMP/bin" >>"$GITHUB_PATH"
          elif ! command -v truce; then
            echo "There is no truce on this runner: set TRUCE_URL and TRUCE_SHA256, as the head of this workflow says"
            exit 1
          fi

      # Not strict: a price that ran out over night must not keep today's corrections from the site.
      - name: Build the site
        run: truce build --no-strict --output site

      - name: Keep the site
        uses: actions/upload-pages-artifact@v5
        with:
          path: site

  publish:
    needs: site
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${{ steps.publish.outputs.page_url }}
    steps:
      - name: Publish the site
        id: publish
        uses: actions/deploy-pages@v5

"""#),
        (#"gitlab/all/.gitlab-ci.yml"#, #"""
# Reviews every merge request for both teams, and publishes the playbook from the default branch.
#
# What to set, once:
#
# - The program. Either the runner, or an image of your own named below, has truce on its path; or TRUCE_URL below is the https address
#   of a truce that runs in that image as it is, with all the libraries that it needs, and TRUCE_SHA256 what sha256sum says of that file.
# - TRUCE_TOKEN, for the comment on the merge request: a project access token with the role Reporter and the scope api, as a masked
#   variable under Settings > CI/CD > Variables. A job's own token may not comment. Whoever may push a branch can read it. Without it
#   there is no comment: the review stands in the file that the merge request shows.
# - Pages. Who may see them is set under Settings > General > Visibility. Delete the job "pages" for a playbook that is not published.
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

variables:
  # The whole history: a change is compared with the commit that it began from.
  GIT_DEPTH: "0"
  TRUCE_URL: ""
  TRUCE_SHA256: ""

default:
  # Has git and curl.
  image: buildpack-deps:scm
  before_script:
    - |
      if [ -n "$TRUCE_URL" ]; then
        mkdir -p "$HOME/truce"
        curl --fail --silent --show-error --location --proto '=https' --output "$HOME/truce/truce" "$TRUCE_URL"
        echo "$TRUCE_SHA256  $HOME/truce/truce" | sha256sum -c
        chmod +x "$HOME/truce/truce"
        export PATH="$HOME/truce:$PATH"
      elif ! command -v truce; then
        echo "There is no truce in this image: set TRUCE_URL and TRUCE_SHA256, as the head of .gitlab-ci.yml says"
        exit 1
      fi

check:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    # Once 'truce owners --host gitlab --write' has made .gitlab/CODEOWNERS, 'truce owners --host gitlab --check' belongs here, too.
    - truce check --format gitlab --changed-since "${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-$CI_MERGE_REQUEST_DIFF_BASE_SHA}" >check.json
  artifacts:
    when: always
    reports:
      codequality: check.json

review:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - base="${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-$CI_MERGE_REQUEST_DIFF_BASE_SHA}"
    - truce review "$base" HEAD --format html -o review.html || true
    # With --require-sign-off this fails, too, until everybody who has to agree has said so in a commit.
    - truce review "$base" HEAD --format markdown -o review.md || failed=yes
    # The comment of an earlier run, which begins with the same mark, is written anew.
    - |
      notes="$CI_API_V4_URL/projects/$CI_MERGE_REQUEST_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
      ask() {
        printf 'header = "PRIVATE-TOKEN: %s"\n' "$TRUCE_TOKEN" | curl --config - --fail --silent --show-error "$@"
      }
      comment() {
        marked='"id":[0-9]*,\("type":[^,]*,\)\{0,1\}"body":"\(<\|\\u003c\)!-- truce review --'
        for note in $(ask "$notes?sort=asc&order_by=created_at&per_page=100" | grep -o "$marked" | sed 's/"id":\([0-9]*\).*/\1/'); do
          # Another author's comment may bear the mark; it stays as it is.
          ask --output /dev/null --request PUT --data-urlencode body@review.md "$notes/$note" && return
        done
        ask --output /dev/null --data-urlencode body@review.md "$notes"
      }
      if [ -n "$TRUCE_TOKEN" ]; then comment; else echo "There is no TRUCE_TOKEN, so there is no comment"; fi
      [ -z "$failed" ]
  artifacts:
    when: always
    expose_as: Review of the playbook
    paths: [review.html]

pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # Not strict: a price that ran out over night must not keep today's corrections from the site.
    - truce build --no-strict --output public
  artifacts:
    paths: [public]

"""#),
        (#"request/en.md"#, #"""
<!-- truce reviews the change itself and writes below what it found and who has to agree. Here stands what only people know.
     Delete what does not apply: correcting a typo needs none of it. -->

## What changes for the customer?

<!-- In a sentence or two, as you would tell the customer. -->

## At which moment?

<!-- Stimulus, ZMOT, FMOT, SMOT or UMOT, and what the customer is doing then. -->

## What does it replace, and from when?

<!-- The old page, asset, price or promise, and the day from which the new one counts. What of customers who know the old one? -->

## Who agreed?

<!-- Names, from both sides. They also say so in a commit, in the last lines of its message: Agreed-by: sales <anna@example.com> -->

- [ ] Marketing:
- [ ] Sales:

## Is the check honest?

- [ ] Whoever stands under `verified_by` has read the whole page, on the day under `verified`.
- [ ] Every figure, date and price in the change was compared with its source.
- [ ] Whoever keeps a new promise knows of it.

"""#),
        (#"request/pl.md"#, #"""
<!-- truce sam przegląda zmianę i pisze niżej, co znalazł i kto musi się zgodzić. Tu jest miejsce na to, co wiedzą tylko ludzie.
     Usuńcie, co nie dotyczy tej zmiany; przy poprawce literówki nie trzeba wpisywać nic. -->

## Co się zmienia dla klienta?

<!-- W jednym, dwóch zdaniach, tak jak powiedzielibyście to klientowi. -->

## W którym momencie?

<!-- Bodziec, ZMOT, FMOT, SMOT czy UMOT i co klient wtedy robi. -->

## Co to zastępuje i od kiedy?

<!-- Dawna strona, zasób, cena albo obietnica i dzień, od którego obowiązuje nowe. Co z klientami, którzy znają to, co było? -->

## Kto się zgodził?

<!-- Nazwiska z obu stron. Te osoby potwierdzają to też w commicie, w ostatnich wierszach opisu: Zgoda: sprzedaż <anna@example.com> -->

- [ ] Marketing:
- [ ] Sprzedaż:

## Czy weryfikacja jest uczciwa?

- [ ] Osoba podana pod `zweryfikowane_przez` przeczytała całą stronę w dniu podanym pod `zweryfikowano`.
- [ ] Każda liczba, data i cena w tej zmianie została porównana ze źródłem.
- [ ] Kto ma dotrzymać nowej obietnicy, ten o niej wie.

"""#),
    ]
}
