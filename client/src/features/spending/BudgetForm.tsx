import { type FormEvent, useState } from 'react';
import { graphql } from '../../api/graphql.ts';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { SetBudgetMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { notify } from '../../ui/notify.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './BudgetForm.module.css';
import { limitsOf, problemsOfBudget, textOf } from './budget-form.ts';
import type { Budget } from './use-spending.ts';

const SetBudget = graphql(`
  mutation SetBudget($input: SetBudgetInput!) {
    setBudget(input: $input) {
      ... on SetBudgetPayload {
        budget {
          hard {
            micros
          }
        }
      }
      ...Failure
    }
  }
`);

const set = (data: SetBudgetMutation) => data.setBudget;

export const BudgetForm = ({ budget }: { budget: Budget }) => {
  const [text, setText] = useState(() => textOf(budget));
  const [isChecked, setChecked] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [run, isBusy] = useVerb(SetBudget, set);
  const found = problemsOfBudget(text);
  const shown = isChecked ? found : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(found).length > 0 || isBusy) return;
    const outcome = await run({ input: limitsOf(text) });
    setProblem(outcome.problem);
    if (outcome.payload) notify('Budget saved');
  };
  const input = (key: keyof typeof text, label: string, hint: string, refusal?: string) => (
    <Field label={label} hint={hint} error={shown[key] ?? refusal}>
      {(control) => (
        <span className={styles.amount}>
          <span aria-hidden="true">$</span>
          <TextInput
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={text[key]}
            onChange={(event) => setText({ ...text, [key]: event.target.value })}
          />
        </span>
      )}
    </Field>
  );
  const { softMicros, hardMicros } = problem?.fields ?? {};
  return (
    <form noValidate className={styles.form} onSubmit={submit} aria-label="Monthly budget">
      {input(
        'soft',
        'Warn me from',
        'US dollars. Empty: no warning.',
        softMicros?.replace('Soft micros', 'It'),
      )}
      {input(
        'hard',
        'Never more than',
        'US dollars. Empty: as much as this studio allows.',
        hardMicros?.replace('Hard micros', 'It'),
      )}
      {problem && !softMicros && !hardMicros && <ErrorNote title={problem.title} advice={problem.advice} />}
      <Button type="submit" busy={isBusy} className={styles.save}>
        Save budget
      </Button>
    </form>
  );
};
