using System.Buffers;
using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Output;

/// <summary>What tells whether a file still holds what was written to it.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Hash">Its <see cref="ContentHash"/>.</param>
internal readonly record struct FileStamp(long Length, ulong Hash)
{
    /// <summary>Of these bytes.</summary>
    public static FileStamp Of(ReadOnlySpan<byte> content) => new(content.Length, ContentHash.Of(content));

    /// <summary>Of what a file holds; an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it can't be read.</summary>
    public static FileStamp Read(string file) => Of(RegularFile.ReadAllBytes(file));

    /// <summary>Whether it is that of a file; exceptions as those of <see cref="Read"/>.</summary>
    public bool IsOf(string file)
    {
        if (!RegularFile.Exists(file)) return false;
        using var handle = RegularFile.Open(file);
        if (RandomAccess.GetLength(handle) != Length || Length > Array.MaxLength) return false;
        var buffer = ArrayPool<byte>.Shared.Rent((int)Length);
        try
        {
            var content = buffer.AsSpan(0, (int)Length);
            var read = 0;
            while (read < content.Length && RandomAccess.Read(handle, content[read..], read) is > 0 and var more) read += more;
            return read == content.Length && ContentHash.Of(content) == Hash;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
