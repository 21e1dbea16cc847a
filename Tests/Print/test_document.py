"""The document that engines print, and the one that is sent by e-mail."""

import os
import shutil
import subprocess

import checks
import pytest
from conftest import DAY
from measured import run
from printed import Printed


@pytest.fixture(params=["example", "long", "handbook"])
def content(request, contents):
    return contents(request.param)


def test_no_id_stands_twice(content):
    assert checks.ids(content.document) == []


def test_the_document_of_one_file_asks_for_nothing_and_runs_nothing(content):
    assert checks.requests(content.single_file) == []
    policy = content.single_file.tree.cssselect("meta[http-equiv=Content-Security-Policy]")[0].get("content")
    assert "default-src 'none'" in policy and "script-src" not in policy


def test_the_document_of_one_file_is_the_whole_book(content):
    assert content.single_file.outline == content.document.outline
    assert content.single_file.contents == content.document.contents
