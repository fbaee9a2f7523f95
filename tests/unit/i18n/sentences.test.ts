import { describe, expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { ko } from "../../../src/i18n/ko.ts";
import { withParticle } from "../../../src/i18n/korean-particles.ts";
import { messagesFor } from "../../../src/i18n/locales.ts";
import { STATUSES } from "../../../src/model/kinds.ts";

/** Intl puts a no-break space before the percent sign. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

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
    expect(sentence.includes("Ongoing")).toBe(status === "operating");
  });

  test("what is owned is held, everything else is ongoing", () => {
    expect(en.flowStatus("ownership", "operating")).toBe("owned");
    expect(en.flowStatus("investment", "operating")).toBe("ongoing");
    expect(en.flowStatus("ownership", "halted")).toBe("halted");
  });
});

describe("ownership is told as ownership", () => {
  const held = {
    kind: "ownership",
    commodity: "stake",
    origin: "China",
    destination: "South Korea",
    status: "operating",
    stake: {
      owner: "Geely",
      company: "Renault Korea",
      size: { value: 34.02, unit: "percent", per: null, bound: "exactly" },
      control: false,
    },
  } as const;
  const unsized = { ...held, stake: { ...held.stake, size: null } };
  const controlled = { ...held, stake: { ...unsized.stake, control: true } };

  test.each([
    ["en", "Geely (China) holds 34.02% of Renault Korea (South Korea)"],
    ["ko", "Geely(China)이(가) Renault Korea(South Korea) 지분 34.02%를 보유"],
    ["ru", "Geely (China) владеет 34,02 % компании Renault Korea (South Korea)"],
    ["es", "Geely (China) posee el 34,02 % de Renault Korea (South Korea)"],
  ])("a share, in %s", (locale, sentence) => {
    const messages = messagesFor(locale);
    expect(plain(messages.flowSentence(held))).toBe(sentence);
    expect(plain(messages.flowName(held))).toBe(sentence);
    expect(plain(messages.flowIs(held))).toBe(`${sentence}.`);
  });

  test.each([
    ["en", "a stake in Renault Korea", "Geely (China) controls Renault Korea (South Korea)"],
    ["ko", "지분을 보유", "Geely(China)이(가) Renault Korea(South Korea)을(를) 지배"],
    ["ru", "владеет долей в компании", "Geely (China) контролирует компанию Renault Korea (South Korea)"],
    ["es", "posee una participación en", "Geely (China) controla Renault Korea (South Korea)"],
  ])("a stake of unknown size, and control, in %s", (locale, stake, control) => {
    const messages = messagesFor(locale);
    expect(messages.flowSentence(unsized)).toContain(stake);
    expect(messages.flowSentence(controlled)).toBe(control);
  });

  test.each(["en", "ko", "ru", "es"])("what is only announced is not told as held, in %s", (locale) => {
    const messages = messagesFor(locale);
    const announced = messages.flowSentence({ ...held, status: "announced" });
    expect(announced).not.toMatch(/holds|보유|владеет|posee/);
    expect(announced).toContain(messages.statuses.announced);
  });
});

describe("a halt", () => {
  const rareEarths = {
    kind: "raw materials",
    commodity: "rare earths",
    origin: "A",
    destination: "B",
  } as const;

  test.each(["en", "ko", "ru", "es"])(
    "of the past, of today and a claimed one read differently, in %s",
    (locale) => {
      const { flowSentence, flowIs } = messagesFor(locale);
      const halts = [
        { ...rareEarths, status: "halted", halt: "now" },
        { ...rareEarths, status: "ended", halt: "past" },
        { ...rareEarths, status: "claimed", halt: "claimed" },
        { ...rareEarths, status: "ended", halt: null },
        { ...rareEarths, status: "claimed", halt: null },
      ] as const;
      expect(new Set(halts.map(flowSentence)).size).toBe(5);
      expect(new Set(halts.map(flowIs)).size).toBe(5);
    },
  );

  test("says what is claimed", () => {
    expect(en.flowSentence({ ...rareEarths, status: "claimed", halt: "claimed" })).toBe(
      "Rare earths, A to B, halt claimed",
    );
    expect(en.flowIs({ ...rareEarths, status: "ended", halt: "past" })).toBe(
      "Rare earths from A to B. Halted in the past.",
    );
  });
});

/** What a gloss must not add to the status: that nothing is built, begun, agreed or decided, that it lasts. */
const MORE_THAN_STATUS =
  /\b(not|no|yet|still|never|only)\b|아직|않|만 |\bне\b|ещё|\b(no|aún|todavía|sin)\b/iu;

test.each(["en", "ko", "ru", "es"])("a gloss says no more than the status, in %s", (locale) => {
  const { facilityStatusMeaning, flowStatusMeaning, measureStatusMeaning } = messagesFor(locale);
  for (const meanings of [facilityStatusMeaning, flowStatusMeaning, measureStatusMeaning]) {
    for (const [status, meaning] of Object.entries(meanings)) {
      // That a measure is over is that it is not in force; that a claim stands alone is what "claimed" means.
      if (status === "claimed" || (status === "ended" && meanings === measureStatusMeaning)) continue;
      expect(meaning, status).not.toMatch(MORE_THAN_STATUS);
    }
  }
});

test("a claimed measure is never told as a fact", () => {
  const words = { name: "Halt", imposedBy: "China", against: "United States", goods: "rare earths" };
  expect(en.measureIs({ ...words, status: "claimed" })).toBe(
    "A restriction by China against the United States, on rare earths. An article claims it; nothing else was found to support it.",
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
