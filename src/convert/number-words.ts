const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Words that stand for a number below a hundred. */
const SMALL = new Map([
  ...ONES.map((word, index) => [word, BigInt(index)] as const),
  ...TENS.map((word, index) => [word, BigInt((index + 2) * 10)] as const),
]);

/** Words that multiply what stands before them, in words or digits ("155 thousand", "two dozen"). */
const SCALES = new Map<string, bigint>([
  ["dozen", 12n],
  ["hundred", 100n],
  ["thousand", 1_000n],
  ["million", 1_000_000n],
  ["billion", 1_000_000_000n],
  ["bn", 1_000_000_000n],
  ["mn", 1_000_000n],
  ["trillion", 1_000_000_000_000n],
  // Spanish and Russian, in which our own words are written too.
  ["mil", 1_000n],
  ["millón", 1_000_000n],
  ["millones", 1_000_000n],
  ["тыс", 1_000n],
  ["тысяч", 1_000n],
  ["млн", 1_000_000n],
  ["миллионов", 1_000_000n],
  ["млрд", 1_000_000_000n],
  ["миллиарда", 1_000_000_000n],
  ["миллиардов", 1_000_000_000n],
]);

/** Scales written right after the digits. The letters of some are units as well ("5m"), so both are meant. */
const SUFFIXES = new Map<string, bigint>([
  ...[...SCALES].filter(([word]) => word !== "dozen"),
  ["k", 1_000n],
  ["m", 1_000_000n],
  ["b", 1_000_000_000n],
  ["tn", 1_000_000_000_000n],
  ["천", 1_000n],
  ["만", 10_000n],
  ["백만", 1_000_000n],
  ["천만", 10_000_000n],
  ["억", 100_000_000n],
  ["조", 1_000_000_000_000n],
]);

export function scaleOf(word: string): bigint | undefined {
  return SCALES.get(word.toLowerCase());
}

/** The scale a suffix begins with: of "만대" (ten thousand vehicles), 만. Latin suffixes must match as a whole. */
export function suffixScaleOf(suffix: string): bigint | undefined {
  const whole = SUFFIXES.get(suffix.toLowerCase());
  if (whole !== undefined || /^\p{Script=Latin}/u.test(suffix)) return whole;
  return SUFFIXES.get(suffix.slice(0, 2)) ?? SUFFIXES.get(suffix.slice(0, 1));
}

/** A number in English words at the start of a list of words, and how many of them it takes; null for none. */
export function readNumberWords(words: readonly string[]): { value: bigint; length: number } | null {
  let total = 0n;
  let current: bigint | null = null;
  let length = 0;
  const article = /^an?$/i.test(words[0] ?? "") && scaleOf(words[1] ?? "") !== undefined;
  if (article) {
    current = 1n;
    length = 1;
  }
  while (length < words.length) {
    const isJoined = length > 0 && /^and$/i.test(words[length] ?? "");
    const word = (words[isJoined ? length + 1 : length] ?? "").toLowerCase();
    const small: bigint | undefined = SMALL.get(word);
    const scale = scaleOf(word);
    if (small !== undefined && fitsAfter(current, small)) current = (current ?? 0n) + small;
    else if (scale !== undefined && current !== null && !isJoined) {
      if (scale >= 1000n) {
        total += current * scale;
        current = 0n;
      } else current *= scale;
    } else break;
    length += isJoined ? 2 : 1;
  }
  return current === null ? null : { value: total + current, length };
}

/** "twenty" may be followed by one to nine, "hundred" by anything below a hundred, nothing by everything. */
function fitsAfter(current: bigint | null, small: bigint): boolean {
  if (current === null) return true;
  if (current % 100n === 0n) return small > 0n;
  return current % 10n === 0n && current % 100n >= 20n && small > 0n && small < 10n;
}
