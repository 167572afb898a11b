import { Scissors, Upload } from 'lucide-react';
import { useState } from 'react';
import type { SheetUse } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { notifyProblem } from '../../ui/notify.ts';
import { Switch } from '../../ui/Switch.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import styles from './ImportSheetForm.module.css';
import { acceptedTypes, nameOfFile, problemOfFile } from './import-file.ts';
import { SheetPreview } from './SheetPreview.tsx';
import {
  type CutKind,
  cutNumbers,
  numbersOfCut,
  type SheetForm,
  sheetForm,
  sheetInput,
} from './sheet-form.ts';
import { useImportSheet } from './use-import-sheet.ts';

const uses: { value: SheetUse; label: string }[] = [
  { value: 'SPRITES', label: 'A sprite each' },
  { value: 'ANIMATION', label: 'One animation' },
];
const cuts: { value: CutKind; label: string }[] = [
  { value: 'grid', label: 'Cells of a size' },
  { value: 'cells', label: 'Columns and rows' },
  { value: 'islands', label: 'What hangs together' },
];

/** Which sheet, how it is cut, and what becomes of the pieces. */
export const ImportSheetForm = ({ onImported }: { onImported: (spriteId: string) => void }) => {
  const [form, setForm] = useState(sheetForm);
  const [file, setFile] = useState<File>();
  const { cut, isBusy, problem } = useImportSheet();
  const change = (part: Partial<SheetForm>) => setForm({ ...form, ...part });
  const choose = (chosen: File) => {
    const unfit = problemOfFile(chosen);
    if (unfit) notifyProblem({ title: 'This file stays outside.', advice: unfit });
    else setFile(chosen);
  };
  const submit = async () => {
    if (!file || isBusy) return;
    const id = await cut(sheetInput(form, file, nameOfFile(file.name)));
    if (id) onImported(id);
  };
  const number = (key: keyof typeof cutNumbers) => {
    const { label, ...range } = cutNumbers[key];
    return (
      <Field key={key} label={label} error={problem?.fields[key]}>
        {(control) => (
          <NumberInput
            {...range}
            id={control.id}
            aria-describedby={control['aria-describedby']}
            value={form[key]}
            onChange={(value) => change({ [key]: Math.round(value ?? range.min) })}
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
        void submit();
      }}
    >
      {file && <SheetPreview file={file} form={form} />}
      <FileButton icon={Upload} accept={acceptedTypes.join(',')} fileLabel="Sheet to cut" onFile={choose}>
        {file ? 'Another sheet' : 'Choose the sheet'}
      </FileButton>
      {file && (
        <>
          <Choice
            label="How it is cut"
            value={form.kind}
            options={cuts}
            onChange={(kind) => change({ kind })}
          />
          <div className={styles.numbers}>{numbersOfCut[form.kind].map(number)}</div>
          <Choice
            label="What the pieces become"
            value={form.as}
            options={uses}
            onChange={(as) => change({ as })}
          />
          {form.as === 'ANIMATION' && (
            <div className={styles.numbers}>
              <Field label="What it does" error={problem?.fields.action}>
                {(control) => (
                  <TextInput
                    {...control}
                    maxLength={120}
                    value={form.action}
                    onChange={({ target }) => change({ action: target.value })}
                  />
                )}
              </Field>
              {number('frameDurationMs')}
            </div>
          )}
          <Switch
            checked={form.removeBackground}
            onChange={(removeBackground) => change({ removeBackground })}
          >
            Without its background
          </Switch>
          {problem && <ProblemNote problem={problem} />}
          <Button type="submit" look="brass" icon={Scissors} busy={isBusy}>
            Cut it
          </Button>
        </>
      )}
    </form>
  );
};
