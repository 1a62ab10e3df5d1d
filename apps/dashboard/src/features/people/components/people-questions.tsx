import { Button } from '@mantine/core';
import type { LikePeopleReply, UnknownNameReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SourceLink } from '../../../components/source-quote.js';
import { PATHS } from '../../../lib/paths.js';
import { formatNumber } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { useQuestions } from '../api/list-questions.js';
import { useIdentityAct } from '../api/write-identity.js';
import { AttachDialog } from './attach-dialog.js';
import { DialogButton } from './dialog-button.js';
import { MergeDialog } from './merge-dialog.js';
import { PersonLink } from './person-link.js';

const MOST = 5;

/** What only a person can answer: are two one, and whose is a name. */
export function PeopleQuestions({ mayEdit }: { mayEdit: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuestions(mayEdit);
  if (!mayEdit) return null;
  if (error !== null) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.alike.length + data.names.length === 0) return null;
  return (
    <Section
      title={t(data.alike.length > 0 ? 'people.questions.title' : 'people.questions.who')}
      {...(data.alike.length > 0 ? { note: t('people.questions.count', { count: data.alike.length }) } : {})}
    >
      {data.alike.slice(0, MOST).map((pair) => (
        <Pair key={pair.people.map(({ id }) => id).join()} pair={pair} />
      ))}
      {data.names.length > 0 && <Names names={data.names} />}
    </Section>
  );
}

function Pair({ pair }: { pair: LikePeopleReply }) {
  const { t } = useTranslation();
  const distinguish = useIdentityAct();
  const [one, other] = pair.people;
  if (one === undefined || other === undefined) return null;
  const names = { one: one.name, other: other.name };
  return (
    <div className="question-box">
      <p className="small muted">
        {t('people.questions.alike', { percent: formatNumber(Math.round(pair.likeness * 100)) })}
      </p>
      <ul className="list">
        {pair.people.map((person) => (
          <li key={person.id}>
            <PersonLink person={person} />
            <span className="second">
              {person.department ?? t('people.questions.noDepartment')}
              {person.source !== null && (
                <>
                  {', '}
                  <SourceLink source={person.source} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className="actions">
        <DialogButton
          label={t('people.questions.mergeBoth', names)}
          dialog={(close) => <MergeDialog one={one} other={other} onClose={close} />}
        >
          {t('people.merge.act')}
        </DialogButton>
        <Button
          aria-label={t('people.questions.notBoth', names)}
          loading={distinguish.isPending}
          onClick={() => distinguish.mutate({ path: `/people/${one.id}/distinct`, body: { other: other.id } })}
        >
          {t('people.questions.not')}
        </Button>
      </div>
    </div>
  );
}

function Names({ names }: { names: UnknownNameReply[] }) {
  const { t } = useTranslation();
  return (
    <ul className="list">
      {names.map((name) => (
        <li className="with-action" key={`${name.item.id}-${name.asWritten}`}>
          <span>
            »{name.asWritten}«
            <span className="second">
              {t(name.alone ? 'people.questions.alone' : 'people.questions.unknown')}{' '}
              <Link to={PATHS.item(name.item.id)}>{name.item.title}</Link>
            </span>
          </span>
          <DialogButton
            plain
            label={t('people.questions.chooseFor', { name: name.asWritten, title: name.item.title })}
            dialog={(close) => <AttachDialog name={name} onClose={close} />}
          >
            {t('people.questions.choose')}
          </DialogButton>
        </li>
      ))}
    </ul>
  );
}
