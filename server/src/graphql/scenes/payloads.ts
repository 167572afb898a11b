import { builder } from '../builder.ts';
import { workPayload } from '../jobs/started-work.ts';

type Types = typeof builder.$inferSchemaTypes;

/** The scene of a payload, as it is now. */
export const sceneField = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { sceneId: string }>) =>
  t.prismaField({
    type: 'Scene',
    description: 'The scene as it is now.',
    resolve: (query, { sceneId }, _args, { reader }) =>
      reader.scene.findUniqueOrThrow({ ...query, where: { id: sceneId } }),
  });

/** A payload with the scene that was made or changed. */
export const scenePayload = (name: string) =>
  builder.objectRef<{ sceneId: string }>(name).implement({
    description: 'The scene as it is now.',
    fields: (t) => ({ scene: sceneField(t) }),
  });

/** The same of work on a scene. */
export const sceneWorkPayload = (name: string, description: string) =>
  workPayload(name, description, (t) => ({
    scene: t.prismaField({
      type: 'Scene',
      description: 'The scene as it is now.',
      resolve: (query, { subjectId }, _args, { reader }) =>
        reader.scene.findUniqueOrThrow({ ...query, where: { id: subjectId } }),
    }),
  }));
