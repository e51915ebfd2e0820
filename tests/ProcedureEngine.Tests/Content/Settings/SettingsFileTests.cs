using ProcedureEngine.Content;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Content.Settings;

/// <summary>Which file holds for a folder: the nearest in its repository, and nobody else's.</summary>
public sealed class SettingsFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_nearest_file_holds()
    {
        Repository("repo");
        folder.Write("repo/procedures.yml", "reference: en\n");
        folder.Write("repo/docs/de/a.md", "# A\n");
        Assert.Equal(folder["repo/procedures.yml"], Found("repo/docs/de"));

        folder.Write("repo/docs/procedures.yaml", "reference: de\n");
        Assert.Equal(folder["repo/docs/procedures.yaml"], Found("repo/docs/de"));
        Assert.Equal(folder["repo/procedures.yml"], Found("repo"));
    }

    [Fact]
    public void Above_the_repository_nobody_is_asked()
    {
        folder.Write("procedures.yml", "reference: de\n");
        Repository("repo");
        folder.Write("repo/docs/a.md", "# A\n");

        Assert.Null(Found("repo/docs"));
        Assert.Null(Found("repo"));
    }

    /// <summary>A worktree and a submodule have a file of that name.</summary>
    [Fact]
    public void A_submodule_does_not_take_the_settings_of_the_repository_around_it()
    {
        Repository("repo");
        folder.Write("repo/procedures.yml", "reference: de\n");
        folder.Write("repo/vendor/.git", "gitdir: ../.git/modules/vendor\n");
        folder.Write("repo/vendor/docs/a.md", "# A\n");

        Assert.Null(Found("repo/vendor/docs"));
    }

    [Fact]
    public void Without_a_repository_only_the_folder_itself_is_looked_at()
    {
        folder.Write("procedures.yml", "reference: de\n");
        folder.Write("docs/a.md", "# A\n");

        Assert.Null(Found("docs"));
        Assert.Equal(folder["procedures.yml"], Found(""));
    }

    [Fact]
    public void A_link_out_of_the_repository_is_not_followed_and_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        folder.Write("secret.txt", "password: hunter2\n");
        Repository("repo");
        folder.Write("repo/docs/de/a.md", "# A\n");
        File.CreateSymbolicLink(folder["repo/procedures.yml"], folder["secret.txt"]);
        Assert.Null(Found("repo/docs", out var told));
        Assert.Equal("../procedures.yml PE0031", Assert.Single(told));

        File.Delete(folder["repo/procedures.yml"]);
        File.CreateSymbolicLink(folder["repo/docs/procedures.yml"], folder["secret.txt"]);
        var content = ContentLoader.Load(new ContentOptions(folder["repo/docs"]), TestContext.Current.CancellationToken);
        Assert.Equal("PE0031", Assert.Single(content.Diagnostics).Id.Code);
        Assert.DoesNotContain(content.Diagnostics, d => d.ToString().Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_within_the_repository_is_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        Repository("repo");
        folder.Write("repo/settings/procedures.yml", "reference: de\n");
        folder.Write("repo/docs/a.md", "# A\n");
        File.CreateSymbolicLink(folder["repo/docs/procedures.yml"], "../settings/procedures.yml");

        Assert.Equal(folder["repo/docs/procedures.yml"], Found("repo/docs"));
    }

    [Fact]
    public void What_belongs_to_another_user_above_the_content_is_not_used_and_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root can give a file away.");
        Repository("repo");
        folder.Write("repo/procedures.yml", "reference: de\n");
        folder.Write("repo/docs/a.md", "# A\n");
        Give(folder["repo/procedures.yml"]);
        Assert.Null(Found("repo/docs", out var told));
        Assert.Equal("../procedures.yml PE0031", Assert.Single(told));

        // Where all of the checkout is another user's, as in a container, it is one tree.
        Give(folder["repo"]);
        Give(folder["repo/docs"]);
        Assert.Equal(folder["repo/procedures.yml"], Found("repo/docs", out told));
        Assert.Empty(told);
    }

    [Fact]
    public void Of_two_files_in_a_folder_the_usual_one_holds_and_the_other_is_told()
    {
        folder.Write("procedures.yml", "reference: de\n");
        folder.Write("procedures.yaml", "reference: en\n");

        Assert.Equal(folder["procedures.yml"], Found("", out var told));
        Assert.Equal("procedures.yml PE0032", Assert.Single(told));
    }

    [Fact]
    public void What_is_wrong_with_settings_above_the_content_is_told_from_there()
    {
        Repository("repo");
        folder.Write("repo/procedures.yml", "refrence: en\nrules:\n  mising-step: note\n");
        folder.Write("repo/docs/en/a.md", "# A\n");
        folder.Write("repo/docs/de/a.md", "# A\n");

        var diagnostics = Check.Run(new CheckOptions(folder["repo/docs"]), cancel: TestContext.Current.CancellationToken).Diagnostics;
        Assert.Equal(
            ["../procedures.yml:1:1: warning PE0010: There is no setting 'refrence'. Did you mean 'reference'? The setting was left out.", "../procedures.yml:3:3: warning PE0010: There is no setting 'rules.mising-step'. Did you mean 'missing-step'? The setting was left out."],
            diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_named_file_holds_in_the_place_of_all_others()
    {
        folder.Write("docs/en/a.md", "# A\n");
        folder.Write("docs/de/a.md", "# A\n");
        folder.Write("docs/procedures.yml", "reference: en\n");
        folder.Write("other.yml", "reference: de\n");

        var content = ContentLoader.Load(new ContentOptions(folder["docs"]) { SettingsFile = folder["other.yml"] }, TestContext.Current.CancellationToken);
        Assert.Equal("de", content.Reference?.Tag);
    }

    [Theory]
    [InlineData("content", "../elsewhere")]
    [InlineData("content", "link")]
    [InlineData("output", "../../elsewhere")]
    [InlineData("output", "link/site")]
    public void Folders_outside_of_the_repository_are_refused(string key, string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        Repository("repo");
        Directory.CreateDirectory(folder["elsewhere"]);
        File.CreateSymbolicLink(folder["repo/link"], folder["elsewhere"]);
        folder.Write("repo/procedures.yml", $"reference: en\n{key}: {path}\n");

        var stopped = Assert.Throws<StoppedException>(() => Project.Find(null, folder["repo/procedures.yml"]));
        Assert.Equal(("PE0033", 2), (stopped.Diagnostic.Id.Code, stopped.Diagnostic.Span.Line));
        Assert.Throws<StoppedException>(() => Project.Find(folder["repo"], null));
    }

    /// <summary>The folder of the file would be taken in its place, which nobody asked for.</summary>
    [Theory]
    [InlineData("content: /etc")]
    [InlineData("content: ~/docs")]
    [InlineData("content: [docs, more]")]
    [InlineData("output: C:\\site")]
    [InlineData("output: .git/hooks")]
    public void A_folder_that_no_settings_may_name_stops_the_work(string line)
    {
        Repository("repo");
        folder.Write("repo/procedures.yml", $"reference: en\n{line}\n");

        var stopped = Assert.Throws<StoppedException>(() => Project.Find(null, folder["repo/procedures.yml"]));
        Assert.Equal(("PE0036", 2), (stopped.Diagnostic.Id.Code, stopped.Diagnostic.Span.Line));
    }

    [Theory]
    [InlineData("output: .git/hooks\n")]
    [InlineData("content: docs/.GIT\n")]
    public void What_git_keeps_is_no_folder_of_ours(string yaml)
    {
        var bag = new DiagnosticBag();
        SettingsReader.Read(yaml, bag);

        Assert.Equal("PE0030", Assert.Single(bag.ToImmutable()).Id.Code);
    }

    [Fact]
    public void Settings_name_content_and_output_seen_from_their_own_folder()
    {
        Repository("repo");
        folder.Write("repo/settings/procedures.yml", "content: ../docs\noutput: ../site\n");
        Directory.CreateDirectory(folder["repo/docs"]);

        var project = Project.Find(null, folder["repo/settings/procedures.yml"]);
        Assert.Equal((folder["repo/docs"], folder["repo/site"]), (Path.GetFullPath(project!.Content), Path.GetFullPath(project.Output!)));
    }

    [Fact]
    public void The_output_that_the_settings_of_a_named_folder_name_is_taken()
    {
        Repository("repo");
        folder.Write("repo/procedures.yml", "content: docs\noutput: site\n");
        Directory.CreateDirectory(folder["repo/docs"]);

        Assert.Equal(folder["repo/site"], Path.GetFullPath(Project.Find(folder["repo/docs"], null)!.Output!));
    }

    private void Repository(string name) => Directory.CreateDirectory(Path.Combine(folder[name], ".git"));

    private string? Found(string relative) => Found(relative, out _);

    private string? Found(string relative, out string[] told)
    {
        var bag = new DiagnosticBag();
        var found = SettingsFile.Find(relative.Length == 0 ? folder.Path : folder[relative], bag);
        told = [.. bag.ToImmutable().Select(d => $"{d.Path} {d.Id.Code}")];
        return found?.Path;
    }

    private static void Give(string path)
    {
        using var process = System.Diagnostics.Process.Start("chown", ["65534", path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
