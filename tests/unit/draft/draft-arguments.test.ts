import { describe, expect, test } from "vitest";
import { readArguments } from "../../../src/draft/draft-arguments.ts";

describe("the command line", () => {
  test("an article with what is known of it", () => {
    expect(
      readArguments([
        "norrvik.txt",
        "--published",
        "2023-11-10",
        "--publisher=Lake Post",
        "--url",
        "https://lakepost.example/a",
      ]),
    ).toMatchObject({
      command: "draft",
      article: "norrvik.txt",
      published: "2023-11-10",
      publisher: "Lake Post",
      url: "https://lakepost.example/a",
      model: false,
      force: false,
    });
  });

  test("facts alone, and a review", () => {
    expect(readArguments(["a.txt", "--json"])).toMatchObject({ command: "json", article: "a.txt" });
    expect(readArguments(["--review", "a", "--original", "b"])).toEqual({
      command: "review",
      record: "a",
      original: "b",
    });
    expect(readArguments(["--help"])).toEqual({ command: "help" });
  });

  test.each<[words: string[], said: RegExp]>([
    [[], /^no article is named$/],
    [["a.txt", "b.txt"], /^one article at a time; "b.txt" is the second$/],
    [["a.txt", "--pubished", "2023"], /^there is no option --pubished; did you mean --published\?$/],
    [["a.txt", "--published"], /--published/],
    [["a.txt", "--published", "last May"], /^--published "last May" is no date; expected an EDTF date/],
    [["a.txt", "--published", "2023-02-30"], /is no date/],
    [["a.txt", "--published", "../2023"], /is no date/],
    [["a.txt", "--url", "lakepost.example"], /^--url "lakepost.example" is no address/],
    [["a.txt", "--url", "javascript:alert(1)"], /is no address/],
    [["a.txt", "--id", "../../etc"], /^--id "..\/..\/etc" is no id/],
    [["--review", "a", "b.txt"], /^"b.txt" has no place beside --review$/],
    [["a.txt", "--original", "b"], /^--original goes with --review$/],
  ])("%j is refused in one sentence", (words, said) => {
    expect(() => readArguments(words)).toThrow(said);
  });
});
