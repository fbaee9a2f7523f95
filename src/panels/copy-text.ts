export type CopyableField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Copies the text of a field. Where the browser keeps the clipboard from the page (in a frame, without a secure
 * connection), the older way is tried, and the text stays marked.
 * @returns whether it was copied
 */
export async function copyText(field: CopyableField): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return field.ownerDocument.execCommand("copy");
  }
}
