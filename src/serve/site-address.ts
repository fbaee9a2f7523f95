/**
 * The address of the site, ending in "/", as the variable SITE_ADDRESS of the build gives it: other sites want whole
 * addresses. Without it addresses are relative.
 */
export function siteAddress(): string {
  return process.env.SITE_ADDRESS?.replace(/\/?$/, "/") ?? "./";
}
