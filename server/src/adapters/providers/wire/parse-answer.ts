import type { z } from 'zod';
import { WorkFailure } from '../../../domain/providers/provider.ts';
import type { Answer } from './call.ts';
import type { Vendor } from './vendor.ts';

/** The JSON of an answer, or undefined when it is none. */
export const jsonOf = ({ body }: Answer): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
};

/** The JSON of a good answer, checked. @throws WorkFailure INVALID_RESULT: it was answered, so it may have been paid */
export const parseAnswer = <S extends z.ZodType>(vendor: Vendor, answer: Answer, schema: S): z.output<S> => {
  const json = jsonOf(answer);
  if (json === undefined) throw invalidResult(vendor, whatInstead(answer));
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalidResult(vendor, `something unknown (at ${issue?.path.join('.') || 'its top'})`);
};

export const invalidResult = ({ name }: Pick<Vendor, 'name'>, what: string): WorkFailure =>
  new WorkFailure('INVALID_RESULT', `${name} answered with ${what}.`, true, { maybeCharged: true });

const whatInstead = ({ body, headers }: Answer): string => {
  if (body.byteLength === 0) return 'nothing';
  if (headers.get('content-type')?.includes('html') || body[0] === '<'.charCodeAt(0)) {
    return 'a web page instead of a result';
  }
  return 'a result that breaks off or is none';
};
