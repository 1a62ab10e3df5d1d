import type { ConditionKind } from '@netvaerksoverblik/domain';

const LEADER = 'netværksleder|netværksledere|referenceleder|referenceledere|projektejer|projektleder|tovholder|formand';
const SOUGHT = 'findes|finde|udpeges|udpege|rekrutteres|rekruttere|søges|afklares';

/** Wordings of what is still open though the matter was decided. */
export const CONDITION_WORDINGS: readonly { readonly kind: ConditionKind; readonly phrases: readonly string[] }[] = [
  {
    kind: 'leader-vacant',
    phrases: [
      `skal|må|bør|mangler .. ${SOUGHT} .. ${LEADER}`, `mangler .. ${LEADER}`, `${LEADER} .. mangler`, `ingen|uden ${LEADER}`,
      `${LEADER} .. ikke|endnu .. fundet|udpeget|plads|afklaret`, `ikke|endnu .. fundet|udpeget .. ${LEADER}`, `${LEADER} skal|må|bør .. ${SOUGHT}`,
      `søges|efterlyses|opslås|behov .. ${LEADER}`, `${LEADER} … ubesat|vakant|ledig|opslås|genopslås`, `${LEADER} .. ikke|endnu .. på plads`, `ubesat|vakant .. ${LEADER}`,
    ],
  },
  {
    kind: 'capacity',
    phrases: [
      'afsættes|afsætte|findes|frigives|frigøres|frigøre|prioriteres|tilføres|sikres .. kapacitet|tid|ressourcer|timer|arbejdstid',
      'kapacitet|tid|ressourcer|timer|arbejdstid .. skal|bør|må .. afsættes|findes|sikres|frigøres|prioriteres', 'mangler .. kapacitet|ressourcer|arbejdstid',
    ],
  },
]; // prettier-ignore
