import { Link } from 'react-router';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { DialogButton } from './dialog-button.js';
import { ListDialog } from './list-dialog.js';
import { NewPersonDialog } from './new-person-dialog.js';

/** What the secretariat does with the list of people. */
export function PeopleActions() {
  const { t } = useTranslation();
  return (
    <div className="actions">
      <Link to={PATHS.departments}>{t('people.departments.title')}</Link>
      <DialogButton dialog={(close) => <NewPersonDialog onClose={close} />}>{t('people.add')}</DialogButton>
      <DialogButton dialog={(close) => <ListDialog onClose={close} />}>{t('people.list.open')}</DialogButton>
    </div>
  );
}
