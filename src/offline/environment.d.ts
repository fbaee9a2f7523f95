interface ImportMetaEnv {
  /** Whether the build has a worker that keeps a copy of the site (see `serve/offline-worker.ts`). */
  readonly KEEPS_COPY: boolean;
}
