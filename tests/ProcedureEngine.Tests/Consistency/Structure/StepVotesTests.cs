using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency;
using ProcedureEngine.Model;
using ProcedureEngine.Tests.Alignment;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Structure;

/// <summary>The version that the others are compared with is the odd one.</summary>
public sealed class StepVotesTests
{
    private const string Full = "# Reset\n\n1. Open **Settings**.\n2. Choose **Accounts** and the account `user`.\n3. Enter the password `Contoso-1`.\n";
    private const string Short = "# Reset\n\n1. Open **Settings**.\n2. Enter the password `Contoso-1`.\n";

    [Fact]
    public void Step_that_most_others_have_is_missing_in_the_pivot() => Assert.Equal(["missing-step da"], Structure(Short, Full, Full, source: null));

    [Fact]
    public void Step_that_most_others_lack_is_extra_in_the_pivot() => Assert.Equal(["extra-step da"], Structure(Full, Short, Short, source: null));

    [Fact]
    public void Against_a_source_no_majority_counts() => Assert.Equal(["extra-step de", "extra-step nb"], Structure(Short, Full, Full, source: "da"));

    private static string[] Structure(string pivot, string second, string third, string? source)
    {
        var set = ArticleAligner.Align([Versions.Read("da", pivot), Versions.Read("de", second), Versions.Read("nb", third)], Locale.Parse("da"));
        var context = new RuleContext([Locale.Parse("da"), Locale.Parse("de"), Locale.Parse("nb")], source is null ? null : Locale.Parse(source));
        return [.. ConsistencyChecker.Check(set, context).Where(f => f.Rule is "missing-step" or "extra-step").Select(f => $"{f.Rule} {f.Locale.Tag}")];
    }
}
