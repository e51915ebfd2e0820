using System.Buffers.Binary;

namespace ProcedureEngine.Output;

/// <summary>
/// Tells contents apart that differ by accident, not by design, faster than a disk writes them: every file of a build is hashed.
/// Contents of one length that differ in one place only never have the same hash.
/// </summary>
internal static class ContentHash
{
    // An odd number: to multiply by it can be undone, so no step forgets what the steps before it knew.
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The hash of a content, the same on every machine.</summary>
    public static ulong Of(ReadOnlySpan<byte> content)
    {
        var hash = (ulong)content.Length * Multiplier;
        while (content.Length >= sizeof(ulong))
        {
            hash = Add(hash, BinaryPrimitives.ReadUInt64LittleEndian(content));
            content = content[sizeof(ulong)..];
        }

        Span<byte> rest = stackalloc byte[sizeof(ulong)];
        rest.Clear();
        content.CopyTo(rest);
        return Add(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
    }

    private static ulong Add(ulong hash, ulong word)
    {
        hash = (hash ^ word) * Multiplier;
        return hash ^ (hash >> 32);
    }
}
