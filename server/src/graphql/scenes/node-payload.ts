import type { GlobalId } from '../../domain/global-id.ts';
import { builder } from '../builder.ts';
import { loadNode, Node } from '../shared/node.ts';

/** A payload with a sprite or a scene. */
export const nodePayload = (name: string, description: string) =>
  builder.objectRef<GlobalId>(name).implement({
    description,
    fields: (t) => ({
      node: t.field({
        type: Node,
        nullable: true,
        description,
        resolve: (globalId, _args, context, info) => loadNode(globalId, context, info),
      }),
    }),
  });
