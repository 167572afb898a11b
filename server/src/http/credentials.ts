const cookieName = 'papeterie_session';
const cookieSeconds = 180 * 24 * 3600;

export type Credentials = { token: string; from: 'bearer' | 'cookie' };

/** The session token that comes with a request, if any. */
export const credentialsOf = (headers: Headers): Credentials | null => {
  const bearer = /^Bearer +(.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer) return { token: bearer, from: 'bearer' };
  const cookies = headers.get('cookie')?.split(/; */) ?? [];
  const cookie = cookies.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
  return cookie ? { token: cookie, from: 'cookie' } : null;
};

/** Out of scripts' reach, and not sent along by other people's pages. */
export const sessionCookie = (token: string | null, secure: boolean): string =>
  [
    `${cookieName}=${token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${token ? cookieSeconds : 0}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ');

/**
 * Whether a browser sends this from a page of ours. Cookies count only then: another page that makes a visitor's
 * browser ask us must not act in the visitor's name. Programs send no Origin.
 */
export const isOwnOrigin = (headers: Headers, ownOrigin: string, allowed: readonly string[]): boolean => {
  const from = headers.get('origin');
  if (from === null || allowed.includes(from)) return true;
  // By host only: behind a proxy that speaks TLS the scheme we see is not the browser's.
  return URL.canParse(from) && new URL(from).host === new URL(ownOrigin).host;
};
