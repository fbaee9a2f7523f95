import { EntryList } from "./entry-list.tsx";
import { Later } from "./later.tsx";
import { Limits } from "./limits.tsx";
import { useSite } from "./site-context.ts";

const loadTable = () => import("./entry-table.tsx").then(({ EntryTable }) => EntryTable);

/** Everything on the map, as a list, with what it leaves out, or as a table. */
export function Entries() {
  const { view, messages } = useSite();
  if (view.panel.type !== "table") {
    return (
      <>
        <EntryList />
        <Limits />
      </>
    );
  }
  return <Later load={loadTable} with={{}} failed={messages.table.failed} />;
}
