// The page's JavaScript and its tests. Types are tsc's (tsconfig.json); how it looks is the author's.

import js from "@eslint/js";
import globals from "globals";

const STRICT = {
  "array-callback-return": ["error", { checkForEach: false }],
  "consistent-return": "error",
  "default-case-last": "error",
  "eqeqeq": "error",
  "max-lines": ["error", 300],
  "no-constructor-return": "error",
  "no-promise-executor-return": "error",
  "no-self-compare": "error",
  "no-shadow": "error",
  "no-template-curly-in-string": "error",
  "no-unmodified-loop-condition": "error",
  "no-unused-expressions": "error",
  "no-useless-return": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "prefer-template": "error",
  "require-atomic-updates": "error",
};

export default [
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" }, rules: STRICT },
  { files: ["live/panel/page/js/**"], languageOptions: { globals: globals.browser } },
  { files: ["tests/page/**"], languageOptions: { globals: { ...globals.node, document: "readonly" } } },
];
