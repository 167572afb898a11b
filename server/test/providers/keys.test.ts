import { inspect } from 'node:util';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import type { Provider } from '../../src/domain/providers/provider.ts';
import { faults } from '../../stand-in/faults.ts';
import { context, drawing } from './requests.ts';
import { geminiAt, pixellabAt } from './vendors.ts';
import { withStandIn } from './with-stand-in.ts';

const planted = 'sk-planted-1f0e9d8c7b6a';

/** Everything that anybody could print of an error. */
const printed = (error: unknown): string => {
  const lines: string[] = [inspect(error, { depth: 20, showHidden: true, getters: true })];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(line) });
  log.error({ cause: error, err: error }, 'job failed');
  for (let at = error; at instanceof Error; at = at.cause) lines.push(at.message, at.stack ?? '', String(at));
  return lines.join('\n');
};

describe.each(['pixellab', 'gemini'] as const)('the key of %s', (vendor) => {
  const standIn = withStandIn({ pixellabKey: planted, geminiKey: planted, slowMs: 60_000 });
  const open = (key: string, more: { baseUrl?: string; timeoutMs?: number } = {}): Provider => {
    const options = { key, ...more };
    return vendor === 'pixellab' ? pixellabAt(standIn(), options) : geminiAt(standIn(), options);
  };
  const failed = async (provider: Provider): Promise<string> =>
    printed(await provider.run(drawing(), context()).catch((error: unknown) => error));

  it('is in nothing that is thrown or logged, whatever goes wrong', async () => {
    for (const fault of faults) {
      standIn().fail(vendor, fault);
      const timeoutMs = ['slow', 'slow-body', 'hang'].includes(fault) ? 300 : 25_000;
      expect(await failed(open(planted, { timeoutMs })), fault).not.toContain(planted);
    }
  });

  it('is not repeated when it cannot even be sent', async () => {
    const broken = `${planted}\nX-Other: 1`;
    expect(await failed(open(broken))).not.toContain(planted);
    expect(await failed(open(`${planted}→`))).not.toContain(planted);
    expect(standIn().requests).toHaveLength(0);
    for (const baseUrl of [`http://${planted}:${planted}@127.0.0.1:9`, `no url ${planted}`]) {
      expect(await failed(open(planted, { baseUrl }))).not.toContain(planted);
    }
  });

  it('does not go where a redirect points', async () => {
    const other = standIn();
    other.fail(vendor, 'redirect');
    expect(await failed(open(planted))).toMatch(/redirect/);
    expect(other.requests).toHaveLength(1);
  });

  it('is not in what the stand-in remembers', async () => {
    await open(planted).run(drawing(), context());
    expect(JSON.stringify(standIn().requests)).not.toContain(planted);
    expect(standIn().requests[0]!.keyAccepted).toBe(true);
  });
});
