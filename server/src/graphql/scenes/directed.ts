import type { NotDoneReason as Reason, Directed as Report } from '@papeterie/artist/director/directed';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { describedEnum } from '../shared/described-enum.ts';

const NotDoneReason = describedEnum('NotDoneReason', 'Why something that was said was not done.', {
  NOT_UNDERSTOOD: 'The words mean nothing here.',
  NO_SUBJECT: 'They say what shall happen, but no layer to which.',
  NOTHING_TO_CHANGE: 'It shall be faster, slower, stronger or weaker, but does nothing yet.',
  NOT_POSSIBLE: 'It was understood, but no behavior can do it, or not together with the rest that was said.',
  ALREADY_SO: 'It is so already.',
  NO_ROOM: 'The layer has as many behaviors as it may have.',
  GONE: 'Somebody took the layer off the stage meanwhile.',
} satisfies Record<Reason, string>);

const DirectedLayer = builder.objectRef<Report['done'][number]>('DirectedLayer').implement({
  description: 'What one layer was told.',
  fields: (t) => ({
    layerId: t.exposeID('layerId', { description: 'Which layer of the scene.' }),
    layerName: t.exposeString('layerName', { description: 'What it was called then.' }),
    does: t.exposeString('does', { description: '"bob 14 px, 0.4 Hz": what it does now, for people.' }),
  }),
});

const NotDone = builder.objectRef<Report['notDone'][number]>('NotDone').implement({
  description: 'Something that was said and not done.',
  fields: (t) => ({
    words: t.exposeString('words', { description: 'The words, or the name of the layer.' }),
    reason: t.field({ type: NotDoneReason, description: 'Why.', resolve: ({ reason }) => reason }),
  }),
});

export const Directed = builder.objectRef<Report>('Directed').implement({
  description: 'What was made of directions in words. Nothing that was said is in neither list.',
  fields: (t) => ({
    done: t.field({
      ...costs({ entries: 5 }),
      type: [DirectedLayer],
      description: 'Layer by layer, in the order of the words.',
      resolve: ({ done }) => [...done],
    }),
    notDone: t.field({
      ...costs({ entries: 3 }),
      type: [NotDone],
      description: 'What was not understood, or could not be.',
      resolve: ({ notDone }) => [...notDone],
    }),
  }),
});
