using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Rules.Wording;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Tests.Alignment;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Prose;

public sealed class UntranslatedTextsTests
{
    private const string Licence = "Permission is hereby granted to any person who has a copy of this text.";
    private const string Translated = "Jede Person, die eine Kopie dieses Textes hat, darf sie nutzen.";

    [Fact]
    public void What_no_article_of_a_language_translates_is_kept() => Assert.True(Kept(5, 0));

    [Fact]
    public void What_few_articles_have_was_forgotten() => Assert.False(Kept(4, 0));

    [Fact]
    public void What_one_article_translates_is_to_be_translated() => Assert.False(Kept(9, 1));

    [Fact]
    public void Text_that_is_kept_everywhere_is_a_note()
    {
        var sets = Sets(5, 0);
        Assert.Equal(Severity.Note, SeverityOf(UntranslatedTexts.Of(sets)));
        Assert.Equal(Severity.Warning, SeverityOf(UntranslatedTexts.None));

        Severity SeverityOf(UntranslatedTexts kept) => Assert.Single(
            ConsistencyChecker.Check(sets[0], new RuleContext([Locale.Parse("en"), Locale.Parse("de")], Locale.Parse("en")) { UntranslatedTexts = kept }),
            f => f.Rule == UntranslatedTextRule.Name).Severity;
    }

    private static bool Kept(int kept, int translated) => UntranslatedTexts.Of(Sets(kept, translated)).Contains(Locale.Parse("de"), Licence);

    private static List<AlignedSet> Sets(int kept, int translated) =>
        [.. Enumerable.Range(0, kept + translated).Select(i => Versions.Align(
            "en",
            ("en", $"# Title\n\nOpen the window, and wait for the list.\n\n{Licence}\n"),
            ("de", $"# Titel\n\nÖffnen Sie das Fenster und warten Sie auf die Liste.\n\n{(i < kept ? Licence : Translated)}\n")))];
}
