import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { StylePresetsQuery } from '../../gql/graphql.ts';

const StylePresets = graphql(`
  query StylePresets {
    stylePresets {
      key
      name
      icon
      enhancePrompt
    }
  }
`);

export type Style = StylePresetsQuery['stylePresets'][number];

const none: Style[] = [];

/** The styles sprites can be drawn and enhanced in; none until they are known. */
export const useStyles = (): Style[] => useQuery({ query: StylePresets })[0].data?.stylePresets ?? none;
