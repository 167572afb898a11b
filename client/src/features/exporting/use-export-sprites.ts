import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import type { ExportSpritesMutation } from '../../gql/graphql.ts';

const ExportSprites = graphql(`
  mutation ExportSprites($input: ExportSpritesInput!) {
    exportSprites(input: $input) {
      ... on ExportSpritesPayload {
        export {
          ...ExportCard
        }
      }
      ...Failure
    }
  }
`);

const ExportDocument = graphql(`
  query Export($id: ID!) {
    node(id: $id) {
      __typename
      ... on Export {
        ...ExportCard
      }
    }
  }
`);

const exported = (data: ExportSpritesMutation) => data.exportSprites;

/** Has sprites written to a file, and follows the latest one until it can be taken away. */
export const useExportSprites = () => {
  const [id, setId] = useState<string>();
  const { order, isSending, problem } = useOrder(
    ExportSprites,
    exported,
    useCallback((payload: { export: { id: string } }) => setId(payload.export.id), []),
  );
  const [{ data }] = useQuery({
    query: ExportDocument,
    variables: { id: id ?? '' },
    pause: !id,
    requestPolicy: 'cache-and-network',
  });
  const made = data?.node?.__typename === 'Export' && data.node.id === id ? data.node : undefined;
  return { order, isSending, problem, made };
};
