import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("An engine")
struct EngineTests {
    private let job = PrintJob(folder: "/tmp/a b/ż#1", paper: .letter)

    @Test("Chromium is called with a profile of its own, without a network, and with a proper address")
    func chromium() {
        #expect(
            Engine.chromium.arguments(job) == [
                "--headless", "--disable-gpu", "--user-data-dir=/tmp/a b/ż#1/profile", "--no-pdf-header-footer",
                "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
                "--disable-background-networking", "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--font-render-hinting=none", "--disable-dev-shm-usage",
                "--print-to-pdf=/tmp/a b/ż#1/book.pdf", "file:///tmp/a%20b/%C5%BC%231/book.html",
            ])
    }

    @Test("Chromium has its sandbox and prints tags unless it is told otherwise")
    func chromiumOptions() {
        var other = job
        other.isSandboxed = false
        other.isTagged = false
        let added = Set(Engine.chromium.arguments(other)).subtracting(Engine.chromium.arguments(job))
        #expect(added == ["--no-sandbox", "--disable-pdf-tagging"])
    }

    @Test("WeasyPrint is asked for PDF/UA-1 and may read the document and nothing else")
    func weasyprint() {
        #expect(
            Engine.weasyprint.arguments(job) == [
                "--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", "--allowed-protocols", "data",
                "/tmp/a b/ż#1/book.html", "/tmp/a b/ż#1/book.pdf",
            ])
    }

    @Test("Prince is called as its manual says")
    func prince() {
        #expect(
            Engine.prince.arguments(job) == [
                "--input=html", "--no-network", "--pdf-profile=PDF/UA-1", "-o", "/tmp/a b/ż#1/book.pdf",
                "/tmp/a b/ż#1/book.html",
            ])
    }

    @Test("Vivliostyle is called as its manual says")
    func vivliostyle() {
        #expect(
            Engine.vivliostyle.arguments(job) == [
                "build", "--single-doc", "--size", "letter", "-o", "/tmp/a b/ż#1/book.pdf", "/tmp/a b/ż#1/book.html",
            ])
    }

    @Test("Of Chromium's log, errors about the document come as notes; what it says everywhere does not")
    func chromiumMessages() {
        let message = Engine.chromium.message
        #expect(message("/usr/bin/chromium: 9: [: 25276518400: unexpected operator") == nil)
        #expect(message("1885899 bytes written to file /tmp/o.pdf") == nil)
        #expect(message("[1:2:1125/203907.068923:ERROR:dbus/bus.cc:405] Failed to connect to the bus: no") == nil)
        #expect(message("[1:2:1125/203907.068923:WARNING:a/b.cc:4] Old") == nil)
        #expect(
            message("[1:2:1125/203907.068923:ERROR:printing/pdf.cc:4] No: [1] such page")
                == EngineMessage(severity: .note, text: "No: [1] such page"))
        #expect(message("[half a line") == nil)
    }

    @Test("Of WeasyPrint's messages, errors are errors, and what it does not know of browsers' style is nothing")
    func weasyprintMessages() {
        let message = Engine.weasyprint.message
        #expect(message("WARNING: Ignored `text-wrap:pretty` at 1:3, unknown property.") == nil)
        #expect(message("WARNING: Unknown rule <AtRule @supports … { … }> at 1:45") == nil)
        #expect(
            message("ERROR: No anchor #nope for internal URI reference")
                == EngineMessage(severity: .error, text: "No anchor #nope for internal URI reference"))
        #expect(
            message("WARNING: Expected a closing tag")
                == EngineMessage(severity: .warning, text: "Expected a closing tag"))
        #expect(message("Traceback (most recent call last):") == nil)
    }

    @Test("Prince's messages are read behind its name and the place")
    func princeMessages() {
        let message = Engine.prince.message
        #expect(
            message("prince: warning: no glyphs for character")
                == EngineMessage(severity: .warning, text: "no glyphs for character"))
        #expect(
            message("prince: /tmp/book.html:3: error: bad tag") == EngineMessage(severity: .error, text: "bad tag"))
        #expect(message("prince: loading") == nil)
    }

    @Test("Every engine can be named, and Chromium is looked for first")
    func names() {
        #expect(Engine.all.map(\.name) == Engine.Name.allCases)
        #expect(Engine.Name.allCases.map { Engine($0).name } == Engine.Name.allCases)
    }
}

@Suite("Looking for an engine")
struct InstalledEngineTests {
    @Test(
        "A browser that is named is asked for its version",
        arguments: ["Chromium 156.0.8078.108 built on Debian", "v140.1"])
    func named(answer: String) async throws {
        let folder = try Script(answering: answer)
        let engine = try await InstalledEngine.find(nil, browser: folder.path)
        #expect(engine.engine.name == .chromium)
        #expect(["156.0.8078.108", "140.1"].contains(engine.version))
        #expect(["Chromium 156", "Chromium 140"].contains(engine.shortTitle))
    }

    @Test(
        "One that is too old, silent or not there is refused with the reason",
        arguments: [
            ("Chromium 130.0.1", "is version 130.0.1, and Chromium 131 is the first that will do"),
            ("Chromium", "does not say which version it is"), ("...", "does not say which version it is"),
        ])
    func refused(answer: String, reason: Phrase) async throws {
        let folder = try Script(answering: answer)
        await #expect(throws: TypesetError.unusable(folder.path, reason)) {
            _ = try await InstalledEngine.find(.chromium, browser: folder.path)
        }
        await #expect(throws: TypesetError.unusable("/no/such/browser", "cannot be run")) {
            _ = try await InstalledEngine.find(.chromium, browser: "/no/such/browser")
        }
        await #expect(
            throws: TypesetError.unusable("/snap/bin/chromium", "is a snap, which cannot read temporary files")
        ) {
            _ = try await InstalledEngine.find(.chromium, browser: "/snap/bin/chromium")
        }
    }

    @Test("One that is not installed is named")
    func missing() async {
        await #expect(throws: TypesetError.notInstalled(["Prince"])) {
            _ = try await InstalledEngine.find(.prince, browser: nil)
        }
        #expect(TypesetError.notInstalled(["Prince"]).phrase == "Prince is not installed")
    }
}

@Suite("A print")
struct PrinterTests {
    @Test("succeeds if a whole file came of it, and what the engine says of it is kept")
    func whole() async throws {
        let (pdf, messages) = try await print(
            """
            grep -q Playbook "$document" || exit 9
            printf '%%PDF-1.4\\nbody\\n%%%%EOF\\n' >"$result"
            echo '[1:2:3:ERROR:printing/a.cc:4] Too wide' >&2
            """)
        #expect(pdf.elementsEqual("%PDF-1.4\nbody\n%%EOF\n".utf8))
        #expect(messages == [EngineMessage(severity: .note, text: "Too wide")])
    }

    @Test(
        "fails if the engine answers 0 and there is no whole file",
        arguments: [
            "exit 0", "echo done >&2", ": >\"$result\"", "echo garbage >\"$result\"", "echo '%PDF-1.4' >\"$result\"",
            "mkdir \"$result\"", "ln -s /etc/hostname \"$result\"",
        ])
    func lies(script: String) async throws {
        let error = await #expect(throws: TypesetError.self) { try await self.print(script) }
        #expect(
            error?.phrase.english
                == "Chromium 156.0 ended as if all were well, but wrote no whole PDF file")
    }

    @Test("fails with the engine's exit code, its signal or the time it was given, and its last twenty lines")
    func failures() async throws {
        let said = "i=0; while [ $i -lt 30 ]; do echo line $i >&2; i=$((i+1)); done; "
        let lines = (10..<30).map { "line \($0)" }
        for (script, timeLimit, reason) in [
            ("exit 7", 800, "ended with exit code 7 and made no PDF file"),
            ("kill -9 $$", 800, "was ended by signal 9"),
            ("sleep 900", 5, "was ended after 5 seconds; --timeout gives it more"),
        ] {
            await #expect(
                throws: TypesetError.failed(engine: "Chromium 156.0", reason: "\(reason)", lastLines: lines)
            ) {
                try await self.print(said + script, timeLimit: .seconds(timeLimit))
            }
        }
    }

    @Test("fails with the lines that may say why, not with those about a missing desktop")
    func reasons() async throws {
        let script = """
            echo '[1:2:3:FATAL:gpu/a.cc:4] No card' >&2
            for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21; do echo '[1:2:3:ERROR:dbus/bus.cc:405] No bus' >&2; done
            exit 7
            """
        await #expect(
            throws: TypesetError.failed(
                engine: "Chromium 156.0", reason: "ended with exit code 7 and made no PDF file",
                lastLines: ["[1:2:3:FATAL:gpu/a.cc:4] No card"])
        ) {
            try await self.print(script)
        }
    }

    @Test("leaves no temporary folder, whatever becomes of it")
    func clearsUp() async throws {
        for script in ["echo garbage >\"$result\"; mkdir -p profile/a; : >profile/a/b", "touch left; sleep 900"] {
            let note = try TemporaryFolder()
            _ = try? await print("pwd >\(note.path)/pwd; \(script)", timeLimit: .seconds(5))
            let folder = try #require(try note.tree()["pwd"]?.split(separator: "\n").first).description
            #expect(folder.contains("/truce-"))
            #expect((try? RealPath(folder)) == nil)
        }
    }

    /// Prints with an engine that is a shell script; `$document` and `$result` are the paths it is called with.
    private func print(
        _ script: String, timeLimit: Duration = .seconds(800)
    ) async throws -> (pdf: [UInt8], messages: [EngineMessage]) {
        let file = try Script(answering: "Chromium 156.0", printing: script)
        let engine = try await InstalledEngine.find(.chromium, browser: file.path)
        return try await Printer(engine: engine, paper: .a4, isSandboxed: true).print(
            Array("<title>Playbook</title>".utf8), timeLimit: timeLimit)
    }
}

/// A shell script that pretends to be a browser.
private final class Script {
    let path: String
    private let folder: TemporaryFolder

    init(answering version: String, printing script: String = "") throws {
        folder = try TemporaryFolder([
            "browser": """
            #!/bin/sh
            if [ "$1" = --version ]; then echo '\(version)'; exit 0; fi
            for argument; do
              case $argument in
                --print-to-pdf=*) result=${argument#--print-to-pdf=} ;;
                file://*) document=${argument#file://} ;;
              esac
            done
            \(script)
            """
        ])
        try folder.setPermissions(0o755, of: "browser")
        path = folder.path(of: "browser")
    }
}
