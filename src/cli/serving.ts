// What `start` needs, loaded when it runs: building the API's libraries takes longer than most commands.
export { askOnce } from './ask-once.ts';
export { untilEnding } from './ending.ts';
export { serve } from './serve.ts';
