import type { ArchiveWarning } from '../../domain/archives/ports.ts';
import { bounds } from '../../domain/bounds.ts';
import { IdempotencyKeyReusedError, NotFoundError, ValidationError } from '../../domain/errors.ts';
import { type ImportedArchive, importPapeterie } from '../../domain/papeterie/import-papeterie.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { idempotencyKeyField } from '../shared/idempotency-key.ts';
import { resultOf } from '../shared/result.ts';

const ImportWarning = builder.objectRef<ArchiveWarning>('ImportWarning').implement({
  description: 'Something that could not be carried over.',
  fields: (t) => ({
    where: t.exposeString('where', { description: 'Which file, and which layer of it.' }),
    what: t.exposeString('what', { description: 'What it was, and what became of it.' }),
  }),
});

const ImportPapeteriePayload = builder.objectRef<ImportedArchive>('ImportPapeteriePayload').implement({
  description: 'What came out of the archive.',
  fields: (t) => ({
    scenes: t.prismaField({
      ...costs({ entries: 20 }),
      type: ['Scene'],
      description: 'The scenes, each at revision 0.',
      resolve: (query, { sceneIds }, _args, { reader }) =>
        reader.scene.findMany({ ...query, where: { id: { in: sceneIds } }, orderBy: { id: 'asc' } }),
    }),
    sprites: t.prismaField({
      ...costs({ entries: 100 }),
      type: ['Sprite'],
      description: 'The sprites.',
      resolve: (query, { spriteIds }, _args, { reader }) =>
        reader.sprite.findMany({ ...query, where: { id: { in: spriteIds } }, orderBy: { id: 'asc' } }),
    }),
    warnings: t.field({
      ...costs({ entries: 100 }),
      type: [ImportWarning],
      description: 'What could not be carried over, or only nearly.',
      resolve: ({ warnings }) => warnings,
    }),
  }),
});

const ImportPapeterieInput = builder.inputType('ImportPapeterieInput', {
  description: 'An archive of the older Papeterie Engine.',
  fields: (t) => ({
    file: t.field({
      type: 'File',
      required: true,
      description: `A zip of scene folders and sprite folders, anywhere in it; at most ${bounds.uploadBytes / 1024 / 1024} MiB.`,
    }),
    idempotencyKey: t.string(idempotencyKeyField),
  }),
});

const result = resultOf(
  'ImportPapeterie',
  ImportPapeteriePayload,
  ValidationError,
  IdempotencyKeyReusedError,
  NotFoundError,
);

export const defineImportPapeterie = () =>
  builder.mutationField('importPapeterie', (t) =>
    t.field({
      type: result.type,
      description:
        'Brings scenes and sprites of the older Papeterie Engine into the library, so that they look as they looked there. All of it or nothing.',
      args: { input: t.arg({ type: ImportPapeterieInput, required: true, description: 'The archive.' }) },
      resolve: (_root, { input: { file, ...options } }, context) =>
        result.answer(async () => importPapeterie(context.deps, signedIn(context), file, options)),
    }),
  );
