import autocannon from 'autocannon';

export type Load = { requestsPerSecond: number; p99Ms: number };

/** What a server answers in some seconds over 64 connections. Throws when any answer is not a success. */
export const load = async (
  url: string,
  seconds: number,
  options: Partial<autocannon.Options> = {},
): Promise<Load> => {
  const result = await autocannon({ url, connections: 64, duration: seconds, ...options });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${url}: ${result.non2xx} failures and ${result.errors} errors of ${result.requests.total} requests`,
    );
  }
  return { requestsPerSecond: result.requests.average, p99Ms: result.latency.p99 };
};

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Rounds of several loads in turn, so that a noisy machine is noisy for all: the median rate of each. */
export const compare = async <Name extends string>(
  rounds: number,
  loads: Record<Name, () => Promise<Load>>,
): Promise<Record<Name, number>> => {
  const names = Object.keys(loads) as Name[];
  const rates = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) rates.get(name)!.push((await loads[name]()).requestsPerSecond);
  }
  return Object.fromEntries(names.map((name) => [name, median(rates.get(name)!)])) as Record<Name, number>;
};
