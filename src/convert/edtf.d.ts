/** The part of the untyped package `edtf` that the converter uses. */
declare module "edtf" {
  /** Reads EDTF; throws on text that is not. `min` and `max`: milliseconds since 1970, UTC, possibly infinite. */
  function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
  // biome-ignore lint/style/noDefaultExport: the package's own form
  export default edtf;
}
