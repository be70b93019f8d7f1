# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy on the C++ files that differ from the main branch. Usage: tidy.py BUILD_FOLDER"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from repository import ROOT, files, finish, git


def base():
    for branch in ("origin/main", "main", "HEAD~1"):
        try:
            return git("merge-base", "HEAD", branch)[0].strip()
        except subprocess.CalledProcessError:
            continue
    return "HEAD"


def complaints(path):
    run = subprocess.run(["clang-tidy", "--quiet", "-p", sys.argv[1], str(path)], cwd=ROOT,
                         capture_output=True, text=True)
    if run.returncode == 0 and "warning:" not in run.stdout:
        return []
    return [(run.stdout + run.stderr).strip()]


def main():
    changed = set(git("diff", "--name-only", "-z", base()))
    changed.update(git("ls-files", "-z", "--others", "--exclude-standard"))
    paths = [path for path in files(".cpp") if str(path) in changed]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        findings = [line for lines in pool.map(complaints, paths) for line in lines]
    finish("tidy", findings)


main()
