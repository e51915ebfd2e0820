using System.CommandLine;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Checking;

/// <summary>The option that names one of <see cref="ReportFormats.All"/>.</summary>
internal static class FormatOption
{
    /// <summary>The option; where it parses, its value is the name of a format.</summary>
    public static Option<string> Create()
    {
        var names = ReportFormats.All.Select(format => format.Name).ToList();
        var option = new Option<string>("--format")
        {
            HelpName = string.Join('|', names),
            Description = "How to write the findings.\n" + string.Join('\n', ReportFormats.All.Select(Line)),
            DefaultValueFactory = _ => names[0],
        };
        option.CompletionSources.Add([.. names]);
        option.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>();
            if (ReportFormats.Find(name) is null) result.AddError($"'{name}' is not a format: choose one of {string.Join(", ", names)}.");
        });
        return option;
    }

    private static string Line(IReportFormat format) => $"{format.Name}: for {format.Purpose.Replace("`", "", StringComparison.Ordinal)}.";
}
