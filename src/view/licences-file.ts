/** Where the build writes the licences of all packages in full, from the root of the site. */
export const LICENCES_FILE = "licences.md";
