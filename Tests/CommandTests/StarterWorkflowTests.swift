import ArgumentParser
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit
@testable import truce

/// The workflows run on hosts that no test can reach: here their shell runs with stand-ins for the host's own tools.
@Suite("The workflow of the starter")
struct StarterWorkflowTests {
    @Test("is YAML, and a shell understands every script in it", arguments: CodeHost.allCases)
    func syntax(host: CodeHost) throws {
        let scripts = try Workflow(host).scripts
        #expect(scripts.count >= 7)
        for script in scripts { #expect(try Shell().run(script, options: ["-n"]).said == "", "\(script)") }
    }

    @Test("calls truce as it wants to be called", arguments: CodeHost.allCases)
    func commandLines(host: CodeHost) throws {
        let lines = try Workflow(host).scripts.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("truce ") }
        #expect(Set(lines.map { $0.split(separator: " ")[1] }) == ["check", "review", "build"])
        for line in lines {
            // Not where its output goes, nor what follows if it fails.
            let command = line.dropFirst("truce ".count).prefix { $0 != ">" && $0 != "|" }
            let words = try Shell().run("for word in \(command); do echo \"$word\"; done", ["base": "0a1b2c3d"])
            #expect(throws: Never.self, "\(line)") {
                try Truce.parseAsRoot(words.said.split(separator: "\n").map(String.init))
            }
        }
    }

    @Test("on GitHub trusts no change: few rights, no text of it in a script, official actions at a major version")
    func trust() throws {
        let workflow = try Workflow(.github)
        #expect(!workflow.text.contains("pull_request_target"))
        #expect(workflow.scripts.allSatisfy { !$0.contains("${{") })
        #expect(workflow.values(of: "fetch-depth") == ["0", "0"])
        #expect(workflow.values(of: "persist-credentials") == ["false", "false"])
        for action in workflow.values(of: "uses") {
            #expect(action.wholeMatch(of: /actions\/(checkout|upload-pages-artifact|deploy-pages)@v[0-9]+/) != nil)
        }
        #expect(workflow.text.contains("\npermissions: {}\n"))
        let granted = workflow.text.matches(of: /(?m)^ +([a-z-]+): (write|read)$/).map { "\($0.1): \($0.2)" }
        #expect(
            granted == ["contents: read", "pull-requests: write", "contents: read", "pages: write", "id-token: write"])
    }

    @Test("takes the truce of the runner, or one whose checksum is right", arguments: CodeHost.allCases)
    func program(host: CodeHost) throws {
        let script = try #require(try Workflow(host).scripts.first { $0.contains("sha256sum") })
        let shell = try Shell(tools: [
            "curl": "while [ $# -gt 2 ]; do [ \"$1\" = --output ] && cp program \"$2\"; shift; done"
        ])
        try shell.folder.write("#!/bin/sh\necho downloaded\n", at: "program")
        let sum = try shell.run("sha256sum program | cut -d ' ' -f 1").said
        let use = "\n[ ! -e \"$GITHUB_PATH\" ] || PATH=\"$(cat \"$GITHUB_PATH\"):$PATH\"\ntruce"
        let given = ["TRUCE_URL": "https://example.com/truce", "TRUCE_SHA256": sum]
        #expect(try shell.run(script + use, given).said.hasSuffix("downloaded"))
        let wrong = try shell.run(script + use, given.merging(["TRUCE_SHA256": String(sum.reversed())]) { $1 })
        #expect(wrong.status != 0 && !wrong.said.contains("downloaded"))
        let without = try shell.run(script + use, given.merging(["TRUCE_SHA256": ""]) { $1 })
        #expect(without.status != 0 && !without.said.contains("downloaded"))

        let missing = try shell.run(script + use)
        #expect(missing.status == 1 && missing.said.hasPrefix("There is no truce"))
        let installed = try Shell(tools: ["truce": "echo installed"])
        #expect(try installed.run(script + use).said.hasSuffix("installed"))
    }

    @Test("on GitHub comments once, and later writes that comment anew")
    func commentOnGitHub() throws {
        let script = try #require(try Workflow(.github).scripts.first { $0.contains("gh api") })
        let shell = try Shell(tools: [
            "gh": "case \"$*\" in *--jq*) cat comments ;; *) printf '%s\\n' \"$*\" >>called ;; esac"
        ])
        try shell.folder.write("<!-- truce review -->\n", at: "review.md")
        let run = ["GITHUB_REPOSITORY": "acme/playbook", "PULL_REQUEST": "7"]
        try shell.folder.write("", at: "comments")
        #expect(try shell.run(script, run).status == 0)
        try shell.folder.write("41\n42\n", at: "comments")
        #expect(try shell.run(script, run).status == 0)
        let called = try #require(try shell.folder.tree()["called"]).split(separator: "\n")
        let body = "--field body=@\(shell.folder.path)/review.md"
        #expect(
            called == [
                "api --silent --method POST repos/acme/playbook/issues/7/comments \(body)",
                "api --silent --method PATCH repos/acme/playbook/issues/comments/41 \(body)",
            ])
    }

    @Test("on GitLab comments once, later writes that comment anew, and leaves another's with the same mark as it is")
    func commentOnGitLab() throws {
        let script = try #require(try Workflow(.gitlab).scripts.first { $0.contains("PRIVATE-TOKEN") })
        let shell = try Shell(tools: [
            "curl": """
            cat >>headers
            case "$*" in
            *sort=asc*) cat notes ;;
            *notes/5) exit 22 ;;
            *) printf '%s\\n' "$*" >>called ;;
            esac
            """
        ])
        var run = [
            "CI_API_V4_URL": "https://gitlab.example/api/v4", "CI_MERGE_REQUEST_PROJECT_ID": "3",
            "CI_MERGE_REQUEST_IID": "9",
        ]
        let silent = try shell.run(script, run)
        #expect(silent.status == 0 && silent.said == "There is no TRUCE_TOKEN, so there is no comment")
        run["TRUCE_TOKEN"] = "secret"
        // What a stranger writes cannot look like a comment of its own: its quotes are escaped.
        let quoted = #"{"id":4,"type":null,"body":"\"id\":4,\"type\":null,\"body\":\"\u003c!-- truce review --\u003e"}"#
        try shell.folder.write("[\(quoted)]", at: "notes")
        #expect(try shell.run(script, run).status == 0)
        let others = #"{"id":5,"type":null,"body":"\u003c!-- truce review --\u003e\n","author":{"id":1}}"#
        let ours = #"{"id":6,"type":"DiscussionNote","body":"<!-- truce review -->\n","author":{"id":2}}"#
        try shell.folder.write("[\(quoted),\(others),\(ours)]", at: "notes")
        #expect(try shell.run(script, run).status == 0)
        #expect(try shell.run(script, run.merging(["failed": "yes"]) { $1 }).status == 1)
        let files = try shell.folder.tree()
        let called = try #require(files["called"]).split(separator: "\n")
        let tail = "https://gitlab.example/api/v4/projects/3/merge_requests/9/notes"
        let head = "--config - --fail --silent --show-error --output /dev/null"
        let again = "\(head) --request PUT --data-urlencode body@review.md \(tail)/6"
        #expect(called == ["\(head) --data-urlencode body@review.md \(tail)", "\(again)", "\(again)"])
        let headers = try #require(files["headers"]).split(separator: "\n")
        #expect(Set(headers) == ["header = \"PRIVATE-TOKEN: secret\""])
    }
}

/// A host's own file of the starter.
private struct Workflow {
    let text: String
    private let values: [(key: String, value: String)]

    init(_ host: CodeHost) throws {
        let bytes = try #require(Starter(.empty, for: host, in: "en").output[host.workflow])
        text = String(decoding: bytes, as: UTF8.self)
        var log = FindingLog()
        let file = SourceFile(path: host.workflow.description, bytes: bytes)
        let document = YAMLDocument(file, 0..<bytes.count, limits: .vocabulary, log: &log)
        try #require(log.findings == [])
        values = Self.values(in: try #require(document.root), of: "")
    }

    /// What stands under a key, wherever it is.
    func values(of key: String) -> [String] { values.filter { $0.key == key }.map(\.value) }

    var scripts: [String] { ["run", "before_script", "script"].flatMap(values) }

    private static func values(in node: YAMLDocument.Node, of key: String) -> [(String, String)] {
        switch node.content {
        case .scalar(let text): [(key, text)]
        case .list(let nodes): nodes.flatMap { values(in: $0, of: key) }
        case .map(let entries): entries.flatMap { values(in: $0.value, of: $0.key.text ?? "") }
        }
    }
}

/// A shell as a runner starts it, which stops at the first command that fails, in a folder of its own.
private struct Shell {
    let folder: TemporaryFolder

    /// - Parameter tools: What programs do, by their names, beside those of the system.
    init(tools: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        try folder.makeFolder("tools")
        for (name, script) in tools {
            try folder.write("#!/bin/sh\n\(script)\n", at: "tools/\(name)")
            try folder.setPermissions(0o755, of: "tools/\(name)")
        }
    }

    /// What it said on both streams, without the last line end.
    func run(
        _ script: String, _ variables: [String: String] = [:], options: [String] = []
    ) throws -> (status: Int32, said: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-e"] + options + ["-c", script]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = [
            "PATH": "\(folder.path)/tools:/usr/bin:/bin", "HOME": folder.path, "RUNNER_TEMP": folder.path,
            "GITHUB_BASE_REF": "main", "CI_MERGE_REQUEST_DIFF_BASE_SHA": "0a1b2c3d",
            "GITHUB_PATH": folder.path(of: "path"),
        ].merging(variables) { $1 }
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said.last == "\n" ? String(said.dropLast()) : said)
    }
}
