import { useEffect, useState } from "preact/hooks";

/** Whether the reader's system asks for less motion; follows it when it changes. */
export function useCalmMotion(): boolean {
  const [isCalm, setCalm] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const wish = matchMedia(QUERY);
    const follow = () => setCalm(wish.matches);
    wish.addEventListener("change", follow);
    return () => wish.removeEventListener("change", follow);
  }, []);
  return isCalm;
}

const QUERY = "(prefers-reduced-motion: reduce)";
