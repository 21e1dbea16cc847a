package import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the operating system refused with.
package struct SystemError: Error, Hashable, Sendable {
    /// An `errno` value.
    package let code: Int32

    package init(code: Int32) { self.code = code }

    /// There is no such file, or no folder on the way to it.
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
}

extension SystemError {
    /// A few plain words, as in `'site' cannot be written: no space left on the disk`.
    package var phrase: Phrase {
        switch code {
        case ENOENT: "it does not exist"
        case ENOTDIR: "it is not a folder"
        case EACCES, EPERM: "no permission"
        case EEXIST, ENOTEMPTY: "something is there already"
        case ELOOP: "it is a symbolic link"
        case ENOSPC, EDQUOT: "no space left on the disk"
        case EROFS: "the disk is read-only"
        case EMFILE, ENFILE: "too many files are open"
        case ENAMETOOLONG: "the name is too long"
        case EXDEV: "it is on another disk"
        case EIO: "the disk reported an error"
        default: "system error \(code)"
        }
    }
}
