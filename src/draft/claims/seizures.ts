import { type Item, itemIndexAt, type Sentence } from "../scan.ts";
import { type Article, itemsPassage } from "./article.ts";
import type { MeasureReading } from "./measure-reading.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { actingNation } from "./nations.ts";
import { nearestDate } from "./nearest-date.ts";

const SEIZES =
  "(?:seiz(?:e|es|ed|ing)|nationali[sz](?:e|es|ed|ing)|confiscat(?:e|es|ed|ing)|expropriat(?:e|es|ed|ing)|(?:took|taken|takes|take|taking|seized|seizes) (?:temporary |full |state )?control (?:of|over)|freez(?:e|es|ing)|froze|frozen)";
/** "seized the assets of X", "took control of X", "froze X's assets". */
const SEIZURE = new RegExp(
  ` ${SEIZES} (?:(?:the|all|some|local|russian|foreign|of|over|temporary|control|assets|asset|shares|stake|stakes|plants?|property|in|subsidiary|business|operations|and|belonging|to|company|firm|unit|group|giant|[a-z]*makers?|<[dc]\\d+>|worth|<m\\d+>) ){0,8}?(?<list><[ou]\\d+>(?: (?:and|,|, and) <[ou]\\d+>){0,5}) `,
  "g",
);

/** "sanctioned X and Y", "blacklisted the A maker X". */
const SANCTION =
  / (?<verb>sanction(?:s|ed|ing)?|blacklist(?:s|ed|ing)?) (?:the |<d\d+> |<n\d+> |[a-z]+ ){0,5}?(?<list><[ou]\d+>(?: (?:and|,|, and) <[ou]\d+>){0,5}) /g;

/** Foreign companies and assets that a state takes hold of or puts under sanctions. A company cannot seize. */
export function seizureReadings(article: Article): MeasureReading[] {
  return article.sentences.flatMap((sentence) =>
    [...sentence.line.matchAll(SEIZURE), ...sentence.line.matchAll(SANCTION)].flatMap(
      (match) => reading(article, sentence, match) ?? [],
    ),
  );
}

function reading(article: Article, sentence: Sentence, match: RegExpExecArray): MeasureReading | null {
  const first = itemIndexAt(sentence, match.index + 1);
  const before = sentence.line.slice(0, match.index + 1);
  const acting = actingNation(sentence, first);
  if (!acting || isNegated(before) || isUnreal(before)) return null;
  if (sentence.items.slice(acting.index + 1, first).some(({ code }) => code === "o")) return null;
  const hit = [...(match.groups?.list ?? "").matchAll(/\d+/g)].flatMap(([index]): readonly Item[] => {
    const item = sentence.items[Number(index)];
    return item ? [item] : [];
  });
  const date = nearestDate(sentence, sentence.items[first]?.start ?? 0);
  const by = attributionOf(article, sentence);
  const isAhead = / (?:may|might|could|will|would|threat\w*|plans?|consider\w*) (?:[a-z]+ ){0,2}$/.test(
    before,
  );
  return {
    sentence,
    type: match.groups?.verb ? (/^black/.test(match.groups.verb) ? "listing" : "sanctions") : "seizure",
    imposer: acting.place,
    imposerAt: acting.index,
    isImposerNear: true,
    targets: hit.flatMap(({ organisation }) => organisation ?? []),
    isWorldwide: false,
    goods: [],
    fact: {
      evidence: itemsPassage(article, sentence, [
        acting.index,
        first,
        ...hit.map((item) => sentence.items.indexOf(item)),
      ]),
      supporting: [],
      modality: modalityOf(before),
      unresolved: [],
      status: isAhead ? "proposed" : "in force",
      ...(date ? { from: date } : {}),
      ...(by ? { by } : {}),
    },
  };
}
