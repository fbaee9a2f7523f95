import { type Block, blocksOf } from "./block.ts";
import { findAgreements } from "./claims/agreements.ts";
import { resolveAnaphora } from "./claims/anaphora.ts";
import { articleOf } from "./claims/article.ts";
import { findFlows } from "./claims/flows.ts";
import { findMeasures } from "./claims/measures.ts";
import { nationalities } from "./claims/nationalities.ts";
import { findPlants } from "./claims/plants.ts";
import { findStakes } from "./claims/stakes.ts";
import { classifyBlocks, paragraphsOf } from "./classify-paragraphs.ts";
import { documentText } from "./document-text.ts";
import type { Extraction, ExtractOptions, Fact, ParagraphKind } from "./extraction.ts";
import { linesOf } from "./lines.ts";
import { readMetadata } from "./metadata.ts";
import { readMentions } from "./read-mentions.ts";
import { readSentences } from "./read-sentences.ts";
import type { Sentence } from "./scan.ts";

/** Kinds of paragraph that an article speaks its own facts in. */
const READ: ReadonlySet<ParagraphKind> = new Set(["headline", "standfirst", "body", "heading"]);

/**
 * Reads an article, plain text or HTML: classifies its paragraphs, finds its mentions and the facts it states. Pure and
 * the same for the same input; takes any text, never throws, and finds nothing in what is not English prose.
 */
export function extract(input: string, options: ExtractOptions = {}): Extraction {
  const shown = documentText(input);
  const { text } = shown;
  const blocks = blocksOf(text, linesOf(text));
  const kinds = classifyBlocks(blocks);
  const paragraphs = paragraphsOf(blocks, kinds);
  const metadata = readMetadata(text, blocks, kinds, shown);
  const published = options.published ?? metadata.published?.date ?? shown.published ?? null;
  const prose = blocks.filter((_, index) => READ.has(kinds[index]?.kind ?? "body"));
  const read = readMentions(text, prose, published);
  const plain = bodyFirst(read.flatMap(readSentences), kinds);
  const { sentences, nations } = resolveAnaphora(plain);
  const article = articleOf(text, published, sentences);
  const origins = new Map([...nations, ...nationalities(plain)]);
  const found = [
    findPlants(article),
    findFlows(article, origins),
    findMeasures(article),
    findStakes(article, origins),
    findAgreements(article),
  ];
  const facts: Fact[] = found.flatMap((one): readonly Fact[] => one.facts);
  return {
    text,
    metadata,
    published,
    paragraphs,
    mentions: read.flatMap(({ mentioned }) => mentioned.flatMap(({ mention }) => mention ?? [])),
    facts: facts.sort((a, b) => a.evidence.start - b.evidence.start),
    passedOver: found.flatMap(({ passedOver }) => passedOver).sort((a, b) => a.at.start - b.at.start),
  };
}

/** Headings and headlines last: they repeat what the prose says with fewer words to go by. */
function bodyFirst(
  sentences: readonly Sentence[],
  kinds: readonly { readonly kind: ParagraphKind }[],
): Sentence[] {
  const isTitle = ({ block }: { readonly block: Block }) =>
    ["headline", "heading"].includes(kinds[block.index]?.kind ?? "");
  return [...sentences.filter((one) => !isTitle(one)), ...sentences.filter(isTitle)];
}
