import { builder } from '../builder.ts';

export const Money = builder.objectRef<{ micros: number; currency: string }>('Money').implement({
  description: 'An amount of money.',
  fields: (t) => ({
    micros: t.field({
      type: 'SafeInt',
      description: 'In millionths of the currency unit: 7930 is $0.00793.',
      resolve: ({ micros }) => micros,
    }),
    currency: t.exposeString('currency', { description: 'ISO 4217, e.g. USD.' }),
  }),
});

/** Millionths of a US dollar as Money. */
export const dollars = (micros: number) => ({ micros, currency: 'USD' });

/** Columns of a row as Money; null when nothing was paid. */
export const moneyOf = (row: { costMicros: number | null; currency: string | null }) =>
  row.costMicros === null ? null : { micros: row.costMicros, currency: row.currency ?? 'USD' };
