using System.Buffers;

namespace ProcedureEngine.Rendering;

/// <summary>
/// Leaves out of a module what only its readers need: comments that have lines of their own, JSDoc types inside a line, and
/// indentation. They are a third of what a page would load. Lines stay lines, so no statement can end elsewhere.
/// </summary>
internal static class LeanModule
{
    /// <summary>The module without them. One with a template text over several lines stays as it is, since white space counts there.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> source)
    {
        var lean = new ArrayBufferWriter<byte>(source.Length);
        var isInComment = false;
        foreach (var range in source.Span.Split((byte)'\n'))
        {
            var line = source.Span[range].Trim(" \t\r"u8);
            if (isInComment)
            {
                isInComment = !line.EndsWith("*/"u8);
                continue;
            }

            if (line.StartsWith("/**"u8) && line.IndexOf("*/"u8) is var end && (end < 0 || end == line.Length - 2))
            {
                isInComment = end < 0;
                continue;
            }

            if (line.IsEmpty || line.StartsWith("//"u8)) continue;
            if (line.Count((byte)'`') % 2 != 0) return source;
            WithoutTypes(line, lean);
            lean.Write("\n"u8);
        }

        return lean.WrittenMemory;
    }

    private static void WithoutTypes(ReadOnlySpan<byte> line, ArrayBufferWriter<byte> lean)
    {
        while (line.IndexOf("/** @"u8) is >= 0 and var start && line[start..].IndexOf("*/"u8) is > 0 and var length)
        {
            lean.Write(line[..start]);
            line = line[(start + length + 2)..];
            if (line.StartsWith(" "u8)) line = line[1..];
        }

        lean.Write(line);
    }
}
