import type { HandoutMessages } from "../messages/handout.ts";

export const handout: HandoutMessages = {
  heading: "Handout",
  name: "Name",
  date: "Date",
  list: "What the numbers on the map stand for",
  notOnMap: "Without a place on the map",
  questions: "Questions",
  documents: "Documents",
  answers: "Answers",
  right: "Right:",
  restsOn: "Rests on:",
  online: "The story with its live map and every source",
  noAddress: (file) =>
    `This copy was made without its site's address, so there is no code to scan: the story is the page ${file} beside this one.`,
  howToPrint: "Print it from the browser's menu: two pages of A4 or US Letter.",
  toStory: "Back to the story",
  toAnswers: "Answers, on a sheet of their own",
  toHandout: "To the handout",
};
