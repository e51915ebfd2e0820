using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Model;
using ProcedureEngine.Tests.Alignment;
using Xunit;

namespace ProcedureEngine.Tests.Consistency;

public sealed class ConsistencyCheckerTests
{
    private static readonly RuleContext Context = new([Locale.Parse("en"), Locale.Parse("de")], Locale.Parse("en"));

    [Fact]
    public void Findings_come_in_one_order()
    {
        var set = Versions.Align("en", ("en", "# T\n\n1. Wait 5 minutes.\n2. Wait 6 minutes.\n3. Wait 7 minutes.\n"), ("de", "# T\n\n1. Warten Sie 50 Minuten.\n2. Warten Sie 60 Minuten.\n3. Warten Sie 70 Minuten.\n"));

        var findings = ConsistencyChecker.Check(set, Context);

        Assert.Equal(findings.OrderBy(f => f.At!.Span.Line), findings);
        Assert.Equal(findings.Select(FindingFingerprint.Of), ConsistencyChecker.Check(set, Context).Select(FindingFingerprint.Of));
        Assert.Equal(3, findings.Length);
    }

    [Fact]
    public void Rules_have_names_and_texts_of_their_own()
    {
        Assert.Distinct(ConsistencyRules.All.Select(r => r.Description.Name));
        Assert.All(ConsistencyRules.All.Select(r => r.Description), d =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)+$", d.Name);
            Assert.All(new[] { d.Summary, d.Why, d.Fix }, t => Assert.EndsWith(".", t, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_message_has_an_English_text() => Assert.All(ConsistencyRules.All.SelectMany(r => r.Description.Messages), m => Assert.NotEmpty(m.English));
}
