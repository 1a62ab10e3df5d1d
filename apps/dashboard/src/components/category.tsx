import type { Category } from '@netvaerksoverblik/domain';
import { useWords } from '../lib/words.js';

export function CategoryLabel({ category }: { category: Category | null }) {
  return <span className={`category ${category ?? 'none'}`}>{useWords().category(category)}</span>;
}
