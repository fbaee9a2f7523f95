import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A panel that is not on screen at first: its code is asked for when it is first shown. Nothing stands in its place
 * until it is there; if it does not arrive, `failed` does.
 * @param load the same function every time, so that the code is asked for once
 */
export function Later<Props extends object>(props: {
  load: () => Promise<ComponentType<Props>>;
  with: Props;
  failed: string;
}) {
  const { load, failed } = props;
  const [state, setState] = useState<{ panel: ComponentType<Props> | null; failed: boolean }>({
    panel: null,
    failed: false,
  });
  useEffect(() => {
    load().then(
      (panel) => setState({ panel, failed: false }),
      () => setState({ panel: null, failed: true }),
    );
  }, [load]);
  if (state.failed) return <p role="alert">{failed}</p>;
  const Panel = state.panel;
  return Panel && <Panel {...props.with} />;
}
