import { describe, expect, it, vi } from 'vitest';
import { createPages, noPages, type PagesState } from '../src/features/library/pages.ts';
import { GenerateSpriteDocument } from '../src/gql/graphql.ts';
import { createFakeStudio } from './fake-studio.ts';

const open = (count: number) => {
  const studio = createFakeStudio(count);
  const seen: { state: PagesState } = { state: noPages };
  const pages = createPages(studio.client, {}, (state) => {
    seen.state = state;
  });
  return { studio, pages, seen };
};

describe('the endless list', () => {
  it('begins with one page and goes on only as far as it is wanted', async () => {
    const { studio, pages, seen } = open(350);
    await vi.waitFor(() => expect(seen.state.sprites).toHaveLength(100));
    expect(seen.state.isComplete).toBe(false);
    pages.want(230);
    await vi.waitFor(() => expect(seen.state.sprites).toHaveLength(300));
    expect(studio.asked).toHaveLength(3);
    pages.want(10_000);
    await vi.waitFor(() => expect(seen.state.isComplete).toBe(true));
    expect(seen.state.sprites.map(({ id }) => id)).toEqual(studio.sprites.map(({ id }) => id));
    pages.stop();
  });

  it('takes what is new at its front, without asking again', async () => {
    const { studio, pages, seen } = open(150);
    pages.want(150);
    await vi.waitFor(() => expect(seen.state.isComplete).toBe(true));
    const asked = studio.asked.filter((name) => name === 'LibraryPage').length;
    await studio.client.mutation(GenerateSpriteDocument, { input: { prompt: 'a new boat' } });
    await vi.waitFor(() => expect(seen.state.sprites[0]?.id).toBe('sprite-new'));
    expect(seen.state.sprites).toHaveLength(151);
    expect(new Set(seen.state.sprites.map(({ id }) => id)).size).toBe(151);
    expect(studio.asked.filter((name) => name === 'LibraryPage')).toHaveLength(asked);
    pages.stop();
  });

  it('says nothing more once it is stopped', async () => {
    const { pages, seen } = open(150);
    pages.stop();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen.state).toBe(noPages);
  });
});
