import { describedEnum } from './described-enum.ts';

export const OrderDirection = describedEnum('OrderDirection', 'Which way a list is ordered.', {
  ASC: 'Smallest, oldest or first letter first.',
  DESC: 'Largest, newest or last letter first.',
});
