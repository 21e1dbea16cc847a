"""The same pages from a server, as a company publishes them: under a path of its own, without encryption."""

import functools
import http.server
import threading

import pytest


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def address(example):
    """Where a server shows the example, one folder below its root."""
    handler = functools.partial(Quiet, directory=str(example.folder.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{example.folder.name}/"
        server.shutdown()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_no_page_complains_or_asks_for_anything_elsewhere(example, browser, address, script):
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    troubles = []
    page.on("console", lambda message: troubles.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: troubles.append(f"script: {error}"))
    page.on("request", lambda made: made.url.startswith(address) or troubles.append(f"asks for {made.url}"))
    page.on("response", lambda answer: answer.status < 400 or troubles.append(f"{answer.status}: {answer.url}"))
    for name in example.pages:
        page.goto(address + name)
    assert troubles == []
    context.close()


def test_text_is_copied_where_the_browser_has_no_clipboard_object(example, browser, address):
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.goto(address + example.with_element(".alert-say"))
    page.locator(".alert-say .copy").first.click()
    page.locator(".alert-say .copy [role=status]", has_text="Copied").first.wait_for()
    context.close()
