import type { Dataset } from "../model/dataset.ts";
import { buildAgreement } from "./build-agreement.ts";
import { buildClaim, buildDocument } from "./build-document.ts";
import { buildFacility } from "./build-facility.ts";
import { buildFlow } from "./build-flow.ts";
import { buildMeasure } from "./build-measure.ts";
import { buildOrganisation, ownersByCompany } from "./build-organisation.ts";
import { buildPlace, spotFinder } from "./build-place.ts";
import type { Corpus } from "./corpus.ts";

/** The dataset but for its version, which is a checksum of the rest as written (see `dataset-file.ts`). */
export type DatasetBody = Omit<Dataset, "version">;

/** Builds the dataset; the corpus must have passed every check. */
export function buildDataset(corpus: Corpus): DatasetBody {
  const { register } = corpus;
  const spotOf = spotFinder(corpus);
  const owners = ownersByCompany(corpus);
  return {
    stories: register.stories,
    documents: corpus.documents.map(buildDocument),
    places: register.places.map((place) => buildPlace(corpus, place)),
    organisations: register.organisations.map((one) => buildOrganisation(corpus, one, owners)),
    entries: [
      ...register.facilities.map((facility) => buildFacility(corpus, facility, spotOf)),
      ...register.flows.map((flow) => buildFlow(corpus, flow, spotOf)),
      ...register.measures.map((measure) => buildMeasure(corpus, measure)),
      ...register.agreements.map((agreement) => buildAgreement(corpus, agreement, spotOf)),
    ],
    claims: corpus.claims.map(buildClaim),
    contextSources: register.sources.filter(({ id }) => isSpokenOf(corpus, id)),
  };
}

function isSpokenOf({ claims, documents }: Corpus, source: string): boolean {
  return (
    claims.some(({ claim }) => claim.otherSources.includes(source)) ||
    documents.some(({ published }) => published?.otherSources.includes(source))
  );
}
