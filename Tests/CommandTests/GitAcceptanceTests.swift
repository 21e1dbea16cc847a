import Testing

/// Family R, by the program.
@Suite("Git, by the program")
struct GitAcceptanceTests {
    @Test("R-01, R-02 A version that git could take for something else ends the run with 2 and leaves nothing behind")
    func refused() throws {
        try expect(
            """
            ```console
            $ mkdir content && printf -- '---\\ntitle: Home\\n---\\nText\\n' >content/index.md
            $ git init -q . && git add . && git -c user.name=A -c user.email=a@example.com commit -qm First
            $ git update-ref 'refs/heads/--output=pwn' HEAD
            $ truce review -- --output=pwn
            ! Error: '--output=pwn' does not name a version: it begins with '-', which commands take for an option; name a branch, a tag or a commit
            [exit 2]
            $ truce review -- HEAD -n
            ! Error: '-n' does not name a version: it begins with '-', which commands take for an option; name a branch, a tag or a commit
            [exit 2]
            $ truce review ''
            ! Error: '' does not name a version: it is an empty name; name a branch, a tag or a commit
            [exit 2]
            $ truce review HEAD:content/index.md
            ! Error: 'HEAD:content/index.md' does not name a version: it holds ':', which names a file; name a branch, a tag or a commit
            [exit 2]
            $ truce review "$(printf 'a\\033[2J\\n::error::x')"
            ! Error: 'a\\u{1B}[2J\\u{A}::error::x' does not name a version: it holds a control character; name a branch, a tag or a commit
            [exit 2]
            $ ls
            content
            ```
            """)
    }

    @Test("R-08 Where there is nothing to compare with, one sentence says why, and the run ends with 2")
    func nothing() throws {
        try expect(
            """
            ```console
            $ mkdir content && printf -- '---\\ntitle: Home\\n---\\nText\\n' >content/index.md
            $ truce review main
            ! Error: The folder 'content' is in no git repository, so there is no version to compare with
            [exit 2]
            $ git init -q --initial-branch=main . && git config user.name A && git config user.email a@example.com
            $ truce review main
            ! Error: Nothing is committed in the repository yet, so there is no version to compare with
            [exit 2]
            $ git add content && git commit -qm First && git commit -qm Second --allow-empty
            $ truce review origin/main
            ! Error: The repository has no version 'origin/main'; if it is a branch that others have, fetch it first
            [exit 2]
            $ PATH=/nowhere "$(command -v truce)" review main
            ! Error: There is no git in the folders that PATH names; install it to compare versions
            [exit 2]
            $ git checkout -q --orphan other && git commit -qm Other && truce review main
            ! Error: 'main' and 'HEAD' have no commit in common; --direct compares them as they are
            [exit 2]
            $ truce check --changed-since main
            ! Error: 'main' and 'HEAD' have no commit in common, from which the change could have begun
            [exit 2]
            $ git clone -q --depth 1 --branch main "file://$PWD" shallow && cd shallow && truce review HEAD~1
            ! Error: The repository, a shallow clone, has no version 'HEAD~1'; run 'git fetch --unshallow', and fetch the branch
            [exit 2]
            $ printf '[core\\n' >.git/config && truce review main
            ! Error: Git cannot read the repository: fatal: bad config line 1 in file .git/config
            [exit 2]
            ```
            """)
    }

    #if os(Linux)
        @Test("R-09 A file of 500 MB in a commit is a finding, and takes no memory", .timeLimit(.minutes(5)))
        func large() throws {
            try expect(
                """
                ```console
                $ mkdir content && printf -- '---\\ntitle: Home\\n---\\nText\\n' >content/index.md
                $ git init -q --initial-branch=main . && git config user.name A && git config user.email a@example.com
                $ git add . && git commit -qm First && git checkout -qb side && truncate -s 500M content/film.mp4
                $ git -c core.compression=1 -c core.bigFileThreshold=1m add . && git commit -qm Film
                $ ulimit -v 300000; truce review main side --format json >review.json; echo $?; grep -c "'film.mp4' was left out" review.json
                1
                1
                ```
                """)
        }

        @Test("R-09 A hundred thousand changed files are one sentence, and take no memory", .timeLimit(.minutes(5)))
        func many() throws {
            try expect(
                """
                ```console
                $ git init -q --initial-branch=main . && mkdir content && echo Text >content/index.md && git add .
                $ git config user.name A && git config user.email a@example.com && git commit -qm First && git checkout -qb side
                $ seq 100000 | xargs printf "100644 $(git rev-parse HEAD:content/index.md)\\tcontent/%s.md\\n" | git update-index --index-info
                $ git commit -qm Many
                $ ulimit -v 300000; truce review main side
                ! Error: 100,000 files changed, and a review tells of 20,000 at most; compare versions that are nearer to each other
                [exit 2]
                ```
                """)
        }

        @Test("R-09 New files of 730 MB on disk are not read to refuse them", .timeLimit(.minutes(5)))
        func manyOnDisk() throws {
            try expect(
                """
                ```console
                $ git init -q --initial-branch=main . && mkdir content && echo Text >content/index.md && git add .
                $ git config user.name A && git config user.email a@example.com && git commit -qm First
                $ cd content && seq -f %g.md 25000 | xargs truncate -s 30K && cd ..
                $ ulimit -d 300000; truce review main
                ! Error: 25,000 files changed, and a review tells of 20,000 at most; compare versions that are nearer to each other
                [exit 2]
                ```
                """)
        }
    #endif

    @Test("A folder that neither version has is a failure, and not a playbook in which nothing changed")
    func noFolder() throws {
        try expect(
            """
            ```console
            $ mkdir content other && echo Text >content/index.md && git init -q --initial-branch=main . && git add .
            $ git -c user.name=A -c user.email=a@example.com commit -qm First && git tag first
            $ truce review first main --content other
            ! Error: Neither 'first' nor 'main' has the folder 'other'; --content names that of the playbook
            [exit 2]
            ```
            """)
    }

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
