# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in db/sql/{common,sqlite,postgres}: one statement each, used by the code, on both engines.

The name of a statement is its path below the engine's folder without ".sql"; code names it in a
string, or a family in two: "verify_" here and "totals" there, or "delivery" and "_find". Migrations
are not statements by name and are checked by the tests of db/schema.
"""

import re
from pathlib import Path

from repository import files, finish, sources, text

SQL = Path("db/sql")
FOLDERS = ("common", "sqlite", "postgres")
# Where a semicolon does not end a statement.
QUIET = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\$(\w*)\$.*?\$\1\$", re.S)


def statements(sql):
    return [part for part in QUIET.sub(" ", sql).split(";") if part.strip()]


def named_in_code():
    """Everything that stands in quotes in the code of the product."""
    names = set()
    for path in sources():
        if path.parts[0] != "tests":
            names.update(re.findall(r'"([^"\\\n]+)"', text(path)))
    return names


def is_named(name, quoted):
    if name in quoted or f"{name}.sql" in quoted:
        return True
    return any(name[:at] in quoted and name[at:] in quoted
               for at in range(1, len(name)) if "_" in name[at - 1:at + 1])


def main():
    findings = []
    by_folder = {folder: {} for folder in FOLDERS}
    for folder in FOLDERS:
        for path in files(".sql", under=str(SQL / folder)):
            by_folder[folder][str(path.relative_to(SQL / folder).with_suffix(""))] = path
            if (count := len(statements(text(path)))) != 1:
                findings.append(f"{path}:1: {count} statements, not one")
    quoted = named_in_code()
    common, sqlite, postgres = (by_folder[folder] for folder in FOLDERS)
    for name in sorted(common.keys() | sqlite.keys() | postgres.keys()):
        path = common.get(name) or sqlite.get(name) or postgres[name]
        if not is_named(name, quoted):
            findings.append(f"{path}:1: no code names \"{name}\"")
        if name not in common and name not in sqlite:
            findings.append(f"{path}:1: no text for SQLite")
        if name not in common and name not in postgres:
            findings.append(f"{path}:1: no text for PostgreSQL")
        if name in common and name in sqlite and name in postgres:
            findings.append(f"{path}:1: both engines override it, so nobody uses it")
    finish("sql", findings)


main()
