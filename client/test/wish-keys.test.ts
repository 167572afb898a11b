import { describe, expect, it } from 'vitest';
import type { Problem } from '../src/api/problem.ts';
import { createWishKeys } from '../src/api/wish-keys.ts';

const open = () => {
  let made = 0;
  return createWishKeys(() => `key-${++made}`);
};
const problem = (part: Partial<Problem>): Problem => ({
  title: '',
  advice: '',
  retryable: false,
  fields: {},
  ...part,
});

describe('the key of a wish', () => {
  it('is the same when its answer was lost', () => {
    const keys = open();
    const key = keys.keyOf({ name: 'Boat' });
    keys.answered({ name: 'Boat' }, problem({ retryable: true }));
    expect(keys.keyOf({ name: 'Boat' })).toBe(key);
  });

  it('is another one once it was answered', () => {
    const keys = open();
    const key = keys.keyOf('sprite-1');
    keys.answered('sprite-1', undefined);
    expect(keys.keyOf('sprite-1')).not.toBe(key);
  });

  it('outlasts other wishes in between', () => {
    const keys = open();
    const key = keys.keyOf('sprite-1');
    keys.answered('sprite-1', problem({ retryable: true }));
    keys.answered('sprite-2', undefined);
    expect(keys.keyOf('sprite-2')).not.toBe(key);
    expect(keys.keyOf('sprite-1')).toBe(key);
  });

  it('is given up when it belongs to another wish already', () => {
    const keys = open();
    const key = keys.keyOf('sprite-1');
    keys.answered('sprite-1', problem({ retryable: true, code: 'IDEMPOTENCY_KEY_REUSED' }));
    expect(keys.keyOf('sprite-1')).not.toBe(key);
  });

  it('tells files of one name apart', () => {
    const keys = open();
    const file = (text: string) => new File([text], 'boat.png', { lastModified: 1 });
    expect(keys.keyOf({ file: file('a') })).not.toBe(keys.keyOf({ file: file('ab') }));
    expect(keys.keyOf({ file: file('a') })).toBe(keys.keyOf({ file: file('a') }));
  });
});
