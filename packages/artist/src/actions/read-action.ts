import { withS, wordsOf } from '../prompt/words.ts';
import { type ActionName, actionNames, actions } from './actions.ts';

/** "walking", "walked", "walks" as well as "walk"; "running" for "run", "waving" for "wave". */
const verbForms = (verb: string): string[] => {
  const stem = verb.replace(/e$/, '');
  const doubled = `${verb}${verb.at(-1)}`;
  return [...withS(verb), ...[stem, doubled].flatMap((base) => [`${base}ing`, `${base}ed`])];
};

const known = new Map<string, ActionName>(
  actionNames.flatMap((name) =>
    [name, ...actions[name].words].flatMap((phrase) =>
      (phrase.includes(' ') ? [phrase] : verbForms(phrase)).map((form) => [form, name] as const),
    ),
  ),
);

/** The movement that words ask for: the first one they name, phrases before words. Null when they name none. */
export const readAction = (text: string): ActionName | null => {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const found = known.get(words.slice(at, at + 2).join(' ')) ?? known.get(words[at]!);
    if (found) return found;
  }
  return null;
};
