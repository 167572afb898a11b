import { describe, expect, it } from 'vitest';
import { provenanceTree, type TreeNode } from '../../src/features/workshop/provenance-tree.ts';

type Item = { id: string };
const words = (nodes: readonly TreeNode<Item>[]): string =>
  nodes
    .map(
      ({ item, operation, children }) =>
        `${operation ? `${operation}:` : ''}${item.id}${children.length ? `(${words(children)})` : ''}`,
    )
    .join(' ');
const items = (...ids: string[]) => ids.map((id) => ({ id }));

describe('the family of a sprite', () => {
  it('hangs each below what it came from', () => {
    const edges = [
      { from: 'a', to: 'b', operation: 'enhance' },
      { from: 'b', to: 'c', operation: 'promote' },
      { from: 'a', to: 'd', operation: 'rotate' },
    ];
    expect(words(provenanceTree(items('a', 'b', 'c', 'd'), edges))).toBe('a(enhance:b(promote:c) rotate:d)');
  });

  it('puts orphans at the top, and cannot be led in circles', () => {
    const edges = [
      { from: 'gone', to: 'a', operation: 'copy' },
      { from: 'b', to: 'a', operation: 'copy' },
      { from: 'a', to: 'b', operation: 'copy' },
      { from: 'b', to: 'b', operation: 'copy' },
    ];
    expect(words(provenanceTree(items('a', 'b'), edges))).toBe('a(copy:b)');
  });
});
