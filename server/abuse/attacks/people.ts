import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, ask, keepAt, newGuest } from '../target.ts';

const draw =
  'mutation ($p: String!) { generateSprite(input: { prompt: $p, width: 128, height: 128 }) { ... on Error { code } ... on GenerateSpritePayload { job { id } } } }';

/** A thousand guests from fifty addresses, each of whom wants a hundred sprites. */
export const guestsAttack: Attack = {
  name: 'a thousand guests with a hundred wishes each',
  run: (target) =>
    keepAt(
      target,
      3,
      async (turn) => {
        const from = 2_000 + (turn % 50);
        const token = turn < 1_000 ? await newGuest(target, from) : null;
        if (!token) return;
        for (let wish = 0; wish < 100; wish++) {
          const answer = await ask(target, draw, { p: `a dragon number ${wish}` }, { token, from });
          if (!answer || /RATE_LIMITED/.test(answer.body)) break;
        }
      },
      20,
    ),
};

/** Passwords of somebody else, tried from everywhere. */
export const passwordsAttack: Attack = {
  name: 'passwords guessed from everywhere',
  run: (target) =>
    keepAt(
      target,
      8,
      (turn) =>
        ask(
          target,
          'mutation ($e: String!, $p: String!) { signIn(input: { email: $e, password: $p }) { __typename } }',
          { e: `somebody${turn % 5}@papeterie.test`, p: `password ${turn}` },
          { from: 3_000 + (turn % 400) },
        ),
      20,
    ),
};

/** Exports as long and as large as can be asked for. */
export const exportsAttack: Attack = {
  name: 'exports of ten minutes',
  async run(target) {
    const from = 4_000;
    const token = await newGuest(target, from);
    if (!token) return;
    const made = await ask(
      target,
      'mutation { createScene(input: { name: "long", width: 1920, height: 1080, durationSeconds: 600, template: "harbor" }) { ... on CreateScenePayload { scene { id } } } }',
      {},
      { token, from },
    );
    const id = /"id":"([^"]+)"/.exec(made?.body ?? '')?.[1];
    if (!id) return;
    const jobs: string[] = [];
    const sizes = ['fps: 60', 'fps: 60, width: 3840', 'fps: 12, to: 20', 'fps: 24, to: 80, width: 1280'];
    for (let turn = 0; !target.signal.aborted; turn++) {
      const format = ['GIF', 'MP4', 'WEBP', 'APNG'][turn % 4];
      const answer = await ask(
        target,
        `mutation ($id: ID!) { exportScene(input: { sceneId: $id, format: ${format}, ${sizes[turn % sizes.length]} }) { ... on ExportScenePayload { job { id } } } }`,
        { id },
        { token, from },
      );
      const job = /"job":\{"id":"([^"]+)"/.exec(answer?.body ?? '')?.[1];
      if (job) jobs.push(job);
      await sleep(200);
    }
    // What was accepted would be written to its end: that is no abuse any more.
    const afterwards = { ...target, signal: AbortSignal.timeout(20_000) };
    for (const job of jobs) {
      await ask(
        afterwards,
        'mutation ($id: ID!) { cancelJob(id: $id) { __typename } }',
        { id: job },
        { token, from },
      );
    }
  },
};
