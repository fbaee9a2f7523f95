/**
 * A date that Intl or we wrote in the nominative ("сентябрь 2023 г.", "второе полугодие 2025 г.", "2022"), as it stands
 * after a preposition that asks for the genitive. A date with a day ("5 марта 2024 г.") is in it already.
 */
export function genitive(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date} г.`;
  return date.replace(/^\p{L}+( полугодие| квартал)?/u, (words) => words.split(" ").map(inflected).join(" "));
}

function inflected(word: string): string {
  if (word.endsWith("ое")) return word.replace(/ое$/, "ого");
  if (word.endsWith("ий")) return word.replace(/ий$/, "ьего");
  if (word.endsWith("ый")) return word.replace(/ый$/, "ого");
  if (word.endsWith("ие")) return word.replace(/ие$/, "ия");
  if (/[ьй]$/.test(word)) return word.replace(/.$/, "я");
  return `${word}а`;
}
