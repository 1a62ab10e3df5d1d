import { Modal } from '@mantine/core';
import { useTranslation } from '../../../lib/texts.js';

const ROWS = [
  [['Enter', 'A'], 'acceptAndOn'],
  [['Shift+A'], 'acceptRest'],
  [['1', '9'], 'chooseMatch'],
  [['R', 'E'], 'change'],
  [['X', 'D'], 'dismiss'],
  [['J', 'K'], 'nextPrevious'],
  [['Z'], 'undo'],
  [['Ctrl+Enter'], 'preview'],
  [['?'], 'allKeys'],
] as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('imports.review.keysTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ul className="list">
        {ROWS.map(([keys, label]) => (
          <li className="row" key={label}>
            <span>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
            <span>{t(`imports.review.${label}`)}</span>
          </li>
        ))}
      </ul>
      <p className="note">{t('imports.review.keysNote')}</p>
    </Modal>
  );
}
