import type { IncomingMessage } from 'node:http';
import { isStatusFault } from '../faults.ts';
import type { Reply } from '../reply.ts';
import type { Side } from '../stand-in.ts';
import { bodies, isPath } from './bodies.ts';
import { draw } from './draw.ts';
import { usdOf } from './prices.ts';
import { brokenSizeRule } from './size-rules.ts';
import { statusReply } from './status-reply.ts';
import { refusal, validationError } from './validation-error.ts';

const keyOf = ({ headers }: IncomingMessage): string => headers.authorization?.replace(/^Bearer /, '') ?? '';
const micros = (usd: number): number => Math.round(usd * 1e6);

/** PixelLab's v1 API, with an account that each call takes from. */
export const createPixellabSide = (key: string, balanceUsd: number): Side & { refill(): void } => {
  let leftMicros = micros(balanceUsd);
  return {
    refill: () => {
      leftMicros = micros(balanceUsd);
    },
    acceptsKey: (request) => keyOf(request) === key,

    async answer({ method, path, body, keyAccepted, request, fault }): Promise<Reply> {
      if (isStatusFault(fault)) return statusReply(fault, keyOf(request));
      if (!keyAccepted) return refusal(401, 'Invalid API token');
      if (path === '/balance' && method === 'GET') {
        return { status: 200, json: { type: 'usd', usd: leftMicros / 1e6 } };
      }
      if (method !== 'POST') return refusal(405, 'Method Not Allowed');
      if (!isPath(path)) return refusal(404, 'Not Found');
      const parsed = bodies[path].safeParse(body);
      if (!parsed.success) return validationError(parsed.error, body);
      const size = 'image_size' in parsed.data ? parsed.data.image_size : { width: 64, height: 64 };
      const broken = brokenSizeRule(path, size);
      if (broken) return broken;

      const noBackground = 'no_background' in parsed.data && parsed.data.no_background;
      const usd = usdOf(path, size, noBackground);
      if (micros(usd) > leftMicros) return refusal(402, 'Insufficient credits');
      leftMicros -= micros(usd);
      const drawn = await draw(path, parsed.data, fault);
      return { status: 200, json: fault === 'no-usage' ? drawn : { ...drawn, usage: { type: 'usd', usd } } };
    },
  };
};
