import { Button, Menu } from '@mantine/core';
import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useAsOf } from '../../../lib/as-of.js';
import { useTranslation } from '../../../lib/texts.js';
import { ConditionEntry } from './condition-entry.js';
import { DepartmentEntry } from './department-entry.js';
import type { ItemDialogProps } from './item-entry.js';
import { ClosingEntry, MentionEntry, NameEntry } from './name-entry.js';
import { RoleEntry } from './role-entry.js';

type Entry = 'role' | 'condition' | 'name' | 'mention' | 'department' | 'closing';

const DIALOGS: Record<Entry, (props: ItemDialogProps) => React.ReactNode> = {
  role: RoleEntry,
  condition: ConditionEntry,
  name: NameEntry,
  mention: MentionEntry,
  department: DepartmentEntry,
  closing: ClosingEntry,
};

function entriesFor({ may }: PortfolioItemDetailReply): Entry[] {
  if (may.edit) return ['role', 'condition', 'mention', 'name', 'department'];
  if (may.own) return ['role', 'mention', ...(may.askForClosing ? (['closing'] as const) : [])];
  return [];
}

/** "Ny hændelse": what may be entered about the item; the past stands as it is. */
export function ItemActions({ item }: { item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  const { date, known } = useAsOf();
  const [chosen, setChosen] = useState<Entry | null>(null);
  if (date !== null || known !== null) return <p className="small muted">{t('entries.pastStands')}</p>;
  const entries = entriesFor(item);
  if (entries.length === 0) return null;
  const close = () => setChosen(null);
  const Dialog = chosen === null ? null : DIALOGS[chosen];
  return (
    <div className="actions">
      <Menu position="bottom-end" width={240} radius={6} withinPortal returnFocus>
        <Menu.Target>
          <Button>{t('entries.newEvent')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {entries.map((entry) => (
            <Menu.Item key={entry} onClick={() => setChosen(entry)}>
              {t(`entries.menu.${entry}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {Dialog !== null && <Dialog item={item} onDone={close} onClose={close} />}
    </div>
  );
}
