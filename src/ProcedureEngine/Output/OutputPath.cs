using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Output;

/// <summary>The paths that a page may have: below the output folder, and storable on every usual disk.</summary>
public static class OutputPath
{
    /// <summary>Whether a page's path is relative, with <c>/</c>, and every name on it is one that all usual disks hold (<see cref="FileName.IsPortable"/>): neither <c>..</c> nor a drive letter, a device, or over-long.</summary>
    public static bool IsSafe(ReadOnlySpan<char> path)
    {
        foreach (var range in path.Split('/'))
        {
            if (!FileName.IsPortable(path[range])) return false;
        }

        return true;
    }
}
