import { expect, it } from 'vitest';
import { describeApi, type TestApp } from '../support/app.ts';
import { guest, type Person, person } from '../support/person.ts';

const signUp = /* GraphQL */ `mutation ($input: SignUpInput!) {
  signUp(input: $input) { ... on SignUpPayload { token } }
}`;
const signIn = /* GraphQL */ `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInPayload { token user { deleteAfter } } ... on Error { code } }
}`;
const changePassword = /* GraphQL */ `mutation ($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename ... on ChangePasswordPayload { user { email } } ... on ValidationError { fields { path } } ... on Error { code }
  }
}`;
const deleteAccount = /* GraphQL */ `mutation ($input: DeleteAccountInput!) {
  deleteAccount(input: $input) { __typename ... on DeleteAccountPayload { user { deleteAfter } } ... on Error { code } }
}`;

let people = 0;
const password = 'correct horse';
const account = async (app: TestApp): Promise<{ email: string; who: Person; again(): Promise<Person> }> => {
  const email = `${++people}@passwords.example`;
  const { token } = await person(app).do(signUp, { input: { email, password, name: 'Ann' } });
  const again = async () => person(app, (await person(app).do(signIn, { input: { email, password } })).token);
  return { email, who: person(app, token), again };
};
const isSignedIn = async (who: Person) => (await who.ask('{ viewer { id } }')).status === 200;

describeApi('an account', (app) => {
  it('changes its password, which ends its other sessions', async () => {
    const { email, who, again } = await account(app());
    const other = await again();
    const wish = { currentPassword: password, newPassword: 'a better horse' };
    expect((await who.do(changePassword, { input: { ...wish, currentPassword: 'wrong horse' } })).code).toBe(
      'INVALID_CREDENTIALS',
    );
    expect(
      (await who.do(changePassword, { input: { ...wish, newPassword: 'short' } })).fields[0].path,
    ).toEqual(['newPassword']);
    expect(await isSignedIn(other)).toBe(true);
    expect((await who.do(changePassword, { input: wish })).user.email).toBe(email);
    expect([await isSignedIn(who), await isSignedIn(other)]).toEqual([true, false]);
    const tries = [password, wish.newPassword].map((given) =>
      person(app()).do(signIn, { input: { email, password: given } }),
    );
    const [before, after] = await Promise.all(tries);
    expect([before.code, after.__typename]).toEqual(['INVALID_CREDENTIALS', 'SignInPayload']);
  });

  it('ends its other sessions when asked to', async () => {
    const { who, again } = await account(app());
    const others = [await again(), await again()];
    expect(await who.do('mutation { signOutOthers }')).toBe(2);
    expect(await Promise.all([who, ...others].map(isSignedIn))).toEqual([true, false, false]);
    expect(await who.do('mutation { signOutOthers }')).toBe(0);
  });

  it('goes in a week, and stays when its owner comes back or says so', async () => {
    const { email, who, again } = await account(app());
    const other = await again();
    expect((await who.do(deleteAccount, { input: { password: 'wrong horse' } })).code).toBe(
      'INVALID_CREDENTIALS',
    );
    expect((await who.do(deleteAccount, { input: {} })).code).toBe('INVALID_CREDENTIALS');
    const going = (await who.do(deleteAccount, { input: { password } })).user.deleteAfter;
    expect(Date.parse(going) - Date.now()).toBeGreaterThan(6.9 * 24 * 3600_000);
    expect(await isSignedIn(other)).toBe(false);
    // Asking once more is no delay.
    expect((await who.do(deleteAccount, { input: { password } })).user.deleteAfter).toBe(going);
    const deleteAfter = async () => (await who.get('{ viewer { deleteAfter } }')).viewer.deleteAfter;
    expect(await deleteAfter()).toBe(going);
    await who.get('mutation { keepAccount { __typename } }');
    expect(await deleteAfter()).toBeNull();
    await who.do(deleteAccount, { input: { password } });
    expect((await person(app()).do(signIn, { input: { email, password } })).user.deleteAfter).toBeNull();
  });

  it('of a guest goes without a password, and stays when the guest signs up', async () => {
    const who = await guest(app());
    expect((await who.do(deleteAccount, { input: {} })).user.deleteAfter).toBeTruthy();
    const input = { email: `${++people}@passwords.example`, password, name: 'Ann' };
    const { token } = await who.do(signUp, { input });
    expect((await person(app(), token).get('{ viewer { deleteAfter } }')).viewer.deleteAfter).toBeNull();
  });
});

describeApi(
  'somebody else',
  (app) => {
    it('cannot lock an account, however many tries from how many addresses', async () => {
      const { email } = await account(app());
      const tries = Array.from({ length: 60 }, (_, i) =>
        person(app(), null, `10.66.0.${i % 30}`).ask(signIn, { input: { email, password: 'a guess' } }),
      );
      const codes = (await Promise.all(tries)).map(
        ({ data, errors }) => errors?.[0]?.extensions.code ?? data.signIn.code,
      );
      expect(codes).toContain('INVALID_CREDENTIALS');
      const owner = person(app(), null, '10.9.9.9');
      expect((await owner.do(signIn, { input: { email, password } })).__typename).toBe('SignInPayload');
    });

    it('cannot guess a password through a session that was left open', async () => {
      const { who } = await account(app());
      const guesses = Array.from({ length: 12 }, () =>
        who.ask(changePassword, { input: { currentPassword: 'a guess', newPassword: 'a better horse' } }),
      );
      const limited = (await Promise.all(guesses)).filter(
        ({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED',
      );
      expect(limited.length).toBeGreaterThanOrEqual(7);
    });
  },
  { RATE_LIMIT: 'on' },
);
