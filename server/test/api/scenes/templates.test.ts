import { type Drawn, type Picture, readScene, type SceneDocument, sample } from '@papeterie/stage';
import { beforeAll, expect, it } from 'vitest';
import { sceneTemplates } from '../../../src/domain/scenes/templates/templates.ts';
import { describeApi } from '../../support/app.ts';
import { drawn } from '../../support/main-job.ts';
import { guest, type Json, type Person } from '../../support/person.ts';
import { newScene, sceneOf } from '../../support/scenes.ts';

const stages = [
  [1280, 720],
  [640, 640],
  [400, 800],
] as const;

const spritesQuery = /* GraphQL */ `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Sprite { id name status image { width height } } }
}`;

const seen = ({ x, y, width, height, opacity, repeatX }: Drawn, scene: SceneDocument): boolean =>
  opacity > 0.04 && (repeatX || (x < scene.width && x + width > 0)) && y < scene.height && y + height > 0;

/** How far a layer jumps when the scene starts anew: 0 for what has come round to where its repeats were. */
const jumpOf = (first: Drawn, last: Drawn): number => {
  const across = Math.abs(first.x - last.x);
  const round = first.repeatX ? across % first.width : across;
  const turn = Math.abs(first.rotation - last.rotation) % 360;
  return Math.max(
    first.repeatX ? Math.min(round, first.width - round) : round,
    Math.abs(first.y - last.y),
    Math.abs(first.width - last.width),
    Math.min(turn, 360 - turn),
    Math.abs(first.opacity - last.opacity) * 100,
  );
};

describeApi('scenes from templates', (app) => {
  let who: Person;
  beforeAll(async () => {
    who = await guest(app());
  });

  it('are offered by these names', () => {
    expect(sceneTemplates.map(({ key }) => key)).toEqual(['harbor', 'forest', 'tavern', 'space']);
  });

  it('bring parts, which a library may leave out', async () => {
    const someone = await guest(app());
    const own = await drawn(someone);
    const id = await newScene(someone, { name: 'Harbor', template: 'harbor' });
    const list =
      'query ($filter: SpriteFilter) { sprites(filter: $filter, first: 100) { totalCount nodes { id partOfScene derivedFrom { id } } } }';
    const without = (await someone.get(list, { filter: { partOfScene: false } })).sprites;
    expect(without).toEqual({ totalCount: 1, nodes: [{ id: own, partOfScene: false, derivedFrom: null }] });
    const parts = (await someone.get(list, { filter: { partOfScene: true } })).sprites;
    expect(parts.totalCount).toBeGreaterThan(7);
    expect(parts.nodes).toHaveLength(parts.totalCount);
    for (const part of parts.nodes) expect(part).toMatchObject({ partOfScene: true, derivedFrom: { id } });
    expect((await someone.get(list)).sprites.totalCount).toBe(parts.totalCount + 1);
  });

  it.each(
    sceneTemplates.flatMap(({ key }) => stages.map(([width, height]) => [key, width, height] as const)),
  )(
    '%s on %d × %d px is whole, on the stage, and comes round',
    async (template, width, height) => {
      const id = await newScene(who, { name: 'From a template', template, width, height });
      const scene = readScene((await sceneOf(who, id)).document);
      expect([scene.width, scene.height, scene.durationSeconds]).toEqual([width, height, 10]);
      expect(scene.layers.length).toBeGreaterThanOrEqual(8);
      expect(scene.layers.length).toBeLessThanOrEqual(16);
      expect(new Set(scene.layers.map(({ name }) => name)).size).toBe(scene.layers.length);

      const ids = [...new Set(scene.layers.map(({ spriteKey }) => spriteKey))];
      const { nodes } = await who.get(spritesQuery, { ids });
      const pictures: Record<string, Picture> = {};
      for (const sprite of nodes as Json[]) {
        expect(sprite.status).toBe('READY');
        // Its whole width is an edge to ride on.
        const { width, height } = sprite.image;
        pictures[sprite.id] = { width, height, skyline: new Uint32Array(width) };
      }
      expect(Object.keys(pictures)).toHaveLength(ids.length);

      const at = (t: number): Drawn[] => sample(scene, pictures, t).map((drawn) => ({ ...drawn }));
      const moments = Array.from({ length: 41 }, (_, i) => at(i / 4));
      const [first, last] = [at(0), at(10)];
      scene.layers.forEach(({ name }, i) => {
        expect(
          moments.some((drawn) => seen(drawn[i]!, scene)),
          `${name} is seen`,
        ).toBe(true);
        if (!seen(first[i]!, scene) && !seen(last[i]!, scene)) return;
        expect(jumpOf(first[i]!, last[i]!), `${name} comes round`).toBeLessThan(3);
      });
    },
    30_000,
  );
});
