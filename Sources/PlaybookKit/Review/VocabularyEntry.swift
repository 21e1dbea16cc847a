/// One thing of playbook.yml that somebody can have agreed to by itself.
package enum VocabularyEntry: Hashable, Sendable {
    /// By its name.
    case value(String)
    case owner(Owner)
    /// By their ids.
    case stage(String)
    case moment(String)
    case kind(String)
}
