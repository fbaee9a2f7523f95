/**
 * Spellings of one name that should meet: case, diacritics, "ł" and "ß", hyphens and apostrophes do not count.
 * "Göd" and "God" meet, "Saint-Étienne" and "Saint Etienne" too.
 */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[łßøæœđð]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’ʼ`.]/g, "")
    .replace(/[-–\s]+/g, " ")
    .trim();
}

const PLAIN: Record<string, string> = {
  ł: "l",
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
};

const CYRILLIC: Record<string, string> = Object.fromEntries(
  (
    "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh " +
    "щ sch ъ  ы i ь  э e ю u я a і i ї i є e ґ g ў u"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, part, index, all) => {
      if (index % 2 === 0) pairs.push([part, all[index + 1] ?? ""]);
      return pairs;
    }, []),
);

/**
 * A looser key for names from Cyrillic, which are romanised in many ways: "Krasnaya Pakhra", "Krasnaja Pahra" and
 * "Красная Пахра" share one.
 */
export function romanisationKey(name: string): string {
  return fold(name)
    .replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC[letter] ?? "")
    .replace(/kh|x/g, "h")
    .replace(/(?<=[^aeiou ]|^)[jy](?=[aeou])/g, "")
    .replace(/[ijy]+(?=[aou])/g, "")
    .replace(/[ijy]+/g, "i")
    .replace(/(.)\1+/g, "$1");
}
