import { TONE_COLORS } from "./tones";

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(TONE_COLORS))(
  "the tone %s can be read on its background",
  (_, { fill = "FFFFFF", font = "000000" }) => {
    const [darker = 0, lighter = 0] = [luminance(fill), luminance(font)].sort((a, b) => a - b);
    expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);
