const path = require("node:path");

const script = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader" },
};
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** The command line: one file for Node, rebuilt by the launcher when a source is newer. */
function commandLine(env) {
  return {
    name: "cli",
    mode: "production",
    target: "node20",
    entry: { fundscore: "./src/cli/main.ts" },
    output: { path: env.out ? path.resolve(env.out) : path.resolve(__dirname, "dist/cli"), filename: "[name].js" },
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
    module: { rules: [script] },
    resolve,
  };
}

module.exports = (env = {}) => [commandLine(env)];
