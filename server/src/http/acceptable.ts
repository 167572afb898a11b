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
export const isAcceptable = (headers: Headers): boolean => {
  const accept = headers.get('accept');
  if (!accept?.trim()) return true;
  return accept.split(',').some((range) => {
    const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return offered.includes(type ?? '') && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
};
