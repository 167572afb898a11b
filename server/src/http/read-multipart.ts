import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { readJson } from './operation.ts';
import { piecesOf, tooLarge } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { requestBounds } from './request-bounds.ts';

type Parts = { fields: Map<string, string>; files: Map<string, File> };

const { operationBytes, uploadMapBytes, uploads, multipartBytes } = requestBounds;
const fieldLimits: Record<string, number> = { operations: operationBytes, map: uploadMapBytes };

const newParser = (request: Request): BusboyInstance => {
  try {
    return new Busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      limits: {
        fields: 2,
        fieldSize: operationBytes + 1,
        files: uploads,
        headerPairs: 20,
        parts: uploads + 2,
      },
    });
  } catch {
    throw new Refusal('BAD_REQUEST', 'The multipart body has no boundary.');
  }
};

/** Takes the body apart while it arrives. @throws Refusal */
const partsOf = async (request: Request): Promise<Parts> => {
  const parts: Parts = { fields: new Map(), files: new Map() };
  const parser = newParser(request);
  const closed = new Promise<void>((resolve, reject) => {
    const refuse = (refusal: Refusal) => () => reject(refusal);
    parser.on('field', (name, value) => {
      const limit = fieldLimits[name];
      if (limit === undefined) return reject(new Refusal('BAD_REQUEST', unknownField));
      if (Buffer.byteLength(value) > limit) return reject(tooLarge(`"${name}"`, limit));
      parts.fields.set(name, value);
    });
    parser.on('file', (name, stream, fileName, _encoding, type) => {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      stream.on('data', (piece: Uint8Array<ArrayBuffer>) => pieces.push(piece));
      stream.on('error', reject);
      stream.on('end', () => parts.files.set(name, new File(pieces, fileName ?? 'file', { type })));
    });
    const tooMany = new Refusal('BAD_REQUEST', `There may be ${uploads} files in one request.`);
    parser.on('filesLimit', refuse(tooMany));
    parser.on('partsLimit', refuse(tooMany));
    parser.on('fieldsLimit', refuse(new Refusal('BAD_REQUEST', unknownField)));
    parser.on('error', () => reject(new Refusal('BAD_REQUEST', 'The multipart body is broken or cut off.')));
    parser.on('finish', () => resolve());
  });
  let refused = false;
  closed.catch(() => {
    refused = true;
  });
  const feed = async () => {
    for await (const piece of piecesOf(request, 'An upload', multipartBytes)) {
      // No more is read than what it took to see that it is refused.
      if (refused) break;
      parser.write(piece);
    }
    if (!refused) parser.end();
    await closed;
  };
  await Promise.race([feed(), closed]);
  return parts;
};

const unknownField = 'A multipart body has the fields "operations" and "map", then the files.';

/** Puts a file into the place of a null. @returns whether there was one */
const put = (operations: unknown, path: string, file: File): boolean => {
  const steps = path.split('.');
  const last = steps.pop();
  let place: unknown = operations;
  for (const step of steps) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return false;
    place = Reflect.get(place, step);
  }
  if (last === undefined || typeof place !== 'object' || place === null) return false;
  if (!Object.hasOwn(place, last) || Reflect.get(place, last) !== null) return false;
  return Reflect.set(place, last, file);
};

/** One place: the same bytes in many would be worked on as often, though they are sent and counted once. */
const isPlace = (value: unknown): value is [string] =>
  Array.isArray(value) &&
  value.length === 1 &&
  typeof value[0] === 'string' &&
  value[0].startsWith('variables.');

/**
 * What a body of the GraphQL multipart request specification asks for, files in their places.
 * @throws Refusal
 */
export const readMultipart = async (request: Request): Promise<unknown> => {
  const { fields, files } = await partsOf(request);
  const operations = readJson(fields.get('operations') ?? 'null', '"operations"');
  if (typeof operations !== 'object' || operations === null || Array.isArray(operations)) {
    throw new Refusal('BAD_REQUEST', '"operations" must be one operation, as a JSON object.');
  }
  const map = readJson(fields.get('map') ?? '{}', '"map"');
  const isMap = typeof map === 'object' && map !== null && !Array.isArray(map);
  const entries: [string, unknown][] = isMap ? Object.entries(map) : [];
  if (!isMap || !entries.every(([, paths]) => isPlace(paths))) {
    throw new Refusal('BAD_REQUEST', '"map" must say the one place of each file: {"0": ["variables.file"]}.');
  }
  for (const [name, paths] of entries) {
    const file = files.get(name);
    if (!file) throw new Refusal('BAD_REQUEST', `"map" names the file "${name}", which is not there.`);
    for (const path of isPlace(paths) ? paths : []) {
      if (put(operations, path, file)) continue;
      throw new Refusal('BAD_REQUEST', `"map" leads to ${path}, where "operations" has no null for a file.`);
    }
  }
  return operations;
};
