import { builder } from '../builder.ts';
import { describedEnum } from './described-enum.ts';
import type { Order } from './keyset.ts';

const OrderDirection = describedEnum('OrderDirection', 'Which way a list is ordered.', {
  ASC: 'Smallest, oldest or first letter first.',
  DESC: 'Largest, newest or last letter first.',
});

const columns = {
  CREATED_AT: { field: 'createdAt', type: 'date' },
  UPDATED_AT: { field: 'updatedAt', type: 'date' },
  NAME: { field: 'name', type: 'text' },
} as const;

type Given = { field: keyof typeof columns; direction: 'ASC' | 'DESC' } | null | undefined;

/** What the lists of a library can be ordered by: FooOrder with FooOrderField. */
export const libraryOrder = (
  name: string,
  things: string,
  meanings: { CREATED_AT: string; UPDATED_AT: string },
) => {
  const field = describedEnum(`${name}OrderField`, `What ${things} are ordered by.`, {
    ...meanings,
    NAME: 'By name, letter by letter (upper case first).',
  });
  return builder.inputType(`${name}Order`, {
    description: `An order of ${things}; equals are ordered by age.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What counts.' }),
      direction: t.field({ type: OrderDirection, required: true, description: 'Which way.' }),
    }),
  });
};

/** Newest first unless something else is asked for. */
export const orderOf = (given: Given): Order => ({
  ...columns[given?.field ?? 'CREATED_AT'],
  direction: given?.direction === 'ASC' ? 'asc' : 'desc',
});
