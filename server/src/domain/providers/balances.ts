import type { Deps } from '../deps.ts';
import type { Provider, ProviderName } from './provider.ts';
import { WorkFailure } from './provider.ts';

/** A balance is for eyes: asked for at most this often, and not waited for longer than a page is. */
const rememberedMs = 30_000;
const patienceMs = 4_000;

export type Balances = {
  /** Null when it is free, cannot be known, or does not come in time. */
  of(provider: Provider): Promise<{ micros: number; currency: string } | null>;
};

/** What is left to spend at each provider, without asking the vendor for every page. */
export const createBalances = ({ now, log }: Pick<Deps, 'now' | 'log'>): Balances => {
  const known = new Map<ProviderName, { until: number; micros: Promise<number | null> }>();

  const ask = async (provider: Provider): Promise<number | null> => {
    try {
      return (await provider.balanceMicros?.(AbortSignal.timeout(patienceMs))) ?? null;
    } catch (cause) {
      if (!(cause instanceof WorkFailure)) throw cause;
      log.warn({ provider: provider.name, code: cause.code }, 'the balance cannot be known');
      return null;
    }
  };

  return {
    async of(provider) {
      if (provider.unavailable !== null || !provider.balanceMicros) return null;
      let entry = known.get(provider.name);
      if (!entry || entry.until <= now().getTime()) {
        entry = { until: now().getTime() + rememberedMs, micros: ask(provider) };
        known.set(provider.name, entry);
      }
      const micros = await entry.micros;
      return micros === null ? null : { micros, currency: 'USD' };
    },
  };
};
