/** Path of an installed browser, or undefined. */
export function findBrowser(): string | undefined;
/** Finds a browser or installs one; ends the process with a message when neither is possible. */
export function ensureBrowser(): string;
