import { beforeAll, expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { drawn, startEnhancing } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { edit, newScene } from '../support/scenes.ts';

// Two wishes for the same field cannot be read in one go: the rows are read again, all of them at once.
describeApiOnEachDatabase('the same field twice, with other arguments', (app) => {
  let who: Person;

  beforeAll(async () => {
    who = await guest(app());
    for (const name of ['One', 'Two', 'Three']) {
      const sprite = await drawn(who, { name });
      await startEnhancing(who, { spriteId: sprite, style: 'comic' });
      await startEnhancing(who, { spriteId: sprite, style: 'fantasy' });
      const scene = await newScene(who, { name });
      await edit(who, scene, 0, [{ addLayer: { spriteId: sprite } }]);
      await edit(who, scene, 1, [{ setScene: { width: 100 } }]);
    }
  }, 60_000);

  it('is answered for every sprite of a list', async () => {
    const { sprites } = await who.get(
      '{ sprites { nodes { a: enhancements(first: 1) { nodes { id } } b: enhancements(last: 2) { nodes { id sprite { versions { id } } } } } } }',
    );
    expect(sprites.nodes.map(({ a, b }: Json) => [a.nodes.length, b.nodes.length])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  it('is answered for every scene of a list', async () => {
    const { scenes } = await who.get(
      '{ scenes { nodes { a: history(first: 1) { nodes { revision } } b: history(last: 1) { nodes { revision author { name } } } layers { sprite { name enhancements { totalCount } } } } } }',
    );
    expect(scenes.nodes.map(({ a, b }: Json) => [a.nodes[0].revision, b.nodes[0].revision])).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });
});
