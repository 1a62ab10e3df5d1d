import { Fragment } from 'react';

/** »Labels« and [keys] as people see them on the screen. */
export function HelpText({ text }: { text: string }) {
  const pieces = text.split(/(»[^»«]+«|\[[^[\]]+\])/);
  return pieces.map((piece, index) => {
    if (piece.startsWith('»')) return <b key={index}>{piece.slice(1, -1)}</b>;
    if (piece.startsWith('[')) return <kbd key={index}>{piece.slice(1, -1)}</kbd>;
    return <Fragment key={index}>{piece}</Fragment>;
  });
}
