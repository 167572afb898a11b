import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json as readJson } from 'node:stream/consumers';
import { administer } from './administer.ts';
import type { Fault } from './faults.ts';
import { createGeminiSide } from './gemini/side.ts';
import { createPixellabSide } from './pixellab/side.ts';
import type { SeenRequest } from './reply.ts';
import { breakBefore, send } from './send.ts';
import type { Side, StandIn, StandInOptions, VendorName } from './stand-in.ts';

/** PixelLab and Gemini on 127.0.0.1: node:http, real pictures, their prices, their moods. */
export const createStandIn = async (options: StandInOptions = {}): Promise<StandIn> => {
  const { pixellabKey = 'stand-in-pixellab', geminiKey = 'stand-in-gemini', slowMs = 2_000 } = options;
  const requests: SeenRequest[] = [];
  const queues: Record<VendorName, Fault[]> = { pixellab: [], gemini: [] };
  const words: string[] = [];
  let waiting: ((request: SeenRequest) => void)[] = [];
  const pixellab = createPixellabSide(pixellabKey, options.balanceUsd ?? 10.5);
  const gemini = createGeminiSide(geminiKey, words);
  const sides: Record<VendorName, Side> = { pixellab, gemini };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, first, rest] = request.url?.match(/^\/(pixellab\/v1|gemini|admin)(\/.*)$/) ?? [];
    if (!first || !rest) return void response.writeHead(404).end();
    const body = request.method === 'POST' ? await readJson(request).catch(() => undefined) : undefined;
    if (first === 'admin') return send(response, administer(standIn, rest, body), undefined, 0);

    const vendor: VendorName = first === 'gemini' ? 'gemini' : 'pixellab';
    const method = request.method ?? 'GET';
    const keyAccepted = sides[vendor].acceptsKey(request);
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    const seen: SeenRequest = { vendor, method, path: rest, keyAccepted, body, closed };
    requests.push(seen);
    const told = waiting;
    waiting = [];
    for (const tell of told) tell(seen);

    const fault = queues[vendor].shift();
    if (await breakBefore(response, fault, slowMs)) return;
    const reply = await sides[vendor].answer({ method, path: rest, body, keyAccepted, request, fault });
    await send(response, reply, fault, slowMs);
  };

  const server = createServer((request, response) => {
    // Whoever hangs up in the middle is not our concern.
    response.on('error', () => {});
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  const standIn: StandIn = {
    pixellabUrl: `${origin}/pixellab/v1`,
    geminiUrl: `${origin}/gemini`,
    pixellabKey,
    geminiKey,
    requests,
    fail: (vendor, fault, times = 1) => {
      queues[vendor].push(...Array.from({ length: times }, () => fault));
    },
    say: (...more) => void words.push(...more),
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    reset() {
      requests.length = words.length = queues.pixellab.length = queues.gemini.length = 0;
      pixellab.refill();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
};
