const { execFileSync, spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const path = require("node:path");

/** Where Chromium, Chrome or Edge stand on the platforms we know, best first. */
function candidates() {
  const { CHROME_PATH, PROGRAMFILES = "", LOCALAPPDATA = "" } = process.env;
  const programFilesX86 = process.env["PROGRAMFILES(X86)"] ?? "";
  const windows = [PROGRAMFILES, programFilesX86, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => [
      path.join(root, "Google/Chrome/Application/chrome.exe"),
      path.join(root, "Microsoft/Edge/Application/msedge.exe"),
      path.join(root, "Chromium/Application/chrome.exe"),
    ]);
  const onPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].flatMap(
    (name) => (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name)),
  );
  const mac = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  return [CHROME_PATH, ...onPath, ...mac, ...windows].filter(Boolean);
}

/** Path of an installed browser, or undefined. */
function findBrowser() {
  return candidates().find((file) => existsSync(file));
}

function aptInstall(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const [command, ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  execFileSync(command, [...rest, "update"], { stdio: "inherit" });
  execFileSync(command, [...rest, "install", "-y", "--no-install-recommends", ...packages], { stdio: "inherit" });
}

const HELP = `No Chromium, Chrome or Edge was found, and the tests of the page need one.
Install one of them, or name it: CHROME_PATH=/path/to/chrome npm test
没有找到 Chromium、Chrome 或 Edge，页面测试需要其中之一。请安装，或用 CHROME_PATH 指定其路径。`;

/** Finds a browser or, on Debian and its kin, installs Chromium with a font that has Chinese. */
function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("Installing Chromium for the tests of the page (apt-get install chromium fonts-noto-cjk) …");
    try {
      aptInstall(["chromium", "fonts-noto-cjk"]);
    } catch {
      console.error(HELP);
      process.exit(1);
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  console.error(HELP);
  process.exit(1);
}

module.exports = { findBrowser, ensureBrowser };
