import type { SceneDocument } from '@papeterie/stage';
import type { Clause } from './reading/read-directions.ts';

const isBackground = ({ behaviors }: SceneDocument['layers'][number]): boolean =>
  behaviors.some(({ kind, enabled }) => kind === 'background' && enabled);

/** Ids of the layers that each clause is about, in the order of the scene. */
export const castOf = ({ layers }: SceneDocument, clauses: readonly Clause[]): string[][] => {
  // "everything" is what stands on the stage, not the sky behind it.
  const actors = layers.filter((layer) => !isBackground(layer));
  const everybody = (actors.length > 0 ? actors : layers).map(({ id }) => id);
  const named = new Set(clauses.flatMap(({ subjects }) => subjects.filter(Array.isArray).flat()));
  let before: string[] = [];
  return clauses.map(({ subjects, except }) => {
    const meant = new Set(
      subjects.flatMap((subject) => {
        if (subject === 'ALL') return everybody;
        if (subject === 'REST') return everybody.filter((id) => !named.has(id));
        return subject === 'SAME' ? before : subject;
      }),
    );
    const cast = layers.map(({ id }) => id).filter((id) => meant.has(id) && !except.includes(id));
    before = cast;
    return cast;
  });
};
