import type { Ways } from "./presenter-link.ts";

/**
 * The ways between the windows of a presentation: a BroadcastChannel of the room's name, and messages to the window
 * that opened this one or was opened by it, for pages opened as files, whose channels some browsers keep apart. What
 * comes twice does no harm.
 * @param other the window at the other end as far as it is known here
 */
export function windowWays(
  page: Window,
  room: string,
  other: () => Window | null,
  onMessage: (message: unknown) => void,
): Ways {
  const channel = openChannel(room);
  let lastSeen: Window | null = null;
  const onChannel = ({ data }: MessageEvent) => onMessage(data);
  const onWindow = ({ data, origin, source }: MessageEvent) => {
    // Only a page of this site that knows the room; pages opened as files all have the origin "null".
    if (origin !== page.origin || source === page || source === page.parent) return;
    if ((data as { room?: unknown } | null)?.room !== room) return;
    lastSeen = source as Window | null;
    onMessage(data);
  };
  channel?.addEventListener("message", onChannel);
  page.addEventListener("message", onWindow);
  return {
    send: (message) => {
      channel?.postMessage(message);
      const peer = other() ?? lastSeen;
      if (peer && !peer.closed) peer.postMessage(message, page.origin === "null" ? "*" : page.origin);
    },
    stop: () => {
      channel?.close();
      page.removeEventListener("message", onWindow);
    },
  };
}

function openChannel(room: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`battery-routes ${room}`);
  } catch {
    return null;
  }
}
