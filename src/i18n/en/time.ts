import type { TimeMessages } from "../messages/time.ts";

export const time: TimeMessages = {
  heading: "As of",
};
