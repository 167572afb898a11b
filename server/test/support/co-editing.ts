import { type CoEditor, createCoEditor, type SceneEdit } from '@papeterie/stage';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { TestApp } from './app.ts';
import { type Json, type Person, person } from './person.ts';
import { edit, sceneOf } from './scenes.ts';

const watchQuery = /* GraphQL */ `subscription ($id: ID!, $since: Int!) {
  sceneEdited(id: $id, sinceRevision: $since) { revision edits }
}`;

/** Somebody who edits a scene over the real API, as the studio does: steps go out one by one, news come in between. */
export type Collaborator = {
  editor: CoEditor;
  /** Revisions in the order in which they came. */
  heard: number[];
  /** Sends what waits until nothing does. */
  flush(): Promise<void>;
  /** Resolves when this revision has been heard of. */
  hears(revision: number): Promise<void>;
  leave(): Promise<void>;
};

export const collaborate = async (app: TestApp, who: Person, sceneId: string): Promise<Collaborator> => {
  const fetched = await sceneOf(who, sceneId);
  const editor = createCoEditor({ scene: fetched.document, revision: fetched.revision });
  const client = createClient({
    url: `ws://127.0.0.1:${app.port}/api/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { token: who.token },
    retryAttempts: 0,
  });
  const heard: number[] = [];
  const listeners = new Set<() => void>();
  const news = client.iterate<Json>({
    query: watchQuery,
    variables: { id: sceneId, since: fetched.revision },
  });
  const listening = (async () => {
    for await (const { data, errors } of news) {
      if (errors) throw new Error(JSON.stringify(errors));
      const revision = data.sceneEdited as { revision: number; edits: SceneEdit[] };
      heard.push(revision.revision);
      if (editor.remote(revision).gap) throw new Error(`missed something before ${revision.revision}`);
      for (const listener of listeners) listener();
    }
  })();
  listening.catch(() => undefined);

  const hears = (revision: number) =>
    Promise.race([
      listening,
      new Promise<void>((resolve) => {
        const look = () => {
          if (editor.confirmed().revision < revision) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    ]);

  return {
    editor,
    heard,
    hears,
    async flush() {
      while (editor.waiting().length > 0) {
        const proposal = editor.next();
        if (!proposal) {
          await hears(editor.confirmed().revision + 1);
          continue;
        }
        const answer = await edit(who, sceneId, proposal.baseRevision, proposal.edits as object[]);
        if (answer.__typename === 'EditScenePayload') {
          editor.acknowledged({ revision: answer.revision, edits: proposal.edits });
        } else if (answer.__typename === 'ConflictError') {
          editor.conflict(answer.currentRevision);
        } else {
          throw new Error(JSON.stringify(answer));
        }
      }
    },
    async leave() {
      await news.return?.();
      await client.dispose();
      await listening;
    },
  };
};

/** The same person in another window. */
export const again = (app: TestApp, who: Person): Person => person(app, who.token);
