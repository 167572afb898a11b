import { isIP } from 'node:net';
import { isLoopback } from './loopback.ts';

const lastOf = (header: string | null): string | undefined => header?.split(',').at(-1)?.trim();

/** The address in an entry of X-Forwarded-For, which may have a port. */
const addressIn = (entry: string): string | null => {
  const [, inBrackets] = /^\[([^\]]+)\](?::\d+)?$/.exec(entry) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(entry) ?? [];
  const address = inBrackets ?? beforePort ?? entry;
  return isIP(address) ? address : null;
};

/** The eight groups of an IPv6 address that is valid. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
};

/** Who has one IPv6 address has the 2⁶⁴ beside it: they count as one. */
const networkOf = (address: string): string => {
  const asIpv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (asIpv4 || isIP(address) !== 6) return asIpv4 ?? address;
  const groups = groupsOf(address).slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};

/**
 * Where a request comes from, as shares are counted: an IPv4 address or the network of an IPv6 address.
 * @param socketAddress who is connected; with proxies of ours in front, the nearest of them
 * @param trustedProxies how many of them there are: each adds the address that it saw at the right of X-Forwarded-For
 */
export const addressOf = (
  headers: Headers,
  socketAddress: string | null,
  trustedProxies: number,
): string | null => {
  const forwarded = trustedProxies > 0 ? (headers.get('x-forwarded-for')?.split(',') ?? []) : [];
  const entry = forwarded.at(-trustedProxies)?.trim();
  // An entry that is missing or no address: somebody came past the proxies.
  const address = (entry && addressIn(entry)) || socketAddress;
  return address && networkOf(address);
};

export type Reached = {
  origin: URL;
  /** Whether this machine itself asks, by the name that it says: only of it can localhost be true. */
  isLocal: boolean;
};

/**
 * How the requester reached us. What proxies say of it is only believed when there are some of ours.
 * @param socketAddress who is connected; null when there is no connection but a call within this process
 */
export const reachedBy = (
  url: URL,
  headers: Headers,
  socketAddress: string | null,
  trustedProxies: number,
): Reached => {
  const direct = {
    origin: new URL(url.origin),
    isLocal: socketAddress === null || isLoopback(socketAddress),
  };
  if (trustedProxies === 0) return direct;
  const forwardedHost = lastOf(headers.get('x-forwarded-host'));
  const scheme = lastOf(headers.get('x-forwarded-proto')) === 'https' ? 'https' : url.protocol.slice(0, -1);
  const forwarded = `${scheme}://${forwardedHost ?? url.host}`;
  if (!URL.canParse(forwarded)) return direct;
  return {
    origin: new URL(new URL(forwarded).origin),
    isLocal: direct.isLocal && forwardedHost === undefined,
  };
};
