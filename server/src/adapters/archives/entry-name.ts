const longestName = 1_000;
/** What macOS and Windows put beside the files without being asked. */
const junk = /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

export const isJunk = (name: string): boolean => junk.test(name);

/** For a message: short, and without what a terminal would obey. */
export const shownName = (name: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be shown
  const plain = name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?');
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
};

/** What is wrong with a name, in words; null when it is a plain path below the archive's root. */
export const nameProblem = (name: string): string | null => {
  if (name === '' || name.length > longestName) return 'Its name is empty or far too long.';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no honest name has them
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'Its name has characters that no file name may have.';
  if (name.includes('\\')) return 'Its name has a backslash.';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'Its name is absolute.';
  const parts = name.split('/');
  if (parts.includes('..')) return 'Its name climbs out of the archive.';
  return parts.includes('') || parts.includes('.') ? 'Its name is no plain path.' : null;
};

/** Some tools begin every name with this. */
export const withoutDot = (name: string): string => (name.startsWith('./') ? name.slice(2) : name);
