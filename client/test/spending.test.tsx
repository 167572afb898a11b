import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import { problemsOfBudget } from '../src/features/spending/budget-form.ts';
import { Spending } from '../src/features/spending/Spending.tsx';
import { barsOf, dayText, everyDay, scaleEnd } from '../src/features/spending/usage-plot.ts';
import { createFakeStudio } from './fake-studio.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const day = (date: string, micros: number) => ({ date, jobs: 2, cost: { currency: 'USD', micros } });

describe('the days of a plot', () => {
  it('are thirty, today last, with nothing where nothing was spent', () => {
    const days = everyDay([day('2026-11-20', 5000), day('2026-09-01', 9)], now);
    expect(days).toHaveLength(30);
    expect(days.at(0)?.date).toBe('2026-10-24');
    expect(days.at(-1)).toEqual({ date: '2026-11-22', jobs: 0, cost: { micros: 0 } });
    expect(days.at(-3)?.cost.micros).toBe(5000);
    expect(days.reduce((sum, { cost }) => sum + cost.micros, 0)).toBe(5000);
  });

  it.each([
    [0, 1],
    [8_400, 10_000],
    [10_000, 10_000],
    [123_200, 200_000],
    [2_100_000, 5_000_000],
  ])('of at most %i end at %i', (largest, end) => {
    expect(scaleEnd(largest)).toBe(end);
  });

  it('stand side by side on the ground, and the smallest can be seen', () => {
    const bars = barsOf(
      [day('2026-11-20', 50), day('2026-11-21', 0), day('2026-11-22', 100_000)],
      100_000,
      300,
      100,
    );
    expect(bars.map(({ y, height }) => y + height)).toEqual([100, 100, 100]);
    expect(bars.map(({ height }) => height)).toEqual([2, 0, 100]);
    expect(bars[2]!.x + bars[2]!.width).toBeLessThanOrEqual(300);
    expect(dayText('2026-11-01')).toBe('Nov 1');
  });
});

describe('budgets', () => {
  it('are amounts, and the warning comes before the limit', () => {
    expect(problemsOfBudget({ soft: '', hard: '' })).toEqual({});
    expect(problemsOfBudget({ soft: '5', hard: '10' })).toEqual({});
    expect(problemsOfBudget({ soft: '20', hard: '10' }).soft).toMatch(/never come/);
    expect(problemsOfBudget({ soft: 'a', hard: 'b' })).toHaveProperty('hard');
  });
});

const open = () => {
  const studio = createFakeStudio(0);
  const show = () =>
    render(
      <Provider value={studio.client}>
        <Spending />
      </Provider>,
    );
  return { studio, show };
};

describe('the spending card', () => {
  it('says that drawing locally is free before anything was spent', async () => {
    open().show();
    expect(await screen.findByText(/local artist is free/)).toBeDefined();
    expect(screen.getByRole('meter', { name: 'Spent this month' }).getAttribute('aria-valuetext')).toBe(
      '$0.00 of $10.00',
    );
  });

  it('tells what was spent by whom on what, and what is uncertain', async () => {
    const { studio, show } = open();
    const cost = { currency: 'USD', micros: 84_000 };
    const today = new Date().toISOString().slice(0, 10);
    studio.usage.total = cost;
    studio.usage.uncertain = { ...cost, micros: 8_400 };
    studio.usage.days = [{ date: today, jobs: 10, cost }];
    studio.usage.entries = [
      {
        provider: 'GEMINI',
        model: 'flash',
        kind: 'ENHANCE',
        jobs: 10,
        inputTokens: 1000,
        outputTokens: 500,
        cost,
      },
    ];
    show();
    const row = (await screen.findByRole('rowheader', { name: /Enhancing with Gemini/ })).closest('tr');
    expect(row?.textContent).toMatch(/flash.*10.*1,500.*\$0\.084/);
    expect(screen.getByRole('rowheader', { name: dayText(today) })).toBeDefined();
    expect(screen.getByText(/\$0\.0084 of it is uncertain/)).toBeDefined();
  });

  it('takes dollars and sends millionths', async () => {
    const { studio, show } = open();
    show();
    await userEvent.type(await screen.findByLabelText('Warn me from'), '2.5');
    const hard = screen.getByLabelText('Never more than');
    await userEvent.clear(hard);
    await userEvent.type(hard, '5');
    await userEvent.click(screen.getByRole('button', { name: 'Save budget' }));
    await waitFor(() => expect(studio.inputs).toEqual([{ softMicros: 2_500_000, hardMicros: 5_000_000 }]));
    await waitFor(() => expect(screen.getByText(/of \$5\.00 this month/)).toBeDefined());
  });
});
