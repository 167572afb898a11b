/**
 * Names for prepared statements, so that PostgreSQL plans a query once per connection. Bounded, because a session
 * keeps every named statement until it ends: texts beyond the limit (lists of changing lengths) stay unnamed.
 */
export function statementNames(limit = 200): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // The driver takes an empty name for none.
    if (names.size >= limit) return '';
    const name = `p${names.size}`;
    names.set(sql, name);
    return name;
  };
}
