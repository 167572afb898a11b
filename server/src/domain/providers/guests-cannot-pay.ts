import type { Deps, Viewer } from '../deps.ts';
import { ProviderUnavailableError } from '../errors.ts';
import type { ProviderName } from './provider.ts';

/** What people call those who are paid. */
const titles: Record<Exclude<ProviderName, 'LOCAL'>, string> = { PIXELLAB: 'PixelLab', GEMINI: 'Gemini' };

/** Why somebody may not use what costs money: guests are whoever comes along. Null when they may. */
export const whyNotPaid = (
  { budgets }: Pick<Deps, 'budgets'>,
  viewer: Pick<Viewer, 'isGuest'> | null,
  provider: ProviderName,
): string | null =>
  provider === 'LOCAL' || budgets.guestsMaySpend || (viewer && !viewer.isGuest)
    ? null
    : `${titles[provider]} costs money, and guests do not spend here: sign up (all work is kept), or draw locally.`;

/** @throws ProviderUnavailableError */
export const guestsCannotPay = (
  deps: Pick<Deps, 'budgets'>,
  viewer: Pick<Viewer, 'isGuest'>,
  provider: ProviderName,
): void => {
  const reason = whyNotPaid(deps, viewer, provider);
  if (reason) throw new ProviderUnavailableError(reason);
};
