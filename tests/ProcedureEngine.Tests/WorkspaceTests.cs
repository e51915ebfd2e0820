using System.Globalization;
using System.Text;
using ProcedureEngine.Content;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>After any changes a workspace writes what a build of the whole folder writes, to the byte.</summary>
[Slow("Builds a folder after each of many changes; EDITS=1000 makes as many.")]
public sealed class WorkspaceTests
{
    private static readonly string[] Languages = ["en", "de", "nb"];
    private static readonly string[] Words = ["printer", "cable", "network", "password", "screen", "button", "window", "account", "server", "phone", "mailbox", "folder"];

        [Fact]
    public void After_random_changes_the_site_is_that_of_a_fresh_build()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("EDITS"), out var asked) ? asked : 24;
        using var folder = new TemporaryFolder();
        var edits = new RandomEdits(folder.Path, seed: 20261201);
        var options = new BuildOptions(edits.Content, Path.Combine(folder.Path, "live")) { Site = edits.Theme, IsTemporary = true };
        using var workspace = new Workspace(options);
        workspace.Build(cancel: Cancel);

        for (var done = 0; done < count;)
        {
            var said = new List<string>();
            var changed = new HashSet<string>(StringComparer.Ordinal);
            for (var burst = edits.Next(4); burst >= 0; burst--, done++) said.Add(edits.Edit(changed));
            var changes = FileChanges.Of(edits.Content, changed, edits.Theme);
            workspace.Apply(changes);
            workspace.Preview(changes, Cancel);
            workspace.Build(cancel: Cancel);
            var fresh = options with { Output = Path.Combine(folder.Path, "fresh") };
            Build.Run(fresh, cancel: Cancel);
            Assert.True(Differences(options.Output, fresh.Output) is { Length: 0 } none, $"Edit {done}, {string.Join(", ", said)}: {Differences(options.Output, fresh.Output)}");
        }
    }

    /// <summary>Each change is built before the next. A path with a slash at its end is a folder that is deleted.</summary>
    [Theory]
    [InlineData("de/a1.md: [!INCLUDE [x](includes/late.md)]", "de/a2.md: Satz.", "de/includes/late.md: Da.")]
    [InlineData("de/a1.md: ![x](../images/late.svg)", "de/a2.md: Satz.", "images/late.svg: <svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("de/a1.md: [x](later.md)", "de/a2.md: Satz.", "de/later.md: # Da")]
    [InlineData("de/a2.md: Satz.", "images/")]
    [InlineData("de/a2.md: Satz.", "de/includes/")]
    [InlineData("en/a2.md: [!INCLUDE [x](../en/a3.md)]", "de/a2.md: Satz.", "en/a3.md: Sentence.")]
    public void What_an_article_looked_for_is_known_however_long_ago_it_was_read(params string[] changes)
    {
        using var folder = new TemporaryFolder();
        var edits = new RandomEdits(folder.Path, seed: 1);
        var options = new BuildOptions(edits.Content, Path.Combine(folder.Path, "live")) { IsTemporary = true };
        using var workspace = new Workspace(options);
        workspace.Build(cancel: Cancel);
        foreach (var change in changes)
        {
            var isDeleted = change.EndsWith('/');
            var (file, text) = isDeleted ? (change[..^1], "") : (change.Split(": ")[0], change.Split(": ", 2)[1]);
            if (isDeleted) Directory.Delete(Path.Combine(edits.Content, file), recursive: true);
            workspace.Apply(isDeleted ? FileChanges.Of(edits.Content, [Path.Combine(edits.Content, file)]) : edits.Change(file, text));
            workspace.Build(cancel: Cancel);
        }

        Build.Run(options with { Output = Path.Combine(folder.Path, "fresh") }, cancel: Cancel);
        Assert.Equal("", Differences(options.Output, Path.Combine(folder.Path, "fresh")));
    }

    [Fact]
    public void The_pages_of_a_changed_article_are_there_before_a_build_and_are_those_that_it_writes()
    {
        using var folder = new TemporaryFolder();
        var edits = new RandomEdits(folder.Path, seed: 1);
        using var workspace = new Workspace(new BuildOptions(edits.Content, Path.Combine(folder.Path, "site")) { IsTemporary = true });
        Assert.Empty(workspace.Preview(edits.Change("de/a3.md", "Neuer Satz."), Cancel));
        workspace.Build(cancel: Cancel);

        var changes = edits.Change("de/a3.md", "Noch ein neuer Satz.");
        var pages = workspace.Preview(changes, Cancel);
        Assert.Contains("de/a3.html", pages.Select(p => p.Path));
        Assert.Contains("report/a3.html", pages.Select(p => p.Path));
        Assert.DoesNotContain(pages, p => p.Path.Contains("a4", StringComparison.Ordinal));
        Assert.Contains("Noch ein neuer Satz.", Encoding.UTF8.GetString(pages.Single(p => p.Path == "de/a3.html").Content.Span), StringComparison.Ordinal);

        workspace.Apply(changes);
        workspace.Build(cancel: Cancel);
        foreach (var page in pages) Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Path, "site", page.Path)), page.Content.ToArray());
    }

    [Fact]
    public void What_is_more_than_an_article_has_no_pages_before_a_build()
    {
        using var folder = new TemporaryFolder();
        var edits = new RandomEdits(folder.Path, seed: 1);
        using var workspace = new Workspace(new BuildOptions(edits.Content, Path.Combine(folder.Path, "site")) { IsTemporary = true });
        workspace.Build(cancel: Cancel);

        Assert.Empty(workspace.Preview(edits.Change("de/includes/i1.md", "Anderer Text."), Cancel));
        Assert.Empty(workspace.Preview(edits.Change("procedures.yml", "title: Other"), Cancel));
        Assert.Empty(workspace.Preview(edits.Change("de/brandneu.md", "# Neu"), Cancel));
        Assert.Empty(workspace.Preview(FileChanges.Everything, Cancel));
        // An editor empties a file before it fills it.
        File.WriteAllText(Path.Combine(edits.Content, "de", "a4.md"), "");
        Assert.Empty(workspace.Preview(FileChanges.Of(edits.Content, [Path.Combine(edits.Content, "de", "a4.md")]), Cancel));
        File.Delete(Path.Combine(edits.Content, "de", "a3.md"));
        Assert.Empty(workspace.Preview(FileChanges.Of(edits.Content, [Path.Combine(edits.Content, "de", "a3.md")]), Cancel));
    }

    [Fact]
    public void A_build_that_fails_forgets_no_change()
    {
        using var folder = new TemporaryFolder();
        var edits = new RandomEdits(folder.Path, seed: 1);
        using var workspace = new Workspace(new BuildOptions(edits.Content, Path.Combine(folder.Path, "site")) { IsTemporary = true });
        workspace.Build(cancel: Cancel);
        workspace.Apply(edits.Change("de/a3.md", "Noch ein neuer Satz."));
        using (var cancelled = new CancellationTokenSource())
        {
            cancelled.Cancel();
            Assert.ThrowsAny<OperationCanceledException>(() => workspace.Build(cancel: cancelled.Token));
        }

        workspace.Build(cancel: Cancel);
        Assert.Contains("Noch ein neuer Satz.", File.ReadAllText(Path.Combine(folder.Path, "site", "de", "a3.html")), StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Differences(string one, string other)
    {
        var (a, b) = (Files(one), Files(other));
        return string.Join(' ', a.Keys.Union(b.Keys).Order(StringComparer.Ordinal).Where(f => !a.TryGetValue(f, out var x) || !b.TryGetValue(f, out var y) || !x.AsSpan().SequenceEqual(y)).Take(8));

        static Dictionary<string, byte[]> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllBytes);
    }

    /// <summary>A small content folder with a theme, and changes as people make them. Given a seed it always makes the same.</summary>
    private sealed class RandomEdits
    {
        private readonly Random random;
        private int made;

        public RandomEdits(string folder, int seed)
        {
            random = new Random(seed);
            (Content, Theme) = (Path.Combine(folder, "content"), Path.Combine(folder, "theme"));
            foreach (var language in Languages)
            {
                for (var i = 0; i < 21; i++) Write(Path.Combine(Content, language, $"a{i}.md"), Article(language, i));
                for (var i = 0; i < 3; i++) Write(Path.Combine(Content, language, "includes", $"i{i}.md"), $"{Say(language, i)} in {i + 10} minutes.");
            }

            Write(Path.Combine(Content, "procedures.yml"), "title: Help\nreference: en\n");
            Write(Path.Combine(Content, "images", "one.svg"), Image(16));
            Write(Path.Combine(Theme, "css", "extra.css"), "main { color: red }");
        }

        public string Content { get; }

        public string Theme { get; }

        public int Next(int below) => random.Next(below);

        public FileChanges Change(string file, string more)
        {
            var path = Path.Combine(Content, file);
            Write(path, (File.Exists(path) ? File.ReadAllText(path) + "\n" : "") + more + "\n");
            return FileChanges.Of(Content, [path]);
        }

        /// <summary>Makes a change, notes what a watcher would see, and says what it was.</summary>
        public string Edit(HashSet<string> changed)
        {
            var articles = Directory.GetFiles(Content, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
            var file = articles[random.Next(articles.Length)];
            var (language, other) = (Pick(Languages), Path.Combine(Content, Pick(Languages), $"b{random.Next(6)}.md"));
            switch (random.Next(16))
            {
                case 0: return Put(other, Article(language, made++));
                case 1: File.Delete(file); return Note("delete", file);
                case 2: return Put(Path.Combine(Content, language, "includes", $"i{random.Next(5)}.md"), $"{Say(language, made++)} {made}.");
                case 3 when Directory.Exists(Path.Combine(Content, "images")) && random.Next(2) == 0: File.Delete(Path.Combine(Content, "images", "one.svg")); return Note("delete", Path.Combine(Content, "images", "one.svg"));
                case 3: return Put(Path.Combine(Content, "images", "one.svg"), Image(16 + made++));
                case 4: return Put(Path.Combine(Content, "procedures.yml"), $"title: Help {made++ % 3}\nreference: {Pick(["en", "en", "de"])}\n");
                case 5: return Put(Path.Combine(Theme, "css", "extra.css"), $"main {{ color: red; margin: {made++}px }}");
                case 6 when File.Exists(other): File.Move(other, other + ".txt", overwrite: true); changed.Add(other + ".txt"); return Note("move", other);
                case 7: Directory.CreateDirectory(Path.Combine(Content, language, "sub")); Put(Path.Combine(Content, language, "sub", $"c{random.Next(2)}.md"), Article(language, random.Next(5))); return Note("folder", Path.Combine(Content, language, "sub"));
                case 8 when Directory.Exists(Path.Combine(Content, language, "sub")): Directory.Delete(Path.Combine(Content, language, "sub"), recursive: true); return Note("delete folder", Path.Combine(Content, language, "sub"));
                case 9: return Put(file, "");
                case 10: return Put(file, File.ReadAllText(file) + "\n[next](b1.md) and ![p](../images/one.svg) and [!INCLUDE [x](includes/i4.md)]\n");
                case 11: return Note("nothing", file);
                default: return Put(file, Changed(File.ReadAllText(file), language));
            }

            string Put(string path, string text)
            {
                Write(path, text);
                return Note("write", path);
            }

            string Note(string what, string path)
            {
                changed.Add(path);
                return $"{what} {Path.GetRelativePath(Content, path)}";
            }
        }

        private string Changed(string text, string language)
        {
            var lines = text.Split('\n').ToList();
            var at = random.Next(lines.Count);
            switch (random.Next(3))
            {
                case 0: lines[at] += $" {Say(language, made++)}."; break;
                case 1: lines.Insert(at, string.Create(CultureInfo.InvariantCulture, $"1. Click **{Say(language, made++)}**.")); break;
                default: lines.RemoveAt(at); break;
            }

            return string.Join('\n', lines);
        }

        private static string Article(string language, int i) => $"""
            ---
            title: {Say(language, i)} {i}
            ---
            # {Say(language, i)} {i}

            [!INCLUDE [x](includes/i{i % 4}.md)]

            1. Open the **{Say(language, i + 1)}** of the {Say(language, i + 2)}.
            1. Wait {i + 2} minutes, then click **{Say(language, i + 3)}**. ![picture](../images/one.svg)
               1. See [the other](a{(i + 5) % 21}.md#top).
            1. Close the {Say(language, i + 4)}.

            > [!NOTE]
            > The {Say(language, i + 5)} restarts.

            """;

        private static string Say(string language, int i) => Words[i % Words.Length] + (language == "en" ? "" : language == "de" ? "ung" : "en");

        private static string Image(int size) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\"><rect width=\"4\" height=\"4\"/></svg>";

        private string Pick(string[] of) => of[random.Next(of.Length)];

        private static void Write(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
