import { Link } from 'react-router';
import { PATHS } from '../lib/paths.js';

/** A case number leads to its thread over meetings and forums. */
export function CaseLink({ number }: { number: string }) {
  return (
    <Link className="case-link" to={PATHS.case(number)}>
      {number}
    </Link>
  );
}
