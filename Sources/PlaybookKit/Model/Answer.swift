/// One of the four questions that an advertisement should answer: how does it work, is it for me, why now, what if not?
enum Answer: String, Sendable, CaseIterable {
    case how
    case forMe = "for-me"
    case whyNow = "why-now"
    case whatIfNot = "what-if-not"
}
