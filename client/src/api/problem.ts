import type { CombinedError } from '@urql/core';
import type { ErrorCode, JobErrorCode } from '../gql/graphql.ts';
import { timeLeft } from '../ui/duration.ts';
import { dollars } from '../ui/money.ts';
import type { Failure } from './failure.ts';

/** An error in the words of the studio: what happened, and what to do. */
export type Problem = {
  /** What it is for programs, when the server said so. */
  code?: string;
  title: string;
  advice: string;
  retryable: boolean;
  /** What is wrong with single inputs, by their name. */
  fields: Record<string, string>;
  /** What the settings page can do about it. */
  settings?: SettingsHelp;
};

export type SettingsHelp = 'budget' | 'artists';

type Words = { title: string; advice?: string; retryable?: boolean; settings?: SettingsHelp };

/** Words without advice let the server's own message say what to do. */
const failureWords: Record<ErrorCode, Words> = {
  VALIDATION_FAILED: { title: 'Something in the form does not fit.' },
  NOT_FOUND: {
    title: 'This is not here anymore.',
    advice: 'It may have been deleted in another tab. Choose another one from the library.',
  },
  CONFLICT: {
    title: 'Someone else changed this first.',
    advice: 'You see the newest state now. Make your change again.',
    retryable: true,
  },
  UNSUPPORTED_IMAGE: {
    title: 'This file is not a picture that can be read.',
    advice: 'Use a PNG, WebP, GIF, JPEG or AVIF of at most 20 MiB and 50 megapixels.',
  },
  BUDGET_EXCEEDED: {
    title: 'This would go beyond the budget. Nothing was paid.',
    advice: 'Draw with the local artist, which is free, or raise the budget.',
    settings: 'budget',
  },
  PROVIDER_UNAVAILABLE: { title: 'This artist is not available.', settings: 'artists' },
  PROVIDER_REFUSED: {
    title: 'The artist declined this description.',
    advice: 'Describe it in other words, or use the local artist.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: 'This was already sent with other wishes.',
    advice: 'Press the button again to send it as a new drawing.',
    retryable: true,
  },
  INVALID_CREDENTIALS: {
    title: 'Email and password do not match.',
    advice: 'Check both for typing errors and try again.',
  },
};

const jobWords: Record<JobErrorCode, Words> = {
  PROVIDER_UNAVAILABLE: {
    title: 'The artist could not be reached.',
    advice:
      'It is not your fault. Wait a minute, then retry; or use the local artist, which is always there.',
  },
  // It is not always the words: a picture may be no drawing of the artist's any longer.
  PROVIDER_REFUSED: {
    title: 'The artist declined this.',
    advice:
      'Say it in other words: the same wish will be declined again. If the sprite was painted over, go back to the version before.',
  },
  PROVIDER_NO_IMAGE: {
    title: 'The artist answered without a picture.',
    advice: 'It is not your fault. Retry, or say more plainly what is to be seen.',
  },
  PROVIDER_AUTH: {
    title: "The artist does not accept this studio's key.",
    advice: 'Who runs this studio must add a valid key and start it again. Until then use the local artist.',
    settings: 'artists',
  },
  PROVIDER_QUOTA: {
    title: "The artist's credit is used up.",
    advice: 'Add credit to the account there, then ask again. Or use the local artist, which has no limit.',
    settings: 'artists',
  },
  TIMEOUT: { title: 'It took too long and was stopped.', advice: 'Retry: it often works the second time.' },
  INVALID_RESULT: {
    title: 'What came back was not a usable picture.',
    advice: 'It is not your fault. Retry, or change the size.',
  },
  BUDGET_EXCEEDED: {
    title: 'It would have gone beyond the budget. Nothing was paid.',
    advice: 'Raise the budget, then ask again. Or use the local artist, which is free.',
    settings: 'budget',
  },
  CANCELED: { title: 'You canceled this.', advice: 'Retry when you want it after all.' },
  INTERNAL: {
    title: 'Something broke on our side.',
    advice: 'It is not your fault. Retry; if it happens again, the server log says more.',
  },
};

const requestWords: Record<string, Words> = {
  UNAUTHENTICATED: {
    title: 'You are signed out.',
    advice: 'Reload the page to go on as a guest, or sign in on the settings page.',
  },
  FORBIDDEN: { title: 'This is not yours to change.', advice: 'Copy it to your library first.' },
  // Which share it is, and what to do, only the server knows.
  RATE_LIMITED: { title: 'That is enough for now.', retryable: true },
  SERVICE_UNAVAILABLE: {
    title: 'The studio is not ready just now.',
    advice: 'It is being restarted, or very busy; it is not your fault, and what was saved is safe.',
    retryable: true,
  },
  REQUEST_TIMEOUT: {
    title: 'It took too long to get there.',
    advice: 'Your connection may be slow. Try again, with a smaller file if there was one.',
    retryable: true,
  },
  PAYLOAD_TOO_LARGE: { title: 'That is too large to send.', advice: 'Send a smaller file, or less at once.' },
  MISDIRECTED_REQUEST: {
    title: 'The studio does not know itself by this address.',
    advice: 'Who runs it sets PUBLIC_URL to the address that you see above, and starts it again.',
  },
  QUERY_COST_EXCEEDED: { title: 'That was too much to ask at once.', advice: 'Choose fewer and try again.' },
};

const problem = (words: Words, message: string, code?: string): Problem => ({
  ...(code && { code }),
  title: words.title,
  advice: words.advice ?? message,
  retryable: words.retryable ?? false,
  fields: {},
  settings: words.settings,
});

/** The sums, so that one sees by how much it is too much. */
const budgetAdvice = ({
  estimate,
  spent,
  limit,
}: Record<'estimate' | 'spent' | 'limit', { micros: number }>) =>
  `It costs about ${dollars(estimate.micros)}, and ${dollars(spent.micros)} of ${dollars(limit.micros)} is spent or set aside this month. The local artist is free.`;

/** The server says "is shorter than 8 characters"; the sentence begins with what is. */
const sentence = (field: string, message: string) => {
  if (!/^[a-z]/.test(message)) return message;
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${message}.`;
};

/**
 * The sums of the person themself would still fit: it is the house that has no more, and raising one's own budget does
 * not help. What the others spent nobody is told.
 */
const isOfHouse = ({ estimate, spent, limit }: Record<'estimate' | 'spent' | 'limit', { micros: number }>) =>
  spent.micros + estimate.micros <= limit.micros;

const houseWords: Words = { title: 'This would go beyond what this studio may spend. Nothing was paid.' };

/** A failure that a mutation's union listed. Fields are keyed by the last step of their path. */
export const problemOfFailure = (failure: Failure): Problem => {
  if (failure.__typename === 'BudgetExceededError')
    return isOfHouse(failure)
      ? problem(houseWords, failure.message, failure.code)
      : { ...problem(failureWords[failure.code], '', failure.code), advice: budgetAdvice(failure) };
  const found = problem(failureWords[failure.code], failure.message, failure.code);
  if (failure.__typename !== 'ValidationError' || failure.fields.length === 0) return found;
  for (const { path, message } of failure.fields) {
    const field = path.at(-1) ?? '';
    found.fields[field] = sentence(field, message);
  }
  // The message as a whole is for programs: it has the names of the API's inputs in it.
  return { ...found, advice: Object.values(found.fields).join(' ') };
};

/** Why a job ended without a picture. Codes of a newer server fall back to its message. */
export const problemOfJob = (error: {
  code: JobErrorCode;
  message: string;
  retryable: boolean;
}): Problem => ({
  ...problem(jobWords[error.code] ?? { title: 'It did not work out.' }, error.message),
  retryable: error.retryable,
});

/** The server counts in seconds; an hour of them says nothing to anybody. */
export const inHumanTime = (message: string): string =>
  message.replace(/\b(\d{3,}) s\b/g, (_, seconds: string) => timeLeft(Number(seconds) * 1000));

/** Our own words do not know when; those of the server say it themselves where waiting helps at all. */
const whenText = (words: Words, retryAfter: unknown) =>
  words.advice && typeof retryAfter === 'number' ? ` Try again in ${timeLeft(retryAfter * 1000)}.` : '';

/** A request that failed as a whole. */
export const problemOfRequest = (error: CombinedError): Problem => {
  if (error.networkError)
    return problem(
      {
        title: 'The studio cannot be reached.',
        advice: 'Check your connection, and that the server is running. Nothing is lost; try again.',
        retryable: true,
      },
      '',
    );
  const first = error.graphQLErrors[0];
  const code = first?.extensions.code;
  const words = requestWords[String(code)];
  if (!words) return problem({ ...jobWords.INTERNAL, retryable: true }, '');
  const found = problem(words, inHumanTime(first?.message ?? ''), String(code));
  return { ...found, advice: found.advice + whenText(words, first?.extensions.retryAfter) };
};
