import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';

const SceneTemplates = graphql(`
  query SceneTemplates {
    sceneTemplates {
      key
      name
      description
    }
  }
`);

/** The furnished stages that the server offers. */
export const useTemplates = () => useQuery({ query: SceneTemplates })[0].data?.sceneTemplates ?? [];
