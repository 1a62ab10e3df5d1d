// The things that two people edit side by side, each with two fields that one of them writes.

const written = (field, round) => `${field} i runde ${round}`;

/** A thing that is edited by PATCH, field by field. */
const patched = (name, path, fields) => ({
  ...{ name, path, fields, method: 'PATCH', valueOf: written },
  fieldsOf: (reply) => reply,
  bodyOf: (_seen, field, value) => ({ [field]: value }),
});

/** Written whole: whoever comes second would write over the first one's field, were it not for the version. */
const houseRules = {
  ...{ name: 'house rules', path: '/house-rules', method: 'PUT' },
  fields: ['silentAfterMonths', 'kleLinkTemplate'],
  valueOf: (field, round) =>
    field === 'silentAfterMonths' ? 1 + (round % 100) : `https://kle.example/${round}/{number}`,
  fieldsOf: ({ rules }) => rules,
  bodyOf: ({ rules }, field, value) => ({ ...rules, [field]: value }),
};

/** Makes one of each, and says how it is edited. */
export async function makeEdited(viewer) {
  const reason = 'til prøven';
  const theme = await viewer.post('/portfolio', { kind: 'theme', title: 'Prøvens tema', reason });
  const network = await viewer.post('/portfolio', { kind: 'network', title: 'Prøvens netværk', reason });
  const person = await viewer.post('/people', { name: 'Prøve Person' });
  const meeting = await viewer.post('/meetings', { forum: 'Prøveforum', date: '2031-03-04' });
  const followUp = await viewer.post('/follow-ups', { item: network.id, text: 'Noget skal prøves', reason });
  return [
    houseRules,
    patched('theme', `/themes/${theme.id}`, ['problem', 'possibleProduct']),
    {
      ...patched('network', `/networks/${network.id}`, ['purpose', 'segmentCode']),
      valueOf: (field, round) => (field === 'purpose' ? written(field, round) : `K${round}`),
    },
    patched('follow-up', `/follow-ups/${followUp.id}`, ['remarks', 'plan']),
    patched('person', `/people/${person.id}`, ['name', 'profession']),
    {
      ...patched('meeting', `/meetings/${meeting.id}`, ['location', 'endTime']),
      valueOf: (field, round) => (field === 'location' ? written(field, round) : `1${round % 10}:${10 + (round % 50)}`),
    },
  ];
}
