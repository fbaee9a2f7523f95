import { type ComponentChildren, render } from "preact";
import { HANDOUTS } from "../../i18n/handouts.ts";
import { localise } from "../../i18n/localise.ts";
import { METHOD_PAGES } from "../../i18n/method-pages.ts";
import type { ChangesFile } from "../../model/change.ts";
import { isLocale, LOCALES, type Locale } from "../../model/locales.ts";
import type { PackageCredit } from "../../panels/method/rights-section.tsx";
import type { Site } from "../../panels/site-context.ts";
import { applyTheme } from "../../theme/apply-theme.ts";
import { LICENCES_FILE } from "../../view/licences-file.ts";
import { tourOfStory } from "../../view/tour.ts";
import { AnswersPage } from "../handout-page.tsx";
import { loadTours } from "../load-tours.ts";
import { MethodPage } from "../method-page.tsx";
import { bindPage } from "../page-attributes.ts";
import { fileInCopy, PACKAGES_FILE } from "./copy-files.ts";
import { bindCopyLinks } from "./copy-links.ts";
import type { CopyPage } from "./copy-page.ts";
import { applySheet } from "./copy-sheets.ts";
import { copyHandout } from "./handout.tsx";

/** Puts a page that the site has as a file of its own in the place of the still page. Rejects when a part is missing. */
export async function openSheetPage(asked: CopyPage, site: Site, root: HTMLElement): Promise<void> {
  const page = root.ownerDocument;
  const content = await contentOf(asked, site);
  bindPage(site, page);
  if (asked === "handout" || asked === "answers") {
    // Paper is white.
    applyTheme(page.documentElement, "light");
    page.title = sheetTitle(asked, site);
    applySheet(page, "handout", "site");
  } else {
    page.body.classList.add("method-page");
    applySheet(page, "method", "site");
  }
  bindCopyLinks(page);
  root.replaceChildren();
  render(content, root);
  // The part that the address names was not there when the page came.
  page.getElementById(page.location.hash.slice(1))?.scrollIntoView();
}

async function contentOf(asked: CopyPage, site: Site): Promise<ComponentChildren> {
  const locale = localeOf(site);
  if (asked === "licences") return <Licences text={(await fileInCopy(LICENCES_FILE)) ?? ""} />;
  if (asked === "method") {
    const packages: readonly PackageCredit[] = JSON.parse((await fileInCopy(PACKAGES_FILE)) ?? "[]");
    const log: ChangesFile = JSON.parse((await fileInCopy("data/changes.json")) ?? '{"changes":[]}');
    return (
      <MethodPage
        site={site}
        words={METHOD_PAGES[locale]}
        changes={log.changes}
        packages={packages}
        licences="?page=licences"
        keepsCopy={false}
      />
    );
  }
  const story = storyOf(site);
  const tours = await loadTours("data/tours.json");
  const steps = tourOfStory(tours, story.id)?.steps ?? [];
  const questions = steps.flatMap(({ question }) => question ?? []);
  const contents = { site, words: HANDOUTS[locale], story, questions };
  return asked === "answers" ? <AnswersPage {...contents} /> : copyHandout(contents);
}

/** Licences are in English. */
function Licences({ text }: { text: string }) {
  return (
    <main class="method" lang="en">
      <pre class="licences">{text}</pre>
    </main>
  );
}

function sheetTitle(asked: "handout" | "answers", site: Site): string {
  const locale = localeOf(site);
  const words = HANDOUTS[locale];
  return `${localise(storyOf(site).title, locale).text} · ${asked === "handout" ? words.heading : words.answers}`;
}

function localeOf({ store }: Site): Locale {
  const { locale } = store.view.peek();
  return isLocale(locale) ? locale : LOCALES[0];
}

function storyOf({ index, store }: Site) {
  const { story } = store.view.peek();
  const told = story === null ? undefined : index.storyById.get(story);
  if (!told) throw new Error("no such story");
  return told;
}
