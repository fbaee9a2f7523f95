import { Credits, CreditsLine } from "../panels/credits.tsx";
import { Headline } from "../panels/headline.tsx";
import { LegendPanel } from "../panels/legend-panel.tsx";
import { Limits } from "../panels/limits.tsx";
import { MapKey } from "../panels/map-key.tsx";
import { Masthead } from "../panels/masthead.tsx";
import { type Site, SiteContext, useSite } from "../panels/site-context.ts";
import { SkipLink } from "../panels/skip-link.tsx";
import { StillClaims, StillList } from "../panels/still-list.tsx";
import { StillTime } from "../panels/still-time.tsx";

/** Where the build writes the still pictures into the rendered page. */
export const STILLS_PLACE = "%still-pictures%";

/**
 * The page before any script has run: still map, list, claims. Laid out as the explorer is, so that the live map
 * takes the still one's place where it stands.
 */
export function StillPage({ site }: { site: Site }) {
  return (
    <SiteContext value={site}>
      <SkipLink />
      <Masthead />
      <main class="explore still-page">
        <div class="stage">
          <StillPlace />
          <MapKey />
          <div class="stage-foot">
            <LegendPanel />
            <CreditsLine />
          </div>
        </div>
        <div class="column">
          <Headline />
          <StillList />
          <Limits />
          <StillClaims />
          <Credits />
        </div>
        <StillTime />
      </main>
    </SiteContext>
  );
}

/** The place of the map with its still pictures. */
export function StillPlace() {
  const { messages, view } = useSite();
  return (
    <section class="map" id="map" aria-label={messages.map.label}>
      <div class="stills" data-story={view.story ?? ""} lang={view.locale}>
        {STILLS_PLACE}
      </div>
    </section>
  );
}
