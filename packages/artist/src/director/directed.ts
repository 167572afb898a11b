import { z } from 'zod';

export const notDoneReasons = [
  'NOT_UNDERSTOOD',
  'NO_SUBJECT',
  'NOTHING_TO_CHANGE',
  'NOT_POSSIBLE',
  'ALREADY_SO',
  'NO_ROOM',
  'GONE',
] as const;
export type NotDoneReason = (typeof notDoneReasons)[number];

/** What was made of somebody's directions: nothing that they said is in neither list. */
export const directed = z.object({
  done: z.array(
    z.object({
      layerId: z.string(),
      layerName: z.string(),
      /** What it does now: "bob 14 px, 0.4 Hz". */
      does: z.string(),
    }),
  ),
  notDone: z.array(
    z.object({
      /** As they were said, or the layer's name. */
      words: z.string(),
      reason: z.enum(notDoneReasons),
    }),
  ),
});
export type Directed = z.output<typeof directed>;
export type NotDone = Directed['notDone'][number];
