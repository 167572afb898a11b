import { Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { graphiqlTabs } from '../../../src/graphql/graphiql-tabs.ts';
import { describeApi } from '../../support/app.ts';
import { guest } from '../../support/person.ts';

/** The operations of the tab that says so, by name, as GraphiQL sends them when one is chosen. */
const operations = new Map(
  parse(graphiqlTabs.find(({ title }) => title.endsWith('stage'))!.query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [[definition.name!.value, print(definition)]] : [],
  ),
);
const operation = (name: string): string => operations.get(name)!;

describeApi('the stage in GraphiQL', (app) => {
  it('runs from top to bottom as it stands there', async () => {
    const who = await guest(app());
    const { scene } = await who.do(operation('Stage'));
    expect(scene.layers.length).toBeGreaterThan(1);
    const sceneId = scene.id;
    const step = { sceneId, layerId: scene.layers.at(-1).id, baseRevision: scene.revision };
    expect(await who.do(operation('Edit'), step)).toEqual({ revision: 1 });
    expect(await who.do(operation('Edit'), step)).toMatchObject({ code: 'CONFLICT', currentRevision: 1 });
    const [{ sceneEdited }] = await who.watch(operation('Watch'), { sceneId }, 1);
    expect(sceneEdited).toMatchObject({ revision: 1, author: { name: 'Guest' } });
    const { job } = await who.do(operation('Export'), { sceneId });
    await who.watch('subscription ($id: ID!) { jobUpdated(id: $id) { status } }', { id: job.id });
    const [file] = (await who.get(operation('Files'), { sceneId })).scene.exports;
    expect(file).toMatchObject({ format: 'GIF', status: 'READY' });
    expect((await who.fetch(file.url)).headers.get('content-type')).toBe('image/gif');
  });
});
