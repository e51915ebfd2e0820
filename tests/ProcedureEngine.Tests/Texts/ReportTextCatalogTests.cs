using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Structure;
using ProcedureEngine.Model;
using ProcedureEngine.Texts;
using Xunit;

namespace ProcedureEngine.Tests.Texts;

public sealed class ReportTextCatalogTests
{
    private static readonly UiTextCatalog Report = new(typeof(ReportText));
    private static readonly UiTextCatalog Findings = new(typeof(FindingText), FindingText.English);
    private static readonly UiTextCatalog Preview = new(typeof(PreviewTexts));

    public static TheoryData<string> Languages => [.. ReportTextCatalog.Languages.Select(l => l.Tag).Where(l => l != "en")];

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_every_text_of_its_own(string language)
    {
        foreach (var family in (UiTextCatalog[])[Report, Findings, Preview])
        {
            var own = family.Own(CultureInfo.GetCultureInfo(language));

            Assert.Equal(family.Own(CultureInfo.InvariantCulture).Keys.Order(StringComparer.Ordinal), own.Keys.Order(StringComparer.Ordinal));
            Assert.DoesNotContain(own.Values, string.IsNullOrWhiteSpace);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Placeholders_agree_in_all_languages(string language)
    {
        foreach (var family in (UiTextCatalog[])[Report, Findings, Preview])
        {
            var own = family.Own(CultureInfo.GetCultureInfo(language));
            foreach (var (key, text) in family.Own(CultureInfo.InvariantCulture))
            {
                Assert.True(Placeholders(text).SetEquals(Placeholders(own[key])), $"{key}: '{text}' and '{own[key]}'");
            }
        }
    }

    [Theory, InlineData("en"), MemberData(nameof(Languages))]
    public void No_two_rules_have_the_same_name(string language)
    {
        var texts = new ReportTextCatalog().For(Locale.Parse(language));

        Assert.Distinct(ConsistencyRules.All.Select(rule => texts[FindingText.Name(rule.Description.Name)]));
    }

    [Fact]
    public void No_two_messages_have_the_same_key() => Assert.Distinct(ConsistencyRules.All.SelectMany(r => r.Description.Messages).Select(m => m.Key));

    [Fact]
    public void An_opposite_is_a_message_of_a_rule_and_takes_as_many_arguments()
    {
        var messages = ConsistencyRules.All.SelectMany(r => r.Description.Messages).ToDictionary(m => m.Key);

        Assert.All(messages.Values.Where(m => m.Opposite is not null), m => Assert.Equal(m.Arguments.Length, messages[m.Opposite!].Arguments.Length));
    }

    [Fact]
    public void Volatile_arguments_and_rules_that_are_led_to_exist()
    {
        var rules = ConsistencyRules.All.Select(r => r.Description).ToList();

        Assert.All(rules.SelectMany(r => r.Messages), m => Assert.Subset(m.Arguments.ToHashSet(), m.Volatile.ToHashSet()));
        Assert.All(rules, r => Assert.Subset(rules.Select(other => other.Name).ToHashSet(), r.Leads.Concat(r.Explains).ToHashSet()));
    }

    [Fact]
    public void English_stands_in_the_rules_alone() =>
        Assert.Equal(["LanguageTag"], new UiTextCatalog(typeof(FindingText)).Own(CultureInfo.InvariantCulture).Keys);

    [Theory, InlineData("en"), MemberData(nameof(Languages))]
    public void Every_placeholder_of_a_message_is_filled(string language)
    {
        var texts = new ReportTextCatalog().For(Locale.Parse(language));

        foreach (var message in ConsistencyRules.All.SelectMany(r => r.Description.Messages))
        {
            var said = texts.Format(message.Key, [.. message.Arguments.Select(a => $"<{a}>")]);
            Assert.All(message.Arguments, a => Assert.Contains($"<{a}>", said, StringComparison.Ordinal));
            Assert.DoesNotContain('{', said);
        }
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
            Message = MissingStepRule.Missing,
            Arguments = ["2", "Select Next."],
        };

        Assert.Equal("Schritt 2 fehlt: „Select Next.“", FindingText.Message(new ReportTextCatalog().For(Locale.Parse("de")), finding));
    }

    private static ImmutableHashSet<string> Placeholders(string text) => [.. Regex.Matches(text, @"\{\w+\}").Select(m => m.Value)];
}
