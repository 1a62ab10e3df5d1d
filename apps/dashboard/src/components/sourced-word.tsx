import { Drawer, Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { SourceReply } from '@netvaerksoverblik/contracts';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark, type MarkName } from './mark.js';
import { SourceQuote } from './source-quote.js';

/** Only one sentence stands open on a page. */
const OPENED = 'netvaerksoverblik:source-opened';

export interface SourcedWordProps {
  word: string;
  mark: MarkName;
  sources: SourceReply[];
  kicker: string;
  tone?: 'signal' | 'quiet';
  /** Said where there is no sentence. */
  unsourced?: ReactNode;
}

/** A word that opens the sentence behind it, on the spot; as a sheet from the bottom on a small screen. */
export function SourcedWord(props: SourcedWordProps) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 860px)') ?? false;
  const [opened, setOpened] = useState(false);
  const id = useId();

  useEffect(() => {
    const close = (event: Event) => {
      if ((event as CustomEvent<string>).detail !== id) setOpened(false);
    };
    window.addEventListener(OPENED, close);
    return () => window.removeEventListener(OPENED, close);
  }, [id]);

  const change = (next: boolean) => {
    setOpened(next);
    if (next) window.dispatchEvent(new CustomEvent(OPENED, { detail: id }));
  };

  const button = (
    <button
      type="button"
      className={`status status-button ${props.tone ?? ''}`}
      aria-expanded={opened}
      aria-haspopup="dialog"
      onClick={() => change(!opened)}
    >
      <Mark name={props.mark} />
      <span className="word">{props.word}</span>
    </button>
  );
  const content = <Sentences {...props} />;
  if (narrow) {
    return (
      <>
        {button}
        <Drawer
          opened={opened}
          onClose={() => change(false)}
          position="bottom"
          size="auto"
          title={props.word}
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          {content}
        </Drawer>
      </>
    );
  }
  return (
    <Popover
      opened={opened}
      onChange={change}
      width={368}
      position="bottom-start"
      radius={6}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown aria-label={props.kicker}>{content}</Popover.Dropdown>
    </Popover>
  );
}

function Sentences(props: SourcedWordProps) {
  const { t } = useTranslation();
  if (props.sources.length === 0) {
    return (
      <div className="source" tabIndex={-1}>
        <p className="kicker">{props.kicker}</p>
        <p>{props.unsourced ?? t('common.source.none', { basis: t('words.basis.entered') })}</p>
      </div>
    );
  }
  return props.sources.map((source) => (
    <SourceQuote key={`${source.document}-${source.start}`} source={source} kicker={props.kicker} />
  ));
}
