namespace ProcedureEngine.Output;

/// <summary>The paths that a page may have: below the output folder, and storable on every usual disk.</summary>
public static class OutputPath
{
    private const int MaxSegmentBytes = 255;

    /// <summary>Whether a page's path is relative, with <c>/</c>, without <c>.</c>, <c>..</c>, empty or over-long segments, drive letters and control characters.</summary>
    public static bool IsSafe(ReadOnlySpan<char> path)
    {
        foreach (var character in path)
        {
            if (character is '\\' or ':' || char.IsControl(character)) return false;
        }

        foreach (var range in path.Split('/'))
        {
            var segment = path[range];
            if (segment is "" or "." or ".." || System.Text.Encoding.UTF8.GetByteCount(segment) > MaxSegmentBytes) return false;
        }

        return true;
    }
}
