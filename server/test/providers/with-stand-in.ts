import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { StandIn, StandInOptions } from '../../stand-in/stand-in.ts';

/** One stand-in for a suite, as good as new before each test. */
export const withStandIn = (options: StandInOptions = {}): (() => StandIn) => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await createStandIn(options);
  });
  beforeEach(() => standIn.reset());
  afterAll(() => standIn.close());
  return () => standIn;
};
