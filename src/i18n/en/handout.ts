import type { HandoutMessages } from "../messages/handout.ts";

export const handout: HandoutMessages = {
  heading: "Handout",
  name: "Name",
  date: "Date",
  list: "Key to the numbers on the map",
  notOnMap: "Not on the map",
  questions: "Questions",
  documents: "Documents",
  answers: "Answers",
  right: "Correct:",
  restsOn: "Based on:",
  online: "Interactive map and all sources of this story",
  noAddress: (file) =>
    `This copy was made without a site address, so there is no code to scan. The story is on the page ${file} next to this one.`,
  howToPrint: "Print from the browser’s menu: two pages, A4 or US Letter.",
  toStory: "Back to the story",
  toAnswers: "Answers, on a separate sheet",
  toHandout: "To the handout",
};
