# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format leaves it."""

import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

from repository import ROOT, finish, sources

PLACE = re.compile(r"^(?:\./)?(.+?:\d+):\d+: (?:error|warning): code should be clang-formatted")


def misformatted(batch):
    run = subprocess.run(["clang-format", "--dry-run", *map(str, batch)], cwd=ROOT,
                         capture_output=True, text=True)
    if run.returncode != 0:
        return [run.stderr.strip()]
    places = [match.group(1) for line in run.stderr.splitlines() if (match := PLACE.match(line))]
    first_in_file = {place.rsplit(":", 1)[0]: place for place in reversed(places)}
    return [f"{place}: run clang-format -i on it" for place in first_in_file.values()]


def main():
    paths = sources()
    batches = [paths[start:start + 20] for start in range(0, len(paths), 20)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        findings = [line for lines in pool.map(misformatted, batches) for line in lines]
    finish("format", sorted(findings))


main()
