/** Version of the program, as the sheet of rules shows it: that of package.json (held by a test). */
export const PROGRAM_VERSION = "0.1.0";
