using System.Globalization;
using System.Text.Json;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Checking;

/// <summary>Articles that come and go, and what a baseline and the count of one cause make of it.</summary>
public sealed class KnownFindingsTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public KnownFindingsTests()
    {
        temporary.Write("content/en/includes/search.md", "![Lamp](../media/search.png) Search");
        temporary.Write("content/de/includes/other.md", "Anderes");
        for (var i = 1; i <= 9; i++)
        {
            temporary.Write($"content/en/a{i}.md", English(i));
            temporary.Write($"content/de/a{i}.md", German(i, i is 2 or 5 ? "Betrag je Stück" : "Einzelpreis"));
            temporary.Write($"content/nl/a{i}.md", Dutch(i, i == 4 ? "2020" : "2021"));
        }
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void What_is_known_stays_known_in_untouched_articles_when_others_come_and_go()
    {
        var known = Findings();

        // The first article with the odd name goes, and with it its count; a correct use comes.
        foreach (var locale in (string[])["en", "de", "nl"]) File.Delete(temporary[$"content/{locale}/a2.md"]);
        temporary.Write("content/en/a0.md", English(0));
        temporary.Write("content/de/a0.md", German(0, "Betrag je Stück"));
        temporary.Write("content/nl/a0.md", Dutch(0, "2021"));
        var fingerprints = known.Select(f => f.Fingerprint).ToHashSet();
        var unknown = Findings().Where(f => !fingerprints.Contains(f.Fingerprint)).ToList();

        Assert.Contains(known, f => f.Rule == "inconsistent-label");
        Assert.Contains(known, f => f.Rule == "stale-translation");
        Assert.Contains(known, f => f.Message.Contains("includes/search", StringComparison.Ordinal) && f.Severity == "warning");
        Assert.DoesNotContain(unknown, f => !f.Path.EndsWith("a0.md", StringComparison.Ordinal) || f.Rule == "inconsistent-label");
    }

    [Fact]
    public void An_include_that_a_language_has_in_its_own_words_is_one_warning_with_a_count()
    {
        var inlined = Findings().Where(f => f.Message.Contains("includes/search", StringComparison.Ordinal)).ToList();

        Assert.Equal("The text itself stands here in place of includes/search; places in this language: 9.", Assert.Single(inlined, f => f.Severity == "warning").Message);
        Assert.Equal(9, inlined.Count(f => f.Severity == "note"));
        Assert.All(inlined, f => Assert.StartsWith("de/", f.Path, StringComparison.Ordinal));
    }

    private List<Found> Findings()
    {
        CommandRun.Of(["check", temporary["content"], "--reference", "en", "--format", "json", "--output", temporary["findings.json"], "--fail-on", "never"]);
        using var json = JsonDocument.Parse(File.ReadAllText(temporary["findings.json"]));
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(f => new Found(Text(f, "rule"), Text(f, "severity"), Text(f, "path"), Text(f, "message"), Text(f, "fingerprint")))];
    }

    private static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString() ?? "";

    private static string English(int i) => string.Create(CultureInfo.InvariantCulture, $"""
        # Price {i}

        1. [!INCLUDE [search](includes/search.md)], and open the list {i}00.
        2. Enter {i}1 in the **Unit price** field.
        3. Close the list {i}00.

        """);

    private static string German(int i, string label) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        ms.openlocfilehash: {new string('b', 40)}
        ms.lasthandoff: 08/13/2021
        ---
        # Preis {i}

        1. ![Lampe](media/search.png) Suchen, und öffnen Sie die Liste {i}00.
        2. Geben Sie {i}1 in das Feld **{label}** ein.
        3. Schließen Sie die Liste {i}00.

        """);

    private static string Dutch(int i, string year) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        ms.openlocfilehash: {new string(year == "2020" ? 'a' : 'b', 40)}
        ms.lasthandoff: 08/13/{year}
        ---
        # Prijs {i}

        1. [!INCLUDE [search](includes/search.md)], en open de lijst {i}00.
        2. Voer {i}1 in het veld **Eenheidsprijs** in.
        3. Sluit de lijst {i}00.

        """);

    private sealed record Found(string Rule, string Severity, string Path, string Message, string Fingerprint);
}
