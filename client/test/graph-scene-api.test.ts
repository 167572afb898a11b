import { Client, makeResult } from '@urql/core';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { map, pipe } from 'wonka';
import { createGraphSceneApi } from '../src/features/scene/graph-scene-api.ts';

const refusing = (code: string) =>
  new Client({
    url: 'http://studio.test',
    preferGetMethod: false,
    exchanges: [
      () => (operations) =>
        pipe(
          operations,
          map((operation) => ({
            ...makeResult(operation, {
              errors: [new GraphQLError('No.', { extensions: { code } })],
              hasNext: false,
            }),
          })),
        ),
    ],
  });

describe('a step that a server could not look at', () => {
  it.each(['RATE_LIMITED', 'SERVICE_UNAVAILABLE'])(
    'with %s goes out again instead of being lost',
    async (code) => {
      const api = createGraphSceneApi(refusing(code), 'scene-1');
      expect(await api.edit({ baseRevision: 1, edits: [] }, 'key')).toEqual({ kind: 'unanswered' });
    },
  );

  it('because nobody is signed in is refused in words', async () => {
    const api = createGraphSceneApi(refusing('UNAUTHENTICATED'), 'scene-1');
    expect(await api.edit({ baseRevision: 1, edits: [] }, 'key')).toMatchObject({ kind: 'refused' });
  });
});
