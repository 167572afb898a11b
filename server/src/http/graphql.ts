import type { Api } from '../graphql/yoga.ts';
import type { createRequestContext } from './request-context.ts';

const badTokenAnswer = () =>
  Response.json(
    {
      errors: [
        {
          message: 'The token is not, or no longer, good. Sign in again.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    },
    { status: 401 },
  );

/** A form of another page could send these without asking first: they must carry a header that it cannot set. */
const isUnaskedUpload = (headers: Headers): boolean =>
  (headers.get('content-type') ?? '').startsWith('multipart/form-data') && !headers.has('graphql-preflight');

/** Everything under /api/graphql that is not a WebSocket. */
export const createGraphqlRoute =
  (api: Api, contextOf: ReturnType<typeof createRequestContext>) =>
  async (request: Request, url: URL, address: string | null): Promise<Response> => {
    const { context, cookies, badToken } = await contextOf(request.headers, url.origin, address);
    if (badToken) return badTokenAnswer();
    if (isUnaskedUpload(request.headers)) {
      const message = 'Uploads need the header "graphql-preflight: 1".';
      return Response.json({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] }, { status: 403 });
    }
    const response = await api.fetch(request, { context });
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
    return response;
  };
