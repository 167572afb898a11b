import { expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import { type Json, person } from '../support/person.ts';

it('the schema is told the same again, to each document what it asked for, however many ask', async () => {
  const { app, close } = await openApp('sqlite');
  try {
    const nobody = person(app);
    const names = async (alias: string): Promise<Json> =>
      (await nobody.get(`{ ${alias}: __schema { queryType { name } } }`))[alias];
    const aliases = Array.from({ length: 30 }, (_, n) => `a${n}`);
    for (const alias of [...aliases, ...aliases.toReversed()]) {
      expect(await names(alias)).toEqual({ queryType: { name: 'Query' } });
    }
  } finally {
    await close();
  }
});
