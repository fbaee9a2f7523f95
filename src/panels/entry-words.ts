import { localise } from "../i18n/localise.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Agreement, Entry, Facility, Flow, FlowEnd, Measure } from "../model/dataset.ts";
import { haltOf } from "../model/halt.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { stakeWords } from "../view/stake-words.ts";

/** What it takes to put register ids into words. */
export interface Wording {
  readonly index: DatasetIndex;
  readonly messages: Messages;
}

/** The name of anything in the register, in the reader's language; of an unknown id, the id. */
export function nameOf(wording: Wording, id: string): string {
  const { index, messages } = wording;
  const named = index.placeById.get(id) ?? index.organisationById.get(id);
  if (named) return localise(named.names, messages.tag).text;
  const entry = index.entryById.get(id);
  return entry ? entryName(wording, entry) : id;
}

/** The heading of an entry: its name, or for a flow what goes from where to where. */
export function entryName(wording: Wording, entry: Entry): string {
  if (entry.type === "flow") return wording.messages.flowName(flowWords(wording, entry));
  return localise(entry.names, wording.messages.tag).text;
}

/** An entry as one sentence with its status: what a screen reader says for its button. */
export function entrySentence(wording: Wording, entry: Entry): string {
  const { messages } = wording;
  switch (entry.type) {
    case "facility":
      return messages.facilitySentence(facilityWords(wording, entry));
    case "flow":
      return messages.flowSentence(flowWords(wording, entry));
    case "measure":
      return messages.measureSentence(measureWords(wording, entry));
    case "agreement":
      return messages.agreementSentence(agreementWords(wording, entry));
  }
}

/** What an entry is, in plain words. */
export function entryIs(wording: Wording, entry: Entry): string {
  const { messages } = wording;
  switch (entry.type) {
    case "facility":
      return messages.facilityIs(facilityWords(wording, entry));
    case "flow":
      return messages.flowIs(flowWords(wording, entry));
    case "measure":
      return messages.measureIs(measureWords(wording, entry));
    case "agreement":
      return messages.agreementIs(agreementWords(wording, entry));
  }
}

function flowWords(wording: Wording, flow: Flow) {
  return {
    kind: flow.kind,
    commodity: localise(flow.commodity.value, wording.messages.tag).text,
    origin: endName(wording, flow.origin),
    destination: endName(wording, flow.destination),
    status: flow.status,
    halt: haltOf(flow),
    stake: stakeWords(flow, (id) => nameOf(wording, id)),
  };
}

/** A flow from or to a plant is named after the plant's place, which is shorter and known to more readers. */
function endName(wording: Wording, end: FlowEnd): string {
  const entry = wording.index.entryById.get(end.at);
  return nameOf(wording, entry?.type === "facility" ? entry.place.value : end.at);
}

function facilityWords(wording: Wording, facility: Facility) {
  return {
    name: entryName(wording, facility),
    kind: facility.kind.value,
    place: nameOf(wording, facility.place.value),
    operator: nameOf(wording, facility.operator.value),
    status: facility.status,
  };
}

function measureWords(wording: Wording, measure: Measure) {
  return {
    name: entryName(wording, measure),
    imposedBy: nameOf(wording, measure.imposedBy.value),
    against: nameOf(wording, measure.against.value),
    goods: localise(measure.goods.value, wording.messages.tag).text,
    status: measure.status,
  };
}

function agreementWords(wording: Wording, agreement: Agreement) {
  const { messages } = wording;
  return {
    name: entryName(wording, agreement),
    parties: agreement.parties.map(({ value }) => nameOf(wording, value)),
    place: agreement.place && nameOf(wording, agreement.place.value),
    subject: agreement.subject && localise(agreement.subject.value, messages.tag).text,
  };
}
