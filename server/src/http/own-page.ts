/** What browsers say of a request that no other site is behind: a page of ours, or the person themselves. */
const ownSites: readonly (string | null)[] = [null, 'same-origin', 'none'];

/**
 * Whether a request is no other page's doing. Sessions are read from and given to cookies only then: a page that makes
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
