import type { ReactNode } from 'react';

/** An ink line, a head, the content: the only frame that a part of a page has. */
export function Section(props: {
  title: ReactNode;
  note?: ReactNode;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={`section ${props.className ?? ''}`}>
      <div className="section-head">
        <h2>
          {props.title}
          {props.note !== undefined && <small>{props.note}</small>}
        </h2>
        {props.aside !== undefined && <span>{props.aside}</span>}
      </div>
      {props.children}
    </section>
  );
}
