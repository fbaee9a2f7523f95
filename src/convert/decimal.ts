/**
 * Exact decimal numbers as text ("200000", "34.02"): no rounding, so that 6.2 billion is 6200000000 and nothing near it.
 */

/** Without needless zeros: "034.020" is "34.02", "007" is "7". */
export function canonical(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  const rest = fraction.replace(/0+$/, "");
  return rest === "" ? digits : `${digits}.${rest}`;
}

/** A number of a record as text. */
export function fromNumber(value: number): string {
  return canonical(
    Math.abs(value).toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }),
  );
}

/** The product with a whole number. */
export function times(decimal: string, factor: bigint): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const product = (BigInt(whole + fraction) * factor).toString().padStart(fraction.length + 1, "0");
  const point = product.length - fraction.length;
  return canonical(fraction === "" ? product : `${product.slice(0, point)}.${product.slice(point)}`);
}

export function plus(a: string, b: string): string {
  const places = Math.max(fractionOf(a).length, fractionOf(b).length);
  const scaled = (decimal: string) => BigInt(decimal.split(".")[0] + fractionOf(decimal).padEnd(places, "0"));
  const sum = (scaled(a) + scaled(b)).toString().padStart(places + 1, "0");
  return canonical(`${sum.slice(0, sum.length - places)}.${sum.slice(sum.length - places)}`);
}

function fractionOf(decimal: string): string {
  return decimal.split(".")[1] ?? "";
}
