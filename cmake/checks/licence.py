# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file that people write code in begins with the two SPDX lines."""

from repository import files, finish, text

SUFFIXES = (".cpp", ".h", ".py", ".cmake", ".sh", ".sql")
NAMES = ("CMakeLists.txt", "dev")
LINES = ("SPDX-FileCopyrightText: 2026 The Shopdesk developers",
         "SPDX-License-Identifier: GPL-3.0-or-later")


def wanted(path):
    return path.suffix in SUFFIXES or path.name in NAMES or str(path) == ".ci/run"


def complete(path):
    head = text(path).splitlines()[:4]
    if head and head[0].startswith("#!"):
        head = head[1:]
    return len(head) >= 2 and all(head[at].endswith(LINES[at]) for at in (0, 1))


finish("licence", [f"{path}:1: the two SPDX lines are missing" for path in files()
                   if wanted(path) and not complete(path)])
