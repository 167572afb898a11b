import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { drawStudioArt, fillShelf, generateTypedDocuments } from './gen.ts';
import { generateClients } from './generate.ts';
import { root } from './root.ts';

// The server restarts when its source changes; the studio, on http://localhost:5173, reloads by itself.
await generateClients();
await generateTypedDocuments();
await fillShelf();
await drawStudioArt();
const commands: [string, string[]][] = [
  ['node_modules/.bin/tsx', ['watch', '--clear-screen=false', 'server/src/main.ts']],
  ['node_modules/.bin/graphql-codegen', ['--config', 'codegen.ts', '--silent', '--watch']],
  ['client/node_modules/.bin/vite', ['client']],
];
const children = commands.map(([command, args]) =>
  spawn(join(root, command), args, { cwd: root, stdio: 'inherit' }),
);
const stopAll = () => {
  for (const child of children) child.kill();
};
for (const child of children) child.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll);
