using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Alignment;

/// <summary>Versions of equal structure decide together.</summary>
public sealed class ParallelVersionAlignerTests
{
    /// <summary>The last step is new: in articles without any difference nothing is doubted.</summary>
    private const string Rest = "3. Check all floors.\n4. Check all windows.\n";

    [Fact]
    public void A_step_that_no_translation_says_was_rewritten_in_the_reference()
    {
        var (german, dutch) = Steps("2. Check all floors, walls, roofs and windows.", "2. Prüfen Sie alle Schlüssel und Türen.", "2. Controleer sleutels plus deuren.");

        Assert.True(IsAlone(german, "Check all floors, walls"));
        Assert.True(IsAlone(dutch, "Check all floors, walls"));
    }

    [Fact]
    public void A_step_that_one_translator_put_freely_stays_where_the_other_says_it()
    {
        var (german, dutch) = Steps("2. Check all floors, walls, roofs and windows.", "2. Prüfen Sie alle Schlüssel und Türen.", "2. Controleer vloeren, muren, daken plus ramen.");

        Assert.False(IsAlone(german, "Check all floors, walls"));
        Assert.False(IsAlone(dutch, "Check all floors, walls"));
    }

    [Fact]
    public void Steps_that_one_translation_has_in_another_order_are_found_beside_others_that_keep_it()
    {
        var set = Corpus("1. Check all keys and doors.\n2. Check all walls and roofs.\n", "1. Prüfen Sie alle Mauern und Dächer.\n2. Prüfen Sie alle Schlüssel und Türen.\n", "1. Controleer sleutels plus deuren.\n2. Controleer muren plus daken.\n");

        Assert.Contains(set.Versions[0].Pairs, p => p.IsMoved);
        Assert.DoesNotContain(set.Versions[1].Pairs, p => p.IsMoved);
    }

    [Fact]
    public void Versions_with_other_steps_are_of_another_structure()
    {
        var units = new[] { "# T\n\n1. A\n2. B\n", "# T\n\n1. C\n2. D\n", "# T\n\n1. E\n" }.Select(text => UnitSplitter.Split(Versions.Read("de", text))).ToImmutableArray();

        Assert.Equal([[0, 1], [2]], ParallelVersionGroups.Of(units));
    }

    [Fact]
    public void A_sentence_added_to_a_step_leaves_it_the_same_step()
    {
        var set = Corpus(
            "1. Check all floors, walls, roofs, doors and keys. Then open the cellar, fetch three buckets from behind the boiler and put these beside that old staircase.\n",
            "1. Prüfen Sie alle Böden, Mauern, Dächer, Türen und Schlüssel.\n",
            "1. Controleer vloeren, muren, daken, deuren plus sleutels.\n");

        Assert.All(set.Versions, v => Assert.False(IsAlone(v, "Check all floors")));
    }

    private static bool IsAlone(AlignedVersion version, string text) => version.Pairs.Single(p => p.Reference?.Content.StartsWith(text, StringComparison.Ordinal) == true).Translation is null;

    private static (AlignedVersion German, AlignedVersion Dutch) Steps(string english, string german, string dutch)
    {
        var set = Corpus($"1. Check all keys.\n{english}\n{Rest}", $"1. Prüfen Sie alle Schlüssel.\n{german}\n3. Prüfen Sie alle Böden.\n", $"1. Controleer sleutels.\n{dutch}\n3. Controleer vloeren.\n");
        return (set.Versions[0], set.Versions[1]);
    }

    /// <summary>An article beside enough others to learn from.</summary>
    private static AlignedSet Corpus(string english, string german, string dutch)
    {
        string[] things = ["keys", "doors", "windows", "walls", "roofs", "floors"];
        string[] dinge = ["Schlüssel", "Türen", "Fenster", "Mauern", "Dächer", "Böden"];
        string[] dingen = ["sleutels", "deuren", "ramen", "muren", "daken", "vloeren"];
        var articles = new List<ImmutableArray<Article>>();
        for (var i = 0; i < 36; i++)
        {
            var (a, b) = (i % 6, i / 6);
            articles.Add(
            [
                Versions.Read("en", $"# T\n\n1. Check all {things[a]}.\n2. Check all {things[b]}.\n"),
                Versions.Read("de", $"# T\n\n1. Prüfen Sie alle {dinge[a]}.\n2. Prüfen Sie alle {dinge[b]}.\n"),
                Versions.Read("nl", $"# T\n\n1. Controleer {dingen[a]}.\n2. Controleer {dingen[b]}.\n"),
            ]);
        }

        articles.Add([Versions.Read("en", "# T\n\n" + english), Versions.Read("de", "# T\n\n" + german), Versions.Read("nl", "# T\n\n" + dutch)]);
        return CorpusAligner.Align(articles, Locale.Parse("en"), out _)[^1];
    }
}
