/** Lets a page of an allowed origin read an answer that the API's own CORS has not seen. */
export const createCors =
  (allowedOrigins: readonly string[]) =>
  (request: Request, response: Response): Response => {
    const origin = request.headers.get('origin');
    if (origin === null || !allowedOrigins.includes(origin)) return response;
    response.headers.set('access-control-allow-origin', origin);
    response.headers.set('access-control-allow-credentials', 'true');
    response.headers.append('vary', 'Origin');
    return response;
  };
