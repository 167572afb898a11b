import { bounds } from '../../domain/bounds.ts';
import { IdempotencyKeyReusedError, NotFoundError, ValidationError } from '../../domain/errors.ts';
import { importSound } from '../../domain/sounds/import-sound.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idempotencyKeyField } from '../shared/idempotency-key.ts';
import { resultOf } from '../shared/result.ts';
import './sound.ts';

const ImportSoundInput = builder.inputType('ImportSoundInput', {
  description: 'A sound from elsewhere.',
  fields: (t) => ({
    file: t.field({
      type: 'File',
      required: true,
      description: `MP3, Ogg, WAV, FLAC, AAC/MP4 or WebM audio; at most ${bounds.uploadBytes / 1024 / 1024} MiB.`,
    }),
    name: t.string({
      description: `At most ${bounds.nameLength} characters; the file’s name when nothing is said.`,
    }),
    idempotencyKey: t.string(idempotencyKeyField),
  }),
});

const ImportSoundPayload = builder.objectRef<{ soundId: string }>('ImportSoundPayload').implement({
  description: 'The sound.',
  fields: (t) => ({
    sound: t.prismaField({
      type: 'Sound',
      description: 'The sound: give its id to addSound.',
      resolve: (query, { soundId }, _args, { reader }) =>
        reader.sound.findUniqueOrThrow({ ...query, where: { id: soundId } }),
    }),
  }),
});

const result = resultOf(
  'ImportSound',
  ImportSoundPayload,
  ValidationError,
  IdempotencyKeyReusedError,
  NotFoundError,
);

export const defineImportSound = () =>
  builder.mutationField('importSound', (t) =>
    t.field({
      type: result.type,
      description: 'Uploads a sound, for scenes.',
      args: { input: t.arg({ type: ImportSoundInput, required: true, description: 'The sound.' }) },
      resolve: (_root, { input: { file, ...options } }, context) =>
        result.answer(async () => importSound(context.deps, signedIn(context), file, options)),
    }),
  );
