export type TreeNode<T> = { item: T; operation: string | undefined; children: TreeNode<T>[] };

type Edge = { from: string; to: string; operation: string };

/**
 * A family as a tree: each below the first that it came from. What has no parent among `items` stands at the top. They
 * come with parents before children, so that no circle can arise.
 */
export const provenanceTree = <T extends { id: string }>(
  items: readonly T[],
  edges: readonly Edge[],
): TreeNode<T>[] => {
  const known = new Map<string, TreeNode<T>>();
  const roots: TreeNode<T>[] = [];
  for (const item of items) {
    const edge = edges.find(({ from, to }) => to === item.id && known.has(from));
    const node: TreeNode<T> = { item, operation: edge?.operation, children: [] };
    (edge ? known.get(edge.from)?.children : undefined)?.push(node) ?? roots.push(node);
    known.set(item.id, node);
  }
  return roots;
};
