import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "Name what is exported; no barrels." },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: "Locales differ between machines.",
        },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-console": "error",
    },
  },
  {
    files: ["web/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "Name what is exported; no barrels." },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Identifier[name=/^(?:innerHTML|outerHTML)$/]",
          message: "No text of an article is ever markup.",
        },
      ],
    },
  },
  { files: ["src/serve/cli/**", "bench/**", "scripts/**", "training/**"], rules: { "no-console": "off" } },
);
