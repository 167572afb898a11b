import type { ScaleMethod } from '../../../gql/graphql.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Field } from '../../../ui/Field.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Select } from '../../../ui/Select.tsx';
import { StepFields } from './StepFields.tsx';
import type { OptionsOf } from './step.ts';
import type { StepParameter } from './step-kinds.ts';

type Options = OptionsOf<'scale'>;
type Props = { options: Options; onChange: (part: Partial<Options>) => void };

const methods: { value: ScaleMethod; label: string; detail: string }[] = [
  { value: 'NEAREST', label: 'Hard pixels', detail: 'They stay hard' },
  { value: 'SCALE2X', label: 'Scale2x', detail: 'Twice the size along the edges, no new colors' },
  { value: 'SCALE3X', label: 'Scale3x', detail: 'Three times the size in the same manner' },
  { value: 'SMOOTH', label: 'Smooth', detail: 'For pictures that are no pixel art' },
  { value: 'NATIVE', label: 'Native size', detail: 'Back to the size in which it was drawn' },
];

const side = { control: 'number', min: 1, max: 4096, step: 1, unit: 'px', empty: 'as it fits' } as const;
const sides: StepParameter[] = [
  { ...side, key: 'width', label: 'Width' },
  { ...side, key: 'height', label: 'Height' },
];

/** Whether it takes a factor or a size at all. */
const isFree = (method: Options['method']) => method !== 'NATIVE' && !method?.startsWith('SCALE');

/** By a factor or to a size, and in which manner. */
export const ScaleFields = ({ options, onChange }: Props) => {
  const { method, factor } = options;
  const by = typeof factor === 'number' ? 'factor' : 'size';
  return (
    <>
      <Select
        label="Manner"
        value={method ?? 'NEAREST'}
        options={methods}
        onChange={(next) =>
          onChange(
            isFree(next)
              ? { method: next, factor: factor ?? (options.width || options.height ? undefined : 2) }
              : { method: next, factor: undefined, width: undefined, height: undefined },
          )
        }
      />
      {isFree(method) && (
        <>
          <Choice
            label="How large"
            value={by}
            options={[
              { value: 'factor', label: 'By a factor' },
              { value: 'size', label: 'To a size' },
            ]}
            onChange={(next) =>
              onChange(
                next === 'factor'
                  ? { factor: 2, width: undefined, height: undefined }
                  : { factor: undefined, width: 64, height: undefined },
              )
            }
          />
          {by === 'factor' ? (
            <Field label="Factor">
              {({ id }) => (
                <NumberInput
                  id={id}
                  value={factor ?? 2}
                  min={1 / 64}
                  max={64}
                  step={1}
                  unit="×"
                  onChange={(next) => onChange({ factor: next ?? 1 })}
                />
              )}
            </Field>
          ) : (
            <StepFields parameters={sides} options={options} onChange={onChange} />
          )}
        </>
      )}
    </>
  );
};
