using Xunit;

namespace ProcedureEngine.Tests.Cli.Configuring;

/// <summary>Commands without arguments, in folders of a repository.</summary>
[Slow("Starts the program.")]
public sealed class FoundSettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FoundSettingsTests()
    {
        Directory.CreateDirectory(folder[".git"]);
        folder.Write("docs/en/a.md", "# Title\n\n1. Choose **OK**.\n2. Wait 5 minutes.\n3. Turn it off.\n");
        folder.Write("docs/de/a.md", "# Titel\n\n1. Wählen Sie **OK**.\n2. Warten Sie 5 Minuten.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Init_at_the_top_of_a_repository_lets_build_and_check_do_their_job_without_a_word_more()
    {
        var init = await ProgramRun.In(folder.Path, "init", "docs");
        Assert.Equal((0, ""), (init.ExitCode, init.Error));
        var settings = File.ReadAllText(folder["procedures.yml"]);
        Assert.StartsWith("# yaml-language-server: $schema=.procedures.schema.json\n", settings, StringComparison.Ordinal);
        Assert.Contains("\ncontent: 'docs'\n", settings, StringComparison.Ordinal);
        Assert.True(File.Exists(folder[".procedures.schema.json"]));

        var check = await ProgramRun.In(folder.Path, "check");
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Contains("missing-step", check.Output, StringComparison.Ordinal);
        // From a folder below, the same content, named as seen from there.
        Assert.Equal(check.Output.Replace("docs/de/a.md", "../de/a.md", StringComparison.Ordinal), (await ProgramRun.In(folder["docs/de"], "check")).Output);

        var build = await ProgramRun.In(folder.Path, "build");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.Contains("files in site", build.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["site/de/a.html"]));
        Assert.Equal(0, (await ProgramRun.In(folder.Path, "layout")).ExitCode);
    }

    [Fact]
    public async Task Without_settings_and_a_folder_it_is_told_what_is_missing()
    {
        var check = await ProgramRun.In(folder.Path, "check");
        Assert.Equal(2, check.ExitCode);
        Assert.Contains("procedures check: error: Name the folder with the articles, or set 'content' in procedures.yml, which 'procedures init FOLDER' writes.", check.Error, StringComparison.Ordinal);

        var build = await ProgramRun.In(folder.Path, "build", "docs");
        Assert.Equal(2, build.ExitCode);
        Assert.Contains("procedures build: error: Name the folder to write with --output, or set 'output' in procedures.yml.", build.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await ProgramRun.In(folder.Path, "config")).ExitCode);
    }

    [Fact]
    public async Task A_report_names_settings_above_the_content_as_seen_from_the_working_folder()
    {
        folder.Write("procedures.yml", "content: docs\nrefrence: en\n");
        var github = await ProgramRun.In(folder.Path, "check", "--format", "github", "--fail-on", "never");

        Assert.Contains("file=procedures.yml,line=2", github.Output, StringComparison.Ordinal);
    }

    /// <summary>"Name the folder" would be half the truth, and a folder that the settings do not name would be somebody else's.</summary>
    [Fact]
    public async Task Settings_that_are_not_taken_are_told_where_they_would_name_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        folder.Write("procedures.yml", "content: /etc\n");
        var unusable = await ProgramRun.In(folder.Path, "check");
        Assert.Equal(2, unusable.ExitCode);
        Assert.StartsWith("procedures.yml:1:1: error PE0036: ", unusable.Error, StringComparison.Ordinal);

        File.Delete(folder["procedures.yml"]);
        File.CreateSymbolicLink(folder["procedures.yml"], "/etc/hostname");
        var refused = await ProgramRun.In(folder.Path, "build");
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("procedures.yml:1:1: error PE0031: ", refused.Error, StringComparison.Ordinal);
    }
}
