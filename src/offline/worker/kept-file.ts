/** A file of the copy: its path from the root of the site, and the SHA-256 of its content in base64. */
export type KeptFile = readonly [path: string, sha256: string];
