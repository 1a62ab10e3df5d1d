import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';

/** A button that opens a dialog; the focus comes back to it when that closes. */
export function DialogButton(props: {
  children: ReactNode;
  label?: string;
  plain?: boolean;
  dialog: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const close = () => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  const open = () => setOpen(true);
  return (
    <>
      {props.plain === true ? (
        <button id={id} type="button" className="link-button" aria-label={props.label} onClick={open}>
          {props.children}
        </button>
      ) : (
        <Button id={id} aria-label={props.label} onClick={open}>
          {props.children}
        </Button>
      )}
      {isOpen && props.dialog(close)}
    </>
  );
}
