import { isNegated, isUnreal } from "./modality.ts";

const TALK =
  / (?:talks|talk|negotiat\w*|discuss\w*|in discussions|meeting|meetings|met|seek(?:s|ing)?|hop(?:e|es|ing)|want(?:s)?|if|considering|consider|mull\w*|explor\w*|failed|collapsed|bid|could|might|may|rumou?r\w*|dinner|terminat\w*|expired|end(?:s|ed) (?:its|their|the)|cancel\w*|walk\w* away|should|ability|eligible|await\w*|prospects?|chances?|possible|push\w* for|yet to) /;

/** Why words of signing state no agreement: denied, wished, mere talks; else null. */
export function agreementRefusal(before: string, words: string): string | null {
  if (isNegated(before) || isNegated(` ${words} `)) return "denied";
  if (
    /^(?:joint venture|jv|partnership|alliance)/.test(words) &&
    / (?:,|is|was|as|\() (?:an?|the|its|their)(?: [a-z-]+){0,3} $/.test(before)
  )
    return "says what a company is, not that it is formed";
  if (isUnreal(before.split(" ").slice(-10).join(" "))) return "a wish, a condition or a guess";
  const near = ` ${before.trim().split(" ").slice(-7).join(" ")} ${words.trim()} `;
  return TALK.test(near) ? "talks, not an agreement" : null;
}

/** "A joint venture between A and B has opened a plant" tells of a body that exists, not that it is formed. */
export function standing(words: string, line: string): string | null {
  if (
    !/^(?:joint venture|jv|partnership|alliance|cooperation|collaboration)s? (?:between|among|of) /.test(
      words,
    )
  )
    return null;
  const isFormed =
    / (?:sign\w*|form\w*|announc\w*|establish\w*|creat\w*|launch\w*|agree\w*|reach\w*|set(?:ting)? up|enter\w*|unveil\w*|new) /.test(
      line,
    );
  return isFormed ? null : "says what a company is, not that it is formed";
}
