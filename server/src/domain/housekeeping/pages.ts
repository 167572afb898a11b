/** What is looked for page by page, because most of what there is stays. */
type Pages<Found> = (
  after: string | null,
) => Promise<{ found: Iterable<Found> | AsyncIterable<Found>; next: string | null }>;

async function* everything<Found>(pages: Pages<Found>): AsyncGenerator<Found> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Pages<Found>>> = await pages(after);
    yield* page.found;
    after = page.next;
  } while (after !== null);
}

export const countPages = async <Found>(pages: Pages<Found>): Promise<number> => {
  let count = 0;
  for await (const _ of everything(pages)) count++;
  return count;
};

/** @param remove says whether it went @returns how many went, at most `limit` */
export const sweepPages = async <Found>(
  pages: Pages<Found>,
  limit: number,
  remove: (one: Found) => Promise<boolean>,
): Promise<number> => {
  let removed = 0;
  for await (const one of everything(pages)) {
    if (await remove(one)) removed++;
    if (removed >= limit) break;
  }
  return removed;
};
