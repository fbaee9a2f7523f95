import type { ClaimId } from "../model/dataset.ts";
import type { Step } from "../model/tour.ts";
import type { DatasetBody } from "./build-dataset.ts";
import { shownCheck, type ViewFault, viewCheck } from "./check-tour-view.ts";
import { wordCheck } from "./check-tour-words.ts";
import { nearest } from "./nearest.ts";
import type { Finding, Path } from "./problem.ts";
import type { TourReading } from "./read-tours.ts";

/**
 * Holds tours against the dataset that is published with them: stories, views and claims exist, a step rests
 * on claims about what it shows, and its words say nothing that a machine can tell to be wrong.
 * @param drafts ids of claims that nobody has reviewed, so that they are not in the dataset
 */
export function checkTours(
  tours: readonly TourReading[],
  body: DatasetBody,
  drafts: ReadonlySet<ClaimId>,
): Finding[] {
  const faultsOfView = viewCheck(body);
  const isShown = shownCheck(body);
  const faultsOfWords = wordCheck(body);
  const claims = new Set(body.claims.map(({ id }) => id));
  const faultsOfClaim = (id: ClaimId) => (claims.has(id) ? [] : [claimFault(id, claims, drafts)]);
  return tours.flatMap(({ yaml, tour }) => {
    const steps = tour?.steps ?? [];
    return [
      ...checkStory(yaml.name, tour?.story ?? null, body),
      ...steps.flatMap((step, index) => {
        const at = (path: Path, faults: readonly ViewFault[]) =>
          faults.map((fault) => ({ file: yaml.name, path: ["steps", index, ...path], ...fault }));
        const wrong = [
          ...at(["view"], faultsOfView(step.view)),
          ...claimsOfStep(step).flatMap(({ id, path }) => at(path, faultsOfClaim(id))),
        ];
        if (wrong.length > 0) return wrong;
        return [
          ...step.claims.flatMap((id, one) =>
            isShown(step.view, id) ? [] : at(["claims", one], [notShown(id)]),
          ),
          ...faultsOfWords(step).flatMap(({ path, ...fault }) => at(path, [fault])),
        ];
      }),
    ];
  });
}

function checkStory(file: string, story: string | null, { stories }: DatasetBody): Finding[] {
  const ids = stories.map(({ id }) => id);
  if (story === null || ids.includes(story)) return [];
  return [
    {
      file,
      path: ["story"],
      message: `unknown story "${story}"`,
      expected: "the id of a story in stories.yaml, or no story for a tour through all",
      nearest: nearest(story, ids),
    },
  ];
}

function claimsOfStep({ claims, question }: Step): { id: ClaimId; path: Path }[] {
  return [
    ...claims.map((id, index) => ({ id, path: ["claims", index] })),
    ...(question?.claims ?? []).map((id, index) => ({ id, path: ["question", "claims", index] })),
  ];
}

function claimFault(id: ClaimId, claims: ReadonlySet<ClaimId>, drafts: ReadonlySet<ClaimId>): ViewFault {
  if (drafts.has(id)) {
    return {
      message: `the claim "${id}" is a draft, and a tour is not`,
      expected: "a claim that is reviewed",
    };
  }
  return {
    message: `unknown claim "${id}"`,
    expected: 'the id of a document, "#" and the id of a claim of it',
    nearest: nearest(id, claims),
  };
}

function notShown(id: ClaimId): ViewFault {
  return {
    message: `the view shows nothing that the claim "${id}" is about`,
    expected: "claims about what the step shows: of its story, time and filters",
  };
}
