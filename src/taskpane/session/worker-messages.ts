import type { Engine } from "../services/engine";

type Calls = { readonly [Name in keyof Engine]: Parameters<Engine[Name]> };

/** A call of the engine on its way to the worker. The callback of `open` stays behind: steps come back as messages. */
export type WorkerRequest =
  | { readonly id: number; readonly call: "open"; readonly args: readonly [Calls["open"][0], Calls["open"][1]] }
  | { readonly id: number; readonly call: "holds"; readonly args: Calls["holds"] }
  | { readonly id: number; readonly call: "former"; readonly args: Calls["former"] }
  | { readonly id: number; readonly call: "change"; readonly args: Calls["change"] }
  | { readonly id: number; readonly call: "preview"; readonly args: Calls["preview"] }
  | { readonly id: number; readonly call: "previewProfile"; readonly args: Calls["previewProfile"] }
  | { readonly id: number; readonly call: "plan"; readonly args: Calls["plan"] }
  | { readonly id: number; readonly call: "marks"; readonly args: Calls["marks"] }
  | { readonly id: number; readonly call: "written"; readonly args: Calls["written"] }
  | { readonly id: number; readonly call: "record"; readonly args: Calls["record"] }
  | { readonly id: number; readonly call: "template"; readonly args: Calls["template"] };
