import type { ShareMessages } from "../messages/share.ts";

export const share: ShareMessages = {
  heading: "공유",
};
