# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point downward only: app -> ui -> models -> db, and inside db as in docs/architecture.md."""

import re

from repository import ROOT, finish, sources, text

# A layer and all that it may include, itself left out.
BELOW = {
    "db/domain": [],
    "db/storage": ["db/domain"],
    "db/schema": ["db/domain", "db/storage"],
    "db/queries": ["db/domain", "db/storage"],
    "db/auth": ["db/domain", "db/storage"],
    "db/commands": ["db/domain", "db/storage", "db/queries", "db/auth"],
    "db/sync": ["db/domain", "db/storage", "db/queries", "db/auth", "db/commands"],
    "db/service": ["db"],
    "models": ["db"],
    "ui": ["db", "models"],
    "app": ["db", "models", "ui"],
    "tests": ["db", "models", "ui", "app"],
}
# Windows and models never hold a connection; nobody but storage talks to the engines.
NEVER = {"models": ["db/storage"], "ui": ["db/storage"]}
ENGINES_ALLOWED = ("db/storage", "tests")

OWN = re.compile(r'^\s*#\s*include\s+"([^"]+)"')
ENGINES = re.compile(r"^\s*#\s*include\s+<(QtSql|QSql|libpq|sqlite3)")


def within(path, folder):
    return path == folder or path.startswith(folder + "/")


def layer_of(path):
    return next((layer for layer in BELOW if within(path, layer)), None)


def complaint(path, layer, included):
    target = layer_of(included)
    if target is None or target == layer:
        return None
    if any(within(target, folder) for folder in NEVER.get(layer, [])):
        return f"{layer} may not reach {target}: {included}"
    if not any(within(target, folder) for folder in BELOW[layer]):
        return f"upward include from {layer} into {target}: {included}"
    return None


def findings_in(path):
    layer = layer_of(str(path))
    if layer is None:
        return
    for number, line in enumerate(text(path).splitlines(), 1):
        if ENGINES.match(line) and layer not in ENGINES_ALLOWED:
            yield f"{path}:{number}: only db/storage talks to the engines"
        if not (match := OWN.match(line)):
            continue
        included = match.group(1)
        if included.endswith(".moc") or included.startswith("ui_"):
            continue
        if not (ROOT / included).is_file():
            yield f"{path}:{number}: include by path from the root: {included}"
        elif reason := complaint(path, layer, included):
            yield f"{path}:{number}: {reason}"


finish("layers", [line for path in sources() for line in findings_in(path)])
