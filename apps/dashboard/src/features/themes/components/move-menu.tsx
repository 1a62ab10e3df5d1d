import { Button, Menu } from '@mantine/core';
import type { ThemeCardReply } from '@netvaerksoverblik/contracts';
import type { ThemeState } from '@netvaerksoverblik/domain';
import { Mark } from '../../../components/mark.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfState, useWords } from '../../../lib/words.js';
import { stepsFrom, type StepChoice } from './theme-steps.js';

export type OnMove = (card: ThemeCardReply, to: ThemeState) => void;

/** "Flyt til …": the steps that there are, with the reason against those that a person may not take. */
export function MoveMenu({ card, onMove }: { card: ThemeCardReply; onMove: OnMove }) {
  const { t } = useTranslation();
  const steps = stepsFrom(card.status);
  if (steps.length === 0) return null;
  return (
    <Menu position="bottom-end" width={260} radius={6} withinPortal returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button className="move" size="compact-xs" data-move aria-label={t('themes.moveTheme', { title: card.title })}>
          {t('themes.move')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('themes.moveTo')}</Menu.Label>
        {steps.map((step) => (
          <StepItem key={step.to} step={step} onChoose={() => onMove(card, step.to)} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is refused stays in reach of the keyboard, so that its reason can be read. */
function StepItem({ step: { to, reason }, onChoose }: { step: StepChoice; onChoose: () => void }) {
  const words = useWords();
  return (
    <Menu.Item
      leftSection={<Mark name={markOfState('theme', to)} />}
      closeMenuOnClick={reason === null}
      {...(reason === null ? { onClick: onChoose } : { 'aria-disabled': true, className: 'refused' })}
    >
      {words.state('theme', to)}
      {reason !== null && <span className="second">{reason}</span>}
    </Menu.Item>
  );
}
