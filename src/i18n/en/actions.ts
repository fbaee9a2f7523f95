import type { ActionMessages } from "../messages/actions.ts";

export const actions: ActionMessages = {
  label: "This entry",
  copyLink: "Copy link",
  picture: "Save picture",
  embed: "Embed",
  report: "Report an error",
  reportClaim: "Report an error in this claim",
  failed: "The links and downloads for this entry could not be loaded. Reload the page to try again.",

  prepared: {
    title: (name) => `Correction: ${name}`,
    ask: "What is wrong, and which source shows it?",
    entry: "Entry",
    claim: "Claim",
    data: "Data version",
    address: "Address",
    more: (lines) => `(${lines} more not listed)`,
  },
};
