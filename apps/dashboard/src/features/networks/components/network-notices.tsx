import type { HouseRuleNoticeReply } from '@netvaerksoverblik/contracts';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { useTranslation } from '../../../lib/texts.js';

/** House rules that the network goes against: said aloud, nothing is refused for them. */
export function NetworkNotices({ notices }: { notices: HouseRuleNoticeReply[] }) {
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <Section title={t('networks.rules')}>
      <ul className="list">
        {notices.map(({ code, params }) => (
          <li className="marked" key={code}>
            <Mark name="condition" />
            <span>{t(`networks.notice.${code}`, { ...params, forum: params['forum'] || t('words.anyForum') })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
