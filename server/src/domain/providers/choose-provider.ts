import type { Deps } from '../deps.ts';
import { ProviderUnavailableError } from '../errors.ts';
import type { Capability, Provider, ProviderName } from './provider.ts';

const words: Record<Capability, string> = {
  GENERATE: 'draw',
  ENHANCE: 'enhance',
  ANIMATE: 'animate',
  ROTATE: 'turn sprites',
  DIRECT_SCENE: 'direct scenes',
  COMPOSE_SCENE: 'take pictures apart',
};

/**
 * The provider asked for, or the local one: nothing that may cost money is ever chosen for someone.
 * @throws ProviderUnavailableError with the reason
 */
export const chooseProvider = (
  { providers }: Pick<Deps, 'providers'>,
  capability: Capability,
  wanted: ProviderName = 'LOCAL',
): Provider => {
  const provider = providers.find(({ name }) => name === wanted);
  if (!provider) throw new ProviderUnavailableError(`${wanted} is not set up here.`);
  if (provider.unavailable) throw new ProviderUnavailableError(provider.unavailable);
  if (!provider.capabilities.includes(capability)) {
    throw new ProviderUnavailableError(`${wanted} cannot ${words[capability]}.`);
  }
  return provider;
};
