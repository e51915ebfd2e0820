namespace ProcedureEngine.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("procedures-test-").FullName;

    public string Path { get; }

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, with the folders above it.</summary>
    public string Write(string relative, string content)
    {
        var file = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }

    /// <summary>Every file below, relative, sorted, with its text.</summary>
    public IReadOnlyDictionary<string, string> Files(string relative = "") => new SortedDictionary<string, string>(
        Directory.EnumerateFiles(this[relative], "*", SearchOption.AllDirectories).ToDictionary(f => System.IO.Path.GetRelativePath(this[relative], f).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
