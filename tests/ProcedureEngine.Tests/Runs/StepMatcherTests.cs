using System.Collections.Immutable;
using System.Text.Json;
using ProcedureEngine.Runs;
using Xunit;

namespace ProcedureEngine.Tests.Runs;

/// <summary>The cases that hold what becomes of the steps of a run in the page hold the program too.</summary>
public sealed class StepMatcherTests
{
    public static TheoryData<string> Cases() => [.. Directory.GetFiles(RepositoryFolder.At("tests/ProcedureEngine.BrowserTests/CarryCases"), "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Steps_become_what_the_cases_of_the_page_say(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.At("tests/ProcedureEngine.BrowserTests/CarryCases/" + file)));
        var root = document.RootElement;
        var carried = StepMatcher.Match(Steps(root.GetProperty("old")), Steps(root.GetProperty("new")), root.GetProperty("locale").GetString()!);
        Assert.Equal(
            root.GetProperty("carried").EnumerateArray().Select(c => (c.GetProperty("old").GetString()!, c.GetProperty("new").GetString(), c.GetProperty("by").GetString()!, c.GetProperty("checkAgain").GetBoolean())),
            carried.Select(c => (c.Old.Id, c.New?.Id, c.By.ToString().ToLowerInvariant(), c.CheckAgain)));
    }

    private static List<StepTrace> Steps(JsonElement steps) =>
        [.. steps.EnumerateArray().Select(s => new StepTrace(s.GetProperty("id").GetString()!, s.GetProperty("place").GetString()!, s.GetProperty("fingerprint").GetString()!, s.GetProperty("text").EnumerateObject().ToImmutableSortedDictionary(t => t.Name, t => t.Value.GetString()!, StringComparer.Ordinal), "", ""))];
}
