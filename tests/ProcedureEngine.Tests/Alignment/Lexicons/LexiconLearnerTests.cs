using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Alignment.Lexicons;

public sealed class LexiconLearnerTests
{
    [Fact]
    public void Labels_are_linked_by_what_stands_with_them_elsewhere()
    {
        var lexicon = LexiconLearner.Learn(
        [
            Versions.Align("en", ("en", "# T\n\n1. Select **Next**.\n2. Select **Cancel** or **Next**.\n"), ("de", "# T\n\n1. Wählen Sie **Weiter**.\n2. Wählen Sie **Weiter** oder **Abbrechen**.\n")),
        ]);

        Assert.Equal([new LabelUse("weiter", 2)], lexicon.Labels("en", "de").Translations("Next"));
        Assert.Equal([new LabelUse("cancel", 1)], lexicon.Labels("en", "de").Sources("Abbrechen"));
    }

    [Fact]
    public void A_corpus_teaches_which_of_two_like_steps_is_missing()
    {
        // No word of the two languages is alike; only the other articles can tell which step is which.
        string[] things = ["keys", "doors", "windows", "walls", "roofs", "floors"];
        string[] dinge = ["Schlüssel", "Türen", "Fenster", "Mauern", "Dächer", "Böden"];
        var articles = new List<ImmutableArray<Article>>();
        for (var i = 0; i < 60; i++)
        {
            var (a, b) = (i % 6, (i / 6) % 6);
            articles.Add([Versions.Read("en", $"# T\n\n1. Check all {things[a]}.\n2. Check all {things[b]}.\n"), Versions.Read("de", $"# T\n\n1. Prüfen Sie alle {dinge[a]}.\n2. Prüfen Sie alle {dinge[b]}.\n")]);
        }

        articles.Add([Versions.Read("en", "# T\n\n1. Check all windows.\n2. Check all roofs.\n"), Versions.Read("de", "# T\n\n1. Prüfen Sie alle Dächer.\n")]);

        var set = CorpusAligner.Align(articles, Locale.Parse("en"), out _, TestContext.Current.CancellationToken)[^1];

        Assert.Equal("Check all windows.", set.Versions[0].Pairs.Single(p => p.Translation is null).Reference!.Content);
    }
}
