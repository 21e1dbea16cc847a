/// What our blocks are called on the page, in the words of its readers; without any the words are the English ones.
package struct BlockWords: Sendable {
    /// The titles above alerts, by the alert's name.
    private let alerts: [String: String]
    /// The labels beside the header lines of e-mails, by the header's name.
    private let headers: [String: String]

    package static let english = BlockWords(
        alerts: ["marketing": "Marketing’s view", "sales": "Sales’ view", "agreed": "What we agreed"], headers: [:])

    package init(alerts: [String: String], headers: [String: String]) {
        self.alerts = alerts
        self.headers = headers
    }

    package func title(of alert: Alert) -> String { alerts[alert.name] ?? Self.withCapital(alert.name) }

    func label(of header: Email.Header) -> String { headers[header.name] ?? Self.withCapital(header.name) }

    private static func withCapital(_ name: String) -> String {
        String(decoding: name.utf8.prefix(1).map { $0 & 0xDF } + name.utf8.dropFirst(), as: UTF8.self)
    }
}
