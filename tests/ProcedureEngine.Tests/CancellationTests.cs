using System.Diagnostics;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Git;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>Whatever the flow is at, a cancellation ends it and leaves the output as it was.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public CancellationTests()
    {
        temporary.Write("content/en/a.md", "# A\n\n1. Open it.\n");
        temporary.Write("content/de/a.md", "# A\n\n1. Öffnen Sie es.\n");
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void The_walk_through_the_content_folder_ends() =>
        Assert.ThrowsAny<OperationCanceledException>(() => ContentLoader.Load(new ContentOptions(temporary["content"]), new CancellationToken(canceled: true)));

    [Fact]
    public void Git_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no 'sleep' on Windows");
        using var source = new CancellationTokenSource();
        // In the place of a git that has much to do.
        var slow = new ProcessStartInfo("sleep", "30") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        source.CancelAfter(TimeSpan.FromMilliseconds(1));
        Assert.ThrowsAny<OperationCanceledException>(() => GitCommand.Run(slow, 100, GitCommand.Long, source.Token));
    }

    [Fact]
    public void Git_that_does_not_answer_is_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no 'sleep' on Windows");
        var silent = new ProcessStartInfo("sleep", "600") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        Assert.Throws<TimeoutException>(() => GitCommand.Run(silent, 100, TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_overviews_are_not_begun_once_the_last_article_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var cancelled = new CancelAtTheEnd(source);
        Assert.ThrowsAny<OperationCanceledException>(() => Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancelled, source.Token));
        Assert.False(Directory.Exists(temporary["out"]));
    }

    [Fact]
    public void An_export_ends_after_the_article_that_it_is_at()
    {
        using var source = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Export.Run(new ExportOptions(temporary["content"], temporary["out"]), new CancelAtTheEnd(source), source.Token));
        Assert.False(Directory.Exists(temporary["out"]));
    }

    private sealed class CancelAtTheEnd(CancellationTokenSource source) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            if (value.Done == value.Total) source.Cancel();
        }
    }
}
