import { Button } from '@mantine/core';
import type { PortfolioItemDetailReply, StepReply } from '@netvaerksoverblik/contracts';
import { refusalWords } from '@netvaerksoverblik/domain';
import { useId, useState } from 'react';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { StepEntry } from '../../../components/step-entry.js';
import { useNoticeWords } from '../../../lib/event-words.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfState, useWords } from '../../../lib/words.js';

/** The steps that there are; what may not be taken now says why. */
export function NextSteps({ item }: { item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<StepReply | null>(null);
  if (item.steps.length === 0) return null;
  const close = () => setChosen(null);
  return (
    <Section title={t('entries.nextSteps')}>
      <ul className="list next-steps">
        {item.steps.map((step) => (
          <StepLine key={step.to} item={item} step={step} onChoose={() => setChosen(step)} />
        ))}
      </ul>
      {chosen !== null && <StepEntry item={item} step={chosen} onDone={close} onClose={close} />}
    </Section>
  );
}

interface StepLineProps {
  item: PortfolioItemDetailReply;
  step: StepReply;
  onChoose: () => void;
}

/** What is refused stays in reach of the keyboard, so that its reason can be read. */
function StepLine({ item: { kind }, step, onChoose }: StepLineProps) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const notice = useNoticeWords();
  const id = useId();
  const language = i18n.language === 'en' ? 'en' : 'da';
  const isRefused = step.refusals.length > 0;
  const said = isRefused
    ? step.refusals.map((refusal) => refusalWords(language, kind, refusal)).join(' ')
    : step.notices.map((each) => notice(each, kind)).join(', ');
  const state = words.state(kind, step.to);
  return (
    <li>
      <span>
        <span className={isRefused ? 'status quiet' : 'status'}>
          <Mark name={markOfState(kind, step.to)} />
          <span className="word">{state}</span>
        </span>
        {said !== '' && (
          <span className="second" id={id}>
            {said}
          </span>
        )}
      </span>
      <Button
        size="compact-sm"
        aria-label={t('entries.takeStep', { state })}
        {...(said === '' ? {} : { 'aria-describedby': id })}
        {...(isRefused ? { 'aria-disabled': true, 'data-disabled': true } : {})}
        onClick={() => {
          if (!isRefused) onChoose();
        }}
      >
        {t('entries.take')}
      </Button>
    </li>
  );
}
