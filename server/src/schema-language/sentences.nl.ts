/** The Dutch of descriptions that were written for one place, by their English text. */
export const sentences: Record<string, string> = {
  // Types: what the domain has.
  'A colleague who can sign in.': 'Een collega die zich kan aanmelden.',
  'A consultant who worked on an assignment.': 'Een adviseur die aan een opdracht werkte.',
  'A fact of a page that has no field of its own.': 'Een gegeven van een pagina dat geen eigen veld heeft.',
  'A file or link that belongs to a record.': 'Een bestand of link bij een record.',
  'A key that was just made, with the only copy of its text.':
    'Een sleutel die zojuist is gemaakt, met de tekst ervan die verder nergens staat.',
  'A line of learning that runs through the modules of a programme.':
    'Een lijn in het leren die door de modules van een programma loopt.',
  'A meeting of alumni: its theme, agenda, who is invited, who came, and its report.':
    'Een bijeenkomst van oud-deelnemers: thema, agenda, wie is uitgenodigd, wie er was, en het verslag.',
  'A meeting of the participants of an edition; with a night in between it is still one session.':
    'Een bijeenkomst van de deelnemers aan een editie; met een nacht ertussen is het nog steeds één sessie.',
  'A part of a programme, in its order.': 'Een onderdeel van een programma, in de volgorde ervan.',
  'A part of the approach of an assignment.': 'Een onderdeel van de aanpak van een opdracht.',
  'A part of the programme of a meeting.': 'Een onderdeel van het programma van een bijeenkomst.',
  'A part of, an addition to or a reduction of the price of an edition.':
    'Een deel van, een toevoeging aan of een korting op de prijs van een editie.',
  'A person or organisation from outside who worked on an assignment.':
    'Een persoon of organisatie van buiten die aan een opdracht meewerkte.',
  'A picture or document that records show. Its content is kept beside it in the database.':
    'Een beeld of document dat records tonen. De inhoud staat ernaast in de database.',
  'A place where people meet.': 'Een plek waar mensen bijeenkomen.',
  'A position that a person holds somewhere; the primary one comes first.':
    'Een functie die iemand ergens heeft; de belangrijkste staat voorop.',
  'A question to the API that a colleague keeps, for herself or for everybody.':
    'Een vraag aan de API die een collega bewaart, voor zichzelf of voor iedereen.',
  'A recognition of a programme by a body outside.': 'Een erkenning van een programma door een instantie van buiten.',
  'A row of meetings, and the place of one in it.': 'Een reeks bijeenkomsten, en de plaats van een ervan.',
  'A speaker in a stated role.': 'Een spreker in een genoemde rol.',
  'A speaker of a module.': 'Een spreker in een module.',
  'A speaker of a part of a meeting.': 'Een spreker bij een onderdeel van een bijeenkomst.',
  'A speaker of a session.': 'Een spreker in een sessie.',
  'A subject that programmes, modules and people have in common; topics form a tree.':
    'Een onderwerp dat programma’s, modules en mensen gemeen hebben; onderwerpen vormen een boom.',
  'An organisation that offers no programmes itself: a client, network, employer or owner of a venue.':
    'Een organisatie die zelf geen programma’s aanbiedt: een opdrachtgever, netwerk, werkgever of eigenaar van een locatie.',
  'An organisation that offers programmes.': 'Een organisatie die programma’s aanbiedt.',
  'An organisation that takes part in a module, in a stated role.':
    'Een organisatie die in een genoemde rol meedoet aan een module.',
  'An organisation that takes part in a programme, in a stated role.':
    'Een organisatie die in een genoemde rol meedoet aan een programma.',
  'Any organisation: a provider of programmes, or a partner. Both are kept as one kind, so a partner can become a provider and keep every link.':
    'Een organisatie: een aanbieder van programma’s of een partner. Ze worden als één soort bewaard, zodat een partner aanbieder kan worden en elk verband houdt.',
  'Clients that are named only as a group.': 'Opdrachtgevers die alleen als groep worden genoemd.',
  'Consultancy or a made-to-measure programme for a client: the question, the approach, the result.':
    'Advies of een programma op maat voor een opdrachtgever: de vraag, de aanpak, het resultaat.',
  'From when until when; both may be known in part.': 'Van wanneer tot wanneer; beide mogen deels bekend zijn.',
  'How a programme relates to another one.': 'Hoe een programma zich tot een ander verhoudt.',
  'How complete a programme is.': 'Hoe volledig een programma is.',
  'How many people stand where with a meeting.': 'Hoeveel mensen waar staan bij een bijeenkomst.',
  'Lets a colleague in once. It is shown this one time.':
    'Laat een collega één keer binnen. Hij wordt deze ene keer getoond.',
  'Lets a script in on behalf of a colleague, as `Authorization: Bearer`, until it expires or is revoked.':
    'Laat een script binnen namens een collega, als `Authorization: Bearer`, tot hij verloopt of wordt ingetrokken.',
  'One run of a programme: its dates, place, price and seats.':
    'Eén uitvoering van een programma: data, plaats, prijs en plaatsen.',
  "Somebody's invitation to an alumni meeting, and the answer to it.":
    'Iemands uitnodiging voor een alumnibijeenkomst, en het antwoord daarop.',
  "Somebody's place in an edition; a completed one makes an alumnus.":
    'Iemands plaats in een editie; wie een editie afrondt, is oud-deelnemer.',
  "Somebody's role as a consultant; one per person.": 'Iemands rol als adviseur; één per persoon.',
  "Somebody's role as a speaker or teacher; one per person.": 'Iemands rol als spreker of docent; één per persoon.',
  'Somebody, with every role: speaker, consultant, contact, participant, alumnus.':
    'Iemand, met elke rol: spreker, adviseur, contactpersoon, deelnemer, oud-deelnemer.',
  'Something a programme lacks.': 'Iets dat een programma mist.',
  'Something that speaks against the time or place of a session.':
    'Iets dat tegen de tijd of plaats van een sessie pleit.',
  'What a participant said. It is public only with consent.':
    'Wat een deelnemer zei. Het is alleen openbaar met toestemming.',
  'What a provider offers: a course of study, held in one or more editions.':
    'Wat een aanbieder aanbiedt: een opleiding, gehouden in een of meer edities.',
  'What a visitor of a website asked, and what became of it.':
    'Wat een bezoeker van een website vroeg, en wat daarvan geworden is.',
  'What every record of its own has.': 'Wat elk zelfstandig record heeft.',
  'What something costs. An absent price is null, never 0.': 'Wat iets kost. Een prijs die ontbreekt is null, nooit 0.',
  'Where somebody can ask: a person, an address, a number or a page.':
    'Waar iemand terecht kan: een persoon, een adres, een nummer of een pagina.',
  'Who is responsible for a learning line, in a period.': 'Wie in een periode verantwoordelijk is voor een leerlijn.',
  'Whoever is signed in.': 'Wie is aangemeld.',

  // Kinds of value.
  'A date that may be known in part. Lists filter and sort on `earliest`; an unknown year sorts last.':
    'Een datum die deels bekend mag zijn. Lijsten filteren en ordenen op `earliest`; een onbekend jaar komt achteraan.',
  'A day of the calendar, `YYYY-MM-DD`; no time, no zone. Filters also take a day that moves along, in Europe/Amsterdam: `TODAY`, `START_OF_WEEK`, `END_OF_MONTH` (or `QUARTER`, `YEAR`), each with an offset in days, weeks, months, quarters or years: `TODAY-30d`, `START_OF_MONTH-1m`.':
    'Een dag van de kalender, `YYYY-MM-DD`; zonder tijd of zone. Filters nemen ook een dag die meeloopt, in Europe/Amsterdam: `TODAY`, `START_OF_WEEK`, `END_OF_MONTH` (of `QUARTER`, `YEAR`), elk met een afstand in dagen (d), weken (w), maanden (m), kwartalen (q) of jaren (y): `TODAY-30d`, `START_OF_MONTH-1m`.',
  'A moment, ISO 8601 with zone, such as `2026-10-26T08:30:00Z`. Answers are in UTC. In filters a day, `2026-10-26` or `TODAY-30d`, is all of that day in Europe/Amsterdam.':
    'Een moment, ISO 8601 met zone, zoals `2026-10-26T08:30:00Z`. Antwoorden zijn in UTC. In filters is een dag, `2026-10-26` of `TODAY-30d`, die hele dag in Europe/Amsterdam.',
  'A time of day, `HH:mm`, in the time zone of the location (Europe/Amsterdam when there is none).':
    'Een tijd van de dag, `HH:mm`, in de tijdzone van de locatie (Europe/Amsterdam als die er niet is).',
  'A value of any shape: text, number, yes or no, list or object.':
    'Een waarde van willekeurige vorm: tekst, getal, ja of nee, lijst of object.',
  'CommonMark without raw HTML, at most 50,000 characters.': 'CommonMark zonder HTML, hoogstens 50.000 tekens.',
  'The `Boolean` scalar type represents `true` or `false`.': 'Ja of nee: `true` of `false`.',
  'The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).':
    'Een getal, ook met cijfers achter de komma, met dubbele precisie volgens [IEEE 754](https://nl.wikipedia.org/wiki/IEEE_754).',
  'The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID.':
    'Een kenmerk dat maar één keer voorkomt, om hetzelfde record later weer te vinden. In een antwoord is het een tekst, die niets betekent.',
  'The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.':
    'Een heel getal, van -(2^31) tot en met 2^31 - 1.',
  'The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.':
    'Een tekst, in UTF-8.',
  'As written, a subset of EDTF: `2026-10-26`, `2016-09`, `2016`, `XXXX-02-12` or `XXXX-03`.':
    'Zoals geschreven, een deel van EDTF: `2026-10-26`, `2016-09`, `2016`, `XXXX-02-12` of `XXXX-03`.',
  'How a person reads it: "26 okt 2026", "12 feb, jaar onbekend". In the caller\'s language unless one is given.':
    'Zoals men het leest: "26 okt 2026", "12 feb, jaar onbekend". In de taal van de vrager, tenzij er een is gegeven.',
  'The first day it can mean; null when the year is unknown.':
    'De eerste dag die het kan zijn; null als het jaar onbekend is.',
  'The last day it can mean; null when the year is unknown.':
    'De laatste dag die het kan zijn; null als het jaar onbekend is.',

  // Directives, which every GraphQL has.
  'Directs the executor to include this field or fragment only when the `if` argument is true.':
    'Neemt dit veld of fragment alleen mee als `if` true is.',
  'Included when true.': 'Wordt meegenomen als dit true is.',
  'Directs the executor to skip this field or fragment when the `if` argument is true.':
    'Slaat dit veld of fragment over als `if` true is.',
  'Skipped when true.': 'Wordt overgeslagen als dit true is.',
  'Marks an element of a GraphQL schema as no longer supported.': 'Zegt dat iets in het schema gaat verdwijnen.',
  'Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).':
    'Waarom het gaat verdwijnen, meestal met wat er in de plaats komt. In Markdown ([CommonMark](https://commonmark.org/)).',
  'Exposes a URL that specifies the behavior of this scalar.': 'Een adres waar staat hoe dit soort waarde werkt.',
  'The URL that specifies the behavior of this scalar.': 'Het adres waar staat hoe dit soort waarde werkt.',
  'Indicates exactly one field must be supplied and this field must not be `null`.':
    'Er moet precies één veld worden gegeven, en dat mag niet null zijn.',

  // Every record.
  'Goes up with every change. An update names the version it started from.':
    'Gaat met elke wijziging omhoog. Een wijziging noemt de versie waarvan zij uitging.',
  'UUID version 7, made by the server.': 'UUID versie 7, gemaakt door de server.',
  'When it was made here.': 'Wanneer het hier is gemaakt.',
  'Of the record itself or of the children it owns.': 'Van het record zelf of van de onderdelen ervan.',
  'Since when it is in the trash; null when it is not.':
    'Sinds wanneer het in de prullenbak ligt; null als het daar niet ligt.',
  'Who made it; null when the system did.': 'Wie het maakte; null als het systeem dat deed.',
  'Who changed it last; null when the system did.': 'Wie het laatst iets wijzigde; null als het systeem dat deed.',
  'When it was published; null while it never was.': 'Wanneer het is gepubliceerd; null als dat nooit is gebeurd.',
  'The number in E.164 form, the same for every notation.':
    'Het nummer volgens E.164, hetzelfde voor elke schrijfwijze.',
  'Place in the list, 1..n.': 'Plaats in de lijst, 1..n.',
  'Place in the agenda, 1..n without gaps.': 'Plaats in de agenda, 1..n zonder gaten.',
  'Place in the programme, 1..n without gaps; null in the trash.':
    'Plaats in het programma, 1..n zonder gaten; null in de prullenbak.',

  // Programmes, editions, sessions.
  '0 to 100: the share of what a complete programme has; what is required counts twice.':
    '0 tot 100: het deel van wat een volledig programma heeft; wat verplicht is, telt dubbel.',
  'Code of what is missing, such as `provider` or `priceVat`.':
    'Code van wat er ontbreekt, zoals `provider` of `priceVat`.',
  'Publishing needs what is required.': 'Om te publiceren is nodig wat verplicht is.',
  "What is missing, in a sentence; in the caller's language unless one is given.":
    'Wat er ontbreekt, in een zin; in de taal van de vrager, tenzij er een is gegeven.',
  'What it lacks.': 'Wat eraan ontbreekt.',
  'How complete it is, and what is missing or out of date.':
    'Hoe volledig het is, en wat er ontbreekt of verouderd is.',
  'The score of `completeness`, 0 to 100, to filter and order by.':
    'De score van `completeness`, 0 tot 100, om op te filteren en te ordenen.',
  'Who offers it; null when the source names nobody, and then it cannot be published.':
    'Wie het aanbiedt; null als de bron niemand noemt, en dan kan het niet worden gepubliceerd.',
  'The assignment it was made to measure for.': 'De opdracht waarvoor het op maat is gemaakt.',
  'The edition that is under way: started, and not yet ended. The latest, when there are several.':
    'De editie die loopt: begonnen en nog niet afgelopen. De laatste, als er meer zijn.',
  'The edition that starts next; null when none is to come.':
    'De editie die als eerste begint; null als er geen meer komt.',
  'Meetings for its alumni.': 'Bijeenkomsten voor de oud-deelnemers.',
  'The other programme.': 'Het andere programma.',
  'The modules it runs through.': 'De modules waar hij doorheen loopt.',
  'Who was responsible for it, over time.': 'Wie er in de loop van de tijd verantwoordelijk voor was.',
  'Sessions in which it is taught, over all editions.': 'Sessies waarin hij wordt gegeven, over alle edities.',
  'Null when somebody is promised without a name.': 'Null als er iemand is toegezegd zonder naam.',
  'Its own name, or "<title> <number>".': 'De eigen naam, of "<titel> <nummer>".',
  'Its title, else that of its module, else the label of its edition.':
    'De eigen titel, anders die van de module, anders de naam van de editie.',
  'Enrolments that are confirmed or completed.': 'Deelnames die bevestigd of afgerond zijn.',
  'Enrolments that wait for a decision.': 'Deelnames die op een besluit wachten.',
  'Seats still free; null when the capacity is not known.':
    'Plaatsen die nog vrij zijn; null als het maximum niet bekend is.',
  'The base price plus the mandatory components; null while an amount is not known.':
    'De basisprijs met de verplichte onderdelen; null zolang een bedrag niet bekend is.',
  'Alumni meetings it is invited to.': 'Alumnibijeenkomsten waarvoor zij is uitgenodigd.',
  'Alumni meetings its people were at.': 'Alumnibijeenkomsten waar mensen ervan waren.',
  'The moment it starts; null while day or time is not known.':
    'Het moment waarop het begint; null zolang de dag of de tijd niet bekend is.',
  'The moment it ends; null while day or time is not known.':
    'Het moment waarop het eindigt; null zolang de dag of de tijd niet bekend is.',
  'What speaks against this time and place. Conflicts warn; they never block.':
    'Wat tegen deze tijd en plaats pleit. Conflicten waarschuwen; ze houden niets tegen.',
  'What speaks against it.': 'Wat ertegen pleit.',
  'What else takes place then.': 'Wat er dan nog meer plaatsvindt.',
  'The day on which it happens.': 'De dag waarop het gebeurt.',
  "The conflict in a sentence; in the caller's language unless one is given.":
    'Het conflict in een zin; in de taal van de vrager, tenzij er een is gegeven.',
  'The speaker or room that is taken, or the code of the holiday.':
    'De spreker of zaal die bezet is, of de code van de feestdag.',
  'The other session, when it is one.': 'De andere sessie, als het er een is.',
  'The edition of the other session.': 'De editie van de andere sessie.',
  'The alumni meeting, when it is one.': 'De alumnibijeenkomst, als het er een is.',

  // People, organisations, places.
  'Given name, infix and family name: "Tom de Bruijn". Titles are left out.':
    'Voornaam, tussenvoegsel en achternaam: "Tom de Bruijn". Titels blijven weg.',
  'As lists sort it: "Bruijn, Tom de".': 'Zoals lijsten ordenen: "Bruijn, Tom de".',
  'The full name of the person.': 'De volledige naam van de persoon.',
  'The name as lists sort it.': 'De naam zoals lijsten ordenen.',
  'Where this person is the contact.': 'Waar deze persoon het contact is.',
  'People who hold a position here.': 'Mensen die hier een functie hebben.',
  'Places it owns.': 'Locaties die zij bezit.',
  'Programmes it is a partner of.': 'Programma’s waarvan zij partner is.',
  'The organisation it is a unit of, as a faculty of a university.':
    'De organisatie waarvan zij een onderdeel is, zoals een faculteit van een universiteit.',
  'Alumni meetings it organises.': 'Alumnibijeenkomsten die zij organiseert.',
  'Alumni meetings held here.': 'Alumnibijeenkomsten die hier worden gehouden.',
  'Editions held here.': 'Edities die hier worden gehouden.',
  'Narrower topics.': 'Onderwerpen die eronder vallen.',
  'The wider topic this one is part of.': 'Het bredere onderwerp waar dit onder valt.',
  'Where one asks.': 'Waar men vraagt.',
  'Whom one asks.': 'Aan wie men vraagt.',
  'The organisation, when it is a record; otherwise its name is kept.':
    'De organisatie, als die een record is; anders wordt de naam bewaard.',
  'The organisation that takes part.': 'De organisatie die meedoet.',
  'The organisation that worked along, when it is no person.': 'De organisatie die meewerkte, als het geen persoon is.',
  'The person who worked along, when it is no organisation.': 'De persoon die meewerkte, als het geen organisatie is.',
  'The consultant who did the work.': 'De adviseur die het werk deed.',
  'The programme that was made to measure, when it is one.': 'Het programma dat op maat is gemaakt, als het er een is.',
  'The module.': 'De module.',
  'The organisation.': 'De organisatie.',
  'The session.': 'De sessie.',
  'The item of the agenda.': 'Het onderdeel van de agenda.',
  'The meeting whose agenda it is on.': 'De bijeenkomst op de agenda waarvan het staat.',
  'The assignment it belongs to.': 'De opdracht waar het bij hoort.',
  'The programme it belongs to.': 'Het programma waar het bij hoort.',
  'The programme it belongs to, if it does.': 'Het programma waar het bij hoort, als dat zo is.',
  'The provider it belongs to, if it does.': 'De aanbieder waar het bij hoort, als dat zo is.',
  'The edition it belongs to, if it does.': 'De editie waar het bij hoort, als dat zo is.',
  'The alumni meeting it belongs to, if it does.': 'De alumnibijeenkomst waar het bij hoort, als dat zo is.',

  // Meetings, invitations, enquiries.
  'Editions whose people are invited.': 'Edities waarvan de mensen zijn uitgenodigd.',
  'Editions whose people were there.': 'Edities waarvan mensen er waren.',
  'The edition for which the person is invited.': 'De editie waarom de persoon is uitgenodigd.',
  'Parts of the agenda the person chose.': 'Onderdelen van de agenda die de persoon koos.',
  'Who handles it.': 'Wie haar behandelt.',
  'The person it was converted to.': 'De persoon waarin zij is omgezet.',
  'The enrolment it was converted to.': 'De deelname waarin zij is omgezet.',

  // Files.
  'Address of the content on this server.': 'Adres van de inhoud op deze server.',
  'Height in pixels; null when it is no picture.': 'Hoogte in pixels; null als het geen beeld is.',
  'Width in pixels; null when it is no picture.': 'Breedte in pixels; null als het geen beeld is.',
  'SHA-256 of the content, in hexadecimal.': 'SHA-256 van de inhoud, hexadecimaal.',
  'Size in bytes.': 'Grootte in bytes.',
  'The file, when it is kept here.': 'Het bestand, als dat hier wordt bewaard.',
  'The content in base64; at most 10 MB.': 'De inhoud in base64; hoogstens 10 MB.',

  // Who asks.
  'Of the user.': 'Van de gebruiker.',
  'What colleagues call the viewer.': 'Hoe collega’s de vrager noemen.',
  'What the viewer signs in with.': 'Waarmee de vrager zich aanmeldt.',
  'Decides what the viewer may see and change.': 'Bepaalt wat de vrager mag zien en wijzigen.',
  'What the viewer may do: `programme:read`, `programme:write` and so on.':
    'Wat de vrager mag: `programme:read`, `programme:write` enzovoort.',
  'No password was chosen yet, so nothing but a sign-in link lets the viewer in.':
    'Er is nog geen wachtwoord gekozen, dus alleen een aanmeldlink laat de vrager binnen.',
  'A path on this server; put the address of the server before it.':
    'Een pad op deze server; zet het adres van de server ervoor.',
  'Until when it works.': 'Tot wanneer hij werkt.',
  'The key itself, for `Authorization: Bearer`. It is shown this one time.':
    'De sleutel zelf, voor `Authorization: Bearer`. Hij wordt deze ene keer getoond.',
  'What is kept of the key.': 'Wat van de sleutel wordt bewaard.',

  // Asking.
  'Everything one can ask.': 'Alles wat men kan vragen.',
  'A provider or partner. Null when there is none.': 'Een aanbieder of partner. Null als die er niet is.',
  'A query of one’s own, or one that somebody shares; null when there is none.':
    'Een eigen vraag, of een die iemand deelt; null als die er niet is.',
  'Null when there is none, or none the caller may see.': 'Null als er geen is, of geen die de vrager mag zien.',
  'One’s own keys; for administrators those of everybody.': 'De eigen sleutels; voor beheerders die van iedereen.',
  'One’s own queries and those that others share.': 'De eigen vragen en die welke anderen delen.',
  'People who completed at least one edition.': 'Mensen die ten minste één editie afrondden.',
  'Providers and partners together.': 'Aanbieders en partners samen.',
  'Records of all kinds that fit, best first.': 'Records van alle soorten die passen, het beste eerst.',
  'What is in the trash, of the kinds that the caller may write.':
    'Wat er in de prullenbak ligt, van de soorten die de vrager mag wijzigen.',
  'Whoever is signed in; null when nobody is.': 'Wie is aangemeld; null als niemand dat is.',
  'A record that a search over everything found.': 'Een record dat bij het zoeken in alles is gevonden.',
  'Kinds of record that a search over everything finds.':
    'Soorten records die bij het zoeken in alles worden gevonden.',
  'How well it fits, higher is better.': 'Hoe goed het past; hoger is beter.',
  'What a person calls it.': 'Hoe men het noemt.',
  'What tells namesakes apart.': 'Wat naamgenoten uit elkaar houdt.',
  'The kind of record.': 'Het soort record.',
  'A record in the trash.': 'Een record in de prullenbak.',
  'Kinds of record that go to the trash.': 'Soorten records die naar de prullenbak gaan.',
  'A page of the trash, latest first.': 'Een pagina van de prullenbak, het laatste eerst.',
  'How many there are, over all pages.': 'Hoeveel er zijn, over alle pagina’s.',
  'Name of who put it there.': 'De naam van wie het daar legde.',
  'When it was put there.': 'Wanneer het daar is gelegd.',
  'What to look for.': 'Waarnaar wordt gezocht.',
  'Only these kinds; all that the caller may read when left out.':
    'Alleen deze soorten; alles wat de vrager mag lezen als het ontbreekt.',
  'How many, at most 100.': 'Hoeveel, hoogstens 100.',
  'How many at most.': 'Hoeveel hoogstens.',
  'Give the id or the slug.': 'Geef het kenmerk of de naam in het adres.',
  'The name in its address; give this or the id.': 'De naam in het adres; geef deze of het kenmerk.',
  'The language; that of the request when left out.': 'De taal; die van de aanvraag als zij ontbreekt.',

  // Lists and pages.
  'A cursor; with the same filter, search and order.': 'Een cursor; met hetzelfde filter, zoeken en dezelfde volgorde.',
  'Cursor of the first record; null on an empty page.': 'De cursor van het eerste record; null op een lege pagina.',
  'Cursor of the last record; give it as `after` for the next page.':
    'De cursor van het laatste record; geef hem als `after` voor de volgende pagina.',
  'Give it as `after` to get what follows.': 'Geef hem als `after` om te krijgen wat volgt.',
  'How many records meet the filter and search, over all pages.':
    'Hoeveel records aan filter en zoeken voldoen, over alle pagina’s.',
  'How many to skip.': 'Hoeveel er worden overgeslagen.',
  'How many, at most 500.': 'Hoeveel, hoogstens 500.',
  'How many, at most 500. All of them when it is left out.': 'Hoeveel, hoogstens 500. Allemaal als het ontbreekt.',
  'In which order, instead of the usual one. Ties are broken by id.':
    'In welke volgorde, in plaats van de gewone. Wat gelijk is, komt op kenmerk.',
  'Only those that meet this.': 'Alleen die welke hieraan voldoen.',
  'Only what meets this.': 'Alleen wat hieraan voldoet.',
  'The record itself.': 'Het record zelf.',
  'The records of the page, each with its cursor.': 'De records van de pagina, elk met een cursor.',
  'The records of the page.': 'De records van de pagina.',
  'Ties are broken by id, so pages never overlap. Searches without an order come best match first.':
    'Wat gelijk is, komt op kenmerk, zodat pagina’s nooit overlappen. Wie zoekt zonder volgorde, krijgt het beste eerst.',
  'Where a page lies in its list.': 'Waar een pagina in de lijst ligt.',
  'Whether more follows.': 'Of er meer volgt.',
  'Whether something comes before.': 'Of er iets aan voorafgaat.',
  'Whether there is more, and where it begins.': 'Of er meer is, en waar dat begint.',
  'Words to search for, each anywhere in the record or in what it is about: other forms, beginnings and parts of words too, without regard to accents, and with one letter wrong.':
    'Woorden om te zoeken, elk ergens in het record of in waar het over gaat: ook andere vormen, beginletters en delen van woorden, zonder acht te slaan op accenten, en met één letter verkeerd.',

  // Filters and orders.
  'All of these hold.': 'Al deze gelden.',
  'At least one of these holds.': 'Ten minste een van deze geldt.',
  'This does not hold.': 'Dit geldt niet.',
  'All meet these; so does an empty list.': 'Alle voldoen hieraan; een lege lijst ook.',
  'At least one meets these.': 'Ten minste een voldoet hieraan.',
  'Not one meets these.': 'Geen een voldoet hieraan.',
  'Is this; text without regard to case and accents.': 'Is dit; bij tekst tellen hoofdletters en accenten niet.',
  'Is something else, or not known.': 'Is iets anders, of niet bekend.',
  'Is one of these.': 'Is een van deze.',
  'Is none of these, or not known.': 'Is geen van deze, of niet bekend.',
  'Is more, or later.': 'Is meer, of later.',
  'Is this, or more or later.': 'Is dit, of meer of later.',
  'Is less, or earlier.': 'Is minder, of eerder.',
  'Is this, or less or earlier.': 'Is dit, of minder of eerder.',
  'Has this somewhere, without regard to case and accents.':
    'Heeft dit ergens, zonder acht te slaan op hoofdletters en accenten.',
  'Begins with this, without regard to case and accents.':
    'Begint hiermee, zonder acht te slaan op hoofdletters en accenten.',
  'True: nothing is known. False: something is.': 'True: er is niets bekend. False: er is iets bekend.',
  'Has this among its values.': 'Heeft dit onder de waarden.',
  'True: has no values. False: has at least one.': 'True: heeft geen waarden. False: heeft er ten minste een.',
  'Conditions on a date known in part. `gt`, `gte`, `lt` and `lte` compare its earliest day, so a date without a year never meets them; the others compare it as written.':
    'Voorwaarden aan een datum die deels bekend is. `gt`, `gte`, `lt` en `lte` vergelijken de eerste dag die het kan zijn, dus een datum zonder jaar voldoet nooit; de andere vergelijken wat er geschreven staat.',
  'Conditions on a day.': 'Voorwaarden aan een dag.',
  'Conditions on a list of texts. `has` ignores case and accents.':
    'Voorwaarden aan een lijst van teksten. Bij `has` tellen hoofdletters en accenten niet.',
  'Conditions on a moment.': 'Voorwaarden aan een moment.',
  'Conditions on a number.': 'Voorwaarden aan een getal.',
  'Conditions on a text. `eq`, `ne`, `in`, `notIn`, `contains` and `startsWith` ignore case and accents.':
    'Voorwaarden aan een tekst. Bij `eq`, `ne`, `in`, `notIn`, `contains` en `startsWith` tellen hoofdletters en accenten niet.',
  'Conditions on a time of day.': 'Voorwaarden aan een tijd van de dag.',
  'Conditions on a whole number.': 'Voorwaarden aan een heel getal.',
  'Conditions on an id.': 'Voorwaarden aan een kenmerk.',
  'Conditions on yes or no.': 'Voorwaarden aan ja of nee.',
  'A relation orders by what its record is called.': 'Bij een verband telt hoe het andere record heet.',
  'The field to order by.': 'Het veld waarop wordt geordend.',
  'Which end comes first.': 'Welk einde eerst komt.',
  'The smallest or earliest first.': 'Het kleinste of vroegste eerst.',
  'The largest or latest first.': 'Het grootste of laatste eerst.',
  'Unknown values come last in both.': 'Wat onbekend is, komt in beide achteraan.',

  // Counting and measuring.
  'A field of the record. A relation groups by the other record itself.':
    'Een veld van het record. Een verband groepeert op het andere record zelf.',
  'A figure for each field that is a number; null when none is known.':
    'Een cijfer voor elk veld dat een getal is; null als er geen bekend is.',
  'A measure; all but `COUNT` are of a field.': 'Een maat; alle behalve `COUNT` zijn van een veld.',
  'A single value of a record, or a relation to one other.':
    'Een enkele waarde van een record, of een verband met één ander.',
  'A stretch of time that dates fall into. Moments fall into it by the clock of Europe/Amsterdam.':
    'Een tijdvak waar datums in vallen. Momenten vallen erin volgens de klok van Europe/Amsterdam.',
  '`2026-W43`, a week by ISO 8601: from Monday on, of the year that has its Thursday.':
    '`2026-W43`, een week volgens ISO 8601: vanaf maandag, van het jaar waarin de donderdag valt.',
  'As in `groupBy`.': 'Zoals in `groupBy`.',
  'By how many different values there are.': 'Op hoeveel verschillende waarden er zijn.',
  'By how many records it has.': 'Op hoeveel records zij heeft.',
  'By the average.': 'Op het gemiddelde.',
  'By the largest or latest.': 'Op het grootste of laatste.',
  'By the smallest or earliest.': 'Op het kleinste of vroegste.',
  'By the sum.': 'Op de som.',
  'Conditions on figures; all of them hold.': 'Voorwaarden aan cijfers; ze gelden allemaal.',
  'Conditions on how many different values there are; all of them hold.':
    'Voorwaarden aan hoeveel verschillende waarden er zijn; ze gelden allemaal.',
  'Conditions on outermost values; all of them hold.': 'Voorwaarden aan uiterste waarden; ze gelden allemaal.',
  'For a date or moment: the stretch of time it falls into.': 'Voor een datum of moment: het tijdvak waar het in valt.',
  'How many different known values its records have.': 'Hoeveel verschillende bekende waarden de records hebben.',
  'How many different known values there are of each field.':
    'Hoeveel verschillende bekende waarden er van elk veld zijn.',
  'How many different known values.': 'Hoeveel verschillende bekende waarden.',
  'How many groups to skip.': 'Hoeveel groepen er worden overgeslagen.',
  'How many groups, at most 10000.': 'Hoeveel groepen, hoogstens 10000.',
  'How many records it has.': 'Hoeveel records zij heeft.',
  'How many records the group has.': 'Hoeveel records de groep heeft.',
  'Id of the record, when it is what was grouped by.': 'Kenmerk van het record, als daarop is gegroepeerd.',
  'What the record is called, when it is what was grouped by.': 'Hoe het record heet, als daarop is gegroepeerd.',
  'Only groups that meet this.': 'Alleen groepen die hieraan voldoen.',
  'Only records that a list with this search shows.': 'Alleen records die een lijst met dit zoeken toont.',
  'Only records that meet this.': 'Alleen records die hieraan voldoen.',
  'The average of the known values.': 'Het gemiddelde van de bekende waarden.',
  'The field that is measured.': 'Het veld dat wordt gemeten.',
  'The largest or latest known value.': 'De grootste of laatste bekende waarde.',
  'The outermost value of each number, date and moment; null when none is known. Of a date known in part its first possible day counts.':
    'De uiterste waarde van elk getal, elke datum en elk moment; null als er geen bekend is. Van een datum die deels bekend is, telt de eerste dag die het kan zijn.',
  'The place in `groupBy`, from 1 on.': 'De plaats in `groupBy`, vanaf 1.',
  'The smallest or earliest known value.': 'De kleinste of vroegste bekende waarde.',
  'The sum of the known values.': 'De som van de bekende waarden.',
  'What is measured of a group.': 'Wat van een groep wordt gemeten.',
  'What its records have in common.': 'Wat de records gemeen hebben.',
  'What records are put together by, at most 20 things. Without it all of them are one group.':
    'Waarop records bij elkaar komen, hoogstens 20 dingen. Zonder dit zijn ze samen één groep.',
  'What to order groups by: a measure, or one of the things they are grouped by.':
    'Waarop groepen worden geordend: een maat, of iets waarop ze zijn gegroepeerd.',
  'Whether its figures are held back, because it is so small that they would tell of persons.':
    'Of de cijfers worden achtergehouden, omdat de groep zo klein is dat ze iets over personen zouden zeggen.',
  'Without it, and where this leaves them equal, groups are in the order of what they are grouped by.':
    'Zonder dit, en waar dit ze gelijk laat, staan groepen in de volgorde van waarop ze zijn gegroepeerd.',

  // Changing.
  'Everything one can change.': 'Alles wat men kan wijzigen.',
  'What is written.': 'Wat er wordt geschreven.',
  'The version the change starts from; a stale one answers `CONFLICT`.':
    'De versie waarvan de wijziging uitgaat; een verouderde geeft `CONFLICT`.',
  'Fields left out keep their value, null clears. `version` is the one the change started from.':
    'Wat ontbreekt, blijft zoals het is; null maakt leeg. `version` is de versie waarvan de wijziging uitging.',
  'Of an item that is kept and changed; an item without an id is new.':
    'Van een onderdeel dat blijft en verandert; een onderdeel zonder kenmerk is nieuw.',
  'To the trash. Answers `IN_USE` with the list of uses while others link to it.':
    'Naar de prullenbak. Geeft `IN_USE` met de lijst waar het in gebruik is, zolang andere ernaar verwijzen.',
  'Out of the trash.': 'Uit de prullenbak.',
  'All of its ids, in the order wanted.': 'Alle kenmerken, in de gewenste volgorde.',
  'Puts the affiliations in the order of `ids`, which names each of them once; the first is named first.':
    'Zet de functies in de volgorde van `ids`, waarin elke één keer staat; de eerste wordt als eerste genoemd.',
  'Puts the agenda in the order of `ids`, which names each item once.':
    'Zet de agenda in de volgorde van `ids`, waarin elk onderdeel één keer staat.',
  'Puts the learning lines in the order of `ids`, which names each of them once.':
    'Zet de leerlijnen in de volgorde van `ids`, waarin elke één keer staat.',
  'Puts the modules in the order of `ids`, which names each of them once.':
    'Zet de modules in de volgorde van `ids`, waarin elke één keer staat.',
  'Puts the parts in the order of `ids`, which names each of them once.':
    'Zet de onderdelen in de volgorde van `ids`, waarin elk één keer staat.',
  'Puts the price lines in the order of `ids`, which names each of them once.':
    'Zet de prijsregels in de volgorde van `ids`, waarin elke één keer staat.',
  'Invites everybody who completed one of these editions; skips who is invited already or wants no invitations. Sends no mail.':
    'Nodigt iedereen uit die een van deze edities afrondde; slaat over wie al is uitgenodigd of geen uitnodigingen wil. Verstuurt geen mail.',
  'Makes a partner a provider. Its id and every link to it stay.':
    'Maakt van een partner een aanbieder. Het kenmerk en elk verband blijven.',
  'Makes or finds the person (the same e-mail address or phone number), and the enrolment when it names an edition.':
    'Maakt of vindt de persoon (hetzelfde e-mailadres of telefoonnummer), en de deelname als er een editie wordt genoemd.',
  'What a visitor of a website sends; the one change that needs no signing in. Answers true when it was kept.':
    'Wat een bezoeker van een website stuurt; de enige wijziging waarvoor niemand zich hoeft aan te melden. Geeft true als het is bewaard.',
  'What can be written of a submit enquiry.': 'Wat een bezoeker bij een aanvraag kan schrijven.',
  'Removes a record from the trash for good; only for administrators. `label` repeats what it is called, as confirmation.':
    'Verwijdert een record voorgoed uit de prullenbak; alleen voor beheerders. `label` herhaalt hoe het heet, als bevestiging.',
  'What the record is called.': 'Hoe het record heet.',

  // Getting in.
  "Chooses a new password and ends the viewer's other sessions. The current one is needed, unless there is none or the session began with a sign-in link.":
    'Kiest een nieuw wachtwoord en beëindigt de andere sessies van de vrager. Het huidige is nodig, tenzij dat er niet is of de sessie met een aanmeldlink begon.',
  'What can be written of a change password.': 'Wat nodig is om een wachtwoord te wijzigen.',
  'Ends the session. False when there was none.': 'Beëindigt de sessie. False als er geen was.',
  'Opens a session with a sign-in link, which works once.': 'Opent een sessie met een aanmeldlink, die één keer werkt.',
  'The part of the link after `link=`.': 'Het deel van de link na `link=`.',
  'Opens a session, kept in a cookie. A wrong password answers `UNAUTHENTICATED` with `attemptsLeft`; too many of them `RATE_LIMITED` with `retryAfterSeconds`.':
    'Opent een sessie, bewaard in een cookie. Een verkeerd wachtwoord geeft `UNAUTHENTICATED` met `attemptsLeft`; te veel ervan `RATE_LIMITED` met `retryAfterSeconds`.',
  'What can be written of a sign in.': 'Wat nodig is om zich aan te melden.',
  'Adds a colleague. `createSignInLink` lets them in.': 'Voegt een collega toe. `createSignInLink` laat die binnen.',
  'Puts a colleague in the trash and signs them out everywhere.':
    'Legt een collega in de prullenbak en meldt die overal af.',
  'Who is made inactive is signed out everywhere. An active administrator must remain.':
    'Wie op niet actief wordt gezet, is overal afgemeld. Er moet een actieve beheerder blijven.',
  'Works once, for seven days; earlier links of the colleague stop working.':
    'Werkt één keer, zeven dagen lang; eerdere links van de collega werken niet meer.',
  'Makes a key for oneself. It takes a person: a key makes no other key.':
    'Maakt een sleutel voor zichzelf. Daar is een mens voor nodig: een sleutel maakt geen andere sleutel.',
  'Gives a key of one’s own another purpose. Role and end stay: who wants another makes another key.':
    'Geeft een eigen sleutel een ander doel. Rol en einde blijven: wie iets anders wil, maakt een andere sleutel.',
  'Stops a key at once and for good; one’s own, or as an administrator anybody’s.':
    'Trekt een sleutel meteen en voorgoed in; een eigen sleutel, of als beheerder die van wie ook.',

  // Saved queries.
  'Keeps a query. Who makes it owns it.': 'Bewaart een vraag. Wie haar maakt, is eigenaar.',
  'For its owner, and for administrators when it is shared. Fields left out keep their value, null clears.':
    'Voor de eigenaar, en voor beheerders als zij wordt gedeeld. Wat ontbreekt, blijft zoals het is; null maakt leeg.',
  'To the trash; for its owner, and for administrators when it is shared.':
    'Naar de prullenbak; voor de eigenaar, en voor beheerders als zij wordt gedeeld.',
}
