import sharp from 'sharp';
import { type Attack, ask, keepAt, newGuest, send, type Target } from '../target.ts';

const side = 4_096;

/** Not one color: what compresses to nothing is a bomb of another kind, and both are sent. */
const pattern = (): Promise<Buffer> => {
  const pixels = Buffer.alloc(side * side * 4);
  for (let at = 0; at < pixels.length; at += 4)
    pixels.writeUInt32LE((((at / 256) | 0) * 2654435761) >>> 0, at);
  return sharp(pixels, { raw: { width: side, height: side, channels: 4 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
};
const plain = (): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 4, background: '#123456' } })
    .png()
    .toBuffer();

const bring = async (
  target: Target,
  picture: Buffer,
  token: string,
  from: number,
): Promise<string | null> => {
  const form = new FormData();
  const query =
    'mutation ($f: File!) { importSprite(input: { file: $f }) { ... on ImportSpritePayload { sprite { id } } } }';
  form.set('operations', JSON.stringify({ query, variables: { f: null } }));
  form.set('map', '{"0":["variables.f"]}');
  form.set('0', new File([new Uint8Array(picture)], 'large.png'));
  const answer = await send(target, '/api/graphql', {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}`, 'graphql-preflight': '1' },
    from,
  });
  return /"sprite":\{"id":"([^"]+)"/.exec(answer?.body ?? '')?.[1] ?? null;
};

const steps = [
  '[{ scale: { factor: 1.3, method: SMOOTH } }, { scale: { factor: 1.3, method: SMOOTH } }, { scale: { factor: 1.3, method: SMOOTH } }]',
  '[{ outline: {} }]',
  '[{ removeBackground: {} }]',
  '[{ palette: { colors: 16 } }]',
];

/** Large pictures brought, previewed many times in one request, and measured. */
export const picturesAttack: Attack = {
  name: 'pictures of 4096 × 4096',
  async run(target) {
    const pictures = [await plain(), await pattern()];
    await keepAt(
      target,
      3,
      async (turn) => {
        const from = 5_000 + (turn % 10);
        const token = await newGuest(target, from);
        const id = token && (await bring(target, pictures[turn % 2]!, token, from));
        if (!token || !id) return;
        const previews = steps.map(
          (list, n) => `p${n}: processPreview(input: { id: $id, steps: ${list} }) { __typename }`,
        );
        for (const list of steps) {
          await ask(
            target,
            `mutation ($id: ID!) { processSprite(input: { id: $id, steps: ${list} }) { __typename } }`,
            { id },
            { token, from },
          );
        }
        await ask(target, `query ($id: ID!) { ${previews.join(' ')} }`, { id }, { token, from });
        await ask(
          target,
          'query ($id: ID!) { sprite(id: $id) { quality { colors } } }',
          { id },
          { token, from },
        );
      },
      100,
    );
  },
};

/** The slowest renditions of a large picture, and unsigned ones of sizes that nobody offers. */
export const renditionsAttack: Attack = {
  name: 'AVIF renditions',
  async run(target) {
    const from = 6_000;
    const token = await newGuest(target, from);
    const id = token && (await bring(target, await pattern(), token, from));
    if (!token || !id) return;
    await ask(target, 'mutation ($id: ID!) { share(id: $id) { __typename } }', { id }, { token, from });
    await keepAt(
      target,
      6,
      async (turn) => {
        const width = side - (turn % 400);
        const answer = await ask(
          target,
          `query ($id: ID!) { sprite(id: $id) { image { sha256 url(width: ${width}, format: AVIF, scaling: SMOOTH) } } }`,
          { id },
          { token, from },
        );
        const url = /"url":"([^"]+)"/.exec(answer?.body ?? '')?.[1];
        const sha256 = /"sha256":"([^"]+)"/.exec(answer?.body ?? '')?.[1];
        if (url) await send(target, new URL(url).pathname + new URL(url).search, { from });
        if (sha256) await send(target, `/api/images/${sha256}?w=${width}&f=AVIF`, { from: from + 1 });
      },
      50,
    );
  },
};
