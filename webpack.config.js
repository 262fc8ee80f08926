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

/**
 * The add-in as static files: `npm run build -- --env url=https://addin.example.vn/dutru` for production,
 * `npm start` for work on it. The preview for machines without Excel is not part of this.
 */
module.exports = async (env, { mode = "production" }) => {
  const production = mode === "production";
  const url = String(env.url ?? local).replace(/\/+$/, "");
  if (!url.startsWith("https://"))
    throw new Error("Office loads add-ins only from https addresses: --env url=https://…");
  const page = (name, chunk, template) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template,
      chunks: [chunk],
      // As modules they are passed over by web views that are too old for them.
      scriptLoading: "module",
      templateParameters: { policy: contentSecurityPolicy(production), vi: wordsIn("vi"), en: wordsIn("en") },
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
      page("taskpane", "taskpane", "./src/taskpane/taskpane.html"),
      page("commands", "commands", "./src/commands/commands.html"),
      page("notice", "notice", "./src/commands/notice.html"),
      page("functions", "functions", "./src/functions/functions.html"),
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
