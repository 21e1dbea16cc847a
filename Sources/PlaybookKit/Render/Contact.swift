import CommonMark
import Localization

/// How somebody is reached: a mail address, a web address, or words.
enum Contact {
    /// The address a browser opens; `nil` for words.
    static func address(of contact: String) -> String? {
        let isMail =
            contact.utf8.contains(UInt8(ascii: "@")) && !contact.utf8.contains(UInt8(ascii: ":"))
            && !contact.utf8.contains(0x20)
        guard case .external(let address) = URLPolicy.judge(isMail ? "mailto:\(contact)" : contact, image: false) else {
            return nil
        }
        return address
    }

    /// The address of a mail with a subject; `nil` for a contact that is more or other than a mail address.
    static func mail(to contact: String, subject: String) -> String? {
        guard let address = address(of: contact), address.utf8.starts(with: "mailto:".utf8),
            !address.utf8.contains(UInt8(ascii: "?"))
        else { return nil }
        return "\(address)?subject=\(subject.percentEncoded(keeping: "-._~"))"
    }
}

extension Playbook {
    /// A person without a contact is reached through the team.
    func contact(of owner: Owner) -> String? {
        switch owner {
        case .team(let id): team(id)?.contact
        case .person(let id): person(id)?.contact ?? person(id)?.team.flatMap(team)?.contact
        }
    }
}
