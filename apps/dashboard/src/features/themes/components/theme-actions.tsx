import { Button } from '@mantine/core';
import type { RoundReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { useRounds } from '../api/list-rounds.js';
import { RoundDialog } from './round-dialog.js';
import type { ThemeSelection } from './use-theme-selection.js';

type Opened = 'theme' | 'new-round' | 'this-round' | null;

/** What the secretariat begins from the board. */
export function ThemeActions({
  round,
  selection,
}: {
  round: RoundReply | null;
  selection: ThemeSelection;
  onNews: (news: string) => void;
}) {
  const { t } = useTranslation();
  const mayEdit = useSession()?.may.edit === true;
  const proposed = useRounds().data?.proposed;
  const [opened, setOpened] = useState<Opened>(null);
  if (!mayEdit || proposed === undefined) return null;
  const close = () => setOpened(null);
  return (
    <div className="actions">
      {round !== null && <Button onClick={() => setOpened('this-round')}>{t('themes.changeRound')}</Button>}
      <Button onClick={() => setOpened('new-round')}>{t('themes.newRound')}</Button>
      {(opened === 'new-round' || opened === 'this-round') && (
        <RoundDialog
          round={opened === 'this-round' ? round : null}
          proposed={proposed}
          onSaved={({ id }) => {
            close();
            selection.set('runde', id);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
