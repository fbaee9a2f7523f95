import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readArticle } from "../../../../src/draft/article/read-article.ts";

const folder = mkdtempSync(join(tmpdir(), "articles-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What is said of a file, without its path. */
function saidOf(name: string, content: string | Uint8Array): string {
  const file = fileWith(name, content);
  try {
    readArticle(file);
    return "read";
  } catch (error) {
    expect((error as Error).constructor.name).toBe("ArticleError");
    const { message } = error as Error;
    expect(message).not.toContain("\n");
    return message.replace(`${file}: `, "");
  }
}

const PROSE = "Lakeside Cell is to build a plant in Norrvik. It will make 2.5 GWh of cells a year.";

describe("what is no article gets one sentence", () => {
  test.each<[what: string, content: string | Uint8Array, said: string | RegExp]>([
    ["an empty file", "", "the file is empty"],
    ["white space", " \n\t\n", "the file is empty"],
    ["bytes that are no text", Uint8Array.of(1, 2, 0, 255, 7), /^the file is not text/],
    ["a PDF", "%PDF-1.7\n", /^the file is a PDF; save its text/],
    ["a zip archive", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /^the file is a zip archive/],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x4c, 0), "the text is UTF-16; save it as UTF-8"],
    [
      "Latin-1",
      Buffer.from("A caf\u00e9 in Lille is to be the site of a plant.", "latin1"),
      "byte 6 is not UTF-8; save the text as UTF-8",
    ],
    [
      "5 MB",
      "The plant makes cells. ".repeat(230_000),
      /^the file has 5290000 bytes; an article has at most/,
    ],
    ["a table", "place,cells\nNorrvik,200\nSundvik,300\n", /^there is no prose/],
    ["a list of headings", "Home\nNews\nPlants and more plants\nContact us\n", /^there is no prose/],
    [
      "German",
      "Der Konzern baut in Ungarn ein neues Werk für Batteriezellen. Die Produktion soll im Jahr 2025 beginnen.",
      "the text is German; a draft reads English only",
    ],
    [
      "Korean",
      "르노코리아는 부산에서 전기차를 연 20만 대 생산할 계획이며, 이 계획은 위태롭다.",
      /^the text is Korean/,
    ],
    ["Chinese", "比亚迪将在匈牙利建设新的电动汽车工厂。预计于2025年投产。", /^the text is Chinese/],
    ["Russian", "Завод в Москве начнет производство батарей в следующем году.", /^the text is Russian/],
  ])("%s", (what, content, said) => {
    expect(saidOf(what, content)).toMatch(said);
  });

  test("a file that is not there, and a folder", () => {
    expect(() => readArticle(join(folder, "nowhere.txt"))).toThrow(/^there is no file .*nowhere\.txt$/);
    expect(() => readArticle(folder)).toThrow(/is a folder; expected a file$/);
  });
});

describe("plain text", () => {
  test("is kept as it is, byte for byte, a byte-order mark apart", () => {
    const bytes = new TextEncoder().encode(`\uFEFF${PROSE}\r\n`);
    const article = readArticle(fileWith("bom.txt", bytes));
    expect(article.text).toBe(`${PROSE}\r\n`);
    expect([...article.bytes]).toEqual([...bytes]);
    expect(article.isPage).toBe(false);
  });

  test("may name people and firms in any script and still be English", () => {
    expect(
      saidOf("names.txt", `${PROSE} Красная Пахра (크라스나야파흐라) is not meant, said BYD 比亚迪.`),
    ).toBe("read");
  });
});

describe("a page", () => {
  const PAGE = `<!doctype html><html><head><title>x</title>
    <link rel="canonical" href="https://lakepost.example/2025/02/03/norrvik">
    <meta property="og:title" content="Norrvik gets a plant &amp; jobs"><meta property="og:site_name" content="Lake Post">
    <meta property="article:published_time" content="2025-02-03T10:00:00Z"><style>p { color: red }</style></head>
    <body><nav><a href="/">Home</a></nav><h1>Norrvik gets a plant &amp; jobs</h1>
    <p>Lakeside Cell is to build a <b>plant</b> in&nbsp;Norrvik.<br>It will make
       2.5&nbsp;GWh a year.</p><script>track("<p>Not this.</p>")</script><p>Unclosed <i>end.</body></html>`;

  test("shows a line for each block, without mark-up, scripts and menus", () => {
    const { text, isPage, bytes } = readArticle(fileWith("page.html", PAGE));
    expect(isPage).toBe(true);
    expect(text.split("\n").filter((line) => line !== "")).toEqual([
      "Norrvik gets a plant & jobs",
      "Lakeside Cell is to build a plant in Norrvik.",
      "It will make 2.5 GWh a year.",
      "Unclosed end.",
    ]);
    expect(new TextDecoder().decode(bytes)).toBe(text);
  });

  test("says itself who published it, where and when", () => {
    expect(readArticle(fileWith("page.html", PAGE))).toMatchObject({
      title: "Norrvik gets a plant & jobs",
      url: "https://lakepost.example/2025/02/03/norrvik",
      publisher: "Lake Post",
      published: "2025-02-03",
    });
  });

  test("may be broken: menus and tags that nothing closes, scripts that go on to the end", () => {
    const broken = `<html><body><nav><div><h1>A plant<p>${PROSE}<p>It is <b>new.<script>let a = "<p>Not this."`;
    const { text } = readArticle(fileWith("broken.html", broken));
    expect(text.split("\n\n")).toEqual(["A plant", PROSE, "It is new."]);
  });

  test("nested as deep as a page can be is read all the same", () => {
    const deep = `<html>${"<div><b>".repeat(100_000)}${PROSE}`;
    expect(readArticle(fileWith("deep.html", deep)).text).toBe(PROSE);
  });

  test("without a word of prose is no article", () => {
    expect(
      saidOf("menu.html", "<html><body><nav>Home. News. All.</nav><script>a.b();</script></body></html>"),
    ).toMatch(/no prose|empty/);
  });
});
