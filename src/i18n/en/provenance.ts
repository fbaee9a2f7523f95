import type { ProvenanceMessages } from "../messages/provenance.ts";

export const provenance: ProvenanceMessages = {
  heading: "How this got on the map",
  steps: {
    words: "From words to a claim",
    mark: "From claims to the mark",
    position: "Where it stands",
    inferred: "What was inferred, and why",
  },
  claim: (number) => `Claim ${number}`,
  gives: "Gives",
  noMark: "It has no mark: no document says where.",
  nothingInferred: "Nothing. Every part of the mark is stated.",
  outline: "Drawn as an outline; it is nowhere a point.",
  failed: "This part of the panel did not arrive. The claims and their words stand above.",

  cite: {
    heading: "Cite this",
    headingOfClaim: "Cite this claim",
    text: "Citation",
    copy: "Copy",
    copied: "Copied.",
    selected:
      "The browser does not let this page copy. The citation is selected: copy it by keyboard or menu.",
    phrase: ({ phrase, publisher, title, published, paragraph, address }) =>
      `“${phrase}”. ${publisher}, “${title}”, ${published ?? "date not stated"}, paragraph ${paragraph}${address === null ? "" : `, ${address}`}`,
    site: ({ name, version, link }) => `${name}. Battery Routes, data version ${version}, ${link}`,
  },
};
