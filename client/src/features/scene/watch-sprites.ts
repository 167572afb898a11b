import { type Client, createRequest } from '@urql/core';
import { pipe, subscribe } from 'wonka';
import { graphql } from '../../api/graphql.ts';
import { idsPerCall } from '../../api/in-batches.ts';
import type { PictureFacts } from '../../editor/stage/pictures.ts';

export const StageSprites = graphql(`
  query StageSprites($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Sprite {
        id
        name
        image {
          sha256
          url
          width
          height
          thumbhash
        }
      }
    }
  }
`);

/** Follows the pictures of sprites: each is asked for once, and told again whenever it changes in the cache. */
export const watchSprites = (
  client: Client,
  onChange: (facts: ReadonlyMap<string, PictureFacts>) => void,
) => {
  const asked = new Set<string>();
  const stops: (() => void)[] = [];
  let facts: ReadonlyMap<string, PictureFacts> = new Map();

  const ask = (ids: string[]) => {
    const { unsubscribe } = pipe(
      client.executeQuery(createRequest(StageSprites, { ids }), { requestPolicy: 'cache-and-network' }),
      subscribe(({ data }) => {
        if (!data) return;
        const next = new Map(facts);
        for (const node of data.nodes)
          if (node?.__typename === 'Sprite' && node.image) next.set(node.id, node.image);
        facts = next;
        onChange(facts);
      }),
    );
    stops.push(unsubscribe);
  };

  return {
    want(keys: readonly string[]) {
      const fresh = [...new Set(keys)].filter((key) => !asked.has(key));
      for (const key of fresh) asked.add(key);
      for (let at = 0; at < fresh.length; at += idsPerCall) ask(fresh.slice(at, at + idsPerCall));
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
};
