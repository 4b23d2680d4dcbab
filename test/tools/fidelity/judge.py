"""Judges workbooks that were written over: judge.py SCHEMAS FOLDER.

For each FOLDER/<number>.before.xlsx and .after.xlsx:
1. every part that changed or is new is validated against the schemas of ISO/IEC 29500-4 (transitional) and OPC, as far
   as SCHEMAS has them (folders as in the standard's electronic annex); errors that the original has are not counted;
2. openpyxl loads both; all cells, styles, names, conditional formats, validations, merges, widths and views of the
   sheets of the original must be as they were.
"""

import glob
import os
import re
import sys
import warnings
import zipfile
from collections import Counter

import openpyxl
from lxml import etree

warnings.simplefilter("ignore")
MAIN = "http://schemas.openxmlformats.org/"
SCHEMAS = {
    MAIN + "spreadsheetml/2006/main": "sml.xsd",
    MAIN + "drawingml/2006/chart": "dml-chart.xsd",
    MAIN + "drawingml/2006/spreadsheetDrawing": "dml-spreadsheetDrawing.xsd",
    MAIN + "package/2006/content-types": "opc-contentTypes.xsd",
    MAIN + "package/2006/relationships": "opc-relationships.xsd",
    MAIN + "officeDocument/2006/extended-properties": "shared-documentPropertiesExtended.xsd",
    MAIN + "officeDocument/2006/custom-properties": "shared-documentPropertiesCustom.xsd",
}
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
# Excel itself writes xml:space on t, which the schema has as a simple type.
KNOWN_GAP = re.compile(r"XML/1998/namespace\}space")
OUR_FILL = re.compile(r"_fundscore", re.I)


class Schemas:
    def __init__(self, folder):
        self.files = {os.path.basename(f): f for f in glob.glob(folder + "/**/*.xsd", recursive=True)}
        self.loaded = {}

    def of(self, namespace):
        name = SCHEMAS.get(namespace)
        if name not in self.files:
            return None
        if name not in self.loaded:
            self.loaded[name] = etree.XMLSchema(etree.parse(self.files[name]))
        return self.loaded[name]


def understood(root):
    """The part as a consumer sees it that understands the standard only (ISO/IEC 29500-3)."""
    ignorable = set()
    for element in root.iter(etree.Element):
        for prefix in (element.get("{%s}Ignorable" % COMPATIBILITY) or "").split():
            if element.nsmap.get(prefix):
                ignorable.add(element.nsmap[prefix])
    ignorable.add(COMPATIBILITY)
    for element in list(root.iter(etree.Element)):
        for name in list(element.attrib):
            if name.startswith("{") and etree.QName(name).namespace in ignorable:
                del element.attrib[name]
        if etree.QName(element).namespace in ignorable and element.getparent() is not None:
            fallback = element.find("{%s}Fallback" % COMPATIBILITY)
            parent = element.getparent()
            at = parent.index(element)
            for child in reversed(list(fallback) if fallback is not None else []):
                parent.insert(at, child)
            parent.remove(element)
    return root


def errors_of(content, schemas):
    """Errors by message without line numbers; None where there is no schema for it."""
    try:
        root = etree.fromstring(content, etree.XMLParser(huge_tree=True, resolve_entities=False))
    except etree.XMLSyntaxError as error:
        return Counter({"not well-formed: %s" % error: 1})
    schema = schemas.of(etree.QName(root).namespace)
    if schema is None:
        return None
    understood(root)
    schema.validate(etree.fromstring(etree.tostring(root)))
    return Counter(error.message for error in schema.error_log if not KNOWN_GAP.search(error.message))


def parts_of(path):
    with zipfile.ZipFile(path) as archive:
        return {info.filename.replace("\\", "/"): archive.read(info) for info in archive.infolist()}


def validate(before, after, schemas, tally):
    try:
        old = parts_of(before)
    except Exception:
        old = {}
    for name, content in parts_of(after).items():
        if old.get(name) == content or not re.search(r"\.(xml|rels)$", name, re.I):
            continue
        found = errors_of(content, schemas)
        if found is None:
            tally["parts without a schema"] += 1
            continue
        tally["parts validated"] += 1
        known = errors_of(old[name], schemas) if name in old else None
        for message in found - (known or Counter()):
            if known and message in known:
                continue
            tally["schema errors"] += 1
            print("  SCHEMA %s %s" % (name, message[:300]))


def style_of(cell):
    return (
        cell.number_format,
        repr(cell.font),
        repr(cell.fill),
        repr(cell.border),
        repr(cell.alignment),
        repr(cell.protection),
    )


def value_of(cell):
    value = cell.value
    return repr(vars(value)) if hasattr(value, "ref") and hasattr(value, "t") else repr(value)


def conditions_of(sheet):
    """All rules with their areas but our marks."""
    rules = Counter()
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            formulas = " ".join(rule.formula)
            if OUR_FILL.search(formulas):
                continue
            rules[(str(area.sqref), rule.type, rule.operator, formulas, repr(rule.dxf and rule.dxf.fill))] += 1
    return rules


def described(sheet):
    return {
        "state": sheet.sheet_state,
        "merges": sorted(map(str, sheet.merged_cells.ranges)),
        "validations": sorted(repr(one) for one in sheet.data_validations.dataValidation),
        "widths": {k: (d.width, d.hidden, d.min, d.max) for k, d in sheet.column_dimensions.items()},
        "heights": {k: (d.height, d.hidden) for k, d in sheet.row_dimensions.items()},
        "view": repr(sheet.views),
        "print": (repr(sheet.page_setup), repr(sheet.page_margins), repr(sheet.print_area)),
        "filter": repr(sheet.auto_filter),
        "tables": sorted(repr(table) for table in sheet.tables.values()),
        "protection": repr(sheet.protection),
        "links": sorted(repr(link) for link in sheet._hyperlinks),
        "charts": len(sheet._charts),
        "images": len(sheet._images),
    }


def untouched(before, after, tally):
    try:
        old = openpyxl.load_workbook(before)
    except Exception:
        tally["originals that openpyxl cannot load"] += 1
        return
    try:
        new = openpyxl.load_workbook(after)
    except Exception as error:
        tally["results that openpyxl cannot load"] += 1
        print("  OPENPYXL cannot load: %r" % error)
        return
    tally["books compared"] += 1
    said = []
    for name in old.sheetnames:
        if name not in new.sheetnames:
            said.append("sheet %s is gone" % name)
            continue
        first, second = old[name], new[name]
        if not hasattr(first, "_cells"):
            continue
        if set(first._cells) != set(second._cells):
            said.append("%s: other cells exist" % name)
        for place, cell in first._cells.items():
            other = second._cells.get(place)
            tally["cells compared"] += 1
            if other is None or value_of(cell) != value_of(other) or cell.data_type != other.data_type:
                said.append("%s!%s: value" % (name, cell.coordinate))
            elif cell._style != other._style and style_of(cell) != style_of(other):
                said.append("%s!%s: style" % (name, cell.coordinate))
        one, two = described(first), described(second)
        said += ["%s: %s: %s / %s" % (name, key, one[key], two[key]) for key in one if one[key] != two[key]]
        lost = conditions_of(first) - conditions_of(second)
        if lost:
            said.append("%s: conditional formats lost: %s" % (name, list(lost)[:2]))
    names = lambda book: dict((n, d.attr_text) for n, d in book.defined_names.items())
    for name, refers in names(old).items():
        if names(new).get(name) != refers:
            said.append("name %s: %s" % (name, names(new).get(name)))
    tally["differences in what was the user's"] += len(said)
    for line in said[:5]:
        print("  CHANGED " + line[:300])


def main():
    schemas, folder = Schemas(sys.argv[1]), sys.argv[2]
    tally = Counter()
    for before in sorted(glob.glob(folder + "/*.before.xls?")):
        after = before.replace(".before.", ".after.")
        print(os.path.basename(after))
        validate(before, after, schemas, tally)
        untouched(before, after, tally)
    print()
    for what, count in sorted(tally.items()):
        print("%-45s %d" % (what, count))


main()
