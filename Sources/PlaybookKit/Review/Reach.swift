/// How far a changed term, asset or value reaches: where people will meet it.
package struct Reach: Sendable {
    package enum Subject: Hashable, Sendable { case term, asset, value }

    package let subject: Subject
    package let title: String
    /// In the newer version, in journey order.
    package let pages: [LinkedPage]
    /// E-mails that it stands in.
    package let emails: Int
    package let handoffs: Int
    package let assets: Int
}
