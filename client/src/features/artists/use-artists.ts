import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { ArtistsQuery } from '../../gql/graphql.ts';

const Artists = graphql(`
  query Artists {
    providers {
      name
      available
      reason
      capabilities
      maxPromptLength
      balance {
        micros
      }
      accepts {
        capability
        minSide
        maxSide
        minArea
        maxTransparentArea
        sides
        square
      }
    }
  }
`);

export type Artist = ArtistsQuery['providers'][number];

/** Everyone who works here, or could with a key; none while they are being asked. Balances change: asked anew. */
export const useArtists = (): Artist[] | undefined =>
  useQuery({ query: Artists, requestPolicy: 'cache-and-network' })[0].data?.providers;
