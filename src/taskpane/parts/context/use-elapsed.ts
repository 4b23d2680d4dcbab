import { useEffect, useState } from "react";

/** Whole seconds for which a part of the screen has been there. */
export function useElapsed(): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const tick = setInterval(() => setElapsed(Math.floor((performance.now() - begun) / 1000)), 1000);
    return () => clearInterval(tick);
  }, []);
  return elapsed;
}
