import Foundation
import Testing

/// Family Q, by the program. Those that need a real browser are left out where there is none.
@Suite("Print, by the program")
struct PrintAcceptanceTests {
    static let hasChromium = ["/usr/bin/chromium", "/usr/bin/google-chrome"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(
        "Q-01 What a page asks another host for is an error, and the book is printed without it",
        .enabled(if: hasChromium), .timeLimit(.minutes(10)))
    func remote() throws {
        try expect(
            """
            ```markdown content/a.md
            ---
            title: A
            owner: Sales
            ---

            ![Not here](http://192.0.2.1/a.png) <link rel=stylesheet href=http://192.0.2.1/a.css> <img src=http://192.0.2.1/b.png>
            ```

            ```console
            $ truce pdf 2>&1 | grep -o 'a.md:[0-9:]* error.remote-image.'
            a.md:6:13: error[remote-image]
            $ head -c 5 playbook.pdf; echo
            %PDF-
            ```
            """)
    }

    @Test(
        "Q-02 A link to a file of this computer is an error, and the file holds no path of it",
        .enabled(if: hasChromium), .timeLimit(.minutes(10)))
    func local() throws {
        try expect(
            """
            ```markdown content/a.md
            ---
            title: A
            owner: Sales
            ---

            [Mine](file:///etc/hostname) and ![mine](file:///etc/hostname)
            ```

            ```console
            $ truce pdf 2>&1 | grep -c 'a.md:6:[0-9]*: error'
            2
            $ grep -c -a -e 'file:' -e "$PWD" -e '/tmp/' playbook.pdf
            0
            [exit 1]
            ```
            """)
    }

    @Test("Q-04 A browser that is missing, crashes or hangs ends the run with 2, a hint and no process left")
    func failures() throws {
        try expect(
            """
            ```markdown content/a.md
            ---
            title: A
            owner: Sales
            ---

            Text
            ```

            ```sh browser.sh
            #!/bin/sh
            if [ "$1" = --version ]; then echo Chromium 156.0; exit; fi
            trap '' TERM INT HUP
            (trap '' TERM INT HUP; sleep 300; sleep 300) & echo $! >"$HERE/child"
            [ -z "$HANGS" ] || wait
            kill -SEGV $$
            ```

            ```console
            $ chmod +x browser.sh
            $ TRUCE_BROWSER=nowhere truce pdf 2>&1 | sed "s|$PWD/||"
            Error: 'nowhere' cannot be run; name another with TRUCE_BROWSER, or print 'playbook.html' from a browser
            $ HERE=$PWD TRUCE_BROWSER=browser.sh truce pdf 2>&1 | grep Error
            Error: Chromium 156.0 was ended by signal 11
            $ sleep 0.2; kill -0 $(cat child) 2>/dev/null && grep -v ') Z ' /proc/$(cat child)/stat
            [exit 1]
            $ HERE=$PWD HANGS=1 TRUCE_BROWSER=browser.sh truce pdf --timeout 1 2>&1 | grep Error
            Error: Chromium 156.0 was ended after 1 second; --timeout gives it more
            $ sleep 0.2; kill -0 $(cat child) 2>/dev/null && grep -v ') Z ' /proc/$(cat child)/stat
            [exit 1]
            $ ls *.pdf 2>/dev/null
            [exit 2]
            ```
            """)
    }
}
