import CZlib
import Diagnostics

/// The compression of streams (ISO 32000-1, 7.4.4), by zlib.
enum Flate {
    /// The bytes that one stream may hold.
    static let most = 1 << 28

    /// At most `limit` bytes come out; a stream that holds more is refused, one that is cut off gives what it has.
    static func inflate(_ data: ArraySlice<UInt8>, limit: Int = most) throws(PDFError) -> [UInt8] {
        var stream = unsafe z_stream()
        guard unsafe inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw PDFError("A compressed stream cannot be opened")
        }
        defer { _ = unsafe CZlib.inflateEnd(&stream) }
        var output: [UInt8] = []
        var input = Array(data)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var status = Z_OK
        unsafe input.withUnsafeMutableBufferPointer { bytes in
            unsafe stream.next_in = bytes.baseAddress
            unsafe stream.avail_in = uInt(bytes.count)
            repeat {
                let made = unsafe chunk.withUnsafeMutableBufferPointer { room in
                    unsafe stream.next_out = room.baseAddress
                    unsafe stream.avail_out = uInt(room.count)
                    status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
                    return unsafe room.count - Int(stream.avail_out)
                }
                output += chunk[..<made]
                if made == 0, status != Z_STREAM_END { break }
            } while status == Z_OK && output.count <= limit
        }
        guard output.count <= limit else { throw PDFError("A compressed stream holds too much") }
        guard status == Z_STREAM_END || !output.isEmpty || data.isEmpty else {
            throw PDFError("A compressed stream is damaged")
        }
        return output
    }

    /// Always the same for the same bytes and the same zlib.
    static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var size = compressBound(uLong(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(size))
        let status = unsafe output.withUnsafeMutableBufferPointer { room in
            unsafe bytes.withUnsafeBufferPointer { bytes in
                unsafe compress2(
                    room.baseAddress, &size, bytes.baseAddress, uLong(bytes.count), Z_DEFAULT_COMPRESSION)
            }
        }
        precondition(status == Z_OK, "the room is what zlib asked for")
        return Array(output[..<Int(size)])
    }
}
