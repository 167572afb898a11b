const plainName = 'papeterie_session';
/** A name that browsers only take over TLS, for this host alone: no neighbor's page can set it. */
const hostName = `__Host-${plainName}`;
const cookieSeconds = 180 * 24 * 3600;

export type Credentials = { token: string; from: 'bearer' | 'cookie' };

const cookiesIn = (headers: Headers): Map<string, string> =>
  new Map(
    (headers.get('cookie')?.split(/; */) ?? []).map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1)];
    }),
  );

/** The session token that comes with a request, if any. */
export const credentialsOf = (headers: Headers): Credentials | null => {
  const bearer = /^Bearer +(.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer) return { token: bearer, from: 'bearer' };
  const cookies = cookiesIn(headers);
  // The plain name also over TLS: sessions that began before there was the other one last half a year.
  const cookie = cookies.get(hostName) || cookies.get(plainName);
  return cookie ? { token: cookie, from: 'cookie' } : null;
};

const cookie = (name: string, token: string | null, secure: boolean): string =>
  [
    `${name}=${token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${token ? cookieSeconds : 0}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ');

/** Out of scripts' reach, and not sent along by other people's pages. */
export const sessionCookies = (token: string | null, secure: boolean): string[] =>
  secure ? [cookie(hostName, token, true), cookie(plainName, null, true)] : [cookie(plainName, token, false)];
