import type { ErrorEntry } from './entry.ts';

/** The language model that drafts beside the rules, where somebody configured one. */
export const modelErrors = {
  MODEL_NOT_CONFIGURED: {
    message: 'Drafts by a language model are not configured: {missing} not set',
    hint: 'Set it in the environment or in .env (docs/settings.md), or extract without --model: the rules need no service.',
    status: 500,
    exit: 78,
  },
  MODEL_REFUSED: {
    message: 'The model service at {url} refuses: {reason}',
    hint: 'Check MODEL_BASE_URL, MODEL_NAME, MODEL_KEY and MODEL_ANSWER. Nothing was drafted by the model.',
    status: 502,
    exit: 69,
  },
  MODEL_UNAVAILABLE: {
    message: 'The model service at {url} drafted nothing: {reason}',
    hint: 'Try again later: what it answers is kept, and asked for once. Without --model the rules draft alone.',
    status: 503,
    exit: 75,
  },
} as const satisfies Record<string, ErrorEntry>;
