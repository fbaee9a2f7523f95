import { loadEveryLanguage } from "../src/i18n/every-language.ts";

// Tests read the words of any language, as the build does.
await loadEveryLanguage();
