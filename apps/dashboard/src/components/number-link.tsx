import { Link } from 'react-router';
import { formatNumber } from '../lib/formats.js';

/** A number leads to the rows behind it; zero has none and is plain. */
export function NumberLink(props: { value: number; to: string; label?: string; className?: string }) {
  const className = `number-link ${props.className ?? ''}`;
  if (props.value === 0) return <span className={`zero ${props.className ?? ''}`}>0</span>;
  return (
    <Link className={className} to={props.to} {...(props.label === undefined ? {} : { 'aria-label': props.label })}>
      {formatNumber(props.value)}
    </Link>
  );
}
