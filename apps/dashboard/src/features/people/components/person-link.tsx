import { Link } from 'react-router';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';

export function PersonLink({ person }: { person: { id: string; name: string } }) {
  const { carry } = useAsOf();
  return <Link to={carry(PATHS.person(person.id))}>{person.name}</Link>;
}
