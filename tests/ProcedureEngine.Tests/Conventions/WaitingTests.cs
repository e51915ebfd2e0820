using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>A test waits for what it needs, never for a while: a while is too short on a busy machine and too long on all others.</summary>
public sealed partial class WaitingTests
{
    [Fact]
    public void No_test_sleeps()
    {
        var sleeps =
            from file in SourceFiles.In("tests")
            where Path.GetFileName(file) is not ("Waiting.cs" or nameof(WaitingTests) + ".cs")
            from line in File.ReadLines(file)
            where Sleep().IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(sleeps);
    }

    [GeneratedRegex(@"Thread\.Sleep|SpinWait|Task\.Delay|WaitForTimeout|setTimeout\(.*,\s*\d")]
    private static partial Regex Sleep();
}
