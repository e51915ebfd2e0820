using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Freshness;
using ProcedureEngine.Content.Files;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Rules;

/// <summary>A source with two states in a git checkout, and translations of the first.</summary>
public sealed class StaleTranslationTests : IDisposable
{
    private const string Then = "---\ntitle: Router\nms.date: 01/01/2022\n---\n# Restart the router\n\nThe light tells the state.\n\n1. Open **Devices** on the router's page.\n2. Press **Reset** for 10 seconds.\n3. Choose **OK** and **Close**.\n";
    private const string Changed = "---\ntitle: Router\nms.date: 09/09/2024\n---\n# Restart the router\n\nThe light tells the state.\n\n1. Open **Devices** on the router's page.\n2. Press **Reset** for 30 seconds.\n3. Choose **OK** and **Close**.\n4. Wait for the green light.\n";
    private const string Cosmetic = "---\ntitle: Router\nms.date: 09/09/2024\nms.topic: how-to\n---\n# Restart the router\n\nThe light\ntells the state.\n\n1. Open  **Devices** on the router's page.\n1. Press **Reset** for 10 seconds.\n1. Choose **OK** and **Close**.\n\n";

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Git_tells_which_blocks_changed_and_which_lines()
    {
        WithHistory(Changed, commit: null);
        var findings = Stale();

        var whole = Assert.Single(findings, f => f.ConsequenceOf is null);
        Assert.Equal("The source has changed since this translation was made. Blocks: 2; lines in the source: 10, 12.", whole.InEnglish());
        Assert.Equal(["The source has changed here: “Press Reset for 30 seconds.”", "The source has gained this: “Wait for the green light.”"],
            findings.Where(f => f.ConsequenceOf == "stale-translation").OrderBy(f => f.Reference!.Span.Line).Select(f => f.InEnglish()));
        Assert.Contains(findings, f => f.At!.Span.Line == 10 && f.Reference!.Span.Line == 10);
    }

    [Fact]
    public void Findings_on_blocks_that_changed_follow_from_the_older_source()
    {
        WithHistory(Changed, commit: null);
        Assert.All(Findings().Where(f => f.Rule is "number-mismatch" or "missing-step"), f => Assert.Equal("stale-translation", f.ConsequenceOf));
        Assert.Contains(Findings(), f => f.Rule == "missing-step");
    }

    [Fact]
    public void Front_matter_and_white_space_are_no_drift()
    {
        WithHistory(Cosmetic, commit: null);
        Assert.Empty(Stale());
    }

    [Fact]
    public void Commit_that_the_translation_names_is_looked_at_first()
    {
        WithHistory(Changed, commit: "HEAD~1");
        Assert.Equal(3, Stale().Length);
    }

    [Fact]
    public void A_source_is_found_by_the_names_that_it_had_before()
    {
        temporary.Write("content/en/first.md", Then);
        Git("init", "--quiet");
        Commit();
        Git("mv", "en/first.md", "en/second.md");
        Commit();
        Git("mv", "en/second.md", "en/router.md");
        Commit();
        temporary.Write("content/en/second.md", "# Another\n\nThis has an older name of the first.\n");
        temporary.Write("content/en/router.md", Changed);
        Commit();
        Translate(commit: null);

        Assert.Equal(3, Stale().Length);
    }

    [Theory]
    [InlineData("--upload-pack=touch x")]
    [InlineData("0000000")]
    [InlineData("HEAD:../../etc")]
    public void Commit_that_is_none_is_no_command(string commit)
    {
        WithHistory(Changed, commit);
        Assert.Equal(3, Stale().Length);
    }

    [Fact]
    public void Without_git_the_hash_alone_tells()
    {
        temporary.Write("content/en/router.md", Changed);
        Translate(commit: null);
        Assert.Equal(StaleTranslationRule.StaleByHash, Assert.Single(Stale()).Message);
    }

    [Fact]
    public void Translation_of_the_source_as_it_is_is_fresh()
    {
        temporary.Write("content/en/router.md", Then);
        Translate(commit: null);
        Assert.Empty(Stale());
    }

    private void WithHistory(string now, string? commit)
    {
        temporary.Write("content/en/router.md", Then);
        Git("init", "--quiet");
        Commit();
        var first = commit == "HEAD~1" ? Git("rev-parse", "HEAD").Trim() : commit;
        temporary.Write("content/en/router.md", now);
        Commit();
        Translate(first);
    }

    private void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message=state");
    }

    private string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, WorkingDirectory = temporary["content"] };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("git is not installed");
            return "";
        }
    }

    private void Translate(string? commit) => temporary.Write("content/de/router.md", $"""
        ---
        ms.openlocfilehash: {SourceHash.Of(Encoding.UTF8.GetBytes(Then))[0]}
        ms.sourcegitcommit: "{commit}"
        ---
        # Router neu starten

        Das Licht zeigt den Zustand.

        1. Öffnen Sie **Geräte** auf der Seite des Routers.
        2. Drücken Sie **Zurücksetzen** 10 Sekunden lang.
        3. Wählen Sie **OK** und **Schließen** aus.
        """);

    private ImmutableArray<Finding> Findings() => Check.Run(new CheckOptions(temporary["content"])).Findings;

    private ImmutableArray<Finding> Stale() => [.. Findings().Where(f => f.Rule == "stale-translation")];
}
