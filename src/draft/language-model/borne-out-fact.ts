import type {
  AgreementFact,
  Fact,
  FlowFact,
  MeasureFact,
  Passage,
  PlantFact,
  StakeFact,
} from "../extraction.ts";
import type { Ground } from "./bear-out.ts";
import { NotBorneOut, Slots } from "./borne-out-slots.ts";
import type { ReplyClaim, ReplyFact } from "./reply-schema.ts";

type Reply<Kind extends ReplyFact["kind"]> = Extract<ReplyFact, { kind: Kind }>;
type Base = Pick<Fact, "evidence" | "supporting" | "modality" | "by" | "unresolved">;

/** The fact of a reply with every slot found in its passage, or the first that is not. */
export function factOf(
  { fact, by }: ReplyClaim,
  passage: Passage,
  ground: Ground,
): { fact: Fact } | { why: string } {
  const slots = new Slots(passage, ground);
  try {
    const status = "status" in fact ? fact.status : null;
    if (status === "operating" || status === "announced" || status === "under construction") {
      slots.refuseHalt(fact.kind, status);
    }
    const speaker = by === null ? undefined : { name: by, at: slots.words("speaker", by) };
    const base: Base = {
      evidence: passage,
      supporting: [],
      modality: status === "considered" || status === "in doubt" ? "possible" : "asserted",
      unresolved: [],
      ...(speaker ? { by: speaker } : {}),
    };
    return { fact: builtFact(fact, base, slots) };
  } catch (error) {
    if (error instanceof NotBorneOut) return { why: error.message };
    throw error;
  }
}

function builtFact(fact: ReplyFact, base: Base, slots: Slots): Fact {
  switch (fact.kind) {
    case "plant":
      return plant(fact, base, slots);
    case "flow":
      return flow(fact, base, slots);
    case "measure":
      return measure(fact, base, slots);
    case "stake":
      return stake(fact, base, slots);
    case "agreement":
      return agreement(fact, base, slots);
  }
}

/** Without the slots that stay empty. */
function filled<Given extends object>(
  slots: Given,
): { [Slot in keyof Given]?: Exclude<Given[Slot], undefined> } {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)) as never;
}

function plant(reply: Reply<"plant">, base: Base, slots: Slots): PlantFact {
  return {
    ...base,
    kind: "plant",
    place: slots.place("place", reply.place),
    partners: [],
    isExpanding: false,
    ...filled({
      operator: reply.operator === null ? undefined : slots.organisation("operator", reply.operator),
      makes: reply.makes ?? undefined,
      status: reply.status ?? undefined,
      capacity: slots.amount("capacity", reply.capacity),
      start: slots.date("start", reply.start),
    }),
  };
}

function flow(reply: Reply<"flow">, base: Base, slots: Slots): FlowFact {
  return {
    ...base,
    kind: "flow",
    origin: slots.place("origin", reply.origin),
    destination: slots.place("destination", reply.destination),
    commodity: slots.commodity("commodity", reply.commodity, reply.class),
    status: reply.status,
    ...filled({
      quantity: slots.amount("quantity", reply.quantity),
      when: slots.date("when", reply.when),
    }),
  };
}

function measure(reply: Reply<"measure">, base: Base, slots: Slots): MeasureFact {
  return {
    ...base,
    kind: "measure",
    type: reply.type,
    imposer: slots.place("imposer", reply.imposer),
    targets: reply.targets.map((target) => slots.placeOrOrganisation("target", target)),
    isWorldwide: false,
    goods: reply.goods.map((goods) => slots.commodity("goods", goods, "goods")),
    status: reply.status,
    ...filled({ rate: slots.amount("rate", reply.rate), from: slots.date("from", reply.from) }),
  };
}

function stake(reply: Reply<"stake">, base: Base, slots: Slots): StakeFact {
  const size = slots.amount("size", reply.size);
  return {
    ...base,
    kind: "stake",
    owner: slots.organisation("owner", reply.owner),
    company: slots.organisation("company", reply.company),
    deed: reply.deed,
    ...filled({
      percent: size?.unit === "percent" ? size : undefined,
      value: size?.unit === "percent" ? undefined : size,
      when: slots.date("when", reply.when),
    }),
  };
}

function agreement(reply: Reply<"agreement">, base: Base, slots: Slots): AgreementFact {
  return {
    ...base,
    kind: "agreement",
    type: reply.type,
    parties: reply.parties.map((party) => slots.placeOrOrganisation("party", party)),
    ...filled({
      place: reply.place === null ? undefined : slots.place("place", reply.place),
      when: slots.date("when", reply.when),
    }),
  };
}
