using System.Text;

namespace ProcedureEngine.Output;

/// <summary>
/// The list of what a build wrote into a folder, in a file of that folder. It is known by its first line, not by its name:
/// what it names may be replaced by the next build, and nothing else.
/// </summary>
internal sealed class OutputManifest
{
    /// <summary>Where it lies in the folder.</summary>
    public const string FileName = ".procedures-manifest";

    private const string Format = "procedures-output 1 ";
    private const string Unfinished = Format + "unfinished";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string header;
    private readonly HashSet<string> paths;

    private OutputManifest(string header, HashSet<string> paths)
    {
        this.header = header;
        this.paths = paths;
    }

    /// <summary>What a folder says before it is whole: all in it may be deleted.</summary>
    public static ReadOnlySpan<byte> OfUnfinished => "procedures-output 1 unfinished\n"u8;

    /// <summary>Whether the folder is one that a build was still filling.</summary>
    public bool IsUnfinished => header == Unfinished;

    /// <summary>The manifest of a folder; null where it has none, or something else under that name.</summary>
    public static OutputManifest? Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        // A pipe, which would never end, has no length.
        if (!file.Exists || file.LinkTarget is not null || file.Length == 0) return null;
        using var reader = new StreamReader(file.FullName, Utf8);
        if (ReadHeader(reader) is not { } header) return null;
        var paths = new HashSet<string>(StringComparer.Ordinal) { FileName };
        while (reader.ReadLine() is { } line) paths.Add(line);
        return new OutputManifest(header, paths);
    }

    /// <summary>The manifest of a whole folder that has none yet.</summary>
    public static OutputManifest Of(OutputKind kind, IEnumerable<string> paths) => new(HeaderOf(kind), paths.ToHashSet(StringComparer.Ordinal));

    /// <summary>The file, for this kind of folder and these paths.</summary>
    public static byte[] Render(OutputKind kind, IEnumerable<string> paths)
    {
        var text = new StringBuilder(HeaderOf(kind)).Append('\n');
        foreach (var path in paths.Order(StringComparer.Ordinal)) text.Append(path).Append('\n');
        return Utf8.GetBytes(text.ToString());
    }

    /// <summary>As above, of this manifest.</summary>
    public byte[] Render(OutputKind kind) => Render(kind, paths);

    /// <summary>Whether it is of a whole folder of this kind.</summary>
    public bool Is(OutputKind kind) => header == HeaderOf(kind);

    /// <summary>Whether a build wrote this file; the manifest itself is one.</summary>
    public bool Names(string path) => paths.Contains(path);

    /// <summary>Whether a build wrote a file that lies in this folder, or did before somebody deleted it.</summary>
    public bool NamesIn(string folder) => paths.Any(p => p.Length > folder.Length && p[folder.Length] == '/' && p.StartsWith(folder, StringComparison.Ordinal));

    private static string HeaderOf(OutputKind kind) => Format + (kind == OutputKind.Site ? "site" : "models");

    // The first line of somebody's file may have no end.
    private static string? ReadHeader(StreamReader reader)
    {
        var start = new char[Format.Length];
        if (reader.ReadBlock(start) < start.Length || !start.AsSpan().SequenceEqual(Format)) return null;
        return Format + reader.ReadLine();
    }
}
