import Diagnostics
import Localization

extension Engine {
    /// Chromium and the browsers made of it. It prints margin boxes, named pages and tags, but knows no page numbers of other places,
    /// so the book is printed until the numbers in it are those of its pages; no footnotes, and no hyphenation.
    static let chromium = Engine(
        name: .chromium, title: "Chromium",
        programs: [
            "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome",
            "microsoft-edge-stable",
        ],
        applications: [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ],
        installation: Installation(
            apt: "sudo apt-get install chromium", brew: "brew install --cask google-chrome"),
        // The first with margin boxes.
        oldest: 131,
        numbersPages: false, timePerPage: .milliseconds(500),
        arguments: { job in
            // Page size and margins are the style's. `--generate-pdf-document-outline` would take titles apart at line ends.
            [
                "--headless", "--disable-gpu",
                // A profile of its own: no lock, nobody's settings, and gone with the folder.
                "--user-data-dir=\(job.folder)/profile",
                "--no-pdf-header-footer", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
                "--disable-sync", "--disable-background-networking", "--disable-component-update",
                // Nothing leaves the computer, whatever the document asks for.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--font-render-hinting=none",
                // In a container shared memory is too small for a book.
                "--disable-dev-shm-usage",
            ] + (job.isSandboxed ? [] : ["--no-sandbox"]) + (job.isTagged ? [] : ["--disable-pdf-tagging"])
                + ["--print-to-pdf=\(job.result)", "file://" + job.document.percentEncoded(keeping: "/-._")]
        },
        message: { ChromiumLog.message($0) }, isIdle: { ChromiumLog.isIdle($0) })
}

/// The lines of Chromium's log: `[3674:3713:1125/203907.068923:ERROR:dbus/bus.cc:405] Failed to connect to the bus`.
private enum ChromiumLog {
    /// Errors come for notes: they are about the browser and what it misses on this computer, not about the book, and a print that
    /// succeeds in spite of them is as good. Everything else – what wrapper scripts print, how many bytes were written – is no
    /// message.
    static func message(_ line: String) -> EngineMessage? {
        guard let error = error(line), !noise.contains(where: { error.source.starts(with: $0.utf8) }) else {
            return nil
        }
        return EngineMessage(severity: .note, text: error.text)
    }

    /// A missing desktop is told of so often that nothing else would be left of a failure's last lines. The rest of the noise may
    /// well be its reason.
    static func isIdle(_ line: String) -> Bool { error(line)?.source.starts(with: "dbus/".utf8) ?? false }

    private static func error(_ line: String) -> (source: ArraySlice<UInt8>, text: String)? {
        let line = Array(line.utf8)
        guard line.first == UInt8(ascii: "["), let end = line.firstRange(of: Array("] ".utf8)) else { return nil }
        let head = line[1..<end.lowerBound].split(separator: UInt8(ascii: ":"))
        guard let level = head.firstIndex(where: { $0.elementsEqual("ERROR".utf8) || $0.elementsEqual("FATAL".utf8) }),
            head.indices.contains(level + 1)
        else { return nil }
        return (head[level + 1], String(decoding: line[end.upperBound...], as: UTF8.self))
    }

    /// What a browser without a desktop, a graphics card and a network says in every run, by the files that say it.
    private static let noise = [
        "dbus/", "gpu/", "ui/gl/", "ui/ozone/", "media/", "components/viz/", "content/browser/gpu/", "google_apis/",
        "components/device_event_log/", "device/", "net/", "services/network/", "components/policy/", "base/process/",
        "third_party/crashpad/",
    ]
}
