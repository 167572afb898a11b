import { setTimeout as sleep } from 'node:timers/promises';

const list =
  '{ sprites(first: 50) { nodes { id name status image { url(width: 64) } enhancements(first: 3) { nodes { id } } } } }';
const draw =
  'mutation ($seed: Int!) { generateSprite(input: { prompt: "a small green slime", width: 32, height: 32, seed: $seed }) { ... on GenerateSpritePayload { job { id } } ... on Error { code message } } }';

export type Experience = {
  /** How long each list took, ms. */
  lists: number[];
  /** How long each drawing took from the wish to its end, ms. */
  drawings: number[];
  /** Answers that were none. */
  troubles: string[];
};

/** Somebody with an account who just uses the studio: lists the library all the time, and draws something now and then. */
export const createNormalPerson = async (url: string) => {
  const post = async (query: string, variables: object = {}, token?: string) => {
    const response = await fetch(`${url}/api/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': '192.0.2.7',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text);
    if (response.status !== 200 || errors) throw new Error(`${response.status} ${text.slice(0, 300)}`);
    return data;
  };
  const { signUp } = await post(
    'mutation { signUp(input: { email: "somebody0@papeterie.test", password: "correct horse battery", name: "Somebody" }) { ... on SignUpPayload { token } ... on Error { message } } }',
  );
  const token: string = signUp.token;

  const drawOne = async (seed: number): Promise<void> => {
    const { generateSprite } = await post(draw, { seed }, token);
    if (!generateSprite.job) throw new Error(JSON.stringify(generateSprite));
    for (;;) {
      const { job } = await post(
        'query ($id: ID!) { job(id: $id) { status } }',
        { id: generateSprite.job.id },
        token,
      );
      if (job.status === 'SUCCEEDED') return;
      if (job.status === 'FAILED' || job.status === 'CANCELED') throw new Error(`the drawing ${job.status}`);
      await sleep(50);
    }
  };

  return {
    /** @param signal when there is nothing to be used any more */
    async use(seconds: number, signal?: AbortSignal): Promise<Experience> {
      const experience: Experience = { lists: [], drawings: [], troubles: [] };
      const until = performance.now() + seconds * 1000;
      const again = async (times: number[], pauseMs: number, work: (turn: number) => Promise<unknown>) => {
        for (let turn = 0; performance.now() < until && !signal?.aborted; turn++) {
          const begin = performance.now();
          try {
            await work(turn);
            times.push(performance.now() - begin);
          } catch (error) {
            experience.troubles.push(error instanceof Error ? error.message : String(error));
          }
          await sleep(pauseMs);
        }
      };
      await Promise.all([
        again(experience.lists, 50, () => post(list, {}, token)),
        again(experience.drawings, 1_000, (turn) => drawOne(turn)),
      ]);
      return experience;
    },
  };
};

/** The value that 99 of 100 stay below. */
export const p99 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * 0.99))] ?? Number.NaN;
