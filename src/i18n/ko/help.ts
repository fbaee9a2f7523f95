import type { HelpMessages } from "../messages/help.ts";

export const help: HelpMessages = {
  heading: "도움말",
};
