"""What a command costs: time, and memory over all of its processes."""

import os
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Measured:
    exit_code: int
    output: str
    messages: str
    seconds: float
    peak: int
    """Bytes: the largest sum, looked at five times a second, of what each process of the tree takes of memory (PSS)."""


def processes(root):
    """A process and all that descend from it."""
    found = []
    pending = [root]
    while pending:
        process = pending.pop()
        found.append(process)
        try:
            for children in Path(f"/proc/{process}/task").glob("*/children"):
                pending += [int(child) for child in children.read_text().split()]
        except OSError:
            continue
    return found


def proportional(process):
    """Bytes of memory, each shared page divided by those who share it."""
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def run(command, environment=None, folder=None, limit=1500):
    started = time.monotonic()
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **(environment or {})},
        cwd=folder,
        text=True,
        errors="replace",
    )
    peak = 0
    ended = threading.Event()

    def look():
        nonlocal peak
        while not ended.wait(0.2):
            peak = max(peak, sum(proportional(each) for each in processes(process.pid)))

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        output, messages = process.communicate(timeout=limit)
    except BaseException:
        process.kill()
        raise
    finally:
        ended.set()
        watcher.join()
    return Measured(process.returncode, output, messages, time.monotonic() - started, peak)
