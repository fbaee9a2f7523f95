import type { MethodMessages } from "../messages/method.ts";

export const method: MethodMessages = {
  heading: "Credits and method",
};
