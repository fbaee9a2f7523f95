/** Browsers that run what a build makes, as Vite names them. */
export const BROWSERS: string[] = ["chrome102", "firefox115", "safari16"];
