import { Link, useParams } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { NotHere } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { TopBar } from '../../../components/top-bar.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import type { HelpTopic } from '../help-topic.js';
import { HELP_TOPICS } from '../topics/index.js';
import { HelpText } from './help-text.js';

/** One task, step by step. The help is written in Danish, whatever the language of the screen. */
export function HelpPage() {
  const { t } = useTranslation();
  const { task = '' } = useParams();
  const topic = HELP_TOPICS.find((one) => one.task === task);
  usePageTitle(topic?.title ?? t('help.title'));
  return (
    <>
      <TopBar crumbs={<Link to={PATHS.help}>{t('help.title')}</Link>} />
      {topic === undefined ? <NotHere /> : <Topic topic={topic} />}
    </>
  );
}

function Topic({ topic }: { topic: HelpTopic }) {
  const { t } = useTranslation();
  return (
    <article lang="da" className="help">
      <header className="head">
        <div>
          <h1>{topic.title}</h1>
          <p className="lede">
            <HelpText text={topic.intro} />
          </p>
        </div>
      </header>
      <Section title={t('help.steps')}>
        <ol>
          {topic.steps.map((step) => (
            <li key={step}>
              <HelpText text={step} />
            </li>
          ))}
        </ol>
      </Section>
      {topic.notes !== undefined && (
        <Section title={t('help.notes')}>
          <ul>
            {topic.notes.map((note) => (
              <li key={note}>
                <HelpText text={note} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
