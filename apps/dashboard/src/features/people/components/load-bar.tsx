import type { PersonRoleReply } from '@netvaerksoverblik/contracts';
import { hasEnded } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';

const isLed = ({ item, role, state }: PersonRoleReply): boolean =>
  item.kind === 'network' &&
  state === 'appointed' &&
  (role === 'reference-leader' || role === 'network-leader') &&
  !item.silent &&
  !hasEnded(item.kind, item.status);

/** One block for each network that somebody leads or refers for, in the colour of its category; the number says the same. */
export function LoadBar({ roles }: { roles: PersonRoleReply[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const led = roles.filter(isLed);
  if (led.length === 0) return null;
  const label = led.map(({ item }) => `${item.title}: ${words.category(item.category)}`).join(', ');
  return (
    <span className="load" role="img" aria-label={t('people.loadOf', { networks: label })}>
      {led.map(({ item, role }) => (
        <i className={`category ${item.category ?? 'none'}`} key={`${item.id}-${role}`} />
      ))}
    </span>
  );
}
