import type { Page } from 'playwright-core';
import { pngOf } from './png-of.ts';
import { openStudio } from './studio.ts';

/** As long as a name may be, of words and without any: what is shown of it must push nothing out. */
export const longName = 'The ship of the old lighthouse keeper that sails home '
  .repeat(3)
  .slice(0, 119)
  .trim();
export const unbrokenName = 'Donaudampfschifffahrt'.repeat(6).slice(0, 120);

type Data = ReturnType<typeof JSON.parse>;

/** Asks the API as the one who sits at this browser. A file goes as the variable's `input.file`. */
export const askAs =
  (page: Page) =>
  (
    query: string,
    variables: object = {},
    file?: { name: string; type: string; base64: string },
  ): Promise<Data> =>
    page.evaluate(
      async ([operations, sent]) => {
        const form = new FormData();
        if (sent) {
          const bytes = Uint8Array.from(atob(sent.base64), (char) => char.charCodeAt(0));
          form.set('operations', operations);
          form.set('map', '{"0":["variables.input.file"]}');
          form.set('0', new File([bytes], sent.name, { type: sent.type }));
        }
        const answer = await fetch('/api/graphql', {
          method: 'POST',
          headers: {
            'graphql-preflight': '1',
            ...(sent ? {} : { 'content-type': 'application/json' }),
          },
          body: sent ? form : operations,
        });
        const { data, errors } = await answer.json();
        if (errors) throw new Error(JSON.stringify(errors));
        return data;
      },
      [JSON.stringify({ query, variables }), file] as const,
    );

/** A second of silence: sound enough to be uploaded. */
const silence = () => {
  const header = Buffer.from(
    'RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0@\x1f\0\0@\x1f\0\0\x01\0\x08\0data\0\0\0\0',
    'latin1',
  );
  const bytes = Buffer.concat([header, Buffer.alloc(8000, 128)]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.writeUInt32LE(8000, 40);
  return bytes.toString('base64');
};

/** White in the middle, nothing around it. */
const moon = async () => {
  const file = await pngOf(24, 24, (x, y) =>
    Math.hypot(x - 11.5, y - 11.5) < 9 ? [255, 255, 255, 255] : [0, 0, 0, 0],
  );
  return Buffer.from(await file.arrayBuffer()).toString('base64');
};

const draw =
  'mutation ($input: GenerateSpriteInput!) { generateSprite(input: $input) { ... on GenerateSpritePayload { sprite { id } } } }';

/** The real server with one of everything in it, and a browser whose guest it all belongs to. */
export const furnishedStudio = async () => {
  // Nothing moves by itself, so that what is measured is the same each time.
  const studio = await openStudio({ RATE_LIMIT: 'off' }, { reducedMotion: 'reduce' });
  const { url, page, close } = studio;
  try {
    await page.goto(`${url}/settings`);
    await page.getByRole('region', { name: 'Account', exact: true }).waitFor();
    const ask = askAs(page);

    const finished = async (id: string): Promise<void> => {
      for (let tries = 0; tries < 1_000; tries++) {
        const { node } = await ask(
          'query ($id: ID!) { node(id: $id) { ... on Sprite { status } ... on SpriteAnimation { status } ... on Enhancement { status } } }',
          { id },
        );
        if (node?.status === 'READY') return;
        await page.waitForTimeout(50);
      }
      throw new Error(`${id} is not finished`);
    };

    const sprites: string[] = [];
    for (const [prompt, name] of [
      ['a sailing boat', longName],
      ['a brave knight', unbrokenName],
      ['a red apple', 'apple'],
      ['an apple', 'old apple'],
    ])
      sprites.push((await ask(draw, { input: { prompt, name, seed: 7 } })).generateSprite.sprite.id);
    for (const id of sprites) await finished(id);
    const spriteId = sprites[0] as string;
    const knightId = sprites[1] as string;

    await ask('mutation ($ids: [ID!]!) { trashSprites(ids: $ids) { __typename } }', {
      ids: sprites.slice(3),
    });

    const { importSprite } = await ask(
      'mutation ($input: ImportSpriteInput!) { importSprite(input: $input) { ... on ImportSpritePayload { sprite { id } } } }',
      { input: { file: null, name: 'white moon' } },
      { name: 'moon.png', type: 'image/png', base64: await moon() },
    );
    const whiteId: string = importSprite.sprite.id;

    const { animateSprite } = await ask(
      'mutation ($id: ID!) { animateSprite(input: { spriteId: $id, action: "walk", frames: 4 }) { ... on AnimateSpritePayload { animation { id } } } }',
      { id: knightId },
    );
    const animationId: string = animateSprite.animation.id;
    const { enhanceSprite } = await ask(
      'mutation ($id: ID!) { enhanceSprite(input: { spriteId: $id, style: "watercolor" }) { __typename ... on EnhanceSpritePayload { enhancement { id } } } }',
      { id: spriteId },
    );
    await finished(animationId);
    if (enhanceSprite.enhancement) await finished(enhanceSprite.enhancement.id);

    await ask(
      'mutation ($input: SaveProcessRecipeInput!) { saveProcessRecipe(input: $input) { __typename } }',
      { input: { name: longName.slice(0, 80), steps: [{ trim: {} }] } },
    );
    const { createScene } = await ask(
      'mutation ($input: CreateSceneInput!) { createScene(input: $input) { ... on CreateScenePayload { scene { id revision } } } }',
      { input: { name: longName, template: 'harbor' } },
    );
    const sceneId: string = createScene.scene.id;
    const { importSound } = await ask(
      'mutation ($input: ImportSoundInput!) { importSound(input: $input) { ... on ImportSoundPayload { sound { id } } } }',
      { input: { file: null, name: unbrokenName } },
      { name: 'sea.wav', type: 'audio/wav', base64: silence() },
    );
    await ask('mutation ($input: EditSceneInput!) { editScene(input: $input) { __typename } }', {
      input: {
        sceneId,
        baseRevision: createScene.scene.revision,
        edits: [
          { addSound: { soundId: importSound.sound.id, name: unbrokenName, time: 0 } },
          { addLayer: { spriteId: knightId, name: unbrokenName, x: 300, y: 300 } },
        ],
      },
    });
    for (const id of [sceneId, spriteId, whiteId])
      await ask('mutation ($id: ID!) { share(id: $id) { __typename } }', { id });
    const { inviteToScene } = await ask(
      'mutation ($id: ID!) { inviteToScene(sceneId: $id) { ... on InviteToScenePayload { token } } }',
      { id: sceneId },
    );

    /** Every address of the studio, with something to see at it. */
    const routes = {
      tavern: '/',
      'tavern with a sprite': `/?on=${spriteId}`,
      library: '/library',
      trash: '/library?trash=1',
      sprite: `/sprite/${spriteId}`,
      workshop: `/sprites/${knightId}/workshop`,
      'workshop of an animation': `/sprites/${knightId}/workshop?animation=${animationId}`,
      painting: `/sprites/${spriteId}/paint`,
      'painting a frame': `/animations/${animationId}/paint/1`,
      theatre: '/theatre',
      scene: `/theatre/${sceneId}`,
      invitation: `/join/${inviteToScene.token}`,
      gallery: '/gallery',
      settings: '/settings',
      nowhere: '/nowhere',
    };
    return {
      ...studio,
      ask,
      routes,
      spriteId,
      knightId,
      whiteId,
      animationId,
      sceneId,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
