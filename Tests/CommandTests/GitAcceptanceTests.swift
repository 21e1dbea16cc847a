import Testing

/// Family R, by the program.
@Suite("Git, by the program")
struct GitAcceptanceTests {
    @Test("R-10 What the environment tells git makes no difference")
    func environment() throws {
        try expect(
            """
            ```console
            $ mkdir content && printf -- '---\\ntitle: Home\\n---\\nText\\n' >content/index.md
            $ git init -q . && git add . && git -c user.name=A -c user.email=a@example.com commit -qm First
            $ truce build --no-strict --output one >/dev/null 2>&1; grep -rq "$(git rev-parse HEAD | cut -c 1-10)" one
            $ printf '#!/bin/sh\\ntouch canary\\n' >trap && chmod +x trap
            $ T=$PWD/trap; GIT_DIR=/nowhere GIT_WORK_TREE=/ GIT_EXTERNAL_DIFF=$T GIT_SSH_COMMAND=$T GIT_PAGER=$T GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.fsmonitor GIT_CONFIG_VALUE_0=$T GIT_TRACE=$PWD/canary truce build --no-strict --output two >/dev/null 2>&1
            $ diff -r one two; test -e canary || echo unharmed
            unharmed
            ```
            """)
    }

    @Test("R-06 A git that lies in the repository is not run, though PATH names it first")
    func gitInRepository() throws {
        try expect(
            """
            ```console
            $ mkdir content bin && printf -- '---\\ntitle: Home\\n---\\nText\\n' >content/index.md
            $ git init -q . && git add . && git -c user.name=A -c user.email=a@example.com commit -qm First
            $ printf '#!/bin/sh\\ntouch canary\\n' >bin/git && chmod +x bin/git
            $ PATH="$PWD/bin:$PATH" truce build --no-strict >/dev/null 2>&1; test -e canary || echo unharmed
            unharmed
            ```
            """)
    }
}
