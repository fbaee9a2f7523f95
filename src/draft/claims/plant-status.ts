import type { Status } from "../../model/kinds.ts";

export interface PlantState {
  readonly status?: Status;
  readonly isExpanding: boolean;
}

/** Words for each state, in the order of precedence: a halted plan is halted, whatever was planned. */
const HALTED =
  / (?:paus(?:e|es|ed|ing)|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension|fr(?:eez(?:e|es|ing)|oze(?:n)?)|on hold|on ice|idl(?:e|ed|ing)|mothball(?:s|ed|ing)?|postponed indefinitely|cancel(?:s|ed|led|ling|ing)?|scrap(?:ped|ping)|(?:to|will|would|may|could|might|and) scrap|scraps (?:plans?|its|the|a)|axe[sd]?|kill(?:s|ed)|call(?:s|ed)? off|defaulted|is dead|abandon(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|drop(?:s|ped)? plans|withdr(?:aw|ew|awn) from|walk(?:s|ed|ing)? away|pull(?:s|ed|ing)? (?:out|the plug)|stop(?:s|ped)? (?:work|construction|production|producing|building)|ditch(?:es|ed)?) /;
const CLOSED =
  / (?:clos(?:e(?! to )|es|ed(?! loop )|ing|ure)|shut(?:s|ting)?(?: down)?|shutdown|shutter(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|wind(?:s|ing)? down|ends? production|ended production|ending production|liquidat\w+|bankrupt\w*|demolish\w*) /;
const IN_DOUBT =
  / (?:in jeopardy|at risk|in doubt|in question|uncertain|jeopardi[sz]\w+|reconsider(?:s|ed|ing)?|rethink(?:s|ing)?|nullify|threat to|cast doubt|may not (?:go|proceed)|re-?evaluat\w+) /;
const BUILDING =
  / (?:under construction|br(?:oke|eak(?:s|ing)?|oken) ground|groundbreaking|(?:is|are|currently|now|been|was|were|started|starts|began|begun|begin|begins|starting) (?:currently |now |already |also )?(?:building(?! (?:(?:the|its|a|an|new|first) )*(?:<[kvqu]\d+>|electric|cars|vehicles|batteries))|constructing|being built|being constructed|construction(?: of| on| work)?)|construction (?:is|has|began|started|begins|will be completed|underway|work (?:has|began))|(?:which|that) (?:is|are) (?:currently |now )?being built|being (?:built|constructed|erected)|foundation stone|is building|are building|construction site|machinery is already being installed|nearing completion|to complete construction|laid the (?:foundation|cornerstone)) /;
const PLANNED =
  / (?:plan(?:s|ned|ning)?(?: to| for)?|will|would|to (?:build|follow|set|open|construct|establish|invest|locate|create|develop|produce|make|manufacture|assemble|start|begin|launch|host|supply|expand)|announc(?:e|es|ed|ing)|intend(?:s|ed)?|aim(?:s|ed|ing)?|propos(?:e|es|ed|al)|going to|expected|expects|scheduled|slated|set to|due to (?:start|open|begin|be|go|come|launch)|agreed to|approv(?:al|ed|es)|select(?:s|ed)|chos(?:e|en)|pick(?:s|ed)|commit(?:s|ted)|plann(?:ed|ing)|upcoming|future|forthcoming|unveil(?:s|ed)|pledg(?:e|es|ed)|sign(?:s|ed)|invest(?:s|ing)?|earmark(?:s|ed)?|targeted|once (?:operational|complete|completed)|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)) /;
const CONSIDERED =
  / (?:consider(?:s|ed|ing)?|in talks|discuss(?:es|ed|ing|ions)?|explor(?:e|es|ed|ing)|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|could|may|might|look(?:s|ing)? (?:at|into|for)|evaluat(?:e|es|ed|ing)|scouting|eye(?:s|d|ing)?|potential(?:ly)?|possible|possibly|negotiat\w+) /;
const OPERATING =
  / (?:open(?:s|ed)|complet(?:es|ed)|operat(?:es|ed|ing)|runs|inaugurat(?:e|es|ed|ion)|(?:began|begun|started|starts|commenced|launched|kicked off|resum(?:e|es|ed)|restarted) (?:[a-z]+ ){0,2}(?:production|producing|operations?|manufacturing|making|deliver\w+|assembly|mass|volume|series|trial)|(?:is|are|was|were|been) (?:already |currently |now |also )?(?:produc(?:ed|ing)|manufactur(?:ed|ing)|made|built|assembled|making|operational|running|operating|up and running)|produces|manufactures|builds|makes|assembles|employs|employing|has (?:a|an|approximately|about|its|two|three|four|five)|have (?:a|two|three)|rolled off|rolls off|ramp(?:s|ed|ing)? up|existing|boasts|run by|operated by|celebrat(?:es|ed)|(?:built|produced|assembled) (?:its|their|the) (?:first |last |<n\d+> |[a-z]+ ){0,3}<k\d+>|currently|already|in operation|came online|come online|went into operation|made in|made at|produced (?:at|in)|built (?:at|in)|assembled (?:at|in)|workers at|employees at|deliver(?:s|ed)|located|first (?:cells|vehicles?|cars?) (?:from|were)|in production) /;
const EXPANDING =
  / (?:expan(?:d|ds|ded|ding|sion|sions)|enlarg\w+|second (?:phase|line|production line)|additional (?:production )?lines?|(?:double|doubling|triple|tripling|increase|increasing|boost|boosting|raise|raising) (?:[a-z’'-]+ ){0,4}(?:capacity|output|production)|retool\w*|upgrad(?:e|es|ed|ing)|convert(?:s|ed|ing)?) /;

/**
 * How far a plant has come, from the words around it: `before` and `after` the phrase in its sentence, `phrase` the phrase
 * itself ("its planned plant"). Undefined when the words do not tell.
 */
export function plantState(
  before: string,
  phrase: string,
  after: string,
  isDefinite: boolean,
  hasPlace = true,
): PlantState {
  const near = ` ${tail(before, 16)} `;
  const rest = ` ${head(after, 22)} `;
  const all = `${near}${phrase}${rest}`;
  const isExpanding =
    EXPANDING.test(` ${tail(before, 9)} `) ||
    EXPANDING.test(phrase) ||
    / (?:expansion|will be expanded|is being expanded|to be expanded) /.test(rest);
  if (HALTED.test(all) && !/ (?:resum|restart|lift|end(?:s|ed)? (?:the )?(?:pause|halt))/.test(all))
    return { status: "halted", isExpanding: false };
  if (CLOSED.test(` ${tail(before, 7)} `) || CLOSED.test(` ${head(after, 12)} `))
    return { status: "ended", isExpanding: false };
  if (IN_DOUBT.test(all)) return { status: "in doubt", isExpanding };
  if (BUILDING.test(` ${tail(before, 10)} ${phrase.trim()} `) || BUILDING.test(rest))
    return { status: "under construction", isExpanding };
  if (
    / construction of $/.test(before) &&
    / (?:began|begun|began|started|starts|underway|under way|in progress|progress\w*|is going) /.test(rest)
  )
    return { status: "under construction", isExpanding };
  if (RESTARTS.test(before)) return { status: "halted", isExpanding };
  if (BEGAN_HERE.test(before)) return { status: "operating", isExpanding };
  if (BEGINS_LATER.test(before)) return { status: "announced", isExpanding };
  if (
    OPERATING.test(` ${tail(before, 4)} `) &&
    !WILL.test(` ${tail(before, 6)} `) &&
    / (?:at|in) (?:the )?$/.test(before)
  )
    return { status: "operating", isExpanding };
  if (
    / (?:speed up|accelerate|continue|continuing|complete|finish|ongoing|resume|fund) (?:the )?construction of (?:its |the )?$/.test(
      before,
    )
  )
    return { status: "under construction", isExpanding };
  const isNew = / (?:new|planned|proposed|future|upcoming|forthcoming|first|<[mq]\d+>|greenfield) /.test(
    phrase,
  );
  if (
    OPERATING.test(` ${tail(before, 7)} `) &&
    !WILL.test(` ${tail(before, 9)} `) &&
    !(isNew && PLANNED.test(near))
  )
    return { status: "operating", isExpanding };
  if (
    isRunningAfter(` ${head(after, 12)} `) &&
    !WILL.test(` ${head(after, 7)} `) &&
    !(isNew && PLANNED.test(near))
  )
    return { status: "operating", isExpanding };
  if (/ (?:has|have|owns|operates|runs|with) (?:also |already |currently )?$/.test(before) && !isNew)
    return { status: "operating", isExpanding };
  if (isExpanding && isDefinite && !isNew) return { status: "operating", isExpanding };
  const isThere = isDefinite && !isNew && hasPlace;
  // "may draw water for its factory", "who ran X's plant, will head": what is to come is not the plant.
  if (isThere && (isOnlySetting(before) || / who (?:[^ ,]+ ){0,5}$/.test(before)))
    return { status: "operating", isExpanding };
  if (PLANNED.test(near) && !(isDefinite && !isNew && / at $/.test(before)))
    return {
      status:
        CONSIDERED.test(` ${tail(before, 8)} `) &&
        !/ (?:will|plans|announced|planned) /.test(` ${tail(before, 8)} `)
          ? "considered"
          : "announced",
      isExpanding,
    };
  if (CONSIDERED.test(near)) return { status: "considered", isExpanding };
  if (
    / (?:planned|proposed|future|upcoming|forthcoming) /.test(phrase) ||
    PLANNED.test(` ${head(after, 8)} `)
  )
    return { status: "announced", isExpanding };
  return isThere ? { status: "operating", isExpanding } : { isExpanding };
}

/** "wants to restart production at its plant": it stands still. */
const RESTARTS =
  / (?:to|will|would) (?:[a-z]+ )?(?:restart|resume|reopen) (?:[a-z]+ ){0,3}?(?:(?:production|manufacturing|operations|work) (?:at|in) )?(?:the |its )?(?:<[ou]\d+> (?:['’]s )?(?:<u\d+> )?)?$/;

/** "will start production at its plant": nothing runs there yet. */
const BEGINS_LATER =
  / (?:will|to|would|plans to|aims to|expects to|due to|set to) (?:[a-z]+ ){0,2}(?:start|begin|launch|commence) (?:[a-z]+ ){0,3}(?:production|manufacturing|operations|making|producing) (?:[^ ,;.]+ ){0,4}(?:at|in) (?:the |its )?$/;

/** "has commenced mass production of cells at its new factory", "announced the start of production at" */
const BEGAN_HERE =
  / (?:(?<!(?:will|to|would) (?:have )?)(?:began|begun|started|commenced|launched|kicked off) (?:[a-z]+ ){0,3}?|(?<!(?:plans?|planned|ahead of|before|for|expects?|delays?|delayed) (?:the )?)(?:start|beginning|launch) of (?:[a-z]+ ){0,3}?)(?:production|manufacturing|operations|deliveries|making|producing) (?:[^ ,;.]+ ){0,9}?(?:at|in) (?:the |its |their )?$/;

/** Words after a plant that say that it runs, with nothing before them that puts it off. */
function isRunningAfter(words: string): boolean {
  const match = OPERATING.exec(words);
  return (
    match !== null && !/ (?:will|would|is to|are to) (?:[a-z]+ )?$/.test(words.slice(0, match.index + 1))
  );
}

/** Whether the plant is only where, whence or for what something is done, not what is planned or decided. */
function isOnlySetting(before: string): boolean {
  return (
    / (?:at|from|for|near|visited|visits|toured|inside) (?:the )?$/.test(before) &&
    !/ (?:plans?|planned|construction|works?|sites?|location|permits?|approval|land|permission|application|bid|proposal|ceremony|contract|funds?|funding|loans?|subsid\w+|grants?|billion|million|<m\d+>|invest\w*|pay|ground|incentives?|chose|chosen|pick\w*|select\w*|<p\d+>|<c\d+>|start|date|decision|support|equipment|machines|called|call|need|case) (?:[a-z]+ ){0,2}(?:at|from|for|near) (?:the )?$/.test(
      before,
    ) &&
    !/ (?:look\w*|search\w*|scout\w*|set|breaks?|broke|breaking|construct\w*|built|build\w*) (?:[a-z]+ ){0,3}(?:at|from|for|near) (?:the )?$/.test(
      before,
    )
  );
}

const WILL =
  / (?:will|would|to|plans?|planned|expected|expects|aims?|set|due|scheduled|intends?|could|may|might|before (?:it|the)|once (?:it|the|complete|completed|operational|fully)|when) /;

/** What is said of one plant is not said of the other that it is compared with. */
const COMPARED =
  / (?:than|next to|adjacent to|beside|unlike|compared (?:to|with)|similar to|as (?:large|big|small) as|modell?ed on|resembles?) /;

function tail(words: string, count: number): string {
  const clause =
    words
      .split(COMPARED)
      .at(-1)
      ?.split(/ ; | , (?:while|whereas) |,? (?:and|but) (?:now|instead|then|will|plans|wants) /)
      .at(-1) ?? "";
  return clause.trim().split(" ").slice(-count).join(" ");
}

function head(words: string, count: number): string {
  const clause = words.split(/ ; | , while | , but /)[0] ?? "";
  return clause.trim().split(" ").slice(0, count).join(" ");
}
