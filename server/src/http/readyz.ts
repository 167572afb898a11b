/** GET and HEAD of /api/readyz. @param notReady says why the server cannot work; null when it can */
export const createReadyz = (notReady: () => Promise<string | null>) => async (): Promise<Response> => {
  const reason = await notReady();
  if (reason === null) return Response.json({ status: 'ok' });
  return Response.json({ status: 'not ready', reason }, { status: 503, headers: { 'retry-after': '5' } });
};
