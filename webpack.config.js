const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const script = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader" },
};
const resolve = { extensions: [".ts", ".tsx", ".js"] };

const NAMED = { keep_classnames: true, keep_fnames: true };

/** Scripts without what only people read. */
function smaller(minimizerOptions = {}) {
  const MinimizerPlugin = require("minimizer-webpack-plugin");
  return new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false, minimizerOptions });
}

/** The command line: one file for Node, rebuilt by the launcher when a source is newer. */
function commandLine(env) {
  return {
    name: "cli",
    mode: "production",
    target: "node20",
    entry: { fundscore: "./src/cli/main.ts" },
    output: { path: env.out ? path.resolve(env.out) : path.resolve(__dirname, "dist/cli"), filename: "[name].js" },
    // Reading its script costs every start and every worker; functions keep their names for what is told of our bugs.
    optimization: { minimizer: [smaller({ mangle: NAMED, compress: NAMED })] },
    performance: { hints: false },
    devtool: false,
    module: { rules: [script] },
    resolve,
  };
}

/** Where manifest.xml says the add-in is served from; a build for another server puts that in its place. */
const MANIFEST_BASE = "https://localhost:3000";
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com";
const officeJsDist = path.resolve(__dirname, "node_modules/@microsoft/office-js");

/** The pages of the site. Only those inside Excel load office.js. */
const PAGES = [
  { name: "taskpane", entry: "./src/taskpane/index.tsx", title: "绩效评分 Fundscore", inExcel: true },
  { name: "commands", entry: "./src/commands/commands.ts", title: "绩效评分 Fundscore", inExcel: true },
  { name: "message", entry: "./src/commands/message.ts", title: "绩效评分 Fundscore", inExcel: false },
  {
    name: "workbench",
    entry: "./src/workbench/index.tsx",
    title: "绩效评分工作台 Fundscore Workbench",
    inExcel: false,
  },
];

/** What a page may load and talk to: its own files, office.js where it is in Excel, and nothing else in the world. */
function contentSecurityPolicy({ officeJsHost, serving }) {
  const policy = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(officeJsHost ? [officeJsHost] : [])],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "worker-src": ["'self'"],
    "connect-src": ["'self'", ...(serving ? ["wss:"] : [])],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * The site: task pane, ribbon commands, workbench. `--env base=URL` names the server in the manifest,
 * `--env localOfficeJs` serves Microsoft's library from that server, `--env out=FOLDER` puts it elsewhere,
 * `--env pages=commands,message` builds only some of the pages.
 */
async function site(env) {
  const CopyPlugin = require("copy-webpack-plugin");
  const HtmlPlugin = require("html-webpack-plugin");
  const MiniCssExtractPlugin = require("mini-css-extract-plugin");
  const serving = Boolean(env.WEBPACK_SERVE);
  const base = (env.base ?? MANIFEST_BASE).replace(/\/+$/, "");
  const gate = gateFile();
  const officeJs = env.localOfficeJs ? "office-js/office.js" : `${OFFICE_JS_CDN}/lib/1/hosted/office.js`;
  const pages = PAGES.filter(({ name }) => env.pages === undefined || env.pages.split(",").includes(name));
  return {
    name: "web",
    mode: serving ? "development" : "production",
    target: ["web", "es2022"],
    entry: Object.fromEntries(pages.map(({ name, entry }) => [name, entry])),
    output: {
      path: env.out ? path.resolve(env.out) : path.resolve(__dirname, "dist/web"),
      // Names change with contents: a server may let browsers keep everything but the pages themselves.
      filename: serving ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    devtool: serving ? "source-map" : false,
    performance: { hints: false },
    optimization: { minimizer: [smaller()] },
    module: {
      rules: [script, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    },
    resolve,
    plugins: [
      new MiniCssExtractPlugin(),
      ...pages.map(
        ({ name, title, inExcel }) =>
          new HtmlPlugin({
            filename: `${name}.html`,
            template: "assets/pages/page.html",
            chunks: [name],
            scriptLoading: "module",
            templateParameters: {
              title,
              inExcel,
              gate: gate.to,
              officeJs: inExcel ? officeJs : undefined,
              csp: contentSecurityPolicy({
                officeJsHost: inExcel && !env.localOfficeJs ? OFFICE_JS_CDN : undefined,
                serving,
              }),
            },
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: gate.from, to: gate.to, info: { minimized: true } },
          { from: "assets/icons/*.png" },
          { from: "assets/samples/*.xlsx" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(MANIFEST_BASE, base),
          },
          ...(env.localOfficeJs ? localOfficeJs() : []),
        ],
      }),
    ],
    devServer: serving ? await devServer() : undefined,
  };
}

/** The script that looks whether the program can run; its name changes with its contents like those of the others. */
function gateFile() {
  const from = path.resolve(__dirname, "assets/pages/gate.js");
  const hash = createHash("sha256").update(readFileSync(from)).digest("hex").slice(0, 8);
  return { from, to: `gate.${hash}.js` };
}

/** Microsoft's library as it is, with its licence; only what Excel's pages ask for. */
function localOfficeJs() {
  const dist = path.join(officeJsDist, "dist");
  const info = { minimized: true };
  const globOptions = { ignore: ["**/*.debug.js"] };
  return [
    { context: officeJsDist, from: "LICENSE.md", to: "office-js/[name][ext]", info },
    {
      context: dist,
      from: "{office,o15apptofilemappingtable,excel-*}.js",
      to: "office-js/[name][ext]",
      info,
      globOptions,
    },
    { context: dist, from: "*/office_strings.js", to: "office-js/[path][name][ext]", info },
    { context: dist, from: "telemetry/oteljs*.js", to: "office-js/[path][name][ext]", info, globOptions },
    { context: dist, from: "agaveerrorux/**", to: "office-js/[path][name][ext]", info, noErrorOnMissing: true },
  ];
}

/**
 * A certificate for localhost that Excel trusts; office-addin-dev-certs asks once before it installs one. Where it may not
 * (Linux without sudo, managed machines), the certificate is used as it is and the browser asks instead.
 */
async function certificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const {
    caCertificatePath,
    localhostCertificatePath,
    localhostKeyPath,
  } = require("office-addin-dev-certs/lib/defaults");
  try {
    return await getHttpsServerOptions();
  } catch (trouble) {
    if (!existsSync(localhostKeyPath)) throw trouble;
    process.stderr.write(
      `The certificate was made but is not trusted on this machine. Open https://localhost:3000/taskpane.html in the browser once and accept it, or trust ${caCertificatePath}.\n`,
    );
    return {
      ca: readFileSync(caCertificatePath),
      cert: readFileSync(localhostCertificatePath),
      key: readFileSync(localhostKeyPath),
    };
  }
}

async function devServer() {
  return {
    port: 3000,
    static: false,
    hot: false,
    server: { type: "https", options: await certificate() },
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
  };
}

module.exports = async (env = {}) => [commandLine(env), await site(env)];
