/** A strict reader of Godot's text resources: what it does not know is an error. */
export type GodotValue =
  | string
  | number
  | boolean
  | { name: string }
  | { call: string; args: GodotValue[] }
  | GodotValue[]
  | Map<string, GodotValue>;
export type GodotSection = { kind: string; head: Map<string, GodotValue>; body: Map<string, GodotValue> };

export const parseGodot = (text: string): GodotSection[] => {
  let at = 0;
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const match = (pattern: RegExp): string => {
    skip();
    const found = new RegExp(pattern, 'yu');
    found.lastIndex = at;
    const [token] = found.exec(text) ?? [];
    if (token === undefined) throw new Error(`expected ${pattern} at: ${text.slice(at, at + 40)}`);
    at += token.length;
    return token;
  };
  const peek = () => {
    skip();
    return text[at];
  };
  const list = <T>(end: string, item: () => T): T[] => {
    const items: T[] = [];
    while (peek() !== end) {
      items.push(item());
      if (peek() === ',') at += 1;
      else if (peek() !== end) throw new Error(`expected , or ${end} at: ${text.slice(at, at + 40)}`);
    }
    at += 1;
    return items;
  };
  const string = () => JSON.parse(match(/"(?:[^"\\]|\\["\\])*"/)) as string;
  const value = (): GodotValue => {
    const next = peek();
    if (next === '"') return string();
    if (next === '&') {
      at += 1;
      return { name: string() };
    }
    if (next === '[') {
      at += 1;
      return list(']', value);
    }
    if (next === '{') {
      at += 1;
      const entries = list('}', () => {
        const key = string();
        match(/:/);
        return [key, value()] as const;
      });
      return new Map(entries);
    }
    if (/[-\d]/.test(next ?? '')) return Number(match(/-?\d+(?:\.\d+)?/));
    const word = match(/[A-Za-z]\w*/);
    if (word === 'true' || word === 'false') return word === 'true';
    match(/\(/);
    return { call: word, args: list(')', value) };
  };
  const sections: GodotSection[] = [];
  while (peek() !== undefined) {
    match(/\[/);
    const section: GodotSection = { kind: match(/[a-z_]+/), head: new Map(), body: new Map() };
    while (peek() !== ']') {
      const key = match(/[a-z_]+/);
      match(/=/);
      section.head.set(key, value());
    }
    at += 1;
    while (peek() !== undefined && peek() !== '[') {
      const key = match(/[a-z_/]+/);
      match(/=/);
      section.body.set(key, value());
    }
    sections.push(section);
  }
  return sections;
};
