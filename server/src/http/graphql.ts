import type { Api } from '../graphql/yoga.ts';
import { admitUpload, createUploadPlaces, isUpload } from './admit-upload.ts';
import type { Operation } from './operation.ts';
import { inOperationTurn } from './operation-turn.ts';
import { readOperation } from './read-operation.ts';
import { Refusal } from './refusal.ts';
import type { createRequestContext } from './request-context.ts';

const offered = [
  'application/json',
  'application/graphql-response+json',
  'text/event-stream',
  'multipart/mixed',
  'application/*',
  'text/*',
  'multipart/*',
  '*/*',
];

/** Whether a client takes anything that we answer with. Asked first: what has been done cannot be refused. */
const isAcceptable = (headers: Headers): boolean => {
  const accept = headers.get('accept');
  if (!accept?.trim()) return true;
  return accept.split(',').some((range) => {
    const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return offered.includes(type ?? '') && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
};

const isPage = ({ method, headers }: Request): boolean =>
  method === 'GET' && (headers.get('accept') ?? '').includes('text/html');

/** What to run; null for GraphiQL's page and for questions of CORS, which bring nothing to run. @throws Refusal */
const operationOf = async (request: Request, url: URL): Promise<Operation | null> => {
  if (request.method === 'OPTIONS' || isPage(request)) return null;
  if (request.method !== 'GET' && request.method !== 'POST') {
    throw new Refusal('METHOD_NOT_ALLOWED', 'GraphQL is asked by POST or GET.', {
      headers: { allow: 'GET, POST' },
    });
  }
  if (!isAcceptable(request.headers)) {
    throw new Refusal('NOT_ACCEPTABLE', 'The answer is JSON, or text/event-stream: accept one of them.');
  }
  return readOperation(request, url);
};

/** Everything under /api/graphql that is not a WebSocket. @throws Refusal */
export const createGraphqlRoute = (api: Api, contextOf: ReturnType<typeof createRequestContext>) => {
  const uploads = createUploadPlaces();
  return async (request: Request, url: URL, socketAddress: string | null): Promise<Response> => {
    const { context, cookies } = await contextOf({ headers: request.headers, url, socketAddress });
    const leave = isUpload(request) ? admitUpload(context, uploads) : () => undefined;
    try {
      const operation = await operationOf(request, url);
      const run = async () => api.fetch(request, { context, operation });
      const response = operation ? await inOperationTurn(context, run, request.signal) : await run();
      // Whatever is only read must not change who one is.
      if (request.method === 'POST')
        for (const value of cookies) response.headers.append('set-cookie', value);
      return response;
    } finally {
      leave();
    }
  };
};
