using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace ProcedureEngine.Output;

/// <summary>
/// The list of what a build wrote into a folder, in a file of that folder. It is known by its first line, not by its name. A file that
/// it names may be replaced by the next build while it holds what the build wrote, and nothing else may. Of each file it has length
/// and hash and not the time: copies and checkouts of a site have other times, and two builds of the same content are the same to the byte.
/// Somebody can forge it, but only for files whose content he has: nothing is lost that there is once.
/// </summary>
internal sealed class OutputManifest
{
    /// <summary>Where it lies in the folder.</summary>
    public const string FileName = ".procedures-manifest";

    // A million files; a line of somebody's without an end would not fit into the memory.
    private const int MaxBytes = 256 * 1024 * 1024;

    private const string Format = "procedures-output 1 ";
    private const string Unfinished = Format + "unfinished";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string header;
    private readonly Dictionary<string, FileStamp> files;

    /// <summary>The files that were looked at, when each was last written: what is as old and as long is not read again.</summary>
    private readonly ConcurrentDictionary<string, DateTime> seen = new(StringComparer.Ordinal);

    private readonly bool isRead;

    private OutputManifest(string header, Dictionary<string, FileStamp> files, bool isRead)
    {
        this.header = header;
        this.files = files;
        this.isRead = isRead;
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
        if (!file.Exists || file.LinkTarget is not null || file.Length is 0 or > MaxBytes) return null;
        using var reader = new StreamReader(file.FullName, Utf8);
        if (ReadHeader(reader) is not { } header) return null;
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ', 3) is not [var hash, var length, var path]) return null;
            if (!ulong.TryParse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || !long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)) return null;
            files[path] = new FileStamp(bytes, code);
        }

        return new OutputManifest(header, files, isRead: true);
    }

    /// <summary>The manifest of a whole folder that has none yet, as its files are now.</summary>
    /// <param name="kind">What the folder holds.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="paths">The files, relative to it.</param>
    public static OutputManifest Of(OutputKind kind, string folder, IEnumerable<string> paths) =>
        new(HeaderOf(kind), paths.ToDictionary(path => path, path => FileStamp.Read(Path.Combine(folder, path)), StringComparer.Ordinal), isRead: false);

    /// <summary>The file, for this kind of folder and these files.</summary>
    public static byte[] Render(OutputKind kind, IEnumerable<(string Path, FileStamp Stamp)> files)
    {
        var text = new StringBuilder(HeaderOf(kind)).Append('\n');
        foreach (var (path, stamp) in files.OrderBy(f => f.Path, StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"{stamp.Hash:x16} {stamp.Length} {path}\n");
        return Utf8.GetBytes(text.ToString());
    }

    /// <summary>As above, of this manifest.</summary>
    public byte[] Render(OutputKind kind) => Render(kind, files.Select(f => (f.Key, f.Value)));

    /// <summary>Whether it is of a whole folder of this kind.</summary>
    public bool Is(OutputKind kind) => header == HeaderOf(kind);

    /// <summary>Whether a build wrote a file of this name, the manifest itself included; what it holds now is another question.</summary>
    public bool Names(string path) => path == FileName ? isRead : files.ContainsKey(path);

    /// <summary>Whether a build wrote a file that lies in this folder, or did before somebody deleted it.</summary>
    public bool NamesIn(string folder) => files.Keys.Any(p => p.Length > folder.Length && p[folder.Length] == '/' && p.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Whether the file at a path is one that a build wrote and nobody has changed since; an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it can't be read. From many threads.</summary>
    /// <param name="folder">The folder of this manifest, wherever it is now.</param>
    /// <param name="path">The file, relative to it.</param>
    public bool IsUnchanged(string folder, string path)
    {
        if (path == FileName) return isRead;
        if (!files.TryGetValue(path, out var stamp)) return false;
        var file = new FileInfo(Path.Combine(folder, path));
        if (!file.Exists || file.LinkTarget is not null || file.Length != stamp.Length) return false;
        var time = file.LastWriteTimeUtc;
        if (seen.TryGetValue(path, out var before) && before == time) return true;
        if (!stamp.IsOf(file.FullName)) return false;
        seen[path] = time;
        return true;
    }

    /// <summary>Has it know what another one of the same folder has looked at.</summary>
    public void Learn(OutputManifest other)
    {
        foreach (var (path, time) in other.seen)
        {
            if (files.TryGetValue(path, out var stamp) && stamp == other.files[path]) seen[path] = time;
        }
    }

    private static string HeaderOf(OutputKind kind) => Format + kind switch { OutputKind.Site => "site", OutputKind.Models => "models", _ => "translations" };

    // The first line of somebody's file may have no end.
    private static string? ReadHeader(StreamReader reader)
    {
        var start = new char[Format.Length];
        if (reader.ReadBlock(start) < start.Length || !start.AsSpan().SequenceEqual(Format)) return null;
        return Format + reader.ReadLine();
    }
}
