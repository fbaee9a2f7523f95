import fc from "fast-check";

/** Texts that become something else wherever text is taken for mark-up, a program, a formula or a path. */
const KNOWN = [
  `"><script>alert(1)</script>`,
  `<img src=x onerror=alert(1)>`,
  `<svg/onload=alert(1)>`,
  `</title></style></textarea></script><x-evil x-evil=1>`,
  `' onmouseover='alert(1)' x-evil='`,
  `" autofocus onfocus="alert(1)" x-evil="`,
  `<a href="javascript:alert(1)">x</a>`,
  `]]><x-evil/><![CDATA[`,
  `<!--`,
  `--><x-evil>`,
  `&lt;x-evil&gt; &#60;x-evil&#62; &unknown;`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "x-evil">]>&e;`,
  `{{constructor.constructor("alert(1)")()}} \${alert(1)} %3Cx-evil%3E`,
  `$& $1 $\` $'`,
  "__proto__",
  "constructor",
  "hasOwnProperty",
  `=cmd|' /C calc'!A0`,
  `+1;"x",\r\n@SUM(1)`,
  "\u202eevil\u202c \u2066x\u2069 \u200f\u061c\u200b\ufeff",
  "\ud800",
  "x\udc00\ud83d",
  "a\0b\u0001\u001b[31m\u007f\u0085\ufffe\uffff",
  "\r\n\t\u2028\u2029",
  "",
  " ",
];

/** Addresses that no link may lead to, and some that only look so. */
const ADDRESSES = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://example.org/x",
  "//example.org/x",
  "https://example.org/\"><x-evil x-evil='1'>",
  "http://example.org/?a=1&b=2#c",
];

/** Longer than anything is made for. */
const LONG = ["a\u0300".repeat(300), "W".repeat(3_000), "word ".repeat(600)];

const fragment = fc.oneof(fc.constantFrom(...KNOWN), fc.constantFrom(...ADDRESSES));

/** Any text that a record or an address might hold. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: fragment },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
  { weight: 6, arbitrary: fc.array(fragment, { maxLength: 3 }).map((parts) => parts.join("")) },
  { weight: 4, arbitrary: fc.string({ unit: "binary" }) },
);

/** Any text where an address is expected. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ADDRESSES) },
  { weight: 1, arbitrary: hostileText },
);
