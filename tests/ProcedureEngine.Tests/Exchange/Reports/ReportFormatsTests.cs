using System.Text;
using ProcedureEngine.Exchange.Reports;
using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

/// <summary>What holds for every format, also for one that is added.</summary>
public sealed class ReportFormatsTests
{
    public static TheoryData<string> Names() => [.. ReportFormats.All.Select(format => format.Name)];

    [Fact]
    public void Every_format_of_the_library_is_listed_once()
    {
        var formats = typeof(IReportFormat).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IReportFormat)));
        Assert.Equal(formats.Select(type => type.Name).Order(StringComparer.Ordinal), ReportFormats.All.Select(format => format.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(ReportFormats.All.Length, ReportFormats.All.Select(format => format.Name).Distinct().Count());
    }

    [Fact]
    public void The_table_of_the_README_is_the_list()
    {
        var table = string.Concat(ReportFormats.All.Select(format => $"| `{format.Name}` | {format.Purpose} |\n"));
        Assert.Contains($"| format | for |\n|---|---|\n{table}\n", File.ReadAllText(RepositoryFolder.At("README.md")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_help_says_what_a_format_is_for(string name)
    {
        var words = Words(CommandRun.Of("check", "--help").Output);
        Assert.Contains(Words($"{name}: for {ReportFormats.Find(name)!.Purpose.Replace("`", "", StringComparison.Ordinal)}."), words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_is_known_as_one_of_its_own_format_alone(string name)
    {
        var head = Encoding.UTF8.GetString(Written(name)).TrimStart('\uFEFF');
        Assert.Equal([name], ReportFormats.All.Where(format => format.IsBeginning(head)).Select(format => format.Name));
        Assert.DoesNotContain(ReportFormats.All, format => format.IsBeginning("# Notes\n\n" + head));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_stream_stays_open(string name)
    {
        using var stream = new MemoryStream();
        ReportFormats.Find(name)!.Write(stream, CheckedSample.Report());
        Assert.True(stream.CanWrite);
        Assert.NotEqual(0, stream.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_is_called_so_and_nothing_else_is(string name)
    {
        var isJson = Encoding.UTF8.GetString(Written(name)) is ['{' or '[', ..];
        Assert.Equal(isJson, ReportFormats.Find(name)!.MediaType.EndsWith("json", StringComparison.Ordinal));
    }

    private static byte[] Written(string name) => CheckedSample.Written(ReportFormats.Find(name)!.Write, CheckedSample.Report());

    /// <summary>Without the lines that the help breaks texts into.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
