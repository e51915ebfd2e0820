using System.Globalization;
using System.Text;
using ProcedureEngine.Consistency;
using Xunit;

namespace ProcedureEngine.Tests.Consistency;

/// <summary>RULES.md is what the rules say of themselves.</summary>
public sealed class RuleDocumentationTests
{
    [Fact]
    public void RULES_md_says_what_the_rules_say()
    {
        var file = RepositoryFolder.At("RULES.md");
        var generated = Document();

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, generated);
        Assert.True(File.Exists(file) && generated == File.ReadAllText(file), "A rule's description changed. Write RULES.md anew: run this test with UPDATE_SNAPSHOTS=1.");
    }

    [Fact]
    public void Every_rule_has_an_example_of_its_own()
    {
        var examples = ConsistencyRules.All.Select(r => r.Description.Example).ToList();

        Assert.Equal(examples.Count, examples.Distinct().Count());
        Assert.All(examples, e => Assert.False(string.IsNullOrWhiteSpace(e.Reference) || string.IsNullOrWhiteSpace(e.Translation)));
    }

    private static string Document()
    {
        var text = new StringBuilder("# Rules\n\nWhat `procedures check` and the report tell of. This file is made from the rules' own descriptions; severities are those unless `procedures.yml` sets others.\nIn the examples English comes first, then the German translation. Categories are those of ITS 2.0.\n");
        foreach (var rule in ConsistencyRules.All.Select(r => r.Description))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {rule.Name}\n\n{rule.Summary} {rule.Why}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"*{rule.Severity}, {rule.Category}.* {rule.Fix}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"```markdown\n{rule.Example.Reference}\n```\n\n```markdown\n{rule.Example.Translation}\n```\n");
        }

        return text.ToString();
    }
}
