/**
 * The cases of a test: those that every run tries, and those that only a long one adds (`npm run test:long`): more
 * windows, languages and files of what is tried in every run too.
 */
export function casesOf<Case>(always: readonly Case[], long: readonly Case[]): Case[] {
  return import.meta.env.VITE_LONG === "1" ? [...always, ...long] : [...always];
}
