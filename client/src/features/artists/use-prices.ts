import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { EstimateCostInput, ProviderName } from '../../gql/graphql.ts';
import type { Artist } from './use-artists.ts';

const Price = graphql(`
  query Price($input: EstimateCostInput!) {
    estimateCost(input: $input) {
      provider
      cost {
        micros
      }
    }
  }
`);

/** Between the last change and the question, ms. */
const settlingPause = 300;

export type Prices = Partial<Record<ProviderName, number>>;

/** Known without asking. */
const free: Prices = { LOCAL: 0 };

/**
 * What a wish would cost with each artist, in millionths of a dollar. Asked again once the wish has settled; who
 * would refuse it has no price. `wish` gives the input as it would be sent, or nothing while there is none.
 */
export const usePrices = (
  artists: readonly Artist[],
  wish: (provider: ProviderName) => EstimateCostInput | undefined,
): Prices => {
  const client = useClient();
  const [prices, setPrices] = useState(free);
  const names = artists
    .filter(({ name, available }) => available && free[name] === undefined)
    .map(({ name }) => name);
  const question = JSON.stringify(names.map((name) => [name, wish(name)]));
  const ask = useEffectEvent(() =>
    Promise.all(
      names.map(async (name) => {
        const input = wish(name);
        const answer = input && (await client.query(Price, { input }).toPromise());
        return [name, answer?.data?.estimateCost.cost.micros] as const;
      }),
    ),
  );
  useEffect(() => {
    let isCurrent = question !== '[]';
    const timer = setTimeout(async () => {
      const answers = isCurrent ? await ask() : [];
      if (isCurrent) setPrices({ ...free, ...Object.fromEntries(answers) });
    }, settlingPause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [question]);
  return prices;
};
