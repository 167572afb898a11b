/** A verb as people write it: bob, bobs, bobbing, bobbed. Also forms that nobody uses; they do no harm. */
export const verbForms = (verb: string): string[] => {
  const bare = verb.replace(/e$/, '');
  const doubled = verb + verb.at(-1);
  const ending = (end: string) => [`${verb}${end}`, `${bare}${end}`, `${doubled}${end}`];
  const fromY = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : [];
  return [verb, `${verb}s`, `${verb}es`, ...ending('ing'), ...ending('ed'), ...fromY];
};
