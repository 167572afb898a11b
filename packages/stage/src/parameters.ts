/** What a number is measured in, as it is shown behind the number. */
export type Unit = 'px' | 'px/s' | 'px/s²' | 'Hz' | 's' | '°' | 'rad' | '×' | '1/s' | '';

/** How one parameter is told to people, checked, and offered as a control. */
export type Parameter =
  | {
      kind: 'number';
      /** What counts when nothing is given: a number, null for "none" (the parameter is nullable), undefined when one must be given. */
      default?: number | null;
      min: number;
      max: number;
      /** A good step for a slider or an arrow key. */
      step: number;
      /** `property`: the unit of the property that the behavior moves (px, ×, ° or none), `property/s` its speed, `property/s²` its acceleration. */
      unit: Unit | 'property' | 'property/s' | 'property/s²';
      help: string;
    }
  | { kind: 'choice'; default?: string; choices: readonly string[]; enumName: string; help: string }
  | { kind: 'flag'; default: boolean; help: string }
  /** The id of another layer. */
  | { kind: 'layer'; help: string }
  | { kind: 'keyframes'; help: string };

export type Parameters = Readonly<Record<string, Parameter>>;
