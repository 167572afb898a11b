import type { ApiDeps, Context } from '../graphql/context.ts';
import { credentialsOf, sessionCookies } from './credentials.ts';
import { Refusal, refusalFor } from './refusal.ts';
import { addressOf, reachedBy } from './sender.ts';

/** What browsers say of a request that no other site is behind: a page of ours, or the person themselves. */
const ownSites: readonly (string | null)[] = [null, 'same-origin', 'none'];

/**
 * Whether a request is no other page's doing (CSRF). Sessions are read from and given to cookies only then: a page that makes
 * a visitor's browser ask us must not act in the visitor's name, nor leave them signed in as somebody else. Programs
 * send no Origin.
 * @param hosts those that the studio has, ports included
 */
export const isOwnPage = (
  headers: Headers,
  hosts: readonly string[],
  allowedOrigins: readonly string[],
): boolean => {
  const origin = headers.get('origin');
  if (origin !== null && allowedOrigins.includes(origin)) return true;
  if (!ownSites.includes(headers.get('sec-fetch-site'))) return false;
  // By host only: behind a proxy that speaks TLS the scheme we see is not the browser's.
  return origin === null || (URL.canParse(origin) && hosts.includes(new URL(origin).host));
};

type Options = { publicUrl?: string; corsOrigins: readonly string[]; trustedProxies: number };

/** What is known of a request before anything of it is read. */
export type Sender = { headers: Headers; url: URL; socketAddress: string | null };

export type ContextOf = {
  context: Context;
  /** Set-Cookie headers that the answer must carry. */
  cookies: string[];
};

/** Who asks, from where, and what a resolver may use. */
export const createRequestContext = (api: ApiDeps, options: Options) => {
  const { publicUrl, corsOrigins, trustedProxies } = options;
  const secure = publicUrl?.startsWith('https:') ?? false;
  const publicHosts = publicUrl ? [new URL(publicUrl).host] : [];

  const viewerOf = async (token: string) => {
    try {
      return await api.sessions.viewerOf(token);
    } catch (cause) {
      api.deps.log.error({ cause }, 'a session could not be looked up');
      throw refusalFor(5, 'SERVICE_UNAVAILABLE', 'The database does not answer. Try again in 5 s.');
    }
  };

  /** @throws Refusal when a token came along that is not good, or when it cannot be known */
  return async ({ headers, url, socketAddress }: Sender): Promise<ContextOf> => {
    const { origin: reached } = reachedBy(url, headers, socketAddress, trustedProxies);
    const isOwn = isOwnPage(headers, [reached.host, ...publicHosts], corsOrigins);
    const given = credentialsOf(headers);
    const usable = given?.from === 'cookie' && !isOwn ? null : given;
    const viewer = usable ? await viewerOf(usable.token) : null;
    if (usable?.from === 'bearer' && !viewer) {
      throw new Refusal('UNAUTHENTICATED', 'The token is not, or no longer, good. Sign in again.');
    }
    const address = addressOf(headers, socketAddress, trustedProxies);
    if (viewer) api.deps.admission.households.note(viewer, address);
    const cookies: string[] = [];
    const context: Context = {
      ...api,
      viewer,
      token: usable?.token ?? null,
      address,
      origin: publicUrl ?? reached.origin,
      setSession(token) {
        if (isOwn) cookies.splice(0, Number.POSITIVE_INFINITY, ...sessionCookies(token, secure));
      },
    };
    return { context, cookies };
  };
};
