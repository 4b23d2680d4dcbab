const path = require("node:path");

/** Bundles the page of the simulated Excel for a real browser. */
module.exports = {
  mode: "development",
  devtool: false,
  entry: { "excel-page": path.resolve(__dirname, "excel-page.ts") },
  output: { filename: "[name].js" },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: "swc-loader" } }] },
  resolve: { extensions: [".ts", ".js"] },
};
