import { graphql } from '../../api/graphql.ts';
import type { ScenePresenceSubscription } from '../../gql/graphql.ts';

export const ScenePresence = graphql(`
  subscription ScenePresence($sceneId: ID!, $visitorId: ID!) {
    scenePresence(sceneId: $sceneId, visitorId: $visitorId) {
      visitorId
      selection
      user {
        id
        name
      }
    }
  }
`);

export const PointOut = graphql(`
  mutation PointOut($input: UpdatePresenceInput!) {
    updatePresence(input: $input) {
      ... on UpdatePresencePayload {
        visitorId
      }
      ...Failure
    }
  }
`);

/** Somebody else's window. */
export type Visitor = { id: string; name: string; color: string; selection: readonly string[] };

/** Colors of paper that are told from each other, and from brass, on any stage. */
const papers = [
  '#7fd1c7',
  '#f29a78',
  '#b3cc86',
  '#9fb6f2',
  '#f2a7c3',
  '#d7b3f0',
  '#8fd3f4',
  '#e8e1c9',
] as const;

/** The same window has the same color for everyone. */
const colorOf = (visitorId: string): string => {
  let sum = 0;
  for (const letter of visitorId) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return papers[sum % papers.length] ?? papers[0];
};

export const visitorsOf = (present: ScenePresenceSubscription['scenePresence'], ownId: string): Visitor[] =>
  present
    .filter(({ visitorId }) => visitorId !== ownId)
    .map(({ visitorId, selection, user }) => ({
      id: visitorId,
      name: user.name,
      color: colorOf(visitorId),
      selection,
    }));
