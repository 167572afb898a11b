import { checkOperation, type Operation, readJson } from './operation.ts';
import { readText } from './read-body.ts';
import { readMultipart } from './read-multipart.ts';
import { Refusal } from './refusal.ts';
import { requestBounds } from './request-bounds.ts';

const fromSearch = (search: URLSearchParams): unknown => {
  const json = (name: string) => {
    const text = search.get(name);
    return text ? readJson(text, `"${name}"`) : undefined;
  };
  return {
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  };
};

const mediaTypeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/**
 * What a request asks for, read within its bounds. JSON and, with a header that no form can set, multipart: whatever a
 * page elsewhere could send without asking first is not read.
 * @throws Refusal
 */
export const readOperation = async (request: Request, url: URL): Promise<Operation> => {
  if (request.method === 'GET') return checkOperation(fromSearch(url.searchParams));
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding.toLowerCase() !== 'identity') {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is: compressed ones are not unpacked.', {
      headers: { 'accept-encoding': 'identity' },
    });
  }
  const type = mediaTypeOf(request.headers);
  if (type === 'application/json') {
    const { operationBytes: limit, operationTimeoutMs: timeoutMs } = requestBounds;
    return checkOperation(
      readJson(await readText(request, 'An operation', { limit, timeoutMs }), 'The body'),
    );
  }
  if (type === 'multipart/form-data') {
    if (request.headers.has('graphql-preflight')) return checkOperation(await readMultipart(request));
    throw new Refusal('FORBIDDEN', 'Uploads need the header "graphql-preflight: 1".');
  }
  throw new Refusal(
    'UNSUPPORTED_MEDIA_TYPE',
    'Send operations as application/json, or as multipart/form-data when there are files.',
  );
};
