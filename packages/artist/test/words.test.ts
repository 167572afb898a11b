import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePlan } from '../src/prompt/describe.ts';
import { readPrompt } from '../src/prompt/read-prompt.ts';
import { tokensOf } from '../src/prompt/tokens.ts';
import { trades } from '../src/prompt/trades.ts';
import { entries, entryNamed } from '../src/vocabulary/entries.ts';
import { namedThings } from '../src/vocabulary/named-things.ts';
import { suggestionsFor } from '../src/vocabulary/suggestions.ts';

const subjectOf = (prompt: string): string => readPrompt(prompt).subject;

describe('words', () => {
  it.each([
    ['poodle', 'dog'],
    ['golden retriever', 'dog'],
    ['sedan', 'car'],
    ['claymore', 'sword'],
    ['oak', 'tree'],
    ['trout', 'fish'],
    ['tulip', 'tulip'],
    ['musket', 'rifle'],
    ['parakeet', 'parrot'],
    ['sitar', 'guitar'],
    ['aardvark', 'stranger'],
    ['accountant', 'villager'],
  ])('%s is a %s', (word, subject) => {
    expect(subjectOf(word)).toBe(subject);
  });

  it.each([
    ['wolves', 'wolf'],
    ['cherries', 'cherries'],
    ['three witches', 'witch'],
    ['knives', 'knife'],
    ['snowmen', 'snowman'],
    ['geese', 'goose'],
    ['hot-air-balloons', 'hot air balloon'],
    ['fire truck', 'fire engine'],
    ['firetruck', 'fire engine'],
    ['pick axe', 'pickaxe'],
    ['firedragon', 'dragon'],
  ])('%s in whatever form: %s', (words, subject) => {
    expect(subjectOf(words)).toBe(subject);
  });

  it.each([
    ['dragn', 'dragon'],
    ['dargon', 'dragon'],
    ['wizzard', 'wizard'],
    ['pizzza', 'pizza'],
    ['skelton', 'skeleton'],
    ['helicoptr', 'helicopter'],
  ])('%s is a misspelled %s', (word, subject) => {
    expect(subjectOf(word)).toBe(subject);
  });

  it.each(['quantum', 'shall', 'horde', 'crowd'])('%s is no other word misspelled', (word) => {
    expect(readPrompt(word).reading.known).toBe(false);
  });

  it.each([
    ['zorblax', 'unknownThing'],
    ['periscope', 'unknownThing'],
    ['smiling zorblax', 'stranger'],
    ['zorblax eating a pizza', 'stranger'],
    ['zorblax with a hat', 'stranger'],
    ['zorbosaur', 'stranger'],
  ])('nobody knows %s: %s', (prompt, subject) => {
    const plan = readPrompt(prompt);
    expect(plan.subject).toBe(subject);
    expect(plan.reading.known).toBe(false);
  });

  it('suggests what is near', () => {
    expect(suggestionsFor('dragoon')).toContain('dragon');
    expect(suggestionsFor('sowrd')).toContain('sword');
    expect(suggestionsFor('qqqq')).toEqual([]);
    for (const word of ['periscope', 'poodle', 'a'])
      expect(suggestionsFor(word).length).toBeLessThanOrEqual(3);
  });
});

describe('other languages', () => {
  it.each([
    ['ein blauer Drache', { subject: 'dragon', color: 'blue' }],
    ['Feuerdrache', { subject: 'dragon', element: 'fire' }],
    ['Hexe auf einem Besen', { subject: 'witch', ridden: { name: 'broom' } }],
    ['Ritter mit rotem Umhang', { subject: 'knight', worn: [{ name: 'cape', color: 'red' }] }],
    ['Luftballon', { subject: 'balloon' }],
    ['une épée en or', { subject: 'sword', element: 'gold' }],
    ['chat noir', { subject: 'cat', color: 'black' }],
    ['une sorcière avec un chat', { subject: 'witch', companions: [{ name: 'cat' }] }],
    ['espada de fuego', { subject: 'sword', element: 'fire' }],
    ['un dragón rojo con alas azules', { subject: 'dragon', color: 'red', partColors: { wings: 'blue' } }],
    // English has these words, too, and wins.
    ['a die', { subject: 'die' }],
    ['red pain', { color: 'red' }],
  ])('%s', (prompt, plan) => {
    expect(readPrompt(prompt)).toMatchObject(plan);
  });
});

describe('the vocabulary', () => {
  it('has no name twice, and none that a hand-made subject has', () => {
    const names = namedThings().map(({ subject }) => subject);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    for (const { name } of entries) expect(entryNamed(name)?.name).toBe(name);
  });

  it('reads every name as itself', () => {
    const astray = namedThings().filter(
      ({ subject, name, kind }) => kind !== 'interface' && subjectOf(name) !== subject,
    );
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  it('reads every trade as a human with that trade', () => {
    for (const name of Object.keys(trades))
      expect(readPrompt(name), name).toMatchObject({
        subject: 'villager',
        trade: name,
        reading: { known: true },
      });
    expect(Object.keys(trades).length).toBeGreaterThan(44);
  });
});

describe('a plan in words', () => {
  it.each([
    ['skeleton riding a horse', 'a skeleton, riding a horse'],
    ['stack of three coins', 'three coins in a stack'],
    ['palm tree on a tiny island', 'a palm tree, on an island'],
    ['heart icon half empty', 'a heart, half empty'],
    ['candle and a skull', 'a candle, beside a skull'],
    ['portrait of an old king', 'an old king, as a portrait'],
    ['pirate with a wooden leg', 'a pirate, with a wood leg'],
    ['wizard cat riding a broom', 'a cat wizard, riding a broom'],
  ])('%s: %s', (prompt, words) => {
    expect(describePlan(readPrompt(prompt))).toBe(words);
  });
});

const words = [
  ...'a the red golden two three headed with holding and riding on in of wearing behind dragon cat knight nurse chef pizza bowl ramen egg sword crown'.split(
    ' ',
  ),
  ...'half empty open sleeping zorblax juggling tile grass ein mit der Drache une avec chat, forest fire stack pile portrait isometric eyes purple hair'.split(
    ' ',
  ),
];

describe('any text at all', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => some.join(' ')),
  );

  it('is read, and every word has one place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plan = readPrompt(text);
        const said = new Set(tokensOf(text).map((token) => token.said));
        const used = plan.reading.parts.flatMap((part) => part.words.split(' ')).filter(Boolean);
        for (const word of [...used, ...plan.reading.ignored]) expect(said).toContain(word);
        const lower = new Set(used.map((word) => word.toLowerCase()));
        for (const word of plan.reading.ignored) expect(lower).not.toContain(word.toLowerCase());
        expect(readPrompt(text)).toEqual(plan);
        expect(describePlan(plan)).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
