import { Link } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { TopBar } from '../../../components/top-bar.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { HELP_TOPICS } from '../topics/index.js';
import { HelpText } from './help-text.js';

export function HelpIndexPage() {
  const { t } = useTranslation();
  usePageTitle(t('help.title'));
  return (
    <>
      <TopBar />
      <header className="head">
        <div>
          <h1>{t('help.title')}</h1>
          <p className="lede">{t('help.lede')}</p>
        </div>
      </header>
      <ul className="list help-index" lang="da">
        {HELP_TOPICS.map(({ task, title, intro }) => (
          <li key={task}>
            <Link to={PATHS.helpWith(task)}>{title}</Link>
            <span className="second">
              <HelpText text={intro} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
