/**
 * JSON that people can read and compare: every field of the object on its own line, and of a list every item.
 * Below that it is compact. Ends with a line feed; same value, same bytes.
 */
export function writeJson(value: Readonly<Record<string, unknown>>): string {
  return `{\n${writeFields(value)}\n}\n`;
}

/** The lines between the braces. */
export function writeFields(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .map(([key, field]) => `${JSON.stringify(key)}: ${writeField(field)}`)
    .join(",\n");
}

function writeField(field: unknown): string {
  if (!Array.isArray(field) || field.length === 0 || typeof field[0] !== "object")
    return JSON.stringify(field);
  return `[\n${field.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}
