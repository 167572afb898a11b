import type { ApiDeps, Context } from '../graphql/context.ts';
import { credentialsOf, isOwnOrigin, sessionCookie } from './credentials.ts';

type Options = { publicUrl?: string; corsOrigins: readonly string[] };

export type ContextOf = {
  context: Context;
  /** Set-Cookie headers that the answer must carry. */
  cookies: string[];
  /** A token came with the request and is not, or no longer, good. */
  badToken: boolean;
};

/** Who asks, from where, and what a resolver may use. */
export const createRequestContext = (api: ApiDeps, { publicUrl, corsOrigins }: Options) => {
  const secure = publicUrl?.startsWith('https:') ?? false;

  return async (headers: Headers, requestOrigin: string, address: string | null): Promise<ContextOf> => {
    const origin = publicUrl ?? requestOrigin;
    const given = credentialsOf(headers);
    // A cookie sent by somebody else's page does not count.
    const usable = given?.from === 'cookie' && !isOwnOrigin(headers, origin, corsOrigins) ? null : given;
    const viewer = usable ? await api.sessions.viewerOf(usable.token) : null;
    const cookies: string[] = [];
    const context: Context = {
      ...api,
      viewer,
      token: usable?.token ?? null,
      address,
      origin,
      setSession: (token) => void cookies.push(sessionCookie(token, secure)),
    };
    return { context, cookies, badToken: usable?.from === 'bearer' && viewer === null };
  };
};
