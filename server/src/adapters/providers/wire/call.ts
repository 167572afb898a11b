import { WorkFailure } from '../../../domain/providers/provider.ts';
import { readBounded } from './bounded-body.ts';
import { brokenCall } from './broken-call.ts';
import type { Vendor } from './vendor.ts';

export type Answer = { status: number; headers: Headers; body: Uint8Array<ArrayBuffer> };

/**
 * One call to a vendor: sent once, read to its end within the deadline and the size limit. A redirect is not followed,
 * because the key would go with it. Any other status is for the caller to judge.
 * @throws WorkFailure
 */
export const call = async (
  vendor: Vendor,
  url: string,
  init: Omit<RequestInit, 'signal' | 'redirect'>,
  signal: AbortSignal,
): Promise<Answer> => {
  if (signal.aborted) throw new WorkFailure('CANCELED', 'It was canceled.', true);
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), vendor.timeoutMs);
  try {
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.any([signal, deadline.signal]),
    });
    if (answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel();
      throw redirected(vendor);
    }
    return {
      status: answer.status,
      headers: answer.headers,
      body: await readBounded(answer, vendor.maxAnswerBytes),
    };
  } catch (error) {
    if (error instanceof WorkFailure) throw error;
    throw brokenCall(vendor, error, { canceled: signal.aborted, late: deadline.signal.aborted });
  } finally {
    clearTimeout(timer);
  }
};

const redirected = ({ name, baseUrlSetting }: Vendor): WorkFailure =>
  new WorkFailure(
    'PROVIDER_UNAVAILABLE',
    `${name} answered with a redirect, and the key is not sent to another place. Check ${baseUrlSetting}.`,
    false,
  );
