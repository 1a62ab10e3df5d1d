// `npm start`: checks Node, builds what has changed, then becomes the server.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node.js 20.19 or newer is needed; this is ${process.versions.node}. Install a newer one, then start again.`,
  );
  process.exit(1);
}

const { ensureBuilt } = await import('./start-build.mjs');
const isBuilt = await ensureBuilt().catch((error) => console.error(error.message));
if (!isBuilt) {
  console.error('The build failed: see above. After a pull, run "npm ci" first.');
  process.exit(1);
}

const { stopWithNpm } = await import('./start-parent.mjs');
stopWithNpm();
await import('../dist/main.js');
