const longestQuote = 300;

/** A vendor's words, fit for users and logs: one line, not too long, and without the key, should it echo that. */
export const quoted = (words: string, key: string): string => {
  const safe = withoutKey(words, key).replace(/\s+/g, ' ').trim();
  return safe.length > longestQuote ? `${safe.slice(0, longestQuote)}…` : safe;
};

const withoutKey = (text: string, key: string): string => (key ? text.replaceAll(key, '***') : text);
