import { useRef, useState, type ReactNode } from 'react';
import { EditDialog, type Edited } from './edit-dialog.js';
import type { EditField } from './edit-fields.js';

interface EditButtonProps {
  /** What stands on the page. */
  children: ReactNode;
  /** What it is read out as, where the word on the page does not say of what. */
  label?: string;
  /** Of the dialog. */
  title: string;
  fields: readonly EditField[];
  edited: Edited;
}

/** Opens the form of one thing; the focus comes back here when it closes. */
export function EditButton({ children, label, title, fields, edited }: EditButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (to: HTMLElement | null) => {
    setOpen(false);
    to?.focus();
  };
  return (
    <>
      <button ref={button} type="button" className="link-button" aria-label={label} onClick={() => setOpen(true)}>
        {children}
      </button>
      {isOpen && (
        <EditDialog
          title={title}
          fields={fields}
          edited={edited}
          onClose={() => close(button.current)}
          onRemoved={() => close(document.querySelector('main'))}
        />
      )}
    </>
  );
}
