import type { CellAddress } from "../../../../src/domain/cells/address";
import type { Seeder } from "./seeding";
import { dataCells, overtype, rowTables } from "./seeding";

/** Two projects listed under each other's direction: the counts still agree, the members do not. */
export const swappedMembers: Seeder = ({ draft, drawn, random, free }) => {
  const tables = rowTables(drawn);
  const summary = tables.find(({ table }) => Object.values(table.columns ?? {}).includes("project_list"));
  const register = tables.find(({ table }) => Object.values(table.columns ?? {}).includes("category"));
  if (summary === undefined || register === undefined) return undefined;
  const lists = dataCells(summary, "project_list").filter(free);
  const [first, second] = random.sample(lists, 2);
  if (first === undefined || second === undefined) return undefined;
  const membersOf = (at: CellAddress): string[] => String(draft.value(at) ?? "").split(/、|, /);
  const [one, other] = [random.pick(membersOf(first)), random.pick(membersOf(second))];
  const separator = /[\u4e00-\u9fff]/.test(one) ? "、" : ", ";
  const swap = (at: CellAddress, out: string, into: string): void =>
    overtype(
      draft,
      at,
      membersOf(at)
        .map((member) => (member === out ? into : member))
        .join(separator),
    );
  const correct = draft.value(first);
  swap(first, one, other);
  swap(second, other, one);
  const categories = dataCells(register, "category");
  const categoryOf = (member: string): CellAddress[] => {
    const place = categories[Number(/[0-9]+/.exec(member)?.[0] ?? 0) - 1];
    return place === undefined ? [] : [place];
  };
  const derived = (["budget", "share", "project_count"] as const)
    .flatMap((field) => dataCells(summary, field))
    .filter(({ row }) => row === first.row || row === second.row);
  return {
    kind: "classification_conflict",
    severity: "error",
    at: first,
    stated: draft.value(first),
    correct,
    accept: [second, ...categoryOf(one), ...categoryOf(other)],
    derived,
    note: "a project stands under one direction here and another there",
  };
};
