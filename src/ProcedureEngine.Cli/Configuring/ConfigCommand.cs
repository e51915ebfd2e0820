using System.CommandLine;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Configuring;

/// <summary><c>procedures config</c>: shows which settings hold and where each comes from.</summary>
internal static class ConfigCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var format = new Option<string>("--format")
        {
            HelpName = "text|json",
            Description = "text: a line a setting, with file, line and column. json: the same for programs.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of procedures.yml in place of that, for editors." };
        var command = new Command("config", "Shows the settings that hold for a folder and where each comes from; writes nothing. Exit code 0: they were understood; 1: something in them was not; 2: wrong use, or they could not be read.") { project.Content, project.Config, format, schema };
        HelpWithExamples.AddTo(command,
            "procedures config",
            "procedures config docs --format json",
            "procedures config --schema > procedures.schema.json");
        command.SetAction((parsed, _) => Task.FromResult(parsed.GetValue(schema)
            ? WriteSchema(parsed.InvocationConfiguration.Output)
            : Run(parsed.GetValue(project.Content), parsed.GetValue(project.Config), parsed.GetRequiredValue(format) == "json", parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)));
        return command;
    }

    /// <summary>The JSON Schema of the settings' file.</summary>
    public static string Schema() =>
        SettingsSchema.Json(new SchemaNames([.. ConsistencyRules.All.Select(r => (r.Description.Name, r.Description.Summary))], DiagnosticCodes.All));

    private static int WriteSchema(TextWriter output)
    {
        StandardOutput.WriteJson(Schema(), output);
        return ExitCode.Clean;
    }

    private static int Run(string? content, string? config, bool isJson, TextWriter output, TextWriter error)
    {
        var diagnostics = new DiagnosticBag();
        // Where nothing is set, the defaults are what holds.
        var start = content ?? Directory.GetCurrentDirectory();
        if (!Directory.Exists(start)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.MissingFolder, start, SourceSpan.Start, start));
        var project = Project.Find(content, config) ?? new Project(".", null, null);
        var root = Path.GetFullPath(project.Content);
        var file = project.SettingsFile is { } named ? SettingsFile.Named(named) : Directory.Exists(root) ? SettingsFile.Find(root, diagnostics) : null;
        var settings = file?.Read(root, diagnostics) ?? SiteSettings.Default;
        FindingFilter.CheckRules(settings, diagnostics);
        var effective = new EffectiveSettings(project, file is null ? null : Path.GetRelativePath(Directory.GetCurrentDirectory(), file.Path), settings);
        if (isJson) StandardOutput.WriteJson(effective.ToJson(), output);
        else effective.Write(output);

        var told = diagnostics.ToImmutable();
        foreach (var diagnostic in told) error.WriteLine(diagnostic);
        return told.Any(d => d.Severity >= Severity.Warning) ? ExitCode.Findings : ExitCode.Clean;
    }
}
