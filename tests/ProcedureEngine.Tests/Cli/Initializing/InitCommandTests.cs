using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Tests.Content.Layouts;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Initializing;

public sealed class InitCommandTests : IDisposable
{
    private readonly SampleTree tree = new();

    public void Dispose() => tree.Dispose();

    private string Settings => Path.Combine(tree.Path, "procedures.yml");

    [Fact]
    public void What_was_found_is_written_and_read_back_without_a_complaint()
    {
        tree.Write("hugo.toml", "defaultContentLanguage = 'en'\n").Write("static/img/a.png", "x")
            .Articles("en content/a.md\nen content/b.md\nen content/c.md\nde content/a.de.md\nde content/b.de.md\nfr content/a.fr.md");
        var before = tree.Sets();
        var run = CommandRun.Of("init", tree.Path);

        Assert.Equal(0, run.ExitCode);
        var bag = new DiagnosticBag();
        var settings = SettingsReader.Read(File.ReadAllText(Settings), bag);
        Assert.Equal(0, bag.Count);
        Assert.Equal(("en", "en"), (settings.Reference?.Tag, settings.DefaultLocale?.Tag));
        Assert.Equal(["static"], settings.StaticFolders!.Value);
        Assert.Equal(["de: **", "fr: "], settings.DueArticles.OrderBy(d => d.Key.Tag).Select(d => $"{d.Key}: {string.Join(", ", d.Value)}"));
        Assert.Equal(before, tree.Sets());
        // Each setting has a line above it that says what it means.
        var lines = File.ReadAllLines(Settings);
        Assert.All(new[] { "reference:", "default-locale:", "locales:", "static:" }, key => Assert.StartsWith("#", lines[Array.FindIndex(lines, l => l.StartsWith(key, StringComparison.Ordinal)) - 1], StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_that_are_there_are_never_written_over()
    {
        tree.Articles("en en/a.md\nde de/a.md").Write("procedures.yml", "reference: de\n");
        var run = CommandRun.Of("init", tree.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PE0028", run.Error, StringComparison.Ordinal);
        Assert.Equal("reference: de\n", File.ReadAllText(Settings));
    }

    [Fact]
    [Slow("Starts the program.")]
    public async Task A_disk_that_takes_nothing_is_told_and_leaves_no_settings_that_are_there_in_part()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The shell's limit stands in for a full disk there.");
        tree.Articles("en en/a.md\nde de/a.md");
        var before = Directory.GetFileSystemEntries(tree.Path);
        // Where the signal is ignored, writing fails as on a full disk. The runtime's own memory would count as a file otherwise.
        using var process = ProgramProcess.Start(["env", "DOTNET_EnableWriteXorExecute=0", "bash", "-c", "trap '' XFSZ; ulimit -c 0 -f 0; exec \"$@\"", "-", .. ProgramProcess.Command("init", tree.Path)]);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("PE0909", error, StringComparison.Ordinal);
        Assert.Equal(2, process.ExitCode);
        Assert.Equal("", await output);
        Assert.Equal(before, Directory.GetFileSystemEntries(tree.Path));
    }

    [Fact]
    public void A_folder_without_articles_gets_no_settings()
    {
        tree.Write("notes.txt", "x");
        Assert.Equal(2, CommandRun.Of("init", tree.Path).ExitCode);
        Assert.False(File.Exists(Settings));
    }

    [Fact]
    public void A_language_that_yaml_takes_for_false_stays_a_language()
    {
        tree.Articles("en docs/en/a.md\nde docs/de/a.md\nde docs/no/a.md");
        CommandRun.Of("init", tree.Path);

        Assert.Empty(tree.Problems());
        Assert.Contains("'no': all", File.ReadAllText(Settings), StringComparison.Ordinal);
    }
}
