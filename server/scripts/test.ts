import { startVitest } from 'vitest/node';
import { dialects } from '../src/adapters/database/dialect.ts';
import { triesAllDatabases } from '../test/support/tries-all-databases.ts';
import { globalSetup, serverProject } from '../vitest.suites.ts';
import { prepare } from './build.ts';
import { root } from './root.ts';
import { runCommand } from './run-command.ts';

// Everything: the checks, and beside them every suite of every package. `pnpm test NAME` runs only the files whose path has NAME.
const filters = process.argv.slice(2);
const triesAll = triesAllDatabases(process.env);
await prepare();

// In a process of their own: both the checks and the suites need the schema engine, of which a process can have one.
const runChecks = async () => {
  const { code, output } = await runCommand(process.execPath, ['--import', 'tsx', 'server/scripts/check.ts']);
  console.log(output.trimEnd());
  const count = (mark: string) => output.split('\n').filter((line) => line.startsWith(mark)).length;
  const failed = count('✗ ');
  return { passed: count('✓ '), failed: code === 0 || failed > 0 ? failed : 1 };
};
const checking = filters.length > 0 ? { passed: 0, failed: 0 } : runChecks();

const vitest = await startVitest('test', filters, {
  root,
  config: false,
  watch: false,
  globalSetup,
  projects: ['client', 'packages/*', serverProject('others'), serverProject('alone')],
  reporters: ['default'],
});
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
// A file that does not even load has no tests to fail.
const broken = modules.filter(
  (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
).length;
const unhandled = vitest.state.getUnhandledErrors().length;
// Nothing at all ran: what all suites need could not be prepared, and has been said above.
const nothing = tests.length === 0 ? 1 : 0;
const skipped = tests.filter((test) => test.result().state === 'skipped');
await vitest.close();
const checks = await checking;

// Nobody shall think that everything was tried: each suite says in its name what it missed.
const missed = new Set(
  skipped.map(({ parent, fullName }) => (parent.type === 'suite' ? parent.fullName : fullName)),
);
for (const suite of missed) console.log(`skipped: ${suite}`);
const triedOn = dialects.map((dialect) => {
  const named = new RegExp(`\\bon '?${dialect}\\b`);
  return `${tests.filter((test) => named.test(test.fullName) && test.result().state === 'passed').length} on ${dialect}`;
});
const others = triesAll ? '' : '; all of them on each with TEST_DATABASES=all';
console.log(`of those with a database: ${triedOn.join(', ')}${others}`);

const failed = checks.failed + count('failed') + broken + unhandled + nothing;
const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
console.log(`${checks.passed + count('passed')} passed, ${failed} failed${tail}`);
process.exit(failed > 0 ? 1 : 0);
