import type { z } from 'zod';
import { bounds } from '../../domain/bounds.ts';
import { drawingRecipe } from '../../domain/sprites/drawing-recipe.ts';
import { type Provenance, provenanceOf } from '../../domain/sprites/provenance.ts';
import { Direction } from '../animations/sprite-animation.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { loadNodes, Node } from '../shared/node.ts';
import { Detail, Outline, Shading, View } from './drawing-options.ts';

const DrawingRecipe = builder.objectRef<z.output<typeof drawingRecipe>>('DrawingRecipe').implement({
  description: 'What a sprite was drawn from: with its provider and model, all that drawing it again needs.',
  fields: (t) => ({
    prompt: t.exposeString('prompt', { description: 'The words.' }),
    width: t.exposeInt('width', { description: 'px' }),
    height: t.exposeInt('height', { description: 'px' }),
    style: t.exposeString('style', { nullable: true, description: 'A StylePreset’s key.' }),
    seed: t.exposeInt('seed', { description: 'The same seed gives the same picture, locally.' }),
    noBackground: t.exposeBoolean('noBackground', { description: 'false: with a backdrop.' }),
    outline: t.field({
      type: Outline,
      nullable: true,
      description: 'The line around it.',
      resolve: ({ outline }) => outline,
    }),
    shading: t.field({
      type: Shading,
      nullable: true,
      description: 'How many tones.',
      resolve: ({ shading }) => shading,
    }),
    detail: t.field({
      type: Detail,
      nullable: true,
      description: 'How much there is to see.',
      resolve: ({ detail }) => detail,
    }),
    view: t.field({
      type: View,
      nullable: true,
      description: 'From where it is seen.',
      resolve: ({ view }) => view,
    }),
    direction: t.field({
      type: Direction,
      nullable: true,
      description: 'Where it looks.',
      resolve: ({ direction }) => direction,
    }),
  }),
});

const ProvenanceEdge = builder.objectRef<Provenance['edges'][number]>('ProvenanceEdge').implement({
  description: 'One came from the other.',
  fields: (t) => ({
    from: t.exposeID('from', { description: 'The id of what was there before.' }),
    to: t.exposeID('to', { description: 'The id of what came of it.' }),
    operation: t.exposeString('operation', {
      description: 'What was done: "enhance", "promote", "rotate", "generate", "copy" …',
    }),
  }),
});

const ProvenanceType = builder.objectRef<Provenance>('Provenance').implement({
  description: 'The family of a sprite: where it came from, and all that came of that.',
  fields: (t) => ({
    nodes: t.field({
      ...costs({ entries: 200 }),
      type: [Node],
      nullable: { list: false, items: true },
      description: `Sprites, enhancements, scenes; the first ancestor first, parents before children, at most ${bounds.provenanceNodes}.`,
      resolve: ({ nodes }, _args, context, info) => loadNodes(nodes, context, info),
    }),
    edges: t.field({
      ...costs({ entries: 200 }),
      type: [ProvenanceEdge],
      description: 'Who came from whom, by their ids.',
      resolve: ({ edges }) => edges,
    }),
    complete: t.exposeBoolean('complete', { description: 'Whether that is all of them.' }),
  }),
});

export const defineProvenance = () =>
  builder.prismaObjectFields('Sprite', (t) => ({
    recipe: t.field({
      type: DrawingRecipe,
      nullable: true,
      description: 'What it was drawn from, for remixSprite; null for what was never drawn from words.',
      select: { recipe: true },
      resolve: ({ recipe }) => drawingRecipe.safeParse(recipe).data ?? null,
    }),
    model: t.exposeString('model', {
      nullable: true,
      description: 'Who exactly drew it, with the version: another version may draw it otherwise.',
    }),
    provenance: t.field({
      type: ProvenanceType,
      nullable: true,
      description: 'Where it came from and what came of it. Only shown to its owner.',
      select: { id: true, ownerId: true },
      resolve: ({ id, ownerId }, _args, { deps, viewer }) =>
        viewer && viewer.userId === ownerId ? provenanceOf(deps, viewer, { id }) : null,
    }),
  }));
