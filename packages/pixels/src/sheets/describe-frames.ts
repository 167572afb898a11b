import { defaultPivot, type SheetSource, type SheetTag } from './sheet.ts';

/** What is known of a frame before it has its place. */
export type FrameDraft = { key: string; durationMs: number; source: SheetSource; index: number };

/** All frames in order. */
export const draftFrames = (sources: readonly SheetSource[]): FrameDraft[] =>
  sources.flatMap((source) =>
    source.pictures.map((_, index) => ({
      key: source.tag === null && source.pictures.length === 1 ? source.key : `${source.key}/${index}`,
      durationMs: source.durationsMs[index]!,
      source,
      index,
    })),
  );

export const pivotOf = ({ pivot }: SheetSource) => pivot ?? defaultPivot;

/** What an animation is called where a name may be anything; null for a still. */
export const labelOf = ({ tag, label }: Pick<SheetSource, 'tag' | 'label'>): string | null => label ?? tag;

/** One tag for each source. */
export const tagsOf = (sources: readonly SheetSource[]): SheetTag[] => {
  let from = 0;
  return sources.map(({ key, sprite, name, tag, label, loop, plays, pictures }) => {
    const first = from;
    from += pictures.length;
    return { key, sprite, name, tag, label, loop, plays, from: first, to: from - 1 };
  });
};
