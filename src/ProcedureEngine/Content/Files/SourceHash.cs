using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ProcedureEngine.Content.Files;

/// <summary>The hash by which a translation names the source that it was made from (<c>ms.openlocfilehash</c>): SHA-1 of the file with CRLF line ends.</summary>
public static class SourceHash
{
    /// <summary>The two forms that are in use, lower-case hex: without and with a byte order mark. Line ends and a mark of the given file make no difference.</summary>
    public static ImmutableArray<string> Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("\uFEFF"u8)) file = file[3..];
        var normal = new byte[3 + file.Length + file.Count((byte)'\n')];
        "\uFEFF"u8.CopyTo(normal);
        var length = 3;
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] == '\n' && (i == 0 || file[i - 1] != '\r')) normal[length++] = (byte)'\r';
            normal[length++] = file[i];
        }

        return [Hex(normal.AsSpan(3..length)), Hex(normal.AsSpan(..length))];
    }

    // The hash names a file, it protects nothing: SHA-1 is what the front matter uses.
#pragma warning disable CA5350
    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA1.HashData(bytes));
#pragma warning restore CA5350
}
