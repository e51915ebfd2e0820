using Xunit;

namespace ProcedureEngine.Tests.Cli.Inspecting;

public sealed class InspectCommandTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void An_article_is_shown_as_a_tree_behind_its_line_numbers()
    {
        var file = temporary.Write("content/de/vpn.md", """
            ---
            description: Kurz gesagt
            ms.translationtype: MT
            ms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567
            ---
            # VPN

            1. Wählen Sie **Verbinden** aus.

               > [!NOTE]
               > Das dauert.

            2. Warten Sie.

            """);
        var run = CommandRun.Of("inspect", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            VPN
              de (from the path), key vpn, slug vpn
              Kurz gesagt
              source 01234567, translated by a machine
              13 lines, 1 section, 1 procedure, 2 steps, 1 label, 1 alert

                6  heading 1 "VPN" #vpn
             8-13    procedure
             8-11      step 1 @_/p1/s1 "Wählen Sie [Verbinden:button] aus."
            10-11        alert note
               11          paragraph "Das dauert."
               13      step 2 @_/p1/s2 "Warten Sie."

            """,
            run.Output);
    }

    [Theory]
    [InlineData("content/nb-NO/a.md", "nb-NO (from the path), key a,")]
    [InlineData("content/docs.nb-NO/sub/a.md", "nb-NO (from the path), key docs/sub/a,")]
    [InlineData("content/nb/sub/a.md", "nb (from the path), key sub/a,")]
    [InlineData("content/a.nb.md", "nb (from the path), key a,")]
    [InlineData("content/a.md", "en (nothing says which language this is; --locale does), key a,")]
    public void The_language_is_found_in_the_path(string path, string line)
    {
        var run = CommandRun.Of("inspect", temporary.Write(path, "# A\n"));
        Assert.StartsWith($"A\n  {line}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_is_found_in_the_front_matter()
    {
        var run = CommandRun.Of("inspect", temporary.Write("a.txt", "---\nms.contentlocale: nl-NL\n---\n# A\n"));
        Assert.Contains("\n  nl-NL (from the front matter), ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_that_is_named_wins()
    {
        var run = CommandRun.Of("inspect", temporary.Write("content/nb-NO/a.md", "# A\n"), "--locale", "de");
        Assert.Contains("\n  de (as you said), ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_a_department_is_no_language()
    {
        temporary.Write("content/sales/b.md", "# B\n");
        var run = CommandRun.Of("inspect", temporary.Write("content/it/a.md", "# A\n"));
        Assert.Contains("\n  en (nothing says ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Included_text_is_found_beside_the_article_and_at_the_root_of_the_content()
    {
        temporary.Write("content/en/includes/one.md", "one\n");
        temporary.Write("content/shared/two.md", "two\n");
        temporary.Write("content/procedures.yml", "reference: en\n");
        var run = CommandRun.Of("inspect", temporary.Write("content/en/a.md", "# A\n\n[!INCLUDE [x](includes/one.md)]\n\n[!INCLUDE [x](~/shared/two.md)]\n"));

        Assert.Empty(run.Error);
        Assert.Contains("paragraph \"one\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("paragraph \"two\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_at_the_end_under_the_name_that_was_given()
    {
        var file = temporary.Write("content/en/a.md", "# A\n\n[!INCLUDE [x](gone.md)]\n");
        var run = CommandRun.Of("inspect", file);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{file}:3:1: warning PE0301: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.md", "PE0011")]
    [InlineData(".", "PE0011")]
    [InlineData("latin.md", "PE0004")]
    public void What_cannot_be_read_is_one_line(string path, string code)
    {
        File.WriteAllBytes(temporary["latin.md"], [.. "# "u8, 0xE4, .. "rger\n"u8]);
        var run = CommandRun.Of("inspect", temporary[path]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($" error {code}: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
