import { z } from 'zod';
import { faults } from './faults.ts';
import type { Reply } from './reply.ts';
import type { StandIn } from './stand-in.ts';

const wish = z.object({
  vendor: z.enum(['pixellab', 'gemini']),
  fault: z.enum(faults),
  times: z.int().min(1).max(1_000).default(1),
});

/**
 * For those who play by hand: POST /admin/faults {"vendor":"pixellab","fault":"503","times":2},
 * POST /admin/say {"words":["…"]}, POST /admin/reset, GET /admin/requests, GET /admin/faults.
 */
export const administer = (standIn: StandIn, path: string, body: unknown): Reply => {
  if (path === '/requests') {
    const json = standIn.requests.map(({ closed: _, ...request }) => request);
    return { status: 200, json };
  }
  if (path === '/faults' && body === undefined) return { status: 200, json: faults };
  if (path === '/faults') {
    const parsed = wish.safeParse(body);
    if (!parsed.success) return { status: 422, json: { detail: z.prettifyError(parsed.error) } };
    const { vendor, fault, times } = parsed.data;
    standIn.fail(vendor, fault, times);
    return { status: 200, json: parsed.data };
  }
  if (path === '/say') {
    const parsed = z.object({ words: z.array(z.string()) }).safeParse(body);
    if (!parsed.success) return { status: 422, json: { detail: z.prettifyError(parsed.error) } };
    standIn.say(...parsed.data.words);
    return { status: 200, json: parsed.data };
  }
  if (path === '/reset') {
    standIn.reset();
    return { status: 200, json: {} };
  }
  return { status: 404, json: { detail: 'Not Found' } };
};
