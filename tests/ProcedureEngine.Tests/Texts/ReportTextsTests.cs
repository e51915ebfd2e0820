using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Model;
using ProcedureEngine.Texts;
using Xunit;

namespace ProcedureEngine.Tests.Texts;

public sealed class ReportTextsTests
{
    private static readonly UiTexts Report = new(typeof(ReportText));
    private static readonly UiTexts Findings = new(typeof(FindingText));
    private static readonly UiTexts Preview = new(typeof(PreviewTexts));

    public static TheoryData<string> Languages => [.. ReportTexts.Languages.Select(l => l.Tag).Where(l => l != "en")];

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_every_text_of_its_own(string language)
    {
        foreach (var family in (UiTexts[])[Report, Findings, Preview])
        {
            var own = family.Own(CultureInfo.GetCultureInfo(language));

            Assert.Equal(family.Own(CultureInfo.InvariantCulture).Keys.Order(StringComparer.Ordinal), own.Keys.Order(StringComparer.Ordinal));
            Assert.DoesNotContain(own.Values, string.IsNullOrWhiteSpace);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Placeholders_agree_in_all_languages(string language)
    {
        foreach (var family in (UiTexts[])[Report, Findings, Preview])
        {
            var own = family.Own(CultureInfo.GetCultureInfo(language));
            foreach (var (key, text) in family.Own(CultureInfo.InvariantCulture))
            {
                Assert.True(Placeholders(text).SetEquals(Placeholders(own[key])), $"{key}: '{text}' and '{own[key]}'");
            }
        }
    }

    [Fact]
    public void Messages_in_English_are_those_of_the_JSON_report()
    {
        var english = Findings.Own(CultureInfo.InvariantCulture);

        Assert.All(FindingMessages.All, key => Assert.Equal(FindingMessages.InEnglish(key), english.GetValueOrDefault(key)));
    }

    [Fact]
    public void Rules_say_in_English_what_their_code_says()
    {
        var english = Findings.Own(CultureInfo.InvariantCulture);

        Assert.All(ConsistencyRules.All.Select(r => r.Description), rule => Assert.Equal(
            (rule.Summary, rule.Why, rule.Fix),
            (english.GetValueOrDefault(FindingText.What(rule.Name)), english.GetValueOrDefault(FindingText.Why(rule.Name)), english.GetValueOrDefault(FindingText.Fix(rule.Name)))));
    }

    [Theory, InlineData("en"), MemberData(nameof(Languages))]
    public void No_two_rules_have_the_same_name(string language)
    {
        var texts = new ReportTexts().For(Locale.Parse(language));

        Assert.Distinct(ConsistencyRules.All.Select(rule => texts[FindingText.Name(rule.Description.Name)]));
    }

    [Fact]
    public void There_is_no_text_about_a_finding_that_no_rule_makes()
    {
        var needed = ConsistencyRules.All.SelectMany(r => FindingText.Of(r.Description)).Concat(FindingMessages.All).Append("LanguageTag");

        Assert.Equal(needed.Distinct().Order(StringComparer.Ordinal), Findings.Own(CultureInfo.InvariantCulture).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_message_is_one_sentence_in_the_language_of_the_reader()
    {
        var finding = new Finding
        {
            Rule = "missing-step",
            Severity = Diagnostics.Severity.Error,
            Category = "omission",
            Confidence = 1,
            Article = new ArticleKey("a"),
            Locale = Locale.Parse("nb-NO"),
            MessageKey = FindingMessages.MissingStep,
            Arguments = ["2", "Select Next."],
        };

        Assert.Equal("Schritt 2 fehlt: „Select Next.“", FindingText.Message(new ReportTexts().For(Locale.Parse("de")), finding));
    }

    private static ImmutableHashSet<string> Placeholders(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value)];
}
