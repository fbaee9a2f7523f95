import type { Organisation, Stake } from "../model/dataset.ts";
import type { OrganisationEntry } from "../model/register.ts";
import type { Corpus } from "./corpus.ts";
import { toStake } from "./sourced.ts";

/** Company id → who is said to hold it, from every stake that any claim states. */
export function ownersByCompany(corpus: Corpus): ReadonlyMap<string, readonly Stake[]> {
  const owners = new Map<string, Stake[]>();
  for (const source of corpus.claims) {
    for (const fact of source.claim.fact) {
      if (fact.kind !== "stake") continue;
      const stakes = owners.get(fact.company) ?? [];
      stakes.push(toStake({ fact, source }));
      owners.set(fact.company, stakes);
    }
  }
  return owners;
}

export function buildOrganisation(
  corpus: Corpus,
  organisation: OrganisationEntry,
  owners: ReadonlyMap<string, readonly Stake[]>,
): Organisation {
  return {
    id: organisation.id,
    names: organisation.names,
    local: organisation.local ?? null,
    aliases: organisation.aliases,
    owners: owners.get(organisation.id) ?? [],
    claims: (corpus.claimsAbout.get(organisation.id) ?? []).map(({ id }) => id),
  };
}
