import type { RevisionKind as Kind } from '../../domain/scenes/rows.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { connectionOf } from '../shared/connection.ts';
import { describedEnum } from '../shared/described-enum.ts';

const RevisionKind = describedEnum('RevisionKind', 'How a revision came about.', {
  EDIT: 'Somebody edited.',
  UNDO: 'Somebody took their step back.',
  REDO: 'Somebody did again what they had undone.',
} satisfies Record<Kind, string>);

const SceneRevision = builder.prismaObject('SceneRevision', {
  description: 'One accepted step of editing.',
  fields: (t) => ({
    scene: t.relation('scene', { description: 'The scene as it is by now.' }),
    revision: t.exposeInt('revision', { description: 'What the scene’s revision became by it.' }),
    author: t.relation('author', { description: 'Who did it.' }),
    summary: t.exposeString('summary', { description: 'What it was, in a few words.' }),
    kind: t.field({ type: RevisionKind, description: 'How it came about.', resolve: ({ kind }) => kind }),
    edits: t.field({
      ...costs({ work: 10 }),
      type: 'JSON',
      description:
        'The edits, complete and in the shape of [SceneEdit!]: applied to the revision before, they give exactly this one.',
      resolve: ({ edits }) => edits,
    }),
    idempotencyKey: t.string({
      nullable: true,
      description:
        'What the editor had sent along: by it a client knows its own steps. Only shown to its author.',
      resolve: ({ idempotencyKey, authorId }, _args, { viewer }) =>
        viewer?.userId === authorId ? idempotencyKey : null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
  }),
});

export const { Connection: SceneRevisionConnection, Edge: SceneRevisionEdge } = connectionOf(
  'SceneRevision',
  SceneRevision,
);
