using ProcedureEngine.Content.Git;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Content.Git;

/// <summary>Pipes where git expects files: it would wait for ever. The time limit is there to end such a test, not to measure.</summary>
public sealed class SpecialRepositoryFileTests : IDisposable
{
    private const int Hung = 60_000;

    private readonly TemporaryFolder temporary = new();

    public SpecialRepositoryFileTests()
    {
        temporary.Write("repo/docs/en/router.md", SampleArticle.English);
        temporary.Write("repo/docs/en/deep/modem.md", SampleArticle.English);
        GitCheckout.Git(temporary["repo"], "init", "-q", "-b", "main");
        GitCheckout.Git(temporary["repo"], "add", "-A");
        GitCheckout.Git(temporary["repo"], "commit", "-q", "-m", "first");
        File.AppendAllText(temporary["repo/docs/en/router.md"], "\nMore.\n");
        File.AppendAllText(temporary["repo/docs/en/deep/modem.md"], "\nMore.\n");
    }

    public void Dispose() => temporary.Dispose();

    [Theory(Timeout = Hung)]
    [InlineData(".gitattributes")]
    [InlineData(".gitignore")]
    [InlineData("docs/.gitattributes")]
    [InlineData("docs/.gitignore")]
    [InlineData("docs/en/deep/.gitattributes")]
    [InlineData("docs/en/deep/.gitignore")]
    [InlineData(".git/HEAD")]
    [InlineData(".git/config")]
    [InlineData(".git/index")]
    [InlineData(".git/packed-refs")]
    [InlineData(".git/shallow")]
    [InlineData(".git/refs/heads/main")]
    [InlineData(".git/info/exclude")]
    [InlineData(".git/info/attributes")]
    [InlineData(".git/objects/info/alternates")]
    [InlineData(".git/objects/pack/pack-0.idx")]
    [InlineData("docs/en/deep/.git/HEAD")]
    [InlineData("docs/en/deep/.git/refs/heads/main")]
    public Task Before_git_is_asked_the_file_is_named(string path) => Task.Run(() =>
    {
        if (File.Exists(temporary[$"repo/{path}"])) File.Delete(temporary[$"repo/{path}"]);
        using var pipe = SpecialFile.Create("pipe", temporary[$"repo/{path}"]);

        Assert.Contains($"'{temporary[$"repo/{path}"]}' is a pipe", Stopped().Message, StringComparison.Ordinal);
        File.Delete(temporary[$"repo/{path}"]);
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Hung)]
    public Task In_the_place_of_the_repository_it_is_named() => Task.Run(() =>
    {
        Directory.Delete(temporary["repo/.git"], recursive: true);
        using var pipe = SpecialFile.Create("pipe", temporary["repo/.git"]);

        Assert.Contains("/.git' is a pipe", Stopped().Message, StringComparison.Ordinal);
        File.Delete(temporary["repo/.git"]);
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Hung), Slow("Waits until git is given up.")]
    public Task What_only_git_finds_is_not_waited_for() => Task.Run(() =>
    {
        using var pipe = SpecialFile.Create("pipe", temporary["elsewhere"]);
        GitCheckout.Git(temporary["repo"], "config", "include.path", temporary["elsewhere"]);

        Assert.Contains("did not answer", Stopped().Message, StringComparison.Ordinal);
        File.Delete(temporary["elsewhere"]);
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Hung)]
    public Task A_build_asks_no_such_repository_for_older_sources() => Task.Run(() =>
    {
        File.Delete(temporary["repo/.git/HEAD"]);
        using var pipe = SpecialFile.Create("pipe", temporary["repo/.git/HEAD"]);

        Assert.Null(GitHistory.Open(temporary["repo/docs"], TestContext.Current.CancellationToken));
        File.Delete(temporary["repo/.git/HEAD"]);
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Hung)]
    public Task The_socket_of_a_daemon_of_git_is_no_reason_to_stop() => Task.Run(() =>
    {
        using var socket = SpecialFile.Create("socket", temporary["repo/.git/fsmonitor--daemon.ipc"]);

        Assert.Equal(["en/deep/modem.md", "en/router.md"], ChangedFiles.Since(temporary["repo/docs"], "HEAD", new DiagnosticBag(), TestContext.Current.CancellationToken).Order(StringComparer.Ordinal));
    }, TestContext.Current.CancellationToken);

    private Diagnostic Stopped()
    {
        var stopped = Assert.Throws<StoppedException>(() => ChangedFiles.Since(temporary["repo/docs"], "HEAD", new DiagnosticBag(), TestContext.Current.CancellationToken));
        Assert.Equal(DiagnosticIds.NoHistory, stopped.Diagnostic.Id);
        return stopped.Diagnostic;
    }
}
