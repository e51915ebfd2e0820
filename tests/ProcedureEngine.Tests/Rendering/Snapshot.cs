using System.Runtime.CompilerServices;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Themes;
using Xunit;

namespace ProcedureEngine.Tests.Rendering;

/// <summary>Pages as they were when somebody last read them. Set UPDATE_SNAPSHOTS=1 to write them anew, and read the difference.</summary>
internal static class Snapshot
{
    /// <summary>Compares a page with the file of the calling test's name in the folder Snapshots beside the test.</summary>
    public static void Compare(SiteFile page, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
    {
        // The hash of the assets changes with every edit of a style sheet, and says nothing here.
        var actual = Sample.Utf8(page).Replace(Theme.BuiltIn.AssetFolder, "assets/HASH", StringComparison.Ordinal);
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", Path.HasExtension(name) ? name : name + ".html");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing: run with UPDATE_SNAPSHOTS=1.");
        var (expected, lines) = (File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(expected.Length, lines.Length); i++)
        {
            Assert.Equal($"{name}({i + 1}): {expected.ElementAtOrDefault(i)}", $"{name}({i + 1}): {lines.ElementAtOrDefault(i)}");
        }
    }
}
