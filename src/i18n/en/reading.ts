import type { ReadingMessages } from "../messages/reading.ts";

export const reading: ReadingMessages = {
  heading: "Documents",
};
