import { FileDown } from 'lucide-react';
import type { SheetFormat, SheetLayout } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import styles from '../../ui/ExportForm.module.css';
import { Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useStoredState } from '../../ui/use-stored-state.ts';
import { ExportRow } from '../scene/ExportRow.tsx';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import { type ExportOptions, exportInput, numberRanges, parseOptions } from './export-options.ts';
import { sheetFormats, sheetLayouts } from './sheet-formats.ts';
import { useExportSprites } from './use-export-sprites.ts';

type Props = {
  subject: { spriteIds: string[] } | { animationIds: string[] };
  /** "12 sprites" */
  what: string;
};

const formats = (Object.keys(sheetFormats) as SheetFormat[]).map((value) => ({
  value,
  label: sheetFormats[value].label,
  detail: sheetFormats[value].detail,
}));
const layouts = (Object.keys(sheetLayouts) as SheetLayout[]).map((value) => ({
  value,
  label: sheetLayouts[value],
}));
const pageNumbers = ['padding', 'extrusion', 'maxSide'] as const;

/** As what, how, and the file when it is there. What was chosen is remembered. */
export const ExportSpritesForm = ({ subject, what }: Props) => {
  const [options, store] = useStoredState('export.sprites', parseOptions);
  const { order, isSending, problem, made } = useExportSprites();
  const { format } = options;
  const { hasPages, detail } = sheetFormats[format];
  const change = (part: Partial<ExportOptions>) => store({ ...options, ...part });
  const number = (key: keyof typeof numberRanges) => {
    const { label, help, begin, ...range } = numberRanges[key];
    return (
      <Field key={key} label={label} hint={help} error={problem?.fields[key]}>
        {(control) => (
          <NumberInput
            {...range}
            id={control.id}
            aria-describedby={control['aria-describedby']}
            value={options[key]}
            onChange={(value) => change({ [key]: Math.round(value ?? begin) })}
          />
        )}
      </Field>
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void order(exportInput(options, subject));
      }}
    >
      <Field label="Format" hint={detail} error={problem?.fields.format}>
        {(control) => (
          <Select
            {...control}
            label="Format"
            value={format}
            options={formats}
            onChange={(next) => change({ format: next })}
          />
        )}
      </Field>
      {hasPages && (
        <Choice
          label="Layout"
          value={options.layout}
          options={layouts}
          onChange={(layout) => change({ layout })}
        />
      )}
      <div className={styles.numbers}>
        {number('scale')}
        {hasPages && pageNumbers.map(number)}
      </div>
      {'spriteIds' in subject && (
        <Switch checked={options.withAnimations} onChange={(withAnimations) => change({ withAnimations })}>
          With their animations
        </Switch>
      )}
      {hasPages && (
        <>
          <Switch checked={options.trim} onChange={(trim) => change({ trim })}>
            Cut away what is empty
          </Switch>
          <Switch checked={options.powerOfTwo} onChange={(powerOfTwo) => change({ powerOfTwo })}>
            Sides of pages are powers of two
          </Switch>
        </>
      )}
      {problem && <ProblemNote problem={problem} />}
      <div className={styles.line}>
        <span className={styles.note}>{what}</span>
        <Button type="submit" look="brass" icon={FileDown} busy={isSending}>
          Export
        </Button>
      </div>
      {made && (
        <ul aria-label="Exports">
          <ExportRow made={made} />
        </ul>
      )}
    </form>
  );
};
