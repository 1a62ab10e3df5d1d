import { Button } from '@mantine/core';
import type { RoundReply, ThemeReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { useRounds } from '../api/list-rounds.js';
import { NewThemeDialog } from './new-theme-dialog.js';
import { RoundDialog } from './round-dialog.js';
import type { ThemeSelection } from './use-theme-selection.js';

type Opened = 'theme' | 'new-round' | 'this-round';

interface ThemeActionsProps {
  round: RoundReply | null;
  selection: ThemeSelection;
  onNews: (news: string) => void;
}

/** What the secretariat begins from the board. */
export function ThemeActions(props: ThemeActionsProps) {
  const { t } = useTranslation();
  const mayEdit = useSession()?.may.edit === true;
  const [opened, setOpened] = useState<Opened | null>(null);
  if (!mayEdit) return null;
  return (
    <div className="actions">
      {props.round !== null && <Button onClick={() => setOpened('this-round')}>{t('themes.changeRound')}</Button>}
      <Button onClick={() => setOpened('new-round')}>{t('themes.newRound')}</Button>
      <Button variant="filled" onClick={() => setOpened('theme')}>
        {t('themes.newTheme')}
      </Button>
      {opened !== null && <OpenedDialog {...props} opened={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}

function OpenedDialog(props: ThemeActionsProps & { opened: Opened; onClose: () => void }) {
  const { t } = useTranslation();
  const { opened, round, selection, onNews, onClose } = props;
  const proposed = useRounds().data?.proposed;
  if (opened === 'theme') {
    const created = ({ title }: ThemeReply) => {
      onClose();
      onNews(t('themes.create.created', { title }));
    };
    return <NewThemeDialog roundId={round?.id ?? null} onCreated={created} onClose={onClose} />;
  }
  if (proposed === undefined) return null;
  const saved = ({ id }: RoundReply) => {
    onClose();
    selection.set('runde', id);
  };
  const changed = opened === 'this-round' ? round : null;
  return <RoundDialog round={changed} proposed={proposed} onSaved={saved} onClose={onClose} />;
}
