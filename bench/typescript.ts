/** What `--import` takes so that a program runs TypeScript as the project's own command does. */
export const typescript = new URL('../bin/typescript.mjs', import.meta.url).href;
