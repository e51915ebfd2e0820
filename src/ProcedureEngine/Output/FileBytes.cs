using System.Buffers;

namespace ProcedureEngine.Output;

/// <summary>Whole files as bytes, with as few system calls as there can be: a build makes thousands of them.</summary>
internal static class FileBytes
{
    /// <summary>Whether a file is there and holds exactly these bytes.</summary>
    public static bool Equal(string file, ReadOnlySpan<byte> content)
    {
        if (!File.Exists(file)) return false;
        using var handle = File.OpenHandle(file);
        if (RandomAccess.GetLength(handle) != content.Length) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(content.Length);
        try
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(0, content.Length), 0);
            return read == content.Length && buffer.AsSpan(0, read).SequenceEqual(content);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes a file that is not there yet.</summary>
    public static void Write(string file, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
    }
}
