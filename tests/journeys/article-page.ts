const PARAGRAPHS = [
  "The harbour town had built carriages, then trams, and for a while nothing at all. What came next was decided far away.",
  "A foreman who has seen four owners says that machines are sold by weight and towns by the promise of work.",
  "Nobody at the gate would say how many cells the hall holds. A sheet on the notice board gave a number, and a later sheet another.",
  "Trade of this sort is told in arrows. An arrow says that something went; it seldom says how much, and almost never what stopped it.",
];

/**
 * An article as a news site might set it: long, a header that stays, a cookie banner of its own, three embeds, and a
 * policy that lets frames of the map's site in and nothing else of it.
 */
export function articlePage(embeds: readonly [string, string, string]): string {
  const text = Array.from({ length: 5 }, () => PARAGRAPHS.map((words) => `<p>${words}</p>`).join("")).join(
    "",
  );
  const frame = (src: string) =>
    `<figure><iframe title="Map" src="${src}" width="100%" loading="lazy" allowfullscreen referrerpolicy="no-referrer"></iframe><figcaption>A map.</figcaption></figure>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour town</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
body { margin: 0; font: 1.125rem/1.6 serif; }
header { position: sticky; z-index: 9; top: 0; padding: 0.75rem 1rem; background: #fff; border-bottom: 1px solid #ccc; }
main { max-width: 46rem; margin: auto; padding: 0 0.5rem; }
figure { margin: 2rem 0; }
iframe { display: block; width: 100%; min-height: 400px; aspect-ratio: 4 / 3; border: 0; }
.cookies { position: fixed; z-index: 10; inset: auto 0 0; padding: 0.5rem 1rem; background: #222; color: #fff; font-size: 0.875rem; }
</style></head><body><header>The Lake Post</header><main><h1>The harbour town</h1>
${text}${embeds.map((src) => frame(src) + text).join("")}
</main><div class="cookies">This site would like to set cookies. <button>No</button></div></body></html>`;
}

/** @param site origin of the map's site */
export function articlePolicy(site: string): Record<string, string> {
  return {
    "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; frame-src ${new URL(site).origin}; base-uri 'none'; form-action 'none'`,
  };
}
