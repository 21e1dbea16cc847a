import Foundation
import Testing
import TestSupport

@testable import PlaybookKit

@Suite("Running another program")
struct ProgramTests {
    private let shell = Program(at: "/bin/sh")

    @Test("A program is found by its name in the folders of PATH, never by a path")
    func findsByName() async {
        #expect(await Program.find("sh")?.path.utf8.first == UInt8(ascii: "/"))
        #expect(await Program.find("no-such-program-anywhere") == nil)
        #expect(await Program.find("bin/sh") == nil)
        #expect(await Program.find("") == nil)
    }

    @Test("Arguments reach the program as they are, past no shell")
    func passesArguments() async throws {
        let run = try await Program(at: "/bin/echo").run(["$HOME; *", "a  b"], timeLimit: .seconds(800))
        #expect(run.isSuccess)
        #expect(String(decoding: run.output, as: UTF8.self) == "$HOME; * a  b\n")
    }

    @Test("Folder and environment are as wanted, and the rest of the environment is ours")
    func passesFolderAndEnvironment() async throws {
        let folder = try TemporaryFolder()
        let run = try await shell.run(
            ["-c", "pwd -P; echo $WANTED; echo ${HOME-none}; test -n \"$PATH\" && echo path"], in: folder.path,
            changing: ["WANTED": "yes", "HOME": nil], timeLimit: .seconds(800))
        let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
        #expect(lines == ["\(try #require(try? RealPath(folder.path)).text)", "yes", "none", "path"])
    }

    @Test("A program that inherits nothing has the variables it is given alone")
    func passesNothingElse() async throws {
        let run = try await Program(at: "/usr/bin/env").run(
            [], inheriting: false, changing: ["WANTED": "yes", "HOME": nil], timeLimit: .seconds(800))
        #expect(String(decoding: run.output, as: UTF8.self) == "WANTED=yes\n")
    }

    @Test("A program reads what it is given, as much of it as it likes, and else nothing")
    func passesInput() async throws {
        let input = [UInt8](repeating: 0x61, count: 300_000)
        let all = try await shell.run(["-c", "wc -c"], input: input, timeLimit: .seconds(800))
        #expect(String(decoding: all.output, as: UTF8.self).filter(\.isNumber) == "300000")
        #expect(
            try await shell.run(["-c", "exec <&-; exit 3"], input: input, timeLimit: .seconds(800)).end == .exit(3))
        let none = try await shell.run(["-c", "wc -c"], timeLimit: .seconds(800))
        #expect(String(decoding: none.output, as: UTF8.self).filter(\.isNumber) == "0")
    }

    @Test("An exit code and a signal are told apart")
    func tellsEnds() async throws {
        #expect(try await shell.run(["-c", "exit 3"], timeLimit: .seconds(800)).end == .exit(3))
        #expect(try await shell.run(["-c", "kill -15 $$"], timeLimit: .seconds(800)).end == .signal(15))
    }

    @Test("Of much output the first bytes are kept, of many messages the last, and the program is not held up")
    func boundsOutput() async throws {
        let script = "i=0; while [ $i -lt 30000 ]; do echo 0123456789; i=$((i+1)); done; "
        let run = try await shell.run(
            ["-c", "\(script) i=0; { \(script) echo end; } >&2"], timeLimit: .seconds(800), outputLimit: 100)
        #expect(run.isSuccess)
        #expect(run.output.count == 100)
        #expect(run.messages.count == ProgramRun.messageLimit)
        #expect(run.messages.suffix(4).elementsEqual("end\n".utf8))
    }

    @Test("When its time is up a program and all that it started are ended, and what it wrote is kept")
    func endsTheGroup() async throws {
        let folder = try TemporaryFolder()
        // The child is deaf to the polite signals, and its parent waits for it.
        let deaf = "trap '' TERM INT HUP"
        let script = "\(deaf); (\(deaf); echo here; sleep 900; sleep 900) & echo $! > child; wait"
        let run = try await shell.run(["-c", script], in: folder.path, timeLimit: .seconds(5))
        #expect(run.end == .outOfTime)
        #expect(run.output.elementsEqual("here\n".utf8))
        #expect(try await hasEnded(folder))
    }

    @Test("What a program leaves running is ended when it ends")
    func endsWhatIsLeft() async throws {
        let folder = try TemporaryFolder()
        let run = try await shell.run(
            ["-c", "sleep 900 & echo $! > child; echo done"], in: folder.path, timeLimit: .seconds(800))
        #expect(run.isSuccess)
        #expect(run.output.elementsEqual("done\n".utf8))
        #expect(try await hasEnded(folder))
    }

    @Test("A program that hangs with its output closed is ended too")
    func endsTheSilent() async throws {
        let run = try await shell.run(["-c", "exec >&- 2>&-; sleep 900"], timeLimit: .seconds(800))
        #expect(run.end == .signal(9))
    }

    @Test("Cancelling ends the program and says so")
    func cancels() async throws {
        let folder = try TemporaryFolder()
        let task = Task { [shell, path = folder.path] in
            try await shell.run(["-c", "sleep 900 & echo $! > child; wait"], in: path, timeLimit: .seconds(800))
        }
        while try childNumber(folder) == nil { try await Task.sleep(for: .milliseconds(20)) }
        task.cancel()
        await #expect(throws: ProgramError.cancelled) { try await task.value }
        #expect(try await hasEnded(folder))
    }

    @Test("A program that is not there, or cannot be run, is an error")
    func missing() async throws {
        let folder = try TemporaryFolder()
        await #expect(throws: ProgramError.notFound("/no/such/program")) {
            try await Program(at: "/no/such/program").run([], timeLimit: .seconds(5))
        }
        try "text".write(toFile: folder.path + "/plain", atomically: false, encoding: .utf8)
        await #expect(throws: ProgramError.self) {
            try await Program(at: folder.path + "/plain").run([], timeLimit: .seconds(5))
        }
    }

    private func childNumber(_ folder: TemporaryFolder) throws -> Int32? {
        let text = (try? String(contentsOfFile: folder.path + "/child", encoding: .utf8)) ?? ""
        return Int32(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Whether the process named in the file is gone, at the latest soon.
    private func hasEnded(_ folder: TemporaryFolder) async throws -> Bool {
        let child = try #require(try childNumber(folder))
        for _ in 0..<100 {
            if !FileManager.default.fileExists(atPath: "/proc/\(child)/stat") || isZombie(child) { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    /// Ended, but its parent – whoever that is now – has not asked for its exit code.
    private func isZombie(_ process: Int32) -> Bool {
        let stat = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        return stat.contains(") Z ")
    }
}
