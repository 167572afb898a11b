import { plainText } from '../plain-text.ts';

/** Where a text stops being JSON; lines and columns count from 1. */
export type JsonProblem = { line: number; column: number };

const spaces = /[ \t\n\r]*/y;
const scalar =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids them in strings
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** Deeper nesting is no scene: there it stops being looked at. */
const deepest = 1_000;

type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/** The first character that cannot be there, by RFC 8259; -1 when all can. A stack instead of recursion: nesting may be hostile. */
const firstWrong = (text: string): number => {
  const open: ('[' | '{')[] = [];
  let wanted: Wanted = 'value';
  let at = matchAt(spaces, text, 0);
  while (at < text.length) {
    const letter = text[at];
    const from = at;
    const inside = open.at(-1);
    const closes = (letter === ']' && inside === '[') || (letter === '}' && inside === '{');
    if (closes && wanted.endsWith('or end')) {
      open.pop();
      wanted = 'comma or end';
      at++;
    } else if (wanted.startsWith('value') && (letter === '[' || letter === '{')) {
      open.push(letter);
      wanted = letter === '[' ? 'value or end' : 'key or end';
      at++;
    } else if (wanted.startsWith('value') || (wanted.startsWith('key') && letter === '"')) {
      at = matchAt(scalar, text, at);
      wanted = wanted.startsWith('key') ? 'colon' : 'comma or end';
    } else if (wanted === 'colon' && letter === ':') {
      wanted = 'value';
      at++;
    } else if (wanted === 'comma or end' && letter === ',' && inside) {
      wanted = inside === '[' ? 'value' : 'key';
      at++;
    }
    if (at === from || open.length > deepest) return at;
    at = matchAt(spaces, text, at);
  }
  return open.length > 0 || wanted !== 'comma or end' ? text.length : -1;
};

/** Texts as they can be kept on every database. */
const asPlainText = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? plainText(value) : value;

/** Parses, or says where it cannot. The engine's own messages do not always tell. */
export const parseJson = (text: string): { json: unknown } | { problem: JsonProblem } => {
  try {
    return { json: JSON.parse(text, asPlainText) as unknown };
  } catch {
    const at = Math.max(0, firstWrong(text));
    const before = text.slice(0, at).split('\n');
    return { problem: { line: before.length, column: before.at(-1)!.length + 1 } };
  }
};
