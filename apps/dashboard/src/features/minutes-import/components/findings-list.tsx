import type { AliasQuestion, FindingReply } from '@netvaerksoverblik/contracts';
import { Fragment } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { AliasRow } from './alias-row.js';
import { Mark } from '../../../components/mark.js';
import { useFindingWords } from './finding-words.js';
import { OpenFinding } from './open-finding.js';
import { standingOf, type Choice, type Standing } from './review-answers.js';
import type { Review } from './use-review.js';

export interface FindingsListProps {
  findings: FindingReply[];
  aliases: AliasQuestion[];
  /** Numbers in the whole document, also where the list shows a part. */
  numbers: ReadonlyMap<string, number>;
  titles: ReadonlyMap<number, string>;
  review: Review;
  readOnly: boolean;
  onChange: () => void;
  onAnswer: (action: 'accept' | 'dismiss') => void;
  onChoose: (finding: FindingReply, choice: Choice) => void;
  onChooseAlias: (alias: AliasQuestion, choice: Choice) => void;
  /** How many findings one key takes at the current one. */
  along: number;
}

interface Group {
  item: number;
  findings: FindingReply[];
  aliases: AliasQuestion[];
}

function groupsOf(findings: readonly FindingReply[], aliases: readonly AliasQuestion[]): Group[] {
  const items = [...new Set([...findings, ...aliases].map(({ item }) => item))].sort((a, b) => a - b);
  return items.map((item) => ({
    item,
    findings: findings.filter((finding) => finding.item === item),
    aliases: aliases.filter((alias) => alias.item === item),
  }));
}

/** Findings by agenda item; the current one stands open in its frame. */
export function FindingsList(props: FindingsListProps) {
  const { t } = useTranslation();
  if (props.findings.length + props.aliases.length === 0) return <p className="soft">{t('imports.review.none')}</p>;
  return (
    <ol className="findings">
      {groupsOf(props.findings, props.aliases).map((group) => {
        const title = props.titles.get(group.item);
        return (
          <Fragment key={group.item}>
            <li className="group">
              <h3>
                {title === undefined
                  ? t('imports.review.groupPlain', { number: group.item })
                  : t('imports.review.group', { number: group.item, title })}
              </h3>
              <span>{t('imports.review.groupCount', { count: group.findings.length })}</span>
            </li>
            {group.findings.map((finding) => (
              <FindingRow key={finding.id} finding={finding} {...props} />
            ))}
            {group.aliases.map((alias) => (
              <AliasRow
                key={alias.id}
                alias={alias}
                review={props.review}
                readOnly={props.readOnly}
                onChoose={props.onChooseAlias}
              />
            ))}
          </Fragment>
        );
      })}
    </ol>
  );
}

function FindingRow({ finding, ...props }: FindingsListProps & { finding: FindingReply }) {
  const wordsOf = useFindingWords();
  const { review } = props;
  const standing = standingOf(finding, review.choices[finding.id]);
  const number = props.numbers.get(finding.id) ?? 0;
  const said = wordsOf(finding);
  if (review.current === finding.id) {
    return (
      <li className={finding.default === 'ask' && standing === 'asks' ? 'open asks' : 'open'} id="current-finding">
        <OpenFinding {...props} finding={finding} number={number} total={props.numbers.size} standing={standing} />
      </li>
    );
  }
  return (
    <li className="folded">
      <button
        type="button"
        className={standing === 'off' ? 'fold off' : 'fold'}
        onClick={() => review.goTo(finding.id)}
      >
        <span className={badgeClass(standing)}>{number}</span>
        <span>
          <span className={said.signal && standing !== 'off' ? 'signal' : ''}>
            <Mark name={said.mark} />
          </span>{' '}
          <span className="words">{said.words}</span>
          <FindingNote
            finding={finding}
            choice={review.choices[finding.id]}
            remembered={finding.remembered !== null && review.said[finding.id] === undefined}
          />
        </span>
        <StandingWord standing={standing} unseen={!props.readOnly && review.said[finding.id] === undefined} />
      </button>
    </li>
  );
}

function badgeClass(standing: Standing): string {
  if (standing === 'asks') return 'badge asks';
  return standing === 'off' ? 'badge off' : 'badge';
}

function FindingNote({
  finding,
  choice,
  remembered,
}: {
  finding: FindingReply;
  choice: Choice | undefined;
  remembered: boolean;
}) {
  const { t } = useTranslation();
  const { match, proposal } = finding;
  const notes: string[] = [];
  if (proposal.recommendation !== null) {
    const { number, result } = proposal.recommendation;
    notes.push(t('imports.review.answers', { number, result: t(`words.result.${result}`).toLocaleLowerCase('da') }));
  }
  if (remembered && choice !== undefined) notes.push(t('imports.review.answeredBefore'));
  if (choice?.action === 'change') notes.push(choice.title);
  else if (match !== null && match.likeness < 1) {
    notes.push(
      `${match.title}: ${t('imports.review.likeness', { percent: Math.round(match.likeness * 100) }).toLocaleLowerCase('da')}`,
    );
  }
  if (notes.length === 0) return null;
  return <span className="second">{notes.join(' · ')}</span>;
}

export function StandingWord({ standing, unseen }: { standing: Standing; unseen: boolean }) {
  const { t } = useTranslation();
  if (unseen && standing === 'with') return <span className="answer">{t('imports.review.unseen')}</span>;
  if (standing === 'asks') return <span className="answer signal">{t('imports.review.asks')}</span>;
  return (
    <span className="answer">
      <Mark name={standing === 'off' ? 'rejected' : 'kept'} /> {t(`imports.review.${standing}`)}
    </span>
  );
}
