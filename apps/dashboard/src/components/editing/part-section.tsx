import type { ReactNode } from 'react';
import { Section } from '../section.js';
import { EditButton } from './edit-button.js';
import type { EditField } from './edit-fields.js';

interface PartSectionProps {
  title: string;
  note?: ReactNode;
  /** What to do where there is nothing yet; readers do not see an empty section. */
  nothing: string;
  isEmpty: boolean;
  /** The way to add one more; null for who may not. */
  add: { label: string; fields: readonly EditField[]; path: string; start: object } | null;
  children: ReactNode;
}

/** A part of an item's page that holds any number of one thing. */
export function PartSection({ title, note, nothing, isEmpty, add, children }: PartSectionProps) {
  if (isEmpty && add === null) return null;
  return (
    <Section
      title={title}
      {...(note === undefined ? {} : { note })}
      aside={
        add !== null && (
          <EditButton title={add.label} fields={add.fields} edited={{ how: 'add', path: add.path, start: add.start }}>
            {add.label}
          </EditButton>
        )
      }
    >
      {isEmpty ? <p className="soft small">{nothing}</p> : children}
    </Section>
  );
}
