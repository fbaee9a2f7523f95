import type { FilterMessages } from "../messages/filters.ts";

export const filters: FilterMessages = {
  heading: "Filter",
};
