import type { ImageStep } from '../../../gql/graphql.ts';

export type StepKind = keyof ImageStep;
export type OptionsOf<Kind extends StepKind> = NonNullable<Extract<ImageStep, Record<Kind, object>>[Kind]>;

/** A step on the bench: the key is its own as long as it lies there. */
export type BenchStep = {
  [Kind in StepKind]: { key: string; kind: Kind; options: OptionsOf<Kind> };
}[StepKind];

/** As the API takes it. */
export const inputOf = ({ kind, options }: BenchStep): ImageStep =>
  // TypeScript does not follow that the kind and the options belong together.
  ({ [kind]: options }) as unknown as ImageStep;
