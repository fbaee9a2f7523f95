import type { ColumnWords } from "../convert/columns/column.ts";
import { KEYWORDS, LICENCE } from "../convert/columns/data-package.ts";
import { PUBLISHED_FILES } from "../convert/columns/published-files.ts";
import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import type { Dataset } from "../model/dataset.ts";
import { type EdtfPoint, parseEdtf } from "../model/edtf-date.ts";
import { LOCALES } from "../model/locales.ts";
import { webAddress } from "../model/web-address.ts";

/**
 * The dataset as search engines for data read it (https://schema.org/Dataset), in the words of a language, with all that
 * Google's dataset search asks for (https://developers.google.com/search/docs/appearance/structured-data/dataset) but
 * what nobody states: it has no DOI. Its version is a checksum, and its day of change that of the change log.
 * @param site its address, ending in "/"
 */
export function datasetMetadata(dataset: Dataset, locale: string, site: string): Record<string, unknown> {
  const messages = messagesFor(locale);
  const countries = dataset.places.filter(
    ({ precision }) => precision === "country" || precision === "region",
  );
  const times = coverage(dataset);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: messages.siteName,
    description: messages.description,
    url: site,
    sameAs: `${site}data/README.md`,
    identifier: `urn:battery-routes:data:${dataset.version}`,
    version: dataset.version,
    ...(dataset.updated === undefined ? {} : { dateModified: dataset.updated }),
    keywords: KEYWORDS,
    license: LICENCE.path,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: messagesFor(LOCALES[0]).siteName },
    inLanguage: LOCALES,
    isBasedOn: dataset.documents.flatMap(({ url }) => webAddress(url) ?? []),
    spatialCoverage: countries.map(({ names }) => ({ "@type": "Place", name: localise(names, locale).text })),
    ...(times === null ? {} : { temporalCoverage: times }),
    variableMeasured: MEASURED.map(({ name, about, unit }) => ({
      "@type": "PropertyValue",
      name,
      description: about,
      ...(unit === undefined || unit.includes("`") ? {} : { unitText: unit }),
    })),
    distribution: PUBLISHED_FILES.map(({ name, mediaType }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: mediaType,
      contentUrl: `${site}data/${name}`,
    })),
  };
}

/** The numbers of the entries, but for where they are. */
const MEASURED: readonly ColumnWords[] = PUBLISHED_FILES.flatMap(({ tables }) =>
  tables.flatMap(({ columns }) =>
    columns.filter(({ name, type }) => type === "number" && !/_(?:lng|lat)$/.test(name)),
  ),
);

/** Metadata as an element of a page: data, which no browser runs. No text in it can end the element. */
export function metadataElement(metadata: Record<string, unknown>): string {
  const text = JSON.stringify(metadata).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}

/** The first and the last year of which a claim or an entry speaks, as "2020/2025"; null when none speaks of a time. */
function coverage({ claims, entries }: Dataset): string | null {
  const dates = [...claims.map(({ when }) => when), ...entries.flatMap(ownDates)];
  const years = dates.flatMap((date) => (date === null ? [] : pointsOf(date).map(({ year }) => year)));
  return years.length === 0 ? null : `${Math.min(...years)}/${Math.max(...years)}`;
}

function ownDates(entry: Dataset["entries"][number]): (string | null)[] {
  switch (entry.type) {
    case "facility":
      return entry.products.map(({ start }) => start);
    case "measure":
      return [entry.from?.value ?? null, entry.until?.value ?? null];
    case "agreement":
      return [entry.date?.value ?? null];
    case "flow":
      return [];
  }
}

/** The stated ends of an EDTF date. */
function pointsOf(edtf: string): EdtfPoint[] {
  const date = parseEdtf(edtf);
  if (!date) return [];
  return date.type === "point" ? [date.point] : [date.from, date.to].filter((end) => end !== null);
}
