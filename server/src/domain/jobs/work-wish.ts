import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { type Once, onceFor, withHashesOfFiles } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { chooseProviderFor } from '../providers/choose-provider.ts';
import { estimate } from '../providers/estimate.ts';
import { type ProviderName, providerNames } from '../providers/provider.ts';
import { validate } from '../validate.ts';
import type { Plan, Work } from './work.ts';

/** What every wish for work may say besides. */
const shared = z.object({
  provider: fields.given(z.enum(providerNames)),
  seed: fields.seed,
  idempotencyKey: fields.idempotencyKey,
});

/** A wish that has been read: who does it, what it is about, and what it comes to. */
type ReadWish<Input> = {
  provider: ProviderName;
  /** What tells a repetition from another wish. */
  once(): Promise<Once>;
  /** What exactly will be done, job by job, and what each will cost. @throws ValidationError */
  plans(): Promise<(Plan<Input> & { estimateMicros: number })[]>;
};

/**
 * Reads a wish for work, which must be possible by what can be told at once.
 * @throws ValidationError, NotFoundError, ProviderUnavailableError
 */
export const readWish = async <Wish extends z.ZodObject, Found, Input>(
  deps: Deps,
  viewer: Viewer,
  work: Work<Wish, Found, Input>,
  given: object,
): Promise<ReadWish<Input>> => {
  const schema = work.wish(deps);
  const { own, common } = validate(
    z.intersection(
      schema.transform((wish) => ({ own: wish })),
      shared.transform((wish) => ({ common: wish })),
    ),
    given,
  );
  const provider = work.capability && chooseProviderFor(deps, viewer, work.capability, common.provider);
  const found = await work.find(deps, viewer, own);
  return {
    provider: provider?.name ?? 'LOCAL',
    async once() {
      if (common.idempotencyKey === undefined) return null;
      const said = withoutDefaults(z.object({ ...schema.shape, ...shared.shape }), given);
      return onceFor(viewer, work.operation, common.idempotencyKey, await withHashesOfFiles(said));
    },
    async plans() {
      const first = common.seed ?? deps.newSeed();
      // Each has the next seed, so that the one that is liked can be asked for again alone.
      const seeds = Array.from(
        { length: work.copies?.(own) ?? 1 },
        (_, index) => (first + index) % (bounds.seedMax + 1),
      );
      return Promise.all(
        seeds.map(async (seed) => {
          const plan = await work.plan(deps, viewer, { ...own, seed }, found);
          return { ...plan, estimateMicros: provider && plan.request ? estimate(provider, plan.request) : 0 };
        }),
      );
    },
  };
};
