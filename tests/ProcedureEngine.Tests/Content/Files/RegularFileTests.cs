using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output.Disk;
using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Content.Files;

/// <summary>Pipes, sockets and devices in the place of files. A test that reads one waits for ever: the time limit is there to end it, not to measure.</summary>
public sealed class RegularFileTests : IDisposable
{
    private const int Hung = 60_000;

    private readonly TemporaryFolder temporary = new();

    public static TheoryData<string> Kinds => SpecialFile.Kinds;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => temporary.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_no_file_is_told_from_one(string kind)
    {
        using var special = SpecialFile.Create(kind, temporary["x.md"]);
        temporary.Write("y.md", "text");

        Assert.False(RegularFile.Exists(temporary["x.md"]));
        Assert.Throws<IOException>(() => RegularFile.Open(temporary["x.md"]));
        Assert.Throws<IOException>(() => RegularFile.ReadAllBytes(temporary["x.md"]));
        Assert.Null(ImageSize.Read(temporary["x.md"]));
        Assert.False(FileBytes.Equal(temporary["x.md"], "text"u8));
        Assert.True(RegularFile.Exists(temporary["y.md"]));
        Assert.Equal("text"u8.ToArray(), RegularFile.ReadAllBytes(temporary["y.md"]));
        Assert.False(RegularFile.Exists(temporary["z.md"]));
        Assert.False(RegularFile.Exists(temporary.Path));
    }

    [Theory(Timeout = Hung)]
    [MemberData(nameof(Kinds))]
    public Task As_article_it_is_one_diagnostic_and_the_others_are_built(string kind) => Task.Run(() =>
    {
        Articles();
        using var named = SpecialFile.Create(kind, temporary["content/de/modem.md"]);
        using var unnamed = SpecialFile.Create(kind, temporary["content/modem.txt"]);
        Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancel: Cancel);
        var told = Check.Run(new CheckOptions(temporary["content"]), cancel: Cancel).Diagnostics;

        // A link to a device is not followed, since it leads out of the content.
        var code = kind == "device" ? "PE0025" : "PE0003";
        Assert.Equal([(code, "de/modem.md"), (code, "modem.txt")], told.Where(d => d.Path.Contains("modem", StringComparison.Ordinal)).Select(d => (d.Id.Code, d.Path)).Order());
        Assert.True(File.Exists(temporary["out/de/router.html"]));
    }, TestContext.Current.CancellationToken);

    [Theory(Timeout = Hung)]
    [MemberData(nameof(Kinds))]
    public Task As_include_and_as_image_it_is_not_there(string kind) => Task.Run(() =>
    {
        Articles();
        temporary.Write("content/en/printer.md", "# Printer\n\n[!INCLUDE [note](includes/note.md)]\n\n![state](media/state.png)\n\n[!code-console[log](includes/log.txt)]\n");
        using var include = SpecialFile.Create(kind, temporary["content/en/includes/note.md"]);
        using var image = SpecialFile.Create(kind, temporary["content/en/media/state.png"]);
        using var code = SpecialFile.Create(kind, temporary["content/en/includes/log.txt"]);
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["out"]);
        var codes = Check.Run(new CheckOptions(temporary["content"]), cancel: Cancel).Diagnostics.Where(d => d.Path == "en/printer.md").Select(d => d.Id.Code).ToList();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, codes.Count(c => c == "PE0301"));
        Assert.Single(codes, "PE0304");
        Assert.True(File.Exists(temporary["out/en/printer.html"]));
        Assert.False(Path.Exists(temporary["out/media/en/media/state.png"]));
    }, TestContext.Current.CancellationToken);

    [Theory(Timeout = Hung)]
    [MemberData(nameof(Kinds))]
    public Task As_settings_it_is_a_diagnostic(string kind) => Task.Run(() =>
    {
        Articles();
        using var special = SpecialFile.Create(kind, temporary["content/procedures.yml"]);
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["out"]);

        // A device is reached by a link, which leads out.
        Assert.Contains(run.Errors, l => l.Contains(kind == "device" ? "procedures.yml:1:1: warning PE0031" : "procedures.yml:1:1: error PE0003", StringComparison.Ordinal));
        Assert.True(File.Exists(temporary["out/de/router.html"]));
    }, TestContext.Current.CancellationToken);

    [Theory(Timeout = Hung)]
    [MemberData(nameof(Kinds))]
    public Task As_a_file_that_the_user_names_it_is_one_line_and_exit_code_2(string kind) => Task.Run(() =>
    {
        Articles();
        using var special = SpecialFile.Create(kind, temporary["named.json"]);
        using var template = SpecialFile.Create(kind, temporary["theme/templates/page.html"]);
        foreach (var arguments in (string[][])
        [
            ["check", temporary["content"], "--baseline", temporary["named.json"]],
            ["check", temporary["content"], "--previous", temporary["named.json"]],
            ["build", temporary["content"], "--output", temporary["out"], "--previous", temporary["named.json"]],
            ["build", temporary["content"], "--output", temporary["out"], "--site", temporary["theme"]],
            ["inspect", temporary["named.json"]],
            ["check", temporary["content"], "--output", temporary["named.json"]],
            ["check", temporary["content"], "--format", "json", "--output", temporary["named.json"]],
            ["check", temporary["content"], "--baseline", temporary["named.json"], "--update-baseline"],
            ["build", temporary["content"], "--output", temporary["named.json"]],
            ["build", temporary["content"], "--output", temporary["named.json/out"]],
            ["export", temporary["content"], "--output", temporary["named.json"]],
            ["check", temporary["named.json"]],
            ["print", temporary["content"], "--article", "router", "--locale", "en", "--browser", temporary["named.json"]],
        ])
        {
            var run = CommandRun.Of(arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(": error PE0", Assert.Single(run.Errors), StringComparison.Ordinal);
        }
    }, TestContext.Current.CancellationToken);

    [Fact]
    public void A_file_or_folder_without_permission_is_one_diagnostic()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("nothing is forbidden to this user");
            return;
        }

        Articles();
        temporary.Write("content/de/modem.md", SampleArticle.German);
        temporary.Write("content/secret/de/a.md", SampleArticle.German);
        File.SetUnixFileMode(temporary["content/de/modem.md"], UnixFileMode.None);
        File.SetUnixFileMode(temporary["content/secret"], UnixFileMode.None);
        try
        {
            var diagnostics = Check.Run(new CheckOptions(temporary["content"]), cancel: Cancel).Diagnostics.Where(d => d.Id == DiagnosticIds.UnreadableFile);
            Assert.Equal(["de/modem.md", "secret"], diagnostics.Select(d => d.Path).Order(StringComparer.Ordinal));
        }
        finally
        {
            File.SetUnixFileMode(temporary["content/secret"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_content_folder_that_can_not_be_is_one_line()
    {
        var run = CommandRun.Of("check", "nowhere");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PE0001", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_of_articles_that_no_disk_takes_are_not_there()
    {
        Articles();
        var tooLong = new string('x', 5000);
        temporary.Write("content/en/printer.md", $"# Printer\n\n[!INCLUDE [note]({tooLong[..300]}.md)]\n\n![state]({tooLong}/{tooLong}.png)\n\n![s](%00.png)\n\n[a]({tooLong}.md)\n");
        var diagnostics = Check.Run(new CheckOptions(temporary["content"]), cancel: Cancel).Diagnostics.Where(d => d.Path == "en/printer.md").Select(d => d.Id.Code).ToList();

        Assert.Contains("PE0301", diagnostics);
        Assert.Contains("PE0304", diagnostics);
    }

    private void Articles()
    {
        temporary.Write("content/en/router.md", SampleArticle.English);
        temporary.Write("content/de/router.md", SampleArticle.German);
    }
}
