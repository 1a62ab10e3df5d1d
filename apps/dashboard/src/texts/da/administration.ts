export const administration = {
  title: 'Administration',
  demoTitle: 'Eksempeldata',
  demoText:
    'Løsningen er startet med en opdigtet kommune, så du kan se, hvordan den virker. Når du vil begynde på jeres egne referater, fjerner du den.',
  demoRemove: 'Fjern eksempeldata',
  demoAsk: 'Fjern alle eksempeldata?',
  demoAskText:
    'Den opdigtede kommunes møder, netværk, personer og referater forsvinder for altid og kommer ikke igen ved næste start. Referater, I selv har indlæst, bliver.',
  demoConfirm: 'Fjern for altid',
  demoRemoved: 'Eksempeldata er fjernet.',
  demoFailed: 'Eksempeldata blev ikke fjernet',
  nothing: 'Der er ikke noget at indstille for din rolle endnu.',
  mails: {
    title: 'Mails',
    open: 'Se mails',
    kept: 'Løsningen er ikke koblet til en mailserver. Mails bliver ikke sendt, men kan læses her.',
    sending: 'De nyeste mails, og om de er sendt. Teksten læses kun af modtageren.',
    none: 'Der er ingen mails endnu.',
    recipient: 'Modtager',
    subject: 'Emne',
    when: 'Skrevet',
    text: 'Tekst',
    sentAt: 'Sendt {{when}}',
    failed: 'Ikke sendt endnu: {{words}}',
  },
};
