import { expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { drawn } from '../support/main-job.ts';
import { guest, origin, person } from '../support/person.ts';

const signUp = /* GraphQL */ `mutation ($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignUpPayload { token user { id name email isGuest } }
    ... on ValidationError { fields { path message } }
  }
}`;
const signIn = /* GraphQL */ `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInPayload { token user { id } } ... on Error { code } }
}`;
const ada = { email: 'Ada@Example.org', password: 'correct horse', name: 'Ada' };

describeApiOnEachDatabase('accounts', (app) => {
  it('has nobody signed in at first', async () => {
    const { viewer } = await person(app()).get('{ viewer { id } }');
    expect(viewer).toBeNull();
    const { errors, status } = await person(app()).ask('{ sprites { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(status).toBe(401);
  });

  it('calls guests Guest and keeps their work when they sign up', async () => {
    const who = await guest(app());
    expect(await who.get('{ viewer { name isGuest email } }')).toEqual({
      viewer: { name: 'Guest', isGuest: true, email: null },
    });
    const spriteId = await drawn(who);
    const account = await who.do(signUp, { input: ada });
    expect(account.user).toMatchObject({ name: 'Ada', email: 'ada@example.org', isGuest: false });
    const signedUp = person(app(), account.token);
    expect(
      (await signedUp.get('query($id: ID!) { sprite(id: $id) { id } }', { id: spriteId })).sprite.id,
    ).toBe(spriteId);
    // The guest's own session has ended.
    expect((await who.ask('{ viewer { id } }')).status).toBe(401);
  });

  it('signs in with the right password only, whatever the case of the email', async () => {
    const right = await person(app()).do(signIn, {
      input: { email: 'ADA@example.org', password: ada.password },
    });
    expect(right.__typename).toBe('SignInPayload');
    const wrong = await person(app()).do(signIn, { input: { email: ada.email, password: 'wrong horse' } });
    const nobody = await person(app()).do(signIn, {
      input: { email: 'no@body.org', password: 'wrong horse' },
    });
    expect(wrong).toEqual({ __typename: 'InvalidCredentialsError', code: 'INVALID_CREDENTIALS' });
    expect(nobody).toEqual(wrong);
  });

  it('refuses what is no account, field by field', async () => {
    const taken = await person(app()).do(signUp, { input: ada });
    expect(taken.fields[0].path).toEqual(['email']);
    const bad = await person(app()).do(signUp, { input: { email: 'nobody', password: 'short', name: ' ' } });
    expect(bad.fields.map((field: { path: string[] }) => field.path[0]).sort()).toEqual([
      'email',
      'name',
      'password',
    ]);
  });

  it('ends a session at signing out', async () => {
    const who = await guest(app());
    await who.get('mutation { signOut }');
    expect((await who.ask('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('keeps browsers signed in by a cookie that scripts and other pages cannot use', async () => {
    const answer = await person(app()).ask('mutation { signInAsGuest { __typename } }');
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const pair = cookie.split(';')[0]!;
    const viewerWith = async (headers: Record<string, string>) =>
      (await person(app()).ask('{ viewer { name } }', {}, { cookie: pair, ...headers })).data.viewer;
    expect(await viewerWith({})).toEqual({ name: 'Guest' });
    expect(await viewerWith({ origin })).toEqual({ name: 'Guest' });
    expect(await viewerWith({ origin: 'https://evil.example' })).toBeNull();
  });

  it('lets one request sign in and then work', async () => {
    const data = await person(app()).get(
      'mutation { signInAsGuest { __typename } generateSprite(input: { prompt: "a key", width: 16, height: 16 }) { __typename } }',
    );
    expect(data.generateSprite.__typename).toBe('GenerateSpritePayload');
  });
});

describeApiOnEachDatabase(
  'guessing passwords',
  (app) => {
    it('makes each further try wait, also when all come at once', async () => {
      await person(app()).do(signUp, { input: ada });
      const tries = Array.from({ length: 30 }, () =>
        person(app()).ask(signIn, { input: { email: ada.email, password: 'a guess' } }),
      );
      const answers = await Promise.all(tries);
      const limited = answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED');
      expect(limited.length).toBe(25);
      expect(limited[0]!.status).toBe(429);
      expect(Number(limited[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
      // Also the right password has to wait now.
      const right = await person(app()).ask(signIn, { input: { email: ada.email, password: ada.password } });
      expect(right.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    });
  },
  { RATE_LIMIT: 'on' },
);
