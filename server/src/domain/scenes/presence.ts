import type { Events } from '../events.ts';

/** Somebody in a scene: one for each open window. */
export type Visitor = {
  /** Of the window's own making. */
  visitorId: string;
  userId: string;
  /** Ids of layers. */
  selection: readonly string[];
  /** Where they point, in scene px; null when nowhere. */
  pointer: { x: number; y: number } | null;
};

/** Who is where. Kept in memory only: whoever is gone, is gone. */
export type Presence = {
  /** @returns how to leave again */
  enter(sceneId: string, visitor: Pick<Visitor, 'visitorId' | 'userId'>): () => void;
  /** False when no such window of this user's is there. */
  move(sceneId: string, visitor: Visitor): boolean;
  visitors(sceneId: string): readonly Visitor[];
};

/** Pointers move often: others are told at most this often. */
const tellEveryMs = 60;

/** A window in a scene: it stays the same while what it shows changes, and is another one when it comes back. */
type Present = { visitor: Visitor };

export const createPresence = (events: Pick<Events, 'publish'>): Presence => {
  const scenes = new Map<string, Map<string, Present>>();
  const waiting = new Map<string, NodeJS.Timeout>();

  const tell = (sceneId: string): void => {
    if (waiting.has(sceneId)) return;
    const timer = setTimeout(() => {
      waiting.delete(sceneId);
      events.publish([{ type: 'presence', id: sceneId }]);
    }, tellEveryMs);
    waiting.set(sceneId, timer.unref());
  };

  return {
    enter(sceneId, { visitorId, userId }) {
      const here = scenes.get(sceneId) ?? new Map<string, Present>();
      scenes.set(sceneId, here);
      const present: Present = { visitor: { visitorId, userId, selection: [], pointer: null } };
      // Another user's window of the same id is not pushed aside.
      const key = `${userId}:${visitorId}`;
      here.set(key, present);
      tell(sceneId);
      return () => {
        // A window that came back before its old connection was given up is not sent away with that.
        if (here.get(key) !== present) return;
        here.delete(key);
        if (here.size === 0 && scenes.get(sceneId) === here) scenes.delete(sceneId);
        tell(sceneId);
      };
    },
    move(sceneId, visitor) {
      const present = scenes.get(sceneId)?.get(`${visitor.userId}:${visitor.visitorId}`);
      if (!present) return false;
      present.visitor = visitor;
      tell(sceneId);
      return true;
    },
    visitors: (sceneId) => [...(scenes.get(sceneId)?.values() ?? [])].map(({ visitor }) => visitor),
  };
};
