import type { StatusFault } from '../faults.ts';
import type { Reply } from '../reply.ts';
import { refusal } from './validation-error.ts';

const sizeTooSmall = {
  type: 'greater_than_equal',
  loc: ['body', 'image_size', 'width'],
  msg: 'Input should be greater than or equal to 16',
  input: 8,
  ctx: { ge: 16 },
};

/** The vendor's errors as its clients' tests show them. @param key what was sent, for the fault that echoes it */
export const statusReply = (fault: StatusFault, key: string): Reply => {
  switch (fault) {
    case '400':
      return refusal(400, 'Invalid rotation');
    case '401':
      return refusal(401, 'Invalid API token');
    case '402':
      return refusal(402, 'Insufficient credits');
    case '403':
      return refusal(403, 'Forbidden');
    case '404':
      return refusal(404, 'Not Found');
    case '422':
      return { status: 422, json: { detail: [sizeTooSmall] } };
    case '422-text':
      return refusal(422, 'Canvas must be size 32x32 area or larger');
    case '429':
      return refusal(429, 'Too many requests');
    case '429-retry-after':
      return { ...refusal(429, 'Too many requests'), headers: { 'Retry-After': '7' } };
    case '500':
      return refusal(500, 'Internal Server Error');
    case '503':
      return { status: 503, json: { error: 'Service Unavailable' } };
    case '529':
      return { status: 529, json: { message: 'Overloaded' } };
    case 'echo-key':
      return refusal(401, `Invalid API token: ${key}`);
  }
};
