// `node nx.mjs build|lint|typecheck [project…]` runs that target through Nx, without daemon, cloud or terminal UI.
import { nx } from './nx-process.mjs';

const [target, ...projects] = process.argv.slice(2);
if (!target) {
  console.error('nx: name a target: build, lint or typecheck.');
  process.exit(2);
}
const only = projects.length > 0 ? [`--projects=${projects.join(',')}`] : [];
process.exitCode = nx(['run-many', '-t', target, ...only], { stdio: 'inherit' }).status ?? 1;
