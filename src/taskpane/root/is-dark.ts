/** Whether a colour "#RRGGBB" is darker than middle grey, by the eye's weights of red, green and blue (ITU-R BT.601). */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
