namespace ProcedureEngine.Output.Disk;

/// <summary>A file that is to be copied into the output.</summary>
/// <param name="Path">Where to, relative to the output folder, with <c>/</c>.</param>
/// <param name="Source">The file.</param>
internal sealed record FileCopy(string Path, string Source)
{
    /// <summary>Makes of what the file holds what the copy holds, null where there is to be none; null for a copy that is as the file.</summary>
    public Func<byte[], byte[]?>? Prepare { get; init; }
}
