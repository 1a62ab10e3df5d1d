import type { SourceReply, UnsettledMatter } from '@netvaerksoverblik/contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Quote, SourceLink } from '../../../components/source-quote.js';
import { useAsOf } from '../../../lib/as-of.js';
import { useEventWords, useNoticeWords } from '../../../lib/event-words.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation, type TextKey } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';

type Of<Group extends UnsettledMatter['group']> = Extract<UnsettledMatter, { group: Group }>;

/** One unsettled thing: what, in which words, and where to settle it. */
export function Matter({ matter }: { matter: UnsettledMatter }) {
  switch (matter.group) {
    case 'question':
      return <Question matter={matter} />;
    case 'warning':
      return <Warning matter={matter} />;
    case 'step':
      return <Step matter={matter} />;
    case 'recommendation':
      return <Recommendation matter={matter} />;
    case 'name':
      return <Name matter={matter} />;
    case 'unnamed':
      return <Unnamed matter={matter} />;
  }
}

function Row(props: { what: ReactNode; second?: ReactNode; source: SourceReply | null; where?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <tr className="still">
      <td className="title">
        {props.what}
        {props.second !== undefined && <span className="second">{props.second}</span>}
      </td>
      <td className="full">{props.source !== null && <Quote text={props.source.quote} />}</td>
      <td data-label={t('unsettled.where')}>
        {props.source !== null && <SourceLink source={props.source} />}
        {props.where !== undefined && <span className="second">{props.where}</span>}
      </td>
    </tr>
  );
}

function ItemLink({ item }: { item: { id: string; title: string } }) {
  const { carry } = useAsOf();
  return <Link to={carry(PATHS.item(item.id))}>{item.title}</Link>;
}

function Question({ matter: { proposal, kind, source, importId } }: { matter: Of<'question'> }) {
  const { t } = useTranslation();
  const words = useWords();
  const { item, toStatus } = proposal;
  const said = item !== null && toStatus !== null ? words.state(item.kind, toStatus) : t(`unsettled.kind.${kind}`);
  return (
    <Row
      what={item?.title ?? proposal.subject}
      second={`${said}?`}
      source={source}
      where={<Link to={PATHS.import(importId)}>{t('unsettled.toImport')}</Link>}
    />
  );
}

function Warning({ matter: { code, source, importId } }: { matter: Of<'warning'> }) {
  const { t, i18n } = useTranslation();
  const key = `imports.review.warning.${code.replace('.', '-')}`;
  return (
    <Row
      what={t((i18n.exists(key) ? key : 'imports.review.warning.other') as TextKey)}
      source={source}
      where={<Link to={PATHS.import(importId)}>{t('unsettled.openImport')}</Link>}
    />
  );
}

function Step({ matter: { item, event } }: { matter: Of<'step'> }) {
  const notice = useNoticeWords();
  const { words } = useEventWords()(event, item.kind);
  const unusual = event.notices.map((each) => notice(each, item.kind)).join(' · ');
  return (
    <Row
      what={<ItemLink item={item} />}
      second={`${words}: ${unusual}`}
      source={event.sources[0] ?? null}
      where={formatDate(event.effectiveOn)}
    />
  );
}

function Recommendation({ matter: { title, number, text, source } }: { matter: Of<'recommendation'> }) {
  const { t } = useTranslation();
  return <Row what={t('unsettled.recommendation', { number, title })} second={text} source={source} />;
}

function Name({ matter: { item, name, role, since, source } }: { matter: Of<'name'> }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Row
      what={t('unsettled.nameIn', { name, role: words.role(role) })}
      second={<ItemLink item={item} />}
      source={source}
      where={formatDate(since)}
    />
  );
}

function Unnamed({ matter: { count } }: { matter: Of<'unnamed'> }) {
  const { t } = useTranslation();
  const words = useWords();
  const { kind, category, status, number, named, source } = count;
  const of = [words.category(category), ...(status === null ? [] : [t(`words.kinds.${kind}`)])].join(', ');
  return (
    <Row
      what={`${number} ${t(`words.kinds.${kind}`).toLocaleLowerCase('da')}`}
      second={`${category === null ? '' : `${of}. `}${t('unsettled.named', { named, number })}`}
      source={source}
    />
  );
}
