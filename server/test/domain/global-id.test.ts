import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeGlobalId, encodeGlobalId, keyOf } from '../../src/domain/global-id.ts';

const type = fc.stringMatching(/^[A-Z][A-Za-z]{0,20}$/);
const key = fc.stringMatching(/^[0-9A-Za-z]{1,64}$/);

it('comes back as it was', () => {
  fc.assert(
    fc.property(type, key, (someType, someKey) => {
      const id = encodeGlobalId(someType, someKey);
      expect(id).toMatch(/^[\w-]+$/);
      expect(decodeGlobalId(id)).toEqual({ type: someType, key: someKey });
      expect(keyOf(someType, id)).toBe(someKey);
      expect(keyOf(`${someType}x`, id)).toBeNull();
    }),
  );
});

it('has one spelling: whatever is accepted is exactly what was given out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), type), (text) => {
      const decoded = decodeGlobalId(text);
      if (decoded) expect(encodeGlobalId(decoded.type, decoded.key)).toBe(text);
    }),
  );
  const id = encodeGlobalId('Sprite', '01HZZZZZZZZZZZZZZZZZZZZZZZ');
  for (const other of [`${id}=`, `${id} `, ` ${id}`, `${id}A`, id.slice(0, -1), 'x'.repeat(1000)]) {
    expect(decodeGlobalId(other)).toBeNull();
  }
});
