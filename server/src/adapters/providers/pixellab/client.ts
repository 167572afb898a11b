import type { z } from 'zod';
import { type Answer, call } from '../wire/call.ts';
import { parseAnswer } from '../wire/parse-answer.ts';
import type { Vendor } from '../wire/vendor.ts';
import { balance } from './answers.ts';
import { failureOf } from './failures.ts';

/** PixelLab's v1 API, one function for each verb. Everything it throws is a WorkFailure. */
export type PixellabClient = {
  /** @param path "/rotate" */
  post<S extends z.ZodType>(path: string, body: object, answer: S, signal: AbortSignal): Promise<z.output<S>>;
  /** US dollars. */
  balance(signal: AbortSignal): Promise<number>;
};

export const createPixellabClient = (vendor: Vendor): PixellabClient => {
  const authorization = { Authorization: `Bearer ${vendor.key}` };

  const read = <S extends z.ZodType>(answer: Answer, schema: S): z.output<S> => {
    if (answer.status >= 300) throw failureOf(vendor, answer);
    return parseAnswer(vendor, answer, schema);
  };

  return {
    async post(path, body, schema, signal) {
      const init = {
        method: 'POST',
        headers: { ...authorization, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      };
      return read(await call(vendor, `${vendor.baseUrl}${path}`, init, signal), schema);
    },

    async balance(signal) {
      const answer = await call(vendor, `${vendor.baseUrl}/balance`, { headers: authorization }, signal);
      return read(answer, balance).usd;
    },
  };
};
