"""The example in the engines of Firefox and of Safari: each a browser with `open(url)` and `run(script)`."""

import json
import os
import queue
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import websocket
from selenium import webdriver
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from sites import REPOSITORY, build  # noqa: E402


class Firefox:
    """Firefox by WebDriver BiDi, which needs no program between."""

    def __init__(self, folder):
        command = ["firefox-esr", "--headless", "--no-remote", "--profile", str(folder), "--remote-debugging-port", "0"]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        lines = queue.Queue()
        threading.Thread(target=lambda: [lines.put(line) for line in self.process.stderr], daemon=True).start()
        while not (found := re.search(r"ws://\S+", lines.get(timeout=60))):
            pass
        self.socket = websocket.create_connection(f"{found[0]}/session", timeout=60, suppress_origin=True)
        self.number = 0
        self.troubles = []
        self.send("session.new", capabilities={})
        self.send("session.subscribe", events=["log.entryAdded"])
        self.tab = self.send("browsingContext.getTree")["contexts"][0]["context"]

    def send(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("method") == "log.entryAdded":
                self.troubles.append(answer["params"]["text"])
            elif answer.get("id") == self.number:
                assert answer["type"] == "success", answer
                return answer["result"]

    def open(self, url):
        self.send("browsingContext.navigate", context=self.tab, url=url, wait="complete")

    def run(self, script):
        result = self.send(
            "script.evaluate", expression=f"(async () => JSON.stringify({script}))()", target={"context": self.tab},
            awaitPromise=True,
        )
        assert result["type"] == "success", result
        return json.loads(result["result"]["value"])

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait(30)


class WebKit:
    """The engine of Safari by WebDriver. It tells nobody what is written to its console, so errors of scripts are listened for."""

    def __init__(self, _):
        options = Options()
        [browser] = Path("/usr/lib").glob("*/webkit2gtk-4.1/MiniBrowser")
        options.binary_location = str(browser)
        options.add_argument("--automation")
        self.driver = webdriver.WebKitGTK(options=options, service=Service(executable_path="/usr/bin/WebKitWebDriver"))
        self.troubles = []

    def open(self, url):
        self.driver.get(url)

    def run(self, script):
        done = "const done = arguments[arguments.length - 1];"
        answer = self.driver.execute_async_script(
            f"{done} (async () => JSON.stringify({script}))().then(done, (error) => done('!' + error))"
        )
        assert not answer.startswith("!"), answer
        return json.loads(answer)

    def close(self):
        self.driver.quit()


@pytest.fixture(scope="session")
def example(tmp_path_factory):
    """In a folder with a name that an address has to spell out."""
    folder = tmp_path_factory.mktemp("sites") / "nasz playbook #1 – żółty"
    return build(REPOSITORY / "content", folder, os.environ.get("AS_OF", "2026-11-23"))


@pytest.fixture(scope="session", params=[Firefox, WebKit], ids=["firefox", "webkit"])
def engine(request, tmp_path_factory):
    browser = request.param(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()
