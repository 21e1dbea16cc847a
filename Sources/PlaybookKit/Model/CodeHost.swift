/// Who keeps the repository and asks for approvals.
package enum CodeHost: String, Sendable, CaseIterable {
    case github, gitlab

    package var title: String {
        switch self {
        case .github: "GitHub"
        case .gitlab: "GitLab"
        }
    }
}
