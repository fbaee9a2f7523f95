/** Whether the site that is built keeps a copy of itself in browsers: it does, unless the build is told `OFFLINE=off`. */
export function keepsCopy(): boolean {
  const wish = process.env.OFFLINE ?? "on";
  if (wish !== "on" && wish !== "off") throw new Error(`OFFLINE is "${wish}"; it can be "on" or "off"`);
  return wish === "on";
}
