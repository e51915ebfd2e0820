using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Sources;
using ProcedureEngine.Consistency.UiLabels;
using ProcedureEngine.Content;
using ProcedureEngine.Model;
using ProcedureEngine.Tests.Alignment;
using Xunit;

namespace ProcedureEngine.Tests.Consistency;

/// <summary>
/// Runs every file of <c>Specs/</c>: the versions of an article in blocks fenced by <c>~~~~ LOCALE</c>, and behind them
/// <c>~~~~ findings</c>, one a line; <c>~~~~ terms</c> may list names that are kept, <c>~~~~ glossary</c> terms with a language and their name in it. English is the reference where it is there, also where its block is empty: then the article has no source. <c>UPDATE_SPECS=1</c> writes what the checker
/// finds into the files; read the difference before you commit it.
/// </summary>
public sealed class RuleSpecs
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
        var actual = Findings(blocks.Where(b => b.Name is not ("findings" or "terms" or "glossary")).ToArray(), LinesOf("terms"), [.. LinesOf("glossary").Select(Term)]);

        var expected = blocks.Single(b => b.Name == "findings").Text;
        if (Environment.GetEnvironmentVariable("UPDATE_SPECS") == "1") File.WriteAllText(file, text.Replace($"~~~~ findings\n{expected}~~~~", $"~~~~ findings\n{actual}~~~~", StringComparison.Ordinal));
        Assert.Equal(expected, actual);

        string[] LinesOf(string name) => (blocks.SingleOrDefault(b => b.Name == name).Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
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

    private static string Findings((string Name, string Text)[] versions, string[] terms, ImmutableArray<GlossaryTerm> glossary)
    {
        var articles = versions.Where(v => v.Text.Length > 0).Select(v => Versions.Read(v.Name, v.Text)).ToList();
        var reference = Array.Exists(versions, v => v.Name == "en") ? Locale.Parse("en") : null;
        var set = ArticleAligner.Align([.. articles], reference);
        var lexicon = LexiconLearner.Learn([set]);
        var context = new RuleContext([.. versions.Select(v => Locale.Parse(v.Name))], reference)
        {
            Lexicon = lexicon,
            LabelConflicts = LabelConflicts.Of([set], reference, lexicon),
            KeptTerms = [.. terms],
            Terms = glossary,
            Source = reference is null || set.Reference.Locale != reference ? null : new SourceStates(SourceHash.Of(Encoding.UTF8.GetBytes(versions.Single(v => v.Name == "en").Text)), ImmutableDictionary<string, Article>.Empty),
        };
        var lines = new StringBuilder();
        foreach (var f in ConsistencyChecker.Check(set, context))
        {
            var at = f.At is null ? f.Locale.Tag : string.Create(CultureInfo.InvariantCulture, $"{f.Locale.Tag}:{f.At.Span.Line}");
            lines.Append(CultureInfo.InvariantCulture, $"{f.Rule} {at} {f.Severity.ToString().ToLowerInvariant()}: {FindingMessages.InEnglish(f)}{(f.ConsequenceOf is null ? "" : $" (follows from {f.ConsequenceOf})")}\n");
        }

        return lines.ToString();
    }

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
