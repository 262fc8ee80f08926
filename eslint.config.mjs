import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import rooms from "./scripts/lint/room-rules.cjs";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a name is found by search and renamed with care.",
};
const noExcel = { name: "Excel", message: "Only src/excel calls Excel; everything else goes through its port." };
const noOffice = { name: "Office", message: "Office is for the places where the add-in is put together." };

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        URL: "readonly",
      },
    },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: { URL: "readonly", Buffer: "readonly" } } },
  {
    // The one script that old web views read as it stands.
    files: ["src/taskpane/too-old.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { window: "readonly", document: "readonly", navigator: "readonly" },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // The house has functions in objects, not classes: nothing is bound to `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "no-restricted-syntax": ["error", noDefaultExport],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { rooms, "office-addins": officeAddins },
    rules: {
      "rooms/imports": "error",
      "rooms/no-sync-in-loop": "error",
      "no-console": "error",
      "no-restricted-globals": ["error", noExcel, noOffice],
      "office-addins/no-office-initialize": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
  {
    // Cleaning text means naming control and combining characters.
    files: ["src/reading/**/*.ts"],
    rules: { "no-control-regex": "off", "no-misleading-character-class": "off" },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "document", message: "excel/ has no page." }],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts", "src/functions/**/*.ts"],
    rules: { "no-restricted-globals": ["error", noExcel] },
  },
  { files: ["src/**/*.tsx"], ...reactHooks.configs.flat.recommended },
  {
    files: ["src/preview/**/*.{ts,tsx}"],
    rules: { "no-console": "off", "no-restricted-globals": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts", "scripts/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/require-await": "off",
      "max-lines": "off",
    },
  },
);
