import type { ErrorCode } from './error-codes.js';

/** What happened, what was kept, and what to do: in Danish. `{param}` is filled in. */
export const DANISH_ERRORS: Readonly<Record<ErrorCode, string>> = {
  'request.invalid':
    'Noget i det indsendte er ikke udfyldt rigtigt. Intet er gemt. Ret de markerede felter, og prøv igen.',
  'request.malformed': 'Forespørgslen kunne ikke læses. Intet er gemt. Genindlæs siden, og prøv igen.',
  'request.too-deep': 'Forespørgslen er indlejret i for mange lag. Intet er gemt. Send den i en fladere form.',
  'request.nul-character':
    'Teksten indeholder et usynligt tegn (NUL), som ikke kan gemmes. Intet er gemt. Fjern tegnet, og prøv igen.',
  'request.out-of-range':
    'Et tal eller en dato ligger uden for det tilladte. Intet er gemt. Ret værdien, og prøv igen.',
  'request.sort-unknown': 'Listen kan ikke sorteres sådan. Vælg en af disse sorteringer: {known}.',
  'request.unknown-cursor': 'Den side af listen findes ikke længere. Gå til listens begyndelse.',
  'request.timeout': 'Forespørgslen nåede ikke frem i tide. Intet er gemt. Prøv igen.',
  'request.uri-too-long': 'Adressen er for lang. Brug færre filtre, og prøv igen.',
  'request.headers-too-large':
    'Browseren sender for mange oplysninger med. Slet cookies for dette websted, og prøv igen.',
  'session.required': 'Du er ikke logget ind, eller din session er udløbet. Log ind, og prøv igen.',
  'session.bad-credentials':
    'Brugernavn eller adgangskode er forkert. Prøv igen, eller bed administratoren om en ny adgangskode.',
  'session.demo-refused':
    'Demo-login er kun muligt på den maskine, som programmet kører på med sin egen database. Log ind med en konto.',
  'session.setup-expired':
    'Linket til den første administrator gælder ikke, eller det er udløbet. Genstart programmet; det skriver et nyt link i loggen.',
  'session.setup-closed': 'Linket er allerede brugt, og der findes en administrator. Log ind i stedet.',
  'access.denied':
    'Din rolle giver ikke adgang til dette. Intet er ændret. Bed administratoren om adgang, hvis du skal have den.',
  'origin.foreign':
    'Forespørgslen kom fra et fremmed websted og blev afvist. Intet er ændret. Gå til programmets egen side.',
  'not-found': 'Det findes ikke, eller du har ikke adgang til det. Gå tilbage til oversigten.',
  'method.not-allowed': 'Adressen findes, men kan ikke bruges på den måde. Intet er ændret.',
  conflict: 'Det passer ikke med det, der allerede er gemt. Intet er ændret. Genindlæs siden, og prøv igen.',
  'conflict.duplicate': 'Det findes allerede. Intet er ændret. Find det eksisterende, eller vælg et andet navn.',
  'conflict.referenced':
    'Andet peger på det her, eller det peger på noget, der ikke findes. Intet er ændret. Genindlæs siden.',
  'step.refused': 'Det skridt kan ikke tages nu. Intet er ændret. {reasons}',
  'step.in-future': 'Datoen ligger i fremtiden. Intet er ændret. Skriv det ind, når det er sket.',
  'condition.already-met': 'Det udestående er allerede opfyldt. Intet er ændret. Genindlæs siden.',
  'cohort.full': 'Holdet er fuldt: alle {capacity} pladser er optaget. Intet er ændret. Sæt ansøgeren på ventelisten.',
  'import.already-undone': 'Importen er fortrudt og kan ikke bekræftes. Dokumentet kan importeres på ny.',
  'meeting.exists':
    'Forummet har allerede et møde på det tidspunkt. Intet er gemt. Åbn det møde, eller vælg en anden dag eller et andet klokkeslæt.',
  'meeting.held':
    'Mødet er holdt, og referatet gælder. Intet er ændret. Er referatet forkert, så fortryd importen af det først.',
  'meeting.cancelled':
    'Mødet er aflyst. Intet er ændret. Planlæg et nyt møde, eller åbn det møde, der holdes i stedet.',
  'meeting.has-agenda':
    'En indlæst dagsorden siger, hvilken dag mødet er. Intet er ændret. Fortryd importen af dagsordenen, flyt mødet, og indlæs den nye.',
  'agenda-item.told':
    'Punktet står i et indlæst dokument og kan ikke ændres her. Intet er ændret. Bilag kan stadig tilføjes.',
  'import.not-in-review': 'Importen er bekræftet før. Dens fund kan ikke længere gennemgås.',
  'import.unknown-alias':
    'En af stavemåderne hører ikke til denne import. Intet er gemt. Genindlæs siden, og gennemgå den igen.',
  'import.unknown-fact':
    'En af oplysningerne fra den tidligere udgave står der ikke længere. Intet er gemt. Genindlæs siden, og gennemgå den igen.',
  'import.reason-missing':
    'Der mangler en begrundelse for en oplysning, der trækkes tilbage. Intet er gemt. Skriv den.',
  'import.unknown-finding':
    'Et af fundene hører ikke til denne import. Intet er gemt. Genindlæs siden, og gennemgå fundene igen.',
  'import.value-missing':
    'Der mangler en værdi for et fund, der skal ændres. Intet er gemt. Udfyld den, eller vælg en anden handling.',
  'person.name-taken':
    'En kendt person har allerede det navn: {name}. Intet er gemt. Find personen, eller sig, at det er en anden med samme navn.',
  'person.merged': 'Personen er slået sammen med {name}. Intet er ændret. Gå til {name}, eller skil dem ad først.',
  'session.link-expired': 'Linket er brugt eller udløbet. Intet er ændret. Bed om et nyt.',
  'session.no-mail': 'Der kan ikke sendes mails herfra. Bed administratoren om et link til en ny adgangskode.',
  'account.not-invitable':
    'Kontoen er lukket eller logger ind et andet sted, så der er ingen adgangskode at vælge. Intet er sendt.',
  'session.attempt-unknown':
    'Login blev ikke fuldført: det er udløbet eller begyndt i en anden browser. Begynd forfra.',
  'session.refused-elsewhere': 'Login blev afvist. Prøv igen, eller bed administratoren se i loggen.',
  'session.account-closed': 'Kontoen er lukket. Bed administratoren om hjælp.',
  'session.no-role':
    'Du er kendt, men har endnu ingen rolle her. Bed administratoren om at give dig en; din konto venter på det.',
  'session.issuer-silent': 'Kommunens login svarer ikke lige nu. Prøv igen om lidt.',
  'account.own': 'Ingen ændrer sine egne rettigheder. Intet er ændret. Bed en anden administrator om det.',
  'account.demo': 'Eksempelbrugere har de rettigheder, som deres rolle giver. Intet er ændret.',
  'account.last-administrator':
    'Så var der ingen administrator tilbage, som kan logge ind. Intet er ændret. Giv først en anden rollen.',
  'role.follows':
    'Rollen gives ikke her: den følger af, hvem der er udpeget i netværk og projekter, og hvem der leder en afdeling. Intet er ændret.',
  'person.same': 'Det er allerede den samme person. Intet er ændret. Vælg en anden.',
  'person.erased': 'Personen er slettet og kan ikke ændres eller slås sammen med nogen. Intet er ændret.',
  'person.first-name-alone':
    'Et fornavn alene kan høre til flere. Intet er ændret. Knyt det til personen i det ene netværk, tema eller projekt, hvor det står.',
  'person.already-undone': 'Det er allerede fortrudt. Intet er ændret. Genindlæs siden.',
  'membership.overlaps':
    'Personen står allerede i den afdeling i en del af tiden. Intet er gemt. Ret datoerne, eller ret det, der står.',
  'membership.period': 'Slutdatoen ligger ikke efter startdatoen. Intet er gemt. Ret datoerne.',
  'department.closed': 'Afdelingen er nedlagt den dag. Intet er gemt. Vælg en anden afdeling, eller ret datoen.',
  'people-list.no-names':
    'Filen {fileName} har ingen kolonne, der hedder »Navn«. Intet er gemt. Giv kolonnerne overskrifterne Navn, Afdeling, Titel, Niveau, Fra og Til, og prøv igen.',
  'people-list.too-many-rows':
    'Filen {fileName} har flere end {limit} rækker. Intet er gemt. Del den op, og prøv igen.',
  'people-list.malformed':
    'Filen {fileName} er ikke en tabel, der kan læses: der er noget galt ved linje {line}. Intet er gemt. Gem den på ny som .xlsx eller .csv, og prøv igen.',
  'people-list.too-complex':
    'Filen {fileName} er for omfattende til at blive læst som en liste over personer. Intet er gemt. Del den op, og prøv igen.',
  'version.required':
    'Ændringen siger ikke, hvilken udgave den bygger på. Intet er ændret. Genindlæs siden, og prøv igen.',
  'version.stale':
    'En anden har ændret det siden, du åbnede det. Din ændring er ikke gemt. Se begge udgaver, og gem igen.',
  'idempotency.reused':
    'Det samme er allerede sendt med et andet indhold. Intet nyt er oprettet. Genindlæs siden, og prøv igen.',
  'body.too-large':
    'Det indsendte er for stort. Intet er gemt. En fil må fylde højst {limit}: del dokumentet op, eller gem det som ren tekst.',
  'content-type.unsupported': 'Indholdet er sendt i et format, som ikke kan læses her. Intet er gemt.',
  'document.missing': 'Der fulgte ingen fil med. Vælg en fil, og prøv igen.',
  'document.unsupported-type':
    'Filen {fileName} ser ud til at være {seems}, som ikke kan læses. Intet er gemt. Gem den som en af disse, og prøv igen: {supported}.',
  'document.binary':
    'Filen {fileName} er hverken tekst eller et dokument, der kan læses. Intet er gemt. Gem referatet som tekst, Word (.docx) eller PDF, og prøv igen.',
  'document.encoding':
    'Filen {fileName} kan ikke læses som tekst: ved byte {offset} står noget, der hverken er UTF-8, UTF-16 eller Windows-1252. Intet er gemt. Gem den som UTF-8, og prøv igen.',
  'document.encrypted':
    'Filen {fileName} er låst med en adgangskode og kan ikke læses. Intet er gemt. Gem den uden adgangskode, og prøv igen.',
  'document.no-text':
    'Filen {fileName} indeholder ingen tekst, kun billeder af siderne. Intet er gemt. Find referatet som tekst eller Word, eller lad siderne tekstgenkende, og prøv igen.',
  'document.damaged':
    'Filen {fileName} er beskadiget eller ufuldstændig og kan ikke læses. Intet er gemt. Hent den igen, eller gem den på ny, og prøv igen.',
  'document.macros':
    'Filen {fileName} indeholder makroer og læses derfor ikke. Intet er gemt. Gem den uden makroer (.docx eller .xlsx), og prøv igen.',
  'document.archive-too-large':
    'Filen {fileName} fylder for meget, når den pakkes ud. Intet er gemt. Gem den på ny uden billeder og bilag, eller som ren tekst, og prøv igen.',
  'minutes.too-complex':
    'Teksten er for omfattende til at blive læst som ét referat. Der er ikke gemt noget. Del filen op, og giv ét møde ad gangen.',
  'minutes.not-recognised':
    'Dokumentet ligner ikke et referat: {missing} blev ikke fundet. Intet er gemt. Kontrollér, at det er det rigtige dokument.',
  'requests.too-many': 'Der kommer for mange forespørgsler fra dig på kort tid. Vent {seconds} sekunder, og prøv igen.',
  'rate.limited': 'Der er prøvet for mange gange på kort tid. Vent {seconds} sekunder, og prøv igen.',
  'server.error':
    'Der skete en uventet fejl. Det, du var i gang med, er ikke gemt; alt tidligere er uændret. Prøv igen, og giv ellers administratoren nummeret på fejlen.',
  'server.busy': 'To gemte det samme på én gang. Din ændring er ikke gemt. Prøv igen om et øjeblik.',
  'server.closing': 'Programmet er ved at genstarte. Intet er ændret. Prøv igen om lidt.',
  'server.unavailable': 'Databasen svarer ikke lige nu. Intet er ændret. Prøv igen om lidt.',
  'server.no-space': 'Der er ikke mere plads på serveren. Intet er gemt. Sig det til administratoren.',
};
