import { useQuery } from 'urql';
import { graphql } from '../../../api/graphql.ts';

const NamedPalettes = graphql(`
  query NamedPalettes {
    namedPalettes {
      key
      name
      colors
    }
  }
`);

/** The palettes that a palette step takes by name; none until they are there. */
export const useNamedPalettes = () => {
  const [{ data }] = useQuery({ query: NamedPalettes });
  return data?.namedPalettes ?? [];
};
