/** A figure as a report prints it, and the cell that shows it so. */
export interface PrintedNumber {
  readonly value: number;
  readonly format: string;
}

/** "1,189.84" is 1189.84 shown with "#,##0.00"; "300" is 300 in the General format. Refuses what is no plain figure. */
export function printed(text: string): PrintedNumber {
  const match = /^-?[0-9]{1,3}(?:(,[0-9]{3})*|[0-9]*)(?:\.([0-9]+))?$/.exec(text);
  if (match === null) throw new Error(`not a printed figure: ${text}`);
  const decimals = match[2];
  const whole = text.includes(",") ? "#,##0" : "0";
  const keepsZeros = decimals?.endsWith("0") === true || (decimals !== undefined && decimals.length > 1);
  return {
    value: Number(text.replaceAll(",", "")),
    format: keepsZeros ? `${whole}.${"0".repeat(decimals.length)}` : whole === "0" ? "General" : whole,
  };
}

/** True for what `printed` reads. */
export function isPrintedNumber(text: string): boolean {
  return /^-?[0-9]{1,3}(?:(?:,[0-9]{3})*|[0-9]*)(?:\.[0-9]+)?$/.test(text);
}
