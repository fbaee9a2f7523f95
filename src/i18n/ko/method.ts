import type { MethodMessages } from "../messages/method.ts";

export const method: MethodMessages = {
  heading: "출처와 방법",
};
