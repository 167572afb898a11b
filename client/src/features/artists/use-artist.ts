import { useMemo } from 'react';
import type { Capability, ProviderName } from '../../gql/graphql.ts';
import { useStoredState } from '../../ui/use-stored-state.ts';
import { artistNames } from './artist-names.ts';
import { type Artist, useArtists } from './use-artists.ts';

const parseName = (stored: unknown): ProviderName =>
  (Object.keys(artistNames) as ProviderName[]).find((name) => name === stored) ?? 'LOCAL';

/** Who can do something, the local artist first: it is free. */
const ableTo = (artists: readonly Artist[], capability: Capability) =>
  artists
    .filter(({ capabilities }) => capabilities.includes(capability))
    .toSorted((a, b) => Number(b.name === 'LOCAL') - Number(a.name === 'LOCAL'));

/** Who is to do it: the one chosen last time, while that is possible. One choice for each capability. */
export const useArtist = (capability: Capability) => {
  const everyone = useArtists();
  const [wanted, choose] = useStoredState(`artist.${capability}`, parseName);
  const artists = useMemo(() => ableTo(everyone ?? [], capability), [everyone, capability]);
  const open = artists.filter(({ available }) => available);
  const artist = open.find(({ name }) => name === wanted) ?? open[0];
  const sizes = artist?.accepts.find((rule) => rule.capability === capability);
  return { artists, artist, sizes, choose, isLoading: everyone === undefined };
};

export type ArtistChoice = ReturnType<typeof useArtist>;
