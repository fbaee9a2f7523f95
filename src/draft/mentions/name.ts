import type { Span } from "../extraction.ts";
import type { Territory } from "../lexicon/countries.ts";
import type { State } from "../lexicon/states.ts";

/** A name in a block, before the whole document has decided what it means. */
export type Name = Span & { readonly text: string } & (
    | { readonly kind: "territory"; readonly territory: Territory }
    | { readonly kind: "demonym"; readonly territory: Territory }
    | { readonly kind: "seat"; readonly territory: Territory }
    | { readonly kind: "state"; readonly state: State }
    | { readonly kind: "settlement"; readonly isDistrict: boolean; readonly isCertain: boolean }
    | {
        readonly kind: "organisation";
        readonly fullName: string;
        readonly type: "company" | "association";
        /** False for a capitalised name that only its grammar can show to be one. */
        readonly isSure: boolean;
      }
    | { readonly kind: "government"; readonly countryCode: string }
    | { readonly kind: "medium" }
    | { readonly kind: "person" }
    | { readonly kind: "product" }
  );
