import type { PlaceMention } from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import { lineAfter, lineBefore, lineBetween } from "./article.ts";
import { actingNation, nationOf } from "./nations.ts";

/** "US tariffs", "China's export controls", "the EU imposed", "imposed by Washington". */
export function imposerOf(
  sentence: Sentence,
  first: number,
  last: number,
  isVerb: boolean,
): { index: number; place: PlaceMention } | null {
  const { items } = sentence;
  if (!isVerb) {
    for (let index = first - 1; index >= Math.max(0, first - 7); index--) {
      const place = nationOf(items[index]);
      if (place) {
        const between = items
          .slice(index + 1, first)
          .map(({ text }) => text)
          .join(" ");
        const isOwner =
          /^(?:['’]s )?(?:(?:new|latest|planned|proposed|existing|current|additional|provisional|punitive|retaliatory|steep|higher|sweeping|recent|fresh|own|import|auto|car|vehicle|steel|trade|own|reciprocal|section|global|<[nr]\d+>|<k\d+>|up|to|strict|tough|rare|broad|blanket|percent|extra|massive|aluminum|aluminium|imposition|introduction|tightening|announcement|of|anti|subsidy|dumping|ev|car|lithium|battery|minerals?|technology) ?)*$/.test(
            between,
          );
        const isObject = /^(?:on|against|to|from|in)$/.test(items[index - 1]?.text ?? "");
        if (isOwner && !isObject) return { index, place };
        break;
      }
    }
    const by =
      /^ (?:[^ .;]+ ){0,10}?(?:imposed|announced|introduced|proposed|levied|threatened|applied|set|put in place|adopted|ordered|enacted|slapped) (?:[a-z]+ ){0,6}?(?:by|under|during) (?:the )?(?:first |second |last |previous |former )?<[cdgs](\d+)> /.exec(
        lineAfter(sentence, last),
      );
    const agent = by ? nationOf(items[Number(by[1])]) : undefined;
    if (by && agent) return { index: Number(by[1]), place: agent };
  }
  const importer =
    / (?:imports|imported|shipped|exported) (?:from <c\d+> )?(?:in)?to (?:the )?<[cs](\d+)> /.exec(
      lineAfter(sentence, last),
    );
  const acting = actingNation(sentence, first);
  if (acting && !isFacing(sentence, acting.index, first)) return acting;
  const where =
    importer ??
    /^ (?:[^ .;]+ ){0,5}?(?:in|from|by) (?:the )?<[cs](\d+)> /.exec(
      FACING.test(lineBefore(sentence, first)) ? lineAfter(sentence, last) : "",
    );
  const inForce =
    / (?:took effect|takes? effect|c[ao]me into (?:force|effect)|entered into force|went into effect|go(?:es)? into effect|appl(?:y|ies)|kick(?:ed|s)? in) (?:[a-z]+ ){0,2}in (?:the )?<[cs](\d+)> /.exec(
      lineAfter(sentence, last),
    );
  if (!where && inForce) {
    const land = nationOf(items[Number(inForce[1])]);
    if (land) return { index: Number(inForce[1]), place: land };
  }
  const place = where ? nationOf(items[Number(where[1])]) : undefined;
  return where && place && place.name !== acting?.place.name ? { index: Number(where[1]), place } : null;
}

/** "China faces a tariff": it is hit, it does not act. */
function isFacing(sentence: Sentence, nation: number, first: number): boolean {
  return FACING.test(lineBetween(sentence, nation, first));
}

const FACING =
  / (?:fac(?:e|es|ed|ing)|subject to|hit (?:by|with)|slapped with|pay(?:s|ing)?|have a|has a|be charged|is charged|targeted by|struck by|threatened with|under) /;
