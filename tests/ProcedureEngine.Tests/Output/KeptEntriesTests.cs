using System.Text;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering.Sites;
using Xunit;

namespace ProcedureEngine.Tests.Output;

/// <summary>What others keep in a published folder, through builds and through builds that are killed between any two steps.</summary>
public sealed class KeptEntriesTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void They_stay_from_build_to_build()
    {
        Keep("out");
        Publish("A");
        Publish("B");
        Assert.Equal("B", IsWhole()["a.html"]);
    }

    [Fact]
    public void A_link_among_them_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        temporary.Write("repository/HEAD", "ref");
        Publish("A");
        Directory.CreateSymbolicLink(temporary["out/.git"], temporary["repository"]);
        Publish("B");
        Assert.Equal(temporary["repository"], new FileInfo(temporary["out/.git"]).LinkTarget);
        Assert.Equal("ref", File.ReadAllText(temporary["repository/HEAD"]));
    }

    [Fact]
    public void A_link_that_a_killed_build_left_in_both_folders_is_one_again()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        Publish("A");
        Directory.CreateDirectory(temporary[".out.procedures-new"]);
        foreach (var folder in (string[])["out", ".out.procedures-new"]) File.CreateSymbolicLink(temporary[$"{folder}/CNAME"], "nowhere");
        Publish("B");
        Assert.Equal("nowhere", new FileInfo(temporary["out/CNAME"]).LinkTarget);
        Assert.Equal([temporary["out"]], Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Theory]
    // Both folders have changed places, and nothing was carried over yet; or some of it.
    [InlineData("new", true, ".git/HEAD", ".well-known/a/security.txt", ".nojekyll", "CNAME")]
    [InlineData("new", true, ".git/HEAD")]
    [InlineData("old", true, ".well-known/a/security.txt", "CNAME")]
    // The folder had no pages before, so that what stands aside has no manifest.
    [InlineData("new", false, ".git/HEAD", "CNAME")]
    public void A_build_that_was_killed_after_the_swap_is_ended_by_the_next(string suffix, bool hasManifest, params string[] aside)
    {
        Keep("out");
        Publish("A");
        foreach (var path in aside)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temporary[$".out.procedures-{suffix}/{path}"])!);
            File.Move(temporary[$"out/{path}"], temporary[$".out.procedures-{suffix}/{path}"]);
            var folder = Path.GetDirectoryName(temporary[$"out/{path}"])!;
            while (folder != temporary["out"] && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
                folder = Path.GetDirectoryName(folder)!;
            }
        }

        if (hasManifest)
        {
            temporary.Write($".out.procedures-{suffix}/.procedures-manifest", ManifestText.Of(("a.html", "before")));
            temporary.Write($".out.procedures-{suffix}/a.html", "before");
        }

        Publish("B");
        Assert.Equal("B", IsWhole()["a.html"]);
    }

    [Fact]
    public void A_build_that_was_killed_between_the_two_steps_of_a_swap_is_taken_back()
    {
        Keep("out");
        Publish("A");
        Directory.Move(temporary["out"], temporary[".out.procedures-old"]);
        temporary.Write(".out.procedures-new/.procedures-manifest", ManifestText.Of(("a.html", "B")));
        temporary.Write(".out.procedures-new/a.html", "B");

        using (OutputFolder.Open(temporary["out"])) Assert.Equal("A", temporary.Files("out")["a.html"]);
        Publish("C");
        Assert.Equal("C", IsWhole()["a.html"]);
    }

    [Fact]
    public void A_build_that_was_killed_while_it_deleted_the_old_pages_is_ended_by_the_next()
    {
        Keep("out");
        Publish("A");
        temporary.Write(".out.procedures-new/.procedures-manifest", ManifestText.Of(("a.html", "A"), ("gone/b.html", "B"), ("gone/c.html", "C")));
        temporary.Write(".out.procedures-new/gone/c.html", "C");
        temporary.Write(".out.procedures-new/CNAME", "help.example.com");
        Publish("B");
        Assert.Equal("B", IsWhole()["a.html"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_build_that_was_killed_at_its_very_beginning_is_no_trouble(string? manifest)
    {
        Keep("out");
        Publish("A");
        Directory.CreateDirectory(temporary[".out.procedures-new"]);
        if (manifest is not null) temporary.Write(".out.procedures-new/.procedures-manifest", manifest);
        Publish("B");
        Assert.Equal("B", IsWhole()["a.html"]);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("old")]
    public void Where_the_output_was_deleted_meanwhile_they_are_not(string suffix)
    {
        Keep($".out.procedures-{suffix}");
        temporary.Write($".out.procedures-{suffix}/.procedures-manifest", ManifestText.Of(("a.html", "A")));
        temporary.Write($".out.procedures-{suffix}/a.html", "A");
        Publish("B");
        Assert.Equal("B", IsWhole()["a.html"]);
    }

    [Fact]
    public void Where_both_folders_have_one_that_differs_both_stay_and_the_build_stops()
    {
        Keep("out");
        Publish("A");
        temporary.Write(".out.procedures-new/.procedures-manifest", ManifestText.Of(("a.html", "A")));
        temporary.Write(".out.procedures-new/CNAME", "other.example.com");
        var before = temporary.Files();

        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));

        Assert.Equal("PE0911", stopped.Diagnostic.Id.Code);
        Assert.Equal(before, temporary.Files());
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("socket")]
    public void What_is_no_file_is_carried_over_and_leaves_nothing_beside(string kind)
    {
        Publish("A");
        using var special = SpecialFile.Create(kind, temporary["out/CNAME"]);
        Publish("B");
        Assert.True(RegularFile.IsSpecial(temporary["out/CNAME"]));
        Assert.Equal([temporary["out"]], Directory.EnumerateFileSystemEntries(temporary.Path));
        File.Delete(temporary["out/CNAME"]);
        Assert.Equal("B", temporary.Files("out")["a.html"]);
    }

    [Fact]
    public void A_manifest_beside_the_output_deletes_no_file_that_somebody_changed()
    {
        Publish("A");
        temporary.Write(".out.procedures-new/.procedures-manifest", ManifestText.Of(("a.html", "A"), ("own.txt", "seven")));
        temporary.Write(".out.procedures-new/own.txt", "years");
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));
        Assert.Equal("PE0911", stopped.Diagnostic.Id.Code);
        Assert.Equal("years", temporary.Files()[".out.procedures-new/own.txt"]);
    }

    [Theory]
    [InlineData("half.html", "half")]
    [InlineData(".procedures-manifest", "My list")]
    public void A_folder_of_that_name_that_no_build_made_stays_and_the_build_stops(string path, string text)
    {
        temporary.Write($".out.procedures-new/{path}", text);
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));
        Assert.Equal("PE0911", stopped.Diagnostic.Id.Code);
        Assert.Equal([$".out.procedures-new/{path}"], temporary.Files().Keys);
    }

    [Fact]
    public void A_link_beside_the_output_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        temporary.Write("elsewhere/.procedures-manifest", ManifestText.Of(("a.html", "own")));
        temporary.Write("elsewhere/a.html", "own");
        Directory.CreateSymbolicLink(temporary[".out.procedures-old"], temporary["elsewhere"]);

        Assert.Equal("PE0911", Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"])).Diagnostic.Id.Code);
        Assert.Equal("own", temporary.Files("elsewhere")["a.html"]);
    }

    [Fact]
    public void A_manifest_beside_the_output_deletes_nothing_outside_of_its_folder()
    {
        temporary.Write("own.txt", "own");
        temporary.Write(".out.procedures-new/.procedures-manifest", ManifestText.Of(("../own.txt", "own"), (temporary["own.txt"], "own"), ("a.html", "A")));
        temporary.Write(".out.procedures-new/a.html", "A");
        OutputFolder.Open(temporary["out"]).Dispose();
        Assert.Equal(["own.txt"], temporary.Files().Keys);
    }

    private void Keep(string folder)
    {
        temporary.Write($"{folder}/.git/HEAD", "ref: refs/heads/pages");
        temporary.Write($"{folder}/.well-known/a/security.txt", "Contact: mailto:a@example.com");
        temporary.Write($"{folder}/.nojekyll", "");
        temporary.Write($"{folder}/CNAME", "help.example.com");
    }

    private IReadOnlyDictionary<string, string> IsWhole()
    {
        var files = temporary.Files("out");
        Assert.Equal([".git/HEAD", ".nojekyll", ".procedures-manifest", ".well-known/a/security.txt", "CNAME", "a.html"], files.Keys);
        Assert.Equal(("ref: refs/heads/pages", "", "Contact: mailto:a@example.com", "help.example.com"), (files[".git/HEAD"], files[".nojekyll"], files[".well-known/a/security.txt"], files["CNAME"]));
        Assert.Equal([temporary["out"]], Directory.EnumerateFileSystemEntries(temporary.Path));
        return files;
    }

    private void Publish(string text)
    {
        using var folder = OutputFolder.Open(temporary["out"]);
        folder.Write(new SiteFile("a.html", Encoding.UTF8.GetBytes(text)));
        folder.Publish();
    }
}
