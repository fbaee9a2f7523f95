import { type Site, SiteContext } from "../panels/site-context.ts";
import { StillClaims, StillList } from "../panels/still-list.tsx";
import { Embed } from "./embed.tsx";
import { StillPlace } from "./still-page.tsx";

/** The embed before any script has run: still map, and list and claims in their sheet. */
export function StillEmbed({ site }: { site: Site }) {
  return (
    <SiteContext value={site}>
      <Embed
        map={<StillPlace />}
        list={
          <>
            <StillList />
            <StillClaims />
          </>
        }
      />
    </SiteContext>
  );
}
