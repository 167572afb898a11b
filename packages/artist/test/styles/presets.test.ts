import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { enhance } from '../../src/styles/enhance.ts';
import { styleOf, styles } from '../../src/styles/styles.ts';
import { tallMushroom } from './sprites.ts';

const icons = fileURLToPath(
  new URL('../../../../client/node_modules/lucide-react/dist/esm/icons/', import.meta.url),
);

describe('style presets', () => {
  it('are the twelve, each once', () => {
    expect(styles.map(({ key }) => key)).toEqual([
      'photorealistic',
      'cyberpunk',
      'medieval',
      'fantasy',
      'sci-fi',
      'horror',
      'cute',
      'retro-pixel',
      'anime',
      'painterly',
      'comic',
      'dark-fantasy',
    ]);
    expect(new Set(styles.map(({ name }) => name)).size).toBe(styles.length);
    expect(new Set(styles.map(({ icon }) => icon)).size).toBe(styles.length);
  });

  it.each(styles)('$key says all that models and people need', (style) => {
    expect(style.generatePrompt.length).toBeGreaterThan(30);
    expect(style.enhancePrompt.length).toBeGreaterThan(100);
    expect(style.enhancePrompt).toMatch(/keep/i);
    expect(existsSync(`${icons}${style.icon}.mjs`) || existsSync(`${icons}${style.icon}.js`)).toBe(true);
    expect(styleOf(style.key)).toBe(style);
  });
});

describe('enhance', () => {
  const described = (prompt: string) =>
    enhance({ picture: tallMushroom, prompt, seed: 1 }, () => {}).description;

  it('finds the style in the words of a prompt', () => {
    expect(described('rainy neon cyberpunk street')).toContain('Cyberpunk');
    expect(described('an oil painting with visible brush strokes')).toContain('Painterly');
    expect(described('make it look like anime')).toContain('Anime');
  });

  it('takes the named style whatever the words say', () => {
    const { description } = enhance(
      { picture: tallMushroom, style: 'comic', prompt: 'anime', seed: 1 },
      () => {},
    );
    expect(description).toContain('Comic');
  });
});
