const longest = 40;

/** A short name for what nobody has named: the prompt's beginning, cut at a word. */
export const nameFromPrompt = (prompt: string): string => {
  const line = prompt.replace(/\s+/g, ' ').trim();
  const symbols = [...line];
  if (symbols.length <= longest) return capitalized(line);
  const cut = symbols.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${capitalized(space > longest / 2 ? cut.slice(0, space) : cut)}…`;
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
