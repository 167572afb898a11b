import type { AssetStatus as Status } from '../../domain/sprites/rows.ts';
import { describedEnum } from '../shared/described-enum.ts';

export const AssetStatus = describedEnum('AssetStatus', 'How far something is that takes time to make.', {
  PENDING: 'On its way: its job says how far.',
  READY: 'Done.',
  FAILED: 'Not made: its job says why.',
} satisfies Record<Status, string>);
