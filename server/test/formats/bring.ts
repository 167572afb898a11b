import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '@papeterie/pixels/picture';
import type { SheetFormatName } from '@papeterie/pixels/sheets/sheet-formats';
import sharp from 'sharp';
import { createZipArchives } from '../../src/adapters/archives/zip-archives.ts';
import type { TestApp } from '../support/app.ts';
import { jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';

/** A small file as somebody else's program wrote it. */
export const caseFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'cases', name)));

const importSprite = `mutation ($input: ImportSpriteInput!) { importSprite(input: $input) {
  ... on ImportSpritePayload {
    warnings
    sprite { id image { url width height format hasAlpha } originalImage { url width height format }
      png: image { url(format: PNG) } }
    animations { id action direction tag loop plays frames { durationMs image { url width height } } } }
  ... on ValidationError { fields { path message } } ... on Error { code message } } }`;

const exportSprites = `mutation ($input: ExportSpritesInput!) { exportSprites(input: $input) {
  ... on ExportSpritesPayload { export { id } job { id } } ... on Error { message } } }`;

/** Brings files in and takes them out again, as people do: through the API. */
export type Bringer = {
  who: Person;
  bring(bytes: Uint8Array, name: string): Promise<Json>;
  fileAt(url: string): Promise<Buffer>;
  /** RGBA, as whoever opens it sees it. */
  decoded(bytes: Uint8Array): Promise<Picture>;
  pictureAt(url: string): Promise<Picture>;
  /** Of one animation, in order. */
  framesOf(animation: Json): Promise<Picture[]>;
  /** The one file, or those in the zip, by path. */
  take(format: SheetFormatName, chosen: object): Promise<Map<string, Uint8Array>>;
};

const decoded = async (bytes: Uint8Array): Promise<Picture> => {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
};

export const openBringer = async (app: TestApp): Promise<Bringer> => {
  const who = await guest(app);
  const fileAt = async (url: string) => Buffer.from(await (await who.fetch(url)).arrayBuffer());
  const pictureAt = async (url: string) => decoded(await fileAt(url));
  return {
    who,
    fileAt,
    decoded,
    pictureAt,
    async bring(bytes, name) {
      const { data, errors } = await who.upload(
        importSprite,
        { input: { file: null } },
        { 'variables.input.file': new File([new Uint8Array(bytes)], name) },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.importSprite;
    },
    framesOf: ({ frames }) => Promise.all(frames.map(({ image }: Json) => pictureAt(image.url))),
    async take(format, chosen) {
      const { export: file, job } = await who.do(exportSprites, { input: { format, ...chosen } });
      const end = (await jobEnds(who, job.id)).at(-1);
      if (end.status !== 'SUCCEEDED') throw new Error(JSON.stringify(end));
      const { node } = await who.get(
        'query ($id: ID!) { node(id: $id) { ... on Export { url fileName } } }',
        { id: file.id },
      );
      const bytes = new Uint8Array(await fileAt(node.url));
      if (!node.fileName.endsWith('.zip')) return new Map([[node.fileName, bytes]]);
      const { files } = await createZipArchives().unpack(bytes, () => true);
      return files;
    },
  };
};

/** The rows of a picture, a letter for each pixel: of `palette` by "r,g,b", "." where nothing is, "?" for anything else. */
export const lettersOf = ({ width, height, pixels }: Picture, palette: Record<string, string>): string[] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const at = (y * width + x) * 4;
      if (pixels[at + 3] === 0) return '.';
      return (pixels[at + 3] === 255 && palette[pixels.subarray(at, at + 3).join()]) || '?';
    }).join(''),
  );
