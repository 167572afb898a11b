import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { importSprite } from '../support/main-job.ts';
import { guest, type Person } from '../support/person.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#3366cc' } })
    .png()
    .toBuffer();

const upload = async (who: Person, bytes: Buffer): Promise<string> => {
  const file = new File([new Uint8Array(bytes)], 'plain.png');
  const { data } = await who.upload(
    importSprite,
    { input: { file: null } },
    { 'variables.input.file': file },
  );
  return data.importSprite.sprite.id;
};

describeApi('pixel work outside of jobs', (app) => {
  let who: Person;
  beforeAll(async () => {
    who = await guest(app());
  });

  it('is refused by size before anything is worked on, with the step that would be too much', async () => {
    const id = await upload(who, await plain(400, 400));
    const steps = Array(20).fill({ scale: { method: 'SMOOTH', factor: 1.3 } });
    const preview = await who.do(
      `query ($input: ProcessPreviewInput!) { processPreview(input: $input) {
        ... on ValidationError { fields { path message } } } }`,
      { input: { id, steps } },
    );
    expect(preview.fields).toEqual([
      { path: ['steps', '8', 'scale'], message: expect.stringContaining('4096 px a side') },
    ]);
  });

  it('of many aliases all comes to its turn, each the right one', async () => {
    const id = await upload(who, await plain(2_000, 1_500));
    const alias = (degrees: number) =>
      `at${degrees}: processPreview(input: { id: $id, steps: [{ rotate: { degrees: ${degrees} } }] }) {
        ... on ProcessPreview { frames { width height } } }`;
    const answer = await who.get(`query ($id: ID!) { ${[0, 90, 180, 270].map(alias).join(' ')} }`, { id });
    const [lying, standing] = [
      { frames: [{ width: 2_000, height: 1_500 }] },
      { frames: [{ width: 1_500, height: 2_000 }] },
    ];
    expect(answer).toEqual({ at0: lying, at90: standing, at180: lying, at270: standing });
  });
});
