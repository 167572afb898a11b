/** How a file lies ready, best first: where somebody takes several equally, the smallest goes. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

export type Encoding = (typeof encodings)[number];

/** What somebody says about a coding, 0 to 1: undefined when that is nothing, or no number. */
const weights = (header: string): Map<string, number> => {
  const said = header.split(',').map((item): [string, number] => {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const value = weight === undefined ? 1 : Number.parseFloat(weight);
    return [name === 'x-gzip' ? 'gzip' : name, value];
  });
  return new Map(said.filter(([name, weight]) => name !== '' && weight >= 0 && weight <= 1));
};

/**
 * Which of the codings that are there is the most welcome; null for the file as it is, also when nothing was said, and
 * when nothing that there is would be welcome: it is better than no answer.
 * https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding
 */
export const chooseEncoding = (header: string | null, there: readonly Encoding[]): Encoding | null => {
  const said = weights(header ?? '');
  const weightOf = (name: string) => said.get(name) ?? said.get('*') ?? 0;
  let best: Encoding | null = null;
  // What was not mentioned may come as it is, but is wanted less than anything that was.
  let most = said.get('identity') ?? 0;
  for (const encoding of there) {
    const weight = weightOf(encoding.name);
    if (weight > most || (weight === most && weight > 0 && best === null)) {
      best = encoding;
      most = weight;
    }
  }
  return best;
};
