import type { SearchMessages } from "../messages/search.ts";

export const search: SearchMessages = {
  heading: "찾기",
};
