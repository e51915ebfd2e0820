using ProcedureEngine.Cli.Serving;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Serving;

public sealed class ContentWatcherTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task A_folder_that_was_deleted_and_came_back_is_watched_again()
    {
        temporary.Write("content/en/a.md", "# A\n");
        using var watcher = new ContentWatcher([temporary["content"]]);
        Assert.Empty(watcher.Problems);

        Directory.Delete(temporary["content"], recursive: true);
        await Changed(watcher);
        temporary.Write("content/en/a.md", "# A\n");
        await Changed(watcher);

        await SavedUntilSeen(watcher, "content/en/a.md");
    }

    [Fact]
    public async Task A_folder_that_another_takes_the_place_of_is_watched_too()
    {
        temporary.Write("content/en/a.md", "# A\n");
        temporary.Write("other/en/a.md", "# B\n");
        using var watcher = new ContentWatcher([temporary["content"]]);

        // Nothing changes inside the folder that is watched.
        Directory.Move(temporary["content"], temporary["old"]);
        Directory.Move(temporary["other"], temporary["content"]);
        await Changed(watcher);

        await SavedUntilSeen(watcher, "content/en/a.md");
    }

    [Fact]
    public async Task A_folder_that_comes_later_is_seen()
    {
        using var watcher = new ContentWatcher([temporary["content"]]);
        temporary.Write("content/en/a.md", "# A\n");
        await Changed(watcher);
    }

    [Fact]
    public async Task What_has_changed_is_told_by_its_path_once()
    {
        var (one, other) = (temporary.Write("content/en/a.md", "# A\n"), temporary["content/en/b.md"]);
        using var watcher = new ContentWatcher([temporary["content"]]);

        File.AppendAllText(one, "B\n");
        await Changed(watcher);
        Assert.Equal([one], watcher.Take());
        Assert.Empty(watcher.Take()!);

        File.Move(one, other);
        await Changed(watcher);
        Assert.Equal([one, other], watcher.Take()!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Where_a_folder_was_not_watched_for_a_while_nobody_knows_what_has_changed()
    {
        temporary.Write("content/en/a.md", "# A\n");
        using var watcher = new ContentWatcher([temporary["content"]]);
        Directory.Move(temporary["content"], temporary["old"]);
        temporary.Write("content/en/a.md", "# B\n");

        await Waiting.Until(() => watcher.Take() is null, "a change that nobody saw");
    }

    /// <summary>The watching of what is new inside a folder begins a moment after it is there: saved until that is seen.</summary>
    private async Task SavedUntilSeen(ContentWatcher watcher, string file)
    {
        var seen = watcher.ChangedAsync(TestContext.Current.CancellationToken);
        await Waiting.Until(() => { temporary.Write(file, "# C\n"); return seen.IsCompleted; }, "a change in the new folder");
        Assert.True(await seen);
    }

    private static async Task Changed(ContentWatcher watcher) =>
        Assert.True(await watcher.ChangedAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
}
