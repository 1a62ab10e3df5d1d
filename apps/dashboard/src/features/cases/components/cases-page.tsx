import { useSearchParams } from 'react-router';
import { CaseList } from './case-list.js';
import { CaseThread } from './case-thread.js';

/** A number holds slashes and dots: it stands in the search part of the address. */
export function CasesPage() {
  const [search] = useSearchParams();
  const number = search.get('nr');
  return number === null || number === '' ? <CaseList /> : <CaseThread key={number} number={number} />;
}
