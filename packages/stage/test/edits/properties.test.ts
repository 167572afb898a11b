import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/apply-edits.ts';
import { rebase } from '../../src/edits/rebase.ts';
import { summarize } from '../../src/edits/summarize.ts';
import { emptyScene } from '../../src/empty-scene.ts';
import { readScene } from '../../src/read-scene.ts';
import { anyEdits, anyScene } from '../arbitraries.ts';

const empty = emptyScene({ name: 'Harbor' });
const throughJson = <Of>(value: Of): Of => JSON.parse(JSON.stringify(value));

test('edits and their inverses cancel exactly, and complete edits replay exactly', () => {
  const property = fc.property(anyScene, anyEdits, (before, more) => {
    const possible = rebase(before, more);
    const copy = throughJson(before);

    const applied = applyEdits(before, possible.edits);
    expect(applied.scene).toEqual(possible.scene);
    expect(applied.edits).toEqual(possible.edits);
    expect(before).toEqual(copy);

    const undone = applyEdits(applied.scene, throughJson(applied.inverse));
    expect(undone.scene).toEqual(before);
    expect(applyEdits(undone.scene, throughJson(undone.inverse)).scene).toEqual(applied.scene);
    expect(applyEdits(before, throughJson(applied.edits)).scene).toEqual(applied.scene);
  });
  fc.assert(property, { numRuns: 200 });
});

test('what edits make is a scene that can be stored and read', () => {
  const property = fc.property(anyScene, (scene) => {
    expect(readScene(throughJson(scene))).toEqual(scene);
  });
  fc.assert(property, { numRuns: 100 });
});

test('a summary is short', () => {
  const property = fc.property(anyEdits, (edits) => {
    const { edits: complete } = rebase(empty, edits);
    expect(summarize(empty, complete)).toMatch(/^[A-Z].{2,119}$/);
  });
  fc.assert(property, { numRuns: 200 });
});
