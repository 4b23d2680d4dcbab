"""Reads workbooks with openpyxl: openpyxl_reading.py OUT < paths, one a line; writes OUT/<number>.json."""

import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula  # openpyxl 3.1 or newer

warnings.simplefilter("ignore")
DATES = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


def spelled(cell, epoch):
    value = cell.value
    if value is None:
        return None
    if isinstance(value, bool):
        return "b:%d" % value
    if isinstance(value, DATES):
        return "d:%r" % to_excel(value, epoch)
    if isinstance(value, (int, float)):
        return "n:%r" % value
    if cell.data_type == "e":
        return "e:%s" % value
    return "s:%s" % value


def formula_of(cell):
    value = cell.value
    if isinstance(value, ArrayFormula):
        return value.text.lstrip("=") if value.text else None
    if isinstance(value, DataTableFormula):
        return None
    if cell.data_type == "f" and isinstance(value, str):
        return value[1:]
    return None


def sheet_reading(values, formulas, epoch):
    cells = {}
    for row in values._cells.values():
        text = spelled(row, epoch)
        if text is not None:
            cells.setdefault(row.coordinate, {})["value"] = text
    arrays = []
    for cell in formulas._cells.values():
        formula = formula_of(cell)
        if formula is not None:
            cells.setdefault(cell.coordinate, {})["formula"] = formula
        if isinstance(cell.value, (ArrayFormula, DataTableFormula)) and cell.value.ref and ":" in cell.value.ref:
            arrays.append(cell.value.ref)
    return {
        "name": values.title,
        "state": values.sheet_state,
        "cells": cells,
        "merges": [str(r) for r in values.merged_cells.ranges],
        "hiddenRows": [n - 1 for n, d in values.row_dimensions.items() if d.hidden],
        "arrays": arrays,
    }


def reading(path):
    with open(path, "rb") as handle:
        values = openpyxl.load_workbook(handle, data_only=True)
    with open(path, "rb") as handle:
        formulas = openpyxl.load_workbook(handle)
    return {
        "sheets": [sheet_reading(s, formulas[s.title], values.epoch) for s in values.worksheets]
    }


def main():
    out = sys.argv[1]
    for line in sys.stdin:
        number, path = line.rstrip("\n").split("\t", 1)
        try:
            found = reading(path)
        except Exception as error:  # whatever it stumbles over is its answer
            found = {"error": "%s: %s" % (type(error).__name__, error)}
        with open("%s/%s.json" % (out, number), "w", encoding="utf-8") as handle:
            json.dump(found, handle, ensure_ascii=True)


main()
