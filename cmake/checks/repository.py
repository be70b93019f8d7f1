# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: the files of the project, and how a finding is told."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_SHOWN = 60


def git(*arguments):
    """Output lines of a git command; works on a clone that belongs to another user, too."""
    command = ["git", "-c", f"safe.directory={ROOT}", "-C", str(ROOT), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")


def files(*suffixes, under=""):
    """Paths, relative to the root, of tracked and new files with one of the suffixes."""
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", under or ".")
    paths = sorted({Path(name) for name in listed if name})
    return [path for path in paths
            if (not suffixes or path.suffix in suffixes) and (ROOT / path).is_file()]


def sources(under=""):
    return files(".cpp", ".h", under=under)


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


def finish(check, findings, warnings=()):
    """Print what was found and end the process: 0 nothing wrong, 1 something."""
    for line in warnings:
        print(f"{check}: warning: {line}", file=sys.stderr)
    for line in findings[:MOST_SHOWN]:
        print(f"{check}: {line}", file=sys.stderr)
    if len(findings) > MOST_SHOWN:
        print(f"{check}: and {len(findings) - MOST_SHOWN} more", file=sys.stderr)
    print(f"{check}: " + (f"{len(findings)} to mend" if findings else "fine"))
    sys.exit(1 if findings else 0)
