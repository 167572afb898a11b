/** Adds start options of the session (`-c name=value`) to a postgresql:// URL, after those that it has. */
export function withSessionOptions(url: string, options: string): string {
  const extended = new URL(url);
  const existing = extended.searchParams.get('options');
  extended.searchParams.set('options', existing === null ? options : `${existing} ${options}`);
  return extended.href;
}
