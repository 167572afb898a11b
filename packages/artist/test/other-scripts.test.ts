import { describe, expect, it } from 'vitest';
import { readPrompt } from '../src/prompt/read-prompt.ts';

const read = (prompt: string) => readPrompt(prompt).reading;

describe('an emoji', () => {
  it.each([
    ['🐉', 'dragon'],
    ['🐲', 'dragon'],
    ['🍕', 'pizza'],
    ['❤️', 'heart'],
    ['🧙🏽‍♀️', 'mage'],
    ['👩‍🚒', 'firefighter'],
    ['🪙', 'coin'],
    ['5️⃣ 🪙', 'coin'],
  ])('%s is what it shows: %s', (emoji, subject) => {
    expect(read(emoji)).toMatchObject({ subject, known: true, ignored: [] });
  });

  it('is read like the word for it, and quoted as it was written', () => {
    expect(read('a red 🚗')).toMatchObject({ subject: 'car', parts: [{ role: 'COLOR' }, { words: '🚗' }] });
    expect(read('🐸 with a 👑').parts).toContainEqual({ role: 'WORN', name: 'crown', words: 'with 👑' });
    expect(read('🔥 🐺').parts).toContainEqual({ role: 'ELEMENT', name: 'fire', words: '🔥' });
  });

  it.each(['😀', '🤺', '🇩🇪', '🏴‍☠️'])('%s that nobody draws is not known, and whole', (emoji) => {
    expect(read(emoji)).toMatchObject({ subject: emoji, known: false });
    expect(read(`a dragon ${emoji}`)).toMatchObject({ subject: 'dragon', ignored: [emoji] });
  });

  it('is no trademark', () => expect(read('a dragon™ ©')).toMatchObject({ subject: 'dragon', ignored: [] }));
});

describe('words in other scripts', () => {
  it.each(['龙', '용', 'дракон', 'ドラゴン', 'ड्रैगन', 'δράκος', 'תִּנִין'])(
    '%s is not known, and whole',
    (word) => {
      expect(read(word)).toMatchObject({ subject: word, known: false });
      expect(read(`a sword ${word}`)).toMatchObject({ subject: 'sword', ignored: [word] });
    },
  );
});

/** Each of these letters stands for 18 others. */
it('no word is so long that reading it takes seconds', () => {
  const { subject } = read('ﷺ'.repeat(2000));
  expect([...subject].length).toBeLessThan(100);
});
