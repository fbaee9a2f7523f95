/**
 * The still pictures of another story, kept in the page in its own language. Rejects when the reader has another one:
 * the list is there.
 * @param file as `pageFile` gives it
 */
export async function stillsOf(file: string): Promise<Element[]> {
  const kept = [...document.querySelectorAll<HTMLTemplateElement>("template[data-stills]")].find(
    ({ dataset }) => dataset.stills === file,
  );
  if (!kept) throw new Error(`no still picture of ${file}`);
  return [...kept.content.children];
}
