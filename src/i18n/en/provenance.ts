import type { ProvenanceMessages } from "../messages/provenance.ts";

export const provenance: ProvenanceMessages = {
  heading: "How this got on the map",
  steps: {
    words: "From words to a claim",
    mark: "From claims to the mark",
    position: "Location",
    inferred: "What was inferred, and why",
  },
  claim: (number) => `Claim ${number}`,
  gives: "Gives",
  noMark: "Not on the map: no document gives a location.",
  nothingInferred: "Nothing: every part of the mark is stated.",
  outline: "Drawn as an outline, never as a point.",
  failed: "This part could not be loaded. The claims and their sources are above.",

  cite: {
    heading: "Cite this",
    headingOfClaim: "Cite this claim",
    text: "Citation",
    copy: "Copy",
    copied: "Copied.",
    selected:
      "This browser does not let the page copy. The citation is selected: copy it with the keyboard or menu.",
    phrase: ({ phrase, publisher, title, published, paragraph, address }) =>
      `“${phrase}”. ${publisher}, “${title}”, ${published ?? "date not stated"}, paragraph ${paragraph}${address === null ? "" : `, ${address}`}`,
    site: ({ name, version, link }) => `${name}. Battery Routes, data version ${version}, ${link}`,
  },
};
