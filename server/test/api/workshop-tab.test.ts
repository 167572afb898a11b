import { Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { workshopTab } from '../../src/graphql/graphiql/workshop-tab.ts';
import { describeApi } from '../support/app.ts';
import { drawn, jobEnds } from '../support/main-job.ts';
import { guest } from '../support/person.ts';

/** The operations of the tab by name, as GraphiQL sends them when one is chosen. */
const operations = new Map(
  parse(workshopTab.query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [[definition.name!.value, print(definition)]] : [],
  ),
);
const operation = (name: string): string => operations.get(name)!;

describeApi('the workshop in GraphiQL', (app) => {
  it('runs from top to bottom as it stands there', async () => {
    const who = await guest(app());
    const spriteId = await drawn(who, { prompt: 'a knight', width: 32, height: 32 });
    const { animation, job } = await who.do(operation('Animate'), { spriteId });
    expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('SUCCEEDED');
    expect((await who.get(operation('Quality'), { spriteId })).sprite.quality.findings).toEqual([]);
    const { sprite } = await who.do(operation('Process'), { spriteId });
    expect(sprite.versions[0].operation).toBe('trim, palette pico-8');
    const arranged = await who.do(operation('Arrange'), { animationId: animation.id });
    expect(arranged.animation.frames).toHaveLength(3);
    const started = await who.do(operation('Export'), { spriteId });
    expect((await jobEnds(who, started.job.id)).at(-1)!.status).toBe('SUCCEEDED');
    const { node } = await who.get(operation('File'), { exportId: started.export.id });
    expect(node.status).toBe('READY');
    expect((await who.fetch(node.url)).headers.get('content-type')).toBe('application/zip');
    const family = await who.get(operation('Family'), { spriteId });
    expect(family.sprite.recipe).toMatchObject({ prompt: 'a knight' });
  });
});
