/// Something we tell the customer: made in assets, proved by assets, kept by pages.
package struct Promise: Sendable {
    /// The page that describes it, by index.
    package let page: Int
    /// Indices of `Playbook.assets`.
    package var madeIn: [Int] = []
    package var provedBy: [Int] = []
    /// Indices of `Playbook.pages`.
    package var keptBy: [Int] = []
}
