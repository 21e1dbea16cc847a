"""What the command promises beside the book: the same again, a cost, and the truth when it fails."""

import os
import shutil
import subprocess
import time

import checks
import pikepdf
import pytest
from conftest import ENGINES, TRUCE
from measured import run
from printed import Printed

# Seconds and bytes for the example on a quiet machine of two cores.
BUDGET = {"chromium": (20, 900_000_000), "weasyprint": (120, 900_000_000)}
# The same for the long playbook, with time for a busy machine.
LONG_BUDGET = {"chromium": (120, 2_000_000_000), "weasyprint": (600, 2_000_000_000)}


@pytest.mark.parametrize("engine", ENGINES)
def test_a_second_print_is_the_same(example, prints, engine):
    first = prints("example", engine, "a4")
    file, cost = example.pdf(engine, "a4", name="again")
    assert checks.differences(first.printed, Printed(file)) == []
    if engine == "weasyprint":
        assert first.file.read_bytes() == file.read_bytes()


@pytest.mark.parametrize("engine", ENGINES)
def test_the_example_is_printed_within_its_budget(prints, engine):
    cost = prints("example", engine, "a4").cost
    seconds, peak = BUDGET[engine]
    assert cost.seconds < seconds
    assert cost.peak < peak


def test_q_05_a_long_book_is_printed_within_its_time_and_memory(long):
    seconds, peak = LONG_BUDGET[long.engine]
    assert len(long.printed.pages) > 400
    assert long.cost.seconds < seconds
    assert long.cost.peak < peak


@pytest.mark.parametrize("engine", ENGINES)
def test_without_a_network_the_book_is_the_same(example, prints, engine):
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "--net", "true"], capture_output=True).returncode != 0:
        pytest.skip("this system lends nobody a network of his own")
    first = prints("example", engine, "a4")
    file = example.scratch / f"offline-{engine}.pdf"
    command = [TRUCE, "pdf", *example.options(), "--engine", engine, "--output", str(file)]
    ran = run([unshare, "--net", *command])
    assert file.exists(), ran.messages
    assert checks.differences(first.printed, Printed(file)) == []


# Failures


@pytest.fixture
def folder(tmp_path):
    """An empty folder for the file, and a folder for programs that stand in for engines."""
    (tmp_path / "out").mkdir()
    (tmp_path / "programs").mkdir()
    return tmp_path


def program(folder, name, script):
    """A program that answers like an engine to `--version`, and else does what the script says."""
    file = folder / "programs" / name
    version = {"chromium": "Chromium 156.0.8078.79", "weasyprint": "WeasyPrint version 70.0"}[name]
    file.write_text(f'#!/bin/sh\ncase "$*" in *--version*) echo "{version}"; exit 0;; esac\n{script}\n')
    file.chmod(0o755)


def failing(example, folder, engine, options=(), output="out/book.pdf"):
    file = folder / output
    command = [TRUCE, "pdf", *example.options(), "--engine", engine, "--output", str(file), *options]
    return run(command, {"PATH": f"{folder}/programs", "TRUCE_BROWSER": ""})


def nothing_is_left(folder):
    assert list((folder / "out").iterdir()) == []


@pytest.mark.parametrize("engine", [*ENGINES, "auto", "prince", "vivliostyle"])
def test_without_an_engine_the_answer_is_2_and_says_how_to_install_one(example, folder, engine):
    ran = failing(example, folder, engine)
    assert ran.exit_code == 2
    assert "install" in ran.messages
    assert not list((folder / "out").glob("*.pdf"))


# The file is the last word, or in a word of its own.
FILE = 'for file; do :; done; for word; do case "$word" in --print-to-pdf=*) file=${word#*=};; esac; done\n'

LYING = {
    "that writes nothing and answers 0": "exit 0",
    "that fails": "echo 'out of paper' >&2; exit 3",
    "that is killed": "kill -9 $$",
    "that writes no PDF": FILE + 'echo "This is no PDF" >"$file"',
    "that writes half a PDF": FILE + 'printf "%%PDF-1.7\n1 0 obj\n<< /Type /Catalog" >"$file"',
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("lie", LYING)
def test_an_engine_is_not_believed(example, folder, engine, lie):
    program(folder, engine, LYING[lie])
    ran = failing(example, folder, engine)
    assert ran.exit_code == 2, ran.messages
    assert ran.messages.strip()
    nothing_is_left(folder)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_whole_file_that_is_not_the_book_is_an_error(example, folder, engine):
    made = pikepdf.new()
    made.add_blank_page()
    made.save(folder / "empty.pdf")
    program(folder, engine, FILE + f'/bin/cat {folder}/empty.pdf >"$file"')
    ran = failing(example, folder, engine)
    assert ran.exit_code == 1
    assert "print-missing-place" in ran.messages and "print-paper" in ran.messages


@pytest.mark.parametrize("engine", ENGINES)
def test_what_an_engine_says_as_it_fails_is_shown(example, folder, engine):
    program(folder, engine, LYING["that fails"])
    assert "out of paper" in failing(example, folder, engine).messages


@pytest.mark.parametrize("engine", ENGINES)
def test_an_engine_that_does_not_end_is_ended(example, folder, engine):
    program(folder, engine, f"/bin/sleep 300 &\necho $! >{folder}/sleeper\nwait")
    started = time.monotonic()
    ran = failing(example, folder, engine, ["--timeout", "2"])
    assert ran.exit_code == 2 and time.monotonic() - started < 60
    nothing_is_left(folder)
    sleeper = (folder / "sleeper").read_text().strip()
    assert not os.path.exists(f"/proc/{sleeper}") or " Z " in open(f"/proc/{sleeper}/stat").read()


@pytest.mark.parametrize("output", ["nowhere/book.pdf", "out"])
def test_a_file_that_cannot_be_written_is_said_before_anything_is_printed(example, folder, output):
    program(folder, "chromium", f"touch {folder}/asked; exit 1")
    ran = failing(example, folder, "chromium", output=output)
    assert ran.exit_code == 2
    nothing_is_left(folder)


def test_a_folder_closed_to_writers_is_left_as_it_was(example, folder):
    (folder / "out").chmod(0o555)
    if os.geteuid() == 0 and subprocess.run(["chattr", "+i", folder / "out"], capture_output=True).returncode != 0:
        pytest.skip("nothing is closed to root here")
    try:
        ran = run([TRUCE, "pdf", *example.options(), "--engine", "chromium", "--output", str(folder / "out/book.pdf")])
        assert ran.exit_code == 2, ran.messages
        nothing_is_left(folder)
    finally:
        if os.geteuid() == 0:
            subprocess.run(["chattr", "-i", folder / "out"], capture_output=True)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_failure_leaves_the_book_of_last_time(example, folder, engine):
    file = folder / "out/book.pdf"
    file.write_bytes(b"%PDF-1.4 the book of last time")
    program(folder, engine, LYING["that fails"])
    assert failing(example, folder, engine).exit_code == 2
    assert file.read_bytes() == b"%PDF-1.4 the book of last time"
