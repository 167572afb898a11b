import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createPinoLog } from '../../src/adapters/log/pino-log.ts';
import { createAdmission } from '../../src/domain/admission/admission.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import { createListener } from '../../src/http/listener.ts';
import { refusalFor } from '../../src/http/refusal.ts';
import { attachWebSocket } from '../../src/http/web-socket.ts';
import { rawWebSocket } from '../support/raw-web-socket.ts';

it('a WebSocket closes with 1013, in words, when it cannot be known who asks', async () => {
  const log = createPinoLog('silent');
  const storage = { guestBytes: 1, userBytes: 1, householdBytes: 1, guestsBytes: 1 };
  const admission = createAdmission({ enforced: true, storage });
  const server = createListener((_request, response) => response.end(), {
    admission,
    trustedProxies: 0,
    log,
  });
  const sockets = attachWebSocket(server, {
    api: createApi({ corsOrigins: [], log }),
    contextOf: () => Promise.reject(refusalFor(5, 'SERVICE_UNAVAILABLE', 'The database does not answer.')),
    checkHost: () => undefined,
    admission,
    trustedProxies: 0,
    log,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const opened = await rawWebSocket({ port: (server.address() as AddressInfo).port });
  opened.send({ type: 'connection_init', payload: { token: 'any' } });
  expect(await opened.closed).toEqual({ code: 1013, reason: 'The database does not answer.' });
  await sockets.close();
  server.close();
});
