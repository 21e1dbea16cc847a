import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

/// Family Q, as far as it is about what an engine may do. Without the engine a case is left out.
@Suite("Print")
struct PrintAcceptanceTests {
    @Test(
        "Q-01 An engine asks no other host for anything, not even this computer, whatever the document wants",
        arguments: [Engine.Name.chromium, .weasyprint])
    func network(name: Engine.Name) async throws {
        guard let engine = try? await InstalledEngine.find(name, browser: nil) else { return }
        let canary = try Canary()
        let address = "http://127.0.0.1:\(canary.port)"
        // No content gets so far: this is what a theme of somebody's own might ask for.
        let html = """
            <!doctype html><html lang=en><meta charset=utf-8><title>Canary</title>
            <link rel=stylesheet href="\(address)/a.css"><style>@import "\(address)/b.css"; p { background: url(\(address)/c.png) }</style>
            <script src="\(address)/d.js"></script><iframe src="\(address)/e.html"></iframe>
            <p>Text <img alt="A" src="\(address)/f.png"><a href="\(address)/g.html" ping="\(address)/h">link</a></p>
            """
        let (pdf, _) = try await Printer(engine: engine, paper: .a4, isSandboxed: geteuid() != 0).print(
            Array(html.utf8), timeLimit: .seconds(120))
        #expect(pdf.count > 1000)
        #expect(!canary.wasCalled)
    }

    @Test("Q-01 The canary sings", .timeLimit(.minutes(1)))
    func canary() async throws {
        let canary = try Canary()
        #expect(!canary.wasCalled)
        let run = try await Program(at: "/bin/bash").run(
            ["-c", "echo GET >/dev/tcp/127.0.0.1/\(canary.port)"], timeLimit: .seconds(10))
        #expect(run.isSuccess)
        #expect(canary.wasCalled)
    }
}

/// A port of this computer that notices whether anybody calls.
private final class Canary {
    let port: UInt16
    private let descriptor: Int32

    init() throws {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        try #require(isBound && listen(descriptor, 8) == 0)
        self.descriptor = descriptor
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }

    var wasCalled: Bool {
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&state, 1, 0) > 0
    }
}
