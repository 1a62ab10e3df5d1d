import { Drawer, Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { SourceReply } from '@netvaerksoverblik/contracts';
import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from '../lib/texts.js';
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
  const narrow = useMediaQuery('(max-width: 860px)', false, { getInitialValueInEffect: false }) ?? false;
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!opened) return undefined;
    const close = (event: Event) => {
      if ((event as CustomEvent<string>).detail !== id) setOpened(false);
    };
    window.addEventListener(OPENED, close);
    return () => window.removeEventListener(OPENED, close);
  }, [opened, id]);

  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  const toggle = () => {
    if (!opened) window.dispatchEvent(new CustomEvent(OPENED, { detail: id }));
    setOpened(!opened);
  };
  return (
    <span className="sourced">
      <button
        ref={button}
        type="button"
        className={`status status-button ${props.tone ?? ''}`}
        aria-expanded={opened}
        aria-haspopup="dialog"
        onClick={toggle}
      >
        <Mark name={props.mark} />
        <span className="word">{props.word}</span>
      </button>
      {opened && !narrow && (
        <OnTheSpot label={props.kicker} button={button} onClose={close} onLeave={() => setOpened(false)}>
          <Sentences {...props} />
        </OnTheSpot>
      )}
      {opened && narrow && (
        <Sheet title={props.word} onClose={close}>
          <Sentences {...props} />
        </Sheet>
      )}
    </span>
  );
}

/** Only an open one is a popover: a page has dozens of words that are not. */
function OnTheSpot(props: {
  label: string;
  button: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  onLeave: () => void;
  children: ReactNode;
}) {
  const dropdown = useRef<HTMLDivElement>(null);
  const { button, onLeave } = props;
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      const target = event.target as Node;
      if (dropdown.current?.contains(target) !== true && button.current?.contains(target) !== true) onLeave();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [button, onLeave]);
  return (
    <Popover
      opened
      onChange={props.onClose}
      closeOnClickOutside={false}
      width={368}
      position="bottom-start"
      radius={6}
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span className="anchor" aria-hidden="true" />
      </Popover.Target>
      <Popover.Dropdown ref={dropdown} role="dialog" aria-label={props.label}>
        {props.children}
      </Popover.Dropdown>
    </Popover>
  );
}

function Sheet(props: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      onClose={props.onClose}
      position="bottom"
      size="auto"
      title={props.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {props.children}
    </Drawer>
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
