using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Passes;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Alignment;

/// <summary>Steps whose words alone don't tell where they belong.</summary>
public sealed class RewrittenListsTests
{
    private const string English = """
        # Install the add-in

        1. Sign in to the portal with your account.
        2. The configuration page shows what remains to be done:

           - Select `Install.ps1` where you see it.
           - Select `Download.ps1` where you see it, and go on at https://example.com/download.
        3. Restart the computer.
        """;

    [Fact]
    public void A_step_belongs_to_the_step_with_the_same_contents()
    {
        const string german = """
            # Das Add-In installieren

            1. Melden Sie sich mit Ihrem Konto beim Portal an.
            2. Falls Sie Nachrichten erhalten wollen, geben Sie unter **Adresse** bei **Profil** `ich@example.com` an.
            3. Je nach Ansicht:

               - Wählen Sie `Install.ps1`, wo Sie es sehen.
               - Wählen Sie `Download.ps1`, wo Sie es sehen, und gehen Sie zu https://example.com/download.
            4. Starten Sie den Computer neu.
            """;

        Assert.Contains("-=Falls The=Je Select=Wählen Select=Wählen Restart=Starten", Versions.Show(Versions.Align("en", ("en", English), ("de", german))), StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_do_not_part_steps_that_say_the_same()
    {
        const string german = """
            # Das Add-In installieren

            1. Melden Sie sich mit Ihrem Konto beim Portal an.
            2. Die Konfigurationsseite zeigt, was noch zu tun bleibt.
            3. Folgendes:

               - Wählen Sie `Install.ps1`, wo Sie es sehen.
               - Wählen Sie `Download.ps1`, wo Sie es sehen, und gehen Sie zu https://example.com/download.
            4. Starten Sie den Computer neu.
            """;

        Assert.Contains("The=Die", Versions.Show(Versions.Align("en", ("en", English), ("de", german))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_parts_steps_in_a_whole_list_that_share_neither_words_nor_facts()
    {
        var pairs = AlignedIn(
            Corpus(),
            "# T\n\n1. Check all keys.\n2. Visit https://example.com/side and lock all doors before noon.\n3. Check all floors.\n",
            "# T\n\n1. Prüfen Sie alle Schlüssel.\n2. Bringen Sie `Farbe` mit, und streichen Sie danach sämtliche Zäune.\n3. Prüfen Sie alle Böden.\n");

        Assert.Equal("T=T Check=Prüfen -=Bringen Visit=- Check=Prüfen", pairs);
    }

    [Fact]
    public void A_free_translation_with_the_same_facts_stays()
    {
        var pairs = AlignedIn(
            Corpus(),
            "# T\n\n1. Check all keys.\n2. Visit https://example.com/side and lock all doors before noon.\n3. Check all floors.\n",
            "# T\n\n1. Prüfen Sie alle Schlüssel.\n2. Streichen Sie danach sämtliche Zäune wie auf https://example.com/side.\n3. Prüfen Sie alle Böden.\n");

        Assert.Equal("T=T Check=Prüfen Visit=Streichen Check=Prüfen", pairs);
    }

    [Fact]
    public void Paragraphs_rewritten_between_the_same_neighbours_belong_together()
    {
        const string english = "# T\n\n1. Open `a.txt`.\n\n   The start date is April 23 and the end date is April 30, 2024.\n\n   > [!NOTE]\n   > April 23 may be a holiday: see https://example.com/a.\n\n2. Close `a.txt`.\n";
        const string german = "# T\n\n1. Öffnen Sie `a.txt`.\n\n   Als Startdatum gilt der 25. und als Ende der 2. Mai; das Material kommt am 3. Mai, also nach sieben Tagen, beim Kunden an.\n\n   > [!NOTE]\n   > Der Holiday ist hier geregelt: https://example.com/b, https://example.com/c und `x`.\n\n2. Schließen Sie `a.txt`.\n";

        Assert.Equal("T=T Open=Öffnen The=Als April=Der Close=Schließen", Versions.Show(Versions.Align("en", ("en", english), ("de", german))));
    }

    [Theory]
    [InlineData("Wählen Sie **Transformieren** im Menü des Programms.", 2)]
    [InlineData("Warten Sie eine halbe Stunde, bevor Sie fortfahren.", -1)]
    public void The_step_behind_a_moved_step_moves_with_it_if_it_says_the_same(string next, int partner)
    {
        var english = UnitSplitter.Split(Versions.Read("en", "# T\n\n1. Open the navigator.\n2. Select **Transform** in the menu of the program.\n"));
        var german = UnitSplitter.Split(Versions.Read("de", $"# T\n\n1. Öffnen Sie den Navigator.\n2. {next}\n"));
        var matching = new Matching(new ParallelVersions(english, [german], [null]), 0);
        matching.Pair(0, 0);
        matching.Move(1, 1);

        new MovedNeighboursPass().Run(matching);

        Assert.Equal([0, 1, partner], Enumerable.Range(0, 3).Select(matching.PartnerOf));
    }

    private static string AlignedIn(List<ImmutableArray<Article>> corpus, string english, string german)
    {
        corpus.Add([Versions.Read("en", english), Versions.Read("de", german)]);
        var set = CorpusAligner.Align(corpus, Locale.Parse("en"), out _)[^1];
        return Versions.Show(set);
    }

    /// <summary>Enough articles to learn from.</summary>
    private static List<ImmutableArray<Article>> Corpus()
    {
        string[] things = ["keys", "doors", "windows", "walls", "roofs", "floors"];
        string[] dinge = ["Schlüssel", "Türen", "Fenster", "Mauern", "Dächer", "Böden"];
        var articles = new List<ImmutableArray<Article>>();
        for (var i = 0; i < 36; i++)
        {
            var (a, b) = (i % 6, i / 6);
            articles.Add([Versions.Read("en", $"# T\n\n1. Check all {things[a]}.\n2. Check all {things[b]}.\n"), Versions.Read("de", $"# T\n\n1. Prüfen Sie alle {dinge[a]}.\n2. Prüfen Sie alle {dinge[b]}.\n")]);
        }

        return articles;
    }
}
