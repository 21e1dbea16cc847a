import CPlatform

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension OpenFolder {
    /// Whether there is a file of that name with just these bytes.
    func hasFile(_ name: FileName, with bytes: [UInt8]) -> Bool {
        guard let present = try? contents(of: name, limit: bytes.count), present.count == bytes.count else {
            return false
        }
        return unsafe present.withUnsafeBytes { left in
            unsafe bytes.withUnsafeBytes { right in
                unsafe bytes.isEmpty || memcmp(left.baseAddress!, right.baseAddress!, bytes.count) == 0
            }
        }
    }

    /// A new file that everybody may read. Fails if there is anything of that name.
    func write(_ bytes: [UInt8], to name: FileName) throws(SystemError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = unsafe openat(descriptor, name.characters, flags, 0o644)
        guard file >= 0 else { throw SystemError(code: errno) }
        var failure: Int32 = 0
        unsafe bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let length = unsafe platformWrite(file, buffer.baseAddress! + written, buffer.count - written)
                if length < 0, errno == EINTR { continue }
                guard length > 0 else { return failure = length < 0 ? errno : EIO }
                written += length
            }
        }
        // What the user's mask took away, so that a site is the same whoever builds it.
        if failure == 0, fchmod(file, 0o644) != 0 { failure = errno }
        // Some disks tell only now that they are full.
        if close(file) != 0, failure == 0 { failure = errno }
        guard failure == 0 else { throw SystemError(code: failure) }
    }

    /// The folder of that name, made if it is not there.
    func makeFolder(_ name: FileName, mode: mode_t = 0o755) throws(SystemError) -> OpenFolder {
        if unsafe mkdirat(descriptor, name.characters, mode) == 0 {
            let folder = try folder(name)
            guard fchmod(folder.descriptor, mode) == 0 else { throw SystemError(code: errno) }
            return folder
        }
        guard errno == EEXIST else { throw SystemError(code: errno) }
        return try folder(name)
    }

    /// The same file under the same name in this folder too; a link stays a link.
    func link(_ name: FileName, from other: OpenFolder, as newName: FileName? = nil) throws(SystemError) {
        let target = newName ?? name
        guard unsafe linkat(other.descriptor, name.characters, descriptor, target.characters, 0) == 0 else {
            throw SystemError(code: errno)
        }
    }

    /// Moves an entry to another folder. Overwrites whatever is there.
    func move(_ name: FileName, to other: OpenFolder, as newName: FileName) throws(SystemError) {
        guard unsafe renameat(descriptor, name.characters, other.descriptor, newName.characters) == 0 else {
            throw SystemError(code: errno)
        }
    }

    func removeFile(_ name: FileName) throws(SystemError) {
        guard unsafe unlinkat(descriptor, name.characters, 0) == 0 else { throw SystemError(code: errno) }
    }

    /// Fails if the folder is not empty.
    func removeFolder(_ name: FileName) throws(SystemError) {
        guard unsafe unlinkat(descriptor, name.characters, AT_REMOVEDIR) == 0 else { throw SystemError(code: errno) }
    }

    /// Whether this process now holds the folder, until it closes it or ends.
    func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }
}

private func platformWrite(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(file, bytes, count)
}

extension RealPath {
    /// Exchanges two folders in one step: a reader finds the one or the other, never neither. False where the file
    /// system cannot.
    func exchange(with other: RealPath) throws(SystemError) -> Bool {
        switch unsafe truce_exchange(text, other.text) {
        case 0: true
        case ENOSYS, EINVAL, ENOTSUP: false
        case let code: throw SystemError(code: code)
        }
    }

    /// Renames this folder, unless something of the new name is there.
    func rename(to other: RealPath) throws(SystemError) {
        var code = unsafe truce_rename_new(text, other.text)
        // Without that service: a folder never replaces a file, nor a folder that is not empty.
        if code == ENOSYS || code == EINVAL || code == ENOTSUP {
            code = platformRename(text, other.text) == 0 ? 0 : errno
        }
        guard code == 0 else { throw SystemError(code: code) }
    }
}

private func platformRename(_ from: String, _ to: String) -> Int32 { unsafe rename(from, to) }
