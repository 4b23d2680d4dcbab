/** A window too narrow for grid and pane side by side: a telephone, or a page at 250 % and more. */
export const NARROW = "@media (max-width: 600px)";
