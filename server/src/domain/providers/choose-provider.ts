import type { Deps, Viewer } from '../deps.ts';
import { ProviderUnavailableError } from '../errors.ts';
import { guestsCannotPay, whyNotPaid } from './guests-cannot-pay.ts';
import type { Capability, Provider, ProviderName } from './provider.ts';

const words: Record<Capability, string> = {
  GENERATE: 'draw',
  ENHANCE: 'enhance',
  ANIMATE: 'animate',
  ROTATE: 'turn sprites',
  DIRECT_SCENE: 'direct scenes',
  COMPOSE_SCENE: 'take pictures apart',
  INPAINT: 'redraw parts of sprites',
};

/** Why a provider cannot be used now: it has no key, or does not answer; null when it can. */
const whyUnavailable = ({ gates }: Pick<Deps, 'gates'>, provider: Provider): string | null =>
  provider.unavailable ?? gates.trouble(provider.name);

/** The same for somebody: what costs money may not be for guests. */
export const whyNotFor = (
  deps: Pick<Deps, 'gates' | 'budgets'>,
  viewer: Viewer | null,
  provider: Provider,
): string | null => whyUnavailable(deps, provider) ?? whyNotPaid(deps, viewer, provider.name);

/**
 * The provider that somebody asks for, or the local one.
 * @throws ProviderUnavailableError with the reason
 */
export const chooseProviderFor = (
  deps: Pick<Deps, 'providers' | 'gates' | 'budgets'>,
  viewer: Viewer,
  capability: Capability,
  wanted?: ProviderName,
): Provider => {
  const provider = chooseProvider(deps, capability, wanted);
  guestsCannotPay(deps, viewer, provider.name);
  return provider;
};

/**
 * The provider asked for, or the local one: nothing that may cost money is ever chosen for someone.
 * @throws ProviderUnavailableError with the reason
 */
export const chooseProvider = (
  { providers, gates }: Pick<Deps, 'providers' | 'gates'>,
  capability: Capability,
  wanted: ProviderName = 'LOCAL',
): Provider => {
  const provider = providers.find(({ name }) => name === wanted);
  if (!provider) throw new ProviderUnavailableError(`${wanted} is not set up here.`);
  const reason = whyUnavailable({ gates }, provider);
  if (reason) throw new ProviderUnavailableError(reason);
  if (!provider.capabilities.includes(capability)) {
    throw new ProviderUnavailableError(`${wanted} cannot ${words[capability]}.`);
  }
  return provider;
};
