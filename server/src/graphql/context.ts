import type { PrismaClient } from '../adapters/database/generated/sqlite/client.ts';
import type { Sessions } from '../domain/accounts/session.ts';
import type { Deps, Viewer } from '../domain/deps.ts';
import { UnauthenticatedError } from '../domain/errors.ts';
import type { Balances } from '../domain/providers/balances.ts';
import type { Posters } from '../domain/scenes/posters.ts';
import type { ImageLinks } from '../domain/signing/image-links.ts';
import type { SignedPaths } from '../domain/signing/signed-paths.ts';

/** What the API's resolvers share: the domain, and a database client that cannot write. */
export type ApiDeps = {
  deps: Deps;
  reader: PrismaClient;
  sessions: Sessions;
  links: ImageLinks;
  /** Links to files that are no pictures: exports, sounds. */
  paths: SignedPaths;
  posters: Posters;
  balances: Balances;
};

/** One request, or one WebSocket connection. */
export type Context = ApiDeps & {
  viewer: Viewer | null;
  /** The token that the request came with. */
  token: string | null;
  /** Where the request comes from; null when that cannot be known. */
  address: string | null;
  /** Where the requester reaches us, e.g. https://papeterie.example */
  origin: string;
  /** Gives the browser its session cookie, or takes it away. Does nothing over a WebSocket. */
  setSession(token: string | null): void;
};

/** @throws UnauthenticatedError when nobody is signed in */
export const signedIn = ({ viewer }: Context): Viewer => {
  if (!viewer) throw new UnauthenticatedError();
  return viewer;
};
