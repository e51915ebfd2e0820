using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>
/// Holds that weights and thresholds have a name and a reason: those of a room stand in its <c>…Weights.cs</c> or
/// <c>…Thresholds.cs</c>, those of a single rule in the rule's file, and no decimal number stands in the code that uses them.
/// </summary>
public sealed partial class ThresholdTests
{
    private static IEnumerable<string> Files => new[] { "Alignment", "Consistency" }.SelectMany(room => SourceFiles.In($"src/ProcedureEngine/{room}"));

    [Fact]
    public void A_decimal_number_is_a_constant_in_the_file_of_its_room_or_rule()
    {
        var breaches =
            from file in Files
            let mayName = OfRoom().IsMatch(file) || Path.GetFileName(file).EndsWith("Rule.cs", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && DecimalNumber().IsMatch(line) && !(mayName && line.Contains(" const double ", StringComparison.Ordinal))
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(breaches);
    }

    [Fact]
    public void A_weight_or_threshold_has_a_reason()
    {
        var files = Files.Where(f => OfRoom().IsMatch(f)).ToList();
        Assert.NotEmpty(files);
        var breaches =
            from file in files
            let lines = File.ReadAllLines(file)
            from k in Enumerable.Range(1, lines.Length - 1)
            where lines[k].Contains(" const ", StringComparison.Ordinal) && !lines[k - 1].TrimStart().StartsWith("/// <summary>", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}: {lines[k].Trim()}";
        Assert.Empty(breaches);
    }

    [GeneratedRegex(@"(Weights|Thresholds)\.cs$")]
    private static partial Regex OfRoom();

    /// <summary>With something behind the point; <c>1.0</c> says only that a number is no integer. Not in a name, and not in a text.</summary>
    [GeneratedRegex("(?<![\\w.\"])\\d*\\.\\d*[1-9]")]
    private static partial Regex DecimalNumber();
}
