import type { Parameter } from '@papeterie/stage';
import type { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { type StageEnumName, stageEnums } from './stage-enums.ts';

type Types = typeof builder.$inferSchemaTypes;
type OutputFields = PothosSchemaTypes.ObjectFieldBuilder<Types, object>;
type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

const units: Record<string, string> = {
  property: 'In the unit of the property',
  'property/s': 'In the unit of the property a second',
  'property/s²': 'In the unit of the property a second, each second',
  '×': 'As a factor',
  '°': 'In degrees',
  '': 'From',
};

/** What a field's description says: the help, then unit and range. */
const describe = (parameter: Parameter): string => {
  if (parameter.kind !== 'number') return parameter.help;
  const { unit, min, max, help } = parameter;
  const measure = units[unit] ?? `In ${unit}`;
  return `${help} ${measure}${unit ? ',' : ''} ${min.toLocaleString('en')} to ${max.toLocaleString('en')}.`;
};

const isNullable = (parameter: Parameter): boolean => 'default' in parameter && parameter.default === null;
const isRequired = (parameter: Parameter): boolean =>
  !('default' in parameter) || parameter.default === undefined;

/** One field of an object type; `keyframes` is the type of the list's items. */
export const outputField = (t: OutputFields, name: string, parameter: Parameter, keyframes: unknown) =>
  t.field({
    ...costs({ entries: 4 }),
    type: outputType(parameter, keyframes) as never,
    nullable: isNullable(parameter),
    description: describe(parameter),
    resolve: (parent) => Reflect.get(parent, name) as never,
  });

/** One field of an input; a default is what counts when nothing is given. */
export const inputField = (t: InputFields, parameter: Parameter, keyframes: unknown) =>
  t.field({
    type: outputType(parameter, keyframes) as never,
    required: isRequired(parameter) as never,
    defaultValue: ('default' in parameter && parameter.default !== null
      ? parameter.default
      : undefined) as never,
    description: describe(parameter),
  });

const outputType = (parameter: Parameter, keyframes: unknown): unknown => {
  switch (parameter.kind) {
    case 'number':
      return 'Float';
    case 'flag':
      return 'Boolean';
    case 'layer':
      return 'ID';
    case 'choice':
      return stageEnums[parameter.enumName as StageEnumName];
    case 'keyframes':
      return [keyframes];
  }
};
