interface ImportMetaEnv {
  /** Where errors are reported (see `serve/corrections.ts`); missing where nothing was built. */
  readonly CORRECTIONS?: import("../view/corrections.ts").CorrectionsAddress | null;
}
