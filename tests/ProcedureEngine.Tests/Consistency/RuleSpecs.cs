using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Freshness;
using ProcedureEngine.Consistency.Links;
using ProcedureEngine.Consistency.UiLabels;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Model;
using ProcedureEngine.Tests.Alignment;
using Xunit;

namespace ProcedureEngine.Tests.Consistency;

/// <summary>
/// Runs every file of <c>Specs/</c>: the versions of an article in blocks fenced by <c>~~~~ LOCALE</c>, and behind them
/// <c>~~~~ findings</c>, one a line; <c>~~~~ terms</c> may list names that are kept, <c>~~~~ glossary</c> terms with a language and their name in it. English is the reference where it is there, also where its block is empty: then the article has no source. <c>UPDATE_SPECS=1</c> writes what the checker
/// finds into the files; read the difference before you commit it.
/// </summary>
public sealed partial class RuleSpecs
{
    private static readonly string Folder = Path.Combine(SourceFolder.Of("Consistency"), "Specs");

    public static TheoryData<string> Specs => [.. Files.Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))];

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Specs))]
    public void Checker_finds_what_the_spec_tells(string spec)
    {
        var file = Path.Combine(Folder, spec);
        var text = File.ReadAllText(file);
        var blocks = Blocks(text);
        var actual = Lines(Check(blocks));

        var expected = blocks.Single(b => b.Name == "findings").Text;
        if (Environment.GetEnvironmentVariable("UPDATE_SPECS") == "1") File.WriteAllText(file, text.Replace($"~~~~ findings\n{expected}~~~~", $"~~~~ findings\n{actual}~~~~", StringComparison.Ordinal));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void What_a_baseline_knows_stays_known_when_a_step_is_inserted_above(string spec)
    {
        var blocks = Blocks(File.ReadAllText(Path.Combine(Folder, spec)));
        var before = Check(blocks).Select(f => (f.Rule, f.Fingerprint)).ToHashSet();
        var after = Check([.. blocks.Select(b => (b.Name, Inserted(b.Name, b.Text)))]).Select(f => (f.Rule, f.Fingerprint)).ToHashSet();

        Assert.Subset(after, before);

        // A step that is the same in every language, above the first one. A step in running text is known by its number: that is raised too.
        string Inserted(string name, string text) =>
            name is "findings" or "terms" or "glossary" ? text
            : FirstStep().Replace(spec == "broken-list/fires.md" && FirstStep().IsMatch(text) ? Number().Replace(text, n => $"{int.Parse(n.Value, CultureInfo.InvariantCulture) + 1}") : text, "1. `new`\n$0", 1);
    }

    [Fact]
    public void Every_rule_has_a_case_that_fires_and_a_near_miss()
    {
        foreach (var rule in ConsistencyRules.All.Select(r => r.Description.Name))
        {
            var own = Files.Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == rule).Select(f => Blocks(File.ReadAllText(f)).Single(b => b.Name == "findings").Text).ToList();
            Assert.True(own.Exists(f => f.Contains(rule + " ", StringComparison.Ordinal)), $"No spec in Specs/{rule} where the rule fires.");
            Assert.True(own.Exists(f => !f.Contains(rule + " ", StringComparison.Ordinal)), $"No spec in Specs/{rule} where the rule keeps silent.");
        }
    }

    /// <summary>A line such as <c>recovery key de Wiederherstellungsschlüssel</c>.</summary>
    private static GlossaryTerm Term(string line)
    {
        var words = line.Split(' ');
        return new GlossaryTerm(string.Join(' ', words[..^2]), ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(words[^2], [words[^1]]));
    }

    private static ImmutableArray<Finding> Check(List<(string Name, string Text)> blocks)
    {
        var versions = blocks.Where(b => b.Name is not ("findings" or "terms" or "glossary")).ToArray();
        var articles = versions.Where(v => v.Text.Length > 0).Select(v => Versions.Read(v.Name, v.Text)).ToList();
        var reference = Array.Exists(versions, v => v.Name == "en") ? Locale.Parse("en") : null;
        var set = ArticleAligner.Align([.. articles], reference);
        var lexicon = LexiconLearner.Learn([set]);
        var context = new RuleContext([.. versions.Select(v => Locale.Parse(v.Name))], reference)
        {
            Lexicon = lexicon,
            LabelConflicts = LabelConflicts.Of([set], reference, lexicon),
            InlinedIncludes = InlinedIncludes.Of([set]),
            KeptTerms = [.. LinesOf("terms")],
            Terms = [.. LinesOf("glossary").Select(Term)],
            Source = reference is null || set.Reference.Locale != reference ? null : new SourceStates(SourceHash.Of(Encoding.UTF8.GetBytes(versions.Single(v => v.Name == "en").Text)), ImmutableDictionary<string, Article>.Empty),
        };
        return ConsistencyChecker.Check(set, context);

        string[] LinesOf(string name) => (blocks.SingleOrDefault(b => b.Name == name).Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Lines(ImmutableArray<Finding> findings)
    {
        var lines = new StringBuilder();
        foreach (var f in findings)
        {
            var at = f.At is null ? f.Locale.Tag : string.Create(CultureInfo.InvariantCulture, $"{f.Locale.Tag}:{f.At.Span.Line}");
            lines.Append(CultureInfo.InvariantCulture, $"{f.Rule} {at} {f.Severity.ToString().ToLowerInvariant()}: {f.InEnglish()}{(f.ConsequenceOf is null ? "" : $" (follows from {f.ConsequenceOf})")}\n");
        }

        return lines.ToString();
    }

    [GeneratedRegex(@"(?<=^|[.!?] )\d(?=\. )", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex(@"^1\. ", RegexOptions.Multiline)]
    private static partial Regex FirstStep();

    private static List<(string Name, string Text)> Blocks(string spec)
    {
        var blocks = new List<(string, string)>();
        StringBuilder? open = null;
        var name = "";
        foreach (var line in spec.Split('\n'))
        {
            if (open is null && line.StartsWith("~~~~ ", StringComparison.Ordinal)) (name, open) = (line[5..].Trim(), new StringBuilder());
            else if (open is not null && line == "~~~~")
            {
                blocks.Add((name, open.ToString()));
                open = null;
            }
            else open?.Append(line).Append('\n');
        }

        return blocks;
    }
}
