/**
 * Korean particles change with the last sound of the word before them. For a word that does not end in Hangul
 * the sound is unknown, and both forms are written, as Korean newspapers do: "Enertech은(는)".
 */
const PARTICLES = {
  topic: { afterConsonant: "은", afterVowel: "는", unknown: "은(는)" },
  subject: { afterConsonant: "이", afterVowel: "가", unknown: "이(가)" },
  object: { afterConsonant: "을", afterVowel: "를", unknown: "을(를)" },
  and: { afterConsonant: "과", afterVowel: "와", unknown: "와(과)" },
  towards: { afterConsonant: "으로", afterVowel: "로", unknown: "(으)로" },
} as const;

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;

/** The word with the particle attached. */
export function withParticle(word: string, particle: keyof typeof PARTICLES): string {
  const forms = PARTICLES[particle];
  const sounded = word.replace(/[)\]"'”’」》\s]+$/u, "");
  const last = sounded.charCodeAt(sounded.length - 1);
  if (!(last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE)) return word + forms.unknown;
  const final = (last - FIRST_SYLLABLE) % FINALS;
  const asVowel = final === 0 || (particle === "towards" && final === FINAL_RIEUL);
  return word + (asVowel ? forms.afterVowel : forms.afterConsonant);
}
