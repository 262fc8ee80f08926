const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { CustomFunctionsPlugin } = require("./scripts/custom-functions-plugin.cjs");
const { contentSecurityPolicy } = require("./scripts/content-security-policy.cjs");

const local = "https://localhost:3000";
const wordsIn = (language) => ({
  ...requireTypeScript(`./src/messages/${language}/commands.ts`, __filename).commands,
  ...requireTypeScript(`./src/messages/${language}/pane.ts`, __filename).pane,
});

const words = { vi: wordsIn("vi"), en: wordsIn("en") };
const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What stands in a page, in the head's scripts and in the body; a body's file has {{ vi.word }} where words go. */
const pages = {
  taskpane: { scripts: ["too-old.js", office], body: "src/taskpane/taskpane.html" },
  commands: { scripts: [office] },
  notice: { scripts: [office], body: "src/commands/notice.html" },
  functions: { scripts: ["https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js"] },
};

const bodyOf = (file) =>
  readFileSync(path.join(__dirname, file), "utf8").replace(/{{ (\w+)\.(\w+) }}/g, (_, language, word) => {
    const text = words[language]?.[word];
    if (text === undefined) throw new Error(`${file}: no word ${language}.${word}`);
    return text;
  });

/**
 * The add-in as static files: `npm run build -- --env url=https://addin.example.vn/dutru` for production,
 * `npm start` for work on it. The preview for machines without Excel is not part of this.
 */
module.exports = async (env, { mode = "production" }) => {
  const production = mode === "production";
  const url = String(env.url ?? local).replace(/\/+$/, "");
  if (!url.startsWith("https://"))
    throw new Error("Office loads add-ins only from https addresses: --env url=https://…");
  const htmlOf = ([name, { scripts, body }]) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: "./src/page.html",
      chunks: [name],
      // As modules they are passed over by web views that are too old for them.
      scriptLoading: "module",
      templateParameters: {
        policy: contentSecurityPolicy(production),
        title: words.vi.name,
        scripts,
        body: body === undefined ? "" : bodyOf(body),
      },
    });
  return {
    mode,
    devtool: "source-map",
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/commands.ts",
      notice: "./src/commands/notice.ts",
      // Excel loads this one by the name in the manifest.
      functions: { import: "./src/functions/functions.ts", filename: "functions.js" },
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    // The size of the first load has a test of its own: npm run size.
    performance: { hints: false },
    plugins: [
      new CssPlugin({ filename: production ? "[name].[contenthash:10].css" : "[name].css" }),
      ...Object.entries(pages).map(htmlOf),
      new CustomFunctionsPlugin(path.join(__dirname, "src/functions/functions.ts")),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/sample-plan.txt", to: "assets/" },
          { from: "assets/help.html" },
          { from: "src/taskpane/too-old.js" },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(local, url) },
        ].map((pattern) => ({
          to: "[path][name][ext]",
          ...pattern,
          ...(/\.(html|js)$/.test(pattern.from) ? { to: "[name][ext]" } : {}),
        })),
      }),
    ],
    ...(env.WEBPACK_SERVE && {
      devServer: {
        port: new URL(local).port,
        server: { type: "https", options: await getHttpsServerOptions() },
        headers: { "Access-Control-Allow-Origin": "*" },
        hot: false,
      },
    }),
  };
};
