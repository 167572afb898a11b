/** An address of IPv6 without its brackets, in lower case. */
export const bare = (hostname: string): string => hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1');

/** Whether only this machine reaches an address or name. */
export const isLoopback = (hostname: string): boolean => {
  const name = bare(hostname).replace(/^::ffff:/, '');
  return name === 'localhost' || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);
};
