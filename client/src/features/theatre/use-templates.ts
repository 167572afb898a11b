import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';

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
