import { isIP } from 'node:net';
import { bare, isLoopback } from './loopback.ts';
import { Refusal } from './refusal.ts';
import type { Reached } from './sender.ts';

type Options = {
  /** Where the server listens; everywhere when not given. */
  host?: string;
  publicUrl?: string;
};

/**
 * Refuses names that are not ours: a page elsewhere whose name is made to lead to this machine (DNS rebinding) would
 * otherwise be of the same origin as the studio. Addresses cannot be rebound.
 */
export const createHostCheck = ({ host = '', publicUrl }: Options): ((reached: Reached) => void) => {
  const publicName = publicUrl && new URL(publicUrl).hostname;
  const ownName = isIP(bare(host)) ? undefined : host.toLowerCase();
  const isByAddress = !publicUrl && !isLoopback(host);

  const isOurs = (name: string, isLocal: boolean): boolean =>
    name === publicName ||
    name === ownName ||
    (isLoopback(name) ? isLocal : isByAddress && isIP(bare(name)) > 0);

  return ({ origin: { hostname }, isLocal }) => {
    if (isOurs(hostname, isLocal)) return;
    throw new Refusal(
      'MISDIRECTED_REQUEST',
      `This server does not answer to the name ${hostname}. Whoever runs it sets PUBLIC_URL to the address that browsers use.`,
    );
  };
};
