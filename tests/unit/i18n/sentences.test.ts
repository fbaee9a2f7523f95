import { describe, expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { ko } from "../../../src/i18n/ko.ts";
import { withParticle } from "../../../src/i18n/korean-particles.ts";
import { messagesFor } from "../../../src/i18n/locales.ts";
import { STATUSES } from "../../../src/model/kinds.ts";

describe("a flow as a sentence", () => {
  test("in English", () => {
    const words = {
      kind: "batteries",
      commodity: "batteries",
      origin: "South Korea",
      destination: "Russia",
    } as const;
    expect(en.flowSentence({ ...words, status: "halted" })).toBe("Batteries, South Korea to Russia, halted");
    expect(en.flowSentence({ ...words, status: null })).toBe(
      "Batteries, South Korea to Russia, status not reported",
    );
  });

  test("in Russian the names stay as they are, in Spanish they take prepositions", () => {
    const russian = {
      kind: "batteries",
      commodity: "батареи",
      origin: "Южная Корея",
      destination: "Россия",
    } as const;
    expect(messagesFor("ru").flowSentence({ ...russian, status: "halted" })).toBe(
      "Батареи: Южная Корея → Россия, остановлено",
    );
    const spanish = {
      kind: "batteries",
      commodity: "baterías",
      origin: "Corea del Sur",
      destination: "Rusia",
    } as const;
    expect(messagesFor("es").flowSentence({ ...spanish, status: "halted" })).toBe(
      "Baterías, de Corea del Sur a Rusia, en suspenso",
    );
    const within = { kind: "vehicles", commodity: "coches", origin: "China", destination: "China" } as const;
    expect(messagesFor("es").flowSentence({ ...within, status: null })).toBe(
      "Coches, dentro de China, estado no indicado",
    );
  });

  test("inside one place", () => {
    const words = { kind: "vehicles", commodity: "cars", status: "announced" } as const;
    expect(en.flowSentence({ ...words, origin: "China", destination: "China" })).toBe(
      "Cars, within China, announced",
    );
    expect(ko.flowSentence({ ...words, origin: "중국", destination: "중국" })).toBe(
      "cars, 중국 안에서, 발표됨",
    );
  });

  test("in Korean, with the particle the destination asks for", () => {
    const words = { kind: "batteries", commodity: "배터리", origin: "한국", status: "halted" } as const;
    expect(ko.flowSentence({ ...words, destination: "러시아" })).toBe("배터리, 한국에서 러시아로, 중단");
    expect(ko.flowSentence({ ...words, destination: "미국" })).toBe("배터리, 한국에서 미국으로, 중단");
  });

  test.each(STATUSES)("“%s” never reads as the flow being ongoing unless it is", (status) => {
    const sentence = en.flowIs({
      kind: "vehicles",
      commodity: "cars",
      origin: "A",
      destination: "B",
      status,
    });
    expect(sentence.includes("This goes on")).toBe(status === "operating");
  });

  test("what is owned is held, everything else is ongoing", () => {
    expect(en.flowStatus("ownership", "operating")).toBe("held");
    expect(en.flowStatus("investment", "operating")).toBe("ongoing");
    expect(en.flowStatus("ownership", "halted")).toBe("halted");
  });
});

test("a claimed measure is never told as a fact", () => {
  const words = { name: "Halt", imposedBy: "China", against: "United States", goods: "rare earths" };
  expect(en.measureIs({ ...words, status: "claimed" })).toBe(
    "A restriction by China against the United States, on rare earths. A document asserts it; the claim is disputed.",
  );
});

test("the list of a whole in one line counts as each language does", () => {
  const counts = { document: 5, flow: 21, facility: 2, measure: 3, agreement: 1 };
  expect(messagesFor("ru").overviewLine(counts).replaceAll("\u00a0", " ")).toContain(
    "21 поток, 2 завода, 3 ограничительные меры и 1 соглашение",
  );
  expect(messagesFor("es").overviewLine(counts)).toContain(
    "21 flujos, 2 fábricas, 3 medidas restrictivas y 1 acuerdo",
  );
});

test("an agreement without a stated place says so in every language", () => {
  const words = { name: "Deal", parties: ["A", "B", "C"], place: null, subject: null };
  expect(en.agreementIs(words)).toBe("An agreement between A, B and C, signing place not stated.");
  expect(ko.agreementIs(words)).toContain("체결 장소는 밝혀지지 않음");
  expect(messagesFor("ru").agreementIs(words)).toBe(
    "Соглашение. Стороны: A, B и C. Место подписания не указано.",
  );
  expect(messagesFor("es").agreementIs(words)).toBe("Acuerdo entre A, B y C. Lugar de firma no indicado.");
});

test.each([
  ["러시아", "towards", "러시아로"],
  ["서울", "towards", "서울로"],
  ["부산", "towards", "부산으로"],
  ["부산(한국)", "towards", "부산(한국)으로"],
  ["Enertech", "towards", "Enertech(으)로"],
  ["한국", "subject", "한국이"],
  ["러시아", "and", "러시아와"],
  ["", "topic", "은(는)"],
] as const)("%s with the particle “%s” is %s", (word, particle, expected) => {
  expect(withParticle(word, particle)).toBe(expected);
});
