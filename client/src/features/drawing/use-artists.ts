import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { providerLabels } from './option-labels.ts';

const Artists = graphql(`
  query Artists {
    providers {
      name
      available
      capabilities
    }
  }
`);

/** Who can draw here, as a select's options; the settings page says why others cannot. */
export const useArtists = () => {
  const [{ data }] = useQuery({ query: Artists });
  const able = (data?.providers ?? []).filter(
    ({ available, capabilities }) => available && capabilities.includes('GENERATE'),
  );
  return [
    { value: 'ANY' as const, label: 'Whoever is free' },
    ...able.map(({ name }) => ({ value: name, label: providerLabels[name] })),
  ];
};
